## A note that is typed

note-error-empty = une note doit avoir au moins un caractère
note-error-too-long = { $found ->
    [one] une note a au plus { $max } caractères, celle-ci en a { $found }
   *[other] une note a au plus { $max } caractères, celle-ci en a { $found }
}
note-error-control-character = une note ne peut pas contenir de caractères de contrôle, sauf des sauts de ligne


## Opening hours that are typed

hours-unreadable = « { $part } » ne peut pas être lu comme des horaires : écrivez-les sous la forme Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = « { $part } » donne une deuxième fois les horaires d’un jour : écrivez-les tous en une fois, comme Mo 09:00-12:00,13:00-17:00
hours-empty = des horaires sans aucune heure ne disent rien : omettez-les si personne ne les connaît
hours-too-long = les horaires ont au plus { $max } octets
hours-too-many-dates = les horaires ont au plus { $max } dates particulières


## The control chart of a counter, as it is typed

control-plan-unreadable = « { $part } » ne peut pas être lu comme une carte de contrôle : écrivez-la sous la forme c day 2026-10-01/2026-10-31 ou u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = une carte c compte les défauts tels quels, sans « of » : prenez u pour des défauts par unité, ou p pour une proportion
control-plan-no-size = une carte u ou p doit savoir à quoi se rapportent les défauts : ajoutez of board, of counter NAME ou, pour u, of hours
control-plan-share-of-hours = des heures ne peuvent pas avoir de proportion de défauts : prenez u pour des défauts par heure


## A name that is typed, of a counter, a board or a desk

name-error-empty = un nom doit avoir au moins un caractère
name-error-too-long = { $found ->
    [one] un nom a au plus { $max } caractères, celui-ci en a { $found }
   *[other] un nom a au plus { $max } caractères, celui-ci en a { $found }
}
name-error-control-character = un nom ne peut pas contenir de caractères de contrôle comme des tabulations ou des sauts de ligne
name-error-override = un nom ne peut pas contenir ce qui force le sens du texte


## A key of the keyboard

key-error = une touche est l’une de celles-ci : { $keys }


## Kinds of files

file-type-folder = un dossier
file-type-pipe = un tube
file-type-socket = un socket
file-type-disk = un disque ou un autre périphérique
file-type-device = un périphérique
files-no-file = c’est { $what }, pas un fichier
files-it-is-a-disk = c’est un disque
files-nobody-reads-it = personne ne le lit
limits-disk-full = le disque est plein
limits-disk-full-or-file-too-large = { $bytes ->
    [one] le disque est plein ; ou le fichier dépasserait l’octet ({ $bytes }) que le système autorise à ce programme (ulimit -f)
   *[other] le disque est plein ; ou le fichier dépasserait les { $bytes } octets que le système autorise à ce programme (ulimit -f)
}
limits-disk-error = le disque signale une erreur ({ $error })
limits-disk-error-or-file-too-large = { $bytes ->
    [one] le disque signale une erreur ({ $error }) ; ou le fichier dépasserait l’octet ({ $bytes }) que le système autorise à ce programme (ulimit -f)
   *[other] le disque signale une erreur ({ $error }) ; ou le fichier dépasserait les { $bytes } octets que le système autorise à ce programme (ulimit -f)
}


## A file that is to be written, such as an export

begin-error-tally-file = { $path } est le fichier de comptage lui-même : indiquez un autre fichier
begin-error-exists = { $path } existe déjà
begin-error-folder = { $path } est un dossier : indiquez un fichier dedans
begin-error-folder-missing = le dossier { $folder } n’existe pas : créez-le, ou indiquez un autre fichier
begin-error-io = { $path } ne peut pas être écrit ({ $error }) : indiquez un autre fichier


## A number that is typed or read

number-error-not-a-number = n’est pas un nombre
number-error-fraction = n’est pas un nombre entier
number-error-too-large = dépasse 64 bits


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first } ; { $second }
problems-or = { $first } ou { $second }


## Why something was not done

