//! The inspector: what was counted on a counter, on several, or on a board, when, and whether it can be trusted.
//!
//! It keeps what it shows and asks the reader for it: at once when the subject changes, and again, one question at a
//! time, after something was counted. What is drawn is always the last complete answer.

mod charts;
mod days;
mod desks;
mod fields;
mod figures;
mod history_tab;

use crate::window::kit::icons;
use crate::window::view::subject::Subject;
use egui::{Align, FontId, Id, Pos2, Rect, RichText, ScrollArea, Sense, Spinner, Ui, UiBuilder, Vec2, WidgetInfo};

use crate::day::DayStart;
use crate::domain::{Counter, CounterId, Time};
use crate::reader::{CountedByDesk, FileQuestion, HistoryPage, Inspect, Inspection, Topic};
use crate::stats::{Calendar, Unit};
use crate::store::CounterScope;
use crate::window::charts::bars::{BarView, Layout, PickedSpan, Style};
use crate::window::history::HistoryList;
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens};
use crate::window::kit::widgets::{self, menu};
use crate::window::panels::inspector::desks::DeskSpan;
use crate::window::panels::inspector::fields::Form;
use crate::window::text::strings::{self, inspector as inspector_strings};
use crate::window::view::command::Content;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::Row;
use crate::window::view::window_state::InspectorView;

/// Least width of the counters beside the inspector, in points.
pub(crate) const COUNTERS_WIDTH_MIN: f32 = 340.0;
/// Width of the window below which the inspector fills it, in points.
pub(crate) const WINDOW_WIDTH_MIN: f32 = 940.0;
const COUNT_SIZE: f32 = 52.0;
/// Width from which the maximised inspector has two columns, in points.
const TWO_COLUMNS_WIDTH: f32 = 860.0;
const COLUMN_GAP: f32 = 24.0;
/// How long an answer may take before a spinner appears, in seconds.
const ANSWER_SECONDS: f64 = 0.15;
/// Delay before a failed question is asked again, in seconds.
const RETRY_SECONDS: f64 = 3.0;
/// Maximum number of counters that are shown individually.
const EACH_MAX: usize = 60;
/// Minimum height of the history and the periods, in points.
const RECORD_HEIGHT_MIN: f32 = 330.0;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Span {
    Week,
    Year(i16),
}

/// The lists of the inspector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Record {
    History,
    Periods,
    Desks,
}

/// The state of the inspector.
pub(crate) struct Inspector {
    subject: Subject,
    /// Whether it fills the window.
    pub is_maximised: bool,
    /// Whether it gets the focus as soon as it is drawn.
    pub wants_focus: bool,
    unit: Unit,
    style: Style,
    layout: Layout,
    view: BarView,
    span: Span,
    /// The rectangles of the chart over time, and of the week's or the year's.
    pictures: [Rect; 2],
    inspection: Option<Box<Inspection>>,
    /// When the open question was asked, in the window's seconds.
    asked: Option<f64>,
    /// Whether something was counted since the last question.
    is_stale: bool,
    /// Whether the next answer is about another subject than the one shown.
    is_other: bool,
    form: Option<Form>,
    is_form_open: bool,
    record: Record,
    list: HistoryList,
    /// The scope of the listed entries.
    listed: CounterScope,
    /// The span of time over which desks are compared.
    desk_span: DeskSpan,
    desks: Option<CountedByDesk>,
    desk_wants: ListWants,
    /// What the list needs, most urgent first.
    list_wants: ListWants,
    /// Whether it scrolls into view as soon as it is drawn.
    is_list_wanted: bool,
    /// Why the counts, or the list, can't be read, until they can.
    problem: Option<String>,
    list_problem: Option<String>,
    /// When to try again, in the window's seconds.
    retry_at: Option<f64>,
}

/// What the list of entries needs.
#[derive(Debug, Default)]
struct ListWants {
    /// Whether it shows another subject now.
    is_other: bool,
    /// Whether something was counted since the last question.
    is_stale: bool,
    /// Whether it is scrolled to its end.
    is_more: bool,
    /// When the open question was asked, in the window's seconds.
    asked: Option<f64>,
}

