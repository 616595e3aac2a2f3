## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }of{ " " }
tables-list-and = { " " }en{ " " }
tables-quoted = “{ $name }”
tables-and-more =
    { $count ->
        [one] { $names } en nog { $count }
       *[other] { $names } en nog { $count }
    }

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = schrijf een tijd zoals “gisteren”, “2026-11-01”, “14:00” of “2026-11-01 14:00”
when-nothing = er is geen tijd in te herkennen: { $how }
when-part = “{ $part }” is onbegrijpelijk: { $how }
when-order = “{ $text }” kan { $one } of { $other } zijn: schrijf { $written_one } of { $written_other }
when-date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
when-weekday =
    { $date } is een { $weekday ->
        [monday] maandag
        [tuesday] dinsdag
        [wednesday] woensdag
        [thursday] donderdag
        [friday] vrijdag
        [saturday] zaterdag
       *[sunday] zondag
    }
when-no-day-in-order =
    { $first ->
        [day] met de dag eerst is er geen dag { $date }
       *[month] met de maand eerst is er geen dag { $date }
    }
when-beyond-calendar = { $time } valt buiten de kalender
when-several-zones = { $zone } is de naam van meerdere tijdzones: schrijf hoe ver die van UTC ligt, zoals +01:00
when-skipped =
    { $zone ->
        [none] { $time } is er niet in deze tijdzone: de klok is eroverheen vooruitgezet
       *[other] { $time } is er niet in { $zone }: de klok is eroverheen vooruitgezet
    }
when-twice =
    { $zone ->
        [none] { $time } is er twee keer in deze tijdzone, omdat de klok is teruggezet: schrijf { $first } of { $second }
       *[other] { $time } is er twee keer in { $zone }, omdat de klok is teruggezet: schrijf { $first } of { $second }
    }
when-zone-without-time = er staat een tijdzone zonder tijd
zone-unknown = TZ="{ $name }" noemt geen tijdzone die hier bekend is: neem er een als Europe/Berlin, of wis de variabele
reading-which-time = hoe laat? Schrijf bijvoorbeeld “{ $day } 14:00”
reading-time =
    { $weekday ->
        [monday] maandag
        [tuesday] dinsdag
        [wednesday] woensdag
        [thursday] donderdag
        [friday] vrijdag
        [saturday] zaterdag
       *[sunday] zondag
    } { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }, { $time } ({ $zone })
