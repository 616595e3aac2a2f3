## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.

## Shared by several commands

cli-counters = { $count ->
        [one] { $count } počítadlo
        [few] { $count } počítadla
       *[other] { $count } počítadel
    }
cli-count-entries = { $count ->
        [one] { $count } záznam
        [few] { $count } záznamy
       *[other] { $count } záznamů
    }
cli-problems = { $count ->
        [one] { $count } problém
        [few] { $count } problémy
       *[other] { $count } problémů
    }
cli-zone-utc = časy se uvádějí v UTC: { $problem }
cli-unprintable = nelze to vypsat: { $error }
cli-no-window = tento program byl sestaven bez okna. Jeho příkazy vypíše tallyboard --help
cli-cancelled = zrušeno: { $nothing }
cli-unprinted = { $done ->
    [counted] započteno, ale odpověď nelze vypsat: { $why }
   *[other] hotovo, ale odpověď nelze vypsat: { $why }
}
cli-waiting = čeká se: { $why }
cli-changes-problem = nelze uvést, co se započetlo: { $why }; pokus se opakuje
cli-changes-again = už lze zase uvést, co se započetlo
cli-read-only = { $path } je tam, kam nelze zapisovat: čte se jako soubor, který nikdo nemění
cli-not-sound = { $path } není v pořádku, nalezeno: { $problems }; obnovte zálohu
cli-before-in = předchozí obsah je v { $path }
cli-worker-ended = pracovní proces skončil

## The tally file and its folder

cli-db-empty = název souboru je prázdný: zadejte jej pomocí --db FILE
cli-no-home = uživatel nemá domovskou složku pro { $file }: zadejte soubor pomocí --db FILE
cli-folder-failed = nelze vytvořit složku { $folder }
cli-folder-open = { $folder } mohou číst jiní a nelze to změnit

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = hodnota { $error }
cli-number-form = celé číslo jsou jen číslice, případně se znaménkem
cli-step-range = krok je číslo od 1 do { $max }
cli-colors = barva je jedna z těchto: { $names }
cli-kinds = druh je jeden z těchto: { $names }
cli-column-roles = sloupec je jeden z těchto: { $names }
cli-encodings = kódování je jedno z těchto: { $names }, nebo jiné z používaných na webu
cli-formats = formát je jeden z těchto: { $names }
cli-seconds-form = číslo, 0 nebo více
cli-languages = jazyk je jeden z těchto: { $codes }
cli-template-long = šablona má nejvýše { $max } B
cli-template-word = neznámé slovo { $word }: možná jsou { "{" }count{ "}" } a { "{" }name{ "}" }
cli-token-form = token má { $min } až { $max } znaků: písmena, číslice a - . _ ~

## Naming counters

cli-naming-id = „{ $name }“ { $error }: s --id se počítadlo uvádí svým číslem, jak je vypíše `tallyboard list --id`
cli-no-counter = počítadlo s názvem „{ $name }“ není
cli-no-counter-number = počítadlo { $number } není
cli-no-counter-yet = počítadlo s názvem „{ $name }“ zatím není: čeká se na ně
cli-renamed = „{ $old }“ se nyní jmenuje „{ $new }“
cli-no-board = tabule s názvem „{ $name }“ není

## inc, dec, edit, delete, undo, list

cli-inc-number = s - je číslo v řádcích: NAME, tabulátor, N
cli-inc-skip = --skip je pro řádky standardního vstupu: inc -
cli-dec-range = { $number } nelze odečíst: rozsah končí u { $max }
cli-edit-nothing = není co měnit: uveďte --name, --key, --archived nebo jinou volbu z výpisu edit --help
cli-delete-yes = „{ $name }“ a celá historie by nenávratně zmizely: přidejte --yes, je-li to tak míněno
cli-undo-nothing = není co vrátit zpět
cli-undo-answer = odpověď na vrácení je jiná, než se čekalo
cli-undo-left = { $count ->
        [one] { $count } změna byla ponechána, protože totéž od té doby změnili jiní
        [few] { $count } změny byly ponechány, protože totéž od té doby změnili jiní
       *[other] { $count } změn bylo ponecháno, protože totéž od té doby změnili jiní
    }
