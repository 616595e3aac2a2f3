## The window


# The title above the tiles of all boards.
title = All counters
# In the list at the left: all counters of all boards.
all = All counters
# The greeting in an empty file.
welcome = What do you want to count?
# Inside an empty field.
welcome-hint = Type a name and press Enter
welcome-help = One name and Enter, or paste a list: a name a line, or a column of a spreadsheet.
# Before a field for the name of a new board: counters of a pasted list are made "on a board named …".
on-a-board = on a board named
# The accessible name of that field.
board-of-the-list = Name of a board for these counters
# Inside that field while it is empty.
optional = Optional
# The accessible name of a field.
new-hint = Name of a new counter
new-button = New counter
# The accessible name of a tile with a plus.
new-tile = New counter here
# Between a field for a name and ready boards to click on.
or-ready = or start from a ready board
# The heads of columns: name, key and count of a counter, and when it was last changed. Little room.
name = Name
key = Key
count = Count
last = Last
# The sum of a board's counters, where nobody gave it a name.
total = Total
# Two ways of showing the counters, as buttons side by side. Little room.
tiles = Tiles
table = Table
# What a menu item does: changes between those two.
as-tiles = Show as tiles
as-table = Show as table
search = Search
# Notice in the status bar, beside one of these.
zone-notice = Time zone not known…
# Inside the field; Ctrl+F leads to it.
search-hint = Search  Ctrl+F
# Buttons (imperative).
undo = Undo
redo = Redo
# Undoes everything that was done since the step that one clicks on in a list.
undo-back = Undo back to here
# Before what was undone or done again: "Undone: +1 Coffee".
undone = Undone
redone = Redone
# A message: it is in the clipboard.
table-copied = The table is copied
# A button or a menu item that resets what is shown: sets its counts to 0. A dialog follows.
reset = Reset…
# A problem; becomes a sentence.
nothing-to-reset = nothing was reset: no counter is shown here
# Why a counter isn't shown; see counted-unseen.
hidden-by-search = hidden by the search
on-no-board = on no board
# A menu item.
undo-reset = Undo last reset
# A problem; becomes a sentence.
no-reset = this counter has no reset to undo
# Of the reset button.
reset-hint = Click to see what it does first; hold to do it at once
# The accessible name of the menu with everything else.
more = More
# The title of the list at the left.
boards = Boards
# Stands below the list of boards.
new-board = + New board
# The title above "Archive" in the list at the left.
other = Other
# Where counters are kept that are no longer in use (noun).
archive = Archive
# In the list at the left.
settings = Settings
# In a menu.
settings-item = Settings…
# In a menu: opens the list of keys.
keys = Keys
full-screen = Full screen
# The menu of a board.
show-board = Show
edit-board = Board options…
reset-board = Reset…
save-template = Save as a template
move-up = Move up
move-down = Move down
lock-board = Lock this board
unlock-board = Unlock this board
# What deleting a board keeps.
counters-stay = Its counters and their history stay.
# Why a shared board can't be deleted.
leave-first = It is shared: stop sharing it first.
# Menu items: locked counters can't be counted.
lock-all = Lock everything
unlock-all = Unlock everything
# The accessible name of a cross.
select-none = Select none
# The accessible name of the menu of the counters that are selected.
selected-menu = What to do
# The menu of a counter: adds an amount.
add = Add…
edit = Edit…
# Shows one counter, as large as the window; and then all again.
alone = Show alone
all-again = Show all again
duplicate = Duplicate
lock = Lock
unlock = Unlock
to-board = Move to board
no-board = No board
# Puts a counter into the archive, and takes it out (imperative).
archive-it = Archive
restore = Restore
delete = Delete for good…
clear-search = Clear the search
# Buttons after a search found nothing.
look-everywhere = Look everywhere
look-in-archive = Look in the archive
empty-board = No counters here yet. Drag some onto the board at the left, or make a new one.
# What the status bar says of the file.
opening = Opening the file…
saved = Everything saved
failed = The file can't be used
# Buttons of a dialog, when the window is to be closed while something isn't saved.
keep-open = Keep open
close-now = Close now
# In the status bar.
locked = Everything is locked
# A problem: the program couldn't begin to read something of the file.
too-many-questions = too much is being read at once, so this was not: try again
# Parts of the window, as screen readers name them.
boards-region = Boards
tools-region = Tools
status-region = Status
inspector-region = Inspector
counters-region = Counters
total-region = Total
# Buttons: finish a board, a sample, or a day. A dialog follows.
finish = Finish…
finish-sample = Finish sample…
close-day = Close the day…
# Ways of sorting the counters, as accessible names of the heads of columns.
sort-manually = Manual order
# The accessible name of the heads of the table.
columns = Columns
sort-by-name = Sort by name
sort-by-count = Sort by count
sort-by-today = Sort by today
sort-by-last = Sort by last change
template-too-large = { $name } has too many counters and notes for a template
# A problem; becomes a sentence.
too-many-templates = { $max ->
    [one] there are { $max } templates already: delete one where new boards are made
   *[other] there are { $max } templates already: delete one where new boards are made
}
# Says what a pasted list of names is going to make.
names-found = { $count ->
    [one] { $count } name: a counter and a key each
   *[other] { $count } names: a counter and a key each
}
too-many-names = { $count ->
    [one] These are { $count } names: paste at most { $max } at once, or import a file.
   *[other] These are { $count } names: paste at most { $max } at once, or import a file.
}
name-twice = { $name } is in the list twice.
# Explains that the system's zone isn't known.
no-zone = Times are shown in UTC: { $why }. Settings can choose a zone, too.
# A button or a menu item: "Reset Phone…". $scope is a counter's name or one of scope-board, scope-found, scope-archived, scope-all and counters.
reset-scope = Reset { $scope }…
# What is reset.
scope-board = board { $board }
# Explains that a counter that came onto a board gets another key there: its own is another counter's.
key-changes = { $key } is the key of { $holder }, so { $counter } gets another one
# Reports that a counter that isn't shown was counted by its key: "Phone, on board Desk: 13".
counted-unseen = { $counter }, { $why_unseen }: { $count }
# Where a counter is; see counted-unseen.
on-board = on board { $board }
# The backup failed.
not-backed-up = Not backed up: { $why }
menu-name = What to do with { $counter }
count-name = { $counter }: { $count }
# A total is to come to this: "of 100".
of-number = of { $number }
# The accessible name of a board's menu.
board-menu = Board { $name }
# For screen readers, behind a counter's name. $cap is what stands on the key.
key-of = key { $cap }
# For screen readers and below a large count: the number to come to.
of-target = target { $target }
# Stands beside the title of a board.
board-total = Total { $total }
# Names the sample that is counted.
sample = Sample { $number }
# When a sample was begun: "since 14:31".
since = since { $time }
# Tells what was counted of counters that are left out of a total.
beside-total = Beside the total: { $counts }
# What is left up to a target: "13 to go".
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
# The accessible name of the table.
counts-of = Counts, { $range }
# What a screen reader says of a row of the table: its count, and what was counted in the range.
table-row = { $count }, { $counted }
# So many counters are selected.
selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
# The accessible name of a step: "Reset Study room, 14:40".
step-at = { $step }, { $time }
# The accessible name of a toast's button: "Undo: Coffee reset, 12 → 0".
toast-button = { $word }: { $toast }
# Stands on a tile behind what was counted today, where no more may be counted.
at-limit = { " " }· { $limit } is the limit
# A total, in the small window.
total-on-board = { $count } on the board
# Names a level: "Inside now 9".
level = { $name } { $count }
# The total of all boards, in the small window.
in-all = { $count } in all
# What was counted today, with its sign where it can be less than 0: "+14 today". Little room.
counted-today = { $count } today
# "Make" is a button (imperative), which makes the counters of a pasted list. $shown is the number as it is written.
make-counters = { $count ->
    [one] Make { $shown } counter
   *[other] Make { $shown } counters
}
# What a screen reader says of a counter in the preview of a pasted list: its name, and its key.
with-key = { $name }, key { $key }
with-no-key = { $name }, no key
# $why is a whole clause, such as "a name has at most 200 characters".
bad-name = "{ $name }": { $why }.
template-saved = Saved the template { $name }
template-replaced = Replaced the template { $name }
# $name is what was set, such as "Europe/Berlin"; it isn't known on this computer.
no-such-zone = There is no time zone { $name } on this system: times are shown in the system's. Settings can choose another.
# A number of counters, alone or as a part of another text. $shown is the number as it is written: "1,234".
counters = { $count ->
    [one] { $shown } counter
   *[other] { $shown } counters
}
# What is reset: see "reset-scope". These counters were found by the search.
scope-found = { $count ->
    [one] { $shown } found counter
   *[other] { $shown } found counters
}
# What is reset: these counters are in the archive.
scope-archived = { $count ->
    [one] { $shown } archived counter
   *[other] { $shown } archived counters
}
# What is reset.
scope-all = { $count ->
    [one] all { $shown } counter
   *[other] all { $shown } counters
}
# A counter, and the board that it is on: one of the holders of a key.
counter-on-board = { $counter } on board { $board }
# A key was pressed that belongs to counters that aren't shown. $holders are names, such as "Phone on board Desk and Coffee"; $count is their number.
key-of-hidden = { $count ->
    [one] { $key } is the key of { $holders }, which isn't shown: not counted
   *[other] { $key } is the key of { $holders }, which aren't shown: not counted
}
# A key was pressed that belongs to several counters. $holders are their names.
key-of-several = { $key } is the key of { $holders }: not counted, show one board first
key-of-several-on-one-board = { $key } is the key of { $holders }: not counted, give one of them another
# Lists of names.
enumerated-two = { $first } and { $second }
enumerated-three = { $first }, { $second } and { $third }
enumerated-more = { $first }, { $second } and { $count } more
# What was to be reset is in the archive.
reset-archived = { $count ->
    [one] nothing was reset: the counter is in the archive, so restore it first
   *[other] nothing was reset: counters of these are in the archive, so restore them first
}
# $search is what was searched.
nothing-found = Nothing named "{ $search }"
nothing-found-on-board = Nothing named "{ $search }" on this board
nothing-found-in-archive = Nothing named "{ $search }" in the archive
# $before is one of the three above, $found one of the two below: Nothing named "tea"; 3 elsewhere
nothing-found-but = { $before }; { $found }
# So many counters on other boards.
found-elsewhere = { $count ->
    [one] { $shown } elsewhere
   *[other] { $shown } elsewhere
}
# So many counters in the archive.
found-in-archive = { $count ->
    [one] { $shown } in the archive
   *[other] { $shown } in the archive
}
# What a press on a tile does, for screen readers (imperative): counts one on $counter, or counts $number.
press-one = Count { $counter }
press-step = Count { $number } { $counter }
plus-one = Add one to { $counter }
plus-step = Add { $number } to { $counter }
minus-one = Take one from { $counter }
minus-step = Take { $number } from { $counter }
# A total is to come to this number of what it counts: "of 100 cells". $name is the name that a person gave the total.
of-number-named = of { $number } { $name }
# A number, and the name that a person gave what is counted: "100 cells", "212 in".
number-named = { $number } { $name }
# For screen readers: a total, and "of-number", "of-number-named" or the total's name.
figure-of = { $figure } { $heading }
# The accessible name of a board at the left: "Desk, 5 counters".
filter-name = { $name }, { $counters }
# A share of a total: "12.5 %".
share = { $percent } %
# The limits of a share, between which the true share lies, most likely; and the same where space is tight.
share-limits = limits { $low } to { $high } %
share-limits-short = { $low }–{ $high } %
# In a tooltip: "62.0 % of 100: limits 51 to 72 %". $share is share, $limits share-limits.
share-of = { $share } of { $total }: { $limits }
# How long something took.
minutes-none = under a minute
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
# Room that is left, in a library for example.
places-left = { $count ->
    [one] { $shown } place left
   *[other] { $shown } places left
}
# A room is full.
full = Full: { $count } of { $capacity }
over-full = Over full: { $count } of { $capacity }
# A target is reached. $what is a number, or one with a name: "100 cells". The rest says what to do next.
target-reached = { $what }: finish, and start the next
target-reached-sample = { $what }: finish this sample and start the next
# $over is how far the target is passed.
target-passed = { $what }, { $over } more than the target: finish, and start the next
target-passed-sample = { $what }, { $over } more than the target: finish this sample and start the next
# Stands at the pointer while counters are dragged: the name of the first, and how many more.
dragged = { $count ->
    [one] { $first } and { $count } more
   *[other] { $first } and { $count } more
}