reading-still-to-come = toen is er niets geteld, want het moet nog komen: { $when }
reading-year-or-time = “{ $text }” kan een jaar of een tijd zijn: schrijf { $date }, of { $time }
reading-number-alone = “{ $text }” alleen is geen tijd: { $how }
reading-time-or-day = “{ $text }” kan een tijd of een dag zijn: schrijf { $time } of { $date }
reading-time-and-distance = er staat een tijd en ook een afstand tot nu: { $how }
reading-doubtful-weekday = deze weekdag is in andere talen een andere: schrijf die voluit
reading-which-month = “{ $text }” kan in maand { $first } of in maand { $second } vallen: schrijf de naam van de maand
reading-no-day-in-month = er is geen dag { $day } in maand { $month }
reading-time-without-day = er staat een tijd, maar niet van welke dag
reading-no-month = een jaar heeft geen maand { $month }
reading-beyond-calendar = dit valt buiten de kalender
grammar-too-long = dit is te lang voor een tijd: { $how }
grammar-two-dates = er staan twee datums: schrijf er één
grammar-two-times = er staan twee tijden: schrijf er één
grammar-two-zones = er staan twee tijdzones: schrijf er één
grammar-two-weekdays = er staan twee weekdagen: schrijf er één
grammar-no-day = er is geen dag { $date }
grammar-no-day-in-year = er is geen dag { $day } in { $year }
grammar-no-week = er is geen week { $week } in { $year }
grammar-no-day-of-week = een week heeft geen dag { $day }
grammar-minutes-or-months = “{ $number }m” kunnen minuten of maanden zijn: schrijf { $number }min of { $number } maanden
grammar-no-morning-hour = { $hour } is geen uur van een ochtend
grammar-no-offset = geen tijdzone ligt { $offset } uur van UTC
grammar-no-zone = er is geen tijdzone “{ $zone }”
grammar-no-hour = een dag heeft geen uur { $hour }
grammar-no-minute = een uur heeft geen minuut { $minute }
grammar-no-second = een minuut heeft geen seconde { $second }
grammar-wrong-time = een tijd is fout

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = “{ $text }” is een tijd, en niet alleen een dag
cells-no-time-of-day = “{ $text }” is geen tijd van de dag
cells-no-hour = het uur ontbreekt
cells-no-time = de tijd ontbreekt
cells-not-a-time = “{ $text }” is geen tijd
cells-not-a-time-since = “{ $text }” is geen tijd: { $why }
cells-not-understood = “{ $part }” is onbegrijpelijk
cells-which-first = “{ $text }” kan { $day_first } of { $month_first } zijn: geef aan wat eerst komt, dag of maand
cells-no-lasting-day = het noemt geen dag die dezelfde blijft
cells-no-year = het jaar ontbreekt
cells-month-alone = een maand alleen noemt geen dag
cells-week-alone = een week alleen noemt geen dag
cells-weekday-alone = een weekdag alleen noemt geen dag
cells-another-day-tomorrow = morgen betekent het een andere dag
cells-no-day = de dag ontbreekt
cells-which-century = het kan { $date } of { $other } zijn: schrijf het jaar met vier cijfers
cells-rounded = het is op zo weinig cijfers afgerond dat de tijd erin verloren is: schrijf de kolom daar als tekst of als datum
cells-date-or-milliseconds = het kan { $date } zijn of milliseconden sinds 1970: schrijf het met streepjes en dubbele punten
cells-beyond-calendar = “{ $text }” valt buiten de kalender

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = registraties, geëxporteerd door tallyboard
import-format-counters = tellers, geëxporteerd door tallyboard
import-format-lines = JSON Lines, geëxporteerd door tallyboard
import-format-workbook = een werkmap, geëxporteerd door tallyboard
import-format-table = een tabel
import-format-sheet = een werkmap
import-format-loop-habits = gewoonten, geëxporteerd door Loop Habit Tracker
import-format-better-counter = tellers, geëxporteerd door Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = het kan niet worden gelezen: { $why }
import-error-too-large = het is groter dan { $gigabytes } GB: splits het
import-error-columns =
    { $count ->
        [one] het heeft { $count } kolom, en hoogstens { $max } worden gelezen: laat er enkele weg
       *[other] het heeft { $count } kolommen, en hoogstens { $max } worden gelezen: laat er enkele weg
    }
import-error-rows =
    { $max ->
        [one] het heeft meer dan { $max } rij: splits het
       *[other] het heeft meer dan { $max } rijen: splits het
    }
