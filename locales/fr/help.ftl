## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Des compteurs qui ne perdent jamais un compte. Sans commande, ouvre la fenêtre

## Options of all commands

help-arguments-db = Le fichier de comptage [par défaut : tally.db dans le dossier de données de l’utilisateur]
help-arguments-wait = Durée d’attente d’un fichier verrouillé ou impossible à écrire avant d’abandonner
help-arguments-lang = La langue des messages et de la fenêtre, par exemple de ou pt_BR [par défaut : celle du système]
help-arguments-theme = Le thème de la fenêtre

## Arguments of several commands

help-all-name = Le nom du compteur
help-all-by-id = Prendre NAME comme le numéro d’un compteur, tel que l’affiche `list --id`
help-all-note = Une note pour l’historique
help-all-names = N’afficher que ces compteurs [par défaut : tous]
help-all-json = Afficher plutôt un tableau JSON d’objets
help-all-since = Commencer à ce moment : yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = S’arrêter avant ce moment : le début d’un jour, d’une semaine ou d’un mois, ou leur fin comme dans "end of november"
help-all-dates = Ce qui vient d’abord dans des dates comme 1/2/2026 [par défaut : l’ordre de la langue du système]
help-all-short-name = Son nom là où il y a peu de place, ou none : son nom
help-all-key = La touche qui le fait compter : 0 à 9, a à z, f1 à f10, f12, num0 à num9 …, ou none
help-all-control = Sa carte de contrôle : "c day 2026-10-01/2026-10-31" (défauts par jour, avec les dates de la période de référence), "u day … of counter NAME", "u day … of hours", "p day … of board", ou none
help-all-color = Sa couleur : coral, amber, olive, green, teal, blue, indigo, violet, pink ou slate
help-all-board = Le panneau auquel il appartient, ou none
help-all-step = Combien ajoute un appui
help-all-target = Le compte à atteindre, ou none
help-all-minimum = Le plus petit compte permis, ou none
help-all-maximum = Le plus grand compte permis, ou none
help-all-locked = Ignorer les appuis dans la fenêtre ; les commandes et d’autres programmes peuvent toujours compter
help-all-hub = Le hub : une adresse PostgreSQL sans mot de passe, comme postgres://ana@db.example.org/tally [par défaut : celui par lequel les panneaux de ce fichier sont partagés]

## tallyboard open

help-open-about = Ouvrir la fenêtre sur un fichier, comme le fait un double clic dessus ; sans FILE, comme sans commande
help-open-file = Le fichier de comptage [par défaut : comme sans commande]

## tallyboard inc

help-inc-about = Ajouter N à un compteur, le créer à la première utilisation, et afficher le nouveau compte ; avec -, compter les lignes de l’entrée standard
help-inc-name = Le nom du compteur ; ou - pour lire des lignes de l’entrée standard, chacune un nom, ou un nom, une tabulation et N
help-inc-n = Combien ajouter [par défaut : 1]
help-inc-skip = Avec -, sauter ce nombre de lignes : celles qu’une exécution précédente a comptées, et la ligne incorrecte qui l’a arrêtée, s’il y en a une

## tallyboard dec

help-dec-about = Soustraire N d’un compteur, le créer à la première utilisation, et afficher le nouveau compte
help-dec-n = Combien soustraire

## tallyboard set

help-set-about = Fixer le compte d’un compteur à VALUE, le créer à la première utilisation, et afficher le compte
help-set-value = Le nouveau compte

## tallyboard reset

help-reset-about = Clore les périodes de compteurs : afficher le compte et le nom de chacun, et repartir de 0 ; l’historique reste
help-reset-names = Les compteurs à remettre à zéro
help-reset-all = Remettre à zéro tous les compteurs, sauf ceux des archives

## tallyboard undo

