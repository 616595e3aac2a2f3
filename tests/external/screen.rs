//! The real window on a virtual screen: the real program, a window manager, and keys and clicks from outside.
//!
//! Needs Xvfb, openbox and xdotool.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rusqlite::Connection;
use tallyboard::store::{Access, Store};

use crate::common::folder::{TALLYBOARD, run};
use crate::common::wait::wait_on;
use crate::common::{Folder, wait_for};

/// A program that ends with the test, however that ends.
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub(crate) struct Screen {
    display: String,
    _manager: Running,
    server: Running,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb (Debian: apt install xvfb)");
        let mut number = Vec::new();
        let mut byte = [0];
        let mut stdout = server.stdout.take().unwrap();
        while stdout.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
            number.push(byte[0]);
        }
        let display = format!(":{}", String::from_utf8(number).unwrap());
        let manager = Command::new("openbox")
            .env("DISPLAY", &display)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox (Debian: apt install openbox)");
        Self { display, _manager: Running(manager), server: Running(server) }
    }

    pub(crate) fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool (apt install xdotool)");
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    }

    fn open(&self, file: &Path) -> Running {
        self.open_at_home(file, file.parent().unwrap())
    }

    fn open_at_home(&self, file: &Path, home: &Path) -> Running {
        Running(self.command(TALLYBOARD, home).arg("--db").arg(file).spawn().unwrap())
    }

    /// A program on this screen.
    pub(crate) fn command(&self, program: &str, home: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env("TALLYBOARD_LANG", "en")
            .env_remove("WAYLAND_DISPLAY")
            // The person's own settings stay out of it.
            .env("XDG_CONFIG_HOME", home)
            .env("XDG_RUNTIME_DIR", home)
            .env("XDG_DATA_HOME", home)
            .stderr(Stdio::piped());
        command
    }
}

pub(crate) fn count(file: &Path, name: &str) -> Option<i64> {
    Connection::open(file)
        .unwrap()
        .query_row("SELECT count FROM counter WHERE name = ?1", [name], |row| row.get(0))
        .ok()
}

pub(crate) fn wait_for_count(file: &Path, name: &str, expected: i64) {
    wait_for(&format!("{name} at {expected}"), || (count(file, name) == Some(expected)).then_some(()));
}

