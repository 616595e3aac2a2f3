//! HTTP: the connections, who may call, and the routes.
//!
//! A page of a stranger in the user's browser can reach the loopback, too. What keeps it out: every call names the token
//! in a header, which a page can send to another site only if that site agrees beforehand, and this one never does; and
//! it has to be addressed by number or as localhost, so that no domain name can be bent to lead here. Our own pages
//! hold no secret. They take the token from the part of their address that browsers don't send.
//!
//! Left out: cookies, other sites (CORS), and changes by GET.

use std::convert::Infallible;
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::channel::Channel;
use http_body_util::{BodyExt as _, Either, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::http::uri::Authority;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use serde::Deserialize;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::spawn_local;
use tokio::time::{sleep, timeout};

use super::Token;
use super::state::{Problem, State, UndoSubject};
use super::texts;
use crate::cli::output::to_json;
use crate::domain::{CounterId, EntryId, Name};
use crate::language::text;
use crate::request::CounterRef;

/// Maximum number of connections; further ones wait.
const CONNECTIONS_MAX: u32 = 64;
/// Maximum number of those that follow the changes, so that some are left for presses.
const STREAMS_MAX: usize = 48;
/// Maximum size of what a call sends, beside its headers.
const BODY_BYTES_MAX: usize = 4 << 10;
/// Maximum size of the headers.
const HEAD_BYTES_MAX: usize = 16 << 10;
/// Time for a call to arrive, and for an open connection to make the next one.
const ARRIVAL_WAIT: Duration = Duration::from_secs(10);
/// Pause after which a stream without changes sends an empty line, which tells whether its reader is still there.
const BEAT_PAUSE: Duration = Duration::from_secs(15);
/// Pause before a connection is accepted again, if that failed.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);

const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// What is there for everyone, beside the script of `texts`: paths, types and contents. Nothing in it is secret.
const PAGES: [(&str, &str, &str); 5] = [
    ("/", HTML, include_str!("buttons.html")),
    ("/buttons.js", SCRIPT, include_str!("buttons.js")),
    ("/overlay", HTML, include_str!("overlay.html")),
    ("/overlay.js", SCRIPT, include_str!("overlay.js")),
    ("/follow.js", SCRIPT, include_str!("follow.js")),
];

/// The headers of every answer: nothing is kept or guessed, and the pages load, send and show nothing of others.
const HEADERS: [(header::HeaderName, &str); 6] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
];

type Body = Either<Full<Bytes>, Channel<Bytes>>;

/// Who may call.
pub(super) struct Gate {
    /// The digest of the token.
    pub token: [u8; 32],
}

/// What the body of a press or an undo says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    name: Option<String>,
    id: Option<i64>,
    /// How much a press adds; the counter's step, if it isn't said.
    by: Option<i64>,
    /// The entry to undo.
    entry: Option<i64>,
}

/// The connections, which share one thread.
pub(super) struct Connections {
    site: Rc<Site>,
    free: Arc<Semaphore>,
}

/// What each connection needs to answer.
struct Site {
    state: Rc<State>,
    gate: Gate,
    free_streams: Arc<Semaphore>,
    closing: watch::Receiver<bool>,
}

impl Connections {
    pub(super) fn new(state: Rc<State>, gate: Gate, closing: watch::Receiver<bool>) -> Self {
        let free_streams = Arc::new(Semaphore::new(STREAMS_MAX));
        let site = Rc::new(Site { state, gate, free_streams, closing });
        Self { site, free: Arc::new(Semaphore::new(CONNECTIONS_MAX as usize)) }
    }

    /// Accepts connections, for as long as it is awaited.
    pub(super) async fn accept(&self, listener: TcpListener) {
        loop {
            let Ok(free) = Arc::clone(&self.free).acquire_owned().await else { return };
            match listener.accept().await {
                Ok((stream, _)) => {
                    let site = Rc::clone(&self.site);
                    spawn_local(async move {
                        site.serve(stream).await;
                        drop(free);
                    });
                }
                // Too many files are open, say: the next one may be accepted.
                Err(_) => sleep(ACCEPT_PAUSE).await,
            }
        }
    }

