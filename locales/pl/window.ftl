### Terms: counter = licznik, board = tablica, tile = kafelek, press = naciśnięcie, count = stan (to count = liczyć, counted = policzono),
### step = krok, target = cel, level = poziom, reset = wyzerowanie (wyzeruj), period = okres, entry = wpis, late count = wpis zaległy,
### undo = cofnij, redo = ponów, archive = archiwum, lock = zablokuj, inspector = inspektor, strip = małe okno, desk = stanowisko, hub = hub,
### shared board = wspólna tablica (to share = udostępnić), template = szablon, backup = kopia zapasowa (restore = przywróć), salvage = odzyskiwanie (odzyskaj),
### sample = próbka, guard/double press = podwójne naciśnięcie, day note = notatka dnia, tally file = plik liczników,
### hours = godziny otwarcia, covered hour = godzina z obsadą, limits = granice (ufności), control chart = karta kontrolna,
### baseline = okres odniesienia, rate = tempo, doubtful press = wątpliwe naciśnięcie, keep = zostaw, void = unieważnij.

## The window

title = Wszystkie liczniki
all = Wszystkie liczniki
welcome = Co liczyć?
welcome-hint = Wpisz nazwę i naciśnij Enter
welcome-help = Jedna nazwa i Enter albo wklejona lista: nazwa w każdym wierszu lub kolumna arkusza.
on-a-board = na tablicy o nazwie
board-of-the-list = Nazwa tablicy dla tych liczników
optional = Opcjonalnie
new-hint = Nazwa nowego licznika
new-button = Nowy licznik
new-tile = Nowy licznik tutaj
or-ready = albo zacznij od gotowej tablicy
name = Nazwa
key = Klawisz
count = Stan
last = Ostatnio
total = Suma
tiles = Kafelki
table = Tabela
as-tiles = Pokaż jako kafelki
as-table = Pokaż jako tabelę
search = Szukaj
zone-notice = Nieznana strefa czasowa…
search-hint = Szukaj  Ctrl+F
undo = Cofnij
redo = Ponów
undo-back = Cofnij aż do tego miejsca
undone = Cofnięto
redone = Ponowiono
table-copied = Skopiowano tabelę
reset = Wyzeruj…
nothing-to-reset = nic nie wyzerowano: nie widać tu żadnego licznika
hidden-by-search = ukryty przez wyszukiwanie
on-no-board = na żadnej tablicy
undo-reset = Cofnij ostatnie wyzerowanie
no-reset = ten licznik nie ma wyzerowania do cofnięcia
reset-hint = Kliknij, aby najpierw zobaczyć skutek; przytrzymaj, aby wyzerować od razu
more = Więcej
boards = Tablice
new-board = + Nowa tablica
other = Inne
archive = Archiwum
settings = Ustawienia
settings-item = Ustawienia…
keys = Klawisze
full-screen = Pełny ekran
show-board = Pokaż
edit-board = Opcje tablicy…
reset-board = Wyzeruj…
save-template = Zapisz jako szablon
move-up = Przenieś w górę
move-down = Przenieś w dół
lock-board = Zablokuj tę tablicę
unlock-board = Odblokuj tę tablicę
counters-stay = Jej liczniki i ich historia pozostaną.
leave-first = Jest wspólna: najpierw zakończ udostępnianie.
lock-all = Zablokuj wszystko
unlock-all = Odblokuj wszystko
select-none = Odznacz wszystko
selected-menu = Co zrobić
add = Dodaj…
edit = Edytuj…
alone = Pokaż tylko ten
all-again = Pokaż znów wszystkie
duplicate = Powiel
lock = Zablokuj
unlock = Odblokuj
to-board = Przenieś na tablicę
no-board = Bez tablicy
archive-it = Archiwizuj
restore = Przywróć
delete = Usuń trwale…
clear-search = Wyczyść wyszukiwanie
look-everywhere = Szukaj wszędzie
look-in-archive = Szukaj w archiwum
empty-board = Nie ma tu jeszcze liczników. Przeciągnij jakieś na tablicę po lewej albo utwórz nowy.
opening = Otwieranie pliku…
saved = Wszystko zapisane
failed = Nie można użyć pliku
keep-open = Nie zamykaj
close-now = Zamknij teraz
locked = Wszystko zablokowane
too-many-questions = zbyt wiele jest odczytywane naraz, więc tego nie odczytano: spróbuj ponownie
boards-region = Tablice
tools-region = Narzędzia
status-region = Stan programu
inspector-region = Inspektor
counters-region = Liczniki
total-region = Suma
finish = Zakończ…
finish-sample = Zakończ próbkę…
close-day = Zamknij dzień…
sort-manually = Własna kolejność
columns = Kolumny
sort-by-name = Sortuj według nazwy
sort-by-count = Sortuj według stanu
sort-by-today = Sortuj według dzisiejszego wyniku
sort-by-last = Sortuj według ostatniej zmiany
template-too-large = { $name }: za dużo liczników i notatek na szablon
too-many-templates = { $max ->
        [one] jest już { $max } szablon: usuń jeden tam, gdzie tworzy się nowe tablice
        [few] są już { $max } szablony: usuń jeden tam, gdzie tworzy się nowe tablice
        [many] jest już { $max } szablonów: usuń jeden tam, gdzie tworzy się nowe tablice
       *[other] jest już { $max } szablonów: usuń jeden tam, gdzie tworzy się nowe tablice
    }
