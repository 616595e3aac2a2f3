//! `demo`: creates a file with made-up counts.

use std::path::Path;

use jiff::tz::TimeZone;

use super::cancel;
use super::exit::{Effect, answered};
use super::output::print_line;
use crate::domain::{Time, visible};
use crate::language::text;
use crate::store::{self, DemoPlan};

/// Number of counters of the desk.
const COUNTERS: usize = 10;
const ENTRIES: u64 = 150_000;
const DAYS: u16 = 420;
const SEED: u64 = 1;

/// Creates a file at `path`, and prints what is in it.
pub(super) fn demo(path: &Path) -> anyhow::Result<()> {
    let zone = TimeZone::system();
    let plan = DemoPlan { counters: COUNTERS, entries: ENTRIES, days: DAYS, seed: SEED, zone, now: Time::now() };
    let made = store::make_demo(path, &plan, &cancel::on_interrupt(cancel::GRACE));
    let entries = cancel::unless_cancelled(made, text!("cli-demo-nothing"))?;
    let file = path.display().to_string();
    let made = text!("cli-demo-made", file, counters = COUNTERS, entries = entries.to_string(), days = DAYS);
    answered(Effect::Other, print_line(&visible(&made)))
}
