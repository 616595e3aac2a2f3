## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count ->
    [one] { $count } compteur
   *[other] { $count } compteurs
}
cli-count-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
cli-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
cli-zone-utc = les heures sont en UTC : { $problem }
cli-unprintable = ceci ne peut pas être affiché : { $error }
cli-no-window = ce programme a été compilé sans fenêtre. Ses commandes sont dans tallyboard --help
cli-cancelled = interrompu : { $nothing }
cli-unprinted = { $done ->
    [counted] compté, mais la réponse ne peut pas être affichée : { $why }
   *[other] fait, mais la réponse ne peut pas être affichée : { $why }
}
cli-waiting = attente : { $why }
cli-changes-problem = impossible de dire ce qui a été compté : { $why } ; nouvel essai en cours
cli-changes-again = il est de nouveau possible de dire ce qui a été compté
cli-read-only = { $path } est à un endroit où rien ne peut être écrit : il est lu comme un fichier que personne ne modifie
cli-not-sound = { $path } n’est pas sain, { $problems } : restaurez une sauvegarde
cli-before-in = l’état précédent est dans { $path }
cli-worker-ended = le processus de travail s’est arrêté

## The tally file and its folder

cli-db-empty = le nom du fichier est vide : indiquez-en un par --db FILE
cli-no-home = l’utilisateur n’a pas de dossier personnel pour y garder { $file } : indiquez un fichier par --db FILE
cli-folder-failed = impossible de créer le dossier { $folder }
cli-folder-open = { $folder } peut être lu par d’autres, et cela ne peut pas être changé

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = la valeur { $error }
cli-number-form = un nombre entier n’a que des chiffres, avec un signe si nécessaire
cli-step-range = un pas est un nombre de 1 à { $max }
cli-colors = une couleur est l’une de celles-ci : { $names }
cli-kinds = un type est l’un de ceux-ci : { $names }
cli-column-roles = une colonne est l’une de celles-ci : { $names }
cli-encodings = un encodage est l’un de ceux-ci : { $names }, ou un autre encodage du web
cli-formats = un format est l’un de ceux-ci : { $names }
cli-seconds-form = un nombre, 0 ou plus
cli-languages = une langue est l’une de celles-ci : { $codes }
cli-template-long = un modèle a au plus { $max } octets
cli-template-word = { $word } est inconnu : il peut y avoir { "{" }count{ "}" } et { "{" }name{ "}" }
cli-token-form = un jeton a de { $min } à { $max } caractères : lettres, chiffres et - . _ ~

## Naming counters

cli-naming-id = « { $name } » { $error } : avec --id, un compteur est désigné par son numéro, comme l’affiche `tallyboard list --id`
cli-no-counter = il n’y a pas de compteur nommé « { $name } »
cli-no-counter-number = il n’y a pas de compteur { $number }
cli-no-counter-yet = il n’y a pas encore de compteur nommé « { $name } » : attente
cli-renamed = « { $old } » s’appelle maintenant « { $new } »
cli-no-board = il n’y a pas de panneau nommé « { $name } »

## inc, dec, edit, delete, undo, list

