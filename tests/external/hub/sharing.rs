//! The histories of the sharing model over a real PostgreSQL: COMMITs are cut off by a proxy, desks are killed in the middle of
//! transactions, the server is killed, and the hub goes back to a backup.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use fastrand::Rng;
use tallyboard::hub::admin::verify;
use tallyboard::hub::connection::connect;
use tallyboard::hub::error::HubError;
use tallyboard::sharing::{FeedNumber, RowId};
use tallyboard::sync::sync;
use tokio::runtime::{Builder, Runtime};
use tokio::time::sleep;
use uuid::Uuid;

use super::{DATABASE, address, with_hub};
use crate::postgres::Cluster;
use crate::proxy::{Fault, Proxy};
use crate::sharing_model::{BOARD, Broken, Contents, Cut, IS_AT_STEP, Seat, Server, Sync, try_histories};

const HISTORIES: u64 = 60;
/// How long a desk may wait for the hub before others go on: it may wait for one of them.
const TURN: Duration = Duration::from_millis(20);
/// One in so many moments in which something may go wrong, the server is killed.
const KILLS: u32 = 6;
const TABLES: [&str; 5] = ["feed", "entry", "seen", "edit", "slot"];

impl From<HubError> for Broken {
    fn from(error: HubError) -> Self {
        match error.is_transient() {
            true => Self::Cut,
            false => Self::File(error.to_string()),
        }
    }
}

/// A server for one history after the other.
struct Postgres {
    cluster: Rc<std::cell::RefCell<Cluster>>,
    proxy: Proxy,
    runtime: Runtime,
    rng: Rng,
    has_backup: bool,
}

impl Postgres {
    fn sql(&self, sql: &str) -> String {
        self.cluster.borrow().sql(DATABASE, sql)
    }

    /// Lets connections that were dropped end.
    fn settle(&self) {
        self.runtime.block_on(async { sleep(Duration::from_millis(10)).await });
    }
}

impl Server for Postgres {
    fn sync(&mut self, mut seat: Seat, page_rows: usize, cut: Option<Cut>) -> Sync {
        let url = format!("postgres://ana@127.0.0.1:{}/{DATABASE}?sslmode=disable", self.proxy.port);
        if let Some(cut) = cut {
            self.proxy.set(match cut {
                Cut::Before => Fault::CutBeforeCommit,
                Cut::After => Fault::CutAfterCommit,
            });
        }
        Box::pin(async move {
            let mut hub = connect(&address(&url), None).await?.hub;
            sync(&mut hub, &mut seat, BOARD, page_rows).await
        })
    }

    /// A step is where the desk is at one of its own, or waits for the hub: so it is killed within transactions, too.
    fn poll(&mut self, sync: &mut Sync) -> Option<Result<(), Broken>> {
        let may_stop_anywhere = self.rng.u8(..4) == 0;
        self.runtime.block_on(async {
            let step = poll_fn(|context| match sync.as_mut().poll(context) {
                Poll::Ready(ended) => Poll::Ready(Some(ended)),
                Poll::Pending if IS_AT_STEP.take() || may_stop_anywhere => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            });
            tokio::select! {
                step = step => step,
                () = sleep(TURN) => None,
            }
        })
    }

    fn save_or_go_back(&mut self) {
        self.settle();
        for table in TABLES {
            match self.has_backup {
                false => self.sql(&format!("CREATE TABLE saved_{table} AS TABLE {table}")),
                true => self.sql(&format!(
                    "BEGIN; TRUNCATE {table}; INSERT INTO {table} TABLE saved_{table}; DROP TABLE saved_{table}; COMMIT"
                )),
            };
        }
        self.has_backup = !self.has_backup;
    }

    fn falter(&mut self, rng: &mut Rng) {
        if rng.u32(..KILLS) == 0 {
            self.cluster.borrow_mut().kill();
            self.cluster.borrow_mut().run();
        }
    }

    fn contents(&self) -> Contents {
        let rows = |sql: &str| -> Vec<Vec<String>> {
            self.sql(sql).lines().map(|line| line.split('|').map(str::to_owned).collect()).collect()
        };
        let number = |text: &String| text.parse::<i64>().unwrap();
        let row = |row: &[String]| RowId { feed: FeedNumber(number(&row[0])), seq: number(&row[1]) };
        let entries = rows("SELECT feed, seq, token, counter FROM entry");
        let edits = rows("SELECT feed, seq, token FROM edit");
        Contents {
            feeds: rows("SELECT id, chain FROM feed")
                .iter()
                .map(|row| (FeedNumber(number(&row[0])), number(&row[1])))
                .collect(),
            entries: entries.iter().map(|row_| (row(row_), number(&row_[2]), row_[3].parse().unwrap())).collect(),
            edits: edits.iter().map(|row_| (row(row_), number(&row_[2]))).collect(),
        }
    }

    /// The view has the counts, and the hub's sums and chains are those of its entries.
    fn check(&self, counts: &BTreeMap<Uuid, i64>) {
        let totals = self.sql("SELECT counter, count FROM total");
        let totals = totals.lines().map(|line| line.split_once('|').unwrap());
        let totals: BTreeMap<Uuid, i64> =
            totals.map(|(counter, count)| (counter.parse().unwrap(), count.parse().unwrap())).collect();
        let of = |counter: &Uuid| totals.get(counter).copied().unwrap_or(0);
        let differing: Vec<_> = counts.iter().filter(|(counter, count)| of(counter) != **count).collect();
        assert_eq!(differing, []);
        let url = self.cluster.borrow().url("ana", DATABASE);
        self.runtime.block_on(async {
            let hub = connect(&address(&url), None).await.unwrap().hub;
            assert_eq!(verify(&hub, |_, _| {}).await, Ok(vec![]));
        });
    }
}

#[test]
#[ignore = "needs PostgreSQL"]
fn all_desks_agree_over_a_real_hub() {
    // It is killed, but its machine isn't.
    let mut cluster = with_hub(&["fsync=off"]);
    // No time for passwords.
    let rules = cluster.data().join("pg_hba.conf");
    std::fs::write(&rules, std::fs::read_to_string(&rules).unwrap().replace("scram-sha-256", "trust")).unwrap();
    cluster.stop();
    cluster.run();
    let port = cluster.port;
    let cluster = Rc::new(std::cell::RefCell::new(cluster));
    let mut seed = 0;
    try_histories(HISTORIES, || {
        cluster.borrow().sql(DATABASE, &format!("TRUNCATE {}", TABLES.join(", ")));
        for table in TABLES {
            cluster.borrow().sql(DATABASE, &format!("DROP TABLE IF EXISTS saved_{table}"));
        }
        seed += 1;
        Postgres {
            cluster: Rc::clone(&cluster),
            proxy: Proxy::to(port),
            runtime: Builder::new_current_thread().enable_all().build().unwrap(),
            rng: Rng::with_seed(seed),
            has_backup: false,
        }
    });
}
