//! One window per file: a second start on the same file shows the window of the first.
//!
//! The first process holds a lock in the user's runtime folder, named by the file, and listens at a socket beside it.
//! The system drops the lock when the process ends in any way, so a dead process blocks nobody. A process that doesn't
//! get the lock sends the file's path to the socket, and waits briefly for the answer: without one it opens a window of
//! its own, which is safe, too. It does the same where there are no such sockets, and where the folder isn't this
//! user's alone: anybody could answer there.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};

use crate::files::resolve_links;

/// Maximum time for the first process to answer, in all: a silent one delays a start no longer than this.
const ANSWER_WAIT: Duration = Duration::from_millis(200);
const TRY_PAUSE: Duration = Duration::from_millis(10);

/// Maximum length of a path that is received, in bytes.
const PATH_BYTES_MAX: u64 = 1 << 16;

const SHOWN: &[u8] = b"shown";

/// The result of a start on a file.
#[derive(Debug)]
pub(crate) enum Start {
    /// The first; `None` if later starts can't be received.
    First(Option<Meeting>),
    /// Another window has the file, and was asked to show itself.
    Shown,
}

/// The address at which later starts ask for the window.
#[derive(Debug)]
pub(crate) struct Meeting {
    listener: UnixListener,
    socket: PathBuf,
    path: PathBuf,
    /// Locked while it is open.
    _lock: File,
}

/// The thread that receives later starts; it ends when this is dropped.
#[derive(Debug)]
pub(crate) struct Listener {
    socket: PathBuf,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Checks whether a window has the file at `path` already, and asks it to show itself.
pub(crate) fn start(path: &Path) -> Start {
    let folders = directories::ProjectDirs::from("", "", "tallyboard");
    let folder = folders.map(|folders| folders.runtime_dir().unwrap_or(folders.cache_dir()).to_owned());
    // Without a meeting point there are two windows, which is safe.
    folder.map_or(Start::First(None), |folder| start_in(&folder, path, ANSWER_WAIT).unwrap_or(Start::First(None)))
}

fn start_in(folder: &Path, path: &Path, wait: Duration) -> io::Result<Start> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    if !is_own(folder)? {
        return Ok(Start::First(None));
    }
    let path = resolve_links(path);
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    let name = format!("{:016x}", hasher.finish());
    let (lock, socket) = (folder.join(format!("{name}.lock")), folder.join(format!("{name}.socket")));
    let lock = File::options().create(true).truncate(false).write(true).mode(0o600).open(lock)?;
    if flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok() {
        // What a killed process has left.
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket)?;
        return Ok(Start::First(Some(Meeting { listener, socket, path, _lock: lock })));
    }
    let deadline = Instant::now() + wait;
    loop {
        match ask(&socket, &path, deadline) {
            Ok(true) => return Ok(Start::Shown),
            // The first may be about to listen.
            Err(error) if is_early(&error) && Instant::now() < deadline => std::thread::sleep(TRY_PAUSE),
            _ => return Ok(Start::First(None)),
        }
    }
}

/// Returns whether the folder is this user's, and nobody else has any permission on it. A link may lead anywhere.
fn is_own(folder: &Path) -> io::Result<bool> {
    let found = fs::symlink_metadata(folder)?;
    let is_mine = found.uid() == rustix::process::geteuid().as_raw();
    Ok(found.is_dir() && is_mine && found.mode() & 0o077 == 0)
}

