//! Restoring: exact, while others count on; and what is no good backup.

use super::*;

#[test]
fn a_restore_is_exact_and_numbers_go_on_from_the_larger_of_both() {
    let mut fixture = Fixture::new("INSERT INTO board (name) VALUES ('Desk')");
    fixture.ask(press("Coffee", 5)).unwrap();
    let path = fixture.path();
    let backup = backed_up(&path);
    let (state, entries) = (fixture.state(), fixture.entries());
    fixture.script("INSERT INTO board (name) VALUES ('Door')");
    fixture.ask(press("Coffee", 3)).unwrap();
    fixture.ask(press("Tea", 1)).unwrap();
    let newest_entry = fixture.entries().len();

    let comparison = store::compare(&path, &backup, WAIT, &Default::default()).unwrap();
    assert_eq!((comparison.now.unwrap().unwrap().entries, comparison.backup.entries), (3, 1));
    let differences: Vec<_> = comparison.differences.into_iter().map(|one| (one.name, one.now, one.backup)).collect();
    assert_eq!(differences, [("Coffee".into(), Some(8), Some(5)), ("Tea".into(), Some(1), None)]);

    let restored = restore(&path, &backup).unwrap();
    assert_eq!((fixture.state(), fixture.entries()), (state, entries));
    assert_eq!(restored.holds, store::holdings(&backup).unwrap());
    assert_eq!(counts(&restored.before.unwrap()), counted(&[("Coffee", 8), ("Tea", 1)]));
    assert_eq!(fixture.value("PRAGMA journal_mode"), "wal");
    assert_eq!(fixture.value("PRAGMA application_id"), APPLICATION_ID.to_string());

    // What was on its way to what is gone meets nothing else.
    assert_eq!(fixture.ask(undo_entry(3)), Err(Refusal::UnknownEntry));
    let Ok(Outcome::Counted { id, .. }) = fixture.ask(press("Milk", 1)) else { panic!("not counted") };
    assert_eq!(id.0, 3, "the number of Tea isn't used again");
    assert_eq!(fixture.value("SELECT max(id) FROM entry"), (newest_entry + 1).to_string());
    fixture.script("INSERT INTO board (name) VALUES ('Yard')");
    assert_eq!(fixture.value("SELECT max(id) FROM board"), "3");
}

#[test]
fn a_restore_into_an_older_state_of_numbers_takes_those_of_the_backup() {
    let mut fixture = Fixture::new("");
    for _ in 0..5 {
        fixture.ask(press("Coffee", 1)).unwrap();
    }
    let backup = backed_up(&fixture.path());
    let mut other = Fixture::new("");
    other.ask(press("Door", 1)).unwrap();
    restore(&other.path(), &backup).unwrap();
    other.ask(press("Coffee", 1)).unwrap();
    assert_eq!(other.value("SELECT max(id) FROM entry"), "6");
    assert_eq!(other.state().len(), 1);
}

/// A window that has the file open hears of it, and counts on.
#[test]
fn an_open_window_shows_what_was_restored_and_counts_on() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let backup = backed_up(&fixture.path());
    let window = Window::open(&fixture);
    window.ask(press("Tea", 1)).unwrap();
    window.ask(press("Coffee", 1)).unwrap();
    restore(&fixture.path(), &backup).unwrap();
    let deadline = Instant::now() + DEADLINE;
    let contents = loop {
        if let Event::Changed(changes) = window.events.recv_deadline(deadline).unwrap()
            && let [Change::Reloaded(contents)] = changes.as_slice()
        {
            break contents.clone();
        }
    };
    let shown: Vec<_> = contents.counters.iter().map(|counter| (counter.name.as_str(), counter.count)).collect();
    assert_eq!(shown, [("Coffee", 5)]);
    let Ok(Outcome::Counted { count, .. }) = window.ask(press("Coffee", 1)) else { panic!("not counted") };
    assert_eq!(count, 6);
    let told = loop {
        if let Event::Changed(changes) = window.events.recv_deadline(deadline).unwrap() {
            break changes;
        }
    };
    assert!(matches!(&told[0], Change::Updated(counter) if counter.count == 6), "{told:?}");
    assert_sound(&fixture.path());
}

