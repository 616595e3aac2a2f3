//! The calls of the Secret Service. Passwords cross the bus encrypted.

use std::collections::HashMap;

use secret_service::{EncryptionType, Error, SecretService};

use super::{Attributes, Found, Keyring, Password};

/// What kind of secret it is, for programs that show keyrings.
const CONTENT_TYPE: &str = "text/plain";

async fn connect() -> Result<SecretService<'static>, Error> {
    SecretService::connect(EncryptionType::Dh).await
}

fn map(attributes: &Attributes) -> HashMap<&str, &str> {
    attributes.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

pub(super) async fn state() -> Result<Keyring, Error> {
    let service = connect().await?;
    let is_locked = service.get_default_collection().await?.is_locked().await?;
    Ok(if is_locked { Keyring::Locked } else { Keyring::Unlocked })
}

pub(super) async fn find(attributes: &Attributes) -> Result<Found, Error> {
    let service = connect().await?;
    let found = service.search_items(map(attributes)).await?;
    let Some(item) = found.unlocked.first() else {
        return Ok(if found.locked.is_empty() { Found::Nothing } else { Found::Locked });
    };
    // Another program's text may be none.
    Ok(String::from_utf8(item.get_secret().await?).map_or(Found::Nothing, |text| Found::Password(Password(text))))
}

pub(super) async fn unlock(attributes: &Attributes) -> Result<(), Error> {
    let service = connect().await?;
    let found = service.search_items(map(attributes)).await?;
    match found.locked.first() {
        Some(item) => item.unlock().await,
        None => Ok(()),
    }
}

pub(super) async fn keep(label: &str, attributes: &Attributes, password: &Password) -> Result<(), Error> {
    let service = connect().await?;
    let collection = service.get_default_collection().await?;
    if collection.is_locked().await? {
        collection.unlock().await?;
    }
    collection.create_item(label, map(attributes), password.0.as_bytes(), true, CONTENT_TYPE).await.map(drop)
}
