//! The command line: which command runs, and how wrong usage is refused. The arguments are in `arguments`, each command
//! of more than a few lines in a file of its own.
//!
//! Results go to standard output, one per line, and nothing else does; messages go to standard error. Exit status: 0
//! done, 1 refused or failed, 2 wrong usage, 3 done but the answer couldn't be printed. A closed pipe isn't an error.
//! An interrupted command ends by the signal, after removing what is incomplete if it makes files or processes
//! (`cancel`); only `inc -` ends with 1 and reports how far it came.

mod agree;
mod arguments;
mod backup;
mod board;
mod cancel;
mod control;
mod count_file;
mod counters;
mod demo;
mod doubtful;
mod exit;
mod export;
mod followed_counter;
mod help;
mod history;
mod import;
mod language_choice;
mod man_pages;
mod naming;
mod output;
#[cfg(feature = "serve")]
mod serve;
mod session;
#[cfg(feature = "hub")]
mod sharing;
mod stats;
mod stream;
mod stress;
mod time_range;
mod undo;
mod values;
mod verify;
mod watch;

use std::path::Path;
use std::time::Duration;

use anyhow::{anyhow, bail};

use crate::date_time;
use crate::domain::Name;
use crate::language::text;
use crate::request::{CounterRefs, Edit, Request};
use crate::worker::Timeout;
pub use arguments::{Arguments, Command, SCREENLESS_COMMANDS};
pub use exit::exit_code;
use exit::is_closed_pipe;
use help::{refuse, wrong_usage};
pub use language_choice::choose_language;
use naming::Naming;
use output::{print_corrections, print_count};
use session::ask;
pub use session::say;
use values::IncrementSubject;

