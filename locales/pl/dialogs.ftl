## Dialogs and settings

dialogs-cancel = Anuluj
dialogs-save = Zapisz
dialogs-create = Utwórz
dialogs-name = Nazwa
dialogs-note = Notatka
dialogs-target = Cel
dialogs-no-target = Brak
dialogs-optional = Opcjonalnie
dialogs-no-whole-number = To nie jest liczba całkowita, np. 12.
dialogs-number-too-large = Ta liczba jest za duża.
dialogs-new-counter = Nowy licznik
dialogs-new-counters = Nowe liczniki
dialogs-new-counter-text = Potrzebna jest tylko nazwa. Z kilku nazw, po jednej w wierszu, powstanie kilka liczników.
dialogs-edit-text = Wygląd licznika i sposób naciskania; to, co policzono, pozostaje bez zmian.
dialogs-names = Nazwy
dialogs-paste-hint = Albo wklej listę: nazwa w każdym wierszu.
dialogs-create-and-next = Utwórz i następny
dialogs-the-new-counter = nowy licznik
dialogs-color = Kolor
dialogs-board = Tablica
dialogs-no-board = Bez tablicy
dialogs-key = Klawisz
dialogs-no-key = Brak
dialogs-press-a-key = Naciśnij klawisz…
dialogs-press-a-key-hint = Esc zachowuje klawisz, Backspace go usuwa.
dialogs-no-counter-key = Ten klawisz nie może obsługiwać licznika.
dialogs-keys-of-the-window = Klawisze z Ctrl lub Alt należą do okna.
dialogs-free-key-hint = Pierwszy wolny.
dialogs-remove-key = Usuń
dialogs-take-key-over = Przejmij
dialogs-more = Więcej
dialogs-short-name = Krótka nazwa
dialogs-short-name-hint = Do małego okna, gdzie jest mało miejsca.
dialogs-step = Krok
dialogs-step-hint = Ile dodaje jedno naciśnięcie.
dialogs-limits = Granice
dialogs-minimum = Minimum
dialogs-maximum = Maksimum
dialogs-maximum-below-minimum = Maksimum jest mniejsze niż minimum.
dialogs-lock = Zablokowany
dialogs-lock-hint = Zablokowany: naciśnięcia są odrzucane
dialogs-weight = Wpływ na sumę
dialogs-weight-plus = Dodawany
dialogs-weight-minus = Odejmowany
dialogs-weight-zero = Pominięty
dialogs-amount = Liczba
dialogs-add = Dodaj
dialogs-take = Odejmij
dialogs-counted-earlier = Policzone wcześniej
dialogs-when = Kiedy
dialogs-when-hint = Rok-miesiąc-dzień godzina:minuta
dialogs-still-to-come = Ten czas dopiero nadejdzie.
dialogs-in-all = Łącznie
dialogs-reset-hint = Historia pozostaje, a czynność można zawsze cofnąć.
dialogs-delete = Usuń
dialogs-delete-one = Trwałe usuwanie: { $name }
dialogs-delete-several = { $count ->
        [one] Trwałe usuwanie { $shown } licznika
        [few] Trwałe usuwanie { $shown } liczników
        [many] Trwałe usuwanie { $shown } liczników
       *[other] Trwałe usuwanie { $shown } liczników
    }
dialogs-delete-meant = { $count ->
        [one] Chcę go trwale usunąć
        [few] Chcę je trwale usunąć
        [many] Chcę je trwale usunąć
       *[other] Chcę je trwale usunąć
    }