impl Inspector {
    /// Returns an inspector as it was left, on a subject.
    pub(crate) fn new(subject: Subject, view: InspectorView) -> Self {
        Self {
            subject,
            is_maximised: view.is_maximised,
            wants_focus: false,
            unit: view.unit,
            style: Style::Bars,
            layout: Layout::Stacked,
            view: BarView::default(),
            span: Span::Week,
            pictures: [Rect::NOTHING; 2],
            inspection: None,
            asked: None,
            is_stale: true,
            is_other: true,
            form: None,
            is_form_open: false,
            record: Record::History,
            list: HistoryList::default(),
            listed: CounterScope::All,
            desk_span: DeskSpan::Week,
            desks: None,
            desk_wants: ListWants { is_other: true, ..ListWants::default() },
            list_wants: ListWants { is_other: true, ..ListWants::default() },
            is_list_wanted: false,
            problem: None,
            list_problem: None,
            retry_at: None,
        }
    }

    /// Returns what a later inspector begins with.
    pub(crate) fn kept_view(&self) -> InspectorView {
        InspectorView { is_maximised: self.is_maximised, unit: self.unit }
    }

    pub(crate) fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Shows another subject, as soon as it is read.
    pub(crate) fn show(&mut self, subject: Subject) {
        if subject != self.subject {
            self.subject = subject;
            self.is_other = true;
            (self.list.span, self.list.desk) = (None, None);
            self.list.reset();
            (self.list_wants.is_other, self.desk_wants.is_other) = (true, true);
            // They belong to the previous subject.
            (self.problem, self.list_problem, self.retry_at) = (None, None, None);
        }
    }

    /// Reads everything again, since the boundaries of days have changed.
    pub(crate) fn days_changed(&mut self) {
        (self.is_other, self.desk_wants.is_other, self.list_wants.is_stale) = (true, true, true);
    }

    /// Notes that something was counted, or may have been.
    pub(crate) fn counted(&mut self) {
        (self.is_stale, self.list_wants.is_stale, self.desk_wants.is_stale) = (true, true, true);
    }

    /// Returns the questions to ask now. Nothing that is shown waits for an older question.
    pub(crate) fn questions(&mut self, view: &ViewContext<'_>, day_starts_at: u16, clock: Time) -> Vec<FileQuestion> {
        if self.retry_at.take_if(|at| *at <= view.now).is_some() {
            self.counted();
        }
        let inspect = self.inspect(view, day_starts_at, clock).map(|inspect| FileQuestion::Inspect(Box::new(inspect)));
        let wants = &mut self.list_wants;
        let after = if self.record != Record::History {
            None
        } else if wants.is_other || wants.is_stale && wants.asked.is_none() {
            (wants.is_other, wants.is_stale) = (false, false);
            Some(None)
        } else if wants.is_more && wants.asked.is_none() {
            Some(self.list.end())
        } else {
            None
        };
        let history = after.map(|after| {
            // The list starts again with the first page.
            (wants.asked, wants.is_more) = (Some(view.now), false);
            let calendar = calendar(view, day_starts_at);
            FileQuestion::History(Box::new(self.list.question(self.listed.clone(), after, calendar)))
        });
        let desks = self.ask_desks(view, day_starts_at, clock);
        inspect.into_iter().chain(history).chain(desks).collect()
    }

    /// Returns the question who counted what, while that is shown.
    fn ask_desks(&mut self, view: &ViewContext<'_>, day_starts_at: u16, clock: Time) -> Option<FileQuestion> {
        let wants = &mut self.desk_wants;
        if self.record != Record::Desks || !(wants.is_other || wants.is_stale && wants.asked.is_none()) {
            return None;
        }
        (wants.is_other, wants.is_stale, wants.asked) = (false, false, Some(view.now));
        let (from, to) = self.desk_span.times(&calendar(view, day_starts_at), clock);
        Some(FileQuestion::ByDesk(self.listed.clone(), from, to))
    }

