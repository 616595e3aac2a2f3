## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }o{ " " }
tables-list-and = { " " }e{ " " }
tables-quoted = “{ $name }”
tables-and-more = { $count ->
    [one] { $names } e { $count } altro
   *[other] { $names } e altri { $count }
}

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = scrivere un momento come “ieri”, “2026-11-01”, “14:00” o “2026-11-01 14:00”
when-nothing = non vi si riconosce un momento: { $how }
when-part = “{ $part }” non è comprensibile: { $how }
when-order = “{ $text }” può essere { $one } o { $other }: scrivere { $written_one } o { $written_other }
when-date =
    { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
when-weekday =
    { $date } è { $weekday ->
        [monday] un lunedì
        [tuesday] un martedì
        [wednesday] un mercoledì
        [thursday] un giovedì
        [friday] un venerdì
        [saturday] un sabato
       *[sunday] una domenica
    }
when-no-day-in-order =
    { $first ->
        [day] non c’è un giorno { $date } con il giorno per primo
       *[month] non c’è un giorno { $date } con il mese per primo
    }
when-beyond-calendar = { $time } è oltre il calendario
when-several-zones = { $zone } è il nome di più fusi: scrivere la distanza da UTC, come +01:00
when-skipped =
    { $zone ->
        [none] in questo fuso { $time } non esiste: gli orologi sono stati messi avanti oltre quell’ora
       *[other] in { $zone } { $time } non esiste: gli orologi sono stati messi avanti oltre quell’ora
    }
when-twice =
    { $zone ->
        [none] in questo fuso { $time } c’è due volte, perché gli orologi sono stati messi indietro: scrivere { $first } o { $second }
       *[other] in { $zone } { $time } c’è due volte, perché gli orologi sono stati messi indietro: scrivere { $first } o { $second }
    }
when-zone-without-time = c’è un fuso senza un orario
zone-unknown = TZ="{ $name }" non indica un fuso noto qui: usarne uno come Europe/Rome, o rimuoverla
reading-which-time = a che ora? Scrivere per esempio “{ $day } 14:00”
reading-time =
    { $weekday ->
        [monday] lunedì
        [tuesday] martedì
        [wednesday] mercoledì
        [thursday] giovedì
        [friday] venerdì
        [saturday] sabato
       *[sunday] domenica
    } { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }, { $time } ({ $zone })
reading-still-to-come = allora non è stato contato nulla, perché deve ancora venire: { $when }
reading-year-or-time = “{ $text }” può essere un anno o un orario: scrivere { $date }, o { $time }
reading-number-alone = “{ $text }” da solo non è un momento: { $how }
reading-time-or-day = “{ $text }” può essere un orario o un giorno: scrivere { $time } o { $date }
reading-time-and-distance = ci sono sia un orario sia la distanza da adesso: { $how }
reading-doubtful-weekday = questo giorno della settimana è un altro in altre lingue: scriverlo per intero
reading-which-month = “{ $text }” può essere del mese { $first } o del mese { $second }: scrivere il nome del mese
reading-no-day-in-month = non c’è un giorno { $day } nel mese { $month }
reading-time-without-day = c’è un orario, ma non di quale giorno
reading-no-month = un anno non ha un mese { $month }
reading-beyond-calendar = è oltre il calendario
grammar-too-long = è troppo lungo per un momento: { $how }
grammar-two-dates = ci sono due date: scriverne una
grammar-two-times = ci sono due orari: scriverne uno
grammar-two-zones = ci sono due fusi: scriverne uno
grammar-two-weekdays = ci sono due giorni della settimana: scriverne uno
grammar-no-day = non c’è un giorno { $date }
grammar-no-day-in-year = non c’è un giorno { $day } nel { $year }
grammar-no-week = non c’è una settimana { $week } nel { $year }
grammar-no-day-of-week = una settimana non ha un giorno { $day }
grammar-minutes-or-months = “{ $number }m” può indicare minuti o mesi: scrivere { $number }min o { $number } months
grammar-no-morning-hour = { $hour } non è un’ora del mattino
grammar-no-offset = nessun fuso è a { $offset } ore da UTC
grammar-no-zone = non c’è un fuso “{ $zone }”
grammar-no-hour = un giorno non ha un’ora { $hour }
grammar-no-minute = un’ora non ha un minuto { $minute }
grammar-no-second = un minuto non ha un secondo { $second }
grammar-wrong-time = un orario è errato

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = “{ $text }” è un momento, e non solo un giorno
cells-no-time-of-day = “{ $text }” non è un orario
cells-no-hour = manca l’ora
cells-no-time = manca il momento
cells-not-a-time = “{ $text }” non è un momento
cells-not-a-time-since = “{ $text }” non è un momento: { $why }
cells-not-understood = “{ $part }” non è comprensibile
cells-which-first = “{ $text }” può essere { $day_first } o { $month_first }: dire che cosa viene prima, il giorno o il mese
cells-no-lasting-day = non indica un giorno che resta lo stesso
cells-no-year = manca l’anno
cells-month-alone = un mese da solo non dice il giorno
cells-week-alone = una settimana da sola non dice il giorno
cells-weekday-alone = un giorno della settimana da solo non dice la data
cells-another-day-tomorrow = domani indicherà un altro giorno
cells-no-day = manca il giorno
cells-which-century = può essere { $date } o { $other }: scrivere l’anno con quattro cifre
cells-rounded = è arrotondato a così poche cifre che il momento è perso: nel programma d’origine scrivere la colonna come testo o come date
cells-date-or-milliseconds = può essere { $date } o millisecondi dal 1970: scriverlo con trattini e due punti
cells-beyond-calendar = “{ $text }” è oltre il calendario

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = voci, esportate da tallyboard
import-format-counters = contatori, esportati da tallyboard
import-format-lines = JSON Lines, esportato da tallyboard
import-format-workbook = un foglio di calcolo, esportato da tallyboard
import-format-table = una tabella
import-format-sheet = un foglio di calcolo
import-format-loop-habits = abitudini, esportate da Loop Habit Tracker
import-format-better-counter = contatori, esportati da Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = non si può leggere: { $why }
import-error-too-large = supera { $gigabytes } GB: dividerlo
import-error-columns = { $count ->
    [one] ha { $count } colonna, e se ne leggono al massimo { $max }: toglierne alcune
   *[other] ha { $count } colonne, e se ne leggono al massimo { $max }: toglierne alcune
}
import-error-rows = { $max ->
    [one] ha più di { $max } riga: dividerlo
   *[other] ha più di { $max } righe: dividerlo
}
import-error-long-line = la riga { $line } supera { $megabytes } MB: una virgoletta non è chiusa?
import-error-long-row = una sua riga supera { $megabytes } MB: toglierla
import-error-open-quote = riga { $line }: una virgoletta non è chiusa, quindi tutto ciò che segue è un solo campo
import-error-encoding = la riga { $line } non è in { $encoding }: indicare un’altra codifica, o salvarlo in UTF-8
import-error-texts = i suoi fogli hanno in comune più di { $megabytes } MB di testi: salvarlo in CSV
import-error-unpacked = decompresso supera { $gigabytes } GB: dividerlo
import-error-not-text = non è né testo, né un foglio di calcolo (XLSX, ODS), né uno zip: esportarlo in CSV
import-error-database = è un file di conteggio: aprirlo con --db, o ripristinarlo
import-error-foreign = è { $what }: { $instead }
import-error-damaged = è danneggiato ({ $why }): esportarlo di nuovo
import-error-folder = è una cartella senza il file Habits.csv di Loop Habit Tracker: importarne il contenuto file per file
import-error-changed = è stato modificato durante la lettura: importarlo di nuovo quando nessuno vi scrive
import-error-newer = è di un tallyboard più recente: aggiornare questo
import-error-sums = contiene somme, per esempio per ora o per giorno, che non dicono le voci: esportare voci o contatori
import-error-empty = è vuoto
import-error-stopped = la lettura è stata interrotta
import-no-sheet = non c’è un foglio “{ $sheet }”: ci sono { $names }
import-different-sheets = i fogli { $names } hanno colonne diverse: importarli uno per uno
import-ask-sheet = quale foglio contiene i conteggi? Ci sono { $names }
import-sheets-left-out =
    { $count ->
        [one] il foglio { $names } è omesso
       *[other] i fogli { $names } sono omessi
    }
archive-unknown-packing = è compresso in un modo sconosciuto
archive-broken = il suo indice è guasto
archive-unknown-contents = il suo indice non è quello di uno zip leggibile
archive-long-contents = il suo indice è troppo lungo
archive-not-unpacked = il suo contenuto compresso non si può decomprimere
xml-too-deep = le sue parti sono troppo annidate
xml-breaks-off = si interrompe
xml-own-entity = ha un’entità propria, “{ $name }”
sheet-too-many = { $max ->
    [one] ha più di { $max } foglio
   *[other] ha più di { $max } fogli
}
ods-no-content = non ha contenuto
ods-too-many-rows = un foglio ha più righe di quante ce ne possano essere
xlsx-too-many-parts = { $max ->
    [one] indica più di { $max } parte
   *[other] indica più di { $max } parti
}
xlsx-too-many-formats = { $max ->
    [one] ha più di { $max } formato di cella
   *[other] ha più di { $max } formati di celle
}
xlsx-cell-outside = una cella sta dove nessun foglio ne ha

## How a text file is encoded

encoding-without-mark = è letto come { $encoding }, benché nessun segno lo indichi
encoding-mixed = la riga { $line } è in UTF-8 (“{ $utf8 }”), e la riga { $other_line } no (“{ $other }”): mescola codifiche, quindi salvarlo di nuovo in UTF-8, o trattarlo come una sola
encoding-read-as = è letto come { $encoding }: la riga { $line } è “{ $sample }”
encoding-sample = “{ $sample }” ({ $encoding })
encoding-which = con quale codifica? La riga { $line } è { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] { $count } riga sopra la tabella, che inizia con #, è omessa
       *[other] { $count } righe sopra la tabella, che iniziano con #, sono omesse
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } riga sopra la tabella è omessa
       *[other] { $count } righe sopra la tabella sono omesse
    }
