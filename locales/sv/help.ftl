## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.


## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed


## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Räknare som aldrig tappar ett antal. Utan kommando öppnas det grafiska gränssnittet

## Options of all commands

help-arguments-db = Räknefilen [standard: tally.db i användarens datamapp]
help-arguments-wait = Hur länge en fil som är låst eller inte kan skrivas ska väntas in innan försöket ges upp
help-arguments-lang = Språket för meddelanden och det grafiska gränssnittet, till exempel de eller pt_BR [standard: systemets]
help-arguments-theme = Fönstrets tema

## Arguments of several commands

help-all-name = Räknarens namn
help-all-by-id = Tolka NAME som en räknares nummer, som `list --id` skriver ut det
help-all-note = En anteckning till historiken
help-all-names = Skriv bara ut dessa räknare [standard: alla]
help-all-json = Skriv ut en JSON-array av objekt i stället
help-all-since = Börja vid denna tid: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Sluta före denna tid: början av en dag, en vecka eller en månad, eller dess slut som i "end of november"
help-all-dates = Vad som kommer först i datum som 1/2/2026 [standard: ordningen i systemets språk]
help-all-short-name = Vad den kallas där det är ont om plats, eller none: dess namn
help-all-key = Tangenten som räknar den: 0 till 9, a till z, f1 till f10, f12, num0 till num9 …, eller none
help-all-control = Dess styrdiagram: "c day 2026-10-01/2026-10-31" (fel per dag, med referensperiodens datum), "u day … of counter NAME", "u day … of hours", "p day … of board", eller none
help-all-color = Dess färg: coral, amber, olive, green, teal, blue, indigo, violet, pink eller slate
help-all-board = Tavlan som den hör till, eller none
help-all-step = Hur mycket ett tryck lägger till
help-all-target = Antalet att nå, eller none
help-all-minimum = Det lägsta tillåtna antalet, eller none
help-all-maximum = Det högsta tillåtna antalet, eller none
help-all-locked = Bortse från tryck i det grafiska gränssnittet; kommandon och andra program kan fortfarande räkna
help-all-hub = Navet: en PostgreSQL-adress utan lösenord, till exempel postgres://ana@db.example.org/tally [standard: det som filens tavlor delas via]

## tallyboard open

help-open-about = Öppna det grafiska gränssnittet med en fil, som ett dubbelklick på den gör; utan FILE, som utan kommando
help-open-file = Räknefilen [standard: som utan kommando]

## tallyboard inc

help-inc-about = Lägg till N på en räknare, skapa den vid första användningen, och skriv ut det nya antalet; med - räknas rader från standard in
help-inc-name = Räknarens namn; eller - för att läsa rader från standard in, var och en ett namn, eller ett namn, en tabb och N
help-inc-n = Hur många som läggs till [standard: 1]
help-inc-skip = Med -, hoppa över så många rader: de som en tidigare körning räknade, och den felaktiga rad som stoppade den, om någon

## tallyboard dec

help-dec-about = Dra av N från en räknare, skapa den vid första användningen, och skriv ut det nya antalet
help-dec-n = Hur många som dras av

## tallyboard set

help-set-about = Ställ en räknares antal på VALUE, skapa den vid första användningen, och skriv ut antalet
help-set-value = Det nya antalet

## tallyboard reset

help-reset-about = Avsluta räknares perioder: skriv ut antal och namn för var och en, och börja om från 0; historiken finns kvar
help-reset-names = Räknarna att nollställa
help-reset-all = Nollställ alla räknare utom arkiverade

## tallyboard undo

help-undo-about = Ångra den senaste ändringen, av en räknare eller av vilken som helst (en nollställning av flera räknare är en ändring), och skriv ut det nya antalet och namnet
help-undo-name = Räknaren vars senaste ändring ska ångras [standard: den senaste ändringen av någon räknare]

## tallyboard get

help-get-about = Skriv ut en räknares antal
help-get-json = Skriv ut räknaren som ett JSON-objekt i stället

## tallyboard list

help-list-about = Skriv ut räknarna som används, sorterade efter namn: antal, tabb, namn
help-list-all = Ta med arkiverade räknare
help-list-id = Skriv ut varje räknares nummer först, som andra kommandon tar emot med --id

## tallyboard watch

