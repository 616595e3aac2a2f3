//! The dialog that finishes a board: a sample, a day or a shift. It shows what is closed with the shares, takes who counted and a
//! note, copies the summary, and resets all of the board's counters.

use std::collections::HashMap;

use egui::{Align, Align2, FontId, Layout, Pos2, Rect, Role, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo};

use crate::domain::{Board, Color, CounterId, Time, Weight};
use crate::formula_guard::guarded;
use crate::inference::Interval;
use crate::language::text;
use crate::reader::{Answer, Topic};
use crate::request::{CounterRef, CounterRefs, Refusal, Request};
use crate::window::dialogs::controls::{footer, parse_note};
use crate::window::dialogs::counter_list::{CounterRow, CounterRows};
use crate::window::dialogs::{DialogCommand, DialogContext, Field, Form, FormState};
use crate::window::kit::theme::{self, SMALL_SIZE, SPACE, TEXT_SIZE, Tokens};
use crate::window::kit::widgets::{self, Footer, FooterButton};
use crate::window::text::strings::{self, dialogs as dialog_strings, finish as finish_strings};
use crate::window::view::settings::Settings;
use crate::window::view::share_limits;

const SAMPLE: &str = "sample";
const COUNTED_BY: &str = "counted by";
const NOTE: &str = "note";

const WIDTH: f32 = 620.0;
const LIST_WIDTH: f32 = 304.0;
const GAP: f32 = 6.0 * SPACE;
const ROW: f32 = 26.0;
/// Most rows that are shown at once.
const ROWS_SHOWN: f32 = 10.0;
const SHARE_WIDTH: f32 = 70.0;
const LIMITS_WIDTH: f32 = 76.0;

/// The form that finishes a board.
#[derive(Debug)]
pub(crate) struct FinishForm {
    state: FormState,
    board: Board,
    rows: CounterRows,
    colors: HashMap<CounterId, Color>,
    /// Whether the total is a level, as at a door.
    is_level: bool,
    /// Whether shares have limits, which are switched on in the inspector.
    has_limits: bool,
    /// When the first of the periods began, once that is known.
    since: Option<Time>,
    sample: String,
    counted_by: String,
    note: String,
}

impl Form for FinishForm {
    fn title(&self) -> String {
        match (self.is_level, self.board.shows_shares) {
            (true, _) => text!("finish-close-day").to_owned(),
            (false, true) => text!("finish-finish-sample").to_owned(),
            (false, false) => finish_strings::finish(&self.board.name),
        }
    }

    fn description(&self, context: &DialogContext<'_>) -> String {
        let since = self.since.map(|since| (context.date_time)(since));
        finish_strings::about(&(context.number)(self.rows.sum), self.total_name(), since.as_deref())
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn width(&self) -> f32 {
        WIDTH
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let note = parse_note(&self.composed());
        let problem = self.state.problem.clone().or_else(|| note.as_ref().err().cloned());
        let is_on = note.is_ok() && !self.rows.is_empty() && !context.is_busy;
        let main = if self.is_level { text!("finish-close") } else { text!("finish-finish") };
        let footer =
            Footer { aside: Some(text!("finish-copy")), ..footer(self.state.id, problem.as_deref(), main, is_on) };
        let is_entered = widgets::body(ui, &footer, |ui| {
            widgets::text(ui, &self.description(context));
            let is_entered = if ui.available_width() < LIST_WIDTH + GAP + 200.0 {
                self.list_ui(ui, context, commands);
                self.fields_ui(ui)
            } else {
                ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing = Vec2::ZERO;
                    ui.vertical(|ui| {
                        ui.set_width(LIST_WIDTH);
                        self.list_ui(ui, context, commands);
                    });
                    ui.add_space(GAP);
                    let column = ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing = Vec2::new(2.0 * SPACE, 3.0 * SPACE);
                        self.fields_ui(ui)
                    });
                    column.inner
                })
                .inner
            };
            widgets::hint(ui, &finish_strings::back_to_0(self.rows.len()));
            is_entered
        });
        let pressed = footer.ui(ui);
        if pressed == Some(FooterButton::Aside) {
            ui.ctx().copy_text(self.summary(ui, context));
            commands.push(DialogCommand::Notify(text!("finish-copied").to_owned()));
        }
        if (pressed == Some(FooterButton::Main) || is_entered)
            && footer.is_on
            && let Ok(note) = note
        {
            self.state.clear_errors();
            self.remember(context, commands);
            let counters = CounterRefs::These(self.rows.ids().map(CounterRef::Id).collect());
            commands.push(DialogCommand::Do(vec![Request::Reset { counters, note }]));
        }
        pressed != Some(FooterButton::Cancel)
    }

    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        None
    }

    fn recount(&mut self, count: &dyn Fn(CounterId) -> Option<i128>) {
        self.rows.recount(count);
    }

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            Answer::Periods(since) => self.since = since.into_iter().filter_map(|(_, since)| since).min(),
            Answer::Failed(Topic::Periods, why) => self.state.problem = Some(dialog_strings::no_periods(&why)),
            other => return Some(other),
        }
        None
    }
}

