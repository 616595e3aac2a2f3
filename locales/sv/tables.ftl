tables-list-separator = ,{ " " }
tables-list-or = { " " }eller{ " " }
tables-list-and = { " " }och{ " " }
tables-quoted = ”{ $name }”
tables-and-more = { $names } och { $count } till

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = skriv en tid som ”igår”, ”2026-11-01”, ”14:00” eller ”2026-11-01 14:00”
when-nothing = ingen tid kan förstås ur det: { $how }
when-part = ”{ $part }” kan inte förstås: { $how }
when-order = ”{ $text }” kan vara { $one } eller { $other }: skriv { $written_one } eller { $written_other }
when-date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
when-weekday = { $date } är en { $weekday ->
        [monday] måndag
        [tuesday] tisdag
        [wednesday] onsdag
        [thursday] torsdag
        [friday] fredag
        [saturday] lördag
       *[sunday] söndag
    }
when-no-day-in-order = { $first ->
        [day] det finns ingen dag { $date } med dagen först
       *[month] det finns ingen dag { $date } med månaden först
    }
when-beyond-calendar = { $time } ligger utanför kalendern
when-several-zones = { $zone } är namnet på flera zoner: skriv avståndet från UTC, till exempel +01:00
when-skipped = { $zone ->
        [none] { $time } finns inte i denna zon: klockorna ställdes fram förbi den
       *[other] { $time } finns inte i { $zone }: klockorna ställdes fram förbi den
    }
when-twice = { $zone ->
        [none] { $time } finns två gånger i denna zon, eftersom klockorna ställdes tillbaka: skriv { $first } eller { $second }
       *[other] { $time } finns två gånger i { $zone }, eftersom klockorna ställdes tillbaka: skriv { $first } eller { $second }
    }
when-zone-without-time = där står en zon utan klockslag
zone-unknown = TZ="{ $name }" är ingen zon som är känd här: ange en som Europe/Berlin, eller ta bort variabeln
reading-which-time = vilket klockslag? Skriv till exempel ”{ $day } 14:00”
reading-time =
    { $weekday ->
        [monday] måndag
        [tuesday] tisdag
        [wednesday] onsdag
        [thursday] torsdag
        [friday] fredag
        [saturday] lördag
       *[sunday] söndag
    } { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }, { $time } ({ $zone })
