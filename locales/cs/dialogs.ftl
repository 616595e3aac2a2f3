## Dialogs and settings

dialogs-cancel = Zrušit
dialogs-save = Uložit
dialogs-create = Vytvořit
dialogs-name = Název
dialogs-note = Poznámka
dialogs-target = Cíl
dialogs-no-target = Žádný
dialogs-optional = Nepovinné
dialogs-no-whole-number = To není celé číslo, jako je 12.
dialogs-number-too-large = Toto číslo je příliš velké.
dialogs-new-counter = Nové počítadlo
dialogs-new-counters = Nová počítadla
dialogs-new-counter-text = Stačí název. Více názvů, na každém řádku jeden, vytvoří více počítadel.
dialogs-edit-text = Jak počítadlo vypadá a jak se mačká; co se započetlo, zůstane beze změny.
dialogs-names = Názvy
dialogs-paste-hint = Nebo vložte seznam: název na každém řádku.
dialogs-create-and-next = Vytvořit a další
dialogs-the-new-counter = nové počítadlo
dialogs-color = Barva
dialogs-board = Tabule
dialogs-no-board = Bez tabule
dialogs-key = Klávesa
dialogs-no-key = Žádná
dialogs-press-a-key = Stiskněte klávesu…
dialogs-press-a-key-hint = Esc klávesu ponechá, Backspace ji odebere.
dialogs-no-counter-key = Tato klávesa nemůže ovládat počítadlo.
dialogs-keys-of-the-window = Klávesy s Ctrl nebo Alt patří oknu.
dialogs-free-key-hint = První volná.
dialogs-remove-key = Odebrat
dialogs-take-key-over = Převzít
dialogs-more = Více
dialogs-short-name = Krátký název
dialogs-short-name-hint = Pro malé okno, kde je málo místa.
dialogs-step = Krok
dialogs-step-hint = Kolik přidá jeden stisk.
dialogs-limits = Meze
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = Maximum je menší než minimum.
dialogs-lock = Zamčeno
dialogs-lock-hint = Zamčeno: stisky se odmítají
dialogs-weight = Vliv na součet
dialogs-weight-plus = Přičítá se
dialogs-weight-minus = Odečítá se
dialogs-weight-zero = Vynechává se
dialogs-amount = Množství
dialogs-add = Přidat
dialogs-take = Ubrat
dialogs-counted-earlier = Započteno dříve
dialogs-when = Kdy
dialogs-when-hint = Rok-měsíc-den hodina:minuta
dialogs-still-to-come = Tento čas teprve nastane.
dialogs-in-all = Celkem
dialogs-reset-hint = Historie zůstane a vše lze kdykoli vrátit zpět.
dialogs-delete = Smazat
dialogs-delete-one = Trvale smazat: { $name }
dialogs-delete-several = { $count ->
        [one] Trvale smazat { $shown } počítadlo
        [few] Trvale smazat { $shown } počítadla
       *[other] Trvale smazat { $shown } počítadel
    }
dialogs-delete-meant = { $count ->
        [one] Chci je trvale smazat
        [few] Chci je trvale smazat
       *[other] Chci je trvale smazat
    }
