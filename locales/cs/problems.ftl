## A note that is typed

note-error-empty = poznámka musí mít alespoň jeden znak
note-error-too-long = poznámka má nejvýše { $max ->
        [one] { $max } znak
        [few] { $max } znaky
       *[other] { $max } znaků
    }, tato má { $found }
note-error-control-character = poznámka nesmí obsahovat řídicí znaky kromě zalomení řádku

## Opening hours that are typed

hours-unreadable = „{ $part }“ nelze přečíst jako otevírací dobu: zapište ji jako Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = „{ $part }“ udává dobu téhož dne podruhé: zapište ji celou najednou, jako Mo 09:00-12:00,13:00-17:00
hours-empty = otevírací doba bez jediného času nic neříká: pokud ji nikdo nezná, vynechte ji
hours-too-long = otevírací doba má nejvýše { $max } B
hours-too-many-dates = jednotlivých dat smí být v otevírací době nejvýše { $max }

## The control chart of a counter, as it is typed

control-plan-unreadable = „{ $part }“ nelze přečíst jako regulační diagram: zapište jej jako c day 2026-10-01/2026-10-31 nebo u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = regulační diagram c počítá samotné vady, bez „of“: pro vady na jednotku zvolte u, pro podíl p
control-plan-no-size = regulační diagram u nebo p musí vědět, k čemu se vady vztahují: doplňte of board, of counter NAME nebo (jen pro u) of hours
control-plan-share-of-hours = hodiny nemohou mít podíl vad: pro vady za hodinu zvolte u

## A name that is typed, of a counter, a board or a desk

name-error-empty = název musí mít alespoň jeden znak
name-error-too-long = název má nejvýše { $max ->
        [one] { $max } znak
        [few] { $max } znaky
       *[other] { $max } znaků
    }, tento má { $found }
name-error-control-character = název nesmí obsahovat řídicí znaky, jako jsou tabulátory nebo zalomení řádku
name-error-override = název nesmí obsahovat znaky, které mění směr textu

## A key of the keyboard

key-error = klávesa je jedna z těchto: { $keys }

## Kinds of files

file-type-folder = složka
file-type-pipe = roura
file-type-socket = soket
file-type-disk = disk nebo jiné zařízení
file-type-device = zařízení
files-no-file = je to { $what }, ne soubor
files-it-is-a-disk = je to disk
files-nobody-reads-it = nikdo ji nečte
limits-disk-full = disk je plný
limits-disk-full-or-file-too-large = disk je plný, nebo by soubor přesáhl { $bytes } B, které systém tomuto programu povoluje (ulimit -f)
limits-disk-error = disk hlásí chybu ({ $error })
limits-disk-error-or-file-too-large = disk hlásí chybu ({ $error }), nebo by soubor přesáhl { $bytes } B, které systém tomuto programu povoluje (ulimit -f)

## A file that is to be written, such as an export

begin-error-tally-file = { $path } je sám soubor počítadel: zadejte jiný soubor
begin-error-exists = { $path } již existuje
begin-error-folder = { $path } je složka: zadejte soubor v ní
begin-error-folder-missing = složka { $folder } chybí: vytvořte ji, nebo zadejte jiný soubor
begin-error-io = { $path } nelze zapsat ({ $error }): zadejte jiný soubor

## A number that is typed or read

number-error-not-a-number = není číslo
number-error-fraction = není celé číslo
number-error-too-large = přesahuje 64 bitů

## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } nebo { $second }

## Why something was not done

refusal-overflow = „{ $name }“ má stav { $count }: { $delta } by bylo více, než stav pojme, proto se nic nezapočetlo
refusal-unknown-counter = takové počítadlo už není
refusal-unknown-name = počítadlo s názvem „{ $name }“ není
refusal-name-taken = počítadlo s názvem „{ $name }“ již existuje
refusal-key-taken = klávesa { $key } už patří počítadlu „{ $name }“
refusal-name-in-archive = v archivu je počítadlo s názvem „{ $name }“: obnovte je, nebo zvolte jiný název
refusal-board-name-taken = tabule s názvem „{ $name }“ již existuje
refusal-unknown-board = taková tabule už není
refusal-unknown-board-name = tabule s názvem „{ $name }“ není
refusal-locked = počítadlo „{ $name }“ je zamčené, proto se nic nezapočetlo: nejprve je odemkněte
refusal-archived = počítadlo „{ $name }“ je v archivu, proto se nic nezapočetlo: nejprve je obnovte
refusal-above-maximum = „{ $name }“ má stav { $count } a jeho maximum je { $limit }: { $delta } se nezapočetlo
refusal-below-minimum = „{ $name }“ má stav { $count } a jeho minimum je { $limit }: { $delta } se nezapočetlo
refusal-beyond-target = „{ $board }“ má stav { $total } a zastavuje se u cíle { $target }: { $delta } „{ $name }“ se nezapočetlo
refusal-bad-step = krok je číslo od 1 do { $max }
refusal-bad-limits = minimum { $minimum } je větší než maximum { $maximum }
refusal-bad-day-start = den začíná v celou čtvrthodinu: 00:00, 00:15 … 23:45
refusal-too-many-boards = soubor má nejvýše { $max ->
        [one] { $max } tabuli
        [few] { $max } tabule
       *[other] { $max } tabulí
    }
