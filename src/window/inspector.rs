//! The inspector: what was counted on a counter, on several, or on a board, when, and whether it can be trusted.
//!
//! It keeps what it shows and asks the reader for it: at once when something else is to be shown, and again, one
//! question at a time, when anything was counted meanwhile. What is drawn is always the last whole answer.

use egui::{
    Align, Align2, FontId, Id, Pos2, Rect, RichText, ScrollArea, Sense, Spinner, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo,
};
use jiff::civil::Date;

use super::charts::bars::{BarChart, BarView, Layout, Picked, Style, bars_ui};
use super::charts::heat::{Heat, heat_ui};
use super::charts::year::{Year, year_ui};
use super::charts::{Bar, Mark, Series};
use super::lens::Place;
use super::locale::local;
use super::scene::{Action, Opening, Scene};
use super::theme::{self, SMALL_SIZE, SPACE, Tokens};
use super::widgets::{self, Look};
use super::{keys, texts};
use crate::day::DayStart;
use crate::reader::{Inspect, Inspection};
use crate::request::{Edit, Request, Target};
use crate::stats::{Bucket, Calendar, Compared, Unit};
use crate::store::Of;
use crate::words::{Counter, CounterId, Name, Note, STEP_MAX, Time};
use texts::charts as chart_words;
use texts::inspector as words;

/// Its width beside the counters.
pub const WIDTH: f32 = 334.0;
/// A narrower window has no room beside: the inspector takes all of it.
pub const WINDOW_WIDTH_MIN: f32 = 940.0;
const COUNT_SIZE: f32 = 52.0;
const CARD_HEIGHT: f32 = 64.0;
const LEGEND_HEIGHT: f32 = 18.0;
const CHART_HEIGHT: f32 = 150.0;
const CHART_HEIGHT_WHOLE: f32 = 240.0;
/// In the whole window, things stand side by side from here on.
const TWO_COLUMNS: f32 = 860.0;
/// A question may take so long before anything says so, in seconds.
const PATIENCE: f64 = 0.15;
/// Counters that are shown each by itself, at most.
const EACH_MAX: usize = 60;
/// Series in a chart at most; more are one.
const SERIES_MAX: usize = 10;
const TABLE_ROW_HEIGHT: f32 = 26.0;
const TABLE_NAME_WIDTH: f32 = 120.0;
const TABLE_DAY_WIDTH: f32 = 56.0;
/// Of the total and the share.
const TABLE_SUMS_WIDTH: f32 = 124.0;

/// What is inspected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Counters(Vec<CounterId>),
    Place(Place),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Week,
    Year(i16),
}

/// What the inspector shows, and how.
pub struct Inspector {
    subject: Subject,
    /// In the whole window.
    pub is_whole: bool,
    unit: Unit,
    style: Style,
    layout: Layout,
    view: BarView,
    span: Span,
    inspection: Option<Box<Inspection>>,
    /// When the open question was asked, in the window's seconds.
    asked: Option<f64>,
    /// Something was counted since the last question.
    is_stale: bool,
    /// What the answer will be about differs from what is shown.
    is_other: bool,
    form: Option<Form>,
    is_form_open: bool,
}

/// The fields that are edited in place.
struct Form {
    id: CounterId,
    name: String,
    note: String,
    step: String,
    target: String,
    /// What was wrong with one, by its place.
    error: Option<(usize, String)>,
}

impl Form {
    fn new(counter: &Counter) -> Self {
        Self {
            id: counter.id,
            name: counter.name.clone(),
            note: counter.note.clone().unwrap_or_default(),
            step: counter.step.to_string(),
            target: counter.target.map(|target| target.to_string()).unwrap_or_default(),
            error: None,
        }
    }