cli-undo-import = { $count ->
        [one] import { $name }: vrácen { $count } záznam
        [few] import { $name }: vráceny { $count } záznamy
       *[other] import { $name }: vráceno { $count } záznamů
    }
cli-list-mend = `tallyboard verify --mend` takové názvy a poznámky opraví a --id bere počítadlo podle čísla
cli-list-mend-more = a další ({ $count }); `tallyboard verify --mend` takové názvy a poznámky opraví a --id bere počítadlo podle čísla

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
        [one] { $count } řádek
        [few] { $count } řádky
       *[other] { $count } řádků
    }
cli-stream-skip-range = --skip přesahuje rozsah 64bitových čísel
cli-stream-progress = započtené a uložené řádky: { $count }, za sekundu: { $rate }
cli-stream-maybe = { $error }; kam až soubor došel, řekne: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; započteno a uloženo do řádku { $saved }: dál odtud pomocí tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; započteno a uloženo do řádku { $saved }: dál odtud pomocí tallyboard inc - --skip { $saved } po opravě řádku { $line }, nebo bez něj pomocí tallyboard inc - --skip { $line }
cli-stream-line-why = řádek { $line }: { $why }
cli-stream-newest = žádný proud nebyl přerušen za řádkem { $skip }; nejnovější přerušený stojí na řádku { $lines }
cli-stream-none = žádný proud nebyl přerušen za řádkem { $skip }: všechny došly do konce
cli-stream-earlier = dřívější proud byl započten do řádku { $lines }, ne do konce; pokud byl přerušen, pokračujte v něm pomocí: tallyboard inc - --skip { $lines }
cli-stream-unreadable = standardní vstup nelze přečíst
cli-stream-interrupted = přerušeno
cli-stream-skip-end = { $lines ->
        [one] --skip { $skip } je za koncem: standardní vstup má { $lines } řádek
        [few] --skip { $skip } je za koncem: standardní vstup má { $lines } řádky
       *[other] --skip { $skip } je za koncem: standardní vstup má { $lines } řádků
    }
cli-stream-sum-range = řádky s tímto názvem přesahují rozsah 64bitových čísel
cli-stream-line = řádek { $line }
cli-stream-lines = řádky { $from } až { $through }
cli-stream-after = za řádkem { $line }
cli-stream-utf-16 = je to text v UTF-16: uložte jej jako UTF-8, nebo převeďte: iconv -f UTF-16 -t UTF-8
cli-stream-number = „{ $number }“ za tabulátorem není celé 64bitové číslo
cli-stream-name = název není text v UTF-8
cli-stream-long = je delší než { $max } B

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } obsahuje něco jiného a zůstane, jak je: zadejte nový soubor, nebo přidejte --force
cli-watch-no-file = { $file } je roura nebo zařízení, které nelze aktualizovat: zadejte soubor
cli-watch-deleted = počítadlo „{ $name }“ bylo smazáno: { $file } zůstane, jak je, dokud nebude počítadlo tohoto názvu
cli-watch-again = { $file } se opět aktualizuje
cli-watch-waiting = čeká se: { $file } nelze aktualizovat: { $error }

## Times: --since and --until

cli-time-invalid = neplatná hodnota '{ $text }' pro '--{ $option } <TIME>': { $why }
cli-time-invalid-order = neplatná hodnota '{ $text }' pro '--{ $option } <TIME>': { $why }, nebo přidejte --dates day-first či month-first
cli-time-none = mezi --since { $since } a --until { $until } není žádný čas: uveďte pozdější --until
cli-time-none-same = mezi --since { $since } a --until { $until } není žádný čas: uveďte pozdější --until, nebo --until "end of …" pro celý den či měsíc
cli-time-since = od: { $time }
cli-time-until = do: před { $time }

## stats

