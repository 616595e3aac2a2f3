//! `serve`: a local address over HTTP for buttons, overlays of streaming software, and phones.
//!
//! Here are the arguments, the start and the end. What is served stands in `state`, which alone speaks with the worker;
//! `http` has the connections, the checks and the routes; the pages are files beside them, and
//! `texts` has what they say. All of it runs on one
//! thread, and the worker on its own: a press is answered once it is on the disk.
//!
//! Left out: TLS and users. Whoever has the token may count, and beyond this machine a proxy can encrypt.

mod http;
mod state;
mod texts;

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};
use tokio::sync::{Notify, watch};
use tokio::task::{LocalSet, spawn_blocking, spawn_local};
use tokio::time::timeout;
use uuid::Uuid;

use self::http::{Connections, Gate};
use self::state::{Events, State};
use super::output::print_line;
use super::session::{self, say};
use super::{cancel, wrong_usage};
use crate::language::text;
use crate::worker::{STOP_WAIT, Timeout, Watch, Worker};

/// The port: what spells TALL on the keys of a telephone.
const PORT: u16 = 8255;
const TOKEN_CHARS_MIN: usize = 16;
const TOKEN_CHARS_MAX: usize = 256;
/// Time for the last answers to go out, once nothing is counted any more.
const LAST_ANSWERS_WAIT: Duration = Duration::from_secs(1);

/// The arguments of `serve`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[arg(long, value_name = "ADDRESS:PORT", default_value_t = SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)))]
    listen: SocketAddr,
    #[arg(long, value_name = "TOKEN", env = "TALLYBOARD_TOKEN", hide_env_values = true)]
    token: Option<Token>,
}

/// The secret that callers must know. It can stand in an address as it is.
#[derive(Clone)]
pub(super) struct Token(String);

impl FromStr for Token {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_plain = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~'));
        match text.len() {
            TOKEN_CHARS_MIN..=TOKEN_CHARS_MAX if is_plain => Ok(Self(text.to_owned())),
            _ => Err(text!("cli-token-form", min = TOKEN_CHARS_MIN, max = TOKEN_CHARS_MAX)),
        }
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token")
    }
}

impl Token {
    /// Returns the digest, by which tokens are compared: how long that takes tells nothing of the token.
    fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }
}

/// Serves until a signal ends it, or until the file can't be used any more.
pub(super) fn serve(path: &Path, wait: Duration, arguments: Arguments) -> anyhow::Result<()> {
    let Arguments { listen, token } = arguments;
    let is_local = listen.ip().is_loopback();
    if !is_local && token.is_none() {
        wrong_usage(text!("cli-serve-token"));
    }
    drop(session::read(path, wait)?);
    let listener =
        TcpListener::bind(listen).with_context(|| text!("cli-serve-listen", address = listen.to_string()))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let is_own = token.is_some();
    let token = token.unwrap_or_else(|| Token(Uuid::new_v4().simple().to_string()));
    let gate = Gate { token: token.digest() };
    let page = format!("http://{address}/{}", if is_own { String::new() } else { format!("#token={}", token.0) });

    let end = Arc::new(Notify::new());
    let wake = Arc::clone(&end);
    // The worker may need its time to save what is under way.
    cancel::on_interrupt_then(STOP_WAIT + LAST_ANSWERS_WAIT, move || wake.notify_one());
    let (listens, events) = state::events();
    let worker = Worker::start(path.to_owned(), Watch::Changes, Timeout::After(wait), listens.clone())?;
    let client = worker.client(listens);
    let state = State::new(path, wait, worker, client);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .thread_name("tallyboard-serve")
        .build()?;
    let served = LocalSet::new().block_on(&runtime, async {
        let events = Rc::clone(&state).open(events).await?;
        if !is_local {
            say(text!("cli-serve-open"));
        }
        print_line(&page)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        run(listener, gate, state, events, &end).await
    });
    runtime.shutdown_background();
    served
}

/// Serves until the end is asked for, then lets what is under way be saved and answered.
async fn run(
    listener: tokio::net::TcpListener,
    gate: Gate,
    state: Rc<State>,
    events: Events,
    end: &Notify,
) -> anyhow::Result<()> {
    let (closing, is_closing) = watch::channel(false);
    let connections = Connections::new(Rc::clone(&state), gate, is_closing);
    let mut failed = spawn_local(Rc::clone(&state).hear(events));
    let result = tokio::select! {
        failed = &mut failed => Err(failed?),
        () = connections.accept(listener) => Ok(()),
        () = end.notified() => Ok(()),
    };
    let _ = closing.send(true);
    if let Some(worker) = state.close() {
        // Meanwhile what it answers goes out.
        if let Some(unsaved) = spawn_blocking(move || worker.stop()).await? {
            say(&unsaved);
        }
    }
    // Whoever doesn't take the last answer in time isn't waited for.
    let _ = timeout(LAST_ANSWERS_WAIT, connections.ended()).await;
    result
}
