## A note that is typed

note-error-empty = notatka musi mieć co najmniej jeden znak
note-error-too-long = notatka może mieć najwyżej { $max ->
        [one] { $max } znak
        [few] { $max } znaki
        [many] { $max } znaków
       *[other] { $max } znaków
    }, ta ma { $found }
note-error-control-character = notatka nie może zawierać znaków sterujących poza podziałami wierszy

## Opening hours that are typed

hours-unreadable = nie można odczytać „{ $part }” jako godzin otwarcia: zapisz je jako Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = „{ $part }” podaje godziny jednego dnia po raz drugi: zapisz je wszystkie naraz, na przykład Mo 09:00-12:00,13:00-17:00
hours-empty = godziny otwarcia bez żadnej godziny nic nie mówią: pomiń je, jeśli nikt ich nie zna
hours-too-long = godziny otwarcia mogą mieć najwyżej { $max } B
hours-too-many-dates = osobnych dat w godzinach otwarcia może być najwyżej { $max }

## The control chart of a counter, as it is typed

control-plan-unreadable = nie można odczytać „{ $part }” jako karty kontrolnej: zapisz ją jako c day 2026-10-01/2026-10-31 albo u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = karta c liczy same wady, bez „of”: wybierz u dla wad na jednostkę albo p dla udziału
control-plan-no-size = karta u lub p musi wiedzieć, do czego odnoszą się wady: dodaj of board, of counter NAME albo, dla u, of hours
control-plan-share-of-hours = godziny nie mogą mieć udziału wad: wybierz u dla wad na godzinę

## A name that is typed, of a counter, a board or a desk

name-error-empty = nazwa musi mieć co najmniej jeden znak
name-error-too-long = nazwa może mieć najwyżej { $max ->
        [one] { $max } znak
        [few] { $max } znaki
        [many] { $max } znaków
       *[other] { $max } znaków
    }, ta ma { $found }
name-error-control-character = nazwa nie może zawierać znaków sterujących, takich jak tabulatory czy podziały wierszy
name-error-override = nazwa nie może zawierać znaków zmieniających kierunek tekstu

## A key of the keyboard

key-error = klawisz to jeden z: { $keys }

## Kinds of files

file-type-folder = folder
file-type-pipe = potok
file-type-socket = gniazdo
file-type-disk = dysk lub inne urządzenie
file-type-device = urządzenie
files-no-file = to { $what }, a nie plik
files-it-is-a-disk = to jest dysk
files-nobody-reads-it = nikt go nie odczytuje
limits-disk-full = dysk jest pełny
limits-disk-full-or-file-too-large = dysk jest pełny albo plik przekroczyłby { $bytes } B, na które system pozwala temu programowi (ulimit -f)
limits-disk-error = dysk zgłasza błąd ({ $error })
limits-disk-error-or-file-too-large = dysk zgłasza błąd ({ $error }) albo plik przekroczyłby { $bytes } B, na które system pozwala temu programowi (ulimit -f)

## A file that is to be written, such as an export

begin-error-tally-file = { $path } to sam plik liczników: podaj inny plik
begin-error-exists = { $path } już istnieje
begin-error-folder = { $path } to folder: podaj plik w nim
begin-error-folder-missing = brakuje folderu { $folder }: utwórz go albo podaj inny plik
begin-error-io = nie można zapisać { $path } ({ $error }): podaj inny plik

## A number that is typed or read

number-error-not-a-number = nie jest liczbą
number-error-fraction = nie jest liczbą całkowitą
number-error-too-large = wykracza poza 64 bity

## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } lub { $second }

## Why something was not done

refusal-overflow = „{ $name }” ma stan { $count }: po zmianie { $delta } stan byłby zbyt duży, więc nic nie policzono
refusal-unknown-counter = nie ma już takiego licznika
refusal-unknown-name = nie ma licznika o nazwie „{ $name }”
refusal-name-taken = licznik o nazwie „{ $name }” już istnieje
refusal-key-taken = klawisz { $key } należy już do licznika „{ $name }”
refusal-name-in-archive = w archiwum jest licznik o nazwie „{ $name }”: przywróć go albo wybierz inną nazwę
refusal-board-name-taken = tablica o nazwie „{ $name }” już istnieje
refusal-unknown-board = nie ma już takiej tablicy
refusal-unknown-board-name = nie ma tablicy o nazwie „{ $name }”
refusal-locked = licznik „{ $name }” jest zablokowany, więc nic nie policzono: najpierw go odblokuj
refusal-archived = licznik „{ $name }” jest w archiwum, więc nic nie policzono: najpierw go przywróć
refusal-above-maximum = „{ $name }” ma stan { $count }, a maksimum to { $limit }: { $delta } nie policzono
refusal-below-minimum = „{ $name }” ma stan { $count }, a minimum to { $limit }: { $delta } nie policzono
refusal-beyond-target = „{ $board }” ma stan { $total } i zatrzymuje się na celu { $target }: { $delta } „{ $name }” nie policzono
refusal-bad-step = krok to liczba od 1 do { $max }
refusal-bad-limits = minimum { $minimum } jest większe niż maksimum { $maximum }
refusal-bad-day-start = dzień zaczyna się o pełnym kwadransie: 00:00, 00:15 … 23:45
refusal-too-many-boards = plik może mieć najwyżej { $max ->
        [one] { $max } tablicę
        [few] { $max } tablice
        [many] { $max } tablic
       *[other] { $max } tablic
    }
