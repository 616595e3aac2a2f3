//! How a board is shared, beside its title and in the status bar. That a hub can't be reached is nothing to worry about:
//! it is said in amber, with what waits, and a click tells why and tries again.

use std::time::Duration;

use egui::text::LayoutJob;
use egui::{
    Color32, FontId, Id, Popup, PopupCloseBehavior, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use crate::desk::{BoardStatus, SharingState};
use crate::domain::{BoardId, Time};
use crate::language::text;
use crate::sharing::Waiting;
use crate::window::kit::icons::{Icon, icon};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height, target_height};
use crate::window::kit::widgets::menu;
use crate::window::kit::widgets::{self, ButtonKind};
use crate::window::text::strings::{dialogs as dialog_strings, sharing as sharing_strings};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::desk_lines::DeskLines;
use crate::window::view::shared_boards::is_offline;

const PILL_HEIGHT: f32 = 24.0;
const PILL_MARGIN: f32 = 2.0 * SPACE;
/// Width of the icon with what parts it from the text.
const ICON_WIDTH: f32 = 5.0 * SPACE;
const CHEVRON_WIDTH: f32 = 4.0 * SPACE;
/// Width of what tells why a hub can't be reached, in points.
const POPUP_WIDTH: f32 = 344.0;
const POPUP_MARGIN: f32 = 2.5 * SPACE;
const POPUP_GAP: f32 = SPACE;
const LINE_HEIGHT: f32 = 28.0;
/// Most desks in it.
const DESKS_SHOWN: usize = 6;

/// What is said of a board's sharing, in words: first in full, then where there is less room.
struct Words {
    texts: [String; 2],
    /// What stands dimmed behind the first.
    aside: &'static str,
    /// The lines of the tooltip.
    more: Vec<String>,
}

impl Words {
    fn of(view: &ViewContext<'_>, status: &BoardStatus) -> Self {
        let number = |rows: i64| view.number(rows.into());
        let mut more: Vec<String> = status.warnings.iter().map(|warning| dialog_strings::sentence(warning)).collect();
        let (texts, aside) = match &status.state {
            SharingState::Connecting => {
                ([text!("sharing-shared-connecting").to_owned(), text!("sharing-connecting").to_owned()], "")
            }
            SharingState::Pulling { pulled, all } => {
                let part = *pulled as f64 / (*all).max(1) as f64;
                ([sharing_strings::pulling(&number(*pulled), &number(*all)), dialog_strings::percent(part as f32)], "")
            }
            SharingState::Shared => {
                let desks = view
                    .model
                    .shared
                    .facts(status.board)
                    .map_or(0, |facts| facts.desks.iter().filter(|desk| !desk.has_left).count());
                let short = if desks == 0 { text!("sharing-shared").to_owned() } else { sharing_strings::desks(desks) };
                ([sharing_strings::shared_by(desks), short], text!("sharing-now"))
            }
            SharingState::Offline { since, why, .. } => {
                more.insert(0, dialog_strings::sentence(why));
                let since = view.short_time(*since);
                let full = sharing_strings::offline(status.waiting, number, &since);
                ([full, sharing_strings::offline_short(status.waiting, number)], "")
            }
        };
        let click = if is_offline(status) { text!("sharing-click-offline") } else { text!("sharing-click") };
        more.push(click.to_owned());
        Self { texts, aside, more }
    }

    /// Returns the longest text that fits in `room`, laid out; without one, none.
    fn fit(&self, ui: &Ui, room: f32, ink: Color32, dim: Color32) -> Option<std::sync::Arc<egui::Galley>> {
        let font = FontId::proportional(SMALL_SIZE);
        let [full, short] = &self.texts;
        let aside = if self.aside.is_empty() { String::new() } else { format!(" · {}", self.aside) };
        for (text, aside) in [(full, aside.as_str()), (full, ""), (short, "")] {
            let mut job = LayoutJob::default();
            job.append(text, 0.0, egui::TextFormat::simple(font.clone(), ink));
            job.append(aside, 0.0, egui::TextFormat::simple(font.clone(), dim));
            let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
            if galley.size().x <= room {
                return Some(galley);
            }
        }
        None
    }
}