cli-inc-number = avec -, un nombre figure dans les lignes : NAME, tabulation, N
cli-inc-skip = --skip concerne les lignes de l’entrée standard : inc -
cli-dec-range = { $number } ne peut pas être soustrait : la plage s’arrête à { $max }
cli-edit-nothing = rien à modifier : indiquez --name, --key, --archived ou une autre option de edit --help
cli-delete-yes = « { $name } » et tout son historique disparaîtraient pour de bon : ajoutez --yes si c’est voulu
cli-undo-nothing = il n’y a rien à annuler
cli-undo-answer = l’annulation a reçu une réponse inattendue
cli-undo-left = { $count ->
    [one] { $count } modification est restée telle quelle, car d’autres ont modifié la même chose depuis
   *[other] { $count } modifications sont restées telles quelles, car d’autres ont modifié la même chose depuis
}
cli-undo-import = { $count ->
    [one] import de { $name } : { $count } entrée retirée
   *[other] import de { $name } : { $count } entrées retirées
}
cli-list-mend = `tallyboard verify --mend` corrige de tels noms et notes, et --id désigne un compteur par son numéro
cli-list-mend-more = { $count ->
    [one] et { $count } autre ; `tallyboard verify --mend` corrige de tels noms et notes, et --id désigne un compteur par son numéro
   *[other] et { $count } autres ; `tallyboard verify --mend` corrige de tels noms et notes, et --id désigne un compteur par son numéro
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
cli-stream-skip-range = --skip sort de la plage des nombres de 64 bits
cli-stream-progress = { $count } lignes comptées et enregistrées, { $rate } par seconde
cli-stream-maybe = { $error } ; pour savoir jusqu’où le fichier est arrivé : tallyboard inc - </dev/null
cli-stream-stopped = { $error } ; compté et enregistré jusqu’à la ligne { $saved } : pour continuer à partir de là, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error } ; compté et enregistré jusqu’à la ligne { $saved } : pour continuer à partir de là, tallyboard inc - --skip { $saved } une fois la ligne { $line } corrigée, ou sans elle, tallyboard inc - --skip { $line }
cli-stream-line-why = ligne { $line } : { $why }
cli-stream-newest = aucun flux n’a été interrompu après la ligne { $skip } ; le dernier interrompu en est à la ligne { $lines }
cli-stream-none = aucun flux n’a été interrompu après la ligne { $skip } : tous sont allés jusqu’au bout
cli-stream-earlier = un flux précédent a été compté jusqu’à la ligne { $lines } et non jusqu’au bout ; s’il a été interrompu, continuez-le par : tallyboard inc - --skip { $lines }
cli-stream-unreadable = l’entrée standard est illisible
cli-stream-interrupted = interrompu
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } dépasse la fin : l’entrée standard a { $lines } ligne
   *[other] --skip { $skip } dépasse la fin : l’entrée standard a { $lines } lignes
}
cli-stream-sum-range = les lignes de ce nom sortent de la plage des nombres de 64 bits
cli-stream-line = ligne { $line }
cli-stream-lines = lignes { $from } à { $through }
cli-stream-after = après la ligne { $line }
cli-stream-utf-16 = c’est du texte UTF-16 : enregistrez-le en UTF-8, ou convertissez-le par : iconv -f UTF-16 -t UTF-8
cli-stream-number = « { $number } » après la tabulation n’est pas un nombre entier de 64 bits
cli-stream-name = le nom n’est pas du texte UTF-8
cli-stream-long = elle dépasse { $max } octets

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } contient autre chose, et reste tel quel : indiquez un nouveau fichier, ou ajoutez --force
cli-watch-no-file = { $file } est un tube ou un périphérique, qui ne peut pas être tenu à jour : indiquez un fichier
cli-watch-deleted = « { $name } » a été supprimé : { $file } reste tel quel jusqu’à ce qu’il y en ait un de ce nom
cli-watch-again = { $file } est de nouveau tenu à jour
cli-watch-waiting = attente : { $file } ne peut pas être tenu à jour : { $error }

## Times: --since and --until

cli-time-invalid = valeur '{ $text }' non valable pour '--{ $option } <TIME>' : { $why }
cli-time-invalid-order = valeur '{ $text }' non valable pour '--{ $option } <TIME>' : { $why }, ou indiquez --dates day-first ou month-first
cli-time-none = il n’y a aucun moment entre --since { $since } et --until { $until } : indiquez un --until plus tardif
cli-time-none-same = il n’y a aucun moment entre --since { $since } et --until { $until } : indiquez un --until plus tardif, ou --until "end of …" pour un jour ou un mois entier
cli-time-since = à partir de : { $time }
cli-time-until = jusqu’à : avant { $time }

## stats

