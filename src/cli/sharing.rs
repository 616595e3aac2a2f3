//! `share`, `join`, `leave`, `desks`, `desk`, `sync` and `hub`: boards that several desks share over a hub.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail};
use clap::Subcommand;
use crossbeam_channel::{Receiver, Sender, select};
use jiff::tz::TimeZone;
use serde::Serialize;
use uuid::Uuid;

use super::date_time;
use super::exit::{Effect, answered};
use super::output::{print_line, to_json};
use super::session::{Trouble, ask, read, say};
use crate::desk::{
    Answer, DeskEvent, DeskListener, DeskThread, JoinableBoard, KeyringUse, Namesakes, Question, SharingState,
    default_desk_name,
};
use crate::domain::{BoardId, Name, Time, visible};
use crate::hub::address::Address;
use crate::hub::{admin, boards, connection};
use crate::language::text;
use crate::request::{BoardEdit, Event, Outcome, Request};
use crate::sharing::{DeskSummary, Sharing};
use crate::store::{SharedBoard, Store};
use crate::worker::{Timeout, Watch, Worker};

/// The hub to use, as typed.
#[derive(Debug, clap::Args)]
pub struct HubArgument {
    #[arg(long, value_name = "URL", env = "TALLYBOARD_HUB")]
    hub: Option<String>,
}

/// What becomes of counters that have the names of those of a board that is joined.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum NamesakesArgument {
    Same,
    Others,
}

/// What `hub` does.
#[derive(Debug, Subcommand)]
pub enum HubCommand {
    Init {
        url: String,
    },
    Status {
        #[command(flatten)]
        hub: HubArgument,
    },
    Verify {
        #[command(flatten)]
        hub: HubArgument,
    },
}

/// A desk as `desks --json` prints it.
#[derive(Serialize)]
struct DeskRecord<'a> {
    board: &'a str,
    name: &'a str,
    /// Whether it is this desk.
    mine: bool,
    last_seen: Option<String>,
    entries: i64,
    waiting: i64,
    left: bool,
    /// Whether it isn't pulled any more, since the hub and that desk both went back in time.
    torn: bool,
    /// The desk that it goes on from.
    replaces: Option<&'a str>,
}

impl DeskListener for Sender<DeskEvent> {
    fn hear(&self, event: DeskEvent) {
        // An error means that nobody listens any more.
        let _ = self.send(event);
    }
}

/// A worker and the desk's thread, for one command. The thread ends first.
struct Session {
    desk: DeskThread,
    desk_events: Receiver<DeskEvent>,
    events: Receiver<Event>,
    _worker: Worker,
}

impl Session {
    fn start(path: &Path, watch: Watch, patience: Timeout) -> anyhow::Result<Self> {
        let (sender, events) = crossbeam_channel::unbounded();
        let worker = Worker::start(path.to_owned(), watch, patience, Arc::new(sender))?;
        let mut trouble = Trouble::default();
        loop {
            match events.recv()? {
                Event::Opened { .. } => break,
                Event::Failed(failure) => bail!(failure.why),
                event => trouble.report(&event),
            }
        }
        let (sender, desk_events) = crossbeam_channel::unbounded();
        let desk = DeskThread::start(path.to_owned(), &worker, KeyringUse::Read, Arc::new(sender))?;
        Ok(Self { desk, desk_events, events, _worker: worker })
    }

    fn ask(&self, question: Question) -> anyhow::Result<Answer> {
        self.desk.ask(question);
        loop {
            match self.desk_events.recv()? {
                DeskEvent::Answered(_, Answer::Failed(why)) => bail!(why),
                DeskEvent::Answered(_, answer) => return Ok(answer),
                DeskEvent::Status(_) | DeskEvent::Keyring(_) => {}
            }
        }
    }

