//! `undo`: takes back the last change, or the import that it was a part of.

use std::path::Path;
use std::time::Duration;

use anyhow::bail;

use super::exit::{Effect, answered};
use super::naming::missing;
use super::output::{print_corrections, print_line};
use super::session::{self, ask, say};
use crate::domain::visible;
use crate::language::text;
use crate::request::{CounterRef, Operation, Outcome, Request, UndoTarget};
use crate::worker::Timeout;

/// Undoes the last entry. It is looked up on a read-only connection, so that no press waits for it.
pub(super) fn undo(path: &Path, wait: Duration, target: Option<&CounterRef>, json: bool) -> anyhow::Result<()> {
    use crate::request::Refusal::UndoneAlready;
    let store = session::read(path, wait)?;
    if let Some(target) = target
        && store.look_up(target)?.is_none()
    {
        return Err(missing(target));
    }
    loop {
        let entries = store.last_entries(target)?;
        if entries.is_empty() {
            bail!(text!("cli-undo-nothing"));
        }
        if target.is_none()
            && let Some(entry) = entries.first()
            && let Some(operation) = store.import_of(*entry)?
        {
            return undo_import(path, wait, &operation, json);
        }
        match ask(path, Timeout::After(wait), Request::Undo { entries })? {
            // Another process was faster, so ours is the change before.
            Err(UndoneAlready) => {}
            reply => return print_corrections(&reply?, json, |correction| correction.after),
        }
    }
}

/// Undoes all of an import.
fn undo_import(path: &Path, wait: Duration, operation: &Operation, json: bool) -> anyhow::Result<()> {
    let which = UndoTarget::This(operation.id);
    let left = match ask(path, Timeout::After(wait), Request::UndoOperation { which })?? {
        Outcome::Undone { left, .. } => left,
        _ => bail!(text!("cli-undo-answer")),
    };
    if left > 0 {
        say(&text!("cli-undo-left", count = left));
    }
    let line = match json {
        true => {
            serde_json::json!({"undone": "import", "source": operation.name, "entries": operation.number, "left": left})
                .to_string()
        }
        false => text!("cli-undo-import", name = visible(&operation.name), count = operation.number),
    };
    answered(Effect::Other, print_line(&line))
}
