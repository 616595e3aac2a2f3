### Termes : counter = compteur, board = panneau, table = tableau, tile = tuile, press = appui (appuyer),
### count = compte (le nombre), total = total, step = pas, target = objectif, level = niveau (présents),
### reset = remise à zéro (remettre à zéro), period = période, entry = entrée, late count = comptage tardif (tardif),
### undo = annuler, redo = rétablir, archive = archives (archiver), lock = verrouiller, inspector = inspecteur,
### strip = petite fenêtre, desk = poste, hub = hub, server = serveur, shared board = panneau partagé,
### template = modèle, backup = sauvegarde (sauvegarder ; save = enregistrer), restore = restaurer,
### salvage = récupération (récupérer), sample = échantillon, guard = protection, double press = appui double,
### day note = note du jour, tally file = fichier de comptage, key = touche, history = historique,
### hours = horaires, covered hour = heure couverte, limits = limites, control chart = carte de contrôle,
### baseline = période de référence, doubtful press = appui douteux, keep = garder, void = invalider

## The window

title = Compteurs
all = Tous les compteurs
welcome = Que voulez-vous compter ?
welcome-hint = Saisissez un nom, puis Entrée
welcome-help = Un nom et Entrée, ou collez une liste : un nom par ligne, ou une colonne d’un tableur.
on-a-board = sur un panneau nommé
board-of-the-list = Nom d’un panneau pour ces compteurs
optional = Facultatif
new-hint = Nom d’un nouveau compteur
new-button = Nouveau compteur
new-tile = Nouveau compteur ici
or-ready = ou partir d’un panneau prêt à l’emploi
name = Nom
key = Touche
count = Compte
last = Dernier
total = Total
tiles = Tuiles
table = Tableau
as-tiles = Afficher en tuiles
as-table = Afficher en tableau
search = Rechercher
zone-notice = Fuseau horaire inconnu…
search-hint = Rechercher  Ctrl+F
undo = Annuler
redo = Rétablir
undo-back = Annuler jusqu’ici
undone = Annulé
redone = Rétabli
table-copied = Le tableau est copié
reset = Remettre à zéro…
nothing-to-reset = rien n’a été remis à zéro : aucun compteur n’est affiché ici
hidden-by-search = masqué par la recherche
on-no-board = sur aucun panneau
undo-reset = Annuler la dernière remise à zéro
no-reset = ce compteur n’a pas de remise à zéro à annuler
reset-hint = Cliquez pour voir d’abord l’effet ; maintenez pour agir aussitôt
more = Plus
boards = Panneaux
new-board = + Nouveau panneau
other = Autres
archive = Archives
settings = Paramètres
settings-item = Paramètres…
keys = Touches
full-screen = Plein écran
show-board = Afficher
edit-board = Options du panneau…
reset-board = Remettre à zéro…
save-template = Enregistrer comme modèle
move-up = Monter
move-down = Descendre
lock-board = Verrouiller ce panneau
unlock-board = Déverrouiller ce panneau
counters-stay = Ses compteurs et leur historique sont conservés.
leave-first = Il est partagé : arrêtez d’abord le partage.
lock-all = Tout verrouiller
unlock-all = Tout déverrouiller
select-none = Ne rien sélectionner
selected-menu = Que faire
add = Ajouter…
edit = Modifier…
alone = Afficher seul
all-again = Tout réafficher
duplicate = Dupliquer
lock = Verrouiller
unlock = Déverrouiller
to-board = Déplacer vers
no-board = Aucun panneau
archive-it = Archiver
restore = Restaurer
delete = Supprimer définitivement…
clear-search = Effacer la recherche
look-everywhere = Chercher partout
look-in-archive = Chercher dans les archives
empty-board = Pas encore de compteur ici. Faites-en glisser sur le panneau à gauche, ou créez-en un.
opening = Ouverture du fichier…
saved = Tout est enregistré
failed = Le fichier est inutilisable
keep-open = Laisser ouvert
close-now = Fermer maintenant
locked = Tout est verrouillé
too-many-questions = trop de lectures sont en cours, celle-ci n’a pas été faite : réessayez
boards-region = Panneaux
tools-region = Outils
status-region = État
inspector-region = Inspecteur
counters-region = Compteurs
total-region = Total
finish = Terminer…
finish-sample = Terminer l’échantillon…
close-day = Clore la journée…
sort-manually = Ordre manuel
columns = Colonnes
sort-by-name = Trier par nom
sort-by-count = Trier par compte
sort-by-today = Trier par compte du jour
sort-by-last = Trier par dernière modification
template-too-large = { $name } a trop de compteurs et de notes pour un modèle
too-many-templates = { $max ->
    [one] il y a déjà { $max } modèle : supprimez-le là où l’on crée les panneaux
   *[other] il y a déjà { $max } modèles : supprimez-en un là où l’on crée les panneaux
}
names-found = { $count ->
    [one] { $count } nom : un compteur et une touche
   *[other] { $count } noms : un compteur et une touche pour chacun
}
too-many-names = { $count ->
    [one] Il y a { $count } nom : collez-en au plus { $max } à la fois, ou importez un fichier.
   *[other] Il y a { $count } noms : collez-en au plus { $max } à la fois, ou importez un fichier.
}
name-twice = { $name } figure deux fois dans la liste.
no-zone = Les heures sont en UTC : { $why }. Un fuseau peut aussi être choisi dans les paramètres.
reset-scope = Remettre à zéro : { $scope }…
scope-board = panneau { $board }
key-changes = { $key } est la touche de { $holder }, { $counter } en reçoit donc une autre
counted-unseen = { $counter }, { $why_unseen } : { $count }
on-board = sur le panneau { $board }
not-backed-up = Non sauvegardé : { $why }
menu-name = Que faire avec { $counter }
count-name = { $counter } : { $count }
of-number = sur { $number }
board-menu = Panneau { $name }
key-of = touche { $cap }
of-target = objectif { $target }
board-total = Total { $total }
sample = Échantillon { $number }
since = depuis { $time }
beside-total = Hors total : { $counts }
to-go = encore { $number }
room = sur { $capacity } · reste { $left }
reached = { $total } sur { $target }, l’objectif est atteint
beyond = { $total }, { $over } de plus que l’objectif
spoken-count = { $name } { $count }
count-on = Continuer jusqu’à { $target }
counts-of = Comptes, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } sélectionné
   *[other] { $count } sélectionnés
}
step-at = { $step }, { $time }
toast-button = { $word } : { $toast }
at-limit = { " " }· { $limit } est la limite
total-on-board = { $count } sur le panneau
level = { $name } { $count }
in-all = { $count } en tout
counted-today = { $count } aujourd’hui
make-counters = { $count ->
    [one] Créer { $shown } compteur
   *[other] Créer { $shown } compteurs
}
with-key = { $name }, touche { $key }
with-no-key = { $name }, sans touche
bad-name = « { $name } » : { $why }.
template-saved = Modèle { $name } enregistré
template-replaced = Modèle { $name } remplacé
no-such-zone = Le fuseau horaire { $name } n’existe pas sur ce système : les heures sont celles du système. Un autre peut être choisi dans les paramètres.
counters = { $count ->
    [one] { $shown } compteur
   *[other] { $shown } compteurs
}
scope-found = { $count ->
    [one] { $shown } compteur trouvé
   *[other] { $shown } compteurs trouvés
}
scope-archived = { $count ->
    [one] { $shown } compteur archivé
   *[other] { $shown } compteurs archivés
}
scope-all = { $count ->
    [one] { $shown } compteur en tout
   *[other] les { $shown } compteurs
}
counter-on-board = { $counter } sur le panneau { $board }
key-of-hidden = { $count ->
    [one] { $key } est la touche de { $holders }, non affiché : pas compté
   *[other] { $key } est la touche de { $holders }, non affichés : pas compté
}
key-of-several = { $key } est la touche de { $holders } : pas compté, affichez d’abord un seul panneau
key-of-several-on-one-board = { $key } est la touche de { $holders } : pas compté, donnez une autre touche à l’un d’eux
enumerated-two = { $first } et { $second }
enumerated-three = { $first }, { $second } et { $third }
enumerated-more = { $count ->
    [one] { $first }, { $second } et { $count } autre
   *[other] { $first }, { $second } et { $count } autres
}
reset-archived = { $count ->
    [one] rien n’a été remis à zéro : le compteur est dans les archives, restaurez-le d’abord
   *[other] rien n’a été remis à zéro : certains de ces compteurs sont dans les archives, restaurez-les d’abord
}
nothing-found = Rien ne s’appelle « { $search } »
nothing-found-on-board = Rien ne s’appelle « { $search } » sur ce panneau
nothing-found-in-archive = Rien ne s’appelle « { $search } » dans les archives
nothing-found-but = { $before } ; { $found }
found-elsewhere = { $count ->
    [one] { $shown } ailleurs
   *[other] { $shown } ailleurs
}
found-in-archive = { $count ->
    [one] { $shown } dans les archives
   *[other] { $shown } dans les archives
}
press-one = Compter { $counter }
press-step = Compter { $number } { $counter }
plus-one = Ajouter un à { $counter }
plus-step = Ajouter { $number } à { $counter }
minus-one = Retirer un à { $counter }
minus-step = Retirer { $number } à { $counter }
of-number-named = sur { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = limites { $low } à { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } de { $total } : { $limits }
minutes-none = moins d’une minute
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
    [one] reste { $shown } place
   *[other] reste { $shown } places
}
full = Complet : { $count } sur { $capacity }
over-full = Dépassé : { $count } sur { $capacity }
target-reached = { $what } : terminez et commencez le suivant
target-reached-sample = { $what } : terminez cet échantillon et commencez le suivant
target-passed = { $what }, { $over } de plus que l’objectif : terminez et commencez le suivant
target-passed-sample = { $what }, { $over } de plus que l’objectif : terminez cet échantillon et commencez le suivant
dragged = { $count ->
    [one] { $first } et { $count } autre
   *[other] { $first } et { $count } autres
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, tardif
operation-set = Mettre { $name } à { $count }
operation-reset = Remettre à zéro { $name }
operation-correct = Corriger { $name }
operation-keep = Garder un appui de { $name }
operation-void = Invalider un appui de { $name }
operation-note = Note sur { $name }
operation-create = Nouveau compteur { $name }
operation-rename = Renommer en { $name }
operation-edit = Modifier { $name }
operation-move = Déplacer { $name }
operation-archive = Archiver { $name }
operation-restore = Restaurer { $name }
operation-lock = Verrouiller { $name }
operation-unlock = Déverrouiller { $name }
operation-create-board = Nouveau panneau { $name }
operation-edit-board = Modifier le panneau { $name }
operation-delete-board = Supprimer le panneau { $name }
operation-import = Importer { $name }
operation-reset-several = { $count ->
    [one] Remettre à zéro { $shown } compteur
   *[other] Remettre à zéro { $shown } compteurs
}
operation-correct-several = { $count ->
    [one] Corriger { $shown } compteur
   *[other] Corriger { $shown } compteurs
}
operation-keep-several = { $count ->
    [one] Garder { $shown } appui
   *[other] Garder { $shown } appuis
}
operation-void-several = { $count ->
    [one] Invalider { $shown } appui
   *[other] Invalider { $shown } appuis
}
operation-create-several = { $count ->
    [one] { $shown } nouveau compteur
   *[other] { $shown } nouveaux compteurs
}
operation-edit-several = { $count ->
    [one] Modifier { $shown } compteur
   *[other] Modifier { $shown } compteurs
}
operation-move-several = { $count ->
    [one] Déplacer { $shown } compteur
   *[other] Déplacer { $shown } compteurs
}
operation-archive-several = { $count ->
    [one] Archiver { $shown } compteur
   *[other] Archiver { $shown } compteurs
}
operation-restore-several = { $count ->
    [one] Restaurer { $shown } compteur
   *[other] Restaurer { $shown } compteurs
}
operation-lock-several = { $count ->
    [one] Verrouiller { $shown } compteur
   *[other] Verrouiller { $shown } compteurs
}
operation-unlock-several = { $count ->
    [one] Déverrouiller { $shown } compteur
   *[other] Déverrouiller { $shown } compteurs
}
about-operation = { $word } : { $operation }
about-operation-and-followers = { $word } : { $operation }, et ce qui a été fait ensuite
done-but-for-others = { $done } ; ce que d’autres ont modifié depuis est resté tel quel
undo-steps = { $count ->
    [one] Annuler { $shown } étape
   *[other] Annuler { $shown } étapes
}
was-reset = { $name } remis à zéro, { $before } → { $after }
was-corrected = { $name } corrigé, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } compteur remis à zéro
   *[other] { $shown } compteurs remis à zéro
}
were-corrected = { $count ->
    [one] { $shown } compteur corrigé
   *[other] { $shown } compteurs corrigés
}
refused-locked = Verrouillé : pas compté
refused-archived = Aux archives : pas compté
refused-limit = Pas compté : { $limit } est atteint
refused-overflow = Pas compté : aucun compte ne peut être si grand


