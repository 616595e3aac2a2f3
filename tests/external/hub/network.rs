//! A network that goes away: a desk in a network of its own, whose cable is pulled.

use std::process::Command;

use super::{DATABASE, SECRET, with_hub};
use crate::common::Folder;
use crate::common::folder::{finish, stderr, stdout};
use crate::common::running::Running;
use crate::common::{wait_for, wait_until};

/// A network of its own, with a cable to this one.
struct Network {
    name: String,
    /// This machine's end of the cable.
    cable: String,
    here: String,
}

impl Network {
    /// Makes one, if this machine lets us.
    fn new() -> Option<Self> {
        let number = fastrand::u8(1..=254);
        let network = Self {
            name: format!("tally{number}"),
            cable: format!("tally{number}"),
            here: format!("10.213.{number}.1"),
        };
        let there = format!("10.213.{number}.2/24");
        let Self { name, cable, here } = &network;
        let made = [
            format!("netns add {name}"),
            format!("link add {cable} type veth peer name cable netns {name}"),
            format!("addr add {here}/24 dev {cable}"),
            format!("link set {cable} up"),
            format!("-n {name} addr add {there} dev cable"),
            format!("-n {name} link set cable up"),
            format!("-n {name} link set lo up"),
        ];
        made.iter().all(|command| ip(command)).then_some(network)
    }

    fn pull(&self) {
        assert!(ip(&format!("link set {} down", self.cable)));
    }

    fn plug_in(&self) {
        assert!(ip(&format!("link set {} up", self.cable)));
    }

    /// The same command, run in this network.
    fn inside(&self, command: &Command) -> Command {
        let mut inside = Command::new("ip");
        inside.args(["netns", "exec", &self.name]).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => inside.env(name, value),
                None => inside.env_remove(name),
            };
        }
        inside
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        ip(&format!("netns del {}", self.name));
    }
}

fn ip(arguments: &str) -> bool {
    Command::new("ip").args(arguments.split(' ')).output().is_ok_and(|output| output.status.success())
}

#[test]
#[ignore = "needs PostgreSQL, and the right to make networks"]
fn a_desk_whose_network_goes_away_counts_on_and_shares_it_later() {
    let Some(network) = Network::new() else {
        println!("left out: this machine lets us make no networks (`ip netns add`)");
        return;
    };
    let mut cluster = with_hub(&[&format!("listen_addresses=127.0.0.1,{}", network.here)]);
    cluster.stop();
    let rules = cluster.data().join("pg_hba.conf");
    let more = format!("{}host all all 10.213.0.0/16 scram-sha-256\n", std::fs::read_to_string(&rules).unwrap());
    std::fs::write(&rules, more).unwrap();
    cluster.run();

    let (near, far) = (Folder::new(), Folder::new());
    let command = |folder: &Folder, arguments: &[&str]| {
        let mut command = folder.tallyboard(arguments);
        command.env("PGPASSWORD", SECRET);
        command
    };
    let printed = |command: &mut Command| {
        let output = finish(command);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output)
    };
    let at_near = |arguments: &[&str]| printed(&mut command(&near, arguments));
    let at_far = |arguments: &[&str]| printed(&mut network.inside(&command(&far, arguments)));
    at_near(&["share", "--new", "Desk", "--hub", &cluster.url("ana", DATABASE)]);
    at_near(&["new", "Coffee", "--board", "Desk"]);
    at_near(&["inc", "Coffee"]);
    at_near(&["sync"]);
    let url = format!("postgres://ana@{}:{}/{DATABASE}?sslmode=disable&connect_timeout=2", network.here, cluster.port);
    at_far(&["join", "Desk", "--hub", &url]);
    assert_eq!(at_far(&["get", "Coffee"]), "1\n");

    let mut follows = Running::start(&mut network.inside(&command(&far, &["sync", "--follow"])));
    wait_until("it is shared", || follows.complaints.any("shared"));
    at_far(&["inc", "Coffee", "10"]);
    let seen_near = || {
        at_near(&["sync"]);
        at_near(&["get", "Coffee"])
    };
    wait_for("what was counted there is here", || (seen_near() == "11\n").then_some(()));

    network.pull();
    for _ in 0..30 {
        at_far(&["inc", "Coffee"]);
    }
    at_near(&["inc", "Coffee", "100"]);
    wait_until("it is offline", || follows.complaints.any("offline"));
    assert_eq!(at_far(&["get", "Coffee"]), "41\n");
    let output = finish(&mut network.inside(&command(&far, &["sync", "--wait", "1"])));
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("wait"), "{}", stderr(&output));

    network.plug_in();
    wait_for("what waited is here", || (seen_near() == "141\n").then_some(()));
    wait_for("what was counted here meanwhile is there", || (at_far(&["get", "Coffee"]) == "141\n").then_some(()));
    follows.kill();
    for check in [&["verify", "--hub"][..], &["verify"], &["hub", "verify"]] {
        at_near(check);
        at_far(check);
    }
}
