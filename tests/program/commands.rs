//! Commands: corrections, editing, `watch`, `inc -`, `--json`, `--wait` and `stress`.

mod corrections;
mod inc_lines;
mod waiting;
mod watch;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;
use rusqlite::OptionalExtension as _;
use serde_json::{Value, json};
use tallyboard::request::{CounterRef, Request, UndoTarget};
use tallyboard::store::{Access, Store};

use crate::common::folder::{stderr, stdout};
use crate::common::{DEADLINE, Folder, wait_for};

const INCREMENT: &str = "INSERT INTO counter (name, count) VALUES (?1, 1) \
    ON CONFLICT (name) DO UPDATE SET count = count + excluded.count RETURNING count";

/// A file with these counters, made in this order.
fn with(counters: &[(&str, i64)]) -> Folder {
    let folder = Folder::new();
    for (name, count) in counters {
        folder.printed(&["inc", name, &count.to_string()]);
    }
    folder
}

/// All counters with their counts.
fn counts(folder: &Folder) -> BTreeMap<String, i64> {
    let other = folder.other();
    let mut statement = other.prepare("SELECT name, count FROM counter").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
}

/// Through how many lines the stream was counted that didn't come to its end.
fn stream_lines(folder: &Folder) -> Option<i64> {
    folder.other().query_row("SELECT lines FROM stream", [], |row| row.get(0)).optional().unwrap()
}

/// What `inc -` makes of this input.
fn counted(folder: &Folder, input: &[u8]) -> Output {
    let mut stream = Stream::start(folder, &[]);
    stream.write(input);
    stream.end()
}

/// Steps for so long: where nothing can be seen that would show that it is over.
fn step_for(time: Duration) {
    let started = Instant::now();
    wait_for("time goes on", || (started.elapsed() >= time).then_some(()));
}

#[track_caller]
fn ended(child: &mut Child) -> ExitStatus {
    wait_for("the process ends", || child.try_wait().unwrap())
}

/// `watch`, and what it prints.
struct Watch {
    child: Child,
    lines: Receiver<String>,
    /// What [`Watch::start`] pressed, and how often.
    probe: (String, i64),
}

impl Watch {
    /// Starts `watch`, and presses `probe` until it has seen it: from then on nothing escapes it.
    fn start(folder: &Folder, arguments: &[&str], probe: &str) -> Self {
        let mut command = folder.tallyboard(&[]);
        command.arg("watch").args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (sender, lines) = crossbeam_channel::unbounded();
        let out = BufReader::new(child.stdout.take().unwrap());
        // It ends with the process.
        thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let other = folder.other();
        let mut pressed = 0;
        let mut seen = wait_for("the watch starts", || {
            pressed = other.query_row(INCREMENT, [probe], |row| row.get(0)).unwrap();
            lines.try_recv().ok()
        });
        while count_in(&seen) != pressed {
            seen = lines.recv_timeout(DEADLINE).unwrap();
        }
        Self { child, lines, probe: (probe.to_owned(), pressed) }
    }

    /// The next lines.
    #[track_caller]
    fn next(&self, lines: usize) -> Vec<String> {
        (0..lines).map(|_| self.lines.recv_timeout(DEADLINE).unwrap()).collect()
    }

    /// Presses the probe once more: the next line says so, since there was nothing else to say.
    #[track_caller]
    fn says_nothing_else(&mut self, folder: &Folder) {
        self.probe.1 += 1;
        folder.other().query_row(INCREMENT, [&self.probe.0], |_| Ok(())).unwrap();
        let line = self.lines.recv_timeout(DEADLINE).unwrap();
        assert_eq!(count_in(&line), self.probe.1, "{line}");
        assert!(line.contains(&self.probe.0), "{line}");
    }

    /// Ends it: what it complained of.
    fn complaints(mut self) -> String {
        self.child.kill().unwrap();
        let mut complaints = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
        complaints
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The count in a line of `watch`, in either form.
fn count_in(line: &str) -> i64 {
    match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(object)) => object["count"].as_i64().unwrap(),
        _ => line.split_once('\t').unwrap().0.parse().unwrap(),
    }
}

/// `inc -`, with its input in the test's hand.
struct Stream {
    child: Child,
    input: Option<ChildStdin>,
}

impl Stream {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut command = folder.tallyboard(&[]);
        command.args(["inc", "-"]).args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let input = child.stdin.take();
        Self { child, input }
    }

    /// Writes more input; the program may have ended already, as it does at a bad line.
    fn write(&mut self, input: &[u8]) {
        let input_of_child = self.input.as_mut().unwrap();
        let _ = input_of_child.write_all(input).and_then(|()| input_of_child.flush());
    }

    /// Ends the input, and waits for the process.
    fn end(mut self) -> Output {
        drop(self.input.take());
        self.child.wait_with_output().unwrap()
    }

    /// Waits for the process while its input is still open.
    #[track_caller]
    fn ended(mut self) -> Output {
        ended(&mut self.child);
        self.end()
    }
}

/// Sends a signal, by its name without SIG.
fn signal(child: &Child, name: &str) {
    let kill = format!("kill -{name} {}", child.id());
    assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
}

/// The number of lines that a message gives to go on after.
#[track_caller]
fn lines_to_skip(message: &str) -> i64 {
    let (_, rest) = message.split_once("tallyboard inc - --skip ").unwrap_or_else(|| panic!("how to go on? {message}"));
    rest.split_whitespace().next().unwrap().parse().unwrap()
}

/// Line `number` of a long input, from 1: one of 200 names, and now and then a number, which may be 0 or negative.
fn long_line(number: i64) -> (String, Option<i64>) {
    (format!("name {}", number * 7_919 % 200), (number % 11 == 0).then_some(number % 13 - 6))
}

fn long_input(lines: i64) -> String {
    (1..=lines).map(long_line).fold(String::new(), |mut input, (name, delta)| {
        let _ = match delta {
            Some(delta) => writeln!(input, "{name}\t{delta}"),
            None => writeln!(input, "{name}"),
        };
        input
    })
}

/// The counters after so many lines of the long input.
fn long_counts(lines: i64) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for (name, delta) in (1..=lines).map(long_line) {
        *counts.entry(name).or_default() += delta.unwrap_or(1);
    }
    counts
}