tables-sum-left-out = la riga { $line } (“{ $label }”) è la somma delle altre, ed è omessa
finish-first-readings = delle letture di un misuratore contano le differenze, quindi la prima di ogni contatore ({ $count }) non conta nulla
finish-restarts = una lettura che cala è presa come un misuratore ripartito da 0: { $count }
finish-gaps = le letture mancanti o non disponibili sono omesse: { $count }

## Why a line can't be imported

tables-no-sum = l’ultima riga si chiama “{ $label }”, e non è la somma delle altre, che è { $sum }: toglierla, o darle un altro nome
jsonl-no-object = non è un oggetto JSON
jsonl-unknown-type = “{ $name }” non è un tipo noto
jsonl-no-type = manca il tipo
better-counter-no-milliseconds = “{ $text }” non è un momento in millisecondi
values-no-number = “{ $text }” non è un numero
values-no-whole-number = { $text } non è un numero intero
values-too-large = { $text } supera i 64 bit
loop-habits-unknown-value = “{ $text }” non è nulla che questo programma scriva
builder-no-number = manca il numero
builder-no-kind = “{ $text }” non è un tipo: { $kinds }
builder-still-to-come = questo momento deve ancora venire
builder-no-name = manca il nome
builder-too-many-counters = { $max ->
    [one] un file ha al massimo { $max } contatore
   *[other] un file ha al massimo { $max } contatori
}
builder-too-many-boards = { $max ->
    [one] un file ha al massimo { $max } pannello
   *[other] un file ha al massimo { $max } pannelli
}
builder-names-too-long = i nomi di un’importazione hanno insieme al massimo { $megabytes } MB
builder-notes-too-long = le note di un’importazione hanno insieme al massimo { $megabytes } MB
builder-board-problem = il pannello: { $why }
finish-entry-twice = la voce { $entry } è due volte nel file
finish-no-undo = ciò che annulla un’altra voce è di tipo undo
finish-undone-early = la voce { $entry } non può essere annullata prima di essere fatta
finish-no-reset = la voce { $entry }, che questa corregge, non è un azzeramento del suo contatore
finish-another-amount = questo non toglie ciò che la voce { $entry } ha aggiunto
finish-undone-twice = la voce { $entry } è annullata due volte
settings-no-truth = “{ $text }” non è né vero né falso
settings-step = un passo è un numero da 1 a { $max }
settings-minimum-above-maximum = il minimo è superiore al massimo
settings-no-color = “{ $text }” non è un colore
settings-twice = “{ $name }” è due volte nel file
settings-no-board-name = manca il nome del pannello
settings-no-date = “{ $text }” non è una data come 2026-11-27
settings-too-many-day-notes = { $max ->
    [one] un file ha al massimo { $max } nota del giorno
   *[other] un file ha al massimo { $max } note del giorno
}

