//! Who counted what: the desks with their sums over a span of time, this one first.

use egui::{Align2, FontId, Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::domain::{Counter, visible};
use crate::language::text;
use crate::sharing::DeskLabel;
use crate::window::history::Times;
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens, target_height};
use crate::window::kit::widgets;
use crate::window::panels::inspector::{Inspector, Tab, inspector_strings};
use crate::window::view::context::ViewContext;

const HEAD_HEIGHT: f32 = 26.0;
const ROW_HEIGHT: f32 = 39.0;
const LAST_HEIGHT: f32 = 34.0;
const BAR_HEIGHT: f32 = 4.0;
/// Width of the shares, in points.
const SHARE_WIDTH: f32 = 52.0;

/// Draws who counted what. A click on a desk shows its entries.
pub(super) fn desks_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    inspector: &mut Inspector,
    times: &Times<'_>,
    counter: Option<&Counter>,
) {
    let id = Id::unique("inspector desks");
    let Some(counted) = inspector.desks.as_ref().filter(|counted| counted.of == inspector.listed) else { return };
    let tokens = Tokens::of(ui);
    let small = FontId::proportional(SMALL_SIZE);
    ui.spacing_mut().item_spacing.y = 0.0;
    let (_, head) = ui.allocate_space(Vec2::new(ui.available_width(), HEAD_HEIGHT));
    let span = inspector_strings::counted_in(&times.span((counted.from, counted.to)));
    let columns = Columns { count: head.right() - SHARE_WIDTH, share: head.right() - 2.0 };
    widgets::shortened(ui, head.left_center(), head.width() / 2.0, &span, small.clone(), tokens.dim);
    for (right, text) in [(columns.count, text!("inspector-desk-count")), (columns.share, text!("inspector-share"))] {
        ui.painter().text(Pos2::new(right, head.center().y), Align2::RIGHT_CENTER, text, small.clone(), tokens.dim);
    }
    let sum: i128 = counted.desks.iter().map(|(_, count)| i128::from(*count)).sum();
    let positive: i128 = counted.desks.iter().map(|(_, count)| i128::from((*count).max(0))).sum();
    let color = counter.map_or(tokens.accent, |counter| tokens.counter(counter.color));
    let mut chosen = None;
    ScrollArea::vertical().id_salt(id).auto_shrink([false, true]).show(ui, |ui| {
        for (index, (desk, count)) in counted.desks.iter().enumerate() {
            let part = if positive > 0 { (*count).max(0) as f32 / positive as f32 } else { 0.0 };
            let is_mine = desk.as_ref().is_some_and(|desk| desk.is_mine);
            let row = DeskRow {
                name: match desk {
                    Some(desk) => visible(&desk.name).into_owned(),
                    None => text!("inspector-not-shared").to_owned(),
                },
                about: if is_mine { text!("inspector-this-desk") } else { "" },
                count: view.number(i128::from(*count)),
                part,
                percent: inspector_strings::percent(&view.numbers.tenths((part * 1_000.0).round() as i128)),
                color: if is_mine { color } else { tokens.of_others(color) },
            };
            if row.ui(ui, id.with(("desk", index)), &columns, desk.is_some()) {
                chosen = desk.clone();
            }
        }
        let (_, last) = ui.allocate_space(Vec2::new(ui.available_width(), LAST_HEIGHT));
        let y = last.center().y;
        let number = view.number(sum);
        let bold = FontId::new(TEXT_SIZE, theme::semibold());
        ui.painter().text(
            last.left_center(),
            Align2::LEFT_CENTER,
            text!("inspector-together"),
            FontId::proportional(TEXT_SIZE),
            tokens.dim,
        );
        ui.painter().text(Pos2::new(columns.count, y), Align2::RIGHT_CENTER, &number, bold, tokens.ink);
        ui.interact(last, id.with("together"), Sense::hover()).widget_info(|| {
            WidgetInfo::labeled(Role::Label, true, format!("{}: {number}", text!("inspector-together")))
        });
    });
    if let Some(desk) = chosen {
        show_entries(inspector, desk);
        ui.ctx().request_repaint();
    }
}

/// Shows the entries of a desk.
fn show_entries(inspector: &mut Inspector, desk: DeskLabel) {
    inspector.tab = Tab::History;
    inspector.list.desk = Some(desk);
    inspector.list.reset();
    inspector.list_wants.is_other = true;
}

/// The right ends of the columns.
struct Columns {
    count: f32,
    share: f32,
}

/// What a row shows.
struct DeskRow<'a> {
    name: String,
    about: &'a str,
    count: String,
    /// Its part of all, 0 to 1.
    part: f32,
    percent: String,
    color: egui::Color32,
}

impl DeskRow<'_> {
    /// Draws the row. Returns whether it was clicked.
    fn ui(&self, ui: &mut Ui, id: Id, columns: &Columns, has_entries: bool) -> bool {
        let tokens = Tokens::of(ui);
        let height = target_height(ui, ROW_HEIGHT);
        let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), height));
        let response = ui.interact(rect, id, if has_entries { Sense::click() } else { Sense::hover() });
        let role = if has_entries { Role::Button } else { Role::Label };
        let name = inspector_strings::desk_row(&self.name, self.about, &self.count, &self.percent);
        response.widget_info(|| WidgetInfo::labeled(role, true, &name));
        if has_entries && response.hovered() {
            ui.painter().rect_filled(rect, 0, tokens.card);
        }
        ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(1.0, tokens.line));
        let top = rect.top() + (height - ROW_HEIGHT) / 2.0;
        let y = top + 15.0;
        let right = |x: f32, text: &str, font, ink| {
            ui.painter().text(Pos2::new(x, y), Align2::RIGHT_CENTER, text, font, ink).left()
        };
        right(columns.share, &self.percent, FontId::proportional(SMALL_SIZE), tokens.dim);
        let bold = FontId::new(TEXT_SIZE, theme::semibold());
        let end = right(columns.count, &self.count, bold, tokens.ink) - 2.0 * SPACE;
        let font = FontId::proportional(TEXT_SIZE);
        let width = ui.painter().layout_no_wrap(self.name.clone(), font.clone(), tokens.ink).size().x;
        let start = Pos2::new(rect.left(), y);
        let is_shortened = widgets::shortened(ui, start, end - start.x, &self.name, font.clone(), tokens.ink);
        let left = start.x + width + SPACE;
        if !self.about.is_empty() && end - left > 6.0 * SPACE {
            let about = format!("· {}", self.about);
            widgets::shortened(ui, Pos2::new(left, y), end - left, &about, font, tokens.dim);
        }
        let track = Rect::from_min_size(Pos2::new(rect.left(), top + 27.0), Vec2::new(rect.width(), BAR_HEIGHT));
        ui.painter().rect_filled(track, BAR_HEIGHT / 2.0, tokens.line);
        let bar = Rect::from_min_size(track.min, Vec2::new(track.width() * self.part, BAR_HEIGHT));
        ui.painter().rect_filled(bar, BAR_HEIGHT / 2.0, self.color);
        widgets::focus_ring_inside(ui, &response);
        let is_clicked = response.clicked();
        if has_entries {
            response.on_hover_text(if is_shortened { name } else { text!("inspector-show-entries").to_owned() });
        }
        is_clicked
    }
}