dialogs-delete-many = Tato počítadla, jejich stavy a celé historie budou trvale smazány. Nelze to vrátit zpět.
dialogs-back-up = Nejprve zálohovat
dialogs-backing-up = Zálohování…
dialogs-new-board = Nová tabule
dialogs-new-board-text = Tabule je skupina počítadel zobrazených společně.
dialogs-edit-board-text = Jak se tabule jmenuje, jaký má cíl a co je její součet.
dialogs-start = Výchozí obsah
dialogs-empty-board = Prázdná tabule
dialogs-delete-template = Smazat tuto šablonu
dialogs-the-new-board = nová tabule
dialogs-delete-board = Smazat tabuli
dialogs-total = Součet
dialogs-total-name = Název součtu
dialogs-total-name-hint = Jak se součet jmenuje, např. Právě uvnitř.
dialogs-stops-at-target = Zastavit u cíle
dialogs-shares = Podíly
dialogs-shares-hint = Každé počítadlo ukazuje svůj podíl v procentech
dialogs-settings = Nastavení
dialogs-settings-text = Každé nastavení platí ihned po změně.
dialogs-close = Zavřít
dialogs-language = Jazyk
dialogs-theme = Motiv
dialogs-theme-system = Podle systému
dialogs-theme-light = Světlý
dialogs-theme-dark = Tmavý
dialogs-density = Hustota
dialogs-density-comfortable = Volná
dialogs-density-compact = Kompaktní
dialogs-high-contrast = Vysoký kontrast
dialogs-reduced-motion = Omezený pohyb
dialogs-large-targets = Dotyk
dialogs-when-touched = Při dotyku
dialogs-on = Zapnuto
dialogs-off = Vypnuto
dialogs-zoom = Velikost
dialogs-zoom-in = Větší
dialogs-zoom-out = Menší
dialogs-numbers = Čísla
dialogs-system-default = Podle systému
dialogs-first-day = První den týdne
dialogs-monday = Pondělí
dialogs-saturday = Sobota
dialogs-sunday = Neděle
dialogs-day-start = Den začíná v
dialogs-day-start-hint = Pro všechny, kdo v tomto souboru počítají.
dialogs-zone = Časové pásmo
dialogs-zone-hint = Podle systému
dialogs-no-zone = Časové pásmo s tímto názvem neexistuje: napište např. Europe/Prague.
dialogs-no-time-of-day = Čas se píše takto: 04:00.
dialogs-sound = Zvuk
dialogs-sounds = Přehrávat zvuky
dialogs-press = Stisk
dialogs-reached = Cíl
dialogs-refused = Nezapočteno
dialogs-tone-off = Žádný
dialogs-tone-click = Cvaknutí
dialogs-tone-knock = Ťuknutí
dialogs-tone-drop = Kapka
dialogs-tone-rising = Dva tóny vzhůru
dialogs-tone-bell = Zvonek
dialogs-tone-fanfare = Tři tóny vzhůru
dialogs-tone-low = Hluboký tón
dialogs-tone-falling = Dva tóny dolů
dialogs-speech = Řeč
dialogs-speech-off = Žádná
dialogs-speech-targets = Cíle a co se nezapočte
dialogs-speech-presses = Také stav po každém stisku
dialogs-notifications = Oznámení
dialogs-notify = Při dosažení cíle
dialogs-volume = Hlasitost
dialogs-try = Vyzkoušet
dialogs-try-name = Vyzkoušet zvuk
dialogs-guard = Dvojité stisky
dialogs-guard-name = Dvojité stisky, v milisekundách
dialogs-guard-hint = Klávesa stisknutá znovu během této doby se znovu nezapočte; 0 započte každý stisk.
dialogs-milliseconds = ms
dialogs-keys-title = Klávesy
dialogs-keys-text = Co která klávesa dělá. Šipky posouvají seznam.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Nelze přečíst, kdy začala otevřená období: { $why }. Přesto je lze vynulovat.
dialogs-created = Vytvořeno: { $name }
dialogs-edit = Upravit: { $name }
dialogs-remove-key-counter = Odebrat klávesu počítadla { $counter }
dialogs-key-of-the-window = { $key } je jedna z kláves okna.
dialogs-key-is-taken = { $key } je klávesa počítadla { $holder }.
dialogs-key-is-taken-over = { $key } byla klávesa počítadla { $holder }, které zůstane bez klávesy.
dialogs-add-to = Přidat: { $name }
dialogs-amount-name = Kolik přidat: { $counter }
dialogs-take-from = Ubrat: { $name }
dialogs-taken-name = Kolik ubrat: { $counter }
dialogs-counted-earlier-name = Započteno dříve: { $counter }
dialogs-is-now = Stav je nyní { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Vynulovat: { $scope }
dialogs-reset-note = Poznámka k vynulování: { $name }
dialogs-reset-note-several = { $count ->
        [one] Poznámka k vynulování { $shown } počítadla
        [few] Poznámka k vynulování { $shown } počítadel
       *[other] Poznámka k vynulování { $shown } počítadel
    }
dialogs-since = od { $time }
dialogs-closes-period = Uzavře období od { $since }.
dialogs-delete-only = Počítadlo { $name }, jeho stav { $count } a celá jeho historie budou trvale smazány. Nelze to vrátit zpět.
dialogs-sound-of = { $what }, zvuk
dialogs-bad-guard = Od 0 do { $ms_max } milisekund.
dialogs-sentence = { $why }.
dialogs-bad-step = Krok je číslo od 1 do { $max }.
dialogs-note-room = { $count } z { $max } znaků
dialogs-percent = { $percent } %
dialogs-color-coral = Korálová
dialogs-color-amber = Jantarová
dialogs-color-olive = Olivová
dialogs-color-green = Zelená
dialogs-color-teal = Modrozelená
dialogs-color-blue = Modrá
dialogs-color-indigo = Indigová
dialogs-color-violet = Fialová
dialogs-color-pink = Růžová
dialogs-color-slate = Břidlicová
dialogs-keys-counters-key = Klávesa počítadla
dialogs-keys-its-key = jeho klávesa
dialogs-keys-an-arrow = šipka
dialogs-keys-group-counting = Počítání
dialogs-keys-count = Započítat krok
dialogs-keys-step-back = Ubrat krok
dialogs-keys-press = Stisknout aktivní počítadlo
dialogs-keys-amount = Přidat nebo ubrat množství najednou
dialogs-keys-undo-press = Vrátit poslední stisk
dialogs-keys-group-moving = Pohyb
dialogs-keys-next-counter = Na další počítadlo
dialogs-keys-board = Na tabuli podle pořadí
dialogs-keys-next-board = Na tabuli výše nebo níže
dialogs-keys-alone = Zobrazit počítadlo samostatně
dialogs-keys-back = Zpět
dialogs-keys-search = Hledat
dialogs-keys-select = Vybrat počítadlo, nebo všechna
dialogs-keys-menu = Nabídka počítadla, tabule nebo sloupce grafu
dialogs-keys-group-changing = Změny
dialogs-keys-undo = Vrátit zpět
dialogs-keys-redo = Provést znovu
dialogs-keys-new = Nové počítadlo
dialogs-keys-edit = Upravit počítadlo nebo tabuli
dialogs-keys-duplicate = Duplikovat tabuli bez jejích stavů
dialogs-keys-move = Přesunout počítadlo nebo tabuli
dialogs-keys-reset = Vynulovat počítadlo, nebo všechna zobrazená
dialogs-keys-finish = Dokončit tabuli; vytvořit počítadlo a další
dialogs-keys-delete = Trvale smazat počítadlo
dialogs-keys-doubtful = Ponechat, nebo zneplatnit sporný stisk
dialogs-keys-group-files = Soubory
dialogs-keys-export = Exportovat
dialogs-keys-print = Vytisknout sestavu
dialogs-keys-import = Importovat
dialogs-keys-backups = Zálohy
dialogs-keys-open = Otevřít jiný soubor
dialogs-keys-copy = Kopírovat výběr jako tabulku
dialogs-keys-group-window = Okno
dialogs-keys-tiles = Dlaždice nebo tabulka
dialogs-keys-inspect = Prozkoumat
dialogs-keys-next-part = Na další část: inspektor, tabule, počítadla
dialogs-keys-lock = Zamknout nebo odemknout vše
dialogs-keys-small-window = Malé okno a zpět
dialogs-keys-lay = Malé okno položit, nebo postavit
dialogs-keys-full-screen = Celá obrazovka
dialogs-keys-size = Větší, menší, obvyklá velikost
dialogs-keys-settings = Nastavení
dialogs-keys-help = Nápověda
dialogs-keys-list = Tento seznam

## The control chart of a counter, in its dialog

dialogs-control = Regulační diagram
dialogs-control-none = Žádný
dialogs-control-count = Vady
dialogs-control-rate = Vady na jednotku
dialogs-control-share = Podíl vadných
dialogs-control-count-hint = Když se pokaždé prohlédne stejně: ukazuje, zda vady kolísají více než náhodně.
dialogs-control-rate-hint = Když se prohlédne jednou více, jednou méně: vady se dělí tím, co se prohlédlo.
dialogs-control-share-hint = Když je každá jednotka buď dobrá, nebo vadná: jaká část všech je vadná.
dialogs-control-per = Jednotka
dialogs-control-of = Celek
dialogs-control-board = Součet tabule
dialogs-control-hours = Hodina s obsluhou
dialogs-control-points = Body
dialogs-control-baseline = Referenční období
dialogs-control-baseline-hint = Z těchto dnů pocházejí meze. Zvolte takové, kdy bylo vše jako obvykle.
dialogs-control-unread = Jiný program zapsal „{ $control }“, což nelze přečíst jako regulační diagram. Zůstane to, dokud nějaký nezvolíte.

## Checking a file

check-check = Zkontrolovat soubor…
check-check-title = Kontrola souboru
check-check-text = Zjistí, zda je soubor v pořádku a zda každý stav odpovídá součtu svých záznamů.
check-checking = Kontrola…
check-mend = Opravit
check-mending = Opravování…
check-mend-hint = Oprava je zapíše tak, jak je vidět zde, po záloze souboru a v jednom kroku, který lze vrátit zpět. Stavy zůstanou beze změny.
check-unsound-hint = Zálohy ukáží, co obsahuje starší soubor. Tato kontrola nic nezměnila a co započtete, se ukládá dál.
check-edit = Upravit…
check-doubts-more = Kliknutím uvidíte, co lze udělat: přejmenovat jeden, nebo nechat opravit všechny.
check-not-read = nelze přečíst, zda jdou názvy rozlišit: { $why }
check-sound =
    Soubor je v pořádku: { $counter_count ->
        [one] { $counters } počítadlo
        [few] { $counters } počítadla
       *[other] { $counters } počítadel
    }, { $entry_count ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    } a každý stav odpovídá součtu svých záznamů.
check-unsound =
    { $count ->
        [1] V souboru je problém:
        [one] V souboru je { $shown } problém:
        [few] V souboru jsou { $shown } problémy:
       *[other] V souboru je { $shown } problémů:
    }
check-odd =
    { $count ->
        [1] Jiný program zapsal název nebo poznámku, jak by to Tallyboard neudělal:
        [one] Jiné programy zapsaly { $shown } název nebo poznámku, jak by to Tallyboard neudělal:
        [few] Jiné programy zapsaly { $shown } názvy nebo poznámky, jak by to Tallyboard neudělal:
       *[other] Jiné programy zapsaly { $shown } názvů nebo poznámek, jak by to Tallyboard neudělal:
    }
check-name-becomes = { $of }: nový název „{ $new }“
check-note-becomes = { $of }: nová poznámka „{ $new }“
check-note-goes = { $of }: poznámka se odstraní
check-total-becomes = { $of }: nový název součtu „{ $new }“
check-total-goes = { $of }: součet bude bez názvu
check-edit-counter = Upravit počítadlo { $id }
check-mended =
    { $count ->
        [0] Už nebylo co opravovat.
        [one] Opraven { $count } název nebo poznámka.
        [few] Opraveny { $count } názvy nebo poznámky.
       *[other] Opraveno { $count } názvů nebo poznámek.
    }
check-doubts =
    { $count ->
        [one] { $count } název nebo poznámka ke kontrole…
        [few] { $count } názvy nebo poznámky ke kontrole…
       *[other] { $count } názvů nebo poznámek ke kontrole…
    }

## Backups

backups-backups = Zálohy…
backups-backups-title = Zálohy
backups-backups-text = Zálohuje soubor nyní, nebo obnoví obsah dřívější zálohy.
backups-last = Poslední záloha
backups-none = Zatím žádná
backups-back-up-now = Zálohovat nyní
backups-daily = Záloha vzniká každý den, kdy se něco změnilo. Uchovává se pět nejnovějších a nejnovější z každého měsíce; stav před obnovením po 30 dní.
backups-in-folder = Ve složce { $folder }. Záloha vzniká každý den, kdy se něco změnilo. Uchovává se pět nejnovějších a nejnovější z každého měsíce; stav před obnovením po 30 dní.
backups-restore-one = Obnovit
backups-restore-one-name = Obnovit: { $at }, { $holds }
backups-restore-now = Obnovit
backups-restore-title = Obnovení
backups-restore-file = Jiná záloha k obnovení
backups-restore-hint = Současný obsah se nejprve zálohuje, takže se tím nic neztratí.
backups-restore-shared = Sdílené tabule se vrátí z hubu. Co se tu od té doby započetlo a ještě nesdílelo, bude jen v oné záloze.
backups-restoring = Obnovování…
backups-unreadable = nelze přečíst
backups-the-backup = Záloha
backups-what-is-there = Nyní
backups-nothing-now = Zatím nic.
backups-not-there = není
backups-differing = Lišící se počítadla
backups-damaged = Soubor je poškozen
backups-damaged-hint = Nic se do něj nezapisuje: zůstane, jak je, i když jeho místo zaujme záloha.
backups-damaged-open = Zavřete toto okno a spusťte Tallyboard znovu: pak nabídne nejnovější dobrou zálohu.
backups-no-good-backup = Není žádná jeho dobrá záloha.
backups-restore-it = Obnovit ji
backups-other-backups = Jiné zálohy…
backups-salvage = Zachránit, co lze přečíst…
backups-salvage-title = Záchrana
backups-salvage-now = Zachránit
backups-salvaging = Zachraňování…
backups-salvage-about = Zkopíruje do nového souboru, co lze z poškozeného ještě přečíst.
backups-salvage-file = Nový soubor pro zachráněná data
backups-open-salvaged = Otevřít jej
backups-not-backed-up-yet = Zatím bez zálohy
backups-restore-of = Obnovit zálohu: { $at }
backups-salvaged-name = { $stem } zachráněno.db
backups-counters =
    { $count ->
        [one] { $shown } počítadlo
        [few] { $shown } počítadla
       *[other] { $shown } počítadel
    }
backups-entries =
    { $count ->
        [one] { $shown } záznam
        [few] { $shown } záznamy
       *[other] { $shown } záznamů
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, od { $first } do { $last }
backups-backed-up-as = Zálohováno jako { $path }
backups-backed-up-unsound = Soubor není v pořádku ({ $problem }). Byl zálohován, jak je, jako { $path }
backups-gone = { $path } už neexistuje.
backups-backed-up-at = Zálohováno { $at }
backups-backed-up-at-unsound = Zálohováno { $at }, ale není v pořádku
backups-before-restore = před obnovením
backups-not-sound = není v pořádku
backups-damaged-mark = poškozená
backups-backup-cancelled = Zálohování bylo zrušeno; nová záloha není.
backups-restore-cancelled = Obnovení bylo zrušeno; vše je jako předtím.
backups-salvage-cancelled = Záchrana byla zrušena; nový soubor není.
backups-restored-kept = Obnoveno; předchozí obsah je uchován jako { $path }
backups-restored =
    Obnoveno: { $counter_count ->
        [one] { $counters } počítadlo
        [few] { $counters } počítadla
       *[other] { $counters } počítadel
    }, { $entry_count ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    }
backups-good-backup = Jeho nejnovější dobrá záloha: { $at }.
backups-good-backup-holds = Jeho nejnovější dobrá záloha: { $at }: { $holds }.
backups-salvaged =
    Zachráněno: { $counter_count ->
        [one] { $counters } počítadlo
        [few] { $counters } počítadla
       *[other] { $counters } počítadel
    } a { $entry_count ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    }. Jsou v souboru { $path }.

## Files, exports and reports

files-file = Soubor
files-path-hint = Jeho cesta
files-choose = Vybrat…
files-choose-name = Vybrat soubor
files-no-dialog = Toto prostředí nemá dialog pro výběr souborů: napište cestu.
files-export = Exportovat…
files-export-title = Export
files-export-now = Exportovat
files-print = Vytisknout sestavu…
files-print-title = Tisk sestavy
files-print-now = Vytisknout…
files-about-print = V prohlížeči se otevře stránka s grafy a s dialogem tisku.
files-show-in-folder = Zobrazit ve složce
files-export-file = Soubor pro export
files-what = Co
files-entries = Záznamy
files-counters = Počítadla
files-table = Tabulka
files-report = Sestava
files-by = Jeden řádek je
files-hour = Hodina
files-day = Den
files-week = Týden
files-month = Měsíc
files-format = Formát
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Rozsah
files-all-counters = Všechna počítadla
files-kind = Druh
files-since = Od
files-since-name = Od této doby
files-until = Do
files-until-name = Před touto dobou
files-beginning = Začátek
files-now = Nyní
files-backwards = Toto není po začátku.
files-exists = Soubor s tímto názvem již existuje.
files-mark = Pro Excel: označit soubor jako Unicode
files-replace = Nahradit jej
files-progress = Průběh exportu
files-export-cancelled = Export byl zrušen; nic se nezapsalo
files-about-entries = Co se kdy započetlo, každé na svém řádku.
files-about-everything = Vše, co se započetlo, se všemi nastaveními: lze to znovu importovat jako kopii.
files-about-counters = Počítadla, jak jsou nyní, s nastaveními.
files-about-table = Co se započetlo v každém úseku času, se sloupcem pro každé počítadlo.
files-about-report = Stránka s grafy k prohlížení a tisku.
files-save-summary-title = Uložit souhrn
files-text-files = Text
files-reading = Čtení…
files-open = Otevřít jiný soubor…
files-open-title = Otevřít jiný soubor
files-open-now = Otevřít
files-open-file = Soubor k otevření
files-open-hint = Otevře se ve vlastním okně. Soubor, který ještě není, se vytvoří.
files-tally-files = Soubory počítadel
files-recent = Naposledy otevřené
files-no-program = toto okno nemůže otevřít další
files-drop = Upusťte soubor k importu, nebo soubor počítadel k otevření
files-copy-rows = Kopírovat jako tabulku
files-copy-chart = Kopírovat graf jako obrázek
files-copy-busy-hours = Kopírovat rušné hodiny jako obrázek
files-chart-copied = Obrázek je zkopírován
files-open-named = Otevřít { $path }
files-csv-files = Hodnoty oddělené čárkami
files-xlsx-files = Sešit aplikace Excel
files-html-files = Webová stránka
files-every-kind = Všechny druhy
files-kind-counted = Započtené
files-kind-set = Nastavené na hodnotu
files-kind-resets = Vynulování
files-kind-undone = Vrácené zpět
files-kind-late = Dodatečné
files-kind-imported = Importované
files-kind-amended = Změněné po vynulování
files-selected =
    { $count ->
        [1] Vybrané počítadlo
        [one] { $count } vybrané počítadlo
        [few] { $count } vybraná počítadla
       *[other] { $count } vybraných počítadel
    }
files-exported-counters =
    { $count ->
        [one] Exportováno { $shown } počítadlo do { $path }
        [few] Exportována { $shown } počítadla do { $path }
       *[other] Exportováno { $shown } počítadel do { $path }
    }
files-exported-rows =
    { $count ->
        [one] Exportován { $shown } řádek do { $path }
        [few] Exportovány { $shown } řádky do { $path }
       *[other] Exportováno { $shown } řádků do { $path }
    }
files-not-exported = do { $path } se nic nezapsalo: { $why }
files-saved = Uloženo jako { $path }
files-column-counter = Počítadlo
files-column-board = Tabule
files-column-count = Stav
files-column-today = Dnes
files-column-target = Cíl
files-rows-copied =
    { $count ->
        [one] Zkopírován { $count } řádek
        [few] Zkopírovány { $count } řádky
       *[other] Zkopírováno { $count } řádků
    }

## Import

import-import = Importovat…
import-import-title = Import
import-import-now = Importovat
import-import-file = Soubor k importu
import-importable = Tabulky a exporty
import-import-hint = Vlastní exporty Tallyboard, exporty Loop Habit Tracker a Better Counter a jakákoli tabulka (CSV, Excel, OpenDocument). Nic se nepřidá, dokud neuvidíte co.
import-backing-up = Nejprve záloha…
import-is = Je to
import-dates = 1/2/2026 je
import-dates-guessed = Jak vypadá
import-day-first = 1. února
import-month-first = 2. ledna
import-late = Označit jako dodatečné
import-again = Přidat i to, co už tu je
import-column = Sloupec
import-meaning = Význam
import-samples = První řádky
import-empty = Prázdný
import-asked = Otázka výše
import-each-counts-one = Žádný: každý řádek je 1
import-all-now = Žádný: vše započítat v čase importu
import-no-hour = Žádný
import-each-is-added = Každé číslo se přidá
import-is-reading = Jsou to stavy měřidla: počítají se rozdíly
import-one-name = Každá buňka je jeden název
import-name = Název
import-name-field = Název počítadla
import-name-hint = Počítadlo, kterému vše patří
import-other-column = Nebo vyberte sloupec v seznamu níže.
import-more = Další volby
import-which-sheet = Na kterém listu jsou počty?
import-sheets = Listy
import-sheets-hint = Listy se stejnými sloupci lze vzít dohromady.
import-hidden = skrytý
import-encoding = Kódování
import-encoding-name = Kódování textu
import-other-encoding = Jiné kódování…
import-as-found = Jak zjištěno
import-split = Oddělovač názvů
import-split-hint = Nic: každá buňka je jeden název
import-skip = Vynechat
import-skip-name = Kolik řádků nad tabulkou vynechat
import-skip-unit = (řádky nad tabulkou)
import-read-as = Číst jako
import-as-detected = Jak vypadá
import-noted = Poznámky
import-choose-sheet = Nejprve výše vyberte list.
import-choose-encoding = Nejprve vyberte kódování textu.
import-cancelling = Rušení…
import-all-columns =
    { $count ->
        [one] Všechny sloupce ({ $count })
        [few] Všechny sloupce ({ $count })
       *[other] Všechny sloupce ({ $count })
    }
import-column-header = Co je { $header }
import-imported-before = Toto bylo importováno { $at }: není co přidat.
import-more-bad-lines =
    { $count ->
        [one] A další: { $count }.
        [few] A další: { $count }.
       *[other] A další: { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] Ještě { $count } sloupec: vynechán.
        [few] Ještě { $count } sloupce: vynechány.
       *[other] Ještě { $count } sloupců: vynechány.
    }
import-more-columns-read =
    { $count ->
        [one] Ještě { $count } sloupec: čte se.
        [few] Ještě { $count } sloupce: čtou se.
       *[other] Ještě { $count } sloupců: čtou se.
    }
import-more-columns =
    { $count ->
        [one] Ještě { $count } sloupec
        [few] Ještě { $count } sloupce
       *[other] Ještě { $count } sloupců
    }: { $read ->
        [one] { $read } se čte
        [few] { $read } se čtou
       *[other] { $read } se čte
    }, { $left_out ->
        [one] { $left_out } je vynechán
        [few] { $left_out } jsou vynechány
       *[other] { $left_out } je vynecháno
    }.
import-left-out =
    { $count ->
        [one] Vynechán { $count } sloupec: { $headers }.
        [few] Vynechány { $count } sloupce: { $headers }.
       *[other] Vynecháno { $count } sloupců: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] Vynechán { $count } sloupec: { $headers } a další ({ $more }).
        [few] Vynechány { $count } sloupce: { $headers } a další ({ $more }).
       *[other] Vynecháno { $count } sloupců: { $headers } a další ({ $more }).
    }
import-holds = { $header } obsahuje: { $samples }
import-holds-nothing = { $header }: prázdné
import-split-lines = Každý její řádek je název
import-split-mark = Více názvů, oddělených znakem { $mark }
import-found-encoding = { $encoding }, jak zjištěno
import-answer-all =
    { $count ->
        [1] Nejprve odpovězte na otázku výše.
        [one] Nejprve odpovězte na { $count } otázku výše.
        [few] Nejprve odpovězte na { $count } otázky výše.
       *[other] Nejprve odpovězte na { $count } otázek výše.
    }
import-mend-bad =
    { $count ->
        [one] { $count } řádek je chybný: opravte jej v souboru, nebo jej nechte vynechat.
        [few] { $count } řádky jsou chybné: opravte je v souboru, nebo je nechte vynechat.
       *[other] { $count } řádků je chybných: opravte je v souboru, nebo je nechte vynechat.
    }
import-backed-up-first = Nejprve vznikne záloha, jako před každým importem alespoň { $least } záznamů.
import-not-undone = Více než { $most } záznamů nelze vrátit zpět jedním krokem.
import-only-backup = Více než { $most } záznamů nelze vrátit zpět jedním krokem, takže předchozí obsah vrátí jen záloha.
import-importing = Importování…
import-importing-backed-up = Importování… Předchozí obsah je v { $path }.
import-before-in = Předchozí obsah je v { $path }
import-no-backup = Před tak velkým importem nelze vytvořit zálohu, proto se nic neimportovalo: { $why }
import-alike-day =
    { $count ->
        [one] { $count } řádek vypadá jako jeden, který tu už je, s jiným množstvím nebo časem: u téhož počítadla, v témž dni.
        [few] { $count } řádky vypadají jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v témž dni.
       *[other] { $count } řádků vypadá jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v témž dni.
    }
import-alike-minute =
    { $count ->
        [one] { $count } řádek vypadá jako jeden, který tu už je, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě.
        [few] { $count } řádky vypadají jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě.
       *[other] { $count } řádků vypadá jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě.
    }
import-role-name = Název počítadla
import-role-count = Kolik se přidá
import-role-time = Kdy: datum a čas
import-role-date = Datum
import-role-hour = Hodina
import-role-note = Poznámka
import-role-board = Tabule
import-role-kind = Druh záznamu
import-role-reading = Stav měřidla
import-role-counter = Vlastní počítadlo
import-role-day = Vlastní den
import-role-left-out = Vynechat
import-makes-board = Vytvoří tabuli { $name }.
import-makes-boards =
    { $count ->
        [one] Vytvoří { $shown } tabuli.
        [few] Vytvoří { $shown } tabule.
       *[other] Vytvoří { $shown } tabulí.
    }
import-makes-counter = Vytvoří počítadlo { $name }.
import-makes-counters =
    { $count ->
        [one] Vytvoří { $shown } počítadlo.
        [few] Vytvoří { $shown } počítadla.
       *[other] Vytvoří { $shown } počítadel.
    }
import-adds-day-notes =
    { $count ->
        [one] Přidá { $shown } poznámku ke dni.
        [few] Přidá { $shown } poznámky ke dnům.
       *[other] Přidá { $shown } poznámek ke dnům.
    }
import-nothing = Není v něm co přidat.
import-nothing-left-out =
    { $left ->
        [one] Není co přidat: { $left_shown } záznam tu už je.
        [few] Není co přidat: { $left_shown } záznamy tu už jsou.
       *[other] Není co přidat: { $left_shown } záznamů tu už je.
    }
import-adds =
    { $count ->
        [one] Přidá { $shown } záznam.
        [few] Přidá { $shown } záznamy.
       *[other] Přidá { $shown } záznamů.
    }
import-adds-left-out =
    { $count ->
        [one] Přidá { $shown } záznam
        [few] Přidá { $shown } záznamy
       *[other] Přidá { $shown } záznamů
    }; { $left ->
        [one] vynechá { $left_shown } záznam, který tu už je.
        [few] vynechá { $left_shown } záznamy, které tu už jsou.
       *[other] vynechá { $left_shown } záznamů, které tu už jsou.
    }
import-bad-lines =
    { $count ->
        [one] { $count } řádek nelze importovat:
        [few] { $count } řádky nelze importovat:
       *[other] { $count } řádků nelze importovat:
    }
import-bad-line = Řádek { $line }
import-bad-sheet-line = { $sheet }, řádek { $line }
import-bad-cell = { $line }, „{ $column }“
import-skip-bad =
    { $count ->
        [1] Vynechat tento řádek
        [one] Vynechat { $count } řádek
        [few] Vynechat tyto { $count } řádky
       *[other] Vynechat těchto { $count } řádků
    }
import-imported =
    Importováno: { $entry_count ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    } ({ $counter_count ->
        [one] { $counters } počítadlo
        [few] { $counters } počítadla
       *[other] { $counters } počítadel
    })
import-imported-from =
    Importováno: { $entry_count ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    } ({ $counter_count ->
        [one] { $counters } počítadlo
        [few] { $counters } počítadla
       *[other] { $counters } počítadel
    }) z { $source }

## Sharing

sharing-share = Sdílet tuto tabuli…
sharing-shared-board = Sdílení…
sharing-join = Připojit sdílenou tabuli…
sharing-board = Tabule
sharing-address = Adresa serveru
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Databáze PostgreSQL dostupná ze všech stanovišť.
sharing-password = Heslo
sharing-desk-name = Název tohoto stanoviště
sharing-desk-name-hint = Stojí u toho, co se započte zde.
sharing-test = Vyzkoušet spojení
sharing-find = Najít tabule
sharing-connecting = Připojování…
sharing-share-title = Sdílet tuto tabuli
sharing-share-text = Na jedné tabuli počítá více stanovišť. Každé má vlastní soubor a počítá dál, i když je server nedostupný; každý stisk dorazí právě jednou.
sharing-share-now = Sdílet
sharing-sharing-now = Sdílení…
sharing-stop = Ukončit sdílení…
sharing-desks = Stanoviště na této tabuli
sharing-no-desks-yet = Zjišťuje se, kdo ji sdílí…
sharing-not-running = sdílení v tomto okně neběží: zavřete je a otevřete znovu
sharing-join-title = Připojit sdílenou tabuli
sharing-join-text = Tabule, kterou sdílejí jiná stanoviště, se vloží do tohoto souboru se vším, co se na ní kdy započetlo.
sharing-join-now = Připojit
sharing-boards = Tabule
sharing-no-boards = Přes tento server se zatím nesdílí žádná tabule. Otevřete tabuli a zvolte „Sdílet tuto tabuli…“.
sharing-namesakes = Stejné názvy
sharing-same = Jsou tatáž: sdílet, co se započetlo zde
sharing-others = Jsou jiná: ponechat obě
sharing-progress = Kolik z tabule už je zde
sharing-joining = Připojování…
sharing-join-goes-on = Po zavření to pokračuje.
sharing-cancel-joining = Zrušit připojování
sharing-cancelling = Rušení…
sharing-leave-now = Ukončit sdílení
sharing-leave-anyway = Přesto ukončit
sharing-leaving = Odesílání čekajícího a opouštění…
sharing-leave-text = Vše, co se započetlo, zůstane zde a z tabule se stane obyčejná. Ostatní stanoviště si ponechají, co mají, a pokračují. Později se lze připojit znovu.
sharing-shared = Sdílená
sharing-now = nyní
sharing-shared-connecting = Sdílená · připojování…
sharing-shared-warning = Sdílená, s varováním
sharing-try-now = Zkusit nyní
sharing-trying = pokus o spojení se serverem
sharing-options = Možnosti sdílení…
sharing-away-title = Server je nedostupný
sharing-refused-title = Server toto stanoviště nepustí
sharing-away-text = Počítání pokračuje. Co se započte, uloží se v tomto počítači a odešle, jakmile server odpoví.
sharing-refused-text = Počítání pokračuje. Co se započte, uloží se v tomto počítači a odešle, jakmile se to napraví.
sharing-click = Kliknutím uvidíte, kdo ji sdílí.
sharing-click-offline = Kliknutím to zkusíte znovu.
sharing-this-desk = toto stanoviště
sharing-left = opustilo tabuli
sharing-torn = vyžaduje rozhodnutí
sharing-never = zatím ne
sharing-torn-hint = Server i toto stanoviště se vrátily do staršího stavu a stanoviště pak pokračovalo jinak. Nic dalšího se z něj nepřijímá, dokud vlastník serveru nerozhodne.
sharing-connected = Připojeno za { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = Tabule { $board } je sdílená
sharing-joined = Tabule { $board } je zde
sharing-join-cancelled = Tabule { $board } se tu nesdílí. Co už dorazilo, zůstane jako obyčejná tabule
sharing-others-name = to z tabule jako „{ $name } (2)“
sharing-left-board = Tabule { $board } se tu už nesdílí
sharing-is-here = { $board }: už v tomto souboru
sharing-leave-title = Ukončit sdílení: { $board }?
sharing-pulling = Stahování: { $pulled } z { $all }
sharing-pill-name = Sdílení: { $text }
sharing-tile-here = { " " }· { $count } zde
sharing-today-here = { $today }, { $here } zde
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } čeká
        [few] { $shown } čekají
       *[other] { $shown } čeká
    }
