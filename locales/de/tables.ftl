## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }oder{ " " }
tables-list-and = { " " }und{ " " }
tables-quoted = „{ $name }“
tables-and-more =
    { $count ->
        [one] { $names } und { $count } weiterer
       *[other] { $names } und { $count } weitere
    }

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = schreiben Sie eine Zeit wie „gestern“, „2026-11-01“, „14:00“ oder „2026-11-01 14:00“
when-nothing = darin ist keine Zeit zu erkennen: { $how }
when-part = „{ $part }“ ist unverständlich: { $how }
when-order = „{ $text }“ kann { $one } oder { $other } sein: schreiben Sie { $written_one } oder { $written_other }
when-date =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
when-weekday =
    { $date } ist ein { $weekday ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }
when-no-day-in-order =
    { $first ->
        [day] mit dem Tag zuerst gibt es den Tag { $date } nicht
       *[month] mit dem Monat zuerst gibt es den Tag { $date } nicht
    }
when-beyond-calendar = { $time } liegt außerhalb des Kalenders
when-several-zones = { $zone } ist der Name mehrerer Zeitzonen: schreiben Sie den Abstand von UTC, etwa +01:00
when-skipped =
    { $zone ->
        [none] { $time } gibt es in dieser Zeitzone nicht: die Uhren wurden darüber hinweg vorgestellt
       *[other] { $time } gibt es in { $zone } nicht: die Uhren wurden darüber hinweg vorgestellt
    }
when-twice =
    { $zone ->
        [none] { $time } gibt es in dieser Zeitzone zweimal, da die Uhren zurückgestellt wurden: schreiben Sie { $first } oder { $second }
       *[other] { $time } gibt es in { $zone } zweimal, da die Uhren zurückgestellt wurden: schreiben Sie { $first } oder { $second }
    }
when-zone-without-time = eine Zeitzone steht dort ohne Uhrzeit
zone-unknown = TZ="{ $name }" nennt keine hier bekannte Zeitzone: setzen Sie TZ auf eine wie Europe/Berlin, oder löschen Sie die Variable
reading-which-time = welche Uhrzeit? Schreiben Sie etwa „{ $day } 14:00“
reading-time =
    { $weekday ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }, { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }, { $time } ({ $zone })
