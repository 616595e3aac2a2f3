## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Ispettore
inspector-open = Ispeziona
inspector-hint = Ispeziona: che cosa è stato contato e quando  Ctrl+I
inspector-more = Copia ed esporta
inspector-close = Chiudi l’ispettore
inspector-maximise = Ispeziona nell’intera finestra
inspector-beside = Ispeziona accanto ai contatori
inspector-running-total = Totale progressivo
inspector-one-scale = Stessa scala
inspector-chart = Grafico
inspector-back = Torna ai contatori
inspector-history = Cronologia
inspector-periods = Periodi
inspector-counters = Contatori
inspector-now = Ora
inspector-change = Variaz.
inspector-today-up = Oggi
inspector-this-week-up = Settimana
inspector-this-month-up = Mese
inspector-all-time-up = In tutto
inspector-an-open-hour-up = Per ora aperta
inspector-week-to-now = Questa settimana finora
inspector-last-weeks = ultime 8 settimane
inspector-today = oggi
inspector-this-week = questa settimana
inspector-this-month = questo mese
inspector-all-time = in tutto
inspector-an-open-hour = per ora aperta
inspector-since-reset = dall’azzeramento
inspector-since = da
inspector-nothing = Non è stato ancora contato nulla
inspector-reading = Lettura…
inspector-fields = Campi
inspector-name = Nome
inspector-note = Nota
inspector-no-note = Nessuna nota
inspector-step = Passo
inspector-target = Obiettivo
inspector-no-target = Nessuno
inspector-all-fields = Tutti i campi…
inspector-no-number = non è un numero intero
inspector-copy-table = Copia tabella
inspector-share = Quota
inspector-desks = Postazioni
inspector-desk-count = Conteggio
inspector-together = Insieme
inspector-this-desk = questa postazione
inspector-here = Questa postazione
inspector-other-desks = Altre postazioni
inspector-not-shared = Non condiviso
inspector-show-entries = Fare clic per vederne le voci
inspector-together-count =
    { $count ->
        [one] { $shown } contatore
       *[other] { $shown } contatori insieme
    }
inspector-unread = Non si può leggere che cosa è stato contato e quando: { $why }. Nuovo tentativo in corso.
inspector-unlisted = La cronologia non si può leggere: { $why }. Nuovo tentativo in corso.
inspector-compared = { $counted } { $label }, { $before } { $words }, fino alle { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Prima, alle { $time }
inspector-today-to = Oggi fino alle { $time }
inspector-span-to-now = { $span } finora
inspector-to-now = { $change } finora
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = da { $date }
inspector-since-reset-at = dall’azzeramento ({ $at })
inspector-at = { $date }, { $time }
inspector-on-board = su { $board }
inspector-bars-of = { $range }, barre
inspector-by-hour = per ora
inspector-by-day = per giorno
inspector-by-week = per settimana
inspector-by-month = per mese
inspector-by-unit =
    { $unit ->
        [hour] { $range } per ora
        [day] { $range } per giorno
        [week] { $range } per settimana
       *[month] { $range } per mese
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] { $shown } altro
       *[other] altri { $shown }
    }
inspector-counted-in = Contati: { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] giorno: { $counted }
        [week] settimana: { $counted }
        [month] mese: { $counted }
        [year] anno: { $counted }
       *[custom] somma: { $counted }
    }
inspector-until = { $time } ({ $date })
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } ora
       *[other] { $hours_shown } ore
    }
inspector-means =
    { $hourly } per ora aperta: { $hours ->
        [one] { $counted } in { $hours_shown } ora aperta
       *[other] { $counted } in { $hours_shown } ore aperte
    }; { $daily } al giorno, su { $days ->
        [one] { $days_shown } giorno con conteggi sul pannello
       *[other] { $days_shown } giorni con conteggi sul pannello
    }
inspector-reset-mark = Azzeramento, chiuso a { $total }
inspector-reset-mark-noted = Azzeramento, chiuso a { $total }: { $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Ancora nulla di contato
charts-counted = contati
charts-late = tardivi
charts-not-over = non ancora finito
charts-busy-hours = Ore di punta
charts-chart-name =
    { $unit ->
        [hour] Grafico per ora: { $name }
        [day] Grafico per giorno: { $name }
        [week] Grafico per settimana: { $name }
       *[month] Grafico per mese: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Legenda: { $entries }
charts-heat-name = Ore di punta: { $name }
charts-year-name = { $year } per giorno: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } in tutto
charts-of-these-late =
    { $late ->
        [one] di cui { $late } tardivo
       *[other] di cui { $late } tardivi
    }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } l’ora ({ $hours ->
        [one] { $counted } in { $hours_shown } ora
       *[other] { $counted } in { $hours_shown } ore
    })
charts-heat-closed = { $day } { $times }: nulla di contato
charts-busiest =
    { $day ->
        [monday] Lunedì { $times }, { $rate } l’ora
        [tuesday] Martedì { $times }, { $rate } l’ora
        [wednesday] Mercoledì { $times }, { $rate } l’ora
        [thursday] Giovedì { $times }, { $rate } l’ora
        [friday] Venerdì { $times }, { $rate } l’ora
        [saturday] Sabato { $times }, { $rate } l’ora
       *[sunday] Domenica { $times }, { $rate } l’ora
    }
