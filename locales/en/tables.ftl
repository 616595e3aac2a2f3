### What is read from tables and other files, and what is written into workbooks and reports.
###
### Messages that begin with a small letter are reasons: they stand behind a colon, or as a sentence of their own, for which the
### program makes their first letter a capital. Wherever a message has a number, selectors for plurals can be added.

## Lists

# Stands between two names of a list, here and wherever names are listed in the messages below.
tables-list-separator = ,{ " " }
# Stands between the last two.
tables-list-or = { " " }or{ " " }
tables-list-and = { " " }and{ " " }
# A name in a list, or the header of a column.
tables-quoted = "{ $name }"
# $names are the first of a list, such as: "Desk", "Door". $count is how many aren't named.
tables-and-more = { $names } and { $count } more

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

# The words that are read as times are those of many languages; please keep "yesterday" or write it in yours, as it is said there.
when-how = write a time such as "yesterday", "2026-11-01", "14:00" or "2026-11-01 14:00"
# $how is when-how.
when-nothing = no time is understood in it: { $how }
# $part is a part of what was written.
when-part = "{ $part }" is not understood: { $how }
# $text is a date such as 1/2/2026. $one and $other are dates in words, and $written_one and $written_other such as 2026-02-01.
when-order = "{ $text }" may be { $one } or { $other }: write { $written_one } or { $written_other }
# A date in words: 1 November 2026.
when-date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
# $date is a date in words, and $weekday the day of the week on which it really is; another one was written.
when-weekday =
    { $date } is a { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
# $date is such as 31/2/2026.
when-no-day-in-order =
    { $first ->
        [day] there is no day { $date } with the day first
       *[month] there is no day { $date } with the month first
    }
# $time is a date, a time or a number.
when-beyond-calendar = { $time } is beyond the calendar
# $zone is a short name such as CST.
when-several-zones = { $zone } is the name of several zones: write how far it is from UTC, such as +01:00
# In spring. $time is such as 2026-03-29 02:30, $zone such as Europe/Berlin.
when-skipped =
    { $zone ->
        [none] there is no { $time } in this zone: the clocks were put forward over it
       *[other] there is no { $time } in { $zone }: the clocks were put forward over it
    }
# In autumn. $first and $second are such as 2026-10-25T02:30:00+02:00.
when-twice =
    { $zone ->
        [none] { $time } is there twice in this zone, since the clocks were put back: write { $first } or { $second }
       *[other] { $time } is there twice in { $zone }, since the clocks were put back: write { $first } or { $second }
    }
# "There": in the text that was written.
when-zone-without-time = a zone stands there without a time of day
# TZ is a variable of the environment.
zone-unknown = TZ="{ $name }" names no zone that is known here: let it be one such as Europe/Berlin, or unset it
# $day is what was written, such as: yesterday.
reading-which-time = which time of it? Write one such as "{ $day } 14:00"
# A time in words: Sunday 1 November 2026, 00:00 (Europe/Berlin). $time may have seconds, and how far it is from UTC.
reading-time =
    { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }, { $time } ({ $zone })
# $when is a time in words.
reading-still-to-come = nothing was counted then, since it is still to come: { $when }
# $text is four digits, such as 1400.
reading-year-or-time = "{ $text }" may be a year or a time of day: write { $date }, or { $time }
# $text is a number such as 14. $how is when-how.
reading-number-alone = "{ $text }" alone isn't a time: { $how }
# $text is such as 1.11, $time such as 1:11, $date such as 1.11.2026.
reading-time-or-day = "{ $text }" may be a time of day or a day: write { $time } or { $date }
reading-time-and-distance = both a time and how far one is from now stand there: { $how }
# A short name such as "ma", which is Monday in one language and Tuesday in another.
reading-doubtful-weekday = this weekday is another one in other languages: write it in full
# $text is such as 1/2, $first and $second its numbers.
reading-which-month = "{ $text }" may be of month { $first } or of month { $second }: write the month's name
# $day and $month are numbers.
reading-no-day-in-month = there is no day { $day } in month { $month }
reading-time-without-day = a time of day stands there, but not of which day
reading-no-month = a year has no month { $month }
reading-beyond-calendar = this is beyond the calendar
# $how is when-how.
grammar-too-long = this is too long for a time: { $how }
grammar-two-dates = two dates stand there: write one
grammar-two-times = two times of day stand there: write one
grammar-two-zones = two zones stand there: write one
grammar-two-weekdays = two weekdays stand there: write one
# $date is such as 2026-02-30.
grammar-no-day = there is no day { $date }
# $day is the number of a day in the year, such as 366.
grammar-no-day-in-year = there is no day { $day } in { $year }
grammar-no-week = there is no week { $week } in { $year }
grammar-no-day-of-week = a week has no day { $day }
# Please keep "m", "min" and "months" as they are, or write units that are read in your language, too.
grammar-minutes-or-months = "{ $number }m" may be minutes or months: write { $number }min or { $number } months
# Such as 14 in "14 in the morning".
grammar-no-morning-hour = { $hour } is no hour of a morning
# $offset is such as 19:00.
grammar-no-offset = no zone is { $offset } hours from UTC
grammar-no-zone = there is no zone "{ $zone }"
grammar-no-hour = a day has no hour { $hour }
grammar-no-minute = an hour has no minute { $minute }
grammar-no-second = a minute has no second { $second }
grammar-wrong-time = a time of day is wrong

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = "{ $text }" is a time, and not only a day
cells-no-time-of-day = "{ $text }" isn't a time of day
cells-no-hour = the hour is missing
cells-no-time = the time is missing
cells-not-a-time = "{ $text }" isn't a time
# $why is another reason.
cells-not-a-time-since = "{ $text }" isn't a time: { $why }
# A reason why something isn't a time.
cells-not-understood = "{ $part }" is not understood
# $day_first and $month_first are dates in words.
cells-which-first = "{ $text }" may be { $day_first } or { $month_first }: say which comes first, day or month
# Up to cells-date-or-milliseconds: reasons why something isn't a time. "It" is the text of the cell, such as "yesterday".
cells-no-lasting-day = it says no day that stays the same
cells-no-year = the year is missing
cells-month-alone = a month alone doesn't say the day
cells-week-alone = a week alone doesn't say the day
cells-weekday-alone = a weekday alone doesn't say the day
cells-another-day-tomorrow = it means another day tomorrow
cells-no-day = the day is missing
# $date and $other are dates in words.
cells-which-century = it may be { $date } or { $other }: write the year in four digits
# "There": in the program that wrote the file.
cells-rounded = it was rounded to so few digits that the time in it is lost: write the column as text or as dates there
cells-date-or-milliseconds = it may be { $date } or milliseconds since 1970: write it with dashes and colons
cells-beyond-calendar = "{ $text }" is beyond the calendar

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = entries, exported by tallyboard
import-format-counters = counters, exported by tallyboard
import-format-lines = JSON Lines, exported by tallyboard
import-format-workbook = a spreadsheet, exported by tallyboard
import-format-table = a table
import-format-sheet = a spreadsheet
import-format-loop-habits = habits, exported by Loop Habit Tracker
import-format-better-counter = counters, exported by Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

# $why is what the system says.
import-error-io = it can't be read: { $why }
import-error-too-large = it is larger than { $gigabytes } GB: split it
import-error-columns = it has { $count } columns, and at most { $max } are read: leave some out
import-error-rows = it has more than { $max } rows: split it
import-error-long-line = line { $line } is longer than { $megabytes } MB: is a quote not closed?
import-error-long-row = a row of it is longer than { $megabytes } MB: leave it out
# "Behind it": all that follows the quote.
import-error-open-quote = line { $line }: a quote isn't closed, so that all behind it is one field
# $encoding is such as windows-1252. "It": the file.
import-error-encoding = line { $line } isn't { $encoding }: say another encoding, or save it as UTF-8
import-error-texts = its sheets share texts of more than { $megabytes } MB: save it as CSV
import-error-unpacked = it unpacks to more than { $gigabytes } GB: split it
import-error-not-text = it is neither text nor a spreadsheet (XLSX, ODS) nor a zip: export it as CSV
# A tally file is a file of this program. --db is an option of the command line.
import-error-database = it is a tally file: open it with --db, or restore it
# $what is one of the messages foreign-…, such as "a PDF file" or "packed by gzip"; $instead is an advice such as "export it as CSV".
import-error-foreign = it is { $what }: { $instead }
# $why is one of the messages archive-…, xml-…, sheet-…, ods-… and xlsx-… below.
import-error-damaged = it is damaged ({ $why }): export it again
import-error-folder = it is a folder without Loop Habit Tracker's Habits.csv: import what is in it file by file
import-error-changed = it was changed while it was read: import it again when nothing writes to it
import-error-newer = it is of a newer tallyboard: update this one
import-error-sums = it holds sums, by the hour or the day say, which don't tell the entries: export entries or counters
import-error-empty = it is empty
import-error-stopped = the reading was stopped
# $names is a list such as: "Sheet1", "Sheet2".
import-no-sheet = there is no sheet "{ $sheet }": there are { $names }
import-different-sheets = the sheets { $names } have different columns: import them one by one
import-ask-sheet = which sheet holds the counts? There are { $names }
import-sheets-left-out =
    { $count ->
        [one] the sheet { $names } is left out
       *[other] the sheets { $names } are left out
    }
archive-unknown-packing = it is packed in a way that isn't known
# The table of contents of a zip file.
archive-broken = its table of contents is broken
archive-unknown-contents = its table of contents isn't one of a zip that is read
archive-long-contents = its table of contents is too long
archive-not-unpacked = what is packed in it can't be unpacked
xml-too-deep = its parts are too deep in each other
xml-breaks-off = it breaks off
# An entity is a name in XML that stands for a text.
xml-own-entity = it has an entity of its own, "{ $name }"
sheet-too-many = it has more than { $max } sheets
ods-no-content = it has no content
ods-too-many-rows = a sheet has more rows than there can be
xlsx-too-many-parts = it names more than { $max } parts
xlsx-too-many-formats = it has more than { $max } formats of cells
xlsx-cell-outside = a cell stands where no sheet has one

## How a text file is encoded

# $encoding is such as UTF-16LE.
encoding-without-mark = it is read as { $encoding }, though it has no mark that says so
# $utf8 and $other are words of those lines.
encoding-mixed = line { $line } is UTF-8 ("{ $utf8 }"), and line { $other_line } isn't ("{ $other }"): it mixes encodings, so save it anew as UTF-8, or take it as one
encoding-read-as = it is read as { $encoding }: line { $line } is "{ $sample }"
encoding-sample = "{ $sample }" ({ $encoding })
# $samples is such as: "Café" (windows-1252) or "Cafй" (windows-1251).
encoding-which = how is it encoded? Line { $line } is { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] a line above the table, that begins with #, is left out
       *[other] { $count } lines above the table, that begin with #, are left out
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } row above the table is left out
       *[other] { $count } rows above the table are left out
    }
