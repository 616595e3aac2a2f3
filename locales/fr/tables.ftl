## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }ou{ " " }
tables-list-and = { " " }et{ " " }
tables-quoted = « { $name } »
tables-and-more = { $count ->
    [one] { $names } et { $count } autre
   *[other] { $names } et { $count } autres
}

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = écrivez un moment comme « hier », « 2026-11-01 », « 14:00 » ou « 2026-11-01 14:00 »
when-nothing = aucun moment n’y est reconnu : { $how }
when-part = « { $part } » n’est pas compris : { $how }
when-order = « { $text } » peut être le { $one } ou le { $other } : écrivez { $written_one } ou { $written_other }
when-date =
    { $day ->
        [1] 1er
        [one] { $day }
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
when-weekday =
    le { $date } est un { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    }
when-no-day-in-order =
    { $first ->
        [day] il n’y a pas de jour { $date } avec le jour en premier
       *[month] il n’y a pas de jour { $date } avec le mois en premier
    }
when-beyond-calendar = { $time } sort du calendrier
when-several-zones = { $zone } est le nom de plusieurs fuseaux : écrivez l’écart avec UTC, comme +01:00
when-skipped =
    { $zone ->
        [none] { $time } n’existe pas dans ce fuseau : les horloges ont été avancées au-delà
       *[other] { $time } n’existe pas à { $zone } : les horloges ont été avancées au-delà
    }
when-twice =
    { $zone ->
        [none] { $time } existe deux fois dans ce fuseau, car les horloges ont été retardées : écrivez { $first } ou { $second }
       *[other] { $time } existe deux fois à { $zone }, car les horloges ont été retardées : écrivez { $first } ou { $second }
    }
when-zone-without-time = un fuseau y figure sans heure
zone-unknown = TZ="{ $name }" ne désigne aucun fuseau connu ici : indiquez-en un comme Europe/Paris, ou supprimez-la
reading-which-time = à quelle heure ? Écrivez par exemple « { $day } 14:00 »
reading-time =
    { $weekday ->
        [monday] lundi
        [tuesday] mardi
        [wednesday] mercredi
        [thursday] jeudi
        [friday] vendredi
        [saturday] samedi
       *[sunday] dimanche
    } { $day ->
        [1] 1er
        [one] { $day }
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }, { $time } ({ $zone })
reading-still-to-come = rien n’a été compté alors, ce moment n’est pas encore arrivé : { $when }
reading-year-or-time = « { $text } » peut être une année ou une heure : écrivez { $date }, ou { $time }
reading-number-alone = « { $text } » seul n’est pas un moment : { $how }
reading-time-or-day = « { $text } » peut être une heure ou un jour : écrivez { $time } ou { $date }
reading-time-and-distance = une heure et un écart avec maintenant y figurent tous deux : { $how }
reading-doubtful-weekday = ce jour de la semaine en est un autre dans d’autres langues : écrivez-le en entier
reading-which-month = « { $text } » peut être du mois { $first } ou du mois { $second } : écrivez le nom du mois
reading-no-day-in-month = il n’y a pas de jour { $day } dans le mois { $month }
reading-time-without-day = une heure y figure, mais pas de quel jour
reading-no-month = une année n’a pas de mois { $month }
reading-beyond-calendar = cela sort du calendrier
grammar-too-long = c’est trop long pour un moment : { $how }
grammar-two-dates = deux dates y figurent : écrivez-en une
grammar-two-times = deux heures y figurent : écrivez-en une
grammar-two-zones = deux fuseaux y figurent : écrivez-en un
grammar-two-weekdays = deux jours de la semaine y figurent : écrivez-en un
grammar-no-day = il n’y a pas de jour { $date }
grammar-no-day-in-year = il n’y a pas de jour { $day } en { $year }
grammar-no-week = il n’y a pas de semaine { $week } en { $year }
grammar-no-day-of-week = une semaine n’a pas de jour { $day }
grammar-minutes-or-months = « { $number }m » peut être des minutes ou des mois : écrivez { $number }min ou { $number } months
grammar-no-morning-hour = { $hour } n’est pas une heure du matin
grammar-no-offset = aucun fuseau n’est à { $offset } heures d’UTC
grammar-no-zone = il n’y a pas de fuseau « { $zone } »
grammar-no-hour = un jour n’a pas d’heure { $hour }
grammar-no-minute = une heure n’a pas de minute { $minute }
grammar-no-second = une minute n’a pas de seconde { $second }
grammar-wrong-time = une heure est fausse

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = « { $text } » est un moment, et pas seulement un jour
cells-no-time-of-day = « { $text } » n’est pas une heure
cells-no-hour = l’heure manque
cells-no-time = le moment manque
cells-not-a-time = « { $text } » n’est pas un moment
cells-not-a-time-since = « { $text } » n’est pas un moment : { $why }
cells-not-understood = « { $part } » n’est pas compris
cells-which-first = « { $text } » peut être le { $day_first } ou le { $month_first } : indiquez ce qui vient d’abord, le jour ou le mois
cells-no-lasting-day = cela n’indique pas un jour qui reste le même
cells-no-year = l’année manque
cells-month-alone = un mois seul n’indique pas le jour
cells-week-alone = une semaine seule n’indique pas le jour
cells-weekday-alone = un jour de la semaine seul n’indique pas la date
cells-another-day-tomorrow = cela désignera un autre jour demain
cells-no-day = le jour manque
cells-which-century = ce peut être le { $date } ou le { $other } : écrivez l’année en quatre chiffres
cells-rounded = arrondi à si peu de chiffres que l’heure est perdue : écrivez la colonne comme texte ou comme dates dans le programme d’origine
cells-date-or-milliseconds = ce peut être le { $date } ou des millisecondes depuis 1970 : écrivez-le avec des tirets et des deux-points
cells-beyond-calendar = « { $text } » sort du calendrier

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = entrées, exportées par tallyboard
import-format-counters = compteurs, exportés par tallyboard
import-format-lines = JSON Lines, exporté par tallyboard
import-format-workbook = un classeur, exporté par tallyboard
import-format-table = un tableau
import-format-sheet = un classeur
import-format-loop-habits = habitudes, exportées par Loop Habit Tracker
import-format-better-counter = compteurs, exportés par Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = il est illisible : { $why }
import-error-too-large = il dépasse { $gigabytes } Go : découpez-le
import-error-columns = { $count ->
    [one] il a { $count } colonne, et au plus { $max } sont lues : enlevez-en
   *[other] il a { $count } colonnes, et au plus { $max } sont lues : enlevez-en
}
import-error-rows = { $max ->
    [one] il a plus de { $max } ligne : découpez-le
   *[other] il a plus de { $max } lignes : découpez-le
}
import-error-long-line = la ligne { $line } dépasse { $megabytes } Mo : un guillemet n’est-il pas fermé ?
import-error-long-row = une de ses lignes dépasse { $megabytes } Mo : enlevez-la
import-error-open-quote = ligne { $line } : un guillemet n’est pas fermé, tout ce qui suit ne forme donc qu’un champ
import-error-encoding = la ligne { $line } n’est pas en { $encoding } : indiquez un autre encodage, ou enregistrez-le en UTF-8
import-error-texts = ses feuilles ont en commun plus de { $megabytes } Mo de textes : enregistrez-le en CSV
import-error-unpacked = décompressé, il dépasse { $gigabytes } Go : découpez-le
import-error-not-text = ce n’est ni du texte, ni un classeur (XLSX, ODS), ni un zip : exportez-le en CSV
import-error-database = c’est un fichier de comptage : ouvrez-le avec --db, ou restaurez-le
import-error-foreign = c’est { $what } : { $instead }
import-error-damaged = il est endommagé ({ $why }) : exportez-le de nouveau
import-error-folder = c’est un dossier sans le fichier Habits.csv de Loop Habit Tracker : importez son contenu fichier par fichier
import-error-changed = il a été modifié pendant sa lecture : importez-le de nouveau quand plus rien n’y écrit
import-error-newer = il vient d’un tallyboard plus récent : mettez celui-ci à jour
import-error-sums = il contient des sommes, par exemple par heure ou par jour, qui ne disent rien des entrées : exportez des entrées ou des compteurs
import-error-empty = il est vide
import-error-stopped = la lecture a été arrêtée
import-no-sheet = il n’y a pas de feuille « { $sheet } » : il y a { $names }
import-different-sheets = les feuilles { $names } ont des colonnes différentes : importez-les une par une
import-ask-sheet = quelle feuille contient les comptes ? Il y a { $names }
import-sheets-left-out =
    { $count ->
        [one] la feuille { $names } est ignorée
       *[other] les feuilles { $names } sont ignorées
    }
archive-unknown-packing = il est compressé d’une façon inconnue
archive-broken = sa table des matières est abîmée
archive-unknown-contents = sa table des matières n’est pas celle d’un zip lisible
archive-long-contents = sa table des matières est trop longue
archive-not-unpacked = son contenu compressé ne peut pas être décompressé
xml-too-deep = ses parties sont trop imbriquées
xml-breaks-off = il s’interrompt
xml-own-entity = il a une entité propre, « { $name } »
sheet-too-many = { $max ->
    [one] il a plus de { $max } feuille
   *[other] il a plus de { $max } feuilles
}
ods-no-content = il n’a pas de contenu
ods-too-many-rows = une feuille a plus de lignes qu’il ne peut y en avoir
xlsx-too-many-parts = { $max ->
    [one] il désigne plus de { $max } partie
   *[other] il désigne plus de { $max } parties
}
xlsx-too-many-formats = { $max ->
    [one] il a plus de { $max } format de cellule
   *[other] il a plus de { $max } formats de cellules
}
xlsx-cell-outside = une cellule se trouve là où aucune feuille n’en a

## How a text file is encoded

encoding-without-mark = il est lu en { $encoding }, bien qu’aucune marque ne l’indique
encoding-mixed = la ligne { $line } est en UTF-8 (« { $utf8 } »), mais pas la ligne { $other_line } (« { $other } ») : il mélange des encodages, réenregistrez-le en UTF-8, ou prenez-le comme un seul encodage
encoding-read-as = il est lu en { $encoding } : la ligne { $line } est « { $sample } »
encoding-sample = « { $sample } » ({ $encoding })
encoding-which = quel est son encodage ? La ligne { $line } est { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] { $count } ligne au-dessus du tableau, qui commence par #, est ignorée
       *[other] { $count } lignes au-dessus du tableau, qui commencent par #, sont ignorées
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } ligne au-dessus du tableau est ignorée
       *[other] { $count } lignes au-dessus du tableau sont ignorées
    }
