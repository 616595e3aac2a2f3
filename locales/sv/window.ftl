### Terms: counter = räknare, board = tavla, tile = ruta, press = tryck, count (the number) = antal, step = steg, target = mål,
### level = beläggning, reset = nollställning (nollställ), period = period, entry = post, late count = räkning i efterhand,
### undo = ångra, redo = gör om, archive = arkiv, lock = lås, inspector = granskning (granska), strip = litet fönster,
### desk = plats, hub = nav, shared board = delad tavla, template = mall, backup = säkerhetskopia, salvage = rädda,
### sample = prov, guard/double press = dubbeltryck, day note = dagsanteckning, tally file = räknefil, hours = öppettider,
### covered hour = bemannad timme, limits = gränser, rate = antal per timme, control chart = styrdiagram,
### baseline = referensperiod, doubtful press = tveksamt tryck, keep = behåll, void = stryk

## The window

title = Alla räknare
all = Alla räknare
welcome = Vad vill du räkna?
welcome-hint = Skriv ett namn och tryck på Enter
welcome-help = Ett namn och Enter, eller klistra in en lista: ett namn per rad eller en kolumn ur ett kalkylblad.
on-a-board = på en tavla med namnet
board-of-the-list = Namn på en tavla för dessa räknare
optional = Valfritt
new-hint = Namn på en ny räknare
new-button = Ny räknare
new-tile = Ny räknare här
or-ready = eller börja med en färdig tavla
name = Namn
key = Tangent
count = Antal
last = Senast
total = Summa
tiles = Rutor
table = Tabell
as-tiles = Visa som rutor
as-table = Visa som tabell
search = Sök
zone-notice = Okänd tidszon…
search-hint = Sök  Ctrl+F
undo = Ångra
redo = Gör om
undo-back = Ångra tillbaka hit
undone = Ångrat
redone = Gjort om
table-copied = Tabellen är kopierad
reset = Nollställ…
nothing-to-reset = inget nollställdes: ingen räknare visas här
hidden-by-search = dold av sökningen
on-no-board = inte på någon tavla
undo-reset = Ångra senaste nollställningen
no-reset = räknaren har ingen nollställning att ångra
reset-hint = Klicka för att först se vad som händer; håll ned för att göra det direkt
more = Mer
boards = Tavlor
new-board = + Ny tavla
other = Övrigt
archive = Arkiv
settings = Inställningar
settings-item = Inställningar…
keys = Tangenter
full-screen = Helskärm
show-board = Visa
edit-board = Tavlans alternativ…
reset-board = Nollställ…
save-template = Spara som mall
move-up = Flytta upp
move-down = Flytta ned
lock-board = Lås tavlan
unlock-board = Lås upp tavlan
counters-stay = Dess räknare och deras historik finns kvar.
leave-first = Den är delad: sluta dela den först.
lock-all = Lås allt
unlock-all = Lås upp allt
select-none = Avmarkera alla
selected-menu = Vad som kan göras
add = Lägg till…
edit = Redigera…
alone = Visa ensam
all-again = Visa alla igen
duplicate = Duplicera
lock = Lås
unlock = Lås upp
to-board = Flytta till tavla
no-board = Ingen tavla
archive-it = Arkivera
restore = Återställ
delete = Ta bort för gott…
clear-search = Rensa sökningen
look-everywhere = Sök överallt
look-in-archive = Sök i arkivet
empty-board = Inga räknare här ännu. Dra några till tavlan till vänster eller skapa en ny.
opening = Öppnar filen…
saved = Allt är sparat
failed = Filen kan inte användas
keep-open = Håll öppet
close-now = Stäng nu
locked = Allt är låst
too-many-questions = för mycket läses på en gång, så detta lästes inte: försök igen
boards-region = Tavlor
tools-region = Verktyg
status-region = Status
inspector-region = Granskning
counters-region = Räknare
total-region = Summa
finish = Avsluta…
finish-sample = Avsluta prov…
close-day = Stäng dagen…
sort-manually = Egen ordning
columns = Kolumner
sort-by-name = Sortera efter namn
sort-by-count = Sortera efter antal
sort-by-today = Sortera efter i dag
sort-by-last = Sortera efter senaste ändring
template-too-large = { $name } har för många räknare och anteckningar för en mall
too-many-templates = { $max ->
        [one] det finns redan { $max } mall: ta bort en där nya tavlor skapas
       *[other] det finns redan { $max } mallar: ta bort en där nya tavlor skapas
    }
