//! The real window on a Wayland compositor: sway without a screen, keys and presses from outside, the clipboard of another program,
//! and the desktop portal's own dialog. What the toolkit can't do on Wayland is left out: winit 0.30 takes no dropped files there.
//!
//! Needs sway, grim and wl-clipboard; the dialog xdg-desktop-portal-gtk, too.

mod input;

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use image::RgbaImage;
use input::Input;
use serde_json::Value;
use tallyboard::store::{Access, Store};

use crate::common::folder::{TALLYBOARD, names};
use crate::common::running::Running;
use crate::common::wait::{DEADLINE, wait_on};
use crate::common::{Folder, wait_for, wait_until};
use crate::postgres::ordinary_user;
use crate::screen::{READY, count, inc, make_ready_counter, wait_for_count};

/// Size of the screen in pixels.
const SCREEN: [u32; 2] = [1280, 900];
const OUTPUT: &str = "HEADLESS-1";
const CONFIG: &str =
    "xwayland disable\ndefault_border none\nfocus_follows_mouse no\noutput * mode --custom 1280x900@60Hz\n";
/// How light most of a picture is in each theme, of 255; and how many colours and sharp places a picture has at least.
const DARK_MAX: u8 = 60;
const LIGHT_MIN: u8 = 200;
const COLORS_MIN: usize = 50;
const SHARP_MIN: usize = 500;
/// Longer than keys take to repeat.
const HELD: Duration = Duration::from_secs(1);
/// How long a dialog may take to take what was pasted, before it is tried again.
const PASTING: Duration = Duration::from_millis(500);
/// Longer than the window takes to settle when it was made large again.
const SETTLING: Duration = Duration::from_secs(3);
/// How long a dialog may take to close, before its key is pressed again.
const CLOSING: Duration = Duration::from_secs(10);

/// A compositor that shows windows on no screen.
struct Compositor {
    input: Input,
    sway: Running,
    folder: Folder,
}

impl Compositor {
    fn start() -> Self {
        let folder = Folder::new();
        let config = folder.file("config");
        fs::write(&config, CONFIG).unwrap();
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL"]);
        // It refuses to run as root.
        if let Some(user) = ordinary_user() {
            for path in [folder.path(), &config] {
                chown(path, Some(user.uid), Some(user.gid)).unwrap();
            }
            command.args(["--reuid", &user.uid.to_string(), "--regid", &user.gid.to_string(), "--clear-groups"]);
        }
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        command.args(["sway", "--config"]).arg(&config).current_dir(folder.path());
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "SWAYSOCK", "I3SOCK", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        command.env("HOME", folder.path()).env("XDG_RUNTIME_DIR", folder.path());
        command.env("WLR_BACKENDS", "headless").env("WLR_RENDERER", "pixman").env("WLR_LIBINPUT_NO_DEVICES", "1");
        let mut sway = Running::start(&mut command);
        let socket = wait_for("the compositor (Debian: apt install sway)", || {
            assert!(!sway.has_ended(), "the compositor ended");
            socket_in(&folder, "sway-ipc.").and(socket_in(&folder, "wayland-"))
        });
        let input = Input::connect(&socket);
        Self { input, sway, folder }
    }

    /// A program on this compositor, which is ended if it takes too long.
    fn tool(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = self.command("timeout", self.folder.path());
        command.arg(DEADLINE.as_secs().to_string()).arg(program).args(arguments);
        command.env("SWAYSOCK", socket_in(&self.folder, "sway-ipc.").unwrap());
        command
    }

