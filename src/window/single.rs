//! One window a file: a second start on the same file shows the first one's window.
//!
//! The first holds a lock in the user's runtime folder, named by the file, and listens at a socket beside it. The system drops the
//! lock when its process ends, however that ends, so that a dead one is in nobody's way. Whoever doesn't get the lock sends the file's
//! path to the socket, and waits a little for the answer: without one it opens a window of its own, which is safe, too.
//! So it does where there are no such sockets.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};

use crate::store::real_path;

/// How long the first may take to answer.
const ANSWER_WAIT: Duration = Duration::from_secs(2);
const TRY_PAUSE: Duration = Duration::from_millis(10);

/// Longest path that is listened to, in bytes.
const PATH_BYTES_MAX: u64 = 1 << 16;

const SHOWN: &[u8] = b"shown";

/// What a start on a file comes to.
#[derive(Debug)]
pub enum Start {
    /// The first; `None` if later ones can't be told so.
    First(Option<Meeting>),
    /// Another window has the file, and was told to show itself.
    Shown,
}

/// The place where later starts ask for the window.
#[derive(Debug)]
pub struct Meeting {
    listener: UnixListener,
    socket: PathBuf,
    path: PathBuf,
    /// Held while it is open.
    _lock: File,
}

/// The thread that hears later starts; it ends when this is dropped.
#[derive(Debug)]
pub struct Hearing {
    socket: PathBuf,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Looks whether a window has the file at `path` already.
pub fn start(path: &Path) -> Start {
    let folders = directories::ProjectDirs::from("", "", "tallyboard");
    let folder = folders.map(|folders| folders.runtime_dir().unwrap_or(folders.cache_dir()).to_owned());
    // Without a meeting point there are two windows, which is no harm.
    folder.map_or(Start::First(None), |folder| start_in(&folder, path).unwrap_or(Start::First(None)))
}

fn start_in(folder: &Path, path: &Path) -> io::Result<Start> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let path = real_path(path);
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    let name = format!("{:016x}", hasher.finish());
    let (lock, socket) = (folder.join(format!("{name}.lock")), folder.join(format!("{name}.socket")));
    let lock = File::options().create(true).truncate(false).write(true).mode(0o600).open(lock)?;
    if flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok() {
        // What a killed one has left.
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket)?;
        return Ok(Start::First(Some(Meeting { listener, socket, path, _lock: lock })));
    }
    let started = Instant::now();
    loop {
        match ask(&socket, &path) {
            Ok(true) => return Ok(Start::Shown),
            // The first may be about to listen.
            Err(error) if is_early(&error) && started.elapsed() < ANSWER_WAIT => std::thread::sleep(TRY_PAUSE),
            _ => return Ok(Start::First(None)),
        }
    }
}

fn is_early(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Whether the window there has the same file, and shows itself.
fn ask(socket: &Path, path: &Path) -> io::Result<bool> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(ANSWER_WAIT))?;
    stream.set_write_timeout(Some(ANSWER_WAIT))?;
    stream.write_all(path.as_os_str().as_encoded_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = Vec::new();
    stream.take(PATH_BYTES_MAX).read_to_end(&mut answer)?;
    Ok(answer == SHOWN)
}

impl Meeting {
    /// From now on `show` is called for each later start. On a thread of its own, so it must only pass that on.
    ///
    /// # Errors
    /// When the system can't start a thread.
    pub fn hear(self, show: impl Fn() + Send + 'static) -> io::Result<Hearing> {
        let is_over = Arc::<AtomicBool>::default();
        let (socket, of_thread) = (self.socket.clone(), Arc::clone(&is_over));
        let thread = std::thread::Builder::new().name("tallyboard-single".into()).spawn(move || {
            for stream in self.listener.incoming() {
                if of_thread.load(Ordering::Relaxed) {
                    return;
                }
                // Whoever asks and goes away gets no answer.
                let _ = stream.and_then(|stream| self.answer(stream, &show));
            }
        })?;
        Ok(Hearing { socket, is_over, thread: Some(thread) })
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

impl Drop for Hearing {
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

    #[track_caller]
    fn first(folder: &Path, path: &Path) -> Meeting {
        match start_in(folder, path).unwrap() {
            Start::First(Some(meeting)) => meeting,
            other => panic!("not the first: {other:?}"),
        }
    }

    #[test]
    fn a_second_start_shows_the_first_by_whichever_name_and_another_file_has_its_own() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a.db");
        let shown = Arc::<AtomicUsize>::default();
        let of_thread = Arc::clone(&shown);
        let count = move || {
            of_thread.fetch_add(1, Ordering::Relaxed);
        };
        let hearing = first(folder.path(), &path).hear(count).unwrap();
        assert!(matches!(start_in(folder.path(), &path).unwrap(), Start::Shown));
        std::os::unix::fs::symlink(&path, folder.path().join("link.db")).unwrap();
        assert!(matches!(start_in(folder.path(), &folder.path().join("link.db")).unwrap(), Start::Shown));
        assert_eq!(shown.load(Ordering::Relaxed), 2);
        drop(first(folder.path(), &folder.path().join("b.db")));

        // When it has ended, the next is the first.
        drop(hearing);
        drop(first(folder.path(), &path));
    }

    #[test]
    fn one_that_was_killed_or_does_not_answer_is_in_nobodys_way() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("a.db");
        // Killed: its lock is gone, its socket is not.
        let Meeting { listener, socket, _lock, .. } = first(folder.path(), &path);
        drop((listener, _lock));
        assert!(socket.exists());
        let silent = first(folder.path(), &path);
        // It has the lock, and never answers.
        assert!(matches!(start_in(folder.path(), &path).unwrap(), Start::First(None)));
        // It has the lock, and isn't there to be asked.
        fs::remove_file(&silent.socket).unwrap();
        assert!(matches!(start_in(folder.path(), &path).unwrap(), Start::First(None)));
    }

    #[test]
    fn a_window_of_another_file_is_not_shown_and_nonsense_is_no_question() {
        let folder = TempDir::new().unwrap();
        let meeting = first(folder.path(), &folder.path().join("a.db"));
        let socket = meeting.socket.clone();
        let hearing = meeting.hear(|| panic!("this is not its file")).unwrap();
        assert!(!ask(&socket, Path::new("/b.db")).unwrap());
        assert!(!ask(&socket, Path::new("")).unwrap());
        drop(UnixStream::connect(&socket).unwrap());
        drop(hearing);
        assert!(!socket.exists());
    }
}
