//! What desks exchange over a hub: rows of feeds, in pages. Plain values, which know neither SQL nor a network.
//!
//! A desk is one file in use. A feed is what one desk shares of one board: rows numbered 1, 2, 3 … by that desk alone, never
//! changed, each an entry or an edit. Its head is the last number with the chain, a hash of the tokens of all its rows.

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::{BoardId, Kind, Name, Time};

/// The greatest number of rows in a page: merging one takes about a tenth of a second, for which a press may have to
/// wait. Smaller pages write the index of the tokens more often.
pub const PAGE_ROWS_MAX: usize = 8_192;

/// What the worker does for sharing, as it does other requests. Pages and pushes are shared with the thread that asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sharing {
    /// Share a board over the hub at this address, with all that was ever counted on it.
    Share {
        board: BoardId,
        uuid: Uuid,
        hub: String,
        /// The name of this desk, if it has none yet.
        desk_name: Name,
    },
    /// Make a board of what others share, or go on with one that was left. What is counted there comes with the next pull.
    Join {
        uuid: Uuid,
        name: Name,
        hub: String,
        /// The counters of this file that are the same as those of the board: what was counted on them here is shared.
        same: Vec<SameName>,
        /// The name of this desk, if it has none yet.
        desk_name: Name,
    },
    /// Stop sharing a board. All that was counted on it stays here, and what was shared stays with the others.
    Leave { board: BoardId },
    /// Name this desk, as the others see it.
    NameDesk { name: Name },
    /// Number up to [`PAGE_ROWS_MAX`] of what was counted here.
    Number { board: BoardId, settle: Settle },
    /// Note that the hub has this desk's rows up to a head, if they are the same here.
    Acknowledge { board: BoardId, feed: FeedNumber, head: (i64, i64) },
    /// Go on as another desk, since the hub has other rows of the feed than this file: those with these tokens.
    Fork { board: BoardId, feed: FeedNumber, tokens: Arc<Vec<i64>> },
    /// Merge what others did.
    Merge { board: BoardId, own: FeedNumber, page: Arc<Page> },
    /// Note by how many milliseconds the hub's clock is ahead of this machine's: edits are ordered by the hub's.
    Clock { ahead_ms: i64 },
    /// Pull a feed no more, since it doesn't continue what is here of it.
    Torn { feed: FeedNumber },
    /// Note what the hub says of desks, besides their rows.
    Desks { heads: Arc<Vec<Head>> },
}

/// A counter of a board that has the name of one in this file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameName {
    pub name: String,
    /// What it is at the hub.
    pub uuid: Uuid,
}

/// The counters whose counts are settled after numbering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settle {
    /// Those of which something was numbered whose effect others may have changed.
    Numbered,
    /// All: what was numbered before wasn't settled.
    All,
}

/// The number of a feed at the hub: random, so that no desk has to ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FeedNumber(pub i64);

/// A row of a feed, by its feed and its number in it, which is 1 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId {
    pub feed: FeedNumber,
    pub seq: i64,
}

/// What an undo is of: never of another undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndoOf {
    pub root: RowId,
    /// How often the root was undone and redone with it: it is undone if the greatest of all is odd.
    pub length: i64,
}

/// An entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedEntry {
    pub row: RowId,
    pub counter: Uuid,
    pub at: Time,
    /// Of an undo and a reset: what it came to at its desk.
    pub delta: i64,
    pub kind: Kind,
    pub note: Option<String>,
    /// Random since the moment of counting: by it an entry is known again in all copies of a file.
    pub token: i64,
    pub undo: Option<UndoOf>,
}

/// A change of a field of a counter or of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedEdit {
    pub row: RowId,
    /// A counter's uuid, or "board".
    pub object: String,
    pub field: String,
    /// JSON.
    pub value: String,
    /// A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a count in the lower 16.
    pub hlc: i64,
    pub token: i64,
}

