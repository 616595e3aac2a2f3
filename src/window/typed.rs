//! Dates and times as a person types them: in ISO 8601's order, which is read the same everywhere.

use jiff::civil::DateTime;
use jiff::fmt::strtime::BrokenDownTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::texts;
use crate::words::Time;

const FORMAT: &str = "%Y-%m-%d %H:%M";
const TIME_FORMAT: &str = "%H:%M";

/// "2026-11-23 14:05" in the zone, as [`parse`] reads it.
pub fn text(at: Time, zone: &TimeZone) -> String {
    local(at, zone).strftime(FORMAT).to_string()
}

/// The time that `text` spells in the zone: a date and a time of day, or a time of day today.
///
/// # Errors
/// In words, what would be understood.
pub fn parse(text: &str, now: Time, zone: &TimeZone) -> Result<Time, String> {
    let text = text.trim();
    let whole = || BrokenDownTime::parse(FORMAT, text).and_then(|parsed| parsed.to_datetime());
    let today = || {
        let time = BrokenDownTime::parse(TIME_FORMAT, text)?.to_time()?;
        Ok::<DateTime, jiff::Error>(local(now, zone).date().to_datetime(time))
    };
    let local = whole().or_else(|_| today()).map_err(|_| texts::NO_TIME.to_owned())?;
    // Of a time that is there twice, the first; one that the clocks leap over is as long after the leap.
    let at = zone.to_ambiguous_timestamp(local).compatible().map_err(|_| texts::NO_TIME.to_owned())?;
    Ok(Time(at.as_millisecond()))
}

/// The time in the zone.
pub fn zoned(at: Time, zone: &TimeZone) -> Zoned {
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone.clone())
}

fn local(at: Time, zone: &TimeZone) -> DateTime {
    zoned(at, zone).datetime()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_read_back_to_the_minute() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let at = Time(1_764_000_000_000);
        let read = parse(&text(at, &zone), at, &zone).unwrap();
        assert_eq!(read.0, at.0 - at.0 % 60_000);
        assert_eq!(text(parse(" 09:30 ", at, &zone).unwrap(), &zone), format!("{} 09:30", &text(at, &zone)[..10]));
        for bad in ["", "yesterday", "2026-02-30 10:00", "25:00", "10:0x"] {
            assert!(parse(bad, at, &zone).is_err(), "{bad}");
        }
    }
}
