//! What goes with a new backup, and what never does.

use super::*;

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
    let first = fixture.folder.file("copy.db");
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
    let folder = Folder::new();
    let path = folder.tally();
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
    let mut numbers: Vec<String> = names(&folder.file("tally.db.backups"))
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
    let (path, folder) = (fixture.path(), fixture.folder.file("tally.db.backups"));
    // Two tally files, with one folder between them.
    let (shared, other) = (fixture.folder.file("shared"), fixture.folder.file("tally 1.db"));
    fs::create_dir(&shared).unwrap();
    symlink(&shared, &folder).unwrap();
    symlink(&shared, fixture.folder.file("tally 1.db.backups")).unwrap();
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
