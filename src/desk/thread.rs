//! The thread: one task for each hub, which connects, syncs its boards and waits for the next cause; and the answers to questions.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::{Notify, watch};
use tokio::task::LocalSet;
use tokio::time::{Instant, sleep, sleep_until};
use uuid::Uuid;

use super::file::{File, FileError, SharedFile};
use super::{
    Answer, BoardStatus, DeskEvent, DeskListener, JoinableBoard, KeyringUse, Message, Namesakes, Question, QuestionId,
    SharingState,
};
use crate::domain::{BoardId, Name, Time};
use crate::hub::address::{Address, Password};
use crate::hub::boards;
use crate::hub::connection::{Connected, connect};
use crate::hub::error::HubError;
use crate::hub::keyring::{self, Keyring};
use crate::language::text;
use crate::request::{Outcome, Reply, RequestId};
use crate::sharing::{PAGE_ROWS_MAX, SameName, Settle, Sharing, Waiting};
use crate::store::SharedBoard;
use crate::sync::sync;
use crate::worker::Client;

/// The shortest time between two syncs. It is as long as the last one took, if that was longer: many desks that count at once don't
/// keep the hub and each other busy.
const SYNC_PAUSE: Duration = Duration::from_millis(50);
/// How often a hub is asked that tells by itself of others' presses, where somebody looks and where nobody does; and one that doesn't.
const POLL: Duration = Duration::from_secs(10);
const POLL_UNWATCHED: Duration = Duration::from_secs(30);
const POLL_MUTE: Duration = Duration::from_secs(2);
/// The pause after the first failure; doubled each time, up to the maximum. A lasting cause is looked at again now and then, too.
const RETRY_MIN: Duration = Duration::from_secs(1);
const RETRY_MAX: Duration = Duration::from_secs(60);
/// How often the number of waiting rows is told while a hub is away.
const WAITING_PAUSE: Duration = Duration::from_secs(1);
/// How long the last push may take at the end.
const LAST_SYNC_WAIT: Duration = Duration::from_secs(2);
/// How soon after a person has asked for something they may be asked to unlock the keyring. Desktops lay this question over all windows,
/// and it takes the clicks and keys of whoever is counting: it must not come by itself.
const UNLOCK_WITHIN: Duration = Duration::from_secs(10);
/// The difference of clocks that is told, in milliseconds.
const CLOCK_OFF_MS: u64 = 120_000;
/// A pull of more rows is shown with how far it is.
const PROGRESS_ROWS: i64 = 10_000;

/// Runs until it is told to stop.
pub(super) fn run(
    path: PathBuf,
    client: Client,
    replies: UnboundedReceiver<(RequestId, Reply)>,
    messages: UnboundedReceiver<Message>,
    keyring: KeyringUse,
    listener: Arc<dyn DeskListener>,
) {
    let office = Office {
        file: File::new(path, client, replies),
        listener,
        keyring,
        asked_at: Cell::new(None),
        passwords: RefCell::default(),
        statuses: RefCell::default(),
        reported: RefCell::default(),
        settled: RefCell::default(),
        signal: watch::Sender::new(Signal::default()),
        answered: Notify::new(),
    };
    let office = Rc::new(office);
    let file = Rc::clone(&office.file);
    let work = async {
        tokio::select! {
            () = office.run(messages) => {}
            () = file.rest() => {}
        }
    };
    // Without sockets there are no hubs, and everything else works.
    let _ = crate::hub::run(async { LocalSet::new().run_until(work).await });
}

/// What all tasks watch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Signal {
    /// How often something was committed.
    commits: u64,
    /// How often a person asked to try again.
    urges: u64,
    is_watched: bool,
    is_over: bool,
}

