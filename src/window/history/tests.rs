//! The lists by role and accessible name, with the mouse and with the keyboard alone, and the commands that they
//! return.

use egui::accesskit::Role;
use egui::{Event, Id, Key, Modifiers, Theme};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use jiff::civil::Weekday;

use super::*;
use crate::day::DayStart;
use crate::domain::{Color, CounterId, Doubtful, DoubtfulKind, Entry};
use crate::language::text;
use crate::stats::Calendar;
use crate::store::Period;
use crate::window::history::entries::{HistoryContext, history_ui};
use crate::window::history::periods::{PeriodContext, periods_ui};
use crate::window::kit::theme;
use crate::window::text::locale::NumberFormat;

const SECOND_MS: i64 = 1_000;
const DAY_MS: i64 = 24 * 60 * 60 * SECOND_MS;
/// Tue 24 Nov 2026, 16:45.
const NOW_MS: i64 = 1_795_538_700_000;

fn at(seconds_ago: i64) -> Time {
    Time(NOW_MS - seconds_ago * SECOND_MS)
}

fn entry(id: i64, seconds_ago: i64, delta: i64) -> HistoryEntry {
    let entry =
        Entry { id: EntryId(id), counter_id: CounterId(1), at: at(seconds_ago), delta, kind: Kind::Tally, note: None };
    HistoryEntry { entry, undoes: None, undone_by: None, is_effective: true, desk: None, doubtful: None }
}

fn kind(kind: Kind, note: &str, mut entry: HistoryEntry) -> HistoryEntry {
    entry.entry.kind = kind;
    entry.entry.note = (!note.is_empty()).then(|| note.to_owned());
    entry
}

/// Returns single entries, a burst, and older entries.
fn day() -> Vec<HistoryEntry> {
    let mut undo = kind(Kind::Undo, "", entry(86, 2_808, -1));
    undo.undoes = Some((EntryId(85), at(2_850)));
    let mut undone = entry(85, 2_850, 1);
    (undone.undone_by, undone.is_effective) = (Some(EntryId(86)), false);
    let mut entries =
        vec![entry(89, 172, 1), entry(88, 389, 1), kind(Kind::Late, "school class", entry(87, 900, 6)), undo, undone];
    entries.extend((0..7).map(|index| entry(84 - index, 9_541 + index * 31, 1)));
    entries.push(kind(Kind::Reset, "", entry(77, 27_900, -212)));
    entries.push(kind(Kind::Set, "recounted by hand, twice, with the porter as a witness", entry(76, 90_000, -3)));
    entries.push(kind(Kind::Tally, "", entry(75, 100_000, 12)));
    entries
}

fn many(count: i64) -> Vec<HistoryEntry> {
    (0..count).map(|index| entry(count - index, index * 150, 1)).collect()
}

/// A list and the results of its interactions.
struct ViewContext {
    list: HistoryList,
    periods: Option<Vec<Period>>,
    target: Option<i64>,
    has_several: bool,
    /// The visible height of the list, in points.
    height: f32,
    locale: Locale,
    commands: Vec<HistoryCommand>,
    picked: Vec<PeriodCommand>,
}

type Desk = Harness<'static, ViewContext>;

fn view(entries: Vec<HistoryEntry>) -> ViewContext {
    let mut list = HistoryList::default();
    list.add_page(page(None, entries, true));
    let locale = Locale::named("en-GB", "en-GB");
    let (commands, picked) = (Vec::new(), Vec::new());
    ViewContext { list, periods: None, target: None, has_several: false, height: 400.0, locale, commands, picked }
}

fn calendar() -> Calendar {
    Calendar::new(TimeZone::UTC, DayStart::default(), Weekday::Monday)
}

/// Returns a page as the reader sends it, with what was counted on its days as if all entries of these were on it.
fn page(after: Option<HistoryCursor>, entries: Vec<HistoryEntry>, is_last: bool) -> HistoryPage {
    let wanted = ListHistory {
        filter: HistoryFilter::of(CounterScope::All),
        summed: CounterScope::All,
        after,
        calendar: calendar(),
        days: vec![],
    };
    let mut sums: HashMap<Date, i64> = HashMap::new();
    for HistoryEntry { entry, .. } in entries.iter().filter(|entry| entry.entry.kind != Kind::Reset) {
        *sums.entry(local(entry.at, &TimeZone::UTC).date()).or_default() += entry.delta;
    }
    HistoryPage { wanted, entries, is_last, sums: sums.into_iter().collect(), doubtful: None }
}