reading-still-to-come = inget räknades då, eftersom den tiden inte har kommit ännu: { $when }
reading-year-or-time = ”{ $text }” kan vara ett år eller ett klockslag: skriv { $date }, eller { $time }
reading-number-alone = ”{ $text }” ensamt är ingen tid: { $how }
reading-time-or-day = ”{ $text }” kan vara ett klockslag eller en dag: skriv { $time } eller { $date }
reading-time-and-distance = där står både en tid och ett avstånd från nu: { $how }
reading-doubtful-weekday = veckodagen är en annan i andra språk: skriv ut den helt
reading-which-month = ”{ $text }” kan gälla månad { $first } eller månad { $second }: skriv månadens namn
reading-no-day-in-month = det finns ingen dag { $day } i månad { $month }
reading-time-without-day = där står ett klockslag, men inte för vilken dag
reading-no-month = ett år har ingen månad { $month }
reading-beyond-calendar = detta ligger utanför kalendern
grammar-too-long = detta är för långt för en tid: { $how }
grammar-two-dates = där står två datum: skriv ett
grammar-two-times = där står två klockslag: skriv ett
grammar-two-zones = där står två zoner: skriv en
grammar-two-weekdays = där står två veckodagar: skriv en
grammar-no-day = det finns ingen dag { $date }
grammar-no-day-in-year = det finns ingen dag { $day } i { $year }
grammar-no-week = det finns ingen vecka { $week } i { $year }
grammar-no-day-of-week = en vecka har ingen dag { $day }
grammar-minutes-or-months = ”{ $number }m” kan vara minuter eller månader: skriv { $number }min eller { $number } months
grammar-no-morning-hour = { $hour } är ingen timme på morgonen
grammar-no-offset = ingen zon ligger { $offset } timmar från UTC
grammar-no-zone = det finns ingen zon ”{ $zone }”
grammar-no-hour = ett dygn har ingen timme { $hour }
grammar-no-minute = en timme har ingen minut { $minute }
grammar-no-second = en minut har ingen sekund { $second }
grammar-wrong-time = ett klockslag är fel

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = ”{ $text }” är en tid, och inte bara en dag
cells-no-time-of-day = ”{ $text }” är inget klockslag
cells-no-hour = timmen saknas
cells-no-time = tiden saknas
cells-not-a-time = ”{ $text }” är ingen tid
cells-not-a-time-since = ”{ $text }” är ingen tid: { $why }
cells-not-understood = ”{ $part }” kan inte förstås
cells-which-first = ”{ $text }” kan vara { $day_first } eller { $month_first }: ange vad som kommer först, dag eller månad
cells-no-lasting-day = det anger ingen dag som förblir densamma
cells-no-year = året saknas
cells-month-alone = en månad ensam anger inte dagen
cells-week-alone = en vecka ensam anger inte dagen
cells-weekday-alone = en veckodag ensam anger inte dagen
cells-another-day-tomorrow = det betyder en annan dag i morgon
cells-no-day = dagen saknas
cells-which-century = det kan vara { $date } eller { $other }: skriv året med fyra siffror
cells-rounded = det avrundades till så få siffror att tiden i det är förlorad: skriv kolumnen som text eller som datum där
cells-date-or-milliseconds = det kan vara { $date } eller millisekunder sedan 1970: skriv det med bindestreck och kolon
cells-beyond-calendar = ”{ $text }” ligger utanför kalendern

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = poster, exporterade av tallyboard
import-format-counters = räknare, exporterade av tallyboard
import-format-lines = JSON Lines, exporterat av tallyboard
import-format-workbook = ett kalkylblad, exporterat av tallyboard
import-format-table = en tabell
import-format-sheet = ett kalkylblad
import-format-loop-habits = vanor, exporterade av Loop Habit Tracker
import-format-better-counter = räknare, exporterade av Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = den kan inte läsas: { $why }
import-error-too-large = den är större än { $gigabytes } GB: dela upp den
import-error-columns = den har { $count } kolumner, och högst { $max } läses: utelämna några
import-error-rows = den har fler än { $max } rader: dela upp den
import-error-long-line = rad { $line } är längre än { $megabytes } MB: är ett citattecken inte avslutat?
import-error-long-row = en rad i den är längre än { $megabytes } MB: utelämna den
import-error-open-quote = rad { $line }: ett citattecken är inte avslutat, så att allt därefter är ett enda fält
import-error-encoding = rad { $line } är inte { $encoding }: ange en annan kodning, eller spara den som UTF-8
import-error-texts = dess blad delar texter på mer än { $megabytes } MB: spara den som CSV
import-error-unpacked = den är mer än { $gigabytes } GB uppackad: dela upp den
import-error-not-text = den är varken text, kalkylblad (XLSX, ODS) eller zip: exportera den som CSV
import-error-database = den är en räknefil: öppna den med --db, eller återställ den
import-error-foreign = den är { $what }: { $instead }
import-error-damaged = den är skadad ({ $why }): exportera den igen
import-error-folder = den är en mapp utan Habits.csv från Loop Habit Tracker: importera innehållet fil för fil
import-error-changed = den ändrades medan den lästes: importera den igen när inget skriver i den
import-error-newer = den är från en nyare tallyboard: uppdatera denna
import-error-sums = den innehåller summor, per timme eller dag till exempel, som inte visar posterna: exportera poster eller räknare
import-error-empty = den är tom
import-error-stopped = läsningen stoppades
import-no-sheet = det finns inget blad ”{ $sheet }”: det finns { $names }
import-different-sheets = bladen { $names } har olika kolumner: importera dem ett i taget
import-ask-sheet = vilket blad innehåller antalen? Det finns { $names }
import-sheets-left-out = { $count ->
        [one] bladet { $names } utelämnas
       *[other] bladen { $names } utelämnas
    }
