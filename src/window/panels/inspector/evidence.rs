//! What is said below a chart: the rate over covered time, limits and what they mean, since when more or less is counted, and
//! which point of a control chart isn't chance.

use egui::{FontId, Ui, Vec2, WidgetInfo};

use super::inspector_strings;
use crate::inference::ControlPoint;
use crate::language::text;
use crate::reader::{AskControl, Evidence, Inspection};
use crate::stats::evidence::{self, Controlled, NoChart, NoLimits, Rated};
use crate::stats::{Basis, Unit};
use crate::window::kit::theme::{SMALL_SIZE, SPACE, Tokens};
use crate::window::text::strings::charts as chart_strings;
use crate::window::text::strings::dialogs::sentence;
use crate::window::view::context::ViewContext;

const LINE_GAP: f32 = SPACE / 2.0;

/// How important a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    /// What explains another line.
    Dim,
    Alarm,
}

/// Lines below a chart.
pub(super) type Lines = Vec<(Ink, String)>;

/// Returns what is said below the bars.
pub(super) fn lines(view: &ViewContext<'_>, inspection: &Inspection) -> Lines {
    let evidence = &inspection.evidence;
    let mut lines = Vec::new();
    let is_level = evidence.no_limits == Some(NoLimits::Weighed);
    if !is_level && let Some(text) = sum(view, inspection) {
        lines.push((Ink::Plain, text));
    }
    if evidence.has_unread_hours {
        lines.push((Ink::Alarm, text!("inspector-hours-unread").to_owned()));
    }
    if view.settings.inspector_view.has_limits {
        let text = match (evidence.no_limits, &evidence.limits) {
            (Some(why), _) => Some(sentence(why.reason())),
            (None, Some(limits)) if limits.range.is_none() => Some(sentence(NoLimits::Negative.reason())),
            (None, Some(_)) => Some(text!("inspector-limits-mean").to_owned()),
            (None, None) => None,
        };
        lines.extend(text.map(|text| (Ink::Dim, text)));
    }
    lines.extend(change(view, inspection).map(|text| (Ink::Plain, text)));
    lines
}

/// Returns the sum and the rate of the range: "131 in all, limits 109 to 156 · 4.2 an hour in 31 covered hours".
fn sum(view: &ViewContext<'_>, inspection: &Inspection) -> Option<String> {
    let evidence = &inspection.evidence;
    let in_all = chart_strings::in_all(&view.number(inspection.table.together.range.counted.into()));
    let limits = evidence.limits.as_ref().and_then(|limits| limits.range);
    let limits = limits.map(|limits| chart_strings::limits(limits, &view.numbers));
    let sum: Vec<String> = [in_all].into_iter().chain(limits).collect();
    let rate = rate(view, evidence, &evidence.range)?;
    Some(inspector_strings::sum_and_rate(&sum.join(text!("parts-separator")), &rate))
}

/// Returns a rate in words: "4.2 an hour, limits 3.5 to 5.1, in 31 covered hours".
pub(super) fn rate(view: &ViewContext<'_>, evidence: &Evidence, rated: &Rated) -> Option<String> {
    let rate = rated.rate?;
    let hours = rated.covered_ms as f64 / crate::day::HOUR_MS as f64;
    let hours_shown = view.numbers.decimals((hours * 10.0).round() as i128, 1);
    let an_hour = per_hour(view, rate.per_hour);
    let limits = rate.limits.map(|limits| chart_strings::rate_limits(limits, decimals(rate.per_hour), &view.numbers));
    let mut text = inspector_strings::rate(
        &an_hour,
        limits.as_deref(),
        evidence.coverage.basis() == Basis::Hours,
        hours,
        &hours_shown,
    );
    if rated.outside != 0 {
        text.push_str(text!("parts-separator"));
        text.push_str(&inspector_strings::outside(&view.number(rated.outside.into())));
    }
    Some(text)
}

/// Writes a rate with one decimal, or with more if it is small.
pub(super) fn per_hour(view: &ViewContext<'_>, rate: f64) -> String {
    let decimals = decimals(rate);
    view.numbers.decimals((rate * 10_f64.powf(decimals.into())).round() as i128, decimals)
}

