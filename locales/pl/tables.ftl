## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }lub{ " " }
tables-list-and = { " " }i{ " " }
tables-quoted = „{ $name }”
tables-and-more = { $names } i jeszcze { $count }

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = wpisz czas, np. „wczoraj”, „2026-11-01”, „14:00” lub „2026-11-01 14:00”
when-nothing = nie rozpoznano w tym czasu: { $how }
when-part = nie rozpoznano „{ $part }”: { $how }
when-order = „{ $text }” może oznaczać { $one } lub { $other }: wpisz { $written_one } lub { $written_other }
when-date =
    { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }
when-weekday =
    { $date } to { $weekday ->
        [monday] poniedziałek
        [tuesday] wtorek
        [wednesday] środa
        [thursday] czwartek
        [friday] piątek
        [saturday] sobota
       *[sunday] niedziela
    }
when-no-day-in-order =
    { $first ->
        [day] nie ma dnia { $date }, jeśli dzień jest na początku
       *[month] nie ma dnia { $date }, jeśli miesiąc jest na początku
    }
when-beyond-calendar = { $time } wykracza poza kalendarz
when-several-zones = { $zone } to nazwa kilku stref: podaj przesunięcie względem UTC, np. +01:00
when-skipped =
    { $zone ->
        [none] w tej strefie nie ma czasu { $time }: zegary przestawiono wtedy do przodu
       *[other] w strefie { $zone } nie ma czasu { $time }: zegary przestawiono wtedy do przodu
    }
when-twice =
    { $zone ->
        [none] { $time } występuje w tej strefie dwa razy, bo zegary cofnięto: wpisz { $first } lub { $second }
       *[other] { $time } występuje w strefie { $zone } dwa razy, bo zegary cofnięto: wpisz { $first } lub { $second }
    }
when-zone-without-time = podano strefę bez godziny
zone-unknown = TZ="{ $name }" nie jest nazwą znanej tu strefy: podaj taką jak Europe/Warsaw albo usuń tę zmienną
reading-which-time = o której godzinie? Wpisz np. „{ $day } 14:00”
reading-time =
    { $weekday ->
        [monday] poniedziałek
        [tuesday] wtorek
        [wednesday] środa
        [thursday] czwartek
        [friday] piątek
        [saturday] sobota
       *[sunday] niedziela
    } { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }, { $time } ({ $zone })
