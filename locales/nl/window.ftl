### Terms: counter = teller, board = bord, tile = tegel, press = telling (drukken), count (the number) = stand,
### step = stap, target = doel, level = bezetting, reset = reset (resetten), period = periode, entry = registratie,
### late count = late telling, undo = ongedaan maken, redo = opnieuw, archive = archief, lock = vergrendelen,
### inspector = analyse, strip = klein venster, desk = telpunt, hub = hub, shared board = gedeeld bord,
### template = sjabloon, backup = back-up, salvage = redden, sample = monster, guard/double press = dubbele telling,
### day note = dagnotitie, tally file = telbestand, hours = openingstijden, covered hour = bemand uur,
### limits = grenzen, rate = aantal per uur, control chart = regelkaart, baseline = referentieperiode,
### doubtful press = twijfelachtige telling, keep = houden, void = schrappen

## The window

title = Alle tellers
all = Alle tellers
welcome = Wat wilt u tellen?
welcome-hint = Typ een naam en druk op Enter
welcome-help = Eén naam en Enter, of plak een lijst: één naam per regel, of een kolom van een werkblad.
on-a-board = op een bord met de naam
board-of-the-list = Naam van een bord voor deze tellers
optional = Optioneel
new-hint = Naam van een nieuwe teller
new-button = Nieuwe teller
new-tile = Nieuwe teller hier
or-ready = of begin met een kant-en-klaar bord
name = Naam
key = Toets
count = Stand
last = Laatst
total = Totaal
tiles = Tegels
table = Tabel
as-tiles = Als tegels tonen
as-table = Als tabel tonen
search = Zoeken
zone-notice = Tijdzone onbekend…
search-hint = Zoeken  Ctrl+F
undo = Ongedaan maken
redo = Opnieuw
undo-back = Tot hier ongedaan maken
undone = Ongedaan gemaakt
redone = Opnieuw gedaan
table-copied = De tabel is gekopieerd
reset = Resetten…
nothing-to-reset = er is niets gereset: hier wordt geen teller getoond
hidden-by-search = verborgen door de zoekopdracht
on-no-board = op geen enkel bord
undo-reset = Laatste reset ongedaan maken
no-reset = deze teller heeft geen reset om ongedaan te maken
reset-hint = Klik om eerst te zien wat er gebeurt; houd ingedrukt om het direct te doen
more = Meer
boards = Borden
new-board = + Nieuw bord
other = Overig
archive = Archief
settings = Instellingen
settings-item = Instellingen…
keys = Toetsen
full-screen = Volledig scherm
show-board = Tonen
edit-board = Bordopties…
reset-board = Resetten…
save-template = Als sjabloon opslaan
move-up = Omhoog
move-down = Omlaag
lock-board = Dit bord vergrendelen
unlock-board = Dit bord ontgrendelen
counters-stay = De tellers en hun geschiedenis blijven behouden.
leave-first = Het wordt gedeeld: stop eerst met delen.
lock-all = Alles vergrendelen
unlock-all = Alles ontgrendelen
select-none = Selectie opheffen
selected-menu = Acties
add = Toevoegen…
edit = Bewerken…
alone = Alleen deze tonen
all-again = Alles weer tonen
duplicate = Dupliceren
lock = Vergrendelen
unlock = Ontgrendelen
to-board = Naar bord verplaatsen
no-board = Geen bord
archive-it = Archiveren
restore = Terugzetten
delete = Definitief verwijderen…
clear-search = Zoekopdracht wissen
look-everywhere = Overal zoeken
look-in-archive = In het archief zoeken
empty-board = Hier zijn nog geen tellers. Sleep er enkele naar het bord aan de linkerkant, of maak een nieuwe.
opening = Het bestand wordt geopend…
saved = Alles opgeslagen
failed = Het bestand is niet te gebruiken
keep-open = Open houden
close-now = Nu sluiten
locked = Alles is vergrendeld
too-many-questions = er wordt te veel tegelijk gelezen, dit daarom niet: probeer het opnieuw
boards-region = Borden
tools-region = Gereedschap
status-region = Status
inspector-region = Analyse
counters-region = Tellers
total-region = Totaal
finish = Afronden…
finish-sample = Monster afronden…
close-day = Dag afsluiten…
sort-manually = Eigen volgorde
columns = Kolommen
sort-by-name = Op naam sorteren
sort-by-count = Op stand sorteren
sort-by-today = Op vandaag sorteren
sort-by-last = Op laatste wijziging sorteren
template-too-large = { $name } heeft te veel tellers en notities voor een sjabloon
too-many-templates = { $max ->
    [one] er is al { $max } sjabloon: verwijder er een waar nieuwe borden worden gemaakt
   *[other] er zijn al { $max } sjablonen: verwijder er een waar nieuwe borden worden gemaakt
}
names-found = { $count ->
    [one] { $count } naam: een teller met een toets
   *[other] { $count } namen: elk een teller met een toets
}
too-many-names = { $count ->
    [one] Dit is { $count } naam: plak er hoogstens { $max } tegelijk, of importeer een bestand.
   *[other] Dit zijn { $count } namen: plak er hoogstens { $max } tegelijk, of importeer een bestand.
}
name-twice = { $name } staat twee keer in de lijst.
no-zone = Tijden worden in UTC getoond: { $why }. Ook bij Instellingen is een tijdzone te kiezen.
reset-scope = Resetten: { $scope }…
scope-board = Bord { $board }
key-changes = { $key } is de toets van { $holder }, dus { $counter } krijgt een andere
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = op bord { $board }
not-backed-up = Geen back-up gemaakt: { $why }
menu-name = Acties voor { $counter }
count-name = { $counter }: { $count }
of-number = van { $number }
board-menu = Bord { $name }
key-of = toets { $cap }
of-target = doel { $target }
board-total = Totaal { $total }
sample = Monster { $number }
since = sinds { $time }
beside-total = Naast het totaal: { $counts }
to-go = nog { $number }
room = van { $capacity } · plaats voor { $left }
reached = { $total } van { $target }, het doel is bereikt
beyond = { $total }, { $over } meer dan het doel
spoken-count = { $name } { $count }
count-on = Doortellen tot { $target }
counts-of = Standen, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } geselecteerd
   *[other] { $count } geselecteerd
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· { $limit } is de grens
total-on-board = { $count } op het bord
level = { $name } { $count }
in-all = { $count } in totaal
counted-today = { $count } vandaag
make-counters = { $count ->
    [one] { $shown } teller maken
   *[other] { $shown } tellers maken
}
with-key = { $name }, toets { $key }
with-no-key = { $name }, geen toets
bad-name = “{ $name }”: { $why }.
template-saved = Sjabloon { $name } opgeslagen
template-replaced = Sjabloon { $name } vervangen
no-such-zone = De tijdzone { $name } bestaat niet op dit systeem: tijden worden in die van het systeem getoond. Bij Instellingen is een andere te kiezen.
counters = { $count ->
    [one] { $shown } teller
   *[other] { $shown } tellers
}
scope-found = { $count ->
    [one] { $shown } gevonden teller
   *[other] { $shown } gevonden tellers
}
scope-archived = { $count ->
    [one] { $shown } gearchiveerde teller
   *[other] { $shown } gearchiveerde tellers
}
scope-all = { $count ->
    [one] alle { $shown } teller
   *[other] alle { $shown } tellers
}
counter-on-board = { $counter } op bord { $board }
key-of-hidden = { $count ->
    [one] { $key } is de toets van { $holders }: hier niet getoond, dus niet geteld
   *[other] { $key } is de toets van { $holders }: hier niet getoond, dus niet geteld
}
key-of-several = { $key } is de toets van { $holders }: niet geteld, toon eerst één bord
key-of-several-on-one-board = { $key } is de toets van { $holders }: niet geteld, geef een ervan een andere
enumerated-two = { $first } en { $second }
enumerated-three = { $first }, { $second } en { $third }
enumerated-more = { $first }, { $second } en nog { $count }
reset-archived = { $count ->
    [one] er is niets gereset: de teller staat in het archief, zet die eerst terug
   *[other] er is niets gereset: een deel van deze tellers staat in het archief, zet die eerst terug
}
nothing-found = Niets met de naam “{ $search }”
nothing-found-on-board = Niets met de naam “{ $search }” op dit bord
nothing-found-in-archive = Niets met de naam “{ $search }” in het archief
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } elders
   *[other] { $shown } elders
}
found-in-archive = { $count ->
    [one] { $shown } in het archief
   *[other] { $shown } in het archief
}
press-one = { $counter } tellen
press-step = { $number } { $counter } tellen
plus-one = Eén bij { $counter } optellen
plus-step = { $number } bij { $counter } optellen
minus-one = Eén van { $counter } aftrekken
minus-step = { $number } van { $counter } aftrekken
of-number-named = van { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent }%
share-limits = grenzen { $low } tot { $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $share } van { $total }: { $limits }
minutes-none = minder dan een minuut
minutes = { $minutes } min
hours = { $hours } u
hours-and-minutes = { $hours } u { $minutes } min
places-left = { $count ->
    [one] { $shown } plaats vrij
   *[other] { $shown } plaatsen vrij
}
full = Vol: { $count } van { $capacity }
over-full = Overvol: { $count } van { $capacity }
target-reached = { $what }: rond af en begin opnieuw
target-reached-sample = { $what }: rond dit monster af en begin het volgende
target-passed = { $what }, { $over } meer dan het doel: rond af en begin opnieuw
target-passed-sample = { $what }, { $over } meer dan het doel: rond dit monster af en begin het volgende
dragged = { $count ->
    [one] { $first } en nog { $count }
   *[other] { $first } en nog { $count }
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, laat
operation-set = { $name } op { $count } zetten
operation-reset = { $name } resetten
operation-correct = { $name } corrigeren
operation-keep = Telling van { $name } houden
operation-void = Telling van { $name } schrappen
operation-note = Notitie bij { $name }
operation-create = Nieuwe teller { $name }
operation-rename = Naam wijzigen in { $name }
operation-edit = { $name } bewerken
operation-move = { $name } verplaatsen
operation-archive = { $name } archiveren
operation-restore = { $name } terugzetten
operation-lock = { $name } vergrendelen
operation-unlock = { $name } ontgrendelen
operation-create-board = Nieuw bord { $name }
operation-edit-board = Bord { $name } bewerken
operation-delete-board = Bord { $name } verwijderen
operation-import = { $name } importeren
operation-reset-several = { $count ->
    [one] { $shown } teller resetten
   *[other] { $shown } tellers resetten
}
operation-correct-several = { $count ->
    [one] { $shown } teller corrigeren
   *[other] { $shown } tellers corrigeren
}
operation-keep-several = { $count ->
    [one] { $shown } telling houden
   *[other] { $shown } tellingen houden
}
operation-void-several = { $count ->
    [one] { $shown } telling schrappen
   *[other] { $shown } tellingen schrappen
}
operation-create-several = { $count ->
    [one] { $shown } nieuwe teller
   *[other] { $shown } nieuwe tellers
}
operation-edit-several = { $count ->
    [one] { $shown } teller bewerken
   *[other] { $shown } tellers bewerken
}
operation-move-several = { $count ->
    [one] { $shown } teller verplaatsen
   *[other] { $shown } tellers verplaatsen
}
operation-archive-several = { $count ->
    [one] { $shown } teller archiveren
   *[other] { $shown } tellers archiveren
}
operation-restore-several = { $count ->
    [one] { $shown } teller terugzetten
   *[other] { $shown } tellers terugzetten
}
operation-lock-several = { $count ->
    [one] { $shown } teller vergrendelen
   *[other] { $shown } tellers vergrendelen
}
operation-unlock-several = { $count ->
    [one] { $shown } teller ontgrendelen
   *[other] { $shown } tellers ontgrendelen
}
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, en wat daarna is gedaan
done-but-for-others = { $done }; wat anderen sindsdien hebben gewijzigd, is ongemoeid gelaten
undo-steps = { $count ->
    [one] { $shown } stap ongedaan maken
   *[other] { $shown } stappen ongedaan maken
}
was-reset = { $name } gereset, { $before } → { $after }
was-corrected = { $name } gecorrigeerd, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } teller gereset
   *[other] { $shown } tellers gereset
}
were-corrected = { $count ->
    [one] { $shown } teller gecorrigeerd
   *[other] { $shown } tellers gecorrigeerd
}
refused-locked = Vergrendeld: niet geteld
refused-archived = In het archief: niet geteld
refused-limit = Niet geteld: { $limit } is bereikt
refused-overflow = Niet geteld: zo groot kan geen stand zijn


