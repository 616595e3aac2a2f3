//! What the window needs of the system: files, sounds, other windows and programs. Nothing here draws.

pub mod background_tasks;
pub mod display_check;
pub mod event_loop;
pub mod settings_file;
#[cfg(unix)]
pub mod single_instance;
pub mod sound;