archive-unknown-packing = den är packad på ett okänt sätt
archive-broken = dess innehållsförteckning är trasig
archive-unknown-contents = dess innehållsförteckning hör inte till en zip som läses
archive-long-contents = dess innehållsförteckning är för lång
archive-not-unpacked = det som är packat i den kan inte packas upp
xml-too-deep = dess delar ligger för djupt i varandra
xml-breaks-off = den slutar mitt i
xml-own-entity = den har en egen entitet, ”{ $name }”
sheet-too-many = den har fler än { $max } blad
ods-no-content = den har inget innehåll
ods-too-many-rows = ett blad har fler rader än det kan finnas
xlsx-too-many-parts = den anger fler än { $max } delar
xlsx-too-many-formats = den har fler än { $max } cellformat
xlsx-cell-outside = en cell står där inget blad har någon

## How a text file is encoded

encoding-without-mark = den läses som { $encoding }, fast den saknar märke som säger det
encoding-mixed = rad { $line } är UTF-8 (”{ $utf8 }”), och rad { $other_line } är det inte (”{ $other }”): den blandar kodningar, så spara den på nytt som UTF-8, eller läs den som en av dem
encoding-read-as = den läses som { $encoding }: rad { $line } är ”{ $sample }”
encoding-sample = ”{ $sample }” ({ $encoding })
encoding-which = hur är den kodad? Rad { $line } är { $samples }

## Notes about what is read

text-comments-left-out = { $count ->
        [one] en rad ovanför tabellen, som börjar med #, utelämnas
       *[other] { $count } rader ovanför tabellen, som börjar med #, utelämnas
    }
tables-rows-left-out = { $count ->
        [one] { $count } rad ovanför tabellen utelämnas
       *[other] { $count } rader ovanför tabellen utelämnas
    }
tables-sum-left-out = rad { $line } (”{ $label }”) är summan av de andra, och utelämnas
finish-first-readings = av en mätares avläsningar räknas skillnaderna, så den första för varje räknare ({ $count }) räknar inget
finish-restarts = en avläsning som sjunker tolkas som att mätaren började om på 0: { $count }
finish-gaps = avläsningar som saknas eller inte är tillgängliga utelämnas: { $count }

## Why a line can't be imported

tables-no-sum = sista raden heter ”{ $label }”, men är inte summan av de andra, som är { $sum }: ta bort den, eller ge den ett annat namn
jsonl-no-object = detta är inget JSON-objekt
jsonl-unknown-type = ”{ $name }” är ingen känd typ
jsonl-no-type = typen saknas
better-counter-no-milliseconds = ”{ $text }” är ingen tid i millisekunder
values-no-number = ”{ $text }” är inget tal
values-no-whole-number = { $text } är inget heltal
values-too-large = { $text } ryms inte i 64 bitar
loop-habits-unknown-value = ”{ $text }” är inget som detta program skriver
builder-no-number = talet saknas
builder-no-kind = ”{ $text }” är ingen typ: { $kinds }
builder-still-to-come = denna tid har inte kommit ännu
builder-no-name = namnet saknas
builder-too-many-counters = en fil har högst { $max } räknare
builder-too-many-boards = en fil har högst { $max } tavlor
builder-names-too-long = namnen i en import har högst { $megabytes } MB tillsammans
builder-notes-too-long = anteckningarna i en import har högst { $megabytes } MB tillsammans
builder-board-problem = tavlan: { $why }
finish-entry-twice = post { $entry } finns två gånger i filen
finish-no-undo = det som ångrar en annan post är av typen undo
finish-undone-early = post { $entry } kan inte ångras innan den gjordes
finish-no-reset = post { $entry }, som denna ändrar, är ingen nollställning av dess räknare
finish-another-amount = detta tar inte tillbaka det som post { $entry } lade till
finish-undone-twice = post { $entry } ångras två gånger
settings-no-truth = ”{ $text }” är varken true eller false
settings-step = ett steg är ett tal från 1 till { $max }
settings-minimum-above-maximum = minimum är högre än maximum
settings-no-color = ”{ $text }” är ingen färg
settings-twice = ”{ $name }” finns två gånger i filen
settings-no-board-name = tavlans namn saknas
settings-no-date = ”{ $text }” är inget datum som 2026-11-27
settings-too-many-day-notes = en fil har högst { $max } dagsanteckningar

## What a file is that can't be imported: "it is …"

