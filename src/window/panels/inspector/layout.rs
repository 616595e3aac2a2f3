//! How the inspector is arranged: beside the counters, or in the whole window, where its head is the window's top bar.

use egui::{
    Align, FontId, Frame, Id, Margin, Panel, Pos2, Rect, RichText, ScrollArea, Sense, Spinner, Ui, Vec2, WidgetInfo,
};

use super::{Inspector, Tab, charts, counters, fields, figures, records, title};
use crate::language::text;
use crate::reader::Inspection;
use crate::stats::Span;
use crate::window::charts::bars::{PickedFor, PickedSpan};
use crate::window::charts::has_focus;
use crate::window::kit::icons::Icon;
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens, has_large_targets, target_height};
use crate::window::kit::widgets::{self, ButtonKind, menu};
use crate::window::panels::range;
use crate::window::text::locale::local;
use crate::window::text::strings::{self, inspector as inspector_strings};
use crate::window::view::command::{Command, Content, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::Row;
use crate::window::view::scope::Scope;
use crate::window::view::subject::Subject;

const HEAD_HEIGHT: f32 = 44.0;
const COUNT_SIZE: f32 = 52.0;
const COUNT_HEIGHT: f32 = 56.0;
const BUTTON: f32 = 28.0;
/// Width from which the inspector in the whole window has two columns, in points; and of its right one, for the pointer and for
/// fingers.
const TWO_COLUMNS_WIDTH: f32 = 860.0;
const RECORDS_WIDTH: f32 = 344.0;
const RECORDS_WIDTH_TOUCH: f32 = 360.0;
const BAND_HEIGHT: f32 = 108.0;
const MARGIN: f32 = 16.0;
/// Height of the inspector below which the chart is a tab, and that of two columns below which the busy hours are, in points.
const CHART_HEIGHT_MIN: f32 = 600.0;
const BUSY_HEIGHT_MIN: f32 = 586.0;
/// How much more height the inspector needs for fingers, in points.
const TOUCH_HEIGHT: f32 = 136.0;

/// Returns the id of the title.
pub(crate) fn title_id() -> Id {
    Id::unique("inspected")
}

pub(super) fn head_id(name: &str) -> Id {
    Id::unique("inspector").with(name)
}

/// Draws the window's top bar while the inspector fills it.
pub(crate) fn top_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, commands: &mut Vec<Command>) {
    let rect = ui.max_rect();
    let is_wide = rect.width() >= TWO_COLUMNS_WIDTH;
    let button = target_height(ui, BUTTON);
    let back =
        Rect::from_center_size(Pos2::new(rect.left() + button / 2.0 - 6.0, rect.center().y), Vec2::splat(button));
    if ghost(ui, back, Icon::Return, text!("inspector-back")) {
        commands.push(Command::Uncover);
    }
    let mut right = buttons_ui(ui, view, inspector, rect, commands);
    if is_wide {
        let width = range_width(ui, view, inspector);
        right -= width + 4.0 * SPACE;
        let at = Rect::from_min_size(
            Pos2::new(right, rect.center().y - theme::control_height(ui) / 2.0),
            Vec2::new(width, theme::control_height(ui)),
        );
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(at));
        range_ui(&mut child, view, inspector, true);
    }
    let left = back.right() + 2.0 * SPACE;
    let board = match &inspector.subject {
        Subject::Counters(ids) => match ids.as_slice() {
            [id] => view
                .model
                .row(*id)
                .and_then(|row| view.model.board(row.counter.board_id?))
                .map(|board| inspector_strings::on_board(&board.name)),
            _ => None,
        },
        Subject::BoardFilter(BoardFilter::Board(id)) => {
            let counters = view.model.of_board(*id).counters;
            Some(strings::counters(counters))
        }
        Subject::BoardFilter(_) => None,
    };
    title_ui(
        ui,
        view,
        inspector,
        Rect::from_x_y_ranges(left..=right - 2.0 * SPACE, rect.y_range()),
        board.filter(|_| is_wide),
    );
}

