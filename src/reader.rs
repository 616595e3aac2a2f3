//! The reader: a thread with a connection of its own that only reads, so that no question delays a press.
//!
//! What concerns backups is passed on to a thread of its own ([`Keeping`]).
//!
//! The newest question goes first. One that a newer one of its kind has replaced is outdated: it is left out, or stopped
//! in its midst, and gets no answer.

mod keeper;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use jiff::tz::TimeZone;

use crate::request::{Import, Imported, Refusal};
use crate::stats::{self, Bucket, Calendar, Compared, Heat, Means, Span, Unit};
use crate::store::{
    Access, Backup, Comparison, HistoryEntry, HistoryFilter, HistoryPlace, Oddity, Of, Period, Restored, Salvaged,
    Store, StoreError,
};
use crate::words::{CounterId, EntryId, Quarter, QuarterSum, Time};
use keeper::Keeper;
pub use keeper::Keeping;

/// Questions that wait at most; beyond it one is dropped.
const QUESTIONS_MAX: usize = 64;

/// So long after the last question the file is closed: an open one is in the way of who copies or mends it.
const STORE_KEPT: Duration = Duration::from_secs(2);

/// The lowest priority there is.
#[cfg(target_os = "linux")]
const NICENESS: i32 = 19;

/// Entries of one page of the history.
pub const PAGE_ENTRIES: usize = 200;

/// With more counters than these, none has bars of its own.
pub const SERIES_MAX: usize = 10;

/// What can be asked.
#[derive(Debug, Clone)]
pub enum Question {
    /// When each counter's period began.
    Periods(Vec<CounterId>),
    /// The last reset of a counter that stands.
    LastReset(CounterId),
    /// The time zone of this name; without one, the system's.
    Zone(Option<String>),
    /// Of backups: there and back. Done one after the other, and not by the reader's own thread.
    Keep(Keeping),
    /// What was counted when. A newer one replaces it.
    Inspect(Box<Inspect>),
    /// A page of the history, after the last entry of the one before. A newer one replaces it.
    History(Box<HistoryFilter>, Option<HistoryPlace>),
    /// What an import would come to. A newer one replaces it.
    Preview(Arc<Import>),
    /// Which counters and boards may be taken for others, or can't be named.
    Doubts,
}

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    Periods,
    LastReset,
    Zone,
    Keep,
    Inspect,
    History,
    Preview,
    Doubts,
}

/// Whose counts are to be inspected, and how.
#[derive(Debug, Clone)]
pub struct Inspect {
    pub of: Of,
    /// The counters of the whole board, by which it is known when it was open.
    pub board: Of,
    /// Those that are shown each by itself, too.
    pub each: Vec<CounterId>,
    /// Of a bar.
    pub unit: Unit,
    pub calendar: Calendar,
    pub now: Time,
}

/// What was counted when.
#[derive(Debug, Clone)]
pub struct Inspection {
    pub of: Of,
    /// The oldest entry's time; `None`: there is none yet.
    pub first: Option<Time>,
    pub now: Time,
    pub unit: Unit,
    pub today: Compared,
    pub week: Compared,
    pub month: Compared,
    /// This month beside the same one a year before.
    pub year: Compared,
    pub all: i64,
    pub means: Means,
    /// From the first to now, without gaps.
    pub bars: Vec<Bucket>,
    /// Each counter by itself: its bars over the same spans, unless there are many, and its bars by day.
    pub each: Vec<Each>,
    pub heat: Heat,
    pub dates: Vec<(jiff::civil::Date, i64)>,
    /// Of one counter: the open one first.
    pub periods: Vec<Period>,
}

/// One counter of an [`Inspection`].
#[derive(Debug, Clone)]
pub struct Each {
    pub id: CounterId,
    pub bars: Vec<Bucket>,
    pub dates: Vec<(jiff::civil::Date, i64)>,
}

