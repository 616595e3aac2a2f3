//! The desktop's event loop: the toolkit's own, with the keypad's keys distinguished, and the screens known before the
//! window is made.

use std::cell::RefCell;
use std::rc::Rc;

use eframe::{EframeWinitApplication, UserEvent};
use egui::{Pos2, Rect, Vec2};
use winit::application::ApplicationHandler;
use winit::event::{DeviceEvent, DeviceId, StartCause, WindowEvent};
use winit::event_loop::ActiveEventLoop;
use winit::monitor::MonitorHandle;
use winit::window::WindowId;

use crate::window::kit::key_names::mark_keypad;

/// The screens, in points of the desktop; known as soon as a window is made.
pub(crate) type Screens = Rc<RefCell<Vec<Rect>>>;

/// The toolkit's handler of all events, after the keypad's keys are marked.
pub(crate) struct Native<'app> {
    pub app: EframeWinitApplication<'app>,
    pub screens: Screens,
}

impl ApplicationHandler<UserEvent> for Native<'_> {
    fn window_event(&mut self, event_loop: &ActiveEventLoop, id: WindowId, mut event: WindowEvent) {
        mark_keypad(&mut event);
        self.app.window_event(event_loop, id, event);
    }

    fn resumed(&mut self, event_loop: &ActiveEventLoop) {
        *self.screens.borrow_mut() = event_loop.available_monitors().map(|screen| rect_of(&screen)).collect();
        self.app.resumed(event_loop);
    }

    fn suspended(&mut self, event_loop: &ActiveEventLoop) {
        self.app.suspended(event_loop);
    }

    fn new_events(&mut self, event_loop: &ActiveEventLoop, cause: StartCause) {
        self.app.new_events(event_loop, cause);
    }

    fn user_event(&mut self, event_loop: &ActiveEventLoop, event: UserEvent) {
        self.app.user_event(event_loop, event);
    }

    fn device_event(&mut self, event_loop: &ActiveEventLoop, id: DeviceId, event: DeviceEvent) {
        self.app.device_event(event_loop, id, event);
    }

    fn about_to_wait(&mut self, event_loop: &ActiveEventLoop) {
        self.app.about_to_wait(event_loop);
    }

    fn exiting(&mut self, event_loop: &ActiveEventLoop) {
        self.app.exiting(event_loop);
    }

    fn memory_warning(&mut self, event_loop: &ActiveEventLoop) {
        self.app.memory_warning(event_loop);
    }
}

fn rect_of(screen: &MonitorHandle) -> Rect {
    let scale = screen.scale_factor() as f32;
    let (at, size) = (screen.position(), screen.size());
    Rect::from_min_size(Pos2::new(at.x as f32, at.y as f32), Vec2::new(size.width as f32, size.height as f32)) / scale
}