tables-sum-left-out = la ligne { $line } (« { $label } ») est la somme des autres, et est ignorée
finish-first-readings = des relevés d’un compteur, seuls les écarts comptent, le premier de chacun ({ $count }) ne compte donc rien
finish-restarts = un relevé qui baisse est pris pour un compteur reparti de 0 : { $count }
finish-gaps = les relevés absents ou indisponibles sont ignorés : { $count }

## Why a line can't be imported

tables-no-sum = la dernière ligne s’appelle « { $label } », et n’est pas la somme des autres, qui est { $sum } : enlevez-la, ou donnez-lui un autre nom
jsonl-no-object = ce n’est pas un objet JSON
jsonl-unknown-type = « { $name } » n’est pas un type connu
jsonl-no-type = le type manque
better-counter-no-milliseconds = « { $text } » n’est pas un moment en millisecondes
values-no-number = « { $text } » n’est pas un nombre
values-no-whole-number = { $text } n’est pas un nombre entier
values-too-large = { $text } dépasse 64 bits
loop-habits-unknown-value = « { $text } » n’est rien que ce programme écrive
builder-no-number = le nombre manque
builder-no-kind = « { $text } » n’est pas un type : { $kinds }
builder-still-to-come = ce moment n’est pas encore arrivé
builder-no-name = le nom manque
builder-too-many-counters = { $max ->
    [one] un fichier a au plus { $max } compteur
   *[other] un fichier a au plus { $max } compteurs
}
builder-too-many-boards = { $max ->
    [one] un fichier a au plus { $max } panneau
   *[other] un fichier a au plus { $max } panneaux
}
builder-names-too-long = les noms d’un import ont ensemble au plus { $megabytes } Mo
builder-notes-too-long = les notes d’un import ont ensemble au plus { $megabytes } Mo
builder-board-problem = le panneau : { $why }
finish-entry-twice = l’entrée { $entry } figure deux fois dans le fichier
finish-no-undo = ce qui annule une autre entrée est du type undo
finish-undone-early = l’entrée { $entry } ne peut pas être annulée avant d’avoir été faite
finish-no-reset = l’entrée { $entry }, que celle-ci corrige, n’est pas une remise à zéro de son compteur
finish-another-amount = ceci ne retire pas ce que l’entrée { $entry } a ajouté
finish-undone-twice = l’entrée { $entry } est annulée deux fois
settings-no-truth = « { $text } » n’est ni vrai ni faux
settings-step = un pas est un nombre de 1 à { $max }
settings-minimum-above-maximum = le minimum est supérieur au maximum
settings-no-color = « { $text } » n’est pas une couleur
settings-twice = « { $name } » figure deux fois dans le fichier
settings-no-board-name = le nom du panneau manque
settings-no-date = « { $text } » n’est pas une date comme 2026-11-27
settings-too-many-day-notes = { $max ->
    [one] un fichier a au plus { $max } note du jour
   *[other] un fichier a au plus { $max } notes du jour
}

