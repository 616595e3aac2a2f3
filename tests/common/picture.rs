//! A window in a picture: drawn without a graphics driver and with none of the system's fonts, and compared with the one of its
//! name in tests/pictures, pixel by pixel.

use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use crate::common::wait_until;
use crate::raster::Raster;
use eframe::egui::epaint::text::{FallbackRequest, FontData, FontInsert};
use eframe::egui::{
    Event, Key, Modifiers, Pos2, Theme, TouchDeviceId, TouchId, TouchPhase, ViewportId, accesskit::Role,
};
use egui_kittest::{Harness, kittest::Queryable as _};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{Rgb, RgbImage};
use rusqlite::Connection;
use tallyboard::domain::{ThemeChoice, Time};
use tallyboard::store::{Access, Store};
use tallyboard::window::{App, Setup};
use tempfile::TempDir;

/// egui draws letters with other instructions on other processors: seen was one pixel by 1 of 255 on ten pictures.
pub(crate) const ROUNDING_MAX: u8 = 1;
pub(crate) const ROUNDED_PIXELS_MAX: usize = 16;

pub(crate) const WIDE: [f32; 2] = [1180.0, 760.0];
pub(crate) const NARROW: [f32; 2] = [420.0, 640.0];

pub(crate) const MINUTE_MS: i64 = 60_000;
pub(crate) const HOUR_MS: i64 = 60 * MINUTE_MS;
pub(crate) const DAY_MS: i64 = 24 * HOUR_MS;
/// What o'clock it is on each picture: 14:30.
pub(crate) const NOW_OF_DAY_MS: i64 = 14 * HOUR_MS + 30 * MINUTE_MS;
/// When all periods began: 3 November 2025, 9:00.
pub(crate) const BEGINNING_MS: i64 = 1_762_160_400_000;

/// When the two months of [`write_past`] are over.
pub(crate) const AT_THE_END_OF_THE_PAST: Time = Time(BEGINNING_MS + 21 * DAY_MS + 5 * HOUR_MS + 45 * MINUTE_MS);

/// A counter of the file that is opened.
pub(crate) struct Demo {
    pub(crate) name: String,
    pub(crate) color: &'static str,
    pub(crate) board: Option<i64>,
    pub(crate) count: i64,
    pub(crate) target: Option<i64>,
    pub(crate) is_locked: bool,
    pub(crate) is_archived: bool,
    /// What was counted today in the hours from 8 o'clock on.
    pub(crate) hours: [i64; 6],
    /// The last change: how much, and how long ago.
    pub(crate) last: (i64, i64),
}

impl Demo {
    pub(crate) fn new(name: &str, color: &'static str) -> Self {
        let last = (1, 2 * MINUTE_MS);
        let (board, target, is_locked, is_archived) = (None, None, false, false);
        Self { name: name.to_owned(), color, board, count: 0, target, is_locked, is_archived, hours: [0; 6], last }
    }

    /// Its entries: when, and how much.
    pub(crate) fn entries(&self, today_ms: i64) -> Vec<(i64, i64)> {
        let now = today_ms + NOW_OF_DAY_MS;
        let hours = (8..).zip(self.hours).map(|(hour, delta)| (today_ms + hour * HOUR_MS, delta));
        let (last, ago_ms) = self.last;
        let before = self.count - self.hours.iter().sum::<i64>() - last;
        let entries = [(BEGINNING_MS, before)].into_iter().chain(hours).chain([(now - ago_ms, last)]);
        entries.filter(|(_, delta)| *delta != 0).collect()
    }
}

