## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Auswertung
inspector-open = Auswerten
inspector-hint = Auswerten: was wann gezählt wurde  Strg+I
inspector-more = Kopieren und exportieren
inspector-close = Auswertung schließen
inspector-maximise = Im ganzen Fenster auswerten
inspector-beside = Neben den Zählern auswerten
inspector-running-total = Laufende Summe
inspector-one-scale = Gleicher Maßstab
inspector-chart = Diagramm
inspector-back = Zurück zu den Zählern
inspector-history = Verlauf
inspector-periods = Perioden
inspector-counters = Zähler
inspector-now = Jetzt
inspector-change = Änderung
inspector-today-up = Heute
inspector-this-week-up = Diese Woche
inspector-this-month-up = Dieser Monat
inspector-all-time-up = Gesamt
inspector-an-open-hour-up = Pro offene Std.
inspector-week-to-now = Diese Woche bis jetzt
inspector-last-weeks = letzte 8 Wochen
inspector-today = heute
inspector-this-week = diese Woche
inspector-this-month = diesen Monat
inspector-all-time = gesamt
inspector-an-open-hour = pro offene Stunde
inspector-since-reset = zurückgesetzt am
inspector-since = seit
inspector-nothing = Noch wurde nichts gezählt
inspector-reading = Wird gelesen …
inspector-fields = Felder
inspector-name = Name
inspector-note = Notiz
inspector-no-note = Keine Notiz
inspector-step = Schritt
inspector-target = Ziel
inspector-no-target = Keines
inspector-all-fields = Alle Felder …
inspector-no-number = das ist keine ganze Zahl
inspector-copy-table = Tabelle kopieren
inspector-share = Anteil
inspector-desks = Plätze
inspector-desk-count = Gezählt
inspector-together = Zusammen
inspector-this-desk = dieser Platz
inspector-here = Dieser Platz
inspector-other-desks = Andere Plätze
inspector-not-shared = Nicht geteilt
inspector-show-entries = Klicken zeigt die Einträge
inspector-together-count =
    { $count ->
        [one] { $shown } Zähler zusammen
       *[other] { $shown } Zähler zusammen
    }
inspector-unread = Was wann gezählt wurde, kann nicht gelesen werden: { $why }. Es wird weiter versucht.
inspector-unlisted = Der Verlauf kann nicht gelesen werden: { $why }. Es wird weiter versucht.
inspector-compared = { $counted } { $label }, { $before } { $words }, bis { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Davor, bis { $time }
inspector-today-to = Heute bis { $time }
inspector-span-to-now = { $span } bis jetzt
inspector-to-now = { $change } bis jetzt
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = seit { $date }
inspector-since-reset-at = seit dem Zurücksetzen am { $at }
inspector-at = { $date }, { $time }
inspector-on-board = auf { $board }
inspector-bars-of = { $range }, Balken
inspector-by-hour = nach Stunden
inspector-by-day = nach Tagen
inspector-by-week = nach Wochen
inspector-by-month = nach Monaten
inspector-by-unit =
    { $unit ->
        [hour] { $range } nach Stunden
        [day] { $range } nach Tagen
        [week] { $range } nach Wochen
       *[month] { $range } nach Monaten
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] { $shown } weiteres
       *[other] { $shown } weitere
    }
inspector-counted-in = Gezählt { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } Tag
        [week] { $counted } Woche
        [month] { $counted } Monat
        [year] { $counted } Jahr
       *[custom] { $counted } Summe
    }
inspector-until = { $time } am { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } Stunde
       *[other] { $hours_shown } Stunden
    }
inspector-means =
    { $hourly } pro offene Stunde: { $hours ->
        [one] { $counted } in { $hours_shown } offenen Stunde
       *[other] { $counted } in { $hours_shown } offenen Stunden
    }; { $daily } am Tag, über { $days ->
        [one] { $days_shown } Tag mit Zählungen auf der Tafel
       *[other] { $days_shown } Tage mit Zählungen auf der Tafel
    }