sharing-last-seen = naposledy { $at }
sharing-shared-filter = { $name }, sdílená
sharing-keyring = Uchovává se v klíčence tohoto počítače, nikdy v souboru.
sharing-keyring-locked = Uchovává se v klíčence tohoto počítače, pokud ji odemknete, nikdy v souboru.
sharing-keyring-missing = Použije se do zavření tohoto okna, nikdy se neuchovává v souboru.
sharing-edits-wait =
    { $count ->
        [one] čeká { $shown } úprava
        [few] čekají { $shown } úpravy
       *[other] čeká { $shown } úprav
    }
sharing-entries-wait =
    { $count ->
        [one] čeká { $shown } záznam
        [few] čekají { $shown } záznamy
       *[other] čeká { $shown } záznamů
    }
sharing-namesake = { $name } je také v tomto souboru.
sharing-two-namesakes = { $first } a { $second } jsou také v tomto souboru.
sharing-many-namesakes =
    { $others ->
        [one] { $first } a další ({ $others }) jsou také v tomto souboru
        [few] { $first } a další ({ $others }) jsou také v tomto souboru
       *[other] { $first } a další ({ $others }) jsou také v tomto souboru
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] Nejprve se odešle { $shown } úprava, která tu čeká.
        [few] Nejprve se odešlou { $shown } úpravy, které tu čekají.
       *[other] Nejprve se odešle { $shown } úprav, které tu čekají.
    }
