//! The system's keyring, which keeps the passwords of hubs that a person has typed: on Linux the Secret Service of freedesktop.org,
//! as GNOME, KDE and KeePassXC have it. A keyring that is missing or doesn't answer is one without a password.
//!
//! Left out: the keyrings of other systems, making a keyring where there is none, and taking passwords out of one again.

#[cfg(target_os = "linux")]
mod service;

use std::time::Duration;

use tokio::time::timeout;

use super::address::{Address, Host, Password};
use crate::language::text;

/// How long the keyring may take by itself, and how long when a person is asked to unlock it.
const KEYRING_WAIT: Duration = Duration::from_secs(3);
const PERSON_WAIT: Duration = Duration::from_secs(300);

/// Whether passwords can be kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keyring {
    /// There is none that answers.
    #[default]
    Missing,
    /// A person has to unlock it first.
    Locked,
    Unlocked,
}

/// What a keyring has for a hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// A password that can't be read before a person has unlocked it.
    Locked,
    Password(Password),
}

/// What tells a hub and its user apart from others.
type Attributes = [(&'static str, String); 5];

/// Looks where new passwords are kept.
pub async fn state() -> Keyring {
    timeout(KEYRING_WAIT, service::state()).await.ok().and_then(Result::ok).unwrap_or_default()
}

/// Finds the password of a hub. Nobody is asked for anything.
pub async fn find(address: &Address) -> Found {
    let found = timeout(KEYRING_WAIT, service::find(&attributes(address))).await;
    found.ok().and_then(Result::ok).unwrap_or(Found::Nothing)
}

/// Asks the person to unlock the password of a hub. Returns whether it can be read now.
pub async fn unlock(address: &Address) -> bool {
    matches!(timeout(PERSON_WAIT, service::unlock(&attributes(address))).await, Ok(Ok(())))
}

/// Keeps the password of a hub instead of an earlier one, and asks the person to unlock the keyring if that is needed. Returns
/// whether it is kept.
pub async fn keep(address: &Address, password: &Password) -> bool {
    let attributes = attributes(address);
    let [.., (_, database), (_, user)] = &attributes;
    let server = servers(address, |host| host.name.clone());
    let label = text!("keyring-label", user, server, database);
    matches!(timeout(PERSON_WAIT, service::keep(&label, &attributes, password)).await, Ok(Ok(())))
}

/// Returns what to look for. A hub of several servers has one password.
fn attributes(address: &Address) -> Attributes {
    let part = |keyword| address.part(keyword).unwrap_or_default().to_owned();
    [
        ("application", "tallyboard".to_owned()),
        ("server", servers(address, |host| host.name.clone())),
        ("port", servers(address, |host| host.port.to_string())),
        ("database", part("dbname")),
        ("user", part("user")),
    ]
}

fn servers(address: &Address, part: impl Fn(&Host) -> String) -> String {
    address.hosts.iter().map(part).collect::<Vec<_>>().join(",")
}

/// What there is on systems whose keyring isn't used.
#[cfg(not(target_os = "linux"))]
mod service {
    use super::{Attributes, Found, Keyring, Password};

    pub(super) async fn state() -> Result<Keyring, ()> {
        Ok(Keyring::Missing)
    }

    pub(super) async fn find(_: &Attributes) -> Result<Found, ()> {
        Ok(Found::Nothing)
    }

    pub(super) async fn unlock(_: &Attributes) -> Result<(), ()> {
        Err(())
    }

    pub(super) async fn keep(_: &str, _: &Attributes, _: &Password) -> Result<(), ()> {
        Err(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, attributes};

    fn of(address: &str) -> Vec<String> {
        attributes(&Address::parse(address).unwrap()).into_iter().map(|(_, value)| value).collect()
    }

    #[test]
    fn hubs_and_users_are_told_apart_however_the_address_is_written() {
        let ana = of("postgres://ana@hub.example.org/tally");
        assert_eq!(ana, ["tallyboard", "hub.example.org", "5432", "tally", "ana"]);
        assert_eq!(of("host=hub.example.org port=5432 user=ana dbname=tally sslmode=verify-full"), ana);
        for other in
            ["ben@hub.example.org/tally", "ana@hub.example.org/other", "ana@hub/tally", "ana@hub.example.org:6/tally"]
        {
            assert_ne!(of(&format!("postgres://{other}")), ana, "{other}");
        }
        assert_eq!(of("postgres://ana@one,two:6/tally")[1..3], ["one,two", "5432,6"]);
    }
}
