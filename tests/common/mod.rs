//! What tests share: a folder with a tally file and the program ([`folder`]), a store and a worker on it ([`worker`]), requests in
//! few words, the file as plain SQL sees it, and one way to wait ([`wait`]).

// Each test uses its part of this.
#![allow(dead_code, unused_imports)]

pub(crate) mod folder;
pub(crate) mod older;
pub(crate) mod running;
pub(crate) mod wait;
pub(crate) mod worker;

use std::path::PathBuf;

use crossbeam_channel::Receiver;
use proptest::test_runner::{Config, RngSeed};
use rusqlite::Connection;
use rusqlite::types::Value;
use tallyboard::domain::{CounterId, EntryId, Name, Time};
use tallyboard::request::{
    BoardEdit, BoardRef, CounterRef, CounterRefs, Edit, Event, Operation, Outcome, Refusal, Reply, Request, UndoTarget,
};
use tallyboard::store::{Access, Store};
use tallyboard::worker::{Timeout, Watch, Worker};

pub(crate) use self::folder::Folder;
pub(crate) use self::wait::{DEADLINE, wait_for, wait_until};
pub(crate) use self::worker::Caller;

/// So many random cases, the same in each run, so that a failure is the change's; to look further, set `PROPTEST_CASES`: so
/// many others.
pub(crate) fn random(cases: u32) -> Config {
    let config = Config { failure_persistence: None, ..Config::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => config,
        None => Config { cases, rng_seed: RngSeed::Fixed(20_261_124), ..config },
    }
}

/// A file with a store on it.
pub(crate) struct Fixture {
    pub(crate) folder: Folder,
    pub(crate) store: Store,
}

impl Fixture {
    /// A new file, in which another program then did something.
    pub(crate) fn new(sql: &str) -> Self {
        let folder = Folder::new();
        let store = Store::open(&folder.tally(), Access::Write).unwrap();
        let fixture = Self { folder, store };
        fixture.other().execute_batch(sql).unwrap();
        fixture
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.tally()
    }

    /// Another program: SQLite as it comes, with foreign keys.
    pub(crate) fn other(&self) -> Connection {
        let other = Connection::open(self.path()).unwrap();
        other.pragma_update(None, "foreign_keys", true).unwrap();
        other
    }

    #[track_caller]
    pub(crate) fn script(&self, sql: &str) {
        self.other().execute_batch(sql).unwrap();
    }

    /// As if the program was started anew.
    pub(crate) fn reopen(&mut self) {
        self.store = Store::open(&self.path(), Access::Write).unwrap();
    }

    /// One request in one commit. History only grows (but for counters that go; notes may change), and the file is sound.
    #[track_caller]
    pub(crate) fn ask(&mut self, request: Request) -> Reply {
        let history =
            |fixture: &Self| fixture.dump("SELECT id, counter_id, at, delta, kind, undoes FROM entry ORDER BY id");
        let before = history(self);
        self.store.begin().unwrap();
        let reply = self.store.apply(&request).unwrap();
        self.store.commit().unwrap();
        let after = history(self);
        if !matches!(request, Request::Delete { .. }) {
            assert!(after.starts_with(&before), "{request:?}: {before:#?} became {after:#?}");
        }
        assert_eq!(self.store.verify().unwrap().problems, [""; 0], "{request:?}");
        reply
    }

    #[track_caller]
    pub(crate) fn perform(&mut self, requests: Vec<Request>) -> (Operation, Vec<Outcome>) {
        match self.ask(perform(requests)) {
            Ok(Outcome::Performed { operation: Some(operation), outcomes }) => (operation, outcomes),
            other => panic!("not done: {other:?}"),
        }
    }

    /// What can't be done leaves everything as it was.
    #[track_caller]
    pub(crate) fn refused(&mut self, request: Request) -> Refusal {
        let all = |fixture: &Self| {
            (
                fixture.state(),
                fixture.entries(),
                fixture.dump("SELECT * FROM operation LEFT JOIN operation_step ON operation_id = id"),
            )
        };
        let before = all(self);
        let refusal = self.ask(request.clone()).expect_err(&format!("{request:?}"));
        assert_eq!(all(self), before, "{request:?}");
        refusal
    }

