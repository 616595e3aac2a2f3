### Terms: counter = počítadlo, board = tabule, tile = dlaždice, press = stisk, count = stav (to count = počítat, counted = započteno),
### step = krok, target = cíl, level = obsazenost, reset = vynulování (vynulovat), period = období, entry = záznam, late count = dodatečný záznam,
### undo = vrátit zpět, redo = znovu, archive = archiv, lock = zamknout, inspector = inspektor, strip = malé okno, desk = stanoviště, hub = hub,
### shared board = sdílená tabule, template = šablona, backup = záloha (restore = obnovit), salvage = záchrana (zachránit),
### sample = vzorek, guard/double press = dvojitý stisk, day note = poznámka ke dni, tally file = soubor počítadel,
### hours = otevírací doba, covered hour = hodina s obsluhou, limits = meze (spolehlivosti), control chart = regulační diagram,
### baseline = referenční období, rate = tempo, doubtful press = sporný stisk, keep = ponechat, void = zneplatnit.

## The window

title = Všechna počítadla
all = Všechna počítadla
welcome = Co chcete počítat?
welcome-hint = Napište název a stiskněte Enter
welcome-help = Jeden název a Enter, nebo vložený seznam: název na každém řádku, případně sloupec tabulky.
on-a-board = na tabuli s názvem
board-of-the-list = Název tabule pro tato počítadla
optional = Nepovinné
new-hint = Název nového počítadla
new-button = Nové počítadlo
new-tile = Nové počítadlo zde
or-ready = nebo začněte hotovou tabulí
name = Název
key = Klávesa
count = Stav
last = Naposledy
total = Součet
tiles = Dlaždice
table = Tabulka
as-tiles = Zobrazit jako dlaždice
as-table = Zobrazit jako tabulku
search = Hledat
zone-notice = Neznámé časové pásmo…
search-hint = Hledat  Ctrl+F
undo = Zpět
redo = Znovu
undo-back = Vrátit zpět až sem
undone = Vráceno zpět
redone = Provedeno znovu
table-copied = Tabulka je zkopírována
reset = Vynulovat…
nothing-to-reset = nic se nevynulovalo: není tu vidět žádné počítadlo
hidden-by-search = skryté hledáním
on-no-board = na žádné tabuli
undo-reset = Vrátit poslední vynulování
no-reset = toto počítadlo nemá vynulování, které by šlo vrátit
reset-hint = Kliknutím nejprve uvidíte, co se stane; podržením se vynuluje hned
more = Více
boards = Tabule
new-board = + Nová tabule
other = Ostatní
archive = Archiv
settings = Nastavení
settings-item = Nastavení…
keys = Klávesy
full-screen = Celá obrazovka
show-board = Zobrazit
edit-board = Možnosti tabule…
reset-board = Vynulovat…
save-template = Uložit jako šablonu
move-up = Posunout nahoru
move-down = Posunout dolů
lock-board = Zamknout tuto tabuli
unlock-board = Odemknout tuto tabuli
counters-stay = Její počítadla a jejich historie zůstanou.
leave-first = Je sdílená: nejprve ukončete sdílení.
lock-all = Zamknout vše
unlock-all = Odemknout vše
select-none = Zrušit výběr
selected-menu = Co provést
add = Přidat…
edit = Upravit…
alone = Zobrazit samostatně
all-again = Zobrazit opět všechna
duplicate = Duplikovat
lock = Zamknout
unlock = Odemknout
to-board = Přesunout na tabuli
no-board = Bez tabule
archive-it = Archivovat
restore = Obnovit
delete = Trvale smazat…
clear-search = Vymazat hledání
look-everywhere = Hledat všude
look-in-archive = Hledat v archivu
empty-board = Zatím tu nejsou žádná počítadla. Přetáhněte nějaká na tabuli vlevo, nebo vytvořte nové.
opening = Otevírání souboru…
saved = Vše je uloženo
failed = Soubor nelze použít
keep-open = Nezavírat
close-now = Zavřít hned
locked = Vše je zamčeno
too-many-questions = čte se příliš mnoho najednou, proto se toto nepřečetlo: zkuste to znovu
boards-region = Tabule
tools-region = Nástroje
status-region = Stav programu
inspector-region = Inspektor
counters-region = Počítadla
total-region = Součet
finish = Dokončit…
finish-sample = Dokončit vzorek…
close-day = Uzavřít den…
sort-manually = Vlastní pořadí
columns = Sloupce
sort-by-name = Řadit podle názvu
sort-by-count = Řadit podle stavu
sort-by-today = Řadit podle dneška
sort-by-last = Řadit podle poslední změny
template-too-large = { $name }: na šablonu je tu příliš mnoho počítadel a poznámek
too-many-templates = { $max ->
        [one] existuje už { $max } šablona: smažte ji tam, kde se tvoří nové tabule
        [few] existují už { $max } šablony: smažte některou tam, kde se tvoří nové tabule
       *[other] existuje už { $max } šablon: smažte některou tam, kde se tvoří nové tabule
    }
