//! Opens dialogs, and does what a person asks for in them; passes on to them what the worker and the reader answer.

use egui::{Context, DragAndDrop, Id};
use jiff::ToSpan;
use jiff::civil::DateTime;

use crate::date_time::{self, Reading};
use crate::day::DayStart;
#[cfg(feature = "hub")]
use crate::desk::DeskThread;
use crate::domain::{BoardId, ClockSpan, CounterId, Hours, Time};
use crate::export::Export;
use crate::import::Options;
use crate::language::text;
use crate::limits;
use crate::reader::{self, BackupJob, FileQuestion, Question, Topic};
use crate::request::{Correction, Operation, OperationKind, Outcome, Refusal, Request};
use crate::stats::Span;
use crate::window::app::App;
use crate::window::dialogs::about::AboutForm;
use crate::window::dialogs::add::{AddForm, AmountKind};
use crate::window::dialogs::backups::BackupsForm;
use crate::window::dialogs::board::BoardForm;
use crate::window::dialogs::check::CheckForm;
use crate::window::dialogs::counter::CounterForm;
use crate::window::dialogs::counter_list::CounterRow;
use crate::window::dialogs::day_note::DayNoteForm;
use crate::window::dialogs::delete::DeleteForm;
use crate::window::dialogs::export::ExportRequest;
use crate::window::dialogs::finish::FinishForm;
use crate::window::dialogs::help::HelpForm;
use crate::window::dialogs::import::{ImportForm, ReadRequest};
#[cfg(feature = "hub")]
use crate::window::dialogs::join::JoinForm;
use crate::window::dialogs::key_list::KeyListForm;
#[cfg(feature = "hub")]
use crate::window::dialogs::leave::LeaveForm;
use crate::window::dialogs::level::LevelForm;
use crate::window::dialogs::nobody::NobodyForm;
use crate::window::dialogs::open_file::OpenFileForm;
use crate::window::dialogs::reset::ResetForm;
use crate::window::dialogs::salvage::SalvageForm;
use crate::window::dialogs::settings::SettingsForm;
#[cfg(feature = "hub")]
use crate::window::dialogs::share::ShareForm;
use crate::window::dialogs::{DialogCommand, DialogContext, Form};
use crate::window::panels::board_card::BoardCourse;
use crate::window::panels::inspector;
use crate::window::panels::welcome::WelcomeForm;
use crate::window::platform::settings_file::Saver;
use crate::window::text::{date_time_input, strings};
use crate::window::view::alarms::Alarms;
use crate::window::view::command::{Command, Content, DialogRequest};
#[cfg(feature = "hub")]
use crate::window::view::context::short_time;
use crate::window::view::listing::BoardFilter;
use crate::window::view::model::{Answer, File, Row};
use crate::window::view::pace::Paces;
use crate::window::view::task::{Task, TaskProgress};

/// Pause in seconds before names that couldn't be read are asked for again.
const DOUBTS_PAUSE_SECONDS: f64 = 3.0;
/// Length of the longest day, as clocks change.
const LONGEST_DAY_MS: i64 = 25 * 60 * 60 * 1_000;

/// Maximum number of counters among which one is chosen.
const COUNTERS_LISTED_MAX: usize = 500;

impl App {
    /// Replaces the open dialog by another one, unless that one's request would be refused.
    pub(super) fn open(&mut self, request: DialogRequest) {
        if request.needs_open_file() && !matches!(self.model.file, File::Open(_)) {
            return;
        }
        if let Some(why) = self.why_not(&request) {
            self.model.problem = Some(why);
            return;
        }
        self.stop_dialog();
        self.dialogs.open = self.form(request);
        self.dialogs.asks = None;
        #[cfg(feature = "hub")]
        {
            self.dialogs.asks_hub = None;
        }
        self.dialogs.held.begin();
        self.dialogs.keeps_focus = self.dialogs.open.as_mut().and_then(|dialog| dialog.first_focus());
        // Right after another dialog the counter doesn't have the focus again yet.
        self.dialogs.back_to = self.focus.wanted.or(self.focus.cursor);
        if let Some(dialog) = &self.dialogs.open {
            self.speak(dialog.title());
        }
    }