reading-still-to-come = dann wurde noch nichts gezählt, denn es liegt in der Zukunft: { $when }
reading-year-or-time = „{ $text }“ kann ein Jahr oder eine Uhrzeit sein: schreiben Sie { $date } oder { $time }
reading-number-alone = „{ $text }“ allein ist keine Zeit: { $how }
reading-time-or-day = „{ $text }“ kann eine Uhrzeit oder ein Tag sein: schreiben Sie { $time } oder { $date }
reading-time-and-distance = dort steht eine Zeit und auch ein Abstand von jetzt: { $how }
reading-doubtful-weekday = dieser Wochentag ist in anderen Sprachen ein anderer: schreiben Sie ihn aus
reading-which-month = „{ $text }“ kann im Monat { $first } oder im Monat { $second } sein: schreiben Sie den Namen des Monats
reading-no-day-in-month = es gibt keinen Tag { $day } im Monat { $month }
reading-time-without-day = eine Uhrzeit steht dort, aber nicht, an welchem Tag
reading-no-month = ein Jahr hat keinen Monat { $month }
reading-beyond-calendar = das liegt außerhalb des Kalenders
grammar-too-long = das ist zu lang für eine Zeit: { $how }
grammar-two-dates = dort stehen zwei Daten: schreiben Sie eines
grammar-two-times = dort stehen zwei Uhrzeiten: schreiben Sie eine
grammar-two-zones = dort stehen zwei Zeitzonen: schreiben Sie eine
grammar-two-weekdays = dort stehen zwei Wochentage: schreiben Sie einen
grammar-no-day = es gibt keinen Tag { $date }
grammar-no-day-in-year = es gibt keinen Tag { $day } im Jahr { $year }
grammar-no-week = es gibt keine Woche { $week } im Jahr { $year }
grammar-no-day-of-week = eine Woche hat keinen Tag { $day }
grammar-minutes-or-months = „{ $number }m“ können Minuten oder Monate sein: schreiben Sie { $number }min oder { $number } Monate
grammar-no-morning-hour = { $hour } ist keine Stunde eines Morgens
grammar-no-offset = keine Zeitzone ist { $offset } Stunden von UTC entfernt
grammar-no-zone = es gibt keine Zeitzone „{ $zone }“
grammar-no-hour = ein Tag hat keine Stunde { $hour }
grammar-no-minute = eine Stunde hat keine Minute { $minute }
grammar-no-second = eine Minute hat keine Sekunde { $second }
grammar-wrong-time = eine Uhrzeit ist falsch

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = „{ $text }“ ist eine Zeit und nicht nur ein Tag
cells-no-time-of-day = „{ $text }“ ist keine Uhrzeit
cells-no-hour = die Stunde fehlt
cells-no-time = die Zeit fehlt
cells-not-a-time = „{ $text }“ ist keine Zeit
cells-not-a-time-since = „{ $text }“ ist keine Zeit: { $why }
cells-not-understood = „{ $part }“ ist unverständlich
cells-which-first = „{ $text }“ kann { $day_first } oder { $month_first } sein: geben Sie an, ob der Tag oder der Monat zuerst kommt
cells-no-lasting-day = es nennt keinen Tag, der derselbe bleibt
cells-no-year = das Jahr fehlt
cells-month-alone = ein Monat allein nennt keinen Tag
cells-week-alone = eine Woche allein nennt keinen Tag
cells-weekday-alone = ein Wochentag allein nennt keinen Tag
cells-another-day-tomorrow = morgen bedeutet es einen anderen Tag
cells-no-day = der Tag fehlt
cells-which-century = es kann { $date } oder { $other } sein: schreiben Sie das Jahr mit vier Ziffern
cells-rounded = es wurde auf so wenige Ziffern gerundet, dass die Zeit darin verloren ist: schreiben Sie die Spalte dort als Text oder als Datum
cells-date-or-milliseconds = es kann { $date } sein oder Millisekunden seit 1970: schreiben Sie es mit Bindestrichen und Doppelpunkten
cells-beyond-calendar = „{ $text }“ liegt außerhalb des Kalenders

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = Einträge, von tallyboard exportiert
import-format-counters = Zähler, von tallyboard exportiert
import-format-lines = JSON Lines, von tallyboard exportiert
import-format-workbook = eine Arbeitsmappe, von tallyboard exportiert
import-format-table = eine Tabelle
import-format-sheet = eine Arbeitsmappe
import-format-loop-habits = Gewohnheiten, von Loop Habit Tracker exportiert
import-format-better-counter = Zähler, von Better Counter exportiert

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = sie kann nicht gelesen werden: { $why }
import-error-too-large = sie ist größer als { $gigabytes } GB: teilen Sie sie auf
import-error-columns =
    { $count ->
        [one] sie hat { $count } Spalte, und höchstens { $max } werden gelesen: lassen Sie einige weg
       *[other] sie hat { $count } Spalten, und höchstens { $max } werden gelesen: lassen Sie einige weg
    }
import-error-rows = sie hat mehr als { $max } Zeilen: teilen Sie sie auf
import-error-long-line = Zeile { $line } ist länger als { $megabytes } MB: ist ein Anführungszeichen nicht geschlossen?
import-error-long-row = eine Zeile darin ist länger als { $megabytes } MB: lassen Sie sie weg
import-error-open-quote = Zeile { $line }: ein Anführungszeichen ist nicht geschlossen, sodass alles dahinter ein Feld ist
import-error-encoding = Zeile { $line } ist nicht { $encoding }: geben Sie eine andere Kodierung an, oder speichern Sie die Datei als UTF-8
import-error-texts = ihre Blätter teilen sich Texte von mehr als { $megabytes } MB: speichern Sie sie als CSV
import-error-unpacked = entpackt hat sie mehr als { $gigabytes } GB: teilen Sie sie auf
import-error-not-text = sie ist weder Text noch eine Arbeitsmappe (XLSX, ODS) noch ein ZIP-Archiv: exportieren Sie sie als CSV
import-error-database = sie ist eine Zähldatei: öffnen Sie sie mit --db, oder stellen Sie sie wieder her
import-error-foreign = sie ist { $what }: { $instead }
import-error-damaged = sie ist beschädigt ({ $why }): exportieren Sie sie noch einmal
import-error-folder = das ist ein Ordner ohne Habits.csv von Loop Habit Tracker: importieren Sie, was darin ist, Datei für Datei
import-error-changed = sie wurde geändert, während sie gelesen wurde: importieren Sie sie noch einmal, wenn nichts in sie schreibt
import-error-newer = sie ist von einem neueren tallyboard: aktualisieren Sie dieses
import-error-sums = sie enthält Summen, etwa nach Stunden oder Tagen, aus denen die Einträge nicht hervorgehen: exportieren Sie Einträge oder Zähler
import-error-empty = sie ist leer
import-error-stopped = das Lesen wurde angehalten
import-no-sheet = es gibt kein Blatt „{ $sheet }“: es gibt { $names }
import-different-sheets = die Blätter { $names } haben verschiedene Spalten: importieren Sie sie einzeln
import-ask-sheet = welches Blatt enthält die Zahlen? Es gibt { $names }
import-sheets-left-out =
    { $count ->
        [one] das Blatt { $names } wird ausgelassen
       *[other] die Blätter { $names } werden ausgelassen
    }
