//! `serve`, as buttons, overlays and strangers meet it: over a socket.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::process::Stdio;
use std::thread;

use serde_json::{Value, json};

use crate::common::folder::{stderr, stdout};
use crate::common::running::Running;
use crate::common::{DEADLINE, Folder, wait_for, wait_until};

const TOKEN: &str = "a-token-of-the-tests";

struct Server {
    running: Running,
    /// What it printed.
    page: String,
    address: String,
    token: String,
}

impl Server {
    #[track_caller]
    fn start(folder: &Folder, arguments: &[&str], token: Option<&str>) -> Self {
        let mut command = folder.tallyboard(&["serve"]);
        command.args(arguments);
        if !arguments.contains(&"--listen") {
            command.args(["--listen", "127.0.0.1:0"]);
        }
        if let Some(token) = token {
            command.env("TALLYBOARD_TOKEN", token);
        }
        let running = Running::start(&mut command);
        let page = wait_for("the address is printed", || running.out.so_far().first().cloned());
        let (address, rest) = page.strip_prefix("http://").unwrap().split_once('/').unwrap();
        let token = token.unwrap_or_else(|| rest.strip_prefix("#token=").unwrap());
        Self { address: address.to_owned(), token: token.to_owned(), page, running }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(DEADLINE)).unwrap();
        stream
    }

    /// Sends a call as it is, and returns the status, the head and the body.
    #[track_caller]
    fn raw(&self, call: &str) -> (u16, String, String) {
        let mut stream = self.connect();
        stream.write_all(call.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_else(|| panic!("{call}: {answer}"));
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_lowercase(), body.to_owned())
    }

    /// Sends a call with these headers, and a body if there is one.
    #[track_caller]
    fn call(&self, line: &str, headers: &str, body: &str) -> (u16, Value) {
        let length = body.len();
        let (status, _, body) = self.raw(&format!(
            "{line} HTTP/1.1\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n\r\n{body}"
        ));
        (status, serde_json::from_str(&body).unwrap_or_else(|error| panic!("{line}: {error}: {body}")))
    }

    /// What somebody sends who may call.
    fn headers(&self) -> String {
        format!("Host: {}\r\nAuthorization: Bearer {}", self.address, self.token)
    }

    #[track_caller]
    fn get(&self, path: &str) -> (u16, Value) {
        self.call(&format!("GET {path}"), &self.headers(), "")
    }

    #[track_caller]
    fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.call(&format!("POST {path}"), &self.headers(), &body.to_string())
    }

    /// Presses, and returns the count that was answered.
    #[track_caller]
    fn press(&self, body: &Value) -> i64 {
        match self.post("/press", body) {
            (200, pressed) => pressed["count"].as_i64().unwrap(),
            refused => panic!("{body}: {refused:?}"),
        }
    }

    #[track_caller]
    fn refusal(&self, path: &str, body: &Value) -> (u16, String) {
        let (status, problem) = self.post(path, body);
        (status, problem["error"].as_str().unwrap_or_else(|| panic!("{body}: {problem}")).to_owned())
    }

    fn follow(&self) -> Follower {
        let mut stream = self.connect();
        write!(stream, "GET /changes HTTP/1.1\r\n{}\r\n\r\n", self.headers()).unwrap();
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).unwrap();
        }
        Follower { reader, rest: String::new() }
    }

    #[cfg(unix)]
    fn signal(&self, signal: rustix::process::Signal) {
        rustix::process::kill_process(rustix::process::Pid::from_child(&self.running.child), signal).unwrap();
    }
}

/// A reader of the stream of changes.
struct Follower {
    reader: BufReader<TcpStream>,
    rest: String,
}

impl Follower {
    /// The next message that says something, or `None` at the end.
    fn next(&mut self) -> Option<(String, Value)> {
        loop {
            while let Some((message, rest)) = self.rest.split_once("\n\n") {
                let found = message.strip_prefix("event: ").map(|message| {
                    let (event, data) = message.split_once("\ndata: ").unwrap();
                    (event.to_owned(), serde_json::from_str(data).unwrap())
                });
                self.rest = rest.to_owned();
                if found.is_some() {
                    return found;
                }
            }
            let mut size = String::new();
            self.reader.read_line(&mut size).unwrap();
            let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
            if size == 0 {
                return None;
            }
            let mut chunk = vec![0; size + 2];
            self.reader.read_exact(&mut chunk).unwrap();
            self.rest += std::str::from_utf8(&chunk[..size]).unwrap();
        }
    }

