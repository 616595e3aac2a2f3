## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Tally counters that never lose a count. With no command it opens the dashboard

## Options of all commands

help-arguments-db = The tally file [default: tally.db in the user's data folder]
help-arguments-wait = How long to wait for a file that is locked or can't be written before giving up
help-arguments-lang = The language of the messages and of the dashboard, such as de or pt_BR [default: the system's]
help-arguments-theme = The window's theme

## Arguments of several commands

help-all-name = The counter's name
help-all-by-id = Take NAME as a counter's number, as `list --id` prints it
help-all-note = A note for the history
help-all-names = Print only these counters [default: all]
help-all-json = Print a JSON array of objects instead
help-all-since = Start at this time: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Stop before this time: the beginning of a day, a week or a month, or its end as in "end of november"
help-all-dates = Which comes first in dates such as 1/2/2026 [default: the system language's order]
help-all-short-name = What it is called where there is little room, or none: its name
help-all-key = The key that counts it: 0 to 9, a to z, f1 to f10, f12, num0 to num9 …, or none
# c, u, p, day and so on stay as they are, as do the words behind of.
help-all-control = Its control chart, or none: "c day 2026-10-01/2026-10-31" (defects a day, with the baseline's dates), "u day … of counter NAME", "u day … of hours", "p day … of board"
help-all-color = Its colour: coral, amber, olive, green, teal, blue, indigo, violet, pink or slate
help-all-board = The board that it belongs to, or none
help-all-step = How much one press adds
help-all-target = The count to reach, or none
help-all-minimum = The lowest count allowed, or none
help-all-maximum = The highest count allowed, or none
help-all-locked = Ignore presses in the dashboard; commands and other programs can still count
help-all-hub = The hub: a PostgreSQL address without a password, such as postgres://ana@db.example.org/tally [default: the one that this file's boards are shared over]

## tallyboard open

help-open-about = Open the dashboard on a file, as a double click on it does; without FILE, as with no command
help-open-file = The tally file [default: as without a command]

## tallyboard inc

help-inc-about = Add N to a counter, create it on first use, and print the new count; with -, count lines from standard input
help-inc-name = The counter's name; or - to read lines from standard input, each a name, or a name, a tab and N
help-inc-n = How many to add [default: 1]
help-inc-skip = With -, skip this many lines: the ones that an earlier run counted, and the bad line that stopped it, if any

## tallyboard dec

help-dec-about = Subtract N from a counter, create it on first use, and print the new count
help-dec-n = How many to subtract

## tallyboard set

help-set-about = Set the count of a counter to VALUE, create it on first use, and print the count
help-set-value = The new count

## tallyboard reset

help-reset-about = Close the periods of counters: print each count and name, and start again from 0; the history stays
help-reset-names = The counters to reset
help-reset-all = Reset all counters except archived ones

## tallyboard undo

help-undo-about = Undo the last change, of one counter or of any (a reset of several counters is one change), and print the new count and the name
help-undo-name = The counter whose last change to undo [default: the last change of any counter]

## tallyboard get

help-get-about = Print the count of a counter
help-get-json = Print the counter as a JSON object instead

## tallyboard list

help-list-about = Print the counters in use, sorted by name: count, tab, name
help-list-all = Include archived counters
help-list-id = Print each counter's number first, which other commands accept with --id

## tallyboard watch

help-watch-about = Print a line for every change from now on, whichever program makes it: count, tab, name
help-watch-name = Watch only this counter, even when it is renamed
help-watch-json = Print a JSON object per line instead
help-watch-to = Print nothing, but keep this file up to date with the counter's count. It is replaced atomically at each change; a symbolic link stays, and the file that it points to is replaced. The counter is followed when it is renamed and when the tally file is restored
help-watch-format = The content of the file; { "{" }count{ "}" } and { "{" }name{ "}" } are filled in
help-watch-force = Replace FILE whatever it holds; otherwise only if it is empty, or holds a number or a text that fits TEMPLATE

## tallyboard serve

help-serve-about = Serve buttons, overlays and phones over HTTP, on this machine alone unless told otherwise, and print the address
help-serve-listen = Where to listen. Beyond this machine, such as at 0.0.0.0:8255, a token of your own is needed
help-serve-token = What callers must know, 16 to 256 letters, digits and - . _ ~; better given as the variable, which other users can't see [default: a new one at each start, printed with the address]

## tallyboard history

help-history-about = Print the history, newest first: time, tab, name, tab, what was added, tab, kind; then a tab and the note, if there is one
help-history-kinds = Print only entries of this kind: tally, set, reset, undo, late, import or amend; may be given several times

## tallyboard doubtful

help-doubtful-about = Print the presses that may be no events of their own, newest first: number, tab, time, tab, name, tab, what was added, tab, why (bounce, double or repeat), tab, milliseconds after the press before; or keep or void some of them
help-doubtful-guard = Time after a press within which another one is doubtful, in milliseconds; within 40 it always is [default: 150]
help-doubtful-repeat = Time after a press within which one on another desk of a shared board is doubtful, in seconds [default: 2]
help-doubtful-keep = Say of these, or of all that would be printed, that they are right: they aren't printed again
help-doubtful-void = Undo these, or all that would be printed
help-doubtful-note = Why they are undone, for the history [default: what makes each of them doubtful]

## tallyboard stats

help-stats-about = Print what was counted in each hour, day, week, month or hour of the week: its start, tab, sum; with bars on a terminal
help-stats-rate = Also print how much was counted in the covered hours of each, these hours, and what was counted for each of them
help-stats-interval = Also print the limits within which the true count lies, or the true rate with --rate [default of PERCENT: 95]
help-stats-by = The unit to sum up by
# A value of the option above.
help-stats-by-week = Starting on Monday
# A value of the option above.
help-stats-by-weekday-hour = Summed over all weeks
# A value of the option above.
help-stats-by-desk = Summed over all time: who counted how much, where boards are shared

## tallyboard control

help-control-about = Print a counter's control chart: start, tab, value, middle, lower limit, upper limit, and what is unusual; and say since when it is counted more, or less, often
help-control-kind = What is counted [default: the counter's own chart, else c, or u with --of]
# A value of the option above.
help-control-kind-c = Defects in samples of one size
# A value of the option above.
help-control-kind-u = Defects for each unit, or each hour
# A value of the option above.
help-control-kind-p = The share of what is defective
help-control-per = What a sample spans [default: day]
help-control-baseline = The first and the last date from which the limits are taken
help-control-of = What the count is divided by: the total of its board, the covered hours, or another counter
help-control-save = Keep this as the counter's own control chart
help-control-json = Print a JSON object instead

## tallyboard agree

help-agree-about = Compare two counters that counted the same, blind: their totals, how far they agree, and where they parted
help-agree-first = The first counter; or board, or desk
help-agree-second = The second one
help-agree-boards = Compare two boards, whose counters are paired by their short names, else by their order
help-agree-desks = Compare two desks of shared boards
help-agree-by = Compare the amounts of each unit [default: hour, for two counters]
help-agree-within = Compare presses that are at most so far apart [default: 5, for boards and desks]
help-agree-reconcile = Append corrections, so that the first's totals become those of the first, of the second, or the mean (of desks: the counters' totals); it can be undone as one in the dashboard
help-agree-json = Print a JSON object instead

## tallyboard export

help-export-about = Export the counters, the history or a table as CSV, as a workbook, as JSON Lines or as a report
help-export-names = Export only these counters [default: all]
help-export-boards = Export only the counters on this board; may be given several times
help-export-what = What to export [default: entries; with --by a table]
# A value of the option above.
help-export-what-counters = The counters as they are now, with their settings
# A value of the option above.
help-export-what-entries = The history, one entry per row
# A value of the option above.
help-export-what-table = The sums of each hour, day, week or month, with a column for each counter
help-export-by = The unit that each row of the table sums up [default: day]
# A value of the option above.
help-export-by-week = Starting on Monday
help-export-kinds = Export only entries of this kind: tally, set, reset, undo, late, import or amend; may be given several times
help-export-format = The file format [default: by the extension of the file, otherwise csv]
# A value of the option above.
help-export-format-csv = Comma-separated values
# A value of the option above.
help-export-format-xlsx = A workbook for spreadsheets
# A value of the option above.
help-export-format-jsonl = JSON Lines, one object per line
# A value of the option above.
help-export-format-html = A report with charts, for viewing and printing
help-export-bom = Begin CSV with a byte-order mark, so that Excel recognises it as UTF-8
help-export-output = The file to write, or - for standard output [default: -]
help-export-force = Replace the file if it exists

## tallyboard new

help-new-about = Create a counter, starting at 0
help-new-name = The name of the new counter
help-new-note = A note about the counter, or none

## tallyboard edit

help-edit-about = Change a counter's name and settings, or archive it; never its count
help-edit-new-name = The new name
help-edit-archived = Archive the counter, or take it back into use
help-edit-note = A note about the counter, or none

## tallyboard edit-board

help-edit-board-about = Change a board's name and settings
help-edit-board-board = The board's name
help-edit-board-new-name = The new name
help-edit-board-target = The goal for the board's total, or none
help-edit-board-stops = Refuse presses that would take the total beyond the target
help-edit-board-shares = Show each counter's share of the total
help-edit-board-total-name = What the total is called, or none
help-edit-board-hours = When somebody counts, such as "Mo-Fr 09:00-17:00; 2026-12-25 off", or none
help-edit-board-nobody = A time at which nobody counted, which is taken out of the hours: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; may be given several times

## tallyboard delete

help-delete-about = Delete a counter and its history for good
help-delete-yes = Confirm that the counter and its history are to be deleted

## tallyboard import

help-import-about = Import a file, and print what was created, added and left out; entries that were imported before are left out
help-import-file = The file to import: CSV, XLSX or JSON Lines from tallyboard, the zip or folder of Loop Habit Tracker, the CSV of Better Counter, or any table with a column of names; or - for standard input
help-import-dry-run = Only print what would be imported
help-import-columns = What the columns hold, by header or number: name, count, time, date, hour, note, board, kind, reading (of a meter: the differences are counted), counter (one column per counter) or day (one column per day). Leave HEADER empty if no column holds it; roles that aren't given are guessed
help-import-name = The counter for all rows, if no column names one
help-import-split = The separator of several names in one cell, each of which is counted
help-import-format = The format, instead of detecting it: entries, counters, jsonl, workbook, csv, xlsx, loop or better-counter
help-import-dates = Which comes first in dates such as 1/2/2026
help-import-sheets = The sheet to read from a spreadsheet; may be given several times for sheets with the same columns
help-import-encoding = The encoding of a text file, instead of detecting it: utf-8, windows-1252, macintosh, shift_jis …, or utf-8-twice for "CafÃ©"
help-import-skip-lines = The number of lines or rows to skip above the table
help-import-late = Record the entries as late counts, at their own times
help-import-skip-bad = Skip bad lines instead of importing nothing
help-import-again = Import entries again even if they were imported before
help-import-no-backup = Make no backup before an import of 10,000 entries or more
help-import-json = Print a JSON object instead

## tallyboard backup

help-backup-about = Back up the tally file, even while others count in it, and print the path of the backup. Without FILE it goes to the backups folder beside the tally file, where the newest five and the newest of each month are kept
help-backup-file = Where to write the backup [default: a new file in the backups folder]
help-backup-yes = Replace FILE even if it isn't a backup
help-backup-list = List the existing backups instead: time, tab, counters, tab, entries, tab, file
help-backup-json = Print a JSON object instead, or with --list an array of objects

## tallyboard restore

help-restore-about = Compare a backup with the tally file, ask, and restore it; the tally file is backed up first
help-restore-file = The backup to restore
help-restore-yes = Restore without asking

## tallyboard salvage

help-salvage-about = Copy what can still be read of a damaged file into a new one
help-salvage-file = The damaged file, which is left unchanged
help-salvage-to = The new file to create

## tallyboard demo

help-demo-about = Create a file with a made-up year of a busy library desk, to explore the program with
help-demo-file = The new file to create

## tallyboard verify

help-verify-about = Check the tally file: run SQLite's own checks, and compare every count with the sum of its entries
help-verify-json = Print a JSON object instead
help-verify-mend = Make a backup, then correct names and notes that another program has written and tallyboard wouldn't; this can be undone in the dashboard
help-verify-hub = Push and pull what waits, then compare the counts of shared boards with those at the hub

## tallyboard share

help-share-about = Share a board with other desks over a hub, a PostgreSQL database; prints its name, tab, and the desks on it
help-share-board = The board's name
help-share-new = Make the board

## tallyboard join

help-join-about = Get a board that other desks share over a hub; prints its name here, tab, and the desks on it
help-join-board = The board's name, or its id at the hub
help-join-namesakes = What becomes of this file's counters that have the names of those of the board: they are the same, and come onto the board with what was counted on them; or others, which stay as they are, so that the board's show as "coffee (2)" here

## tallyboard leave

help-leave-about = Stop sharing a board: what was counted on it stays, here and with the others
help-leave-board = The board's name
help-leave-force = Leave even if the hub can't be reached: what waits here then stays here

## tallyboard desks

help-desks-about = Print the desks of shared boards: board (unless it is named), tab, name, tab, last seen, tab, entries, tab, how many rows wait here
help-desks-board = The board's name [default: all shared boards]

## tallyboard desk

help-desk-about = Name this desk, as other desks see it, or print its name
help-desk-name = The new name

## tallyboard sync

help-sync-about = Push and pull what waits, for at most --wait seconds; exits with 0 when nothing waits any more
help-sync-follow = Go on doing so until ended by a signal: a desk without a window

## tallyboard hub

help-hub-about = Make and look at a hub

## tallyboard hub init

help-hub-init-about = Make the tables of a hub in a database, and print the GRANTs that a careful administrator runs then
help-hub-init-url = The database: a PostgreSQL address without a password

## tallyboard hub status

help-hub-status-about = Print the boards at the hub, and the desks on them: board, tab, desk, tab, rows, tab, when it pushed last

## tallyboard hub verify

help-hub-verify-about = Compare all sums and chains at the hub with its entries

## tallyboard stress

help-stress-about = Count from many processes at once, and print the expected and the actual counts
help-stress-processes = The number of processes
help-stress-threads = The number of threads in each process; each waits for the reply to one press before the next
help-stress-seconds = How long to count, in seconds

## tallyboard completions

help-completions-about = Print the completion script for a shell
help-completions-shell = The shell to complete commands in

## tallyboard man

help-man-about = Print the manual page of the program, or of one of its commands
help-man-command = The command to describe [default: the program]

## The end of the help

help-exit-status =
    Exit status:
      0  done; also if nobody reads the output any more (a closed pipe)
      1  refused or failed; standard error says why, and how far it came if anything was changed
      2  wrong usage
      3  done, but the result couldn't be printed (on a full disk, for example): don't run it again
    Ctrl+C and other signals that end a program end it by that signal (a shell reports 130 for Ctrl+C): the change in progress
    is then either complete or not made at all. inc - ends with 1 instead, and says how far it came

## Words around the texts above

# Headings: the colon belongs to them.
help-words-usage = Usage:
help-words-commands = Commands:
help-words-arguments = Arguments:
help-words-options = Options:
help-words-values = Possible values:
# They stand in the line of usage: "Usage: tallyboard [OPTIONS] [COMMAND]".
help-words-any-options = { "[" }OPTIONS]
help-words-any-command = { "[" }COMMAND]
# Before a value; a closing bracket follows: "[default: 60]".
help-words-default = { "[" }default:
help-words-env = { "[" }env:
help-words-possible = { "[" }possible values:
help-words-help-long = Print help (see more with '--help')
help-words-help-short = Print help (see a summary with '-h')
help-words-help-commands = Print help for the subcommand(s)
help-words-help-command = Print this message or the help of the given subcommand(s)
help-words-help = Print help
help-words-version = Print version

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NAME
help-page-synopsis = SYNOPSIS
help-page-description = DESCRIPTION
help-page-options = OPTIONS
help-page-commands = SUBCOMMANDS
# Other things, such as the exit status.
help-page-extra = EXTRA
help-page-version = VERSION
# The name of an environment variable stands between these two.
help-page-env-before = May also be specified with the
help-page-env-after = environment variable.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = the argument '{ $argument }' cannot be used multiple times
help-error-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
# $others is a list, separated by blanks.
help-error-conflicts = the argument '{ $argument }' cannot be used with: { $others }
help-error-no-value = a value is required for '{ $argument }' but none was supplied
help-error-value = invalid value '{ $value }' for '{ $argument }'
# $why is a sentence such as "a step is a number from 1 to 10".
help-error-value-why = invalid value '{ $value }' for '{ $argument }': { $why }
# $values is a list of what can be typed.
help-error-possible = { "[" }possible values: { $values }]
help-error-command = unrecognized subcommand '{ $command }'
# $arguments is a list, separated by blanks.
help-error-missing = the following required arguments were not provided: { $arguments }
help-error-too-many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
help-error-unexpected = unexpected argument '{ $argument }' found
help-error-utf-8 = invalid UTF-8 was detected in one or more arguments
# Advice after an error. $names is a list of quoted names, $count how many.
help-tip-commands = { $count ->
    [one] tip: a similar subcommand exists: { $names }
   *[other] tip: some similar subcommands exist: { $names }
}
help-tip-arguments = { $count ->
    [one] tip: a similar argument exists: { $names }
   *[other] tip: some similar arguments exist: { $names }
}
help-tip-values = { $count ->
    [one] tip: a similar value exists: { $names }
   *[other] tip: some similar values exist: { $names }
}
help-tip-escape = tip: to pass '{ $argument }' as a value, use '-- { $argument }'
help-error-more = For more information, try '--help'.