    /// Waits until all connections have ended.
    pub(super) async fn ended(&self) {
        let _ = self.free.acquire_many(CONNECTIONS_MAX).await;
    }
}

impl Site {
    /// Answers the calls of a connection, until it ends or is to end.
    async fn serve(self: Rc<Self>, stream: TcpStream) {
        let mut closing = self.closing.clone();
        let site = &self;
        let service = service_fn(move |request| async move { Ok::<_, Infallible>(site.answer(request).await) });
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(ARRIVAL_WAIT).max_buf_size(HEAD_BYTES_MAX);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        // An error is the caller's: it has gone, was too slow, or didn't speak HTTP.
        tokio::select! {
            _ = connection.as_mut() => {}
            _ = closing.wait_for(|is_closing| *is_closing) => {
                connection.as_mut().graceful_shutdown();
                let _ = connection.await;
            }
        }
    }

    async fn answer(self: &Rc<Self>, request: Request<Incoming>) -> Response<Body> {
        let mut response = match self.route(request).await {
            Ok(response) => response,
            Err(Problem { status, why }) => {
                let error = to_json(&serde_json::json!({ "error": why })).unwrap_or_default();
                let mut response = full(status, JSON, error);
                // A stranger doesn't keep a connection.
                if matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
                    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
                }
                response
            }
        };
        for (name, value) in HEADERS {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }

    async fn route(self: &Rc<Self>, request: Request<Incoming>) -> Result<Response<Body>, Problem> {
        check_host(request.headers())?;
        check_origin(request.headers())?;
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        if let (&Method::GET, Some((_, kind, text))) = (&method, PAGES.iter().find(|(at, ..)| *at == path)) {
            let text = if *kind == HTML { Bytes::from(texts::page(text)) } else { Bytes::from_static(text.as_bytes()) };
            return Ok(full(StatusCode::OK, kind, text));
        }
        if method == Method::GET && path == texts::PATH {
            return Ok(full(StatusCode::OK, SCRIPT, texts::script()));
        }
        self.gate.check(request.headers())?;
        match (&method, path.as_str()) {
            (&Method::GET, "/counters") => Ok(full(StatusCode::OK, JSON, self.state.list()?)),
            (&Method::GET, "/changes") => self.follow(),
            (&Method::POST, "/press") => {
                let Call { name, id, by, entry: None } = read(request).await? else {
                    return Err(bad(text!("cli-serve-press-entry")));
                };
                let pressed = self.state.press(&counter(name, id)?, by).await?;
                Ok(full(StatusCode::OK, JSON, to_json(&pressed)?))
            }
            (&Method::POST, "/undo") => {
                let subject = match read(request).await? {
                    Call { name: None, id: None, by: None, entry: Some(entry) } => UndoSubject::Entry(EntryId(entry)),
                    Call { name, id, by: None, entry: None } => UndoSubject::LastOf(counter(name, id)?),
                    _ => return Err(bad(text!("cli-serve-undo-form"))),
                };
                Ok(full(StatusCode::OK, JSON, self.state.undo(subject).await?))
            }
            (&Method::GET | &Method::POST, _) => {
                let why = text!("cli-serve-nothing-there", path, method = method.as_str());
                Err(Problem::new(StatusCode::NOT_FOUND, why))
            }
            _ => {
                let why = text!("cli-serve-method", method = method.as_str());
                Err(Problem::new(StatusCode::METHOD_NOT_ALLOWED, why))
            }
        }
    }

    /// Begins a stream: all counters, then each change.
    fn follow(&self) -> Result<Response<Body>, Problem> {
        let free = Arc::clone(&self.free_streams).try_acquire_owned();
        let free = free.map_err(|_| {
            Problem::new(StatusCode::SERVICE_UNAVAILABLE, text!("cli-serve-followers", count = STREAMS_MAX))
        })?;
        let (sender, body) = Channel::new(1);
        spawn_local(stream(Rc::clone(&self.state), sender, self.closing.clone(), free));
        Ok(response(StatusCode::OK, "text/event-stream", Either::Right(body)))
    }
}

