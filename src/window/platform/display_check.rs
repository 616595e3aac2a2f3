//! Checks for a screen to open a window on, and for the system libraries that the window loads.
//!
//! The toolkit panics when some of them are missing, so they are checked first, and named.

#[cfg(target_os = "linux")]
use std::env;

#[cfg(target_os = "linux")]
use crate::language::text;

/// Libraries that a window under X11 loads, with Debian's package of each.
#[cfg(target_os = "linux")]
const X11_LIBRARIES: [(&str, &str); 6] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libEGL.so.1", "libegl1"),
];

#[cfg(target_os = "linux")]
const WAYLAND_LIBRARIES: [(&str, &str); 3] = [
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libEGL.so.1", "libegl1"),
];

/// Returns what is missing for a window, as a sentence; `None` if nothing is.
#[cfg(target_os = "linux")]
pub(crate) fn missing() -> Option<String> {
    let libraries: &[_] = match (is_wayland(), is_set("DISPLAY")) {
        (true, _) => &WAYLAND_LIBRARIES,
        (false, true) => &X11_LIBRARIES,
        (false, false) => return Some(text!("start-no-display").to_owned()),
    };
    let missing: Vec<_> = libraries.iter().filter(|(library, _)| !is_loadable(library)).collect();
    if missing.is_empty() {
        return None;
    }
    let names: Vec<_> = missing.iter().map(|(library, _)| *library).collect();
    let packages: Vec<_> = missing.iter().map(|(_, package)| *package).collect();
    Some(text!("start-lacks", libraries = names.join(", "), packages = packages.join(" ")))
}

/// Returns whether the desktop lets a program keep its window on top.
pub(crate) fn keeps_on_top() -> bool {
    #[cfg(target_os = "linux")]
    return !is_wayland();
    #[cfg(not(target_os = "linux"))]
    return true;
}

/// Returns whether windows are shown by Wayland, and not by X11.
#[cfg(target_os = "linux")]
pub(crate) fn is_wayland() -> bool {
    is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET")
}

#[cfg(target_os = "linux")]
fn is_set(name: &str) -> bool {
    env::var_os(name).is_some_and(|value| !value.is_empty())
}

/// Returns `None`: other systems include their window libraries.
#[cfg(not(target_os = "linux"))]
pub(crate) fn missing() -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn is_loadable(library: &str) -> bool {
    // SAFETY: loading runs the library's initialisers. These are the system's own window libraries, which the
    // window would load a moment later.
    unsafe { libloading::Library::new(library) }.is_ok()
}
