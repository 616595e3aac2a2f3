//! The bytes between this desk and a server: a socket with limits, TLS over it where it is asked for, and a guard that ends the
//! connection before a password is sent in a way that others could use.

use std::future::{Ready, ready};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, Empty, ReadBuf};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_postgres::tls::{ChannelBinding, MakeTlsConnect, TlsConnect, TlsStream};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::address::{Address, Host, SslMode};
use super::error::{HubError, Peer};
use super::tls;
use crate::language::text;

/// How long a silent connection waits before it asks whether the other side is still there, between asking again, and how often
/// it asks; and how long bytes may be on the way without an answer.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(30);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(10);
#[cfg(target_os = "linux")]
const UNACKNOWLEDGED_MAX: Duration = Duration::from_secs(30);

/// How a client asks for TLS: "Message Formats" in PostgreSQL's manual, SSLRequest.
const SSL_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// The codes of authentication requests: that it is done, and SCRAM's.
const AUTHENTICATED: i32 = 0;
const SCRAM: std::ops::RangeInclusive<i32> = 10..=12;

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

type Socket = Box<dyn Stream>;
type TlsSocket = <MakeRustlsConnect as MakeTlsConnect<Socket>>::Stream;

/// The server asked for the password in clear text or as MD5.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("unsafe-password"))]
pub(super) struct UnsafePassword;

/// A way to a server: over TLS or not.
enum Line {
    Plain(Socket),
    Tls(Box<TlsSocket>),
}

/// A way to a server, with the guard.
pub(super) struct Wire {
    line: Line,
    guard: Option<Guard>,
}

/// Opens a way to a host, with TLS as the address asks for.
///
/// # Errors
/// Fails if the host can't be reached, has no TLS, or has a certificate that isn't good enough.
pub(super) async fn open(address: &Address, host: &Host, peer: &Peer) -> Result<Wire, HubError> {
    let socket = socket(address, host).await.map_err(|error| match error.kind() {
        io::ErrorKind::TimedOut => peer.away(text!("hub-error-no-answer")),
        _ => peer.away(error),
    })?;
    let limit = address.connect_timeout;
    let line = timeout(limit, line(address, host, peer, socket)).await.map_err(|_| HubError::Timeout(limit))??;
    Ok(Wire { line, guard: (!host.is_local()).then(Guard::default) })
}

async fn socket(address: &Address, host: &Host) -> io::Result<Socket> {
    let limit = address.connect_timeout;
    let late = |_| io::Error::from(io::ErrorKind::TimedOut);
    #[cfg(unix)]
    if host.is_socket() {
        let path = format!("{}/.s.PGSQL.{}", host.name, host.port);
        return Ok(Box::new(timeout(limit, tokio::net::UnixStream::connect(path)).await.map_err(late)??));
    }
    let addresses = match host.ip {
        Some(ip) => vec![(ip, host.port).into()],
        None => timeout(limit, lookup_host((host.name.as_str(), host.port))).await.map_err(late)??.collect(),
    };
    let mut failed = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses {
        match timeout(limit, TcpStream::connect(address)).await.map_err(late).flatten() {
            Ok(stream) => {
                limit_silence(&stream)?;
                return Ok(Box::new(stream));
            }
            Err(error) => failed = error,
        }
    }
    Err(failed)
}

/// Sets how soon the system notices that the other side is gone.
fn limit_silence(stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let socket = SockRef::from(stream);
    socket.set_tcp_keepalive(&TcpKeepalive::new().with_time(KEEPALIVE_IDLE).with_interval(KEEPALIVE_INTERVAL))?;
    #[cfg(target_os = "linux")]
    socket.set_tcp_user_timeout(Some(UNACKNOWLEDGED_MAX))?;
    Ok(())
}

async fn line(address: &Address, host: &Host, peer: &Peer, mut socket: Socket) -> Result<Line, HubError> {
    if host.is_socket() || address.ssl_mode == SslMode::Disable {
        return Ok(Line::Plain(socket));
    }
    socket.write_all(&SSL_REQUEST).await.map_err(|error| peer.away(error))?;
    match socket.read_u8().await {
        Ok(b'S') => {}
        Ok(_) if address.ssl_mode == SslMode::Prefer => return Ok(Line::Plain(socket)),
        Ok(_) => return Err(HubError::NoTls(peer.host.clone())),
        Err(error) => return Err(peer.away(error)),
    }
    let mut connector = MakeRustlsConnect::new(tls::config(address)?);
    let Ok(connector) = MakeTlsConnect::<Socket>::make_tls_connect(&mut connector, &host.name);
    match connector.connect(socket).await {
        Ok(stream) => Ok(Line::Tls(Box::new(stream))),
        Err(error) => {
            let tls_error = error.get_ref().and_then(|inner| inner.downcast_ref());
            match tls_error.and_then(tls::reason) {
                Some(why) => Err(HubError::Certificate { host: peer.host.clone(), why }),
                None => Err(peer.away(text!("hub-error-no-encryption", error = error.to_string()))),
            }
        }
    }
}