names-found = { $count ->
        [one] { $count } nazwa: licznik i klawisz
        [few] { $count } nazwy: licznik i klawisz dla każdej
        [many] { $count } nazw: licznik i klawisz dla każdej
       *[other] { $count } nazw: licznik i klawisz dla każdej
    }
too-many-names = { $count ->
        [one] To jest { $count } nazwa: wklej naraz najwyżej { $max } albo zaimportuj plik.
        [few] To są { $count } nazwy: wklej naraz najwyżej { $max } albo zaimportuj plik.
        [many] To jest { $count } nazw: wklej naraz najwyżej { $max } albo zaimportuj plik.
       *[other] To jest { $count } nazw: wklej naraz najwyżej { $max } albo zaimportuj plik.
    }
name-twice = { $name } występuje na liście dwa razy.
no-zone = Czas jest podawany w UTC: { $why }. Strefę można też wybrać w ustawieniach.
reset-scope = Wyzeruj: { $scope }…
scope-board = tablica { $board }
key-changes = { $key } to klawisz innego licznika ({ $holder }), więc { $counter } dostanie inny
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = na tablicy { $board }
not-backed-up = Nie wykonano kopii zapasowej: { $why }
menu-name = Co zrobić z licznikiem { $counter }
count-name = { $counter }: { $count }
of-number = z { $number }
board-menu = Tablica { $name }
key-of = klawisz { $cap }
of-target = cel { $target }
board-total = Suma { $total }
sample = Próbka { $number }
since = od { $time }
beside-total = Poza sumą: { $counts }
to-go = zostało { $number }
room = z { $capacity } · wolne: { $left }
reached = { $total } z { $target }, cel osiągnięty
beyond = { $total }, o { $over } więcej niż cel
spoken-count = { $name } { $count }
count-on = Licz dalej do { $target }
counts-of = Wyniki, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
        [one] { $count } zaznaczony
        [few] { $count } zaznaczone
        [many] { $count } zaznaczonych
       *[other] { $count } zaznaczonych
    }
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· limit { $limit }
total-on-board = { $count } na tablicy
level = { $name } { $count }
in-all = { $count } łącznie
counted-today = { $count } dziś
make-counters = { $count ->
        [one] Utwórz { $shown } licznik
        [few] Utwórz { $shown } liczniki
        [many] Utwórz { $shown } liczników
       *[other] Utwórz { $shown } liczników
    }
with-key = { $name }, klawisz { $key }
with-no-key = { $name }, bez klawisza
bad-name = „{ $name }”: { $why }.
template-saved = Zapisano szablon { $name }
template-replaced = Zastąpiono szablon { $name }
no-such-zone = W tym systemie nie ma strefy czasowej { $name }: czas jest podawany w strefie systemu. Inną można wybrać w ustawieniach.
counters = { $count ->
        [one] { $shown } licznik
        [few] { $shown } liczniki
        [many] { $shown } liczników
       *[other] { $shown } liczników
    }
