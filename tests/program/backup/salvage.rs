//! A damaged file: what is said of it, put aside, and saved out of it.

use super::*;

/// A file with a backup, and with two counts in its log alone or all in it, whose beginning is then overwritten.
fn damaged() -> (Folder, PathBuf, PathBuf) {
    let folder = Folder::new();
    let path = folder.tally();
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
    let folder = Folder::new();
    let path = folder.tally();
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
fn salvage(bytes: &[u8], log: Option<&[u8]>) -> Result<(SalvageResult, BTreeMap<String, i64>), BackupError> {
    let folder = Folder::new();
    let (path, to) = (folder.tally(), folder.file("new.db"));
    fs::write(&path, bytes).unwrap();
    if let Some(log) = log {
        fs::write(folder.file("tally.db-wal"), log).unwrap();
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
    let folder = Folder::new();
    let (path, to) = (folder.tally(), folder.file("new.db"));
    fs::write(&path, &bytes).unwrap();
    let salvaged = store::salvage(&path, &to, &Default::default()).unwrap();
    assert_eq!(
        salvaged.lines,
        ["board: 2 read", "setting: 1 read", "day_note: 0 read", "counter: 60 read", "entry: 621 read", "kept: 0 read"]
    );
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
        store::salvage(&folder.file("no"), &folder.file("x"), &Default::default()),
        Err(BackupError::Open(OpenError::FileMissing(_)))
    ));
}

#[test]
fn a_file_cut_in_half_gives_back_the_counters_of_its_first_half_with_their_counts() {
    let folder = Folder::new();
    let path = folder.tally();
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
    let folder = Folder::new();
    let path = folder.tally();
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
        Ok((SalvageResult { entries: 621, .. }, counts)) if counts == counted => whole += 1,
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
    let folder = Folder::new();
    let path = folder.tally();
    fs::write(&path, &bytes).unwrap();
    let connection = Connection::open(&path).unwrap();
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    connection.execute_batch("INSERT INTO counter (name, count) VALUES ('In the log', 3)").unwrap();
    drop(connection);
    let log = fs::read(folder.file("tally.db-wal")).unwrap();
    assert!(!log.is_empty());
    counted.insert("In the log".to_owned(), 3);
    assert_eq!(salvage(&bytes, Some(&log)).unwrap().1, counted);
    // A log that makes no sense is no reason to give up.
    assert_eq!(salvage(&bytes, Some(b"no log")).unwrap().1.len(), counted.len() - 1);
}
