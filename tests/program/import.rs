//! Imports: each format, at the process's border and the store's; the same file twice; bad lines; all of it or nothing.

mod adding;
mod command;
mod damage;
mod reading;

use std::fs;
use std::io::{Cursor, Read, Seek, SeekFrom, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use crate::common::{Fixture, Window, add, edit, named, perform, press, random, reset, undo_entry};
use fastrand::Rng;
use jiff::Zoned;
use proptest::prelude::*;
use tallyboard::cancel::Cancel;
use tallyboard::domain::{CounterId, Note, Time};
use tallyboard::import::{
    DateOrder, Format, ImportError, ImportKind, Options, Plan, Resolution, Role, Roles, plan_bytes, plan_file,
};
use tallyboard::request::{
    Change, Edit, Event, ImportResult, Operation, OperationKind, Outcome, Refusal, Repeats, Reply, Request, UndoTarget,
};
use tallyboard::store::{CounterScope, Store};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const ENTRIES: &str = "entry,counter,board,time,date,hour,amount,kind,note,undoes\n";

/// A Wednesday, in a zone an hour ahead.
fn options() -> Options {
    Options::new("2026-11-25T10:15:30+01:00[+01:00]".parse::<Zoned>().unwrap())
}

#[track_caller]
fn plan(bytes: impl AsRef<[u8]>) -> Plan {
    plan_with(bytes, &options())
}

#[track_caller]
fn plan_with(bytes: impl AsRef<[u8]>, options: &Options) -> Plan {
    plan_bytes(bytes.as_ref(), "a file".into(), options).unwrap()
}

fn refused_as(bytes: impl AsRef<[u8]>) -> String {
    plan_bytes(bytes.as_ref(), "a file".into(), &options()).unwrap_err().to_string()
}

fn import(plan: &Plan) -> Request {
    Request::Import { import: Arc::clone(&plan.import) }
}

/// Imports what is good, as was said by a preview before.
#[track_caller]
fn take(fixture: &mut Fixture, plan: &Plan) -> ImportResult {
    let preview = fixture.store.preview(&plan.import).unwrap().unwrap();
    match fixture.ask(import(plan)).unwrap() {
        Outcome::Imported(imported) => {
            assert_eq!(imported, preview);
            imported
        }
        other => panic!("not imported: {other:?}"),
    }
}

/// Each bad line with why.
fn bad(plan: &Plan) -> Vec<String> {
    plan.bad.shown.iter().map(|bad| format!("{}: {}", bad.line, bad.why)).collect()
}

/// What was counted, without the times.
fn counted(fixture: &Fixture) -> Vec<String> {
    fixture.dump(
        "SELECT name, delta, kind, entry.note FROM entry JOIN counter ON counter.id = counter_id ORDER BY entry.id",
    )
}

/// A history as it is seen in any file: by names and places, not by numbers.
fn history(fixture: &Fixture) -> Vec<String> {
    fixture.dump(
        "WITH numbered AS (SELECT *, row_number() OVER (ORDER BY id) AS place FROM entry) \
         SELECT name, at, delta, kind, numbered.note, \
         (SELECT undone.place FROM numbered AS undone WHERE undone.id = numbered.undoes) \
         FROM numbered JOIN counter ON counter.id = counter_id ORDER BY numbered.id",
    )
}

fn settings(fixture: &Fixture) -> Vec<String> {
    let mut settings = fixture.dump(
        "SELECT counter.name, count, board.name, key, color, archived_at, step, counter.target, minimum, maximum, \
         is_locked, note, weight, short_name, control FROM counter LEFT JOIN board ON board.id = board_id \
         ORDER BY coalesce(counter.position, counter.id)",
    );
    settings.extend(fixture.dump(
        "SELECT name, target, stops_at_target, shows_shares, total_name, hours FROM board ORDER BY coalesce(position, id)",
    ));
    settings
}

/// A desk with all that can be: settings, boards, presses, late counts, notes, resets, undos and redos.
fn desk(seed: u64, steps: usize) -> Fixture {
    let mut fixture = Fixture::new(
        "INSERT INTO board (name, position, target, shows_shares, total_name, stops_at_target, hours) VALUES \
         ('Desk', 2, 40, 1, NULL, 1, 'Mo-Fr 09:00-17:00; 2026-12-25 off'), ('Door', 1, NULL, 0, 'Inside now', 0, NULL); \
         INSERT INTO counter (name, board_id, key, color, step, target, minimum, maximum, note, weight, position) VALUES \
         ('Tea', 1, 'f3', 'teal', 5, 100, -1000000, 1000000, 'green, mostly', -1, 3), \
         ('=SUM(A1)', 2, NULL, NULL, 1, NULL, NULL, NULL, '-- \"quoted\"', 1, NULL), \
         ('''@home', NULL, NULL, 'pink', 1, NULL, NULL, NULL, NULL, 0, 1), ('Milk, cold', 1, NULL, NULL, 1, NULL, NULL, NULL, NULL, 1, NULL); \
         UPDATE counter SET key = NULL, short_name = '-Mi' WHERE name = 'Milk, cold'; UPDATE counter SET is_locked = 1, \
         control = 'p day 2026-10-01/2026-10-31 of counter =SUM(A1)' WHERE name = 'Tea'; \
         UPDATE counter SET archived_at = 5, key = NULL WHERE name = '''@home'",
    );
    let mut rng = Rng::with_seed(seed);
    let names = ["Tea", "=SUM(A1)", "'@home", "Milk, cold"];
    for _ in 0..steps {
        let name = rng.choice(names).unwrap();
        let entries: i64 = fixture.value("SELECT coalesce(max(id), 0) FROM entry").parse().unwrap();
        let request = match rng.u8(..10) {
            0 => reset(&[name]),
            1..=3 if entries > 0 => undo_entry(rng.i64(1..=entries)),
            4 => Request::Set { counter: named(name), value: rng.i64(-50..50), note: "set\nso".parse().ok() },
            5 | 6 => {
                let note: Note = rng.choice(["-1, \"late\"", "=1+1", "late"]).unwrap().parse().unwrap();
                let at = Time(1_700_000_000_000 + rng.i64(0..1_000_000_000));
                Request::Late { counter: named(name), delta: rng.i64(-3..9), at, note: Some(note) }
            }
            7 => add(name, rng.i64(-2..4)),
            _ => {
                Request::Increment { counter: named(name), delta: 1, at: Some(Time(1_750_000_000_000 + rng.i64(0..4))) }
            }
        };
        fixture.store.begin().unwrap();
        let _ = fixture.store.apply(&request).unwrap();
        fixture.store.commit().unwrap();
    }
    fixture
}

fn guarded(text: &str) -> String {
    let is_formula = text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// The entries of a file as our export writes them, up to this one.
fn entries_csv(fixture: &Fixture, up_to: i64) -> Vec<u8> {
    let other = fixture.other();
    let sql = "SELECT entry.id, counter.name, coalesce(board.name, ''), at, delta, kind, coalesce(entry.note, ''), undoes FROM entry \
        JOIN counter ON counter.id = counter_id LEFT JOIN board ON board.id = board_id WHERE entry.id <= ?1 ORDER BY entry.id";
    let mut csv = csv::Writer::from_writer(ENTRIES.as_bytes().to_vec());
    let mut statement = other.prepare(sql).unwrap();
    let mut rows = statement.query([up_to]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let text = |place| guarded(&row.get::<_, String>(place).unwrap());
        let time = tallyboard::date_time::text(Time(row.get(3).unwrap()), options().now.time_zone());
        let undoes: Option<i64> = row.get(7).unwrap();
        let fields = [
            row.get::<_, i64>(0).unwrap().to_string(),
            text(1),
            text(2),
            time.clone(),
            time[..10].to_owned(),
            time[11..13].to_owned(),
            row.get::<_, i64>(4).unwrap().to_string(),
            row.get(5).unwrap(),
            text(6),
            undoes.map(|undoes| undoes.to_string()).unwrap_or_default(),
        ];
        csv.write_record(fields).unwrap();
    }
    csv.into_inner().unwrap()
}

/// All of a file as JSON Lines.
fn json_lines(fixture: &Fixture) -> String {
    let other = fixture.other();
    let lines = |sql: &str| -> Vec<String> {
        let mut statement = other.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let day = fixture.store.day_starts_at().unwrap();
    let mut all = vec![format!(
        "{{\"type\":\"tallyboard\",\"version\":1,\"day_starts_at\":{day},\"since\":null,\"whole\":true}}"
    )];
    all.extend(lines(
        "SELECT json_object('type', 'board', 'name', name, 'target', target, \
         'stops', json(iif(stops_at_target, 'true', 'false')), 'shares', json(iif(shows_shares, 'true', 'false')), \
         'total_name', total_name, 'position', coalesce(position, id), 'hours', hours) FROM board",
    ));
    all.extend(lines(
        "SELECT json_object('type', 'counter', 'name', counter.name, 'short_name', short_name, 'board', board.name, 'count', count, 'step', step, \
         'target', counter.target, 'min', minimum, 'max', maximum, 'locked', json(iif(is_locked, 'true', 'false')), \
         'color', color, 'key', key, 'note', note, 'archived', archived_at, 'weight', weight, \
         'position', coalesce(counter.position, counter.id), 'control', control) FROM counter LEFT JOIN board ON board.id = board_id",
    ));
    all.extend(lines(
        "SELECT json_object('type', 'entry', 'id', entry.id, 'name', name, 'at', at, 'delta', delta, 'kind', kind, \
         'note', entry.note, 'undoes', undoes) FROM entry JOIN counter ON counter.id = counter_id ORDER BY entry.id",
    ));
    all.join("\n")
}

/// A cell of a spreadsheet.
enum Cell<'a> {
    Text(&'a str),
    Number(f64),
    /// As spreadsheets have it: days since the end of 1899.
    At(f64),
}

/// A spreadsheet of these sheets.
fn xlsx(sheets: &[(&str, Vec<Vec<Cell<'_>>>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut file = |name: &str, text: &str| {
        zip.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let (mut list, mut targets) = (String::new(), String::new());
    for (number, (sheet, rows)) in (1..).zip(sheets) {
        list += &format!("<sheet name=\"{sheet}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
        targets += &format!(
            "<Relationship Id=\"rId{number}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
        let mut data = String::new();
        for (row, cells) in (1..).zip(rows) {
            data += &format!("<row r=\"{row}\">");
            for (column, cell) in ('A'..).zip(cells) {
                let place = format!("{column}{row}");
                data += &match cell {
                    Cell::Text("") => String::new(),
                    Cell::Text(text) => {
                        let text = text.replace('&', "&amp;").replace('<', "&lt;");
                        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
                    }
                    Cell::Number(number) => format!("<c r=\"{place}\"><v>{number}</v></c>"),
                    Cell::At(days) => format!("<c r=\"{place}\" s=\"1\"><v>{days}</v></c>"),
                };
            }
            data += "</row>";
        }
        let text = format!("<worksheet xmlns=\"{main}\"><sheetData>{data}</sheetData></worksheet>");
        file(&format!("xl/worksheets/sheet{number}.xml"), &text);
    }
    let styles = format!(
        "<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
    );
    file("xl/styles.xml", &styles);
    file(
        "xl/workbook.xml",
        &format!("<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>{list}</sheets></workbook>"),
    );
    let package = "http://schemas.openxmlformats.org/package/2006";
    file(
        "xl/_rels/workbook.xml.rels",
        &format!(
            "<Relationships xmlns=\"{package}/relationships\">{targets}\
             <Relationship Id=\"styles\" Type=\"{relations}/styles\" Target=\"styles.xml\"/></Relationships>"
        ),
    );
    file(
        "_rels/.rels",
        &format!(
            "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"book\" \
             Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    file("[Content_Types].xml", &format!("<Types xmlns=\"{package}/content-types\"/>"));
    zip.finish().unwrap().into_inner()
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const HABITS: &str = "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n\
    001,Meditate,YES_NO,Did you meditate?,,1,1,#FF8F00,,,,false\n\
    002,\"Run, far\",NUMERICAL,How far?,In the park,1,1,#00897B,km,AT_LEAST,5.0,true\n\
    003,Not chosen,YES_NO,,,1,1,#00897B,,,,false\n";

const MEDITATE: &str = "Date,Value,Notes\n2015-01-25,YES_MANUAL,\n2015-01-24,NO,Sick\n2015-01-23,YES_AUTO,\"Forgot, really\"\n\
    2015-01-22,YES_MANUAL,calm\n2015-01-21,SKIP,\n2015-01-20,UNKNOWN,\n2015-01-19,MAYBE,\n";

const RUN: &str = "Date,Value,Notes\n2015-01-25,5000,\n2015-01-24,2500,\n2015-01-23,NO,\n2015-01-22,12000,windy\n";