#[derive(Debug, Clone)]
pub enum Answer {
    /// `None`: nothing was counted in it yet.
    Periods(Vec<(CounterId, Option<Time>)>),
    /// `None`: there is none.
    LastReset(Option<EntryId>),
    /// The name that was asked for, and its zone; `None`: there is no such zone.
    Zone(Option<String>, Option<TimeZone>),
    /// Where the new backup is, and what it holds.
    BackedUp(Box<Backup>),
    NotBackedUp(String),
    /// None was due. `None`: there is none.
    NewestBackup(Option<Box<Backup>>),
    /// Newest first.
    Backups(Vec<Backup>),
    NotListed(String),
    /// Unasked: these were told of, and aren't there any more; and the newest that is.
    BackupsGone {
        gone: Vec<PathBuf>,
        newest: Option<Box<Backup>>,
    },
    Compared(Box<Comparison>),
    /// Where what was there before is.
    Restored(Restored),
    NotRestored(String),
    Salvaged(Salvaged),
    NotSalvaged(String),
    /// It was given up ([`Reader::cancel`]), and nothing is left of it.
    Cancelled(Keeping),
    Inspected(Box<Inspection>),
    /// What was asked, and the page after this place; a short one is the last.
    History(Box<HistoryFilter>, Option<HistoryPlace>, Vec<HistoryEntry>),
    /// Of this import; or why it would be refused.
    Previewed(Arc<Import>, Box<Result<Imported, Refusal>>),
    Doubts(Vec<Oddity>),
    /// In words, why there is no answer to what was asked about this.
    Failed(Topic, String),
}

/// Whoever hears the answers. Called on the reader's thread, so it must only pass them on.
pub trait Asker: Send + Sync {
    fn hear(&self, answer: Answer);
}

/// The running reader. Dropping it ends its thread soon, whatever it is at.
pub struct Reader {
    sender: Option<Sender<Asked>>,
    newest: Arc<Newest>,
    thread: Option<JoinHandle<()>>,
    keeper: Keeper,
}

/// Kinds of questions of which only the newest matters.
#[derive(Debug, Clone, Copy)]
enum Slot {
    Inspect,
    History,
    Preview,
}

/// The number of the newest question of each slot.
#[derive(Debug, Default)]
struct Newest {
    numbers: [AtomicU64; 3],
    /// Nobody waits for any answer any more.
    is_over: AtomicBool,
}

struct Asked {
    question: Question,
    /// Its slot, and its number there.
    slot: Option<(Slot, u64)>,
}

impl Question {
    fn slot(&self) -> Option<Slot> {
        match self {
            Self::Inspect(_) => Some(Slot::Inspect),
            Self::History(..) => Some(Slot::History),
            Self::Preview(_) => Some(Slot::Preview),
            Self::Periods(_) | Self::LastReset(_) | Self::Zone(_) | Self::Keep(_) | Self::Doubts => None,
        }
    }

    /// What it is about.
    pub fn topic(&self) -> Topic {
        match self {
            Self::Periods(_) => Topic::Periods,
            Self::LastReset(_) => Topic::LastReset,
            Self::Zone(_) => Topic::Zone,
            Self::Keep(_) => Topic::Keep,
            Self::Inspect(_) => Topic::Inspect,
            Self::History(..) => Topic::History,
            Self::Preview(_) => Topic::Preview,
            Self::Doubts => Topic::Doubts,
        }
    }
}

impl Newest {
    fn of(&self, slot: Slot) -> &AtomicU64 {
        let [inspect, history, preview] = &self.numbers;
        match slot {
            Slot::Inspect => inspect,
            Slot::History => history,
            Slot::Preview => preview,
        }
    }

    fn is_outdated(&self, slot: Option<(Slot, u64)>) -> bool {
        self.is_over.load(Ordering::Relaxed)
            || slot.is_some_and(|(slot, number)| self.of(slot).load(Ordering::Relaxed) != number)
    }
}

