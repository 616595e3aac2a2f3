## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }nebo{ " " }
tables-list-and = { " " }a{ " " }
tables-quoted = „{ $name }“
tables-and-more = { $names } a další ({ $count })

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = napište čas, např. „včera“, „2026-11-01“, „14:00“ nebo „2026-11-01 14:00“
when-nothing = není v tom rozpoznán žádný čas: { $how }
when-part = „{ $part }“ nelze rozpoznat: { $how }
when-order = „{ $text }“ může být { $one } nebo { $other }: napište { $written_one } nebo { $written_other }
when-date =
    { $day }. { $month ->
        [1] ledna
        [2] února
        [3] března
        [4] dubna
        [5] května
        [6] června
        [7] července
        [8] srpna
        [9] září
        [10] října
        [11] listopadu
       *[12] prosince
    } { $year }
when-weekday =
    { $date } je { $weekday ->
        [monday] pondělí
        [tuesday] úterý
        [wednesday] středa
        [thursday] čtvrtek
        [friday] pátek
        [saturday] sobota
       *[sunday] neděle
    }
when-no-day-in-order =
    { $first ->
        [day] den { $date } neexistuje, je-li první den
       *[month] den { $date } neexistuje, je-li první měsíc
    }
when-beyond-calendar = { $time } přesahuje kalendář
when-several-zones = { $zone } je název více pásem: napište posun od UTC, např. +01:00
when-skipped =
    { $zone ->
        [none] čas { $time } v tomto pásmu není: hodiny se přes něj posunuly dopředu
       *[other] čas { $time } v pásmu { $zone } není: hodiny se přes něj posunuly dopředu
    }
when-twice =
    { $zone ->
        [none] { $time } je v tomto pásmu dvakrát, protože se hodiny posunuly zpět: napište { $first } nebo { $second }
       *[other] { $time } je v pásmu { $zone } dvakrát, protože se hodiny posunuly zpět: napište { $first } nebo { $second }
    }
when-zone-without-time = je tam pásmo bez času
zone-unknown = TZ="{ $name }" není název pásma, které je zde známo: zadejte např. Europe/Prague, nebo proměnnou zrušte
reading-which-time = v kolik hodin? Napište např. „{ $day } 14:00“
reading-time =
    { $weekday ->
        [monday] pondělí
        [tuesday] úterý
        [wednesday] středa
        [thursday] čtvrtek
        [friday] pátek
        [saturday] sobota
       *[sunday] neděle
    } { $day }. { $month ->
        [1] ledna
        [2] února
        [3] března
        [4] dubna
        [5] května
        [6] června
        [7] července
        [8] srpna
        [9] září
        [10] října
        [11] listopadu
       *[12] prosince
    } { $year }, { $time } ({ $zone })