## What is saved, and what isn't

saving = { $count ->
    [one] Enregistrement de { $count } modification…
   *[other] Enregistrement de { $count } modifications…
}
changes-not-shown = L’affichage est peut-être ancien, car la lecture échoue : { $why }. Nouvel essai en cours.
unsaved = { $count ->
    [one] { $count } non enregistrée depuis { $seconds } s : { $why }. Elle est gardée, nouvel essai en cours.
   *[other] { $count } non enregistrées depuis { $seconds } s : { $why }. Elles sont gardées, nouvel essai en cours.
}
opening-waits = Le fichier ne peut pas encore être ouvert : { $why }. Nouvel essai en cours.
closing-title = { $count ->
    [one] { $count } modification n’est pas enregistrée
   *[other] { $count } modifications ne sont pas enregistrées
}
closing-why = { $why }. L’enregistrement est retenté sans cesse, et la fenêtre se ferme d’elle-même dès que tout est enregistré.
closing-keeps = { $count ->
    [one] Si vous fermez maintenant, l’appui est gardé à côté du fichier et compté au prochain démarrage.
   *[other] Si vous fermez maintenant, les appuis sont gardés à côté du fichier et comptés au prochain démarrage.
}
closing-loses = { $count ->
    [one] Si vous fermez maintenant, elle est perdue.
   *[other] Si vous fermez maintenant, elles sont perdues.
}
closing-loses-others = Vos autres modifications sont alors perdues.