cli-stats-beyond = něco se započetlo mimo kalendář: uveďte --since
cli-stats-long = od { $first } se započetlo příliš mnoho na řádek pro každé: uveďte --since, nebo --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate a --interval jsou pro hodiny, dny, týdny a měsíce: vynechte je, nebo uveďte --by day
cli-stats-rate-hours = tempo je, kolik se započetlo za každou hodinu s obsluhou, podle otevírací doby tabule
cli-stats-rate-counted = tempo je, kolik se započetlo za každou hodinu, kdy se na tabuli něco započetlo, protože jí nikdo nezadal otevírací dobu (edit-board --hours)
cli-stats-together = dohromady: { $counted }, hodiny s obsluhou: { $hours }, za hodinu: { $rate }
cli-stats-together-limits = dohromady: { $counted }, hodiny s obsluhou: { $hours }, za hodinu: { $rate }, meze { $low } až { $high }
cli-stats-outside = { $count ->
        [one] { $count } se započetl mimo otevírací dobu a do tempa se nepočítá
        [few] { $count } se započetly mimo otevírací dobu a do tempa se nepočítají
       *[other] { $count } se započetlo mimo otevírací dobu a do tempa se nepočítá
    }
cli-stats-limits = dolní a horní jsou { $percent }% meze spolehlivosti: ze 100 takových dvojic jich asi { $percent } zahrnuje skutečnou hodnotu, pokud to, co se počítá, přichází náhodně a nezávisle na sobě
cli-level-form = počet procent od 50 do 99.99, např. 95
cli-column-counted = započteno
cli-column-in-hours = v otevírací době
cli-column-covered-hours = h s obsluhou
cli-column-rate = za hodinu
cli-column-low = dolní
cli-column-high = horní
cli-dates-form = dvě data a mezi nimi dvě tečky, např. 2026-10-01..2026-10-31
cli-column-value = hodnota
cli-column-center = střed
cli-column-broken = neobvyklé
cli-control-none = počítadlo zatím nemá regulační diagram: uveďte data, z nichž se mají vzít meze, jako v --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = není co uložit: uveďte --baseline, --kind, --per nebo --of
cli-control-limits = { $plan }: meze jsou tři směrodatné odchylky kolem průměru od { $from } do { $to }; pokud se nic nemění, leží za nimi málo vzorků, asi 3 z 1 000
cli-control-rough = meze jsou hrubé: v referenčním období se na vzorek započetlo v průměru méně než 5
cli-control-broken = { $count ->
        [0] z { $all } vzorků není neobvyklý žádný
        [one] { $count } z { $all } vzorků je neobvyklý
        [few] { $count } z { $all } vzorků jsou neobvyklé
       *[other] { $count } z { $all } vzorků je neobvyklých
    }
cli-control-no-change = žádná změna v tom, jak často se počítá, kterou by nezpůsobila i náhoda
cli-agree-same = obojí je totéž: uveďte dvě různá místa, kde se počítalo totéž
cli-agree-no-desk = stanoviště s názvem „{ $name }“ není: vypíše je `tallyboard desks`
cli-agree-unpaired = počítadla „{ $first }“ ({ $one }) a „{ $second }“ ({ $other }) nelze spárovat: dejte jim na obou tabulích stejné krátké názvy, nebo stejný počet počítadel ve stejném pořadí
cli-agree-long = stisků je více než { $max }: uveďte --since, nebo --by hour
cli-agree-large = součty „{ $name }“ jsou pro opravu příliš velké
cli-agree-by-short-name = počítadla jsou spárována podle krátkých názvů
cli-agree-by-position = počítadla jsou spárována podle pořadí na tabulích
cli-agree-nothing = v této době se nezapočetlo nic na žádné straně
cli-agree-presses = shodné stisky: { $alike } z { $all } ({ $percent } %): obě strany započetly totéž do { $seconds } s
cli-agree-spans = shodné úseky: { $alike } z { $all } ({ $percent } %): obě strany započetly stejně
cli-agree-kappa = Cohenovo kappa u stisků, které jsou na obou stranách: { $value }, 95% meze spolehlivosti { $low } až { $high }; 1 je úplná shoda, 0 shoda ne větší než náhodná
cli-agree-concordance = Linův koeficient shody u množství: { $value }, 95% meze spolehlivosti { $low } až { $high }; 1 je úplná shoda. „{ $first }“ minus „{ $second }“: v průměru { $difference } na úsek
cli-agree-nothing-to-correct = není co opravit: součty už takové jsou
agree-note = { $first } { $one }, { $second } { $other }, bráno jako { $total }
cli-board-nothing = není co měnit: uveďte --name, --target, --stops, --shares, --total-name, --hours nebo --nobody
cli-board-no-hours = tabule „{ $name }“ nemá otevírací dobu, z níž by šel nějaký čas vyjmout: nejprve uveďte --hours
cli-board-nobody-form = datum, nebo dva časy a mezi nimi dvě tečky, např. 2026-12-03, "2026-12-03 14:00..15:30" nebo 2026-12-24..2026-12-26
cli-board-night = doba od { $from } do { $to } patří k noci, která začíná předchozího večera: vyjměte ji od jejího začátku, nebo zadejte dobu toho data pomocí --hours

