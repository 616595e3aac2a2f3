//! The list of entries.

use crate::language::text;
use crate::window::kit::widgets::{self, Field};
use egui::{
    Align, Align2, Color32, Event, EventFilter, FontId, Frame, Id, Key, Margin, Modifiers, Pos2, Rect, Response, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo,
};

use jiff::civil::Date;

use crate::domain::{CounterId, EntryId, Kind, NOTE_CHARS_MAX, Time, visible};
use crate::stats::{Calendar, DateRange, Span};
use crate::store::{DoubtfulCount, HistoryEntry};
use crate::window::history::{HistoryCommand, HistoryList, KindChoice, Row, RowKey, Times, Verdict, history_strings};
use crate::window::kit::icons::{self, Icon};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, Tokens, has_large_targets, target_height, target_width};
use crate::window::text::locale::{Numbers, local};
use crate::window::text::strings::{self, day_note as day_note_strings};

const ROW_HEIGHT: f32 = 24.0;
/// Height of a day's heading, which stays at the top of the list while its entries are there, and the space above it, in points.
const HEADING_HEIGHT: f32 = 26.0;
const HEADING_GAP: f32 = 8.0;
/// Number of remaining rows at which the next page is requested.
const ROWS_LEFT: usize = 40;
const KIND_WIDTH: f32 = 104.0;
/// Minimum width of an amount, in points.
const AMOUNT_WIDTH: f32 = 26.0;
/// How far a marked row reaches beyond the texts on either side, in points.
const ROW_MARGIN: f32 = 8.0;
/// How far the entries of an unfolded burst are moved in, in points.
const INNER_INDENT: f32 = 12.0;
/// Minimum width of the filter on notes beside the others, in points.
const TEXT_WIDTH_MIN: f32 = 96.0;
const CHIP_HEIGHT: f32 = 24.0;
/// Width of the icon of a doubtful press, with the space after it, in points.
const ICON_WIDTH: f32 = 16.0;
/// Minimum width of the name of a desk, in points; in less room it is in the tooltip.
const DESK_WIDTH_MIN: f32 = 24.0;

/// What the list of entries is drawn with.
pub(crate) struct HistoryContext<'a> {
    pub id: Id,
    /// The name of what is shown: a counter, or several.
    pub name: &'a str,
    /// The total height, in points.
    pub height: f32,
    pub times: Times<'a>,
    /// When days start and end.
    pub calendar: &'a Calendar,
    pub numbers: Numbers,
    /// Returns a counter's name, if there is such a counter.
    pub counter: &'a dyn Fn(CounterId) -> Option<String>,
    /// Returns what is noted on a day.
    pub day_note: &'a dyn Fn(Date) -> Option<String>,
    /// Whether several counters are shown, so that each entry names its own.
    pub has_several: bool,
    /// The place of a button that shows the filters; `None`: they are always shown.
    pub opener: Option<Rect>,
}

/// The heights of entries and of days' headings, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Heights {
    entry: f32,
    heading: f32,
}

impl Default for Heights {
    fn default() -> Self {
        Self { entry: ROW_HEIGHT, heading: HEADING_HEIGHT }
    }
}

impl Heights {
    fn of(ui: &Ui) -> Self {
        Self { entry: target_height(ui, ROW_HEIGHT), heading: target_height(ui, HEADING_HEIGHT) }
    }

    /// Returns the height of a row.
    pub(super) fn of_row(self, row: &Row, is_first: bool) -> f32 {
        match row {
            Row::Day(_) if is_first => self.heading,
            Row::Day(_) => HEADING_GAP + self.heading,
            Row::Entry { .. } | Row::Burst { .. } => self.entry,
        }
    }
}

/// Draws the filter and the list; returns the commands.
pub(crate) fn history_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>) -> Vec<HistoryCommand> {
    let mut commands = Vec::new();
    let top = ui.cursor().top();
    list.set_heights(Heights::of(ui));
    opener_ui(ui, list, context);
    if context.opener.is_none() || list.has_filters || list.is_filtered() {
        filter_ui(ui, list, context, &mut commands);
    }
    doubtful_ui(ui, list, context, &mut commands);
    finish_note(ui, list, context, &mut commands);
    keys(ui, list, context, &mut commands);
    if list.rows.is_empty() {
        if list.is_current {
            let text = if list.is_filtered() { text!("history-nothing-found") } else { text!("history-nothing") };
            widgets::hint(ui, text);
        }
        return commands;
    }
    let height = (context.height - (ui.cursor().top() - top)).max(3.0 * list.heights.entry);
    let place = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), height));
    let (_, _) = ui.allocate_space(place.size());
    let mut ui = ui.new_child(UiBuilder::new().max_rect(place.expand2(Vec2::new(ROW_MARGIN, 0.0))));
    list_ui(&mut ui, list, context, &mut commands);
    commands
}

