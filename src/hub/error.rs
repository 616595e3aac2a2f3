//! What goes wrong with a hub, by what a person can do about it.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use tokio_postgres::error::{DbError, SqlState};

use super::address::AddressError;
use crate::language::text;

/// The names of the hub's tables, and of its views.
pub const TABLES: [&str; 8] = ["hub", "board", "member", "feed", "entry", "seen", "edit", "slot"];
pub const VIEWS: [&str; 3] = ["total_by_feed", "total", "counter_name"];

/// Why the hub didn't do what it was asked for. The connection isn't used any more.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HubError {
    #[error("{0}")]
    Address(#[from] AddressError),
    /// The file of passwords or of authorities can't be used.
    #[error("{0}")]
    File(String),
    #[error("{}", text!("hub-error-away", host = .host, why = .why))]
    Away { host: String, why: String },
    #[error("{}", text!("hub-error-timeout", seconds = .0.as_secs()))]
    Timeout(Duration),
    #[error("{}", text!("hub-error-password-missing", user = .user))]
    PasswordMissing { user: String },
    #[error("{}", text!("hub-error-keyring-locked", user = .user))]
    KeyringLocked { user: String },
    #[error("{}", text!("hub-error-password-wrong", user = .user))]
    PasswordWrong { user: String },
    #[error("{}", text!("hub-error-password-unsafe", host = .host, user = .user))]
    PasswordUnsafe { host: String, user: String },
    #[error("{}", text!("hub-error-login-refused", answer = .0))]
    LoginRefused(String),
    #[error("{}", text!("hub-error-no-database", database = .0))]
    NoDatabase(String),
    #[error("{}", text!("hub-error-certificate", host = .host, why = .why))]
    Certificate { host: String, why: String },
    #[error("{}", text!("hub-error-no-tls", host = .0))]
    NoTls(String),
    #[error("{}", text!("hub-error-no-tables", database = .0))]
    NoTables(String),
    #[error("{}", text!("hub-error-foreign-table", table = .0))]
    ForeignTable(String),
    #[error("{}", text!("hub-error-newer", version = .0))]
    Newer(i32),
    #[error("{}", text!("hub-error-older", version = .0))]
    Older(i32),
    #[error("{}", text!("hub-error-rights", what = .0))]
    Rights(String),
    #[error("{}", text!("hub-error-not-owner", user = .user))]
    NotOwner { user: String },
    #[error("{}", text!("hub-error-full", answer = .0))]
    Full(String),
    #[error("{}", text!("hub-error-busy", answer = .0))]
    Busy(String),
    #[error("{}", text!("hub-error-restarting", answer = .0))]
    Restarting(String),
    #[error("{}", text!("hub-error-read-only", host = .0))]
    ReadOnly(String),
    /// Somebody else's transaction was in the way.
    #[error("{}", text!("hub-error-conflict", answer = .0))]
    Conflict(String),
    #[error("{}", text!("hub-error-on-another-board"))]
    OnAnotherBoard,
    /// A row that no desk of this version writes.
    #[error("{}", text!("hub-error-row", what = .0))]
    Row(String),
    #[error("{}", text!("hub-error-other", answer = .0))]
    Other(String),
}

impl HubError {
    /// Returns whether it may go away by itself, so that it makes sense to try again soon.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Away { .. }
            | Self::Timeout(_)
            | Self::Full(_)
            | Self::Busy(_)
            | Self::Restarting(_)
            | Self::ReadOnly(_)
            | Self::Conflict(_)
            | Self::Other(_) => true,
            Self::Address(_)
            | Self::File(_)
            | Self::PasswordMissing { .. }
            | Self::KeyringLocked { .. }
            | Self::PasswordWrong { .. }
            | Self::PasswordUnsafe { .. }
            | Self::LoginRefused(_)
            | Self::NoDatabase(_)
            | Self::Certificate { .. }
            | Self::NoTls(_)
            | Self::NoTables(_)
            | Self::ForeignTable(_)
            | Self::Newer(_)
            | Self::Older(_)
            | Self::Rights(_)
            | Self::NotOwner { .. }
            | Self::OnAnotherBoard
            | Self::Row(_) => false,
        }
    }
}

/// Whom an error is about.
#[derive(Debug, Clone, Default)]
pub(super) struct Peer {
    pub(super) host: String,
    pub(super) user: String,
    pub(super) database: String,
}

impl Peer {
    pub(super) fn away(&self, why: impl ToString) -> HubError {
        HubError::Away { host: self.host.clone(), why: why.to_string() }
    }

    /// Says what an error of the server, or on the way to it, means.
    pub(super) fn error(&self, error: &tokio_postgres::Error) -> HubError {
        if let Some(error) = error.as_db_error() {
            return self.server_error(error);
        }
        let cause = error.source();
        let what = cause.map_or_else(|| error.to_string(), ToString::to_string);
        if error.is_closed() || cause.is_some_and(|cause| cause.is::<io::Error>()) {
            return self.away(what);
        }
        HubError::Other(format!("{error} ({what})"))
    }

    fn server_error(&self, error: &DbError) -> HubError {
        let message = error.message().to_owned();
        let known = TABLES.iter().chain(&VIEWS).find(|name| words(&message).any(|word| word == **name));
        let table = error.table().or(known.copied()).unwrap_or_else(|| text!("hub-error-one-of-its-tables")).to_owned();
        let code = error.code();
        match code {
            &SqlState::INVALID_PASSWORD => HubError::PasswordWrong { user: self.user.clone() },
            &SqlState::INVALID_AUTHORIZATION_SPECIFICATION => HubError::LoginRefused(message),
            &SqlState::INVALID_CATALOG_NAME | &SqlState::DATABASE_DROPPED => {
                HubError::NoDatabase(self.database.clone())
            }
            &SqlState::INSUFFICIENT_PRIVILEGE => HubError::Rights(table),
            // Or one that this login may not use.
            &SqlState::INVALID_SCHEMA_NAME => HubError::Rights(text!("hub-error-its-schema").to_owned()),
            &SqlState::UNDEFINED_TABLE => HubError::NoTables(self.database.clone()),
            &SqlState::UNDEFINED_COLUMN
            | &SqlState::DATATYPE_MISMATCH
            | &SqlState::UNDEFINED_FUNCTION
            | &SqlState::WRONG_OBJECT_TYPE
            | &SqlState::DUPLICATE_TABLE
            | &SqlState::DUPLICATE_OBJECT
            | &SqlState::INVALID_COLUMN_REFERENCE => HubError::ForeignTable(table),
            &SqlState::DISK_FULL | &SqlState::CONFIGURATION_LIMIT_EXCEEDED => HubError::Full(message),
            &SqlState::QUERY_CANCELED => HubError::Conflict(message),
            &SqlState::READ_ONLY_SQL_TRANSACTION => HubError::ReadOnly(self.host.clone()),
            _ => match code.code().get(..2) {
                Some("53") => HubError::Busy(message),
                Some("57") => HubError::Restarting(message),
                Some("40") => HubError::Conflict(message),
                Some("08" | "25") => self.away(message),
                _ => HubError::Other(format!("{message} ({})", code.code())),
            },
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}