import-error-long-line = regel { $line } is langer dan { $megabytes } MB: is een aanhalingsteken niet gesloten?
import-error-long-row = een rij erin is langer dan { $megabytes } MB: laat die weg
import-error-open-quote = regel { $line }: een aanhalingsteken is niet gesloten, zodat alles erachter één veld is
import-error-encoding = regel { $line } is geen { $encoding }: geef een andere codering op, of sla het bestand op als UTF-8
import-error-texts = de bladen delen teksten van meer dan { $megabytes } MB: sla het op als CSV
import-error-unpacked = uitgepakt is het meer dan { $gigabytes } GB: splits het
import-error-not-text = het is geen tekst, werkmap (XLSX, ODS) of zip: exporteer het als CSV
import-error-database = het is een telbestand: open het met --db, of zet het terug
import-error-foreign = het is { $what }: { $instead }
import-error-damaged = het is beschadigd ({ $why }): exporteer het opnieuw
import-error-folder = het is een map zonder Habits.csv van Loop Habit Tracker: importeer wat erin zit bestand voor bestand
import-error-changed = het is gewijzigd terwijl het werd gelezen: importeer het opnieuw als er niets in schrijft
import-error-newer = het is van een nieuwere tallyboard: werk deze bij
import-error-sums = het bevat sommen, bijvoorbeeld per uur of dag, die niets zeggen over de registraties: exporteer registraties of tellers
import-error-empty = het is leeg
import-error-stopped = het lezen is gestopt
import-no-sheet = er is geen blad “{ $sheet }”: er zijn { $names }
import-different-sheets = de bladen { $names } hebben verschillende kolommen: importeer ze een voor een
import-ask-sheet = welk blad bevat de getallen? Er zijn { $names }
import-sheets-left-out =
    { $count ->
        [one] het blad { $names } wordt overgeslagen
       *[other] de bladen { $names } worden overgeslagen
    }
archive-unknown-packing = het is op een onbekende manier ingepakt
archive-broken = de inhoudsopgave ervan is kapot
archive-unknown-contents = de inhoudsopgave ervan is niet die van een leesbare zip
archive-long-contents = de inhoudsopgave ervan is te lang
archive-not-unpacked = wat erin is ingepakt, kan niet worden uitgepakt
xml-too-deep = de delen zitten te diep in elkaar
xml-breaks-off = het breekt af
xml-own-entity = het heeft een eigen entiteit, “{ $name }”
sheet-too-many =
    { $max ->
        [one] het heeft meer dan { $max } blad
       *[other] het heeft meer dan { $max } bladen
    }
ods-no-content = het heeft geen inhoud
ods-too-many-rows = een blad heeft meer rijen dan er kunnen zijn
xlsx-too-many-parts =
    { $max ->
        [one] het noemt meer dan { $max } deel
       *[other] het noemt meer dan { $max } delen
    }
xlsx-too-many-formats =
    { $max ->
        [one] het heeft meer dan { $max } celopmaak
       *[other] het heeft meer dan { $max } celopmaken
    }
xlsx-cell-outside = een cel staat waar geen blad er een heeft

## How a text file is encoded

encoding-without-mark = het wordt gelezen als { $encoding }, al staat er geen markering in die dat zegt
encoding-mixed = regel { $line } is UTF-8 (“{ $utf8 }”), en regel { $other_line } is dat niet (“{ $other }”): het mengt coderingen, dus sla het opnieuw op als UTF-8, of neem het als een ervan
encoding-read-as = het wordt gelezen als { $encoding }: regel { $line } is “{ $sample }”
encoding-sample = “{ $sample }” ({ $encoding })
encoding-which = hoe is het gecodeerd? Regel { $line } is { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] { $count } regel boven de tabel die met # begint, wordt overgeslagen
       *[other] { $count } regels boven de tabel die met # beginnen, worden overgeslagen
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } rij boven de tabel wordt overgeslagen
       *[other] { $count } rijen boven de tabel worden overgeslagen
    }
tables-sum-left-out = regel { $line } (“{ $label }”) is de som van de andere, en wordt overgeslagen
finish-first-readings = van meterstanden tellen de verschillen, dus de eerste van elke teller ({ $count }) telt niets
finish-restarts = een stand die daalt, geldt als een meter die weer bij 0 begon: { $count }
finish-gaps = standen die ontbreken of niet beschikbaar zijn, worden overgeslagen: { $count }

## Why a line can't be imported

