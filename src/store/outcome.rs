//! How a request ends inside the store: with a value, refused, or failed with the whole transaction.
//!
//! Leaves out what a request does (`apply.rs`, `edit.rs`, `import.rs`, `undo.rs`).

use super::StoreError;
use crate::request::{Outcome, Refusal, Reply};

/// Ends a request half way. What it did is undone when it is refused; when it failed, so is the whole transaction.
pub(super) enum RequestError {
    Refused(Refusal),
    Failed(StoreError),
}

impl From<Refusal> for RequestError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl<E: Into<StoreError>> From<E> for RequestError {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

pub(super) type RequestResult<T> = Result<T, RequestError>;

/// What is wrong with one request refuses that one; what is wrong with the file or the disk fails the transaction.
pub(super) fn reply(result: RequestResult<Outcome>) -> Result<Reply, StoreError> {
    match result {
        Ok(outcome) => Ok(Ok(outcome)),
        Err(RequestError::Refused(refusal)) => Ok(Err(refusal)),
        Err(RequestError::Failed(StoreError::Lasting(why))) => Ok(Err(Refusal::NotSaved(why))),
        Err(RequestError::Failed(error)) => Err(error),
    }
}