dialogs-delete-many = Te liczniki, ich stany i całe historie zostaną trwale usunięte. Tego nie można cofnąć.
dialogs-back-up = Najpierw kopia zapasowa
dialogs-backing-up = Tworzenie kopii…
dialogs-new-board = Nowa tablica
dialogs-new-board-text = Tablica to zestaw liczników pokazywanych razem.
dialogs-edit-board-text = Nazwa tablicy, jej cel i jej suma.
dialogs-start = Na podstawie
dialogs-empty-board = Pusta tablica
dialogs-delete-template = Usuń ten szablon
dialogs-the-new-board = nowa tablica
dialogs-delete-board = Usuń tablicę
dialogs-total = Suma
dialogs-total-name = Nazwa sumy
dialogs-total-name-hint = Jak nazywa się suma, np. W środku.
dialogs-stops-at-target = Zatrzymaj na celu
dialogs-shares = Udziały
dialogs-shares-hint = Każdy licznik pokazuje swój udział w procentach
dialogs-settings = Ustawienia
dialogs-settings-text = Każde ustawienie działa od razu po zmianie.
dialogs-close = Zamknij
dialogs-language = Język
dialogs-theme = Motyw
dialogs-theme-system = Systemowy
dialogs-theme-light = Jasny
dialogs-theme-dark = Ciemny
dialogs-density = Gęstość
dialogs-density-comfortable = Luźna
dialogs-density-compact = Zwarta
dialogs-high-contrast = Wysoki kontrast
dialogs-reduced-motion = Mniej ruchu
dialogs-large-targets = Dotyk
dialogs-when-touched = Po dotknięciu
dialogs-on = Wł.
dialogs-off = Wył.
dialogs-zoom = Rozmiar
dialogs-zoom-in = Większy
dialogs-zoom-out = Mniejszy
dialogs-numbers = Liczby
dialogs-system-default = Jak w systemie
dialogs-first-day = Początek tygodnia
dialogs-monday = Poniedziałek
dialogs-saturday = Sobota
dialogs-sunday = Niedziela
dialogs-day-start = Początek dnia
dialogs-day-start-hint = Dla wszystkich, którzy liczą w tym pliku.
dialogs-zone = Strefa czasowa
dialogs-zone-hint = Domyślna systemu
dialogs-no-zone = Nie ma strefy czasowej o tej nazwie: wpisz na przykład Europe/Warsaw.
dialogs-no-time-of-day = Godzinę zapisuje się tak: 04:00.
dialogs-sound = Dźwięk
dialogs-sounds = Odtwarzaj dźwięki
dialogs-press = Naciśnięcie
dialogs-reached = Cel
dialogs-refused = Nie policzono
dialogs-tone-off = Brak
dialogs-tone-click = Kliknięcie
dialogs-tone-knock = Stuknięcie
dialogs-tone-drop = Kropla
dialogs-tone-rising = Dwa tony w górę
dialogs-tone-bell = Dzwonek
dialogs-tone-fanfare = Trzy tony w górę
dialogs-tone-low = Niski ton
dialogs-tone-falling = Dwa tony w dół
dialogs-speech = Mowa
dialogs-speech-off = Brak
dialogs-speech-targets = Cele i to, czego nie policzono
dialogs-speech-presses = Także stan po każdym naciśnięciu
dialogs-notifications = Powiadomienia
dialogs-notify = Po osiągnięciu celu
dialogs-volume = Głośność
dialogs-try = Wypróbuj
dialogs-try-name = Wypróbuj dźwięk
dialogs-guard = Podwójne naciśnięcia
dialogs-guard-name = Podwójne naciśnięcia, w milisekundach
dialogs-guard-hint = Klawisz naciśnięty ponownie w tym czasie nie jest liczony drugi raz; 0 liczy każde naciśnięcie.
dialogs-milliseconds = ms
dialogs-keys-title = Klawisze
dialogs-keys-text = Co robi każdy klawisz. Strzałki przewijają listę.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Nie można odczytać początku otwartych okresów: { $why }. Mimo to można je wyzerować.
dialogs-created = Utworzono: { $name }
dialogs-edit = Edycja: { $name }
dialogs-remove-key-counter = Usuń klawisz licznika { $counter }
dialogs-key-of-the-window = { $key } to jeden z klawiszy okna.
dialogs-key-is-taken = { $key } to klawisz licznika { $holder }.
dialogs-key-is-taken-over = { $key } był klawiszem licznika { $holder }, który zostanie bez klawisza.
dialogs-add-to = Dodaj: { $name }
dialogs-amount-name = Ile dodać: { $counter }
dialogs-take-from = Odejmij: { $name }
dialogs-taken-name = Ile odjąć: { $counter }
dialogs-counted-earlier-name = Policzone wcześniej: { $counter }
dialogs-is-now = Obecny stan: { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Wyzeruj: { $scope }
dialogs-reset-note = Notatka do wyzerowania: { $name }
dialogs-reset-note-several = { $count ->
        [one] Notatka do wyzerowania { $shown } licznika
        [few] Notatka do wyzerowania { $shown } liczników
        [many] Notatka do wyzerowania { $shown } liczników
       *[other] Notatka do wyzerowania { $shown } liczników
    }
dialogs-since = od { $time }
dialogs-closes-period = Zamyka okres od { $since }.
dialogs-delete-only = Licznik { $name }, jego stan { $count } i cała jego historia zostaną trwale usunięte. Tego nie można cofnąć.
dialogs-sound-of = { $what }, dźwięk
dialogs-bad-guard = Od 0 do { $ms_max } milisekund.
dialogs-sentence = { $why }.
dialogs-bad-step = Krok to liczba od 1 do { $max }.
dialogs-note-room = { $count } z { $max } znaków
dialogs-percent = { $percent } %
dialogs-color-coral = Koralowy
dialogs-color-amber = Bursztynowy
dialogs-color-olive = Oliwkowy
dialogs-color-green = Zielony
dialogs-color-teal = Morski
dialogs-color-blue = Niebieski
dialogs-color-indigo = Indygo
dialogs-color-violet = Fioletowy
dialogs-color-pink = Różowy
dialogs-color-slate = Łupkowy
dialogs-keys-counters-key = Klawisz licznika
dialogs-keys-its-key = jego klawisz
dialogs-keys-an-arrow = strzałka
dialogs-keys-group-counting = Liczenie
dialogs-keys-count = Policz jeden krok
dialogs-keys-step-back = Odejmij jeden krok
dialogs-keys-press = Naciśnij aktywny licznik
dialogs-keys-amount = Dodaj lub odejmij większą liczbę naraz
dialogs-keys-undo-press = Cofnij ostatnie naciśnięcie
dialogs-keys-group-moving = Poruszanie się
dialogs-keys-next-counter = Do następnego licznika
dialogs-keys-board = Do tablicy, według kolejności
dialogs-keys-next-board = Do tablicy powyżej lub poniżej
dialogs-keys-alone = Pokaż tylko ten licznik
dialogs-keys-back = Wstecz
dialogs-keys-search = Szukaj
dialogs-keys-select = Zaznacz licznik lub wszystkie
dialogs-keys-menu = Menu licznika, tablicy lub słupka wykresu
dialogs-keys-group-changing = Zmiany
dialogs-keys-undo = Cofnij
dialogs-keys-redo = Ponów
dialogs-keys-new = Nowy licznik
dialogs-keys-edit = Edytuj licznik lub tablicę
dialogs-keys-duplicate = Powiel tablicę, bez stanów
dialogs-keys-move = Przenieś licznik lub tablicę
dialogs-keys-reset = Wyzeruj licznik lub wszystkie widoczne
dialogs-keys-finish = Zakończ tablicę; utwórz licznik i następny
dialogs-keys-delete = Usuń licznik trwale
dialogs-keys-doubtful = Zostaw lub unieważnij wątpliwe naciśnięcie
dialogs-keys-group-files = Pliki
dialogs-keys-export = Eksportuj
dialogs-keys-print = Drukuj raport
dialogs-keys-import = Importuj
dialogs-keys-backups = Kopie zapasowe
dialogs-keys-open = Otwórz inny plik
dialogs-keys-copy = Kopiuj zaznaczenie jako tabelę
dialogs-keys-group-window = Okno
dialogs-keys-tiles = Kafelki lub tabela
dialogs-keys-inspect = Zbadaj
dialogs-keys-next-part = Do następnej części: inspektor, tablice, liczniki
dialogs-keys-lock = Zablokuj lub odblokuj wszystko
dialogs-keys-small-window = Małe okno i z powrotem
dialogs-keys-lay = Połóż małe okno lub postaw je pionowo
dialogs-keys-full-screen = Pełny ekran
dialogs-keys-size = Większy, mniejszy, zwykły rozmiar
dialogs-keys-settings = Ustawienia
dialogs-keys-help = Pomoc
dialogs-keys-list = Ta lista

## The control chart of a counter, in its dialog

dialogs-control = Karta kontrolna
dialogs-control-none = Brak
dialogs-control-count = Wady
dialogs-control-rate = Wady na jednostkę
dialogs-control-share = Udział wadliwych
dialogs-control-count-hint = Gdy za każdym razem sprawdza się tyle samo: pokazuje, czy wady zmieniają się bardziej niż przypadkowo.
dialogs-control-rate-hint = Gdy sprawdza się raz więcej, raz mniej: wady są dzielone przez to, co sprawdzono.
dialogs-control-share-hint = Gdy każda jednostka jest albo dobra, albo wadliwa: jaka część wszystkich jest wadliwa.
dialogs-control-per = Jednostka
dialogs-control-of = Całość
dialogs-control-board = Suma tablicy
dialogs-control-hours = Godzina z obsadą
dialogs-control-points = Punkty
dialogs-control-baseline = Okres odniesienia
dialogs-control-baseline-hint = Z tych dni pochodzą granice. Wybierz takie, w których wszystko było jak zwykle.
dialogs-control-unread = Inny program zapisał „{ $control }”, czego nie można odczytać jako karty kontrolnej. Pozostanie to bez zmian, dopóki nie wybierzesz innej.

## Checking a file

check-check = Sprawdź plik…
check-check-title = Sprawdzanie pliku
check-check-text = Sprawdza, czy plik jest w porządku i czy każdy stan zgadza się z sumą wpisów.
check-checking = Sprawdzanie…
check-mend = Napraw
check-mending = Naprawianie…
check-mend-hint = Naprawa zapisuje je tak, jak tu widać, po wykonaniu kopii zapasowej pliku, jako jeden krok, który można cofnąć. Stany pozostają bez zmian.
check-unsound-hint = Kopie zapasowe pokazują zawartość starszego pliku. To sprawdzenie niczego nie zmieniło, a kolejne wyniki są nadal zapisywane.
check-edit = Edytuj…
check-doubts-more = Kliknij, aby zobaczyć możliwości: zmiana jednej nazwy lub naprawa wszystkich.
check-not-read = nie można odczytać, czy nazwy dają się odróżnić: { $why }
check-sound =
    Plik jest w porządku: { $counter_count ->
        [one] { $counters } licznik
        [few] { $counters } liczniki
        [many] { $counters } liczników
       *[other] { $counters } liczników
    }, { $entry_count ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    }, a każdy stan zgadza się z sumą wpisów.
check-unsound =
    { $count ->
        [1] W pliku wykryto problem:
        [one] W pliku wykryto { $shown } problem:
        [few] W pliku wykryto { $shown } problemy:
        [many] W pliku wykryto { $shown } problemów:
       *[other] W pliku wykryto { $shown } problemów:
    }
check-odd =
    { $count ->
        [1] Inny program zapisał nazwę lub notatkę tak, jak Tallyboard by tego nie zrobił:
        [one] Inne programy zapisały { $shown } nazwę lub notatkę tak, jak Tallyboard by tego nie zrobił:
        [few] Inne programy zapisały { $shown } nazwy lub notatki tak, jak Tallyboard by tego nie zrobił:
        [many] Inne programy zapisały { $shown } nazw lub notatek tak, jak Tallyboard by tego nie zrobił:
       *[other] Inne programy zapisały { $shown } nazw lub notatek tak, jak Tallyboard by tego nie zrobił:
    }
check-name-becomes = { $of }: nowa nazwa „{ $new }”
check-note-becomes = { $of }: nowa notatka „{ $new }”
check-note-goes = { $of }: notatka zostanie usunięta
check-total-becomes = { $of }: nowa nazwa sumy „{ $new }”
check-total-goes = { $of }: suma zostanie bez nazwy
check-edit-counter = Edytuj licznik { $id }
check-mended =
    { $count ->
        [0] Nie było już nic do naprawienia.
        [one] Naprawiono { $count } nazwę lub notatkę.
        [few] Naprawiono { $count } nazwy lub notatki.
        [many] Naprawiono { $count } nazw lub notatek.
       *[other] Naprawiono { $count } nazw lub notatek.
    }
check-doubts =
    { $count ->
        [one] { $count } nazwa lub notatka do sprawdzenia…
        [few] { $count } nazwy lub notatki do sprawdzenia…
        [many] { $count } nazw lub notatek do sprawdzenia…
       *[other] { $count } nazw lub notatek do sprawdzenia…
    }

## Backups

backups-backups = Kopie zapasowe…
backups-backups-title = Kopie zapasowe
backups-backups-text = Tworzy kopię zapasową pliku lub przywraca zawartość wcześniejszej kopii.
backups-last = Ostatnia kopia
backups-none = Jeszcze żadnej
backups-back-up-now = Utwórz kopię teraz
backups-daily = Kopia powstaje każdego dnia, w którym coś zmieniono. Przechowywanych jest pięć najnowszych i najnowsza z każdego miesiąca, a stan sprzed przywrócenia przez 30 dni.
backups-in-folder = W folderze { $folder }. Kopia powstaje każdego dnia, w którym coś zmieniono. Przechowywanych jest pięć najnowszych i najnowsza z każdego miesiąca, a stan sprzed przywrócenia przez 30 dni.
backups-restore-one = Przywróć
backups-restore-one-name = Przywróć: { $at }, { $holds }
backups-restore-now = Przywróć
backups-restore-title = Przywracanie
backups-restore-file = Inna kopia do przywrócenia
backups-restore-hint = Z obecnej zawartości najpierw powstaje kopia zapasowa, więc nic nie zginie.
backups-restore-shared = Wspólne tablice wrócą z huba. To, co od tamtej pory tu policzono i czego jeszcze nie udostępniono, będzie tylko w tej kopii.
backups-restoring = Przywracanie…
backups-unreadable = nie można odczytać
backups-the-backup = Kopia
backups-what-is-there = Obecnie
backups-nothing-now = Jeszcze nic.
backups-not-there = brak
backups-differing = Różniące się liczniki
backups-damaged = Plik jest uszkodzony
backups-damaged-hint = Nic nie jest do niego zapisywane: pozostaje bez zmian, także gdy zastąpi go kopia.
backups-damaged-open = Zamknij to okno i uruchom Tallyboard ponownie: zaproponuje wtedy najnowszą dobrą kopię.
backups-no-good-backup = Nie ma jego dobrej kopii zapasowej.
backups-restore-it = Przywróć ją
backups-other-backups = Inne kopie…
backups-salvage = Odzyskaj, co się da…
backups-salvage-title = Odzyskiwanie
backups-salvage-now = Odzyskaj
backups-salvaging = Odzyskiwanie…
backups-salvage-about = Kopiuje do nowego pliku to, co da się jeszcze odczytać z uszkodzonego.
backups-salvage-file = Nowy plik na odzyskane dane
backups-open-salvaged = Otwórz go
backups-not-backed-up-yet = Brak kopii zapasowej
backups-restore-of = Przywróć kopię: { $at }
backups-salvaged-name = { $stem } odzyskany.db
backups-counters =
    { $count ->
        [one] { $shown } licznik
        [few] { $shown } liczniki
        [many] { $shown } liczników
       *[other] { $shown } liczników
    }
backups-entries =
    { $count ->
        [one] { $shown } wpis
        [few] { $shown } wpisy
        [many] { $shown } wpisów
       *[other] { $shown } wpisów
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, od { $first } do { $last }
backups-backed-up-as = Utworzono kopię zapasową: { $path }
backups-backed-up-unsound = Plik nie jest w porządku ({ $problem }). Utworzono jego wierną kopię: { $path }
backups-gone = Nie ma już pliku { $path }.
backups-backed-up-at = Kopia: { $at }
backups-backed-up-at-unsound = Kopia: { $at }, ale nie w porządku
backups-before-restore = sprzed przywrócenia
backups-not-sound = nie w porządku
backups-damaged-mark = uszkodzona
backups-backup-cancelled = Tworzenie kopii anulowano; nie ma nowej.
backups-restore-cancelled = Przywracanie anulowano; wszystko jest jak przedtem.
backups-salvage-cancelled = Odzyskiwanie anulowano; nie ma nowego pliku.
backups-restored-kept = Przywrócono; poprzednia zawartość jest w { $path }
backups-restored =
    Przywrócono { $counter_count ->
        [one] { $counters } licznik
        [few] { $counters } liczniki
        [many] { $counters } liczników
       *[other] { $counters } liczników
    }, { $entry_count ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    }
backups-good-backup = Najnowsza dobra kopia: { $at }.
backups-good-backup-holds = Najnowsza dobra kopia: { $at }: { $holds }.
backups-salvaged =
    Odzyskano { $counter_count ->
        [one] { $counters } licznik
        [few] { $counters } liczniki
        [many] { $counters } liczników
       *[other] { $counters } liczników
    } i { $entry_count ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    }. Są w pliku { $path }.

## Files, exports and reports

files-file = Plik
files-path-hint = Jego ścieżka
files-choose = Wybierz…
files-choose-name = Wybierz plik
files-no-dialog = Ten pulpit nie ma okna wyboru plików: wpisz ścieżkę.
files-export = Eksportuj…
files-export-title = Eksport
files-export-now = Eksportuj
files-print = Drukuj raport…
files-print-title = Drukowanie raportu
files-print-now = Drukuj…
files-about-print = W przeglądarce otworzy się strona z wykresami wraz z oknem drukowania.
files-show-in-folder = Pokaż w folderze
files-export-file = Plik eksportu
files-what = Co
files-entries = Wpisy
files-counters = Liczniki
files-table = Tabela
files-report = Raport
files-by = Jeden wiersz to
files-hour = Godzina
files-day = Dzień
files-week = Tydzień
files-month = Miesiąc
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Zakres
files-all-counters = Wszystkie liczniki
files-kind = Rodzaj
files-since = Od
files-since-name = Od tego czasu
files-until = Do
files-until-name = Przed tym czasem
files-beginning = Początek
files-now = Teraz
files-backwards = To nie jest po początku.
files-exists = Plik o tej nazwie już istnieje.
files-mark = Dla Excela: oznacz plik jako Unicode
files-replace = Zastąp go
files-progress = Postęp eksportu
files-export-cancelled = Eksport anulowano; nic nie zapisano
files-about-entries = Co i kiedy policzono, po jednym wierszu.
files-about-everything = Wszystko, co policzono, ze wszystkimi ustawieniami: można to ponownie zaimportować jako kopię.
files-about-counters = Liczniki w obecnym stanie, z ustawieniami.
files-about-table = Co policzono w każdym odcinku czasu, z kolumną dla każdego licznika.
files-about-report = Strona z wykresami, do przeglądania i drukowania.
files-save-summary-title = Zapisywanie podsumowania
files-text-files = Tekst
files-reading = Odczytywanie…
files-open = Otwórz inny plik…
files-open-title = Otwieranie innego pliku
files-open-now = Otwórz
files-open-file = Plik do otwarcia
files-open-hint = Otwiera się we własnym oknie. Plik, którego jeszcze nie ma, zostanie utworzony.
files-tally-files = Pliki liczników
files-recent = Ostatnio otwarte
files-no-program = to okno nie może otworzyć kolejnego
files-drop = Upuść plik, aby go zaimportować, albo plik liczników, aby go otworzyć
files-copy-rows = Kopiuj jako tabelę
files-copy-chart = Kopiuj wykres jako obraz
files-copy-busy-hours = Kopiuj godziny szczytu jako obraz
files-chart-copied = Skopiowano obraz
files-open-named = Otwórz { $path }
files-csv-files = Wartości rozdzielone przecinkami
files-xlsx-files = Skoroszyt programu Excel
files-html-files = Strona internetowa
files-every-kind = Każdy rodzaj
files-kind-counted = Policzone
files-kind-set = Ustawione na wartość
files-kind-resets = Wyzerowania
files-kind-undone = Cofnięte
files-kind-late = Zaległe
files-kind-imported = Zaimportowane
files-kind-amended = Zmienione po wyzerowaniu
files-selected =
    { $count ->
        [1] Zaznaczony licznik
        [one] { $count } zaznaczony licznik
        [few] { $count } zaznaczone liczniki
        [many] { $count } zaznaczonych liczników
       *[other] { $count } zaznaczonych liczników
    }
files-exported-counters =
    { $count ->
        [one] Wyeksportowano { $shown } licznik do { $path }
        [few] Wyeksportowano { $shown } liczniki do { $path }
        [many] Wyeksportowano { $shown } liczników do { $path }
       *[other] Wyeksportowano { $shown } liczników do { $path }
    }
files-exported-rows =
    { $count ->
        [one] Wyeksportowano { $shown } wiersz do { $path }
        [few] Wyeksportowano { $shown } wiersze do { $path }
        [many] Wyeksportowano { $shown } wierszy do { $path }
       *[other] Wyeksportowano { $shown } wierszy do { $path }
    }
files-not-exported = nic nie zapisano do { $path }: { $why }
files-saved = Zapisano jako { $path }
files-column-counter = Licznik
files-column-board = Tablica
files-column-count = Stan
files-column-today = Dziś
files-column-target = Cel
files-rows-copied =
    { $count ->
        [one] Skopiowano { $count } wiersz
        [few] Skopiowano { $count } wiersze
        [many] Skopiowano { $count } wierszy
       *[other] Skopiowano { $count } wierszy
    }

## Import

import-import = Importuj…
import-import-title = Import
import-import-now = Importuj
import-import-file = Plik do importu
import-importable = Tabele i eksporty
import-import-hint = Własne eksporty Tallyboard, eksporty Loop Habit Tracker i Better Counter oraz dowolne tabele (CSV, Excel, OpenDocument). Zanim cokolwiek zostanie dodane, widać, co to jest.
import-backing-up = Najpierw kopia zapasowa…
import-is = To jest
import-dates = 1/2/2026 to
import-dates-guessed = Jak rozpoznano
import-day-first = 1 lutego
import-month-first = 2 stycznia
import-late = Oznacz jako wpisy zaległe
import-again = Dodaj także to, co już jest
import-column = Kolumna
import-meaning = Znaczenie
import-samples = Pierwsze wiersze
import-empty = Pusta
import-asked = Pytanie powyżej
import-each-counts-one = Żadna: każdy wiersz liczy się jako 1
import-all-now = Żadna: policz wszystko w chwili importu
import-no-hour = Żadna
import-each-is-added = Każda liczba jest dodawana
import-is-reading = To wskazania miernika: liczą się różnice
import-one-name = Każda komórka to jedna nazwa
import-name = Nazwa
import-name-field = Nazwa licznika
import-name-hint = Licznik, którego dotyczy wszystko
import-other-column = Albo wybierz kolumnę na liście poniżej.
import-more = Więcej opcji
import-which-sheet = Który arkusz zawiera liczby?
import-sheets = Arkusze
import-sheets-hint = Arkusze z tymi samymi kolumnami można wziąć razem.
import-hidden = ukryty
import-encoding = Kodowanie
import-encoding-name = Kodowanie tekstu
import-other-encoding = Inne kodowanie…
import-as-found = Jak rozpoznano
import-split = Separator nazw
import-split-hint = Brak: każda komórka to jedna nazwa
import-skip = Pomiń
import-skip-name = Ile wierszy nad tabelą pominąć
import-skip-unit = (wiersze nad tabelą)
import-read-as = Czytaj jako
import-as-detected = Jak rozpoznano
import-noted = Uwagi
import-choose-sheet = Najpierw wybierz arkusz powyżej.
import-choose-encoding = Najpierw wybierz kodowanie tekstu.
import-cancelling = Anulowanie…
import-all-columns =
    { $count ->
        [one] Wszystkie kolumny ({ $count })
        [few] Wszystkie kolumny ({ $count })
        [many] Wszystkie kolumny ({ $count })
       *[other] Wszystkie kolumny ({ $count })
    }
import-column-header = Czym jest { $header }
import-imported-before = Zaimportowano to już ({ $at }): nie ma czego dodać.
import-more-bad-lines =
    { $count ->
        [one] I jeszcze { $count }.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] Jeszcze { $count } kolumna: pominięta.
        [few] Jeszcze { $count } kolumny: pominięte.
        [many] Jeszcze { $count } kolumn: pominięte.
       *[other] Jeszcze { $count } kolumn: pominięte.
    }
import-more-columns-read =
    { $count ->
        [one] Jeszcze { $count } kolumna: odczytana.
        [few] Jeszcze { $count } kolumny: odczytane.
        [many] Jeszcze { $count } kolumn: odczytane.
       *[other] Jeszcze { $count } kolumn: odczytane.
    }
import-more-columns =
    { $count ->
        [one] Jeszcze { $count } kolumna
        [few] Jeszcze { $count } kolumny
        [many] Jeszcze { $count } kolumn
       *[other] Jeszcze { $count } kolumn
    }: { $read ->
        [one] { $read } odczytana
        [few] { $read } odczytane
        [many] { $read } odczytanych
       *[other] { $read } odczytanych
    }, { $left_out ->
        [one] { $left_out } pominięta
        [few] { $left_out } pominięte
        [many] { $left_out } pominiętych
       *[other] { $left_out } pominiętych
    }.
import-left-out =
    { $count ->
        [one] Pominięto { $count } kolumnę: { $headers }.
        [few] Pominięto { $count } kolumny: { $headers }.
        [many] Pominięto { $count } kolumn: { $headers }.
       *[other] Pominięto { $count } kolumn: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] Pominięto { $count } kolumnę: { $headers } i jeszcze { $more }.
        [few] Pominięto { $count } kolumny: { $headers } i jeszcze { $more }.
        [many] Pominięto { $count } kolumn: { $headers } i jeszcze { $more }.
       *[other] Pominięto { $count } kolumn: { $headers } i jeszcze { $more }.
    }
