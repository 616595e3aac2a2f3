## A note that is typed

note-error-empty = en anteckning behöver minst ett tecken
note-error-too-long = en anteckning har högst { $max } tecken, den här har { $found }
note-error-control-character = en anteckning kan inte innehålla andra styrtecken än radbrytningar

## Opening hours that are typed

hours-unreadable = ”{ $part }” kan inte läsas som öppettider: skriv dem som Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = ”{ $part }” anger en dags tider en andra gång: skriv alla på en gång, som Mo 09:00-12:00,13:00-17:00
hours-empty = öppettider utan en enda tid säger inget: utelämna dem om ingen känner till dem
hours-too-long = öppettider har högst { $max } byte
hours-too-many-dates = öppettider har högst { $max } enskilda datum

## The control chart of a counter, as it is typed

control-plan-unreadable = ”{ $part }” kan inte läsas som styrdiagram: skriv det som c day 2026-10-01/2026-10-31 eller u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = ett c-diagram räknar fel som de är, utan ”of”: ta u för fel per enhet, eller p för en andel
control-plan-no-size = ett u- eller p-diagram måste veta vad felen avser: lägg till of board, of counter NAME eller, för u, of hours
control-plan-share-of-hours = timmar kan inte ha en andel fel: ta u för fel per timme

## A name that is typed, of a counter, a board or a desk

name-error-empty = ett namn behöver minst ett tecken
name-error-too-long = ett namn har högst { $max } tecken, det här har { $found }
name-error-control-character = ett namn kan inte innehålla styrtecken som tabbar eller radbrytningar
name-error-override = ett namn kan inte innehålla tecken som ändrar textens riktning

## A key of the keyboard

key-error = en tangent är en av { $keys }

## Kinds of files

file-type-folder = en mapp
file-type-pipe = ett rör
file-type-socket = en socket
file-type-disk = en disk eller en annan enhet
file-type-device = en enhet
files-no-file = det är { $what }, ingen fil
files-it-is-a-disk = det är en disk
files-nobody-reads-it = ingen läser det
limits-disk-full = disken är full
limits-disk-full-or-file-too-large = disken är full; eller så skulle filen bli större än de { $bytes } byte som systemet tillåter detta program (ulimit -f)
limits-disk-error = disken rapporterar ett fel ({ $error })
limits-disk-error-or-file-too-large = disken rapporterar ett fel ({ $error }); eller så skulle filen bli större än de { $bytes } byte som systemet tillåter detta program (ulimit -f)

## A file that is to be written, such as an export

begin-error-tally-file = { $path } är själva räknefilen: ange en annan fil
begin-error-exists = { $path } finns redan
begin-error-folder = { $path } är en mapp: ange en fil i den
begin-error-folder-missing = mappen { $folder } saknas: skapa den, eller ange en annan fil
begin-error-io = { $path } kan inte skrivas ({ $error }): ange en annan fil

## A number that is typed or read

number-error-not-a-number = är inget tal
number-error-fraction = är inget heltal
number-error-too-large = ryms inte i 64 bitar

## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } eller { $second }

## Why something was not done

