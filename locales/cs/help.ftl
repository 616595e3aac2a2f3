## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.

help-tallyboard = Počítadla, která nikdy neztratí stav. Bez příkazu otevře okno

## Options of all commands

help-arguments-db = Soubor počítadel [výchozí: tally.db ve složce s daty uživatele]
help-arguments-wait = Jak dlouho čekat na soubor, který je zamčený nebo do něj nelze zapisovat, než se to vzdá
help-arguments-lang = Jazyk zpráv a okna, např. de nebo pt_BR [výchozí: jazyk systému]
help-arguments-theme = Motiv okna

## Arguments of several commands

help-all-name = Název počítadla
help-all-by-id = Brát NAME jako číslo počítadla, jak je vypíše `list --id`
help-all-note = Poznámka do historie
help-all-names = Vypsat jen tato počítadla [výchozí: všechna]
help-all-json = Vypsat místo toho pole objektů JSON
help-all-since = Začít tímto časem: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Skončit před tímto časem: začátkem dne, týdne nebo měsíce, nebo jeho koncem jako v "end of november"
help-all-dates = Co je první v datech jako 1/2/2026 [výchozí: pořadí podle jazyka systému]
help-all-short-name = Název tam, kde je málo místa, nebo none: běžný název
help-all-key = Klávesa, která je započítá: 0 až 9, a až z, f1 až f10, f12, num0 až num9 … nebo none
help-all-control = Regulační diagram: "c day 2026-10-01/2026-10-31" (vady za den, s daty referenčního období), "u day … of counter NAME", "u day … of hours", "p day … of board" nebo none
help-all-color = Barva: coral, amber, olive, green, teal, blue, indigo, violet, pink nebo slate
help-all-board = Tabule, ke které patří, nebo none
help-all-step = Kolik přidá jeden stisk
help-all-target = Stav, kterého dosáhnout, nebo none
help-all-minimum = Nejnižší povolený stav, nebo none
help-all-maximum = Nejvyšší povolený stav, nebo none
help-all-locked = Nevšímat si stisků v okně; příkazy a jiné programy mohou počítat dál
help-all-hub = Hub: adresa PostgreSQL bez hesla, např. postgres://ana@db.example.org/tally [výchozí: ten, přes který se sdílejí tabule tohoto souboru]

## tallyboard open

help-open-about = Otevřít okno se souborem, jako dvojitým kliknutím na něj; bez FILE jako bez příkazu
help-open-file = Soubor počítadel [výchozí: jako bez příkazu]

## tallyboard inc

help-inc-about = Přičíst k počítadlu N, při prvním použití je vytvořit a vypsat nový stav; s - započítat řádky ze standardního vstupu
help-inc-name = Název počítadla; nebo - pro čtení řádků ze standardního vstupu, z nichž každý je název, nebo název, tabulátor a N
help-inc-n = Kolik přičíst [výchozí: 1]
help-inc-skip = S -: přeskočit tolik řádků: ty, které započetlo dřívější spuštění, a případně chybný řádek, který je zastavil

## tallyboard dec

help-dec-about = Odečíst od počítadla N, při prvním použití je vytvořit a vypsat nový stav
help-dec-n = Kolik odečíst

## tallyboard set

help-set-about = Nastavit stav počítadla na VALUE, při prvním použití je vytvořit a vypsat stav
help-set-value = Nový stav

## tallyboard reset

help-reset-about = Uzavřít období počítadel: vypsat každý stav a název a začít znovu od 0; historie zůstane
help-reset-names = Počítadla k vynulování
help-reset-all = Vynulovat všechna počítadla kromě archivovaných

## tallyboard undo

help-undo-about = Vrátit zpět poslední změnu jednoho nebo kteréhokoli počítadla (vynulování více počítadel je jedna změna) a vypsat nový stav a název
help-undo-name = Počítadlo, jehož poslední změna se má vrátit [výchozí: poslední změna kteréhokoli počítadla]