inspector-reset-mark = Zurückgesetzt bei { $total }
inspector-reset-mark-noted = Zurückgesetzt bei { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Noch nichts gezählt
charts-counted = gezählt
charts-late = nachgetragen
charts-not-over = noch nicht vorbei
charts-busy-hours = Stoßzeiten
charts-chart-name =
    { $unit ->
        [hour] Diagramm nach Stunden: { $name }
        [day] Diagramm nach Tagen: { $name }
        [week] Diagramm nach Wochen: { $name }
       *[month] Diagramm nach Monaten: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Legende: { $entries }
charts-heat-name = Stoßzeiten: { $name }
charts-year-name = { $year } nach Tagen: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } insgesamt
charts-of-these-late = davon { $late } nachgetragen
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } pro Stunde ({ $hours ->
        [one] { $counted } in { $hours_shown } Stunde
       *[other] { $counted } in { $hours_shown } Stunden
    })
charts-heat-closed = { $day } { $times }: nichts gezählt
charts-busiest =
    { $day ->
        [monday] Montags { $times }, { $rate } pro Stunde
        [tuesday] Dienstags { $times }, { $rate } pro Stunde
        [wednesday] Mittwochs { $times }, { $rate } pro Stunde
        [thursday] Donnerstags { $times }, { $rate } pro Stunde
        [friday] Freitags { $times }, { $rate } pro Stunde
        [saturday] Samstags { $times }, { $rate } pro Stunde
       *[sunday] Sonntags { $times }, { $rate } pro Stunde
    }
charts-monday-short = Mo
charts-tuesday-short = Di
charts-wednesday-short = Mi
charts-thursday-short = Do
charts-friday-short = Fr
charts-saturday-short = Sa
charts-sunday-short = So
charts-monday-letter = M
charts-tuesday-letter = D
charts-wednesday-letter = M
charts-thursday-letter = D
charts-friday-letter = F
charts-saturday-letter = S
charts-sunday-letter = S
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } Tsd.
charts-millions = { $number } Mio.
charts-billions = { $number } Mrd.
charts-trillions = { $number } Bio.


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Was das Diagramm zeigt
inspector-bars = Balken
inspector-control-chart = Regelkarte
inspector-limits = Grenzen, 95 %
charts-limits = Grenzen, 95 %
charts-not-covered = nicht besetzt
charts-not-looked-at = nichts geprüft
charts-defects = Fehler
charts-defects-for-each = Fehler je Einheit
charts-defective = Anteil fehlerhafter Einheiten
charts-control-limits = Zufallsgrenzen
charts-alarm = kein Zufall
charts-limits-from-to = Grenzen { $low } bis { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } besetzte Stunde
       *[other] { $hours_shown } besetzte Stunden
    }
charts-above-limit = über der oberen Grenze, durch Zufall selten mehr als { $limit }
charts-below-limit = unter der unteren Grenze, durch Zufall selten weniger als { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } pro Stunde
inspector-rate-limits = { $rate } pro Stunde, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } in { $hours_shown } besetzten Stunde
       *[other] { $rate } in { $hours_shown } besetzten Stunden
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } in { $hours_shown } Stunde mit Zählungen
       *[other] { $rate } in { $hours_shown } Stunden mit Zählungen
    }
inspector-outside = außerhalb davon noch { $counted }
inspector-a-covered-hour-up = Pro besetzte Std.
inspector-a-covered-hour = pro besetzte Stunde
inspector-limits-mean = Immer wieder so gezählt, würden 95 von 100 solchen Grenzen die wahre Zahl einschließen.
inspector-hours-unread = Die Öffnungszeiten der Tafel können nicht gelesen werden und werden daher nicht verwendet.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] { $shown } weiterer Punkt hier bricht eine Regel
       *[other] { $shown } weitere Punkte hier brechen eine Regel
    }
