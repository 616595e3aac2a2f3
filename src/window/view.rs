//! What the panels are given: the model, which of it is listed, the settings; and the commands they answer with.

pub mod command;
pub mod context;
pub mod listing;
pub mod model;
pub mod ready_boards;
pub mod scope;
pub mod settings;
pub mod subject;
pub mod task;