/// Draws the list, which scrolls below the heading of the day at its top.
fn list_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    let columns = Columns::of(ui, context);
    let heading_height = list.heights.heading;
    let cursor = list.cursor.and_then(|key| list.position(key));
    if let Some(index) = cursor.filter(|_| list.is_wanted) {
        let (top, bottom) = (list.top_of(index), list.top_of(index + 1));
        // Not behind the heading; a heading itself brings its own place along.
        let first = if matches!(list.rows.get(index), Some(Row::Day(_))) { top } else { top - heading_height };
        let offset = list.scroll_to.unwrap_or(list.offset);
        list.scroll_to = Some(offset.min(first).max(bottom - list.view).max(0.0));
    }
    let mut area = ScrollArea::vertical().id_salt(context.id).auto_shrink([false, true]);
    if let Some(offset) = list.scroll_to.take() {
        area = area.vertical_scroll_offset(offset);
    }
    let output = area.show_viewport(ui, |ui, view| {
        ui.set_height(list.top_of(list.rows.len()));
        let (columns_x, origin) = (ui.max_rect().x_range(), ui.max_rect().top());
        let place = |list: &HistoryList, index: usize| {
            Rect::from_x_y_ranges(columns_x, origin + list.top_of(index)..=origin + list.top_of(index + 1))
        };
        let range = list.row_at(view.top())..list.row_at(view.bottom()) + 1;
        // The heading of the day at the top stays there until the next one pushes it away.
        let is_day = |index: &usize| matches!(list.rows.get(*index), Some(Row::Day(_)));
        let current = (0..=range.start).rev().find(is_day).unwrap_or(0);
        let next = (current + 1..=range.end).find(is_day).map(|index| place(list, index).bottom() - heading_height);
        let bottom = place(list, current).bottom().max(origin + view.top() + heading_height);
        let bottom = next.map_or(bottom, |next| bottom.min(next.max(place(list, current).bottom())));
        // The list is one Tab stop.
        let first = range.clone().find(|index| !is_day(index) && place(list, *index).top() >= bottom - 1.0);
        let stop = cursor.filter(|index| range.contains(index) || *index == current).or(first);
        let heading = place(list, current).with_max_y(bottom).with_min_y(bottom - heading_height);
        let mut noted = heading_ui(ui, list, context, heading, current, stop == Some(current));
        let clip = ui.clip_rect();
        ui.set_clip_rect(clip.with_min_y(bottom.max(clip.top())));
        let mut done = RowOutcome::default();
        for index in range.clone().filter(|index| *index != current) {
            let Some(row) = list.rows.get(index).cloned() else { continue };
            let place = place(list, index);
            if let Row::Day(_) = row {
                let place = place.with_min_y(place.bottom() - heading_height);
                noted = heading_ui(ui, list, context, place, index, stop == Some(index)).or(noted);
            } else {
                done = done.or(row_ui(ui, list, context, &columns, &row, place, stop == Some(index)));
            }
        }
        ui.set_clip_rect(clip);
        commands.extend(noted.map(HistoryCommand::NoteDay));
        if let Some(key) = done.toggled {
            list.toggle(key);
        }
        if let Some(entries) = done.undone {
            commands.push(HistoryCommand::Undo(entries));
        }
        if let Some((entry, verdict)) = done.judged {
            commands.extend(list.judge(entry, verdict, context.numbers));
        }
        if range.end + ROWS_LEFT >= list.rows.len() && list.is_current && !list.is_end && !list.is_asking {
            list.is_asking = true;
            commands.push(HistoryCommand::More);
        }
    });
    list.view = output.inner_rect.height();
    list.offset = output.state.clamped_offset().y;
    let top = list.row_at(list.offset);
    list.top = list.rows.get(top).and_then(|row| Some((list.top_of(top), list.key(row)?)));
}