/// A library's desk: the counters of most pictures.
pub(crate) fn desk_counters() -> Vec<Demo> {
    let demo = |name, color, board, count, hours, last| Demo { board, count, hours, last, ..Demo::new(name, color) };
    let archived = |name| Demo { is_archived: true, ..Demo::new(name, "slate") };
    let (desk, door, rooms) = (Some(1), Some(2), Some(3));
    vec![
        demo("Directions", "coral", desk, 128, [1, 2, 1, 3, 1, 0], (1, 2 * MINUTE_MS)),
        demo("Reference question", "blue", desk, 57, [1, 3, 4, 1, 3, 1], (1, 12_000)),
        demo("Printing help", "amber", desk, 212, [4, 6, 9, 5, 6, 0], (1, 0)),
        demo("Account & cards", "green", desk, 34, [0, 1, 2, 1, 0, 1], (0, HOUR_MS)),
        demo("Technology help", "violet", desk, 91, [1, 2, 2, 1, 4, 1], (1, 9 * MINUTE_MS)),
        demo("Phone", "teal", desk, 46, [1, 1, 2, 0, 2, 1], (1, 40_000)),
        Demo { target: Some(1_500), ..demo("Door: in", "indigo", door, 1_284, [31, 58, 92, 77, 61, 70], (13, 3_000)) },
        demo("Door: out", "slate", door, 1_251, [12, 49, 66, 97, 88, 72], (7, 5_000)),
        demo("Complaint", "pink", rooms, 3, [0; 6], (0, 0)),
        Demo { target: Some(20), ..demo("Study room", "olive", rooms, 18, [1, 0, 1, 0, 1, 0], (1, 26 * MINUTE_MS)) },
        archived("Newspapers"),
        archived("Maps"),
        archived("Fax"),
    ]
}

/// A window, and what it draws with.
pub(crate) struct Desk {
    pub(crate) harness: Harness<'static, App>,
    pub(crate) raster: Raster,
    _folder: TempDir,
}

impl Desk {
    /// A window on a file with these counters.
    pub(crate) fn on(
        counters: &[Demo],
        size: [f32; 2],
        theme: Theme,
        change: impl FnOnce(Setup) -> Setup + 'static,
    ) -> Self {
        let (path, folder) = file(|path| write(path, counters));
        let mut desk = Self::open(path, folder, size, theme, change);
        // What follows is for the file that is open.
        desk.settle("Everything saved");
        desk
    }

    pub(crate) fn open(
        path: PathBuf,
        folder: TempDir,
        size: [f32; 2],
        theme: Theme,
        change: impl FnOnce(Setup) -> Setup + 'static,
    ) -> Self {
        let raster = Raster::default();
        let now = Time(today_ms() + NOW_OF_DAY_MS);
        let harness = Harness::builder()
            .with_size(size)
            .with_theme(theme)
            .renderer(raster.clone())
            .with_context_setup(|ctx| ctx.add_font_provider(Arc::new(font_for)))
            .build_eframe(move |creation| {
                let setup = change(Setup::plain(path).with_clock(move || now));
                App::new(&creation.egui_ctx, setup).unwrap()
            });
        Self { harness, raster, _folder: folder }
    }

    /// A window on a file with two months of the past, at its end: nothing of it is of today.
    pub(crate) fn inspecting(size: [f32; 2], theme: Theme) -> Self {
        Self::inspecting_after("", size, theme)
    }

    /// Opens such a file after another program has changed it.
    pub(crate) fn inspecting_after(sql: &str, size: [f32; 2], theme: Theme) -> Self {
        let (path, folder) = file(write_past);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let clock = || AT_THE_END_OF_THE_PAST;
        let choice = if theme == Theme::Dark { ThemeChoice::Dark } else { ThemeChoice::Light };
        let change = move |setup: Setup| setup.with_table().with_clock(clock).with_theme(choice);
        let mut desk = Self::open(path, folder, size, theme, change);
        // What stands behind a dialog, too.
        desk.tabulated();
        desk
    }

