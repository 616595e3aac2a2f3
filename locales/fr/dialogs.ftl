## Dialogs and settings

dialogs-cancel = Annuler
dialogs-save = Enregistrer
dialogs-create = Créer
dialogs-name = Nom
dialogs-note = Note
dialogs-target = Objectif
dialogs-no-target = Aucun
dialogs-optional = Facultatif
dialogs-no-whole-number = Ce n’est pas un nombre entier, comme 12.
dialogs-number-too-large = Ce nombre est trop grand.
dialogs-new-counter = Nouveau compteur
dialogs-new-counters = Nouveaux compteurs
dialogs-new-counter-text = Seul un nom est nécessaire. Plusieurs noms, un par ligne, donnent chacun un compteur.
dialogs-edit-text = L’aspect du compteur et la façon de l’actionner ; ce qui a été compté ne change pas.
dialogs-names = Noms
dialogs-paste-hint = Ou collez une liste : un nom par ligne.
dialogs-create-and-next = Créer et suivant
dialogs-the-new-counter = nouveau compteur
dialogs-color = Couleur
dialogs-board = Panneau
dialogs-no-board = Aucun panneau
dialogs-key = Touche
dialogs-no-key = Aucune
dialogs-press-a-key = Appuyez sur une touche…
dialogs-press-a-key-hint = Échap garde la touche, Retour arr. l’enlève.
dialogs-no-counter-key = Cette touche ne peut pas actionner un compteur.
dialogs-keys-of-the-window = Les touches avec Ctrl ou Alt sont celles de la fenêtre.
dialogs-free-key-hint = La première touche libre.
dialogs-remove-key = Enlever
dialogs-take-key-over = La reprendre
dialogs-more = Plus
dialogs-short-name = Nom court
dialogs-short-name-hint = Pour la petite fenêtre, où il y a peu de place.
dialogs-step = Pas
dialogs-step-hint = Ce qu’ajoute un appui.
dialogs-limits = Limites
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = Le maximum est inférieur au minimum.
dialogs-lock = Verrouillé
dialogs-lock-hint = Verrouillé : les appuis sont refusés
dialogs-weight = Dans le total
dialogs-weight-plus = Ajouté
dialogs-weight-minus = Soustrait
dialogs-weight-zero = Hors total
dialogs-amount = Quantité
dialogs-add = Ajouter
dialogs-take = Retirer
dialogs-counted-earlier = Compté plus tôt
dialogs-when = Quand
dialogs-when-hint = Année-mois-jour heure:minute
dialogs-still-to-come = Ce moment n’est pas encore arrivé.
dialogs-in-all = En tout
dialogs-reset-hint = L’historique reste, et cela peut toujours être annulé.
dialogs-delete = Supprimer
dialogs-delete-one = Supprimer { $name } définitivement
dialogs-delete-several = { $count ->
    [one] Supprimer { $shown } compteur définitivement
   *[other] Supprimer { $shown } compteurs définitivement
}
dialogs-delete-meant = { $count ->
    [one] Je veux le supprimer définitivement
   *[other] Je veux les supprimer définitivement
}
dialogs-delete-many = Ces compteurs, leurs comptes et tout leur historique disparaissent pour de bon. Cela ne peut pas être annulé.
dialogs-back-up = Sauvegarder d’abord
dialogs-backing-up = Sauvegarde…
dialogs-new-board = Nouveau panneau
dialogs-new-board-text = Un panneau est un groupe de compteurs affichés ensemble.
dialogs-edit-board-text = Le nom du panneau, son objectif et ce que représente sa somme.
dialogs-start = Partir de
dialogs-empty-board = Panneau vide
dialogs-delete-template = Supprimer ce modèle
dialogs-the-new-board = nouveau panneau
dialogs-delete-board = Supprimer le panneau
dialogs-total = Total
dialogs-total-name = Nom du total
dialogs-total-name-hint = Ce que représente la somme, par exemple Présents.
dialogs-stops-at-target = S’arrêter à l’objectif
dialogs-shares = Parts
dialogs-shares-hint = Chaque compteur montre sa part, en pour cent
dialogs-settings = Paramètres
dialogs-settings-text = Chaque paramètre s’applique dès qu’il est modifié.
dialogs-close = Fermer
dialogs-language = Langue
dialogs-theme = Thème
dialogs-theme-system = Celui du système
dialogs-theme-light = Clair
dialogs-theme-dark = Sombre
dialogs-density = Densité
dialogs-density-comfortable = Aérée
dialogs-density-compact = Compacte
dialogs-high-contrast = Contraste élevé
dialogs-reduced-motion = Animations réduites
dialogs-large-targets = Tactile
dialogs-when-touched = Au toucher
dialogs-on = Oui
dialogs-off = Non
dialogs-zoom = Taille
dialogs-zoom-in = Agrandir
dialogs-zoom-out = Réduire
dialogs-numbers = Nombres
dialogs-system-default = Comme le système
dialogs-first-day = Début de semaine
dialogs-monday = Lundi
dialogs-saturday = Samedi
dialogs-sunday = Dimanche
dialogs-day-start = Début du jour
dialogs-day-start-hint = Pour tous ceux qui comptent dans ce fichier.
dialogs-zone = Fuseau horaire
dialogs-zone-hint = Celui du système
dialogs-no-zone = Aucun fuseau horaire ne porte ce nom : écrivez par exemple Europe/Paris.
dialogs-no-time-of-day = Une heure s’écrit comme 04:00.
dialogs-sound = Son
dialogs-sounds = Émettre des sons
dialogs-press = Un appui
dialogs-reached = Un objectif
dialogs-refused = Pas compté
dialogs-tone-off = Aucun
dialogs-tone-click = Clic
dialogs-tone-knock = Toc
dialogs-tone-drop = Goutte
dialogs-tone-rising = Deux notes montantes
dialogs-tone-bell = Cloche
dialogs-tone-fanfare = Trois notes montantes
dialogs-tone-low = Son grave
dialogs-tone-falling = Deux notes descendantes
dialogs-speech = Voix
dialogs-speech-off = Aucune
dialogs-speech-targets = Les objectifs et ce qui n’est pas compté
dialogs-speech-presses = Aussi le compte après chaque appui
dialogs-notifications = Notifications
dialogs-notify = Quand un objectif est atteint
dialogs-volume = Volume
dialogs-try = Essayer
dialogs-try-name = Essayer le son
dialogs-guard = Appuis doubles
dialogs-guard-name = Appuis doubles, en millisecondes
dialogs-guard-hint = Une touche réappuyée dans ce délai n’est pas recomptée ; 0 compte chaque appui.
dialogs-milliseconds = ms
dialogs-keys-title = Touches
dialogs-keys-text = Ce que fait chaque touche. Les flèches font défiler la liste.
dialogs-of = { $control } : { $owner }
dialogs-no-periods = Le début des périodes ouvertes est illisible : { $why }. La remise à zéro reste possible.
dialogs-created = { $name } créé
dialogs-edit = Modifier { $name }
dialogs-remove-key-counter = Enlever la touche de { $counter }
dialogs-key-of-the-window = { $key } est une des touches de la fenêtre.
dialogs-key-is-taken = { $key } est la touche de { $holder }.
dialogs-key-is-taken-over = { $key } était la touche de { $holder }, qui n’en aura plus.
dialogs-add-to = Ajouter à { $name }
dialogs-amount-name = Quantité à ajouter à { $counter }
dialogs-take-from = Retirer à { $name }
dialogs-taken-name = Quantité à retirer à { $counter }
dialogs-counted-earlier-name = Compté plus tôt, pour { $counter }
dialogs-is-now = Le compte est de { $count } maintenant.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Remettre à zéro : { $scope }
dialogs-reset-note = Note sur la remise à zéro de { $name }
dialogs-reset-note-several = { $count ->
    [one] Note sur la remise à zéro de { $shown } compteur
   *[other] Note sur la remise à zéro de { $shown } compteurs
}
dialogs-since = depuis { $time }
dialogs-closes-period = Clôt la période ouverte depuis { $since }.
dialogs-delete-only = { $name }, son compte de { $count } et tout son historique disparaissent pour de bon. Cela ne peut pas être annulé.
dialogs-sound-of = { $what }, son
dialogs-bad-guard = De 0 à { $ms_max } millisecondes.
dialogs-sentence = { $why }.
dialogs-bad-step = Un pas est un nombre de 1 à { $max }.
dialogs-note-room = { $count } sur { $max } caractères
dialogs-percent = { $percent } %
dialogs-color-coral = Corail
dialogs-color-amber = Ambre
dialogs-color-olive = Olive
dialogs-color-green = Vert
dialogs-color-teal = Sarcelle
dialogs-color-blue = Bleu
dialogs-color-indigo = Indigo
dialogs-color-violet = Violet
dialogs-color-pink = Rose
dialogs-color-slate = Ardoise
dialogs-keys-counters-key = Touche d’un compteur
dialogs-keys-its-key = sa touche
dialogs-keys-an-arrow = une flèche
dialogs-keys-group-counting = Comptage
dialogs-keys-count = Compter un pas
dialogs-keys-step-back = Retirer un pas
dialogs-keys-press = Actionner le compteur qui a le focus
dialogs-keys-amount = Ajouter une quantité d’un coup, ou la retirer
dialogs-keys-undo-press = Annuler le dernier appui
dialogs-keys-group-moving = Déplacement
dialogs-keys-next-counter = Au compteur suivant
dialogs-keys-board = À un panneau, dans l’ordre
dialogs-keys-next-board = Au panneau au-dessus ou au-dessous
dialogs-keys-alone = Afficher le compteur seul
dialogs-keys-back = Retour
dialogs-keys-search = Rechercher
dialogs-keys-select = Sélectionner le compteur, ou tout
dialogs-keys-menu = Menu du compteur, du panneau ou d’une barre de graphique
dialogs-keys-group-changing = Modification
dialogs-keys-undo = Annuler
dialogs-keys-redo = Rétablir
dialogs-keys-new = Nouveau compteur
dialogs-keys-edit = Modifier le compteur, ou le panneau
dialogs-keys-duplicate = Dupliquer le panneau, sans ses comptes
dialogs-keys-move = Déplacer le compteur, ou le panneau
dialogs-keys-reset = Remettre à zéro le compteur, ou tout ce qui est affiché
dialogs-keys-finish = Terminer le panneau ; créer un compteur et le suivant
dialogs-keys-delete = Supprimer le compteur définitivement
dialogs-keys-doubtful = Garder un appui douteux, ou l’invalider
dialogs-keys-group-files = Fichiers
dialogs-keys-export = Exporter
dialogs-keys-print = Imprimer un rapport
dialogs-keys-import = Importer
dialogs-keys-backups = Sauvegardes
dialogs-keys-open = Ouvrir un autre fichier
dialogs-keys-copy = Copier la sélection comme tableau
dialogs-keys-group-window = Fenêtre
dialogs-keys-tiles = Tuiles ou tableau
dialogs-keys-inspect = Inspecter
dialogs-keys-next-part = À la partie suivante : inspecteur, panneaux, compteurs
dialogs-keys-lock = Tout verrouiller ou déverrouiller
dialogs-keys-small-window = Petite fenêtre, et retour
dialogs-keys-lay = Coucher la petite fenêtre, ou la redresser
dialogs-keys-full-screen = Plein écran
dialogs-keys-size = Agrandir, réduire, taille habituelle
dialogs-keys-settings = Paramètres
dialogs-keys-help = Aide
dialogs-keys-list = Cette liste


