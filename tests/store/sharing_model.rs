//! Random histories of several desks that share a board over a hub, against what was counted by the tokens of the entries:
//! offline spans, kills between every two steps, COMMITs that are cut off before and after the hub has them, copied files, old
//! backups, and a hub that goes back in time. At the end all that live sync, and must agree to the entry.
//!
//! The hub is a pretended one here, and a real one in the tests of the hub. `SHARING_HISTORIES=N` tries so many, from `SHARING_SEED`
//! on.

// Each test uses its part of this.
#![allow(dead_code)]

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use fastrand::Rng;
use rusqlite::Connection;
use tallyboard::cancel::Cancel;
use tallyboard::domain::{BoardId, Color, CounterId, EntryId, Kind, Quarter, QuarterSum, Time};
use tallyboard::request::{BoardRef, CounterRef, CounterRefs, Edit, Request};
use tallyboard::sharing::{
    Comparison, FeedNumber, Head, KnownFeed, OwnFeed, Page, Push, RowId, Seen, Settle, SharedEdit, SharedEntry,
    Sharing, chained,
};
use tallyboard::store::{Access, CounterScope, MergeError, Store, salvage};
use tallyboard::sync::{Desk, Hub, Merged, Pushed, Range, sync};
use uuid::Uuid;

use crate::common::{Folder, name};

const NAMES: [&str; 4] = ["Coffee", "Tea", "Door", "Phone"];
pub(crate) const BOARD: BoardId = BoardId(1);

/// Ends a sync: the wire was cut, or the desk's file can't do it.
#[derive(Debug)]
pub(crate) enum Broken {
    Cut,
    File(String),
}

#[derive(Debug)]
pub(crate) struct Wire;

#[derive(Debug)]
pub(crate) struct File(String);

impl From<Wire> for Broken {
    fn from(_: Wire) -> Self {
        Self::Cut
    }
}

impl From<File> for Broken {
    fn from(File(why): File) -> Self {
        Self::File(why)
    }
}

thread_local! {
    /// Whether what was polled last is at a step, and not waiting.
    pub(crate) static IS_AT_STEP: Cell<bool> = const { Cell::new(false) };
}

/// A step: whoever polls may end it all here.
async fn step() {
    let mut is_done = false;
    poll_fn(|_| match std::mem::replace(&mut is_done, true) {
        true => Poll::Ready(()),
        false => {
            IS_AT_STEP.set(true);
            Poll::Pending
        }
    })
    .await;
}

pub(crate) type Sync = Pin<Box<dyn Future<Output = Result<(), Broken>>>>;

/// Where the desks of a history meet.
pub(crate) trait Server {
    /// Returns a sync of a desk, whose next push will be cut off there.
    fn sync(&mut self, seat: Seat, page_rows: usize, cut: Option<Cut>) -> Sync;
    /// Goes on with a sync to its next step. Returns how it ended, if it did.
    fn poll(&mut self, sync: &mut Sync) -> Option<Result<(), Broken>>;
    /// Makes a backup, or goes back to it. All connections are broken.
    fn save_or_go_back(&mut self);
    /// Something else that a server does now and again. All connections may break.
    fn falter(&mut self, rng: &mut Rng);
    fn contents(&self) -> Contents;
    /// Checks what else it has, against the counts.
    fn check(&self, counts: &BTreeMap<Uuid, i64>);
}

/// What a hub has.
#[derive(Default)]
pub(crate) struct Contents {
    /// The feeds with their chains.
    pub(crate) feeds: Vec<(FeedNumber, i64)>,
    /// Rows, tokens and counters.
    pub(crate) entries: Vec<(RowId, i64, Uuid)>,
    /// Rows and tokens.
    pub(crate) edits: Vec<(RowId, i64)>,
}

#[derive(Debug, Clone)]
struct Feed {
    board: Uuid,
    desk: Uuid,
    desk_name: String,
    seq: i64,
    chain: i64,
}

/// What the hub has: as a database that takes all of a push or nothing.
#[derive(Debug, Clone, Default)]
struct Tables {
    feeds: BTreeMap<FeedNumber, Feed>,
    entries: BTreeMap<RowId, SharedEntry>,
    edits: BTreeMap<RowId, SharedEdit>,
    seen: BTreeMap<RowId, Vec<Seen>>,
    tokens: BTreeSet<i64>,
}