reading-still-to-come = nic se tehdy nezapočetlo, protože ten čas teprve nastane: { $when }
reading-year-or-time = „{ $text }“ může být rok nebo čas: napište { $date } nebo { $time }
reading-number-alone = samotné „{ $text }“ není čas: { $how }
reading-time-or-day = „{ $text }“ může být čas nebo den: napište { $time } nebo { $date }
reading-time-and-distance = je tam jak čas, tak odstup od nynějška: { $how }
reading-doubtful-weekday = v jiných jazycích je to jiný den v týdnu: napište jej celý
reading-which-month = „{ $text }“ může být z měsíce { $first } nebo z měsíce { $second }: napište název měsíce
reading-no-day-in-month = v měsíci { $month } není den { $day }
reading-time-without-day = je tam čas, ale ne den
reading-no-month = rok nemá měsíc { $month }
reading-beyond-calendar = to přesahuje kalendář
grammar-too-long = na čas je to příliš dlouhé: { $how }
grammar-two-dates = jsou tam dvě data: napište jedno
grammar-two-times = jsou tam dva časy: napište jeden
grammar-two-zones = jsou tam dvě pásma: napište jedno
grammar-two-weekdays = jsou tam dva dny v týdnu: napište jeden
grammar-no-day = den { $date } neexistuje
grammar-no-day-in-year = v roce { $year } není den { $day }
grammar-no-week = v roce { $year } není týden { $week }
grammar-no-day-of-week = týden nemá den { $day }
grammar-minutes-or-months = „{ $number }m“ mohou být minuty nebo měsíce: napište { $number }min nebo { $number } months
grammar-no-morning-hour = { $hour } není ranní hodina
grammar-no-offset = žádné pásmo není posunuto od UTC o { $offset } h
grammar-no-zone = pásmo „{ $zone }“ neexistuje
grammar-no-hour = den nemá hodinu { $hour }
grammar-no-minute = hodina nemá minutu { $minute }
grammar-no-second = minuta nemá sekundu { $second }
grammar-wrong-time = čas je chybný

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = „{ $text }“ je čas, a ne jen den
cells-no-time-of-day = „{ $text }“ není čas
cells-no-hour = chybí hodina
cells-no-time = chybí čas
cells-not-a-time = „{ $text }“ není čas
cells-not-a-time-since = „{ $text }“ není čas: { $why }
cells-not-understood = „{ $part }“ nelze rozpoznat
cells-which-first = „{ $text }“ může být { $day_first } nebo { $month_first }: uveďte, co je první, den, nebo měsíc
cells-no-lasting-day = neuvádí den, který se nemění
cells-no-year = chybí rok
cells-month-alone = samotný měsíc neuvádí den
cells-week-alone = samotný týden neuvádí den
cells-weekday-alone = samotný den v týdnu neuvádí datum
cells-another-day-tomorrow = zítra to bude jiný den
cells-no-day = chybí den
cells-which-century = může to být { $date } nebo { $other }: napište rok čtyřmi číslicemi
cells-rounded = bylo to zaokrouhleno na tak málo číslic, že se čas ztratil: uložte tam sloupec jako text nebo jako data
cells-date-or-milliseconds = může to být { $date } nebo milisekundy od roku 1970: napište to s pomlčkami a dvojtečkami
cells-beyond-calendar = „{ $text }“ přesahuje kalendář

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = záznamy exportované z tallyboard
import-format-counters = počítadla exportovaná z tallyboard
import-format-lines = JSON Lines exportované z tallyboard
import-format-workbook = sešit exportovaný z tallyboard
import-format-table = tabulka
import-format-sheet = tabulkový sešit
import-format-loop-habits = návyky exportované z Loop Habit Tracker
import-format-better-counter = počítadla exportovaná z Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = nelze přečíst: { $why }
import-error-too-large = je větší než { $gigabytes } GB: rozdělte jej
import-error-columns = má { $count ->
        [one] { $count } sloupec
        [few] { $count } sloupce
       *[other] { $count } sloupců
    } a čte se jich nejvýše { $max }: některé vynechte
import-error-rows = počet řádků přesahuje { $max }: rozdělte jej
import-error-long-line = řádek { $line } je delší než { $megabytes } MB: není uzavřena uvozovka?
import-error-long-row = některý řádek je delší než { $megabytes } MB: vynechte jej
import-error-open-quote = řádek { $line }: není uzavřena uvozovka, takže vše za ní je jedno pole
import-error-encoding = řádek { $line } není v { $encoding }: uveďte jiné kódování, nebo soubor uložte jako UTF-8
import-error-texts = jeho listy sdílejí texty delší než { $megabytes } MB: uložte jej jako CSV
import-error-unpacked = po rozbalení má více než { $gigabytes } GB: rozdělte jej
import-error-not-text = není to text, tabulkový sešit (XLSX, ODS) ani zip: exportujte jej jako CSV
import-error-database = je to soubor počítadel: otevřete jej pomocí --db, nebo jej obnovte
import-error-foreign = je to { $what }: { $instead }
import-error-damaged = je poškozen ({ $why }): exportujte jej znovu
import-error-folder = je to složka bez souboru Habits.csv z Loop Habit Tracker: importujte její obsah soubor po souboru
import-error-changed = během čtení se změnil: importujte jej znovu, až do něj nikdo nebude zapisovat
import-error-newer = je z novějšího tallyboard: aktualizujte tento
import-error-sums = obsahuje součty, např. po hodinách nebo dnech, z nichž nelze poznat záznamy: exportujte záznamy nebo počítadla
import-error-empty = je prázdný
import-error-stopped = čtení bylo zastaveno
import-no-sheet = list „{ $sheet }“ není: jsou tu { $names }
import-different-sheets = listy { $names } mají různé sloupce: importujte je po jednom
import-ask-sheet = na kterém listu jsou počty? Jsou tu { $names }
import-sheets-left-out =
    { $count ->
        [one] list { $names } je vynechán
        [few] listy { $names } jsou vynechány
       *[other] listy { $names } jsou vynechány
    }
