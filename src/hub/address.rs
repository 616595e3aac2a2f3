//! The address of a hub, as PostgreSQL's own programs take it: a URL, `keyword=value` pairs, or a service of `pg_service.conf`; with
//! the password from where these look for it. Formats: "Connection Strings", "The Connection Service File" and "The Password File" of
//! libpq's manual (chapter 34). Left out: connecting.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::language::text;

/// The keywords that are understood; others are refused, so that nothing asked for is ignored.
const KEYWORDS: [&str; 14] = [
    "application_name",
    "channel_binding",
    "connect_timeout",
    "dbname",
    "host",
    "hostaddr",
    "options",
    "passfile",
    "port",
    "service",
    "sslmode",
    "sslrootcert",
    "target_session_attrs",
    "user",
];
const PORT: u16 = 5432;
/// The limit on connecting to one host, and the shortest that libpq takes.
const CONNECT_WAIT: Duration = Duration::from_secs(10);
const CONNECT_WAIT_MIN: Duration = Duration::from_secs(2);

/// The variables that say what an address leaves open.
const VARIABLES: [(&str, &str); 13] = [
    ("application_name", "PGAPPNAME"),
    ("channel_binding", "PGCHANNELBINDING"),
    ("connect_timeout", "PGCONNECT_TIMEOUT"),
    ("dbname", "PGDATABASE"),
    ("host", "PGHOST"),
    ("hostaddr", "PGHOSTADDR"),
    ("options", "PGOPTIONS"),
    ("passfile", "PGPASSFILE"),
    ("port", "PGPORT"),
    ("sslmode", "PGSSLMODE"),
    ("sslrootcert", "PGSSLROOTCERT"),
    ("target_session_attrs", "PGTARGETSESSIONATTRS"),
    ("user", "PGUSER"),
];

/// Why an address can't be used. No text repeats what may be a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    #[error("{}", text!("address-error-no-address"))]
    NoAddress,
    #[error("{}", text!("address-error-unknown-keyword", keyword = .0))]
    UnknownKeyword(String),
    #[error("{}", text!("address-error-password"))]
    Password,
    #[error("{}", text!("address-error-port", port = .0))]
    Port(String),
    #[error("{}", text!("address-error-ports"))]
    Ports,
    #[error("{}", text!("address-error-value", value = .value, keyword = *.keyword, values = *.values))]
    Value { keyword: &'static str, value: String, values: &'static str },
    #[error("{}", text!("address-error-service", service = .service, files = .files))]
    Service { service: String, files: String },
    #[error("{}", text!("address-error-service-line", path = .path.display().to_string(), line = .line))]
    ServiceLine { path: PathBuf, line: usize },
    #[error("{}", text!("address-error-escape"))]
    Escape,
    #[error("{}", text!("address-error-quote"))]
    Quote,
}

/// What is asked of the server's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SslMode {
    /// No encryption.
    Disable,
    /// Encryption if the server has it.
    Prefer,
    /// Encryption, whoever the server is.
    Require,
    /// A certificate that a known authority has signed, for any host.
    VerifyCa,
    /// A certificate that a known authority has signed for this host.
    VerifyFull,
}

/// Whether the password's proof is bound to the server's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChannelBinding {
    Disable,
    Prefer,
    Require,
}

/// A server that may be the hub's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// A name, an IP address, or the folder of a socket.
    pub name: String,
    /// The IP address to connect to instead of looking the name up.
    pub ip: Option<IpAddr>,
    pub port: u16,
}

/// A password, which no text shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// The address of a hub, without a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// As it was given.
    text: String,
    parts: BTreeMap<String, String>,
    pub hosts: Vec<Host>,
    pub ssl_mode: SslMode,
    pub channel_binding: ChannelBinding,
    /// The limit on connecting to one host.
    pub connect_timeout: Duration,
}

