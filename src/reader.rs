//! The reader: a thread with a read-only connection of its own, so that no question delays a press.
//!
//! Backups have a thread of their own ([`BackupJob`]); inspections are read in `inspect`, pages of the history in `history`.
//!
//! The newest question is answered first. A question that a newer one of its kind has replaced is dropped or
//! interrupted, and gets no answer.

mod backups;
mod course;
mod evidence;
mod history;
mod inspect;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use jiff::tz::TimeZone;

use crate::cancel::Cancel;
use crate::domain::{BoardId, CounterId, EntryId, QuarterSum, Time};
use crate::request::{Import, ImportResult, Operation, Refusal};
use crate::sharing::{DeskLabel, DeskSummary};
use crate::store::{Access, CounterScope, Oddity, Store, StoreError};
use backups::BackupThread;
pub use backups::{BackupAnswer, BackupJob};
pub use course::{AskCourse, Course, LevelCourse};
pub use evidence::{Alarm, AskAlarm, AskAlarms, AskControl, AskEvidence, Evidence, KnownChange, Limits};
pub use history::{HistoryPage, ListHistory, PAGE_ENTRIES};
pub use inspect::{BarsByDesk, Inspect, Inspection, RangeBy, Sums, Table, Tabulate};

/// Maximum number of waiting questions; further ones are dropped.
const QUESTIONS_MAX: usize = 64;

/// Time after the last question at which the file is closed: an open file hinders copying and repairing it.
const STORE_KEPT: Duration = Duration::from_secs(2);

/// The lowest scheduling priority.
#[cfg(target_os = "linux")]
const NICENESS: i32 = 19;

/// Maximum number of operations that are listed to be undone.
const OPERATIONS_LISTED: u16 = 500;

/// A question to the reader.
#[derive(Debug, Clone)]
pub enum Question {
    /// The time zone with this name, or the system's. Doesn't need the file.
    Zone(Option<String>),
    /// A question about the file.
    File(FileQuestion),
}

/// A question about the file.
#[derive(Debug, Clone)]
pub enum FileQuestion {
    /// The start of each counter's period.
    Periods(Vec<CounterId>),
    /// The last reset of a counter that isn't undone.
    LastReset(CounterId),
    /// An inspection. A newer one replaces it.
    Inspect(Box<Inspect>),
    /// What was counted in a range. A newer one replaces it.
    Tabulate(Box<Tabulate>),
    /// How a board stands. A newer one replaces it.
    Course(Box<AskCourse>),
    /// When something was counted first in the periods of these counters. A newer one replaces it.
    Starts(Vec<CounterId>),
    /// The counters whose control chart shows that something isn't chance. A newer one replaces it.
    Alarms(Box<AskAlarms>),
    /// A page of the history. A newer one replaces it.
    History(Box<ListHistory>),
    /// A preview of an import. A newer one replaces it.
    Preview(Arc<Import>),
    /// The newest operations that can be undone.
    Operations,
    /// The counters and boards that may be mistaken for others, or can't be named.
    Doubts,
    /// What each desk counted on some counters, from one time on and before another. A newer one replaces it.
    ByDesk(CounterScope, Time, Time),
    /// What this desk counted on shared counters of some boards, from one time on and before another. A newer one replaces it.
    Here(Vec<(BoardId, Vec<CounterId>)>, Time, Time),
    /// How a board is shared, with what its desks counted from one time on and before another; or what a board that is to be
    /// shared begins with.
    Sharing(Option<(BoardId, Time, Time)>),
}

impl From<FileQuestion> for Question {
    fn from(question: FileQuestion) -> Self {
        Self::File(question)
    }
}

/// The subject of a question about the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    Periods,
    LastReset,
    Inspect,
    Tabulate,
    Course,
    Starts,
    Alarms,
    History,
    Preview,
    Operations,
    Doubts,
    ByDesk,
    Here,
    Sharing,
}

/// What each desk counted on some counters.
#[derive(Debug, Clone)]
pub struct CountedByDesk {
    pub of: CounterScope,
    pub from: Time,
    pub to: Time,
    /// This desk first; what no desk counted, since it isn't shared, is the last.
    pub desks: Vec<(Option<DeskLabel>, i64)>,
}