## What was done, and is undone

# Each of these names something that was done, and stands alone (in the list of steps, in a message after it was done)
# or behind "Undo:", "Redo:", "Undone:" and "Redone:", with a colon. In English the first letter becomes a capital where
# it stands alone; other languages are shown as they are written here. $name is a counter's or board's name.
# $change is a number with its sign: "+1 Coffee".
operation-press = { $change } { $name }
# It was counted afterwards, for an earlier time.
operation-late = { $change } { $name }, late
operation-set = set { $name } to { $count }
operation-reset = reset { $name }
# An entry of the history was corrected.
operation-correct = correct { $name }
# A press that looked doubtful was said to be right, and another one was taken back, as one that was no event of its own.
operation-keep = keep a press of { $name }
operation-void = void a press of { $name }
operation-note = note on { $name }
operation-create = new counter { $name }
operation-rename = rename to { $name }
operation-edit = edit { $name }
# To another place in the order, or to another board.
operation-move = move { $name }
operation-archive = archive { $name }
# From the archive.
operation-restore = restore { $name }
operation-lock = lock { $name }
operation-unlock = unlock { $name }
operation-create-board = new board { $name }
operation-edit-board = edit board { $name }
operation-delete-board = delete board { $name }
# $name is a file's.
operation-import = import { $name }
# The same of several counters, at least two. $shown is the number as it is written.
operation-reset-several = { $count ->
    [one] reset { $shown } counter
   *[other] reset { $shown } counters
}
operation-correct-several = { $count ->
    [one] correct { $shown } counter
   *[other] correct { $shown } counters
}
operation-keep-several = { $count ->
    [one] keep { $shown } press
   *[other] keep { $shown } presses
}
operation-void-several = { $count ->
    [one] void { $shown } press
   *[other] void { $shown } presses
}
operation-create-several = { $count ->
    [one] { $shown } new counter
   *[other] { $shown } new counters
}
operation-edit-several = { $count ->
    [one] edit { $shown } counter
   *[other] edit { $shown } counters
}
operation-move-several = { $count ->
    [one] move { $shown } counter
   *[other] move { $shown } counters
}
operation-archive-several = { $count ->
    [one] archive { $shown } counter
   *[other] archive { $shown } counters
}
operation-restore-several = { $count ->
    [one] restore { $shown } counter
   *[other] restore { $shown } counters
}
operation-lock-several = { $count ->
    [one] lock { $shown } counter
   *[other] lock { $shown } counters
}
operation-unlock-several = { $count ->
    [one] unlock { $shown } counter
   *[other] unlock { $shown } counters
}
# $word is "Undo", "Redo", "Undone" or "Redone"; $operation one of the above: "Undo: +1 Coffee".
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, and what was done after it
# $done is one of the two above.
done-but-for-others = { $done }; what others have changed since was left alone
# The text of a button or the foot of a list: how many steps a click undoes.
undo-steps = { $count ->
    [one] Undo { $shown } step
   *[other] Undo { $shown } steps
}
# What was just done to a counter: "Coffee reset, 12 → 0".
was-reset = { $name } reset, { $before } → { $after }
was-corrected = { $name } corrected, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } counter reset
   *[other] { $shown } counters reset
}
were-corrected = { $count ->
    [one] { $shown } counter corrected
   *[other] { $shown } counters corrected
}
# Why a press was refused. Stands on the counter's tile: little room.
refused-locked = Locked: not counted
refused-archived = In the archive: not counted
# $limit is the number that can't be passed.
refused-limit = Not counted: { $limit } is reached
refused-overflow = Not counted: no count can be that large


