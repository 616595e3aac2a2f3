//! The list of entries.

use crate::window::kit::widgets::{self, Field};
use egui::{
    Align, Align2, Event, EventFilter, FontId, Frame, Id, Key, Margin, Modifiers, Pos2, Rect, Response, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo,
};

use crate::domain::{CounterId, EntryId, Kind, NOTE_CHARS_MAX, Time, visible};
use crate::stats::{Calendar, Span};
use crate::store::HistoryEntry;
use crate::window::history::{Age, HistoryCommand, HistoryList, KindChoice, Row, RowKey, Times, history_strings};
use crate::window::kit::icons::Icon;
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::text::locale::{Numbers, local};
use crate::window::text::strings;

pub(super) const ROW_HEIGHT: f32 = 26.0;
/// Number of remaining rows at which the next page is requested.
const ROWS_LEFT: usize = 40;
const KIND_WIDTH: f32 = 104.0;
/// Width of an amount, in points: in a narrow list and in a wide one.
const AMOUNT_WIDTH: f32 = 44.0;
const AMOUNT_WIDTH_WIDE: f32 = 72.0;
const WIDE: f32 = 480.0;
/// Minimum width of the filter on notes beside the others, in points.
const TEXT_WIDTH_MIN: f32 = 96.0;
const CHIP_HEIGHT: f32 = 24.0;
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
    /// Whether several counters are shown, so that each entry names its own.
    pub has_several: bool,
}

/// Draws the filter and the list; returns the commands.
pub(crate) fn history_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>) -> Vec<HistoryCommand> {
    let mut commands = Vec::new();
    let top = ui.cursor().top();
    filter_ui(ui, list, context, &mut commands);
    finish_note(ui, list, context, &mut commands);
    keys(ui, list, context, &mut commands);
    if list.rows.is_empty() {
        if list.is_current {
            let text = if list.is_filtered() { history_strings::NOTHING_FOUND } else { history_strings::NOTHING };
            widgets::hint(ui, text);
        }
        return commands;
    }
    let height = (context.height - (ui.cursor().top() - top)).max(3.0 * ROW_HEIGHT);
    let columns = Columns::of(ui, list, context);
    ui.spacing_mut().item_spacing.y = 0.0;
    let cursor = list.cursor.and_then(|key| list.position(key));
    if let Some(index) = cursor.filter(|_| list.is_wanted) {
        let top = index as f32 * ROW_HEIGHT;
        let offset = list.scroll_to.unwrap_or(list.offset);
        list.scroll_to = Some(offset.min(top).max(top + ROW_HEIGHT - list.view));
    }
    let mut area = ScrollArea::vertical().id_salt(context.id).auto_shrink([false, true]).max_height(height);
    if let Some(offset) = list.scroll_to.take() {
        area = area.vertical_scroll_offset(offset);
    }
    let output = area.show_rows(ui, ROW_HEIGHT, list.rows.len(), |ui, range| {
        // The list is one Tab stop.
        let stop = cursor.filter(|index| range.contains(index)).unwrap_or(range.start);
        let newest = list.rows.iter().position(|row| is_offered(list.at(row)));
        let mut done = RowOutcome::default();
        for index in range.clone() {
            let is_newest = newest == Some(index);
            let Some(row) = list.rows.get(index).cloned() else { continue };
            done = done.or(row_ui(ui, list, context, &columns, &row, [index == stop, is_newest]));
        }
        if let Some(key) = done.toggled {
            list.toggle(key);
        }
        if let Some(entries) = done.undone {
            commands.push(HistoryCommand::Undo(entries));
        }
        if range.end + ROWS_LEFT >= list.rows.len() && list.is_current && !list.is_end && !list.is_asking {
            list.is_asking = true;
            commands.push(HistoryCommand::More);
        }
    });
    list.view = output.inner_rect.height();
    list.offset = output.state.clamped_offset().y;
    let top = (list.offset / ROW_HEIGHT).floor() as usize;
    list.top = list.rows.get(top).and_then(|row| Some((top, list.key(row)?)));
    commands
}

