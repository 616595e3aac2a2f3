//! The vocabulary of headers, in the languages and programs that most tables come from.

/// What a header says about its column. Several fields may be set at once; the cells and the other columns decide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct HeaderMeaning {
    pub time: Option<Clock>,
    /// Whether it is the time at which something ends.
    pub is_end: bool,
    pub count: Strength,
    /// How well it names counters, 0 being the best, or `None` if it doesn't.
    pub name: Option<u8>,
    pub note: Strength,
    pub board: Strength,
    pub is_kind: bool,
    /// Whether it can't name anything but counters.
    pub is_counter: bool,
    /// Whether it numbers or identifies rows.
    pub is_id: bool,
    /// Whether it measures something that isn't a count, such as a price or a length.
    pub is_measure: bool,
    pub is_total: bool,
    /// Whether it is a meter reading.
    pub is_reading: bool,
    /// Whether it is called a total.
    pub is_running: bool,
    /// Whether it is only a part of a date: a year, a month, a week, a weekday.
    pub is_part: bool,
}

/// The kind of time that a header speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    Moment,
    Date,
    Hour,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    #[default]
    None,
    /// One of several words says so.
    Partly,
    Exactly,
}

const MOMENTS: [&str; 22] = [
    "updated",
    "changed",
    "modified",
    "time",
    "times tamp",
    "timestamp",
    "datetime",
    "date time",
    "when",
    "at",
    "created",
    "logged",
    "recorded",
    "occurred",
    "start",
    "begin",
    "zeit",
    "zeitpunkt",
    "zeitstempel",
    "tijd",
    "horodatage",
    "moment",
];
const DATES: [&str; 13] =
    ["date", "day", "datum", "tag", "fecha", "jour", "dag", "dato", "giorno", "dia", "día", "data", "start date"];
const HOURS: [&str; 8] = ["hour", "uhrzeit", "stunde", "heure", "hora", "uur", "ora", "time of day"];
/// Words that, together with "time", mean a duration or a location.
const LENGTHS: [&str; 21] = [
    "elapsed",
    "total",
    "response",
    "wait",
    "waiting",
    "work",
    "working",
    "spent",
    "taken",
    "duration",
    "average",
    "run",
    "running",
    "travel",
    "processing",
    "zone",
    "avg",
    "mean",
    "per",
    "length",
    "timezone",
];
const LAST_OF_TIMES: [&str; 14] = [
    "time",
    "date",
    "timestamp",
    "datetime",
    "day",
    "hour",
    "at",
    "on",
    "changed",
    "updated",
    "modified",
    "created",
    "datum",
    "zeitpunkt",
];
const ENDS: [&str; 12] =
    ["end", "stop", "finish", "finished", "ended", "to", "until", "till", "bis", "ende", "fin", "closed"];
const PARTS: [&str; 22] = [
    "year",
    "month",
    "week",
    "quarter",
    "weekday",
    "day of week",
    "day of the week",
    "month name",
    "calendar week",
    "week number",
    "iso week",
    "jahr",
    "monat",
    "woche",
    "kw",
    "quartal",
    "wochentag",
    "mois",
    "semaine",
    "année",
    "mes",
    "semana",
];
const COUNTS: [&str; 31] = [
    "count",
    "amount",
    "counts",
    "total",
    "value",
    "quantity",
    "qty",
    "number",
    "tally",
    "tallies",
    "delta",
    "sum",
    "times",
    "counted",
    "how many",
    "anzahl",
    "menge",
    "wert",
    "stück",
    "zahl",
    "summe",
    "cantidad",
    "total count",
    "aantal",
    "nombre de",
    "quantité",
    "antal",
    "quantità",
    "quantidade",
    "hits",
    "occurrences",
];
const LAST_OF_COUNTS: [&str; 10] =
    ["count", "counts", "total", "amount", "quantity", "qty", "tally", "anzahl", "hits", "occurrences"];
