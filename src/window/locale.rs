//! stub
use crate::words::Time;
#[derive(Debug, Clone, Default)]
pub struct Numbers;
impl Numbers {
    pub fn format(&self, number: i128) -> String {
        let digits = number.unsigned_abs().to_string();
        let mut text = String::new();
        if number < 0 {
            text.push('−');
        }
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }
    pub fn ago(&self, now: Time, then: Time) -> String {
        let s = (now.0 - then.0) / 1000;
        match s {
            ..5 => "just now".into(),
            5..60 => format!("{s} s"),
            60..3600 => format!("{} min", s / 60),
            3600..86400 => format!("{} h", s / 3600),
            _ => format!("{} d", s / 86400),
        }
    }
}
