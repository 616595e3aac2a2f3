## Lists

parts-separator = { ", " }

## The inspector

inspector-inspector = Inspektor
inspector-open = Prozkoumat
inspector-hint = Prozkoumat: co se kdy započetlo  Ctrl+I
inspector-more = Kopírovat a exportovat
inspector-close = Zavřít inspektora
inspector-maximise = Prozkoumat v celém okně
inspector-beside = Prozkoumat vedle počítadel
inspector-running-total = Průběžný součet
inspector-one-scale = Jedno měřítko
inspector-chart = Graf
inspector-back = Zpět k počítadlům
inspector-history = Historie
inspector-periods = Období
inspector-counters = Počítadla
inspector-now = Nyní
inspector-change = Změna
inspector-today-up = Dnes
inspector-this-week-up = Tento týden
inspector-this-month-up = Tento měsíc
inspector-all-time-up = Celkem
inspector-an-open-hour-up = Za činnou h
inspector-week-to-now = Tento týden dosud
inspector-last-weeks = posledních 8 týdnů
inspector-today = dnes
inspector-this-week = tento týden
inspector-this-month = tento měsíc
inspector-all-time = za celou dobu
inspector-an-open-hour = za činnou hodinu
inspector-since-reset = od vynulování
inspector-since = od
inspector-nothing = Zatím se nic nezapočetlo
inspector-reading = Čtení…
inspector-fields = Pole
inspector-name = Název
inspector-note = Poznámka
inspector-no-note = Bez poznámky
inspector-step = Krok
inspector-target = Cíl
inspector-no-target = Žádný
inspector-all-fields = Všechna pole…
inspector-no-number = to není celé číslo
inspector-copy-table = Kopírovat tabulku
inspector-share = Podíl
inspector-desks = Stanoviště
inspector-desk-count = Počet
inspector-together = Dohromady
inspector-this-desk = toto stanoviště
inspector-here = Toto stanoviště
inspector-other-desks = Jiná stanoviště
inspector-not-shared = Nesdíleno
inspector-show-entries = Kliknutím zobrazíte záznamy
inspector-together-count =
    { $count ->
        [one] { $shown } počítadlo dohromady
        [few] { $shown } počítadla dohromady
       *[other] { $shown } počítadel dohromady
    }
inspector-unread = Nelze přečíst, co se kdy započetlo: { $why }. Pokus se opakuje.
inspector-unlisted = Historii nelze přečíst: { $why }. Pokus se opakuje.
inspector-compared = { $counted } { $label }, { $before } { $words }, do { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Předtím, do { $time }
inspector-today-to = Dnes do { $time }
inspector-span-to-now = { $span } dosud
inspector-to-now = { $change } dosud
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = od { $date }
inspector-since-reset-at = od vynulování { $at }
inspector-at = { $date }, { $time }
inspector-on-board = na tabuli { $board }
inspector-bars-of = { $range }, sloupce
inspector-by-hour = po hodinách
inspector-by-day = po dnech
inspector-by-week = po týdnech
inspector-by-month = po měsících
inspector-by-unit =
    { $unit ->
        [hour] { $range } po hodinách
        [day] { $range } po dnech
        [week] { $range } po týdnech
       *[month] { $range } po měsících
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] Další: { $shown }
        [few] Další: { $shown }
       *[other] Další: { $shown }
    }
inspector-counted-in = Započteno { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } den
        [week] { $counted } týden
        [month] { $counted } měsíc
        [year] { $counted } rok
       *[custom] { $counted } součet
    }
inspector-until = { $time }, { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } hodina
        [few] { $hours_shown } hodiny
       *[other] { $hours_shown } hodin
    }
inspector-means =
    { $hourly } za činnou hodinu: { $hours ->
        [one] { $counted } za { $hours_shown } činnou hodinu
        [few] { $counted } za { $hours_shown } činné hodiny
       *[other] { $counted } za { $hours_shown } činných hodin
    }; { $daily } denně, { $days ->
        [one] { $days_shown } den, kdy se na tabuli počítalo
        [few] { $days_shown } dny, kdy se na tabuli počítalo
       *[other] { $days_shown } dnů, kdy se na tabuli počítalo
    }
