//! A primary that dies while desks push, and its synchronous standby that takes over: nothing is lost, and nothing is there twice.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::Duration;

use crossbeam_channel::{Sender, unbounded};
use tallyboard::hub::error::HubError;
use tallyboard::hub::run;
use tallyboard::sync::{Hub as _, Pushed};

use super::program::Home;
use super::{DATABASE, assert_sound, enter, own_feed, presses, with_hub};
use crate::common::running::Running;
use crate::common::{DEADLINE, wait_until};
use crate::postgres::Cluster;

const DESKS: i64 = 4;
/// How many pushes are confirmed before the failover, and after it.
const PUSHES: usize = 200;

/// A hub, its standby that has all that the hub has confirmed, and the address by which desks reach the one that takes pushes.
fn with_standby() -> (Cluster, Cluster, String) {
    let primary = with_hub(&[]);
    let standby = Cluster::standby_of(&primary, &[]);
    primary.sql("postgres", "ALTER SYSTEM SET synchronous_standby_names = '*'");
    primary.sql("postgres", "SELECT pg_reload_conf()");
    let is_sync = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'";
    wait_until("the standby is synchronous", || primary.sql("postgres", is_sync) == "1");
    let url = format!(
        "postgres://ana@127.0.0.1:{},127.0.0.1:{}/{DATABASE}?target_session_attrs=read-write",
        primary.port, standby.port
    );
    (primary, standby, url)
}

/// Three desks with their files, which count all the time.
#[test]
#[ignore = "needs PostgreSQL"]
fn desks_go_on_with_the_standby() {
    const PRESSES: i64 = 30;
    let (mut primary, standby, url) = with_standby();
    let desks = [(); 3].map(|()| Home::new(&primary, "ana"));
    let [first, others @ ..] = &desks;
    first.printed(&["share", "Desk", "--new", "--hub", &url]);
    first.printed(&["new", "Coffee", "--board", "Desk"]);
    first.printed(&["sync"]);
    for desk in others {
        desk.printed(&["join", "Desk", "--hub", &url]);
    }
    let mut syncing =
        desks.each_ref().map(|desk| Running::start(desk.at_home(&mut desk.folder.tallyboard(&["sync", "--follow"]))));
    for press in 0..PRESSES {
        for desk in &desks {
            desk.printed(&["inc", "Coffee"]);
        }
        if press == PRESSES / 2 {
            primary.kill();
            standby.promote();
        }
    }
    let total = PRESSES * 3;
    for desk in &desks {
        wait_until("all presses are here", || {
            desk.folder.number("SELECT count FROM counter WHERE name = 'Coffee'") == total
        });
    }
    syncing.iter_mut().for_each(Running::kill);
    for desk in &desks {
        assert!(desk.printed(&["verify", "--hub"]).starts_with("ok"));
        assert!(desk.printed(&["verify"]).starts_with("ok"));
    }
    assert_eq!(standby.sql(DATABASE, "SELECT count FROM total JOIN counter_name USING (counter)"), total.to_string());
    run(assert_sound(&standby)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_synchronous_standby_takes_over_without_a_loss() {
    let (mut primary, standby, url) = with_standby();

    let is_over = AtomicBool::new(false);
    let (sender, confirmed) = unbounded();
    let (heads, refusals) = std::thread::scope(|scope| {
        let pushers: Vec<_> = (1..=DESKS)
            .map(|feed| {
                let (url, sender, is_over) = (&url, sender.clone(), &is_over);
                scope.spawn(move || run(press_on(url, feed, sender, is_over)).unwrap())
            })
            .collect();
        let confirm = || (0..PUSHES).for_each(|_| confirmed.recv_timeout(DEADLINE).map(drop).unwrap());
        confirm();
        primary.kill();
        standby.promote();
        confirmed.try_iter().for_each(drop);
        confirm();
        is_over.store(true, Ordering::Relaxed);
        let ended: Vec<(i64, usize)> = pushers.into_iter().map(|pusher| pusher.join().unwrap()).collect();
        ended.into_iter().unzip::<_, _, Vec<_>, Vec<_>>()
    });
    assert!(refusals.iter().all(|refused| *refused > 0), "each had to do with both servers: {refusals:?}");
    let total: i64 = heads.iter().sum();
    assert_eq!(standby.sql(DATABASE, "SELECT count FROM total"), total.to_string());
    assert_eq!(standby.sql(DATABASE, "SELECT count(*), count(DISTINCT token) FROM entry"), format!("{total}|{total}"));
    run(assert_sound(&standby)).unwrap();
}

/// Presses until it is over, and never gives up. Returns how often, and how many attempts failed.
async fn press_on(url: &str, feed: i64, confirmed: Sender<i64>, is_over: &AtomicBool) -> (i64, usize) {
    let mut push = presses(feed, (0, 0), &[feed << 32]);
    let mut refused = 0;
    loop {
        let error: HubError = match try_to_press_on(url, &mut push, &confirmed, is_over).await {
            Ok(()) => return (push.from.0, refused),
            Err(error) => error,
        };
        assert!(error.is_transient(), "{error:?}");
        refused += 1;
        sleep(Duration::from_millis(20));
    }
}

async fn try_to_press_on(
    url: &str,
    push: &mut tallyboard::sharing::Push,
    confirmed: &Sender<i64>,
    is_over: &AtomicBool,
) -> Result<(), HubError> {
    let feed = push.feed.0;
    let mut hub = enter(url).await?.hub;
    hub.register(&own_feed(feed)).await?;
    // The push that was cut off is there or not; nothing that was confirmed is missing.
    let head = hub.head(push.feed).await?.unwrap();
    assert!(head == push.from || head == push.to, "{head:?}: {:?} to {:?}", push.from, push.to);
    let mut from = head;
    loop {
        *push = presses(feed, from, &[(feed << 32) + from.0]);
        if is_over.load(Ordering::Relaxed) {
            return Ok(());
        }
        assert_eq!(hub.push(push).await?, Pushed::Taken);
        from = push.to;
        confirmed.send(feed).unwrap();
    }
}