archive-unknown-packing = je zabalen neznámým způsobem
archive-broken = jeho obsah (seznam souborů) je porušený
archive-unknown-contents = jeho seznam souborů není ze zipu, který lze číst
archive-long-contents = jeho seznam souborů je příliš dlouhý
archive-not-unpacked = co je v něm zabaleno, nelze rozbalit
xml-too-deep = jeho části jsou příliš hluboko v sobě
xml-breaks-off = náhle končí
xml-own-entity = má vlastní entitu „{ $name }“
sheet-too-many = počet listů přesahuje { $max }
ods-no-content = nemá žádný obsah
ods-too-many-rows = některý list má více řádků, než je možné
xlsx-too-many-parts = počet uvedených částí přesahuje { $max }
xlsx-too-many-formats = počet formátů buněk přesahuje { $max }
xlsx-cell-outside = některá buňka leží mimo list

## How a text file is encoded

encoding-without-mark = čte se jako { $encoding }, ač nemá značku, která by to říkala
encoding-mixed = řádek { $line } je v UTF-8 („{ $utf8 }“) a řádek { $other_line } ne („{ $other }“): kódování jsou smíchaná, uložte soubor znovu jako UTF-8, nebo jej berte jako jedno
encoding-read-as = čte se jako { $encoding }: řádek { $line } je „{ $sample }“
encoding-sample = „{ $sample }“ ({ $encoding })
encoding-which = jak je zakódován? Řádek { $line } je { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] vynechán { $count } řádek nad tabulkou, který začíná #
        [few] vynechány { $count } řádky nad tabulkou, které začínají #
       *[other] vynecháno { $count } řádků nad tabulkou, které začínají #
    }
tables-rows-left-out =
    { $count ->
        [one] vynechán { $count } řádek nad tabulkou
        [few] vynechány { $count } řádky nad tabulkou
       *[other] vynecháno { $count } řádků nad tabulkou
    }
tables-sum-left-out = řádek { $line } („{ $label }“) je součet ostatních a vynechá se
finish-first-readings = ze stavů měřidla se počítají rozdíly, proto první stav každého počítadla ({ $count }) nic nezapočte
finish-restarts = klesající stav se bere jako měřidlo, které začalo znovu od 0: { $count }
finish-gaps = chybějící nebo nedostupné stavy jsou vynechány: { $count }

## Why a line can't be imported

tables-no-sum = poslední řádek se jmenuje „{ $label }“ a není součtem ostatních, který je { $sum }: odstraňte jej, nebo jej pojmenujte jinak
jsonl-no-object = toto není objekt JSON
jsonl-unknown-type = „{ $name }“ není známý typ
jsonl-no-type = chybí typ
better-counter-no-milliseconds = „{ $text }“ není čas v milisekundách
values-no-number = „{ $text }“ není číslo
values-no-whole-number = { $text } není celé číslo
values-too-large = { $text } přesahuje 64 bitů
loop-habits-unknown-value = „{ $text }“ tento program nezapisuje
builder-no-number = chybí číslo
builder-no-kind = „{ $text }“ není druh: { $kinds }
builder-still-to-come = tento čas teprve nastane
builder-no-name = chybí název
builder-too-many-counters = soubor má nejvýše { $max ->
        [one] { $max } počítadlo
        [few] { $max } počítadla
       *[other] { $max } počítadel
    }