    /// Opens the inspector on a counter, and waits until all of it was read.
    pub(crate) fn inspect(&mut self, counter: &str) {
        let count = format!("{counter}: ");
        self.step_until(&count, |desk| desk.harness.query_by_label_contains(&count).is_some());
        self.harness.get_by_label_contains(&count).click();
        self.harness.step();
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::I);
        self.step_until("the numbers", |desk| {
            desk.harness.query_by_label_contains(" all time, since ").is_some()
                && desk.harness.query_all_by_role(Role::Heading).next().is_some()
        });
        self.rest();
    }

    /// Steps until the table shows what was counted in its range.
    pub(crate) fn tabulated(&mut self) {
        self.step_until("the sums", |desk| desk.harness.query_by_role_and_label(Role::Row, "Together").is_some());
        self.rest();
    }

    pub(crate) fn click(&mut self, role: Role, name: &str) {
        self.step_until(name, |desk| desk.harness.query_by_role_and_label(role, name).is_some());
        self.harness.get_by_role_and_label(role, name).click();
        self.rest();
    }

    /// Touches the window, which makes what is pressed large.
    pub(crate) fn touch(&mut self) {
        for phase in [TouchPhase::Start, TouchPhase::End] {
            let (device_id, id, pos) = (TouchDeviceId(1), TouchId(1), Pos2::new(1.0, 1.0));
            self.harness.input_mut().events.push(Event::Touch { device_id, id, phase, pos, force: None });
        }
        self.rest();
    }

    /// Types into a field, in place of what is there.
    pub(crate) fn write(&mut self, field: &str, text: &str) {
        self.step_until(field, |desk| desk.harness.query_by_role_and_label(Role::TextInput, field).is_some());
        self.rest();
        self.harness.get_by_role_and_label(Role::TextInput, field).focus();
        self.harness.run_steps(2);
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.step();
        self.harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
        self.rest();
    }

    /// Steps until nothing more happens.
    pub(crate) fn rest(&mut self) {
        self.harness.run_steps(8);
        self.step_until("rest", Self::is_idle);
    }

    /// Steps the window until `done`; the one place that waits for the worker.
    pub(crate) fn step_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        wait_until(what, || {
            self.harness.step();
            done(self)
        });
    }

    /// Steps until the window shows this label, has saved everything and has no light on.
    pub(crate) fn settle(&mut self, label: &str) {
        self.step_until(label, |desk| desk.shows(label) && desk.shows("Everything saved") && desk.is_idle());
    }

    pub(crate) fn shows(&self, label: &str) -> bool {
        self.harness.query_by_label(label).is_some()
    }

    pub(crate) fn is_idle(&self) -> bool {
        let root = self.harness.output().viewport_output.get(&ViewportId::ROOT);
        // A pace that is told is another one a minute later, and the next day begins by itself.
        root.is_some_and(|root| root.repaint_delay > Duration::from_secs(20))
    }

    pub(crate) fn assert_looks_as(&self, name: &str) {
        let image = self.raster.draw(&self.harness.ctx, self.harness.output().shapes.clone());
        assert_is_picture(name, &image);
    }
}

/// In place of the system's fonts, for what the window's own don't have.
pub(crate) fn font_for(request: &FallbackRequest<'_>) -> Option<FontInsert> {
    let (name, font): (_, &[u8]) = match request.cluster.chars().next()? {
        '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' => {
            ("Droid", include_bytes!("../fonts/DroidSansFallback-subset.ttf"))
        }
        '\u{600}'..='\u{6ff}' | '☕' | '😀' => ("DejaVu", include_bytes!("../fonts/DejaVuSans-subset.ttf")),
        _ => return None,
    };
    Some(FontInsert::new(name, FontData::from_static(font), Vec::new()))
}

/// A new file, and its folder. Its name is too long for the status line, so that it shows the file's name alone.
pub(crate) fn file(write: impl FnOnce(&Path) -> rusqlite::Result<()>) -> (PathBuf, TempDir) {
    let folder = tempfile::Builder::new().prefix(&"W".repeat(100)).tempdir().unwrap();
    let path = folder.path().join("tally.db");
    drop(Store::open(&path, Access::Write).unwrap());
    write(&path).unwrap();
    (path, folder)
}

/// Midnight, UTC: the same for all, should the day end meanwhile.
pub(crate) fn today_ms() -> i64 {
    static TODAY_MS: LazyLock<i64> = LazyLock::new(|| Time::now().0.div_euclid(DAY_MS) * DAY_MS);
    *TODAY_MS
}