tables-no-sum = de laatste rij heet “{ $label }” en is niet de som van de andere, die { $sum } is: haal die weg, of geef die een andere naam
jsonl-no-object = dit is geen JSON-object
jsonl-unknown-type = “{ $name }” is geen bekend type
jsonl-no-type = het type ontbreekt
better-counter-no-milliseconds = “{ $text }” is geen tijd in milliseconden
values-no-number = “{ $text }” is geen getal
values-no-whole-number = { $text } is geen heel getal
values-too-large = { $text } gaat boven 64 bits
loop-habits-unknown-value = “{ $text }” is niets wat dit programma schrijft
builder-no-number = het getal ontbreekt
builder-no-kind = “{ $text }” is geen soort: { $kinds }
builder-still-to-come = dit tijdstip moet nog komen
builder-no-name = de naam ontbreekt
builder-too-many-counters =
    { $max ->
        [one] een bestand heeft hoogstens { $max } teller
       *[other] een bestand heeft hoogstens { $max } tellers
    }
builder-too-many-boards =
    { $max ->
        [one] een bestand heeft hoogstens { $max } bord
       *[other] een bestand heeft hoogstens { $max } borden
    }
builder-names-too-long = de namen van één import hebben samen hoogstens { $megabytes } MB
builder-notes-too-long = de notities van één import hebben samen hoogstens { $megabytes } MB
builder-board-problem = het bord: { $why }
finish-entry-twice = registratie { $entry } staat twee keer in het bestand
finish-no-undo = wat een andere registratie ongedaan maakt, is van de soort undo
finish-undone-early = registratie { $entry } kan niet ongedaan worden gemaakt voordat die er was
finish-no-reset = registratie { $entry }, die deze wijzigt, is geen reset van haar teller
finish-another-amount = dit neemt niet terug wat registratie { $entry } toevoegde
finish-undone-twice = registratie { $entry } wordt twee keer ongedaan gemaakt
settings-no-truth = “{ $text }” is noch true, noch false
settings-step = een stap is een getal van 1 tot { $max }
settings-minimum-above-maximum = het minimum ligt boven het maximum
settings-no-color = “{ $text }” is geen kleur
settings-twice = “{ $name }” staat twee keer in het bestand
settings-no-board-name = de naam van het bord ontbreekt
settings-no-date = “{ $text }” is geen datum zoals 2026-11-27
settings-too-many-day-notes =
    { $max ->
        [one] een bestand heeft hoogstens { $max } dagnotitie
       *[other] een bestand heeft hoogstens { $max } dagnotities
    }

## What a file is that can't be imported: "it is …"

foreign-old-office = een werkblad of document van een oude soort, of een met een wachtwoord
foreign-pdf = een PDF-bestand
foreign-rtf = een tekstdocument (RTF)
foreign-gzip = ingepakt met gzip
foreign-bzip2 = ingepakt met bzip2
foreign-xz = ingepakt met xz
foreign-zstandard = ingepakt met Zstandard
foreign-7-zip = een 7-Zip-archief
foreign-rar = een RAR-archief
foreign-empty-zip = een lege zip
foreign-png = een afbeelding (PNG)
foreign-jpeg = een afbeelding (JPEG)
foreign-gif = een afbeelding (GIF)
foreign-tiff = een afbeelding (TIFF)
foreign-riff = een afbeelding, een geluid of een film
foreign-mp3 = een geluid (MP3)
foreign-ogg = een geluid (Ogg)
foreign-program = een programma
foreign-parquet = een Parquet-bestand
foreign-access = een Access-database
foreign-fits = een FITS-bestand
foreign-property-list = een eigenschappenlijst
foreign-web-page = een webpagina (HTML)
foreign-xml = een XML-bestand
foreign-postscript = een PostScript-bestand
foreign-calendar = een agenda (iCalendar)
foreign-address-cards = visitekaartjes (vCard)
foreign-sql = een SQL-bestand
foreign-script = een script
foreign-tar = een tar-archief
foreign-film = een film of een afbeelding
foreign-markup = XML of HTML
foreign-xlsb = een binaire werkmap (XLSB)
foreign-word = een tekstdocument (Word)
foreign-powerpoint = een presentatie (PowerPoint)
foreign-apple = een document van Apple (Numbers, Pages of Keynote)
foreign-open-document = een OpenDocument-bestand, maar geen werkblad
foreign-program-archive = het archief van een programma
foreign-database = een SQLite-database van een ander programma
foreign-database-of-tables =
    { $count ->
        [one] een SQLite-database van een ander programma met de tabel { $names }
       *[other] een SQLite-database van een ander programma met de tabellen { $names }
    }