    /// The next message of this kind.
    #[track_caller]
    fn until(&mut self, event: &str) -> Value {
        loop {
            match self.next() {
                Some((found, data)) if found == event => return data,
                Some(_) => {}
                None => panic!("the stream ended before {event}"),
            }
        }
    }
}

/// A file with Coffee at 5 and Tea, in steps of 10 up to 25.
fn folder() -> Folder {
    let folder = Folder::in_memory();
    folder.printed(&["inc", "Coffee", "5"]);
    folder.done(&["new", "Tea", "--step", "10", "--max", "25"]);
    folder
}

#[test]
fn counters_are_listed_pressed_and_undone() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    assert_eq!(server.page, format!("http://{}/#token={}", server.address, server.token));
    let listed: Value = serde_json::from_str(&folder.printed(&["list", "--json", "--id"])).unwrap();
    assert_eq!(server.get("/counters"), (200, listed));

    let (status, pressed) = server.post("/press", &json!({"name": "Coffee"}));
    assert_eq!(
        (status, &pressed["id"], &pressed["name"], &pressed["count"]),
        (200, &json!(1), &json!("Coffee"), &json!(6))
    );
    assert_eq!(server.press(&json!({"id": 1, "by": -2})), 4);
    assert_eq!(server.press(&json!({"name": " Tea "})), 10, "a press is a step, and names are spelled as anywhere");
    assert_eq!(folder.printed(&["get", "Coffee"]), "4");

    // This press, then the last one of the counter.
    let undone = server.post("/undo", &json!({"entry": pressed["entry"]}));
    assert_eq!(undone, (200, json!({"name": "Coffee", "before": 4, "after": 3})));
    let (status, why) = server.refusal("/undo", &json!({"entry": pressed["entry"]}));
    assert_eq!((status, why.as_str()), (409, "this was undone already"));
    assert_eq!(server.post("/undo", &json!({"name": "Coffee"})).1["after"], 5);
    assert_eq!(folder.printed(&["get", "Coffee"]), "5");
    assert_eq!(server.post("/undo", &json!({"id": 2})).1, json!({"name": "Tea", "before": 10, "after": 0}));
    assert_eq!(server.refusal("/undo", &json!({"name": "Tea"})), (409, "there is nothing to undo".to_owned()));
    // The dashboard can undo a press, too.
    assert!(server.press(&json!({"name": "Tea"})) == 10);
    assert_eq!(
        folder.other().query_row("SELECT count(*) FROM operation WHERE kind = 'press'", [], |row| row.get(0)),
        Ok(4)
    );
}

#[test]
fn what_cant_be_done_is_refused_in_a_sentence() {
    let folder = folder();
    folder.done(&["new", "Locked", "--locked", "true"]);
    folder.printed(&["set", "Large", "9223372036854775807"]);
    let server = Server::start(&folder, &[], None);
    assert_eq!(server.press(&json!({"name": "Tea", "by": 20})), 20);
    let refusals = [
        ("/press", json!({"name": "Nobody"}), 404, "there is no counter named \"Nobody\""),
        ("/press", json!({"id": 77}), 404, "there is no counter 77"),
        ("/undo", json!({"name": "Nobody"}), 404, "there is no counter named \"Nobody\""),
        ("/undo", json!({"entry": 77}), 404, "there is no such entry"),
        ("/press", json!({"name": "Tea"}), 409, "its maximum is 25: +10 was not counted"),
        ("/press", json!({"name": "Locked"}), 409, "\"Locked\" is locked"),
        ("/press", json!({"name": "Large"}), 409, "would be more than a count can hold"),
        ("/press", json!({"name": "Coffee", "by": 1.5}), 400, "expected i64"),
        ("/press", json!({"name": "Coffee", "bye": 1}), 400, "unknown field"),
        ("/press", json!({"name": "Coffee", "id": 1}), 400, "which counter"),
        ("/press", json!({"name": ""}), 400, "at least one character"),
        ("/press", json!({"name": "Coffee", "entry": 1}), 400, "no entry"),
        ("/press", json!({}), 400, "which counter"),
        ("/press", json!(["Coffee"]), 400, "isn't JSON such as"),
        ("/undo", json!({}), 400, "which counter"),
        ("/undo", json!({"name": "Tea", "entry": 1}), 400, "a name, an id or an entry"),
        ("/reset", json!({}), 404, "nothing at /reset"),
    ];
    for (path, body, status, why) in refusals {
        let (found, said) = server.refusal(path, &body);
        assert!(found == status && said.contains(why), "{path} {body}: {found} {said}");
    }
    let by_get = server.get("/press");
    assert_eq!(by_get.0, 404, "a press by GET would happen by itself: {by_get:?}");
    assert_eq!(server.call("DELETE /counters", &server.headers(), "").0, 405);
    assert_eq!(server.call("POST /press", &server.headers(), &"x".repeat(1 << 20)).0, 413);
    assert_eq!(folder.printed(&["list"]), "5\tCoffee\n9223372036854775807\tLarge\n0\tLocked\n20\tTea");
}