/// Sends what changes, until the reader has gone or the server ends.
async fn stream(
    state: Rc<State>,
    mut sender: http_body_util::channel::Sender<Bytes>,
    mut closing: watch::Receiver<bool>,
    _free: OwnedSemaphorePermit,
) {
    let mut changes = state.follow();
    let mut next = state.all();
    loop {
        tokio::select! {
            sent = sender.send_data(next) => if sent.is_err() { return },
            _ = closing.wait_for(|is_closing| *is_closing) => return,
        }
        next = tokio::select! {
            change = timeout(BEAT_PAUSE, changes.recv()) => match change {
                Ok(Ok(change)) => change,
                // A slow reader: what it has missed is in the list.
                Ok(Err(RecvError::Lagged(_))) => {
                    changes = state.follow();
                    state.all()
                }
                Ok(Err(RecvError::Closed)) => return,
                Err(_) => Bytes::from_static(b":\n\n"),
            },
            _ = closing.wait_for(|is_closing| *is_closing) => return,
        };
    }
}

impl Gate {
    fn check(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let given = given.and_then(|value| value.split_once(' '));
        let given = given.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        match given.and_then(|(_, token)| token.trim().parse::<Token>().ok()) {
            Some(token) if token.digest() == self.token => Ok(()),
            Some(_) => Err(Problem::new(StatusCode::UNAUTHORIZED, text!("cli-serve-wrong-token"))),
            None => Err(Problem::new(StatusCode::UNAUTHORIZED, text!("cli-serve-no-token"))),
        }
    }
}

/// Refuses a call to a name that could lead anywhere. An address in numbers, and localhost, can't be a stranger's.
fn check_host(headers: &HeaderMap) -> Result<(), Problem> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()?.parse::<Authority>().ok());
    let is_ours = host.is_some_and(|host| {
        let name = host.host().trim_start_matches('[').trim_end_matches(']');
        name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
    });
    match is_ours {
        true => Ok(()),
        false => Err(Problem::new(StatusCode::FORBIDDEN, text!("cli-serve-host"))),
    }
}

/// Refuses a call by a page of another site.
fn check_origin(headers: &HeaderMap) -> Result<(), Problem> {
    let Some(origin) = headers.get(header::ORIGIN) else { return Ok(()) };
    let origin = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
    match origin.is_some() && origin == headers.get(header::HOST).and_then(|host| host.to_str().ok()) {
        true => Ok(()),
        false => Err(Problem::new(StatusCode::FORBIDDEN, text!("cli-serve-origin"))),
    }
}

fn counter(name: Option<String>, id: Option<i64>) -> Result<CounterRef, Problem> {
    match (name, id) {
        (Some(name), None) => Ok(CounterRef::Name(Name::parse(&name).map_err(bad)?)),
        (None, Some(id)) => Ok(CounterRef::Id(CounterId(id))),
        _ => Err(bad(text!("cli-serve-which"))),
    }
}

/// Reads what a call says.
async fn read(request: Request<Incoming>) -> Result<Call, Problem> {
    let body = Limited::new(request.into_body(), BODY_BYTES_MAX).collect();
    let body = timeout(ARRIVAL_WAIT, body).await.map_err(|_| {
        let why = text!("cli-serve-late", seconds = ARRIVAL_WAIT.as_secs());
        Problem::new(StatusCode::REQUEST_TIMEOUT, why)
    })?;
    let body = body.map_err(|error| match error.downcast_ref::<LengthLimitError>() {
        Some(_) => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, text!("cli-serve-large", max = BODY_BYTES_MAX)),
        None => bad(error),
    })?;
    serde_json::from_slice(&body.to_bytes())
        .map_err(|error| bad(text!("cli-serve-not-json", error = error.to_string())))
}

fn bad(why: impl ToString) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, why)
}

fn full(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Response<Body> {
    response(status, kind, Either::Left(Full::new(body.into())))
}

fn response(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
