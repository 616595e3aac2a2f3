## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.

help-tallyboard = Liczniki, które nigdy nie gubią wyniku. Bez polecenia otwiera okno programu

## Options of all commands

help-arguments-db = Plik liczników [domyślnie: tally.db w folderze danych użytkownika]
help-arguments-wait = Jak długo czekać na plik zablokowany lub niedostępny do zapisu, zanim program zrezygnuje
help-arguments-lang = Język komunikatów i okna, np. de lub pt_BR [domyślnie: język systemu]
help-arguments-theme = Motyw okna

## Arguments of several commands

help-all-name = Nazwa licznika
help-all-by-id = Traktuj NAME jako numer licznika, który wypisuje `list --id`
help-all-note = Notatka do historii
help-all-names = Wypisz tylko te liczniki [domyślnie: wszystkie]
help-all-json = Wypisz zamiast tego tablicę obiektów JSON
help-all-since = Zacznij od tego czasu: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Zakończ przed tym czasem: początkiem dnia, tygodnia lub miesiąca albo jego końcem, jak w "end of november"
help-all-dates = Co jest pierwsze w datach takich jak 1/2/2026 [domyślnie: kolejność języka systemu]
help-all-short-name = Nazwa tam, gdzie jest mało miejsca, albo none: zwykła nazwa
help-all-key = Klawisz, który go liczy: od 0 do 9, od a do z, od f1 do f10, f12, od num0 do num9 … albo none
help-all-control = Karta kontrolna: "c day 2026-10-01/2026-10-31" (wady na dzień, z datami okresu odniesienia), "u day … of counter NAME", "u day … of hours", "p day … of board" albo none
help-all-color = Kolor: coral, amber, olive, green, teal, blue, indigo, violet, pink lub slate
help-all-board = Tablica, do której należy, albo none
help-all-step = Ile dodaje jedno naciśnięcie
help-all-target = Stan do osiągnięcia albo none
help-all-minimum = Najniższy dozwolony stan albo none
help-all-maximum = Najwyższy dozwolony stan albo none
help-all-locked = Ignoruj naciśnięcia w oknie; polecenia i inne programy mogą nadal liczyć
help-all-hub = Hub: adres PostgreSQL bez hasła, np. postgres://ana@db.example.org/tally [domyślnie: ten, przez który udostępniono tablice tego pliku]

## tallyboard open

help-open-about = Otwórz okno z plikiem, tak jak po dwukrotnym kliknięciu; bez FILE jak bez polecenia
help-open-file = Plik liczników [domyślnie: jak bez polecenia]

## tallyboard inc

help-inc-about = Dodaj N do licznika, utwórz go przy pierwszym użyciu i wypisz nowy stan; przy - policz wiersze ze standardowego wejścia
help-inc-name = Nazwa licznika; albo -, aby czytać wiersze ze standardowego wejścia, z których każdy to nazwa albo nazwa, tabulator i N
help-inc-n = Ile dodać [domyślnie: 1]
help-inc-skip = Przy -: pomiń tyle wierszy, ile policzyło wcześniejsze uruchomienie, razem z błędnym wierszem, który je zatrzymał, jeśli taki był

## tallyboard dec

help-dec-about = Odejmij N od licznika, utwórz go przy pierwszym użyciu i wypisz nowy stan
help-dec-n = Ile odjąć

## tallyboard set

help-set-about = Ustaw stan licznika na VALUE, utwórz go przy pierwszym użyciu i wypisz stan
help-set-value = Nowy stan

## tallyboard reset

help-reset-about = Zamknij okresy liczników: wypisz każdy stan i nazwę i zacznij znów od 0; historia pozostaje
help-reset-names = Liczniki do wyzerowania
help-reset-all = Wyzeruj wszystkie liczniki oprócz zarchiwizowanych

## tallyboard undo

help-undo-about = Cofnij ostatnią zmianę jednego lub dowolnego licznika (wyzerowanie kilku liczników to jedna zmiana) i wypisz nowy stan i nazwę
help-undo-name = Licznik, którego ostatnią zmianę cofnąć [domyślnie: ostatnia zmiana dowolnego licznika]