/// Gives tokio-postgres a way that is there already.
impl TlsConnect<Empty> for Wire {
    type Stream = Self;
    type Error = io::Error;
    type Future = Ready<io::Result<Self>>;

    fn connect(self, _: Empty) -> Self::Future {
        ready(Ok(self))
    }
}

impl TlsStream for Wire {
    fn channel_binding(&self) -> ChannelBinding {
        match &self.line {
            Line::Plain(_) => ChannelBinding::none(),
            Line::Tls(stream) => stream.channel_binding(),
        }
    }
}

impl Wire {
    fn stream(&mut self) -> Pin<&mut dyn Stream> {
        match &mut self.line {
            Line::Plain(stream) => Pin::new(stream),
            Line::Tls(stream) => Pin::new(stream),
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let polled = self.stream().poll_read(context, buffer);
        if let Some(guard) = &mut self.guard {
            let mut new = buffer.filled().get(before..).unwrap_or_default().iter();
            if new.any(|byte| guard.next(*byte) == Verdict::Unsafe) {
                return Poll::Ready(Err(io::Error::other(UnsafePassword)));
            }
            if guard.is_done {
                self.guard = None;
            }
        }
        polled
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.stream().poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream().poll_shutdown(context)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Fine,
    Unsafe,
}

/// Reads along what the server sends until it has let this desk in: messages of a type, a length that counts itself, and a body,
/// which begins with a code where the type is R.
#[derive(Debug, Default)]
struct Guard {
    head: Vec<u8>,
    /// So many bytes of the message's body are left.
    left: usize,
    is_done: bool,
}

impl Guard {
    fn next(&mut self, byte: u8) -> Verdict {
        if self.is_done {
            return Verdict::Fine;
        }
        if self.left > 0 {
            self.left -= 1;
            return Verdict::Fine;
        }
        self.head.push(byte);
        let (code, body) = match *self.head.as_slice() {
            [b'R', a, b, c, d, e, f, g, h] => {
                (Some(i32::from_be_bytes([e, f, g, h])), u32::from_be_bytes([a, b, c, d]).checked_sub(8))
            }
            [b'R', ..] => return Verdict::Fine,
            [_, a, b, c, d] => (None, u32::from_be_bytes([a, b, c, d]).checked_sub(4)),
            _ => return Verdict::Fine,
        };
        self.head.clear();
        self.is_done = code == Some(AUTHENTICATED);
        match body.and_then(|body| usize::try_from(body).ok()) {
            Some(body) if code.is_none_or(|code| code == AUTHENTICATED || SCRAM.contains(&code)) => {
                self.left = body;
                Verdict::Fine
            }
            _ => Verdict::Unsafe,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Guard, Verdict};

    fn read(bytes: &[u8]) -> Verdict {
        let mut guard = Guard::default();
        let is_unsafe = bytes.iter().any(|byte| guard.next(*byte) == Verdict::Unsafe);
        if is_unsafe { Verdict::Unsafe } else { Verdict::Fine }
    }

    #[test]
    fn only_scram_and_no_password_at_all_are_let_through() {
        let notice = b"N\0\0\0\x08R\0\0\0";
        let scram = b"R\0\0\0\x10\0\0\0\x0aSCRAM\0\0\0R\0\0\0\x08\0\0\0\0";
        for (message, verdict) in [
            (&b"R\0\0\0\x08\0\0\0\0R\0\0\0\x08\0\0\0\x03"[..], Verdict::Fine),
            (scram, Verdict::Fine),
            (b"R\0\0\0\x08\0\0\0\x03", Verdict::Unsafe),
            (b"R\0\0\0\x0c\0\0\0\x05salt", Verdict::Unsafe),
            (b"R\0\0\0\x08\0\0\0\x07", Verdict::Unsafe),
            (b"R\0\0\0\x02\0\0\0\x0a", Verdict::Unsafe),
        ] {
            assert_eq!(read(message), verdict, "{message:?}");
            assert_eq!(read(&[notice, message].concat()), verdict, "{message:?} after a notice");
        }
    }
}
