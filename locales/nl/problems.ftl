## A note that is typed

note-error-empty = een notitie heeft ten minste één teken nodig
note-error-too-long = een notitie heeft hoogstens { $max } tekens, deze heeft er { $found }
note-error-control-character = een notitie kan behalve regeleinden geen besturingstekens bevatten


## Opening hours that are typed

hours-unreadable = “{ $part }” kan niet als openingstijden worden gelezen: schrijf ze als Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = “{ $part }” noemt de tijden van een dag voor de tweede keer: schrijf ze allemaal in één keer, zoals Mo 09:00-12:00,13:00-17:00
hours-empty = openingstijden zonder één enkele tijd zeggen niets: laat ze weg als niemand ze kent
hours-too-long = openingstijden hebben hoogstens { $max } bytes
hours-too-many-dates = openingstijden noemen hoogstens { $max } losse datums


## The control chart of a counter, as it is typed

control-plan-unreadable = “{ $part }” kan niet als regelkaart worden gelezen: schrijf die als c day 2026-10-01/2026-10-31, of als u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = een c-kaart telt fouten zoals ze zijn, zonder “of”: neem u voor fouten per eenheid, of p voor een aandeel
control-plan-no-size = een u- of p-kaart moet weten waarop de fouten betrekking hebben: voeg “of board”, “of counter NAME” of, bij u, “of hours” toe
control-plan-share-of-hours = uren kunnen geen aandeel fouten hebben: neem u voor fouten per uur


## A name that is typed, of a counter, a board or a desk

name-error-empty = een naam heeft ten minste één teken nodig
name-error-too-long = een naam heeft hoogstens { $max } tekens, deze heeft er { $found }
name-error-control-character = een naam kan geen besturingstekens zoals tabs of regeleinden bevatten
name-error-override = een naam kan niets bevatten wat de schrijfrichting omkeert


## A key of the keyboard

key-error = een toets is een van { $keys }


## Kinds of files

file-type-folder = een map
file-type-pipe = een pipe
file-type-socket = een socket
file-type-disk = een schijf of een ander apparaat
file-type-device = een apparaat
files-no-file = het is { $what }, geen bestand
files-it-is-a-disk = het is een schijf
files-nobody-reads-it = niemand leest eruit
limits-disk-full = de schijf is vol
limits-disk-full-or-file-too-large = de schijf is vol; of het bestand zou groter worden dan de { $bytes } bytes die het systeem dit programma toestaat (ulimit -f)
limits-disk-error = de schijf meldt een fout ({ $error })
limits-disk-error-or-file-too-large = de schijf meldt een fout ({ $error }); of het bestand zou groter worden dan de { $bytes } bytes die het systeem dit programma toestaat (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } is het telbestand zelf: noem een ander bestand
begin-error-exists = { $path } is er al
begin-error-folder = { $path } is een map: noem een bestand erin
begin-error-folder-missing = de map { $folder } ontbreekt: maak die, of noem een ander bestand
begin-error-io = { $path } kan niet worden geschreven ({ $error }): noem een ander bestand


## A number that is typed or read

number-error-not-a-number = is geen getal
number-error-fraction = is geen heel getal
number-error-too-large = gaat boven 64 bits


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } of { $second }


## Why something was not done