/// Acknowledged presses are in what was there before, or on top of what was restored.
#[test]
fn presses_of_other_processes_during_restores_are_before_or_after_and_none_is_lost() {
    const ROUNDS: usize = 6;
    let mut fixture = Fixture::new("");
    fixture.ask(add("Coffee", 1_000_000)).unwrap();
    fixture.script(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) \
         INSERT INTO counter (name, count) SELECT 'counter ' || i, i FROM n",
    );
    let path = fixture.path();
    let backup = backed_up(&path);
    let window = Window::open(&fixture);
    let mut pressing = Pressing::start(&path);
    for round in 0..ROUNDS {
        pressing.wait_for_more();
        let restored = restore(&path, &backup).unwrap();
        let before = counts(&restored.before.unwrap());
        assert_eq!(before.len(), if round == 0 { 3_001 } else { 3_002 });
        assert_eq!(before.get("Window").copied(), (round > 0).then_some(1), "round {round}");
        pressing.wait_for_more();
        window.ask(press("Window", 1)).unwrap();
    }
    let told = pressing.stop();
    window.worker.stop();
    // Each restore begins the count anew; in between each value follows the last.
    let restarts = told.windows(2).filter(|pair| pair[1] != pair[0] + 1).count();
    assert_eq!(restarts, ROUNDS, "{told:?}");
    assert!(told.windows(2).all(|pair| pair[1] == pair[0] + 1 || pair[1] == 1_000_001), "{told:?}");
    assert_eq!(counts(&path)["Coffee"], *told.last().unwrap(), "all that was acknowledged since the last restore");
    assert_eq!(counts(&path)["Window"], 1);
    // And what was acknowledged before each restore is in the backup made then.
    let last_values: Vec<i64> = told.windows(2).filter(|pair| pair[1] != pair[0] + 1).map(|pair| pair[0]).collect();
    let mut kept: Vec<i64> = store::backups(&path, &TimeZone::UTC)
        .unwrap()
        .iter()
        .map(|backup| counts(&backup.path)["Coffee"])
        .filter(|count| *count != 1_000_000)
        .collect();
    kept.reverse();
    assert_eq!(kept, last_values[last_values.len() - kept.len()..], "{told:?}");
    assert_sound(&path);
}

/// The program in another process, pressing again and again: the values it was told.
struct Pressing {
    child: Child,
    told: Arc<std::sync::Mutex<Vec<i64>>>,
    reading: Option<std::thread::JoinHandle<()>>,
}

impl Pressing {
    fn start(path: &Path) -> Self {
        let script = "while read -r go; do \"$0\" --db \"$1\" inc Coffee || exit; done";
        let mut child = Command::new("sh")
            .args(["-c", script, TALLYBOARD])
            .arg(path)
            .env_remove("TALLYBOARD_DB")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let told = Arc::<std::sync::Mutex<Vec<i64>>>::default();
        let (out, mut input) = (child.stdout.take().unwrap(), child.stdin.take().unwrap());
        let of_thread = Arc::clone(&told);
        let reading = std::thread::spawn(move || {
            use std::io::{BufRead as _, Write as _};
            // One ahead, so that there is always a press on its way.
            let _ = input.write_all(b"go\ngo\n");
            for line in std::io::BufReader::new(out).lines() {
                let mut told = of_thread.lock().unwrap();
                told.push(line.unwrap().parse().unwrap());
                if told.last() == Some(&i64::MIN) || input.write_all(b"go\n").is_err() {
                    return;
                }
            }
        });
        Self { child, told, reading: Some(reading) }
    }

    fn wait_for_more(&self) {
        let seen = self.told.lock().unwrap().len();
        wait_until("more presses", || self.told.lock().unwrap().len() >= seen + 3);
    }