refusal-overflow = « { $name } » est à { $count } : { $delta } dépasserait ce qu’un compte peut contenir, rien n’a donc été compté
refusal-unknown-counter = ce compteur n’existe plus
refusal-unknown-name = il n’y a pas de compteur nommé « { $name } »
refusal-name-taken = il y a déjà un compteur nommé « { $name } »
refusal-key-taken = la touche { $key } est déjà celle de « { $name } »
refusal-name-in-archive = il y a un compteur archivé nommé « { $name } » : restaurez-le, ou prenez un autre nom
refusal-board-name-taken = il y a déjà un panneau nommé « { $name } »
refusal-unknown-board = ce panneau n’existe plus
refusal-unknown-board-name = il n’y a pas de panneau nommé « { $name } »
refusal-locked = « { $name } » est verrouillé, rien n’a donc été compté : déverrouillez-le d’abord
refusal-archived = « { $name } » est dans les archives, rien n’a donc été compté : restaurez-le d’abord
refusal-above-maximum = « { $name } » est à { $count }, et son maximum est { $limit } : { $delta } n’a pas été compté
refusal-below-minimum = « { $name } » est à { $count }, et son minimum est { $limit } : { $delta } n’a pas été compté
refusal-beyond-target = « { $board } » est à { $total }, et s’arrête à son objectif de { $target } : { $delta } « { $name } » n’a pas été compté
refusal-bad-step = un pas est un nombre de 1 à { $max }
refusal-bad-limits = le minimum { $minimum } est supérieur au maximum { $maximum }
refusal-bad-day-start = un jour commence à un quart d’heure : 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] un fichier a au plus { $max } panneau
   *[other] un fichier a au plus { $max } panneaux
}
refusal-too-many-day-notes = { $max ->
    [one] un fichier a au plus { $max } note du jour
   *[other] un fichier a au plus { $max } notes du jour
}
refusal-too-many-counters = un fichier a au plus un million de compteurs : l’import en créerait davantage
refusal-import-cancelled = l’import a été annulé : rien n’a été importé
refusal-import-above-maximum = « { $name } » est à { $count }, et son maximum est { $limit } : l’import le porterait à { $after }
refusal-import-below-minimum = « { $name } » est à { $count }, et son minimum est { $limit } : l’import le porterait à { $after }
refusal-nothing-to-undo = il n’y a rien à annuler
refusal-nothing-to-redo = il n’y a rien à rétablir
refusal-import-beyond-undo = { $entries ->
    [one] l’import de { $file } a créé { $entries } entrée, c’est trop pour être annulé en une fois : restaurez la sauvegarde faite avant, ou annulez ses entrées une par une
   *[other] l’import de { $file } a créé { $entries } entrées, c’est trop pour être annulé en une fois : restaurez la sauvegarde faite avant, ou annulez ses entrées une par une
}
refusal-not-the-newest = autre chose vient d’être fait dans une autre fenêtre : annulez encore une fois pour revenir dessus
refusal-not-an-operation = une suppression définitive et une annulation ne peuvent pas faire partie de ce qui s’annule en une fois
refusal-shared-already = « { $board } » est déjà partagé, par { $hub }
refusal-not-shared = le panneau n’est plus partagé
refusal-shared-counter = « { $name } » est partagé, il reste donc sur son panneau : archivez-le, ou quittez d’abord le panneau
refusal-shared-board = le panneau « { $name } » est partagé : quittez-le d’abord
refusal-torn = ce que { $desk } partage n’est pas la suite de ce que ce fichier en a
refusal-unknown-entry = cette entrée n’existe plus
refusal-undone-already = cela a déjà été annulé
refusal-in-the-future = un comptage tardif concerne le passé, et ce moment n’est pas encore arrivé
refusal-not-saved = pas enregistré : { $why }
refusal-maybe-saved = on ne sait pas si cela a été enregistré ({ $why }) : regardez le compte avant de recommencer
send-error-full = { $max ->
    [one] trop d’appuis attendent d’être enregistrés ({ $max }) : celui-ci n’a pas été compté
   *[other] trop d’appuis attendent d’être enregistrés ({ $max }) : celui-ci n’a pas été compté
}
send-error-stopped = le fichier est fermé : cela n’a pas été compté


## Why something in the file couldn't be read or written

store-error-locked = un autre programme tient le fichier verrouillé
store-error-damaged = le fichier est endommagé ({ $detail }) ; plus rien n’y est écrit : restaurez une sauvegarde
store-error-stopped = la demande a été retirée
store-error-suspect = le fichier a été modifié par un autre programme et est en cours d’examen
store-error-text-too-long = { $max ->
    [one] un texte du fichier a plus de { $max } octet
   *[other] un texte du fichier a plus de { $max } octets
}
store-error-too-many-counters = { $max ->
    [one] le fichier contient plus de { $max } compteur
   *[other] le fichier contient plus de { $max } compteurs
}
store-error-clock = l’horloge du système est réglée au-delà de l’an 9999, ou avant l’an -4713 : réglez-la, et réessayez
store-error-numbers-used-up = { $table ->
    [board] le fichier n’a plus de numéro pour un autre panneau : l’un d’eux a le plus grand possible, { $max }. Exportez son contenu, et importez-le dans un nouveau fichier
    [counter] le fichier n’a plus de numéro pour un autre compteur : l’un d’eux a le plus grand possible, { $max }. Exportez son contenu, et importez-le dans un nouveau fichier
    [entry] le fichier n’a plus de numéro pour une autre entrée : l’une d’elles a le plus grand possible, { $max }. Exportez son contenu, et importez-le dans un nouveau fichier
   *[other] le fichier n’a plus de numéro à donner ({ $table }) : le plus grand possible, { $max }, est pris. Exportez son contenu, et importez-le dans un nouveau fichier
}
text-too-long-to-be-read = { $bytes ->
    [one] (un texte de { $bytes } octet, trop long pour être lu)
   *[other] (un texte de { $bytes } octets, trop long pour être lu)
}
worker-damaged-with-backup = { $why } ; la dernière saine est { $backup }