import-holds = { $header } zawiera: { $samples }
import-holds-nothing = { $header }: puste
import-split-lines = Każdy jej wiersz to nazwa
import-split-mark = Kilka nazw rozdzielonych znakiem { $mark }
import-found-encoding = { $encoding }, jak rozpoznano
import-answer-all =
    { $count ->
        [1] Najpierw odpowiedz na pytanie powyżej.
        [one] Najpierw odpowiedz na { $count } pytanie powyżej.
        [few] Najpierw odpowiedz na { $count } pytania powyżej.
        [many] Najpierw odpowiedz na { $count } pytań powyżej.
       *[other] Najpierw odpowiedz na { $count } pytań powyżej.
    }
import-mend-bad =
    { $count ->
        [one] { $count } wiersz jest błędny: popraw go w pliku albo wybierz pominięcie.
        [few] { $count } wiersze są błędne: popraw je w pliku albo wybierz pominięcie.
        [many] { $count } wierszy jest błędnych: popraw je w pliku albo wybierz pominięcie.
       *[other] { $count } wierszy jest błędnych: popraw je w pliku albo wybierz pominięcie.
    }
import-backed-up-first = Najpierw powstaje kopia zapasowa, jak przed każdym importem co najmniej { $least } wpisów.
import-not-undone = Więcej niż { $most } wpisów nie da się cofnąć jednym krokiem.
import-only-backup = Więcej niż { $most } wpisów nie da się cofnąć jednym krokiem, więc poprzednią zawartość przywróci tylko kopia.
import-importing = Importowanie…
import-importing-backed-up = Importowanie… Poprzednia zawartość jest w { $path }.
import-before-in = Poprzednia zawartość jest w { $path }
import-no-backup = Przed tak dużym importem nie udało się utworzyć kopii zapasowej, więc nic nie zaimportowano: { $why }
import-alike-day =
    { $count ->
        [one] { $count } wiersz przypomina już istniejący, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia.
        [few] { $count } wiersze przypominają już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia.
        [many] { $count } wierszy przypomina już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia.
       *[other] { $count } wierszy przypomina już istniejące, z inną liczbą lub godziną: tego samego licznika, z tego samego dnia.
    }
