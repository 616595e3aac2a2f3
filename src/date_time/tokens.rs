//! A tokeniser, which splits a text into numbers, words and marks.
//!
//! White space of every kind only separates tokens. Full-width digits, dashes of every length and typographic
//! apostrophes are read as the plain ones, and case is ignored. Chinese, Japanese and Korean, which are written without
//! spaces, are split at known words.

/// Known words of Chinese, Japanese and Korean, with longer words before their prefixes.
const IDEOGRAMS: [&str; 48] = [
    "今日",
    "今天",
    "昨日",
    "昨天",
    "月曜日",
    "火曜日",
    "水曜日",
    "木曜日",
    "金曜日",
    "土曜日",
    "日曜日",
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
    "星期天",
    "周一",
    "周二",
    "周三",
    "周四",
    "周五",
    "周六",
    "周日",
    "午前",
    "午後",
    "上午",
    "下午",
    "오전",
    "오후",
    "年",
    "月",
    "日",
    "号",
    "時",
    "时",
    "点",
    "分",
    "秒",
    "년",
    "월",
    "일",
    "시",
    "분",
    "초",
    "曜",
];

/// The kind of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A number, as its digits.
    Number(String),
    /// A word, normalised by [`folded`].
    Word(String),
    Mark(char),
}

/// A token of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    /// Whether nothing separates it from the token before.
    pub is_joined: bool,
    /// Its offset in the text, in bytes.
    pub start: usize,
    pub end: usize,
}

/// Splits a text into tokens.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut skip_to = 0;
    for (start, c) in text.char_indices() {
        if start < skip_to || is_ignored(c) {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let (kind, length) = match plain(c) {
            c if c.is_whitespace() => continue,
            digit if digit.is_ascii_digit() => {
                let digits: Vec<char> = rest.chars().take_while(|c| plain(*c).is_ascii_digit()).collect();
                let length = digits.iter().map(|c| c.len_utf8()).sum();
                (Kind::Number(digits.into_iter().map(plain).collect()), length)
            }
            _ if is_ideogram(c) => {
                let word = IDEOGRAMS.iter().find(|word| rest.starts_with(**word)).copied();
                let word = word.or(rest.get(..c.len_utf8())).unwrap_or_default();
                (Kind::Word(word.to_owned()), word.len())
            }
            letter if letter.is_alphabetic() => {
                let is_part = |c: &char| (c.is_alphabetic() && !is_ideogram(*c)) || is_accent(*c) || is_ignored(*c);
                let word: String = rest.chars().take_while(is_part).collect();
                (Kind::Word(folded(&word)), word.len())
            }
            mark => (Kind::Mark(mark), c.len_utf8()),
        };
        let is_joined = tokens.last().is_some_and(|last| last.end == start);
        skip_to = start + length.max(c.len_utf8());
        tokens.push(Token { kind, is_joined, start, end: skip_to });
    }
    tokens
}

/// Normalises a word for lookups: in lower case, without the dots that distinguish the Turkish i's.
pub(super) fn folded(word: &str) -> String {
    let small = word.chars().filter(|c| !is_ignored(*c)).flat_map(char::to_lowercase);
    small.filter(|c| *c != '\u{307}').map(|c| if c == 'ı' { 'i' } else { c }).collect()
}

pub(super) fn is_ideogram(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Tells whether a character has no width, or only sets the direction of the text.
fn is_ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Tells whether a character is a combining accent.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn plain(c: char) -> char {
    match c {
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')).unwrap_or(c),
        '：' | '\u{2236}' => ':',
        '／' => '/',
        '．' => '.',
        '，' | '、' => ',',
        '（' => '(',
        '）' => ')',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '－' => '-',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let shown = |token: Token| match token.kind {
            Kind::Number(text) | Kind::Word(text) => text,
            Kind::Mark(mark) => mark.to_string(),
        };
        tokens(text).into_iter().map(shown).collect()
    }

    #[test]
    fn a_text_comes_apart() {
        assert_eq!(shown("9h05"), ["9", "h", "05"]);
        assert_eq!(shown("Nov\u{a0}2,2026\u{202f}PM"), ["nov", "2", ",", "2026", "pm"]);
        assert_eq!(shown("２０２６年11月2日下午2:05"), ["2026", "年", "11", "月", "2", "日", "下午", "2", ":", "05"]);
        assert_eq!(shown("EKİM kasım KASIM"), ["ekim", "kasim", "kasim"]);
        assert_eq!(shown("09:00–10:00"), ["09", ":", "00", "-", "10", ":", "00"]);
        assert_eq!(shown("\u{200e}13\u{200f}/1"), ["13", "/", "1"]);
        assert_eq!(shown("  "), Vec::<String>::new());
    }
}