## Why a file can't be opened

open-error-folder-missing = le dossier { $folder } n’existe pas : créez-le, ou choisissez un autre fichier avec --db
open-error-file-missing = il n’y a pas encore de fichier { $path } : `tallyboard inc NAME` le crée
open-error-empty = le fichier { $path } est encore vide : `tallyboard inc NAME` crée le premier compteur
open-error-file-exists = { $path } existe déjà, et reste tel quel : indiquez un nouveau fichier
open-error-name-too-long = { $bytes ->
    [one] { $path } ne peut pas être créé : son nom ou son chemin a { $bytes } octet, et avec ce qui doit se trouver à côté il y a place pour { $bytes_max } : choisissez-en un plus court avec --db
   *[other] { $path } ne peut pas être créé : son nom ou son chemin a { $bytes } octets, et avec ce qui doit se trouver à côté il y a place pour { $bytes_max } : choisissez-en un plus court avec --db
}
open-error-not-a-file = { $path } est { $what } et non un fichier : indiquez un fichier
open-error-side-not-a-file = { $side } est { $what } et non un fichier, or SQLite y garde ce qui a été compté en dernier dans { $path } : déplacez-le, ou choisissez un autre fichier avec --db
open-error-log-without-file = il n’y a pas de fichier { $path }, mais ce qui y a été compté en dernier est encore dans { $log } : il a été déplacé ou supprimé alors qu’il était ouvert. Remettez-le à côté ; ou, s’il ne sert plus, supprimez aussi { $log }. Rien n’a été créé
open-error-log-missing = { $path } a été copié sans { $log }, qui contient tout ce qui a été compté : copiez les deux, ou faites la copie avec `tallyboard backup`
open-error-log-unreadable = { $path } est à un endroit où rien ne peut être écrit, et son journal { $log } ne peut pas y être lu : copiez les deux dans un dossier à vous
open-error-linked = { $links ->
    [one] { $path } a { $links } nom (lien physique), et ce qui est compté sous un nom serait perdu sous les autres : supprimez les autres noms, ou isolez le fichier par `cp FILE COPY && mv COPY FILE`
   *[other] { $path } a { $links } noms (liens physiques), et ce qui est compté sous l’un serait perdu sous les autres : supprimez les autres noms, ou isolez le fichier par `cp FILE COPY && mv COPY FILE`
}
open-error-not-a-database = { $path } n’est pas un fichier de comptage (pas une base SQLite) : choisissez un autre fichier avec --db
open-error-other-program = { $path } est la base d’un autre programme : choisissez un autre fichier avec --db
open-error-damaged = { $path } est endommagé ({ $detail }) : il a été laissé tel quel ; restaurez une sauvegarde, `tallyboard salvage "{ $path }" NEW` copie ce qui est lisible, ou choisissez un autre fichier avec --db
open-error-damaged-with-backup = { $path } est endommagé ({ $detail }) : il a été laissé tel quel ; `tallyboard restore` ramène sa dernière sauvegarde saine, { $backup }, `tallyboard salvage "{ $path }" NEW` copie ce qui est lisible, ou choisissez un autre fichier avec --db
open-error-unreadable = rien n’est lisible dans { $path } : restaurez une sauvegarde
open-error-newer = { $path } a été écrit par un tallyboard plus récent (version { $found } du fichier, ce programme connaît { $known }) : mettez tallyboard à jour, ou choisissez un autre fichier avec --db
open-error-foreign-object = { $path } contient { $object }, qui n’est pas de tallyboard et pourrait modifier des comptes à votre insu : supprimez cet objet, ou choisissez un autre fichier avec --db
open-error-read-only = { $path } est en lecture seule : autorisez l’écriture, ou choisissez un autre fichier avec --db
open-error-replaced = un autre fichier a été mis à la place de { $path } alors qu’il était ouvert ici : choisissez d’abord que faire à ce sujet
open-error-stopped = l’ouverture de { $path } a été abandonnée avant la fin
open-error-locked = { $path } est verrouillé par un autre programme : réessayez quand celui-ci aura fini
open-error-disk = { $path } ne peut pas être ouvert : { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = le dossier { $folder } n’existe pas : créez-le, ou ouvrez un autre fichier
open-error-in-window-name-too-long = { $path } ne peut pas être créé : son nom, ou celui de son dossier, est trop long
open-error-in-window-side-not-a-file = { $side } est { $what }, or c’est là que se trouve ce qui a été compté en dernier dans { $path } : déplacez-le, ou ouvrez un autre fichier
open-error-in-window-log-missing = { $path } a été copié sans { $log }, qui contient tout ce qui a été compté : copiez les deux, ou restaurez une sauvegarde
open-error-in-window-linked = { $links ->
    [one] { $path } a { $links } nom, et ce qui est compté sous un nom serait perdu sous les autres : supprimez les autres noms, ou ouvrez-en une copie
   *[other] { $path } a { $links } noms, et ce qui est compté sous l’un serait perdu sous les autres : supprimez les autres noms, ou ouvrez-en une copie
}
open-error-in-window-not-a-database = { $path } n’est pas un fichier de comptage : ouvrez-en un autre
open-error-in-window-other-program = { $path } appartient à un autre programme : ouvrez un autre fichier
open-error-in-window-damaged = { $path } est endommagé, et a été laissé tel quel
open-error-in-window-newer = { $path } a été écrit par une version plus récente de Tallyboard : mettez ce programme à jour, ou ouvrez un autre fichier
open-error-in-window-foreign-object = { $path } contient un élément qui n’est pas de Tallyboard et pourrait modifier des comptes à votre insu (« { $name } ») : restaurez une sauvegarde, ou ouvrez un autre fichier
open-error-in-window-read-only = { $path } ne peut pas être écrit : autorisez-le, ou ouvrez un autre fichier


## Parts of a database

schema-object = { $kind ->
    [table] la table « { $name } »
    [index] l’index « { $name } »
    [trigger] le déclencheur « { $name } »
    [view] la vue « { $name } »
    [virtual-table] la table virtuelle « { $name } »
    [foreign-key] la clé étrangère « { $name } »
    [generated-column] la colonne calculée « { $name } »
   *[other] l’objet ({ $word }) « { $name } »
}
schema-column = la colonne « { $column } » de « { $table } »
schema-missing = il manque { $object }
schema-not-made-again = il manque { $object }, et c’est impossible à recréer : { $error }
schema-column-made = { $column } manquait : elle a été recréée, avec { $value } dans chaque ligne ; une sauvegarde peut en contenir plus
schema-column-missing = { $column } manque : { $value } est lu dans chaque ligne, jusqu’à ce que quelque chose soit modifié et qu’elle soit recréée ; une sauvegarde peut en contenir plus
schema-index-made = { $index } manquait : il a été recréé
schema-index-missing = { $index } manque : les réponses prennent plus de temps, jusqu’à ce que quelque chose soit modifié et qu’il soit recréé


## What happened to the file while it was open

displacement-gone = le fichier { $path } a été supprimé, déplacé ou renommé alors qu’il était ouvert
displacement-replaced = un autre fichier a été mis à la place de { $path } alors qu’il était ouvert
displacement-overwritten = { $path } a été écrasé par un autre programme alors qu’il était ouvert
displacement-log-gone = le journal de { $path } (les fichiers voisins qui se terminent par -wal et -shm) a été supprimé alors qu’il était ouvert
displacement-linked = { $links ->
    [one] { $path } a { $links } nom (lien physique), et des comptes seraient perdus entre eux : supprimez les autres noms
   *[other] { $path } a { $links } noms (liens physiques), et des comptes seraient perdus entre eux : supprimez les autres noms
}
displacement-newer = { $path } a été mis à niveau par un tallyboard plus récent : fermez celui-ci, et mettez-le à jour
displacement-schema = un autre programme a modifié le schéma de { $path } : { $detail }
displacement-unseen = { $path } ne peut pas être examiné ({ $error })
displacement-file-gone = le fichier concerné n’est plus là


## Backups, restoring and salvaging

backup-error-no-room = le disque de { $folder } est presque plein : il faut libérer encore { $megabytes } Mo
backup-error-not-ours = { $path } existe déjà et n’est pas une sauvegarde de tallyboard, il reste donc tel quel : indiquez un autre fichier, ou ajoutez --yes
backup-error-in-use = { $path } est utilisé, ou n’a pas été fermé : indiquez un autre fichier
backup-error-unsound = { $path } n’est pas sain ({ $problem }) : { $then }
backup-error-take-another = prenez une autre sauvegarde
backup-error-not-restored = rien n’a été restauré ; prenez une autre sauvegarde, ou récupérez-en ce qui est lisible : `tallyboard salvage`
salvage-nothing = rien n’a été récupéré
backup-error-held = { $path } est verrouillé par { $who } : fermez-le là, et réessayez
backup-error-held-by-another = { $path } est verrouillé par un autre programme : fermez-le là, et réessayez
backup-error-holder = { $program } (processus { $id })
backup-error-file = { $path } ne peut pas être écrit : { $detail }
backup-error-unflushed = { $path } a été restauré, mais le disque n’a pas enregistré son nom ({ $detail }) : vérifiez le disque ; si le fichier manque plus tard, restaurez-le de nouveau
backup-error-no-folder = { $path } n’est pas un dossier et ne mène à aucun, or les sauvegardes doivent s’y trouver : déplacez-le ailleurs, ou indiquez un fichier
backup-error-unlisted = les sauvegardes de { $folder } ne peuvent pas être listées ({ $detail }) : autorisez la lecture du dossier
backup-error-older-is-better = le fichier de comptage n’est pas sain ({ $problem }), et { $path } est une sauvegarde plus ancienne, qui reste telle quelle : indiquez un nouveau fichier, ou ajoutez --yes
backup-error-before-gone = rien n’a été restauré, car la sauvegarde de l’état actuel, { $path }, a disparu ({ $error }) : réessayez
backup-error-before-replaced = rien n’a été restauré, car la sauvegarde de l’état actuel, { $path }, est maintenant un autre fichier : réessayez
backup-error-before-unreadable = rien n’a été restauré, car la sauvegarde de l’état actuel, { $path }, est illisible ({ $error }) : réessayez
backup-error-before-changed = rien n’a été restauré, car la sauvegarde de l’état actuel, { $path }, a été modifiée : réessayez
backup-error-no-database = son début n’est pas celui d’une base SQLite
backup-error-no-database-any-more = son début n’est plus celui d’une base SQLite
backup-error-damaged = il est endommagé : { $detail }
backup-error-foreign-object = il contient { $object }, qui n’est pas de tallyboard
backup-error-numbers-used-up = il y a une sauvegarde numérotée { $max }, et il ne reste aucun numéro : déplacez-la ailleurs
backup-error-names-taken = tous ses noms sont pris par d’autres : réessayez


## What the check of the file finds

verify-integrity = intégrité : { $line }
verify-no-parent = { $table } { $id } dépend d’un élément ({ $parent }) qui n’existe pas
verify-undone-twice = { $entries ->
    [one] l’entrée { $id } est annulée par { $entries } entrée
   *[other] l’entrée { $id } est annulée par { $entries } entrées
}
verify-amends-nothing = l’entrée { $id } corrige l’entrée { $reset }, qui n’est pas une remise à zéro de son compteur
verify-count = le compteur { $id } « { $name } » est à { $count }, mais ses entrées donnent { $sum }
verify-sums-of-counter = compteur { $id } : { $problem }
verify-sums-of-other-desks = compteur { $id }, autres postes : { $problem }
verify-sums-of-all = tous les compteurs : { $problem }
verify-quarter-sum = la somme du quart d’heure à { $start } ms est { $counted }, ses entrées donnent { $expected }
verify-sums-unreadable = les sommes du jour { $day } depuis 1970 ne sont pas ce qu’elles devraient être


## Names and notes that other programs wrote

oddity-counter = compteur { $id } « { $name } »
oddity-board = panneau { $id } « { $name } »
oddity-entry = entrée { $id }
oddity-spelled = son nom est écrit autrement que ne le ferait tallyboard
oddity-name-not-utf-8 = son nom n’est pas en UTF-8
oddity-like-counter = son nom ressemble à celui du compteur { $other }
oddity-like-board = son nom ressemble à celui du panneau { $other }
oddity-total-spelled = le nom de son total est écrit autrement que ne le ferait tallyboard
oddity-note-too-long = { $bytes ->
    [one] sa note a { $bytes } octet : elle est trop longue
   *[other] sa note a { $bytes } octets : elle est trop longue
}
oddity-note-not-utf-8 = sa note n’est pas en UTF-8
oddity-note-control-characters = sa note contient des caractères de contrôle, ou des blancs à ses extrémités
counter-numbered = Compteur { $number }
board-numbered = Panneau { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table } : rien n’est lisible
salvage-table-read = { $rows ->
    [one] { $table } : { $rows } ligne lue
   *[other] { $table } : { $rows } lignes lues
}
salvage-table-read-in-part = { $rows ->
    [one] { $table } : { $rows } ligne lue, { $senseless } sans signification
   *[other] { $table } : { $rows } lignes lues, { $senseless } sans signification
}
salvage-gap = { $table } : ce qui se trouvait du numéro { $first } au { $last } est illisible
salvage-gap-to-the-end = { $table } : ce qui se trouvait à partir du numéro { $first } est illisible
salvage-shared-counter = compteur { $id } « { $name } » : sa ligne indique { $own }, ses entrées donnent { $count } : il est partagé, ce qui manque vient donc du hub
salvage-counter-row-lost = compteur { $id } « { $name } » : sa ligne est perdue : son compte est ce que donnent ses entrées, { $count }
salvage-counter-corrected = compteur { $id } « { $name } » : son compte de { $count } vient de sa ligne ; ses entrées donnent { $sum }, et une de plus indique { $missing }
salvage-more-counters = { $count ->
    [one] et { $count } autre compteur comme ceux-ci
   *[other] et { $count } autres compteurs comme ceux-ci
}
salvage-note = récupération : ceci remplace des entrées qui n’ont pas pu être lues


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } appui n’a pas pu être enregistré ({ $why }) : { $list } ; gardé dans { $file }, pour être compté au prochain démarrage
   *[other] { $presses } appuis n’ont pas pu être enregistrés ({ $why }) : { $list } ; gardés dans { $file }, pour être comptés au prochain démarrage
}
unsaved-not-kept = { $presses ->
    [one] { $presses } appui n’a pas pu être enregistré ({ $why }) : { $list } ; il est perdu, car il ne peut pas non plus être gardé pour le prochain démarrage ({ $reason })
   *[other] { $presses } appuis n’ont pas pu être enregistrés ({ $why }) : { $list } ; ils sont perdus, car ils ne peuvent pas non plus être gardés pour le prochain démarrage ({ $reason })
}
unsaved-lost = pas enregistré, et perdu : { $list }
unsaved-lost-before = pas enregistré avant le dernier arrêt du programme, et perdu : { $list }
unsaved-counted = { $presses ->
    [one] { $presses } appui qui n’avait pas pu être enregistré est maintenant compté : { $list }
   *[other] { $presses } appuis qui n’avaient pas pu être enregistrés sont maintenant comptés : { $list }
}
unsaved-not-counted = pas compté : { $list } ({ $why })
unsaved-not-counted-but-kept = pas compté : { $list } ({ $why }) ; gardé dans { $file }
unsaved-not-understood = { $file } contient des appuis qui n’ont pas pu être enregistrés, mais est incompréhensible : il reste tel quel
unsaved-waiting = { $file } contient des appuis qui n’ont pas pu être enregistrés ; ils attendent d’être comptés : { $error }
unsaved-folder-missing = le dossier { $folder } n’existe pas
unsaved-sum = { $counter } { $sum }
unsaved-quoted = « { $name } »
unsaved-counter = compteur { $id }
unsaved-more-counters = { $count ->
    [one] { $named } et { $count } autre compteur
   *[other] { $named } et { $count } autres compteurs
}
unsaved-more-changes = { $count ->
    [one] { $named } et { $count } autre modification
   *[other] { $named } et { $count } autres modifications
}

