//! Notifications of the desktop, over D-Bus. Left out: buttons on them, and systems without D-Bus.

use super::messenger::Message;
use crate::language::text;

/// Shows a message as a notification.
///
/// # Errors
/// Why none is shown, as a sentence.
#[cfg(target_os = "linux")]
pub(crate) fn notify(message: Option<&Message>) -> Result<(), String> {
    dbus::notify(message).map_err(|error| text!("notification-none-shown", why = error.to_string()))
}

/// Says that there are none on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn notify(_: Option<&Message>) -> Result<(), String> {
    Err(text!("notification-other-system").to_owned())
}

#[cfg(target_os = "linux")]
mod dbus {
    use std::collections::HashMap;
    use std::time::Duration;

    use zbus::blocking::connection::Builder;
    use zbus::zvariant::Value;

    use crate::window::platform::messenger::Message;

    const NAME: &str = "org.freedesktop.Notifications";
    const PATH: &str = "/org/freedesktop/Notifications";
    /// Time for the desktop to answer.
    const ANSWER_WAIT: Duration = Duration::from_secs(5);
    /// Leaves it to the desktop how long a notification is shown.
    const DEFAULT_EXPIRY: i32 = -1;

    pub(super) fn notify(message: Option<&Message>) -> zbus::Result<()> {
        let connection = Builder::session()?.method_timeout(ANSWER_WAIT).build()?;
        let Some(Message { title, text, .. }) = message else {
            return connection.call_method(Some(NAME), PATH, Some(NAME), "GetServerInformation", &()).map(drop);
        };
        let hints = HashMap::from([("desktop-entry", Value::from("tallyboard"))]);
        let actions: [&str; 0] = [];
        let (replaces, icon) = (0_u32, "tallyboard");
        let body = ("Tallyboard", replaces, icon, title, markup(text), &actions[..], hints, DEFAULT_EXPIRY);
        connection.call_method(Some(NAME), PATH, Some(NAME), "Notify", &body).map(drop)
    }

    /// Returns a text as it stands in a body, where desktops read a little HTML.
    fn markup(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn a_name_is_no_markup() {
            assert_eq!(super::markup("<b>R&D</b>"), "&lt;b&gt;R&amp;D&lt;/b&gt;");
        }
    }
}