    /// Takes the answer to who counted what.
    pub(crate) fn counted_by_desk(&mut self, counted: CountedByDesk) {
        if counted.of == self.listed {
            (self.desk_wants.asked, self.list_problem) = (None, None);
            self.desks = Some(counted);
        }
    }

    fn inspect(&mut self, view: &ViewContext<'_>, day_starts_at: u16, clock: Time) -> Option<Inspect> {
        if !(self.is_other || self.is_stale && self.asked.is_none()) {
            return None;
        }
        let model = view.model;
        let on = |filter: BoardFilter| -> Vec<CounterId> {
            model.rows().iter().map(|row| &row.counter).filter(|row| filter.has(row)).map(|row| row.id).collect()
        };
        let (of, each, board) = match &self.subject {
            Subject::Counters(ids) => {
                let counter = ids.first().and_then(|id| model.row(*id)).map(|row| &row.counter);
                let board = counter
                    .and_then(|counter| counter.board_id)
                    .map(|id| CounterScope::These(on(BoardFilter::Board(id))));
                let each = if ids.len() > 1 { ids.clone() } else { Vec::new() };
                (CounterScope::These(ids.clone()), each, board.unwrap_or(CounterScope::All))
            }
            Subject::BoardFilter(BoardFilter::All) => (CounterScope::All, on(BoardFilter::All), CounterScope::All),
            Subject::BoardFilter(filter) => {
                (CounterScope::These(on(*filter)), on(*filter), CounterScope::These(on(*filter)))
            }
        };
        if self.is_other {
            self.listed = of.clone();
        }
        let each = if each.len() <= EACH_MAX { each } else { Vec::new() };
        let calendar = calendar(view, day_starts_at);
        (self.is_stale, self.is_other, self.asked) = (false, false, Some(view.now));
        Some(Inspect { of, board, each, unit: self.unit, calendar, now: clock })
    }