unsaved-lost-press = { $delta } sur { $counter }
unsaved-lost-set = mise de { $counter } à { $value }
unsaved-lost-reset-all = la remise à zéro de tous les compteurs
unsaved-lost-reset = la remise à zéro de { $counters }
unsaved-lost-undo = une annulation
unsaved-lost-keep = un appui douteux qui était gardé
unsaved-lost-redo = un rétablissement
unsaved-lost-note = une note dans l’historique
unsaved-lost-note-day = une note du { $date }
unsaved-lost-stream = des lignes d’un flux
unsaved-lost-create = le nouveau compteur « { $name } »
unsaved-lost-rename = le renommage de { $counter } en « { $name } »
unsaved-lost-board = le placement de { $counter } sur le panneau « { $board } »
unsaved-lost-edit = la modification de { $counter }
unsaved-lost-delete = la suppression de { $counter }
unsaved-lost-move = la nouvelle place de { $counters }
unsaved-lost-create-board = le nouveau panneau « { $name } »
unsaved-lost-edit-board = la modification d’un panneau
unsaved-lost-move-board = la nouvelle place d’un panneau
unsaved-lost-delete-board = la suppression d’un panneau
unsaved-lost-day-start = le début du jour à { $time }
unsaved-lost-share = le partage d’un panneau
unsaved-lost-join = l’accès au panneau « { $name } »
unsaved-lost-leave = le départ d’un panneau partagé
unsaved-lost-name-desk = le nom de ce poste, « { $name } »
unsaved-lost-import = l’import de { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, { $count } autre
   *[other] { $names }, { $count } autres
}


