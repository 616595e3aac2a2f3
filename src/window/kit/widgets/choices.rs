//! Controls for choosing instead of typing: segments, checkboxes, options, swatches, lists and sliders.

use egui::{
    Align2, Color32, EventFilter, FontId, Frame, Id, Key, Margin, Pos2, Rect, Role, ScrollArea, Sense, Shadow, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, accesskit,
};

use super::button::{button_font, chevron, focus_ring, focused, text_width};
use super::menu;
use super::text::{elided, shows_name};
use crate::window::kit::theme::{
    CONTROL_RADIUS, DENSE_TARGET_WIDTH, SMALL_SIZE, SPACE, TARGET_SIZE, TEXT_SIZE, Tokens, control_height,
    has_large_targets, target_height, target_width,
};

const SWATCH: f32 = 20.0;
const CHECK: f32 = 18.0;
const KNOB: f32 = 8.0;
/// Height of the tabs, in points.
const TABS_HEIGHT: f32 = 32.0;
const SLIDER_STEP: f32 = 0.05;
/// Maximum height of a drop-down list, in points.
const POPUP_HEIGHT: f32 = 240.0;

/// Adds segments side by side, one of which is selected. Their accessible names include the group `of`. Returns `true`
/// if another was selected.
pub(crate) fn segments<T: Copy + PartialEq>(
    ui: &mut Ui,
    id: Id,
    of: &str,
    options: &[(T, &str)],
    value: &mut T,
) -> bool {
    let tokens = Tokens::of(ui);
    let scale = text_scale(ui, options.iter().map(|(_, text)| *text), 1.5 * SPACE, ui.available_width());
    let widths = segment_widths(ui, options.iter().map(|(_, text)| *text), scale);
    let (_, outer) = ui.allocate_space(Vec2::new(widths.iter().sum(), control_height(ui)));
    let mut left = outer.left();
    ui.painter().rect(outer, CONTROL_RADIUS, tokens.card, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let before = *value;
    let chosen = options.iter().position(|(option, _)| *option == before);
    let chosen = moved(ui, id, chosen, options.len()).or(chosen);
    *value = chosen.and_then(|index| options.get(index)).map_or(before, |(option, _)| *option);
    for (index, ((option, text), width)) in options.iter().zip(widths).enumerate() {
        let rect = Rect::from_min_size(Pos2::new(left, outer.top()), Vec2::new(width, control_height(ui)));
        left += width;
        let response = ui.interact(rect, id.with(index), option_sense(chosen, index));
        if response.clicked() {
            *value = *option;
        }
        let is_chosen = *value == *option;
        let name = format!("{text}, {of}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        let (mut font, ink) = match (is_chosen, response.hovered()) {
            (true, _) => (button_font(), tokens.ink),
            (false, true) => (FontId::proportional(TEXT_SIZE), tokens.ink),
            (false, false) => (FontId::proportional(TEXT_SIZE), tokens.dim),
        };
        font.size *= scale;
        if is_chosen {
            ui.painter().rect_filled(rect.shrink(3.0), CONTROL_RADIUS - 2, tokens.hover);
        }
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, *text, font, ink);
        focused(ui, &response);
    }
    *value != before
}

/// How much smaller the texts of options are where they have no room otherwise, at most.
const TEXT_SCALE_MIN: f32 = 0.8;

/// Returns how large the texts of options side by side are, from 1 down, with `margin` beside each.
fn text_scale<'a>(ui: &Ui, options: impl Iterator<Item = &'a str>, margin: f32, width: f32) -> f32 {
    let texts: Vec<f32> = options.map(|text| text_width(ui, text, button_font())).collect();
    let room = width - margin * texts.len() as f32;
    (room / texts.iter().sum::<f32>().max(1.0)).clamp(TEXT_SCALE_MIN, 1.0)
}