impl Tables {
    /// Takes all of a push, or nothing.
    fn take(&mut self, push: &Push) -> Pushed {
        let feed = self.feeds.get(&push.feed);
        if feed.is_none_or(|feed| (feed.seq, feed.chain) != push.from) {
            return Pushed::HeadMoved;
        }
        let tokens: Vec<i64> = push.entries.iter().map(|entry| entry.token).collect();
        if tokens.iter().any(|token| self.tokens.contains(token)) {
            return Pushed::TokenKnown;
        }
        self.tokens.extend(tokens);
        self.entries.extend(push.entries.iter().map(|entry| (entry.row, entry.clone())));
        self.edits.extend(push.edits.iter().map(|edit| (edit.row, edit.clone())));
        for seen in &push.seen {
            self.seen.entry(seen.row).or_default().push(seen.clone());
        }
        if let Some(feed) = self.feeds.get_mut(&push.feed) {
            (feed.seq, feed.chain) = push.to;
        }
        Pushed::Taken
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    Before,
    After,
}

/// A hub that is pretended.
#[derive(Default)]
pub(crate) struct Pretended {
    tables: Rc<RefCell<Tables>>,
    saved: Option<Tables>,
}

impl Server for Pretended {
    fn sync(&mut self, mut seat: Seat, page_rows: usize, cut: Option<Cut>) -> Sync {
        let mut hub = Connected { tables: Rc::clone(&self.tables), cut };
        Box::pin(async move { sync(&mut hub, &mut seat, BOARD, page_rows).await })
    }

    fn poll(&mut self, sync: &mut Sync) -> Option<Result<(), Broken>> {
        match sync.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(ended) => Some(ended),
            Poll::Pending => None,
        }
    }

    fn save_or_go_back(&mut self) {
        match self.saved.take() {
            None => self.saved = Some(self.tables.borrow().clone()),
            Some(saved) => *self.tables.borrow_mut() = saved,
        }
    }

    fn falter(&mut self, _: &mut Rng) {}

    fn contents(&self) -> Contents {
        let tables = self.tables.borrow();
        Contents {
            feeds: tables.feeds.iter().map(|(number, feed)| (*number, feed.chain)).collect(),
            entries: tables.entries.values().map(|entry| (entry.row, entry.token, entry.counter)).collect(),
            edits: tables.edits.values().map(|edit| (edit.row, edit.token)).collect(),
        }
    }

    fn check(&self, _: &BTreeMap<Uuid, i64>) {}
}

/// A connection to it.
struct Connected {
    tables: Rc<RefCell<Tables>>,
    /// Where the next push is cut off.
    cut: Option<Cut>,
}

impl Hub for Connected {
    type Error = Wire;

    async fn head(&mut self, feed: FeedNumber) -> Result<Option<(i64, i64)>, Wire> {
        step().await;
        Ok(self.tables.borrow().feeds.get(&feed).map(|feed| (feed.seq, feed.chain)))
    }

    async fn register(&mut self, own: &OwnFeed) -> Result<(), Wire> {
        step().await;
        let OwnFeed { feed, board, desk, desk_name, .. } = own.clone();
        self.tables.borrow_mut().feeds.entry(feed).or_insert(Feed { board, desk, desk_name, seq: 0, chain: 0 });
        Ok(())
    }

    async fn push(&mut self, push: &Push) -> Result<Pushed, Wire> {
        step().await;
        if self.cut == Some(Cut::Before) {
            return Err(Wire);
        }
        let pushed = self.tables.borrow_mut().take(push);
        if pushed == Pushed::Taken && self.cut == Some(Cut::After) {
            return Err(Wire);
        }
        step().await;
        Ok(pushed)
    }

    async fn heads(&mut self, board: Uuid) -> Result<Vec<Head>, Wire> {
        step().await;
        let tables = self.tables.borrow();
        let feeds = tables.feeds.iter().filter(|(_, feed)| feed.board == board);
        let head = |(number, feed): (&FeedNumber, &Feed)| Head {
            feed: *number,
            desk: feed.desk,
            desk_name: feed.desk_name.clone(),
            seq: feed.seq,
            chain: feed.chain,
            has_left: false,
        };
        Ok(feeds.map(head).collect())
    }