## tallyboard get

help-get-about = Vypsat stav počítadla
help-get-json = Vypsat místo toho počítadlo jako objekt JSON

## tallyboard list

help-list-about = Vypsat používaná počítadla podle názvu: stav, tabulátor, název
help-list-all = I s archivovanými počítadly
help-list-id = Vypsat nejprve číslo každého počítadla, které jiné příkazy přijímají s --id

## tallyboard watch

help-watch-about = Vypsat od této chvíle řádek při každé změně, ať ji provede kterýkoli program: stav, tabulátor, název
help-watch-name = Sledovat jen toto počítadlo, i když se přejmenuje
help-watch-json = Vypsat místo toho na každém řádku objekt JSON
help-watch-to = Nic nevypisovat, ale udržovat v tomto souboru aktuální stav počítadla. Při každé změně se nedělitelně nahradí; symbolický odkaz zůstane a nahradí se soubor, na který ukazuje. Počítadlo se sleduje i po přejmenování a po obnovení souboru počítadel
help-watch-format = Obsah souboru; { "{" }count{ "}" } a { "{" }name{ "}" } se doplní
help-watch-force = Nahradit FILE, ať obsahuje cokoli; jinak jen pokud je prázdný nebo obsahuje číslo či text odpovídající TEMPLATE

## tallyboard serve

help-serve-about = Obsluhovat tlačítka, překryvy a telefony přes HTTP, není-li uvedeno jinak, jen na tomto počítači, a vypsat adresu
help-serve-listen = Kde naslouchat. Mimo tento počítač, např. na 0.0.0.0:8255, je potřeba vlastní token
help-serve-token = Co musí volající znát: 16 až 256 písmen, číslic a - . _ ~; lépe zadat proměnnou, kterou jiní uživatelé nevidí [výchozí: nový při každém spuštění, vypsaný s adresou]

## tallyboard history

help-history-about = Vypsat historii od nejnovějších: čas, tabulátor, název, tabulátor, kolik se přidalo, tabulátor, druh; pak tabulátor a poznámka, je-li
help-history-kinds = Vypsat jen záznamy tohoto druhu: tally, set, reset, undo, late, import nebo amend; lze uvést vícekrát

## tallyboard doubtful

help-doubtful-about = Vypsat stisky, které možná nejsou samostatnými událostmi, od nejnovějších: číslo, tabulátor, čas, tabulátor, název, tabulátor, kolik se přidalo, tabulátor, proč (bounce, double nebo repeat), tabulátor, milisekundy po předchozím stisku; nebo některé z nich ponechat či zneplatnit
help-doubtful-guard = Doba po stisku, během níž je další sporný, v milisekundách; do 40 je sporný vždy [výchozí: 150]
help-doubtful-repeat = Doba po stisku, během níž je sporný stisk na jiném stanovišti sdílené tabule, v sekundách [výchozí: 2]
help-doubtful-keep = Označit tyto, nebo všechny, které by se vypsaly, za správné: už se nebudou vypisovat
help-doubtful-void = Vrátit zpět tyto, nebo všechny, které by se vypsaly
help-doubtful-note = Proč se vracejí zpět, do historie [výchozí: čím je který z nich sporný]

## tallyboard stats

help-stats-about = Vypsat, kolik se započetlo v každé hodině, dni, týdnu, měsíci nebo hodině týdne: začátek, tabulátor, součet; na terminálu se sloupci
help-stats-rate = Vypsat pro každý řádek i to, kolik se započetlo v hodinách s obsluhou, tyto hodiny a kolik se započetlo za každou z nich
help-stats-interval = Vypsat i meze spolehlivosti, mezi nimiž leží skutečný počet, nebo s --rate skutečné tempo [výchozí PERCENT: 95]
help-stats-by = Jednotka, po které se sčítá
help-stats-by-week = Od pondělí
help-stats-by-weekday-hour = Součet za všechny týdny
help-stats-by-desk = Součet za celou dobu: kdo kolik započetl, jsou-li tabule sdílené

