//! Tallyboard: a desktop dashboard of tally counters that never loses a count.
//!
//! ```text
//!  click, key          command line         another program
//!      │                    │                     │  (SQL on the same file)
//!      ▼                    ▼                     │
//!   view ── Request ──► bounded channel ──► worker thread ──► SQLite file
//!      ▲                                       │     ▲            │
//!      │                                       │     └── notices other writers' commits
//!      └── model ◄──── Event ────── wake ◄─────┘
//! ```
//!
//! # Map
//!
//! The modules in the order in which to read them. They are layers: a module uses only those above it, and a
//! test (`tests/layers.rs`) fails when one doesn't.
//!
//! 1. [`number`]: whole numbers as people write them. [`domain`]: names, keys, colours, counters: values that can't be wrong.
//!    [`files`]: names, identity and links of files, and how they are opened and written. [`limits`]: what the system lets this
//!    process do.
//! 2. [`request`]: what is asked, answered and told.
//!    [`day`] and [`stats`]: the local day, and sums by hour, day, week and month. They know no file.
//!    [`date_time`] reads times as people write them, [`formula_guard`] keeps text from becoming one in a spreadsheet, and [`import`] reads
//!    files of other programs and our own, into a request.
//! 3. [`store`]: the file, in SQL. *Only here is `rusqlite` named.* It has no threads.
//! 4. [`worker`]: the one thread that writes. It doesn't know who listens.
//! 5. [`reader`]: a thread that only reads, for questions that may take their time; and one for backups.
//!    [`export`]: the counts in files that other programs read. It doesn't know where they go to.
//! 6. [`cli`]: the command line, and [`window`]: the dashboard. *Only there is `egui` named.* Neither knows the other.
//!
//! # Invariants
//!
//! - A reply of success means committed and flushed.
//! - A counter's count is the sum of its entries' deltas, whoever wrote: triggers in the file see to it, so
//!   there is *no* code here that appends an entry for an increment.
//! - Requests are served in the order of their arrival; each learns its own result, and fails alone.
//! - A press with a time is an entry of its own. Increments without one are folded, but *never* beyond one commit, and never up
//!   with down.
//! - What was sent to the worker is counted once or refused in words: a COMMIT whose outcome is unknown is known again by its
//!   token, and *never* tried twice as if it were two.
//! - The window's thread *never* touches the disk, waits for a lock, or blocks on a channel.
//! - What a person does in a window is an operation in the file; undoing one appends entries and gives fields their old values back, but
//!   *never* touches what another program has written since.
//! - The drawing functions of the window change nothing: they see a scene and answer with actions.
//! - The model in the window changes only by what the worker sent; a press that is not saved yet is kept apart.
//! - A backup counts when all of it was read, not before. A restore is one transaction of the live file, and *never* makes
//!   numbers go back, so that what was on its way meets nothing else than it meant.
//! - A file that is refused is left byte for byte as it was; one that turns out damaged in use is *not* written to any more.

// No way to panic outside tests: what can fail says so with a `Result`.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

pub mod number;

pub mod domain;

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