pub(crate) fn inc(file: &Path, name: &str) -> String {
    let output = run(file, &["inc", name]);
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// The window of this process: its number. Not looked for by its title, which xdotool can't read without a UTF-8 locale.
fn window_of(screen: &Screen, window: &mut Running) -> String {
    let id = window.0.id().to_string();
    wait_for("the window", || {
        assert_eq!(window.0.try_wait().unwrap(), None, "the program ended");
        screen.xdotool(&["search", "--onlyvisible", "--pid", &id]).filter(|id| !id.is_empty())
    })
}

/// Gives the focus to this window.
fn focus(screen: &Screen, id: &str) {
    // Not `--sync`: with it xdotool waits without end for a change of focus when the window has the focus already.
    wait_for("the focus", || {
        screen.xdotool(&["windowactivate", id]);
        screen.xdotool(&["getwindowfocus"]).filter(|focused| focused == id)
    });
}

/// The window of this process, with the focus: its number.
pub(crate) fn focused_window(screen: &Screen, window: &mut Running) -> String {
    let id = window_of(screen, window);
    focus(screen, &id);
    id
}

/// A counter by which a window is seen to be ready.
pub(crate) const READY: &str = "Ready";

/// Makes the counter [`READY`], with the key 0.
pub(crate) fn make_ready_counter(file: &Path) {
    assert!(run(file, &["new", READY, "--key", "0"]).status.success());
}

/// Presses a counter's key once, when the window is ready: until it has opened its file, its keys count nothing, so the key of
/// [`READY`] is pressed until it counts. Keys and presses keep their order: when this one counts, those have all arrived. Returns
/// what the counter is at then.
fn press_when_ready(screen: &Screen, file: &Path, name: &str, key: &str) -> i64 {
    let before = count(file, READY).unwrap();
    wait_for("the first key", || {
        screen.xdotool(&["key", "0"]);
        count(file, READY).filter(|count| *count > before)
    });
    let expected = count(file, name).unwrap() + 1;
    screen.xdotool(&["key", key]).unwrap();
    wait_for_count(file, name, expected);
    expected
}

/// The desktop's own way to close a window.
fn close(screen: &Screen, window: &mut Running) {
    screen.xdotool(&["key", "alt+F4"]).unwrap();
    let status: ExitStatus = wait_for("the end of the program", || window.0.try_wait().unwrap());
    assert_eq!(status.code(), Some(0));
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_person_clicks_and_types_while_a_script_counts_and_closes_the_window() {
    let folder = Folder::new();
    let file: PathBuf = folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    assert_eq!(inc(&file, "Coffee"), "1");
    make_ready_counter(&file);

    let screen = Screen::start();
    let mut window = screen.open(&file);
    let id = focused_window(&screen, &mut window);
    let base = press_when_ready(&screen, &file, "Coffee", "1");
    screen.xdotool(&["key", "1"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);
    screen.xdotool(&["key", "shift+1"]).unwrap();
    wait_for_count(&file, "Coffee", base);

    // A click on the first tile.
    screen.xdotool(&["mousemove", "--window", &id, "320", "140", "click", "1"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);

    // A script, while the window is open; then the window goes on from there.
    assert_eq!(inc(&file, "Coffee"), (base + 2).to_string());
    assert_eq!(inc(&file, "Tea"), "1");
    press_when_ready(&screen, &file, "Tea", "2");

    // A new counter by keyboard alone.
    screen.xdotool(&["key", "ctrl+n"]).unwrap();
    screen.xdotool(&["type", "--delay", "40", "Door 7"]).unwrap();
    screen.xdotool(&["key", "Return"]).unwrap();
    wait_for_count(&file, "Door 7", 0);

    close(&screen, &mut window);
    assert_eq!(count(&file, "Coffee"), Some(base + 2));
    assert_eq!(entries(&file, "Coffee").1, base + 2, "the history agrees");
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn global_keys_count_while_another_window_has_the_focus() {
    let (folder, other) = (Folder::new(), Folder::new());
    let (file, other_file): (PathBuf, PathBuf) = (folder.file("t.db"), other.file("o.db"));
    for file in [&file, &other_file] {
        drop(Store::open(file, Access::Write).unwrap());
        inc(file, "Coffee");
        make_ready_counter(file);
    }
    std::fs::create_dir(folder.file("tallyboard")).unwrap();
    std::fs::write(folder.file("tallyboard/settings.json"), r#"{"global_keys": "ctrlalt"}"#).unwrap();

    let screen = Screen::start();
    let mut window = screen.open(&file);
    focused_window(&screen, &mut window);
    let base = press_when_ready(&screen, &file, "Coffee", "1");
    let mut other_window = screen.open(&other_file);
    focused_window(&screen, &mut other_window);
    let other_base = press_when_ready(&screen, &other_file, "Coffee", "1");
    screen.xdotool(&["key", "ctrl+alt+1"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);
    screen.xdotool(&["key", "ctrl+alt+shift+1"]).unwrap();
    wait_for_count(&file, "Coffee", base);
    // Held down it counts once.
    screen.xdotool(&["keydown", "ctrl+alt+1", "sleep", "1", "keyup", "ctrl+alt+1"]).unwrap();
    screen.xdotool(&["key", "ctrl+alt+0"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);
    assert_eq!(count(&other_file, "Coffee"), Some(other_base), "the window with the focus didn't hear them");
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn the_strip_is_in_front_of_a_program_that_fills_the_screen_and_has_the_focus() {
    let (folder, other) = (Folder::new(), Folder::new());
    let (file, other_file): (PathBuf, PathBuf) = (folder.file("t.db"), other.file("o.db"));
    for file in [&file, &other_file] {
        drop(Store::open(file, Access::Write).unwrap());
        inc(file, "Coffee");
        make_ready_counter(file);
    }
    let screen = Screen::start();
    let geometry = |id: &str| {
        let text = screen.xdotool(&["getwindowgeometry", "--shell", id]).unwrap();
        let number = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.parse::<i32>().ok()).unwrap();
        [number("X="), number("Y="), number("WIDTH="), number("HEIGHT=")]
    };
    let mut window = screen.open(&file);
    let id = focused_window(&screen, &mut window);
    let base = press_when_ready(&screen, &file, "Coffee", "1");
    screen.xdotool(&["key", "F9"]).unwrap();
    wait_for("the strip", || (geometry(&id)[2..] == [560, 72]).then_some(()));
    let mut other_window = screen.open(&other_file);
    let other_id = focused_window(&screen, &mut other_window);
    let other_base = press_when_ready(&screen, &other_file, "Coffee", "1");
    screen.xdotool(&["key", "F11"]).unwrap();
    wait_for("the full screen", || (geometry(&other_id)[2..] == [1280, 900]).then_some(()));

    let [x, y, ..] = geometry(&id);
    let (x, y) = ((x + 60).to_string(), (y + 50).to_string());
    wait_for("a click on the strip", || {
        assert_eq!(count(&other_file, "Coffee"), Some(other_base), "what fills the screen got the click");
        screen.xdotool(&["mousemove", &x, &y, "click", "1"]).unwrap();
        count(&file, "Coffee").filter(|count| *count > base)
    });
}

/// How many entries a counter has, and their sum.
fn entries(file: &Path, name: &str) -> (i64, i64) {
    let sql = "SELECT count(*), coalesce(sum(delta), 0) FROM entry \
        WHERE counter_id = (SELECT id FROM counter WHERE name = ?1)";
    Connection::open(file).unwrap().query_row(sql, [name], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}

/// What the desk should have done: counts and numbers of entries of its counters, and what can be undone and redone.
#[derive(Default)]
struct Expected {
    counts: [i64; 3],
    entries: [i64; 3],
    done: Vec<(usize, i64)>,
    undone: Vec<(usize, i64)>,
}

impl Expected {
    fn count(&mut self, (counter, delta): (usize, i64)) {
        self.counts[counter] += delta;
        self.entries[counter] += 1;
    }

    fn press(&mut self, counter: usize, delta: i64) {
        self.count((counter, delta));
        self.done.push((counter, delta));
        self.undone.clear();
    }

    fn undo(&mut self) {
        if let Some((counter, delta)) = self.done.pop() {
            self.count((counter, -delta));
            self.undone.push((counter, delta));
        }
    }

    fn redo(&mut self) {
        if let Some(press) = self.undone.pop() {
            self.count(press);
            self.done.push(press);
        }
    }
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_desk_hour_in_a_minute_agrees_with_the_file_to_the_entry() {
    const NAMES: [&str; 3] = ["Coffee", "Tea", READY];
    const STEPS: usize = 240;
    const SCRIPT_PRESSES: i64 = 60;
    let folder = Folder::new();
    let file: PathBuf = folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    inc(&file, NAMES[0]);
    inc(&file, NAMES[1]);
    make_ready_counter(&file);

    let screen = Screen::start();
    let mut window = screen.open(&file);
    let id = focused_window(&screen, &mut window);
    let mut expected = Expected::default();
    press_when_ready(&screen, &file, NAMES[0], "1");
    // All of it can be undone, in this order.
    for (counter, before) in [(2, 0), (0, 1)] {
        let presses = count(&file, NAMES[counter]).unwrap() - before;
        expected.done.extend((0..presses).map(|_| (counter, 1)));
    }
    for (counter, name) in NAMES.into_iter().enumerate() {
        (expected.entries[counter], expected.counts[counter]) = entries(&file, name);
    }

    // Another program, all the while.
    let script = std::thread::spawn({
        let file = file.clone();
        move || {
            for _ in 0..SCRIPT_PRESSES {
                inc(&file, NAMES[0]);
                std::thread::sleep(Duration::from_millis(100));
            }
        }
    });
    let mut random = fastrand::Rng::with_seed(20_261_123);
    for step in 0..STEPS {
        match random.u8(0..100) {
            0..35 => {
                screen.xdotool(&["key", "1"]).unwrap();
                expected.press(0, 1);
            }
            35..60 => {
                screen.xdotool(&["key", "2"]).unwrap();
                expected.press(1, 1);
            }
            60..68 => {
                screen.xdotool(&["key", "shift+2"]).unwrap();
                expected.press(1, -1);
            }
            68..78 => {
                screen.xdotool(&["mousemove", "--window", &id, "320", "140", "click", "1"]).unwrap();
                expected.press(0, 1);
            }
            78..90 => {
                screen.xdotool(&["key", "ctrl+z"]).unwrap();
                expected.undo();
            }
            90..94 => {
                screen.xdotool(&["key", "ctrl+shift+z"]).unwrap();
                expected.redo();
            }
            94..96 => {
                screen.xdotool(&["key", "BackSpace"]).unwrap();
                expected.undo();
            }
            _ => {
                // From the tiles to the table and back; the keys go on.
                screen.xdotool(&["key", "ctrl+t"]).unwrap();
                screen.xdotool(&["key", "ctrl+t"]).unwrap();
            }
        }
        assert_eq!(window.0.try_wait().unwrap(), None, "the program ended at step {step}");
    }
    script.join().unwrap();
    expected.counts[0] += SCRIPT_PRESSES;
    expected.entries[0] += SCRIPT_PRESSES;
    let mut found = Vec::new();
    wait_on(
        &mut found,
        "the file to agree",
        |found| {
            *found = NAMES.iter().map(|name| entries(&file, name)).collect();
            let agrees = |counter: usize| found[counter] == (expected.entries[counter], expected.counts[counter]);
            (0..NAMES.len()).all(agrees).then_some(())
        },
        |found| format!("{found:?} instead of {:?} {:?}", expected.entries, expected.counts),
    );

    // All is reset, and taken back.
    screen.xdotool(&["key", "ctrl+r"]).unwrap();
    screen.xdotool(&["key", "--delay", "300", "Return"]).unwrap();
    wait_for_count(&file, NAMES[0], 0);
    wait_for_count(&file, NAMES[1], 0);
    // The dialog closes a moment after the file has the reset.
    assert_eq!(press_when_ready(&screen, &file, NAMES[1], "2"), 1);
    let ready = count(&file, READY).unwrap();
    for _ in 0..ready + 2 {
        screen.xdotool(&["key", "ctrl+z"]).unwrap();
    }
    // Each press and the reset, and what undid it.
    for ((counter, name), more) in NAMES.into_iter().enumerate().zip([2, 4, 2 + 2 * ready]) {
        let all = (expected.entries[counter] + more, expected.counts[counter]);
        wait_for(name, || (entries(&file, name) == all).then_some(()));
    }
    close(&screen, &mut window);
    let output = run(&file, &["verify"]);
    assert!(output.status.success(), "{output:?}");
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_second_start_on_the_same_file_shows_the_first_window() {
    let folder = Folder::new();
    let [file, other] = ["a.db", "b.db"].map(|name| folder.file(name));
    inc(&file, "Coffee");
    make_ready_counter(&file);
    inc(&other, "Tea");
    let screen = Screen::start();
    let mut first = screen.open(&file);
    let first_id = window_of(&screen, &mut first);
    // Another file has a window of its own, in front of the first.
    let mut front = screen.open(&other);
    let front_id = focused_window(&screen, &mut front);
    assert_ne!(first_id, front_id);
    // The desktop file's StartupWMClass.
    let of_class = screen.xdotool(&["search", "--onlyvisible", "--class", "^tallyboard$"]).unwrap();
    assert!(of_class.lines().any(|id| id == first_id), "{of_class}");
    let wait_for_focus = |id: &str| {
        wait_for("the focus", || screen.xdotool(&["getwindowfocus"]).filter(|focused| focused == id));
    };

    let link = folder.file("link.db");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    for name in [&file, &link] {
        // As the desktop file does it.
        let open = screen.command(TALLYBOARD, folder.path()).arg("open").arg(name).spawn();
        let mut second = Running(open.unwrap());
        let status = wait_for("the end of the second start", || second.0.try_wait().unwrap());
        assert_eq!(status.code(), Some(0));
        wait_for_focus(&first_id);
        screen.xdotool(&["windowminimize", &first_id]);
        wait_for("it is minimized", || screen.xdotool(&["getwindowfocus"]).filter(|focused| *focused != first_id));
    }
    assert_eq!((first.0.try_wait().unwrap(), front.0.try_wait().unwrap()), (None, None));

    // A first that was killed is in nobody's way, and what was pressed in it is there.
    first.0.kill().unwrap();
    first.0.wait().unwrap();
    let mut next = screen.open(&file);
    focused_window(&screen, &mut next);
    press_when_ready(&screen, &file, "Coffee", "1");
    close(&screen, &mut next);
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_screen_that_cannot_be_reached_is_said_in_a_sentence() {
    let folder = Folder::new();
    let output = Command::new(TALLYBOARD)
        .env("TALLYBOARD_DB", folder.file("t.db"))
        .env("TALLYBOARD_LANG", "en")
        .env("DISPLAY", ":987")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(message.contains("can't be reached") && message.contains("inc, dec, set, reset"), "{message}");
}

/// A window with two counters, whose file another process has locked since; and what the counters stand at.
struct Locked {
    folder: Folder,
    file: PathBuf,
    screen: Screen,
    window: Running,
    lock: Connection,
    counts: [i64; 2],
}

/// The counters of [`Locked`], what is pressed while the file is locked, and how that is told.
const NAMES: [&str; 2] = ["Coffee", "Tea"];
const PENDING: [i64; 2] = [3, 2];
const TOLD: &str = "\"Coffee\" +3, \"Tea\" +2";

impl Locked {
    /// Opens the window, locks the file, and presses keys, which have all arrived.
    fn with_pending_presses() -> Self {
        let folder = Folder::new();
        let file = folder.file("stick").join("t.db");
        std::fs::create_dir(file.parent().unwrap()).unwrap();
        drop(Store::open(&file, Access::Write).unwrap());
        for name in NAMES {
            inc(&file, name);
        }
        make_ready_counter(&file);
        let screen = Screen::start();
        let mut window = screen.open_at_home(&file, folder.path());
        focused_window(&screen, &mut window);
        let counts = [("1", NAMES[0]), ("2", NAMES[1])].map(|(key, name)| press_when_ready(&screen, &file, name, key));
        let lock = Connection::open(&file).unwrap();
        lock.execute_batch("BEGIN IMMEDIATE").unwrap();
        for key in ["1", "2", "1", "2", "1"] {
            screen.xdotool(&["key", key]).unwrap();
        }
        // Keys come in their order, and what this one does can be seen beside the file.
        let settings = folder.file("tallyboard").join("settings.json");
        let before = std::fs::read(&settings).ok();
        screen.xdotool(&["key", "ctrl+t"]).unwrap();
        wait_for("the table", || std::fs::read(&settings).ok().filter(|now| Some(now) != before.as_ref()));
        Self { folder, file, screen, window, lock, counts }
    }

    fn signal(&self, name: &str) {
        let id = self.window.0.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// What the window said, and its exit status. Then the file is free again.
    fn end(&mut self) -> (String, Option<i32>) {
        let status = wait_for("the end of the program", || self.window.0.try_wait().unwrap());
        let mut said = String::new();
        self.window.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        self.lock.execute_batch("ROLLBACK").unwrap();
        (said, status.code())
    }

    #[track_caller]
    fn assert_counted(&self, pending: [i64; 2]) {
        for ((name, before), pending) in NAMES.into_iter().zip(self.counts).zip(pending) {
            let expected = before + pending;
            assert_eq!(entries(&self.file, name), (expected, expected), "{name}");
        }
    }

    /// How many files hold presses, beside the file and among the user's data.
    fn kept(&self) -> [usize; 2] {
        ["stick", "tallyboard"].map(|name| {
            let files = std::fs::read_dir(self.folder.file(name)).unwrap().flatten();
            files.filter(|file| file.file_name().to_str().unwrap().contains("unsaved-")).count()
        })
    }

    /// What the next command that writes says: a new counter.
    fn next_start(&self) -> String {
        let output = Command::new(TALLYBOARD)
            .arg("--db")
            .arg(&self.file)
            .args(["inc", "Next"])
            .env("XDG_DATA_HOME", self.folder.path())
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_window_that_the_system_ends_while_the_file_is_locked_keeps_its_presses_for_the_next_start() {
    let mut desk = Locked::with_pending_presses();
    desk.signal("TERM");
    let (said, status) = desk.end();
    let told =
        format!("tallyboard: 5 presses couldn't be saved (another program holds the file locked): {TOLD}; kept in ");
    assert!(said.starts_with(&told) && said.ends_with(", to be counted at the next start\n"), "{said:?} {status:?}");
    assert_eq!((status, desk.kept()), (Some(1), [1, 0]));
    desk.assert_counted([0, 0]);
    let said = desk.next_start();
    assert_eq!(said, format!("tallyboard: 5 presses that couldn't be saved were counted now: {TOLD}\n"));
    desk.assert_counted(PENDING);
    assert_eq!((desk.kept(), desk.next_start().as_str()), ([0, 0], ""));
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn presses_that_cant_be_kept_beside_the_file_are_kept_among_the_users_data() {
    let mut desk = Locked::with_pending_presses();
    let [stick, pulled] = ["stick", "pulled"].map(|name| desk.folder.file(name));
    std::fs::rename(&stick, &pulled).unwrap();
    desk.signal("HUP");
    let (said, status) = desk.end();
    assert!(said.contains(&format!("{TOLD}; kept in ")), "{said:?} {status:?}");
    std::fs::rename(&pulled, &stick).unwrap();
    assert_eq!((status, desk.kept()), (Some(1), [0, 1]));
    desk.assert_counted([0, 0]);
    assert!(desk.next_start().contains(TOLD));
    desk.assert_counted(PENDING);
    assert_eq!((desk.kept(), desk.next_start().as_str()), ([0, 0], ""));
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_window_whose_screen_goes_away_while_the_file_is_locked_keeps_its_presses_for_the_next_window() {
    let mut desk = Locked::with_pending_presses();
    desk.screen.server.0.kill().unwrap();
    let (said, status) = desk.end();
    let told = format!("5 presses couldn't be saved (another program holds the file locked): {TOLD}; kept in ");
    assert!(said.contains(&told), "{said:?} {status:?}");
    assert_eq!((status, desk.kept()), (Some(1), [1, 0]));
    desk.screen = Screen::start();
    let mut next = desk.screen.open_at_home(&desk.file, desk.folder.path());
    wait_for_count(&desk.file, NAMES[1], desk.counts[1] + PENDING[1]);
    focused_window(&desk.screen, &mut next);
    close(&desk.screen, &mut next);
    desk.assert_counted(PENDING);
    assert_eq!((desk.kept(), desk.next_start().as_str()), ([0, 0], ""));
}

#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_window_that_is_killed_loses_what_it_showed_as_unsaved_and_nothing_else() {
    let mut desk = Locked::with_pending_presses();
    desk.signal("KILL");
    assert_eq!(desk.end(), (String::new(), None));
    assert_eq!((desk.kept(), desk.next_start().as_str()), ([0, 0], ""));
    desk.assert_counted([0, 0]);
    let mut next = desk.screen.open_at_home(&desk.file, desk.folder.path());
    focused_window(&desk.screen, &mut next);
    press_when_ready(&desk.screen, &desk.file, NAMES[0], "1");
    close(&desk.screen, &mut next);
}

#[test]
#[ignore = "needs Xvfb, openbox, xdotool and PostgreSQL"]
fn a_press_in_one_window_arrives_in_another_that_shares_the_board() {
    let cluster = crate::hub::with_hub(&[]);
    let socket = cluster.socket().display();
    let hub = format!("postgres:///{}?host={socket}&port={}&user=ana", crate::hub::DATABASE, cluster.port);
    let (here, there) = (Folder::new(), Folder::new());
    let files = [here.file("here.db"), there.file("there.db")];
    let [first, second] = &files;
    let run = |file: &Path, arguments: &[&str]| {
        let output = run(file, arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(first, &["desk", "Ground floor"]);
    run(first, &["share", "Drinks of all", "--new", "--hub", &hub]);
    run(first, &["new", "Coffee", "--board", "Drinks of all", "--key", "1"]);
    run(first, &["new", READY, "--key", "0"]);
    run(first, &["sync"]);
    run(second, &["desk", "First floor"]);
    run(second, &["join", "Drinks of all", "--hub", &hub]);
    run(second, &["edit", "Coffee", "--key", "1"]);
    run(second, &["new", READY, "--key", "0"]);

    let screen = Screen::start();
    let mut windows = [screen.open(first), screen.open(second)];
    let ids = windows.each_mut().map(|window| window_of(&screen, window));
    let mut expected = 0;
    // From each to the other, and both go on counting.
    for (id, file, other) in [(&ids[0], first, second), (&ids[1], second, first), (&ids[0], first, second)] {
        focus(&screen, id);
        expected += 1;
        assert_eq!(press_when_ready(&screen, file, "Coffee", "1"), expected);
        wait_for_count(other, "Coffee", expected);
    }
    for (id, window) in ids.iter().zip(&mut windows) {
        focus(&screen, id);
        close(&screen, window);
    }
    assert_eq!(files.each_ref().map(|file| count(file, "Coffee")), [Some(3); 2]);
}

/// Puts a program into the folder that notes each argument in a file of its name.
#[cfg(unix)]
fn noting_program(folder: &Folder, name: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::create_dir_all(folder.file("bin")).unwrap();
    let (program, notes) = (folder.file("bin").join(name), folder.file(name));
    fs::write(&program, format!("#!/bin/sh\nfor last; do :; done\necho \"$last\" >>'{}'\n", notes.display())).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_sample_of_100_cells_is_counted_with_eyes_closed() {
    count_sample(false);
}

#[cfg(unix)]
#[test]
#[ignore = "needs Xvfb, openbox and xdotool"]
fn a_sample_that_stops_at_100_cells_is_counted_with_eyes_closed() {
    count_sample(true);
}

/// Counts 100 cells and one too many by keys alone, hears how it is, and finishes the sample.
#[cfg(unix)]
fn count_sample(stops: bool) {
    const CELLS: i64 = 100;
    let folder = Folder::new();
    let file = folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    make_ready_counter(&file);
    for (name, key) in [("Neutrophil", "1"), ("Lymphocyte", "2")] {
        assert!(run(&file, &["new", name, "--key", key]).status.success());
    }
    let sql = Connection::open(&file).unwrap();
    sql.execute_batch(&format!(
        "INSERT INTO board (name, target, stops_at_target) VALUES ('Cells', {CELLS}, {stops});
         UPDATE counter SET board_id = 1 WHERE name <> '{READY}';"
    ))
    .unwrap();
    for program in ["spd-say", "aplay"] {
        noting_program(&folder, program);
    }
    let settings = r#"{"speech": "presses", "press_sound": "knock"}"#;
    fs::create_dir_all(folder.file("tallyboard")).unwrap();
    fs::write(folder.file("tallyboard/settings.json"), settings).unwrap();
    let heard = |what: &str| -> Vec<String> {
        fs::read_to_string(folder.file(what)).unwrap_or_default().lines().map(str::to_owned).collect()
    };

    let screen = Screen::start();
    let path = std::env::join_paths([folder.file("bin"), "/usr/bin".into(), "/bin".into()]).unwrap();
    let mut command = screen.command(TALLYBOARD, folder.path());
    let mut window = Running(command.env("PATH", path).arg("--db").arg(&file).spawn().unwrap());
    focused_window(&screen, &mut window);
    press_when_ready(&screen, &file, "Neutrophil", "1");
    wait_for("the press is heard", || heard("spd-say").contains(&"Neutrophil 1".to_owned()).then_some(()));
    for press in 2..=CELLS {
        screen.xdotool(&["key", if press % 3 == 0 { "2" } else { "1" }]).unwrap();
    }
    let end = "Cells: 100 of 100, the target is reached";
    wait_for("the end is heard", || heard("spd-say").contains(&end.to_owned()).then_some(()));
    assert!(!heard("aplay").is_empty());
    // One too many, and back.
    screen.xdotool(&["key", "1"]).unwrap();
    let said = if stops { "Neutrophil: Not counted: 100 is reached" } else { "Cells: 101, 1 more than the target" };
    wait_for("one too many is heard", || heard("spd-say").contains(&said.to_owned()).then_some(()));
    if !stops {
        screen.xdotool(&["key", "BackSpace"]).unwrap();
    }
    let total =
        || -> i64 { sql.query_row("SELECT sum(count) FROM counter WHERE board_id = 1", [], |row| row.get(0)).unwrap() };
    wait_for("100 cells", || (total() == CELLS).then_some(()));

    // The board is shown, then finished.
    screen.xdotool(&["key", "ctrl+Page_Down"]).unwrap();
    screen.xdotool(&["key", "ctrl+Return"]).unwrap();
    wait_for("the dialog is heard", || heard("spd-say").iter().any(|said| said.starts_with("Finish")).then_some(()));
    screen.xdotool(&["key", "Return"]).unwrap();
    wait_for("the sample is finished", || (total() == 0).then_some(()));
    wait_for("that is heard", || heard("spd-say").contains(&"2 counters reset".to_owned()).then_some(()));
    assert_eq!(heard("spd-say").iter().filter(|said| *said == end).count(), 1);
    close(&screen, &mut window);
}