## Help

help-help = Aide
help-about = À propos de Tallyboard
help-about-text = La version, le fichier ouvert et les licences de ce que contient le programme.
help-help-text = Réponses brèves sur le comptage, les touches, l’annulation, la remise à zéro, les panneaux et les fichiers.
help-search = Rechercher dans l’aide
help-nothing = Il n’y a rien à ce sujet ici.
help-version = Version
help-file = Fichier
help-licences = Licences
help-copy = Copier
help-copied = La composition du programme est copiée
help-close-hint = Fermer le conseil
help-hint-press = <b>Appuyez sur { $key } pour compter</b> ou cliquez sur une tuile.
help-hint-press-several = <b>Appuyez sur { $first } … { $last } pour compter</b> ou cliquez sur une tuile.
help-hint-click = <b>Cliquez sur une tuile</b> pour compter.
help-hint-shift = { $shift } et la touche : un de moins.
help-hint-keys = { $key } montre toutes les touches.

## Levels: how many are inside now

level-set = Régler
level-about = L’écart est compté comme un appui de plus, qui peut être annulé.
level-most = Maximum du jour
level-added = Ajoutés aujourd’hui
level-taken = Retirés aujourd’hui
level-since-reset = depuis la remise à zéro à { $time }
level-of-today = { $counter } aujourd’hui
level-before = { $number } { $name }
level-at = à { $time }
level-most-value = maximum : { $value }
level-warns-at = alerte à { $number }
help-section-counting = Compter
help-section-counting-text = Cliquez n’importe où sur une tuile, ou appuyez sur la touche indiquée : cela compte un, ou le pas du compteur. Maj et la touche en retirent autant. Chaque appui est sur le disque en un instant ; le voyant en bas à gauche l’indique.
help-section-more-than-one = Plusieurs à la fois
help-section-more-than-one-text = Maintenez une tuile, ou choisissez Ajouter… dans son menu, pour ajouter une quantité. « Compté plus tôt » y permet d’indiquer un moment passé.
help-section-keys = Touches
help-section-keys-text = Chaque compteur peut avoir une touche : choisissez Modifier… dans son menu (F2), puis appuyez sur la touche. La même touche peut servir sur plusieurs panneaux. ? affiche les touches de la fenêtre, qui figurent aussi dans les menus.
help-section-undo = Annuler
help-section-undo-text = Ctrl+Z annule votre dernière action et Ctrl+Maj+Z la rétablit : appuis, remises à zéro, modifications, quoi que ce soit, même après un redémarrage. Retour arr. annule le dernier appui. L’inspecteur annule n’importe quelle entrée.
help-section-reset = Remise à zéro
help-section-reset-text = Une remise à zéro met les comptes à 0 et clôt une période. Rien n’est perdu : l’historique garde chaque appui, la liste des périodes de l’inspecteur montre le résultat de chacune, et une remise à zéro peut toujours être annulée.
help-section-boards = Panneaux
help-section-boards-text = Un panneau est un groupe de compteurs affichés ensemble : un bureau, une porte, un échantillon. Faites glisser des tuiles sur un panneau à gauche. Un clic droit sur un panneau ouvre son menu : options, duplication, exports, partage. Ctrl+Entrée termine un panneau qui a un objectif.
help-section-inspect = Inspecter
help-section-inspect-text = Ctrl+I montre quand les choses ont été comptées : aujourd’hui, cette semaine, un graphique, les heures d’affluence et chaque entrée. L’inspecteur suit le compteur que vous pressez ou sélectionnez.
help-section-file = Votre fichier
help-section-file-text = Tout est dans un seul fichier sur cet ordinateur, dont le nom figure en bas à droite. Il est sauvegardé une fois par jour s’il a changé ; Ctrl+B liste les sauvegardes et les restaure. Ctrl+O ouvre un autre fichier.
help-section-sharing = Partage
help-section-sharing-text = Plusieurs postes peuvent compter sur un même panneau : choisissez « Partager ce panneau… » dans son menu. Chaque poste continue de compter hors ligne, et tous arrivent aux mêmes comptes.
help-section-export = Export et import
help-section-export-text = Ctrl+E écrit un classeur, un tableau ou un rapport, Ctrl+P imprime un rapport et Ctrl+Maj+E importe ce qui a été compté ailleurs.
level-set-button = Régler { $name }…
level-set-name = Régler { $name }
level-counts-more = { $count ->
    [one] Compte { $shown } de plus sur { $counter }.
   *[other] Compte { $shown } de plus sur { $counter }.
}
level-counts-fewer = { $count ->
    [one] Compte { $shown } de moins sur { $counter }.
   *[other] Compte { $shown } de moins sur { $counter }.
}
level-through-the-day = { $name } au fil de la journée
level-at-the-end = { $name } à la fin
level-value-at = { $number } à { $time }