sharing-leave-entries =
    { $count ->
        [one] Nejprve se odešle { $shown } záznam, který tu čeká.
        [few] Nejprve se odešlou { $shown } záznamy, které tu čekají.
       *[other] Nejprve se odešle { $shown } záznamů, které tu čekají.
    }
sharing-loses-nothing = Ostatní stanoviště neuvidí, že toto tabuli opustilo, dokud jim to někdo neřekne.
sharing-loses-edits =
    { $count ->
        [one] Když přesto ukončíte, zůstane tu { $shown } úprava, kterou ostatní stanoviště nikdy nedostanou.
        [few] Když přesto ukončíte, zůstanou tu { $shown } úpravy, které ostatní stanoviště nikdy nedostanou.
       *[other] Když přesto ukončíte, zůstane tu { $shown } úprav, které ostatní stanoviště nikdy nedostanou.
    }
sharing-loses-entries =
    { $count ->
        [one] Když přesto ukončíte, zůstane tu { $shown } záznam, který ostatní stanoviště nikdy nedostanou.
        [few] Když přesto ukončíte, zůstanou tu { $shown } záznamy, které ostatní stanoviště nikdy nedostanou.
       *[other] Když přesto ukončíte, zůstane tu { $shown } záznamů, které ostatní stanoviště nikdy nedostanou.
    }