/// Draws the filters by kind, note and span of time, and the button for a late count.
fn filter_ui(ui: &mut Ui, list: &mut HistoryList, context: &HistoryContext<'_>, commands: &mut Vec<HistoryCommand>) {
    let id = context.id;
    let mut is_changed = false;
    ui.horizontal(|ui| {
        let options = KindChoice::ALL.map(|(_, text)| text);
        let chosen = KindChoice::ALL.iter().position(|(kind, _)| *kind == list.kind).unwrap_or(0);
        let name = history_strings::kind_name(context.name);
        let picked = ui.scope(|ui| {
            ui.set_max_width(KIND_WIDTH);
            widgets::choice(ui, id.with("kind"), &name, &options, chosen)
        });
        if let Some((kind, _)) = picked.inner.and_then(|index| KindChoice::ALL.get(index))
            && *kind != list.kind
        {
            list.kind = *kind;
            is_changed = true;
        }
        let square = Vec2::splat(theme::CONTROL_HEIGHT);
        let gap = 2.0 * SPACE;
        let late_width = widgets::tool_button_width(ui, history_strings::ADD_LATE);
        let is_narrow = ui.available_width() < TEXT_WIDTH_MIN + square.x + late_width + 2.0 * gap;
        let late_width = match (context.has_several, is_narrow) {
            (true, _) => None,
            (false, true) => Some(square.x),
            (false, false) => Some(late_width),
        };
        let taken = square.x + gap + late_width.map_or(0.0, |width| width + gap);
        let width = (ui.available_width() - taken).max(TEXT_WIDTH_MIN);
        let name = history_strings::filter_name(context.name);
        let field = Field { hint: history_strings::FILTER, width, ..Field::named(&name) };
        is_changed |= field.ui(ui, id.with("text"), &mut list.text).is_changed;
        if let Some(span) = days_ui(ui, list, context) {
            list.span = Some((span.start, span.end));
            is_changed = true;
        }
        if let Some(width) = late_width {
            let name = history_strings::add_late_name(context.name);
            let (_, rect) = ui.allocate_space(Vec2::new(width, theme::CONTROL_HEIGHT));
            let face = if is_narrow {
                widgets::Face::Icon(Icon::Plus)
            } else {
                widgets::Face::Text(history_strings::ADD_LATE)
            };
            let button = widgets::tool_button(ui, rect, id.with("late"), face, &name, widgets::ButtonKind::Plain);
            if button.on_hover_text(&name).clicked() {
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
        // The widget that had the focus is gone.
        ui.memory_mut(|memory| memory.request_focus(id.with("kind")));
    }
    if let Some(desk) = &list.desk
        && chip_ui(ui, id.with("desk"), &desk.name, &history_strings::all_desks(&desk.name))
    {
        list.desk = None;
        is_changed = true;
        ui.memory_mut(|memory| memory.request_focus(id.with("kind")));
    }
    if is_changed {
        list.reset();
        commands.push(HistoryCommand::Changed);
    }
}

/// Draws the button that opens a calendar; returns the span of the days that were picked.
fn days_ui(ui: &mut Ui, list: &HistoryList, context: &HistoryContext<'_>) -> Option<Span> {
    let Times { now, locale, .. } = context.times;
    let calendar = context.calendar;
    let name = history_strings::days_name(context.name);
    let (_, rect) = ui.allocate_space(Vec2::splat(theme::CONTROL_HEIGHT));
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
    let picked = shown.popup(&button).and_then(|dates| calendar.span_of_dates(dates));
    button.on_hover_text(history_strings::DAYS);
    picked
}

/// Draws a filter that can be removed. Returns `true` if it was.
fn chip_ui(ui: &mut Ui, id: Id, text: &str, name: &str) -> bool {
    let tokens = Tokens::of(ui);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL_SIZE), tokens.ink);
    let width = (galley.size().x + 9.0 * SPACE).min(ui.available_width());
    let (_, rect) = ui.allocate_space(Vec2::new(width, CHIP_HEIGHT));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let fill = if response.hovered() { tokens.hover } else { tokens.selected };
    ui.painter().rect(rect, CHIP_HEIGHT / 2.0, fill, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
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
    let page = (context.height / ROW_HEIGHT) as usize;
    let last = list.rows.len().saturating_sub(1);
    let before = index;
    let mut undoes = false;
    ui.input(|input| {
        for event in &input.events {
            let Event::Key { key, pressed: true, repeat, modifiers: Modifiers::NONE, .. } = event else { continue };
            index = match key {
                Key::ArrowDown => index + 1,
                Key::ArrowUp => index.saturating_sub(1),
                Key::PageDown => index + page,
                Key::PageUp => index.saturating_sub(page),
                Key::Home => 0,
                Key::End => last,
                _ => index,
            }
            .min(last);
            undoes |= matches!(key, Key::Delete | Key::U) && !repeat;
        }
    });
    if undoes && let Some(row) = list.rows.get(before) {
        let entries = list.at(row);
        if is_undoable(entries) {
            commands.push(HistoryCommand::Undo(ids(entries)));
        }
    }
    if index != before {
        list.cursor = list.rows.get(index).and_then(|row| list.key(row));
        list.is_wanted = true;
    }
}

/// What happened to the rows.
#[derive(Default)]
struct RowOutcome {
    toggled: Option<RowKey>,
    undone: Option<Vec<EntryId>>,
}

impl RowOutcome {
    fn or(self, other: Self) -> Self {
        Self { toggled: self.toggled.or(other.toggled), undone: self.undone.or(other.undone) }
    }
}

/// The positions of the columns in each row.
struct Columns {
    time: f32,
    amount: f32,
    is_wide: bool,
}

impl Columns {
    fn of(ui: &Ui, list: &HistoryList, context: &HistoryContext<'_>) -> Self {
        let Times { now, zone, locale } = context.times;
        let is_wide = ui.available_width() >= WIDE;
        // The longest text of its kind, so that nothing moves while scrolling.
        let today = local(now, zone);
        let sample = today.with().month(9).day(28).hour(22).minute(8).second(38).build().unwrap_or(today);
        let sample = zone.to_ambiguous_timestamp(sample).compatible().map_or(now, |at| Time(at.as_millisecond()));
        let text = match list.entries.last().map_or(Age::Today, |entry| context.times.age(entry.entry.at)) {
            Age::Today => locale.time_seconds(sample, zone),
            Age::ThisYear => locale.day_time(sample, zone),
            Age::Older if is_wide => locale.date_time(sample, zone),
            Age::Older => locale.date(sample, zone),
        };
        let font = FontId::proportional(SMALL_SIZE);
        let width = ui.painter().layout_no_wrap(text, font, Tokens::of(ui).dim).size().x;
        let amount = if is_wide { AMOUNT_WIDTH_WIDE } else { AMOUNT_WIDTH };
        Self { time: width.ceil() + SPACE, amount, is_wide }
    }
}

/// The texts of a row.
struct RowTexts {
    time: String,
    /// Where there is little room.
    short_time: String,
    amount: String,
    /// The counter's name, if it is shown.
    counter: Option<String>,
    description: String,
    /// Replaces the description where there is room.
    long_description: Option<String>,
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
        let time = times.short(entry.at);
        let short_time = match times.age(entry.at) {
            Age::Older => times.locale.date(entry.at, times.zone),
            _ => time.clone(),
        };
        if entries.len() > 1 {
            let (first, last) = (times.seconds(oldest.entry.at), times.seconds(entry.at));
            let between = history_strings::between(&first, &last);
            let title = history_strings::burst(&amount, &counter, &between, &number(entries.len() as i128));
            let full_time = strings::charts::dates(&times.full(oldest.entry.at), &times.full(entry.at));
            let (name, description) = (named(title.clone()), history_strings::since(&first));
            let long_description = Some(between);
            return Some(Self {
                time,
                short_time,
                amount,
                counter: shown_counter,
                description,
                long_description,
                desk,
                title,
                name,
                full_time,
            });
        }
        let what = match entry.kind {
            Kind::Tally => String::new(),
            Kind::Late => history_strings::late().to_owned(),
            Kind::Undo => newest.undoes.map(|(_, at)| history_strings::undo_of(&times.short(at))).unwrap_or_default(),
            Kind::Reset => history_strings::reset(&number(-i128::from(entry.delta))),
            Kind::Set => history_strings::SET.to_owned(),
            Kind::Import => history_strings::IMPORTED.to_owned(),
            Kind::Amend => history_strings::AMENDED.to_owned(),
        };
        let description = history_strings::with_note(&what, entry.note.as_deref()).replace('\n', " ");
        let title = history_strings::entry(&amount, &counter, &time);
        let name = named(history_strings::entry_name(&title, &description, !newest.is_effective));
        let full_time = times.full(entry.at);
        Some(Self {
            time,
            short_time,
            amount,
            counter: shown_counter,
            description,
            long_description: None,
            desk,
            title,
            name,
            full_time,
        })
    }
}

fn row_ui(
    ui: &mut Ui,
    list: &mut HistoryList,
    context: &HistoryContext<'_>,
    columns: &Columns,
    row: &Row,
    [is_stop, is_newest]: [bool; 2],
) -> RowOutcome {
    let tokens = Tokens::of(ui);
    let mut done = RowOutcome::default();
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), ROW_HEIGHT));
    let entries = list.at(row);
    let (Some(key), Some(texts)) = (list.key(row), RowTexts::of(entries, context)) else { return done };
    let undo = is_undoable(entries).then(|| ids(entries));
    let single = if let [entry] = entries { Some(entry.clone()) } else { None };
    let is_undone = single.as_ref().is_some_and(|entry| !entry.is_effective);
    let id = row_id(context, key);
    // Before Tab moves the focus from the row to its links.
    let parts = [id, id.with("undo"), id.with("note")];
    let has_focus = ui.memory(|memory| memory.focused().is_some_and(|focused| parts.contains(&focused)));

    let response = ui.interact(rect, id, if is_stop { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &texts.name));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_description(texts.full_time.as_str());
        if let Row::Burst { is_open, .. } = row {
            node.set_expanded(*is_open);
        }
    });
    if list.is_wanted && list.cursor == Some(key) {
        list.is_wanted = false;
        response.request_focus();
    }
    if response.has_focus() {
        list.cursor = Some(key);
    }
    let is_key = response.clicked() && !ui.input(|input| input.pointer.any_click());
    if response.clicked() {
        response.request_focus();
        list.cursor = Some(key);
        if key.is_burst {
            done.toggled = Some(key);
        }
    }
    if let Some(entry) = single.as_ref().filter(|_| is_key || response.double_clicked()) {
        list.edit_note(entry);
    }

    let is_shown = ui.rect_contains_pointer(rect) || has_focus || response.has_focus();
    if is_shown {
        ui.painter().rect_filled(rect, 0, tokens.card);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, tokens.line));
    let text = draw_start(ui, rect, columns, &texts, is_undone, row);
    hover_time(ui, rect, columns, id, &texts);

    if list.editing.as_ref().is_some_and(|editing| single.is_some() && editing.entry == key.entry) {
        let at = Rect::from_x_y_ranges(text..=rect.right(), rect.y_range());
        note_ui(ui, list, context, at, &history_strings::note_name(&texts.title));
        return done;
    }
    let mut right = rect.right() - SPACE;
    let mut link = |ui: &mut Ui, id: Id, text: &str, name: &str| {
        let response = link(ui, Pos2::new(right, rect.center().y), id, text, name);
        right = response.rect.left();
        response.clicked()
    };
    if let Some(entries) = undo.filter(|_| is_shown || is_newest)
        && link(ui, id.with("undo"), history_strings::UNDO, &history_strings::undo_name(&texts.title))
    {
        done.undone = Some(entries);
        // The link disappears with what it undoes.
        (list.cursor, list.is_wanted) = (Some(key), true);
    }
    if let Some(entry) = single.filter(|_| is_shown)
        && link(ui, id.with("note"), history_strings::NOTE, &history_strings::note_name(&texts.title))
    {
        list.cursor = Some(key);
        list.edit_note(&entry);
    }
    draw_description(ui, Rect::from_x_y_ranges(text..=right - SPACE, rect.y_range()), id, &texts, is_undone);
    widgets::focus_ring_inside(ui, &response);
    done
}

