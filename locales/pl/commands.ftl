## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.

## Shared by several commands

cli-counters = { $count ->
        [one] { $count } licznik
        [few] { $count } liczniki
        [many] { $count } liczników
       *[other] { $count } liczników
    }
cli-count-entries = { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
cli-problems = { $count ->
        [one] { $count } problem
        [few] { $count } problemy
        [many] { $count } problemów
       *[other] { $count } problemów
    }
cli-zone-utc = czas jest podawany w UTC: { $problem }
cli-unprintable = nie można tego wypisać: { $error }
cli-no-window = ten program zbudowano bez okna. Jego polecenia wyświetla tallyboard --help
cli-cancelled = anulowano: { $nothing }
cli-unprinted = { $done ->
    [counted] policzono, ale nie można wypisać odpowiedzi: { $why }
   *[other] gotowe, ale nie można wypisać odpowiedzi: { $why }
}
cli-waiting = oczekiwanie: { $why }
cli-changes-problem = nie można podać, co policzono: { $why }; trwają kolejne próby
cli-changes-again = znów można podać, co policzono
cli-read-only = { $path } jest w miejscu, w którym nie można zapisywać: jest czytany jako plik, którego nikt nie zmienia
cli-not-sound = { $path } nie jest w porządku: wykryto { $problems }; przywróć kopię zapasową
cli-before-in = poprzednia zawartość jest w { $path }
cli-worker-ended = proces roboczy się zakończył

## The tally file and its folder

cli-db-empty = nazwa pliku jest pusta: podaj ją przez --db FILE
cli-no-home = użytkownik nie ma folderu domowego na { $file }: podaj plik przez --db FILE
cli-folder-failed = nie można utworzyć folderu { $folder }
cli-folder-open = { $folder } mogą odczytać inni i nie można tego zmienić

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = wartość { $error }
cli-number-form = liczba całkowita to same cyfry, w razie potrzeby ze znakiem
cli-step-range = krok to liczba od 1 do { $max }
cli-colors = kolor to jeden z: { $names }
cli-kinds = rodzaj to jeden z: { $names }
cli-column-roles = kolumna to jedna z: { $names }
cli-encodings = kodowanie to jedno z: { $names } albo inne używane w sieci WWW
cli-formats = format to jeden z: { $names }
cli-seconds-form = liczba, co najmniej 0
cli-languages = język to jeden z: { $codes }
cli-template-long = szablon może mieć najwyżej { $max } B
cli-template-word = nieznane słowo { $word }: dozwolone to { "{" }count{ "}" } i { "{" }name{ "}" }
cli-token-form = token ma od { $min } do { $max } znaków: litery, cyfry oraz - . _ ~

## Naming counters

cli-naming-id = „{ $name }” { $error }: przy --id licznik wskazuje się jego numerem, który wypisuje `tallyboard list --id`
cli-no-counter = nie ma licznika o nazwie „{ $name }”
cli-no-counter-number = nie ma licznika { $number }
cli-no-counter-yet = nie ma jeszcze licznika o nazwie „{ $name }”: oczekiwanie na niego
cli-renamed = „{ $old }” nazywa się teraz „{ $new }”
cli-no-board = nie ma tablicy o nazwie „{ $name }”

## inc, dec, edit, delete, undo, list

cli-inc-number = przy - liczba jest w wierszach: NAME, tabulator, N
cli-inc-skip = --skip dotyczy wierszy ze standardowego wejścia: inc -
cli-dec-range = nie można odjąć { $number }: zakres kończy się na { $max }
cli-edit-nothing = nie ma nic do zmiany: podaj --name, --key, --archived lub inną opcję z listy edit --help
cli-delete-yes = „{ $name }” i cała historia zostałyby trwale usunięte: dodaj --yes, jeśli tak ma być
cli-undo-nothing = nie ma nic do cofnięcia
cli-undo-answer = odpowiedź na cofnięcie jest inna niż oczekiwana
cli-undo-left = { $count ->
        [one] { $count } zmianę pozostawiono, bo inni zmienili później to samo
        [few] { $count } zmiany pozostawiono, bo inni zmienili później to samo
        [many] { $count } zmian pozostawiono, bo inni zmienili później to samo
       *[other] { $count } zmian pozostawiono, bo inni zmienili później to samo
    }
cli-undo-import = { $count ->
        [one] import { $name }: cofnięto { $count } wpis
        [few] import { $name }: cofnięto { $count } wpisy
        [many] import { $name }: cofnięto { $count } wpisów
       *[other] import { $name }: cofnięto { $count } wpisów
    }
cli-list-mend = `tallyboard verify --mend` naprawia takie nazwy i notatki, a --id wskazuje licznik jego numerem
cli-list-mend-more = i jeszcze { $count }; `tallyboard verify --mend` naprawia takie nazwy i notatki, a --id wskazuje licznik jego numerem

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
        [one] { $count } wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wierszy
    }
