//! The program itself: from nothing to three desks that share a board, one of which is cut off, with a server that ends and comes back.

use std::process::{Command, Output};

use tallyboard::hub::admin::GRANTS;

use super::{DATABASE, SECRET, with_database};
use crate::common::Folder;
use crate::common::folder::{finish, stderr, stdout};
use crate::postgres::Cluster;

/// A desk of its own, in a home folder of its own.
struct Home {
    folder: Folder,
    variables: Vec<(&'static str, String)>,
}

impl Home {
    /// One whose address and password stand where libpq looks for them.
    fn new(cluster: &Cluster, user: &str) -> Self {
        let folder = Folder::new();
        let service = format!("[tally]\nhost=127.0.0.1\nport={}\nuser={user}\ndbname={DATABASE}\n", cluster.port);
        std::fs::write(folder.file("services"), service).unwrap();
        let password = SECRET.replace('\\', "\\\\").replace(':', "\\:");
        let passwords = folder.file(".pgpass");
        std::fs::write(&passwords, format!("# ours\n127.0.0.1:*:{DATABASE}:{user}:{password}\n")).unwrap();
        std::fs::set_permissions(passwords, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        let home = folder.path().display().to_string();
        let services = folder.file("services").display().to_string();
        Self { folder, variables: vec![("HOME", home), ("PGSERVICEFILE", services)] }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_by(self.folder.tallyboard(arguments))
    }

    /// Runs the program with a clock that is a year ahead.
    fn run_a_year_ahead(&self, arguments: &[&str]) -> Output {
        let command = self.folder.tallyboard(arguments);
        let mut ahead = Command::new("faketime");
        ahead.args(["-f", "+1y"]).arg(command.get_program()).args(command.get_args());
        ahead.env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        self.run_by(ahead)
    }

    fn run_by(&self, mut command: Command) -> Output {
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG")) {
            command.env_remove(name);
        }
        finish(command.envs(self.variables.iter().cloned()))
    }

    #[track_caller]
    fn printed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        stdout(&output)
    }
}

#[test]
#[ignore = "needs PostgreSQL"]
fn three_desks_share_a_board_from_nothing() {
    let mut cluster = with_database(&[]);
    let owner = Home::new(&cluster, "owner");
    assert!(
        stderr(&owner.run(&["hub", "status", "--hub", "service=tally"]))
            .contains("no Tallyboard tables in database tally")
    );
    assert_eq!(owner.printed(&["hub", "init", "service=tally"]), GRANTS);
    assert!(stderr(&owner.run(&["hub", "init", "service=tally"])).contains("there already"));
    cluster.sql(DATABASE, GRANTS);
    let desks: Vec<Home> = ["ana", "ben", "cleo"]
        .into_iter()
        .map(|user| {
            cluster.sql("postgres", &format!("CREATE ROLE {user} LOGIN PASSWORD '{SECRET}' IN ROLE tallyboard_desk"));
            let home = Home::new(&cluster, user);
            home.printed(&["desk", user]);
            home
        })
        .collect();
    let [ana, ben, cleo] = desks.as_slice() else { panic!("three") };
    ana.printed(&["share", "Drinks", "--new", "--hub", "service=tally"]);
    ana.printed(&["new", "Coffee", "--board", "Drinks"]);
    ana.printed(&["inc", "Coffee", "2"]);
    ana.printed(&["sync", "--wait", "60"]);
    for desk in [ben, cleo] {
        desk.printed(&["join", "Drinks", "--hub", "service=tally"]);
        desk.printed(&["inc", "Coffee", "10"]);
    }
    for desk in [ben, cleo, ana, ben] {
        desk.printed(&["sync", "--wait", "60"]);
        assert!(desk.printed(&["verify", "--hub", "--wait", "60"]).starts_with("ok"));
    }
    for desk in [ana, ben, cleo] {
        assert_eq!(desk.folder.number("SELECT count FROM counter WHERE name = 'Coffee'"), 22);
    }

    // The server is away: counting goes on, and what waits is said.
    cluster.stop();
    ana.printed(&["inc", "Coffee", "100"]);
    let away = ana.run(&["sync", "--wait", "2"]);
    assert_eq!(away.status.code(), Some(1));
    assert!(stderr(&away).contains("can't be reached"), "{}", stderr(&away));
    cluster.run();
    for desk in [ana, ben, cleo] {
        desk.printed(&["sync", "--wait", "60"]);
        assert_eq!(desk.folder.number("SELECT count FROM counter WHERE name = 'Coffee'"), 122);
    }
    assert_eq!(cluster.sql(DATABASE, "SELECT name, count FROM total JOIN counter_name USING (counter)"), "Coffee|122");
    assert_eq!(owner.printed(&["hub", "verify", "--hub", "service=tally"]), "ok\n");
    let status = owner.printed(&["hub", "status", "--hub", "service=tally"]);
    assert_eq!(
        status.lines().map(|line| line.split('\t').take(2).collect()).collect::<Vec<Vec<_>>>(),
        [["Drinks", "ana"], ["Drinks", "ben"], ["Drinks", "cleo"]]
    );
    // No password is in what desks write.
    for desk in &desks {
        for file in
            std::fs::read_dir(desk.folder.path()).unwrap().flatten().filter(|file| file.file_name() != ".pgpass")
        {
            let bytes = std::fs::read(file.path()).unwrap_or_default();
            assert!(!bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()), "{file:?}");
        }
    }
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_board_that_was_left_is_shared_again() {
    let cluster = super::with_hub(&[]);
    let ana = Home::new(&cluster, "ana");
    let shared = |count: &str| {
        ana.printed(&["inc", "Coffee"]);
        ana.printed(&["sync", "--wait", "20"]);
        let total = "SELECT count FROM total JOIN counter_name USING (counter) JOIN board ON uuid = board \
            WHERE counter_name.name = 'Coffee' ORDER BY made_at DESC LIMIT 1";
        assert_eq!(cluster.sql(DATABASE, total), count);
        assert!(ana.printed(&["verify", "--hub", "--wait", "20"]).starts_with("ok"));
    };
    ana.printed(&["share", "Drinks", "--new", "--hub", "service=tally"]);
    ana.printed(&["new", "Coffee", "--board", "Drinks"]);
    shared("1");
    ana.printed(&["leave", "Drinks"]);
    ana.printed(&["inc", "Coffee"]);
    ana.printed(&["share", "Drinks", "--hub", "service=tally"]);
    shared("3");
}