    /// Waits until these boards are the same here and at their hubs.
    fn sync(&self, boards: &[SharedBoard], wait: Duration) -> anyhow::Result<()> {
        let until = Instant::now() + wait;
        let mut trouble = Trouble::default();
        let mut why = text!("cli-hub-silent").to_owned();
        let mut told = Instant::now();
        loop {
            select! {
                recv(self.desk_events) -> event => if let DeskEvent::Status(statuses) = event? {
                    let shared = boards.iter().filter_map(|board| statuses.iter().find(|status| status.board == board.id));
                    let mut left = boards.len();
                    for status in shared {
                        match &status.state {
                            SharingState::Shared if status.waiting.rows() == 0 => left -= 1,
                            SharingState::Shared => why = text!("cli-sync-waiting", count = status.waiting.rows()),
                            SharingState::Connecting => why = text!("cli-hub-silent").to_owned(),
                            SharingState::Pulling { pulled, all } => {
                                why = text!("cli-sync-pulling", pulled = pulled.to_string(), all = all.to_string());
                                if told.elapsed() > Duration::from_secs(2) {
                                    told = Instant::now();
                                    say(&why);
                                }
                            }
                            SharingState::Offline { why: reason, is_lasting, .. } => {
                                why = text!("cli-sync-offline", reason = reason.to_string(), count = status.waiting.rows());
                                if *is_lasting {
                                    bail!(why);
                                }
                            }
                        }
                        status.warnings.iter().for_each(|warning| say(warning));
                    }
                    if left == 0 {
                        return Ok(());
                    }
                },
                recv(self.events) -> event => match event? {
                    Event::Failed(failure) => bail!(failure.why),
                    event => trouble.report(&event),
                },
                default(until.saturating_duration_since(Instant::now())) => bail!(why),
            }
        }
    }
}

/// Returns the hub that is meant: the one that was given, or the one of this file.
fn hub_of(hub: HubArgument, path: &Path, wait: Duration) -> anyhow::Result<String> {
    if let Some(hub) = hub.hub {
        return Ok(hub);
    }
    let mut hubs: Vec<String> = match path.exists() {
        true => read(path, wait)?.shared_boards()?.into_iter().map(|board| board.hub).collect(),
        false => Vec::new(),
    };
    hubs.dedup();
    match hubs.as_slice() {
        [hub] => Ok(hub.clone()),
        [] => bail!(text!("cli-hub-unknown")),
        _ => bail!(text!("cli-hub-several")),
    }
}

fn board_named(store: &Store, name: &Name) -> anyhow::Result<BoardId> {
    let found = store.boards()?.into_iter().find(|board| name.is_of(&board.name));
    found.map(|board| board.id).ok_or_else(|| anyhow!(text!("cli-share-no-board", name = name.as_str())))
}

fn shared_named(store: &Store, name: &Name) -> anyhow::Result<SharedBoard> {
    let shared = store.shared_boards()?.into_iter().find(|board| name.is_of(&board.name));
    shared.ok_or_else(|| anyhow!(text!("cli-share-not-shared", name = name.as_str())))
}

/// Shares a board, and waits until all that was counted on it is at the hub.
pub(super) fn share(path: &Path, wait: Duration, board: Name, is_new: bool, hub: HubArgument) -> anyhow::Result<()> {
    let hub = hub_of(hub, path, wait)?;
    let id = match is_new {
        true => {
            match ask(path, Timeout::After(wait), Request::CreateBoard { name: board, edit: BoardEdit::default() })?? {
                Outcome::BoardCreated { id } => id,
                _ => bail!(text!("cli-share-not-made")),
            }
        }
        false => board_named(&read(path, wait)?, &board)?,
    };
    let session = Session::start(path, Watch::Nothing, Timeout::After(wait))?;
    let question = Question::Share { board: id, hub, password: None, desk_name: default_desk_name() };
    session.ask(question)?;
    finish_sync(path, wait, &session, id, "shared")
}

