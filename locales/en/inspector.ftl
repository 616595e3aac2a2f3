## Lists

# Stands between the parts of a list or of a description: "27, late, school class".
parts-separator = { ", " }


## The inspector

inspector-inspector = Inspector
# A menu item and a button (imperative): shows what was counted when.
inspector-open = Inspect
inspector-hint = Inspect: what was counted when  Ctrl+I
# The accessible name of a menu.
inspector-more = Copy and export
inspector-close = Close the inspector
inspector-maximise = Inspect in the whole window
inspector-beside = Inspect beside the counters
# A check box: the chart shows the sum so far instead of bars.
inspector-running-total = Running total
# A check box: several small charts have the same scale.
inspector-one-scale = One scale
# The names of the tabs, where there is little space.
inspector-chart = Chart
inspector-back = Back to the counters
inspector-history = History
inspector-periods = Periods
inspector-counters = Counters
# Heads of columns: what was counted up to now, and the change from the time before.
inspector-now = Now
inspector-change = Change
# Labels above or beside a number, at the start of a line. Space is tight.
inspector-today-up = Today
inspector-this-week-up = This week
inspector-this-month-up = This month
inspector-all-time-up = All time
inspector-an-open-hour-up = Per open hour
# Stands above what was counted in this week so far.
inspector-week-to-now = This week to now
# Stands at the end of inspector-busiest as $over.
inspector-last-weeks = last 8 weeks
# From here to "per open hour": stand as $label behind a number: "27 today", "14,154 all time", "8.5 per open hour".
inspector-today = today
inspector-this-week = this week
inspector-this-month = this month
inspector-all-time = all time
inspector-an-open-hour = per open hour
# Stand above a time such as "Mon 5 Oct, 08:52", in two lines.
inspector-since-reset = since the reset on
inspector-since = since
inspector-nothing = Nothing was counted yet
inspector-reading = Reading…
inspector-fields = Fields
inspector-name = Name
inspector-note = Note
inspector-no-note = No note
inspector-step = Step
inspector-target = Target
# Hint of the empty field of the target.
inspector-no-target = None
inspector-all-fields = All fields…
inspector-no-number = this isn't a whole number
# A button.
inspector-copy-table = Copy table
# Head of a column: the part that a desk counted, in per cent.
inspector-share = Share
inspector-desks = Desks
# Head of a column: what was counted.
inspector-desk-count = Count
# Label of the row with the sum of all rows above.
inspector-together = Together
inspector-this-desk = this desk
# The parts of a chart, in its legend.
inspector-here = This desk
inspector-other-desks = Other desks
inspector-not-shared = Not shared
inspector-show-entries = Click to see its entries
# Title: so many counters are inspected together, which are several. $count is the number, $shown how it is written.
inspector-together-count =
    { $count ->
       *[other] { $shown } counters together
    }
# Reports that the counts can't be read now. What is shown, if anything is, was read last. $why is a reason.
inspector-unread = What was counted when can't be read: { $why }. It is tried again.
inspector-unlisted = The history can't be read: { $why }. It is tried again.
# A name read aloud: "27 today, 33 last Friday, by 14:57 on Fri 20 Nov: −6". $label is such as "today" (inspector-today),
# $words such as "last Friday" or "4 weeks before", $until such as "14:57 on Fri 20 Nov", $change such as "+12" or "−6".
inspector-compared = { $counted } { $label }, { $before } { $words }, by { $until }: { $change }
# A name read aloud: "14,154 all time, since 4 Oct 2025". $label is such as "all time", $note such as "since 4 Oct 2025".
inspector-figure = { $counted } { $label }, { $note }
# "33 last Friday": what was counted in the time before, and when that was: "last Friday", "last week", "4 weeks before".
inspector-value-words = { $value } { $words }
# Head of a column: what was counted in the time before, up to the same time of day. "Before, by 14:57".
inspector-before-by = Before, by { $time }
# Stands above what was counted today so far: "Today to 14:57".
inspector-today-to = Today to { $time }
# Stands above what was counted in a month so far: "November to now".
inspector-span-to-now = { $span } to now
# "−4 to now": how much less (or more) was counted up to now than in the time before. Space is tight.
inspector-to-now = { $change } to now
# The accessible name of a small chart's head: "Directions: 441".
inspector-small-chart = { $name }: { $counted }
# The accessible name of a small chart's head: "Directions: 441, +51 to now". $change is inspector-to-now.
inspector-small-chart-change = { $name }: { $counted }, { $change }
# "since 4 Oct 2025".
inspector-since-date = since { $date }
# Read aloud: "since the reset on Mon 5 Oct, 08:52".
inspector-since-reset-at = since the reset on { $at }
# A day and a time of it: "Mon 5 Oct, 08:52".
inspector-at = { $date }, { $time }
# Stands behind a counter's name: "on Reference desk". $board is the name of a board.
inspector-on-board = on { $board }
# The accessible name of the choice of what one bar of the chart covers. $range is such as "November".
inspector-bars-of = { $range }, bars
# What one bar of the chart covers: items of a menu.
inspector-by-hour = by hour
inspector-by-day = by day
inspector-by-week = by week
inspector-by-month = by month
# The title of the chart: "November by day". $range is such as "Today, Fri 27 Nov", "23 – 29 Nov" or "November 2026".
inspector-by-unit =
    { $unit ->
        [hour] { $range } by hour
        [day] { $range } by day
        [week] { $range } by week
       *[month] { $range } by month
    }
