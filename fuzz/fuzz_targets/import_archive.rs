//! Archives: as they come, Loop Habit Tracker's with random tables in it, and OpenDocument's with a random sheet.
#![no_main]

#[path = "common.rs"]
mod common;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let [habits, checkmarks, scores] = common::parts(bytes);
    let files = [
        ("Habits.csv", habits),
        ("Checkmarks.csv", checkmarks),
        ("001 Walk/Checkmarks.csv", checkmarks),
        ("001 Walk/Scores.csv", scores),
    ];
    common::plan(&common::zip(&files), None);
    let ods = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet".as_bytes()), ("content.xml", bytes)];
    common::plan(&common::zip(&ods), None);
    let mut raw = b"PK\x03\x04".to_vec();
    raw.extend_from_slice(bytes);
    common::plan(&raw, None);
});