    /// Ends the script between two presses.
    fn stop(&mut self) -> Vec<i64> {
        // The press on its way ends by itself: the shell is gone, and its pipe is read to the end.
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.reading.take().unwrap().join().unwrap();
        self.told.lock().unwrap().clone()
    }
}

impl Drop for Pressing {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_backup_of_an_older_version_is_brought_up_to_date_on_the_way() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Tea", 1)).unwrap();
    let old = fixture.folder.file("old.db");
    let other = Connection::open(&old).unwrap();
    other
        .execute_batch(&format!("BEGIN; {V1}; INSERT INTO counter (name, count) VALUES ('Coffee', 5); COMMIT"))
        .unwrap();
    other.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    other.pragma_update(None, "user_version", 1).unwrap();
    drop(other);
    let bytes = fs::read(&old).unwrap();
    restore(&fixture.path(), &old).unwrap();
    assert_eq!(fs::read(&old).unwrap(), bytes, "the backup stays as it is");
    assert_eq!(fixture.value("PRAGMA user_version"), store::VERSION.to_string());
    assert_eq!(fixture.count("Coffee"), 5);
    fixture.ask(press("Coffee", 1)).unwrap();
    assert_sound(&fixture.path());

    // And one of its own page size, as another program may make it.
    let other = Connection::open(&old).unwrap();
    other.execute_batch("PRAGMA page_size = 8192; VACUUM").unwrap();
    drop(other);
    restore(&fixture.path(), &old).unwrap();
    assert_eq!((fixture.value("PRAGMA page_size").as_str(), fixture.count("Coffee")), ("4096", 5));
    assert_sound(&fixture.path());
}

#[test]
fn what_is_no_good_backup_is_refused_in_words_and_nothing_changes() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let path = fixture.path();
    let good = backed_up(&path);
    let state = fixture.state();
    let in_folder = |name: &str| fixture.folder.file(name);
    let bytes = fs::read(&good).unwrap();
    let (cut, letter, foreign, unsound) =
        (in_folder("cut.db"), in_folder("letter"), in_folder("foreign.db"), in_folder("unsound.db"));
    fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    fs::write(&letter, "dear").unwrap();
    Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE other (a)").unwrap();
    fs::write(&unsound, &bytes).unwrap();
    let other = Connection::open(&unsound).unwrap();
    other.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    other.execute_batch("UPDATE counter SET count = 99").unwrap();
    drop(other);
    let cases = [
        (cut, "damaged"),
        (letter, "no SQLite database"),
        (foreign, "another program's database"),
        (unsound, "is not sound (counter 1 \"Coffee\" stands at 99"),
        (in_folder("missing.db"), "there is no file"),
        (path.clone(), "the tally file itself"),
        (fixture.folder.path().to_owned(), "is a folder"),
    ];
    for (from, words) in cases {
        let error = restore(&path, &from).unwrap_err().to_string();
        assert!(error.contains(words) && error.contains(from.to_str().unwrap()), "{words}: {error}");
    }
    assert_eq!(fixture.state(), state);
    assert_eq!(names(good.parent().unwrap()), ["tally 2026-11-23 14.05.09 #1.db"], "nothing was backed up for it");
    let link = in_folder("link.db");
    fs::hard_link(&path, &link).unwrap();
    assert!(matches!(restore(&path, &link), Err(BackupError::Same(_))));
}

#[test]
fn a_file_that_is_held_locked_is_not_restored_and_it_is_said_by_whom() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let path = fixture.path();
    let backup = backed_up(&path);
    let other = fixture.other();
    other.execute_batch("BEGIN IMMEDIATE; UPDATE counter SET count = count + 1").unwrap();
    let error = store::restore(&path, &backup, &now(), Duration::from_millis(50), &Cancel::default()).unwrap_err();
    let words = error.to_string();
    assert!(matches!(error, BackupError::Held { .. }), "{words}");
    #[cfg(target_os = "linux")]
    assert!(words.contains(&format!("(process {})", std::process::id())), "{words}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(fixture.count("Coffee"), 6);
    assert_eq!(names(backup.parent().unwrap()).len(), 1);
}