/// Draws how the board is shared, in at most `room` points: a button. Draws nothing if it isn't shared.
pub(crate) fn pill_ui(ui: &mut Ui, view: &ViewContext<'_>, board: BoardId, room: f32, commands: &mut Vec<Command>) {
    let Some(status) = view.model.shared.status(board) else { return };
    let tokens = Tokens::of(ui);
    let words = Words::of(view, status);
    let is_away = is_offline(status);
    let has_warning = !is_away && !status.warnings.is_empty();
    let (ink, dim) = if is_away { (tokens.pending_ink, tokens.pending_ink) } else { (tokens.ink, tokens.dim) };
    let besides = 2.0 * PILL_MARGIN + ICON_WIDTH + if is_away { CHEVRON_WIDTH } else { 0.0 };
    let galley = words.fit(ui, room - besides, ink, dim);
    let width = match &galley {
        Some(galley) => galley.size().x.ceil() + besides,
        None => PILL_HEIGHT + SPACE,
    };
    let (_, place) = ui.allocate_space(Vec2::new(width, control_height(ui)));
    let rect = Rect::from_center_size(place.center(), Vec2::new(width, PILL_HEIGHT));
    let target = Rect::from_center_size(place.center(), Vec2::new(width, target_height(ui, PILL_HEIGHT)));
    let response = ui.interact(target, Id::unique("sharing"), Sense::click());
    let [full, _] = &words.texts;
    let name = sharing_strings::pill_name(full);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    let (fill, stroke) = match (is_away, response.hovered() || is_open) {
        (true, true) => (tokens.pending_tint, Stroke::new(1.5, tokens.pending)),
        (true, false) => (tokens.pending_tint, Stroke::new(1.0, tokens.pending)),
        (false, true) => (tokens.hover, Stroke::new(1.0, tokens.line)),
        (false, false) => (tokens.card, Stroke::new(1.0, tokens.line)),
    };
    let painter = ui.painter();
    painter.rect(rect, PILL_HEIGHT as u8 / 2, fill, stroke, StrokeKind::Inside);
    let at = match &galley {
        Some(_) => Pos2::new(rect.left() + PILL_MARGIN + 2.0 * SPACE, rect.center().y),
        None => rect.center(),
    };
    let (face, color) = match (is_away, has_warning) {
        (true, _) => (Icon::Clock, tokens.pending_ink),
        (false, true) => (Icon::Share, tokens.pending),
        (false, false) => (Icon::Share, tokens.saved),
    };
    icon(painter, at, face, color);
    if let Some(galley) = galley {
        let start = Pos2::new(rect.left() + PILL_MARGIN + ICON_WIDTH, rect.center().y - galley.size().y / 2.0);
        painter.galley(start, galley, ink);
        if is_away {
            let at = Pos2::new(rect.right() - PILL_MARGIN - SPACE, rect.center().y);
            widgets::chevron(ui, at, Vec2::DOWN, ink);
        }
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, tokens.accent);
        ui.painter().rect_stroke(rect.expand(3.0), PILL_HEIGHT as u8 / 2 + 3, stroke, StrokeKind::Inside);
    }
    if is_away {
        away_ui(&response, view, status, commands);
    } else if response.clicked() {
        commands.push(Command::Open(DialogRequest::Share(board)));
    }
    if !is_open {
        response.on_hover_text(sharing_strings::more(&words.more));
    }
}