refusal-overflow = ”{ $name }” står på { $count }: { $delta } vore mer än ett antal kan rymma, så inget räknades
refusal-unknown-counter = räknaren finns inte längre
refusal-unknown-name = det finns ingen räknare med namnet ”{ $name }”
refusal-name-taken = det finns redan en räknare med namnet ”{ $name }”
refusal-key-taken = tangenten { $key } hör redan till ”{ $name }”
refusal-name-in-archive = det finns en arkiverad räknare med namnet ”{ $name }”: återställ den, eller välj ett annat namn
refusal-board-name-taken = det finns redan en tavla med namnet ”{ $name }”
refusal-unknown-board = tavlan finns inte längre
refusal-unknown-board-name = det finns ingen tavla med namnet ”{ $name }”
refusal-locked = ”{ $name }” är låst, så inget räknades: lås upp den först
refusal-archived = ”{ $name }” är i arkivet, så inget räknades: återställ den först
refusal-above-maximum = ”{ $name }” står på { $count }, och dess maximum är { $limit }: { $delta } räknades inte
refusal-below-minimum = ”{ $name }” står på { $count }, och dess minimum är { $limit }: { $delta } räknades inte
refusal-beyond-target = ”{ $board }” står på { $total }, och stannar vid målet { $target }: { $delta } ”{ $name }” räknades inte
refusal-bad-step = ett steg är ett tal från 1 till { $max }
refusal-bad-limits = minimum { $minimum } är högre än maximum { $maximum }
refusal-bad-day-start = en dag börjar vid en kvart: 00:00, 00:15 … 23:45
refusal-too-many-boards = en fil har högst { $max } tavlor
refusal-too-many-day-notes = en fil har högst { $max } dagsanteckningar
refusal-too-many-counters = en fil har högst en miljon räknare: importen skulle skapa fler
refusal-import-cancelled = importen avbröts: inget importerades
refusal-import-above-maximum = ”{ $name }” står på { $count }, och dess maximum är { $limit }: importen skulle föra den till { $after }
refusal-import-below-minimum = ”{ $name }” står på { $count }, och dess minimum är { $limit }: importen skulle föra den till { $after }
refusal-nothing-to-undo = det finns inget att ångra
refusal-nothing-to-redo = det finns inget att göra om
refusal-import-beyond-undo = importen av { $file } gav { $entries } poster, vilket är för många för att ångras på en gång: återställ säkerhetskopian som gjordes före den, eller ångra posterna en i taget
refusal-not-the-newest = något annat gjordes just i ett annat fönster: ångra igen för att ta tillbaka det
refusal-not-an-operation = att ta bort för gott och att ångra kan inte ingå i det som ångras på en gång
refusal-shared-already = ”{ $board }” delas redan, via { $hub }
refusal-not-shared = tavlan delas inte längre
refusal-shared-counter = ”{ $name }” är delad, så den stannar på sin tavla: arkivera den, eller lämna tavlan först
refusal-shared-board = tavlan ”{ $name }” är delad: lämna den först
refusal-torn = det som { $desk } delar fortsätter inte det som denna fil har av det
refusal-unknown-entry = posten finns inte längre
refusal-undone-already = detta är redan ångrat
refusal-in-the-future = en räkning i efterhand hör till det förflutna, och denna tid har inte kommit ännu
refusal-not-saved = inte sparat: { $why }
refusal-maybe-saved = det är okänt om detta sparades ({ $why }): titta på antalet innan du gör det igen
send-error-full = för mycket väntar på att sparas ({ $max } tryck): detta räknades inte
send-error-stopped = filen är stängd: detta räknades inte

## Why something in the file couldn't be read or written

store-error-locked = ett annat program håller filen låst
store-error-damaged = filen är skadad ({ $detail }); inget mer skrivs i den: återställ en säkerhetskopia
store-error-stopped = frågan togs tillbaka
store-error-suspect = filen ändrades av ett annat program, och den undersöks
store-error-text-too-long = en text i filen har mer än { $max } byte
store-error-too-many-counters = filen innehåller fler än { $max } räknare
store-error-clock = systemets klocka står efter år 9999 eller före år -4713: ställ den rätt och försök igen
store-error-numbers-used-up = { $table ->
        [board] filen har inget nummer kvar för en tavla till: en har det största som finns, { $max }. Exportera innehållet och importera det i en ny fil
        [counter] filen har inget nummer kvar för en räknare till: en har det största som finns, { $max }. Exportera innehållet och importera det i en ny fil
        [entry] filen har inget nummer kvar för en post till: en har det största som finns, { $max }. Exportera innehållet och importera det i en ny fil
       *[other] filen har inget nummer kvar för fler { $table }: en har det största som finns, { $max }. Exportera innehållet och importera det i en ny fil
    }
text-too-long-to-be-read = (en text på { $bytes } byte, för lång för att läsas)
worker-damaged-with-backup = { $why }; den senaste fungerande är { $backup }

## Why a file can't be opened

