//! `watch NAME --to FILE`: what the file holds through renames, restores and folders that are away, and what is left alone.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long anything may take before a test fails.
const DEADLINE: Duration = Duration::from_secs(30);
const STEP: Duration = Duration::from_millis(5);

struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn tallyboard(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
        command.env_remove("TALLYBOARD_DB").current_dir(self.folder.path()).stdin(Stdio::null());
        command.args(["--db", "tally.db"]).args(arguments);
        command
    }

    #[track_caller]
    fn done(&self, arguments: &[&str]) {
        let output = self.tallyboard(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    }

    /// `watch` with these arguments, as long as what is returned lives.
    fn watch(&self, arguments: &[&str]) -> Watch {
        let said = self.path("said.txt");
        let mut command = self.tallyboard(&["watch"]);
        command.args(arguments).stdout(Stdio::null()).stderr(File::create(&said).unwrap());
        Watch { child: command.spawn().unwrap(), said }
    }

    /// `watch` is refused with this status; what it said.
    #[track_caller]
    fn refused(&self, status: i32, arguments: &[&str]) -> String {
        let output: Output = self.tallyboard(&["watch"]).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {}", text(&output.stderr));
        text(&output.stderr)
    }

    #[track_caller]
    fn holds(&self, name: &str, expected: &str) {
        let found = || fs::read_to_string(self.path(name));
        step_until(&format!("{name} holds {expected}"), || found().is_ok_and(|found| found == expected));
    }
}

struct Watch {
    child: Child,
    said: PathBuf,
}

impl Watch {
    fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap()
    }

    #[track_caller]
    fn says(&self, words: &str) {
        step_until(words, || self.said().contains(words));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
fn step_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < DEADLINE, "{what}");
        std::thread::sleep(STEP);
    }
}

#[test]
fn a_kept_file_follows_renames_restores_and_deletions() {
    let fixture = Fixture::new();
    fixture.done(&["inc", "Coffee", "3"]);
    fixture.done(&["inc", "Tea", "100"]);
    fixture.done(&["backup", "copy.db"]);
    fixture.done(&["inc", "Coffee", "7"]);
    let watch = fixture.watch(&["Coffee", "--to", "count.txt", "--format", "{name}: {count}"]);
    fixture.holds("count.txt", "Coffee: 10");
    fixture.done(&["restore", "copy.db", "--yes"]);
    fixture.holds("count.txt", "Coffee: 3");
    fixture.done(&["edit", "Coffee", "--name", "Espresso"]);
    fixture.holds("count.txt", "Espresso: 3");
    // Another one by the old name is another one.
    fixture.done(&["inc", "Coffee", "50"]);
    fixture.done(&["inc", "Espresso"]);
    fixture.holds("count.txt", "Espresso: 4");
    fixture.done(&["reset", "Espresso"]);
    fixture.holds("count.txt", "Espresso: 0");
    fixture.done(&["undo"]);
    fixture.holds("count.txt", "Espresso: 4");
    // Before it was renamed.
    fixture.done(&["delete", "Coffee", "--yes"]);
    fixture.done(&["restore", "copy.db", "--yes"]);
    fixture.holds("count.txt", "Coffee: 3");
    fixture.done(&["delete", "Coffee", "--yes"]);
    watch.says("\"Coffee\" was deleted");
    fixture.done(&["inc", "Coffee", "8"]);
    fixture.holds("count.txt", "Coffee: 8");
    watch.says("\"Coffee\" is called \"Espresso\" now");
}

#[test]
fn a_kept_file_is_of_a_counter_by_its_number_or_in_an_old_spelling() {
    let fixture = Fixture::new();
    fixture.done(&["inc", "Tea", "7"]);
    fixture.done(&["inc", "Coffee", "3"]);
    let other = rusqlite::Connection::open(fixture.path("tally.db")).unwrap();
    other
        .execute_batch("PRAGMA ignore_check_constraints = 1; UPDATE counter SET name = 'Cafe\u{301} noir' WHERE id = 2")
        .unwrap();
    let watch = fixture.watch(&["--id", "2", "--to", "number.txt", "--format", "{name}: {count}"]);
    fixture.holds("number.txt", "Cafe\u{301} noir: 3");
    let _other = fixture.watch(&["Caf\u{e9} noir", "--to", "name.txt"]);
    fixture.holds("name.txt", "3");
    fixture.done(&["inc", "Caf\u{e9} noir"]);
    fixture.holds("name.txt", "4");
    fixture.done(&["edit", "--id", "2", "--name", "Coffee"]);
    fixture.holds("number.txt", "Coffee: 4");
    fixture.done(&["inc", "Coffee"]);
    fixture.holds("name.txt", "5");
    drop(watch);
    let why = fixture.refused(1, &["--id", "9", "--to", "none.txt"]);
    assert!(why.contains("there is no counter 9") && !fixture.path("none.txt").exists(), "{why}");
}

