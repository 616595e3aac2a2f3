//! The control chart of a counter: what it counts, in what, and the dates from which its limits are taken.
//!
//! Written as `c day 2026-10-01/2026-10-31` (defects a day), `u week 2026-08-03/2026-10-25 of counter Inspected` (defects for
//! each unit that was inspected, a week), or `p day 2026-10-01/2026-10-31 of board` (the share of the board's total). The
//! letters are the usual names of these charts. Left out: the limits, which `inference` computes.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use super::spelling::beginning;
use super::{Name, Unit};
use crate::inference::ChartKind;
use crate::language::text;

/// Maximum length of a plan as it is written, in bytes: a name of the longest characters, and the rest.
pub const CONTROL_BYTES_MAX: usize = 1_024;

/// What a control chart shows, and from when its limits are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlPlan {
    pub kind: ChartKind,
    /// What one sample spans.
    pub unit: Unit,
    /// The first and the last date of the baseline.
    pub baseline: (Date, Date),
    /// What a rate is for each of, or a share a part of; `None` of [`ChartKind::Count`] alone.
    pub size: Option<ControlSize>,
}

/// What the size of a sample is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ControlSize {
    /// The total of the counter's board.
    Board,
    /// What was counted on another counter.
    Counter(Name),
    /// The hours in which somebody counted.
    Hours,
}

/// What can't be read as a control chart.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ControlPlanError {
    #[error("{}", text!("control-plan-unreadable", part = beginning(.0)))]
    Unreadable(String),
    #[error("{}", text!("control-plan-size"))]
    Size,
    #[error("{}", text!("control-plan-no-size"))]
    NoSize,
    /// Hours aren't units of which some are defective.
    #[error("{}", text!("control-plan-share-of-hours"))]
    ShareOfHours,
}

impl ControlPlan {
    /// Returns the plan, if its size suits its kind.
    ///
    /// # Errors
    /// When it doesn't.
    pub fn new(
        kind: ChartKind,
        unit: Unit,
        baseline: (Date, Date),
        size: Option<ControlSize>,
    ) -> Result<Self, ControlPlanError> {
        match (kind, &size) {
            (ChartKind::Count, Some(_)) => Err(ControlPlanError::Size),
            (ChartKind::Rate | ChartKind::Share, None) => Err(ControlPlanError::NoSize),
            (ChartKind::Share, Some(ControlSize::Hours)) => Err(ControlPlanError::ShareOfHours),
            _ => Ok(Self { kind, unit, baseline, size }),
        }
    }
}

impl FromStr for ControlPlan {
    type Err = ControlPlanError;

    fn from_str(text: &str) -> Result<Self, ControlPlanError> {
        let unreadable = |part: &str| ControlPlanError::Unreadable(part.to_owned());
        let mut words = text.trim().splitn(4, char::is_whitespace);
        let mut word = || words.next().filter(|word| !word.is_empty()).ok_or_else(|| unreadable(text));
        let (kind, unit, dates) = (word()?, word()?, word()?);
        let kind = match kind {
            "c" => ChartKind::Count,
            "u" => ChartKind::Rate,
            "p" => ChartKind::Share,
            other => return Err(unreadable(other)),
        };
        let unit = Unit::ALL.into_iter().find(|known| known.as_str() == unit).ok_or_else(|| unreadable(unit))?;
        let (first, last) = dates.split_once('/').ok_or_else(|| unreadable(dates))?;
        let dates: Option<(Date, Date)> = first.parse().ok().zip(last.parse().ok());
        let baseline = dates.filter(|(first, last)| first <= last).ok_or_else(|| unreadable(dates_text(text)))?;
        let size = match words.next().map(str::trim) {
            None | Some("") => None,
            Some("of board") => Some(ControlSize::Board),
            Some("of hours") => Some(ControlSize::Hours),
            Some(size) => {
                let name = size.strip_prefix("of counter ").and_then(|name| Name::parse(name).ok());
                Some(ControlSize::Counter(name.ok_or_else(|| unreadable(size))?))
            }
        };
        Self::new(kind, unit, baseline, size)
    }
}

impl fmt::Display for ControlPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            ChartKind::Count => "c",
            ChartKind::Rate => "u",
            ChartKind::Share => "p",
        };
        let (first, last) = self.baseline;
        write!(f, "{kind} {} {first}/{last}", self.unit.as_str())?;
        match &self.size {
            None => Ok(()),
            Some(ControlSize::Board) => f.write_str(" of board"),
            Some(ControlSize::Hours) => f.write_str(" of hours"),
            Some(ControlSize::Counter(name)) => write!(f, " of counter {}", name.as_str()),
        }
    }
}

/// Returns the dates of a plan as they are written.
fn dates_text(text: &str) -> &str {
    text.split_whitespace().nth(2).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_are_read_as_they_are_written() {
        for text in [
            "c day 2026-10-01/2026-10-31",
            "u week 2026-08-03/2026-10-25 of counter Inspected today",
            "p month 2026-01-01/2026-12-31 of board",
            "u hour 2026-10-01/2026-10-01 of hours",
        ] {
            assert_eq!(text.parse::<ControlPlan>().unwrap().to_string(), text);
        }
        let longest = Name::parse(&"\u{1f600}".repeat(200)).unwrap();
        let baseline = ("-009999-01-01".parse().unwrap(), "9999-12-31".parse().unwrap());
        let plan =
            ControlPlan::new(ChartKind::Rate, Unit::Month, baseline, Some(ControlSize::Counter(longest))).unwrap();
        assert!(plan.to_string().len() <= CONTROL_BYTES_MAX);
        assert_eq!(plan.to_string().parse::<ControlPlan>().unwrap(), plan);
    }

    #[test]
    fn what_is_no_plan_is_refused_with_its_part() {
        let unreadable = [
            ("", ""),
            ("c day", "c day"),
            ("x day 2026-10-01/2026-10-31", "x"),
            ("c year 2026-10-01/2026-10-31", "year"),
            ("c day 2026-10-01", "2026-10-01"),
            ("c day 2026-10-31/2026-10-01", "2026-10-31/2026-10-01"),
            ("u day 2026-10-01/2026-10-31 for all", "for all"),
            ("u day 2026-10-01/2026-10-31 of counter", "of counter"),
        ];
        for (text, part) in unreadable {
            assert_eq!(text.parse::<ControlPlan>(), Err(ControlPlanError::Unreadable(part.into())), "{text}");
        }
        let refused = |text: &str| text.parse::<ControlPlan>().unwrap_err();
        assert_eq!(refused("c day 2026-10-01/2026-10-31 of board"), ControlPlanError::Size);
        assert_eq!(refused("u day 2026-10-01/2026-10-31"), ControlPlanError::NoSize);
        assert_eq!(refused("p day 2026-10-01/2026-10-31 of hours"), ControlPlanError::ShareOfHours);
        // A wrong text is quoted in part, and does nothing.
        let said = refused(&format!("c\u{1b}{}", "x".repeat(99))).to_string();
        assert!(said.starts_with(&format!("\"c\\u{{1b}}{}…\"", "x".repeat(58))), "{said}");
    }
}
