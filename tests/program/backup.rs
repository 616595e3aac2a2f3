//! Backups, restoring and salvage: what is copied is whole, what is put back is exact while others count on, and nothing is
//! replaced that wasn't meant.
//!
//! A file's bytes are read and written here only while no connection of this process has it open: closing any handle of
//! a file drops the locks that SQLite holds on it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::{Duration, Instant};

use crate::common::{DEADLINE, Fixture, Window, add, press, set, undo_entry};
use crossbeam_channel::Sender;
use jiff::tz::TimeZone;
use jiff::{ToSpan as _, Zoned};
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use tallyboard::cancel::Cancel;
use tallyboard::files::parts::PartFolder;
use tallyboard::reader::{Answer, AnswerListener, BackupAnswer, BackupJob, Reader};
use tallyboard::request::{Change, Event, Outcome, Refusal};
use tallyboard::store::{
    self, APPLICATION_ID, Access, BackUpTo, Backup, BackupError, Condition, Mark, OpenError, Restored, Salvaged, Store,
};
use tempfile::TempDir;

const WAIT: Duration = Duration::from_secs(5);
const V1: &str = include_str!("../../src/store/v1.sql");

/// 23 November 2026, 14:05:09, where it is that.
fn now() -> Zoned {
    "2026-11-23T14:05:09[UTC]".parse().unwrap()
}

fn back_up(path: &Path, to: &BackUpTo) -> Result<Backup, BackupError> {
    store::back_up(path, to, &now(), WAIT, &Cancel::default())
}

fn restore(path: &Path, from: &Path) -> Result<Restored, BackupError> {
    store::restore(path, from, &now(), WAIT, &Cancel::default())
}

/// Backs up into the folder: where it is.
#[track_caller]
fn backed_up(path: &Path) -> PathBuf {
    back_up(path, &BackUpTo::Folder).unwrap().path
}

fn counts(path: &Path) -> BTreeMap<String, i64> {
    let store = Store::open(path, Access::Read).unwrap();
    store.counters().unwrap().into_iter().map(|counter| (counter.name, counter.count)).collect()
}

fn counted(of: &[(&str, i64)]) -> BTreeMap<String, i64> {
    of.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[track_caller]
fn assert_sound(path: &Path) {
    assert_eq!(Store::open(path, Access::Read).unwrap().verify().unwrap().problems, [""; 0], "{}", path.display());
}

/// The names in a folder, in order.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn tallyboard(path: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
    command.env_remove("TALLYBOARD_DB").stdin(Stdio::null()).arg("--db").arg(path).args(arguments);
    command
}

fn run(path: &Path, arguments: &[&str]) -> Output {
    tallyboard(path, arguments).output().unwrap()
}

#[track_caller]
fn printed(path: &Path, arguments: &[&str]) -> String {
    let output = run(path, arguments);
    assert_eq!(
        (output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()),
        (Some(0), ""),
        "{arguments:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

/// As if it had been made then.
fn make_old(path: &Path, at: &Zoned) {
    fs::File::options().append(true).open(path).unwrap().set_modified(at.timestamp().into()).unwrap();
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o777
}

// ---- Backups

#[test]
fn a_backup_holds_the_same_in_one_private_file_named_by_the_time() {
    let mut fixture = Fixture::new("INSERT INTO board (name) VALUES ('Desk')");
    fixture.ask(press("Coffee", 5)).unwrap();
    fixture.ask(set("Tea", 7)).unwrap();
    let backup = back_up(&fixture.path(), &BackUpTo::Folder).unwrap();
    let folder = fixture.folder.path().join("tally.db.backups");
    assert_eq!(backup.path, folder.join("tally 2026-11-23 14.05.09 #1.db"));
    let holds = backup.holds.as_ref().unwrap();
    assert_eq!((holds.counters, holds.entries), (2, 2));
    assert!(holds.first.is_some() && holds.first <= holds.last);
    assert_eq!(backup.bytes, fs::metadata(&backup.path).unwrap().len());
    assert_eq!(counts(&backup.path), counted(&[("Coffee", 5), ("Tea", 7)]));
    assert_sound(&backup.path);
    assert_eq!(names(&folder), ["tally 2026-11-23 14.05.09 #1.db"], "nothing else is left, by reading it neither");

    // Another one in the same second; and both are listed.
    assert_eq!(backed_up(&fixture.path()), folder.join("tally 2026-11-23 14.05.09 #2.db"));
    let listed = store::backups(&fixture.path(), &TimeZone::UTC).unwrap();
    assert_eq!(listed.len(), 2);
    assert_eq!(listed[1], backup);
    assert_eq!(listed[0].at, listed[1].at);
    #[cfg(unix)]
    assert_eq!((mode(&folder), mode(&backup.path), mode(&fixture.path())), (0o700, 0o600, 0o600));
}

#[cfg(unix)]
#[test]
fn all_files_are_made_for_their_user_alone() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    for suffix in ["", "-wal", "-shm"] {
        assert_eq!(mode(&fixture.folder.path().join(format!("tally.db{suffix}"))), 0o600, "{suffix}");
    }
    let to = fixture.folder.path().join("copy.db");
    back_up(&fixture.path(), &BackUpTo::File(to.clone())).unwrap();
    assert_eq!(mode(&to), 0o600);
    let restored = fixture.folder.path().join("restored.db");
    restore(&restored, &to).unwrap();
    assert_eq!(mode(&restored), 0o600);
    let salvaged = fixture.folder.path().join("salvaged.db");
    store::salvage(&to, &salvaged, &Default::default()).unwrap();
    assert_eq!(mode(&salvaged), 0o600);
}

/// While one window presses without a pause, each backup is the state of one commit.
#[test]
fn writers_go_on_while_a_backup_is_made_and_it_is_the_state_of_one_commit() {
    const BACKUPS: i64 = 5;
    let fixture = Fixture::new("");
    fixture.script(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) \
         INSERT INTO counter (name, count) SELECT 'counter ' || i, i FROM n",
    );
    let window = Window::open(&fixture);
    let (is_over, acknowledged) = (AtomicBool::new(false), AtomicI64::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                // Both in one commit.
                let replies = window.ask_all(vec![press("Coffee", 1), press("Tea", 1)]);
                assert!(replies.iter().all(Result::is_ok), "{replies:?}");
                acknowledged.fetch_add(1, Ordering::Relaxed);
            }
        });
        for _ in 0..BACKUPS {
            let at_least = acknowledged.load(Ordering::Relaxed);
            let backup = backed_up(&fixture.path());
            let at_most = acknowledged.load(Ordering::Relaxed) + 1;
            let found = counts(&backup).get("Coffee").copied().unwrap_or_default();
            assert!((at_least..=at_most).contains(&found), "{at_least} ≤ {found} ≤ {at_most}");
            assert!(at_most > at_least + 1, "presses were acknowledged meanwhile");
            assert_sound(&backup);
        }
        is_over.store(true, Ordering::Relaxed);
    });
}