foreign-old-office = ett kalkylblad eller dokument av gammal typ, eller ett med lösenord
foreign-pdf = en PDF-fil
foreign-rtf = ett textdokument (RTF)
foreign-gzip = packad med gzip
foreign-bzip2 = packad med bzip2
foreign-xz = packad med xz
foreign-zstandard = packad med Zstandard
foreign-7-zip = ett 7-Zip-arkiv
foreign-rar = ett RAR-arkiv
foreign-empty-zip = en tom zip
foreign-png = en bild (PNG)
foreign-jpeg = en bild (JPEG)
foreign-gif = en bild (GIF)
foreign-tiff = en bild (TIFF)
foreign-riff = en bild, ett ljud eller en film
foreign-mp3 = ett ljud (MP3)
foreign-ogg = ett ljud (Ogg)
foreign-program = ett program
foreign-parquet = en Parquet-fil
foreign-access = en Access-databas
foreign-fits = en FITS-fil
foreign-property-list = en egenskapslista
foreign-web-page = en webbsida (HTML)
foreign-xml = XML-data
foreign-postscript = en PostScript-fil
foreign-calendar = en kalender (iCalendar)
foreign-address-cards = adresskort (vCard)
foreign-sql = SQL-kod
foreign-script = ett skript
foreign-tar = ett tar-arkiv
foreign-film = en film eller en bild
foreign-markup = XML eller HTML
foreign-xlsb = en binär arbetsbok (XLSB)
foreign-word = ett textdokument (Word)
foreign-powerpoint = en presentation (PowerPoint)
foreign-apple = ett dokument från Apple (Numbers, Pages eller Keynote)
foreign-open-document = en OpenDocument-fil, men inget kalkylblad
foreign-program-archive = ett programs arkiv
foreign-database = ett annat programs SQLite-databas
foreign-database-of-tables = { $count ->
        [one] ett annat programs SQLite-databas med tabellen { $names }
       *[other] ett annat programs SQLite-databas med tabellerna { $names }
    }
