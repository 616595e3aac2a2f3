## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.


## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are


## unless the help translates those words.


## Shared by several commands

cli-counters = { $count } räknare
cli-count-entries = { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
cli-problems = { $count } problem
cli-zone-utc = tider anges i UTC: { $problem }
cli-unprintable = detta kan inte skrivas ut: { $error }
cli-no-window = detta program byggdes utan grafiskt gränssnitt. Dess kommandon finns i tallyboard --help
cli-cancelled = avbrutet: { $nothing }
cli-unprinted = { $done ->
        [counted] räknat, men svaret kan inte skrivas ut: { $why }
       *[other] klart, men svaret kan inte skrivas ut: { $why }
    }
cli-waiting = väntar: { $why }
cli-changes-problem = vad som räknades kan inte anges: { $why }; nya försök görs
cli-changes-again = vad som räknades kan anges igen
cli-read-only = { $path } ligger där inget kan skrivas: den läses som en fil som ingen ändrar
cli-not-sound = { $path } är inte hel: { $problems } hittades; återställ en säkerhetskopia
cli-before-in = det som fanns förut finns i { $path }
cli-worker-ended = arbetstråden har avslutats

## The tally file and its folder

cli-db-empty = filens namn är tomt: ange ett med --db FILE
cli-no-home = användaren har ingen hemmapp att lägga { $file } i: ange en fil med --db FILE
cli-folder-failed = kan inte skapa mappen { $folder }
cli-folder-open = { $folder } kan läsas av andra, och det kan inte ändras

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = det { $error }
cli-number-form = ett heltal är bara siffror, med tecken om det behövs
cli-step-range = ett steg är ett tal från 1 till { $max }
cli-colors = en färg är en av { $names }
cli-kinds = en typ är en av { $names }
cli-column-roles = en kolumn är en av { $names }
cli-encodings = en kodning är en av { $names }, eller en annan av webbens
cli-formats = ett format är ett av { $names }
cli-seconds-form = ett tal, 0 eller mer
cli-languages = ett språk är ett av { $codes }
cli-template-long = en mall har högst { $max } byte
cli-template-word = { $word } är okänt: den kan ha { "{" }count{ "}" } och { "{" }name{ "}" }
cli-token-form = en kod har { $min } till { $max } tecken: bokstäver, siffror och - . _ ~

## Naming counters

cli-naming-id = ”{ $name }” { $error }: med --id anges en räknare med sitt nummer, som `tallyboard list --id` skriver ut det
cli-no-counter = det finns ingen räknare med namnet ”{ $name }”
cli-no-counter-number = det finns ingen räknare { $number }
cli-no-counter-yet = det finns ännu ingen räknare med namnet ”{ $name }”: väntar på den
cli-renamed = ”{ $old }” heter nu ”{ $new }”
cli-no-board = det finns ingen tavla med namnet ”{ $name }”

## inc, dec, edit, delete, undo, list

cli-inc-number = med - står ett tal i raderna: NAME, tabb, N
cli-inc-skip = --skip är till för rader på standard in: inc -
cli-dec-range = { $number } kan inte dras av: intervallet slutar vid { $max }
cli-edit-nothing = inget att ändra: ange --name, --key, --archived eller något annat som edit --help listar
cli-delete-yes = ”{ $name }” och hela dess historik skulle försvinna för gott: lägg till --yes om det är meningen
cli-undo-nothing = det finns inget att ångra
cli-undo-answer = ångrandet besvarades som något annat
cli-undo-left = { $count ->
        [one] { $count } ändring lämnades i fred, eftersom andra har ändrat samma sak sedan dess
       *[other] { $count } ändringar lämnades i fred, eftersom andra har ändrat samma sak sedan dess
    }
cli-undo-import = { $count ->
        [one] importen av { $name }: { $count } post togs tillbaka
       *[other] importen av { $name }: { $count } poster togs tillbaka
    }
cli-list-mend = `tallyboard verify --mend` lagar sådana namn och anteckningar, och --id tar en räknare efter dess nummer
cli-list-mend-more = och { $count } till; `tallyboard verify --mend` lagar sådana namn och anteckningar, och --id tar en räknare efter dess nummer

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }
cli-stream-skip-range = --skip ligger utanför 64-bitarstalen
cli-stream-progress = { $count } rader räknade och sparade, { $rate } per sekund
cli-stream-maybe = { $error }; hur långt filen kom visas av: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; räknat och sparat till och med rad { $saved }: fortsätt därifrån med tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; räknat och sparat till och med rad { $saved }: fortsätt därifrån med tallyboard inc - --skip { $saved } när rad { $line } är rättad, eller utan den med tallyboard inc - --skip { $line }
cli-stream-line-why = rad { $line }: { $why }
cli-stream-newest = ingen ström bröts efter rad { $skip }; den senaste som bröts står på rad { $lines }
cli-stream-none = ingen ström bröts efter rad { $skip }: alla nådde sitt slut
cli-stream-earlier = en tidigare ström räknades till och med rad { $lines } och inte till sitt slut; om den bröts, fortsätt med den genom: tallyboard inc - --skip { $lines }
cli-stream-unreadable = standard in kan inte läsas
cli-stream-interrupted = avbrutet
cli-stream-skip-end = { $lines ->
        [one] --skip { $skip } ligger efter slutet: standard in har { $lines } rad
       *[other] --skip { $skip } ligger efter slutet: standard in har { $lines } rader
    }