## tallyboard get

help-get-about = Wypisz stan licznika
help-get-json = Wypisz zamiast tego licznik jako obiekt JSON

## tallyboard list

help-list-about = Wypisz używane liczniki według nazw: stan, tabulator, nazwa
help-list-all = Razem z zarchiwizowanymi licznikami
help-list-id = Wypisz najpierw numer każdego licznika, który inne polecenia przyjmują z --id

## tallyboard watch

help-watch-about = Wypisuj od teraz wiersz dla każdej zmiany, niezależnie od programu, który ją wprowadza: stan, tabulator, nazwa
help-watch-name = Obserwuj tylko ten licznik, nawet po zmianie nazwy
help-watch-json = Wypisuj zamiast tego obiekt JSON w każdym wierszu
help-watch-to = Nic nie wypisuj, ale aktualizuj w tym pliku stan licznika. Plik jest zastępowany niepodzielnie przy każdej zmianie; dowiązanie symboliczne pozostaje, a zastępowany jest plik, na który wskazuje. Licznik jest śledzony po zmianie nazwy i po przywróceniu pliku liczników
help-watch-format = Zawartość pliku; { "{" }count{ "}" } i { "{" }name{ "}" } są wypełniane
help-watch-force = Zastąp FILE niezależnie od zawartości; w przeciwnym razie tylko jeśli jest pusty albo zawiera liczbę lub tekst pasujący do TEMPLATE

## tallyboard serve

help-serve-about = Udostępniaj przyciskom, nakładkom i telefonom przez HTTP, domyślnie tylko na tym komputerze, i wypisz adres
help-serve-listen = Gdzie nasłuchiwać. Poza tym komputerem, np. na 0.0.0.0:8255, potrzebny jest własny token
help-serve-token = Co muszą znać wywołujący: od 16 do 256 liter, cyfr oraz - . _ ~; lepiej podać w zmiennej, której nie widzą inni użytkownicy [domyślnie: nowy przy każdym uruchomieniu, wypisywany z adresem]

## tallyboard history

help-history-about = Wypisz historię, od najnowszych: czas, tabulator, nazwa, tabulator, ile dodano, tabulator, rodzaj; potem tabulator i notatka, jeśli jest
help-history-kinds = Wypisz tylko wpisy tego rodzaju: tally, set, reset, undo, late, import lub amend; można podać kilka razy

## tallyboard doubtful

help-doubtful-about = Wypisz naciśnięcia, które mogą nie być osobnymi zdarzeniami, od najnowszych: numer, tabulator, czas, tabulator, nazwa, tabulator, ile dodano, tabulator, powód (bounce, double lub repeat), tabulator, milisekundy po poprzednim naciśnięciu; albo zostaw lub unieważnij niektóre z nich
help-doubtful-guard = Czas po naciśnięciu, w którym kolejne jest wątpliwe, w milisekundach; w ciągu 40 jest takie zawsze [domyślnie: 150]
help-doubtful-repeat = Czas po naciśnięciu, w którym naciśnięcie na innym stanowisku wspólnej tablicy jest wątpliwe, w sekundach [domyślnie: 2]
help-doubtful-keep = Uznaj te lub wszystkie, które zostałyby wypisane, za prawidłowe: nie będą już wypisywane
help-doubtful-void = Cofnij te lub wszystkie, które zostałyby wypisane
help-doubtful-note = Powód cofnięcia, do historii [domyślnie: to, co czyni każde z nich wątpliwym]

## tallyboard stats

help-stats-about = Wypisz, ile policzono w każdej godzinie, dniu, tygodniu, miesiącu lub godzinie tygodnia: początek, tabulator, suma; na terminalu ze słupkami
help-stats-rate = Wypisz też, ile policzono w godzinach z obsadą w każdym wierszu, te godziny i ile policzono na każdą z nich
help-stats-interval = Wypisz też granice ufności, między którymi leży prawdziwa liczba, a z --rate prawdziwe tempo [domyślnie dla PERCENT: 95]
help-stats-by = Jednostka sumowania
help-stats-by-week = Od poniedziałku
help-stats-by-weekday-hour = Suma ze wszystkich tygodni
help-stats-by-desk = Suma z całego czasu: kto ile policzył, jeśli tablice są wspólne