/// Returns the width of the control of the range with its name.
fn range_width(ui: &Ui, view: &ViewContext<'_>, inspector: &Inspector) -> f32 {
    let (dates, today) = range::dates(&view.calendar(), inspector.range, view.clock);
    range::width(ui, &range::name(inspector.range, dates, view.locale, today))
}

fn ghost(ui: &mut Ui, rect: Rect, icon: Icon, name: &str) -> bool {
    let button = widgets::tool_button(ui, rect, head_id(name), widgets::Face::Icon(icon), name, ButtonKind::Ghost);
    widgets::shows_name(button, name).clicked()
}

/// Draws the buttons at the right end of the head; returns where they begin.
fn buttons_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    rect: Rect,
    commands: &mut Vec<Command>,
) -> f32 {
    let mut right = rect.right();
    let button = target_height(ui, BUTTON);
    let mut place = || {
        right -= button;
        let at = Rect::from_min_size(Pos2::new(right, rect.center().y - button / 2.0), Vec2::splat(button));
        right -= 2.0 * SPACE;
        at
    };
    let (close, maximise, more) = (place(), place(), place());
    more_ui(ui, view, inspector, more, commands);
    let (name, icon) = match inspector.is_maximised {
        true => (text!("inspector-beside"), Icon::Beside),
        false => (text!("inspector-maximise"), Icon::Maximise),
    };
    if ghost(ui, maximise, icon, name) {
        inspector.is_maximised = !inspector.is_maximised;
    }
    if ghost(ui, close, Icon::Close, text!("inspector-close")) {
        commands.push(Command::Inspect);
    }
    if std::mem::take(&mut inspector.wants_focus) {
        let has_chart = inspector.inspection.as_ref().is_some_and(|inspection| inspection.first.is_some());
        let first = if has_chart { charts::chart_id() } else { head_id(text!("inspector-close")) };
        ui.memory_mut(|memory| memory.request_focus(first));
    }
    more.left()
}

/// Draws the dot, the name, the key, and what it belongs to.
fn title_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &Inspector, rect: Rect, of: Option<String>) {
    let tokens = Tokens::of(ui);
    let (title, counter) = title(view, &inspector.subject);
    let (mut left, mut right, y) = (rect.left(), rect.right(), rect.center().y);
    // A spinner, but only when something takes long.
    if inspector.is_waiting(view) {
        let at = Rect::from_center_size(Pos2::new(right - 8.0, y), Vec2::splat(16.0));
        // Painted, since a widget of its own would move what comes below.
        Spinner::new().color(tokens.dim).paint_at(ui, at);
        ui.interact(at, Id::unique("inspector waits"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text!("inspector-reading")));
        right -= 16.0 + 2.0 * SPACE;
    } else if let Some(left) = inspector.answer_time_left(view.now) {
        ui.ctx().request_repaint_after_secs(left);
    }
    let cap = counter.and_then(|counter| counter.key).map(key_names::cap);
    let cap_width = cap.as_ref().map_or(0.0, |cap| widgets::key_cap_width(ui, cap) + 2.0 * SPACE);
    if let Some(counter) = counter {
        ui.painter().circle_filled(Pos2::new(left + 4.5, y), 4.5, tokens.counter(counter.color));
        left += 17.0;
    }
    let size = if rect.height() > HEAD_HEIGHT { theme::TITLE_SIZE } else { theme::TEXT_SIZE + 1.0 };
    let font = FontId::new(size, theme::semibold());
    let room = right - left - cap_width;
    let width = ui.painter().layout_no_wrap(title.clone(), font.clone(), tokens.ink).size().x.min(room);
    widgets::shortened(ui, Pos2::new(left, y), room, &title, font, tokens.ink);
    ui.interact(Rect::from_x_y_ranges(left..=left + width.max(1.0), rect.y_range()), title_id(), Sense::hover())
        .widget_info(|| {
            WidgetInfo::labeled(egui::Role::Label, true, format!("{}: {title}", text!("inspector-inspector")))
        });
    left += width + 2.0 * SPACE;
    if let Some(cap) = cap {
        widgets::key_cap(ui, Pos2::new(left + (cap_width - 2.0 * SPACE) / 2.0, y), &cap);
        left += cap_width;
    }
    if let Some(of) = of
        && right - left > 40.0
    {
        widgets::shortened(
            ui,
            Pos2::new(left, y),
            right - left,
            &of,
            FontId::proportional(theme::TEXT_SIZE),
            tokens.dim,
        );
    }
}