/// Puts the counters into the file, with their histories.
pub(crate) fn write(path: &Path, counters: &[Demo]) -> rusqlite::Result<()> {
    let sql = Connection::open(path)?;
    sql.execute_batch("BEGIN")?;
    if counters.iter().any(|demo| demo.board.is_some()) {
        let boards = "INSERT INTO board (id, name) VALUES (1, 'Reference desk'), (2, 'Front door'), (3, 'Study rooms')";
        sql.execute(boards, [])?;
        // So that there is something to undo.
        let operation = "INSERT INTO operation (at, kind, name, number) VALUES (?1, 'press', 'Printing help', 1)";
        sql.execute(operation, [today_ms() + NOW_OF_DAY_MS])?;
    }
    let today_ms = today_ms();
    for (id, demo) in (1..).zip(counters) {
        let insert = "INSERT INTO counter (id, name, count, board_id, color, target, is_locked, archived_at) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let archived_at = demo.is_archived.then_some(BEGINNING_MS);
        let Demo { name, color, board, count, target, is_locked, .. } = demo;
        sql.execute(insert, (id, name, count, board, color, target, is_locked, archived_at))?;
        // What the file itself wrote down has the time of now.
        sql.execute("DELETE FROM entry WHERE counter_id = ?1", [id])?;
        for (at, delta) in demo.entries(today_ms) {
            sql.execute("INSERT INTO entry (counter_id, at, delta) VALUES (?1, ?2, ?3)", (id, at, delta))?;
        }
    }
    sql.execute_batch("COMMIT")
}

/// A door with a capacity, since this morning.
pub(crate) fn write_door(path: &Path) -> rusqlite::Result<()> {
    let sql = Connection::open(path)?;
    sql.execute_batch(
        "BEGIN;
        INSERT INTO board (id, name, target, total_name) VALUES (1, 'Front door', 40, 'Inside now');
        INSERT INTO counter (id, name, board_id, color) VALUES (1, 'In', 1, 'indigo');
        INSERT INTO counter (id, name, board_id, color, weight) VALUES (2, 'Out', 1, 'slate', -1)",
    )?;
    let (now, mut inside) = (today_ms() + NOW_OF_DAY_MS, 0);
    for minute in 0..350 {
        let wanted = 3 + (minute * minute / 11 + minute / 5) % 31;
        let id = if inside < wanted && inside < 34 { 1 } else { 2 };
        if minute % 3 != 0 && (id == 1 || inside > 0) {
            inside += if id == 1 { 1 } else { -1 };
            let at = now - (350 - minute) * MINUTE_MS;
            sql.execute("INSERT INTO entry (counter_id, at, delta) VALUES (?1, ?2, 1)", (id, at))?;
        }
    }
    sql.execute_batch(
        "UPDATE counter SET count = (SELECT count(*) FROM entry WHERE counter_id = counter.id);
        DELETE FROM entry WHERE delta > 1;
        COMMIT",
    )
}

/// Two months of three counters, the same on each day on which it is written.
pub(crate) fn write_past(path: &Path) -> rusqlite::Result<()> {
    let sql = Connection::open(path)?;
    sql.execute_batch("BEGIN; INSERT INTO board (id, name) VALUES (1, 'Reference desk')")?;
    let first = BEGINNING_MS - 40 * DAY_MS; // a Wednesday, 9:00
    let counters = [("Directions", "coral", 3), ("Reference question", "blue", 2), ("Phone", "teal", 1)];
    for (id, (name, color, busy)) in (1_i64..).zip(counters) {
        sql.execute("INSERT INTO counter (id, name, board_id, color) VALUES (?1, ?2, 1, ?3)", (id, name, color))?;
        let mut entries = Vec::new();
        for day in 0..62_i64 {
            // Sundays are closed, Saturdays short.
            let hours = match (day + 2) % 7 {
                6 => 0,
                5 => 5,
                _ => 9,
            };
            for hour in (0..hours).filter(|hour| day < 61 || *hour < 6) {
                let amount = ((day * 7 + hour * hour * 3 + id * 5) % 11 * busy + 3) / 5;
                let at = first + day * DAY_MS + hour * HOUR_MS + (day * 13 + hour * 17 + id * 7) % 40 * MINUTE_MS;
                let (kind, note) = if (day, hour) == (57, 4) { ("late", "school class") } else { ("tally", "") };
                entries.extend((amount > 0).then_some((at, amount, kind, note)));
            }
        }
        if name == "Phone" {
            for (day, note) in [(19, "report for October"), (49, "report for November")] {
                let at = first + day * DAY_MS;
                let open: i64 = entries.iter().filter(|entry| entry.0 < at).map(|entry| entry.1).sum();
                entries.push((at, -open, "reset", note));
            }
        }
        entries.sort_unstable();
        let count: i64 = entries.iter().map(|entry| entry.1).sum();
        sql.execute("UPDATE counter SET count = ?1 WHERE id = ?2", (count, id))?;
        sql.execute("DELETE FROM entry WHERE counter_id = ?1", [id])?;
        let insert = "INSERT INTO entry (counter_id, at, delta, kind, note) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''))";
        for (at, delta, kind, note) in entries {
            sql.execute(insert, (id, at, delta, kind, note))?;
        }
    }
    sql.execute_batch("COMMIT")
}