## What is saved, and what isn't

saving = { $count ->
    [one] Saving { $count } change…
   *[other] Saving { $count } changes…
}
changes-not-shown = What is shown may be old, since it can't be read: { $why }. It is tried again.
# $count changes; "s" are seconds.
unsaved = { $count ->
    [one] { $count } not saved for { $seconds } s: { $why }. They are kept and tried again.
   *[other] { $count } not saved for { $seconds } s: { $why }. They are kept and tried again.
}
opening-waits = The file can't be opened yet: { $why }. It is tried again.
# The title of a dialog when the window is to be closed.
closing-title = { $count ->
    [one] { $count } change is not saved
   *[other] { $count } changes are not saved
}
# The text of that dialog; some of the sentences below may follow. $why begins with a capital.
closing-why = { $why }. Saving is tried again and again, and the window closes by itself once everything is saved.
# Follows closing-why: presses that wait to be saved.
closing-keeps = { $count ->
    [one] If you close now, the press is kept beside the file and counted at the next start.
   *[other] If you close now, the presses are kept beside the file and counted at the next start.
}
# Follows closing-why: changes that wait to be saved, of which none is a press.
closing-loses = { $count ->
    [one] If you close now, it is lost.
   *[other] If you close now, they are lost.
}
# Follows closing-keeps.
closing-loses-others = What else you changed is lost then.


