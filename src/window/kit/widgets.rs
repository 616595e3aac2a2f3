//! The widgets: buttons, fields, choices, menus, forms and the frame of a modal. Knows nothing of the data.
//!
//! Each control has an accessible name of its own, a ring when it has the focus, and scrolls into view when it gets it.

mod button;
mod calendar;
mod cells;
mod choices;
mod field;
mod form;
#[cfg(feature = "hub")]
mod lit_line;
pub(crate) mod menu;
mod modal;
mod named_rows;
mod region;
mod shapes;
mod text;

pub(crate) use button::{
    ALL_ROUND, ButtonKind, Face, LEFT_ROUND, RIGHT_ROUND, button, button_in, button_width, chevron, choosing_line,
    face_width, focus_ring, focus_ring_inside, fold, line_button, square_button, tool_button, tool_button_width,
    tool_button_with,
};
pub(crate) use calendar::{Calendar, DayNames, Picks};
pub(crate) use cells::{cell, head, part_of, row_head, table, table_row};
pub(crate) use choices::{Mark, check, check_width, choice, pick, segments, slider, swatches, tabs};
pub(crate) use field::{Field, select_all};
#[cfg(feature = "hub")]
pub(crate) use form::wide_row;
pub(crate) use form::{error, hint, row, text, warning};
#[cfg(feature = "hub")]
pub(crate) use lit_line::{LitLine, lit_line};
pub(crate) use modal::{Footer, FooterButton, WIDTH, WIDTH_WIDE, body, modal};
pub(crate) use named_rows::{NamedRow, named_rows};
pub(crate) use region::region;
pub(crate) use shapes::parted_bars;
pub(crate) use shapes::{bars, dashed};
pub(crate) use text::{
    cut, elided, figures, figures_inset, figures_width, key_cap, key_cap_width, shortened, shows_name,
};