archive-unknown-packing = sie ist auf unbekannte Weise gepackt
archive-broken = ihr Inhaltsverzeichnis ist beschädigt
archive-unknown-contents = ihr Inhaltsverzeichnis ist nicht das eines lesbaren ZIP-Archivs
archive-long-contents = ihr Inhaltsverzeichnis ist zu lang
archive-not-unpacked = was darin gepackt ist, kann nicht entpackt werden
xml-too-deep = ihre Teile sind zu tief ineinander verschachtelt
xml-breaks-off = sie bricht ab
xml-own-entity = sie hat eine eigene Entität, „{ $name }“
sheet-too-many =
    { $max ->
        [one] sie hat mehr als { $max } Blatt
       *[other] sie hat mehr als { $max } Blätter
    }
ods-no-content = sie hat keinen Inhalt
ods-too-many-rows = ein Blatt hat mehr Zeilen, als es geben kann
xlsx-too-many-parts =
    { $max ->
        [one] sie nennt mehr als { $max } Teil
       *[other] sie nennt mehr als { $max } Teile
    }
xlsx-too-many-formats =
    { $max ->
        [one] sie hat mehr als { $max } Zellformat
       *[other] sie hat mehr als { $max } Zellformate
    }
xlsx-cell-outside = eine Zelle steht, wo kein Blatt eine hat

## How a text file is encoded

encoding-without-mark = sie wird als { $encoding } gelesen, obwohl keine Kennzeichnung das sagt
encoding-mixed = Zeile { $line } ist UTF-8 („{ $utf8 }“), und Zeile { $other_line } ist es nicht („{ $other }“): die Kodierungen sind gemischt, speichern Sie die Datei also neu als UTF-8, oder nehmen Sie sie als eine davon
encoding-read-as = sie wird als { $encoding } gelesen: Zeile { $line } ist „{ $sample }“
encoding-sample = „{ $sample }“ ({ $encoding })
encoding-which = wie ist sie kodiert? Zeile { $line } ist { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] { $count } Zeile über der Tabelle, die mit # beginnt, wird ausgelassen
       *[other] { $count } Zeilen über der Tabelle, die mit # beginnen, werden ausgelassen
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } Zeile über der Tabelle wird ausgelassen
       *[other] { $count } Zeilen über der Tabelle werden ausgelassen
    }
tables-sum-left-out = Zeile { $line } („{ $label }“) ist die Summe der anderen und wird ausgelassen
finish-first-readings = von den Ständen eines Messgeräts zählen die Unterschiede, daher zählt der erste jedes Zählers ({ $count }) nichts
finish-restarts = fällt der Stand eines Messgeräts, so gilt es als bei 0 neu begonnen: { $count }
finish-gaps = fehlende oder nicht verfügbare Stände werden ausgelassen: { $count }

## Why a line can't be imported

