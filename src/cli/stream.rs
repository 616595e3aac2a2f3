//! `inc -`: counts the lines of standard input, as fast as they come, in bounded memory.
//!
//! A thread reads blocks of bytes; this one sums the lines of what has come up by name, and sends the sums as one
//! request as soon as the one before is on the disk. Each request is one commit that also says how many lines it goes
//! through, so a process that is killed leaves a prefix of the input counted, and the file knows how long it is. Where
//! a request is refused, its halves are tried, and so on: so all lines before the one that can't be counted are, and it
//! is named.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, IsTerminal as _, Read as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use crossbeam_channel::{Receiver, never, select};
use indicatif::{HumanCount, ProgressBar, ProgressState, ProgressStyle};

use super::exit::{Effect, answered};
use super::output::print_line;
use super::session::{Trouble, say};
use crate::domain::{NAME_CHARS_MAX, Name};
use crate::language::text;
use crate::limits;
use crate::number;
use crate::request::{Event, Refusal, Request, RequestId, StreamId};
use crate::store::{Access, OpenError, Store, UnfinishedStream};
use crate::worker::{Client, Timeout, Watch, Worker};

const BLOCK_BYTES: usize = 256 * 1024;
const BLOCKS_MAX: usize = 4;
/// Maximum length of a line: a name of four-byte characters, a tab and a number.
const LINE_BYTES_MAX: usize = 4 * NAME_CHARS_MAX + 32;
/// Maximum number of lines that are summed up while the disk is busy.
const CHUNK_LINES_MAX: usize = 250_000;
const CHUNK_NAMES_MAX: usize = 50_000;
/// The index of a blank line's name.
const NO_NAME: u32 = u32::MAX;
/// The byte-order mark that some programs write before a text; in UTF-16 it shows the byte order.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
const UTF_16_MARKS: [[u8; 2]; 2] = [[0xff, 0xfe], [0xfe, 0xff]];
/// Pause between two updates of the progress bar.
const PROGRESS_PAUSE: Duration = Duration::from_millis(100);

pub(super) fn count_lines(path: &Path, wait: Duration, skip: u64) -> anyhow::Result<()> {
    let skip = i64::try_from(skip).with_context(|| text!("cli-stream-skip-range"))?;
    let id = stream_id(path, wait, skip)?;
    let (sender, events) = crossbeam_channel::unbounded();
    let listener = Arc::new(sender);
    let worker = Worker::start(path.to_owned(), Watch::Nothing, Timeout::After(wait), listener.clone())?;
    let client = worker.client(listener);
    let mut stream = Stream {
        id,
        client,
        events,
        lines: Lines { skip, ..Lines::default() },
        in_flight: None,
        waiting: Vec::new(),
        bad: None,
        is_kept: false,
        saved_lines: 0,
        names: HashMap::new(),
        trouble: Trouble::default(),
        progress: progress_bar(),
    };
    let mut result = stream.run();
    // A request that can't be saved is refused, so nothing is left over.
    let _ = if result.is_ok() { worker.stop() } else { worker.stop_at_once() };
    // A request that was in flight when the input was interrupted is saved by now, and counts.
    while let Ok(event) = stream.events.try_recv() {
        result = result.and(stream.hear(event));
    }
    stream.progress.finish_and_clear();
    let saved = stream.saved_lines.max(skip);
    match result {
        Ok(()) => {
            let (lines, names) = (usize::try_from(saved - skip)?, stream.names.len());
            let (lines, counters) = (text!("cli-lines", count = lines), text!("cli-counters", count = names));
            answered(Effect::Counted, print_line(&text!("cli-stream-done", lines, counters)))
        }
        Err(error) if matches!(error.downcast_ref(), Some(Refusal::MaybeSaved(_))) => {
            bail!(text!("cli-stream-maybe", error = format!("{error:#}")))
        }
        Err(error) => {
            // If the same input is given again, this line would end it again.
            let bad = error.downcast_ref().filter(|BadLine { line, .. }| *line == saved + 1);
            let (why, saved) = (format!("{error:#}"), saved.to_string());
            match bad {
                Some(BadLine { line, .. }) => {
                    bail!(text!("cli-stream-stopped-at", error = why, saved, line = line.to_string()))
                }
                None => bail!(text!("cli-stream-stopped", error = why, saved)),
            }
        }
    }
}

/// A line that can't be counted.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("cli-stream-line-why", line = line.to_string(), why))]
struct BadLine {
    line: i64,
    why: String,
}