/// Draws the time and the amount; returns where the description begins.
fn draw_start(ui: &Ui, rect: Rect, columns: &Columns, texts: &RowTexts, is_undone: bool, row: &Row) -> f32 {
    let tokens = Tokens::of(ui);
    let left = rect.left() + SPACE;
    let time = Rect::from_x_y_ranges(left..=left + columns.time, rect.y_range());
    widgets::figures(
        ui,
        time,
        Align::Min,
        if columns.is_wide { &texts.time } else { &texts.short_time },
        &FontId::proportional(SMALL_SIZE),
        tokens.dim,
    );
    let start = time.right() + SPACE;
    let amount = Rect::from_x_y_ranges(start..=start + columns.amount, rect.y_range());
    let ink = if is_undone { tokens.dim } else { tokens.ink };
    let font = FontId::new(TEXT_SIZE, theme::semibold());
    widgets::figures(ui, amount, Align::Max, &texts.amount, &font, ink);
    if is_undone {
        let width = widgets::figures_width(ui, &texts.amount, &font).min(columns.amount);
        let line = amount.right() - width..=amount.right();
        ui.painter().hline(line, rect.center().y, Stroke::new(1.0, tokens.dim));
    }
    let gap = if columns.is_wide { 5.0 * SPACE } else { 2.5 * SPACE };
    let text_start = amount.right() + gap;
    match row {
        Row::Burst { is_open, .. } => {
            let center = Pos2::new(text_start + SPACE, rect.center().y);
            widgets::chevron(ui, center, if *is_open { Vec2::DOWN } else { Vec2::RIGHT }, tokens.dim);
            text_start + 3.5 * SPACE
        }
        Row::Entry { is_inner: true, .. } => {
            ui.painter().vline(text_start + SPACE, rect.y_range(), Stroke::new(1.0, tokens.line));
            text_start + 3.5 * SPACE
        }
        Row::Entry { is_inner: false, .. } => text_start,
    }
}

