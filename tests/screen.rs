//! The real window on a virtual screen: the real program, a window manager, and keys and clicks from outside.
//!
//! Needs Xvfb, openbox and xdotool, so it is behind the feature `screen-tests`, which `.ci/run` switches on.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tallyboard::store::{Access, Store};

const DEADLINE: Duration = Duration::from_secs(60);
const PROGRAM: &str = env!("CARGO_BIN_EXE_tallyboard");

/// A program that ends with the test, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Screen {
    display: String,
    _manager: Running,
    _server: Running,
}

impl Screen {
    fn start() -> Self {
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
        Self { display, _manager: Running(manager), _server: Running(server) }
    }

    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool (apt install xdotool)");
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap().trim().to_owned())
    }

    fn open(&self, file: &Path) -> Running {
        let child = Command::new(PROGRAM)
            .arg("--db")
            .arg(file)
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .spawn()
            .unwrap();
        Running(child)
    }
}

/// Waits until `done` gives something; the one place that waits for other programs.
fn wait_for<T>(what: &str, mut done: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(result) = done() {
            return result;
        }
        assert!(started.elapsed() < DEADLINE, "not in time: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn count(file: &Path, name: &str) -> Option<i64> {
    Connection::open(file)
        .unwrap()
        .query_row("SELECT count FROM counter WHERE name = ?1", [name], |row| row.get(0))
        .ok()
}

fn wait_for_count(file: &Path, name: &str, expected: i64) {
    wait_for(&format!("{name} at {expected}"), || (count(file, name) == Some(expected)).then_some(()));
}

fn inc(file: &Path, name: &str) -> String {
    let output = Command::new(PROGRAM).arg("--db").arg(file).args(["inc", name]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_person_clicks_and_types_while_a_script_counts_and_closes_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    assert_eq!(inc(&file, "Coffee"), "1");

    let screen = Screen::start();
    let mut window = screen.open(&file);
    let id = wait_for("the window", || {
        assert_eq!(window.0.try_wait().unwrap(), None, "the program ended");
        screen.xdotool(&["search", "--onlyvisible", "--name", "^Tallyboard$"])
    });
    // Not `--sync`: with it xdotool waits without end for a change of focus when the window has the focus already.
    wait_for("the focus", || {
        screen.xdotool(&["windowactivate", &id]);
        screen.xdotool(&["getwindowfocus"]).filter(|focused| *focused == id)
    });
    let geometry = screen.xdotool(&["getwindowgeometry", "--shell", &id]).unwrap();
    let width: i32 = geometry.lines().find_map(|line| line.strip_prefix("WIDTH=")).unwrap().parse().unwrap();

    // A key. The window may just be opening its file, and then a key has no counter yet: press until it counts.
    let pressed = wait_for("the first key", || {
        screen.xdotool(&["key", "1"]);
        count(&file, "Coffee").filter(|count| *count > 1)
    });
    // Let the presses on their way arrive: the count stands still for some looks.
    let mut still = (pressed, 0);
    wait_for("no more presses", || {
        let now = count(&file, "Coffee").unwrap();
        still = if now == still.0 { (now, still.1 + 1) } else { (now, 0) };
        (still.1 > 10).then_some(())
    });
    let base = still.0;
    screen.xdotool(&["key", "1"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);
    screen.xdotool(&["key", "shift+1"]).unwrap();
    wait_for_count(&file, "Coffee", base);

    // A click on the first row's plus.
    screen.xdotool(&["mousemove", "--window", &id, &(width - 34).to_string(), "102", "click", "1"]).unwrap();
    wait_for_count(&file, "Coffee", base + 1);

    // A script, while the window is open; then the window goes on from there.
    assert_eq!(inc(&file, "Coffee"), (base + 2).to_string());
    assert_eq!(inc(&file, "Tea"), "1");
    wait_for("the script's counter, by its key", || {
        screen.xdotool(&["key", "2"]);
        count(&file, "Tea").filter(|count| *count > 1)
    });

    // A new counter by keyboard alone.
    screen.xdotool(&["key", "ctrl+n"]).unwrap();
    screen.xdotool(&["type", "--delay", "40", "Door 7"]).unwrap();
    screen.xdotool(&["key", "Return"]).unwrap();
    wait_for_count(&file, "Door 7", 0);

    // The desktop's own way to close a window.
    screen.xdotool(&["key", "alt+F4"]).unwrap();
    let status: ExitStatus = wait_for("the end of the program", || window.0.try_wait().unwrap());
    assert_eq!(status.code(), Some(0));
    assert_eq!(count(&file, "Coffee"), Some(base + 2));
    let entries: i64 = Connection::open(&file)
        .unwrap()
        .query_row("SELECT sum(delta) FROM entry WHERE counter_id = 1", [], |row| row.get(0))
        .unwrap();
    assert_eq!(entries, base + 2, "the history agrees");
}

#[test]
fn a_screen_that_cannot_be_reached_is_said_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM)
        .env("TALLYBOARD_DB", folder.path().join("t.db"))
        .env("DISPLAY", ":987")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let message = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(message.contains("can't be reached") && message.contains("inc, dec, set, reset"), "{message}");
}