#[test]
fn the_newest_five_are_kept_and_the_newest_of_each_month_and_strangers_stay() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let first = backed_up(&fixture.path());
    let folder = first.parent().unwrap();
    let old = [
        "tally 2026-11-23 09.00.00.db",
        "tally 2026-11-22 09.00.00.db",
        "tally 2026-11-21 09.00.00.db",
        "tally 2026-11-20 09.00.00.db",
        "tally 2026-11-01 09.00.00.db",
        "tally 2026-10-31 23.59.59.db",
        "tally 2026-10-30 09.00.00.db",
        "tally 2026-02-03 09.00.00.db",
        "tally 2026-02-02 09.00.00.db",
        "tally 2025-02-02 09.00.00.db",
    ];
    let strangers = [
        "tally 2026-10-30 09.00.db",
        "tally 2025-13-01 09.00.00.db",
        "other 2025-01-01 09.00.00.db",
        "notes.txt",
        "tally damaged 2020-01-01 09.00.00.db",
    ];
    let an_hour_ago = now().checked_sub(1.hour()).unwrap();
    for name in old.iter().chain(&strangers) {
        fs::copy(&first, folder.join(name)).unwrap();
        make_old(&folder.join(name), &an_hour_ago);
    }
    let newest = backed_up(&fixture.path());
    let mut kept = vec![first.file_name().unwrap().to_str().unwrap(), newest.file_name().unwrap().to_str().unwrap()];
    kept.extend([old[0], old[1], old[2], old[5], old[7], old[9]]);
    kept.extend(strangers);
    kept.sort_unstable();
    assert_eq!(names(folder), kept);
}

#[test]
fn a_backup_is_due_once_a_day_and_only_when_something_changed() {
    let mut fixture = Fixture::new("");
    let path = fixture.path();
    let due = |at: &Zoned| store::is_backup_due(&path, at, WAIT).unwrap();
    let (today, tomorrow) = (now(), now().checked_add(1.day()).unwrap());
    assert!(!due(&today), "there is nothing in it");
    fixture.ask(press("Coffee", 1)).unwrap();
    assert!(due(&today));
    backed_up(&path);
    assert!(!due(&today) && !due(&tomorrow), "nothing changed");
    fixture.ask(press("Coffee", 1)).unwrap();
    assert!(!due(&today), "there is one of today");
    assert!(due(&tomorrow));
    store::back_up(&path, &BackUpTo::Folder, &tomorrow, WAIT, &Cancel::default()).unwrap();
    let then = tomorrow.checked_add(1.day()).unwrap();
    assert!(!due(&then));
    fixture.script("INSERT INTO setting VALUES ('day_starts_at', '240')");
    assert!(due(&then), "a setting is a change, too");
}

#[test]
fn nothing_is_replaced_but_an_older_backup() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let in_folder = |name: &str| fixture.folder.path().join(name);
    let (path, copy, letter, used) =
        (fixture.path(), in_folder("copy.db"), in_folder("letter.txt"), in_folder("used.db"));
    fs::write(&letter, "dear").unwrap();
    Store::make(&used).unwrap();
    back_up(&path, &BackUpTo::File(copy.clone())).unwrap();
    fixture.script("UPDATE counter SET count = count + 1");
    back_up(&path, &BackUpTo::File(copy.clone())).unwrap();
    assert_eq!(counts(&copy), counted(&[("Coffee", 2)]));

    let refused = |to: &Path| back_up(&path, &BackUpTo::File(to.to_owned())).unwrap_err();
    assert!(matches!(refused(&letter), BackupError::NotOurs(_)));
    assert!(matches!(refused(&used), BackupError::NotOurs(_)), "somebody counts in it");
    assert!(matches!(refused(&path), BackupError::Same(_)));
    assert!(matches!(refused(fixture.folder.path()), BackupError::Open(OpenError::IsFolder(_))));
    assert!(matches!(refused(&in_folder("no/such.db")), BackupError::Open(OpenError::FolderMissing(_))));
    let open = Store::open(&used, Access::Write).unwrap();
    let meant = |to: &Path| back_up(&path, &BackUpTo::FileAnyhow(to.to_owned()));
    assert!(matches!(meant(&used), Err(BackupError::InUse(_))), "not even if it is meant");
    assert!(matches!(meant(&path), Err(BackupError::Same(_))));
    drop(open);
    assert_eq!(fs::read_to_string(&letter).unwrap(), "dear");
    assert_eq!(counts(&used), counted(&[]));
    meant(&letter).unwrap();
    meant(&used).unwrap();
    assert_eq!((counts(&letter), counts(&used)), (counted(&[("Coffee", 2)]), counted(&[("Coffee", 2)])));
    assert_eq!(names(fixture.folder.path()).iter().filter(|name| name.starts_with('.')).count(), 0, "no rest is left");
}

/// Makes the count of Coffee 99, and no entry of it.
fn spoil(fixture: &Fixture) {
    let other = fixture.other();
    other.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).unwrap();
    other.execute_batch("UPDATE counter SET count = 99").unwrap();
}