help-undo-about = Annuler la dernière modification, d’un compteur ou de n’importe lequel (une remise à zéro de plusieurs compteurs est une seule modification), et afficher le nouveau compte et le nom
help-undo-name = Le compteur dont annuler la dernière modification [par défaut : la dernière modification de n’importe quel compteur]

## tallyboard get

help-get-about = Afficher le compte d’un compteur
help-get-json = Afficher plutôt le compteur comme objet JSON

## tallyboard list

help-list-about = Afficher les compteurs utilisés, triés par nom : compte, tabulation, nom
help-list-all = Inclure les compteurs archivés
help-list-id = Afficher d’abord le numéro de chaque compteur, que d’autres commandes acceptent avec --id

## tallyboard watch

help-watch-about = Afficher désormais une ligne à chaque modification, quel que soit le programme qui la fait : compte, tabulation, nom
help-watch-name = Ne suivre que ce compteur, même s’il est renommé
help-watch-json = Afficher plutôt un objet JSON par ligne
help-watch-to = Ne rien afficher, mais tenir ce fichier à jour avec le compte du compteur. Il est remplacé de façon atomique à chaque modification ; un lien symbolique reste, et le fichier vers lequel il pointe est remplacé. Le compteur est suivi s’il est renommé et si le fichier de comptage est restauré
help-watch-format = Le contenu du fichier ; { "{" }count{ "}" } et { "{" }name{ "}" } sont remplis
help-watch-force = Remplacer FILE quel que soit son contenu ; sinon, seulement s’il est vide, ou contient un nombre ou un texte conforme à TEMPLATE

## tallyboard serve

help-serve-about = Servir des boutons, des incrustations et des téléphones par HTTP, sur cette machine seulement sauf indication contraire, et afficher l’adresse
help-serve-listen = Où écouter. Au-delà de cette machine, par exemple sur 0.0.0.0:8255, il faut un jeton à vous
help-serve-token = Ce que les appelants doivent connaître, 16 à 256 lettres, chiffres et - . _ ~ ; de préférence dans la variable, que les autres utilisateurs ne voient pas [par défaut : un nouveau à chaque démarrage, affiché avec l’adresse]

## tallyboard history

help-history-about = Afficher l’historique, le plus récent d’abord : moment, tabulation, nom, tabulation, ce qui a été ajouté, tabulation, type ; puis une tabulation et la note, s’il y en a une
help-history-kinds = N’afficher que les entrées de ce type : tally, set, reset, undo, late, import ou amend ; peut être répété

## tallyboard doubtful

help-doubtful-about = Afficher les appuis qui ne sont peut-être pas des événements à part entière, les plus récents d’abord : numéro, tabulation, date et heure, tabulation, nom, tabulation, ce qui a été ajouté, tabulation, pourquoi (bounce, double ou repeat), tabulation, millisecondes après l’appui précédent ; ou en garder ou en invalider certains
help-doubtful-guard = Durée après un appui pendant laquelle un autre est douteux, en millisecondes ; en moins de 40, il l’est toujours [par défaut : 150]
help-doubtful-repeat = Durée après un appui pendant laquelle un autre, sur un autre poste d’un panneau partagé, est douteux, en secondes [par défaut : 2]
help-doubtful-keep = Dire de ceux-ci, ou de tous ceux qui seraient affichés, qu’ils sont justes : ils ne sont plus affichés
help-doubtful-void = Annuler ceux-ci, ou tous ceux qui seraient affichés
help-doubtful-note = Pourquoi ils sont annulés, pour l’historique [par défaut : ce qui rend chacun douteux]

## tallyboard stats

help-stats-about = Afficher ce qui a été compté chaque heure, jour, semaine, mois ou heure de la semaine : son début, tabulation, somme ; avec des barres sur un terminal
help-stats-rate = Afficher aussi ce qui a été compté dans les heures couvertes de chaque ligne, ces heures, et ce qui a été compté par heure couverte
help-stats-interval = Afficher aussi les limites entre lesquelles se trouve le vrai compte, ou le vrai taux avec --rate [PERCENT par défaut : 95]
help-stats-by = L’unité par laquelle additionner
help-stats-by-week = À partir du lundi
help-stats-by-weekday-hour = Additionné sur toutes les semaines
help-stats-by-desk = Additionné sur tout le temps : qui a compté combien, là où des panneaux sont partagés