# "Thursdays 13:00–14:00, 8.5 an hour · last 8 weeks". $busiest is charts-busiest, $over inspector-last-weeks or charts-dates.
inspector-busiest = { $busiest } · { $over }
# A button that shows the rest of the charts: "18 more". $count is the number, $shown how it is written.
inspector-more-count =
    { $count ->
       *[other] { $shown } more
    }
# "Counted 23 – 27 Nov": in that time.
inspector-counted-in = Counted { $span }
# "14 today". $label is such as "today", "this week" (inspector-today and those below it).
inspector-counted = { $counted } { $label }
# Describes a row of a table to a screen reader: what was counted in the whole range that the table shows, "14 week".
inspector-counted-in-range =
    { $range ->
        [day] { $counted } day
        [week] { $counted } week
        [month] { $counted } month
        [year] { $counted } year
       *[custom] { $counted } sum
    }
# "14:05 on Tue 17 Nov". Stands as $until in inspector-compared.
inspector-until = { $time } on { $date }
# What a mean is taken over: "180 hours", in which something was counted.
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } hour
       *[other] { $hours_shown } hours
    }
# The means, read aloud: "8.5 per open hour: 85 in 10 open hours; 24.3 a day, over 18 days with counts on the board". An open
# hour is one in which something was counted. $hourly and $daily are numbers such as "8.5", $counted what was counted.
inspector-means =
    { $hourly } per open hour: { $hours ->
        [one] { $counted } in { $hours_shown } open hour
       *[other] { $counted } in { $hours_shown } open hours
    }; { $daily } a day, over { $days ->
        [one] { $days_shown } day with counts on the board
       *[other] { $days_shown } days with counts on the board
    }
# A mark in the chart: the counter was reset, when its count was $total.
inspector-reset-mark = Reset, closed at { $total }
# The same with the note that somebody wrote on it.
inspector-reset-mark-noted = Reset, closed at { $total }: { $note }
# "35.1 %", with the space that the language puts there. $number may have a sign: "+12", "−6", "±0".
inspector-percent = { $number } %
# The accessible name of a desk with what it counted and the part of all: "First floor: 84, 35.1 %".
inspector-desk-row = { $desk }: { $count }, { $percent }
# "First floor, this desk: 84, 35.1 %". $about is inspector-this-desk.
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Nothing counted yet
# In the legend: a bar of what was counted; of what was entered late; of a day or hour that isn't over yet.
charts-counted = counted
charts-late = late
charts-not-over = not over yet
# Heading of the heat map: at which hours of the week most is counted.
charts-busy-hours = Busy hours
# An accessible name: "Chart of Reference question by day". $name is what is counted.
charts-chart-name =
    { $unit ->
        [hour] Chart of { $name } by hour
        [day] Chart of { $name } by day
        [week] Chart of { $name } by week
       *[month] Chart of { $name } by month
    }
