# Reasons why something couldn't be done, and findings of the check of a file.
#
# Most stand alone, or behind "Not saved: " and the like, and so begin with a small letter and have no full stop. Many say
# behind a colon what to do, in the imperative.
#
# Commands in backticks (`tallyboard restore`), options (--db, --yes), names of settings (sslmode=require) and of
# programs stay as they are; NAME, FILE, NEW, COPY and URL stand for what the person types there.
#
# A $path, $folder, $file or $log is the path of a file or a folder: /home/ada/tally.db. An $error, $detail or $answer is
# what the system, SQLite or PostgreSQL says, in English. $delta is a number with its sign: +3, -1. $name is what a person
# called a counter or a board. $count is a count, written with plain digits, except where it selects a plural. Numbers
# that can select a plural are: $max, $found, $links, $entries, $bytes, $seconds, $presses, $rows, and where it says so.


## A note that is typed

note-error-empty = a note needs at least one character
note-error-too-long = a note has at most { $max } characters, this one has { $found }
note-error-control-character = a note can't hold control characters but for line breaks


## Opening hours that are typed. Mo-Fr, 09:00-17:00 and off stay as they are: that is how they are written in every language.
## $part is the part that can't be read.

hours-unreadable = "{ $part }" can't be read as hours: write them as Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = "{ $part }" gives a day its hours a second time: write all of them once, as Mo 09:00-12:00,13:00-17:00
hours-empty = hours without any time say nothing: leave them away if nobody knows them
hours-too-long = hours have at most { $max } bytes
hours-too-many-dates = hours have at most { $max } dates of their own


## The control chart of a counter, as it is typed. c, u, p, day, of board and so on stay as they are, in every language.
## $part is the part that can't be read. A chart of kind c counts defects, one of kind u defects for each unit, and one of kind
## p the share of what is defective.

control-plan-unreadable = "{ $part }" can't be read as a control chart: write it as c day 2026-10-01/2026-10-31, or u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = a chart of kind c counts defects as they are, without "of": take u for defects for each unit, or p for a share
control-plan-no-size = a chart of kind u or p needs to know of what: add of board, of counter NAME or, for u, of hours
control-plan-share-of-hours = hours can't have a share of defects: take u for defects an hour


## A name that is typed, of a counter, a board or a desk

name-error-empty = a name needs at least one character
name-error-too-long = a name has at most { $max } characters, this one has { $found }
name-error-control-character = a name can't hold control characters such as tabs or line breaks
# Characters that make the text behind them run from right to left, or the other way.
name-error-override = a name can't hold what overrides the direction of text


## A key of the keyboard

# $keys: all keys that there are, with blanks between them.
key-error = a key is one of { $keys }


## Kinds of files

# The five kinds stand behind "is": "/tmp/x is a pipe and no file".
file-type-folder = a folder
file-type-pipe = a pipe
file-type-socket = a socket
file-type-disk = a disk or another device
file-type-device = a device
# Stands behind the path of a file and a colon: "it" is that file. $what: one of the kinds above.
files-no-file = it is { $what }, not a file
files-it-is-a-disk = it is a disk
# "It" is a pipe.
files-nobody-reads-it = nobody reads it
limits-disk-full = the disk is full
limits-disk-full-or-file-too-large = the disk is full; or the file would become larger than the { $bytes } bytes that the system allows this program (ulimit -f)
limits-disk-error = the disk reports an error ({ $error })
limits-disk-error-or-file-too-large = the disk reports an error ({ $error }); or the file would become larger than the { $bytes } bytes that the system allows this program (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } is the tally file itself: name another file
begin-error-exists = { $path } is there already
begin-error-folder = { $path } is a folder: name a file in it
begin-error-folder-missing = the folder { $folder } is missing: make it, or name another file
begin-error-io = { $path } can't be written ({ $error }): name another file


## A number that is typed or read

# The three stand behind the number, or behind "it", as its predicate: "12x" isn't a number, it is beyond 64 bits.
number-error-not-a-number = isn't a number
number-error-fraction = isn't a whole number
number-error-too-large = is beyond 64 bits


## Lists, in any of the other messages

# Names, or changes that are noun phrases; $first may be such a list itself.
problems-list = { $first }, { $second }
# Two reasons, each a clause.
problems-both = { $first }; { $second }
# Two files, or two parts of a file; $first may have an "or" itself.
problems-or = { $first } or { $second }