    /// The edit that the field at `place` asks for; none if it is as it was.
    fn edit(&self, place: usize, counter: &Counter) -> Result<Option<Edit>, String> {
        let none = Edit::default();
        let whole = |text: &str| text.trim().replace('−', "-").parse::<i64>().map_err(|_| words::NO_NUMBER.to_owned());
        Ok(match place {
            0 if self.name.trim() != counter.name => {
                Some(Edit { name: Some(Name::parse(&self.name).map_err(|why| why.to_string())?), ..none })
            }
            1 if self.note.trim() != counter.note.as_deref().unwrap_or_default() => {
                let note = match self.note.trim() {
                    "" => None,
                    text => Some(text.parse::<Note>().map_err(|why| why.to_string())?),
                };
                Some(Edit { note: Some(note), ..none })
            }
            2 => {
                let step = whole(&self.step)?;
                if !(1..=STEP_MAX).contains(&step) {
                    return Err(texts::inspector::NO_NUMBER.to_owned());
                }
                (step != counter.step).then_some(Edit { step: Some(step), ..none })
            }
            3 => {
                let target = if self.target.trim().is_empty() { None } else { Some(whole(&self.target)?) };
                (target != counter.target).then_some(Edit { target: Some(target), ..none })
            }
            _ => None,
        })
    }
}

impl Inspector {
    pub fn new(subject: Subject) -> Self {
        Self {
            subject,
            is_whole: false,
            unit: Unit::Day,
            style: Style::Bars,
            layout: Layout::Stacked,
            view: BarView::default(),
            span: Span::Week,
            inspection: None,
            asked: None,
            is_stale: true,
            is_other: true,
            form: None,
            is_form_open: false,
        }
    }

    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Shows something else, as soon as it is read.
    pub fn show(&mut self, subject: Subject) {
        if subject != self.subject {
            self.subject = subject;
            (self.is_stale, self.is_other) = (true, true);
        }
    }

    /// Something was counted, or may have been.
    pub fn counted(&mut self) {
        self.is_stale = true;
    }

    /// The question to ask now, if there is one: nothing that is shown waits for an older one.
    pub fn question(&mut self, scene: &Scene<'_>, day_starts_at: u16, clock: Time) -> Option<Inspect> {
        if !(self.is_other || self.is_stale && self.asked.is_none()) {
            return None;
        }
        let model = scene.model;
        let on = |place: Place| -> Vec<CounterId> {
            let is_on = |counter: &Counter| match place {
                Place::All => !counter.is_archived,
                Place::Archive => counter.is_archived,
                Place::Board(id) => !counter.is_archived && counter.board_id == Some(id),
            };
            model.rows().iter().map(|row| &row.counter).filter(|counter| is_on(counter)).map(|row| row.id).collect()
        };
        let (of, each, board) = match &self.subject {
            Subject::Counters(ids) => {
                let counter = ids.first().and_then(|id| model.row(*id)).map(|row| &row.counter);
                let board = counter.and_then(|counter| counter.board_id).map(|id| Of::These(on(Place::Board(id))));
                let each = if ids.len() > 1 { ids.clone() } else { Vec::new() };
                (Of::These(ids.clone()), each, board.unwrap_or(Of::All))
            }
            Subject::Place(Place::All) => (Of::All, on(Place::All), Of::All),
            Subject::Place(place) => (Of::These(on(*place)), on(*place), Of::These(on(*place))),
        };
        let each = if each.len() <= EACH_MAX { each } else { Vec::new() };
        let first_weekday = scene.locale.first_weekday(scene.settings.first_day);
        let day_start = DayStart::of_minutes(day_starts_at).unwrap_or_default();
        let calendar = Calendar::new(scene.zone.clone(), day_start, first_weekday);
        (self.is_stale, self.asked) = (false, Some(scene.now));
        if self.is_other {
            self.is_other = false;
        }
        Some(Inspect { of, board, each, unit: self.unit, calendar, now: clock })
    }

    pub fn answered(&mut self, inspection: Box<Inspection>) {
        self.asked = None;
        let before = self
            .inspection
            .as_ref()
            .filter(|before| before.unit == inspection.unit && before.first == inspection.first);
        match before {
            Some(before) => self.view.grow(before.bars.len(), inspection.bars.len()),
            None => self.view = BarView::of_last(in_view(inspection.unit), inspection.bars.len()),
        }
        self.inspection = Some(inspection);
    }
}

