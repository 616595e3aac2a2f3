//! The dialog that exports: what is written, how, and to which file.

use crate::language::text;
use crate::window::view::command::Content;
use std::path::{Path, PathBuf};

use egui::{Ui, Vec2};

use crate::domain::{BoardId, CounterId, Kind, Time};
use crate::export::{ExportContent, ExportSelection, Format};
use crate::request::Refusal;
use crate::stats::{DateRange, Unit};
use crate::window::dialogs::controls::{choice_ui, footer};
use crate::window::dialogs::file_field::{FILE, FileField};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::widgets::{self, Field, Footer, FooterButton};
use crate::window::text::strings::{dialogs as dialog_strings, files as file_strings};
use crate::window::view::task::{FileChoice, TaskProgress, TaskResult};

const SINCE: &str = "since";
const UNTIL: &str = "until";
const WHEN_WIDTH: f32 = 176.0;

/// What is to be exported, as it was chosen in the dialog.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ExportRequest {
    pub what: ExportContent,
    pub format: Format,
    pub of: ExportSelection,
    pub since: Option<Time>,
    pub until: Option<Time>,
    pub kinds: Vec<Kind>,
    pub file: PathBuf,
    pub replaces: bool,
    /// The file begins with the mark by which Excel knows UTF-8.
    pub has_mark: bool,
    /// Whether the browser that opens the report prints it.
    pub prints: bool,
    pub course: TaskProgress,
}

/// Which counters are exported.
#[derive(Debug, Clone, PartialEq, Eq)]
enum ExportScope {
    All,
    These,
    Board(BoardId),
}

/// The form of an export.
#[derive(Debug)]
pub(crate) struct ExportForm {
    state: FormState,
    content: Content,
    unit: Unit,
    format: Format,
    scope: ExportScope,
    /// The counters that were selected when the dialog opened.
    these: Vec<CounterId>,
    kind: Option<Kind>,
    since: String,
    until: String,
    file: FileField,
    /// There is such a file already, and it is to be replaced.
    exists: bool,
    replaces: bool,
    has_mark: bool,
    /// Whether it is a report that is printed at once.
    prints: bool,
    running: Option<TaskProgress>,
}

impl Form for ExportForm {
    fn title(&self) -> String {
        let title = if self.prints { text!("files-print-title") } else { text!("files-export-title") };
        title.to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        let text = if self.prints { text!("files-about-print") } else { self.content.about(self.format()) };
        text.to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let since = match self.since.trim() {
            "" => Ok(None),
            text => (context.parse_since)(text).map(Some),
        };
        let until = match self.until.trim() {
            "" => Ok(None),
            text => (context.parse_until)(text, since.as_ref().ok().copied().flatten()).map(Some),
        };
        let is_backwards = matches!((&since, &until), (Ok(Some(since)), Ok(Some(until))) if since >= until);
        let until = if is_backwards { Err(text!("files-backwards").to_owned()) } else { until };
        let wanted = self.wanted(since.as_ref().ok().copied().flatten(), until.as_ref().ok().copied().flatten());
        let has_span = self.content != Content::Counters;
        let is_right = !has_span || since.is_ok() && until.is_ok();
        let problem = self.state.problem.clone();
        let is_on = is_right && wanted.is_some() && self.running.is_none() && (!self.exists || self.replaces);
        let main = if self.prints { text!("files-print-now") } else { text!("files-export-now") };
        let footer = footer(self.state.id, problem.as_deref(), main, is_on);
        let is_running = self.running.is_some();
        let is_entered = widgets::body(ui, &footer, |ui| {
            ui.add_enabled_ui(!is_running, |ui| {
                self.what_ui(ui, context);
                if has_span {
                    self.span_ui(ui, context, &since, &until);
                }
                self.file_field_ui(ui, commands)
            })
            .inner
        });
        if let Some(course) = &self.running {
            progress_ui(ui, text!("files-progress"), course.share());
        }
        let pressed = footer.ui(ui);
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Some(wanted) = wanted
        {
            self.state.clear_errors();
            self.running = Some(wanted.course.clone());
            commands.push(DialogCommand::Export(Box::new(wanted)));
        }
        match pressed {
            // What is being written is given up first; its end is heard.
            Some(FooterButton::Cancel) if is_running => {
                self.stop();
                true
            }
            pressed => pressed != Some(FooterButton::Cancel),
        }
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn task_done(&mut self, result: TaskResult, _commands: &mut Vec<DialogCommand>) {
        match result {
            TaskResult::Chosen(_) | TaskResult::NoDialog => {
                // The desktop's dialog has asked whether to replace it.
                if self.file.take_chosen(result) {
                    self.exists = false;
                    self.replaces = true;
                    self.take_ending();
                }
            }
            TaskResult::Exists => {
                (self.exists, self.replaces, self.running) = (true, false, None);
                self.state.refused = Some((FILE, text!("files-exists").to_owned()));
            }
            TaskResult::Failed(why) => {
                self.running = None;
                self.state.problem = Some(dialog_strings::sentence(&why));
            }
            _ => self.running = None,
        }
    }

    fn stop(&self) {
        if let Some(course) = &self.running {
            course.stop();
        }
    }
}

impl ExportForm {
    /// Returns the form of an export of `these` counters or this board, otherwise of everything. The file is offered in
    /// `folder` under the name `stem`.
    pub(crate) fn new(
        content: Content,
        these: Vec<CounterId>,
        board: Option<BoardId>,
        folder: &Path,
        stem: &str,
    ) -> Self {
        let scope = match board {
            _ if !these.is_empty() => ExportScope::These,
            Some(board) => ExportScope::Board(board),
            None => ExportScope::All,
        };
        let mut form = Self {
            state: FormState::new(Footer::main_id),
            content,
            unit: Unit::Day,
            format: Format::Xlsx,
            scope,
            these,
            kind: None,
            since: String::new(),
            until: String::new(),
            file: FileField::new(Some(&folder.join(stem))),
            exists: false,
            replaces: false,
            has_mark: false,
            prints: false,
            running: None,
        };
        form.file.text.push('.');
        form.follow_format();
        form
    }