/// Draws the counter's name, if it is shown, and the description.
fn draw_description(ui: &mut Ui, rect: Rect, id: Id, texts: &RowTexts, is_undone: bool) {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(SMALL_SIZE);
    let y = rect.center().y;
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), tokens.ink).size().x;
    let ink = if is_undone { tokens.dim } else { tokens.ink };
    let mut left = rect.left();
    let mut is_shortened = false;
    if let Some(counter) = &texts.counter {
        let all = rect.width();
        let others = [Some(&texts.description), texts.desk.as_ref()].into_iter().flatten();
        let others: f32 = others.filter(|text| !text.is_empty()).map(|text| width(text) + 2.0 * SPACE).sum();
        // A long name leaves half of the width to the rest.
        let room = if others > 0.0 { width(counter).min((all - others).max(all / 2.0)) } else { all };
        is_shortened |= widgets::shortened(ui, Pos2::new(left, y), room, counter, font.clone(), ink);
        left += room + 2.0 * SPACE;
    }
    let ink = if texts.counter.is_some() { tokens.dim } else { ink };
    let room = rect.right() - left;
    let long = texts.long_description.as_ref().filter(|long| width(long) <= room);
    let text = long.unwrap_or(&texts.description);
    if !text.is_empty() && room > 0.0 {
        let drawn = width(text).min(room);
        is_shortened |= widgets::shortened(ui, Pos2::new(left, y), room, text, font.clone(), ink);
        if is_undone {
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
fn hover_time(ui: &mut Ui, rect: Rect, columns: &Columns, id: Id, texts: &RowTexts) {
    let time = rect.with_max_x(rect.left() + SPACE + columns.time);
    if ui.rect_contains_pointer(time) {
        ui.interact(time, id.with("time"), Sense::hover()).on_hover_text(&texts.full_time);
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
        .hint_text(egui::RichText::new(history_strings::NOTE_HINT).color(tokens.dim).size(SMALL_SIZE))
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
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL_SIZE), tokens.accent_ink);
    let size = galley.size();
    let rect = Align2::RIGHT_CENTER.anchor_size(right, size + Vec2::new(2.5 * SPACE, 0.0));
    let rect = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), ROW_HEIGHT - 4.0));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let at = rect.center() - size / 2.0;
    ui.painter().galley(at, galley, tokens.accent_ink);
    if response.hovered() {
        let under = at.y + size.y;
        ui.painter().hline(at.x..=at.x + size.x, under, Stroke::new(1.0, tokens.accent_ink));
    }
    widgets::focus_ring_inside(ui, &response);
    response
}

fn row_id(context: &HistoryContext<'_>, key: RowKey) -> Id {
    context.id.with((key.entry.0, key.is_burst))
}

fn note_id(context: &HistoryContext<'_>) -> Id {
    context.id.with("note")
}

fn ids(entries: &[HistoryEntry]) -> Vec<EntryId> {
    entries.iter().map(|entry| entry.entry.id).collect()
}

fn is_undoable(entries: &[HistoryEntry]) -> bool {
    entries.iter().all(|entry| entry.undone_by.is_none() && entry.entry.kind != Kind::Amend)
}

/// Returns whether the undo link is always visible on the newest row: an undo isn't undone by mistake.
fn is_offered(entries: &[HistoryEntry]) -> bool {
    is_undoable(entries) && entries.iter().all(|entry| entry.entry.kind != Kind::Undo)
}