/// Whether something in the inspector that has the focus takes this key, so that no counter does.
pub fn is_own_key(key: egui::Key) -> bool {
    use egui::Key::{
        ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Delete, End, Enter, Equals, Home, Minus, Num0, PageDown, PageUp,
        Plus, Space,
    };
    let own = [
        ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Delete, End, Enter, Equals, Home, Minus, Num0, PageDown, PageUp,
        Plus, Space,
    ];
    own.contains(&key)
}

/// So many bars are in view at first.
fn in_view(unit: Unit) -> usize {
    match unit {
        Unit::Hour => 48,
        Unit::Day => 30,
        Unit::Week => 26,
        Unit::Month => 24,
    }
}

/// Draws the inspector; the span of time whose entries are wanted.
pub fn inspector_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    inspector: &mut Inspector,
    actions: &mut Vec<Action>,
) -> Option<Picked> {
    let mut picked = None;
    head_ui(ui, scene, inspector, actions);
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, 2.0 * SPACE);
        // For the rings of the focus.
        ui.set_max_width(ui.available_width() - 2.0 * SPACE);
        count_ui(ui, scene, inspector);
        form_ui(ui, scene, inspector, actions);
        let Some(inspection) = inspector.inspection.take() else {
            waiting_ui(ui, scene, inspector);
            return;
        };
        if inspection.first.is_none() {
            ui.label(RichText::new(words::NOTHING).color(Tokens::of(ui).dim));
        } else {
            picked = body_ui(ui, scene, inspector, &inspection);
        }
        inspector.inspection = Some(inspection);
    });
    picked
}

/// A sign of life, but only where something takes its time.
fn waiting_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &Inspector) {
    let Some(asked) = inspector.asked else { return };
    let left = asked + PATIENCE - scene.now;
    if left > 0.0 {
        ui.ctx().request_repaint_after_secs(left as f32);
        return;
    }
    ui.horizontal(|ui| {
        ui.add(Spinner::new().size(16.0).color(Tokens::of(ui).dim));
        ui.label(RichText::new(words::READING).color(Tokens::of(ui).dim));
    });
}

fn head_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &mut Inspector, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), 48.0));
    let y = rect.center().y;
    let mut right = rect.right();
    let mut button = |ui: &mut Ui, icon, name: &str| {
        let size = Vec2::splat(theme::CONTROL_HEIGHT);
        let at = Rect::from_center_size(Pos2::new(right - size.x / 2.0, y), size);
        right -= size.x + SPACE;
        theme::button(
            ui,
            at,
            Id::unique("inspector").with(name),
            theme::Face::Icon(icon),
            name,
            theme::ButtonKind::Plain,
        )
        .on_hover_text(name)
        .clicked()
    };
    if button(ui, theme::Icon::Close, words::CLOSE) {
        actions.push(Action::Inspect);
    }
    let name = if inspector.is_whole { words::BESIDE } else { words::WHOLE_WINDOW };
    if button(ui, theme::Icon::Whole, name) {
        inspector.is_whole = !inspector.is_whole;
    }
    let (title, counter) = title(scene, &inspector.subject);
    let mut left = rect.left();
    if let Some(counter) = counter {
        ui.painter().circle_filled(Pos2::new(left + 4.5, y), 4.5, tokens.counter(counter.color));
        left += 17.0;
        if let Some(key) = counter.key {
            let cap = keys::cap(key);
            let width = theme::key_cap_width(ui, &cap);
            theme::key_cap(ui, Pos2::new(right - width / 2.0, y), &cap);
            right -= width + 2.0 * SPACE;
        }
    }
    let font = FontId::new(theme::TEXT_SIZE + 1.0, theme::semibold());
    theme::shortened(ui, Pos2::new(left, y), right - left, &title, font, tokens.ink);
    let at = Rect::from_x_y_ranges(left..=right, rect.y_range());
    ui.interact(at, Id::unique("inspected"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{}: {title}", words::INSPECTOR)));
}

/// What is inspected, and the counter if it is one.
fn title<'a>(scene: &Scene<'a>, subject: &Subject) -> (String, Option<&'a Counter>) {
    let model = scene.model;
    match subject {
        Subject::Counters(ids) => match ids.as_slice() {
            [id] => match model.row(*id) {
                Some(row) => (row.counter.name.clone(), Some(&row.counter)),
                None => (String::new(), None),
            },
            ids => (words::together(&scene.number(ids.len() as i128)), None),
        },
        Subject::Place(Place::All) => (texts::ALL.to_owned(), None),
        Subject::Place(Place::Archive) => (texts::ARCHIVE.to_owned(), None),
        Subject::Place(Place::Board(id)) => {
            (model.board(*id).map(|board| board.name.clone()).unwrap_or_default(), None)
        }
    }
}