## Ranges of days

range-range = plage
range-today = Aujourd’hui
range-week = Semaine
range-month = Mois
range-year = Année
range-day = Jour
range-sum = Somme
range-custom = Autre…
range-custom-name = D’un jour à un autre
range-last-week = la semaine dernière
range-year-before = un an avant
range-today-date = Aujourd’hui, { $date }
range-dates = { $first } – { $last }
range-go-before = Avant { $range }
range-go-after = Après { $range }
range-last-weekday = { $day ->
    [monday] lundi dernier
    [tuesday] mardi dernier
    [wednesday] mercredi dernier
    [thursday] jeudi dernier
    [friday] vendredi dernier
    [saturday] samedi dernier
   *[sunday] dimanche dernier
}
range-week-before = une semaine avant
range-weeks-before = { $count ->
    [one] { $count } semaine avant
   *[other] { $count } semaines avant
}
range-before-to = { $name }, jusqu’à { $time }


## The small window

strip-small-window = Petite fenêtre
strip-expand = Grande fenêtre
strip-close = Fermer
strip-today = aujourd’hui
strip-not-on-top = Ce bureau (Wayland) ne permet pas à un programme de rester au premier plan.
strip-not-saved = { $presses ->
    [one] { $presses } non enregistré
   *[other] { $presses } non enregistrés
}
strip-hidden = { $counters ->
    [one] { $counters } autre, par touche
   *[other] { $counters } autres, par touche
}