    /// Takes an answer to the last question, or to an older one about another subject.
    pub(crate) fn answered(&mut self, inspection: Box<Inspection>) {
        if inspection.of != self.listed {
            return;
        }
        (self.asked, self.problem) = (None, None);
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

    /// Takes a page of the history, of the current list or of a previous one.
    pub(crate) fn listed(&mut self, page: HistoryPage) {
        if page.wanted.filter == self.list.filter(self.listed.clone()) {
            (self.list_wants.asked, self.list_problem) = (None, None);
            self.list.add_page(page);
        }
    }

    /// Returns how long an answer may still take, in seconds; `None` without a question.
    pub(crate) fn answer_time_left(&self, now: f64) -> Option<f32> {
        let asked =
            [self.asked, self.list_wants.asked, self.desk_wants.asked].into_iter().flatten().reduce(f64::min)?;
        Some((asked + ANSWER_SECONDS - now).max(0.0) as f32)
    }

    /// Returns whether an answer is taking long.
    fn is_waiting(&self, view: &ViewContext<'_>) -> bool {
        self.answer_time_left(view.now) == Some(0.0)
    }

    /// Notes that a question failed; it is asked again after a delay.
    pub(crate) fn failed(&mut self, topic: Topic, why: String, now: f64) {
        match topic {
            Topic::History => (self.list_wants.asked, self.list_problem) = (None, Some(why)),
            Topic::ByDesk => (self.desk_wants.asked, self.list_problem) = (None, Some(why)),
            _ => (self.asked, self.problem) = (None, Some(why)),
        }
        self.retry_at = Some(now + RETRY_SECONDS);
    }

    /// Returns the seconds until a failed question is asked again.
    pub(crate) fn retry_left(&self, now: f64) -> Option<f32> {
        self.retry_at.map(|at| (at - now).max(0.0) as f32)
    }

    /// Shows the entries of a span of time.
    fn show_entries(&mut self, from: Time, until: Time) {
        (self.record, self.is_list_wanted) = (Record::History, true);
        self.list.show_span(Some((from, until)));
        self.list_wants.is_other = true;
    }
}

fn calendar(view: &ViewContext<'_>, day_starts_at: u16) -> Calendar {
    let first_weekday = view.locale.first_weekday(view.settings.first_day);
    let day_start = DayStart::of_minutes(day_starts_at).unwrap_or_default();
    Calendar::new(view.zone.clone(), day_start, first_weekday)
}

/// Returns whether the focused widget in the inspector handles this key, so that no counter does.
pub(crate) fn is_own_key(key: egui::Key, focused: Option<Id>) -> bool {
    use egui::Key::{
        ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Delete, End, Enter, Equals, Home, Minus, Num0, PageDown, PageUp,
        Plus, Space,
    };
    let own = [ArrowDown, ArrowLeft, ArrowRight, ArrowUp, End, Enter, Home, PageDown, PageUp, Space];
    let is_on_chart = focused == Some(charts::chart_id());
    let buttons =
        [inspector_strings::CLOSE, inspector_strings::MAXIMISE, inspector_strings::BESIDE, inspector_strings::MORE];
    match key {
        // The keys that zoom a chart.
        Equals | Minus | Num0 | Plus => is_on_chart,
        // The keys that undo entries of the list.
        Delete => !is_on_chart && !buttons.iter().any(|name| focused == Some(head_id(name))),
        key => own.contains(&key),
    }
}

/// Returns how many bars are in view at first.
fn in_view(unit: Unit) -> usize {
    match unit {
        Unit::Hour => 48,
        Unit::Day => 30,
        Unit::Week => 26,
        Unit::Month => 24,
    }
}

/// Draws the inspector.
pub(crate) fn inspector_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    clock: Time,
    commands: &mut Vec<Command>,
) {
    head_ui(ui, view, inspector, commands);
    ScrollArea::vertical().id_salt("inspector").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, 2.0 * SPACE);
        // The bottom of what is visible before scrolling.
        let bottom = ui.max_rect().bottom();
        // Room for the focus rings.
        ui.set_max_width(ui.available_width() - 2.0 * SPACE);
        count_ui(ui, view, inspector);
        fields::form_ui(ui, view, inspector, commands);
        // Until the new answer arrives, the last one stays, so that nothing flickers; but not for long.
        let is_waiting = inspector.is_waiting(view);
        if let Some(why) = &inspector.problem {
            ui.label(RichText::new(inspector_strings::unread(why)).color(Tokens::of(ui).error));
        }
        let is_failed = inspector.problem.is_some();
        let is_shown =
            |inspection: &mut Box<Inspection>| inspection.of == inspector.listed || !is_waiting && !is_failed;
        let Some(inspection) = inspector.inspection.take_if(is_shown) else { return };
        if inspection.first.is_none() {
            ui.label(RichText::new(inspector_strings::NOTHING).color(Tokens::of(ui).dim));
        } else {
            body_ui(ui, view, inspector, &inspection, clock, bottom, commands);
        }
        inspector.inspection = Some(inspection);
    });
}