cli-stats-beyond = quelque chose a été compté hors du calendrier : indiquez --since
cli-stats-long = trop de comptages depuis { $first } pour une ligne chacun : indiquez --since, ou --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate et --interval concernent les heures, les jours, les semaines et les mois : omettez-les, ou indiquez --by day
cli-stats-rate-hours = le taux est ce qui a été compté par heure couverte, d’après les horaires du panneau
cli-stats-rate-counted = le taux est ce qui a été compté par heure où quelque chose a été compté sur le panneau, car personne ne lui a donné d’horaires (edit-board --hours)
cli-stats-together = ensemble : { $counted } en { $hours } heures couvertes, { $rate } par heure
cli-stats-together-limits = ensemble : { $counted } en { $hours } heures couvertes, { $rate } par heure, limites { $low } à { $high }
cli-stats-outside = { $count ->
    [one] { $count } a été compté hors des horaires, et n’est pas dans le taux
   *[other] { $count } ont été comptés hors des horaires, et ne sont pas dans le taux
}
cli-stats-limits = inf. et sup. sont les limites de confiance à { $percent } % : sur 100 paires semblables, environ { $percent } contiennent la vraie valeur, si ce qui est compté arrive par hasard, chacun indépendamment
cli-level-form = un nombre de pour cent de 50 à 99.99, comme 95
cli-column-counted = compté
cli-column-in-hours = dans les horaires
cli-column-covered-hours = heures couvertes
cli-column-rate = par heure
cli-column-low = inf.
cli-column-high = sup.
cli-dates-form = deux dates séparées par deux points, comme 2026-10-01..2026-10-31
cli-column-value = valeur
cli-column-center = centre
cli-column-broken = inhabituel
cli-control-none = il n’a pas encore de carte de contrôle : indiquez les dates dont sont tirées les limites, comme --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = il n’y a rien à enregistrer : indiquez --baseline, --kind, --per ou --of
cli-control-limits = { $plan } : les limites sont à trois écarts-types de la moyenne du { $from } au { $to } ; si rien ne change, peu d’échantillons les dépassent, environ 3 sur 1 000
cli-control-rough = les limites sont approximatives : un échantillon de la période de référence compte en moyenne moins de 5
cli-control-broken = { $count ->
    [0] aucun des { $all } échantillons n’est inhabituel
    [one] { $count } des { $all } échantillons est inhabituel
   *[other] { $count } des { $all } échantillons sont inhabituels
}
cli-control-no-change = aucun changement de fréquence que le hasard ne ferait pas aussi
cli-agree-same = les deux sont une seule et même chose : indiquez-en deux qui ont compté la même chose
cli-agree-no-desk = il n’y a pas de poste nommé « { $name } » : `tallyboard desks` les liste
cli-agree-unpaired = les compteurs de « { $first } » ({ $one }) et de « { $second } » ({ $other }) ne peuvent pas être associés : donnez à chacun le même nom court sur les deux panneaux, ou autant de compteurs dans le même ordre
cli-agree-long = plus de { $max } appuis : indiquez --since, ou --by hour
cli-agree-large = les totaux de « { $name } » sont trop grands pour être corrigés
cli-agree-by-short-name = les compteurs sont associés par leur nom court
cli-agree-by-position = les compteurs sont associés par leur ordre sur les panneaux
cli-agree-nothing = ni l’un ni l’autre n’a rien compté dans cet intervalle
cli-agree-presses = { $alike } appuis sur { $all } concordent ({ $percent } %) : les deux ont compté la même chose en moins de { $seconds } secondes
cli-agree-spans = { $alike } intervalles sur { $all } concordent ({ $percent } %) : les deux ont compté autant
cli-agree-kappa = kappa de Cohen des appuis que les deux ont faits : { $value }, limites à 95 % { $low } à { $high } ; 1 est l’accord parfait, 0 pas plus que le hasard
cli-agree-concordance = concordance de Lin des quantités : { $value }, limites à 95 % { $low } à { $high } ; 1 est l’accord parfait. « { $first } » moins « { $second } » : { $difference } par intervalle en moyenne
cli-agree-nothing-to-correct = rien à corriger : les totaux sont déjà ainsi
agree-note = { $first } { $one }, { $second } { $other }, retenu { $total }
cli-board-nothing = rien à modifier : indiquez --name, --target, --stops, --shares, --total-name, --hours ou --nobody
cli-board-no-hours = « { $name } » n’a pas d’horaires dont retirer un moment : indiquez d’abord --hours
cli-board-nobody-form = une date, ou deux moments séparés par deux points, comme 2026-12-03, "2026-12-03 14:00..15:30" ou 2026-12-24..2026-12-26
cli-board-night = { $from } à { $to } tombe dans une nuit qui commence la veille au soir : retirez-la depuis son début, ou écrivez les horaires de cette date par --hours

