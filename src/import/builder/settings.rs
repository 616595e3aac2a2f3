//! The settings of counters and boards in our own exports.

use jiff::civil::Date;

use super::super::columns::Role;
use super::super::values::{shown, whole_number};
use super::{Fields, ImportBuilder, to_usize};
use crate::domain::{Color, ControlPlan, DAY_NOTES_MAX, Hours, Key, Note, STEP_MAX, Weight};
use crate::headings;
use crate::language::text;
use crate::request::{BoardEdit, Edit, ImportedDayNote};

impl ImportBuilder {
    /// Adds a counter with its settings from our own export, without its count.
    pub(crate) fn take_counter(&mut self, line: u64, fields: &impl Fields) {
        if let Err(why) = self.read_counter(fields) {
            self.bad(line, why);
        }
    }

    fn read_counter(&mut self, fields: &impl Fields) -> Result<(), String> {
        let text = |role| fields.get(role).map(|text| self.plain(text).trim());
        let number = |role| match text(role) {
            None | Some("") => Ok(None),
            Some(number) => whole_number(number).map(Some),
        };
        let is = |role| match text(role).map(str::to_ascii_lowercase).as_deref() {
            None | Some("") => Ok(None),
            Some("true" | "yes" | "1" | "wahr") => Ok(Some(true)),
            Some("false" | "no" | "0" | "falsch") => Ok(Some(false)),
            Some(other) => Err(text!("settings-no-truth", text = shown(other))),
        };
        let step = number(Role::Step)?;
        if step.is_some_and(|step| !(1..=STEP_MAX).contains(&step)) {
            return Err(text!("settings-step", max = STEP_MAX.to_string()));
        }
        let (minimum, maximum) = (number(Role::Minimum)?, number(Role::Maximum)?);
        if minimum.zip(maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
            return Err(text!("settings-minimum-above-maximum").into());
        }
        let color = match text(Role::Color) {
            None | Some("") => None,
            Some(color) => Some(Color::parse(color).ok_or_else(|| text!("settings-no-color", text = shown(color)))?),
        };
        let key = match text(Role::Key) {
            None => None,
            Some("") => Some(None),
            Some(key) => Some(Some(key.parse::<Key>().map_err(|error| error.to_string())?)),
        };
        let note = match text(Role::About) {
            None | Some("") => None,
            Some(note) => Some(Some(self.note_of(note)?)),
        };
        let short_name = match text(Role::ShortName) {
            None | Some("") => None,
            Some(name) => Some(Some(self.name(name).map_err(|error| error.to_string())?)),
        };
        let control = match text(Role::Control) {
            None | Some("") => None,
            Some(control) => Some(Some(control.parse::<ControlPlan>().map_err(|error| error.to_string())?)),
        };
        let archived_at = text(Role::Archived).and_then(|at| self.time(at, fields).ok());
        let position = text(Role::Position).and_then(|position| position.parse::<f64>().ok());
        let edit = Edit {
            short_name,
            key,
            color,
            is_archived: match archived_at {
                Some(_) => Some(true),
                None => is(Role::Archived)?,
            },
            step,
            target: number(Role::Target)?.map(Some),
            minimum: minimum.map(Some),
            maximum: maximum.map(Some),
            is_locked: is(Role::Locked)?,
            note,
            weight: number(Role::Weight)?.map(Weight::of_factor),
            control,
            ..Edit::default()
        };
        // Taken as they are: white space other than ASCII's belongs to a name.
        let name = |role| fields.get(role).map(|name| self.plain(name)).unwrap_or_default();
        let (name, board) = (name(Role::Name), name(Role::Board));
        let index = self.counter(name, board)?;
        if let Some(position) = position {
            self.positions.insert(index, position);
        }
        if let Some(counter) = self.counters.get_mut(to_usize(index)) {
            if counter.edit.is_some() {
                return Err(text!("settings-twice", name = shown(name)));
            }
            counter.edit = Some(Box::new(edit));
            counter.archived_at = archived_at;
        }
        Ok(())
    }

    /// Adds a board with its settings, by the names that our exports give them.
    pub(crate) fn take_board(&mut self, line: u64, get: &dyn Fn(&str) -> String) {
        if let Err(why) = self.read_board(get) {
            self.bad(line, why);
        }
    }

    fn read_board(&mut self, get: &dyn Fn(&str) -> String) -> Result<(), String> {
        let target = match get("target").trim() {
            "" => None,
            target => Some(whole_number(target)?),
        };
        let total_name = match get("total_name") {
            name if name.trim().is_empty() => None,
            name => Some(self.name(self.plain(&name)).map_err(|error| error.to_string())?),
        };
        let hours = match get("hours") {
            hours if hours.trim().is_empty() => None,
            hours => Some(self.plain(&hours).parse::<Hours>().map_err(|error| error.to_string())?),
        };
        let is = |name: &str| Some(get(name).eq_ignore_ascii_case("true"));
        let edit = BoardEdit {
            name: None,
            target: Some(target),
            stops_at_target: is("stops"),
            shows_shares: is("shares"),
            total_name: Some(total_name),
            hours: Some(hours),
        };
        let index = self.board(self.plain(&get("name")))?.ok_or(text!("settings-no-board-name"))?;
        if let Some(board) = self.boards.get_mut(to_usize(index)) {
            board.edit = Some(edit);
        }
        if let Ok(position) = get("position").parse() {
            self.board_positions.insert(index, position);
        }
        Ok(())
    }

    /// Adds a note on a day, by the names that our workbooks give its fields.
    pub(crate) fn take_day_note(&mut self, line: u64, get: &dyn Fn(&str) -> String) {
        if let Err(why) = self.read_day_note(get) {
            self.bad(line, why);
        }
    }

    fn read_day_note(&mut self, get: &dyn Fn(&str) -> String) -> Result<(), String> {
        let date = get("date");
        // A cell may have the time of its midnight.
        let day = date.trim().split([' ', 'T']).next().unwrap_or_default();
        let date: Date = day.parse().map_err(|_| text!("settings-no-date", text = shown(&date)))?;
        let note = self.note_of(self.plain(&get("day_note")))?;
        if self.day_notes.len() >= DAY_NOTES_MAX {
            return Err(text!("settings-too-many-day-notes", max = DAY_NOTES_MAX));
        }
        let board = self.board(self.plain(&get("board")))?;
        self.day_notes.push(ImportedDayNote { board, date, note });
        Ok(())
    }

    /// Adds a setting of the file itself.
    pub(crate) fn take_setting(&mut self, name: &str, value: &str) {
        if headings::is_setting("day_starts_at", name) {
            self.day_starts_at = value.trim().parse().ok().filter(|minutes| minutes % 15 == 0 && *minutes < 1_440);
        }
    }

    /// Adds a habit, which may be archived.
    pub(crate) fn take_habit(&mut self, name: &str, is_archived: bool, about: Option<Note>) {
        // An invalid name is reported with its days.
        if let Ok(index) = self.counter(name, "")
            && let Some(counter) = self.counters.get_mut(to_usize(index))
        {
            let edit = Edit { is_archived: is_archived.then_some(true), note: about.map(Some), ..Edit::default() };
            counter.edit = Some(Box::new(edit));
        }
    }
}
