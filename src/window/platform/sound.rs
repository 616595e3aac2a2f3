//! Sounds: made here as samples, and played by a program of the system.
//!
//! [`Sounds::play`] only passes a sound to the thread "tallyboard-sound", which writes a WAV file, starts a player on
//! it, and removes the file again. It is a file because not every player reads a WAV from its standard input (`pw-play
//! -` takes raw samples in many versions). A player that fails is replaced by the next one; if none is left there is
//! silence, with the reason as a sentence, until it is time to try again.
//!
//! Left out on purpose: linking a sound library, which would need its headers to build and would tie the window to it;
//! and any promise that a sound is heard. Whatever a sound reports must be visible as well.

use std::ffi::{OsStr, OsString};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use std::{env, fs, io, mem};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use tempfile::TempPath;

use crate::files::parts;
use crate::language::text;
use crate::window::view::settings::{Sound, Tone};

/// Programs that play the WAV file they are given and then end, the preferred one first.
#[cfg(not(any(target_os = "macos", windows)))]
const PLAYERS: &[&str] = &["pw-play", "paplay", "aplay"];
#[cfg(target_os = "macos")]
const PLAYERS: &[&str] = &["afplay"];
#[cfg(windows)]
const PLAYERS: &[&str] = &["powershell.exe"];

/// Maximum number of sounds that wait for the thread; others are dropped.
const QUEUE_SOUNDS_MAX: usize = 8;

/// Number of playing sounds at which that of another press isn't started. Rare sounds have a higher limit, so that they
/// get through.
const PRESSES_AT_ONCE_MAX: usize = 2;
const SOUNDS_AT_ONCE_MAX: usize = 4;

/// How often the players are checked while one runs.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Age at which a sound no longer belongs to what was done, and isn't played again by the next player.
const DELAY_MAX: Duration = Duration::from_millis(500);

/// How long a player may take for its sound: a device that has to wake up takes a second or two.
const PLAY_WAIT: Duration = Duration::from_secs(5);

/// How long a silence lasts before the players are looked for again.
const SILENCE: Duration = Duration::from_secs(60);

const SAMPLES_PER_SECOND: u32 = 44_100;
const BYTES_PER_SAMPLE: u16 = 2;

/// Time in which a note rises to its full strength, so that it doesn't crack.
const RISE_SECONDS: f32 = 0.002;

/// Maximum amplitude as a share of the samples' range: full strength is for alarms.
const STRENGTH_MAX: f32 = 0.6;

/// Plays sounds. Dropping it ends those that still play.
pub(crate) struct Sounds {
    options: Options,
    /// Started on first use; or why the system can't start a thread, as a sentence.
    running: OnceLock<Result<Running, String>>,
}

#[derive(Clone)]
struct Options {
    /// Folders to look for players in, as in `$PATH`.
    search_path: OsString,
    play_wait: Duration,
    silence: Duration,
}

struct Running {
    sender: Sender<Play>,
    problem: Problem,
    thread: JoinHandle<()>,
}

/// Why there is silence. Each side locks it for no longer than it takes to copy or replace a sentence.
type Problem = Arc<Mutex<Option<String>>>;

#[derive(Debug, Clone, Copy)]
struct Play {
    sound: Sound,
    tone: Tone,
    volume: f32,
    asked: Instant,
}

impl Sounds {
    /// Returns a player of sounds that starts nothing yet.
    pub(crate) fn new() -> Self {
        let search_path = env::var_os("PATH").unwrap_or_default();
        Self::with(Options { search_path, play_wait: PLAY_WAIT, silence: SILENCE })
    }

    fn with(options: Options) -> Self {
        Self { options, running: OnceLock::new() }
    }

    /// Plays a tone at a volume of 0 to 1, without waiting. Drops it if too much plays already, or nothing can play
    /// it.
    pub(crate) fn play(&self, sound: Sound, tone: Tone, volume: f32) {
        let is_audible = volume > 0.0 && tone != Tone::Off; // What is no number isn't, either.
        if is_audible && let Ok(running) = self.running() {
            // An error means that too much waits, which is what the limit is for.
            let _ = running.sender.try_send(Play { sound, tone, volume: volume.min(1.0), asked: Instant::now() });
        }
    }