reading-still-to-come = nic wtedy nie policzono, bo ten czas dopiero nadejdzie: { $when }
reading-year-or-time = „{ $text }” może być rokiem lub godziną: wpisz { $date } lub { $time }
reading-number-alone = samo „{ $text }” to nie czas: { $how }
reading-time-or-day = „{ $text }” może być godziną lub dniem: wpisz { $time } lub { $date }
reading-time-and-distance = podano i czas, i odstęp od teraz: { $how }
reading-doubtful-weekday = w innych językach to inny dzień tygodnia: wpisz całą nazwę
reading-which-month = „{ $text }” może dotyczyć miesiąca { $first } lub { $second }: wpisz nazwę miesiąca
reading-no-day-in-month = w miesiącu { $month } nie ma dnia { $day }
reading-time-without-day = podano godzinę, ale nie dzień
reading-no-month = rok nie ma miesiąca { $month }
reading-beyond-calendar = to wykracza poza kalendarz
grammar-too-long = to za długie jak na czas: { $how }
grammar-two-dates = podano dwie daty: wpisz jedną
grammar-two-times = podano dwie godziny: wpisz jedną
grammar-two-zones = podano dwie strefy: wpisz jedną
grammar-two-weekdays = podano dwa dni tygodnia: wpisz jeden
grammar-no-day = nie ma dnia { $date }
grammar-no-day-in-year = w roku { $year } nie ma dnia { $day }
grammar-no-week = w roku { $year } nie ma tygodnia { $week }
grammar-no-day-of-week = tydzień nie ma dnia { $day }
grammar-minutes-or-months = „{ $number }m” może oznaczać minuty lub miesiące: wpisz { $number }min lub { $number } months
grammar-no-morning-hour = { $hour } to nie godzina poranna
grammar-no-offset = żadna strefa nie różni się od UTC o { $offset } godz.
grammar-no-zone = nie ma strefy „{ $zone }”
grammar-no-hour = doba nie ma godziny { $hour }
grammar-no-minute = godzina nie ma minuty { $minute }
grammar-no-second = minuta nie ma sekundy { $second }
grammar-wrong-time = godzina jest nieprawidłowa

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = „{ $text }” to czas, a nie tylko dzień
cells-no-time-of-day = „{ $text }” to nie godzina
cells-no-hour = brakuje godziny
cells-no-time = brakuje czasu
cells-not-a-time = „{ $text }” to nie czas
cells-not-a-time-since = „{ $text }” to nie czas: { $why }
cells-not-understood = nie rozpoznano „{ $part }”
cells-which-first = „{ $text }” może oznaczać { $day_first } lub { $month_first }: podaj, co jest pierwsze, dzień czy miesiąc
cells-no-lasting-day = nie wskazuje dnia, który się nie zmienia
cells-no-year = brakuje roku
cells-month-alone = sam miesiąc nie wskazuje dnia
cells-week-alone = sam tydzień nie wskazuje dnia
cells-weekday-alone = sam dzień tygodnia nie wskazuje dnia
cells-another-day-tomorrow = jutro będzie oznaczać inny dzień
cells-no-day = brakuje dnia
cells-which-century = może oznaczać { $date } lub { $other }: wpisz rok czterema cyframi
cells-rounded = zaokrąglono to do tak niewielu cyfr, że czas zginął: zapisz tam kolumnę jako tekst lub jako daty
cells-date-or-milliseconds = może oznaczać { $date } lub milisekundy od 1970: wpisz z kreskami i dwukropkami
cells-beyond-calendar = „{ $text }” wykracza poza kalendarz

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = wpisy wyeksportowane przez tallyboard
import-format-counters = liczniki wyeksportowane przez tallyboard
import-format-lines = JSON Lines wyeksportowane przez tallyboard
import-format-workbook = arkusz kalkulacyjny wyeksportowany przez tallyboard
import-format-table = tabela
import-format-sheet = arkusz kalkulacyjny
import-format-loop-habits = nawyki wyeksportowane przez Loop Habit Tracker
import-format-better-counter = liczniki wyeksportowane przez Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = nie można go odczytać: { $why }
import-error-too-large = jest większy niż { $gigabytes } GB: podziel go
import-error-columns = ma { $count ->
        [one] { $count } kolumnę
        [few] { $count } kolumny
        [many] { $count } kolumn
       *[other] { $count } kolumn
    }, a można odczytać najwyżej { $max }: pomiń niektóre
import-error-rows = liczba wierszy przekracza { $max }: podziel go
import-error-long-line = wiersz { $line } jest dłuższy niż { $megabytes } MB: czy nie zamknięto cudzysłowu?
import-error-long-row = jeden z wierszy jest dłuższy niż { $megabytes } MB: pomiń go
import-error-open-quote = wiersz { $line }: nie zamknięto cudzysłowu, więc wszystko za nim jest jednym polem
import-error-encoding = wiersz { $line } nie jest w { $encoding }: podaj inne kodowanie albo zapisz plik jako UTF-8
import-error-texts = arkusze mają wspólne teksty większe niż { $megabytes } MB: zapisz go jako CSV
import-error-unpacked = po rozpakowaniu ma więcej niż { $gigabytes } GB: podziel go
import-error-not-text = to ani tekst, ani arkusz kalkulacyjny (XLSX, ODS), ani zip: wyeksportuj go jako CSV
import-error-database = to plik liczników: otwórz go za pomocą --db albo przywróć
import-error-foreign = to { $what }: { $instead }
import-error-damaged = jest uszkodzony ({ $why }): wyeksportuj go ponownie
import-error-folder = to folder bez pliku Habits.csv z Loop Habit Tracker: importuj jego zawartość plik po pliku
import-error-changed = zmienił się podczas odczytu: zaimportuj go ponownie, gdy nic do niego nie zapisuje
import-error-newer = pochodzi z nowszej wersji tallyboard: zaktualizuj tę
import-error-sums = zawiera sumy, np. według godzin lub dni, z których nie wynikają wpisy: wyeksportuj wpisy lub liczniki
import-error-empty = jest pusty
import-error-stopped = odczyt przerwano
import-no-sheet = nie ma arkusza „{ $sheet }”: są { $names }
import-different-sheets = arkusze { $names } mają różne kolumny: importuj je po kolei
import-ask-sheet = który arkusz zawiera liczby? Są { $names }
import-sheets-left-out =
    { $count ->
        [one] pominięto arkusz { $names }
        [few] pominięto arkusze { $names }
        [many] pominięto arkusze { $names }
       *[other] pominięto arkusze { $names }
    }
