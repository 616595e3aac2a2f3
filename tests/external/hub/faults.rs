//! Hubs that can't be used, each with what a person is told: of passwords, rights, tables, versions, disks and servers.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use tallyboard::hub::address::{Address, Password};
use tallyboard::hub::admin::{Init, init};
use tallyboard::hub::connection::{Connected, connect, connect_to_database};
use tallyboard::hub::error::HubError;
use tallyboard::hub::run;
use tallyboard::sync::{Hub as _, Pushed};

use super::{DATABASE, SECRET, address, enter, enter_as_ana, own_feed, presses, secret, with_database, with_hub};
use crate::common::Folder;
use crate::common::folder::{finish, stderr, stdout, tallyboard};

/// Tries to connect as a desk does, and returns why it can't.
fn refusal(url: &str, password: Option<&str>) -> HubError {
    let password = password.map(|password| Password(password.to_owned()));
    let refused = run(connect(&address(url), password.as_ref())).unwrap();
    let error = refused.map(|connected: Connected| connected.greeting).unwrap_err();
    assert!(!format!("{error} {error:?}").contains(SECRET), "{error}");
    error
}

#[test]
#[ignore = "needs PostgreSQL"]
fn passwords() {
    let cluster = with_hub(&[]);
    let url = cluster.url("ana", DATABASE);
    let user = || "ana".to_owned();
    let nowhere = format!("{url}?passfile=/nowhere");
    let wrong = refusal(&url, Some("wrong"));
    assert_eq!(wrong, HubError::PasswordWrong { user: user() });
    assert!(!wrong.is_transient());
    assert_eq!(refusal(&nowhere, None), HubError::PasswordMissing { user: user() });

    // From a file as libpq has it, with the address from a service.
    let line = format!("127.0.0.1:{}:*:ana:{}\n", cluster.port, SECRET.replace('\\', "\\\\").replace(':', "\\:"));
    let file = cluster.write_private("pgpass", line.as_bytes());
    let from_file = |url: &str| run(connect(&address(url), None)).unwrap().map(drop);
    assert_eq!(from_file(&format!("{url}?passfile={}", file.display())), Ok(()));
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    assert!(matches!(from_file(&format!("{url}?passfile={}", file.display())), Err(HubError::File(_))));

    // The socket needs none.
    assert_eq!(
        from_file(&format!("host={} port={} user=ana dbname=tally", cluster.socket().display(), cluster.port)),
        Ok(())
    );
    let nobody = refusal(&cluster.url("nobody", DATABASE), Some(SECRET));
    assert_eq!(nobody, HubError::PasswordWrong { user: "nobody".to_owned() });
    let nothing = refusal(&cluster.url("ana", "nothing"), Some(SECRET));
    assert_eq!(nothing, HubError::NoDatabase("nothing".to_owned()));
    assert!(!cluster.log().contains(SECRET));
}

/// Beyond the loopback no password goes out in clear text or as MD5, whatever the server asks for.
#[test]
#[ignore = "needs PostgreSQL"]
fn a_password_isnt_sent_in_a_way_that_others_can_use() {
    let mut cluster = with_hub(&[]);
    cluster.sql("postgres", &format!("SET password_encryption = 'md5'; ALTER ROLE ana PASSWORD '{SECRET}'"));
    let rules = std::fs::read_to_string(cluster.data().join("pg_hba.conf")).unwrap();
    for method in ["md5", "password"] {
        cluster.stop();
        std::fs::write(cluster.data().join("pg_hba.conf"), rules.replace("scram-sha-256", method)).unwrap();
        cluster.run();
        // An address of this machine, but none of the loopback's.
        let url = format!("postgres://ana@0.0.0.0:{}/{DATABASE}?sslmode=disable", cluster.port);
        let host = format!("0.0.0.0:{}", cluster.port);
        assert_eq!(refusal(&url, Some(SECRET)), HubError::PasswordUnsafe { host, user: "ana".to_owned() }, "{method}");
        run(async {
            enter_as_ana(&cluster).await;
        })
        .unwrap();
    }
    // SCRAM is fine.
    cluster.stop();
    std::fs::write(cluster.data().join("pg_hba.conf"), &rules).unwrap();
    cluster.run();
    cluster.sql("postgres", &format!("SET password_encryption = 'scram-sha-256'; ALTER ROLE ana PASSWORD '{SECRET}'"));
    let url = format!("postgres://ana@0.0.0.0:{}/{DATABASE}?sslmode=disable", cluster.port);
    assert!(run(enter(&url)).unwrap().is_ok());
}

