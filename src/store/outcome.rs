//! The ways in which a request ends inside the store: with a value, refused, or failed with the entire transaction.
//!
//! Leaves out what a request does (`apply.rs`, `edit.rs`, `import.rs`, `undo.rs`).

use super::StoreError;
use crate::request::{Outcome, Refusal, Reply};

/// The error that ends a request half way. A refused request is undone; a failed one undoes the entire transaction.
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

/// Turns a result into a reply: an error of one request refuses that one; an error of the file or the disk fails the
/// transaction.
pub(super) fn reply(result: RequestResult<Outcome>) -> Result<Reply, StoreError> {
    match result {
        Ok(outcome) => Ok(Ok(outcome)),
        Err(RequestError::Refused(refusal)) => Ok(Err(refusal)),
        Err(RequestError::Failed(StoreError::Lasting(why))) => Ok(Err(Refusal::NotSaved(why))),
        Err(RequestError::Failed(error)) => Err(error),
    }
}
