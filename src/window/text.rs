//! All visible text: strings, and localised numbers and times.

pub(super) mod date_time_input;
pub(super) mod locale;
pub(super) mod strings;
