//! The inspector: what was counted on a counter, on several, or on a board, when, and whether it can be trusted.
//!
//! It keeps what it shows and asks the reader for it: at once when the subject changes, and again, one question at a
//! time, after something was counted. What is drawn is always the last complete answer.

mod charts;
mod counters;
mod desks;
mod evidence;
mod fields;
mod figures;
mod layout;
mod records;

use egui::{Context, Rect};

use crate::domain::{Counter, CounterId, Time};
use crate::inference::Level;
use crate::language::text;
use crate::reader::{
    AskControl, AskEvidence, CountedByDesk, FileQuestion, HistoryPage, Inspect, Inspection, RangeBy, Topic,
};
use crate::stats::evidence::no_limits;
use crate::stats::{Range, RangeKind, Unit};
use crate::store::{CounterScope, HistoryFilter};
use crate::window::charts::bars::Style;
use crate::window::charts::has_focus;
use crate::window::history::HistoryList;
use crate::window::panels::inspector::fields::Form;
use crate::window::text::strings::inspector as inspector_strings;
use crate::window::view::asking::RETRY_SECONDS;
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::subject::Subject;
use crate::window::view::window_state::InspectorView;
pub(crate) use counters::{cell, column_name, sum_name, tab_separated};
pub(crate) use layout::{inspector_ui, title_id, top_ui};

/// Least width of the counters beside the inspector, in points.
pub(crate) const COUNTERS_WIDTH_MIN: f32 = 340.0;
/// Least width of the inspector beside the counters for fingers: its tabs and its range fit on a line each, in points.
pub(crate) const TOUCH_WIDTH_MIN: f32 = 408.0;
/// Width of the window below which the inspector fills it, in points.
pub(crate) const WINDOW_WIDTH_MIN: f32 = 940.0;
/// How long an answer may take before a spinner appears, in seconds.
const ANSWER_SECONDS: f64 = 0.15;
/// Maximum number of counters that are shown individually.
const EACH_MAX: usize = 60;

/// The parts of the inspector of which one is shown at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Chart,
    History,
    Periods,
    Counters,
    BusyHours,
    Desks,
    Fields,
}

