//! What the window asks a person in dialogs, and what it makes of the answers: the person's, the worker's, the reader's.

use egui::{Context, DragAndDrop, Id};

use crate::date_time::{self, Reading};
use crate::day::DayStart;
use crate::domain::{Color, Counter, CounterId, Time};
use crate::reader::{self, BackupJob, FileQuestion, Question, Topic};
use crate::request::{Correction, Operation, OperationKind, Outcome, Refusal, Request};
use crate::window::app::App;
use crate::window::dialogs::add::{Add, Way};
use crate::window::dialogs::backups::Backups;
use crate::window::dialogs::board::BoardForm;
use crate::window::dialogs::check::Check;
use crate::window::dialogs::counter::CounterForm;
use crate::window::dialogs::delete::{Delete, DeleteRow};
use crate::window::dialogs::import::ImportForm;
use crate::window::dialogs::keys::KeyList;
use crate::window::dialogs::open::OpenForm;
use crate::window::dialogs::reset::{Reset, ResetRow};
use crate::window::dialogs::salvage::SalvageForm;
use crate::window::dialogs::settings::SettingsForm;
use crate::window::dialogs::{Dialog, DialogCommand, DialogContext};
use crate::window::platform::settings_file::Saver;
use crate::window::platform::sound::Sound;
use crate::window::text::{date_time_input, strings};
use crate::window::view::command::{Command, DialogRequest};
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::{Answer, File, Row};
use crate::window::view::task::Task;

/// What couldn't be read of the names is asked for again after so long.
const DOUBTS_PAUSE_SECONDS: f64 = 3.0;

impl App {
    pub(super) fn open(&mut self, request: DialogRequest) {
        let is_of_no_counters = matches!(
            request,
            DialogRequest::File
                | DialogRequest::Backups
                | DialogRequest::Salvage
                | DialogRequest::Settings
                | DialogRequest::Keys
        );
        if !is_of_no_counters && !matches!(self.model.file, File::Open(_)) {
            return;
        }
        if let Some(why) = self.why_not(&request) {
            self.model.problem = Some(why);
            return;
        }
        self.dialogs.open.iter().for_each(Dialog::leave);
        let counter = |id| self.model.row(id).map(|row| &row.counter);
        self.dialogs.open = match request {
            DialogRequest::NewCounter => {
                let board = match self.listing.filter {
                    BoardFilter::Board(id) => Some(id),
                    BoardFilter::All | BoardFilter::Archive => None,
                };
                let next = self.model.rows().last().map_or(1, |row| row.counter.id.0.saturating_add(1));
                let form = CounterForm::create(board, Color::of_id(CounterId(next)));
                Some(Dialog::Counter(Box::new(form)))
            }
            DialogRequest::Edit(id) => {
                counter(id).map(|counter| Dialog::Counter(Box::new(CounterForm::edit(counter.clone()))))
            }
            DialogRequest::Add(id) | DialogRequest::Take(id) | DialogRequest::AddLate(id) => {
                self.model.row(id).map(|row| {
                    let Counter { ref name, step, .. } = row.counter;
                    let way = match request {
                        DialogRequest::AddLate(_) => Way::AddLate,
                        DialogRequest::Take(_) => Way::Take,
                        _ => Way::Add,
                    };
                    Dialog::Add(Add::new(id, name.clone(), row.shown(), step, way))
                })
            }
            DialogRequest::Reset(scope) => {
                let ids = scope.ids.into_owned();
                let row = |id: &CounterId| {
                    let row = self.model.row(*id)?;
                    Some(ResetRow {
                        id: *id,
                        name: row.counter.name.clone(),
                        count: row.shown(),
                        weight: row.counter.weight,
                        since: None,
                    })
                };
                let rows = ids.iter().filter_map(row).collect();
                self.ask(FileQuestion::Periods(ids));
                Some(Dialog::Reset(Reset::new(rows, scope.kind)))
            }
            DialogRequest::Delete(ids) => {
                let named = |id: &CounterId| {
                    let row = self.model.row(*id)?;
                    Some(DeleteRow {
                        id: *id,
                        name: row.counter.name.clone(),
                        count: row.shown(),
                        weight: row.counter.weight,
                    })
                };
                Some(Dialog::Delete(Delete::new(ids.iter().filter_map(named).collect())))
            }
            DialogRequest::NewBoard => Some(Dialog::Board(BoardForm::create())),
            DialogRequest::EditBoard(id) => {
                self.model.board(id).map(|board| Dialog::Board(BoardForm::edit(board.clone())))
            }
            DialogRequest::Settings => {
                let form = SettingsForm::new(self.preferences.settings.clone(), self.model.day_starts_at);
                Some(Dialog::Settings(Box::new(form)))
            }
            DialogRequest::Keys => Some(Dialog::Keys(KeyList::default())),
            DialogRequest::Export(content, these) => Some(Dialog::Export(Box::new(self.export_form(content, these)))),
            DialogRequest::Import(file) => Some(Dialog::Import(Box::new(ImportForm::new(file.as_deref())))),
            DialogRequest::Backups => {
                self.start_job(BackupJob::List);
                Some(Dialog::Backups(Box::new(Backups::new())))
            }
            DialogRequest::Salvage => Some(Dialog::Salvage(SalvageForm::new(&self.file.path))),
            DialogRequest::Check => {
                let check = Check::new();
                self.threads.tasks.start(check.id(), Task::Check, check.course());
                Some(Dialog::Check(Box::new(check)))
            }
            DialogRequest::File => Some(Dialog::Open(OpenForm::new(self.recent()))),
        };
        self.dialogs.asks = None;
        self.dialogs.held.begin();
        self.dialogs.keeps_focus = self.dialogs.open.as_mut().and_then(Dialog::first_focus);
        self.dialogs.back_to = self.focus.cursor;
    }

