//! Opening large files: what the worker reads when a file is opened, and how soon the window is there, and in how much
//! memory, beside an empty window of the same toolkit. `cargo bench --bench opening [-- WORDS]` runs the parts whose
//! name has the words: "reading", "window".
//!
//! The windows are real ones on the screen of `DISPLAY`, such as `xvfb-run` makes, and are looked at from outside: time
//! runs from the start of the process until its window has a colour, and until there is more than one in the middle of
//! it, which are the counters. Both kinds of window take turns. `TALLYBOARD_BENCH_ENTRIES=1000000` makes do with fewer
//! entries in the window's file.

mod common;

use std::path::Path;
use std::time::Duration;

use anyhow::ensure;
use rusqlite::Connection;
use tallyboard::domain::Time;
use tallyboard::store::{Access, Store};

use common::{Figures, number, print_table, spread};

const READING_COUNTERS: i64 = 100_000;
const READING_ENTRIES: i64 = 1_000_000;
/// How long ago the entries begin.
const READING_SPAN: Duration = Duration::from_secs(8 * 3_600);
const READING_MS_MAX: f64 = 100.0;
const READINGS: usize = 15;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    #[cfg(target_os = "linux")]
    if arguments == [window::EMPTY] {
        return window::show_empty();
    }
    let is_wanted = |part: &str| arguments.iter().all(|word| part.contains(word.as_str()));
    if is_wanted("reading") {
        read()?;
    }
    if is_wanted("window") {
        #[cfg(target_os = "linux")]
        window::measure()?;
        #[cfg(not(target_os = "linux"))]
        println!("\nwindow: skipped, it is measured under X11");
    }
    Ok(())
}

/// The worker's reading of a file with many entries of today.
fn read() -> anyhow::Result<()> {
    let folder = common::new_folder()?;
    let path = folder.path().join("tally.db");
    make(&path)?;
    let mut lines = vec![["Store::reload, ms of CPU", "median", "spread", "aim"].map(str::to_owned).to_vec()];
    for what in ["nothing summed yet", "all summed"] {
        if what == "all summed" {
            sum_up(&path)?;
        }
        let mut costs = Vec::new();
        for _ in 0..READINGS {
            let mut store = Store::open(&path, Access::Write)?;
            let started = cpu_time();
            let contents = store.reload()?;
            costs.push((cpu_time() - started) * 1_000.0);
            let counted: i64 = contents.tallies.iter().map(|tally| tally.delta).sum();
            ensure!(counted == READING_ENTRIES, "{counted} counted today");
        }
        let Some(figures) = Figures::of(costs) else { continue };
        lines.push(vec![what.to_owned(), number(figures.median), spread(figures), format!("≤ {READING_MS_MAX}")]);
    }
    print_table("100,000 counters with a million entries today", &lines);
    Ok(())
}

fn make(path: &Path) -> anyhow::Result<()> {
    drop(Store::open(path, Access::Write)?);
    let mut sql = Connection::open(path)?;
    let transaction = sql.transaction()?;
    let mut counter = transaction.prepare("INSERT INTO counter (name) VALUES (?1)")?;
    for number in 0..READING_COUNTERS {
        counter.execute([format!("Counter {number}")])?;
    }
    drop(counter);
    let mut random = common::Random(1);
    let mut entry = transaction.prepare("INSERT INTO entry (counter_id, at, delta) VALUES (?1, ?2, 1)")?;
    let (now, span) = (Time::now().0, i64::try_from(READING_SPAN.as_millis())?);
    for number in 0..READING_ENTRIES {
        let id = random.below(READING_COUNTERS.cast_unsigned()).cast_signed() + 1;
        entry.execute([id, now - span + number * span / READING_ENTRIES])?;
    }
    drop(entry);
    // What the triggers enter is there already.
    let counts = "UPDATE counter SET count = (SELECT count(*) FROM entry WHERE counter_id = counter.id)";
    transaction.execute(counts, [])?;
    transaction.execute("DELETE FROM entry WHERE id > ?1", [READING_ENTRIES])?;
    Ok(transaction.commit()?)
}