## export

cli-export-ending = la fin du nom de fichier n’indique pas de format : terminez-le par .csv, .xlsx, .jsonl ou .html, ou indiquez --format
cli-export-by = --by concerne un tableau : omettez-le, ou indiquez --what table
cli-export-report = un rapport contient tout : omettez --what, ou prenez un autre --format
cli-export-kind = --kind concerne les entrées : omettez-le, ou indiquez --what entries
cli-export-times = les compteurs sont tels qu’ils sont maintenant : omettez --since et --until, ou indiquez --what entries ou table
cli-export-bom = --bom concerne le CSV : omettez-le, ou indiquez --format csv
cli-export-terminal = un classeur n’est pas du texte pour un terminal : indiquez un fichier par --output
cli-export-no-room = rien n’a été écrit dans { $file } ({ $error }) : faites de la place, ou indiquez un autre fichier
cli-export-failed = rien n’a été écrit dans { $file } : { $error }
cli-export-exists = { $error }, et reste tel quel : indiquez un nouveau fichier, ou ajoutez --force

## import

cli-import-standard-input = entrée standard
cli-import-failed = { $name } : { $error }
cli-import-bad-line = ligne { $line } : { $why }
cli-import-bad-line-column = ligne { $line }, « { $column } » : { $why }
cli-import-bad-line-part = { $part }, ligne { $line } : { $why }
cli-import-bad-line-part-column = { $part }, ligne { $line }, « { $column } » : { $why }
cli-import-more-bad = { $count ->
    [one] et { $count } autre ligne incorrecte
   *[other] et { $count } autres lignes incorrectes
}
cli-import-refused = { $why } : rien n’a été importé
cli-import-alike-minute = { $count ->
    [one] { $count } ligne ressemble à une entrée déjà présente, avec une autre quantité ou heure : même compteur, même minute
   *[other] { $count } lignes ressemblent à des entrées déjà présentes, avec une autre quantité ou heure : même compteur, même minute
}
cli-import-alike-day = { $count ->
    [one] { $count } ligne ressemble à une entrée déjà présente, avec une autre quantité ou heure : même compteur, même jour
   *[other] { $count } lignes ressemblent à des entrées déjà présentes, avec une autre quantité ou heure : même compteur, même jour
}
cli-import-open-encoding = { $question } : indiquez-le par --encoding NAME ; rien n’a été importé
cli-import-open-sheet = { $question } : indiquez-le par --sheet NAME, plusieurs fois pour des feuilles semblables ; rien n’a été importé
cli-import-open-doubt = { $question } ; rien n’a été importé
cli-import-doubt = { $question } : { $how }
cli-import-bad = { $count ->
    [one] une ligne est incorrecte, rien n’a donc été importé : corrigez-la, ou ignorez-la par --skip-bad
   *[other] { $count } lignes sont incorrectes, rien n’a donc été importé : corrigez-les, ou ignorez-les par --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] une ligne est incorrecte, rien n’a donc été importé : corrigez-la, dites ce que sont les colonnes par --columns, ou ignorez-la par --skip-bad
   *[other] { $count } lignes sont incorrectes, rien n’a donc été importé : corrigez-les, dites ce que sont les colonnes par --columns, ou ignorez-les par --skip-bad
}
cli-import-answer = l’import a reçu une réponse inattendue
cli-import-undo-restore = plus de { $max } entrées ne peuvent pas être annulées en une fois : restaurez { $path } pour cela
cli-import-undo-no-backup = plus de { $max } entrées ne peuvent pas être annulées en une fois : il n’y a pas de sauvegarde de l’état précédent
cli-import-undo-nothing-before = plus de { $max } entrées ne peuvent pas être annulées en une fois : rien n’avait été compté avant
cli-import-backup-failed = aucune sauvegarde n’est possible avant un import aussi important ({ $error }), rien n’a donc été importé : remédiez-y, ou importez sans sauvegarde par --no-backup
cli-import-nothing = rien n’a été importé
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = ignorée
cli-import-columns-left-out = colonnes ignorées : { $names }
cli-import-before = ceci a déjà été importé ({ $at }) : rien à ajouter (--again l’ajoute quand même)
cli-import-names-more = { $names } et encore { $more }
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] { $count } panneau créé : { $names }
       *[other] { $count } panneaux créés : { $names }
    }
   *[no] { $count ->
        [one] créerait { $count } panneau : { $names }
       *[other] créerait { $count } panneaux : { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] { $count } compteur créé : { $names }
       *[other] { $count } compteurs créés : { $names }
    }
   *[no] { $count ->
        [one] créerait { $count } compteur : { $names }
       *[other] créerait { $count } compteurs : { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] { $count } entrée ajoutée
       *[other] { $count } entrées ajoutées
    }
   *[no] { $count ->
        [one] ajouterait { $count } entrée
       *[other] ajouterait { $count } entrées
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] { $count } note du jour ajoutée
       *[other] { $count } notes du jour ajoutées
    }
   *[no] { $count ->
        [one] ajouterait { $count } note du jour
       *[other] ajouterait { $count } notes du jour
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] { $count } entrée ignorée, déjà présente
       *[other] { $count } entrées ignorées, déjà présentes
    }
   *[no] { $count ->
        [one] ignorerait { $count } entrée, déjà présente
       *[other] ignorerait { $count } entrées, déjà présentes
    }
}
cli-import-counter = { $count ->
    [one] { $name } : { $before } → { $after } par { $count } entrée
   *[other] { $name } : { $before } → { $after } par { $count } entrées
}
cli-import-more-counters = { $count ->
    [one] et { $count } autre compteur
   *[other] et { $count } autres compteurs
}

