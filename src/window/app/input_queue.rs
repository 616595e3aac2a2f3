//! The input of a frame, one act after the other: a slow frame holds several clicks, and keys between them.

use egui::{Context, Event, Plugin, Pos2, RawInput};

/// Holds input back for the next frame: of several clicks in one frame the toolkit sees the last, and has each where the
/// pointer is at the frame's end.
#[derive(Default)]
pub(super) struct InputQueue {
    held: Vec<Event>,
}

impl Plugin for InputQueue {
    fn debug_name(&self) -> &'static str {
        "input queue"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let mut events = std::mem::take(&mut self.held);
        events.append(&mut input.events);
        self.held = events.split_off(first_acts(&events));
        input.events = events;
        if !self.held.is_empty() {
            ctx.request_repaint();
        }
    }
}

/// Returns how many of the events one frame can take in their order: keys, or one click where the pointer stays.
fn first_acts(events: &[Event]) -> usize {
    let mut has_key = false;
    let mut clicked_at: Option<Pos2> = None;
    let is_next = |event: &Event| {
        match event {
            Event::PointerButton { pos, pressed, .. } => {
                let is_release = !pressed && clicked_at.is_none_or(|at| at == *pos);
                if has_key || (clicked_at.is_some() && !is_release) {
                    return true;
                }
                clicked_at = Some(*pos);
            }
            Event::PointerMoved(pos) => return clicked_at.is_some_and(|at| at != *pos),
            // A frame has those of its end.
            Event::ModifiersChanged(_) => return clicked_at.is_some(),
            Event::Key { pressed: true, .. } | Event::Text(_) | Event::Copy | Event::Cut | Event::Paste(_) => {
                has_key = true;
                return clicked_at.is_some();
            }
            _ => {}
        }
        false
    };
    events.iter().position(is_next).unwrap_or(events.len())
}
