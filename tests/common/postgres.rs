//! A PostgreSQL server of a test's own: a cluster in a temporary folder, on a free port of the loopback, as an ordinary user, with
//! every commit flushed. It ends with the test, or with the test's thread if that is killed.

// Each test uses its part of this.
#![allow(dead_code)]

use std::ffi::OsStr;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::common::{wait_for, wait_until};

/// Who may do anything, without a password over the socket.
const SUPERUSER: &str = "postgres";
/// Below the ports that the system gives to whoever asks for any.
const PORTS: std::ops::Range<u16> = 15_000..32_000;
const STARTS_MAX: usize = 20;

/// A cluster, with the server that runs on it.
pub(crate) struct Cluster {
    pub(crate) port: u16,
    folder: TempDir,
    programs: PathBuf,
    user: Option<User>,
    /// Arguments of the server beyond those that all have.
    settings: Vec<String>,
    server: Option<Child>,
}

#[derive(Debug, Clone)]
pub(crate) struct User {
    name: String,
    pub(crate) uid: u32,
    pub(crate) gid: u32,
}

impl Cluster {
    /// Makes a cluster and starts its server. Logins over the loopback need a password.
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    /// Makes a cluster and starts its server with these settings, each `name=value`.
    pub(crate) fn start_with(settings: &[&str]) -> Self {
        let cluster = Self::without_data(settings);
        let mut initdb = cluster.program("initdb");
        initdb.args(["--no-sync", "--encoding=UTF8", "--no-locale", "--auth=trust", "--username", SUPERUSER, "-D"]);
        done(initdb.arg(cluster.data()));
        let rules = "local all all trust\nlocal replication all trust\n\
            host all all 127.0.0.1/32 scram-sha-256\nhost replication all 127.0.0.1/32 trust\n";
        fs::write(cluster.data().join("pg_hba.conf"), rules).unwrap();
        let mut cluster = cluster;
        cluster.run();
        cluster
    }

    /// Makes a standby of another cluster, which follows it without delay.
    pub(crate) fn standby_of(primary: &Self, settings: &[&str]) -> Self {
        let mut standby = Self::without_data(settings);
        let mut copy = standby.program("pg_basebackup");
        let from = format!("host={} port={} user={SUPERUSER}", primary.folder.path().display(), primary.port);
        copy.args([
            "--no-sync",
            "--checkpoint=fast",
            "--write-recovery-conf",
            "--wal-method=stream",
            "-d",
            &from,
            "-D",
        ]);
        done(copy.arg(standby.data()));
        standby.run();
        standby
    }

    fn without_data(settings: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let user = ordinary_user();
        if let Some(user) = &user {
            chown(folder.path(), Some(user.uid), Some(user.gid)).unwrap();
        }
        let settings = settings.iter().map(|setting| (*setting).to_owned()).collect();
        Self { port: free_port(), folder, programs: programs(), user, settings, server: None }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Adds a setting, for the next start.
    pub(crate) fn set(&mut self, setting: &str) {
        self.settings.push(setting.to_owned());
    }

    /// Makes a folder that is the server's.
    pub(crate) fn own(&self, folder: &Path) {
        fs::create_dir(folder).unwrap();
        if let Some(user) = &self.user {
            chown(folder, Some(user.uid), Some(user.gid)).unwrap();
        }
    }

    /// A file that the server may read, and nobody else.
    pub(crate) fn write_private(&self, name: &str, text: &[u8]) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        if let Some(user) = &self.user {
            chown(&path, Some(user.uid), Some(user.gid)).unwrap();
        }
        path
    }

