//! The protocol between a file and the hub: pull what others did, then push what waits here.
//!
//! It may be cut off at any step, here or at the hub, and goes on from there the next time: a push carries its own condition, a pull
//! is merged with how far it goes, and the comparison of the hub's head with the file settles all that is in doubt.

use uuid::Uuid;

use crate::domain::BoardId;
use crate::sharing::{Comparison, FeedNumber, Head, KnownFeed, OwnFeed, Page, PagePart, Push};

/// The rows of a feed after one number, up to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub feed: FeedNumber,
    pub after: i64,
    pub upto: i64,
}

/// What the hub did with a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pushed {
    Taken,
    /// The head isn't what the push continues: another process has pushed, or this push had been there already.
    HeadMoved,
    /// One of the tokens is there already: another copy of this file has pushed that entry.
    TokenKnown,
}

/// What became of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merged {
    All,
    /// Nothing of it, since this feed doesn't continue what is here of it: the hub went back in time, and the feed's desk too, and
    /// that went on differently.
    Torn(FeedNumber),
    /// Nothing of it, since this desk's feed is another one by now.
    Replaced,
}

/// The hub, as a desk uses it.
#[allow(async_fn_in_trait, reason = "no other crate implements it, and no future leaves its thread")]
pub trait Hub {
    type Error;

    /// Returns the number and the chain of a feed's head.
    async fn head(&mut self, feed: FeedNumber) -> Result<Option<(i64, i64)>, Self::Error>;
    /// Makes a feed known, or its desk's new name.
    async fn register(&mut self, feed: &OwnFeed) -> Result<(), Self::Error>;
    async fn push(&mut self, push: &Push) -> Result<Pushed, Self::Error>;
    /// Returns the heads of a board's feeds, all at one moment.
    async fn heads(&mut self, board: Uuid) -> Result<Vec<Head>, Self::Error>;
    /// Returns the rows of these ranges; the parts of the page are empty.
    async fn rows(&mut self, ranges: &[Range]) -> Result<Page, Self::Error>;
    /// Returns the tokens of a feed in order.
    async fn tokens(&mut self, feed: FeedNumber) -> Result<Vec<i64>, Self::Error>;
}

/// The file, as the protocol uses it: each is one transaction of the worker, or reads.
#[allow(async_fn_in_trait, reason = "no other crate implements it, and no future leaves its thread")]
pub trait Desk {
    type Error;

    /// Numbers all that was counted and edited here. Returns this desk's feed.
    async fn number(&mut self, board: BoardId) -> Result<OwnFeed, Self::Error>;
    async fn own_feed(&mut self, board: BoardId) -> Result<OwnFeed, Self::Error>;
    /// Compares the hub's head of this desk's feed with the file, and notes how far the hub has it.
    async fn compare(&mut self, board: BoardId, feed: FeedNumber, head: (i64, i64)) -> Result<Comparison, Self::Error>;
    async fn fork(&mut self, board: BoardId, feed: FeedNumber, tokens: Vec<i64>) -> Result<(), Self::Error>;
    /// Returns how far the other desks' feeds are here, with the chains.
    async fn known(&mut self, board: BoardId) -> Result<Vec<KnownFeed>, Self::Error>;
    /// Notes the names of the desks, and which of them have left.
    async fn heard(&mut self, heads: &[Head]) -> Result<(), Self::Error>;
    async fn merge(&mut self, board: BoardId, own: FeedNumber, page: Page) -> Result<Merged, Self::Error>;
    /// Pulls a feed no more.
    async fn tear(&mut self, feed: FeedNumber) -> Result<(), Self::Error>;
    /// Says how many rows are to be pulled, and how many of them are here.
    fn progress(&mut self, board: BoardId, pulled: i64, all: i64);
    async fn next_push(&mut self, board: BoardId) -> Result<Option<Push>, Self::Error>;
}

