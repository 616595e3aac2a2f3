//! All that is read: strings, and numbers and times as the reader writes them.

pub(super) mod date_time_input;
pub(super) mod locale;
pub(super) mod strings;