refusal-overflow = “{ $name }” staat op { $count }: { $delta } zou meer zijn dan een stand kan bevatten, dus er is niets geteld
refusal-unknown-counter = deze teller is er niet meer
refusal-unknown-name = er is geen teller met de naam “{ $name }”
refusal-name-taken = er is al een teller met de naam “{ $name }”
refusal-key-taken = de toets { $key } is al van “{ $name }”
refusal-name-in-archive = er is een gearchiveerde teller met de naam “{ $name }”: zet die terug, of neem een andere naam
refusal-board-name-taken = er is al een bord met de naam “{ $name }”
refusal-unknown-board = dit bord is er niet meer
refusal-unknown-board-name = er is geen bord met de naam “{ $name }”
refusal-locked = “{ $name }” is vergrendeld, dus er is niets geteld: ontgrendel de teller eerst
refusal-archived = “{ $name }” staat in het archief, dus er is niets geteld: zet de teller eerst terug
refusal-above-maximum = “{ $name }” staat op { $count }, en het maximum is { $limit }: { $delta } is niet geteld
refusal-below-minimum = “{ $name }” staat op { $count }, en het minimum is { $limit }: { $delta } is niet geteld
refusal-beyond-target = “{ $board }” staat op { $total } en stopt bij het doel { $target }: { $delta } “{ $name }” is niet geteld
refusal-bad-step = een stap is een getal van 1 tot { $max }
refusal-bad-limits = het minimum { $minimum } ligt boven het maximum { $maximum }
refusal-bad-day-start = een dag begint op een kwartier: 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] een bestand heeft hoogstens { $max } bord
   *[other] een bestand heeft hoogstens { $max } borden
}
refusal-too-many-day-notes = { $max ->
    [one] een bestand heeft hoogstens { $max } dagnotitie
   *[other] een bestand heeft hoogstens { $max } dagnotities
}
refusal-too-many-counters = een bestand heeft hoogstens een miljoen tellers: de import zou er meer maken
refusal-import-cancelled = de import is geannuleerd: er is niets geïmporteerd
refusal-import-above-maximum = “{ $name }” staat op { $count }, en het maximum is { $limit }: de import zou de stand op { $after } brengen
refusal-import-below-minimum = “{ $name }” staat op { $count }, en het minimum is { $limit }: de import zou de stand op { $after } brengen
refusal-nothing-to-undo = er is niets om ongedaan te maken
refusal-nothing-to-redo = er is niets om opnieuw te doen
refusal-import-beyond-undo = { $entries ->
    [one] de import van { $file } maakte { $entries } registratie, te veel om in één keer ongedaan te maken: zet de back-up terug die ervoor is gemaakt, of maak de registraties een voor een ongedaan
   *[other] de import van { $file } maakte { $entries } registraties, te veel om in één keer ongedaan te maken: zet de back-up terug die ervoor is gemaakt, of maak de registraties een voor een ongedaan
}
refusal-not-the-newest = in een ander venster is zojuist iets anders gedaan: maak nogmaals ongedaan om ook dat terug te nemen
refusal-not-an-operation = definitief verwijderen en ongedaan maken kunnen geen deel zijn van wat in één keer ongedaan wordt gemaakt
refusal-shared-already = “{ $board }” wordt al gedeeld, via { $hub }
refusal-not-shared = het bord wordt niet meer gedeeld
refusal-shared-counter = “{ $name }” wordt gedeeld en blijft dus op zijn bord: archiveer de teller, of verlaat eerst het bord
refusal-shared-board = het bord “{ $name }” wordt gedeeld: verlaat het eerst
refusal-torn = wat { $desk } deelt, sluit niet aan op wat dit bestand ervan heeft
refusal-unknown-entry = deze registratie is er niet meer
refusal-undone-already = dit is al ongedaan gemaakt
refusal-in-the-future = een late telling hoort in het verleden, en dit tijdstip moet nog komen
refusal-not-saved = niet opgeslagen: { $why }
refusal-maybe-saved = het is niet bekend of dit is opgeslagen ({ $why }): bekijk de stand voordat u het nog eens doet
send-error-full = { $max ->
    [one] er wacht te veel om opgeslagen te worden ({ $max } telling): deze is niet geteld
   *[other] er wacht te veel om opgeslagen te worden ({ $max } tellingen): deze is niet geteld
}
send-error-stopped = het bestand is gesloten: dit is niet geteld


## Why something in the file couldn't be read or written

store-error-locked = een ander programma houdt het bestand vergrendeld
store-error-damaged = het bestand is beschadigd ({ $detail }); er wordt niets meer in geschreven: zet een back-up terug
store-error-stopped = de vraag is ingetrokken
store-error-suspect = het bestand is door een ander programma gewijzigd en wordt onderzocht
store-error-text-too-long = { $max ->
    [one] een tekst in het bestand heeft meer dan { $max } byte
   *[other] een tekst in het bestand heeft meer dan { $max } bytes
}
store-error-too-many-counters = { $max ->
    [one] het bestand bevat meer dan { $max } teller
   *[other] het bestand bevat meer dan { $max } tellers
}
store-error-clock = de klok van het systeem staat na het jaar 9999 of vóór het jaar -4713: zet die goed en probeer het opnieuw
store-error-numbers-used-up = { $table ->
    [board] het bestand heeft geen nummer meer voor nog een bord: een ervan heeft het grootste dat er is, { $max }. Exporteer wat erin staat, en importeer dat in een nieuw bestand
    [counter] het bestand heeft geen nummer meer voor nog een teller: een ervan heeft het grootste dat er is, { $max }. Exporteer wat erin staat, en importeer dat in een nieuw bestand
    [entry] het bestand heeft geen nummer meer voor nog een registratie: een ervan heeft het grootste dat er is, { $max }. Exporteer wat erin staat, en importeer dat in een nieuw bestand
   *[other] het bestand heeft geen nummer meer over ({ $table }): het grootste dat er is, { $max }, is in gebruik. Exporteer wat erin staat, en importeer dat in een nieuw bestand
}
text-too-long-to-be-read = { $bytes ->
    [one] (een tekst van { $bytes } byte, te lang om te lezen)
   *[other] (een tekst van { $bytes } bytes, te lang om te lezen)
}
worker-damaged-with-backup = { $why }; de nieuwste goede is { $backup }