impl Address {
    /// Reads an address as it is typed. What it leaves open comes from its service, the environment, and libpq's defaults.
    ///
    /// # Errors
    /// Fails if it isn't an address, has a password, or names something that isn't understood.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        Self::parse_in(text, &|name| env::var(name).ok())
    }

    fn parse_in(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> Result<Self, AddressError> {
        let text = text.trim();
        let rest = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://"));
        let mut parts = match rest {
            Some(rest) => parts_of_url(rest)?,
            None if text.contains('=') => parts_of_pairs(text)?,
            None => return Err(AddressError::NoAddress),
        };
        if parts.contains_key("password") {
            return Err(AddressError::Password);
        }
        if let Some(unknown) = parts.keys().find(|keyword| !KEYWORDS.contains(&keyword.as_str())) {
            return Err(AddressError::UnknownKeyword(unknown.clone()));
        }
        if let Some(service) = parts.get("service").cloned().or_else(|| variable("PGSERVICE")) {
            for (keyword, value) in parts_of_service(&service, variable)? {
                parts.entry(keyword).or_insert(value);
            }
        }
        for (keyword, name) in VARIABLES {
            if let Some(value) = variable(name).filter(|value| !value.is_empty()) {
                parts.entry(keyword.to_owned()).or_insert(value);
            }
        }
        let user = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(variable);
        let user = parts.entry("user".to_owned()).or_insert_with(|| user.unwrap_or_else(|| "postgres".to_owned()));
        let user = user.clone();
        parts.entry("dbname".to_owned()).or_insert(user);
        let hosts = hosts(&parts)?;
        let ssl_mode = ssl_mode(&parts, &hosts)?;
        let channel_binding = match parts.get("channel_binding").map(String::as_str) {
            Some("disable") => ChannelBinding::Disable,
            None | Some("prefer") => ChannelBinding::Prefer,
            Some("require") => ChannelBinding::Require,
            Some(value) => return Err(wrong("channel_binding", value, text!("address-values-channel-binding"))),
        };
        // A standby can't be a hub, so the server is always one that takes writes.
        match parts.get("target_session_attrs").map(String::as_str) {
            None | Some("any" | "read-write" | "primary") => {}
            Some(value) => return Err(wrong("target_session_attrs", value, text!("address-values-session"))),
        }
        let connect_timeout = match parts.get("connect_timeout").map(|seconds| seconds.parse()) {
            None | Some(Ok(0)) => CONNECT_WAIT,
            Some(Ok(seconds)) => Duration::from_secs(seconds).max(CONNECT_WAIT_MIN),
            Some(Err(_)) => {
                let value = parts.get("connect_timeout").map_or("", String::as_str);
                return Err(wrong("connect_timeout", value, text!("address-values-seconds")));
            }
        };
        Ok(Self { text: text.to_owned(), parts, hosts, ssl_mode, channel_binding, connect_timeout })
    }

    /// Returns a part by libpq's keyword.
    pub fn part(&self, keyword: &str) -> Option<&str> {
        self.parts.get(keyword).map(String::as_str)
    }

    /// Returns what is weaker than it should be, in words for the person who counts; `None` if nothing is.
    pub fn warning(&self) -> Option<&'static str> {
        match self.ssl_mode {
            _ if self.hosts.iter().all(Host::is_local) => None,
            SslMode::VerifyFull => None,
            SslMode::VerifyCa => Some(text!("address-warning-verify-ca")),
            SslMode::Require => Some(text!("address-warning-require")),
            SslMode::Prefer => Some(text!("address-warning-prefer")),
            SslMode::Disable => Some(text!("address-warning-disable")),
        }
    }

    /// Finds the password for a host: in `$PGPASSWORD`, or in the password file, which nobody else may read.
    ///
    /// # Errors
    /// Says in words why a password file can't be used.
    pub fn password(&self, host: &Host) -> Result<Option<String>, String> {
        if let Ok(password) = env::var("PGPASSWORD") {
            return Ok(Some(password));
        }
        let path = match self.part("passfile") {
            Some(path) => PathBuf::from(path),
            None => match home() {
                Some(home) => home.join(".pgpass"),
                None => return Ok(None),
            },
        };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                return Err(text!(
                    "address-passwords-unreadable",
                    path = path.display().to_string(),
                    error = error.to_string()
                ));
            }
        };
        if !is_private(&path) {
            return Err(text!("address-passwords-not-private", path = path.display().to_string()));
        }
        let [dbname, user] = ["dbname", "user"].map(|keyword| self.part(keyword).unwrap_or_default());
        let port = host.port.to_string();
        let of = |name: &str| password_in(&text, [name, &port, dbname, user]);
        Ok(of(&host.name).or_else(|| host.is_socket().then(|| of("localhost")).flatten()))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Host {
    /// Returns whether it is this machine: a socket, or the loopback.
    pub fn is_local(&self) -> bool {
        let ip = self.ip.or_else(|| self.name.parse().ok());
        self.is_socket() || ip.map_or(self.name == "localhost", |ip| ip.is_loopback())
    }

    /// Returns whether it is a socket of this machine's file system.
    pub fn is_socket(&self) -> bool {
        self.name.starts_with('/')
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let brackets = if self.name.contains(':') { ["[", "]"] } else { [""; 2] };
        write!(f, "{}{}{}:{}", brackets[0], self.name, brackets[1], self.port)
    }
}

