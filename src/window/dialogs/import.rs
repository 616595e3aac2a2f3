//! An import: what a file would add, before it does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Align, Layout, ScrollArea, Ui, Vec2};

use super::list::{Line, list_ui};
use super::place::{PLACE, PlaceField};
use super::{Stage, Surroundings, Wish, files as words, texts};
use crate::import::{As, DateOrder, Format, Plan, Role, Roles};
use crate::request::{Import, Imported, Refusal, Repeats, Request};
use crate::window::errands::{Choosing, Course, Done};
use crate::window::theme::{CONTROL_HEIGHT, SPACE};
use crate::window::widgets::{self, Pressed};

/// Columns beyond these are rarely of use; they stay as they were guessed.
const COLUMNS_SHOWN: usize = 24;
/// Of the list of bad lines, in points.
const BAD_HEIGHT: f32 = 96.0;
/// What the desktop's dialog offers; a folder of Loop Habit Tracker's can be typed or dropped.
const ENDINGS: &[&str] = &["csv", "tsv", "txt", "xlsx", "jsonl", "ndjson", "json", "zip"];

/// What is to be read, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub file: PathBuf,
    pub roles: Roles,
    pub dates: Option<DateOrder>,
    pub kind: As,
    pub repeats: Repeats,
    pub course: Course,
}

/// How far it is.
#[derive(Debug)]
enum State {
    /// Nothing is named yet.
    Nothing,
    Reading(Course),
    Unreadable(String),
    /// What the store says of it comes a little later.
    Read {
        plan: Box<Plan>,
        preview: Option<Result<Imported, Refusal>>,
    },
}

/// The dialog that imports.
#[derive(Debug)]
pub struct ImportForm {
    pub(super) stage: Stage,
    place: PlaceField,
    /// What was read last.
    file: Option<PathBuf>,
    /// It was given from elsewhere, and is to be read.
    is_due: bool,
    state: State,
    /// As a person has set them; empty: as they are guessed.
    roles: Vec<Option<Role>>,
    dates: Option<DateOrder>,
    is_late: bool,
    again: bool,
    skips_bad: bool,
}

impl ImportForm {
    pub fn new(file: Option<&Path>) -> Self {
        Self {
            stage: Stage::on_field(PLACE),
            place: PlaceField::new(file),
            file: None,
            is_due: file.is_some(),
            state: State::Nothing,
            roles: Vec::new(),
            dates: None,
            is_late: false,
            again: false,
            skips_bad: false,
        }
    }

    /// What came of an errand; a plan is to be shown to the store.
    pub(super) fn done(&mut self, done: Done) -> Option<Arc<Import>> {
        match done {
            Done::Planned(plan) => {
                let import = Arc::clone(&plan.import);
                self.state = State::Read { plan, preview: None };
                return Some(import);
            }
            Done::Failed(why) => self.failed(&why),
            done => self.is_due |= self.place.chosen(&done),
        }
        None
    }

    pub(super) fn failed(&mut self, why: &str) {
        self.state = State::Unreadable(texts::sentence(why));
    }

    /// What the import would come to; another one is outdated.
    pub(super) fn previewed(&mut self, import: &Arc<Import>, result: Result<Imported, Refusal>) {
        if let State::Read { plan, preview } = &mut self.state
            && Arc::ptr_eq(&plan.import, import)
        {
            *preview = Some(result);
        }
    }

    pub(super) fn leave(&self) {
        if let State::Reading(course) = &self.state {
            course.stop();
        }
    }