## Help

# The title of the help, and menu items.
help-help = Help
help-about = About Tallyboard
help-about-text = Which version this is, the file that is open, and the licences of what is in it.
help-help-text = Short answers on counting, keys, undo, reset, boards and files.
help-search = Search the help
help-nothing = There is nothing about that here.
help-version = Version
help-file = File
help-licences = Licences
# A button that copies what "About" says.
help-copy = Copy
help-copied = Copied what it is made of
help-close-hint = Close the hint
# The hint above the first counters: a line, so short. What stands between <b> and </b> is bold. $key, $first and $last are drawn as keys.
help-hint-press = <b>Press { $key } to count</b> or click a tile.
# The keys from $first to $last.
help-hint-press-several = <b>Press { $first } … { $last } to count</b> or click a tile.
# No counter has a key.
help-hint-click = <b>Click a tile</b> to count.
# "Shift" is drawn as a key, too: while it is held, a counter's key takes back.
help-hint-shift = { $shift } and the key takes one back.
help-hint-keys = { $key } shows all keys.

## Levels: how many are inside now

# The button of the dialog that corrects a level.
level-set = Set
# In that dialog.
level-about = The difference is counted as one more press, which can be undone.
# Names of figures: the highest level today, and what came and went, if several counters add or subtract.
level-most = Most today
level-added = Added today
level-taken = Taken today
level-since-reset = since the reset at { $time }
# The name of a figure: "In today".
level-of-today = { $counter } today
# What a figure is compared with: "198 last Friday".
level-before = { $number } { $name }
# When that was: "at 13:58".
level-at = at { $time }
# At a point of the chart.
level-most-value = most: { $value }
# At a line of the chart.
level-warns-at = warns at { $number }
# The page that F1 opens: titles, and what stands below each. Its search finds words in both.
help-section-counting = Counting
help-section-counting-text = Click a tile anywhere, or press the key on it: that counts one, or the counter's step. Shift and the key takes one back. Each press is on the disk within a moment; the light at the lower left says so.
help-section-more-than-one = More than one at once
help-section-more-than-one-text = Hold a tile, or choose Add… in its menu, to add an amount. There, "Counted earlier" takes a time in the past.
help-section-keys = Keys
help-section-keys-text = Each counter can have a key: choose Edit… in its menu (F2), then press the key. The same key may serve on several boards. The window's own keys are listed by ? and stand in the menus.
help-section-undo = Undo
help-section-undo-text = Ctrl+Z undoes what you did last, and Ctrl+Shift+Z does it again: presses, resets, edits, whatever it was, after a restart, too. Backspace undoes the last press. The inspector undoes any single entry.
help-section-reset = Reset
help-section-reset-text = A reset sets counts to 0 and closes a period. Nothing is lost: the history keeps every press, the inspector's list of periods shows what each came to, and a reset can be undone at any time.
help-section-boards = Boards
help-section-boards-text = A board is a set of counters that are shown together: a desk, a door, a sample. Drag tiles onto a board at the left. A right click on a board opens its menu: options, duplicating, exports, sharing. A board with a target is finished by Ctrl+Enter.
help-section-inspect = Inspect
help-section-inspect-text = Ctrl+I shows when things were counted: today, this week, a chart, the busy hours, and every entry. It follows the counter that you press or select.
help-section-file = Your file
help-section-file-text = Everything is in one file on this computer, whose name stands at the lower right. It is backed up once a day after changes; Ctrl+B lists the backups and restores them. Ctrl+O opens another file.
help-section-sharing = Sharing
help-section-sharing-text = Several desks can count on one board: choose "Share this board…" in its menu. Each desk goes on counting when it is offline, and all come to the same counts.
help-section-export = Export and import
help-section-export-text = Ctrl+E writes a spreadsheet, a table or a report, Ctrl+P prints a report, and Ctrl+Shift+E imports what was counted elsewhere.
# The button that corrects a level, and what it opens: "Set inside…". $name is the name that a person gave it.
level-set-button = Set { $name }…
# The title of what that button opens: "Set inside".
level-set-name = Set { $name }
# Says what a correction does: "Counts 3 more on In." $counter is a counter's name.
level-counts-more = { $count ->
    [one] Counts { $shown } more on { $counter }.
   *[other] Counts { $shown } more on { $counter }.
}
level-counts-fewer = { $count ->
    [one] Counts { $shown } fewer on { $counter }.
   *[other] Counts { $shown } fewer on { $counter }.
}
# The title of a chart of how many were inside: "Inside through the day". $name is the name that a person gave the level.
level-through-the-day = { $name } through the day
# How many were inside when the day ended.
level-at-the-end = { $name } at the end
# A point of the chart: "34 at 13:58".
level-value-at = { $number } at { $time }