## The control chart of a counter, in its dialog

dialogs-control = Carte de contrôle
dialogs-control-none = Aucune
dialogs-control-count = Défauts
dialogs-control-rate = Défauts par unité
dialogs-control-share = Proportion de défectueux
dialogs-control-count-hint = Quand on examine autant chaque fois : montre si les défauts varient plus que par hasard.
dialogs-control-rate-hint = Quand on examine tantôt plus, tantôt moins : les défauts sont divisés par ce qui a été examiné.
dialogs-control-share-hint = Quand chaque unité est bonne ou défectueuse : la partie du tout qui est défectueuse.
dialogs-control-per = Par
dialogs-control-of = Sur
dialogs-control-board = Total du panneau
dialogs-control-hours = Heure couverte
dialogs-control-points = Points
dialogs-control-baseline = Période de référence
dialogs-control-baseline-hint = Les limites viennent de ces jours. Choisissez-en où tout était comme d’habitude.
dialogs-control-unread = Un autre programme a écrit « { $control } », qui ne peut pas être lu comme une carte de contrôle. Cela reste jusqu’à ce que vous en choisissiez une.


## Checking a file

check-check = Vérifier le fichier…
check-check-title = Vérifier le fichier
check-check-text = Vérifie que le fichier est sain et que chaque compte correspond à ses entrées.
check-checking = Vérification…
check-mend = Corriger
check-mending = Correction…
check-mend-hint = Corriger écrit ces textes tels qu’ils sont affichés, après une sauvegarde du fichier, en une seule étape qui peut être annulée. Les comptes restent tels quels.
check-unsound-hint = Les sauvegardes montrent ce que contient un fichier plus ancien. Cette vérification n’a rien modifié, et ce que vous comptez continue d’être enregistré.
check-edit = Modifier…
check-doubts-more = Cliquez pour voir que faire : en renommer un, ou tout faire corriger.
check-not-read = impossible de savoir si les noms se distinguent : { $why }
check-sound =
    Le fichier est en ordre : { $counter_count ->
        [one] { $counters } compteur
       *[other] { $counters } compteurs
    }, { $entry_count ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, et chaque compte correspond à ses entrées.
check-unsound =
    { $count ->
        [1] Le fichier a un problème :
        [one] Le fichier a { $shown } problème :
       *[other] Le fichier a { $shown } problèmes :
    }
check-odd =
    { $count ->
        [1] Un autre programme a écrit un nom ou une note que Tallyboard n’écrirait pas :
        [one] D’autres programmes ont écrit { $shown } nom ou note que Tallyboard n’écrirait pas :
       *[other] D’autres programmes ont écrit { $shown } noms ou notes que Tallyboard n’écrirait pas :
    }
check-name-becomes = { $of } devient «  { $new }  »
check-note-becomes = { $of } : sa note devient «  { $new }  »
check-note-goes = { $of } : sa note disparaît
check-total-becomes = { $of } : son total devient «  { $new }  »
check-total-goes = { $of } : son total n’a plus de nom
check-edit-counter = Modifier le compteur { $id }
check-mended =
    { $count ->
        [0] Il n’y avait plus rien à corriger.
        [one] { $count } nom ou note a été corrigé.
       *[other] { $count } noms ou notes ont été corrigés.
    }
check-doubts =
    { $count ->
        [one] { $count } nom ou note à vérifier…
       *[other] { $count } noms ou notes à vérifier…
    }


## Backups

backups-backups = Sauvegardes…
backups-backups-title = Sauvegardes
backups-backups-text = Sauvegarde le fichier maintenant, ou restaure le contenu d’une sauvegarde antérieure.
backups-last = Dernière sauvegarde
backups-none = Aucune encore
backups-back-up-now = Sauvegarder maintenant
backups-daily = Une sauvegarde est faite chaque jour où quelque chose a changé. Les cinq plus récentes sont gardées, ainsi que la plus récente de chaque mois ; l’état d’avant une restauration, pendant 30 jours.
backups-in-folder = Dans { $folder }. Une sauvegarde est faite chaque jour où quelque chose a changé. Les cinq plus récentes sont gardées, ainsi que la plus récente de chaque mois ; l’état d’avant une restauration, pendant 30 jours.
backups-restore-one = Restaurer
backups-restore-one-name = Restaurer : { $at }, { $holds }
backups-restore-now = Restaurer
backups-restore-title = Restaurer
backups-restore-file = Une autre sauvegarde à restaurer
backups-restore-hint = L’état actuel est d’abord sauvegardé : rien n’est donc perdu.
backups-restore-shared = Les panneaux partagés reviennent du hub. Ce qui a été compté ici depuis et pas encore partagé n’est que dans cette sauvegarde.
backups-restoring = Restauration…
backups-unreadable = illisible
backups-the-backup = La sauvegarde
backups-what-is-there = Actuellement
backups-nothing-now = Rien encore.
backups-not-there = absent
backups-differing = Compteurs différents
backups-damaged = Le fichier est endommagé
backups-damaged-hint = Rien n’y est écrit : il reste tel quel, même si une sauvegarde prend sa place.
backups-damaged-open = Fermez cette fenêtre et relancez Tallyboard : il propose alors la dernière sauvegarde saine.
backups-no-good-backup = Il n’en existe aucune sauvegarde saine.
backups-restore-it = La restaurer
backups-other-backups = Autres sauvegardes…
backups-salvage = Récupérer ce qui est lisible…
backups-salvage-title = Récupération
backups-salvage-now = Récupérer
backups-salvaging = Récupération…
backups-salvage-about = Copie dans un nouveau fichier ce qui est encore lisible du fichier endommagé.
backups-salvage-file = Nouveau fichier pour ce qui est récupéré
backups-open-salvaged = L’ouvrir
backups-not-backed-up-yet = Pas encore de sauvegarde
backups-restore-of = Restaurer la sauvegarde : { $at }
backups-salvaged-name = { $stem } récupéré.db
backups-counters =
    { $count ->
        [one] { $shown } compteur
       *[other] { $shown } compteurs
    }
backups-entries =
    { $count ->
        [one] { $shown } entrée
       *[other] { $shown } entrées
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, de { $first } à { $last }
backups-backed-up-as = Sauvegardé dans { $path }
backups-backed-up-unsound = Le fichier n’est pas sain ({ $problem }). Il a été sauvegardé tel quel, dans { $path }
backups-gone = { $path } n’est plus là.
backups-backed-up-at = Sauvegarde : { $at }
backups-backed-up-at-unsound = Sauvegarde : { $at }, mais pas saine
backups-before-restore = avant une restauration
backups-not-sound = pas sain
backups-damaged-mark = endommagé
backups-backup-cancelled = La sauvegarde a été annulée ; il n’y en a pas de nouvelle.
backups-restore-cancelled = La restauration a été annulée ; tout est comme avant.
backups-salvage-cancelled = La récupération a été annulée ; il n’y a pas de nouveau fichier.
backups-restored-kept = Restauré ; l’état précédent est gardé dans { $path }
backups-restored =
    { $counter_count ->
        [one] { $counters } compteur
       *[other] { $counters } compteurs
    } et { $entry_count ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } : restauration faite
backups-good-backup = Sa dernière sauvegarde saine : { $at }.
backups-good-backup-holds = Sa dernière sauvegarde saine : { $at }, { $holds }.
backups-salvaged =
    Récupération faite : { $counter_count ->
        [one] { $counters } compteur
       *[other] { $counters } compteurs
    } et { $entry_count ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, dans { $path }.


## Files, exports and reports

files-file = Fichier
files-path-hint = Son chemin
files-choose = Choisir…
files-choose-name = Choisir un fichier
files-no-dialog = Ce bureau n’offre pas de boîte de dialogue pour les fichiers : saisissez le chemin.
files-export = Exporter…
files-export-title = Exporter
files-export-now = Exporter
files-print = Imprimer un rapport…
files-print-title = Imprimer un rapport
files-print-now = Imprimer…
files-about-print = Une page avec des graphiques s’ouvre dans le navigateur, avec sa boîte de dialogue d’impression.
files-show-in-folder = Afficher dans le dossier
files-export-file = Fichier d’export
files-what = Quoi
files-entries = Entrées
files-counters = Compteurs
files-table = Tableau
files-report = Rapport
files-by = Une ligne par
files-hour = Heure
files-day = Jour
files-week = Semaine
files-month = Mois
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = De
files-all-counters = Tous les compteurs
files-kind = Type
files-since = De
files-since-name = À partir de ce moment
files-until = À
files-until-name = Jusqu’avant ce moment
files-beginning = Le début
files-now = Maintenant
files-backwards = Ce n’est pas après le début.
files-exists = Il existe déjà un fichier de ce nom.
files-mark = Pour Excel : marquer le fichier comme Unicode
files-replace = Le remplacer
files-progress = Avancement de l’export
files-export-cancelled = L’export a été annulé ; rien n’a été écrit
files-about-entries = Ce qui a été compté et quand, une ligne par entrée.
files-about-everything = Tout ce qui a été compté, avec chaque réglage : peut être réimporté, comme copie.
files-about-counters = Les compteurs tels qu’ils sont maintenant, avec leurs réglages.
files-about-table = Ce qui a été compté à chaque intervalle, une colonne par compteur.
files-about-report = Une page avec des graphiques, à consulter et à imprimer.
files-save-summary-title = Enregistrer le résumé
files-text-files = Texte
files-reading = Lecture…
files-open = Ouvrir un autre fichier…
files-open-title = Ouvrir un autre fichier
files-open-now = Ouvrir
files-open-file = Fichier à ouvrir
files-open-hint = Il s’ouvre dans sa propre fenêtre. Un fichier qui n’existe pas encore est créé.
files-tally-files = Fichiers de comptage
files-recent = Ouverts récemment
files-no-program = cette fenêtre ne peut pas en ouvrir une autre
files-drop = Déposez un fichier pour l’importer, ou un fichier de comptage pour l’ouvrir
files-copy-rows = Copier comme tableau
files-copy-chart = Copier le graphique en image
files-copy-busy-hours = Copier les heures d’affluence en image
files-chart-copied = L’image a été copiée
files-open-named = Ouvrir { $path }
files-csv-files = Valeurs séparées par des virgules
files-xlsx-files = Classeur Excel
files-html-files = Page web
files-every-kind = Tous les types
files-kind-counted = Comptés
files-kind-set = Fixés à une valeur
files-kind-resets = Remises à zéro
files-kind-undone = Annulés
files-kind-late = Tardifs
files-kind-imported = Importés
files-kind-amended = Modifiés après une remise à zéro
files-selected =
    { $count ->
        [1] Le compteur sélectionné
        [one] { $count } compteur sélectionné
       *[other] Les { $count } compteurs sélectionnés
    }
files-exported-counters =
    { $count ->
        [one] { $shown } compteur exporté dans { $path }
       *[other] { $shown } compteurs exportés dans { $path }
    }
files-exported-rows =
    { $count ->
        [one] { $shown } ligne exportée dans { $path }
       *[other] { $shown } lignes exportées dans { $path }
    }
files-not-exported = rien n’a été écrit dans { $path } : { $why }
files-saved = Enregistré dans { $path }
files-column-counter = Compteur
files-column-board = Panneau
files-column-count = Compte
files-column-today = Aujourd’hui
files-column-target = Objectif
files-rows-copied =
    { $count ->
        [one] { $count } ligne copiée
       *[other] { $count } lignes copiées
    }


## Import

import-import = Importer…
import-import-title = Importer
import-import-now = Importer
import-import-file = Fichier à importer
import-importable = Tableaux et exports
import-import-hint = Les exports de Tallyboard, de Loop Habit Tracker et de Better Counter, et tout tableau (CSV, Excel, OpenDocument). Rien n’est ajouté avant que vous l’ayez vu.
import-backing-up = Sauvegarde préalable…
import-is = C’est
import-dates = 1/2/2026 est
import-dates-guessed = Comme détecté
import-day-first = le 1er février
import-month-first = le 2 janvier
import-late = Les marquer comme tardifs
import-again = Ajouter aussi ce qui y est déjà
import-column = Colonne
import-meaning = Signification
import-samples = Premières lignes
import-empty = Vide
import-asked = Demandé plus haut
import-each-counts-one = Aucune : chaque ligne compte 1
import-all-now = Aucune : tout compter au moment de l’import
import-no-hour = Aucune
import-each-is-added = Chaque nombre est ajouté
import-is-reading = C’est un relevé de compteur : les écarts comptent
import-one-name = Chaque cellule est un nom
import-name = Nom
import-name-field = Nom du compteur
import-name-hint = Le compteur auquel tout se rapporte
import-other-column = Ou choisissez la colonne dans la liste ci-dessous.
import-more = Plus de choix
import-which-sheet = Quelle feuille contient les comptes ?
import-sheets = Feuilles
import-sheets-hint = Celles qui ont les mêmes colonnes peuvent être prises ensemble.
import-hidden = masquée
import-encoding = Texte en
import-encoding-name = Encodage du texte
import-other-encoding = Autre encodage…
import-as-found = Comme détecté
import-split = Noms séparés par
import-split-hint = Rien : chaque cellule est un nom
import-skip = Ignorer
import-skip-name = Lignes à ignorer au-dessus du tableau
import-skip-unit = lignes au-dessus du tableau
import-read-as = Lire comme
import-as-detected = Ce que cela semble être
import-noted = À savoir
import-choose-sheet = Choisissez d’abord une feuille ci-dessus.
import-choose-encoding = Choisissez d’abord l’encodage du texte.
import-cancelling = Annulation…
import-all-columns =
    { $count ->
        [one] { $count } colonne
       *[other] Les { $count } colonnes
    }
import-column-header = Ce qu’est { $header }
import-imported-before = Ceci a déjà été importé ({ $at }) : il n’y a rien à ajouter.
import-more-bad-lines =
    { $count ->
        [one] Et { $count } autre.
       *[other] Et { $count } autres.
    }
import-more-columns-left-out =
    { $count ->
        [one] { $count } autre colonne : ignorée.
       *[other] { $count } autres colonnes : ignorées.
    }
import-more-columns-read =
    { $count ->
        [one] { $count } autre colonne : lue.
       *[other] { $count } autres colonnes : lues.
    }
import-more-columns =
    { $count ->
        [one] { $count } autre colonne
       *[other] { $count } autres colonnes
    } : { $read ->
        [one] { $read } lue
       *[other] { $read } lues
    }, { $left_out ->
        [one] { $left_out } ignorée
       *[other] { $left_out } ignorées
    }.
import-left-out =
    { $count ->
        [one] { $count } colonne est ignorée : { $headers }.
       *[other] { $count } colonnes sont ignorées : { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] { $count } colonne est ignorée : { $headers } et encore { $more }.
       *[other] { $count } colonnes sont ignorées : { $headers } et encore { $more }.
    }
import-holds = { $header } contient { $samples }
import-holds-nothing = { $header } ne contient rien
import-split-lines = Chacune de ses lignes est un nom
import-split-mark = Plusieurs noms, séparés par { $mark }
import-found-encoding = { $encoding }, comme détecté
import-answer-all =
    { $count ->
        [1] Répondez d’abord à la question ci-dessus.
        [one] Répondez d’abord à { $count } question ci-dessus.
       *[other] Répondez d’abord aux { $count } questions ci-dessus.
    }
import-mend-bad =
    { $count ->
        [one] { $count } ligne est incorrecte : corrigez-la dans le fichier, ou choisissez de l’ignorer.
       *[other] { $count } lignes sont incorrectes : corrigez-les dans le fichier, ou choisissez de les ignorer.
    }
import-backed-up-first = Une sauvegarde est d’abord faite, comme avant tout import de { $least } entrées ou plus.
import-not-undone = Plus de { $most } entrées ne peuvent pas être annulées en une étape.
import-only-backup = Plus de { $most } entrées ne peuvent pas être annulées en une étape : seule la sauvegarde ramène l’état précédent.
import-importing = Import…
import-importing-backed-up = Import… L’état précédent est dans { $path }.
import-before-in = L’état précédent est dans { $path }
import-no-backup = Aucune sauvegarde n’est possible avant un import aussi important, donc rien n’a été importé : { $why }
import-alike-day =
    { $count ->
        [one] { $count } ligne ressemble à une entrée déjà présente, avec une autre quantité ou heure : même compteur, même jour.
       *[other] { $count } lignes ressemblent à des entrées déjà présentes, avec une autre quantité ou heure : même compteur, même jour.
    }
import-alike-minute =
    { $count ->
        [one] { $count } ligne ressemble à une entrée déjà présente, avec une autre quantité ou heure : même compteur, même minute.
       *[other] { $count } lignes ressemblent à des entrées déjà présentes, avec une autre quantité ou heure : même compteur, même minute.
    }
import-role-name = Le nom du compteur
import-role-count = La quantité ajoutée
import-role-time = Quand : date et heure
import-role-date = La date
import-role-hour = L’heure
import-role-note = Une note
import-role-board = Le panneau
import-role-kind = Le type d’entrée
import-role-reading = Un relevé de compteur
import-role-counter = Un compteur à part
import-role-day = Un jour à part
import-role-left-out = Ignorée
import-makes-board = Crée le panneau { $name }.
import-makes-boards =
    { $count ->
        [one] Crée { $shown } panneau.
       *[other] Crée { $shown } panneaux.
    }
import-makes-counter = Crée le compteur { $name }.
import-makes-counters =
    { $count ->
        [one] Crée { $shown } compteur.
       *[other] Crée { $shown } compteurs.
    }
import-adds-day-notes =
    { $count ->
        [one] Ajoute { $shown } note du jour.
       *[other] Ajoute { $shown } notes du jour.
    }
import-nothing = Il ne contient rien à ajouter.
import-nothing-left-out =
    { $left ->
        [one] Rien à ajouter : { $left_shown } entrée déjà présente.
       *[other] Rien à ajouter : { $left_shown } entrées déjà présentes.
    }
import-adds =
    { $count ->
        [one] Ajoute { $shown } entrée.
       *[other] Ajoute { $shown } entrées.
    }
import-adds-left-out =
    { $count ->
        [one] Ajoute { $shown } entrée
       *[other] Ajoute { $shown } entrées
    } ; { $left ->
        [one] ignore { $left_shown } entrée déjà présente.
       *[other] ignore { $left_shown } entrées déjà présentes.
    }
import-bad-lines =
    { $count ->
        [one] { $count } ligne ne peut pas être importée :
       *[other] { $count } lignes ne peuvent pas être importées :
    }
import-bad-line = Ligne { $line }
import-bad-sheet-line = { $sheet }, ligne { $line }
import-bad-cell = { $line }, «  { $column }  »
import-skip-bad =
    { $count ->
        [1] Ignorer cette ligne
        [one] Ignorer { $count } ligne
       *[other] Ignorer ces { $count } lignes
    }
import-imported =
    { $entry_count ->
        [one] { $entries } entrée importée
       *[other] { $entries } entrées importées
    } pour { $counter_count ->
        [one] { $counters } compteur
       *[other] { $counters } compteurs
    }
import-imported-from =
    { $entry_count ->
        [one] { $entries } entrée importée
       *[other] { $entries } entrées importées
    } pour { $counter_count ->
        [one] { $counters } compteur
       *[other] { $counters } compteurs
    } depuis { $source }


## Sharing

sharing-share = Partager ce panneau…
sharing-shared-board = Partage…
sharing-join = Rejoindre un panneau partagé…
sharing-board = Panneau
sharing-address = Adresse du serveur
sharing-address-example = postgres://ana@comptage.example.org/postes
sharing-address-hint = Une base PostgreSQL accessible à vos postes.
sharing-password = Mot de passe
sharing-desk-name = Nom de ce poste
sharing-desk-name-hint = Figure à côté de ce qui est compté ici.
sharing-test = Tester la connexion
sharing-find = Chercher des panneaux
sharing-connecting = Connexion…
sharing-share-title = Partager ce panneau
sharing-share-text = Plusieurs postes comptent sur un même panneau. Chaque poste garde son propre fichier et continue de compter quand le serveur est inaccessible ; chaque appui arrive une seule fois.
sharing-share-now = Partager
sharing-sharing-now = Partage…
sharing-stop = Arrêter le partage…
sharing-desks = Postes sur ce panneau
sharing-no-desks-yet = Lecture des postes participants…
sharing-not-running = le partage ne fonctionne pas dans cette fenêtre : fermez-la et rouvrez-la
sharing-join-title = Rejoindre un panneau partagé
sharing-join-text = Un panneau que d’autres postes partagent est repris dans ce fichier, avec tout ce qui y a été compté.
sharing-join-now = Rejoindre
sharing-boards = Panneaux
sharing-no-boards = Aucun panneau n’est encore partagé par ce serveur. Ouvrez un panneau et choisissez «  Partager ce panneau…  ».
sharing-namesakes = Mêmes noms
sharing-same = Les mêmes : partager ce qui a été compté ici
sharing-others = D’autres : garder les deux
sharing-progress = Part du panneau déjà reçue
sharing-joining = Ajout…
sharing-join-goes-on = L’ajout continue quand ceci est fermé.
sharing-cancel-joining = Annuler l’ajout
sharing-cancelling = Annulation…
sharing-leave-now = Arrêter le partage
sharing-leave-anyway = Arrêter quand même
sharing-leaving = Envoi de ce qui attend, puis départ…
sharing-leave-text = Tout ce qui a été compté reste ici, et le panneau redevient ordinaire. Les autres postes gardent ce qu’ils ont et continuent. Vous pourrez rejoindre le panneau plus tard.
sharing-shared = Partagé
sharing-now = maintenant
sharing-shared-connecting = Partagé · connexion…
sharing-shared-warning = Partagé, avec un avertissement
sharing-try-now = Essayer maintenant
sharing-trying = tentative de joindre le serveur
sharing-options = Options de partage…
sharing-away-title = Le serveur est inaccessible
sharing-refused-title = Le serveur refuse ce poste
sharing-away-text = Le comptage continue. Ce qui est compté est enregistré sur cet ordinateur et envoyé dès que le serveur répond.
sharing-refused-text = Le comptage continue. Ce qui est compté est enregistré sur cet ordinateur et envoyé dès que c’est réglé.
sharing-click = Cliquez pour voir qui le partage.
sharing-click-offline = Cliquez pour réessayer maintenant.
sharing-this-desk = ce poste
sharing-left = parti
sharing-torn = décision requise
sharing-never = pas encore
sharing-torn-hint = Le serveur et ce poste sont tous deux revenus à un état antérieur, et le poste a continué autrement. Plus rien de lui n’est repris ici avant la décision du propriétaire du serveur.
sharing-connected = Connecté en { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } est partagé
sharing-joined = { $board } est arrivé
sharing-join-cancelled = { $board } n’est pas partagé ici. Ce qui était arrivé reste, comme panneau ordinaire
sharing-others-name = celui du panneau s’appellera «  { $name } (2)  »
sharing-left-board = { $board } n’est plus partagé ici
sharing-is-here = { $board } : déjà dans ce fichier
sharing-leave-title = Arrêter le partage de { $board } ?
sharing-pulling = Réception : { $pulled } sur { $all }
sharing-pill-name = Partage : { $text }
sharing-tile-here = { " " }· { $count } ici
sharing-today-here = { $today }, { $here } ici
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } attend
       *[other] { $shown } attendent
    }
sharing-last-seen = dernier contact : { $at }
sharing-shared-filter = { $name }, partagé
sharing-keyring = Gardé dans le trousseau de cet ordinateur, jamais dans le fichier.
sharing-keyring-locked = Gardé dans le trousseau de cet ordinateur si vous le déverrouillez, jamais dans le fichier.
sharing-keyring-missing = Utilisé jusqu’à la fermeture de cette fenêtre, jamais gardé dans le fichier.
sharing-edits-wait =
    { $count ->
        [one] { $shown } modification attend
       *[other] { $shown } modifications attendent
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } entrée attend
       *[other] { $shown } entrées attendent
    }