    /// Has the file read, as it is set now.
    fn read(&mut self, file: PathBuf, wishes: &mut Vec<Wish>) {
        self.leave();
        let course = Course::default();
        self.stage.asked();
        if self.file.as_ref() != Some(&file) {
            (self.roles, self.dates, self.again, self.skips_bad) = (Vec::new(), None, false, false);
        }
        wishes.push(Wish::Read(Box::new(Reading {
            file: file.clone(),
            roles: if self.roles.is_empty() { Roles::Guessed } else { Roles::All(self.roles.clone()) },
            dates: self.dates,
            kind: if self.is_late { As::Late } else { As::Import },
            repeats: if self.again { Repeats::AddAgain } else { Repeats::LeaveOut },
            course: course.clone(),
        })));
        self.state = State::Reading(course);
        self.file = Some(file);
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, surroundings: &Surroundings<'_>, wishes: &mut Vec<Wish>) -> bool {
        let request = self.request();
        let problem = self.stage.problem.clone();
        let is_on = request.is_some() && !surroundings.is_busy;
        let footer = super::footer(self.stage.id, problem.as_deref(), words::IMPORT_NOW, is_on);
        let is_set = widgets::body(ui, &footer, |ui| {
            let choosing =
                |at| Choosing { title: words::IMPORT, is_new: false, at, kinds: words::IMPORTABLE, endings: ENDINGS };
            let Self { stage, place, .. } = self;
            let field = stage.id.with(PLACE);
            let had_focus = ui.memory(|memory| memory.had_focus_last_frame(field));
            let is_entered = place.ui(ui, stage, words::IMPORT_FILE, None, choosing, wishes);
            // A half of a path is not read.
            let is_left = had_focus && !ui.memory(|memory| memory.has_focus(field)) && !self.is_current();
            let is_due = std::mem::take(&mut self.is_due);
            is_entered || is_left || is_due || self.state_ui(ui, surroundings)
        });
        if is_set && let Some(file) = self.place.path() {
            self.read(file, wishes);
        }
        if surroundings.is_busy {
            widgets::hint(ui, words::IMPORTING);
        }
        let pressed = footer.ui(ui);
        if pressed == Some(Pressed::Main)
            && footer.is_on
            && let Some(request) = request
        {
            self.stage.asked();
            wishes.push(Wish::Do(vec![request]));
        }
        pressed != Some(Pressed::Cancel)
    }

    /// What was read is what is named now.
    fn is_current(&self) -> bool {
        self.file == self.place.path()
    }

    /// What the main button does, as soon as all is known and right.
    fn request(&self) -> Option<Request> {
        let State::Read { plan, preview: Some(Ok(imported)) } = &self.state else { return None };
        let adds = imported.entries > 0 || !imported.counters_made.is_empty() || !imported.boards_made.is_empty();
        let is_right = self.is_current() && plan.lacks.is_none() && (plan.bad.count == 0 || self.skips_bad);
        (adds && is_right).then(|| Request::Import { import: Arc::clone(&plan.import) })
    }