/// The count, as large as it is on a tile.
fn count_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &Inspector) {
    let tokens = Tokens::of(ui);
    let total = match &inspector.subject {
        Subject::Counters(ids) => ids.iter().filter_map(|id| scene.model.row(*id)).map(|row| row.shown()).sum(),
        Subject::Place(Place::Board(id)) => scene.model.of_board(*id).total,
        Subject::Place(_) => scene.model.all().total,
    };
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), COUNT_SIZE + SPACE));
    let text = scene.number(total);
    let mut font = FontId::new(COUNT_SIZE, theme::semibold());
    let wide = ui.painter().layout_no_wrap(text.clone(), font.clone(), tokens.ink).size().x;
    if wide > rect.width() {
        font.size *= rect.width() / wide;
    }
    // Each figure stands in the middle of its own room.
    let at = rect.translate(Vec2::new(-SPACE, 0.0));
    theme::figures(ui, at, Align::Min, &text, &font, tokens.ink);
    let (name, _) = title(scene, &inspector.subject);
    ui.interact(rect, Id::unique("inspected count"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{name}: {text}")));
}

/// A counter's fields, to be edited where they stand: Enter or leaving a field saves it.
fn form_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &mut Inspector, actions: &mut Vec<Action>) {
    let Subject::Counters(ids) = &inspector.subject else { return };
    let [id] = ids.as_slice() else { return };
    let Some(row) = scene.model.row(*id) else { return };
    let counter = &row.counter;
    widgets::fold(ui, Id::unique("inspector fields"), words::FIELDS, &mut inspector.is_form_open);
    if !inspector.is_form_open {
        inspector.form = None;
        return;
    }
    let field_id = |place: usize| Id::unique("inspector field").with(place);
    let has_focus = |ui: &Ui| (0..4).any(|place| ui.memory(|memory| memory.has_focus(field_id(place))));
    let form = match inspector.form.take().filter(|form| form.id == *id) {
        // As it is now, unless it is just being edited.
        Some(form) if has_focus(ui) || form.error.is_some() => form,
        _ => Form::new(counter),
    };
    let form = inspector.form.insert(form);
    let fields: [(&str, &str, &mut String); 4] = [
        (words::NAME, "", &mut form.name),
        (words::NOTE, words::NO_NOTE, &mut form.note),
        (words::STEP, "1", &mut form.step),
        (words::TARGET, words::NO_TARGET, &mut form.target),
    ];
    let mut left = None;
    for (place, (label, hint, text)) in fields.into_iter().enumerate() {
        let error = form.error.as_ref().filter(|(at, _)| *at == place).map(|(_, why)| why.as_str());
        let name = format!("{label}, {}", counter.name);
        let id = field_id(place);
        ui.horizontal(|ui| {
            let (_, at) = ui.allocate_space(Vec2::new(56.0, theme::CONTROL_HEIGHT));
            let font = FontId::proportional(SMALL_SIZE);
            ui.painter().text(at.left_center(), Align2::LEFT_CENTER, label, font, Tokens::of(ui).dim);
            ui.vertical(|ui| {
                let field = widgets::Field { id, name: &name, hint, error, unit: "", width: f32::INFINITY, lines: 1 };
                field.ui(ui, text);
            });
        });
        if ui.ctx().read_response(id).is_some_and(|response| response.lost_focus()) {
            left = Some(place);
        }
    }
    if let Some(place) = left {
        match form.edit(place, counter) {
            Ok(edit) => {
                form.error = None;
                let requests = edit.map(|edit| Request::Edit { target: Target::Id(*id), edit });
                actions.extend(requests.map(|request| Action::Do(vec![request])));
            }
            Err(why) => form.error = Some((place, why)),
        }
    }
    if widgets::button(ui, Id::unique("inspector all fields"), words::ALL_FIELDS, words::ALL_FIELDS, Look::Plain, true)
        .clicked()
    {
        actions.push(Action::Open(Opening::Edit(*id)));
    }
}

