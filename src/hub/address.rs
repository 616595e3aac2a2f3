//! The address of a hub, as PostgreSQL's own programs take it: a URL, `keyword=value` pairs, or a service of `pg_service.conf`; with
//! the password from where these look for it. Formats: "Connection Strings", "The Connection Service File" and "The Password File" of
//! libpq's manual (chapter 34). Left out: connecting.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

/// The keywords that are understood; others are refused, so that nothing asked for is ignored.
const KEYWORDS: [&str; 13] = [
    "application_name",
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

/// Why an address can't be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    #[error("an address begins with postgres://, or has parts such as host=…; this one is \"{0}\"")]
    NoAddress(String),
    #[error("\"{0}\" is nothing that an address can have")]
    UnknownKeyword(String),
    #[error("a password doesn't belong into an address, where others can read it: put it into ~/.pgpass or $PGPASSWORD")]
    Password,
    #[error("\"{0}\" is no port")]
    Port(String),
    #[error("\"{0}\" is no sslmode: it is disable, prefer, require, verify-ca or verify-full")]
    SslMode(String),
    #[error("there is no service \"{service}\" in {files}")]
    Service { service: String, files: String },
    #[error("\"{0}\" has a % that no two hexadecimal digits follow")]
    Escape(String),
    #[error("a quote isn't closed in the address")]
    Quote,
}

/// What is asked of the server's certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SslMode {
    /// No encryption.
    Disable,
    /// Encryption if the server has it.
    Prefer,
    /// Encryption, by whomever.
    Require,
    /// A certificate that a known authority has signed, for whatever host.
    VerifyCa,
    /// A certificate that a known authority has signed for this host.
    VerifyFull,
}

/// A server that may be the hub's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// A name, an address, or the folder of a socket.
    pub name: String,
    pub port: u16,
}

/// The address of a hub, without a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// As it was given.
    text: String,
    parts: BTreeMap<String, String>,
    pub hosts: Vec<Host>,
    pub ssl_mode: SslMode,
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
            None => return Err(AddressError::NoAddress(text.to_owned())),
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
        let variables = [
            ("host", "PGHOST"),
            ("port", "PGPORT"),
            ("user", "PGUSER"),
            ("dbname", "PGDATABASE"),
            ("sslmode", "PGSSLMODE"),
            ("sslrootcert", "PGSSLROOTCERT"),
            ("passfile", "PGPASSFILE"),
        ];
        for (keyword, name) in variables {
            if let Some(value) = variable(name).filter(|value| !value.is_empty()) {
                parts.entry(keyword.to_owned()).or_insert(value);
            }
        }
        let user = variable("USER").or_else(|| variable("LOGNAME")).unwrap_or_else(|| "postgres".to_owned());
        let user = parts.entry("user".to_owned()).or_insert(user).clone();
        parts.entry("dbname".to_owned()).or_insert(user);
        let hosts = hosts(&parts)?;
        let ssl_mode = match parts.get("sslmode").map(String::as_str) {
            None if hosts.iter().all(Host::is_local) => SslMode::Prefer,
            None | Some("verify-full") => SslMode::VerifyFull,
            Some("disable") => SslMode::Disable,
            Some("allow" | "prefer") => SslMode::Prefer,
            Some("require") => SslMode::Require,
            Some("verify-ca") => SslMode::VerifyCa,
            Some(other) => return Err(AddressError::SslMode(other.to_owned())),
        };
        Ok(Self { text: text.to_owned(), parts, hosts, ssl_mode })
    }

    /// Returns a part by libpq's keyword.
    pub fn part(&self, keyword: &str) -> Option<&str> {
        self.parts.get(keyword).map(String::as_str)
    }

    /// Returns whether every host is this machine.
    pub fn is_local(&self) -> bool {
        self.hosts.iter().all(Host::is_local)
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
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("{} can't be read: {error}", path.display())),
        };
        if !is_private(&path) {
            return Err(format!("{} can be read by others, so it isn't used: chmod 600 it", path.display()));
        }
        let [dbname, user] = ["dbname", "user"].map(|keyword| self.part(keyword).unwrap_or_default());
        let name = if host.name.starts_with('/') { "localhost" } else { &host.name };
        Ok(password_in(&text, [name, &host.port.to_string(), dbname, user]))
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
        let name = self.name.trim_start_matches('[').trim_end_matches(']');
        name.starts_with('/') || name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
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
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, dbname) = rest.split_once('/').unwrap_or((rest, ""));
    let (user, hosts) = authority.rsplit_once('@').map_or((None, authority), |(user, hosts)| (Some(user), hosts));
    if let Some(user) = user {
        if user.contains(':') {
            return Err(AddressError::Password);
        }
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
        let mut lines = text.lines().map(str::trim).skip_while(|line| line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) != Some(service));
        if lines.next().is_none() {
            continue;
        }
        let mut parts = BTreeMap::new();
        let pairs = lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.is_empty() && !line.starts_with('#'));
        for pair in pairs {
            let (keyword, value) = pair.split_once('=').ok_or_else(|| AddressError::UnknownKeyword(pair.to_owned()))?;
            let keyword = keyword.trim();
            if keyword == "password" {
                return Err(AddressError::Password);
            }
            if !KEYWORDS.contains(&keyword) {
                return Err(AddressError::UnknownKeyword(keyword.to_owned()));
            }
            parts.insert(keyword.to_owned(), value.trim().to_owned());
        }
        return Ok(parts);
    }
    let files: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
    Err(AddressError::Service { service: service.to_owned(), files: files.join(" or ") })
}