cli-stream-sum-range = raderna med detta namn går utanför 64-bitarstalen
cli-stream-line = rad { $line }
cli-stream-lines = rader { $from } till { $through }
cli-stream-after = efter rad { $line }
cli-stream-utf-16 = det är UTF-16-text: spara den som UTF-8, eller konvertera den med: iconv -f UTF-16 -t UTF-8
cli-stream-number = ”{ $number }” efter tabben är inget heltal på 64 bitar
cli-stream-name = namnet är ingen UTF-8-text
cli-stream-long = den är längre än { $max } byte

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } innehåller något annat, och förblir som den är: ange en ny fil, eller lägg till --force
cli-watch-no-file = { $file } är ett rör eller en enhet, som inte kan hållas aktuell: ange en fil
cli-watch-deleted = ”{ $name }” togs bort: { $file } förblir som den är tills det finns en med det namnet
cli-watch-again = { $file } hålls aktuell igen
cli-watch-waiting = väntar: { $file } kan inte hållas aktuell: { $error }

## Times: --since and --until

cli-time-invalid = ogiltigt värde '{ $text }' för '--{ $option } <TIME>': { $why }
cli-time-invalid-order = ogiltigt värde '{ $text }' för '--{ $option } <TIME>': { $why }, eller ange --dates day-first eller month-first
cli-time-none = det finns ingen tid mellan --since { $since } och --until { $until }: ange ett senare --until
cli-time-none-same = det finns ingen tid mellan --since { $since } och --until { $until }: ange ett senare --until, eller --until "end of …" för hela dagen eller månaden
cli-time-since = från: { $time }
cli-time-until = till: före { $time }

## stats

cli-stats-beyond = något räknades utanför kalendern: ange --since
cli-stats-long = för mycket räknades sedan { $first } för en rad var: ange --since, eller --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate och --interval är till för timmar, dagar, veckor och månader: utelämna dem, eller ange --by day
cli-stats-rate-hours = antalet per timme är det som räknades per bemannad timme, enligt tavlans öppettider
cli-stats-rate-counted = antalet per timme är det som räknades per timme då något räknades på tavlan, eftersom ingen har gett den öppettider (edit-board --hours)
cli-stats-together = tillsammans: { $counted } på { $hours } bemannade timmar, { $rate } per timme
cli-stats-together-limits = tillsammans: { $counted } på { $hours } bemannade timmar, { $rate } per timme, gränser { $low } till { $high }
cli-stats-outside = { $count ->
        [one] { $count } räknades utanför öppettiderna, och ingår inte i antalet per timme
       *[other] { $count } räknades utanför öppettiderna, och ingår inte i antalet per timme
    }