scope-found = { $count ->
        [one] { $shown } znaleziony licznik
        [few] { $shown } znalezione liczniki
        [many] { $shown } znalezionych liczników
       *[other] { $shown } znalezionych liczników
    }
scope-archived = { $count ->
        [one] { $shown } zarchiwizowany licznik
        [few] { $shown } zarchiwizowane liczniki
        [many] { $shown } zarchiwizowanych liczników
       *[other] { $shown } zarchiwizowanych liczników
    }
scope-all = { $count ->
        [one] { $shown } licznik (wszystkie)
        [few] wszystkie { $shown } liczniki
        [many] wszystkie { $shown } liczników
       *[other] wszystkie { $shown } liczników
    }
counter-on-board = { $counter } na tablicy { $board }
key-of-hidden = { $count ->
        [one] { $key } to klawisz licznika, którego nie widać ({ $holders }): nie policzono
        [few] { $key } to klawisz liczników, których nie widać ({ $holders }): nie policzono
        [many] { $key } to klawisz liczników, których nie widać ({ $holders }): nie policzono
       *[other] { $key } to klawisz liczników, których nie widać ({ $holders }): nie policzono
    }
key-of-several = { $key } to klawisz kilku liczników ({ $holders }): nie policzono, najpierw pokaż jedną tablicę
key-of-several-on-one-board = { $key } to klawisz kilku liczników ({ $holders }): nie policzono, daj jednemu z nich inny
enumerated-two = { $first } i { $second }
enumerated-three = { $first }, { $second } i { $third }
enumerated-more = { $first }, { $second } i jeszcze { $count }
reset-archived = { $count ->
        [one] nic nie wyzerowano: licznik jest w archiwum, najpierw go przywróć
        [few] nic nie wyzerowano: część tych liczników jest w archiwum, najpierw je przywróć
        [many] nic nie wyzerowano: część tych liczników jest w archiwum, najpierw je przywróć
       *[other] nic nie wyzerowano: część tych liczników jest w archiwum, najpierw je przywróć
    }
nothing-found = Brak nazwy „{ $search }”
nothing-found-on-board = Brak nazwy „{ $search }” na tej tablicy
nothing-found-in-archive = Brak nazwy „{ $search }” w archiwum
nothing-found-but = { $before }; { $found }
found-elsewhere = { $shown } gdzie indziej
found-in-archive = { $shown } w archiwum
press-one = Policz: { $counter }
press-step = Policz { $number }: { $counter }
plus-one = Dodaj jeden: { $counter }
plus-step = Dodaj { $number }: { $counter }
minus-one = Odejmij jeden: { $counter }
minus-step = Odejmij { $number }: { $counter }
of-number-named = z { $number } ({ $name })
number-named = { $name }: { $number }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = granice od { $low } do { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } z { $total }: { $limits }
minutes-none = poniżej minuty
minutes = { $minutes } min
hours = { $hours } godz.
hours-and-minutes = { $hours } godz. { $minutes } min
places-left = { $count ->
        [one] { $shown } wolne miejsce
        [few] { $shown } wolne miejsca
        [many] { $shown } wolnych miejsc
       *[other] { $shown } wolnych miejsc
    }
full = Pełno: { $count } z { $capacity }
over-full = Przepełnienie: { $count } z { $capacity }
target-reached = { $what } – zakończ i zacznij następną turę
target-reached-sample = { $what } – zakończ tę próbkę i zacznij następną
target-passed = { $what }, o { $over } więcej niż cel – zakończ i zacznij następną turę
target-passed-sample = { $what }, o { $over } więcej niż cel – zakończ tę próbkę i zacznij następną
dragged = { $first } i jeszcze { $count }

## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, zaległe
operation-set = Ustawienie: { $name } na { $count }
operation-reset = Wyzerowanie: { $name }
operation-correct = Poprawka: { $name }
operation-keep = Pozostawienie naciśnięcia: { $name }
operation-void = Unieważnienie naciśnięcia: { $name }
operation-note = Notatka: { $name }
operation-create = Nowy licznik: { $name }
operation-rename = Zmiana nazwy na { $name }
operation-edit = Edycja: { $name }
operation-move = Przeniesienie: { $name }
operation-archive = Do archiwum: { $name }
operation-restore = Przywrócenie: { $name }
operation-lock = Zablokowanie: { $name }
operation-unlock = Odblokowanie: { $name }
operation-create-board = Nowa tablica: { $name }
operation-edit-board = Edycja tablicy: { $name }
operation-delete-board = Usunięcie tablicy: { $name }
operation-import = Import: { $name }
operation-reset-several = { $count ->
        [one] Wyzerowanie { $shown } licznika
        [few] Wyzerowanie { $shown } liczników
        [many] Wyzerowanie { $shown } liczników
       *[other] Wyzerowanie { $shown } liczników
    }