fn body_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &mut Inspector, inspection: &Inspection) -> Option<Picked> {
    cards_ui(ui, scene, inspection);
    let mut picked = None;
    if inspector.is_whole && ui.available_width() >= TWO_COLUMNS {
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                picked = chart_ui(left, scene, inspector, inspection);
                span_ui(right, scene, inspector, inspection);
            }
        });
    } else {
        picked = chart_ui(ui, scene, inspector, inspection);
        span_ui(ui, scene, inspector, inspection);
    }
    table_ui(ui, scene, inspector, inspection);
    picked
}

/// Today, this week, this month, this period, all time, the mean.
fn cards_ui(ui: &mut Ui, scene: &Scene<'_>, inspection: &Inspection) {
    let number = |number: i64| scene.number(number.into());
    let mut cards: Vec<(String, &str, Option<String>, String)> = Vec::new();
    let compared = |compared: Compared, label: &'static str| {
        let counted = number(compared.counted);
        let Some((span, before)) = compared.before else {
            return (counted.clone(), label, None, words::counted(&counted, label));
        };
        let change = (before != 0).then(|| {
            let (counted, before) = (i128::from(compared.counted), i128::from(before));
            // Rounded to the nearest.
            let size = before.abs();
            let percent = ((counted - before) * 200 + size).div_euclid(2 * size);
            words::change(percent, &scene.number(percent))
        });
        let date = scene.locale.weekday_date(local(span.end, scene.zone).date(), false);
        let until = words::until(&scene.locale.time(span.end, scene.zone), &date);
        let told = words::compared(&counted, label, &number(before), &until, change.as_deref());
        (counted, label, Some(change.unwrap_or_else(|| words::before(&number(before)))), told)
    };
    cards.push(compared(inspection.today, words::TODAY));
    cards.push(compared(inspection.week, words::THIS_WEEK));
    cards.push(compared(inspection.month, words::THIS_MONTH));
    if let Some(open) = inspection.periods.first() {
        let since = scene.locale.date_time(open.from, scene.zone);
        let counted = number(open.total);
        let told = format!("{}, {}", words::counted(&counted, words::THIS_PERIOD), words::since(&since));
        let since = words::from_month(&scene.locale.month(local(open.from, scene.zone).date()));
        cards.push((counted, words::THIS_PERIOD, Some(since), told));
    }
    let all = number(inspection.all);
    let told = words::counted(&all, words::ALL_TIME);
    let first = inspection.first.map(|first| words::from_month(&scene.locale.month(local(first, scene.zone).date())));
    cards.push((all, words::ALL_TIME, first, told));
    let means = inspection.means;
    if means.open_hours > 0 {
        let rate = |counted: i64, over: u32| {
            let (counted, over) = (i128::from(counted), i128::from(over.max(1)));
            scene.numbers.tenths((counted * 20 + over).div_euclid(2 * over))
        };
        let hourly = rate(means.in_hours, means.open_hours);
        let hours = words::over_hours(&number(means.in_hours), means.open_hours, &number(means.open_hours.into()));
        let daily =
            words::a_day(&rate(means.in_days, means.open_days), means.open_days, &number(means.open_days.into()));
        let told = format!("{hourly} {}: {hours}; {daily}", words::AN_OPEN_HOUR);
        let over = words::open_hours(means.open_hours, &number(means.open_hours.into()));
        cards.push((hourly, words::AN_OPEN_HOUR, Some(over), told));
    }
    let tokens = Tokens::of(ui);
    let across = if ui.available_width() >= 640.0 { 6 } else { 3 };
    let width = ((ui.available_width() + 2.0 * SPACE) / across as f32 - 2.0 * SPACE).floor();
    for row in cards.chunks(across) {
        ui.horizontal(|ui| {
            for (value, label, small, told) in row {
                let (id, rect) = ui.allocate_space(Vec2::new(width, CARD_HEIGHT));
                let line = Stroke::new(1.0, tokens.line);
                ui.painter().rect(rect, theme::CONTROL_RADIUS + 1, tokens.card, line, StrokeKind::Inside);
                let inner = rect.shrink2(Vec2::new(8.0, 8.0));
                let font = FontId::new(theme::COUNT_SIZE, theme::semibold());
                let value_rect = Rect::from_min_size(inner.min, Vec2::new(inner.width(), 20.0));
                theme::figures(ui, value_rect, Align::Min, value, &font, tokens.ink);
                for (line, text) in [(1.0, *label), (2.0, small.as_deref().unwrap_or_default())] {
                    let at = Rect::from_min_size(
                        inner.min + Vec2::new(0.0, 5.0 + 15.0 * line),
                        Vec2::new(inner.width(), 14.0),
                    );
                    widgets::elided(ui, at, text, FontId::proportional(11.0), tokens.dim);
                }
                let response = ui.interact(rect, id, Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, told));
                response.on_hover_text(told);
            }
        });
    }
}