## What is saved, and what isn't

saving = { $count ->
    [one] { $count } wijziging opslaan…
   *[other] { $count } wijzigingen opslaan…
}
changes-not-shown = Wat u ziet, is misschien verouderd, want het kan niet worden gelezen: { $why }. Het wordt opnieuw geprobeerd.
unsaved = { $count ->
    [one] { $count } al { $seconds } s niet opgeslagen: { $why }. Die blijft bewaard en wordt opnieuw geprobeerd.
   *[other] { $count } al { $seconds } s niet opgeslagen: { $why }. Ze blijven bewaard en worden opnieuw geprobeerd.
}
opening-waits = Het bestand kan nog niet worden geopend: { $why }. Het wordt opnieuw geprobeerd.
closing-title = { $count ->
    [one] { $count } wijziging is niet opgeslagen
   *[other] { $count } wijzigingen zijn niet opgeslagen
}
closing-why = { $why }. Opslaan wordt telkens opnieuw geprobeerd, en het venster sluit vanzelf zodra alles is opgeslagen.
closing-keeps = { $count ->
    [one] Als u nu sluit, wordt de telling naast het bestand bewaard en bij de volgende start geteld.
   *[other] Als u nu sluit, worden de tellingen naast het bestand bewaard en bij de volgende start geteld.
}
closing-loses = { $count ->
    [one] Als u nu sluit, gaat die verloren.
   *[other] Als u nu sluit, gaan ze verloren.
}
closing-loses-others = Wat u verder hebt gewijzigd, gaat dan verloren.