/// What all tasks share.
struct Office {
    file: Rc<File>,
    listener: Arc<dyn DeskListener>,
    keyring: KeyringUse,
    /// When a person last asked for something that a locked keyring may be in the way of.
    asked_at: Cell<Option<Instant>>,
    /// The passwords that were typed, by hub.
    passwords: RefCell<HashMap<String, TypedPassword>>,
    statuses: RefCell<BTreeMap<BoardId, BoardStatus>>,
    reported: RefCell<Vec<BoardStatus>>,
    /// The boards that were numbered in this process.
    settled: RefCell<BTreeSet<BoardId>>,
    signal: watch::Sender<Signal>,
    /// Something was asked and answered, after which other boards may be shared.
    answered: Notify,
}

struct TypedPassword {
    password: Password,
    /// Whether the hub has taken it, and so it has gone to the keyring.
    is_proven: bool,
}

/// Why a sync ended.
enum SyncError {
    Hub(HubError),
    File(FileError),
}

impl From<HubError> for SyncError {
    fn from(error: HubError) -> Self {
        Self::Hub(error)
    }
}

impl From<FileError> for SyncError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}

impl Office {
    async fn run(self: Rc<Self>, mut messages: UnboundedReceiver<Message>) {
        let mut tasks: HashMap<String, tokio::task::JoinHandle<()>> = HashMap::new();
        let mut is_new = true;
        loop {
            if is_new {
                // A file that can't be read now is read with the next commit.
                for board in self.boards().unwrap_or_default() {
                    if tasks.get(&board.hub).is_none_or(tokio::task::JoinHandle::is_finished) {
                        let task = tokio::task::spawn_local(Rc::clone(&self).keep(board.hub.clone()));
                        tasks.insert(board.hub, task);
                    }
                }
                self.report();
            }
            let message = tokio::select! {
                message = messages.recv() => message,
                () = self.answered.notified() => {
                    is_new = true;
                    continue;
                }
            };
            is_new = match message {
                Some(Message::Changed) => {
                    self.signal.send_modify(|signal| signal.commits += 1);
                    true
                }
                Some(Message::File(path)) => {
                    self.file.moved(path);
                    self.signal.send_modify(|signal| signal.urges += 1);
                    true
                }
                Some(Message::IsWatched(is_watched)) => {
                    self.signal.send_modify(|signal| signal.is_watched = is_watched);
                    false
                }
                Some(Message::SyncNow) => {
                    self.asked_at.set(Some(Instant::now()));
                    self.signal.send_modify(|signal| signal.urges += 1);
                    false
                }
                Some(Message::Password { hub, password }) => {
                    self.asked_at.set(Some(Instant::now()));
                    self.typed(hub, password);
                    self.signal.send_modify(|signal| signal.urges += 1);
                    false
                }
                Some(Message::LookForKeyring) => {
                    tokio::task::spawn_local(Rc::clone(&self).look_for_keyring());
                    false
                }
                Some(Message::Question(id, question)) => {
                    self.asked_at.set(Some(Instant::now()));
                    tokio::task::spawn_local(Rc::clone(&self).answer(id, question));
                    false
                }
                Some(Message::Stop) | None => break,
            };
        }
        self.signal.send_modify(|signal| signal.is_over = true);
        for task in tasks.into_values() {
            let _ = task.await;
        }
    }

    fn boards(&self) -> Result<Vec<SharedBoard>, FileError> {
        self.file.read(|store| store.shared_boards())
    }

    fn boards_at(&self, hub: &str) -> Result<Vec<SharedBoard>, FileError> {
        Ok(self.boards()?.into_iter().filter(|board| board.hub == hub).collect())
    }

