//! A single counter, with the count as large as the window allows.

use egui::{Align, Align2, FontId, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, accesskit};

use crate::language::text;
use crate::window::kit::icons::{self, Icon};
use crate::window::kit::key_names;
use crate::window::kit::theme::{self, SPACE, Tokens, control_height};
use crate::window::kit::widgets::{self, ButtonKind, Face};
use crate::window::panels::tiles;
use crate::window::text::strings;
use crate::window::view::command::Command;
use crate::window::view::context::{DrawResult, ViewContext, clicked, counter_widget};
use crate::window::view::model::{Flash, Row};

/// Height of the area below the count, with its margin, in points.
pub(crate) const FOOT_HEIGHT: f32 = 80.0;

/// Draws the counter: all of it is one button.
pub(crate) fn single_counter_ui(
    ui: &mut Ui,
    view: &ViewContext<'_>,
    row: &Row,
    commands: &mut Vec<Command>,
) -> DrawResult {
    let tokens = Tokens::of(ui);
    let counter = &row.counter;
    let rect = ui.max_rect();
    let id = counter_widget(counter.id);
    let response = ui.interact(rect, id, Sense::click());
    let number = |number| view.number(number);
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Button, true, strings::press_name(&counter.name, counter.step, number))
    });
    response.request_focus();
    let drawn = DrawResult { cursor: view.handle(ui, &response, row, commands), ..DrawResult::default() };
    if clicked(&response) {
        commands.push(Command::Press { id: counter.id, steps: 1 });
    }

    if let Some(flash) = view.flash(ui, row) {
        ui.painter().rect_filled(rect, 0, flash.gamma_multiply(0.10));
    }
    let color = tokens.counter(counter.color);
    let inner = rect.shrink2(Vec2::new((rect.width() * 0.05).max(16.0), 16.0));
    let top = inner.top() + control_height(ui) / 2.0;
    ui.painter().circle_filled(Pos2::new(inner.left() + 6.0, top), 6.0, color);
    let mut right = inner.right() - control_height(ui) - 2.0 * SPACE;
    let mut next_center = |width: f32| {
        right -= width + 2.0 * SPACE;
        Pos2::new(right + width / 2.0 + SPACE, top)
    };
    if let Some(key) = counter.key {
        let cap = key_names::cap(key);
        widgets::key_cap(ui, next_center(widgets::key_cap_width(ui, &cap)), &cap);
    }
    if view.is_locked(row) {
        let ink = if view.refusal(ui.ctx(), row).is_some() { tokens.error } else { tokens.dim };
        icons::icon(ui.painter(), next_center(14.0) + Vec2::new(view.shake(ui, row), 0.0), Icon::Lock, ink);
    }
    let start = Pos2::new(inner.left() + 22.0, top);
    let font = FontId::new(theme::WELCOME_SIZE, theme::semibold());
    widgets::shortened(ui, start, right - start.x, &counter.name, font, tokens.ink);

    let foot = FOOT_HEIGHT - 16.0;
    let count_rect = Rect::from_min_max(
        Pos2::new(inner.left(), top + control_height(ui)),
        Pos2::new(inner.right(), inner.bottom() - foot),
    );
    let text = view.number(row.shown());
    let count = ui.interact(count_rect, id.with("count"), Sense::hover());
    count.widget_info(|| WidgetInfo::labeled(Role::Label, true, strings::count_name(&counter.name, &text)));
    if matches!(row.flash, Some((_, Flash::Press | Flash::Target))) {
        ui.ctx().accesskit_node_builder(count.id, |node| node.set_live(accesskit::Live::Polite));
    }
    let ink = view.count_ink(ui, row);
    let font = FontId::new(count_rect.height() * 0.9, theme::semibold());
    widgets::figures(ui, count_rect, Align::Center, &text, &font, ink);

    let y = inner.bottom() - foot / 2.0;
    let (text, ink) = match view.refusal(ui.ctx(), row) {
        Some(why) => (why, tokens.pending_ink),
        None => {
            let part = tiles::own_part(view, row, tokens).map_or(String::new(), |(part, _)| part);
            let today = strings::today(row.today(), number) + &part;
            let target = counter.target.map(|target| strings::of_target(&view.number(target.into())));
            (target.map_or(today.clone(), |target| format!("{today}  ·  {target}")), tokens.dim)
        }
    };
    ui.painter().text(Pos2::new(rect.center().x, y), Align2::CENTER_CENTER, text, FontId::proportional(16.0), ink);
    if let Some(progress) = row.progress() {
        let track = Rect::from_min_max(Pos2::new(inner.left(), inner.bottom() - 8.0), inner.right_bottom());
        ui.painter().rect_filled(track, 4, tokens.line);
        let reached = Rect::from_min_size(track.min, Vec2::new(track.width() * progress, track.height()));
        ui.painter().rect_filled(reached, 4, if progress >= 1.0 { tokens.saved } else { color });
    }
    buttons_ui(ui, view, row, inner, commands);
    drawn
}

fn buttons_ui(ui: &mut Ui, view: &ViewContext<'_>, row: &Row, inner: Rect, commands: &mut Vec<Command>) {
    let id = counter_widget(row.counter.id);
    let size = Vec2::splat(control_height(ui));
    let close = Rect::from_min_size(Pos2::new(inner.right() - size.x, inner.top()), size);
    if widgets::tool_button(ui, close, id.with("close"), Face::Icon(Icon::Close), text!("all-again"), ButtonKind::Plain)
        .clicked()
    {
        commands.push(Command::ShowSingle(None));
    }
    let minus = Rect::from_min_size(
        Pos2::new(inner.right() - size.x, inner.bottom() - (FOOT_HEIGHT - 16.0) / 2.0 - size.y / 2.0),
        size,
    );
    let name = strings::minus_name(&row.counter.name, row.counter.step, |number| view.number(number));
    if widgets::tool_button(ui, minus, id.with(1), Face::Icon(Icon::Minus), &name, ButtonKind::Plain).clicked() {
        commands.push(Command::Press { id: row.counter.id, steps: -1 });
    }
}