import-alike-minute =
    { $count ->
        [one] { $count } wiersz przypomina już istniejący, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty.
        [few] { $count } wiersze przypominają już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty.
        [many] { $count } wierszy przypomina już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty.
       *[other] { $count } wierszy przypomina już istniejące, z inną liczbą lub czasem: tego samego licznika, z tej samej minuty.
    }
import-role-name = Nazwa licznika
import-role-count = Ile dodać
import-role-time = Kiedy: data i godzina
import-role-date = Data
import-role-hour = Godzina
import-role-note = Notatka
import-role-board = Tablica
import-role-kind = Rodzaj wpisu
import-role-reading = Wskazanie miernika
import-role-counter = Osobny licznik
import-role-day = Osobny dzień
import-role-left-out = Pominięta
import-makes-board = Tworzy tablicę { $name }.
import-makes-boards =
    { $count ->
        [one] Tworzy { $shown } tablicę.
        [few] Tworzy { $shown } tablice.
        [many] Tworzy { $shown } tablic.
       *[other] Tworzy { $shown } tablic.
    }
import-makes-counter = Tworzy licznik { $name }.
import-makes-counters =
    { $count ->
        [one] Tworzy { $shown } licznik.
        [few] Tworzy { $shown } liczniki.
        [many] Tworzy { $shown } liczników.
       *[other] Tworzy { $shown } liczników.
    }