/// Runs one command.
pub fn run(arguments: &Arguments, command: Command) -> anyhow::Result<()> {
    let wait = arguments.wait;
    let patience = Timeout::After(wait);
    let path = &match &command {
        Command::Demo { file } | Command::Salvage { file, .. } => std::path::absolute(file)?,
        Command::Completions { shell } => return man_pages::completions(*shell),
        Command::Man { command } => return man_pages::man(command.as_deref()),
        _ => arguments.db()?,
    };
    check_zone(&command);
    let change = |request| ask(path, patience, request)?.map_err(anyhow::Error::from);
    match command {
        Command::Inc { name: IncrementSubject::Lines, n: None, skip, .. } => {
            stream::count_lines(path, wait, skip.unwrap_or(0))
        }
        Command::Inc { name: IncrementSubject::Lines, .. } => wrong_usage(text!("cli-inc-number")),
        Command::Inc { skip: Some(_), .. } => wrong_usage(text!("cli-inc-skip")),
        Command::Inc { name: IncrementSubject::One(name), n, skip: None, naming } => {
            let delta = n.unwrap_or(1);
            print_count(&change(Request::Increment { counter: naming.counter(name)?, delta, at: None })?)
        }
        Command::Dec { name, n, naming } => {
            let delta = n
                .checked_neg()
                .ok_or_else(|| anyhow!(text!("cli-dec-range", number = n.to_string(), max = i64::MAX.to_string())))?;
            print_count(&change(Request::Increment { counter: naming.counter(name)?, delta, at: None })?)
        }
        Command::Set { name, value, note, naming } => {
            print_count(&change(Request::Set { counter: naming.counter(name)?, value, note })?)
        }
        Command::Reset { names, all, note, json, naming } => {
            let counters = if all { CounterRefs::All } else { CounterRefs::These(naming.counters(names)?) };
            print_corrections(&change(Request::Reset { counters, note })?, json, |correction| correction.before)
        }
        Command::Undo { name, json, naming } => {
            let counter = name.map(|name| naming.counter(name)).transpose()?;
            undo::undo(path, wait, counter.as_ref(), json)
        }
        Command::Get { name, json, naming } => counters::get(path, wait, &name, naming, json),
        Command::List { json, all, id } => counters::list(path, wait, json, all, id),
        Command::Watch { name: Some(name), to: Some(file), format: template, force, naming, .. } => {
            count_file::keep_current(
                path,
                wait,
                &naming.counter(name)?,
                count_file::CountFile { file, template, is_forced: force },
            )
        }
        Command::Watch { name, json, naming, .. } => {
            let counter = name.map(|name| naming.counter(name)).transpose()?;
            watch::watch(path, wait, counter.as_ref(), json)
        }
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::serve(path, wait, arguments),
        Command::New { name, fields } => change(Request::Create { name, edit: fields.into_edit() }).map(drop),
        Command::Edit { name, new_name, fields, archived, naming } => {
            let edit = Edit { name: new_name, is_archived: archived, ..fields.into_edit() };
            if edit == Edit::default() {
                wrong_usage(text!("cli-edit-nothing"));
            }
            change(Request::Edit { counter: naming.counter(name)?, edit }).map(drop)
        }
        Command::Delete { name, yes, naming } => {
            if !yes {
                let name = name_of(path, wait, naming, &name).unwrap_or_else(|| name.as_str().to_owned());
                bail!(text!("cli-delete-yes", name));
            }
            change(Request::Delete { counter: naming.counter(name)? }).map(drop)
        }
        Command::History { past, kinds } => history::history(path, wait, &past, kinds),
        Command::Doubtful(doubtful) => doubtful.run(path, wait),
        Command::Stats { past, by, figures } => stats::stats(path, wait, &past, by, figures),
        Command::Control(arguments) => control::control(path, wait, &arguments),
        Command::Agree(arguments) => agree::agree(path, wait, &arguments),
        Command::EditBoard(arguments) => board::edit(path, wait, arguments),
        Command::Import(import) => import.run(path, wait),
        Command::Export(arguments) => export::export(path, wait, arguments),
        Command::Backup { list: true, json, .. } => backup::list(path, json),
        Command::Backup { file, yes, json, .. } => backup::back_up(path, wait, file, yes, json),
        Command::Restore { file, yes } => backup::restore(path, wait, &file, yes),
        Command::Salvage { to, .. } => backup::salvage(path, &to),
        Command::Demo { .. } => demo::demo(path),
        Command::Verify { mend: true, .. } => verify::mend(path, wait),
        #[cfg(feature = "hub")]
        Command::Verify { hub: true, .. } => sharing::verify(path, wait),
        Command::Verify { json, .. } => verify::verify(path, wait, json),
        #[cfg(feature = "hub")]
        Command::Share { board, new, hub } => sharing::share(path, wait, board, new, hub),
        #[cfg(feature = "hub")]
        Command::Join { board, namesakes, hub } => sharing::join(path, wait, &board, namesakes, hub),
        #[cfg(feature = "hub")]
        Command::Leave { board, force } => sharing::leave(path, wait, &board, force),
        #[cfg(feature = "hub")]
        Command::Desks { board, json } => sharing::desks(path, wait, board.as_ref(), json),
        #[cfg(feature = "hub")]
        Command::Desk { name } => sharing::desk(path, wait, name),
        #[cfg(feature = "hub")]
        Command::Sync { follow: true } => sharing::follow(path, wait),
        #[cfg(feature = "hub")]
        Command::Sync { follow: false } => sharing::sync(path, wait),
        #[cfg(feature = "hub")]
        Command::Hub(command) => sharing::hub(path, wait, command),
        // A person's own file is only used if it is named.
        Command::Stress(stress) => stress.run(arguments.db.as_ref().map(|_| path.as_path())),
        Command::StressWriter(writer) => writer.run(path),
        // These need no file, or are the window's.
        Command::Completions { .. } | Command::Man { .. } | Command::Open { .. } => Ok(()),
    }
}

/// Returns the error of opening the dashboard in a program that was built without it.
pub fn without_dashboard() -> anyhow::Error {
    anyhow!(text!("cli-no-window"))
}

/// Checks that the time zone is known if a command depends on it. The process ends here if days and hours would be
/// guessed; if times are only printed, it reports that they are in UTC.
fn check_zone(command: &Command) {
    let is_only_told = match command {
        Command::History { .. }
        | Command::Doubtful(_)
        | Command::Stats { .. }
        | Command::Control(_)
        | Command::Agree(_)
        | Command::Import(_)
        | Command::Export(_) => false,
        Command::Backup { .. } | Command::Restore { .. } | Command::Demo { .. } => true,
        #[cfg(feature = "hub")]
        Command::Desks { .. } | Command::Hub(_) => true,
        _ => return,
    };
    let Some(problem) = date_time::zone_problem() else { return };
    if is_only_told {
        say(&text!("cli-zone-utc", problem));
    } else {
        say(&problem);
        std::process::exit(2);
    }
}

/// Returns the name of a counter, if it exists.
fn name_of(path: &Path, wait: Duration, naming: Naming, name: &Name) -> Option<String> {
    let store = session::read(path, wait).ok()?;
    Some(store.look_up(&naming.counter(name.clone()).ok()?).ok()??.name)
}
