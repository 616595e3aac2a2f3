//! The reader: a thread with a connection of its own that only reads, so that no question delays a press.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use crossbeam_channel::{Receiver, Sender};

use crate::store::{Access, Store};
use crate::words::{CounterId, EntryId, Time};

/// Questions that wait at most; beyond it one is dropped, and its asker sees no answer.
const QUESTIONS_MAX: usize = 64;

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// When each counter's period began.
    Periods(Vec<CounterId>),
    /// The last reset of a counter that stands.
    LastReset(CounterId),
    /// Copy the file as it is now into a new one.
    BackUp(PathBuf),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// `None`: nothing was counted in it yet.
    Periods(Vec<(CounterId, Option<Time>)>),
    /// `None`: there is none.
    LastReset(Option<EntryId>),
    /// Where the copy is.
    BackedUp(PathBuf),
    /// In words, why there is no answer.
    Failed(String),
}

/// Whoever hears the answers. Called on the reader's thread, so it must only pass them on.
pub trait Asker: Send + Sync {
    fn hear(&self, answer: Answer);
}

/// The running reader. Dropping it ends its thread after the question it is at.
pub struct Reader {
    sender: Option<Sender<Question>>,
    thread: Option<JoinHandle<()>>,
}

impl Reader {
    /// Starts the reader on the file at `path`, which it opens at the first question.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn start(path: PathBuf, asker: Arc<dyn Asker>) -> std::io::Result<Self> {
        let (sender, questions) = crossbeam_channel::bounded(QUESTIONS_MAX);
        let thread = std::thread::Builder::new()
            .name("tallyboard-reader".into())
            .spawn(move || run(&path, &*asker, &questions))?;
        Ok(Self { sender: Some(sender), thread: Some(thread) })
    }

    /// Asks without waiting.
    pub fn ask(&self, question: Question) {
        if let Some(sender) = &self.sender {
            // Full: whoever asks so much has older questions open.
            let _ = sender.try_send(question);
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(path: &Path, asker: &dyn Asker, questions: &Receiver<Question>) {
    let mut store = None;
    for question in questions {
        let opened = match store.take() {
            Some(store) => Ok(store),
            None => Store::open(path, Access::Read).map_err(|error| error.to_string()),
        };
        let answer = opened.and_then(|opened| {
            let answer = answer(&opened, question).map_err(|error| error.to_string());
            store = Some(opened);
            answer
        });
        asker.hear(answer.unwrap_or_else(Answer::Failed));
    }
}

fn answer(store: &Store, question: Question) -> Result<Answer, crate::store::StoreError> {
    Ok(match question {
        Question::Periods(ids) => {
            let since = |id| Ok((id, store.period_start(id)?));
            Answer::Periods(ids.into_iter().map(since).collect::<Result<_, crate::store::StoreError>>()?)
        }
        Question::LastReset(id) => Answer::LastReset(store.last_reset(id)?.map(|(entry, _)| entry)),
        Question::BackUp(to) => {
            store.copy_to(&to)?;
            Answer::BackedUp(to)
        }
    })
}