/// Returns the number of this stream: a new one, or that of the stream that is continued. Reports where an older one
/// was cut off.
fn stream_id(path: &Path, wait: Duration, skip: i64) -> anyhow::Result<StreamId> {
    let new = StreamId(i64::from_ne_bytes(RandomState::new().build_hasher().finish().to_ne_bytes()) & i64::MAX);
    let store = match Store::open_within(path, Access::Read, wait) {
        Err(OpenError::FileMissing(_) | OpenError::Empty(_)) => return Ok(new),
        store => store?,
    };
    if skip > 0 {
        let stream = store.stream_at(skip)?;
        return stream.ok_or_else(|| match store.newest_stream() {
            Ok(Some(UnfinishedStream { lines, .. })) => {
                anyhow!(text!("cli-stream-newest", skip = skip.to_string(), lines = lines.to_string()))
            }
            _ => anyhow!(text!("cli-stream-none", skip = skip.to_string())),
        });
    }
    if let Some(older) = store.newest_stream()?.filter(|stream| stream.lines > 0) {
        say(&text!("cli-stream-earlier", lines = older.lines.to_string()));
    }
    Ok(new)
}

fn progress_bar() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    let rate = |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let _ = write!(out, "{}", HumanCount(state.per_sec() as u64));
    };
    let text = text!("cli-stream-progress", count = "{human_pos}", rate = "{rate}");
    if let Ok(style) = ProgressStyle::with_template(&format!("{{spinner}} {text}")) {
        bar.set_style(style.with_key("rate", rate));
    }
    bar.enable_steady_tick(PROGRESS_PAUSE);
    bar
}

struct Stream {
    id: StreamId,
    client: Client,
    events: Receiver<Event>,
    lines: Lines,
    /// The request in flight, with its lines.
    in_flight: Option<(RequestId, Chunk)>,
    /// Parts of a refused chunk; the last is next.
    waiting: Vec<Chunk>,
    /// The refused line, after which nothing is counted.
    bad: Option<BadLine>,
    /// Whether the file knows how far this stream has come.
    is_kept: bool,
    saved_lines: i64,
    /// All names so far.
    names: HashMap<Name, ()>,
    trouble: Trouble,
    progress: ProgressBar,
}

impl Stream {
    fn run(&mut self) -> anyhow::Result<()> {
        let blocks = read_blocks()?;
        let interrupts = interrupts()?;
        let mut stopped: Option<anyhow::Error> = None;
        let mut at_end = false;
        loop {
            if let Some(bad) = self.bad.take() {
                self.waiting.clear();
                // Lines after it aren't counted.
                self.lines.start_chunk(bad.line - 1);
                stopped = Some(bad.into());
            }
            // A chunk is sent as soon as the one before is saved; the lines read meanwhile wait for the next. A bad
            // line ends the stream, which the file must record even if nothing was counted.
            let is_bad = stopped.as_ref().is_some_and(|error| error.is::<BadLine>());
            while self.in_flight.is_none()
                && (!self.waiting.is_empty() || !self.lines.chunk.is_empty() || is_bad && !self.is_kept)
            {
                let chunk = self.waiting.pop().unwrap_or_else(|| self.lines.take());
                self.names.extend(chunk.names.iter().map(|name| (name.clone(), ())));
                self.send(chunk)?;
            }
            let is_done = at_end || stopped.is_some();
            if is_done && self.in_flight.is_none() {
                break;
            }
            let wants_blocks = !is_done && !self.lines.is_full();
            let (no_blocks, events) = (never(), self.events.clone());
            select! {
                recv(events) -> event => self.hear(event?)?,
                recv(if wants_blocks { &blocks } else { &no_blocks }) -> block => match block {
                    Ok(Ok(block)) => stopped = self.lines.add(&block).err(),
                    Ok(Err(error)) => stopped = Some(anyhow!(error).context(text!("cli-stream-unreadable"))),
                    Err(_) => {
                        at_end = true;
                        stopped = self.lines.end().err();
                    }
                },
                recv(interrupts) -> _ => bail!(text!("cli-stream-interrupted")),
            }
        }
        if let Some(error) = stopped {
            return Err(error);
        }
        let Lines { line, skip, .. } = self.lines;
        if line < skip {
            bail!(text!("cli-stream-skip-end", skip = skip.to_string(), lines = line));
        }
        let id = self.client.send(Request::EndStream { id: self.id })?;
        self.in_flight = Some((id, self.lines.take()));
        while self.in_flight.is_some() {
            let event = self.events.recv()?;
            self.hear(event)?;
        }
        Ok(())
    }

    fn send(&mut self, chunk: Chunk) -> anyhow::Result<()> {
        let Some(deltas) = chunk.deltas() else {
            self.split(chunk, text!("cli-stream-sum-range").to_owned());
            return Ok(());
        };
        let id = self.client.send(Request::Stream { id: self.id, deltas, lines: chunk.through() })?;
        self.in_flight = Some((id, chunk));
        Ok(())
    }