/// Returns the widths of the [`segments`]: equal, or with equal margins where there is little room.
fn segment_widths<'a>(ui: &Ui, options: impl Iterator<Item = &'a str>, scale: f32) -> Vec<f32> {
    let texts: Vec<f32> = options.map(|text| text_width(ui, text, button_font()) * scale).collect();
    let count = texts.len().max(1) as f32;
    let equal = target_width(ui, (texts.iter().copied().fold(0.0, f32::max) + 6.0 * SPACE).floor());
    if equal * count <= ui.available_width() {
        return vec![equal; texts.len()];
    }
    let margin = ((ui.available_width() - texts.iter().sum::<f32>()) / count).min(6.0 * SPACE);
    texts.into_iter().map(|text| (text + margin).max(1.0)).collect()
}

/// Adds tabs side by side, one of which is shown; at the right, `room` points are left for something else. Returns `true` if
/// another was chosen.
pub(crate) fn tabs<T: Copy + PartialEq>(ui: &mut Ui, id: Id, options: &[(T, &str)], room: f32, value: &mut T) -> bool {
    let tokens = Tokens::of(ui);
    let (_, outer) = ui.allocate_space(Vec2::new(ui.available_width(), target_height(ui, TABS_HEIGHT)));
    ui.painter().hline(outer.x_range(), outer.bottom() - 0.5, Stroke::new(1.0, tokens.line));
    let before = *value;
    let chosen = options.iter().position(|(option, _)| *option == before);
    let chosen = moved(ui, id, chosen, options.len()).or(chosen);
    *value = chosen.and_then(|index| options.get(index)).map_or(before, |(option, _)| *option);
    let scale = text_scale(ui, options.iter().map(|(_, text)| *text), 2.0 * SPACE, outer.width() - room);
    let widths: Vec<f32> = options.iter().map(|(_, text)| text_width(ui, text, button_font()) * scale).collect();
    let gaps = options.len().saturating_sub(1).max(1) as f32;
    let gap = ((outer.width() - room - widths.iter().sum::<f32>()) / gaps).clamp(SPACE, 4.5 * SPACE);
    let mut left = outer.left();
    for (index, ((option, text), width)) in options.iter().zip(widths).enumerate() {
        let rect = Rect::from_min_size(Pos2::new(left, outer.top()), Vec2::new(width, outer.height()));
        left += width + gap;
        let response =
            ui.interact(rect.expand2(Vec2::new(gap / 2.0, 0.0)), id.with(index), option_sense(chosen, index));
        if response.clicked() {
            *value = *option;
        }
        let is_chosen = *value == *option;
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_chosen, *text));
        let (mut font, ink) = match (is_chosen, response.hovered()) {
            (true, _) => (button_font(), tokens.ink),
            (false, true) => (FontId::proportional(TEXT_SIZE), tokens.ink),
            (false, false) => (FontId::proportional(TEXT_SIZE), tokens.dim),
        };
        font.size *= scale;
        ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, *text, font, ink);
        if is_chosen {
            ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, tokens.accent));
        }
        focus_ring(ui, &response.clone().with_new_rect(rect.shrink2(Vec2::new(-SPACE, 2.0))));
    }
    *value != before
}

/// Makes a group of options one Tab stop: the selected one, or the first.
fn option_sense(chosen: Option<usize>, index: usize) -> Sense {
    if index == chosen.unwrap_or(0) { Sense::click() } else { Sense::CLICK }
}

/// Returns the index to which the arrow keys move the selection of the group `id`, if it has the focus; the focus moves
/// as well.
fn moved(ui: &Ui, id: Id, chosen: Option<usize>, count: usize) -> Option<usize> {
    let focused = id.with(chosen.unwrap_or(0));
    if !ui.memory(|memory| memory.has_focus(focused)) {
        return None;
    }
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, arrows));
    let (on, back) = ui.input(|input| {
        let pressed = |a, b| input.num_presses(a) + input.num_presses(b);
        (pressed(Key::ArrowRight, Key::ArrowDown), pressed(Key::ArrowLeft, Key::ArrowUp))
    });
    let index = (chosen.unwrap_or(0) + on).min(count.saturating_sub(1)).saturating_sub(back);
    (on + back > 0 && Some(index) != chosen).then(|| {
        ui.memory_mut(|memory| memory.request_focus(id.with(index)));
        index
    })
}

