//! Merging: a page of what other desks did, in one transaction with how far it goes.
//!
//! Tallies come first, then resets, then undos by their length, since each may be of what comes before it; what was undone or seen
//! too early waits. At the end the counts are settled.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::RangeInclusive;

use rusqlite::{OptionalExtension, Row, params};
use uuid::Uuid;

use super::numbering::{Root, SeenFrom, Tallies};
use super::{FeedId, Own};
use crate::domain::{BoardId, CounterId, EntryId, Kind, Note, Time};
use crate::language::text;
use crate::request::Correction;
use crate::sharing::{FeedNumber, Page, RowId, Seen, Settle, SharedEntry, UndoOf, chained};
use crate::store::text::{optional_text, text};
use crate::store::{Store, StoreError};

const ADD_FEED: &str = "INSERT INTO feed (number, board_id, desk, desk_name, heard_at) VALUES (?1, ?2, ?3, ?4, ?5) \
    ON CONFLICT (number) DO UPDATE SET desk = excluded.desk, desk_name = excluded.desk_name, heard_at = excluded.heard_at RETURNING id";
const KNOWN: &str = "SELECT seq, chain FROM feed WHERE number = ?1";
const ADVANCE: &str = "UPDATE feed SET seq = ?2, chain = ?3 WHERE id = ?1";
const OF_TOKEN: &str = "SELECT id FROM entry WHERE token = ?1";
const KNOWN_AGAIN: &str = "UPDATE entry SET feed_id = ?2, seq = ?3 WHERE id = ?1";
const PULLED: &str = "UPDATE feed SET seq = ?2, is_new = 0 WHERE id = ?1";
const ADD: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, undoes, feed_id, seq, token) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
const CORRECT: &str = "UPDATE entry SET delta = ?2 WHERE id = ?1";
const SEE: &str = "INSERT INTO seen (entry_id, feed_id, upto, sum) VALUES (?1, ?2, ?3, ?4)";
const FORGET_SEEN: &str = "DELETE FROM seen WHERE entry_id = ?1";
const OF_ROW: &str = "SELECT id FROM entry WHERE feed_id = ?1 AND seq = ?2";
const TIP: &str = "WITH RECURSIVE chain (id, length) AS (SELECT ?1, 0 UNION ALL \
    SELECT entry.id, length + 1 FROM chain JOIN entry ON entry.undoes = chain.id) \
    SELECT id, length FROM chain ORDER BY length DESC LIMIT 1";
const EARLY: &str =
    "SELECT feed_number, seq, counter, at, note, token, undoes_feed, undoes_seq, length FROM early_undo";
const FORGET_EARLY: &str = "DELETE FROM early_undo";
const TOO_EARLY: &str = "INSERT INTO early_undo (feed_number, seq, counter, at, note, token, undoes_feed, undoes_seq, length) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING";
const LAST: &str = "SELECT coalesce(max(id), 0) FROM entry";
const COUNT: &str = "SELECT count FROM counter WHERE id = ?1";
const SET: &str = "UPDATE counter SET count = ?2 WHERE id = ?1";
// The entry of the trigger, for a count whose entries are there already.
const DROP_AFTER: &str = "DELETE FROM entry WHERE id > ?1";
const ALL_NUMBERED: &str = "UPDATE feed SET entry_id = (SELECT coalesce(max(id), 0) FROM entry) WHERE id = ?1";
const TOO_LARGE: &str = "INSERT INTO entry (counter_id, at, delta, kind, note, amends) \
    SELECT ?1, ?2, ?3, 'reset', 'too large: what all desks counted together exceeds 64 bits', coalesce(max(id), 0) \
    FROM entry WHERE counter_id = ?1 AND kind = 'reset' AND amends IS NULL";
const NOTE: &str = "UPDATE entry SET note = ?2 WHERE id = ?1";
const OWN_SETS: &str =
    "SELECT id, at FROM entry WHERE feed_id = ?1 AND counter_id = ?2 AND kind = 'set' AND seq > ?3 ORDER BY id";