## Notes on days

day-note-open = Note du jour…
day-note-title = Note du jour
day-note-day = Jour
day-note-name = Note sur le jour
day-note-hint = Par exemple « exercice d’évacuation » ; une note vide n’en est pas une
day-note-day-name = Jour : { $day }
day-note-note-name = Note sur { $day }
day-note-of-board = { $board } : { $note }
day-note-shown-in = Affichée dans les graphiques et l’historique de { $board }, et exportée avec eux.
day-note-shown-everywhere = Affichée dans les graphiques et l’historique de chaque panneau, et exportée avec eux.


## Finishing a board or a sample

finish-finish-sample = Terminer cet échantillon
finish-close-day = Clore cette journée
finish-finish = Terminer et commencer le suivant
finish-close = Clore la journée
finish-copy = Copier le résumé
finish-copy-picture = Copier en image
finish-save = Enregistrer dans un fichier…
finish-copied = Le résumé est copié
finish-sample-field = Échantillon
finish-counted-by = Compté par
finish-left-out = hors total
finish-finish-board = Terminer { $board }
finish-by = compté par { $name }
finish-span = de { $since } à { $until }
finish-about-since = { $name } : { $total }, compté depuis { $since }
finish-back-to-0-single = Son compteur revient à 0. L’historique reste, et cela peut toujours être annulé.
finish-back-to-0 = { $count ->
    [one] { $shown } compteur revient à 0. L’historique reste, et cela peut toujours être annulé.
   *[other] Les { $shown } compteurs reviennent tous à 0. L’historique reste, et cela peut toujours être annulé.
}


