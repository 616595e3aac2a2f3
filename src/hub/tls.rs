//! TLS as an address asks for it: how much of the server's certificate is checked, and what is said of one that fails.

use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::address::{Address, SslMode};
use super::error::HubError;
use crate::language::text;

/// Makes what a connection with this address encrypts and checks by.
///
/// # Errors
/// Fails if there are no known authorities, or the file of them can't be read.
pub(super) fn config(address: &Address) -> Result<ClientConfig, HubError> {
    let file = |why: String| HubError::File(why);
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| file(error.to_string()))?;
    let roots = match address.part("sslrootcert").filter(|path| *path != "system") {
        Some(path) => Some(read_roots(Path::new(path))?),
        None => None,
    };
    let check = match (address.ssl_mode, roots) {
        (SslMode::VerifyFull, None) => {
            let none = |error: Error| file(text!("tls-no-authorities", error = error.to_string()));
            return Ok(builder.with_platform_verifier().map_err(none)?.with_no_client_auth());
        }
        (SslMode::VerifyFull, Some(roots)) => Check::Host(roots),
        (SslMode::VerifyCa, Some(roots)) => Check::Authority(roots),
        (SslMode::VerifyCa | SslMode::Require | SslMode::Prefer | SslMode::Disable, _) => Check::Nothing,
    };
    let verifier = Arc::new(Verifier { check, provider });
    Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth())
}

fn read_roots(path: &Path) -> Result<Roots, HubError> {
    let wrong = |why: String| HubError::File(text!("tls-no-list", path = path.display().to_string(), why));
    let all: Vec<_> =
        CertificateDer::pem_file_iter(path).and_then(Iterator::collect).map_err(|error| wrong(error.to_string()))?;
    let mut store = RootCertStore::empty();
    for certificate in &all {
        store.add(certificate.clone()).map_err(|error| wrong(error.to_string()))?;
    }
    if store.is_empty() {
        return Err(wrong(text!("tls-no-certificate").to_owned()));
    }
    Ok(Roots { store, all })
}

/// Says what is the matter with a certificate, if it is that which ended a handshake.
pub(super) fn reason(error: &Error) -> Option<String> {
    let Error::InvalidCertificate(error) = error else { return None };
    Some(match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => text!("tls-expired").to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            text!("tls-not-valid-yet").to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            text!("tls-other-host").to_owned()
        }
        CertificateError::UnknownIssuer => text!("tls-unknown-authority").to_owned(),
        // webpki has no name for it that rustls passes on.
        CertificateError::Other(error) if error.to_string().contains("CaUsedAsEndEntity") => {
            text!("tls-own-authority").to_owned()
        }
        other => other.to_string(),
    })
}

#[derive(Debug)]
struct Roots {
    store: RootCertStore,
    all: Vec<CertificateDer<'static>>,
}

/// What is asked of a certificate, where it isn't what the system asks.
#[derive(Debug)]
enum Check {
    Nothing,
    Authority(Roots),
    Host(Roots),
}

#[derive(Debug)]
struct Verifier {
    check: Check,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        _: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let roots = match &self.check {
            Check::Nothing => return Ok(ServerCertVerified::assertion()),
            Check::Authority(roots) | Check::Host(roots) => roots,
        };
        let parsed = ParsedCertificate::try_from(certificate)?;
        // A server's own certificate, given as it is, needs no authority.
        if !roots.all.contains(certificate) {
            let algorithms = self.provider.signature_verification_algorithms.all;
            verify_server_cert_signed_by_trust_anchor(&parsed, &roots.store, intermediates, now, algorithms)?;
        }
        if matches!(self.check, Check::Host(_)) {
            verify_server_name(&parsed, name)?;
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
