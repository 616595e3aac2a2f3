//! What evidence means, in words that the window, the command line and the report share.

use super::{NoChart, NoHours, NoLimits};
use crate::domain::Unit;
use crate::inference::{ControlError, Rule};
use crate::language::text;

impl NoLimits {
    /// Says why there are no limits.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Weighed => text!("no-limits-weighed"),
            Self::Steps => text!("no-limits-steps"),
            Self::Negative => text!("no-limits-negative"),
        }
    }
}

impl NoHours {
    /// Says why there are no rates.
    pub fn reason(&self) -> String {
        match self {
            Self::Differ => text!("no-hours-differ").to_owned(),
            Self::Unreadable(board, error) => {
                text!("no-hours-unreadable", board = board.as_str(), error = error.to_string())
            }
        }
    }
}

impl NoChart {
    /// Says why there is no control chart.
    pub fn reason(&self) -> String {
        match self {
            Self::Empty => text!("control-empty").to_owned(),
            Self::NoCounter(name) => text!("control-no-counter", name = name.as_str()),
            Self::NoBoard => text!("control-no-board").to_owned(),
            Self::Hours(hours) => hours.reason(),
            Self::Limits(limits) => limits.reason().to_owned(),
            Self::Control(ControlError::EmptyBaseline) => text!("control-empty-baseline").to_owned(),
            Self::Control(ControlError::MoreThanAll) => text!("control-more-than-all").to_owned(),
            Self::Control(ControlError::NoVariation) => text!("control-no-variation").to_owned(),
        }
    }
}

/// Says what breaks a rule of a control chart.
pub fn broken(rule: Rule) -> &'static str {
    match rule {
        Rule::Beyond => text!("rule-beyond"),
        Rule::TwoOfThree => text!("rule-two-of-three"),
        Rule::FourOfFive => text!("rule-four-of-five"),
        Rule::EightOnOneSide => text!("rule-eight-on-one-side"),
        Rule::Trend => text!("rule-trend"),
    }
}

/// Says since when something is counted more, or less, often. The date and the rates are already written.
pub fn change(per: Unit, since: &str, before: &str, after: &str) -> String {
    match per {
        Unit::Hour => text!("change-by-hour", since, before, after),
        Unit::Day => text!("change-by-day", since, before, after),
        Unit::Week => text!("change-by-week", since, before, after),
        Unit::Month => text!("change-by-month", since, before, after),
    }
}

/// Writes a rate with two figures, or all of its whole part: 14, 4.2, 0.31.
pub fn about(rate: f64) -> String {
    let decimals = match rate.abs() {
        0.0 | 9.95.. => 0,
        0.995.. => 1,
        0.0995.. => 2,
        _ => 3,
    };
    let text = format!("{rate:.decimals$}");
    // "9.0" is 9.
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_written_with_two_figures() {
        let rates = [0.0, 131.4, 14.0, 9.0, 9.96, 4.24, 1.0, 0.996, 0.314, 0.05, 0.0123];
        let expected = ["0", "131", "14", "9", "10", "4.2", "1", "1", "0.31", "0.050", "0.012"];
        assert_eq!(rates.map(about), expected);
    }
}