#[test]
fn a_file_that_is_not_sound_is_backed_up_and_marked_so_and_pushes_out_no_good_one() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let path = fixture.path();
    let good = backed_up(&path);
    let folder = good.parent().unwrap();
    spoil(&fixture);
    let backup = back_up(&path, &BackUpTo::Folder).unwrap();
    assert_eq!(backup.path, folder.join("tally 2026-11-23 14.05.09 #2 not sound.db"));
    assert_eq!(backup.mark, Mark { is_before_restore: false, condition: Condition::Unsound });
    let problem = backup.problem.unwrap();
    assert!(problem.starts_with("counter 1 \"Coffee\" stands at 99"), "{problem}");
    assert_eq!(store::newest_good(&path, &Cancel::default()).unwrap(), good);
    assert_eq!(store::newest_backup(&path, &TimeZone::UTC).unwrap().unwrap().path, good);
    // However many there are, over days of one month.
    for day in 1..=7 {
        let day = now().checked_sub(day.days()).unwrap();
        store::back_up(&path, &BackUpTo::Folder, &day, WAIT, &Cancel::default()).unwrap();
    }
    store::back_up(&path, &BackUpTo::Folder, &now().checked_add(1.day()).unwrap(), WAIT, &Cancel::default()).unwrap();
    let unsound = names(folder).into_iter().filter(|name| name.ends_with(" not sound.db")).count();
    assert_eq!((unsound, good.exists()), (5, true));

    // To a file that is named: but not in place of an older one, which is better.
    let to = fixture.folder.path().join("copy.db");
    assert!(back_up(&path, &BackUpTo::File(to.clone())).unwrap().problem.is_some());
    assert_eq!(counts(&to)["Coffee"], 99);
    fs::copy(&good, &to).unwrap();
    let error = back_up(&path, &BackUpTo::File(to.clone())).unwrap_err();
    assert!(matches!(error, BackupError::OlderIsBetter { .. }), "{error}");
    assert_eq!(counts(&to)["Coffee"], 1);

    let output = run(&path, &["backup"]);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(0));
    assert!(Path::new(out.trim_end()).is_file() && out.ends_with(" not sound.db\n"), "{out}");
    assert!(err.contains("is not sound (counter 1 \"Coffee\" stands at 99") && err.lines().count() == 1, "{err}");
    let listed = String::from_utf8(run(&path, &["backup", "--list"]).stderr).unwrap();
    assert!(listed.contains(" not sound.db isn't a good backup"), "{listed}");

    // And restoring keeps it, as it is.
    let restored = restore(&path, &good).unwrap();
    let before = restored.before.unwrap();
    assert!(before.to_str().unwrap().ends_with(" before restore not sound.db"), "{}", before.display());
    assert_eq!((counts(&before)["Coffee"], counts(&path)["Coffee"]), (99, 1));
    assert_sound(&path);
}

/// What the schema lacks is no reason to have no copy.
#[test]
fn a_file_that_can_not_be_opened_is_backed_up_page_by_page() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let (path, good) = (fixture.path(), backed_up(&fixture.path()));
    fixture.script("DROP TRIGGER counter_update_entry");
    assert!(matches!(Store::open(&path, Access::Read), Err(OpenError::Damaged { .. })));
    let backup = back_up(&path, &BackUpTo::Folder).unwrap();
    assert!(backup.holds.is_err() && backup.problem.unwrap().contains("is missing"));
    assert!(backup.path.to_str().unwrap().ends_with(" #2 not sound.db"));
    let copy = Connection::open(&backup.path).unwrap();
    assert_eq!(copy.query_row("SELECT count FROM counter", [], |row| row.get::<_, i64>(0)).unwrap(), 1);
    assert_eq!(store::newest_good(&path, &Cancel::default()).unwrap(), good);
}

#[test]
fn a_file_with_a_strangers_trigger_is_backed_up_and_not_restored() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let path = fixture.path();
    fixture.script("CREATE TRIGGER evil AFTER INSERT ON entry BEGIN DELETE FROM counter; END");
    assert!(matches!(Store::open(&path, Access::Read), Err(OpenError::ForeignObject { .. })));
    let backup = back_up(&path, &BackUpTo::Folder).unwrap();
    assert_eq!(backup.problem.unwrap(), "it holds the trigger \"evil\", which is not tallyboard's");
    assert!(backup.path.to_str().unwrap().ends_with(" #1 not sound.db"));
    let error = restore(&path, &backup.path).unwrap_err();
    assert!(matches!(error, BackupError::Open(OpenError::ForeignObject { .. })), "{error}");
}

/// SQLite can't read it at all: it is copied as it is, with its log.
#[test]
fn a_file_that_is_no_database_any_more_is_backed_up_byte_for_byte_and_called_what_it_is() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let (path, good) = (fixture.path(), backed_up(&fixture.path()));
    let Fixture { folder, store } = fixture;
    drop(store);
    let mut bytes = fs::read(&path).unwrap();
    bytes[..100].fill(b'?');
    fs::write(&path, &bytes).unwrap();
    fs::write(path.with_file_name("tally.db-wal"), "a log of some kind").unwrap();

    let output = run(&path, &["backup"]);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(0), "{err}");
    let copy = Path::new(out.trim_end());
    assert!(out.ends_with(" #2 damaged.db\n"), "{out}");
    assert!(err.contains("is not sound (its beginning is no SQLite database's") && err.contains("marked so"), "{err}");
    assert_eq!(fs::read(copy).unwrap(), bytes);
    let mut log = copy.as_os_str().to_owned();
    log.push("-wal");
    assert_eq!(fs::read_to_string(log).unwrap(), "a log of some kind");
    #[cfg(unix)]
    assert_eq!(mode(copy), 0o600);
    assert_eq!(fs::read(&path).unwrap(), bytes, "and it is left as it was");
    assert_eq!(store::newest_good(&path, &Cancel::default()).unwrap(), good);

    let listed = run(&path, &["backup", "--list"]);
    let (out, err) = (String::from_utf8(listed.stdout).unwrap(), String::from_utf8(listed.stderr).unwrap());
    assert!(out.lines().next().unwrap().contains("\t?\t?\t") && out.lines().count() == 2, "{out}");
    assert!(err.contains(" damaged.db isn't a good backup: the tally file couldn't be opened"), "{err}");
    let refused = run(&path, &["restore", copy.to_str().unwrap(), "--yes"]);
    let err = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(err.contains(" is not sound (its beginning is no SQLite database's): it was not restored"), "{err}");

    // To a file that is named, too; and none goes by itself, however many there are and however old.
    let to = folder.path().join("copy.db");
    let backup = back_up(&path, &BackUpTo::File(to.clone())).unwrap();
    assert_eq!((backup.mark.condition, fs::read(&to).unwrap()), (Condition::Damaged, bytes));
    let damaged = || names(good.parent().unwrap()).into_iter().filter(|name| name.ends_with(" damaged.db")).count();
    for day in 1..=7 {
        let day = now().checked_add(day.days()).unwrap();
        store::back_up(&path, &BackUpTo::Folder, &day, WAIT, &Cancel::default()).unwrap();
    }
    assert_eq!((damaged(), good.exists()), (8, true));
}