## Help

help-help = Hulp
help-about = Over Tallyboard
help-about-text = Welke versie dit is, welk bestand open is en de licenties van de onderdelen.
help-help-text = Korte antwoorden over tellen, toetsen, ongedaan maken, resetten, borden en bestanden.
help-search = Zoeken in de hulp
help-nothing = Daarover staat hier niets.
help-version = Versie
help-file = Bestand
help-licences = Licenties
help-copy = Kopiëren
help-copied = De gegevens van het programma zijn gekopieerd
help-close-hint = Tip sluiten
help-hint-press = <b>Druk op { $key } om te tellen</b> of klik op een tegel.
help-hint-press-several = <b>Druk op { $first } … { $last } om te tellen</b> of klik op een tegel.
help-hint-click = <b>Klik op een tegel</b> om te tellen.
help-hint-shift = { $shift } en de toets neemt er een terug.
help-hint-keys = { $key } toont alle toetsen.

## Levels: how many are inside now

level-set = Instellen
level-about = Het verschil wordt als één extra telling geteld, die ongedaan kan worden gemaakt.
level-most = Hoogste vandaag
level-added = Vandaag erbij
level-taken = Vandaag eraf
level-since-reset = sinds de reset om { $time }
level-of-today = { $counter } vandaag
level-before = { $number } { $name }
level-at = om { $time }
level-most-value = hoogste: { $value }
level-warns-at = waarschuwt bij { $number }
help-section-counting = Tellen
help-section-counting-text = Klik ergens op een tegel, of druk op de toets die erop staat: dat telt één, of de stap van de teller. Shift en de toets neemt er een terug. Elke telling staat binnen een oogwenk op de schijf; het lampje linksonder geeft dat aan.
help-section-more-than-one = Meer dan één tegelijk
help-section-more-than-one-text = Houd een tegel ingedrukt, of kies Toevoegen… in het menu ervan, om een aantal toe te voegen. Daar neemt “Eerder geteld” een tijdstip in het verleden aan.
help-section-keys = Toetsen
help-section-keys-text = Elke teller kan een toets hebben: kies Bewerken… in het menu ervan (F2) en druk dan op de toets. Dezelfde toets kan op meerdere borden dienen. De toetsen van het venster zelf worden getoond met ? en staan in de menu’s.
help-section-undo = Ongedaan maken
help-section-undo-text = Ctrl+Z maakt ongedaan wat u het laatst hebt gedaan, en Ctrl+Shift+Z doet het opnieuw: tellingen, resets, bewerkingen, wat het ook was, ook na opnieuw starten. Backspace maakt de laatste telling ongedaan. In de analyse kan elke registratie afzonderlijk ongedaan worden gemaakt.
help-section-reset = Resetten
help-section-reset-text = Een reset zet standen op 0 en sluit een periode af. Er gaat niets verloren: de geschiedenis bewaart elke telling, de lijst van perioden in de analyse toont wat elke periode opleverde, en een reset kan altijd ongedaan worden gemaakt.
help-section-boards = Borden
help-section-boards-text = Een bord is een groep tellers die samen worden getoond: een balie, een deur, een monster. Sleep tegels naar een bord aan de linkerkant. Klik met de rechtermuisknop op een bord voor het menu: opties, dupliceren, exporteren, delen. Een bord met een doel rondt u af met Ctrl+Enter.
help-section-inspect = Analyseren
help-section-inspect-text = Ctrl+I toont wanneer er is geteld: vandaag, deze week, een grafiek, de drukke uren en elke registratie. De analyse volgt de teller die u indrukt of selecteert.
help-section-file = Uw bestand
help-section-file-text = Alles staat in één bestand op deze computer, waarvan de naam rechtsonder staat. Na wijzigingen wordt er eenmaal per dag een back-up van gemaakt; Ctrl+B toont de back-ups en zet ze terug. Ctrl+O opent een ander bestand.
help-section-sharing = Delen
help-section-sharing-text = Meerdere telpunten kunnen op één bord tellen: kies “Dit bord delen…” in het menu ervan. Elk telpunt telt door als het offline is, en alle komen op dezelfde standen uit.
help-section-export = Exporteren en importeren
help-section-export-text = Ctrl+E schrijft een werkmap, een tabel of een rapport, Ctrl+P drukt een rapport af, en Ctrl+Shift+E importeert wat elders is geteld.
level-set-button = { $name } instellen…
level-set-name = { $name } instellen
level-counts-more = { $count ->
    [one] Telt er { $shown } meer op { $counter }.
   *[other] Telt er { $shown } meer op { $counter }.
}
level-counts-fewer = { $count ->
    [one] Telt er { $shown } minder op { $counter }.
   *[other] Telt er { $shown } minder op { $counter }.
}
level-through-the-day = { $name } in de loop van de dag
level-at-the-end = { $name } aan het eind
level-value-at = { $number } om { $time }