## Why a file can't be opened

open-error-folder-missing = de map { $folder } ontbreekt: maak die, of kies met --db een ander bestand
open-error-file-missing = er is nog geen bestand { $path }: `tallyboard inc NAME` maakt het
open-error-empty = het bestand { $path } is nog leeg: `tallyboard inc NAME` maakt de eerste teller
open-error-file-exists = { $path } is er al en blijft zoals het is: noem een nieuw bestand
open-error-name-too-long = { $path } kan niet worden gemaakt: naam of pad heeft { $bytes } bytes, en met wat ernaast moet staan is er plaats voor { $bytes_max }: kies met --db een kortere
open-error-not-a-file = { $path } is { $what } en geen bestand: noem een bestand
open-error-side-not-a-file = { $side } is { $what } en geen bestand, en daar bewaart SQLite wat het laatst is geteld in { $path }: verplaats het, of kies met --db een ander bestand
open-error-log-without-file = er is geen bestand { $path }, maar wat er het laatst in is geteld, staat nog in { $log }: het is verplaatst of verwijderd terwijl het open was. Zet het weer daarnaast; of verwijder ook { $log } als het niet meer nodig is. Er is niets gemaakt
open-error-log-missing = { $path } is gekopieerd zonder { $log }, waarin alles staat wat is geteld: kopieer beide, of maak de kopie met `tallyboard backup`
open-error-log-unreadable = { $path } staat waar niets geschreven kan worden, en het logboek { $log } kan daar niet worden gelezen: kopieer beide naar een eigen map
open-error-linked = { $links ->
    [one] { $path } heeft { $links } naam (harde koppelingen), en wat onder de ene wordt geteld, zou onder de andere verloren gaan: verwijder de andere namen, of maak er een eigen bestand van met `cp FILE COPY && mv COPY FILE`
   *[other] { $path } heeft { $links } namen (harde koppelingen), en wat onder de ene wordt geteld, zou onder de andere verloren gaan: verwijder de andere namen, of maak er een eigen bestand van met `cp FILE COPY && mv COPY FILE`
}
open-error-not-a-database = { $path } is geen telbestand (geen SQLite-database): kies met --db een ander bestand
open-error-other-program = { $path } is de database van een ander programma: kies met --db een ander bestand
open-error-damaged = { $path } is beschadigd ({ $detail }) en is zo gelaten: zet een back-up terug; `tallyboard salvage "{ $path }" NEW` kopieert wat leesbaar is; of kies met --db een ander bestand
open-error-damaged-with-backup = { $path } is beschadigd ({ $detail }) en is zo gelaten: `tallyboard restore` zet de nieuwste goede back-up terug, { $backup }; `tallyboard salvage "{ $path }" NEW` kopieert wat leesbaar is; of kies met --db een ander bestand
open-error-unreadable = niets van { $path } is leesbaar: zet een back-up terug
open-error-newer = { $path } is geschreven door een nieuwere tallyboard (versie { $found } van het bestand, dit programma kent { $known }): werk tallyboard bij, of kies met --db een ander bestand
open-error-foreign-object = { $path } bevat iets wat niet van tallyboard is en ongemerkt standen kan wijzigen, namelijk { $object }: verwijder het, of kies met --db een ander bestand
open-error-read-only = { $path } is alleen-lezen: sta schrijven toe, of kies met --db een ander bestand
open-error-replaced = op de plaats van { $path } is een ander bestand gezet terwijl het hier open was: kies eerst wat ermee moet gebeuren
open-error-stopped = het openen van { $path } is opgegeven voordat het klaar was
open-error-locked = een ander programma houdt { $path } vergrendeld: probeer het opnieuw als dat klaar is
open-error-disk = { $path } kan niet worden geopend: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = de map { $folder } ontbreekt: maak die, of open een ander bestand
open-error-in-window-name-too-long = { $path } kan niet worden gemaakt: de naam, of die van de map, is te lang
open-error-in-window-side-not-a-file = { $side } is { $what }, en daar staat wat het laatst is geteld in { $path }: verplaats het, of open een ander bestand
open-error-in-window-log-missing = { $path } is gekopieerd zonder { $log }, waarin alles staat wat is geteld: kopieer beide, of zet een back-up terug
open-error-in-window-linked = { $links ->
    [one] { $path } heeft { $links } naam, en wat onder de ene wordt geteld, zou onder de andere verloren gaan: verwijder de andere namen, of open een kopie ervan
   *[other] { $path } heeft { $links } namen, en wat onder de ene wordt geteld, zou onder de andere verloren gaan: verwijder de andere namen, of open een kopie ervan
}
open-error-in-window-not-a-database = { $path } is geen telbestand: open een ander
open-error-in-window-other-program = { $path } is van een ander programma: open een ander bestand
open-error-in-window-damaged = { $path } is beschadigd en is zo gelaten
open-error-in-window-newer = { $path } is geschreven door een nieuwere versie van Tallyboard: werk dit programma bij, of open een ander bestand
open-error-in-window-foreign-object = { $path } bevat iets wat niet van Tallyboard is en ongemerkt standen kan wijzigen (“{ $name }”): zet een back-up terug, of open een ander bestand
open-error-in-window-read-only = in { $path } kan niet worden geschreven: sta dat toe, of open een ander bestand


