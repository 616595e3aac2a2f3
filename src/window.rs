//! The window: draws the model, and turns clicks and keys into requests.
//!
//! [`App::logic`](eframe::App::logic) applies the worker's events to the model; [`App::ui`](eframe::App::ui) draws it
//! and sends requests without waiting. Nothing here reads or writes the disk, waits for a lock, or repaints without a
//! cause: the worker's listener requests a repaint after each event, and a flash requests the repaint that ends it.
//!
//! Work on files, file dialogs and other programs runs as a task on a thread of its own; queries go to the reader.
//!
//! The drawing functions take a view and return commands; only `App::run_command` carries them out.

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
