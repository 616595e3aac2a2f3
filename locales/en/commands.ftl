## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

# $count is a number of counters. It stands alone or in a list: "3 counters, 17 entries".
cli-counters = { $count ->
    [one] { $count } counter
   *[other] { $count } counters
}
# $count is a number of entries (rows of the history). As above; the English says "1 entries".
cli-count-entries = { $count ->
    [one] { $count } entries
   *[other] { $count } entries
}
# $count is a number of problems that a check found.
cli-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
cli-zone-utc = times are told in UTC: { $problem }
cli-unprintable = this can't be printed: { $error }
cli-no-window = this program was built without the dashboard. Its commands are in tallyboard --help
# $nothing is a message such as "nothing was restored".
cli-cancelled = cancelled: { $nothing }
# The command did its work, but its output couldn't be written. $why is the system's reason.
cli-unprinted = { $done ->
    [counted] counted, but the answer can't be printed: { $why }
   *[other] done, but the answer can't be printed: { $why }
}
# $why is a whole message about what the program waits for.
cli-waiting = waiting: { $why }
cli-changes-problem = what was counted can't be told: { $why }; it is tried again
cli-changes-again = what was counted can be told again
cli-read-only = { $path } stands where nothing can be written: it is read as a file that nobody changes
# The tally file is damaged. $problems is "2 problems".
cli-not-sound = { $path } is not sound: { $problems } found; restore a backup
cli-before-in = what was there before is in { $path }
cli-worker-ended = the worker has ended

## The tally file and its folder

cli-db-empty = the name of the file is empty: give one with --db FILE
# $file is tally.db.
cli-no-home = the user has no home folder to keep { $file } in: name a file with --db FILE
cli-folder-failed = can't make the folder { $folder }
cli-folder-open = { $folder } can be read by others, and that can't be changed

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

# $error says what is wrong with the number: "is too large".
cli-number-error = it { $error }
cli-number-form = a whole number is digits alone, with a sign if need be
cli-step-range = a step is a number from 1 to { $max }
# $names are words that stay English.
cli-colors = a colour is one of { $names }
cli-kinds = a kind is one of { $names }
cli-column-roles = a column is one of { $names }
cli-encodings = an encoding is one of { $names }, or another of the web's
cli-formats = a format is one of { $names }
cli-seconds-form = a number, 0 or more
# $codes is a list such as "ar, cs, de".
cli-languages = a language is one of { $codes }
cli-template-long = a template has at most { $max } bytes
cli-template-word = { $word } is not known: it can have { "{" }count{ "}" } and { "{" }name{ "}" }
cli-token-form = a token has { $min } to { $max } characters: letters, digits and - . _ ~

## Naming counters

# $error says what is wrong with the number: "is too large".
cli-naming-id = "{ $name }" { $error }: with --id a counter is named by its own, as `tallyboard list --id` prints it
cli-no-counter = there is no counter named "{ $name }"
# $number is the number (id) of a counter.
cli-no-counter-number = there is no counter { $number }
cli-no-counter-yet = there is no counter named "{ $name }" yet: waiting for it
cli-renamed = "{ $old }" is called "{ $new }" now
cli-no-board = there is no board named "{ $name }"

## inc, dec, edit, delete, undo, list

cli-inc-number = with -, a number stands in the lines: NAME, tab, N
cli-inc-skip = --skip is for the lines of standard input: inc -
cli-dec-range = { $number } can't be subtracted: the range ends at { $max }
cli-edit-nothing = nothing to change: give --name, --key, --archived or another one of what edit --help lists
cli-delete-yes = "{ $name }" and all its history would be gone for good: say --yes if that is meant
cli-undo-nothing = there is nothing to undo
cli-undo-answer = the undo was answered as something else
# $count is how many changes the undo didn't take back.
cli-undo-left = { $count ->
    [one] { $count } a change was left alone, since others have changed the same since
   *[other] { $count } changes were left alone, since others have changed the same since
}
# $name is the name of the file that was imported, $count how many entries.
cli-undo-import = { $count ->
    [one] the import of { $name }: { $count } entry taken back
   *[other] the import of { $name }: { $count } entries taken back
}
cli-list-mend = `tallyboard verify --mend` mends such names and notes, and --id takes a counter by its number
# Counters with odd names; after some of them are listed, each on a line.
cli-list-mend-more = { $count ->
    [one] and { $count } more; `tallyboard verify --mend` mends such names and notes, and --id takes a counter by its number
   *[other] and { $count } more; `tallyboard verify --mend` mends such names and notes, and --id takes a counter by its number
}

