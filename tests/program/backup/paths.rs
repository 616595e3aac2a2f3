//! Names with any characters, and links.

use super::*;

#[test]
fn paths_with_any_characters_work() {
    let folder = Folder::new();
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
    let folder = Folder::new();
    for file in ["file:x.db?mode=memory", ":memory:", "x.db"] {
        let output = finish(program().current_dir(folder.path()).args(["--db", file, "inc", "Coffee"]));
        assert!(output.status.success(), "{output:?}");
        assert_eq!(counts(&folder.path().join(file)), counted(&[("Coffee", 1)]), "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_is_not_replaced_but_what_it_leads_to_is_written() {
    use std::os::unix::fs::symlink;
    let folder = Folder::new();
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
    let links = Folder::new();
    let link = links.path().join("link.db");
    std::os::unix::fs::symlink(fixture.path(), &link).unwrap();
    let (sender, events) = crossbeam_channel::unbounded();
    let worker = Worker::start(link, Watch::Changes, Timeout::Never, Arc::new(sender)).unwrap();
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Opened { .. }));
    fixture.script("INSERT INTO counter (name, count) VALUES ('Coffee', 1)");
    assert!(matches!(events.recv_timeout(DEADLINE).unwrap(), Event::Changed(_)));
    worker.stop();
}