fn draw(ui: &mut egui::Ui, view: &mut ViewContext) {
    let numbers = view.locale.numbers(NumberFormat::System);
    let zone = TimeZone::UTC;
    let times = Times { now: Time(NOW_MS), zone: &zone, locale: &view.locale };
    if let Some(periods) = &view.periods {
        let (id, name, color) = (Id::unique("periods"), "Coffee", Color::Blue);
        let (target, height) = (view.target, view.height);
        let context = PeriodContext { id, name, color, target, height, times, numbers };
        view.picked.extend(periods_ui(ui, periods, &context));
        return;
    }
    let counter = |id: CounterId| {
        let names = ["Coffee", "Reference question"];
        usize::try_from(id.0 - 1).ok().and_then(|index| names.get(index)).map(|name| (*name).to_owned())
    };
    let calendar = calendar();
    let context = HistoryContext {
        id: Id::unique("history"),
        name: "Coffee",
        height: view.height,
        times,
        calendar: &calendar,
        numbers,
        counter: &counter,
        day_note: &|date| (date.day() == 23).then(|| "fire drill".to_owned()),
        has_several: view.has_several,
        opener: None,
    };
    view.commands.extend(history_ui(ui, &mut view.list, &context));
}

fn open(view: ViewContext) -> Desk {
    let mut desk = Harness::builder()
        .with_size([318.0, 420.0])
        .with_theme(Theme::Light)
        .with_context_setup(theme::install)
        .build_ui_state(draw, view);
    desk.run();
    desk
}

trait Hands {
    fn press(&mut self, name: &str);
    fn key(&mut self, key: Key);
    fn type_text(&mut self, text: &str);
    fn focus(&mut self, name: &str);
    fn focused(&self) -> String;
    fn shows(&self, name: &str) -> bool;
    fn commands(&mut self) -> Vec<HistoryCommand>;
    fn page(&mut self, entries: Vec<HistoryEntry>, size: usize);
}

impl Hands for Desk {
    fn press(&mut self, name: &str) {
        self.get_by_label(name).click();
        self.run();
    }

    fn key(&mut self, key: Key) {
        self.key_press(key);
        self.run();
    }

    fn type_text(&mut self, text: &str) {
        self.event(Event::Text(text.to_owned()));
        self.run();
    }

