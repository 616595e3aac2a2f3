## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Analyse
inspector-open = Analyseren
inspector-hint = Analyseren: wat wanneer is geteld  Ctrl+I
inspector-more = Kopiëren en exporteren
inspector-close = Analyse sluiten
inspector-maximise = In het hele venster analyseren
inspector-beside = Naast de tellers analyseren
inspector-running-total = Lopend totaal
inspector-one-scale = Eén schaal
inspector-chart = Grafiek
inspector-back = Terug naar de tellers
inspector-history = Geschiedenis
inspector-periods = Perioden
inspector-counters = Tellers
inspector-now = Nu
inspector-change = Verschil
inspector-today-up = Vandaag
inspector-this-week-up = Deze week
inspector-this-month-up = Deze maand
inspector-all-time-up = In totaal
inspector-an-open-hour-up = Per open uur
inspector-week-to-now = Deze week tot nu
inspector-last-weeks = laatste 8 weken
inspector-today = vandaag
inspector-this-week = deze week
inspector-this-month = deze maand
inspector-all-time = in totaal
inspector-an-open-hour = per open uur
inspector-since-reset = sinds de reset op
inspector-since = sinds
inspector-nothing = Er is nog niets geteld
inspector-reading = Lezen…
inspector-fields = Velden
inspector-name = Naam
inspector-note = Notitie
inspector-no-note = Geen notitie
inspector-step = Stap
inspector-target = Doel
inspector-no-target = Geen
inspector-all-fields = Alle velden…
inspector-no-number = dit is geen heel getal
inspector-copy-table = Tabel kopiëren
inspector-share = Aandeel
inspector-desks = Telpunten
inspector-desk-count = Geteld
inspector-together = Samen
inspector-this-desk = dit telpunt
inspector-here = Dit telpunt
inspector-other-desks = Andere telpunten
inspector-not-shared = Niet gedeeld
inspector-show-entries = Klik om de registraties te zien
inspector-together-count =
    { $count ->
        [one] { $shown } teller samen
       *[other] { $shown } tellers samen
    }
inspector-unread = Wat wanneer is geteld, kan niet worden gelezen: { $why }. Het wordt opnieuw geprobeerd.
inspector-unlisted = De geschiedenis kan niet worden gelezen: { $why }. Het wordt opnieuw geprobeerd.
inspector-compared = { $counted } { $label }, { $before } { $words }, tot { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Eerder, tot { $time }
inspector-today-to = Vandaag tot { $time }
inspector-span-to-now = { $span } tot nu
inspector-to-now = { $change } tot nu
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = sinds { $date }
inspector-since-reset-at = sinds de reset op { $at }
inspector-at = { $date }, { $time }
inspector-on-board = op { $board }
inspector-bars-of = { $range }, staven
inspector-by-hour = per uur
inspector-by-day = per dag
inspector-by-week = per week
inspector-by-month = per maand
inspector-by-unit =
    { $unit ->
        [hour] { $range } per uur
        [day] { $range } per dag
        [week] { $range } per week
       *[month] { $range } per maand
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] nog { $shown }
       *[other] nog { $shown }
    }
inspector-counted-in = Geteld { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } dag
        [week] { $counted } week
        [month] { $counted } maand
        [year] { $counted } jaar
       *[custom] { $counted } som
    }
inspector-until = { $time } op { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } uur
       *[other] { $hours_shown } uur
    }
inspector-means =
    { $hourly } per open uur: { $hours ->
        [one] { $counted } in { $hours_shown } open uur
       *[other] { $counted } in { $hours_shown } open uren
    }; { $daily } per dag, over { $days ->
        [one] { $days_shown } dag met tellingen op het bord
       *[other] { $days_shown } dagen met tellingen op het bord
    }
inspector-reset-mark = Gereset bij { $total }
inspector-reset-mark-noted = Gereset bij { $total }: { $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Nog niets geteld
charts-counted = geteld
charts-late = laat
charts-not-over = nog niet voorbij
charts-busy-hours = Drukke uren
charts-chart-name =
    { $unit ->
        [hour] Grafiek van { $name } per uur
        [day] Grafiek van { $name } per dag
        [week] Grafiek van { $name } per week
       *[month] Grafiek van { $name } per maand
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }op { $days }
charts-in-span = { " " }in { $span }
charts-legend = Legenda: { $entries }
charts-heat-name = Drukke uren: { $name }
charts-year-name = { $year } per dag: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } in totaal
charts-of-these-late = waarvan { $late } laat
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } per uur ({ $hours ->
        [one] { $counted } in { $hours_shown } uur
       *[other] { $counted } in { $hours_shown } uur
    })
charts-heat-closed = { $day } { $times }: niets geteld
charts-busiest =
    { $day ->
        [monday] Maandag { $times }, { $rate } per uur
        [tuesday] Dinsdag { $times }, { $rate } per uur
        [wednesday] Woensdag { $times }, { $rate } per uur
        [thursday] Donderdag { $times }, { $rate } per uur
        [friday] Vrijdag { $times }, { $rate } per uur
        [saturday] Zaterdag { $times }, { $rate } per uur
       *[sunday] Zondag { $times }, { $rate } per uur
    }
