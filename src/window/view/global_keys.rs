//! Global keys: which keys with which modifiers count while another program has the focus, and what became of them. Leaves out
//! how the desktop is asked for them (`platform::global_keys`).

use serde::{Deserialize, Serialize};

use crate::domain::Key;

/// The modifiers that make a counter's key a global one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum GlobalModifiers {
    /// There are no global keys.
    #[default]
    Off,
    CtrlAlt,
    Super,
}

impl GlobalModifiers {
    /// Returns what stands on the modifiers' keys.
    pub(crate) fn caps(self) -> &'static [&'static str] {
        match self {
            Self::Off => &[],
            Self::CtrlAlt => &["Ctrl", "Alt"],
            Self::Super => &["Super"],
        }
    }
}

/// What became of the keys that the desktop was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum GlobalKeysState {
    #[default]
    Off,
    /// The desktop, or the person at it, hasn't answered yet.
    Asked,
    On {
        /// The keys that another program, or the desktop, has already.
        taken: Vec<Key>,
        /// The keys that the person has given other keys in the desktop's own dialog, in its words.
        chosen: Vec<(Key, String)>,
    },
    /// Why this desktop gives none, as a sentence.
    Unavailable(String),
}
