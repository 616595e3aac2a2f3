//! The small window: makes the window a strip that stays on top, and large again. What is on it is drawn by
//! `panels::strip`.

use egui::viewport::WindowLevel;
use egui::{Context, Vec2, ViewportCommand};

#[cfg(target_os = "linux")]
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};

use super::{App, SIZE_POINTS, SIZE_POINTS_MIN, state};
use crate::window::app::closing::Closing;
#[cfg(target_os = "linux")]
use crate::window::platform::full_screen_watch::FullScreenWatch;
use crate::window::view::window_state::WindowPlace;

/// Sizes of a strip that lies, for the pointer and for fingers, and of one that stands, in points of the desktop.
const LYING: [f32; 2] = [560.0, 72.0];
const LYING_TOUCH: [f32; 2] = [684.0, 72.0];
const STANDING: [f32; 2] = [132.0, 420.0];
const SIZE_MIN: [f32; 2] = [120.0, 56.0];
/// How long the desktop may take to change the window, in seconds: its place in between isn't remembered.
const SETTLE_SECONDS: f64 = 1.0;

impl App {
    /// Makes the window small, or large again.
    pub(super) fn switch_strip(&mut self, ctx: &Context, now: f64) {
        if self.layout.is_strip { self.leave_strip(ctx, now) } else { self.enter_strip(ctx, now) }
    }

    fn enter_strip(&mut self, ctx: &Context, now: f64) {
        self.uncover(ctx);
        self.layout.maximised = None;
        self.listing.search.clear();
        self.selection.ids.clear();
        (self.layout.is_strip, self.layout.is_full_screen) = (true, false);
        let before = [ViewportCommand::Fullscreen(false), ViewportCommand::Maximized(false)];
        before.into_iter().for_each(|command| ctx.send_viewport_cmd(command));
        let place = self.preferences.settings.strip;
        ctx.send_viewport_cmd(ViewportCommand::Decorations(false));
        self.put_window(ctx, place, self.lying_size(), SIZE_MIN);
        ctx.send_viewport_cmd(ViewportCommand::WindowLevel(WindowLevel::AlwaysOnTop));
        self.let_settle(ctx, now);
    }

    pub(super) fn leave_strip(&mut self, ctx: &Context, now: f64) {
        if !self.layout.is_strip {
            return;
        }
        self.layout.is_strip = false;
        let place = self.preferences.settings.place;
        ctx.send_viewport_cmd(ViewportCommand::WindowLevel(WindowLevel::Normal));
        ctx.send_viewport_cmd(ViewportCommand::Decorations(true));
        self.put_window(ctx, place, SIZE_POINTS, SIZE_POINTS_MIN);
        ctx.send_viewport_cmd(ViewportCommand::Maximized(place.is_some_and(|place| place.is_maximised)));
        self.focus.wanted = self.focus.cursor;
        self.let_settle(ctx, now);
    }

    fn lying_size(&self) -> [f32; 2] {
        let needs = state::needs(&self.preferences.settings, self.preferences.needs);
        if needs.large_targets { LYING_TOUCH } else { LYING }
    }

    /// Lays the strip down, or stands it up.
    pub(super) fn turn_strip(&self, ctx: &Context) {
        if self.layout.is_strip {
            let size = ctx.content_rect().size();
            let other = if size.x >= size.y { STANDING } else { self.lying_size() };
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(Vec2::from(other) / ctx.zoom_factor()));
        }
    }

    /// Leaves the strip when there is a question that it has no room for.
    pub(super) fn leave_strip_for_questions(&mut self, ctx: &Context, now: f64) {
        let is_closing = self.ending.closing == Closing::WhenSaved && self.model.unsaved.is_some();
        if self.dialogs.open.is_some() || is_closing {
            self.leave_strip(ctx, now);
        }
    }

    /// Has the strip stay in front of a program that fills the screen, where that needs more than to be on top.
    #[cfg(target_os = "linux")]
    pub(super) fn keep_in_front(&mut self, frame: &eframe::Frame) {
        match (&self.front, self.layout.is_strip) {
            (Some(front), is_strip) => front.set(is_strip),
            (None, true) => self.front = window_of(frame).map(FullScreenWatch::start),
            (None, false) => {}
        }
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn keep_in_front(&mut self, _: &eframe::Frame) {}

    /// Sizes and places are of the desktop, and the toolkit takes them by the window's zoom.
    fn put_window(&mut self, ctx: &Context, place: Option<WindowPlace>, size: [f32; 2], size_min: [f32; 2]) {
        let zoom = ctx.zoom_factor();
        let size = Vec2::from(place.map_or(size, |place| place.size));
        self.layout.resize = Some([ctx.content_rect().size() * zoom, size]);
        ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(Vec2::from(size_min) / zoom));
        ctx.send_viewport_cmd(ViewportCommand::InnerSize(size / zoom));
        if let Some(position) = place.and_then(|place| place.position_on(&self.screens.borrow())) {
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(position / zoom));
        }
    }

    /// Asks for the size again that the desktop has undone: under Wayland its answers to the other commands name the size
    /// that the window had.
    pub(super) fn keep_size(&mut self, ctx: &Context, now: f64) {
        let zoom = ctx.zoom_factor();
        if now >= self.layout.place_settles_at {
            self.layout.resize = None;
            return;
        }
        // Its place is remembered then. The toolkit may wake a little early.
        ctx.request_repaint_after_secs((self.layout.place_settles_at - now) as f32);
        if let Some([before, size]) = self.layout.resize
            && ctx.content_rect().size() * zoom == before
        {
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(size / zoom));
        }
    }

    fn let_settle(&mut self, ctx: &Context, now: f64) {
        self.layout.place_settles_at = now + SETTLE_SECONDS;
        ctx.request_repaint_after_secs(SETTLE_SECONDS as f32);
    }
}

/// Returns the number of the window; `None` if it isn't X11's.
#[cfg(target_os = "linux")]
fn window_of(frame: &eframe::Frame) -> Option<u32> {
    match frame.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}