## Ranges of days

# The accessible name of a choice: which days are shown.
range-range = range
# Which days a chart, a list or a table shows.
range-today = Today
range-week = Week
range-month = Month
range-year = Year
# The head of the column with the sum of a day (week, month and year are above).
range-day = Day
# The sum of any dates.
range-sum = Sum
range-custom = Custom…
range-custom-name = From one day to another
# What this week or year is compared with: "198 last week". Behind a number, or with a capital at the beginning of a row.
range-last-week = last week
range-year-before = a year before
# Such as "Today, Fri 27 Nov".
range-today-date = Today, { $date }
# Such as "23 – 29 Nov".
range-dates = { $first } – { $last }
# Accessible names of arrows: to the days before and after $range.
range-go-before = Before { $range }
range-go-after = After { $range }
# What today is compared with: "198 last Friday". Behind a number, or with a capital at the beginning of a row.
range-last-weekday = { $day ->
    [monday] last Monday
    [tuesday] last Tuesday
    [wednesday] last Wednesday
    [thursday] last Thursday
    [friday] last Friday
    [saturday] last Saturday
   *[sunday] last Sunday
}
# The same days of earlier weeks.
range-week-before = a week before
range-weeks-before = { $count ->
    [one] { $count } week before
   *[other] { $count } weeks before
}
# The name of a row that shows the time before up to this time of day: "Last week, to 14:57".
range-before-to = { $name }, to { $time }