    /// Makes the form that was asked for, and asks for what it shows; `None` when what it is about is gone.
    fn form(&mut self, request: DialogRequest) -> Option<Box<dyn Form>> {
        Some(match request {
            DialogRequest::NewCounter => {
                let board = match self.listing.filter {
                    BoardFilter::Board(id) => Some(id),
                    BoardFilter::All | BoardFilter::Archive => None,
                };
                let next = self.model.rows().last().map_or(1, |row| row.counter.id.0.saturating_add(1));
                Box::new(CounterForm::create(board, CounterId(next)))
            }
            DialogRequest::Edit(id) => Box::new(CounterForm::edit(self.model.row(id)?.counter.clone())),
            DialogRequest::Add(id) => self.add_form(id, AmountKind::Add)?,
            DialogRequest::Take(id) => self.add_form(id, AmountKind::Take)?,
            DialogRequest::AddLate(id) => self.add_form(id, AmountKind::AddLate)?,
            DialogRequest::Reset(scope) => {
                let ids = scope.ids.into_owned();
                let rows = self.counter_rows(&ids);
                self.ask(FileQuestion::Periods(ids));
                Box::new(ResetForm::new(rows, scope.kind))
            }
            DialogRequest::Finish(id) => {
                let board = self.model.board(id)?.clone();
                let filter = BoardFilter::Board(id);
                let counters = self.model.rows().iter().map(|row| &row.counter).filter(|counter| filter.has(counter));
                let colors = counters.map(|counter| (counter.id, counter.color));
                let colors: Vec<_> = colors.collect();
                let ids: Vec<_> = colors.iter().map(|(id, _)| *id).collect();
                let rows = self.counter_rows(&ids);
                self.ask(FileQuestion::Periods(ids));
                let colors = colors.into_iter().collect();
                // Limits are of events that count 1 each.
                let is_of_events = self.model.of_board(id).stepped_counters == 0;
                Box::new(FinishForm::new(board, rows, colors, is_of_events, &self.preferences.settings))
            }
            DialogRequest::SetLevel(id) => {
                let board = self.model.board(id)?;
                let filter = BoardFilter::Board(id);
                let rows = self.model.rows().iter().filter(|row| filter.has(&row.counter));
                let ids: Vec<_> = rows.map(|row| row.counter.id).collect();
                Box::new(LevelForm::new(board, self.counter_rows(&ids)))
            }
            DialogRequest::Delete(ids) => Box::new(DeleteForm::new(self.counter_rows(&ids))),
            DialogRequest::NewBoard => Box::new(BoardForm::create()),
            DialogRequest::EditBoard(id) => Box::new(BoardForm::edit(self.model.board(id)?.clone())),
            DialogRequest::NoteDay(board, date) => {
                let board = board.map(|id| self.model.board(id).cloned());
                // The board may be gone.
                let board = if let Some(board) = board { Some(board?) } else { None };
                Box::new(DayNoteForm::new(board, date, &self.model.day_notes))
            }
            DialogRequest::NobodyCounted(id, span) => self.nobody_form(id, span)?,
            DialogRequest::Settings => {
                Box::new(SettingsForm::new(self.preferences.settings.clone(), self.model.day_starts_at))
            }
            DialogRequest::Keys => Box::new(KeyListForm::default()),
            DialogRequest::Help => Box::new(HelpForm::default()),
            DialogRequest::About => Box::new(AboutForm::new(&self.file.path)),
            DialogRequest::Export(content, these) => Box::new(self.export_form(content, these)),
            DialogRequest::Print(these) => Box::new(self.export_form(Content::Report, these).printing()),
            DialogRequest::ExportTable(dates) => Box::new(self.export_form(Content::Table, Vec::new()).of_dates(dates)),
            DialogRequest::Import(file) => Box::new(ImportForm::new(file.as_deref())),
            DialogRequest::Backups => {
                self.start_job(BackupJob::List);
                Box::new(BackupsForm::new())
            }
            DialogRequest::Salvage => Box::new(SalvageForm::new(&self.file.path)),
            DialogRequest::Check => {
                let course = TaskProgress::default();
                let mut form: Box<dyn Form> = Box::new(CheckForm::new(course.clone()));
                self.threads.tasks.start(form.id(), Task::Check, &course);
                form
            }
            DialogRequest::File => Box::new(OpenFileForm::new(self.recent())),
            #[cfg(feature = "hub")]
            DialogRequest::Share(id) => {
                self.ask_facts(id);
                self.threads.worker.with_desk(DeskThread::look_for_keyring);
                let (board, counters) = (self.model.board(id)?, self.model.of_board(id).counters);
                Box::new(ShareForm::new(board, counters, self.model.shared.status(id).is_some()))
            }
            #[cfg(feature = "hub")]
            DialogRequest::Join => {
                self.ask(FileQuestion::Sharing(None));
                self.threads.worker.with_desk(DeskThread::look_for_keyring);
                Box::new(JoinForm::new())
            }
            #[cfg(feature = "hub")]
            DialogRequest::Leave(id) => Box::new(LeaveForm::new(self.model.board(id)?)),
        })
    }

