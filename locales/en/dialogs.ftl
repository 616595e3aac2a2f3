## Dialogs and settings

# Buttons (imperative).
dialogs-cancel = Cancel
dialogs-save = Save
dialogs-create = Create
# The names of fields: nouns.
dialogs-name = Name
dialogs-note = Note
dialogs-target = Target
# Inside the field "Target" while it is empty: no target.
dialogs-no-target = None
# Inside a field that may stay empty.
dialogs-optional = Optional
# What is wrong with a typed number.
dialogs-no-whole-number = This isn't a whole number, such as 12.
dialogs-number-too-large = This number is too large.
# Titles of dialogs.
dialogs-new-counter = New counter
dialogs-new-counters = New counters
dialogs-new-counter-text = Only a name is needed. Several, a name a line, make a counter each.
dialogs-edit-text = How the counter looks and how it is pressed; what was counted stays as it is.
# The name of a field for a list of counters' names.
dialogs-names = Names
dialogs-paste-hint = Or paste a list: a name a line.
# A button: creates the counter, and the dialog stays for the next one.
dialogs-create-and-next = Create and next
# $owner in dialogs-of: "Name of the new counter".
dialogs-the-new-counter = the new counter
# Names of fields.
dialogs-color = Colour
dialogs-board = Board
dialogs-no-board = No board
dialogs-key = Key
# Inside the field "Key": the counter has none.
dialogs-no-key = None
# On the field "Key" while it waits for one.
dialogs-press-a-key = Press a key…
dialogs-press-a-key-hint = Esc keeps the key, Backspace takes it away.
dialogs-no-counter-key = That key can't press a counter.
dialogs-keys-of-the-window = Keys with Ctrl or Alt are the window's own.
# Which key a new counter gets unless one is chosen.
dialogs-free-key-hint = The first free one.
# Buttons: the counter has no key then; and it gets a key that another counter had.
dialogs-remove-key = Remove
dialogs-take-key-over = Take it over
# Unfolds more fields.
dialogs-more = More
# Names of fields, each with a hint.
dialogs-short-name = Short name
dialogs-short-name-hint = For the small window, where there is little room.
dialogs-step = Step
dialogs-step-hint = What one press adds.
dialogs-limits = Limits
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = The maximum is below the minimum.
# A box to tick: the counter is locked.
dialogs-lock = Locked
dialogs-lock-hint = Locked: presses are refused
# What a counter's count does in its board's total, and the choices for it.
dialogs-weight = In the total
dialogs-weight-plus = Adds
dialogs-weight-minus = Subtracts
dialogs-weight-zero = Left out
# The name of a field: how many to add.
dialogs-amount = Amount
# Buttons of that dialog.
dialogs-add = Add
dialogs-take = Take away
# A box to tick: it was counted at an earlier time, which is typed in the field "When".
dialogs-counted-earlier = Counted earlier
dialogs-when = When
dialogs-when-hint = Year-month-day hour:minute
dialogs-still-to-come = That time is still to come.
# The last line of a list of counts: their sum.
dialogs-in-all = In all
# Below what is going to be reset.
dialogs-reset-hint = The history stays, and this can be undone at any time.
# A button.
dialogs-delete = Delete
# Titles. $name is a counter's.
dialogs-delete-one = Delete { $name } for good
dialogs-delete-several = { $count ->
    [one] Delete { $shown } counter for good
   *[other] Delete { $shown } counters for good
}
# A box to tick before one or more counters are deleted.
dialogs-delete-meant = { $count ->
    [one] I want to delete it for good
   *[other] I want to delete them for good
}
dialogs-delete-many = These counters, their counts and their whole histories go for good. This can't be undone.
# A button, and what stands below it then.
dialogs-back-up = Back up first
dialogs-backing-up = Backing up…
dialogs-new-board = New board
dialogs-new-board-text = A board is a set of counters that are shown together.
dialogs-edit-board-text = What the board is called, its target, and what its sum is.
# A field: what a new board is like, and the first choice.
dialogs-start = Start from
dialogs-empty-board = An empty board
dialogs-delete-template = Delete this template
# $owner in dialogs-of.
dialogs-the-new-board = the new board
# A button, and an item of a menu.
dialogs-delete-board = Delete board
# Inside the field below while it is empty: the board's total is called this.
dialogs-total = Total
dialogs-total-name = Total's name
dialogs-total-name-hint = What the sum is called, such as Inside now.
# A box to tick.
dialogs-stops-at-target = Stop at the target
# The name of a field, and its box to tick.
dialogs-shares = Shares
dialogs-shares-hint = Each counter shows its share, in per cent
dialogs-settings = Settings
dialogs-settings-text = Each setting is applied as soon as it is changed.
dialogs-close = Close
# A setting, and its choices.
dialogs-language = Language
dialogs-theme = Theme
dialogs-theme-system = System default
dialogs-theme-light = Light
dialogs-theme-dark = Dark
# A setting, and its choices: how close things are.
dialogs-density = Density
dialogs-density-comfortable = Comfortable
dialogs-density-compact = Compact
# Settings, with the choices "System default", "On" and "Off".
dialogs-high-contrast = High contrast
dialogs-reduced-motion = Reduced motion
# A setting: large buttons, for fingers. Its choices are "When touched", "On" and "Off".
dialogs-large-targets = Touch
dialogs-when-touched = When touched
dialogs-on = On
dialogs-off = Off
# A setting: how large everything is, and its buttons.
dialogs-zoom = Size
dialogs-zoom-in = Larger
dialogs-zoom-out = Smaller
# A setting: how numbers are written.
dialogs-numbers = Numbers
# A choice: as the computer's settings say.
dialogs-system-default = System default
dialogs-first-day = Week starts on
dialogs-monday = Monday
dialogs-saturday = Saturday
dialogs-sunday = Sunday
# A setting: a time of day, such as 04:00.
dialogs-day-start = Day starts at
dialogs-day-start-hint = For everyone who counts in this file.
dialogs-zone = Time zone
# Hint of the field while it is empty.
dialogs-zone-hint = System default
dialogs-no-zone = There is no time zone of this name: write one like Europe/Berlin.
dialogs-no-time-of-day = A time of day is written like 04:00.
# Settings: whether there are sounds, and what a press, a reached target and a refused press sound like.
dialogs-sound = Sound
dialogs-sounds = Play sounds
dialogs-press = A press
dialogs-reached = A target
dialogs-refused = Not counted
# Sounds to choose from.
dialogs-tone-off = None
dialogs-tone-click = Click
dialogs-tone-knock = Knock
dialogs-tone-drop = Drop
dialogs-tone-rising = Two notes, rising
dialogs-tone-bell = Bell
dialogs-tone-fanfare = Three notes, rising
dialogs-tone-low = Low tone
dialogs-tone-falling = Two notes, falling
# A setting: what is spoken aloud, and its choices.
dialogs-speech = Speech
dialogs-speech-off = None
dialogs-speech-targets = Targets, and what isn't counted
dialogs-speech-presses = The count after each press, too
dialogs-notifications = Notifications
dialogs-notify = When a target is reached
dialogs-volume = Volume
# A button, which plays the sound; and its accessible name.
dialogs-try = Try
dialogs-try-name = Try the sound
# A setting, against keys that chatter; and its accessible name.
dialogs-guard = Double presses
dialogs-guard-name = Double presses, in milliseconds
dialogs-guard-hint = A key pressed again within this time isn't counted again; 0 counts every press.
# The unit behind a number: milliseconds.
dialogs-milliseconds = ms
# The dialog that lists all keys.
dialogs-keys-title = Keys
dialogs-keys-text = What each key does. The arrows scroll the list.
# The accessible name of a control: its own name, as it stands beside it, and its counter's or board's: "Name of the new counter". Where that needs cases, "{ $control }: { $owner }" does.
dialogs-of = { $control } of { $owner }
# The start of the periods isn't known; the reset is possible all the same.
dialogs-no-periods = When the open periods began can't be read: { $why }. They can be reset all the same.
# A message.
dialogs-created = Created { $name }
# The title of a dialog.
dialogs-edit = Edit { $name }
# An accessible name of the button "Remove".
dialogs-remove-key-counter = Remove the key of { $counter }
# Why a key can't be a counter's; $holder is the counter that has it.
dialogs-key-of-the-window = { $key } is one of the window's own keys.
dialogs-key-is-taken = { $key } is { $holder }'s key.
dialogs-key-is-taken-over = { $key } was { $holder }'s key, which will have none.
# Titles of the dialog that adds or takes away, and the accessible names of its fields.
dialogs-add-to = Add to { $name }
dialogs-amount-name = Amount to add to { $counter }
dialogs-take-from = Take from { $name }
dialogs-taken-name = Amount to take from { $counter }
dialogs-counted-earlier-name = Counted earlier, for { $counter }
dialogs-is-now = The count is { $count } now.
# A count before and after.
dialogs-from-to = { $before } → { $after }
# The title of the dialog, and its button. $scope is a counter's name or one of scope-board, scope-found, scope-archived, scope-all and counters.
dialogs-reset-scope = Reset { $scope }
# The accessible name of the field for a note on a reset.
dialogs-reset-note = Note on the reset of { $name }
dialogs-reset-note-several = { $count ->
    [one] Note on the reset of { $shown } counter
   *[other] Note on the reset of { $shown } counters
}
# When the period began that a reset closes.
dialogs-since = since { $time }
# The period that a reset closes.
dialogs-closes-period = Closes the period since { $since }.
# $name is a counter's.
dialogs-delete-only = { $name }, its count of { $count } and its whole history go for good. This can't be undone.
# The accessible name of the choice of what something sounds like.
dialogs-sound-of = { $what }, sound
# What is wrong with a typed number.
dialogs-bad-guard = From 0 to { $ms_max } milliseconds.
# Makes a reason a sentence: $why begins with a capital and has no full stop.
dialogs-sentence = { $why }.
dialogs-bad-step = A step is a number from 1 to { $max }.
# How much is written of what there is room for: "12 of 1,000 characters".
dialogs-note-room = { $count } of { $max } characters
# A whole number, such as 80.
dialogs-percent = { $percent } %
# The colours of counters.
dialogs-color-coral = Coral
dialogs-color-amber = Amber
dialogs-color-olive = Olive
dialogs-color-green = Green
dialogs-color-teal = Teal
dialogs-color-blue = Blue
dialogs-color-indigo = Indigo
dialogs-color-violet = Violet
dialogs-color-pink = Pink
# A bluish grey.
dialogs-color-slate = Slate
# The list of keys: what each does (imperative), in groups. In its chords, these words stand where a key would.
# A chord is this alone: a counter is counted by its own key.
dialogs-keys-counters-key = A counter's key
# Behind "Shift".
dialogs-keys-its-key = its key
# Behind "Alt": one of the four arrow keys.
dialogs-keys-an-arrow = an arrow
# The title of a group of keys.
dialogs-keys-group-counting = Counting
dialogs-keys-count = Count a step
dialogs-keys-step-back = Take a step back
dialogs-keys-press = Press the counter with the focus
# Two keys: + adds, − takes away.
dialogs-keys-amount = Add an amount at once, or take it away
dialogs-keys-undo-press = Undo the last press
# The title of a group of keys.
dialogs-keys-group-moving = Moving
dialogs-keys-next-counter = To the next counter
# Keys 1 to 9: a board for each, in the order of the list of boards.
dialogs-keys-board = To a board, in their order
dialogs-keys-next-board = To the board above or below
dialogs-keys-alone = Show the counter alone
# Leaves what is shown.
dialogs-keys-back = Back
dialogs-keys-search = Search
# Two keys: one selects the counter, the other all.
dialogs-keys-select = Select the counter, or all
dialogs-keys-menu = Menu of the counter, the board, or a chart's bar
# The title of a group of keys.
dialogs-keys-group-changing = Changing
dialogs-keys-undo = Undo
dialogs-keys-redo = Redo
dialogs-keys-new = New counter
dialogs-keys-edit = Edit the counter, or the board
dialogs-keys-duplicate = Duplicate the board, without its counts
dialogs-keys-move = Move the counter, or the board
dialogs-keys-reset = Reset the counter, or all that are shown
# In two places: the key finishes the board; in the dialog of a new counter it creates that and begins the next.
dialogs-keys-finish = Finish the board; create a counter and the next
dialogs-keys-delete = Delete the counter for good
# The title of a group of keys.
dialogs-keys-group-files = Files
dialogs-keys-export = Export
dialogs-keys-print = Print a report
dialogs-keys-import = Import
dialogs-keys-backups = Backups
dialogs-keys-open = Open another file
dialogs-keys-copy = Copy what is selected as a table
# The title of a group of keys.
dialogs-keys-group-window = Window
# Changes between the two ways of showing the counters.
dialogs-keys-tiles = Tiles or table
dialogs-keys-inspect = Inspect
# Moves the focus to the next part of the window.
dialogs-keys-next-part = To the next part: inspector, boards, counters
dialogs-keys-lock = Lock or unlock everything
dialogs-keys-small-window = Small window, and back
# The small window is tall or wide.
dialogs-keys-lay = Lay the small window down, or stand it up
dialogs-keys-full-screen = Full screen
# Three keys, for these in this order: how large everything is.
dialogs-keys-size = Larger, smaller, usual size
dialogs-keys-settings = Settings
dialogs-keys-help = Help
dialogs-keys-list = This list