const SHARED: &str = "SELECT id FROM counter WHERE shared_on = ?1 AND uuid IS NOT NULL";

/// The times that SQLite's own clock can have, in milliseconds since 1970: a desk's clock may say anything.
const TIMES: RangeInclusive<i64> = -210_866_760_000_000..=253_402_300_799_999;

/// The reason why a page wasn't merged. The transaction must be rolled back.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// A feed doesn't continue what is here of it: the hub went back in time, and the feed's desk too, and that went on differently.
    #[error("{}", text!("merge-error-torn", desk_name = .desk_name))]
    Torn { feed: FeedNumber, desk_name: String },
    /// This desk's feed is another one by now, or the board isn't shared any more.
    #[error("{}", text!("merge-error-replaced"))]
    Replaced,
    #[error(transparent)]
    Failed(#[from] StoreError),
}

impl From<rusqlite::Error> for MergeError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// A page while it is merged.
struct Merge<'a> {
    store: &'a Store,
    board: BoardId,
    /// The feeds of the page, and those that its resets had seen, by their numbers at the hub.
    feeds: HashMap<FeedNumber, FeedId>,
    counters: HashMap<Uuid, CounterId>,
    /// What the rows of the page add to each count.
    sums: BTreeMap<CounterId, i128>,
    seen: HashMap<RowId, Vec<&'a Seen>>,
}

/// What has numbers, when the rows of a page come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Numbered {
    /// All that is here.
    All,
    /// All, but some rows have other numbers than before.
    Anew,
    /// Only what is the others': this desk's feed is new, and more pages are to come.
    Others,
}

