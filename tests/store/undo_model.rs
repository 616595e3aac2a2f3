//! Random operations, undos and redos of two windows on one file, while scripts count, against the states that there were:
//! an undo leads to the state before its operation, a redo to the one after it, whoever asks.

use std::collections::BTreeMap;

use crate::common::{Fixture, Window, name, named, perform};
use fastrand::Rng;
use tallyboard::domain::{BoardId, Color, CounterId, EntryId, Key, Name, Time, Weight};
use tallyboard::request::{
    BoardEdit, BoardRef, CounterRef, CounterRefs, Edit, Outcome, Refusal, Reply, Request, UndoTarget,
};

/// Where the random operations begin: a failure names its own.
const SEEDS: [u64; 6] = [1, 2, 3, 5, 8, 13];
const STEPS: usize = 220;

const BOARDS: [&str; 4] = ["Desk", "Door", "Yard", "Roof"];
const START: &str = "INSERT INTO board (name) VALUES ('Desk'), ('Door'); \
    INSERT INTO counter (name, count, board_id) VALUES ('A', 5, 1), ('B', 3, 1), ('C', 0, 2), ('D', 7, NULL)";

/// What one counter is, but for its count.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    fields: String,
    /// Without what scripts have counted.
    count: i64,
    is_put_away: bool,
}

#[derive(Debug, Clone, PartialEq)]
struct State {
    counters: BTreeMap<i64, Row>,
    boards: Vec<String>,
    kept: Vec<String>,
}

struct Run {
    fixture: Fixture,
    windows: [Window; 2],
    rng: Rng,
    /// What scripts have counted, by counter.
    scripts: BTreeMap<i64, i64>,
    /// Before the first operation and after each; what is beyond `place` is undone.
    states: Vec<State>,
    place: usize,
    names: usize,
    /// How often it was answered so.
    answers: BTreeMap<String, usize>,
}

impl Run {
    fn new(seed: u64) -> Self {
        let fixture = Fixture::new(START);
        let windows = [Window::open(&fixture), Window::open(&fixture)];
        let (rng, scripts, answers) = (Rng::with_seed(seed), BTreeMap::new(), BTreeMap::new());
        let mut run = Self { fixture, windows, rng, scripts, states: Vec::new(), place: 0, names: 0, answers };
        run.states.push(run.state());
        run
    }