cli-stats-limits = nedre och övre är konfidensgränser på { $percent } %: av 100 sådana par har omkring { $percent } det sanna värdet mellan sig, om det som räknas kommer av en slump, vart och ett för sig
cli-level-form = ett procenttal från 50 till 99.99, till exempel 95
cli-column-counted = räknat
cli-column-in-hours = under öppettid
cli-column-covered-hours = bemannade timmar
cli-column-rate = per timme
cli-column-low = nedre
cli-column-high = övre
cli-dates-form = två datum med två punkter mellan, till exempel 2026-10-01..2026-10-31
cli-column-value = värde
cli-column-center = mitt
cli-column-broken = ovanligt
cli-control-none = den har inget styrdiagram ännu: ange datumen som gränserna tas från, som i --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = det finns inget att spara: ange --baseline, --kind, --per eller --of
cli-control-limits = { $plan }: gränserna ligger tre standardavvikelser från medelvärdet för { $from } till { $to }; om inget ändras hamnar få stickprov utanför dem, omkring 3 av 1 000
cli-control-rough = gränserna är grova: i ett stickprov ur referensperioden räknades i medeltal färre än 5
cli-control-broken = { $count ->
        [0] inget av { $all } stickprov är ovanligt
        [one] { $count } av { $all } stickprov är ovanligt
       *[other] { $count } av { $all } stickprov är ovanliga
    }
cli-control-no-change = ingen ändring av hur ofta det räknas som inte slumpen lika väl kunde ge
cli-agree-same = dessa två är en och samma: ange två som har räknat samma sak
cli-agree-no-desk = det finns ingen plats med namnet ”{ $name }”: `tallyboard desks` listar dem
cli-agree-unpaired = räknarna på ”{ $first }” ({ $one }) och ”{ $second }” ({ $other }) kan inte paras ihop: ge var och en samma korta namn på båda tavlorna, eller lika många räknare i samma ordning
cli-agree-long = fler än { $max } tryck: ange --since, eller --by hour
cli-agree-large = summorna för ”{ $name }” är för stora för att rättas
cli-agree-by-short-name = räknarna är hopparade efter sina korta namn
cli-agree-by-position = räknarna är hopparade efter sin ordning på tavlorna
cli-agree-nothing = ingen av dem räknade något under denna tid
cli-agree-presses = { $alike } av { $all } tryck stämmer överens ({ $percent } %): båda räknade samma sak inom { $seconds } sekunder
cli-agree-spans = { $alike } av { $all } tidsavsnitt stämmer överens ({ $percent } %): båda räknade lika mycket
cli-agree-kappa = Cohens kappa för trycken som båda gjorde: { $value }, gränser på 95 %: { $low } till { $high }; 1 är full överensstämmelse, 0 inte mer än av en slump
cli-agree-concordance = Lins konkordans för antalen: { $value }, gränser på 95 %: { $low } till { $high }; 1 är full överensstämmelse. ”{ $first }” minus ”{ $second }”: { $difference } per tidsavsnitt i medeltal
cli-agree-nothing-to-correct = inget att rätta: summorna är redan sådana
agree-note = { $first } { $one }, { $second } { $other }, räknat som { $total }
cli-board-nothing = inget att ändra: ange --name, --target, --stops, --shares, --total-name, --hours eller --nobody
cli-board-no-hours = ”{ $name }” har inga öppettider som en tid kan tas ur: ange --hours först
cli-board-nobody-form = ett datum, eller två tider med två punkter mellan, till exempel 2026-12-03, "2026-12-03 14:00..15:30" eller 2026-12-24..2026-12-26
cli-board-night = { $from } till { $to } ligger i en natt som börjar kvällen före: ta ut den från dess början, eller skriv det datumets tider med --hours

## export

cli-export-ending = filens ändelse anger inget format: låt den sluta på .csv, .xlsx, .jsonl eller .html, eller ange --format
cli-export-by = --by är till för en tabell: utelämna det, eller ange --what table
cli-export-report = en rapport innehåller allt: utelämna --what, eller välj ett annat --format
cli-export-kind = --kind är till för poster: utelämna det, eller ange --what entries
cli-export-times = räknare är som de är nu: utelämna --since och --until, eller ange --what entries eller table
cli-export-bom = --bom är till för CSV: utelämna det, eller ange --format csv
cli-export-terminal = en arbetsbok är ingen text för en terminal: ange en fil med --output
cli-export-no-room = inget skrevs till { $file } ({ $error }): skaffa plats, eller ange en annan fil
cli-export-failed = inget skrevs till { $file }: { $error }
cli-export-exists = { $error }, och förblir som den är: ange en ny fil, eller lägg till --force

## import