inspector-reset-mark = Vynulováno při stavu { $total }
inspector-reset-mark-noted = Vynulováno při stavu { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }

## Charts

charts-nothing = Zatím se nic nezapočetlo
charts-counted = započteno
charts-late = dodatečně
charts-not-over = ještě trvá
charts-busy-hours = Rušné hodiny
charts-chart-name =
    { $unit ->
        [hour] Graf po hodinách: { $name }
        [day] Graf po dnech: { $name }
        [week] Graf po týdnech: { $name }
       *[month] Graf po měsících: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Legenda: { $entries }
charts-heat-name = Rušné hodiny: { $name }
charts-year-name = { $year } po dnech: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } celkem
charts-of-these-late = z toho dodatečně { $late }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } za hodinu ({ $hours ->
        [one] { $counted } za { $hours_shown } hodinu
        [few] { $counted } za { $hours_shown } hodiny
       *[other] { $counted } za { $hours_shown } hodin
    })
charts-heat-closed = { $day } { $times }: nic se nezapočetlo
charts-busiest =
    { $day ->
        [monday] pondělí { $times }, { $rate } za hodinu
        [tuesday] úterý { $times }, { $rate } za hodinu
        [wednesday] středy { $times }, { $rate } za hodinu
        [thursday] čtvrtky { $times }, { $rate } za hodinu
        [friday] pátky { $times }, { $rate } za hodinu
        [saturday] soboty { $times }, { $rate } za hodinu
       *[sunday] neděle { $times }, { $rate } za hodinu
    }
charts-monday-short = po
charts-tuesday-short = út
charts-wednesday-short = st
charts-thursday-short = čt
charts-friday-short = pá
charts-saturday-short = so
charts-sunday-short = ne
charts-monday-letter = P
charts-tuesday-letter = Ú
charts-wednesday-letter = S
charts-thursday-letter = Č
charts-friday-letter = P
charts-saturday-letter = S
charts-sunday-letter = N
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } tis.
charts-millions = { $number } mil.
charts-billions = { $number } mld.
charts-trillions = { $number } bil.

## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Co graf ukazuje
inspector-bars = Sloupce
inspector-control-chart = Regulační diagram
inspector-limits = Meze, 95 %
charts-limits = meze, 95 %
charts-not-covered = bez obsluhy
charts-not-looked-at = nic se neprohlédlo
charts-defects = vady
charts-defects-for-each = vady na jednotku
charts-defective = podíl vadných
charts-control-limits = meze náhody
charts-alarm = není náhoda
charts-limits-from-to = meze { $low } až { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } hodina s obsluhou
        [few] { $hours_shown } hodiny s obsluhou
        [many] { $hours_shown } hodiny s obsluhou
       *[other] { $hours_shown } hodin s obsluhou
    }
charts-above-limit = nad horní mezí, náhodou málokdy více než { $limit }
charts-below-limit = pod dolní mezí, náhodou málokdy méně než { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } za hodinu
inspector-rate-limits = { $rate } za hodinu, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } během { $hours_shown } hodiny s obsluhou
        [few] { $rate } během { $hours_shown } hodin s obsluhou
        [many] { $rate } během { $hours_shown } hodiny s obsluhou
       *[other] { $rate } během { $hours_shown } hodin s obsluhou
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } během { $hours_shown } hodiny s počítáním
        [few] { $rate } během { $hours_shown } hodin s počítáním
        [many] { $rate } během { $hours_shown } hodiny s počítáním
       *[other] { $rate } během { $hours_shown } hodin s počítáním
    }
inspector-outside = mimo ně ještě { $counted }
inspector-a-covered-hour-up = Za h s obsluhou
inspector-a-covered-hour = za hodinu s obsluhou
inspector-limits-mean = Kdyby se takto počítalo znovu a znovu, 95 ze 100 takových mezí by zahrnulo skutečný počet.
inspector-hours-unread = Otevírací dobu tabule nelze přečíst, proto se nepoužívá.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] Pravidlo tu porušuje ještě { $shown } bod
        [few] Pravidlo tu porušují ještě { $shown } body
       *[other] Pravidlo tu porušuje ještě { $shown } bodů
    }
