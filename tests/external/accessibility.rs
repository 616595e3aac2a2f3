//! What a screen reader is told: the trees of the views and dialogs, as they are on a real accessibility bus (AT-SPI), beside
//! those that are kept in `tests/external/accessibility/trees.txt`.
//!
//! If a change is meant: `UPDATE_TREES=1 cargo test --test external -- --ignored accessibility`, and look at the difference.
//! Needs Xvfb, openbox, xdotool, dbus, at-spi2-core and python3-pyatspi.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tallyboard::store::{Access, Store};

use crate::common::folder::{TALLYBOARD, run};
use crate::common::{Folder, wait_for, wait_until};
use crate::screen::{Running, Screen, focused_window};

/// What is looked at, and the keys that lead there from the view before.
const VIEWS: [(&str, &[&str]); 3] = [("tiles", &[]), ("inspector", &["ctrl+i"]), ("table", &["ctrl+i", "ctrl+t"])];

/// The dialogs, with the keys that open them from the table.
const DIALOGS: [(&str, &[&str]); 9] = [
    ("new counter", &["ctrl+n"]),
    ("reset", &["ctrl+r"]),
    ("finish", &["ctrl+Return"]),
    ("export", &["ctrl+e"]),
    ("import", &["ctrl+shift+e"]),
    ("open", &["ctrl+o"]),
    ("backups", &["ctrl+b"]),
    ("edit", &["Tab", "F2"]),
    ("keys", &["question"]),
];

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
        command.arg("--db").arg(file).arg("--theme").arg("light");
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

    /// The tree, once it is as expected; or else once it hasn't changed for so long that it won't.
    fn tree(&self, expected: Option<&str>) -> String {
        let patience = Duration::from_secs(if is_updating() { 3 } else { 30 });
        let (mut last, mut since) = (String::new(), Instant::now());
        wait_for("a tree", || {
            let tree = self.bus(&["tree", &self.pid()]);
            if tree != last || tree.starts_with("changing") {
                (last, since) = (tree, Instant::now());
            }
            (Some(last.as_str()) == expected || since.elapsed() > patience).then(|| last.clone())
        })
    }

    fn focus(&self) -> String {
        self.bus(&["focus", &self.pid()])
    }

    fn keys(&self, keys: &[&str]) {
        keys.iter().for_each(|key| drop(self.screen.xdotool(&["key", key])));
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
        let dialogs = tree.lines().filter(|line| line.trim_start().starts_with("dialog ") && line.contains(" modal"));
        if dialogs.count() != 1 {
            complain("not one modal dialog", "");
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

#[test]
#[ignore = "needs Xvfb, openbox, xdotool, dbus, at-spi2-core and python3-pyatspi"]
fn views_and_dialogs_are_told_to_screen_readers() {
    let mut desk = Desk::start();
    let file = desk.folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    for arguments in [
        &["new", "Coffee", "--key", "1", "--target", "5"][..],
        &["new", "Tea", "--key", "2", "--note", "Green and black"],
        &["inc", "Coffee", "3"],
        &["inc", "Tea", "4"],
    ] {
        assert!(run(&file, arguments).status.success());
    }
    let sql = Connection::open(&file).unwrap();
    sql.execute_batch("INSERT INTO board (name, target) VALUES ('Desk', 100); UPDATE counter SET board_id = 1")
        .unwrap();
    drop(sql);
    desk.open(&file);
    wait_for("the counters", || desk.bus(&["tree", &desk.pid()]).contains("Count Coffee").then_some(()));
    desk.keys(&["ctrl+1"]);

    let expected = fs::read_to_string(kept()).unwrap_or_default();
    let expected = parts(&expected);
    let tree = |desk: &Desk, title: &str| desk.tree(expected.get(title).copied().filter(|_| !is_updating()));
    let mut trees = Vec::new();
    let mut found = Vec::new();
    for (title, keys) in VIEWS {
        desk.keys(keys);
        let tree = tree(&desk, title);
        found.extend(complaints(title, &tree, false));
        trees.push((title, tree));
        if title == "tiles" {
            // The counters come first, as one stop that the arrows move in.
            let mut order = String::new();
            for key in ["Tab", "Right", "Tab", "Tab", "Tab", "Tab", "shift+Tab"] {
                let before = desk.focus();
                desk.keys(&[key]);
                let focus = wait_for("the focus moves", || Some(desk.focus()).filter(|focus| *focus != before));
                order += &format!("{key}: {focus}");
            }
            trees.push(("the order of Tab", order));
            desk.keys(&["Escape"]);
        }
    }
    for (title, keys) in DIALOGS {
        desk.keys(keys);
        wait_until(title, || desk.bus(&["tree", &desk.pid()]).contains(" modal"));
        let tree = tree(&desk, title);
        found.extend(complaints(title, &tree, true));
        trees.push((title, tree));
        desk.keys(&["Escape"]);
        wait_until("it is closed", || !desk.bus(&["tree", &desk.pid()]).contains("dialog "));
    }
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