const FIRST_OF_COUNTS: [&str; 7] = ["number of", "no of", "how many", "count of", "anzahl ", "nombre de", "amount of"];
const TOTALS: [&str; 14] = [
    "total",
    "totals",
    "sum",
    "grand total",
    "all",
    "overall",
    "gesamt",
    "summe",
    "gesamtsumme",
    "insgesamt",
    "totaal",
    "suma",
    "totale",
    "somme",
];
const READINGS: [&str; 16] = [
    "state",
    "reading",
    "readings",
    "meter",
    "meter reading",
    "counter reading",
    "cumulative",
    "running total",
    "odometer",
    "stand",
    "zählerstand",
    "messwert",
    "index",
    "register",
    "cumulated",
    "total increasing",
];
const NOTES: [&str; 15] = [
    "note",
    "notes",
    "comment",
    "comments",
    "remark",
    "remarks",
    "memo",
    "description",
    "notiz",
    "notizen",
    "kommentar",
    "bemerkung",
    "commentaire",
    "comentario",
    "opmerking",
];
const BOARDS: [&str; 9] =
    ["board", "group", "folder", "list", "section", "category", "gruppe", "kategorie", "catégorie"];
/// Headers of what isn't counted: numbers of rows, and the covered hours of our own table.
const IDS: [&str; 15] = [
    "id",
    "#",
    "no",
    "no.",
    "nr",
    "nr.",
    "index",
    "row",
    "position",
    "uuid",
    "guid",
    "key",
    "line",
    "order",
    "covered hours",
];
const MEASURES: [&str; 52] = [
    "price",
    "cost",
    "duration",
    "distance",
    "length",
    "weight",
    "height",
    "width",
    "age",
    "size",
    "rate",
    "speed",
    "temperature",
    "temp",
    "lat",
    "lon",
    "lng",
    "latitude",
    "longitude",
    "score",
    "rating",
    "zip",
    "phone",
    "version",
    "fps",
    "percent",
    "percentage",
    "average",
    "mean",
    "accuracy",
    "altitude",
    "fee",
    "revenue",
    "minutes",
    "mins",
    "seconds",
    "secs",
    "dauer",
    "preis",
    "kosten",
    "betrag",
    "gewicht",
    "entfernung",
    "alter",
    "minuten",
    "sekunden",
    "prix",
    "durée",
    "precio",
    "duración",
    "prijs",
    "duur",
];
/// Words for names, by rank. A rank is tried only if no column has an earlier one.
const NAMES: [&[&str]; 3] = [
    &[
        "name",
        "counter",
        "counter name",
        "title",
        "label",
        "habit",
        "zähler",
        "zählername",
        "bezeichnung",
        "titel",
        "nom",
        "nombre",
        "naam",
        "nome",
        "navn",
        "namn",
        "teller",
        "compteur",
        "contador",
        "entity id",
        "statistic id",
        "sensor id",
        "sensor",
        "entity",
    ],
    &[
        "item",
        "activity",
        "event",
        "what",
        "task",
        "subject",
        "species",
        "behavior",
        "behaviour",
        "product",
        "question",
        "action",
        "reason",
        "topic",
        "issue",
        "service",
        "animal",
        "bird",
        "plant",
        "artikel",
        "ereignis",
        "art",
        "thema",
        "frage",
        "especie",
        "espèce",
        "soort",
        "tätigkeit",
        "exercise",
    ],
    &["category", "type", "kategorie", "typ", "catégorie", "class", "group", "gruppe", "kind", "modality", "metric"],
];
pub(super) const UNKNOWN_RANK: u8 = 3;
/// The rank of columns that say where, by whom or in which unit something was counted.
pub(super) const ASIDE_RANK: u8 = 4;
const ASIDES: [&str; 34] = [
    "where",
    "location",
    "place",
    "site",
    "room",
    "desk",
    "branch",
    "who",
    "user",
    "person",
    "staff",
    "email",
    "mail",
    "e mail",
    "tags",
    "tag list",
    "unit",
    "status",
    "billable",
    "source",
    "device",
    "url",
    "link",
    "file",
    "media file",
    "state",
    "city",
    "country",
    "ort",
    "wer",
    "wo",
    "observer",
    "state province",
    "modifiers",
];

const COUNTERS: [&str; 12] = [
    "counter",
    "counter name",
    "habit",
    "habit name",
    "zähler",
    "zählername",
    "teller",
    "compteur",
    "contador",
    "entity id",
    "statistic id",
    "feature name",
];
/// Words for persons, whose names aren't counters.
const PERSONS: [&str; 14] = [
    "user", "first", "last", "full", "staff", "person", "file", "host", "device", "customer", "client", "employee",
    "observer", "your",
];