    /// Returns the dialog for a time at which nobody counted, or the one for the hours that it is to be taken out of.
    fn nobody_form(&self, id: BoardId, span: Option<Span>) -> Option<Box<dyn Form>> {
        let board = self.model.board(id)?;
        if board.hours.as_ref().is_none_or(|hours| hours.parse::<Hours>().is_err()) {
            return Some(Box::new(BoardForm::edit(board.clone()).for_hours()));
        }
        let local = |at| date_time_input::zoned(at, &self.preferences.zone).datetime();
        let (start, end) = match span {
            Some(span) => (local(span.start), local(span.end)),
            None => (local((self.clock)()).start_of_day(), local((self.clock)()).end_of_day()),
        };
        let is_midnight = |at: DateTime| at.time() == at.start_of_day().time();
        let is_short = span.is_some_and(|span| span.end.0 - span.start.0 <= LONGEST_DAY_MS);
        let (last, times) = match is_short && !(is_midnight(start) && is_midnight(end)) {
            true => (start.date(), strings::hours::times(&[ClockSpan::new(start.time(), end.time())])),
            false => (end.checked_sub(1.nanosecond()).ok()?.date(), String::new()),
        };
        Some(Box::new(NobodyForm::new(id, &board.name, (start.date(), last), times)))
    }

    fn add_form(&self, id: CounterId, kind: AmountKind) -> Option<Box<dyn Form>> {
        let row = self.model.row(id)?;
        Some(Box::new(AddForm::new(id, row.counter.name.clone(), row.shown(), row.counter.step, kind)))
    }

    fn counter_rows(&self, ids: &[CounterId]) -> Vec<CounterRow> {
        let rows = ids.iter().filter_map(|id| self.model.row(*id));
        rows.map(|row| CounterRow {
            id: row.counter.id,
            name: row.counter.name.clone(),
            count: row.shown(),
            weight: row.counter.weight,
        })
        .collect()
    }

