//! All texts of the screen, ready to be translated.

use std::fmt::Write as _;

pub const TITLE: &str = "All counters";
pub const GREETING: &str = "What do you want to count?";
pub const GREETING_HINT: &str = "Type a name and press Enter";
pub const NEW_HINT: &str = "Name of a new counter";
pub const NEW_BUTTON: &str = "New counter";
pub const NAME: &str = "Name";
pub const KEY: &str = "Key";
pub const COUNT: &str = "Count";
pub const OPENING: &str = "Opening the file…";
pub const SAVED: &str = "Everything saved";
pub const FAILED: &str = "The file can't be used";
pub const KEEP_OPEN: &str = "Keep open";
pub const CLOSE_WITHOUT_SAVING: &str = "Close without saving";

pub fn plus_name(counter: &str) -> String {
    format!("Add one to {counter}")
}

pub fn minus_name(counter: &str) -> String {
    format!("Take one from {counter}")
}

pub fn count_name(counter: &str, count: i128) -> String {
    format!("{counter}: {}", number(count))
}

pub fn saving(requests: usize) -> String {
    match requests {
        1 => "Saving 1 change…".to_owned(),
        _ => format!("Saving {requests} changes…"),
    }
}

pub fn unsaved(requests: usize, seconds: u64, why: &str) -> String {
    format!("{requests} not saved for {seconds} s: {why}. They are kept and tried again.")
}

pub fn opening_waits(why: &str) -> String {
    format!("The file can't be opened yet: {why}. It is tried again.")
}

pub fn closing_title(requests: usize) -> String {
    match requests {
        1 => "1 change is not saved".to_owned(),
        _ => format!("{requests} changes are not saved"),
    }
}

pub fn closing_why(why: &str) -> String {
    let mut letters = why.chars();
    let why: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    format!("{why}. Saving is tried again and again, and the window closes by itself once everything is saved.")
}

pub fn in_all(count: i128) -> String {
    format!("{} in all", number(count))
}

pub fn counters(count: usize) -> String {
    match count {
        1 => "1 counter".to_owned(),
        _ => format!("{} counters", number(count as i128)),
    }
}

/// A whole number with its thousands set apart, and a true minus sign.
pub fn number(number: i128) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 2);
    if number < 0 {
        text.push('−');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        let _ = write!(text, "{digit}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(number(0), "0");
        assert_eq!(number(999), "999");
        assert_eq!(number(-1_000), "−1,000");
        assert_eq!(number(i128::from(i64::MIN)), "−9,223,372,036,854,775,808");
    }
}