impl HeaderMeaning {
    pub(super) fn of(header: &str) -> Self {
        let plain = plain(header);
        let words: Vec<&str> = plain.split(' ').collect();
        let (first, last) = (words.first().copied().unwrap_or_default(), words.last().copied().unwrap_or_default());
        let is = |list: &[&str]| list.contains(&plain.as_str());
        let strength = |exact: bool, partly: bool| match (exact, partly) {
            (true, _) => Strength::Exactly,
            (false, true) => Strength::Partly,
            (false, false) => Strength::None,
        };
        let is_measured = has_unit(header);
        let is_part = is(&PARTS) || (words.len() > 1 && matches!(last, "week" | "month" | "year" | "weekday"));
        let time = if is_part || is_measured { None } else { time_of(&plain, &words) };
        let is_end = words.iter().any(|word| ENDS.contains(word))
            || (time.is_some() && ["end", "stop"].iter().any(|end| first.starts_with(end)));
        let is_id = is(&IDS) || matches!(last, "id" | "uuid" | "guid" | "nr" | "no");
        let name = NAMES.iter().position(|list| is(list)).or_else(|| match () {
            () if matches!(last, "name" | "names" | "naam" | "title") || last.ends_with("name") => Some(0),
            () if matches!(first, "what" | "which") => Some(1),
            () if NAMES.get(1).is_some_and(|list| list.contains(&last)) => Some(1),
            () if NAMES.get(2).is_some_and(|list| list.contains(&last)) => Some(2),
            () => None,
        });
        let name = name.and_then(|rank| u8::try_from(rank).ok());
        let is_of_person = words.len() > 1 && PERSONS.contains(&first) || matches!(last, "username" | "filename");
        let is_aside =
            is_of_person || is(&ASIDES) || matches!(first, "where" | "who") || matches!(last, "url" | "email" | "file");
        let name = match name {
            Some(_) if is_of_person => Some(ASIDE_RANK),
            None if time.is_some() || is_part || is_id => None,
            None if is_aside => Some(ASIDE_RANK),
            None => Some(UNKNOWN_RANK),
            name => name,
        };
        let is_note = (NOTES.contains(&last) && last != "description")
            || (NOTES.contains(&first) && words.len() == 2 && last == "text");
        let is_counted = (words.len() > 1 && LAST_OF_COUNTS.contains(&last))
            || FIRST_OF_COUNTS.iter().any(|start| plain.starts_with(start));
        Self {
            time,
            is_end,
            count: if is_measured { Strength::None } else { strength(is(&COUNTS), is_counted) },
            name,
            note: strength(is(&NOTES), is_note),
            board: strength(is(&BOARDS), BOARDS.contains(&last)),
            is_counter: is(&COUNTERS),
            is_kind: plain == "kind",
            is_id,
            is_measure: is_measured || MEASURES.contains(&last) || MEASURES.contains(&first),
            is_total: is_total(header),
            is_reading: is(&READINGS) || READINGS.contains(&last) || matches!(first, "cumulative" | "running"),
            is_running: matches!(first, "total" | "cumulative" | "running") && words.len() > 1,
            is_part,
        }
    }

    /// Tells whether the vocabulary knows the header.
    pub(super) fn is_known(&self) -> bool {
        self.time.is_some()
            || self.is_part
            || self.count > Strength::None
            || self.name.is_some_and(|rank| rank < UNKNOWN_RANK)
            || self.note > Strength::None
            || self.board > Strength::None
            || self.is_kind
            || self.is_id
            || self.is_measure
    }
}

/// Tells whether a text labels a row or a column as the sum of the others.
pub(in super::super) fn is_total(text: &str) -> bool {
    TOTALS.contains(&plain(text).as_str())
}