cli-stream-skip-range = --skip wykracza poza zakres liczb 64-bitowych
cli-stream-progress = policzone i zapisane wiersze: { $count }, na sekundę: { $rate }
cli-stream-maybe = { $error }; dokąd doszedł plik, pokaże: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; policzono i zapisano do wiersza { $saved }: aby kontynuować, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; policzono i zapisano do wiersza { $saved }: aby kontynuować, tallyboard inc - --skip { $saved } po poprawieniu wiersza { $line } albo, bez niego, tallyboard inc - --skip { $line }
cli-stream-line-why = wiersz { $line }: { $why }
cli-stream-newest = żadnego strumienia nie przerwano po wierszu { $skip }; ostatni przerwany zatrzymał się na wierszu { $lines }
cli-stream-none = żadnego strumienia nie przerwano po wierszu { $skip }: wszystkie doszły do końca
cli-stream-earlier = wcześniejszy strumień policzono do wiersza { $lines }, a nie do końca; jeśli go przerwano, można go kontynuować: tallyboard inc - --skip { $lines }
cli-stream-unreadable = nie można odczytać standardowego wejścia
cli-stream-interrupted = przerwano
cli-stream-skip-end = { $lines ->
        [one] --skip { $skip } wykracza poza koniec: standardowe wejście ma { $lines } wiersz
        [few] --skip { $skip } wykracza poza koniec: standardowe wejście ma { $lines } wiersze
        [many] --skip { $skip } wykracza poza koniec: standardowe wejście ma { $lines } wierszy
       *[other] --skip { $skip } wykracza poza koniec: standardowe wejście ma { $lines } wierszy
    }
cli-stream-sum-range = wiersze o tej nazwie wykraczają poza zakres liczb 64-bitowych
cli-stream-line = wiersz { $line }
cli-stream-lines = wiersze od { $from } do { $through }
cli-stream-after = po wierszu { $line }
cli-stream-utf-16 = to tekst w UTF-16: zapisz go jako UTF-8 albo przekształć: iconv -f UTF-16 -t UTF-8
cli-stream-number = „{ $number }” po tabulatorze nie jest 64-bitową liczbą całkowitą
cli-stream-name = nazwa nie jest tekstem w UTF-8
cli-stream-long = jest dłuższy niż { $max } B

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } zawiera coś innego i pozostaje bez zmian: podaj nowy plik albo dodaj --force
cli-watch-no-file = { $file } to potok lub urządzenie, którego nie można aktualizować: podaj plik
cli-watch-deleted = licznik „{ $name }” usunięto: { $file } pozostaje bez zmian, dopóki nie pojawi się licznik o tej nazwie
cli-watch-again = { $file } jest znów aktualizowany
cli-watch-waiting = oczekiwanie: nie można aktualizować { $file }: { $error }

## Times: --since and --until