## export

cli-export-ending = přípona souboru neurčuje formát: použijte .csv, .xlsx, .jsonl nebo .html, nebo uveďte --format
cli-export-by = --by je pro tabulku: vynechte je, nebo přidejte --what table
cli-export-report = v sestavě je vše: vynechte --what, nebo zvolte jiný --format
cli-export-kind = --kind je pro záznamy: vynechte je, nebo přidejte --what entries
cli-export-times = počítadla jsou taková, jaká jsou nyní: vynechte --since a --until, nebo přidejte --what entries či table
cli-export-bom = --bom je pro CSV: vynechte je, nebo přidejte --format csv
cli-export-terminal = sešit není text pro terminál: zadejte soubor pomocí --output
cli-export-no-room = do { $file } se nic nezapsalo ({ $error }): uvolněte místo, nebo zadejte jiný soubor
cli-export-failed = do { $file } se nic nezapsalo: { $error }
cli-export-exists = { $error } a zůstane, jak je: zadejte nový soubor, nebo přidejte --force

## import

cli-import-standard-input = standardní vstup
cli-import-failed = { $name }: { $error }
cli-import-bad-line = řádek { $line }: { $why }
cli-import-bad-line-column = řádek { $line }, „{ $column }“: { $why }
cli-import-bad-line-part = { $part }, řádek { $line }: { $why }
cli-import-bad-line-part-column = { $part }, řádek { $line }, „{ $column }“: { $why }
cli-import-more-bad = { $count ->
        [one] a ještě { $count } chybný řádek
        [few] a ještě { $count } chybné řádky
       *[other] a ještě { $count } chybných řádků
    }
cli-import-refused = { $why }: nic se neimportovalo
cli-import-alike-minute = { $count ->
        [one] { $count } řádek vypadá jako jeden, který tu už je, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě
        [few] { $count } řádky vypadají jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě
       *[other] { $count } řádků vypadá jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v téže minutě
    }
cli-import-alike-day = { $count ->
        [one] { $count } řádek vypadá jako jeden, který tu už je, s jiným množstvím nebo časem: u téhož počítadla, v témž dni
        [few] { $count } řádky vypadají jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v témž dni
       *[other] { $count } řádků vypadá jako ty, které tu už jsou, s jiným množstvím nebo časem: u téhož počítadla, v témž dni
    }
cli-import-open-encoding = { $question }: uveďte je pomocí --encoding NAME; nic se neimportovalo
cli-import-open-sheet = { $question }: uveďte jej pomocí --sheet NAME, u podobných listů vícekrát; nic se neimportovalo
cli-import-open-doubt = { $question }; nic se neimportovalo
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
        [one] { $count } řádek je chybný, proto se nic neimportovalo: opravte jej, nebo jej vynechte pomocí --skip-bad
        [few] { $count } řádky jsou chybné, proto se nic neimportovalo: opravte je, nebo je vynechte pomocí --skip-bad
       *[other] { $count } řádků je chybných, proto se nic neimportovalo: opravte je, nebo je vynechte pomocí --skip-bad
    }
cli-import-bad-columns = { $count ->
        [one] { $count } řádek je chybný, proto se nic neimportovalo: opravte jej, uveďte význam sloupců pomocí --columns, nebo jej vynechte pomocí --skip-bad
        [few] { $count } řádky jsou chybné, proto se nic neimportovalo: opravte je, uveďte význam sloupců pomocí --columns, nebo je vynechte pomocí --skip-bad
       *[other] { $count } řádků je chybných, proto se nic neimportovalo: opravte je, uveďte význam sloupců pomocí --columns, nebo je vynechte pomocí --skip-bad
    }