    fn state(&self) -> State {
        let other = self.fixture.other();
        let sql = "SELECT id, count, archived_at IS NOT NULL AND key IS NULL, \
            json_array(name, board_id, key, color, archived_at, step, target, minimum, maximum, is_locked, note, weight, short_name), \
            position FROM counter";
        let mut statement = other.prepare(sql).unwrap();
        let row = |row: &rusqlite::Row<'_>| {
            let (id, count): (i64, i64) = (row.get(0)?, row.get(1)?);
            let position: Option<f64> = row.get(4)?;
            let fields = format!("{} {position:?}", row.get::<_, String>(3)?);
            let count = count - self.scripts.get(&id).copied().unwrap_or(0);
            Ok((id, Row { fields, count, is_put_away: row.get(2)? }))
        };
        let counters = statement.query_map([], row).unwrap().collect::<Result<_, _>>().unwrap();
        let kept = self.fixture.dump("SELECT * FROM kept ORDER BY entry_id");
        State { counters, boards: self.fixture.dump("SELECT * FROM board ORDER BY id"), kept }
    }

    /// The file is as it was then; a counter that wasn't there yet is gone, or put away with its history.
    #[track_caller]
    fn assert_is(&self, expected: &State) {
        let mut found = self.state();
        found.counters.retain(|id, row| {
            let is_too_new = !expected.counters.contains_key(id);
            assert!(!is_too_new || row.is_put_away && row.count == 0, "{id}: {row:?}");
            !is_too_new
        });
        assert_eq!(found, *expected);
    }

    fn ask(&mut self, request: Request) -> Reply {
        let window = &self.windows[self.rng.usize(..2)];
        let reply = window.ask(request);
        let text = match &reply {
            Ok(outcome) => format!("{outcome:?}"),
            Err(refusal) => format!("{refusal:?}"),
        };
        let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        *self.answers.entry(word.to_owned()).or_default() += 1;
        reply
    }

    fn step(&mut self) {
        match self.rng.u8(0..100) {
            0..=59 => self.operation(),
            60..=76 => self.undo(),
            77..=89 => self.redo(),
            _ => self.script(),
        }
    }

    fn operation(&mut self) {
        let requests: Vec<_> = (0..self.rng.usize(1..4)).map(|_| self.request()).collect();
        let before = self.state();
        match self.ask(perform(requests.clone())) {
            Ok(Outcome::Performed { operation: None, .. }) => assert_eq!(self.state(), before, "{requests:?}"),
            Ok(Outcome::Performed { operation: Some(_), .. }) => {
                self.place += 1;
                self.states.truncate(self.place);
                self.states.push(self.state());
            }
            Err(_) => assert_eq!(self.state(), before, "{requests:?}"),
            other => panic!("{requests:?}: {other:?}"),
        }
    }

    fn undo(&mut self) {
        let reply = self.ask(Request::UndoOperation { which: UndoTarget::Any });
        if self.place == 0 {
            assert_eq!(reply, Err(Refusal::NothingToUndo));
            return;
        }
        assert!(matches!(reply, Ok(Outcome::Undone { left: 0, .. })), "{reply:?}");
        self.place -= 1;
        self.assert_is(&self.states[self.place]);
    }

    fn redo(&mut self) {
        let reply = self.ask(Request::RedoOperation);
        if self.place + 1 == self.states.len() {
            assert_eq!(reply, Err(Refusal::NothingToRedo));
            return;
        }
        assert!(matches!(reply, Ok(Outcome::Redone { left: 0, .. })), "{reply:?}");
        self.place += 1;
        self.assert_is(&self.states[self.place]);
    }

    /// Scripts count on counters that are there, in any state.
    fn script(&mut self) {
        let delta = self.rng.i64(-9..=9);
        let counter = self.counter();
        if let Ok(Outcome::Counted { id, .. }) = self.ask(add_to(counter, delta)) {
            *self.scripts.entry(id.0).or_default() += delta;
        }
    }

    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(0..100) < percent
    }

    fn counter(&mut self) -> CounterRef {
        CounterRef::Id(CounterId(self.rng.i64(1..6)))
    }

    fn board(&mut self) -> BoardId {
        BoardId(self.rng.i64(1..4))
    }

    fn number(&mut self) -> Option<i64> {
        self.chance(60).then(|| self.rng.i64(-50..90))
    }

    /// Mostly a new one: what was put away by an undo keeps its name, and another counter couldn't get it back.
    fn name(&mut self) -> Name {
        self.names += 1;
        let new = format!("Counter {}", self.names);
        let taken = self.chance(10).then(|| self.fixture.value("SELECT name FROM counter ORDER BY random() LIMIT 1"));
        name(&taken.unwrap_or(new))
    }

    fn edit(&mut self) -> Edit {
        let mut edit = Edit::default();
        match self.rng.u8(0..12) {
            0 => edit.name = Some(self.name()),
            1 => edit.key = Some(Key::digit(self.rng.u8(0..12))),
            2 => edit.color = Some(Color::ALL[self.rng.usize(..Color::ALL.len())]),
            3 => edit.is_archived = Some(self.rng.bool()),
            4 => edit.board = Some(self.chance(80).then(|| BoardRef::Id(self.board()))),
            5 => edit.step = Some(self.rng.i64(1..9)),
            6 => edit.target = Some(self.number()),
            7 => (edit.minimum, edit.maximum) = (Some(self.number()), Some(self.number())),
            8 => edit.is_locked = Some(self.chance(50)),
            9 => edit.short_name = Some(self.chance(50).then(|| name("Cou"))),
            10 => edit.note = Some(self.chance(50).then(|| "a note".parse().unwrap())),
            _ => edit.weight = Some(Weight::of_factor(self.rng.i64(-1..=1))),
        }
        edit
    }

    fn board_edit(&mut self) -> BoardEdit {
        let new_name = self.chance(30).then(|| name(BOARDS[self.rng.usize(..BOARDS.len())]));
        let total_name = self.chance(30).then(|| self.chance(50).then(|| name("Inside")));
        let shows_shares = self.chance(30).then(|| self.rng.bool());
        // Without stops: what is refused depends on what other windows have counted.
        let target = self.chance(30).then(|| self.number());
        let hours = self.chance(30).then(|| self.chance(50).then(|| "Mo 09:00-17:00".parse().unwrap()));
        BoardEdit { name: new_name, target, stops_at_target: None, shows_shares, total_name, hours }
    }

    fn request(&mut self) -> Request {
        match self.rng.u8(0..100) {
            0..=24 => {
                let (counter, delta) = (self.counter(), self.rng.i64(-9..=9));
                match self.rng.u8(0..3) {
                    0 => Request::Add { counter, delta, at: Time::now() },
                    1 => Request::Increment { counter, delta, at: Some(Time::now()) },
                    _ => Request::Increment { counter, delta, at: None },
                }
            }
            25..=27 => Request::Increment { counter: CounterRef::Name(self.name()), delta: 1, at: None },
            28..=33 => Request::Set { counter: self.counter(), value: self.rng.i64(-9..99), note: None },
            34..=38 => {
                let some = (0..self.rng.usize(1..3)).map(|_| self.counter()).collect();
                let counters = if self.chance(40) { CounterRefs::All } else { CounterRefs::These(some) };
                Request::Reset { counters, note: None }
            }
            kind @ 39..=43 => {
                let entries = vec![EntryId(self.rng.i64(1..200))];
                match kind {
                    43 => Request::Keep { entries },
                    42 => Request::Void { entries, note: None },
                    _ => Request::Undo { entries },
                }
            }
            44..=46 => {
                Request::Late { counter: self.counter(), delta: self.rng.i64(-9..=9), at: Time(1_000), note: None }
            }
            47..=54 => {
                let mut edit = if self.chance(40) { self.edit() } else { Edit::default() };
                // Nobody makes what is put away.
                edit.is_archived = None;
                Request::Create { name: self.name(), edit }
            }
            55..=74 => Request::Edit { counter: self.counter(), edit: self.edit() },
            75..=84 => {
                let counters = (0..self.rng.usize(1..4)).map(|_| CounterId(self.rng.i64(1..6))).collect();
                Request::Move { counters, before: self.chance(80).then(|| CounterId(self.rng.i64(1..6))) }
            }
            85..=89 => {
                let edit = self.board_edit();
                Request::CreateBoard { name: name(BOARDS[self.rng.usize(..BOARDS.len())]), edit }
            }
            90..=93 => Request::EditBoard { id: self.board(), edit: self.board_edit() },
            94..=96 => Request::MoveBoard { id: self.board(), before: self.chance(80).then(|| self.board()) },
            _ => Request::DeleteBoard { id: self.board() },
        }
    }
}

