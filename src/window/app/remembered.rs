//! What the window remembers until it is opened again: its place on the screen, the board, the inspector, and templates.

use std::path::Path;

use egui::{Context, Vec2, ViewportInfo};

use super::App;
use crate::domain::{BoardId, Time};
use crate::request::Contents;
use crate::window::text::strings;
use crate::window::view::subject::Subject;
use crate::window::view::template::{TEMPLATE_BYTES_MAX, TEMPLATES_MAX, Template};
use crate::window::view::window_state::{FileView, WindowPlace};

impl App {
    /// Keeps a board without its counts among the person's templates.
    pub(super) fn save_template(&mut self, ctx: &Context, id: BoardId, now: f64) {
        let Some((board, template)) = Template::of(&self.model, id) else { return };
        let name = board.name.clone();
        let templates = &self.preferences.settings.templates;
        let is_replaced = templates.contains_key(&name);
        let bytes = serde_json::to_vec(&template).map_or(usize::MAX, |json| json.len());
        if bytes > TEMPLATE_BYTES_MAX {
            self.model.problem = Some(strings::template_too_large(&name));
        } else if templates.len() >= TEMPLATES_MAX && !is_replaced {
            self.model.problem = Some(strings::too_many_templates(TEMPLATES_MAX));
        } else {
            let text = strings::template_saved(&name, is_replaced);
            self.preferences.change(ctx, |settings| drop(settings.templates.insert(name, template)));
            self.floating.toasts.add(text, None, now);
        }
    }

    /// Shows of the file that was just opened what was shown of it last, unless it was open already.
    pub(super) fn show_as_before(&mut self, ctx: &Context, path: &Path, contents: &Contents, clock: Time) {
        if self.file.opened.as_ref().is_some_and(|(open, _)| open == path) {
            return;
        }
        self.file.opened = Some((path.to_owned(), clock));
        let mut view = self.preferences.settings.file_view(path).cloned().unwrap_or_default();
        if !contents.last.is_empty() && self.preferences.settings.file_view(path).is_none() {
            // Whoever counted in it knows how.
            view.hint_presses = 0;
        }
        self.file.hint_presses = view.hint_presses;
        self.listing.filter = view.filter;
        if let Some(inspector) = &mut self.layout.inspector {
            inspector.show(view.inspected.clone().unwrap_or(Subject::BoardFilter(view.filter)));
        }
        let view = FileView { opened: clock, ..view };
        self.preferences.change(ctx, |settings| settings.remember(path, view));
    }

    /// Remembers the window's place and what it shows, if that has changed.
    pub(super) fn remember_window(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let settings = &self.preferences.settings;
        let (before, now) = ([settings.place, settings.strip], ctx.input(|input| input.time));
        let is_settled = now >= self.layout.place_settles_at;
        let new_place = |is_shown: bool, before| match is_shown && is_settled {
            true => ctx.input(|input| place_of(input.viewport(), input.content_rect().size(), zoom, before)),
            false => before,
        };
        let places =
            [new_place(!self.layout.is_strip, settings.place), new_place(self.layout.is_strip, settings.strip)];
        let inspector = self.layout.inspector.as_ref();
        let inspector_view = inspector.map_or(self.preferences.settings.inspector_view, |open| open.kept_view());
        let hint_presses = self.file.hint_presses;
        let view = self.file.opened.as_ref().map(|(_, opened)| FileView {
            opened: *opened,
            hint_presses,
            filter: self.listing.filter,
            // Counters that were selected aren't selected the next time.
            inspected: inspector
                .map(|open| open.subject().clone())
                .filter(|subject| !matches!(subject, Subject::Counters(ids) if ids.len() > 1)),
        });
        let settings = &self.preferences.settings;
        let new_view =
            self.file.opened.as_ref().zip(view).filter(|((path, _), view)| settings.file_view(path) != Some(view));
        if new_view.is_none() && (places, inspector_view) == (before, settings.inspector_view) {
            return;
        }
        self.preferences.change(ctx, |settings| {
            ([settings.place, settings.strip], settings.inspector_view) = (places, inspector_view);
            if let Some(((path, _), view)) = new_view {
                settings.remember(path, view);
            }
        });
    }
}

/// Returns the window's place, in points of the desktop. While it is maximised, minimised or fills the screen, the place
/// that it had before holds. Where the desktop doesn't tell a program where its window is, its size is that of the
/// content.
fn place_of(window: &ViewportInfo, content: Vec2, zoom: f32, before: Option<WindowPlace>) -> Option<WindowPlace> {
    if window.minimized == Some(true) || window.fullscreen == Some(true) {
        return before;
    }
    if window.maximized == Some(true) {
        return before.map(|before| WindowPlace { is_maximised: true, ..before }).or(Some(WindowPlace {
            size: super::SIZE_POINTS,
            position: None,
            is_maximised: true,
        }));
    }
    let rounded = |vec: Vec2| (vec * zoom).round().into();
    Some(WindowPlace {
        size: rounded(window.inner_rect.map_or(content, |inner| inner.size())),
        position: window.outer_rect.map(|outer| rounded(outer.min.to_vec2())),
        is_maximised: false,
    })
}

#[cfg(test)]
mod tests {
    use egui::{Pos2, Rect};

    use super::*;

    #[test]
    fn the_place_is_the_desktops_and_kept_while_the_window_fills_the_screen() {
        let rect = |x, y, width, height| Some(Rect::from_min_size(Pos2::new(x, y), Vec2::new(width, height)));
        let normal = ViewportInfo {
            inner_rect: rect(60.0, 50.0, 500.0, 400.0),
            outer_rect: rect(60.0, 40.0, 500.0, 410.0),
            ..ViewportInfo::default()
        };
        let place = WindowPlace { size: [1_000.0, 800.0], position: Some([120.0, 80.0]), is_maximised: false };
        assert_eq!(place_of(&normal, Vec2::ZERO, 2.0, None), Some(place));
        let filled = ViewportInfo { inner_rect: rect(0.0, 0.0, 1920.0, 1080.0), ..normal.clone() };
        let maximised = ViewportInfo { maximized: Some(true), ..filled.clone() };
        assert_eq!(
            place_of(&maximised, Vec2::ZERO, 2.0, Some(place)),
            Some(WindowPlace { is_maximised: true, ..place })
        );
        assert!(place_of(&maximised, Vec2::ZERO, 1.0, None).unwrap().is_maximised);
        for filled in [
            ViewportInfo { fullscreen: Some(true), ..filled.clone() },
            ViewportInfo { minimized: Some(true), ..filled },
        ] {
            assert_eq!(place_of(&filled, Vec2::ZERO, 2.0, Some(place)), Some(place));
        }
        // Where the desktop doesn't tell where a window is.
        let hidden = ViewportInfo { outer_rect: None, ..normal };
        assert_eq!(place_of(&hidden, Vec2::ZERO, 2.0, None), Some(WindowPlace { position: None, ..place }));
        let content = Vec2::new(500.0, 400.0);
        let untold = place_of(&ViewportInfo::default(), content, 2.0, None);
        assert_eq!(untold, Some(WindowPlace { position: None, ..place }));
    }
}
