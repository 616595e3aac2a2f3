//! All that waits, in one transaction.
//!
//! Increments without a time of their own that follow each other are folded: those of one counter become one upsert,
//! whose result tells each its own value. Whatever else comes between ends the fold, so that all is as if it had been
//! done one by one in the order of arrival.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};

use foldhash::fast::RandomState;

use crate::request::{CounterRef, Outcome, Refusal, Reply, Request};
use crate::store::{Store, StoreError};

/// Applies all requests in their order: one reply each.
pub(super) fn apply_all<'a>(
    store: &Store,
    requests: impl ExactSizeIterator<Item = &'a Request>,
) -> Result<Vec<Reply>, StoreError> {
    // Each index is filled by the request's own reply.
    let mut replies = vec![Err(Refusal::UnknownCounter); requests.len()];
    let mut fold = Fold::default();
    for (index, request) in requests.enumerate() {
        if let Request::Increment { counter, delta, at: None } = request {
            if !fold.take(index, counter, *delta) {
                fold.apply(store, &mut replies)?;
                fold.take(index, counter, *delta);
            }
        } else {
            fold.apply(store, &mut replies)?;
            put(&mut replies, index, store.apply(request)?);
        }
    }
    fold.apply(store, &mut replies)?;
    Ok(replies)
}

/// Increments that follow each other.
#[derive(Default)]
struct Fold<'a> {
    /// In the order in which their counters came first, since that numbers the new ones.
    groups: Vec<Group<'a>>,
    by_counter: HashMap<&'a CounterRef, usize, RandomState>,
    /// By name or by id: never both, since they may mean one counter.
    kind: Option<Discriminant<CounterRef>>,
}

/// The increments of one counter, all up or all down, so that none of them is hidden by another.
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
    /// Takes the increment if it can join without a difference to anyone.
    fn take(&mut self, index: usize, counter: &'a CounterRef, delta: i64) -> bool {
        let kind = discriminant(counter);
        if *self.kind.get_or_insert(kind) != kind {
            return false;
        }
        let position = match self.groups.last() {
            // Mostly the same counter again: no need to hash its name.
            Some(last) if last.counter == counter => self.groups.len() - 1,
            _ => *self.by_counter.entry(counter).or_insert_with(|| {
                self.groups.push(Group { counter, delta: 0, members: Vec::new() });
                self.groups.len() - 1
            }),
        };
        let Some(group) = self.groups.get_mut(position) else { return false };
        let same_way = group.members.is_empty() || group.delta.signum() == delta.signum();
        let Some(sum) = group.delta.checked_add(delta).filter(|_| same_way) else { return false };
        group.delta = sum;
        group.members.push(Member { index, delta, sum });
        true
    }

    /// Applies what was taken, and begins anew.
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
            // Together they leave the range, or fail: each by itself, then.
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