# The others are the other lines. $label is what is written in it, such as "Total".
tables-sum-left-out = line { $line } ("{ $label }") is the sum of the others, and is left out
# $count is the number of the first readings.
finish-first-readings = of a meter's readings the differences count, so the first of each counter ({ $count }) counts nothing
# $count is how many there are.
finish-restarts = a reading that falls is taken as a meter that began again at 0: { $count }
finish-gaps = readings that are missing or unavailable are left out: { $count }

## Why a line can't be imported

tables-no-sum = the last row is called "{ $label }", and isn't the sum of the others, which is { $sum }: take it away, or give it another name
jsonl-no-object = this is no JSON object
jsonl-unknown-type = "{ $name }" isn't a known type
jsonl-no-type = the type is missing
better-counter-no-milliseconds = "{ $text }" isn't a time in milliseconds
values-no-number = "{ $text }" isn't a number
# $text is a number such as 2.5.
values-no-whole-number = { $text } isn't a whole number
values-too-large = { $text } is beyond 64 bits
# The program is Loop Habit Tracker.
loop-habits-unknown-value = "{ $text }" is nothing that this program writes
builder-no-number = the number is missing
# The kind of an entry. $kinds lists them in English, as in the file.
builder-no-kind = "{ $text }" isn't a kind: { $kinds }
builder-still-to-come = this time is still to come
builder-no-name = the name is missing
# A file of this program.
builder-too-many-counters = a file has at most { $max } counters
builder-too-many-boards = a file has at most { $max } boards
builder-names-too-long = the names of one import have at most { $megabytes } MB together
builder-notes-too-long = the notes of one import have at most { $megabytes } MB together
# $why says what is wrong with the name of the board.
builder-board-problem = the board: { $why }
# $entry is the number of an entry.
finish-entry-twice = entry { $entry } stands in the file twice
# "undo" is the English name of a kind of entry, as it stands in the file.
finish-no-undo = what undoes another entry is of the kind undo
finish-undone-early = entry { $entry } can't be undone before it was made
finish-no-reset = entry { $entry }, which this amends, is no reset of its counter
finish-another-amount = this doesn't take back what entry { $entry } added
finish-undone-twice = entry { $entry } is undone twice
settings-no-truth = "{ $text }" is neither true nor false
settings-step = a step is a number from 1 to { $max }
settings-minimum-above-maximum = the minimum is above the maximum
settings-no-color = "{ $text }" isn't a colour
settings-twice = "{ $name }" stands in the file twice
settings-no-board-name = the board's name is missing
settings-no-date = "{ $text }" isn't a date like 2026-11-27
settings-too-many-day-notes = a file has at most { $max } notes on days

