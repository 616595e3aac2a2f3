//! The program as a process, and what it reads and writes: commands, imports, exports, backups.

// The lints know all of it as a test.
#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod backup;
mod cancel;
mod command_line;
mod commands;
mod demo;
mod documents;
mod doubtful;
mod evidence;
mod export;
mod history;
mod import;
mod import_cases;
mod import_files;
mod roundtrip;
#[cfg(unix)]
mod serve;
mod standard_streams;
mod times;
mod watch_file;