/// Returns the width of [`check`] on one line.
pub(crate) fn check_width(ui: &Ui, text: &str) -> f32 {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(TEXT_SIZE), Color32::PLACEHOLDER);
    CHECK + 2.0 * SPACE + galley.size().x
}

/// Adds a checkbox with the accessible name `name`. Returns `true` if it was changed.
pub(crate) fn check(ui: &mut Ui, id: Id, text: &str, name: &str, value: &mut bool) -> bool {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(TEXT_SIZE);
    let width = (ui.available_width() - CHECK - 2.0 * SPACE).max(0.0);
    let galley = ui.painter().layout(text.to_owned(), font, tokens.ink, width);
    let size = Vec2::new(CHECK + 2.0 * SPACE + galley.size().x, galley.size().y.max(control_height(ui)));
    let (_, rect) = ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    if response.clicked() {
        *value = !*value;
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *value, name));
    let square = mark(ui, rect, Mark::Check, *value, response.hovered());
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(Pos2::new(square.right() + 2.0 * SPACE, top), galley, tokens.ink);
    focus_ring(ui, &response.clone().with_new_rect(rect.expand2(Vec2::new(SPACE, 0.0))));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked()
}

/// The mark before an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// One of several.
    Radio,
    /// One or more of several.
    Check,
}

/// Draws the mark at the left of `rect`, filled if it is selected.
fn mark(ui: &Ui, rect: Rect, mark: Mark, is_chosen: bool, is_hovered: bool) -> Rect {
    let tokens = Tokens::of(ui);
    let square = Rect::from_center_size(rect.left_center() + Vec2::new(CHECK / 2.0, 0.0), Vec2::splat(CHECK));
    let (fill, line) = match (is_chosen, is_hovered) {
        (true, _) => (tokens.accent, Stroke::NONE),
        (false, true) => (tokens.hover, Stroke::new(1.0, tokens.dim)),
        (false, false) => (tokens.card, Stroke::new(1.0, tokens.dim)),
    };
    let radius = if mark == Mark::Radio { CHECK / 2.0 } else { 5.0 };
    ui.painter().rect(square, radius, fill, line, StrokeKind::Inside);
    if is_chosen {
        let at = |x, y| square.min + Vec2::new(x, y);
        match mark {
            Mark::Radio => drop(ui.painter().circle_filled(square.center(), CHECK / 5.0, tokens.on_accent)),
            Mark::Check => {
                ui.painter().line(vec![at(4.5, 9.5), at(7.8, 12.5), at(13.5, 6.0)], Stroke::new(2.0, tokens.on_accent));
            }
        }
    }
    square
}

/// Adds one of several options in a column, with a text and details. Returns `true` if it was picked.
pub(crate) fn pick(ui: &mut Ui, id: Id, kind: Mark, (text, more): (&str, &str), name: &str, is_chosen: bool) -> bool {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
    let response = ui.interact(rect, id, Sense::click());
    let role = if kind == Mark::Radio { Role::RadioButton } else { Role::CheckBox };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), is_chosen, name));
    let square = mark(ui, rect, kind, is_chosen, response.hovered());
    let inner = rect.with_min_x(square.right() + 2.0 * SPACE);
    let font = FontId::proportional(TEXT_SIZE);
    let width = (text_width(ui, text, font.clone()) + 1.0).min(inner.width());
    elided(ui, inner.with_max_x(inner.left() + width), text, font, tokens.ink);
    let rest = inner.with_min_x((inner.left() + width + 3.0 * SPACE).min(inner.right()));
    elided(ui, rest, more, FontId::proportional(SMALL_SIZE), tokens.dim);
    focused(ui, &response.clone().with_new_rect(rect.expand2(Vec2::new(SPACE, 0.0))));
    response.clicked()
}

