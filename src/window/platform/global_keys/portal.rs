//! Global keys under Wayland: the desktop portal's GlobalShortcuts, where the person at the desk confirms them.
//!
//! <https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html>

use std::collections::HashMap;

use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use super::{GlobalKeyEvent, Report, WantedKeys, symbol};
use crate::domain::Key;
use crate::language::text;
use crate::window::kit::key_names;
use crate::window::text::strings::global_keys as texts;
use crate::window::view::global_keys::GlobalModifiers;

const BUS: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const SHORTCUTS: &str = "org.freedesktop.portal.GlobalShortcuts";
const REQUEST: &str = "org.freedesktop.portal.Request";
const SESSION: &str = "org.freedesktop.portal.Session";
const REGISTRY: &str = "org.freedesktop.host.portal.Registry";
const APP_ID: &str = "tallyboard";
/// What a shortcut's name ends with if it takes a step back.
const BACK: &str = "-back";

type Results = HashMap<String, OwnedValue>;
type Shortcut<'a> = (String, HashMap<&'static str, Value<'a>>);

/// The shortcuts that are bound, until this is dropped.
pub(super) struct Session {
    connection: Connection,
    path: OwnedObjectPath,
}

impl Session {
    /// Asks the portal for these keys, which may ask the person at the desk, and starts the thread that waits for their presses.
    /// Returns, too, which keys are bound, and to what, in the portal's words.
    ///
    /// # Errors
    /// Why there are none, in words.
    pub(super) fn bind(wanted: &WantedKeys, report: Report) -> Result<(Self, Vec<(Key, String)>), String> {
        let bound = Connection::session().and_then(|connection| Self::bind_on(connection, wanted, report));
        bound.map_err(|error| error.to_string())
    }

