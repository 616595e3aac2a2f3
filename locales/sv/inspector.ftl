## Lists

parts-separator = { ", " }

## The inspector

inspector-inspector = Granskning
inspector-open = Granska
inspector-hint = Granska: vad som räknades när  Ctrl+I
inspector-more = Kopiera och exportera
inspector-close = Stäng granskningen
inspector-maximise = Granska i hela fönstret
inspector-beside = Granska bredvid räknarna
inspector-running-total = Löpande summa
inspector-one-scale = En skala
inspector-chart = Diagram
inspector-back = Tillbaka till räknarna
inspector-history = Historik
inspector-periods = Perioder
inspector-counters = Räknare
inspector-now = Nu
inspector-change = Ändring
inspector-today-up = I dag
inspector-this-week-up = Denna vecka
inspector-this-month-up = Denna månad
inspector-all-time-up = Totalt
inspector-an-open-hour-up = Per öppen timme
inspector-week-to-now = Denna vecka hittills
inspector-last-weeks = senaste 8 veckorna
inspector-today = i dag
inspector-this-week = denna vecka
inspector-this-month = denna månad
inspector-all-time = totalt
inspector-an-open-hour = per öppen timme
inspector-since-reset = sedan nollställningen
inspector-since = sedan
inspector-nothing = Inget har räknats ännu
inspector-reading = Läser…
inspector-fields = Fält
inspector-name = Namn
inspector-note = Anteckning
inspector-no-note = Ingen anteckning
inspector-step = Steg
inspector-target = Mål
inspector-no-target = Inget
inspector-all-fields = Alla fält…
inspector-no-number = detta är inget heltal
inspector-copy-table = Kopiera tabell
inspector-share = Andel
inspector-desks = Platser
inspector-desk-count = Antal
inspector-together = Tillsammans
inspector-this-desk = denna plats
inspector-here = Denna plats
inspector-other-desks = Andra platser
inspector-not-shared = Inte delat
inspector-show-entries = Klicka för att se posterna
inspector-together-count = { $shown } räknare tillsammans
inspector-unread = Vad som räknades när kan inte läsas: { $why }. Nya försök görs.
inspector-unlisted = Historiken kan inte läsas: { $why }. Nya försök görs.
inspector-compared = { $counted } { $label }, { $before } { $words }, till { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Tidigare, till { $time }
inspector-today-to = I dag till { $time }
inspector-span-to-now = { $span } hittills
inspector-to-now = { $change } hittills
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = sedan { $date }
inspector-since-reset-at = sedan nollställningen { $at }
inspector-at = { $date }, { $time }
inspector-on-board = på { $board }
inspector-bars-of = { $range }, staplar
inspector-by-hour = per timme
inspector-by-day = per dag
inspector-by-week = per vecka
inspector-by-month = per månad
inspector-by-unit = { $unit ->
        [hour] { $range } per timme
        [day] { $range } per dag
        [week] { $range } per vecka
       *[month] { $range } per månad
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count = { $shown } till
inspector-counted-in = Räknat { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range = { $range ->
        [day] { $counted } dag
        [week] { $counted } vecka
        [month] { $counted } månad
        [year] { $counted } år
       *[custom] { $counted } summa
    }
inspector-until = { $time } { $date }
inspector-open-hours = { $hours ->
        [one] { $hours_shown } timme
       *[other] { $hours_shown } timmar
    }
inspector-means =
    { $hourly } per öppen timme: { $counted } på { $hours ->
        [one] { $hours_shown } öppen timme
       *[other] { $hours_shown } öppna timmar
    }; { $daily } per dag, över { $days ->
        [one] { $days_shown } dag med räkning på tavlan
       *[other] { $days_shown } dagar med räkning på tavlan
    }
inspector-reset-mark = Nollställning, avslutad på { $total }
inspector-reset-mark-noted = Nollställning, avslutad på { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }

## Charts

charts-nothing = Inget räknat ännu
charts-counted = räknat
charts-late = i efterhand
charts-not-over = inte slut ännu
charts-busy-hours = Rusningstimmar
charts-chart-name = { $unit ->
        [hour] Diagram över { $name } per timme
        [day] Diagram över { $name } per dag
        [week] Diagram över { $name } per vecka
       *[month] Diagram över { $name } per månad
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Förklaring: { $entries }
charts-heat-name = Rusningstimmar: { $name }
charts-year-name = { $year } per dag: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } totalt
charts-of-these-late = varav { $late } i efterhand
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } per timme ({ $counted } på { $hours ->
        [one] { $hours_shown } timme
       *[other] { $hours_shown } timmar
    })
charts-heat-closed = { $day } { $times }: inget räknat
charts-busiest = { $day ->
        [monday] Måndagar { $times }, { $rate } per timme
        [tuesday] Tisdagar { $times }, { $rate } per timme
        [wednesday] Onsdagar { $times }, { $rate } per timme
        [thursday] Torsdagar { $times }, { $rate } per timme
        [friday] Fredagar { $times }, { $rate } per timme
        [saturday] Lördagar { $times }, { $rate } per timme
       *[sunday] Söndagar { $times }, { $rate } per timme
    }
charts-monday-short = mån
charts-tuesday-short = tis
charts-wednesday-short = ons
charts-thursday-short = tors
charts-friday-short = fre
charts-saturday-short = lör
charts-sunday-short = sön
charts-monday-letter = M
charts-tuesday-letter = T
charts-wednesday-letter = O
charts-thursday-letter = T
charts-friday-letter = F
charts-saturday-letter = L
charts-sunday-letter = S
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } tn
charts-millions = { $number } mn
charts-billions = { $number } md
charts-trillions = { $number } bn


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Vad diagrammet visar
inspector-bars = Staplar
inspector-control-chart = Styrdiagram
inspector-limits = Gränser, 95 %
charts-limits = gränser, 95 %
charts-not-covered = inte bemannat
charts-not-looked-at = inget granskat
charts-defects = fel
charts-defects-for-each = fel per enhet
charts-defective = andel felaktiga enheter
charts-control-limits = slumpens gränser
charts-alarm = ingen slump
charts-limits-from-to = gränser { $low } till { $high }
charts-covered-hours = { $hours ->
        [one] { $hours_shown } bemannad timme
       *[other] { $hours_shown } bemannade timmar
    }
charts-above-limit = över den övre gränsen, av en slump sällan mer än { $limit }
charts-below-limit = under den nedre gränsen, av en slump sällan mindre än { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } per timme
inspector-rate-limits = { $rate } per timme, { $limits },
inspector-rate-covered = { $rate } på { $hours ->
        [one] { $hours_shown } bemannad timme
       *[other] { $hours_shown } bemannade timmar
    }
inspector-rate-counted = { $rate } på { $hours ->
        [one] { $hours_shown } timme med räkning
       *[other] { $hours_shown } timmar med räkning
    }
inspector-outside = { $counted } till utanför dem
inspector-a-covered-hour-up = Per bemannad timme
inspector-a-covered-hour = per bemannad timme
inspector-limits-mean = Räknat så gång på gång skulle 95 av 100 sådana gränser rymma det sanna antalet.
inspector-hours-unread = Tavlans öppettider kan inte läsas, så de används inte.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms = { $count ->
        [one] { $shown } punkt till här bryter mot en regel
       *[other] { $shown } punkter till här bryter mot en regel
    }
inspector-in-control = Ingen punkt här går utöver vad slumpen gör.
inspector-baseline = Medelvärde { $mean }, från { $dates }
inspector-rough = Referensperioden har färre än 5 per punkt: gränserna är grova.

## The history

history-all = Alla
history-counted = Räknat
history-late = I efterhand
history-undos = Ångrat
history-resets = Nollställt
history-sets = Ställt
history-filter = Filtrera anteckningar
history-add-late = I efterhand…
history-undo = Ångra
history-note = Anteckna…
history-note-hint = Enter sparar, Esc lämnar
history-nothing = Inget har räknats ännu
history-nothing-found = Ingen post är sådan
history-set = ställt
history-imported = importerat
history-amended = ändrat efter nollställningen
history-late-entry = i efterhand
history-undo-reset = Ångra denna nollställning
history-undone = ångrat
history-filters = Filtrera historiken
history-days = Visa bara vissa dagar
history-filters-name = Filtrera historiken, { $of }
history-today = I dag, { $day }
history-yesterday = I går, { $day }
history-heading-sum = { $day }: { $sum }
history-presses = { $shown } tryck
history-days-name = Visa bara vissa dagar, { $of }
history-filter-name = Filtrera anteckningar, { $of }
history-kind-name = Typer av poster, { $of }
history-add-late-name = Lägg till en räkning i efterhand på { $of }
history-with-note = { $description }: { $note }
history-undo-of = ångrar { $time }
history-reset = nollställning, avslutad på { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Ångra { $entry }
history-note-name = Anteckning om { $entry }
history-span-since = sedan { $from }
history-all-times = Visa alla tider, inte bara { $span }
history-now-since = Nu: sedan { $from }
history-from-to = { $from } – { $to }
history-length = { $count ->
        [one] { $shown } dag
       *[other] { $shown } dagar
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } mot föregående period
history-undo-reset-name = Ångra nollställningen av { $counter } { $at }, avslutad på { $total }
history-on-desk = { $entry }, på { $desk }
history-all-desks = Visa alla platser, inte bara { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Det gäller om räkningen fortsätter som sedan den senaste nollställningen, inom tavlans öppettider om den har några.
pace-reaches = Når { $target }
pace-at-this = i denna takt
pace-reached-by = när målet nås
history-streak = { $count ->
        [one] Målet { $target } nåddes { $shown } gång i rad.
       *[other] Målet { $target } nåddes { $shown } gånger i rad.
    }

## Doubtful presses

history-doubtful = Tveksamma
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = kontaktstuds, { $time } efter trycket före
doubtful-double = dubbelt, { $time } efter trycket före
doubtful-repeat = upprepat, { $time } efter ett tryck på en annan plats
doubtful-bounce-brief = studs, { $time }
doubtful-double-brief = dubbelt, { $time }
doubtful-repeat-brief = upprepat, { $time }
history-doubtful-entry = tveksamt: { $reason }
history-doubtful-count = { $count ->
        [one] { $shown } tveksamt tryck
       *[other] { $shown } tveksamma tryck
    }
history-doubtful-at-least = { $count ->
        [one] Minst { $shown } tveksamt tryck
       *[other] Minst { $shown } tveksamma tryck
    }
history-doubtful-name = { $count } av { $of }: visa bara dessa
history-keep = Behåll
history-void = Stryk
history-keep-name = Behåll { $entry }: trycket är riktigt
history-void-name = Stryk { $entry }: ångra det, med skälet som anteckning
history-doubtful-keys = Vart och ett av dessa räknas tills du stryker det. K behåller det markerade, V stryker det.