    /// Returns why nothing can be heard, as a sentence; `None` if no reason is known. Doesn't wait: the players are
    /// looked for after the first use, which this may be, so the answer comes an instant later.
    pub(crate) fn problem(&self) -> Option<String> {
        match self.running() {
            Ok(running) => locked(&running.problem).clone(),
            Err(why) => Some(why.clone()),
        }
    }

    fn running(&self) -> &Result<Running, String> {
        self.running.get_or_init(|| {
            Running::start(self.options.clone()).map_err(|error| text!("sound-no-thread", why = error.to_string()))
        })
    }
}

impl Drop for Sounds {
    fn drop(&mut self) {
        if let Some(Ok(Running { sender, thread, .. })) = self.running.take() {
            drop(sender); // What still waits begins, and is ended at once.
            // An error would be a panic of the thread, which has nothing left to lose.
            let _ = thread.join();
        }
    }
}

impl Running {
    fn start(options: Options) -> io::Result<Self> {
        let (sender, receiver) = crossbeam_channel::bounded(QUEUE_SOUNDS_MAX);
        let problem = Problem::default();
        let speaker = Speaker::new(options, Arc::clone(&problem));
        let thread =
            std::thread::Builder::new().name("tallyboard-sound".into()).spawn(move || speaker.run(&receiver))?;
        Ok(Self { sender, problem, thread })
    }
}

fn at_once_max(sound: Sound) -> usize {
    match sound {
        Sound::Press => PRESSES_AT_ONCE_MAX,
        Sound::Target | Sound::Refused => SOUNDS_AT_ONCE_MAX,
    }
}

/// Returns the notes of a tone in sequence, as hertz and seconds. Those for presses are short; the others differ from
/// them and from each other in length, height and direction.
fn notes(tone: Tone) -> &'static [(f32, f32)] {
    match tone {
        Tone::Off => &[],
        Tone::Click => &[(1800.0, 0.012)],
        Tone::Knock => &[(420.0, 0.05)],
        Tone::Drop => &[(1100.0, 0.025), (1500.0, 0.035)],
        Tone::Rising => &[(784.0, 0.12), (1046.5, 0.23)],
        Tone::Bell => &[(1318.5, 0.8)],
        Tone::Fanfare => &[(659.3, 0.12), (784.0, 0.12), (1046.5, 0.4)],
        Tone::Low => &[(150.0, 0.25)],
        Tone::Falling => &[(330.0, 0.12), (220.0, 0.25)],
    }
}

fn samples(tone: Tone, volume: f32) -> Vec<i16> {
    let strength = volume * STRENGTH_MAX * f32::from(i16::MAX);
    let mut samples = Vec::new();
    for &(hertz, seconds) in notes(tone) {
        let sample_count = (seconds * SAMPLES_PER_SECOND as f32).round() as u32;
        samples.extend((0..sample_count).map(|sample| {
            let time = sample as f32 / SAMPLES_PER_SECOND as f32;
            let rise = (time / RISE_SECONDS).min(1.0);
            let fall = (1.0 - time / seconds).powi(2);
            (strength * rise * fall * (std::f32::consts::TAU * hertz * time).sin()) as i16
        }));
    }
    samples
}