## What a file is that can't be imported: "it is …"

foreign-old-office = un foglio di calcolo o un documento di vecchio tipo, o uno con password
foreign-pdf = un file PDF
foreign-rtf = un documento di testo (RTF)
foreign-gzip = un file compresso con gzip
foreign-bzip2 = un file compresso con bzip2
foreign-xz = un file compresso con xz
foreign-zstandard = un file compresso con Zstandard
foreign-7-zip = un archivio 7-Zip
foreign-rar = un archivio RAR
foreign-empty-zip = uno zip vuoto
foreign-png = un’immagine (PNG)
foreign-jpeg = un’immagine (JPEG)
foreign-gif = un’immagine (GIF)
foreign-tiff = un’immagine (TIFF)
foreign-riff = un’immagine, un suono o un filmato
foreign-mp3 = un suono (MP3)
foreign-ogg = un suono (Ogg)
foreign-program = un programma
foreign-parquet = un file Parquet
foreign-access = un database Access
foreign-fits = un file FITS
foreign-property-list = un elenco di proprietà
foreign-web-page = una pagina web (HTML)
foreign-xml = un file XML
foreign-postscript = un file PostScript
foreign-calendar = un calendario (iCalendar)
foreign-address-cards = un file di contatti (vCard)
foreign-sql = un file SQL
foreign-script = uno script
foreign-tar = un archivio tar
foreign-film = un filmato o un’immagine
foreign-markup = un file XML o HTML
foreign-xlsb = una cartella di lavoro binaria (XLSB)
foreign-word = un documento di testo (Word)
foreign-powerpoint = una presentazione (PowerPoint)
foreign-apple = un documento di Apple (Numbers, Pages o Keynote)
foreign-open-document = un file OpenDocument, ma non un foglio di calcolo
foreign-program-archive = l’archivio di un programma
foreign-database = un database SQLite di un altro programma
foreign-database-of-tables =
    { $count ->
        [one] un database SQLite di un altro programma con la tabella { $names }
       *[other] un database SQLite di un altro programma con le tabelle { $names }
    }