sharing-namesake = { $name } est aussi dans ce fichier.
sharing-two-namesakes = { $first } et { $second } sont aussi dans ce fichier.
sharing-many-namesakes =
    { $others ->
        [one] { $first } et { $others } autre sont aussi dans ce fichier
       *[other] { $first } et { $others } autres sont aussi dans ce fichier
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] { $shown } modification en attente ici est d’abord envoyée.
       *[other] { $shown } modifications en attente ici sont d’abord envoyées.
    }
sharing-leave-entries =
    { $count ->
        [one] { $shown } entrée en attente ici est d’abord envoyée.
       *[other] { $shown } entrées en attente ici sont d’abord envoyées.
    }
sharing-loses-nothing = Les autres postes ne verront pas que celui-ci est parti tant que personne ne le leur dit.
sharing-loses-edits =
    { $count ->
        [one] Arrêter quand même garde ici { $shown } modification que les autres postes ne recevront jamais.
       *[other] Arrêter quand même garde ici { $shown } modifications que les autres postes ne recevront jamais.
    }
sharing-loses-entries =
    { $count ->
        [one] Arrêter quand même garde ici { $shown } entrée que les autres postes ne recevront jamais.
       *[other] Arrêter quand même garde ici { $shown } entrées que les autres postes ne recevront jamais.
    }