## Ranges of days

range-range = bereik
range-today = Vandaag
range-week = Week
range-month = Maand
range-year = Jaar
range-day = Dag
range-sum = Som
range-custom = Aangepast…
range-custom-name = Van de ene dag tot de andere
range-last-week = vorige week
range-year-before = een jaar eerder
range-today-date = Vandaag, { $date }
range-dates = { $first } – { $last }
range-go-before = Vóór { $range }
range-go-after = Na { $range }
range-last-weekday = { $day ->
    [monday] vorige maandag
    [tuesday] vorige dinsdag
    [wednesday] vorige woensdag
    [thursday] vorige donderdag
    [friday] vorige vrijdag
    [saturday] vorige zaterdag
   *[sunday] vorige zondag
}
range-week-before = een week eerder
range-weeks-before = { $count ->
    [one] { $count } week eerder
   *[other] { $count } weken eerder
}
range-before-to = { $name }, tot { $time }


## The small window

strip-small-window = Klein venster
strip-expand = Groot venster
strip-close = Sluiten
strip-today = vandaag
strip-not-on-top = Op dit bureaublad (Wayland) kan een programma zichzelf niet bovenop houden.
strip-not-saved = { $presses ->
    [one] { $presses } niet opgeslagen
   *[other] { $presses } niet opgeslagen
}
strip-hidden = { $counters ->
    [one] nog { $counters }, per toets
   *[other] nog { $counters }, per toets
}