#[test]
fn strangers_and_pages_of_other_sites_are_refused() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let (address, good) = (&server.address, server.headers());
    let press = json!({"name": "Coffee"}).to_string();
    let refused = [
        (format!("Host: {address}"), 401),
        (format!("Host: {address}\r\nAuthorization: Bearer {TOKEN}"), 401),
        (format!("Host: {address}\r\nAuthorization: Basic {}", server.token), 401),
        (format!("Host: {address}\r\nCookie: token={}", server.token), 401),
        // A name of somebody else that leads here.
        (good.replace(&format!("Host: {address}"), "Host: rebound.example:8255"), 403),
        (good.replace(&format!("Host: {address}"), "Host: localhost.rebound.example"), 403),
        (good.replace(&format!("Host: {address}\r\n"), ""), 403),
        (format!("{good}\r\nOrigin: http://stranger.example"), 403),
        (format!("{good}\r\nOrigin: null"), 403),
        (format!("{good}\r\nOrigin: https://{address}"), 403),
    ];
    for (headers, status) in refused {
        let (found, problem) = server.call("POST /press", &headers, &press);
        assert!(found == status && problem["error"].is_string(), "{headers}: {found} {problem}");
    }
    let (status, _) = server.call(&format!("POST /press?token={}", server.token), &format!("Host: {address}"), &press);
    assert_eq!(status, 401, "addresses are kept in logs");
    // No page of another site is ever allowed to send the token.
    let asked = format!(
        "OPTIONS /press HTTP/1.1\r\nHost: {address}\r\nOrigin: http://stranger.example\r\n\
         Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: authorization\r\n\
         Access-Control-Request-Private-Network: true\r\nConnection: close\r\n\r\n"
    );
    let (status, head, _) = server.raw(&asked);
    assert!(status == 403 && !head.contains("access-control"), "{head}");
    assert_eq!(folder.printed(&["get", "Coffee"]), "5");

    // Its own page may.
    let port = address.split_once(':').unwrap().1;
    for host in [address.clone(), format!("localhost:{port}")] {
        let headers = format!("Host: {host}\r\nOrigin: http://{host}\r\nAuthorization: Bearer {}", server.token);
        assert_eq!(server.call("POST /press", &headers, &press).0, 200, "{host}");
    }
    for page in ["/", "/overlay?counter=Coffee", "/overlay.js", "/buttons.js", "/follow.js", "/texts.js"] {
        let (status, head, body) =
            server.raw(&format!("GET {page} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"));
        assert!(status == 200 && head.contains("frame-ancestors 'none'"), "{page}: {head}");
        assert!(!body.contains(&server.token), "{page}");
    }
}

#[test]
fn slow_many_and_garbled_calls_keep_nobody_waiting() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let mut garbled = server.connect();
    garbled.write_all(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\0\0\0\r\n\r\n").unwrap();
    garbled.read_to_end(&mut Vec::new()).unwrap();
    // They promise more than they send, and then say nothing.
    let mut slow = server.connect();
    write!(slow, "POST /press HTTP/1.1\r\n{}\r\nContent-Length: 100\r\n\r\n{{", server.headers()).unwrap();
    let mut slower = server.connect();
    slower.write_all(b"POST /pre").unwrap();
    let idle: Vec<_> = (0..100).map(|_| server.connect()).collect();
    let (status, pressed) = server.post("/press", &json!({"name": "Coffee"}));
    assert_eq!((status, &pressed["count"]), (200, &json!(6)), "after those who said nothing have been sent away");
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("nothing was counted"), "{answer}");
    let _ = slower.read_to_end(&mut Vec::new());
    drop(idle);
    assert_eq!(folder.printed(&["get", "Coffee"]), "6");
}