## inc -: counts lines of standard input

# The result: $lines is "12 lines", $counters "3 counters".
cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
cli-stream-skip-range = --skip is beyond the range of 64-bit numbers
# It stands while the lines are counted: "12,345 lines counted and saved, 1,234 a second".
cli-stream-progress = { $count } lines counted and saved, { $rate } a second
cli-stream-maybe = { $error }; how far the file came is said by: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; counted and saved through line { $saved }: to go on from there, tallyboard inc - --skip { $saved }
# $line is the number of the bad line.
cli-stream-stopped-at = { $error }; counted and saved through line { $saved }: to go on from there, tallyboard inc - --skip { $saved } when line { $line } is mended, or without it, tallyboard inc - --skip { $line }
cli-stream-line-why = line { $line }: { $why }
cli-stream-newest = no stream was cut off after line { $skip }; the newest that was stands at line { $lines }
cli-stream-none = no stream was cut off after line { $skip }: all came to their ends
cli-stream-earlier = an earlier stream was counted through line { $lines } and not to its end; if it was cut off, go on with it by: tallyboard inc - --skip { $lines }
cli-stream-unreadable = standard input can't be read
cli-stream-interrupted = interrupted
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } is beyond the end: standard input has { $lines } lines
   *[other] --skip { $skip } is beyond the end: standard input has { $lines } lines
}
cli-stream-sum-range = the lines of this name leave the range of 64-bit numbers
# These three stand before a colon and what was wrong with the lines.
cli-stream-line = line { $line }
cli-stream-lines = lines { $from } to { $through }
cli-stream-after = after line { $line }
cli-stream-utf-16 = it is UTF-16 text: save it as UTF-8, or convert it by: iconv -f UTF-16 -t UTF-8
cli-stream-number = "{ $number }" after the tab isn't a whole number of 64 bits
cli-stream-name = the name is no UTF-8 text
cli-stream-long = it is longer than { $max } bytes

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } holds something else, and stays as it is: name a new file, or say --force
cli-watch-no-file = { $file } is a pipe or a device, which can't be kept up to date: name a file
cli-watch-deleted = "{ $name }" was deleted: { $file } stays as it is until there is one of that name
cli-watch-again = { $file } is kept up to date again
cli-watch-waiting = waiting: { $file } can't be kept up to date: { $error }

## Times: --since and --until

cli-time-invalid = invalid value '{ $text }' for '--{ $option } <TIME>': { $why }
cli-time-invalid-order = invalid value '{ $text }' for '--{ $option } <TIME>': { $why }, or say --dates day-first or month-first
# "end of …" is what can be typed, as in "end of november".
cli-time-none = there is no time between --since { $since } and --until { $until }: give a later --until
cli-time-none-same = there is no time between --since { $since } and --until { $until }: give a later --until, or --until "end of …" for the whole of a day or month
# How the option --since was understood: from this time on.
cli-time-since = since: { $time }
# How the option --until was understood: before this time.
cli-time-until = until: before { $time }

## stats

cli-stats-beyond = something was counted beyond the calendar: give --since
cli-stats-long = too much was counted since { $first } for a line each: give --since, or --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance. Limits are two numbers, one below and one above
## a count; a rate is for each covered hour, in which somebody counted. A column's heading begins with a small letter