    /// Returns the form as one of a report that is printed at once.
    pub(crate) fn printing(self) -> Self {
        Self { prints: true, ..self }
    }

    /// Returns the form with these dates.
    pub(crate) fn of_dates(mut self, dates: DateRange) -> Self {
        (self.since, self.until) = (dates.first.to_string(), dates.last.to_string());
        self
    }

    fn format(&self) -> Format {
        if self.content == Content::Report { Format::Html } else { self.format }
    }

    /// Gives the file the ending of its format.
    fn follow_format(&mut self) {
        let ending = self.format().endings().first().copied().unwrap_or_default();
        let path = Path::new(&self.file.text);
        let known = path.extension().and_then(|ending| Format::of_ending(ending.to_str()?));
        if known.is_some() || self.file.text.ends_with('.') {
            self.file.text = path.with_extension(ending).display().to_string();
        }
    }

    /// Chooses the format of the ending that a person wrote.
    fn take_ending(&mut self) {
        let ending =
            Path::new(self.file.text.trim()).extension().and_then(|ending| Format::of_ending(ending.to_str()?));
        match ending {
            _ if self.prints => {}
            Some(Format::Html) => self.content = Content::Report,
            Some(format) => {
                self.format = format;
                if self.content == Content::Report {
                    self.content = Content::Table;
                }
            }
            None => {}
        }
    }

    fn wanted(&self, since: Option<Time>, until: Option<Time>) -> Option<ExportRequest> {
        let has_span = self.content != Content::Counters;
        Some(ExportRequest {
            what: match self.content {
                Content::Entries => ExportContent::Entries,
                Content::Counters => ExportContent::Counters,
                Content::Table | Content::Report => ExportContent::Table(self.unit),
            },
            format: self.format(),
            of: match &self.scope {
                ExportScope::All => ExportSelection::default(),
                ExportScope::These => ExportSelection { counters: self.these.clone(), boards: Vec::new() },
                ExportScope::Board(board) => ExportSelection { counters: Vec::new(), boards: vec![*board] },
            },
            since: since.filter(|_| has_span),
            until: until.filter(|_| has_span),
            kinds: self.kind.filter(|_| self.content == Content::Entries).into_iter().collect(),
            file: self.file.path()?,
            replaces: self.replaces,
            has_mark: self.has_mark && self.format() == Format::Csv,
            prints: self.prints,
            course: TaskProgress::default(),
        })
    }

