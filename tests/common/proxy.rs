//! A way to a server that can go wrong: it forwards bytes between a client and the server, until it is told to lose a COMMIT, its
//! reply, or everything.

// Each test uses its part of this.
#![allow(dead_code)]

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How a client commits, as PostgreSQL's protocol has it.
const COMMIT: &[u8] = b"COMMIT\0";

/// What happens to what is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// The next COMMIT doesn't arrive, and the connection is cut.
    CutBeforeCommit,
    /// The next COMMIT arrives, but its reply doesn't, and the connection is cut.
    CutAfterCommit,
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
                thread::spawn(move || forward(from_client, to_server, |bytes| upwards(bytes, &fault_up, &lost_up)));
                let fault = Arc::clone(&fault);
                thread::spawn(move || {
                    forward(server, client, |_| {
                        let (is_cut, now) = (*is_reply_lost.lock().unwrap(), *fault.lock().unwrap());
                        if is_cut { Fate::Cut } else { fate(now) }
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
    Swallow,
    Cut,
}

fn upwards(bytes: &[u8], fault: &Mutex<Fault>, is_reply_lost: &Mutex<bool>) -> Fate {
    let has_commit = bytes.windows(COMMIT.len()).any(|window| window == COMMIT);
    let now = {
        let mut fault = fault.lock().unwrap();
        let now = *fault;
        if has_commit && matches!(now, Fault::CutBeforeCommit | Fault::CutAfterCommit) {
            *fault = Fault::None;
        }
        now
    };
    match now {
        Fault::CutBeforeCommit if has_commit => Fate::Cut,
        Fault::CutAfterCommit if has_commit => {
            *is_reply_lost.lock().unwrap() = true;
            Fate::Forward
        }
        _ => fate(now),
    }
}

fn fate(fault: Fault) -> Fate {
    match fault {
        Fault::Silence => Fate::Swallow,
        Fault::Delay(by) => {
            thread::sleep(by);
            Fate::Forward
        }
        _ => Fate::Forward,
    }
}

fn forward(mut from: TcpStream, mut to: TcpStream, fate: impl Fn(&[u8]) -> Fate) {
    let mut buffer = [0; 65_536];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let bytes = &buffer[..length];
        match fate(bytes) {
            Fate::Swallow => {}
            Fate::Forward if to.write_all(bytes).is_ok() => {}
            Fate::Forward | Fate::Cut => break,
        }
    }
    for stream in [&from, &to] {
        let _ = stream.shutdown(Shutdown::Both);
    }
}