    async fn rows(&mut self, ranges: &[Range]) -> Result<Page, Wire> {
        let mut page = Page::default();
        for range in ranges {
            step().await;
            let tables = self.tables.borrow();
            let is_in = |row: &RowId| row.feed == range.feed && row.seq > range.after && row.seq <= range.upto;
            page.entries.extend(tables.entries.values().filter(|entry| is_in(&entry.row)).cloned());
            page.edits.extend(tables.edits.values().filter(|edit| is_in(&edit.row)).cloned());
            page.seen.extend(tables.seen.iter().filter(|(row, _)| is_in(row)).flat_map(|(_, seen)| seen.clone()));
        }
        Ok(page)
    }

    async fn tokens(&mut self, feed: FeedNumber) -> Result<Vec<i64>, Wire> {
        step().await;
        let tables = self.tables.borrow();
        let entries = tables.entries.values().map(|entry| (entry.row, entry.token));
        let mut rows: Vec<_> = entries.chain(tables.edits.values().map(|edit| (edit.row, edit.token))).collect();
        rows.retain(|(row, _)| row.feed == feed);
        rows.sort_unstable();
        Ok(rows.into_iter().map(|(_, token)| token).collect())
    }
}

/// A file, written by one desk at a time.
pub(crate) struct OpenFile {
    store: Store,
    push_rows: i64,
}

impl OpenFile {
    /// One transaction.
    fn transact<T, E: std::fmt::Display>(&mut self, work: impl FnOnce(&Store) -> Result<T, E>) -> Result<T, File> {
        self.store.begin().unwrap();
        match work(&self.store) {
            Ok(done) => {
                self.store.commit().unwrap();
                Ok(done)
            }
            Err(error) => {
                self.store.rollback();
                Err(File(error.to_string()))
            }
        }
    }
}

pub(crate) struct Seat(Rc<RefCell<OpenFile>>);

impl Desk for Seat {
    type Error = File;

    async fn number(&mut self, board: BoardId) -> Result<OwnFeed, File> {
        step().await;
        self.0
            .borrow_mut()
            .transact(|store| {
                assert!(!store.number(board, usize::MAX, Settle::Numbered)?);
                store.own_feed(board)
            })
            .map(|own| own.unwrap())
    }

    async fn own_feed(&mut self, board: BoardId) -> Result<OwnFeed, File> {
        self.0.borrow_mut().transact(|store| store.own_feed(board)).map(|own| own.unwrap())
    }

    async fn compare(&mut self, board: BoardId, feed: FeedNumber, head: (i64, i64)) -> Result<Comparison, File> {
        step().await;
        self.0.borrow_mut().transact(|store| store.acknowledge(board, feed, head))
    }

    async fn fork(&mut self, board: BoardId, feed: FeedNumber, tokens: Vec<i64>) -> Result<(), File> {
        step().await;
        self.0.borrow_mut().transact(|store| store.fork(board, feed, &tokens))
    }

    async fn known(&mut self, board: BoardId) -> Result<Vec<KnownFeed>, File> {
        self.0.borrow_mut().transact(|store| store.known_feeds(board))
    }

    async fn heard(&mut self, _: &[Head]) -> Result<(), File> {
        Ok(())
    }

    async fn merge(&mut self, board: BoardId, own: FeedNumber, page: Page) -> Result<Merged, File> {
        step().await;
        self.0.borrow_mut().transact(|store| match store.merge(board, own, &page) {
            Err(MergeError::Failed(error)) => Err(error.to_string()),
            Err(MergeError::Replaced) => Ok(Merged::Replaced),
            Err(torn) => Err(torn.to_string()),
            Ok(()) => Ok(Merged::All),
        })
    }

    async fn tear(&mut self, feed: FeedNumber) -> Result<(), File> {
        panic!("{feed:?} is torn");
    }

    fn progress(&mut self, _: BoardId, _: i64, _: i64) {}

    async fn next_push(&mut self, board: BoardId) -> Result<Option<Push>, File> {
        step().await;
        let rows = self.0.borrow().push_rows;
        self.0.borrow_mut().transact(|store| store.next_push(board, rows))
    }
}

/// What was counted, by the tokens of the entries and the sets of what each desk had: not by any number of the protocol.
#[derive(Default)]
struct Oracle {
    events: HashMap<i64, Counted>,
}

struct Counted {
    kind: Kind,
    delta: i64,
    /// Of a reset.
    covers: BTreeSet<i64>,
    /// Of an undo.
    undo: Option<(i64, i64)>,
}

