//! A report for viewing and printing: a single file without external resources, with inline charts, and without scripts
//! but for the one line that opens the browser's print dialog, where that is wanted.

mod evidence;

use std::fmt::Write as _;
use std::io::{BufWriter, Write as _};

use jiff::civil::Date;

use super::{Contents, Export, ExportContent, ExportError, Reach, Stopping, Written, table};
use crate::date_time::weekday_of;
use crate::day;
use crate::domain::{Counter, DayNote, QuarterSum, Time};
use crate::language::{self, text};
use crate::stats::{self, Span, Unit};
use crate::store::Store;
use evidence::Evidence;

const STYLE: &str = include_str!("report.css");

/// Maximum number of counters in a report, each of which has a chart.
const COUNTERS_MAX: usize = 1_000;

/// Maximum number of cells in the table.
const CELLS_MAX: usize = 2_000_000;

/// Maximum number of bars in a chart; beyond it, a longer unit is used.
const BARS_MAX: usize = 400;

/// Maximum number of counters on a portrait page; with more of them the page is landscape.
const UPRIGHT_COUNTERS_MAX: usize = 8;

/// Maximum number of names in the title.
const TITLE_NAMES_MAX: usize = 3;

/// The size of a chart and the positions of its bars, in hundredths of a point.
const WIDTH: i64 = 46_000;
const HEIGHT: i64 = 13_000;
const TOP: i64 = 1_600;
const BOTTOM: i64 = 11_200;
/// Minimum width of a bar with a gap beside it.
const GAP_FROM: i64 = 300;
const GAP: i64 = 100;

/// A row of the overview.
struct Total<'a> {
    counter: &'a Counter,
    counted: i64,
    today: i64,
    week: i64,
    month: i64,
}

/// The charts: the spans of the bars, and the bars of each counter.
struct Charts {
    unit: Unit,
    spans: Vec<Span>,
    bars: Vec<Vec<i64>>,
}

pub(super) fn write(
    store: &mut Store,
    contents: &Contents<'_>,
    out: &mut Stopping<'_>,
) -> Result<Written, ExportError> {
    let export = contents.export;
    let unit = if let ExportContent::Table(unit) = export.what { unit } else { Unit::Day };
    if contents.counters.len() > COUNTERS_MAX {
        return Err(ExportError::Refused(text!("report-too-many-counters", max = COUNTERS_MAX)));
    }
    let spans = table::spans(store, contents, unit)?;
    if spans.as_ref().is_some_and(|spans| spans.len().saturating_mul(contents.counters.len()) > CELLS_MAX) {
        return Err(ExportError::Refused(text!("report-too-many-numbers", max = CELLS_MAX)));
    }
    let charts = charts(store, contents, unit, out)?;
    let totals = totals(store, contents, &charts)?;
    let counted: Vec<i64> = totals.iter().map(|total| total.counted).collect();
    let evidence = match (charts.spans.first(), charts.spans.last()) {
        (Some(first), Some(last)) => {
            let span = Span { start: first.start, end: last.end.min(Time(export.now.0.saturating_add(1))) };
            Some(Evidence::read(store, contents, &counted, span)?)
        }
        _ => None,
    };
    let mut page = Page(BufWriter::new(out));
    page.begin(contents, &charts)?;
    page.overview(&totals)?;
    page.charts(contents, &charts)?;
    if let Some(evidence) = &evidence {
        page.evidence(evidence, export)?;
    }
    page.day_notes(contents)?;
    let mut rows = 0;
    if let Some(spans) = spans {
        page.begin_table(contents, unit)?;
        spans.each(store, &contents.ids(), &mut page, |page, span, sums| {
            rows += 1;
            page.table_row(contents, unit, span, sums)
        })?;
        page.put("</tbody></table></div>\n")?;
    }
    page.end(export)?;
    Ok(Written { counters: contents.counters.len(), rows })
}

/// Returns the bars by a unit, or by a longer one if there are too many.
fn charts(
    store: &mut Store,
    contents: &Contents<'_>,
    unit: Unit,
    out: &mut Stopping<'_>,
) -> Result<Charts, ExportError> {
    let mut charts = Charts { unit, spans: Vec::new(), bars: vec![Vec::new(); contents.counters.len()] };
    for unit in Unit::ALL.into_iter().filter(|longer| *longer >= unit) {
        let Some(spans) = table::spans(store, contents, unit)? else { break };
        if spans.len() > BARS_MAX && unit != Unit::Month {
            continue;
        }
        charts.unit = unit;
        spans.each(store, &contents.ids(), out, |_, span, sums| {
            charts.spans.push(span);
            for (bars, sum) in charts.bars.iter_mut().zip(sums) {
                bars.push(*sum);
            }
            Ok(())
        })?;
        break;
    }
    Ok(charts)
}