## Checking a file

check-check = Check the file…
check-check-title = Check the file
check-check-text = Looks whether the file is sound, and every count is what its entries come to.
check-checking = Checking…
check-mend = Mend
check-mending = Mending…
check-mend-hint = Mend writes these as shown, after a backup of the file, in one step that can be undone. Counts stay as they are.
check-unsound-hint = Backups show what an older file holds. Nothing was changed by this check, and what you count goes on being saved.
check-edit = Edit…
check-doubts-more = Click to see what can be done: rename one, or have all mended.
# Reports that the doubtful names can't be read.
check-not-read = whether names can be told apart can't be read: { $why }


## Backups

backups-backups = Backups…
backups-backups-title = Backups
backups-backups-text = Backs up the file now, or restores what an earlier backup holds.
backups-last = Last backup
backups-none = None yet
backups-back-up-now = Back up now
backups-daily = One is made on each day on which something was changed. The newest five are kept, and the newest of each month; what was there before a restore, for 30 days.
backups-in-folder = In { $folder }. One is made on each day on which something was changed. The newest five are kept, and the newest of each month; what was there before a restore, for 30 days.
backups-restore-one = Restore
backups-restore-now = Restore
backups-restore-title = Restore
backups-restore-file = Another backup to restore
backups-restore-hint = What is there now is backed up first, so that nothing is lost by it.
backups-restore-shared = Shared boards come back from the hub. What was counted here since and not yet shared is in that backup alone.
backups-restoring = Restoring…
backups-unreadable = can't be read
backups-the-backup = The backup
backups-what-is-there = There now
backups-nothing-now = Nothing yet.
backups-not-there = none
backups-differing = Counters that differ
backups-damaged = The file is damaged
backups-damaged-hint = Nothing is written to it: it stays as it is, also when a backup takes its place.
backups-damaged-open = Close this window and start Tallyboard again: it then offers the newest good backup.
backups-no-good-backup = There is no good backup of it.
backups-restore-it = Restore it
backups-other-backups = Other backups…
backups-salvage = Salvage what can be read…
backups-salvage-title = Salvage
backups-salvage-now = Salvage
backups-salvaging = Salvaging…
backups-salvage-about = Copies what can still be read of the damaged file into a new one.
backups-salvage-file = New file for what is salvaged
backups-open-salvaged = Open it
backups-not-backed-up-yet = No backup yet
backups-restore-of = Restore the backup of { $at }
backups-salvaged-name = { $stem } salvaged.db