## backup, restore, salvage

cli-backup-none = il n’y a pas de nouvelle sauvegarde
cli-backup-not-sound = { $path } n’est pas sain ({ $problem }) : il a été sauvegardé tel quel, et marqué ainsi ; `tallyboard verify` en dit plus
cli-backup-damaged = { $file } n’est pas une sauvegarde saine : le fichier de comptage ne pouvait pas être ouvert, et a été gardé octet par octet ; `tallyboard salvage` copie ce qui en est lisible
cli-backup-unreadable = { $file } est illisible : { $problem }
cli-backup-was-not-sound = { $file } n’est pas une sauvegarde saine : le fichier de comptage n’était pas sain quand elle a été faite
cli-restore-unprinted = ce qui serait remplacé ne peut pas être affiché ({ $error }) : rien n’a été restauré
cli-restore-nothing = rien n’a été restauré
cli-restored = restauré : { $holdings }
cli-salvaged = récupéré : { $counters }, { $entries }
cli-salvage-nothing = rien n’a été récupéré
cli-restore-now = actuellement : { $holdings }
cli-restore-now-nothing = actuellement : rien
cli-restore-now-unreadable = actuellement : illisible : { $why }
cli-restore-backup = sauvegarde : { $holdings }
cli-restore-no-count = absent
cli-restore-more = { $count ->
    [one] … et { $count } autre compteur diffère
   *[other] … et { $count } autres compteurs diffèrent
}
cli-restore-shared = les panneaux partagés reviennent du hub ; ce qui a été compté ici depuis et pas encore partagé n’est que dans la copie de l’état précédent
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } de { $first } à { $last }
cli-restore-needs-yes = l’état actuel serait remplacé : ajoutez --yes si c’est voulu
cli-restore-question = Remplacer l’état actuel ? Il est d’abord sauvegardé. [o/N]
cli-restore-yes = o oui