impl FinishForm {
    pub(crate) fn new(
        board: Board,
        rows: Vec<CounterRow>,
        colors: HashMap<CounterId, Color>,
        is_of_events: bool,
        settings: &Settings,
    ) -> Self {
        let is_level = rows.iter().any(|row| row.weight == Weight::Minus);
        let has_sample = board.shows_shares && !is_level;
        Self {
            state: FormState::on_field(if has_sample { SAMPLE } else { NOTE }),
            board,
            rows: CounterRows::new(rows),
            colors,
            is_level,
            has_limits: has_sample && is_of_events && settings.inspector_view.has_limits,
            since: None,
            sample: if has_sample { settings.next_sample() } else { String::new() },
            counted_by: settings.counted_by.clone(),
            note: String::new(),
        }
    }

    fn has_sample(&self) -> bool {
        self.board.shows_shares && !self.is_level
    }

    /// Returns the note of the reset: the sample, who counted, and what was noted.
    fn composed(&self) -> String {
        let [sample, counted_by, note] = [&self.sample, &self.counted_by, &self.note].map(|text| text.trim());
        let by = (!counted_by.is_empty()).then(|| finish_strings::by(counted_by));
        let parts = [(!sample.is_empty()).then(|| sample.to_owned()), by, (!note.is_empty()).then(|| note.to_owned())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// Remembers who counts, and which sample this was.
    fn remember(&self, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let mut settings = context.settings.clone();
        settings.counted_by = self.counted_by.trim().to_owned();
        if self.has_sample() {
            settings.sample = self.sample.trim().to_owned();
        }
        if settings != *context.settings {
            commands.push(DialogCommand::ChangeSettings(settings));
        }
    }

    fn total_name(&self) -> &str {
        self.board.total_name.as_deref().unwrap_or(text!("dialogs-total"))
    }

    fn list_ui(&self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        let tokens = Tokens::of(ui);
        let top = ui.cursor().min;
        let shown = (self.rows.len() as f32).min(ROWS_SHOWN);
        let all: i128 = self.positive();
        let limits_width = if self.has_limits { LIMITS_WIDTH } else { 0.0 };
        let scroll = ScrollArea::vertical().id_salt("finished").max_height(shown * ROW).auto_shrink([false, true]);
        scroll.show_rows(ui, ROW, self.rows.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for row in range.filter_map(|index| self.rows.get(index)) {
                let color = self.colors.get(&row.id).map(|color| tokens.counter(*color));
                let share = self.share(row, all).unwrap_or_default();
                let limits = self.limits(ui, row, all);
                row_ui(ui, color, &row.name, &(context.number)(row.count), &share, (limits, limits_width));
            }
        });
        let total = (context.number)(self.rows.sum);
        let name = self.total_name().to_owned();
        row_ui(ui, None, &name, &total, "", (None, limits_width));
        let list = Rect::from_min_max(top, ui.min_rect().right_bottom().max(ui.cursor().min)).expand(SPACE);
        let line_button =
            |ui: &mut Ui, text| widgets::line_button(ui, self.state.id.with(text), text, "", text).clicked();
        // Of more rows, a picture would miss what is scrolled away.
        if self.rows.len() as f32 <= ROWS_SHOWN && line_button(ui, text!("finish-copy-picture")) {
            commands.push(DialogCommand::CopyPicture(list));
        }
        if line_button(ui, text!("finish-save")) {
            let sample = self.sample.trim();
            let of = if sample.is_empty() { (context.date_time)(context.now) } else { sample.to_owned() };
            let name = format!("{} {of}.txt", self.board.name);
            commands.push(DialogCommand::SaveText { text: self.summary(ui, context), name });
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui) -> bool {
        let mut is_entered = false;
        let has_sample = self.has_sample();
        for (field, label, hint, text) in [
            (SAMPLE, text!("finish-sample-field"), "", &mut self.sample),
            (COUNTED_BY, text!("finish-counted-by"), text!("dialogs-optional"), &mut self.counted_by),
            (NOTE, text!("dialogs-note"), text!("dialogs-optional"), &mut self.note),
        ] {
            if field == SAMPLE && !has_sample {
                continue;
            }
            is_entered |= widgets::row(ui, label, |ui| {
                let form = Field { hint, width: f32::INFINITY, ..Field::named(label) };
                self.state.field(ui, field, form, text)
            });
        }
        is_entered
    }

    /// Returns the sum of what adds to the total.
    fn positive(&self) -> i128 {
        let rows = (0..self.rows.len()).filter_map(|index| self.rows.get(index));
        rows.filter(|row| row.weight == Weight::Plus).map(|row| row.count.max(0)).sum()
    }

    /// Returns the share of a counter, where there are shares.
    fn share(&self, row: &CounterRow, all: i128) -> Option<String> {
        match row.weight {
            Weight::Zero => Some(text!("finish-left-out").to_owned()),
            Weight::Plus if self.has_sample() => Some(strings::share(row.count.max(0), all)),
            Weight::Plus | Weight::Minus => None,
        }
    }

    fn limits(&self, ui: &Ui, row: &CounterRow, all: i128) -> Option<Interval> {
        if self.has_limits && row.weight == Weight::Plus { share_limits::of(ui, row.count, all) } else { None }
    }

    /// Returns the summary as a table, with tabs between the cells.
    fn summary(&self, ui: &Ui, context: &DialogContext<'_>) -> String {
        let cell = |text: &str| guarded(text).replace(['\t', '\n', '\r'], " ");
        let all = self.positive();
        let mut text = String::new();
        let composed = self.composed();
        for head in [self.board.name.as_str(), composed.as_str()].into_iter().filter(|head| !head.is_empty()) {
            text += &(cell(head) + "\n");
        }
        if let Some(since) = self.since {
            let (since, until) = ((context.date_time)(since), (context.date_time)(context.now));
            text += &(finish_strings::span(&since, &until) + "\n");
        }
        for row in (0..self.rows.len()).filter_map(|index| self.rows.get(index)) {
            let share = self.share(row, all).map(|share| format!("\t{share}")).unwrap_or_default();
            let limits = self.limits(ui, row, all).map(strings::share_limits);
            let limits = limits.map(|limits| format!("\t{limits}")).unwrap_or_default();
            text += &format!("{}\t{}{share}{limits}\n", cell(&row.name), row.count);
        }
        text + &format!("{}\t{}\n", cell(self.total_name()), self.rows.sum)
    }
}

fn row_ui(
    ui: &mut Ui,
    color: Option<egui::Color32>,
    name: &str,
    count: &str,
    share: &str,
    (limits, limits_width): (Option<Interval>, f32),
) {
    let tokens = Tokens::of(ui);
    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), ROW));
    let said = limits.map(strings::share_limits).into_iter();
    let said = (!share.is_empty()).then(|| share.to_owned()).into_iter().chain(said);
    let said = std::iter::once(format!("{name}: {count}")).chain(said).collect::<Vec<_>>().join(", ");
    let id = ui.scope_id().with(("row", rect.top().to_bits()));
    ui.interact(rect, id, Sense::hover()).widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    ui.painter().hline(
        rect.x_range(),
        rect.top(),
        Stroke::new(1.0, if color.is_some() { tokens.line } else { tokens.base }),
    );
    let y = rect.center().y;
    let mut left = rect.left();
    if let Some(color) = color {
        ui.painter().circle_filled(Pos2::new(left + 4.0, y), 4.0, color);
        left += 4.0 * SPACE;
    }
    let bold = FontId::new(TEXT_SIZE, theme::semibold());
    let small = FontId::proportional(SMALL_SIZE);
    let mut end = Pos2::new(rect.right(), y);
    if let Some(limits) = limits {
        let limits = strings::share_limits_short(limits);
        ui.painter().text(end, Align2::RIGHT_CENTER, limits, small.clone(), tokens.dim);
    }
    end.x -= limits_width;
    ui.painter().text(end, Align2::RIGHT_CENTER, share, small, tokens.dim);
    end.x -= SHARE_WIDTH;
    let drawn = ui.painter().text(end, Align2::RIGHT_CENTER, count, bold.clone(), tokens.ink);
    let font = if color.is_some() { FontId::proportional(TEXT_SIZE) } else { bold };
    widgets::shortened(ui, Pos2::new(left, y), drawn.left() - 2.0 * SPACE - left, name, font, tokens.ink);
}