foreign-zip = een zip met { $names }
foreign-markdown = een Markdown-tabel
foreign-history = de uitvoer van `tallyboard history`
foreign-stats = de uitvoer van `tallyboard stats`, dus sommen
foreign-watch = de uitvoer van `tallyboard watch`, dus standen zoals ze waren
foreign-history-json = de uitvoer van `tallyboard history --json`
foreign-list-json = de uitvoer van `tallyboard list --json`
foreign-watch-json = de uitvoer van `tallyboard watch --json`
foreign-json = JSON, dat geen kolommen heeft
foreign-assignments = geen tabel: de regels zijn als “{ $line }”
foreign-prose = tekst en geen tabel: het begint met “{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = sla het op als XLSX, ODS of CSV
foreign-how-unpack = pak het uit, en importeer wat erin zit
foreign-how-copy-table = kopieer de tabel naar een rekenblad, en sla dat op als CSV
foreign-how-choose-table = kies een tabel, zoals CSV of XLSX
foreign-how-export-table-itself = exporteer de tabel zelf, als CSV
foreign-how-export-again = exporteer het opnieuw
foreign-how-choose-counts = kies het bestand met de getallen
foreign-how-export = exporteer het als CSV
foreign-how-export-them = exporteer ze als CSV
foreign-how-export-its-table = exporteer de tabel ervan als CSV
foreign-how-load = laad het in een database, en exporteer de tabel daarvan als CSV
foreign-how-export-excel = exporteer het als Excel of CSV
foreign-how-unpack-files = pak het uit, en importeer wat erin zit bestand voor bestand
foreign-how-copy-markdown = kopieer het naar een rekenblad, en sla dat op als CSV
foreign-how-export-own = laat `tallyboard export` een bestand schrijven om te importeren
foreign-how-export-own-or-header = laat `tallyboard export` een bestand schrijven om te importeren, of begin het met een regel met count en name, als elk getal ervan moet worden opgeteld
foreign-how-convert-json = exporteer het als CSV, of zet het om, bijvoorbeeld met jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = zet een komma of een tab tussen naam en getal
foreign-how-name-a-line = geef het één naam per regel, of kolommen

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = kolom { $number }
columns-no-column = er is geen kolom “{ $header }”: er zijn { $headers }
guess-which-of =
    { $what ->
        [moment] welke kolom zegt wanneer is geteld: { $others } of { $last }?
        [hour] welke kolom noemt het uur: { $others } of { $last }?
        [day] welke kolom noemt de dag: { $others } of { $last }?
        [day-of-hours] welke kolom noemt de dag van de uren: { $others } of { $last }?
        [names] welke kolom bevat de namen van de tellers: { $others } of { $last }?
       *[counts] welke kolom bevat de getallen: { $others } of { $last }?
    }
guess-which =
    { $what ->
        [moment] welke kolom zegt wanneer is geteld? Er zijn { $headers }
        [hour] welke kolom noemt het uur? Er zijn { $headers }
        [day] welke kolom noemt de dag? Er zijn { $headers }
        [day-of-hours] welke kolom noemt de dag van de uren? Er zijn { $headers }
        [names] welke kolom bevat de namen van de tellers? Er zijn { $headers }
       *[counts] welke kolom bevat de getallen? Er zijn { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] geef die op met --columns { $role }=KOP, of hour= voor geen
        [no-count] geef die op met --columns { $role }=KOP, of count= waar elke rij 1 telt
        [one-name] geef die op met --columns { $role }=KOP, of noem met --name NAAM de ene teller waar alles bij hoort
       *[none] geef die op met --columns { $role }=KOP
    }
guess-hours-without-day = de kolom “{ $header }” noemt uren, en geen kolom noemt hun dag
guess-say-day = geef met --columns date=KOP op welke dat doet, of voeg er een toe; of tel met --columns time= alles op het tijdstip van de import
guess-part-of-date = in de kolom “{ $header }” staat “{ $cell }”, en een jaar, een maand, een week of een weekdag alleen noemt niet de dag van een telling
guess-give-day = geef elke rij haar dag, of tel met --columns time= alles op het tijdstip van de import
guess-sum-left-out = “{ $header }” is de som van de andere kolommen, en wordt overgeslagen
guess-weighed-sum-left-out = “{ $header }” is wat de andere kolommen volgens hun gewichten opleveren, en wordt overgeslagen
guess-loop-habits = de kolom “{ $header }” en die ernaast bevatten in woorden wat Loop Habit Tracker over gewoonten zegt
guess-import-zip = importeer de hele zip, of de map die erin zat
guess-first-days =
    { $each ->
        [week] “{ $header }” bevat alleen maandagen: als een rij is wat in een week is geteld, telt alles op de eerste dag ervan
       *[month] “{ $header }” bevat alleen eerste dagen van maanden: als een rij is wat in een maand is geteld, telt alles op de eerste dag ervan
    }
guess-is-measure-counted = zegt { $names } hoeveel er is geteld, of telt elke rij 1?
guess-say-count = geef het op met --columns count=KOP of count=
guess-running-totals = lopende totalen: { $names }; elke rij telt 1
guess-is-meter = “{ $header }” daalt nooit: wordt elk getal ervan opgeteld, of is het een meterstand, waarvan alleen de verschillen tellen?
guess-say-meter = geef --columns "count={ $header }" of --columns "reading={ $header }" op
guess-several-answers = “{ $header }” bevat meerdere antwoorden in één cel, zoals “{ $cell }”
guess-split = met --split "{ $mark }" telt elk afzonderlijk
guess-readings-in-order = de standen worden genomen in de volgorde van hun rijen

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Tellers
workbook-sheet-boards = Borden
workbook-sheet-notes = Notities
workbook-sheet-settings = Instellingen
workbook-sheet-entries = Registraties
workbook-sheet-table = Tabel
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = vóór 1970, waar de klok van het systeem staat, kan geen werkmap worden gemaakt: zet die goed
workbook-too-many-columns =
    { $columns ->
        [one] een blad heeft { $max } kolommen, en deze tabel { $columns }: kies borden, of neem CSV
       *[other] een blad heeft { $max } kolommen, en deze tabel { $columns }: kies borden, of neem CSV
    }
workbook-text-too-long =
    { $place ->
        [workbook] de werkmap heeft een tekst van meer dan 32.767 tekens, die in geen cel past: neem CSV of JSON Lines
        [row] rij { $row } van “{ $sheet }” heeft een tekst van meer dan 32.767 tekens, die in geen cel past: neem CSV of JSON Lines
       *[sheet] { $sheet } heeft een tekst van meer dan 32.767 tekens, die in geen cel past: neem CSV of JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] de werkmap kan niet worden gemaakt ({ $why }): neem CSV of JSON Lines
        [row] rij { $row } van “{ $sheet }” kan niet worden gemaakt ({ $why }): neem CSV of JSON Lines
       *[sheet] { $sheet } kan niet worden gemaakt ({ $why }): neem CSV of JSON Lines
    }