#[test]
fn a_backup_that_is_stopped_leaves_nothing() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let stop = Cancel::default();
    stop.cancel();
    assert!(store::back_up(&fixture.path(), &BackUpTo::Folder, &now(), WAIT, &stop).is_err());
    assert_eq!(names(&fixture.folder.path().join("tally.db.backups")), [""; 0]);
}

#[test]
fn what_a_killed_program_has_left_goes_with_the_next_backup() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let folder = backed_up(&fixture.path()).parent().unwrap().to_owned();
    let in_use = PartFolder::make(&folder).unwrap();
    fs::create_dir(folder.join(".tallyboard-part-left")).unwrap();
    fs::write(folder.join(".tallyboard-part-left/copy.db"), "half").unwrap();
    fs::write(folder.join(".letter"), "dear").unwrap();
    backed_up(&fixture.path());
    let left: Vec<_> = names(&folder).into_iter().filter(|name| name.starts_with('.')).collect();
    assert_eq!(left, [".letter", in_use.path().file_name().unwrap().to_str().unwrap()]);
}

// ---- What goes, and what never does

/// Whatever the clock says: made backwards in time, or all in one second.
#[test]
fn a_backup_that_was_just_made_is_there_whatever_the_clock_says() {
    let mut fixture = Fixture::new("");
    let path = fixture.path();
    for number in 1..=12 {
        fixture.ask(press("Coffee", 1)).unwrap();
        let earlier = now().checked_sub((number * 3).days()).unwrap();
        let backup = store::back_up(&path, &BackUpTo::Folder, &earlier, WAIT, &Cancel::default()).unwrap();
        assert_eq!(counts(&backup.path)["Coffee"], number, "it is there, and the newest");
        assert_eq!(store::newest_backup(&path, &TimeZone::UTC).unwrap().unwrap().path, backup.path);
        assert_eq!(store::newest_good(&path, &Cancel::default()).unwrap(), backup.path);
    }
    let made: Vec<PathBuf> = (0..20).map(|_| backed_up(&path)).collect();
    assert!(made.iter().all(|backup| backup.exists()), "none of them is old");
    let later = now().checked_add(1.hour()).unwrap();
    let last = store::back_up(&path, &BackUpTo::Folder, &later, WAIT, &Cancel::default()).unwrap();
    let left = store::backups(&path, &TimeZone::UTC).unwrap();
    let of_november = left.iter().filter(|backup| backup.path.to_str().unwrap().contains("2026-11")).count();
    assert_eq!((left[0].path.as_path(), of_november), (last.path.as_path(), 5), "and then they go as ever");
}

/// Whoever made one may just be telling where it is.
#[test]
fn no_backup_goes_that_is_not_ten_minutes_old() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let path = fixture.path();
    let made: Vec<PathBuf> = (0..9).map(|_| backed_up(&path)).collect();
    // So many seconds ago, and one in a time to come: the clock was set back.
    for (backup, seconds) in made.iter().zip([-7_200, 601, 600, 599, 3_600, 60, 700, 0, 0]) {
        make_old(backup, &now().checked_sub(seconds.seconds()).unwrap());
    }
    let newest = backed_up(&path);
    // The newest five of ten are the last five; of the others, those stay that are young.
    let kept = [true, false, true, true, false, true, true, true, true];
    assert_eq!(made.iter().map(|backup| backup.exists()).collect::<Vec<_>>(), kept);
    assert!(newest.exists());
    // A moment later the next one is old.
    let later = now().checked_add(1.second()).unwrap();
    store::back_up(&path, &BackUpTo::Folder, &later, WAIT, &Cancel::default()).unwrap();
    assert_eq!(made.iter().map(|backup| backup.exists()).collect::<Vec<_>>()[..4], [true, false, false, true]);
}

#[test]
fn names_without_a_number_come_before_all_with_one() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let first = backed_up(&fixture.path());
    for name in ["tally 2031-01-01 09.00.00.db", "tally 2030-01-01 09.00.00.db"] {
        fs::copy(&first, first.with_file_name(name)).unwrap();
    }
    let listed = store::backups(&fixture.path(), &TimeZone::UTC).unwrap();
    let names: Vec<_> = listed.iter().map(|backup| backup.path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(
        names,
        ["tally 2026-11-23 14.05.09 #1.db", "tally 2031-01-01 09.00.00.db", "tally 2030-01-01 09.00.00.db"]
    );
    assert_eq!(backed_up(&fixture.path()), first.with_file_name("tally 2026-11-23 14.05.09 #2.db"));
}

/// The instant is the file's own, wherever it was and is.
#[test]
fn a_change_of_zone_changes_no_time() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let there = now().with_time_zone(TimeZone::fixed(jiff::tz::offset(9)));
    let backup = store::back_up(&fixture.path(), &BackUpTo::Folder, &there, WAIT, &Cancel::default()).unwrap();
    assert!(backup.path.ends_with("tally 2026-11-23 23.05.09 #1.db"), "{}", backup.path.display());
    let listed = store::backups(&fixture.path(), &TimeZone::UTC).unwrap();
    assert_eq!(listed[0].at, backup.at);
    // Copied, and so changed since: as its name says, here.
    make_old(&backup.path, &now().checked_add(1.second()).unwrap());
    let listed = store::backups(&fixture.path(), &TimeZone::UTC).unwrap();
    assert_eq!(listed[0].at.0, backup.at.0 + 9 * 3_600_000);
}

#[test]
fn what_was_there_before_restores_is_kept_beside_the_others() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let path = fixture.path();
    let first = fixture.folder.path().join("copy.db");
    back_up(&path, &BackUpTo::File(first.clone())).unwrap();
    let restore_at = |at: &Zoned| store::restore(&path, &first, at, WAIT, &Cancel::default()).unwrap().before.unwrap();
    // More on one day than are kept of others.
    let of_a_day: Vec<PathBuf> = (1..=12).map(|hour| restore_at(&now().checked_add(hour.hours()).unwrap())).collect();
    for day in 2..=9 {
        let day = now().checked_add(day.days()).unwrap();
        store::back_up(&path, &BackUpTo::Folder, &day, WAIT, &Cancel::default()).unwrap();
    }
    assert!(of_a_day.iter().all(|before| before.exists()));
    assert!(of_a_day[0].ends_with("tally 2026-11-23 15.05.09 #1 before restore.db"), "{}", of_a_day[0].display());
    assert!(!store::is_backup_due(&path, &now().checked_add(9.days()).unwrap(), WAIT).unwrap());
    // After 30 days, the newest ten.
    let last = restore_at(&now().checked_add(40.days()).unwrap());
    let there = of_a_day.iter().filter(|before| before.exists()).count();
    assert_eq!((there, last.exists()), (9, true));
}