refusal-too-many-day-notes = soubor má nejvýše { $max ->
        [one] { $max } poznámku ke dni
        [few] { $max } poznámky ke dnům
       *[other] { $max } poznámek ke dnům
    }
refusal-too-many-counters = soubor má nejvýše milion počítadel: import by jich vytvořil více
refusal-import-cancelled = import byl zrušen: nic se neimportovalo
refusal-import-above-maximum = „{ $name }“ má stav { $count } a jeho maximum je { $limit }: import by jej změnil na { $after }
refusal-import-below-minimum = „{ $name }“ má stav { $count } a jeho minimum je { $limit }: import by jej změnil na { $after }
refusal-nothing-to-undo = není co vrátit zpět
refusal-nothing-to-redo = není co provést znovu
refusal-import-beyond-undo = import z { $file } vytvořil { $entries ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    }, což je příliš mnoho na vrácení najednou: obnovte zálohu vytvořenou před ním, nebo vracejte jeho záznamy po jednom
refusal-not-the-newest = v jiném okně se právě provedlo něco jiného: vraťte zpět ještě jednou, chcete-li vrátit i to
refusal-not-an-operation = trvalé mazání a vracení zpět nemohou být součástí toho, co se vrací najednou
refusal-shared-already = „{ $board }“ se už sdílí přes { $hub }
refusal-not-shared = tabule se už nesdílí
refusal-shared-counter = počítadlo „{ $name }“ je sdílené, proto zůstává na své tabuli: archivujte je, nebo nejprve tabuli opusťte
refusal-shared-board = tabule „{ $name }“ je sdílená: nejprve ji opusťte
refusal-torn = co sdílí { $desk }, nenavazuje na to, co z toho má tento soubor
refusal-unknown-entry = takový záznam už není
refusal-undone-already = toto už je vráceno zpět
refusal-in-the-future = dodatečný záznam patří do minulosti, a tento čas teprve nastane
refusal-not-saved = neuloženo: { $why }
refusal-maybe-saved = není známo, zda se to uložilo ({ $why }): než to zopakujete, podívejte se na stav
send-error-full = na uložení čeká příliš mnoho (stisky: { $max }): toto se nezapočetlo
send-error-stopped = soubor je zavřený: toto se nezapočetlo

## Why something in the file couldn't be read or written

store-error-locked = soubor je zamčený jiným programem
store-error-damaged = soubor je poškozen ({ $detail }); nic dalšího se do něj nezapisuje: obnovte zálohu
store-error-stopped = dotaz byl stažen
store-error-suspect = soubor změnil jiný program a právě se zkoumá
store-error-text-too-long = text v souboru má více než { $max } B
store-error-too-many-counters = soubor obsahuje více než { $max ->
        [one] { $max } počítadlo
        [few] { $max } počítadla
       *[other] { $max } počítadel
    }
store-error-clock = hodiny systému jsou nastaveny za rok 9999 nebo před rok -4713: nastavte je správně a zkuste to znovu
store-error-numbers-used-up = { $table ->
    [board] soubor už nemá číslo pro další tabuli: jedna má největší možné, { $max }. Exportujte obsah a importujte jej do nového souboru
    [counter] soubor už nemá číslo pro další počítadlo: jedno má největší možné, { $max }. Exportujte obsah a importujte jej do nového souboru
    [entry] soubor už nemá číslo pro další záznam: jeden má největší možné, { $max }. Exportujte obsah a importujte jej do nového souboru
   *[other] soubor už nemá číslo pro další položku ({ $table }): jedna má největší možné, { $max }. Exportujte obsah a importujte jej do nového souboru
}
text-too-long-to-be-read = (text má { $bytes } B, na přečtení je příliš dlouhý)
worker-damaged-with-backup = { $why }; nejnovější dobrá je { $backup }

## Why a file can't be opened

