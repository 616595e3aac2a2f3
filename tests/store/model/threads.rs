//! Several threads at once: only what no order can change is compared.

use super::*;

/// How the threads work: so many ask at once, each so often, with so many requests on their way.
const THREADS: u64 = 6;
const REQUESTS: usize = 240;
const WINDOW: usize = 24;
const SHARED: [&str; 2] = ["Coffee", "Tea"];

/// What was asked and answered, in the order of one thread; all threads' in no order.
type Answered = Vec<(Request, Reply)>;

/// Two workers on one file, as two programs are.
struct Bench {
    _folder: Folder,
    path: PathBuf,
    workers: [Worker; 2],
}

impl Bench {
    fn new() -> Self {
        let folder = Folder::new();
        let path = folder.tally();
        let workers = [start(&path, Watch::Changes, Timeout::Never).0, start(&path, Watch::Changes, Timeout::Never).0];
        Self { _folder: folder, path, workers }
    }

    /// All threads at once, each with its own dice.
    fn run(&self, seed: u64, request: impl Fn(&mut Rng) -> Request + Sync) -> Answered {
        let work = |number: u64| {
            let desk = Caller::of(&self.workers[usize::try_from(number % 2).unwrap()]);
            let mut rng = Rng::with_seed(seed + number);
            let mut answered = Vec::new();
            for _ in 0..REQUESTS / WINDOW {
                let sent: Vec<_> = (0..WINDOW)
                    .map(|_| {
                        let request = request(&mut rng);
                        (desk.send(request.clone()), request)
                    })
                    .collect();
                answered.extend(sent.into_iter().map(|(id, request)| (request, desk.reply_to(id))));
            }
            answered
        };
        thread::scope(|scope| {
            let threads: Vec<_> = (0..THREADS).map(|number| scope.spawn(move || work(number))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        })
    }

    fn counts(&self) -> BTreeMap<String, i64> {
        let counters = Store::open(&self.path, Access::Read).unwrap().counters().unwrap();
        counters.into_iter().map(|counter| (counter.name, counter.count)).collect()
    }

    /// Every value that was learned with an entry of its own is what the history comes to at that entry, and a reset
    /// closed just what was counted since the one before.
    fn assert_history_agrees(&self, answered: &Answered) {
        let mut learned = BTreeMap::new();
        let mut learn = |entry, values| assert!(learned.insert(entry, values).is_none(), "{entry:?} was told twice");
        for (request, reply) in answered {
            match (request, reply) {
                (Request::Increment { delta, .. }, Ok(Outcome::Counted { count, entry: Some(entry), .. })) => {
                    learn(*entry, (count - delta, *count));
                }
                (_, Ok(Outcome::Corrected(corrections))) => {
                    corrections.iter().for_each(|c| learn(c.entry.unwrap(), (c.before, c.after)));
                }
                _ => {}
            }
        }
        let connection = Connection::open(&self.path).unwrap();
        for rows in history(&connection).into_values() {
            let (mut count, mut period) = (0, 0);
            for (row, next) in rows.iter().zip(rows.iter().skip(1).map(Some).chain([None])) {
                // What an undo changed in a closed period is amended by the next entry.
                let amendment = next.filter(|next| next.kind == Kind::Amend).map_or(0, |next| next.delta);
                if let Some(values) = learned.remove(&row.id) {
                    assert_eq!(values, (count, count + row.delta + amendment), "{row:?}");
                } else {
                    assert!(matches!(row.kind, Kind::Tally | Kind::Amend), "{row:?} was told to nobody");
                }
                count += row.delta;
                period += row.delta;
                if row.kind == Kind::Reset {
                    assert_eq!(period, 0, "{row:?} closed another sum than that of its period");
                    period = 0;
                }
            }
        }
        assert_eq!(learned, BTreeMap::new(), "told, but not in the file");
        let verification = Store::open(&self.path, Access::Read).unwrap().verify().unwrap();
        assert_eq!(verification.problems, [""; 0]);
    }
}

fn shared_press(rng: &mut Rng, delta: i64) -> Request {
    let target = named(SHARED[rng.usize(..SHARED.len())]);
    Request::Increment { counter: target, delta, at: rng.bool().then(|| ago(0)) }
}

/// By counter name: what was pressed, and by how much corrections moved it.
fn sums(answered: &Answered) -> BTreeMap<String, (i64, i64)> {
    let mut sums = BTreeMap::<String, (i64, i64)>::new();
    for (request, reply) in answered {
        match (request, reply) {
            (Request::Increment { counter: CounterRef::Name(name), delta, .. }, Ok(_)) => {
                sums.entry(name.as_str().to_owned()).or_default().0 += delta;
            }
            (_, Ok(Outcome::Corrected(corrections))) => {
                for correction in corrections {
                    sums.entry(correction.name.clone()).or_default().1 += correction.after - correction.before;
                }
            }
            _ => {}
        }
    }
    sums
}

#[test]
fn threads_that_only_press_learn_each_value_once() {
    let bench = Bench::new();
    let answered = bench.run(1, |rng| shared_press(rng, 1));
    let mut learned = HashMap::<&CounterRef, Vec<i64>>::new();
    for (request, reply) in &answered {
        let (Request::Increment { counter: target, .. }, Ok(Outcome::Counted { count, .. })) = (request, reply) else {
            panic!("{request:?}: {reply:?}");
        };
        learned.entry(target).or_default().push(*count);
    }
    let counts = bench.counts();
    for text in SHARED {
        let mut values = learned.remove(&named(text)).unwrap();
        values.sort_unstable();
        assert!(values.into_iter().eq(1..=counts[text]), "{text}");
    }
    assert_eq!(counts.values().sum::<i64>(), i64::try_from(answered.len()).unwrap());
    bench.assert_history_agrees(&answered);
}

#[test]
fn a_press_that_meets_a_reset_belongs_to_one_period() {
    let bench = Bench::new();
    let answered = bench.run(100, |rng| {
        if rng.u8(0..100) < 90 {
            let delta = rng.i64(-3..=9);
            return shared_press(rng, delta);
        }
        let both = CounterRefs::These(SHARED.map(named).to_vec());
        let one = CounterRefs::These(vec![named(SHARED[rng.usize(..SHARED.len())])]);
        let targets = [both, one, CounterRefs::All][rng.usize(..3)].clone();
        Request::Reset { counters: targets, note: None }
    });
    let mut closed = BTreeMap::<String, i64>::new();
    for (request, reply) in &answered {
        match reply {
            Ok(Outcome::Counted { .. }) => {}
            Ok(Outcome::Corrected(corrections)) => {
                for correction in corrections {
                    assert_eq!(correction.after, 0);
                    *closed.entry(correction.name.clone()).or_default() += correction.before;
                }
            }
            // Before anybody had pressed it.
            Err(Refusal::UnknownName(_)) => {}
            other => panic!("{request:?}: {other:?}"),
        }
    }
    let pressed = sums(&answered);
    for (name, count) in bench.counts() {
        assert_eq!(closed[&name] + count, pressed[&name].0, "{name}");
    }
    bench.assert_history_agrees(&answered);
}

#[test]
fn threads_that_undo_the_same_entries_undo_each_once() {
    let bench = Bench::new();
    // What can be undone, by anyone: all entries up to the newest.
    let newest = Mutex::new(0_i64);
    let mut answered = Answered::new();
    for part in 0..4 {
        let some = bench.run(1_000 + 10 * part, |rng| match rng.u8(0..100) {
            0..=49 => {
                let delta = rng.i64(-3..=9);
                shared_press(rng, delta)
            }
            50..=89 => {
                let newest = *newest.lock().unwrap();
                Request::Undo { entries: vec![EntryId(rng.i64((newest - 200).max(1)..=newest + 1))] }
            }
            _ => Request::Reset { counters: CounterRefs::All, note: None },
        });
        answered.extend(some);
        let connection = Connection::open(&bench.path).unwrap();
        *newest.lock().unwrap() = connection.query_row("SELECT max(id) FROM entry", [], |row| row.get(0)).unwrap();
    }
    let mut undone = BTreeSet::new();
    let mut refused = 0;
    for (request, reply) in &answered {
        match (request, reply) {
            (Request::Undo { entries }, Ok(_)) => {
                assert!(entries.iter().all(|entry| undone.insert(*entry)), "undone twice: {entries:?}");
            }
            (Request::Undo { .. }, Err(Refusal::UndoneAlready | Refusal::UnknownEntry)) => refused += 1,
            (_, Ok(_)) => {}
            other => panic!("{other:?}"),
        }
    }
    eprintln!("undo: {} entries undone, {refused} tries refused", undone.len());
    assert!(undone.len() > 100 && refused > 100);
    let moved = sums(&answered);
    for (name, count) in bench.counts() {
        assert_eq!(moved[&name].0 + moved[&name].1, count, "{name}");
    }
    bench.assert_history_agrees(&answered);
}