## tallyboard control

help-control-about = Wypisz kartę kontrolną licznika: początek, tabulator, wartość, środek, dolna granica, górna granica i co jest nietypowe; podaj też, od kiedy liczy się częściej lub rzadziej
help-control-kind = Co jest liczone [domyślnie: własna karta licznika, inaczej c albo, z --of, u]
help-control-kind-c = Wady w próbkach tej samej wielkości
help-control-kind-u = Wady na jednostkę lub na godzinę
help-control-kind-p = Udział wadliwych
help-control-per = Co obejmuje próbka [domyślnie: day]
help-control-baseline = Pierwsza i ostatnia data okresu, z którego pochodzą granice
help-control-of = Przez co dzielić to, co policzono: przez sumę tablicy, godziny z obsadą lub inny licznik
help-control-save = Zachowaj to jako własną kartę kontrolną licznika
help-control-json = Wypisz zamiast tego obiekt JSON

## tallyboard agree

help-agree-about = Porównaj dwa liczniki, na których liczono to samo niezależnie od siebie: ich sumy, jak bardzo są zgodne i gdzie się rozeszły
help-agree-first = Pierwszy licznik; albo tablica lub stanowisko
help-agree-second = Drugi licznik; albo tablica lub stanowisko
help-agree-boards = Porównaj dwie tablice, których liczniki są łączone w pary według krótkich nazw albo według kolejności
help-agree-desks = Porównaj dwa stanowiska wspólnych tablic
help-agree-by = Porównaj ilości w każdej jednostce [domyślnie: hour, dla dwóch liczników]
help-agree-within = Porównaj naciśnięcia odległe najwyżej o tyle [domyślnie: 5, dla tablic i stanowisk]
help-agree-reconcile = Dopisz poprawki, aby sumy pierwszego stały się sumami pierwszego, drugiego lub średnią (przy stanowiskach: sumy liczników); w oknie można to cofnąć w jednym kroku
help-agree-json = Wypisz zamiast tego obiekt JSON

## tallyboard export

help-export-about = Eksportuj liczniki, historię lub tabelę jako CSV, skoroszyt, JSON Lines lub raport
help-export-names = Eksportuj tylko te liczniki [domyślnie: wszystkie]
help-export-boards = Eksportuj tylko liczniki z tej tablicy; można podać kilka razy
help-export-what = Co eksportować [domyślnie: wpisy; z --by tabelę]
help-export-what-counters = Liczniki w obecnym stanie, z ustawieniami
help-export-what-entries = Historia, po jednym wpisie w wierszu
help-export-what-table = Sumy każdej godziny, dnia, tygodnia lub miesiąca, z kolumną dla każdego licznika
help-export-by = Jednostka, którą sumuje każdy wiersz tabeli [domyślnie: dzień]
help-export-by-week = Od poniedziałku
help-export-kinds = Eksportuj tylko wpisy tego rodzaju: tally, set, reset, undo, late, import lub amend; można podać kilka razy
help-export-format = Format pliku [domyślnie: według końcówki nazwy, inaczej csv]
help-export-format-csv = Wartości rozdzielone przecinkami
help-export-format-xlsx = Skoroszyt dla arkuszy kalkulacyjnych
help-export-format-jsonl = JSON Lines, po jednym obiekcie w wierszu
help-export-format-html = Raport z wykresami, do przeglądania i drukowania
help-export-bom = Zacznij CSV znacznikiem kolejności bajtów, aby Excel rozpoznał UTF-8
help-export-output = Plik do zapisania albo - dla standardowego wyjścia [domyślnie: -]
help-export-force = Zastąp plik, jeśli istnieje

## tallyboard new

help-new-about = Utwórz licznik, zaczynając od 0
help-new-name = Nazwa nowego licznika
help-new-note = Notatka o liczniku albo none

## tallyboard edit

help-edit-about = Zmień nazwę i ustawienia licznika albo przenieś go do archiwum; nigdy nie zmienia stanu
help-edit-new-name = Nowa nazwa
help-edit-archived = Przenieś licznik do archiwum albo przywróć go do użycia
help-edit-note = Notatka o liczniku albo none

