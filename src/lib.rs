//! Tallyboard: a desktop dashboard of tally counters that never loses a count.
//!
//! `ARCHITECTURE.md` is the map of the code: the loop, the layers, the threads, what must always hold, and the way of a press, a
//! chart and an import. The modules below stand in the order in which to read them: each uses only those above it, which
//! `tests/layers.rs` checks.
//!
//! The library is there for the program, its tests, benchmarks and fuzzers. It promises no interface to others.

pub mod number;

pub mod domain;

pub mod cancel;

pub mod files;

pub mod limits;

pub mod request;

pub mod day;

pub mod stats;

pub mod date_time;

pub mod formula_guard;

pub mod import;

pub mod store;

pub mod worker;

pub mod reader;

pub mod export;

pub mod cli;

#[cfg(feature = "window")]
pub mod window;
