## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Inspecteur
inspector-open = Inspecter
inspector-hint = Inspecter : ce qui a été compté et quand  Ctrl+I
inspector-more = Copier et exporter
inspector-close = Fermer l’inspecteur
inspector-maximise = Inspecter dans toute la fenêtre
inspector-beside = Inspecter à côté des compteurs
inspector-running-total = Cumul
inspector-one-scale = Même échelle
inspector-chart = Graphique
inspector-back = Retour aux compteurs
inspector-history = Historique
inspector-periods = Périodes
inspector-counters = Compteurs
inspector-now = Actuel
inspector-change = Écart
inspector-today-up = Aujourd’hui
inspector-this-week-up = Semaine
inspector-this-month-up = Mois
inspector-all-time-up = En tout
inspector-an-open-hour-up = Par heure ouverte
inspector-week-to-now = Cette semaine à ce jour
inspector-last-weeks = 8 dernières semaines
inspector-today = aujourd’hui
inspector-this-week = cette semaine
inspector-this-month = ce mois-ci
inspector-all-time = en tout
inspector-an-open-hour = par heure ouverte
inspector-since-reset = depuis la remise à zéro
inspector-since = depuis
inspector-nothing = Rien n’a encore été compté
inspector-reading = Lecture…
inspector-fields = Champs
inspector-name = Nom
inspector-note = Note
inspector-no-note = Pas de note
inspector-step = Pas
inspector-target = Objectif
inspector-no-target = Aucun
inspector-all-fields = Tous les champs…
inspector-no-number = ce n’est pas un nombre entier
inspector-copy-table = Copier le tableau
inspector-share = Part
inspector-desks = Postes
inspector-desk-count = Compte
inspector-together = Ensemble
inspector-this-desk = ce poste
inspector-here = Ce poste
inspector-other-desks = Autres postes
inspector-not-shared = Non partagé
inspector-show-entries = Cliquez pour voir ses entrées
inspector-together-count =
    { $count ->
        [one] { $shown } compteur
       *[other] { $shown } compteurs ensemble
    }
inspector-unread = Impossible de lire ce qui a été compté et quand : { $why }. Nouvel essai en cours.
inspector-unlisted = L’historique est illisible : { $why }. Nouvel essai en cours.
inspector-compared = { $counted } { $label }, { $before } { $words }, jusqu’à { $until } : { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Avant, jusqu’à { $time }
inspector-today-to = Aujourd’hui jusqu’à { $time }
inspector-span-to-now = { $span } à ce jour
inspector-to-now = { $change } à ce jour
inspector-small-chart = { $name } : { $counted }
inspector-small-chart-change = { $name } : { $counted }, { $change }
inspector-since-date = depuis { $date }
inspector-since-reset-at = depuis la remise à zéro ({ $at })
inspector-at = { $date }, { $time }
inspector-on-board = sur { $board }
inspector-bars-of = { $range }, barres
inspector-by-hour = par heure
inspector-by-day = par jour
inspector-by-week = par semaine
inspector-by-month = par mois
inspector-by-unit =
    { $unit ->
        [hour] { $range } par heure
        [day] { $range } par jour
        [week] { $range } par semaine
       *[month] { $range } par mois
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] Encore { $shown }
       *[other] Encore { $shown }
    }
inspector-counted-in = Compté : { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] jour : { $counted }
        [week] semaine : { $counted }
        [month] mois : { $counted }
        [year] année : { $counted }
       *[custom] somme : { $counted }
    }
inspector-until = { $time } ({ $date })
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } heure
       *[other] { $hours_shown } heures
    }
inspector-means =
    { $hourly } par heure ouverte : { $hours ->
        [one] { $counted } en { $hours_shown } heure ouverte
       *[other] { $counted } en { $hours_shown } heures ouvertes
    } ; { $daily } par jour, sur { $days ->
        [one] { $days_shown } jour avec des comptes sur le panneau
       *[other] { $days_shown } jours avec des comptes sur le panneau
    }
inspector-reset-mark = Remise à zéro, close à { $total }
inspector-reset-mark-noted = Remise à zéro, close à { $total } : { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk } : { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about } : { $count }, { $percent }


## Charts

charts-nothing = Rien encore de compté
charts-counted = compté
charts-late = tardif
charts-not-over = pas encore terminé
charts-busy-hours = Heures d’affluence
charts-chart-name =
    { $unit ->
        [hour] Graphique par heure : { $name }
        [day] Graphique par jour : { $name }
        [week] Graphique par semaine : { $name }
       *[month] Graphique par mois : { $name }
    }
charts-told = { $span } : { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Légende : { $entries }
charts-heat-name = Heures d’affluence : { $name }
charts-year-name = { $year } par jour : { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name } : { $value }
charts-in-all = { $value } en tout
charts-of-these-late =
    { $late ->
        [one] dont { $late } tardif
       *[other] dont { $late } tardifs
    }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times } : { $rate } par heure ({ $hours ->
        [one] { $counted } en { $hours_shown } heure
       *[other] { $counted } en { $hours_shown } heures
    })
charts-heat-closed = { $day } { $times } : rien de compté
charts-busiest =
    { $day ->
        [monday] Lundis { $times }, { $rate } par heure
        [tuesday] Mardis { $times }, { $rate } par heure
        [wednesday] Mercredis { $times }, { $rate } par heure
        [thursday] Jeudis { $times }, { $rate } par heure
        [friday] Vendredis { $times }, { $rate } par heure
        [saturday] Samedis { $times }, { $rate } par heure
       *[sunday] Dimanches { $times }, { $rate } par heure
    }