/// Draws the menu of what is inspected.
fn more_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &Inspector, rect: Rect, commands: &mut Vec<Command>) {
    let (name, face) = (text!("inspector-more"), widgets::Face::Icon(Icon::Dots));
    let more = widgets::tool_button(ui, rect, head_id(name), face, name, ButtonKind::Ghost);
    let more = widgets::shows_name(more, name);
    menu::menu(egui::Popup::menu(&more).accessible_name(name), |ui| {
        ui.set_width(menu::WIDTH);
        ui.spacing_mut().item_spacing.y = 0.0;
        let is_drawn = inspector.inspection.as_ref().is_some_and(|inspection| inspection.first.is_some());
        for (text, rect) in
            [text!("files-copy-chart"), text!("files-copy-busy-hours")].into_iter().zip(inspector.pictures)
        {
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
        if let Some(today) = today.filter(|_| menu::item(ui, text!("day-note-open"))) {
            let board = view.board_of(&inspector.subject);
            commands.push(Command::Open(DialogRequest::NoteDay(board, today)));
        }
        if let Some(board) = view.board_of(&inspector.subject).filter(|_| menu::item(ui, text!("nobody-open"))) {
            commands.push(Command::Open(DialogRequest::NobodyCounted(board, None)));
        }
        for (text, keys, request) in [
            (text!("files-print"), "Ctrl+P", DialogRequest::Print(ids.clone())),
            (text!("files-export"), "Ctrl+E", DialogRequest::Export(Content::Entries, ids.clone())),
        ] {
            if menu::item_with_keys(ui, text, keys) {
                commands.push(Command::Open(request));
            }
        }
        if let [id] = ids.as_slice() {
            menu::line(ui);
            if menu::item_with_keys(ui, text!("edit"), "F2") {
                commands.push(Command::Open(DialogRequest::Edit(*id)));
            }
            if view.is_resettable(&ids) && menu::item_with_keys(ui, text!("reset"), "Ctrl+R") {
                commands.push(Command::Open(DialogRequest::Reset(Scope::these(ids.clone()))));
            }
        }
    });
}

/// Draws the control of the range.
fn range_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, has_name: bool) {
    if range::range_ui(ui, Id::unique("inspector range"), view, &mut inspector.range, has_name) {
        inspector.range_changed();
        ui.ctx().request_repaint();
    }
}

/// Draws the inspector.
pub(crate) fn inspector_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    is_filling: bool,
    commands: &mut Vec<Command>,
) {
    if has_focus(ui.ctx()) && range::keys(ui, &mut inspector.range) {
        inspector.range_changed();
        ui.ctx().request_repaint();
    }
    inspector.pictures = [Rect::NOTHING; 2];
    ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, SPACE);
    if is_filling && ui.available_width() >= TWO_COLUMNS_WIDTH {
        whole_ui(ui, view, inspector, commands);
        return;
    }
    let frame = Frame::new().inner_margin(Margin { left: MARGIN as i8, right: MARGIN as i8, top: 0, bottom: 0 });
    frame.show(ui, |ui| {
        if !is_filling {
            let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, HEAD_HEIGHT)));
            let right = buttons_ui(ui, view, inspector, rect, commands);
            title_ui(ui, view, inspector, rect.with_max_x(right - 2.0 * SPACE), None);
        }
        column_ui(ui, view, inspector, commands);
    });
}

