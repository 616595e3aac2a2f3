//! Connecting to a hub: to the first of the address's servers that takes writes, with limits on how long anything may take. Then
//! the hub's version is checked, its clock compared, and its notifications are listened to.

use std::error::Error as _;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use tokio::io::Empty;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;
use tokio_postgres::config::{ChannelBinding as WireBinding, SslMode, SslNegotiation};
use tokio_postgres::error::SqlState;
use tokio_postgres::{AsyncMessage, Client, Config, Connection};
use uuid::Uuid;

use super::address::{Address, ChannelBinding, Host, Password};
use super::error::{HubError, Peer};
use super::keyring::{self, Found};
use super::postgres::{CHANNEL, PostgresHub, get};
use super::wire::{self, UnsafePassword, Wire};
use crate::domain::Time;
use crate::language::text;

/// The version of the hub's tables that this program reads and writes.
pub const VERSION: i32 = 1;

/// How many notifications may wait; more say nothing new.
const NOTIFICATIONS_MAX: usize = 1_024;
/// How long the questions after the login may take.
const GREETING_WAIT: Duration = Duration::from_secs(15);

const HUB_VERSION: &str = "SELECT version FROM hub WHERE id = 1";
// A push whose line dies before its end holds its feed's row until the server finds that out, which takes hours by itself: the desk's
// next connection waits for that row.
const KEEPALIVES: &str = "SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4";
const IS_READ_ONLY: &str = "SHOW transaction_read_only";
const SERVER: &str = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint, pg_backend_pid(), version()";

/// Another desk has pushed to this board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notification {
    pub board: Uuid,
}

/// What a hub said of itself when it was connected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Greeting {
    /// The server that was connected to, with its port.
    pub host: String,
    /// As the server words it.
    pub server_version: String,
    /// How far the hub's clock is ahead of this machine's, in milliseconds.
    pub clock_ahead_ms: i64,
    /// Whether it says when other desks push; where not, they are to be asked now and again.
    pub has_notifications: bool,
}

/// A connection to a hub. It needs the runtime that it was made on to go on running.
pub struct Connected {
    pub hub: PostgresHub,
    /// Ends when the connection does.
    pub notifications: Receiver<Notification>,
    pub greeting: Greeting,
}

/// Connects to a hub, on the current runtime. Unless the password is given, it is looked for in the environment and in the password
/// file, and in the keyring if the server asks for one.
///
/// # Errors
/// Fails if no server of the address takes this login and writes, or the hub's tables aren't there or of another version.
pub async fn connect(address: &Address, password: Option<&Password>) -> Result<Connected, HubError> {
    let connected = connect_to_database(address, password).await?;
    check_version(&connected.hub).await?;
    Ok(connected)
}

/// Connects to the database of a hub that may have no tables yet.
///
/// # Errors
/// Fails if no server of the address takes this login and writes.
pub async fn connect_to_database(address: &Address, password: Option<&Password>) -> Result<Connected, HubError> {
    let mut failed = HubError::Other(text!("hub-error-no-host").to_owned());
    for host in &address.hosts {
        match connect_to_host(address, host, password).await {
            Ok(connected) => return Ok(connected),
            // A server that refuses says more than one that is away.
            Err(error) if !error.is_transient() || matches!(failed, HubError::Away { .. } | HubError::Other(_)) => {
                failed = error;
            }
            Err(_) => {}
        }
    }
    Err(failed)
}

/// Returns the version of the hub's tables.
///
/// # Errors
/// Fails if it has none, or others than Tallyboard's.
pub async fn hub_version(hub: &PostgresHub) -> Result<i32, HubError> {
    let foreign = || HubError::ForeignTable("hub".to_owned());
    let rows = hub.query(HUB_VERSION, &[]).await.map_err(|error| match error {
        HubError::ForeignTable(_) => foreign(),
        error => error,
    })?;
    rows.first().and_then(|row| get(row, 0).ok()).ok_or_else(foreign)
}

async fn check_version(hub: &PostgresHub) -> Result<(), HubError> {
    match hub_version(hub).await? {
        VERSION => Ok(()),
        newer if newer > VERSION => Err(HubError::Newer(newer)),
        older => Err(HubError::Older(older)),
    }
}

async fn connect_to_host(address: &Address, host: &Host, password: Option<&Password>) -> Result<Connected, HubError> {
    let part = |keyword| address.part(keyword).unwrap_or_default().to_owned();
    let peer = Peer { host: host.to_string(), user: part("user"), database: part("dbname") };
    let password = match password {
        Some(password) => Some(password.0.clone()),
        None => address.password(host).map_err(HubError::File)?,
    };
    match log_in(address, host, &peer, password.as_deref()).await {
        Err(HubError::PasswordMissing { user }) => match keyring::find(address).await {
            Found::Nothing => Err(HubError::PasswordMissing { user }),
            Found::Locked => Err(HubError::KeyringLocked { user }),
            Found::Password(password) => log_in(address, host, &peer, Some(&password.0)).await,
        },
        result => result,
    }
}