inspector-in-control = Kein Punkt hier geht über den Zufall hinaus.
inspector-baseline = Mittelwert { $mean }, aus { $dates }
inspector-rough = Der Referenzzeitraum hat weniger als 5 pro Punkt: die Grenzen sind grob.


## The history

history-all = Alle
history-counted = Gezählt
history-late = Nachtrag
history-undos = Rückgängig
history-resets = Zurückgesetzt
history-sets = Gesetzt
history-filter = Notizen filtern
history-add-late = Nachtrag …
history-undo = Rückgängig
history-note = Notiz …
history-note-hint = Eingabe speichert, Esc verwirft
history-nothing = Noch wurde nichts gezählt
history-nothing-found = Kein Eintrag passt dazu
history-set = gesetzt
history-imported = importiert
history-amended = nach dem Zurücksetzen geändert
history-late-entry = nachgetragen
history-undo-reset = Zurücksetzen rückgängig machen
history-undone = rückgängig gemacht
history-filters = Verlauf filtern
history-days = Nur manche Tage zeigen
history-filters-name = Verlauf filtern, { $of }
history-today = Heute, { $day }
history-yesterday = Gestern, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } Zählung
       *[other] { $shown } Zählungen
    }
history-days-name = Nur manche Tage zeigen, { $of }
history-filter-name = Notizen filtern, { $of }
history-kind-name = Arten von Einträgen, { $of }
history-add-late-name = Nachtrag hinzufügen, { $of }
history-with-note = { $description }: { $note }
history-undo-of = macht { $time } rückgängig
history-reset = zurückgesetzt bei { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = { $entry } rückgängig machen
history-note-name = Notiz zu { $entry }
history-span-since = seit { $from }
history-all-times = Alle Zeiten zeigen, nicht nur { $span }
history-now-since = Jetzt: seit { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } Tag
       *[other] { $shown } Tage
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } gegenüber der Periode davor
history-undo-reset-name = Zurücksetzen von { $counter } rückgängig machen: { $at }, bei { $total }
history-on-desk = { $entry }, an { $desk }
history-all-desks = Alle Plätze zeigen, nicht nur { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Das gilt, wenn weiter so gezählt wird wie seit dem letzten Zurücksetzen, innerhalb der Öffnungszeiten der Tafel, falls sie welche hat.
pace-reaches = Erreicht { $target }
pace-at-this = bei diesem Tempo
pace-reached-by = wann das Ziel erreicht ist
history-streak =
    { $count ->
        [one] Das Ziel von { $target } wurde { $shown }-mal in Folge erreicht.
       *[other] Das Ziel von { $target } wurde { $shown }-mal in Folge erreicht.
    }

## Doubtful presses

history-doubtful = Zweifelhaft
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = Prellen, { $time } nach der Zählung davor
doubtful-double = doppelt, { $time } nach der Zählung davor
doubtful-repeat = wiederholt, { $time } nach einer Zählung an einem anderen Platz
doubtful-bounce-brief = Prellen, { $time }
doubtful-double-brief = doppelt, { $time }
doubtful-repeat-brief = wiederholt, { $time }
history-doubtful-entry = zweifelhaft: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } zweifelhafte Zählung
   *[other] { $shown } zweifelhafte Zählungen
}
history-doubtful-at-least = { $count ->
    [one] Mindestens { $shown } zweifelhafte Zählung
   *[other] Mindestens { $shown } zweifelhafte Zählungen
}
history-doubtful-name = { $count }, { $of }: nur diese zeigen
history-keep = Behalten
history-void = Streichen
history-keep-name = { $entry } behalten: die Zählung ist richtig
history-void-name = { $entry } streichen: rückgängig machen, mit dem Grund als Notiz
history-doubtful-keys = Jede davon zählt, bis Sie sie streichen. K behält die markierte, V streicht sie.
