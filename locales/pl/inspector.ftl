## Lists

parts-separator = { ", " }

## The inspector

inspector-inspector = Inspektor
inspector-open = Zbadaj
inspector-hint = Zbadaj: co i kiedy policzono  Ctrl+I
inspector-more = Kopiuj i eksportuj
inspector-close = Zamknij inspektora
inspector-maximise = Zbadaj w całym oknie
inspector-beside = Zbadaj obok liczników
inspector-running-total = Suma narastająco
inspector-one-scale = Jedna skala
inspector-chart = Wykres
inspector-back = Powrót do liczników
inspector-history = Historia
inspector-periods = Okresy
inspector-counters = Liczniki
inspector-now = Teraz
inspector-change = Zmiana
inspector-today-up = Dziś
inspector-this-week-up = Ten tydzień
inspector-this-month-up = Ten miesiąc
inspector-all-time-up = Od początku
inspector-an-open-hour-up = Na czynną godz.
inspector-week-to-now = Ten tydzień do teraz
inspector-last-weeks = ostatnie 8 tygodni
inspector-today = dziś
inspector-this-week = w tym tygodniu
inspector-this-month = w tym miesiącu
inspector-all-time = od początku
inspector-an-open-hour = na czynną godzinę
inspector-since-reset = od wyzerowania
inspector-since = od
inspector-nothing = Jeszcze nic nie policzono
inspector-reading = Odczytywanie…
inspector-fields = Pola
inspector-name = Nazwa
inspector-note = Notatka
inspector-no-note = Bez notatki
inspector-step = Krok
inspector-target = Cel
inspector-no-target = Brak
inspector-all-fields = Wszystkie pola…
inspector-no-number = to nie jest liczba całkowita
inspector-copy-table = Kopiuj tabelę
inspector-share = Udział
inspector-desks = Stanowiska
inspector-desk-count = Wynik
inspector-together = Razem
inspector-this-desk = to stanowisko
inspector-here = To stanowisko
inspector-other-desks = Inne stanowiska
inspector-not-shared = Niewspólne
inspector-show-entries = Kliknij, aby zobaczyć wpisy
inspector-together-count =
    { $count ->
        [one] { $shown } licznik razem
        [few] { $shown } liczniki razem
        [many] { $shown } liczników razem
       *[other] { $shown } liczników razem
    }
inspector-unread = Nie można odczytać, co i kiedy policzono: { $why }. Trwają kolejne próby.
inspector-unlisted = Nie można odczytać historii: { $why }. Trwają kolejne próby.
inspector-compared = { $counted } { $label }, { $before } { $words }, do { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Wcześniej, do { $time }
inspector-today-to = Dziś do { $time }
inspector-span-to-now = { $span } do teraz
inspector-to-now = { $change } do teraz
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = od { $date }
inspector-since-reset-at = od wyzerowania { $at }
inspector-at = { $date }, { $time }
inspector-on-board = na tablicy { $board }
inspector-bars-of = { $range }, słupki
inspector-by-hour = według godzin
inspector-by-day = według dni
inspector-by-week = według tygodni
inspector-by-month = według miesięcy
inspector-by-unit =
    { $unit ->
        [hour] { $range } według godzin
        [day] { $range } według dni
        [week] { $range } według tygodni
       *[month] { $range } według miesięcy
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] Jeszcze { $shown }
        [few] Jeszcze { $shown }
        [many] Jeszcze { $shown }
       *[other] Jeszcze { $shown }
    }
inspector-counted-in = Policzono { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } dzień
        [week] { $counted } tydzień
        [month] { $counted } miesiąc
        [year] { $counted } rok
       *[custom] { $counted } suma
    }
inspector-until = { $time }, { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } godzina
        [few] { $hours_shown } godziny
        [many] { $hours_shown } godzin
       *[other] { $hours_shown } godzin
    }
inspector-means =
    { $hourly } na czynną godzinę: { $hours ->
        [one] { $counted } w ciągu { $hours_shown } czynnej godziny
        [few] { $counted } w ciągu { $hours_shown } czynnych godzin
        [many] { $counted } w ciągu { $hours_shown } czynnych godzin
       *[other] { $counted } w ciągu { $hours_shown } czynnych godzin
    }; { $daily } dziennie, { $days ->
        [one] { $days_shown } dzień z wpisami na tablicy
        [few] { $days_shown } dni z wpisami na tablicy
        [many] { $days_shown } dni z wpisami na tablicy
       *[other] { $days_shown } dni z wpisami na tablicy
    }