/// Draws the heading of a day, with what was counted and noted on it. Returns the day if its note is to be edited.
fn heading_ui(
    ui: &mut Ui,
    list: &mut HistoryList,
    context: &HistoryContext<'_>,
    rect: Rect,
    index: usize,
    is_stop: bool,
) -> Option<Date> {
    let tokens = Tokens::of(ui);
    let Some(Row::Day(date)) = list.rows.get(index) else { return None };
    let (date, key) = (*date, RowKey::Day(*date));
    // An undo counts when what it undoes did: above a day of nothing else, a sum of 0 would look wrong.
    let rows = list.rows.iter().skip(index + 1).take_while(|row| !matches!(row, Row::Day(_)));
    let mut entries = rows.flat_map(Row::indices).filter_map(|index| list.entries.get(index));
    let counts = entries.any(|entry| entry.entry.kind != Kind::Undo);
    let sum = list.sums.get(&date).filter(|sum| **sum != 0 || counts);
    let sum = sum.map(|sum| context.numbers.format((*sum).into()));
    let (text, note) = (heading(date, context), (context.day_note)(date));
    let id = row_id(context, key);
    let has_focus = ui.memory(|memory| memory.has_focus(id) || memory.has_focus(id.with("note")));
    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    let name = history_strings::heading_name(&text, sum.as_deref(), note.as_deref());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    take_focus(list, key, &response);
    let mut is_noted = response.clicked() && !ui.input(|input| input.pointer.any_click());
    let inner = rect.shrink2(Vec2::new(ROW_MARGIN, 0.0));
    let font = FontId::new(SMALL_SIZE, theme::semibold());
    let mut right = inner.right();
    if let Some(sum) = sum {
        widgets::figures(ui, inner, Align::Max, &sum, &font, tokens.ink);
        right -= widgets::figures_width(ui, &sum, &font) + 3.0 * SPACE;
    }
    // A finger doesn't hover.
    if ui.rect_contains_pointer(rect) || has_focus || has_large_targets(ui) {
        let end = Pos2::new(right + 1.25 * SPACE, rect.center().y);
        let link = link(ui, end, id.with("note"), text!("history-note"), &day_note_strings::note_name(&text));
        is_noted |= link.clicked();
        right = link.rect.left();
    }
    let room = right - inner.left();
    let width = ui.painter().layout_no_wrap(text.clone(), font.clone(), tokens.ink).size().x.min(room);
    widgets::shortened(ui, inner.left_center(), width, &text, font, tokens.ink);
    if let Some(note) = note {
        let rest = inner.with_min_x(inner.left() + width + 2.0 * SPACE).with_max_x(right - SPACE);
        widgets::elided(ui, rest, &note, FontId::proportional(SMALL_SIZE), tokens.ink);
    }
    widgets::focus_ring_inside(ui, &response);
    is_noted.then_some(date)
}

/// Returns a date as it is seen from now: `Today, Fri 27 Nov`.
fn heading(date: Date, context: &HistoryContext<'_>) -> String {
    let today = context.calendar.day_of(context.times.now).map(|day| day.date);
    let day = context.times.locale.weekday_date(date, today.is_none_or(|today| today.year() != date.year()));
    match today {
        Some(today) if today == date => history_strings::today(&day),
        Some(today) if today.yesterday().ok() == Some(date) => history_strings::yesterday(&day),
        _ => day,
    }
}

/// Gives a row the focus if the keyboard is on it, and moves the keyboard to it where it has the focus.
fn take_focus(list: &mut HistoryList, key: RowKey, response: &Response) {
    if list.is_wanted && list.cursor == Some(key) {
        list.is_wanted = false;
        response.request_focus();
    }
    if response.has_focus() {
        list.cursor = Some(key);
    }
}

/// Draws the button that shows the filters where they aren't always shown.
fn opener_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>) {
    let Some(rect) = context.opener else { return };
    let name = history_strings::filters_name(context.name);
    let is_on = list.has_filters || list.is_filtered();
    let kind = if is_on { widgets::ButtonKind::Selected } else { widgets::ButtonKind::Ghost };
    let button =
        widgets::tool_button(ui, rect, context.id.with("filters"), widgets::Face::Icon(Icon::Filter), &name, kind);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_expanded(is_on));
    if button.on_hover_text(text!("history-filters")).clicked() {
        list.has_filters = !is_on;
    }
}

/// Draws the filters by kind, note and span of time, and the button for a late count.
fn filter_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    let id = context.id;
    let mut is_changed = false;
    ui.horizontal(|ui| {
        let options = KindChoice::all().map(|(_, text)| text);
        let chosen = KindChoice::all().iter().position(|(kind, _)| *kind == list.kind).unwrap_or(0);
        let name = history_strings::kind_name(context.name);
        let picked = ui.scope(|ui| {
            ui.set_max_width(KIND_WIDTH);
            widgets::choice(ui, id.with("kind"), &name, &options, chosen)
        });
        if let Some((kind, _)) = picked.inner.and_then(|index| KindChoice::all().get(index).copied())
            && kind != list.kind
        {
            list.kind = kind;
            is_changed = true;
        }
        let square = Vec2::splat(theme::control_height(ui));
        let gap = 2.0 * SPACE;
        let late_width = widgets::tool_button_width(ui, text!("history-add-late"));
        let is_narrow = ui.available_width() < TEXT_WIDTH_MIN + square.x + late_width + 2.0 * gap;
        let late_width = match (context.has_several, is_narrow) {
            (true, _) => None,
            (false, true) => Some(square.x),
            (false, false) => Some(late_width),
        };
        let taken = square.x + gap + late_width.map_or(0.0, |width| width + gap);
        let width = (ui.available_width() - taken).max(TEXT_WIDTH_MIN);
        let name = history_strings::filter_name(context.name);
        let field = Field { hint: text!("history-filter"), width, ..Field::named(&name) };
        is_changed |= field.ui(ui, id.with("text"), &mut list.text).is_changed;
        if let Some(span) = days_ui(ui, list, context) {
            list.span = Some((span.start, span.end));
            is_changed = true;
        }
        if let Some(width) = late_width {
            let name = history_strings::add_late_name(context.name);
            let (_, rect) = ui.allocate_space(Vec2::new(width, theme::control_height(ui)));
            let face = if is_narrow {
                widgets::Face::Icon(Icon::Plus)
            } else {
                widgets::Face::Text(text!("history-add-late"))
            };
            let button = widgets::tool_button(ui, rect, id.with("late"), face, &name, widgets::ButtonKind::Plain);
            if widgets::shows_name(button, &name).clicked() {
                commands.push(HistoryCommand::AddLate);
            }
        }
    });
    let span = list.span.map(|span| context.times.span(span));
    if let Some(span) = &span
        && chip_ui(ui, id.with("span"), span, &history_strings::all_times(span))
    {
        list.span = None;
        is_changed = true;
        // The widget that had the focus is gone, and the others stay.
        list.has_filters = true;
        ui.memory_mut(|memory| memory.request_focus(id.with("kind")));
    }
    if let Some(desk) = &list.desk
        && chip_ui(ui, id.with("desk"), &desk.name, &history_strings::all_desks(&desk.name))
    {
        list.desk = None;
        is_changed = true;
        list.has_filters = true;
        ui.memory_mut(|memory| memory.request_focus(id.with("kind")));
    }
    if is_changed {
        list.reset();
        commands.push(HistoryCommand::Changed);
    }
}