fn add_to(counter: CounterRef, delta: i64) -> Request {
    Request::Increment { counter, delta, at: None }
}

#[test]
fn random_operations_of_two_windows_are_undone_to_each_state_before_and_redone_to_each_after() {
    let mut answers: BTreeMap<String, usize> = BTreeMap::new();
    for seed in SEEDS {
        // Shown if the test fails.
        println!("seed {seed}");
        let mut run = Run::new(seed);
        for _ in 0..STEPS {
            run.step();
        }
        let operations = run.states.len() - 1;
        while run.place > 0 {
            run.undo();
        }
        run.undo();
        run.assert_is(&run.states[0]);
        while run.place < operations {
            run.redo();
        }
        run.redo();
        assert_eq!(run.state(), run.states[operations], "seed {seed}");
        assert_eq!(run.fixture.store.verify().unwrap().problems, [""; 0], "seed {seed}");
        for (answer, times) in run.answers {
            *answers.entry(answer).or_default() += times;
        }
    }
    eprintln!("operations: {answers:?}");
    for wanted in ["Performed", "Undone", "Redone", "Counted", "Locked", "AboveMaximum", "KeyTaken", "BoardNameTaken"] {
        assert!(answers.contains_key(wanted), "no reply was {wanted}: {answers:?}");
    }
}

/// What is pressed by name in one window and undone in another, many times at once: each operation once.
#[test]
fn windows_that_undo_at_once_undo_each_operation_once() {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A')");
    let windows = [Window::open(&fixture), Window::open(&fixture)];
    let presses = 120;
    let done = |window: &Window| {
        let ask = |_| {
            window.ask_all(vec![
                perform(vec![Request::Increment { counter: named("A"), delta: 1, at: Some(Time::now()) }]),
                Request::UndoOperation { which: UndoTarget::Press },
                Request::RedoOperation,
                Request::UndoOperation { which: UndoTarget::Any },
            ])
        };
        (0..presses / 2).flat_map(ask).collect::<Vec<_>>()
    };
    let replies: Vec<Reply> = std::thread::scope(|scope| {
        let threads: Vec<_> = windows.iter().map(|window| scope.spawn(|| done(window))).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let many = |word: &str| replies.iter().filter(|reply| format!("{reply:?}").starts_with(word)).count();
    let (acted, undone, redone) = (many("Ok(Performed"), many("Ok(Undone"), many("Ok(Redone"));
    assert_eq!(acted, presses);
    let left = i64::try_from(acted + redone).unwrap() - i64::try_from(undone).unwrap();
    assert_eq!(fixture.count("A"), left);
    assert_eq!(fixture.value("SELECT count(*) FROM operation WHERE undone IS NULL"), left.to_string());
    assert!(replies.iter().all(|reply| !format!("{reply:?}").contains("left: 1")), "nothing is done twice");
}