    /// Why a dialog isn't opened, in words: what it is for would be refused.
    fn why_not(&self, request: &DialogRequest) -> Option<String> {
        let is_archived = |id: &CounterId| self.model.row(*id).is_some_and(|row| row.counter.is_archived);
        match request {
            DialogRequest::Add(id) | DialogRequest::Take(id) | DialogRequest::AddLate(id) => {
                let name = self.model.row(*id)?.counter.name.clone();
                match self.preferences.settings.locked {
                    _ if is_archived(id) => Some(Refusal::Archived { name }.to_string()),
                    true => Some(Refusal::Locked { name }.to_string()),
                    false => None,
                }
            }
            DialogRequest::Reset(scope) if scope.ids.is_empty() => Some(strings::NOTHING_TO_RESET.to_owned()),
            DialogRequest::Reset(scope) if scope.ids.iter().any(is_archived) => {
                Some(strings::reset_archived(scope.ids.len()))
            }
            _ => None,
        }
    }

    /// While a dialog is open, nothing is dragged behind it, and a press that opened it takes no focus from it when it ends.
    pub(super) fn shield_dialog(&mut self, ctx: &Context) {
        if self.dialogs.open.is_none() {
            return;
        }
        DragAndDrop::clear_payload(ctx);
        let Some(id) = self.dialogs.keeps_focus else { return };
        if ctx.input(|input| input.pointer.any_down() || input.pointer.any_released()) {
            if ctx.memory(|memory| !memory.has_focus(id)) {
                // With what stands in it selected, as it was.
                if let Some(dialog) = &mut self.dialogs.open {
                    dialog.focus(id);
                }
                self.dialogs.held.begin();
            }
        } else {
            self.dialogs.keeps_focus = None;
        }
    }

    pub(super) fn close_dialog(&mut self) {
        self.dialogs.open = None;
        self.focus.wanted = self.dialogs.back_to.take();
    }