/// Says how many presses are doubtful, by a button that shows only them; and where they are shown, which keys judge them.
fn doubtful_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    if list.kind == KindChoice::Doubtful {
        if !list.rows.is_empty() {
            widgets::hint(ui, text!("history-doubtful-keys"));
        }
        return;
    }
    let DoubtfulCount { count, is_complete } = list.doubtful;
    if count == 0 {
        return;
    }
    let text = history_strings::doubtful(count, &context.numbers.format(count as i128), is_complete);
    let name = history_strings::doubtful_name(&text, context.name);
    let id = context.id.with("doubtful");
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, CHIP_HEIGHT)));
    let start = rect.left_center() + Vec2::new(ICON_WIDTH, 0.0);
    let font = FontId::new(SMALL_SIZE, theme::semibold());
    let width = ui.painter().layout_no_wrap(text.clone(), font, Color32::BLACK).size().x;
    icons::icon(
        ui.painter(),
        rect.left_center() + Vec2::new(1.25 * SPACE, 0.0),
        Icon::Question,
        Tokens::of(ui).pending_ink,
    );
    let end = start + Vec2::new(width + 1.25 * SPACE, 0.0);
    if link(ui, end, id, &text, &name).clicked() {
        list.show_doubtful();
        // The link is gone, and the choice is there; then the first press.
        list.has_filters = true;
        ui.memory_mut(|memory| memory.request_focus(context.id.with("kind")));
        commands.push(HistoryCommand::Changed);
    }
}

/// Draws the button that opens a calendar; returns the span of the days that were picked.
fn days_ui(ui: &mut Ui, list: &HistoryList, context: &HistoryContext<'_>) -> Option<Span> {
    let Times { now, locale, .. } = context.times;
    let calendar = context.calendar;
    let name = history_strings::days_name(context.name);
    let (_, rect) = ui.allocate_space(Vec2::splat(theme::control_height(ui)));
    let kind = if list.span.is_some() { widgets::ButtonKind::Selected } else { widgets::ButtonKind::Plain };
    let face = widgets::Face::Icon(Icon::Calendar);
    let button = widgets::tool_button(ui, rect, context.id.with("days"), face, &name, kind);
    let date = |at: Time| calendar.day_of(at).map(|day| day.date);
    let value = list.span.and_then(|(from, to)| Some((date(from)?, date(Time(to.0.saturating_sub(1)))?)));
    let shown = widgets::Calendar {
        name: &name,
        picks: widgets::Picks::Span,
        value,
        today: date(now)?,
        first_weekday: calendar.first_weekday(),
        names: locale,
    };
    let picked = shown.popup(&button).and_then(|(first, last)| calendar.span_of_dates(DateRange { first, last }));
    button.on_hover_text(text!("history-days"));
    picked
}

/// Draws a filter that can be removed. Returns `true` if it was.
fn chip_ui(ui: &mut Ui, id: Id, text: &str, name: &str) -> bool {
    let tokens = Tokens::of(ui);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL_SIZE), tokens.ink);
    let width = (galley.size().x + 9.0 * SPACE).min(ui.available_width());
    let (_, rect) = ui.allocate_space(Vec2::new(width, target_height(ui, CHIP_HEIGHT)));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let fill = if response.hovered() { tokens.hover } else { tokens.selected };
    ui.painter().rect(rect, rect.height() / 2.0, fill, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let start = rect.left_center() + Vec2::new(2.5 * SPACE, 0.0);
    let room = width - 8.5 * SPACE;
    widgets::shortened(ui, start, room, text, FontId::proportional(SMALL_SIZE), tokens.ink);
    let cross = rect.right_center() - Vec2::new(3.5 * SPACE, 0.0);
    let arms = [Vec2::splat(3.0), Vec2::new(3.0, -3.0)];
    for arm in arms {
        ui.painter().line_segment([cross - arm, cross + arm], Stroke::new(1.5, tokens.dim));
    }
    widgets::focus_ring(ui, &response);
    response.clicked()
}