/// Takes what was read last. Until the new answer arrives, it stays, so that nothing flickers; but not for long.
fn shown(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector) -> Option<Box<Inspection>> {
    let is_waiting = inspector.is_waiting(view);
    if let Some(why) = &inspector.problem {
        ui.label(RichText::new(inspector_strings::unread(why)).color(Tokens::of(ui).error));
    }
    let is_failed = inspector.problem.is_some();
    let summed = &inspector.summed;
    inspector.inspection.take_if(|inspection| inspection.of == *summed || !is_waiting && !is_failed)
}

/// Draws everything in one column, of which only the list scrolls.
fn column_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, commands: &mut Vec<Command>) {
    let added = if has_large_targets(ui) { TOUCH_HEIGHT } else { 0.0 };
    let is_low = ui.available_height() < CHART_HEIGHT_MIN + added - HEAD_HEIGHT;
    let Some(inspection) = shown(ui, view, inspector) else {
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), COUNT_HEIGHT));
        return count_ui(ui, view, inspector, None, rect);
    };
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), COUNT_HEIGHT));
    count_ui(ui, view, inspector, Some(&inspection), rect);
    if inspection.first.is_none() {
        ui.label(RichText::new(text!("inspector-nothing")).color(Tokens::of(ui).dim));
        fields::form_ui(ui, view, inspector, commands);
        inspector.inspection = Some(inspection);
        return;
    }
    figures::pace_ui(ui, view, &inspector.subject);
    figures::lines_ui(ui, view, &inspection);
    ui.add_space(SPACE);
    range_ui(ui, view, inspector, false);
    let mut picked = None;
    if !is_low {
        picked = charts::chart_ui(ui, view, inspector, &inspection, charts::HEIGHT);
    }
    let mut tabs = vec![];
    tabs.extend(is_low.then_some((Tab::Chart, text!("inspector-chart"))));
    tabs.extend(records::tabs(view, inspector));
    tabs.extend(counters::is_listed(&inspection).then_some((Tab::Counters, text!("inspector-counters"))));
    tabs.push((Tab::BusyHours, text!("charts-busy-hours")));
    tabs.extend(inspection.has_desks.then_some((Tab::Desks, text!("inspector-desks"))));
    tabs.extend(fields::has_form(inspector).then_some((Tab::Fields, text!("inspector-fields"))));
    let opener = tabs_ui(ui, inspector, &tabs, true);
    match inspector.tab {
        Tab::Chart => {
            let height = (ui.available_height() - charts::height_around(ui, view, inspector, &inspection))
                .clamp(charts::HEIGHT_MIN, charts::HEIGHT);
            ScrollArea::vertical().id_salt("inspector chart").show(ui, |ui| {
                picked = charts::chart_ui(ui, view, inspector, &inspection, height);
            });
        }
        _ => tab_ui(ui, view, inspector, &inspection, opener, commands),
    }
    show_picked(ui, view, inspector, picked, commands);
    inspector.inspection = Some(inspection);
}

/// Draws the tabs; returns the place at their right for the button of the history's filters, where the list is short.
fn tabs_ui(ui: &mut Ui, inspector: &mut Inspector, tabs: &[(Tab, &str)], is_short: bool) -> Option<Rect> {
    if !tabs.iter().any(|(tab, _)| *tab == inspector.tab) {
        inspector.tab = tabs.first().map_or(Tab::History, |(tab, _)| *tab);
    }
    let line = ui.available_rect_before_wrap();
    let id = Id::unique("inspector tabs");
    let button = target_height(ui, BUTTON);
    let room = if is_short { button + SPACE } else { 0.0 };
    if widgets::tabs(ui, id, tabs, room, &mut inspector.tab) {
        ui.ctx().request_repaint();
    }
    let corner = Rect::from_min_size(Pos2::new(line.right() - button, line.top()), Vec2::splat(button));
    is_short.then_some(corner)
}

