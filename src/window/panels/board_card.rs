//! The card above the counters of a board that has a target, or a total of its own: the number that matters, how far it is, and
//! what comes next when it is reached.

mod course;
mod level;

use egui::{Align2, Color32, FontId, Id, Panel, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use crate::domain::{Board, Weight};
use crate::language::text;
use crate::reader::Course;
use crate::request::{BoardEdit, Request};
use crate::window::kit::icons::{Icon, icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, CARD_RADIUS, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::text::strings;
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::context::ViewContext;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::Row;
use crate::window::view::pace::Paced;
pub(crate) use course::BoardCourse;
pub(crate) use level::level_ui;

/// Distance from the edges.
const MARGIN: f32 = 16.0;
/// How much of the distance from what is below is the card's.
const BELOW: f32 = 4.0;
/// The part of a capacity at which it is said that little room is left.
const NEAR: f64 = 0.9;
/// Maximum number of counters beside the total that are named.
const BESIDE_MAX: usize = 3;
const BESIDE_WIDTH_MIN: f32 = 640.0;
/// Above so many counters their parts of the total would be hairs.
const PARTS_MAX: usize = 40;

/// What finishes the board that is shown.
const FINISH_KEYS: &str = "Ctrl+Enter";

/// The measures of the card.
struct Size {
    height: f32,
    padding: Vec2,
    figure: f32,
    bar: f32,
    heading: f32,
}

const LARGE: Size = Size { height: 152.0, padding: Vec2::new(20.0, 12.0), figure: 72.0, bar: 10.0, heading: 15.0 };
const SMALL: Size = Size { height: 92.0, padding: Vec2::new(16.0, 10.0), figure: 36.0, bar: 6.0, heading: TEXT_SIZE };

/// How far the total of a board is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// Below the target, or without one.
    Under,
    /// Little room is left.
    Near,
    /// At the target or above.
    Reached,
}

/// What the card tells.
pub(crate) struct Card<'a> {
    pub board: &'a Board,
    rows: Vec<&'a Row>,
    /// How it stands, once that is known.
    course: Option<&'a Course>,
    pub total: i128,
    today: i128,
    /// Whether some counters take away from the total, so that it is a level and the target a capacity.
    is_level: bool,
    progress: Progress,
}

impl<'a> Card<'a> {
    /// Returns the card of the board that is shown, if it has one.
    pub(crate) fn of(view: &'a ViewContext<'_>) -> Option<Self> {
        let BoardFilter::Board(id) = view.listing.filter else { return None };
        let board = view.model.board(id).filter(|board| board.target.is_some() || board.total_name.is_some())?;
        let rows = view.chosen_rows();
        if rows.is_empty() {
            return None;
        }
        let sums = view.model.of_board(id);
        let is_level = sums.is_level();
        let share = board.target.filter(|target| *target > 0).map(|target| sums.total as f64 / target as f64);
        let progress = match share {
            Some(1.0..) => Progress::Reached,
            Some(NEAR..) if is_level => Progress::Near,
            _ => Progress::Under,
        };
        // The one of the board before may still be there.
        let is_own = |course: &&Course| course.of.iter().map(|(id, _)| id).eq(rows.iter().map(|row| &row.counter.id));
        let course = view.course.ok().flatten().filter(is_own);
        Some(Self { board, rows, course, total: sums.total, today: sums.today, is_level, progress })
    }

    /// Returns whether the target is reached, so that something comes next.
    pub(crate) fn is_due(&self) -> bool {
        self.progress == Progress::Reached && !self.is_level
    }

    /// Returns what the figure is, and the details below.
    fn words(&self, view: &ViewContext<'_>) -> (String, String) {
        let number = |number: i128| view.number(number);
        let name = self.board.total_name.as_deref();
        let today = strings::today(self.today, number);
        let Some(target) = self.board.target.map(i128::from) else {
            let details = if self.is_level { String::new() } else { today };
            return (name.unwrap_or(text!("total")).to_owned(), details);
        };
        let left = (target - self.total).max(0);
        if self.is_level {
            let room = match left {
                0 => strings::of_number(&number(target)),
                _ => strings::room(&number(target), &number(left)),
            };
            return (name.unwrap_or(text!("total")).to_owned(), room);
        }
        let of = match name {
            Some(name) => strings::of_number_named(&number(target), name),
            None => strings::of_number(&number(target)),
        };
        let to_go = (left > 0).then(|| strings::to_go(&number(left)));
        let pace = view.pace(Paced::Board(self.board.id)).map(|time| strings::at_this_pace(&time));
        let details = self.sample(view).unwrap_or_else(|| vec![today]);
        (of, to_go.into_iter().chain(pace).chain(details).collect::<Vec<_>>().join(" · "))
    }