## Sharing a board: desks

desk-default-name = Poste
desk-shared-board = Panneau partagé
desk-no-such-board = le hub n’a pas ce panneau
file-error-closed = le fichier est fermé
desk-clock-ahead = L’horloge de cet ordinateur avance de { $difference } sur celle du hub : les comptes sont justes, mais pas leurs heures.
desk-clock-behind = L’horloge de cet ordinateur retarde de { $difference } sur celle du hub : les comptes sont justes, mais pas leurs heures.
desk-clock-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
desk-clock-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
desk-clock-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
merge-error-torn = ce que le poste { $desk_name } partage n’est pas la suite de ce que ce fichier en a
merge-error-replaced = ce fichier partage maintenant le panneau comme un autre poste, ou plus du tout
merge-set-later = { $desk } l’a fixé au même moment, et plus tard
merge-set-later-elsewhere = un autre poste l’a fixé au même moment, et plus tard


## The address of a hub

address-error-no-address = une adresse commence par postgres://, ou a des parties comme host=…
address-error-unknown-keyword = « { $keyword } » n’est pas une partie possible d’une adresse
address-error-password = un mot de passe n’a pas sa place dans une adresse, où d’autres peuvent le lire : mettez-le dans ~/.pgpass ou $PGPASSWORD
address-error-port = « { $port } » n’est pas un port
address-error-ports = une adresse a un port, ou autant de ports que d’hôtes
address-error-value = « { $value } » n’est pas une valeur de { $keyword } : c’est { $values }
address-values-channel-binding = disable, prefer ou require
address-values-session = read-write, puisque les postes écrivent
address-values-seconds = un nombre de secondes
address-values-verify-full = verify-full en l’absence de sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca ou verify-full
address-values-ip = une adresse IP
address-error-service = il n’y a pas de service « { $service } » dans { $files }
address-error-service-line = { $path }, ligne { $line }, n’est pas un keyword=value possible dans une adresse
address-error-escape = un % dans une adresse est suivi de deux chiffres hexadécimaux
address-error-quote = un guillemet n’est pas fermé dans l’adresse
address-passwords-unreadable = { $path } est illisible : { $error }
address-passwords-not-private = { $path } peut être lu par d’autres, il n’est donc pas utilisé : faites chmod 600 dessus
address-warning-verify-ca = Le nom du hub n’est pas vérifié (sslmode=verify-ca) : un autre serveur pourrait se faire passer pour lui.
address-warning-require = Le certificat du hub n’est pas vérifié (sslmode=require) : un autre serveur pourrait se faire passer pour lui.
address-warning-prefer = Ce qui est envoyé au hub est peut-être lisible en chemin (sslmode=prefer).
address-warning-disable = Ce qui est envoyé au hub est lisible en chemin (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } est inaccessible ({ $why }) : vérifiez le réseau, et que PostgreSQL y fonctionne
hub-error-no-answer = il ne répond pas
hub-error-connection-cut = la connexion a été coupée
hub-error-connection-ended = la connexion a pris fin
hub-error-no-encryption = aucun chiffrement n’a été convenu : { $error }
hub-error-timeout = { $seconds ->
    [one] le hub n’a pas répondu depuis { $seconds } s : vérifiez le réseau
   *[other] le hub n’a pas répondu depuis { $seconds } s : vérifiez le réseau
}
hub-error-password-missing = le hub demande le mot de passe de { $user }, et il n’y en a pas dans $PGPASSWORD, ~/.pgpass ou le trousseau
hub-error-keyring-locked = le hub demande le mot de passe de { $user }, et le trousseau qui le contient est verrouillé : déverrouillez-le
hub-error-password-wrong = le hub n’accepte pas ce mot de passe de { $user } : vérifiez-le, dans $PGPASSWORD, ~/.pgpass ou le trousseau s’il en vient
hub-error-password-unsafe = { $host } demande le mot de passe d’une façon que d’autres peuvent exploiter (en clair ou MD5), il n’est donc pas envoyé : son administrateur règle password_encryption sur scram-sha-256 et redéfinit le mot de passe de { $user }
unsafe-password = le mot de passe est demandé d’une façon que d’autres peuvent exploiter
hub-error-login-refused = le hub refuse cette connexion ({ $answer }) : son administrateur l’autorise dans pg_hba.conf
hub-error-no-database = il n’y a pas de base { $database } sur le hub : vérifiez l’adresse, ou créez-la avec createdb
hub-error-no-tls = { $host } n’offre pas de chiffrement (TLS) : son administrateur active ssl, ou l’adresse indique sslmode=disable
hub-error-no-tables = pas de tables Tallyboard dans la base { $database } : `tallyboard hub init URL` les crée
hub-error-foreign-table = la table { $table } de cette base n’est pas de Tallyboard : choisissez une autre base ou un autre schéma
hub-error-newer = le hub est d’une version plus récente ({ $version }) : mettez Tallyboard à jour sur ce poste
hub-error-older = le hub est d’une version plus ancienne ({ $version }) : son propriétaire lance `tallyboard hub init URL` avec cette version
hub-error-rights = le hub ne permet pas à cet utilisateur d’accéder à { $what } : son administrateur accorde les droits qu’affiche `tallyboard hub init URL`
hub-error-one-of-its-tables = l’une de ses tables
hub-error-its-schema = son schéma
hub-error-not-owner = { $user } n’a pas le droit de créer des tables dans cette base ou ce schéma : son propriétaire lance cette commande, ou y accorde CREATE
hub-error-full = le disque du hub est plein ({ $answer }) : son administrateur fait de la place
hub-error-busy = le hub n’a plus de place pour une connexion ({ $answer })
hub-error-restarting = le hub démarre, s’arrête ou se rétablit ({ $answer })
hub-error-read-only = { $host } n’accepte pas d’écritures : c’est un serveur de secours, ou il a été mis en lecture seule. Indiquez le serveur primaire dans l’adresse, ou tous les serveurs
hub-error-conflict = le hub demande de réessayer ({ $answer })
hub-error-on-another-board = ce qui a été compté sur ce panneau est déjà sur le hub, sur un autre panneau : quittez celui-ci, et rejoignez l’autre
hub-error-row = le hub a une ligne incomprise ({ $what }) : mettez Tallyboard à jour sur ce poste
hub-error-no-clock = pas d’horloge
hub-error-total = le total { $total }
hub-error-other = le hub a répondu : { $answer }
hub-error-no-host = l’adresse n’indique pas d’hôte
keyring-label = Tallyboard : { $user } sur { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = le certificat de { $host } n’est pas digne de confiance : { $why }
tls-expired = il a expiré. L’administrateur du hub le renouvelle, si l’horloge de cette machine est juste
tls-not-valid-yet = il n’est pas encore valable : vérifiez l’horloge de cette machine
tls-other-host = il est pour un autre hôte : écrivez l’hôte dans l’adresse comme dans le certificat
tls-unknown-authority = il n’est signé par personne que cette machine connaisse. S’il est propre à la maison, indiquez son autorité par sslrootcert=FILE
tls-own-authority = il est sa propre autorité. S’il est propre à la maison, indiquez ce certificat même par sslrootcert=FILE
tls-no-authorities = la liste des autorités de certification de ce système est inutilisable : { $error }
tls-no-list = { $path } n’est pas une liste d’autorités : { $why }
tls-no-certificate = il ne contient aucun certificat


## What the check of a hub finds

hub-verify-problem = { $desk } : { $problem }
hub-verify-desk = poste « { $desk } » sur le panneau « { $board } » (flux { $feed })
hub-verify-feed = flux { $feed }
hub-verify-row-missing = il manque la ligne { $row }
hub-verify-chain = la chaîne de ses jetons n’est pas celle de sa tête
hub-verify-beyond-head = { $rows ->
    [one] { $rows } ligne dépasse sa tête, { $last }
   *[other] { $rows } lignes dépassent sa tête, { $last }
}
hub-verify-slot = { $desk } : l’emplacement du compteur { $counter } est { $kept }, ses entrées donnent { $counted }
hub-verify-seen = { $desk } : la ligne { $row } indique que le compteur { $counter } était à { $kept } sur { $other }, dont les entrées donnent { $counted }


## The demo: a library's reference desk

demo-reference-desk = Accueil
demo-front-door = Entrée principale
demo-study-rooms = Salles de travail
demo-inside-now = Présents
demo-directions = Orientation
demo-reference-question = Question documentaire
demo-printing-help = Aide à l’impression
demo-account-and-cards = Inscription et carte
demo-technology-help = Aide informatique
demo-phone = Téléphone
demo-door-in = Porte : entrées
demo-door-out = Porte : sorties
demo-complaint = Réclamation
demo-study-room = Salle de travail
demo-school-class = classe
demo-guided-tour = visite guidée
demo-from-paper = de la feuille papier
demo-evening-event = soirée
demo-report = { $month ->
    [1] rapport de janvier
    [2] rapport de février
    [3] rapport de mars
    [4] rapport d’avril
    [5] rapport de mai
    [6] rapport de juin
    [7] rapport de juillet
    [8] rapport d’août
    [9] rapport de septembre
    [10] rapport d’octobre
    [11] rapport de novembre
   *[12] rapport de décembre
}
demo-beyond-calendar = les jours de la démonstration sortent du calendrier ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = pas de limites : des compteurs sont soustraits ici, et les limites concernent ce qui est compté, pas une différence
no-limits-steps = pas de limites : un appui ajoute ici plus de 1, et les limites concernent des événements qui comptent chacun 1
no-limits-negative = pas de limites : c’est au-dessous de 0
no-hours-differ = ces compteurs sont sur des panneaux aux horaires différents : indiquez ceux d’un seul panneau
no-hours-unreadable = les horaires de « { $board } » sont illisibles : { $error }
rule-beyond = hors des limites
rule-two-of-three = deux sur trois près de la même limite ou au-delà
rule-four-of-five = quatre sur cinq loin du centre, du même côté
rule-eight-on-one-side = huit de suite du même côté du centre
rule-trend = six de suite qui montent, ou descendent
control-unreadable = la carte de contrôle de « { $name } » est illisible : { $error }
control-empty = rien n’y a encore été compté
control-no-counter = il n’y a plus de compteur « { $name } » par lequel diviser : choisissez-en un autre
control-no-board = il n’est sur aucun panneau par lequel diviser : choisissez un compteur, ou les heures
control-empty-baseline = rien n’a été examiné aux dates de la période de référence : choisissez-en d’autres
control-more-than-all = plus de défauts que d’unités examinées : choisissez le type u, défauts par unité, ou un autre compteur par lequel diviser
control-no-variation = la période de référence n’a pas de défauts, ou n’a rien d’autre, et ne montre donc pas combien cela varie : choisissez d’autres dates
change-by-hour = depuis { $since } environ { $after } par heure au lieu de { $before }
change-by-day = depuis { $since } environ { $after } par jour au lieu de { $before }
change-by-week = depuis la semaine du { $since } environ { $after } par semaine au lieu de { $before }
change-by-month = depuis { $since } environ { $after } par mois au lieu de { $before }
