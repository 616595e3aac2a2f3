//! Puts the words of right-to-left scripts in their order: the toolkit shapes each word, and places all words from left
//! to right. The order is that of Unicode's bidirectional algorithm (UAX #9, by `unicode-bidi`), of each row by itself.

use std::ops::Range;
use std::sync::Arc;

use egui::Galley;
use egui::epaint::text::{Glyph, Row};
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Returns whether the text has a letter of the Hebrew, Arabic or a similar script.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_right_to_left)
}

fn is_right_to_left(c: char) -> bool {
    // No such script is below Hebrew's.
    c >= '\u{590}' && matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

/// Returns whether the toolkit shapes what this character is in from right to left: a mark of direction has no script.
fn is_right_to_left_letter(c: char) -> bool {
    is_right_to_left(c) && !matches!(c, '\u{200f}' | '\u{61c}')
}

/// Returns the galley with each row in its order. The text's direction is that of its first letter; where the window is
/// mirrored, of any of its letters from right to left, as a sentence may begin with a name.
pub(crate) fn reordered(galley: &Galley, direction: Level) -> Galley {
    let mut galley = galley.clone();
    let is_led = direction.is_rtl() && has_right_to_left(&galley.job.text);
    let direction = if is_led { direction } else { first_strong(&galley.job.text).unwrap_or(direction) };
    for placed in &mut galley.rows {
        reorder(Arc::make_mut(&mut placed.row), direction, galley.pixels_per_point);
    }
    galley
}

/// Cuts a text that is written from right to left before each figure and behind it, and wherever the direction changes.
/// Returns the pieces as they follow each other from the right.
pub(crate) fn pieces(text: &str) -> Vec<&str> {
    let chars: Vec<char> = text.chars().collect();
    let marked = signs_as_digits(&chars);
    let info = BidiInfo::new(&marked, Some(Level::rtl()));
    let Some(paragraph) = info.paragraphs.first() else { return Vec::new() };
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    let mut pieces: Vec<(Range<usize>, Level)> = Vec::new();
    for ((start, c), level) in text.char_indices().zip(levels) {
        let end = start + c.len_utf8();
        let is_figure = |range: &Range<usize>| {
            text.get(range.clone()).is_some_and(|piece| piece.starts_with(|c: char| c.is_ascii_digit()))
        };
        match pieces.last_mut() {
            Some((range, last)) if *last == level && !c.is_ascii_digit() && !is_figure(range) => range.end = end,
            _ => pieces.push((start..end, level)),
        }
    }
    let levels: Vec<Level> = pieces.iter().map(|(_, level)| *level).collect();
    let order = BidiInfo::reorder_visual(&levels).into_iter().rev();
    order.filter_map(|index| text.get(pieces.get(index)?.0.clone())).collect()
}

/// Returns the direction of the first letter that isn't within an isolate (rules P2 and P3).
fn first_strong(text: &str) -> Option<Level> {
    let mut isolates = 0_u32;
    for c in text.chars() {
        match bidi_class(c) {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => isolates += 1,
            BidiClass::PDI => isolates = isolates.saturating_sub(1),
            BidiClass::L if isolates == 0 => return Some(Level::ltr()),
            BidiClass::R | BidiClass::AL if isolates == 0 => return Some(Level::rtl()),
            _ => {}
        }
    }
    None
}

fn reorder(row: &mut Row, direction: Level, pixels_per_point: f32) {
    let logical = logical_order(&row.glyphs);
    let chars: Vec<char> = logical.iter().filter_map(|index| Some(row.glyphs.get(*index)?.chr)).collect();
    let text = signs_as_digits(&chars);
    let info = BidiInfo::new(&text, Some(direction));
    let Some(paragraph) = info.paragraphs.first() else { return };
    let levels = info.reordered_levels_per_char(paragraph, paragraph.range.clone());
    // A row with a character that parts paragraphs stays as it is.
    if levels.len() != logical.len() {
        return;
    }
    // The left edges of the cells in which the glyphs stand.
    let cells = row.glyphs.iter().map(|glyph| glyph.advance_width);
    let edges: Vec<f32> = cells.scan(0.0, |edge, width| Some(std::mem::replace(edge, *edge + width))).collect();
    let start = row.glyphs.first().map_or(0.0, |glyph| glyph.pos.x.min(0.0));
    let mut left = start;
    for visual in BidiInfo::reorder_visual(&levels) {
        let Some((index, level)) = logical.get(visual).copied().zip(levels.get(visual).copied()) else { continue };
        let Some((glyph, edge)) = row.glyphs.get_mut(index).zip(edges.get(index)) else { continue };
        let is_mirrored = level.is_rtl() && is_mirrored(glyph.chr);
        let inset = glyph.pos.x - edge;
        let ink = glyph.uv_rect;
        let moved = if is_mirrored {
            left + glyph.advance_width - (ink.offset.x + ink.size.x) - ink.offset.x
        } else {
            left + inset
        };
        let by = ((moved - glyph.pos.x) * pixels_per_point).round() / pixels_per_point;
        glyph.pos.x += by;
        left += glyph.advance_width;
        if ink.is_nothing() {
            continue;
        }
        let first = glyph.first_vertex as usize;
        let Some(corners) = row.visuals.mesh.vertices.get_mut(first..first + 4) else { continue };
        for corner in corners.iter_mut() {
            corner.pos.x += by;
        }
        if let (true, [left_top, right_top, left_bottom, right_bottom]) = (is_mirrored, corners) {
            std::mem::swap(&mut left_top.uv, &mut right_top.uv);
            std::mem::swap(&mut left_bottom.uv, &mut right_bottom.uv);
        }
    }
}

/// Returns the indices of the glyphs in the order of the text: those of a right-to-left word were shaped together, and
/// stand as they are drawn.
fn logical_order(glyphs: &[Glyph]) -> Vec<usize> {
    let mut order = Vec::with_capacity(glyphs.len());
    for run in runs(glyphs) {
        let is_reversed =
            glyphs.get(run.clone()).is_some_and(|run| run.iter().any(|glyph| is_right_to_left_letter(glyph.chr)));
        if is_reversed {
            order.extend(run.rev());
        } else {
            order.extend(run);
        }
    }
    order
}

/// Returns the runs of one font, which are shaped together.
fn runs(glyphs: &[Glyph]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let face = |glyph: &Glyph| (glyph.font_face_ascent, glyph.font_face_height);
    for (index, glyph) in glyphs.iter().enumerate() {
        match runs.last_mut() {
            Some(run) if glyphs.get(run.start).map(face) == Some(face(glyph)) => run.end = index + 1,
            _ => runs.push(index..index + 1),
        }
    }
    runs
}

/// Returns the text in which a sign before a number counts as one of its digits, so that it stays at its left.
fn signs_as_digits(chars: &[char]) -> String {
    let is_sign = |index: usize| {
        let next = chars.get(index + 1).is_some_and(char::is_ascii_digit);
        let is_first =
            index.checked_sub(1).and_then(|index| chars.get(index)).is_none_or(|c| !c.is_ascii_alphanumeric());
        matches!(chars.get(index), Some('−' | '-' | '+' | '±')) && next && is_first
    };
    chars.iter().enumerate().map(|(index, c)| if is_sign(index) { '0' } else { *c }).collect()
}

/// Returns whether the character is drawn mirrored from right to left (rule L4).
fn is_mirrored(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '<' | '>' | '«' | '»' | '‹' | '›')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_order_and_stand_where_the_words_lead() {
        assert_eq!(pieces("1,411"), ["1", "1", "4", ",", "1"]);
        assert_eq!(pieces("−12"), ["2", "1", "−"]);
        assert_eq!(pieces("2:05 م"), ["5", "0", ":", "2", " م"]);
        assert_eq!(pieces(""), [""; 0]);
    }

    #[test]
    fn a_sign_belongs_to_its_number_and_a_dash_to_none() {
        let text = |text: &str| signs_as_digits(&text.chars().collect::<Vec<_>>());
        assert_eq!(text("−3 و+4"), "03 و04");
        assert_eq!(text("12-4, a-5, - 6"), "12-4, a-5, - 6");
    }

    #[test]
    fn the_first_letter_leads_but_for_isolated_ones() {
        assert_eq!(first_strong("12 Kaffee قهوة"), Some(Level::ltr()));
        assert_eq!(first_strong("\u{2068}Kaffee\u{2069} قهوة"), Some(Level::rtl()));
        assert_eq!(first_strong("12:30 – 14:00"), None);
    }
}
