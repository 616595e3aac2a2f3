//! An export: what leaves, how it is written, and where to.

use crate::window::view::command::Content;
use std::path::{Path, PathBuf};

use egui::{Ui, Vec2};

use crate::domain::{BoardId, CounterId, Kind, Time};
use crate::export::{Chosen, ExportContent, Format};
use crate::stats::Unit;
use crate::window::dialogs::place::{PLACE, PlaceField};
use crate::window::dialogs::{DialogCommand, DialogContext, FieldForm, FormState, files as words, texts};
use crate::window::kit::widgets::{self, Footer, Pressed};
use crate::window::view::task::{Course, FileChoice, TaskResult};

const SINCE: &str = "since";
const UNTIL: &str = "until";
const WHEN_WIDTH: f32 = 176.0;

/// What is to be exported, as it was said in the dialog.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub what: ExportContent,
    pub format: Format,
    pub of: Chosen,
    pub since: Option<Time>,
    pub until: Option<Time>,
    pub kinds: Vec<Kind>,
    pub file: PathBuf,
    pub replaces: bool,
    /// Begins with the mark by which Excel knows UTF-8.
    pub has_mark: bool,
    pub course: Course,
}

/// Whose counts.
#[derive(Debug, Clone, PartialEq, Eq)]
enum ExportScope {
    All,
    These,
    Board(BoardId),
}

/// The dialog that exports.
#[derive(Debug)]
pub struct ExportForm {
    pub(super) state: FormState,
    content: Content,
    unit: Unit,
    format: Format,
    whose: ExportScope,
    /// Those that were selected when it opened.
    these: Vec<CounterId>,
    kind: Option<Kind>,
    since: String,
    until: String,
    place: PlaceField,
    /// There is such a file already, and it is to be replaced.
    exists: bool,
    replaces: bool,
    has_mark: bool,
    running: Option<Course>,
}

impl ExportForm {
    /// Of `these` counters or this board, else of everything; the file is offered in `folder` under the name `stem`.
    pub fn new(content: Content, these: Vec<CounterId>, board: Option<BoardId>, folder: &Path, stem: &str) -> Self {
        let whose = match board {
            _ if !these.is_empty() => ExportScope::These,
            Some(board) => ExportScope::Board(board),
            None => ExportScope::All,
        };
        let mut form = Self {
            state: FormState::new(Footer::main_id),
            content,
            unit: Unit::Day,
            format: Format::Xlsx,
            whose,
            these,
            kind: None,
            since: String::new(),
            until: String::new(),
            place: PlaceField::new(Some(&folder.join(stem))),
            exists: false,
            replaces: false,
            has_mark: false,
            running: None,
        };
        form.place.text.push('.');
        form.follow_format();
        form
    }

    pub(super) fn done(&mut self, done: &TaskResult) {
        match done {
            TaskResult::Chosen(_) | TaskResult::NoDialog => {
                // The desktop's dialog has asked whether to replace it.
                if self.place.chosen(done) {
                    self.exists = false;
                    self.replaces = true;
                    self.take_ending();
                }
            }
            TaskResult::Exists => {
                (self.exists, self.replaces, self.running) = (true, false, None);
                self.state.refused = Some((PLACE, words::EXISTS.to_owned()));
            }
            TaskResult::Failed(why) => {
                self.running = None;
                self.state.problem = Some(texts::sentence(why));
            }
            _ => self.running = None,
        }
    }

    /// It is left: what is being written isn't wanted any more.
    pub(super) fn leave(&self) {
        if let Some(course) = &self.running {
            course.stop();
        }
    }

    fn format(&self) -> Format {
        if self.content == Content::Report { Format::Html } else { self.format }
    }

    /// The file's ending says what it is.
    fn follow_format(&mut self) {
        let ending = self.format().endings().first().copied().unwrap_or_default();
        let path = Path::new(&self.place.text);
        let known = path.extension().and_then(|ending| Format::of_ending(ending.to_str()?));
        if known.is_some() || self.place.text.ends_with('.') {
            self.place.text = path.with_extension(ending).display().to_string();
        }
    }