sharing-shared-by =
    Sdílená · { $count ->
        [one] { $count } stanoviště
        [few] { $count } stanoviště
       *[other] { $count } stanovišť
    }
sharing-desk-count =
    { $count ->
        [one] { $count } stanoviště
        [few] { $count } stanoviště
       *[other] { $count } stanovišť
    }
sharing-offline-since = Bez spojení od { $since }
sharing-waits-offline-since = { $waits }: bez spojení od { $since }
sharing-offline = Bez spojení
sharing-waits-short =
    { $count ->
        [one] { $shown } čeká
        [few] { $shown } čekají
       *[other] { $shown } čeká
    }
sharing-tried-now = Pokus právě teď: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Pokus před { $seconds } s: { $why }
        [few] Pokus před { $seconds } s: { $why }
       *[other] Pokus před { $seconds } s: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Pokus před { $minutes } min: { $why }
        [few] Pokus před { $minutes } min: { $why }
       *[other] Pokus před { $minutes } min: { $why }
    }
sharing-replaces = pokračuje po: { $desk }

## Opening hours, and times at which nobody counted

hours-title = Otevírací doba
hours-about = Kdy tu někdo počítá. Těmito hodinami se dělí, co se započetlo; co bylo mimo ně, se neví, není to nula.
hours-weekday =
    { $day ->
        [monday] Pondělí
        [tuesday] Úterý
        [wednesday] Středa
        [thursday] Čtvrtek
        [friday] Pátek
        [saturday] Sobota
       *[sunday] Neděle
    }
