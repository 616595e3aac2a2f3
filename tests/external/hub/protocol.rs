//! What a push and a pull do, and what is left of a push that is cut off anywhere.

use std::time::Duration;

use tallyboard::domain::Kind;
use tallyboard::hub::admin::{status, verify};
use tallyboard::hub::boards::{boards, leave};
use tallyboard::hub::connection::Notification;
use tallyboard::hub::error::HubError;
use tallyboard::hub::run;
use tallyboard::sharing::{FeedNumber, OwnFeed, Push, RowId, Seen, SlotSum, UndoOf};
use tallyboard::sync::{Hub as _, Pushed, Range};
use tokio::time::timeout;

use super::{BOARD, COFFEE, DATABASE, assert_sound, edit, enter, enter_as_ana, own_feed, presses, with_hub};
use crate::common::{DEADLINE, wait_until};
use crate::proxy::{Fault, Proxy};

const ONE: FeedNumber = FeedNumber(1);

#[test]
#[ignore = "needs PostgreSQL"]
fn what_is_pushed_is_what_is_pulled() {
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        assert_eq!(hub.head(ONE).await, Ok(None));
        hub.register(&own_feed(1)).await.unwrap();
        hub.register(&own_feed(1)).await.unwrap();
        assert_eq!(hub.head(ONE).await, Ok(Some((0, 0))));

        let mut first = presses(1, (0, 0), &[i64::MIN, -1, i64::MAX]);
        first.entries[1].note = Some("a 'note' \\ ✓".to_owned());
        first.entries[2].kind = Kind::Undo;
        first.entries[2].delta = -1;
        first.entries[2].undo = Some(UndoOf { root: RowId { feed: ONE, seq: 1 }, length: 1 });
        first.slots[0] = SlotSum { counter: COFFEE, upto: 2, raw: 2 };
        assert_eq!(hub.push(&first).await, Ok(Pushed::Taken));
        assert_eq!(hub.push(&first).await, Ok(Pushed::HeadMoved), "the same again");
        assert_eq!(hub.head(ONE).await, Ok(Some(first.to)));

        let mut second = presses(1, first.to, &[7]);
        second.entries[0].kind = Kind::Reset;
        second.entries[0].delta = -1;
        second.slots.clear();
        let row = RowId { feed: ONE, seq: 4 };
        second.seen = vec![Seen { row, counter: COFFEE, of_feed: ONE, upto: 2, sum: 2, is_reset: true }];
        assert_eq!(hub.push(&second).await, Ok(Pushed::Taken));
        let third = edit(1, second.to, "board", "name", "\"Hot drinks\"", 8);
        assert_eq!(hub.push(&third).await, Ok(Pushed::Taken));

        let heads = hub.heads(BOARD).await.unwrap();
        assert_eq!(heads.len(), 1);
        assert_eq!((heads[0].seq, heads[0].chain, heads[0].desk_name.as_str()), (5, third.to.1, "desk 1"));
        let whole = hub.rows(&[Range { feed: ONE, after: 0, upto: 5 }]).await.unwrap();
        assert_eq!(whole.entries, [first.entries.clone(), second.entries.clone()].concat());
        assert_eq!((&whole.seen, &whole.edits), (&second.seen, &third.edits));
        let part =
            hub.rows(&[Range { feed: ONE, after: 1, upto: 3 }, Range { feed: FeedNumber(2), after: 0, upto: 9 }]);
        assert_eq!(part.await.unwrap().entries, first.entries[1..]);
        assert_eq!(hub.tokens(ONE).await, Ok(vec![i64::MIN, -1, i64::MAX, 7, 8]));
        assert_eq!(boards(&hub).await.unwrap()[0].name, "Hot drinks");
    })
    .unwrap();
    // Both presses were seen by the reset.
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "0");
    run(assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn nothing_is_counted_twice_and_only_the_head_is_continued() {
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        for feed in [1, 2] {
            hub.register(&own_feed(feed)).await.unwrap();
        }
        let push = presses(1, (0, 0), &[10, 11]);
        assert_eq!(hub.push(&push).await, Ok(Pushed::Taken));
        assert_eq!(hub.push(&presses(2, (0, 0), &[12, 11])).await, Ok(Pushed::TokenKnown));
        assert_eq!(hub.head(FeedNumber(2)).await, Ok(Some((0, 0))), "nothing of it is there");
        assert_eq!(hub.push(&presses(1, (2, push.to.1 + 1), &[13])).await, Ok(Pushed::HeadMoved), "another chain");
        assert_eq!(hub.push(&presses(1, (1, push.to.1), &[13])).await, Ok(Pushed::HeadMoved), "another number");
        // On another board no pull would bring it.
        let elsewhere = OwnFeed { board: COFFEE, ..own_feed(3) };
        hub.register(&elsewhere).await.unwrap();
        let there = Push { board: COFFEE, ..presses(3, (0, 0), &[12, 11]) };
        assert_eq!(hub.push(&there).await, Err(HubError::OnAnotherBoard));
        // Rows that no head tells of are no reason to pull for ever.
        cluster.sql(
            DATABASE,
            "INSERT INTO entry SELECT 1, 3, counter, at, delta, kind, note, 99 FROM entry WHERE token = 10",
        );
        let beyond = hub.push(&presses(1, push.to, &[13])).await;
        assert!(matches!(beyond, Err(HubError::Other(_))), "{beyond:?}");
    })
    .unwrap();
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total_by_feed"), "2");
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_commit_that_is_cut_off_is_there_or_not_and_the_head_tells() {
    let cluster = with_hub(&[]);
    let proxy = Proxy::to(cluster.port);
    let url = format!("postgres://ana@127.0.0.1:{}/{DATABASE}", proxy.port);
    run(async {
        let mut hub = enter(&url).await.unwrap().hub;
        hub.register(&own_feed(1)).await.unwrap();
        let push = presses(1, (0, 0), &[1, 2, 3]);

        proxy.set(Fault::CutBeforeCommit);
        let cut = hub.push(&push).await;
        assert!(matches!(cut, Err(HubError::Away { .. })), "{cut:?}");
        wait_until("the server gives the push up", || cluster.log().contains("with an open transaction"));
        let mut hub = enter(&url).await.unwrap().hub;
        assert_eq!(hub.head(ONE).await, Ok(Some((0, 0))));

        proxy.set(Fault::CutAfterCommit);
        let cut = hub.push(&push).await;
        assert!(matches!(cut, Err(HubError::Away { .. })), "{cut:?}");
        assert!(hub.is_closed());
        let mut hub = enter(&url).await.unwrap().hub;
        assert_eq!(hub.head(ONE).await, Ok(Some(push.to)));
        assert_eq!(hub.push(&push).await, Ok(Pushed::HeadMoved));
        proxy.set(Fault::Delay(Duration::from_millis(50)));
        assert_eq!(hub.push(&presses(1, push.to, &[4])).await, Ok(Pushed::Taken), "slowly");
    })
    .unwrap();
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "4");
    run(assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_desk_that_is_gone_in_the_middle_of_a_push_is_in_nobodys_way_for_long() {
    let cluster = with_hub(&[]);
    let proxy = Proxy::to(cluster.port);
    let url = format!("postgres://ana@127.0.0.1:{}/{DATABASE}", proxy.port);
    run(async {
        let mut hub = enter(&url).await.unwrap().hub;
        hub.register(&own_feed(1)).await.unwrap();
        proxy.set(Fault::SilenceInPush);
        let push = presses(1, (0, 0), &[1]);
        let is_cut = timeout(Duration::from_millis(1_500), hub.push(&push)).await.is_err();
        assert!(is_cut, "it was still going on");
        // The server hears nothing of the desk's end.
        drop(hub);
        let waits = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%WITH advance%' AND wait_event = 'ClientRead' AND pid <> pg_backend_pid()";
        assert_eq!(cluster.sql("postgres", waits), "1", "the first push has begun");
        let mut hub = enter_as_ana(&cluster).await.hub;
        let pushed = timeout(DEADLINE, hub.push(&push)).await.unwrap();
        assert_eq!(pushed, Ok(Pushed::Taken));
    })
    .unwrap();
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "1");
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_pooler_that_forgets_the_statement_of_pushes_is_pushed_through() {
    let cluster = with_hub(&[]);
    let pooler = cluster.pooler();
    run(async {
        let mut other = enter_as_ana(&cluster).await;
        let mut hub = enter(&format!("postgres://ana@127.0.0.1:{}/{DATABASE}", pooler.port)).await.unwrap().hub;
        hub.register(&own_feed(1)).await.unwrap();
        let push = presses(1, (0, 0), &[1, 2]);
        assert_eq!(hub.push(&push).await, Ok(Pushed::Taken));
        assert_eq!(hub.push(&presses(1, push.to, &[3])).await, Ok(Pushed::Taken), "and the next");
        assert_eq!(hub.push(&push).await, Ok(Pushed::HeadMoved));
        assert_eq!(timeout(DEADLINE, other.notifications.recv()).await.unwrap(), Some(Notification { board: BOARD }));
    })
    .unwrap();
    assert!(cluster.log().contains("prepared statement"), "it was forgotten");
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "3");
    run(assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_line_that_falls_silent_is_given_up() {
    let cluster = with_hub(&[]);
    let proxy = Proxy::to(cluster.port);
    run(async {
        let mut hub = enter(&format!("postgres://ana@127.0.0.1:{}/{DATABASE}", proxy.port)).await.unwrap().hub;
        proxy.set(Fault::Silence);
        let silent = timeout(DEADLINE, hub.head(ONE)).await.unwrap();
        assert!(matches!(&silent, Err(error @ HubError::Timeout(_)) if error.is_transient()), "{silent:?}");
    })
    .unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_killed_server_loses_nothing_that_it_confirmed() {
    let mut cluster = with_hub(&[]);
    let mut head = (0, 0);
    run(async {
        enter_as_ana(&cluster).await.hub.register(&own_feed(1)).await.unwrap();
    })
    .unwrap();
    for round in 0..5_i64 {
        let url = cluster.url("ana", DATABASE);
        let (sender, confirmed) = std::sync::mpsc::channel();
        let pusher = std::thread::spawn(move || {
            run(async {
                let mut hub = enter(&url).await.unwrap().hub;
                let there = hub.head(ONE).await.unwrap().unwrap();
                let mut push = presses(1, there, &[round * 1_000_000]);
                while hub.push(&push).await == Ok(Pushed::Taken) {
                    sender.send(push.to).unwrap();
                    push = presses(1, push.to, &[round * 1_000_000 + push.to.0]);
                }
                (push.from, push.to)
            })
            .unwrap()
        });
        for _ in 0..20 {
            head = confirmed.recv().unwrap();
        }
        cluster.kill();
        head = confirmed.try_iter().last().unwrap_or(head);
        let possible: (_, _) = pusher.join().unwrap();
        head = confirmed.try_iter().last().unwrap_or(head);
        cluster.run();
        run(async {
            let there = enter_as_ana(&cluster).await.hub.head(ONE).await.unwrap().unwrap();
            assert_eq!(possible.0, head);
            assert!(there == possible.0 || there == possible.1, "{there:?}, {possible:?}");
            head = there;
        })
        .unwrap();
    }
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), head.0.to_string());
    run(assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn other_desks_hear_of_a_push_and_the_desk_itself_does_not() {
    let cluster = with_hub(&[]);
    run(async {
        let mut one = enter_as_ana(&cluster).await;
        let mut two = enter_as_ana(&cluster).await;
        assert!(one.greeting.has_notifications && one.greeting.server_version.starts_with("PostgreSQL"));
        assert!(one.greeting.clock_ahead_ms.abs() < 2_000, "{:?}", one.greeting);
        one.hub.register(&own_feed(1)).await.unwrap();
        one.hub.push(&presses(1, (0, 0), &[1])).await.unwrap();
        assert_eq!(timeout(DEADLINE, two.notifications.recv()).await.unwrap(), Some(Notification { board: BOARD }));
        // A round trip, in which it would have heard.
        one.hub.head(ONE).await.unwrap();
        assert!(one.notifications.try_recv().is_err());
        let pushed = status(&two.hub).await.unwrap().feeds[0].pushed_at;
        assert!(pushed.is_some());

        leave(&one.hub, ONE).await.unwrap();
        assert!(one.hub.heads(BOARD).await.unwrap()[0].has_left);
        // It comes back under another name.
        let back = OwnFeed { desk_name: "Bar".to_owned(), ..own_feed(1) };
        one.hub.register(&back).await.unwrap();
        one.hub.register(&OwnFeed { desk: BOARD, ..own_feed(1) }).await.unwrap();
        let heads = one.hub.heads(BOARD).await.unwrap();
        assert_eq!((heads[0].has_left, heads[0].desk_name.as_str()), (false, "Bar"), "another desk's stays");
    })
    .unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn verify_names_the_feed_whose_rows_are_wrong() {
    let wrongs = [
        ("UPDATE slot SET raw = raw + 1", "is 4, its entries come to 3"),
        ("UPDATE entry SET token = 99 WHERE seq = 2", "the chain of its tokens isn't its head's"),
        ("DELETE FROM entry WHERE seq = 2", "row 2 is missing"),
        ("DELETE FROM entry WHERE seq = 3", "row 3 is missing"),
        ("UPDATE entry SET seq = 4 WHERE seq = 3", "row 3 is missing"),
        ("UPDATE feed SET chain = chain + 1", "the chain of its tokens isn't its head's"),
        (
            "INSERT INTO entry SELECT feed, 4, counter, at, delta, kind, note, 98 FROM entry WHERE seq = 1",
            "1 rows are beyond its head, 3",
        ),
        (
            "INSERT INTO seen (counter, feed, seq, of_feed, upto, sum, is_reset) SELECT counter, feed, 3, feed, 2, 7, true FROM slot",
            "was 7 at",
        ),
    ];
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own_feed(1)).await.unwrap();
        hub.push(&presses(1, (0, 0), &[5, 6, 7])).await.unwrap();
    })
    .unwrap();
    run(assert_sound(&cluster)).unwrap();
    for (sql, said) in wrongs {
        cluster.sql("postgres", &format!("CREATE DATABASE copy TEMPLATE {DATABASE}"));
        cluster.sql("copy", sql);
        let problems = run(async {
            let hub = enter(&cluster.url("ana", "copy")).await.unwrap().hub;
            verify(&hub, |_, _| {}).await.unwrap()
        });
        let problems = problems.unwrap();
        assert!(problems.iter().any(|problem| problem.contains(said)), "{sql}: {problems:#?}");
        assert!(problems[0].starts_with("desk \"desk 1\" on board \"Drinks\" (feed 1): "), "{problems:?}");
        cluster.sql("postgres", "DROP DATABASE copy WITH (FORCE)");
    }
}

/// A press may be 64 bits, and a sum of them more.
#[test]
#[ignore = "needs PostgreSQL"]
fn sums_may_be_larger_than_64_bits() {
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own_feed(1)).await.unwrap();
        let mut push: Push = presses(1, (0, 0), &[1, 2, 3]);
        for entry in &mut push.entries {
            entry.delta = i64::MAX;
        }
        push.slots[0].raw = 3 * i128::from(i64::MAX);
        assert_eq!(hub.push(&push).await, Ok(Pushed::Taken));
    })
    .unwrap();
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "27670116110564327421");
    run(assert_sound(&cluster)).unwrap();
}