## Notes on days

day-note-open = Dagnotitie…
day-note-title = Dagnotitie
day-note-day = Dag
day-note-name = Notitie bij de dag
day-note-hint = Bijvoorbeeld “brandoefening”; een lege notitie is geen notitie
day-note-day-name = Dag: { $day }
day-note-note-name = Notitie bij { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Wordt getoond in de grafieken en de geschiedenis van { $board }, en mee geëxporteerd.
day-note-shown-everywhere = Wordt getoond in de grafieken en de geschiedenis van elk bord, en mee geëxporteerd.


## Finishing a board or a sample

finish-finish-sample = Dit monster afronden
finish-close-day = Deze dag afsluiten
finish-finish = Afronden en opnieuw beginnen
finish-close = Dag afsluiten
finish-copy = Samenvatting kopiëren
finish-copy-picture = Als afbeelding kopiëren
finish-save = Als bestand opslaan…
finish-copied = De samenvatting is gekopieerd
finish-sample-field = Monster
finish-counted-by = Geteld door
finish-left-out = telt niet mee
finish-finish-board = { $board } afronden
finish-by = geteld door { $name }
finish-span = { $since } tot { $until }
finish-about-since = { $name }: { $total }, geteld sinds { $since }
finish-back-to-0-single = De teller gaat terug naar 0. De geschiedenis blijft, en dit kan altijd ongedaan worden gemaakt.
finish-back-to-0 = { $count ->
    [one] { $shown } teller gaat terug naar 0. De geschiedenis blijft, en dit kan altijd ongedaan worden gemaakt.
   *[other] Alle { $shown } tellers gaan terug naar 0. De geschiedenis blijft, en dit kan altijd ongedaan worden gemaakt.
}


## Keys that work everywhere

global-keys-label = Toetsen overal
global-keys-off = Uit
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = De toetsen van tellers werken zolang dit venster de focus heeft.
global-keys-asked = Het bureaublad wordt erom gevraagd.
global-keys-no-screen = het scherm antwoordt niet
global-keys-no-answer = het bureaublad antwoordt niet
global-keys-not-allowed = het is op het bureaublad niet toegestaan
global-keys-other-system = op dit systeem kan het nog niet
global-keys-group = Terwijl een ander programma de focus heeft
global-keys-taken = in gebruik bij een ander programma
global-keys-counts = Tellen met toets { $key }
global-keys-takes-back = Een stap terugnemen met toets { $key }
global-keys-on-hint = { $modifiers } en de toets van een teller telt in elk programma, op het bord dat hier wordt getoond; met Shift erbij een stap terug.
global-keys-not-these = Deze niet, die zijn van een ander programma: { $keys }.
global-keys-unavailable = Dit bureaublad geeft er geen: { $why }. In de eigen toetsenbordinstellingen ervan kan een toets in plaats daarvan een opdracht krijgen.


## A file that was moved, replaced or deleted

displaced-save-beside = Alles opslaan in een nieuw bestand ernaast
displaced-open-there = Openen wat er nu staat
displaced-status = Het bestand is niet meer hetzelfde: er wordt niets opgeslagen
displaced-choosing = er wordt een ander bestand geopend: dit is niet geteld
displaced-nothing-waits = Alles wat eerder is geteld, is in dat bestand opgeslagen; wat nu wordt geteld, wacht.
displaced-waiting = { $count ->
    [one] { $shown } wijziging is niet opgeslagen: die wacht, en wordt opgeslagen zodra het bestand weer is zoals het was.
   *[other] { $shown } wijzigingen zijn niet opgeslagen: ze wachten, en worden opgeslagen zodra het bestand weer is zoals het was.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } wijziging is niet opgeslagen: die wacht, en wordt opgeslagen zodra het bestand weer is zoals het was. In wat er nu staat, wordt die geteld op naam van de teller.
   *[other] { $shown } wijzigingen zijn niet opgeslagen: ze wachten, en worden opgeslagen zodra het bestand weer is zoals het was. In wat er nu staat, worden ze geteld op naam van de tellers.
}