## Parts of a database

schema-object = { $kind ->
    [table] de tabel “{ $name }”
    [index] de index “{ $name }”
    [trigger] de trigger “{ $name }”
    [view] de view “{ $name }”
    [virtual-table] de virtuele tabel “{ $name }”
    [foreign-key] de externe sleutel “{ $name }”
    [generated-column] de berekende kolom “{ $name }”
   *[other] het object “{ $name }” ({ $word })
}
schema-column = de kolom “{ $column }” van “{ $table }”
schema-missing = { $object } ontbreekt
schema-not-made-again = { $object } ontbreekt en kan niet opnieuw worden gemaakt: { $error }
schema-column-made = { $column } ontbrak en is opnieuw gemaakt, met { $value } in elke rij; een back-up bevat misschien meer
schema-column-missing = { $column } ontbreekt: in elke rij wordt { $value } gelezen, tot er iets wordt gewijzigd en die opnieuw wordt gemaakt; een back-up bevat misschien meer
schema-index-made = { $index } ontbrak en is opnieuw gemaakt
schema-index-missing = { $index } ontbreekt: antwoorden duren langer, tot er iets wordt gewijzigd en die opnieuw wordt gemaakt


## What happened to the file while it was open

displacement-gone = het bestand { $path } is verwijderd, verplaatst of hernoemd terwijl het open was
displacement-replaced = op de plaats van { $path } is een ander bestand gezet terwijl het open was
displacement-overwritten = { $path } is door een ander programma overschreven terwijl het open was
displacement-log-gone = het logboek van { $path } (de bestanden ernaast die eindigen op -wal en -shm) is verwijderd terwijl het open was
displacement-linked = { $links ->
    [one] { $path } heeft { $links } naam (harde koppelingen), en tellingen zouden ertussen verloren gaan: verwijder de andere namen
   *[other] { $path } heeft { $links } namen (harde koppelingen), en tellingen zouden ertussen verloren gaan: verwijder de andere namen
}
displacement-newer = { $path } is bijgewerkt door een nieuwere tallyboard: sluit deze, en werk die bij
displacement-schema = een ander programma heeft het schema van { $path } gewijzigd: { $detail }
displacement-unseen = { $path } kan niet worden bekeken ({ $error })
displacement-file-gone = het bestand waar het om ging, is er niet meer


## Backups, restoring and salvaging

backup-error-no-room = de schijf van { $folder } is bijna vol: er moet { $megabytes } MB meer vrij zijn
backup-error-not-ours = { $path } is er al en is geen back-up van tallyboard, dus het blijft zoals het is: noem een ander bestand, of geef --yes op
backup-error-in-use = { $path } is in gebruik, of is niet gesloten: noem een ander bestand
backup-error-unsound = { $path } is niet in orde ({ $problem }): { $then }
backup-error-take-another = neem een andere back-up
backup-error-not-restored = die is niet teruggezet; neem een andere back-up, of red wat ervan leesbaar is: `tallyboard salvage`
salvage-nothing = er is niets gered
backup-error-held = { $path } wordt vergrendeld gehouden door { $who }: sluit het daar, en probeer het opnieuw
backup-error-held-by-another = { $path } wordt vergrendeld gehouden door een ander programma: sluit het daar, en probeer het opnieuw
backup-error-holder = { $program } (proces { $id })
backup-error-file = { $path } kan niet worden geschreven: { $detail }
backup-error-unflushed = { $path } is teruggezet, maar de schijf heeft de naam niet bewaard ({ $detail }): controleer de schijf; ontbreekt het bestand later, zet het dan opnieuw terug
backup-error-no-folder = { $path } is geen map en leidt er niet naartoe: daar moeten back-ups staan, dus verplaats het, of noem een bestand
backup-error-unlisted = de back-ups in { $folder } kunnen niet worden getoond ({ $detail }): sta toe dat de map wordt gelezen
backup-error-older-is-better = het telbestand is niet in orde ({ $problem }), en { $path } is een oudere back-up, die blijft zoals die is: noem een nieuw bestand, of geef --yes op
backup-error-before-gone = er is niets teruggezet, want de back-up van wat er nu is, { $path }, is verdwenen ({ $error }): probeer het opnieuw
backup-error-before-replaced = er is niets teruggezet, want de back-up van wat er nu is, { $path }, is nu een ander bestand: probeer het opnieuw
backup-error-before-unreadable = er is niets teruggezet, want de back-up van wat er nu is, { $path }, kan niet worden gelezen ({ $error }): probeer het opnieuw
backup-error-before-changed = er is niets teruggezet, want de back-up van wat er nu is, { $path }, is gewijzigd: probeer het opnieuw
backup-error-no-database = het begin is niet dat van een SQLite-database
backup-error-no-database-any-more = het begin is niet meer dat van een SQLite-database
backup-error-damaged = het is beschadigd: { $detail }
backup-error-foreign-object = het bevat iets wat niet van tallyboard is: { $object }
backup-error-numbers-used-up = er is een back-up met nummer { $max }, en er is geen nummer meer over: verplaats die naar elders
backup-error-names-taken = andere gebruiken alle namen ervoor: probeer het opnieuw