cli-time-invalid = nieprawidłowa wartość '{ $text }' dla '--{ $option } <TIME>': { $why }
cli-time-invalid-order = nieprawidłowa wartość '{ $text }' dla '--{ $option } <TIME>': { $why } albo dodaj --dates day-first lub month-first
cli-time-none = między --since { $since } a --until { $until } nie ma żadnego czasu: podaj późniejsze --until
cli-time-none-same = między --since { $since } a --until { $until } nie ma żadnego czasu: podaj późniejsze --until albo --until "end of …" dla całego dnia lub miesiąca
cli-time-since = od: { $time }
cli-time-until = do: przed { $time }

## stats

cli-stats-beyond = coś policzono poza kalendarzem: podaj --since
cli-stats-long = od { $first } policzono zbyt wiele, aby wypisać po jednym wierszu: podaj --since albo --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate i --interval dotyczą godzin, dni, tygodni i miesięcy: pomiń je albo podaj --by day
cli-stats-rate-hours = tempo to liczba policzonych na każdą godzinę z obsadą, według godzin otwarcia tablicy
cli-stats-rate-counted = tempo to liczba policzonych na każdą godzinę, w której coś na tablicy policzono, bo nikt nie podał jej godzin otwarcia (edit-board --hours)
cli-stats-together = razem: { $counted }, godziny z obsadą: { $hours }, na godzinę: { $rate }
cli-stats-together-limits = razem: { $counted }, godziny z obsadą: { $hours }, na godzinę: { $rate }, granice od { $low } do { $high }
cli-stats-outside = { $count ->
        [one] { $count } policzono poza godzinami otwarcia; tempo tego nie uwzględnia
        [few] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia
        [many] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia
       *[other] { $count } policzono poza godzinami otwarcia; tempo ich nie uwzględnia
    }
cli-stats-limits = dolna i górna to granice ufności { $percent } %: na 100 takich par około { $percent } obejmuje prawdziwą wartość, jeśli to, co liczone, pojawia się przypadkowo i niezależnie od siebie
cli-level-form = liczba procent od 50 do 99.99, np. 95
cli-column-counted = policzono
cli-column-in-hours = w godz. otwarcia
cli-column-covered-hours = godz. z obsadą
cli-column-rate = na godzinę
cli-column-low = dolna
cli-column-high = górna
cli-dates-form = dwie daty z dwiema kropkami między nimi, np. 2026-10-01..2026-10-31
cli-column-value = wartość
cli-column-center = środek
cli-column-broken = nietypowe
cli-control-none = licznik nie ma jeszcze karty kontrolnej: podaj daty, z których mają pochodzić granice, jak w --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = nie ma nic do zapisania: podaj --baseline, --kind, --per lub --of
cli-control-limits = { $plan }: granice to trzy odchylenia standardowe od średniej z dni od { $from } do { $to }; jeśli nic się nie zmienia, poza nimi jest mało próbek, około 3 na 1000
cli-control-rough = granice są przybliżone: w okresie odniesienia policzono średnio mniej niż 5 na próbkę
cli-control-broken = { $count ->
        [0] żadna z { $all } próbek nie jest nietypowa
        [one] { $count } z { $all } próbek jest nietypowa
        [few] { $count } z { $all } próbek są nietypowe
        [many] { $count } z { $all } próbek jest nietypowych
       *[other] { $count } z { $all } próbek jest nietypowych
    }