    /// Splits a chunk in which a line can't be counted.
    fn split(&mut self, chunk: Chunk, why: String) {
        match chunk.halves() {
            Ok([first, second]) => self.waiting.extend([second, first]),
            Err(chunk) => self.bad = Some(BadLine { line: chunk.through(), why }),
        }
    }

    fn hear(&mut self, event: Event) -> anyhow::Result<()> {
        match event {
            Event::Replied(id, reply) => {
                let Some((_, chunk)) = self.in_flight.take_if(|(sent, _)| *sent == id) else { return Ok(()) };
                match reply {
                    Ok(_) => {
                        self.is_kept = true;
                        self.saved_lines = chunk.through();
                        self.progress.set_position(u64::try_from(self.saved_lines)?);
                    }
                    Err(refusal)
                        if chunk.is_empty() || matches!(refusal, Refusal::NotSaved(_) | Refusal::MaybeSaved(_)) =>
                    {
                        return Err(anyhow!(refusal).context(lines_text(chunk.before + 1, chunk.through())));
                    }
                    Err(refusal) => self.split(chunk, refusal.to_string()),
                }
            }
            Event::Failed(failure) => bail!(failure.why),
            event => self.trouble.report(&event),
        }
        Ok(())
    }
}

/// Returns the line numbers for a message, or an empty text when `through` is before `from`, as at the end of a stream.
fn lines_text(from: i64, through: i64) -> String {
    match through - from {
        0 => text!("cli-stream-line", line = from.to_string()),
        1.. => text!("cli-stream-lines", from = from.to_string(), through = through.to_string()),
        _ => text!("cli-stream-after", line = (from - 1).to_string()),
    }
}

/// The sums of a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sum {
    up: i64,
    down: i64,
}

/// Consecutive lines.
#[derive(Debug, Default)]
struct Chunk {
    /// The number of the line before the first.
    before: i64,
    names: Arc<Vec<Name>>,
    /// The index of each line's name among the names, and what the line counts; a blank line has no name.
    lines: Vec<(u32, i64)>,
}

impl Chunk {
    fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Returns the number of the last line.
    fn through(&self) -> i64 {
        self.before + self.lines.len() as i64
    }

    /// Returns the sums of each name, increments and decrements apart so that neither hides the other in the history.
    /// Returns `None` if they exceed the range.
    fn deltas(&self) -> Option<Vec<(Name, i64)>> {
        let mut sums = vec![None; self.names.len()];
        for (name, delta) in &self.lines {
            if let Some(sum) = sums.get_mut(*name as usize) {
                let Sum { up, down } = sum.get_or_insert_default();
                let part = if *delta < 0 { down } else { up };
                *part = part.checked_add(*delta)?;
            }
        }
        let mut deltas = Vec::new();
        for (name, sum) in self.names.iter().zip(sums) {
            let Some(Sum { up, down }) = sum else { continue };
            // A new name creates its counter, even with 0.
            if up != 0 || down == 0 {
                deltas.push((name.clone(), up));
            }
            if down != 0 {
                deltas.push((name.clone(), down));
            }
        }
        // Names that differ only in the spaces around them become neighbours.
        deltas.sort_by(|(a, _), (b, _)| a.cmp(b));
        Some(deltas)
    }

    /// Splits the chunk in half, or returns it if it is a single line.
    fn halves(mut self) -> Result<[Self; 2], Self> {
        if self.lines.len() < 2 {
            return Err(self);
        }
        let second = self.lines.split_off(self.lines.len() / 2);
        let second = Self { before: self.through(), names: Arc::clone(&self.names), lines: second };
        Ok([self, second])
    }
}

/// A splitter of bytes into lines.
#[derive(Default)]
struct Lines {
    /// The bytes after the last line break.
    rest: Vec<u8>,
    /// The index of each name among the chunk's names, by its bytes in the input; each is parsed only once.
    indices: HashMap<Vec<u8>, u32>,
    names: Vec<Name>,
    chunk: Chunk,
    /// The number of the last line.
    line: i64,
    /// The number of lines to skip, which were counted before or are to be left out.
    skip: i64,
    /// Whether the current line is skipped.
    is_skipping: bool,
}

impl Lines {
    fn is_full(&self) -> bool {
        self.chunk.lines.len() >= CHUNK_LINES_MAX || self.names.len() >= CHUNK_NAMES_MAX
    }