impl Store {
    /// Merges a page of other desks' rows.
    ///
    /// # Errors
    /// [`MergeError::Torn`] if the rows don't continue those that are here, and [`MergeError::Replaced`] if `own` isn't this desk's
    /// feed any more: the board was left, or another process on this file has made another desk of it.
    pub fn merge(&self, board: BoardId, own: FeedNumber, page: &Page) -> Result<(), MergeError> {
        let Some(own) = self.own(board)?.filter(|found| found.feed.feed == own) else {
            return Err(MergeError::Replaced);
        };
        let others = || page.parts.iter().filter(|part| part.feed != own.feed.feed);
        let mut known: HashMap<FeedNumber, (i64, i64)> = HashMap::new();
        for part in others() {
            let mut statement = self.connection.prepare_cached(KNOWN)?;
            let found = statement.query_row([part.feed.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            known.insert(part.feed, found.unwrap_or_default());
        }
        let is_news = |row: RowId| known.get(&row.feed).is_some_and(|known| row.seq > known.0);
        let mut entries: Vec<&SharedEntry> = page.entries.iter().filter(|entry| is_news(entry.row)).collect();
        let edits: Vec<_> = page.edits.iter().filter(|edit| is_news(edit.row)).cloned().collect();
        // Nothing was changed until here, and nothing is refused from here on.
        let chains = check(page, &known)?;

        self.expect_rows(page.entries.len())?;
        let mut merge = Merge {
            store: self,
            board,
            feeds: HashMap::from([(own.feed.feed, own.id)]),
            counters: HashMap::new(),
            sums: BTreeMap::new(),
            seen: HashMap::new(),
        };
        let now = Time::now().0;
        for part in others() {
            let row = params![part.feed.0, board.0, part.desk.to_string(), part.desk_name, now];
            let id = self.connection.prepare_cached(ADD_FEED)?.query_row(row, |row| row.get(0).map(FeedId))?;
            merge.feeds.insert(part.feed, id);
        }
        for seen in &page.seen {
            merge.feed(seen.of_feed)?;
            merge.seen.entry(seen.row).or_default().push(seen);
        }
        let numbered = merge.number_own(&own, page.parts.is_empty(), &mut entries)?;
        let desks: HashMap<FeedNumber, Uuid> = page.parts.iter().map(|part| (part.feed, part.desk)).collect();
        self.merge_edits(board, &edits, |edit| desks.get(&edit.row.feed).copied().unwrap_or_default())?;
        merge.add(&entries)?;
        merge.count()?;
        match numbered {
            Numbered::All => {
                for counter in merge.sums.keys() {
                    self.settle_count(*counter)?;
                }
            }
            Numbered::Anew => {
                self.show_names(board)?;
                self.derive(board)?;
                let mut statement = self.connection.prepare_cached(SHARED)?;
                let counters = statement.query_map([board.0], |row| row.get(0).map(CounterId))?;
                for counter in counters.collect::<Result<Vec<_>, _>>()? {
                    self.settle_count(counter)?;
                }
            }
            // They are settled with the last page.
            Numbered::Others => {}
        }
        for (number, chain) in chains {
            if let Some(id) = merge.feeds.get(&number) {
                let upto = page.parts.iter().find(|part| part.feed == number).map_or(0, |part| part.upto);
                self.connection.prepare_cached(ADVANCE)?.execute([id.0, upto, chain])?;
            }
        }
        if numbered != Numbered::Others {
            // All that is here is numbered now, or others'. The undos that follow are new.
            self.connection.prepare_cached(ALL_NUMBERED)?.execute([own.id.0])?;
            let names = page.parts.iter().map(|part| (part.feed, part.desk_name.as_str())).collect();
            merge.yield_to_later_sets(&own, &entries, &desks, &names)?;
        }
        Ok(())
    }

    /// Returns the last undo in the chain of an entry, and how many there are.
    fn tip(&self, root: EntryId) -> Result<(EntryId, i64), StoreError> {
        let tip = |row: &Row<'_>| Ok((EntryId(row.get(0)?), row.get(1)?));
        Ok(self.connection.prepare_cached(TIP)?.query_row([root.0], tip)?)
    }
}

/// Checks that the rows of each part continue those that are here, without a gap. Returns the chain at the end of each.
fn check(page: &Page, known: &HashMap<FeedNumber, (i64, i64)>) -> Result<Vec<(FeedNumber, i64)>, MergeError> {
    let mut rows: HashMap<FeedNumber, Vec<(i64, i64)>> = HashMap::new();
    for (row, token) in page
        .entries
        .iter()
        .map(|entry| (entry.row, entry.token))
        .chain(page.edits.iter().map(|edit| (edit.row, edit.token)))
    {
        rows.entry(row.feed).or_default().push((row.seq, token));
    }
    let mut chains = Vec::new();
    for part in &page.parts {
        let Some((seq, chain)) = known.get(&part.feed).filter(|known| part.upto > known.0) else { continue };
        let mut rows = rows.remove(&part.feed).unwrap_or_default();
        rows.retain(|row| row.0 > *seq);
        rows.sort_unstable();
        let end = chained(*chain, rows.iter().map(|row| row.1));
        let is_whole = rows.iter().map(|row| row.0).eq(seq + 1..=part.upto);
        if !is_whole || part.chain.is_some_and(|chain| chain != end) {
            return Err(MergeError::Torn { feed: part.feed, desk_name: part.desk_name.clone() });
        }
        chains.push((part.feed, end));
    }
    Ok(chains)
}

impl Merge<'_> {
    /// Returns a feed of this file; of one that only resets had seen so far, the desk isn't known yet.
    fn feed(&mut self, number: FeedNumber) -> Result<FeedId, StoreError> {
        if let Some(id) = self.feeds.get(&number) {
            return Ok(*id);
        }
        let id = match self.store.feed_id(number)? {
            Some(id) => id,
            None => {
                let row = params![number.0, self.board.0, Uuid::nil().to_string(), "", None::<i64>];
                self.store.connection.prepare_cached(ADD_FEED)?.query_row(row, |row| row.get(0).map(FeedId))?
            }
        };
        self.feeds.insert(number, id);
        Ok(id)
    }

    fn counter(&mut self, uuid: Uuid) -> Result<CounterId, StoreError> {
        if let Some(id) = self.counters.get(&uuid) {
            return Ok(*id);
        }
        let id = self.store.counter_of(self.board, &uuid.to_string())?;
        self.counters.insert(uuid, id);
        Ok(id)
    }

    /// Numbers what is this file's own, so that what the others did comes after it; and gives entries whose tokens are here already
    /// their numbers from the hub, since a copy of this file has pushed them: those are left out of `entries`.
    fn number_own(&mut self, own: &Own, is_end: bool, entries: &mut Vec<&SharedEntry>) -> Result<Numbered, StoreError> {
        let store = self.store;
        let mut here = HashMap::new();
        let mut of_token = store.connection.prepare_cached(OF_TOKEN)?;
        for entry in entries.iter() {
            if let Some(id) = of_token.query_row([entry.token], |row| row.get(0).map(EntryId)).optional()? {
                here.insert(entry.row, id);
            }
        }
        if own.is_new && !is_end {
            // So that a counter which a copy of this file has shared is the same.
            store.give_uuids(own)?;
            self.know_again(&here, entries)?;
            return Ok(Numbered::Others);
        }
        if !own.is_new && here.is_empty() {
            store.number(self.board, usize::MAX, Settle::Numbered)?;
            return Ok(Numbered::All);
        }
        let waiting = store.unnumber(own, own.feed.acked)?;
        self.know_again(&here, entries)?;
        let seq = store.add_edits(own.id, own.feed.acked, &waiting)?;
        store.connection.prepare_cached(PULLED)?.execute([own.id.0, seq])?;
        store.derive(self.board)?;
        if let Some(own) = store.own(self.board)? {
            store.number_from(own, usize::MAX, Settle::All, SeenFrom::Entries)?;
        }
        Ok(Numbered::Anew)
    }

    fn know_again(
        &mut self,
        here: &HashMap<RowId, EntryId>,
        entries: &mut Vec<&SharedEntry>,
    ) -> Result<(), StoreError> {
        for entry in entries.iter() {
            let Some(id) = here.get(&entry.row) else { continue };
            let feed = self.feed(entry.row.feed)?;
            self.store.connection.prepare_cached(KNOWN_AGAIN)?.execute([id.0, feed.0, entry.row.seq])?;
            if matches!(entry.kind, Kind::Reset | Kind::Set) {
                self.keep_seen(*id, entry.row)?;
            }
        }
        entries.retain(|entry| !here.contains_key(&entry.row));
        if here.is_empty() { Ok(()) } else { self.store.void_sums() }
    }

    fn keep_seen(&mut self, entry: EntryId, row: RowId) -> Result<(), StoreError> {
        self.store.connection.prepare_cached(FORGET_SEEN)?.execute([entry.0])?;
        for seen in self.seen.get(&row).cloned().unwrap_or_default() {
            let feed = self.feed(seen.of_feed)?;
            let row = params![entry.0, feed.0, seen.upto, seen.sum.to_string()];
            self.store.connection.prepare_cached(SEE)?.execute(row)?;
        }
        Ok(())
    }

    fn add(&mut self, entries: &[&SharedEntry]) -> Result<(), StoreError> {
        let of =
            |kinds: &[Kind]| entries.iter().filter(|entry| kinds.contains(&entry.kind)).copied().collect::<Vec<_>>();
        let mut tallies = Tallies::default();
        for entry in of(&[Kind::Tally, Kind::Set, Kind::Late, Kind::Import]) {
            let counter = self.counter(entry.counter)?;
            let id = self.insert(entry, counter, entry.delta, None)?;
            let feed = self.feed(entry.row.feed)?;
            tallies.add(counter, feed, entry.row.seq, entry.delta);
            if entry.kind == Kind::Set {
                self.keep_seen(id, entry.row)?;
            }
        }
        self.store.add_to_slots(&mut tallies)?;
        let mut resets = of(&[Kind::Reset]);
        resets.sort_by_key(|entry| (entry.at, entry.row));
        for entry in resets {
            let counter = self.counter(entry.counter)?;
            let before = self.store.count_of_facts(counter)?;
            let id = self.insert(entry, counter, 0, None)?;
            self.keep_seen(id, entry.row)?;
            let delta = self.store.count_of_facts(counter)?.saturating_sub(before);
            // Each reset has what it comes to here.
            if let Ok(delta) = i64::try_from(delta) {
                self.store.connection.prepare_cached(CORRECT)?.execute([id.0, delta])?;
                self.came_to(counter, delta);
            }
        }
        let mut undos: Vec<SharedEntry> = of(&[Kind::Undo]).into_iter().cloned().collect();
        undos.extend(self.early_undos()?);
        undos.sort_by_key(|entry| entry.undo.map_or(0, |undo| undo.length));
        undos.into_iter().try_for_each(|entry| self.take_back(&entry))
    }

    fn take_back(&mut self, entry: &SharedEntry) -> Result<(), StoreError> {
        let Some(UndoOf { root: row, length }) = entry.undo else { return Ok(()) };
        let store = self.store;
        let feed = self.feed(row.feed)?;
        let id = |row: &Row<'_>| row.get(0).map(EntryId);
        let root = store.connection.prepare_cached(OF_ROW)?.query_row([feed.0, row.seq], id).optional()?;
        let tip = root.map(|root| store.tip(root)).transpose()?;
        let Some((root, (tip, there))) = root.zip(tip).filter(|(_, (_, there))| there + 1 >= length) else {
            let note = entry.note.as_deref();
            let early = params![
                entry.row.feed.0,
                entry.row.seq,
                entry.counter.to_string(),
                entry.at.0,
                note,
                entry.token,
                row.feed.0,
                row.seq,
                length
            ];
            store.connection.prepare_cached(TOO_EARLY)?.execute(early)?;
            return Ok(());
        };
        if there >= length {
            return Ok(()); // It was undone here, too: that counts once.
        }
        let counter = self.counter(entry.counter)?;
        let before = store.count_of_facts(counter)?;
        let Some(root @ Root { delta, is_reset, .. }) = store.root(root)? else { return Ok(()) };
        store.took_back(counter, &root, length)?;
        // The undo of a tally is its whole amount; what a reset had seen changes what that closed.
        let covering = if is_reset { None } else { store.covering_reset(counter, &root, tip)? };
        let delta = match is_reset {
            // It closes nothing from then on; what other resets cover of that is settled at the end.
            true if length % 2 == 1 => i64::try_from(store.closed_by(counter, root.id)?).unwrap_or(0),
            true => i64::try_from(store.count_of_facts(counter)?.saturating_sub(before)).unwrap_or(0),
            false if length % 2 == 1 => delta.checked_neg().unwrap_or(0),
            false => delta,
        };
        self.insert(entry, counter, delta, Some(tip))?;
        if let (Some(reset), Some(amended)) = (covering.filter(|_| delta != 0), delta.checked_neg()) {
            store.amend(counter, reset, amended)?;
            self.came_to(counter, amended);
        }
        Ok(())
    }

    fn early_undos(&self) -> Result<Vec<SharedEntry>, StoreError> {
        let mut statement = self.store.connection.prepare_cached(EARLY)?;
        let entry = |row: &Row<'_>| {
            Ok(SharedEntry {
                row: RowId { feed: FeedNumber(row.get(0)?), seq: row.get(1)? },
                counter: Uuid::parse_str(&text(row, 2)?).unwrap_or_default(),
                at: Time(row.get(3)?),
                delta: 0,
                kind: Kind::Undo,
                note: optional_text(row, 4)?,
                token: row.get(5)?,
                undo: Some(UndoOf {
                    root: RowId { feed: FeedNumber(row.get(6)?), seq: row.get(7)? },
                    length: row.get(8)?,
                }),
            })
        };
        let early = statement.query_map([], entry)?.collect::<Result<_, _>>()?;
        self.store.connection.prepare_cached(FORGET_EARLY)?.execute([])?;
        Ok(early)
    }