inspector-in-control = Žádný bod tu nevybočuje z toho, co dělá náhoda.
inspector-baseline = Průměr { $mean }, z období { $dates }
inspector-rough = Referenční období má na bod méně než 5: meze jsou hrubé.

## The history

history-all = Vše
history-counted = Započtené
history-late = Dodatečné
history-undos = Vrácení
history-resets = Vynulování
history-sets = Nastavení
history-filter = Filtrovat poznámky
history-add-late = Dodatečně…
history-undo = Vrátit
history-note = Poznámka…
history-note-hint = Enter uloží, Esc odejde
history-nothing = Zatím se nic nezapočetlo
history-nothing-found = Žádný takový záznam
history-set = nastaveno
history-imported = importováno
history-amended = změněno po vynulování
history-late-entry = dodatečně
history-undo-reset = Vrátit toto vynulování
history-undone = vráceno zpět
history-filters = Filtrovat historii
history-days = Zobrazit jen některé dny
history-filters-name = Filtrovat historii, { $of }
history-today = Dnes, { $day }
history-yesterday = Včera, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } stisk
        [few] { $shown } stisky
       *[other] { $shown } stisků
    }
history-days-name = Zobrazit jen některé dny, { $of }
history-filter-name = Filtrovat poznámky, { $of }
history-kind-name = Druhy záznamů, { $of }
history-add-late-name = Přidat dodatečný záznam: { $of }
history-with-note = { $description }: { $note }
history-undo-of = vrácení záznamu z { $time }
history-reset = vynulováno při stavu { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Vrátit: { $entry }
history-note-name = Poznámka: { $entry }
history-span-since = od { $from }
history-all-times = Zobrazit celou dobu, nejen { $span }
history-now-since = Nyní: od { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } den
        [few] { $shown } dny
       *[other] { $shown } dnů
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } proti předchozímu období
history-undo-reset-name = Vrátit vynulování počítadla { $counter } z { $at } při stavu { $total }
history-on-desk = { $entry }, na stanovišti { $desk }
history-all-desks = Zobrazit všechna stanoviště, nejen { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Platí, pokud se bude počítat dál tak jako od posledního vynulování, a má-li tabule otevírací dobu, pak během ní.
pace-reaches = Dosáhne { $target }
pace-at-this = tímto tempem
pace-reached-by = kdy se dosáhne cíle
history-streak =
    { $count ->
        [one] Cíl { $target } byl dosažen { $shown }krát za sebou.
        [few] Cíl { $target } byl dosažen { $shown }krát za sebou.
       *[other] Cíl { $target } byl dosažen { $shown }krát za sebou.
    }

## Doubtful presses

history-doubtful = Sporné
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = zákmit, { $time } po předchozím stisku
doubtful-double = dvojitý, { $time } po předchozím stisku
doubtful-repeat = opakovaný, { $time } po stisku na jiném stanovišti
doubtful-bounce-brief = zákmit, { $time }
doubtful-double-brief = dvojitý, { $time }
doubtful-repeat-brief = opakovaný, { $time }
history-doubtful-entry = sporný: { $reason }
history-doubtful-count = { $count ->
        [one] { $shown } sporný stisk
        [few] { $shown } sporné stisky
       *[other] { $shown } sporných stisků
    }
history-doubtful-at-least = { $count ->
        [one] Nejméně { $shown } sporný stisk
        [few] Nejméně { $shown } sporné stisky
       *[other] Nejméně { $shown } sporných stisků
    }
history-doubtful-name = { $count }, { $of }: zobrazit jen tyto
history-keep = Ponechat
history-void = Zneplatnit
history-keep-name = Ponechat: { $entry }, je správně
history-void-name = Zneplatnit: { $entry }, tedy vrátit zpět s důvodem jako poznámkou
history-doubtful-keys = Každý z nich se počítá, dokud ho nezneplatníte. K označený ponechá, V ho zneplatní.