    /// Moves the focus to a widget by Tab alone.
    fn focus(&mut self, name: &str) {
        for _ in 0..20 {
            if self.focused() == name {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab doesn't reach {name}, but {}", self.focused());
    }

    fn focused(&self) -> String {
        let focused = self.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    fn shows(&self, name: &str) -> bool {
        self.query_by_label(name).is_some()
    }

    fn commands(&mut self) -> Vec<HistoryCommand> {
        std::mem::take(&mut self.state_mut().commands)
    }

    fn page(&mut self, entries: Vec<HistoryEntry>, size: usize) {
        let is_last = entries.len() < size;
        self.state_mut().list.add_page(page(None, entries, is_last));
        self.run();
    }
}

const NEWEST: &str = "+1 Coffee, 16:42";
const SECOND: &str = "+1 Coffee, 16:38";
const LATE: &str = "+6 Coffee, 16:30, late: school class";
const BURST: &str = "+7 Coffee, 14:02–14:05, 7 presses";

fn rows(entries: &[HistoryEntry], unfolded: &[i64]) -> Vec<String> {
    let unfolded = unfolded.iter().map(|id| EntryId(*id)).collect();
    let row = |row: Row| match row {
        Row::Day(date) => date.to_string(),
        Row::Entry { index, is_inner: false } => format!("{index}"),
        Row::Entry { index, is_inner: true } => format!(".{index}"),
        Row::Burst { indices, is_open } => {
            format!("{}-{}{}", indices.start, indices.end - 1, if is_open { " open" } else { "" })
        }
    };
    fold(entries, &unfolded, &calendar()).into_iter().map(row).collect()
}

#[test]
fn three_presses_in_a_row_fold_and_two_dont() {
    let presses =
        |seconds: &[i64]| -> Vec<_> { (1..).zip(seconds).map(|(id, seconds)| entry(100 - id, *seconds, 1)).collect() };
    let day = "2026-11-24";
    assert_eq!(rows(&[], &[]), [""; 0]);
    assert_eq!(rows(&presses(&[0, 60]), &[]), [day, "0", "1"]);
    assert_eq!(rows(&presses(&[0, 120, 240]), &[]), [day, "0-2"]);
    assert_eq!(rows(&presses(&[0, 120, 241]), &[]), [day, "0", "1", "2"]);
    assert_eq!(rows(&presses(&[0, 1, 2, 130, 131, 132, 990]), &[]), [day, "0-2", "3-5", "6"]);
    let open = rows(&presses(&[0, 1, 2, 130, 131, 132, 990]), &[96]);
    assert_eq!(open, [day, "0-2", "3-5 open", ".3", ".4", ".5", "6"]);
    // It is 16:45.
    let hour: Vec<i64> = (0..=10).map(|index| 44 * 60 + index * 20).collect();
    assert_eq!(rows(&presses(&hour), &[]), [day, "0-3", "4-10"], "an hour is the most that is one row");
}

#[test]
fn only_plain_presses_of_one_counter_and_one_way_fold() {
    let five = || -> Vec<_> { (0..5).map(|index| entry(9 - index, index, 1)).collect() };
    let with = |change: fn(&mut HistoryEntry)| {
        let mut entries = five();
        change(&mut entries[2]);
        rows(&entries, &[]).split_off(1)
    };
    assert_eq!(rows(&five(), &[]), ["2026-11-24", "0-4"]);
    let apart = ["0", "1", "2", "3", "4"];
    assert_eq!(with(|entry| entry.entry.counter_id = CounterId(2)), apart);
    assert_eq!(with(|entry| entry.entry.delta = -1), apart);
    assert_eq!(with(|entry| entry.entry.note = Some("a bus".to_owned())), apart);
    assert_eq!(with(|entry| entry.entry.kind = Kind::Late), apart);
    assert_eq!(with(|entry| entry.undone_by = Some(EntryId(1))), apart);
    assert_eq!(with(|entry| entry.entry.delta = 5), ["0-4"]);
}

#[test]
fn each_day_has_one_heading_whatever_its_times_are() {
    let days = |times: &[i64]| -> Vec<String> {
        let entry = |at: &i64| {
            let mut entry = entry(1, 0, 1);
            entry.entry.at = Time(*at);
            entry
        };
        let entries: Vec<_> = times.iter().map(entry).collect();
        rows(&entries, &[]).into_iter().filter(|row| row.contains('-')).collect()
    };
    let midnight = NOW_MS - NOW_MS.rem_euclid(DAY_MS);
    assert_eq!(days(&[NOW_MS, midnight, midnight - 1, midnight - DAY_MS]), ["2026-11-24", "2026-11-23"]);
    assert_eq!(days(&[i64::MAX, i64::MAX - 1, NOW_MS, i64::MIN]), ["9999-12-30", "2026-11-24", "-009999-01-02"]);
}

#[test]
fn each_entry_is_told() {
    let desk = open(ViewContext { height: 600.0, ..view(day()) });
    for name in [
        NEWEST,
        SECOND,
        LATE,
        "−1 Coffee, 15:58, undo of 15:57",
        "+1 Coffee, 15:57, undone",
        BURST,
        "−212 Coffee, 09:00, reset, closed at 212",
        "−3 Coffee, 23 Nov, 15:45, set: recounted by hand, twice, with the porter as a witness",
    ] {
        assert!(desk.query_by_role_and_label(Role::Row, name).is_some(), "{name}");
    }
    let row = desk.get_by_role_and_label(Role::Row, NEWEST);
    let full_time = row.accesskit_node().description();
    assert_eq!(full_time.as_deref(), Some("Tue, 24 Nov 2026, 16:42:08, UTC+00:00 (UTC)"));
    for name in ["Today, Tue 24 Nov: 15", "Yesterday, Mon 23 Nov: 9, fire drill"] {
        assert!(desk.query_by_role_and_label(Role::Heading, name).is_some(), "{name}");
    }
}

#[test]
fn a_day_of_undos_alone_has_no_sum() {
    let mut undo = kind(Kind::Undo, "", entry(2, 100, -1));
    undo.undoes = Some((EntryId(1), at(100_000)));
    let mut undone = entry(1, 100_000, 1);
    (undone.undone_by, undone.is_effective) = (Some(EntryId(2)), false);
    let mut page = page(None, vec![undo, undone], true);
    page.sums.iter_mut().for_each(|(_, sum)| *sum = 0);
    let mut list = HistoryList::default();
    list.add_page(page);
    let desk = open(ViewContext { list, ..view(Vec::new()) });
    for name in ["Today, Tue 24 Nov", "Yesterday, Mon 23 Nov: 0, fire drill"] {
        assert!(desk.query_by_role_and_label(Role::Heading, name).is_some(), "{name}");
    }
}

#[test]
fn the_heading_of_a_day_stays_at_the_top_and_a_sum_that_is_unknown_is_not_made_up() {
    let mut entries = many(100);
    entries.extend((0..300).map(|index| entry(-index, 172_800 + index * 150, 1)));
    let mut desk = open(view(entries));
    let top = desk.get_by_label("Today, Tue 24 Nov: 100").rect().top();
    desk.focus("+1 Coffee, 16:45");
    desk.key(Key::PageDown);
    assert_eq!(desk.get_by_label("Today, Tue 24 Nov: 100").rect().top(), top);
    let focused = desk.focused();
    assert!(desk.get_by_label(&focused).rect().top() >= top + 25.0, "no row is behind it");
    desk.key(Key::End);
    assert_eq!(desk.get_by_label("Sun 22 Nov: 300").rect().top(), top);
    assert!(!desk.shows("Today, Tue 24 Nov: 100"));
    for _ in 0..301 {
        desk.key_press(Key::ArrowUp);
        desk.step();
    }
    desk.run();
    assert_eq!(desk.focused(), "+1 Coffee, 12:37", "the last of today, above the heading");
    let mut unsummed = page(None, many(100), true);
    unsummed.sums.clear();
    let mut desk = open(view(vec![]));
    desk.state_mut().list.add_page(unsummed);
    desk.run();
    assert!(desk.shows("Today, Tue 24 Nov"));
}

#[test]
fn a_day_is_noted_from_its_heading_by_the_pointer_and_by_keys() {
    let mut desk = open(view(day()));
    desk.get_by_label("Today, Tue 24 Nov: 15").hover();
    desk.run();
    desk.press("Note on Today, Tue 24 Nov");
    let today = jiff::civil::date(2026, 11, 24);
    assert_eq!(desk.commands(), [HistoryCommand::NoteDay(today)]);
    desk.focus(NEWEST);
    desk.key(Key::ArrowUp);
    assert_eq!(desk.focused(), "Today, Tue 24 Nov: 15");
    desk.key(Key::Delete);
    assert_eq!(desk.commands(), []);
    desk.key(Key::Enter);
    assert_eq!(desk.commands(), [HistoryCommand::NoteDay(today)]);
}

#[test]
fn what_is_pointed_at_is_undone_or_noted_and_nothing_else_offers_it() {
    let mut desk = open(view(day()));
    assert_eq!(desk.query_all_by_label_contains("Undo ").count(), 0);
    desk.get_by_label(NEWEST).hover();
    desk.run();
    desk.press(&format!("Undo {NEWEST}"));
    assert_eq!(desk.commands(), [HistoryCommand::Undo(vec![EntryId(89)])]);
    desk.get_by_label("−212 Coffee, 09:00, reset, closed at 212").hover();
    desk.run();
    desk.press("Undo −212 Coffee, 09:00");
    assert_eq!(desk.commands(), [HistoryCommand::Undo(vec![EntryId(77)])]);
    desk.get_by_label("+1 Coffee, 15:57, undone").hover();
    desk.run();
    assert!(!desk.shows("Undo +1 Coffee, 15:57"), "once is enough");
}

#[test]
fn by_the_keyboard_alone_it_is_read_undone_and_noted() {
    let mut desk = open(view(day()));
    desk.focus(NEWEST);
    desk.key(Key::ArrowDown);
    assert_eq!(desk.focused(), SECOND);
    desk.key(Key::Delete);
    desk.key(Key::ArrowDown);
    desk.key(Key::U);
    assert_eq!(desk.commands(), [88, 87].map(|id| HistoryCommand::Undo(vec![EntryId(id)])));
    desk.key(Key::Tab);
    assert_eq!(desk.focused(), "Undo +6 Coffee, 16:30");
    desk.key(Key::Enter);
    assert_eq!((desk.commands().len(), desk.focused().as_str()), (1, LATE));

    desk.key(Key::Enter);
    assert_eq!(desk.focused(), "Note on +6 Coffee, 16:30");
    desk.type_text("two classes");
    desk.key(Key::Enter);
    assert_eq!(desk.commands(), [HistoryCommand::Note(EntryId(87), "two classes".parse().ok())]);
    assert_eq!(desk.focused(), "+6 Coffee, 16:30, late: two classes");

    desk.key(Key::Enter);
    desk.key_press_modifiers(Modifiers::COMMAND, Key::A);
    desk.key(Key::Delete);
    desk.key(Key::Enter);
    assert_eq!(desk.commands(), [HistoryCommand::Note(EntryId(87), None)]);

    desk.key(Key::Enter);
    desk.type_text("nothing of this");
    desk.key(Key::Escape);
    assert_eq!((desk.commands(), desk.focused().as_str()), (vec![], "+6 Coffee, 16:30, late"));
    desk.key(Key::End);
    assert_eq!(desk.focused(), "+12 Coffee, 23 Nov, 12:58");
    desk.key(Key::Home);
    assert_eq!(desk.focused(), NEWEST);
}

#[test]
fn a_note_that_is_left_by_the_mouse_is_kept() {
    let mut desk = open(view(day()));
    desk.get_by_label(NEWEST).hover();
    desk.run();
    desk.press(&format!("Note on {NEWEST}"));
    desk.type_text("asked for a map");
    desk.get_by_label(LATE).click();
    desk.run();
    assert_eq!(desk.commands(), [HistoryCommand::Note(EntryId(89), "asked for a map".parse().ok())]);
}

#[test]
fn a_burst_unfolds_folds_and_is_undone_as_one() {
    let mut desk = open(ViewContext { height: 600.0, ..view(day()) });
    let inner = "+1 Coffee, 14:02";
    assert!(!desk.shows(inner));
    desk.press(BURST);
    assert!(desk.shows(inner));
    assert_eq!(desk.get_by_label(BURST).accesskit_node().data().is_expanded(), Some(true));
    desk.key(Key::U);
    assert_eq!(desk.commands(), [HistoryCommand::Undo((78..=84).rev().map(EntryId).collect())]);
    desk.key(Key::Enter);
    assert!(!desk.shows(inner));
    assert_eq!((desk.focused().as_str(), desk.commands()), (BURST, vec![]));
}

#[test]
fn what_is_counted_meanwhile_comes_in_front_and_nothing_jumps() {
    let mut desk = open(view(many(1_000)));
    desk.focus("+1 Coffee, 16:45");
    for _ in 0..3 {
        desk.key(Key::PageDown);
    }
    let focused = desk.focused();
    let top = desk.get_by_label(&focused).rect().top();
    let mut page = vec![entry(2_000, -200, 1), entry(2_001, -400, 1)];
    page.reverse();
    page.extend(many(1_000).into_iter().take(198));
    desk.page(page, 200);
    assert_eq!((desk.focused(), desk.get_by_label(&focused).rect().top()), (focused, top));
    assert_eq!(desk.state().list.entries.len(), 1_002);
    desk.key(Key::Home);
    assert_eq!(desk.focused(), "+1 Coffee, 16:51");
}

#[test]
fn a_first_page_brings_what_was_undone_up_to_date_and_never_leaves_a_gap() {
    let mut list = HistoryList::default();
    list.add_page(page(None, many(10), false));
    let mut undo = kind(Kind::Undo, "", entry(11, -1, -1));
    undo.undoes = Some((EntryId(2), at(1_200)));
    let mut newest = vec![undo];
    newest.extend(many(10).into_iter().take(4));
    list.add_page(page(None, newest, false));
    let ids = |list: &HistoryList| list.entries.iter().map(|entry| entry.entry.id.0).collect::<Vec<_>>();
    assert_eq!(ids(&list), (1..=11).rev().collect::<Vec<_>>());
    assert_eq!((list.entries[9].undone_by, list.entries[9].is_effective), (Some(EntryId(11)), false));
    let other = entry(13, -2, 1);
    list.add_page(page(None, vec![other.clone(), list.entries[0].clone()], false));
    let mut redo = kind(Kind::Undo, "", entry(14, -3, 1));
    redo.undoes = Some((EntryId(11), at(-1)));
    list.add_page(page(None, vec![redo, other], false));
    let standing: Vec<_> = list.entries.iter().map(|entry| (entry.entry.id.0, entry.is_effective)).collect();
    assert_eq!((standing[2], standing[11]), ((11, false), (2, true)), "the undo was undone");
    let newer: Vec<_> = (0..5).map(|index| entry(100 - index, -100 + index, 1)).collect();
    list.add_page(page(None, newer, false));
    assert_eq!(ids(&list), [100, 99, 98, 97, 96], "there may be others between");
    let end = list.end();
    list.reset();
    list.add_page(page(end, many(3), true));
    assert_eq!(list.entries.len(), 5, "a page of another filter");
    list.add_page(page(None, many(3), true));
    assert_eq!(ids(&list), [3, 2, 1]);
}

#[test]
fn the_next_page_is_asked_for_once_when_the_end_comes_near() {
    let mut desk = open(view(vec![]));
    desk.page(many(200), 200);
    assert_eq!(desk.commands(), []);
    desk.focus("+1 Coffee, 16:45");
    desk.key(Key::End);
    desk.key(Key::ArrowUp);
    assert_eq!(desk.commands(), [HistoryCommand::More]);
    let end = desk.state().list.end();
    assert_eq!(end, Some(HistoryCursor { at: at(199 * 150), id: EntryId(1) }));
    let older = (0..5).map(|index| entry(-index, 40_000 + index * 150, 1)).collect();
    desk.state_mut().list.add_page(page(end, older, true));
    desk.run();
    desk.key(Key::End);
    assert_eq!((desk.commands(), desk.focused().as_str()), (vec![], "+1 Coffee, 05:28"));
}

#[test]
fn the_filter_is_asked_anew_and_taken_back() {
    let mut desk = open(view(day()));
    desk.focus("Kinds of entries, Coffee");
    desk.key(Key::Enter);
    desk.press("Late");
    assert_eq!((desk.commands(), desk.state().list.kind), (vec![HistoryCommand::Changed], KindChoice::Late));
    desk.focus("Filter notes, Coffee");
    desk.type_text(" school ");
    assert_eq!(desk.commands(), [HistoryCommand::Changed]);
    let span = (Time(NOW_MS - 9_900_000), Time(NOW_MS - 6_300_000));
    desk.state_mut().list.show_span(Some(span));
    desk.run();
    let filter = desk.state().list.filter(CounterScope::All);
    let expected = HistoryFilter {
        of: CounterScope::All,
        since: Some(span.0),
        until: Some(span.1),
        kinds: vec![Kind::Late],
        text: "school".into(),
        desk: None,
        doubtful: DoubtfulFilter::Marked(Closeness::default()),
    };
    assert_eq!(filter, expected);
    desk.press("Show all times, not only Tue 24 Nov, 14:00–15:00");
    assert_eq!((desk.commands(), desk.state().list.span), (vec![HistoryCommand::Changed], None));
    assert!(desk.shows(LATE), "until the answer is there");
    desk.page(vec![], 200);
    assert!(desk.shows(text!("history-nothing-found")));
    desk.press("Add a late count to Coffee");
    assert_eq!(desk.commands(), [HistoryCommand::AddLate]);
}

#[test]
fn days_are_picked_in_a_calendar_by_keys_alone() {
    let mut desk = open(view(day()));
    desk.focus("Show only some days, Coffee");
    for key in [Key::Enter, Key::Enter, Key::ArrowLeft, Key::Enter] {
        desk.key(key);
    }
    let midnight = NOW_MS - NOW_MS.rem_euclid(DAY_MS);
    let span = (Time(midnight - DAY_MS), Time(midnight + DAY_MS));
    assert_eq!((desk.commands(), desk.state().list.span), (vec![HistoryCommand::Changed], Some(span)));
    assert!(desk.shows("Show all times, not only Mon 23 Nov – Tue 24 Nov"));
    assert_eq!(desk.focused(), "Show only some days, Coffee");
}

#[test]
fn spans_are_told_as_briefly_as_they_can_be() {
    let (zone, locale) = (TimeZone::UTC, Locale::named("en-GB", "en-GB"));
    let times = Times { now: Time(NOW_MS), zone: &zone, locale: &locale };
    let midnight = NOW_MS - NOW_MS.rem_euclid(DAY_MS);
    let span = |from: i64, to: i64| times.span((Time(from), Time(to)));
    assert_eq!(span(midnight, midnight + DAY_MS), "Tue 24 Nov");
    assert_eq!(span(midnight + DAY_MS / 6, midnight + DAY_MS / 6 + DAY_MS), "Tue 24 Nov");
    assert_eq!(span(midnight - 7 * DAY_MS, midnight), "Tue 17 Nov – Mon 23 Nov");
    assert_eq!(span(midnight - 400 * DAY_MS, midnight - 399 * DAY_MS), "Mon, 20 Oct 2025");
    assert_eq!(span(midnight, i64::MAX), "since 24 Nov, 00:00");
}

#[test]
fn ten_thousand_entries_cost_what_a_few_do_and_rest() {
    let mut desk = open(view(many(10_000)));
    let shapes = desk.output().shapes.len();
    assert!(shapes < 600, "{shapes}");
    assert!(desk.query_all_by_role(Role::Row).count() < 20);
    desk.focus("+1 Coffee, 16:45");
    desk.key(Key::End);
    let repaint = desk.output().viewport_output.values().map(|output| output.repaint_delay).min();
    assert_eq!(repaint, Some(std::time::Duration::MAX));
}

fn periods() -> Vec<Period> {
    let period = |reset: Option<i64>, from: i64, to: Option<i64>, total, note: Option<&str>| Period {
        counter_id: CounterId(1),
        reset: reset.map(EntryId),
        from: Time(NOW_MS - from * DAY_MS),
        to: to.map(|to| Time(NOW_MS - to * DAY_MS)),
        total,
        note: note.map(str::to_owned),
    };
    vec![
        period(None, 2, None, 57, None),
        period(Some(30), 23, Some(2), 1_212, Some("end of term, and the books went to the office")),
        period(Some(20), 44, Some(23), 1_082, None),
        period(Some(10), 400, Some(44), 0, Some("a trial")),
    ]
}

const OPEN: &str = "Coffee, Now: since 22 Nov, 16:45: 57, 2 days";
const CLOSED: &str = "Coffee, 1 Nov, 16:45 – 22 Nov, 16:45: 1,212, 21 days, +12 % against the period before, \
    end of term, and the books went to the office";

#[test]
fn periods_tell_all_about_themselves() {
    let desk = open(ViewContext { periods: Some(periods()), ..view(vec![]) });
    let oldest = "Coffee, 20 Oct 2025, 16:45 – 11 Oct, 16:45: 0, 356 days, a trial";
    for name in [OPEN, CLOSED, "Coffee, 11 Oct, 16:45 – 1 Nov, 16:45: 1,082, 21 days", oldest] {
        assert!(desk.query_by_role_and_label(Role::Row, name).is_some(), "{name}");
    }
    assert_eq!(desk.query_all_by_label_contains("Undo the reset").count(), 1, "only the newest");
}

#[test]
fn how_often_in_a_row_the_target_was_reached_is_said_from_two_times_on() {
    for (target, said) in [
        // The open period doesn't break it.
        (Some(1_000), Some("The target of 1,000 was reached 2 times in a row.")),
        (Some(50), Some("The target of 50 was reached 3 times in a row.")),
        (Some(1_100), None),
        (Some(2_000), None),
        (None, None),
    ] {
        let desk = open(ViewContext { periods: Some(periods()), target, ..view(vec![]) });
        let shown = desk.query_by_label_contains("in a row").map(|node| node.accesskit_node().value().unwrap());
        assert_eq!(shown.as_deref(), said, "{target:?}");
    }
}

#[test]
fn a_period_is_shown_and_its_reset_undone_by_the_keyboard_alone() {
    let mut desk = open(ViewContext { periods: Some(periods()), ..view(vec![]) });
    desk.focus(OPEN);
    desk.key(Key::Enter);
    desk.focus(CLOSED);
    desk.key(Key::Enter);
    desk.focus("Undo the reset of Coffee at 22 Nov, 16:45, closed at 1,212");
    desk.key(Key::Enter);
    let ago = |days: i64, more: i64| Time(NOW_MS - days * DAY_MS + more);
    let expected = [
        PeriodCommand::Show(ago(2, 0), Time(i64::MAX)),
        PeriodCommand::Show(ago(23, 0), ago(2, 1)),
        PeriodCommand::Undo(EntryId(30)),
    ];
    assert_eq!(desk.state().picked, expected);
    let mut empty = open(ViewContext { periods: Some(vec![]), ..view(vec![]) });
    empty.run();
    assert!(empty.shows(text!("history-nothing")));
}

fn bounce(mut entry: HistoryEntry) -> HistoryEntry {
    entry.doubtful = Some(Doubtful { kind: DoubtfulKind::Bounce, before: EntryId(entry.entry.id.0 - 1), after_ms: 30 });
    entry
}

/// Two doubtful presses, between others.
fn doubtful() -> Vec<HistoryEntry> {
    vec![entry(9, 100, 1), bounce(entry(8, 200, 1)), entry(7, 201, 1), entry(6, 300, 1), bounce(entry(5, 400, 1))]
}

const LATER_BOUNCE: &str = "+1 Coffee, 16:41, doubtful: bounce, 30 ms after the press before";
const FIRST_BOUNCE: &str = "+1 Coffee, 16:38, doubtful: bounce, 30 ms after the press before";

#[test]
fn a_doubtful_press_is_marked_and_no_part_of_a_burst() {
    assert_eq!(rows(&doubtful(), &[]), ["2026-11-24", "0", "1", "2", "3", "4"]);
    let mut desk = open(view(doubtful()));
    assert!(desk.shows(LATER_BOUNCE) && desk.shows(FIRST_BOUNCE));
    assert!(!desk.shows("Undo +1 Coffee, 16:41"), "it is voided instead");
    desk.press("Void +1 Coffee, 16:41: undo it, with the reason as a note");
    let why = "bounce, 30 ms after the press before".parse().unwrap();
    assert_eq!(desk.commands(), [HistoryCommand::Void(EntryId(8), Some(why))]);
    assert_eq!(desk.focused(), FIRST_BOUNCE);
    desk.press("Keep +1 Coffee, 16:38: it is right");
    assert_eq!(desk.commands(), [HistoryCommand::Keep(EntryId(5))]);
    assert!(!desk.shows(FIRST_BOUNCE));
}

#[test]
fn by_keys_alone_each_is_judged_and_the_next_one_comes() {
    let mut desk = open(view(doubtful()));
    desk.focus("+1 Coffee, 16:43");
    desk.key(Key::K);
    desk.key(Key::V);
    assert_eq!(desk.commands(), [], "this one isn't doubtful");
    desk.key(Key::ArrowDown);
    desk.key(Key::K);
    assert_eq!((desk.commands(), desk.focused().as_str()), (vec![HistoryCommand::Keep(EntryId(8))], FIRST_BOUNCE));
    desk.key(Key::V);
    let commands = desk.commands();
    assert!(matches!(commands.as_slice(), [HistoryCommand::Void(EntryId(5), Some(_))]), "{commands:?}");
    // The last one stays where it is.
    assert!(desk.focused().starts_with("+5 Coffee"), "{}", desk.focused());
}

#[test]
fn how_many_are_doubtful_is_said_and_leads_to_them() {
    let mut desk = open(view(doubtful()));
    assert!(desk.query_by_label_contains("doubtful press").is_none(), "none that is known of");
    let mut counted = page(None, doubtful(), true);
    counted.doubtful = Some(DoubtfulCount { count: 2, is_complete: true });
    desk.state_mut().list.add_page(counted);
    desk.run();
    desk.press("2 doubtful presses of Coffee: show only these");
    assert_eq!(desk.commands(), [HistoryCommand::Changed]);
    let filter = desk.state().list.filter(CounterScope::All);
    assert_eq!(filter.doubtful, DoubtfulFilter::Only(Closeness::default()));
    assert_eq!(desk.focused(), "Kinds of entries, Coffee");
    desk.page(doubtful().into_iter().filter(|entry| entry.doubtful.is_some()).collect(), 1);
    assert!(desk.shows(text!("history-doubtful-keys")));
    assert_eq!(desk.focused(), LATER_BOUNCE);
    desk.key(Key::K);
    desk.page(vec![bounce(entry(5, 400, 1))], 1);
    assert_eq!(desk.focused(), FIRST_BOUNCE);
    assert!(!desk.shows("+1 Coffee, 16:41"), "it went, though there may be more pages");
}