cli-stats-figures-by = --rate and --interval are for hours, days, weeks and months: leave them out, or say --by day
cli-stats-rate-hours = the rate is what was counted for each covered hour, by the hours of the board
cli-stats-rate-counted = the rate is what was counted for each hour in which anything was counted on the board, since nobody gave it hours (edit-board --hours)
# Over all of the time: 131 counted in 31 hours, 4.2 an hour. The numbers are already written.
cli-stats-together = together: { $counted } in { $hours } covered hours, { $rate } an hour
cli-stats-together-limits = together: { $counted } in { $hours } covered hours, { $rate } an hour, limits { $low } to { $high }
cli-stats-outside = { $count ->
    [one] { $count } was counted outside of the hours, and isn't in the rate
   *[other] { $count } were counted outside of the hours, and aren't in the rate
}
# $percent: such as 95.
cli-stats-limits = low and high are { $percent } % limits: of 100 such pairs, about { $percent } have the true value between them, if what is counted comes by chance, each by itself
# After "invalid value '…' for '--interval': ".
cli-level-form = a number of percent from 50 to 99.99, such as 95
cli-column-counted = counted
# How much of it was counted within the hours.
cli-column-in-hours = in the hours
cli-column-covered-hours = covered hours
cli-column-rate = an hour
cli-column-low = low
cli-column-high = high
# After "invalid value '…' for '--baseline': ".
cli-dates-form = two dates with two dots between them, such as 2026-10-01..2026-10-31
# Headings of columns: the value of a sample on a control chart, the middle, and which rules it breaks.
cli-column-value = value
cli-column-center = middle
cli-column-broken = unusual
cli-control-none = it has no control chart yet: give the dates from which the limits are taken, as in --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = there is nothing to save: give --baseline, --kind, --per or --of
# $plan is written as --control takes it; $from and $to are dates.
cli-control-limits = { $plan }: the limits are three standard deviations around the mean from { $from } to { $to }; if nothing changes, few samples are beyond them, about 3 of 1,000
cli-control-rough = the limits are rough: less than 5 were counted in a sample of the baseline on average
cli-control-broken = { $count ->
    [0] none of { $all } samples is unusual
    [one] { $count } of { $all } samples is unusual
   *[other] { $count } of { $all } samples are unusual
}
cli-control-no-change = no change of how often it is counted that chance wouldn't make as well
# In agree: two counters, boards or desks that counted the same.
cli-agree-same = these two are one and the same: name two that counted the same
cli-agree-no-desk = there is no desk named "{ $name }": `tallyboard desks` lists them
cli-agree-unpaired = the counters of "{ $first }" ({ $one }) and "{ $second }" ({ $other }) can't be paired: give each the same short name on both boards, or as many counters in the same order
cli-agree-long = more than { $max } presses: give --since, or --by hour
cli-agree-large = the totals of "{ $name }" are too large to be corrected
cli-agree-by-short-name = the counters are paired by their short names
cli-agree-by-position = the counters are paired by their order on the boards
cli-agree-nothing = neither counted anything in this time
cli-agree-presses = { $alike } of { $all } presses agree ({ $percent } %): both counted the same within { $seconds } seconds
cli-agree-spans = { $alike } of { $all } spans agree ({ $percent } %): both counted as much
cli-agree-kappa = Cohen's kappa of the presses that both made: { $value }, 95 % limits { $low } to { $high }; 1 is full agreement, 0 no more than by chance
cli-agree-concordance = Lin's concordance of the amounts: { $value }, 95 % limits { $low } to { $high }; 1 is full agreement. "{ $first }" less "{ $second }": { $difference } a span on average
cli-agree-nothing-to-correct = nothing to correct: the totals are so already
# The note of a correction; "agree: " stands before it.
agree-note = { $first } { $one }, { $second } { $other }, taken as { $total }
# In edit-board. "Nobody" is a time at which nobody counted.
cli-board-nothing = nothing to change: give --name, --target, --stops, --shares, --total-name, --hours or --nobody
cli-board-no-hours = "{ $name }" has no hours from which a time could be taken out: give --hours first
cli-board-nobody-form = a date, or two times with two dots between them, such as 2026-12-03, "2026-12-03 14:00..15:30" or 2026-12-24..2026-12-26
cli-board-night = { $from } to { $to } is in a night that begins the evening before: take it out from its beginning, or write that date's hours with --hours

## export

cli-export-ending = the file's ending says no format: let it end in .csv, .xlsx, .jsonl or .html, or give --format
cli-export-by = --by is for a table: leave it out, or say --what table
cli-export-report = a report has all in it: leave --what out, or take another --format
cli-export-kind = --kind is for entries: leave it out, or say --what entries
cli-export-times = counters are as they are now: leave --since and --until out, or say --what entries or table
cli-export-bom = --bom is for CSV: leave it out, or say --format csv
cli-export-terminal = a workbook isn't text for a terminal: name a file with --output
cli-export-no-room = nothing was written to { $file } ({ $error }): make room, or name another file
cli-export-failed = nothing was written to { $file }: { $error }
# $error says that the file exists.
cli-export-exists = { $error }, and stays as it is: name a new file, or say --force

## import

