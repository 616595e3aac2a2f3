//! The hub's border: a real PostgreSQL, made for each test, which is cut off, killed, full, of another version, or says no.

mod documents;
mod failover;
mod faults;
mod keyring;
mod network;
mod program;
mod protocol;
mod sharing;
mod tls;

use tallyboard::domain::{Kind, Time};
use tallyboard::hub::address::{Address, Password};
use tallyboard::hub::admin::{GRANTS, Init, init, verify};
use tallyboard::hub::boards::register_board;
use tallyboard::hub::connection::{Connected, connect, connect_to_database};
use tallyboard::hub::error::HubError;
use tallyboard::sharing::{FeedNumber, OwnFeed, Push, RowId, SharedEdit, SharedEntry, SlotSum, chained};
use uuid::Uuid;

use crate::postgres::Cluster;

pub(crate) const DATABASE: &str = "tally";
pub(crate) const SECRET: &str = "a secret: with \\ and é";
const BOARD: Uuid = Uuid::from_u128(0xB0A);
const COFFEE: Uuid = Uuid::from_u128(0xC0F);

/// A server with a database whose owner is "owner", where "ana" is a desk. Both have one password.
fn with_database(settings: &[&str]) -> Cluster {
    let cluster = Cluster::start_with(settings);
    cluster.sql("postgres", &format!("CREATE ROLE owner LOGIN PASSWORD '{SECRET}'"));
    cluster.sql("postgres", "CREATE DATABASE tally OWNER owner");
    cluster
}

/// A server with the hub's tables, as a careful administrator has them.
pub(crate) fn with_hub(settings: &[&str]) -> Cluster {
    let cluster = with_database(settings);
    tallyboard::hub::run(async {
        let connected = connect_to_database(&address(&cluster.url("owner", DATABASE)), Some(&secret())).await.unwrap();
        assert_eq!(init(&connected.hub).await, Ok(Init::Made));
        assert_eq!(init(&connected.hub).await, Ok(Init::AlreadyThere));
        register_board(&connected.hub, BOARD, "Drinks").await.unwrap();
    })
    .unwrap();
    cluster.sql(DATABASE, GRANTS);
    cluster.sql(DATABASE, &format!("CREATE ROLE ana LOGIN PASSWORD '{SECRET}' IN ROLE tallyboard_desk"));
    cluster
}

fn address(url: &str) -> Address {
    Address::parse(url).unwrap()
}

fn secret() -> Password {
    Password(SECRET.to_owned())
}

/// Connects as a desk does.
async fn enter(url: &str) -> Result<Connected, HubError> {
    connect(&address(url), Some(&secret())).await
}

async fn enter_as_ana(cluster: &Cluster) -> Connected {
    enter(&cluster.url("ana", DATABASE)).await.unwrap()
}

fn own_feed(number: i64) -> OwnFeed {
    OwnFeed {
        feed: FeedNumber(number),
        board: BOARD,
        desk: Uuid::from_u128(number.unsigned_abs().into()),
        desk_name: format!("desk {number}"),
        replaces: None,
        seq: 0,
        acked: 0,
    }
}

/// Presses of one counter with these tokens, numbered after `from`: the next push of a feed.
fn presses(feed: i64, from: (i64, i64), tokens: &[i64]) -> Push {
    let entry = |(seq, token): (i64, &i64)| SharedEntry {
        row: RowId { feed: FeedNumber(feed), seq },
        counter: COFFEE,
        at: Time(1_800_000_000_000 + seq),
        delta: 1,
        kind: Kind::Tally,
        note: None,
        token: *token,
        undo: None,
    };
    let entries: Vec<SharedEntry> = (from.0 + 1..).zip(tokens).map(entry).collect();
    let to = (from.0 + i64::try_from(tokens.len()).unwrap(), chained(from.1, tokens.iter().copied()));
    Push {
        board: BOARD,
        feed: FeedNumber(feed),
        from,
        to,
        slots: vec![SlotSum { counter: COFFEE, upto: to.0, raw: entries.len().try_into().unwrap() }],
        entries,
        edits: Vec::new(),
        seen: Vec::new(),
    }
}

/// A push of one edit.
fn edit(feed: i64, from: (i64, i64), object: &str, field: &str, value: &str, token: i64) -> Push {
    let seq = from.0 + 1;
    let edit = SharedEdit {
        row: RowId { feed: FeedNumber(feed), seq },
        object: object.to_owned(),
        field: field.to_owned(),
        value: value.to_owned(),
        hlc: seq << 16,
        token,
    };
    let empty = presses(feed, from, &[]);
    Push { to: (seq, chained(from.1, [token])), edits: vec![edit], slots: Vec::new(), ..empty }
}

/// The hub's tables agree with each other.
async fn assert_sound(cluster: &Cluster) {
    let connected = enter_as_ana(cluster).await;
    assert_eq!(verify(&connected.hub, |_, _| {}).await, Ok(Vec::new()));
}