## What a file is that can't be imported: "it is …"

foreign-old-office = a spreadsheet or a document of an old kind, or one with a password
foreign-pdf = a PDF file
foreign-rtf = a text document (RTF)
foreign-gzip = packed by gzip
foreign-bzip2 = packed by bzip2
foreign-xz = packed by xz
foreign-zstandard = packed by Zstandard
foreign-7-zip = a 7-Zip archive
foreign-rar = a RAR archive
foreign-empty-zip = an empty zip
foreign-png = a picture (PNG)
foreign-jpeg = a picture (JPEG)
foreign-gif = a picture (GIF)
foreign-tiff = a picture (TIFF)
foreign-riff = a picture, a sound or a film
foreign-mp3 = a sound (MP3)
foreign-ogg = a sound (Ogg)
foreign-program = a program
foreign-parquet = a Parquet file
foreign-access = an Access database
foreign-fits = a FITS file
foreign-property-list = a property list
foreign-web-page = a web page (HTML)
foreign-xml = XML
foreign-postscript = a PostScript file
foreign-calendar = a calendar (iCalendar)
foreign-address-cards = address cards (vCard)
foreign-sql = SQL
foreign-script = a script
foreign-tar = a tar archive
foreign-film = a film or a picture
foreign-markup = XML or HTML
foreign-xlsb = a binary workbook (XLSB)
foreign-word = a text document (Word)
foreign-powerpoint = a presentation (PowerPoint)
foreign-apple = a document of Apple's (Numbers, Pages or Keynote)
foreign-open-document = an OpenDocument file, but no spreadsheet
foreign-program-archive = a program's archive
foreign-database = an SQLite database of another program
# $names is a list such as: "visits", "days".
foreign-database-of-tables =
    { $count ->
        [one] an SQLite database of another program with the table { $names }
       *[other] an SQLite database of another program with the tables { $names }
    }