    /// What was read. `true`: something was set otherwise, so that it is to be read again.
    fn state_ui(&mut self, ui: &mut Ui, surroundings: &Surroundings<'_>) -> bool {
        let (plan, preview) = match &self.state {
            State::Nothing => {
                widgets::hint(ui, words::IMPORT_HINT);
                return false;
            }
            State::Reading(_) => {
                ui.horizontal(|ui| {
                    ui.add(egui::Spinner::new().size(16.0));
                    widgets::text(ui, words::READING);
                });
                return false;
            }
            State::Unreadable(why) => {
                widgets::error(ui, why);
                return false;
            }
            State::Read { plan, preview } => (plan, preview),
        };
        let id = self.stage.id;
        let mut is_set = false;
        widgets::row(ui, words::IS, |ui| {
            let size = Vec2::new(ui.available_width(), CONTROL_HEIGHT);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                widgets::text(ui, &texts::sentence(plan.format.about()));
            });
            if let Some(lacks) = &plan.lacks {
                widgets::error(ui, &texts::sentence(lacks));
            }
        });
        let own: Vec<Option<Role>> = plan.columns.iter().map(|column| column.role).collect();
        if matches!(plan.format, Format::Table | Format::Sheet) {
            let roles: Vec<Option<Role>> = [None].into_iter().chain(Role::NAMED.map(|(role, _)| Some(role))).collect();
            let names: Vec<&str> = roles.iter().map(|role| words::role(*role)).collect();
            for (place, column) in plan.columns.iter().enumerate().take(COLUMNS_SHOWN) {
                widgets::row(ui, &column.header, |ui| {
                    let chosen = roles.iter().position(|role| *role == column.role).unwrap_or_default();
                    let name = words::column(&column.header);
                    if let Some(role) = widgets::choice(ui, id.with(("role", place)), &name, &names, chosen)
                        .and_then(|chosen| roles.get(chosen))
                    {
                        self.roles.clone_from(&own);
                        // A role is one column's.
                        self.roles
                            .iter_mut()
                            .filter(|own| role.is_some_and(|role| !role.is_of_many()) && **own == *role)
                            .for_each(|own| *own = None);
                        self.roles.get_mut(place).into_iter().for_each(|own| *own = *role);
                        is_set = true;
                    }
                });
            }
            if own.iter().any(|role| matches!(role, Some(Role::Time | Role::Date))) {
                widgets::row(ui, words::DATES, |ui| {
                    let options = [
                        (None, words::DATES_GUESSED),
                        (Some(DateOrder::DayFirst), words::DAY_FIRST),
                        (Some(DateOrder::MonthFirst), words::MONTH_FIRST),
                    ];
                    is_set |= widgets::segments(ui, id.with("dates"), words::DATES, &options, &mut self.dates);
                });
            }
        }
        widgets::row(ui, "", |ui| {
            is_set |= widgets::check(ui, id.with("late"), words::LATE, words::LATE, &mut self.is_late);
        });
        match preview {
            None => widgets::hint(ui, words::READING),
            Some(Err(refusal)) => widgets::error(ui, &texts::sentence(&refusal.to_string())),
            Some(Ok(imported)) => {
                let left_out = imported.left_out > 0 || imported.before.is_some() || self.again;
                preview_ui(ui, imported, surroundings);
                if left_out {
                    is_set |= widgets::check(ui, id.with("again"), words::AGAIN, words::AGAIN, &mut self.again);
                }
            }
        }
        if plan.bad.count > 0 {
            bad_ui(ui, plan);
            let text = words::skip_bad(plan.bad.count);
            widgets::check(ui, id.with("bad"), &text, &text, &mut self.skips_bad);
        }
        is_set
    }
}

/// What would be made, added and left out.
fn preview_ui(ui: &mut Ui, imported: &Imported, surroundings: &Surroundings<'_>) {
    let number = |count: usize| (surroundings.number)(count as i128);
    if let Some(before) = imported.before {
        widgets::text(ui, &words::imported_before(&(surroundings.date_time)(before)));
        return;
    }
    widgets::text(ui, &words::would(imported, &number));
    if imported.added.is_empty() {
        return;
    }
    let count = |count: i64| (surroundings.number)(i128::from(count));
    let line = |place: usize| {
        let added = imported.added.get(place)?;
        let value = texts::from_to(&count(added.before), &count(added.after));
        Some(Line { name: added.name.clone(), value, aside: Some(words::entries(added.entries, &number)) })
    };
    let sum = |of: fn(&crate::request::Added) -> i64| imported.added.iter().map(|added| i128::from(of(added))).sum();
    let value = texts::from_to(
        &(surroundings.number)(sum(|added| added.before)),
        &(surroundings.number)(sum(|added| added.after)),
    );
    let all = Line { name: texts::IN_ALL.to_owned(), value, aside: Some(words::entries(imported.entries, &number)) };
    list_ui(ui, imported.added.len(), true, &line, &all);
}

/// The lines that can't be imported, and why.
fn bad_ui(ui: &mut Ui, plan: &Plan) {
    widgets::error(ui, &words::bad_lines(plan.bad.count));
    ScrollArea::vertical().id_salt("bad lines").max_height(BAD_HEIGHT).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE;
        for bad in &plan.bad.shown {
            widgets::hint(ui, &words::bad_line(bad.place.as_deref(), bad.line, &bad.why));
        }
        if plan.bad.count > plan.bad.shown.len() {
            widgets::hint(ui, &words::more_bad_lines(plan.bad.count - plan.bad.shown.len()));
        }
    });
}
