//! The system's keyring: GNOME's, unlocked, on a bus and in a home folder of the test's own. The bus is a variable of the environment,
//! so each process that uses it is one of its own: the program, and this one again for the window.

use std::io::Write as _;
use std::os::unix::net::UnixListener;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use eframe::egui::{Key, Modifiers};
use tallyboard::desk::KeyringUse;
use tallyboard::hub::keyring::{Found, find};

use super::{DATABASE, SECRET, address, with_hub};
use crate::common::folder::{finish, stderr, stdout};
use crate::common::{Folder, wait_until};
use crate::forms::Forms as _;
use crate::postgres::Cluster;

/// How the window's process is told what to type, and what the dialog is to say of it.
const URL: &str = "KEYRING_TEST_URL";
const PASSWORD: &str = "KEYRING_TEST_PASSWORD";
const HINT: &str = "KEYRING_TEST_HINT";

const UNLOCKED: &str = "Kept in this computer's keyring, never";
const LOCKED: &str = "Kept in this computer's keyring if you unlock it";
const MISSING: &str = "Used until this window closes";

/// What is told where no password is found.
const NO_PASSWORD: &str = "there is none in $PGPASSWORD, ~/.pgpass or the keyring";
/// No process waits as long for a keyring, with all else that it does.
const WAIT_MAX: Duration = Duration::from_secs(20);

/// A bus with a keyring.
struct Session {
    home: Folder,
    daemons: Vec<Child>,
}

impl Session {
    fn start() -> Self {
        let mut session = Self { home: Folder::new(), daemons: Vec::new() };
        let address = session.bus("bus");
        session.spawn("dbus-daemon", &["--session", "--nofork", "--nopidfile", "--address", &address]);
        wait_until("the bus is there", || session.call("NameHasOwner", "string:org.freedesktop.DBus").contains("true"));
        let keyring = session.spawn("gnome-keyring-daemon", &["--foreground", "--unlock", "--components=secrets"]);
        keyring.stdin.take().unwrap().write_all(b"of the keyring").unwrap();
        // To call it would start another one.
        wait_until("the keyring is up", || {
            session.call("NameHasOwner", "string:org.freedesktop.secrets").contains("true")
        });
        wait_until("it has a place for passwords", || {
            session.call("ReadAlias", "string:default").contains("collection/login")
        });
        session
    }

    /// The address of a bus whose socket has this name.
    fn bus(&self, name: &str) -> String {
        format!("unix:path={}", self.home.file(name).display())
    }

    fn set(&self, command: &mut Command, bus: &str) {
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG") || name.starts_with("XDG_")) {
            command.env_remove(name);
        }
        // Nobody is there to be asked.
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        command.env("HOME", self.home.path()).env("XDG_RUNTIME_DIR", self.home.path());
        command.env("DBUS_SESSION_BUS_ADDRESS", self.bus(bus));
    }

    /// Starts a program that ends with the calling thread.
    fn spawn(&mut self, program: &str, arguments: &[&str]) -> &mut Child {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", program]).args(arguments);
        self.set(&mut command, "bus");
        let command = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let daemon = command.spawn().unwrap_or_else(|error| panic!("{program}, which .ci/run installs: {error}"));
        self.daemons.push(daemon);
        self.daemons.last_mut().unwrap()
    }

    /// Calls the bus or the keyring, and returns the answer.
    fn call(&self, method: &str, argument: &str) -> String {
        let [service, path, interface] = match method {
            "NameHasOwner" => ["org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus"],
            _ => ["org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service"],
        };
        let mut command = Command::new("dbus-send");
        command.args(["--session", "--print-reply", &format!("--dest={service}"), path]);
        self.set(&mut command, "bus");
        stdout(&command.arg(format!("{interface}.{method}")).arg(argument).output().unwrap())
    }

    /// Lets the program connect.
    fn status(&self, url: &str, bus: &str) -> Output {
        let mut command = self.home.tallyboard(&["hub", "status", "--hub", url]);
        self.set(&mut command, bus);
        quickly(&mut command)
    }

    #[track_caller]
    fn assert_finds(&self, url: &str) {
        let output = self.status(url, "bus");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }

    #[track_caller]
    fn assert_says(&self, url: &str, bus: &str, why: &str) {
        let output = self.status(url, bus);
        assert!(output.status.code() == Some(1) && stderr(&output).contains(why), "{why}: {}", stderr(&output));
    }

    /// Types a password in a window of another process, which connects with it.
    #[track_caller]
    fn type_password(&self, url: &str, bus: &str, password: &str, hint: &str) {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "--include-ignored", "--nocapture", "hub::keyring::a_password_is_typed"]);
        self.set(&mut command, bus);
        let output = quickly(command.envs([(URL, url), (PASSWORD, password), (HINT, hint)]));
        assert!(stdout(&output).contains("1 passed"), "{hint}: {}", stderr(&output));
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for mut daemon in self.daemons.drain(..).rev() {
            let _ = daemon.kill();
            let _ = daemon.wait();
        }
    }
}