    fn insert(
        &mut self,
        entry: &SharedEntry,
        counter: CounterId,
        delta: i64,
        undoes: Option<EntryId>,
    ) -> Result<EntryId, StoreError> {
        let feed = self.feed(entry.row.feed)?;
        // A note that this version wouldn't write is left out, and the entry counts all the same.
        let note = entry.note.as_deref().and_then(|note| note.parse::<Note>().ok());
        let row = params![
            counter.0,
            entry.at.0.clamp(*TIMES.start(), *TIMES.end()),
            delta,
            entry.kind.as_str(),
            note.as_ref().map(Note::as_str),
            undoes.map(|entry| entry.0),
            feed.0,
            entry.row.seq,
            entry.token
        ];
        let id = self.store.connection.prepare_cached(ADD)?.insert(row)?;
        self.came_to(counter, delta);
        Ok(EntryId(id))
    }

    fn came_to(&mut self, counter: CounterId, delta: i64) {
        let sum = self.sums.entry(counter).or_default();
        *sum = sum.saturating_add(delta.into());
    }

    /// Adds to the counts what the rows came to. A count that would exceed 64 bits stays as it was: an entry takes out what was too
    /// much, until the facts come to less again.
    fn count(&self) -> Result<(), StoreError> {
        let connection = &self.store.connection;
        for (counter, sum) in self.sums.iter().filter(|(_, sum)| **sum != 0) {
            let before: i64 = connection.prepare_cached(COUNT)?.query_row([counter.0], |row| row.get(0))?;
            match i64::try_from(i128::from(before).saturating_add(*sum)) {
                Ok(after) => {
                    let last: i64 = connection.prepare_cached(LAST)?.query_row([], |row| row.get(0))?;
                    connection.prepare_cached(SET)?.execute([counter.0, after])?;
                    connection.prepare_cached(DROP_AFTER)?.execute([last])?;
                }
                Err(_) => {
                    let mut left = sum.saturating_neg();
                    while left != 0 {
                        let part = left.clamp(i64::MIN.into(), i64::MAX.into());
                        let delta = i64::try_from(part).unwrap_or(0);
                        connection.prepare_cached(TOO_LARGE)?.execute(params![counter.0, Time::now().0, delta])?;
                        left -= part;
                    }
                }
            }
        }
        Ok(())
    }

