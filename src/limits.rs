//! Limits and signals of the system: how large this process may make a file (`ulimit -f`), when it must end, and memory
//! that it doesn't need any more.

use std::io;
#[cfg(unix)]
use std::io::Read as _;
#[cfg(unix)]
use std::os::unix::net::UnixStream;
#[cfg(unix)]
use std::sync::Arc;
#[cfg(unix)]
use std::sync::atomic::AtomicBool;

use crate::language::text;

/// Makes a write beyond the file-size limit fail with an error, which can be reported, instead of ending the process
/// silently.
pub fn ignore_size_signal() {
    #[cfg(unix)]
    {
        // A process that handles the signal goes on, and its write fails. Nobody needs the flag; without the handler,
        // the signal would end the process.
        let _ = signal_hook::flag::register(rustix::process::Signal::XFSZ.as_raw(), Arc::<AtomicBool>::default());
    }
}

/// Returns the maximum size of a file that this process may write, in bytes, or `None` if there is no limit.
pub fn file_bytes_max() -> Option<u64> {
    #[cfg(unix)]
    {
        rustix::process::getrlimit(rustix::process::Resource::Fsize).current
    }
    #[cfg(not(unix))]
    {
        None
    }
}

/// Says that the disk is full, or that the limit of a file's size was reached, if there is one.
pub fn disk_full() -> String {
    match file_bytes_max() {
        Some(bytes) => text!("limits-disk-full-or-file-too-large", bytes = bytes.to_string()),
        None => text!("limits-disk-full").to_owned(),
    }
}

/// Says that the disk reports this error, or that the limit of a file's size was reached, if there is one.
pub fn disk_error(error: &str) -> String {
    match file_bytes_max() {
        Some(bytes) => text!("limits-disk-error-or-file-too-large", error, bytes = bytes.to_string()),
        None => text!("limits-disk-error", error),
    }
}

/// Calls `notify`, on a thread of its own, whenever this process is asked to end: by Ctrl+C, by the system, or since
/// its terminal closes.
///
/// # Errors
/// If the system can't report signals; they then end the process at once.
pub fn hear_end(mut notify: impl FnMut() + Send + 'static) -> io::Result<()> {
    #[cfg(unix)]
    {
        let (mut woken, wake) = UnixStream::pair()?;
        for signal in ending_signals() {
            signal_hook::low_level::pipe::register(signal, wake.try_clone()?)?;
        }
        drop(wake);
        // Nobody joins the thread: it waits as long as the process lives.
        let wait = move || {
            while woken.read_exact(&mut [0]).is_ok() {
                notify();
            }
        };
        std::thread::Builder::new().name("tallyboard-signals".into()).spawn(wait).map(drop)
    }
    #[cfg(not(unix))]
    {
        ctrlc::set_handler(move || notify()).map_err(io::Error::other)
    }
}

/// Returns the signals that ask this process to end, except those that it must ignore, such as the closing of the
/// terminal under `nohup`.
#[cfg(unix)]
pub fn ending_signals() -> impl Iterator<Item = i32> {
    use rustix::process::Signal;
    // A bit for each signal, from the first on. On systems without this file, none is ignored.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|ignored| u64::from_str_radix(ignored.trim(), 16).ok()).unwrap_or(0);
    let signals = [Signal::HUP, Signal::INT, Signal::TERM].map(Signal::as_raw);
    signals.into_iter().filter(move |signal| ignored >> (signal - 1) & 1 == 0)
}

/// Gives the memory that was freed, on whichever thread, back to the system. Opening a large file takes much of it for a
/// moment, and glibc would keep that.
#[allow(unsafe_code)]
pub fn give_back_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        unsafe extern "C" {
            fn malloc_trim(pad: usize) -> std::ffi::c_int;
        }
        // SAFETY: any thread may call it at any time, and it leaves alone what is in use.
        unsafe { malloc_trim(0) };
    }
}

#[cfg(all(test, target_os = "linux", target_env = "gnu"))]
mod tests {
    use super::*;

    #[test]
    fn freed_memory_between_what_is_in_use_is_given_back() {
        let resident_kib = || -> u64 {
            let status = std::fs::read_to_string("/proc/self/status").unwrap();
            let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
            line.trim().trim_end_matches(" kB").parse().unwrap()
        };
        let mut blocks: Vec<Vec<u8>> = (0..1_000).map(|_| vec![1; 64 << 10]).collect();
        let kept = blocks.pop();
        drop(blocks);
        let before = resident_kib();
        give_back_memory();
        assert!(resident_kib() + (32 << 10) < before, "{before} KiB before, {} after", resident_kib());
        drop(kept);
    }
}