    /// Takes the newest operation back: so many changes were left alone.
    #[track_caller]
    pub(crate) fn undo(&mut self) -> usize {
        match self.ask(Request::UndoOperation { which: UndoTarget::Any }) {
            Ok(Outcome::Undone { left, .. }) => left,
            other => panic!("not undone: {other:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn redo(&mut self) -> usize {
        match self.ask(Request::RedoOperation) {
            Ok(Outcome::Redone { left, .. }) => left,
            other => panic!("not redone: {other:?}"),
        }
    }

    /// All rows, in words.
    #[track_caller]
    pub(crate) fn dump(&self, sql: &str) -> Vec<String> {
        let other = self.other();
        let mut statement = other.prepare(sql).unwrap();
        let columns = statement.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns).map(|column| row.get::<_, Value>(column)).collect::<rusqlite::Result<Vec<_>>>()
        };
        let rows = statement.query_map([], row).unwrap();
        let words = |value: Value| match value {
            Value::Null => "NULL".to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Real(number) => format!("{number:?}"),
            Value::Text(text) => text,
            Value::Blob(_) => panic!("no column holds bytes"),
        };
        rows.map(|row| row.unwrap().into_iter().map(words).collect::<Vec<_>>().join("|")).collect()
    }

    /// All counters and boards as they are shown, pressed and counted.
    #[track_caller]
    pub(crate) fn state(&self) -> Vec<String> {
        let mut state = self.dump("SELECT * FROM counter ORDER BY id");
        state.extend(self.dump("SELECT * FROM board ORDER BY id"));
        state
    }

    /// The history of the counters that there are.
    #[track_caller]
    pub(crate) fn entries(&self) -> Vec<String> {
        self.dump("SELECT * FROM entry ORDER BY id")
    }

    #[track_caller]
    pub(crate) fn value(&self, sql: &str) -> String {
        self.dump(sql).join(" ")
    }

    #[track_caller]
    pub(crate) fn count(&self, name: &str) -> i64 {
        self.value(&format!("SELECT count FROM counter WHERE name = '{name}'")).parse().unwrap()
    }
}

/// A worker on a file, with a client: as a window has them.
pub(crate) struct Window {
    pub(crate) worker: Worker,
    /// What the worker tells.
    pub(crate) events: Receiver<Event>,
    caller: Caller,
}

impl Window {
    pub(crate) fn open(fixture: &Fixture) -> Self {
        let (worker, events) = worker::start(fixture.path(), Watch::Changes, Timeout::Never);
        let caller = Caller::of(&worker);
        Self { worker, events, caller }
    }

    #[track_caller]
    pub(crate) fn ask(&self, request: Request) -> Reply {
        self.caller.ask(request)
    }

    /// Asks for all before it hears of any.
    #[track_caller]
    pub(crate) fn ask_all(&self, requests: Vec<Request>) -> Vec<Reply> {
        self.caller.ask_all(requests)
    }
}

pub(crate) fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

pub(crate) fn named(text: &str) -> CounterRef {
    CounterRef::Name(name(text))
}

pub(crate) fn perform(requests: Vec<Request>) -> Request {
    Request::Operation { requests }
}

/// A person's press.
pub(crate) fn press(counter: &str, delta: i64) -> Request {
    Request::Increment { counter: named(counter), delta, at: Some(Time::now()) }
}

/// A script's.
pub(crate) fn add(counter: &str, delta: i64) -> Request {
    Request::Increment { counter: named(counter), delta, at: None }
}

pub(crate) fn set(counter: &str, value: i64) -> Request {
    Request::Set { counter: named(counter), value, note: None }
}

pub(crate) fn reset(counters: &[&str]) -> Request {
    Request::Reset { counters: CounterRefs::These(counters.iter().map(|name| named(name)).collect()), note: None }
}

pub(crate) fn undo_entry(entry: i64) -> Request {
    Request::Undo { entries: vec![EntryId(entry)] }
}

pub(crate) fn create(counter: &str) -> Request {
    Request::Create { name: name(counter), edit: Edit::default() }
}

pub(crate) fn edit(counter: &str, edit: Edit) -> Request {
    Request::Edit { counter: named(counter), edit }
}

pub(crate) fn onto(counter: &str, board: Option<&str>) -> Request {
    let board = Some(board.map(|board| BoardRef::Name(name(board))));
    edit(counter, Edit { board, ..Edit::default() })
}

pub(crate) fn create_board(board: &str) -> Request {
    Request::CreateBoard { name: name(board), edit: BoardEdit::default() }
}

pub(crate) fn put(counters: &[i64], before: Option<i64>) -> Request {
    let counters = counters.iter().map(|id| CounterId(*id)).collect();
    Request::Move { counters, before: before.map(CounterId) }
}