help-watch-about = Skriv ut en rad för varje ändring från och med nu, vilket program som än gör den: antal, tabb, namn
help-watch-name = Följ bara denna räknare, även när den byter namn
help-watch-json = Skriv ut ett JSON-objekt per rad i stället
help-watch-to = Skriv inte ut något, utan håll denna fil aktuell med räknarens antal. Den ersätts atomärt vid varje ändring; en symbolisk länk finns kvar, och filen den pekar på ersätts. Räknaren följs när den byter namn och när räknefilen återställs
help-watch-format = Filens innehåll; { "{" }count{ "}" } och { "{" }name{ "}" } fylls i
help-watch-force = Ersätt FILE vad den än innehåller; annars bara om den är tom, eller innehåller ett tal eller en text som passar TEMPLATE

## tallyboard serve

help-serve-about = Betjäna knappar, överlägg och telefoner via HTTP, bara på denna dator om inget annat anges, och skriv ut adressen
help-serve-listen = Var programmet lyssnar. Utanför denna dator, till exempel på 0.0.0.0:8255, behövs en egen kod
help-serve-token = Vad den som anropar måste känna till, 16 till 256 bokstäver, siffror och - . _ ~; helst angivet som variabeln, som andra användare inte kan se [standard: en ny vid varje start, som skrivs ut med adressen]

## tallyboard history

help-history-about = Skriv ut historiken, nyast först: tid, tabb, namn, tabb, vad som lades till, tabb, typ; sedan en tabb och anteckningen, om det finns en
help-history-kinds = Skriv bara ut poster av denna typ: tally, set, reset, undo, late, import eller amend; kan anges flera gånger

## tallyboard doubtful

help-doubtful-about = Skriv ut trycken som kanske inte är egna händelser, nyast först: nummer, tabb, tid, tabb, namn, tabb, vad som lades till, tabb, varför (bounce, double eller repeat), tabb, millisekunder efter trycket före; eller behåll eller stryk några av dem
help-doubtful-guard = Tid efter ett tryck då ett till är tveksamt, i millisekunder; inom 40 är det alltid det [standard: 150]
help-doubtful-repeat = Tid efter ett tryck då ett på en annan av en delad tavlas platser är tveksamt, i sekunder [standard: 2]
help-doubtful-keep = Säg om dessa, eller om alla som skulle skrivas ut, att de är riktiga: de skrivs inte ut igen
help-doubtful-void = Ångra dessa, eller alla som skulle skrivas ut
help-doubtful-note = Varför de ångras, för historiken [standard: det som gör vart och ett tveksamt]

## tallyboard stats

help-stats-about = Skriv ut vad som räknades i varje timme, dag, vecka, månad eller timme i veckan: dess början, tabb, summa; med staplar i en terminal
help-stats-rate = Skriv också ut hur mycket som räknades under varje rads bemannade timmar, dessa timmar, och vad som räknades per bemannad timme
help-stats-interval = Skriv också ut konfidensgränserna som det sanna antalet ligger mellan, eller det sanna antalet per timme med --rate [standard för PERCENT: 95]
help-stats-by = Enheten att summera per
help-stats-by-week = Börjar på måndag
help-stats-by-weekday-hour = Summerat över alla veckor
help-stats-by-desk = Summerat över all tid: vem som räknade hur mycket, där tavlor delas

## tallyboard control

help-control-about = Skriv ut en räknares styrdiagram: början, tabb, värde, mitt, nedre gräns, övre gräns, och vad som är ovanligt; och säg sedan när det räknas oftare, eller mer sällan
help-control-kind = Vad som räknas [standard: räknarens eget styrdiagram, annars c, eller u med --of]
help-control-kind-c = Fel i stickprov av samma storlek
help-control-kind-u = Fel per enhet, eller per timme
help-control-kind-p = Andelen som är felaktig
help-control-per = Vad ett stickprov omfattar [standard: day]
help-control-baseline = Det första och det sista datumet som gränserna tas från
help-control-of = Vad antalet delas med: tavlans summa, de bemannade timmarna, eller en annan räknare
help-control-save = Behåll detta som räknarens eget styrdiagram
help-control-json = Skriv ut ett JSON-objekt i stället

## tallyboard agree