/// Counts don't depend on clocks; and what is edited later stands, though another desk's clock was ahead.
#[test]
#[ignore = "needs PostgreSQL, and faketime"]
fn a_desk_whose_clock_is_a_year_ahead_counts_right_and_decides_nothing_for_others() {
    let cluster = with_database(&[]);
    let owner = Home::new(&cluster, "owner");
    owner.printed(&["hub", "init", "service=tally"]);
    let (right, ahead) = (Home::new(&cluster, "owner"), Home::new(&cluster, "owner"));
    right.printed(&["share", "Drinks", "--new", "--hub", "service=tally"]);
    right.printed(&["new", "Coffee", "--board", "Drinks"]);
    right.printed(&["inc", "Coffee"]);
    right.printed(&["sync"]);
    let at_ahead = |arguments: &[&str]| {
        let output = ahead.run_a_year_ahead(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", stderr(&output));
        output
    };
    let joined = at_ahead(&["join", "Drinks", "--hub", "service=tally"]);
    assert!(stderr(&joined).contains("clock is 36"), "{}", stderr(&joined));
    assert!(stderr(&joined).contains("days ahead of the hub's"), "{}", stderr(&joined));
    at_ahead(&["inc", "Coffee", "10"]);
    at_ahead(&["edit", "Coffee", "--name", "Kaffee", "--color", "teal"]);
    at_ahead(&["sync"]);
    right.printed(&["sync"]);
    assert_eq!(right.printed(&["list"]), "11\tKaffee\n");
    right.printed(&["edit", "Kaffee", "--name", "Caffè", "--color", "coral"]);
    right.printed(&["sync"]);
    at_ahead(&["sync"]);
    assert_eq!(stdout(&at_ahead(&["list"])), "11\tCaffè\n");
    at_ahead(&["reset", "Caffè"]);
    right.printed(&["inc", "Caffè", "5"]);
    for _ in 0..2 {
        at_ahead(&["sync"]);
        right.printed(&["sync"]);
    }
    for desk in [&right, &ahead] {
        assert_eq!(desk.folder.number("SELECT count FROM counter"), 5);
        assert_eq!(desk.folder.number("SELECT count(*) FROM counter WHERE color = 'coral'"), 1);
        desk.printed(&["verify", "--hub"]);
        desk.printed(&["verify"]);
    }
}