    fn what_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let id = self.state.id;
        let before = self.format();
        if self.prints {
            widgets::hint(ui, text!("files-about-print"));
        } else {
            self.content_ui(ui);
        }
        if matches!(self.content, Content::Table | Content::Report) {
            widgets::row(ui, text!("files-by"), |ui| {
                let options = [
                    (Unit::Hour, text!("files-hour")),
                    (Unit::Day, text!("files-day")),
                    (Unit::Week, text!("files-week")),
                    (Unit::Month, text!("files-month")),
                ];
                widgets::segments(ui, id.with("by"), text!("files-by"), &options, &mut self.unit);
            });
        }
        if self.content != Content::Report {
            widgets::row(ui, text!("files-format"), |ui| {
                let options = [
                    (Format::Xlsx, text!("files-xlsx")),
                    (Format::Csv, text!("files-csv")),
                    (Format::Jsonl, text!("files-jsonl")),
                ];
                widgets::segments(ui, id.with("format"), text!("files-format"), &options, &mut self.format);
                if self.format == Format::Csv {
                    widgets::check(ui, id.with("mark"), text!("files-mark"), text!("files-mark"), &mut self.has_mark);
                }
            });
        }
        widgets::row(ui, text!("files-whose"), |ui| self.scope_ui(ui, context));
        if self.content == Content::Entries {
            widgets::row(ui, text!("files-kind"), |ui| {
                let kinds = [None].into_iter().chain(Kind::ALL.map(Some));
                let options: Vec<(Option<Kind>, &str)> = kinds.map(|kind| (kind, file_strings::kind(kind))).collect();
                choice_ui(ui, id.with("kind"), text!("files-kind"), &options, &mut self.kind);
            });
        }
        if self.format() != before {
            self.follow_format();
            self.forget_file();
        }
    }

    /// Draws the choice of what is exported.
    fn content_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        widgets::row(ui, text!("files-what"), |ui| {
            let options = [
                (Content::Entries, text!("files-entries")),
                (Content::Counters, text!("files-counters")),
                (Content::Table, text!("files-table")),
                (Content::Report, text!("files-report")),
            ];
            widgets::segments(ui, id.with("what"), text!("files-what"), &options, &mut self.content);
            widgets::hint(ui, self.content.about(self.format()));
        });
    }

    fn scope_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let these = (!self.these.is_empty()).then(|| (ExportScope::These, file_strings::selected(self.these.len())));
        let boards = context.boards.iter().map(|board| (ExportScope::Board(board.id), board.name.clone()));
        let all = (ExportScope::All, text!("files-all-counters").to_owned());
        let options: Vec<(ExportScope, String)> = [all].into_iter().chain(these).chain(boards).collect();
        choice_ui(ui, self.state.id.with("whose"), text!("files-whose"), &options, &mut self.scope);
    }

    fn span_ui(
        &mut self,
        ui: &mut Ui,
        context: &DialogContext<'_>,
        since: &Result<Option<Time>, String>,
        until: &Result<Option<Time>, String>,
    ) {
        for (label, name, field, hint, time, text) in [
            (text!("files-since"), text!("files-since-name"), SINCE, text!("files-beginning"), since, &mut self.since),
            (text!("files-until"), text!("files-until-name"), UNTIL, text!("files-now"), until, &mut self.until),
        ] {
            widgets::row(ui, label, |ui| {
                let error = time.as_ref().err().map(String::as_str);
                let form = Field { error, hint, width: WHEN_WIDTH, ..Field::named(name) };
                self.state.field(ui, field, form, text);
                // What was understood.
                if let Ok(Some(at)) = time {
                    widgets::hint(ui, &(context.date_time)(*at));
                }
            });
        }
    }

    fn file_field_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) -> bool {
        let format = self.format();
        let before = self.file.text.clone();
        let choosing = |at| FileChoice {
            title: text!("files-export"),
            is_new: true,
            at,
            kinds: file_strings::format(format),
            endings: format.endings(),
        };
        let Self { state, file, .. } = self;
        let is_entered = file.ui(ui, state, text!("files-export-file"), None, choosing, commands);
        if self.file.text != before {
            self.forget_file();
            self.take_ending();
        }
        if self.exists {
            widgets::row(ui, "", |ui| {
                let id = self.state.id.with("replace");
                widgets::check(ui, id, text!("files-replace"), text!("files-replace"), &mut self.replaces);
            });
        }
        is_entered
    }

    /// Forgets that there was such a file: another one is meant.
    fn forget_file(&mut self) {
        (self.exists, self.replaces) = (false, false);
        self.state.refused.take_if(|(at, _)| *at == FILE);
    }
}

/// Draws how much is done as a bar, and asks for the frame that shows more of it.
pub(super) fn progress_ui(ui: &mut Ui, name: &str, share: f32) {
    let tokens = crate::window::kit::theme::Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width() - 16.0, 6.0), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(share));
    });
    ui.painter().rect_filled(rect, 3, tokens.line);
    ui.painter().rect_filled(rect.with_max_x(egui::lerp(rect.x_range(), share)), 3, tokens.accent);
    ui.ctx().request_repaint_after_secs(0.1);
}