/// Puts a board of the hub in the file, and waits until all that was counted on it is here.
pub(super) fn join(
    path: &Path,
    wait: Duration,
    board: &str,
    namesakes: Option<NamesakesArgument>,
    hub: HubArgument,
) -> anyhow::Result<()> {
    let hub = hub_of(hub, path, wait)?;
    let session = Session::start(path, Watch::Nothing, Timeout::After(wait))?;
    let Answer::Boards { boards, .. } = session.ask(Question::Boards { hub: hub.clone(), password: None })? else {
        bail!(text!("cli-join-unknown"));
    };
    let uuid = Uuid::parse_str(board).ok();
    let found: Vec<&JoinableBoard> =
        boards.iter().filter(|found| uuid.map_or(found.name == board, |uuid| found.uuid == uuid)).collect();
    let found = match found.as_slice() {
        [found] => found,
        [] if boards.is_empty() => bail!(text!("cli-join-none")),
        [] => {
            let names: Vec<String> = boards.iter().map(|board| format!("\"{}\"", board.name)).collect();
            bail!(text!("cli-join-not-found", name = board, names = names.join(", ")))
        }
        many => {
            let each = many.iter().map(|board| format!("{} ({})", board.uuid, board.desks.join(", ")));
            bail!(text!("cli-join-several", name = board, boards = each.collect::<Vec<_>>().join("; ")))
        }
    };
    let namesakes = match namesakes {
        Some(NamesakesArgument::Same) => Namesakes::Same,
        Some(NamesakesArgument::Others) => Namesakes::Others,
        None if found.namesakes.is_empty() => Namesakes::Others,
        None => {
            let names: Vec<String> =
                found.namesakes.iter().map(|same| format!("\"{}\"", visible(&same.name))).collect();
            bail!(text!("cli-join-namesakes", names = names.join(", ")))
        }
    };
    let question = Question::Join { board: found.uuid, hub, password: None, desk_name: default_desk_name(), namesakes };
    let Answer::Joined(id) = session.ask(question)? else { bail!(text!("cli-join-failed")) };
    finish_sync(path, wait, &session, id, "joined")
}

/// Waits for the first sync of a board, and prints what it is called here and who shares it.
fn finish_sync(path: &Path, wait: Duration, session: &Session, id: BoardId, done: &str) -> anyhow::Result<()> {
    let boards = read(path, wait)?.shared_boards()?;
    let board = boards.into_iter().find(|board| board.id == id).ok_or_else(|| anyhow!(text!("cli-share-gone")))?;
    session
        .sync(std::slice::from_ref(&board), wait)
        .with_context(|| text!("cli-share-unfinished", done, name = board.name.as_str()))?;
    let desks = read(path, wait)?.desks(id, None)?;
    let names =
        desks.iter().filter(|desk| !desk.has_left).map(|desk| desk.name.as_str()).collect::<Vec<_>>().join(", ");
    answered(Effect::Other, print_line(&format!("{}\t{}", visible(&board.name), visible(&names))))
}

/// Stops sharing a board.
pub(super) fn leave(path: &Path, wait: Duration, board: &Name, is_forced: bool) -> anyhow::Result<()> {
    let board = shared_named(&read(path, wait)?, board)?;
    let session = Session::start(path, Watch::Nothing, Timeout::After(wait))?;
    session
        .ask(Question::Leave { board: board.id, is_forced })
        .map(drop)
        .map_err(|error| anyhow!(text!("cli-leave-failed", error = error.to_string())))
}