import-adds-day-notes =
    { $count ->
        [one] Dodaje { $shown } notatkę dnia.
        [few] Dodaje { $shown } notatki dni.
        [many] Dodaje { $shown } notatek dni.
       *[other] Dodaje { $shown } notatek dni.
    }
import-nothing = Nie ma w nim nic do dodania.
import-nothing-left-out =
    { $left ->
        [one] Nie ma nic do dodania: { $left_shown } wpis już istnieje.
        [few] Nie ma nic do dodania: { $left_shown } wpisy już istnieją.
        [many] Nie ma nic do dodania: { $left_shown } wpisów już istnieje.
       *[other] Nie ma nic do dodania: { $left_shown } wpisów już istnieje.
    }
import-adds =
    { $count ->
        [one] Dodaje { $shown } wpis.
        [few] Dodaje { $shown } wpisy.
        [many] Dodaje { $shown } wpisów.
       *[other] Dodaje { $shown } wpisów.
    }
import-adds-left-out =
    { $count ->
        [one] Dodaje { $shown } wpis
        [few] Dodaje { $shown } wpisy
        [many] Dodaje { $shown } wpisów
       *[other] Dodaje { $shown } wpisów
    }; { $left ->
        [one] pomija { $left_shown } wpis, który już istnieje.
        [few] pomija { $left_shown } wpisy, które już istnieją.
        [many] pomija { $left_shown } wpisów, które już istnieją.
       *[other] pomija { $left_shown } wpisów, które już istnieją.
    }