## tallyboard edit-board

help-edit-board-about = Zmień nazwę i ustawienia tablicy
help-edit-board-board = Nazwa tablicy
help-edit-board-new-name = Nowa nazwa
help-edit-board-target = Cel dla sumy tablicy albo none
help-edit-board-stops = Odrzucaj naciśnięcia, które przekroczyłyby cel sumy
help-edit-board-shares = Pokazuj udział każdego licznika w sumie
help-edit-board-total-name = Jak nazywa się suma albo none
help-edit-board-hours = Kiedy ktoś liczy, np. "Mo-Fr 09:00-17:00; 2026-12-25 off", albo none
help-edit-board-nobody = Czas, w którym nikt nie liczył, wyłączany z godzin otwarcia: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; można podać kilka razy

## tallyboard delete

help-delete-about = Usuń trwale licznik i jego historię
help-delete-yes = Potwierdź, że licznik i jego historia mają zostać usunięte

## tallyboard import

help-import-about = Importuj plik i wypisz, co utworzono, dodano i pominięto; wpisy zaimportowane wcześniej są pomijane
help-import-file = Plik do importu: CSV, XLSX lub JSON Lines z tallyboard, zip lub folder z Loop Habit Tracker, CSV z Better Counter albo dowolna tabela z kolumną nazw; albo - dla standardowego wejścia
help-import-dry-run = Tylko wypisz, co zostałoby zaimportowane
help-import-columns = Co zawierają kolumny, według nagłówka lub numeru: name, count, time, date, hour, note, board, kind, reading (wskazanie miernika: liczą się różnice), counter (kolumna dla każdego licznika) lub day (kolumna dla każdego dnia). Zostaw HEADER puste, jeśli żadna kolumna tego nie zawiera; niepodane role są zgadywane
help-import-name = Licznik dla wszystkich wierszy, jeśli żadna kolumna go nie podaje
help-import-split = Znak rozdzielający kilka nazw w jednej komórce, z których każda jest liczona
help-import-format = Format, zamiast rozpoznawania: entries, counters, jsonl, workbook, csv, xlsx, loop lub better-counter
help-import-dates = Co jest pierwsze w datach takich jak 1/2/2026
help-import-sheets = Arkusz do odczytania; można podać kilka razy dla arkuszy z tymi samymi kolumnami
help-import-encoding = Kodowanie pliku tekstowego, zamiast rozpoznawania: utf-8, windows-1252, macintosh, shift_jis … albo utf-8-twice dla „CafÃ©”
help-import-skip-lines = Ile wierszy nad tabelą pominąć
help-import-late = Zapisz wpisy jako zaległe, z ich własnym czasem
help-import-skip-bad = Pomiń błędne wiersze, zamiast nie importować niczego
help-import-again = Importuj wpisy ponownie, nawet jeśli zaimportowano je wcześniej
help-import-no-backup = Nie twórz kopii zapasowej przed importem co najmniej 10 000 wpisów
help-import-json = Wypisz zamiast tego obiekt JSON

## tallyboard backup

help-backup-about = Utwórz kopię zapasową pliku liczników, nawet gdy inni w nim liczą, i wypisz jej ścieżkę. Bez FILE trafia do folderu kopii obok pliku liczników, gdzie pozostaje pięć najnowszych i najnowsza z każdego miesiąca
help-backup-file = Gdzie zapisać kopię [domyślnie: nowy plik w folderze kopii]
help-backup-yes = Zastąp FILE, nawet jeśli nie jest kopią zapasową
help-backup-list = Wyświetl zamiast tego istniejące kopie: czas, tabulator, liczniki, tabulator, wpisy, tabulator, plik
help-backup-json = Wypisz zamiast tego obiekt JSON, a z --list tablicę obiektów

## tallyboard restore

help-restore-about = Porównaj kopię z plikiem liczników, zapytaj i przywróć ją; najpierw powstaje kopia zapasowa pliku liczników
help-restore-file = Kopia do przywrócenia
help-restore-yes = Przywróć bez pytania

## tallyboard salvage

