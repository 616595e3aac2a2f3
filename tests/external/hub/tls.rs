//! Certificates: of a known authority or not, for this host or another, valid or expired, and a server that has none.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use tallyboard::hub::error::HubError;
use tallyboard::hub::run;

use super::{DATABASE, enter, with_hub};
use crate::common::Folder;
use crate::postgres::Cluster;

/// Runs openssl in a folder.
fn openssl(folder: &Path, arguments: &str) {
    let output = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "openssl {arguments}: {}", String::from_utf8_lossy(&output.stderr));
}

const KEY: &str = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";

/// An authority, whose certificate is `NAME.crt`.
fn authority(folder: &Path, name: &str) -> PathBuf {
    openssl(folder, &format!("req -x509 {KEY} -keyout {name}.key -out {name}.crt -subj /CN={name} -days 2"));
    folder.join(format!("{name}.crt"))
}

/// Gives the server a certificate for a host, valid for so many days.
fn certify(cluster: &mut Cluster, folder: &Path, host: &str, days: u8) {
    std::fs::write(folder.join("ext"), format!("subjectAltName={host}")).unwrap();
    openssl(folder, &format!("req {KEY} -keyout server.key -out server.csr -subj /CN=hub"));
    openssl(
        folder,
        &format!(
            "x509 -req -in server.csr -CA house.crt -CAkey house.key -CAcreateserial -days {days} -extfile ext -out server.crt"
        ),
    );
    serve(cluster, folder, "server");
}

fn serve(cluster: &mut Cluster, folder: &Path, name: &str) {
    cluster.stop();
    for (ending, kept) in [("crt", "data/server.crt"), ("key", "data/server.key")] {
        cluster.write_private(kept, &std::fs::read(folder.join(format!("{name}.{ending}"))).unwrap());
    }
    cluster.set("ssl=on");
    cluster.run();
}

fn outcome(url: &str) -> Result<(), HubError> {
    run(enter(url)).unwrap().map(drop)
}

#[track_caller]
fn refused(url: &str, why: &str) {
    match outcome(url) {
        Err(HubError::Certificate { why: said, .. }) if said.contains(why) => {}
        other => panic!("{url}: {other:?}"),
    }
}

#[test]
#[ignore = "needs PostgreSQL and openssl"]
fn the_certificate_must_be_good_unless_the_address_says_otherwise() {
    let mut cluster = with_hub(&[]);
    let folder = Folder::new();
    let folder = folder.path();
    let (house, other) = (authority(folder, "house"), authority(folder, "other"));
    let port = cluster.port;
    let url = |query: &str| format!("{}?{query}", url_of(port));
    let full = url(&format!("sslrootcert={}", house.display()));
    let by_other = url(&format!("sslrootcert={}", other.display()));
    let ca = url(&format!("sslmode=verify-ca&sslrootcert={}", house.display()));
    let (require, by_system, plain) = (url("sslmode=require"), url("sslmode=verify-full"), url("sslmode=disable"));
    // Without a certificate at all.
    assert_eq!(outcome(&full), Err(HubError::NoTls(format!("127.0.0.1:{port}"))));
    assert_eq!(outcome(&url("sslmode=prefer")), Ok(()));

    certify(&mut cluster, folder, "IP:127.0.0.1", 2);
    for good in [&full, &ca, &require, &plain, &url_of(port), &format!("{full}&channel_binding=require")] {
        assert_eq!(outcome(good), Ok(()), "{good}");
    }
    let encrypted = "SELECT count(*) FROM pg_stat_ssl WHERE ssl";
    run(async {
        let connected = enter(&full).await.unwrap();
        assert_eq!(cluster.sql("postgres", encrypted), "1");
        drop(connected);
    })
    .unwrap();
    refused(&by_other, "nobody whom this machine knows");
    refused(&by_system, "nobody whom this machine knows");
    assert!(matches!(outcome(&url_with_roots(port, "/nowhere")), Err(HubError::File(_))));
    let no_binding = outcome(&format!("{plain}&channel_binding=require"));
    assert!(no_binding.is_err(), "no binding without TLS");

    certify(&mut cluster, folder, "DNS:hub.example.org", 2);
    refused(&full, "another host");
    assert_eq!(outcome(&ca), Ok(()));
    // The name is checked, though the address is given.
    let named = format!(
        "host=hub.example.org hostaddr=127.0.0.1 port={} user=ana dbname={DATABASE} sslrootcert={}",
        port,
        house.display()
    );
    assert_eq!(outcome(&named), Ok(()));

    certify(&mut cluster, folder, "IP:127.0.0.1", 0);
    sleep(Duration::from_millis(1_100));
    refused(&full, "expired");
    refused(&ca, "expired");
    assert_eq!(outcome(&require), Ok(()));

    // The server's own certificate instead of an authority's: as PostgreSQL's manual makes the quickest one.
    openssl(
        folder,
        &format!("req -x509 {KEY} -keyout own.key -out own.crt -subj /CN=own -addext subjectAltName=IP:127.0.0.1"),
    );
    serve(&mut cluster, folder, "own");
    refused(&full, "its own authority");
    assert_eq!(outcome(&url_with_roots(port, &folder.join("own.crt").display().to_string())), Ok(()));
}

/// The loopback without a word about TLS.
fn url_of(port: u16) -> String {
    format!("postgres://ana@127.0.0.1:{port}/{DATABASE}")
}

fn url_with_roots(port: u16, path: &str) -> String {
    format!("{}?sslrootcert={path}", url_of(port))
}