# A zip file; $names lists the files in it.
foreign-zip = a zip of { $names }
foreign-markdown = a table of Markdown
# Commands stay as they are.
foreign-history = what `tallyboard history` prints
foreign-stats = what `tallyboard stats` prints, which are sums
foreign-watch = what `tallyboard watch` prints, which are counts as they stood
foreign-history-json = what `tallyboard history --json` prints
foreign-list-json = what `tallyboard list --json` prints
foreign-watch-json = what `tallyboard watch --json` prints
foreign-json = JSON, which has no columns
# $line is the first line.
foreign-assignments = no table: its lines are like "{ $line }"
foreign-prose = text and no table: it begins with "{ $line }"

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = save it as XLSX, ODS or CSV
foreign-how-unpack = unpack it, and import what is in it
foreign-how-copy-table = copy its table into a spreadsheet, and save that as CSV
foreign-how-choose-table = choose a table, such as CSV or XLSX
foreign-how-export-table-itself = export the table itself, as CSV
foreign-how-export-again = export it again
foreign-how-choose-counts = choose the file with the counts
foreign-how-export = export it as CSV
foreign-how-export-them = export them as CSV
foreign-how-export-its-table = export its table as CSV
foreign-how-load = load it into a database, and export its table as CSV
foreign-how-export-excel = export it as Excel or CSV
foreign-how-unpack-files = unpack it, and import what is in it file by file
foreign-how-copy-markdown = copy it into a spreadsheet, and save that as CSV
foreign-how-export-own = let `tallyboard export` write a file to import
# "count" and "name" are words that such a line has.
foreign-how-export-own-or-header = let `tallyboard export` write a file to import, or begin it with a line that says count and name, if each of its numbers is to be added
foreign-how-convert-json = export it as CSV, or convert it, with jq say: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = let a comma or a tab stand between name and number
foreign-how-name-a-line = let it have a name a line, or columns

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