builder-too-many-boards = soubor má nejvýše { $max ->
        [one] { $max } tabuli
        [few] { $max } tabule
       *[other] { $max } tabulí
    }
builder-names-too-long = názvy v jednom importu mají dohromady nejvýše { $megabytes } MB
builder-notes-too-long = poznámky v jednom importu mají dohromady nejvýše { $megabytes } MB
builder-board-problem = tabule: { $why }
finish-entry-twice = záznam { $entry } je v souboru dvakrát
finish-no-undo = co vrací jiný záznam, je druhu undo
finish-undone-early = záznam { $entry } nelze vrátit dříve, než vznikl
finish-no-reset = záznam { $entry }, který se tu opravuje, není vynulováním svého počítadla
finish-another-amount = toto nevrací, co přidal záznam { $entry }
finish-undone-twice = záznam { $entry } je vrácen dvakrát
settings-no-truth = „{ $text }“ není true ani false
settings-step = krok je číslo od 1 do { $max }
settings-minimum-above-maximum = minimum je větší než maximum
settings-no-color = „{ $text }“ není barva
settings-twice = „{ $name }“ je v souboru dvakrát
settings-no-board-name = chybí název tabule
settings-no-date = „{ $text }“ není datum jako 2026-11-27
settings-too-many-day-notes = soubor má nejvýše { $max ->
        [one] { $max } poznámku ke dni
        [few] { $max } poznámky ke dnům
       *[other] { $max } poznámek ke dnům
    }

## What a file is that can't be imported: "it is …"

foreign-old-office = sešit nebo dokument starého typu, nebo chráněný heslem
foreign-pdf = soubor PDF
foreign-rtf = textový dokument (RTF)
foreign-gzip = soubor zabalený programem gzip
foreign-bzip2 = soubor zabalený programem bzip2
foreign-xz = soubor zabalený programem xz
foreign-zstandard = soubor zabalený programem Zstandard
foreign-7-zip = archiv 7-Zip
foreign-rar = archiv RAR
foreign-empty-zip = prázdný zip
foreign-png = obrázek (PNG)
foreign-jpeg = obrázek (JPEG)
foreign-gif = obrázek (GIF)
foreign-tiff = obrázek (TIFF)
foreign-riff = obrázek, zvuk nebo film
foreign-mp3 = zvuk (MP3)
foreign-ogg = zvuk (Ogg)
foreign-program = program
foreign-parquet = soubor Parquet
foreign-access = databáze Access
foreign-fits = soubor FITS
foreign-property-list = seznam vlastností
foreign-web-page = webová stránka (HTML)
foreign-xml = XML
foreign-postscript = soubor PostScript
foreign-calendar = kalendář (iCalendar)
foreign-address-cards = vizitky (vCard)
foreign-sql = SQL
foreign-script = skript
foreign-tar = archiv tar
foreign-film = film nebo obrázek
foreign-markup = XML nebo HTML
foreign-xlsb = binární sešit (XLSB)
foreign-word = textový dokument (Word)
foreign-powerpoint = prezentace (PowerPoint)
foreign-apple = dokument společnosti Apple (Numbers, Pages nebo Keynote)
foreign-open-document = soubor OpenDocument, ale ne tabulkový sešit
foreign-program-archive = archiv programu
foreign-database = databáze SQLite jiného programu
foreign-database-of-tables =
    { $count ->
        [one] databáze SQLite jiného programu s tabulkou { $names }
        [few] databáze SQLite jiného programu s tabulkami { $names }
       *[other] databáze SQLite jiného programu s tabulkami { $names }
    }
