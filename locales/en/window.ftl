## The window


title = All counters
all = All counters
welcome = What do you want to count?
welcome-hint = Type a name and press Enter
welcome-help = One name and Enter, or paste a list: a name a line, or a column of a spreadsheet.
on-a-board = on a board named
board-of-the-list = Name of a board for these counters
optional = Optional
new-hint = Name of a new counter
new-button = New counter
new-tile = New counter here
or-ready = or start from a ready board
name = Name
key = Key
count = Count
last = Last
total = Total
tiles = Tiles
table = Table
as-tiles = Show as tiles
as-table = Show as table
search = Search
# Notice in the status bar, beside one of these.
zone-notice = Time zone not known…
search-hint = Search  Ctrl+F
undo = Undo
redo = Redo
undo-back = Undo back to here
undone = Undone
redone = Redone
# The button that resets what is shown, where there is little room.
table-copied = The table is copied
reset = Reset…
nothing-to-reset = nothing was reset: no counter is shown here
hidden-by-search = hidden by the search
on-no-board = on no board
undo-reset = Undo last reset
no-reset = this counter has no reset to undo
reset-hint = Click to see what it does first; hold to do it at once
more = More
boards = Boards
new-board = + New board
other = Other
archive = Archive
settings = Settings
settings-item = Settings…
keys = Keys
full-screen = Full screen
show-board = Show
edit-board = Board options…
reset-board = Reset…
save-template = Save as a template
move-up = Move up
move-down = Move down
lock-board = Lock this board
unlock-board = Unlock this board
counters-stay = Its counters and their history stay.
leave-first = It is shared: stop sharing it first.
lock-all = Lock everything
unlock-all = Unlock everything
select-none = Select none
selected-menu = What to do
add = Add…
edit = Edit…
alone = Show alone
all-again = Show all again
duplicate = Duplicate
lock = Lock
unlock = Unlock
to-board = Move to board
no-board = No board
archive-it = Archive
restore = Restore
delete = Delete for good…
clear-search = Clear the search
look-everywhere = Look everywhere
look-in-archive = Look in the archive
empty-board = No counters here yet. Drag some onto the board at the left, or make a new one.
opening = Opening the file…
saved = Everything saved
failed = The file can't be used
keep-open = Keep open
close-now = Close now
locked = Everything is locked
# Shown when a question couldn't be queued for the reader.
too-many-questions = too much is being read at once, so this was not: try again
boards-region = Boards
tools-region = Tools
status-region = Status
inspector-region = Inspector
counters-region = Counters
total-region = Total
finish = Finish…
finish-sample = Finish sample…
close-day = Close the day…
sort-manually = Manual order
# The accessible name of the heads of the table.
columns = Columns
sort-by-name = Sort by name
sort-by-count = Sort by count
sort-by-today = Sort by today
sort-by-last = Sort by last change
template-too-large = { $name } has too many counters and notes for a template
too-many-templates = there are { $max } templates already: delete one where new boards are made
# Says what a list of names is going to make.
names-found = { $count } names: a counter and a key each
too-many-names = These are { $count } names: paste at most { $max } at once, or import a file.
name-twice = { $name } is in the list twice.
# Explains that the system's zone isn't known.
no-zone = Times are shown in UTC: { $why }. Settings can choose a zone, too.
# Returns the text of the button or the menu item that resets a scope: "Reset Phone…".
reset-scope = Reset { $scope }…
scope-board = board { $board }
# Explains that a counter that came onto a board gets another key there: its own is another counter's.
key-changes = { $key } is the key of { $holder }, so { $counter } gets another one
# Reports that a counter that isn't shown was counted by its key: "Phone, on board Desk: 13".
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = on board { $board }
not-backed-up = Not backed up: { $why }
menu-name = What to do with { $counter }
count-name = { $counter }: { $count }
# A total is to come to this: "of 100".
of-number = of { $number }
# The accessible name of a board's menu.
board-menu = Board { $name }
key-of = key { $cap }
of-target = target { $target }
# Stands beside the title of a board.
board-total = Total { $total }
# Names the sample that is counted.
sample = Sample { $number }
since = since { $time }
# Tells what was counted of counters that are left out of a total.
beside-total = Beside the total: { $counts }
to-go = { $number } to go
# Says what a level is of, and what is left: "of 120 · room for 111".
room = of { $capacity } · room for { $left }
# Says that a target is reached.
reached = { $total } of { $target }, the target is reached
# Says that a target was reached before.
beyond = { $total }, { $over } more than the target
# What is spoken after a press.
spoken-count = { $name } { $count }
# Raises the target.
count-on = Count on to { $target }
# Returns the accessible name of the table.
counts-of = Counts, { $range }
# Returns what a screen reader says of a row of the table: its count, and what was counted in the range.
table-row = { $count }, { $counted }
selected = { $count } selected
# Returns the accessible name of a step: "Reset Study room, 14:40".
step-at = { $step }, { $time }
# Returns the accessible name of a toast's button: "Undo: Coffee reset, 12 → 0".
toast-button = { $word }: { $toast }
# Stands on a tile behind what was counted today, where no more may be counted.
at-limit = { " " }· { $limit } is the limit
total-on-board = { $count } on the board
# Names a level: "Inside now 9".
level = { $name } { $count }
in-all = { $count } in all
counted-today = { $count } today


