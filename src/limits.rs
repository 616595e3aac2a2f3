//! What the system lets this process do: here, how large it may make a file (`ulimit -f`).

#[cfg(unix)]
use std::sync::Arc;
#[cfg(unix)]
use std::sync::atomic::AtomicBool;

/// From now on a write beyond the limit of a file's size is an error, which is said, and no end of the process without a word.
pub fn heed() {
    #[cfg(unix)]
    {
        // Who hears the signal lives on, and its write fails. Whether it came is nobody's concern; without the handler all is as
        // it would be without this.
        let _ = signal_hook::flag::register(rustix::process::Signal::XFSZ.as_raw(), Arc::<AtomicBool>::default());
    }
}

/// How large this process may make a file, in bytes; `None`: as large as the disk lets it.
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

/// What is said after an error of the disk, where the limit may be its reason.
pub fn told() -> String {
    file_bytes_max().map_or_else(String::new, |bytes| {
        format!(
            "; or the file would become larger than the {bytes} bytes that the system allows this program (ulimit -f)"
        )
    })
}
