//! The system's time zone: from `TZ`, or from the system's settings.

use jiff::tz::TimeZone;

use super::shown;
use crate::language::text;

/// Returns a message about an unknown zone in `TZ`, for which the library takes UTC. Returns `None` if the zone is
/// known or `TZ` isn't set; on a system without a zone, UTC is right.
pub fn zone_problem() -> Option<String> {
    let name = std::env::var_os("TZ").filter(|name| !name.is_empty())?;
    TimeZone::try_system().err()?;
    let name = name.to_string_lossy();
    Some(text!("zone-unknown", name = shown(&name)))
}