    /// Draws the dialog that is open, and does what it wishes.
    pub(super) fn dialog_ui(&mut self, ctx: &Context, now: f64, clock: Time) {
        let Some(mut dialog) = self.dialogs.open.take() else { return };
        let mut commands = Vec::new();
        let (model, numbers, locale, zone) =
            (&self.model, self.preferences.numbers, &self.preferences.locale, &self.preferences.zone);
        let key_holder = |key| {
            let id = model.counter_of_key(key)?;
            Some((id, model.row(id)?.counter.name.clone()))
        };
        dialog.recount(&|id| model.row(id).map(Row::shown));
        if let Dialog::Settings(form) = &mut dialog {
            form.follow(&self.preferences.settings);
            let saving = self.preferences.saver.as_mut().and_then(Saver::problem).map(str::to_owned);
            let sound = self.preferences.settings.sounds.then(|| self.sounds.problem()).flatten();
            form.set_problems(saving.into_iter().chain(sound).collect());
        }
        let (first_weekday, day_starts_at) =
            (locale.first_weekday(self.preferences.settings.first_day), model.day_starts_at);
        let reading = || Reading {
            day_start: DayStart::of_minutes(day_starts_at).unwrap_or_default(),
            first_weekday,
            ..Reading::new(date_time_input::zoned(clock, zone))
        };
        let context = DialogContext {
            boards: model.boards(),
            now: clock,
            is_busy: self.dialogs.asks.is_some(),
            is_empty: model.rows().is_empty() && model.boards().is_empty(),
            key_holder: &key_holder,
            number: &|number| numbers.format(number),
            date_time: &|at| locale.date_time(at, zone),
            typed_date_time: &|at| date_time_input::text(at, zone),
            parse_date_time: &|text| reading().moment(text).map(|when| when.at).map_err(strings::files::no_time),
            parse_since: &|text| reading().since(text).map(|when| when.at).map_err(strings::files::no_time),
            parse_until: &|text, since| {
                reading().until(text, since).map(|when| when.at).map_err(strings::files::no_time)
            },
        };
        let who = dialog.id();
        let stays = dialog.show(ctx, &context, &mut commands);
        if stays {
            self.dialogs.open = Some(dialog);
        } else {
            self.close_dialog();
        }
        self.grant(ctx, who, commands, (now, clock));
    }

    /// Does what a dialog wishes.
    pub(super) fn grant(&mut self, ctx: &Context, who: Id, commands: Vec<DialogCommand>, (now, clock): (f64, Time)) {
        for command in commands {
            match command {
                DialogCommand::Do(requests) => self.dialogs.asks = self.send(Request::Operation { requests }, now),
                DialogCommand::Ask(requests) => {
                    for request in requests {
                        self.dialogs.asks = self.send(request, now);
                    }
                }
                DialogCommand::Settings(wanted) => self.preferences.change(ctx, |settings| *settings = wanted),
                DialogCommand::Zone(name) => self.ask(Question::Zone(name)),
                DialogCommand::BackUp => self.start_job(BackupJob::BackUp(None)),
                DialogCommand::Keep(job) => self.start_job(job),
                DialogCommand::GiveUp(keeping) => self.threads.reader.cancel(&keeping),
                DialogCommand::Open(request) => self.open(request),
                DialogCommand::TrySound => self.sounds.play(Sound::Target, self.preferences.settings.volume.get()),
                command => self.run_errand(who, command, clock),
            }
        }
    }

