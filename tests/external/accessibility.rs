//! What a screen reader is told: the trees of the views and dialogs, as they are on a real accessibility bus (AT-SPI), beside
//! those that are kept in `tests/external/accessibility/trees.txt`.
//!
//! If a change is meant: `UPDATE_TREES=1 cargo test --test external -- --ignored accessibility`, and look at the difference.
//! Needs Xvfb, openbox, xdotool, dbus, at-spi2-core, python3-pyatspi and faketime.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tallyboard::store::{Access, Store};

use crate::common::folder::{TALLYBOARD, finish, tallyboard};
use crate::common::wait::DEADLINE;
use crate::common::{Folder, wait_for, wait_until};
use crate::screen::{Running, Screen, focused_window};

/// What is looked at, and the keys that lead there from the view before.
const VIEWS: [(&str, &[&str]); 3] = [("tiles", &[]), ("inspector", &["ctrl+i"]), ("table", &["ctrl+i", "ctrl+t"])];

/// The dialogs, with the keys that open them from the table; first those of all that is shown, then a counter's.
const DIALOGS: &[(&str, &[&str])] = &[
    ("new counter", &["ctrl+n"]),
    ("reset", &["ctrl+r"]),
    ("finish", &["ctrl+Return"]),
    ("export", &["ctrl+e"]),
    ("import", &["ctrl+shift+e"]),
    ("open", &["ctrl+o"]),
    ("backups", &["ctrl+b"]),
    ("edit", &["Tab", "F2"]),
    ("delete", &["Delete"]),
    ("add", &["plus"]),
    ("keys", &["question"]),
    ("help", &["F1"]),
    ("settings", &["ctrl+comma"]),
];

/// The menus, with the keys that open them from a counter.
const MENUS: [(&str, &[&str]); 2] =
    [("menu of a counter", &["shift+F10"]), ("menu of the board", &["F6", "shift+F10"])];

/// The clock of the program: what is told depends on the day of the month.
const COUNTED_AT: &str = "@2026-11-20 11:55";
const OPENED_AT: &str = "@2026-11-20 12:00:00";

/// Gives the program a clock that starts at this time, by Debian's package faketime. Its command would be a process between.
fn start_clock_at<'a>(command: &'a mut Command, at: &str) -> &'a mut Command {
    command.env("LD_PRELOAD", "/usr/$LIB/faketime/libfaketime.so.1");
    command.env("FAKETIME", at).env("FAKETIME_DONT_FAKE_MONOTONIC", "1").env("TZ", "UTC")
}

/// A session bus of its own, with the accessibility bus on it, and the program.
struct Desk {
    screen: Screen,
    folder: Folder,
    address: String,
    window: Option<Running>,
    _bus: Running,
}

impl Desk {
    fn start() -> Self {
        let folder = Folder::new();
        let screen = Screen::start();
        let address = format!("unix:path={}", folder.file("bus").display());
        let bus = screen
            .command("dbus-daemon", folder.path())
            .args(["--session", "--nofork", "--nopidfile", "--address", &address])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon (apt install dbus)");
        wait_until("the bus", || folder.file("bus").exists());
        let desk = Self { screen, folder, address, window: None, _bus: Running(bus) };
        desk.bus(&["enable"]);
        desk
    }

    fn on_bus(&self, command: &mut Command) -> Command {
        let mut on_bus = Command::new(command.get_program());
        on_bus.args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => on_bus.env(name, value),
                None => on_bus.env_remove(name),
            };
        }
        on_bus.env("DBUS_SESSION_BUS_ADDRESS", &self.address).env("TZ", "UTC").env("LC_ALL", "C.UTF-8");
        on_bus.env("HOME", self.folder.path());
        on_bus
    }

    fn open(&mut self, file: &Path) {
        let mut command = self.screen.command(TALLYBOARD, self.folder.path());
        start_clock_at(&mut command, OPENED_AT).arg("--db").arg(file).arg("--theme").arg("light");
        // What plays sounds or speaks is found nowhere, on any machine.
        command.env("PATH", self.folder.path());
        self.window = Some(Running(self.on_bus(&mut command).stderr(Stdio::null()).spawn().unwrap()));
        focused_window(&self.screen, self.window.as_mut().unwrap());
    }

    /// What the script answers.
    #[track_caller]
    fn bus(&self, arguments: &[&str]) -> String {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/external/accessibility/tree.py");
        // Debian's own, which its packages are for.
        let mut command = self.screen.command("/usr/bin/python3", self.folder.path());
        command.args(["-W", "ignore"]).arg(script).args(arguments);
        let output = self.on_bus(&mut command).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?} (apt install at-spi2-core python3-pyatspi): {said}");
        let folder = self.folder.path().to_str().unwrap().to_owned();
        String::from_utf8(output.stdout).unwrap().replace(&folder, "FOLDER")
    }

    fn pid(&self) -> String {
        self.window.as_ref().unwrap().0.id().to_string()
    }

    /// The tree, from the first line on that begins like this, once it is as expected; or else once it hasn't changed for so long
    /// that it won't.
    fn tree(&self, expected: Option<&str>, from: &str) -> String {
        let patience = Duration::from_secs(if is_updating() { 3 } else { 30 });
        let (mut last, mut since) = (String::new(), Instant::now());
        wait_for("a tree", || {
            let tree = self.now();
            let tree = tree.find(from).and_then(|start| tree.get(start..)).unwrap_or(&tree).to_owned();
            if tree != last || tree.starts_with("changing") {
                (last, since) = (tree, Instant::now());
            }
            (Some(last.as_str()) == expected || since.elapsed() > patience).then(|| last.clone())
        })
    }

    /// The tree as it is, which may be changing.
    fn now(&self) -> String {
        self.bus(&["tree", &self.pid()])
    }

    fn wait_for_text(&self, what: &str, text: &str) {
        wait_until(what, || self.now().contains(text));
    }

    fn focus(&self) -> String {
        self.bus(&["focus", &self.pid()])
    }

    fn keys(&self, keys: &[&str]) {
        for key in keys {
            self.screen.xdotool(&["key", key]).unwrap();
        }
    }
}

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/external/accessibility/trees.txt")
}

