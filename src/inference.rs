//! What counts are evidence of: their limits, whether they changed, whether they are in control, and whether two who
//! counted the same agree. Formulas on plain numbers; each names its source, and `tests/inference/` compares each with SciPy
//! or statsmodels.
//!
//! Left out: where the numbers come from, and the words in which people read the results.

mod agreement;
mod change;
mod control;
mod interval;
#[cfg(test)]
mod tests;

pub use agreement::{Concordance, Kappa, Pair, concordance, kappa, pair_presses};
pub use change::{Change, changes};
pub use control::{Baseline, ChartKind, ControlChart, ControlError, ControlPoint, Rule, Sample, control_chart};
pub use interval::{Interval, Level, count_interval, rate_interval, share_interval};