fn is_early(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Returns whether the window there has the same file, and shows itself.
fn ask(socket: &Path, path: &Path, deadline: Instant) -> io::Result<bool> {
    let mut stream = connect(socket)?;
    left(deadline).and_then(|left| stream.set_write_timeout(Some(left)))?;
    stream.write_all(path.as_os_str().as_encoded_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer: Vec<u8> = Vec::new();
    // Piece by piece: a process that answers too slowly counts as silent.
    while answer.len() <= SHOWN.len() {
        left(deadline).and_then(|left| stream.set_read_timeout(Some(left)))?;
        let mut piece = [0; SHOWN.len() + 1];
        match stream.read(&mut piece)? {
            0 => break,
            bytes => answer.extend(piece.iter().take(bytes)),
        }
    }
    Ok(answer == SHOWN)
}

/// Connects without waiting for a listener that accepts nobody: that counts as silent, too.
fn connect(socket: &Path) -> io::Result<UnixStream> {
    use rustix::net::{AddressFamily, SocketAddrUnix, SocketType};
    let stream = UnixStream::from(rustix::net::socket(AddressFamily::UNIX, SocketType::STREAM, None)?);
    rustix::io::fcntl_setfd(&stream, rustix::io::FdFlags::CLOEXEC)?;
    stream.set_nonblocking(true)?;
    rustix::net::connect(&stream, &SocketAddrUnix::new(socket)?)?;
    stream.set_nonblocking(false)?;
    Ok(stream)
}

/// Returns the time left until the deadline.
fn left(deadline: Instant) -> io::Result<Duration> {
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
}

impl Meeting {
    /// Calls `show` for each later start from now on. It runs on a thread of its own, so it must only pass that on.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub(crate) fn hear(self, show: impl Fn() + Send + 'static) -> io::Result<Listener> {
        let is_over = Arc::<AtomicBool>::default();
        let (socket, of_thread) = (self.socket.clone(), Arc::clone(&is_over));
        let thread = std::thread::Builder::new().name("tallyboard-single".into()).spawn(move || {
            for stream in self.listener.incoming() {
                if of_thread.load(Ordering::Relaxed) {
                    return;
                }
                // A process that asks and goes away gets no answer.
                let _ = stream.and_then(|stream| self.answer(stream, &show));
            }
        })?;
        Ok(Listener { socket, is_over, thread: Some(thread) })
    }

    fn answer(&self, mut stream: UnixStream, show: &impl Fn()) -> io::Result<()> {
        stream.set_read_timeout(Some(ANSWER_WAIT))?;
        stream.set_write_timeout(Some(ANSWER_WAIT))?;
        let mut path = Vec::new();
        (&stream).take(PATH_BYTES_MAX).read_to_end(&mut path)?;
        if path == self.path.as_os_str().as_encoded_bytes() {
            show();
            stream.write_all(SHOWN)?;
        }
        Ok(())
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        // Wakes the thread. The lock's file stays: it is the name by which all starts meet.
        let is_woken = UnixStream::connect(&self.socket).is_ok();
        let _ = fs::remove_file(&self.socket);
        if let Some(thread) = self.thread.take().filter(|_| is_woken) {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use tempfile::TempDir;

    use super::*;

    /// Time for an expected answer, also on a busy machine.
    const WAIT: Duration = Duration::from_secs(30);

    /// Returns a private folder: [`tempfile::tempdir`] gives others what the umask gives them.
    fn own_folder() -> TempDir {
        let own = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        tempfile::Builder::new().permissions(own).tempdir().unwrap()
    }

    #[track_caller]
    fn first(folder: &Path, path: &Path) -> Meeting {
        match start_in(folder, path, WAIT).unwrap() {
            Start::First(Some(meeting)) => meeting,
            other => panic!("not the first: {other:?}"),
        }
    }

    #[test]
    fn a_second_start_shows_the_first_by_whichever_name_and_another_file_has_its_own() {
        let folder = own_folder();
        let path = folder.path().join("a.db");
        let shown = Arc::<AtomicUsize>::default();
        let of_thread = Arc::clone(&shown);
        let count = move || {
            of_thread.fetch_add(1, Ordering::Relaxed);
        };
        let hearing = first(folder.path(), &path).hear(count).unwrap();
        assert!(matches!(start_in(folder.path(), &path, WAIT).unwrap(), Start::Shown));
        std::os::unix::fs::symlink(&path, folder.path().join("link.db")).unwrap();
        assert!(matches!(start_in(folder.path(), &folder.path().join("link.db"), WAIT).unwrap(), Start::Shown));
        assert_eq!(shown.load(Ordering::Relaxed), 2);
        drop(first(folder.path(), &folder.path().join("b.db")));

        // When it has ended, the next is the first.
        drop(hearing);
        drop(first(folder.path(), &path));
    }

    #[test]
    fn one_that_was_killed_or_does_not_answer_is_in_nobodys_way() {
        let folder = own_folder();
        let path = folder.path().join("a.db");
        // Killed: its lock is gone, its socket is not.
        let Meeting { listener, socket, _lock, .. } = first(folder.path(), &path);
        drop((listener, _lock));
        assert!(socket.exists());
        let silent = first(folder.path(), &path);
        // It has the lock, and never answers; nor takes anybody, in the end.
        for _ in 0..3 {
            assert!(matches!(start_in(folder.path(), &path, ANSWER_WAIT).unwrap(), Start::First(None)));
        }
        let many: Vec<_> = std::iter::from_fn(|| connect(&silent.socket).ok()).take(100_000).collect();
        assert!(connect(&silent.socket).is_err(), "{} are waiting", many.len());
        assert!(matches!(start_in(folder.path(), &path, WAIT).unwrap(), Start::First(None)), "without the wait");
        // It has the lock, and isn't there to be asked.
        fs::remove_file(&silent.socket).unwrap();
        assert!(matches!(start_in(folder.path(), &path, ANSWER_WAIT).unwrap(), Start::First(None)));
    }

    #[test]
    fn a_window_of_another_file_is_not_shown_and_nonsense_is_no_question() {
        let folder = own_folder();
        let meeting = first(folder.path(), &folder.path().join("a.db"));
        let socket = meeting.socket.clone();
        let hearing = meeting.hear(|| panic!("this is not its file")).unwrap();
        assert!(!ask(&socket, Path::new("/b.db"), Instant::now() + WAIT).unwrap());
        assert!(!ask(&socket, Path::new(""), Instant::now() + WAIT).unwrap());
        drop(UnixStream::connect(&socket).unwrap());
        drop(hearing);
        assert!(!socket.exists());
    }

    #[test]
    fn a_folder_that_others_have_a_right_in_is_not_trusted() {
        let folder = own_folder();
        let path = folder.path().join("a.db");
        let hearing = first(folder.path(), &path).hear(|| {}).unwrap();
        for mode in [0o710, 0o701, 0o777, 0o720] {
            fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
            assert!(matches!(start_in(folder.path(), &path, WAIT).unwrap(), Start::First(None)), "{mode:o}");
        }
        fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        assert!(matches!(start_in(folder.path(), &path, WAIT).unwrap(), Start::Shown));
        let link = own_folder();
        let link = link.path().join("link");
        std::os::unix::fs::symlink(folder.path(), &link).unwrap();
        assert!(matches!(start_in(&link, &path, WAIT).unwrap(), Start::First(None)));
        // Another user's, where this one may make it so.
        if std::os::unix::fs::chown(folder.path(), Some(12_345), None).is_ok() {
            assert!(matches!(start_in(folder.path(), &path, WAIT).unwrap(), Start::First(None)));
        }
        drop(hearing);
    }
}