tables-no-sum = die letzte Zeile heißt „{ $label }“ und ist nicht die Summe der anderen, die { $sum } ist: nehmen Sie sie weg, oder geben Sie ihr einen anderen Namen
jsonl-no-object = das ist kein JSON-Objekt
jsonl-unknown-type = „{ $name }“ ist kein bekannter Typ
jsonl-no-type = der Typ fehlt
better-counter-no-milliseconds = „{ $text }“ ist keine Zeit in Millisekunden
values-no-number = „{ $text }“ ist keine Zahl
values-no-whole-number = { $text } ist keine ganze Zahl
values-too-large = { $text } geht über 64 Bit hinaus
loop-habits-unknown-value = „{ $text }“ schreibt dieses Programm nie
builder-no-number = die Zahl fehlt
builder-no-kind = „{ $text }“ ist keine Art: { $kinds }
builder-still-to-come = dieser Zeitpunkt liegt noch in der Zukunft
builder-no-name = der Name fehlt
builder-too-many-counters = eine Datei hat höchstens { $max } Zähler
builder-too-many-boards =
    { $max ->
        [one] eine Datei hat höchstens { $max } Tafel
       *[other] eine Datei hat höchstens { $max } Tafeln
    }
builder-names-too-long = die Namen eines Imports haben zusammen höchstens { $megabytes } MB
builder-notes-too-long = die Notizen eines Imports haben zusammen höchstens { $megabytes } MB
builder-board-problem = die Tafel: { $why }
finish-entry-twice = Eintrag { $entry } steht zweimal in der Datei
finish-no-undo = was einen anderen Eintrag rückgängig macht, ist von der Art undo
finish-undone-early = Eintrag { $entry } kann nicht rückgängig gemacht werden, bevor es ihn gab
finish-no-reset = Eintrag { $entry }, den dieser ändert, ist kein Zurücksetzen seines Zählers
finish-another-amount = dies nimmt nicht zurück, was Eintrag { $entry } hinzufügte
finish-undone-twice = Eintrag { $entry } wird zweimal rückgängig gemacht
settings-no-truth = „{ $text }“ ist weder true noch false
settings-step = ein Schritt ist eine Zahl von 1 bis { $max }
settings-minimum-above-maximum = das Minimum liegt über dem Maximum
settings-no-color = „{ $text }“ ist keine Farbe
settings-twice = „{ $name }“ steht zweimal in der Datei
settings-no-board-name = der Name der Tafel fehlt
settings-no-date = „{ $text }“ ist kein Datum wie 2026-11-27
settings-too-many-day-notes =
    { $max ->
        [one] eine Datei hat höchstens { $max } Tagesnotiz
       *[other] eine Datei hat höchstens { $max } Tagesnotizen
    }

## What a file is that can't be imported: "it is …"

foreign-old-office = eine Tabelle oder ein Dokument alter Art oder mit Passwort
foreign-pdf = eine PDF-Datei
foreign-rtf = ein Textdokument (RTF)
foreign-gzip = mit gzip gepackt
foreign-bzip2 = mit bzip2 gepackt
foreign-xz = mit xz gepackt
foreign-zstandard = mit Zstandard gepackt
foreign-7-zip = ein 7-Zip-Archiv
foreign-rar = ein RAR-Archiv
foreign-empty-zip = ein leeres ZIP-Archiv
foreign-png = ein Bild (PNG)
foreign-jpeg = ein Bild (JPEG)
foreign-gif = ein Bild (GIF)
foreign-tiff = ein Bild (TIFF)
foreign-riff = ein Bild, ein Ton oder ein Film
foreign-mp3 = ein Ton (MP3)
foreign-ogg = ein Ton (Ogg)
foreign-program = ein Programm
foreign-parquet = eine Parquet-Datei
foreign-access = eine Access-Datenbank
foreign-fits = eine FITS-Datei
foreign-property-list = eine Property-Liste
foreign-web-page = eine Webseite (HTML)
foreign-xml = eine XML-Datei
foreign-postscript = eine PostScript-Datei
foreign-calendar = ein Kalender (iCalendar)
foreign-address-cards = Visitenkarten (vCard)
foreign-sql = eine SQL-Datei
foreign-script = ein Skript
foreign-tar = ein tar-Archiv
foreign-film = ein Film oder ein Bild
foreign-markup = XML oder HTML
foreign-xlsb = eine binäre Arbeitsmappe (XLSB)
foreign-word = ein Textdokument (Word)
foreign-powerpoint = eine Präsentation (PowerPoint)
foreign-apple = ein Dokument von Apple (Numbers, Pages oder Keynote)
foreign-open-document = eine OpenDocument-Datei, aber keine Tabelle
foreign-program-archive = das Archiv eines Programms
foreign-database = eine SQLite-Datenbank eines anderen Programms
foreign-database-of-tables =
    { $count ->
        [one] eine SQLite-Datenbank eines anderen Programms mit der Tabelle { $names }
       *[other] eine SQLite-Datenbank eines anderen Programms mit den Tabellen { $names }
    }