## Why something was not done

# $delta is what was to be added to the count.
refusal-overflow = "{ $name }" stands at { $count }: { $delta } would be more than a count can hold, so nothing was counted
refusal-unknown-counter = there is no such counter any more
refusal-unknown-name = there is no counter named "{ $name }"
refusal-name-taken = there is a counter named "{ $name }" already
# $key: the name of a key, such as f5; $name: the counter that has it.
refusal-key-taken = the key { $key } is "{ $name }"'s already
refusal-name-in-archive = there is an archived counter named "{ $name }": restore it, or take another name
refusal-board-name-taken = there is a board named "{ $name }" already
refusal-unknown-board = there is no such board any more
refusal-unknown-board-name = there is no board named "{ $name }"
refusal-locked = "{ $name }" is locked, so nothing was counted: unlock it first
refusal-archived = "{ $name }" is in the archive, so nothing was counted: restore it first
refusal-above-maximum = "{ $name }" stands at { $count }, and its maximum is { $limit }: { $delta } was not counted
refusal-below-minimum = "{ $name }" stands at { $count }, and its minimum is { $limit }: { $delta } was not counted
# $delta "$name": +1 "Coffee".
refusal-beyond-target = "{ $board }" stands at { $total }, and stops at its target { $target }: { $delta } "{ $name }" was not counted
# How much one press adds to a count.
refusal-bad-step = a step is a number from 1 to { $max }
refusal-bad-limits = the minimum { $minimum } is above the maximum { $maximum }
refusal-bad-day-start = a day starts at a quarter of an hour: 00:00, 00:15 … 23:45
refusal-too-many-boards = a file has at most { $max } boards
refusal-too-many-day-notes = a file has at most { $max } notes on days
refusal-too-many-counters = a file has at most a million counters: the import would make more
refusal-import-cancelled = the import was cancelled: nothing was imported
refusal-import-above-maximum = "{ $name }" stands at { $count }, and its maximum is { $limit }: the import would bring it to { $after }
refusal-import-below-minimum = "{ $name }" stands at { $count }, and its minimum is { $limit }: the import would bring it to { $after }
refusal-nothing-to-undo = there is nothing to undo
refusal-nothing-to-redo = there is nothing to redo
refusal-import-beyond-undo = the import of { $file } made { $entries } entries, which are too many to be undone as one: restore the backup that was made before it, or undo its entries one by one
refusal-not-the-newest = something else was done in another window just now: undo again to take that back
refusal-not-an-operation = deleting for good and undoing can't be part of what is undone as one
# $hub: the address of a hub, the database that boards are shared over.
refusal-shared-already = "{ $board }" is shared already, over { $hub }
refusal-not-shared = the board isn't shared any more
refusal-shared-counter = "{ $name }" is shared, so it stays on its board: archive it, or leave the board first
refusal-shared-board = the board "{ $name }" is shared: leave it first
# $desk: the name of another desk, a computer that shares the board.
refusal-torn = what { $desk } shares doesn't continue what this file has of it
refusal-unknown-entry = there is no such entry any more
refusal-undone-already = this was undone already
refusal-in-the-future = a late count belongs to the past, and this time is still to come
# $why: a reason, such as "the disk is full".
refusal-not-saved = not saved: { $why }
refusal-maybe-saved = it isn't known whether this was saved ({ $why }): look at the count before you do it again
# $max: a number.
send-error-full = too much waits to be saved ({ $max } presses): this one was not counted
send-error-stopped = the file is closed: this was not counted


## Why something in the file couldn't be read or written

store-error-locked = another program holds the file locked
store-error-damaged = the file is damaged ({ $detail }); nothing more is written to it: restore a backup
store-error-stopped = the question was taken back
store-error-suspect = the file was changed by another program, and is being looked at
store-error-text-too-long = a text in the file has more than { $max } bytes
store-error-too-many-counters = the file holds more than { $max } counters
store-error-clock = the system's clock is set beyond the year 9999, or before the year -4713: set it right, and try again
# $table: what each has a number in the file. $max: that number.
store-error-numbers-used-up = { $table ->
    [board] the file has no number left for another board: one has the greatest there is, { $max }. Export what is in it, and import that into a new file
    [counter] the file has no number left for another counter: one has the greatest there is, { $max }. Export what is in it, and import that into a new file
    [entry] the file has no number left for another entry: one has the greatest there is, { $max }. Export what is in it, and import that into a new file
   *[other] the file has no number left for another { $table }: one has the greatest there is, { $max }. Export what is in it, and import that into a new file
}
# Stands in place of a name or a note.
text-too-long-to-be-read = (a text of { $bytes } bytes, too long to be read)
# $backup: the path of the newest good backup.
worker-damaged-with-backup = { $why }; the newest good one is { $backup }