names-found = { $count ->
        [one] { $count } název: počítadlo a klávesa
        [few] { $count } názvy: pro každý počítadlo a klávesa
       *[other] { $count } názvů: pro každý počítadlo a klávesa
    }
too-many-names = { $count ->
        [one] To je { $count } název: vložte jich najednou nejvýše { $max }, nebo importujte soubor.
        [few] To jsou { $count } názvy: vložte jich najednou nejvýše { $max }, nebo importujte soubor.
       *[other] To je { $count } názvů: vložte jich najednou nejvýše { $max }, nebo importujte soubor.
    }
name-twice = { $name } je v seznamu dvakrát.
no-zone = Časy se uvádějí v UTC: { $why }. Pásmo lze zvolit i v nastavení.
reset-scope = Vynulovat: { $scope }…
scope-board = tabule { $board }
key-changes = { $key } je klávesa jiného počítadla ({ $holder }), proto { $counter } dostane jinou
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = na tabuli { $board }
not-backed-up = Záloha nevznikla: { $why }
menu-name = Co provést s počítadlem { $counter }
count-name = { $counter }: { $count }
of-number = z { $number }
board-menu = Tabule { $name }
key-of = klávesa { $cap }
of-target = cíl { $target }
board-total = Součet { $total }
sample = Vzorek { $number }
since = od { $time }
beside-total = Mimo součet: { $counts }
to-go = zbývá { $number }
room = z { $capacity } · volno: { $left }
reached = { $total } z { $target }, cíl je dosažen
beyond = { $total }, o { $over } více než cíl
spoken-count = { $name } { $count }
count-on = Počítat dál do { $target }
counts-of = Výsledky, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
        [one] { $count } vybráno
        [few] { $count } vybrána
       *[other] { $count } vybráno
    }
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· limit { $limit }
total-on-board = { $count } na tabuli
level = { $name } { $count }
in-all = { $count } celkem
counted-today = { $count } dnes
make-counters = { $count ->
        [one] Vytvořit { $shown } počítadlo
        [few] Vytvořit { $shown } počítadla
       *[other] Vytvořit { $shown } počítadel
    }
with-key = { $name }, klávesa { $key }
with-no-key = { $name }, bez klávesy
bad-name = „{ $name }“: { $why }.
template-saved = Šablona { $name } je uložena
template-replaced = Šablona { $name } je nahrazena
no-such-zone = V tomto systému není časové pásmo { $name }: časy se uvádějí v pásmu systému. Jiné lze zvolit v nastavení.
counters = { $count ->
        [one] { $shown } počítadlo
        [few] { $shown } počítadla
       *[other] { $shown } počítadel
    }
scope-found = { $count ->
        [one] { $shown } nalezené počítadlo
        [few] { $shown } nalezená počítadla
       *[other] { $shown } nalezených počítadel
    }
scope-archived = { $count ->
        [one] { $shown } archivované počítadlo
        [few] { $shown } archivovaná počítadla
       *[other] { $shown } archivovaných počítadel
    }
scope-all = { $count ->
        [one] { $shown } počítadlo (všechna)
        [few] všechna { $shown } počítadla
       *[other] všech { $shown } počítadel
    }
counter-on-board = { $counter } na tabuli { $board }
key-of-hidden = { $count ->
        [one] { $key } je klávesa počítadla, které není vidět ({ $holders }): nezapočteno
        [few] { $key } je klávesa počítadel, která nejsou vidět ({ $holders }): nezapočteno
       *[other] { $key } je klávesa počítadel, která nejsou vidět ({ $holders }): nezapočteno
    }