    /// Starts the server, and waits until it takes connections.
    pub(crate) fn run(&mut self) {
        assert!(self.server.is_none(), "it runs");
        for attempt in 1.. {
            let mut command = self.program("postgres");
            let folder = self.folder.path().display().to_string();
            command.arg("-D").arg(self.data()).args(["-p", &self.port.to_string(), "-k", &folder]);
            for setting in ["listen_addresses=127.0.0.1", "fsync=on", "max_connections=200", "shared_buffers=32MB"] {
                command.args(["-c", setting]);
            }
            for setting in &self.settings {
                command.args(["-c", setting]);
            }
            let log = fs::File::options().create(true).append(true).open(self.log_path()).unwrap();
            let mut server = command.stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap();
            let is_up = wait_for("the server is up, or ended", || match server.try_wait().unwrap() {
                Some(_) => Some(false),
                None => self.is_ready().then_some(true),
            });
            if is_up {
                self.server = Some(server);
                return;
            }
            // What a killed server left takes a moment to go; and the port may have been taken.
            assert!(attempt < STARTS_MAX, "{}", fs::read_to_string(self.log_path()).unwrap());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn log_path(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// All that the server has said.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.log_path()).unwrap()
    }

    fn is_ready(&self) -> bool {
        let mut ask = self.program("pg_isready");
        let ask = ask.arg("-h").arg(self.folder.path()).args(["-p", &self.port.to_string()]);
        ask.output().unwrap().status.success()
    }

    /// Ends the server as a power cut does.
    pub(crate) fn kill(&mut self) {
        self.end(Signal::KILL);
    }

    /// Ends the server as an administrator does.
    pub(crate) fn stop(&mut self) {
        self.end(Signal::INT);
    }

    fn end(&mut self, signal: Signal) {
        let Some(mut server) = self.server.take() else { return };
        let _ = kill_process(Pid::from_child(&server), signal);
        server.wait().unwrap();
        if signal == Signal::KILL {
            // The processes behind it notice by themselves, and hold the port until then.
            let pids = || fs::read_dir("/proc").unwrap().flatten().filter(|entry| is_of(&entry.path(), &self.data()));
            wait_until("its processes are gone", || pids().next().is_none());
        }
    }

    /// Makes a primary of a standby.
    pub(crate) fn promote(&self) {
        done(self.program("pg_ctl").args(["promote", "-w", "-D"]).arg(self.data()));
    }

    /// Starts PgBouncer before the server, until its return value is dropped: for each transaction it may take another connection, and
    /// what was prepared is gone after each. Nobody needs a password there.
    pub(crate) fn pooler(&self) -> Pooler {
        let port = free_port();
        let users = self.write_private("users.txt", b"\"ana\" \"\"\n");
        let config = format!(
            "[databases]\n* = host={} port={}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\n\
            auth_type = trust\nauth_file = {}\npool_mode = transaction\n\
            server_reset_query = DEALLOCATE ALL\nserver_reset_query_always = 1\n",
            self.folder.path().display(),
            self.port,
            users.display(),
        );
        let config = self.write_private("pgbouncer.ini", config.as_bytes());
        let log = fs::File::create(self.folder.path().join("pooler")).unwrap();
        let mut pooler = self.as_user("/usr/sbin/pgbouncer");
        let pooler = pooler.arg(config).stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log).spawn();
        let pooler = Pooler { port, process: pooler.expect("Debian's package is pgbouncer, which .ci/run installs") };
        wait_until("the pooler is up", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        pooler
    }

    /// Runs SQL as the superuser, in a database. Returns the rows, with | between columns.
    #[track_caller]
    pub(crate) fn sql(&self, database: &str, sql: &str) -> String {
        let output = self.try_sql(SUPERUSER, database, sql);
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Runs SQL as somebody.
    pub(crate) fn try_sql(&self, user: &str, database: &str, sql: &str) -> Output {
        let mut psql = self.program("psql");
        psql.args(["--no-psqlrc", "-AtX", "-v", "ON_ERROR_STOP=1", "-U", user, "-d", database, "-c", sql]);
        psql.arg("-h").arg(self.folder.path()).args(["-p", &self.port.to_string()]).output().unwrap()
    }

    /// Address of a database over the loopback.
    pub(crate) fn url(&self, user: &str, database: &str) -> String {
        format!("postgres://{user}@127.0.0.1:{}/{database}", self.port)
    }

    /// Folder of the server's socket.
    pub(crate) fn socket(&self) -> &Path {
        self.folder.path()
    }

    /// One of PostgreSQL's programs, as an ordinary user; it ends with the calling thread.
    fn program(&self, name: &str) -> Command {
        self.as_user(self.programs.join(name))
    }

    fn as_user(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "QUIT"]).current_dir(self.folder.path());
        if let Some(user) = &self.user {
            command.args(["--reuid", &user.name, "--regid", &user.gid.to_string(), "--clear-groups"]);
        }
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PG")) {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").arg(program);
        command
    }
}

/// A pooler before a server.
pub(crate) struct Pooler {
    pub(crate) port: u16,
    process: Child,
}

impl Drop for Pooler {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}", self.log());
        }
        self.end(Signal::QUIT);
    }
}

/// Whether a process is of the server with this data.
fn is_of(process: &Path, data: &Path) -> bool {
    fs::read_link(process.join("cwd")).is_ok_and(|cwd| cwd == data)
}

#[track_caller]
fn done(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Folder of PostgreSQL's programs: Debian's, or that of the `initdb` in the path.
fn programs() -> PathBuf {
    let of = |folder: PathBuf| folder.join("initdb").exists().then_some(folder);
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut debian: Vec<PathBuf> = debian.filter_map(|version| of(version.path().join("bin"))).collect();
    debian.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = debian.pop().or_else(|| std::env::split_paths(&path).find_map(of));
    found.expect("no PostgreSQL is found: Debian's package is postgresql, which .ci/run installs")
}

/// PostgreSQL refuses to run as root, and so does sway: who they run as instead; `None` for who runs this.
pub(crate) fn ordinary_user() -> Option<User> {
    if !rustix::process::geteuid().is_root() {
        return None;
    }
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let user = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let fields: Vec<&str> = line.split(':').collect();
        Some(User { name: name.to_owned(), uid: fields[2].parse().ok()?, gid: fields[3].parse().ok()? })
    };
    Some(user("postgres").or_else(|| user("nobody")).expect("there is an ordinary user"))
}

pub(crate) fn free_port() -> u16 {
    let port = || Some(fastrand::u16(PORTS)).filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    wait_for("a free port", port)
}
