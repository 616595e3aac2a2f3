//! What was asked for, in words: to name a change that is lost.

use crate::request::{BoardTarget, Edit, Request, Target, Targets};
use crate::words::CounterId;

/// Names in one change, at most.
const NAMES_MAX: usize = 3;

/// A noun phrase for each change that the request asks for; `name` tells the name of a counter, if that can be read.
pub(super) fn words(request: &Request, name: &dyn Fn(CounterId) -> Option<String>) -> Vec<String> {
    let one = |target: &Target| match target {
        Target::Name(name) => format!("\"{}\"", name.as_str()),
        Target::Id(id) => name(*id).map_or_else(|| format!("counter {}", id.0), |name| format!("\"{name}\"")),
    };
    let many = |targets: &mut dyn ExactSizeIterator<Item = Target>| {
        let more = targets.len().saturating_sub(NAMES_MAX);
        let mut names: Vec<String> = targets.take(NAMES_MAX).map(|target| one(&target)).collect();
        if more > 0 {
            names.push(format!("{more} more"));
        }
        names.join(", ")
    };
    vec![match request {
        Request::Increment { target, delta, .. } | Request::Late { target, delta, .. } => {
            format!("{delta:+} on {}", one(target))
        }
        Request::Set { target, value, .. } => format!("setting {} to {value}", one(target)),
        Request::Reset { targets: Targets::All, .. } => "the reset of all counters".to_owned(),
        Request::Reset { targets: Targets::These(targets), .. } => {
            format!("the reset of {}", many(&mut targets.iter().cloned()))
        }
        Request::Undo { .. } | Request::UndoDeed { .. } => "an undo".to_owned(),
        Request::RedoDeed => "a redo".to_owned(),
        Request::Note { .. } => "a note in the history".to_owned(),
        Request::Stream { .. } | Request::EndStream { .. } => "lines of a stream".to_owned(),
        Request::Create { name, .. } => format!("the new counter \"{}\"", name.as_str()),
        Request::Edit { target, edit: Edit { name: Some(name), .. } } => {
            format!("the rename of {} to \"{}\"", one(target), name.as_str())
        }
        Request::Edit { target, edit: Edit { board: Some(Some(BoardTarget::Name(board))), .. } } => {
            format!("putting {} on the board \"{}\"", one(target), board.as_str())
        }
        Request::Edit { target, .. } => format!("the edit of {}", one(target)),
        Request::Delete { target } => format!("the deletion of {}", one(target)),
        Request::Move { counters, .. } => {
            format!("the new place of {}", many(&mut counters.iter().copied().map(Target::Id)))
        }
        Request::CreateBoard { name, .. } => format!("the new board \"{}\"", name.as_str()),
        Request::EditBoard { .. } => "the edit of a board".to_owned(),
        Request::MoveBoard { .. } => "the new place of a board".to_owned(),
        Request::DeleteBoard { .. } => "the deletion of a board".to_owned(),
        Request::StartDaysAt { minutes } => format!("the day's start at {:02}:{:02}", minutes / 60, minutes % 60),
        Request::Import { import } => format!("the import of {}", import.source),
        Request::Act { requests } | Request::ActByCommand { requests } => {
            return requests.iter().flat_map(|request| words(request, name)).collect();
        }
    }]
}