    /// Says in words why a dialog isn't opened: what it is for would be refused.
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
            DialogRequest::Reset(scope) if scope.ids.is_empty() => Some(text!("nothing-to-reset").to_owned()),
            DialogRequest::Reset(scope) => {
                scope.ids.iter().any(is_archived).then(|| strings::reset_archived(scope.ids.len()))
            }
            DialogRequest::NewCounter
            | DialogRequest::Edit(_)
            | DialogRequest::Delete(_)
            | DialogRequest::NewBoard
            | DialogRequest::EditBoard(_)
            | DialogRequest::NoteDay(..)
            | DialogRequest::NobodyCounted(..)
            | DialogRequest::Finish(_)
            | DialogRequest::SetLevel(_)
            | DialogRequest::Settings
            | DialogRequest::Keys
            | DialogRequest::Help
            | DialogRequest::About
            | DialogRequest::Export(..)
            | DialogRequest::Print(_)
            | DialogRequest::ExportTable(_)
            | DialogRequest::Import(_)
            | DialogRequest::File
            | DialogRequest::Backups
            | DialogRequest::Salvage
            | DialogRequest::Check => None,
            #[cfg(feature = "hub")]
            DialogRequest::Share(_) | DialogRequest::Join | DialogRequest::Leave(_) => None,
        }
    }

    /// Stops the tasks of the dialog that is open: nobody waits for them any more.
    pub(super) fn stop_dialog(&self) {
        if let Some(dialog) = &self.dialogs.open {
            dialog.stop();
        }
    }

    /// Shields a dialog from what happens behind it: nothing is dragged there, and a press that opened it takes no
    /// focus from it when it ends.
    pub(super) fn shield_dialog(&mut self, ctx: &Context) {
        if self.dialogs.open.is_none() {
            return;
        }
        DragAndDrop::clear_payload(ctx);
        let Some(id) = self.dialogs.keeps_focus else { return };
        if ctx.input(|input| input.pointer.any_down() || input.pointer.any_released()) {
            if ctx.memory(|memory| !memory.has_focus(id)) {
                // With the same text selected as before.
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

    /// Draws the dialog that is open, and does what is asked for in it.
    pub(super) fn dialog_ui(&mut self, ctx: &Context, now: f64, clock: Time) {
        let Some(mut dialog) = self.dialogs.open.take() else { return };
        let mut commands = Vec::new();
        let saving = self.preferences.saver.as_mut().and_then(Saver::problem).map(str::to_owned);
        let (model, numbers, locale, zone) =
            (&self.model, self.preferences.numbers, &self.preferences.locale, &self.preferences.zone);
        let key_holder = |key, board| {
            let row = model.rows_of_key(key).find(|row| row.counter.board_id == board)?;
            Some((row.counter.id, row.counter.name.clone()))
        };
        dialog.recount(&|id| model.row(id).map(Row::shown));
        let (first_weekday, day_starts_at) =
            (locale.first_weekday(self.preferences.settings.first_day), model.day_starts_at);
        let reading = || Reading {
            day_start: DayStart::of_minutes(day_starts_at).unwrap_or_default(),
            first_weekday,
            ..Reading::new(date_time_input::zoned(clock, zone))
        };
        let context = DialogContext {
            boards: model.boards(),
            settings: &self.preferences.settings,
            settings_problems: &|| {
                saving.iter().cloned().chain(self.audible.problems(&self.preferences.settings)).collect()
            },
            now: clock,
            is_busy: self.dialogs.asks.is_some(),
            is_empty: model.rows().is_empty() && model.boards().is_empty(),
            key_holder: &key_holder,
            counters_on: &|board| {
                let rows = model.rows().iter().map(|row| &row.counter);
                let rows = rows.filter(|counter| counter.board_id == board && !counter.is_archived);
                rows.take(COUNTERS_LISTED_MAX).map(|counter| counter.name.clone()).collect()
            },
            is_name_taken: &|name| model.has_counter(name),
            global_keys_words: &|| self.global_keys_words(),
            global_key_rows: &|| self.global_key_rows(),
            number: &|number| numbers.format(number),
            date_time: &|at| locale.date_time(at, zone),
            #[cfg(feature = "hub")]
            short_time: &|at| short_time(model, locale, zone, at),
            #[cfg(feature = "hub")]
            shared: &model.shared,
            today: model.day().map_or_else(|| date_time_input::zoned(clock, zone).date(), |day| day.date),
            first_weekday,
            day_names: locale,
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
        self.run_dialog_commands(ctx, who, commands, (now, clock));
    }

    /// Closes the dialog `who`, if it is still open.
    pub(super) fn close_dialog_of(&mut self, who: Id) {
        if self.dialogs.open.as_mut().is_some_and(|dialog| dialog.id() == who) {
            self.close_dialog();
        }
    }

    /// Tells the dialog that is open, and does what it asks for then. `None`: none is open.
    pub(super) fn call_dialog<T>(
        &mut self,
        ctx: &Context,
        now: f64,
        call: impl FnOnce(&mut dyn Form, &mut Vec<DialogCommand>) -> T,
    ) -> Option<T> {
        let dialog = self.dialogs.open.as_mut()?;
        let mut commands = Vec::new();
        let (who, result) = (dialog.id(), call(dialog.as_mut(), &mut commands));
        self.run_dialog_commands(ctx, who, commands, (now, (self.clock)()));
        Some(result)
    }

    /// Does what is asked for in the dialog `who`.
    fn run_dialog_commands(&mut self, ctx: &Context, who: Id, commands: Vec<DialogCommand>, (now, clock): (f64, Time)) {
        for command in commands {
            match command {
                DialogCommand::Do(requests) => self.dialogs.asks = self.send(Request::Operation { requests }, now),
                DialogCommand::Send(requests) => {
                    for request in requests {
                        self.dialogs.asks = self.send(request, now);
                    }
                }
                DialogCommand::ChangeSettings(wanted) => {
                    self.preferences.change(ctx, |settings| *settings = wanted);
                }
                DialogCommand::ChangeZone(name) => self.ask(Question::Zone(name)),
                DialogCommand::TrySound(tone) => self.audible.try_out(tone, &self.preferences.settings),
                DialogCommand::ChooseFile(choice) => {
                    self.start_task(who, Task::Choose(choice), &TaskProgress::default())
                }
                DialogCommand::ReadImport(read) => {
                    let ReadRequest { file, choices, course } = *read;
                    let now = date_time_input::zoned(clock, &self.preferences.zone);
                    let (open, cancel) = (Some(self.file.path.clone()), course.cancel.clone());
                    let options = Options { open, cancel, ..choices.options(now) };
                    self.start_task(who, Task::Plan(file, Box::new(options)), &course);
                }
                DialogCommand::PreviewImport(import) => self.ask(FileQuestion::Preview(import)),
                DialogCommand::BackUpFirst(course) => self.start_task(who, Task::BackUp, &course),
                DialogCommand::SaveText { text, name } => {
                    let suggested = self.file.folder.join(name.replace(['/', '\\', ':'], " "));
                    self.start_task(who, Task::SaveText { text, suggested }, &TaskProgress::default());
                }
                DialogCommand::Export(wanted) => {
                    let ExportRequest {
                        what,
                        format,
                        of,
                        since,
                        until,
                        kinds,
                        file,
                        replaces,
                        has_mark,
                        prints,
                        course,
                    } = *wanted;
                    let calendar = self.calendar();
                    let export = Export { what, format, of, since, until, kinds, calendar, now: clock, prints };
                    let task = Task::Export { export: Box::new(export), file, replaces, has_mark };
                    self.start_task(who, task, &course);
                }
                DialogCommand::OpenFile(file) => self.start_task(who, Task::Open(file), &TaskProgress::default()),
                DialogCommand::StartBackupJob(job) => self.start_job(job),
                DialogCommand::CancelBackupJob(job) => self.threads.reader.cancel(&job),
                DialogCommand::Check(course) => self.start_task(who, Task::Check, &course),
                DialogCommand::Mend(course) => self.start_task(who, Task::Mend, &course),
                DialogCommand::Open(request) => self.open(request),
                DialogCommand::CopyPicture(rect) => self.copy_picture(ctx, rect, now),
                DialogCommand::Notify(text) => self.floating.toasts.add(text, None, now),
                DialogCommand::Close => self.close_dialog_of(who),
                #[cfg(feature = "hub")]
                DialogCommand::AskHub(question) => self.ask_hub(ctx, question, now),
                #[cfg(feature = "hub")]
                DialogCommand::UsePassword(hub, password) => {
                    self.threads.worker.with_desk(|desk| desk.use_password(hub, password));
                }
            }
        }
    }

    fn start_task(&mut self, who: Id, task: Task, course: &TaskProgress) {
        self.threads.tasks.start(who, task, course);
    }

    /// Hears an answer of the reader. What the dialog that is open doesn't take is the app's.
    pub(super) fn read(&mut self, ctx: &Context, answer: reader::Answer, now: f64) {
        if let reader::Answer::Backup(answer) = &answer {
            self.follow_backups(ctx, answer, now);
        }
        let mut answer = Some(answer);
        self.call_dialog(ctx, now, |dialog, commands| {
            answer = answer.take().and_then(|answer| dialog.answered(answer, commands));
        });
        let Some(answer) = answer else { return };
        match answer {
            reader::Answer::LastReset(Some(entry)) => {
                let undo = Request::Undo { entries: vec![entry] };
                self.send(Request::Operation { requests: vec![undo] }, now);
            }
            reader::Answer::LastReset(None) => self.model.problem = Some(text!("no-reset").to_owned()),
            reader::Answer::Inspected(inspection) => {
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.answered(inspection);
                }
            }
            reader::Answer::Tabulated(table) => {
                if self.table.answered(table)
                    && let Some(table) = self.table.table()
                {
                    ctx.copy_text(inspector::tab_separated(&self.view(now), table));
                    self.floating.toasts.add(text!("table-copied").to_owned(), None, now);
                }
            }
            reader::Answer::Course(course) => self.course.answered(*course),
            reader::Answer::Starts(starts) => self.paces.answered(starts),
            reader::Answer::Alarms(alarms) => self.alarms.answered(alarms),
            reader::Answer::History(page) => {
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.listed(*page);
                }
            }
            reader::Answer::ByDesk(counted) => {
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.counted_by_desk(*counted);
                }
            }
            reader::Answer::Zone(name, Some(zone)) => {
                let problem = if name.is_none() { date_time::zone_problem() } else { None };
                self.preferences.no_zone = problem.map(|why| strings::no_zone(&why));
                self.preferences.change(ctx, |settings| settings.zone = name);
                self.preferences.zone = zone.clone();
                self.model.set_zone(zone);
                // Makes the worker report today's counts again.
                self.send(Request::StartDaysAt { minutes: self.model.day_starts_at }, now);
                if let Some(inspector) = &mut self.layout.inspector {
                    inspector.days_changed();
                }
                self.table.forget();
                self.course = BoardCourse::default();
                self.paces = Paces::default();
                self.alarms = Alarms::default();
            }
            #[cfg(feature = "hub")]
            reader::Answer::Here(since, counted) => self.counted_here(Some((since, counted))),
            #[cfg(not(feature = "hub"))]
            reader::Answer::Here(..) => {}
            #[cfg(feature = "hub")]
            reader::Answer::Sharing(facts) => self.model.shared.found(*facts),
            #[cfg(not(feature = "hub"))]
            reader::Answer::Sharing(_) => {}
            reader::Answer::Operations(operations) => self.floating.undo_list.operations = operations,
            reader::Answer::Doubts(doubts) => {
                (self.doubts.found, self.doubts.is_asking) = (Ok(doubts), false);
                // They are asked for after an opening. Not on the reader's thread: while it has the heap's lock, this one
                // would wait for a thread of the lowest priority.
                let thread = std::thread::Builder::new().name("tallyboard-task".into());
                let _ = thread.spawn(limits::give_back_memory);
            }
            reader::Answer::Backup(answer) => self.report_backups(answer, now),
            reader::Answer::Failed(topic, why) => self.not_read(topic, why, now),
            // Of a dialog that was closed meanwhile.
            reader::Answer::Zone(_, None) | reader::Answer::Previewed(..) | reader::Answer::Periods(_) => {}
        }
    }

    /// Says that something can't be read, where it would stand.
    fn not_read(&mut self, topic: Topic, why: String, now: f64) {
        match (topic, &mut self.layout.inspector) {
            (Topic::Tabulate, _) => self.table.asking.failed(why, now),
            (Topic::Course, _) => self.course.asking.failed(why, now),
            (Topic::Starts, _) => {
                self.paces.asking.failed(why.clone(), now);
                self.model.problem = Some(why);
            }
            (Topic::Alarms, _) => self.alarms.asking.failed(why, now),
            (Topic::Inspect | Topic::History | Topic::ByDesk, Some(inspector)) => inspector.failed(topic, why, now),
            (Topic::Inspect | Topic::History | Topic::ByDesk, None) => {}
            (Topic::Doubts, _) => {
                (self.doubts.found, self.doubts.is_asking) = (Err(why), false);
                self.doubts.retry_at = Some(now + DOUBTS_PAUSE_SECONDS);
            }
            // Of a dialog that was closed meanwhile.
            (Topic::Preview | Topic::Periods, _) => {}
            #[cfg(feature = "hub")]
            (Topic::Here, _) => self.counted_here(None),
            #[cfg(not(feature = "hub"))]
            (Topic::Here, _) => {}
            // It is asked again with the next report.
            (Topic::Sharing, _) => {}
            (Topic::LastReset | Topic::Operations, _) => self.model.problem = Some(why),
        }
    }

    /// Handles the reply to a request.
    pub(super) fn answered(&mut self, ctx: &Context, answer: Answer, now: f64) {
        let Answer { id, reply } = answer;
        if self.dialogs.asks == Some(id) {
            self.dialogs.asks = None;
            let result = self.call_dialog(ctx, now, |dialog, commands| match &reply {
                Ok(_) => dialog.granted(commands),
                Err(refusal) => dialog.refuse(refusal),
            });
            if reply.is_err() && result.is_some() {
                // It is said where it arose.
                self.model.problem = None;
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
                let text = strings::done(text!("undone"), &operation, left, number);
                self.floating.toasts.add(text, Some((text!("redo"), Command::Redo)), now);
            }
            Ok(Outcome::Redone { operation, left }) => {
                let text = strings::done(text!("redone"), &operation, left, number);
                self.floating.toasts.add(text, Some((text!("undo"), Command::Undo)), now);
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
            // The list shows it, and a toast would hide the next one.
            OperationKind::Keep | OperationKind::Void => return,
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
        self.floating.toasts.add(text, Some((text!("undo"), Command::Undo)), now);
    }

    /// Shows what was just made.
    fn made(&mut self, outcomes: &[Outcome]) {
        self.welcome = WelcomeForm { has_had_focus: true, ..WelcomeForm::default() };
        for outcome in outcomes {
            match outcome {
                Outcome::BoardCreated { id } => {
                    self.listing.filter = BoardFilter::Board(*id);
                    return;
                }
                Outcome::Created { id } => {
                    // A dialog that stays keeps the focus.
                    match self.dialogs.open {
                        Some(_) => self.dialogs.back_to = Some(*id),
                        None => self.focus.wanted = Some(*id),
                    }
                    return;
                }
                _ => {}
            }
        }
    }
}
