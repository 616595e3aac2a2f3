//! Imports: each format, at the process's border and the store's; the same file twice; bad lines; all of it or nothing.

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
    Change, Edit, Event, Imported, Operation, OperationKind, Outcome, Refusal, Repeats, Reply, Request, UndoTarget,
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
fn take(fixture: &mut Fixture, plan: &Plan) -> Imported {
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
         is_locked, note, weight FROM counter LEFT JOIN board ON board.id = board_id \
         ORDER BY coalesce(counter.position, counter.id)",
    );
    settings.extend(
        fixture.dump("SELECT name, target, shows_shares, total_name FROM board ORDER BY coalesce(position, id)"),
    );
    settings
}

/// A desk with all that can be: settings, boards, presses, late counts, notes, resets, undos and redos.
fn desk(seed: u64, steps: usize) -> Fixture {
    let mut fixture = Fixture::new(
        "INSERT INTO board (name, position, target, shows_shares, total_name) VALUES ('Desk', 2, 40, 1, NULL), \
         ('Door', 1, NULL, 0, 'Inside now'); \
         INSERT INTO counter (name, board_id, key, color, step, target, minimum, maximum, note, weight, position) VALUES \
         ('Tea', 1, 'f3', 'teal', 5, 100, -1000000, 1000000, 'green, mostly', -1, 3), \
         ('=SUM(A1)', 2, NULL, NULL, 1, NULL, NULL, NULL, '-- \"quoted\"', 1, NULL), \
         ('''@home', NULL, NULL, 'pink', 1, NULL, NULL, NULL, NULL, 0, 1), ('Milk, cold', 1, NULL, NULL, 1, NULL, NULL, NULL, NULL, 1, NULL); \
         UPDATE counter SET key = NULL WHERE name = 'Milk, cold'; UPDATE counter SET is_locked = 1 WHERE name = 'Tea'; \
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
        "SELECT json_object('type', 'board', 'name', name, 'target', target, 'shares', json(iif(shows_shares, 'true', 'false')), \
         'total_name', total_name, 'position', coalesce(position, id)) FROM board",
    ));
    all.extend(lines(
        "SELECT json_object('type', 'counter', 'name', counter.name, 'board', board.name, 'count', count, 'step', step, \
         'target', counter.target, 'min', minimum, 'max', maximum, 'locked', json(iif(is_locked, 'true', 'false')), \
         'color', color, 'key', key, 'note', note, 'archived', archived_at, 'weight', weight, \
         'position', coalesce(counter.position, counter.id)) FROM counter LEFT JOIN board ON board.id = board_id",
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

#[test]
fn a_table_is_understood_whatever_it_is_written_in() {
    let plain = "name,count,note\nTea,5,\nCafé,-1234,\"a, b\"\n";
    let utf16 = |text: &str, big: bool| -> Vec<u8> {
        let units = std::iter::once('\u{feff}').chain(text.chars()).collect::<String>();
        units.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let files: Vec<Vec<u8>> = vec![
        plain.into(),
        format!("\u{feff}{plain}").into(),
        plain.replace('\n', "\r\n").into(),
        plain.trim_end().into(),
        "name;count;note\nTea;5,0;\nCafé;-1.234;\"a, b\"\n".into(),
        "name\tcount\tnote\nTea\t+5\t\nCafé\t−1 234\ta, b\n".into(),
        "note,Counter,Total\n,Tea,5\n\n\"a, b\",Café,\"-1,234\"\n,,\n".into(),
        b"name,count,note\nTea,5,\nCaf\xe9,-1234,\"a, b\"\n".to_vec(),
        utf16(plain, false),
        utf16(plain, true),
    ];
    for file in files {
        let mut fixture = Fixture::new("");
        let plan = plan(&file);
        assert_eq!((plan.format, bad(&plan)), (Format::Table, vec![]));
        let imported = take(&mut fixture, &plan);
        assert_eq!(imported.counters_made, ["Tea", "Café"]);
        assert_eq!(
            counted(&fixture),
            ["Tea|5|import|NULL", "Café|-1234|import|a, b"],
            "{}",
            String::from_utf8_lossy(&file)
        );
    }
}

#[test]
fn columns_are_guessed_by_header_or_by_what_stands_there_and_can_be_changed() {
    let guesses: [(&str, &[Option<Role>]); 9] = [
        ("Counter,Count\nTea,5\n", &[Some(Role::Name), Some(Role::Count)]),
        ("Tea,5\nMilk,6\n", &[Some(Role::Name), Some(Role::Count)]),
        ("Tea\nMilk\n", &[Some(Role::Name)]),
        ("2026-11-01T14:00:00Z,Tea\n2026-11-02T14:00:00Z,Milk\n", &[Some(Role::Time), Some(Role::Name)]),
        ("id,who,sum\n1,Tea,5\n2,Milk,6\n", &[None, Some(Role::Name), Some(Role::Count)]),
        ("date,time,what\n2026-11-01,14:00,Tea\n", &[Some(Role::Date), Some(Role::Hour), Some(Role::Name)]),
        ("day,time,habit\n1.11.2026,9:30,Tea\n", &[Some(Role::Date), Some(Role::Hour), Some(Role::Name)]),
        (
            "Timestamp,Item,Qty,Comment,Group\n1700000000,Tea,2,hi,Desk\n",
            &[Some(Role::Time), Some(Role::Name), Some(Role::Count), Some(Role::Note), Some(Role::Board)],
        ),
        ("name,count,x,y\nTea,many,1,2\nMilk,7,3,4\n", &[Some(Role::Name), Some(Role::Count), None, None]),
    ];
    for (text, roles) in guesses {
        let found: Vec<_> = plan(text).columns.iter().map(|column| column.role).collect();
        assert_eq!(found, roles, "{text}");
    }

    let two = "what,morning,evening\nTea,5,7\nMilk,1,2\n";
    let guessed = plan(two);
    assert_eq!(guessed.lacks.as_deref(), Some("which column holds the counts: \"morning\" or \"evening\"?"));
    assert_eq!((guessed.doubts[0].role, guessed.doubts[0].candidates.as_slice()), (Role::Count, [1, 2].as_slice()));
    let named = |named: &[(Role, &str)]| {
        let roles = Roles::Named(named.iter().map(|(role, header)| (*role, (*header).to_owned())).collect());
        plan_bytes(two.as_bytes(), String::new(), &Options { roles, ..options() })
    };
    let deltas = |plan: Plan| plan.import.rows.iter().map(|row| row.delta).collect::<Vec<_>>();
    assert_eq!(deltas(named(&[(Role::Count, "Evening")]).unwrap()), [7, 2]);
    assert_eq!(deltas(named(&[(Role::Count, "2")]).unwrap()), [5, 1]);
    let error = named(&[(Role::Count, "noon")]).unwrap_err().to_string();
    assert_eq!(error, "there is no column \"noon\": there are \"what\", \"morning\", \"evening\"");
    let unnamed = named(&[(Role::Name, "")]).unwrap();
    assert_eq!(unnamed.import.rows.len(), 0);
    assert_eq!(deltas(plan("date,Tea,Milk,total\n2026-11-01,5,6,11\n")), [5, 6], "a table of sums");
    assert!(unnamed.lacks.unwrap().starts_with("which column holds the counters' names?"));
    let at = |place| Options { roles: Roles::At(vec![(Role::Count, place)]), ..options() };
    assert_eq!(deltas(plan_with(two, &at(Some(2)))), [7, 2]);
    assert_eq!(deltas(plan_with(two, &at(None))), [1, 1]);
    let ways = [Some(1), Some(2), None].map(|place| Resolution::Role(Role::Count, place));
    assert_eq!(guessed.doubts[0].ways, ways);
}

#[test]
fn rows_with_times_are_entries_at_their_own_times() {
    let mut fixture = Fixture::new("");
    let text = "time,name,note\n2026-11-01 14:00,Tea,\n2026-11-01T14:00:00Z,Tea,late one\n1700000000123,Milk,\n2026-10-01,Tea,\n";
    take(&mut fixture, &plan(text));
    let times = fixture
        .dump("SELECT name, at, delta, kind FROM entry JOIN counter ON counter.id = counter_id ORDER BY entry.id");
    assert_eq!(
        times,
        [
            "Milk|1700000000123|1|import",
            "Tea|1790852400000|1|import", // noon
            "Tea|1793538000000|1|import",
            "Tea|1793541600000|1|import",
        ]
    );
    let late = plan_with("time,name\n2026-11-03,Tea\n", &Options { kind: ImportKind::Late, ..options() });
    take(&mut fixture, &late);
    assert_eq!(counted(&fixture).last().unwrap(), "Tea|1|late|NULL");

    // Which comes first is seen by those that leave no doubt, or said.
    let dates = "date,name\n1/2/2026,Tea\n25/2/2026,Tea\n";
    let first =
        |plan: &Plan| tallyboard::date_time::text(plan.import.rows[0].at, options().now.time_zone())[..10].to_owned();
    assert_eq!(first(&plan(dates)), "2026-02-01");
    let doubtful = "date,name\n1/2/2026,Tea\n";
    assert_eq!(
        bad(&plan(doubtful)),
        ["2: \"1/2/2026\" may be 1 February 2026 or 2 January 2026: say which comes first, day or month"]
    );
    let said = plan_with(doubtful, &Options { dates: Some(DateOrder::MonthFirst), ..options() });
    assert_eq!(first(&said), "2026-01-02");
}

#[test]
fn the_same_rows_are_never_added_twice_and_a_longer_file_adds_what_is_new() {
    let mut fixture = Fixture::new("");
    let short =
        "time,name,amount,note\n2026-11-01,Tea,2,\n2026-11-01,Tea,2,\n2026-11-01,Tea,2,sweet\n2026-11-02,Tea,1,\n";
    assert_eq!(take(&mut fixture, &plan(short)).entries, 4);
    let again = take(&mut fixture, &plan(short));
    assert_eq!((again.entries, again.left_out), (0, 4));
    let longer = format!("{short}2026-11-01,Tea,2,\n2026-11-03,Tea,1,\n2026-11-02,Milk,1,\n");
    let more = take(&mut fixture, &plan(&longer));
    assert_eq!((more.entries, more.left_out, fixture.count("Tea")), (3, 4, 10));
    assert_eq!(more.counters_made, ["Milk"]);
    let twice = take(&mut fixture, &plan_with(short, &Options { repeats: Repeats::AddAgain, ..options() }));
    assert_eq!((twice.entries, fixture.count("Tea")), (4, 17));

    // Without times, all together are known, in whichever order and spelling.
    let counts = take(&mut fixture, &plan("name,count\nTea,5\nMilk,1\n"));
    assert_eq!((counts.entries, counts.before), (2, None));
    let again = take(&mut fixture, &plan("name;count\nMilk;+1\nTea;5,0\n"));
    assert_eq!((again.entries, again.left_out, again.before.is_some()), (0, 2, true));
    assert_eq!(take(&mut fixture, &plan("name,count\nTea,5\nMilk,2\n")).entries, 2);
    assert_eq!(fixture.count("Tea"), 27);
}

#[test]
fn our_own_entries_come_back_as_they_were() {
    for seed in 0..12 {
        let mut fixture = desk(seed, 120);
        let all = entries_csv(&fixture, i64::MAX);
        let read = plan(&all);
        assert_eq!((read.format, bad(&read)), (Format::Entries, vec![]));
        let mut copy = Fixture::new("");
        take(&mut copy, &read);
        assert_eq!(history(&copy), history(&fixture), "seed {seed}");
        let boards = "SELECT counter.name, board.name FROM counter LEFT JOIN board ON board.id = board_id \
            WHERE EXISTS (SELECT 1 FROM entry WHERE counter_id = counter.id) ORDER BY counter.name";
        assert_eq!(copy.dump(boards), fixture.dump(boards));

        // Into its own file, and into the copy, it adds nothing.
        let (before, in_copy) = (fixture.entries(), copy.entries());
        for file in [&mut fixture, &mut copy] {
            let again = take(file, &read);
            assert_eq!((again.entries, again.left_out), (0, read.import.rows.len()));
        }
        assert_eq!((fixture.entries(), copy.entries()), (before, in_copy));

        // Half of it, and then all of it.
        let mut grown = Fixture::new("");
        let half: i64 = fixture.value("SELECT max(id) / 2 FROM entry").parse().unwrap();
        take(&mut grown, &plan(entries_csv(&fixture, half)));
        take(&mut grown, &read);
        assert_eq!(history(&grown), history(&fixture), "seed {seed}");
    }
}

#[test]
fn our_own_json_lines_and_sheets_bring_back_settings_and_boards_too() {
    for seed in 0..6 {
        let mut fixture = desk(seed, 60);
        fixture.ask(Request::StartDaysAt { minutes: 240 }).unwrap();
        let lines = plan(json_lines(&fixture));
        assert_eq!((lines.format, bad(&lines)), (Format::Lines, vec![]));
        let mut copy = Fixture::new("");
        take(&mut copy, &lines);
        assert_eq!(history(&copy), history(&fixture), "seed {seed}");
        assert_eq!(settings(&copy), settings(&fixture), "seed {seed}");
        assert_eq!(copy.store.day_starts_at().unwrap(), 240);
        let again = take(&mut copy, &lines);
        assert_eq!((again.entries, again.counters_made.len(), again.boards_made.len()), (0, 0, 0));
    }
    // A span in which nothing was counted adds no counts.
    let empty = "{\"type\":\"tallyboard\",\"version\":1,\"since\":\"2026-01-01T00:00:00Z\"}\n{\"type\":\"counter\",\"name\":\"Tea\",\"count\":3}\n";
    assert_eq!(plan(empty).import.rows, []);
    // Settings of what is there stay.
    let mut there = Fixture::new("INSERT INTO counter (name, count, step, key) VALUES ('Tea', 7, 2, '1')");
    let text = "{\"type\":\"counter\",\"name\":\"Tea\",\"count\":3,\"step\":9,\"key\":\"x\"}\n\
        {\"type\":\"counter\",\"name\":\"Milk\",\"count\":1,\"step\":9,\"key\":\"1\",\"board\":\"Desk\"}\n";
    take(&mut there, &plan(text));
    assert_eq!(there.dump("SELECT name, count, step, key FROM counter"), ["Tea|10|2|1", "Milk|1|9|2"]);
}

#[test]
fn our_own_counters_are_made_with_their_settings_and_counts() {
    let mut fixture = Fixture::new("");
    let text = "counter,board,count,step,target,minimum,maximum,locked,color,key,note,archived,created\n\
        Tea,Desk,5,2,100,0,1000,true,teal,f3,'=green,,2026-01-01\n'-Milk,,-3,1,,,,false,,,,2025-10-09T08:53:20.000Z,\nNone,,0,1,,,,,,,,,\n";
    let read = plan(text);
    assert_eq!((read.format, bad(&read)), (Format::Counters, vec![]));
    take(&mut fixture, &read);
    assert_eq!(
        settings(&fixture),
        [
            "Tea|5|Desk|f3|teal|NULL|2|100|0|1000|1|=green|1",
            "-Milk|-3|NULL|NULL|NULL|1760000000000|1|NULL|NULL|NULL|0|NULL|1",
            "None|0|NULL|NULL|NULL|NULL|1|NULL|NULL|NULL|0|NULL|1",
            "Desk|NULL|0|NULL",
        ]
    );
    assert_eq!(counted(&fixture), ["Tea|5|import|NULL", "-Milk|-3|import|NULL"]);
    assert!(take(&mut fixture, &read).before.is_some());
}

#[test]
fn sheets_are_read_with_their_dates_and_numbers() {
    use Cell::{At, Number, Text};
    let any = xlsx(&[
        ("Empty", vec![]),
        (
            "Log",
            vec![
                vec![Text("When"), Text("What"), Text("How many")],
                vec![At(46_327.583_333_333_336), Text("Tea & milk"), Number(3.0)],
                vec![At(46_328.0), Text("Tea & milk"), Number(2.5)],
                vec![At(46_329.0), Text("Tea & milk"), Text("1,000")],
            ],
        ),
    ]);
    let read = plan(&any);
    assert_eq!((read.format, bad(&read)), (Format::Sheet, vec!["3: 2.5 isn't a whole number".to_owned()]));
    let at = |row: usize| tallyboard::date_time::text(read.import.rows[row].at, options().now.time_zone());
    assert_eq!((at(0).as_str(), read.import.rows[0].delta), ("2026-11-01T14:00:00.000+01:00", 3));
    assert_eq!((at(1).as_str(), read.import.rows[1].delta), ("2026-11-03T12:00:00.000+01:00", 1_000));

    let entries = |rows: Vec<[Cell<'static>; 11]>| {
        let header = ENTRIES.trim().split(',').chain(["offset"]).map(Text).collect();
        std::iter::once(header).chain(rows.into_iter().map(Vec::from)).collect::<Vec<Vec<_>>>()
    };
    let entry = |number, at, amount, kind, undoes| {
        let (date, hour, none) = (At(46_327.0), Number(14.0), Text(""));
        [
            Number(number),
            Text("Tea"),
            Text("Desk"),
            At(at),
            date,
            hour,
            Number(amount),
            Text(kind),
            none,
            undoes,
            Text("+02:00"),
        ]
    };
    let own = xlsx(&[
        (
            "Counters",
            vec![
                ["counter", "count", "step", "key"].map(Text).into(),
                vec![Text("Milk"), Number(0.0), Number(3.0), Text("x")],
                vec![Text("Tea"), Number(77.0), Number(1.0), Text("1")],
            ],
        ),
        (
            "Boards",
            vec![["board", "target", "total_name"].map(Text).into(), vec![Text("Desk"), Number(9.0), Text("'=In")]],
        ),
        ("Settings", vec![["setting", "value"].map(Text).into(), vec![Text("day_starts_at"), Number(240.0)]]),
        // At midnight a cell looks like a date.
        ("Entries", entries(vec![entry(4.0, 46_327.0, 1.0, "tally", Text(""))])),
        ("Entries 2", entries(vec![entry(6.0, 46_327.000_057_875, -1.0, "undo", Number(4.0))])),
    ]);
    let mut fixture = Fixture::new("");
    let read = plan(&own);
    assert_eq!((read.format, bad(&read)), (Format::Workbook, vec![]));
    let headers: Vec<&str> = read.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(headers[..3], ["entry", "counter", "board"], "those of the entries, as of a text");
    take(&mut fixture, &read);
    assert_eq!(fixture.dump("SELECT name, count, step, key FROM counter"), ["Milk|0|3|x", "Tea|0|1|1"]);
    assert_eq!(fixture.dump("SELECT name, target, total_name FROM board"), ["Desk|9|'=In"]);
    assert_eq!(
        fixture.dump("SELECT at, delta, kind, undoes FROM entry"),
        ["1793484000000|1|tally|NULL", "1793484005000|-1|undo|1"]
    );
}

const HABITS: &str = "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n\
    001,Meditate,YES_NO,Did you meditate?,,1,1,#FF8F00,,,,false\n\
    002,\"Run, far\",NUMERICAL,How far?,In the park,1,1,#00897B,km,AT_LEAST,5.0,true\n\
    003,Not chosen,YES_NO,,,1,1,#00897B,,,,false\n";
const MEDITATE: &str = "Date,Value,Notes\n2015-01-25,YES_MANUAL,\n2015-01-24,NO,Sick\n2015-01-23,YES_AUTO,\"Forgot, really\"\n\
    2015-01-22,YES_MANUAL,calm\n2015-01-21,SKIP,\n2015-01-20,UNKNOWN,\n2015-01-19,MAYBE,\n";
const RUN: &str = "Date,Value,Notes\n2015-01-25,5000,\n2015-01-24,2500,\n2015-01-23,NO,\n2015-01-22,12000,windy\n";

#[test]
fn loop_habit_trackers_export_is_read_from_its_zip_and_its_folder() {
    let files = [
        ("Habits.csv", HABITS),
        ("Checkmarks.csv", "Date,Meditate,\n"),
        ("001 Meditate/Checkmarks.csv", MEDITATE),
        ("001 Meditate/Scores.csv", "Date,Score\n2015-01-25,0.5\n"),
        ("002 Run far/Checkmarks.csv", RUN),
    ];
    let mut fixture = Fixture::new("");
    let read = plan(zip(&files));
    let why: Vec<_> =
        read.bad.shown.iter().map(|bad| (bad.part.as_deref().unwrap(), bad.line, bad.why.as_str())).collect();
    assert_eq!(
        why,
        [
            ("001 Meditate/Checkmarks.csv", 8, "\"MAYBE\" is nothing that this program writes"),
            ("002 Run far/Checkmarks.csv", 3, "2.5 isn't a whole number"),
        ]
    );
    take(&mut fixture, &read);
    assert_eq!(
        counted(&fixture),
        [
            "Meditate|1|import|calm",
            "Run, far|12|import|windy",
            "Meditate|0|import|Forgot, really",
            "Meditate|0|import|Sick",
            "Meditate|1|import|NULL",
            "Run, far|5|import|NULL",
        ]
    );
    let counters = fixture.dump("SELECT name, count, note, archived_at IS NULL FROM counter ORDER BY name");
    assert_eq!(counters, ["Meditate|2|Did you meditate?|1", "Run, far|17|In the park|0"]);

    let folder = fixture.folder.path().join("Loop Habits CSV");
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let read = plan_file(&folder, &options()).unwrap();
    assert_eq!((read.format, take(&mut fixture, &read).entries), (Format::LoopHabits, 0));

    // As it was before 2.1: numbers, and no header.
    let old = [
        ("Habits.csv", "Position,Name,Question,Description,NumRepetitions,Interval,Color\n001,Read,,,1,1,#FF8F00\n"),
        ("001 Read/Checkmarks.csv", "2015-01-25,2\n2015-01-24,0\n2015-01-23,1\n2015-01-22,2\n"),
    ];
    assert_eq!(take(&mut fixture, &plan(zip(&old))).entries, 2);
    assert_eq!(fixture.count("Read"), 2);
}

#[test]
fn better_counters_export_is_read_line_by_line() {
    let mut fixture = Fixture::new("");
    let text = "hola,1700000000000,1700000000000,42\n0,1700000001000\n0,0,1700000002000\nnothing yet\n";
    // The 42 isn't a time to its own guess, but to its format.
    let read = plan_with(text, &Options { format: Some(Format::BetterCounter), ..options() });
    assert_eq!(bad(&read), [""; 0]);
    let made = take(&mut fixture, &read).counters_made;
    assert_eq!(made, ["hola", "0", "0,0", "nothing yet"]);
    assert_eq!(fixture.dump("SELECT count(*), min(at), max(at) FROM entry"), ["5|42|1700000002000"]);

    let read = plan("hola,1700000000000,1700000000000,1700000003000\r\n0,1700000001000\r\n");
    assert_eq!(read.format, Format::BetterCounter);
    let more = take(&mut fixture, &read);
    assert_eq!((more.entries, more.left_out), (1, 3));
    let read = plan("hola,1700000000000\nhola,1700000000001,tea,1700000000000\n");
    assert_eq!(read.format, Format::Table, "nothing may follow the times");
    let read = plan_with("hola,1700000000000,tea", &Options { format: Some(Format::BetterCounter), ..options() });
    assert_eq!(bad(&read), ["1: \"tea\" isn't a time in milliseconds"]);
    assert_eq!(plan("Name,Time\nTea,1700000000000\n").format, Format::Table);
}

#[test]
fn each_bad_line_is_told_with_its_number_and_why() {
    let long = "x".repeat(201);
    let note = "y".repeat(1_001);
    let text = format!(
        "time,name,amount,note,board,kind\n2026-11-01,Tea,1,,,tally\n2026-11-01,,1,,,\n2026-11-01,{long},1,,,\n2026-11-01,Tea,x,,,\n\
         2026-11-01,Tea,,,,\n2026-11-01,Tea,1.5,,,\n2026-11-01,Tea,9223372036854775808,,,\n2026-11-01,Tea,1,{note},,\nsoon,Tea,1,,,\n\
         ,Tea,1,,,\n2027-11-01,Tea,1,,,\n2026-11-01,Tea,1,,{long},tally\n2026-11-01,Tea,1,,,gift\n2026-11-01,\"a\u{7}b\",1,,,tally\n2026-11-01\n"
    );
    let read = plan(text);
    assert_eq!(
        bad(&read),
        [
            "3: the name is missing",
            "4: a name has at most 200 characters, this one has 201",
            "5: \"x\" isn't a number",
            "6: the number is missing",
            "7: 1.5 isn't a whole number",
            "8: 9223372036854775808 is beyond 64 bits",
            "9: a note has at most 1000 characters, this one has 1001",
            "10: \"soon\" isn't a time",
            "11: the time is missing",
            "12: this time is still to come",
            "13: the board: a name has at most 200 characters, this one has 201",
            "14: \"gift\" isn't a kind: tally, set, reset, undo, late, import",
            "15: a name can't hold control characters such as tabs or line breaks",
            "16: the number is missing",
        ]
    );
    assert_eq!((read.import.rows.len(), read.import.counters.len()), (1, 1), "nothing is made for a bad line");

    let entries = format!(
        "{ENTRIES}1,Tea,,2026-11-01,,,2,tally,,\n2,Milk,,2026-11-01,,,-2,undo,,1\n3,Tea,,2026-11-01,,,-1,undo,,1\n4,Tea,,2026-11-01,,,-2,undo,,1\n\
         5,Tea,,2026-11-01,,,-2,undo,,1\n4,Tea,,2026-11-01,,,1,tally,,\n7,Tea,,2026-11-01,,,-1,undo,,9\n8,Tea,,2026-11-01,,,2,tally,,4\nx,Tea,,2026-11-01,,,2,tally,,\n"
    );
    assert_eq!(
        bad(&plan(entries)),
        [
            "10: \"x\" isn't a number",
            "3: this doesn't take back what entry 1 added",
            "4: this doesn't take back what entry 1 added",
            "7: entry 4 stands in the file twice",
            "6: entry 1 is undone twice",
            "8: entry 9 can't be undone before it was made",
            "9: what undoes another entry is of the kind undo",
        ]
    );
    let lines = "{\"type\":\"entry\",\"id\":1,\"name\":\"Tea\",\"at\":5,\"delta\":1,\"kind\":\"tally\"}\n[1]\n{\"a\":1}\n\
        {\"type\":\"gift\"}\n{\"type\":\"counter\",\"name\":\"Tea\",\"step\":0}\n{\"type\":\"counter\",\"name\":\"Tea\",\"min\":2,\"max\":1}\n\
        {\"type\":\"counter\",\"name\":\"Tea\",\"locked\":\"perhaps\"}\n{\"type\":\"board\"}\n{\"type\":\"counter\",\"name\":\"Tea\",\"key\":\"ü\"}\n";
    let told = bad(&plan(lines));
    assert_eq!(
        told[..7],
        [
            "2: this is no JSON object",
            "3: the type is missing",
            "4: \"gift\" isn't a known type",
            "5: a step is a number from 1 to 1000000000",
            "6: the minimum is above the maximum",
            "7: \"perhaps\" is neither true nor false",
            "8: the board's name is missing",
        ]
    );
    assert!(told[7].starts_with("9: a key is one of"));
    // Neither what it quotes nor how many there are makes a message long, or more than one line.
    let headers = "\"What\x1b\nit is\"".to_owned() + &",x".repeat(14) + "\n1\n";
    let lacks = plan(headers).lacks.unwrap();
    assert!(lacks.starts_with("which column holds the counters' names? There are \"What  it is\", \"x\", "), "{lacks}");
    assert!(lacks.ends_with("\"x\" and 3 more"), "{lacks}");
    let twice = format!("{{\"type\":\"counter\",\"name\":\"{}\"}}\n", "ü".repeat(200)).repeat(2);
    assert_eq!(bad(&plan(twice)), [format!("2: \"{}…\" stands in the file twice", "ü".repeat(60))]);

    let many = format!("name,count\nTea,1\n{}", "Tea,x\n".repeat(150));
    let read = plan(many);
    assert_eq!((read.bad.shown.len(), read.bad.count), (100, 150));
}

#[test]
fn files_that_are_something_else_or_too_large_are_refused_in_words() {
    assert_eq!(refused_as(""), "it is empty");
    assert_eq!(refused_as("\n \n"), "it is empty");
    assert!(refused_as("SQLite format 3\0 and so on").starts_with("it is an SQLite database of another program"));
    assert!(refused_as(b"\xd0\xcf\x11\xe0 and so on").starts_with("it is a spreadsheet or a document of an old kind"));
    assert!(refused_as("name\0,count").starts_with("it is neither text"));
    assert!(refused_as(zip(&[("a.txt", "a")])).starts_with("it is a zip of \"a.txt\": unpack it"));
    assert!(refused_as("PK\x03\x04 cut off").starts_with("it is damaged"));
    let columns = format!("name,count{}\nTea,1\n", ",x".repeat(300));
    assert_eq!(refused_as(columns), "it has 302 columns, and at most 256 are read: leave some out");
    assert!(refused_as("a,".repeat(400_000)).starts_with("it has 400001 columns"));
    let quote = format!("name,count\nTea,1\n\"Tea,1\n{}", "Milk,1\n".repeat(200_000));
    assert_eq!(refused_as(quote), "line 3 is longer than 1 MB: is a quote not closed?");
    assert!(refused_as("{\"type\":\"tallyboard\",\"version\":2}").starts_with("it is of a newer tallyboard"));
    assert!(refused_as("{\"type\":\"tallyboard\",\"version\":1}\n{\"type\":\"span\"}").starts_with("it holds sums"));
    let line = format!("{{\"type\":\"entry\"}}\n{{\"type\":\"{}\"}}\n", "x".repeat(2 << 20));
    assert_eq!(refused_as(line), "line 2 is longer than 1 MB: is a quote not closed?");

    let stopped = options();
    stopped.cancel.cancel();
    assert!(matches!(plan_bytes(b"name\nTea\n", String::new(), &stopped), Err(ImportError::Stopped)));

    // The file that is open, by whatever name, isn't even opened.
    let fixture = Fixture::new("");
    let link = fixture.folder.path().join("link.csv");
    fs::hard_link(fixture.path(), &link).unwrap();
    let mut log = fixture.path().into_os_string();
    log.push("-wal");
    for path in [fixture.path(), link, PathBuf::from(log)] {
        let error = plan_file(&path, &Options { open: Some(fixture.path()), ..options() }).unwrap_err();
        assert!(matches!(error, ImportError::Database), "{path:?}");
    }
}

#[test]
fn what_cant_be_added_leaves_all_as_it_was() {
    let mut fixture = Fixture::new(
        "INSERT INTO counter (name, count, maximum, minimum) VALUES ('Seats', 8, 10, 0), ('Tea', 9223372036854775800, NULL, NULL), ('Low', -5, NULL, NULL)",
    );
    let above = Refusal::ImportAboveMaximum { name: "Seats".into(), count: 8, limit: 10, after: 11 };
    let below = Refusal::ImportBelowMinimum { name: "Seats".into(), count: 8, limit: 0, after: -1 };
    let overflow = Refusal::Overflow { name: "Tea".into(), count: 9_223_372_036_854_775_800, delta: 8 };
    let wide = Refusal::Overflow { name: "Low".into(), count: -5, delta: 1_i128 << 63 };
    for (text, refusal) in [
        ("name,count\nNew,1\nSeats,3\n", above.clone()),
        ("time,name,count\n2026-11-01,New,1\n2026-11-01,Seats,-9\n", below),
        ("time,name,count\n2026-11-01,New,1\n2026-11-01,Tea,5\n2026-11-02,Tea,3\n", overflow),
        ("name,count\nLow,9223372036854775807\nLow,1\n", wide),
    ] {
        let read = plan(text);
        assert_eq!(fixture.store.preview(&read.import).unwrap(), Err(refusal.clone()));
        assert_eq!(fixture.refused(import(&read)), refusal);
        assert_eq!(fixture.refused(perform(vec![press("New", 1), import(&read)])), refusal);
    }
    assert_eq!(above.to_string(), "\"Seats\" stands at 8, and its maximum is 10: the import would bring it to 11");
    // Up and down, and within the limits at the end.
    take(&mut fixture, &plan("time,name,count\n2026-11-01,Seats,50\n2026-11-02,Seats,-51\n"));
    assert_eq!(fixture.count("Seats"), 7);

    fixture.ask(edit("Seats", Edit { is_locked: Some(true), ..Edit::default() })).unwrap();
    let read = plan("name,count\nSeats,1\n");
    assert_eq!(fixture.refused(perform(vec![import(&read)])), Refusal::Locked { name: "Seats".into() });
    take(&mut fixture, &read);
}

#[test]
fn an_import_in_a_dashboard_is_undone_and_redone_as_one() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Tea', 7)");
    let read = plan("name,count,board\nTea,5,\nMilk,3,Desk\nNone,0,\n");
    let (operation, _) = fixture.perform(vec![import(&read)]);
    let Operation { kind, name, number, .. } = operation;
    assert_eq!((kind, name.as_str(), number), (OperationKind::Import, "a file", 2));
    assert_eq!((fixture.count("Tea"), fixture.count("Milk")), (12, 3));
    assert_eq!(fixture.undo(), 0);
    assert_eq!(fixture.dump("SELECT name, count, archived_at IS NULL FROM counter"), ["Tea|7|1", "Milk|0|0"]);
    assert_eq!(fixture.value("SELECT count(*) FROM board"), "0");
    assert_eq!(fixture.store.preview(&read.import).unwrap().unwrap().before, None, "it isn't there any more");
    assert_eq!(fixture.redo(), 0);
    assert_eq!(
        fixture.dump("SELECT name, count, archived_at IS NULL FROM counter"),
        ["Tea|12|1", "Milk|3|1", "None|0|1"]
    );
    assert!(fixture.store.preview(&read.import).unwrap().unwrap().before.is_some());

    // Also what undid something in itself.
    let entries = format!(
        "{ENTRIES}1,Tea,,2026-11-01,,,2,tally,,\n2,Tea,,2026-11-01,,,-2,undo,,1\n3,Tea,,2026-11-01,,,4,late,,\n4,Tea,,2026-11-01,,,-4,reset,,\n5,Tea,,2026-11-01,,,1,tally,,\n"
    );
    fixture.perform(vec![import(&plan(entries))]);
    assert_eq!(fixture.count("Tea"), 13);
    assert_eq!((fixture.undo(), fixture.count("Tea")), (0, 12));
    assert_eq!((fixture.redo(), fixture.count("Tea")), (0, 13));
}

/// All but the numbers, which go on, and what was undone; no counter is as no counter.
fn standing(fixture: &Fixture) -> Vec<String> {
    let mut standing = fixture.dump(
        "SELECT counter.name, count, board.name, key, color, step, counter.target, minimum, maximum, is_locked, note, \
         weight FROM counter LEFT JOIN board ON board.id = board_id WHERE archived_at IS NULL ORDER BY counter.name",
    );
    standing.extend(fixture.dump("SELECT name, target, shows_shares, total_name FROM board ORDER BY name"));
    standing
}

#[test]
fn an_import_that_was_undone_can_be_imported_again_and_no_redo_adds_it_twice() {
    let source = desk(5, 60);
    source.script("UPDATE counter SET archived_at = NULL");
    let files = [
        plan(json_lines(&source)),
        plan(entries_csv(&source, i64::MAX)),
        plan("name,count,board\nTea,5,\nMilk,3,Shelf\nNone,0,\n"),
        plan("name,count,date\nTea,5,2026-11-01\nTea,5,2026-11-01\nMilk,-3,2026-11-02\n"),
    ];
    for read in &files {
        for is_pressed_between in [false, true] {
            let mut fixture = Fixture::new("INSERT INTO counter (name, count, is_locked) VALUES ('Other', 7, 1)");
            fixture.perform(vec![import(read)]);
            let (imported, rows) = (standing(&fixture), read.import.rows.len());
            for _ in 0..3 {
                fixture.undo();
                let put_away = fixture.value("SELECT count(*) FROM counter WHERE count <> 0 AND name <> 'Other'");
                assert_eq!(put_away, "0");
                if is_pressed_between {
                    // What was undone is forgotten, and with it whose counters were put away.
                    fixture.script("UPDATE counter SET is_locked = 0");
                    fixture.perform(vec![press("Other", 1)]);
                }
                let preview = fixture.store.preview(&read.import).unwrap().unwrap();
                let (_, outcomes) = fixture.perform(vec![import(read)]);
                assert_eq!(outcomes, [Outcome::Imported(preview)]);
                if !is_pressed_between {
                    assert_eq!(standing(&fixture), imported);
                }
                assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
                let again = take(&mut fixture, read);
                assert_eq!((again.entries, again.left_out), (0, rows), "it is there now");
            }
        }

        // A script doesn't know of the dashboard's redo, and a redo that has nothing to do with it stays.
        let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Other')");
        fixture.perform(vec![import(read)]);
        let imported = standing(&fixture);
        fixture.undo();
        take(&mut fixture, read);
        assert_eq!(standing(&fixture), imported);
        assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
        fixture.perform(vec![press("Other", 1)]);
        fixture.undo();
        take(&mut fixture, &plan("name,count,date\nCoffee,5,2026-11-01\n"));
        assert_eq!((fixture.redo(), fixture.count("Other")), (0, 1));
    }
}

#[test]
fn an_entry_that_was_undone_is_imported_again_and_no_redo_adds_it_twice() {
    let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('Tea')");
    fixture.perform(vec![press("Tea", 3)]);
    let read = plan(entries_csv(&fixture, i64::MAX));
    assert_eq!(take(&mut fixture, &read).entries, 0);
    fixture.undo();
    let undone = plan(entries_csv(&fixture, i64::MAX));
    assert_eq!(
        (take(&mut fixture, &undone).entries, fixture.count("Tea")),
        (0, 0),
        "the file knows that it was undone"
    );
    assert_eq!((take(&mut fixture, &read).entries, fixture.count("Tea")), (1, 3));
    assert_eq!(fixture.ask(Request::RedoOperation), Err(Refusal::NothingToRedo));
    // Both files are in the history now, whatever they say.
    for read in [&read, &undone, &read] {
        assert_eq!((take(&mut fixture, read).entries, fixture.count("Tea")), (0, 3));
    }

    // An undo that came by an import and was taken back comes again, too.
    let mut copy = Fixture::new("");
    take(&mut copy, &read);
    copy.perform(vec![import(&undone)]);
    for _ in 0..3 {
        assert_eq!(copy.count("Tea"), 0);
        assert_eq!((copy.undo(), copy.count("Tea")), (0, 3));
        copy.perform(vec![import(&undone)]);
    }
    assert_eq!((take(&mut copy, &undone).entries, copy.count("Tea")), (0, 0));

    // An undo whose entry wasn't in its file is known when the entry is.
    let mut parts = Fixture::new("");
    let rows = |from: usize, to: usize| {
        let text = String::from_utf8(entries_csv(&fixture, 2)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        plan([&lines[..1], &lines[from..to]].concat().join("\n"))
    };
    for (from, to, count) in [(1, 2, 3), (2, 3, 0), (1, 3, 0)] {
        take(&mut parts, &rows(from, to));
        assert_eq!(parts.count("Tea"), count);
    }
    assert_eq!(parts.value("SELECT count(*) FROM entry"), "2");
}

/// Whatever was undone on either side: what a file holds is there once it was imported, and the next time there is nothing to add.
#[test]
fn histories_that_undo_apart_come_together_by_imports() {
    for seed in 0..40 {
        let mut rng = Rng::with_seed(seed);
        let mut desks = [Fixture::new(""), Fixture::new("")];
        for _ in 0..8 {
            for desk in &mut desks {
                for _ in 0..rng.u8(0..6) {
                    let entries: i64 = desk.value("SELECT coalesce(max(id), 0) FROM entry").parse().unwrap();
                    let request = match rng.u8(..8) {
                        0..4 if entries > 0 => undo_entry(rng.i64(1..=entries)),
                        4 => Request::UndoOperation { which: UndoTarget::Any },
                        5 => Request::RedoOperation,
                        // Few times, so that many entries are alike.
                        6 => perform(vec![Request::Late {
                            counter: named("Tea"),
                            delta: 1,
                            at: Time(rng.i64(..3)),
                            note: None,
                        }]),
                        _ => Request::Late { counter: named("Tea"), delta: 1, at: Time(rng.i64(..3)), note: None },
                    };
                    let _ = desk.ask(request);
                }
            }
            let [from, to] = &mut desks;
            let read = plan(entries_csv(from, i64::MAX));
            match rng.bool() {
                true => drop(take(to, &read)),
                false => drop(to.ask(perform(vec![import(&read)])).unwrap()),
            }
            assert_eq!(take(to, &read).entries, 0, "{seed}");
            let standing = |desk: &Fixture| -> Vec<i64> {
                let sql = "WITH RECURSIVE chain(at, id, undos) AS (SELECT at, id, 0 FROM entry WHERE kind <> 'undo' \
                    UNION ALL SELECT chain.at, entry.id, undos + 1 FROM chain JOIN entry ON undoes = chain.id) \
                    SELECT sum(iif(undos % 2 = 0, 1, -1) * (at = ?1)) FROM chain";
                (0..3).map(|at| desk.value(&sql.replace("?1", &at.to_string())).parse().unwrap_or(0)).collect()
            };
            let (from, to_standing) = (standing(from), standing(to));
            assert!(from.iter().zip(&to_standing).all(|(from, to)| from <= to), "{seed}: {from:?} {to_standing:?}");
            desks.swap(0, 1);
        }
    }
}

#[test]
fn what_is_undone_here_already_is_not_undone_again() {
    let mut source = Fixture::new("");
    source.ask(Request::Increment { counter: named("Tea"), delta: 3, at: Some(Time(1_750_000_000_000)) }).unwrap();
    let mut copy = Fixture::new("");
    take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    source.ask(undo_entry(1)).unwrap();
    copy.ask(undo_entry(1)).unwrap();
    let both = take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    assert_eq!((both.entries, copy.count("Tea")), (0, 0));
    // A redo there takes back the undo here.
    source.ask(undo_entry(2)).unwrap();
    take(&mut copy, &plan(entries_csv(&source, i64::MAX)));
    assert_eq!(
        (copy.count("Tea"), copy.dump("SELECT undoes FROM entry ORDER BY id")),
        (3, vec!["NULL".into(), "1".into(), "3".into()])
    );
}

#[test]
fn sums_see_imported_entries_at_their_own_times_however_far_was_summed() {
    let mut fixture = Fixture::new("");
    for _ in 0..20 {
        fixture.ask(Request::Increment { counter: named("Tea"), delta: 1, at: Some(Time(1_760_000_000_000)) }).unwrap();
    }
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
    take(
        &mut fixture,
        &plan_with(
            "time,name,count\n1700000000,Tea,4\n1780000000,Tea,2\n",
            &Options { kind: ImportKind::Late, ..options() },
        ),
    );
    let mut sums = || -> Vec<_> {
        let sums = fixture.store.quarters(&CounterScope::These(vec![CounterId(1)]), Time(0), Time(i64::MAX)).unwrap();
        sums.iter().map(|sum| (sum.quarter.0, sum.counted, sum.late)).collect()
    };
    let expected = [(1_700_000_000 / 900, 4, 4), (1_760_000_000 / 900, 20, 0), (1_780_000_000 / 900, 2, 2)];
    assert_eq!(sums(), expected);
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
    let sums = fixture.store.quarters(&CounterScope::All, Time(0), Time(i64::MAX)).unwrap();
    assert_eq!(sums.iter().map(|sum| (sum.quarter.0, sum.counted, sum.late)).collect::<Vec<_>>(), expected);
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

#[test]
fn a_window_hears_of_an_import_and_what_counts_meanwhile_is_counted() {
    let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Tea', 7)");
    let window = Window::open(&fixture);
    let rows: String = (0..3_000).map(|row| format!("{},Counter {}\n", 1_700_000_000 + row, row % 40)).collect();
    let read = plan(format!("{rows}1700000000,Tea\n"));
    let replies = window.ask_all(vec![press("Tea", 1), import(&read), press("Tea", 1), import(&read)]);
    let entries = |reply: &Reply| match reply {
        Ok(Outcome::Imported(imported)) => (imported.entries, imported.left_out),
        other => panic!("not imported: {other:?}"),
    };
    assert_eq!((entries(&replies[1]), entries(&replies[3])), ((3_001, 0), (0, 3_001)));
    let mut counters = std::collections::BTreeMap::new();
    while counters.len() < 41 || counters.get("Tea") != Some(&10) {
        let Event::Changed(changes) = window.events.recv_timeout(crate::common::DEADLINE).unwrap() else { continue };
        counters.extend(changes.into_iter().filter_map(|change| match change {
            Change::Updated(counter) => Some((counter.name, counter.count)),
            _ => None,
        }));
    }
    assert_eq!(counters["Counter 7"], 75);
    window.worker.stop();
    assert_eq!(fixture.store.verify().unwrap().problems, [""; 0]);
}

/// The program, on a file in a folder of its own.
struct Process {
    fixture: Fixture,
}

impl Process {
    fn new() -> Self {
        Self { fixture: Fixture::new("") }
    }

    fn tallyboard(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tallyboard"));
        command.env_remove("TALLYBOARD_DB").env("TZ", "UTC").stdin(Stdio::null()).arg("--db").arg(self.fixture.path());
        command
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.fixture.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Status, standard output and standard error.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        told(self.tallyboard().args(arguments).output().unwrap())
    }
}

#[cfg(unix)]
fn pipe_of(text: &str) -> Stdio {
    let (reader, mut writer) = std::io::pipe().unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    reader.into()
}

fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_previews_imports_and_says_what_came_of_it() {
    let process = Process::new();
    let file = process.file("counts.csv", "name;count\nTea;5\nCoffee;1.234\nMilk;x\n");
    let preview = "a table (name = name, count = count)\n  name: name: \"Tea\", \"Coffee\"\n  count: count: \"5\", \"1.234\"\n\
        would make 2 counters: Tea, Coffee\nwould add 2 entries\n  Tea: 0 → 5 by 1 entry\n  Coffee: 0 → 1234 by 1 entry\n";
    let line = "tallyboard: line 4, \"count\": \"x\" isn't a number\n";
    let held = "tallyboard: a line is bad, so nothing was imported: mend it, say what the columns are by --columns, or \
        leave it out by --skip-bad\n";
    assert_eq!(process.run(&["import", &file]), (1, preview.into(), format!("{line}{held}")));
    assert_eq!(process.run(&["import", &file, "--dry-run", "--skip-bad"]), (0, preview.into(), line.into()));
    assert_eq!(process.fixture.value("SELECT count(*) FROM counter"), "0");
    let done = preview.replace("would make", "made").replace("would add", "added");
    let done = done.replace("  name: name: \"Tea\", \"Coffee\"\n  count: count: \"5\", \"1.234\"\n", "");
    assert_eq!(process.run(&["import", &file, "--skip-bad"]), (0, done, line.into()));
    let (status, out, _) = process.run(&["import", &file, "--skip-bad"]);
    assert!(status == 0 && out.contains("this was imported on 20") && out.contains("nothing to add"), "{out}");
    let (_, out, _) = process.run(&["import", &file, "--skip-bad", "--again", "--json"]);
    let out: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&out["done"], &out["entries"], &out["bad_lines"]), (&true.into(), &2.into(), &1.into()));
    assert_eq!(out["added"][0], serde_json::json!({"name": "Tea", "entries": 1, "before": 5, "after": 10}));

    let events = process.file("events.csv", "who,when\nTea,1/2/2026\nTea,3/2/2026\n");
    let (status, _, why) = process.run(&["import", &events]);
    assert!(status == 1 && why.contains("may be 1 February 2026 or 2 January 2026"), "{why}");
    let columns = "--columns=name=who,time=when";
    let (status, out, why) = process.run(&["import", &events, columns, "--dates", "day-first", "--late"]);
    assert_eq!((status, why.as_str()), (0, ""));
    assert_eq!(out, "a table (name = who, time = when)\nadded 2 entries\n  Tea: 10 → 12 by 2 entries\n");
    assert_eq!(process.fixture.dump("SELECT at, kind FROM entry ORDER BY id DESC LIMIT 1"), ["1770120000000|late"]);
    let (_, out, _) = process.run(&["import", &events, "--dates", "day-first"]);
    assert!(out.ends_with("added 0 entries\nleft out 2 entries, there already\n"), "{out}");

    // From standard input, and into a file that isn't there yet.
    let elsewhere = process.fixture.folder.path().join("new.db");
    let piped = |arguments: &[&str]| {
        let mut command = process.tallyboard();
        command
            .env("TALLYBOARD_DB", &elsewhere)
            .args(["--db", elsewhere.to_str().unwrap()].iter().skip(2))
            .args(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(b"name,count\nWater,2\n").unwrap();
        told(child.wait_with_output().unwrap())
    };
    let (status, out, _) = piped(&["import", "-", "--format", "csv"]);
    assert!(status == 0 && out.contains("made 1 counter: Water"), "{out}");

    let itself = process.fixture.path();
    #[cfg(unix)]
    {
        let pipe = process
            .tallyboard()
            .args(["import", "/dev/stdin", "--dry-run"])
            .stdin(pipe_of("name\nTea\n"))
            .output()
            .unwrap();
        assert!(told(pipe).1.contains("would add 1 entry"));
    }

    let refused = [
        (&["import", "no-such-file.csv"][..], "no-such-file.csv: it can't be read"),
        (&["import", itself.to_str().unwrap()], "it is a tally file: open it with --db"),
        (&["import", &file, "--columns", "name=Foo"], "there is no column \"Foo\""),
    ];
    for (arguments, why) in refused {
        let (status, out, found) = process.run(arguments);
        assert!(status == 1 && out.is_empty() && found.contains(why), "{found}");
    }
    assert_eq!(process.run(&["import", &file, "--columns", "gift=Foo"]).0, 2);
    assert_eq!(process.run(&["verify"]).0, 0);
}

/// Whatever was read, in part or not at all, can be applied or is refused, and the file stays sound.
fn survives(bytes: &[u8], options: &Options) {
    let Ok(plan) = plan_bytes(bytes, "a file".into(), options) else { return };
    let mut store = Store::of_nothing().unwrap();
    let preview = store.preview(&plan.import).unwrap();
    store.begin().unwrap();
    let reply = store.apply(&import(&plan)).unwrap();
    assert_eq!(reply, preview.map(Outcome::Imported));
    store.rollback();
}

/// A good file with some bytes changed, cut off or put in.
fn mutated(good: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let changes = proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..8);
    changes.prop_map(move |changes| {
        let mut bytes = good.clone();
        for (place, byte, what) in changes {
            let place = place.index(bytes.len().max(1)).min(bytes.len());
            match what {
                0 if place < bytes.len() => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => bytes.truncate(place.max(bytes.len() / 2)),
            }
        }
        bytes
    })
}

fn good_files() -> Vec<Vec<u8>> {
    let fixture = desk(3, 30);
    vec![
        entries_csv(&fixture, i64::MAX),
        json_lines(&fixture).into_bytes(),
        b"name;count;date;note\nTea;1.234;1/2/2026;x\n\"Mi\"\"lk\";-5;2026-11-01 14:00;\n".to_vec(),
        b"Tea,1700000000000,1700000000001\nMilk,1700000000000\n".to_vec(),
        zip(&[("Habits.csv", HABITS), ("001 Meditate/Checkmarks.csv", MEDITATE), ("002 Run far/Checkmarks.csv", RUN)]),
        xlsx(&[(
            "Log",
            vec![
                vec![Cell::Text("name"), Cell::Text("count")],
                vec![Cell::Text("Tea"), Cell::Number(5.0)],
                vec![Cell::Text("Milk"), Cell::At(46_327.5)],
            ],
        )]),
    ]
}

proptest! {
    #![proptest_config(random(96))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), format in 0..9_usize) {
        let format = Format::ALL.get(format).map(|(format, _)| *format);
        survives(&bytes, &Options { format, ..options() });
    }

    #[test]
    fn no_text_makes_it_panic(text in "([a-zé'\"=0-9,;\t:{}/.-]{0,12}[,;\n\t]){0,40}", format in 0..9_usize) {
        let format = Format::ALL.get(format).map(|(format, _)| *format);
        survives(text.as_bytes(), &Options { format, ..options() });
    }

    #[test]
    fn no_damage_to_a_good_file_makes_it_panic(bytes in prop::sample::select(good_files()).prop_flat_map(mutated)) {
        survives(&bytes, &options());
    }
}

/// Killed at any moment, an import is there whole or not at all, and the next one makes up for it.
#[test]
#[ignore = "takes long: kills and measures processes"]
fn an_import_that_is_killed_is_there_whole_or_not_at_all() {
    const ENTRIES: usize = 20_000;
    const ROUNDS: u32 = 20;
    let process = Process::new();
    let rows = |round: u32| -> String {
        let start = 1_600_000_000 + round as usize * ENTRIES;
        let row = |row: usize| format!("{},Counter {}\n", start + row, row % 50);
        std::iter::once("time,name\n".to_owned()).chain((0..ENTRIES).map(row)).collect()
    };
    let mut rng = Rng::with_seed(7);
    let (mut expected, mut killed) = (0, 0);
    let mut whole = std::time::Duration::from_millis(500);
    for round in 0..ROUNDS {
        let file = process.file("rows.csv", rows(round));
        let started = std::time::Instant::now();
        let mut child = process.tallyboard().args(["import", &file]).stdout(Stdio::null()).spawn().unwrap();
        if round > 0 {
            std::thread::sleep(whole.mul_f64(rng.f64() * 1.2));
            child.kill().unwrap();
        }
        let is_done = child.wait().unwrap().success();
        if round == 0 {
            whole = started.elapsed();
        }
        let entries: usize = process.fixture.value("SELECT count(*) FROM entry").parse().unwrap();
        assert!(entries == expected || entries == expected + ENTRIES, "round {round}: {expected}, then {entries}");
        assert!(!is_done || entries == expected + ENTRIES, "what was told is there");
        killed += u32::from(entries == expected);
        assert_eq!(process.run(&["verify"]).0, 0);
        if entries == expected {
            assert_eq!(process.run(&["import", &file]).0, 0);
        }
        expected += ENTRIES;
        assert_eq!(process.fixture.value("SELECT count(*) FROM entry"), expected.to_string());
    }
    println!("killed: {killed} of {ROUNDS} imports of {ENTRIES} entries weren't there, the others whole");
}

/// A text that is given up with so many reads of it.
struct GivenUp {
    text: Cursor<Vec<u8>>,
    reads: usize,
    last: usize,
    cancel: Cancel,
}

impl Read for GivenUp {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.reads += 1;
        if self.reads == self.last {
            self.cancel.cancel()
        } else {
            self.cancel.reset()
        }
        self.text.read(buffer)
    }
}