help-agree-about = Jämför två räknare som räknade samma sak, oberoende av varandra: deras summor, hur väl de stämmer överens, och var de skildes åt
help-agree-first = Den första räknaren; eller tavlan, eller platsen
help-agree-second = Den andra
help-agree-boards = Jämför två tavlor, vars räknare paras ihop efter sina korta namn, annars efter sin ordning
help-agree-desks = Jämför två av delade tavlors platser
help-agree-by = Jämför antalen för varje enhet [standard: hour, för två räknare]
help-agree-within = Jämför tryck som är högst så långt från varandra [standard: 5, för tavlor och platser]
help-agree-reconcile = Lägg till rättelser, så att den förstas summor blir den förstas, den andras, eller medelvärdet (för platser: räknarnas summor); det kan ångras i ett steg i det grafiska gränssnittet
help-agree-json = Skriv ut ett JSON-objekt i stället

## tallyboard export

help-export-about = Exportera räknarna, historiken eller en tabell som CSV, som arbetsbok, som JSON Lines eller som rapport
help-export-names = Exportera bara dessa räknare [standard: alla]
help-export-boards = Exportera bara räknarna på denna tavla; kan anges flera gånger
help-export-what = Vad som exporteras [standard: poster; med --by en tabell]
help-export-what-counters = Räknarna som de är nu, med sina inställningar
help-export-what-entries = Historiken, en post per rad
help-export-what-table = Summorna för varje timme, dag, vecka eller månad, med en kolumn för varje räknare
help-export-by = Enheten som varje rad i tabellen summerar [standard: day]
help-export-by-week = Börjar på måndag
help-export-kinds = Exportera bara poster av denna typ: tally, set, reset, undo, late, import eller amend; kan anges flera gånger
help-export-format = Filformatet [standard: efter filens ändelse, annars csv]
help-export-format-csv = Kommaseparerade värden
help-export-format-xlsx = En arbetsbok för kalkylprogram
help-export-format-jsonl = JSON Lines, ett objekt per rad
help-export-format-html = En rapport med diagram, att titta på och skriva ut
help-export-bom = Börja CSV med en byteordningsmarkering, så att Excel känner igen det som UTF-8
help-export-output = Filen att skriva, eller - för standard ut [standard: -]
help-export-force = Ersätt filen om den finns

## tallyboard new

help-new-about = Skapa en räknare som börjar på 0
help-new-name = Den nya räknarens namn
help-new-note = En anteckning om räknaren, eller none

## tallyboard edit

help-edit-about = Ändra en räknares namn och inställningar, eller arkivera den; aldrig dess antal
help-edit-new-name = Det nya namnet
help-edit-archived = Arkivera räknaren, eller ta den i bruk igen
help-edit-note = En anteckning om räknaren, eller none

## tallyboard edit-board

help-edit-board-about = Ändra en tavlas namn och inställningar
help-edit-board-board = Tavlans namn
help-edit-board-new-name = Det nya namnet
help-edit-board-target = Målet för tavlans summa, eller none
help-edit-board-stops = Neka tryck som skulle föra summan över målet
help-edit-board-shares = Visa varje räknares andel av summan
help-edit-board-total-name = Vad summan kallas, eller none
help-edit-board-hours = När någon räknar, till exempel "Mo-Fr 09:00-17:00; 2026-12-25 off", eller none
help-edit-board-nobody = En tid då ingen räknade, som tas ut ur öppettiderna: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; kan anges flera gånger

## tallyboard delete

help-delete-about = Ta bort en räknare och dess historik för gott
help-delete-yes = Bekräfta att räknaren och dess historik ska tas bort

## tallyboard import

help-import-about = Importera en fil, och skriv ut vad som skapades, lades till och utelämnades; poster som importerats tidigare utelämnas
help-import-file = Filen att importera: CSV, XLSX eller JSON Lines från tallyboard, zip eller mapp från Loop Habit Tracker, CSV från Better Counter, eller en tabell med en kolumn med namn; eller - för standard in
help-import-dry-run = Skriv bara ut vad som skulle importeras
help-import-columns = Vad kolumnerna innehåller, efter rubrik eller nummer: name, count, time, date, hour, note, board, kind, reading (av en mätare: skillnaderna räknas), counter (en kolumn per räknare) eller day (en kolumn per dag). Lämna HEADER tom om ingen kolumn innehåller det; roller som inte anges gissas
help-import-name = Räknaren för alla rader, om ingen kolumn anger en
help-import-split = Avgränsaren mellan flera namn i en cell, som vart och ett räknas
help-import-format = Formatet, i stället för att känna igen det: entries, counters, jsonl, workbook, csv, xlsx, loop eller better-counter
help-import-dates = Vad som kommer först i datum som 1/2/2026
help-import-sheets = Bladet att läsa i ett kalkylblad; kan anges flera gånger för blad med samma kolumner
help-import-encoding = En textfils kodning, i stället för att känna igen den: utf-8, windows-1252, macintosh, shift_jis …, eller utf-8-twice för "CafÃ©"
help-import-skip-lines = Antalet rader ovanför tabellen att hoppa över
help-import-late = Registrera posterna som räknade i efterhand, vid sina egna tider
help-import-skip-bad = Hoppa över felaktiga rader i stället för att inte importera något
help-import-again = Importera poster igen även om de importerats tidigare
help-import-no-backup = Gör ingen säkerhetskopia före en import av 10 000 poster eller fler
help-import-json = Skriv ut ett JSON-objekt i stället