operation-correct-several = { $count ->
        [one] Poprawka { $shown } licznika
        [few] Poprawka { $shown } liczników
        [many] Poprawka { $shown } liczników
       *[other] Poprawka { $shown } liczników
    }
operation-keep-several = { $count ->
        [one] Pozostawienie { $shown } naciśnięcia
        [few] Pozostawienie { $shown } naciśnięć
        [many] Pozostawienie { $shown } naciśnięć
       *[other] Pozostawienie { $shown } naciśnięć
    }
operation-void-several = { $count ->
        [one] Unieważnienie { $shown } naciśnięcia
        [few] Unieważnienie { $shown } naciśnięć
        [many] Unieważnienie { $shown } naciśnięć
       *[other] Unieważnienie { $shown } naciśnięć
    }
operation-create-several = { $count ->
        [one] { $shown } nowy licznik
        [few] { $shown } nowe liczniki
        [many] { $shown } nowych liczników
       *[other] { $shown } nowych liczników
    }
operation-edit-several = { $count ->
        [one] Edycja { $shown } licznika
        [few] Edycja { $shown } liczników
        [many] Edycja { $shown } liczników
       *[other] Edycja { $shown } liczników
    }
operation-move-several = { $count ->
        [one] Przeniesienie { $shown } licznika
        [few] Przeniesienie { $shown } liczników
        [many] Przeniesienie { $shown } liczników
       *[other] Przeniesienie { $shown } liczników
    }
operation-archive-several = { $count ->
        [one] Archiwizacja { $shown } licznika
        [few] Archiwizacja { $shown } liczników
        [many] Archiwizacja { $shown } liczników
       *[other] Archiwizacja { $shown } liczników
    }
operation-restore-several = { $count ->
        [one] Przywrócenie { $shown } licznika
        [few] Przywrócenie { $shown } liczników
        [many] Przywrócenie { $shown } liczników
       *[other] Przywrócenie { $shown } liczników
    }
operation-lock-several = { $count ->
        [one] Zablokowanie { $shown } licznika
        [few] Zablokowanie { $shown } liczników
        [many] Zablokowanie { $shown } liczników
       *[other] Zablokowanie { $shown } liczników
    }
operation-unlock-several = { $count ->
        [one] Odblokowanie { $shown } licznika
        [few] Odblokowanie { $shown } liczników
        [many] Odblokowanie { $shown } liczników
       *[other] Odblokowanie { $shown } liczników
    }
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, wraz z tym, co zrobiono potem
done-but-for-others = { $done }; co w międzyczasie zmienili inni, pozostało bez zmian
undo-steps = { $count ->
        [one] Cofnij { $shown } krok
        [few] Cofnij { $shown } kroki
        [many] Cofnij { $shown } kroków
       *[other] Cofnij { $shown } kroków
    }
was-reset = { $name }: wyzerowano, { $before } → { $after }
was-corrected = { $name }: poprawiono, { $before } → { $after }
were-reset = { $count ->
        [one] Wyzerowano { $shown } licznik
        [few] Wyzerowano { $shown } liczniki
        [many] Wyzerowano { $shown } liczników
       *[other] Wyzerowano { $shown } liczników
    }
were-corrected = { $count ->
        [one] Poprawiono { $shown } licznik
        [few] Poprawiono { $shown } liczniki
        [many] Poprawiono { $shown } liczników
       *[other] Poprawiono { $shown } liczników
    }
refused-locked = Zablokowany: nie policzono
refused-archived = W archiwum: nie policzono
refused-limit = Nie policzono: osiągnięto { $limit }
refused-overflow = Nie policzono: stan nie może być tak duży

## What is saved, and what isn't