/// Prints the desks of one shared board, or of all.
pub(super) fn desks(path: &Path, wait: Duration, board: Option<&Name>, json: bool) -> anyhow::Result<()> {
    let store = read(path, wait)?;
    let boards = match board {
        Some(name) => vec![shared_named(&store, name)?],
        None => store.shared_boards()?,
    };
    let zone = TimeZone::system();
    let mut records = Vec::new();
    let desks = boards.iter().map(|board| Ok((board, store.desks(board.id, None)?)));
    let desks: Vec<(&SharedBoard, Vec<DeskSummary>)> = desks.collect::<anyhow::Result<_>>()?;
    for (board, desk) in desks.iter().flat_map(|(board, desks)| desks.iter().map(move |desk| (board, desk))) {
        records.push(DeskRecord {
            board: &board.name,
            name: &desk.name,
            mine: desk.is_mine,
            last_seen: desk.heard_at.map(|at| date_time::text(at, &zone)),
            entries: desk.entries,
            waiting: desk.waiting.rows(),
            left: desk.has_left,
            torn: desk.is_torn,
            replaces: desk.replaces.as_deref(),
        });
    }
    if json {
        return print_line(&to_json(&records)?);
    }
    for DeskRecord { board: on, name, mine, last_seen, entries, waiting, left, torn, .. } in records {
        let state = match (mine, torn, left) {
            (true, ..) => "\tthis desk",
            (_, true, _) => "\ttorn: the hub and this desk both went back in time",
            (.., true) => "\tleft",
            _ => "",
        };
        let on = if board.is_some() { String::new() } else { format!("{}\t", visible(on)) };
        let last_seen = last_seen.unwrap_or_else(|| "never".to_owned());
        print_line(&format!("{on}{}\t{last_seen}\t{entries}\t{waiting}{state}", visible(name)))?;
    }
    Ok(())
}

/// Names this desk, or prints its name.
pub(super) fn desk(path: &Path, wait: Duration, name: Option<Name>) -> anyhow::Result<()> {
    match name {
        Some(name) => Ok(ask(path, Timeout::After(wait), Request::Sharing(Sharing::NameDesk { name }))?.map(drop)?),
        None => {
            let name = read(path, wait)?.desk_name()?;
            print_line(&visible(&name.unwrap_or_else(|| default_desk_name().as_str().to_owned())))
        }
    }
}

/// Pushes and pulls until nothing waits.
pub(super) fn sync(path: &Path, wait: Duration) -> anyhow::Result<()> {
    let boards = read(path, wait)?.shared_boards()?;
    if boards.is_empty() {
        bail!(text!("cli-sync-none", path = path.display().to_string()));
    }
    Session::start(path, Watch::Nothing, Timeout::After(wait))?.sync(&boards, wait)
}

/// The state of a board that `sync --follow` reports when it changes.
#[derive(PartialEq, Eq)]
enum FollowedState {
    Offline(String),
    Connecting,
    Shared,
}

/// Shares what is counted, and what comes from the others, until it is ended by a signal.
pub(super) fn follow(path: &Path, wait: Duration) -> anyhow::Result<()> {
    drop(read(path, wait)?);
    let session = Session::start(path, Watch::Changes, Timeout::Never)?;
    session.desk.is_watched(true);
    let mut trouble = Trouble::default();
    let mut said: Vec<(BoardId, FollowedState)> = Vec::new();
    loop {
        select! {
            recv(session.events) -> event => match event? {
                Event::Failed(failure) => bail!(failure.why),
                Event::Changed(_) => session.desk.changed(),
                Event::Opened { path, .. } => session.desk.opened(path),
                event => trouble.report(&event),
            },
            recv(session.desk_events) -> event => if let DeskEvent::Status(statuses) = event? {
                let now: Vec<(BoardId, FollowedState)> = statuses
                    .iter()
                    .map(|status| (status.board, match &status.state {
                        SharingState::Offline { why, .. } => FollowedState::Offline(why.to_string()),
                        SharingState::Connecting => FollowedState::Connecting,
                        SharingState::Shared | SharingState::Pulling { .. } => FollowedState::Shared,
                    }))
                    .collect();
                for (id, state) in now.iter().filter(|state| !said.contains(state)) {
                    let board = read(path, wait)?.boards()?.into_iter().find(|board| board.id == *id);
                    let board = board.map_or_else(|| "?".to_owned(), |board| board.name);
                    say(&match state {
                        FollowedState::Offline(why) => text!("cli-follow-offline", board, why),
                        FollowedState::Connecting => text!("cli-follow-connecting", board),
                        FollowedState::Shared => text!("cli-follow-shared", board),
                    });
                }
                said = now;
            },
        }
    }
}

