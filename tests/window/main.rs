//! The window without a display: by role and accessible name, with the real worker on a real file, and in pictures.

// The lints know all of it as a test.
#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/desk.rs"]
mod desk;
#[path = "../common/forms.rs"]
mod forms;
#[path = "../common/picture.rs"]
mod picture;
#[path = "../common/raster.rs"]
mod raster;

mod backups;
mod check;
mod command_scope;
mod counting;
mod displaced;
mod documents;
mod evidence;
mod files;
mod imports;
mod inspector;
mod needs;
mod new_counters;
mod newcomer;
mod pace;
mod pictures;
mod printing;
mod remembered;
mod sharing;
mod strip;
mod templates;
mod undo;
mod views;
