//! One frame of the window, without painting: 100,000 counters, 1,000 of which change each second, beside ten counters;
//! as tiles and as a table, at rest and scrolled. `cargo bench --bench frame [-- WORDS]` runs the rows whose name has the
//! words.
//!
//! The window's own code runs on a context of its own, with no screen: what it costs to hear the changes, lay the frame
//! out and make its shapes. Another process's changes come by SQL on the same file, as they do in life.

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use eframe::App as _;
use eframe::egui::{self, Context, RawInput};
use rusqlite::Connection;
use tallyboard::store::{Access, Store};
use tallyboard::window::{App, Setup};

const FRAMES_PER_SECOND: u32 = 60;
const CHANGES_PER_SECOND: i64 = 1_000;
/// A tenth of a second's changes in one commit.
const COMMITS_PER_SECOND: i64 = 10;
const SECONDS: u32 = 8;
/// A quick turn of the wheel, and a pull at the bar.
const SCROLLS: [(&str, f32); 3] = [("at rest", 0.0), ("scrolled", 40.0), ("pulled", 700.0)];
const CPU_MS_MAX: f64 = 2.0;

/// What each frame cost, in milliseconds, sorted.
struct Costs(Vec<f64>);

impl Costs {
    fn at(&self, share: f64) -> f64 {
        self.0.get((share * (self.0.len().saturating_sub(1)) as f64) as usize).copied().unwrap_or_default()
    }

    fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len().max(1) as f64
    }
}

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    println!("one frame, CPU time of the window's thread without painting, in ms; aim: p99 ≤ {CPU_MS_MAX}");
    println!("{:<46} {:>8} {:>8} {:>8} {:>8}", "", "mean", "p50", "p99", "max");
    for view in ["tiles", "table"] {
        for counters in [10, 100_000] {
            for changes in [0, CHANGES_PER_SECOND] {
                for (how, points) in SCROLLS.into_iter().filter(|(_, points)| counters > 10 || *points == 0.0) {
                    let name = format!("{view}, {counters} counters, {changes} changes/s, {how}");
                    if !words.iter().all(|word| name.contains(word.as_str())) {
                        continue;
                    }
                    let costs = measure(view, counters, changes, points)?;
                    let [mean, p50, p99, max] = [costs.mean(), costs.at(0.5), costs.at(0.99), costs.at(1.0)];
                    println!("{name:<46} {mean:>8.3} {p50:>8.3} {p99:>8.3} {max:>8.3}");
                }
            }
        }
    }
    Ok(())
}

/// `points` are scrolled in each frame.
fn measure(view: &str, counters: i64, changes: i64, points: f32) -> anyhow::Result<Costs> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("t.db");
    fill(&path, counters)?;
    let ctx = Context::default();
    let setup = Setup::plain(path.clone());
    let setup = if view == "table" { setup.with_table() } else { setup };
    let mut window = Window { app: App::new(&ctx, setup)?, ctx, frame: eframe::Frame::_new_kittest(), time: 0.0 };
    let started = Instant::now();
    while window.app.counters() < usize::try_from(counters)? {
        ensure!(started.elapsed() < Duration::from_secs(60), "the file didn't open");
        window.draw(0.0);
        std::thread::sleep(Duration::from_millis(5));
    }
    for _ in 0..30 {
        window.draw(0.0);
    }
    let (stop, stopped) = mpsc::channel();
    let writer = std::thread::spawn(move || write(&path, counters, changes, &stopped));
    let mut costs = Vec::new();
    for _ in 0..FRAMES_PER_SECOND * SECONDS {
        let started = Instant::now();
        costs.push(window.draw(points));
        std::thread::sleep(Duration::from_secs(1).div_f64(FRAMES_PER_SECOND.into()).saturating_sub(started.elapsed()));
    }
    drop(stop);
    writer.join().map_err(|_| anyhow::anyhow!("the writer panicked"))??;
    costs.sort_by(f64::total_cmp);
    Ok(Costs(costs))
}

/// The window without a screen.
struct Window {
    ctx: Context,
    app: App,
    frame: eframe::Frame,
    time: f64,
}

impl Window {
    /// One frame: what it cost, in milliseconds of this thread's CPU time.
    fn draw(&mut self, points: f32) -> f64 {
        self.time += 1.0 / f64::from(FRAMES_PER_SECOND);
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1180.0, 760.0));
        let wheel = egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: egui::Modifiers::NONE,
        };
        let events = match points {
            0.0 => Vec::new(),
            _ => vec![egui::Event::PointerMoved(screen.center()), wheel],
        };
        let input = RawInput { events, screen_rect: Some(screen), time: Some(self.time), ..RawInput::default() };
        let started = cpu_time();
        let Self { ctx, app, frame, .. } = self;
        app.logic(ctx, frame);
        let mut is_first = true;
        let output = ctx.run_ui(input, |ui| {
            if std::mem::replace(&mut is_first, false) {
                app.ui(ui, frame);
            }
        });
        let cost = cpu_time() - started;
        drop(output);
        cost * 1_000.0
    }
}

/// CPU time of this thread, in seconds.
fn cpu_time() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn fill(path: &Path, counters: i64) -> anyhow::Result<()> {
    drop(Store::open(path, Access::Write)?);
    let sql = Connection::open(path)?;
    sql.execute_batch("BEGIN")?;
    let mut statement = sql.prepare("INSERT INTO counter (name, count) VALUES (?1, ?2)")?;
    for number in 0..counters {
        statement.execute((format!("Counter {number}"), number % 1_000))?;
    }
    drop(statement);
    sql.execute_batch("COMMIT").context("the counters")
}

/// Another program, until it is stopped.
fn write(path: &Path, counters: i64, changes: i64, stopped: &mpsc::Receiver<()>) -> anyhow::Result<()> {
    let sql = Connection::open(path)?;
    sql.busy_timeout(Duration::from_secs(5))?;
    let mut next = 0;
    let pause = Duration::from_secs(1) / u32::try_from(COMMITS_PER_SECOND)?;
    while stopped.recv_timeout(pause) == Err(mpsc::RecvTimeoutError::Timeout) {
        if changes == 0 {
            continue;
        }
        sql.execute_batch("BEGIN IMMEDIATE")?;
        for _ in 0..changes / COMMITS_PER_SECOND {
            // In the window's first page, and far from it.
            next = (next + 7_919) % counters;
            sql.execute("UPDATE counter SET count = count + 1 WHERE id = ?1", [next + 1])?;
        }
        sql.execute_batch("COMMIT")?;
    }
    Ok(())
}
