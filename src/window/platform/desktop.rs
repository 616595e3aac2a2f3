//! The desktop: it opens files in the program for their kind, shows them in their folders, and says what people need
//! (contrast, no motion). All of that may take a while, so it is for background tasks.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

#[cfg(target_os = "linux")]
use zbus::zvariant::Value;

use crate::window::kit::theme::Needs;

#[cfg(target_os = "linux")]
const PORTAL: &str = "org.freedesktop.portal.Desktop";
#[cfg(target_os = "linux")]
const PATH: &str = "/org/freedesktop/portal/desktop";
#[cfg(target_os = "linux")]
const SETTINGS: &str = "org.freedesktop.portal.Settings";
/// The setting's value where a desktop is dark; 2 is light.
#[cfg(target_os = "linux")]
const PREFERS_DARK: u32 = 1;

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

/// Returns what the desktop's settings say that people need, <https://flatpak.github.io/xdg-desktop-portal/>; nothing
/// where they can't be read.
#[cfg(target_os = "linux")]
pub(crate) fn needs() -> Needs {
    zbus::blocking::Connection::session().map(|bus| needs_on(&bus)).unwrap_or_default()
}

/// Waits until people need something other than this, and returns it; `None` where nobody says so.
#[cfg(target_os = "linux")]
pub(crate) fn other_needs(known: Needs) -> Option<Needs> {
    other_needs_on(&zbus::blocking::Connection::session().ok()?, known)
}

#[cfg(target_os = "linux")]
fn other_needs_on(bus: &zbus::blocking::Connection, known: Needs) -> Option<Needs> {
    let mut changes =
        zbus::blocking::Proxy::new(bus, PORTAL, PATH, SETTINGS).ok()?.receive_signal("SettingChanged").ok()?;
    loop {
        // It may have changed before it was listened to.
        let needs = needs_on(bus);
        if needs != known {
            return Some(needs);
        }
        changes.next()?;
    }
}

#[cfg(target_os = "linux")]
fn needs_on(bus: &zbus::blocking::Connection) -> Needs {
    let is_set = |namespace, key| setting(bus, namespace, key).map(|value| value != 0);
    let high_contrast = is_set("org.freedesktop.appearance", "contrast")
        .or_else(|| is_set("org.gnome.desktop.a11y.interface", "high-contrast"));
    let reduced_motion = is_set("org.freedesktop.appearance", "reduced-motion")
        .or_else(|| is_set("org.gnome.desktop.interface", "enable-animations").map(|animates| !animates));
    Needs {
        high_contrast: high_contrast.unwrap_or_default(),
        reduced_motion: reduced_motion.unwrap_or_default(),
        large_targets: false,
        is_dark: setting(bus, "org.freedesktop.appearance", "color-scheme") == Some(PREFERS_DARK),
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn needs() -> Needs {
    Needs::default()
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn other_needs(_: Needs) -> Option<Needs> {
    None
}

/// Reads a setting of the desktop that is a number, or 1 where it is on; `None` if there is none.
#[cfg(target_os = "linux")]
fn setting(bus: &zbus::blocking::Connection, namespace: &str, key: &str) -> Option<u32> {
    let reply = bus.call_method(Some(PORTAL), PATH, Some(SETTINGS), "Read", &(namespace, key));
    let body = reply.ok()?.body();
    let mut value: Value<'_> = body.deserialize().ok()?;
    // The portal wraps it twice.
    while let Value::Value(inner) = value {
        value = *inner;
    }
    match value {
        Value::U32(number) => Some(number),
        Value::Bool(is_set) => Some(is_set.into()),
        _ => None,
    }
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
    use crate::window::platform::test_bus::TestBus;

    /// A portal of which contrast and colour scheme are set to this.
    struct Settings(u32);

    #[zbus::interface(name = "org.freedesktop.portal.Settings")]
    impl Settings {
        fn read(&self, namespace: &str, key: &str) -> zbus::fdo::Result<Value<'static>> {
            match (namespace, key) {
                ("org.freedesktop.appearance", "contrast" | "color-scheme") => Ok(Value::from(self.0)),
                _ => Err(zbus::fdo::Error::Failed("no such setting".to_owned())),
            }
        }
    }

    #[test]
    #[ignore = "needs dbus-daemon"]
    fn the_portal_tells_what_people_need_as_it_changes() {
        let bus = TestBus::start();
        let portal = bus.connect().serve_at(PATH, Settings(0)).unwrap().name(PORTAL).unwrap().build().unwrap();
        let desk = bus.connect().build().unwrap();
        let before = needs_on(&desk);
        assert_eq!(before, Needs::default());
        let (sender, told) = crossbeam_channel::bounded(1);
        std::thread::spawn(move || sender.send(other_needs_on(&desk, before)));
        // Other settings wake nobody.
        let changed = |namespace: &str, key: &str| {
            let change = (namespace, key, Value::from(1_u32));
            portal.emit_signal(None::<&str>, PATH, SETTINGS, "SettingChanged", &change).unwrap();
        };
        changed("org.freedesktop.appearance", "accent-color");
        portal.object_server().interface::<_, Settings>(PATH).unwrap().get_mut().0 = 1;
        // Until it is listened to.
        let needs = (0..2_000).find_map(|_| {
            changed("org.freedesktop.appearance", "contrast");
            told.recv_timeout(std::time::Duration::from_millis(10)).ok()
        });
        assert_eq!(needs, Some(Some(Needs { high_contrast: true, is_dark: true, ..before })));
    }

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(file_uri(Path::new("/home/ada/Line 4 é%.html")), "file:///home/ada/Line%204%20%C3%A9%25.html");
    }
}