cli-import-answer = odpověď na import je jiná, než se čekalo
cli-import-undo-restore = více než { $max } záznamů nelze vrátit najednou: k tomu obnovte { $path }
cli-import-undo-no-backup = více než { $max } záznamů nelze vrátit najednou: záloha předchozího obsahu není
cli-import-undo-nothing-before = více než { $max } záznamů nelze vrátit najednou: předtím se nic nezapočetlo
cli-import-backup-failed = před tak velkým importem nelze vytvořit zálohu ({ $error }), proto se nic neimportovalo: napravte to, nebo importujte bez ní pomocí --no-backup
cli-import-nothing = nic se neimportovalo
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = vynecháno
cli-import-columns-left-out = vynechané sloupce: { $names }
cli-import-before = toto bylo importováno { $at }: není co přidat (--again to přesto přidá)
cli-import-names-more = { $names } a další ({ $more })
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] vytvořena { $count } tabule
        [few] vytvořeny { $count } tabule
       *[other] vytvořeno { $count } tabulí
    }: { $names }
   *[no] { $count ->
        [one] vytvořila by se { $count } tabule
        [few] vytvořily by se { $count } tabule
       *[other] vytvořilo by se { $count } tabulí
    }: { $names }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] vytvořeno { $count } počítadlo
        [few] vytvořena { $count } počítadla
       *[other] vytvořeno { $count } počítadel
    }: { $names }
   *[no] { $count ->
        [one] vytvořilo by se { $count } počítadlo
        [few] vytvořila by se { $count } počítadla
       *[other] vytvořilo by se { $count } počítadel
    }: { $names }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] přidán { $count } záznam
        [few] přidány { $count } záznamy
       *[other] přidáno { $count } záznamů
    }
   *[no] { $count ->
        [one] přidal by se { $count } záznam
        [few] přidaly by se { $count } záznamy
       *[other] přidalo by se { $count } záznamů
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] přidána { $count } poznámka ke dni
        [few] přidány { $count } poznámky ke dnům
       *[other] přidáno { $count } poznámek ke dnům
    }
   *[no] { $count ->
        [one] přidala by se { $count } poznámka ke dni
        [few] přidaly by se { $count } poznámky ke dnům
       *[other] přidalo by se { $count } poznámek ke dnům
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] vynechán { $count } záznam, který tu už je
        [few] vynechány { $count } záznamy, které tu už jsou
       *[other] vynecháno { $count } záznamů, které tu už jsou
    }
   *[no] { $count ->
        [one] vynechal by se { $count } záznam, který tu už je
        [few] vynechaly by se { $count } záznamy, které tu už jsou
       *[other] vynechalo by se { $count } záznamů, které tu už jsou
    }
}
cli-import-counter = { $count ->
        [one] { $name }: { $before } → { $after } ({ $count } záznam)
        [few] { $name }: { $before } → { $after } ({ $count } záznamy)
       *[other] { $name }: { $before } → { $after } ({ $count } záznamů)
    }
cli-import-more-counters = a ještě { $count ->
        [one] { $count } počítadlo
        [few] { $count } počítadla
       *[other] { $count } počítadel
    }

## backup, restore, salvage

cli-backup-none = nová záloha není
cli-backup-not-sound = { $path } není v pořádku ({ $problem }): byl zálohován, jak je, a takto označen; více řekne `tallyboard verify`
cli-backup-damaged = { $file } není dobrá záloha: soubor počítadel nešlo otevřít a byl uchován bajt po bajtu; co z něj lze přečíst, zkopíruje `tallyboard salvage`
cli-backup-unreadable = { $file } nelze přečíst: { $problem }
cli-backup-was-not-sound = { $file } není dobrá záloha: soubor počítadel při jejím vzniku nebyl v pořádku
cli-restore-unprinted = nelze vypsat, co by se nahradilo ({ $error }): nic se neobnovilo
cli-restore-nothing = nic se neobnovilo
cli-restored = obnoveno: { $holdings }
cli-salvaged = zachráněno: { $counters }, { $entries }
cli-salvage-nothing = nic se nezachránilo
cli-restore-now = nyní: { $holdings }
cli-restore-now-nothing = nyní: nic
cli-restore-now-unreadable = nyní: nelze přečíst: { $why }
cli-restore-backup = záloha: { $holdings }
cli-restore-no-count = není
cli-restore-more = { $count ->
        [one] … a liší se ještě { $count } počítadlo
        [few] … a liší se ještě { $count } počítadla
       *[other] … a liší se ještě { $count } počítadel
    }