fn totals<'a>(store: &mut Store, contents: &'a Contents<'_>, charts: &Charts) -> Result<Vec<Total<'a>>, ExportError> {
    let Export { calendar, now, .. } = contents.export;
    let [today, week, month] = [Unit::Day, Unit::Week, Unit::Month].map(|unit| calendar.span_of(unit, *now));
    let from = [week, month].into_iter().flatten().map(|span| span.start).min().unwrap_or(*now);
    let sums = store.quarters_of_each_between(&contents.ids(), from, Time(now.0.saturating_add(1)))?;
    let counted = |sums: &[QuarterSum], span: Option<Span>| {
        span.map_or(0, |span| stats::sum(&[span], sums).iter().map(|bucket| bucket.counted).sum())
    };
    let total = |((counter, sums), bars): ((&'a Counter, &Vec<QuarterSum>), &Vec<i64>)| Total {
        counter,
        counted: sum(bars),
        today: counted(sums, today),
        week: counted(sums, week),
        month: counted(sums, month),
    };
    Ok(contents.counters.iter().zip(&sums).zip(&charts.bars).map(total).collect())
}

fn sum(numbers: &[i64]) -> i64 {
    numbers.iter().fold(0, |sum, number| sum.saturating_add(*number))
}

/// Opens the print dialog once the page is drawn; the policy names the script by its SHA-256.
const PRINT_SCRIPT: &str = "<script>addEventListener('load', () => print())</script>\n";
const PRINT_POLICY: &str = "; script-src 'sha256-W1wZHabYxelUn4otPMd8xQZM9849Adys575EL+fD6Vw='";

struct Page<'a, 'o>(BufWriter<&'a mut Stopping<'o>>);

impl Reach for Page<'_, '_> {
    fn reach(&self, done: u64, all: u64) -> Result<(), ExportError> {
        self.0.get_ref().reach(done, all)
    }
}

impl Page<'_, '_> {
    fn put(&mut self, html: &str) -> Result<(), ExportError> {
        Ok(self.0.write_all(html.as_bytes())?)
    }

    fn begin(&mut self, contents: &Contents<'_>, charts: &Charts) -> Result<(), ExportError> {
        let title = escaped(&title(contents));
        let paper = if contents.counters.len() > UPRIGHT_COUNTERS_MAX { "@page { size: A4 landscape; }\n" } else { "" };
        let date = |at| shown_date(contents.export, at);
        let span = match (charts.spans.first(), charts.spans.last()) {
            (Some(first), Some(last)) => {
                let last = Time(last.end.0.min(contents.export.now.0.saturating_add(1)).saturating_sub(1));
                text!("report-span", first = date(first.start), last = date(last))
            }
            _ => text!("report-nothing").to_owned(),
        };
        let span = escaped(&span);
        let language = language::chosen();
        let direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
        let language = language.code();
        let (policy, script) = if contents.export.prints { (PRINT_POLICY, PRINT_SCRIPT) } else { ("", "") };
        self.put(&format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\"{direction}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <style>\n{STYLE}{paper}</style>\n{script}</head>\n<body>\n<h1>{title}</h1>\n<p>{span}</p>\n"
        ))
    }

    fn overview(&mut self, totals: &[Total<'_>]) -> Result<(), ExportError> {
        self.put(&format!(
            "<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>{}</th><th class=\"text\">{}</th>\
             <th>{}</th><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr></thead>\n<tbody>\n",
            escaped(text!("report-counters")),
            escaped(text!("report-counter")),
            escaped(text!("report-board")),
            escaped(text!("report-count-now")),
            escaped(text!("report-today")),
            escaped(text!("report-this-week")),
            escaped(text!("report-this-month")),
            escaped(text!("report-counted")),
        ))?;
        for Total { counter, counted, today, week, month } in totals {
            let board = counter.board.as_deref().unwrap_or_default();
            let numbers: String = [counter.count, *today, *week, *month, *counted].into_iter().map(cell).collect();
            self.put(&format!(
                "<tr><td class=\"text\"><span class=\"dot {}\"></span>{}</td><td class=\"text\">{}</td>{numbers}</tr>\n",
                counter.color.as_str(),
                name(&counter.name),
                name(board)
            ))?;
        }
        self.put("</tbody></table></div>\n")
    }

    /// Writes the chart of all counters together, and one for each counter.
    fn charts(&mut self, contents: &Contents<'_>, charts: &Charts) -> Result<(), ExportError> {
        if charts.spans.is_empty() {
            return Ok(());
        }
        let heading = escaped(&text!("report-charts", unit = word(charts.unit)));
        self.put(&format!("<h2>{heading}</h2>\n<div class=\"charts\">\n"))?;
        if contents.counters.len() > 1 {
            let all: Vec<i64> = (0..charts.spans.len())
                .map(|index| contents.together(charts.bars.iter().filter_map(|bars| bars.get(index).copied())))
                .collect();
            self.chart(contents.export, text!("report-together"), "", &charts.spans, &all)?;
        }
        for (counter, bars) in contents.counters.iter().zip(&charts.bars) {
            self.chart(contents.export, &counter.name, counter.color.as_str(), &charts.spans, bars)?;
        }
        self.put("</div>\n")
    }

    fn chart(
        &mut self,
        export: &Export,
        of: &str,
        class: &str,
        spans: &[Span],
        bars: &[i64],
    ) -> Result<(), ExportError> {
        let total = number(sum(bars));
        self.put(&format!("<figure class=\"{class}\"><figcaption>{}<span>{total}</span></figcaption>\n", name(of)))?;
        let svg = svg(export, of, spans, bars);
        self.put(&svg)?;
        self.put("</figure>\n")
    }

    /// Writes the notes on days, if there are any.
    fn day_notes(&mut self, contents: &Contents<'_>) -> Result<(), ExportError> {
        if contents.day_notes.is_empty() {
            return Ok(());
        }
        self.put(&format!(
            "<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>{}</th><th class=\"text\">{}</th>\
             <th class=\"text\">{}</th></tr></thead>\n<tbody>\n",
            escaped(text!("report-notes")),
            escaped(text!("report-note-day")),
            escaped(text!("report-board")),
            escaped(text!("report-note")),
        ))?;
        for DayNote { board, date, note } in &contents.day_notes {
            let board = contents.board_name(*board).unwrap_or_default();
            self.put(&format!(
                "<tr><td>{date}</td><td class=\"text\">{}</td><td class=\"text\">{}</td></tr>\n",
                name(board),
                escaped(note)
            ))?;
        }
        self.put("</tbody></table></div>\n")
    }

    fn begin_table(&mut self, contents: &Contents<'_>, unit: Unit) -> Result<(), ExportError> {
        self.put(&format!(
            "<h2>{}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>{}</th>",
            escaped(&text!("report-table", unit = word(unit))),
            escaped(&text!("report-unit", unit = word(unit))),
        ))?;
        for counter in &contents.counters {
            self.put(&format!("<th>{}</th>", name(&counter.name)))?;
        }
        self.put(&format!("<th>{}</th></tr></thead>\n<tbody>\n", escaped(text!("report-total"))))
    }

    fn table_row(&mut self, contents: &Contents<'_>, unit: Unit, span: Span, sums: &[i64]) -> Result<(), ExportError> {
        let cells: String = sums.iter().copied().chain([contents.together(sums.iter().copied())]).map(cell).collect();
        self.put(&format!("<tr><td>{}</td>{cells}</tr>\n", escaped(&label(contents.export, unit, span.start))))
    }

    fn end(&mut self, export: &Export) -> Result<(), ExportError> {
        let made = day::local(export.now, export.calendar.zone()).strftime("%Y-%m-%d %H:%M %:z");
        let made = escaped(&text!("report-made", time = made.to_string()));
        self.put(&format!("<footer>{made}</footer>\n</body>\n</html>\n"))?;
        Ok(self.0.flush()?)
    }
}

/// Returns the title, made of the chosen names.
fn title(contents: &Contents<'_>) -> String {
    let of = &contents.export.of;
    if of.is_everything() {
        return text!("report-all-counters").to_owned();
    }
    let boards = contents.boards.iter().filter(|board| of.boards.contains(&board.id)).map(|board| board.name.as_str());
    let counters = contents.counters.iter().filter(|counter| of.counters.contains(&counter.id));
    let names: Vec<&str> = boards.chain(counters.map(|counter| counter.name.as_str())).collect();
    let more = names.len().saturating_sub(TITLE_NAMES_MAX);
    let names = names.iter().take(TITLE_NAMES_MAX).copied().collect::<Vec<_>>().join(text!("tables-list-separator"));
    if more == 0 { names } else { text!("tables-and-more", names, count = more) }
}

/// Returns an SVG chart with a bar up or down from 0 for each span, and a tooltip on each.
fn svg(export: &Export, of: &str, spans: &[Span], bars: &[i64]) -> String {
    let high = bars.iter().copied().max().unwrap_or(0).max(0);
    let low = bars.iter().copied().min().unwrap_or(0).min(0);
    let range = (i128::from(high) - i128::from(low)).max(1);
    let y = |value: i64| {
        let down = (i128::from(high) - i128::from(value)) * i128::from(BOTTOM - TOP) / range;
        TOP + i64::try_from(down).unwrap_or(0)
    };
    let zero = y(0);
    let x_at = |index: usize| {
        WIDTH.saturating_mul(i64::try_from(index).unwrap_or(0)) / i64::try_from(bars.len().max(1)).unwrap_or(1)
    };
    let mut svg = format!(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\">\n",
        points(WIDTH),
        points(HEIGHT),
        escaped(of)
    );
    for (index, (span, bar)) in spans.iter().zip(bars).enumerate().filter(|(_, (_, bar))| **bar != 0) {
        let (left, right) = (x_at(index), x_at(index + 1));
        let width = if right - left >= GAP_FROM { right - left - GAP } else { right - left };
        let (top, bottom) = (zero.min(y(*bar)), zero.max(y(*bar)));
        let _ = writeln!(
            svg,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}: {}</title></rect>",
            points(left),
            points(top),
            points(width),
            points(bottom - top),
            shown_date(export, span.start),
            number(*bar)
        );
    }
    let text = |x: i64, y: i64, anchor: &str, text: &str| {
        format!("<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{text}</text>\n", points(x), points(y))
    };
    let line = points(zero);
    let _ = writeln!(svg, "<line x1=\"0\" x2=\"{}\" y1=\"{line}\" y2=\"{line}\"/>", points(WIDTH));
    svg += &text(0, TOP - 400, "start", &number(high));
    if low < 0 {
        svg += &text(0, BOTTOM - 200, "start", &number(low));
    }
    let date = |span: Option<&Span>| span.map(|span| shown_date(export, span.start)).unwrap_or_default();
    svg += &text(0, HEIGHT - 400, "start", &date(spans.first()));
    if spans.len() > 1 {
        svg += &text(WIDTH, HEIGHT - 400, "end", &date(spans.last()));
    }
    svg + "</svg>\n"
}

