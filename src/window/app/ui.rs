//! Draws the panels around the counters, the inspector, the dialog and what floats above them.

use crate::language::text;
use crate::window::kit::widgets;
use egui::Context;
use std::sync::atomic::Ordering;

use egui::{CentralPanel, Frame, Margin, Panel, RichText, Role, Ui};

use super::App;
use super::closing::Closing;
use super::state;
use crate::domain::{CounterId, Time};
use crate::window::kit::theme::{self, SPACE, Tokens, control_height, has_large_targets, target_height};
use crate::window::panels::{
    board_card, displaced, failure, first_hint, inspector, sidebar, single_counter, status_bar, strip, table, tiles,
    top_bar, welcome,
};
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::{DrawResult, ViewContext};
use crate::window::view::listing::{BoardFilter, MatchCounts};
use crate::window::view::model::File;
use crate::window::view::pace::Paced;
use crate::window::view::settings::InspectorWidth;
use crate::window::view::settings::View;
use crate::window::view::subject::Subject;

const TOP_HEIGHT: f32 = 52.0;
const STATUS_HEIGHT: f32 = 30.0;
/// Width in points below which the boards are in a menu.
const SIDEBAR_WINDOW_WIDTH_MIN: f32 = 820.0;

impl App {
    /// Draws a frame, and carries out its commands.
    pub(super) fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let (now, clock) = (ctx.input(|input| input.time), (self.clock)());
        self.keep_size(&ctx, now);
        // Before the drawing, so that a key takes effect in this frame.
        if self.ending.closing != Closing::WhenSaved && self.dialogs.open.is_none() {
            self.keys(&ctx, now);
        }
        let mut commands = Vec::new();
        if self.dialogs.open.is_some() {
            self.dialogs.held.pass_on(&ctx);
        }
        if std::mem::take(&mut self.keyboard.wants_search) {
            ctx.memory_mut(|memory| memory.request_focus(top_bar::search_field()));
        }
        if let Some(day) = self.model.day() {
            // The next day begins without an event.
            ctx.request_repaint_after_secs((day.end.0.saturating_sub(clock.0)) as f32 / 1_000.0);
        }
        if let Some(left) = self.listing.refresh(&self.model, now, !self.focus.is_busy) {
            ctx.request_repaint_after_secs(left as f32);
        }
        let calendar = self.calendar();
        self.paces.refresh(&self.model, &calendar, clock);
        self.name_ui(ui);
        self.leave_strip_for_questions(&ctx, now);
        if self.layout.is_strip {
            self.strip_ui(ui, now, &mut commands);
        } else {
            self.panels_ui(ui, now, &mut commands);
            self.follow(&ctx, now);
            self.ask_paces(&ctx, now, clock);
            self.floating.toasts.show(
                &ctx,
                if self.layout.single.is_some() { single_counter::FOOT_HEIGHT } else { STATUS_HEIGHT },
                &mut commands,
            );
        }
        self.dialog_ui(&ctx, now, clock);
        self.shield_dialog(&ctx);
        self.hear_drops(ui);
        self.ending.closing.show(&ctx, &self.model, self.ending.is_asked.load(Ordering::Relaxed));
        self.preferences.keep_zoom(&ctx);
        self.remember_window(&ctx);
        if !commands.is_empty() {
            // The effect of a click shows in the next frame, at once.
            ctx.request_repaint();
        }
        for command in commands {
            self.run_command(&ctx, command, now);
        }
    }

    fn strip_ui(&mut self, ui: &mut Ui, now: f64, commands: &mut Vec<Command>) {
        let notice = self.floating.toasts.newest(ui.ctx()).map(str::to_owned);
        let view = self.view(now);
        let drawn = CentralPanel::default()
            .frame(Frame::NONE)
            .show(ui, |ui| strip::strip_ui(ui, &view, notice.as_deref(), commands))
            .inner;
        self.focus.cursor = drawn.cursor;
        self.focus.is_busy = drawn.has_pointer || drawn.cursor.is_some();
        self.focus.columns = drawn.columns.unwrap_or(self.focus.columns);
        if drawn.cursor == self.focus.wanted {
            self.focus.wanted = None;
        }
    }

    /// Names the window for screen readers. Behind a dialog, nothing can be reached.
    fn name_ui(&self, ui: &Ui) {
        let title = strings::window_title(&self.file.path);
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title));
        let is_behind = self.dialogs.open.is_some() || self.ending.closing == Closing::WhenSaved;
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            // Not the container that it is by itself: AT-SPI's adapter (accesskit_atspi_common 0.21) looks at what is
            // in it when it is hidden or shown again only if it is a part of the tree. What changed in that very frame
            // was missing from then on, and with it the rest of the tree for those who read it.
            node.set_role(Role::Pane);
            if is_behind {
                node.set_hidden();
            }
        });
    }

    pub(super) fn panels_ui(&mut self, ui: &mut Ui, now: f64, commands: &mut Vec<Command>) {
        let tokens = Tokens::of(ui);
        let frame = Frame::new().fill(tokens.background);
        let bar = frame.inner_margin(Margin::symmetric(16, 0));
        let mut search = self.listing.search.clone();
        let mut inspector = self.layout.inspector.take();
        let mut table = std::mem::take(&mut self.table);
        let mut is_inspecting = false;
        let mut inspector_width = None;
        let is_choosing = self.file.is_choosing;
        let mut welcome = std::mem::take(&mut self.welcome);
        let mut drawn = DrawResult::default();
        let is_open = matches!(self.model.file, File::Open(_));
        let has_room = ui.available_width() >= inspector::WINDOW_WIDTH_MIN;
        let maximised = inspector.as_ref().filter(|inspector| is_open && (inspector.is_maximised || !has_room));
        self.layout.maximised =
            maximised.filter(|_| self.layout.single.is_none()).map(|inspector| inspector.subject().clone());
        let is_maximised = self.layout.maximised.is_some();
        let beside = inspector.as_ref().filter(|_| is_open && !is_maximised);
        self.layout.inspected = match beside.map(inspector::Inspector::subject) {
            Some(Subject::Counters(ids)) => ids.first().copied().filter(|_| ids.len() == 1),
            _ => None,
        };
        let view = self.view(now);
        let alone = self.layout.single.and_then(|id| self.model.row(id));
        if let Some(row) = alone {
            CentralPanel::default()
                .frame(frame)
                .show(ui, |ui| single_counter::single_counter_ui(ui, &view, row, commands));
        } else {
            let window_width = ui.available_width();
            let has_sidebar = window_width >= SIDEBAR_WINDOW_WIDTH_MIN;
            if has_sidebar {
                let side =
                    Frame::new().fill(tokens.panel).inner_margin(Margin { left: 10, right: 10, top: 0, bottom: 10 });
                Panel::left("places").exact_size(sidebar::WIDTH).resizable(false).frame(side).show(ui, |ui| {
                    widgets::region(ui, Role::Navigation, text!("boards-region"));
                    sidebar::sidebar_ui(ui, &view, commands);
                });
            }
            Panel::top("top").exact_size(TOP_HEIGHT.max(control_height(ui) + 2.0 * SPACE)).frame(bar).show(ui, |ui| {
                widgets::region(ui, Role::Toolbar, text!("tools-region"));
                match &mut inspector {
                    Some(inspector) if is_maximised => inspector::top_ui(ui, &view, inspector, commands),
                    _ => top_bar::top_bar_ui(ui, &view, &mut search, has_sidebar, commands),
                }
            });
            Panel::bottom("status").exact_size(target_height(ui, STATUS_HEIGHT)).frame(bar).show(ui, |ui| {
                widgets::region(ui, Role::Status, text!("status-region"));
                status_bar::status_bar_ui(ui, &view, commands);
            });
            displaced::displaced_ui(ui, &view, is_choosing, commands);
            if let Some(inspector) = inspector.as_mut().filter(|_| is_open) {
                let frame = Frame::new().fill(tokens.panel);
                let draw = |ui: &mut Ui| {
                    widgets::region(ui, Role::Complementary, text!("inspector-region"));
                    inspector::inspector_ui(ui, &view, inspector, is_maximised, commands);
                    let focused = ui.memory(|memory| memory.focused());
                    let rect = focused.and_then(|id| ui.ctx().read_response(id)).map(|response| response.rect);
                    is_inspecting = rect.is_some_and(|rect| is_within(ui.clip_rect(), rect));
                };
                if is_maximised {
                    CentralPanel::default().frame(frame).show(ui, draw);
                } else {
                    let most = (ui.available_width() - inspector::COUNTERS_WIDTH_MIN).min(InspectorWidth::MAX.into());
                    let least = match has_large_targets(ui) {
                        true => inspector::TOUCH_WIDTH_MIN,
                        false => InspectorWidth::MIN.into(),
                    };
                    let panel = Panel::right("inspector").resizable(true).size_range(least..=most.max(least));
                    let kept = self.preferences.settings.inspector_width.get().max(least);
                    let drawn = panel.default_size(kept).frame(frame).show(ui, draw);
                    // Where there is no room for the width that is kept, it is narrower for the time being; for fingers, wider.
                    let width = drawn.response.rect.width();
                    inspector_width = (most >= kept && width != kept && ui.input(|input| input.pointer.any_released()))
                        .then(|| InspectorWidth::nearest(width));
                }
            }
            if !is_maximised {
                if is_open {
                    if self.file.hint_presses > 0 && !self.listing.ids().is_empty() {
                        first_hint::first_hint_ui(ui, &view, commands);
                    }
                    board_card::board_card_ui(ui, &view, commands);
                    board_card::level_ui(ui, &view);
                }
                CentralPanel::default().frame(frame).show(ui, |ui| {
                    widgets::region(ui, Role::Main, text!("counters-region"));
                    match &self.model.file {
                        File::Opening => {}
                        File::Failed(failed) => failure::failure_ui(ui, &view, &self.file.path, failed, commands),
                        File::Open(_) if self.model.rows().is_empty() => {
                            welcome::welcome_ui(ui, &mut welcome, &view.settings.templates, commands);
                        }
                        File::Open(_) if self.listing.ids().is_empty() => nothing_ui(ui, &view, commands),
                        File::Open(_) => match self.preferences.settings.view {
                            View::Tiles => drawn = tiles::tiles_ui(ui, &view, commands),
                            View::Table => drawn = table::table_ui(ui, &view, &mut table, commands),
                        },
                    }
                });
            }
            if self.dialogs.open.is_none() {
                tiles::ghost_ui(ui, &view);
            }
        }
        let is_menu_open = self.floating.menu.as_ref().is_none_or(|menu| menu.show(ui.ctx(), &view, commands));
        if self.floating.board_menu.as_ref().is_some_and(|menu| !menu.show(ui.ctx(), &view, commands)) {
            self.floating.board_menu = None;
        }
        self.layout.tiles = drawn.tiles;
        self.focus.cursor = drawn.cursor;
        self.focus.stop = drawn.cursor.or(self.focus.stop);
        self.focus.is_busy = drawn.has_pointer || drawn.cursor.is_some();
        self.focus.columns = drawn.columns.unwrap_or(self.focus.columns);
        if self.layout.single.is_some() || drawn.cursor == self.focus.wanted {
            self.focus.wanted = None;
        }
        if !is_menu_open && let Some(menu) = self.floating.menu.take() {
            // The counter gets the focus again, also when a command opened a dialog, which returns it later.
            self.focus.wanted = menu.cursor;
            self.focus.cursor = menu.cursor;
        }
        self.table = table;
        (self.layout.inspector, self.layout.is_inspecting) = (inspector, is_inspecting);
        if let Some(width) = inspector_width {
            self.preferences.change(ui.ctx(), |settings| settings.inspector_width = width);
        }
        if search != self.listing.search && self.layout.maximised.is_some() {
            // The results must be visible.
            commands.push(Command::Uncover);
        }
        self.listing.search = search;
        self.welcome = welcome;
    }

    /// Makes the inspector follow the focus or the selection, and asks the reader for what it shows.
    pub(super) fn follow(&mut self, ctx: &Context, now: f64) {
        self.ask_for_panels(ctx, now);
        let subject = self.subject();
        let Some(mut inspector) = self.layout.inspector.take() else { return };
        let model = &self.model;
        match (subject, inspector.subject()) {
            (Some(subject), _) => inspector.show(subject),
            // A counter stays when the focus leaves it; a selection doesn't.
            (None, Subject::Counters(ids)) if ids.len() > 1 || !ids.iter().all(|id| model.row(*id).is_some()) => {
                inspector.show(Subject::BoardFilter(self.listing.filter));
            }
            _ => {}
        }
        let is_open = matches!(self.model.file, File::Open(_));
        if is_open {
            let questions = inspector.questions(&self.view(now));
            for question in questions {
                let topic = question.topic();
                if !self.threads.reader.ask(question) {
                    inspector.failed(topic, text!("too-many-questions").to_owned(), now);
                }
            }
            let waits = [inspector.answer_time_left(now), inspector.retry_left(now)];
            for left in waits.into_iter().flatten().filter(|left| *left > 0.0) {
                ctx.request_repaint_after_secs(left);
            }
        }
        self.layout.inspector = Some(inspector);
    }

    /// Asks the reader for what the table and the board's card show.
    fn ask_for_panels(&mut self, ctx: &Context, now: f64) {
        let is_shown = self.layout.maximised.is_none() && self.layout.single.is_none();
        if !is_shown || !matches!(self.model.file, File::Open(_)) {
            return;
        }
        let (mut table, mut course) = (std::mem::take(&mut self.table), std::mem::take(&mut self.course));
        let mut alarms = std::mem::take(&mut self.alarms);
        let view = self.view(now);
        let has_table = view.settings.view == View::Table;
        if let Some(question) = has_table.then(|| table.question(&view)).flatten()
            && !self.threads.reader.ask(question)
        {
            table.asking.failed(text!("too-many-questions").to_owned(), now);
        }
        if let Some(question) = course.question(&view)
            && !self.threads.reader.ask(question)
        {
            course.asking.failed(text!("too-many-questions").to_owned(), now);
        }
        if let Some(question) = alarms.question(&view)
            && !self.threads.reader.ask(question)
        {
            alarms.asking.failed(text!("too-many-questions").to_owned(), now);
        }
        let retries = [table.asking.retry_left(now), course.asking.retry_left(now), alarms.asking.retry_left(now)];
        for left in retries.into_iter().chain([alarms.left(&view)]).flatten().filter(|left| *left > 0.0) {
            ctx.request_repaint_after_secs(left);
        }
        (self.table, self.course, self.alarms) = (table, course, alarms);
    }

    /// Asks the reader since when those count whose pace is shown, and for a repaint when that changes with the time.
    fn ask_paces(&mut self, ctx: &Context, now: f64, clock: Time) {
        if !matches!(self.model.file, File::Open(_)) {
            return;
        }
        let inspected = self.layout.inspector.as_ref().and_then(|inspector| Paced::of(inspector.subject()));
        let is_covered = self.layout.maximised.is_some() || self.layout.single.is_some();
        let (first, last) = if is_covered { (0, 0) } else { self.layout.tiles };
        let tiles = self.listing.ids().get(first..last).unwrap_or_default().iter().map(|id| Paced::Counter(*id));
        let board = Paced::of(&Subject::BoardFilter(self.listing.filter)).filter(|_| !is_covered);
        let shown = tiles.chain(board).chain(inspected);
        if let Some(question) = self.paces.show(shown, &self.model, (now, clock))
            && !self.threads.reader.ask(question)
        {
            self.paces.asking.failed(text!("too-many-questions").to_owned(), now);
        }
        if let Some(left) = self.paces.asking.retry_left(now).filter(|left| *left > 0.0) {
            ctx.request_repaint_after_secs(left);
        }
        // Nobody sees it in a window that is hidden.
        let is_hidden = ctx.input(|input| {
            let viewport = input.viewport();
            viewport.minimized == Some(true) || viewport.occluded == Some(true)
        });
        if let Some(left) = self.paces.time_left(clock).filter(|_| !is_hidden) {
            ctx.request_repaint_after_secs(left as f32 / 1_000.0);
        }
    }

    /// Returns the counter that Tab goes to: the one that had the focus last, or else the first.
    pub(super) fn stop(&self) -> Option<CounterId> {
        let last = self.focus.stop.filter(|id| self.listing.position(*id).is_some());
        last.or_else(|| self.listing.ids().first().copied())
    }

    pub(super) fn view(&self, now: f64) -> ViewContext<'_> {
        ViewContext {
            model: &self.model,
            listing: &self.listing,
            settings: &self.preferences.settings,
            numbers: self.preferences.numbers,
            locale: &self.preferences.locale,
            zone: &self.preferences.zone,
            no_zone: self.preferences.no_zone.as_deref(),
            selection: &self.selection.ids,
            maximised: self.layout.maximised.clone(),
            inspected: self.layout.inspected,
            large_targets: state::needs(&self.preferences.settings, self.preferences.needs).large_targets,
            now,
            clock: (self.clock)(),
            wanted: self.focus.wanted,
            keeps_on_top: self.keeps_on_top,
            undo_list: &self.floating.undo_list,
            paces: &self.paces,
            course: self.course.asking.problem.as_deref().map_or(Ok(self.course.course()), Err),
            alarms: self.alarms.found(),
            stop: self.stop(),
            backup: self.backups.newest.as_ref(),
            doubts: self.doubts.found.as_deref().map_err(String::as_str),
        }
    }
}