# Stands in place of a file's name.
cli-import-standard-input = standard input
# What can't be read: $name is the file.
cli-import-failed = { $name }: { $error }
# A bad line. $part is a sheet or a file within the input, $column the header of the column, $why what is wrong.
cli-import-bad-line = line { $line }: { $why }
cli-import-bad-line-column = line { $line }, "{ $column }": { $why }
cli-import-bad-line-part = { $part }, line { $line }: { $why }
cli-import-bad-line-part-column = { $part }, line { $line }, "{ $column }": { $why }
cli-import-more-bad = { $count ->
    [one] and { $count } more bad lines
   *[other] and { $count } more bad lines
}
cli-import-refused = { $why }: nothing was imported
cli-import-alike-minute = { $count ->
    [one] { $count } row looks like one that is there already, with another amount or time: of the same counter, in the same minute
   *[other] { $count } rows look like ones that are there already, with another amount or time: of the same counter, in the same minute
}
cli-import-alike-day = { $count ->
    [one] { $count } row looks like one that is there already, with another amount or time: of the same counter, on the same day
   *[other] { $count } rows look like ones that are there already, with another amount or time: of the same counter, on the same day
}
# $question says what isn't known about the file.
cli-import-open-encoding = { $question }: say it by --encoding NAME; nothing was imported
cli-import-open-sheet = { $question }: say it by --sheet NAME, several times for sheets that are alike; nothing was imported
cli-import-open-doubt = { $question }; nothing was imported
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] a line is bad, so nothing was imported: mend it, or leave it out by --skip-bad
   *[other] { $count } lines are bad, so nothing was imported: mend them, or leave them out by --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] a line is bad, so nothing was imported: mend it, say what the columns are by --columns, or leave it out by --skip-bad
   *[other] { $count } lines are bad, so nothing was imported: mend them, say what the columns are by --columns, or leave them out by --skip-bad
}
cli-import-answer = the import was answered as something else
cli-import-undo-restore = more than { $max } entries can't be undone as one: restore { $path } for that
cli-import-undo-no-backup = more than { $max } entries can't be undone as one: there is no backup of what was before
cli-import-undo-nothing-before = more than { $max } entries can't be undone as one: nothing was counted before
cli-import-backup-failed = there can be no backup before so large an import ({ $error }), so nothing was imported: mend that, or import without one by --no-backup
cli-import-nothing = nothing was imported
# The format, and which column of the file is what: "time = When, name = Drink".
cli-import-format = { $format } ({ $columns })
# What becomes of a column of the file that isn't read; in place of "name" or "time".
cli-import-column-left-out = left out
cli-import-columns-left-out = columns left out: { $names }
cli-import-before = this was imported on { $at }: nothing to add (--again adds it all the same)
# A list of names that is too long; $more is how many aren't named.
cli-import-names-more = { $names } and { $more } more
# $names is a list. $done is "no" if nothing is changed yet: it says what would be done.
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] made { $count } board: { $names }
       *[other] made { $count } boards: { $names }
    }
   *[no] { $count ->
        [one] would make { $count } board: { $names }
       *[other] would make { $count } boards: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] made { $count } counter: { $names }
       *[other] made { $count } counters: { $names }
    }
   *[no] { $count ->
        [one] would make { $count } counter: { $names }
       *[other] would make { $count } counters: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] added { $count } entry
       *[other] added { $count } entries
    }
   *[no] { $count ->
        [one] would add { $count } entry
       *[other] would add { $count } entries
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] added { $count } note on a day
       *[other] added { $count } notes on days
    }
   *[no] { $count ->
        [one] would add { $count } note on a day
       *[other] would add { $count } notes on days
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] left out { $count } entry, there already
       *[other] left out { $count } entries, there already
    }
   *[no] { $count ->
        [one] would leave out { $count } entry, there already
       *[other] would leave out { $count } entries, there already
    }
}
# A counter's count before and after.
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } by { $count } entry
   *[other] { $name }: { $before } → { $after } by { $count } entries
}
cli-import-more-counters = { $count ->
    [one] and { $count } more counter
   *[other] and { $count } more counters
}

## backup, restore, salvage

