//! What is read of each format, and what is said of it.

use super::*;

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
    assert_eq!(guessed.open_question.as_deref(), Some("which column holds the counts: \"morning\" or \"evening\"?"));
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
    assert!(unnamed.open_question.unwrap().starts_with("which column holds the counters' names?"));
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
    // A key serves once on each board.
    assert_eq!(there.dump("SELECT name, count, step, key FROM counter"), ["Tea|10|2|1", "Milk|1|9|1"]);
}

#[test]
fn our_own_counters_are_made_with_their_settings_and_counts() {
    let mut fixture = Fixture::new("");
    let text = "counter,board,count,step,target,minimum,maximum,locked,color,key,note,archived,created,short_name\n\
        Tea,Desk,5,2,100,0,1000,true,teal,f3,'=green,,2026-01-01,'-T\n'-Milk,,-3,1,,,,false,,,,2025-10-09T08:53:20.000Z,,\nNone,,0,1,,,,,,,,,,\n";
    let read = plan(text);
    assert_eq!((read.format, bad(&read)), (Format::Counters, vec![]));
    take(&mut fixture, &read);
    assert_eq!(
        settings(&fixture),
        [
            "Tea|5|Desk|f3|teal|NULL|2|100|0|1000|1|=green|1|-T|NULL",
            "-Milk|-3|NULL|NULL|NULL|1760000000000|1|NULL|NULL|NULL|0|NULL|1|NULL|NULL",
            "None|0|NULL|NULL|NULL|NULL|1|NULL|NULL|NULL|0|NULL|1|NULL|NULL",
            "Desk|NULL|0|0|NULL|NULL",
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

    let folder = fixture.folder.file("Loop Habits CSV");
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
            "14: \"gift\" isn't a kind: tally, set, reset, undo, late, import, amend",
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
    let lacks = plan(headers).open_question.unwrap();
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
    let link = fixture.folder.file("link.csv");
    fs::hard_link(fixture.path(), &link).unwrap();
    let mut log = fixture.path().into_os_string();
    log.push("-wal");
    for path in [fixture.path(), link, PathBuf::from(log)] {
        let error = plan_file(&path, &Options { open: Some(fixture.path()), ..options() }).unwrap_err();
        assert!(matches!(error, ImportError::Database), "{path:?}");
    }
}