cli-restore-shared = sdílené tabule se vrátí z hubu; co se tu od té doby započetlo a ještě nesdílelo, je jen v kopii předchozího obsahu
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } od { $first } do { $last }
cli-restore-needs-yes = současný obsah by se nahradil: přidejte --yes, je-li to tak míněno
cli-restore-question = Nahradit současný obsah? Nejprve se zálohuje. [a/N]
cli-restore-yes = a ano

## demo

cli-demo-nothing = žádný soubor nevznikl
cli-demo-made = { $file }: počítadla: { $counters }, záznamy: { $entries }, poslední dny: { $days }

## verify

cli-verify-ok = v pořádku: { $counters }, { $entries }
cli-verify-odd = { $count ->
        [one] { $count } název nebo poznámka není, jak je píše tallyboard: `tallyboard verify --mend` je opraví, po záloze
        [few] { $count } názvy nebo poznámky nejsou, jak je píše tallyboard: `tallyboard verify --mend` je opraví, po záloze
       *[other] { $count } názvů nebo poznámek není, jak je píše tallyboard: `tallyboard verify --mend` je opraví, po záloze
    }
cli-mend-none = není co opravovat
cli-mend-nothing = nic se neopravilo
cli-mend-backed-up = zálohováno v { $path }
cli-mended = opraveno: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = hub neodpovídá
cli-sync-waiting = { $count ->
        [one] čeká { $count } řádek
        [few] čekají { $count } řádky
       *[other] čeká { $count } řádků
    }
cli-sync-pulling = staženo řádků jiných stanovišť: { $pulled } z { $all }
cli-sync-offline = { $count ->
        [one] { $reason }; čeká { $count } řádek
        [few] { $reason }; čekají { $count } řádky
       *[other] { $reason }; čeká { $count } řádků
    }
cli-hub-unknown = zatím není znám žádný hub: uveďte jej pomocí --hub postgres://USER@HOST/DATABASE
cli-hub-several = tabule tohoto souboru se sdílejí přes více hubů: uveďte jeden pomocí --hub
cli-share-no-board = tabule s názvem „{ $name }“ není: vytvoří ji --new
cli-share-not-shared = žádná tabule s názvem „{ $name }“ se tu nesdílí
cli-share-not-made = tabule nevznikla
cli-join-unknown = tabule hubu nejsou známy
cli-join-none = přes tento hub se zatím nesdílí žádná tabule: `tallyboard share BOARD` nějakou sdílí
cli-join-not-found = přes tento hub se žádná tabule s názvem „{ $name }“ nesdílí: jsou tu { $names }
cli-join-several = více tabulí má název „{ $name }“: uveďte jednu jejím identifikátorem: { $boards }
cli-join-namesakes = tento soubor i tabule mají { $names }: přidejte --namesakes same, má-li se sdílet i to, co se započetlo zde, nebo --namesakes others, mají-li zůstat obě
cli-join-failed = tabule se nepřipojila
cli-share-gone = už se nesdílí
cli-share-unfinished = { $done ->
    [shared] tabule „{ $name }“ je sdílená, ale ještě nedorazilo vše (pokračuje `tallyboard sync`)
   *[joined] tabule „{ $name }“ je připojená, ale ještě nedorazilo vše (pokračuje `tallyboard sync`)
}
cli-leave-failed = { $error }; co tu čeká, by se k ostatním nedostalo: přidejte --force, chcete-li ji přesto opustit
cli-sync-none = žádná tabule v { $path } se nesdílí: `tallyboard share BOARD` nějakou sdílí
cli-follow-offline = { $board }: bez spojení: { $why }
cli-follow-connecting = { $board }: připojování
cli-follow-shared = { $board }: sdílená
cli-hub-there = tabulky tu už jsou
cli-hub-status = { $host }: { $server }, tabulky verze { $version }
cli-hub-clock = hodiny hubu se liší od hodin tohoto počítače o { $seconds } s
cli-hub-not-sound = hub není v pořádku, nalezeno: { $problems }
cli-hub-same = v pořádku: { $counters } jako na hubu
cli-hub-differs = { $count ->
        [one] { $count } stav se od hubu liší: tabule, tabulátor, počítadlo, tabulátor, stav zde, tabulátor, stav tam
        [few] { $count } stavy se od hubu liší: tabule, tabulátor, počítadlo, tabulátor, stav zde, tabulátor, stav tam
       *[other] { $count } stavů se od hubu liší: tabule, tabulátor, počítadlo, tabulátor, stav zde, tabulátor, stav tam
    }