/// Pulls and pushes until nothing waits. `page_rows` is how many rows are pulled at once.
///
/// # Errors
/// Those of the hub or the file. What was done until then stays.
pub async fn sync<H: Hub, D: Desk, E: From<H::Error> + From<D::Error>>(
    hub: &mut H,
    desk: &mut D,
    board: BoardId,
    page_rows: usize,
) -> Result<(), E> {
    desk.number(board).await?;
    loop {
        let own = desk.own_feed(board).await?;
        // One statement, so one cut, which holds all that anyone in it had seen.
        let heads = hub.heads(own.board).await?;
        let mut head = match heads.iter().find(|head| head.feed == own.feed) {
            Some(head) => (head.seq, head.chain),
            None => {
                hub.register(&own).await?;
                hub.head(own.feed).await?.unwrap_or_default()
            }
        };
        match desk.compare(board, own.feed, head).await? {
            Comparison::Replaced => continue,
            Comparison::Forked => {
                let tokens = hub.tokens(own.feed).await?;
                desk.fork(board, own.feed, tokens).await?;
                continue;
            }
            Comparison::Behind | Comparison::Even => {}
        }
        if !pull::<H, D, E>(hub, desk, (board, &own), &heads, page_rows).await? {
            continue;
        }
        desk.number(board).await?;
        // Until somebody else has pushed, the hub has what was pushed last.
        loop {
            match desk.compare(board, own.feed, head).await? {
                Comparison::Behind => {}
                Comparison::Even => return Ok(()),
                Comparison::Forked | Comparison::Replaced => break,
            }
            let Some(push) = desk.next_push(board).await? else { break };
            match hub.push(&push).await? {
                Pushed::Taken => head = push.to,
                Pushed::HeadMoved | Pushed::TokenKnown => break,
            }
        }
    }
}

/// Returns `false` if this desk's feed isn't `own` any more, before all was pulled.
async fn pull<H: Hub, D: Desk, E: From<H::Error> + From<D::Error>>(
    hub: &mut H,
    desk: &mut D,
    (board, own): (BoardId, &OwnFeed),
    heads: &[Head],
    page_rows: usize,
) -> Result<bool, E> {
    desk.heard(heads).await?;
    if heads.iter().any(|head| head.feed == own.feed && (head.has_left || head.desk_name != own.desk_name)) {
        hub.register(own).await?;
    }
    let mut all = None;
    loop {
        let known = desk.known(board).await?;
        let (mut parts, mut ranges) = (Vec::new(), Vec::new());
        let (mut left, mut waiting) = (i64::try_from(page_rows).unwrap_or(i64::MAX), 0_i64);
        for head in heads.iter().filter(|head| head.feed != own.feed) {
            let here = known.iter().find(|known| known.feed == head.feed);
            if here.is_some_and(|here| here.is_torn) {
                continue;
            }
            if here.is_some_and(|here| here.seq == head.seq && here.chain != head.chain) {
                desk.tear(head.feed).await?;
                continue;
            }
            let after = here.map_or(0, |here| here.seq);
            // A hub that went back has less: its desk will push again.
            let rows = head.seq.saturating_sub(after).max(0);
            waiting = waiting.saturating_add(rows);
            let rows = rows.min(left);
            if rows > 0 {
                let upto = after + rows;
                left -= rows;
                ranges.push(Range { feed: head.feed, after, upto });
                let chain = (upto == head.seq).then_some(head.chain);
                parts.push(PagePart {
                    feed: head.feed,
                    desk: head.desk,
                    desk_name: head.desk_name.clone(),
                    upto,
                    chain,
                });
            }
        }
        let all = *all.get_or_insert(waiting);
        desk.progress(board, all - waiting, all);
        // A page without rows still tells a new feed that the pull is done.
        let page = if ranges.is_empty() { Page::default() } else { hub.rows(&ranges).await? };
        let is_last = parts.is_empty();
        match desk.merge(board, own.feed, Page { parts, ..page }).await? {
            Merged::All if is_last => return Ok(true),
            Merged::All => {}
            Merged::Replaced => return Ok(false),
            Merged::Torn(feed) => desk.tear(feed).await?,
        }
    }
}