help-salvage-about = Skopiuj do nowego pliku to, co da się jeszcze odczytać z uszkodzonego
help-salvage-file = Uszkodzony plik, który pozostaje bez zmian
help-salvage-to = Nowy plik do utworzenia

## tallyboard demo

help-demo-about = Utwórz plik ze zmyślonym rokiem pracy ruchliwego informatorium w bibliotece, aby poznać program
help-demo-file = Nowy plik do utworzenia

## tallyboard verify

help-verify-about = Sprawdź plik liczników: wykonaj testy SQLite i porównaj każdy stan z sumą jego wpisów
help-verify-json = Wypisz zamiast tego obiekt JSON
help-verify-mend = Utwórz kopię zapasową, a potem popraw nazwy i notatki zapisane przez inny program tak, jak tallyboard by tego nie zrobił; można to cofnąć w oknie
help-verify-hub = Wyślij i pobierz to, co czeka, a potem porównaj stany wspólnych tablic z hubem

## tallyboard share

help-share-about = Udostępnij tablicę innym stanowiskom przez hub, bazę danych PostgreSQL; wypisuje jej nazwę, tabulator i stanowiska na niej
help-share-board = Nazwa tablicy
help-share-new = Utwórz tablicę

## tallyboard join

help-join-about = Pobierz tablicę, którą inne stanowiska udostępniają przez hub; wypisuje jej nazwę tutaj, tabulator i stanowiska na niej
help-join-board = Nazwa tablicy albo jej identyfikator na hubie
help-join-namesakes = Co się stanie z licznikami tego pliku, które nazywają się tak jak liczniki tablicy: są te same i trafiają na tablicę z tym, co na nich policzono, albo są inne i pozostają bez zmian, a te z tablicy są tu widoczne jako „kawa (2)”

## tallyboard leave

help-leave-about = Przestań udostępniać tablicę: to, co na niej policzono, pozostaje tutaj i u innych
help-leave-board = Nazwa tablicy
help-leave-force = Opuść tablicę, nawet jeśli hub jest nieosiągalny: to, co tu czeka, pozostanie wtedy tutaj

## tallyboard desks

help-desks-about = Wypisz stanowiska wspólnych tablic: tablica (jeśli jej nie podano), tabulator, nazwa, tabulator, ostatnia aktywność, tabulator, wpisy, tabulator, ile wierszy tu czeka
help-desks-board = Nazwa tablicy [domyślnie: wszystkie wspólne tablice]

## tallyboard desk

help-desk-about = Nazwij to stanowisko tak, jak widzą je inne, albo wypisz jego nazwę
help-desk-name = Nowa nazwa

## tallyboard sync

help-sync-about = Wyślij i pobierz to, co czeka, przez najwyżej --wait sekund; kończy z kodem 0, gdy nic już nie czeka
help-sync-follow = Rób to dalej aż do zakończenia sygnałem: stanowisko bez okna

## tallyboard hub

help-hub-about = Tworzenie i przeglądanie huba

## tallyboard hub init

help-hub-init-about = Utwórz tabele huba w bazie danych i wypisz polecenia GRANT, które ostrożny administrator potem wykonuje
help-hub-init-url = Baza danych: adres PostgreSQL bez hasła

## tallyboard hub status

help-hub-status-about = Wypisz tablice na hubie i stanowiska na nich: tablica, tabulator, stanowisko, tabulator, wiersze, tabulator, kiedy ostatnio wysłało

## tallyboard hub verify

help-hub-verify-about = Porównaj wszystkie sumy i łańcuchy na hubie z jego wpisami

## tallyboard stress

help-stress-about = Licz z wielu procesów naraz i wypisz oczekiwane i rzeczywiste stany
help-stress-processes = Liczba procesów
help-stress-threads = Liczba wątków w każdym procesie; każdy czeka na odpowiedź na jedno naciśnięcie przed następnym
help-stress-seconds = Jak długo liczyć, w sekundach

## tallyboard completions

help-completions-about = Wypisz skrypt uzupełniania dla powłoki
help-completions-shell = Powłoka, w której uzupełniać polecenia

## tallyboard man

