//! The report's part on what the counts are evidence of: rates for each covered hour, shares, control charts and changes.

use std::fmt::Write as _;

use super::{BOTTOM, HEIGHT, Page, TOP, WIDTH, escaped, name, number, points, shown_date};
use crate::day::HOUR_MS;
use crate::domain::{Board, Closeness, ControlPlan, Counter, Time, Unit};
use crate::export::{Contents, Export, ExportError};
use crate::inference::{ControlPoint, Interval, Level};
use crate::language::text;
use crate::stats::Span;
use crate::stats::evidence::{self, Controlled, LastChange, Rate, Rated};
use crate::store::{CounterScope, DoubtfulCount, DoubtfulFilter, HistoryFilter, Store};

/// Counters of which changes are looked for.
const CHANGES_COUNTERS_MAX: usize = 100;

/// Entries that are looked through for doubtful presses.
const DOUBTFUL_ENTRIES_MAX: usize = 1_000_000;

/// Size of a point, in hundredths.
const POINT: i64 = 350;

/// What was counted on a counter, and its share.
type CounterShare<'a> = (&'a Counter, i64, evidence::Share);

/// The evidence of a report.
pub(super) struct Evidence<'a> {
    rates: Vec<(&'a Counter, Rated)>,
    shares: Vec<(&'a Board, Vec<CounterShare<'a>>)>,
    charts: Vec<(&'a Counter, Result<Controlled, String>)>,
    doubtful: DoubtfulCount,
    /// `None`: there are too many counters to look for any.
    changes: Option<Vec<(&'a Counter, LastChange)>>,
}

impl<'a> Evidence<'a> {
    /// Reads the evidence of the counters, of which these were counted in the time of the report, which is `span`.
    pub(super) fn read(
        store: &mut Store,
        contents: &'a Contents<'_>,
        counted: &[i64],
        span: Span,
    ) -> Result<Self, ExportError> {
        let calendar = &contents.export.calendar;
        let now = Time(contents.export.now.0.saturating_add(1));
        let (mut rates, mut charts, mut changes) = (Vec::new(), Vec::new(), Vec::new());
        let few = contents.counters.len() <= CHANGES_COUNTERS_MAX;
        for counter in &contents.counters {
            let board = contents.boards.iter().find(|board| Some(board.id) == counter.board_id);
            let scope = CounterScope::These(vec![counter.id]);
            if board.is_some_and(|board| board.hours.is_some())
                && let Some(first) = store.first_at(&scope)?
                && let Ok(coverage) = store.coverage(&[counter], calendar, (first, now))?
            {
                let quarters = store.quarters(&scope, span.start, span.end)?;
                let level = evidence::no_limits([counter]).is_none().then_some(Level::USUAL);
                rates.push((counter, evidence::rate(span, &quarters, &coverage, level)));
            }
            if let Some(plan) = &counter.control {
                let chart = match plan.parse::<ControlPlan>() {
                    Ok(plan) => {
                        store.control(counter, &plan, calendar, contents.export.now)?.map_err(|why| why.reason())
                    }
                    Err(error) => Err(error.to_string()),
                };
                charts.push((counter, chart));
            }
            if few && let Some(change) = store.last_change(&[counter], (Unit::Day, calendar), now)? {
                changes.push((counter, change));
            }
        }
        let of_board = |board: &'a Board| {
            let all = contents.counters.iter().zip(counted);
            let on: Vec<(&Counter, i64)> = all
                .filter(|(counter, _)| counter.board_id == Some(board.id) && counter.weight.factor() != 0)
                .map(|(counter, counted)| (counter, *counted))
                .collect();
            if evidence::no_limits(on.iter().map(|(counter, _)| *counter)).is_some() {
                return None;
            }
            let counts: Vec<i64> = on.iter().map(|(_, counted)| *counted).collect();
            let shares = evidence::shares(&counts, Level::USUAL)?;
            Some((board, on.into_iter().zip(shares).map(|((counter, count), share)| (counter, count, share)).collect()))
        };
        let shares = contents.boards.iter().filter(|board| board.shows_shares).filter_map(of_board).collect();
        let doubtful = HistoryFilter {
            since: Some(span.start),
            until: Some(span.end),
            doubtful: DoubtfulFilter::Marked(Closeness::default()),
            ..HistoryFilter::of(CounterScope::These(contents.ids()))
        };
        let doubtful = store.doubtful_count(&doubtful, DOUBTFUL_ENTRIES_MAX)?;
        Ok(Self { rates, shares, charts, doubtful, changes: few.then_some(changes) })
    }
}

impl Page<'_, '_> {
    pub(super) fn evidence(&mut self, evidence: &Evidence<'_>, export: &Export) -> Result<(), ExportError> {
        self.doubtful(evidence.doubtful)?;
        self.rates(&evidence.rates)?;
        for (board, shares) in &evidence.shares {
            self.shares(board, shares)?;
        }
        self.control_charts(&evidence.charts, export)?;
        self.changes(evidence.changes.as_deref(), export)
    }

    fn doubtful(&mut self, DoubtfulCount { count, is_complete }: DoubtfulCount) -> Result<(), ExportError> {
        if count == 0 {
            return Ok(());
        }
        let shown = number(i64::try_from(count).unwrap_or(i64::MAX));
        let presses = match is_complete {
            true => text!("history-doubtful-count", count, shown),
            false => text!("history-doubtful-at-least", count, shown),
        };
        self.put(&format!("<p>{}</p>\n", escaped(&text!("report-doubtful", count, presses))))
    }

    fn rates(&mut self, rates: &[(&Counter, Rated)]) -> Result<(), ExportError> {
        if rates.is_empty() {
            return Ok(());
        }
        let headings = [
            text!("report-counted-in-hours"),
            text!("report-covered-hours"),
            text!("report-rate"),
            text!("report-limits"),
        ];
        self.begin_figures(text!("report-rates"), &headings)?;
        for (counter, rated) in rates {
            let limits = rated.rate.and_then(|rate| rate.limits);
            let limits = limits.map(|limits| between(evidence::about(limits.low), evidence::about(limits.high)));
            let rate = rated.rate.map(|Rate { per_hour, .. }| evidence::about(per_hour));
            let cells = [
                Some(number(rated.counted)),
                Some(number(rated.covered_ms.saturating_add(HOUR_MS / 2) / HOUR_MS)),
                rate,
                limits,
            ];
            self.figures_row(counter, &cells)?;
        }
        self.end_figures(text!("report-rates-meaning"))?;
        let outside = rates.iter().fold(0_i64, |all, (_, rated)| all.saturating_add(rated.outside));
        match outside {
            0 => Ok(()),
            count => self.put(&format!("<p>{}</p>\n", escaped(&text!("report-outside", count)))),
        }
    }

    fn shares(&mut self, board: &Board, shares: &[CounterShare<'_>]) -> Result<(), ExportError> {
        let headings = [text!("report-counted"), text!("report-share"), text!("report-limits")];
        self.begin_figures(&text!("report-shares", board = board.name.as_str()), &headings)?;
        let all = shares.iter().fold(0_i64, |all, (_, count, _)| all.saturating_add(*count));
        // The limits of so many are less than a per cent apart.
        let decimals = usize::from(all > 1_000);
        let percent = |share: f64| format!("{:.decimals$} %", share * 100.0);
        for (counter, count, share) in shares {
            let limits = between(percent(share.limits.low), percent(share.limits.high));
            self.figures_row(counter, &[Some(number(*count)), Some(percent(share.share)), Some(limits)])?;
        }
        self.end_figures(&text!("report-shares-meaning", all = number(all)))
    }

    fn begin_figures(&mut self, heading: &str, columns: &[&str]) -> Result<(), ExportError> {
        let columns: String = columns.iter().map(|column| format!("<th>{}</th>", escaped(column))).collect();
        self.put(&format!(
            "<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>{}</th>{columns}</tr></thead>\n<tbody>\n",
            escaped(heading),
            escaped(text!("report-counter")),
        ))
    }

    /// Writes a row of figures, with a dash for those that aren't known.
    fn figures_row(&mut self, counter: &Counter, cells: &[Option<String>]) -> Result<(), ExportError> {
        let cell = |cell: &Option<String>| format!("<td>{}</td>", cell.as_deref().map_or("–".to_owned(), escaped));
        let cells: String = cells.iter().map(cell).collect();
        self.put(&format!(
            "<tr><td class=\"text\"><span class=\"dot {}\"></span>{}</td>{cells}</tr>\n",
            counter.color.as_str(),
            name(&counter.name)
        ))
    }

    fn end_figures(&mut self, meaning: &str) -> Result<(), ExportError> {
        self.put(&format!("</tbody></table></div>\n<p>{}</p>\n", escaped(meaning)))
    }

    fn control_charts(
        &mut self,
        charts: &[(&Counter, Result<Controlled, String>)],
        export: &Export,
    ) -> Result<(), ExportError> {
        if charts.is_empty() {
            return Ok(());
        }
        self.put(&format!("<h2>{}</h2>\n<div class=\"charts\">\n", escaped(text!("report-control-charts"))))?;
        for (counter, chart) in charts {
            let plan = counter.control.as_deref().unwrap_or_default();
            self.put(&format!(
                "<figure class=\"{}\"><figcaption>{}<span>{}</span></figcaption>\n",
                counter.color.as_str(),
                name(&counter.name),
                escaped(plan)
            ))?;
            match chart {
                Err(why) => self.put(&format!("<p>{}</p>\n", escaped(why)))?,
                Ok(chart) => {
                    self.put(&svg(export, &counter.name, chart))?;
                    let count = chart.chart.points.iter().filter(|point| !point.broken.is_empty()).count();
                    let said = text!("report-control-unusual", count, all = chart.chart.seen().count());
                    let limits = chart.chart.seen().filter_map(|point| point.limits).last();
                    let limits = limits.map_or_else(String::new, |limits| {
                        let [center, low, high] = [chart.chart.center, limits.low, limits.high].map(evidence::about);
                        text!("report-control-limits", center, low, high)
                    });
                    self.put(&format!("<p>{} {}</p>\n", escaped(&limits), escaped(&said)))?;
                }
            }
            self.put("</figure>\n")?;
        }
        self.put(&format!("</div>\n<p>{}</p>\n", escaped(text!("report-control-meaning"))))
    }

    fn changes(&mut self, changes: Option<&[(&Counter, LastChange)]>, export: &Export) -> Result<(), ExportError> {
        let heading = escaped(text!("report-changes"));
        match changes {
            Some([]) => Ok(()),
            None => {
                let why = escaped(&text!("report-changes-too-many", max = CHANGES_COUNTERS_MAX));
                self.put(&format!("<h2>{heading}</h2>\n<p>{why}</p>\n"))
            }
            Some(changes) => {
                self.put(&format!("<h2>{heading}</h2>\n"))?;
                for (counter, LastChange { since, before, after, per, .. }) in changes {
                    let since = shown_date(export, since.start);
                    let said = evidence::change(*per, &since, &evidence::about(*before), &evidence::about(*after));
                    self.put(&format!("<p>{}: {}</p>\n", name(&counter.name), escaped(&said)))?;
                }
                self.put(&format!("<p>{}</p>\n", escaped(text!("report-changes-meaning"))))
            }
        }
    }
}

fn between(low: String, high: String) -> String {
    text!("report-between", low, high)
}

/// Returns an SVG control chart: the middle, the limits in steps, and the values, those that are unusual as squares.
fn svg(export: &Export, of: &str, Controlled { spans, chart, .. }: &Controlled) -> String {
    let values =
        chart.points.iter().flat_map(|point| point.value.into_iter().chain(point.limits.map(|limits| limits.high)));
    let most = values.fold(chart.center, f64::max);
    let most = if most > 0.0 { most } else { 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "a share of the height")]
    let y = |value: f64| BOTTOM - (value / most * (BOTTOM - TOP) as f64).round() as i64;
    let number_of = i64::try_from(chart.points.len().max(1)).unwrap_or(i64::MAX);
    let left = |index: usize| WIDTH.saturating_mul(i64::try_from(index).unwrap_or(0)) / number_of;
    let middle = |index: usize| left(index).midpoint(left(index + 1));
    let mut svg = format!(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n",
        points(WIDTH),
        points(HEIGHT),
        escaped(of)
    );
    let line = points(y(chart.center));
    let _ = writeln!(svg, "<line x1=\"0\" x2=\"{}\" y1=\"{line}\" y2=\"{line}\"/>", points(WIDTH));
    // What isn't known breaks the lines.
    for known in chart.points.iter().enumerate().collect::<Vec<_>>().split(|(_, point)| point.value.is_none()) {
        for limit in [|limits: Interval| limits.low, |limits: Interval| limits.high] {
            let step = |(index, point): &(usize, &ControlPoint)| {
                let y = points(y(limit(point.limits?)));
                Some(format!("{},{y} {},{y}", points(left(*index)), points(left(index + 1))))
            };
            let steps: Vec<String> = known.iter().filter_map(step).collect();
            if !steps.is_empty() {
                let _ = writeln!(svg, "<polyline class=\"limit\" points=\"{}\"/>", steps.join(" "));
            }
        }
        let place = |(index, point): &(usize, &ControlPoint)| {
            Some(format!("{},{}", points(middle(*index)), points(y(point.value?))))
        };
        let places: Vec<String> = known.iter().filter_map(place).collect();
        if places.len() > 1 {
            let _ = writeln!(svg, "<polyline class=\"values\" points=\"{}\"/>", places.join(" "));
        }
    }
    for ((index, point), span) in chart.points.iter().enumerate().zip(spans) {
        let Some(value) = point.value else { continue };
        let (x, y) = (middle(index), y(value));
        let broken: Vec<&str> = point.broken.iter().copied().map(evidence::broken).collect();
        let title = [shown_date(export, span.start), ": ".to_owned(), evidence::about(value)].concat();
        if broken.is_empty() {
            let radius = points(POINT / 2);
            let (x, y) = (points(x), points(y));
            let _ = writeln!(svg, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"><title>{title}</title></circle>");
        } else {
            let (x, y, size) = (points(x - POINT), points(y - POINT), points(2 * POINT));
            let title = format!("{title}, {}", escaped(&broken.join("; ")));
            let _ = writeln!(
                svg,
                "<rect class=\"unusual\" x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\"><title>{title}</title></rect>"
            );
        }
    }
    let text = |x: i64, y: i64, anchor: &str, text: &str| {
        format!("<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{text}</text>\n", points(x), points(y))
    };
    svg += &text(0, TOP - 400, "start", &evidence::about(most));
    let date = |span: Option<&Span>| span.map(|span| shown_date(export, span.start)).unwrap_or_default();
    svg += &text(0, HEIGHT - 400, "start", &date(spans.first()));
    if spans.len() > 1 {
        svg += &text(WIDTH, HEIGHT - 400, "end", &date(spans.last()));
    }
    svg + "</svg>\n"
}