refusal-too-many-day-notes = plik może mieć najwyżej { $max ->
        [one] { $max } notatkę dnia
        [few] { $max } notatki dni
        [many] { $max } notatek dni
       *[other] { $max } notatek dni
    }
refusal-too-many-counters = plik może mieć najwyżej milion liczników: import utworzyłby ich więcej
refusal-import-cancelled = import anulowano: nic nie zaimportowano
refusal-import-above-maximum = „{ $name }” ma stan { $count }, a maksimum to { $limit }: po imporcie byłoby { $after }
refusal-import-below-minimum = „{ $name }” ma stan { $count }, a minimum to { $limit }: po imporcie byłoby { $after }
refusal-nothing-to-undo = nie ma nic do cofnięcia
refusal-nothing-to-redo = nie ma nic do ponowienia
refusal-import-beyond-undo = import z { $file } utworzył { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    }, za dużo, aby cofnąć je razem: przywróć kopię zapasową wykonaną przed importem albo cofaj wpisy pojedynczo
refusal-not-the-newest = przed chwilą zrobiono coś w innym oknie: cofnij jeszcze raz, aby to wycofać
refusal-not-an-operation = trwałe usuwanie i cofanie nie mogą być częścią tego, co cofa się razem
refusal-shared-already = „{ $board }” jest już wspólną tablicą, przez { $hub }
refusal-not-shared = tablica nie jest już wspólna
refusal-shared-counter = licznik „{ $name }” jest wspólny, więc pozostaje na swojej tablicy: przenieś go do archiwum albo najpierw opuść tablicę
refusal-shared-board = tablica „{ $name }” jest wspólna: najpierw ją opuść
refusal-torn = to, co udostępnia { $desk }, nie jest ciągiem dalszym tego, co ma ten plik
refusal-unknown-entry = nie ma już takiego wpisu
refusal-undone-already = to już cofnięto
refusal-in-the-future = wpis zaległy dotyczy przeszłości, a ten czas dopiero nadejdzie
refusal-not-saved = nie zapisano: { $why }
refusal-maybe-saved = nie wiadomo, czy to zapisano ({ $why }): sprawdź stan, zanim to powtórzysz
send-error-full = zbyt wiele czeka na zapis (naciśnięcia: { $max }): tego nie policzono
send-error-stopped = plik jest zamknięty: tego nie policzono

## Why something in the file couldn't be read or written

store-error-locked = inny program trzyma blokadę pliku
store-error-damaged = plik jest uszkodzony ({ $detail }); nic więcej nie jest do niego zapisywane: przywróć kopię zapasową
store-error-stopped = zapytanie wycofano
store-error-suspect = plik zmienił inny program i trwa jego sprawdzanie
store-error-text-too-long = tekst w pliku ma więcej niż { $max } B
store-error-too-many-counters = plik zawiera więcej niż { $max ->
        [one] { $max } licznik
        [few] { $max } liczniki
        [many] { $max } liczników
       *[other] { $max } liczników
    }
store-error-clock = zegar systemu wskazuje czas po roku 9999 albo przed rokiem -4713: ustaw go poprawnie i spróbuj ponownie
store-error-numbers-used-up = { $table ->
    [board] w pliku nie ma już numeru dla kolejnej tablicy: jedna ma największy możliwy, { $max }. Wyeksportuj zawartość i zaimportuj ją do nowego pliku
    [counter] w pliku nie ma już numeru dla kolejnego licznika: jeden ma największy możliwy, { $max }. Wyeksportuj zawartość i zaimportuj ją do nowego pliku
    [entry] w pliku nie ma już numeru dla kolejnego wpisu: jeden ma największy możliwy, { $max }. Wyeksportuj zawartość i zaimportuj ją do nowego pliku
   *[other] w pliku nie ma już numeru dla kolejnego elementu ({ $table }): jeden ma największy możliwy, { $max }. Wyeksportuj zawartość i zaimportuj ją do nowego pliku
}
text-too-long-to-be-read = (tekst ma { $bytes } B, zbyt długi do odczytania)
worker-damaged-with-backup = { $why }; najnowsza dobra to { $backup }

## Why a file can't be opened