    /// Two desks set a count and neither knew of the other: both would correct the same error, so the earlier one takes its own back.
    fn yield_to_later_sets(
        &mut self,
        own: &Own,
        entries: &[&SharedEntry],
        desks: &HashMap<FeedNumber, Uuid>,
        names: &HashMap<FeedNumber, &str>,
    ) -> Result<(), StoreError> {
        let mut yielded = HashSet::new();
        for set in entries.iter().filter(|entry| entry.kind == Kind::Set) {
            let counter = self.counter(set.counter)?;
            let seen = self.seen.get(&set.row).into_iter().flatten();
            let had = seen.filter(|seen| seen.of_feed == own.feed.feed).map(|seen| seen.upto).max().unwrap_or(0);
            let other = desks.get(&set.row.feed).copied().unwrap_or_default();
            let mut statement = self.store.connection.prepare_cached(OWN_SETS)?;
            let sets =
                statement.query_map([own.id.0, counter.0, had], |row| Ok((EntryId(row.get(0)?), Time(row.get(1)?))))?;
            for (id, at) in sets.collect::<Result<Vec<_>, _>>()? {
                if (at, own.feed.desk) < (set.at, other) && yielded.insert(id) && self.store.tip(id)?.1 == 0 {
                    // An undo that would exceed 64 bits is left alone.
                    if let Ok(Correction { entry: Some(undo), .. }) = self.store.undo(id, None) {
                        let note = match names.get(&set.row.feed) {
                            Some(desk) => text!("merge-set-later", desk = *desk),
                            None => text!("merge-set-later-elsewhere").to_owned(),
                        };
                        self.store.connection.prepare_cached(NOTE)?.execute(params![undo.0, note])?;
                    }
                }
            }
        }
        Ok(())
    }
}
