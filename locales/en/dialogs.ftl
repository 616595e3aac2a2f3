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
# In the history of the inspector, at a press that follows another one very closely. K keeps it, V undoes it.
dialogs-keys-doubtful = Keep a doubtful press, or void it
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


## The control chart of a counter, in its dialog. It shows whether what is counted varies more than chance lets it.

# The name of a field, and what can be chosen: no chart; defects in what is always as much; defects of each unit (piece, page,
# hour) that was looked at; the share of all that is defective.
dialogs-control = Control chart
dialogs-control-none = None
dialogs-control-count = Defects
dialogs-control-rate = Defects for each unit
dialogs-control-share = Share of defective units
dialogs-control-count-hint = Where as much is looked at each time: shows whether defects vary more than by chance.
dialogs-control-rate-hint = Where more or less is looked at: defects are divided by what was looked at.
dialogs-control-share-hint = Where each unit is either good or defective: the part of all that is defective.
# The names of fields. Below stands what a rate is for each of, or a share a part of: a counter, or one of the two that follow.
dialogs-control-per = For each
dialogs-control-of = Of
dialogs-control-board = The board's total
dialogs-control-hours = Covered hour
# The name of a field: whether there is a point for each hour, day, week or month (inspector-by-hour and those below it).
dialogs-control-points = Points
# The name of a field: the days from which the limits of the chart are taken.
dialogs-control-baseline = Baseline
dialogs-control-baseline-hint = The limits come from these days. Choose some on which all was as usual.
# $control is what another program wrote into the file.
dialogs-control-unread = Another program wrote “{ $control }”, which can't be read as a control chart. It stays until you choose one.


## Checking a file