fn wrong(keyword: &'static str, value: &str, values: &'static str) -> AddressError {
    AddressError::Value { keyword, value: value.to_owned(), values }
}

fn ssl_mode(parts: &BTreeMap<String, String>, hosts: &[Host]) -> Result<SslMode, AddressError> {
    let has_roots = parts.contains_key("sslrootcert");
    match parts.get("sslmode").map(String::as_str) {
        None if hosts.iter().all(Host::is_local) && !has_roots => Ok(SslMode::Prefer),
        None | Some("verify-full") => Ok(SslMode::VerifyFull),
        Some("disable") => Ok(SslMode::Disable),
        Some("allow" | "prefer") => Ok(SslMode::Prefer),
        // As libpq: with a list of authorities, it is checked.
        Some("verify-ca") if !has_roots => Err(wrong("sslmode", "verify-ca", text!("address-values-verify-full"))),
        Some("require") if !has_roots => Ok(SslMode::Require),
        Some("require" | "verify-ca") => Ok(SslMode::VerifyCa),
        Some(value) => Err(wrong("sslmode", value, text!("address-values-sslmode"))),
    }
}

fn home() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|folders| folders.home_dir().to_owned())
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}

fn parts_of_url(rest: &str) -> Result<BTreeMap<String, String>, AddressError> {
    let mut parts = BTreeMap::new();
    // Before anything else, so that no other error repeats a part of one.
    if rest.rsplit_once('@').is_some_and(|(user, _)| user.contains(':')) {
        return Err(AddressError::Password);
    }
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, dbname) = rest.split_once('/').unwrap_or((rest, ""));
    let (user, hosts) = authority.rsplit_once('@').map_or((None, authority), |(user, hosts)| (Some(user), hosts));
    if let Some(user) = user {
        parts.insert("user".to_owned(), unescaped(user)?);
    }
    if !dbname.is_empty() {
        parts.insert("dbname".to_owned(), unescaped(dbname)?);
    }
    if !hosts.is_empty() {
        let (mut names, mut ports) = (Vec::new(), Vec::new());
        for host in hosts.split(',') {
            // An IPv6 address has brackets.
            let at = host.rfind(':').filter(|at| !host[*at..].contains(']'));
            let (name, port) = at.map_or((host, ""), |at| (&host[..at], &host[at + 1..]));
            names.push(unescaped(name.trim_start_matches('[').trim_end_matches(']'))?);
            ports.push(port.to_owned());
        }
        parts.insert("host".to_owned(), names.join(","));
        if ports.iter().any(|port| !port.is_empty()) {
            parts.insert("port".to_owned(), ports.join(","));
        }
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (keyword, value) = pair.split_once('=').ok_or_else(|| AddressError::UnknownKeyword(pair.to_owned()))?;
        parts.insert(unescaped(keyword)?, unescaped(value)?);
    }
    Ok(parts)
}

