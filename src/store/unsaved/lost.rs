//! Descriptions of the changes that a lost request asked for.

use crate::domain::CounterId;
use crate::request::{BoardRef, CounterRef, CounterRefs, Edit, Request};
use crate::sharing::Sharing;

/// Maximum number of names in one description.
const NAMES_MAX: usize = 3;

/// Returns a noun phrase for each change that the request asks for; `name` returns the name of a counter, if it can be
/// read.
pub(super) fn descriptions(request: &Request, name: &dyn Fn(CounterId) -> Option<String>) -> Vec<String> {
    let one = |counter: &CounterRef| match counter {
        CounterRef::Name(name) => format!("\"{}\"", name.as_str()),
        CounterRef::Id(id) => name(*id).map_or_else(|| format!("counter {}", id.0), |name| format!("\"{name}\"")),
    };
    let many = |counters: &mut dyn ExactSizeIterator<Item = CounterRef>| {
        let more = counters.len().saturating_sub(NAMES_MAX);
        let mut names: Vec<String> = counters.take(NAMES_MAX).map(|counter| one(&counter)).collect();
        if more > 0 {
            names.push(format!("{more} more"));
        }
        names.join(", ")
    };
    vec![match request {
        Request::Increment { counter, delta, .. }
        | Request::Add { counter, delta, .. }
        | Request::Late { counter, delta, .. } => {
            format!("{delta:+} on {}", one(counter))
        }
        Request::Set { counter, value, .. } => format!("setting {} to {value}", one(counter)),
        Request::Reset { counters: CounterRefs::All, .. } => "the reset of all counters".to_owned(),
        Request::Reset { counters: CounterRefs::These(counters), .. } => {
            format!("the reset of {}", many(&mut counters.iter().cloned()))
        }
        Request::Undo { .. } | Request::UndoOperation { .. } => "an undo".to_owned(),
        Request::RedoOperation => "a redo".to_owned(),
        Request::Note { .. } => "a note in the history".to_owned(),
        Request::NoteDay { date, .. } => format!("a note on {date}"),
        Request::Stream { .. } | Request::EndStream { .. } => "lines of a stream".to_owned(),
        Request::Create { name, .. } => format!("the new counter \"{}\"", name.as_str()),
        Request::Edit { counter, edit: Edit { name: Some(name), .. } } => {
            format!("the rename of {} to \"{}\"", one(counter), name.as_str())
        }
        Request::Edit { counter, edit: Edit { board: Some(Some(BoardRef::Name(board))), .. } } => {
            format!("putting {} on the board \"{}\"", one(counter), board.as_str())
        }
        Request::Edit { counter, .. } => format!("the edit of {}", one(counter)),
        Request::Delete { counter } => format!("the deletion of {}", one(counter)),
        Request::Move { counters, .. } => {
            format!("the new place of {}", many(&mut counters.iter().copied().map(CounterRef::Id)))
        }
        Request::CreateBoard { name, .. } => format!("the new board \"{}\"", name.as_str()),
        Request::EditBoard { .. } => "the edit of a board".to_owned(),
        Request::MoveBoard { .. } => "the new place of a board".to_owned(),
        Request::DeleteBoard { .. } => "the deletion of a board".to_owned(),
        Request::StartDaysAt { minutes } => format!("the day's start at {:02}:{:02}", minutes / 60, minutes % 60),
        Request::Sharing(sharing) => match sharing {
            Sharing::Share { .. } => "the sharing of a board".to_owned(),
            Sharing::Join { name, .. } => format!("joining the board \"{}\"", name.as_str()),
            Sharing::Leave { .. } => "leaving a shared board".to_owned(),
            Sharing::NameDesk { name } => format!("this desk's name \"{}\"", name.as_str()),
            // These are done again with the next connection.
            _ => return Vec::new(),
        },
        Request::Import { import } => format!("the import of {}", import.source),
        Request::Operation { requests } | Request::OperationByCommand { requests } => {
            return requests.iter().flat_map(|request| descriptions(request, name)).collect();
        }
    }]
}