foreign-zip = en zip med { $names }
foreign-markdown = en Markdown-tabell
foreign-history = vad `tallyboard history` skriver ut
foreign-stats = vad `tallyboard stats` skriver ut, vilket är summor
foreign-watch = vad `tallyboard watch` skriver ut, vilket är antal som de stod
foreign-history-json = vad `tallyboard history --json` skriver ut
foreign-list-json = vad `tallyboard list --json` skriver ut
foreign-watch-json = vad `tallyboard watch --json` skriver ut
foreign-json = JSON, som saknar kolumner
foreign-assignments = ingen tabell: dess rader ser ut som ”{ $line }”
foreign-prose = text och ingen tabell: den börjar med ”{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = spara den som XLSX, ODS eller CSV
foreign-how-unpack = packa upp den och importera innehållet
foreign-how-copy-table = kopiera dess tabell till ett kalkylblad, och spara det som CSV
foreign-how-choose-table = välj en tabell, till exempel CSV eller XLSX
foreign-how-export-table-itself = exportera själva tabellen som CSV
foreign-how-export-again = exportera den igen
foreign-how-choose-counts = välj filen med antalen
foreign-how-export = exportera den som CSV
foreign-how-export-them = exportera dem som CSV
foreign-how-export-its-table = exportera dess tabell som CSV
foreign-how-load = läs in den i en databas, och exportera dess tabell som CSV
foreign-how-export-excel = exportera den som Excel eller CSV
foreign-how-unpack-files = packa upp den och importera innehållet fil för fil
foreign-how-copy-markdown = kopiera den till ett kalkylblad, och spara det som CSV
foreign-how-export-own = låt `tallyboard export` skriva en fil att importera
foreign-how-export-own-or-header = låt `tallyboard export` skriva en fil att importera, eller börja den med en rad som säger count och name, om vart och ett av dess tal ska läggas till
foreign-how-convert-json = exportera den som CSV, eller konvertera den, till exempel med jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = låt ett komma eller en tabb stå mellan namn och tal
foreign-how-name-a-line = låt den ha ett namn per rad, eller kolumner

## Questions and notes about the columns of a table


## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as


## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = kolumn { $number }
columns-no-column = det finns ingen kolumn ”{ $header }”: det finns { $headers }
guess-which-of = { $what ->
        [moment] vilken kolumn säger när det räknades: { $others } eller { $last }?
        [hour] vilken kolumn anger timmen: { $others } eller { $last }?
        [day] vilken kolumn anger dagen: { $others } eller { $last }?
        [day-of-hours] vilken kolumn anger timmarnas dag: { $others } eller { $last }?
        [names] vilken kolumn innehåller räknarnas namn: { $others } eller { $last }?
       *[counts] vilken kolumn innehåller antalen: { $others } eller { $last }?
    }
guess-which = { $what ->
        [moment] vilken kolumn säger när det räknades? Det finns { $headers }
        [hour] vilken kolumn anger timmen? Det finns { $headers }
        [day] vilken kolumn anger dagen? Det finns { $headers }
        [day-of-hours] vilken kolumn anger timmarnas dag? Det finns { $headers }
        [names] vilken kolumn innehåller räknarnas namn? Det finns { $headers }
       *[counts] vilken kolumn innehåller antalen? Det finns { $headers }
    }
guess-say-column = { $or ->
        [no-hour] ange den med --columns { $role }=HEADER, eller hour= för ingen
        [no-count] ange den med --columns { $role }=HEADER, eller count= där varje rad räknar 1
        [one-name] ange den med --columns { $role }=HEADER, eller ange den enda räknare som allt gäller med --name NAME
       *[none] ange den med --columns { $role }=HEADER
    }
guess-hours-without-day = kolumnen ”{ $header }” anger timmar, och ingen anger deras dag
guess-say-day = ange vilken som gör det med --columns date=HEADER, eller lägg till en; eller räkna allt vid importens tid med --columns time=
guess-part-of-date = kolumnen ”{ $header }” säger ”{ $cell }”, och ett år, en månad, en vecka eller en veckodag ensam anger inte dagen för en räkning
guess-give-day = ge varje rad dess dag, eller räkna allt vid importens tid med --columns time=
guess-sum-left-out = ”{ $header }” är summan av de andra kolumnerna, och utelämnas
guess-weighed-sum-left-out = ”{ $header }” är vad de andra kolumnerna blir med sina vikter, och utelämnas
guess-loop-habits = kolumnen ”{ $header }” och de bredvid innehåller det som Loop Habit Tracker säger om vanor, i ord
guess-import-zip = importera hela dess zip, eller mappen som fanns i den
guess-first-days = { $each ->
        [week] ”{ $header }” innehåller bara måndagar: om en rad är det som räknades på en vecka, räknas allt på dess första dag
       *[month] ”{ $header }” innehåller bara månaders första dagar: om en rad är det som räknades på en månad, räknas allt på dess första dag
    }
guess-is-measure-counted = anger { $names } hur mycket som räknas, eller räknar varje rad 1?
guess-say-count = ange det med --columns count=HEADER, eller count=
guess-running-totals = löpande summor: { $names }, så varje rad räknar 1
guess-is-meter = ”{ $header }” sjunker aldrig: läggs vart och ett av dess tal till, eller är det vad en mätare visar, där bara skillnaderna räknas?
guess-say-meter = ange --columns "count={ $header }" eller --columns "reading={ $header }"
guess-several-answers = ”{ $header }” innehåller flera svar i en cell, till exempel ”{ $cell }”
guess-split = räkna vart och ett med --split "{ $mark }"
guess-readings-in-order = avläsningarna tas i sina raders ordning

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Räknare
workbook-sheet-boards = Tavlor
workbook-sheet-notes = Anteckningar
workbook-sheet-settings = Inställningar
workbook-sheet-entries = Poster
workbook-sheet-table = Tabell
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = en arbetsbok kan inte skapas före 1970, där systemets klocka står: ställ den rätt
workbook-too-many-columns = ett blad har { $max } kolumner, och denna tabell { $columns }: välj tavlor, eller ta CSV
workbook-text-too-long = { $place ->
        [workbook] arbetsboken har en text på mer än 32 767 tecken, som ingen cell rymmer: ta CSV eller JSON Lines
        [row] rad { $row } i ”{ $sheet }” har en text på mer än 32 767 tecken, som ingen cell rymmer: ta CSV eller JSON Lines
       *[sheet] { $sheet } har en text på mer än 32 767 tecken, som ingen cell rymmer: ta CSV eller JSON Lines
    }
workbook-failed = { $place ->
        [workbook] arbetsboken kan inte skapas ({ $why }): ta CSV eller JSON Lines
        [row] rad { $row } i ”{ $sheet }” kan inte skapas ({ $why }): ta CSV eller JSON Lines
       *[sheet] { $sheet } kan inte skapas ({ $why }): ta CSV eller JSON Lines
    }
export-too-many-rows = för mycket räknades sedan { $first } för en rad var: ange --since, eller ett längre --by
export-cancelled = exporten avbröts
report-too-many-counters = en rapport har högst { $max } räknare: välj tavlor eller räknare
report-too-many-numbers = en rapport har högst { $max } tal: välj tavlor, ett senare --since, eller ett längre --by

## The report: a page to view and to print (HTML)

report-all-counters = Alla räknare
report-span = { $first } till { $last }
report-nothing = Inget räknades under denna tid
report-counters = Räknare
report-counter = Räknare
report-board = Tavla
report-count-now = Antal nu
report-today = I dag
report-this-week = Denna vecka
report-this-month = Denna månad
report-counted = Under denna tid
report-charts = { $unit ->
        [hour] Diagram per timme
        [day] Diagram per dag
        [week] Diagram per vecka
       *[month] Diagram per månad
    }
report-together = Alla tillsammans
report-notes = Anteckningar
report-note-day = Dag
report-note = Anteckning
report-table = { $unit ->
        [hour] Per timme
        [day] Per dag
        [week] Per vecka
       *[month] Per månad
    }
report-unit = { $unit ->
        [hour] Timme
        [day] Dag
        [week] Vecka
       *[month] Månad
    }
report-total = Summa
report-rates = Antal per timme
report-counted-in-hours = Räknat
report-covered-hours = Bemannade timmar
report-rate = Per timme
report-limits = Gränser, 95 %
report-between = { $low } till { $high }
report-rates-meaning = Vad som räknades per timme då någon räknade. Av 100 sådana par av gränser har omkring 95 det sanna antalet per timme mellan sig, om det som räknas kommer av en slump, vart och ett för sig.
report-outside = { $count ->
        [one] { $count } räknades utanför öppettiderna, och ingår inte i antalen per timme.
       *[other] { $count } räknades utanför öppettiderna, och ingår inte i antalen per timme.
    }
report-doubtful = { $count ->
        [one] { $presses }: det följer så tätt på ett annat att det kanske inte är en egen händelse. Det räknas tills någon stryker det.
       *[other] { $presses }: de följer så tätt på ett annat att de kanske inte är egna händelser. De räknas tills någon stryker dem.
    }
report-shares = Andelar: { $board }
report-share = Andel
report-shares-meaning = Av { $all } räknade. Om lika många räknades gång på gång skulle omkring 95 av 100 sådana par av gränser ha den sanna andelen mellan sig.
report-control-charts = Styrdiagram
report-control-limits = Mitt { $center }, gränser { $low } till { $high }.
report-control-unusual = { $count ->
        [0] Inget av { $all } stickprov är ovanligt.
        [one] { $count } av { $all } stickprov är ovanligt.
       *[other] { $count } av { $all } stickprov är ovanliga.
    }
report-control-meaning = Linjen är referensperiodens medelvärde, de streckade linjerna ligger tre standardavvikelser från det. Kvadrater är ovanliga: om inget ändras är de få, omkring 3 av 1 000 utanför gränserna.
report-changes = Förändringar
report-changes-meaning = En förändring anges om högst 1 av 100 slumpmässiga ordningar av samma dagar visar en lika tydlig.
report-changes-too-many = Förändringar letas efter i rapporter med högst { $max } räknare.
weekday-date =
    { $weekday ->
        [monday] mån
        [tuesday] tis
        [wednesday] ons
        [thursday] tors
        [friday] fre
        [saturday] lör
       *[sunday] sön
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] mån
        [tuesday] tis
        [wednesday] ons
        [thursday] tors
        [friday] fre
        [saturday] lör
       *[sunday] sön
    } { $date } { $time }
report-made = Skapad av Tallyboard { $time }
