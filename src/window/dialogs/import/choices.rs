//! The choices that a person made on how a file is read. Everything else is as detected.

use jiff::Zoned;

use crate::import::{DateOrder, Doubt, Format, ImportKind, Options, Plan, Resolution, Role, Roles, TextEncoding};
use crate::language::text;
use crate::number;
use crate::request::Repeats;

use crate::domain::Name;
use crate::window::text::strings::dialogs as dialog_strings;

/// Groups of roles: a question about one may change what is guessed of the others in its group.
const GROUPS: [&[Role]; 3] = [
    &[Role::Time, Role::Date, Role::Hour],
    &[Role::Name, Role::Count, Role::Reading, Role::Counter, Role::Day],
    &[Role::Note, Role::Board, Role::Kind],
];

/// How a file is to be read; each is empty until a person sets it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Choices {
    /// Which columns have a role, by their indices; `None`: none has.
    roles: Vec<(Role, Option<usize>)>,
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
    /// Reads the name that all rows are counted under; an empty text is none.
    ///
    /// # Errors
    /// In words, what is wrong with it.
    pub(crate) fn name(&self) -> Result<Option<Name>, String> {
        match self.name.trim() {
            "" => Ok(None),
            name => Name::parse(name).map(Some).map_err(|error| dialog_strings::sentence(&error.to_string())),
        }
    }

    /// Reads how many lines above the table are left out; an empty text is 0.
    ///
    /// # Errors
    /// In words, what is wrong with it.
    pub(crate) fn skip_lines(&self) -> Result<u64, String> {
        match self.skip_lines.trim() {
            "" => Ok(0),
            lines => number::parse(lines)
                .ok()
                .and_then(|lines| u64::try_from(lines).ok())
                .ok_or_else(|| text!("dialogs-no-whole-number").to_owned()),
        }
    }

    /// Returns how the file is to be read. What is typed wrong counts as not set.
    pub(crate) fn options(&self, now: Zoned) -> Options {
        let Self { roles, split, sheets, encoding, format, dates, .. } = self;
        Options {
            roles: if roles.is_empty() { Roles::Guessed } else { Roles::At(roles.clone()) },
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

    /// Gives the column at `index` another role. The others keep theirs, but for what is asked about.
    pub(crate) fn give(&mut self, plan: &Plan, index: usize, role: Option<Role>) {
        let mut roles: Vec<Option<Role>> = plan.columns.iter().map(|column| column.role).collect();
        let before = roles.get(index).copied().flatten();
        // A role is one column's.
        let is_taken = |other: &&mut Option<Role>| role.is_some_and(|role| !role.is_of_many()) && **other == role;
        roles.iter_mut().filter(is_taken).for_each(|other| *other = None);
        roles.get_mut(index).into_iter().for_each(|own| *own = role);
        if matches!(role, Some(Role::Name | Role::Counter)) {
            self.name.clear();
        }
        let is_asked = |role: Role| {
            let group = GROUPS.iter().find(|group| group.contains(&role));
            group.is_some_and(|group| plan.doubts.iter().any(|doubt| group.contains(&doubt.role)))
        };
        let before_roles = std::mem::take(&mut self.roles);
        for (named, _) in Role::NAMED {
            let is_set = [before, role].contains(&Some(named)) || before_roles.iter().any(|(other, _)| *other == named);
            if !is_set && is_asked(named) {
                continue;
            }
            let columns = || roles.iter().enumerate().filter(|(_, role)| **role == Some(named));
            self.roles.extend(columns().map(|(index, _)| (named, Some(index))));
            if columns().next().is_none() {
                self.roles.push((named, None));
            }
        }
    }

    /// Answers a question.
    pub(crate) fn answer(&mut self, way: Resolution) {
        match way {
            Resolution::Split(mark) => self.split = mark.to_string(),
            Resolution::Role(role, index) => {
                self.roles.retain(|(other, at)| *other != role && (index.is_none() || *at != index));
                self.roles.push((role, index));
            }
        }
    }

    /// Returns whether a question has this answer.
    pub(crate) fn is_answer(&self, way: Resolution) -> bool {
        match way {
            Resolution::Split(mark) => self.split == mark.to_string(),
            Resolution::Role(role, index) => self.roles.contains(&(role, index)),
        }
    }

    /// Returns whether a question that isn't asked any more was answered: it is still shown, so that the answer can be
    /// changed.
    pub(crate) fn answers(&self, doubt: &Doubt) -> bool {
        let is_named = doubt.role == Role::Name && !self.name.is_empty();
        is_named || doubt.ways.iter().any(|way| self.is_answer(*way))
    }

    /// Takes one more sheet, or one less. Those with other columns are read by themselves.
    pub(crate) fn toggle_sheet(&mut self, plan: &Plan, name: &str, chosen: &[String]) {
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

    /// Forgets what was chosen for columns: there are others now.
    pub(crate) fn forget_columns(&mut self) {
        self.roles.clear();
    }
}