## Help

help-help = Help
help-about = About Tallyboard
help-about-text = Which version this is, the file that is open, and the licences of what is in it.
help-help-text = Short answers on counting, keys, undo, reset, boards and files.
help-search = Search the help
help-nothing = There is nothing about that here.
help-version = Version
help-file = File
help-licences = Licences
help-copy = Copy
help-copied = Copied what it is made of
help-close-hint = Close the hint
help-hint-press = Press
help-hint-count = to count
help-hint-or-click = or click a tile.
help-hint-click = Click a tile
help-hint-to-count = to count.
help-hint-shift = and the key takes one back.
help-hint-keys = shows all keys.

## Levels: how many are inside now

level-set = Set
level-about = The difference is counted as one more press, which can be undone.
level-most = Most today
level-added = Added today
level-taken = Taken today
level-since-reset = since the reset at { $time }
# The name of a figure: "In today".
level-of-today = { $counter } today
# What a figure is compared with: "198 last Friday".
level-before = { $number } { $name }
level-at = at { $time }
level-most-value = most: { $value }
level-warns-at = warns at { $number }


## Ranges of days

range-range = range
range-today = Today
range-week = Week
range-month = Month
range-year = Year
range-day = Day
# The sum of any dates.
range-sum = Sum
range-custom = Custom…
range-custom-name = From one day to another
range-last-week = last week
range-year-before = a year before
# Returns a text such as "Today, Fri 27 Nov".
range-today-date = Today, { $date }
# Returns a text such as "23 – 29 Nov".
range-dates = { $first } – { $last }
range-go-before = Before { $range }
range-go-after = After { $range }


## The small window

strip-small-window = Small window
strip-expand = Large window
strip-close = Close
strip-today = today
strip-not-on-top = This desktop (Wayland) doesn't let a program keep itself on top.
strip-not-saved = { $presses } not saved
strip-hidden = { $counters } more, by key


## Notes on days

# What opens the dialog, and its title.
day-note-open = Note on a day…
day-note-title = Note on a day
day-note-day = Day
# Accessible name of the field.
day-note-name = Note on the day
day-note-hint = Such as “fire drill”; an empty note is none
# Returns the accessible name of the button that shows the day.
day-note-day-name = Day: { $day }
# Returns the accessible name of the link beside a day's heading.
day-note-note-name = Note on { $day }
# Returns a note with the board that it concerns, where several are shown.
day-note-of-board = { $board }: { $note }


## Finishing a board or a sample

finish-finish-sample = Finish this sample
finish-close-day = Close this day
finish-finish = Finish and start the next
finish-close = Close the day
finish-copy = Copy summary
finish-copy-picture = Copy as a picture
finish-save = Save as a file…
finish-copied = The summary is copied
finish-sample-field = Sample
finish-counted-by = Counted by
finish-left-out = left out
finish-finish-board = Finish { $board }
# Names who counted, in the note.
finish-by = counted by { $name }
finish-span = { $since } to { $until }


## Keys that work everywhere

global-keys-label = Keys anywhere
global-keys-off = Off
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Counters' keys work while this window has the focus.
global-keys-asked = The desktop is asked for them.
global-keys-no-screen = the screen doesn't answer
global-keys-no-answer = the desktop doesn't answer
global-keys-not-allowed = it was not allowed at the desktop
global-keys-other-system = there is no way on this system yet
global-keys-group = While another program has the focus
global-keys-taken = taken by another program
global-keys-counts = Count with key { $key }
global-keys-takes-back = Take a step back with key { $key }


## A file that was moved, replaced or deleted

displaced-save-beside = Save all in a new file beside
displaced-open-there = Open what is there now
displaced-status = The file is not what it was: nothing is saved
displaced-choosing = another file is being opened: this was not counted