archive-unknown-packing = spakowano go nieznaną metodą
archive-broken = jego spis treści jest uszkodzony
archive-unknown-contents = jego spis treści nie pasuje do obsługiwanych plików zip
archive-long-contents = jego spis treści jest za długi
archive-not-unpacked = nie można rozpakować jego zawartości
xml-too-deep = jego części są zbyt głęboko zagnieżdżone
xml-breaks-off = urywa się
xml-own-entity = ma własną encję „{ $name }”
sheet-too-many = liczba arkuszy przekracza { $max }
ods-no-content = nie ma treści
ods-too-many-rows = arkusz ma więcej wierszy, niż to możliwe
xlsx-too-many-parts = liczba wymienionych części przekracza { $max }
xlsx-too-many-formats = liczba formatów komórek przekracza { $max }
xlsx-cell-outside = jedna z komórek leży poza arkuszem

## How a text file is encoded

encoding-without-mark = odczytano go jako { $encoding }, choć nie ma znacznika, który to potwierdza
encoding-mixed = wiersz { $line } jest w UTF-8 („{ $utf8 }”), a wiersz { $other_line } nie („{ $other }”): kodowania są pomieszane, więc zapisz plik na nowo jako UTF-8 albo przyjmij jedno
encoding-read-as = odczytano go jako { $encoding }: wiersz { $line } to „{ $sample }”
encoding-sample = „{ $sample }” ({ $encoding })
encoding-which = jak jest zakodowany? Wiersz { $line } to { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] pominięto { $count } wiersz nad tabelą, zaczynający się od #
        [few] pominięto { $count } wiersze nad tabelą, zaczynające się od #
        [many] pominięto { $count } wierszy nad tabelą, zaczynających się od #
       *[other] pominięto { $count } wierszy nad tabelą, zaczynających się od #
    }
tables-rows-left-out =
    { $count ->
        [one] pominięto { $count } wiersz nad tabelą
        [few] pominięto { $count } wiersze nad tabelą
        [many] pominięto { $count } wierszy nad tabelą
       *[other] pominięto { $count } wierszy nad tabelą
    }
tables-sum-left-out = wiersz { $line } („{ $label }”) to suma pozostałych i został pominięty
finish-first-readings = ze wskazań miernika liczą się różnice, więc pierwsze wskazanie każdego licznika ({ $count }) nic nie liczy
finish-restarts = malejące wskazanie oznacza miernik, który zaczął znów od 0: { $count }
finish-gaps = pominięto brakujące lub niedostępne wskazania: { $count }

## Why a line can't be imported

tables-no-sum = ostatni wiersz nazywa się „{ $label }”, a nie jest sumą pozostałych, równą { $sum }: usuń go albo nazwij inaczej
jsonl-no-object = to nie jest obiekt JSON
jsonl-unknown-type = „{ $name }” nie jest znanym typem
jsonl-no-type = brakuje typu
better-counter-no-milliseconds = „{ $text }” to nie czas w milisekundach
values-no-number = „{ $text }” nie jest liczbą
values-no-whole-number = { $text } nie jest liczbą całkowitą
values-too-large = { $text } wykracza poza 64 bity
loop-habits-unknown-value = ten program nie zapisuje czegoś takiego jak „{ $text }”
builder-no-number = brakuje liczby
builder-no-kind = „{ $text }” nie jest rodzajem: { $kinds }
builder-still-to-come = ten czas dopiero nadejdzie
builder-no-name = brakuje nazwy
builder-too-many-counters = plik może mieć najwyżej { $max ->
        [one] { $max } licznik
        [few] { $max } liczniki
        [many] { $max } liczników
       *[other] { $max } liczników
    }
