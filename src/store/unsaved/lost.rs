//! Descriptions of the changes that a lost request asked for.

use crate::domain::CounterId;
use crate::language::text;
use crate::request::{BoardRef, CounterRef, CounterRefs, Edit, Request};
use crate::sharing::Sharing;

use super::{listed, numbered, quoted};

/// Maximum number of names in one description.
const NAMES_MAX: usize = 3;

/// Returns a noun phrase for each change that the request asks for; `name` returns the name of a counter, if it can be
/// read.
pub(super) fn descriptions(request: &Request, name: &dyn Fn(CounterId) -> Option<String>) -> Vec<String> {
    let one = |counter: &CounterRef| match counter {
        CounterRef::Name(name) => quoted(name.as_str()),
        CounterRef::Id(id) => name(*id).map_or_else(|| numbered(id.0), |name| quoted(&name)),
    };
    let many = |counters: &mut dyn ExactSizeIterator<Item = CounterRef>| {
        let more = counters.len().saturating_sub(NAMES_MAX);
        let names = listed(counters.take(NAMES_MAX).map(|counter| one(&counter)));
        if more > 0 { text!("unsaved-lost-names-and-more", names, count = more) } else { names }
    };
    vec![match request {
        Request::Increment { counter, delta, .. }
        | Request::Add { counter, delta, .. }
        | Request::Late { counter, delta, .. } => {
            text!("unsaved-lost-press", delta = format!("{delta:+}"), counter = one(counter))
        }
        Request::Set { counter, value, .. } => {
            text!("unsaved-lost-set", counter = one(counter), value = value.to_string())
        }
        Request::Reset { counters: CounterRefs::All, .. } => text!("unsaved-lost-reset-all").to_owned(),
        Request::Reset { counters: CounterRefs::These(counters), .. } => {
            text!("unsaved-lost-reset", counters = many(&mut counters.iter().cloned()))
        }
        Request::Keep { .. } => text!("unsaved-lost-keep").to_owned(),
        Request::Undo { .. } | Request::Void { .. } | Request::UndoOperation { .. } => {
            text!("unsaved-lost-undo").to_owned()
        }
        Request::RedoOperation => text!("unsaved-lost-redo").to_owned(),
        Request::Note { .. } => text!("unsaved-lost-note").to_owned(),
        Request::NoteDay { date, .. } => text!("unsaved-lost-note-day", date = date.to_string()),
        Request::Stream { .. } | Request::EndStream { .. } => text!("unsaved-lost-stream").to_owned(),
        Request::Create { name, .. } => text!("unsaved-lost-create", name = name.as_str()),
        Request::Edit { counter, edit: Edit { name: Some(name), .. } } => {
            text!("unsaved-lost-rename", counter = one(counter), name = name.as_str())
        }
        Request::Edit { counter, edit: Edit { board: Some(Some(BoardRef::Name(board))), .. } } => {
            text!("unsaved-lost-board", counter = one(counter), board = board.as_str())
        }
        Request::Edit { counter, .. } => text!("unsaved-lost-edit", counter = one(counter)),
        Request::Delete { counter } => text!("unsaved-lost-delete", counter = one(counter)),
        Request::Move { counters, .. } => {
            text!("unsaved-lost-move", counters = many(&mut counters.iter().copied().map(CounterRef::Id)))
        }
        Request::CreateBoard { name, .. } => text!("unsaved-lost-create-board", name = name.as_str()),
        Request::EditBoard { .. } => text!("unsaved-lost-edit-board").to_owned(),
        Request::MoveBoard { .. } => text!("unsaved-lost-move-board").to_owned(),
        Request::DeleteBoard { .. } => text!("unsaved-lost-delete-board").to_owned(),
        Request::StartDaysAt { minutes } => {
            let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
            text!("unsaved-lost-day-start", time)
        }
        Request::Sharing(sharing) => match sharing {
            Sharing::Share { .. } => text!("unsaved-lost-share").to_owned(),
            Sharing::Join { name, .. } => text!("unsaved-lost-join", name = name.as_str()),
            Sharing::Leave { .. } => text!("unsaved-lost-leave").to_owned(),
            Sharing::NameDesk { name } => text!("unsaved-lost-name-desk", name = name.as_str()),
            // These are done again with the next connection.
            _ => return Vec::new(),
        },
        Request::Import { import } => text!("unsaved-lost-import", file = import.source.to_string()),
        Request::Operation { requests } | Request::OperationByCommand { requests } => {
            return requests.iter().flat_map(|request| descriptions(request, name)).collect();
        }
    }]
}