open-error-folder-missing = mappen { $folder } saknas: skapa den, eller välj en annan fil med --db
open-error-file-missing = filen { $path } finns inte ännu: `tallyboard inc NAME` skapar den
open-error-empty = filen { $path } är tom ännu: `tallyboard inc NAME` skapar den första räknaren
open-error-file-exists = { $path } finns redan, och förblir som den är: ange en ny fil
open-error-name-too-long = { $path } kan inte skapas: dess namn eller sökväg har { $bytes } byte, och med det som ska stå bredvid ryms { $bytes_max }: välj en kortare med --db
open-error-not-a-file = { $path } är { $what } och ingen fil: ange en fil
open-error-side-not-a-file = { $side } är { $what } och ingen fil, och där har SQLite det som räknades senast i { $path }: flytta undan det, eller välj en annan fil med --db
open-error-log-without-file = filen { $path } finns inte, men det som räknades senast i den finns kvar i { $log }: den flyttades eller togs bort medan den var öppen. Lägg tillbaka den bredvid; eller, om den inte behövs längre, ta bort { $log } också. Inget skapades
open-error-log-missing = { $path } kopierades utan { $log }, där allt som räknats står: kopiera båda, eller gör kopian med `tallyboard backup`
open-error-log-unreadable = { $path } ligger där inget kan skrivas, och dess logg { $log } kan inte läsas där: kopiera båda till en egen mapp
open-error-linked = { $path } har { $links } namn (hårda länkar), och det som räknas under ett skulle gå förlorat under de andra: ta bort de andra namnen, eller gör filen fristående med `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } är ingen räknefil (ingen SQLite-databas): välj en annan fil med --db
open-error-other-program = { $path } är ett annat programs databas: välj en annan fil med --db
open-error-damaged = { $path } är skadad ({ $detail }): den lämnades som den är; återställ en säkerhetskopia, kopiera det som kan läsas med `tallyboard salvage "{ $path }" NEW`, eller välj en annan fil med --db
open-error-damaged-with-backup = { $path } är skadad ({ $detail }): den lämnades som den är; `tallyboard restore` ger tillbaka dess senaste fungerande säkerhetskopia, { $backup }, `tallyboard salvage "{ $path }" NEW` kopierar det som kan läsas, eller välj en annan fil med --db
open-error-unreadable = inget i { $path } kan läsas: återställ en säkerhetskopia
open-error-newer = { $path } skrevs av en nyare tallyboard (filens version är { $found }, detta program känner till { $known }): uppdatera tallyboard, eller välj en annan fil med --db
open-error-foreign-object = { $path } innehåller { $object }, som inte är från tallyboard och kan ändra antal i det fördolda: ta bort det, eller välj en annan fil med --db
open-error-read-only = { $path } är skrivskyddad: tillåt skrivning i den, eller välj en annan fil med --db
open-error-replaced = en annan fil lades på platsen för { $path } medan den var öppen här: välj först vad som ska göras åt det
open-error-stopped = öppnandet av { $path } avbröts innan det var klart
open-error-locked = { $path } hålls låst av ett annat program: försök igen när det är klart
open-error-disk = { $path } kan inte öppnas: { $detail }

## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = mappen { $folder } saknas: skapa den, eller öppna en annan fil
open-error-in-window-name-too-long = { $path } kan inte skapas: dess namn, eller mappens, är för långt
open-error-in-window-side-not-a-file = { $side } är { $what }, och där står det som räknades senast i { $path }: flytta undan det, eller öppna en annan fil
open-error-in-window-log-missing = { $path } kopierades utan { $log }, där allt som räknats står: kopiera båda, eller återställ en säkerhetskopia
open-error-in-window-linked = { $path } har { $links } namn, och det som räknas under ett skulle gå förlorat under de andra: ta bort de andra namnen, eller öppna en kopia
open-error-in-window-not-a-database = { $path } är ingen räknefil: öppna en annan
open-error-in-window-other-program = { $path } tillhör ett annat program: öppna en annan fil
open-error-in-window-damaged = { $path } är skadad, och lämnades som den är
open-error-in-window-newer = { $path } skrevs av en nyare version av Tallyboard: uppdatera detta program, eller öppna en annan fil
open-error-in-window-foreign-object = { $path } innehåller något som inte är från Tallyboard och kan ändra antal i det fördolda (”{ $name }”): återställ en säkerhetskopia, eller öppna en annan fil
open-error-in-window-read-only = det går inte att skriva i { $path }: tillåt det, eller öppna en annan fil

## Parts of a database

schema-object = { $kind ->
        [table] tabellen ”{ $name }”
        [index] indexet ”{ $name }”
        [trigger] triggern ”{ $name }”
        [view] vyn ”{ $name }”
        [virtual-table] den virtuella tabellen ”{ $name }”
        [foreign-key] den främmande nyckeln ”{ $name }”
        [generated-column] den genererade kolumnen ”{ $name }”
       *[other] { $word } ”{ $name }”
    }
schema-column = kolumnen ”{ $column }” i ”{ $table }”
schema-missing = { $object } saknas
schema-not-made-again = { $object } saknas, och kan inte skapas på nytt: { $error }
schema-column-made = { $column } saknades: den skapades på nytt, med { $value } i varje rad; en säkerhetskopia kan innehålla mer
schema-column-missing = { $column } saknas: { $value } läses i varje rad, tills något ändras och den skapas på nytt; en säkerhetskopia kan innehålla mer
schema-index-made = { $index } saknades: det skapades på nytt
schema-index-missing = { $index } saknas: svar tar längre tid, tills något ändras och det skapas på nytt

## What happened to the file while it was open

displacement-gone = filen { $path } togs bort, flyttades eller bytte namn medan den var öppen
displacement-replaced = en annan fil lades på platsen för { $path } medan den var öppen
displacement-overwritten = { $path } skrevs över av ett annat program medan den var öppen
displacement-log-gone = loggen till { $path } (filerna bredvid som slutar på -wal och -shm) togs bort medan den var öppen
displacement-linked = { $path } har { $links } namn (hårda länkar), och antal skulle gå förlorade mellan dem: ta bort de andra namnen
displacement-newer = { $path } uppdaterades av en nyare tallyboard: stäng denna, och uppdatera den
displacement-schema = ett annat program ändrade schemat i { $path }: { $detail }
displacement-unseen = det går inte att titta på { $path } ({ $error })
displacement-file-gone = filen som det gällde finns inte längre

## Backups, restoring and salvaging

backup-error-no-room = disken med { $folder } är nästan full: { $megabytes } MB till måste vara lediga
backup-error-not-ours = { $path } finns redan och är ingen säkerhetskopia från tallyboard, så den förblir som den är: ange en annan fil, eller lägg till --yes
backup-error-in-use = { $path } används, eller stängdes inte: ange en annan fil
backup-error-unsound = { $path } är inte hel ({ $problem }): { $then }
backup-error-take-another = ta en annan säkerhetskopia
backup-error-not-restored = den återställdes inte; ta en annan säkerhetskopia, eller rädda det som kan läsas i den: `tallyboard salvage`
salvage-nothing = inget räddades
backup-error-held = { $path } hålls låst av { $who }: stäng den där och försök igen
backup-error-held-by-another = { $path } hålls låst av ett annat program: stäng den där och försök igen
backup-error-holder = { $program } (process { $id })
backup-error-file = { $path } kan inte skrivas: { $detail }
backup-error-unflushed = { $path } återställdes, men disken sparade inte namnet ({ $detail }): kontrollera disken; om filen saknas senare, återställ den igen
backup-error-no-folder = { $path } är ingen mapp och leder inte till någon: säkerhetskopior ska ligga där, så flytta den någon annanstans, eller ange en fil
backup-error-unlisted = säkerhetskopiorna i { $folder } kan inte listas ({ $detail }): tillåt läsning av mappen
backup-error-older-is-better = räknefilen är inte hel ({ $problem }), och { $path } är en äldre säkerhetskopia, som förblir som den är: ange en ny fil, eller lägg till --yes
backup-error-before-gone = inget återställdes, eftersom säkerhetskopian av det som finns nu, { $path }, är borta ({ $error }): försök igen
backup-error-before-replaced = inget återställdes, eftersom säkerhetskopian av det som finns nu, { $path }, har blivit en annan fil: försök igen
backup-error-before-unreadable = inget återställdes, eftersom säkerhetskopian av det som finns nu, { $path }, inte kan läsas ({ $error }): försök igen
backup-error-before-changed = inget återställdes, eftersom säkerhetskopian av det som finns nu, { $path }, har ändrats: försök igen
backup-error-no-database = den börjar inte som en SQLite-databas
backup-error-no-database-any-more = den börjar inte längre som en SQLite-databas
backup-error-damaged = den är skadad: { $detail }
backup-error-foreign-object = den innehåller { $object }, som inte är från tallyboard
backup-error-numbers-used-up = det finns en säkerhetskopia med nummer { $max }, och inget nummer är kvar: flytta den någon annanstans
backup-error-names-taken = andra tar alla dess namn: försök igen

## What the check of the file finds

verify-integrity = integritet: { $line }
verify-no-parent = { $table } { $id } hör till en { $parent } som inte finns
verify-undone-twice = post { $id } ångras av { $entries } poster
verify-amends-nothing = post { $id } ändrar post { $reset }, som inte är någon nollställning av dess räknare
verify-count = räknare { $id } ”{ $name }” står på { $count }, men dess poster blir { $sum }
verify-sums-of-counter = räknare { $id }: { $problem }
verify-sums-of-other-desks = räknare { $id }, andra platser: { $problem }
verify-sums-of-all = alla räknare: { $problem }
verify-quarter-sum = summan för kvarten vid { $start } ms är { $counted }, dess poster blir { $expected }
verify-sums-unreadable = summorna för dag { $day } sedan 1970 är inte som de ska

## Names and notes that other programs wrote

oddity-counter = räknare { $id } ”{ $name }”
oddity-board = tavla { $id } ”{ $name }”
oddity-entry = post { $id }
oddity-spelled = namnet är skrivet på ett annat sätt än tallyboard skulle göra
oddity-name-not-utf-8 = namnet är inte UTF-8
oddity-like-counter = namnet ser ut som det för räknare { $other }
oddity-like-board = namnet ser ut som det för tavla { $other }
oddity-total-spelled = summans namn är skrivet på ett annat sätt än tallyboard skulle göra
oddity-note-too-long = anteckningen har { $bytes } byte: den är för lång
oddity-note-not-utf-8 = anteckningen är inte UTF-8
oddity-note-control-characters = anteckningen har styrtecken, eller blanksteg i ändarna
counter-numbered = Räknare { $number }
board-numbered = Tavla { $number }

## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: inget kan läsas
salvage-table-read = { $table }: { $rows } lästa
salvage-table-read-in-part = { $table }: { $rows } lästa, { $senseless } var obegripliga
salvage-gap = { $table }: det som stod från nummer { $first } till { $last } kan inte läsas
salvage-gap-to-the-end = { $table }: det som stod från nummer { $first } och framåt kan inte läsas
salvage-shared-counter = räknare { $id } ”{ $name }”: dess rad säger { $own }, dess poster blir { $count }: den är delad, så det som saknas kommer från navet
salvage-counter-row-lost = räknare { $id } ”{ $name }”: dess rad är förlorad: antalet är vad dess poster blir, { $count }
salvage-counter-corrected = räknare { $id } ”{ $name }”: antalet { $count } är taget från dess rad; dess poster blir { $sum }, och en till säger { $missing }
salvage-more-counters = och { $count } räknare till som dessa
salvage-note = räddat: detta står för poster som inte kunde läsas

## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses } tryck kunde inte sparas ({ $why }): { $list }; behålls i { $file } för att räknas vid nästa start
unsaved-not-kept = { $presses ->
        [one] { $presses } tryck kunde inte sparas ({ $why }): { $list }; det är förlorat, eftersom det inte heller kan behållas till nästa start ({ $reason })
       *[other] { $presses } tryck kunde inte sparas ({ $why }): { $list }; de är förlorade, eftersom de inte heller kan behållas till nästa start ({ $reason })
    }
unsaved-lost = inte sparat, och förlorat: { $list }
unsaved-lost-before = inte sparat innan programmet senast avslutades, och förlorat: { $list }
unsaved-counted = { $presses } tryck som inte kunde sparas räknades nu: { $list }
unsaved-not-counted = inte räknat: { $list } ({ $why })
unsaved-not-counted-but-kept = inte räknat: { $list } ({ $why }); behålls i { $file }
unsaved-not-understood = { $file } innehåller tryck som inte kunde sparas, men kan inte förstås: den förblir som den är
unsaved-waiting = { $file } innehåller tryck som inte kunde sparas; de väntar på att räknas: { $error }
unsaved-folder-missing = mappen { $folder } saknas
unsaved-sum = { $counter } { $sum }
unsaved-quoted = ”{ $name }”
unsaved-counter = räknare { $id }
unsaved-more-counters = { $named }, och { $count } räknare till
unsaved-more-changes = { $count ->
        [one] { $named }, och { $count } ändring till
       *[other] { $named }, och { $count } ändringar till
    }
unsaved-lost-press = { $delta } på { $counter }
unsaved-lost-set = { $counter } ställd på { $value }
unsaved-lost-reset-all = nollställningen av alla räknare
unsaved-lost-reset = nollställningen av { $counters }
unsaved-lost-undo = ett ångrande
unsaved-lost-keep = ett tveksamt tryck som behölls
unsaved-lost-redo = något som gjordes om
unsaved-lost-note = en anteckning i historiken
unsaved-lost-note-day = en anteckning om { $date }
unsaved-lost-stream = rader ur en ström
unsaved-lost-create = den nya räknaren ”{ $name }”
unsaved-lost-rename = namnbytet av { $counter } till ”{ $name }”
unsaved-lost-board = placeringen av { $counter } på tavlan ”{ $board }”
unsaved-lost-edit = ändringen av { $counter }
unsaved-lost-delete = borttagningen av { $counter }
unsaved-lost-move = den nya platsen för { $counters }
unsaved-lost-create-board = den nya tavlan ”{ $name }”
unsaved-lost-edit-board = ändringen av en tavla
unsaved-lost-move-board = den nya platsen för en tavla
unsaved-lost-delete-board = borttagningen av en tavla
unsaved-lost-day-start = dagens början kl. { $time }
unsaved-lost-share = delningen av en tavla
unsaved-lost-join = anslutningen till tavlan ”{ $name }”
unsaved-lost-leave = lämnandet av en delad tavla
unsaved-lost-name-desk = platsens namn ”{ $name }”
unsaved-lost-import = importen av { $file }
unsaved-lost-names-and-more = { $names }, { $count } till

## Sharing a board: desks

desk-default-name = Plats
desk-shared-board = Delad tavla
desk-no-such-board = navet har ingen sådan tavla
file-error-closed = filen är stängd
desk-clock-ahead = Datorns klocka går { $difference } före navets: antalen stämmer, men inte deras tider.
desk-clock-behind = Datorns klocka går { $difference } efter navets: antalen stämmer, men inte deras tider.
desk-clock-minutes = { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
desk-clock-hours = { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
desk-clock-days = { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
merge-error-torn = det som platsen { $desk_name } delar fortsätter inte det som denna fil har av det
merge-error-replaced = denna fil delar numera tavlan som en annan plats, eller inte alls
merge-set-later = { $desk } ställde den samtidigt, och senare
merge-set-later-elsewhere = en annan plats ställde den samtidigt, och senare

## The address of a hub

address-error-no-address = en adress börjar med postgres://, eller har delar som host=…
address-error-unknown-keyword = ”{ $keyword }” är ingen del som en adress kan ha
address-error-password = ett lösenord hör inte hemma i en adress, där andra kan läsa det: lägg det i ~/.pgpass eller $PGPASSWORD
address-error-port = ”{ $port }” är ingen port
address-error-ports = en adress har en port, eller lika många som värdar
address-error-value = ”{ $value }” är inget värde för { $keyword }: det är { $values }
address-values-channel-binding = disable, prefer eller require
address-values-session = read-write, eftersom platser skriver
address-values-seconds = ett antal sekunder
address-values-verify-full = verify-full där det inte finns någon sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca eller verify-full
address-values-ip = en IP-adress
address-error-service = det finns ingen tjänst ”{ $service }” i { $files }
address-error-service-line = { $path }, rad { $line }, är inget keyword=value som en adress kan ha
address-error-escape = ett % i en adress följs av två hexadecimala siffror
address-error-quote = ett citattecken i adressen är inte avslutat
address-passwords-unreadable = { $path } kan inte läsas: { $error }
address-passwords-not-private = { $path } kan läsas av andra, så den används inte: kör chmod 600 på den
address-warning-verify-ca = Navets namn kontrolleras inte (sslmode=verify-ca): en annan server kan utge sig för att vara det.
address-warning-require = Navets certifikat kontrolleras inte (sslmode=require): en annan server kan utge sig för att vara det.
address-warning-prefer = Det som skickas till navet kan vara läsbart på vägen (sslmode=prefer).
address-warning-disable = Det som skickas till navet kan läsas på vägen (sslmode=disable).

## Why a hub can't be used

hub-error-away = { $host } kan inte nås ({ $why }): kontrollera nätverket, och om PostgreSQL körs där
hub-error-no-answer = den svarar inte
hub-error-connection-cut = anslutningen bröts
hub-error-connection-ended = anslutningen avslutades
hub-error-no-encryption = ingen kryptering avtalades: { $error }
hub-error-timeout = navet har inte svarat på { $seconds } s: kontrollera nätverket
hub-error-password-missing = navet frågar efter lösenordet för { $user }, och det finns inget i $PGPASSWORD, ~/.pgpass eller nyckelringen
hub-error-keyring-locked = navet frågar efter lösenordet för { $user }, och nyckelringen som har det är låst: lås upp den
hub-error-password-wrong = navet godtar inte detta lösenord för { $user }: kontrollera det, i $PGPASSWORD, ~/.pgpass eller nyckelringen om det kommer därifrån
hub-error-password-unsafe = { $host } frågar efter lösenordet på ett sätt som andra kan utnyttja (klartext eller MD5), så det skickas inte: dess administratör sätter password_encryption till scram-sha-256 och anger lösenordet för { $user } på nytt
unsafe-password = lösenordet efterfrågas på ett sätt som andra kan utnyttja
hub-error-login-refused = navet avvisar denna inloggning ({ $answer }): dess administratör tillåter den i pg_hba.conf
hub-error-no-database = det finns ingen databas { $database } på navet: kontrollera adressen, eller skapa den med createdb
hub-error-no-tls = { $host } erbjuder ingen kryptering (TLS): dess administratör slår på ssl, eller så står sslmode=disable i adressen
hub-error-no-tables = inga Tallyboard-tabeller i databasen { $database }: `tallyboard hub init URL` skapar dem
hub-error-foreign-table = tabellen { $table } i denna databas är inte Tallyboards: välj en annan databas eller ett annat schema
hub-error-newer = navet har en nyare version ({ $version }): uppdatera Tallyboard på denna plats
hub-error-older = navet har en äldre version ({ $version }): dess ägare kör `tallyboard hub init URL` med denna version
hub-error-rights = navet låter inte denna inloggning använda { $what }: dess administratör ger de rättigheter som `tallyboard hub init URL` skriver ut
hub-error-one-of-its-tables = en av dess tabeller
hub-error-its-schema = dess schema
hub-error-not-owner = { $user } får inte skapa tabeller i denna databas eller detta schema: dess ägare kör detta, eller ger CREATE på den
hub-error-full = navets disk är full ({ $answer }): dess administratör skaffar plats
hub-error-busy = navet har inte plats för en anslutning till ({ $answer })
hub-error-restarting = navet startar, stannar eller återhämtar sig ({ $answer })
hub-error-read-only = { $host } tar inte emot skrivningar: det är en reserv, eller är skrivskyddat. Ange den primära servern i adressen, eller alla servrar
hub-error-conflict = navet ber om ett nytt försök ({ $answer })
hub-error-on-another-board = det som räknats på denna tavla finns redan på navet, på en annan tavla: lämna denna, och anslut till den
hub-error-row = navet har en rad som inte förstås ({ $what }): uppdatera Tallyboard på denna plats
hub-error-no-clock = ingen klocka
hub-error-total = summan { $total }
hub-error-other = navet svarade: { $answer }
hub-error-no-host = adressen anger ingen värd
keyring-label = Tallyboard: { $user } på { $server }/{ $database }

## The certificate of a hub

hub-error-certificate = certifikatet för { $host } är inte att lita på: { $why }
tls-expired = det har gått ut. Navets administratör förnyar det, om denna dators klocka går rätt
tls-not-valid-yet = det är inte giltigt ännu: kontrollera denna dators klocka
tls-other-host = det är för en annan värd: skriv värden i adressen som certifikatet har den
tls-unknown-authority = ingen som denna dator känner till har signerat det. Om det är husets eget, ange dess utfärdare med sslrootcert=FILE
tls-own-authority = det är sin egen utfärdare. Om det är husets eget, ange just det certifikatet med sslrootcert=FILE
tls-no-authorities = systemets lista över certifikatutfärdare kan inte användas: { $error }
tls-no-list = { $path } är ingen lista över utfärdare: { $why }
tls-no-certificate = den har inget certifikat

## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = platsen ”{ $desk }” på tavlan ”{ $board }” (flöde { $feed })
hub-verify-feed = flöde { $feed }
hub-verify-row-missing = rad { $row } saknas
hub-verify-chain = kedjan av dess märken är inte huvudets
hub-verify-beyond-head = { $rows } rader ligger efter dess huvud, { $last }
hub-verify-slot = { $desk }: facket för räknare { $counter } är { $kept }, dess poster blir { $counted }
hub-verify-seen = { $desk }: rad { $row } säger att räknare { $counter } var { $kept } på { $other }, vars poster blir { $counted }

## The demo: a library's reference desk

demo-reference-desk = Informationsdisk
demo-front-door = Entré
demo-study-rooms = Grupprum
demo-inside-now = Inne nu
demo-directions = Vägvisning
demo-reference-question = Referensfråga
demo-printing-help = Hjälp med utskrift
demo-account-and-cards = Konto och lånekort
demo-technology-help = Teknikhjälp
demo-phone = Telefon
demo-door-in = Dörr: in
demo-door-out = Dörr: ut
demo-complaint = Klagomål
demo-study-room = Grupprum
demo-school-class = skolklass
demo-guided-tour = guidad visning
demo-from-paper = från papperslistan
demo-evening-event = kvällsevenemang
demo-report = { $month ->
        [1] rapport för januari
        [2] rapport för februari
        [3] rapport för mars
        [4] rapport för april
        [5] rapport för maj
        [6] rapport för juni
        [7] rapport för juli
        [8] rapport för augusti
        [9] rapport för september
        [10] rapport för oktober
        [11] rapport för november
       *[12] rapport för december
    }
demo-beyond-calendar = demons dagar hamnar utanför kalendern ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = inga gränser: här dras räknare av, och gränser gäller det som räknas, inte en skillnad
no-limits-steps = inga gränser: ett tryck lägger här till mer än 1, och gränser gäller händelser som räknas som 1 var
no-limits-negative = inga gränser: det är under 0
no-hours-differ = dessa räknare finns på tavlor med olika öppettider: ange räknarna på en enda tavla
no-hours-unreadable = öppettiderna för ”{ $board }” kan inte läsas: { $error }
rule-beyond = utanför gränserna
rule-two-of-three = två av tre nära samma gräns eller utanför
rule-four-of-five = fyra av fem långt från mitten, på samma sida
rule-eight-on-one-side = åtta i rad på samma sida om mitten
rule-trend = sex i rad som stiger, eller sjunker
control-unreadable = styrdiagrammet för ”{ $name }” kan inte läsas: { $error }
control-empty = inget har räknats på den ännu
control-no-counter = det finns inte längre någon räknare ”{ $name }” att dela med: välj en annan
control-no-board = den finns inte på någon tavla att dela med: välj en räknare, eller timmarna
control-empty-baseline = inget granskades på referensperiodens datum: välj andra
control-more-than-all = fler fel än vad som granskades: välj typ u, fel per enhet, eller en annan räknare att dela med
control-no-variation = referensperioden har inga fel, eller inget annat, så den visar inte hur mycket det varierar: välj andra datum
change-by-hour = sedan { $since } omkring { $after } per timme i stället för { $before }
change-by-day = sedan { $since } omkring { $after } per dag i stället för { $before }
change-by-week = sedan veckan { $since } omkring { $after } per vecka i stället för { $before }
change-by-month = sedan { $since } omkring { $after } per månad i stället för { $before }