## What a file is that can't be imported: "it is …"

foreign-old-office = un classeur ou un document d’ancien type, ou protégé par un mot de passe
foreign-pdf = un fichier PDF
foreign-rtf = un document texte (RTF)
foreign-gzip = un fichier compressé par gzip
foreign-bzip2 = un fichier compressé par bzip2
foreign-xz = un fichier compressé par xz
foreign-zstandard = un fichier compressé par Zstandard
foreign-7-zip = une archive 7-Zip
foreign-rar = une archive RAR
foreign-empty-zip = un zip vide
foreign-png = une image (PNG)
foreign-jpeg = une image (JPEG)
foreign-gif = une image (GIF)
foreign-tiff = une image (TIFF)
foreign-riff = une image, un son ou un film
foreign-mp3 = un son (MP3)
foreign-ogg = un son (Ogg)
foreign-program = un programme
foreign-parquet = un fichier Parquet
foreign-access = une base Access
foreign-fits = un fichier FITS
foreign-property-list = une liste de propriétés
foreign-web-page = une page web (HTML)
foreign-xml = du XML
foreign-postscript = un fichier PostScript
foreign-calendar = un agenda (iCalendar)
foreign-address-cards = des cartes de visite (vCard)
foreign-sql = du SQL
foreign-script = un script
foreign-tar = une archive tar
foreign-film = un film ou une image
foreign-markup = du XML ou du HTML
foreign-xlsb = un classeur binaire (XLSB)
foreign-word = un document texte (Word)
foreign-powerpoint = une présentation (PowerPoint)
foreign-apple = un document d’Apple (Numbers, Pages ou Keynote)
foreign-open-document = un fichier OpenDocument, mais pas un classeur
foreign-program-archive = l’archive d’un programme
foreign-database = une base SQLite d’un autre programme
foreign-database-of-tables =
    { $count ->
        [one] une base SQLite d’un autre programme avec la table { $names }
       *[other] une base SQLite d’un autre programme avec les tables { $names }
    }