/// Ends the editing of a note that lost the focus. The note is saved, unless Esc ended it.
fn finish_note(ui: &Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    let id = note_id(context);
    let has_focus = ui.memory(|memory| memory.has_focus(id));
    let (is_left, is_entered) = ui.input(|input| (input.key_pressed(Key::Escape), input.key_pressed(Key::Enter)));
    let Some(editing) = list.editing.take_if(|editing| !editing.is_new && (!has_focus || is_left || is_entered)) else {
        return;
    };
    if !is_left {
        commands.extend(list.typed_note(&editing));
    }
    if has_focus {
        ui.input_mut(|input| {
            input.events.retain(|event| !is_press(event, Key::Enter) && !is_press(event, Key::Escape))
        });
        list.is_wanted = true;
    }
}

fn is_press(event: &Event, wanted: Key) -> bool {
    matches!(event, Event::Key { key, pressed: true, .. } if *key == wanted)
}

/// Handles the keys of the row that has the focus.
fn keys(ui: &Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    let Some(key) = list.cursor else { return };
    let id = row_id(context, key);
    list.is_focused = ui.memory(|memory| memory.has_focus(id));
    if !list.is_focused {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let Some(mut index) = list.position(key) else { return };
    let page = (context.height / list.heights.entry) as usize;
    let last = list.rows.len().saturating_sub(1);
    let before = index;
    let mut undoes = false;
    let mut verdict = None;
    ui.input(|input| {
        for event in &input.events {
            let Event::Key { key, pressed: true, repeat, modifiers: Modifiers::NONE, .. } = event else { continue };
            index = match key {
                Key::ArrowDown => index + 1,
                Key::ArrowUp => index.saturating_sub(1),
                Key::PageDown => index + page,
                Key::PageUp => index.saturating_sub(page),
                // The first entry, below its heading.
                Key::Home => 1,
                Key::End => last,
                _ => index,
            }
            .min(last);
            undoes |= matches!(key, Key::Delete | Key::U) && !repeat;
            verdict = match key {
                Key::K if !repeat => Some(Verdict::Keep),
                Key::V if !repeat => Some(Verdict::Void),
                _ => verdict,
            };
        }
    });
    if undoes && let Some(row) = list.rows.get(before) {
        let entries = list.at(row);
        if is_undoable(entries) {
            commands.push(HistoryCommand::Undo(ids(entries)));
        }
    }
    if let Some(verdict) = verdict
        && let Some([entry]) = list.rows.get(before).map(|row| list.at(row))
    {
        commands.extend(list.judge(entry.entry.id, verdict, context.numbers));
    } else if index != before {
        list.cursor = list.rows.get(index).and_then(|row| list.key(row));
        list.is_wanted = true;
    }
}

/// What happened to the rows.
#[derive(Default)]
struct RowOutcome {
    toggled: Option<RowKey>,
    undone: Option<Vec<EntryId>>,
    judged: Option<(EntryId, Verdict)>,
}

impl RowOutcome {
    fn or(self, other: Self) -> Self {
        Self {
            toggled: self.toggled.or(other.toggled),
            undone: self.undone.or(other.undone),
            judged: self.judged.or(other.judged),
        }
    }
}

/// The positions of the columns in each row, from its left.
struct Columns {
    amount: f32,
    text: f32,
}

impl Columns {
    fn of(ui: &Ui, context: &HistoryContext<'_>) -> Self {
        let Times { now, zone, locale } = context.times;
        // The longest text of its kind, so that nothing moves while scrolling.
        let noon = local(now, zone).with().hour(22).minute(58).build().unwrap_or(local(now, zone));
        let sample = zone.to_ambiguous_timestamp(noon).compatible().map_or(now, |at| Time(at.as_millisecond()));
        let sample = locale.time(sample, zone);
        let font = FontId::proportional(SMALL_SIZE);
        let width = widgets::figures_width(ui, &strings::charts::times(&sample, &sample), &font);
        let amount = width.ceil() + 5.0 * SPACE;
        Self { amount, text: amount + AMOUNT_WIDTH }
    }
}

/// The texts of a row.
struct RowTexts {
    time: String,
    amount: String,
    /// The counter's name, if it is shown.
    counter: Option<String>,
    description: String,
    is_doubtful: bool,
    /// The number of presses of a burst.
    presses: Option<String>,
    /// The other desk that made it.
    desk: Option<String>,
    /// What its links apply to.
    title: String,
    name: String,
    full_time: String,
}

impl RowTexts {
    fn of(entries: &[HistoryEntry], context: &HistoryContext<'_>) -> Option<Self> {
        let (newest, oldest) = (entries.first()?, entries.last()?);
        let entry = &newest.entry;
        let times = &context.times;
        let counter = (context.counter)(entry.counter_id).unwrap_or_default();
        let number = |number: i128| context.numbers.format(number);
        let amount = strings::signed(entries.iter().map(|entry| i128::from(entry.entry.delta)).sum(), number);
        let desk = newest.desk.as_ref().filter(|desk| !desk.is_mine).map(|desk| visible(&desk.name).into_owned());
        let named = |name: String| match &desk {
            Some(desk) => history_strings::on_desk(&name, desk),
            None => name,
        };
        let shown_counter = context.has_several.then(|| counter.clone());
        let (first, last) = (oldest.entry.at, entry.at);
        let time = times.between(times.time(first), first, last);
        let title = history_strings::entry(&amount, &counter, &times.between(times.short(first), first, last));
        if entries.len() > 1 {
            let presses = history_strings::presses(entries.len(), &number(entries.len() as i128));
            return Some(Self {
                time,
                amount,
                counter: shown_counter,
                description: String::new(),
                is_doubtful: false,
                name: named(history_strings::entry_name(&title, &presses, false)),
                presses: Some(presses),
                desk,
                title,
                full_time: strings::charts::dates(&times.full(first), &times.full(last)),
            });
        }
        let tenths = |tenths: i64| context.numbers.tenths(tenths.into());
        let reason = newest.doubtful.map(|doubtful| doubtful.reason(tenths));
        let what = match entry.kind {
            Kind::Tally => newest.doubtful.map(|doubtful| doubtful.brief(tenths)).unwrap_or_default(),
            Kind::Late => text!("history-late-entry").to_owned(),
            Kind::Undo => newest.undoes.map(|(_, at)| undo_of(at, last, context)).unwrap_or_default(),
            Kind::Reset => history_strings::reset(&number(-i128::from(entry.delta))),
            Kind::Set => text!("history-set").to_owned(),
            Kind::Import => text!("history-imported").to_owned(),
            Kind::Amend => text!("history-amended").to_owned(),
        };
        let with_note = |what: &str| history_strings::with_note(what, entry.note.as_deref()).replace('\n', " ");
        let description = with_note(&what);
        let read = reason.map_or_else(|| description.clone(), |why| with_note(&history_strings::doubtful_entry(&why)));
        Some(Self {
            time,
            amount,
            counter: shown_counter,
            presses: None,
            desk: desk.clone(),
            name: named(history_strings::entry_name(&title, &read, !newest.is_effective)),
            description,
            is_doubtful: newest.doubtful.is_some(),
            title,
            full_time: times.full(last),
        })
    }
}

/// Returns what an undo undid: by its time, with the date if that isn't the day of the undo.
fn undo_of(undone: Time, at: Time, context: &HistoryContext<'_>) -> String {
    let is_same_day = context.calendar.day_of(at).is_some_and(|day| day.contains(undone));
    let times = &context.times;
    history_strings::undo_of(&if is_same_day { times.time(undone) } else { times.minute(undone) })
}

fn row_ui(
    ui: &mut Ui,
    list: &mut HistoryList,
    context: &HistoryContext<'_>,
    columns: &Columns,
    row: &Row,
    rect: Rect,
    is_stop: bool,
) -> RowOutcome {
    let tokens = Tokens::of(ui);
    let mut done = RowOutcome::default();
    let entries = list.at(row);
    let (Some(key), Some(texts)) = (list.key(row), RowTexts::of(entries, context)) else { return done };
    // A doubtful one is voided instead.
    let undo = (is_undoable(entries) && !texts.is_doubtful).then(|| ids(entries));
    let single = if let [entry] = entries { Some(entry.clone()) } else { None };
    let is_undone = single.as_ref().is_some_and(|entry| !entry.is_effective);
    let id = row_id(context, key);
    // Before Tab moves the focus from the row to its links.
    let parts = [id, id.with("undo"), id.with("note"), id.with("keep"), id.with("void")];
    let has_focus = ui.memory(|memory| memory.focused().is_some_and(|focused| parts.contains(&focused)));

    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &texts.name));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_description(texts.full_time.as_str());
        if let Row::Burst { is_open, .. } = row {
            node.set_expanded(*is_open);
        }
    });
    take_focus(list, key, &response);
    let is_key = response.clicked() && !ui.input(|input| input.pointer.any_click());
    if response.clicked() {
        response.request_focus();
        list.cursor = Some(key);
        if let RowKey::Burst(_) = key {
            done.toggled = Some(key);
        }
    }
    if let Some(entry) = single.as_ref().filter(|_| is_key || response.double_clicked()) {
        list.edit_note(entry);
    }

    let is_shown = ui.rect_contains_pointer(rect) || has_focus || response.has_focus();
    if is_shown {
        let fill = if ui.visuals().dark_mode { tokens.hover } else { tokens.card };
        ui.painter().rect_filled(rect, SPACE, fill);
    }
    let inner = rect.shrink2(Vec2::new(ROW_MARGIN, 0.0));
    let ink = if is_shown { tokens.ink } else { tokens.dim };
    let text = draw_start(ui, inner, columns, &texts, ink, is_undone, row);
    hover_time(ui, inner.with_max_x(inner.left() + columns.amount), id, &texts);

    if list.editing.as_ref().is_some_and(|editing| single.is_some() && key == RowKey::Entry(editing.entry)) {
        let at = Rect::from_x_y_ranges(text..=inner.right(), rect.y_range());
        note_ui(ui, list, context, at, &history_strings::note_name(&texts.title));
        return done;
    }
    let mut right = inner.right();
    if let Row::Burst { is_open, .. } = row {
        let center = Pos2::new(right - SPACE, rect.center().y);
        widgets::chevron(ui, center, if *is_open { Vec2::DOWN } else { Vec2::RIGHT }, ink);
        let presses = texts.presses.as_deref().unwrap_or_default();
        let end = Pos2::new(right - 3.0 * SPACE, rect.center().y);
        let font = FontId::proportional(SMALL_SIZE);
        right = ui.painter().text(end, Align2::RIGHT_CENTER, presses, font, ink).left() - SPACE;
    }
    let mut link = |ui: &mut Ui, id: Id, text: &str, name: &str| {
        // The text of the last link ends where the row does.
        let response = link(ui, Pos2::new(right + 1.25 * SPACE, rect.center().y), id, text, name);
        right = response.rect.left() - 1.25 * SPACE;
        response.clicked()
    };
    if let Some(entry) = single.as_ref().filter(|_| texts.is_doubtful) {
        let name = history_strings::void_name(&texts.title);
        if link(ui, id.with("void"), text!("history-void"), &name) {
            done.judged = Some((entry.entry.id, Verdict::Void));
        }
        let name = history_strings::keep_name(&texts.title);
        if link(ui, id.with("keep"), text!("history-keep"), &name) {
            done.judged = Some((entry.entry.id, Verdict::Keep));
        }
    }
    if let Some(entries) = undo.filter(|_| is_shown)
        && link(ui, id.with("undo"), text!("history-undo"), &history_strings::undo_name(&texts.title))
    {
        done.undone = Some(entries);
        // The link disappears with what it undoes.
        (list.cursor, list.is_wanted) = (Some(key), true);
    }
    // The reason of a doubtful one needs the room; Enter and a double click note on it, too.
    if let Some(entry) = single.filter(|_| is_shown && !texts.is_doubtful)
        && link(ui, id.with("note"), text!("history-note"), &history_strings::note_name(&texts.title))
    {
        list.cursor = Some(key);
        list.edit_note(&entry);
    }
    // Why one is doubtful has just room before its buttons.
    let end = if texts.is_doubtful { right } else { right - SPACE };
    draw_description(ui, Rect::from_x_y_ranges(text..=end, rect.y_range()), id, &texts, is_undone);
    widgets::focus_ring_inside(ui, &response);
    done
}