/// Many programs at once: all are there, and no two have one number.
#[test]
fn backups_made_at_once_have_numbers_of_their_own() {
    const AT_ONCE: usize = 8;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    printed(&path, &["inc", "Coffee", "5"]);
    let running: Vec<Child> = (0..AT_ONCE)
        .map(|_| tallyboard(&path, &["backup"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
        .collect();
    for running in running {
        let output = running.wait_with_output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let made = String::from_utf8(output.stdout).unwrap();
        assert_eq!(counts(Path::new(made.trim_end()))["Coffee"], 5);
    }
    let mut numbers: Vec<String> = names(&folder.path().join("tally.db.backups"))
        .into_iter()
        .map(|name| name.rsplit_once(" #").unwrap().1.to_owned())
        .collect();
    numbers.sort();
    let expected: Vec<String> = (1..=AT_ONCE).map(|number| format!("{number}.db")).collect();
    assert_eq!(numbers, expected);
}

#[cfg(unix)]
#[test]
fn a_folder_of_backups_that_is_a_link_or_none_is_used_or_refused_in_words() {
    use std::os::unix::fs::symlink;
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 1)).unwrap();
    let (path, folder) = (fixture.path(), fixture.folder.path().join("tally.db.backups"));
    // Two tally files, with one folder between them.
    let (shared, other) = (fixture.folder.path().join("shared"), fixture.folder.path().join("tally 1.db"));
    fs::create_dir(&shared).unwrap();
    symlink(&shared, &folder).unwrap();
    symlink(&shared, fixture.folder.path().join("tally 1.db.backups")).unwrap();
    printed(&other, &["inc", "Door", "3"]);
    let backup = backed_up(&path);
    let of_other = backed_up(&other);
    assert_eq!(names(&shared), ["tally 1 2026-11-23 14.05.09 #1.db", "tally 2026-11-23 14.05.09 #1.db"]);
    assert_eq!(store::backups(&path, &TimeZone::UTC).unwrap()[0].path, backup);
    assert_eq!(store::newest_good(&other, &Cancel::default()).unwrap(), of_other);
    assert_eq!(counts(&restore(&path, &backup).unwrap().before.unwrap())["Coffee"], 1);

    for make in [0, 1] {
        fs::remove_file(&folder).unwrap();
        if make == 0 {
            symlink("nowhere", &folder).unwrap();
        } else {
            fs::write(&folder, "dear").unwrap();
            assert!(matches!(store::backups(&path, &TimeZone::UTC), Err(BackupError::Unlisted { .. })));
            let listed = run(&path, &["backup", "--list"]);
            let err = String::from_utf8(listed.stderr).unwrap();
            assert_eq!(listed.status.code(), Some(1));
            assert!(err.contains("can't be listed (Not a directory") && err.lines().count() == 1, "{err}");
        }
        let error = back_up(&path, &BackUpTo::Folder).unwrap_err().to_string();
        assert!(error.contains("tally.db.backups is no folder"), "{error}");
        let from = shared.join(backup.file_name().unwrap());
        assert!(restore(&path, &from).unwrap_err().to_string().contains("is no folder"));
    }
}

// ---- The commands

#[test]
fn the_commands_back_up_list_and_restore() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    printed(&path, &["inc", "Coffee", "5"]);
    let backup = printed(&path, &["backup"]);
    let backup = backup.trim_end();
    assert_eq!(counts(Path::new(backup)), counted(&[("Coffee", 5)]));
    printed(&path, &["inc", "Coffee"]);
    printed(&path, &["inc", "Tea"]);
    assert!(printed(&path, &["backup", "--list"]).ends_with(&format!("\t1\t1\t{backup}\n")));
    let listed: serde_json::Value = serde_json::from_str(&printed(&path, &["backup", "--list", "--json"])).unwrap();
    assert_eq!(
        (&listed[0]["file"], &listed[0]["counters"], &listed[0]["entries"], &listed[0]["problem"]),
        (&backup.into(), &1.into(), &1.into(), &serde_json::Value::Null)
    );
    let to = folder.path().join("copy.db");
    let made: serde_json::Value =
        serde_json::from_str(&printed(&path, &["backup", "--json", to.to_str().unwrap()])).unwrap();
    assert_eq!((&made["file"], &made["counters"]), (&to.to_str().unwrap().into(), &2.into()));

    // Nobody can be asked here.
    let output = run(&path, &["restore", backup]);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("say --yes") && err.lines().count() == 1, "{err}");
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].starts_with("now: 2 counters, 3 entries from 20"), "{out}");
    assert!(lines[1].starts_with("backup: 1 counter, 1 entries from 20"), "{out}");
    assert_eq!(lines[2..], ["6 → 5\tCoffee", "1 → none\tTea"]);
    assert_eq!(counts(&path), counted(&[("Coffee", 6), ("Tea", 1)]));

    let restored = printed(&path, &["restore", backup, "--yes"]);
    let before = restored.lines().last().unwrap().strip_prefix("what was there before is in ").unwrap();
    assert_eq!(counts(&path), counted(&[("Coffee", 5)]));
    assert_eq!(counts(Path::new(before)), counted(&[("Coffee", 6), ("Tea", 1)]));
    assert!(printed(&path, &["verify"]).starts_with("ok: "));
}

// ---- Restoring

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
            .args(["-c", script, env!("CARGO_BIN_EXE_tallyboard")])
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
        let deadline = Instant::now() + DEADLINE;
        while self.told.lock().unwrap().len() < seen + 3 {
            assert!(Instant::now() < deadline, "no presses any more");
            std::thread::sleep(Duration::from_millis(1));
        }
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
    let old = fixture.folder.path().join("old.db");
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
    let in_folder = |name: &str| fixture.folder.path().join(name);
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
    let (missing, empty) = (fixture.folder.path().join("missing.db"), fixture.folder.path().join("empty.db"));
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

// ---- Damage