saving = { $count ->
        [one] Zapisywanie { $count } zmiany…
        [few] Zapisywanie { $count } zmian…
        [many] Zapisywanie { $count } zmian…
       *[other] Zapisywanie { $count } zmian…
    }
changes-not-shown = Widoczne dane mogą być nieaktualne, bo nie można ich odczytać: { $why }. Trwają kolejne próby.
unsaved = Niezapisane od { $seconds } s: { $count }. Powód: { $why }. Zmiany są zachowane i zapisywane ponownie.
opening-waits = Pliku jeszcze nie można otworzyć: { $why }. Trwają kolejne próby.
closing-title = { $count ->
        [one] { $count } zmiana nie jest zapisana
        [few] { $count } zmiany nie są zapisane
        [many] { $count } zmian nie jest zapisanych
       *[other] { $count } zmian nie jest zapisanych
    }
closing-why = { $why }. Zapis jest ponawiany, a okno zamknie się samo, gdy wszystko będzie zapisane.
closing-keeps = { $count ->
        [one] Przy zamknięciu teraz naciśnięcie zostanie przechowane obok pliku i policzone przy następnym uruchomieniu.
        [few] Przy zamknięciu teraz naciśnięcia zostaną przechowane obok pliku i policzone przy następnym uruchomieniu.
        [many] Przy zamknięciu teraz naciśnięcia zostaną przechowane obok pliku i policzone przy następnym uruchomieniu.
       *[other] Przy zamknięciu teraz naciśnięcia zostaną przechowane obok pliku i policzone przy następnym uruchomieniu.
    }
closing-loses = { $count ->
        [one] Przy zamknięciu teraz zmiana przepadnie.
        [few] Przy zamknięciu teraz zmiany przepadną.
        [many] Przy zamknięciu teraz zmiany przepadną.
       *[other] Przy zamknięciu teraz zmiany przepadną.
    }
closing-loses-others = Pozostałe zmiany wtedy przepadną.

## Help

help-help = Pomoc
help-about = O programie Tallyboard
help-about-text = Wersja programu, otwarty plik i licencje składników.
help-help-text = Krótkie odpowiedzi: liczenie, klawisze, cofanie, wyzerowanie, tablice i pliki.
help-search = Szukaj w pomocy
help-nothing = Nic tu o tym nie ma.
help-version = Wersja
help-file = Plik
help-licences = Licencje
help-copy = Kopiuj
help-copied = Skopiowano informacje o programie
help-close-hint = Zamknij wskazówkę
help-hint-press = <b>Naciśnij { $key }, aby liczyć</b>, albo kliknij kafelek.
help-hint-press-several = <b>Naciśnij { $first } … { $last }, aby liczyć</b>, albo kliknij kafelek.
help-hint-click = <b>Kliknij kafelek</b>, aby liczyć.
help-hint-shift = { $shift } i klawisz odejmują jeden.
help-hint-keys = { $key } pokazuje wszystkie klawisze.

## Levels: how many are inside now