# What is under the pointer: "Tue 17 Nov: 72".
charts-told = { $span }: { $value }
# Stands directly behind what was counted in the time before, which is bold: "27 on Tue 20 Oct". $days is a day, several, or
# hours of one: "Tue 20 Oct, 14:00–15:00". The number can't follow, but "{ " " }({ $days })" is possible.
charts-on-days = { " " }on { $days }
# Stands directly behind what was counted in the time before, which is bold: "27 in Nov 2025". $span is a month, a week
# ("23 Nov – 29 Nov") or several.
charts-in-span = { " " }in { $span }
# The accessible name of a legend: "Legend: counted, late". $entries are its texts.
charts-legend = Legend: { $entries }
# An accessible name: "Busy hours: Reference question". $name is what is counted.
charts-heat-name = Busy hours: { $name }
# An accessible name: "2026 by day: Reference question". $name is what is counted.
charts-year-name = { $year } by day: { $name }
# "14 · Tue 24 Nov, 14:00–15:00".
charts-value-in = { $value } · { $span }
# "Coffee: 14".
charts-value-of = { $name }: { $value }
# The sum up to there: "441 in all".
charts-in-all = { $value } in all
# Follows what was counted: "72, of these 3 late". $late is a number: so many were entered later than they were counted.
charts-of-these-late = of these { $late } late
# "14:00–15:00".
charts-times = { $start }–{ $end }
# "23 Nov – 29 Nov".
charts-dates = { $first } – { $last }
# "Tue 24 Nov, 14:00".
charts-date-time = { $date }, { $time }
# "Tue 14:00–15:00: 5.2 an hour (52 in 10 hours)". $day is a short weekday (charts-tuesday-short), $rate a mean.
charts-heat-cell =
    { $day } { $times }: { $rate } an hour ({ $hours ->
        [one] { $counted } in { $hours_shown } hour
       *[other] { $counted } in { $hours_shown } hours
    })
# "Tue 03:00–04:00: nothing counted". $day is a short weekday.
charts-heat-closed = { $day } { $times }: nothing counted
# When most is counted: "Tuesdays 14:00–15:00, 5.2 an hour".
charts-busiest =
    { $day ->
        [monday] Mondays { $times }, { $rate } an hour
        [tuesday] Tuesdays { $times }, { $rate } an hour
        [wednesday] Wednesdays { $times }, { $rate } an hour
        [thursday] Thursdays { $times }, { $rate } an hour
        [friday] Fridays { $times }, { $rate } an hour
        [saturday] Saturdays { $times }, { $rate } an hour
       *[sunday] Sundays { $times }, { $rate } an hour
    }
# Weekdays in full, as within a sentence.
# Weekdays in short, of about three letters: beside the rows of a chart and below its bars.
charts-monday-short = Mon
charts-tuesday-short = Tue
charts-wednesday-short = Wed
charts-thursday-short = Thu
charts-friday-short = Fri
charts-saturday-short = Sat
charts-sunday-short = Sun
# Weekdays where there is room for one letter only (two at most).
charts-monday-letter = M
charts-tuesday-letter = T
charts-wednesday-letter = W
charts-thursday-letter = T
charts-friday-letter = F
charts-saturday-letter = S
charts-sunday-letter = S
# Head of a column: "Tue 24". $day is a short weekday, $date the day of the month. Space is tight.
charts-day-of-month = { $day } { $date }
# Round numbers on the axis of a chart, compactly: "12k" is 12 thousand, then million, thousand million and million million.
# Space is tight.
charts-thousands = { $number }k
charts-millions = { $number }M
charts-billions = { $number }B
charts-trillions = { $number }T


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart
##
## Limits are two numbers, one below and one above what was counted; the true number lies between them, most likely. Time is
## covered when somebody counted, by the hours of the board. A control chart shows whether something varies more than by chance:
## it has a middle line, an upper and a lower limit, and a point for each hour, day, week or month.

# The accessible name of the choice of what a chart shows, and the choices: bars, inspector-running-total or a control chart.
inspector-style = What the chart shows
inspector-bars = Bars
inspector-control-chart = Control chart
# A switch in the same menu: limits are shown.
inspector-limits = Limits, 95 %
# In the legend of a chart: the mark of the limits; time in which nobody counted, by the hours of the board.
charts-limits = limits, 95 %
charts-not-covered = not covered
# Instead of a value: nothing was looked at, or nobody counted, so there is no point in a control chart.
charts-not-looked-at = nothing looked at
# In the legend of a control chart: its points, of one of three kinds; its limits; points that aren't chance.
charts-defects = defects
charts-defects-for-each = defects for each unit
charts-defective = share of defective units
charts-control-limits = limits of chance
charts-alarm = not chance
# Follows what was counted: "131, limits 109 to 156".
charts-limits-from-to = limits { $low } to { $high }
# Follows what was counted on a day: "14, 8 covered hours". $hours is the number, perhaps with decimals, $hours_shown how it is
# written.
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } covered hour
       *[other] { $hours_shown } covered hours
    }