    /// A program on this compositor.
    fn command(&self, program: &str, home: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("WAYLAND_DISPLAY", socket_in(&self.folder, "wayland-").unwrap())
            .env("TALLYBOARD_LANG", "en")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("DBUS_SESSION_BUS_ADDRESS");
        // The person's own settings stay out of it.
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME"] {
            command.env(name, home);
        }
        command
    }

    /// Opens the window, and waits until it is there.
    fn open(&self, file: &Path, theme: &str) -> Running {
        let home = file.parent().unwrap();
        let mut command = self.command(TALLYBOARD, home);
        let mut window = Running::start(command.arg("--db").arg(file).args(["--theme", theme]));
        wait_for("the window", || {
            assert!(!window.has_ended(), "the program ended");
            self.size_of("tallyboard")
        });
        window
    }

    fn sway(&self, command: &str) {
        let output = self.tool("swaymsg", &[command]).output().unwrap();
        assert!(output.status.success(), "{command}: {output:?}");
    }

    fn set_scale(&self, scale: f32) {
        self.sway(&format!("output {OUTPUT} scale {scale}"));
        let logical = logical(scale);
        wait_on(
            &mut None,
            "the scale",
            |size| {
                *size = self.size_of("tallyboard");
                (*size == Some(logical)).then_some(())
            },
            |size| format!("{size:?} instead of {logical:?}"),
        );
    }

    /// Size of a program's window, in points.
    fn size_of(&self, app: &str) -> Option<[u32; 2]> {
        fn find<'a>(node: &'a Value, app: &str) -> Option<&'a Value> {
            if node["app_id"] == app {
                return Some(node);
            }
            let below = ["nodes", "floating_nodes"].into_iter().filter_map(|name| node[name].as_array());
            below.flatten().find_map(|node| find(node, app))
        }
        let output = self.tool("swaymsg", &["--type", "get_tree", "--raw"]).output().unwrap();
        let tree: Value = serde_json::from_slice(&output.stdout).unwrap();
        let rect = &find(&tree, app)?["rect"];
        Some(["width", "height"].map(|name| rect[name].as_u64().unwrap().try_into().unwrap()))
    }

    fn picture(&self) -> RgbaImage {
        let output = self.tool("grim", &["-"]).output().expect("grim (Debian: apt install grim)");
        image::load_from_memory(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}")).into_rgba8()
    }

    /// What is in the clipboard.
    fn clipboard(&self) -> Option<String> {
        let paste = self.tool("wl-paste", &["--no-newline", "--type", "text/plain"]);
        let Output { status, stdout, .. } = { paste }.output().unwrap();
        status.success().then(|| String::from_utf8(stdout).unwrap())
    }

    /// Another program that copies a text, for as long as it runs.
    fn copy(&self, text: &str) -> Running {
        let mut command = self.command("wl-copy", self.folder.path());
        let copied = Running::start(command.args(["--foreground", text]).stdin(Stdio::null()));
        wait_until("the clipboard", || self.clipboard().as_deref() == Some(text));
        copied
    }

    /// As [`press_when_ready`](crate::screen): presses a counter's key once, when the window is ready.
    fn press_when_ready(&mut self, file: &Path, name: &str, key: &str) -> i64 {
        let before = count(file, READY).unwrap();
        wait_for("the first key", || {
            self.input.key("0");
            count(file, READY).filter(|count| *count > before)
        });
        let expected = count(file, name).unwrap() + 1;
        self.input.key(key);
        wait_for_count(file, name, expected);
        expected
    }

    /// The desktop's own way to close a window.
    fn close(&self, window: Running) {
        self.sway("[app_id=tallyboard] kill");
        assert_eq!(window.finish().status.code(), Some(0));
    }
}

impl Drop for Compositor {
    fn drop(&mut self) {
        self.sway.kill();
    }
}

fn socket_in(folder: &Folder, beginning: &str) -> Option<PathBuf> {
    let found = names(folder.path()).into_iter().find(|name| name.starts_with(beginning) && !name.ends_with(".lock"));
    found.map(|name| folder.file(name))
}

/// Size of the screen in points.
fn logical(scale: f32) -> [u32; 2] {
    SCREEN.map(|pixels| (pixels as f32 / scale) as u32)
}

/// A tally file with the counters Coffee and [`READY`].
fn tally(folder: &Folder) -> PathBuf {
    let file = folder.file("t.db");
    drop(Store::open(&file, Access::Write).unwrap());
    inc(&file, "Coffee");
    make_ready_counter(&file);
    file
}

/// How light most of a picture is, of 255, and how many colours it has.
fn light_and_colors(picture: &RgbaImage) -> (u8, usize) {
    let mut pixels: HashMap<[u8; 4], usize> = HashMap::new();
    picture.pixels().for_each(|pixel| *pixels.entry(pixel.0).or_default() += 1);
    let most = pixels.iter().max_by_key(|(_, times)| **times).unwrap().0;
    (most[1], pixels.len())
}

/// Whether a picture is more than one of half its size with each pixel four times.
fn is_sharp(picture: &RgbaImage) -> bool {
    let differs = |x: u32, y: u32| picture.get_pixel(x, y) != picture.get_pixel(x + 1, y + 1);
    let squares = (0..picture.height() / 2).flat_map(|y| (0..picture.width() / 2).map(move |x| (2 * x, 2 * y)));
    squares.filter(|(x, y)| differs(*x, *y)).count() >= SHARP_MIN
}