foreign-zip = uno zip di { $names }
foreign-markdown = una tabella in Markdown
foreign-history = ciò che stampa `tallyboard history`
foreign-stats = ciò che stampa `tallyboard stats`, cioè somme
foreign-watch = ciò che stampa `tallyboard watch`, cioè conteggi in quel momento
foreign-history-json = ciò che stampa `tallyboard history --json`
foreign-list-json = ciò che stampa `tallyboard list --json`
foreign-watch-json = ciò che stampa `tallyboard watch --json`
foreign-json = un file JSON, che non ha colonne
foreign-assignments = qualcosa che non è una tabella: le sue righe sono come “{ $line }”
foreign-prose = testo e non una tabella, che inizia con “{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = salvarlo in XLSX, ODS o CSV
foreign-how-unpack = decomprimerlo, e importarne il contenuto
foreign-how-copy-table = copiarne la tabella in un foglio di calcolo, e salvarlo in CSV
foreign-how-choose-table = scegliere una tabella, per esempio CSV o XLSX
foreign-how-export-table-itself = esportare la tabella stessa, in CSV
foreign-how-export-again = esportarlo di nuovo
foreign-how-choose-counts = scegliere il file con i conteggi
foreign-how-export = esportarlo in CSV
foreign-how-export-them = esportarli in CSV
foreign-how-export-its-table = esportarne la tabella in CSV
foreign-how-load = caricarlo in un database, ed esportarne la tabella in CSV
foreign-how-export-excel = esportarlo in Excel o CSV
foreign-how-unpack-files = decomprimerlo, e importarne il contenuto file per file
foreign-how-copy-markdown = copiarla in un foglio di calcolo, e salvarlo in CSV
foreign-how-export-own = far scrivere a `tallyboard export` un file da importare
foreign-how-export-own-or-header = far scrivere a `tallyboard export` un file da importare, o iniziarlo con una riga che dice count e name, se ogni suo numero va aggiunto
foreign-how-convert-json = esportarlo in CSV, o convertirlo, per esempio con jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = mettere una virgola o una tabulazione tra il nome e il numero
foreign-how-name-a-line = deve avere un nome per riga, o colonne

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = colonna { $number }
columns-no-column = non c’è una colonna “{ $header }”: ci sono { $headers }
guess-which-of =
    { $what ->
        [moment] quale colonna dice quando è stato contato: { $others } o { $last }?
        [hour] quale colonna dice l’ora: { $others } o { $last }?
        [day] quale colonna dice il giorno: { $others } o { $last }?
        [day-of-hours] quale colonna dice il giorno delle ore: { $others } o { $last }?
        [names] quale colonna contiene i nomi dei contatori: { $others } o { $last }?
       *[counts] quale colonna contiene i conteggi: { $others } o { $last }?
    }
guess-which =
    { $what ->
        [moment] quale colonna dice quando è stato contato? Ci sono { $headers }
        [hour] quale colonna dice l’ora? Ci sono { $headers }
        [day] quale colonna dice il giorno? Ci sono { $headers }
        [day-of-hours] quale colonna dice il giorno delle ore? Ci sono { $headers }
        [names] quale colonna contiene i nomi dei contatori? Ci sono { $headers }
       *[counts] quale colonna contiene i conteggi? Ci sono { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] indicarlo con --columns { $role }=HEADER, o hour= per nessuna
        [no-count] indicarlo con --columns { $role }=HEADER, o count= se ogni riga conta 1
        [one-name] indicarlo con --columns { $role }=HEADER, o dare il nome dell’unico contatore con --name NAME
       *[none] indicarlo con --columns { $role }=HEADER
    }
guess-hours-without-day = la colonna “{ $header }” dice ore, e nessuna dice il loro giorno
guess-say-day = indicare quale lo dice con --columns date=HEADER, o aggiungerne una; oppure contare tutto al momento dell’importazione con --columns time=
guess-part-of-date = la colonna “{ $header }” dice “{ $cell }”, e un anno, un mese, una settimana o un giorno della settimana da soli non dicono il giorno di un conteggio
guess-give-day = dare a ogni riga il suo giorno, o contare tutto al momento dell’importazione con --columns time=
guess-sum-left-out = “{ $header }” è la somma delle altre colonne, ed è omessa
guess-weighed-sum-left-out = “{ $header }” è quanto danno le altre colonne con i loro pesi, ed è omessa
guess-loop-habits = la colonna “{ $header }” e quelle accanto contengono ciò che Loop Habit Tracker dice delle abitudini, a parole
guess-import-zip = importare il suo zip intero, o la cartella che conteneva
guess-first-days =
    { $each ->
        [week] “{ $header }” contiene solo lunedì: se una riga è ciò che è stato contato in una settimana, tutto conta nel suo primo giorno
       *[month] “{ $header }” contiene solo primi giorni del mese: se una riga è ciò che è stato contato in un mese, tutto conta nel suo primo giorno
    }
guess-is-measure-counted = { $names } dice quanto si conta, o ogni riga conta 1?
guess-say-count = indicarlo con --columns count=HEADER, o count=
guess-running-totals = totali progressivi in { $names }: ogni riga conta 1
guess-is-meter = “{ $header }” non cala mai: si aggiunge ogni suo numero, o è la lettura di un misuratore, di cui contano solo le differenze?
guess-say-meter = indicare --columns "count={ $header }" o --columns "reading={ $header }"
guess-several-answers = “{ $header }” contiene più risposte in una cella, per esempio “{ $cell }”
guess-split = contarle una per una con --split "{ $mark }"
guess-readings-in-order = le letture sono prese nell’ordine delle loro righe

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Contatori
workbook-sheet-boards = Pannelli
workbook-sheet-notes = Note
workbook-sheet-settings = Impostazioni
workbook-sheet-entries = Voci
workbook-sheet-table = Tabella
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = un foglio di calcolo non si può creare prima del 1970, dove è impostato l’orologio del sistema: regolarlo
workbook-too-many-columns = { $columns ->
    [one] un foglio ha { $max } colonne, e questa tabella { $columns }: scegliere dei pannelli, o usare CSV
   *[other] un foglio ha { $max } colonne, e questa tabella { $columns }: scegliere dei pannelli, o usare CSV
}
workbook-text-too-long =
    { $place ->
        [workbook] il foglio di calcolo ha un testo di più di 32.767 caratteri, che nessuna cella contiene: usare CSV o JSON Lines
        [row] la riga { $row } di “{ $sheet }” ha un testo di più di 32.767 caratteri, che nessuna cella contiene: usare CSV o JSON Lines
       *[sheet] { $sheet } ha un testo di più di 32.767 caratteri, che nessuna cella contiene: usare CSV o JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] il foglio di calcolo non si può creare ({ $why }): usare CSV o JSON Lines
        [row] la riga { $row } di “{ $sheet }” non si può creare ({ $why }): usare CSV o JSON Lines
       *[sheet] { $sheet } non si può creare ({ $why }): usare CSV o JSON Lines
    }
