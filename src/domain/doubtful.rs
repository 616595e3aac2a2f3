//! Doubtful presses: those that follow another one so closely that they may be no events of their own. Which ones there are is
//! told by `store/doubtful.rs`.

use super::EntryId;
use crate::language::text;

/// Time between two presses of one desk below which no hand made the second.
pub const BOUNCE_MS: i64 = 40;

/// How closely a press must follow the one before to be doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closeness {
    /// On the same desk, in milliseconds.
    pub guard_ms: i64,
    /// On another desk that shares the board, in milliseconds.
    pub repeat_ms: i64,
}

impl Default for Closeness {
    fn default() -> Self {
        Self { guard_ms: 150, repeat_ms: 2_000 }
    }
}

impl Closeness {
    /// Returns the time within which a press of the same desk is doubtful, for whatever reason.
    pub fn own_ms(self) -> i64 {
        self.guard_ms.max(BOUNCE_MS)
    }

    pub fn widest_ms(self) -> i64 {
        self.own_ms().max(self.repeat_ms)
    }
}

/// Why a press is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubtful {
    pub kind: DoubtfulKind,
    /// The press that it follows.
    pub before: EntryId,
    /// By how much it follows that, in milliseconds.
    pub after_ms: i64,
}

impl Doubtful {
    /// Returns why, as briefly as can be: "bounce, 30 ms". `tenths` writes a number of tenths.
    pub fn brief(self, tenths: impl Fn(i64) -> String) -> String {
        let time = self.time(tenths);
        match self.kind {
            DoubtfulKind::Bounce => text!("doubtful-bounce-brief", time),
            DoubtfulKind::Double => text!("doubtful-double-brief", time),
            DoubtfulKind::Repeat => text!("doubtful-repeat-brief", time),
        }
    }

    fn time(self, tenths: impl Fn(i64) -> String) -> String {
        match self.after_ms {
            ms @ ..1_000 => text!("doubtful-ms", ms),
            ms => text!("doubtful-seconds", seconds = tenths(ms / 100)),
        }
    }

    /// Returns why, in words: "bounce, 30 ms after the press before". `tenths` writes a number of tenths.
    pub fn reason(self, tenths: impl Fn(i64) -> String) -> String {
        let time = self.time(tenths);
        match self.kind {
            DoubtfulKind::Bounce => text!("doubtful-bounce", time),
            DoubtfulKind::Double => text!("doubtful-double", time),
            DoubtfulKind::Repeat => text!("doubtful-repeat", time),
        }
    }
}

/// The kind of a doubtful press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DoubtfulKind {
    /// Sooner than a hand can press twice: a contact or a key chatters.
    Bounce,
    /// Within the guard's span.
    Double,
    /// Counted on another desk shortly before.
    Repeat,
}

impl DoubtfulKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bounce => "bounce",
            Self::Double => "double",
            Self::Repeat => "repeat",
        }
    }
}
