//! The system's zone: as `TZ` says, else as the system is set up.

use jiff::tz::TimeZone;

use super::shown;

/// Returns what is wrong with the zone that `TZ` names, in words: the library takes UTC then. `None`: nothing, or it
/// isn't set. Without it, and on a system that is set up for no zone, UTC is right.
pub fn zone_problem() -> Option<String> {
    let name = std::env::var_os("TZ").filter(|name| !name.is_empty())?;
    TimeZone::try_system().err()?;
    let name = name.to_string_lossy();
    Some(format!(
        "TZ=\"{}\" names no zone that is known here: let it be one such as Europe/Berlin, or unset it",
        shown(&name)
    ))
}