## tallyboard control

help-control-about = Afficher la carte de contrôle d’un compteur : début, tabulation, valeur, centre, limite inférieure, limite supérieure, et ce qui est inhabituel ; et dire depuis quand il est compté plus, ou moins, souvent
help-control-kind = Ce qui est compté [par défaut : la carte du compteur, sinon c, ou u avec --of]
help-control-kind-c = Défauts dans des échantillons de même taille
help-control-kind-u = Défauts par unité, ou par heure
help-control-kind-p = La proportion de ce qui est défectueux
help-control-per = Ce que couvre un échantillon [par défaut : day]
help-control-baseline = La première et la dernière date dont sont tirées les limites
help-control-of = Ce par quoi le compte est divisé : le total de son panneau, les heures couvertes, ou un autre compteur
help-control-save = Garder ceci comme la carte de contrôle du compteur
help-control-json = Afficher plutôt un objet JSON

## tallyboard agree

help-agree-about = Comparer deux compteurs qui ont compté la même chose, à l’aveugle : leurs totaux, à quel point ils concordent, et où ils divergent
help-agree-first = Le premier compteur ; ou panneau, ou poste
help-agree-second = Le second
help-agree-boards = Comparer deux panneaux, dont les compteurs sont associés par leur nom court, sinon par leur ordre
help-agree-desks = Comparer deux postes de panneaux partagés
help-agree-by = Comparer les quantités de chaque unité [par défaut : hour, pour deux compteurs]
help-agree-within = Comparer les appuis séparés d’au plus cette durée [par défaut : 5, pour les panneaux et les postes]
help-agree-reconcile = Ajouter des corrections, pour que les totaux du premier deviennent ceux du premier, du second, ou la moyenne (pour des postes : les totaux des compteurs) ; la fenêtre peut les annuler en une fois
help-agree-json = Afficher plutôt un objet JSON

## tallyboard export

help-export-about = Exporter les compteurs, l’historique ou un tableau en CSV, comme classeur, en JSON Lines ou comme rapport
help-export-names = N’exporter que ces compteurs [par défaut : tous]
help-export-boards = N’exporter que les compteurs de ce panneau ; peut être répété
help-export-what = Ce qu’il faut exporter [par défaut : entries ; avec --by, un tableau]
help-export-what-counters = Les compteurs tels qu’ils sont maintenant, avec leurs réglages
help-export-what-entries = L’historique, une entrée par ligne
help-export-what-table = Les sommes de chaque heure, jour, semaine ou mois, avec une colonne par compteur
help-export-by = L’unité qu’additionne chaque ligne du tableau [par défaut : day]
help-export-by-week = À partir du lundi
help-export-kinds = N’exporter que les entrées de ce type : tally, set, reset, undo, late, import ou amend ; peut être répété
help-export-format = Le format du fichier [par défaut : selon l’extension du fichier, sinon csv]
help-export-format-csv = Valeurs séparées par des virgules
help-export-format-xlsx = Un classeur pour tableurs
help-export-format-jsonl = JSON Lines, un objet par ligne
help-export-format-html = Un rapport avec des graphiques, à consulter et à imprimer
help-export-bom = Commencer le CSV par une marque d’ordre des octets, pour qu’Excel le reconnaisse comme UTF-8
help-export-output = Le fichier à écrire, ou - pour la sortie standard [par défaut : -]
help-export-force = Remplacer le fichier s’il existe

## tallyboard new

help-new-about = Créer un compteur, qui part de 0
help-new-name = Le nom du nouveau compteur
help-new-note = Une note sur le compteur, ou none

## tallyboard edit

