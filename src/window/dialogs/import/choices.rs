//! What a person has set of how a file is read. All else is as the file looks.

use jiff::Zoned;

use crate::import::{DateOrder, Doubt, Format, ImportKind, Options, Plan, Resolution, Role, Roles, TextEncoding};
use crate::number;
use crate::request::Repeats;

use crate::domain::Name;
use crate::window::text::strings::dialogs as dialog_strings;

/// Roles that hang together: a question about one of them may change what is guessed of the others.
const GROUPS: [&[Role]; 3] = [
    &[Role::Time, Role::Date, Role::Hour],
    &[Role::Name, Role::Count, Role::Reading, Role::Counter, Role::Day],
    &[Role::Note, Role::Board, Role::Kind],
];

/// How a file is to be read; each is empty until a person sets it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    /// Which columns have a role, by their places; `None`: none has.
    told: Vec<(Role, Option<usize>)>,
    /// The counter of all rows, as it is typed.
    pub name: String,
    /// What parts several names in one cell.
    pub split: String,
    /// How many lines above the table are left out, as it is typed.
    pub skip_lines: String,
    pub sheets: Vec<String>,
    pub encoding: Option<TextEncoding>,
    pub format: Option<Format>,
    pub dates: Option<DateOrder>,
    pub is_late: bool,
    pub again: bool,
}

impl Choices {
    /// What is wrong with it, in words.
    pub fn name(&self) -> Result<Option<Name>, String> {
        match self.name.trim() {
            "" => Ok(None),
            name => Name::parse(name).map(Some).map_err(|error| dialog_strings::sentence(&error.to_string())),
        }
    }

    /// What is wrong with it, in words.
    pub fn skip_lines(&self) -> Result<u64, String> {
        match self.skip_lines.trim() {
            "" => Ok(0),
            lines => number::parse(lines)
                .ok()
                .and_then(|lines| u64::try_from(lines).ok())
                .ok_or_else(|| dialog_strings::NO_WHOLE_NUMBER.to_owned()),
        }
    }

    /// What isn't right as it is typed counts as not set.
    pub fn options(&self, now: Zoned) -> Options {
        let Self { told, split, sheets, encoding, format, dates, .. } = self;
        Options {
            roles: if told.is_empty() { Roles::Guessed } else { Roles::At(told.clone()) },
            name: self.name().unwrap_or_default(),
            split: (!split.is_empty()).then(|| split.clone()),
            skip_lines: self.skip_lines().unwrap_or_default(),
            sheets: sheets.clone(),
            encoding: *encoding,
            format: *format,
            dates: *dates,
            kind: if self.is_late { ImportKind::Late } else { ImportKind::Import },
            repeats: if self.again { Repeats::AddAgain } else { Repeats::LeaveOut },
            ..Options::new(now)
        }
    }

    /// Gives the column at `place` another role. The others keep what they are taken for, but for what is asked about.
    pub fn give(&mut self, plan: &Plan, place: usize, role: Option<Role>) {
        let mut roles: Vec<Option<Role>> = plan.columns.iter().map(|column| column.role).collect();
        let before = roles.get(place).copied().flatten();
        // A role is one column's.
        let is_taken = |other: &&mut Option<Role>| role.is_some_and(|role| !role.is_of_many()) && **other == role;
        roles.iter_mut().filter(is_taken).for_each(|other| *other = None);
        roles.get_mut(place).into_iter().for_each(|own| *own = role);
        if matches!(role, Some(Role::Name | Role::Counter)) {
            self.name.clear();
        }
        let is_asked = |role: Role| {
            let group = GROUPS.iter().find(|group| group.contains(&role));
            group.is_some_and(|group| plan.doubts.iter().any(|doubt| group.contains(&doubt.role)))
        };
        let was_told = std::mem::take(&mut self.told);
        for (named, _) in Role::NAMED {
            let is_set = [before, role].contains(&Some(named)) || was_told.iter().any(|(told, _)| *told == named);
            if !is_set && is_asked(named) {
                continue;
            }
            let columns = || roles.iter().enumerate().filter(|(_, role)| **role == Some(named));
            self.told.extend(columns().map(|(place, _)| (named, Some(place))));
            if columns().next().is_none() {
                self.told.push((named, None));
            }
        }
    }

    /// Answers a question.
    pub fn answer(&mut self, way: Resolution) {
        match way {
            Resolution::Split(mark) => self.split = mark.to_string(),
            Resolution::Role(role, place) => {
                self.told.retain(|(told, at)| *told != role && (place.is_none() || *at != place));
                self.told.push((role, place));
            }
        }
    }

    /// Whether a question was answered so.
    pub fn is_answer(&self, way: Resolution) -> bool {
        match way {
            Resolution::Split(mark) => self.split == mark.to_string(),
            Resolution::Role(role, place) => self.told.contains(&(role, place)),
        }
    }

    /// Whether a question that isn't asked any more was answered, so that it can be thought over.
    pub fn answers(&self, doubt: &Doubt) -> bool {
        let is_named = doubt.role == Role::Name && !self.name.is_empty();
        is_named || doubt.ways.iter().any(|way| self.is_answer(*way))
    }

    /// Takes one more sheet, or one less. Those with other columns are read by themselves.
    pub fn toggle_sheet(&mut self, plan: &Plan, name: &str, chosen: &[String]) {
        let head = |name: &str| plan.sheets.iter().find(|sheet| sheet.name == name).map(|sheet| &sheet.head);
        let mut sheets: Vec<String> = chosen.to_vec();
        if chosen.iter().any(|chosen| chosen == name) {
            sheets.retain(|chosen| chosen != name);
        } else {
            sheets.retain(|chosen| head(chosen) == head(name));
            if sheets.is_empty() {
                self.forget_columns();
            }
            sheets.push(name.to_owned());
        }
        self.sheets = sheets;
    }

    /// The columns are others: what was said of them is void.
    pub fn forget_columns(&mut self) {
        self.told.clear();
    }
}