#[test]
#[ignore = "needs PostgreSQL"]
fn tables_that_are_missing_foreign_or_of_another_version() {
    let cluster = with_database(&[]);
    let url = cluster.url("owner", DATABASE);
    let made = || {
        run(async {
            let connected = connect_to_database(&address(&url), Some(&secret())).await.unwrap();
            init(&connected.hub).await
        })
        .unwrap()
    };
    assert_eq!(refusal(&url, Some(SECRET)), HubError::NoTables(DATABASE.to_owned()));
    assert_eq!(
        refusal(&url, Some(SECRET)).to_string(),
        "no Tallyboard tables in database tally: `tallyboard hub init URL` makes them"
    );
    cluster.sql(DATABASE, "CREATE TABLE entry (id int); GRANT ALL ON entry TO owner");
    assert_eq!(made(), Err(HubError::ForeignTable("entry".to_owned())));
    cluster.sql(DATABASE, "ALTER TABLE entry RENAME TO hub");
    assert_eq!(made(), Err(HubError::ForeignTable("hub".to_owned())));
    assert_eq!(refusal(&url, Some(SECRET)), HubError::ForeignTable("hub".to_owned()));
    // One that this login can't even see.
    cluster.sql(DATABASE, "REVOKE ALL ON hub FROM owner; ALTER TABLE hub RENAME TO slot");
    assert_eq!(made(), Err(HubError::ForeignTable("slot".to_owned())));
    assert_eq!(
        cluster.sql(DATABASE, "SELECT count(*) FROM pg_tables WHERE tableowner = 'owner'"),
        "0",
        "nothing by halves"
    );
    cluster.sql(DATABASE, "DROP TABLE slot");
    assert_eq!(made(), Ok(Init::Made));
    cluster.sql(DATABASE, "UPDATE hub SET version = 2");
    assert_eq!(refusal(&url, Some(SECRET)), HubError::Newer(2));
    assert_eq!(made(), Err(HubError::Newer(2)));
    cluster.sql(DATABASE, "UPDATE hub SET version = 0");
    assert_eq!(refusal(&url, Some(SECRET)), HubError::Older(0));
    cluster.sql(DATABASE, "CREATE ROLE ben LOGIN; CREATE SCHEMA other");
    let socket = format!(
        "host={} port={} user=ben dbname=tally options=-csearch_path=other",
        cluster.socket().display(),
        cluster.port
    );
    let refused = run(async { init(&connect_to_database(&address(&socket), None).await.unwrap().hub).await }).unwrap();
    assert_eq!(refused, Err(HubError::NotOwner { user: "ben".to_owned() }));
}

