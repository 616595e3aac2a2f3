//! A process that runs while the test goes on.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use super::folder::{line, print_said};
use super::wait::wait_for;

/// A process, killed if the test ends before it does. If the test fails meanwhile, both its outputs are printed.
pub(crate) struct Running {
    pub(crate) child: Child,
    /// The lines that it has printed so far.
    pub(crate) out: Lines,
    pub(crate) complaints: Lines,
    command: String,
}

impl Running {
    #[track_caller]
    pub(crate) fn start(command: &mut Command) -> Self {
        let spawned = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = spawned.unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()));
        let (out, complaints) = (Lines::of(child.stdout.take()), Lines::of(child.stderr.take()));
        Self { child, out, complaints, command: line(command) }
    }

    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    /// Waits for its end, within the deadline.
    #[track_caller]
    pub(crate) fn finish(mut self) -> Output {
        let status = wait_for("the process ends", || self.child.try_wait().unwrap());
        let (stdout, stderr) = (self.out.read_out(), self.complaints.read_out());
        let output = Output { status, stdout, stderr };
        print_said(&self.command, &output);
        output
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if thread::panicking() {
            eprintln!("$ {}", self.command);
            eprintln!("standard output: {:#?}\nstandard error: {:#?}", self.out.so_far(), self.complaints.so_far());
        }
    }
}

/// Lines read on a thread, as they come. What a killed process left of its last line is none.
#[derive(Default)]
pub(crate) struct Lines {
    lines: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Lines {
    fn of(pipe: Option<impl Read + Send + 'static>) -> Self {
        let lines = Arc::<Mutex<Vec<String>>>::default();
        let read = Arc::clone(&lines);
        let mut pipe = BufReader::new(pipe.unwrap());
        let thread = thread::spawn(move || {
            let mut line = String::new();
            while pipe.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
                if let Some(line) = line.strip_suffix('\n') {
                    read.lock().unwrap().push(line.to_owned());
                }
                line.clear();
            }
        });
        Self { lines, thread: Some(thread) }
    }

    pub(crate) fn so_far(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }

    pub(crate) fn any(&self, words: &str) -> bool {
        self.lines.lock().unwrap().iter().any(|line| line.contains(words))
    }

    /// All of them, when nobody can write any more.
    pub(crate) fn read_out(&mut self) -> Vec<u8> {
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
        self.so_far().iter().flat_map(|line| format!("{line}\n").into_bytes()).collect()
    }
}