level-set = Ustaw
level-about = Różnica jest liczona jako jeszcze jedno naciśnięcie, które można cofnąć.
level-most = Dziś najwięcej
level-added = Dziś dodano
level-taken = Dziś odjęto
level-since-reset = od wyzerowania o { $time }
level-of-today = { $counter } dziś
level-before = { $number } { $name }
level-at = o { $time }
level-most-value = najwięcej: { $value }
level-warns-at = ostrzeżenie przy { $number }
help-section-counting = Liczenie
help-section-counting-text = Kliknij kafelek w dowolnym miejscu albo naciśnij widoczny na nim klawisz: liczy to jeden lub krok licznika. Shift i klawisz odejmują. Każde naciśnięcie po chwili jest na dysku; informuje o tym lampka w lewym dolnym rogu.
help-section-more-than-one = Więcej niż jeden naraz
help-section-more-than-one-text = Przytrzymaj kafelek albo wybierz „Dodaj…” w jego menu, aby dodać większą liczbę. Pole „Policzone wcześniej” przyjmuje tam czas z przeszłości.
help-section-keys = Klawisze
help-section-keys-text = Każdy licznik może mieć klawisz: wybierz „Edytuj…” w jego menu (F2), a potem naciśnij klawisz. Ten sam klawisz może służyć na kilku tablicach. Klawisze okna wyświetla ?; widać je też w menu.
help-section-undo = Cofanie
help-section-undo-text = Ctrl+Z cofa ostatnią czynność, a Ctrl+Shift+Z ją ponawia: naciśnięcia, wyzerowania, edycje i całą resztę, także po ponownym uruchomieniu. Backspace cofa ostatnie naciśnięcie. Inspektor cofa każdy pojedynczy wpis.
help-section-reset = Wyzerowanie
help-section-reset-text = Wyzerowanie ustawia stany na 0 i zamyka okres. Nic nie ginie: historia zachowuje każde naciśnięcie, lista okresów w inspektorze pokazuje wynik każdego z nich, a wyzerowanie można zawsze cofnąć.
help-section-boards = Tablice
help-section-boards-text = Tablica to zestaw liczników pokazywanych razem: stanowisko, drzwi, próbka. Przeciągnij kafelki na tablicę po lewej. Kliknięcie tablicy prawym przyciskiem otwiera jej menu: opcje, powielanie, eksport, udostępnianie. Tablicę z celem kończy Ctrl+Enter.
help-section-inspect = Zbadaj
help-section-inspect-text = Ctrl+I pokazuje, kiedy co policzono: dziś, w tym tygodniu, wykres, godziny szczytu i każdy wpis. Widok podąża za naciśniętym lub zaznaczonym licznikiem.
help-section-file = Plik
help-section-file-text = Wszystko jest w jednym pliku na tym komputerze; jego nazwę widać w prawym dolnym rogu. Kopia zapasowa powstaje raz dziennie, jeśli coś się zmieniło; Ctrl+B wyświetla kopie i je przywraca. Ctrl+O otwiera inny plik.
help-section-sharing = Udostępnianie
help-section-sharing-text = Na jednej tablicy może liczyć kilka stanowisk: wybierz „Udostępnij tę tablicę…” w jej menu. Każde stanowisko liczy dalej także bez połączenia, a stany są w końcu wszędzie takie same.
help-section-export = Eksport i import
help-section-export-text = Ctrl+E zapisuje arkusz, tabelę lub raport, Ctrl+P drukuje raport, a Ctrl+Shift+E importuje to, co policzono gdzie indziej.
level-set-button = Ustaw: { $name }…
level-set-name = Ustaw: { $name }
level-counts-more = { $counter }: policzy o { $shown } więcej.
level-counts-fewer = { $counter }: policzy o { $shown } mniej.
level-through-the-day = { $name } w ciągu dnia
level-at-the-end = { $name } na koniec
level-value-at = { $number } o { $time }

## Ranges of days

range-range = zakres
range-today = Dziś
range-week = Tydzień
range-month = Miesiąc
range-year = Rok
range-day = Dzień
range-sum = Suma
range-custom = Inny…
range-custom-name = Od jednego dnia do drugiego
range-last-week = zeszły tydzień
range-year-before = rok wcześniej
range-today-date = Dziś, { $date }
range-dates = { $first } – { $last }
range-go-before = Przed: { $range }
range-go-after = Po: { $range }
range-last-weekday = { $day ->
    [monday] zeszły pon.
    [tuesday] zeszły wtorek
    [wednesday] zeszła środa
    [thursday] zeszły czwartek
    [friday] zeszły piątek
    [saturday] zeszła sobota
   *[sunday] zeszła niedziela
}
range-week-before = tydzień wcześniej
range-weeks-before = { $count ->
        [one] { $count } tydzień wcześniej
        [few] { $count } tyg. wcześniej
        [many] { $count } tyg. wcześniej
       *[other] { $count } tyg. wcześniej
    }
range-before-to = { $name }, do { $time }

## The small window

strip-small-window = Małe okno
strip-expand = Duże okno
strip-close = Zamknij
strip-today = dziś
strip-not-on-top = Ten pulpit (Wayland) nie pozwala programowi pozostawać zawsze na wierzchu.
strip-not-saved = { $presses ->
        [one] { $presses } niezapisane
        [few] { $presses } niezapisane
        [many] { $presses } niezapisanych
       *[other] { $presses } niezapisanych
    }
strip-hidden = Jeszcze { $counters }, klawiszem

## Notes on days

