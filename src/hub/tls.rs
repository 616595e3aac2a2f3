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
            let none = |error| file(format!("this system's list of certificate authorities can't be used: {error}"));
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
    let wrong = |why: String| HubError::File(format!("{} isn't a list of authorities: {why}", path.display()));
    let all: Vec<_> =
        CertificateDer::pem_file_iter(path).and_then(Iterator::collect).map_err(|error| wrong(error.to_string()))?;
    let mut store = RootCertStore::empty();
    for certificate in &all {
        store.add(certificate.clone()).map_err(|error| wrong(error.to_string()))?;
    }
    if store.is_empty() {
        return Err(wrong("it has no certificate".to_owned()));
    }
    Ok(Roots { store, all })
}

/// Says what is the matter with a certificate, if it is that which ended a handshake.
pub(super) fn reason(error: &Error) -> Option<String> {
    let Error::InvalidCertificate(error) = error else { return None };
    Some(match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "it has expired. The hub's administrator renews it, if this machine's clock is right".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "it isn't valid yet: check this machine's clock".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "it is for another host: write the host in the address as the certificate has it".to_owned()
        }
        CertificateError::UnknownIssuer => {
            "nobody whom this machine knows has signed it. If it is the house's own, name its authority with sslrootcert=FILE"
                .to_owned()
        }
        // webpki has no name for it that rustls passes on.
        CertificateError::Other(error) if error.to_string().contains("CaUsedAsEndEntity") => {
            "it is its own authority. If it is the house's own, name that very certificate with sslrootcert=FILE".to_owned()
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