sharing-shared-by =
    { $count ->
        [one] Partagé · { $count } poste
       *[other] Partagé · { $count } postes
    }
sharing-desk-count =
    { $count ->
        [one] { $count } poste
       *[other] { $count } postes
    }
sharing-offline-since = Hors ligne depuis { $since }
sharing-waits-offline-since = { $waits } : hors ligne depuis { $since }
sharing-offline = Hors ligne
sharing-waits-short =
    { $count ->
        [one] { $shown } attend
       *[other] { $shown } attendent
    }
sharing-tried-now = Essayé à l’instant : { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Essayé il y a { $seconds } s : { $why }
       *[other] Essayé il y a { $seconds } s : { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Essayé il y a { $minutes } min : { $why }
       *[other] Essayé il y a { $minutes } min : { $why }
    }
sharing-replaces = prend la suite de { $desk }

## Opening hours, and times at which nobody counted

hours-title = Horaires
hours-about = Quand quelqu’un compte ici. Ce qui a été compté est divisé par ces heures ; ce qui est en dehors est inconnu, pas nul.
hours-weekday =
    { $day ->
        [monday] Lundi
        [tuesday] Mardi
        [wednesday] Mercredi
        [thursday] Jeudi
        [friday] Vendredi
        [saturday] Samedi
       *[sunday] Dimanche
    }
hours-closed = Fermé
hours-all-day = Toute la journée
hours-on = Horaires, { $day }
hours-times-unreadable = Écrivez les heures comme 9–12, 13–17.
hours-into-next-day = Jusqu’à { $end } le lendemain.
hours-as-monday = Idem jusqu’à vendredi
hours-a-week =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } par semaine
hours-other = Autres horaires
hours-nobody-counted = Personne ne comptait
hours-dates = Dates
hours-dates-from-to = { $first } – { $last }
hours-add-date = Ajouter des dates…
hours-add-date-name = Ajouter des dates aux horaires différents
hours-add-off-name = Ajouter des dates où personne ne comptait
hours-nobody-on = Quand personne ne comptait, { $dates }
hours-change-date = Modifier { $dates }
hours-remove = Retirer { $dates }
hours-date-twice = Une autre ligne a aussi l’une de ces dates.
hours-older =
    { $count ->
        [one] Afficher { $number } plus ancienne
       *[other] Afficher { $number } plus anciennes
    }
hours-unreadable-there = Un autre programme a écrit des horaires illisibles, donc rien n’est divisé par eux : « { $written } »
hours-write-anew = Écrire de nouveaux horaires
hours-needed = Pour dire quand personne ne comptait, dites d’abord quand quelqu’un compte.
nobody-open = Personne ne comptait…
nobody-title = Personne ne comptait
nobody-text = Quand est-ce que personne ne comptait sur { $board } ? Ce temps est alors inconnu et n’entre dans aucun taux. Ce qui y a été compté reste compté.
nobody-dates = Dates
nobody-times = Heures
nobody-times-name = Heures où personne ne comptait
nobody-dates-name = Dates : { $dates }
nobody-hours = Horaires de ce jour : { $times }
nobody-closed = Il n’y a pas d’horaires ce jour-là.
nobody-nothing-changes = Ce temps est hors des horaires, il n’y a donc rien à en retirer.