help-edit-about = Modifier le nom et les réglages d’un compteur, ou l’archiver ; jamais son compte
help-edit-new-name = Le nouveau nom
help-edit-archived = Archiver le compteur, ou le remettre en service
help-edit-note = Une note sur le compteur, ou none

## tallyboard edit-board

help-edit-board-about = Modifier le nom et les paramètres d’un panneau
help-edit-board-board = Le nom du panneau
help-edit-board-new-name = Le nouveau nom
help-edit-board-target = L’objectif pour le total du panneau, ou none
help-edit-board-stops = Refuser les appuis qui feraient dépasser l’objectif au total
help-edit-board-shares = Montrer la part de chaque compteur dans le total
help-edit-board-total-name = Le nom du total, ou none
help-edit-board-hours = Quand quelqu’un compte, comme "Mo-Fr 09:00-17:00; 2026-12-25 off", ou none
help-edit-board-nobody = Un moment où personne ne comptait, qui est retiré des horaires : 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26 ; peut être indiqué plusieurs fois

## tallyboard delete

help-delete-about = Supprimer définitivement un compteur et son historique
help-delete-yes = Confirmer que le compteur et son historique doivent être supprimés

## tallyboard import

help-import-about = Importer un fichier, et afficher ce qui a été créé, ajouté et ignoré ; les entrées déjà importées sont ignorées
help-import-file = Le fichier à importer : CSV, XLSX ou JSON Lines de tallyboard, le zip ou le dossier de Loop Habit Tracker, le CSV de Better Counter, ou tout tableau avec une colonne de noms ; ou - pour l’entrée standard
help-import-dry-run = Afficher seulement ce qui serait importé
help-import-columns = Ce que contiennent les colonnes, par en-tête ou numéro : name, count, time, date, hour, note, board, kind, reading (d’un compteur relevé : les écarts sont comptés), counter (une colonne par compteur) ou day (une colonne par jour). Laissez HEADER vide si aucune colonne ne le contient ; les rôles non indiqués sont devinés
help-import-name = Le compteur de toutes les lignes, si aucune colonne n’en nomme un
help-import-split = Le séparateur de plusieurs noms dans une cellule, dont chacun est compté
help-import-format = Le format, au lieu de le détecter : entries, counters, jsonl, workbook, csv, xlsx, loop ou better-counter
help-import-dates = Ce qui vient d’abord dans des dates comme 1/2/2026
help-import-sheets = La feuille à lire dans un classeur ; peut être répété pour des feuilles aux mêmes colonnes
help-import-encoding = L’encodage d’un fichier texte, au lieu de le détecter : utf-8, windows-1252, macintosh, shift_jis …, ou utf-8-twice pour "CafÃ©"
help-import-skip-lines = Le nombre de lignes à sauter au-dessus du tableau
help-import-late = Noter les entrées comme comptages tardifs, à leurs propres moments
help-import-skip-bad = Ignorer les lignes incorrectes au lieu de ne rien importer
help-import-again = Réimporter les entrées même si elles ont déjà été importées
help-import-no-backup = Ne pas faire de sauvegarde avant un import de 10 000 entrées ou plus
help-import-json = Afficher plutôt un objet JSON

## tallyboard backup

help-backup-about = Sauvegarder le fichier de comptage, même pendant que d’autres y comptent, et afficher le chemin de la sauvegarde. Sans FILE, elle va dans le dossier de sauvegardes à côté du fichier de comptage, où sont gardées les cinq plus récentes et la plus récente de chaque mois
help-backup-file = Où écrire la sauvegarde [par défaut : un nouveau fichier dans le dossier de sauvegardes]
help-backup-yes = Remplacer FILE même si ce n’est pas une sauvegarde
help-backup-list = Lister plutôt les sauvegardes existantes : moment, tabulation, compteurs, tabulation, entrées, tabulation, fichier
help-backup-json = Afficher plutôt un objet JSON, ou avec --list un tableau d’objets