/// Adds a row of colour swatches, each with its name, at most one of them selected. Returns the index of one that was
/// picked.
pub(crate) fn swatches(
    ui: &mut Ui,
    id: Id,
    of: &str,
    colors: &[(Color32, &str)],
    chosen: Option<usize>,
) -> Option<usize> {
    let width = ui.available_width();
    let count = colors.len().max(1) as f32;
    let (least, most) = match has_large_targets(ui) {
        true => (DENSE_TARGET_WIDTH - SWATCH, TARGET_SIZE - SWATCH),
        false => (SPACE, 2.0 * SPACE),
    };
    // On one line if they fit, however closely.
    let space = ((width - SWATCH) / (count - 1.0).max(1.0) - SWATCH).clamp(least, most);
    let across = SWATCH + space;
    let mut in_a_line = (((width + space) / across).floor() as usize).max(1);
    let lines = colors.len().div_ceil(in_a_line);
    if has_large_targets(ui) {
        in_a_line = colors.len().div_ceil(lines);
    }
    let (lines, down) = (lines as f32, target_height(ui, across));
    let drawn = (lines - 1.0) * down + SWATCH;
    let height = drawn.max(control_height(ui)).max(lines * target_height(ui, 0.0));
    let (_, outer) = ui.allocate_space(Vec2::new(width, height));
    let top = outer.center().y - drawn / 2.0;
    let mut picked = moved(ui, id, chosen, colors.len());
    let chosen = picked.or(chosen);
    for (index, (color, name)) in colors.iter().enumerate() {
        let at = Vec2::new((index % in_a_line) as f32 * across, (index / in_a_line) as f32 * down);
        let rect = Rect::from_min_size(Pos2::new(outer.left(), top) + at, Vec2::splat(SWATCH));
        let target = Vec2::new(across, if lines > 1.0 { down } else { height });
        let target = Rect::from_center_size(rect.center(), target);
        let response = ui.interact(target, id.with(index), option_sense(chosen, index));
        let is_chosen = chosen == Some(index);
        let name = format!("{name}, {of}");
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        let radius = SWATCH / 2.0;
        ui.painter().circle_filled(rect.center(), if is_chosen { radius - 3.5 } else { radius }, *color);
        if is_chosen {
            ui.painter().circle_stroke(rect.center(), radius - 1.0, Stroke::new(2.0, *color));
        } else if response.hovered() {
            ui.painter().circle_stroke(rect.center(), radius + 1.0, Stroke::new(1.0, *color));
        }
        focus_ring(ui, &response.clone().with_new_rect(rect.expand(1.0)));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            picked = Some(index);
        }
        shows_name(response, &name);
    }
    picked
}