## tallyboard control

help-control-about = Vypsat regulační diagram počítadla: začátek, tabulátor, hodnota, střed, dolní mez, horní mez a co je neobvyklé; a říci, odkdy se počítá častěji nebo méně často
help-control-kind = Co se počítá [výchozí: vlastní diagram počítadla, jinak c, nebo s --of u]
help-control-kind-c = Vady ve stejně velkých vzorcích
help-control-kind-u = Vady na jednotku nebo za hodinu
help-control-kind-p = Podíl vadných
help-control-per = Co zahrnuje jeden vzorek [výchozí: day]
help-control-baseline = První a poslední datum období, z něhož se vezmou meze
help-control-of = Čím se dělí, co se započetlo: součet tabule, hodiny s obsluhou nebo jiné počítadlo
help-control-save = Uložit to jako vlastní regulační diagram počítadla
help-control-json = Vypsat místo toho objekt JSON

## tallyboard agree

help-agree-about = Porovnat dvě počítadla, na nichž se nezávisle na sobě počítalo totéž: jejich součty, nakolik se shodují a kde se rozešla
help-agree-first = První počítadlo; nebo tabule či stanoviště
help-agree-second = Druhé počítadlo; nebo tabule či stanoviště
help-agree-boards = Porovnat dvě tabule, jejichž počítadla se spárují podle krátkých názvů, jinak podle pořadí
help-agree-desks = Porovnat dvě stanoviště sdílených tabulí
help-agree-by = Porovnat množství v každé jednotce [výchozí: hour, u dvou počítadel]
help-agree-within = Porovnat stisky, které jsou od sebe nejvýše takto daleko [výchozí: 5, u tabulí a stanovišť]
help-agree-reconcile = Připojit opravy, aby součty prvního byly jako součty prvního, druhého nebo jako průměr (u stanovišť: součty počítadel); v okně to lze vrátit zpět najednou
help-agree-json = Vypsat místo toho objekt JSON

## tallyboard export

help-export-about = Exportovat počítadla, historii nebo tabulku jako CSV, sešit, JSON Lines nebo sestavu
help-export-names = Exportovat jen tato počítadla [výchozí: všechna]
help-export-boards = Exportovat jen počítadla na této tabuli; lze uvést vícekrát
help-export-what = Co exportovat [výchozí: záznamy; s --by tabulku]
help-export-what-counters = Počítadla, jak jsou nyní, s nastaveními
help-export-what-entries = Historie, na řádku jeden záznam
help-export-what-table = Součty každé hodiny, dne, týdne nebo měsíce, se sloupcem pro každé počítadlo
help-export-by = Jednotka, kterou sčítá každý řádek tabulky [výchozí: den]
help-export-by-week = Od pondělí
help-export-kinds = Exportovat jen záznamy tohoto druhu: tally, set, reset, undo, late, import nebo amend; lze uvést vícekrát
help-export-format = Formát souboru [výchozí: podle přípony souboru, jinak csv]
help-export-format-csv = Hodnoty oddělené čárkami
help-export-format-xlsx = Sešit pro tabulkové programy
help-export-format-jsonl = JSON Lines, na řádku jeden objekt
help-export-format-html = Sestava s grafy, k prohlížení a tisku
help-export-bom = Začít CSV značkou pořadí bajtů, aby Excel poznal UTF-8
help-export-output = Soubor, do kterého zapsat, nebo - pro standardní výstup [výchozí: -]
help-export-force = Nahradit soubor, pokud existuje

## tallyboard new

help-new-about = Vytvořit počítadlo, které začíná na 0
help-new-name = Název nového počítadla
help-new-note = Poznámka k počítadlu, nebo none

## tallyboard edit

