//! The domain: the nouns of the program as types that cannot hold a wrong value.
//!
//! Text from people (a name, a number) is parsed here, at the edge; whatever holds one of these types
//! needn't check it again. Leaves out everything that acts: no SQL, no threads, no screen.

mod control;
mod doubtful;
mod hours;
mod spelling;

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use control::{CONTROL_BYTES_MAX, ControlPlan, ControlPlanError, ControlSize};
pub use doubtful::{BOUNCE_MS, Closeness, Doubtful, DoubtfulKind};
pub use hours::{ClockSpan, HOURS_BYTES_MAX, HOURS_DATES_MAX, Hours, HoursError};
pub use spelling::{escaped, visible};

use crate::language::text;

/// Longest name of a counter, in characters (Unicode scalar values).
pub const NAME_CHARS_MAX: usize = 200;

/// Longest note on an entry, in characters (Unicode scalar values).
pub const NOTE_CHARS_MAX: usize = 1_000;

/// Maximum number of notes on days in a file.
pub const DAY_NOTES_MAX: usize = 100_000;

/// A counter's row in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CounterId(pub i64);

/// A board's row in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BoardId(pub i64);

/// The row of an operation in the file: of what a person did in a dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub i64);

/// An entry's row in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct EntryId(pub i64);

/// A point in time, in milliseconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(pub i64);

impl Time {
    pub fn now() -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// What an entry is about: the words of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Tally,
    Set,
    Reset,
    Undo,
    Late,
    Import,
    /// A change of what a reset closed, made after it: it takes out of the count what an undo put into the closed period, or the
    /// other way round. The file has it as a reset with a reference to the one that it amends.
    Amend,
}

impl Kind {
    pub const ALL: [Self; 7] = [Self::Tally, Self::Set, Self::Reset, Self::Undo, Self::Late, Self::Import, Self::Amend];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tally => "tally",
            Self::Set => "set",
            Self::Reset => "reset",
            Self::Undo => "undo",
            Self::Late => "late",
            Self::Import => "import",
            Self::Amend => "amend",
        }
    }

    /// Returns the kind that is spelled so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What a person notes on an entry: 1 to [`NOTE_CHARS_MAX`] characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Note(String);

/// Why a text isn't a [`Note`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    #[error("{}", text!("note-error-empty"))]
    Empty,
    #[error("{}", text!("note-error-too-long", max = NOTE_CHARS_MAX, found = .0))]
    TooLong(usize),
    #[error("{}", text!("note-error-control-character"))]
    ControlCharacter,
}

impl FromStr for Note {
    type Err = NoteError;

    /// Returns the note that `text` spells, without the white space around it.
    fn from_str(text: &str) -> Result<Self, NoteError> {
        let text = text.trim();
        let chars = text.chars().count();
        if text.is_empty() {
            Err(NoteError::Empty)
        } else if chars > NOTE_CHARS_MAX {
            Err(NoteError::TooLong(chars))
        } else if text.chars().any(|c| c.is_control() && c != '\n') {
            Err(NoteError::ControlCharacter)
        } else {
            Ok(Self(text.to_owned()))
        }
    }
}