/// The state of the inspector.
pub(crate) struct Inspector {
    subject: Subject,
    /// Whether it fills the window.
    pub is_maximised: bool,
    /// Whether it gets the focus as soon as it is drawn.
    pub wants_focus: bool,
    /// What the charts, the lists and the table show.
    range: Range,
    /// The unit of the bars that was chosen, if it suits the range.
    unit: Option<Unit>,
    style: Style,
    /// Whether limits are shown.
    has_limits: bool,
    /// Whether the charts of several counters have one scale.
    has_one_scale: bool,
    /// Whether all of many counters have a chart.
    has_all_charts: bool,
    /// The rectangles of the chart over time, and of the busy hours, where they are visible.
    pictures: [Rect; 2],
    inspection: Option<Box<Inspection>>,
    /// When the open question was asked, in the window's seconds.
    asked: Option<f64>,
    /// Whether something was counted since the last question.
    is_stale: bool,
    /// Whether the next answer is about another subject than the one shown.
    is_other: bool,
    form: Option<Form>,
    tab: Tab,
    list: HistoryList,
    /// The scope of the listed entries.
    listed: CounterScope,
    /// The scope that is summed: of all counters, those that are added together.
    summed: CounterScope,
    /// The time of the range, as it was asked for last.
    span: Option<(Time, Time)>,
    desks: Option<CountedByDesk>,
    desk_wants: ListWants,
    /// What the list needs, most urgent first.
    list_wants: ListWants,
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
            range: Range::of(view.range),
            unit: view.unit,
            style: Style::Bars,
            has_limits: view.has_limits,
            has_one_scale: true,
            has_all_charts: false,
            pictures: [Rect::NOTHING; 2],
            inspection: None,
            asked: None,
            is_stale: true,
            is_other: true,
            form: None,
            tab: Tab::History,
            list: HistoryList::default(),
            listed: CounterScope::All,
            summed: CounterScope::All,
            span: None,
            desks: None,
            desk_wants: ListWants { is_other: true, ..ListWants::default() },
            list_wants: ListWants { is_other: true, ..ListWants::default() },
            problem: None,
            list_problem: None,
            retry_at: None,
        }
    }

    /// Returns what a later inspector begins with.
    pub(crate) fn kept_view(&self) -> InspectorView {
        let range = match self.range.kind {
            // Dates that someone looked up pass.
            RangeKind::Custom(..) => RangeKind::default(),
            kind => kind,
        };
        InspectorView { is_maximised: self.is_maximised, range, unit: self.unit, has_limits: self.has_limits }
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
        (self.is_other, self.list_wants.is_stale, self.desk_wants.is_other) = (true, true, true);
    }

    /// Shows another range.
    fn range_changed(&mut self) {
        (self.list.span, self.list.desk) = (None, None);
        self.list.reset();
        self.list_wants.is_other = true;
        self.days_changed();
    }

    /// Returns the unit of the bars.
    fn unit(&self) -> Unit {
        let units = self.range.units();
        let chosen = self.unit.filter(|unit| units.contains(unit));
        chosen.or(units.first().copied()).unwrap_or(Unit::Day)
    }

    /// Returns the filter of the list: what was picked, or else the range.
    fn filter(&self) -> HistoryFilter {
        let mut filter = self.list.filter(self.listed.clone());
        if self.list.span.is_none() {
            (filter.since, filter.until) = self.span.unzip();
        }
        filter
    }

    /// Notes that something was counted, or may have been.
    pub(crate) fn counted(&mut self) {
        (self.is_stale, self.list_wants.is_stale, self.desk_wants.is_stale) = (true, true, true);
    }

    /// Returns the questions to ask now. Nothing that is shown waits for an older question.
    pub(crate) fn questions(&mut self, view: &ViewContext<'_>) -> Vec<FileQuestion> {
        if self.retry_at.take_if(|at| *at <= view.now).is_some() {
            self.counted();
        }
        let calendar = view.calendar();
        let span = calendar.dates(self.range, view.clock).and_then(|dates| calendar.span_of_dates(dates));
        let span = span.map(|span| (span.start, span.end));
        if span != self.span {
            // Another day has begun, or another range was chosen.
            self.span = span;
            self.days_changed();
        }
        let closeness = view.settings.closeness();
        if closeness != self.list.closeness {
            self.list.closeness = closeness;
            self.list.reset();
            self.list_wants.is_other = true;
        }
        let by = RangeBy { range: self.range, unit: self.unit(), calendar, now: view.clock };
        let inspect = self.inspect(view, by).map(|inspect| FileQuestion::Inspect(Box::new(inspect)));
        let wants = &mut self.list_wants;
        let after = if self.tab != Tab::History {
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
            (self.list_wants.asked, self.list_wants.is_more) = (Some(view.now), false);
            let question = self.list.question(self.filter(), self.summed.clone(), after, view.calendar());
            FileQuestion::History(Box::new(question))
        });
        let desks = self.ask_desks(view);
        inspect.into_iter().chain(history).chain(desks).collect()
    }

    /// Returns the question who counted what, while that is shown.
    fn ask_desks(&mut self, view: &ViewContext<'_>) -> Option<FileQuestion> {
        let wants = &mut self.desk_wants;
        if self.tab != Tab::Desks || !(wants.is_other || wants.is_stale && wants.asked.is_none()) {
            return None;
        }
        (wants.is_other, wants.is_stale, wants.asked) = (false, false, Some(view.now));
        let (from, to) = self.span?;
        Some(FileQuestion::ByDesk(self.listed.clone(), from, to))
    }

    /// Takes the answer to who counted what.
    pub(crate) fn counted_by_desk(&mut self, counted: CountedByDesk) {
        if counted.of == self.listed {
            (self.desk_wants.asked, self.list_problem) = (None, None);
            self.desks = Some(counted);
        }
    }

    fn inspect(&mut self, view: &ViewContext<'_>, by: RangeBy) -> Option<Inspect> {
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
        let of = if of == CounterScope::All { model.summed_in_all() } else { of };
        self.summed = of.clone();
        let each = if each.len() <= EACH_MAX { each } else { Vec::new() };
        let evidence = self.ask_evidence(view, &of);
        (self.is_stale, self.is_other, self.asked) = (false, false, Some(view.now));
        Some(Inspect { of, board, each, by, evidence })
    }

    fn ask_evidence(&self, view: &ViewContext<'_>, of: &CounterScope) -> AskEvidence {
        let model = view.model;
        let no_limits = match of {
            CounterScope::All => no_limits(model.rows().iter().map(|row| &row.counter)),
            CounterScope::These(ids) => no_limits(ids.iter().filter_map(|id| Some(&model.row(*id)?.counter))),
        };
        let board = view.board_of(&self.subject).and_then(|id| model.board(id));
        let known = self.inspection.as_ref().filter(|known| known.of == *of);
        AskEvidence {
            hours: board.and_then(|board| board.hours.clone()),
            level: self.has_limits.then_some(Level::USUAL),
            no_limits,
            control: self.control(view).and_then(Result::ok),
            known_change: known.map(|known| known.evidence.change),
        }
    }

    /// Returns the control chart of a single counter that has one, or why it can't be drawn.
    fn control(&self, view: &ViewContext<'_>) -> Option<Result<AskControl, String>> {
        let Subject::Counters(ids) = &self.subject else { return None };
        let [id] = ids.as_slice() else { return None };
        view.control_of(*id)
    }

    /// Takes an answer to the last question, or to an older one about another subject.
    pub(crate) fn answered(&mut self, inspection: Box<Inspection>) {
        if inspection.of != self.summed {
            return;
        }
        (self.asked, self.problem) = (None, None);
        self.inspection = Some(inspection);
    }

    /// Takes a page of the history, of the current list or of a previous one.
    pub(crate) fn listed(&mut self, page: HistoryPage) {
        if page.wanted.filter == self.filter() {
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
        self.tab = Tab::History;
        self.list.show_span(Some((from, until)));
        self.list_wants.is_other = true;
    }
}