help-edit-about = Změnit název a nastavení počítadla, nebo je archivovat; nikdy jeho stav
help-edit-new-name = Nový název
help-edit-archived = Archivovat počítadlo, nebo je vrátit do užívání
help-edit-note = Poznámka k počítadlu, nebo none

## tallyboard edit-board

help-edit-board-about = Změnit název a nastavení tabule
help-edit-board-board = Název tabule
help-edit-board-new-name = Nový název
help-edit-board-target = Cíl pro součet tabule, nebo none
help-edit-board-stops = Odmítat stisky, po nichž by součet překročil cíl
help-edit-board-shares = Ukazovat podíl každého počítadla na součtu
help-edit-board-total-name = Jak se součet jmenuje, nebo none
help-edit-board-hours = Kdy někdo počítá, např. "Mo-Fr 09:00-17:00; 2026-12-25 off", nebo none
help-edit-board-nobody = Doba, kdy nikdo nepočítal; vyjme se z otevírací doby: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; lze uvést vícekrát

## tallyboard delete

help-delete-about = Trvale smazat počítadlo a jeho historii
help-delete-yes = Potvrdit, že se počítadlo a jeho historie mají smazat

## tallyboard import

help-import-about = Importovat soubor a vypsat, co se vytvořilo, přidalo a vynechalo; dříve importované záznamy se vynechají
help-import-file = Soubor k importu: CSV, XLSX nebo JSON Lines z tallyboard, zip nebo složka z Loop Habit Tracker, CSV z Better Counter, nebo jakákoli tabulka se sloupcem názvů; nebo - pro standardní vstup
help-import-dry-run = Jen vypsat, co by se importovalo
help-import-columns = Co obsahují sloupce, podle záhlaví nebo čísla: name, count, time, date, hour, note, board, kind, reading (stav měřidla: počítají se rozdíly), counter (sloupec pro každé počítadlo) nebo day (sloupec pro každý den). HEADER nechte prázdné, pokud to žádný sloupec neobsahuje; neuvedené role se odhadnou
help-import-name = Počítadlo pro všechny řádky, pokud je žádný sloupec neuvádí
help-import-split = Oddělovač více názvů v jedné buňce, z nichž se započítá každý
help-import-format = Formát místo rozpoznávání: entries, counters, jsonl, workbook, csv, xlsx, loop nebo better-counter
help-import-dates = Co je první v datech jako 1/2/2026
help-import-sheets = List, který se má ze sešitu přečíst; u listů se stejnými sloupci lze uvést vícekrát
help-import-encoding = Kódování textového souboru místo rozpoznávání: utf-8, windows-1252, macintosh, shift_jis … nebo utf-8-twice pro „CafÃ©“
help-import-skip-lines = Kolik řádků nad tabulkou přeskočit
help-import-late = Zapsat záznamy jako dodatečné, s jejich vlastním časem
help-import-skip-bad = Chybné řádky přeskočit, místo aby se neimportovalo nic
help-import-again = Importovat záznamy znovu, i když už byly importovány
help-import-no-backup = Nezálohovat před importem 10 000 nebo více záznamů
help-import-json = Vypsat místo toho objekt JSON

## tallyboard backup

help-backup-about = Zálohovat soubor počítadel, i když v něm právě počítají jiní, a vypsat cestu zálohy. Bez FILE se uloží do složky záloh vedle souboru počítadel, kde se uchovává pět nejnovějších a nejnovější z každého měsíce
help-backup-file = Kam zálohu zapsat [výchozí: nový soubor ve složce záloh]
help-backup-yes = Nahradit FILE, i když to není záloha
help-backup-list = Vypsat místo toho existující zálohy: čas, tabulátor, počítadla, tabulátor, záznamy, tabulátor, soubor
help-backup-json = Vypsat místo toho objekt JSON, s --list pole objektů

## tallyboard restore

help-restore-about = Porovnat zálohu se souborem počítadel, zeptat se a obnovit ji; soubor počítadel se nejprve zálohuje
help-restore-file = Záloha k obnovení
help-restore-yes = Obnovit bez ptaní