/// Adds a button that shows the selected option and opens a list of all. Returns the index of one that was picked.
pub(crate) fn choice(ui: &mut Ui, id: Id, name: &str, options: &[&str], chosen: usize) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
    let response = ui.interact(rect, id, Sense::click());
    let shown = options.get(chosen).copied().unwrap_or_default();
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_value(shown);
        // Linux's accessibility has no value for these.
        node.set_description(shown);
    });
    let fill = if response.hovered() { tokens.hover } else { tokens.card };
    ui.painter().rect(rect, CONTROL_RADIUS, fill, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    let inner = rect.shrink2(Vec2::new(10.0, 0.0));
    elided(ui, inner.with_max_x(inner.right() - 5.0 * SPACE), shown, FontId::proportional(TEXT_SIZE), tokens.ink);
    chevron(ui, Pos2::new(inner.right() - SPACE, rect.center().y), Vec2::DOWN, tokens.dim);
    focused(ui, &response);

    let mut picked = None;
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, ..ui.visuals().popup_shadow };
    let frame = Frame::popup(ui.style())
        .fill(tokens.card)
        .shadow(shadow)
        .corner_radius(CONTROL_RADIUS)
        .inner_margin(Margin::same(4));
    let popup = egui::Popup::menu(&response).width(rect.width()).gap(SPACE).frame(frame);
    let popup = popup.show(|ui| {
        ui.set_width(rect.width() - 10.0);
        let list = ScrollArea::vertical().max_height(POPUP_HEIGHT);
        menu::list(ui, |ui| {
            list.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, text) in options.iter().enumerate() {
                    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), control_height(ui)));
                    let item = ui.interact(rect, id.with(index), Sense::click());
                    let is_chosen = index == chosen;
                    menu::register(ui, item.id, text);
                    item.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, text));
                    if item.hovered() || item.has_focus() {
                        ui.painter().rect_filled(rect, CONTROL_RADIUS - 2, tokens.hover);
                    }
                    let font = if is_chosen { button_font() } else { FontId::proportional(TEXT_SIZE) };
                    elided(ui, rect.shrink2(Vec2::new(2.0 * SPACE, 0.0)), text, font, tokens.ink);
                    if item.gained_focus() {
                        item.scroll_to_me(None);
                    }
                    if item.clicked() {
                        picked = Some(index);
                        // A click does this anyway, a key doesn't.
                        ui.close();
                    }
                }
            });
        });
    });
    match popup {
        // The keyboard focus moves to the list, and back when it closes.
        Some(popup) if popup.response.should_close() => response.request_focus(),
        Some(_) if response.has_focus() || response.clicked() => {
            ui.memory_mut(|memory| memory.request_focus(id.with(chosen)));
        }
        _ => {}
    }
    picked
}

/// Adds a slider from 0 to 1 with the accessible name `name`. Returns `true` if it was moved.
pub(crate) fn slider(ui: &mut Ui, id: Id, name: &str, width: f32, value: &mut f32) -> bool {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(width, control_height(ui)));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let rail = rect.x_range().shrink(KNOB);
    let before = *value;
    if let Some(pointer) = response.interact_pointer_pos() {
        *value = egui::remap_clamp(pointer.x, rail, 0.0..=1.0);
    }
    let has_focus = response.has_focus();
    if has_focus {
        let arrows = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    let steps = ui.input(|input| {
        let keys = |key| if has_focus { input.num_presses(key) } else { 0 };
        let asked = |command| input.num_accesskit_action_requests(id, command);
        let up = keys(Key::ArrowRight) + asked(accesskit::Action::Increment);
        let down = keys(Key::ArrowLeft) + asked(accesskit::Action::Decrement);
        for request in input.accesskit_action_requests(id, accesskit::Action::SetValue) {
            if let Some(accesskit::ActionData::NumericValue(asked)) = request.data {
                *value = asked as f32;
            }
        }
        up as f32 - down as f32
    });
    if steps != 0.0 {
        *value = ((*value + steps * SLIDER_STEP) / SLIDER_STEP).round() * SLIDER_STEP;
    }
    *value = value.clamp(0.0, 1.0);
    response.widget_info(|| WidgetInfo::slider(ui.is_enabled(), f64::from(*value), name));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value_step(f64::from(SLIDER_STEP));
        for command in [accesskit::Action::SetValue, accesskit::Action::Increment, accesskit::Action::Decrement] {
            node.add_action(command);
        }
    });
    let knob = Pos2::new(egui::lerp(rail, *value), rect.center().y);
    let line = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), SPACE));
    ui.painter().rect_filled(line.with_min_x(knob.x), 2, tokens.line);
    ui.painter().rect_filled(line.with_max_x(knob.x), 2, tokens.accent);
    let fill = if response.hovered() || response.dragged() { tokens.hover } else { tokens.card };
    ui.painter().circle(knob, KNOB, fill, Stroke::new(2.0, tokens.accent));
    focused(ui, &response);
    *value != before
}