## Keys that work everywhere

global-keys-label = Touches partout
global-keys-off = Désactivées
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Les touches des compteurs agissent tant que cette fenêtre a le focus.
global-keys-asked = Elles sont demandées au bureau.
global-keys-no-screen = l’écran ne répond pas
global-keys-no-answer = le bureau ne répond pas
global-keys-not-allowed = cela n’a pas été autorisé sur le bureau
global-keys-other-system = ce n’est pas encore possible sur ce système
global-keys-group = Pendant qu’un autre programme a le focus
global-keys-taken = prise par un autre programme
global-keys-counts = Compter avec la touche { $key }
global-keys-takes-back = Retirer un pas avec la touche { $key }
global-keys-on-hint = { $modifiers } et la touche d’un compteur le font compter dans tout programme, sur le panneau affiché ici ; avec Maj en plus, un pas est retiré.
global-keys-not-these = Sauf celles-ci, prises par un autre programme : { $keys }.
global-keys-unavailable = Ce bureau n’en donne aucune : { $why }. Dans ses propres paramètres de clavier, une commande peut être affectée à une touche.


## A file that was moved, replaced or deleted

displaced-save-beside = Tout enregistrer dans un nouveau fichier à côté
displaced-open-there = Ouvrir ce qui s’y trouve maintenant
displaced-status = Le fichier n’est plus le même : rien n’est enregistré
displaced-choosing = un autre fichier est en cours d’ouverture : cela n’a pas été compté
displaced-nothing-waits = Tout ce qui a été compté avant est enregistré dans ce fichier ; ce qui est compté maintenant attend.
displaced-waiting = { $count ->
    [one] { $shown } modification n’est pas enregistrée : elle attend, et le sera dès que le fichier sera de nouveau comme avant.
   *[other] { $shown } modifications ne sont pas enregistrées : elles attendent, et le seront dès que le fichier sera de nouveau comme avant.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } modification n’est pas enregistrée : elle attend, et le sera dès que le fichier sera de nouveau comme avant. Dans ce qui s’y trouve maintenant, elle est comptée d’après les noms des compteurs.
   *[other] { $shown } modifications ne sont pas enregistrées : elles attendent, et le seront dès que le fichier sera de nouveau comme avant. Dans ce qui s’y trouve maintenant, elles sont comptées d’après les noms des compteurs.
}


## Ready boards