export-too-many-rows = dal { $first } è stato contato troppo per una riga ciascuno: indicare --since, o un --by più lungo
export-cancelled = l’esportazione è stata annullata
report-too-many-counters = { $max ->
    [one] un rapporto ha al massimo { $max } contatore: scegliere dei pannelli o dei contatori
   *[other] un rapporto ha al massimo { $max } contatori: scegliere dei pannelli o dei contatori
}
report-too-many-numbers = { $max ->
    [one] un rapporto ha al massimo { $max } numero: scegliere dei pannelli, un --since più recente, o un --by più lungo
   *[other] un rapporto ha al massimo { $max } numeri: scegliere dei pannelli, un --since più recente, o un --by più lungo
}

## The report: a page to view and to print (HTML)

report-all-counters = Tutti i contatori
report-span = da { $first } a { $last }
report-nothing = In questo intervallo non è stato contato nulla
report-counters = Contatori
report-counter = Contatore
report-board = Pannello
report-count-now = Conteggio ora
report-today = Oggi
report-this-week = Questa settimana
report-this-month = Questo mese
report-counted = In questo intervallo
report-charts =
    { $unit ->
        [hour] Grafici per ora
        [day] Grafici per giorno
        [week] Grafici per settimana
       *[month] Grafici per mese
    }