/// The middle of the lowest button that is filled with the accent of the light theme.
fn main_button(picture: &RgbaImage) -> Option<[u32; 2]> {
    const ACCENT: [u8; 4] = [0x2f, 0x74, 0xd0, 0xff];
    const HEIGHT: u32 = 30;
    let row = |y: u32| (0..picture.width()).filter(move |x| picture.get_pixel(*x, y).0 == ACCENT).collect::<Vec<_>>();
    let bottom = (0..picture.height()).rev().find(|y| row(*y).len() > 30)?;
    let filled = row(bottom);
    Some([filled[filled.len() / 2], bottom - HEIGHT / 2])
}

#[test]
#[ignore = "needs sway, grim and wl-clipboard"]
fn on_wayland_keys_and_presses_count_at_each_scale_and_in_both_themes() {
    let folder = Folder::new();
    let file = tally(&folder);
    let mut screen = Compositor::start();
    for (theme, is_dark, scales) in [("light", false, [1.0, 1.5, 2.0]), ("dark", true, [2.0, 1.5, 1.0])] {
        let window = screen.open(&file, theme);
        for scale in scales {
            screen.set_scale(scale);
            let base = screen.press_when_ready(&file, "Coffee", "1");
            screen.input.key("shift+1");
            wait_for_count(&file, "Coffee", base - 1);
            // The first tile is there in a window of any size.
            screen.input.click([280, 140], logical(scale));
            wait_for_count(&file, "Coffee", base);
            // Held down it counts once.
            screen.input.press("1");
            thread::sleep(HELD);
            screen.input.release("1");
            screen.press_when_ready(&file, "Coffee", "1");
            wait_for_count(&file, "Coffee", base + 2);

            wait_on(
                &mut screen.picture(),
                "the picture",
                |picture| {
                    *picture = screen.picture();
                    let (light, colors) = light_and_colors(picture);
                    let has_theme = if is_dark { light < DARK_MAX } else { light > LIGHT_MIN };
                    (has_theme && colors >= COLORS_MIN && is_sharp(picture)).then_some(())
                },
                |picture| format!("{:?}, sharp: {}", light_and_colors(picture), is_sharp(picture)),
            );
            assert_eq!(screen.picture().dimensions(), (SCREEN[0], SCREEN[1]));
        }
        screen.close(window);
    }
}

#[test]
#[ignore = "needs sway, grim and wl-clipboard"]
fn on_wayland_a_table_is_copied_and_names_are_pasted() {
    let folder = Folder::new();
    let file = tally(&folder);
    let mut screen = Compositor::start();
    let window = screen.open(&file, "light");
    let base = screen.press_when_ready(&file, "Coffee", "1");
    screen.input.key("ctrl+a");
    screen.input.key("ctrl+c");
    let row = format!("Coffee\t\t{base}\t{base}\t");
    wait_until("the table", || screen.clipboard().is_some_and(|table| table.lines().any(|line| line == row)));
    screen.input.key("Escape");

    let copied = screen.copy("Alpha\nBeta\n");
    screen.input.key("ctrl+n");
    screen.input.key("ctrl+v");
    screen.input.key("Return");
    for name in ["Alpha", "Beta"] {
        wait_for_count(&file, name, 0);
    }
    drop(copied);
    screen.close(window);
}

