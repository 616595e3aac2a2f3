//! The hub: a PostgreSQL database, or one that speaks its protocol and dialect, through which desks share boards.
//!
//! An [`Address`](address::Address) is what a person types, [`connect`](connection::connect) makes a
//! [`Connected`](connection::Connected) of it, whose [`PostgresHub`](postgres::PostgresHub) does what the protocol of
//! [`crate::sync`] asks for; [`admin`] is what an administrator asks for. Each error says in words what the matter is.
//!
//! Left out: when a desk syncs, how long it waits before it tries again, and the file.

pub mod address;

pub mod error;

mod tls;

mod wire;

pub mod postgres;

pub mod connection;

pub mod keyring;

pub mod boards;

pub mod admin;

use std::io;

/// Runs a future of this module to its end on the calling thread.
///
/// # Errors
/// Fails if the system has nothing to wait on sockets with.
pub fn run<T>(work: impl Future<Output = T>) -> io::Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    let done = runtime.block_on(work);
    // A name that is still being looked up is not waited for.
    runtime.shutdown_background();
    Ok(done)
}
