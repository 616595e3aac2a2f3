//! Connecting to a hub: over TLS beyond the loopback, with limits on how long anything may take. The name and the certificate of the
//! server are checked unless the address says otherwise in so many words.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{WebPkiServerVerifier, verify_server_cert_signed_by_trust_anchor};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_platform_verifier::BuilderVerifierExt as _;
use tokio::time::timeout;
use tokio_postgres::config::{ChannelBinding, SslMode as WireMode, TargetSessionAttrs};
use tokio_postgres::{Client, Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::address::{Address, Host, SslMode};

/// How long connecting may take, per host, unless the address says otherwise.
const CONNECT_WAIT: Duration = Duration::from_secs(10);
/// When a silent connection is asked whether it is still there, and how long unacknowledged bytes may wait.
const KEEPALIVE_IDLE: Duration = Duration::from_secs(30);
const UNACKNOWLEDGED_MAX: Duration = Duration::from_secs(30);

/// Why there is no connection.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error("{0}")]
    Address(String),
    #[error("{} can't be used as a list of authorities: {why}", path.display())]
    Roots { path: PathBuf, why: String },
    #[error("the hub doesn't answer within {} s", .0.as_secs())]
    Timeout(Duration),
    #[error("{0}")]
    Refused(#[from] tokio_postgres::Error),
}
