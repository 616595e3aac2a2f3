//! The steps that lead from an empty file to the newest schema, and those that make an older file readable. When they
//! run is decided in `open.rs`.

use rusqlite::Connection;

/// The steps from an empty file to the newest schema: step n leads to `user_version` n + 1. Append-only.
pub(super) const MIGRATIONS: [&str; 11] = [
    include_str!("v1.sql"),
    include_str!("v2.sql"),
    include_str!("v3.sql"),
    include_str!("v4.sql"),
    include_str!("v5.sql"),
    include_str!("v6.sql"),
    include_str!("v7.sql"),
    include_str!("v8.sql"),
    include_str!("v9.sql"),
    include_str!("v10.sql"),
    include_str!("v11.sql"),
];

/// The steps that make an older file readable as one of the next version, without changing it: from version n + 1 on.
pub(super) const READS: [&str; MIGRATIONS.len() - 1] = [
    include_str!("v1_read.sql"),
    include_str!("v2_read.sql"),
    include_str!("v3_read.sql"),
    include_str!("v4_read.sql"),
    include_str!("v5_read.sql"),
    include_str!("v6_read.sql"),
    include_str!("v7_read.sql"),
    include_str!("v8_read.sql"),
    include_str!("v9_read.sql"),
    include_str!("v10_read.sql"),
];

/// The schema version that this program writes.
pub const VERSION: i64 = MIGRATIONS.len() as i64;

/// `application_id` of a tallyboard file: "TALY" in ASCII.
pub const APPLICATION_ID: i64 = 0x5441_4C59;

/// Returns a database in memory, as empty as a new file.
pub(super) fn in_memory() -> rusqlite::Result<Connection> {
    fresh(VERSION)
}

/// Returns the schema of a file of this version that only tallyboard made.
pub(super) fn fresh(version: i64) -> rusqlite::Result<Connection> {
    let fresh = Connection::open_in_memory()?;
    for step in MIGRATIONS.iter().take(usize::try_from(version).unwrap_or(0)) {
        fresh.execute_batch(step)?;
    }
    Ok(fresh)
}

pub(super) fn pragma(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, name, |row| row.get(0))
}
