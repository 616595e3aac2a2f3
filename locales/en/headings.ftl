### The words of our own workbooks: headings, names of settings and kinds of entries. The English ones are as in CSV files;
### in your language they are usual headings, short ones if possible. They must differ from each other, since imports know
### columns by them.

heading-counter = counter
heading-board = board
# What the counter shows.
heading-count = count
# What one press adds.
heading-step = step
heading-target = target
heading-minimum = minimum
heading-maximum = maximum
# Whether the counter refuses presses.
heading-locked = locked
heading-color = color
# The key of the keyboard that presses the counter.
heading-key = key
heading-note = note
# When the counter was put into the archive.
heading-archived = archived
# How the counter counts in its board's total: 1, 0 or -1.
heading-weight = weight
# The place in the order.
heading-position = position
heading-short-name = short_name
# How far the time is from UTC, such as +01:00.
heading-offset = offset
# Whether the counters show their shares in per cent.
heading-shares = shares
# What the board's sum is called.
heading-total-name = total_name
# Whether the board stops at its target.
heading-stops = stops
# When somebody counts at a board.
heading-hours = hours
# The control chart of a counter (statistical process control): its kind, and the dates from which its limits are taken.
heading-control = control
# Setting and value are the two columns of the sheet of settings.
heading-setting = setting
heading-value = value
# The number of an entry.
heading-entry = entry
# Date and time together.
heading-time = time
heading-date = date
# The hour of the day, 0 to 23. Not the same word as for time.
heading-hour = hour
# How much the entry added.
heading-amount = amount
# The kind of the entry: tally, reset and so on.
heading-kind = kind
# The number of the entry that this one undoes.
heading-undoes = undoes
# The computer at which it was counted.
heading-desk = desk
# A note on a day.
heading-day-note = day_note
# The sum of all counters.
heading-total = total
# How many hours somebody counted, by the hours of the board.
heading-covered-hours = covered_hours
# When the workbook was made.
heading-setting-made = made
# The time zone.
heading-setting-zone = zone
# Minutes after midnight.
heading-setting-day-starts-at = day_starts_at
# The time from which on entries are in the workbook.
heading-setting-since = since
heading-setting-until = until
# The kinds of entries that are in the workbook.
heading-setting-kinds = kinds
# Whether all entries are in the workbook.
heading-setting-whole = whole
# A press.
heading-kind-tally = tally
# The counter was set to a number.
heading-kind-set = set
# The counter was reset to 0.
heading-kind-reset = reset
# Something was undone.
heading-kind-undo = undo
# Counted later than it happened.
heading-kind-late = late
# Imported.
heading-kind-import = import
# A change of what a reset had closed.
heading-kind-amend = amend