impl Oracle {
    /// Returns the counts that these entries come to, each given with its counter.
    fn counts(&self, there: &BTreeMap<i64, Uuid>) -> BTreeMap<Uuid, i64> {
        let mut lengths: HashMap<i64, i64> = HashMap::new();
        for (root, length) in there.keys().filter_map(|token| self.events[token].undo) {
            let longest = lengths.entry(root).or_default();
            *longest = length.max(*longest);
        }
        let is_undone = |token: &i64| lengths.get(token).is_some_and(|length| length % 2 == 1);
        let resets = there.keys().filter(|token| self.events[token].kind == Kind::Reset && !is_undone(token));
        let covered: BTreeSet<i64> = resets.flat_map(|token| self.events[token].covers.iter().copied()).collect();
        let mut counts: BTreeMap<Uuid, i64> = there.values().map(|counter| (*counter, 0)).collect();
        for (token, counter) in there {
            let event = &self.events[token];
            if !matches!(event.kind, Kind::Undo | Kind::Reset) && !is_undone(token) && !covered.contains(token) {
                *counts.get_mut(counter).unwrap() += event.delta;
            }
        }
        counts
    }
}

struct Person {
    path: PathBuf,
    /// Looks at the file from outside.
    sql: Rc<Connection>,
    file: Rc<RefCell<OpenFile>>,
    /// What was counted here, by token.
    log: Rc<RefCell<Vec<i64>>>,
    is_online: bool,
    running: Option<Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    Restore,
    Copy,
    /// Another window or command on the same file.
    TwoProcesses,
    Salvage,
    HubGoesBack,
}

struct History<S> {
    rng: Rng,
    folder: Folder,
    fault: Fault,
    server: S,
    backups: HashMap<PathBuf, (PathBuf, Vec<i64>)>,
    oracle: Oracle,
    people: Vec<Person>,
    files: usize,
    kill: f64,
    cut: f64,
    offline: f64,
    has_pages: bool,
}

impl<S: Server> History<S> {
    fn new(seed: u64, server: S) -> Self {
        let mut rng = Rng::with_seed(seed);
        let fault = match rng.u32(..100) {
            ..35 => Fault::None,
            35..50 => Fault::Restore,
            50..66 => Fault::Copy,
            66..81 => Fault::TwoProcesses,
            81..90 => Fault::Salvage,
            _ => Fault::HubGoesBack,
        };
        let mut history = Self {
            fault,
            folder: Folder::in_memory(),
            server,
            backups: HashMap::new(),
            oracle: Oracle::default(),
            people: Vec::new(),
            files: 0,
            kill: *rng.choice(&[0.0, 0.02, 0.1]).unwrap(),
            cut: *rng.choice(&[0.0, 0.2, 0.6]).unwrap(),
            offline: *rng.choice(&[0.0, 0.3, 0.8]).unwrap(),
            has_pages: rng.u8(..3) == 0,
            rng,
        };
        let board = Uuid::from_u128(history.rng.u128(..));
        for number in 0..history.rng.usize(3..=8) {
            let path = history.new_path();
            let mut store = Store::open(&path, Access::Write).unwrap();
            Connection::open(&path).unwrap().execute_batch("INSERT INTO board (name) VALUES ('Shared')").unwrap();
            let desk_name = name(&format!("desk {number}"));
            let hub = String::new();
            let share = Request::Sharing(Sharing::Share { board: BOARD, uuid: board, hub, desk_name });
            store.begin().unwrap();
            assert!(store.apply(&share).unwrap().is_ok());
            store.commit().unwrap();
            history.seat(path, Rc::default());
        }
        history
    }

    fn new_path(&mut self) -> PathBuf {
        self.files += 1;
        self.folder.file(format!("{}.db", self.files))
    }

    fn seat(&mut self, path: PathBuf, log: Rc<RefCell<Vec<i64>>>) {
        let store = Store::open(&path, Access::Write).unwrap();
        let file = OpenFile { store, push_rows: *self.rng.choice(&[1, 3, 9]).unwrap() };
        let sql = Rc::new(Connection::open(&path).unwrap());
        self.people.push(Person { path, sql, file: Rc::new(RefCell::new(file)), log, is_online: true, running: None });
    }

    fn chance(&mut self, share: f64) -> bool {
        self.rng.f64() < share
    }