## demo

cli-demo-nothing = aucun fichier n’a été créé
cli-demo-made = { $file } : { $counters } compteurs, { $entries } entrées des { $days } derniers jours

## verify

cli-verify-ok = ok : { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] un nom ou une note n’est pas comme tallyboard les écrit : `tallyboard verify --mend` le corrige, après une sauvegarde
   *[other] { $count } noms ou notes ne sont pas comme tallyboard les écrit : `tallyboard verify --mend` les corrige, après une sauvegarde
}
cli-mend-none = il n’y a rien à corriger
cli-mend-nothing = rien n’a été corrigé
cli-mend-backed-up = sauvegardé dans { $path }
cli-mended = corrigé : { $what }

## Boards shared over a hub (a server)

cli-hub-silent = le hub ne répond pas
cli-sync-waiting = { $count ->
    [one] { $count } ligne attend
   *[other] { $count } lignes attendent
}
cli-sync-pulling = { $pulled } lignes sur { $all } d’autres postes sont arrivées
cli-sync-offline = { $count ->
    [one] { $reason } ; { $count } ligne attend
   *[other] { $reason } ; { $count } lignes attendent
}
cli-hub-unknown = aucun hub n’est encore connu : indiquez-en un par --hub postgres://USER@HOST/DATABASE
cli-hub-several = les panneaux de ce fichier sont partagés par plusieurs hubs : indiquez-en un par --hub
cli-share-no-board = il n’y a pas de panneau nommé « { $name } » : --new le crée
cli-share-not-shared = aucun panneau nommé « { $name } » n’est partagé ici
cli-share-not-made = le panneau n’a pas été créé
cli-join-unknown = les panneaux du hub ne sont pas connus
cli-join-none = aucun panneau n’est encore partagé par ce hub : `tallyboard share BOARD` en partage un
cli-join-not-found = aucun panneau nommé « { $name } » n’est partagé par ce hub : il y a { $names }
cli-join-several = plusieurs panneaux s’appellent « { $name } » : désignez-en un par son identifiant : { $boards }
cli-join-namesakes = ce fichier et le panneau ont tous deux { $names } : indiquez --namesakes same pour partager aussi ce qui a été compté ici, ou --namesakes others pour garder les deux
cli-join-failed = le panneau n’a pas été rejoint
cli-share-gone = il n’est plus partagé
cli-share-unfinished = { $done ->
    [shared] « { $name } » est partagé, mais tout n’est pas encore arrivé (`tallyboard sync` continue)
   *[joined] « { $name } » est rejoint, mais tout n’est pas encore arrivé (`tallyboard sync` continue)
}
cli-leave-failed = { $error } ; ce qui attend ici n’arriverait pas chez les autres : ajoutez --force pour quitter quand même
cli-sync-none = aucun panneau de { $path } n’est partagé : `tallyboard share BOARD` en partage un
cli-follow-offline = { $board } : hors ligne : { $why }
cli-follow-connecting = { $board } : connexion
cli-follow-shared = { $board } : partagé
cli-hub-there = les tables existent déjà
cli-hub-status = { $host } : { $server }, tables de la version { $version }
cli-hub-clock = l’horloge du hub a un écart de { $seconds } s avec celle de cette machine
cli-hub-not-sound = le hub n’est pas sain : { $problems }
cli-hub-same = ok : { $counters } comme sur le hub
cli-hub-differs = { $count ->
    [one] un compte diffère de celui du hub : panneau, tabulation, compteur, tabulation, compte ici, tabulation, compte là-bas
   *[other] { $count } comptes diffèrent de ceux du hub : panneau, tabulation, compteur, tabulation, compte ici, tabulation, compte là-bas
}