/// Tells why the hub can't be reached and what waits, and offers to try again.
fn away_ui(pill: &egui::Response, view: &ViewContext<'_>, status: &BoardStatus, commands: &mut Vec<Command>) {
    let SharingState::Offline { tried_at, why, is_lasting, .. } = &status.state else { return };
    let (title, text) = match is_lasting {
        false => (text!("sharing-away-title"), text!("sharing-away-text")),
        true => (text!("sharing-refused-title"), text!("sharing-refused-text")),
    };
    let width = (pill.ctx.content_rect().width() - 8.0 * SPACE).min(POPUP_WIDTH) - 2.0 * (POPUP_MARGIN + 6.0);
    let popup =
        Popup::menu(pill).gap(POPUP_GAP).close_behavior(PopupCloseBehavior::CloseOnClickOutside).accessible_name(title);
    menu::menu(popup, |ui| {
        let tokens = Tokens::of(ui);
        egui::Frame::new().inner_margin(POPUP_MARGIN).show(ui, |ui| {
            // Menus justify what they hold.
            ui.set_width(width);
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, SPACE);
                let bold = FontId::new(TEXT_SIZE, theme::semibold());
                ui.label(egui::RichText::new(title).font(bold).color(tokens.ink));
                ui.add(egui::Label::new(egui::RichText::new(text).color(tokens.dim)).wrap());
                ui.add_space(SPACE);
                let facts = view.model.shared.facts(status.board);
                let desks = facts.map_or(&[][..], |facts| facts.desks.as_slice());
                if !desks.is_empty() {
                    let (_, line) = ui.allocate_space(Vec2::new(ui.available_width(), 1.0));
                    ui.painter().hline(line.x_range(), line.center().y, Stroke::new(1.0, tokens.line));
                }
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let lines = DeskLines {
                        id: Id::unique("sharing desks"),
                        height: LINE_HEIGHT,
                        status: Some(status),
                        has_today: false,
                        now: view.clock,
                        number: &|number| view.number(number),
                        short_time: &|at: Time| view.short_time(at),
                    };
                    for (index, desk) in desks.iter().filter(|desk| !desk.has_left).take(DESKS_SHOWN).enumerate() {
                        lines.desk_ui(ui, index, desk);
                    }
                });
                let seconds = view.clock.0.saturating_sub(tried_at.0).max(0) / 1_000;
                widgets::hint(ui, &dialog_strings::sentence(&sharing_strings::tried(seconds, why)));
                // So that it says how long ago that was, while somebody looks at it.
                ui.ctx().request_repaint_after(Duration::from_secs(1));
                ui.add_space(2.0 * SPACE);
                ui.horizontal(|ui| {
                    let ids = [ui.scope_id().with("try"), ui.scope_id().with("options")];
                    let [retry, options] = ids;
                    let (retry_text, options_text) = (text!("sharing-try-now"), text!("sharing-options"));
                    if widgets::button(ui, retry, retry_text, retry_text, ButtonKind::Plain, true).clicked() {
                        commands.push(Command::SyncNow);
                        ui.close();
                    }
                    if widgets::button(ui, options, options_text, options_text, ButtonKind::Plain, true).clicked() {
                        commands.push(Command::Open(DialogRequest::Share(status.board)));
                        ui.close();
                    }
                    // So that the first gets the focus when this opens.
                    menu::register(ui, retry, retry_text);
                    menu::register(ui, options, options_text);
                });
            });
        });
    });
}

/// What the status bar says of the boards that are shown.
pub(crate) struct Word {
    pub text: String,
    pub more: String,
    /// Whether it wants to be noticed.
    pub is_amber: bool,
    /// What a click leads to.
    pub board: BoardId,
}

/// Returns what the status bar says of the shared boards that are shown; `None`: none is.
pub(crate) fn word(view: &ViewContext<'_>) -> Option<Word> {
    let filter = view.listing.filter;
    let statuses: Vec<&BoardStatus> =
        view.model.shared.statuses().iter().filter(|status| filter.shows(status.board)).collect();
    let first = statuses.first()?;
    let away = statuses.iter().find(|status| is_offline(status));
    let warned = statuses.iter().find(|status| !status.warnings.is_empty());
    let busy = statuses.iter().find(|status| status.state != SharingState::Shared);
    let status = away.or(warned).or(busy).unwrap_or(first);
    let words = Words::of(view, status);
    let text = match (&status.state, statuses.len()) {
        (SharingState::Offline { since, .. }, _) => {
            let waiting = statuses.iter().fold(Waiting::default(), |all, status| Waiting {
                entries: all.entries + status.waiting.entries,
                edits: all.edits + status.waiting.edits,
            });
            sharing_strings::offline(waiting, |rows| view.number(rows.into()), &view.short_time(*since))
        }
        _ if warned.is_some() => text!("sharing-shared-warning").to_owned(),
        (SharingState::Shared, _) => text!("sharing-shared").to_owned(),
        _ => {
            let [full, _] = words.texts;
            full
        }
    };
    let is_amber = away.is_some() || warned.is_some();
    let more = words.more.iter().filter(|line| line.as_str() != text!("sharing-click-offline")).cloned();
    Some(Word { text, more: sharing_strings::more(&more.collect::<Vec<_>>()), is_amber, board: status.board })
}