## Files, exports and reports

files-file = File
files-path-hint = Its path
files-choose = Choose…
files-choose-name = Choose a file
files-no-dialog = This desktop offers no dialog for files: type the path.
files-export = Export…
files-export-title = Export
files-export-now = Export
files-print = Print a report…
files-print-title = Print a report
files-print-now = Print…
files-about-print = A page with charts opens in the browser, with its print dialog.
files-show-in-folder = Show in folder
files-export-file = File to export to
files-what = What
files-entries = Entries
files-counters = Counters
files-table = Table
files-report = Report
files-by = A row for each
files-hour = Hour
files-day = Day
files-week = Week
files-month = Month
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Of
files-all-counters = All counters
files-kind = Kind
files-since = From
files-since-name = From then on
files-until = Until
files-until-name = Until before then
files-beginning = The beginning
files-now = Now
files-backwards = This is not after the beginning.
files-exists = There is a file of this name already.
files-mark = For Excel: mark the file as Unicode
files-replace = Replace it
files-progress = How far the export is
files-export-cancelled = The export was cancelled; nothing was written
files-about-entries = What was counted when, a row each.
files-about-everything = All that was counted, with every setting: it can be imported again, as a copy.
files-about-counters = The counters as they are now, with their settings.
files-about-table = What was counted in each span of time, a column for each counter.
files-about-report = A page with charts, to look at and to print.
files-save-summary-title = Save the summary
files-text-files = Text
files-reading = Reading…
files-open = Open another file…
files-open-title = Open another file
files-open-now = Open
files-open-file = File to open
files-open-hint = It opens in a window of its own. A file that isn't there yet is made.
files-tally-files = Tally files
files-recent = Last open
files-no-program = this window can't open another one
files-drop = Drop a file to import it, or a tally file to open it
files-copy-rows = Copy as a table
files-copy-chart = Copy the chart as a picture
files-copy-busy-hours = Copy the busy hours as a picture
files-chart-copied = The picture was copied
files-open-named = Open { $path }