/// Draws the time and the amount; returns where the description begins.
fn draw_start(
    ui: &Ui,
    rect: Rect,
    columns: &Columns,
    texts: &RowTexts,
    time_ink: Color32,
    is_undone: bool,
    row: &Row,
) -> f32 {
    let tokens = Tokens::of(ui);
    let mut time = rect.with_max_x(rect.left() + columns.amount - SPACE);
    if let Row::Entry { is_inner: true, .. } = row {
        ui.painter().vline(rect.left() + SPACE, rect.y_range(), Stroke::new(1.0, tokens.base));
        time.min.x += INNER_INDENT;
    }
    let font = FontId::proportional(SMALL_SIZE);
    widgets::figures(ui, time, Align::Min, &texts.time, &font, time_ink);
    let ink = if is_undone { tokens.dim } else { tokens.ink };
    let font = FontId::new(SMALL_SIZE, theme::semibold());
    let left = rect.left() + columns.amount;
    // The longest leaves some room to the description.
    let width = widgets::figures_width(ui, &texts.amount, &font).min(rect.width() / 3.0);
    let amount = Rect::from_x_y_ranges(left..=left + width, rect.y_range());
    widgets::figures(ui, amount, Align::Min, &texts.amount, &font, ink);
    if is_undone {
        ui.painter().hline(amount.x_range(), rect.center().y, Stroke::new(1.0, tokens.dim));
    }
    (rect.left() + columns.text).max(amount.right() + 2.0 * SPACE)
}