/// Compares with the picture of this name, or takes it anew.
pub(crate) fn assert_is_picture(name: &str, image: &RgbImage) {
    let stored_path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/pictures/{name}.png"));
    let stored = image::open(&stored_path).map(image::DynamicImage::into_rgb8);
    if stored.as_ref().is_ok_and(|stored| is_same(stored, image)) {
        return;
    }
    if std::env::var("UPDATE_SNAPSHOTS").is_ok_and(|value| value == "1") {
        save(&stored_path, image);
        return;
    }
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("pictures");
    let new_path = out.join(format!("{name}.new.png"));
    std::fs::create_dir_all(new_path.parent().unwrap()).unwrap();
    save(&new_path, image);
    let found = match stored {
        Err(error) => format!("{} can't be read ({error})", stored_path.display()),
        Ok(stored) if stored.dimensions() != image.dimensions() => {
            format!("it is {:?} in size, not {:?}", image.dimensions(), stored.dimensions())
        }
        Ok(stored) => {
            let difference_path = out.join(format!("{name}.difference.png"));
            let (difference, found) = difference(&stored, image);
            save(&difference_path, &difference);
            format!("{found}, red in {}", difference_path.display())
        }
    };
    panic!(
        "the window looks different from the picture {name}: {found}.\nIt looks like {}.\n\
        If that is meant: UPDATE_SNAPSHOTS=1 cargo test --test window pictures",
        new_path.display()
    );
}

/// The same to the byte, but for what processors without fused multiplication make of a few letters' edges.
pub(crate) fn is_same(stored: &RgbImage, image: &RgbImage) -> bool {
    if stored == image {
        return true;
    }
    let apart = stored.pixels().zip(image.pixels()).map(|(old, new)| apart(*old, *new));
    let is_near = |apart: u8| apart <= ROUNDING_MAX;
    stored.dimensions() == image.dimensions()
        && apart.clone().all(is_near)
        && apart.filter(|apart| *apart > 0).count() <= ROUNDED_PIXELS_MAX
}

/// How far two colours are from each other, in the part that differs most.
pub(crate) fn apart(a: Rgb<u8>, b: Rgb<u8>) -> u8 {
    a.0.iter().zip(b.0).map(|(a, b)| a.abs_diff(b)).max().unwrap_or(0)
}

/// The stored picture, pale, with the pixels that are different in red; and what they are, in words.
pub(crate) fn difference(stored: &RgbImage, image: &RgbImage) -> (RgbImage, String) {
    let (mut pixels, mut most, mut first) = (0, 0, None);
    let mut pale = stored.clone();
    for ((x, y, pale), new) in pale.enumerate_pixels_mut().zip(image.pixels()) {
        let apart = apart(*pale, *new);
        let grey = pale.0.iter().map(|part| u16::from(*part)).sum::<u16>() / 3 / 4 + 191;
        if apart == 0 {
            *pale = Rgb([u8::try_from(grey).unwrap(); 3]);
        } else {
            (pixels, most, first) = (pixels + 1, most.max(apart), first.or(Some((x, y))));
            *pale = Rgb([220, 0, 0]);
        }
    }
    (pale, format!("{pixels} pixels by up to {most} of 255, the first at {:?}", first.unwrap_or_default()))
}

pub(crate) fn save(path: &Path, image: &RgbImage) {
    let file = BufWriter::new(std::fs::File::create(path).unwrap());
    image.write_with_encoder(PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::NoFilter)).unwrap();
}