cli-control-no-change = częstość liczenia nie zmieniła się bardziej, niż mógłby to sprawić przypadek
cli-agree-same = to jedno i to samo: podaj dwa różne, na których liczono to samo
cli-agree-no-desk = nie ma stanowiska o nazwie „{ $name }”: wyświetla je `tallyboard desks`
cli-agree-unpaired = liczników „{ $first }” ({ $one }) i „{ $second }” ({ $other }) nie można połączyć w pary: nadaj im na obu tablicach te same krótkie nazwy albo utwórz tyle samo liczników w tej samej kolejności
cli-agree-long = więcej niż { $max } naciśnięć: podaj --since albo --by hour
cli-agree-large = sumy „{ $name }” są zbyt duże, aby je poprawić
cli-agree-by-short-name = liczniki połączono w pary według krótkich nazw
cli-agree-by-position = liczniki połączono w pary według kolejności na tablicach
cli-agree-nothing = w tym czasie po obu stronach nic nie policzono
cli-agree-presses = zgodne naciśnięcia: { $alike } z { $all } ({ $percent } %): obie strony policzyły to samo w odstępie najwyżej { $seconds } s
cli-agree-spans = zgodne odcinki czasu: { $alike } z { $all } ({ $percent } %): obie strony policzyły tyle samo
cli-agree-kappa = kappa Cohena dla wspólnych naciśnięć: { $value }, granice ufności 95 % od { $low } do { $high }; 1 to pełna zgodność, 0 – nie większa niż przypadkowa
cli-agree-concordance = współczynnik zgodności Lina dla ilości: { $value }, granice ufności 95 % od { $low } do { $high }; 1 to pełna zgodność. „{ $first }” minus „{ $second }”: średnio { $difference } na odcinek czasu
cli-agree-nothing-to-correct = nie ma nic do poprawienia: sumy już takie są
agree-note = { $first } { $one }, { $second } { $other }, przyjęto { $total }
cli-board-nothing = nie ma nic do zmiany: podaj --name, --target, --stops, --shares, --total-name, --hours lub --nobody
cli-board-no-hours = tablica „{ $name }” nie ma godzin otwarcia, z których można by wyłączyć czas: najpierw podaj --hours
cli-board-nobody-form = data albo dwa czasy z dwiema kropkami między nimi, np. 2026-12-03, "2026-12-03 14:00..15:30" lub 2026-12-24..2026-12-26
cli-board-night = czas od { $from } do { $to } należy do nocy, która zaczyna się poprzedniego wieczoru: wyłącz go od jej początku albo podaj godziny tej daty przez --hours

## export

cli-export-ending = końcówka nazwy pliku nie wskazuje formatu: użyj .csv, .xlsx, .jsonl lub .html albo podaj --format
cli-export-by = --by dotyczy tabeli: pomiń tę opcję albo dodaj --what table
cli-export-report = raport zawiera wszystko: pomiń --what albo wybierz inny --format
cli-export-kind = --kind dotyczy wpisów: pomiń tę opcję albo dodaj --what entries
cli-export-times = liczniki są w obecnym stanie: pomiń --since i --until albo dodaj --what entries lub table
cli-export-bom = --bom dotyczy CSV: pomiń tę opcję albo dodaj --format csv
cli-export-terminal = skoroszyt to nie tekst na terminal: podaj plik przez --output
cli-export-no-room = nic nie zapisano do { $file } ({ $error }): zwolnij miejsce albo podaj inny plik
cli-export-failed = nic nie zapisano do { $file }: { $error }
cli-export-exists = { $error } i pozostaje bez zmian: podaj nowy plik albo dodaj --force

## import

cli-import-standard-input = standardowe wejście
cli-import-failed = { $name }: { $error }
cli-import-bad-line = wiersz { $line }: { $why }
cli-import-bad-line-column = wiersz { $line }, „{ $column }”: { $why }
cli-import-bad-line-part = { $part }, wiersz { $line }: { $why }
cli-import-bad-line-part-column = { $part }, wiersz { $line }, „{ $column }”: { $why }
cli-import-more-bad = { $count ->
        [one] i jeszcze { $count } błędny wiersz
        [few] i jeszcze { $count } błędne wiersze
        [many] i jeszcze { $count } błędnych wierszy
       *[other] i jeszcze { $count } błędnych wierszy
    }
cli-import-refused = { $why }: nic nie zaimportowano
cli-import-alike-minute = { $count ->
        [one] { $count } wiersz przypomina już istniejący, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty
        [few] { $count } wiersze przypominają już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty
        [many] { $count } wierszy przypomina już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty
       *[other] { $count } wierszy przypomina już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty
    }
