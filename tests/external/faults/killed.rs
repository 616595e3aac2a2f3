//! Writers that are killed at any moment.

use super::*;

const ROUNDS: u64 = 300;
/// Rounds on one file.
const ROUNDS_OF_FILE: u64 = 20;
/// The writers of a round live so long, after the first acknowledgement or after their start.
const LIFE_MS_MAX: u64 = 60;
/// Lines that the stream's feeder writes at a time.
const FED_LINES: i64 = 50;

/// The processes of one round. Each is killed by a word of its own to `kill`.
struct Writers {
    /// Two that press through a worker, one at a time and many at a time; and a script that runs the program again and
    /// again.
    pressers: Vec<Running>,
    stream: Running,
    /// Lines given to the stream at most.
    fed: Arc<AtomicI64>,
    feeder: (mpsc::Sender<()>, JoinHandle<()>),
}

impl Writers {
    fn start(fixture: &Fixture, skip: i64) -> Self {
        let script = "while :; do echo \"sent $0\"; printf 'acknowledged %s ' \"$0\"; \"$@\" inc \"$0\" || exit; done";
        let mut looping = Command::new("sh");
        looping.args(["-c", script, SHARED, TALLYBOARD, "--db"]).arg(fixture.tally());
        looping.env_remove("TALLYBOARD_DB").stdin(Stdio::null()).process_group(0);
        let one = in_role_of_presser(&fixture.tally(), u64::MAX, 1, &[SHARED, "One at a time"]);
        let many = in_role_of_presser(&fixture.tally(), u64::MAX, 16, &["Many at a time", SHARED]);

        let mut counting = fixture.tallyboard(&["inc", "-", "--skip", &skip.to_string()]);
        counting.stdin(Stdio::piped());
        let mut stream = Running::start(&mut counting);
        let fed = Arc::<AtomicI64>::default();
        let feeder = feed(stream.child.stdin.take().unwrap(), Arc::clone(&fed));
        Self {
            pressers: [looping, one, many].map(|mut command| Running::start(&mut command)).into(),
            stream,
            fed,
            feeder,
        }
    }

    fn is_counting(&self) -> bool {
        self.pressers.iter().any(|presser| {
            // The script's first half of a line is no line yet.
            presser.out.any("acknowledged ")
        })
    }

    /// The script with its child, and the others.
    fn targets(&self) -> Vec<String> {
        let mut ids: Vec<String> = self.pressers.iter().map(|presser| presser.child.id().to_string()).collect();
        ids[0].insert(0, '-');
        ids.push(self.stream.child.id().to_string());
        ids
    }

    /// Waits for the killed, which must have died of that and nothing else: what they told, and the lines fed. On a slow
    /// machine one may have said that it waits for another.
    fn buried(self) -> (Vec<Pressed>, i64) {
        drop(self.feeder.0);
        let mut pressed = Vec::new();
        for writer in self.pressers.into_iter().chain([self.stream]) {
            let output = writer.finish();
            let said = stderr(&output);
            let only_waited = said.lines().all(|line| WAITING.starts_with(line));
            assert!(output.status.signal() == Some(9) && only_waited, "{output:?}");
            pressed.push(Pressed::read(&stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>()));
        }
        self.feeder.1.join().unwrap();
        (pressed, self.fed.load(Ordering::Relaxed))
    }
}

/// Feeds lines until the pipe is closed, or nobody holds the sender any more.
fn feed(mut pipe: ChildStdin, fed: Arc<AtomicI64>) -> (mpsc::Sender<()>, JoinHandle<()>) {
    let (sender, stop): (_, Receiver<()>) = mpsc::channel();
    let thread = thread::spawn(move || {
        let mut line = 0;
        while stop.recv_timeout(wait::STEP) == Err(RecvTimeoutError::Timeout) {
            fed.store(line + FED_LINES, Ordering::Relaxed);
            if pipe.write_all(stream_lines(line, line + FED_LINES).as_bytes()).is_err() {
                return;
            }
            line += FED_LINES;
        }
    });
    (sender, thread)
}

#[derive(Default)]
struct Totals {
    sent: i64,
    acknowledged: i64,
    counted: i64,
    lines_fed: i64,
    lines_counted: i64,
}

/// A file through its rounds.
struct Survivor {
    fixture: Fixture,
    counts: BTreeMap<String, i64>,
    lines: i64,
    /// All values that were told of the shared counter: none is told twice.
    values: HashSet<i64>,
}