    /// Adds the lines of a block. At an error, all lines before the bad one have been added.
    fn add(&mut self, block: &[u8]) -> anyhow::Result<()> {
        let mut block = block;
        while let Some(end) = memchr::memchr(b'\n', block) {
            let (line, after) = block.split_at(end);
            if self.line < self.skip {
                self.leave_out();
            } else if self.rest.is_empty() {
                self.add_line(line)?;
            } else {
                let mut line_bytes = std::mem::take(&mut self.rest);
                line_bytes.extend_from_slice(line);
                self.add_line(&line_bytes)?;
            }
            block = after.get(1..).unwrap_or_default();
        }
        if self.line < self.skip {
            // However long the line is.
            self.is_skipping |= !block.is_empty();
            return Ok(());
        }
        self.rest.extend_from_slice(block);
        if self.rest.len() > LINE_BYTES_MAX {
            return Err(self.too_long());
        }
        Ok(())
    }

    /// Ends the input, whose last line may lack a line break.
    fn end(&mut self) -> anyhow::Result<()> {
        if self.is_skipping {
            self.leave_out();
        }
        let rest = std::mem::take(&mut self.rest);
        if rest.is_empty() { Ok(()) } else { self.add_line(&rest) }
    }

    fn leave_out(&mut self) {
        self.line += 1;
        self.chunk.before = self.line;
        self.is_skipping = false;
    }

    fn add_line(&mut self, line: &[u8]) -> anyhow::Result<()> {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > LINE_BYTES_MAX {
            return Err(self.too_long());
        }
        // In concatenated files, each one may begin with a mark.
        let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line);
        if is_blank(line) {
            self.push(NO_NAME, 0);
            return Ok(());
        }
        if UTF_16_MARKS.iter().any(|mark| line.starts_with(mark)) {
            return Err(self.bad_line(text!("cli-stream-utf-16")));
        }
        let (name, delta) = match memchr::memchr(b'\t', line) {
            None => (line, 1),
            Some(tab) => {
                let (name, number) = line.split_at(tab);
                let number = number.get(1..).and_then(|number| std::str::from_utf8(number).ok()).unwrap_or_default();
                let delta =
                    number::parse_plain(number).map_err(|_| self.bad_line(text!("cli-stream-number", number)))?;
                (name, delta)
            }
        };
        let index = match self.indices.get(name) {
            Some(index) => *index,
            None => {
                let parsed = std::str::from_utf8(name)
                    .map_err(|_| self.bad_line(text!("cli-stream-name")))
                    .and_then(|name| Name::parse(name).map_err(|error| self.bad_line(error)))?;
                let index = u32::try_from(self.names.len())?;
                self.names.push(parsed);
                self.indices.insert(name.to_vec(), index);
                index
            }
        };
        self.push(index, delta);
        Ok(())
    }

    fn push(&mut self, index: u32, delta: i64) {
        self.chunk.lines.push((index, delta));
        self.line += 1;
    }

    fn too_long(&self) -> anyhow::Error {
        self.bad_line(text!("cli-stream-long", max = LINE_BYTES_MAX))
    }

    fn bad_line(&self, why: impl std::fmt::Display) -> anyhow::Error {
        BadLine { line: self.line + 1, why: why.to_string() }.into()
    }

    /// Takes the lines so far as a chunk.
    fn take(&mut self) -> Chunk {
        let names = Arc::new(std::mem::take(&mut self.names));
        let chunk = std::mem::take(&mut self.chunk);
        self.start_chunk(self.line);
        Chunk { names, ..chunk }
    }

    /// Begins a chunk after this line.
    fn start_chunk(&mut self, before: i64) {
        self.indices.clear();
        self.names.clear();
        self.chunk = Chunk { before, ..Chunk::default() };
    }
}

/// Tells whether a line has no visible characters.
fn is_blank(line: &[u8]) -> bool {
    // Most lines begin with a letter.
    line.first().is_none_or(|byte| !byte.is_ascii_graphic())
        && std::str::from_utf8(line).is_ok_and(|line| line.trim().is_empty())
}

/// Starts a thread that reads standard input ahead by some blocks, and returns the blocks.
fn read_blocks() -> anyhow::Result<Receiver<io::Result<Vec<u8>>>> {
    let (sender, blocks) = crossbeam_channel::bounded(BLOCKS_MAX);
    // Nobody joins it: it may be waiting for input when the process ends.
    std::thread::Builder::new().name("tallyboard-input".into()).spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            let mut block = vec![0; BLOCK_BYTES];
            let read = input.read(&mut block).map(|bytes| {
                block.truncate(bytes);
                block
            });
            let is_last = match &read {
                Ok(block) if block.is_empty() => return,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read.is_err(),
            };
            if sender.send(read).is_err() || is_last {
                return;
            }
        }
    })?;
    Ok(blocks)
}

/// Returns a channel that reports Ctrl+C and a request of the system to end.
fn interrupts() -> anyhow::Result<Receiver<()>> {
    let (sender, interrupts) = crossbeam_channel::bounded(1);
    limits::hear_end(move || {
        let _ = sender.try_send(());
    })?;
    Ok(interrupts)
}