## What the check of the file finds

verify-integrity = integriteit: { $line }
verify-no-parent = { $table } { $id } hoort bij iets wat er niet is ({ $parent })
verify-undone-twice = { $entries ->
    [one] registratie { $id } wordt door { $entries } registratie ongedaan gemaakt
   *[other] registratie { $id } wordt door { $entries } registraties ongedaan gemaakt
}
verify-amends-nothing = registratie { $id } wijzigt registratie { $reset }, die geen reset van zijn teller is
verify-count = teller { $id } “{ $name }” staat op { $count }, maar de registraties leveren { $sum } op
verify-sums-of-counter = teller { $id }: { $problem }
verify-sums-of-other-desks = teller { $id }, andere telpunten: { $problem }
verify-sums-of-all = alle tellers: { $problem }
verify-quarter-sum = de som van het kwartier bij { $start } ms is { $counted }, de registraties leveren { $expected } op
verify-sums-unreadable = de sommen van dag { $day } sinds 1970 zijn niet zoals ze horen te zijn


## Names and notes that other programs wrote

oddity-counter = teller { $id } “{ $name }”
oddity-board = bord { $id } “{ $name }”
oddity-entry = registratie { $id }
oddity-spelled = de naam is anders gespeld dan tallyboard zou doen
oddity-name-not-utf-8 = de naam is geen UTF-8
oddity-like-counter = de naam lijkt op die van teller { $other }
oddity-like-board = de naam lijkt op die van bord { $other }
oddity-total-spelled = de naam van het totaal is anders gespeld dan tallyboard zou doen
oddity-note-too-long = { $bytes ->
    [one] de notitie heeft { $bytes } byte: die is te lang
   *[other] de notitie heeft { $bytes } bytes: die is te lang
}
oddity-note-not-utf-8 = de notitie is geen UTF-8
oddity-note-control-characters = de notitie heeft besturingstekens, of spaties aan begin of eind
counter-numbered = Teller { $number }
board-numbered = Bord { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: niets is leesbaar
salvage-table-read = { $table }: { $rows } gelezen
salvage-table-read-in-part = { $table }: { $rows } gelezen, { $senseless } onzinnig
salvage-gap = { $table }: wat van nummer { $first } tot { $last } stond, is niet leesbaar
salvage-gap-to-the-end = { $table }: wat vanaf nummer { $first } stond, is niet leesbaar
salvage-shared-counter = teller { $id } “{ $name }”: de rij zegt { $own }, de registraties leveren { $count } op: de teller is gedeeld, dus wat ontbreekt komt van de hub
salvage-counter-row-lost = teller { $id } “{ $name }”: de rij is verloren: de stand is wat de registraties opleveren, { $count }
salvage-counter-corrected = teller { $id } “{ $name }”: de stand van { $count } komt uit de rij; de registraties leveren { $sum } op, en nog een zegt { $missing }
salvage-more-counters = { $count ->
    [one] en nog { $count } teller zoals deze
   *[other] en nog { $count } tellers zoals deze
}
salvage-note = gered: dit staat voor registraties die niet konden worden gelezen


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } telling kon niet worden opgeslagen ({ $why }): { $list }; bewaard in { $file }, om bij de volgende start te worden geteld
   *[other] { $presses } tellingen konden niet worden opgeslagen ({ $why }): { $list }; bewaard in { $file }, om bij de volgende start te worden geteld
}
unsaved-not-kept = { $presses ->
    [one] { $presses } telling kon niet worden opgeslagen ({ $why }): { $list }; die is verloren, omdat die ook niet voor de volgende start kan worden bewaard ({ $reason })
   *[other] { $presses } tellingen konden niet worden opgeslagen ({ $why }): { $list }; ze zijn verloren, omdat ze ook niet voor de volgende start kunnen worden bewaard ({ $reason })
}
unsaved-lost = niet opgeslagen, en verloren: { $list }
unsaved-lost-before = niet opgeslagen voordat het programma de laatste keer eindigde, en verloren: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } telling die niet kon worden opgeslagen, is nu geteld: { $list }
   *[other] { $presses } tellingen die niet konden worden opgeslagen, zijn nu geteld: { $list }
}
unsaved-not-counted = niet geteld: { $list } ({ $why })
unsaved-not-counted-but-kept = niet geteld: { $list } ({ $why }); bewaard in { $file }
unsaved-not-understood = { $file } bevat tellingen die niet konden worden opgeslagen, maar is onbegrijpelijk: het blijft zoals het is
unsaved-waiting = { $file } bevat tellingen die niet konden worden opgeslagen; ze wachten om te worden geteld: { $error }
unsaved-folder-missing = de map { $folder } ontbreekt
unsaved-sum = { $counter } { $sum }
unsaved-quoted = “{ $name }”
unsaved-counter = teller { $id }
unsaved-more-counters = { $count ->
    [one] { $named } en nog { $count } teller
   *[other] { $named } en nog { $count } tellers
}
unsaved-more-changes = { $count ->
    [one] { $named } en nog { $count } wijziging
   *[other] { $named } en nog { $count } wijzigingen
}