help-man-about = Wypisz stronę podręcznika programu lub jednego z jego poleceń
help-man-command = Polecenie do opisania [domyślnie: program]

## The end of the help

help-exit-status =
    Kod wyjścia:
      0  wykonano; także gdy nikt już nie czyta wyjścia (zamknięty potok)
      1  odmowa lub niepowodzenie; standardowe wyjście błędów podaje przyczynę i postęp, jeśli coś zmieniono
      2  nieprawidłowe użycie
      3  wykonano, ale nie udało się wypisać wyniku (np. na pełnym dysku): nie uruchamiaj ponownie
    Ctrl+C i inne sygnały kończące program kończą go tym sygnałem (powłoka podaje 130 dla Ctrl+C): trwająca zmiana
    jest wtedy albo kompletna, albo w ogóle niewprowadzona. Tylko inc - kończy z kodem 1 i podaje, dokąd doszło

## Words around the texts above

help-words-usage = Użycie:
help-words-commands = Polecenia:
help-words-arguments = Argumenty:
help-words-options = Opcje:
help-words-values = Możliwe wartości:
help-words-any-options = { "[" }OPCJE]
help-words-any-command = { "[" }POLECENIE]
help-words-default = { "[" }domyślnie:
help-words-env = { "[" }zmienna:
help-words-possible = { "[" }możliwe wartości:
help-words-help-long = Wypisz pomoc (więcej: '--help')
help-words-help-short = Wypisz pomoc (w skrócie: '-h')
help-words-help-commands = Wypisz pomoc dla podpoleceń
help-words-help-command = Wypisz ten tekst albo pomoc dla podanych podpoleceń
help-words-help = Wypisz pomoc
help-words-version = Wypisz wersję

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NAZWA
help-page-synopsis = SKŁADNIA
help-page-description = OPIS
help-page-options = OPCJE
help-page-commands = PODPOLECENIA
help-page-extra = DODATKOWE
help-page-version = WERSJA
help-page-env-before = Zmienna środowiskowa
help-page-env-after = także podaje tę wartość.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = argumentu '{ $argument }' nie można użyć więcej niż raz
help-error-conflict = argumentu '{ $argument }' nie można użyć razem z '{ $other }'
help-error-conflicts = argumentu '{ $argument }' nie można użyć razem z: { $others }
help-error-no-value = '{ $argument }' wymaga wartości, a jej nie podano
help-error-value = nieprawidłowa wartość '{ $value }' dla '{ $argument }'
help-error-value-why = nieprawidłowa wartość '{ $value }' dla '{ $argument }': { $why }
help-error-possible = { "[" }możliwe wartości: { $values }]
help-error-command = nieznane podpolecenie '{ $command }'
help-error-missing = nie podano wymaganych argumentów: { $arguments }
help-error-too-many = nieoczekiwana wartość '{ $value }' dla '{ $argument }'; więcej nie można podać
help-error-unexpected = nieoczekiwany argument '{ $argument }'
help-error-utf-8 = nieprawidłowy UTF-8 w co najmniej jednym argumencie
help-tip-commands = { $count ->
        [one] wskazówka: istnieje podobne podpolecenie: { $names }
        [few] wskazówka: istnieją podobne podpolecenia: { $names }
        [many] wskazówka: istnieją podobne podpolecenia: { $names }
       *[other] wskazówka: istnieją podobne podpolecenia: { $names }
    }
help-tip-arguments = { $count ->
        [one] wskazówka: istnieje podobny argument: { $names }
        [few] wskazówka: istnieją podobne argumenty: { $names }
        [many] wskazówka: istnieją podobne argumenty: { $names }
       *[other] wskazówka: istnieją podobne argumenty: { $names }
    }
help-tip-values = { $count ->
        [one] wskazówka: istnieje podobna wartość: { $names }
        [few] wskazówka: istnieją podobne wartości: { $names }
        [many] wskazówka: istnieją podobne wartości: { $names }
       *[other] wskazówka: istnieją podobne wartości: { $names }
    }
help-tip-escape = wskazówka: aby podać '{ $argument }' jako wartość, użyj '-- { $argument }'
help-error-more = Więcej informacji: '--help'.
