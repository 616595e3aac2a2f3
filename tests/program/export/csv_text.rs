//! CSV: every field comes back, and none is a formula.

use super::*;

#[test]
fn entries_leave_as_csv_in_the_order_in_which_they_were_made() {
    let fixture = Fixture::at_the_change();
    let expected = [
        ENTRY_HEADER,
        "1,Tea,Desk,2024-10-26T14:00:00.000+02:00,2024-10-26,14,2,tally,,",
        "2,Tea,Desk,2024-10-27T02:30:00.250+02:00,2024-10-27,2,1,tally,,",
        "3,Coffee,,2024-10-27T02:30:00.000+01:00,2024-10-27,2,4,tally,,",
        "4,Tea,Desk,2024-10-27T10:00:00.000+01:00,2024-10-27,10,8,late,\"school\nclass 🎒\",",
        "5,Tea,Desk,2024-10-28T01:59:00.000+01:00,2024-10-27,1,-11,reset,'=October,",
        "6,Coffee,,2024-10-28T12:05:00.000+01:00,2024-10-28,12,1,tally,,",
        "7,Coffee,,2024-10-28T12:05:03.000+01:00,2024-10-28,12,-1,undo,,6",
    ];
    assert_eq!(fixture.lines(&[]), expected);
    assert_eq!(fixture.lines(&["--what", "entries", "--format", "csv", "--output", "-"]), expected);
    // From a time on, and before another.
    let night = ["--since", "2024-10-27T02:30:00+01:00", "--until", "2024-10-27T10:00:00+01:00"];
    assert_eq!(fixture.lines(&night), [expected[0], expected[3]]);
    assert_eq!(Fixture::new().lines(&[]), [ENTRY_HEADER]);
}

#[test]
fn counters_leave_as_csv_with_all_their_settings_in_the_order_by_hand() {
    let fixture = Fixture::at_the_change();
    let expected = [
        COUNTER_HEADER,
        "Coffee,,4,1,,,,false,coral,num+,,2024-10-27T04:33:20.123+01:00,1,2,,c day 2024-10-01/2024-10-31",
        "Tea,Desk,0,2,100,-50,9007199254740993,true,teal,1,\"green, \"\"good\"\"\",,-1,7,T,",
    ];
    assert_eq!(fixture.lines(&["--what", "counters"]), expected);
    assert_eq!(fixture.lines(&["--what", "counters", "Tea"]), [expected[0], expected[2]]);
}

#[test]
fn no_text_of_a_csv_file_is_a_formula_and_all_is_read_back() {
    let fixture = Fixture::new();
    let rests = ["", "1+1", "cmd|' /C calc'!A0", "\"a\",b", "x\r\ny\n", "🎈 ü"];
    let mut texts: Vec<String> = Vec::new();
    for start in STARTS {
        for quotes in ["", "'", "''"] {
            texts.extend(rests.iter().map(|rest| format!("{quotes}{start}{rest}")));
        }
    }
    texts.extend(strings(&["'", "''x", "a=1", " =1", "1,5", "naïve \"quotes\"", "two\nlines", "👩‍👩‍👧‍👦", "1e5", "00123"]));
    as_before(&fixture.other(), |other| {
        for (number, name) in texts.iter().enumerate() {
            let board = format!("{name}{number}");
            other.execute("INSERT INTO board (name, total_name) VALUES (?1, ?2)", params![board, name]).unwrap();
            let sql = "INSERT INTO counter (name, count, board_id, note) VALUES (?1, 1, ?2, ?3)";
            other.execute(sql, params![name, other.last_insert_rowid(), name]).unwrap();
        }
        other.execute_batch("UPDATE entry SET note = (SELECT name FROM counter WHERE id = counter_id)").unwrap();
    });

    let counters = fixture.records(&["--what", "counters"]);
    let entries = fixture.records(&[]);
    assert_eq!((counters.len(), entries.len()), (texts.len(), texts.len()));
    for (number, name) in texts.iter().enumerate() {
        let board = format!("{name}{number}");
        let (counter, entry) = (&counters[number], &entries[number]);
        for (field, written) in [
            (&counter[0], name),
            (&counter[1], &board),
            (&counter[10], name),
            (&entry[1], name),
            (&entry[2], &board),
            (&entry[8], name),
        ] {
            assert!(!STARTS.iter().any(|start| field.starts_with(start)), "{field:?}");
            assert_eq!(field, &guarded(written));
            assert_eq!(unguarded(field), written);
        }
    }
    // A name is a column's header there.
    let printed = fixture.bytes(&["--what", "table"]);
    let mut reader = csv::Reader::from_reader(printed.as_slice());
    let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(header.len(), texts.len() + 2);
    for (field, name) in header[1..].iter().zip(&texts) {
        assert_eq!(field, &guarded(name));
    }
}

#[test]
fn numbers_of_64_bits_and_times_beyond_the_calendar_are_no_trouble() {
    let fixture = Fixture::new();
    fixture.script(
        "INSERT INTO counter (name, count) VALUES ('Most', 9223372036854775807), ('Least', -9223372036854775808);
         UPDATE entry SET at = CASE id WHEN 1 THEN 9223372036854775807 ELSE -9223372036854775808 END;",
    );
    let entries = fixture.records(&[]);
    assert_eq!((entries[0][6].as_str(), entries[1][6].as_str()), ("9223372036854775807", "-9223372036854775808"));
    assert_eq!((entries[0][4].as_str(), entries[1][4].as_str()), ("", ""));
    let mut book = fixture.workbook(&[]);
    let sheet = book.worksheet_range("Entries").unwrap();
    assert_eq!(sheet.get_value((1, 6)), Some(&Data::String("9223372036854775807".into())));
    assert_eq!(fixture.objects(&[])[3]["delta"], json!(i64::MAX));
    for format in ["csv", "html", "xlsx"] {
        let said = fixture.refused(1, &["--format", format, "--by", "day"]);
        assert!(said.contains("--since") && said.lines().count() == 1, "{said}");
    }
}