fn time_of(plain: &str, words: &[&str]) -> Option<Clock> {
    let last = words.last().copied().unwrap_or_default();
    let first = words.first().copied().unwrap_or_default();
    if words.iter().any(|word| LENGTHS.contains(word)) {
        return None;
    }
    let is_hour = HOURS.contains(&plain) || matches!(last, "hour" | "uhrzeit" | "stunde");
    let is_date = DATES.contains(&plain)
        || matches!(last, "date" | "day" | "datum")
        || last.ends_with("datum")
        || last.ends_with("date") && !matches!(last, "update" | "candidate" | "mandate")
        || plain.starts_with("date of");
    let is_moment = MOMENTS.contains(&plain)
        || (words.len() > 1 && LAST_OF_TIMES.contains(&last))
        || (words.len() > 1 && matches!(last, "start" | "begin"))
        || (first == "when" || first == "timestamp")
        || last.ends_with("zeitpunkt")
        || (last.ends_with("zeit") && last.starts_with(['a', 's', 'e', 'z', 'u']) && !last.starts_with("arbeit"))
        || ENDS.contains(&plain) && !matches!(plain, "to" | "closed")
        || matches!(plain, "from" | "von" | "beginn" | "anfang" | "timestamp ms" | "time utc" | "epoch" | "unix time");
    match () {
        () if is_hour => Some(Clock::Hour),
        () if is_date && !words.contains(&"time") => Some(Clock::Date),
        () if is_date || is_moment => Some(Clock::Moment),
        () => None,
    }
}

/// Tells whether a header ends in a unit, as in "Duration (s)", and so means a duration and not a time of day.
fn has_unit(header: &str) -> bool {
    let unit = header.rsplit_once(['(', '[']).map(|(_, unit)| unit.trim_end_matches([')', ']', ' ']).to_lowercase());
    let units =
        ["s", "sec", "secs", "second", "seconds", "min", "mins", "minutes", "h", "hrs", "m", "km", "kg", "%", "°c"];
    unit.is_some_and(|unit| units.contains(&unit.as_str()))
}

/// Normalises a header to lower case with single spaces, including "HabitName", "habit_name" and "Date/Time".
fn plain(header: &str) -> String {
    let header = header.split(['(', '[']).next().filter(|before| !before.trim().is_empty()).unwrap_or(header);
    let mut plain = String::new();
    let mut is_after_lower = false;
    for c in header.chars() {
        let is_between = c.is_whitespace() || c.is_control() || "_-/.:?*!\"'".contains(c);
        if (is_between || (is_after_lower && c.is_uppercase())) && !plain.ends_with(' ') {
            plain.push(' ');
        }
        is_after_lower = c.is_lowercase();
        if !is_between {
            plain.extend(c.to_lowercase());
        }
    }
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_speak_of_times() {
        let times = [
            ("Date", Some(Clock::Date)),
            ("CalendarDate", Some(Clock::Date)),
            ("full_date", Some(Clock::Date)),
            ("Observation date", Some(Clock::Date)),
            ("Time", Some(Clock::Moment)),
            ("Date/Time", Some(Clock::Moment)),
            ("last_changed", Some(Clock::Moment)),
            ("When it was", Some(Clock::Moment)),
            ("timestamp_ms", Some(Clock::Moment)),
            ("Time (UTC)", Some(Clock::Moment)),
            ("Erfassungsdatum", Some(Clock::Date)),
            ("Uhrzeit", Some(Clock::Hour)),
            ("Hour", Some(Clock::Hour)),
            ("Start (s)", None),
            ("Total time", None),
            ("Time spent", None),
            ("Month", None),
            ("Hours", None),
            ("Desk", None),
        ];
        for (header, time) in times {
            assert_eq!(HeaderMeaning::of(header).time, time, "{header}");
        }
        assert!(
            HeaderMeaning::of("End date").is_end
                && HeaderMeaning::of("Endzeit").is_end
                && !HeaderMeaning::of("Vendor").is_end
        );
    }

    #[test]
    fn headers_speak_of_names_and_counts() {
        let names = [
            ("HabitName", Some(0)),
            ("Common Name", Some(0)),
            ("Behavior", Some(1)),
            ("What did they ask?", Some(1)),
            ("Question type", Some(2)),
            ("Mood", Some(UNKNOWN_RANK)),
            ("First name", Some(ASIDE_RANK)),
            ("Where", Some(ASIDE_RANK)),
            ("Submission ID", None),
            ("entity_id", Some(0)),
            ("Date", None),
        ];
        for (header, name) in names {
            assert_eq!(HeaderMeaning::of(header).name, name, "{header}");
        }
        let counts = [
            ("Count", Strength::Exactly),
            ("Number of visitors", Strength::Partly),
            ("Total Entries", Strength::None),
            ("visitor_count", Strength::Partly),
            ("Discount", Strength::None),
        ];
        for (header, count) in counts {
            assert_eq!(HeaderMeaning::of(header).count, count, "{header}");
        }
        assert!(is_total("Grand Total:") && is_total("Summe") && !is_total("Total length"));
    }
}