key-of-several = { $key } je klávesa více počítadel ({ $holders }): nezapočteno, nejprve zobrazte jednu tabuli
key-of-several-on-one-board = { $key } je klávesa více počítadel ({ $holders }): nezapočteno, dejte jednomu z nich jinou
enumerated-two = { $first } a { $second }
enumerated-three = { $first }, { $second } a { $third }
enumerated-more = { $first }, { $second } a další: { $count }
reset-archived = { $count ->
        [one] nic se nevynulovalo: počítadlo je v archivu, nejprve je obnovte
        [few] nic se nevynulovalo: některá z těchto počítadel jsou v archivu, nejprve je obnovte
       *[other] nic se nevynulovalo: některá z těchto počítadel jsou v archivu, nejprve je obnovte
    }
nothing-found = Nic s názvem „{ $search }“
nothing-found-on-board = Na této tabuli není nic s názvem „{ $search }“
nothing-found-in-archive = V archivu není nic s názvem „{ $search }“
nothing-found-but = { $before }; { $found }
found-elsewhere = jinde { $shown }
found-in-archive = v archivu { $shown }
press-one = Započítat: { $counter }
press-step = Započítat { $number }: { $counter }
plus-one = Přidat jeden: { $counter }
plus-step = Přidat { $number }: { $counter }
minus-one = Ubrat jeden: { $counter }
minus-step = Ubrat { $number }: { $counter }
of-number-named = z { $number } ({ $name })
number-named = { $name }: { $number }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = meze { $low } až { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } z { $total }: { $limits }
minutes-none = méně než minuta
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
        [one] { $shown } volné místo
        [few] { $shown } volná místa
       *[other] { $shown } volných míst
    }
full = Plno: { $count } z { $capacity }
over-full = Přeplněno: { $count } z { $capacity }
target-reached = { $what } – dokončete a začněte další kolo
target-reached-sample = { $what } – dokončete tento vzorek a začněte další
target-passed = { $what }, o { $over } více než cíl – dokončete a začněte další kolo
target-passed-sample = { $what }, o { $over } více než cíl – dokončete tento vzorek a začněte další
dragged = { $first } a další: { $count }

## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, dodatečně
operation-set = Nastavení: { $name } na { $count }
operation-reset = Vynulování: { $name }
operation-correct = Oprava: { $name }
operation-keep = Ponechání stisku: { $name }
operation-void = Zneplatnění stisku: { $name }
operation-note = Poznámka: { $name }
operation-create = Nové počítadlo: { $name }
operation-rename = Přejmenování na { $name }
operation-edit = Úprava: { $name }
operation-move = Přesun: { $name }
operation-archive = Archivace: { $name }
operation-restore = Obnovení: { $name }
operation-lock = Zamčení: { $name }
operation-unlock = Odemčení: { $name }
operation-create-board = Nová tabule: { $name }
operation-edit-board = Úprava tabule: { $name }
operation-delete-board = Smazání tabule: { $name }
operation-import = Import: { $name }
operation-reset-several = { $count ->
        [one] Vynulování { $shown } počítadla
        [few] Vynulování { $shown } počítadel
       *[other] Vynulování { $shown } počítadel
    }
operation-correct-several = { $count ->
        [one] Oprava { $shown } počítadla
        [few] Oprava { $shown } počítadel
       *[other] Oprava { $shown } počítadel
    }
operation-keep-several = { $count ->
        [one] Ponechání { $shown } stisku
        [few] Ponechání { $shown } stisků
       *[other] Ponechání { $shown } stisků
    }
operation-void-several = { $count ->
        [one] Zneplatnění { $shown } stisku
        [few] Zneplatnění { $shown } stisků
       *[other] Zneplatnění { $shown } stisků
    }
operation-create-several = { $count ->
        [one] { $shown } nové počítadlo
        [few] { $shown } nová počítadla
       *[other] { $shown } nových počítadel
    }
operation-edit-several = { $count ->
        [one] Úprava { $shown } počítadla
        [few] Úprava { $shown } počítadel
       *[other] Úprava { $shown } počítadel
    }
operation-move-several = { $count ->
        [one] Přesun { $shown } počítadla
        [few] Přesun { $shown } počítadel
       *[other] Přesun { $shown } počítadel
    }
