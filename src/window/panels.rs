//! The panels of the window: each draws a view, and returns commands.

pub(super) mod board_card;
pub(super) mod board_menu;
pub(super) mod counter_menu;
pub(crate) mod displaced;
pub(super) mod failure;
pub(crate) mod first_hint;
pub(crate) mod inspector;
pub(super) mod range;
#[cfg(feature = "hub")]
pub(super) mod sharing;
pub(super) mod sidebar;
pub(super) mod single_counter;
pub(super) mod status_bar;
pub(super) mod strip;
pub(super) mod table;
pub(super) mod tiles;
pub(super) mod toasts;
pub(super) mod top_bar;
pub(super) mod undo_list;
pub(super) mod welcome;