fn hosts(parts: &BTreeMap<String, String>) -> Result<Vec<Host>, AddressError> {
    let list = |keyword: &str| parts.get(keyword).map(|list| list.split(',').map(str::trim).collect::<Vec<_>>()).unwrap_or_default();
    let names = match list("hostaddr") {
        addresses if addresses.is_empty() => list("host"),
        addresses => addresses,
    };
    let names = if names.is_empty() { vec!["localhost"] } else { names };
    let ports = list("port");
    let port = |index: usize| {
        let port = ports.get(index).or(if ports.len() == 1 { ports.first() } else { None }).copied().unwrap_or_default();
        if port.is_empty() { Ok(PORT) } else { port.parse().map_err(|_| AddressError::Port(port.to_owned())) }
    };
    names.into_iter().enumerate().map(|(index, name)| Ok(Host { name: name.to_owned(), port: port(index)? })).collect()
}

fn unescaped(text: &str) -> Result<String, AddressError> {
    let wrong = || AddressError::Escape(text.to_owned());
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        let (high, low) = digit(rest.next()).zip(digit(rest.next())).ok_or_else(wrong)?;
        bytes.push(u8::try_from(high * 16 + low).map_err(|_| wrong())?);
    }
    String::from_utf8(bytes).map_err(|_| wrong())
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
        Host { name: name.to_owned(), port }
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
        assert_eq!(parse("postgres://a,b:6000,[::1]:7/x").unwrap().hosts, [host("a", 5432), host("b", 6000), host("::1", 7)]);
        let plain = parse("postgres://").unwrap();
        assert_eq!((plain.hosts.clone(), plain.part("user"), plain.part("dbname")), (vec![host("localhost", 5432)], Some("ana"), Some("ana")));
        assert_eq!((plain.ssl_mode, plain.is_local()), (SslMode::Prefer, true));
        let socket = parse("postgres://%2Frun%2Fpostgresql/tally").unwrap();
        assert!(socket.is_local() && socket.hosts == [host("/run/postgresql", 5432)]);
        assert_eq!(parse("postgres://hub/tally").unwrap().ssl_mode, SslMode::VerifyFull);
    }

    #[test]
    fn what_isnt_understood_is_refused() {
        assert_eq!(parse("postgres://ben:secret@hub/x"), Err(AddressError::Password));
        assert_eq!(parse("host=hub password=secret"), Err(AddressError::Password));
        assert_eq!(parse("host=hub sslkey=k"), Err(AddressError::UnknownKeyword("sslkey".into())));
        assert_eq!(parse("postgres://hub:x/y"), Err(AddressError::Port("x".into())));
        assert_eq!(parse("postgres://hub/%zz"), Err(AddressError::Escape("%zz".into())));
        assert_eq!(parse("host='hub"), Err(AddressError::Quote));
        assert!(matches!(parse("hub.example.org"), Err(AddressError::NoAddress(_))));
        assert!(matches!(parse("postgres://hub/x?sslmode=maybe"), Err(AddressError::SslMode(_))));
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
