//! Applies all pending requests in one transaction.
//!
//! Consecutive increments without a time of their own are folded: those of one counter become one upsert, and each
//! increment gets its own value from its result. Any other request ends the fold, so that the result is the same as if
//! they had been applied one by one in the order of arrival. Where a board stops at its target, only presses of one
//! counter are folded, since those of others on the board decide on them.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};

use foldhash::fast::RandomState;

use crate::request::{CounterRef, Outcome, Refusal, Reply, Request};
use crate::store::{Store, StoreError};

/// Applies all requests in their order. Returns one reply each.
pub(super) fn apply_all<'a>(
    store: &Store,
    requests: impl ExactSizeIterator<Item = &'a Request>,
) -> Result<Vec<Reply>, StoreError> {
    // Each one is replaced by the request's own reply.
    let mut replies = vec![Err(Refusal::UnknownCounter); requests.len()];
    let mut fold = Fold::default();
    for (index, request) in requests.enumerate() {
        if let Request::Increment { counter, delta, at: None } = request {
            if !fold.take(store, index, counter, *delta)? {
                fold.apply(store, &mut replies)?;
                fold.take(store, index, counter, *delta)?;
            }
        } else {
            fold.apply(store, &mut replies)?;
            put(&mut replies, index, store.apply(request)?);
        }
    }
    fold.apply(store, &mut replies)?;
    Ok(replies)
}

/// Consecutive increments.
#[derive(Default)]
struct Fold<'a> {
    /// The groups in the order in which their counters came first, since that determines the numbers of new ones.
    groups: Vec<Group<'a>>,
    by_counter: HashMap<&'a CounterRef, usize, RandomState>,
    /// Whether counters are given by name or by id: never both, since they may mean the same counter.
    kind: Option<Discriminant<CounterRef>>,
}

/// The increments of one counter, all positive or all negative, so that they don't cancel out.
struct Group<'a> {
    counter: &'a CounterRef,
    delta: i64,
    members: Vec<Member>,
}

struct Member {
    index: usize,
    delta: i64,
    /// The sum of the group's deltas up to this one.
    sum: i64,
}

impl<'a> Fold<'a> {
    /// Takes the increment if folding it makes no difference to anyone.
    fn take(&mut self, store: &Store, index: usize, counter: &'a CounterRef, delta: i64) -> Result<bool, StoreError> {
        let kind = discriminant(counter);
        if *self.kind.get_or_insert(kind) != kind {
            return Ok(false);
        }
        if let [only] = self.groups.as_slice()
            && only.counter != counter
            && store.stops_anywhere()?
        {
            return Ok(false);
        }
        let position = match self.groups.last() {
            // Usually the same counter again: no need to hash its name.
            Some(last) if last.counter == counter => self.groups.len() - 1,
            _ => *self.by_counter.entry(counter).or_insert_with(|| {
                self.groups.push(Group { counter, delta: 0, members: Vec::new() });
                self.groups.len() - 1
            }),
        };
        let Some(group) = self.groups.get_mut(position) else { return Ok(false) };
        let same_way = group.members.is_empty() || group.delta.signum() == delta.signum();
        let Some(sum) = group.delta.checked_add(delta).filter(|_| same_way) else { return Ok(false) };
        group.delta = sum;
        group.members.push(Member { index, delta, sum });
        Ok(true)
    }

    /// Applies the increments taken so far, and starts anew.
    fn apply(&mut self, store: &Store, replies: &mut [Reply]) -> Result<(), StoreError> {
        for group in self.groups.drain(..) {
            group.apply(store, replies)?;
        }
        self.by_counter.clear();
        self.kind = None;
        Ok(())
    }
}

impl Group<'_> {
    fn apply(self, store: &Store, replies: &mut [Reply]) -> Result<(), StoreError> {
        match store.increment(self.counter, self.delta)? {
            Ok(Outcome::Counted { id, count, .. }) => {
                let before = count.wrapping_sub(self.delta);
                for member in self.members {
                    let count = before.wrapping_add(member.sum);
                    put(replies, member.index, Ok(Outcome::Counted { id, count, entry: None }));
                }
            }
            // Together they exceed the range, or fail: so each is applied by itself.
            _ => {
                for member in self.members {
                    put(replies, member.index, store.increment(self.counter, member.delta)?);
                }
            }
        }
        Ok(())
    }
}

fn put(replies: &mut [Reply], index: usize, reply: Reply) {
    if let Some(slot) = replies.get_mut(index) {
        *slot = reply;
    }
}