inspector-reset-mark = Wyzerowano, stan końcowy { $total }
inspector-reset-mark-noted = Wyzerowano, stan końcowy { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }

## Charts

charts-nothing = Jeszcze nic nie policzono
charts-counted = policzone
charts-late = zaległe
charts-not-over = jeszcze trwa
charts-busy-hours = Godziny szczytu
charts-chart-name =
    { $unit ->
        [hour] Wykres według godzin: { $name }
        [day] Wykres według dni: { $name }
        [week] Wykres według tygodni: { $name }
       *[month] Wykres według miesięcy: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Legenda: { $entries }
charts-heat-name = Godziny szczytu: { $name }
charts-year-name = { $year } według dni: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } łącznie
charts-of-these-late = w tym zaległe: { $late }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } na godzinę ({ $hours ->
        [one] { $counted } w ciągu { $hours_shown } godziny
        [few] { $counted } w ciągu { $hours_shown } godzin
        [many] { $counted } w ciągu { $hours_shown } godzin
       *[other] { $counted } w ciągu { $hours_shown } godzin
    })
charts-heat-closed = { $day } { $times }: nic nie policzono
charts-busiest =
    { $day ->
        [monday] poniedziałki { $times }, { $rate } na godzinę
        [tuesday] wtorki { $times }, { $rate } na godzinę
        [wednesday] środy { $times }, { $rate } na godzinę
        [thursday] czwartki { $times }, { $rate } na godzinę
        [friday] piątki { $times }, { $rate } na godzinę
        [saturday] soboty { $times }, { $rate } na godzinę
       *[sunday] niedziele { $times }, { $rate } na godzinę
    }
charts-monday-short = pon.
charts-tuesday-short = wt.
charts-wednesday-short = śr.
charts-thursday-short = czw.
charts-friday-short = pt.
charts-saturday-short = sob.
charts-sunday-short = niedz.
charts-monday-letter = P
charts-tuesday-letter = W
charts-wednesday-letter = Ś
charts-thursday-letter = C
charts-friday-letter = P
charts-saturday-letter = S
charts-sunday-letter = N
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } tys.
charts-millions = { $number } mln
charts-billions = { $number } mld
charts-trillions = { $number } bln

## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Co pokazuje wykres
inspector-bars = Słupki
inspector-control-chart = Karta kontrolna
inspector-limits = Granice, 95 %
charts-limits = granice, 95 %
charts-not-covered = bez obsady
charts-not-looked-at = nic nie sprawdzono
charts-defects = wady
charts-defects-for-each = wady na jednostkę
charts-defective = udział wadliwych
charts-control-limits = granice przypadku
charts-alarm = nieprzypadkowe
charts-limits-from-to = granice od { $low } do { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } godzina z obsadą
        [few] { $hours_shown } godziny z obsadą
        [many] { $hours_shown } godzin z obsadą
       *[other] { $hours_shown } godziny z obsadą
    }
charts-above-limit = powyżej górnej granicy, przypadkowo rzadko więcej niż { $limit }
charts-below-limit = poniżej dolnej granicy, przypadkowo rzadko mniej niż { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } na godzinę
inspector-rate-limits = { $rate } na godzinę, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } w ciągu { $hours_shown } godziny z obsadą
        [few] { $rate } w ciągu { $hours_shown } godzin z obsadą
        [many] { $rate } w ciągu { $hours_shown } godzin z obsadą
       *[other] { $rate } w ciągu { $hours_shown } godziny z obsadą
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } w ciągu { $hours_shown } godziny z liczeniem
        [few] { $rate } w ciągu { $hours_shown } godzin z liczeniem
        [many] { $rate } w ciągu { $hours_shown } godzin z liczeniem
       *[other] { $rate } w ciągu { $hours_shown } godziny z liczeniem
    }
inspector-outside = poza nimi jeszcze { $counted }
inspector-a-covered-hour-up = Na godz. z obsadą
inspector-a-covered-hour = na godzinę z obsadą
inspector-limits-mean = Przy wielokrotnym takim liczeniu 95 na 100 takich par granic objęłoby prawdziwą liczbę.
inspector-hours-unread = Nie można odczytać godzin otwarcia tablicy, więc nie są używane.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] Jeszcze { $shown } punkt łamie tu regułę
        [few] Jeszcze { $shown } punkty łamią tu regułę
        [many] Jeszcze { $shown } punktów łamie tu regułę
       *[other] Jeszcze { $shown } punktu łamie tu regułę
    }