fn chart_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &mut Inspector, inspection: &Inspection) -> Option<Picked> {
    let tokens = Tokens::of(ui);
    let (name, counter) = title(scene, &inspector.subject);
    let is_several = inspection.each.len() > 1 && inspection.each.len() <= SERIES_MAX;
    let units = [
        (Unit::Hour, words::HOURS),
        (Unit::Day, words::DAYS),
        (Unit::Week, words::WEEKS),
        (Unit::Month, words::MONTHS),
    ];
    ui.horizontal(|ui| {
        if widgets::segments(ui, Id::unique("inspector unit"), words::BY, &units, &mut inspector.unit) {
            inspector.is_other = true;
        }
        if !is_several {
            style_ui(ui, inspector);
        }
    });
    if is_several {
        ui.horizontal(|ui| {
            style_ui(ui, inspector);
            let layouts = [(Layout::Stacked, words::STACKED), (Layout::SideBySide, words::SIDE_BY_SIDE)];
            let id = Id::unique("inspector layout");
            widgets::segments(ui, id, words::BARS_OF_SEVERAL, &layouts, &mut inspector.layout);
        });
    }
    let bars = |buckets: &[Bucket]| -> Vec<Bar> {
        let bar = |bucket: &Bucket| Bar {
            start: bucket.span.start,
            end: bucket.span.end,
            counted: bucket.counted,
            late: bucket.late,
            is_unfinished: bucket.span.contains(inspection.now),
        };
        buckets.iter().map(bar).collect()
    };
    let series: Vec<Series> = if is_several {
        let series = |each: &crate::reader::Each| {
            let counter = &scene.model.row(each.id)?.counter;
            Some(Series { name: counter.name.clone(), color: tokens.counter(counter.color), bars: bars(&each.bars) })
        };
        inspection.each.iter().filter_map(series).collect()
    } else {
        let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
        vec![Series { name: name.clone(), color, bars: bars(&inspection.bars) }]
    };
    let mut marks: Vec<Mark> = inspection
        .periods
        .iter()
        .filter_map(|period| {
            let text = words::reset_mark(&scene.number(period.total.into()), period.note.as_deref());
            Some(Mark { at: period.to?, text })
        })
        .collect();
    marks.sort_by_key(|mark| mark.at);
    let chart = BarChart {
        id: Id::unique("inspector chart"),
        unit: inspection.unit,
        series: &series,
        marks: &marks,
        style: inspector.style,
        layout: inspector.layout,
        height: if inspector.is_whole { CHART_HEIGHT_WHOLE } else { CHART_HEIGHT },
        locale: scene.locale,
        zone: scene.zone,
        tokens,
        numbers: scene.numbers,
    };
    let picked = bars_ui(ui, &chart, &mut inspector.view);
    if is_several {
        legend_ui(ui, &series);
    }
    picked
}

