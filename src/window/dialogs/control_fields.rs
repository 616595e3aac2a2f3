//! The fields of a counter's control chart: what it shows, by what, of what, and the days from which its limits are taken.

use egui::{Id, Ui};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::{BoardId, ControlPlan, ControlSize, Name, Unit};
use crate::inference::ChartKind;
use crate::language::text;
use crate::window::dialogs::DialogContext;
use crate::window::dialogs::controls::choice_ui;
use crate::window::kit::widgets::{self, ButtonKind, Calendar, Picks};
use crate::window::text::strings::{
    charts as chart_strings, dialogs as dialog_strings, inspector as inspector_strings,
};

/// Days of the baseline of a new chart: those before today.
const BASELINE_DAYS: i32 = 28;

/// What is chosen.
#[derive(Debug)]
pub(super) struct ControlFields {
    /// As the file has it.
    before: Option<String>,
    kind: Option<ChartKind>,
    unit: Unit,
    /// `None`: the days before today.
    baseline: Option<(Date, Date)>,
    size: ControlSize,
    is_changed: bool,
}

impl ControlFields {
    /// Returns the fields of a chart as the file has it, or of none.
    pub(super) fn of(control: Option<&str>) -> Self {
        let plan: Option<ControlPlan> = control.and_then(|text| text.parse().ok());
        let (kind, baseline) = plan.as_ref().map(|plan| (plan.kind, plan.baseline)).unzip();
        Self {
            before: control.map(str::to_owned),
            kind,
            unit: plan.as_ref().map_or(Unit::Day, |plan| plan.unit),
            baseline,
            size: plan.and_then(|plan| plan.size).unwrap_or(ControlSize::Board),
            is_changed: false,
        }
    }

    /// Returns the chart, if it is another one now.
    pub(super) fn edit(&self, today: Date) -> Option<Option<ControlPlan>> {
        let plan = self.kind.and_then(|kind| {
            let size = (kind != ChartKind::Count).then(|| self.size.clone());
            ControlPlan::new(kind, self.unit, self.baseline(today), size).ok()
        });
        let is_other = plan.as_ref().map(ToString::to_string) != self.before;
        (self.is_changed && is_other).then_some(plan)
    }

    fn baseline(&self, today: Date) -> (Date, Date) {
        let before = |days: i32| today.saturating_sub(days.days());
        self.baseline.unwrap_or((before(BASELINE_DAYS), before(1)))
    }

    /// Draws the fields of a counter on this board, after whose name the controls are called.
    pub(super) fn ui(&mut self, ui: &mut Ui, id: Id, context: &DialogContext<'_>, owner: &str, board: Option<BoardId>) {
        let name = |label| dialog_strings::of(label, owner);
        widgets::row(ui, text!("dialogs-control"), |ui| {
            let options = [
                (None, text!("dialogs-control-none")),
                (Some(ChartKind::Count), text!("dialogs-control-count")),
                (Some(ChartKind::Rate), text!("dialogs-control-rate")),
                (Some(ChartKind::Share), text!("dialogs-control-share")),
            ];
            let id = id.with("control");
            self.is_changed |= choice_ui(ui, id, &name(text!("dialogs-control")), &options, &mut self.kind);
            match (self.kind, &self.before) {
                (None, Some(before)) if !self.is_changed => {
                    widgets::warning(ui, &dialog_strings::control_unread(before))
                }
                (None, _) => {}
                (Some(ChartKind::Count), _) => widgets::hint(ui, text!("dialogs-control-count-hint")),
                (Some(ChartKind::Rate), _) => widgets::hint(ui, text!("dialogs-control-rate-hint")),
                (Some(ChartKind::Share), _) => widgets::hint(ui, text!("dialogs-control-share-hint")),
            }
        });
        let Some(kind) = self.kind else { return };
        if kind != ChartKind::Count {
            let label =
                if kind == ChartKind::Rate { text!("dialogs-control-per") } else { text!("dialogs-control-of") };
            let options = self.sizes(kind, context, owner, board);
            if !options.iter().any(|(size, _)| *size == self.size) {
                self.size = ControlSize::Board;
            }
            widgets::row(ui, label, |ui| {
                self.is_changed |= choice_ui(ui, id.with("size"), &name(label), &options, &mut self.size);
            });
        }
        widgets::row(ui, text!("dialogs-control-points"), |ui| {
            let options = Unit::ALL.map(|unit| (unit, inspector_strings::unit(unit)));
            let name = name(text!("dialogs-control-points"));
            self.is_changed |= choice_ui(ui, id.with("points"), &name, &options, &mut self.unit);
        });
        widgets::row(ui, text!("dialogs-control-baseline"), |ui| {
            self.baseline_ui(ui, id.with("baseline"), context, owner)
        });
    }

    /// Returns what a rate can be for each of, or a share a part of.
    fn sizes(
        &self,
        kind: ChartKind,
        context: &DialogContext<'_>,
        owner: &str,
        board: Option<BoardId>,
    ) -> Vec<(ControlSize, String)> {
        let mut sizes = vec![(ControlSize::Board, text!("dialogs-control-board").to_owned())];
        if kind == ChartKind::Rate {
            sizes.push((ControlSize::Hours, text!("dialogs-control-hours").to_owned()));
        }
        let mut counters = (context.counters_on)(board);
        counters.retain(|name| name != owner);
        // It may be on another board.
        if let ControlSize::Counter(name) = &self.size
            && !counters.iter().any(|other| other == name.as_str())
        {
            counters.push(name.as_str().to_owned());
        }
        let of = |name: String| Some((ControlSize::Counter(Name::parse(&name).ok()?), name));
        sizes.extend(counters.into_iter().filter_map(of));
        sizes
    }

    fn baseline_ui(&mut self, ui: &mut Ui, id: Id, context: &DialogContext<'_>, owner: &str) {
        let (first, last) = self.baseline(context.today);
        let text = chart_strings::dates(&context.day_names.day(first), &context.day_names.day(last));
        let name = [dialog_strings::of(text!("dialogs-control-baseline"), owner), text.clone()];
        let name = name.join(text!("parts-separator"));
        let button = widgets::button(ui, id, &text, &name, ButtonKind::Plain, true);
        let calendar = Calendar {
            name: text!("dialogs-control-baseline"),
            picks: Picks::Span,
            value: Some((first, last)),
            today: context.today,
            first_weekday: context.first_weekday,
            names: context.day_names,
        };
        if let Some(span) = calendar.popup(&button) {
            (self.baseline, self.is_changed) = (Some(span), true);
        }
        widgets::hint(ui, text!("dialogs-control-baseline-hint"));
    }
}