ready-desk = Accueil de bibliothèque
ready-desk-about = Orientation, renseignements, impression, téléphone…
ready-desk-directions = Orientation
ready-desk-question = Question documentaire
ready-desk-printing = Aide à l’impression
ready-desk-account = Inscription et carte
ready-desk-technology = Aide informatique
ready-desk-phone = Téléphone
ready-blood = Formule leucocytaire
ready-blood-about = Neutrophile, lymphocyte… une touche chacun, un son à 100
ready-blood-neutrophil = Neutrophile
ready-blood-lymphocyte = Lymphocyte
ready-blood-monocyte = Monocyte
ready-blood-eosinophil = Éosinophile
ready-blood-basophil = Basophile
ready-blood-band = Non segmenté
ready-blood-blast = Blaste
ready-blood-nucleated = Érythroblaste
ready-blood-total = Cellules
ready-door = Comptage d’entrées
ready-door-about = Entrées, sorties, présents
ready-door-in = Entrées
ready-door-out = Sorties
ready-door-total = Présents
ready-defects = Défauts
ready-defects-about = Rayure, bosse, couleur, pièce manquante…
ready-defects-scratch = Rayure
ready-defects-dent = Bosse
ready-defects-colour = Couleur
ready-defects-part = Pièce manquante
ready-defects-label = Mauvaise étiquette
ready-defects-other = Autre défaut


## The start of the window

start-advice = Ces commandes fonctionnent sans fenêtre : { $commands } (voir tallyboard --help).
start-needs-window = l’application a besoin d’une fenêtre : { $why }.
start-no-display = ni WAYLAND_DISPLAY ni DISPLAY n’est défini, il n’y a donc pas d’écran
start-lacks = il manque au système { $libraries } (Debian : apt install { $packages })
start-no-screen = l’application a besoin d’une fenêtre : l’écran est inaccessible.
start-no-opengl = l’application ne peut pas ouvrir de fenêtre : pas d’OpenGL sur cet écran ?
start-ended = la fenêtre a dû s’arrêter : { $why }


## The file of the settings

settings-problem = Les paramètres dans { $file } : { $why }. Le fichier est gardé sous le nom { $aside } dès qu’un paramètre est modifié.
settings-partly-unusable = certains sont inutilisables ({ $names }) et reprennent leur valeur habituelle
settings-unusable = { $why } ; tous les paramètres ont leur valeur habituelle
settings-too-large = il dépasse { $max } octets
settings-not-understood = son contenu est incompréhensible : { $why }
settings-not-private = { $path } peut être lu par d’autres, et cela ne peut pas être changé : il appartient à un autre utilisateur.
settings-not-saved = Les paramètres ne peuvent pas être enregistrés dans { $path } : { $why }. Ils restent valables jusqu’à la fermeture de la fenêtre.
settings-out-of-range = le nombre est hors limites


## What figures mean


## Sound, speech and notifications

sound-none = pas de son : { $why }
sound-no-player = { $player } est introuvable
sound-no-players = aucun de ces programmes n’a été trouvé : { $players }
sound-not-written = le fichier pour le lecteur ne peut pas être écrit ({ $why })
sound-player-failed = { $player } a échoué ({ $why })
sound-no-thread = pas de son : le système ne peut pas démarrer de fil d’exécution ({ $why })
speech-no-program = pas de synthèse vocale : { $program } est introuvable, il est fourni avec speech-dispatcher
speech-failed = pas de synthèse vocale : { $program } a échoué ({ $why })
program-too-slow = pas terminé après { $seconds } s
notification-none-shown = pas de notifications : ce bureau n’en affiche pas ({ $why })
notification-other-system = pas de notifications : elles n’existent que pour Linux

## Keys

key-ctrl = Ctrl
key-shift = Maj
key-alt = Alt
key-enter = Entrée
key-esc = Échap
key-space = Espace
key-backspace = Retour arr.
key-delete = Suppr
key-del = Suppr
key-page-up = Page préc.
key-page-down = Page suiv.
key-menu = Menu
key-num = Pavé { $key }

## When a target is reached at the pace of the counting so far

pace-by = d’ici { $time } à ce rythme
pace-by-short = { " " }· d’ici { $time }
pace-count = { $count } sur { $target }, d’ici { $time } à ce rythme