operation-archive-several = { $count ->
        [one] Archivace { $shown } počítadla
        [few] Archivace { $shown } počítadel
       *[other] Archivace { $shown } počítadel
    }
operation-restore-several = { $count ->
        [one] Obnovení { $shown } počítadla
        [few] Obnovení { $shown } počítadel
       *[other] Obnovení { $shown } počítadel
    }
operation-lock-several = { $count ->
        [one] Zamčení { $shown } počítadla
        [few] Zamčení { $shown } počítadel
       *[other] Zamčení { $shown } počítadel
    }
operation-unlock-several = { $count ->
        [one] Odemčení { $shown } počítadla
        [few] Odemčení { $shown } počítadel
       *[other] Odemčení { $shown } počítadel
    }
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, i to, co následovalo
done-but-for-others = { $done }; co mezitím změnili jiní, zůstalo beze změny
undo-steps = { $count ->
        [one] Vrátit zpět { $shown } krok
        [few] Vrátit zpět { $shown } kroky
       *[other] Vrátit zpět { $shown } kroků
    }
was-reset = { $name }: vynulováno, { $before } → { $after }
was-corrected = { $name }: opraveno, { $before } → { $after }
were-reset = { $count ->
        [one] Vynulováno { $shown } počítadlo
        [few] Vynulována { $shown } počítadla
       *[other] Vynulováno { $shown } počítadel
    }
were-corrected = { $count ->
        [one] Opraveno { $shown } počítadlo
        [few] Opravena { $shown } počítadla
       *[other] Opraveno { $shown } počítadel
    }
refused-locked = Zamčeno: nezapočteno
refused-archived = V archivu: nezapočteno
refused-limit = Nezapočteno: dosaženo { $limit }
refused-overflow = Nezapočteno: stav nemůže být tak velký

## What is saved, and what isn't

saving = { $count ->
        [one] Ukládání { $count } změny…
        [few] Ukládání { $count } změn…
       *[other] Ukládání { $count } změn…
    }
changes-not-shown = Zobrazené údaje mohou být zastaralé, protože je nelze přečíst: { $why }. Pokus se opakuje.
unsaved = Neuloženo již { $seconds } s: { $count }. Důvod: { $why }. Změny se uchovávají a pokus se opakuje.
opening-waits = Soubor zatím nelze otevřít: { $why }. Pokus se opakuje.
closing-title = { $count ->
        [one] { $count } změna není uložena
        [few] { $count } změny nejsou uloženy
       *[other] { $count } změn není uloženo
    }
closing-why = { $why }. Ukládání se stále opakuje a okno se zavře samo, jakmile bude vše uloženo.
closing-keeps = { $count ->
        [one] Když zavřete hned, stisk se uchová vedle souboru a započte při příštím spuštění.
        [few] Když zavřete hned, stisky se uchovají vedle souboru a započtou při příštím spuštění.
       *[other] Když zavřete hned, stisky se uchovají vedle souboru a započtou při příštím spuštění.
    }
closing-loses = { $count ->
        [one] Když zavřete hned, změna se ztratí.
        [few] Když zavřete hned, změny se ztratí.
       *[other] Když zavřete hned, změny se ztratí.
    }
closing-loses-others = Ostatní změny se pak ztratí.

## Help

help-help = Nápověda
help-about = O aplikaci Tallyboard
help-about-text = Verze programu, otevřený soubor a licence součástí.
help-help-text = Krátké odpovědi: počítání, klávesy, vracení zpět, vynulování, tabule a soubory.
help-search = Hledat v nápovědě
help-nothing = O tom tu nic není.
help-version = Verze
help-file = Soubor
help-licences = Licence
help-copy = Kopírovat
help-copied = Údaje o programu jsou zkopírovány
help-close-hint = Zavřít tip
help-hint-press = <b>Počítejte klávesou { $key }</b>, nebo klikněte na dlaždici.
help-hint-press-several = <b>Počítejte klávesami { $first } … { $last }</b>, nebo klikněte na dlaždici.
help-hint-click = <b>Klikněte na dlaždici</b> a počítejte.
help-hint-shift = { $shift } a klávesa jeden uberou.
help-hint-keys = { $key } ukáže všechny klávesy.

## Levels: how many are inside now