    /// Whoever writes another known ending means that format.
    fn take_ending(&mut self) {
        let ending =
            Path::new(self.place.text.trim()).extension().and_then(|ending| Format::of_ending(ending.to_str()?));
        match ending {
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

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let since = match self.since.trim() {
            "" => Ok(None),
            text => (context.parse_since)(text).map(Some),
        };
        let until = match self.until.trim() {
            "" => Ok(None),
            text => (context.parse_until)(text, since.as_ref().ok().copied().flatten()).map(Some),
        };
        let is_backwards = matches!((&since, &until), (Ok(Some(since)), Ok(Some(until))) if since >= until);
        let until = if is_backwards { Err(words::BACKWARDS.to_owned()) } else { until };
        let wanted = self.wanted(since.as_ref().ok().copied().flatten(), until.as_ref().ok().copied().flatten());
        let has_span = self.content != Content::Counters;
        let is_right = !has_span || since.is_ok() && until.is_ok();
        let problem = self.state.problem.clone();
        let is_on = is_right && wanted.is_some() && self.running.is_none() && (!self.exists || self.replaces);
        let footer = super::footer(self.state.id, problem.as_deref(), words::EXPORT_NOW, is_on);
        let is_running = self.running.is_some();
        let is_entered = widgets::body(ui, &footer, |ui| {
            ui.add_enabled_ui(!is_running, |ui| {
                self.what_ui(ui, context);
                if has_span {
                    self.span_ui(ui, context, &since, &until);
                }
                self.place_ui(ui, commands)
            })
            .inner
        });
        if let Some(course) = &self.running {
            progress_ui(ui, course.share());
        }
        let pressed = footer.ui(ui);
        if (pressed == Some(Pressed::Main) || is_entered)
            && footer.is_on
            && let Some(wanted) = wanted
        {
            self.state.asked();
            self.running = Some(wanted.course.clone());
            commands.push(DialogCommand::Export(Box::new(wanted)));
        }
        match pressed {
            // What is being written is given up first; its end is heard.
            Some(Pressed::Cancel) if is_running => {
                self.leave();
                true
            }
            pressed => pressed != Some(Pressed::Cancel),
        }
    }

    fn wanted(&self, since: Option<Time>, until: Option<Time>) -> Option<Wanted> {
        let has_span = self.content != Content::Counters;
        Some(Wanted {
            what: match self.content {
                Content::Entries => ExportContent::Entries,
                Content::Counters => ExportContent::Counters,
                Content::Table | Content::Report => ExportContent::Table(self.unit),
            },
            format: self.format(),
            of: match &self.whose {
                ExportScope::All => Chosen::default(),
                ExportScope::These => Chosen { counters: self.these.clone(), boards: Vec::new() },
                ExportScope::Board(board) => Chosen { counters: Vec::new(), boards: vec![*board] },
            },
            since: since.filter(|_| has_span),
            until: until.filter(|_| has_span),
            kinds: self.kind.filter(|_| self.content == Content::Entries).into_iter().collect(),
            file: self.place.path()?,
            replaces: self.replaces,
            has_mark: self.has_mark && self.format() == Format::Csv,
            course: Course::default(),
        })
    }

    fn what_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let id = self.state.id;
        let before = self.format();
        widgets::row(ui, words::WHAT, |ui| {
            let options = [
                (Content::Entries, words::ENTRIES),
                (Content::Counters, words::COUNTERS),
                (Content::Table, words::TABLE),
                (Content::Report, words::REPORT),
            ];
            widgets::segments(ui, id.with("what"), words::WHAT, &options, &mut self.content);
            widgets::hint(ui, self.content.about(self.format()));
        });
        if matches!(self.content, Content::Table | Content::Report) {
            widgets::row(ui, words::BY, |ui| {
                let options = [
                    (Unit::Hour, words::HOUR),
                    (Unit::Day, words::DAY),
                    (Unit::Week, words::WEEK),
                    (Unit::Month, words::MONTH),
                ];
                widgets::segments(ui, id.with("by"), words::BY, &options, &mut self.unit);
            });
        }
        if self.content != Content::Report {
            widgets::row(ui, words::FORMAT, |ui| {
                let options = [(Format::Xlsx, words::XLSX), (Format::Csv, words::CSV), (Format::Jsonl, words::JSONL)];
                widgets::segments(ui, id.with("format"), words::FORMAT, &options, &mut self.format);
                if self.format == Format::Csv {
                    widgets::check(ui, id.with("mark"), words::MARK, words::MARK, &mut self.has_mark);
                }
            });
        }
        widgets::row(ui, words::WHOSE, |ui| self.whose_ui(ui, context));
        if self.content == Content::Entries {
            widgets::row(ui, words::KIND, |ui| {
                let kinds: Vec<Option<Kind>> = [None].into_iter().chain(Kind::ALL.map(Some)).collect();
                let names: Vec<&str> = kinds.iter().map(|kind| words::kind(*kind)).collect();
                let chosen = kinds.iter().position(|kind| *kind == self.kind).unwrap_or_default();
                if let Some(kind) =
                    widgets::choice(ui, id.with("kind"), words::KIND, &names, chosen).and_then(|place| kinds.get(place))
                {
                    self.kind = *kind;
                }
            });
        }
        if self.format() != before {
            self.follow_format();
            self.forget_file();
        }
    }