#[test]
fn what_is_missing_or_empty_is_restored_too() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let backup = backed_up(&fixture.path());
    let (missing, empty) = (fixture.folder.file("missing.db"), fixture.folder.file("empty.db"));
    fs::write(&empty, "").unwrap();
    assert_eq!(store::compare(&missing, &backup, WAIT, &Default::default()).unwrap().now, None);
    assert_eq!(restore(&missing, &backup).unwrap().before, None);
    assert!(store::compare(&empty, &backup, WAIT, &Default::default()).unwrap().now.is_none());
    restore(&empty, &backup).unwrap();
    for path in [missing, empty] {
        assert_eq!(counts(&path), counted(&[("Coffee", 5)]));
        drop(Store::open(&path, Access::Write).unwrap());
        assert_sound(&path);
    }
}

#[test]
fn a_restore_spares_the_backup_it_takes_however_old_that_is() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let path = fixture.path();
    let first = backed_up(&path);
    let folder = first.parent().unwrap();
    let old = folder.join("tally 2026-11-01 09.00.00.db");
    fs::copy(&first, &old).unwrap();
    for day in 2..=9 {
        let name = format!("tally 2026-11-0{day} 09.00.00.db");
        fs::copy(&first, folder.join(&name)).unwrap();
        make_old(&folder.join(name), &now().checked_sub(1.hour()).unwrap());
    }
    make_old(&old, &now().checked_sub(1.hour()).unwrap());
    restore(&path, &old).unwrap();
    assert!(old.exists());
    assert_eq!(names(folder).len(), 7, "five, the one that was restored, and what was there before");
}

struct Hearing(Sender<Answer>);

impl AnswerListener for Hearing {
    fn hear(&self, answer: Answer) {
        let _ = self.0.send(answer);
    }
}

#[test]
fn the_reader_backs_up_and_restores_beside_its_other_questions() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let (sender, answers) = crossbeam_channel::unbounded();
    let reader = Reader::start(fixture.path(), Arc::new(Hearing(sender))).unwrap();
    let ask = |job| {
        reader.start_job(job);
        match answers.recv_timeout(DEADLINE).unwrap() {
            Answer::Backup(answer) => answer,
            other => panic!("{other:?}"),
        }
    };
    assert!(matches!(ask(BackupJob::List), BackupAnswer::Listed(Ok(backups)) if backups.is_empty()));
    let BackupAnswer::BackedUp(Ok(backup)) = ask(BackupJob::BackUpIfDue) else { panic!("it is due") };
    assert_eq!(backup.holds.as_ref().unwrap().entries, 1);
    let BackupAnswer::Newest(Some(newest)) = ask(BackupJob::BackUpIfDue) else { panic!("it is not due again") };
    assert_eq!(newest.path, backup.path);
    fixture.ask(press("Coffee", 1)).unwrap();
    let BackupAnswer::Compared(Ok(compared)) = ask(BackupJob::Compare(backup.path.clone())) else {
        panic!("not compared")
    };
    assert_eq!(compared.differing, 1);
    let BackupAnswer::Restored(Ok(restored)) = ask(BackupJob::Restore(backup.path.clone())) else {
        panic!("not restored")
    };
    assert_eq!(counts(&restored.before.unwrap())["Coffee"], 6);
    assert_eq!(fixture.count("Coffee"), 5);
    let to = fixture.folder.file("letter.txt");
    fs::write(&to, "dear").unwrap();
    assert!(
        matches!(ask(BackupJob::BackUp(Some(to.clone()))), BackupAnswer::BackedUp(Err(why)) if why.contains("letter.txt"))
    );
    assert!(
        matches!(ask(BackupJob::Restore(to.clone())), BackupAnswer::Restored(Err(why)) if why.contains("letter.txt"))
    );
    assert!(matches!(ask(BackupJob::Salvage(to)), BackupAnswer::Salvaged(Err(why)) if why.contains("letter.txt")));
}