#[test]
fn two_callers_and_a_command_at_once_each_learn_their_own_value() {
    const PRESSES: usize = 60;
    const COMMANDS: usize = 15;
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let body = json!({"name": "Coffee"}).to_string();
    let counts = thread::scope(|scope| {
        let caller = || {
            // One connection for all.
            let mut stream = BufReader::new(server.connect());
            let mut counts = Vec::new();
            for _ in 0..PRESSES {
                let (headers, length) = (server.headers(), body.len());
                let call = format!("POST /press HTTP/1.1\r\n{headers}\r\nContent-Length: {length}\r\n\r\n{body}");
                stream.get_mut().write_all(call.as_bytes()).unwrap();
                let (mut line, mut length) = (String::new(), 0);
                while line != "\r\n" {
                    line.clear();
                    stream.read_line(&mut line).unwrap();
                    if let Some(found) = line.strip_prefix("content-length: ") {
                        length = found.trim().parse().unwrap();
                    }
                }
                let mut answer = vec![0; length];
                stream.read_exact(&mut answer).unwrap();
                counts.push(serde_json::from_slice::<Value>(&answer).unwrap()["count"].as_i64().unwrap());
            }
            counts
        };
        let commands = || (0..COMMANDS).map(|_| folder.printed(&["inc", "Coffee"]).parse().unwrap()).collect();
        let threads = [scope.spawn(caller), scope.spawn(caller), scope.spawn(commands)];
        threads.map(|thread| thread.join().unwrap())
    });
    let all: BTreeSet<i64> = counts.iter().flatten().copied().collect();
    let last = 5 + i64::try_from(2 * PRESSES + COMMANDS).unwrap();
    assert!(all.iter().copied().eq(6..=last), "each value once: {counts:?}");
    assert!(counts.iter().all(|counts| counts.is_sorted()));
    assert_eq!(folder.printed(&["get", "Coffee"]), last.to_string());
    folder.printed(&["verify"]);
}

#[test]
fn a_stream_begins_with_all_counters_and_tells_each_change() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let mut follower = server.follow();
    let (event, counters) = follower.next().unwrap();
    assert_eq!((event.as_str(), counters), ("counters", server.get("/counters").1));
    server.press(&json!({"name": "Coffee"}));
    assert_eq!(follower.until("counter")["count"], 6);
    // Whoever makes it.
    folder.printed(&["inc", "New", "3"]);
    let new = follower.until("counter");
    assert_eq!((&new["name"], &new["count"]), (&json!("New"), &json!(3)));
    folder.done(&["edit", "Coffee", "--name", "Espresso"]);
    assert_eq!(follower.until("counter")["name"], "Espresso");
    folder.done(&["edit", "Tea", "--archived", "true"]);
    assert_eq!(follower.until("removed"), json!({"id": 2}));
    folder.done(&["delete", "New", "--yes"]);
    assert_eq!(follower.until("removed")["id"], new["id"]);
    assert_eq!(server.refusal("/press", &json!({"name": "Tea"})).0, 409);
}