#[test]
fn watch_of_a_name_goes_on_when_the_counter_is_renamed_and_by_its_name_when_it_is_gone() {
    let fixture = Fixture::new();
    fixture.done(&["inc", "Coffee"]);
    fixture.done(&["inc", "Tea"]);
    let out = File::create(fixture.path("lines.txt")).unwrap();
    let said = fixture.path("said.txt");
    let mut command = fixture.tallyboard(&["watch", "Coffee"]);
    command.stdout(out).stderr(File::create(&said).unwrap());
    let watch = Watch { child: command.spawn().unwrap(), said };
    let mut lines = String::new();
    // Until it is seen, nothing is known to be heard.
    step_until("the watch starts", || {
        fixture.done(&["inc", "Coffee"]);
        lines = fs::read_to_string(fixture.path("lines.txt")).unwrap();
        !lines.is_empty()
    });
    fixture.done(&["reset", "Coffee"]);
    fixture.done(&["edit", "Coffee", "--name", "Espresso"]);
    // Another one by the old name is another one, as long as the first is there.
    fixture.done(&["inc", "Coffee", "50"]);
    fixture.done(&["inc", "Espresso", "3"]);
    fixture.done(&["edit", "Coffee", "--name", "Mocha"]);
    fixture.done(&["delete", "Espresso", "--yes"]);
    fixture.done(&["inc", "Mocha"]);
    fixture.done(&["inc", "Espresso", "8"]);
    let end = "0\tCoffee\n3\tEspresso\n8\tEspresso\n";
    step_until(end, || fs::read_to_string(fixture.path("lines.txt")).unwrap().ends_with(end));
    watch.says("\"Coffee\" is called \"Espresso\" now");
}

#[test]
fn a_kept_file_waits_for_a_folder_that_is_away() {
    let fixture = Fixture::new();
    fixture.done(&["inc", "Coffee", "3"]);
    fs::create_dir(fixture.path("out")).unwrap();
    let watch = fixture.watch(&["Coffee", "--to", "out/count.txt"]);
    fixture.holds("out/count.txt", "3");
    fs::rename(fixture.path("out"), fixture.path("away")).unwrap();
    fixture.done(&["inc", "Coffee"]);
    watch.says("waiting: out/count.txt can't be kept up to date: the folder out is missing");
    fixture.done(&["inc", "Coffee"]);
    fs::rename(fixture.path("away"), fixture.path("out")).unwrap();
    fixture.holds("out/count.txt", "5");
    watch.says("is kept up to date again");
    // Somebody else's, put in its place meanwhile.
    fs::write(fixture.path("out/count.txt"), "a letter").unwrap();
    fixture.done(&["inc", "Coffee"]);
    watch.says("holds something else");
    assert_eq!(fs::read_to_string(fixture.path("out/count.txt")).unwrap(), "a letter");
    fs::remove_file(fixture.path("out/count.txt")).unwrap();
    fixture.holds("out/count.txt", "6");
    assert_eq!(watch.said().matches("waiting").count(), 2, "each once: {}", watch.said());
}

#[test]
fn what_isnt_its_own_is_replaced_by_force_alone() {
    let fixture = Fixture::new();
    fixture.done(&["inc", "Coffee", "3"]);
    for mine in ["Coffee: many\n", "12 of 30", "1\n2\n", "caf\u{e9} \0", "\u{feff}3"] {
        fs::write(fixture.path("mine.txt"), mine).unwrap();
        let why = fixture.refused(1, &["Coffee", "--to", "mine.txt", "--format", "{name}: {count}"]);
        assert!(why.contains("--force") && why.contains("stays as it is"), "{why}");
        assert_eq!(fs::read_to_string(fixture.path("mine.txt")).unwrap(), mine);
    }
    for old in ["", "\n", "12", "-7\r\n", "Tea: 9", "Tea: 9\n"] {
        fs::write(fixture.path("own.txt"), old).unwrap();
        let _watch = fixture.watch(&["Coffee", "--to", "own.txt", "--format", "{name}: {count}"]);
        fixture.holds("own.txt", "Coffee: 3");
    }
    let _watch = fixture.watch(&["Coffee", "--to", "mine.txt", "--force"]);
    fixture.holds("mine.txt", "3");
    fs::create_dir(fixture.path("folder")).unwrap();
    for (file, words) in [("folder", "is a folder"), ("missing/x", "is missing"), ("tally.db", "tally file itself")] {
        let why = fixture.refused(1, &["Coffee", "--to", file, "--force"]);
        assert!(why.contains(words), "{why}");
    }
    for format in ["{total}", "{name} {}", "{Count}"] {
        let why = fixture.refused(2, &["Coffee", "--to", "own.txt", "--format", format]);
        assert!(why.contains("{count} and {name}"), "{why}");
    }
}

#[cfg(unix)]
#[test]
fn a_kept_file_stays_who_may_read_it_and_where_a_link_leads() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let fixture = Fixture::new();
    fixture.done(&["inc", "Coffee", "3"]);
    fs::write(fixture.path("real.txt"), "1").unwrap();
    fs::set_permissions(fixture.path("real.txt"), fs::Permissions::from_mode(0o664)).unwrap();
    symlink("real.txt", fixture.path("link.txt")).unwrap();
    let _watch = fixture.watch(&["Coffee", "--to", "link.txt"]);
    fixture.holds("real.txt", "3");
    fixture.done(&["inc", "Coffee"]);
    fixture.holds("real.txt", "4");
    assert!(fixture.path("link.txt").is_symlink());
    assert_eq!(fixture.path("real.txt").metadata().unwrap().permissions().mode() & 0o777, 0o664);
    let pipe = fixture.path("pipe");
    let is_made = Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success());
    if !is_made {
        println!("no mkfifo here: not tried with a pipe");
        return;
    }
    for arguments in [&["Coffee", "--to", "pipe"][..], &["Coffee", "--to", "pipe", "--force"]] {
        assert!(fixture.refused(1, arguments).contains("is a pipe"));
    }
}