export-too-many-rows = sinds { $first } is te veel geteld voor elk een rij: geef --since op, of een langere --by
export-cancelled = de export is geannuleerd
report-too-many-counters =
    { $max ->
        [one] een rapport heeft hoogstens { $max } teller: kies borden of tellers
       *[other] een rapport heeft hoogstens { $max } tellers: kies borden of tellers
    }
report-too-many-numbers =
    { $max ->
        [one] een rapport heeft hoogstens { $max } getal: kies borden, een latere --since of een langere --by
       *[other] een rapport heeft hoogstens { $max } getallen: kies borden, een latere --since of een langere --by
    }

## The report: a page to view and to print (HTML)

report-all-counters = Alle tellers
report-span = { $first } tot { $last }
report-nothing = In deze tijd is niets geteld
report-counters = Tellers
report-counter = Teller
report-board = Bord
report-count-now = Stand nu
report-today = Vandaag
report-this-week = Deze week
report-this-month = Deze maand
report-counted = In deze tijd
report-charts =
    { $unit ->
        [hour] Grafieken per uur
        [day] Grafieken per dag
        [week] Grafieken per week
       *[month] Grafieken per maand
    }
report-together = Alles samen
report-notes = Notities
report-note-day = Dag
report-note = Notitie
report-table =
    { $unit ->
        [hour] Per uur
        [day] Per dag
        [week] Per week
       *[month] Per maand
    }