cli-backup-none = there is no new backup
cli-backup-not-sound = { $path } is not sound ({ $problem }): it was backed up as it is, and marked so; `tallyboard verify` says more
cli-backup-damaged = { $file } isn't a good backup: the tally file couldn't be opened, and was kept byte for byte; `tallyboard salvage` copies what can be read of it
cli-backup-unreadable = { $file } can't be read: { $problem }
cli-backup-was-not-sound = { $file } isn't a good backup: the tally file was not sound when it was made
cli-restore-unprinted = what would be replaced can't be printed ({ $error }): nothing was restored
cli-restore-nothing = nothing was restored
# $holdings is "3 counters, 17 entries from 2026-11-01… to 2026-11-23…"
cli-restored = restored: { $holdings }
cli-salvaged = salvaged: { $counters }, { $entries }
cli-salvage-nothing = nothing was salvaged
# What the file holds now, before a restore; and what the backup holds.
cli-restore-now = now: { $holdings }
cli-restore-now-nothing = now: nothing
cli-restore-now-unreadable = now: unreadable: { $why }
cli-restore-backup = backup: { $holdings }
# In place of a count, where there is no such counter: "none → 12".
cli-restore-no-count = none
cli-restore-more = { $count ->
    [one] … and { $count } more counter differ
   *[other] … and { $count } more counters differ
}
cli-restore-shared = shared boards come back from the hub; what was counted here since and not yet shared is only in the copy of what was there
# What a file holds: $counters is "3 counters", $entries is "17 entries".
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } from { $first } to { $last }
cli-restore-needs-yes = what is there now would be replaced: say --yes if that is meant
# A question at the terminal. [y/N]: what can be typed; the capital is the answer if nothing is typed.
cli-restore-question = Replace what is there now? It is backed up first. [y/N]
# What can be typed to say yes, in small letters, separated by blanks. "y" and "yes" are understood in every language.
cli-restore-yes = y yes

## demo

cli-demo-nothing = no file was made
# $file is the path of the new file, with made-up counts in it.
cli-demo-made = { $file }: { $counters } counters, { $entries } entries of the last { $days } days

## verify

cli-verify-ok = ok: { $counters }, { $entries }
# "tallyboard" is the program.
cli-verify-odd = { $count ->
    [one] a name or note isn't as tallyboard writes them: `tallyboard verify --mend` mends them, after a backup
   *[other] { $count } names or notes aren't as tallyboard writes them: `tallyboard verify --mend` mends them, after a backup
}
cli-mend-none = there is nothing to mend
cli-mend-nothing = nothing was mended
cli-mend-backed-up = backed up in { $path }
# $what describes an odd name or note that was corrected.
cli-mended = mended: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = the hub doesn't answer
# Rows (entries) that aren't at the hub yet. The English says "1 row wait".
cli-sync-waiting = { $count ->
    [one] { $count } row wait
   *[other] { $count } rows wait
}
# $all is how many rows there are to fetch, $pulled how many were fetched.
cli-sync-pulling = { $pulled } of { $all } rows of other desks are here
# $reason says why the hub can't be reached.
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } row waits
   *[other] { $reason }; { $count } rows wait
}
cli-hub-unknown = no hub is known yet: name one with --hub postgres://USER@HOST/DATABASE
cli-hub-several = this file's boards are shared over several hubs: name one with --hub
cli-share-no-board = there is no board named "{ $name }": --new makes it
cli-share-not-shared = no board named "{ $name }" is shared here
cli-share-not-made = the board wasn't made
cli-join-unknown = the hub's boards aren't known
cli-join-none = no board is shared over this hub yet: `tallyboard share BOARD` shares one
# $names is a list of quoted names, separated by commas.
cli-join-not-found = no board named "{ $name }" is shared over this hub: there is { $names }
# $boards is a list of ids, each with the desks on that board.
cli-join-several = several boards are named "{ $name }": name one by its id: { $boards }
cli-join-namesakes = this file and the board both have { $names }: say --namesakes same to share what was counted here, too, or --namesakes others to keep both
cli-join-failed = the board wasn't joined
cli-share-gone = it isn't shared any more
# A board was shared (made common) or joined. A colon and the reason follow.
cli-share-unfinished = { $done ->
    [shared] "{ $name }" is shared, but not all of it has come over yet (`tallyboard sync` goes on)
   *[joined] "{ $name }" is joined, but not all of it has come over yet (`tallyboard sync` goes on)
}
cli-leave-failed = { $error }; what waits here would not reach the others: say --force to leave all the same
cli-sync-none = no board of { $path } is shared: `tallyboard share BOARD` shares one
# The state of a shared board.
cli-follow-offline = { $board }: offline: { $why }
cli-follow-connecting = { $board }: connecting
cli-follow-shared = { $board }: shared
cli-hub-there = the tables are there already
# $host is the server, $server the version of PostgreSQL, $version the version of the tables.
cli-hub-status = { $host }: { $server }, tables of version { $version }
# $seconds has a sign: "+3.2".
cli-hub-clock = the hub's clock is { $seconds } s from this machine's
cli-hub-not-sound = the hub is not sound: { $problems } found
# The counts of shared boards are the same here as at the hub. $counters is "3 counters".
cli-hub-same = ok: { $counters } as at the hub
# It explains the columns of the lines printed before it.
cli-hub-differs = { $count ->
    [one] a count differs from the hub's: board, tab, counter, tab, count here, tab, count there
   *[other] { $count } counts differ from the hub's: board, tab, counter, tab, count here, tab, count there
}