#[test]
#[ignore = "needs sway, grim and wl-clipboard"]
fn on_wayland_the_small_window_is_small_and_sizes_are_remembered() {
    let folder = Folder::new();
    let file = tally(&folder);
    let mut screen = Compositor::start();
    screen.sway("for_window [app_id=tallyboard] floating enable");
    let mut window = screen.open(&file, "light");
    let wait_for_size = |screen: &Compositor, expected: [u32; 2]| {
        let mut size = None;
        wait_on(
            &mut size,
            "the size",
            |size| {
                *size = screen.size_of("tallyboard");
                (*size == Some(expected)).then_some(())
            },
            |size| format!("{size:?} instead of {expected:?}"),
        );
    };
    screen.press_when_ready(&file, "Coffee", "1");
    wait_for_size(&screen, [1180, 760]);
    screen.input.key("F9");
    wait_for_size(&screen, [560, 72]);
    screen.press_when_ready(&file, "Coffee", "1");
    screen.input.key("F9");
    wait_for_size(&screen, [1180, 760]);

    // For a second the window asks again for the size that it wants, since the desktop may undo it.
    screen.press_when_ready(&file, "Coffee", "1");
    thread::sleep(SETTLING);
    screen.sway("[app_id=tallyboard] resize set 900 600");
    wait_for_size(&screen, [900, 600]);
    let settings = folder.file("tallyboard").join("settings.json");
    wait_on(
        &mut Value::Null,
        "the size in the settings",
        |place| {
            let text = fs::read_to_string(&settings).unwrap_or_default();
            let settings: Value = serde_json::from_str(&text).unwrap_or_default();
            *place = settings["place"].clone();
            (place["size"] == serde_json::json!([900.0, 600.0])).then_some(())
        },
        |place| format!("{place}, and the window {:?}", screen.size_of("tallyboard")),
    );
    screen.close(window);
    window = screen.open(&file, "light");
    wait_for_size(&screen, [900, 600]);
    screen.close(window);
}

/// A message bus on which desktop services start. They end with it.
struct Bus {
    process: Running,
    /// Where the portal mounts its file system.
    mount: PathBuf,
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.process.kill();
        if !thread::panicking() {
            wait_until("the end of the portal", || {
                let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
                !mounts.contains(&format!(" {} ", self.mount.display()))
            });
        }
    }
}

#[test]
#[ignore = "needs sway, grim, wl-clipboard and xdg-desktop-portal-gtk"]
fn on_wayland_a_file_is_chosen_in_the_desktops_own_dialog() {
    let folder = Folder::new();
    let file = tally(&folder);
    let table = folder.file("table.csv");
    fs::write(&table, "name,count\nImported,7\n").unwrap();
    let mut screen = Compositor::start();
    let address = format!("unix:path={}", folder.file("bus").display());
    let on_bus = |mut command: Command| {
        command.env("DBUS_SESSION_BUS_ADDRESS", &address);
        command.env("XDG_CURRENT_DESKTOP", "sway").env("GDK_BACKEND", "wayland").env("GSETTINGS_BACKEND", "keyfile");
        command
    };
    let mut command = on_bus(screen.command("dbus-daemon", folder.path()));
    command.args(["--session", "--nofork", "--nopidfile", "--address", &address]);
    let bus = Bus { process: Running::start(&mut command), mount: folder.file("doc") };
    wait_until("the bus", || folder.file("bus").exists());
    let mut command = on_bus(screen.command(TALLYBOARD, folder.path()));
    let window = Running::start(command.arg("--db").arg(&file));
    screen.press_when_ready(&file, "Coffee", "1");

    const DIALOG: &str = "xdg-desktop-portal-gtk";
    screen.input.key("ctrl+shift+e");
    // "Choose…", as soon as the dialog is drawn.
    wait_until("the desktop's dialog", || {
        screen.input.click([886, 200], SCREEN);
        thread::sleep(PASTING);
        screen.size_of(DIALOG).is_some()
    });
    let copied = screen.copy(&table.display().to_string());
    wait_until("the end of the desktop's dialog", || {
        for keys in ["ctrl+l", "ctrl+a", "ctrl+v"] {
            screen.input.key(keys);
        }
        thread::sleep(PASTING);
        screen.input.key("Return");
        let pressed = Instant::now();
        let mut is_there = true;
        while is_there && pressed.elapsed() < CLOSING {
            is_there = screen.size_of(DIALOG).is_some();
        }
        !is_there
    });
    drop(copied);
    // The main button has its colour as soon as the file was read, and its place when the window has its size again.
    let mut seen = None;
    let at = wait_for("the main button", || {
        let before = seen.replace(screen.picture());
        thread::sleep(PASTING);
        main_button(seen.as_ref()?).filter(|_| before == seen)
    });
    screen.input.click(at, SCREEN);
    wait_for_count(&file, "Imported", 7);

    // The desktop turns dark.
    let settings = folder.file("glib-2.0/settings");
    fs::create_dir_all(&settings).unwrap();
    fs::write(settings.join("keyfile"), "[org/gnome/desktop/interface]\ncolor-scheme='prefer-dark'\n").unwrap();
    wait_until("the dark theme", || light_and_colors(&screen.picture()).0 < DARK_MAX);
    screen.close(window);
    drop(bus);
}