level-set = Nastavit
level-about = Rozdíl se započte jako jeden další stisk, který lze vrátit zpět.
level-most = Dnes nejvíce
level-added = Dnes přibylo
level-taken = Dnes ubylo
level-since-reset = od vynulování v { $time }
level-of-today = { $counter } dnes
level-before = { $number } { $name }
level-at = v { $time }
level-most-value = nejvíce: { $value }
level-warns-at = varování při { $number }
help-section-counting = Počítání
help-section-counting-text = Klikněte kamkoli na dlaždici, nebo stiskněte klávesu, která je na ní: započte se jeden, nebo krok počítadla. Shift a klávesa ubírají. Každý stisk je během okamžiku na disku; ukazuje to kontrolka vlevo dole.
help-section-more-than-one = Více najednou
help-section-more-than-one-text = Podržte dlaždici, nebo zvolte v její nabídce „Přidat…“, a přidejte větší množství. Pole „Započteno dříve“ tam přijímá čas v minulosti.
help-section-keys = Klávesy
help-section-keys-text = Každé počítadlo může mít klávesu: zvolte v jeho nabídce „Upravit…“ (F2) a pak klávesu stiskněte. Tatáž klávesa může sloužit na více tabulích. Klávesy okna vypíše ?; stojí i v nabídkách.
help-section-undo = Zpět
help-section-undo-text = Ctrl+Z vrátí zpět poslední činnost a Ctrl+Shift+Z ji provede znovu: stisky, vynulování, úpravy i vše ostatní, také po novém spuštění. Backspace vrátí poslední stisk. Inspektor vrátí kterýkoli jednotlivý záznam.
help-section-reset = Vynulování
help-section-reset-text = Vynulování nastaví stavy na 0 a uzavře období. Nic se neztratí: historie uchová každý stisk, seznam období v inspektoru ukáže výsledek každého z nich a vynulování lze kdykoli vrátit zpět.
help-section-boards = Tabule
help-section-boards-text = Tabule je skupina počítadel zobrazených společně: stanoviště, dveře, vzorek. Dlaždice přetáhněte na tabuli vlevo. Kliknutí pravým tlačítkem na tabuli otevře její nabídku: možnosti, duplikování, exporty, sdílení. Tabuli s cílem dokončí Ctrl+Enter.
help-section-inspect = Prozkoumat
help-section-inspect-text = Ctrl+I ukáže, kdy se co započetlo: dnes, tento týden, graf, rušné hodiny a každý záznam. Sleduje počítadlo, které stisknete nebo vyberete.
help-section-file = Váš soubor
help-section-file-text = Vše je v jednom souboru na tomto počítači; jeho název stojí vpravo dole. Zálohuje se jednou denně po změnách; Ctrl+B vypíše zálohy a obnoví je. Ctrl+O otevře jiný soubor.
help-section-sharing = Sdílení
help-section-sharing-text = Na jedné tabuli může počítat více stanovišť: zvolte v její nabídce „Sdílet tuto tabuli…“. Každé stanoviště počítá dál i bez připojení a všechna dojdou ke stejným stavům.
help-section-export = Export a import
help-section-export-text = Ctrl+E zapíše sešit, tabulku nebo sestavu, Ctrl+P sestavu vytiskne a Ctrl+Shift+E importuje, co se započetlo jinde.
level-set-button = Nastavit: { $name }…
level-set-name = Nastavit: { $name }
level-counts-more = { $counter }: započte se o { $shown } více.
level-counts-fewer = { $counter }: započte se o { $shown } méně.
level-through-the-day = { $name } během dne
level-at-the-end = { $name } na konci
level-value-at = { $number } v { $time }

## Ranges of days

range-range = rozsah
range-today = Dnes
range-week = Týden
range-month = Měsíc
range-year = Rok
range-day = Den
range-sum = Součet
range-custom = Vlastní…
range-custom-name = Od jednoho dne do druhého
range-last-week = minulý týden
range-year-before = o rok dříve
range-today-date = Dnes, { $date }
range-dates = { $first } – { $last }
range-go-before = Před: { $range }
range-go-after = Po: { $range }
range-last-weekday = { $day ->
    [monday] minulé pondělí
    [tuesday] minulé úterý
    [wednesday] minulou středu
    [thursday] minulý čtvrtek
    [friday] minulý pátek
    [saturday] minulou sobotu
   *[sunday] minulou neděli
}
range-week-before = o týden dříve
range-weeks-before = { $count ->
        [one] o { $count } týden dříve
        [few] o { $count } týdny dříve
       *[other] o { $count } týdnů dříve
    }
