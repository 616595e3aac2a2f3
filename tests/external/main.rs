//! What needs other programs: a virtual screen, a Wayland compositor, `strace`, LibreOffice, Django, PostgreSQL, a keyring. Each of
//! these tests is ignored, and says what it needs; `.ci/run` installs all that and runs them (`cargo test --test external --
//! --include-ignored screen::` for those of one).

// The lints know all of it as a test.
#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/desk.rs"]
mod desk;
#[path = "../common/forms.rs"]
mod forms;
#[path = "../common/postgres.rs"]
mod postgres;
#[path = "../common/proxy.rs"]
mod proxy;
#[path = "../store/sharing_model.rs"]
mod sharing_model;

mod accessibility;
mod django;
mod faults;
mod hub;
mod office;
mod power_cuts;
mod processes;
mod screen;
mod sharing;
#[cfg(target_os = "linux")]
mod wayland;