foreign-zip = ein ZIP-Archiv mit { $names }
foreign-markdown = eine Markdown-Tabelle
foreign-history = die Ausgabe von `tallyboard history`
foreign-stats = die Ausgabe von `tallyboard stats`, also Summen
foreign-watch = die Ausgabe von `tallyboard watch`, also Stände, wie sie waren
foreign-history-json = die Ausgabe von `tallyboard history --json`
foreign-list-json = die Ausgabe von `tallyboard list --json`
foreign-watch-json = die Ausgabe von `tallyboard watch --json`
foreign-json = JSON, das keine Spalten hat
foreign-assignments = keine Tabelle, denn ihre Zeilen sind wie „{ $line }“
foreign-prose = Text und keine Tabelle, denn sie beginnt mit „{ $line }“

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = speichern Sie sie als XLSX, ODS oder CSV
foreign-how-unpack = entpacken Sie sie, und importieren Sie, was darin ist
foreign-how-copy-table = kopieren Sie ihre Tabelle in ein Tabellenprogramm, und speichern Sie sie dort als CSV
foreign-how-choose-table = wählen Sie eine Tabelle, etwa CSV oder XLSX
foreign-how-export-table-itself = exportieren Sie die Tabelle selbst, als CSV
foreign-how-export-again = exportieren Sie sie noch einmal
foreign-how-choose-counts = wählen Sie die Datei mit den Zahlen
foreign-how-export = exportieren Sie sie als CSV
foreign-how-export-them = exportieren Sie sie als CSV
foreign-how-export-its-table = exportieren Sie ihre Tabelle als CSV
foreign-how-load = laden Sie sie in eine Datenbank, und exportieren Sie deren Tabelle als CSV
foreign-how-export-excel = exportieren Sie sie als Excel oder CSV
foreign-how-unpack-files = entpacken Sie sie, und importieren Sie, was darin ist, Datei für Datei
foreign-how-copy-markdown = kopieren Sie sie in ein Tabellenprogramm, und speichern Sie sie dort als CSV
foreign-how-export-own = lassen Sie `tallyboard export` eine Datei zum Importieren schreiben
foreign-how-export-own-or-header = lassen Sie `tallyboard export` eine Datei zum Importieren schreiben, oder beginnen Sie sie mit einer Zeile, in der count und name stehen, falls jede ihrer Zahlen hinzukommen soll
foreign-how-convert-json = exportieren Sie es als CSV, oder wandeln Sie es um, etwa mit jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = zwischen Name und Zahl muss ein Komma oder ein Tabulator stehen
foreign-how-name-a-line = sie braucht einen Namen je Zeile, oder Spalten

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = Spalte { $number }
columns-no-column = es gibt keine Spalte „{ $header }“: es gibt { $headers }
guess-which-of =
    { $what ->
        [moment] welche Spalte sagt, wann gezählt wurde: { $others } oder { $last }?
        [hour] welche Spalte nennt die Stunde: { $others } oder { $last }?
        [day] welche Spalte nennt den Tag: { $others } oder { $last }?
        [day-of-hours] welche Spalte nennt den Tag der Stunden: { $others } oder { $last }?
        [names] welche Spalte enthält die Namen der Zähler: { $others } oder { $last }?
       *[counts] welche Spalte enthält die Zahlen: { $others } oder { $last }?
    }
guess-which =
    { $what ->
        [moment] welche Spalte sagt, wann gezählt wurde? Es gibt { $headers }
        [hour] welche Spalte nennt die Stunde? Es gibt { $headers }
        [day] welche Spalte nennt den Tag? Es gibt { $headers }
        [day-of-hours] welche Spalte nennt den Tag der Stunden? Es gibt { $headers }
        [names] welche Spalte enthält die Namen der Zähler? Es gibt { $headers }
       *[counts] welche Spalte enthält die Zahlen? Es gibt { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] geben Sie sie mit --columns { $role }=ÜBERSCHRIFT an, oder hour= für keine
        [no-count] geben Sie sie mit --columns { $role }=ÜBERSCHRIFT an, oder count=, wo jede Zeile 1 zählt
        [one-name] geben Sie sie mit --columns { $role }=ÜBERSCHRIFT an, oder nennen Sie den einen Zähler, zu dem alles gehört, mit --name NAME
       *[none] geben Sie sie mit --columns { $role }=ÜBERSCHRIFT an
    }