## Import

import-import = Import…
import-import-title = Import
import-import-now = Import
import-import-file = File to import
import-importable = Tables and exports
import-import-hint = Tallyboard's own exports, Loop Habit Tracker's and Better Counter's, and any table (CSV, Excel, OpenDocument). Nothing is added before you have seen what.
import-backing-up = Making a backup first…
import-is = It is
import-dates = 1/2/2026 is
import-dates-guessed = As seen
import-day-first = 1 February
import-month-first = 2 January
import-late = Call them late counts
import-again = Add also what is there already
import-column = Column
import-meaning = Meaning
import-samples = First rows
import-empty = Empty
import-asked = Asked above
import-each-counts-one = None: each row counts 1
import-all-now = None: count it all at the time of the import
import-no-hour = None
import-each-is-added = Each number is added
import-is-reading = It is what a meter shows: the differences count
import-one-name = Each cell is one name
import-name = Name
import-name-field = Name of the counter
import-name-hint = The counter that all of it is of
import-other-column = Or choose the column in the list below.
import-more = More choices
import-which-sheet = Which sheet holds the counts?
import-sheets = Sheets
import-sheets-hint = Those with the same columns can be taken together.
import-hidden = hidden
import-encoding = Text is
import-encoding-name = How the text is encoded
import-other-encoding = Another encoding…
import-as-found = As found out
import-split = Names parted by
import-split-hint = Nothing: each cell is one name
import-skip = Leave out
import-skip-name = Lines above the table to leave out
import-skip-unit = lines above the table
import-read-as = Read as
import-as-detected = What it looks like
import-noted = To know
import-answer-one = Answer the question above first.
import-choose-sheet = Choose a sheet above first.
import-choose-encoding = Choose how its text is encoded first.
import-cancelling = Cancelling…
# Returns a text such as "All 40 columns".
import-all-columns = All { $count } columns
import-column-header = What { $header } is
import-imported-before = This was imported on { $at }: there is nothing to add.
import-more-bad-lines = And { $count } more.