fn is_updating() -> bool {
    std::env::var_os("UPDATE_TREES").is_some()
}

/// The parts of the kept text, by title.
fn parts(text: &str) -> HashMap<&str, &str> {
    let parts = text.split("== ").filter_map(|part| part.split_once('\n'));
    parts.map(|(title, tree)| (title, tree.strip_suffix('\n').unwrap_or(tree))).collect()
}

/// What each tree must have, whatever is on the screen.
fn complaints(title: &str, tree: &str, is_dialog: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut complain = |why: &str, line: &str| found.push(format!("{title}: {why}: {}", line.trim()));
    for line in tree.lines() {
        let named =
            ["push button", "toggle button", "check box", "radio button", "combo box", "entry", "slider", "dialog"];
        if let Some(role) = named.iter().find(|role| line.trim_start().starts_with(**role))
            && !line.trim_start()[role.len()..].starts_with([' '])
        {
            complain("no name", line);
        }
        let name = line.split('\'').nth(1).unwrap_or_default();
        if !name.is_empty() && line.contains(&format!("description='{name}'")) {
            complain("said twice", line);
        }
    }
    if is_dialog {
        let is_modal = |line: &&str| line.trim_start().starts_with("dialog ") && line.contains(" modal");
        match tree.lines().filter(is_modal).collect::<Vec<_>>().as_slice() {
            [dialog] if dialog.contains(" description=") => {}
            [dialog] => complain("no description", dialog),
            _ => complain("not one modal dialog", ""),
        }
        if tree.matches(" focused").count() != 1 {
            complain("not one focus", "");
        }
        // Panels, as they are behind it.
        for line in tree.lines().filter(|line| line.trim_start().starts_with("landmark")) {
            complain("behind the dialog", line);
        }
    }
    found
}

/// Opens two counters on a board, of which one is counted to 3 and the other to 4.
fn desk_with_counters() -> Desk {
    let mut desk = Desk::start();
    let file = desk.folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    let commands = [
        &["new", "Coffee", "--key", "1", "--target", "5"][..],
        &["new", "Tea", "--key", "2", "--note", "Green and black"],
        &["inc", "Coffee", "3"],
        &["inc", "Tea", "4"],
    ];
    for (second, arguments) in commands.into_iter().enumerate() {
        // One after the other by their clocks, too.
        let at = format!("{COUNTED_AT}:{second:02}");
        assert!(finish(start_clock_at(&mut tallyboard(&file, arguments), &at)).status.success());
    }
    let sql = Connection::open(&file).unwrap();
    sql.execute_batch("INSERT INTO board (name, target) VALUES ('Desk', 100); UPDATE counter SET board_id = 1")
        .unwrap();
    drop(sql);
    desk.open(&file);
    desk.wait_for_text("the counters", "Count Coffee");
    desk.keys(&["ctrl+1"]);
    desk
}

