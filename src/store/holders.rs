//! The other programs that have a file open.

#[cfg(target_os = "linux")]
use std::fs;
use std::path::Path;

#[cfg(target_os = "linux")]
use crate::files::Identity;
#[cfg(target_os = "linux")]
use crate::language::text;

/// How often the list of locks is read.
#[cfg(target_os = "linux")]
const READS: usize = 3;

/// Returns the programs that have the file open, as far as the system reports them.
#[cfg(target_os = "linux")]
pub(super) fn holders(path: &Path) -> Vec<String> {
    let Some(file) = Identity::at(path) else { return Vec::new() };
    let (major, minor) = (rustix::fs::major(file.device), rustix::fs::minor(file.device));
    let file = format!("{major:02x}:{minor:02x}:{}", file.inode);
    // 1: POSIX  ADVISORY  READ 4711 fe:00:131 1073741826 1073742335
    let holder = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let index = words.iter().position(|word| *word == file)?.checked_sub(1)?;
        words.get(index)?.parse().ok()
    };
    // The list isn't read at one moment: a line can be left out while other programs lock and unlock their files.
    let locks = || fs::read_to_string("/proc/locks").unwrap_or_default();
    let mut ids: Vec<u32> = (0..READS).flat_map(|_| locks().lines().filter_map(holder).collect::<Vec<_>>()).collect();
    ids.sort_unstable();
    ids.dedup();
    let named = |id: u32| {
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        text!("backup-error-holder", program = name.trim(), id = id.to_string())
    };
    ids.into_iter().map(named).collect()
}

#[cfg(not(target_os = "linux"))]
pub(super) fn holders(_: &Path) -> Vec<String> {
    Vec::new()
}