range-before-to = { $name }, do { $time }

## The small window

strip-small-window = Malé okno
strip-expand = Velké okno
strip-close = Zavřít
strip-today = dnes
strip-not-on-top = Toto prostředí (Wayland) nedovoluje programu zůstat vždy navrchu.
strip-not-saved = { $presses ->
        [one] { $presses } neuložen
        [few] { $presses } neuloženy
       *[other] { $presses } neuloženo
    }
strip-hidden = Další: { $counters }, klávesou

## Notes on days

day-note-open = Poznámka ke dni…
day-note-title = Poznámka ke dni
day-note-day = Den
day-note-name = Poznámka ke dni
day-note-hint = Například „požární cvičení“; prázdná poznámka není žádná
day-note-day-name = Den: { $day }
day-note-note-name = Poznámka: { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Zobrazuje se v grafech a historii tabule { $board } a exportuje se s ní.
day-note-shown-everywhere = Zobrazuje se v grafech a historii každé tabule a exportuje se s nimi.

## Finishing a board or a sample

finish-finish-sample = Dokončit tento vzorek
finish-close-day = Uzavřít tento den
finish-finish = Dokončit a začít další
finish-close = Uzavřít den
finish-copy = Kopírovat souhrn
finish-copy-picture = Kopírovat jako obrázek
finish-save = Uložit jako soubor…
finish-copied = Souhrn je zkopírován
finish-sample-field = Vzorek
finish-counted-by = Počítal(a)
finish-left-out = vynecháno
finish-finish-board = Dokončit: { $board }
finish-by = počítal(a) { $name }
finish-span = od { $since } do { $until }
finish-about-since = { $name }: { $total }, počítáno od { $since }
finish-back-to-0-single = Její počítadlo se vrátí na 0. Historie zůstane a vše lze kdykoli vrátit zpět.
finish-back-to-0 = { $count ->
        [one] { $shown } počítadlo se vrátí na 0.
        [few] Všechna { $shown } počítadla se vrátí na 0.
       *[other] Všech { $shown } počítadel se vrátí na 0.
    } Historie zůstane a vše lze kdykoli vrátit zpět.

## Keys that work everywhere

global-keys-label = Klávesy všude
global-keys-off = Vypnuto
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Klávesy počítadel fungují, když je aktivní toto okno.
global-keys-asked = Prostředí je o ně požádáno.
global-keys-no-screen = obrazovka neodpovídá
global-keys-no-answer = prostředí neodpovídá
global-keys-not-allowed = v prostředí to nebylo povoleno
global-keys-other-system = v tomto systému to zatím nejde
global-keys-group = Když je aktivní jiný program
global-keys-taken = zabrána jiným programem
global-keys-counts = Započítat klávesou { $key }
global-keys-takes-back = Ubrat krok klávesou { $key }
global-keys-on-hint = { $modifiers } a klávesa počítadla je započtou v kterémkoli programu, na tabuli zobrazené zde; navíc se Shiftem krok uberou.
global-keys-not-these = Kromě těchto, které má jiný program: { $keys }.
global-keys-unavailable = Toto prostředí žádné neposkytuje: { $why }. V jeho vlastním nastavení klávesnice lze místo toho přiřadit klávese příkaz.

## A file that was moved, replaced or deleted

displaced-save-beside = Uložit vše do nového souboru vedle
displaced-open-there = Otevřít, co je tam nyní
displaced-status = Soubor už není tentýž: nic se neukládá
displaced-choosing = otevírá se jiný soubor: toto nebylo započteno
displaced-nothing-waits = Vše započtené dříve je uloženo v onom souboru; co se započte nyní, čeká.
displaced-waiting = { $count ->
        [one] { $shown } změna není uložena: čeká a uloží se, jakmile bude soubor zpět.
        [few] { $shown } změny nejsou uloženy: čekají a uloží se, jakmile bude soubor zpět.
       *[other] { $shown } změn není uloženo: čekají a uloží se, jakmile bude soubor zpět.
    }
displaced-waiting-or-there = { $count ->
        [one] { $shown } změna není uložena: čeká a uloží se, jakmile bude soubor zpět. V tom, co je tam nyní, se započte podle názvů počítadel.
        [few] { $shown } změny nejsou uloženy: čekají a uloží se, jakmile bude soubor zpět. V tom, co je tam nyní, se započtou podle názvů počítadel.
       *[other] { $shown } změn není uloženo: čekají a uloží se, jakmile bude soubor zpět. V tom, co je tam nyní, se započtou podle názvů počítadel.
    }

## Ready boards

ready-desk = Informační pult
ready-desk-about = Orientace, dotazy, tisk, telefon…
ready-desk-directions = Orientace
ready-desk-question = Referenční dotaz
ready-desk-printing = Pomoc s tiskem
ready-desk-account = Konto a průkaz
ready-desk-technology = Technická pomoc
ready-desk-phone = Telefon
ready-blood = Diferenciální rozpočet
ready-blood-about = Neutrofil, lymfocyt… každý s klávesou, tón při 100
ready-blood-neutrophil = Neutrofil
ready-blood-lymphocyte = Lymfocyt
ready-blood-monocyte = Monocyt
ready-blood-eosinophil = Eozinofil
ready-blood-basophil = Bazofil
ready-blood-band = Tyč
ready-blood-blast = Blast
ready-blood-nucleated = Erytroblast
ready-blood-total = Buňky
ready-door = Příchody a odchody
ready-door-about = Dovnitř, ven, právě uvnitř
ready-door-in = Dovnitř
ready-door-out = Ven
ready-door-total = Právě uvnitř
ready-defects = Vady
ready-defects-about = Škrábanec, promáčklina, barva, chybějící díl…
ready-defects-scratch = Škrábanec
ready-defects-dent = Promáčklina
ready-defects-colour = Barva
ready-defects-part = Chybí díl
ready-defects-label = Špatný štítek
ready-defects-other = Jiná vada

## The start of the window

start-advice = Tyto příkazy fungují bez okna: { $commands } (viz tallyboard --help).
start-needs-window = program potřebuje okno: { $why }.
start-no-display = není nastaveno WAYLAND_DISPLAY ani DISPLAY, takže není obrazovka
start-lacks = v systému chybí { $libraries } (Debian: apt install { $packages })
start-no-screen = program potřebuje okno: obrazovka je nedostupná.
start-no-opengl = program nemůže otevřít okno: na této obrazovce není OpenGL?
start-ended = okno muselo skončit: { $why }

## The file of the settings

settings-problem = Nastavení v souboru { $file }: { $why }. Jakmile se nějaké nastavení změní, soubor se uchová jako { $aside }.
settings-partly-unusable = některá nelze použít ({ $names }); u těch platí výchozí hodnoty
settings-unusable = { $why }; všechna nastavení jsou výchozí
settings-too-large = soubor je větší než { $max } B
settings-not-understood = obsahu nelze porozumět: { $why }
settings-not-private = { $path } mohou číst jiní a nelze to změnit: patří jinému uživateli.
settings-not-saved = Nastavení nelze uložit do { $path }: { $why }. Platí do zavření okna.
settings-out-of-range = číslo je mimo rozsah

## What figures mean

## Sound, speech and notifications

sound-none = bez zvuku: { $why }
sound-no-player = { $player } nebyl nalezen
sound-no-players = nenalezen žádný z programů { $players }
sound-not-written = soubor pro přehrávač nelze zapsat ({ $why })
sound-player-failed = { $player } selhal ({ $why })
sound-no-thread = bez zvuku: systém nemůže spustit vlákno ({ $why })
speech-no-program = bez řeči: nenalezen { $program }, součást balíku speech-dispatcher
speech-failed = bez řeči: { $program } selhal ({ $why })
program-too-slow = nedokončeno do { $seconds } s
notification-none-shown = bez oznámení: toto prostředí žádná nezobrazuje ({ $why })
notification-other-system = bez oznámení: jsou jen pro Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Mezerník
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PgUp
key-page-down = PgDn
key-menu = Nabídka
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = do { $time } tímto tempem
pace-by-short = { " " }· do { $time }
pace-count = { $count } z { $target }, do { $time } tímto tempem