report-unit =
    { $unit ->
        [hour] Uur
        [day] Dag
        [week] Week
       *[month] Maand
    }
report-total = Totaal
report-rates = Aantallen per uur
report-counted-in-hours = Geteld
report-covered-hours = Bemande uren
report-rate = Per uur
report-limits = 95%-grenzen
report-between = { $low } tot { $high }
report-rates-meaning = Wat is geteld per uur waarin iemand telde. Van 100 zulke paren grenzen sluiten er ongeveer 95 het ware aantal per uur in, als wat is geteld toevallig komt, elk op zich.
report-outside = { $count ->
    [one] { $count } is buiten de openingstijden geteld, en telt niet mee in de aantallen per uur.
   *[other] { $count } zijn buiten de openingstijden geteld, en tellen niet mee in de aantallen per uur.
}
report-doubtful = { $count ->
    [one] { $presses }: die volgt zo kort op een andere dat het misschien geen eigen gebeurtenis is. Die telt tot die door iemand wordt geschrapt.
   *[other] { $presses }: ze volgen zo kort op een andere dat het misschien geen eigen gebeurtenissen zijn. Ze tellen tot iemand ze schrapt.
}
report-shares = Aandelen: { $board }
report-share = Aandeel
report-shares-meaning = Van de { $all } die zijn geteld. Als er steeds opnieuw zoveel werden geteld, zouden ongeveer 95 van de 100 zulke paren grenzen het ware aandeel insluiten.
report-control-charts = Regelkaarten
report-control-limits = Midden { $center }, grenzen { $low } tot { $high }.
report-control-unusual = { $count ->
    [0] Geen van de { $all } steekproeven is opvallend.
    [one] { $count } van de { $all } steekproeven is opvallend.
   *[other] { $count } van de { $all } steekproeven zijn opvallend.
}
report-control-meaning = De lijn is het gemiddelde van de referentieperiode, de streepjeslijnen liggen er drie standaardafwijkingen vandaan. Vierkanten zijn opvallend: als er niets verandert, zijn het er weinig, ongeveer 3 van de 1.000 buiten de grenzen.
report-changes = Veranderingen
report-changes-meaning = Een verandering wordt genoemd als hoogstens 1 van 100 willekeurige volgordes van dezelfde dagen er een toont die even duidelijk is.
report-changes-too-many = Veranderingen worden gezocht in rapporten van hoogstens { $max } tellers.
weekday-date =
    { $weekday ->
        [monday] ma
        [tuesday] di
        [wednesday] wo
        [thursday] do
        [friday] vr
        [saturday] za
       *[sunday] zo
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] ma
        [tuesday] di
        [wednesday] wo
        [thursday] do
        [friday] vr
        [saturday] za
       *[sunday] zo
    } { $date } { $time }
report-made = Gemaakt door Tallyboard op { $time }