/// Returns the bytes of a WAV file: 16 bits, one channel.
fn wav(samples: &[i16]) -> Vec<u8> {
    const HEADER_BYTES: u32 = 44;
    let data_bytes = samples.len() as u32 * u32::from(BYTES_PER_SAMPLE);
    let mut wav = Vec::with_capacity((HEADER_BYTES + data_bytes) as usize);
    wav.extend(b"RIFF");
    wav.extend((HEADER_BYTES - 8 + data_bytes).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16_u32.to_le_bytes()); // Bytes of the format, which are the next six numbers.
    wav.extend(1_u16.to_le_bytes()); // Plain samples.
    wav.extend(1_u16.to_le_bytes()); // Channels.
    wav.extend(SAMPLES_PER_SECOND.to_le_bytes());
    wav.extend((SAMPLES_PER_SECOND * u32::from(BYTES_PER_SAMPLE)).to_le_bytes());
    wav.extend(BYTES_PER_SAMPLE.to_le_bytes());
    wav.extend((8 * BYTES_PER_SAMPLE).to_le_bytes());
    wav.extend(b"data");
    wav.extend(data_bytes.to_le_bytes());
    wav.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    wav
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Player {
    name: &'static str,
    program: PathBuf,
}

/// Returns the players in the folders of `search_path`. Relative folders are left out: a player must not come from
/// wherever the tally file happens to be.
fn find_players(search_path: &OsStr) -> Vec<Player> {
    let find = |name: &&'static str| Some(Player { name, program: find_program(search_path, name)? });
    PLAYERS.iter().filter_map(find).collect()
}

/// Returns the program of this name in the folders of `search_path`, but for relative ones.
pub(super) fn find_program(search_path: &OsStr, name: &str) -> Option<PathBuf> {
    let folders = env::split_paths(search_path).filter(|folder| folder.is_absolute());
    folders.map(|folder| folder.join(name)).find(|program| is_executable(program))
}

fn is_executable(program: &Path) -> bool {
    #[cfg(unix)]
    let is_allowed =
        |metadata: &fs::Metadata| std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o111 != 0;
    #[cfg(not(unix))]
    let is_allowed = |_: &fs::Metadata| true;
    fs::metadata(program).is_ok_and(|metadata| metadata.is_file() && is_allowed(&metadata))
}

/// Sets the file to play.
#[cfg(not(windows))]
fn give_file(command: &mut Command, file: &Path) {
    command.arg(file);
}

/// Sets the file to play by the environment, where no character is special to PowerShell.
#[cfg(windows)]
fn give_file(command: &mut Command, file: &Path) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    const SCRIPT: &str = "(New-Object System.Media.SoundPlayer $env:TALLYBOARD_SOUND).PlaySync()";
    command.args(["-NoProfile", "-NonInteractive", "-Command", SCRIPT]);
    command.env("TALLYBOARD_SOUND", file).creation_flags(CREATE_NO_WINDOW);
}

/// A sound in a file, and the file's name.
type WavFile = (fs::File, TempPath);

/// A running player. Dropping it kills the process if need be, and removes the file.
struct RunningPlayer {
    play: Play,
    player: Player,
    process: Child,
    started: Instant,
    /// Dropped after the process has ended: Windows keeps a file that is open.
    _file: WavFile,
}

impl RunningPlayer {
    fn start(player: Player, play: Play, file: WavFile) -> Result<Self, (io::Error, WavFile)> {
        let mut command = Command::new(&player.program);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        give_file(&mut command, &file.1);
        match command.spawn() {
            Ok(process) => Ok(Self { play, player, process, started: Instant::now(), _file: file }),
            Err(error) => Err((error, file)),
        }
    }

    /// Returns `None` while it plays; then the result, with the reason for a failure as a sentence.
    fn outcome(&mut self, play_wait: Duration) -> Option<Result<(), String>> {
        match self.process.try_wait() {
            Ok(None) if self.started.elapsed() < play_wait => None,
            Ok(None) => Some(Err(text!("program-too-slow", seconds = play_wait.as_secs_f32().to_string()))),
            Ok(Some(status)) if status.success() => Some(Ok(())),
            Ok(Some(status)) => Some(Err(status.to_string())),
            Err(error) => Some(Err(error.to_string())),
        }
    }
}