charts-monday-short = ma
charts-tuesday-short = di
charts-wednesday-short = wo
charts-thursday-short = do
charts-friday-short = vr
charts-saturday-short = za
charts-sunday-short = zo
charts-monday-letter = M
charts-tuesday-letter = D
charts-wednesday-letter = W
charts-thursday-letter = D
charts-friday-letter = V
charts-saturday-letter = Z
charts-sunday-letter = Z
charts-day-of-month = { $day } { $date }
charts-thousands = { $number }k
charts-millions = { $number } mln
charts-billions = { $number } mld
charts-trillions = { $number } bln


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Wat de grafiek toont
inspector-bars = Staven
inspector-control-chart = Regelkaart
inspector-limits = Grenzen, 95%
charts-limits = grenzen, 95%
charts-not-covered = niet bemand
charts-not-looked-at = niets bekeken
charts-defects = fouten
charts-defects-for-each = fouten per eenheid
charts-defective = aandeel defecte eenheden
charts-control-limits = toevalsgrenzen
charts-alarm = geen toeval
charts-limits-from-to = grenzen { $low } tot { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } bemand uur
       *[other] { $hours_shown } bemande uren
    }
charts-above-limit = boven de bovengrens, door toeval zelden meer dan { $limit }
charts-below-limit = onder de ondergrens, door toeval zelden minder dan { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } per uur
inspector-rate-limits = { $rate } per uur, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } in { $hours_shown } bemand uur
       *[other] { $rate } in { $hours_shown } bemande uren
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } in { $hours_shown } uur met tellingen
       *[other] { $rate } in { $hours_shown } uren met tellingen
    }
inspector-outside = daarbuiten nog { $counted }
inspector-a-covered-hour-up = Per bemand uur
inspector-a-covered-hour = per bemand uur
inspector-limits-mean = Steeds opnieuw zo geteld, zouden 95 van de 100 zulke grenzen het ware aantal insluiten.
inspector-hours-unread = De openingstijden van het bord kunnen niet worden gelezen, dus ze worden niet gebruikt.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] nog { $shown } punt hier breekt een regel
       *[other] nog { $shown } punten hier breken een regel
    }
inspector-in-control = Geen punt hier gaat verder dan wat het toeval doet.
inspector-baseline = Gemiddelde { $mean }, uit { $dates }
inspector-rough = De referentieperiode heeft minder dan 5 per punt: de grenzen zijn ruw.


## The history

history-all = Alle
history-counted = Geteld
history-late = Laat
history-undos = Ongedaan
history-resets = Gereset
history-sets = Gezet
history-filter = Notities filteren
history-add-late = Late telling…
history-undo = Ongedaan
history-note = Notitie…
history-note-hint = Enter slaat op, Esc stopt
history-nothing = Er is nog niets geteld
history-nothing-found = Geen passende registratie
history-set = gezet
history-imported = geïmporteerd
history-amended = gewijzigd na de reset
history-late-entry = laat
history-undo-reset = Deze reset ongedaan maken
history-undone = ongedaan gemaakt
history-filters = Geschiedenis filteren
history-days = Alleen bepaalde dagen tonen
history-filters-name = Geschiedenis filteren, { $of }
history-today = Vandaag, { $day }
history-yesterday = Gisteren, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } telling
       *[other] { $shown } tellingen
    }
history-days-name = Alleen bepaalde dagen tonen, { $of }
history-filter-name = Notities filteren, { $of }
history-kind-name = Soorten registraties, { $of }
history-add-late-name = Late telling toevoegen, { $of }
history-with-note = { $description }: { $note }
history-undo-of = maakt { $time } ongedaan
history-reset = gereset bij { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = { $entry } ongedaan maken
history-note-name = Notitie bij { $entry }
history-span-since = sinds { $from }
history-all-times = Alle tijden tonen, niet alleen { $span }
history-now-since = Nu: sinds { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } dag
       *[other] { $shown } dagen
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } ten opzichte van de vorige periode
history-undo-reset-name = De reset van { $counter } ongedaan maken: { $at }, bij { $total }
history-on-desk = { $entry }, op { $desk }
history-all-desks = Alle telpunten tonen, niet alleen { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Dat geldt als het tellen doorgaat zoals sinds de laatste reset, binnen de openingstijden van het bord als het die heeft.
pace-reaches = Bereikt { $target }
pace-at-this = in dit tempo
pace-reached-by = wanneer het doel is bereikt
history-streak =
    { $count ->
        [one] Het doel van { $target } is { $shown } keer op rij bereikt.
       *[other] Het doel van { $target } is { $shown } keer op rij bereikt.
    }

## Doubtful presses

history-doubtful = Twijfelachtig
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = contactdender, { $time } na de telling ervoor
doubtful-double = dubbel, { $time } na de telling ervoor
doubtful-repeat = herhaald, { $time } na een telling op een ander telpunt
doubtful-bounce-brief = dender, { $time }
doubtful-double-brief = dubbel, { $time }
doubtful-repeat-brief = herhaald, { $time }
history-doubtful-entry = twijfelachtig: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } twijfelachtige telling
   *[other] { $shown } twijfelachtige tellingen
}
history-doubtful-at-least = { $count ->
    [one] Ten minste { $shown } twijfelachtige telling
   *[other] Ten minste { $shown } twijfelachtige tellingen
}
history-doubtful-name = { $count } van { $of }: alleen deze tonen
history-keep = Houden
history-void = Schrappen
history-keep-name = { $entry } houden: de telling klopt
history-void-name = { $entry } schrappen: ongedaan maken, met de reden als notitie
history-doubtful-keys = Elk hiervan telt tot u die schrapt. K houdt de gemarkeerde, V schrapt die.