## tallyboard salvage

help-salvage-about = Zkopírovat do nového souboru, co lze z poškozeného ještě přečíst
help-salvage-file = Poškozený soubor, který zůstane beze změny
help-salvage-to = Nový soubor, který se vytvoří

## tallyboard demo

help-demo-about = Vytvořit soubor se smyšleným rokem rušného knihovního pultu k vyzkoušení programu
help-demo-file = Nový soubor, který se vytvoří

## tallyboard verify

help-verify-about = Zkontrolovat soubor počítadel: spustit vlastní kontroly SQLite a porovnat každý stav se součtem jeho záznamů
help-verify-json = Vypsat místo toho objekt JSON
help-verify-mend = Zálohovat a pak opravit názvy a poznámky, které zapsal jiný program a jak by to tallyboard neudělal; v okně to lze vrátit zpět
help-verify-hub = Odeslat a stáhnout, co čeká, a pak porovnat stavy sdílených tabulí s hubem

## tallyboard share

help-share-about = Sdílet tabuli s jinými stanovišti přes hub, databázi PostgreSQL; vypíše její název, tabulátor a stanoviště na ní
help-share-board = Název tabule
help-share-new = Vytvořit tabuli

## tallyboard join

help-join-about = Získat tabuli, kterou jiná stanoviště sdílejí přes hub; vypíše její název zde, tabulátor a stanoviště na ní
help-join-board = Název tabule, nebo její identifikátor na hubu
help-join-namesakes = Co se stane s počítadly tohoto souboru, která se jmenují jako ta z tabule: jsou tatáž a přejdou na tabuli i s tím, co se na nich započetlo; nebo jsou jiná a zůstanou, jak jsou, takže ta z tabule se tu zobrazí jako „káva (2)“

## tallyboard leave

help-leave-about = Přestat tabuli sdílet: co se na ní započetlo, zůstane zde i u ostatních
help-leave-board = Název tabule
help-leave-force = Opustit ji, i když je hub nedostupný: co tu čeká, zůstane pak zde

## tallyboard desks

help-desks-about = Vypsat stanoviště sdílených tabulí: tabule (není-li uvedena), tabulátor, název, tabulátor, kdy naposledy, tabulátor, záznamy, tabulátor, kolik řádků tu čeká
help-desks-board = Název tabule [výchozí: všechny sdílené tabule]

## tallyboard desk

help-desk-about = Pojmenovat toto stanoviště, jak je vidí ostatní, nebo vypsat jeho název
help-desk-name = Nový název

## tallyboard sync

help-sync-about = Odeslat a stáhnout, co čeká, nejvýše po --wait sekund; skončí s 0, když už nic nečeká
help-sync-follow = Pokračovat v tom, dokud to neukončí signál: stanoviště bez okna

## tallyboard hub

help-hub-about = Vytvořit a prohlížet hub

## tallyboard hub init

help-hub-init-about = Vytvořit v databázi tabulky hubu a vypsat příkazy GRANT, které pak opatrný správce spustí
help-hub-init-url = Databáze: adresa PostgreSQL bez hesla

## tallyboard hub status

help-hub-status-about = Vypsat tabule na hubu a stanoviště na nich: tabule, tabulátor, stanoviště, tabulátor, řádky, tabulátor, kdy naposledy odeslalo

## tallyboard hub verify

help-hub-verify-about = Porovnat všechny součty a řetězce na hubu s jeho záznamy

## tallyboard stress

help-stress-about = Počítat z mnoha procesů najednou a vypsat očekávané a skutečné stavy
help-stress-processes = Počet procesů
help-stress-threads = Počet vláken v každém procesu; každé čeká na odpověď na jeden stisk, než udělá další
help-stress-seconds = Jak dlouho počítat, v sekundách

## tallyboard completions