fn head_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), 48.0));
    let y = rect.center().y;
    let mut right = rect.right();
    let mut button = |ui: &mut Ui, icon, name: &str| {
        let size = Vec2::splat(theme::CONTROL_HEIGHT);
        let at = Rect::from_center_size(Pos2::new(right - size.x / 2.0, y), size);
        right -= size.x + SPACE;
        widgets::tool_button(ui, at, head_id(name), widgets::Face::Icon(icon), name, widgets::ButtonKind::Plain)
            .on_hover_text(name)
            .clicked()
    };
    if button(ui, icons::Icon::Close, inspector_strings::CLOSE) {
        commands.push(Command::Inspect);
    }
    if std::mem::take(&mut inspector.wants_focus) {
        let has_chart = inspector.inspection.as_ref().is_some_and(|inspection| inspection.first.is_some());
        let first = if has_chart { charts::chart_id() } else { head_id(inspector_strings::CLOSE) };
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    let name = if inspector.is_maximised { inspector_strings::BESIDE } else { inspector_strings::MAXIMISE };
    if button(ui, icons::Icon::Maximise, name) {
        inspector.is_maximised = !inspector.is_maximised;
    }
    let more =
        Rect::from_center_size(Pos2::new(right - theme::CONTROL_HEIGHT / 2.0, y), Vec2::splat(theme::CONTROL_HEIGHT));
    right -= more.width() + SPACE;
    more_ui(ui, view, inspector, more, commands);
    let (title, counter) = title(view, &inspector.subject);
    let mut left = rect.left();
    if let Some(counter) = counter {
        ui.painter().circle_filled(Pos2::new(left + 4.5, y), 4.5, tokens.counter(counter.color));
        left += 17.0;
        if let Some(key) = counter.key {
            let cap = key_names::cap(key);
            let width = widgets::key_cap_width(ui, &cap);
            widgets::key_cap(ui, Pos2::new(right - width / 2.0, y), &cap);
            right -= width + 2.0 * SPACE;
        }
    }
    // A spinner, but only when something takes long.
    if inspector.is_waiting(view) {
        let at = Rect::from_center_size(Pos2::new(right - 8.0, y), Vec2::splat(16.0));
        ui.put(at, Spinner::new().size(16.0).color(tokens.dim));
        ui.interact(at, Id::unique("inspector waits"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, inspector_strings::READING));
        right -= 16.0 + 2.0 * SPACE;
    } else if let Some(left) = inspector.answer_time_left(view.now) {
        ui.ctx().request_repaint_after_secs(left);
    }
    let font = FontId::new(theme::TEXT_SIZE + 1.0, theme::semibold());
    widgets::shortened(ui, Pos2::new(left, y), right - left, &title, font, tokens.ink);
    let at = Rect::from_x_y_ranges(left..=right, rect.y_range());
    ui.interact(at, title_id(), Sense::hover()).widget_info(|| {
        WidgetInfo::labeled(egui::Role::Label, true, format!("{}: {title}", inspector_strings::INSPECTOR))
    });
}

/// Draws the menu of exports and copies.
fn more_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &Inspector, rect: Rect, commands: &mut Vec<Command>) {
    let (name, face) = (inspector_strings::MORE, widgets::Face::Icon(icons::Icon::Dots));
    let more =
        widgets::tool_button(ui, rect, head_id(name), face, name, widgets::ButtonKind::Plain).on_hover_text(name);
    menu::menu(egui::Popup::menu(&more).accessible_name(name), |ui| {
        ui.set_width(230.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let is_drawn = inspector.inspection.as_ref().is_some_and(|inspection| inspection.first.is_some());
        let span = match inspector.span {
            Span::Week => strings::files::COPY_WEEK,
            Span::Year(_) => strings::files::COPY_YEAR,
        };
        for (text, rect) in [strings::files::COPY_CHART, span].into_iter().zip(inspector.pictures) {
            if is_drawn && rect.is_positive() && menu::item(ui, text) {
                commands.push(Command::CopyPicture(rect));
            }
        }
        if is_drawn {
            menu::line(ui);
        }
        let ids = match &inspector.subject {
            Subject::Counters(ids) => ids.clone(),
            // The board that is shown.
            Subject::BoardFilter(_) => Vec::new(),
        };
        let today = view.model.day().map(|day| day.date);
        if let Some(today) = today.filter(|_| menu::item(ui, strings::day_note::OPEN)) {
            let board = view.board_of(&inspector.subject);
            commands.push(Command::Open(DialogRequest::NoteDay(board, today)));
        }
        for (text, keys, request) in [
            (strings::files::PRINT, "Ctrl+P", DialogRequest::Print(ids.clone())),
            (strings::files::EXPORT, "Ctrl+E", DialogRequest::Export(Content::Entries, ids)),
        ] {
            if menu::item_with_keys(ui, text, keys) {
                commands.push(Command::Open(request));
            }
        }
    });
}

/// Returns the id of the title.
pub(crate) fn title_id() -> Id {
    Id::unique("inspected")
}

fn head_id(name: &str) -> Id {
    Id::unique("inspector").with(name)
}

/// Returns the title of what is inspected, and the counter if it is one.
fn title<'a>(view: &ViewContext<'a>, subject: &Subject) -> (String, Option<&'a Counter>) {
    let model = view.model;
    match subject {
        Subject::Counters(ids) => match ids.as_slice() {
            [id] => match model.row(*id) {
                Some(row) => (row.counter.name.clone(), Some(&row.counter)),
                None => (String::new(), None),
            },
            ids => (inspector_strings::together(&view.number(ids.len() as i128)), None),
        },
        Subject::BoardFilter(BoardFilter::All) => (strings::ALL.to_owned(), None),
        Subject::BoardFilter(BoardFilter::Archive) => (strings::ARCHIVE.to_owned(), None),
        Subject::BoardFilter(BoardFilter::Board(id)) => {
            (model.board(*id).map(|board| board.name.clone()).unwrap_or_default(), None)
        }
    }
}

