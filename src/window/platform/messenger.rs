//! A messenger: a thread that passes on messages, such as to the speech service or the desktop, so that the window
//! never waits for them.
//!
//! It starts on first use, keeps few messages, and of several that wait passes on the important ones and the newest
//! one. Left out: any promise that a message arrives. Whatever it says must be visible as well.

use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crossbeam_channel::{Receiver, Sender};

/// Maximum number of messages that wait; others are dropped.
const QUEUE_MESSAGES_MAX: usize = 8;

/// A message to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub title: String,
    /// May be empty.
    pub text: String,
    /// Whether it is passed on although newer ones wait.
    pub is_important: bool,
}

/// Passes a message on; without one, only finds out whether that would be possible.
///
/// # Errors
/// Why it isn't, as a sentence.
pub(crate) type PassOn = fn(Option<&Message>) -> Result<(), String>;

/// A messenger. When it is dropped, its thread ends after the message that is on its way.
pub(crate) struct Messenger {
    pass_on: PassOn,
    running: OnceLock<io::Result<Running>>,
}

struct Running {
    sender: Sender<Message>,
    problem: Problem,
}

/// Why nothing is passed on. Each side locks it for no longer than it takes to copy or replace a sentence.
type Problem = Arc<Mutex<Option<String>>>;

impl Messenger {
    /// Returns a messenger that starts nothing yet.
    pub(crate) fn new(pass_on: PassOn) -> Self {
        Self { pass_on, running: OnceLock::new() }
    }

    /// Sends a message, without waiting.
    pub(crate) fn send(&self, message: Message) {
        if let Ok(running) = self.running() {
            // An error means that too much waits.
            let _ = running.sender.try_send(message);
        }
    }

    /// Returns why messages don't arrive, as a sentence; `None` if no reason is known. Doesn't wait: whether they could
    /// is found out after the first use, which this may be.
    pub(crate) fn problem(&self) -> Option<String> {
        match self.running() {
            Ok(running) => running.problem.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            Err(error) => Some(error.to_string()),
        }
    }

    fn running(&self) -> &io::Result<Running> {
        self.running.get_or_init(|| {
            let (sender, receiver) = crossbeam_channel::bounded(QUEUE_MESSAGES_MAX);
            let problem = Problem::default();
            let (pass_on, of_thread) = (self.pass_on, Arc::clone(&problem));
            std::thread::Builder::new()
                .name("tallyboard-message".into())
                .spawn(move || run(&receiver, &of_thread, pass_on))?;
            Ok(Running { sender, problem })
        })
    }
}

fn run(messages: &Receiver<Message>, problem: &Mutex<Option<String>>, pass_on: PassOn) {
    let note = |passed: Result<(), String>| *problem.lock().unwrap_or_else(PoisonError::into_inner) = passed.err();
    note(pass_on(None));
    while let Ok(first) = messages.recv() {
        for message in worth_telling(std::iter::once(first).chain(messages.try_iter()).collect()) {
            note(pass_on(Some(&message)));
        }
    }
}

/// Returns the important messages, and the newest one.
fn worth_telling(mut messages: Vec<Message>) -> Vec<Message> {
    let newest = messages.pop();
    messages.retain(|message| message.is_important);
    messages.extend(newest);
    messages
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    fn message(title: &str, is_important: bool) -> Message {
        Message { title: title.to_owned(), text: String::new(), is_important }
    }

    #[test]
    fn of_those_that_wait_the_important_ones_and_the_newest_are_told() {
        let messages = vec![message("1", false), message("2", true), message("3", false), message("4", false)];
        assert_eq!(worth_telling(messages), [message("2", true), message("4", false)]);
        assert_eq!(worth_telling(vec![message("1", true)]), [message("1", true)]);
    }

    #[test]
    fn what_hangs_keeps_nobody_waiting_and_what_fails_is_said() {
        static GATE: Mutex<Option<mpsc::Receiver<()>>> = Mutex::new(None);
        let (open, gate) = mpsc::channel();
        *GATE.lock().unwrap() = Some(gate);
        let messenger = Messenger::new(|message| match message {
            None => Ok(()),
            Some(_) => {
                GATE.lock().unwrap().as_ref().unwrap().recv().unwrap();
                Err("nobody is there".to_owned())
            }
        });
        (0..1_000).for_each(|_| messenger.send(message("1", true)));
        assert_eq!(messenger.problem(), None);
        open.send(()).unwrap();
        let started = std::time::Instant::now();
        while messenger.problem().is_none() {
            assert!(started.elapsed() < Duration::from_secs(20));
            std::thread::sleep(Duration::from_millis(2));
        }
        assert_eq!(messenger.problem().as_deref(), Some("nobody is there"));
    }
}