# A menu item.
check-check = Check the file…
check-check-title = Check the file
check-check-text = Looks whether the file is sound, and every count is what its entries come to.
check-checking = Checking…
# A button: writes the names and notes that are offered instead of the doubtful ones.
check-mend = Mend
check-mending = Mending…
check-mend-hint = Mend writes these as shown, after a backup of the file, in one step that can be undone. Counts stay as they are.
# Stands below the problems that were found.
check-unsound-hint = Backups show what an older file holds. Nothing was changed by this check, and what you count goes on being saved.
# A button beside a doubtful name.
check-edit = Edit…
check-doubts-more = Click to see what can be done: rename one, or have all mended.
# Reports that the doubtful names can't be read. It becomes a sentence: its first letter is made a capital, and a stop is added.
check-not-read = whether names can be told apart can't be read: { $why }
# What the check found. $counter_count and $entry_count are the numbers, $counters and $entries how they are written.
check-sound =
    The file is ok: { $counter_count ->
        [one] { $counters } counter
       *[other] { $counters } counters
    }, { $entry_count ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, and every count is what its entries come to.
# Stands above the list of the problems. $count is the number, $shown how it is written.
check-unsound =
    { $count ->
        [1] The file has a problem:
       *[other] The file has { $shown } problems:
    }
# Stands above a list of names and notes. $count is the number, $shown how it is written.
check-odd =
    { $count ->
        [1] Another program wrote a name or note that Tallyboard wouldn't:
       *[other] Other programs wrote { $shown } names or notes that Tallyboard wouldn't:
    }
# What a repair would change; each becomes a sentence. $of says what: counter 5 "Café". $new is the new name or note.
check-name-becomes = { $of } becomes "{ $new }"
check-note-becomes = { $of }: its note becomes "{ $new }"
# The note is taken away.
check-note-goes = { $of }: its note goes
# The name of a board's total.
check-total-becomes = { $of }: its total becomes "{ $new }"
check-total-goes = { $of }: its total has no name
# What the button check-edit does, read aloud. $id is the number by which the file knows the counter.
check-edit-counter = Edit counter { $id }
check-mended =
    { $count ->
        [0] There was nothing left to mend.
        [one] { $count } name or note was mended.
       *[other] { $count } names or notes were mended.
    }
# In the status bar, to be clicked: names that are easily confused or can't be typed, and notes that are too long.
check-doubts =
    { $count ->
        [one] { $count } name or note to check…
       *[other] { $count } names or notes to check…
    }


## Backups

# A menu item.
backups-backups = Backups…
backups-backups-title = Backups
backups-backups-text = Backs up the file now, or restores what an earlier backup holds.
backups-last = Last backup
# In place of the time of the last backup.
backups-none = None yet
backups-back-up-now = Back up now
backups-daily = One is made on each day on which something was changed. The newest five are kept, and the newest of each month; what was there before a restore, for 30 days.
backups-in-folder = In { $folder }. One is made on each day on which something was changed. The newest five are kept, and the newest of each month; what was there before a restore, for 30 days.
# Label of the list of backups, one of which is chosen.
backups-restore-one = Restore
# A backup of that list, read aloud: "Restore: 23 Nov 2026, 14:05, 10 counters, 1,200 entries".
backups-restore-one-name = Restore: { $at }, { $holds }
# A button.
backups-restore-now = Restore
# The title of the dialog that chooses a file.
backups-restore-title = Restore
backups-restore-file = Another backup to restore
backups-restore-hint = What is there now is backed up first, so that nothing is lost by it.
backups-restore-shared = Shared boards come back from the hub. What was counted here since and not yet shared is in that backup alone.
backups-restoring = Restoring…
# Describes a backup in a list, in place of what it holds.
backups-unreadable = can't be read
# Labels of what a backup holds, and what the file holds now, for comparison.
backups-the-backup = The backup
backups-what-is-there = There now
backups-nothing-now = Nothing yet.
# In place of a counter's count, in a file that doesn't have the counter.
backups-not-there = none
backups-differing = Counters that differ
backups-damaged = The file is damaged
backups-damaged-hint = Nothing is written to it: it stays as it is, also when a backup takes its place.
backups-damaged-open = Close this window and start Tallyboard again: it then offers the newest good backup.
backups-no-good-backup = There is no good backup of it.
backups-restore-it = Restore it
backups-other-backups = Other backups…
# A button: copies what can be read of a damaged file.
backups-salvage = Salvage what can be read…
backups-salvage-title = Salvage
backups-salvage-now = Salvage
backups-salvaging = Salvaging…
backups-salvage-about = Copies what can still be read of the damaged file into a new one.
backups-salvage-file = New file for what is salvaged
backups-open-salvaged = Open it
backups-not-backed-up-yet = No backup yet
backups-restore-of = Restore the backup of { $at }
# The name of a file. $stem is the name of the damaged one. The end ".db" stays.
backups-salvaged-name = { $stem } salvaged.db
# What a file holds, in a list or as a label.
backups-counters =
    { $count ->
        [one] { $shown } counter
       *[other] { $shown } counters
    }
# Also what an import adds to a counter, and what was counted on a shared board. An entry is what was counted at a time.
backups-entries =
    { $count ->
        [one] { $shown } entry
       *[other] { $shown } entries
    }
# "10 counters, 1,200 entries".
backups-holds = { $counters }, { $entries }
# "10 counters, 1,200 entries, from 3 Nov 2025, 09:12 to 23 Nov 2026, 14:05".
backups-holds-since = { $holds }, from { $first } to { $last }
# $path is the path of the backup. It may become a sentence: then a stop is added.
backups-backed-up-as = Backed up as { $path }
# $problem is what is wrong with the file.
backups-backed-up-unsound = The file is not sound ({ $problem }). It was backed up as it is, as { $path }
# Reports that a backup that was made or listed is gone.
backups-gone = { $path } is not there any more.
# In the status bar. $at is a time of today, "14:05", or a date, "23 Nov 2026".
backups-backed-up-at = Backed up { $at }
backups-backed-up-at-unsound = Backed up { $at }, but not sound
# Describe a backup in a list, behind what it holds: "10 counters, 1,200 entries, before a restore, not sound".
backups-before-restore = before a restore
backups-not-sound = not sound
backups-damaged-mark = damaged
backups-backup-cancelled = The backup was cancelled; there is no new one.
backups-restore-cancelled = The restore was cancelled; everything is as it was.
backups-salvage-cancelled = The salvage was cancelled; there is no new file.
# $path is the name of a file.
backups-restored-kept = Restored; what was there before is kept as { $path }
# $counter_count and $entry_count are the numbers, $counters and $entries how they are written.
backups-restored =
    Restored { $counter_count ->
        [one] { $counters } counter
       *[other] { $counters } counters
    }, { $entry_count ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }
# Offers the newest backup in place of a damaged file. $at is a time, "23 Nov 2026, 14:05".
backups-good-backup = Its newest good backup is of { $at }.
# The same with what it holds, backups-holds.
backups-good-backup-holds = Its newest good backup is of { $at }: { $holds }.
# $counter_count and $entry_count are the numbers, $counters and $entries how they are written.
backups-salvaged =
    { $counter_count ->
        [one] { $counters } counter
       *[other] { $counters } counters
    } and { $entry_count ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } were salvaged. They are in { $path }.


## Files, exports and reports

files-file = File
# Hint of the empty field of a file: its path is typed there.
files-path-hint = Its path
files-choose = Choose…
files-choose-name = Choose a file
files-no-dialog = This desktop offers no dialog for files: type the path.
# Menu items and buttons.
files-export = Export…
files-export-title = Export
files-export-now = Export
files-print = Print a report…
files-print-title = Print a report
files-print-now = Print…
files-about-print = A page with charts opens in the browser, with its print dialog.
files-show-in-folder = Show in folder
files-export-file = File to export to
# Label of the choice of what is exported: entries, counters, a table or a report.
files-what = What
files-entries = Entries
files-counters = Counters
files-table = Table
files-report = Report
# Label of the choice of what a row of the table covers: hour, day, week or month.
files-by = A row for each
files-hour = Hour
files-day = Day
files-week = Week
files-month = Month
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
# Label of the choice of whose counts are exported: "All counters" or "The 3 selected counters".
files-whose = Of
files-all-counters = All counters
files-kind = Kind
# Labels of the two ends of a span of time.
files-since = From
files-since-name = From then on
files-until = Until
files-until-name = Until before then
# Hint of the empty field of the beginning.
files-beginning = The beginning
# Hint of the empty field of the end.
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
# Heading of the files that were opened last.
files-recent = Last open
# A reason; it follows a colon, or becomes a sentence.
files-no-program = this window can't open another one
files-drop = Drop a file to import it, or a tally file to open it
files-copy-rows = Copy as a table
files-copy-chart = Copy the chart as a picture
files-copy-busy-hours = Copy the busy hours as a picture
files-chart-copied = The picture was copied
# What a button does.
files-open-named = Open { $path }
# Kinds of files, in the desktop's dialog.
files-csv-files = Comma-separated values
files-xlsx-files = Excel workbook
files-html-files = Web page
# Kinds of entries that can be exported; "Every kind" is all of them.
files-every-kind = Every kind
files-kind-counted = Counted
files-kind-set = Set to a value
files-kind-resets = Resets
files-kind-undone = Undone
files-kind-late = Entered late
files-kind-imported = Imported
files-kind-amended = Changed after a reset
# An item of the choice of whose counts are exported.
files-selected =
    { $count ->
        [1] The selected counter
       *[other] The { $count } selected counters
    }
# $count is the number, $shown how it is written, $path the file.
files-exported-counters =
    { $count ->
        [one] Exported { $shown } counter to { $path }
       *[other] Exported { $shown } counters to { $path }
    }
files-exported-rows =
    { $count ->
        [one] Exported { $shown } row to { $path }
       *[other] Exported { $shown } rows to { $path }
    }
# It becomes a sentence. $why is a reason.
files-not-exported = nothing was written to { $path }: { $why }
files-saved = Saved as { $path }
# Heads of the columns of the table that "Copy as a table" copies. "Count" is the counter's, "Today" what was counted today.
files-column-counter = Counter
files-column-board = Board
files-column-count = Count
files-column-today = Today
files-column-target = Target
files-rows-copied =
    { $count ->
        [one] { $count } row was copied
       *[other] { $count } rows were copied
    }


## Import

# A menu item.
import-import = Import…
import-import-title = Import
import-import-now = Import
import-import-file = File to import
# A kind of files, in the desktop's dialog.
import-importable = Tables and exports
import-import-hint = Tallyboard's own exports, Loop Habit Tracker's and Better Counter's, and any table (CSV, Excel, OpenDocument). Nothing is added before you have seen what.
import-backing-up = Making a backup first…
# Label of what the file was found to be; a sentence stands beside it.
import-is = It is
# Label of the choice of how dates are read: "1 February" or "2 January".
import-dates = 1/2/2026 is
# A choice: dates are read as they seem to be meant.
import-dates-guessed = As seen
import-day-first = 1 February
import-month-first = 2 January
# A check box: what is imported is entered late.
import-late = Call them late counts
import-again = Add also what is there already
import-column = Column
import-meaning = Meaning
import-samples = First rows
import-empty = Empty
# In place of what a column means: that is asked above.
import-asked = Asked above
# A choice of the column that says how much is added.
import-each-counts-one = None: each row counts 1
# A choice of the column that says when something was counted.
import-all-now = None: count it all at the time of the import
# A choice of the column that says at which hour something was counted.
import-no-hour = None
# A choice of what the numbers of a column are. The next one is the other.
import-each-is-added = Each number is added
import-is-reading = It is what a meter shows: the differences count
# A choice: the cells aren't lists of several names.
import-one-name = Each cell is one name
import-name = Name
import-name-field = Name of the counter
import-name-hint = The counter that all of it is of
import-other-column = Or choose the column in the list below.
import-more = More choices
import-which-sheet = Which sheet holds the counts?
import-sheets = Sheets
import-sheets-hint = Those with the same columns can be taken together.
# Describes a sheet.
import-hidden = hidden
# Label of the choice of the text's encoding.
import-encoding = Text is
import-encoding-name = How the text is encoded
import-other-encoding = Another encoding…
import-as-found = As found out
# Label of the field of the sign between several names in a cell.
import-split = Names parted by
# Hint of that field while it is empty.
import-split-hint = Nothing: each cell is one name
# Label of a field with a number; import-skip-unit stands behind it: "Leave out 3 lines above the table".
import-skip = Leave out
import-skip-name = Lines above the table to leave out
import-skip-unit = lines above the table
# Label of the choice of the file's format.
import-read-as = Read as
# A choice of the file's format: the one that was found out.
import-as-detected = What it looks like
# Label of hints.
import-noted = To know
import-choose-sheet = Choose a sheet above first.
import-choose-encoding = Choose how its text is encoded first.
import-cancelling = Cancelling…
# Unfolds the list of all columns, which are many.
import-all-columns =
    { $count ->
       *[other] All { $count } columns
    }
# The accessible name of the choice of what a column means. $header is the head of the column.
import-column-header = What { $header } is
import-imported-before = This was imported on { $at }: there is nothing to add.
# Stands below a list of bad lines: so many more are there.
import-more-bad-lines =
    { $count ->
       *[other] And { $count } more.
    }
# The rest of the columns, below those that are shown: none of them is read; all are; or some are and some are left out.
import-more-columns-left-out =
    { $count ->
        [one] { $count } more column: left out.
       *[other] { $count } more columns: left out.
    }
import-more-columns-read =
    { $count ->
        [one] { $count } more column: read.
       *[other] { $count } more columns: read.
    }
import-more-columns =
    { $count ->
        [one] { $count } more column
       *[other] { $count } more columns
    }: { $read ->
        [one] { $read } is read
       *[other] { $read } are read
    }, { $left_out ->
        [one] { $left_out } is left out
       *[other] { $left_out } are left out
    }.
# $headers lists the heads of the columns.
import-left-out =
    { $count ->
        [one] { $count } column is left out: { $headers }.
       *[other] { $count } columns are left out: { $headers }.
    }
# The same with so many that aren't listed.
import-left-out-more =
    { $count ->
        [one] { $count } column is left out: { $headers } and { $more } more.
       *[other] { $count } columns are left out: { $headers } and { $more } more.
    }
# Describes a column to a screen reader: "Remark holds late, school class". $samples lists some of its cells.
import-holds = { $header } holds { $samples }
import-holds-nothing = { $header } holds empty
# Choices of what a cell with several names is. $mark is a sign such as ";".
import-split-lines = Each line of it is a name
import-split-mark = Several names, parted by { $mark }
# The choice of the encoding that was found out: "windows-1252, as found out".
import-found-encoding = { $encoding }, as found out
# Why nothing can be imported yet.
import-answer-all =
    { $count ->
        [1] Answer the question above first.
       *[other] Answer the { $count } questions above first.
    }
import-mend-bad =
    { $count ->
        [one] { $count } line is bad: mend it in the file, or choose to leave it out.
       *[other] { $count } lines are bad: mend them in the file, or choose to leave them out.
    }
# $least is 10,000.
import-backed-up-first = A backup is made first, as before each import of { $least } entries or more.
# $most is 100,000.
import-not-undone = More than { $most } entries can't be undone as one step.
# Follows import-backed-up-first. $most is 100,000.
import-only-backup = More than { $most } entries can't be undone as one step, so only the backup brings back what was there before.
import-importing = Importing…
# $path is the backup.
import-importing-backed-up = Importing… What was there before is in { $path }.
import-before-in = What was there before is in { $path }
# $why is a whole sentence.
import-no-backup = There can be no backup before so large an import, so nothing was imported: { $why }
# Warns of rows that may have been imported before, in another form. The dates of the file are days, without times.
import-alike-day =
    { $count ->
        [one] { $count } row looks like one that is there already, with another amount or time: of the same counter, on the same day.
       *[other] { $count } rows look like ones that are there already, with another amount or time: of the same counter, on the same day.
    }
# The dates of the file have times.
import-alike-minute =
    { $count ->
        [one] { $count } row looks like one that is there already, with another amount or time: of the same counter, in the same minute.
       *[other] { $count } rows look like ones that are there already, with another amount or time: of the same counter, in the same minute.
    }
# What a column means: items of a choice. Space is tight.
import-role-name = The counter's name
import-role-count = How much is added
import-role-time = When: date and time
import-role-date = The date
import-role-hour = The hour
import-role-note = A note
import-role-board = The board
import-role-kind = The kind of entry
import-role-reading = What a meter shows
# Each cell of it is a count of the counter that the column's head names.
import-role-counter = A counter of its own
# Each cell of it is a count of the day that the column's head names.
import-role-day = A day of its own
import-role-left-out = Left out
# What would be created, added and left out: whole sentences that follow one another. Numbers come twice: $count is the number,
# $shown how it is written.
import-makes-board = Makes the board { $name }.
import-makes-boards =
    { $count ->
       *[other] Makes { $shown } boards.
    }
import-makes-counter = Makes the counter { $name }.
import-makes-counters =
    { $count ->
       *[other] Makes { $shown } counters.
    }
import-adds-day-notes =
    { $count ->
        [one] Adds { $shown } note on a day.
       *[other] Adds { $shown } notes on days.
    }
import-nothing = There is nothing in it to add.
import-nothing-left-out =
    { $left ->
        [one] Nothing to add: { $left_shown } entry that is there already.
       *[other] Nothing to add: { $left_shown } entries that are there already.
    }
import-adds =
    { $count ->
        [one] Adds { $shown } entry.
       *[other] Adds { $shown } entries.
    }
# $left and $left_shown: how many are left out, as they are there already.
import-adds-left-out =
    { $count ->
        [one] Adds { $shown } entry
       *[other] Adds { $shown } entries
    }; { $left ->
        [one] leaves out { $left_shown } entry that is there already.
       *[other] leaves out { $left_shown } entries that are there already.
    }
# Stands above a list of lines.
import-bad-lines =
    { $count ->
        [one] { $count } line can't be imported:
       *[other] { $count } lines can't be imported:
    }
# Where something is bad. A colon and a sentence follow: "Line 3: There is no number in it."
import-bad-line = Line { $line }
# In a sheet of a spreadsheet.
import-bad-sheet-line = { $sheet }, line { $line }
# The same with the head of the column. $line is import-bad-line or import-bad-sheet-line.
import-bad-cell = { $line }, "{ $column }"
# A check box.
import-skip-bad =
    { $count ->
        [1] Leave this line out
       *[other] Leave these { $count } lines out
    }
# Reports an import. $entry_count and $counter_count are the numbers, $entries and $counters how they are written.
import-imported =
    Imported { $entry_count ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of { $counter_count ->
        [one] { $counters } counter
       *[other] { $counters } counters
    }
# The same with the name of the file.
import-imported-from =
    Imported { $entry_count ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of { $counter_count ->
        [one] { $counters } counter
       *[other] { $counters } counters
    } from { $source }


## Sharing

# Menu items. The first is for a board that isn't shared yet, the second for one that is.
sharing-share = Share this board…
sharing-shared-board = Sharing…
sharing-join = Join a shared board…
sharing-board = Board
sharing-address = Server address
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = A PostgreSQL database that your desks can reach.
sharing-password = Password
# A desk is one of the computers that count on a shared board.
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
# Label of a question: counters here have the same names as those of the board. Two answers follow.
sharing-namesakes = Same names
# They are the same counters.
sharing-same = The same: share what was counted here
# They are others.
sharing-others = Others: keep both
sharing-progress = How much of the board is here
sharing-joining = Joining…
sharing-join-goes-on = It goes on when this is closed.
sharing-cancel-joining = Cancel joining
sharing-cancelling = Cancelling…
# Buttons.
sharing-leave-now = Stop sharing
sharing-leave-anyway = Stop all the same
sharing-leaving = Sending what waits, and leaving…
sharing-leave-text = All that was counted stays here, and the board becomes an ordinary one. The other desks keep what they have and go on. You can join again later.
# Describes a board. In the status bar.
sharing-shared = Shared
# In place of the time at which something of a desk came last: it is connected.
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
# Describe a desk, behind its name: it is this one; it has left the board; it needs a decision by the server's owner.
sharing-this-desk = this desk
sharing-left = left
sharing-torn = needs a decision
# In place of that time: nothing came of it yet.
sharing-never = not yet
sharing-torn-hint = The server and this desk both went back to an older state, and the desk went on differently. Nothing more of it is taken in here until the owner of the server decides.
# How long the connection took.
sharing-connected = Connected in { $milliseconds } ms
# Stands behind the name of a board: "· 3 counters".
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } is shared
sharing-joined = { $board } is here
sharing-join-cancelled = { $board } isn't shared here. What had come over stays, as an ordinary board
# Follows sharing-others: the counter that comes with the board gets another name. $name is a counter's name.
sharing-others-name = the board's as “{ $name } (2)”
sharing-left-board = { $board } isn't shared here any more
# Says of a board on the server that it needn't be joined.
sharing-is-here = { $board }: in this file already
sharing-leave-title = Stop sharing { $board }?
# Reports how much of a board has come over. $pulled and $all are numbers of entries.
sharing-pulling = Getting { $pulled } of { $all }
# The accessible name of what the status bar says of sharing. $text is such as "Shared · 3 desks".
sharing-pill-name = Sharing: { $text }
# Stands on a tile directly behind what was counted today: how much of it at this desk. $count is a number. Space is tight.
sharing-tile-here = { " " }· { $count } here
# Adds how much of it was counted at this desk. $today is such as "+27 today", $here a number.
sharing-today-here = { $today }, { $here } here
# Stands on a tile directly behind what was counted today: how many entries wait for the server. Space is tight.
sharing-tile-waits =
    { " " }· { $count ->
       *[other] { $shown } wait
    }
# Describes a desk. $at is a time.
sharing-last-seen = last seen { $at }
# The accessible name of a shared board in the sidebar.
sharing-shared-filter = { $name }, shared
# Where a password that is typed is kept. A keyring is the system's store of passwords.
sharing-keyring = Kept in this computer's keyring, never in the file.
sharing-keyring-locked = Kept in this computer's keyring if you unlock it, never in the file.
sharing-keyring-missing = Used until this window closes, never kept in the file.
# What waits for the server, to be sent. $count is the number, $shown how it is written. An edit is a change of a name and the like.
sharing-edits-wait =
    { $count ->
        [one] { $shown } edit waits
       *[other] { $shown } edits wait
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } entry waits
       *[other] { $shown } entries wait
    }
# Which counters of the file are called as those of a board that is joined.
sharing-namesake = { $name } is in this file, too.
sharing-two-namesakes = { $first } and { $second } are in this file, too.
# $others is a number of counters, at least 2.
sharing-many-namesakes =
    { $others ->
       *[other] { $first } and { $others } others are in this file, too
    }
# An answer read aloud, with what it is about: sharing-same or sharing-others, and one of the three above.
sharing-answer = { $answer }. { $question }
# Describes a board: "Ana, Front desk · 1,200 entries". $desks lists the names of its desks.
sharing-joinable = { $desks } · { $entries }
# What is done before this desk leaves the board.
sharing-leave-edits =
    { $count ->
        [one] { $shown } edit that waits here is sent first.
       *[other] { $shown } edits that wait here are sent first.
    }
sharing-leave-entries =
    { $count ->
        [one] { $shown } entry that waits here is sent first.
       *[other] { $shown } entries that wait here are sent first.
    }
# What stopping all the same ("Stop all the same" is the button) would lose for the others, while the server can't be reached.
sharing-loses-nothing = The other desks won't see that this one has left until somebody tells them.
sharing-loses-edits =
    { $count ->
        [one] Stopping all the same keeps { $shown } edit here that the other desks never get.
       *[other] Stopping all the same keeps { $shown } edits here that the other desks never get.
    }
sharing-loses-entries =
    { $count ->
        [one] Stopping all the same keeps { $shown } entry here that the other desks never get.
       *[other] Stopping all the same keeps { $shown } entries here that the other desks never get.
    }
# In the status bar: the board is shared, by so many desks.
sharing-shared-by =
    { $count ->
        [one] Shared · { $count } desk
       *[other] Shared · { $count } desks
    }
# The same where there is little room.
sharing-desk-count =
    { $count ->
        [one] { $count } desk
       *[other] { $count } desks
    }
# The server can't be reached since a time, "14:05".
sharing-offline-since = Offline since { $since }
# $waits is such as "3 entries wait".
sharing-waits-offline-since = { $waits }: offline since { $since }
# The same where there is little room.
sharing-offline = Offline
# So many entries wait for the server. Space is tight.
sharing-waits-short =
    { $count ->
        [one] { $shown } waits
       *[other] { $shown } wait
    }
# When the server was tried last, and what it said: $why.
sharing-tried-now = Tried just now: { $why }
# At most 90 seconds.
sharing-tried-seconds =
    { $seconds ->
       *[other] Tried { $seconds } s ago: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
       *[other] Tried { $minutes } min ago: { $why }
    }
# Describes a desk: it counts on in place of another, $desk.
sharing-replaces = goes on from { $desk }

## Opening hours, and times at which nobody counted

# A part of a board's dialog, which folds out: when somebody counts on the board. *Hours* are these times everywhere.
hours-title = Hours
hours-about = When somebody counts here. What was counted is divided by these hours; what lies outside them is unknown, not zero.
# The label of a field.
hours-weekday =
    { $day ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
# Inside a field for times of a day while it is empty: nobody counts on that day.
hours-closed = Closed
# Inside a field for times at which nobody counted, while it is empty.
hours-all-day = All day
# The accessible name of a field, in dialogs-of. $day is a weekday or a date.
hours-on = Hours on { $day }
hours-times-unreadable = Write times like 9–12, 13–17.
# Below a field with times that go beyond midnight. $end is such as "02:00".
hours-into-next-day = Until { $end } on the next day.
# A button: Tuesday to Friday have the same hours as Monday.
hours-as-monday = Same until Friday
# Below the hours of all weekdays.
hours-a-week =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } a week
# Labels: dates with other hours than their weekdays, and times at which nobody counted although somebody usually does.
hours-other = Other hours
hours-nobody-counted = Nobody counted
# The name of a calendar in which the first and the last of the dates are picked.
hours-dates = Dates
# Days in full: "Thu 24 Dec 2026 – Fri 1 Jan 2027".
hours-dates-from-to = { $first } – { $last }
# A button, which opens a calendar; and its accessible names, in dialogs-of.
hours-add-date = Add dates…
hours-add-date-name = Add dates with other hours
hours-add-off-name = Add dates on which nobody counted
# Accessible names, in dialogs-of. $dates is a day in full, or two.
hours-nobody-on = When nobody counted on { $dates }
hours-change-date = Change { $dates }
hours-remove = Remove { $dates }
hours-date-twice = Another line has one of these dates, too.
# A button: shows dates that are long past.
hours-older =
    { $count ->
        [one] Show { $number } older
       *[other] Show { $number } older
    }
# Another program wrote something that isn't hours; why it isn't follows below. A button then begins with none.
hours-unreadable-there = Another program wrote hours that can't be read, so nothing is taken over them: “{ $written }”
hours-write-anew = Write new hours
# Above the hours, for someone who wanted to say when nobody counted.
hours-needed = To say when nobody counted, first say when somebody does.
# An item of a menu, and the title of the dialog that it opens.
nobody-open = Nobody counted…
nobody-title = Nobody counted
nobody-text = When did nobody count at { $board }? That time is left out of all rates, as unknown. What was counted in it stays in the counts.
# Labels, and accessible names.
nobody-dates = Dates
nobody-times = Times
nobody-times-name = Times at which nobody counted
nobody-dates-name = Dates: { $dates }
# Below the times: when somebody counts on the day that is chosen. $times is such as "09:00–12:00, 13:00–17:00".
nobody-hours = Hours on that day: { $times }
nobody-closed = There are no hours on that day.
# Why nothing can be saved.
nobody-nothing-changes = No hours lie in that time, so there is nothing to take out.