## tallyboard backup

help-backup-about = Säkerhetskopiera räknefilen, även medan andra räknar i den, och skriv ut kopians sökväg. Utan FILE läggs den i mappen för säkerhetskopior bredvid räknefilen, där de fem nyaste och den nyaste från varje månad behålls
help-backup-file = Var säkerhetskopian skrivs [standard: en ny fil i mappen för säkerhetskopior]
help-backup-yes = Ersätt FILE även om den inte är en säkerhetskopia
help-backup-list = Lista de säkerhetskopior som finns i stället: tid, tabb, räknare, tabb, poster, tabb, fil
help-backup-json = Skriv ut ett JSON-objekt i stället, eller med --list en array av objekt

## tallyboard restore

help-restore-about = Jämför en säkerhetskopia med räknefilen, fråga, och återställ den; räknefilen säkerhetskopieras först
help-restore-file = Säkerhetskopian att återställa
help-restore-yes = Återställ utan att fråga

## tallyboard salvage

help-salvage-about = Kopiera det som ännu kan läsas i en skadad fil till en ny
help-salvage-file = Den skadade filen, som lämnas oförändrad
help-salvage-to = Den nya filen som skapas

## tallyboard demo

help-demo-about = Skapa en fil med ett påhittat år från en livlig biblioteksdisk, att utforska programmet med
help-demo-file = Den nya filen som skapas

## tallyboard verify

help-verify-about = Kontrollera räknefilen: kör SQLites egna kontroller, och jämför varje antal med summan av dess poster
help-verify-json = Skriv ut ett JSON-objekt i stället
help-verify-mend = Gör en säkerhetskopia, och rätta sedan namn och anteckningar som ett annat program skrivit och som tallyboard inte skulle skriva; detta kan ångras i det grafiska gränssnittet
help-verify-hub = Skicka och hämta det som väntar, och jämför sedan delade tavlors antal med dem på navet

## tallyboard share

help-share-about = Dela en tavla med andra platser via ett nav, en PostgreSQL-databas; skriver ut dess namn, tabb, och platserna på den
help-share-board = Tavlans namn
help-share-new = Skapa tavlan

## tallyboard join

help-join-about = Hämta en tavla som andra platser delar via ett nav; skriver ut dess namn här, tabb, och platserna på den
help-join-board = Tavlans namn, eller dess id på navet
help-join-namesakes = Vad som händer med filens räknare som har samma namn som tavlans: de är samma (same), och kommer med på tavlan med det som räknats på dem; eller andra (others), som förblir som de är, så att tavlans visas som "coffee (2)" här

## tallyboard leave

help-leave-about = Sluta dela en tavla: det som räknats på den finns kvar, här och hos de andra
help-leave-board = Tavlans namn
help-leave-force = Lämna även om navet inte kan nås: det som väntar här stannar då här

## tallyboard desks

help-desks-about = Skriv ut delade tavlors platser: tavla (om den inte angetts), tabb, namn, tabb, sågs senast, tabb, poster, tabb, hur många rader som väntar här
help-desks-board = Tavlans namn [standard: alla delade tavlor]

## tallyboard desk

help-desk-about = Ge denna plats ett namn, som andra platser ser den, eller skriv ut dess namn
help-desk-name = Det nya namnet

## tallyboard sync

help-sync-about = Skicka och hämta det som väntar, i högst --wait sekunder; avslutas med 0 när inget väntar längre
help-sync-follow = Fortsätt så tills det avslutas av en signal: en plats utan fönster

## tallyboard hub

help-hub-about = Skapa ett nav och titta på det

## tallyboard hub init

