//! The program itself: from nothing to three desks that share a board, one of which is cut off, with a server that ends and comes back.

use std::process::{Command, Output};

use tallyboard::hub::admin::GRANTS;

use super::{DATABASE, SECRET, with_database};
use crate::common::Folder;
use crate::common::folder::{finish, stderr, stdout};
use crate::postgres::Cluster;

/// A desk of its own, in a home folder of its own.
pub(super) struct Home {
    pub(super) folder: Folder,
    variables: Vec<(&'static str, String)>,
}

impl Home {
    /// One whose address and password stand where libpq looks for them.
    pub(super) fn new(cluster: &Cluster, user: &str) -> Self {
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
        finish(self.at_home(&mut command))
    }

    /// Gives a command the variables of this home, and no others of PostgreSQL.
    pub(super) fn at_home<'command>(&self, command: &'command mut Command) -> &'command mut Command {
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG")) {
            command.env_remove(name);
        }
        command.envs(self.variables.iter().cloned())
    }

    #[track_caller]
    pub(super) fn printed(&self, arguments: &[&str]) -> String {
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

#[test]
#[ignore = "needs PostgreSQL"]
fn counters_of_one_name_are_the_same_or_others_as_a_person_says() {
    let cluster = super::with_hub(&[]);
    let [ana, ben, cleo, copy] = [(); 4].map(|()| Home::new(&cluster, "ana"));
    let count = |home: &Home, name: &str| {
        home.folder.number(&format!("SELECT coalesce(sum(count), -1) FROM counter WHERE name = '{name}'"))
    };
    let sync = |homes: &[&Home]| {
        for home in homes {
            home.printed(&["sync", "--wait", "60"]);
            assert!(home.printed(&["verify", "--hub", "--wait", "60"]).starts_with("ok"));
            assert!(home.printed(&["verify"]).starts_with("ok"));
        }
    };
    ana.printed(&["share", "Drinks", "--new", "--hub", "service=tally"]);
    ana.printed(&["new", "Coffee", "--board", "Drinks", "--color", "coral"]);
    ana.printed(&["inc", "Coffee", "7"]);
    ana.printed(&["sync", "--wait", "60"]);

    // Ben has counted at home before, and reset that once.
    ben.printed(&["new", "Coffee", "--target", "50", "--color", "blue"]);
    ben.printed(&["inc", "Coffee", "5"]);
    ben.printed(&["reset", "Coffee"]);
    ben.printed(&["inc", "Coffee", "3"]);
    ben.printed(&["inc", "Door", "1"]);
    ben.folder.other().execute("VACUUM INTO ?1", [copy.folder.tally().to_str()]).unwrap();
    let asked = ben.run(&["join", "Drinks", "--hub", "service=tally"]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(
        stderr(&asked).contains("this file and the board both have \"Coffee\": say --namesakes same"),
        "{}",
        stderr(&asked)
    );
    assert_eq!(ben.folder.number("SELECT count(*) FROM hub"), 0);
    ben.printed(&["join", "Drinks", "--namesakes", "same", "--hub", "service=tally"]);
    sync(&[&ben, &ana]);
    for home in [&ana, &ben] {
        assert_eq!(count(home, "Coffee"), 10);
        assert_eq!(count(home, "Coffee (2)"), -1);
        let fields = "SELECT target IS NULL AND color = 'coral' FROM counter WHERE name = 'Coffee'";
        assert_eq!(home.folder.number(fields), 1, "the board's");
        assert_eq!(
            home.folder.number(
                "SELECT sum(delta) FROM entry WHERE kind = 'tally' AND counter_id = \
            (SELECT id FROM counter WHERE name = 'Coffee')"
            ),
            15,
            "what was counted before the reset, too"
        );
    }
    assert_eq!(count(&ben, "Door"), 1);

    // A copy of Ben's file from before has nothing new.
    copy.printed(&["join", "Drinks", "--namesakes", "same", "--hub", "service=tally"]);
    copy.printed(&["inc", "Coffee"]);
    sync(&[&copy, &ben]);
    assert_eq!([count(&copy, "Coffee"), count(&ben, "Coffee")], [11, 11]);

    // Another one's Coffee is another.
    cleo.printed(&["inc", "Coffee", "1"]);
    cleo.printed(&["join", "Drinks", "--namesakes", "others", "--hub", "service=tally"]);
    cleo.printed(&["inc", "Coffee (2)"]);
    sync(&[&cleo, &ben]);
    assert_eq!([count(&cleo, "Coffee"), count(&cleo, "Coffee (2)"), count(&ben, "Coffee")], [1, 12, 12]);

    // What was shared is known again, wherever it was put meanwhile.
    ben.printed(&["leave", "Drinks"]);
    ben.printed(&["inc", "Coffee"]);
    ben.folder.other().execute("INSERT INTO board (name) VALUES ('Elsewhere')", []).unwrap();
    ben.printed(&["edit", "Coffee", "--board", "Elsewhere"]);
    let asked = ben.run(&["join", "Drinks", "--hub", "service=tally"]);
    assert_eq!(asked.status.code(), Some(1), "it isn't on the board that was left");
    ben.printed(&["join", "Drinks", "--namesakes", "same", "--hub", "service=tally"]);
    sync(&[&ben, &ana]);
    assert_eq!([count(&ben, "Coffee"), count(&ana, "Coffee")], [13, 13]);
}

/// What was counted before is the same in all copies of a file, whichever shares it first.
#[test]
#[ignore = "needs PostgreSQL"]
fn counters_that_copies_of_a_file_share_are_counted_once() {
    let cluster = super::with_hub(&[]);
    let [ana, copy] = [(); 2].map(|()| Home::new(&cluster, "ana"));
    ana.printed(&["share", "Drinks", "--new", "--hub", "service=tally"]);
    for name in ["Door", "Phone"] {
        ana.printed(&["inc", name, "2"]);
        ana.printed(&["inc", name, "2"]);
    }
    ana.folder.other().execute("VACUUM INTO ?1", [copy.folder.tally().to_str()]).unwrap();
    let shared = |name: &str| {
        for (home, count) in [(&ana, "5"), (&copy, "6")] {
            home.printed(&["edit", name, "--board", "Drinks"]);
            home.printed(&["inc", name]);
            home.printed(&["sync", "--wait", "20"]);
            assert_eq!(home.printed(&["get", name]).trim(), count, "{name}");
        }
        for home in [&ana, &copy] {
            assert!(home.printed(&["verify", "--hub", "--wait", "20"]).starts_with("ok"));
            assert!(home.printed(&["verify"]).starts_with("ok"));
            assert_eq!(home.printed(&["get", name]).trim(), "6", "{name}");
        }
    };
    // The copy finds out that it is one, and then it knows.
    shared("Door");
    shared("Phone");
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