import-bad-lines =
    { $count ->
        [one] Nie można zaimportować { $count } wiersza:
        [few] Nie można zaimportować { $count } wierszy:
        [many] Nie można zaimportować { $count } wierszy:
       *[other] Nie można zaimportować { $count } wierszy:
    }
import-bad-line = Wiersz { $line }
import-bad-sheet-line = { $sheet }, wiersz { $line }
import-bad-cell = { $line }, „{ $column }”
import-skip-bad =
    { $count ->
        [1] Pomiń ten wiersz
        [one] Pomiń { $count } wiersz
        [few] Pomiń te { $count } wiersze
        [many] Pomiń te { $count } wierszy
       *[other] Pomiń te { $count } wierszy
    }
import-imported =
    Zaimportowano { $entry_count ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    } ({ $counter_count ->
        [one] { $counters } licznik
        [few] { $counters } liczniki
        [many] { $counters } liczników
       *[other] { $counters } liczników
    })
import-imported-from =
    Zaimportowano { $entry_count ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    } ({ $counter_count ->
        [one] { $counters } licznik
        [few] { $counters } liczniki
        [many] { $counters } liczników
       *[other] { $counters } liczników
    }) z { $source }

## Sharing

sharing-share = Udostępnij tę tablicę…
sharing-shared-board = Udostępnianie…
sharing-join = Dołącz do wspólnej tablicy…
sharing-board = Tablica
sharing-address = Adres serwera
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Baza danych PostgreSQL dostępna dla wszystkich stanowisk.
sharing-password = Hasło
sharing-desk-name = Nazwa tego stanowiska
sharing-desk-name-hint = Widoczna obok tego, co tu policzono.
sharing-test = Testuj połączenie
sharing-find = Znajdź tablice
sharing-connecting = Łączenie…
sharing-share-title = Udostępnianie tej tablicy
sharing-share-text = Na jednej tablicy liczy kilka stanowisk. Każde ma własny plik i liczy dalej, gdy serwer jest nieosiągalny; każde naciśnięcie dociera dokładnie raz.
sharing-share-now = Udostępnij
sharing-sharing-now = Udostępnianie…
sharing-stop = Zakończ udostępnianie…
sharing-desks = Stanowiska na tej tablicy
sharing-no-desks-yet = Sprawdzanie, kto jej używa…
sharing-not-running = udostępnianie nie działa w tym oknie: zamknij je i otwórz ponownie
sharing-join-title = Dołączanie do wspólnej tablicy
sharing-join-text = Tablica udostępniana przez inne stanowiska trafi do tego pliku ze wszystkim, co kiedykolwiek na niej policzono.
sharing-join-now = Dołącz
sharing-boards = Tablice
sharing-no-boards = Na tym serwerze nie ma jeszcze wspólnych tablic. Otwórz tablicę i wybierz „Udostępnij tę tablicę…”.
sharing-namesakes = Te same nazwy
sharing-same = Te same: udostępnij to, co tu policzono
sharing-others = Inne: zachowaj oba
sharing-progress = Ile z tablicy już tu jest
sharing-joining = Dołączanie…
sharing-join-goes-on = Trwa dalej po zamknięciu tego okna.
sharing-cancel-joining = Anuluj dołączanie
sharing-cancelling = Anulowanie…
sharing-leave-now = Zakończ udostępnianie
sharing-leave-anyway = Zakończ mimo to
sharing-leaving = Wysyłanie oczekujących i opuszczanie…
sharing-leave-text = Wszystko, co policzono, pozostaje tutaj, a tablica staje się zwykłą tablicą. Inne stanowiska zachowują swoje dane i liczą dalej. Później można dołączyć ponownie.
sharing-shared = Wspólna
sharing-now = teraz
sharing-shared-connecting = Wspólna · łączenie…
sharing-shared-warning = Wspólna, z ostrzeżeniem
sharing-try-now = Spróbuj teraz
sharing-trying = próba połączenia z serwerem
sharing-options = Opcje udostępniania…
sharing-away-title = Serwer jest nieosiągalny
sharing-refused-title = Serwer nie wpuszcza tego stanowiska
sharing-away-text = Liczenie trwa. To, co policzono, jest zapisywane na tym komputerze i zostanie wysłane, gdy tylko serwer odpowie.
sharing-refused-text = Liczenie trwa. To, co policzono, jest zapisywane na tym komputerze i zostanie wysłane, gdy tylko dostęp będzie przywrócony.
sharing-click = Kliknij, aby zobaczyć, kto jej używa.
sharing-click-offline = Kliknij, aby teraz spróbować ponownie.
sharing-this-desk = to stanowisko
sharing-left = opuściło tablicę
sharing-torn = wymaga decyzji
sharing-never = jeszcze nie
sharing-torn-hint = Serwer i to stanowisko wróciły do starszego stanu, po czym stanowisko liczyło dalej inaczej. Nic więcej nie jest z niego przyjmowane, dopóki właściciel serwera nie podejmie decyzji.
sharing-connected = Połączono w { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = Udostępniono tablicę { $board }
sharing-joined = Tablica { $board } jest już tutaj
sharing-join-cancelled = Tablica { $board } nie jest tu wspólna. To, co już dotarło, pozostaje jako zwykła tablica
sharing-others-name = ten z tablicy jako „{ $name } (2)”
sharing-left-board = Tablica { $board } nie jest tu już wspólna
sharing-is-here = { $board }: już w tym pliku
sharing-leave-title = Zakończyć udostępnianie: { $board }?
sharing-pulling = Pobieranie: { $pulled } z { $all }
sharing-pill-name = Udostępnianie: { $text }
sharing-tile-here = { " " }· { $count } tutaj
sharing-today-here = { $today }, { $here } tutaj
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } czeka
        [few] { $shown } czekają
        [many] { $shown } czeka
       *[other] { $shown } czeka
    }
