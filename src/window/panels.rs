//! The parts of the window: each draws what it is given, and answers with commands.

pub mod counter_menu;
pub mod displaced;
pub mod failure;
pub mod inspector;
pub mod sidebar;
pub mod single_counter;
pub mod status_bar;
pub mod table;
pub mod tiles;
pub mod toasts;
pub mod top_bar;
pub mod welcome;