    /// The reader answered.
    pub(super) fn read(&mut self, ctx: &Context, answer: reader::Answer, now: f64) {
        match (answer, &mut self.dialogs.open) {
            (reader::Answer::LastReset(Some(entry)), _) => {
                let undo = Request::Undo { entries: vec![entry] };
                self.send(Request::Operation { requests: vec![undo] }, now);
            }
            (reader::Answer::LastReset(None), _) => self.model.problem = Some(strings::NO_RESET.to_owned()),
            (reader::Answer::Inspected(inspection), _) => {
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.answered(inspection);
                }
            }
            (reader::Answer::History(filter, after, page), _) => {
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.listed(&filter, after, page);
                }
            }
            (reader::Answer::Zone(name, Some(zone)), _) => {
                let problem = if name.is_none() { date_time::zone_problem() } else { None };
                self.preferences.no_zone = problem.map(|why| strings::no_zone(&why));
                self.preferences.change(ctx, |settings| settings.zone = name);
                self.preferences.zone = zone.clone();
                self.model.set_zone(zone);
                // What was counted today is told anew.
                self.send(Request::StartDaysAt { minutes: self.model.day_starts_at }, now);
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.days_changed();
                }
            }
            (reader::Answer::Zone(_, None), Some(Dialog::Settings(form))) => form.no_such_zone(),
            (reader::Answer::Previewed(import, result), Some(dialog)) => dialog.previewed(&import, *result),
            (reader::Answer::Periods(since), Some(Dialog::Reset(reset))) => reset.set_since(since),
            (reader::Answer::Backup(answer), _) => self.backup_answered(ctx, answer, now),
            (reader::Answer::Doubts(doubts), _) => (self.doubts.found, self.doubts.is_asking) = (Ok(doubts), false),
            (reader::Answer::Failed(topic, why), _) => self.not_read(topic, why, now),
            // The dialog that asked was closed meanwhile.
            (reader::Answer::Zone(_, None) | reader::Answer::Previewed(..) | reader::Answer::Periods(_), _) => {}
        }
    }

    /// Says that something can't be read, where it would stand.
    fn not_read(&mut self, topic: Topic, why: String, now: f64) {
        match (topic, &mut self.layout.inspector, &mut self.dialogs.open) {
            (Topic::Inspect | Topic::History, Some(inspector), _) => inspector.failed(topic, why, now),
            (Topic::Inspect | Topic::History, None, _) => {}
            (Topic::Doubts, ..) => {
                (self.doubts.found, self.doubts.is_asking) = (Err(why), false);
                self.doubts.retry_at = Some(now + DOUBTS_PAUSE_SECONDS);
            }
            (Topic::Preview, _, Some(dialog @ Dialog::Import(_))) => dialog.note(why),
            (Topic::Preview, ..) => {}
            (Topic::Periods, _, Some(dialog @ Dialog::Reset(_))) => dialog.note(strings::dialogs::no_periods(&why)),
            (Topic::Periods, ..) => {}
            (Topic::LastReset, ..) => self.model.problem = Some(why),
        }
    }

    /// What a request came to.
    pub(super) fn answered(&mut self, answer: Answer, now: f64) {
        let Answer { id, reply } = answer;
        if self.dialogs.asks == Some(id) {
            self.dialogs.asks = None;
            match (&reply, &mut self.dialogs.open) {
                (Ok(Outcome::Configured), _) => {}
                (Ok(_), Some(Dialog::Check(check))) => {
                    check.mended();
                    self.threads.tasks.start(check.id(), Task::Check, check.course());
                    // The backup before it.
                    self.start_job(BackupJob::List);
                }
                (Ok(_), dialog) => {
                    if let Some(Dialog::Import(form)) = dialog
                        && let Some(backup) = form.backup()
                    {
                        self.floating.toasts.add(strings::import::before_in(backup), None, now);
                    }
                    self.close_dialog();
                }
                (Err(refusal), Some(dialog)) => {
                    dialog.refused(refusal);
                    // It is said where it arose.
                    self.model.problem = None;
                }
                (Err(_), None) => {}
            }
        }
        let numbers = self.preferences.numbers;
        let number = |number| numbers.format(number);
        match reply {
            Ok(Outcome::Performed { operation: Some(operation), outcomes }) => {
                self.performed(&operation, &outcomes, now)
            }
            // Too much to be undone as one.
            Ok(Outcome::Performed { operation: None, outcomes }) => {
                if let [Outcome::Imported(imported)] = outcomes.as_slice() {
                    self.floating.toasts.add(strings::import::imported(imported, None, number), None, now);
                }
            }
            Ok(Outcome::Undone { operation, left }) => {
                let text = strings::done(strings::UNDONE, &operation, left, number);
                self.floating.toasts.add(text, Some((strings::REDO, Command::Redo)), now);
            }
            Ok(Outcome::Redone { operation, left }) => {
                let text = strings::done(strings::REDONE, &operation, left, number);
                self.floating.toasts.add(text, Some((strings::UNDO, Command::Undo)), now);
            }
            Ok(_) | Err(_) => {}
        }
    }

    fn performed(&mut self, operation: &Operation, outcomes: &[Outcome], now: f64) {
        let numbers = self.preferences.numbers;
        let number = |number| numbers.format(number);
        let corrections: Vec<Correction> = outcomes
            .iter()
            .flat_map(|outcome| match outcome {
                Outcome::Corrected(corrections) => corrections.as_slice(),
                _ => &[],
            })
            .cloned()
            .collect();
        let text = match operation.kind {
            OperationKind::Press => return,
            OperationKind::Create | OperationKind::CreateBoard => {
                self.made(outcomes);
                return;
            }
            OperationKind::Import => match outcomes {
                [Outcome::Imported(imported)] => strings::import::imported(imported, Some(&operation.name), number),
                _ => strings::just_done(operation, number),
            },
            OperationKind::Reset | OperationKind::Undo => strings::corrected(operation.kind, &corrections, number),
            _ => strings::just_done(operation, number),
        };
        self.floating.toasts.add(text, Some((strings::UNDO, Command::Undo)), now);
    }

    /// What was just made is shown.
    fn made(&mut self, outcomes: &[Outcome]) {
        for outcome in outcomes {
            match outcome {
                Outcome::BoardCreated { id } => {
                    self.listing.filter = BoardFilter::Board(*id);
                    return;
                }
                Outcome::Created { id } => {
                    self.welcome.name.clear();
                    self.focus.wanted = Some(*id);
                }
                _ => {}
            }
        }
    }
}