day-note-open = Notatka dnia…
day-note-title = Notatka dnia
day-note-day = Dzień
day-note-name = Notatka dnia
day-note-hint = Na przykład „próbny alarm”; pusta notatka to brak notatki
day-note-day-name = Dzień: { $day }
day-note-note-name = Notatka: { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Widoczna na wykresach i w historii tablicy { $board } i razem z nią eksportowana.
day-note-shown-everywhere = Widoczna na wykresach i w historii każdej tablicy i razem z nimi eksportowana.

## Finishing a board or a sample

finish-finish-sample = Zakończ tę próbkę
finish-close-day = Zamknij ten dzień
finish-finish = Zakończ i zacznij nowe liczenie
finish-close = Zamknij dzień
finish-copy = Kopiuj podsumowanie
finish-copy-picture = Kopiuj jako obraz
finish-save = Zapisz jako plik…
finish-copied = Skopiowano podsumowanie
finish-sample-field = Próbka
finish-counted-by = Liczący
finish-left-out = pominięty
finish-finish-board = Zakończ: { $board }
finish-by = liczy: { $name }
finish-span = od { $since } do { $until }
finish-about-since = { $name }: { $total }, liczone od { $since }
finish-back-to-0-single = Jej licznik wraca do 0. Historia pozostaje, a czynność można zawsze cofnąć.
finish-back-to-0 = { $count ->
        [one] { $shown } licznik wraca do 0.
        [few] Wszystkie { $shown } liczniki wracają do 0.
        [many] Wszystkie { $shown } liczników wraca do 0.
       *[other] Wszystkie { $shown } liczników wraca do 0.
    } Historia pozostaje, a czynność można zawsze cofnąć.

## Keys that work everywhere

global-keys-label = Klawisze wszędzie
global-keys-off = Wył.
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Klawisze liczników działają, gdy to okno jest aktywne.
global-keys-asked = Zapytano o nie pulpit.
global-keys-no-screen = ekran nie odpowiada
global-keys-no-answer = pulpit nie odpowiada
global-keys-not-allowed = nie zezwolono na to na pulpicie
global-keys-other-system = w tym systemie jeszcze nie jest to możliwe
global-keys-group = Gdy aktywny jest inny program
global-keys-taken = zajęty przez inny program
global-keys-counts = Policz klawiszem { $key }
global-keys-takes-back = Odejmij krok klawiszem { $key }
global-keys-on-hint = { $modifiers } i klawisz licznika liczą go w każdym programie, na pokazanej tu tablicy; dodatkowo z klawiszem Shift odejmują krok.
global-keys-not-these = Bez tych, które ma inny program: { $keys }.
global-keys-unavailable = Ten pulpit ich nie udostępnia: { $why }. W jego ustawieniach klawiatury można zamiast tego przypisać klawiszowi polecenie.

## A file that was moved, replaced or deleted

displaced-save-beside = Zapisz wszystko w nowym pliku obok
displaced-open-there = Otwórz to, co tam teraz jest
displaced-status = Plik nie jest już tym samym: nic nie jest zapisywane
displaced-choosing = trwa otwieranie innego pliku: tego nie policzono
displaced-nothing-waits = Wszystko policzone wcześniej zapisano w tamtym pliku; liczone teraz czeka.
displaced-waiting = { $count ->
        [one] { $shown } zmiana nie jest zapisana: czeka i zostanie zapisana, gdy plik wróci na miejsce.
        [few] { $shown } zmiany nie są zapisane: czekają i zostaną zapisane, gdy plik wróci na miejsce.
        [many] { $shown } zmian nie jest zapisanych: czekają i zostaną zapisane, gdy plik wróci na miejsce.
       *[other] { $shown } zmian nie jest zapisanych: czekają i zostaną zapisane, gdy plik wróci na miejsce.
    }
displaced-waiting-or-there = { $count ->
        [one] { $shown } zmiana nie jest zapisana: czeka i zostanie zapisana, gdy plik wróci na miejsce. W tym, co tam teraz jest, zostanie policzona według nazw liczników.
        [few] { $shown } zmiany nie są zapisane: czekają i zostaną zapisane, gdy plik wróci na miejsce. W tym, co tam teraz jest, zostaną policzone według nazw liczników.
        [many] { $shown } zmian nie jest zapisanych: czekają i zostaną zapisane, gdy plik wróci na miejsce. W tym, co tam teraz jest, zostaną policzone według nazw liczników.
       *[other] { $shown } zmian nie jest zapisanych: czekają i zostaną zapisane, gdy plik wróci na miejsce. W tym, co tam teraz jest, zostaną policzone według nazw liczników.
    }

## Ready boards

ready-desk = Informatorium
ready-desk-about = Wskazanie drogi, pytania, drukowanie, telefon…
ready-desk-directions = Wskazanie drogi
ready-desk-question = Informacja rzeczowa
ready-desk-printing = Pomoc w druku
ready-desk-account = Konto i karta
ready-desk-technology = Pomoc techniczna
ready-desk-phone = Telefon
ready-blood = Rozmaz krwi
ready-blood-about = Neutrofil, limfocyt… klawisz dla każdego, dźwięk przy 100
ready-blood-neutrophil = Neutrofil
ready-blood-lymphocyte = Limfocyt
ready-blood-monocyte = Monocyt
ready-blood-eosinophil = Eozynofil
ready-blood-basophil = Bazofil
ready-blood-band = Pałeczkowaty
ready-blood-blast = Blast
ready-blood-nucleated = Erytroblast
ready-blood-total = Komórki
ready-door = Wejścia i wyjścia
ready-door-about = Wejście, wyjście, w środku
ready-door-in = Wejście
ready-door-out = Wyjście
ready-door-total = W środku
ready-defects = Wady
ready-defects-about = Rysa, wgniecenie, kolor, brak części…
ready-defects-scratch = Rysa
ready-defects-dent = Wgniecenie
ready-defects-colour = Kolor
ready-defects-part = Brak części
ready-defects-label = Zła etykieta
ready-defects-other = Inna wada

## The start of the window

start-advice = Te polecenia działają bez okna: { $commands } (zobacz tallyboard --help).
start-needs-window = program wymaga okna: { $why }.
start-no-display = nie ustawiono ani WAYLAND_DISPLAY, ani DISPLAY, więc nie ma ekranu
start-lacks = w systemie brakuje: { $libraries } (Debian: apt install { $packages })
start-no-screen = program wymaga okna: nie można połączyć się z ekranem.
start-no-opengl = program nie może otworzyć okna: brak OpenGL na tym ekranie?
start-ended = okno musiało zostać zamknięte: { $why }

## The file of the settings

settings-problem = Ustawienia w pliku { $file }: { $why }. Po zmianie ustawienia plik zostanie zachowany jako { $aside }.
settings-partly-unusable = niektórych nie można użyć ({ $names }); te mają wartości domyślne
settings-unusable = { $why }; wszystkie ustawienia mają wartości domyślne
settings-too-large = plik jest większy niż { $max } B
settings-not-understood = nie można zrozumieć zawartości: { $why }
settings-not-private = { $path } mogą odczytać inni i nie można tego zmienić: należy do innego użytkownika.
settings-not-saved = Nie można zapisać ustawień w { $path }: { $why }. Obowiązują do zamknięcia okna.
settings-out-of-range = liczba jest poza zakresem

## What figures mean

## Sound, speech and notifications

sound-none = brak dźwięku: { $why }
sound-no-player = nie znaleziono { $player }
sound-no-players = nie znaleziono żadnego z programów: { $players }
sound-not-written = nie można zapisać pliku dla odtwarzacza ({ $why })
sound-player-failed = błąd programu { $player } ({ $why })
sound-no-thread = brak dźwięku: system nie może uruchomić wątku ({ $why })
speech-no-program = brak mowy: nie znaleziono { $program } (z pakietu speech-dispatcher)
speech-failed = brak mowy: błąd programu { $program } ({ $why })
program-too-slow = nie ukończono w ciągu { $seconds } s
notification-none-shown = brak powiadomień: ten pulpit ich nie pokazuje ({ $why })
notification-other-system = brak powiadomień: działają tylko w systemie Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Spacja
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PgUp
key-page-down = PgDn
key-menu = Menu
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = do { $time } w tym tempie
pace-by-short = { " " }· do { $time }
pace-count = { $count } z { $target }, do { $time } w tym tempie
