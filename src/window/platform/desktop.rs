//! What the desktop does with a file: opens it in the program for its kind, or shows it in its folder. Both may take a
//! while, so they are for background tasks.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// Opens a file in the desktop's program for its kind, or in `opener`.
///
/// # Errors
/// When there is no such program, or it can't be started.
pub(crate) fn open(file: &Path, opener: Option<&Path>) -> io::Result<()> {
    let Some(opener) = opener else { return open::that_detached(file) };
    let mut child = Command::new(opener).arg(file).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    // The process must be waited for.
    std::thread::Builder::new().name("tallyboard-opened".into()).spawn(move || child.wait())?;
    Ok(())
}

/// Shows a file in its folder, selected where the desktop can do that.
///
/// # Errors
/// When the folder can't be shown either.
pub(crate) fn show_in_folder(file: &Path) -> io::Result<()> {
    let folder = || file.parent().map_or_else(|| Err(io::ErrorKind::NotFound.into()), open::that_detached);
    select(file).map_or_else(folder, Ok)
}

/// Asks the file manager to show the file selected; `None` if there is none that can.
#[cfg(target_os = "linux")]
fn select(file: &Path) -> Option<()> {
    let uri = file_uri(&std::path::absolute(file).ok()?);
    let bus = zbus::blocking::Connection::session().ok()?;
    let name = "org.freedesktop.FileManager1";
    bus.call_method(Some(name), "/org/freedesktop/FileManager1", Some(name), "ShowItems", &(vec![uri], "")).ok()?;
    Some(())
}

#[cfg(target_os = "macos")]
fn select(file: &Path) -> Option<()> {
    Command::new("open").arg("-R").arg(file).status().ok().filter(std::process::ExitStatus::success).map(drop)
}

#[cfg(windows)]
fn select(file: &Path) -> Option<()> {
    // Its exit status says nothing.
    Command::new("explorer").arg("/select,").arg(file).status().ok().map(drop)
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn select(_: &Path) -> Option<()> {
    None
}

/// Returns the path as a URI, <https://www.rfc-editor.org/rfc/rfc8089>.
#[cfg(target_os = "linux")]
fn file_uri(path: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt as _;
    let mut uri = "file://".to_owned();
    for byte in path.as_os_str().as_bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => uri.push(char::from(*byte)),
            // Writing to a text can't fail.
            byte => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(file_uri(Path::new("/home/ada/Line 4 é%.html")), "file:///home/ada/Line%204%20%C3%A9%25.html");
    }
}