## Sharing

sharing-share = Share this board…
sharing-shared-board = Sharing…
sharing-join = Join a shared board…
sharing-board = Board
sharing-address = Server address
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = A PostgreSQL database that your desks can reach.
sharing-password = Password
sharing-desk-name = Name of this desk
sharing-desk-name-hint = Stands beside what is counted here.
sharing-test = Test connection
sharing-find = Find boards
sharing-connecting = Connecting…
sharing-share-title = Share this board
sharing-share-text = Several desks count on one board. Each desk keeps its own file and counts on when the server can't be reached; every press arrives once.
sharing-share-now = Share
sharing-sharing-now = Sharing…
sharing-stop = Stop sharing…
sharing-desks = Desks on this board
sharing-no-desks-yet = Reading who shares it…
sharing-not-running = sharing isn't running in this window: close it and open it again
sharing-join-title = Join a shared board
sharing-join-text = A board that other desks share is put into this file, with all that was ever counted on it.
sharing-join-now = Join
sharing-boards = Boards
sharing-no-boards = No board is shared over this server yet. Open a board and choose “Share this board…”.
sharing-namesakes = Same names
sharing-same = The same: share what was counted here
sharing-others = Others: keep both
sharing-progress = How much of the board is here
sharing-joining = Joining…
sharing-join-goes-on = It goes on when this is closed.
sharing-cancel-joining = Cancel joining
sharing-cancelling = Cancelling…
sharing-leave-now = Stop sharing
sharing-leave-anyway = Stop all the same
sharing-leaving = Sending what waits, and leaving…
sharing-leave-text = All that was counted stays here, and the board becomes an ordinary one. The other desks keep what they have and go on. You can join again later.
sharing-shared = Shared
sharing-now = now
sharing-shared-connecting = Shared · connecting…
sharing-shared-warning = Shared, with a warning
sharing-try-now = Try now
sharing-trying = trying to reach the server
sharing-options = Sharing options…
sharing-away-title = The server can't be reached
sharing-refused-title = The server doesn't let this desk in
sharing-away-text = Counting goes on. What is counted is saved on this computer and sent as soon as the server answers.
sharing-refused-text = Counting goes on. What is counted is saved on this computer and sent as soon as this is put right.
sharing-click = Click to see who shares it.
sharing-click-offline = Click to try again now.
sharing-this-desk = this desk
sharing-left = left
sharing-torn = needs a decision
sharing-never = not yet
sharing-torn-hint = The server and this desk both went back to an older state, and the desk went on differently. Nothing more of it is taken in here until the owner of the server decides.
sharing-connected = Connected in { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } is shared
sharing-joined = { $board } is here
sharing-join-cancelled = { $board } isn't shared here. What had come over stays, as an ordinary board
# Says what the board's counter is called here, if it isn't the one of its name.
sharing-others-name = the board's as “{ $name } (2)”
sharing-left-board = { $board } isn't shared here any more
# Says of a board at the hub that it needn't be joined.
sharing-is-here = { $board }: in this file already
sharing-leave-title = Stop sharing { $board }?
# Reports how much of a board has come over.
sharing-pulling = Getting { $pulled } of { $all }
# The accessible name of the pill.
sharing-pill-name = Sharing: { $text }
# Stands on a tile behind what was counted today: how much of it at this desk.
sharing-tile-here = { " " }· { $count } here
# Adds to what was counted today on a board how much of it at this desk.
sharing-today-here = { $today }, { $here } here
# Stands on a tile behind what was counted today: how many entries wait for the hub.
sharing-tile-waits = { " " }· { $count } wait
sharing-last-seen = last seen { $at }
# The accessible name of a shared board in the sidebar.
sharing-shared-filter = { $name }, shared