## tallyboard restore

help-restore-about = Comparer une sauvegarde avec le fichier de comptage, demander, et la restaurer ; le fichier de comptage est d’abord sauvegardé
help-restore-file = La sauvegarde à restaurer
help-restore-yes = Restaurer sans demander

## tallyboard salvage

help-salvage-about = Copier dans un nouveau fichier ce qui est encore lisible d’un fichier endommagé
help-salvage-file = Le fichier endommagé, qui n’est pas modifié
help-salvage-to = Le nouveau fichier à créer

## tallyboard demo

help-demo-about = Créer un fichier avec une année inventée d’un accueil de bibliothèque animé, pour découvrir le programme
help-demo-file = Le nouveau fichier à créer

## tallyboard verify

help-verify-about = Vérifier le fichier de comptage : lancer les vérifications de SQLite, et comparer chaque compte avec la somme de ses entrées
help-verify-json = Afficher plutôt un objet JSON
help-verify-mend = Faire une sauvegarde, puis corriger les noms et les notes qu’un autre programme a écrits et que tallyboard n’écrirait pas ; cela peut être annulé dans la fenêtre
help-verify-hub = Envoyer et recevoir ce qui attend, puis comparer les comptes des panneaux partagés avec ceux du hub

## tallyboard share

help-share-about = Partager un panneau avec d’autres postes par un hub, une base PostgreSQL ; affiche son nom, tabulation, et les postes qui y comptent
help-share-board = Le nom du panneau
help-share-new = Créer le panneau

## tallyboard join

help-join-about = Obtenir un panneau que d’autres postes partagent par un hub ; affiche son nom ici, tabulation, et les postes qui y comptent
help-join-board = Le nom du panneau, ou son identifiant sur le hub
help-join-namesakes = Ce que deviennent les compteurs de ce fichier qui ont les noms de ceux du panneau : ce sont les mêmes (same), et ils vont sur le panneau avec ce qui y a été compté ; ou d’autres (others), qui restent tels quels, de sorte que ceux du panneau s’appellent ici "coffee (2)"

## tallyboard leave

help-leave-about = Arrêter de partager un panneau : ce qui y a été compté reste, ici et chez les autres
help-leave-board = Le nom du panneau
help-leave-force = Quitter même si le hub est inaccessible : ce qui attend ici reste alors ici

## tallyboard desks

help-desks-about = Afficher les postes des panneaux partagés : panneau (sauf s’il est indiqué), tabulation, nom, tabulation, dernier contact, tabulation, entrées, tabulation, combien de lignes attendent ici
help-desks-board = Le nom du panneau [par défaut : tous les panneaux partagés]

## tallyboard desk

help-desk-about = Nommer ce poste, tel que les autres postes le voient, ou afficher son nom
help-desk-name = Le nouveau nom

## tallyboard sync

help-sync-about = Envoyer et recevoir ce qui attend, pendant au plus --wait secondes ; se termine par 0 quand plus rien n’attend
help-sync-follow = Continuer ainsi jusqu’à l’arrêt par un signal : un poste sans fenêtre

## tallyboard hub

help-hub-about = Créer et examiner un hub

## tallyboard hub init

help-hub-init-about = Créer les tables d’un hub dans une base, et afficher les GRANT qu’un administrateur prudent exécute ensuite
help-hub-init-url = La base : une adresse PostgreSQL sans mot de passe

## tallyboard hub status

help-hub-status-about = Afficher les panneaux du hub, et leurs postes : panneau, tabulation, poste, tabulation, lignes, tabulation, dernier envoi

## tallyboard hub verify

help-hub-verify-about = Comparer toutes les sommes et les chaînes du hub avec ses entrées

## tallyboard stress

help-stress-about = Compter depuis de nombreux processus à la fois, et afficher les comptes attendus et réels
help-stress-processes = Le nombre de processus
help-stress-threads = Le nombre de fils d’exécution dans chaque processus ; chacun attend la réponse à un appui avant le suivant
help-stress-seconds = Durée du comptage, en secondes