/// A file with a backup, and with two counts in its log alone or all in it, whose beginning is then overwritten.
fn damaged() -> (TempDir, PathBuf, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    printed(&path, &["inc", "Coffee", "5"]);
    let backup = backed_up(&path);
    printed(&path, &["inc", "Coffee"]);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    fs::write(&path, bytes).unwrap();
    (folder, path, backup)
}

#[test]
fn a_damaged_file_names_its_newest_good_backup_and_stays_as_it_is() {
    let (_folder, path, backup) = damaged();
    let bytes = fs::read(&path).unwrap();
    let worse = backup.with_file_name("tally 2026-11-24 14.05.09 #2.db");
    fs::write(&worse, "not good").unwrap();
    let advice = |words: String| {
        assert!(words.contains("damaged") && words.contains(backup.to_str().unwrap()), "{words}");
        assert!(words.contains("tallyboard salvage"), "{words}");
    };
    advice(Store::open(&path, Access::Write).err().unwrap().to_string());
    advice(String::from_utf8(run(&path, &["inc", "Coffee"]).stderr).unwrap());
    assert_eq!(fs::read(&path).unwrap(), bytes);

    // With backups it was one of ours, whatever became of its beginning.
    fs::write(&path, vec![0; bytes.len()]).unwrap();
    advice(Store::open(&path, Access::Write).err().unwrap().to_string());
}

#[test]
fn restoring_puts_a_damaged_file_aside_byte_for_byte_with_its_log() {
    let (_folder, path, backup) = damaged();
    let bytes = fs::read(&path).unwrap();
    let log = path.with_file_name("tally.db-wal");
    fs::write(&log, "a log of some kind").unwrap();
    assert!(
        store::compare(&path, &backup, WAIT, &Default::default())
            .unwrap()
            .now
            .unwrap()
            .unwrap_err()
            .contains("damaged")
    );
    let aside = restore(&path, &backup).unwrap().before.unwrap();
    assert!(aside.ends_with("tally 2026-11-23 14.05.09 #2 before restore damaged.db"), "{}", aside.display());
    assert_eq!(fs::read(&aside).unwrap(), bytes);
    assert_eq!(
        fs::read_to_string(aside.with_file_name("tally 2026-11-23 14.05.09 #2 before restore damaged.db-wal")).unwrap(),
        "a log of some kind"
    );
    assert_eq!(counts(&path), counted(&[("Coffee", 5)]));
    assert_eq!(printed(&path, &["inc", "Coffee"]), "6\n");
    assert!(printed(&path, &["verify"]).starts_with("ok: "));
}

#[cfg(target_os = "linux")]
#[test]
fn a_damaged_file_that_somebody_has_open_is_not_put_aside() {
    let mut fixture = Fixture::new("");
    fixture.ask(press("Coffee", 5)).unwrap();
    let path = fixture.path();
    let backup = backed_up(&path);
    fixture.store.flush().unwrap();
    let size = (fs::metadata(&path).unwrap().len() / 2).to_string();
    let cut = Command::new("truncate").args(["--size", &size]).arg(&path).status().unwrap();
    assert!(cut.success());
    let error = restore(&path, &backup).unwrap_err();
    assert!(matches!(error, BackupError::Held { .. }), "{error}");
    fixture.store.abandon();
    drop(fixture.store);
    restore(&path, &backup).unwrap();
    assert_eq!(counts(&path), counted(&[("Coffee", 5)]));
}

// ---- Salvage

const PAGE: usize = 4_096;

/// A file with some of everything, and what it counted; closed.
fn real_file() -> (Vec<u8>, BTreeMap<String, i64>) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    for round in 0..10 {
        for number in 1..=60 {
            store
                .apply(&add(&format!("Counter {number} of a file with a long story"), number - round))
                .unwrap()
                .unwrap();
        }
    }
    for number in 1..=30 {
        store.apply(&undo_entry(number)).unwrap().unwrap();
    }
    store.commit().unwrap();
    drop(store);
    let boards = "INSERT INTO board (name, target) VALUES ('Desk', 5), ('Door', NULL); \
        UPDATE counter SET board_id = id % 2 + 1, note = 'about ' || id || hex(zeroblob(50)), step = 2, key = NULL WHERE id < 50; \
        INSERT INTO setting VALUES ('day_starts_at', '240')";
    Connection::open(&path).unwrap().execute_batch(boards).unwrap();
    let counts = counts(&path);
    (fs::read(&path).unwrap(), counts)
}

/// Salvages bytes: what came of it, if anything, and the rows of the new file.
fn salvage(bytes: &[u8], log: Option<&[u8]>) -> Result<(Salvaged, BTreeMap<String, i64>), BackupError> {
    let folder = TempDir::new().unwrap();
    let (path, to) = (folder.path().join("tally.db"), folder.path().join("new.db"));
    fs::write(&path, bytes).unwrap();
    if let Some(log) = log {
        fs::write(folder.path().join("tally.db-wal"), log).unwrap();
    }
    let salvaged = store::salvage(&path, &to, &Default::default());
    assert_eq!(fs::read(&path).unwrap(), bytes, "the damaged file stays as it is");
    let expected: &[&str] = match (salvaged.is_ok(), log.is_some()) {
        (true, true) => &["new.db", "tally.db", "tally.db-wal"],
        (true, false) => &["new.db", "tally.db"],
        (false, true) => &["tally.db", "tally.db-wal"],
        (false, false) => &["tally.db"],
    };
    assert_eq!(names(folder.path()), expected);
    let salvaged = salvaged?;
    assert_sound(&to);
    Ok((salvaged, counts(&to)))
}

