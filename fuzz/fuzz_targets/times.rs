//! Times as people write them, at the command line and in the cells of an import.
#![no_main]

use jiff::Zoned;
use libfuzzer_sys::fuzz_target;
use tallyboard::date_time::{Cells, Reading};

fuzz_target!(|text: &str| {
    let now: Zoned = "2026-11-29T12:00:00+01:00[Europe/Berlin]".parse().expect("it is a time");
    let reading = Reading::new(now.clone());
    let _ = reading.since(text);
    let _ = reading.until(text, None);
    let _ = reading.moment(text);
    let cells = Cells { now, order: None };
    let _ = cells.read_moment(text);
    let _ = cells.read_date(text);
    let _ = cells.read_hours(text);
});