impl Reader {
    /// Starts the reader on the file at `path`, which it opens at the first question.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(path: PathBuf, asker: Arc<dyn Asker>) -> std::io::Result<Self> {
        let keeper = Keeper::start(path.clone(), Arc::clone(&asker))?;
        let (sender, questions) = crossbeam_channel::bounded(QUESTIONS_MAX);
        let newest = Arc::<Newest>::default();
        let of_thread = Arc::clone(&newest);
        let thread = std::thread::Builder::new()
            .name("tallyboard-reader".into())
            .spawn(move || run(&path, &*asker, &questions, &of_thread))?;
        Ok(Self { sender: Some(sender), newest, thread: Some(thread), keeper })
    }

    /// Asks without waiting. `false`: so many questions wait already that this one is dropped.
    pub fn ask(&self, question: Question) -> bool {
        if let Question::Keep(keeping) = question {
            return self.keeper.ask(keeping);
        }
        let slot = question.slot().map(|slot| (slot, self.newest.of(slot).fetch_add(1, Ordering::Relaxed) + 1));
        self.sender.as_ref().is_some_and(|sender| sender.try_send(Asked { question, slot }).is_ok())
    }
}

impl Reader {
    /// Gives up what concerns backups, if it isn't done by then: it is answered by [`Answer::Cancelled`], or as it would have been.
    pub fn cancel(&self, keeping: &Keeping) {
        self.keeper.cancel(keeping);
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

fn run(path: &Path, asker: &dyn Asker, questions: &Receiver<Asked>, newest: &Arc<Newest>) {
    step_back();
    let mut store: Option<Store> = None;
    let mut waiting: Vec<Asked> = Vec::new();
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
        let Some(Asked { question, slot }) = waiting.pop() else { continue };
        if let Question::Zone(name) = question {
            // Whatever the file is like.
            let zone = name.as_deref().map_or_else(|| Some(TimeZone::system()), |name| TimeZone::get(name).ok());
            asker.hear(Answer::Zone(name, zone));
            continue;
        }
        let topic = question.topic();
        let opened = match store.take() {
            Some(store) if store.is_untouched() => Ok(store),
            // The first question, or another file is there.
            other => {
                other.into_iter().for_each(Store::close_reader);
                Store::open(path, Access::Read).map_err(|error| error.to_string())
            }
        };
        let answer = opened.and_then(|mut opened| {
            let of_stop = Arc::clone(newest);
            let answer = opened
                .stop_when(move || of_stop.is_outdated(slot))
                .and_then(|()| answer(&mut opened, question))
                .map(Some)
                .or_else(|error| if matches!(error, StoreError::Stopped) { Ok(None) } else { Err(error.to_string()) });
            match topic {
                // Asked unbidden, and seldom: it is no cause to have the file open.
                Topic::Doubts => opened.close_reader(),
                _ => store = Some(opened),
            }
            answer
        });
        if let Some(answer) = answer.unwrap_or_else(|why| Some(Answer::Failed(topic, why))) {
            asker.hear(answer);
        }
    }
}

/// Whoever wants the processor, above all the worker with a press, goes before this thread. Only Linux has such
/// priorities by thread; without it a press waits a little longer while charts are drawn.
pub fn step_back() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), NICENESS);
}

fn answer(store: &mut Store, question: Question) -> Result<Answer, StoreError> {
    Ok(match question {
        Question::Periods(ids) => {
            let since = |id| Ok((id, store.period_start(id)?));
            Answer::Periods(ids.into_iter().map(since).collect::<Result<_, StoreError>>()?)
        }
        Question::LastReset(id) => Answer::LastReset(store.last_reset(id)?.map(|(entry, _)| entry)),
        Question::Doubts => Answer::Doubts(store.doubts()?),
        // Never come here.
        Question::Zone(_) | Question::Keep(_) => return Err(StoreError::Stopped),
        Question::Inspect(inspect) => Answer::Inspected(Box::new(inspect.inspect(store)?)),
        Question::Preview(import) => {
            let preview = store.preview(&import)?;
            Answer::Previewed(import, Box::new(preview))
        }
        Question::History(filter, after) => {
            let page = store.history(&filter, after, PAGE_ENTRIES)?;
            Answer::History(filter, after, page)
        }
    })
}

