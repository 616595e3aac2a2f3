//! All that is read: strings, and numbers and times as the reader writes them.

pub mod date_time_input;
pub mod locale;
pub mod strings;
