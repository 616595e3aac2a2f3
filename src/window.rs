//! The window: draws the model, and turns clicks and keys into requests.
//!
//! [`App::logic`](eframe::App::logic) drains what the worker said into the model; [`App::ui`](eframe::App::ui) draws
//! it and sends requests without waiting. Nothing here touches the disk, waits for a lock, or repaints without a cause:
//! the worker's listener asks for a repaint after each event, and a light that is on asks for the one that ends it.
//!
//! What takes a file, a file dialog or another program is an task, on a thread of its own; what is to be read goes to the reader.
//!
//! The drawing functions see a view and answer with commands; `App::run_command` is the one place that carries them out.

mod app;
mod charts;
mod dialogs;
mod history;
mod kit;
mod panels;
mod platform;
mod text;
mod view;

pub use app::{App, Setup, run};