#[test]
#[ignore = "needs PostgreSQL"]
fn two_who_make_the_tables_at_once_both_have_them() {
    let cluster = with_database(&[]);
    let made: Vec<_> = std::thread::scope(|scope| {
        let make = || {
            run(async {
                let connected = connect_to_database(&address(&cluster.url("owner", DATABASE)), Some(&secret())).await;
                init(&connected.unwrap().hub).await.unwrap()
            })
            .unwrap()
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(make)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(made.iter().filter(|made| **made == Init::Made).count(), 1, "{made:?}");
}

#[test]
#[ignore = "needs PostgreSQL"]
fn rights_that_are_missing_are_named_with_the_table() {
    let cluster = with_hub(&[]);
    cluster.sql("postgres", &format!("CREATE ROLE ben LOGIN PASSWORD '{SECRET}'"));
    assert_eq!(refusal(&cluster.url("ben", DATABASE), Some(SECRET)), HubError::Rights("hub".to_owned()));
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own_feed(1)).await.unwrap();
        for (sql, table) in [
            ("REVOKE INSERT ON slot FROM tallyboard_desk", "slot"),
            ("REVOKE INSERT ON entry FROM tallyboard_desk", "entry"),
            ("REVOKE UPDATE ON feed FROM tallyboard_desk", "feed"),
        ] {
            cluster.sql(DATABASE, sql);
            let mut hub = enter_as_ana(&cluster).await.hub;
            let refused = hub.push(&presses(1, (0, 0), &[1])).await;
            assert_eq!(refused, Err(HubError::Rights(table.to_owned())));
        }
    })
    .unwrap();
    // A desk can't change what was counted.
    for sql in [
        "DELETE FROM entry",
        "UPDATE entry SET delta = 2",
        "DELETE FROM feed",
        "UPDATE board SET name = ''",
        "DROP TABLE seen",
    ] {
        assert!(!cluster.try_sql("ana", DATABASE, sql).status.success(), "{sql}");
    }
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_server_that_is_away_silent_busy_or_read_only() {
    let mut cluster = with_hub(&[]);
    let url = cluster.url("ana", DATABASE);
    cluster.sql("postgres", "ALTER ROLE ana CONNECTION LIMIT 0");
    assert!(matches!(refusal(&url, Some(SECRET)), HubError::Busy(_)));
    cluster
        .sql("postgres", "ALTER ROLE ana CONNECTION LIMIT -1; ALTER ROLE ana SET default_transaction_read_only = on");
    assert_eq!(refusal(&url, Some(SECRET)), HubError::ReadOnly(format!("127.0.0.1:{}", cluster.port)));
    cluster.sql("postgres", "ALTER ROLE ana RESET ALL");

    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        cluster.stop();
        let stopped = hub.head(own_feed(1).feed).await;
        assert!(matches!(stopped, Err(HubError::Restarting(_) | HubError::Away { .. })), "{stopped:?}");
    })
    .unwrap();
    let away = refusal(&url, Some(SECRET));
    assert!(matches!(away, HubError::Away { .. }) && away.is_transient(), "{away:?}");
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = format!("postgres://ana@{}/x?connect_timeout=2", silent.local_addr().unwrap());
    assert!(matches!(refusal(&silent, Some(SECRET)), HubError::Timeout(_)));
    let unknown = refusal("postgres://ana@no-such-host.invalid/x", Some(SECRET));
    assert!(matches!(unknown, HubError::Away { .. }), "{unknown:?}");
    // Of several servers the first that can is taken.
    cluster.run();
    let several = format!("postgres://ana@127.0.0.1:1,127.0.0.1:{}/{DATABASE}", cluster.port);
    assert!(run(enter(&several)).unwrap().is_ok());
    assert!(
        run(enter(&several.replace("127.0.0.1:1,", "no-such-host.invalid,"))).unwrap().is_err(),
        "TLS is asked for"
    );
}

/// A file system of some megabytes, until the test's end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts one in a folder, with a file that fills it up to `left` bytes.
    fn mount(folder: &Path, megabytes: usize, left: usize) -> Option<Self> {
        let folder = folder.join("small");
        std::fs::create_dir(&folder).unwrap();
        let size = format!("size={megabytes}m,mode=777");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(&folder).output();
        let disk = mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))?;
        std::fs::write(disk.filler(), vec![0; (megabytes << 20) - left]).unwrap();
        Some(disk)
    }

    fn filler(&self) -> PathBuf {
        self.0.join("filler")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

#[test]
#[ignore = "needs PostgreSQL, and mounts"]
fn a_full_disk_refuses_a_push_whole_and_takes_it_when_there_is_room() {
    let cluster = with_hub(&[]);
    let Some(disk) = SmallDisk::mount(cluster.socket(), 4, 1_100_000) else {
        eprintln!("skipped: no file system can be mounted here");
        return;
    };
    cluster.own(&disk.0.join("space"));
    cluster.sql(DATABASE, &format!("CREATE TABLESPACE small LOCATION '{}'", disk.0.join("space").display()));
    cluster.sql(DATABASE, "ALTER TABLE entry SET TABLESPACE small");
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own_feed(1)).await.unwrap();
        let mut from = (0, 0);
        let (push, error) = loop {
            let tokens: Vec<i64> = (from.0..from.0 + 1_000).collect();
            let push = presses(1, from, &tokens);
            match hub.push(&push).await {
                Ok(Pushed::Taken) => from = push.to,
                other => break (push, other.unwrap_err()),
            }
        };
        assert!(matches!(error, HubError::Full(_)) && error.is_transient(), "{error:?}");
        let mut hub = enter_as_ana(&cluster).await.hub;
        assert_eq!(hub.head(push.feed).await, Ok(Some(from)));
        std::fs::remove_file(disk.filler()).unwrap();
        assert_eq!(hub.push(&push).await, Ok(Pushed::Taken));
    })
    .unwrap();
    run(super::assert_sound(&cluster)).unwrap();
    drop(cluster);
}

