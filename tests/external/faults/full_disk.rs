//! A disk that is full: a small one in a mount namespace of its own.

use super::*;

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_full_disk_presses_wait_until_there_is_room() {
    in_mount_namespace("waiting");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_full_disk_a_first_press_waits_until_there_is_room() {
    in_mount_namespace("opening");
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn on_a_nearly_full_disk_nothing_is_backed_up_or_restored_and_it_is_said_how_much_is_missing() {
    in_mount_namespace("backing-up");
}

/// The mounts of a mount namespace end with its last process, however that ends.
fn in_mount_namespace(test: &str) {
    let may =
        |options: &&&str| Command::new("unshare").args([options, "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    let works = |options: &&&str| may(options).is_ok_and(|output| output.status.success());
    let Some(options) = ["-m", "-rm"].iter().find(works) else {
        eprintln!(
            "SKIPPED, NOT TESTED: a full disk, since nothing can be mounted here (run as root, or allow user namespaces)"
        );
        return;
    };
    let folder = Folder::new();
    let role = in_role(&["small-disk", test, folder.path().to_str().unwrap()]);
    let mut command = Command::new("unshare");
    command.arg(options);
    run_by(&mut command, &role);
    let output = finish(&mut command);
    assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
    stdout(&output).lines().filter(|line| line.starts_with("full disk: ")).for_each(|line| println!("{line}"));
}

pub(super) fn on_small_disk(test: &str, folder: &Path) {
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=1m", "none"]).arg(folder).output().unwrap();
    assert!(mount.status.success(), "{}", stderr(&mount));
    let disk = SmallDisk { folder: folder.to_owned() };
    match test {
        "waiting" => disk.press_on_a_full_disk(),
        "opening" => disk.open_on_a_full_disk(),
        "backing-up" => disk.back_up_on_a_full_disk(),
        other => panic!("no such test: {other}"),
    }
}

struct SmallDisk {
    folder: PathBuf,
}

impl SmallDisk {
    fn path(&self) -> PathBuf {
        self.folder.join("tally.db")
    }

    fn tallyboard(&self, arguments: &[&str]) -> Command {
        tallyboard(&self.path(), arguments)
    }

    /// Writes a file until nothing more fits.
    fn fill(&self) {
        let mut filler = File::create(self.folder.join("filler")).unwrap();
        let error = wait_for("the disk is full", || filler.write_all(&[0; 4_096]).err());
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }

    fn make_room(&self) {
        fs::remove_file(self.folder.join("filler")).unwrap();
    }

    fn count(&self) -> i64 {
        Store::open(&self.path(), Access::Read).unwrap().count(&Name::parse("Coffee").unwrap()).unwrap().unwrap()
    }

    fn press_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(&mut self.tallyboard(&["inc", "Coffee"]))), "1\n");
        let mut command = self.tallyboard(&["inc", "-"]);
        command.stdin(Stdio::piped());
        let mut counting = Running::start(&mut command);
        let mut input = counting.child.stdin.take().unwrap();
        input.write_all(b"Coffee\n").unwrap();
        wait_until("the line is saved", || self.count() == 2);

        self.fill();
        input.write_all(b"Coffee\nCoffee\nCoffee\n").unwrap();
        wait_until("the stream waits", || counting.complaints.any("waiting: the disk is full"));
        let pressing = Running::start(&mut self.tallyboard(&["inc", "Coffee", "10"]));
        wait_until("the press waits", || pressing.complaints.any("waiting: the disk is full"));
        let given_up = finish(&mut self.tallyboard(&["--wait", "1", "inc", "Coffee", "100"]));
        assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
        assert!(stderr(&given_up).contains("the disk is full"), "{}", stderr(&given_up));
        assert_eq!(self.count(), 2, "nothing is counted");
        assert!(pressing.out.so_far().is_empty(), "nothing is acknowledged");

        self.make_room();
        let pressed = pressing.finish();
        let value: i64 = stdout(&pressed).trim_end().parse().unwrap();
        assert!(pressed.status.success() && [12, 15].contains(&value), "{value}");
        drop(input);
        let output = counting.finish();
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "4 lines, 1 counter\n"));
        assert_eq!(self.count(), 15);
        assert!(stdout(&finish(&mut self.tallyboard(&["verify"]))).starts_with("ok: "));
        println!("full disk: a stream and a press waited, one was given up, 15 of 15 counted");
    }

    fn back_up_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(&mut self.tallyboard(&["inc", "Coffee"]))), "1\n");
        let elsewhere = Folder::new();
        let backup = elsewhere.path().join("backup.db");
        let done = finish(&mut self.tallyboard(&["backup", backup.to_str().unwrap()]));
        assert!(done.status.success(), "another disk has room: {}", stderr(&done));
        assert_eq!(stdout(&finish(&mut self.tallyboard(&["inc", "Coffee"]))), "2\n");
        for arguments in [&["backup"][..], &["restore", "--yes", backup.to_str().unwrap()]] {
            let output = finish(&mut self.tallyboard(arguments));
            let said = stderr(&output);
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(said.contains("is nearly full: 3") && said.contains(" MB more must be free"), "{said}");
            assert_eq!(said.lines().count(), 1, "{said}");
        }
        assert_eq!(self.count(), 2);
        assert_eq!(fs::read_dir(self.folder.join("tally.db.backups")).unwrap().count(), 0, "nothing is left");
        println!("full disk: nothing was backed up or restored");
    }

    /// Nobody has the file open, so there is no room even for the index of its log.
    fn open_on_a_full_disk(&self) {
        assert_eq!(stdout(&finish(&mut self.tallyboard(&["inc", "Coffee"]))), "1\n");
        self.fill();
        let given_up = finish(&mut self.tallyboard(&["--wait", "1", "inc", "Coffee", "100"]));
        assert_eq!((given_up.status.code(), stdout(&given_up).as_str()), (Some(1), ""));
        assert!(stderr(&given_up).contains("waiting: the disk is full"), "{}", stderr(&given_up));
        let pressing = Running::start(&mut self.tallyboard(&["inc", "Coffee", "10"]));
        wait_until("the press waits", || pressing.complaints.any("waiting: the disk is full"));
        self.make_room();
        let pressed = pressing.finish();
        assert_eq!((pressed.status.code(), stdout(&pressed).as_str()), (Some(0), "11\n"), "{}", stderr(&pressed));
        assert!(stdout(&finish(&mut self.tallyboard(&["verify"]))).starts_with("ok: "));
        println!("full disk: a press waited for the file to be opened, one was given up, 11 of 11 counted");
    }
}