# How a column without a header is called.
columns-unnamed = column { $number }
# $headers is a list such as: "Date", "Visitors".
columns-no-column = there is no column "{ $header }": there are { $headers }
# $others and $last are headers in quotes.
guess-which-of =
    { $what ->
        [moment] which column says when it was counted: { $others } or { $last }?
        [hour] which column tells the hour: { $others } or { $last }?
        [day] which column tells the day: { $others } or { $last }?
        [day-of-hours] which column tells the day of the hours: { $others } or { $last }?
        [names] which column holds the counters' names: { $others } or { $last }?
       *[counts] which column holds the counts: { $others } or { $last }?
    }
# $headers lists the headers of all columns.
guess-which =
    { $what ->
        [moment] which column says when it was counted? There are { $headers }
        [hour] which column tells the hour? There are { $headers }
        [day] which column tells the day? There are { $headers }
        [day-of-hours] which column tells the day of the hours? There are { $headers }
        [names] which column holds the counters' names? There are { $headers }
       *[counts] which column holds the counts? There are { $headers }
    }
# $role is a word such as time or name.
guess-say-column =
    { $or ->
        [no-hour] say it by --columns { $role }=HEADER, or hour= for none
        [no-count] say it by --columns { $role }=HEADER, or count= where each row counts 1
        [one-name] say it by --columns { $role }=HEADER, or name the one counter that all is of by --name NAME
       *[none] say it by --columns { $role }=HEADER
    }
# "None": no column.
guess-hours-without-day = the column "{ $header }" tells hours, and none tells their day
guess-say-day = say which does by --columns date=HEADER, or add one; or count it all at the time of the import by --columns time=
guess-part-of-date = the column "{ $header }" says "{ $cell }", and a year, a month, a week or a weekday alone doesn't tell the day of a count
guess-give-day = give each row its day, or count it all at the time of the import by --columns time=
# $header is the header of a column, here and below.
guess-sum-left-out = "{ $header }" is the sum of the other columns, and is left out
guess-weighed-sum-left-out = "{ $header }" is what the other columns come to by their weights, and is left out
guess-loop-habits = the column "{ $header }" and those beside it hold what Loop Habit Tracker says of habits, in words
guess-import-zip = import its whole zip, or the folder that was in it
guess-first-days =
    { $each ->
        [week] "{ $header }" holds only Mondays: if a row is what was counted in a week, all of it counts on its first day
       *[month] "{ $header }" holds only first days of months: if a row is what was counted in a month, all of it counts on its first day
    }
# $names is a header in quotes, such as "Weight".
guess-is-measure-counted = does { $names } say how much is counted, or does each row count 1?
guess-say-count = say it by --columns count=HEADER, or count=
# $names are the headers of $count columns, in quotes: select by $count where one needs other words than several.
guess-running-totals = { $names } are running totals: each row counts 1
guess-is-meter = "{ $header }" never falls: is each of its numbers added, or is it what a meter shows, of which only the differences count?
guess-say-meter = say --columns "count={ $header }" or --columns "reading={ $header }"
guess-several-answers = "{ $header }" holds several answers in one cell, such as "{ $cell }"
# $mark is such as ; and stands between the answers.
guess-split = count each by --split "{ $mark }"
guess-readings-in-order = the readings are taken in the order of their rows

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Counters
workbook-sheet-boards = Boards
# Notes on days.
workbook-sheet-notes = Notes
workbook-sheet-settings = Settings
workbook-sheet-entries = Entries
# Sums by hour, day, week or month.
workbook-sheet-table = Table
# Where a sheet goes on in another one: Entries 2.
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = a workbook can't be made before 1970, where the system's clock is set: set it right
# $columns is how many columns the table has.
workbook-too-many-columns = a sheet has { $max } columns, and this table { $columns }: choose boards, or take CSV
workbook-text-too-long =
    { $place ->
        [workbook] the workbook has a text of more than 32,767 characters, which no cell holds: take CSV or JSON Lines
        [row] row { $row } of "{ $sheet }" has a text of more than 32,767 characters, which no cell holds: take CSV or JSON Lines
       *[sheet] { $sheet } has a text of more than 32,767 characters, which no cell holds: take CSV or JSON Lines
    }
# $why is an error in English.
workbook-failed =
    { $place ->
        [workbook] the workbook can't be made ({ $why }): take CSV or JSON Lines
        [row] row { $row } of "{ $sheet }" can't be made ({ $why }): take CSV or JSON Lines
       *[sheet] { $sheet } can't be made ({ $why }): take CSV or JSON Lines
    }