/// What this desk counted on a shared counter.
#[derive(Debug, Clone)]
pub struct CountedHere {
    pub id: CounterId,
    pub sums: Vec<QuarterSum>,
    /// How many of its entries aren't known to be at the hub, of any time.
    pub waiting: i64,
}

/// How a board is shared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SharingFacts {
    /// The board that was asked about; `None`: none in particular.
    pub board: Option<BoardId>,
    /// The address of its hub; of a board that isn't shared, that of another board's hub.
    pub hub: Option<String>,
    /// The name of this desk, if it has one.
    pub desk_name: Option<String>,
    /// The desks on it, this one first; none if it isn't shared.
    pub desks: Vec<DeskSummary>,
}

/// An answer of the reader.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The start of each period, or `None` if nothing was counted in it yet.
    Periods(Vec<(CounterId, Option<Time>)>),
    /// The last reset, if there is one.
    LastReset(Option<EntryId>),
    /// The requested name and its zone, or `None` if there is no such zone.
    Zone(Option<String>, Option<TimeZone>),
    /// An answer of the backup thread, which may come unasked.
    Backup(BackupAnswer),
    Inspected(Box<Inspection>),
    Tabulated(Box<Table>),
    Course(Box<Course>),
    /// Of those in which anything was counted.
    Starts(Vec<(CounterId, Time)>),
    Alarms(Vec<Alarm>),
    History(Box<HistoryPage>),
    /// The result of this import, or why it would be refused.
    Previewed(Arc<Import>, Box<Result<ImportResult, Refusal>>),
    /// Newest first.
    Operations(Vec<Operation>),
    Doubts(Vec<Oddity>),
    ByDesk(Box<CountedByDesk>),
    /// Since the first time, what this desk counted on each counter.
    Here(Time, Vec<CountedHere>),
    Sharing(Box<SharingFacts>),
    /// The message why a question about this has no answer.
    Failed(Topic, String),
}

/// A listener for answers. It is called on the reader's thread, so it must only pass them on.
pub trait AnswerListener: Send + Sync {
    fn hear(&self, answer: Answer);
}

/// The running reader. Dropping it ends its thread soon, whatever it is doing.
pub struct Reader {
    sender: Option<Sender<QueuedQuestion>>,
    newest: Arc<Newest>,
    thread: Option<JoinHandle<()>>,
    backups: BackupThread,
}

/// The kinds of questions of which only the newest matters.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Inspect,
    Tabulate,
    Course,
    Starts,
    Alarms,
    History,
    Preview,
    ByDesk,
    Here,
}

/// The number of the newest question of each slot.
#[derive(Debug, Default)]
struct Newest {
    numbers: [AtomicU64; 9],
    /// Whether no one waits for answers any more.
    is_over: AtomicBool,
}

struct QueuedQuestion {
    question: Question,
    /// The slot, and the number in it.
    slot: Option<(Slot, u64)>,
}

impl Question {
    fn slot(&self) -> Option<Slot> {
        match self {
            Self::Zone(_) => None,
            Self::File(question) => question.slot(),
        }
    }
}

impl FileQuestion {
    fn slot(&self) -> Option<Slot> {
        match self {
            Self::Inspect(_) => Some(Slot::Inspect),
            Self::Tabulate(_) => Some(Slot::Tabulate),
            Self::Course(_) => Some(Slot::Course),
            Self::Starts(_) => Some(Slot::Starts),
            Self::Alarms(_) => Some(Slot::Alarms),
            Self::History(_) => Some(Slot::History),
            Self::Preview(_) => Some(Slot::Preview),
            Self::ByDesk(..) => Some(Slot::ByDesk),
            Self::Here(..) => Some(Slot::Here),
            Self::Periods(_) | Self::LastReset(_) | Self::Operations | Self::Doubts | Self::Sharing(_) => None,
        }
    }

    /// Returns the subject of the question.
    pub fn topic(&self) -> Topic {
        match self {
            Self::Periods(_) => Topic::Periods,
            Self::LastReset(_) => Topic::LastReset,
            Self::Inspect(_) => Topic::Inspect,
            Self::Tabulate(_) => Topic::Tabulate,
            Self::Course(_) => Topic::Course,
            Self::Starts(_) => Topic::Starts,
            Self::Alarms(_) => Topic::Alarms,
            Self::History(_) => Topic::History,
            Self::Preview(_) => Topic::Preview,
            Self::Operations => Topic::Operations,
            Self::Doubts => Topic::Doubts,
            Self::ByDesk(..) => Topic::ByDesk,
            Self::Here(..) => Topic::Here,
            Self::Sharing(_) => Topic::Sharing,
        }
    }
}