builder-too-many-boards = plik może mieć najwyżej { $max ->
        [one] { $max } tablicę
        [few] { $max } tablice
        [many] { $max } tablic
       *[other] { $max } tablic
    }
builder-names-too-long = nazwy w jednym imporcie mogą mieć razem najwyżej { $megabytes } MB
builder-notes-too-long = notatki w jednym imporcie mogą mieć razem najwyżej { $megabytes } MB
builder-board-problem = tablica: { $why }
finish-entry-twice = wpis { $entry } występuje w pliku dwa razy
finish-no-undo = to, co cofa inny wpis, musi być rodzaju undo
finish-undone-early = wpisu { $entry } nie można cofnąć, zanim powstał
finish-no-reset = wpis { $entry }, który jest tu poprawiany, nie jest wyzerowaniem tego licznika
finish-another-amount = to nie odejmuje tego, co dodał wpis { $entry }
finish-undone-twice = wpis { $entry } jest cofnięty dwa razy
settings-no-truth = „{ $text }” to ani true, ani false
settings-step = krok to liczba od 1 do { $max }
settings-minimum-above-maximum = minimum jest większe niż maksimum
settings-no-color = „{ $text }” nie jest kolorem
settings-twice = „{ $name }” występuje w pliku dwa razy
settings-no-board-name = brakuje nazwy tablicy
settings-no-date = „{ $text }” nie jest datą taką jak 2026-11-27
settings-too-many-day-notes = plik może mieć najwyżej { $max ->
        [one] { $max } notatkę dnia
        [few] { $max } notatki dni
        [many] { $max } notatek dni
       *[other] { $max } notatek dni
    }

## What a file is that can't be imported: "it is …"

foreign-old-office = arkusz lub dokument starego typu albo chroniony hasłem
foreign-pdf = plik PDF
foreign-rtf = dokument tekstowy (RTF)
foreign-gzip = plik spakowany programem gzip
foreign-bzip2 = plik spakowany programem bzip2
foreign-xz = plik spakowany programem xz
foreign-zstandard = plik spakowany programem Zstandard
foreign-7-zip = archiwum 7-Zip
foreign-rar = archiwum RAR
foreign-empty-zip = pusty zip
foreign-png = obraz (PNG)
foreign-jpeg = obraz (JPEG)
foreign-gif = obraz (GIF)
foreign-tiff = obraz (TIFF)
foreign-riff = obraz, dźwięk lub film
foreign-mp3 = dźwięk (MP3)
foreign-ogg = dźwięk (Ogg)
foreign-program = program
foreign-parquet = plik Parquet
foreign-access = baza danych Access
foreign-fits = plik FITS
foreign-property-list = lista właściwości
foreign-web-page = strona internetowa (HTML)
foreign-xml = XML
foreign-postscript = plik PostScript
foreign-calendar = kalendarz (iCalendar)
foreign-address-cards = wizytówki (vCard)
foreign-sql = SQL
foreign-script = skrypt
foreign-tar = archiwum tar
foreign-film = film lub obraz
foreign-markup = XML lub HTML
foreign-xlsb = skoroszyt binarny (XLSB)
foreign-word = dokument tekstowy (Word)
foreign-powerpoint = prezentacja (PowerPoint)
foreign-apple = dokument firmy Apple (Numbers, Pages lub Keynote)
foreign-open-document = plik OpenDocument, ale nie arkusz kalkulacyjny
foreign-program-archive = archiwum programu
foreign-database = baza SQLite innego programu
foreign-database-of-tables =
    { $count ->
        [one] baza SQLite innego programu z tabelą { $names }
        [few] baza SQLite innego programu z tabelami { $names }
        [many] baza SQLite innego programu z tabelami { $names }
       *[other] baza SQLite innego programu z tabelami { $names }
    }