    /// Keeps the boards of one hub in step with it, until none is shared there any more.
    async fn keep(self: Rc<Self>, hub: String) {
        let mut signal = self.signal.subscribe();
        let mut pause = RETRY_MIN;
        let mut since = None;
        loop {
            let seen = *signal.borrow_and_update();
            if seen.is_over || self.boards_at(&hub).is_ok_and(|boards| boards.is_empty()) {
                return;
            }
            let started = Instant::now();
            let mut over = self.signal.subscribe();
            let served = tokio::select! {
                served = self.serve(&hub, &mut signal, &mut since) => served,
                () = end(&mut over) => return,
            };
            let Err(error) = served else { return };
            if started.elapsed() > RETRY_MAX {
                pause = RETRY_MIN;
            }
            let tried_at = Time::now();
            let since = *since.get_or_insert(tried_at);
            let (why, is_lasting) = match &error {
                SyncError::Hub(error) => (error.to_string(), !error.is_transient()),
                SyncError::File(error) => (error.to_string(), false),
            };
            self.set_all(&hub, |status| {
                status.state = SharingState::Offline { since, tried_at, why: why.clone(), is_lasting };
            });
            // So that not all desks come back at the same moment.
            let until = Instant::now() + pause.mul_f64(0.75 + 0.5 * fastrand::f64());
            pause = (pause * 2).min(RETRY_MAX);
            if self.is_urged(until, &mut signal, &hub, seen.urges).await {
                pause = RETRY_MIN;
            }
        }
    }

    /// Waits until then, or until somebody asks to try again, and tells meanwhile how many rows wait.
    async fn is_urged(&self, until: Instant, signal: &mut watch::Receiver<Signal>, hub: &str, urges: u64) -> bool {
        loop {
            let seen = *signal.borrow_and_update();
            if seen.urges != urges || seen.is_over {
                return true;
            }
            tokio::select! {
                () = sleep_until(until) => return false,
                _ = signal.changed() => {}
            }
            self.set_all(hub, |_| {});
            if signal.borrow().is_over {
                return true;
            }
            sleep_until(until.min(Instant::now() + WAITING_PAUSE)).await;
        }
    }

    /// Connects to a hub and syncs its boards whenever there is a cause. Returns when none is left.
    async fn serve(
        &self,
        hub: &str,
        signal: &mut watch::Receiver<Signal>,
        since: &mut Option<Time>,
    ) -> Result<(), SyncError> {
        if since.is_none() {
            self.set_all(hub, |status| status.state = SharingState::Connecting);
        }
        let mut over = self.signal.subscribe();
        let connected = tokio::select! {
            connected = self.connect(hub) => connected?,
            _ = over.wait_for(|signal| signal.is_over) => return Ok(()),
        };
        let Connected { hub: mut connection, mut notifications, greeting } = connected;
        let warnings = self.warnings(hub, greeting.clock_ahead_ms);
        self.file.set_clock(greeting.clock_ahead_ms).await?;
        let poll = |is_watched| match (greeting.has_notifications, is_watched) {
            (false, _) => POLL_MUTE,
            (true, true) => POLL,
            (true, false) => POLL_UNWATCHED,
        };
        loop {
            let seen = *signal.borrow_and_update();
            let boards = self.boards_at(hub)?;
            if boards.is_empty() {
                return Ok(());
            }
            let started = Instant::now();
            for board in &boards {
                self.sync_board(&mut connection, board).await?;
                self.set(board.id, |status| {
                    status.state = SharingState::Shared;
                    status.synced_at = Some(Time::now());
                    status.warnings.clone_from(&warnings);
                });
            }
            *since = None;
            self.report();
            if seen.is_over {
                return Ok(());
            }
            let next = Instant::now() + started.elapsed().max(SYNC_PAUSE);
            let poll_at = Instant::now() + poll(seen.is_watched);
            loop {
                tokio::select! {
                    notification = notifications.recv() => match notification {
                        Some(_) => break,
                        None => {
                            let why = text!("hub-error-connection-ended").to_owned();
                            return Err(HubError::Away { host: greeting.host, why }.into());
                        }
                    },
                    () = sleep_until(poll_at) => break,
                    _ = signal.changed() => {
                        let now = *signal.borrow_and_update();
                        if now.is_over || now.urges != seen.urges || self.has_waiting(hub)? {
                            break;
                        }
                    }
                }
            }
            sleep_until(next).await;
            while notifications.try_recv().is_ok() {}
        }
    }