help-hub-init-about = Skapa ett navs tabeller i en databas, och skriv ut de GRANT som en noggrann administratör sedan kör
help-hub-init-url = Databasen: en PostgreSQL-adress utan lösenord

## tallyboard hub status

help-hub-status-about = Skriv ut tavlorna på navet och platserna på dem: tavla, tabb, plats, tabb, rader, tabb, när den senast skickade

## tallyboard hub verify

help-hub-verify-about = Jämför alla summor och kedjor på navet med dess poster

## tallyboard stress

help-stress-about = Räkna från många processer samtidigt, och skriv ut de väntade och de verkliga antalen
help-stress-processes = Antalet processer
help-stress-threads = Antalet trådar i varje process; var och en väntar på svaret på ett tryck före nästa
help-stress-seconds = Hur länge det räknas, i sekunder

## tallyboard completions

help-completions-about = Skriv ut kompletteringsskriptet för ett skal
help-completions-shell = Skalet att komplettera kommandon i

## tallyboard man

help-man-about = Skriv ut manualsidan för programmet, eller för ett av dess kommandon
help-man-command = Kommandot att beskriva [standard: programmet]

## The end of the help

help-exit-status =
    Slutstatus:
      0  klart; även om ingen läser utdata längre (ett stängt rör)
      1  nekat eller misslyckat; standard fel säger varför, och hur långt det kom om något ändrades
      2  felaktig användning
      3  klart, men resultatet kunde inte skrivas ut (på en full disk till exempel): kör det inte igen
    Ctrl+C och andra signaler som avslutar ett program avslutar det med den signalen (ett skal rapporterar 130 för Ctrl+C): den pågående
    ändringen är då antingen fullständig eller inte gjord alls. inc - avslutas i stället med 1, och säger hur långt det kom

## Words around the texts above

help-words-usage = Användning:
help-words-commands = Kommandon:
help-words-arguments = Argument:
help-words-options = Flaggor:
help-words-values = Möjliga värden:
help-words-any-options = { "[" }FLAGGOR]
help-words-any-command = { "[" }KOMMANDO]
help-words-default = { "[" }standard:
help-words-env = { "[" }miljö:
help-words-possible = { "[" }möjliga värden:
help-words-help-long = Skriv ut hjälp (mer med '--help')
help-words-help-short = Skriv ut hjälp (sammanfattning med '-h')
help-words-help-commands = Skriv ut hjälp om underkommandon
help-words-help-command = Skriv ut detta meddelande eller hjälp om angivna underkommandon
help-words-help = Skriv ut hjälp
help-words-version = Skriv ut version

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NAMN
help-page-synopsis = SYNOPSIS
help-page-description = BESKRIVNING
help-page-options = FLAGGOR
help-page-commands = UNDERKOMMANDON
help-page-extra = ÖVRIGT
help-page-version = VERSION
help-page-env-before = Kan också anges med miljövariabeln
help-page-env-after = i stället.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = argumentet '{ $argument }' kan inte användas flera gånger
help-error-conflict = argumentet '{ $argument }' kan inte användas med '{ $other }'
help-error-conflicts = argumentet '{ $argument }' kan inte användas med: { $others }
help-error-no-value = ett värde krävs för '{ $argument }' men inget angavs
help-error-value = ogiltigt värde '{ $value }' för '{ $argument }'
help-error-value-why = ogiltigt värde '{ $value }' för '{ $argument }': { $why }
help-error-possible = { "[" }möjliga värden: { $values }]
help-error-command = okänt underkommando '{ $command }'
help-error-missing = följande obligatoriska argument angavs inte: { $arguments }
help-error-too-many = oväntat värde '{ $value }' för '{ $argument }'; inga fler väntades
help-error-unexpected = oväntat argument '{ $argument }'
help-error-utf-8 = ogiltig UTF-8 i ett eller flera argument
help-tip-commands = { $count ->
        [one] tips: ett liknande underkommando finns: { $names }
       *[other] tips: några liknande underkommandon finns: { $names }
    }
help-tip-arguments = { $count ->
        [one] tips: ett liknande argument finns: { $names }
       *[other] tips: några liknande argument finns: { $names }
    }
help-tip-values = { $count ->
        [one] tips: ett liknande värde finns: { $names }
       *[other] tips: några liknande värden finns: { $names }
    }
help-tip-escape = tips: använd '-- { $argument }' för att ange '{ $argument }' som ett värde
help-error-more = Mer information ges av '--help'.