impl Note {
    /// Returns the note nearest to a text that another program wrote as one: with blanks for control characters, and
    /// cut. `None` if nothing is left.
    pub fn mended(text: &str) -> Option<Self> {
        let plain = text.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ");
        let cut: String = plain.trim().chars().take(NOTE_CHARS_MAX).collect();
        cut.parse().ok()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A counter's name: 1 to [`NAME_CHARS_MAX`] characters, no control characters, in one spelling: names that look the
/// same are the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Name(String);

/// Why a text isn't a [`Name`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    #[error("{}", text!("name-error-empty"))]
    Empty,
    #[error("{}", text!("name-error-too-long", max = NAME_CHARS_MAX, found = .0))]
    TooLong(usize),
    #[error("{}", text!("name-error-control-character"))]
    ControlCharacter,
    #[error("{}", text!("name-error-override"))]
    Override,
}

impl Name {
    /// Returns the name that `text` spells: letters are composed (NFC), spaces of any kind become single plain ones
    /// between words, and invisible characters (soft hyphens, zero-width characters …) are left out, except for joiners
    /// where scripts and emoji need them.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        match text.chars().find(|c| spelling::is_forbidden(*c)) {
            Some(c) if spelling::is_override(c) => return Err(NameError::Override),
            Some(_) => return Err(NameError::ControlCharacter),
            None => {}
        }
        let name = spelling::spelled(text);
        match name.chars().count() {
            0 => Err(NameError::Empty),
            chars if chars > NAME_CHARS_MAX => Err(NameError::TooLong(chars)),
            _ => Ok(Self(name)),
        }
    }

    /// Returns the name nearest to a text that another program wrote as one: with blanks for what a name can't hold,
    /// and cut. `None` if nothing of it is seen.
    pub fn mended(text: &str) -> Option<Self> {
        let text: String = text.chars().map(|c| if spelling::is_forbidden(c) { ' ' } else { c }).collect();
        let cut: String = spelling::spelled(&text).chars().take(NAME_CHARS_MAX).collect();
        Self::parse(&cut).ok()
    }

    /// Returns whether `text` is this name, perhaps in another spelling by another program.
    pub fn is_of(&self, text: &str) -> bool {
        self.0 == text || (is_unusual(text) && Self::mended(text).is_some_and(|name| name == *self))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Returns a text as it is compared in a search: in the one spelling that names have, and in lower case.
pub fn searched(text: &str) -> String {
    match is_unusual(text) {
        true => spelling::spelled(text).to_lowercase(),
        false => text.to_ascii_lowercase(),
    }
}

/// Returns whether a name may be spelled differently from how [`Name::parse`] spells it.
pub fn is_unusual(text: &str) -> bool {
    !text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        || text.starts_with(' ')
        || text.ends_with(' ')
        || text.contains("  ")
}

impl FromStr for Name {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        Self::parse(text)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The key that presses a counter, by the name that is on it. The keypad's keys differ from those of the digit row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Key(u8);

/// How the file spells each key. Left out: what moves about, confirms, or means something everywhere (+, −, ?).
const KEYS: [&str; 72] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m",
    "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8",
    "f9", "f10", "f12", "num0", "num1", "num2", "num3", "num4", "num5", "num6", "num7", "num8", "num9", "num+", "num-",
    "num*", "num/", "num.", "numenter", ",", ".", ";", "'", "[", "]", "\\", "`", "insert",
];

impl Key {
    /// Returns every key that can press a counter.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).zip(KEYS).map(|(index, _)| Self(index))
    }

    /// Returns the key of one digit of the digit row, 0 to 9.
    pub fn digit(digit: u8) -> Option<Self> {
        (digit <= 9).then_some(Self(digit))
    }

    /// Returns the key that the file spells so, in either case; `None` for a spelling that this version doesn't know.
    pub fn parse(text: &str) -> Option<Self> {
        Self::all().find(|key| key.spelling().eq_ignore_ascii_case(text))
    }

    fn spelling(self) -> &'static str {
        KEYS.get(usize::from(self.0)).copied().unwrap_or("0")
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.spelling())
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.to_string()
    }
}

/// Why a text isn't a [`Key`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("key-error", keys = KEYS.join(" ")))]
pub struct KeyError;

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        Self::parse(text).ok_or(KeyError)
    }
}

impl TryFrom<String> for Key {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        text.parse()
    }
}

/// A counter's colour, by the names of the palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Color {
    Coral,
    Amber,
    Olive,
    Green,
    Teal,
    Blue,
    Indigo,
    Violet,
    Pink,
    Slate,
}

impl Color {
    /// All colours, in the palette's order.
    pub const ALL: [Self; 10] = [
        Self::Coral,
        Self::Amber,
        Self::Olive,
        Self::Green,
        Self::Teal,
        Self::Blue,
        Self::Indigo,
        Self::Violet,
        Self::Pink,
        Self::Slate,
    ];

    /// The order in which counters without a colour of their own get one: neighbours differ clearly.
    const BY_ID: [Self; 10] = [
        Self::Coral,
        Self::Blue,
        Self::Amber,
        Self::Green,
        Self::Violet,
        Self::Teal,
        Self::Indigo,
        Self::Slate,
        Self::Pink,
        Self::Olive,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coral => "coral",
            Self::Amber => "amber",
            Self::Olive => "olive",
            Self::Green => "green",
            Self::Teal => "teal",
            Self::Blue => "blue",
            Self::Indigo => "indigo",
            Self::Violet => "violet",
            Self::Pink => "pink",
            Self::Slate => "slate",
        }
    }

    /// Returns the colour of this name, if the palette has it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|color| color.as_str() == text)
    }

    /// Returns the colour of a counter that nobody gave one.
    pub fn of_id(id: CounterId) -> Self {
        let index = id.0.wrapping_sub(1).rem_euclid(10);
        usize::try_from(index).ok().and_then(|index| Self::BY_ID.get(index).copied()).unwrap_or(Self::Slate)
    }
}

/// What one bar of a chart, or one sample, spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Hour,
    Day,
    Week,
    Month,
}

