//! A way to a server that can go wrong: it forwards bytes between a client and the server, until it is told to lose the end of a
//! push, its reply, or everything.

// Each test uses its part of this.
#![allow(dead_code)]

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The text of a push, which is sent once; and how a statement with parameters ends, as PostgreSQL's protocol has it: the server
/// carries it out, and commits it when it is told that this was all.
const PUSH: &[u8] = b"WITH advance AS";
const EXECUTE: &[u8] = b"E\0\0\0\x09\0\0\0\0\0";
const SYNC: &[u8] = b"S\0\0\0\x04";

/// What happens to what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// The next push is carried out, but not committed, and the connection is cut.
    CutBeforeCommit,
    /// The next push is committed, but its reply doesn't arrive, and the connection is cut.
    CutAfterCommit,
    /// Nothing arrives any more from the middle of the next push on, and nobody is told.
    SilenceInPush,
    /// Nothing arrives any more, and nobody is told.
    Silence,
    /// Everything arrives so much later.
    Delay(Duration),
    /// Connections are cut, and new ones at once.
    Refuse,
}

/// It listens on the loopback until the test's end.
pub(crate) struct Proxy {
    pub(crate) port: u16,
    fault: Arc<Mutex<Fault>>,
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Proxy {
    /// A way to a port of the loopback.
    pub(crate) fn to(server: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let proxy = Self {
            port: listener.local_addr().unwrap().port(),
            fault: Arc::new(Mutex::new(Fault::None)),
            open: Arc::default(),
        };
        let (fault, open) = (Arc::clone(&proxy.fault), Arc::clone(&proxy.open));
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let server = TcpStream::connect(("127.0.0.1", server));
                let Ok(server) = server.and_then(|server| server.set_nodelay(true).map(|()| server)) else { continue };
                if *fault.lock().unwrap() == Fault::Refuse {
                    continue;
                }
                client.set_nodelay(true).unwrap();
                open.lock().unwrap().extend([client.try_clone().unwrap(), server.try_clone().unwrap()]);
                let is_reply_lost = Arc::new(Mutex::new(false));
                let (from_client, to_server) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                let (fault_up, lost_up) = (Arc::clone(&fault), Arc::clone(&is_reply_lost));
                let mut is_pushing = false;
                thread::spawn(move || {
                    forward(from_client, to_server, |bytes| upwards(bytes, &fault_up, &lost_up, &mut is_pushing));
                });
                let fault = Arc::clone(&fault);
                thread::spawn(move || {
                    forward(server, client, |_| {
                        let (is_cut, now) = (*is_reply_lost.lock().unwrap(), *fault.lock().unwrap());
                        if is_cut { Fate::CutAfter(0) } else { fate(now) }
                    });
                });
            }
        });
        proxy
    }

    pub(crate) fn set(&self, fault: Fault) {
        *self.fault.lock().unwrap() = fault;
        if fault == Fault::Refuse {
            for stream in self.open.lock().unwrap().drain(..) {
                let _ = stream.shutdown(Shutdown::Both);
            }
        }
    }

    /// Whether the fault that was set has happened, where it happens once.
    pub(crate) fn fault(&self) -> Fault {
        *self.fault.lock().unwrap()
    }
}

enum Fate {
    Forward,
    /// Only so many bytes arrive.
    Lose(usize),
    /// Only so many bytes arrive, and then the connection is cut.
    CutAfter(usize),
}

fn upwards(bytes: &[u8], fault: &Mutex<Fault>, is_reply_lost: &Mutex<bool>, is_pushing: &mut bool) -> Fate {
    *is_pushing |= find(bytes, PUSH).is_some() || bytes.windows(8).any(is_bind);
    let end = find(bytes, &[EXECUTE, SYNC].concat()).filter(|_| *is_pushing);
    *is_pushing &= end.is_none();
    let mut fault = fault.lock().unwrap();
    match (*fault, end) {
        (Fault::CutBeforeCommit, Some(end)) => {
            *fault = Fault::None;
            Fate::CutAfter(end + EXECUTE.len())
        }
        (Fault::CutAfterCommit, Some(_)) => {
            *fault = Fault::None;
            *is_reply_lost.lock().unwrap() = true;
            Fate::Forward
        }
        (Fault::SilenceInPush, Some(end)) => {
            *fault = Fault::Silence;
            Fate::Lose(end)
        }
        (now, _) => {
            drop(fault);
            fate(now)
        }
    }
}

/// Whether these bytes begin to give parameters to a prepared statement: only pushes have one.
fn is_bind(bytes: &[u8]) -> bool {
    matches!(bytes, [b'B', _, _, _, _, 0, b's', digit] if digit.is_ascii_digit())
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn fate(fault: Fault) -> Fate {
    match fault {
        Fault::Silence => Fate::Lose(0),
        Fault::Delay(by) => {
            thread::sleep(by);
            Fate::Forward
        }
        _ => Fate::Forward,
    }
}

fn forward(mut from: TcpStream, mut to: TcpStream, mut fate: impl FnMut(&[u8]) -> Fate) {
    let mut buffer = [0; 65_536];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let bytes = &buffer[..length];
        let (arrives, is_cut) = match fate(bytes) {
            Fate::Forward => (length, false),
            Fate::Lose(arrives) => (arrives, false),
            Fate::CutAfter(arrives) => (arrives, true),
        };
        if to.write_all(&bytes[..arrives]).is_err() || is_cut {
            break;
        }
    }
    for stream in [&from, &to] {
        let _ = stream.shutdown(Shutdown::Both);
    }
}