fn tab_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    inspection: &Inspection,
    opener: Option<Rect>,
    commands: &mut Vec<Command>,
) {
    let scroll = |name: &str| ScrollArea::vertical().id_salt(("inspector", name)).auto_shrink(false);
    match inspector.tab {
        Tab::Counters => drop(scroll("counters").show(ui, |ui| counters::table_ui(ui, view, inspection))),
        Tab::BusyHours => drop(scroll("busy").show(ui, |ui| charts::busy_ui(ui, view, inspector, inspection, false))),
        Tab::Fields => drop(scroll("fields").show(ui, |ui| fields::form_ui(ui, view, inspector, commands))),
        Tab::Chart | Tab::History | Tab::Periods | Tab::Desks => {
            records::record_ui(ui, view, inspector, inspection, opener, commands);
        }
    }
}

/// Shows the entries of a bar that was picked, or opens the note on its day.
fn show_picked(
    ui: &Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    picked: Option<PickedSpan>,
    commands: &mut Vec<Command>,
) {
    match picked {
        Some(PickedSpan { start, what: PickedFor::Note, .. }) => {
            let day = view.calendar().day_of(start);
            let board = view.board_of(&inspector.subject);
            commands.extend(day.map(|day| Command::Open(DialogRequest::NoteDay(board, day.date))));
        }
        Some(PickedSpan { start, end, what: PickedFor::Nobody }) => {
            let board = view.board_of(&inspector.subject);
            let open = |board| Command::Open(DialogRequest::NobodyCounted(board, Some(Span { start, end })));
            commands.extend(board.map(open));
        }
        Some(PickedSpan { start, end, .. }) => {
            inspector.show_entries(start, end);
            ui.ctx().request_repaint();
        }
        None => {}
    }
}

/// Draws the inspector in the whole window: a band of figures, the charts at the left, and the lists at the right.
fn whole_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &mut Inspector, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let Some(inspection) = shown(ui, view, inspector) else { return };
    let inside = |left: i8, right: i8| {
        Frame::new().fill(tokens.background).inner_margin(Margin { left, right, top: 0, bottom: 0 })
    };
    Panel::top("inspector band").exact_size(BAND_HEIGHT).frame(inside(16, 16)).show(ui, |ui| {
        let rect = ui.max_rect();
        let width = figures::COUNT_WIDTH;
        count_ui(
            ui,
            view,
            inspector,
            Some(&inspection),
            Rect::from_min_size(rect.min, Vec2::new(width - 10.0, rect.height())),
        );
        figures::band_ui(ui, view, &inspector.subject, &inspection, rect.with_min_x(rect.left() + width));
    });
    if inspection.first.is_none() {
        inside(16, 16).show(ui, |ui| ui.label(RichText::new(text!("inspector-nothing")).color(tokens.dim)));
        inspector.inspection = Some(inspection);
        return;
    }
    let is_low = ui.available_height() < BUSY_HEIGHT_MIN - BAND_HEIGHT;
    let has_table = counters::is_listed(&inspection);
    let lists = Frame::new().fill(tokens.panel).inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 0 });
    let width = if has_large_targets(ui) { RECORDS_WIDTH_TOUCH } else { RECORDS_WIDTH };
    Panel::right("inspector lists").exact_size(width).resizable(false).frame(lists).show(ui, |ui| {
        let mut tabs = records::tabs(view, inspector);
        tabs.extend((is_low || has_table).then_some((Tab::BusyHours, text!("charts-busy-hours"))));
        tabs.extend(inspection.has_desks.then_some((Tab::Desks, text!("inspector-desks"))));
        tabs.extend(fields::has_form(inspector).then_some((Tab::Fields, text!("inspector-fields"))));
        let opener = tabs_ui(ui, inspector, &tabs, false);
        tab_ui(ui, view, inspector, &inspection, opener, commands);
    });
    let mut picked = None;
    inside(16, 20).show(ui, |ui| {
        ui.add_space(2.0 * SPACE);
        ScrollArea::vertical().id_salt("inspector charts").auto_shrink(false).show(ui, |ui| {
            if has_table {
                picked = charts::multiples_ui(ui, view, inspector, &inspection);
                ui.add_space(3.0 * SPACE);
                counters::table_ui(ui, view, &inspection);
            } else {
                let rest = if is_low { 0.0 } else { charts::BUSY_HEIGHT };
                let height = ui.available_height() - charts::height_around(ui, view, inspector, &inspection) - rest;
                picked = charts::chart_ui(
                    ui,
                    view,
                    inspector,
                    &inspection,
                    height.clamp(charts::HEIGHT_MIN, charts::HEIGHT_MAX),
                );
                if !is_low {
                    ui.add_space(2.0 * SPACE);
                    charts::busy_ui(ui, view, inspector, &inspection, true);
                }
            }
        });
    });
    show_picked(ui, view, inspector, picked, commands);
    inspector.inspection = Some(inspection);
}