# --since and --by are options of the command line. $first is a time such as 2026-11-01T09:00:00+01:00.
export-too-many-rows = too much was counted since { $first } for a row each: give --since, or a longer --by
export-cancelled = the export was cancelled
report-too-many-counters = a report has at most { $max } counters: choose boards or counters
report-too-many-numbers = a report has at most { $max } numbers: choose boards, a later --since, or a longer --by

## The report: a page to view and to print (HTML)

# The title, unless it is of some counters or boards only.
report-all-counters = All counters
# Below the title; $first and $last are dates such as 2026-11-01.
report-span = { $first } to { $last }
report-nothing = Nothing was counted in this time
report-counters = Counters
# Up to report-counted: headings of columns.
report-counter = Counter
report-board = Board
report-count-now = Count now
report-today = Today
report-this-week = This week
report-this-month = This month
# What was counted in the time of the report.
report-counted = In this time
report-charts =
    { $unit ->
        [hour] Charts by hour
        [day] Charts by day
        [week] Charts by week
       *[month] Charts by month
    }
# The chart of all counters together.
report-together = All together
report-notes = Notes
# A heading of a column: the day of the note.
report-note-day = Day
report-note = Note
# The heading above a table with a row for each hour, day, week or month.
report-table =
    { $unit ->
        [hour] By hour
        [day] By day
        [week] By week
       *[month] By month
    }
# The heading of the first column of that table.
report-unit =
    { $unit ->
        [hour] Hour
        [day] Day
        [week] Week
       *[month] Month
    }
report-total = Total
# What the counts are evidence of. A covered hour is one in which somebody counted, by the hours of the board; limits are two
# numbers between which the true one lies.
report-rates = Rates
report-counted-in-hours = Counted
report-covered-hours = Covered hours
report-rate = An hour
report-limits = 95 % limits
# Two limits: 3.5 to 5.0.
report-between = { $low } to { $high }
report-rates-meaning = What was counted for each hour in which somebody counted. Of 100 such pairs of limits, about 95 have the true rate between them, if what is counted comes by chance, each by itself.
report-outside = { $count ->
    [one] { $count } was counted outside of the hours, and isn't in the rates.
   *[other] { $count } were counted outside of the hours, and aren't in the rates.
}
# $presses: "3 doubtful presses", or "At least 3 doubtful presses" (history-doubtful-count, history-doubtful-at-least); the sentence goes on.
report-doubtful = { $count ->
    [one] { $presses }: it follows another one so closely that it may be no event of its own. It counts until somebody voids it.
   *[other] { $presses }: they follow another one so closely that they may be no events of their own. They count until somebody voids them.
}
report-shares = Shares: { $board }
report-share = Share
# $all: how many were counted in all.
report-shares-meaning = Of { $all } that were counted. If as many were counted again and again, about 95 of 100 such pairs of limits would have the true share between them.
report-control-charts = Control charts
# The middle line of a control chart, and the limits of its newest sample.
report-control-limits = Middle { $center }, limits { $low } to { $high }.
report-control-unusual = { $count ->
    [0] None of { $all } is unusual.
    [one] { $count } of { $all } is unusual.
   *[other] { $count } of { $all } are unusual.
}
report-control-meaning = The line is the mean of the baseline, the dashed lines are three standard deviations from it. Squares are unusual: if nothing changes, few are, about 3 of 1,000 beyond the limits.
report-changes = Changes
report-changes-meaning = A change is told if at most 1 of 100 random orders of the same days shows as clear a one.
report-changes-too-many = Changes are looked for in reports of at most { $max } counters.
# The row of a day: Sun 2026-11-01; on a terminal also an hour of the week: Sun 09:00. Space is tight.
weekday-date =
    { $weekday ->
        [monday] Mon
        [tuesday] Tue
        [wednesday] Wed
        [thursday] Thu
        [friday] Fri
        [saturday] Sat
       *[sunday] Sun
    } { $date }
# The row of an hour: Sun 2026-11-01 09:00, or 09:00 +01:00 on a terminal.
weekday-date-time =
    { $weekday ->
        [monday] Mon
        [tuesday] Tue
        [wednesday] Wed
        [thursday] Thu
        [friday] Fri
        [saturday] Sat
       *[sunday] Sun
    } { $date } { $time }
# At the bottom. $time is such as 2026-11-29 14:00 +01:00.
report-made = Made by Tallyboard on { $time }
