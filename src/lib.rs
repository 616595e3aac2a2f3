//! Tallyboard: a desktop dashboard of tally counters that never loses a count.
//!
//! `ARCHITECTURE.md` is the map of the code: the loop, the layers, the threads, the invariants, and the life of a
//! press, a chart and an import. The modules below are listed in the order in which to read them: each uses only those
//! above it, which `tests/layers.rs` checks.
//!
//! The library exists for the program, its tests, benchmarks and fuzzers. It promises no interface to others.

pub mod language;

pub mod number;

pub mod domain;

pub mod cancel;

pub mod files;

pub mod limits;

pub mod inference;

pub mod sharing;

pub mod request;

pub mod day;

pub mod stats;

pub mod date_time;

pub mod formula_guard;

pub(crate) mod headings;

pub mod import;

pub mod store;

pub mod sync;

#[cfg(feature = "hub")]
pub mod hub;

pub mod worker;

pub mod reader;

#[cfg(feature = "hub")]
pub mod desk;

pub mod export;

pub mod cli;

#[cfg(feature = "window")]
pub mod window;