/// Reads `keyword=value` pairs: a value with blanks stands in single quotes, and a backslash takes the next character as it is.
fn parts_of_pairs(text: &str) -> Result<BTreeMap<String, String>, AddressError> {
    let mut parts = BTreeMap::new();
    let mut chars = text.chars().peekable();
    loop {
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        if chars.peek().is_none() {
            return Ok(parts);
        }
        let mut keyword = String::new();
        while let Some(c) = chars.next_if(|c| *c != '=') {
            keyword.push(c);
        }
        if chars.next().is_none() {
            return Err(AddressError::UnknownKeyword(keyword));
        }
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        let is_quoted = chars.next_if_eq(&'\'').is_some();
        let mut value = String::new();
        loop {
            match chars.next() {
                None if is_quoted => return Err(AddressError::Quote),
                None => break,
                Some('\'') if is_quoted => break,
                Some(c) if c.is_whitespace() && !is_quoted => break,
                Some('\\') => value.extend(chars.next()),
                Some(c) => value.push(c),
            }
        }
        parts.insert(keyword.trim().to_owned(), value);
    }
}

/// Reads a service from the user's file, or the system's.
fn parts_of_service(
    service: &str,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<BTreeMap<String, String>, AddressError> {
    let own = variable("PGSERVICEFILE").map(PathBuf::from).or_else(|| home().map(|home| home.join(".pg_service.conf")));
    let system = variable("PGSYSCONFDIR").map_or_else(|| PathBuf::from("/etc/postgresql-common"), PathBuf::from);
    let files: Vec<PathBuf> = own.into_iter().chain([system.join("pg_service.conf")]).collect();
    for file in &files {
        let Ok(text) = fs::read_to_string(file) else { continue };
        let mut lines = text.lines().map(str::trim).enumerate();
        if !lines.any(|(_, line)| line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) == Some(service)) {
            continue;
        }
        let mut parts = BTreeMap::new();
        for (index, line) in lines.take_while(|(_, line)| !line.starts_with('[')) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            // The line isn't repeated: it may have a password.
            match line.split_once('=').map(|(keyword, value)| (keyword.trim(), value.trim())) {
                Some(("password", _)) => return Err(AddressError::Password),
                Some((keyword, value)) if KEYWORDS.contains(&keyword) && keyword != "service" => {
                    parts.insert(keyword.to_owned(), value.to_owned());
                }
                _ => return Err(AddressError::ServiceLine { path: file.clone(), line: index + 1 }),
            }
        }
        return Ok(parts);
    }
    let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    Err(AddressError::Service {
        service: service.to_owned(),
        files: files.into_iter().reduce(|first, second| text!("problems-or", first, second)).unwrap_or_default(),
    })
}

fn hosts(parts: &BTreeMap<String, String>) -> Result<Vec<Host>, AddressError> {
    let list = |keyword: &str| match parts.get(keyword) {
        Some(list) if !list.is_empty() => list.split(',').map(str::trim).collect(),
        _ => Vec::new(),
    };
    let (mut names, ips, ports) = (list("host"), list("hostaddr"), list("port"));
    if names.is_empty() {
        names.clone_from(&ips);
    }
    if names.is_empty() {
        names.push("localhost");
    }
    if ports.len() > 1 && ports.len() != names.len() || !ips.is_empty() && ips.len() != names.len() {
        return Err(AddressError::Ports);
    }
    let port = |index: usize| match ports.get(index).or(ports.first()) {
        None | Some(&"") => Ok(PORT),
        Some(port) => port.parse().map_err(|_| AddressError::Port((*port).to_owned())),
    };
    let ip = |index: usize| match ips.get(index) {
        None | Some(&"") => Ok(None),
        Some(ip) => ip.parse().map(Some).map_err(|_| wrong("hostaddr", ip, text!("address-values-ip"))),
    };
    let name = |name: &str| if name.is_empty() { "localhost".to_owned() } else { name.to_owned() };
    names.iter().enumerate().map(|(i, host)| Ok(Host { name: name(host), ip: ip(i)?, port: port(i)? })).collect()
}