#[track_caller]
fn quickly(command: &mut Command) -> Output {
    let began = Instant::now();
    let output = finish(command);
    assert!(began.elapsed() < WAIT_MAX, "{:?}", began.elapsed());
    output
}

fn with_logins() -> (Cluster, String) {
    let cluster = with_hub(&[]);
    cluster.sql("postgres", &format!("CREATE ROLE ben LOGIN PASSWORD '{SECRET}' IN ROLE tallyboard_desk"));
    let url = cluster.url("ana", DATABASE);
    (cluster, url)
}

#[test]
#[ignore = "needs PostgreSQL and GNOME Keyring"]
fn a_password_that_was_typed_is_found_by_the_next_process() {
    let (cluster, url) = with_logins();
    let session = Session::start();
    session.assert_says(&url, "bus", NO_PASSWORD);
    session.type_password(&url, "bus", SECRET, UNLOCKED);
    session.assert_finds(&url);
    session.assert_says(&cluster.url("ben", DATABASE), "bus", NO_PASSWORD);

    // Another one replaces it.
    cluster.sql("postgres", "ALTER ROLE ana PASSWORD 'another'");
    session.assert_says(&url, "bus", "doesn't take this password of ana");
    session.type_password(&url, "bus", "another", UNLOCKED);
    session.assert_finds(&url);

    // Without a screen nobody can unlock it: the password that is typed is used all the same.
    session.call("Lock", "array:objpath:/org/freedesktop/secrets/collection/login");
    session.assert_says(&url, "bus", "the keyring that has it is locked");
    session.type_password(&url, "bus", "another", LOCKED);
}

#[test]
#[ignore = "needs PostgreSQL"]
fn nothing_waits_for_a_keyring_that_is_missing_or_silent() {
    let (_cluster, url) = with_logins();
    let session = Session { home: Folder::new(), daemons: Vec::new() };
    let _silent = UnixListener::bind(session.home.file("silent")).unwrap();
    for bus in ["none", "silent"] {
        session.assert_says(&url, bus, NO_PASSWORD);
        session.type_password(&url, bus, SECRET, MISSING);
    }
}

/// The window's process of the tests above; by itself it does nothing.
#[test]
#[ignore = "a part of others"]
fn a_password_is_typed() {
    let [Ok(url), Ok(password), Ok(hint)] = [URL, PASSWORD, HINT].map(std::env::var) else { return };
    let mut desk = crate::sharing::open(KeyringUse::ReadAndKeep, |_| ());
    desk.click("+ New board");
    desk.settle();
    desk.click("Join a shared board…");
    desk.settle();
    desk.type_text(&url);
    desk.press_key(Modifiers::NONE, Key::Tab);
    desk.type_text(&password);
    desk.press_key(Modifiers::NONE, Key::Enter);
    desk.step_until("the connection", |desk| desk.says("Connected in "));
    desk.step_until("the hint", |desk| desk.says(&hint));
    if hint == UNLOCKED {
        let is_kept = || match tallyboard::hub::run(find(&address(&url))).unwrap() {
            Found::Password(kept) => kept.0 == password,
            Found::Nothing | Found::Locked => false,
        };
        wait_until("the password is kept", is_kept);
    }
    // It ends while the keyring may still be asking somebody to unlock it.
}