cli-import-alike-day = { $count ->
        [one] { $count } wiersz przypomina już istniejący, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia
        [few] { $count } wiersze przypominają już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia
        [many] { $count } wierszy przypomina już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia
       *[other] { $count } wierszy przypomina już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia
    }
cli-import-open-encoding = { $question }: podaj je przez --encoding NAME; nic nie zaimportowano
cli-import-open-sheet = { $question }: podaj go przez --sheet NAME, kilka razy dla podobnych arkuszy; nic nie zaimportowano
cli-import-open-doubt = { $question }; nic nie zaimportowano
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
        [one] { $count } wiersz jest błędny, więc nic nie zaimportowano: popraw go albo pomiń przez --skip-bad
        [few] { $count } wiersze są błędne, więc nic nie zaimportowano: popraw je albo pomiń przez --skip-bad
        [many] { $count } wierszy jest błędnych, więc nic nie zaimportowano: popraw je albo pomiń przez --skip-bad
       *[other] { $count } wierszy jest błędnych, więc nic nie zaimportowano: popraw je albo pomiń przez --skip-bad
    }
cli-import-bad-columns = { $count ->
        [one] { $count } wiersz jest błędny, więc nic nie zaimportowano: popraw go, podaj znaczenie kolumn przez --columns albo pomiń go przez --skip-bad
        [few] { $count } wiersze są błędne, więc nic nie zaimportowano: popraw je, podaj znaczenie kolumn przez --columns albo pomiń je przez --skip-bad
        [many] { $count } wierszy jest błędnych, więc nic nie zaimportowano: popraw je, podaj znaczenie kolumn przez --columns albo pomiń je przez --skip-bad
       *[other] { $count } wierszy jest błędnych, więc nic nie zaimportowano: popraw je, podaj znaczenie kolumn przez --columns albo pomiń je przez --skip-bad
    }