    fn whose_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        let these = (!self.these.is_empty()).then(|| (ExportScope::These, words::selected(self.these.len())));
        let boards = context.boards.iter().map(|board| (ExportScope::Board(board.id), board.name.clone()));
        let all = (ExportScope::All, words::ALL_COUNTERS.to_owned());
        let options: Vec<(ExportScope, String)> = [all].into_iter().chain(these).chain(boards).collect();
        let names: Vec<&str> = options.iter().map(|(_, name)| name.as_str()).collect();
        let chosen = options.iter().position(|(whose, _)| *whose == self.whose).unwrap_or_default();
        if let Some((whose, _)) = widgets::choice(ui, self.state.id.with("whose"), words::WHOSE, &names, chosen)
            .and_then(|place| options.get(place))
        {
            self.whose = whose.clone();
        }
    }

    fn span_ui(
        &mut self,
        ui: &mut Ui,
        context: &DialogContext<'_>,
        since: &Result<Option<Time>, String>,
        until: &Result<Option<Time>, String>,
    ) {
        for (label, name, field, hint, time, text) in [
            (words::SINCE, words::SINCE_NAME, SINCE, words::BEGINNING, since, &mut self.since),
            (words::UNTIL, words::UNTIL_NAME, UNTIL, words::NOW, until, &mut self.until),
        ] {
            widgets::row(ui, label, |ui| {
                let error = time.as_ref().err().map(String::as_str);
                let form = FieldForm { error, hint, width: WHEN_WIDTH, ..FieldForm::named(name) };
                self.state.field(ui, field, form, text);
                // What was understood.
                if let Ok(Some(at)) = time {
                    widgets::hint(ui, &(context.date_time)(*at));
                }
            });
        }
    }

    fn place_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) -> bool {
        let format = self.format();
        let before = self.place.text.clone();
        let choosing = |at| FileChoice {
            title: words::EXPORT,
            is_new: true,
            at,
            kinds: words::format(format),
            endings: format.endings(),
        };
        let Self { state, place, .. } = self;
        let is_entered = place.ui(ui, state, words::EXPORT_FILE, None, choosing, commands);
        if self.place.text != before {
            self.forget_file();
            self.take_ending();
        }
        if self.exists {
            widgets::row(ui, "", |ui| {
                let id = self.state.id.with("replace");
                widgets::check(ui, id, words::REPLACE, words::REPLACE, &mut self.replaces);
            });
        }
        is_entered
    }

    /// Another file than the one that was there.
    fn forget_file(&mut self) {
        (self.exists, self.replaces) = (false, false);
        self.state.refused.take_if(|(at, _)| *at == PLACE);
    }
}

/// A bar, above the buttons; it asks for the frame that shows more of it.
pub(super) fn progress_ui(ui: &mut Ui, share: f32) {
    let tokens = crate::window::kit::theme::Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width() - 16.0, 6.0), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::ProgressIndicator, true, words::PROGRESS));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(share));
    });
    ui.painter().rect_filled(rect, 3, tokens.line);
    ui.painter().rect_filled(rect.with_max_x(egui::lerp(rect.x_range(), share)), 3, tokens.accent);
    ui.ctx().request_repaint_after_secs(0.1);
}