#[test]
#[ignore = "needs PostgreSQL, and mounts"]
fn a_desk_whose_disk_is_full_says_so_and_gets_the_rest_when_there_is_room() {
    const ENTRIES: i64 = 40_000; // Some 10 MB, of which half finds room.
    let cluster = with_hub(&[]);
    let near = Folder::new();
    let Some(disk) = SmallDisk::mount(near.path(), 64, 5 << 20) else {
        eprintln!("skipped: no file system can be mounted here");
        return;
    };
    let far = disk.0.join("far.db");
    let url = cluster.url("ana", DATABASE);
    let run_at = |tally: &Path, arguments: &[&str]| finish(tallyboard(tally, arguments).env("PGPASSWORD", SECRET));
    let done_at = |tally: &Path, arguments: &[&str]| {
        let output = run_at(tally, arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        stdout(&output)
    };
    done_at(&near.tally(), &["share", "--new", "Desk", "--hub", &url]);
    done_at(&near.tally(), &["new", "Coffee", "--board", "Desk"]);
    let sql = near.other();
    sql.execute_batch("BEGIN").unwrap();
    let mut press = sql.prepare("UPDATE counter SET count = count + 1").unwrap();
    (0..ENTRIES).for_each(|_| assert_eq!(press.execute([]).unwrap(), 1));
    sql.execute_batch("COMMIT").unwrap();
    done_at(&near.tally(), &["sync"]);

    let full = run_at(&far, &["join", "Desk", "--hub", &url, "--wait", "10"]);
    assert_eq!(full.status.code(), Some(1));
    assert!(stderr(&full).contains("the disk is full"), "{}", stderr(&full));
    assert_eq!(run_at(&far, &["sync", "--wait", "2"]).status.code(), Some(1));

    std::fs::remove_file(disk.filler()).unwrap();
    done_at(&far, &["sync"]);
    assert_eq!(done_at(&far, &["get", "Coffee"]), format!("{ENTRIES}\n"));
    done_at(&far, &["inc", "Coffee"]);
    for tally in [&far, &near.tally()] {
        done_at(tally, &["verify", "--hub"]);
        done_at(tally, &["verify"]);
    }
    run(super::assert_sound(&cluster)).unwrap();
}

#[test]
#[ignore = "needs PostgreSQL"]
fn a_row_that_no_desk_writes_is_said() {
    let cluster = with_hub(&[]);
    run(async {
        let mut hub = enter_as_ana(&cluster).await.hub;
        hub.register(&own_feed(1)).await.unwrap();
        hub.push(&presses(1, (0, 0), &[1])).await.unwrap();
        cluster.sql(DATABASE, "ALTER TABLE entry DROP CONSTRAINT entry_kind_check; UPDATE entry SET kind = 'wish'");
        let range = tallyboard::sync::Range { feed: own_feed(1).feed, after: 0, upto: 1 };
        assert!(matches!(hub.rows(&[range]).await, Err(HubError::Row(_))));
        // And one that is too long is cut.
        cluster.sql(DATABASE, "UPDATE entry SET kind = 'tally', note = repeat('é', 5000)");
        let page = hub.rows(&[range]).await.unwrap();
        assert_eq!(page.entries[0].note.as_deref().map(|note| note.chars().count()), Some(1_000));
    })
    .unwrap();
    assert!(Address::parse(&cluster.url("ana", DATABASE)).unwrap().warning().is_none());
}
