//! What a command asks of the system, by `strace`.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::Command;

use crate::common::Folder;
use crate::common::folder::{TALLYBOARD, stderr};
use crate::common::running::Running;

/// Each further connection would read the schema anew, and a thread would have a heap of its own.
#[test]
#[ignore = "needs strace"]
fn a_command_about_one_counter_opens_the_file_once_and_starts_no_thread() {
    let folder = Folder::with_file();
    for command in ["inc", "get"] {
        let trace = folder.file("trace");
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq", "-e", "trace=openat,clone,clone3", "-o"]).arg(&trace);
        traced.args([TALLYBOARD, "--db"]).arg(folder.tally()).args([command, "Coffee"]);
        let output = Running::start(&mut traced).finish();
        assert_eq!(output.status.code(), Some(0), "{command}: {}", stderr(&output));
        let calls = fs::read_to_string(&trace).unwrap();
        assert_eq!(calls.matches("tally.db\"").count(), 1, "{command}: {calls}");
        assert!(!calls.contains("clone"), "{command}: {calls}");
    }
}