unsaved-lost-press = { $delta } op { $counter }
unsaved-lost-set = { $counter } op { $value } zetten
unsaved-lost-reset-all = de reset van alle tellers
unsaved-lost-reset = de reset van { $counters }
unsaved-lost-undo = een keer ongedaan maken
unsaved-lost-keep = een twijfelachtige telling die werd gehouden
unsaved-lost-redo = een keer opnieuw doen
unsaved-lost-note = een notitie in de geschiedenis
unsaved-lost-note-day = een notitie bij { $date }
unsaved-lost-stream = regels van een stroom
unsaved-lost-create = de nieuwe teller “{ $name }”
unsaved-lost-rename = het hernoemen van { $counter } naar “{ $name }”
unsaved-lost-board = het verplaatsen van { $counter } naar het bord “{ $board }”
unsaved-lost-edit = de bewerking van { $counter }
unsaved-lost-delete = het verwijderen van { $counter }
unsaved-lost-move = de nieuwe plaats van { $counters }
unsaved-lost-create-board = het nieuwe bord “{ $name }”
unsaved-lost-edit-board = de bewerking van een bord
unsaved-lost-move-board = de nieuwe plaats van een bord
unsaved-lost-delete-board = het verwijderen van een bord
unsaved-lost-day-start = het begin van de dag om { $time }
unsaved-lost-share = het delen van een bord
unsaved-lost-join = deelnemen aan het bord “{ $name }”
unsaved-lost-leave = het verlaten van een gedeeld bord
unsaved-lost-name-desk = de naam “{ $name }” van dit telpunt
unsaved-lost-import = de import van { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, nog { $count }
   *[other] { $names }, nog { $count }
}


## Sharing a board: desks

desk-default-name = Telpunt
desk-shared-board = Gedeeld bord
desk-no-such-board = de hub heeft geen bord als dit
file-error-closed = het bestand is gesloten
desk-clock-ahead = De klok van deze computer loopt { $difference } voor op die van de hub: standen kloppen, maar hun tijden niet.
desk-clock-behind = De klok van deze computer loopt { $difference } achter op die van de hub: standen kloppen, maar hun tijden niet.
desk-clock-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
desk-clock-hours = { $count ->
    [one] { $count } uur
   *[other] { $count } uur
}
desk-clock-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
merge-error-torn = wat het telpunt { $desk_name } deelt, sluit niet aan op wat dit bestand ervan heeft
merge-error-replaced = dit bestand deelt het bord inmiddels als een ander telpunt, of helemaal niet
merge-set-later = { $desk } heeft de stand tegelijk gezet, en later
merge-set-later-elsewhere = een ander telpunt heeft de stand tegelijk gezet, en later


## The address of a hub