## stress: a test that counts from many processes

cli-stress-folder = nelze vytvořit složku v { $folder }
cli-stress-inexact = stavy nejsou přesné: nahlaste to prosím i se souborem
cli-stress-exact = přesně
cli-stress-setting = procesy: { $processes } po { $threads ->
        [one] { $threads } vlákně
        [few] { $threads } vláknech
       *[other] { $threads } vláknech
    }, { $seconds } s na { $path }
cli-stress-expected = očekáváno          { $number }
cli-stress-counted = započteno          { $number }
cli-stress-rate = stisků za sekundu  { $number }
cli-stress-lost = čtení, +, zápis    { $number } očekáváno, { $counted } započteno: { $lost } ztraceno, bez jakékoli chyby ({ $seconds } s, vlastní soubor)
cli-stress-cancelled = zrušeno: v souboru z toho nic nezůstalo
cli-stress-stopped = zrušeno
cli-stress-not-sound = soubor není v pořádku: { $problem }
cli-stress-process = proces testu selhal: { $status }
cli-stress-silent = proces testu nic nevypisuje
cli-stress-press = stisk se nezapočetl: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = k naslouchání mimo tento počítač zadejte vlastní token: v proměnné TALLYBOARD_TOKEN, nebo pomocí --token
cli-serve-listen = nelze naslouchat na { $address }
cli-serve-open = spojení není šifrované: používejte je v síti, které věříte
cli-serve-press-entry = stisk nemá záznam: ten patří k vrácení zpět
cli-serve-undo-form = vrácení zpět má název, identifikátor nebo záznam
cli-serve-nothing-there = na { $path } není pro { $method } nic: GET čte /counters a /changes, POST je pro /press a /undo
cli-serve-method = { $method } není možné: GET čte a POST je pro /press a /undo
cli-serve-followers = { $count ->
        [one] sleduje už { $count } další program
        [few] sledují už { $count } další programy
       *[other] sleduje už { $count } dalších programů
    }
cli-serve-wrong-token = toto není ten token
cli-serve-no-token = chybí token: pošlete hlavičku Authorization: Bearer TOKEN
cli-serve-host = volejte to číselnou adresou, nebo jako localhost
cli-serve-origin = stránky jiných webů to volat nemohou
cli-serve-which = uveďte, které počítadlo: názvem nebo identifikátorem, jako v { "{" }"name": "Káva"{ "}" }
cli-serve-late = volání nedorazilo do { $seconds } s: nic se nezapočetlo
cli-serve-large = volání má nejvýše { $max } B: nic se nezapočetlo
cli-serve-not-json = volání není JSON jako { "{" }"name": "Káva"{ "}" }: { $error }
cli-serve-unexpected = není známo, co se s tím stalo: podívejte se na stav

## man

cli-no-command = příkaz { $name } není: vypíše je tallyboard --help

## The pages that serve shows in a browser

cli-page-undo = Zpět
cli-page-saving = Ukládání…
cli-page-unreachable-press = Tallyboard je nedostupný: před dalším stiskem se podívejte na stav
cli-page-saved = { $name }: { $count }, uloženo
cli-page-undone = { $name }: { $count }, vráceno zpět
cli-page-minus = Ubrat jeden: { $name }
cli-page-token = Této adrese chybí token, nebo je starý: otevřete tu, kterou ukazuje Tallyboard.
cli-page-ended = Tallyboard skončil. Čeká se na něj…
cli-page-unreachable = Tallyboard je nedostupný. Čeká se na něj…

## tallyboard doubtful

cli-doubtful-unknown = { $id } není sporný stisk těchto počítadel v této době: viz tallyboard doubtful
cli-doubtful-more = těchto { $max } je nejnovějších; jsou i další