    /// Somebody counts, corrects or edits.
    fn act(&mut self, who: usize) {
        let file = Rc::clone(&self.people[who].file);
        let sql = Rc::clone(&self.people[who].sql);
        let names: Vec<String> = column(&sql, "SELECT name FROM counter WHERE shared_on = 1 ORDER BY id");
        let entries: Vec<i64> = column(
            &sql,
            "SELECT entry.id FROM entry JOIN counter ON counter.id = counter_id \
             WHERE shared_on = 1 AND kind <> 'undo' AND amends IS NULL ORDER BY entry.id DESC LIMIT 12",
        );
        let rng = &mut self.rng;
        let any = match rng.u8(..5) {
            0 if !names.is_empty() => rng.choice(&names).unwrap().clone(),
            _ => (*rng.choice(&NAMES).unwrap()).to_owned(),
        };
        let known = rng.choice(&names).cloned();
        let counter = CounterRef::Name(name(&any));
        let mut requests = Vec::new();
        match (rng.u32(..100), known) {
            (..55, _) | (_, None) => {
                if !names.contains(&any) {
                    let edit = Edit { board: Some(Some(BoardRef::Id(BOARD))), ..Edit::default() };
                    requests.push(Request::Create { name: name(&any), edit });
                }
                let delta = *rng.choice(&[1, 1, 1, 2, 5, -1]).unwrap();
                requests.push(match rng.u8(..4) {
                    0 => Request::Late { counter, delta, at: Time(Time::now().0 - rng.i64(..100_000)), note: None },
                    _ => Request::Increment { counter, delta, at: Some(Time::now()) },
                });
            }
            (55..72, _) if !entries.is_empty() => {
                let root = *rng.choice(&entries).unwrap();
                let tip = "WITH RECURSIVE chain (id, n) AS (SELECT ?1, 0 UNION ALL SELECT entry.id, n + 1 FROM chain \
                    JOIN entry ON undoes = chain.id) SELECT id FROM chain ORDER BY n DESC LIMIT 1";
                let tip = sql.query_row(tip, [root], |row| row.get(0).map(EntryId)).unwrap();
                requests.push(Request::Undo { entries: vec![tip] });
            }
            (55..80, Some(known)) => requests.push(Request::Reset {
                counters: CounterRefs::These(vec![CounterRef::Name(name(&known))]),
                note: None,
            }),
            (80..86, Some(known)) => requests.push(Request::Set {
                counter: CounterRef::Name(name(&known)),
                value: rng.i64(0..50),
                note: None,
            }),
            (86..93, Some(known)) => {
                let new = ["Coffee", "Tea", "Door", "Phone", "Cake"][rng.usize(..5)];
                let edit = Edit { name: Some(name(new)), ..Edit::default() };
                requests.push(Request::Edit { counter: CounterRef::Name(name(&known)), edit });
            }
            (_, Some(known)) => {
                let color = *rng.choice(&[Color::Coral, Color::Green, Color::Blue]).unwrap();
                let edit = Edit { color: Some(color), ..Edit::default() };
                requests.push(Request::Edit { counter: CounterRef::Name(name(&known)), edit });
            }
        }
        let before: i64 = sql.query_row("SELECT coalesce(max(id), 0) FROM entry", [], |row| row.get(0)).unwrap();
        let mut file = file.borrow_mut();
        let is_undo = requests.iter().any(|request| matches!(request, Request::Undo { .. }));
        file.store.begin().unwrap();
        for request in requests {
            // A name that is taken, or a count that can't be, is refused.
            let _ = file.store.apply(&request).unwrap();
        }
        file.store.commit().unwrap();
        if is_undo {
            // The count is right at once, and not only once it is numbered and settled.
            let counts = |store: &Store| store.shared_counts(BOARD).unwrap();
            let at_once = counts(&file.store);
            file.store.begin().unwrap();
            file.store.number(BOARD, usize::MAX, Settle::All).unwrap();
            let mut settled = counts(&file.store);
            file.store.rollback();
            settled.retain(|(counter, ..)| at_once.iter().any(|(there, ..)| there == counter));
            assert_eq!(at_once, settled, "{}", self.people[who].path.display());
        }
        drop(file);
        self.heard(who, before);
    }