foreign-zip = un zip de { $names }
foreign-markdown = un tableau en Markdown
foreign-history = ce qu’affiche `tallyboard history`
foreign-stats = ce qu’affiche `tallyboard stats`, à savoir des sommes
foreign-watch = ce qu’affiche `tallyboard watch`, à savoir des comptes à un moment donné
foreign-history-json = ce qu’affiche `tallyboard history --json`
foreign-list-json = ce qu’affiche `tallyboard list --json`
foreign-watch-json = ce qu’affiche `tallyboard watch --json`
foreign-json = du JSON, qui n’a pas de colonnes
foreign-assignments = autre chose qu’un tableau : ses lignes sont comme « { $line } »
foreign-prose = du texte et non un tableau, qui commence par « { $line } »

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = enregistrez-le en XLSX, ODS ou CSV
foreign-how-unpack = décompressez-le, et importez son contenu
foreign-how-copy-table = copiez son tableau dans un tableur, et enregistrez-le en CSV
foreign-how-choose-table = choisissez un tableau, par exemple CSV ou XLSX
foreign-how-export-table-itself = exportez le tableau lui-même, en CSV
foreign-how-export-again = exportez-le de nouveau
foreign-how-choose-counts = choisissez le fichier avec les comptes
foreign-how-export = exportez-le en CSV
foreign-how-export-them = exportez-les en CSV
foreign-how-export-its-table = exportez sa table en CSV
foreign-how-load = chargez-le dans une base de données, et exportez sa table en CSV
foreign-how-export-excel = exportez-le en Excel ou en CSV
foreign-how-unpack-files = décompressez-le, et importez son contenu fichier par fichier
foreign-how-copy-markdown = copiez-le dans un tableur, et enregistrez-le en CSV
foreign-how-export-own = faites écrire par `tallyboard export` un fichier à importer
foreign-how-export-own-or-header = faites écrire par `tallyboard export` un fichier à importer, ou commencez-le par une ligne qui dit count et name, si chacun de ses nombres doit être ajouté
foreign-how-convert-json = exportez-le en CSV, ou convertissez-le, par exemple avec jq : jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = mettez une virgule ou une tabulation entre le nom et le nombre
foreign-how-name-a-line = qu’il ait un nom par ligne, ou des colonnes

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = colonne { $number }
columns-no-column = il n’y a pas de colonne « { $header } » : il y a { $headers }
guess-which-of =
    { $what ->
        [moment] quelle colonne dit quand on a compté : { $others } ou { $last } ?
        [hour] quelle colonne donne l’heure : { $others } ou { $last } ?
        [day] quelle colonne donne le jour : { $others } ou { $last } ?
        [day-of-hours] quelle colonne donne le jour des heures : { $others } ou { $last } ?
        [names] quelle colonne contient les noms des compteurs : { $others } ou { $last } ?
       *[counts] quelle colonne contient les comptes : { $others } ou { $last } ?
    }