cli-import-answer = odpowiedź na import jest inna niż oczekiwana
cli-import-undo-restore = więcej niż { $max } wpisów nie da się cofnąć razem: w tym celu przywróć { $path }
cli-import-undo-no-backup = więcej niż { $max } wpisów nie da się cofnąć razem: nie ma kopii poprzedniej zawartości
cli-import-undo-nothing-before = więcej niż { $max } wpisów nie da się cofnąć razem: wcześniej nic nie policzono
cli-import-backup-failed = przed tak dużym importem nie udało się utworzyć kopii zapasowej ({ $error }), więc nic nie zaimportowano: usuń przyczynę albo importuj bez kopii przez --no-backup
cli-import-nothing = nic nie zaimportowano
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = pominięta
cli-import-columns-left-out = pominięte kolumny: { $names }
cli-import-before = zaimportowano to już ({ $at }): nie ma czego dodać (--again dodaje mimo to)
cli-import-names-more = { $names } i jeszcze { $more }
cli-import-boards = { $done ->
    [yes] utworzono { $count ->
        [one] { $count } tablicę
        [few] { $count } tablice
        [many] { $count } tablic
       *[other] { $count } tablic
    }: { $names }
   *[no] utworzyłoby { $count ->
        [one] { $count } tablicę
        [few] { $count } tablice
        [many] { $count } tablic
       *[other] { $count } tablic
    }: { $names }
}
cli-import-counters = { $done ->
    [yes] utworzono { $count ->
        [one] { $count } licznik
        [few] { $count } liczniki
        [many] { $count } liczników
       *[other] { $count } liczników
    }: { $names }
   *[no] utworzyłoby { $count ->
        [one] { $count } licznik
        [few] { $count } liczniki
        [many] { $count } liczników
       *[other] { $count } liczników
    }: { $names }
}
cli-import-added = { $done ->
    [yes] dodano { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
   *[no] dodałoby { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
}
cli-import-day-notes = { $done ->
    [yes] dodano { $count ->
        [one] { $count } notatkę dnia
        [few] { $count } notatki dni
        [many] { $count } notatek dni
       *[other] { $count } notatek dni
    }
   *[no] dodałoby { $count ->
        [one] { $count } notatkę dnia
        [few] { $count } notatki dni
        [many] { $count } notatek dni
       *[other] { $count } notatek dni
    }
}
cli-import-left-out = { $done ->
    [yes] pominięto już istniejące: { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
   *[no] pominęłoby już istniejące: { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisów
    }
}
cli-import-counter = { $count ->
        [one] { $name }: { $before } → { $after } ({ $count } wpis)
        [few] { $name }: { $before } → { $after } ({ $count } wpisy)
        [many] { $name }: { $before } → { $after } ({ $count } wpisów)
       *[other] { $name }: { $before } → { $after } ({ $count } wpisów)
    }
cli-import-more-counters = i jeszcze { $count ->
        [one] { $count } licznik
        [few] { $count } liczniki
        [many] { $count } liczników
       *[other] { $count } liczników
    }

## backup, restore, salvage

cli-backup-none = nie ma nowej kopii zapasowej
cli-backup-not-sound = { $path } nie jest w porządku ({ $problem }): skopiowano go bez zmian i tak oznaczono; więcej powie `tallyboard verify`
cli-backup-damaged = { $file } nie jest dobrą kopią: pliku liczników nie udało się otworzyć i zachowano go bajt po bajcie; `tallyboard salvage` kopiuje to, co da się z niego odczytać
cli-backup-unreadable = nie można odczytać { $file }: { $problem }
cli-backup-was-not-sound = { $file } nie jest dobrą kopią: plik liczników nie był w porządku, gdy ją wykonano
cli-restore-unprinted = nie można wypisać, co zostałoby zastąpione ({ $error }): niczego nie przywrócono
cli-restore-nothing = niczego nie przywrócono
cli-restored = przywrócono: { $holdings }
cli-salvaged = odzyskano: { $counters }, { $entries }
cli-salvage-nothing = niczego nie odzyskano
cli-restore-now = teraz: { $holdings }
cli-restore-now-nothing = teraz: nic
cli-restore-now-unreadable = teraz: nie można odczytać: { $why }
cli-restore-backup = kopia: { $holdings }
cli-restore-no-count = brak
cli-restore-more = { $count ->
        [one] … i różni się jeszcze { $count } licznik
        [few] … i różnią się jeszcze { $count } liczniki
        [many] … i różni się jeszcze { $count } liczników
       *[other] … i różni się jeszcze { $count } liczników
    }
cli-restore-shared = wspólne tablice wrócą z huba; to, co od tamtej pory tu policzono i czego jeszcze nie udostępniono, jest tylko w kopii poprzedniej zawartości
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } od { $first } do { $last }
cli-restore-needs-yes = obecna zawartość zostałaby zastąpiona: dodaj --yes, jeśli tak ma być
cli-restore-question = Zastąpić obecną zawartość? Najpierw powstanie jej kopia zapasowa. [t/N]
cli-restore-yes = t tak

## demo

cli-demo-nothing = nie utworzono pliku
cli-demo-made = { $file }: liczniki: { $counters }, wpisy: { $entries }, ostatnie dni: { $days }

## verify

cli-verify-ok = w porządku: { $counters }, { $entries }
cli-verify-odd = { $count ->
        [one] { $count } nazwę lub notatkę zapisano inaczej, niż robi to tallyboard: `tallyboard verify --mend` naprawia takie, po wykonaniu kopii zapasowej
        [few] { $count } nazwy lub notatki zapisano inaczej, niż robi to tallyboard: `tallyboard verify --mend` naprawia je, po wykonaniu kopii zapasowej
        [many] { $count } nazw lub notatek zapisano inaczej, niż robi to tallyboard: `tallyboard verify --mend` naprawia je, po wykonaniu kopii zapasowej
       *[other] { $count } nazw lub notatek zapisano inaczej, niż robi to tallyboard: `tallyboard verify --mend` naprawia je, po wykonaniu kopii zapasowej
    }
cli-mend-none = nie ma nic do naprawienia
cli-mend-nothing = niczego nie naprawiono
cli-mend-backed-up = kopia zapasowa w { $path }
cli-mended = naprawiono: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = hub nie odpowiada
cli-sync-waiting = { $count ->
        [one] czeka { $count } wiersz
        [few] czekają { $count } wiersze
        [many] czeka { $count } wierszy
       *[other] czeka { $count } wierszy
    }
cli-sync-pulling = pobrano wiersze innych stanowisk: { $pulled } z { $all }
cli-sync-offline = { $count ->
        [one] { $reason }; czeka { $count } wiersz
        [few] { $reason }; czekają { $count } wiersze
        [many] { $reason }; czeka { $count } wierszy
       *[other] { $reason }; czeka { $count } wierszy
    }
cli-hub-unknown = nie jest jeszcze znany żaden hub: podaj go przez --hub postgres://USER@HOST/DATABASE
cli-hub-several = tablice tego pliku są wspólne przez kilka hubów: podaj jeden przez --hub
cli-share-no-board = nie ma tablicy o nazwie „{ $name }”: tworzy ją --new
cli-share-not-shared = nie ma tu wspólnej tablicy o nazwie „{ $name }”
cli-share-not-made = tablicy nie utworzono
cli-join-unknown = tablice huba nie są znane
cli-join-none = przez ten hub nie udostępniono jeszcze żadnej tablicy: `tallyboard share BOARD` udostępnia jedną
cli-join-not-found = przez ten hub nie udostępniono tablicy o nazwie „{ $name }”: są { $names }
cli-join-several = kilka tablic ma nazwę „{ $name }”: wskaż jedną jej identyfikatorem: { $boards }
cli-join-namesakes = i ten plik, i tablica mają { $names }: dodaj --namesakes same, aby udostępnić także to, co tu policzono, albo --namesakes others, aby zachować oba
cli-join-failed = nie dołączono do tablicy
cli-share-gone = nie jest już wspólna
cli-share-unfinished = { $done ->
    [shared] tablicę „{ $name }” udostępniono, ale nie wszystko już dotarło (kontynuuje `tallyboard sync`)
   *[joined] dołączono do tablicy „{ $name }”, ale nie wszystko już dotarło (kontynuuje `tallyboard sync`)
}
cli-leave-failed = { $error }; to, co tu czeka, nie dotarłoby do innych: dodaj --force, aby mimo to opuścić tablicę
cli-sync-none = żadna tablica w { $path } nie jest wspólna: `tallyboard share BOARD` udostępnia jedną
cli-follow-offline = { $board }: bez połączenia: { $why }
cli-follow-connecting = { $board }: łączenie
cli-follow-shared = { $board }: wspólna
cli-hub-there = tabele już istnieją
cli-hub-status = { $host }: { $server }, tabele w wersji { $version }
cli-hub-clock = zegar huba różni się od zegara tego komputera o { $seconds } s
cli-hub-not-sound = hub nie jest w porządku: wykryto { $problems }
cli-hub-same = w porządku: { $counters }, tak jak na hubie
cli-hub-differs = { $count ->
        [one] { $count } stan różni się od huba: tablica, tabulator, licznik, tabulator, stan tutaj, tabulator, stan tam
        [few] { $count } stany różnią się od huba: tablica, tabulator, licznik, tabulator, stan tutaj, tabulator, stan tam
        [many] { $count } stanów różni się od huba: tablica, tabulator, licznik, tabulator, stan tutaj, tabulator, stan tam
       *[other] { $count } stanów różni się od huba: tablica, tabulator, licznik, tabulator, stan tutaj, tabulator, stan tam
    }

## stress: a test that counts from many processes

cli-stress-folder = nie można utworzyć folderu w { $folder }
cli-stress-inexact = stany nie są dokładne: prosimy to zgłosić, dołączając plik
cli-stress-exact = dokładnie
cli-stress-setting = procesy: { $processes } po { $threads ->
        [one] { $threads } wątku
        [few] { $threads } wątki
        [many] { $threads } wątków
       *[other] { $threads } wątków
    }, { $seconds } s na { $path }
cli-stress-expected = oczekiwano         { $number }
cli-stress-counted = policzono          { $number }
cli-stress-rate = naciśnięć na s     { $number }
cli-stress-lost = czyt., dod., zap.  { $number } oczekiwano, { $counted } policzono: { $lost } zginęło, bez żadnego błędu ({ $seconds } s, osobny plik)
cli-stress-cancelled = anulowano: w pliku nic z tego nie zostało
cli-stress-stopped = anulowano
cli-stress-not-sound = plik nie jest w porządku: { $problem }
cli-stress-process = błąd procesu testu: { $status }
cli-stress-silent = proces testu nic nie wypisuje
cli-stress-press = nie policzono naciśnięcia: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = aby nasłuchiwać poza tym komputerem, podaj własny token: w zmiennej TALLYBOARD_TOKEN lub przez --token
cli-serve-listen = nie można nasłuchiwać na { $address }
cli-serve-open = połączenie nie jest szyfrowane: używaj go w zaufanej sieci
cli-serve-press-entry = naciśnięcie nie ma wpisu: dotyczy to cofania
cli-serve-undo-form = cofnięcie ma nazwę, identyfikator lub wpis
cli-serve-nothing-there = pod { $path } nie ma nic dla { $method }: GET czyta /counters i /changes, POST służy do /press i /undo
cli-serve-method = { $method } nie jest możliwe: GET czyta, a POST służy do /press i /undo
cli-serve-followers = { $count ->
        [one] śledzi już { $count } inny program
        [few] śledzą już { $count } inne programy
        [many] śledzi już { $count } innych programów
       *[other] śledzi już { $count } innych programów
    }
cli-serve-wrong-token = to nie ten token
cli-serve-no-token = brakuje tokenu: wyślij nagłówek Authorization: Bearer TOKEN
cli-serve-host = użyj adresu liczbowego albo localhost
cli-serve-origin = strony innych witryn nie mogą tego wywołać
cli-serve-which = wskaż licznik: nazwą lub identyfikatorem, np. { "{" }"name": "Kawa"{ "}" }
cli-serve-late = wywołanie nie dotarło w ciągu { $seconds } s: nic nie policzono
cli-serve-large = wywołanie może mieć najwyżej { $max } B: nic nie policzono
cli-serve-not-json = wywołanie nie jest w formacie JSON, takim jak { "{" }"name": "Kawa"{ "}" }: { $error }
cli-serve-unexpected = nie wiadomo, co się z tym stało: sprawdź stan

## man

cli-no-command = nie ma polecenia { $name }: listę wyświetla tallyboard --help

## The pages that serve shows in a browser

cli-page-undo = Cofnij
cli-page-saving = Zapisywanie…
cli-page-unreachable-press = Nie można połączyć się z Tallyboard: sprawdź stan przed kolejnym naciśnięciem
cli-page-saved = { $name }: { $count }, zapisano
cli-page-undone = { $name }: { $count }, cofnięto
cli-page-minus = Odejmij jeden: { $name }
cli-page-token = W tym adresie brakuje tokenu albo jest on stary: otwórz adres, który pokazuje Tallyboard.
cli-page-ended = Program Tallyboard został zakończony. Oczekiwanie na niego…
cli-page-unreachable = Nie można połączyć się z Tallyboard. Oczekiwanie na połączenie…

## tallyboard doubtful

cli-doubtful-unknown = { $id } nie jest wątpliwym naciśnięciem tych liczników w tym czasie: zobacz tallyboard doubtful
cli-doubtful-more = to najnowsze { $max }; jest ich więcej