hours-closed = Zavřeno
hours-all-day = Celý den
hours-on = Otevírací doba: { $day }
hours-times-unreadable = Časy se píší takto: 9–12, 13–17.
hours-into-next-day = Do { $end } dalšího dne.
hours-as-monday = Až do pátku stejně
hours-a-week =
    { $hours ->
        [one] { $hours } hodina
        [few] { $hours } hodiny
       *[other] { $hours } hodin
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } týdně
hours-other = Jiná doba
hours-nobody-counted = Nikdo nepočítal
hours-dates = Data
hours-dates-from-to = { $first } – { $last }
hours-add-date = Přidat data…
hours-add-date-name = Přidat data s jinou otevírací dobou
hours-add-off-name = Přidat data, kdy nikdo nepočítal
hours-nobody-on = Kdy nikdo nepočítal: { $dates }
hours-change-date = Změnit: { $dates }
hours-remove = Odebrat: { $dates }
hours-date-twice = Jedno z těchto dat je i na jiném řádku.
hours-older =
    { $count ->
        [one] Zobrazit { $number } starší
        [few] Zobrazit { $number } starší
       *[other] Zobrazit { $number } starších
    }
hours-unreadable-there = Jiný program zapsal otevírací dobu, kterou nelze přečíst, takže se jí nic nedělí: „{ $written }“
hours-write-anew = Zadat novou dobu
hours-needed = Abyste mohli zadat, kdy nikdo nepočítal, zadejte nejprve, kdy někdo počítá.
nobody-open = Nikdo nepočítal…
nobody-title = Nikdo nepočítal
nobody-text = Kdy na tabuli { $board } nikdo nepočítal? Ta doba se jako neznámá vynechá ze všech temp. Co se v ní započetlo, ve stavech zůstane.
nobody-dates = Data
nobody-times = Časy
nobody-times-name = Časy, kdy nikdo nepočítal
nobody-dates-name = Data: { $dates }
nobody-hours = Otevírací doba toho dne: { $times }
nobody-closed = Ten den není žádná otevírací doba.
nobody-nothing-changes = Do této doby žádná otevírací doba nespadá, takže není co vyjmout.