#[test]
fn a_whole_file_is_salvaged_as_it_was() {
    let (bytes, counted) = real_file();
    let folder = TempDir::new().unwrap();
    let (path, to) = (folder.path().join("tally.db"), folder.path().join("new.db"));
    fs::write(&path, &bytes).unwrap();
    let salvaged = store::salvage(&path, &to, &Default::default()).unwrap();
    assert_eq!(salvaged.lines, ["board: 2 read", "setting: 1 read", "counter: 60 read", "entry: 621 read"]);
    assert_eq!((salvaged.counters, salvaged.entries), (60, 621));
    assert_eq!(counts(&to), counted);
    let rows = |path: &Path, sql: &str| {
        let connection = Connection::open(path).unwrap();
        let mut statement = connection.prepare(sql).unwrap();
        let columns = statement.column_count();
        let row = |row: &rusqlite::Row<'_>| (0..columns).map(|column| row.get(column)).collect();
        statement.query_map([], row).unwrap().collect::<Result<Vec<Vec<rusqlite::types::Value>>, _>>().unwrap()
    };
    for table in ["counter", "entry", "board", "setting", "sqlite_sequence WHERE name IN ('counter', 'entry', 'board')"]
    {
        let sql = format!("SELECT * FROM {table} ORDER BY 1");
        assert_eq!(rows(&to, &sql), rows(&path, &sql), "{table}");
    }
    // It can be counted in like any other.
    assert_eq!(printed(&to, &["inc", "New"]), "1\n");
    assert!(matches!(
        store::salvage(&path, &to, &Default::default()),
        Err(BackupError::Open(OpenError::FileExists(_)))
    ));
    assert!(matches!(
        store::salvage(&folder.path().join("no"), &folder.path().join("x"), &Default::default()),
        Err(BackupError::Open(OpenError::FileMissing(_)))
    ));
}

#[test]
fn a_file_cut_in_half_gives_back_the_counters_of_its_first_half_with_their_counts() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    let mut store = Store::open(&path, Access::Write).unwrap();
    store.begin().unwrap();
    for round in 0..100 {
        for number in 1..=200 {
            store.apply(&press(&format!("Counter {number}"), number + round)).unwrap().unwrap();
        }
    }
    store.commit().unwrap();
    drop(store);
    let before = counts(&path);
    let bytes = fs::read(&path).unwrap();
    let half = &bytes[..bytes.len() / 2 / PAGE * PAGE];
    // What stands in the first half, as anybody can read there.
    let stands = |name: &str| {
        half.windows(name.len() + 1)
            .any(|bytes| bytes[..name.len()] == *name.as_bytes() && !bytes[name.len()].is_ascii_digit())
    };
    let (salvaged, after) = salvage(half, None).unwrap();
    let expected: Vec<&String> = before.keys().filter(|name| stands(name)).collect();
    assert!(expected.len() > 150, "{}", expected.len());
    for name in expected {
        assert_eq!(after.get(name), before.get(name), "{name}: {:?}", salvaged.lines);
    }
    let said = salvaged.lines.iter().any(|line| line.starts_with("entry: what stood from number"));
    assert!(said, "{:?}", salvaged.lines);
    assert!(salvaged.lines.iter().any(|line| line.contains("is taken from its row")), "{:?}", salvaged.lines);
}

#[test]
fn a_lost_row_of_a_counter_is_made_up_from_its_entries_and_the_index_of_names() {
    let (bytes, counted) = real_file();
    // The pages of the table of counters, of which one goes.
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    fs::write(&path, &bytes).unwrap();
    let connection = Connection::open(&path).unwrap();
    let sql = "SELECT pageno FROM dbstat WHERE name = 'counter' AND pagetype = 'leaf' ORDER BY pageno";
    let mut statement = connection.prepare(sql).unwrap();
    let pages: Vec<usize> =
        statement.query_map([], |row| row.get::<_, i64>(0)).unwrap().map(|page| page.unwrap() as usize).collect();
    assert!(pages.len() > 2, "{pages:?}");
    for page in pages {
        let mut copy = bytes.clone();
        copy[(page - 1) * PAGE..page * PAGE].fill(0);
        let (salvaged, after) = salvage(&copy, None).unwrap();
        assert_eq!(after, counted, "page {page}: {:?}", salvaged.lines);
        let from_entries = salvaged.lines.iter().filter(|line| line.contains("its row is lost")).count();
        assert!((5..=40).contains(&from_entries), "page {page}: {:?}", salvaged.lines);
        assert!(
            salvaged.lines.iter().any(|line| line.starts_with("counter: what stood from number")),
            "{:?}",
            salvaged.lines
        );
    }
}

#[test]
fn any_damage_and_any_cut_are_salvaged_into_a_sound_file_or_refused_in_words() {
    let (bytes, counted) = real_file();
    let (mut whole, mut partial, mut refused) = (0, 0, 0);
    let mut try_it = |case: &str, bytes: &[u8]| match salvage(bytes, None) {
        Ok((Salvaged { entries: 621, .. }, counts)) if counts == counted => whole += 1,
        Ok(_) => partial += 1,
        Err(error) => {
            assert!(error.to_string().contains("tally.db"), "{case}: {error}");
            refused += 1;
        }
    };
    let places = (0..100).step_by(7).chain((100..PAGE).step_by(211)).chain((PAGE..bytes.len()).step_by(4_001));
    for (kind, place) in places.enumerate() {
        let mut copy = bytes.clone();
        let end = (place + 3).min(copy.len());
        match kind % 4 {
            0 => copy[place] ^= 1 << (place % 8),
            1 => copy[place..end].fill(0),
            2 => copy[place..end].fill(0xFF),
            _ => fastrand::Rng::with_seed(place as u64).fill(&mut copy[place..end]),
        }
        try_it(&format!("byte {place}"), &copy);
    }
    for page in 0..bytes.len() / PAGE {
        let mut copy = bytes.clone();
        copy[page * PAGE..(page + 1) * PAGE].fill(0);
        try_it(&format!("page {page} of zeros"), &copy);
        let last = bytes[bytes.len() - PAGE..].to_vec();
        copy[page * PAGE..(page + 1) * PAGE].copy_from_slice(&last);
        try_it(&format!("page {page} is another one's"), &copy);
        try_it(&format!("cut after page {page}"), &bytes[..page * PAGE]);
    }
    eprintln!("salvage: {whole} whole, {partial} in part, {refused} refused");
    assert!(whole > 20 && partial > 20 && refused < 20, "{whole} whole, {partial} in part, {refused} refused");
}

/// What stands in the log alone is part of the file.
#[test]
fn the_log_of_a_damaged_file_is_read_too() {
    let (bytes, mut counted) = real_file();
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("tally.db");
    fs::write(&path, &bytes).unwrap();
    let connection = Connection::open(&path).unwrap();
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    connection.execute_batch("INSERT INTO counter (name, count) VALUES ('In the log', 3)").unwrap();
    drop(connection);
    let log = fs::read(folder.path().join("tally.db-wal")).unwrap();
    assert!(!log.is_empty());
    counted.insert("In the log".to_owned(), 3);
    assert_eq!(salvage(&bytes, Some(&log)).unwrap().1, counted);
    // A log that makes no sense is no reason to give up.
    assert_eq!(salvage(&bytes, Some(b"no log")).unwrap().1.len(), counted.len() - 1);
}