cli-import-standard-input = standard in
cli-import-failed = { $name }: { $error }
cli-import-bad-line = rad { $line }: { $why }
cli-import-bad-line-column = rad { $line }, ”{ $column }”: { $why }
cli-import-bad-line-part = { $part }, rad { $line }: { $why }
cli-import-bad-line-part-column = { $part }, rad { $line }, ”{ $column }”: { $why }
cli-import-more-bad = { $count ->
        [one] och { $count } felaktig rad till
       *[other] och { $count } felaktiga rader till
    }
cli-import-refused = { $why }: inget importerades
cli-import-alike-minute = { $count ->
        [one] { $count } rad liknar en som redan finns, med ett annat antal eller en annan tid: av samma räknare, i samma minut
       *[other] { $count } rader liknar sådana som redan finns, med ett annat antal eller en annan tid: av samma räknare, i samma minut
    }
cli-import-alike-day = { $count ->
        [one] { $count } rad liknar en som redan finns, med ett annat antal eller en annan tid: av samma räknare, samma dag
       *[other] { $count } rader liknar sådana som redan finns, med ett annat antal eller en annan tid: av samma räknare, samma dag
    }
cli-import-open-encoding = { $question }: ange det med --encoding NAME; inget importerades
cli-import-open-sheet = { $question }: ange det med --sheet NAME, flera gånger för blad som liknar varandra; inget importerades
cli-import-open-doubt = { $question }; inget importerades
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
        [one] en rad är felaktig, så inget importerades: rätta den, eller utelämna den med --skip-bad
       *[other] { $count } rader är felaktiga, så inget importerades: rätta dem, eller utelämna dem med --skip-bad
    }
cli-import-bad-columns = { $count ->
        [one] en rad är felaktig, så inget importerades: rätta den, ange vad kolumnerna är med --columns, eller utelämna den med --skip-bad
       *[other] { $count } rader är felaktiga, så inget importerades: rätta dem, ange vad kolumnerna är med --columns, eller utelämna dem med --skip-bad
    }
cli-import-answer = importen besvarades som något annat
cli-import-undo-restore = fler än { $max } poster kan inte ångras på en gång: återställ { $path } för det
cli-import-undo-no-backup = fler än { $max } poster kan inte ångras på en gång: det finns ingen säkerhetskopia av det som fanns förut
cli-import-undo-nothing-before = fler än { $max } poster kan inte ångras på en gång: inget hade räknats förut
cli-import-backup-failed = det går inte att göra en säkerhetskopia före en så stor import ({ $error }), så inget importerades: åtgärda det, eller importera utan en med --no-backup
cli-import-nothing = inget importerades
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = utelämnas
cli-import-columns-left-out = kolumner som utelämnas: { $names }
cli-import-before = detta importerades { $at }: inget att lägga till (--again lägger till det ändå)
cli-import-names-more = { $names } och { $more } till
cli-import-boards =
    { $done ->
        [yes] skapade { $count ->
            [one] { $count } tavla
           *[other] { $count } tavlor
        }: { $names }
       *[no] skulle skapa { $count ->
            [one] { $count } tavla
           *[other] { $count } tavlor
        }: { $names }
    }
cli-import-counters = { $done ->
        [yes] skapade { $count } räknare: { $names }
       *[no] skulle skapa { $count } räknare: { $names }
    }
cli-import-added =
    { $done ->
        [yes] lade till { $count ->
            [one] { $count } post
           *[other] { $count } poster
        }
       *[no] skulle lägga till { $count ->
            [one] { $count } post
           *[other] { $count } poster
        }
    }
cli-import-day-notes =
    { $done ->
        [yes] lade till { $count ->
            [one] { $count } dagsanteckning
           *[other] { $count } dagsanteckningar
        }
       *[no] skulle lägga till { $count ->
            [one] { $count } dagsanteckning
           *[other] { $count } dagsanteckningar
        }
    }
cli-import-left-out =
    { $done ->
        [yes] utelämnade { $count ->
            [one] { $count } post
           *[other] { $count } poster
        } som redan finns
       *[no] skulle utelämna { $count ->
            [one] { $count } post
           *[other] { $count } poster
        } som redan finns
    }