/// Each by itself, or their running sum.
fn style_ui(ui: &mut Ui, inspector: &mut Inspector) {
    let mut is_sum = inspector.style == Style::Cumulative;
    if widgets::check(ui, Id::unique("inspector style"), words::SUM, words::SUM_NAME, &mut is_sum) {
        inspector.style = if is_sum { Style::Cumulative } else { Style::Bars };
    }
}

/// Which colour is whose.
fn legend_ui(ui: &mut Ui, series: &[Series]) {
    let tokens = Tokens::of(ui);
    // The height of a line is settled before it begins.
    ui.spacing_mut().interact_size.y = LEGEND_HEIGHT;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(3.0 * SPACE, 0.0);
        for Series { name, color, .. } in series {
            let font = FontId::proportional(SMALL_SIZE);
            let text = ui.painter().layout_no_wrap(name.clone(), font.clone(), tokens.dim).size().x;
            let width = (text + 12.0).min(ui.max_rect().width());
            let (_, rect) = ui.allocate_space(Vec2::new(width, LEGEND_HEIGHT));
            ui.painter().circle_filled(rect.left_center() + Vec2::new(3.5, 0.0), 3.5, *color);
            let text_rect = Rect::from_min_max(rect.min + Vec2::new(12.0, 1.0), rect.max + Vec2::new(1.0, 0.0));
            widgets::elided(ui, text_rect, name, font, tokens.dim);
        }
    });
}

/// When in the week, or in which days of a year.
fn span_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &mut Inspector, inspection: &Inspection) {
    let tokens = Tokens::of(ui);
    let (name, counter) = title(scene, &inspector.subject);
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let first_weekday = scene.locale.first_weekday(scene.settings.first_day);
    let years: Vec<i16> = {
        let mut years: Vec<i16> = inspection.dates.iter().map(|(date, _)| date.year()).collect();
        years.dedup();
        years.into_iter().rev().take(3).collect()
    };
    ui.add_space(SPACE);
    let year_names: Vec<String> = years.iter().map(i16::to_string).collect();
    let mut options = vec![(Span::Week, words::WEEK)];
    options.extend(years.iter().zip(&year_names).map(|(year, name)| (Span::Year(*year), name.as_str())));
    ui.label(RichText::new(chart_words::IN_THE_WEEK).size(SMALL_SIZE).family(theme::semibold()).color(tokens.ink));
    ui.horizontal(|ui| {
        widgets::segments(ui, Id::unique("inspector span"), words::PICTURE_OF, &options, &mut inspector.span);
    });
    match inspector.span {
        Span::Year(year) if years.contains(&year) => {
            let of_year: Vec<(Date, i64)> =
                inspection.dates.iter().filter(|(date, _)| date.year() == year).copied().collect();
            let id = Id::unique("inspector year");
            let (locale, numbers) = (scene.locale, scene.numbers);
            year_ui(ui, &Year { id, name: &name, year, days: &of_year, first_weekday, color, locale, tokens, numbers });
        }
        _ => {
            let id = Id::unique("inspector week");
            let (locale, numbers, cells) = (scene.locale, scene.numbers, &inspection.heat);
            heat_ui(ui, &Heat { id, name: &name, cells, first_weekday, color, locale, tokens, numbers });
        }
    }
}