// ---- Names and links

#[test]
fn paths_with_any_characters_work() {
    let folder = TempDir::new().unwrap();
    let mut names: Vec<std::ffi::OsString> = [
        "a?b.db",
        "100%25 #1.db",
        "it's \"quoted\".db",
        " leading and trailing ",
        "file:x?mode=ro",
        ":memory:",
        "-dash.db",
        "no extension",
        ".hidden",
        "Zähler ✓ 計.db",
        "two\nlines.db",
        "back\\slash.db",
        "semi;colon&.db",
    ]
    .map(Into::into)
    .into();
    #[cfg(target_os = "linux")]
    names.push(std::os::unix::ffi::OsStringExt::from_vec(b"latin-1 \xE4\xFF.db".to_vec()));
    for (number, file) in names.iter().enumerate() {
        let folder = folder.path().join(number.to_string());
        fs::create_dir(&folder).unwrap();
        let path = folder.join(file);
        assert_eq!(printed(&path, &["inc", "Coffee", "5"]), "5\n", "{}", file.display());
        assert_eq!(
            fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect::<Vec<_>>(),
            [file.as_os_str()]
        );
        let output = run(&path, &["backup"]);
        assert!(output.status.success(), "{}: {output:?}", file.display());
        let backups = store::backups(&path, &TimeZone::system()).unwrap();
        assert_eq!(backups.len(), 1, "{}", file.display());
        printed(&path, &["inc", "Coffee"]);
        let mut command = tallyboard(&path, &["restore", "--yes"]);
        let output = command.arg(&backups[0].path).output().unwrap();
        assert!(output.status.success(), "{}: {output:?}", file.display());
        assert_eq!(counts(&path), counted(&[("Coffee", 5)]), "{}", file.display());
        let to = folder.join("to").join(file);
        fs::create_dir(folder.join("to")).unwrap();
        store::salvage(&path, &to, &Default::default()).unwrap();
        assert_eq!(counts(&to), counted(&[("Coffee", 5)]), "{}", file.display());
    }
}

/// SQLite would take such a name for a URI, or for no file at all.
#[test]
fn a_relative_name_is_a_file_whatever_it_looks_like() {
    let folder = TempDir::new().unwrap();
    for file in ["file:x.db?mode=memory", ":memory:", "x.db"] {
        let output = Command::new(env!("CARGO_BIN_EXE_tallyboard"))
            .current_dir(folder.path())
            .args(["--db", file, "inc", "Coffee"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        assert_eq!(counts(&folder.path().join(file)), counted(&[("Coffee", 1)]), "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_replaced_but_what_it_leads_to_is_written() {
    use std::os::unix::fs::symlink;
    let folder = TempDir::new().unwrap();
    let in_folder = |name: &str| folder.path().join(name);
    fs::create_dir(in_folder("real")).unwrap();
    let (link, real) = (in_folder("link.db"), in_folder("real/tally.db"));
    // Through one that leads to no file yet, that file is made: for its user alone.
    symlink("real/tally.db", &link).unwrap();
    assert_eq!(printed(&link, &["inc", "Coffee", "5"]), "5\n");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(mode(&real), 0o600);
    assert_eq!(counts(&real), counted(&[("Coffee", 5)]));

    // Backups stand beside the file, whichever name it is called by.
    let backup = backed_up(&link);
    assert_eq!(
        backup,
        fs::canonicalize(&real).unwrap().with_file_name("tally.db.backups").join("tally 2026-11-23 14.05.09 #1.db")
    );
    assert_eq!(store::backups(&real, &TimeZone::UTC).unwrap(), store::backups(&link, &TimeZone::UTC).unwrap());
    printed(&real, &["inc", "Coffee"]);
    restore(&link, &backup).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(counts(&real), counted(&[("Coffee", 5)]));

    // A backup through a link, to nothing and to an older one.
    let (to, target) = (in_folder("to.db"), in_folder("real/target.db"));
    symlink(&target, &to).unwrap();
    for count in [5, 6] {
        back_up(&link, &BackUpTo::File(to.clone())).unwrap();
        assert!(fs::symlink_metadata(&to).unwrap().is_symlink());
        assert_eq!(counts(&target)["Coffee"], count);
        printed(&real, &["inc", "Coffee"]);
    }
    assert!(matches!(restore(&real, &link), Err(BackupError::Same(_))));
    assert!(matches!(back_up(&real, &BackUpTo::File(link.clone())), Err(BackupError::Same(_))));

    // Damaged, and put aside: the link still leads to the file.
    let bytes = fs::read(&real).unwrap();
    fs::write(&real, &bytes[..bytes.len() / 2]).unwrap();
    restore(&link, &backup).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(counts(&real), counted(&[("Coffee", 5)]));
    // Links that lead to each other lead nowhere.
    symlink(in_folder("b"), in_folder("a")).unwrap();
    symlink(in_folder("a"), in_folder("b")).unwrap();
    assert_eq!(run(&in_folder("a"), &["inc", "Coffee"]).status.code(), Some(1));
}

/// A window hears of another program's press through a link as soon as without.
#[cfg(unix)]
#[test]
fn a_window_that_opened_a_link_hears_of_others() {
    use tallyboard::worker::{Timeout, Watch, Worker};
    let fixture = Fixture::new("");
    let links = TempDir::new().unwrap();
    let link = links.path().join("link.db");
    std::os::unix::fs::symlink(fixture.path(), &link).unwrap();
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(link, Watch::Changes, Timeout::Never, Arc::new(sender)).unwrap();
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Opened { .. }));
    fixture.script("INSERT INTO counter (name, count) VALUES ('Coffee', 1)");
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Changed(_)));
    worker.stop();
}

// ---- The reader's questions

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
    let to = fixture.folder.path().join("letter.txt");
    fs::write(&to, "dear").unwrap();
    assert!(
        matches!(ask(BackupJob::BackUp(Some(to.clone()))), BackupAnswer::BackedUp(Err(why)) if why.contains("letter.txt"))
    );
    assert!(
        matches!(ask(BackupJob::Restore(to.clone())), BackupAnswer::Restored(Err(why)) if why.contains("letter.txt"))
    );
    assert!(matches!(ask(BackupJob::Salvage(to)), BackupAnswer::Salvaged(Err(why)) if why.contains("letter.txt")));
}
