## Dialogs and settings

dialogs-cancel = Avbryt
dialogs-save = Spara
dialogs-create = Skapa
dialogs-name = Namn
dialogs-note = Anteckning
dialogs-target = Mål
dialogs-no-target = Inget
dialogs-optional = Valfritt
dialogs-no-whole-number = Det här är inget heltal, som 12.
dialogs-number-too-large = Talet är för stort.
dialogs-new-counter = Ny räknare
dialogs-new-counters = Nya räknare
dialogs-new-counter-text = Bara ett namn behövs. Flera, ett per rad, ger var sin räknare.
dialogs-edit-text = Hur räknaren ser ut och hur man trycker på den; det som räknats förblir som det är.
dialogs-names = Namn
dialogs-paste-hint = Eller klistra in en lista: ett namn per rad.
dialogs-create-and-next = Skapa och nästa
dialogs-the-new-counter = den nya räknaren
dialogs-color = Färg
dialogs-board = Tavla
dialogs-no-board = Ingen tavla
dialogs-key = Tangent
dialogs-no-key = Ingen
dialogs-press-a-key = Tryck på en tangent…
dialogs-press-a-key-hint = Esc behåller tangenten, Backsteg tar bort den.
dialogs-no-counter-key = Den tangenten kan inte räkna.
dialogs-keys-of-the-window = Tangenter med Ctrl eller Alt är fönstrets egna.
dialogs-free-key-hint = Den första lediga.
dialogs-remove-key = Ta bort
dialogs-take-key-over = Ta över den
dialogs-more = Mer
dialogs-short-name = Kort namn
dialogs-short-name-hint = För det lilla fönstret, där det är ont om plats.
dialogs-step = Steg
dialogs-step-hint = Det som ett tryck lägger till.
dialogs-limits = Gränser
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = Maximum är lägre än minimum.
dialogs-lock = Låst
dialogs-lock-hint = Låst: tryck avvisas
dialogs-weight = I summan
dialogs-weight-plus = Läggs till
dialogs-weight-minus = Dras av
dialogs-weight-zero = Utelämnas
dialogs-amount = Antal
dialogs-add = Lägg till
dialogs-take = Dra av
dialogs-counted-earlier = Räknat tidigare
dialogs-when = När
dialogs-when-hint = År-månad-dag timme:minut
dialogs-still-to-come = Den tiden har inte kommit ännu.
dialogs-in-all = Totalt
dialogs-reset-hint = Historiken finns kvar, och detta kan ångras när som helst.
dialogs-delete = Ta bort
dialogs-delete-one = Ta bort { $name } för gott
dialogs-delete-several = Ta bort { $shown } räknare för gott
dialogs-delete-meant = { $count ->
        [one] Jag vill ta bort den för gott
       *[other] Jag vill ta bort dem för gott
    }