## tallyboard completions

help-completions-about = Afficher le script de complétion d’un shell
help-completions-shell = Le shell dans lequel compléter les commandes

## tallyboard man

help-man-about = Afficher la page de manuel du programme, ou d’une de ses commandes
help-man-command = La commande à décrire [par défaut : le programme]

## The end of the help

help-exit-status =
    Code de retour :
      0  fait ; aussi si plus personne ne lit la sortie (un tube fermé)
      1  refusé ou échoué ; la sortie d’erreur dit pourquoi, et jusqu’où si quelque chose a été modifié
      2  mauvaise utilisation
      3  fait, mais le résultat n’a pas pu être affiché (disque plein, par exemple) : ne pas relancer
    Ctrl+C et les autres signaux qui terminent un programme le terminent par ce signal (un shell signale 130 pour Ctrl+C) : la
    modification en cours est alors entière ou pas faite du tout. inc - se termine plutôt par 1, et dit jusqu’où il est arrivé

## Words around the texts above

help-words-usage = Utilisation :
help-words-commands = Commandes :
help-words-arguments = Arguments :
help-words-options = Options :
help-words-values = Valeurs possibles :
help-words-any-options = { "[" }OPTIONS]
help-words-any-command = { "[" }COMMANDE]
help-words-default = { "[" }par défaut :
help-words-env = { "[" }env :
help-words-possible = { "[" }valeurs possibles :
help-words-help-long = Afficher l’aide (davantage avec '--help')
help-words-help-short = Afficher l’aide (un résumé avec '-h')
help-words-help-commands = Afficher l’aide des sous-commandes
help-words-help-command = Afficher ce message ou l’aide des sous-commandes indiquées
help-words-help = Afficher l’aide
help-words-version = Afficher la version

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NOM
help-page-synopsis = SYNOPSIS
help-page-description = DESCRIPTION
help-page-options = OPTIONS
help-page-commands = SOUS-COMMANDES
help-page-extra = DIVERS
help-page-version = VERSION
help-page-env-before = Peut aussi être indiqué par
help-page-env-after = (variable d’environnement).

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = l’argument '{ $argument }' ne peut pas être répété
help-error-conflict = l’argument '{ $argument }' ne peut pas être utilisé avec '{ $other }'
help-error-conflicts = l’argument '{ $argument }' ne peut pas être utilisé avec : { $others }
help-error-no-value = une valeur est nécessaire pour '{ $argument }', et il n’y en a pas
help-error-value = valeur '{ $value }' non valable pour '{ $argument }'
help-error-value-why = valeur '{ $value }' non valable pour '{ $argument }' : { $why }
help-error-possible = { "[" }valeurs possibles : { $values }]
help-error-command = sous-commande inconnue '{ $command }'
help-error-missing = il manque ces arguments nécessaires : { $arguments }
help-error-too-many = valeur inattendue '{ $value }' pour '{ $argument }' ; il n’en fallait pas d’autre
help-error-unexpected = argument inattendu '{ $argument }'
help-error-utf-8 = un ou plusieurs arguments ne sont pas en UTF-8 valable
help-tip-commands = { $count ->
    [one] conseil : il existe une sous-commande semblable : { $names }
   *[other] conseil : il existe des sous-commandes semblables : { $names }
}
help-tip-arguments = { $count ->
    [one] conseil : il existe un argument semblable : { $names }
   *[other] conseil : il existe des arguments semblables : { $names }
}
help-tip-values = { $count ->
    [one] conseil : il existe une valeur semblable : { $names }
   *[other] conseil : il existe des valeurs semblables : { $names }
}
help-tip-escape = conseil : pour passer '{ $argument }' comme valeur, utilisez '-- { $argument }'
help-error-more = Pour plus d’informations, essayez '--help'.