foreign-zip = zip s obsahem { $names }
foreign-markdown = tabulka Markdown
foreign-history = výpis příkazu `tallyboard history`
foreign-stats = výpis příkazu `tallyboard stats`, což jsou součty
foreign-watch = výpis příkazu `tallyboard watch`, což jsou stavy v dané době
foreign-history-json = výpis příkazu `tallyboard history --json`
foreign-list-json = výpis příkazu `tallyboard list --json`
foreign-watch-json = výpis příkazu `tallyboard watch --json`
foreign-json = JSON, který nemá sloupce
foreign-assignments = soubor bez tabulky: jeho řádky jsou jako „{ $line }“
foreign-prose = text, a ne tabulka: začíná „{ $line }“

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = uložte jej jako XLSX, ODS nebo CSV
foreign-how-unpack = rozbalte jej a importujte, co v něm je
foreign-how-copy-table = zkopírujte tabulku do tabulkového programu a uložte ji jako CSV
foreign-how-choose-table = zvolte tabulku, např. CSV nebo XLSX
foreign-how-export-table-itself = exportujte samotnou tabulku jako CSV
foreign-how-export-again = exportujte jej znovu
foreign-how-choose-counts = zvolte soubor s počty
foreign-how-export = exportujte jej jako CSV
foreign-how-export-them = exportujte je jako CSV
foreign-how-export-its-table = exportujte jeho tabulku jako CSV
foreign-how-load = načtěte jej do databáze a exportujte tabulku jako CSV
foreign-how-export-excel = exportujte jej jako Excel nebo CSV
foreign-how-unpack-files = rozbalte jej a importujte obsah soubor po souboru
foreign-how-copy-markdown = zkopírujte ji do tabulkového programu a uložte jako CSV
foreign-how-export-own = soubor k importu zapište příkazem `tallyboard export`
foreign-how-export-own-or-header = soubor k importu zapište příkazem `tallyboard export`, nebo, má-li se každé číslo přidat, začněte jej řádkem se slovy count a name
foreign-how-convert-json = exportujte jej jako CSV, nebo jej převeďte, např. pomocí jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = mezi název a číslo dejte čárku nebo tabulátor
foreign-how-name-a-line = ať má název na každém řádku, nebo sloupce

## Questions and notes about the columns of a table

columns-unnamed = sloupec { $number }
columns-no-column = sloupec „{ $header }“ není: jsou tu { $headers }
guess-which-of =
    { $what ->
        [moment] který sloupec říká, kdy se započetlo: { $others }, nebo { $last }?
        [hour] který sloupec uvádí hodinu: { $others }, nebo { $last }?
        [day] který sloupec uvádí den: { $others }, nebo { $last }?
        [day-of-hours] který sloupec uvádí den hodin: { $others }, nebo { $last }?
        [names] který sloupec obsahuje názvy počítadel: { $others }, nebo { $last }?
       *[counts] který sloupec obsahuje počty: { $others }, nebo { $last }?
    }
guess-which =
    { $what ->
        [moment] který sloupec říká, kdy se započetlo? Jsou tu { $headers }
        [hour] který sloupec uvádí hodinu? Jsou tu { $headers }
        [day] který sloupec uvádí den? Jsou tu { $headers }
        [day-of-hours] který sloupec uvádí den hodin? Jsou tu { $headers }
        [names] který sloupec obsahuje názvy počítadel? Jsou tu { $headers }
       *[counts] který sloupec obsahuje počty? Jsou tu { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] uveďte --columns { $role }=ZÁHLAVÍ, nebo hour=, pokud žádný
        [no-count] uveďte --columns { $role }=ZÁHLAVÍ, nebo count=, pokud je každý řádek 1
        [one-name] uveďte --columns { $role }=ZÁHLAVÍ, nebo jedno počítadlo pro vše pomocí --name NÁZEV
       *[none] uveďte --columns { $role }=ZÁHLAVÍ
    }