/// Counters × days, with totals and shares.
fn table_ui(ui: &mut Ui, scene: &Scene<'_>, inspector: &Inspector, inspection: &Inspection) {
    let tokens = Tokens::of(ui);
    if matches!(inspector.subject, Subject::Counters(ref ids) if ids.len() < 2) {
        return;
    }
    ui.add_space(SPACE);
    ui.horizontal(|ui| {
        ui.label(RichText::new(words::COUNTERS).size(SMALL_SIZE).family(theme::semibold()).color(tokens.ink));
        let copy =
            widgets::button(ui, Id::unique("inspector copy"), words::COPY_TABLE, words::COPY_TABLE, Look::Quiet, true);
        if copy.clicked() {
            ui.ctx().copy_text(tab_separated(scene, inspection));
        }
    });
    if inspection.each.is_empty() {
        ui.label(RichText::new(words::NOT_LISTED).size(SMALL_SIZE).color(tokens.dim));
        return;
    }
    let width = ui.available_width();
    let days = ((width - TABLE_NAME_WIDTH - TABLE_SUMS_WIDTH) / TABLE_DAY_WIDTH).clamp(0.0, 31.0) as usize;
    let dates: Vec<Date> = inspection.dates.iter().rev().take(days).rev().map(|(date, _)| *date).collect();
    let sum = |dates: &[(Date, i64)]| dates.iter().map(|(_, counted)| i128::from(*counted)).sum::<i128>();
    let all: i128 = inspection.each.iter().map(|each| sum(&each.dates)).sum();
    ui.spacing_mut().item_spacing.y = 0.0;
    let head = dates.iter().map(|date| chart_words::day_of_month(*date));
    let head = head.chain([words::TOTAL.to_owned(), words::SHARE.to_owned()]).collect();
    table_row_ui(ui, String::new(), head, tokens.dim, None);
    let sums = |of: &[(Date, i64)]| {
        let counted = dates.iter().map(|date| {
            let place = of.binary_search_by_key(date, |(date, _)| *date).ok();
            scene.number(place.and_then(|place| of.get(place)).map_or(0, |(_, counted)| *counted).into())
        });
        let total = sum(of);
        let share = (all != 0).then(|| words::per_cent(&scene.numbers.tenths(total * 1_000 / all)));
        counted.chain([scene.number(total), share.unwrap_or_default()]).collect::<Vec<_>>()
    };
    for each in &inspection.each {
        let Some(row) = scene.model.row(each.id) else { continue };
        let color = tokens.counter(row.counter.color);
        table_row_ui(ui, row.counter.name.clone(), sums(&each.dates), tokens.ink, Some(color));
    }
    table_row_ui(ui, words::TOTAL.to_owned(), sums(&inspection.dates), tokens.dim, None);
}

/// A name and its numbers, the last two wider than the others.
fn table_row_ui(ui: &mut Ui, name: String, cells: Vec<String>, ink: egui::Color32, dot: Option<egui::Color32>) {
    let tokens = Tokens::of(ui);
    let (id, rect) = ui.allocate_space(Vec2::new(ui.available_width(), TABLE_ROW_HEIGHT));
    let told = format!("{name}: {}", cells.join(", "));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &told));
    let font = FontId::proportional(SMALL_SIZE);
    let mut right = rect.right();
    for (place, cell) in cells.iter().rev().enumerate() {
        let width = if place < 2 { TABLE_SUMS_WIDTH / 2.0 } else { TABLE_DAY_WIDTH };
        let at = Rect::from_x_y_ranges(right - width..=right, rect.y_range());
        theme::figures(ui, at, Align::Max, cell, &font, ink);
        right -= width;
    }
    let mut left = rect.left();
    if let Some(color) = dot {
        ui.painter().circle_filled(Pos2::new(left + 3.5, rect.center().y), 3.5, color);
        left += 12.0;
    }
    let at = Rect::from_x_y_ranges(left..=right, rect.center().y - 8.0..=rect.center().y + 8.0);
    widgets::elided(ui, at, &name, font, tokens.ink);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
}

/// The table of all days, as a spreadsheet takes it from the clipboard.
fn tab_separated(scene: &Scene<'_>, inspection: &Inspection) -> String {
    let mut text = words::NAME.to_owned();
    for (date, _) in &inspection.dates {
        text.push_str(&format!("\t{date}"));
    }
    text.push('\n');
    for each in &inspection.each {
        text.push_str(&scene.model.row(each.id).map(|row| row.counter.name.clone()).unwrap_or_default());
        for (_, counted) in &each.dates {
            text.push_str(&format!("\t{counted}"));
        }
        text.push('\n');
    }
    text
}