sharing-last-seen = ostatnio: { $at }
sharing-shared-filter = { $name }, wspólna
sharing-keyring = Przechowywane w bazie kluczy tego komputera, nigdy w pliku.
sharing-keyring-locked = Przechowywane w bazie kluczy tego komputera po jej odblokowaniu, nigdy w pliku.
sharing-keyring-missing = Używane do zamknięcia tego okna, nigdy nie przechowywane w pliku.
sharing-edits-wait =
    { $count ->
        [one] czeka { $shown } zmiana
        [few] czekają { $shown } zmiany
        [many] czeka { $shown } zmian
       *[other] czeka { $shown } zmian
    }
sharing-entries-wait =
    { $count ->
        [one] czeka { $shown } wpis
        [few] czekają { $shown } wpisy
        [many] czeka { $shown } wpisów
       *[other] czeka { $shown } wpisów
    }
sharing-namesake = { $name } jest też w tym pliku.
sharing-two-namesakes = { $first } i { $second } są też w tym pliku.
sharing-many-namesakes =
    { $others ->
        [one] { $first } i jeszcze { $others } są też w tym pliku
        [few] { $first } i jeszcze { $others } są też w tym pliku
        [many] { $first } i jeszcze { $others } są też w tym pliku
       *[other] { $first } i jeszcze { $others } są też w tym pliku
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] Najpierw zostanie wysłana { $shown } zmiana, która tu czeka.
        [few] Najpierw zostaną wysłane { $shown } zmiany, które tu czekają.
        [many] Najpierw zostanie wysłanych { $shown } zmian, które tu czekają.
       *[other] Najpierw zostanie wysłanych { $shown } zmian, które tu czekają.
    }