fn sum_up(path: &Path) -> anyhow::Result<()> {
    let mut store = Store::open(path, Access::Write)?;
    while store.is_sum_due()? {
        store.begin()?;
        store.sum_more()?;
        store.commit()?;
    }
    Ok(())
}

/// CPU time of this thread, in seconds.
fn cpu_time() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

#[cfg(target_os = "linux")]
mod window {
    use std::process::{Child, Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use anyhow::{Context as _, bail, ensure};
    use eframe::egui;
    use jiff::tz::TimeZone;
    use tallyboard::domain::Time;
    use tallyboard::store::{DemoPlan, Store};
    use x11rb::connection::Connection as _;
    use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, MapState, Window};
    use x11rb::rust_connection::RustConnection;

    use crate::common::{self, Figures, number, print_table, spread};

    /// The argument by which this program is an empty window.
    pub(crate) const EMPTY: &str = "--empty";

    const ENTRIES: u64 = 10_000_000;
    const COUNTERS: usize = 10_000;
    const DAYS: u16 = 1_095;
    const ROUNDS: usize = 9;
    const LOOK: Duration = Duration::from_millis(1);
    /// How long a window may take before the benchmark fails.
    const SHOWING_MAX: Duration = Duration::from_secs(30);
    /// Until what the start set in motion has come to rest.
    const SETTLING: Duration = Duration::from_secs(3);
    const START_MAX: f64 = 1.5;
    const MEMORY_MAX: f64 = 1.2;
    /// Where the counters are in the window, in pixels.
    const MIDDLE: (i16, i16, u16) = (300, 300, 600);

    /// Shows a window with a label, of the same size and with the same renderer as the program's.
    pub(crate) fn show_empty() -> anyhow::Result<()> {
        let viewport = egui::ViewportBuilder::default().with_inner_size([1180.0, 760.0]);
        let options = eframe::NativeOptions { viewport, ..Default::default() };
        let draw = |ui: &mut egui::Ui, _: &mut eframe::Frame| drop(ui.label("Empty"));
        eframe::run_ui_native("Empty", options, draw).map_err(|error| anyhow::anyhow!("{error}"))
    }

