//! Values of arguments that need more than a name to be parsed: numbers, colours, kinds, "none".

use std::str::FromStr;
use std::time::Duration;

use crate::domain::{Color, Kind, Name, STEP_MAX};
use crate::inference::Level;
use crate::language::{Language, text};
use crate::number::{self, NumberError};

/// The subject of `inc`: a counter, or the lines of standard input.
#[derive(Debug, Clone)]
pub enum IncrementSubject {
    One(Name),
    Lines,
}

impl std::str::FromStr for IncrementSubject {
    type Err = <Name as std::str::FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "-" { Ok(Self::Lines) } else { text.parse().map(Self::One) }
    }
}

/// A value, or the word "none".
#[derive(Debug, Clone)]
pub(super) enum OrNone<T> {
    Some(T),
    None,
}

impl<T> OrNone<T> {
    fn parse_by<E>(text: &str, parse: impl Fn(&str) -> Result<T, E>) -> Result<Self, E> {
        if text == "none" { Ok(Self::None) } else { parse(text).map(Self::Some) }
    }

    pub(super) fn into_option(self) -> Option<T> {
        match self {
            Self::Some(value) => Some(value),
            Self::None => None,
        }
    }
}

impl<T: FromStr> OrNone<T> {
    pub(super) fn parse(text: &str) -> Result<Self, T::Err> {
        Self::parse_by(text, str::parse)
    }
}

pub(super) fn whole_number(text: &str) -> Result<i64, String> {
    number::parse_plain(text).map_err(|error| match error {
        NumberError::TooLarge => text!("cli-number-error", error = error.to_string()),
        _ => text!("cli-number-form").into(),
    })
}

pub(super) fn whole_number_or_none(text: &str) -> Result<OrNone<i64>, String> {
    OrNone::parse_by(text, whole_number)
}

pub(super) fn step(text: &str) -> Result<i64, String> {
    let step = number::parse_plain(text).ok().filter(|step| (1..=STEP_MAX).contains(step));
    step.ok_or_else(|| text!("cli-step-range", max = STEP_MAX.to_string()))
}

pub(super) fn color(text: &str) -> Result<Color, String> {
    let names = || Color::ALL.iter().map(|color| color.as_str()).collect::<Vec<_>>().join(", ");
    Color::parse(text).ok_or_else(|| text!("cli-colors", names = names()))
}

pub(super) fn kind(text: &str) -> Result<Kind, String> {
    Kind::parse(text).ok_or_else(|| text!("cli-kinds", names = Kind::ALL.map(Kind::as_str).join(", ")))
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: Result<f64, _> = text.parse();
    seconds
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| text!("cli-seconds-form").into())
}

pub(super) fn level(text: &str) -> Result<Level, String> {
    let percent: Option<f64> = text.trim_end_matches('%').trim_end().parse().ok();
    percent.and_then(Level::of_percent).ok_or_else(|| text!("cli-level-form").into())
}

pub(super) fn language_named(text: &str) -> Result<Language, String> {
    let codes = || Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ");
    Language::named(text).ok_or_else(|| text!("cli-languages", codes = codes()))
}