inspector-in-control = Żaden punkt nie wykracza tu poza to, co sprawia przypadek.
inspector-baseline = Średnia { $mean }, z dni { $dates }
inspector-rough = Okres odniesienia ma mniej niż 5 na punkt: granice są przybliżone.

## The history

history-all = Wszystkie
history-counted = Policzone
history-late = Zaległe
history-undos = Cofnięcia
history-resets = Wyzerowania
history-sets = Ustawienia
history-filter = Filtruj notatki
history-add-late = Wpis zaległy…
history-undo = Cofnij
history-note = Notatka…
history-note-hint = Enter zapisuje, Esc wychodzi
history-nothing = Jeszcze nic nie policzono
history-nothing-found = Nie ma takich wpisów
history-set = ustawiono
history-imported = zaimportowano
history-amended = zmieniono po wyzerowaniu
history-late-entry = zaległy
history-undo-reset = Cofnij to wyzerowanie
history-undone = cofnięto
history-filters = Filtruj historię
history-days = Pokaż tylko niektóre dni
history-filters-name = Filtruj historię, { $of }
history-today = Dziś, { $day }
history-yesterday = Wczoraj, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } naciśnięcie
        [few] { $shown } naciśnięcia
        [many] { $shown } naciśnięć
       *[other] { $shown } naciśnięć
    }
history-days-name = Pokaż tylko niektóre dni, { $of }
history-filter-name = Filtruj notatki, { $of }
history-kind-name = Rodzaje wpisów, { $of }
history-add-late-name = Dodaj wpis zaległy: { $of }
history-with-note = { $description }: { $note }
history-undo-of = cofnięcie wpisu z { $time }
history-reset = wyzerowano, stan końcowy { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Cofnij: { $entry }
history-note-name = Notatka: { $entry }
history-span-since = od { $from }
history-all-times = Pokaż cały czas, nie tylko { $span }
history-now-since = Teraz: od { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } dzień
        [few] { $shown } dni
        [many] { $shown } dni
       *[other] { $shown } dnia
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } wobec poprzedniego okresu
history-undo-reset-name = Cofnij wyzerowanie licznika { $counter } z { $at }, stan końcowy { $total }
history-on-desk = { $entry }, na stanowisku { $desk }
history-all-desks = Pokaż wszystkie stanowiska, nie tylko { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = O ile liczenie potrwa tak, jak od ostatniego wyzerowania, a jeśli tablica ma godziny otwarcia, to w tych godzinach.
pace-reaches = Osiągnie { $target }
pace-at-this = w tym tempie
pace-reached-by = kiedy cel zostanie osiągnięty
history-streak =
    { $count ->
        [one] Cel { $target } osiągnięto { $shown } raz z rzędu.
        [few] Cel { $target } osiągnięto { $shown } razy z rzędu.
        [many] Cel { $target } osiągnięto { $shown } razy z rzędu.
       *[other] Cel { $target } osiągnięto { $shown } razy z rzędu.
    }

## Doubtful presses

history-doubtful = Wątpliwe
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = drganie styków, { $time } po poprzednim naciśnięciu
doubtful-double = podwójne, { $time } po poprzednim naciśnięciu
doubtful-repeat = powtórka, { $time } po naciśnięciu na innym stanowisku
doubtful-bounce-brief = drganie, { $time }
doubtful-double-brief = podwójne, { $time }
doubtful-repeat-brief = powtórka, { $time }
history-doubtful-entry = wątpliwe: { $reason }
history-doubtful-count = { $count ->
        [one] { $shown } wątpliwe naciśnięcie
        [few] { $shown } wątpliwe naciśnięcia
        [many] { $shown } wątpliwych naciśnięć
       *[other] { $shown } wątpliwych naciśnięć
    }
history-doubtful-at-least = { $count ->
        [one] Co najmniej { $shown } wątpliwe naciśnięcie
        [few] Co najmniej { $shown } wątpliwe naciśnięcia
        [many] Co najmniej { $shown } wątpliwych naciśnięć
       *[other] Co najmniej { $shown } wątpliwych naciśnięć
    }
history-doubtful-name = { $count }, { $of }: pokaż tylko te
history-keep = Zostaw
history-void = Unieważnij
history-keep-name = Zostaw: { $entry }, jest prawidłowe
history-void-name = Unieważnij: { $entry }, czyli cofnij z powodem w notatce
history-doubtful-keys = Każde z nich się liczy, dopóki go nie unieważnisz. K zostawia zaznaczone, V je unieważnia.