fn decimals(rate: f64) -> u32 {
    match rate.abs() {
        1.0.. => 1,
        0.1.. => 2,
        _ => 3,
    }
}

/// Returns since when more or less is counted, if that is shown in the range, or the range is now.
fn change(view: &ViewContext<'_>, inspection: &Inspection) -> Option<String> {
    let change = inspection.evidence.change.change?;
    let span = inspection.table.span;
    (span.contains(change.since.start) || span.contains(inspection.table.now)).then(|| {
        let [before, after] = [change.before, change.after].map(|rate| match change.per {
            Unit::Hour => per_hour(view, rate),
            _ if rate < 10.0 => per_hour(view, rate),
            _ => view.number(rate.round() as i128),
        });
        let since = view.day_or_hour(change.since);
        sentence(&evidence::change(change.per, &since, &before, &after))
    })
}

/// Returns what is said below a control chart, of which these points are shown.
pub(super) fn control_lines(
    view: &ViewContext<'_>,
    ask: &AskControl,
    found: &Controlled,
    shown: std::ops::Range<usize>,
) -> Lines {
    let kind = found.chart.kind;
    let broken = |(index, point): &(usize, &ControlPoint)| shown.contains(index) && !point.broken.is_empty();
    let alarms: Vec<_> = found.chart.points.iter().enumerate().filter(broken).collect();
    let mut lines = Vec::new();
    match alarms.last() {
        Some((index, point)) => {
            let span = found.spans.get(*index).map(|span| view.day_or_hour(*span)).unwrap_or_default();
            lines.push((Ink::Alarm, chart_strings::alarm(kind, point, &span, &view.numbers)));
            if alarms.len() > 1 {
                let others = alarms.len() - 1;
                lines.push((Ink::Dim, inspector_strings::more_alarms(others, &view.number(others as i128))));
            }
        }
        None => lines.push((Ink::Plain, text!("inspector-in-control").to_owned())),
    }
    let (first, last) = ask.plan.baseline;
    let baseline = chart_strings::dates(&view.locale.date_of(first), &view.locale.date_of(last));
    let mean = chart_strings::control_value(kind, found.chart.center, &view.numbers);
    lines.push((Ink::Dim, inspector_strings::baseline(&mean, &baseline)));
    if found.chart.is_rough {
        lines.push((Ink::Dim, text!("inspector-rough").to_owned()));
    }
    lines
}

/// Returns why there is no control chart.
pub(super) fn no_control(inspection: &Inspection, ask: &Result<AskControl, String>) -> Lines {
    let why = match (&inspection.evidence.control, ask) {
        (Some(Err(why)), _) => Some(sentence(&NoChart::Control(*why).reason())),
        (_, Err(why)) => Some(sentence(why)),
        _ => None,
    };
    why.into_iter().map(|why| (Ink::Alarm, why)).collect()
}

fn galleys(ui: &Ui, lines: &Lines, width: f32) -> Vec<std::sync::Arc<egui::Galley>> {
    let tokens = Tokens::of(ui);
    let font = FontId::proportional(SMALL_SIZE);
    let galley = |(ink, text): &(Ink, String)| {
        let color = match ink {
            Ink::Plain => tokens.ink,
            Ink::Dim => tokens.dim,
            Ink::Alarm => tokens.error,
        };
        ui.painter().layout(text.clone(), font.clone(), color, width.max(1.0))
    };
    lines.iter().map(galley).collect()
}

/// Returns how high the lines are at the available width, with the gaps between them, in points.
pub(super) fn height(ui: &Ui, lines: &Lines) -> f32 {
    galleys(ui, lines, ui.available_width()).iter().map(|galley| galley.size().y + LINE_GAP).sum()
}

/// Draws the lines.
pub(super) fn lines_ui(ui: &mut Ui, lines: &Lines) {
    let ink = Tokens::of(ui).ink;
    let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, LINE_GAP);
    for (galley, (_, text)) in galleys(ui, lines, ui.available_width()).into_iter().zip(lines) {
        let (rect, response) =
            ui.allocate_exact_size(Vec2::new(ui.available_width(), galley.size().y), egui::Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, text));
        ui.painter().galley(rect.min, galley, ink);
    }
    ui.spacing_mut().item_spacing.y = spacing;
}