names-found = { $count } namn: en räknare och en tangent för varje
too-many-names = Det här är { $count } namn: klistra in högst { $max } åt gången, eller importera en fil.
name-twice = { $name } finns två gånger i listan.
no-zone = Tider visas i UTC: { $why }. En tidszon kan också väljas i inställningarna.
reset-scope = Nollställ { $scope }…
scope-board = tavlan { $board }
key-changes = { $key } är tangenten för { $holder }, så { $counter } får en annan
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = på tavlan { $board }
not-backed-up = Ingen säkerhetskopia: { $why }
menu-name = Vad som kan göras med { $counter }
count-name = { $counter }: { $count }
of-number = av { $number }
board-menu = Tavlan { $name }
key-of = tangent { $cap }
of-target = mål { $target }
board-total = Summa { $total }
sample = Prov { $number }
since = sedan { $time }
beside-total = Utöver summan: { $counts }
to-go = { $number } kvar
room = av { $capacity } · plats för { $left }
reached = { $total } av { $target }, målet är nått
beyond = { $total }, { $over } över målet
spoken-count = { $name } { $count }
count-on = Räkna vidare till { $target }
counts-of = Antal, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
        [one] { $count } markerad
       *[other] { $count } markerade
    }
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· gränsen är { $limit }
total-on-board = { $count } på tavlan
level = { $name } { $count }
in-all = { $count } totalt
counted-today = { $count } i dag
make-counters = Skapa { $shown } räknare
with-key = { $name }, tangent { $key }
with-no-key = { $name }, ingen tangent
bad-name = ”{ $name }”: { $why }.
template-saved = Sparade mallen { $name }
template-replaced = Ersatte mallen { $name }
no-such-zone = Det finns ingen tidszon { $name } i detta system: tider visas i systemets. En annan kan väljas i inställningarna.
counters = { $shown } räknare
scope-found = { $count ->
        [one] { $shown } hittad räknare
       *[other] { $shown } hittade räknare
    }
scope-archived = { $count ->
        [one] { $shown } arkiverad räknare
       *[other] { $shown } arkiverade räknare
    }
scope-all = alla { $shown } räknare
counter-on-board = { $counter } på tavlan { $board }
key-of-hidden = { $key } är tangenten för { $holders }, som inte visas: inte räknat
key-of-several = { $key } är tangenten för { $holders }: inte räknat, visa en tavla först
key-of-several-on-one-board = { $key } är tangenten för { $holders }: inte räknat, ge en av dem en annan
enumerated-two = { $first } och { $second }
enumerated-three = { $first }, { $second } och { $third }
enumerated-more = { $first }, { $second } och { $count } till
reset-archived = { $count ->
        [one] inget nollställdes: räknaren är i arkivet, så återställ den först
       *[other] inget nollställdes: några av räknarna är i arkivet, så återställ dem först
    }