#[test]
fn a_reader_that_falls_behind_gets_everything_anew() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let mut follower = server.follow();
    assert_eq!(follower.until("counters").as_array().unwrap().len(), 2);
    let mut many = folder.tallyboard(&["inc", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    let lines: String = (0..5_000).map(|number| format!("counter {number}\n")).collect();
    many.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    assert!(many.wait().unwrap().success());
    while follower.until("counters").as_array().unwrap().len() < 5_002 {}
    server.press(&json!({"name": "Coffee"}));
    assert_eq!(follower.until("counter")["count"], 6);
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_in_order_and_a_kill_loses_nothing_that_was_answered() {
    use std::os::unix::process::ExitStatusExt as _;

    use rustix::process::Signal;
    let folder = folder();
    for signal in [Signal::TERM, Signal::INT] {
        let server = Server::start(&folder, &[], Some(TOKEN));
        let mut follower = server.follow();
        follower.until("counters");
        let before: i64 = folder.printed(&["get", "Coffee"]).parse().unwrap();
        assert_eq!(server.press(&json!({"name": "Coffee"})), before + 1);
        server.signal(signal);
        while follower.next().is_some() {}
        let output = server.running.finish();
        assert_eq!((output.status.signal(), stderr(&output).as_str()), (Some(signal.as_raw()), ""));
    }
    let mut server = Server::start(&folder, &[], Some(TOKEN));
    assert_eq!(server.press(&json!({"name": "Coffee"})), 8);
    server.running.kill();
    assert_eq!(Server::start(&folder, &[], Some(TOKEN)).press(&json!({"name": "Coffee"})), 9);
}

#[test]
fn beyond_this_machine_it_needs_a_flag_and_a_token_of_ones_own() {
    let folder = folder();
    for (arguments, token, why) in [
        (&["--listen", "0.0.0.0:0"][..], None, "give a token of your own"),
        (&["--listen", "[::]:0"], None, "give a token of your own"),
        (&[], Some("short"), "16 to 256 characters"),
        (&[], Some("has a blank in its middle"), "16 to 256 characters"),
        (&["--listen", "8255"], None, "invalid socket address"),
    ] {
        let mut command = folder.tallyboard(&["serve"]);
        command.args(arguments).envs(token.map(|token| ("TALLYBOARD_TOKEN", token)));
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(why), "{arguments:?}: {}", stderr(&output));
    }
    let server = Server::start(&folder, &["--listen", "0.0.0.0:0"], Some(TOKEN));
    assert!(!server.page.contains(TOKEN), "{}", server.page);
    wait_until("it warns", || server.running.complaints.any("isn't encrypted"));
    assert_eq!(server.press(&json!({"name": "Coffee"})), 6);

    let taken = folder.tallyboard(&["serve", "--listen", &server.address, "--token", TOKEN]).output().unwrap();
    assert_eq!(taken.status.code(), Some(1));
    assert!(stderr(&taken).contains("can't listen at 0.0.0.0"), "{}", stderr(&taken));
    let missing = Folder::new().run(&["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!((missing.status.code(), stdout(&missing).as_str()), (Some(1), ""));
}

#[test]
fn a_press_that_cant_be_saved_in_time_is_refused_and_never_counted() {
    let folder = folder();
    let server = Server::start(&folder, &["--wait", "1"], None);
    let other = folder.other();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (status, why) = server.refusal("/press", &json!({"name": "Coffee"}));
    assert!(status == 503 && why.starts_with("not saved: "), "{status} {why}");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(server.press(&json!({"name": "Coffee"})), 6);
}

#[test]
fn it_goes_on_with_the_file_that_is_put_in_place_of_its_own() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let mut follower = server.follow();
    follower.until("counters");
    let other = Folder::in_memory();
    other.printed(&["inc", "Water", "50"]);
    other.printed(&["inc", "Coffee", "70"]);
    other.run(&["backup", other.file("copy.db").to_str().unwrap()]);
    fs::rename(folder.tally(), folder.file("away.db")).unwrap();
    let _ = fs::remove_file(folder.file("tally.db-wal"));
    let _ = fs::remove_file(folder.file("tally.db-shm"));
    fs::copy(other.file("copy.db"), folder.file("new.db")).unwrap();
    fs::rename(folder.file("new.db"), folder.tally()).unwrap();
    let counters = follower.until("counters");
    assert_eq!(counters.as_array().unwrap().len(), 2);
    assert_eq!(counters[1]["name"], "Water");
    assert_eq!(server.press(&json!({"name": "Coffee"})), 71);
    assert_eq!(folder.printed(&["get", "Coffee"]), "71");
}

#[test]
fn a_caller_who_goes_away_leaves_its_press_counted() {
    let folder = folder();
    let server = Server::start(&folder, &[], None);
    let body = json!({"name": "Coffee"}).to_string();
    let mut stream = server.connect();
    let (headers, length) = (server.headers(), body.len());
    write!(stream, "POST /press HTTP/1.1\r\n{headers}\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let mut answer = String::new();
    let read: io::Result<_> = stream.read_to_string(&mut answer);
    assert!(read.is_ok());
    wait_until("it is counted", || folder.printed(&["get", "Coffee"]) == "6");
}
