//! What evidence means, in words that the window and the command line share.

use super::NoLimits;
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

/// Says why a control chart has no limits.
pub fn no_chart(error: ControlError) -> &'static str {
    match error {
        ControlError::EmptyBaseline => text!("control-empty-baseline"),
        ControlError::MoreThanAll => text!("control-more-than-all"),
        ControlError::NoVariation => text!("control-no-variation"),
    }
}