impl Survivor {
    fn round(&mut self, round: u64, random: &mut Random, totals: &mut Totals) {
        let writers = Writers::start(&self.fixture, self.lines);
        // Every fourth time they are hit while they start, while the file is still being opened.
        if !round.is_multiple_of(4) {
            wait_until("the first press is acknowledged", || writers.is_counting());
        }
        kill_at_random(random, writers.targets(), (round / 4).is_multiple_of(2));
        let (pressed, fed) = writers.buried();

        let mut extra = 0;
        if round.is_multiple_of(3) {
            // Here a writer finds what the killed left; else `verify` does.
            assert!(self.values.insert(self.fixture.printed(&["inc", SHARED]).parse().unwrap()), "a value again");
            extra = 1;
        }
        let verified = self.fixture.printed(&["verify"]);
        assert!(verified.starts_with("ok: "), "{verified}");

        let (lines, counts) = (self.fixture.streamed_lines(), self.fixture.counts());
        assert!(lines <= fed.max(self.lines) && lines >= self.lines, "{} ≤ {lines} ≤ {fed}", self.lines);
        for (name, count) in &counts {
            let of_stream = streamed(name, lines) - streamed(name, self.lines);
            let of_extra = if name == SHARED { extra } else { 0 };
            let counted = count - self.counts.get(name).unwrap_or(&0) - of_stream - of_extra;
            let sent: i64 = pressed.iter().filter_map(|pressed| pressed.sent.get(name)).sum();
            let values: Vec<i64> =
                pressed.iter().filter_map(|pressed| pressed.acknowledged.get(name)).flatten().copied().collect();
            let acknowledged = i64::try_from(values.len()).unwrap();
            assert!(acknowledged <= counted && counted <= sent, "{name}: {acknowledged} ≤ {counted} ≤ {sent}");
            assert!(values.iter().all(|value| value <= count), "{name}: {values:?} told, {count} counted");
            if name == SHARED {
                assert!(values.iter().all(|value| self.values.insert(*value)), "{values:?}: one was told before");
            }
            totals.sent += sent;
            totals.acknowledged += acknowledged;
            totals.counted += counted;
        }
        totals.lines_fed += (fed - self.lines).max(0);
        totals.lines_counted += lines - self.lines;
        (self.counts, self.lines) = (counts, lines);
    }

    /// The stream goes on from its last saved line, to its end.
    fn end_stream(&mut self) {
        const REST: i64 = 1_001;
        let end = self.lines + REST;
        let input = self.fixture.path().join("input");
        fs::write(&input, stream_lines(0, end)).unwrap();
        let mut rest = self.fixture.tallyboard(&["inc", "-", "--skip", &self.lines.to_string()]);
        rest.stdin(File::open(&input).unwrap());
        let output = finish(&mut rest);
        assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), "1001 lines, 2 counters\n"));
        assert_eq!(self.fixture.counts()["Streamed"], streamed("Streamed", end));
        assert_eq!(self.fixture.streamed_lines(), 0, "no stream is left");
    }
}

/// Kills all at one moment, or each at its own.
fn kill_at_random(random: &mut Random, targets: Vec<String>, together: bool) {
    let started = Instant::now();
    let mut moment = || started + Duration::from_micros(random.below(LIFE_MS_MAX * 1_000));
    let mut kills: Vec<(Instant, Vec<String>)> =
        if together { vec![(moment(), targets)] } else { targets.into_iter().map(|id| (moment(), vec![id])).collect() };
    kills.sort();
    for (moment, ids) in kills {
        wait_until("the moment to kill", || Instant::now() >= moment);
        let killed = Command::new("kill").args(["-s", "KILL", "--"]).args(&ids).output().unwrap();
        assert!(killed.status.success(), "{ids:?}: {}", stderr(&killed));
    }
}

#[test]
#[ignore = "needs strace, and mounts or user namespaces"]
fn writers_killed_at_random_moments_lose_nothing_acknowledged_and_count_nothing_unsent() {
    let (mut random, mut totals) = (Random::new(), Totals::default());
    let started = Instant::now();
    for first in (0..ROUNDS).step_by(usize::try_from(ROUNDS_OF_FILE).unwrap()) {
        let (counts, values) = (BTreeMap::new(), HashSet::new());
        let mut survivor = Survivor { fixture: Fixture::new(), counts, lines: 0, values };
        for round in first..(first + ROUNDS_OF_FILE).min(ROUNDS) {
            survivor.round(round, &mut random, &mut totals);
        }
        survivor.end_stream();
    }
    println!(
        "killed: {ROUNDS} rounds of 4 writers in {:.1} s: {} acknowledged ≤ {} counted ≤ {} sent; \
         stream: {} lines counted and known, {} fed",
        started.elapsed().as_secs_f32(),
        totals.acknowledged,
        totals.counted,
        totals.sent,
        totals.lines_counted,
        totals.lines_fed
    );
    assert!(totals.acknowledged > 0 && totals.lines_counted > 0, "the writers got to write");
}