foreign-zip = zip z plikami { $names }
foreign-markdown = tabela w formacie Markdown
foreign-history = to, co wypisuje `tallyboard history`
foreign-stats = to, co wypisuje `tallyboard stats`, czyli sumy
foreign-watch = to, co wypisuje `tallyboard watch`, czyli kolejne stany
foreign-history-json = to, co wypisuje `tallyboard history --json`
foreign-list-json = to, co wypisuje `tallyboard list --json`
foreign-watch-json = to, co wypisuje `tallyboard watch --json`
foreign-json = JSON, który nie ma kolumn
foreign-assignments = plik bez tabeli: jego wiersze są takie jak „{ $line }”
foreign-prose = tekst, a nie tabela: zaczyna się od „{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = zapisz go jako XLSX, ODS lub CSV
foreign-how-unpack = rozpakuj go i zaimportuj zawartość
foreign-how-copy-table = skopiuj tabelę do arkusza kalkulacyjnego i zapisz go jako CSV
foreign-how-choose-table = wybierz tabelę, np. CSV lub XLSX
foreign-how-export-table-itself = wyeksportuj samą tabelę jako CSV
foreign-how-export-again = wyeksportuj go ponownie
foreign-how-choose-counts = wybierz plik z liczbami
foreign-how-export = wyeksportuj go jako CSV
foreign-how-export-them = wyeksportuj je jako CSV
foreign-how-export-its-table = wyeksportuj jego tabelę jako CSV
foreign-how-load = wczytaj go do bazy danych i wyeksportuj tabelę jako CSV
foreign-how-export-excel = wyeksportuj go jako Excel lub CSV
foreign-how-unpack-files = rozpakuj go i importuj zawartość plik po pliku
foreign-how-copy-markdown = skopiuj ją do arkusza kalkulacyjnego i zapisz go jako CSV
foreign-how-export-own = zapisz plik do importu poleceniem `tallyboard export`
foreign-how-export-own-or-header = zapisz plik do importu poleceniem `tallyboard export` albo, jeśli każda liczba ma być dodana, zacznij go wierszem ze słowami count i name
foreign-how-convert-json = wyeksportuj go jako CSV albo przekształć, np. za pomocą jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = oddziel nazwę od liczby przecinkiem lub tabulatorem
foreign-how-name-a-line = podaj nazwę w każdym wierszu albo kolumny

## Questions and notes about the columns of a table

columns-unnamed = kolumna { $number }
columns-no-column = nie ma kolumny „{ $header }”: są { $headers }
guess-which-of =
    { $what ->
        [moment] która kolumna podaje, kiedy policzono: { $others } czy { $last }?
        [hour] która kolumna podaje godzinę: { $others } czy { $last }?
        [day] która kolumna podaje dzień: { $others } czy { $last }?
        [day-of-hours] która kolumna podaje dzień tych godzin: { $others } czy { $last }?
        [names] która kolumna zawiera nazwy liczników: { $others } czy { $last }?
       *[counts] która kolumna zawiera liczby: { $others } czy { $last }?
    }
guess-which =
    { $what ->
        [moment] która kolumna podaje, kiedy policzono? Są { $headers }
        [hour] która kolumna podaje godzinę? Są { $headers }
        [day] która kolumna podaje dzień? Są { $headers }
        [day-of-hours] która kolumna podaje dzień tych godzin? Są { $headers }
        [names] która kolumna zawiera nazwy liczników? Są { $headers }
       *[counts] która kolumna zawiera liczby? Są { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] podaj --columns { $role }=NAGŁÓWEK albo hour=, jeśli żadna
        [no-count] podaj --columns { $role }=NAGŁÓWEK albo count=, jeśli każdy wiersz liczy się jako 1
        [one-name] podaj --columns { $role }=NAGŁÓWEK albo jeden licznik dla wszystkiego: --name NAZWA
       *[none] podaj --columns { $role }=NAGŁÓWEK
    }
guess-hours-without-day = kolumna „{ $header }” podaje godziny, a żadna nie podaje ich dnia
guess-say-day = wskaż ją przez --columns date=NAGŁÓWEK albo dodaj; albo policz wszystko w chwili importu przez --columns time=
guess-part-of-date = kolumna „{ $header }” zawiera „{ $cell }”, a sam rok, miesiąc, tydzień lub dzień tygodnia nie wskazuje dnia liczenia
guess-give-day = podaj dzień w każdym wierszu albo policz wszystko w chwili importu przez --columns time=
guess-sum-left-out = „{ $header }” to suma innych kolumn i zostaje pominięta
guess-weighed-sum-left-out = „{ $header }” to wynik innych kolumn z uwzględnieniem wag i zostaje pominięta
guess-loop-habits = kolumna „{ $header }” i kolumny obok zawierają słowne oceny nawyków z Loop Habit Tracker
guess-import-zip = zaimportuj cały plik zip albo folder, który w nim był
guess-first-days =
    { $each ->
        [week] „{ $header }” zawiera same poniedziałki: jeśli wiersz to wynik tygodnia, całość liczy się w jego pierwszym dniu
       *[month] „{ $header }” zawiera same pierwsze dni miesięcy: jeśli wiersz to wynik miesiąca, całość liczy się w jego pierwszym dniu
    }
guess-is-measure-counted = czy { $names } podaje, ile policzono, czy każdy wiersz liczy się jako 1?
guess-say-count = podaj --columns count=NAGŁÓWEK albo count=
guess-running-totals = { $names } to sumy narastające: każdy wiersz liczy się jako 1
guess-is-meter = „{ $header }” nigdy nie maleje: czy każda liczba jest dodawana, czy to wskazania miernika, z których liczą się tylko różnice?
guess-say-meter = podaj --columns "count={ $header }" albo --columns "reading={ $header }"
guess-several-answers = „{ $header }” zawiera kilka odpowiedzi w jednej komórce, np. „{ $cell }”
guess-split = policz każdą z nich przez --split "{ $mark }"
guess-readings-in-order = wskazania są brane w kolejności wierszy

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Liczniki
workbook-sheet-boards = Tablice
workbook-sheet-notes = Notatki
workbook-sheet-settings = Ustawienia
workbook-sheet-entries = Wpisy
workbook-sheet-table = Tabela
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = nie można utworzyć skoroszytu przed rokiem 1970, który wskazuje zegar systemu: ustaw go poprawnie
workbook-too-many-columns = arkusz mieści najwyżej { $max } kolumn, a ta tabela ma { $columns }: wybierz tablice albo CSV
workbook-text-too-long =
    { $place ->
        [workbook] skoroszyt zawiera tekst dłuższy niż 32 767 znaków, którego nie mieści żadna komórka: wybierz CSV lub JSON Lines
        [row] wiersz { $row } w „{ $sheet }” zawiera tekst dłuższy niż 32 767 znaków, którego nie mieści żadna komórka: wybierz CSV lub JSON Lines
       *[sheet] arkusz { $sheet } zawiera tekst dłuższy niż 32 767 znaków, którego nie mieści żadna komórka: wybierz CSV lub JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] nie można utworzyć skoroszytu ({ $why }): wybierz CSV lub JSON Lines
        [row] nie można utworzyć wiersza { $row } w „{ $sheet }” ({ $why }): wybierz CSV lub JSON Lines
       *[sheet] nie można utworzyć arkusza { $sheet } ({ $why }): wybierz CSV lub JSON Lines
    }