/// Draws the count, as large as on a tile, and since when it counts.
fn count_ui(ui: &mut Ui, view: &ViewContext<'_>, inspector: &Inspector, inspection: Option<&Inspection>, rect: Rect) {
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
    let small = FontId::proportional(theme::SMALL_SIZE);
    let since = inspection.and_then(|inspection| {
        let open = inspection.periods.first()?;
        let date = local(open.from, view.zone).date();
        let has_year = date.year() != local(view.clock, view.zone).year();
        let at =
            inspector_strings::at(&view.locale.weekday_date(date, has_year), &view.locale.time(open.from, view.zone));
        Some((inspection.periods.len() > 1, at))
    });
    let text = view.number(total);
    let is_band = rect.height() > COUNT_HEIGHT;
    let mut count = rect;
    if let Some((is_reset, at)) = &since {
        let label = if *is_reset { text!("inspector-since-reset") } else { text!("inspector-since") };
        let layout = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), small.clone(), tokens.dim);
        if is_band {
            count.max.y -= 30.0;
            let text = inspector_strings::since(at);
            let at = Pos2::new(rect.left() + 2.0, rect.bottom() - 24.0);
            widgets::shortened(ui, at, rect.width() - 12.0, &text, small.clone(), tokens.dim);
        } else {
            let lines = [layout(label), layout(at)];
            let widest = lines.iter().map(|line| line.size().x).fold(0.0, f32::max);
            count.max.x -= widest + 2.0 * SPACE;
            for (line, y) in lines.into_iter().zip([0.0, 16.0]) {
                let at = Pos2::new(rect.right() - line.size().x, rect.center().y - 6.0 + y);
                ui.painter().galley(at, line, tokens.dim);
            }
        }
    }
    let mut font = FontId::new(COUNT_SIZE, theme::semibold());
    let wide = widgets::figures_width(ui, &text, &font);
    font.size *= (count.width() / wide).min(1.0);
    // Each figure is centred in its own cell.
    widgets::figures(ui, count.translate(Vec2::new(-0.045 * font.size, 0.0)), Align::Min, &text, &font, tokens.ink);
    let (name, _) = title(view, &inspector.subject);
    ui.interact(count, Id::unique("inspected count"), Sense::hover())
        .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{name}: {text}")));
    if let Some((is_reset, at)) = since {
        let name = if is_reset { inspector_strings::since_reset(&at) } else { inspector_strings::since(&at) };
        ui.interact(rect.with_min_x(count.right()), Id::unique("inspected since"), Sense::hover())
            .widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &name));
    }
}