## The small window

strip-small-window = Small window
# Accessible names of buttons: back to the large window, and close.
strip-expand = Large window
strip-close = Close
# Behind a number.
strip-today = today
# A hint.
strip-not-on-top = This desktop (Wayland) doesn't let a program keep itself on top.
# So many presses.
strip-not-saved = { $presses ->
    [one] { $presses } not saved
   *[other] { $presses } not saved
}
# Counters for which there is no room; their keys count them.
strip-hidden = { $counters ->
    [one] { $counters } more, by key
   *[other] { $counters } more, by key
}


## Notes on days

# What opens the dialog, and its title.
day-note-open = Note on a day…
day-note-title = Note on a day
day-note-day = Day
# Accessible name of the field.
day-note-name = Note on the day
day-note-hint = Such as “fire drill”; an empty note is none
# The accessible name of the button that shows the day.
day-note-day-name = Day: { $day }
# The accessible name of the link beside a day's heading.
day-note-note-name = Note on { $day }
# A note with the board that it concerns, where several are shown.
day-note-of-board = { $board }: { $note }
# Says where a note is shown: of one board, or of all.
day-note-shown-in = Shown in the charts and the history of { $board }, and exported with it.
day-note-shown-everywhere = Shown in the charts and the history of every board, and exported with them.


## Finishing a board or a sample