    /// The oracle hears of the entries that were made here after another one.
    fn heard(&mut self, who: usize, before: i64) {
        let person = &self.people[who];
        let sql = &person.sql;
        let mut statement = sql
            .prepare(
                "SELECT entry.id, counter_id, delta, kind, token FROM entry JOIN counter ON counter.id = counter_id \
                 WHERE entry.id > ?1 AND shared_on = 1 AND amends IS NULL ORDER BY entry.id",
            )
            .unwrap();
        let rows = statement.query_map([before], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, i64>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, i64>(4)?,
            ))
        });
        for (id, counter, delta, kind, token) in rows.unwrap().collect::<Result<Vec<_>, _>>().expect("each has a token")
        {
            let kind = Kind::parse(&kind).unwrap();
            let mut covers = BTreeSet::new();
            if kind == Kind::Reset {
                let sql_covered = format!(
                    "SELECT token FROM entry WHERE counter_id = {counter} AND id < {id} AND kind NOT IN ('reset', 'undo') AND amends IS NULL"
                );
                covers = column(sql, &sql_covered).into_iter().collect();
            }
            let undo = (kind == Kind::Undo).then(|| {
                let root = "WITH RECURSIVE chain (id, up, n) AS (SELECT id, undoes, 0 FROM entry WHERE id = ?1 UNION ALL \
                    SELECT entry.id, undoes, n + 1 FROM chain JOIN entry ON entry.id = up) \
                    SELECT token, n FROM chain JOIN entry USING (id) ORDER BY n DESC LIMIT 1";
                sql.query_row(root, [id], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
            });
            self.oracle.events.insert(token, Counted { kind, delta, covers, undo });
            person.log.borrow_mut().push(token);
        }
    }

    /// One step of somebody's sync, or an act, or a kill.
    fn go_on(&mut self, who: usize) {
        if self.rng.u8(..8) == 0 {
            self.sum_more(who);
        }
        if self.people[who].running.is_none() {
            if self.rng.u8(..20) == 0 {
                self.people[who].is_online = !self.chance(self.offline);
            }
            if self.rng.u8(..10) < 6 || !self.people[who].is_online {
                return self.act(who);
            }
            let cut = self.chance(self.cut).then(|| *self.rng.choice(&[Cut::Before, Cut::After]).unwrap());
            self.start(who, cut);
        }
        if self.chance(self.kill) {
            return self.kill(who);
        }
        if self.rng.u8(..10) == 0 {
            self.act(who); // People count on while it syncs.
        }
        self.poll(who);
    }

    /// The worker has nothing else to do, and continues the sums of the charts.
    fn sum_more(&self, who: usize) {
        let person = &self.people[who];
        let mut file = person.file.borrow_mut();
        file.transact(Store::sum_more).unwrap();
        check_desks(&mut file.store, &person.sql);
    }

    fn start(&mut self, who: usize, cut: Option<Cut>) {
        let file = Rc::clone(&self.people[who].file);
        let page_rows = if self.has_pages { self.rng.usize(1..6) } else { usize::MAX };
        self.people[who].running = Some(self.server.sync(Seat(file), page_rows, cut));
    }

    /// Returns whether it is at its end.
    fn poll(&mut self, who: usize) -> bool {
        let before = self.last_entry(who);
        let running = self.people[who].running.as_mut().unwrap();
        let polled = self.server.poll(running);
        self.heard_undos(who, before);
        let Some(ended) = polled else { return false };
        self.people[who].running = None;
        match ended {
            Ok(()) | Err(Broken::Cut) => true,
            Err(Broken::File(why)) => panic!("{}: {why}", self.people[who].path.display()),
        }
    }

    fn last_entry(&self, who: usize) -> i64 {
        let sql = &self.people[who].sql;
        sql.query_row("SELECT coalesce(max(id), 0) FROM entry", [], |row| row.get(0)).unwrap()
    }

    /// A set that gave way to a later one was undone by the sync itself.
    fn heard_undos(&mut self, who: usize, before: i64) {
        let sql = &self.people[who].sql;
        let own = format!(
            "SELECT entry.id - 1 FROM entry LEFT JOIN feed ON feed.id = feed_id \
             WHERE entry.id > {before} AND kind = 'undo' AND coalesce(is_mine, 1) ORDER BY entry.id LIMIT 1"
        );
        if let Some(before) = column::<i64>(sql, &own).first() {
            self.heard(who, *before);
        }
    }

    fn kill(&mut self, who: usize) {
        let path = self.people[who].path.clone();
        self.people[who].running = None;
        let rows = self.people[who].file.borrow().push_rows;
        let store = Store::open(&path, Access::Write).unwrap();
        self.people[who].sql = Rc::new(Connection::open(&path).unwrap());
        self.people[who].file = Rc::new(RefCell::new(OpenFile { store, push_rows: rows }));
    }

    fn copy(&mut self, who: usize) -> PathBuf {
        let path = self.new_path();
        let sql = &self.people[who].sql;
        sql.execute("VACUUM INTO ?1", [path.to_str().unwrap()]).unwrap();
        path
    }

    fn go_wrong(&mut self) {
        let who = self.rng.usize(..self.people.len());
        match self.fault {
            Fault::None => {}
            Fault::Restore => {
                let path = self.people[who].path.clone();
                let Some((backup, log)) = self.backups.get(&path).cloned().filter(|_| self.rng.u8(..10) < 6) else {
                    let log = self.people[who].log.borrow().clone();
                    let copy = self.copy(who);
                    self.backups.insert(path, (copy, log));
                    return;
                };
                self.people[who].running = None;
                let new = self.new_path();
                fs::copy(backup, &new).unwrap();
                let (_, log_before) = self.backups.remove(&path).unwrap();
                assert_eq!(log, log_before);
                self.people[who].path = new;
                *self.people[who].log.borrow_mut() = log;
                self.kill(who);
            }
            Fault::Copy if self.people.len() < 12 => {
                let copy = self.copy(who);
                let log = self.people[who].log.borrow().clone();
                self.seat(copy, Rc::new(RefCell::new(log)));
            }
            Fault::TwoProcesses if self.people.len() < 12 => {
                let Person { path, log, .. } = &self.people[who];
                self.seat(path.clone(), Rc::clone(log));
            }
            Fault::Copy | Fault::TwoProcesses => {}
            // Of a file without entries nothing would be left.
            Fault::Salvage if self.last_entry(who) == 0 => {}
            Fault::Salvage => {
                let (copy, new) = (self.copy(who), self.new_path());
                salvage(&copy, &new, &Cancel::default()).unwrap();
                self.people[who].path = new;
                self.kill(who);
            }
            Fault::HubGoesBack => {
                for person in &mut self.people {
                    person.running = None; // Their connections break.
                }
                self.server.save_or_go_back();
            }
        }
        self.server.falter(&mut self.rng);
    }

    fn run(&mut self) {
        for _ in 0..self.rng.usize(80..260) {
            let who = self.rng.usize(..self.people.len());
            self.go_on(who);
            if self.rng.u8(..50) == 0 {
                self.go_wrong();
            }
        }
        for who in 0..self.people.len() {
            self.kill(who);
        }
        // Everybody goes online once more, until nothing moves.
        for _ in 0..4 {
            for who in 0..self.people.len() {
                self.start(who, None);
                let mut steps = 0;
                while !self.poll(who) {
                    steps += 1;
                    assert!(steps < 100_000, "it comes to no end");
                }
            }
        }
        self.check();
    }

    fn check(&self) {
        let hub = self.server.contents();
        let there: BTreeMap<i64, Uuid> = hub.entries.iter().map(|(_, token, counter)| (*token, *counter)).collect();
        assert_eq!(there.len(), hub.entries.len(), "an entry is at the hub twice");
        let expected = self.oracle.counts(&there);
        for (feed, chain) in hub.feeds {
            let rows = hub.entries.iter().map(|(row, token, _)| (*row, *token)).chain(hub.edits.iter().copied());
            let mut rows: Vec<_> = rows.filter(|(row, _)| row.feed == feed).collect();
            rows.sort_unstable();
            assert_eq!(chained(0, rows.into_iter().map(|row| row.1)), chain);
        }
        self.server.check(&expected);
        let mut names = BTreeSet::new();
        for person in &self.people {
            let path = person.path.display();
            let lost: Vec<_> = person.log.borrow().iter().filter(|token| !there.contains_key(token)).copied().collect();
            assert_eq!(lost, [0; 0], "lost: {path}");
            let sql = &person.sql;
            assert_eq!(person.file.borrow_mut().store.verify().unwrap().problems, [""; 0], "{path}");
            let counts: Vec<String> =
                column(sql, "SELECT uuid || ' ' || count FROM counter WHERE uuid IS NOT NULL ORDER BY uuid");
            let counts: BTreeMap<Uuid, i64> = counts
                .iter()
                .map(|row| row.split_once(' ').unwrap())
                .map(|(uuid, count)| (Uuid::parse_str(uuid).unwrap(), count.parse().unwrap()))
                .filter(|(uuid, _)| expected.contains_key(uuid))
                .collect();
            assert_eq!(counts, expected, "{path}");
            let tokens: BTreeSet<i64> =
                column(sql, "SELECT token FROM entry WHERE token IS NOT NULL AND kind NOT IN ('reset', 'undo')")
                    .into_iter()
                    .collect();
            let raw = there.keys().filter(|token| !matches!(self.oracle.events[token].kind, Kind::Undo | Kind::Reset));
            assert_eq!(tokens, raw.copied().collect(), "{path}");
            check_desks(&mut person.file.borrow_mut().store, sql);
            // What the periods came to and what stands is the same.
            for id in column::<i64>(sql, "SELECT id FROM counter WHERE uuid IS NOT NULL ORDER BY id") {
                let mut file = person.file.borrow_mut();
                let of = CounterScope::These(vec![CounterId(id)]);
                let charted = file.store.quarters(&of, Time(0), Time(i64::MAX)).unwrap();
                let periods = file.store.periods(CounterId(id)).unwrap();
                let charted: i64 = charted.iter().map(|sum| sum.counted).sum();
                assert_eq!(periods.iter().map(|period| period.total).sum::<i64>(), charted, "{path}: counter {id}");
            }
            let fields = "SELECT object || ' ' || field || ' ' || value FROM shared_field ORDER BY object, field";
            let shown = "SELECT uuid || ' ' || name || ' ' || coalesce(color, '') FROM counter WHERE uuid IS NOT NULL ORDER BY uuid";
            names.insert((column::<String>(sql, fields), column::<String>(sql, shown)));
            assert_eq!(names.len(), 1, "{path}: {names:#?}");
        }
    }
}