charts-monday-short = lun
charts-tuesday-short = mar
charts-wednesday-short = mer
charts-thursday-short = gio
charts-friday-short = ven
charts-saturday-short = sab
charts-sunday-short = dom
charts-monday-letter = L
charts-tuesday-letter = M
charts-wednesday-letter = M
charts-thursday-letter = G
charts-friday-letter = V
charts-saturday-letter = S
charts-sunday-letter = D
charts-day-of-month = { $day } { $date }
charts-thousands = { $number }k
charts-millions = { $number } Mln
charts-billions = { $number } Mrd
charts-trillions = { $number } Bln


## What counts are evidence of

inspector-style = Che cosa mostra il grafico
inspector-bars = Barre
inspector-control-chart = Carta di controllo
inspector-limits = Limiti, 95%
charts-limits = limiti, 95%
charts-not-covered = non coperto
charts-not-looked-at = nulla di esaminato
charts-defects = difetti
charts-defects-for-each = difetti per unità
charts-defective = proporzione di unità difettose
charts-control-limits = limiti del caso
charts-alarm = non è un caso
charts-limits-from-to = limiti da { $low } a { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } ora coperta
       *[other] { $hours_shown } ore coperte
    }
charts-above-limit = sopra il limite superiore; per caso di rado più di { $limit }
charts-below-limit = sotto il limite inferiore; per caso di rado meno di { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } all’ora
inspector-rate-limits = { $rate } all’ora, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } in { $hours_shown } ora coperta
       *[other] { $rate } in { $hours_shown } ore coperte
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } in { $hours_shown } ora con conteggi
       *[other] { $rate } in { $hours_shown } ore con conteggi
    }
inspector-outside = fuori da queste: { $counted }
inspector-a-covered-hour-up = Per ora coperta
inspector-a-covered-hour = per ora coperta
inspector-limits-mean = Contando così più e più volte, 95 di questi limiti su 100 racchiuderebbero il numero vero.
inspector-hours-unread = Gli orari del pannello non si possono leggere, quindi non sono usati.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] Qui { $shown } altro punto viola una regola
       *[other] Qui altri { $shown } punti violano una regola
    }
inspector-in-control = Qui nessun punto va oltre ciò che fa il caso.
inspector-baseline = Media { $mean }, da { $dates }
inspector-rough = Il periodo di riferimento ha meno di 5 per punto: i limiti sono approssimativi.


## The history

history-all = Tutto
history-counted = Contati
history-late = Tardivi
history-undos = Annull.
history-resets = Azzer.
history-sets = Impost.
history-filter = Filtra note
history-add-late = Conteggio tardivo…
history-undo = Annulla
history-note = Nota…
history-note-hint = Invio salva, Esc esce
history-nothing = Non è stato ancora contato nulla
history-nothing-found = Nessuna voce corrisponde
history-set = impostato
history-imported = importato
history-amended = modificato dopo l’azzeramento
history-late-entry = tardivo
history-undo-reset = Annulla questo azzeramento
history-undone = annullato
history-filters = Filtra la cronologia
history-days = Mostra solo alcuni giorni
history-filters-name = Filtra la cronologia, { $of }
history-today = Oggi, { $day }
history-yesterday = Ieri, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } pressione
       *[other] { $shown } pressioni
    }
history-days-name = Mostra solo alcuni giorni, { $of }
history-filter-name = Filtra note, { $of }
history-kind-name = Tipi di voci, { $of }
history-add-late-name = Aggiungi un conteggio tardivo a { $of }
history-with-note = { $description }: { $note }
history-undo-of = annullamento ({ $time })
history-reset = azzerato, chiuso a { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Annulla { $entry }
history-note-name = Nota su { $entry }
history-span-since = da { $from }
history-all-times = Mostra tutto il tempo, non solo { $span }
history-now-since = Ora: da { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } giorno
       *[other] { $shown } giorni
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } rispetto al periodo precedente
history-undo-reset-name = Annulla l’azzeramento di { $counter } ({ $at }), chiuso a { $total }
history-on-desk = { $entry }, su { $desk }
history-all-desks = Mostra tutte le postazioni, non solo { $desk }


## When a target is reached at the pace of the counting so far

pace-about = È così se si continua a contare come dall’ultimo azzeramento, entro gli orari del pannello se ne ha.
pace-reaches = Arriva a { $target }
pace-at-this = a questo ritmo
pace-reached-by = quando l’obiettivo è raggiunto
history-streak =
    { $count ->
        [one] L’obiettivo di { $target } è stato raggiunto { $shown } volta di seguito.
       *[other] L’obiettivo di { $target } è stato raggiunto { $shown } volte di seguito.
    }


## Doubtful presses

history-doubtful = Dubbi
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = rimbalzo, { $time } dopo la pressione precedente
doubtful-double = doppia, { $time } dopo la pressione precedente
doubtful-repeat = ripetuta, { $time } dopo una pressione su un’altra postazione
doubtful-bounce-brief = rimbalzo, { $time }
doubtful-double-brief = doppia, { $time }
doubtful-repeat-brief = ripetuta, { $time }
history-doubtful-entry = dubbia: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } pressione dubbia
   *[other] { $shown } pressioni dubbie
}
history-doubtful-at-least = { $count ->
    [one] Almeno { $shown } pressione dubbia
   *[other] Almeno { $shown } pressioni dubbie
}
history-doubtful-name = { $count } di { $of }: mostra solo queste
history-keep = Tieni
history-void = Scarta
history-keep-name = Tieni { $entry }: è giusta
history-void-name = Scarta { $entry }: annullala, con il motivo come nota
history-doubtful-keys = Ognuna conta finché non la si scarta. K tiene quella evidenziata, V la scarta.