/// Returns whether the focused widget in the inspector handles this key, so that no counter does.
pub(crate) fn is_own_key(ctx: &Context, key: egui::Key) -> bool {
    use egui::Key::{
        ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Delete, End, Enter, F10, Home, M, Menu, PageDown, PageUp, Space, T,
        W, Y,
    };
    let own = [ArrowDown, ArrowLeft, ArrowRight, ArrowUp, End, Enter, Home, PageDown, PageUp, Space];
    let is_on_chart = has_focus(ctx);
    let focused = ctx.memory(|memory| memory.focused());
    let buttons =
        [text!("inspector-close"), text!("inspector-maximise"), text!("inspector-beside"), text!("inspector-more")];
    match key {
        // The keys of the range, and those of a bar's menu.
        M | T | W | Y | F10 | Menu => is_on_chart,
        // The keys that undo entries of the list.
        Delete => !is_on_chart && !buttons.iter().any(|name| focused == Some(layout::head_id(name))),
        key => own.contains(&key),
    }
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
            ids => (inspector_strings::together(ids.len(), &view.number(ids.len() as i128)), None),
        },
        Subject::BoardFilter(BoardFilter::All) => (text!("all").to_owned(), None),
        Subject::BoardFilter(BoardFilter::Archive) => (text!("archive").to_owned(), None),
        Subject::BoardFilter(BoardFilter::Board(id)) => {
            (model.board(*id).map(|board| board.name.clone()).unwrap_or_default(), None)
        }
    }
}