    /// Returns whether what is counted up to the target is a sample.
    fn is_sample(&self) -> bool {
        self.board.shows_shares && !self.is_level
    }

    /// Returns what is known of the sample that is counted, if samples are: "Sample S-4471", "since 14:31", "6 min".
    fn sample(&self, view: &ViewContext<'_>) -> Option<Vec<String>> {
        if !self.is_sample() {
            return None;
        }
        let sample = view.settings.next_sample();
        let name = (!sample.is_empty()).then(|| strings::sample(&sample));
        let since = self.course.and_then(|course| course.since);
        // Up to the last press, so that nothing moves while nothing is counted.
        let last = self.rows.iter().filter_map(|row| row.last).max();
        let took = since.zip(last).map(|(since, last)| strings::minutes((last.0 - since.0).max(0) / 60_000));
        let since = since.map(|since| strings::since(&view.short_time(since)));
        Some([name, since, took].into_iter().flatten().collect())
    }

    /// Returns the counters that are left out of the total, with their counts.
    fn beside(&self, view: &ViewContext<'_>) -> Option<String> {
        let left_out = self.rows.iter().filter(|row| row.counter.weight == Weight::Zero);
        let counted = left_out
            .filter(|row| row.shown() != 0)
            .map(|row| strings::count_name(&row.counter.name, &view.number(row.shown())));
        let counted: Vec<String> = counted.take(BESIDE_MAX).collect();
        (!counted.is_empty()).then(|| strings::beside_total(&counted.join(", ")))
    }

    /// Returns what is to be noticed, if anything is.
    pub(crate) fn notice(&self, view: &ViewContext<'_>) -> Option<String> {
        let target = i128::from(self.board.target?);
        let number = |number: i128| view.number(number);
        let name = self.board.total_name.as_deref().map(strings::in_a_sentence);
        match (self.progress, self.is_level) {
            (Progress::Under, _) => None,
            (Progress::Near, _) => Some(strings::places_left(target - self.total, number)),
            (Progress::Reached, true) => Some(strings::full(&number(self.total), &number(target), self.total > target)),
            (Progress::Reached, false) => {
                let over = (self.total > target).then(|| number(self.total - target));
                Some(strings::target_reached(&number(self.total), name.as_deref(), over.as_deref(), self.is_sample()))
            }
        }
    }

    /// Returns the ink of the figure.
    pub(crate) fn ink(&self, tokens: &Tokens) -> Color32 {
        match (self.progress, self.is_level) {
            (Progress::Near, _) => tokens.pending_ink,
            (Progress::Reached, true) => tokens.error,
            (Progress::Reached, false) | (Progress::Under, _) => tokens.ink,
        }
    }
}

/// Returns whether the board that is shown has reached its target, so that its card has the button that comes next.
pub(crate) fn is_due(view: &ViewContext<'_>) -> bool {
    Card::of(view).is_some_and(|card| card.is_due())
}

/// Returns whether the board that is shown has a card.
pub(crate) fn has_card(view: &ViewContext<'_>) -> bool {
    Card::of(view).is_some()
}

/// Draws the card of the board that is shown, if it has one.
pub(crate) fn board_card_ui(ui: &mut Ui, view: &ViewContext<'_>, commands: &mut Vec<Command>) {
    let Some(card) = Card::of(view) else { return };
    let available = ui.available_size();
    let size = if available.y < 440.0 || available.x < 480.0 { SMALL } else { LARGE };
    let frame = egui::Frame::new().fill(Tokens::of(ui).background);
    let panel = Panel::top("board card").exact_size(size.height + MARGIN + BELOW).show_separator_line(false);
    panel.frame(frame).show(ui, |ui| {
        widgets::region(ui, egui::Role::Region, text!("total-region"));
        let rect = ui.max_rect();
        let rect = Rect::from_min_max(rect.min + Vec2::splat(MARGIN), rect.max - Vec2::new(MARGIN, BELOW));
        card_ui(ui, view, &card, rect, &size, commands);
    });
}