export-too-many-rows = od { $first } policzono zbyt wiele, aby zapisać po jednym wierszu: podaj --since albo dłuższe --by
export-cancelled = eksport anulowano
report-too-many-counters = raport może mieć najwyżej { $max ->
        [one] { $max } licznik
        [few] { $max } liczniki
        [many] { $max } liczników
       *[other] { $max } liczników
    }: wybierz tablice lub liczniki
report-too-many-numbers = raport może mieć najwyżej { $max ->
        [one] { $max } liczbę
        [few] { $max } liczby
        [many] { $max } liczb
       *[other] { $max } liczb
    }: wybierz tablice, późniejsze --since albo dłuższe --by

## The report: a page to view and to print (HTML)

report-all-counters = Wszystkie liczniki
report-span = od { $first } do { $last }
report-nothing = W tym czasie nic nie policzono
report-counters = Liczniki
report-counter = Licznik
report-board = Tablica
report-count-now = Obecny stan
report-today = Dziś
report-this-week = Ten tydzień
report-this-month = Ten miesiąc
report-counted = W tym czasie
report-charts =
    { $unit ->
        [hour] Wykresy według godzin
        [day] Wykresy według dni
        [week] Wykresy według tygodni
       *[month] Wykresy według miesięcy
    }
report-together = Wszystkie razem
report-notes = Notatki
report-note-day = Dzień
report-note = Notatka
report-table =
    { $unit ->
        [hour] Według godzin
        [day] Według dni
        [week] Według tygodni
       *[month] Według miesięcy
    }