guess-hours-without-day = sloupec „{ $header }“ uvádí hodiny a žádný neuvádí jejich den
guess-say-day = uveďte který pomocí --columns date=ZÁHLAVÍ, nebo jej přidejte; nebo vše započtěte v čase importu pomocí --columns time=
guess-part-of-date = sloupec „{ $header }“ obsahuje „{ $cell }“ a samotný rok, měsíc, týden nebo den v týdnu neuvádí den záznamu
guess-give-day = dejte každému řádku jeho den, nebo vše započtěte v čase importu pomocí --columns time=
guess-sum-left-out = „{ $header }“ je součet ostatních sloupců a vynechá se
guess-weighed-sum-left-out = „{ $header }“ je výsledek ostatních sloupců podle jejich vah a vynechá se
guess-loop-habits = sloupec „{ $header }“ a sloupce vedle něj obsahují slovní hodnocení návyků z Loop Habit Tracker
guess-import-zip = importujte celý jeho zip, nebo složku, která v něm byla
guess-first-days =
    { $each ->
        [week] „{ $header }“ obsahuje jen pondělky: je-li řádek součtem týdne, započte se celý k jeho prvnímu dni
       *[month] „{ $header }“ obsahuje jen první dny měsíců: je-li řádek součtem měsíce, započte se celý k jeho prvnímu dni
    }
guess-is-measure-counted = říká { $names }, kolik se započetlo, nebo je každý řádek 1?
guess-say-count = uveďte --columns count=ZÁHLAVÍ, nebo count=
guess-running-totals = { $names } jsou průběžné součty: každý řádek je 1
guess-is-meter = „{ $header }“ nikdy neklesá: přidává se každé z jeho čísel, nebo jsou to stavy měřidla, z nichž se počítají jen rozdíly?
guess-say-meter = uveďte --columns "count={ $header }", nebo --columns "reading={ $header }"
guess-several-answers = „{ $header }“ obsahuje více odpovědí v jedné buňce, např. „{ $cell }“
guess-split = započtěte každou pomocí --split "{ $mark }"
guess-readings-in-order = stavy se berou v pořadí řádků

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Počítadla
workbook-sheet-boards = Tabule
workbook-sheet-notes = Poznámky
workbook-sheet-settings = Nastavení
workbook-sheet-entries = Záznamy
workbook-sheet-table = Tabulka
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = sešit nelze vytvořit před rokem 1970, který ukazují hodiny systému: nastavte je správně
workbook-too-many-columns = list má nejvýše { $max } sloupců a tato tabulka { $columns }: zvolte tabule, nebo CSV
workbook-text-too-long =
    { $place ->
        [workbook] sešit má text delší než 32 767 znaků, který se nevejde do žádné buňky: zvolte CSV nebo JSON Lines
        [row] řádek { $row } v „{ $sheet }“ má text delší než 32 767 znaků, který se nevejde do žádné buňky: zvolte CSV nebo JSON Lines
       *[sheet] list { $sheet } má text delší než 32 767 znaků, který se nevejde do žádné buňky: zvolte CSV nebo JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] sešit nelze vytvořit ({ $why }): zvolte CSV nebo JSON Lines
        [row] řádek { $row } v „{ $sheet }“ nelze vytvořit ({ $why }): zvolte CSV nebo JSON Lines
       *[sheet] list { $sheet } nelze vytvořit ({ $why }): zvolte CSV nebo JSON Lines
    }
export-too-many-rows = od { $first } se započetlo příliš mnoho na řádek pro každé: uveďte --since, nebo delší --by
export-cancelled = export byl zrušen
report-too-many-counters = sestava má nejvýše { $max ->
        [one] { $max } počítadlo
        [few] { $max } počítadla
       *[other] { $max } počítadel
    }: zvolte tabule nebo počítadla
report-too-many-numbers = sestava má nejvýše { $max ->
        [one] { $max } číslo
        [few] { $max } čísla
       *[other] { $max } čísel
    }: zvolte tabule, pozdější --since, nebo delší --by

## The report: a page to view and to print (HTML)