## Ready boards

ready-desk = Informatiebalie
ready-desk-about = De weg, vragen, printen, telefoon …
ready-desk-directions = De weg wijzen
ready-desk-question = Inhoudelijke vraag
ready-desk-printing = Hulp bij printen
ready-desk-account = Account & pas
ready-desk-technology = Technische hulp
ready-desk-phone = Telefoon
ready-blood = Leukocytendifferentiatie
ready-blood-about = Neutrofiel, lymfocyt … elk een toets, een toon bij 100
ready-blood-neutrophil = Neutrofiel
ready-blood-lymphocyte = Lymfocyt
ready-blood-monocyte = Monocyt
ready-blood-eosinophil = Eosinofiel
ready-blood-basophil = Basofiel
ready-blood-band = Staafkernige
ready-blood-blast = Blast
ready-blood-nucleated = Normoblast
ready-blood-total = Cellen
ready-door = Deurtelling
ready-door-about = In, uit, nu binnen
ready-door-in = In
ready-door-out = Uit
ready-door-total = Nu binnen
ready-defects = Gebreken
ready-defects-about = Kras, deuk, kleur, ontbrekend onderdeel …
ready-defects-scratch = Kras
ready-defects-dent = Deuk
ready-defects-colour = Kleurfout
ready-defects-part = Deel ontbreekt
ready-defects-label = Verkeerd etiket
ready-defects-other = Ander gebrek


