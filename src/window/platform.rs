//! The window's interface to the system: files, sounds, speech, notifications, other windows and programs. Nothing here draws.

pub(super) mod background_tasks;
pub(super) mod desktop;
pub(super) mod display_check;
pub(super) mod event_loop;
#[cfg(target_os = "linux")]
pub(super) mod full_screen_watch;
pub(super) mod global_keys;
pub(super) mod messenger;
pub(super) mod notification;
pub(super) mod settings_file;
#[cfg(unix)]
pub(super) mod single_instance;
pub(super) mod sound;
pub(super) mod speech;
#[cfg(test)]
#[cfg(target_os = "linux")]
pub(super) mod test_bus;