sharing-leave-entries =
    { $count ->
        [one] Najpierw zostanie wysłany { $shown } wpis, który tu czeka.
        [few] Najpierw zostaną wysłane { $shown } wpisy, które tu czekają.
        [many] Najpierw zostanie wysłanych { $shown } wpisów, które tu czekają.
       *[other] Najpierw zostanie wysłanych { $shown } wpisów, które tu czekają.
    }
sharing-loses-nothing = Inne stanowiska nie zobaczą, że to opuściło tablicę, dopóki ktoś ich o tym nie powiadomi.
sharing-loses-edits =
    { $count ->
        [one] Zakończenie mimo to pozostawi tu { $shown } zmianę, która nie dotrze do innych stanowisk.
        [few] Zakończenie mimo to pozostawi tu { $shown } zmiany, które nie dotrą do innych stanowisk.
        [many] Zakończenie mimo to pozostawi tu { $shown } zmian, które nie dotrą do innych stanowisk.
       *[other] Zakończenie mimo to pozostawi tu { $shown } zmian, które nie dotrą do innych stanowisk.
    }
sharing-loses-entries =
    { $count ->
        [one] Zakończenie mimo to pozostawi tu { $shown } wpis, który nie dotrze do innych stanowisk.
        [few] Zakończenie mimo to pozostawi tu { $shown } wpisy, które nie dotrą do innych stanowisk.
        [many] Zakończenie mimo to pozostawi tu { $shown } wpisów, które nie dotrą do innych stanowisk.
       *[other] Zakończenie mimo to pozostawi tu { $shown } wpisów, które nie dotrą do innych stanowisk.
    }
sharing-shared-by =
    Wspólna · { $count ->
        [one] { $count } stanowisko
        [few] { $count } stanowiska
        [many] { $count } stanowisk
       *[other] { $count } stanowisk
    }
sharing-desk-count =
    { $count ->
        [one] { $count } stanowisko
        [few] { $count } stanowiska
        [many] { $count } stanowisk
       *[other] { $count } stanowisk
    }
sharing-offline-since = Bez połączenia od { $since }
sharing-waits-offline-since = { $waits }: bez połączenia od { $since }
sharing-offline = Bez połączenia
sharing-waits-short =
    { $count ->
        [one] { $shown } czeka
        [few] { $shown } czekają
        [many] { $shown } czeka
       *[other] { $shown } czeka
    }
sharing-tried-now = Próba przed chwilą: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Próba { $seconds } s temu: { $why }
        [few] Próba { $seconds } s temu: { $why }
        [many] Próba { $seconds } s temu: { $why }
       *[other] Próba { $seconds } s temu: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Próba { $minutes } min temu: { $why }
        [few] Próba { $minutes } min temu: { $why }
        [many] Próba { $minutes } min temu: { $why }
       *[other] Próba { $minutes } min temu: { $why }
    }
sharing-replaces = kontynuuje po: { $desk }

## Opening hours, and times at which nobody counted

hours-title = Godziny otwarcia
hours-about = Kiedy ktoś tu liczy. Przez te godziny dzielone jest to, co policzono; czas poza nimi jest nieznany, a nie zerowy.
hours-weekday =
    { $day ->
        [monday] Poniedziałek
        [tuesday] Wtorek
        [wednesday] Środa
        [thursday] Czwartek
        [friday] Piątek
        [saturday] Sobota
       *[sunday] Niedziela
    }
hours-closed = Zamknięte
hours-all-day = Cały dzień
hours-on = Godziny: { $day }
hours-times-unreadable = Zapisz czas tak: 9–12, 13–17.
hours-into-next-day = Do { $end } następnego dnia.
hours-as-monday = Tak samo do piątku
hours-a-week =
    { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } w tygodniu
hours-other = Inne godziny
hours-nobody-counted = Nikt nie liczył
hours-dates = Daty
hours-dates-from-to = { $first } – { $last }
hours-add-date = Dodaj daty…
hours-add-date-name = Dodaj daty z innymi godzinami
hours-add-off-name = Dodaj daty, w które nikt nie liczył
hours-nobody-on = Kiedy nikt nie liczył: { $dates }
hours-change-date = Zmień: { $dates }
hours-remove = Usuń: { $dates }
hours-date-twice = Jedna z tych dat jest także w innym wierszu.
hours-older =
    { $count ->
        [one] Pokaż { $number } starszą
        [few] Pokaż { $number } starsze
        [many] Pokaż { $number } starszych
       *[other] Pokaż { $number } starszych
    }
hours-unreadable-there = Inny program zapisał godziny otwarcia, których nie można odczytać, więc nic nie jest przez nie dzielone: „{ $written }”
hours-write-anew = Podaj nowe godziny
hours-needed = Aby podać, kiedy nikt nie liczył, najpierw podaj, kiedy ktoś liczy.
nobody-open = Nikt nie liczył…
nobody-title = Nikt nie liczył
nobody-text = Kiedy nikt nie liczył na tablicy { $board }? Ten czas, jako nieznany, nie wchodzi do żadnego tempa. To, co w nim policzono, pozostaje w stanach.
nobody-dates = Daty
nobody-times = Czas
nobody-times-name = Czas, w którym nikt nie liczył
nobody-dates-name = Daty: { $dates }
nobody-hours = Godziny tego dnia: { $times }
nobody-closed = Ten dzień nie ma godzin otwarcia.
nobody-nothing-changes = W tym czasie nie ma godzin otwarcia, więc nie ma czego wyłączyć.