# Titles of the dialog.
finish-finish-sample = Finish this sample
finish-close-day = Close this day
# Buttons of the dialog.
finish-finish = Finish and start the next
finish-close = Close the day
finish-copy = Copy summary
finish-copy-picture = Copy as a picture
finish-save = Save as a file…
finish-copied = The summary is copied
# Names of fields: the sample's number, and who counted.
finish-sample-field = Sample
finish-counted-by = Counted by
# A counter that doesn't count in the total. Little room.
finish-left-out = left out
# The title of the dialog.
finish-finish-board = Finish { $board }
# Names who counted, in the note.
finish-by = counted by { $name }
# From one time to another.
finish-span = { $since } to { $until }
# Such as "Cells: 100, counted since 27 Nov 2026, 14:31".
finish-about-since = { $name }: { $total }, counted since { $since }
# Says what finishing does to a board with a single counter, and with several.
finish-back-to-0-single = Its counter goes back to 0. The history stays, and this can be undone at any time.
finish-back-to-0 = { $count ->
    [one] All { $shown } counter go back to 0. The history stays, and this can be undone at any time.
   *[other] All { $shown } counters go back to 0. The history stays, and this can be undone at any time.
}


## Keys that work everywhere

# A setting, and its choices: which keys count while another program is used.
global-keys-label = Keys anywhere
global-keys-off = Off
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Counters' keys work while this window has the focus.
# Tallyboard asked the desktop, and waits for the answer.
global-keys-asked = The desktop is asked for them.
# Why there are none; stands in global-keys-unavailable. "It" are the keys.
global-keys-no-screen = the screen doesn't answer
global-keys-no-answer = the desktop doesn't answer
global-keys-not-allowed = it was not allowed at the desktop
global-keys-other-system = there is no way on this system yet
# The title of a group in the list of keys.
global-keys-group = While another program has the focus
# Behind a counter's name.
global-keys-taken = taken by another program
# How the desktop names the keys in its own dialog.
global-keys-counts = Count with key { $key }
global-keys-takes-back = Take a step back with key { $key }
# $modifiers are keys, such as "Ctrl+Alt".
global-keys-on-hint = { $modifiers } and a counter's key count it in any program, on the board shown here; with Shift, too, a step back.
# $keys are such as "Ctrl+Alt+1, Ctrl+Alt+2".
global-keys-not-these = Not these, which another program has: { $keys }.
# A line below shows the command.
global-keys-unavailable = This desktop gives none: { $why }. In its own keyboard settings, a key can be given a command instead.


## A file that was moved, replaced or deleted

# Buttons.
displaced-save-beside = Save all in a new file beside
displaced-open-there = Open what is there now
displaced-status = The file is not what it was: nothing is saved
# A problem; becomes a sentence.
displaced-choosing = another file is being opened: this was not counted
# $count changes wait to be saved.
displaced-nothing-waits = All that was counted before was saved in that file; what is counted now waits.
displaced-waiting = { $count ->
    [one] { $shown } change is not saved: it waits, and is saved once the file is back as it was.
   *[other] { $shown } changes are not saved: they wait, and are saved once the file is back as it was.
}
# Another file is in the place of the first, and can be opened.
displaced-waiting-or-there = { $count ->
    [one] { $shown } change is not saved: it waits, and is saved once the file is back as it was. In what is there now it is counted by the counters' names.
   *[other] { $shown } changes are not saved: they wait, and are saved once the file is back as it was. In what is there now they are counted by the counters' names.
}


## Ready boards