open-error-folder-missing = složka { $folder } chybí: vytvořte ji, nebo zvolte jiný soubor pomocí --db
open-error-file-missing = soubor { $path } ještě není: vytvoří jej `tallyboard inc NAME`
open-error-empty = soubor { $path } je zatím prázdný: první počítadlo vytvoří `tallyboard inc NAME`
open-error-file-exists = { $path } již existuje a zůstane, jak je: zadejte nový soubor
open-error-name-too-long = { $path } nelze vytvořit: jeho název nebo cesta má { $bytes } B a s tím, co má stát vedle, se vejde { $bytes_max }: zvolte kratší pomocí --db
open-error-not-a-file = { $path } je { $what }, ne soubor: zadejte soubor
open-error-side-not-a-file = { $side } je { $what }, ne soubor, a tam SQLite uchovává, co se naposledy započetlo v { $path }: přesuňte to jinam, nebo zvolte jiný soubor pomocí --db
open-error-log-without-file = soubor { $path } není, ale co se v něm naposledy započetlo, je stále v { $log }: soubor byl přesunut nebo smazán, když byl otevřený. Vraťte jej vedle; nebo, pokud už není potřeba, smažte i { $log }. Nic se nevytvořilo
open-error-log-missing = { $path } byl zkopírován bez { $log }, v němž je vše, co se započetlo: zkopírujte oba, nebo kopii vytvořte příkazem `tallyboard backup`
open-error-log-unreadable = { $path } je tam, kam nelze zapisovat, a jeho žurnál { $log } tam nelze číst: zkopírujte oba do své složky
open-error-linked = { $path } má { $links ->
        [one] { $links } název
        [few] { $links } názvy
       *[other] { $links } názvů
    } (pevné odkazy) a co se započte pod jedním, ztratilo by se pod ostatními: smažte ostatní názvy, nebo soubor osamostatněte příkazem `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } není soubor počítadel (databáze SQLite): zvolte jiný soubor pomocí --db
open-error-other-program = { $path } je databáze jiného programu: zvolte jiný soubor pomocí --db
open-error-damaged = { $path } je poškozen ({ $detail }): zůstal, jak je; obnovte zálohu, zkopírujte příkazem `tallyboard salvage "{ $path }" NEW`, co lze přečíst, nebo zvolte jiný soubor pomocí --db
open-error-damaged-with-backup = { $path } je poškozen ({ $detail }): zůstal, jak je; `tallyboard restore` vrátí jeho nejnovější dobrou zálohu, { $backup }, `tallyboard salvage "{ $path }" NEW` zkopíruje, co lze přečíst, nebo zvolte jiný soubor pomocí --db
open-error-unreadable = z { $path } nelze nic přečíst: obnovte zálohu
open-error-newer = { $path } zapsal novější tallyboard (verze souboru { $found }, tento program zná { $known }): aktualizujte tallyboard, nebo zvolte jiný soubor pomocí --db
open-error-foreign-object = { $path } obsahuje cizí prvek: { $object }, který by mohl nepozorovaně měnit stavy: odstraňte jej, nebo zvolte jiný soubor pomocí --db
open-error-read-only = { $path } je jen pro čtení: povolte zápis, nebo zvolte jiný soubor pomocí --db
open-error-replaced = když tu byl { $path } otevřený, na jeho místo se dostal jiný soubor: nejprve zvolte, co s tím
open-error-stopped = otevírání { $path } bylo ukončeno před dokončením
open-error-locked = { $path } je zamčen jiným programem: zkuste to znovu, až skončí
open-error-disk = { $path } nelze otevřít: { $detail }

## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = složka { $folder } chybí: vytvořte ji, nebo otevřete jiný soubor
open-error-in-window-name-too-long = { $path } nelze vytvořit: název souboru nebo složky je příliš dlouhý
open-error-in-window-side-not-a-file = { $side } je { $what }, a tam stojí, co se naposledy započetlo v { $path }: přesuňte to jinam, nebo otevřete jiný soubor
open-error-in-window-log-missing = { $path } byl zkopírován bez { $log }, v němž je vše, co se započetlo: zkopírujte oba, nebo obnovte zálohu
open-error-in-window-linked = { $path } má { $links ->
        [one] { $links } název
        [few] { $links } názvy
       *[other] { $links } názvů
    } a co se započte pod jedním, ztratilo by se pod ostatními: smažte ostatní názvy, nebo otevřete jeho kopii
open-error-in-window-not-a-database = { $path } není soubor počítadel: otevřete jiný
open-error-in-window-other-program = { $path } patří jinému programu: otevřete jiný soubor
open-error-in-window-damaged = { $path } je poškozen; zůstal, jak je
open-error-in-window-newer = { $path } zapsala novější verze Tallyboard: aktualizujte tento program, nebo otevřete jiný soubor
open-error-in-window-foreign-object = { $path } obsahuje něco, co nepochází z Tallyboard a mohlo by nepozorovaně měnit stavy („{ $name }“): obnovte zálohu, nebo otevřete jiný soubor
open-error-in-window-read-only = do { $path } nelze zapisovat: povolte to, nebo otevřete jiný soubor

## Parts of a database

schema-object = { $kind ->
    [table] tabulka „{ $name }“
    [index] index „{ $name }“
    [trigger] trigger „{ $name }“
    [view] pohled „{ $name }“
    [virtual-table] virtuální tabulka „{ $name }“
    [foreign-key] cizí klíč „{ $name }“
    [generated-column] generovaný sloupec „{ $name }“
   *[other] { $word } „{ $name }“
}
schema-column = sloupec „{ $column }“ v „{ $table }“
schema-missing = chybí { $object }
schema-not-made-again = chybí { $object } a nelze to vytvořit znovu: { $error }
schema-column-made = chyběl { $column }: byl vytvořen znovu s hodnotou { $value } na každém řádku; záloha může obsahovat více
schema-column-missing = chybí { $column }: na každém řádku se čte { $value }, dokud se něco nezmění a sloupec se nevytvoří znovu; záloha může obsahovat více
schema-index-made = chyběl { $index }: byl vytvořen znovu
schema-index-missing = chybí { $index }: odpovědi trvají déle, dokud se něco nezmění a index se nevytvoří znovu

## What happened to the file while it was open

displacement-gone = soubor { $path } byl smazán, přesunut nebo přejmenován, když byl otevřený
displacement-replaced = když byl { $path } otevřený, na jeho místo se dostal jiný soubor
displacement-overwritten = { $path } přepsal jiný program, když byl otevřený
displacement-log-gone = žurnál souboru { $path } (soubory vedle něj s koncovkami -wal a -shm) byl smazán, když byl otevřený
displacement-linked = { $path } má { $links ->
        [one] { $links } název
        [few] { $links } názvy
       *[other] { $links } názvů
    } (pevné odkazy) a stavy by se mezi nimi ztrácely: smažte ostatní názvy
displacement-newer = { $path } aktualizoval novější tallyboard: zavřete tento a aktualizujte jej
displacement-schema = jiný program změnil schéma { $path }: { $detail }
displacement-unseen = { $path } nelze prohlédnout ({ $error })
displacement-file-gone = soubor, kterého se to týkalo, už neexistuje

## Backups, restoring and salvaging

backup-error-no-room = disk se složkou { $folder } je téměř plný: musí se uvolnit ještě { $megabytes } MB
backup-error-not-ours = { $path } již existuje a není to záloha tallyboard, proto zůstane, jak je: zadejte jiný soubor, nebo přidejte --yes
backup-error-in-use = { $path } se používá nebo nebyl zavřen: zadejte jiný soubor
backup-error-unsound = { $path } není v pořádku ({ $problem }): { $then }
backup-error-take-another = vezměte jinou zálohu
backup-error-not-restored = neobnovila se; vezměte jinou zálohu, nebo z ní zachraňte, co lze přečíst: `tallyboard salvage`
salvage-nothing = nic se nezachránilo
backup-error-held = { $path } je zamčen; drží jej { $who }: zavřete jej tam a zkuste to znovu
backup-error-held-by-another = { $path } je zamčen jiným programem: zavřete jej tam a zkuste to znovu
backup-error-holder = { $program } (proces { $id })
backup-error-file = { $path } nelze zapsat: { $detail }
backup-error-unflushed = { $path }: soubor je obnoven, ale disk nezapsal jeho název ({ $detail }): zkontrolujte disk; kdyby soubor později chyběl, obnovte ho znovu
backup-error-no-folder = { $path } není složka ani k žádné nevede, a mají tam být zálohy: přesuňte to jinam, nebo zadejte soubor
backup-error-unlisted = zálohy ve složce { $folder } nelze vypsat ({ $detail }): povolte čtení složky
backup-error-older-is-better = soubor počítadel není v pořádku ({ $problem }) a { $path } je starší záloha, která zůstane, jak je: zadejte nový soubor, nebo přidejte --yes
backup-error-before-gone = nic se neobnovilo, protože záloha současného obsahu, { $path }, zmizela ({ $error }): zkuste to znovu
backup-error-before-replaced = nic se neobnovilo, protože záloha současného obsahu, { $path }, je nyní jiný soubor: zkuste to znovu
backup-error-before-unreadable = nic se neobnovilo, protože zálohu současného obsahu, { $path }, nelze přečíst ({ $error }): zkuste to znovu
backup-error-before-changed = nic se neobnovilo, protože záloha současného obsahu, { $path }, byla změněna: zkuste to znovu
backup-error-no-database = jeho začátek není začátkem databáze SQLite
backup-error-no-database-any-more = jeho začátek už není začátkem databáze SQLite
backup-error-damaged = je poškozen: { $detail }
backup-error-foreign-object = obsahuje cizí prvek: { $object }
backup-error-numbers-used-up = existuje záloha s číslem { $max } a žádné číslo nezbývá: přesuňte ji jinam
backup-error-names-taken = všechny jeho názvy jsou zabrané: zkuste to znovu

## What the check of the file finds

verify-integrity = integrita: { $line }
verify-no-parent = { $table } { $id } patří k prvku { $parent }, který neexistuje
verify-undone-twice = záznam { $id } vrací zpět { $entries ->
        [one] { $entries } záznam
        [few] { $entries } záznamy
       *[other] { $entries } záznamů
    }
verify-amends-nothing = záznam { $id } opravuje záznam { $reset }, který není vynulováním jeho počítadla
verify-count = počítadlo { $id } „{ $name }“ má stav { $count }, ale součet jeho záznamů je { $sum }
verify-sums-of-counter = počítadlo { $id }: { $problem }
verify-sums-of-other-desks = počítadlo { $id }, jiná stanoviště: { $problem }
verify-sums-of-all = všechna počítadla: { $problem }
verify-quarter-sum = součet čtvrthodiny od { $start } ms je { $counted }, součet jejích záznamů je { $expected }
verify-sums-unreadable = součty dne { $day } od roku 1970 nejsou, jaké mají být

## Names and notes that other programs wrote

oddity-counter = počítadlo { $id } „{ $name }“
oddity-board = tabule { $id } „{ $name }“
oddity-entry = záznam { $id }
oddity-spelled = název je zapsán jinak, než by to udělal tallyboard
oddity-name-not-utf-8 = název není v UTF-8
oddity-like-counter = název vypadá jako název počítadla { $other }
oddity-like-board = název vypadá jako název tabule { $other }
oddity-total-spelled = název součtu je zapsán jinak, než by to udělal tallyboard
oddity-note-too-long = poznámka má { $bytes } B: je příliš dlouhá
oddity-note-not-utf-8 = poznámka není v UTF-8
oddity-note-control-characters = poznámka má řídicí znaky nebo mezery na okrajích
counter-numbered = Počítadlo { $number }
board-numbered = Tabule { $number }

## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: nic nelze přečíst
salvage-table-read = { $table }: přečteno { $rows }
salvage-table-read-in-part = { $table }: přečteno { $rows }, nesmyslných { $senseless }
salvage-gap = { $table }: co stálo od čísla { $first } do { $last }, nelze přečíst
salvage-gap-to-the-end = { $table }: co stálo od čísla { $first } dál, nelze přečíst
salvage-shared-counter = počítadlo { $id } „{ $name }“: jeho řádek uvádí { $own }, součet záznamů je { $count }: je sdílené, co chybí, přijde z hubu
salvage-counter-row-lost = počítadlo { $id } „{ $name }“: jeho řádek se ztratil: stavem je součet jeho záznamů, { $count }
salvage-counter-corrected = počítadlo { $id } „{ $name }“: stav { $count } je vzat z jeho řádku; součet záznamů je { $sum } a jeden navíc uvádí { $missing }
salvage-more-counters = a ještě { $count ->
        [one] { $count } takové počítadlo
        [few] { $count } taková počítadla
       *[other] { $count } takových počítadel
    }
salvage-note = zachráněno: zastupuje záznamy, které nešlo přečíst

## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
        [one] { $presses } stisk se nepodařilo uložit
        [few] { $presses } stisky se nepodařilo uložit
       *[other] { $presses } stisků se nepodařilo uložit
    } ({ $why }): { $list }; uchováno v { $file }, započte se při příštím spuštění
unsaved-not-kept = { $presses ->
        [one] { $presses } stisk se nepodařilo uložit
        [few] { $presses } stisky se nepodařilo uložit
       *[other] { $presses } stisků se nepodařilo uložit
    } ({ $why }): { $list }; ztratilo se to, protože to nelze ani uchovat do příštího spuštění ({ $reason })
unsaved-lost = neuloženo a ztraceno: { $list }
unsaved-lost-before = neuloženo před posledním koncem programu a ztraceno: { $list }
unsaved-counted = { $presses ->
        [one] nyní započten { $presses } stisk, který se nepodařilo uložit
        [few] nyní započteny { $presses } stisky, které se nepodařilo uložit
       *[other] nyní započteno { $presses } stisků, které se nepodařilo uložit
    }: { $list }
unsaved-not-counted = nezapočteno: { $list } ({ $why })
unsaved-not-counted-but-kept = nezapočteno: { $list } ({ $why }); uchováno v { $file }
unsaved-not-understood = { $file } obsahuje stisky, které se nepodařilo uložit, ale nelze jim porozumět: zůstane, jak je
unsaved-waiting = { $file } obsahuje stisky, které se nepodařilo uložit; čekají na započtení: { $error }
unsaved-folder-missing = složka { $folder } chybí
unsaved-sum = { $counter } { $sum }
unsaved-quoted = „{ $name }“
unsaved-counter = počítadlo { $id }
unsaved-more-counters = { $named } a ještě { $count ->
        [one] { $count } počítadlo
        [few] { $count } počítadla
       *[other] { $count } počítadel
    }
unsaved-more-changes = { $named } a ještě { $count ->
        [one] { $count } změna
        [few] { $count } změny
       *[other] { $count } změn
    }
unsaved-lost-press = { $delta } ({ $counter })
unsaved-lost-set = nastavení { $counter } na { $value }
unsaved-lost-reset-all = vynulování všech počítadel
unsaved-lost-reset = vynulování: { $counters }
unsaved-lost-undo = vrácení zpět
unsaved-lost-keep = ponechání sporného stisku
unsaved-lost-redo = provedení znovu
unsaved-lost-note = poznámka v historii
unsaved-lost-note-day = poznámka ke dni { $date }
unsaved-lost-stream = řádky proudu
unsaved-lost-create = nové počítadlo „{ $name }“
unsaved-lost-rename = přejmenování { $counter } na „{ $name }“
unsaved-lost-board = umístění { $counter } na tabuli „{ $board }“
unsaved-lost-edit = úprava: { $counter }
unsaved-lost-delete = smazání: { $counter }
unsaved-lost-move = nové místo: { $counters }
unsaved-lost-create-board = nová tabule „{ $name }“
unsaved-lost-edit-board = úprava tabule
unsaved-lost-move-board = nové místo tabule
unsaved-lost-delete-board = smazání tabule
unsaved-lost-day-start = začátek dne v { $time }
unsaved-lost-share = sdílení tabule
unsaved-lost-join = připojení tabule „{ $name }“
unsaved-lost-leave = opuštění sdílené tabule
unsaved-lost-name-desk = název tohoto stanoviště „{ $name }“
unsaved-lost-import = import { $file }
unsaved-lost-names-and-more = { $names } a { $count ->
        [one] { $count } další
        [few] { $count } další
       *[other] { $count } dalších
    }

## Sharing a board: desks

desk-default-name = Stanoviště
desk-shared-board = Sdílená tabule
desk-no-such-board = hub takovou tabuli nemá
file-error-closed = soubor je zavřený
desk-clock-ahead = Hodiny tohoto počítače jdou proti hubu napřed o { $difference }: stavy jsou správné, ale jejich časy ne.
desk-clock-behind = Hodiny tohoto počítače jdou proti hubu pozadu o { $difference }: stavy jsou správné, ale jejich časy ne.
desk-clock-minutes = { $count ->
        [one] { $count } minutu
        [few] { $count } minuty
       *[other] { $count } minut
    }
desk-clock-hours = { $count ->
        [one] { $count } hodinu
        [few] { $count } hodiny
       *[other] { $count } hodin
    }
desk-clock-days = { $count ->
        [one] { $count } den
        [few] { $count } dny
       *[other] { $count } dnů
    }
merge-error-torn = co sdílí stanoviště { $desk_name }, nenavazuje na to, co z toho má tento soubor
merge-error-replaced = tento soubor už sdílí tabuli jako jiné stanoviště, nebo vůbec ne
merge-set-later = { $desk }: nastaveno tam ve stejnou dobu, ale později
merge-set-later-elsewhere = jiné stanoviště je nastavilo ve stejnou dobu, ale později

## The address of a hub

address-error-no-address = adresa začíná postgres:// nebo má části jako host=…
address-error-unknown-keyword = „{ $keyword }“ není část, kterou adresa může mít
address-error-password = heslo nepatří do adresy, kde je mohou číst jiní: uložte je do ~/.pgpass nebo $PGPASSWORD
address-error-port = „{ $port }“ není port
address-error-ports = adresa má jeden port, nebo tolik, kolik hostitelů
address-error-value = „{ $value }“ není hodnota pro { $keyword }: může to být { $values }
address-values-channel-binding = disable, prefer nebo require
address-values-session = read-write, protože stanoviště zapisují
address-values-seconds = počet sekund
address-values-verify-full = verify-full, není-li sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca nebo verify-full
address-values-ip = IP adresa
address-error-service = služba „{ $service }“ není v { $files }
address-error-service-line = { $path }, řádek { $line }: není to klíč=hodnota, které adresa může mít
address-error-escape = po % v adrese následují dvě šestnáctkové číslice
address-error-quote = v adrese není uzavřena uvozovka
address-passwords-unreadable = { $path } nelze přečíst: { $error }
address-passwords-not-private = { $path } mohou číst jiní, proto se nepoužije: nastavte chmod 600
address-warning-verify-ca = Název hubu se neověřuje (sslmode=verify-ca): jiný server by se za něj mohl vydávat.
address-warning-require = Certifikát hubu se neověřuje (sslmode=require): jiný server by se za něj mohl vydávat.
address-warning-prefer = Co se posílá hubu, může být cestou čitelné (sslmode=prefer).
address-warning-disable = Co se posílá hubu, lze cestou číst (sslmode=disable).

## Why a hub can't be used

hub-error-away = { $host } je nedostupný ({ $why }): zkontrolujte síť a zda tam běží PostgreSQL
hub-error-no-answer = neodpovídá
hub-error-connection-cut = spojení bylo přerušeno
hub-error-connection-ended = spojení skončilo
hub-error-no-encryption = nepodařilo se dohodnout šifrování: { $error }
hub-error-timeout = hub neodpovídá už { $seconds } s: zkontrolujte síť
hub-error-password-missing = hub žádá heslo uživatele { $user } a žádné není v $PGPASSWORD, ~/.pgpass ani v klíčence
hub-error-keyring-locked = hub žádá heslo uživatele { $user } a klíčenka, v níž je, je zamčená: odemkněte ji
hub-error-password-wrong = hub toto heslo uživatele { $user } nepřijímá: zkontrolujte je, i v $PGPASSWORD, ~/.pgpass nebo klíčence, pokud je odtud
hub-error-password-unsafe = { $host } žádá heslo způsobem, který mohou zneužít jiní (čitelný text nebo MD5), proto se neposílá: správce nastaví password_encryption na scram-sha-256 a heslo uživatele { $user } znovu
unsafe-password = heslo je žádáno způsobem, který mohou zneužít jiní
hub-error-login-refused = hub odmítá toto přihlášení ({ $answer }): správce je povolí v pg_hba.conf
hub-error-no-database = na hubu není databáze { $database }: zkontrolujte adresu, nebo ji vytvořte pomocí createdb
hub-error-no-tls = { $host } nenabízí šifrování (TLS): správce zapne ssl, nebo adresa uvede sslmode=disable
hub-error-no-tables = v databázi { $database } nejsou tabulky Tallyboard: vytvoří je `tallyboard hub init URL`
hub-error-foreign-table = tabulka { $table } v této databázi nepatří Tallyboard: zvolte jinou databázi nebo schéma
hub-error-newer = hub je novější verze ({ $version }): aktualizujte Tallyboard na tomto stanovišti
hub-error-older = hub je starší verze ({ $version }): jeho vlastník spustí `tallyboard hub init URL` s touto verzí
hub-error-rights = hub nedovoluje tomuto přihlášení používat: { $what }; správce udělí práva, která vypíše `tallyboard hub init URL`
hub-error-one-of-its-tables = jedna z jeho tabulek
hub-error-its-schema = jeho schéma
hub-error-not-owner = { $user } nesmí v této databázi nebo schématu vytvářet tabulky: spustí to vlastník, nebo k tomu udělí CREATE
hub-error-full = disk hubu je plný ({ $answer }): správce uvolní místo
hub-error-busy = hub nemá místo pro další spojení ({ $answer })
hub-error-restarting = hub se spouští, zastavuje nebo obnovuje ({ $answer })
hub-error-read-only = { $host } nepřijímá zápisy: je záložní, nebo nastaven jen pro čtení. Uveďte v adrese primární server, nebo všechny servery
hub-error-conflict = hub žádá o nový pokus ({ $answer })
hub-error-on-another-board = co se na této tabuli započetlo, už na hubu je, na jiné tabuli: opusťte tuto a připojte onu
hub-error-row = hub má řádek, kterému nelze porozumět ({ $what }): aktualizujte Tallyboard na tomto stanovišti
hub-error-no-clock = žádné hodiny
hub-error-total = součet { $total }
hub-error-other = hub odpověděl: { $answer }
hub-error-no-host = adresa neuvádí hostitele
keyring-label = Tallyboard: { $user } na { $server }/{ $database }

## The certificate of a hub

hub-error-certificate = certifikátu pro { $host } nelze věřit: { $why }
tls-expired = jeho platnost vypršela. Správce hubu jej obnoví, pokud jdou hodiny tohoto počítače správně
tls-not-valid-yet = ještě není platný: zkontrolujte hodiny tohoto počítače
tls-other-host = je pro jiného hostitele: napište v adrese hostitele tak, jak jej má certifikát
tls-unknown-authority = nepodepsal jej nikdo, koho tento počítač zná. Je-li interní, uveďte jeho autoritu pomocí sslrootcert=FILE
tls-own-authority = je sám sobě autoritou. Je-li interní, uveďte právě tento certifikát pomocí sslrootcert=FILE
tls-no-authorities = seznam certifikačních autorit tohoto systému nelze použít: { $error }
tls-no-list = { $path } není seznam autorit: { $why }
tls-no-certificate = nemá žádný certifikát

## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = stanoviště „{ $desk }“ na tabuli „{ $board }“ (zdroj { $feed })
hub-verify-feed = zdroj { $feed }
hub-verify-row-missing = chybí řádek { $row }
hub-verify-chain = řetězec jeho značek neodpovídá hlavičce
hub-verify-beyond-head = řádky za hlavičkou ({ $last }): { $rows ->
        [one] { $rows }
        [few] { $rows }
       *[other] { $rows }
    }
hub-verify-slot = { $desk }: pole počítadla { $counter } má { $kept }, součet jeho záznamů je { $counted }
hub-verify-seen = { $desk }: řádek { $row } uvádí, že počítadlo { $counter } mělo { $kept } na { $other }, kde je součet záznamů { $counted }

## The demo: a library's reference desk

demo-reference-desk = Informační pult
demo-front-door = Hlavní vchod
demo-study-rooms = Studovny
demo-inside-now = Právě uvnitř
demo-directions = Orientace
demo-reference-question = Referenční dotaz
demo-printing-help = Pomoc s tiskem
demo-account-and-cards = Konto a průkaz
demo-technology-help = Technická pomoc
demo-phone = Telefon
demo-door-in = Dveře: dovnitř
demo-door-out = Dveře: ven
demo-complaint = Stížnost
demo-study-room = Studovna
demo-school-class = školní třída
demo-guided-tour = prohlídka
demo-from-paper = z papíru
demo-evening-event = večerní akce
demo-report = { $month ->
    [1] výkaz za leden
    [2] výkaz za únor
    [3] výkaz za březen
    [4] výkaz za duben
    [5] výkaz za květen
    [6] výkaz za červen
    [7] výkaz za červenec
    [8] výkaz za srpen
    [9] výkaz za září
    [10] výkaz za říjen
    [11] výkaz za listopad
   *[12] výkaz za prosinec
}
demo-beyond-calendar = dny ukázky přesahují kalendář ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = bez mezí: některá počítadla se tu odečítají a meze jsou pro to, co se započetlo, ne pro rozdíl
no-limits-steps = bez mezí: jeden stisk tu přidá více než 1 a meze jsou pro události, které se počítají po 1
no-limits-negative = bez mezí: je to pod 0
no-hours-differ = tato počítadla jsou na tabulích s různou otevírací dobou: uveďte počítadla z jedné tabule
no-hours-unreadable = otevírací dobu tabule „{ $board }“ nelze přečíst: { $error }
rule-beyond = za mezemi
rule-two-of-three = dva ze tří blízko téže meze nebo za ní
rule-four-of-five = čtyři z pěti daleko od středu, na téže straně
rule-eight-on-one-side = osm za sebou na téže straně středu
rule-trend = šest za sebou stoupá nebo klesá
control-unreadable = regulační diagram počítadla „{ $name }“ nelze přečíst: { $error }
control-empty = na tomto počítadle se zatím nic nezapočetlo
control-no-counter = počítadlo „{ $name }“, kterým se má dělit, už není: zvolte jiné
control-no-board = počítadlo není na žádné tabuli, jejímž součtem by se dalo dělit: zvolte počítadlo nebo hodiny
control-empty-baseline = v referenčním období se nic neprohlédlo: zvolte jiná data
control-more-than-all = vad je více než prohlédnutých jednotek: zvolte diagram u, vady na jednotku, nebo jiné počítadlo, kterým dělit
control-no-variation = v referenčním období nejsou žádné vady, nebo nic jiného, takže neukazuje, jak moc hodnoty kolísají: zvolte jiná data
change-by-hour = od { $since } asi { $after } za hodinu místo { $before }
change-by-day = od { $since } asi { $after } za den místo { $before }
change-by-week = od týdne { $since } asi { $after } za týden místo { $before }
change-by-month = od { $since } asi { $after } za měsíc místo { $before }