    /// Connects with the password that was typed, or else with one that is found.
    async fn connect(&self, hub: &str) -> Result<Connected, HubError> {
        let address = Address::parse(hub)?;
        let typed = self.passwords.borrow().get(hub).map(|typed| typed.password.clone());
        let connected = match connect(&address, typed.as_ref()).await {
            Err(HubError::KeyringLocked { .. }) if self.is_unlocked(&address).await => connect(&address, None).await?,
            result => result?,
        };
        if let Some(password) = typed {
            self.proven(hub, address, password);
        }
        Ok(connected)
    }

    fn typed(&self, hub: String, password: Password) {
        let mut passwords = self.passwords.borrow_mut();
        if passwords.get(&hub).is_none_or(|typed| typed.password != password) {
            passwords.insert(hub, TypedPassword { password, is_proven: false });
        }
    }

    /// Keeps a password that a hub has taken. Nothing waits for the keyring, which may ask to be unlocked.
    fn proven(&self, hub: &str, address: Address, password: Password) {
        let mut passwords = self.passwords.borrow_mut();
        let typed = passwords.get_mut(hub).filter(|typed| typed.password == password && !typed.is_proven);
        let Some(typed) = typed else { return };
        typed.is_proven = true;
        if self.keyring == KeyringUse::ReadAndKeep {
            let may_ask = self.may_ask_to_unlock();
            tokio::task::spawn_local(async move {
                // Where it can't be kept, it is used until the end.
                if may_ask || keyring::state().await == Keyring::Unlocked {
                    keyring::keep(&address, &password).await;
                }
            });
        }
    }

    /// Returns whether the person may be asked to unlock the keyring: once for each thing that they ask for.
    fn may_ask_to_unlock(&self) -> bool {
        let asked_at = self.asked_at.take();
        self.keyring == KeyringUse::ReadAndKeep && asked_at.is_some_and(|at| at.elapsed() < UNLOCK_WITHIN)
    }

    /// Asks the person to unlock the keyring, if that may be, until another password is typed or there is no time any more.
    async fn is_unlocked(&self, address: &Address) -> bool {
        if !self.may_ask_to_unlock() {
            return false;
        }
        let mut signal = self.signal.subscribe();
        let urges = signal.borrow().urges;
        let is_unlocked = tokio::select! {
            is_unlocked = keyring::unlock(address) => is_unlocked,
            _ = signal.wait_for(|signal| signal.urges != urges || signal.is_over) => false,
        };
        if is_unlocked {
            // It may have the passwords of other hubs.
            self.signal.send_modify(|signal| signal.urges += 1);
        }
        is_unlocked
    }

    async fn look_for_keyring(self: Rc<Self>) {
        let keyring = match self.keyring {
            KeyringUse::Read => Keyring::Missing,
            KeyringUse::ReadAndKeep => keyring::state().await,
        };
        self.listener.hear(DeskEvent::Keyring(keyring));
    }

    fn warnings(&self, hub: &str, ahead_ms: i64) -> Vec<String> {
        let address = Address::parse(hub).ok();
        let mut warnings: Vec<String> =
            address.and_then(|address| address.warning()).into_iter().map(str::to_owned).collect();
        if ahead_ms.unsigned_abs() > CLOCK_OFF_MS {
            let minutes = ahead_ms.unsigned_abs() / 60_000;
            let difference = match minutes {
                ..120 => text!("desk-clock-minutes", count = minutes),
                120..2_880 => text!("desk-clock-hours", count = minutes / 60),
                _ => text!("desk-clock-days", count = minutes / 1_440),
            };
            warnings.push(match ahead_ms < 0 {
                true => text!("desk-clock-ahead", difference),
                false => text!("desk-clock-behind", difference),
            });
        }
        warnings
    }