guess-which =
    { $what ->
        [moment] quelle colonne dit quand on a compté ? Il y a { $headers }
        [hour] quelle colonne donne l’heure ? Il y a { $headers }
        [day] quelle colonne donne le jour ? Il y a { $headers }
        [day-of-hours] quelle colonne donne le jour des heures ? Il y a { $headers }
        [names] quelle colonne contient les noms des compteurs ? Il y a { $headers }
       *[counts] quelle colonne contient les comptes ? Il y a { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] indiquez-le par --columns { $role }=HEADER, ou hour= pour aucune
        [no-count] indiquez-le par --columns { $role }=HEADER, ou count= si chaque ligne compte 1
        [one-name] indiquez-le par --columns { $role }=HEADER, ou nommez l’unique compteur concerné par --name NAME
       *[none] indiquez-le par --columns { $role }=HEADER
    }
guess-hours-without-day = la colonne « { $header } » donne des heures, et aucune ne donne leur jour
guess-say-day = indiquez laquelle le fait par --columns date=HEADER, ou ajoutez-en une ; ou comptez tout au moment de l’import par --columns time=
guess-part-of-date = la colonne « { $header } » indique « { $cell } », et une année, un mois, une semaine ou un jour de la semaine seuls ne donnent pas le jour d’un compte
guess-give-day = donnez à chaque ligne son jour, ou comptez tout au moment de l’import par --columns time=
guess-sum-left-out = « { $header } » est la somme des autres colonnes, et est ignorée
guess-weighed-sum-left-out = « { $header } » est ce que donnent les autres colonnes avec leurs poids, et est ignorée
guess-loop-habits = la colonne « { $header } » et ses voisines contiennent ce que Loop Habit Tracker dit des habitudes, en mots
guess-import-zip = importez son zip entier, ou le dossier qu’il contenait
guess-first-days =
    { $each ->
        [week] « { $header } » ne contient que des lundis : si une ligne est ce qui a été compté en une semaine, tout compte pour son premier jour
       *[month] « { $header } » ne contient que des premiers jours du mois : si une ligne est ce qui a été compté en un mois, tout compte pour son premier jour
    }
