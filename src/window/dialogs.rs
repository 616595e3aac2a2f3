//! stub
use super::settings::Settings;
use crate::request::{Refusal, Request};
use crate::words::*;
pub enum Wish {
    Do(Vec<Request>),
    Ask(Vec<Request>),
    Settings(Settings),
    BackUp,
    TrySound,
}
pub enum Dialog {
    Counter,
}