#[test]
#[ignore = "needs Xvfb, openbox, xdotool, dbus, at-spi2-core, python3-pyatspi and faketime"]
fn views_dialogs_and_menus_are_told_to_screen_readers() {
    let mut desk = desk_with_counters();
    let kept_text = fs::read_to_string(kept()).unwrap_or_default();
    let expected = parts(&kept_text);
    let mut trees = Vec::new();
    let mut found = Vec::new();
    let mut tab_order = String::new();
    let mut look = |desk: &Desk, title: &'static str, is_dialog: bool| {
        let from = if title.starts_with("menu of") { "  menu '" } else { "" };
        let tree = desk.tree(expected.get(title).copied().filter(|_| !is_updating()), from);
        found.extend(complaints(title, &tree, is_dialog));
        trees.push((title, tree));
    };
    for (title, keys) in VIEWS {
        desk.keys(keys);
        look(&desk, title, false);
        if title == "tiles" {
            // The counters come first, as one stop that the arrows move in.
            let mut order = String::new();
            for key in ["Tab", "Right", "Tab", "Tab", "Tab", "Tab", "shift+Tab"] {
                let before = desk.focus();
                desk.keys(&[key]);
                let focus = wait_for("the focus moves", || Some(desk.focus()).filter(|focus| *focus != before));
                order += &format!("{key}: {focus}");
            }
            tab_order = order;
            desk.keys(&["Escape"]);
        }
    }
    for (title, keys) in DIALOGS {
        desk.keys(keys);
        desk.wait_for_text(title, " modal");
        look(&desk, title, true);
        desk.keys(&["Escape"]);
        wait_until("it is closed", || !desk.now().contains("dialog "));
    }
    wait_until("a counter has the focus again", || desk.focus().contains("table row"));
    for (title, keys) in MENUS {
        desk.keys(keys);
        desk.wait_for_text(title, "menu item");
        look(&desk, title, false);
        if cfg!(feature = "hub") && title == "menu of the board" {
            // The third of its items with this initial.
            desk.keys(&["s", "s"]);
            desk.wait_for_text("the item", "menu item 'Share this board…' focused");
            desk.keys(&["Return"]);
            desk.wait_for_text("sharing", " modal");
            look(&desk, "share", true);
        }
        desk.keys(&["Escape"]);
        wait_until("it is closed", || !desk.now().contains("dialog ") && !desk.now().contains("menu item"));
    }
    desk.keys(&["F9"]);
    wait_until("the strip", || !desk.now().contains("landmark 'Boards'"));
    look(&desk, "strip", false);
    desk.open(&desk.folder.file("first.db"));
    desk.wait_for_text("the first run", "entry 'Name");
    look(&desk, "first run", false);
    trees.push(("the order of Tab", tab_order));
    let text: String = trees.iter().map(|(title, tree)| format!("== {title}\n{tree}\n")).collect();
    assert_eq!(found, [""; 0], "\n{text}");
    if is_updating() {
        fs::write(kept(), &text).unwrap();
    } else {
        for (title, tree) in &trees {
            let kept = expected.get(title).copied().unwrap_or_default();
            assert!(tree == kept, "{title}, kept:\n{kept}\nfound:\n{tree}\nIf that is meant: UPDATE_TREES=1");
        }
        assert_eq!(trees.len(), expected.len());
    }
}

#[test]
#[ignore = "needs Xvfb, openbox, xdotool, dbus, at-spi2-core, python3-pyatspi and faketime"]
fn what_changes_as_a_dialog_opens_is_there_when_it_is_closed() {
    let desk = desk_with_counters();
    let sql = Connection::open(desk.folder.file("t.db")).unwrap();
    sql.busy_timeout(DEADLINE).unwrap();
    let is_over = &AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(move || {
            while !is_over.load(Ordering::Relaxed) {
                sql.execute("UPDATE counter SET count = count + 1 WHERE name = 'Coffee'", []).unwrap();
                thread::sleep(Duration::from_millis(30));
            }
        });
        let is_over = SetAtEnd(is_over);
        for _ in 0..40 {
            desk.keys(&["ctrl+n"]);
            desk.wait_for_text("the dialog", " modal");
            desk.keys(&["Escape"]);
            // A tree with something that can't be read has no text.
            wait_until("all that was behind it", || {
                let tree = desk.now();
                !tree.contains("dialog ") && tree.contains("'Count Coffee'") && tree.contains("'Count Tea'")
            });
        }
        drop(is_over);
    });
}

/// Also if the test fails, so that nothing waits for it without end.
struct SetAtEnd<'a>(&'a AtomicBool);

impl Drop for SetAtEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
#[ignore = "needs Xvfb, openbox, xdotool, dbus, at-spi2-core, python3-pyatspi and faketime"]
fn the_bar_under_the_cursor_of_a_chart_is_told_as_it_moves() {
    let desk = desk_with_counters();
    desk.keys(&["ctrl+i"]);
    desk.wait_for_text("the chart", "slider 'Chart of Desk by day'");
    desk.keys(&["F6"]);
    // What is told of the bar stands right after the chart, which has the focus.
    let told = || {
        let tree = desk.now();
        let mut lines = tree.lines().skip_while(|line| !line.contains("slider 'Chart of Desk by day' focused"));
        lines.nth(1).map(|line| line.trim().to_owned()).unwrap_or_default()
    };
    wait_until("today", || told().starts_with("label '7, DATE, not over yet"));
    desk.keys(&["Left"]);
    wait_until("yesterday", || told().starts_with("label '0, DATE"));
    desk.keys(&["Right"]);
    wait_until("today again", || told().starts_with("label '7, DATE, not over yet"));
}