    async fn sync_board(
        &self,
        connection: &mut crate::hub::postgres::PostgresHub,
        board: &SharedBoard,
    ) -> Result<(), SyncError> {
        let on_progress = |pulled, all| {
            if all >= PROGRESS_ROWS {
                self.set(board.id, |status| status.state = SharingState::Pulling { pulled, all });
                self.report();
            }
        };
        let is_settled = self.settled.borrow().contains(&board.id);
        let settle = if is_settled { Settle::Numbered } else { Settle::All };
        let mut desk = SharedFile { file: &self.file, settle, on_progress: &on_progress };
        match sync::<_, _, SyncError>(connection, &mut desk, board.id, PAGE_ROWS_MAX).await {
            // It was left in between.
            Err(SyncError::File(FileError::NotShared)) => Ok(()),
            result => {
                if desk.settle == Settle::Numbered {
                    self.settled.borrow_mut().insert(board.id);
                }
                result
            }
        }
    }

    fn has_waiting(&self, hub: &str) -> Result<bool, FileError> {
        for board in self.boards_at(hub)? {
            if self.file.read(|store| Ok(store.is_to_number(board.id)? || store.waiting(board.id)?.rows() > 0))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn set(&self, board: BoardId, change: impl FnOnce(&mut BoardStatus)) {
        let mut statuses = self.statuses.borrow_mut();
        let status = statuses.entry(board).or_insert_with(|| BoardStatus {
            board,
            state: SharingState::Connecting,
            waiting: Waiting::default(),
            synced_at: None,
            warnings: Vec::new(),
        });
        change(status);
    }

    fn set_all(&self, hub: &str, change: impl Fn(&mut BoardStatus)) {
        for board in self.boards_at(hub).unwrap_or_default() {
            self.set(board.id, &change);
        }
        self.report();
    }

    /// Reports the states, if anything has changed.
    fn report(&self) {
        if let Ok(boards) = self.boards() {
            let shared: BTreeSet<BoardId> = boards.iter().map(|board| board.id).collect();
            self.statuses.borrow_mut().retain(|board, _| shared.contains(board));
            for board in shared {
                let waiting = self.file.read(|store| store.waiting(board)).unwrap_or_default();
                self.set(board, |status| status.waiting = waiting);
            }
        }
        let now: Vec<BoardStatus> = self.statuses.borrow().values().cloned().collect();
        if *self.reported.borrow() != now {
            self.reported.replace(now.clone());
            self.listener.hear(DeskEvent::Status(now));
        }
    }

    async fn answer(self: Rc<Self>, id: QuestionId, question: Question) {
        let answer = match self.try_answer(question).await {
            Ok(answer) => answer,
            Err(SyncError::Hub(error)) => Answer::Failed(error.to_string()),
            Err(SyncError::File(error)) => Answer::Failed(error.to_string()),
        };
        self.listener.hear(DeskEvent::Answered(id, answer));
        self.signal.send_modify(|signal| signal.urges += 1);
        self.answered.notify_one();
    }

    async fn try_answer(&self, question: Question) -> Result<Answer, SyncError> {
        match question {
            Question::Boards { hub, password } => {
                let connected = self.connect_with(&hub, password).await?;
                let warnings = self.warnings(&hub, connected.greeting.clock_ahead_ms);
                let boards = self.joinable(&connected).await?;
                Ok(Answer::Boards { boards, warning: warnings.into_iter().next() })
            }
            Question::Share { board, hub, password, desk_name } => {
                let found = self.file.read(|store| store.boards())?.into_iter().find(|found| found.id == board);
                let name = found
                    .map(|found| found.name)
                    .ok_or_else(|| FileError::Failed(text!("refusal-unknown-board").to_owned()))?;
                let connected = self.connect_with(&hub, password).await?;
                let uuid = Uuid::new_v4();
                boards::register_board(&connected.hub, uuid, &name).await?;
                let hub = address_text(&hub)?;
                self.shared(Sharing::Share { board, uuid, hub, desk_name }).await.map(Answer::Shared)
            }
            Question::Join { board, hub, password, desk_name, namesakes } => {
                let connected = self.connect_with(&hub, password).await?;
                let found = self.joinable(&connected).await?.into_iter().find(|found| found.uuid == board);
                let found = found.ok_or_else(|| FileError::Failed(text!("desk-no-such-board").to_owned()))?;
                let name = found.name.parse().or_else(|_| text!("desk-shared-board").parse::<Name>());
                let name = name.map_err(|error| FileError::Failed(error.to_string()))?;
                let hub = address_text(&hub)?;
                let same = if namesakes == Namesakes::Same { found.namesakes } else { Vec::new() };
                self.shared(Sharing::Join { uuid: board, name, hub, desk_name, same }).await.map(Answer::Joined)
            }
            Question::Leave { board, is_forced } => {
                let shared =
                    self.boards()?.into_iter().find(|shared| shared.id == board).ok_or(FileError::NotShared)?;
                match self.push_and_leave(&shared, is_forced).await {
                    Err(_) if is_forced => {}
                    result => result?,
                }
                self.shared(Sharing::Leave { board }).await.map(Answer::Left)
            }
        }
    }

    async fn connect_with(&self, hub: &str, password: Option<Password>) -> Result<Connected, HubError> {
        if let Some(password) = password {
            self.typed(hub.to_owned(), password);
        }
        self.connect(hub).await
    }

    /// Returns the boards of a hub on which there are desks.
    async fn joinable(&self, connected: &Connected) -> Result<Vec<JoinableBoard>, SyncError> {
        let here: BTreeSet<Uuid> = self.boards()?.into_iter().map(|board| board.uuid).collect();
        let feeds = boards::feeds(&connected.hub).await?;
        let counters = boards::counters(&connected.hub).await?;
        let mut joinable = Vec::new();
        for board in boards::boards(&connected.hub).await? {
            let feeds = feeds.iter().filter(|feed| feed.board == board.uuid);
            let (desks, rows): (Vec<_>, Vec<_>) = feeds.map(|feed| (feed.desk_name.clone(), feed.seq)).unzip();
            if desks.is_empty() {
                continue;
            }
            let is_here = here.contains(&board.uuid);
            let mut names: BTreeSet<String> = match is_here {
                true => BTreeSet::new(),
                false => self.file.read(|store| store.unshared_names(board.uuid))?.into_iter().collect(),
            };
            let on_board = counters.iter().filter(|counter| counter.board == board.uuid);
            // Of several with one name there, the first has it here, too.
            let namesakes = on_board.filter(|counter| names.remove(&counter.name));
            let namesakes = namesakes.map(|counter| SameName { name: counter.name.clone(), uuid: counter.uuid });
            joinable.push(JoinableBoard {
                uuid: board.uuid,
                name: board.name,
                desks,
                rows: rows.iter().sum(),
                is_here,
                namesakes: namesakes.collect(),
            });
        }
        Ok(joinable)
    }

    async fn shared(&self, sharing: Sharing) -> Result<BoardId, SyncError> {
        match self.file.ask(sharing).await? {
            Ok(Outcome::Shared { board }) => Ok(board),
            Ok(_) => Err(FileError::NotShared.into()),
            Err(refusal) => Err(FileError::Failed(refusal.to_string()).into()),
        }
    }

    async fn push_and_leave(&self, board: &SharedBoard, is_forced: bool) -> Result<(), SyncError> {
        let mut connected = self.connect(&board.hub).await?;
        let is_pulling = self
            .statuses
            .borrow()
            .get(&board.id)
            .is_some_and(|status| matches!(status.state, SharingState::Pulling { .. }));
        // Whoever gives up joining doesn't wait for the rest.
        if !(is_forced && is_pulling) {
            self.sync_board(&mut connected.hub, board).await?;
        }
        let own = self.file.read(|store| store.own_feed(board.id))?.ok_or(FileError::NotShared)?;
        boards::leave(&connected.hub, own.feed).await?;
        Ok(())
    }
}

/// Waits until the end, and then as long as the last push may take.
async fn end(signal: &mut watch::Receiver<Signal>) {
    // An error means that it is over, too.
    let _ = signal.wait_for(|signal| signal.is_over).await;
    sleep(LAST_SYNC_WAIT).await;
}

/// Returns the address as it is kept in the file: it has no password.
fn address_text(hub: &str) -> Result<String, HubError> {
    Ok(Address::parse(hub)?.to_string())
}