## The start of the window

start-advice = Deze opdrachten werken zonder venster: { $commands } (zie tallyboard --help).
start-needs-window = het dashboard heeft een venster nodig: { $why }.
start-no-display = WAYLAND_DISPLAY en DISPLAY zijn geen van beide ingesteld, dus er is geen scherm
start-lacks = het systeem mist { $libraries } (Debian: apt install { $packages })
start-no-screen = het dashboard heeft een venster nodig: het scherm is niet bereikbaar.
start-no-opengl = het dashboard kan geen venster openen: geen OpenGL op dit scherm?
start-ended = het venster moest worden beëindigd: { $why }


## The file of the settings

settings-problem = De instellingen in { $file }: { $why }. Het bestand wordt bewaard als { $aside } zodra een instelling wordt gewijzigd.
settings-partly-unusable = niet alle zijn bruikbaar ({ $names }), en daarvoor gelden de gebruikelijke
settings-unusable = { $why }; alle instellingen zijn de gebruikelijke
settings-too-large = het is groter dan { $max } bytes
settings-not-understood = wat erin staat, is onbegrijpelijk: { $why }
settings-not-private = { $path } kan door anderen worden gelezen, en dat kan niet worden gewijzigd: het is van een andere gebruiker.
settings-not-saved = De instellingen kunnen niet in { $path } worden opgeslagen: { $why }. Ze gelden tot het venster wordt gesloten.
settings-out-of-range = het getal valt buiten het bereik


## What figures mean



## Sound, speech and notifications

sound-none = geen geluid: { $why }
sound-no-player = { $player } is niet gevonden
sound-no-players = geen van deze is gevonden: { $players }
sound-not-written = het bestand voor de speler kan niet worden geschreven ({ $why })
sound-player-failed = { $player } is mislukt ({ $why })
sound-no-thread = geen geluid: het systeem kan geen thread starten ({ $why })
speech-no-program = geen spraak: { $program } is niet gevonden; het hoort bij speech-dispatcher
speech-failed = geen spraak: { $program } is mislukt ({ $why })
program-too-slow = niet klaar na { $seconds } s
notification-none-shown = geen meldingen: dit bureaublad toont er geen ({ $why })
notification-other-system = geen meldingen: die zijn er alleen voor Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Spatie
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = Menu
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = tegen { $time } in dit tempo
pace-by-short = { " " }· tegen { $time }
pace-count = { $count } van { $target }, tegen { $time } in dit tempo