# Says where a point of a control chart lies, and what chance would seldom pass.
charts-above-limit = above the upper limit, by chance seldom more than { $limit }
charts-below-limit = below the lower limit, by chance seldom less than { $limit }
# Below a chart: "131 in all, limits 109 to 156 · 4.2 an hour in 31 covered hours". $sum is charts-in-all, perhaps with
# charts-limits-from-to behind it, $rate one of those that follow.
inspector-sum-and-rate = { $sum } · { $rate }
# Stand at the start of the next two as $rate: "4.2 an hour", "4.2 an hour, limits 3.5 to 5.1,". $limits is charts-limits-from-to.
inspector-rate = { $rate } an hour
inspector-rate-limits = { $rate } an hour, { $limits },
# "4.2 an hour in 31 covered hours".
inspector-rate-covered =
    { $hours ->
        [one] { $rate } in { $hours_shown } covered hour
       *[other] { $rate } in { $hours_shown } covered hours
    }
# "4.2 an hour in 31 hours with counts", in which anything was counted on the board: nobody gave it hours. Space is tight.
inspector-rate-counted =
    { $hours ->
        [one] { $rate } in { $hours_shown } hour with counts
       *[other] { $rate } in { $hours_shown } hours with counts
    }
# Follows a rate: so much was counted while nobody should have been there, and isn't in the rate. "3 more outside them".
inspector-outside = { $counted } more outside them
# Stands above a rate, and the same behind it: "4.2 per covered hour". Space is tight.
inspector-a-covered-hour-up = Per covered hour
inspector-a-covered-hour = per covered hour
# Explains limits, below a chart.
inspector-limits-mean = Counted like this again and again, 95 of 100 such limits would hold the true number.
# The hours of a board were written by another program.
inspector-hours-unread = The board's hours can't be read, so they aren't used.
# Below a control chart: the newest point that breaks a rule: "3 Nov, 19: above the upper limit, by chance seldom more than 14".
# $value is a number of defects or a share, $words says which rules it breaks.
charts-alarm-of = { $span }, { $value }: { $words }
# $count is the number, $shown how it is written.
inspector-more-alarms =
    { $count ->
        [one] { $shown } more point here breaks a rule
       *[other] { $shown } more points here break a rule
    }
# Below a control chart of which no point breaks a rule.
inspector-in-control = No point here is beyond what chance does.
# Below a control chart: its middle line, and the days from which it is taken: "Mean 9.2, from 1 Oct 2026 – 31 Oct 2026".
inspector-baseline = Mean { $mean }, from { $dates }
# Below a control chart.
inspector-rough = The baseline has less than 5 a point: the limits are rough.


## The history

# The kinds of entries that are listed: all, and below one kind each.
history-all = All
# Entries by presses.
history-counted = Counted
# Entries made later than what they count.
history-late = Late
# Entries that undo others.
history-undos = Undo
# Entries that reset a counter.
history-resets = Reset
# Entries that set a count to a value.
history-sets = Set
# The hint of a field: only entries whose note contains this are listed.
history-filter = Filter notes
# A button: adds what was counted earlier.
history-add-late = Late count…
# A button: undoes this entry. Space is tight.
history-undo = Undo
# A button: writes a note on this entry or day. Space is tight.
history-note = Note…
history-note-hint = Enter saves, Esc leaves
history-nothing = Nothing was counted yet
history-nothing-found = No entry is like this
# Describe an entry, beside its amount: the count was set to a value; it was imported; it was changed after a reset.
history-set = set
history-imported = imported
history-amended = changed after the reset
# Describes an entry that was made later than what it counts.
history-late-entry = late
# A button.
history-undo-reset = Undo this reset
# Describes an entry that doesn't count any more.
history-undone = undone
# What the button that shows the filters does.
history-filters = Filter the history
# What the button that opens the calendar does.
history-days = Show only some days
# $of is here and below the name of a counter or board, or such as "3 counters together".
history-filters-name = Filter the history, { $of }
# The headings of today and yesterday: "Today, Fri 27 Nov".
history-today = Today, { $day }
history-yesterday = Yesterday, { $day }
# The full name of a day's heading: "Today, Fri 27 Nov: 27". $sum is what was counted.
history-heading-sum = { $day }: { $sum }
# The number of presses that are listed in one row, which are several. $count is the number, $shown how it is written.
history-presses =
    { $count ->
       *[other] { $shown } presses
    }