report-unit =
    { $unit ->
        [hour] Godzina
        [day] Dzień
        [week] Tydzień
       *[month] Miesiąc
    }
report-total = Suma
report-rates = Tempo
report-counted-in-hours = Policzono
report-covered-hours = Godziny z obsadą
report-rate = Na godzinę
report-limits = Granice 95 %
report-between = od { $low } do { $high }
report-rates-meaning = Ile policzono na każdą godzinę, w której ktoś liczył. Na 100 takich par granic około 95 obejmuje prawdziwe tempo, jeśli to, co liczone, pojawia się przypadkowo i niezależnie od siebie.
report-outside = { $count ->
        [one] { $count } policzono poza godzinami otwarcia; tempo tego nie uwzględnia.
        [few] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia.
        [many] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia.
       *[other] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia.
    }
report-doubtful = { $count ->
        [one] { $presses }: następuje tak szybko po innym, że może nie być osobnym zdarzeniem. Liczy się, dopóki ktoś go nie unieważni.
        [few] { $presses }: następują tak szybko po innym, że mogą nie być osobnymi zdarzeniami. Liczą się, dopóki ktoś ich nie unieważni.
        [many] { $presses }: następują tak szybko po innym, że mogą nie być osobnymi zdarzeniami. Liczą się, dopóki ktoś ich nie unieważni.
       *[other] { $presses }: następują tak szybko po innym, że mogą nie być osobnymi zdarzeniami. Liczą się, dopóki ktoś ich nie unieważni.
    }
report-shares = Udziały: { $board }
report-share = Udział
report-shares-meaning = Z { $all } policzonych. Gdyby wielokrotnie liczono tyle samo, około 95 na 100 takich par granic objęłoby prawdziwy udział.
report-control-charts = Karty kontrolne
report-control-limits = Środek { $center }, granice od { $low } do { $high }.
report-control-unusual = { $count ->
        [0] Żadna z { $all } próbek nie jest nietypowa.
        [one] { $count } z { $all } próbek jest nietypowa.
        [few] { $count } z { $all } próbek są nietypowe.
        [many] { $count } z { $all } próbek jest nietypowych.
       *[other] { $count } z { $all } próbek jest nietypowych.
    }
report-control-meaning = Linia to średnia z okresu odniesienia, linie przerywane są od niej oddalone o trzy odchylenia standardowe. Kwadraty są nietypowe: jeśli nic się nie zmienia, jest ich mało, poza granicami około 3 na 1000.
report-changes = Zmiany
report-changes-meaning = Zmiana jest podawana, jeśli najwyżej 1 na 100 losowych kolejności tych samych dni pokazuje równie wyraźną.
report-changes-too-many = Zmiany są wyszukiwane w raportach, które mają najwyżej { $max ->
        [one] { $max } licznik
        [few] { $max } liczniki
        [many] { $max } liczników
       *[other] { $max } liczników
    }.
weekday-date =
    { $weekday ->
        [monday] pon.
        [tuesday] wt.
        [wednesday] śr.
        [thursday] czw.
        [friday] pt.
        [saturday] sob.
       *[sunday] niedz.
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] pon.
        [tuesday] wt.
        [wednesday] śr.
        [thursday] czw.
        [friday] pt.
        [saturday] sob.
       *[sunday] niedz.
    } { $date } { $time }
report-made = Utworzono w Tallyboard: { $time }
