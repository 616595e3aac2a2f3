//! `watch NAME --to FILE`: what the file holds through renames, restores and folders that are away, and what is left alone.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::common::{Folder, wait_until};

/// `watch` with these arguments, as long as what is returned lives.
fn watch(folder: &Folder, arguments: &[&str]) -> Watch {
    let said = folder.file("said.txt");
    let mut command = folder.tallyboard(&["watch"]);
    command.args(arguments).stdout(Stdio::null()).stderr(File::create(&said).unwrap());
    Watch { child: command.spawn().unwrap(), said }
}

#[track_caller]
fn holds(folder: &Folder, name: &str, expected: &str) {
    let found = || fs::read_to_string(folder.file(name));
    wait_until(&format!("{name} holds {expected}"), || found().is_ok_and(|found| found == expected));
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
        wait_until(words, || self.said().contains(words));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_kept_file_follows_renames_restores_and_deletions() {
    let folder = Folder::new();
    folder.all_printed(&["inc", "Coffee", "3"]);
    folder.all_printed(&["inc", "Tea", "100"]);
    folder.all_printed(&["backup", "copy.db"]);
    folder.all_printed(&["inc", "Coffee", "7"]);
    let watching = watch(&folder, &["Coffee", "--to", "count.txt", "--format", "{name}: {count}"]);
    holds(&folder, "count.txt", "Coffee: 10");
    folder.all_printed(&["restore", "copy.db", "--yes"]);
    holds(&folder, "count.txt", "Coffee: 3");
    folder.all_printed(&["edit", "Coffee", "--name", "Espresso"]);
    holds(&folder, "count.txt", "Espresso: 3");
    // Another one by the old name is another one.
    folder.all_printed(&["inc", "Coffee", "50"]);
    folder.all_printed(&["inc", "Espresso"]);
    holds(&folder, "count.txt", "Espresso: 4");
    folder.all_printed(&["reset", "Espresso"]);
    holds(&folder, "count.txt", "Espresso: 0");
    folder.all_printed(&["undo"]);
    holds(&folder, "count.txt", "Espresso: 4");
    // Before it was renamed.
    folder.all_printed(&["delete", "Coffee", "--yes"]);
    folder.all_printed(&["restore", "copy.db", "--yes"]);
    holds(&folder, "count.txt", "Coffee: 3");
    folder.all_printed(&["delete", "Coffee", "--yes"]);
    watching.says("\"Coffee\" was deleted");
    folder.all_printed(&["inc", "Coffee", "8"]);
    holds(&folder, "count.txt", "Coffee: 8");
    watching.says("\"Coffee\" is called \"Espresso\" now");
}

#[test]
fn a_kept_file_is_of_a_counter_by_its_number_or_in_an_old_spelling() {
    let folder = Folder::new();
    folder.all_printed(&["inc", "Tea", "7"]);
    folder.all_printed(&["inc", "Coffee", "3"]);
    let other = rusqlite::Connection::open(folder.file("tally.db")).unwrap();
    other
        .execute_batch("PRAGMA ignore_check_constraints = 1; UPDATE counter SET name = 'Cafe\u{301} noir' WHERE id = 2")
        .unwrap();
    let watching = watch(&folder, &["--id", "2", "--to", "number.txt", "--format", "{name}: {count}"]);
    holds(&folder, "number.txt", "Cafe\u{301} noir: 3");
    let _other = watch(&folder, &["Caf\u{e9} noir", "--to", "name.txt"]);
    holds(&folder, "name.txt", "3");
    folder.all_printed(&["inc", "Caf\u{e9} noir"]);
    holds(&folder, "name.txt", "4");
    folder.all_printed(&["edit", "--id", "2", "--name", "Coffee"]);
    holds(&folder, "number.txt", "Coffee: 4");
    folder.all_printed(&["inc", "Coffee"]);
    holds(&folder, "name.txt", "5");
    drop(watching);
    let why = folder.refused(1, &["watch", "--id", "9", "--to", "none.txt"]);
    assert!(why.contains("there is no counter 9") && !folder.file("none.txt").exists(), "{why}");
}

#[test]
fn watch_of_a_name_goes_on_when_the_counter_is_renamed_and_by_its_name_when_it_is_gone() {
    let folder = Folder::new();
    folder.all_printed(&["inc", "Coffee"]);
    folder.all_printed(&["inc", "Tea"]);
    let out = File::create(folder.file("lines.txt")).unwrap();
    let said = folder.file("said.txt");
    let mut command = folder.tallyboard(&["watch", "Coffee"]);
    command.stdout(out).stderr(File::create(&said).unwrap());
    let watching = Watch { child: command.spawn().unwrap(), said };
    let mut lines = String::new();
    // Until it is seen, nothing is known to be heard.
    wait_until("the watch starts", || {
        folder.all_printed(&["inc", "Coffee"]);
        lines = fs::read_to_string(folder.file("lines.txt")).unwrap();
        !lines.is_empty()
    });
    folder.all_printed(&["reset", "Coffee"]);
    folder.all_printed(&["edit", "Coffee", "--name", "Espresso"]);
    // Another one by the old name is another one, as long as the first is there.
    folder.all_printed(&["inc", "Coffee", "50"]);
    folder.all_printed(&["inc", "Espresso", "3"]);
    folder.all_printed(&["edit", "Coffee", "--name", "Mocha"]);
    folder.all_printed(&["delete", "Espresso", "--yes"]);
    folder.all_printed(&["inc", "Mocha"]);
    folder.all_printed(&["inc", "Espresso", "8"]);
    let end = "0\tCoffee\n3\tEspresso\n8\tEspresso\n";
    wait_until(end, || fs::read_to_string(folder.file("lines.txt")).unwrap().ends_with(end));
    watching.says("\"Coffee\" is called \"Espresso\" now");
}

#[test]
fn a_kept_file_waits_for_a_folder_that_is_away() {
    let folder = Folder::new();
    folder.all_printed(&["inc", "Coffee", "3"]);
    fs::create_dir(folder.file("out")).unwrap();
    let watching = watch(&folder, &["Coffee", "--to", "out/count.txt"]);
    holds(&folder, "out/count.txt", "3");
    fs::rename(folder.file("out"), folder.file("away")).unwrap();
    folder.all_printed(&["inc", "Coffee"]);
    watching.says("waiting: out/count.txt can't be kept up to date: the folder out is missing");
    folder.all_printed(&["inc", "Coffee"]);
    fs::rename(folder.file("away"), folder.file("out")).unwrap();
    holds(&folder, "out/count.txt", "5");
    watching.says("is kept up to date again");
    // Somebody else's, put in its place meanwhile.
    fs::write(folder.file("out/count.txt"), "a letter").unwrap();
    folder.all_printed(&["inc", "Coffee"]);
    watching.says("holds something else");
    assert_eq!(fs::read_to_string(folder.file("out/count.txt")).unwrap(), "a letter");
    fs::remove_file(folder.file("out/count.txt")).unwrap();
    holds(&folder, "out/count.txt", "6");
    assert_eq!(watching.said().matches("waiting").count(), 2, "each once: {}", watching.said());
}

#[test]
fn what_isnt_its_own_is_replaced_by_force_alone() {
    let folder = Folder::new();
    folder.all_printed(&["inc", "Coffee", "3"]);
    for mine in ["Coffee: many\n", "12 of 30", "1\n2\n", "caf\u{e9} \0", "\u{feff}3"] {
        fs::write(folder.file("mine.txt"), mine).unwrap();
        let why = folder.refused(1, &["watch", "Coffee", "--to", "mine.txt", "--format", "{name}: {count}"]);
        assert!(why.contains("--force") && why.contains("stays as it is"), "{why}");
        assert_eq!(fs::read_to_string(folder.file("mine.txt")).unwrap(), mine);
    }
    for old in ["", "\n", "12", "-7\r\n", "Tea: 9", "Tea: 9\n"] {
        fs::write(folder.file("own.txt"), old).unwrap();
        let _watching = watch(&folder, &["Coffee", "--to", "own.txt", "--format", "{name}: {count}"]);
        holds(&folder, "own.txt", "Coffee: 3");
    }
    let _watching = watch(&folder, &["Coffee", "--to", "mine.txt", "--force"]);
    holds(&folder, "mine.txt", "3");
    fs::create_dir(folder.file("folder")).unwrap();
    for (file, words) in [("folder", "is a folder"), ("missing/x", "is missing"), ("tally.db", "tally file itself")] {
        let why = folder.refused(1, &["watch", "Coffee", "--to", file, "--force"]);
        assert!(why.contains(words), "{why}");
    }
    for format in ["{total}", "{name} {}", "{Count}"] {
        let why = folder.refused(2, &["watch", "Coffee", "--to", "own.txt", "--format", format]);
        assert!(why.contains("{count} and {name}"), "{why}");
    }
}

#[cfg(unix)]
#[test]
fn a_kept_file_stays_who_may_read_it_and_where_a_link_leads() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new();
    folder.all_printed(&["inc", "Coffee", "3"]);
    fs::write(folder.file("real.txt"), "1").unwrap();
    fs::set_permissions(folder.file("real.txt"), fs::Permissions::from_mode(0o664)).unwrap();
    symlink("real.txt", folder.file("link.txt")).unwrap();
    let _watching = watch(&folder, &["Coffee", "--to", "link.txt"]);
    holds(&folder, "real.txt", "3");
    folder.all_printed(&["inc", "Coffee"]);
    holds(&folder, "real.txt", "4");
    assert!(folder.file("link.txt").is_symlink());
    assert_eq!(folder.file("real.txt").metadata().unwrap().permissions().mode() & 0o777, 0o664);
    let pipe = folder.file("pipe");
    let is_made = Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success());
    if !is_made {
        println!("no mkfifo here: not tried with a pipe");
        return;
    }
    for arguments in [&["watch", "Coffee", "--to", "pipe"][..], &["watch", "Coffee", "--to", "pipe", "--force"]] {
        assert!(folder.refused(1, arguments).contains("is a pipe"));
    }
}