guess-is-measure-counted = { $names } indique-t-elle combien est compté, ou chaque ligne compte-t-elle 1 ?
guess-say-count = indiquez-le par --columns count=HEADER, ou count=
guess-running-totals = cumul dans { $names } : chaque ligne compte 1
guess-is-meter = « { $header } » ne baisse jamais : chacun de ses nombres est-il ajouté, ou est-ce un relevé de compteur, dont seuls les écarts comptent ?
guess-say-meter = indiquez --columns "count={ $header }" ou --columns "reading={ $header }"
guess-several-answers = « { $header } » contient plusieurs réponses dans une cellule, par exemple « { $cell } »
guess-split = comptez chacune par --split "{ $mark }"
guess-readings-in-order = les relevés sont pris dans l’ordre de leurs lignes

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Compteurs
workbook-sheet-boards = Panneaux
workbook-sheet-notes = Notes
workbook-sheet-settings = Paramètres
workbook-sheet-entries = Entrées
workbook-sheet-table = Tableau
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = un classeur ne peut pas être créé avant 1970, où l’horloge du système est réglée : réglez-la
workbook-too-many-columns = { $columns ->
    [one] une feuille a { $max } colonnes, et ce tableau { $columns } : choisissez des panneaux, ou prenez CSV
   *[other] une feuille a { $max } colonnes, et ce tableau { $columns } : choisissez des panneaux, ou prenez CSV
}
workbook-text-too-long =
    { $place ->
        [workbook] le classeur a un texte de plus de 32 767 caractères, qu’aucune cellule ne contient : prenez CSV ou JSON Lines
        [row] la ligne { $row } de « { $sheet } » a un texte de plus de 32 767 caractères, qu’aucune cellule ne contient : prenez CSV ou JSON Lines
       *[sheet] { $sheet } a un texte de plus de 32 767 caractères, qu’aucune cellule ne contient : prenez CSV ou JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] le classeur ne peut pas être créé ({ $why }) : prenez CSV ou JSON Lines
        [row] la ligne { $row } de « { $sheet } » ne peut pas être créée ({ $why }) : prenez CSV ou JSON Lines
       *[sheet] { $sheet } ne peut pas être créé ({ $why }) : prenez CSV ou JSON Lines
    }