/// Runs `hub …`.
pub(super) fn hub(path: &Path, wait: Duration, command: HubCommand) -> anyhow::Result<()> {
    match command {
        HubCommand::Init { url } => {
            let address = Address::parse(&url)?;
            let made = crate::hub::run(async {
                let connected = connection::connect_to_database(&address, None).await?;
                admin::init(&connected.hub).await
            })??;
            if made == admin::Init::AlreadyThere {
                say(text!("cli-hub-there"));
            }
            answered(Effect::Other, print_line(admin::GRANTS.trim_end()))
        }
        HubCommand::Status { hub } => {
            let address = Address::parse(&hub_of(hub, path, wait)?)?;
            let (greeting, status) = crate::hub::run(async {
                let connected = connection::connect(&address, None).await?;
                let status = admin::status(&connected.hub).await?;
                Ok::<_, crate::hub::error::HubError>((connected.greeting, status))
            })??;
            let (host, server) = (greeting.host.to_string(), greeting.server_version.to_string());
            say(&text!("cli-hub-status", host, server, version = status.hub_version.to_string()));
            if greeting.clock_ahead_ms.unsigned_abs() > 2_000 {
                let seconds = format!("{:+.1}", greeting.clock_ahead_ms as f64 / 1_000.0);
                say(&text!("cli-hub-clock", seconds));
            }
            let zone = TimeZone::system();
            for feed in &status.feeds {
                let board =
                    status.boards.iter().find(|board| board.uuid == feed.board).map_or("?", |board| &board.name);
                let text = |at: Option<Time>| at.map_or_else(|| "never".to_owned(), |at| date_time::text(at, &zone));
                let left = if feed.left_at.is_some() { "\tleft" } else { "" };
                let (board, desk) = (visible(board), visible(&feed.desk_name));
                print_line(&format!("{board}\t{desk}\t{}\t{}{left}", feed.seq, text(feed.pushed_at)))?;
            }
            Ok(())
        }
        HubCommand::Verify { hub } => {
            let address = Address::parse(&hub_of(hub, path, wait)?)?;
            let problems = crate::hub::run(async {
                let connected = connection::connect(&address, None).await?;
                admin::verify(&connected.hub, |_, _| {}).await
            })??;
            problems.iter().try_for_each(|problem| print_line(&visible(problem)))?;
            match problems.len() {
                0 => print_line("ok"),
                found => bail!(text!("cli-hub-not-sound", problems = text!("cli-problems", count = found))),
            }
        }
    }
}

/// Compares the counts of the shared boards with the hub's, after a sync. Prints each counter that differs.
pub(super) fn verify(path: &Path, wait: Duration) -> anyhow::Result<()> {
    /// Others may push between the sync and the comparison.
    const TRIES: usize = 3;
    let mut differing = Vec::new();
    for _ in 0..TRIES {
        sync(path, wait)?;
        differing.clear();
        let store = read(path, wait)?;
        let mut counters = 0;
        for board in store.shared_boards()? {
            let here = store.shared_counts(board.id)?;
            let address = Address::parse(&board.hub)?;
            let totals = crate::hub::run(async {
                let connected = connection::connect(&address, None).await?;
                boards::totals(&connected.hub, board.uuid).await
            })??;
            counters += here.len();
            for (uuid, name, count) in here {
                let there = totals.get(&uuid).copied().unwrap_or_default();
                if there != i128::from(count) {
                    differing.push(format!("{}\t{}\t{count}\t{there}", visible(&board.name), visible(&name)));
                }
            }
        }
        if differing.is_empty() {
            return print_line(&text!("cli-hub-same", counters = text!("cli-counters", count = counters)));
        }
    }
    differing.iter().try_for_each(|line| print_line(line))?;
    bail!(text!("cli-hub-differs", count = differing.len()))
}