cli-import-counter = { $name }: { $before } → { $after } genom { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
cli-import-more-counters = och { $count } räknare till

## backup, restore, salvage

cli-backup-none = det finns ingen ny säkerhetskopia
cli-backup-not-sound = { $path } är inte hel ({ $problem }): den säkerhetskopierades som den är, och märktes så; `tallyboard verify` säger mer
cli-backup-damaged = { $file } är ingen fungerande säkerhetskopia: räknefilen kunde inte öppnas, och behölls byte för byte; `tallyboard salvage` kopierar det som kan läsas i den
cli-backup-unreadable = { $file } kan inte läsas: { $problem }
cli-backup-was-not-sound = { $file } är ingen fungerande säkerhetskopia: räknefilen var inte hel när den gjordes
cli-restore-unprinted = det som skulle ersättas kan inte skrivas ut ({ $error }): inget återställdes
cli-restore-nothing = inget återställdes
cli-restored = återställt: { $holdings }
cli-salvaged = räddat: { $counters }, { $entries }
cli-salvage-nothing = inget räddades
cli-restore-now = nu: { $holdings }
cli-restore-now-nothing = nu: inget
cli-restore-now-unreadable = nu: oläsligt: { $why }
cli-restore-backup = säkerhetskopia: { $holdings }
cli-restore-no-count = saknas
cli-restore-more = … och { $count } räknare till skiljer sig
cli-restore-shared = delade tavlor kommer tillbaka från navet; det som räknats här sedan dess och ännu inte delats finns bara i kopian av det som fanns
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } från { $first } till { $last }
cli-restore-needs-yes = det som finns nu skulle ersättas: lägg till --yes om det är meningen
cli-restore-question = Ersätta det som finns nu? Det säkerhetskopieras först. [j/N]
cli-restore-yes = j ja y yes

## demo

cli-demo-nothing = ingen fil skapades
cli-demo-made = { $file }: { $counters } räknare, { $entries } poster från de senaste { $days } dagarna

## verify

cli-verify-ok = ok: { $counters }, { $entries }
cli-verify-odd = { $count ->
        [one] ett namn eller en anteckning är inte som tallyboard skriver dem: `tallyboard verify --mend` lagar dem, efter en säkerhetskopia
       *[other] { $count } namn eller anteckningar är inte som tallyboard skriver dem: `tallyboard verify --mend` lagar dem, efter en säkerhetskopia
    }
cli-mend-none = det finns inget att laga
cli-mend-nothing = inget lagades
cli-mend-backed-up = säkerhetskopierat i { $path }
cli-mended = lagat: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = navet svarar inte
cli-sync-waiting = { $count ->
        [one] { $count } rad väntar
       *[other] { $count } rader väntar
    }
cli-sync-pulling = { $pulled } av { $all } rader från andra platser är här
cli-sync-offline = { $count ->
        [one] { $reason }; { $count } rad väntar
       *[other] { $reason }; { $count } rader väntar
    }
cli-hub-unknown = inget nav är känt ännu: ange ett med --hub postgres://USER@HOST/DATABASE
cli-hub-several = filens tavlor delas via flera nav: ange ett med --hub
cli-share-no-board = det finns ingen tavla med namnet ”{ $name }”: --new skapar den
cli-share-not-shared = ingen tavla med namnet ”{ $name }” delas här
cli-share-not-made = tavlan skapades inte
cli-join-unknown = navets tavlor är inte kända
cli-join-none = ingen tavla delas via detta nav ännu: `tallyboard share BOARD` delar en
cli-join-not-found = ingen tavla med namnet ”{ $name }” delas via detta nav: det finns { $names }
cli-join-several = flera tavlor heter ”{ $name }”: ange en med dess id: { $boards }
cli-join-namesakes = både denna fil och tavlan har { $names }: ange --namesakes same för att dela även det som räknats här, eller --namesakes others för att behålla båda
cli-join-failed = tavlan anslöts inte
cli-share-gone = den delas inte längre
cli-share-unfinished = { $done ->
        [shared] ”{ $name }” delas, men allt har inte kommit över ännu (`tallyboard sync` fortsätter)
       *[joined] ”{ $name }” är ansluten, men allt har inte kommit över ännu (`tallyboard sync` fortsätter)
    }