fn card_ui(ui: &mut Ui, view: &ViewContext<'_>, card: &Card<'_>, rect: Rect, size: &Size, commands: &mut Vec<Command>) {
    let tokens = Tokens::of(ui);
    let edge = match card.is_due() {
        true => Stroke::new(2.0, tokens.saved),
        false => Stroke::new(1.0, tokens.line),
    };
    ui.painter().rect(rect, CARD_RADIUS, tokens.card, edge, StrokeKind::Inside);
    let inner = rect.shrink2(size.padding);
    let row = inner.with_max_y(inner.top() + size.figure);
    let mut end = actions_ui(ui, view, card, row, commands);
    if card.is_level && size.figure >= LARGE.figure {
        end = level::figures_ui(ui, view, card, row.with_max_x(end));
    }

    let (heading, details) = card.words(view);
    let figure = view.number(card.total);
    let notice = card.notice(view);
    let beside = card.beside(view);
    let said = [Some(strings::figure_of(&figure, &heading)), Some(details.clone()), notice.clone(), beside.clone()];
    let said: Vec<String> = said.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let whole = ui.interact(row.with_max_x(end), Id::unique("board card"), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Label, true, said.join(", ")));
    if notice.is_some() {
        ui.ctx().accesskit_node_builder(whole.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
    let font = FontId::new(size.figure, theme::semibold());
    let width = widgets::figures_width(ui, &figure, &font);
    // The ink of the first digit begins at the edge of what is below.
    let pulled = widgets::figures_inset(&figure, size.figure);
    let figure_rect = row.with_max_x(row.left() + width).translate(Vec2::new(-pulled, 0.0));
    widgets::figures(ui, figure_rect, egui::Align::Min, &figure, &font, card.ink(tokens));
    let left = figure_rect.right() + 4.0 * SPACE;
    let room = end - 2.0 * SPACE - left;
    if room > 40.0 {
        let y = row.center().y;
        let font = FontId::new(size.heading, theme::semibold());
        let middle = if details.is_empty() { 0.0 } else { 10.0 };
        widgets::shortened(ui, Pos2::new(left, y - middle), room, &heading, font, tokens.ink);
        let font = FontId::proportional(SMALL_SIZE);
        widgets::shortened(ui, Pos2::new(left, y + 11.0), room, &details, font, tokens.dim);
    }
    let top = row.bottom() + if size.figure > 50.0 { 10.0 } else { 6.0 };
    let bar = Rect::from_min_max(Pos2::new(inner.left(), top), Pos2::new(inner.right(), top + size.bar));
    if let Some(target) = card.board.target.filter(|target| *target > 0) {
        bar_ui(ui, card, bar, target);
    }
    let y = (bar.bottom() + inner.bottom()) / 2.0 + 1.0;
    let small = FontId::proportional(SMALL_SIZE);
    let put = |x: f32, align: Align2, text: &str| {
        ui.painter().text(Pos2::new(x, y), align, text, small.clone(), tokens.dim).left()
    };
    let mut right = inner.right();
    match (card.board.target.filter(|target| *target > 0), beside) {
        (Some(target), _) if card.is_level && notice.is_none() => {
            let near = (target as f64 * NEAR).ceil();
            put(inner.left(), Align2::LEFT_CENTER, &view.number(0));
            right = put(right, Align2::RIGHT_CENTER, &view.number(target.into())) - 4.0 * SPACE;
            let at = bar.left() + bar.width() * NEAR as f32;
            let text = strings::level::warns_at(&view.number(near as i128));
            let width = ui.painter().layout_no_wrap(text.clone(), small.clone(), tokens.dim).size().x;
            put((at + width / 2.0).min(right), Align2::RIGHT_CENTER, &text);
        }
        (_, Some(beside)) if inner.width() > BESIDE_WIDTH_MIN => {
            right = put(right, Align2::RIGHT_CENTER, &beside) - 4.0 * SPACE;
        }
        _ => {}
    }
    if let Some(notice) = notice {
        let (ink, mark) = match (card.progress, card.is_level) {
            (Progress::Reached, false) => (tokens.saved_ink, Some(tokens.saved)),
            (Progress::Reached, true) => (tokens.error, None),
            _ => (tokens.pending_ink, None),
        };
        let mut start = inner.left();
        if let Some(color) = mark {
            let center = Pos2::new(start + 8.0, y);
            ui.painter().circle_filled(center, 8.0, color);
            icon(ui.painter(), center, Icon::Check, tokens.card);
            start += 6.0 * SPACE;
        }
        let font = FontId::new(TEXT_SIZE, theme::semibold());
        widgets::shortened(ui, Pos2::new(start, y), right - start, &notice, font, ink);
    }
}

/// Draws what can be done, from the right. Returns where it begins.
fn actions_ui(ui: &mut Ui, view: &ViewContext<'_>, card: &Card<'_>, row: Rect, commands: &mut Vec<Command>) -> f32 {
    let board = card.board.id;
    let kind = if card.is_due() { ButtonKind::Primary } else { ButtonKind::Plain };
    let finish_keys = key_names::chord(FINISH_KEYS);
    let mut actions = Vec::new();
    let finish = Command::Open(DialogRequest::Finish(board));
    if card.is_level {
        actions.push(("finish", text!("close-day").to_owned(), "", kind, finish));
        let text = strings::level::set_button(card.board.total_name.as_deref());
        actions.push(("set", text, "", ButtonKind::Plain, Command::Open(DialogRequest::SetLevel(board))));
    } else {
        let text = if card.is_sample() { text!("finish-sample") } else { text!("finish") };
        actions.push(("finish", text.to_owned(), &finish_keys, kind, finish));
        if let Some(next) = card.board.target.filter(|_| card.is_due()).and_then(|target| target.checked_mul(2)) {
            let edit = BoardEdit { target: Some(Some(next)), ..BoardEdit::default() };
            let on = Command::Do(vec![Request::EditBoard { id: board, edit }]);
            actions.push(("on", strings::count_on(&view.number(next.into())), "", ButtonKind::Plain, on));
        }
    }
    // One above the other, where there is room for that.
    let step = control_height(ui) + 2.0 * SPACE;
    let is_column = card.is_level && row.height() >= control_height(ui) + step;
    let widest = actions.iter().map(|(_, text, ..)| widgets::tool_button_width(ui, text)).fold(0.0, f32::max);
    let least = row.left() + row.width() / 3.0;
    let (mut right, mut middle) = (row.right(), row.center().y + if is_column { step / 2.0 } else { 0.0 });
    for (id, text, keys, kind, command) in actions {
        let with_keys = Face::TextWithKeys(&text, keys);
        // Where there is no room for the keys, they are left out.
        let has_keys = !keys.is_empty() && right - widgets::face_width(ui, with_keys) >= least;
        let face = if has_keys { with_keys } else { Face::Text(&text) };
        let width = if is_column { widest } else { widgets::face_width(ui, face) };
        if right - width < least {
            break;
        }
        let rect = Rect::from_center_size(Pos2::new(right - width / 2.0, middle), Vec2::new(width, control_height(ui)));
        let id = Id::unique("board card").with(id);
        if widgets::tool_button(ui, rect, id, face, &text, kind).clicked() {
            commands.push(command);
        }
        match is_column {
            true => middle -= step,
            false => right = rect.left() - 2.0 * SPACE,
        }
    }
    if is_column { right - widest - 2.0 * SPACE } else { right }
}

/// Draws how much of the target there is: each counter's part in its colour, or a level with a mark where little room is left.
pub(crate) fn bar_ui(ui: &Ui, card: &Card<'_>, bar: Rect, target: i64) {
    let tokens = Tokens::of(ui);
    let radius = (bar.height() / 2.0) as u8;
    let painter = ui.painter();
    painter.rect_filled(bar, radius, tokens.line);
    let x = |count: i128| bar.left() + bar.width() * (count as f64 / target as f64).clamp(0.0, 1.0) as f32;
    if card.is_level || card.rows.len() > PARTS_MAX {
        let color = match card.progress {
            Progress::Near => tokens.pending,
            Progress::Reached if card.is_level => tokens.error,
            Progress::Reached => tokens.saved,
            Progress::Under => tokens.accent,
        };
        painter.rect_filled(bar.with_max_x(x(card.total.max(0))), radius, color);
        if card.is_level {
            let at = bar.left() + bar.width() * NEAR as f32;
            painter.vline(at, bar.y_range().expand(2.0), Stroke::new(1.5, tokens.pending));
        }
        return;
    }
    // Where more was counted than the target, the parts still fill the bar.
    let all = card.total.max(i128::from(target)).max(1);
    let at = |count: i128| bar.left() + bar.width() * (count as f64 / all as f64).clamp(0.0, 1.0) as f32;
    let mut sum = 0;
    let parts = card.rows.iter().filter(|row| row.counter.weight == Weight::Plus && row.shown() > 0);
    for row in parts {
        let (from, to) = (at(sum), at(sum + row.shown()));
        sum += row.shown();
        // Parted by two points, where there is room for that.
        let part = bar.with_min_x(from).with_max_x(if to - from > 4.0 { to - 2.0 } else { to });
        painter.rect_filled(
            part,
            if part.width() > bar.height() { radius.min(3) } else { 0 },
            tokens.counter(row.counter.color),
        );
    }
}
