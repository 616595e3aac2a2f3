//! What goes wrong with a hub, by what a person can do about it.

use std::error::Error as _;
use std::io;
use std::time::Duration;

use tokio_postgres::error::{DbError, SqlState};

use super::address::AddressError;

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
    #[error("{host} can't be reached ({why}): check the network, and whether PostgreSQL runs there")]
    Away { host: String, why: String },
    #[error("the hub hasn't answered for {} s: check the network", .0.as_secs())]
    Timeout(Duration),
    #[error("the hub asks for the password of {user}, and there is none in $PGPASSWORD, ~/.pgpass or the keyring")]
    PasswordMissing { user: String },
    #[error("the hub asks for the password of {user}, and the keyring that has it is locked: unlock it")]
    KeyringLocked { user: String },
    #[error(
        "the hub doesn't take this password of {user}: check it, in $PGPASSWORD, ~/.pgpass or the keyring if it is from there"
    )]
    PasswordWrong { user: String },
    #[error(
        "{host} asks for the password in a way that others can use (clear text or MD5), so it isn't sent: its administrator sets \
         password_encryption to scram-sha-256 and the password of {user} anew"
    )]
    PasswordUnsafe { host: String, user: String },
    #[error("the hub refuses this login ({0}): its administrator allows it in pg_hba.conf")]
    LoginRefused(String),
    #[error("there is no database {0} at the hub: check the address, or make it with createdb")]
    NoDatabase(String),
    #[error("the certificate of {host} can't be trusted: {why}")]
    Certificate { host: String, why: String },
    #[error("{0} offers no encryption (TLS): its administrator switches ssl on, or the address says sslmode=disable")]
    NoTls(String),
    #[error("no Tallyboard tables in database {0}: `tallyboard hub init URL` makes them")]
    NoTables(String),
    #[error("table {0} of this database isn't Tallyboard's: choose another database or schema")]
    ForeignTable(String),
    #[error("the hub is of a newer version ({0}): update Tallyboard on this desk")]
    Newer(i32),
    #[error("the hub is of an older version ({0}): its owner runs `tallyboard hub init URL` with this version")]
    Older(i32),
    #[error(
        "the hub doesn't let this login use {0}: its administrator grants the rights that `tallyboard hub init URL` prints"
    )]
    Rights(String),
    #[error("{user} may not make tables in this database or schema: its owner runs this, or grants CREATE on it")]
    NotOwner { user: String },
    #[error("the hub's disk is full ({0}): its administrator makes room")]
    Full(String),
    #[error("the hub has no room for another connection ({0})")]
    Busy(String),
    #[error("the hub is starting, stopping or recovering ({0})")]
    Restarting(String),
    #[error(
        "{0} takes no writes: it is a standby, or was set to read-only. Name the primary in the address, or all servers"
    )]
    ReadOnly(String),
    /// Somebody else's transaction was in the way.
    #[error("the hub asks to try again ({0})")]
    Conflict(String),
    #[error("what was counted on this board is at the hub already, on another board: leave this one, and join that")]
    OnAnotherBoard,
    /// A row that no desk of this version writes.
    #[error("the hub has a row that isn't understood ({0}): update Tallyboard on this desk")]
    Row(String),
    #[error("the hub answered: {0}")]
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
        let table = error.table().or(known.copied()).unwrap_or("one of its tables").to_owned();
        let code = error.code();
        match code {
            &SqlState::INVALID_PASSWORD => HubError::PasswordWrong { user: self.user.clone() },
            &SqlState::INVALID_AUTHORIZATION_SPECIFICATION => HubError::LoginRefused(message),
            &SqlState::INVALID_CATALOG_NAME | &SqlState::DATABASE_DROPPED => {
                HubError::NoDatabase(self.database.clone())
            }
            &SqlState::INSUFFICIENT_PRIVILEGE => HubError::Rights(table),
            // Or one that this login may not use.
            &SqlState::INVALID_SCHEMA_NAME => HubError::Rights("its schema".to_owned()),
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