## Why a file can't be opened

open-error-folder-missing = the folder { $folder } is missing: make it, or choose another file with --db
open-error-file-missing = there is no file { $path } yet: `tallyboard inc NAME` makes it
open-error-empty = the file { $path } is empty yet: `tallyboard inc NAME` makes the first counter
open-error-file-exists = { $path } is there already, and stays as it is: name a new file
# $bytes and $bytes_max are numbers.
open-error-name-too-long = { $path } can't be made: its name or path has { $bytes } bytes, and with what is to stand beside it { $bytes_max } have room: choose a shorter one with --db
# $what: "a pipe", see the kinds of files above.
open-error-not-a-file = { $path } is { $what } and no file: name a file
open-error-side-not-a-file = { $side } is { $what } and no file, and there SQLite keeps what was counted last in { $path }: move it away, or choose another file with --db
open-error-log-without-file = there is no file { $path }, but what was counted last in it is still in { $log }: it was moved or deleted while it was open. Put it back beside that; or, if it isn't wanted any more, delete { $log } as well. Nothing was made
open-error-log-missing = { $path } was copied without { $log }, in which all stands that was counted: copy both, or make the copy by `tallyboard backup`
open-error-log-unreadable = { $path } stands where nothing can be written, and its log { $log } can't be read there: copy both into a folder of yours
open-error-linked = { $path } has { $links } names (hard links), and what is counted under one would be lost under the others: delete the other names, or make the file its own by `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } is not a tally file (no SQLite database): choose another file with --db
open-error-other-program = { $path } is another program's database: choose another file with --db
open-error-damaged = { $path } is damaged ({ $detail }): it was left as it is; restore a backup, `tallyboard salvage "{ $path }" NEW` copies what can be read, or choose another file with --db
open-error-damaged-with-backup = { $path } is damaged ({ $detail }): it was left as it is; `tallyboard restore` brings back its newest good backup, { $backup }, `tallyboard salvage "{ $path }" NEW` copies what can be read, or choose another file with --db
open-error-unreadable = nothing of { $path } can be read: restore a backup
# $found and $known: numbers of versions of the file.
open-error-newer = { $path } was written by a newer tallyboard (version { $found } of the file, this program knows { $known }): update tallyboard, or choose another file with --db
# $object: the trigger "sneaky", see "Parts of a database" below.
open-error-foreign-object = { $path } holds { $object }, which is not tallyboard's and could change counts unseen: remove it, or choose another file with --db
open-error-read-only = { $path } is read-only: allow writing to it, or choose another file with --db
open-error-replaced = another file was put in the place of { $path } while it was open here: choose what to do about that first
open-error-stopped = the opening of { $path } was given up before it was done
open-error-locked = { $path } is held locked by another program: try again when that has finished
open-error-disk = { $path } can't be opened: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = the folder { $folder } is missing: make it, or open another file
open-error-in-window-name-too-long = { $path } can't be made: its name, or that of its folder, is too long
open-error-in-window-side-not-a-file = { $side } is { $what }, and there stands what was counted last in { $path }: move it away, or open another file
open-error-in-window-log-missing = { $path } was copied without { $log }, in which all stands that was counted: copy both, or restore a backup
open-error-in-window-linked = { $path } has { $links } names, and what is counted under one would be lost under the others: delete the other names, or open a copy of it
open-error-in-window-not-a-database = { $path } isn't a tally file: open another one
open-error-in-window-other-program = { $path } belongs to another program: open another file
open-error-in-window-damaged = { $path } is damaged, and was left as it is
open-error-in-window-newer = { $path } was written by a newer version of Tallyboard: update this program, or open another file
# $name: a name in another program's language, such as a trigger's.
open-error-in-window-foreign-object = { $path } holds something that isn't Tallyboard's and could change counts unseen ("{ $name }"): restore a backup, or open another file
open-error-in-window-read-only = { $path } can't be written to: allow that, or open another file


## Parts of a database

# $name: as SQLite has it. They stand in other messages as $object, $column or $index.
schema-object = { $kind ->
    [table] the table "{ $name }"
    [index] the index "{ $name }"
    [trigger] the trigger "{ $name }"
    [view] the view "{ $name }"
    [virtual-table] the virtual table "{ $name }"
    [foreign-key] the foreign key "{ $name }"
    [generated-column] the generated column "{ $name }"
   *[other] the { $word } "{ $name }"
}
schema-column = the column "{ $column }" of "{ $table }"
# $object: the table "entry", the column "at" of "entry".
schema-missing = { $object } is missing
# $object may be several indexes, with "or" between them: none of them is there.
schema-not-made-again = { $object } is missing, and can't be made again: { $error }
# $column: the column "step" of "counter"; $value: what stands there by itself, such as 1.
schema-column-made = { $column } was missing: it was made again, with { $value } in every row; a backup may hold more
schema-column-missing = { $column } is missing: { $value } is read in every row, until something is changed and it is made again; a backup may hold more
# $index: the index "entry_at".
schema-index-made = { $index } was missing: it was made again
schema-index-missing = { $index } is missing: answers take longer, until something is changed and it is made again


## What happened to the file while it was open

displacement-gone = the file { $path } was deleted, moved or renamed while it was open
displacement-replaced = another file was put in the place of { $path } while it was open
displacement-overwritten = { $path } was overwritten by another program while it was open
displacement-log-gone = the log of { $path } (the files beside it that end in -wal and -shm) was deleted while it was open
displacement-linked = { $path } has { $links } names (hard links), and counts would be lost between them: delete the other names
displacement-newer = { $path } was brought up to date by a newer tallyboard: close this one, and update it
displacement-schema = another program changed the schema of { $path }: { $detail }
displacement-unseen = { $path } can't be looked at ({ $error })
# "It" is what somebody asked for, such as a press.
displacement-file-gone = the file that it was about is not there any more


## Backups, restoring and salvaging

backup-error-no-room = the disk of { $folder } is nearly full: { $megabytes } MB more must be free
backup-error-not-ours = { $path } is there already and is no backup of tallyboard's, so it stays as it is: name another file, or say --yes
backup-error-in-use = { $path } is in use, or was not closed: name another file
# $problem: a finding of the check of a file. $then: what to do about it, or what was not done: one of the next three.
backup-error-unsound = { $path } is not sound ({ $problem }): { $then }
backup-error-take-another = take another backup
backup-error-not-restored = it was not restored; take another backup, or salvage what can be read of it: `tallyboard salvage`
salvage-nothing = nothing was salvaged
# $who: the names of programs, with commas between them.
backup-error-held = { $path } is held locked by { $who }: close it there, and try again
backup-error-held-by-another = { $path } is held locked by another program: close it there, and try again
# The name of a program, as the system has it, with its number: "tallyboard (process 4711)".
backup-error-holder = { $program } (process { $id })
backup-error-file = { $path } can't be written: { $detail }
backup-error-unflushed = { $path } was restored, but the disk failed to keep its name ({ $detail }): check the disk; should the file be missing later, restore it again
backup-error-no-folder = { $path } is no folder, and leads to none: backups are to stand there, so move it elsewhere, or name a file
backup-error-unlisted = the backups in { $folder } can't be listed ({ $detail }): allow reading the folder
backup-error-older-is-better = the tally file is not sound ({ $problem }), and { $path } is an older backup, which stays as it is: name a new file, or say --yes
backup-error-before-gone = nothing was restored, since the backup of what is there now, { $path }, is gone ({ $error }): try again
backup-error-before-replaced = nothing was restored, since the backup of what is there now, { $path }, is another file now: try again
backup-error-before-unreadable = nothing was restored, since the backup of what is there now, { $path }, can't be read ({ $error }): try again
backup-error-before-changed = nothing was restored, since the backup of what is there now, { $path }, was changed: try again
# These stand behind the path of a file, as a $problem: "it" is the file.
backup-error-no-database = its beginning is no SQLite database's
backup-error-no-database-any-more = its beginning is no SQLite database's any more
backup-error-damaged = it is damaged: { $detail }
backup-error-foreign-object = it holds { $object }, which is not tallyboard's
# $max: the number of a backup.
backup-error-numbers-used-up = there is a backup numbered { $max }, and no number is left: move that elsewhere
backup-error-names-taken = others take all its names: try again


## What the check of the file finds

# $line: what SQLite says, in English.
verify-integrity = integrity: { $line }
# $table and $parent: names of tables of the database, such as entry and counter. $id: a number.
verify-no-parent = { $table } { $id } belongs to a { $parent } that is not there
# $id: the number of the entry; $entries: how many others.
verify-undone-twice = entry { $id } is undone by { $entries } entries
verify-amends-nothing = entry { $id } amends entry { $reset }, which is no reset of its counter
verify-count = counter { $id } "{ $name }" stands at { $count }, but its entries come to { $sum }
# $problem: one of the last two of these, or why the sums can't be read.
verify-sums-of-counter = counter { $id }: { $problem }
# What the other desks of a shared board counted.
verify-sums-of-other-desks = counter { $id }, other desks: { $problem }
verify-sums-of-all = all counters: { $problem }
# $start: milliseconds since 1970.
verify-quarter-sum = the sum of the quarter of an hour at { $start } ms is { $counted }, its entries come to { $expected }
# $day: a number of days.
verify-sums-unreadable = the sums of the day { $day } since 1970 are not as they should be


## Names and notes that other programs wrote

# These three stand before a colon and one of the findings below.
oddity-counter = counter { $id } "{ $name }"
oddity-board = board { $id } "{ $name }"
oddity-entry = entry { $id }
# "Its" is the counter's or the board's.
oddity-spelled = its name is spelled otherwise than tallyboard would
oddity-name-not-utf-8 = its name isn't UTF-8
# $other: the number of the other one.
oddity-like-counter = its name looks like that of counter { $other }
oddity-like-board = its name looks like that of board { $other }
oddity-total-spelled = what its total is called is spelled otherwise than tallyboard would
# "Its" is the counter's or the entry's.
oddity-note-too-long = its note has { $bytes } bytes: it is too long
oddity-note-not-utf-8 = its note isn't UTF-8
oddity-note-control-characters = its note has control characters, or blanks at its ends
# The name of a counter or a board that has none, or whose name is lost: at most 150 characters.
counter-numbered = Counter { $number }
board-numbered = Board { $number }


## What is salvaged from a damaged file: lines of a report

# $table: the name of a table of the database: board, counter, entry …
salvage-table-unreadable = { $table }: nothing can be read
# $rows: how many rows of the table.
salvage-table-read = { $table }: { $rows } read
# $senseless: how many others could be read, but not used; a number.
salvage-table-read-in-part = { $table }: { $rows } read, { $senseless } made no sense
# $first and $last: numbers of rows.
salvage-gap = { $table }: what stood from number { $first } to { $last } can't be read
salvage-gap-to-the-end = { $table }: what stood from number { $first } on can't be read
# A row is a counter's own line in the table of counters.
salvage-shared-counter = counter { $id } "{ $name }": its row says { $own }, its entries come to { $count }: it is shared, so what is missing comes from the hub
salvage-counter-row-lost = counter { $id } "{ $name }": its row is lost: its count is what its entries come to, { $count }
salvage-counter-corrected = counter { $id } "{ $name }": its count of { $count } is taken from its row; its entries come to { $sum }, and one more says { $missing }
# $count selects a plural.
salvage-more-counters = and { $count } more counters like these
# The note of an entry in the history.
salvage-note = salvaged: this stands for entries that could not be read


## Presses that couldn't be saved, and what became of them

# $list: "Coffee" +3, "Tea" -1. $why and $reason: such as "the disk is full".
unsaved-kept = { $presses ->
    [one] { $presses } press couldn't be saved ({ $why }): { $list }; kept in { $file }, to be counted at the next start
   *[other] { $presses } presses couldn't be saved ({ $why }): { $list }; kept in { $file }, to be counted at the next start
}
unsaved-not-kept = { $presses ->
    [one] { $presses } press couldn't be saved ({ $why }): { $list }; it is lost, since it can't be kept for the next start either ({ $reason })
   *[other] { $presses } presses couldn't be saved ({ $why }): { $list }; they are lost, since they can't be kept for the next start either ({ $reason })
}
# $list: changes, such as: the new counter "Tea", an undo.
unsaved-lost = not saved, and lost: { $list }
unsaved-lost-before = not saved before the last end of the program, and lost: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } press that couldn't be saved was counted now: { $list }
   *[other] { $presses } presses that couldn't be saved were counted now: { $list }
}
unsaved-not-counted = not counted: { $list } ({ $why })
unsaved-not-counted-but-kept = not counted: { $list } ({ $why }); kept in { $file }
unsaved-not-understood = { $file } holds presses that couldn't be saved, but can't be understood: it stays as it is
unsaved-waiting = { $file } holds presses that couldn't be saved; they wait to be counted: { $error }
unsaved-folder-missing = the folder { $folder } is missing
# A counter and what was added to it: "Coffee" +3. $sum is written with its sign.
unsaved-sum = { $counter } { $sum }
# The name of a counter.
unsaved-quoted = "{ $name }"
# A counter whose name can't be read, by its number.
unsaved-counter = counter { $id }
# $named: such as "Coffee" +3, "Tea" -1; $count selects a plural.
unsaved-more-counters = { $named }, and { $count } more counters
# $named: changes; $count selects a plural.
unsaved-more-changes = { $named }, and { $count } more changes

# From here on: changes that were lost, each a noun phrase in a list behind a colon. $counter is "Coffee" in quotation
# marks, or: counter 5. $counters is a list of such.
unsaved-lost-press = { $delta } on { $counter }
unsaved-lost-set = setting { $counter } to { $value }
unsaved-lost-reset-all = the reset of all counters
unsaved-lost-reset = the reset of { $counters }
unsaved-lost-undo = an undo
unsaved-lost-keep = a doubtful press that was kept
unsaved-lost-redo = a redo
unsaved-lost-note = a note in the history
# $date: 2026-11-23
unsaved-lost-note-day = a note on { $date }
# What another program sends to be counted, line by line.
unsaved-lost-stream = lines of a stream
unsaved-lost-create = the new counter "{ $name }"
unsaved-lost-rename = the rename of { $counter } to "{ $name }"
unsaved-lost-board = putting { $counter } on the board "{ $board }"
unsaved-lost-edit = the edit of { $counter }
unsaved-lost-delete = the deletion of { $counter }
unsaved-lost-move = the new place of { $counters }
unsaved-lost-create-board = the new board "{ $name }"
unsaved-lost-edit-board = the edit of a board
unsaved-lost-move-board = the new place of a board
unsaved-lost-delete-board = the deletion of a board
# $time: 04:00
unsaved-lost-day-start = the day's start at { $time }
unsaved-lost-share = the sharing of a board
unsaved-lost-join = joining the board "{ $name }"
unsaved-lost-leave = leaving a shared board
unsaved-lost-name-desk = this desk's name "{ $name }"
unsaved-lost-import = the import of { $file }
# The end of $counters: $names are some of them; $count selects a plural.
unsaved-lost-names-and-more = { $names }, { $count } more


## Sharing a board: desks

# The name that a desk has if its computer has none that can be used.
desk-default-name = Desk
# The name of a board whose own name at the hub can't be used.
desk-shared-board = Shared board
desk-no-such-board = the hub has no such board
file-error-closed = the file is closed
# $difference: one of the next three.
desk-clock-ahead = This computer's clock is { $difference } ahead of the hub's: counts are right, but their times aren't.
desk-clock-behind = This computer's clock is { $difference } behind the hub's: counts are right, but their times aren't.
# $count is at least 2, and selects a plural.
desk-clock-minutes = { $count } minutes
desk-clock-hours = { $count } hours
desk-clock-days = { $count } days
merge-error-torn = what the desk { $desk_name } shares doesn't continue what this file has of it
merge-error-replaced = this file shares the board as another desk by now, or not at all
# A note in the history, on a count that was undone: another desk set the same counter to another number. $desk: its name.
merge-set-later = { $desk } set it at the same time, and later
merge-set-later-elsewhere = another desk set it at the same time, and later


## The address of a hub

address-error-no-address = an address begins with postgres://, or has parts such as host=…
address-error-unknown-keyword = "{ $keyword }" isn't a part that an address can have
address-error-password = a password doesn't belong in an address, where others can read it: put it into ~/.pgpass or $PGPASSWORD
address-error-port = "{ $port }" isn't a port
address-error-ports = an address has one port, or as many as hosts
# $keyword: such as sslmode. $values: what it can be: one of the address-values.
address-error-value = "{ $value }" isn't a value of { $keyword }: it is { $values }
address-values-channel-binding = disable, prefer or require
address-values-session = read-write, since desks write
address-values-seconds = a number of seconds
address-values-verify-full = verify-full where there is no sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca or verify-full
address-values-ip = an IP address
# $files: two paths with "or" between them.
address-error-service = there is no service "{ $service }" in { $files }
address-error-service-line = { $path }, line { $line }, isn't a keyword=value that an address can have
address-error-escape = a % in an address is followed by two hexadecimal digits
address-error-quote = a quote isn't closed in the address
# The file of passwords.
address-passwords-unreadable = { $path } can't be read: { $error }
address-passwords-not-private = { $path } can be read by others, so it isn't used: chmod 600 it
address-warning-verify-ca = The hub's name isn't checked (sslmode=verify-ca): another server could pass for it.
address-warning-require = The hub's certificate isn't checked (sslmode=require): another server could pass for it.
address-warning-prefer = What is sent to the hub may be readable on the way (sslmode=prefer).
address-warning-disable = What is sent to the hub can be read on the way (sslmode=disable).


## Why a hub can't be used

# $host: the name of a server. $why: such as "it doesn't answer".
hub-error-away = { $host } can't be reached ({ $why }): check the network, and whether PostgreSQL runs there
# "It" is the server.
hub-error-no-answer = it doesn't answer
hub-error-connection-cut = the connection was cut
hub-error-connection-ended = the connection ended
hub-error-no-encryption = no encryption was agreed on: { $error }
hub-error-timeout = the hub hasn't answered for { $seconds } s: check the network
# $user: the name to log in by.
hub-error-password-missing = the hub asks for the password of { $user }, and there is none in $PGPASSWORD, ~/.pgpass or the keyring
hub-error-keyring-locked = the hub asks for the password of { $user }, and the keyring that has it is locked: unlock it
hub-error-password-wrong = the hub doesn't take this password of { $user }: check it, in $PGPASSWORD, ~/.pgpass or the keyring if it is from there
hub-error-password-unsafe = { $host } asks for the password in a way that others can use (clear text or MD5), so it isn't sent: its administrator sets password_encryption to scram-sha-256 and the password of { $user } anew
unsafe-password = the password is asked for in a way that others can use
hub-error-login-refused = the hub refuses this login ({ $answer }): its administrator allows it in pg_hba.conf
hub-error-no-database = there is no database { $database } at the hub: check the address, or make it with createdb
hub-error-no-tls = { $host } offers no encryption (TLS): its administrator switches ssl on, or the address says sslmode=disable
hub-error-no-tables = no Tallyboard tables in database { $database }: `tallyboard hub init URL` makes them
hub-error-foreign-table = table { $table } of this database isn't Tallyboard's: choose another database or schema
hub-error-newer = the hub is of a newer version ({ $version }): update Tallyboard on this desk
hub-error-older = the hub is of an older version ({ $version }): its owner runs `tallyboard hub init URL` with this version
# $what: the name of a table, or one of the next two.
hub-error-rights = the hub doesn't let this login use { $what }: its administrator grants the rights that `tallyboard hub init URL` prints
hub-error-one-of-its-tables = one of its tables
hub-error-its-schema = its schema
hub-error-not-owner = { $user } may not make tables in this database or schema: its owner runs this, or grants CREATE on it
hub-error-full = the hub's disk is full ({ $answer }): its administrator makes room
hub-error-busy = the hub has no room for another connection ({ $answer })
hub-error-restarting = the hub is starting, stopping or recovering ({ $answer })
hub-error-read-only = { $host } takes no writes: it is a standby, or was set to read-only. Name the primary in the address, or all servers
hub-error-conflict = the hub asks to try again ({ $answer })
hub-error-on-another-board = what was counted on this board is at the hub already, on another board: leave this one, and join that
# $what: what is wrong with the row, often only the value that isn't understood.
hub-error-row = the hub has a row that isn't understood ({ $what }): update Tallyboard on this desk
hub-error-no-clock = no clock
hub-error-total = the total { $total }
hub-error-other = the hub answered: { $answer }
hub-error-no-host = the address names no host
# What the system's keyring shows for a password that it keeps. $server: a name, $database: another.
keyring-label = Tallyboard: { $user } at { $server }/{ $database }


## The certificate of a hub

# $why: one of the messages from here on, where "it" is the certificate.
hub-error-certificate = the certificate of { $host } can't be trusted: { $why }
tls-expired = it has expired. The hub's administrator renews it, if this machine's clock is right
tls-not-valid-yet = it isn't valid yet: check this machine's clock
tls-other-host = it is for another host: write the host in the address as the certificate has it
tls-unknown-authority = nobody whom this machine knows has signed it. If it is the house's own, name its authority with sslrootcert=FILE
tls-own-authority = it is its own authority. If it is the house's own, name that very certificate with sslrootcert=FILE
tls-no-authorities = this system's list of certificate authorities can't be used: { $error }
# A file of certificates. $why: what is wrong with it, such as the next one, where "it" is the file.
tls-no-list = { $path } isn't a list of authorities: { $why }
tls-no-certificate = it has no certificate


## What the check of a hub finds

# $desk: one of the next two.
hub-verify-problem = { $desk }: { $problem }
# A feed is the list of all that one desk counted on one board, by its number.
hub-verify-desk = desk "{ $desk }" on board "{ $board }" (feed { $feed })
hub-verify-feed = feed { $feed }
# $row: a number.
hub-verify-row-missing = row { $row } is missing
hub-verify-chain = the chain of its tokens isn't its head's
# $rows: how many; $last: the number of the last row that should be there.
hub-verify-beyond-head = { $rows } rows are beyond its head, { $last }
# A slot holds the sum of a counter. $counter: its long number.
hub-verify-slot = { $desk }: slot of counter { $counter } is { $kept }, its entries come to { $counted }
# $desk's row says what $desk had seen of the desk $other.
hub-verify-seen = { $desk }: row { $row } says that counter { $counter } was { $kept } at { $other }, whose entries come to { $counted }


## The demo: a library's reference desk

# The names of its boards.
demo-reference-desk = Reference desk
demo-front-door = Front door
demo-study-rooms = Study rooms
# The name of the total of the front door: who came in, less who went out.
demo-inside-now = Inside now
# The names of its counters: what is counted at the desk, each short enough for a tile.
demo-directions = Directions
demo-reference-question = Reference question
demo-printing-help = Printing help
demo-account-and-cards = Account & cards
demo-technology-help = Technology help
demo-phone = Phone
demo-door-in = Door: in
demo-door-out = Door: out
demo-complaint = Complaint
demo-study-room = Study room
# Notes on counts that were entered later than they happened.
demo-school-class = school class
demo-guided-tour = guided tour
demo-from-paper = from the paper sheet
demo-evening-event = evening event
# The note on a reset at the beginning of a month. $month: the number of the month before, from 1 to 12.
demo-report = { $month ->
    [1] report for January
    [2] report for February
    [3] report for March
    [4] report for April
    [5] report for May
    [6] report for June
    [7] report for July
    [8] report for August
    [9] report for September
    [10] report for October
    [11] report for November
   *[12] report for December
}
demo-beyond-calendar = the days of the demo leave the calendar ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report
##
## Limits are two numbers, one below and one above a count: the true value lies between them, most likely. A control chart shows
## whether something varies more than by chance; its baseline are the days from which its limits are taken.

no-limits-weighed = no limits: counters are subtracted here, and limits are of what is counted, not of a difference
no-limits-steps = no limits: one press adds more than 1 here, and limits are of events that count 1 each
no-limits-negative = no limits: it is below 0
no-hours-differ = these counters are on boards with different hours: name those of one board
no-hours-unreadable = the hours of "{ $board }" can't be read: { $error }
rule-beyond = beyond the limits
rule-two-of-three = two of three near the same limit or beyond
rule-four-of-five = four of five far from the middle, on the same side
rule-eight-on-one-side = eight in a row on the same side of the middle
rule-trend = six in a row that rise, or fall
control-unreadable = the control chart of "{ $name }" can't be read: { $error }
control-empty = nothing was counted on it yet
control-no-counter = there is no counter "{ $name }" any more to divide by: choose another one
control-no-board = it is on no board to divide by: choose a counter, or the hours
control-empty-baseline = nothing was looked at on the dates of the baseline: choose others
control-more-than-all = more defects than were looked at: choose kind u, defects for each unit, or another counter to divide by
control-no-variation = the baseline has no defects, or nothing else, so it doesn't show how much varies: choose other dates
# When something began to be counted more, or less, often. $since: a date; $before and $after: about how many.
change-by-hour = since { $since } about { $after } an hour instead of { $before }
change-by-day = since { $since } about { $after } a day instead of { $before }
change-by-week = since the week of { $since } about { $after } a week instead of { $before }
change-by-month = since { $since } about { $after } a month instead of { $before }