# Boards that an empty file offers: their names, what is on them, and the names of their counters. A click makes the
# board with these names, which one can change later; they are data then. Use what people at such places say.
# The desk of a library where readers ask.
ready-desk = Reference desk
ready-desk-about = Directions, questions, printing, phone …
# Somebody asked the way.
ready-desk-directions = Directions
ready-desk-question = Reference question
ready-desk-printing = Printing help
# About library accounts and cards.
ready-desk-account = Account & cards
ready-desk-technology = Technology help
ready-desk-phone = Phone
# White blood cells are counted under a microscope, up to 100: the names of a laboratory.
ready-blood = Blood cell differential
ready-blood-about = Neutrophil, lymphocyte … a key each, a tone at 100
ready-blood-neutrophil = Neutrophil
ready-blood-lymphocyte = Lymphocyte
ready-blood-monocyte = Monocyte
ready-blood-eosinophil = Eosinophil
ready-blood-basophil = Basophil
# A band neutrophil.
ready-blood-band = Band
# An immature cell.
ready-blood-blast = Blast
ready-blood-nucleated = Nucleated red cell
# What the total is called.
ready-blood-total = Cells
# People who go in and out.
ready-door = Door count
ready-door-about = In, out, inside now
ready-door-in = In
ready-door-out = Out
# What the total is called: how many are inside.
ready-door-total = Inside now
# What is wrong with products, at an inspection.
ready-defects = Defects
ready-defects-about = Scratch, dent, colour, missing part …
ready-defects-scratch = Scratch
ready-defects-dent = Dent
# The colour is wrong.
ready-defects-colour = Colour
ready-defects-part = Missing part
ready-defects-label = Wrong label
ready-defects-other = Other defect


## The start of the window

# Errors in a terminal. $commands are names of commands, such as "inc, dec, list".
start-advice = These commands work without a window: { $commands } (see tallyboard --help).
# $why is one of the two below. "Dashboard" is Tallyboard's window.
start-needs-window = the dashboard needs a window: { $why }.
start-no-display = neither WAYLAND_DISPLAY nor DISPLAY is set, so there is no screen
# $libraries are files' names, $packages those of Debian's packages.
start-lacks = the system lacks { $libraries } (Debian: apt install { $packages })
start-no-screen = the dashboard needs a window: the screen can't be reached.
start-no-opengl = the dashboard can't open a window: no OpenGL on this screen?
start-ended = the window had to end: { $why }


## The file of the settings

# $why is one of the two below.
settings-problem = The settings in { $file }: { $why }. The file is kept as { $aside } once a setting is changed.
# $names are settings' names in the file, in English: "zoom, volume".
settings-partly-unusable = not all can be used ({ $names }), and those are the usual ones
# $why is why the file can't be read.
settings-unusable = { $why }; all settings are the usual ones
settings-too-large = it is larger than { $max } bytes
settings-not-understood = what is in it can't be understood: { $why }
settings-not-private = { $path } can be read by others, and that can't be changed: it is another user's.
settings-not-saved = The settings can't be saved in { $path }: { $why }. They hold until the window is closed.
settings-out-of-range = the number is out of range


## What figures mean

# For screen readers: the means of what was counted. $hourly is such as "5.2", $hours and $daily are such as "52 in 10 open hours" and "24.3 a day, 18 days with counts".


## Sound, speech and notifications

# Why there is none; shown as sentences in the settings. Programs' names are in $player, $players and $program.
sound-none = no sound: { $why }
# The next four follow "no sound: ".
sound-no-player = { $player } was not found
sound-no-players = none of { $players } was found
sound-not-written = the file for the player can't be written ({ $why })
# Several of these may stand one behind the other, with commas.
sound-player-failed = { $player } failed ({ $why })
sound-no-thread = no sound: the system can't start a thread ({ $why })
speech-no-program = no speech: { $program } was not found, which comes with speech-dispatcher
speech-failed = no speech: { $program } failed ({ $why })
# Why a program failed: it was stopped after this time. "s" are seconds.
program-too-slow = not done after { $seconds } s
notification-none-shown = no notifications: this desktop doesn't show any ({ $why })
notification-other-system = no notifications: they are made for Linux only

## Keys

# Their names as they stand on keyboards of the language's countries, where that is not the English name (German: Strg, Umschalt, Eingabe, Entf, Bild auf). Short: they are drawn as caps, and stand in menus as "Ctrl+Shift+E".
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Space
key-backspace = Backspace
key-delete = Delete
# The same key, where there is less room.
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
# The key that opens a menu.
key-menu = Menu
# A key of the number pad.
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

# In a list of details, "22 to go · by 16:40 at this pace". $time is a time of today, or another day: "Thu 3 Dec".
pace-by = by { $time } at this pace
# The same behind what was counted today: "+27 today · by 16:40". Space is tight.
pace-by-short = { " " }· by { $time }
# "78 of 100, by 16:40 at this pace".
pace-count = { $count } of { $target }, by { $time } at this pace