    fn bind_on(
        connection: Connection,
        wanted: &WantedKeys,
        report: Report,
    ) -> zbus::Result<(Self, Vec<(Key, String)>)> {
        // Older portals haven't got it, and take the name from the desktop file.
        let registry = Proxy::new(&connection, BUS, PATH, REGISTRY)?;
        let _ = registry.call::<_, _, ()>("Register", &(APP_ID, HashMap::<&str, Value<'_>>::new()));
        let portal = Proxy::new(&connection, BUS, PATH, SHORTCUTS)?;
        let options = HashMap::from([("session_handle_token", Value::from("tallyboard"))]);
        let created = request(&connection, &portal, "create", options, |options| ("CreateSession", (options,)))?;
        let path: String =
            created.get("session_handle").and_then(|path| path.clone().try_into().ok()).unwrap_or_default();
        let path = OwnedObjectPath::try_from(path)?;
        let session = Self { connection: connection.clone(), path: path.clone() };
        // Before they are bound, so that no press is missed.
        let pressed = portal.receive_signal("Activated")?;
        let of_session = path.clone();
        let wait = move || {
            for message in pressed {
                let body = message.body();
                let Ok((path, id, ..)) =
                    body.deserialize::<(ObjectPath<'_>, String, u64, HashMap<String, Value<'_>>)>()
                else {
                    continue;
                };
                if path.as_str() == of_session.as_str()
                    && let Some((key, is_back)) = parse(&id)
                {
                    report.send(GlobalKeyEvent::Pressed { key, is_back });
                }
            }
        };
        std::thread::Builder::new().name("tallyboard-keys-portal".into()).spawn(wait).map_err(zbus::Error::from)?;

        let shortcuts = shortcuts(wanted);
        let bound = request(&connection, &portal, "bind", HashMap::new(), |options| {
            ("BindShortcuts", (ObjectPath::from(path.clone()), shortcuts.clone(), "", options))
        })?;
        let list: Vec<(String, HashMap<String, OwnedValue>)> =
            bound.get("shortcuts").and_then(|list| list.clone().try_into().ok()).unwrap_or_default();
        let chosen = list.into_iter().filter_map(|(id, about)| {
            let (key, is_back) = parse(&id)?;
            let trigger: String = about.get("trigger_description").and_then(|text| text.clone().try_into().ok())?;
            (!is_back && !trigger.is_empty()).then_some((key, trigger))
        });
        Ok((session, chosen.collect()))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Ok(session) = Proxy::new(&self.connection, BUS, self.path.as_str(), SESSION) {
            let _ = session.call::<_, _, ()>("Close", &());
        }
        // The waiting thread ends with the connection.
        let _ = self.connection.clone().close();
    }
}

/// Calls a method of the portal that answers by a signal later, and waits for that.
fn request<'a, B: serde::Serialize + zbus::zvariant::DynamicType>(
    connection: &Connection,
    portal: &Proxy<'_>,
    token: &'static str,
    mut options: HashMap<&'static str, Value<'a>>,
    call: impl FnOnce(HashMap<&'static str, Value<'a>>) -> (&'static str, B),
) -> zbus::Result<Results> {
    let token = format!("tallyboard_{token}");
    let sender = connection.unique_name().map_or(String::new(), |name| name.trim_start_matches(':').replace('.', "_"));
    let path = format!("{PATH}/request/{sender}/{token}");
    options.insert("handle_token", Value::from(token));
    // Listened for before the call, so that it can't be missed.
    let answer = Proxy::new(connection, BUS, path, REQUEST)?;
    let mut answers = answer.receive_signal("Response")?;
    let (method, body) = call(options);
    portal.call::<_, _, OwnedObjectPath>(method, &body)?;
    let message = answers.next().ok_or_else(|| zbus::Error::Failure(text!("global-keys-no-answer").to_owned()))?;
    let (code, results): (u32, Results) = message.body().deserialize()?;
    match code {
        0 => Ok(results),
        _ => Err(zbus::Error::Failure(text!("global-keys-not-allowed").to_owned())),
    }
}

/// Returns what the portal is asked for: each key, and with Shift.
fn shortcuts(wanted: &WantedKeys) -> Vec<Shortcut<'static>> {
    let modifiers = match wanted.modifiers {
        GlobalModifiers::Super => "LOGO",
        GlobalModifiers::CtrlAlt | GlobalModifiers::Off => "CTRL+ALT",
    };
    let shortcut = |key: &Key, is_back: bool| {
        let (_, name) = symbol(*key)?;
        let cap = key_names::cap(*key);
        let (end, shift) = if is_back { (BACK, "+SHIFT") } else { ("", "") };
        let about = if is_back { texts::takes_back(&cap) } else { texts::counts(&cap) };
        let options = HashMap::from([
            ("description", Value::from(about)),
            ("preferred_trigger", Value::from(format!("{modifiers}{shift}+{name}"))),
        ]);
        Some((format!("{key}{end}"), options))
    };
    wanted.keys.iter().flat_map(|key| [shortcut(key, false), shortcut(key, true)]).flatten().collect()
}

/// Returns the key of a shortcut, and whether it takes a step back.
fn parse(id: &str) -> Option<(Key, bool)> {
    match id.strip_suffix(BACK) {
        Some(key) => Some((Key::parse(key)?, true)),
        None => Some((Key::parse(id)?, false)),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use zbus::message::Header;

    use super::*;
    use crate::window::platform::test_bus::TestBus;

    /// A portal at which the person takes the keys as they are wanted, and presses the first two at once.
    struct Portal;

    type Options = HashMap<String, OwnedValue>;
    type Asked = Vec<(String, Options)>;

    async fn answer(
        connection: &zbus::Connection,
        header: &Header<'_>,
        options: &Options,
        results: HashMap<&'static str, Value<'_>>,
    ) -> OwnedObjectPath {
        let sender = header.sender().unwrap().trim_start_matches(':').replace('.', "_");
        let token: String = options["handle_token"].clone().try_into().unwrap();
        let path = OwnedObjectPath::try_from(format!("{PATH}/request/{sender}/{token}")).unwrap();
        let bus_name = header.sender().cloned();
        connection.emit_signal(bus_name, &path, REQUEST, "Response", &(0_u32, results)).await.unwrap();
        path
    }

    #[zbus::interface(name = "org.freedesktop.portal.GlobalShortcuts")]
    impl Portal {
        async fn create_session(
            &self,
            options: Options,
            #[zbus(header)] header: Header<'_>,
            #[zbus(connection)] connection: &zbus::Connection,
        ) -> OwnedObjectPath {
            let results = HashMap::from([("session_handle", Value::from("/session/one"))]);
            answer(connection, &header, &options, results).await
        }

        async fn bind_shortcuts(
            &self,
            session: OwnedObjectPath,
            shortcuts: Asked,
            _parent: String,
            options: Options,
            #[zbus(header)] header: Header<'_>,
            #[zbus(connection)] connection: &zbus::Connection,
        ) -> OwnedObjectPath {
            let bound: Vec<(String, HashMap<&str, Value<'_>>)> = shortcuts
                .iter()
                .map(|(id, about)| {
                    let trigger: String = about["preferred_trigger"].clone().try_into().unwrap();
                    (id.clone(), HashMap::from([("trigger_description", Value::from(trigger))]))
                })
                .collect();
            let results = HashMap::from([("shortcuts", Value::from(bound))]);
            let path = answer(connection, &header, &options, results).await;
            for (id, _) in shortcuts.iter().take(2) {
                let pressed = (&session, id, 0_u64, HashMap::<&str, Value<'_>>::new());
                let to = header.sender().cloned();
                connection.emit_signal(to, PATH, SHORTCUTS, "Activated", &pressed).await.unwrap();
            }
            path
        }
    }

    #[test]
    #[ignore = "needs dbus-daemon"]
    fn the_portal_is_asked_for_keys_and_tells_of_their_presses() {
        let bus = TestBus::start();
        let _portal = bus.connect().serve_at(PATH, Portal).unwrap().name(BUS).unwrap().build().unwrap();

        let keys = ["1", "q"].map(|key| Key::parse(key).unwrap());
        let wanted = WantedKeys { modifiers: GlobalModifiers::CtrlAlt, keys: keys.to_vec() };
        let (sender, events) = crossbeam_channel::unbounded();
        let report = Report { sender, ctx: egui::Context::default() };
        let (session, chosen) = Session::bind_on(bus.connect().build().unwrap(), &wanted, report).unwrap();
        let [one, q] = keys;
        assert_eq!(chosen, [(one, "CTRL+ALT+1".to_owned()), (q, "CTRL+ALT+q".to_owned())]);
        let next = || events.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(next(), GlobalKeyEvent::Pressed { key: one, is_back: false });
        assert_eq!(next(), GlobalKeyEvent::Pressed { key: one, is_back: true });
        drop(session);
    }
}