/// Compares what this desk and the others counted by the sums, however far they go, with what the entries say.
fn check_desks(store: &mut Store, sql: &Connection) {
    for id in column::<i64>(sql, "SELECT id FROM counter WHERE shared_on = 1 ORDER BY id") {
        let of = CounterScope::These(vec![CounterId(id)]);
        let (from, to) = (Time(0), Time(i64::MAX));
        let by_quarter = |sums: Vec<QuarterSum>| {
            let mut by_quarter: BTreeMap<Quarter, (i64, i64)> = BTreeMap::new();
            for sum in sums {
                let of_quarter = by_quarter.entry(sum.quarter).or_default();
                *of_quarter = (of_quarter.0 + sum.counted, of_quarter.1 + sum.late);
            }
            by_quarter.retain(|_, sum| *sum != (0, 0));
            by_quarter
        };
        let desks = store.quarters_by_desk(&of, from, to).unwrap();
        let (mine, others): (Vec<_>, Vec<_>) = desks.into_iter().partition(|(desk, _)| desk.as_ref().unwrap().is_mine);
        let [mine, others] = [mine, others].map(|desks| desks.into_iter().flat_map(|(_, sums)| sums).collect());
        let of_others = store.quarters_of_others(CounterId(id), Quarter::of(from), Quarter::of(to)).unwrap().unwrap();
        let path = sql.path().unwrap_or_default();
        assert_eq!(by_quarter(of_others.clone()), by_quarter(others), "others, {path}: counter {id}");
        let mut rest = store.quarters(&of, from, to).unwrap();
        rest.extend(of_others.into_iter().map(|sum| QuarterSum { counted: -sum.counted, late: -sum.late, ..sum }));
        assert_eq!(by_quarter(rest), by_quarter(mine), "this desk, {path}: counter {id}");
    }
}

fn column<T: rusqlite::types::FromSql>(sql: &Connection, query: &str) -> Vec<T> {
    let mut statement = sql.prepare(query).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

/// Tries as many histories as asked for, or `histories`, each on a server of its own.
pub(crate) fn try_histories<S: Server>(histories: u64, mut server: impl FnMut() -> S) {
    let number = |name, default| std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(default);
    let first = number("SHARING_SEED", 1);
    for seed in first..first + number("SHARING_HISTORIES", histories) {
        println!("seed {seed}");
        History::new(seed, server()).run();
    }
}