fn unescaped(text: &str) -> Result<String, AddressError> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        let (high, low) = digit(rest.next()).zip(digit(rest.next())).ok_or(AddressError::Escape)?;
        bytes.push(u8::try_from(high * 16 + low).map_err(|_| AddressError::Escape)?);
    }
    String::from_utf8(bytes).map_err(|_| AddressError::Escape)
}

/// Finds the password in the text of a password file: lines `host:port:database:user:password`, of which the first that fits counts;
/// `*` fits everything, and a backslash takes the next character as it is.
fn password_in(text: &str, sought: [&str; 4]) -> Option<String> {
    text.lines().filter(|line| !line.starts_with('#')).find_map(|line| {
        let mut fields = vec![String::new()];
        let mut chars = line.chars();
        while let Some(c) = chars.next() {
            let is_last = fields.len() == 5;
            let field = fields.last_mut()?;
            match c {
                '\\' => field.extend(chars.next()),
                ':' if !is_last => fields.push(String::new()),
                c => field.push(c),
            }
        }
        let password = fields.get(4)?;
        let is_fit = fields.iter().zip(sought).all(|(field, sought)| field == "*" || field == sought);
        is_fit.then(|| password.clone())
    })
}

#[cfg(test)]
mod tests {
    use super::{Address, AddressError, Host, SslMode, password_in};

    fn parse(text: &str) -> Result<Address, AddressError> {
        Address::parse_in(text, &|name| (name == "USER").then(|| "ana".to_owned()))
    }

    fn host(name: &str, port: u16) -> Host {
        Host { name: name.to_owned(), ip: None, port }
    }

    #[test]
    fn urls_and_pairs_say_the_same() {
        for text in [
            "postgres://ben@hub.example.org:5433/tally?sslmode=verify-full",
            "postgresql://ben@hub.example.org:5433/tally?sslmode=verify%2Dfull",
            "host=hub.example.org port=5433 user=ben dbname=tally sslmode=verify-full",
            "host = 'hub.example.org' port=5433 user='b\\en' dbname=tally",
        ] {
            let address = parse(text).unwrap();
            assert_eq!(address.hosts, [host("hub.example.org", 5433)], "{text}");
            assert_eq!([address.part("user"), address.part("dbname")], [Some("ben"), Some("tally")], "{text}");
            assert_eq!(address.ssl_mode, SslMode::VerifyFull, "{text}");
        }
    }

    #[test]
    fn several_hosts_sockets_and_defaults() {
        assert_eq!(
            parse("postgres://a,b:6000,[::1]:7/x").unwrap().hosts,
            [host("a", 5432), host("b", 6000), host("::1", 7)]
        );
        let plain = parse("postgres://").unwrap();
        assert_eq!(
            (plain.hosts.clone(), plain.part("user"), plain.part("dbname")),
            (vec![host("localhost", 5432)], Some("ana"), Some("ana"))
        );
        assert_eq!((plain.ssl_mode, plain.warning()), (SslMode::Prefer, None));
        let socket = parse("postgres://%2Frun%2Fpostgresql/tally").unwrap();
        assert!(socket.hosts[0].is_local() && socket.hosts == [host("/run/postgresql", 5432)]);
        assert_eq!(parse("postgres://hub/tally").unwrap().ssl_mode, SslMode::VerifyFull);
    }