guess-hours-without-day = die Spalte „{ $header }“ nennt Stunden, und keine nennt ihren Tag
guess-say-day = geben Sie mit --columns date=ÜBERSCHRIFT an, welche es tut, oder fügen Sie eine hinzu; oder zählen Sie mit --columns time= alles zum Zeitpunkt des Imports
guess-part-of-date = in der Spalte „{ $header }“ steht „{ $cell }“, und ein Jahr, ein Monat, eine Woche oder ein Wochentag allein nennt nicht den Tag einer Zählung
guess-give-day = geben Sie jeder Zeile ihren Tag, oder zählen Sie mit --columns time= alles zum Zeitpunkt des Imports
guess-sum-left-out = „{ $header }“ ist die Summe der anderen Spalten und wird ausgelassen
guess-weighed-sum-left-out = „{ $header }“ ist, was die anderen Spalten nach ihren Gewichten ergeben, und wird ausgelassen
guess-loop-habits = die Spalte „{ $header }“ und die daneben enthalten in Worten, was Loop Habit Tracker über Gewohnheiten sagt
guess-import-zip = importieren Sie das ganze ZIP-Archiv, oder den Ordner, der darin war
guess-first-days =
    { $each ->
        [week] „{ $header }“ enthält nur Montage: steht eine Zeile für das in einer Woche Gezählte, so zählt alles an ihrem ersten Tag
       *[month] „{ $header }“ enthält nur Monatserste: steht eine Zeile für das in einem Monat Gezählte, so zählt alles an seinem ersten Tag
    }
guess-is-measure-counted = sagt { $names }, wie viel gezählt wird, oder zählt jede Zeile 1?
guess-say-count = geben Sie es mit --columns count=ÜBERSCHRIFT oder count= an
guess-running-totals = laufende Summen: { $names }; jede Zeile zählt 1
guess-is-meter = „{ $header }“ fällt nie: wird jede Zahl darin hinzugezählt, oder ist es der Stand eines Messgeräts, von dem nur die Unterschiede zählen?
guess-say-meter = geben Sie --columns "count={ $header }" oder --columns "reading={ $header }" an
guess-several-answers = „{ $header }“ enthält mehrere Antworten in einer Zelle, etwa „{ $cell }“
guess-split = mit --split "{ $mark }" zählt jede einzeln
guess-readings-in-order = die Stände werden in der Reihenfolge ihrer Zeilen genommen

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Zähler
workbook-sheet-boards = Tafeln
workbook-sheet-notes = Notizen
workbook-sheet-settings = Einstellungen
workbook-sheet-entries = Einträge
workbook-sheet-table = Tabelle
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = vor 1970 kann keine Arbeitsmappe erstellt werden, und dort steht die Uhr des Systems: stellen Sie sie richtig
workbook-too-many-columns =
    { $columns ->
        [one] ein Blatt hat { $max } Spalten, und diese Tabelle { $columns }: wählen Sie Tafeln, oder nehmen Sie CSV
       *[other] ein Blatt hat { $max } Spalten, und diese Tabelle { $columns }: wählen Sie Tafeln, oder nehmen Sie CSV
    }
workbook-text-too-long =
    { $place ->
        [workbook] die Arbeitsmappe hat einen Text von mehr als 32.767 Zeichen, den keine Zelle fasst: nehmen Sie CSV oder JSON Lines
        [row] Zeile { $row } von „{ $sheet }“ hat einen Text von mehr als 32.767 Zeichen, den keine Zelle fasst: nehmen Sie CSV oder JSON Lines
       *[sheet] { $sheet } hat einen Text von mehr als 32.767 Zeichen, den keine Zelle fasst: nehmen Sie CSV oder JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] die Arbeitsmappe kann nicht erstellt werden ({ $why }): nehmen Sie CSV oder JSON Lines
        [row] Zeile { $row } von „{ $sheet }“ kann nicht erstellt werden ({ $why }): nehmen Sie CSV oder JSON Lines
       *[sheet] { $sheet } kann nicht erstellt werden ({ $why }): nehmen Sie CSV oder JSON Lines
    }
