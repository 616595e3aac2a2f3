//! Any bytes, damaged files, and a reading that is given up: never a panic, never a part.

use super::*;

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
