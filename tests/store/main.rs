//! The store, the worker and the reader, called as a library: what the file holds, what is answered, and what other programs may do.

// The lints know all of it as a test.
#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod boards;
mod changes;
mod closed_periods;
mod damage;
mod day_notes;
mod displaced;
mod doubtful;
mod extremes;
mod limits;
mod lost_updates;
mod model;
mod other_programs;
mod reader;
mod requests;
mod schema;
mod shared_boards;
mod sharing;
mod sharing_model;
mod stats;
mod stops;
mod sums;
mod undo;
mod undo_chains;
mod undo_model;
mod unsaved;
mod versions;
mod worker;