export-too-many-rows = trop de comptages depuis { $first } pour une ligne chacun : indiquez --since, ou un --by plus long
export-cancelled = l’export a été annulé
report-too-many-counters = { $max ->
    [one] un rapport a au plus { $max } compteur : choisissez des panneaux ou des compteurs
   *[other] un rapport a au plus { $max } compteurs : choisissez des panneaux ou des compteurs
}
report-too-many-numbers = { $max ->
    [one] un rapport a au plus { $max } nombre : choisissez des panneaux, un --since plus récent, ou un --by plus long
   *[other] un rapport a au plus { $max } nombres : choisissez des panneaux, un --since plus récent, ou un --by plus long
}

## The report: a page to view and to print (HTML)

report-all-counters = Tous les compteurs
report-span = { $first } à { $last }
report-nothing = Rien n’a été compté dans cet intervalle
report-counters = Compteurs
report-counter = Compteur
report-board = Panneau
report-count-now = Compte actuel
report-today = Aujourd’hui
report-this-week = Cette semaine
report-this-month = Ce mois-ci
report-counted = Dans cet intervalle
report-charts =
    { $unit ->
        [hour] Graphiques par heure
        [day] Graphiques par jour
        [week] Graphiques par semaine
       *[month] Graphiques par mois
    }
report-together = Tous ensemble
report-notes = Notes
report-note-day = Jour
report-note = Note
report-table =
    { $unit ->
        [hour] Par heure
        [day] Par jour
        [week] Par semaine
       *[month] Par mois
    }
report-unit =
    { $unit ->
        [hour] Heure
        [day] Jour
        [week] Semaine
       *[month] Mois
    }
report-total = Total
report-rates = Taux
report-counted-in-hours = Compté
report-covered-hours = Heures couvertes
report-rate = Par heure
report-limits = Limites à 95 %
report-between = { $low } à { $high }
report-rates-meaning = Ce qui a été compté par heure où quelqu’un comptait. Sur 100 paires de limites semblables, environ 95 contiennent le vrai taux, si ce qui est compté arrive par hasard, chacun indépendamment.
report-outside = { $count ->
    [one] { $count } a été compté hors des horaires, et n’est pas dans les taux.
   *[other] { $count } ont été comptés hors des horaires, et ne sont pas dans les taux.
}
report-doubtful = { $count ->
    [one] { $presses } : il en suit un autre de si près qu’il n’est peut-être pas un événement à part entière. Il compte jusqu’à ce que quelqu’un l’invalide.
   *[other] { $presses } : ils en suivent un autre de si près qu’ils ne sont peut-être pas des événements à part entière. Ils comptent jusqu’à ce que quelqu’un les invalide.
}
report-shares = Parts : { $board }
report-share = Part
report-shares-meaning = Sur { $all } comptés. Si autant étaient comptés encore et encore, environ 95 sur 100 paires de limites semblables contiendraient la vraie part.
report-control-charts = Cartes de contrôle
report-control-limits = Centre { $center }, limites { $low } à { $high }.
report-control-unusual = { $count ->
    [0] Aucun des { $all } échantillons n’est inhabituel.
    [one] { $count } des { $all } échantillons est inhabituel.
   *[other] { $count } des { $all } échantillons sont inhabituels.
}
report-control-meaning = La ligne est la moyenne de la période de référence, les lignes en tirets sont à trois écarts-types d’elle. Les carrés sont inhabituels : si rien ne change, il y en a peu, environ 3 sur 1 000 hors des limites.
report-changes = Changements
report-changes-meaning = Un changement est indiqué si, sur 100 ordres aléatoires des mêmes jours, au plus 1 en montre un aussi net.
report-changes-too-many = Les changements sont cherchés dans les rapports d’au plus { $max } compteurs.
weekday-date =
    { $weekday ->
        [monday] lun.
        [tuesday] mar.
        [wednesday] mer.
        [thursday] jeu.
        [friday] ven.
        [saturday] sam.
       *[sunday] dim.
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] lun.
        [tuesday] mar.
        [wednesday] mer.
        [thursday] jeu.
        [friday] ven.
        [saturday] sam.
       *[sunday] dim.
    } { $date } { $time }
report-made = Créé par Tallyboard le { $time }