history-days-name = Show only some days, { $of }
history-filter-name = Filter notes, { $of }
history-kind-name = Kinds of entries, { $of }
history-add-late-name = Add a late count to { $of }
# Describes an entry with the note that somebody wrote: "late: school class".
history-with-note = { $description }: { $note }
# Describes an entry: it undoes the one of that time: "undo of 14:05", "undo of 3 Nov, 14:05".
history-undo-of = undo of { $time }
# Describes an entry: the counter was reset, when its count was $total.
history-reset = reset, closed at { $total }
# Names an entry: "+1 Coffee, 24 Nov 2026, 16:42".
history-entry = { $amount } { $counter }, { $time }
# What the buttons of an entry do. $entry is history-entry.
history-undo-name = Undo { $entry }
history-note-name = Note on { $entry }
# "since 3 Nov, 09:00".
history-span-since = since { $from }
# What a button does that ends the choice of a span such as "3 Nov – 24 Nov".
history-all-times = Show all times, not only { $span }
# The span of the period that isn't closed: "Now: since 3 Nov, 09:00".
history-now-since = Now: since { $from }
# "3 Nov, 09:00 – 24 Nov, 09:00".
history-from-to = { $from } – { $to }
# How long a period was: "21 days", "1.5 days". $count is the number, $shown how it is written.
history-length =
    { $count ->
        [one] { $shown } day
       *[other] { $shown } days
    }
# The accessible name of a period between two resets: "Coffee, 3 Nov, 09:00 – 24 Nov, 09:00: 212".
history-period = { $counter }, { $span }: { $total }
# The change from the period before, in full: "+12 % against the period before".
history-than-before = { $change } against the period before
# What a button does. The counter was reset at $at, when its count was $total.
history-undo-reset-name = Undo the reset of { $counter } at { $at }, closed at { $total }
# The accessible name of what another desk counted. $entry is history-entry with what describes it.
history-on-desk = { $entry }, on { $desk }
# What the button does that shows the entries of all desks again.
history-all-desks = Show all desks, not only { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

# Pointing at "78 of 100, by 16:40 at this pace" tells this. Covered hours are those in which somebody counts, if the board has hours.
pace-about = That is if counting goes on as it has since the last reset, within the board's hours if it has any.
# A column of figures: above the time at which the target is reached, and below it; and its name for screen readers.
pace-reaches = Reaches { $target }
pace-at-this = at this pace
pace-reached-by = when the target is reached
# Above the list of periods between resets: the target was reached in so many of them, without one between that didn't. $count is at least 2.
history-streak =
    { $count ->
        [one] The target of { $target } was reached { $shown } time in a row.
       *[other] The target of { $target } was reached { $shown } times in a row.
    }

## Doubtful presses: they follow another one so closely that they may be no events of their own. Each counts until somebody
## voids it, which is an undo; who keeps it says that it is right.

# A choice among kinds of entries.
history-doubtful = Doubtful
# $ms is a number of milliseconds, $seconds one of seconds: "1.9 s".
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
# A contact or a key that chattered. $time: "30 ms". It stands beside the press, and as a note at its undo.
doubtful-bounce = bounce, { $time } after the press before
# Perhaps pressed twice by mistake.
doubtful-double = double, { $time } after the press before
# Perhaps the same event, counted on two desks.
doubtful-repeat = repeat, { $time } after a press on another desk
# The same in little room. Space is tight.
doubtful-bounce-brief = bounce, { $time }
doubtful-double-brief = double, { $time }
doubtful-repeat-brief = repeat, { $time }
# An accessible name and a tooltip. $reason is doubtful-bounce, doubtful-double or doubtful-repeat.
history-doubtful-entry = doubtful: { $reason }
# A button that shows only them. $shown is the number as it is written.
history-doubtful-count = { $count ->
    [one] { $shown } doubtful press
   *[other] { $shown } doubtful presses
}
# The same where not all entries were looked through.
history-doubtful-at-least = { $count ->
    [one] At least { $shown } doubtful press
   *[other] At least { $shown } doubtful presses
}
# The accessible name of that button. $count is one of the two above, $of the name of what is shown.
history-doubtful-name = { $count } of { $of }: show only these
# Buttons at a doubtful press. Space is tight.
history-keep = Keep
history-void = Void
# What they do. $entry is history-entry.
history-keep-name = Keep { $entry }: it is right
history-void-name = Void { $entry }: undo it, with the reason as a note
# Above the list of doubtful presses. K and V are keys, in all languages.
history-doubtful-keys = Each of these counts until you void it. K keeps the marked one, V voids it.