impl Inspect {
    /// Reads what was asked for: some thousand rows of each counter, however many entries there are.
    pub fn inspect(&self, store: &mut Store) -> Result<Inspection, StoreError> {
        let Self { of, board, each, unit, calendar, now } = self;
        let (unit, now) = (*unit, *now);
        let first = store.first_at(of)?;
        let from = Quarter::of(first.unwrap_or(now).min(now));
        // The last whole quarter of all time, so that none is read entry by entry.
        let to = Quarter::of(Time(i64::MAX));
        let spans = calendar.spans(unit, from.start(), now);
        let days = calendar.days(from.start(), now);
        let mut of_each = Vec::with_capacity(each.len());
        let all = store.quarters_of_each(each, from, to, |id, sums| {
            let bars = if each.len() > SERIES_MAX { Vec::new() } else { stats::sum(&spans, sums) };
            of_each.push(Each { id, bars, dates: stats::dates(&days, sums) });
        })?;
        let own = match of {
            Of::These(ids) if ids == each && !store.is_weighed(of)? => all,
            _ => store.together(of, from.start(), to.start())?,
        };
        // When it was open: whatever was counted, in which direction.
        let of_board = if board == of && !store.is_weighed(of)? {
            own.clone()
        } else {
            store.quarters(board, from.start(), to.start())?
        };
        let mut compared = |unit, before: Option<Span>| {
            let counted_now = calendar.span_of(unit, now).map_or(0, |span| within(&own, span));
            let before = before.filter(|span| first.is_some_and(|first| first < span.end));
            let before = before.map(|span| Ok::<_, StoreError>((span, counted_in(span, of, &own, store)?)));
            Ok::<_, StoreError>(Compared { counted: counted_now, before: before.transpose()? })
        };
        let [today, week, month] =
            [Unit::Day, Unit::Week, Unit::Month].map(|unit| compared(unit, calendar.before(unit, now)));
        let (today, week, month) = (today?, week?, month?);
        let year = compared(Unit::Month, calendar.year_before(now))?;
        let periods = match of {
            Of::These(ids) if ids.len() == 1 => {
                ids.iter().map(|id| store.periods(*id)).collect::<Result<Vec<_>, _>>()?
            }
            _ => Vec::new(),
        };
        Ok(Inspection {
            of: of.clone(),
            first,
            now,
            unit,
            today,
            week,
            month,
            year,
            all: counted(&own),
            means: calendar.means(&own, &of_board, now),
            bars: stats::sum(&spans, &own),
            each: of_each,
            heat: calendar.heat(&own, from.start(), now),
            dates: stats::dates(&days, &own),
            periods: periods.concat(),
        })
    }
}

/// What was counted in a span of whole quarters.
fn within(sums: &[QuarterSum], span: Span) -> i64 {
    stats::sum(&[span], sums).iter().map(|bucket| bucket.counted).sum()
}

fn counted(sums: &[QuarterSum]) -> i64 {
    sums.iter().fold(0, |all, sum| all.saturating_add(sum.counted))
}

/// What was counted in a span: its whole quarters are there, what is left at both ends is read.
fn counted_in(span: Span, of: &Of, sums: &[QuarterSum], store: &mut Store) -> Result<i64, StoreError> {
    let Span { start, end } = span;
    let first = Quarter::of(Time(start.0.saturating_add(Quarter::MILLISECONDS - 1))).start();
    let last = Quarter::of(end).start();
    if first > last {
        return Ok(counted(&store.together(of, start, end)?));
    }
    let whole = within(sums, Span { start: first, end: last });
    let ends = [store.together(of, start, first)?, store.together(of, last, end)?];
    Ok(whole.saturating_add(counted(&ends.concat())))
}
