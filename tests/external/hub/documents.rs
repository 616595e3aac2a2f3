//! What docs/hub.md tells administrators and other programs to run does what it says.

use std::collections::BTreeMap;

use tallyboard::hub::admin::GRANTS;
use tallyboard::hub::error::HubError;
use tallyboard::hub::run;
use tallyboard::sync::Hub as _;

use super::{BOARD, COFFEE, DATABASE, SECRET, assert_sound, edit, enter, enter_as_ana, own_feed, presses, with_hub};
use crate::postgres::Cluster;

const PAGE: &str = include_str!("../../../docs/hub.md");

/// The statements of the page, by the line that begins them.
fn statements() -> BTreeMap<&'static str, &'static str> {
    let blocks = PAGE.split("```sql\n").skip(1).map(|block| block.split("```").next().unwrap());
    blocks.map(|block| (block.split_once('\n').unwrap().0, block)).collect()
}

fn statement(start: &str) -> &'static str {
    let statements = statements();
    let found = statements.iter().find(|(line, _)| line.starts_with(start));
    found.unwrap_or_else(|| panic!("{start}: {statements:?}")).1
}

/// Presses from another program: by a role, on a feed.
fn press(cluster: &Cluster, feed: i64, delta: i64, token: i64) -> std::process::Output {
    let sql = statement("WITH press");
    let sql = format!("PREPARE press AS {sql} EXECUTE press ({feed}, '{COFFEE}', {delta}, {token});");
    cluster.try_sql("ana", DATABASE, &sql)
}

#[test]
#[ignore = "needs PostgreSQL"]
fn the_page_has_the_grants() {
    let plain = |sql: &str| sql.lines().filter(|line| !line.starts_with("--")).collect::<Vec<_>>().join("\n");
    assert_eq!(statement("CREATE ROLE").trim_end(), plain(GRANTS).trim_end());
}

#[test]
#[ignore = "needs PostgreSQL"]
fn another_program_counts_by_one_statement_and_desks_take_it() {
    let cluster = with_hub(&[]);
    let sensor = statement("INSERT INTO feed").replace('…', &BOARD.to_string());
    assert!(cluster.try_sql("ana", DATABASE, &sensor).status.success());
    // Tokens that make the chain go round, up and down.
    let tokens = [i64::MAX, i64::MIN, -1, 0, 1, 6_364_136_223_846_793_005, -6_364_136_223_846_793_005];
    for (index, token) in tokens.into_iter().enumerate() {
        let pressed = press(&cluster, 8_423_170, index.try_into().unwrap(), token);
        assert!(pressed.status.success(), "{}", String::from_utf8_lossy(&pressed.stderr));
    }
    // At once from several.
    std::thread::scope(|scope| {
        for thread in 1..5 {
            let cluster = &cluster;
            scope.spawn(move || {
                for n in 0..10 {
                    assert!(press(cluster, 8_423_170, 1, thread * 1_000 + n).status.success());
                }
            });
        }
    });
    let twice = press(&cluster, 8_423_170, 1, i64::MAX);
    assert!(String::from_utf8_lossy(&twice.stderr).contains("entry_token_key"));
    let nobody = press(&cluster, 1, 1, 77);
    assert!(String::from_utf8_lossy(&nobody.stdout).ends_with("INSERT 0 0\n"), "{nobody:?}");
    assert_eq!(cluster.sql(DATABASE, "SELECT count FROM total"), "61");
    // The chain is the one that desks compute.
    run(assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn readers_see_names_and_counts_by_desk() {
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        for feed in [1, 2] {
            hub.register(&own_feed(feed)).await.unwrap();
        }
        let named = edit(1, (0, 0), &COFFEE.to_string(), "name", "\"Tea\"", 1);
        hub.push(&named).await.unwrap();
        hub.push(&presses(1, named.to, &[2, 3])).await.unwrap();
        // The later clock stands, whoever pushed first.
        let pressed = presses(2, (0, 0), &[4]);
        hub.push(&pressed).await.unwrap();
        hub.push(&edit(2, pressed.to, &COFFEE.to_string(), "name", "\"Coffee \\\"to go\\\"\"", 5)).await.unwrap();
    })
    .unwrap();
    let counts = statement("SELECT name, count").replace('…', &BOARD.to_string());
    assert_eq!(cluster.sql(DATABASE, &counts), "Coffee \"to go\"|3");
    let by_desk = statement("SELECT name, desk_name");
    assert_eq!(cluster.sql(DATABASE, by_desk), "Coffee \"to go\"|desk 1|2\nCoffee \"to go\"|desk 2|1");
}

#[test]
#[ignore = "needs PostgreSQL"]
fn row_level_security_shows_a_board_to_its_members_only() {
    let cluster = with_hub(&[]);
    cluster.sql(DATABASE, statement("ALTER VIEW"));
    for (name, grant) in [("ben", "IN ROLE tallyboard_desk"), ("cleo", "IN ROLE tallyboard_desk")] {
        cluster.sql("postgres", &format!("CREATE ROLE {name} LOGIN PASSWORD '{SECRET}' {grant}"));
    }
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        let own = own_feed(1);
        assert_eq!(hub.register(&own).await, Err(HubError::Rights("feed".to_owned())));
        cluster.sql(DATABASE, statement("INSERT INTO member"));
        cluster.sql(DATABASE, &statement("INSERT INTO member").replace("ana", "cleo").replace("write", "read"));
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own).await.unwrap();
        hub.push(&presses(1, (0, 0), &[1])).await.unwrap();
        tallyboard::hub::boards::register_board(&hub, uuid::Uuid::from_u128(7), "Another").await.unwrap();

        let mut ben = enter(&cluster.url("ben", DATABASE)).await.unwrap().hub;
        assert_eq!(ben.heads(BOARD).await, Ok(vec![]));
        assert_eq!(ben.tokens(own.feed).await, Ok(vec![]));
        assert_eq!(ben.push(&presses(1, (1, 1), &[2])).await, Ok(tallyboard::sync::Pushed::HeadMoved));
        assert_eq!(ben.register(&own_feed(2)).await, Err(HubError::Rights("feed".to_owned())));
        let mut cleo = enter(&cluster.url("cleo", DATABASE)).await.unwrap().hub;
        assert_eq!(cleo.tokens(own.feed).await, Ok(vec![1]));
        assert_eq!(cleo.register(&own_feed(2)).await, Err(HubError::Rights("feed".to_owned())));
    })
    .unwrap();
    for (role, count) in [("ana", "1"), ("ben", ""), ("cleo", "1")] {
        let seen = cluster.try_sql(role, DATABASE, "SELECT count FROM total");
        assert_eq!(String::from_utf8_lossy(&seen.stdout).trim_end(), count, "{role}");
    }
    // Nobody writes into another's feed.
    let forged = "INSERT INTO entry (feed, seq, counter, at, delta, kind, token) SELECT id, 2, id_, 0, 1, 'tally', 9 \
        FROM feed, gen_random_uuid() AS id_";
    cluster.sql(DATABASE, "UPDATE member SET may = 'write'");
    assert!(!cluster.try_sql("cleo", DATABASE, forged).status.success());
}