impl Unit {
    pub const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::Week, Self::Month];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// Which theme the window has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// Follows the system; light if it has no preference.
    #[default]
    System,
    Light,
    Dark,
}

/// Largest step of a counter.
pub const STEP_MAX: i64 = 1_000_000_000;

/// A counter as the file holds it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Counter {
    pub id: CounterId,
    pub name: String,
    /// What it is called where there is little room; `None`: its name.
    pub short_name: Option<String>,
    pub count: i64,
    pub board_id: Option<BoardId>,
    /// The name of its board, if it is on one.
    pub board: Option<String>,
    pub key: Option<Key>,
    pub color: Color,
    /// Whether it is archived: it keeps its count and history, and is shown only on request.
    pub is_archived: bool,
    /// The amount that one press adds: 1 to [`STEP_MAX`].
    pub step: i64,
    pub target: Option<i64>,
    /// The lowest count: a change to less than it, or to more than `maximum`, is refused.
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    /// Whether a person's presses are refused; other programs can still count.
    pub is_locked: bool,
    pub note: Option<String>,
    /// The position in the manual order, ascending.
    pub position: f64,
    pub weight: Weight,
    /// Its control chart, as [`ControlPlan`] is written.
    pub control: Option<String>,
}

/// How a counter's count goes into its board's total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    #[default]
    Plus,
    Minus,
    /// Leaves the counter out of the total.
    Zero,
}

impl Weight {
    pub fn factor(self) -> i64 {
        match self {
            Self::Plus => 1,
            Self::Minus => -1,
            Self::Zero => 0,
        }
    }

    /// Returns the weight that the file spells so.
    pub fn of_factor(factor: i64) -> Self {
        match factor {
            0 => Self::Zero,
            factor if factor < 0 => Self::Minus,
            _ => Self::Plus,
        }
    }
}

/// A board as the file holds it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Board {
    pub id: BoardId,
    pub name: String,
    /// The position in the order of the boards, ascending.
    pub position: f64,
    /// The goal for its total.
    pub target: Option<i64>,
    /// Whether presses that would take its total beyond the target are refused.
    pub stops_at_target: bool,
    /// Whether each counter shows its share of the total, in per cent.
    pub shows_shares: bool,
    /// The label of its total, if not "Total".
    pub total_name: Option<String>,
    /// When somebody counts at it, as [`Hours`] are written; `None`: nobody said.
    pub hours: Option<String>,
}

/// A note on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayNote {
    /// The board that it concerns; `None`: the whole file.
    pub board: Option<BoardId>,
    pub date: Date,
    pub note: String,
}

/// One committed change of one counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub id: EntryId,
    pub counter_id: CounterId,
    pub at: Time,
    pub delta: i64,
    pub kind: Kind,
    pub note: Option<String>,
}

/// A quarter of an hour, numbered since 1970, UTC: every zone's hours begin with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quarter(pub i64);

impl Quarter {
    /// The length of a quarter, in milliseconds.
    pub const MILLISECONDS: i64 = 900_000;

    pub fn of(time: Time) -> Self {
        Self(time.0.div_euclid(Self::MILLISECONDS))
    }

    /// Returns the first quarter that begins at `time` or later.
    pub fn first_from(time: Time) -> Self {
        Self::of(Time(time.0.saturating_add(Self::MILLISECONDS - 1)))
    }

    /// Returns the time at which it begins.
    pub fn start(self) -> Time {
        Time(self.0.saturating_mul(Self::MILLISECONDS))
    }
}

/// The sum of what was counted on a counter in a quarter of an hour. Resets don't count, and what is undone is
/// subtracted at the time at which it had been counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    pub counter_id: CounterId,
    pub quarter: Quarter,
    pub delta: i64,
}

/// The sum of what was counted in a quarter of an hour, as in [`Tally`], on one counter or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuarterSum {
    pub quarter: Quarter,
    pub counted: i64,
    /// The part of it that was entered late.
    pub late: i64,
}