address-error-no-address = een adres begint met postgres://, of heeft delen zoals host=…
address-error-unknown-keyword = “{ $keyword }” is geen deel dat een adres kan hebben
address-error-password = een wachtwoord hoort niet in een adres, waar anderen het kunnen lezen: zet het in ~/.pgpass of $PGPASSWORD
address-error-port = “{ $port }” is geen poort
address-error-ports = een adres heeft één poort, of zoveel als er hosts zijn
address-error-value = “{ $value }” is geen waarde van { $keyword }: mogelijk is { $values }
address-values-channel-binding = disable, prefer of require
address-values-session = read-write, omdat telpunten schrijven
address-values-seconds = een aantal seconden
address-values-verify-full = verify-full waar geen sslrootcert is
address-values-sslmode = disable, prefer, require, verify-ca of verify-full
address-values-ip = een IP-adres
address-error-service = er is geen dienst “{ $service }” in { $files }
address-error-service-line = { $path }, regel { $line }, is geen keyword=value die een adres kan hebben
address-error-escape = een % in een adres wordt gevolgd door twee hexadecimale cijfers
address-error-quote = een aanhalingsteken in het adres is niet gesloten
address-passwords-unreadable = { $path } kan niet worden gelezen: { $error }
address-passwords-not-private = { $path } kan door anderen worden gelezen en wordt dus niet gebruikt: doe chmod 600
address-warning-verify-ca = De naam van de hub wordt niet gecontroleerd (sslmode=verify-ca): een andere server kan ervoor doorgaan.
address-warning-require = Het certificaat van de hub wordt niet gecontroleerd (sslmode=require): een andere server kan ervoor doorgaan.
address-warning-prefer = Wat naar de hub wordt verzonden, is onderweg misschien leesbaar (sslmode=prefer).
address-warning-disable = Wat naar de hub wordt verzonden, is onderweg leesbaar (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } is niet bereikbaar ({ $why }): controleer het netwerk, en of PostgreSQL daar draait
hub-error-no-answer = geen antwoord
hub-error-connection-cut = de verbinding is verbroken
hub-error-connection-ended = de verbinding is beëindigd
hub-error-no-encryption = er is geen versleuteling afgesproken: { $error }
hub-error-timeout = { $seconds ->
    [one] de hub heeft { $seconds } s niet geantwoord: controleer het netwerk
   *[other] de hub heeft { $seconds } s niet geantwoord: controleer het netwerk
}
hub-error-password-missing = de hub vraagt om het wachtwoord van { $user }, en dat staat niet in $PGPASSWORD, ~/.pgpass of de sleutelbos
hub-error-keyring-locked = de hub vraagt om het wachtwoord van { $user }, en de sleutelbos waarin het staat is vergrendeld: ontgrendel die
hub-error-password-wrong = de hub neemt dit wachtwoord van { $user } niet aan: controleer het, in $PGPASSWORD, ~/.pgpass of de sleutelbos als het daaruit komt
hub-error-password-unsafe = { $host } vraagt om het wachtwoord op een manier die anderen kunnen misbruiken (leesbare tekst of MD5), dus het wordt niet verzonden: de beheerder zet password_encryption op scram-sha-256 en stelt het wachtwoord van { $user } opnieuw in
unsafe-password = om het wachtwoord wordt gevraagd op een manier die anderen kunnen misbruiken
hub-error-login-refused = de hub weigert deze aanmelding ({ $answer }): de beheerder staat die toe in pg_hba.conf
hub-error-no-database = er is geen database { $database } op de hub: controleer het adres, of maak die met createdb
hub-error-no-tls = { $host } biedt geen versleuteling (TLS): de beheerder zet ssl aan, of het adres zegt sslmode=disable
hub-error-no-tables = geen tabellen van Tallyboard in database { $database }: `tallyboard hub init URL` maakt ze
hub-error-foreign-table = tabel { $table } van deze database is niet van Tallyboard: kies een andere database of een ander schema
hub-error-newer = de hub heeft een nieuwere versie ({ $version }): werk Tallyboard op dit telpunt bij
hub-error-older = de hub heeft een oudere versie ({ $version }): de eigenaar voert `tallyboard hub init URL` uit met deze versie
hub-error-rights = de hub laat deze aanmelding dit niet gebruiken: { $what }. De beheerder verleent de rechten die `tallyboard hub init URL` toont
hub-error-one-of-its-tables = een van zijn tabellen
hub-error-its-schema = zijn schema
hub-error-not-owner = { $user } mag geen tabellen maken in deze database of dit schema: de eigenaar voert dit uit, of verleent er CREATE op
hub-error-full = de schijf van de hub is vol ({ $answer }): de beheerder maakt ruimte
hub-error-busy = de hub heeft geen plaats voor nog een verbinding ({ $answer })
hub-error-restarting = de hub start, stopt of herstelt zich ({ $answer })
hub-error-read-only = er kan niet naar { $host } worden geschreven: het is een standby, of is op alleen-lezen gezet. Noem de primaire server in het adres, of alle servers
hub-error-conflict = de hub vraagt om het opnieuw te proberen ({ $answer })
hub-error-on-another-board = wat op dit bord is geteld, staat al op de hub, op een ander bord: verlaat dit bord, en neem deel aan dat andere
hub-error-row = de hub heeft een rij die onbegrijpelijk is ({ $what }): werk Tallyboard op dit telpunt bij
hub-error-no-clock = geen klok
hub-error-total = het totaal { $total }
hub-error-other = de hub antwoordde: { $answer }
hub-error-no-host = het adres noemt geen host
keyring-label = Tallyboard: { $user } op { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = het certificaat van { $host } is niet te vertrouwen: { $why }
tls-expired = het is verlopen. De beheerder van de hub vernieuwt het, als de klok van deze computer goed staat
tls-not-valid-yet = het is nog niet geldig: controleer de klok van deze computer
tls-other-host = het is voor een andere host: schrijf de host in het adres zoals het certificaat die heeft
tls-unknown-authority = niemand die deze computer kent, heeft het ondertekend. Is het van de eigen organisatie, noem de certificaatautoriteit dan met sslrootcert=FILE
tls-own-authority = het is zijn eigen certificaatautoriteit. Is het van de eigen organisatie, noem dan precies dat certificaat met sslrootcert=FILE
tls-no-authorities = de lijst met certificaatautoriteiten van dit systeem is niet bruikbaar: { $error }
tls-no-list = { $path } is geen lijst met certificaatautoriteiten: { $why }
tls-no-certificate = er staat geen certificaat in


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = telpunt “{ $desk }” op bord “{ $board }” (feed { $feed })
hub-verify-feed = feed { $feed }
hub-verify-row-missing = rij { $row } ontbreekt
hub-verify-chain = de keten van tokens is niet die van de kop
hub-verify-beyond-head = { $rows ->
    [one] { $rows } rij staat voorbij de kop, { $last }
   *[other] { $rows } rijen staan voorbij de kop, { $last }
}
hub-verify-slot = { $desk }: het vak van teller { $counter } is { $kept }, de registraties leveren { $counted } op
hub-verify-seen = { $desk }: rij { $row } zegt dat teller { $counter } bij { $other } op { $kept } stond, waarvan de registraties { $counted } opleveren


## The demo: a library's reference desk

demo-reference-desk = Informatiebalie
demo-front-door = Hoofdingang
demo-study-rooms = Studieruimtes
demo-inside-now = Nu binnen
demo-directions = De weg wijzen
demo-reference-question = Inhoudelijke vraag
demo-printing-help = Hulp bij printen
demo-account-and-cards = Account & pas
demo-technology-help = Technische hulp
demo-phone = Telefoon
demo-door-in = Deur: in
demo-door-out = Deur: uit
demo-complaint = Klacht
demo-study-room = Studieruimte
demo-school-class = schoolklas
demo-guided-tour = rondleiding
demo-from-paper = van het turfblad
demo-evening-event = avondactiviteit
demo-report = { $month ->
    [1] rapport over januari
    [2] rapport over februari
    [3] rapport over maart
    [4] rapport over april
    [5] rapport over mei
    [6] rapport over juni
    [7] rapport over juli
    [8] rapport over augustus
    [9] rapport over september
    [10] rapport over oktober
    [11] rapport over november
   *[12] rapport over december
}
demo-beyond-calendar = de dagen van de demo vallen buiten de kalender ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = geen grenzen: hier worden tellers afgetrokken, en grenzen gelden voor wat is geteld, niet voor een verschil
no-limits-steps = geen grenzen: één telling voegt hier meer dan 1 toe, en grenzen gelden voor gebeurtenissen die elk voor 1 tellen
no-limits-negative = geen grenzen: het is minder dan 0
no-hours-differ = deze tellers staan op borden met verschillende openingstijden: noem die van één bord
no-hours-unreadable = de openingstijden van “{ $board }” kunnen niet worden gelezen: { $error }
rule-beyond = buiten de grenzen
rule-two-of-three = twee van de drie dicht bij dezelfde grens of erbuiten
rule-four-of-five = vier van de vijf ver van het midden, aan dezelfde kant
rule-eight-on-one-side = acht op rij aan dezelfde kant van het midden
rule-trend = zes op rij die stijgen, of dalen
control-unreadable = de regelkaart van “{ $name }” kan niet worden gelezen: { $error }
control-empty = er is nog niets op geteld
control-no-counter = er is geen teller “{ $name }” meer om door te delen: kies een andere
control-no-board = hij staat op geen bord om door te delen: kies een teller, of de uren
control-empty-baseline = op de datums van de referentieperiode is niets bekeken: kies andere
control-more-than-all = meer fouten dan is bekeken: kies soort u, fouten per eenheid, of een andere teller om door te delen
control-no-variation = de referentieperiode heeft geen fouten, of niets anders, en laat dus niet zien hoeveel het schommelt: kies andere datums
change-by-hour = sinds { $since } ongeveer { $after } per uur in plaats van { $before }
change-by-day = sinds { $since } ongeveer { $after } per dag in plaats van { $before }
change-by-week = sinds de week van { $since } ongeveer { $after } per week in plaats van { $before }
change-by-month = sinds { $since } ongeveer { $after } per maand in plaats van { $before }