help-completions-about = Vypsat skript doplňování pro shell
help-completions-shell = Shell, ve kterém se mají příkazy doplňovat

## tallyboard man

help-man-about = Vypsat manuálovou stránku programu nebo některého z jeho příkazů
help-man-command = Příkaz, který se má popsat [výchozí: program]

## The end of the help

help-exit-status =
    Návratový kód:
      0  hotovo; i když už výstup nikdo nečte (zavřená roura)
      1  odmítnuto nebo selhalo; standardní chybový výstup říká proč, a kam až to došlo, pokud se něco změnilo
      2  chybné použití
      3  hotovo, ale výsledek nešlo vypsat (například na plný disk): nespouštějte to znovu
    Ctrl+C a jiné signály, které program ukončují, jej ukončí tímto signálem (shell u Ctrl+C hlásí 130): probíhající změna
    je pak buď úplná, nebo se vůbec neprovede. Jen inc - skončí s 1 a řekne, kam až došlo

## Words around the texts above

help-words-usage = Použití:
help-words-commands = Příkazy:
help-words-arguments = Argumenty:
help-words-options = Volby:
help-words-values = Možné hodnoty:
help-words-any-options = { "[" }VOLBY]
help-words-any-command = { "[" }PŘÍKAZ]
help-words-default = { "[" }výchozí:
help-words-env = { "[" }proměnná:
help-words-possible = { "[" }možné hodnoty:
help-words-help-long = Vypsat nápovědu (více pomocí '--help')
help-words-help-short = Vypsat nápovědu (souhrn pomocí '-h')
help-words-help-commands = Vypsat nápovědu k podpříkazům
help-words-help-command = Vypsat tento text, nebo nápovědu k daným podpříkazům
help-words-help = Vypsat nápovědu
help-words-version = Vypsat verzi

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = JMÉNO
help-page-synopsis = POUŽITÍ
help-page-description = POPIS
help-page-options = VOLBY
help-page-commands = PODPŘÍKAZY
help-page-extra = DALŠÍ
help-page-version = VERZE
help-page-env-before = Proměnná prostředí
help-page-env-after = zadává tuto hodnotu také.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = argument '{ $argument }' nelze použít vícekrát
help-error-conflict = argument '{ $argument }' nelze použít společně s '{ $other }'
help-error-conflicts = argument '{ $argument }' nelze použít společně s: { $others }
help-error-no-value = '{ $argument }' vyžaduje hodnotu, ale žádná nebyla zadána
help-error-value = neplatná hodnota '{ $value }' pro '{ $argument }'
help-error-value-why = neplatná hodnota '{ $value }' pro '{ $argument }': { $why }
help-error-possible = { "[" }možné hodnoty: { $values }]
help-error-command = neznámý podpříkaz '{ $command }'
help-error-missing = nebyly zadány povinné argumenty: { $arguments }
help-error-too-many = neočekávaná hodnota '{ $value }' pro '{ $argument }'; více jich být nemůže
help-error-unexpected = neočekávaný argument '{ $argument }'
help-error-utf-8 = neplatné UTF-8 v jednom nebo více argumentech
help-tip-commands = { $count ->
        [one] tip: existuje podobný podpříkaz: { $names }
        [few] tip: existují podobné podpříkazy: { $names }
       *[other] tip: existují podobné podpříkazy: { $names }
    }
help-tip-arguments = { $count ->
        [one] tip: existuje podobný argument: { $names }
        [few] tip: existují podobné argumenty: { $names }
       *[other] tip: existují podobné argumenty: { $names }
    }
help-tip-values = { $count ->
        [one] tip: existuje podobná hodnota: { $names }
        [few] tip: existují podobné hodnoty: { $names }
       *[other] tip: existují podobné hodnoty: { $names }
    }
help-tip-escape = tip: chcete-li '{ $argument }' předat jako hodnotu, použijte '-- { $argument }'
help-error-more = Více informací: '--help'.