    #[test]
    fn what_isnt_understood_is_refused() {
        assert_eq!(parse("postgres://ben:secret@hub/x"), Err(AddressError::Password));
        assert_eq!(parse("host=hub password=secret"), Err(AddressError::Password));
        assert_eq!(parse("host=hub sslkey=k"), Err(AddressError::UnknownKeyword("sslkey".into())));
        assert_eq!(parse("postgres://hub:x/y"), Err(AddressError::Port("x".into())));
        assert_eq!(parse("postgres://hub/%zz"), Err(AddressError::Escape));
        assert_eq!(parse("host='hub"), Err(AddressError::Quote));
        assert_eq!(parse("hub.example.org"), Err(AddressError::NoAddress));
        for text in [
            "postgres://hub/x?sslmode=maybe",
            "postgres://hub/x?sslmode=verify-ca",
            "postgres://hub/x?target_session_attrs=standby",
            "postgres://hub/x?connect_timeout=soon",
            "host=hub hostaddr=hub",
        ] {
            assert!(matches!(parse(text), Err(AddressError::Value { .. })), "{text}");
        }
        assert_eq!(parse("host=a,b port=1,2,3"), Err(AddressError::Ports));
    }

    #[test]
    fn no_error_repeats_a_password() {
        for text in [
            "postgres://ben:secret@hub/x",
            "postgres://ben:sec/secret@hub/x",
            "postgres://ben:secret%zz@hub/x",
            "ben:secret@hub",
            "host=hub password='secret",
            "host=hub passwrd=secret",
        ] {
            let error = parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("secret"), "{text}: {error}");
        }
    }

    #[test]
    fn a_weaker_mode_is_named() {
        let warning = |text: &str| parse(text).unwrap().warning();
        assert_eq!(warning("postgres://hub/x"), None);
        assert_eq!(warning("postgres:///x?sslmode=disable"), None);
        for mode in ["disable", "prefer", "require", "verify-ca&sslrootcert=ca.crt"] {
            assert!(warning(&format!("postgres://hub/x?sslmode={mode}")).is_some(), "{mode}");
        }
    }

    #[test]
    fn a_service_and_the_environment_say_what_is_left_open() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("services");
        let read = |text: &str, address: &str| {
            std::fs::write(&file, text).unwrap();
            Address::parse_in(address, &|name| match name {
                "PGSERVICEFILE" => Some(file.to_str().unwrap().to_owned()),
                "PGUSER" => Some("ben".to_owned()),
                "PGPORT" => Some("7".to_owned()),
                _ => None,
            })
        };
        let two = "# ours\n[other]\nhost=no\n[tally]\nhost = hub\n\n# here\nport=6\n[last]\nuser=no\n";
        let address = read(two, "service=tally dbname=x").unwrap();
        assert_eq!((address.hosts.as_slice(), address.part("user")), ([host("hub", 6)].as_slice(), Some("ben")));
        assert_eq!(read(two, "service=other dbname=x port=8").unwrap().hosts, [host("no", 8)]);
        assert!(matches!(read(two, "service=none"), Err(AddressError::Service { .. })));
        assert_eq!(read("[tally]\npassword=secret\n", "service=tally"), Err(AddressError::Password));
        let line = AddressError::ServiceLine { path: file.clone(), line: 2 };
        assert_eq!(read("[tally]\nsecret\n", "service=tally"), Err(line));
    }

    #[test]
    fn the_first_line_that_fits_has_the_password() {
        let file = "# comment\nhub:5432:tally:ben:one\nhub:*:*:ben:t\\:wo:\\\\\n*:*:*:*:three\n";
        let of = |sought| password_in(file, sought);
        assert_eq!(of(["hub", "5432", "tally", "ben"]).as_deref(), Some("one"));
        assert_eq!(of(["hub", "5433", "tally", "ben"]).as_deref(), Some("t:wo:\\"));
        assert_eq!(of(["other", "5432", "x", "y"]).as_deref(), Some("three"));
        assert_eq!(password_in("hub:5432:tally:ben", ["hub", "5432", "tally", "ben"]), None);
    }
}