/// Draws the counter's name, if it is shown, and the description.
fn draw_description(ui: &mut Ui, rect: Rect, id: Id, texts: &RowTexts, is_undone: bool) {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(SMALL_SIZE);
    let y = rect.center().y;
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.ink).size().x;
    let ink = if is_undone { tokens.dim } else { tokens.ink };
    // What is struck through is what it says; without words of its own, the row says why it is.
    let (description, is_struck) = match texts.description.as_str() {
        "" if is_undone => (text!("history-undone"), false),
        description => (description, is_undone),
    };
    let mut left = rect.left();
    // The tooltip says more of it.
    let mut is_shortened = texts.is_doubtful;
    if texts.is_doubtful {
        icons::icon(ui.painter(), Pos2::new(left + 1.25 * SPACE, y), Icon::Question, tokens.pending_ink);
        left += ICON_WIDTH;
    }
    if let Some(counter) = &texts.counter {
        let all = rect.right() - left;
        let others = [Some(description), texts.desk.as_deref()].into_iter().flatten();
        let others: f32 = others.filter(|text| !text.is_empty()).map(|text| width(text) + 2.0 * SPACE).sum();
        // A long name leaves half of the width to the rest.
        let room = if others > 0.0 { width(counter).min((all - others).max(all / 2.0)) } else { all };
        is_shortened |= widgets::shortened(ui, Pos2::new(left, y), room, counter, font.clone(), ink);
        left += room + 2.0 * SPACE;
    }
    let ink = if texts.counter.is_some() { tokens.dim } else { ink };
    let room = rect.right() - left;
    if !description.is_empty() && room > 0.0 {
        let drawn = width(description).min(room);
        is_shortened |= widgets::shortened(ui, Pos2::new(left, y), room, description, font.clone(), ink);
        if is_struck {
            ui.painter().hline(left..=left + drawn, y, Stroke::new(1.0, tokens.dim));
        }
        left += drawn + 2.0 * SPACE;
    }
    let room = rect.right() - left;
    if let Some(desk) = &texts.desk {
        is_shortened |= room < DESK_WIDTH_MIN;
        if room >= DESK_WIDTH_MIN {
            is_shortened |= widgets::shortened(ui, Pos2::new(left, y), room, desk, font, tokens.dim);
        }
    }
    if is_shortened {
        ui.interact(rect, id.with("words"), Sense::hover()).on_hover_text(&texts.name);
    }
}

