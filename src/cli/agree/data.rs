//! What is compared: two counters, the counters of two boards in pairs, or what two desks counted on the same counters.

use anyhow::{anyhow, bail};

use crate::cli::naming::Naming;
use crate::cli::time_range::TimeRange;
use crate::domain::{Counter, CounterId, Entry, Kind, Name, Quarter, QuarterSum, Time};
use crate::language::text;
use crate::sharing::DeskLabel;
use crate::store::{CounterScope, HistoryEntry, HistoryFilter, Store, StoreError};

/// Presses of one side at most.
const PRESSES_MAX: usize = 1_000_000;

/// How the notes of corrections begin, in all languages, by which they are known again.
pub(super) const NOTE_MARK: &str = "agree: ";

/// The sums of each category, by both.
pub(super) type Totals = Vec<[Vec<QuarterSum>; 2]>;

/// What was counted.
pub(super) struct Sums {
    /// Without what was corrected.
    pub totals: Totals,
    /// What was corrected on the first's counter of each category.
    pub corrected: Vec<i64>,
}

/// When something was pressed, in milliseconds since 1970, and which category it was.
pub(super) type Press = (i64, usize);

/// A counter of each side that count the same.
pub(super) struct Category {
    /// What each calls it.
    pub names: [String; 2],
    pub counters: [CounterId; 2],
    /// What one press adds.
    steps: [i64; 2],
}

/// The two sides.
pub(super) struct Compared {
    pub names: [String; 2],
    /// What JSON calls the way in which their counters were paired.
    pub paired_by: &'static str,
    pub categories: Vec<Category>,
    /// The desks, where the counters are the same.
    pub desks: Option<[DeskLabel; 2]>,
}

impl Category {
    fn of(first: &Counter, second: &Counter) -> Self {
        Self {
            names: [first.name.clone(), second.name.clone()],
            counters: [first.id, second.id],
            steps: [first.step, second.step],
        }
    }
}

impl Compared {
    pub(super) fn counters(store: &Store, naming: Naming, first: &Name, second: &Name) -> anyhow::Result<Self> {
        let counters = store.counters()?;
        let [first, second] = [first, second].map(|name| naming.find(&counters, name));
        let (first, second) = (first?, second?);
        if first.id == second.id {
            bail!(text!("cli-agree-same"));
        }
        let names = [first.name.clone(), second.name.clone()];
        Ok(Self { names, paired_by: "counter", categories: vec![Category::of(first, second)], desks: None })
    }

    pub(super) fn boards(store: &Store, first: &Name, second: &Name) -> anyhow::Result<Self> {
        let (boards, counters) = (store.boards()?, store.counters()?);
        let [first, second] = [first, second].map(|name| {
            let board = boards.iter().find(|board| name.is_of(&board.name));
            board.ok_or_else(|| anyhow!(text!("cli-no-board", name = name.as_str())))
        });
        let (first, second) = (first?, second?);
        if first.id == second.id {
            bail!(text!("cli-agree-same"));
        }
        let [on_first, on_second] = [first, second].map(|board| {
            let mut on: Vec<&Counter> =
                counters.iter().filter(|counter| counter.board_id == Some(board.id) && !counter.is_archived).collect();
            on.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
            on
        });
        let names = [first.name.clone(), second.name.clone()];
        if let Some(pairs) = by_short_name(&on_first, &on_second) {
            return Ok(Self { names, paired_by: "short_name", categories: pairs, desks: None });
        }
        if on_first.len() != on_second.len() {
            let [first, second] = names;
            bail!(text!("cli-agree-unpaired", first, second, one = on_first.len(), other = on_second.len()));
        }
        let categories =
            on_first.into_iter().zip(on_second).map(|(first, second)| Category::of(first, second)).collect();
        Ok(Self { names, paired_by: "position", categories, desks: None })
    }

    pub(super) fn desks(store: &Store, first: &Name, second: &Name) -> anyhow::Result<Self> {
        let labels = store.desk_labels()?;
        let [first, second] = [first, second].map(|name| {
            let desk = labels.desks().find(|desk| name.is_of(&desk.name)).cloned();
            desk.ok_or_else(|| anyhow!(text!("cli-agree-no-desk", name = name.as_str())))
        });
        let (first, second) = (first?, second?);
        if first == second {
            bail!(text!("cli-agree-same"));
        }
        let mut counters = store.counters()?;
        counters.retain(|counter| labels.is_shared(counter.id) && !counter.is_archived);
        counters.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        let names = [first.name.to_string(), second.name.to_string()];
        let categories = counters.iter().map(|counter| Category::of(counter, counter)).collect();
        Ok(Self { names, paired_by: "desk", categories, desks: Some([first, second]) })
    }