nothing-found = Inget med namnet ”{ $search }”
nothing-found-on-board = Inget med namnet ”{ $search }” på denna tavla
nothing-found-in-archive = Inget med namnet ”{ $search }” i arkivet
nothing-found-but = { $before }; { $found }
found-elsewhere = { $shown } på annat håll
found-in-archive = { $shown } i arkivet
press-one = Räkna { $counter }
press-step = Räkna { $number } { $counter }
plus-one = Lägg till en på { $counter }
plus-step = Lägg till { $number } på { $counter }
minus-one = Dra av en från { $counter }
minus-step = Dra av { $number } från { $counter }
of-number-named = av { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = gränser { $low } till { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } av { $total }: { $limits }
minutes-none = mindre än en minut
minutes = { $minutes } min
hours = { $hours } tim
hours-and-minutes = { $hours } tim { $minutes } min
places-left = { $count ->
        [one] { $shown } plats kvar
       *[other] { $shown } platser kvar
    }
full = Fullt: { $count } av { $capacity }
over-full = Överfullt: { $count } av { $capacity }
target-reached = { $what }: avsluta och börja nästa
target-reached-sample = { $what }: avsluta provet och börja nästa
target-passed = { $what }, { $over } över målet: avsluta och börja nästa
target-passed-sample = { $what }, { $over } över målet: avsluta provet och börja nästa
dragged = { $first } och { $count } till

## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, i efterhand
operation-set = Ställ { $name } på { $count }
operation-reset = Nollställ { $name }
operation-correct = Rätta { $name }
operation-keep = Behåll ett tryck på { $name }
operation-void = Stryk ett tryck på { $name }
operation-note = Anteckning om { $name }
operation-create = Ny räknare { $name }
operation-rename = Byt namn till { $name }
operation-edit = Redigera { $name }
operation-move = Flytta { $name }
operation-archive = Arkivera { $name }
operation-restore = Återställ { $name }
operation-lock = Lås { $name }
operation-unlock = Lås upp { $name }
operation-create-board = Ny tavla { $name }
operation-edit-board = Redigera tavlan { $name }
operation-delete-board = Ta bort tavlan { $name }
operation-import = Importera { $name }
operation-reset-several = Nollställ { $shown } räknare
operation-correct-several = Rätta { $shown } räknare
operation-keep-several = Behåll { $shown } tryck
operation-void-several = Stryk { $shown } tryck
operation-create-several = { $count ->
        [one] { $shown } ny räknare
       *[other] { $shown } nya räknare
    }
operation-edit-several = Redigera { $shown } räknare
operation-move-several = Flytta { $shown } räknare
operation-archive-several = Arkivera { $shown } räknare
operation-restore-several = Återställ { $shown } räknare
operation-lock-several = Lås { $shown } räknare
operation-unlock-several = Lås upp { $shown } räknare
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, och det som gjordes därefter
done-but-for-others = { $done }; det andra har ändrat sedan dess lämnades i fred
undo-steps = Ångra { $shown } steg
was-reset = { $name } nollställd, { $before } → { $after }
was-corrected = { $name } rättad, { $before } → { $after }
were-reset = { $count ->
        [one] { $shown } räknare nollställd
       *[other] { $shown } räknare nollställda
    }
were-corrected = { $count ->
        [one] { $shown } räknare rättad
       *[other] { $shown } räknare rättade
    }
refused-locked = Låst: inte räknat
refused-archived = I arkivet: inte räknat
refused-limit = Inte räknat: { $limit } är nått
refused-overflow = Inte räknat: så stort kan inget antal bli

## What is saved, and what isn't

saving =
    Sparar { $count ->
        [one] { $count } ändring
       *[other] { $count } ändringar
    }…
changes-not-shown = Det som visas kan vara gammalt, eftersom det inte kan läsas: { $why }. Nya försök görs.
unsaved = { $count ->
        [one] { $count } inte sparad på { $seconds } s: { $why }. Den behålls och nya försök görs.
       *[other] { $count } inte sparade på { $seconds } s: { $why }. De behålls och nya försök görs.
    }
opening-waits = Filen kan inte öppnas ännu: { $why }. Nya försök görs.
closing-title = { $count ->
        [one] { $count } ändring är inte sparad
       *[other] { $count } ändringar är inte sparade
    }
closing-why = { $why }. Nya försök att spara görs hela tiden, och fönstret stängs av sig självt när allt är sparat.
closing-keeps = { $count ->
        [one] Om du stänger nu behålls trycket bredvid filen och räknas vid nästa start.
       *[other] Om du stänger nu behålls trycken bredvid filen och räknas vid nästa start.
    }
closing-loses = { $count ->
        [one] Om du stänger nu går den förlorad.
       *[other] Om du stänger nu går de förlorade.
    }
closing-loses-others = Det du har ändrat i övrigt går då förlorat.

## Help

help-help = Hjälp
help-about = Om Tallyboard
help-about-text = Vilken version detta är, vilken fil som är öppen och licenserna för det som ingår.
help-help-text = Korta svar om räkning, tangenter, ångra, nollställning, tavlor och filer.
help-search = Sök i hjälpen
help-nothing = Här finns inget om det.
help-version = Version
help-file = Fil
help-licences = Licenser
help-copy = Kopiera
help-copied = Uppgifterna om programmet är kopierade
help-close-hint = Stäng tipset
help-hint-press = <b>Tryck på { $key } för att räkna</b> eller klicka på en ruta.
help-hint-press-several = <b>Tryck på { $first } … { $last } för att räkna</b> eller klicka på en ruta.
help-hint-click = <b>Klicka på en ruta</b> för att räkna.
help-hint-shift = { $shift } och tangenten drar av en.
help-hint-keys = { $key } visar alla tangenter.

## Levels: how many are inside now

level-set = Rätta
level-about = Skillnaden räknas som ännu ett tryck, som kan ångras.
level-most = Som mest i dag
level-added = Tillkom i dag
level-taken = Avgick i dag
level-since-reset = sedan nollställningen { $time }
level-of-today = { $counter } i dag
level-before = { $number } { $name }
level-at = kl. { $time }
level-most-value = som mest: { $value }
level-warns-at = varnar vid { $number }
help-section-counting = Räkna
help-section-counting-text = Klicka var som helst på en ruta, eller tryck på tangenten som står på den: det räknar en, eller räknarens steg. Skift och tangenten drar av en. Varje tryck finns på disken inom ett ögonblick; lampan nere till vänster visar det.
help-section-more-than-one = Fler än en på en gång
help-section-more-than-one-text = Håll ned en ruta, eller välj Lägg till… i dess meny, för att lägga till ett visst antal. Där tar ”Räknat tidigare” emot en tid i det förflutna.
help-section-keys = Tangenter
help-section-keys-text = Varje räknare kan ha en tangent: välj Redigera… i dess meny (F2) och tryck sedan på tangenten. Samma tangent kan användas på flera tavlor. Fönstrets egna tangenter visas med ? och står i menyerna.
help-section-undo = Ångra
help-section-undo-text = Ctrl+Z ångrar det du gjorde senast, och Ctrl+Skift+Z gör om det: tryck, nollställningar, ändringar, vad det än var, även efter en omstart. Backsteg ångrar det senaste trycket. I granskningen kan varje enskild post ångras.
help-section-reset = Nollställning
help-section-reset-text = En nollställning sätter antalen till 0 och avslutar en period. Inget går förlorat: historiken behåller varje tryck, granskningens lista över perioder visar vad var och en kom till, och en nollställning kan ångras när som helst.
help-section-boards = Tavlor
help-section-boards-text = En tavla är en grupp räknare som visas tillsammans: en disk, en dörr, ett prov. Dra rutor till en tavla till vänster. Högerklicka på en tavla för att öppna dess meny: alternativ, duplicering, export, delning. En tavla med ett mål avslutas med Ctrl+Enter.
help-section-inspect = Granska
help-section-inspect-text = Ctrl+I visar när något räknades: i dag, denna vecka, ett diagram, rusningstimmarna och varje post. Granskningen följer den räknare du trycker på eller markerar.
help-section-file = Din fil
help-section-file-text = Allt finns i en enda fil på den här datorn, och dess namn står nere till höger. Den säkerhetskopieras en gång om dagen efter ändringar; Ctrl+B visar säkerhetskopiorna och återställer dem. Ctrl+O öppnar en annan fil.
help-section-sharing = Delning
help-section-sharing-text = Flera platser kan räkna på en tavla: välj ”Dela denna tavla…” i dess meny. Varje plats fortsätter att räkna utan anslutning, och alla kommer till samma antal.
help-section-export = Export och import
help-section-export-text = Ctrl+E skriver ett kalkylblad, en tabell eller en rapport, Ctrl+P skriver ut en rapport och Ctrl+Skift+E importerar det som räknats någon annanstans.
level-set-button = Rätta { $name }…
level-set-name = Rätta { $name }
level-counts-more = Räknar { $shown } fler på { $counter }.
level-counts-fewer = Räknar { $shown } färre på { $counter }.
level-through-the-day = { $name } under dagen
level-at-the-end = { $name } vid slutet
level-value-at = { $number } kl. { $time }

## Ranges of days

range-range = intervall
range-today = I dag
range-week = Vecka
range-month = Månad
range-year = År
range-day = Dag
range-sum = Summa
range-custom = Annat…
range-custom-name = Från en dag till en annan
range-last-week = förra veckan
range-year-before = ett år tidigare
range-today-date = I dag, { $date }
range-dates = { $first } – { $last }
range-go-before = Före { $range }
range-go-after = Efter { $range }
range-last-weekday = { $day ->
        [monday] förra måndagen
        [tuesday] förra tisdagen
        [wednesday] förra onsdagen
        [thursday] förra torsdagen
        [friday] förra fredagen
        [saturday] förra lördagen
       *[sunday] förra söndagen
    }
range-week-before = en vecka tidigare
range-weeks-before = { $count ->
        [one] { $count } vecka tidigare
       *[other] { $count } veckor tidigare
    }
range-before-to = { $name }, till { $time }

## The small window

strip-small-window = Litet fönster
strip-expand = Stort fönster
strip-close = Stäng
strip-today = i dag
strip-not-on-top = Den här skrivbordsmiljön (Wayland) låter inget program hålla sig överst.
strip-not-saved = { $presses ->
        [one] { $presses } inte sparat
       *[other] { $presses } inte sparade
    }
strip-hidden = { $counters } till, med tangent

## Notes on days

day-note-open = Anteckning om en dag…
day-note-title = Anteckning om en dag
day-note-day = Dag
day-note-name = Anteckning om dagen
day-note-hint = Till exempel ”brandövning”; en tom anteckning är ingen
day-note-day-name = Dag: { $day }
day-note-note-name = Anteckning om { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Visas i diagrammen och historiken för { $board }, och exporteras med den.
day-note-shown-everywhere = Visas i alla tavlors diagram och historik, och exporteras med dem.

## Finishing a board or a sample

finish-finish-sample = Avsluta provet
finish-close-day = Stäng dagen
finish-finish = Avsluta och börja nästa
finish-close = Stäng dagen
finish-copy = Kopiera sammanfattning
finish-copy-picture = Kopiera som bild
finish-save = Spara som fil…
finish-copied = Sammanfattningen är kopierad
finish-sample-field = Prov
finish-counted-by = Räknat av
finish-left-out = utelämnad
finish-finish-board = Avsluta { $board }
finish-by = räknat av { $name }
finish-span = { $since } till { $until }
finish-about-since = { $name }: { $total }, räknat sedan { $since }
finish-back-to-0-single = Dess räknare går tillbaka till 0. Historiken finns kvar, och detta kan ångras när som helst.
finish-back-to-0 = Alla { $shown } räknare går tillbaka till 0. Historiken finns kvar, och detta kan ångras när som helst.

## Keys that work everywhere

global-keys-label = Tangenter överallt
global-keys-off = Av
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Räknarnas tangenter fungerar när detta fönster har fokus.
global-keys-asked = Skrivbordsmiljön har fått frågan.
global-keys-no-screen = skärmen svarar inte
global-keys-no-answer = skrivbordsmiljön svarar inte
global-keys-not-allowed = det tilläts inte i skrivbordsmiljön
global-keys-other-system = det finns ännu inget sätt i detta system
global-keys-group = När ett annat program har fokus
global-keys-taken = används av ett annat program
global-keys-counts = Räkna med tangenten { $key }
global-keys-takes-back = Ta tillbaka ett steg med tangenten { $key }
global-keys-on-hint = { $modifiers } och en räknares tangent räknar den i vilket program som helst, på den tavla som visas här; med Skift dessutom ett steg tillbaka.
global-keys-not-these = Inte dessa, som ett annat program har: { $keys }.
global-keys-unavailable = Den här skrivbordsmiljön ger inga: { $why }. I dess egna tangentbordsinställningar kan en tangent få ett kommando i stället.

## A file that was moved, replaced or deleted

displaced-save-beside = Spara allt i en ny fil bredvid
displaced-open-there = Öppna det som finns där nu
displaced-status = Filen är inte som den var: inget sparas
displaced-choosing = en annan fil öppnas: detta räknades inte
displaced-nothing-waits = Allt som räknades tidigare är sparat i den filen; det som räknas nu väntar.
displaced-waiting = { $count ->
        [one] { $shown } ändring är inte sparad: den väntar och sparas när filen är som den var igen.
       *[other] { $shown } ändringar är inte sparade: de väntar och sparas när filen är som den var igen.
    }
displaced-waiting-or-there = { $count ->
        [one] { $shown } ändring är inte sparad: den väntar och sparas när filen är som den var igen. I det som finns där nu räknas den efter räknarnas namn.
       *[other] { $shown } ändringar är inte sparade: de väntar och sparas när filen är som den var igen. I det som finns där nu räknas de efter räknarnas namn.
    }

## Ready boards

ready-desk = Informationsdisk
ready-desk-about = Vägvisning, frågor, utskrifter, telefon …
ready-desk-directions = Vägvisning
ready-desk-question = Referensfråga
ready-desk-printing = Hjälp med utskrift
ready-desk-account = Konto och lånekort
ready-desk-technology = Teknikhjälp
ready-desk-phone = Telefon
ready-blood = Differentialräkning
ready-blood-about = Neutrofil, lymfocyt … en tangent för varje, en ton vid 100
ready-blood-neutrophil = Neutrofil
ready-blood-lymphocyte = Lymfocyt
ready-blood-monocyte = Monocyt
ready-blood-eosinophil = Eosinofil
ready-blood-basophil = Basofil
ready-blood-band = Stavkärnig
ready-blood-blast = Blast
ready-blood-nucleated = Erytroblast
ready-blood-total = Celler
ready-door = Besöksräkning
ready-door-about = In, ut, inne nu
ready-door-in = In
ready-door-out = Ut
ready-door-total = Inne nu
ready-defects = Fel
ready-defects-about = Repa, buckla, färg, del som saknas …
ready-defects-scratch = Repa
ready-defects-dent = Buckla
ready-defects-colour = Färg
ready-defects-part = Del saknas
ready-defects-label = Fel etikett
ready-defects-other = Annat fel

## The start of the window

start-advice = De här kommandona fungerar utan fönster: { $commands } (se tallyboard --help).
start-needs-window = det grafiska gränssnittet behöver ett fönster: { $why }.
start-no-display = varken WAYLAND_DISPLAY eller DISPLAY är satt, så det finns ingen skärm
start-lacks = systemet saknar { $libraries } (Debian: apt install { $packages })
start-no-screen = det grafiska gränssnittet behöver ett fönster: skärmen kan inte nås.
start-no-opengl = det grafiska gränssnittet kan inte öppna ett fönster: ingen OpenGL på denna skärm?
start-ended = fönstret måste avslutas: { $why }

## The file of the settings

settings-problem = Inställningarna i { $file }: { $why }. Filen behålls som { $aside } när en inställning ändras.
settings-partly-unusable = alla kan inte användas ({ $names }), och de är som vanligt
settings-unusable = { $why }; alla inställningar är som vanligt
settings-too-large = den är större än { $max } byte
settings-not-understood = innehållet kan inte förstås: { $why }
settings-not-private = { $path } kan läsas av andra, och det kan inte ändras: den tillhör en annan användare.
settings-not-saved = Inställningarna kan inte sparas i { $path }: { $why }. De gäller tills fönstret stängs.
settings-out-of-range = talet är utanför det tillåtna intervallet

## What figures mean


## Sound, speech and notifications

sound-none = inget ljud: { $why }
sound-no-player = { $player } hittades inte
sound-no-players = ingen av { $players } hittades
sound-not-written = filen för spelaren kan inte skrivas ({ $why })
sound-player-failed = { $player } misslyckades ({ $why })
sound-no-thread = inget ljud: systemet kan inte starta en tråd ({ $why })
speech-no-program = inget tal: { $program }, som följer med speech-dispatcher, hittades inte
speech-failed = inget tal: { $program } misslyckades ({ $why })
program-too-slow = inte klart efter { $seconds } s
notification-none-shown = inga aviseringar: den här skrivbordsmiljön visar inga ({ $why })
notification-other-system = inga aviseringar: de finns bara för Linux

## Keys

key-ctrl = Ctrl
key-shift = Skift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Mellanslag
key-backspace = Backsteg
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = Meny
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = klart { $time } i denna takt
pace-by-short = { " " }· klart { $time }
pace-count = { $count } av { $target }, klart { $time } i denna takt
