//! The sums of one day, packed into few bytes: the form is described in `v3.sql`.

use crate::domain::{Quarter, QuarterSum};

/// Quarters of an hour in a day.
pub(super) const QUARTERS: usize = 96;
const LATE: u8 = 128;

/// The sums of one day in UTC, by the quarter of an hour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DaySums([Part; QUARTERS]);

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Part {
    counted: i64,
    late: i64,
}

/// Returns the day of a quarter, and its index in that day.
pub(super) fn day_of(quarter: Quarter) -> (i64, usize) {
    let quarters = i64::try_from(QUARTERS).unwrap_or(i64::MAX);
    (quarter.0.div_euclid(quarters), usize::try_from(quarter.0.rem_euclid(quarters)).unwrap_or(0))
}

impl Default for DaySums {
    fn default() -> Self {
        Self([Part::default(); QUARTERS])
    }
}

impl DaySums {
    /// Adds to the quarter at this index. A sum that exceeds 64 bits stops at their end.
    pub(super) fn add(&mut self, index: usize, counted: i64, late: i64) {
        if let Some(part) = self.0.get_mut(index) {
            part.counted = part.counted.saturating_add(counted);
            part.late = part.late.saturating_add(late);
        }
    }

    pub(super) fn packed(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (index, part) in (0..).zip(&self.0) {
            if *part != Part::default() {
                bytes.push(if part.late == 0 { index } else { index | LATE });
                put_number(&mut bytes, part.counted);
                if part.late != 0 {
                    put_number(&mut bytes, part.late);
                }
            }
        }
        bytes
    }

    /// Returns the quarters in which anything was counted, in order.
    pub(super) fn sums(&self, day: i64) -> impl Iterator<Item = QuarterSum> {
        let first = first_of(day);
        let sum = move |(index, part): (i64, &Part)| {
            let quarter = Quarter(first.0.saturating_add(index));
            (*part != Part::default()).then_some(QuarterSum { quarter, counted: part.counted, late: part.late })
        };
        (0..).zip(&self.0).filter_map(sum)
    }
}

/// Passes each packed quarter to `take`: its index, what was counted, what was late. Returns `None` if the bytes are
/// malformed.
pub(super) fn unpack(mut bytes: &[u8], mut take: impl FnMut(usize, i64, i64)) -> Option<()> {
    let mut next = 0;
    while let Some((first, rest)) = bytes.split_first() {
        bytes = rest;
        let index = usize::from(first & !LATE);
        if index < next || index >= QUARTERS {
            return None;
        }
        let counted = number(&mut bytes)?;
        take(index, counted, if first & LATE == 0 { 0 } else { number(&mut bytes)? });
        next = index + 1;
    }
    Some(())
}

/// Returns the first quarter of a day.
pub(super) fn first_of(day: i64) -> Quarter {
    Quarter(day.saturating_mul(i64::try_from(QUARTERS).unwrap_or(i64::MAX)))
}

/// Decodes a number and removes it from the front.
fn number(bytes: &mut &[u8]) -> Option<i64> {
    let mut zigzag = 0_u64;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let bits = u64::from(byte & 127);
        zigzag |= bits.checked_shl(shift).filter(|moved| moved >> shift == bits)?;
        if byte & 128 == 0 {
            return Some((zigzag >> 1).cast_signed() ^ -((zigzag & 1).cast_signed()));
        }
    }
    None
}

fn put_number(bytes: &mut Vec<u8>, number: i64) {
    let mut zigzag = ((number << 1) ^ (number >> 63)).cast_unsigned();
    while zigzag > 127 {
        bytes.push(zigzag.to_le_bytes()[0] | 128);
        zigzag >>= 7;
    }
    bytes.push(zigzag.to_le_bytes()[0]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_sums_come_back() {
        let mut rng = fastrand::Rng::with_seed(4);
        let ends = [0, 1, -1, 63, 64, -64, -65, i64::MAX, i64::MIN, i64::MAX - 1];
        for _ in 0..2_000 {
            let mut sums = DaySums::default();
            let mut number = || if rng.bool() { ends[rng.usize(0..ends.len())] } else { rng.i64(-300..300) };
            let numbers: Vec<_> = (0..20).map(|_| (number(), number())).collect();
            for (counted, late) in numbers {
                sums.add(rng.usize(0..QUARTERS), counted, if rng.bool() { late } else { 0 });
            }
            let mut back = DaySums::default();
            unpack(&sums.packed(), |index, counted, late| back.add(index, counted, late)).unwrap();
            assert_eq!(back, sums);
        }
        assert!(DaySums::default().packed().is_empty());
    }

    #[test]
    fn a_usual_quarter_is_two_bytes() {
        let mut sums = DaySums::default();
        sums.add(95, -64, 0);
        assert_eq!(sums.packed(), [95, 127]);
        sums.add(3, 300, 7);
        assert_eq!(sums.packed(), [131, 216, 4, 14, 95, 127]);
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let bad: [&[u8]; 6] = [&[96, 2], &[5], &[5, 2, 5, 2], &[5, 2, 4, 2], &[131, 2], &[0, 128]];
        for bytes in bad {
            assert_eq!(unpack(bytes, |_, _, _| {}), None, "{bytes:?}");
        }
        let too_long = [[0].as_slice(), &[255; 10]].concat();
        assert_eq!(unpack(&too_long, |_, _, _| {}), None);
        let mut rng = fastrand::Rng::with_seed(5);
        for _ in 0..20_000 {
            let bytes: Vec<u8> = (0..rng.usize(0..12)).map(|_| rng.u8(..)).collect();
            let _ = unpack(&bytes, |index, _, _| assert!(index < QUARTERS));
        }
    }

    #[test]
    fn days_and_quarters_before_1970_fit_on() {
        assert_eq!((day_of(Quarter(-1)), day_of(Quarter(0)), day_of(Quarter(96))), ((-1, 95), (0, 0), (1, 0)));
        let mut sums = DaySums::default();
        sums.add(95, 2, 0);
        assert_eq!(sums.sums(-1).collect::<Vec<_>>(), [QuarterSum { quarter: Quarter(-1), counted: 2, late: 0 }]);
    }
}