/// Formats hundredths as a decimal number.
fn points(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn cell(value: i64) -> String {
    format!("<td{}>{}</td>", if value == 0 { " class=\"zero\"" } else { "" }, number(value))
}

/// Formats a number as in "−12 345", with a no-break space.
fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut text = String::from(match (value < 0, language::chosen().is_right_to_left()) {
        // A mark keeps the sign before the digits.
        (true, true) => "\u{200e}−",
        (true, false) => "−",
        (false, _) => "",
    });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// Returns an escaped name, isolated from the text around it since it may be right-to-left.
fn name(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            '\'' => html += "&#39;",
            c => html.push(c),
        }
    }
    html
}

/// Returns the date of the day to which a time is counted.
fn shown_date(export: &Export, at: Time) -> String {
    export.calendar.day_of(at).map(|day| day.date).map_or_else(String::new, |date: Date| date.to_string())
}

fn label(export: &Export, unit: Unit, start: Time) -> String {
    let local = day::local(start, export.calendar.zone());
    match unit {
        Unit::Hour => text!(
            "weekday-date-time",
            weekday = weekday_of(local.date()),
            date = local.date().to_string(),
            time = local.strftime("%H:%M").to_string(),
        ),
        Unit::Day => export.calendar.day_of(start).map_or_else(String::new, |day| {
            text!("weekday-date", weekday = weekday_of(day.date), date = day.date.to_string())
        }),
        Unit::Week => shown_date(export, start),
        Unit::Month => shown_date(export, start).chars().take(7).collect(),
    }
}

/// Returns the name of a unit by which messages choose it.
fn word(unit: Unit) -> &'static str {
    match unit {
        Unit::Hour => "hour",
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
    }
}
