//! The end of a command: its exit status and its last message.

use std::io;
use std::process::ExitCode;

use super::cancel;
use super::session::say;
use crate::language::text;

/// The exit status, which `--help` describes. Wrong usage is 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
enum ExitStatus {
    Done = 0,
    /// Refused or failed: the command wasn't carried out.
    Failed = 1,
    /// Done, but the caller doesn't know; repeating the command would do it twice.
    Unprinted = 3,
}

/// The error of a command whose changes are on the disk, but whose answer couldn't be printed.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("cli-unprinted", done = .done.key(), why))]
struct PrintError {
    done: Effect,
    why: String,
}

/// The effect of a command that changes something.
#[derive(Debug, Clone, Copy)]
pub(super) enum Effect {
    Counted,
    /// Anything else.
    Other,
}

impl Effect {
    /// Returns what the message about it calls it.
    fn key(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::Other => "other",
        }
    }
}

/// Returns the result of a command that is done, given the result of printing its answer.
pub(super) fn answered(done: Effect, printed: anyhow::Result<()>) -> anyhow::Result<()> {
    match printed {
        Err(error) if !is_closed_pipe(&error) => Err(PrintError { done, why: format!("{error:#}") }.into()),
        _ => Ok(()),
    }
}

/// Tells whether the error is only that nobody reads the output any more.
pub(super) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// Reports an error, if there is one, and returns the exit code.
pub fn exit_code(result: anyhow::Result<()>) -> ExitCode {
    let status = match result {
        Ok(()) => ExitStatus::Done,
        Err(error) if is_closed_pipe(&error) => ExitStatus::Done,
        Err(error) => {
            say(&format!("{error:#}"));
            if error.is::<PrintError>() { ExitStatus::Unprinted } else { ExitStatus::Failed }
        }
    };
    cancel::finish();
    ExitCode::from(status as u8)
}
