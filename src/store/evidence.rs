//! What evidence is made from: the covered time of counters, control charts and the last change, read from the file's sums.
//!
//! Left out: the formulas, which `stats::evidence` knows.

use super::sums::CounterScope;
use super::{Store, StoreError};
use crate::domain::{ControlPlan, ControlSize, Counter, CounterId, Hours, Time, Unit};
use crate::language::text;
use crate::stats::evidence::{
    self, ControlData, Controlled, LastChange, NoChart, NoHours, NoLimits, common_hours, no_limits,
};
use crate::stats::{Calendar, Coverage};

impl Store {
    /// Returns the hours and control charts that another program wrote and nobody can read, in words.
    pub fn unreadable(&self) -> Result<Vec<String>, StoreError> {
        let mut unreadable = Vec::new();
        for board in self.boards()? {
            if let Some(Err(error)) = board.hours.as_deref().map(str::parse::<Hours>) {
                unreadable.push(NoHours::Unreadable(board.name, error).reason());
            }
        }
        for counter in self.counters()? {
            if let Some(Err(error)) = counter.control.as_deref().map(str::parse::<ControlPlan>) {
                unreadable.push(text!("control-unreadable", name = counter.name, error = error.to_string()));
            }
        }
        Ok(unreadable)
    }

    /// Returns the covered time of these counters from the day of the first entry until now: by the hours of their board, or
    /// the hours in which anything was counted on it.
    pub fn coverage(
        &mut self,
        of: &[&Counter],
        calendar: &Calendar,
        (first, now): (Time, Time),
    ) -> Result<Result<Coverage, NoHours>, StoreError> {
        let hours = match common_hours(of.iter().copied(), &self.boards()?) {
            Ok(hours) => hours,
            Err(why) => return Ok(Err(why)),
        };
        self.coverage_by(hours.as_ref(), of, calendar, (first, now)).map(Ok)
    }

    fn coverage_by(
        &mut self,
        hours: Option<&Hours>,
        of: &[&Counter],
        calendar: &Calendar,
        (first, now): (Time, Time),
    ) -> Result<Coverage, StoreError> {
        let counted = match hours {
            Some(_) => Vec::new(),
            None => {
                let mut all = self.counters()?;
                all.retain(|counter| of.iter().any(|of| of.board_id == counter.board_id));
                let start = calendar.day_of(first).map_or(first, |day| day.start);
                self.quarters(&scope(&all.iter().collect::<Vec<_>>()), start, now)?
            }
        };
        Ok(evidence::coverage(hours, &counted, (first, now), calendar))
    }

    /// Returns the control chart of a counter by a plan, up to now.
    pub fn control(
        &mut self,
        counter: &Counter,
        plan: &ControlPlan,
        calendar: &Calendar,
        now: Time,
    ) -> Result<Result<Controlled, NoChart>, StoreError> {
        if let Some(why) = no_limits([counter]) {
            return Ok(Err(NoChart::Limits(why)));
        }
        let of = scope(&[counter]);
        let Some(first) = self.first_at(&of)? else { return Ok(Err(NoChart::Empty)) };
        let coverage = match self.coverage(&[counter], calendar, (first, now))? {
            Ok(coverage) => coverage,
            Err(why) => return Ok(Err(NoChart::Hours(why))),
        };
        let from = calendar.day_of(first).map_or(first, |day| day.start);
        let sizes = match &plan.size {
            None | Some(ControlSize::Hours) => Vec::new(),
            Some(ControlSize::Counter(name)) => match self.counters()?.iter().find(|counter| name.is_of(&counter.name))
            {
                Some(size) => self.quarters(&scope(&[size]), from, now)?,
                None => return Ok(Err(NoChart::NoCounter(name.clone()))),
            },
            Some(ControlSize::Board) => {
                if counter.board_id.is_none() {
                    return Ok(Err(NoChart::NoBoard));
                }
                let mut board = self.counters()?;
                board.retain(|other| other.board_id == counter.board_id);
                let board: Vec<&Counter> = board.iter().collect();
                if no_limits(board.iter().copied()) == Some(NoLimits::Weighed) {
                    return Ok(Err(NoChart::Limits(NoLimits::Weighed)));
                }
                self.together(&scope(&board), from, now)?
            }
        };
        let own = self.quarters(&of, from, now)?;
        let data = ControlData { own: &own, of: &sizes, coverage: &coverage, first, now };
        Ok(evidence::control(plan, data, calendar).map_err(NoChart::Control))
    }

    /// Returns the newest change of how often these counters are pressed; `None` if there is none, or their hours can't be
    /// told.
    pub fn last_change(
        &mut self,
        of: &[&Counter],
        (unit, calendar): (Unit, &Calendar),
        now: Time,
    ) -> Result<Option<LastChange>, StoreError> {
        let Some(first) = self.first_at(&scope(of))? else { return Ok(None) };
        let Ok(coverage) = self.coverage(of, calendar, (first, now))? else { return Ok(None) };
        let from = calendar.day_of(first).map_or(first, |day| day.start);
        let own = self.together(&scope(of), from, now)?;
        Ok(evidence::last_change(&own, &coverage, (unit, calendar), (first, now)))
    }
}

fn scope(counters: &[&Counter]) -> CounterScope {
    let mut ids: Vec<CounterId> = counters.iter().map(|counter| counter.id).collect();
    ids.sort_unstable();
    CounterScope::These(ids)
}