/// The tallies of one feed that a desk had when it reset or set a counter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The reset or the set.
    pub row: RowId,
    pub counter: Uuid,
    pub of_feed: FeedNumber,
    /// The last of them.
    pub upto: i64,
    /// Their sum, undone or not.
    pub sum: i128,
    pub is_reset: bool,
}

/// What a push adds to the sums of a counter that the hub keeps for its readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotSum {
    pub counter: Uuid,
    pub upto: i64,
    pub raw: i128,
}

/// A feed as the hub has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub feed: FeedNumber,
    pub desk: Uuid,
    pub desk_name: String,
    pub seq: i64,
    pub chain: i64,
    /// Whether the desk has left the board.
    pub has_left: bool,
}

/// A part of a feed in a page: the rows up to `head.seq`, which continue those that are here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePart {
    pub feed: FeedNumber,
    pub desk: Uuid,
    pub desk_name: String,
    pub upto: i64,
    /// The chain at `upto`, where it is the head's.
    pub chain: Option<i64>,
}

/// Rows of several feeds of a board.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    pub parts: Vec<PagePart>,
    pub entries: Vec<SharedEntry>,
    pub edits: Vec<SharedEdit>,
    pub seen: Vec<Seen>,
}

/// The rows of this desk's feed that are to be pushed next, and the condition under which the hub takes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Push {
    pub board: Uuid,
    pub feed: FeedNumber,
    /// The head must be this, …
    pub from: (i64, i64),
    /// … and is this afterwards: number and chain.
    pub to: (i64, i64),
    pub entries: Vec<SharedEntry>,
    pub edits: Vec<SharedEdit>,
    pub seen: Vec<Seen>,
    pub slots: Vec<SlotSum>,
}

/// The feed of this desk on one board, as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFeed {
    pub feed: FeedNumber,
    pub board: Uuid,
    pub desk: Uuid,
    pub desk_name: String,
    pub replaces: Option<FeedNumber>,
    /// Rows are numbered up to here, …
    pub seq: i64,
    /// … and known to be at the hub up to here.
    pub acked: i64,
}

/// How far a feed of another desk is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownFeed {
    pub feed: FeedNumber,
    pub seq: i64,
    pub chain: i64,
    /// Whether it doesn't continue what the hub has, and so isn't pulled.
    pub is_torn: bool,
}

/// A desk, as a person tells it from others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DeskLabel {
    /// Whether it is this one.
    pub is_mine: bool,
    pub name: Arc<str>,
}

/// What of this desk isn't known to be at the hub.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waiting {
    pub entries: i64,
    pub edits: i64,
}

impl Waiting {
    /// Returns how many rows they are.
    #[must_use]
    pub fn rows(self) -> i64 {
        self.entries + self.edits
    }
}

/// A desk of a shared board, as this file knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskSummary {
    pub name: String,
    /// Whether it is this one.
    pub is_mine: bool,
    /// How many entries of it are here.
    pub entries: i64,
    /// What it counted within the time that was asked for.
    pub counted: i64,
    /// When rows of it came last; of this desk: when it counted last.
    pub heard_at: Option<Time>,
    /// What of it waits here, which only this desk has.
    pub waiting: Waiting,
    pub has_left: bool,
    pub is_torn: bool,
    /// The name of the desk that it goes on from, since the file was copied or is an old one.
    pub replaces: Option<String>,
}

/// What the hub's head says of this desk's feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    /// All of it is there.
    Even,
    /// Rows wait to be pushed.
    Behind,
    /// The hub has rows that this file doesn't have: this file is a copy or an old one, and goes on as another desk.
    Forked,
    /// Another process has made another desk of this file meanwhile: ask again.
    Replaced,
}

/// Returns the chain after more tokens.
#[must_use]
pub fn chained(chain: i64, tokens: impl IntoIterator<Item = i64>) -> i64 {
    tokens.into_iter().fold(chain, |chain, token| chain.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(token))
}