## stress: a test that counts from many processes

cli-stress-folder = can't make a folder in { $folder }
cli-stress-inexact = the counts are not exact: please report this, with the file
# The result of the test. The next four are a table: keep the blanks, so that the numbers of all four stand in one column.
cli-stress-exact = exact
cli-stress-setting = { $processes } processes of { $threads } threads, { $seconds } s on { $path }
cli-stress-expected = expected           { $number }
cli-stress-counted = counted            { $number }
cli-stress-rate = presses a second   { $number }
# The same test by a method that loses counts: reading a count, adding to it and writing it back.
cli-stress-lost = read, add, write   { $number } expected, { $counted } counted: { $lost } lost, with no error ({ $seconds } s, a file of its own)
cli-stress-cancelled = cancelled: nothing of it is left in the file
cli-stress-stopped = cancelled
cli-stress-not-sound = the file is not sound: { $problem }
cli-stress-process = a process of the stress failed: { $status }
cli-stress-silent = a process of the stress prints nothing
cli-stress-press = a press was not counted: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = to listen beyond this machine, give a token of your own: in the variable TALLYBOARD_TOKEN, or with --token
cli-serve-listen = can't listen at { $address }
cli-serve-open = the connection isn't encrypted: use it in a network that you trust
# Answers to calls; GET, POST, and words with a slash stay as they are.
cli-serve-press-entry = a press has no entry: that is for undo
cli-serve-undo-form = an undo has a name, an id or an entry
cli-serve-nothing-there = there is nothing at { $path } for { $method }: GET reads /counters and /changes, POST is for /press and /undo
cli-serve-method = { $method } isn't possible: GET reads, and POST is for /press and /undo
cli-serve-followers = { $count ->
    [one] { $count } others follow already
   *[other] { $count } others follow already
}
cli-serve-wrong-token = this isn't the token
cli-serve-no-token = the token is missing: send the header Authorization: Bearer TOKEN
cli-serve-host = call this by its address in numbers, or as localhost
cli-serve-origin = pages of other sites can't call this
cli-serve-which = say which counter: by its name or its id, as in { "{" }"name": "Coffee"{ "}" }
cli-serve-late = the call didn't arrive within { $seconds } seconds: nothing was counted
cli-serve-large = a call has at most { $max } bytes: nothing was counted
cli-serve-not-json = the call isn't JSON such as { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = it isn't known what became of this: look at the count

## man

cli-no-command = there is no command { $name }: tallyboard --help lists them

## The pages that serve shows in a browser

# Button: takes back the last press.
cli-page-undo = Undo
cli-page-saving = Saving …
cli-page-unreachable-press = Tallyboard can't be reached: look at the count before you press again
# A counter's name and its new count, after a press.
cli-page-saved = { $name }: { $count }, saved
# The same after the button Undo.
cli-page-undone = { $name }: { $count }, undone
# For screen readers: the button − beside a counter, which subtracts.
cli-page-minus = Take one from { $name }
# The address of the page holds a secret, the token, which it needs.
cli-page-token = This address lacks the token, or has an old one: open the one that Tallyboard shows.
cli-page-ended = Tallyboard has ended. Waiting for it …
cli-page-unreachable = Tallyboard can't be reached. Waiting for it …

## tallyboard doubtful

# $id is the number of an entry, which was typed.
cli-doubtful-unknown = { $id } is no doubtful press of these counters and times: see tallyboard doubtful
cli-doubtful-more = these are the newest { $max }; there are more