impl Seek for GivenUp {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.text.seek(to)
    }
}

#[test]
fn a_reading_that_is_given_up_is_no_plan_and_an_import_leaves_no_trace() {
    for text in ["name,count\nTea,3\nCoffee,4\n", "time,name\n2026-11-02,Tea\n2026-11-01,Tea\n"] {
        let options = options();
        let text_of = |last| GivenUp { text: Cursor::new(text.into()), reads: 0, last, cancel: options.cancel.clone() };
        let mut whole = text_of(usize::MAX);
        tallyboard::import::plan(&mut whole, "a file".into(), &options).unwrap();
        // Also with the very last, after which only the rows are sorted.
        for last in 1..=whole.reads {
            let given_up = tallyboard::import::plan(&mut text_of(last), "a file".into(), &options).unwrap_err();
            assert!(matches!(given_up, ImportError::Stopped), "{given_up}");
            options.cancel.reset();
        }

        let mut fixture = Fixture::new("INSERT INTO counter (name, count) VALUES ('Tea', 5)");
        let before = fixture.entries();
        let plan = plan(text);
        plan.import.cancel.cancel();
        assert_eq!(fixture.store.preview(&plan.import).unwrap(), Err(Refusal::ImportCancelled));
        let reply = fixture.ask(perform(vec![press("Tea", 1), import(&plan)]));
        assert_eq!(reply, Err(Refusal::ImportCancelled));
        assert_eq!(fixture.entries(), before);
        plan.import.cancel.reset();
        assert_eq!(take(&mut fixture, &plan).entries, 2);
    }
}
