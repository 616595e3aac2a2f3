//! What the panels take and return: the model, its listing, the settings, and the commands.

pub(super) mod alarms;
pub(super) mod asking;
pub(super) mod command;
pub(super) mod context;
#[cfg(feature = "hub")]
pub(super) mod desk_lines;
pub(super) mod global_keys;
pub(super) mod listing;
pub(super) mod model;
pub(super) mod name_list;
pub(super) mod pace;
pub(super) mod ready_boards;
pub(super) mod scope;
pub(super) mod settings;
#[cfg(feature = "hub")]
pub(super) mod share_limits;
pub(super) mod shared_boards;
pub(super) mod signal;
pub(super) mod subject;
pub(super) mod task;
pub(super) mod template;
pub(super) mod undo_list;
pub(super) mod window_state;