impl Newest {
    fn of(&self, slot: Slot) -> &AtomicU64 {
        let [inspect, tabulate, course, starts, alarms, history, preview, by_desk, here] = &self.numbers;
        match slot {
            Slot::Inspect => inspect,
            Slot::Tabulate => tabulate,
            Slot::Course => course,
            Slot::Starts => starts,
            Slot::Alarms => alarms,
            Slot::History => history,
            Slot::Preview => preview,
            Slot::ByDesk => by_desk,
            Slot::Here => here,
        }
    }

    fn is_outdated(&self, slot: Option<(Slot, u64)>) -> bool {
        self.is_over.load(Ordering::Relaxed)
            || slot.is_some_and(|(slot, number)| self.of(slot).load(Ordering::Relaxed) != number)
    }
}

impl Reader {
    /// Starts the reader for the file at `path`, which is opened at the first question.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(path: PathBuf, listener: Arc<dyn AnswerListener>) -> std::io::Result<Self> {
        let backups = BackupThread::start(path.clone(), Arc::clone(&listener))?;
        let (sender, questions) = crossbeam_channel::bounded(QUESTIONS_MAX);
        let newest = Arc::<Newest>::default();
        let of_thread = Arc::clone(&newest);
        let thread = std::thread::Builder::new()
            .name("tallyboard-reader".into())
            .spawn(move || run(&path, &*listener, &questions, &of_thread))?;
        Ok(Self { sender: Some(sender), newest, thread: Some(thread), backups })
    }

    /// Asks without waiting. Returns `false` if the question is dropped since too many are waiting.
    pub fn ask(&self, question: impl Into<Question>) -> bool {
        let question = question.into();
        let slot = question.slot().map(|slot| (slot, self.newest.of(slot).fetch_add(1, Ordering::Relaxed) + 1));
        self.sender.as_ref().is_some_and(|sender| sender.try_send(QueuedQuestion { question, slot }).is_ok())
    }

    /// Queues a backup job without waiting; jobs run one after the other. Returns `false` if the job is dropped since
    /// too many are waiting.
    pub fn start_job(&self, job: BackupJob) -> bool {
        self.backups.start_job(job)
    }

    /// Cancels a backup job unless it is already done: it is answered by [`BackupAnswer::Cancelled`], or by its result.
    pub fn cancel(&self, job: &BackupJob) {
        self.backups.cancel(job);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.sender = None;
        self.newest.is_over.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(path: &Path, listener: &dyn AnswerListener, questions: &Receiver<QueuedQuestion>, newest: &Arc<Newest>) {
    step_back();
    let mut store: Option<Store> = None;
    let mut waiting: Vec<QueuedQuestion> = Vec::new();
    loop {
        if waiting.is_empty() {
            let asked = match &store {
                Some(_) => questions.recv_timeout(STORE_KEPT),
                None => questions.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match asked {
                Ok(asked) => waiting.push(asked),
                Err(RecvTimeoutError::Timeout) => store.take().into_iter().for_each(Store::close_reader),
                Err(RecvTimeoutError::Disconnected) => {
                    store.into_iter().for_each(Store::close_reader);
                    return;
                }
            }
        }
        waiting.extend(questions.try_iter());
        waiting.retain(|asked| !newest.is_outdated(asked.slot));
        let Some(QueuedQuestion { question, slot }) = waiting.pop() else { continue };
        let question = match question {
            Question::File(question) => question,
            Question::Zone(name) => {
                let zone = name.as_deref().map_or_else(|| Some(TimeZone::system()), |name| TimeZone::get(name).ok());
                listener.hear(Answer::Zone(name, zone));
                continue;
            }
        };
        let topic = question.topic();
        let opened = match store.take() {
            Some(store) if store.is_untouched() => Ok(store),
            // This is the first question, or another file is at the path.
            other => {
                other.into_iter().for_each(Store::close_reader);
                Store::open(path, Access::Read).map_err(|error| error.to_string())
            }
        };
        let answer = opened.and_then(|mut opened| {
            let of_stop = Arc::clone(newest);
            let answer = opened
                .cancel_by(&Cancel::when(move || of_stop.is_outdated(slot)))
                .and_then(|()| answer(&mut opened, question))
                .map(Some)
                .or_else(|error| if matches!(error, StoreError::Stopped) { Ok(None) } else { Err(error.to_string()) });
            match topic {
                // Asked automatically and rarely, so the file needn't stay open.
                Topic::Doubts => opened.close_reader(),
                _ => store = Some(opened),
            }
            answer
        });
        if let Some(answer) = answer.unwrap_or_else(|why| Some(Answer::Failed(topic, why))) {
            listener.hear(answer);
        }
    }
}

/// Lowers the priority of this thread below all others, above all the worker's with a press. Only Linux has priorities
/// by thread; elsewhere a press waits a little longer while charts are computed.
pub fn step_back() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICENESS);
}