report-all-counters = Všechna počítadla
report-span = od { $first } do { $last }
report-nothing = V této době se nic nezapočetlo
report-counters = Počítadla
report-counter = Počítadlo
report-board = Tabule
report-count-now = Stav nyní
report-today = Dnes
report-this-week = Tento týden
report-this-month = Tento měsíc
report-counted = V této době
report-charts =
    { $unit ->
        [hour] Grafy po hodinách
        [day] Grafy po dnech
        [week] Grafy po týdnech
       *[month] Grafy po měsících
    }
report-together = Vše dohromady
report-notes = Poznámky
report-note-day = Den
report-note = Poznámka
report-table =
    { $unit ->
        [hour] Po hodinách
        [day] Po dnech
        [week] Po týdnech
       *[month] Po měsících
    }
report-unit =
    { $unit ->
        [hour] Hodina
        [day] Den
        [week] Týden
       *[month] Měsíc
    }
report-total = Součet
report-rates = Tempo
report-counted-in-hours = Započteno
report-covered-hours = Hodiny s obsluhou
report-rate = Za hodinu
report-limits = 95% meze
report-between = { $low } až { $high }
report-rates-meaning = Kolik se započetlo za každou hodinu, kdy někdo počítal. Ze 100 takových dvojic mezí jich asi 95 zahrnuje skutečné tempo, pokud to, co se počítá, přichází náhodně a nezávisle na sobě.
report-outside = { $count ->
        [one] { $count } se započetl mimo otevírací dobu a do tempa se nepočítá.
        [few] { $count } se započetly mimo otevírací dobu a do tempa se nepočítají.
       *[other] { $count } se započetlo mimo otevírací dobu a do tempa se nepočítá.
    }
report-doubtful = { $count ->
        [one] { $presses }: následuje tak krátce po jiném, že možná není samostatnou událostí. Počítá se, dokud ho někdo nezneplatní.
        [few] { $presses }: následují tak krátce po jiném, že možná nejsou samostatnými událostmi. Počítají se, dokud je někdo nezneplatní.
       *[other] { $presses }: následují tak krátce po jiném, že možná nejsou samostatnými událostmi. Počítají se, dokud je někdo nezneplatní.
    }
report-shares = Podíly: { $board }
report-share = Podíl
report-shares-meaning = Z celkem { $all } započtených. Kdyby se jich znovu a znovu započetlo stejně, asi 95 ze 100 takových dvojic mezí by zahrnulo skutečný podíl.
report-control-charts = Regulační diagramy
report-control-limits = Střed { $center }, meze { $low } až { $high }.
report-control-unusual = { $count ->
        [0] Z { $all } vzorků není neobvyklý žádný.
        [one] { $count } z { $all } vzorků je neobvyklý.
        [few] { $count } z { $all } vzorků jsou neobvyklé.
       *[other] { $count } z { $all } vzorků je neobvyklých.
    }
report-control-meaning = Čára je průměr referenčního období, čárkované čáry jsou od něj vzdáleny tři směrodatné odchylky. Čtverce jsou neobvyklé: pokud se nic nemění, je jich málo, za mezemi asi 3 z 1 000.
report-changes = Změny
report-changes-meaning = Změna se uvádí, pokud nejvýše 1 ze 100 náhodných pořadí týchž dnů ukazuje stejně zřetelnou.
report-changes-too-many = Změny se hledají v sestavách, které mají nejvýše { $max ->
        [one] { $max } počítadlo
        [few] { $max } počítadla
       *[other] { $max } počítadel
    }.
weekday-date =
    { $weekday ->
        [monday] po
        [tuesday] út
        [wednesday] st
        [thursday] čt
        [friday] pá
        [saturday] so
       *[sunday] ne
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] po
        [tuesday] út
        [wednesday] st
        [thursday] čt
        [friday] pá
        [saturday] so
       *[sunday] ne
    } { $date } { $time }
report-made = Vytvořeno v Tallyboard: { $time }
