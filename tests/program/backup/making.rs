//! Backups are made: what they hold, how they are called, and what is said of a file that is not sound.

use super::*;

#[test]
fn a_backup_holds_the_same_in_one_private_file_named_by_the_time() {
    let mut fixture = Fixture::new("INSERT INTO board (name) VALUES ('Desk')");
    fixture.ask(press("Coffee", 5)).unwrap();
    fixture.ask(set("Tea", 7)).unwrap();
    let backup = back_up(&fixture.path(), &BackUpTo::Folder).unwrap();
    let folder = fixture.folder.file("tally.db.backups");
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
        assert_eq!(mode(&fixture.folder.file(format!("tally.db{suffix}"))), 0o600, "{suffix}");
    }
    let to = fixture.folder.file("copy.db");
    back_up(&fixture.path(), &BackUpTo::File(to.clone())).unwrap();
    assert_eq!(mode(&to), 0o600);
    let restored = fixture.folder.file("restored.db");
    restore(&restored, &to).unwrap();
    assert_eq!(mode(&restored), 0o600);
    let salvaged = fixture.folder.file("salvaged.db");
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
    let in_folder = |name: &str| fixture.folder.file(name);
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
    let to = fixture.folder.file("copy.db");
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
    let to = folder.file("copy.db");
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
    assert_eq!(names(&fixture.folder.file("tally.db.backups")), [""; 0]);
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

#[test]
fn the_commands_back_up_list_and_restore() {
    let folder = Folder::new();
    let path = folder.tally();
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
    let to = folder.file("copy.db");
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
