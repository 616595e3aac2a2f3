## The inspector

inspector-inspector = Inspector
inspector-open = Inspect
inspector-hint = Inspect: what was counted when  Ctrl+I
inspector-more = Copy and export
inspector-close = Close the inspector
inspector-maximise = Inspect in the whole window
inspector-beside = Inspect beside the counters
inspector-running-total = Running total
inspector-one-scale = One scale
inspector-chart = Chart
inspector-back = Back to the counters
inspector-history = History
inspector-periods = Periods
inspector-counters = Counters
inspector-now = Now
inspector-change = Change
inspector-today-up = Today
inspector-this-week-up = This week
inspector-this-month-up = This month
inspector-all-time-up = All time
inspector-an-open-hour-up = Per open hour
inspector-week-to-now = This week to now
inspector-last-weeks = last 8 weeks
inspector-today = today
inspector-this-week = this week
inspector-this-month = this month
inspector-since-reset = since the reset on
inspector-since = since
inspector-all-time = all time
inspector-an-open-hour = per open hour
inspector-nothing = Nothing was counted yet
inspector-reading = Reading…
inspector-fields = Fields
inspector-name = Name
inspector-note = Note
inspector-no-note = No note
inspector-step = Step
inspector-target = Target
inspector-no-target = None
inspector-all-fields = All fields…
inspector-no-number = this isn't a whole number
inspector-copy-table = Copy table
inspector-share = Share
inspector-desks = Desks
inspector-desk-count = Count
inspector-together = Together
inspector-this-desk = this desk
# The parts of a chart.
inspector-here = This desk
inspector-other-desks = Other desks
inspector-not-shared = Not shared
inspector-show-entries = Click to see its entries
# Returns a text such as "3 counters together".
inspector-together-count = { $count } counters together
# Returns a text such as "27 today, 33 last Friday, by 14:57 on Fri 20 Nov: −6".
inspector-compared = { $counted } { $label }, { $before } { $words }, by { $until }: { $change }
# Returns a text such as "14,154 all time, since 4 Oct 2025".
inspector-figure = { $counted } { $label }, { $note }
# Returns a text such as "33 last Friday".
inspector-value-words = { $value } { $words }
# Returns a text such as "Before, by 14:57".
inspector-before-by = Before, by { $time }
# Returns a text such as "Today to 14:57".
inspector-today-to = Today to { $time }
# Returns a text such as "November to now".
inspector-span-to-now = { $span } to now
# Returns a text such as "−4 to now".
inspector-to-now = { $change } to now
# Returns a text such as "since 4 Oct 2025".
inspector-since-date = since { $date }
# Returns a text such as "Mon 5 Oct, 08:52".
inspector-at = { $date }, { $time }
# Returns the accessible name of the choice of the bars' unit.
inspector-bars-of = { $range }, bars
# Returns a text such as "Thursdays 13:00–14:00, 8.5 an hour · last 8 weeks".
inspector-busiest = { $busiest } · { $over }
# Returns a text such as "18 more".
inspector-more-count = { $count } more
# Returns a text such as "Counted 23 – 27 Nov".
inspector-counted-in = Counted { $span }
# Returns a text such as "14 today".
inspector-counted = { $counted } { $label }
# Returns a text such as "14:05 on Tue 17 Nov".
inspector-until = { $time } on { $date }
inspector-percent = { $number } %


## Charts

charts-nothing = Nothing counted yet
charts-counted = counted
charts-late = late
charts-not-over = not over yet
charts-hour = hour
charts-day = day
charts-week = week
charts-month = month
# Heading of the heat map.
charts-busy-hours = Busy hours
# Returns a name such as "Chart of Reference question by day".
charts-chart-name = Chart of { $name } by { $unit }
# Returns a text such as "Tue 17 Nov: 72".
charts-told = { $span }: { $value }
# Follows a value of the time before: " on Tue 20 Oct".
charts-on-days = { " " }on { $days }
# Follows a value of the time before: " in Nov 2025".
charts-in-span = { " " }in { $span }
# Returns a name such as "Busy hours: Reference question".
charts-heat-name = Busy hours: { $name }
# Returns a name such as "2026 by day: Reference question".
charts-year-name = { $year } by day: { $name }
# Returns a text such as "14 · Tue 24 Nov, 14:00–15:00".
charts-value-in = { $value } · { $span }
# Returns a text such as "Coffee: 14".
charts-value-of = { $name }: { $value }
charts-in-all = { $value } in all
charts-of-these-late = of these { $late } late
# Returns a text such as "14:00–15:00".
charts-times = { $start }–{ $end }
# Returns a text such as "23 Nov – 29 Nov".
charts-dates = { $first } – { $last }
# Returns a text such as "Tue 24 Nov, 14:00".
charts-date-time = { $date }, { $time }
# Returns a text such as "5.2 an hour".
charts-an-hour = { $rate } an hour


## The history

history-kind = Kinds of entries
history-all = All
history-counted = Counted
history-late = Late
history-undos = Undo
history-resets = Reset
history-sets = Set
history-filter = Filter notes
history-add-late = Late count…
history-undo = Undo
history-note = Note…
history-note-hint = Enter saves, Esc leaves
history-nothing = Nothing was counted yet
history-nothing-found = No entry is like this
history-set = set
history-imported = imported
history-amended = changed after the reset
history-undo-reset = Undo this reset
history-undone = undone
# What the button that shows the filters does.
history-filters = Filter the history
# What the button that opens the calendar does.
history-days = Show only some days
history-filters-name = Filter the history, { $of }
# Returns the heading of today: "Today, Fri 27 Nov".
history-today = Today, { $day }
history-yesterday = Yesterday, { $day }
# Returns the number of presses of a burst, which are several.
history-presses = { $number } presses
history-days-name = Show only some days, { $of }
history-filter-name = Filter notes, { $of }
history-kind-name = Kinds of entries, { $of }
history-add-late-name = Add a late count to { $of }
history-undo-of = undo of { $time }
history-reset = reset, closed at { $total }
# Returns a name such as "+1 Coffee, 24 Nov 2026, 16:42".
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Undo { $entry }
history-note-name = Note on { $entry }
# Returns a text such as "since 3 Nov, 09:00".
history-span-since = since { $from }
history-all-times = Show all times, not only { $span }
history-now-since = Now: since { $from }
# Returns a text such as "3 Nov, 09:00 – 24 Nov, 09:00".
history-from-to = { $from } – { $to }
# Returns the change from the previous period, in full.
history-than-before = { $change } against the period before
history-undo-reset-name = Undo the reset of { $counter } at { $at }, closed at { $total }
# The accessible name of what another desk counted.
history-on-desk = { $entry }, on { $desk }
# The accessible name of the button that shows the entries of all desks again.
history-all-desks = Show all desks, not only { $desk }