async fn log_in(address: &Address, host: &Host, peer: &Peer, password: Option<&str>) -> Result<Connected, HubError> {
    let wire = wire::open(address, host, peer).await?;
    let limit = address.connect_timeout;
    let login = timeout(limit, config(address, password).connect_raw(tokio::io::empty(), wire)).await;
    let (client, connection) =
        login.map_err(|_| HubError::Timeout(limit))?.map_err(|error| login_error(peer, &error, password.is_some()))?;
    let (sender, notifications) = channel(NOTIFICATIONS_MAX);
    let own_session = Arc::new(AtomicI32::new(0));
    let driver = tokio::spawn(drive(connection, Arc::clone(&own_session), sender)).abort_handle();
    let mut hub = PostgresHub::new(client, peer.clone(), driver);
    let greeting = greet(&hub, &own_session);
    let greeting = timeout(GREETING_WAIT, greeting).await.map_err(|_| HubError::Timeout(GREETING_WAIT))??;
    hub.is_telling = greeting.has_notifications;
    Ok(Connected { hub, notifications, greeting })
}

fn config(address: &Address, password: Option<&str>) -> Config {
    let mut config = Config::new();
    config.user(address.part("user").unwrap_or_default());
    config.dbname(address.part("dbname").unwrap_or_default());
    config.application_name(address.part("application_name").unwrap_or("tallyboard"));
    if let Some(options) = address.part("options") {
        config.options(options);
    }
    if let Some(password) = password {
        config.password(password);
    }
    config.channel_binding(match address.channel_binding {
        ChannelBinding::Disable => WireBinding::Disable,
        ChannelBinding::Prefer => WireBinding::Prefer,
        ChannelBinding::Require => WireBinding::Require,
    });
    // The wire is over TLS already, or is not to be.
    config.ssl_mode(SslMode::Require).ssl_negotiation(SslNegotiation::Direct);
    config
}

fn login_error(peer: &Peer, error: &tokio_postgres::Error, has_password: bool) -> HubError {
    let cause = error.source();
    let io_cause = cause.and_then(|cause| cause.downcast_ref::<io::Error>()).and_then(io::Error::get_ref);
    if io_cause.is_some_and(|cause| cause.is::<UnsafePassword>()) {
        return HubError::PasswordUnsafe { host: peer.host.clone(), user: peer.user.clone() };
    }
    let is_about_password = cause.is_some_and(|cause| cause.to_string() == "password missing");
    match error.code() {
        None if !has_password && is_about_password => HubError::PasswordMissing { user: peer.user.clone() },
        // Of the database, not of a table.
        Some(&SqlState::INSUFFICIENT_PRIVILEGE) => {
            HubError::LoginRefused(error.as_db_error().map_or_else(String::new, |error| error.message().to_owned()))
        }
        _ => peer.error(error),
    }
}

/// Asks what a desk has to know of a server, and for the server's number of this session.
async fn greet(hub: &PostgresHub, own_session: &AtomicI32) -> Result<Greeting, HubError> {
    let read_only = hub.query(IS_READ_ONLY, &[]).await?;
    if read_only.first().map(|row| get::<&str>(row, 0)).transpose()? == Some("on") {
        return Err(HubError::ReadOnly(hub.peer.host.clone()));
    }
    // A server that doesn't know these goes without.
    let _ = hub.within(GREETING_WAIT, hub.client().batch_execute(KEEPALIVES)).await;
    let before = Time::now().0;
    let rows = hub.query(SERVER, &[]).await?;
    let here = before + (Time::now().0 - before) / 2;
    let row = rows.first().ok_or_else(|| HubError::Row(text!("hub-error-no-clock").to_owned()))?;
    own_session.store(get(row, 1)?, Ordering::Relaxed);
    let has_notifications = match hub.within(GREETING_WAIT, listen(hub.client())).await {
        Ok(()) => true,
        Err(HubError::Away { .. } | HubError::Timeout(_)) => {
            return Err(hub.peer.away(text!("hub-error-connection-cut")));
        }
        // CockroachDB has none.
        Err(_) => false,
    };
    Ok(Greeting {
        host: hub.peer.host.clone(),
        server_version: get(row, 2)?,
        clock_ahead_ms: get::<i64>(row, 0)?.saturating_sub(here),
        has_notifications,
    })
}

async fn listen(client: &Client) -> Result<(), tokio_postgres::Error> {
    client.batch_execute(&format!("LISTEN {CHANNEL}")).await
}

/// Moves the connection's bytes until it ends, and passes on what it hears of other desks.
async fn drive(
    mut connection: Connection<Empty, Wire>,
    own_session: Arc<AtomicI32>,
    notifications: Sender<Notification>,
) {
    while let Some(Ok(message)) = std::future::poll_fn(|context| connection.poll_message(context)).await {
        let AsyncMessage::Notification(notification) = message else { continue };
        if notification.channel() != CHANNEL || notification.process_id() == own_session.load(Ordering::Relaxed) {
            continue;
        }
        if let Ok(board) = Uuid::parse_str(notification.payload()) {
            // One that finds no room is one of many.
            let _ = notifications.try_send(Notification { board });
        }
    }
}