    pub(crate) fn measure() -> anyhow::Result<()> {
        let Ok((connection, screen)) = x11rb::connect(None) else {
            println!("\nwindow: skipped, there is no screen (DISPLAY); xvfb-run makes one");
            return Ok(());
        };
        let root = connection.setup().roots.get(screen).context("no screen")?.root;
        let folder = common::new_folder()?;
        let path = folder.path().join("tally.db");
        let entries = std::env::var("TALLYBOARD_BENCH_ENTRIES").map_or(Ok(ENTRIES), |entries| entries.parse())?;
        let plan = DemoPlan { counters: COUNTERS, entries, days: DAYS, seed: 1, zone: TimeZone::UTC, now: Time::now() };
        Store::make(&path)?.fill_demo(&plan)?;
        crate::sum_up(&path)?;
        let empty = || {
            let mut command = Command::new(std::env::current_exe()?);
            command.arg(EMPTY);
            anyhow::Ok(command)
        };
        let ours = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
            command.arg("--db").arg(&path).env("HOME", folder.path()).env_remove("XDG_CONFIG_HOME");
            anyhow::Ok(command)
        };
        let mut runs: [Vec<Run>; 2] = Default::default();
        for _ in 0..ROUNDS {
            let [of_empty, of_ours] = &mut runs;
            of_empty.push(run(&connection, root, empty()?, false)?);
            of_ours.push(run(&connection, root, ours()?, true)?);
        }
        let heads = ["ours ÷ an empty window", "empty", "ours", "ratio", "spread", "aim"];
        let mut lines = vec![heads.map(str::to_owned).to_vec()];
        type Figure = fn(&Run) -> f64;
        let figures: [(&str, Figure, Figure, f64); 4] = [
            ("start → first frame, ms", |run| run.frame_ms, |run| run.frame_ms, START_MAX),
            ("start → counters, ms", |run| run.frame_ms, |run| run.counters_ms, START_MAX),
            ("resident memory, MB", |run| run.resident_mb, |run| run.resident_mb, MEMORY_MAX),
            ("of it the process's own, MB", |run| run.own_mb, |run| run.own_mb, MEMORY_MAX),
        ];
        for (what, of_empty, of_ours, aim) in figures {
            let [empties, all_ours] = &runs;
            let ratios = empties.iter().zip(all_ours).map(|(empty, ours)| of_ours(ours) / of_empty(empty)).collect();
            let median = |runs: &[Run], of: fn(&Run) -> f64| {
                Figures::of(runs.iter().map(of).collect()).map_or(0.0, |figures| figures.median)
            };
            let Some(ratio) = Figures::of(ratios) else { continue };
            let [empty, ours] = [median(empties, of_empty), median(all_ours, of_ours)].map(number);
            lines.push(vec![what.to_owned(), empty, ours, number(ratio.median), spread(ratio), format!("≤ {aim}")]);
        }
        let title =
            format!("A window with {} counters and {} entries", number(COUNTERS as f64), number(entries as f64));
        print_table(&title, &lines);
        Ok(())
    }

    struct Run {
        frame_ms: f64,
        /// When the counters were there.
        counters_ms: f64,
        resident_mb: f64,
        /// Without files that are mapped.
        own_mb: f64,
    }

    /// A program that ends with the run, however that ends.
    struct Running(Child);

    impl Drop for Running {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    fn run(connection: &RustConnection, root: Window, mut command: Command, has_counters: bool) -> anyhow::Result<Run> {
        let tree = || anyhow::Ok(connection.query_tree(root)?.reply()?.children);
        let before = tree()?;
        let started = Instant::now();
        let child = command.env_remove("WAYLAND_DISPLAY").stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut child = Running(child);
        let mut until = |is_so: &mut dyn FnMut() -> anyhow::Result<bool>| {
            while !is_so()? {
                ensure!(child.0.try_wait()?.is_none(), "the program ended");
                ensure!(started.elapsed() < SHOWING_MAX, "the program shows nothing");
                thread::sleep(LOOK);
            }
            anyhow::Ok(started.elapsed().as_secs_f64() * 1_000.0)
        };
        let mut window = None;
        until(&mut || {
            for new in tree()?.into_iter().filter(|window| !before.contains(window)) {
                let is_shown = |state| state == MapState::VIEWABLE;
                if connection.get_window_attributes(new)?.reply().is_ok_and(|is| is_shown(is.map_state)) {
                    window = Some(new);
                }
            }
            Ok(window.is_some())
        })?;
        let window = window.context("no window")?;
        let frame_ms = until(&mut || Ok(colors(connection, window)?.iter().any(|color| *color != [0; 3])))?;
        let counters_ms = match has_counters {
            true => until(&mut || Ok(colors(connection, window)?.windows(2).any(|two| two.first() != two.last())))?,
            false => frame_ms,
        };
        thread::sleep(SETTLING);
        let [resident_mb, own_mb] = memory(child.0.id())?;
        Ok(Run { frame_ms, counters_ms, resident_mb, own_mb })
    }

    /// The colours of a line in the middle of a window.
    fn colors(connection: &RustConnection, window: Window) -> anyhow::Result<Vec<[u8; 3]>> {
        let (x, y, width) = MIDDLE;
        let image = connection.get_image(ImageFormat::Z_PIXMAP, window, x, y, width, 1, u32::MAX)?.reply()?;
        let colors = image.data.chunks_exact(4).map(|pixel| match pixel {
            [blue, green, red, _] => [*red, *green, *blue],
            _ => [0; 3],
        });
        Ok(colors.collect())
    }

    /// The resident memory of a process, and what of it is no file, in MB.
    fn memory(process: u32) -> anyhow::Result<[f64; 2]> {
        let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
        let kib = |name: &str| {
            let value = status.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_suffix(" kB"));
            match value {
                Some(value) => Ok(value.parse::<f64>()? * 1_024.0 / 1e6),
                None => bail!("the system doesn't tell {name}"),
            }
        };
        Ok([kib("VmRSS:")?, kib("RssAnon:")?])
    }
}