cli-leave-failed = { $error }; det som väntar här skulle inte nå de andra: lägg till --force för att lämna ändå
cli-sync-none = ingen tavla i { $path } delas: `tallyboard share BOARD` delar en
cli-follow-offline = { $board }: frånkopplad: { $why }
cli-follow-connecting = { $board }: ansluter
cli-follow-shared = { $board }: delad
cli-hub-there = tabellerna finns redan
cli-hub-status = { $host }: { $server }, tabeller i version { $version }
cli-hub-clock = navets klocka avviker { $seconds } s från denna dators
cli-hub-not-sound = navet är inte helt: { $problems } hittades
cli-hub-same = ok: { $counters } som på navet
cli-hub-differs = { $count ->
        [one] ett antal skiljer sig från navets: tavla, tabb, räknare, tabb, antal här, tabb, antal där
       *[other] { $count } antal skiljer sig från navets: tavla, tabb, räknare, tabb, antal här, tabb, antal där
    }

## stress: a test that counts from many processes

cli-stress-folder = kan inte skapa en mapp i { $folder }
cli-stress-inexact = antalen är inte exakta: rapportera gärna detta, tillsammans med filen
cli-stress-exact = exakt
cli-stress-setting = { $processes } processer med { $threads } trådar, { $seconds } s på { $path }
cli-stress-expected = väntat             { $number }
cli-stress-counted = räknat             { $number }
cli-stress-rate = tryck per sekund   { $number }
cli-stress-lost = läs, öka, skriv    { $number } väntade, { $counted } räknade: { $lost } förlorade, utan fel ({ $seconds } s, en egen fil)
cli-stress-cancelled = avbrutet: inget av det finns kvar i filen
cli-stress-stopped = avbrutet
cli-stress-not-sound = filen är inte hel: { $problem }
cli-stress-process = en av stresstestets processer misslyckades: { $status }
cli-stress-silent = en av stresstestets processer skriver inte ut något
cli-stress-press = ett tryck räknades inte: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = för att lyssna utanför denna dator krävs en egen kod: i variabeln TALLYBOARD_TOKEN, eller med --token
cli-serve-listen = kan inte lyssna på { $address }
cli-serve-open = anslutningen är inte krypterad: använd den i ett nätverk som du litar på
cli-serve-press-entry = ett tryck har ingen post: den är till för att ångra
cli-serve-undo-form = ett ångrande har ett namn, ett id eller en post
cli-serve-nothing-there = det finns inget på { $path } för { $method }: GET läser /counters och /changes, POST är till för /press och /undo
cli-serve-method = { $method } är inte möjligt: GET läser, och POST är till för /press och /undo
cli-serve-followers = { $count } andra följer redan
cli-serve-wrong-token = detta är inte koden
cli-serve-no-token = koden saknas: skicka huvudet Authorization: Bearer TOKEN
cli-serve-host = anropa detta med dess adress i siffror, eller som localhost
cli-serve-origin = andra webbplatsers sidor kan inte anropa detta
cli-serve-which = ange vilken räknare: med dess namn eller id, som i { "{" }"name": "Kaffe"{ "}" }
cli-serve-late = anropet kom inte fram inom { $seconds } sekunder: inget räknades
cli-serve-large = ett anrop har högst { $max } byte: inget räknades
cli-serve-not-json = anropet är inte JSON som { "{" }"name": "Kaffe"{ "}" }: { $error }
cli-serve-unexpected = det är okänt vad som hände med detta: titta på antalet

## man

cli-no-command = det finns inget kommando { $name }: tallyboard --help listar dem

## The pages that serve shows in a browser

cli-page-undo = Ångra
cli-page-saving = Sparar …
cli-page-unreachable-press = Tallyboard kan inte nås: titta på antalet innan du trycker igen
cli-page-saved = { $name }: { $count }, sparat
cli-page-undone = { $name }: { $count }, ångrat
cli-page-minus = Dra av en från { $name }
cli-page-token = Adressen saknar koden, eller har en gammal: öppna den som Tallyboard visar.
cli-page-ended = Tallyboard har avslutats. Väntar på det …
cli-page-unreachable = Tallyboard kan inte nås. Väntar på det …

## tallyboard doubtful

cli-doubtful-unknown = { $id } är inget tveksamt tryck för dessa räknare och tider: se tallyboard doubtful
cli-doubtful-more = dessa är de { $max } senaste; det finns fler