charts-monday-short = lun.
charts-tuesday-short = mar.
charts-wednesday-short = mer.
charts-thursday-short = jeu.
charts-friday-short = ven.
charts-saturday-short = sam.
charts-sunday-short = dim.
charts-monday-letter = L
charts-tuesday-letter = M
charts-wednesday-letter = M
charts-thursday-letter = J
charts-friday-letter = V
charts-saturday-letter = S
charts-sunday-letter = D
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } k
charts-millions = { $number } M
charts-billions = { $number } Md
charts-trillions = { $number } Bn


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Ce que montre le graphique
inspector-bars = Barres
inspector-control-chart = Carte de contrôle
inspector-limits = Limites, 95 %
charts-limits = limites, 95 %
charts-not-covered = non couvert
charts-not-looked-at = rien d’examiné
charts-defects = défauts
charts-defects-for-each = défauts par unité
charts-defective = proportion de défectueux
charts-control-limits = limites du hasard
charts-alarm = pas dû au hasard
charts-limits-from-to = limites { $low } à { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } heure couverte
       *[other] { $hours_shown } heures couvertes
    }
charts-above-limit = au-dessus de la limite supérieure, par hasard rarement plus de { $limit }
charts-below-limit = au-dessous de la limite inférieure, par hasard rarement moins de { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } par heure
inspector-rate-limits = { $rate } par heure, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } en { $hours_shown } heure couverte
       *[other] { $rate } en { $hours_shown } heures couvertes
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } en { $hours_shown } heure avec des comptes
       *[other] { $rate } en { $hours_shown } heures avec des comptes
    }
inspector-outside = { $counted } de plus en dehors
inspector-a-covered-hour-up = Par heure couverte
inspector-a-covered-hour = par heure couverte
inspector-limits-mean = En comptant ainsi encore et encore, 95 limites sur 100 contiendraient le vrai nombre.
inspector-hours-unread = Les horaires du panneau sont illisibles, et ne sont donc pas utilisés.
charts-alarm-of = { $span }, { $value } : { $words }
inspector-more-alarms =
    { $count ->
        [one] { $shown } autre point ici enfreint une règle
       *[other] { $shown } autres points ici enfreignent une règle
    }
inspector-in-control = Aucun point ici ne dépasse ce que fait le hasard.
inspector-baseline = Moyenne { $mean }, de { $dates }
inspector-rough = La période de référence a moins de 5 par point : les limites sont approximatives.


## The history

history-all = Tout
history-counted = Comptés
history-late = Tardifs
history-undos = Annul.
history-resets = À zéro
history-sets = Fixés
history-filter = Filtrer les notes
history-add-late = Comptage tardif…
history-undo = Annuler
history-note = Note…
history-note-hint = Entrée enregistre, Échap abandonne
history-nothing = Rien n’a encore été compté
history-nothing-found = Aucune entrée ne correspond
history-set = fixé
history-imported = importé
history-amended = modifié après la remise à zéro
history-late-entry = tardif
history-undo-reset = Annuler cette remise à zéro
history-undone = annulé
history-filters = Filtrer l’historique
history-days = N’afficher que certains jours
history-filters-name = Filtrer l’historique, { $of }
history-today = Aujourd’hui, { $day }
history-yesterday = Hier, { $day }
history-heading-sum = { $day } : { $sum }
history-presses =
    { $count ->
        [one] { $shown } appui
       *[other] { $shown } appuis
    }
history-days-name = N’afficher que certains jours, { $of }
history-filter-name = Filtrer les notes, { $of }
history-kind-name = Types d’entrées, { $of }
history-add-late-name = Ajouter un comptage tardif à { $of }
history-with-note = { $description } : { $note }
history-undo-of = annulation ({ $time })
history-reset = remis à zéro, clos à { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Annuler { $entry }
history-note-name = Note sur { $entry }
history-span-since = depuis { $from }
history-all-times = Afficher tout le temps, pas seulement { $span }
history-now-since = Maintenant : depuis { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } jour
       *[other] { $shown } jours
    }
history-period = { $counter }, { $span } : { $total }
history-than-before = { $change } par rapport à la période précédente
history-undo-reset-name = Annuler la remise à zéro de { $counter } ({ $at }), close à { $total }
history-on-desk = { $entry }, sur { $desk }
history-all-desks = Afficher tous les postes, pas seulement { $desk }

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = C’est le cas si le comptage continue comme depuis la dernière remise à zéro, dans les horaires du panneau s’il en a.
pace-reaches = Atteint { $target }
pace-at-this = à ce rythme
pace-reached-by = quand l’objectif est atteint
history-streak =
    { $count ->
        [one] L’objectif de { $target } a été atteint { $shown } fois de suite.
       *[other] L’objectif de { $target } a été atteint { $shown } fois de suite.
    }

## Doubtful presses

history-doubtful = Douteux
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = rebond, { $time } après l’appui précédent
doubtful-double = double, { $time } après l’appui précédent
doubtful-repeat = répétition, { $time } après un appui sur un autre poste
doubtful-bounce-brief = rebond, { $time }
doubtful-double-brief = double, { $time }
doubtful-repeat-brief = répétition, { $time }
history-doubtful-entry = douteux : { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } appui douteux
   *[other] { $shown } appuis douteux
}
history-doubtful-at-least = { $count ->
    [one] Au moins { $shown } appui douteux
   *[other] Au moins { $shown } appuis douteux
}
history-doubtful-name = { $count } de { $of } : n’afficher que ceux-ci
history-keep = Garder
history-void = Invalider
history-keep-name = Garder { $entry } : c’est juste
history-void-name = Invalider { $entry } : l’annuler, avec la raison en note
history-doubtful-keys = Chacun de ces appuis compte jusqu’à ce que vous l’invalidiez. K garde celui qui est marqué, V l’invalide.