open-error-folder-missing = brakuje folderu { $folder }: utwórz go albo wybierz inny plik za pomocą --db
open-error-file-missing = nie ma jeszcze pliku { $path }: tworzy go `tallyboard inc NAME`
open-error-empty = plik { $path } jest jeszcze pusty: `tallyboard inc NAME` tworzy pierwszy licznik
open-error-file-exists = { $path } już istnieje i pozostaje bez zmian: podaj nowy plik
open-error-name-too-long = nie można utworzyć { $path }: jego nazwa lub ścieżka ma { $bytes } B, a razem z tym, co ma być obok, mieści się { $bytes_max }: wybierz krótszą za pomocą --db
open-error-not-a-file = { $path } to { $what }, a nie plik: podaj plik
open-error-side-not-a-file = { $side } to { $what }, a nie plik, a tam SQLite przechowuje to, co ostatnio policzono w { $path }: przenieś to gdzie indziej albo wybierz inny plik za pomocą --db
open-error-log-without-file = nie ma pliku { $path }, ale to, co ostatnio w nim policzono, jest wciąż w { $log }: plik przeniesiono lub usunięto, gdy był otwarty. Umieść go z powrotem obok; jeśli nie jest już potrzebny, usuń także { $log }. Niczego nie utworzono
open-error-log-missing = { $path } skopiowano bez { $log }, w którym jest wszystko, co policzono: skopiuj oba albo zrób kopię poleceniem `tallyboard backup`
open-error-log-unreadable = { $path } jest w miejscu, w którym nie można zapisywać, a jego dziennika { $log } nie można tam odczytać: skopiuj oba do własnego folderu
open-error-linked = { $path } ma { $links ->
        [one] { $links } nazwę
        [few] { $links } nazwy
        [many] { $links } nazw
       *[other] { $links } nazw
    } (dowiązania twarde) i to, co policzono pod jedną, zginęłoby pod innymi: usuń pozostałe nazwy albo uczyń plik samodzielnym poleceniem `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } nie jest plikiem liczników (to nie baza SQLite): wybierz inny plik za pomocą --db
open-error-other-program = { $path } to baza danych innego programu: wybierz inny plik za pomocą --db
open-error-damaged = { $path } jest uszkodzony ({ $detail }): pozostawiono go bez zmian; przywróć kopię zapasową, skopiuj to, co da się odczytać, poleceniem `tallyboard salvage "{ $path }" NEW` albo wybierz inny plik za pomocą --db
open-error-damaged-with-backup = { $path } jest uszkodzony ({ $detail }): pozostawiono go bez zmian; `tallyboard restore` przywraca jego najnowszą dobrą kopię, { $backup }, `tallyboard salvage "{ $path }" NEW` kopiuje to, co da się odczytać; można też wybrać inny plik za pomocą --db
open-error-unreadable = z { $path } nie da się nic odczytać: przywróć kopię zapasową
open-error-newer = { $path } zapisała nowsza wersja tallyboard (wersja pliku { $found }, ten program zna { $known }): zaktualizuj tallyboard albo wybierz inny plik za pomocą --db
open-error-foreign-object = { $path } zawiera obcy element: { $object }, który mógłby niepostrzeżenie zmieniać stany: usuń go albo wybierz inny plik za pomocą --db
open-error-read-only = { $path } jest tylko do odczytu: zezwól na zapis albo wybierz inny plik za pomocą --db
open-error-replaced = gdy { $path } był tu otwarty, na jego miejscu umieszczono inny plik: najpierw wybierz, co z tym zrobić
open-error-stopped = otwieranie { $path } przerwano przed końcem
open-error-locked = inny program trzyma blokadę { $path }: spróbuj ponownie, gdy skończy
open-error-disk = nie można otworzyć { $path }: { $detail }

## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = brakuje folderu { $folder }: utwórz go albo otwórz inny plik
open-error-in-window-name-too-long = nie można utworzyć { $path }: nazwa pliku lub folderu jest za długa
open-error-in-window-side-not-a-file = { $side } to { $what }, a tam jest to, co ostatnio policzono w { $path }: przenieś to gdzie indziej albo otwórz inny plik
open-error-in-window-log-missing = { $path } skopiowano bez { $log }, w którym jest wszystko, co policzono: skopiuj oba albo przywróć kopię zapasową
open-error-in-window-linked = { $path } ma { $links ->
        [one] { $links } nazwę
        [few] { $links } nazwy
        [many] { $links } nazw
       *[other] { $links } nazw
    } i to, co policzono pod jedną, zginęłoby pod innymi: usuń pozostałe nazwy albo otwórz kopię pliku
open-error-in-window-not-a-database = { $path } nie jest plikiem liczników: otwórz inny
open-error-in-window-other-program = { $path } należy do innego programu: otwórz inny plik
open-error-in-window-damaged = { $path } jest uszkodzony; pozostawiono go bez zmian
open-error-in-window-newer = { $path } zapisała nowsza wersja Tallyboard: zaktualizuj ten program albo otwórz inny plik
open-error-in-window-foreign-object = { $path } zawiera coś, co nie pochodzi z Tallyboard i mogłoby niepostrzeżenie zmieniać stany („{ $name }”): przywróć kopię zapasową albo otwórz inny plik
open-error-in-window-read-only = nie można zapisywać w { $path }: zezwól na to albo otwórz inny plik

## Parts of a database

schema-object = { $kind ->
    [table] tabela „{ $name }”
    [index] indeks „{ $name }”
    [trigger] wyzwalacz „{ $name }”
    [view] widok „{ $name }”
    [virtual-table] tabela wirtualna „{ $name }”
    [foreign-key] klucz obcy „{ $name }”
    [generated-column] kolumna generowana „{ $name }”
   *[other] { $word } „{ $name }”
}
schema-column = kolumna „{ $column }” w „{ $table }”
schema-missing = brak elementu: { $object }
schema-not-made-again = brak elementu: { $object }; nie można go odtworzyć: { $error }
schema-column-made = brak elementu: { $column }; odtworzono go z wartością { $value } w każdym wierszu; kopia zapasowa może zawierać więcej
schema-column-missing = brak elementu: { $column }; w każdym wierszu czytane jest { $value }, dopóki coś się nie zmieni i element nie zostanie odtworzony; kopia zapasowa może zawierać więcej
schema-index-made = brak elementu: { $index }; odtworzono go
schema-index-missing = brak elementu: { $index }; odpowiedzi trwają dłużej, dopóki coś się nie zmieni i element nie zostanie odtworzony

## What happened to the file while it was open

displacement-gone = plik { $path } usunięto, przeniesiono lub przemianowano, gdy był otwarty
displacement-replaced = gdy { $path } był otwarty, na jego miejscu umieszczono inny plik
displacement-overwritten = inny program nadpisał { $path }, gdy był otwarty
displacement-log-gone = dziennik pliku { $path } (pliki obok niego o końcówkach -wal i -shm) usunięto, gdy był otwarty
displacement-linked = { $path } ma { $links ->
        [one] { $links } nazwę
        [few] { $links } nazwy
        [many] { $links } nazw
       *[other] { $links } nazw
    } (dowiązania twarde) i wyniki ginęłyby między nimi: usuń pozostałe nazwy
displacement-newer = { $path } zaktualizowała nowsza wersja tallyboard: zamknij tę i zaktualizuj ją
displacement-schema = inny program zmienił schemat { $path }: { $detail }
displacement-unseen = nie można sprawdzić { $path } ({ $error })
displacement-file-gone = nie ma już pliku, którego to dotyczyło

## Backups, restoring and salvaging

backup-error-no-room = dysk z folderem { $folder } jest prawie pełny: trzeba zwolnić jeszcze { $megabytes } MB
backup-error-not-ours = { $path } już istnieje i nie jest kopią zapasową tallyboard, więc pozostaje bez zmian: podaj inny plik albo dodaj --yes
backup-error-in-use = { $path } jest w użyciu albo nie został zamknięty: podaj inny plik
backup-error-unsound = { $path } nie jest w porządku ({ $problem }): { $then }
backup-error-take-another = wybierz inną kopię
backup-error-not-restored = nie przywrócono jej; wybierz inną kopię albo odzyskaj z niej to, co da się odczytać: `tallyboard salvage`
salvage-nothing = niczego nie odzyskano
backup-error-held = blokadę { $path } trzyma: { $who }; zamknij go tam i spróbuj ponownie
backup-error-held-by-another = blokadę { $path } trzyma inny program: zamknij go tam i spróbuj ponownie
backup-error-holder = { $program } (proces { $id })
backup-error-file = nie można zapisać { $path }: { $detail }
backup-error-unflushed = przywrócono { $path }, ale dysk nie zapisał jego nazwy ({ $detail }): sprawdź dysk; gdyby pliku później brakowało, przywróć go jeszcze raz
backup-error-no-folder = { $path } nie jest folderem ani do żadnego nie prowadzi, a tam mają być kopie zapasowe: przenieś to gdzie indziej albo podaj plik
backup-error-unlisted = nie można wyświetlić kopii zapasowych w folderze { $folder } ({ $detail }): zezwól na odczyt folderu
backup-error-older-is-better = plik liczników nie jest w porządku ({ $problem }), a { $path } to starsza kopia, która pozostaje bez zmian: podaj nowy plik albo dodaj --yes
backup-error-before-gone = niczego nie przywrócono, bo kopia obecnej zawartości, { $path }, zniknęła ({ $error }): spróbuj ponownie
backup-error-before-replaced = niczego nie przywrócono, bo kopia obecnej zawartości, { $path }, jest teraz innym plikiem: spróbuj ponownie
backup-error-before-unreadable = niczego nie przywrócono, bo kopii obecnej zawartości, { $path }, nie można odczytać ({ $error }): spróbuj ponownie
backup-error-before-changed = niczego nie przywrócono, bo kopię obecnej zawartości, { $path }, zmieniono: spróbuj ponownie
backup-error-no-database = jego początek nie jest początkiem bazy SQLite
backup-error-no-database-any-more = jego początek nie jest już początkiem bazy SQLite
backup-error-damaged = jest uszkodzony: { $detail }
backup-error-foreign-object = zawiera obcy element: { $object }
backup-error-numbers-used-up = istnieje kopia o numerze { $max } i nie ma już wolnego numeru: przenieś ją gdzie indziej
backup-error-names-taken = wszystkie jego nazwy są zajęte: spróbuj ponownie

## What the check of the file finds

verify-integrity = spójność: { $line }
verify-no-parent = { $table } { $id } należy do elementu { $parent }, którego nie ma
verify-undone-twice = wpis { $id } cofa { $entries ->
        [one] { $entries } wpis
        [few] { $entries } wpisy
        [many] { $entries } wpisów
       *[other] { $entries } wpisów
    }
verify-amends-nothing = wpis { $id } poprawia wpis { $reset }, który nie jest wyzerowaniem jego licznika
verify-count = licznik { $id } „{ $name }” ma stan { $count }, ale suma jego wpisów to { $sum }
verify-sums-of-counter = licznik { $id }: { $problem }
verify-sums-of-other-desks = licznik { $id }, inne stanowiska: { $problem }
verify-sums-of-all = wszystkie liczniki: { $problem }
verify-quarter-sum = suma kwadransa od { $start } ms to { $counted }, a suma jego wpisów to { $expected }
verify-sums-unreadable = sumy dnia { $day } od 1970 nie są takie, jakie powinny być

## Names and notes that other programs wrote

oddity-counter = licznik { $id } „{ $name }”
oddity-board = tablica { $id } „{ $name }”
oddity-entry = wpis { $id }
oddity-spelled = nazwa zapisana inaczej, niż zrobiłby to tallyboard
oddity-name-not-utf-8 = nazwa nie jest w UTF-8
oddity-like-counter = nazwa wygląda jak nazwa licznika { $other }
oddity-like-board = nazwa wygląda jak nazwa tablicy { $other }
oddity-total-spelled = nazwa sumy zapisana inaczej, niż zrobiłby to tallyboard
oddity-note-too-long = notatka ma { $bytes } B: jest za długa
oddity-note-not-utf-8 = notatka nie jest w UTF-8
oddity-note-control-characters = notatka ma znaki sterujące lub odstępy na końcach
counter-numbered = Licznik { $number }
board-numbered = Tablica { $number }

## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: nic nie da się odczytać
salvage-table-read = { $table }: odczytano { $rows }
salvage-table-read-in-part = { $table }: odczytano { $rows }, bez sensu było { $senseless }
salvage-gap = { $table }: nie da się odczytać tego, co było pod numerami od { $first } do { $last }
salvage-gap-to-the-end = { $table }: nie da się odczytać tego, co było od numeru { $first }
salvage-shared-counter = licznik { $id } „{ $name }”: jego wiersz podaje { $own }, suma wpisów to { $count }: jest wspólny, więc brakujące dane przyjdą z huba
salvage-counter-row-lost = licznik { $id } „{ $name }”: jego wiersz zginął: stanem jest suma wpisów, { $count }
salvage-counter-corrected = licznik { $id } „{ $name }”: stan { $count } wzięto z jego wiersza; suma wpisów to { $sum }, a jeden dodatkowy podaje { $missing }
salvage-more-counters = i jeszcze { $count ->
        [one] { $count } taki licznik
        [few] { $count } takie liczniki
        [many] { $count } takich liczników
       *[other] { $count } takich liczników
    }
salvage-note = odzyskano: zastępuje wpisy, których nie dało się odczytać

## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
        [one] nie udało się zapisać { $presses } naciśnięcia
        [few] nie udało się zapisać { $presses } naciśnięć
        [many] nie udało się zapisać { $presses } naciśnięć
       *[other] nie udało się zapisać { $presses } naciśnięć
    } ({ $why }): { $list }; zachowano w { $file }, do policzenia przy następnym uruchomieniu
unsaved-not-kept = { $presses ->
        [one] nie udało się zapisać { $presses } naciśnięcia
        [few] nie udało się zapisać { $presses } naciśnięć
        [many] nie udało się zapisać { $presses } naciśnięć
       *[other] nie udało się zapisać { $presses } naciśnięć
    } ({ $why }): { $list }; przepadły, bo nie można ich też zachować do następnego uruchomienia ({ $reason })
unsaved-lost = niezapisane i utracone: { $list }
unsaved-lost-before = niezapisane przed ostatnim zakończeniem programu i utracone: { $list }
unsaved-counted = { $presses ->
        [one] policzono teraz { $presses } naciśnięcie, którego wcześniej nie udało się zapisać
        [few] policzono teraz { $presses } naciśnięcia, których wcześniej nie udało się zapisać
        [many] policzono teraz { $presses } naciśnięć, których wcześniej nie udało się zapisać
       *[other] policzono teraz { $presses } naciśnięć, których wcześniej nie udało się zapisać
    }: { $list }
unsaved-not-counted = nie policzono: { $list } ({ $why })
unsaved-not-counted-but-kept = nie policzono: { $list } ({ $why }); zachowano w { $file }
unsaved-not-understood = { $file } zawiera naciśnięcia, których nie udało się zapisać, ale nie można ich zrozumieć: plik pozostaje bez zmian
unsaved-waiting = { $file } zawiera naciśnięcia, których nie udało się zapisać; czekają na policzenie: { $error }
unsaved-folder-missing = brakuje folderu { $folder }
unsaved-sum = { $counter } { $sum }
unsaved-quoted = „{ $name }”
unsaved-counter = licznik { $id }
unsaved-more-counters = { $named } i jeszcze { $count ->
        [one] { $count } licznik
        [few] { $count } liczniki
        [many] { $count } liczników
       *[other] { $count } liczników
    }
unsaved-more-changes = { $named } i jeszcze { $count ->
        [one] { $count } zmiana
        [few] { $count } zmiany
        [many] { $count } zmian
       *[other] { $count } zmian
    }
unsaved-lost-press = { $delta } ({ $counter })
unsaved-lost-set = ustawienie { $counter } na { $value }
unsaved-lost-reset-all = wyzerowanie wszystkich liczników
unsaved-lost-reset = wyzerowanie: { $counters }
unsaved-lost-undo = cofnięcie
unsaved-lost-keep = pozostawienie wątpliwego naciśnięcia
unsaved-lost-redo = ponowienie
unsaved-lost-note = notatka w historii
unsaved-lost-note-day = notatka dnia { $date }
unsaved-lost-stream = wiersze strumienia
unsaved-lost-create = nowy licznik „{ $name }”
unsaved-lost-rename = zmiana nazwy { $counter } na „{ $name }”
unsaved-lost-board = umieszczenie { $counter } na tablicy „{ $board }”
unsaved-lost-edit = edycja: { $counter }
unsaved-lost-delete = usunięcie: { $counter }
unsaved-lost-move = nowe miejsce: { $counters }
unsaved-lost-create-board = nowa tablica „{ $name }”
unsaved-lost-edit-board = edycja tablicy
unsaved-lost-move-board = nowe miejsce tablicy
unsaved-lost-delete-board = usunięcie tablicy
unsaved-lost-day-start = początek dnia o { $time }
unsaved-lost-share = udostępnienie tablicy
unsaved-lost-join = dołączenie do tablicy „{ $name }”
unsaved-lost-leave = opuszczenie wspólnej tablicy
unsaved-lost-name-desk = nazwa tego stanowiska „{ $name }”
unsaved-lost-import = import { $file }
unsaved-lost-names-and-more = { $names }, jeszcze { $count ->
        [one] { $count }
        [few] { $count }
        [many] { $count }
       *[other] { $count }
    }

## Sharing a board: desks

desk-default-name = Stanowisko
desk-shared-board = Wspólna tablica
desk-no-such-board = hub nie ma takiej tablicy
file-error-closed = plik jest zamknięty
desk-clock-ahead = Zegar tego komputera spieszy się względem huba o { $difference }: stany są poprawne, ale ich czasy nie.
desk-clock-behind = Zegar tego komputera spóźnia się względem huba o { $difference }: stany są poprawne, ale ich czasy nie.
desk-clock-minutes = { $count ->
        [one] { $count } minutę
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minut
    }
desk-clock-hours = { $count ->
        [one] { $count } godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godzin
    }
desk-clock-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dni
    }
merge-error-torn = to, co udostępnia stanowisko { $desk_name }, nie jest ciągiem dalszym tego, co ma ten plik
merge-error-replaced = ten plik używa już tablicy jako inne stanowisko albo wcale
merge-set-later = { $desk }: ustawiono go tam w tym samym czasie, ale później
merge-set-later-elsewhere = inne stanowisko ustawiło go w tym samym czasie, ale później

## The address of a hub

address-error-no-address = adres zaczyna się od postgres:// albo ma części takie jak host=…
address-error-unknown-keyword = „{ $keyword }” nie jest częścią, którą może mieć adres
address-error-password = hasło nie powinno być w adresie, gdzie mogą je odczytać inni: umieść je w ~/.pgpass lub $PGPASSWORD
address-error-port = „{ $port }” nie jest portem
address-error-ports = adres ma jeden port albo tyle portów, ile hostów
address-error-value = „{ $value }” nie jest wartością { $keyword }: dozwolone to { $values }
address-values-channel-binding = disable, prefer lub require
address-values-session = read-write, bo stanowiska zapisują
address-values-seconds = liczba sekund
address-values-verify-full = verify-full, gdy nie ma sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca lub verify-full
address-values-ip = adres IP
address-error-service = nie ma usługi „{ $service }” w { $files }
address-error-service-line = { $path }, wiersz { $line }: to nie jest klucz=wartość, które może mieć adres
address-error-escape = po % w adresie następują dwie cyfry szesnastkowe
address-error-quote = w adresie nie zamknięto cudzysłowu
address-passwords-unreadable = nie można odczytać { $path }: { $error }
address-passwords-not-private = { $path } mogą odczytać inni, więc nie jest używany: wykonaj chmod 600
address-warning-verify-ca = Nazwa huba nie jest sprawdzana (sslmode=verify-ca): inny serwer mógłby się pod niego podszyć.
address-warning-require = Certyfikat huba nie jest sprawdzany (sslmode=require): inny serwer mógłby się pod niego podszyć.
address-warning-prefer = To, co wysyłane jest do huba, może być czytelne po drodze (sslmode=prefer).
address-warning-disable = To, co wysyłane jest do huba, można odczytać po drodze (sslmode=disable).

## Why a hub can't be used

hub-error-away = nie można połączyć się z { $host } ({ $why }): sprawdź sieć i czy działa tam PostgreSQL
hub-error-no-answer = nie odpowiada
hub-error-connection-cut = połączenie przerwano
hub-error-connection-ended = połączenie się zakończyło
hub-error-no-encryption = nie uzgodniono szyfrowania: { $error }
hub-error-timeout = hub nie odpowiada od { $seconds } s: sprawdź sieć
hub-error-password-missing = hub pyta o hasło użytkownika { $user }, a nie ma go w $PGPASSWORD, ~/.pgpass ani w bazie kluczy
hub-error-keyring-locked = hub pyta o hasło użytkownika { $user }, a baza kluczy, w której ono jest, jest zablokowana: odblokuj ją
hub-error-password-wrong = hub nie przyjmuje tego hasła użytkownika { $user }: sprawdź je, także w $PGPASSWORD, ~/.pgpass lub bazie kluczy, jeśli stamtąd pochodzi
hub-error-password-unsafe = { $host } pyta o hasło w sposób, który mogą wykorzystać inni (otwarty tekst lub MD5), więc nie jest ono wysyłane: administrator ustawia password_encryption na scram-sha-256 i hasło użytkownika { $user } na nowo
unsafe-password = hasło jest żądane w sposób, który mogą wykorzystać inni
hub-error-login-refused = hub odrzuca to logowanie ({ $answer }): administrator zezwala na nie w pg_hba.conf
hub-error-no-database = na hubie nie ma bazy danych { $database }: sprawdź adres albo utwórz ją za pomocą createdb
hub-error-no-tls = { $host } nie oferuje szyfrowania (TLS): administrator włącza ssl albo w adresie podaje się sslmode=disable
hub-error-no-tables = w bazie danych { $database } nie ma tabel Tallyboard: tworzy je `tallyboard hub init URL`
hub-error-foreign-table = tabela { $table } w tej bazie danych nie należy do Tallyboard: wybierz inną bazę danych lub inny schemat
hub-error-newer = hub ma nowszą wersję ({ $version }): zaktualizuj Tallyboard na tym stanowisku
hub-error-older = hub ma starszą wersję ({ $version }): jego właściciel uruchamia `tallyboard hub init URL` w tej wersji
hub-error-rights = hub nie pozwala temu kontu używać: { $what }; administrator nadaje uprawnienia, które wypisuje `tallyboard hub init URL`
hub-error-one-of-its-tables = jedna z jego tabel
hub-error-its-schema = jego schemat
hub-error-not-owner = { $user } nie może tworzyć tabel w tej bazie danych lub schemacie: uruchamia to właściciel albo nadaje do tego CREATE
hub-error-full = dysk huba jest pełny ({ $answer }): administrator zwalnia miejsce
hub-error-busy = hub nie ma miejsca na kolejne połączenie ({ $answer })
hub-error-restarting = hub uruchamia się, zatrzymuje lub odtwarza dane ({ $answer })
hub-error-read-only = { $host } nie przyjmuje zapisów: jest serwerem zapasowym albo ustawiono go tylko do odczytu. Podaj w adresie serwer główny albo wszystkie serwery
hub-error-conflict = hub prosi o ponowną próbę ({ $answer })
hub-error-on-another-board = to, co policzono na tej tablicy, jest już na hubie, na innej tablicy: opuść tę i dołącz do tamtej
hub-error-row = hub ma wiersz, którego nie da się zrozumieć ({ $what }): zaktualizuj Tallyboard na tym stanowisku
hub-error-no-clock = brak zegara
hub-error-total = suma { $total }
hub-error-other = odpowiedź huba: { $answer }
hub-error-no-host = adres nie podaje hosta
keyring-label = Tallyboard: { $user } na { $server }/{ $database }

## The certificate of a hub

hub-error-certificate = certyfikat { $host } nie jest zaufany: { $why }
tls-expired = wygasł. Administrator huba odnawia go, jeśli zegar tego komputera jest dobry
tls-not-valid-yet = nie jest jeszcze ważny: sprawdź zegar tego komputera
tls-other-host = jest dla innego hosta: wpisz w adresie hosta tak, jak podaje certyfikat
tls-unknown-authority = nie podpisał go nikt znany temu komputerowi. Jeśli to certyfikat wewnętrzny, podaj jego urząd za pomocą sslrootcert=FILE
tls-own-authority = jest swoim własnym urzędem. Jeśli to certyfikat wewnętrzny, podaj właśnie ten certyfikat za pomocą sslrootcert=FILE
tls-no-authorities = nie można użyć listy urzędów certyfikacji tego systemu: { $error }
tls-no-list = { $path } nie jest listą urzędów: { $why }
tls-no-certificate = nie ma w nim certyfikatu

## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = stanowisko „{ $desk }” na tablicy „{ $board }” (kanał { $feed })
hub-verify-feed = kanał { $feed }
hub-verify-row-missing = brakuje wiersza { $row }
hub-verify-chain = łańcuch jego znaczników nie zgadza się z nagłówkiem
hub-verify-beyond-head = wiersze poza nagłówkiem ({ $last }): { $rows ->
        [one] { $rows }
        [few] { $rows }
        [many] { $rows }
       *[other] { $rows }
    }
hub-verify-slot = { $desk }: pole licznika { $counter } ma { $kept }, a suma jego wpisów to { $counted }
hub-verify-seen = { $desk }: wiersz { $row } podaje, że licznik { $counter } miał { $kept } na { $other }, a suma tamtejszych wpisów to { $counted }

## The demo: a library's reference desk

demo-reference-desk = Informatorium
demo-front-door = Wejście główne
demo-study-rooms = Pokoje do nauki
demo-inside-now = W środku
demo-directions = Wskazanie drogi
demo-reference-question = Informacja rzeczowa
demo-printing-help = Pomoc w druku
demo-account-and-cards = Konto i karta
demo-technology-help = Pomoc techniczna
demo-phone = Telefon
demo-door-in = Drzwi: wejście
demo-door-out = Drzwi: wyjście
demo-complaint = Skarga
demo-study-room = Pokój do nauki
demo-school-class = klasa szkolna
demo-guided-tour = zwiedzanie
demo-from-paper = z kartki
demo-evening-event = wieczorne spotkanie
demo-report = { $month ->
    [1] raport za styczeń
    [2] raport za luty
    [3] raport za marzec
    [4] raport za kwiecień
    [5] raport za maj
    [6] raport za czerwiec
    [7] raport za lipiec
    [8] raport za sierpień
    [9] raport za wrzesień
    [10] raport za październik
    [11] raport za listopad
   *[12] raport za grudzień
}
demo-beyond-calendar = dni pliku przykładowego wykraczają poza kalendarz ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = bez granic: niektóre liczniki są tu odejmowane, a granice dotyczą tego, co policzono, nie różnicy
no-limits-steps = bez granic: jedno naciśnięcie dodaje tu więcej niż 1, a granice dotyczą zdarzeń liczonych po 1
no-limits-negative = bez granic: wartość jest poniżej 0
no-hours-differ = te liczniki są na tablicach o różnych godzinach otwarcia: podaj liczniki z jednej tablicy
no-hours-unreadable = nie można odczytać godzin otwarcia tablicy „{ $board }”: { $error }
rule-beyond = poza granicami
rule-two-of-three = dwa z trzech blisko tej samej granicy lub poza nią
rule-four-of-five = cztery z pięciu daleko od środka, po tej samej stronie
rule-eight-on-one-side = osiem z rzędu po tej samej stronie środka
rule-trend = sześć z rzędu rośnie lub maleje
control-unreadable = nie można odczytać karty kontrolnej licznika „{ $name }”: { $error }
control-empty = nic jeszcze nie policzono na tym liczniku
control-no-counter = nie ma już licznika „{ $name }”, przez który trzeba dzielić: wybierz inny
control-no-board = licznik nie jest na żadnej tablicy, przez której sumę można by dzielić: wybierz licznik albo godziny
control-empty-baseline = w dniach okresu odniesienia nic nie sprawdzono: wybierz inne
control-more-than-all = wad jest więcej niż sprawdzonych: wybierz kartę u, wady na jednostkę, albo inny licznik, przez który dzielić
control-no-variation = w okresie odniesienia nie ma żadnych wad albo są same wady, więc nie widać, jak bardzo wartości się zmieniają: wybierz inne daty
change-by-hour = od { $since } około { $after } na godzinę zamiast { $before }
change-by-day = od { $since } około { $after } dziennie zamiast { $before }
change-by-week = od tygodnia { $since } około { $after } tygodniowo zamiast { $before }
change-by-month = od { $since } około { $after } miesięcznie zamiast { $before }