export-too-many-rows = seit { $first } wurde für je eine Zeile zu viel gezählt: geben Sie --since oder ein längeres --by an
export-cancelled = der Export wurde abgebrochen
report-too-many-counters = ein Bericht hat höchstens { $max } Zähler: wählen Sie Tafeln oder Zähler
report-too-many-numbers =
    { $max ->
        [one] ein Bericht hat höchstens { $max } Zahl: wählen Sie Tafeln, ein späteres --since oder ein längeres --by
       *[other] ein Bericht hat höchstens { $max } Zahlen: wählen Sie Tafeln, ein späteres --since oder ein längeres --by
    }

## The report: a page to view and to print (HTML)

report-all-counters = Alle Zähler
report-span = { $first } bis { $last }
report-nothing = In dieser Zeit wurde nichts gezählt
report-counters = Zähler
report-counter = Zähler
report-board = Tafel
report-count-now = Stand jetzt
report-today = Heute
report-this-week = Diese Woche
report-this-month = Dieser Monat
report-counted = In dieser Zeit
report-charts =
    { $unit ->
        [hour] Diagramme nach Stunden
        [day] Diagramme nach Tagen
        [week] Diagramme nach Wochen
       *[month] Diagramme nach Monaten
    }
report-together = Alle zusammen
report-notes = Notizen
report-note-day = Tag
report-note = Notiz
report-table =
    { $unit ->
        [hour] Nach Stunden
        [day] Nach Tagen
        [week] Nach Wochen
       *[month] Nach Monaten
    }
report-unit =
    { $unit ->
        [hour] Stunde
        [day] Tag
        [week] Woche
       *[month] Monat
    }
report-total = Summe
report-rates = Raten
report-counted-in-hours = Gezählt
report-covered-hours = Besetzte Stunden
report-rate = Pro Stunde
report-limits = 95-%-Grenzen
report-between = { $low } bis { $high }
report-rates-meaning = Was pro Stunde gezählt wurde, in der jemand zählte. Von 100 solchen Paaren von Vertrauensgrenzen schließen etwa 95 die wahre Rate ein, wenn das Gezählte zufällig kommt, jedes für sich.
report-outside = { $count ->
    [one] { $count } wurde außerhalb der Öffnungszeiten gezählt und ist nicht in den Raten.
   *[other] { $count } wurden außerhalb der Öffnungszeiten gezählt und sind nicht in den Raten.
}
report-doubtful = { $count ->
    [one] { $presses }: sie folgt so dicht auf eine andere, dass sie vielleicht kein eigenes Ereignis ist. Sie zählt, bis jemand sie streicht.
   *[other] { $presses }: sie folgen so dicht auf eine andere, dass sie vielleicht keine eigenen Ereignisse sind. Sie zählen, bis jemand sie streicht.
}
report-shares = Anteile: { $board }
report-share = Anteil
report-shares-meaning = Von { $all } Gezählten. Würden immer wieder so viele gezählt, schlössen etwa 95 von 100 solchen Paaren von Vertrauensgrenzen den wahren Anteil ein.
report-control-charts = Regelkarten
report-control-limits = Mitte { $center }, Grenzen { $low } bis { $high }.
report-control-unusual = { $count ->
    [0] Keine von { $all } Stichproben ist auffällig.
    [one] { $count } von { $all } Stichproben ist auffällig.
   *[other] { $count } von { $all } Stichproben sind auffällig.
}
report-control-meaning = Die Linie ist der Mittelwert des Referenzzeitraums, die gestrichelten Linien liegen drei Standardabweichungen davon entfernt. Quadrate sind auffällig: ändert sich nichts, sind es wenige, etwa 3 von 1.000 außerhalb der Grenzen.
report-changes = Änderungen
report-changes-meaning = Eine Änderung wird genannt, wenn höchstens 1 von 100 zufälligen Reihenfolgen derselben Tage eine ebenso deutliche zeigt.
report-changes-too-many = Änderungen werden in Berichten mit höchstens { $max } Zählern gesucht.
weekday-date =
    { $weekday ->
        [monday] Mo
        [tuesday] Di
        [wednesday] Mi
        [thursday] Do
        [friday] Fr
        [saturday] Sa
       *[sunday] So
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] Mo
        [tuesday] Di
        [wednesday] Mi
        [thursday] Do
        [friday] Fr
        [saturday] Sa
       *[sunday] So
    } { $date } { $time }
report-made = Erstellt von Tallyboard am { $time }