impl QuarterSum {
    /// Returns a sum of 0 for this quarter.
    pub fn empty(quarter: Quarter) -> Self {
        Self { quarter, counted: 0, late: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_trimmed_and_limited() {
        assert_eq!(Name::parse("  Coffee ").unwrap().as_str(), "Coffee");
        assert_eq!(Name::parse("   "), Err(NameError::Empty));
        assert_eq!(Name::parse("\u{a0}"), Err(NameError::Empty));
        assert_eq!(Name::parse("a\tb"), Err(NameError::ControlCharacter));
        for forbidden in ["a\u{1b}[2J", "a\u{85}b", "a\u{2028}b", "a\0"] {
            assert_eq!(Name::parse(forbidden), Err(NameError::ControlCharacter), "{forbidden:?}");
        }
        for forbidden in ["\u{202e}abc", "a\u{2066}b"] {
            assert_eq!(Name::parse(forbidden), Err(NameError::Override), "{forbidden:?}");
        }
        assert_eq!(Name::parse("Coffee\n"), Err(NameError::ControlCharacter));
        assert!(Name::parse(&"é".repeat(NAME_CHARS_MAX)).is_ok());
        assert_eq!(Name::parse(&"é".repeat(NAME_CHARS_MAX + 1)), Err(NameError::TooLong(201)));
    }

    #[test]
    fn names_that_look_the_same_are_one() {
        let same = [
            ("Café", "Cafe\u{301}"),
            ("10 km", "10\u{a0}km"),
            ("10 km", "10  km"),
            ("10 km", "\u{3000}10 \u{202f}km\u{2009}"),
            ("Coffee", "Cof\u{ad}fee"),
            ("Coffee", "\u{feff}Cof\u{200b}fee"),
            ("Coffee", "Cof\u{200d}fee\u{fe0f}"),
            ("Coffee", "Coffee\u{e0041}\u{e007f}"),
            ("猫", "猫\u{200d}"),
            ("猫 猫", "猫\u{200c} 猫"),
            ("Å", "\u{212b}"),
            ("e\u{301}\u{301}", "é\u{301}"),
        ];
        for (name, other) in same {
            let (name, other) = (Name::parse(name).unwrap(), Name::parse(other).unwrap());
            assert_eq!(name, other);
            assert_eq!(Name::parse(name.as_str()).unwrap(), name, "a name spells itself");
        }
        for kept in [
            "👩\u{200d}💻",
            "❤\u{fe0f}\u{200d}🔥",
            "می\u{200c}خواهم",
            "1\u{fe0f}\u{20e3}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "©\u{fe0f}",
            "שלום",
            "日本語",
        ] {
            assert_eq!(Name::parse(kept).unwrap().as_str(), kept);
        }
        assert_eq!(Name::parse("\u{200b}\u{ad}"), Err(NameError::Empty));
    }

    #[test]
    fn what_another_program_wrote_as_a_name_is_mended() {
        for (text, mended) in [
            ("b\n777\tforged", "b 777 forged"),
            (" a ", "a"),
            ("x\u{1b}]52;c\u{7}", "x ]52;c"),
            ("Caf\u{fffd}", "Caf\u{fffd}"),
        ] {
            let name = Name::mended(text).unwrap();
            assert_eq!(name.as_str(), mended);
            assert!(name.is_of(text) && is_unusual(text));
        }
        assert_eq!(Name::mended(&"x\n".repeat(300)).unwrap().as_str().chars().count(), NAME_CHARS_MAX - 1);
        assert_eq!(Name::mended("\n\u{200b}"), None);
        assert!(!Name::parse("Tea").unwrap().is_of("Te"));
    }

    #[test]
    fn nothing_that_acts_is_shown_as_it_is() {
        assert_eq!(visible("Café 👩\u{200d}💻 \\n"), "Café 👩\u{200d}💻 \\n");
        assert_eq!(visible("x\u{1b}]52;c;\u{7}\r\n\t"), "x\\u{1b}]52;c;\\u{7}\\r\\n\\t");
        assert_eq!(
            visible("\u{9b}2J\u{202e}\u{2028}\u{feff}\u{200b}"),
            "\\u{9b}2J\\u{202e}\\u{2028}\\u{feff}\\u{200b}"
        );
    }

    #[test]
    fn every_key_is_spelled_and_read_back() {
        for key in Key::all() {
            assert_eq!(Key::parse(&key.to_string()), Some(key));
            assert_eq!(Key::parse(&key.to_string().to_uppercase()), Some(key));
        }
        assert_eq!(Key::all().count(), KEYS.len());
        assert_eq!(Key::parse("7"), Key::digit(7));
        assert_ne!(Key::parse("num7"), Key::digit(7));
        assert_eq!((Key::parse(""), Key::parse("enter")), (None, None));
    }

    #[test]
    fn every_id_has_a_colour() {
        for id in [i64::MIN, -1, 0, 1, 10, i64::MAX] {
            assert_eq!(Color::parse(Color::of_id(CounterId(id)).as_str()), Some(Color::of_id(CounterId(id))));
        }
        assert_ne!(Color::of_id(CounterId(1)), Color::of_id(CounterId(2)));
    }
}