/// Shows the full time while it is hovered.
fn hover_time(ui: &mut Ui, rect: Rect, id: Id, texts: &RowTexts) {
    if ui.rect_contains_pointer(rect) {
        ui.interact(rect, id.with("time"), Sense::hover()).on_hover_text(&texts.full_time);
    }
}

fn note_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>, rect: Rect, name: &str) {
    let tokens = Tokens::of(ui);
    let Some(editing) = &mut list.editing else { return };
    let id = note_id(context);
    let frame = Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(2.0, tokens.accent))
        .corner_radius(5)
        .inner_margin(Margin::symmetric(4, 0));
    // Esc leaves only the field.
    let all = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
    let rect = rect.expand2(Vec2::new(0.0, -1.0)).translate(Vec2::new(-SPACE, 0.0));
    let edit = TextEdit::singleline(&mut editing.text)
        .id(id)
        .font(FontId::proportional(SMALL_SIZE))
        .frame(frame)
        .event_filter(all)
        .char_limit(NOTE_CHARS_MAX)
        .hint_text(egui::RichText::new(text!("history-note-hint")).color(tokens.dim).size(SMALL_SIZE))
        .text_color(tokens.ink)
        .align(Align2::LEFT_CENTER)
        .min_size(rect.size())
        .desired_width(rect.width());
    // Outside the layout: the row is allocated already.
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect));
    child.spacing_mut().interact_size.y = 0.0;
    child.add(edit);
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    if editing.is_new {
        editing.is_new = false;
        widgets::select_all(ui.ctx(), id, &editing.text);
    }
}

/// Draws a link with its right centre at `right`; returns whether it was clicked.
pub(super) fn link(ui: &mut Ui, right: Pos2, id: Id, text: &str, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let font = FontId::new(SMALL_SIZE, theme::semibold());
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, tokens.accent_ink);
    let size = galley.size();
    let rect = Align2::RIGHT_CENTER.anchor_size(right, size + Vec2::new(2.5 * SPACE, 0.0));
    let rect = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), target_height(ui, ROW_HEIGHT - 4.0)));
    let at = rect.center() - size / 2.0;
    let rect = rect.with_min_x(rect.right() - target_width(ui, rect.width()));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    ui.painter().galley(at, galley, tokens.accent_ink);
    if response.hovered() {
        let under = at.y + size.y;
        ui.painter().hline(at.x..=at.x + size.x, under, Stroke::new(1.0, tokens.accent_ink));
    }
    widgets::focus_ring_inside(ui, &response);
    response
}

fn row_id(context: &HistoryContext<'_>, key: RowKey) -> Id {
    context.id.with(key)
}

fn note_id(context: &HistoryContext<'_>) -> Id {
    context.id.with("note")
}

fn ids(entries: &[HistoryEntry]) -> Vec<EntryId> {
    entries.iter().map(|entry| entry.entry.id).collect()
}

fn is_undoable(entries: &[HistoryEntry]) -> bool {
    !entries.is_empty() && entries.iter().all(|entry| entry.undone_by.is_none() && entry.entry.kind != Kind::Amend)
}
