//! A message bus of a test's own, on which it plays the desktop.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use zbus::blocking::connection::Builder;

/// A bus that ends with the test, however that ends.
pub(crate) struct TestBus {
    process: Child,
    address: String,
}

impl TestBus {
    pub(crate) fn start() -> Self {
        let mut command = Command::new("dbus-daemon");
        let command = command.args(["--session", "--nofork", "--print-address=1"]).stdout(Stdio::piped());
        let process = command.spawn().expect("dbus-daemon (Debian: apt install dbus-daemon)");
        let mut bus = Self { process, address: String::new() };
        BufReader::new(bus.process.stdout.take().unwrap()).read_line(&mut bus.address).unwrap();
        bus
    }

    pub(crate) fn connect(&self) -> Builder<'_> {
        Builder::address(self.address.trim()).unwrap()
    }
}

impl Drop for TestBus {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