impl Drop for RunningPlayer {
    fn drop(&mut self) {
        // Errors mean that it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The state of the thread that plays.
struct Speaker {
    options: Options,
    /// Those that haven't failed; the first one plays.
    players: Vec<Player>,
    /// Why the others failed, as sentences.
    failures: Vec<String>,
    silent_since: Option<Instant>,
    playing: Vec<RunningPlayer>,
    problem: Problem,
}

impl Speaker {
    fn new(options: Options, problem: Problem) -> Self {
        Self { options, players: Vec::new(), failures: Vec::new(), silent_since: None, playing: Vec::new(), problem }
    }

    fn run(mut self, queue: &Receiver<Play>) {
        self.look_for_players();
        loop {
            let next = match self.playing.is_empty() {
                true => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
                false => queue.recv_timeout(POLL_INTERVAL),
            };
            self.look_at_playing();
            match next {
                Ok(play) => self.play(play),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn look_for_players(&mut self) {
        self.silent_since = None;
        self.failures.clear();
        self.players = find_players(&self.options.search_path);
        if self.players.is_empty() {
            self.fall_silent(match PLAYERS {
                [player] => text!("sound-no-player", player = *player),
                players => text!("sound-no-players", players = players.join(", ")),
            });
        }
    }

    fn play(&mut self, play: Play) {
        if self.silent_since.is_some_and(|since| since.elapsed() >= self.options.silence) {
            self.look_for_players();
        }
        if self.silent_since.is_some() || self.playing.len() >= at_once_max(play.sound) {
            return;
        }
        let mut file = match write_file(&wav(&samples(play.tone, play.volume))) {
            Ok(file) => file,
            Err(error) => return self.fall_silent(text!("sound-not-written", why = error.to_string())),
        };
        while let Some(player) = self.players.first().cloned() {
            match RunningPlayer::start(player.clone(), play, file) {
                Ok(playing) => return self.playing.push(playing),
                Err((error, unplayed)) => {
                    self.give_up(&player, &error.to_string());
                    file = unplayed;
                }
            }
        }
    }

    /// Removes the players that are done; the next player plays what one has failed to play.
    fn look_at_playing(&mut self) {
        let mut failed = Vec::new();
        for mut playing in mem::take(&mut self.playing) {
            match playing.outcome(self.options.play_wait) {
                None => self.playing.push(playing),
                // A success that began before the silence doesn't end it.
                Some(Ok(())) if self.silent_since.is_some() => {}
                Some(Ok(())) => *locked(&self.problem) = None,
                Some(Err(why)) => {
                    self.give_up(&playing.player, &why);
                    failed.push(playing.play);
                }
            }
        }
        for play in failed.into_iter().filter(|play| play.asked.elapsed() < DELAY_MAX) {
            self.play(play);
        }
    }

    /// Removes a player that has failed. Two sounds may report the same failure; the first report counts.
    fn give_up(&mut self, failed: &Player, why: &str) {
        let count_before = self.players.len();
        self.players.retain(|player| player != failed);
        if self.players.len() < count_before {
            self.failures.push(text!("sound-player-failed", player = failed.name, why));
            if self.players.is_empty() {
                self.fall_silent(self.failures.join(", "));
            }
        }
    }

    fn fall_silent(&mut self, why: String) {
        self.silent_since = Some(Instant::now());
        *locked(&self.problem) = Some(text!("sound-none", why));
    }
}

fn write_file(wav: &[u8]) -> io::Result<WavFile> {
    let (mut file, path) = parts::make_file(&std::env::temp_dir(), ".wav")?;
    file.write_all(wav)?;
    // In use as long as this is open.
    Ok((file, path))
}

fn locked(problem: &Problem) -> MutexGuard<'_, Option<String>> {
    problem.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [(Tone, f32); 8] = [
        (Tone::Click, 0.012),
        (Tone::Knock, 0.05),
        (Tone::Drop, 0.06),
        (Tone::Rising, 0.35),
        (Tone::Bell, 0.8),
        (Tone::Fanfare, 0.64),
        (Tone::Low, 0.25),
        (Tone::Falling, 0.37),
    ];

    /// Returns the samples in a WAV file of our kind, and checks every header field.
    pub(super) fn samples_of(wav: &[u8]) -> Vec<i16> {
        let u16_at = |at: usize| u16::from_le_bytes(wav[at..at + 2].try_into().unwrap());
        let u32_at = |at: usize| u32::from_le_bytes(wav[at..at + 4].try_into().unwrap());
        assert_eq!((&wav[..4], &wav[8..16], &wav[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
        assert_eq!((u32_at(4) as usize, u32_at(40) as usize), (wav.len() - 8, wav.len() - 44), "the sizes");
        assert_eq!((u32_at(16), u16_at(20), u16_at(22)), (16, 1, 1), "plain samples, one channel");
        assert_eq!((u32_at(24), u32_at(28), u16_at(32), u16_at(34)), (44_100, 88_200, 2, 16), "the rates");
        wav[44..].chunks_exact(2).map(|bytes| i16::from_le_bytes([bytes[0], bytes[1]])).collect()
    }

    pub(super) fn peak(samples: &[i16]) -> u16 {
        samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap()
    }

    #[test]
    fn each_sound_has_its_length_and_strength_and_does_not_crack() {
        for (tone, seconds) in TONES {
            let samples = samples_of(&wav(&samples(tone, 1.0)));
            let sample_count = (seconds * 44_100.0_f32).round() as usize;
            assert!(samples.len().abs_diff(sample_count) <= 3, "{tone:?}: {}", samples.len());
            assert!((12_000..20_000).contains(&peak(&samples)), "{tone:?}: {}", peak(&samples));
            assert!(peak(&samples[samples.len() - 10..]) < 300, "{tone:?} ends softly");
            let steepest = samples.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max().unwrap();
            assert!(samples[0] == 0 && steepest < 5_000, "{tone:?}: a step of {steepest}");
        }
    }

    #[test]
    fn volume_scales_the_samples() {
        for (tone, _) in TONES {
            let (full, quarter) = (samples(tone, 1.0), samples(tone, 0.25));
            let is_quarter = |(full, quarter): (&i16, &i16)| (full / 4).abs_diff(*quarter) <= 1;
            assert!(full.iter().zip(&quarter).all(is_quarter), "{tone:?}");
            assert_eq!(peak(&samples(tone, 0.0)), 0);
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests_with_players {
    use tempfile::TempDir;

    use super::*;
    use crate::window::platform::sound::tests::{peak, samples_of};

    const PLAYS: &str = "exit 0";
    const FAILS: &str = "exit 3";
    const HANGS: &str = "exec sleep 600";
    const DEADLINE: Duration = Duration::from_secs(20);

    /// A folder with players that record what they are given, each in files that begin with its process id.
    struct FakePlayers {
        folder: TempDir,
    }

    struct Record {
        process_id: String,
        player: String,
        arguments: Vec<String>,
        standard_input: Vec<u8>,
        wav: Vec<u8>,
    }

    impl FakePlayers {
        fn new(players: &[(&str, &str)]) -> Self {
            let fakes = Self { folder: tempfile::tempdir().unwrap() };
            for (name, then) in players {
                fakes.add(name, then);
            }
            fakes
        }

        fn add(&self, name: &str, then: &str) {
            let record = self.folder.path().join("$$").display().to_string();
            self.add_program(
                name,
                &format!(
                    "#!/bin/sh\ncat >\"{record}.input\"\nprintf '%s\\n' \"$0\" \"$@\" >\"{record}.arguments\"\n\
                     cp \"$1\" \"{record}.part\"\nmv \"{record}.part\" \"{record}.wav\"\n{then}\n"
                ),
            );
        }

        /// Has a shell write the program: if it were open for writing here, a process that another test starts
        /// meanwhile would have it open too, and the system runs no file that is being written.
        fn add_program(&self, name: &str, text: &str) {
            let mut shell = Command::new("sh");
            shell.args(["-c", "printf %s \"$1\" >\"$0\" && chmod +x \"$0\""]);
            assert!(shell.arg(self.folder.path().join(name)).arg(text).status().unwrap().success());
        }

        fn options(&self) -> Options {
            let search_path = self.folder.path().as_os_str().to_owned();
            Options { search_path, play_wait: DEADLINE, silence: SILENCE }
        }

        fn sounds(&self) -> Sounds {
            Sounds::with(self.options())
        }

        fn speaker(&self, silence: Duration) -> Speaker {
            let mut speaker = Speaker::new(Options { silence, ..self.options() }, Problem::default());
            speaker.look_for_players();
            speaker
        }

        fn records(&self) -> Vec<Record> {
            let files = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
            files.filter(|file| file.extension() == Some(OsStr::new("wav"))).map(|file| Record::read(&file)).collect()
        }

        #[track_caller]
        fn one_record(&self) -> Record {
            step_until("a player was started", || self.records().pop())
        }
    }

    impl Record {
        fn read(wav: &Path) -> Self {
            let arguments = fs::read_to_string(wav.with_extension("arguments")).unwrap();
            let mut arguments = arguments.lines().map(str::to_owned);
            Self {
                process_id: wav.file_stem().unwrap().to_str().unwrap().to_owned(),
                player: arguments.next().unwrap().rsplit('/').next().unwrap().to_owned(),
                arguments: arguments.collect(),
                standard_input: fs::read(wav.with_extension("input")).unwrap(),
                wav: fs::read(wav).unwrap(),
            }
        }
    }

    #[track_caller]
    fn step_until<T>(what: &str, mut found: impl FnMut() -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(found) = found() {
                return found;
            }
            assert!(started.elapsed() < DEADLINE, "{what}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    fn play(sound: Sound) -> Play {
        Play { sound, tone: Tone::Rising, volume: 1.0, asked: Instant::now() }
    }

    fn is_running(process_id: &str) -> bool {
        Command::new("kill").args(["-0", process_id]).stderr(Stdio::null()).status().unwrap().success()
    }

    #[test]
    fn the_first_player_gets_the_sound_as_a_file_that_goes_away() {
        let fakes = FakePlayers::new(&[(PLAYERS[0], PLAYS)]);
        let sounds = fakes.sounds();
        sounds.play(Sound::Target, Tone::Rising, 0.5);
        let record = fakes.one_record();
        assert_eq!(record.player, PLAYERS[0]);
        assert_eq!(samples_of(&record.wav), samples(Tone::Rising, 0.5));
        assert_eq!(record.standard_input, b"");
        let [file] = &record.arguments[..] else { panic!("{:?}", record.arguments) };
        step_until("the file is gone", || (!Path::new(file).exists()).then_some(()));
        assert_eq!(sounds.problem(), None);
    }

    #[test]
    fn a_volume_beyond_the_limits_is_full_or_silent() {
        let fakes = FakePlayers::new(&[(PLAYERS[0], PLAYS)]);
        let sounds = fakes.sounds();
        for volume in [0.0, -1.0, f32::NAN] {
            sounds.play(Sound::Press, Tone::Click, volume);
        }
        assert!(sounds.running.get().is_none(), "nothing was started");
        sounds.play(Sound::Press, Tone::Click, 7.0);
        assert_eq!(peak(&samples_of(&fakes.one_record().wav)), peak(&samples(Tone::Click, 1.0)));
    }

    #[test]
    fn without_a_player_there_is_silence_that_says_why() {
        let sounds = FakePlayers::new(&[]).sounds();
        let problem = step_until("the players were looked for", || sounds.problem());
        #[cfg(target_os = "linux")]
        assert_eq!(problem, "no sound: none of pw-play, paplay, aplay was found");
        #[cfg(target_os = "macos")]
        assert_eq!(problem, "no sound: afplay was not found");
        sounds.play(Sound::Target, Tone::Rising, 1.0);
        assert_eq!(sounds.problem(), Some(problem));
    }

    #[cfg(not(target_os = "macos"))]
    #[test]
    fn what_a_player_fails_to_play_is_played_by_the_next() {
        let fakes = FakePlayers::new(&[("paplay", FAILS), ("aplay", PLAYS)]);
        fakes.add_program("pw-play", "#!/nowhere/sh\n");
        let mut speaker = fakes.speaker(SILENCE);
        speaker.play(play(Sound::Refused));
        step_until("the sound is played", || {
            speaker.look_at_playing();
            speaker.playing.is_empty().then_some(())
        });
        let mut players: Vec<_> = fakes.records().into_iter().map(|record| record.player).collect();
        players.sort();
        assert_eq!(players, ["aplay", "paplay"]);
        assert_eq!(speaker.players.iter().map(|player| player.name).collect::<Vec<_>>(), ["aplay"]);
        assert_eq!(*locked(&speaker.problem), None);
    }

    #[cfg(not(target_os = "macos"))]
    #[test]
    fn when_all_players_fail_there_is_silence_that_says_why() {
        let fakes = FakePlayers::new(&[("paplay", FAILS), ("aplay", FAILS)]);
        let sounds = fakes.sounds();
        sounds.play(Sound::Target, Tone::Rising, 1.0);
        let problem = step_until("all have failed", || sounds.problem());
        let expected = "no sound: paplay failed (exit status: 3), aplay failed (exit status: 3)";
        assert_eq!(problem, expected);
    }

    #[test]
    fn a_silence_ends_when_it_is_worth_another_try() {
        let fakes = FakePlayers::new(&[]);
        let (mut patient, mut impatient) = (fakes.speaker(SILENCE), fakes.speaker(Duration::ZERO));
        assert!(locked(&impatient.problem).is_some());
        fakes.add(PLAYERS[0], PLAYS);
        patient.play(play(Sound::Press));
        assert_eq!(patient.playing.len(), 0, "not yet");
        impatient.play(play(Sound::Press));
        assert_eq!(impatient.playing.len(), 1);
        step_until("the sound is played", || {
            impatient.look_at_playing();
            impatient.playing.is_empty().then_some(())
        });
        assert_eq!(*locked(&impatient.problem), None);
    }

    #[test]
    fn few_play_at_once_and_clicks_leave_room_for_the_others() {
        let fakes = FakePlayers::new(&[(PLAYERS[0], HANGS)]);
        let mut speaker = fakes.speaker(SILENCE);
        let mut playing_after = |sound| {
            (0..6).for_each(|_| speaker.play(play(sound)));
            speaker.playing.len()
        };
        assert_eq!(playing_after(Sound::Press), PRESSES_AT_ONCE_MAX);
        assert_eq!(playing_after(Sound::Target), SOUNDS_AT_ONCE_MAX);
        assert_eq!(playing_after(Sound::Refused), SOUNDS_AT_ONCE_MAX);
    }

    #[test]
    fn a_player_that_hangs_makes_nobody_wait_and_ends_with_the_sounds() {
        let fakes = FakePlayers::new(&[(PLAYERS[0], HANGS)]);
        let sounds = fakes.sounds();
        sounds.play(Sound::Target, Tone::Rising, 1.0);
        let record = fakes.one_record();
        assert!(is_running(&record.process_id));
        let started = Instant::now();
        (0..10_000).for_each(|_| sounds.play(Sound::Press, Tone::Click, 1.0));
        assert_eq!(sounds.problem(), None);
        drop(sounds);
        assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
        assert!(!is_running(&record.process_id));
        assert!(!Path::new(&record.arguments[0]).exists());
    }

    #[test]
    fn a_player_that_takes_too_long_has_failed() {
        let fakes = FakePlayers::new(&[(PLAYERS[0], HANGS)]);
        let sounds = Sounds::with(Options { play_wait: Duration::from_millis(250), ..fakes.options() });
        sounds.play(Sound::Target, Tone::Rising, 1.0);
        let problem = step_until("the player is given up", || sounds.problem());
        assert_eq!(problem, format!("no sound: {} failed (not done after 0.25 s)", PLAYERS[0]));
    }

    #[test]
    fn players_are_programs_in_folders_with_a_full_path() {
        let fakes = FakePlayers::new(&[]);
        let other = FakePlayers::new(&[(PLAYERS[0], PLAYS)]);
        fs::write(fakes.folder.path().join(PLAYERS[0]), "not executable").unwrap();
        let folders = [Path::new(""), Path::new("relative"), fakes.folder.path(), other.folder.path()];
        let found = find_players(&env::join_paths(folders).unwrap());
        assert_eq!(found, [Player { name: PLAYERS[0], program: other.folder.path().join(PLAYERS[0]) }]);
    }

    #[test]
    fn sounds_start_nothing_before_they_are_used() {
        assert!(Sounds::new().running.get().is_none());
    }
}