dialogs-delete-many = De här räknarna, deras antal och hela deras historik försvinner för gott. Detta kan inte ångras.
dialogs-back-up = Säkerhetskopiera först
dialogs-backing-up = Säkerhetskopierar…
dialogs-new-board = Ny tavla
dialogs-new-board-text = En tavla är en grupp räknare som visas tillsammans.
dialogs-edit-board-text = Vad tavlan heter, dess mål och vad dess summa är.
dialogs-start = Börja med
dialogs-empty-board = En tom tavla
dialogs-delete-template = Ta bort denna mall
dialogs-the-new-board = den nya tavlan
dialogs-delete-board = Ta bort tavla
dialogs-total = Summa
dialogs-total-name = Summans namn
dialogs-total-name-hint = Vad summan kallas, till exempel Inne nu.
dialogs-stops-at-target = Stanna vid målet
dialogs-shares = Andelar
dialogs-shares-hint = Varje räknare visar sin andel i procent
dialogs-settings = Inställningar
dialogs-settings-text = Varje inställning gäller så snart den ändras.
dialogs-close = Stäng
dialogs-language = Språk
dialogs-theme = Tema
dialogs-theme-system = Systemets standard
dialogs-theme-light = Ljust
dialogs-theme-dark = Mörkt
dialogs-density = Täthet
dialogs-density-comfortable = Luftig
dialogs-density-compact = Kompakt
dialogs-high-contrast = Hög kontrast
dialogs-reduced-motion = Mindre rörelse
dialogs-large-targets = Pekskärm
dialogs-when-touched = Vid beröring
dialogs-on = På
dialogs-off = Av
dialogs-zoom = Storlek
dialogs-zoom-in = Större
dialogs-zoom-out = Mindre
dialogs-numbers = Siffror
dialogs-system-default = Systemets standard
dialogs-first-day = Veckan börjar på
dialogs-monday = Måndag
dialogs-saturday = Lördag
dialogs-sunday = Söndag
dialogs-day-start = Dagen börjar kl.
dialogs-day-start-hint = För alla som räknar i denna fil.
dialogs-zone = Tidszon
dialogs-zone-hint = Systemets standard
dialogs-no-zone = Det finns ingen tidszon med detta namn: skriv en som Europe/Berlin.
dialogs-no-time-of-day = Ett klockslag skrivs så här: 04:00.
dialogs-sound = Ljud
dialogs-sounds = Spela ljud
dialogs-press = Ett tryck
dialogs-reached = Ett mål
dialogs-refused = Inte räknat
dialogs-tone-off = Inget
dialogs-tone-click = Klick
dialogs-tone-knock = Knackning
dialogs-tone-drop = Droppe
dialogs-tone-rising = Två toner, stigande
dialogs-tone-bell = Klocka
dialogs-tone-fanfare = Tre toner, stigande
dialogs-tone-low = Låg ton
dialogs-tone-falling = Två toner, fallande
dialogs-speech = Tal
dialogs-speech-off = Inget
dialogs-speech-targets = Mål, och det som inte räknas
dialogs-speech-presses = Även antalet efter varje tryck
dialogs-notifications = Aviseringar
dialogs-notify = När ett mål är nått
dialogs-volume = Volym
dialogs-try = Prova
dialogs-try-name = Prova ljudet
dialogs-guard = Dubbeltryck
dialogs-guard-name = Dubbeltryck, i millisekunder
dialogs-guard-hint = En tangent som trycks igen inom denna tid räknas inte igen; 0 räknar varje tryck.
dialogs-milliseconds = ms
dialogs-keys-title = Tangenter
dialogs-keys-text = Vad varje tangent gör. Pilarna rullar listan.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = När de öppna perioderna började kan inte läsas: { $why }. De kan nollställas ändå.
dialogs-created = Skapade { $name }
dialogs-edit = Redigera { $name }
dialogs-remove-key-counter = Ta bort tangenten för { $counter }
dialogs-key-of-the-window = { $key } är en av fönstrets egna tangenter.
dialogs-key-is-taken = { $key } är tangenten för { $holder }.
dialogs-key-is-taken-over = { $key } var tangenten för { $holder }, som inte får någon.
dialogs-add-to = Lägg till på { $name }
dialogs-amount-name = Antal att lägga till på { $counter }
dialogs-take-from = Dra av från { $name }
dialogs-taken-name = Antal att dra av från { $counter }
dialogs-counted-earlier-name = Räknat tidigare, för { $counter }
dialogs-is-now = Antalet är nu { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Nollställ { $scope }
dialogs-reset-note = Anteckning om nollställningen av { $name }
dialogs-reset-note-several = Anteckning om nollställningen av { $shown } räknare
dialogs-since = sedan { $time }
dialogs-closes-period = Avslutar perioden sedan { $since }.
dialogs-delete-only = { $name }, antalet { $count } och hela historiken försvinner för gott. Detta kan inte ångras.
dialogs-sound-of = { $what }, ljud
dialogs-bad-guard = Från 0 till { $ms_max } millisekunder.
dialogs-sentence = { $why }.
dialogs-bad-step = Ett steg är ett tal från 1 till { $max }.
dialogs-note-room = { $count } av { $max } tecken
dialogs-percent = { $percent } %
dialogs-color-coral = Korall
dialogs-color-amber = Bärnsten
dialogs-color-olive = Oliv
dialogs-color-green = Grön
dialogs-color-teal = Blågrön
dialogs-color-blue = Blå
dialogs-color-indigo = Indigo
dialogs-color-violet = Violett
dialogs-color-pink = Rosa
dialogs-color-slate = Skiffer
dialogs-keys-counters-key = En räknares tangent
dialogs-keys-its-key = dess tangent
dialogs-keys-an-arrow = en pil
dialogs-keys-group-counting = Räkna
dialogs-keys-count = Räkna ett steg
dialogs-keys-step-back = Ta tillbaka ett steg
dialogs-keys-press = Tryck på räknaren med fokus
dialogs-keys-amount = Lägg till ett antal på en gång, eller dra av det
dialogs-keys-undo-press = Ångra senaste trycket
dialogs-keys-group-moving = Förflytta sig
dialogs-keys-next-counter = Till nästa räknare
dialogs-keys-board = Till en tavla, i deras ordning
dialogs-keys-next-board = Till tavlan ovanför eller nedanför
dialogs-keys-alone = Visa räknaren ensam
dialogs-keys-back = Tillbaka
dialogs-keys-search = Sök
dialogs-keys-select = Markera räknaren, eller alla
dialogs-keys-menu = Meny för räknaren, tavlan eller en stapel i diagrammet
dialogs-keys-group-changing = Ändra
dialogs-keys-undo = Ångra
dialogs-keys-redo = Gör om
dialogs-keys-new = Ny räknare
dialogs-keys-edit = Redigera räknaren eller tavlan
dialogs-keys-duplicate = Duplicera tavlan utan dess antal
dialogs-keys-move = Flytta räknaren eller tavlan
dialogs-keys-reset = Nollställ räknaren, eller alla som visas
dialogs-keys-finish = Avsluta tavlan; skapa en räknare och nästa
dialogs-keys-delete = Ta bort räknaren för gott
dialogs-keys-doubtful = Behåll ett tveksamt tryck, eller stryk det
dialogs-keys-group-files = Filer
dialogs-keys-export = Exportera
dialogs-keys-print = Skriv ut en rapport
dialogs-keys-import = Importera
dialogs-keys-backups = Säkerhetskopior
dialogs-keys-open = Öppna en annan fil
dialogs-keys-copy = Kopiera det markerade som tabell
dialogs-keys-group-window = Fönster
dialogs-keys-tiles = Rutor eller tabell
dialogs-keys-inspect = Granska
dialogs-keys-next-part = Till nästa del: granskning, tavlor, räknare
dialogs-keys-lock = Lås eller lås upp allt
dialogs-keys-small-window = Litet fönster, och tillbaka
dialogs-keys-lay = Lägg det lilla fönstret ned, eller ställ det upp
dialogs-keys-full-screen = Helskärm
dialogs-keys-size = Större, mindre, vanlig storlek
dialogs-keys-settings = Inställningar
dialogs-keys-help = Hjälp
dialogs-keys-list = Den här listan


## The control chart of a counter, in its dialog

dialogs-control = Styrdiagram
dialogs-control-none = Inget
dialogs-control-count = Fel
dialogs-control-rate = Fel per enhet
dialogs-control-share = Andel felaktiga enheter
dialogs-control-count-hint = När lika mycket granskas varje gång: visar om felen varierar mer än av en slump.
dialogs-control-rate-hint = När olika mycket granskas: felen delas med det som granskades.
dialogs-control-share-hint = När varje enhet är antingen bra eller felaktig: den del av alla som är felaktig.
dialogs-control-per = Per
dialogs-control-of = Av
dialogs-control-board = Tavlans summa
dialogs-control-hours = Bemannad timme
dialogs-control-points = Punkter
dialogs-control-baseline = Referensperiod
dialogs-control-baseline-hint = Gränserna kommer från dessa dagar. Välj några då allt var som vanligt.
dialogs-control-unread = Ett annat program skrev ”{ $control }”, som inte kan läsas som ett styrdiagram. Det finns kvar tills du väljer ett.

## Checking a file

check-check = Kontrollera filen…
check-check-title = Kontrollera filen
check-check-text = Ser efter om filen är hel och om varje antal är vad dess poster blir tillsammans.
check-checking = Kontrollerar…
check-mend = Laga
check-mending = Lagar…
check-mend-hint = Laga skriver dessa som de visas, efter en säkerhetskopia av filen, i ett enda steg som kan ångras. Antalen förblir som de är.
check-unsound-hint = Säkerhetskopior visar vad en äldre fil innehåller. Inget ändrades av kontrollen, och det du räknar sparas fortfarande.
check-edit = Redigera…
check-doubts-more = Klicka för att se vad som kan göras: byt namn på en, eller låt alla lagas.
check-not-read = om namn går att skilja åt kan inte läsas: { $why }
check-sound =
    Filen är ok: { $counters } räknare, { $entry_count ->
        [one] { $entries } post
       *[other] { $entries } poster
    }, och varje antal är vad dess poster blir tillsammans.
check-unsound = { $count ->
        [1] Filen har ett problem:
       *[other] Filen har { $shown } problem:
    }
check-odd = { $count ->
        [1] Ett annat program skrev ett namn eller en anteckning som Tallyboard inte skulle ha skrivit:
       *[other] Andra program skrev { $shown } namn eller anteckningar som Tallyboard inte skulle ha skrivit:
    }
check-name-becomes = { $of } blir ”{ $new }”
check-note-becomes = { $of }: anteckningen blir ”{ $new }”
check-note-goes = { $of }: anteckningen tas bort
check-total-becomes = { $of }: summan blir ”{ $new }”
check-total-goes = { $of }: summan har inget namn
check-edit-counter = Redigera räknare { $id }
check-mended = { $count ->
        [0] Det fanns inget kvar att laga.
        [one] { $count } namn eller anteckning lagades.
       *[other] { $count } namn eller anteckningar lagades.
    }
check-doubts = { $count ->
        [one] { $count } namn eller anteckning att kontrollera…
       *[other] { $count } namn eller anteckningar att kontrollera…
    }

## Backups

backups-backups = Säkerhetskopior…
backups-backups-title = Säkerhetskopior
backups-backups-text = Säkerhetskopierar filen nu, eller återställer det som en tidigare säkerhetskopia innehåller.
backups-last = Senaste kopia
backups-none = Ingen ännu
backups-back-up-now = Säkerhetskopiera nu
backups-daily = En görs varje dag då något ändrats. De fem senaste behålls, och den senaste från varje månad; det som fanns före en återställning behålls i 30 dagar.
backups-in-folder = I { $folder }. En görs varje dag då något ändrats. De fem senaste behålls, och den senaste från varje månad; det som fanns före en återställning behålls i 30 dagar.
backups-restore-one = Återställ
backups-restore-one-name = Återställ: { $at }, { $holds }
backups-restore-now = Återställ
backups-restore-title = Återställ
backups-restore-file = En annan säkerhetskopia att återställa
backups-restore-hint = Det som finns nu säkerhetskopieras först, så att inget går förlorat.
backups-restore-shared = Delade tavlor kommer tillbaka från navet. Det som räknats här sedan dess och ännu inte delats finns bara i den säkerhetskopian.
backups-restoring = Återställer…
backups-unreadable = kan inte läsas
backups-the-backup = Säkerhetskopian
backups-what-is-there = Finns nu
backups-nothing-now = Inget ännu.
backups-not-there = saknas
backups-differing = Räknare som skiljer sig
backups-damaged = Filen är skadad
backups-damaged-hint = Inget skrivs i den: den förblir som den är, även när en säkerhetskopia tar dess plats.
backups-damaged-open = Stäng fönstret och starta Tallyboard igen: då erbjuds den senaste fungerande säkerhetskopian.
backups-no-good-backup = Det finns ingen fungerande säkerhetskopia av den.
backups-restore-it = Återställ den
backups-other-backups = Andra säkerhetskopior…
backups-salvage = Rädda det som kan läsas…
backups-salvage-title = Rädda
backups-salvage-now = Rädda
backups-salvaging = Räddar…
backups-salvage-about = Kopierar det som ännu kan läsas i den skadade filen till en ny.
backups-salvage-file = Ny fil för det som räddas
backups-open-salvaged = Öppna den
backups-not-backed-up-yet = Ingen kopia ännu
backups-restore-of = Återställ säkerhetskopian från { $at }
backups-salvaged-name = { $stem } räddad.db
backups-counters = { $shown } räknare
backups-entries = { $count ->
        [one] { $shown } post
       *[other] { $shown } poster
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, från { $first } till { $last }
backups-backed-up-as = Säkerhetskopierad som { $path }
backups-backed-up-unsound = Filen är inte hel ({ $problem }). Den säkerhetskopierades som den är, som { $path }
backups-gone = { $path } finns inte längre.
backups-backed-up-at = Säkerhetskopierad { $at }
backups-backed-up-at-unsound = Säkerhetskopierad { $at }, men inte hel
backups-before-restore = före en återställning
backups-not-sound = inte hel
backups-damaged-mark = skadad
backups-backup-cancelled = Säkerhetskopieringen avbröts; det finns ingen ny.
backups-restore-cancelled = Återställningen avbröts; allt är som det var.
backups-salvage-cancelled = Räddningen avbröts; det finns ingen ny fil.
backups-restored-kept = Återställd; det som fanns förut behålls som { $path }
backups-restored =
    Återställde { $counters } räknare, { $entry_count ->
        [one] { $entries } post
       *[other] { $entries } poster
    }
backups-good-backup = Den senaste fungerande säkerhetskopian är från { $at }.
backups-good-backup-holds = Den senaste fungerande säkerhetskopian är från { $at }: { $holds }.
backups-salvaged =
    { $counters } räknare och { $entry_count ->
        [one] { $entries } post
       *[other] { $entries } poster
    } räddades. De finns i { $path }.

## Files, exports and reports

files-file = Fil
files-path-hint = Dess sökväg
files-choose = Välj…
files-choose-name = Välj en fil
files-no-dialog = Den här skrivbordsmiljön har ingen dialogruta för filer: skriv sökvägen.
files-export = Exportera…
files-export-title = Exportera
files-export-now = Exportera
files-print = Skriv ut en rapport…
files-print-title = Skriv ut en rapport
files-print-now = Skriv ut…
files-about-print = En sida med diagram öppnas i webbläsaren, med dess utskriftsdialog.
files-show-in-folder = Visa i mapp
files-export-file = Fil att exportera till
files-what = Vad
files-entries = Poster
files-counters = Räknare
files-table = Tabell
files-report = Rapport
files-by = En rad för varje
files-hour = Timme
files-day = Dag
files-week = Vecka
files-month = Månad
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Av
files-all-counters = Alla räknare
files-kind = Typ
files-since = Från
files-since-name = Från och med då
files-until = Till
files-until-name = Till före den tiden
files-beginning = Början
files-now = Nu
files-backwards = Detta är inte efter början.
files-exists = Det finns redan en fil med detta namn.
files-mark = För Excel: märk filen som Unicode
files-replace = Ersätt den
files-progress = Hur långt exporten har kommit
files-export-cancelled = Exporten avbröts; inget skrevs
files-about-entries = Vad som räknades när, en rad för varje.
files-about-everything = Allt som räknats, med alla inställningar: det kan importeras igen, som en kopia.
files-about-counters = Räknarna som de är nu, med sina inställningar.
files-about-table = Vad som räknades i varje tidsperiod, en kolumn för varje räknare.
files-about-report = En sida med diagram, att titta på och skriva ut.
files-save-summary-title = Spara sammanfattningen
files-text-files = Text
files-reading = Läser…
files-open = Öppna en annan fil…
files-open-title = Öppna en annan fil
files-open-now = Öppna
files-open-file = Fil att öppna
files-open-hint = Den öppnas i ett eget fönster. En fil som inte finns ännu skapas.
files-tally-files = Räknefiler
files-recent = Senast öppnade
files-no-program = detta fönster kan inte öppna ett annat
files-drop = Släpp en fil för att importera den, eller en räknefil för att öppna den
files-copy-rows = Kopiera som tabell
files-copy-chart = Kopiera diagrammet som bild
files-copy-busy-hours = Kopiera rusningstimmarna som bild
files-chart-copied = Bilden kopierades
files-open-named = Öppna { $path }
files-csv-files = Kommaseparerade värden
files-xlsx-files = Excel-arbetsbok
files-html-files = Webbsida
files-every-kind = Alla typer
files-kind-counted = Räknat
files-kind-set = Ställt på ett värde
files-kind-resets = Nollställningar
files-kind-undone = Ångrat
files-kind-late = I efterhand
files-kind-imported = Importerat
files-kind-amended = Ändrat efter nollställning
files-selected = { $count ->
        [1] Den markerade räknaren
       *[other] De { $count } markerade räknarna
    }
files-exported-counters = Exporterade { $shown } räknare till { $path }
files-exported-rows =
    Exporterade { $count ->
        [one] { $shown } rad
       *[other] { $shown } rader
    } till { $path }
files-not-exported = inget skrevs till { $path }: { $why }
files-saved = Sparad som { $path }
files-column-counter = Räknare
files-column-board = Tavla
files-column-count = Antal
files-column-today = I dag
files-column-target = Mål
files-rows-copied = { $count ->
        [one] { $count } rad kopierades
       *[other] { $count } rader kopierades
    }

## Import

import-import = Importera…
import-import-title = Importera
import-import-now = Importera
import-import-file = Fil att importera
import-importable = Tabeller och exporter
import-import-hint = Tallyboards egna exporter, de från Loop Habit Tracker och Better Counter, och vilken tabell som helst (CSV, Excel, OpenDocument). Inget läggs till förrän du har sett vad.
import-backing-up = Gör en säkerhetskopia först…
import-is = Det är
import-dates = 1/2/2026 är
import-dates-guessed = Som det verkar
import-day-first = 1 februari
import-month-first = 2 januari
import-late = Märk som räknade i efterhand
import-again = Lägg även till det som redan finns
import-column = Kolumn
import-meaning = Betydelse
import-samples = Första raderna
import-empty = Tom
import-asked = Fråga ovan
import-each-counts-one = Ingen: varje rad räknar 1
import-all-now = Ingen: räkna allt vid importens tid
import-no-hour = Ingen
import-each-is-added = Varje tal läggs till
import-is-reading = Det är en mätares visning: skillnaderna räknas
import-one-name = Varje cell är ett namn
import-name = Namn
import-name-field = Räknarens namn
import-name-hint = Räknaren som allt gäller
import-other-column = Eller välj kolumnen i listan nedan.
import-more = Fler val
import-which-sheet = Vilket blad innehåller antalen?
import-sheets = Blad
import-sheets-hint = De med samma kolumner kan tas tillsammans.
import-hidden = dolt
import-encoding = Texten är
import-encoding-name = Hur texten är kodad
import-other-encoding = Annan kodning…
import-as-found = Som funnet
import-split = Namn åtskilda av
import-split-hint = Inget: varje cell är ett namn
import-skip = Hoppa över
import-skip-name = Rader ovanför tabellen att hoppa över
import-skip-unit = rader ovanför tabellen
import-read-as = Läs som
import-as-detected = Det den ser ut som
import-noted = Att veta
import-choose-sheet = Välj ett blad ovan först.
import-choose-encoding = Välj först hur texten är kodad.
import-cancelling = Avbryter…
import-all-columns = Alla { $count } kolumner
import-column-header = Vad { $header } är
import-imported-before = Detta importerades { $at }: det finns inget att lägga till.
import-more-bad-lines = Och { $count } till.
import-more-columns-left-out = { $count ->
        [one] { $count } kolumn till: utelämnas.
       *[other] { $count } kolumner till: utelämnas.
    }
import-more-columns-read = { $count ->
        [one] { $count } kolumn till: läses.
       *[other] { $count } kolumner till: läses.
    }
import-more-columns =
    { $count ->
        [one] { $count } kolumn till
       *[other] { $count } kolumner till
    }: { $read } läses, { $left_out } utelämnas.
import-left-out = { $count ->
        [one] { $count } kolumn utelämnas: { $headers }.
       *[other] { $count } kolumner utelämnas: { $headers }.
    }
import-left-out-more = { $count ->
        [one] { $count } kolumn utelämnas: { $headers } och { $more } till.
       *[other] { $count } kolumner utelämnas: { $headers } och { $more } till.
    }
import-holds = { $header } innehåller { $samples }
import-holds-nothing = { $header } är tom
import-split-lines = Varje rad i den är ett namn
import-split-mark = Flera namn, åtskilda av { $mark }
import-found-encoding = { $encoding }, som funnet
import-answer-all = { $count ->
        [1] Besvara frågan ovan först.
       *[other] Besvara de { $count } frågorna ovan först.
    }
import-mend-bad = { $count ->
        [one] { $count } rad är felaktig: rätta den i filen, eller välj att utelämna den.
       *[other] { $count } rader är felaktiga: rätta dem i filen, eller välj att utelämna dem.
    }
import-backed-up-first = En säkerhetskopia görs först, som före varje import av minst { $least } poster.
import-not-undone = Fler än { $most } poster kan inte ångras i ett steg.
import-only-backup = Fler än { $most } poster kan inte ångras i ett steg, så bara säkerhetskopian ger tillbaka det som fanns förut.
import-importing = Importerar…
import-importing-backed-up = Importerar… Det som fanns förut finns i { $path }.
import-before-in = Det som fanns förut finns i { $path }
import-no-backup = Det går inte att göra en säkerhetskopia före en så stor import, så inget importerades: { $why }
import-alike-day = { $count ->
        [one] { $count } rad liknar en som redan finns, med ett annat antal eller en annan tid: av samma räknare, samma dag.
       *[other] { $count } rader liknar sådana som redan finns, med ett annat antal eller en annan tid: av samma räknare, samma dag.
    }
import-alike-minute = { $count ->
        [one] { $count } rad liknar en som redan finns, med ett annat antal eller en annan tid: av samma räknare, i samma minut.
       *[other] { $count } rader liknar sådana som redan finns, med ett annat antal eller en annan tid: av samma räknare, i samma minut.
    }
import-role-name = Räknarens namn
import-role-count = Hur mycket läggs till
import-role-time = När: datum och tid
import-role-date = Datum
import-role-hour = Timme
import-role-note = Anteckning
import-role-board = Tavla
import-role-kind = Posttyp
import-role-reading = Mätarställning
import-role-counter = En egen räknare
import-role-day = En egen dag
import-role-left-out = Utelämnas
import-makes-board = Skapar tavlan { $name }.
import-makes-boards =
    Skapar { $count ->
        [one] { $shown } tavla
       *[other] { $shown } tavlor
    }.
import-makes-counter = Skapar räknaren { $name }.
import-makes-counters = Skapar { $shown } räknare.
import-adds-day-notes = { $count ->
        [one] Lägger till { $shown } anteckning om en dag.
       *[other] Lägger till { $shown } anteckningar om dagar.
    }
import-nothing = Det finns inget i den att lägga till.
import-nothing-left-out = { $left ->
        [one] Inget att lägga till: { $left_shown } post som redan finns.
       *[other] Inget att lägga till: { $left_shown } poster som redan finns.
    }
import-adds =
    Lägger till { $count ->
        [one] { $shown } post
       *[other] { $shown } poster
    }.
import-adds-left-out =
    Lägger till { $count ->
        [one] { $shown } post
       *[other] { $shown } poster
    }; utelämnar { $left ->
        [one] { $left_shown } post
       *[other] { $left_shown } poster
    } som redan finns.
import-bad-lines = { $count ->
        [one] { $count } rad kan inte importeras:
       *[other] { $count } rader kan inte importeras:
    }
import-bad-line = Rad { $line }
import-bad-sheet-line = { $sheet }, rad { $line }
import-bad-cell = { $line }, ”{ $column }”
import-skip-bad = { $count ->
        [1] Utelämna denna rad
       *[other] Utelämna dessa { $count } rader
    }
import-imported =
    Importerade { $entry_count ->
        [one] { $entries } post
       *[other] { $entries } poster
    } av { $counters } räknare
import-imported-from =
    Importerade { $entry_count ->
        [one] { $entries } post
       *[other] { $entries } poster
    } av { $counters } räknare från { $source }

## Sharing

sharing-share = Dela denna tavla…
sharing-shared-board = Delning…
sharing-join = Anslut till en delad tavla…
sharing-board = Tavla
sharing-address = Serveradress
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = En PostgreSQL-databas som era platser kan nå.
sharing-password = Lösenord
sharing-desk-name = Namn på denna plats
sharing-desk-name-hint = Står vid det som räknas här.
sharing-test = Testa anslutningen
sharing-find = Sök tavlor
sharing-connecting = Ansluter…
sharing-share-title = Dela denna tavla
sharing-share-text = Flera platser räknar på en tavla. Varje plats har sin egen fil och räknar vidare när servern inte kan nås; varje tryck kommer fram en gång.
sharing-share-now = Dela
sharing-sharing-now = Delar…
sharing-stop = Sluta dela…
sharing-desks = Platser på denna tavla
sharing-no-desks-yet = Läser vilka som delar den…
sharing-not-running = delningen körs inte i detta fönster: stäng det och öppna det igen
sharing-join-title = Anslut till en delad tavla
sharing-join-text = En tavla som andra platser delar läggs in i denna fil, med allt som någonsin räknats på den.
sharing-join-now = Anslut
sharing-boards = Tavlor
sharing-no-boards = Ingen tavla delas via denna server ännu. Öppna en tavla och välj ”Dela denna tavla…”.
sharing-namesakes = Samma namn
sharing-same = Samma: dela det som räknats här
sharing-others = Andra: behåll båda
sharing-progress = Hur mycket av tavlan som finns här
sharing-joining = Ansluter…
sharing-join-goes-on = Det fortsätter när detta stängs.
sharing-cancel-joining = Avbryt anslutningen
sharing-cancelling = Avbryter…
sharing-leave-now = Sluta dela
sharing-leave-anyway = Sluta ändå
sharing-leaving = Skickar det som väntar och lämnar…
sharing-leave-text = Allt som räknats finns kvar här, och tavlan blir en vanlig tavla. De andra platserna behåller det de har och fortsätter. Du kan ansluta igen senare.
sharing-shared = Delad
sharing-now = nu
sharing-shared-connecting = Delad · ansluter…
sharing-shared-warning = Delad, med en varning
sharing-try-now = Försök nu
sharing-trying = försöker nå servern
sharing-options = Delningsalternativ…
sharing-away-title = Servern kan inte nås
sharing-refused-title = Servern släpper inte in denna plats
sharing-away-text = Räkningen fortsätter. Det som räknas sparas på den här datorn och skickas så snart servern svarar.
sharing-refused-text = Räkningen fortsätter. Det som räknas sparas på den här datorn och skickas så snart detta är åtgärdat.
sharing-click = Klicka för att se vilka som delar den.
sharing-click-offline = Klicka för att försöka igen nu.
sharing-this-desk = denna plats
sharing-left = har lämnat
sharing-torn = kräver ett beslut
sharing-never = inte ännu
sharing-torn-hint = Både servern och denna plats gick tillbaka till ett äldre tillstånd, och platsen fortsatte på ett annat sätt. Inget mer från den tas in här förrän serverns ägare har bestämt.
sharing-connected = Ansluten på { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } delas
sharing-joined = { $board } är här
sharing-join-cancelled = { $board } delas inte här. Det som hann komma finns kvar som en vanlig tavla
sharing-others-name = tavlans som ”{ $name } (2)”
sharing-left-board = { $board } delas inte längre här
sharing-is-here = { $board }: finns redan i denna fil
sharing-leave-title = Sluta dela { $board }?
sharing-pulling = Hämtar { $pulled } av { $all }
sharing-pill-name = Delning: { $text }
sharing-tile-here = { " " }· { $count } här
sharing-today-here = { $today }, { $here } här
sharing-tile-waits = { " " }· { $shown } väntar
sharing-last-seen = sågs senast { $at }
sharing-shared-filter = { $name }, delad
sharing-keyring = Sparas i datorns nyckelring, aldrig i filen.
sharing-keyring-locked = Sparas i datorns nyckelring om du låser upp den, aldrig i filen.
sharing-keyring-missing = Används tills fönstret stängs, sparas aldrig i filen.
sharing-edits-wait = { $count ->
        [one] { $shown } ändring väntar
       *[other] { $shown } ändringar väntar
    }
sharing-entries-wait = { $count ->
        [one] { $shown } post väntar
       *[other] { $shown } poster väntar
    }
sharing-namesake = { $name } finns också i denna fil.
sharing-two-namesakes = { $first } och { $second } finns också i denna fil.
sharing-many-namesakes = { $first } och { $others } andra finns också i denna fil
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits = { $count ->
        [one] { $shown } ändring som väntar här skickas först.
       *[other] { $shown } ändringar som väntar här skickas först.
    }
sharing-leave-entries = { $count ->
        [one] { $shown } post som väntar här skickas först.
       *[other] { $shown } poster som väntar här skickas först.
    }
sharing-loses-nothing = De andra platserna ser inte att denna har lämnat förrän någon säger det till dem.
sharing-loses-edits = { $count ->
        [one] Om du slutar ändå blir { $shown } ändring kvar här som de andra platserna aldrig får.
       *[other] Om du slutar ändå blir { $shown } ändringar kvar här som de andra platserna aldrig får.
    }
sharing-loses-entries = { $count ->
        [one] Om du slutar ändå blir { $shown } post kvar här som de andra platserna aldrig får.
       *[other] Om du slutar ändå blir { $shown } poster kvar här som de andra platserna aldrig får.
    }
sharing-shared-by =
    Delad · { $count ->
        [one] { $count } plats
       *[other] { $count } platser
    }
sharing-desk-count = { $count ->
        [one] { $count } plats
       *[other] { $count } platser
    }
sharing-offline-since = Frånkopplad sedan { $since }
sharing-waits-offline-since = { $waits }: frånkopplad sedan { $since }
sharing-offline = Frånkopplad
sharing-waits-short = { $shown } väntar
sharing-tried-now = Försökte just nu: { $why }
sharing-tried-seconds = Försökte för { $seconds } s sedan: { $why }
sharing-tried-minutes = Försökte för { $minutes } min sedan: { $why }
sharing-replaces = fortsätter från { $desk }

## Opening hours, and times at which nobody counted

hours-title = Öppettider
hours-about = När någon räknar här. Det som räknats delas med dessa timmar; det som ligger utanför dem är okänt, inte noll.
hours-weekday = { $day ->
        [monday] Måndag
        [tuesday] Tisdag
        [wednesday] Onsdag
        [thursday] Torsdag
        [friday] Fredag
        [saturday] Lördag
       *[sunday] Söndag
    }
hours-closed = Stängt
hours-all-day = Hela dagen
hours-on = Öppettider, { $day }
hours-times-unreadable = Skriv tider som 9–12, 13–17.
hours-into-next-day = Till { $end } nästa dag.
hours-as-monday = Samma till fredag
hours-a-week =
    { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } per vecka
hours-other = Andra tider
hours-nobody-counted = Ingen räknade
hours-dates = Datum
hours-dates-from-to = { $first } – { $last }
hours-add-date = Lägg till datum…
hours-add-date-name = Lägg till datum med andra öppettider
hours-add-off-name = Lägg till datum då ingen räknade
hours-nobody-on = När ingen räknade, { $dates }
hours-change-date = Ändra { $dates }
hours-remove = Ta bort { $dates }
hours-date-twice = En annan rad har också ett av dessa datum.
hours-older = Visa { $number } äldre
hours-unreadable-there = Ett annat program skrev öppettider som inte kan läsas, så inget delas med dem: ”{ $written }”
hours-write-anew = Skriv nya tider
hours-needed = För att ange när ingen räknade, ange först när någon gör det.
nobody-open = Ingen räknade…
nobody-title = Ingen räknade
nobody-text = När räknade ingen på { $board }? Den tiden är sedan okänd och ingår inte i något antal per timme. Det som räknades under den förblir räknat.
nobody-dates = Datum
nobody-times = Tider
nobody-times-name = Tider då ingen räknade
nobody-dates-name = Datum: { $dates }
nobody-hours = Öppettider den dagen: { $times }
nobody-closed = Det finns inga öppettider den dagen.
nobody-nothing-changes = Inga öppettider ligger i den tiden, så det finns inget att ta ut.