fn answer(store: &mut Store, question: FileQuestion) -> Result<Answer, StoreError> {
    Ok(match question {
        FileQuestion::Periods(ids) => {
            let since = |id| Ok((id, store.period_start(id)?));
            Answer::Periods(ids.into_iter().map(since).collect::<Result<_, StoreError>>()?)
        }
        FileQuestion::LastReset(id) => Answer::LastReset(store.last_reset(id)?.map(|(entry, _)| entry)),
        FileQuestion::Operations => Answer::Operations(store.operations_to_undo(OPERATIONS_LISTED)?),
        FileQuestion::Doubts => Answer::Doubts(store.doubts()?),
        FileQuestion::ByDesk(of, from, to) => {
            let desks = store.quarters_by_desk(&of, from, to)?;
            let desks = desks.into_iter().map(|(desk, sums)| (desk, inspect::counted(&sums))).collect();
            Answer::ByDesk(Box::new(CountedByDesk { of, from, to, desks }))
        }
        FileQuestion::Here(boards, from, to) => Answer::Here(from, counted_here(store, &boards, from, to)?),
        FileQuestion::Sharing(board) => Answer::Sharing(Box::new(sharing_facts(store, board)?)),
        FileQuestion::Inspect(inspect) => Answer::Inspected(Box::new(inspect.inspect(store)?)),
        FileQuestion::Tabulate(tabulate) => Answer::Tabulated(Box::new(tabulate.tabulate(store)?)),
        FileQuestion::Course(course) => Answer::Course(Box::new(course.read(store)?)),
        FileQuestion::Starts(ids) => {
            let start = |id: CounterId| Ok(store.first_since_reset(id)?.map(|at| (id, at)));
            Answer::Starts(ids.into_iter().filter_map(|id| start(id).transpose()).collect::<Result<_, StoreError>>()?)
        }
        FileQuestion::Alarms(alarms) => Answer::Alarms(alarms.read(store)?),
        FileQuestion::Preview(import) => {
            let preview = store.preview(&import)?;
            Answer::Previewed(import, Box::new(preview))
        }
        FileQuestion::History(list) => Answer::History(Box::new(list.read(store)?)),
    })
}

fn sharing_facts(store: &Store, of: Option<(BoardId, Time, Time)>) -> Result<SharingFacts, StoreError> {
    let shared = store.shared_boards()?;
    let (board, within) = (of.map(|(board, ..)| board), of.map(|(_, from, to)| (from, to)));
    let own = shared.iter().find(|shared| Some(shared.id) == board);
    Ok(SharingFacts {
        board,
        hub: own.or(shared.last()).map(|shared| shared.hub.clone()),
        desk_name: store.desk_name()?,
        desks: own.map(|own| store.desks(own.id, within)).transpose()?.unwrap_or_default(),
    })
}

fn counted_here(
    store: &mut Store,
    boards: &[(BoardId, Vec<CounterId>)],
    from: Time,
    to: Time,
) -> Result<Vec<CountedHere>, StoreError> {
    let mut counted = Vec::new();
    for (board, counters) in boards {
        let waiting = store.waiting_by_counter(*board)?;
        for id in counters {
            let desks = store.quarters_by_desk(&CounterScope::These(vec![*id]), from, to)?;
            let mine = desks.into_iter().find(|(desk, _)| desk.as_ref().is_some_and(|desk| desk.is_mine));
            let sums = mine.map_or(Vec::new(), |(_, sums)| sums);
            counted.push(CountedHere { id: *id, sums, waiting: waiting.get(id).copied().unwrap_or_default() });
        }
    }
    Ok(counted)
}
