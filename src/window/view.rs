//! What the panels are given: the model, which of it is listed, the settings; and the commands they answer with.

pub(super) mod command;
pub(super) mod context;
pub(super) mod listing;
pub(super) mod model;
pub(super) mod ready_boards;
pub(super) mod scope;
pub(super) mod settings;
pub(super) mod subject;
pub(super) mod task;