## stress: a test that counts from many processes

cli-stress-folder = impossible de créer un dossier dans { $folder }
cli-stress-inexact = les comptes ne sont pas exacts : merci de le signaler, avec le fichier
cli-stress-exact = exact
cli-stress-setting = { $processes } processus de { $threads } fils, { $seconds } s sur { $path }
cli-stress-expected = attendus                { $number }
cli-stress-counted = comptés                 { $number }
cli-stress-rate = appuis par seconde      { $number }
cli-stress-lost = lire, ajouter, écrire   { $number } attendus, { $counted } comptés : { $lost } perdus, sans erreur ({ $seconds } s, dans un fichier à part)
cli-stress-cancelled = interrompu : il n’en reste rien dans le fichier
cli-stress-stopped = interrompu
cli-stress-not-sound = le fichier n’est pas sain : { $problem }
cli-stress-process = un processus de l’essai a échoué : { $status }
cli-stress-silent = un processus de l’essai n’affiche rien
cli-stress-press = un appui n’a pas été compté : { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = pour écouter au-delà de cette machine, donnez un jeton à vous : dans la variable TALLYBOARD_TOKEN, ou par --token
cli-serve-listen = impossible d’écouter sur { $address }
cli-serve-open = la connexion n’est pas chiffrée : utilisez-la dans un réseau de confiance
cli-serve-press-entry = un appui n’a pas d’entrée : c’est pour une annulation
cli-serve-undo-form = une annulation a un nom, un identifiant ou une entrée
cli-serve-nothing-there = il n’y a rien en { $path } pour { $method } : GET lit /counters et /changes, POST est pour /press et /undo
cli-serve-method = { $method } n’est pas possible : GET lit, et POST est pour /press et /undo
cli-serve-followers = { $count ->
    [one] { $count } autre suit déjà
   *[other] { $count } autres suivent déjà
}
cli-serve-wrong-token = ce n’est pas le bon jeton
cli-serve-no-token = le jeton manque : envoyez l’en-tête Authorization: Bearer TOKEN
cli-serve-host = appelez ceci par son adresse en chiffres, ou comme localhost
cli-serve-origin = les pages d’autres sites ne peuvent pas appeler ceci
cli-serve-which = dites quel compteur : par son nom ou son identifiant, comme dans { "{" }"name": "Coffee"{ "}" }
cli-serve-late = l’appel n’est pas arrivé en { $seconds } secondes : rien n’a été compté
cli-serve-large = un appel a au plus { $max } octets : rien n’a été compté
cli-serve-not-json = l’appel n’est pas du JSON comme { "{" }"name": "Coffee"{ "}" } : { $error }
cli-serve-unexpected = on ne sait pas ce que c’est devenu : regardez le compte

## man

cli-no-command = il n’y a pas de commande { $name } : tallyboard --help les liste

## The pages that serve shows in a browser

cli-page-undo = Annuler
cli-page-saving = Enregistrement…
cli-page-unreachable-press = Tallyboard est inaccessible : regardez le compte avant d’appuyer de nouveau
cli-page-saved = { $name } : { $count }, enregistré
cli-page-undone = { $name } : { $count }, annulé
cli-page-minus = Retirer un à { $name }
cli-page-token = Il manque le jeton à cette adresse, ou il est périmé : ouvrez celle qu’affiche Tallyboard.
cli-page-ended = Tallyboard s’est arrêté. Attente…
cli-page-unreachable = Tallyboard est inaccessible. Attente…

## tallyboard doubtful

cli-doubtful-unknown = { $id } n’est pas un appui douteux de ces compteurs et moments : voir tallyboard doubtful
cli-doubtful-more = ce sont les { $max } plus récents ; il y en a d’autres