report-together = Tutti insieme
report-notes = Note
report-note-day = Giorno
report-note = Nota
report-table =
    { $unit ->
        [hour] Per ora
        [day] Per giorno
        [week] Per settimana
       *[month] Per mese
    }
report-unit =
    { $unit ->
        [hour] Ora
        [day] Giorno
        [week] Settimana
       *[month] Mese
    }
report-total = Totale
report-rates = Tassi
report-counted-in-hours = Contati
report-covered-hours = Ore coperte
report-rate = All’ora
report-limits = Limiti al 95%
report-between = da { $low } a { $high }
report-rates-meaning = Quanto è stato contato per ogni ora in cui qualcuno contava. Su 100 coppie di limiti così, circa 95 racchiudono il tasso vero, se ciò che si conta capita a caso e in modo indipendente.
report-outside = { $count ->
    [one] { $count } contato fuori dagli orari, e non compreso nei tassi.
   *[other] { $count } contati fuori dagli orari, e non compresi nei tassi.
}
report-doubtful = { $count ->
    [one] { $presses }: ne segue un’altra così da vicino che forse non è un evento a sé. Conta finché qualcuno non la scarta.
   *[other] { $presses }: ne seguono un’altra così da vicino che forse non sono eventi a sé. Contano finché qualcuno non le scarta.
}
report-shares = Quote: { $board }
report-share = Quota
report-shares-meaning = Su { $all } contati. Se se ne contassero altrettanti più e più volte, circa 95 coppie di limiti così su 100 racchiuderebbero la quota vera.
report-control-charts = Carte di controllo
report-control-limits = Centro { $center }, limiti da { $low } a { $high }.
report-control-unusual = { $count ->
    [0] Nessuno dei { $all } campioni è insolito.
    [one] { $count } campione su { $all } è insolito.
   *[other] { $count } campioni su { $all } sono insoliti.
}
report-control-meaning = La linea è la media del periodo di riferimento; le linee tratteggiate sono a tre deviazioni standard da essa. I quadrati sono insoliti: se nulla cambia sono pochi, circa 3 su 1000 oltre i limiti.
report-changes = Cambiamenti
report-changes-meaning = Un cambiamento è indicato se, su 100 ordini casuali degli stessi giorni, al massimo 1 ne mostra uno altrettanto chiaro.
report-changes-too-many = I cambiamenti si cercano in rapporti di al massimo { $max } contatori.
weekday-date =
    { $weekday ->
        [monday] lun
        [tuesday] mar
        [wednesday] mer
        [thursday] gio
        [friday] ven
        [saturday] sab
       *[sunday] dom
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] lun
        [tuesday] mar
        [wednesday] mer
        [thursday] gio
        [friday] ven
        [saturday] sab
       *[sunday] dom
    } { $date } { $time }
report-made = Creato da Tallyboard: { $time }