/// Returns whether a widget's centre lies in a panel, so that touching its edge doesn't count. It may be partly
/// scrolled out of view.
fn is_within(panel: egui::Rect, widget: egui::Rect) -> bool {
    panel.intersects(widget) && panel.x_range().contains(widget.center().x)
}

/// Draws why no counters are listed, and what to do about it.
fn nothing_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let (search, filter) = (view.listing.search.trim(), view.listing.filter);
    let MatchCounts { in_use, archived } = view.listing.found();
    let text = match search {
        "" => text!("empty-board").to_owned(),
        search => match filter {
            BoardFilter::All => strings::nothing_found(search, archived),
            BoardFilter::Board(_) => strings::nothing_found_on_board(search, in_use, archived),
            BoardFilter::Archive => strings::nothing_found_in_archive(search, in_use),
        },
    };
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.36).round());
        ui.label(RichText::new(text).color(Tokens::of(ui).dim));
        if search.is_empty() {
            return;
        }
        ui.add_space(3.0 * theme::SPACE);
        for (name, is_there, command) in [
            (text!("clear-search"), true, Command::ClearSearch),
            (text!("look-everywhere"), in_use > 0 && filter != BoardFilter::All, Command::Show(BoardFilter::All)),
            (
                text!("look-in-archive"),
                archived > 0 && filter != BoardFilter::Archive,
                Command::Show(BoardFilter::Archive),
            ),
        ] {
            if is_there {
                let size = egui::Vec2::new(widgets::tool_button_width(ui, name), theme::control_height(ui));
                let (id, rect) = ui.allocate_space(size);
                let face = widgets::Face::Text(name);
                if widgets::tool_button(ui, rect, id.with(name), face, name, widgets::ButtonKind::Plain).clicked() {
                    commands.push(command);
                }
                ui.add_space(2.0 * theme::SPACE);
            }
        }
    });
}