/// Draws the count, as large as on a tile.
fn count_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector) {
    let tokens = Tokens::of(ui);
    let total = match &inspector.subject {
        Subject::Counters(ids) => {
            let rows = ids.iter().filter_map(|id| view.model.row(*id));
            let weight = |row: &Row| if ids.len() > 1 { row.counter.weight.factor() } else { 1 };
            rows.map(|row| i128::from(weight(row)) * row.shown()).sum()
        }
        Subject::BoardFilter(BoardFilter::Board(id)) => view.model.of_board(*id).total,
        Subject::BoardFilter(BoardFilter::All) => view.model.all().total,
        Subject::BoardFilter(BoardFilter::Archive) => {
            let archived = view.model.rows().iter().filter(|row| row.counter.is_archived);
            archived.map(|row| i128::from(row.counter.weight.factor()) * row.shown()).sum()
        }
    };
    let (_, mut rect) = ui.allocate_space(Vec2::new(ui.available_width(), COUNT_SIZE + SPACE));
    rect.max.x -= fields::opener_ui(ui, inspector, rect) + SPACE;
    let text = view.number(total);
    let mut font = FontId::new(COUNT_SIZE, theme::semibold());
    let wide = ui.painter().layout_no_wrap(text.clone(), font.clone(), tokens.ink).size().x;
    if wide > rect.width() {
        font.size *= rect.width() / wide;
    }
    // Each figure is centred in its own cell.
    let at = rect.translate(Vec2::new(-SPACE, 0.0));
    widgets::figures(ui, at, Align::Min, &text, &font, tokens.ink);
    let (name, _) = title(view, &inspector.subject);
    ui.interact(rect, Id::unique("inspected count"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{name}: {text}")));
}

fn body_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    clock: Time,
    bottom: f32,
    commands: &mut Vec<Command>,
) {
    figures::cards_ui(ui, view, inspection);
    let pictures_ui = |ui: &mut Ui, inspector: &mut Inspector| {
        let picked = charts::chart_ui(ui, view, inspector, inspection);
        picked.or(charts::span_ui(ui, view, inspector, inspection))
    };
    let mut record_ui = |ui: &mut Ui, inspector: &mut Inspector, bottom: f32| {
        let height = (bottom - ui.cursor().top() - 2.0 * SPACE).max(RECORD_HEIGHT_MIN);
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(rect));
        history_tab::record_ui(&mut ui, view, inspector, inspection, clock, commands);
    };
    let picked = if inspector.is_maximised && ui.available_width() >= TWO_COLUMNS_WIDTH {
        let mut picked = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = COLUMN_GAP;
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                for column in [&mut *left, &mut *right] {
                    column.spacing_mut().item_spacing.x = 2.0 * SPACE;
                }
                picked = pictures_ui(left, inspector);
                record_ui(right, inspector, left.min_rect().bottom().max(bottom));
            });
        });
        days::table_ui(ui, view, inspector, inspection);
        picked
    } else {
        let picked = pictures_ui(ui, inspector);
        ui.add_space(SPACE);
        record_ui(ui, inspector, bottom);
        days::table_ui(ui, view, inspector, inspection);
        picked
    };
    if let Some(PickedSpan { start, end }) = picked {
        inspector.show_entries(start, end);
        ui.ctx().request_repaint();
    }
}