    /// Returns what both counted of each category, without what this command has corrected.
    pub(super) fn sums(&self, store: &mut Store, range: TimeRange) -> anyhow::Result<Sums> {
        let (from, to) = (range.since.unwrap_or(Time(i64::MIN)), range.until.unwrap_or(Time(i64::MAX)));
        let mut sums = Sums { totals: Vec::new(), corrected: Vec::new() };
        for Category { counters: [first, second], .. } in &self.categories {
            let mut both = match &self.desks {
                None => [
                    store.quarters(&CounterScope::These(vec![*first]), from, to)?,
                    store.quarters(&CounterScope::These(vec![*second]), from, to)?,
                ],
                Some(desks) => {
                    let by_desk = store.quarters_by_desk(&CounterScope::These(vec![*first]), from, to)?;
                    desks.each_ref().map(|desk| {
                        let sums = by_desk.iter().find(|(of, _)| of.as_ref() == Some(desk));
                        sums.map(|(_, sums)| sums.clone()).unwrap_or_default()
                    })
                }
            };
            let mut corrected = 0_i64;
            for (side, id) in [*first, *second].into_iter().enumerate().take(if self.desks.is_some() { 1 } else { 2 }) {
                for (entry, desk) in corrections(store, id, range)? {
                    if side == 0 {
                        corrected = corrected.saturating_add(entry.delta);
                    }
                    let side = match &self.desks {
                        Some(desks) => desks.iter().position(|of| Some(of) == desk.as_ref()),
                        None => Some(side),
                    };
                    if let Some(quarters) = side.and_then(|side| both.get_mut(side)) {
                        let quarter = Quarter::of(entry.at);
                        for sum in quarters.iter_mut().filter(|sum| sum.quarter == quarter) {
                            sum.counted = sum.counted.saturating_sub(entry.delta);
                        }
                    }
                }
            }
            sums.totals.push(both);
            sums.corrected.push(corrected);
        }
        Ok(sums)
    }

    /// Returns the presses of both, in the order of time: tallies that stand. What was entered late has no time of a press.
    pub(super) fn presses(&self, store: &Store, range: TimeRange) -> anyhow::Result<[Vec<Press>; 2]> {
        let presses_of = |side: usize| -> anyhow::Result<Vec<Press>> {
            let of = |category: &Category| category.counters.get(side).copied();
            let mut ids: Vec<CounterId> = self.categories.iter().filter_map(of).collect();
            ids.sort_unstable();
            let filter = HistoryFilter {
                since: range.since,
                until: range.until,
                kinds: vec![Kind::Tally],
                desk: self.desks.as_ref().and_then(|desks| desks.get(side)).cloned(),
                ..HistoryFilter::of(CounterScope::These(ids))
            };
            let mut presses = Vec::new();
            for entry in store.history_from(&filter, None)? {
                let HistoryEntry { entry, is_effective, .. } = entry?;
                let index = self.categories.iter().position(|category| of(category) == Some(entry.counter_id));
                let Some(index) = index.filter(|_| is_effective && entry.delta > 0) else { continue };
                let step = self.categories.get(index).and_then(|category| category.steps.get(side)).copied();
                let number = usize::try_from((entry.delta / step.unwrap_or(1).max(1)).max(1)).unwrap_or(usize::MAX);
                if number > PRESSES_MAX - presses.len() {
                    bail!(text!("cli-agree-long", max = PRESSES_MAX));
                }
                presses.extend(std::iter::repeat_n((entry.at.0, index), number));
            }
            presses.reverse();
            Ok(presses)
        };
        Ok([presses_of(0)?, presses_of(1)?])
    }
}

/// Returns the corrections of a counter that this command has made and that stand, with the desks that made them.
fn corrections(store: &Store, id: CounterId, range: TimeRange) -> Result<Vec<(Entry, Option<DeskLabel>)>, StoreError> {
    let filter = HistoryFilter {
        since: range.since,
        until: range.until,
        kinds: vec![Kind::Late],
        text: NOTE_MARK.to_owned(),
        ..HistoryFilter::of(CounterScope::These(vec![id]))
    };
    let mut corrections = Vec::new();
    for entry in store.history_from(&filter, None)? {
        let HistoryEntry { entry, is_effective, desk, .. } = entry?;
        if is_effective && entry.note.as_ref().is_some_and(|note| note.starts_with(NOTE_MARK)) {
            corrections.push((entry, desk));
        }
    }
    Ok(corrections)
}

/// Pairs counters with the same short name; `None` unless each of the first has one of its own, and its counterpart.
fn by_short_name(first: &[&Counter], second: &[&Counter]) -> Option<Vec<Category>> {
    let mut pairs: Vec<Category> = Vec::with_capacity(first.len());
    for counter in first {
        let short_name = counter.short_name.as_deref()?;
        let mut same = second.iter().filter(|other| other.short_name.as_deref() == Some(short_name));
        let (Some(other), None) = (same.next(), same.next()) else { return None };
        if pairs.iter().any(|pair| pair.counters[1] == other.id) {
            return None;
        }
        pairs.push(Category::of(counter, other));
    }
    (first.len() == second.len() && !first.is_empty()).then_some(pairs)
}
