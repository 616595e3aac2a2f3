//! Texts about a file that was moved, deleted, replaced or changed while it was open.

/// Describes what waits to be saved, and what happens to it.
pub(crate) fn waiting(pending: usize, number: &str, can_open_there: bool) -> String {
    let there = if can_open_there { " In what is there now it is counted by the counters' names." } else { "" };
    match pending {
        0 => "All that was counted before was saved in that file; what is counted now waits.".to_owned(),
        1 => format!("1 change is not saved: it waits, and is saved once the file is back as it was.{there}"),
        _ => format!(
            "{number} changes are not saved: they wait, and are saved once the file is back as it was.{}",
            there.replace(" it is ", " they are ")
        ),
    }
}
