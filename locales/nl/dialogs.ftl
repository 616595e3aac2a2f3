## Dialogs and settings

dialogs-cancel = Annuleren
dialogs-save = Opslaan
dialogs-create = Maken
dialogs-name = Naam
dialogs-note = Notitie
dialogs-target = Doel
dialogs-no-target = Geen
dialogs-optional = Optioneel
dialogs-no-whole-number = Dit is geen heel getal, zoals 12.
dialogs-number-too-large = Dit getal is te groot.
dialogs-new-counter = Nieuwe teller
dialogs-new-counters = Nieuwe tellers
dialogs-new-counter-text = Alleen een naam is nodig. Meerdere namen, één per regel, maken elk een teller.
dialogs-edit-text = Hoe de teller eruitziet en hoe die wordt ingedrukt; wat is geteld, blijft zoals het is.
dialogs-names = Namen
dialogs-paste-hint = Of plak een lijst: één naam per regel.
dialogs-create-and-next = Maken en volgende
dialogs-the-new-counter = Nieuwe teller
dialogs-color = Kleur
dialogs-board = Bord
dialogs-no-board = Geen bord
dialogs-key = Toets
dialogs-no-key = Geen
dialogs-press-a-key = Druk op een toets…
dialogs-press-a-key-hint = Esc behoudt de toets, Backspace haalt die weg.
dialogs-no-counter-key = Die toets kan geen teller indrukken.
dialogs-keys-of-the-window = Toetsen met Ctrl of Alt zijn van het venster zelf.
dialogs-free-key-hint = De eerste vrije.
dialogs-remove-key = Verwijderen
dialogs-take-key-over = Overnemen
dialogs-more = Meer
dialogs-short-name = Korte naam
dialogs-short-name-hint = Voor het kleine venster, waar weinig ruimte is.
dialogs-step = Stap
dialogs-step-hint = Wat één telling toevoegt.
dialogs-limits = Grenzen
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = Het maximum ligt onder het minimum.
dialogs-lock = Vergrendeld
dialogs-lock-hint = Vergrendeld: indrukken telt niet
dialogs-weight = In het totaal
dialogs-weight-plus = Telt op
dialogs-weight-minus = Trekt af
dialogs-weight-zero = Telt niet mee
dialogs-amount = Aantal
dialogs-add = Toevoegen
dialogs-take = Aftrekken
dialogs-counted-earlier = Eerder geteld
dialogs-when = Wanneer
dialogs-when-hint = Jaar-maand-dag uur:minuut
dialogs-still-to-come = Dat tijdstip moet nog komen.
dialogs-in-all = In totaal
dialogs-reset-hint = De geschiedenis blijft, en dit kan altijd ongedaan worden gemaakt.
dialogs-delete = Verwijderen
dialogs-delete-one = { $name } definitief verwijderen
dialogs-delete-several = { $count ->
    [one] { $shown } teller definitief verwijderen
   *[other] { $shown } tellers definitief verwijderen
}
dialogs-delete-meant = { $count ->
    [one] Ik wil deze teller definitief verwijderen
   *[other] Ik wil deze tellers definitief verwijderen
}
dialogs-delete-many = Deze tellers, hun standen en hun hele geschiedenis verdwijnen definitief. Dit kan niet ongedaan worden gemaakt.
dialogs-back-up = Eerst back-up maken
dialogs-backing-up = Back-up maken…
dialogs-new-board = Nieuw bord
dialogs-new-board-text = Een bord is een groep tellers die samen worden getoond.
dialogs-edit-board-text = Hoe het bord heet, het doel ervan en wat de som is.
dialogs-start = Beginnen met
dialogs-empty-board = Een leeg bord
dialogs-delete-template = Dit sjabloon verwijderen
dialogs-the-new-board = Nieuw bord
dialogs-delete-board = Bord verwijderen
dialogs-total = Totaal
dialogs-total-name = Naam van totaal
dialogs-total-name-hint = Hoe de som heet, zoals “Nu binnen”.
dialogs-stops-at-target = Stoppen bij het doel
dialogs-shares = Aandelen
dialogs-shares-hint = Elke teller toont zijn aandeel, in procenten
dialogs-settings = Instellingen
dialogs-settings-text = Elke instelling geldt zodra die is gewijzigd.
dialogs-close = Sluiten
dialogs-language = Taal
dialogs-theme = Thema
dialogs-theme-system = Als het systeem
dialogs-theme-light = Licht
dialogs-theme-dark = Donker
dialogs-density = Dichtheid
dialogs-density-comfortable = Ruim
dialogs-density-compact = Compact
dialogs-high-contrast = Hoog contrast
dialogs-reduced-motion = Minder beweging
dialogs-large-targets = Aanraken
dialogs-when-touched = Bij aanraking
dialogs-on = Aan
dialogs-off = Uit
dialogs-zoom = Grootte
dialogs-zoom-in = Groter
dialogs-zoom-out = Kleiner
dialogs-numbers = Getallen
dialogs-system-default = Als het systeem
dialogs-first-day = Week begint op
dialogs-monday = Maandag
dialogs-saturday = Zaterdag
dialogs-sunday = Zondag
dialogs-day-start = Dag begint om
dialogs-day-start-hint = Voor iedereen die in dit bestand telt.
dialogs-zone = Tijdzone
dialogs-zone-hint = Als het systeem
dialogs-no-zone = Er is geen tijdzone met deze naam: schrijf er een als Europe/Berlin.
dialogs-no-time-of-day = Een tijd schrijft u als 04:00.
dialogs-sound = Geluid
dialogs-sounds = Geluiden afspelen
dialogs-press = Een telling
dialogs-reached = Een doel
dialogs-refused = Niet geteld
dialogs-tone-off = Geen
dialogs-tone-click = Klik
dialogs-tone-knock = Klop
dialogs-tone-drop = Druppel
dialogs-tone-rising = Twee tonen, stijgend
dialogs-tone-bell = Bel
dialogs-tone-fanfare = Drie tonen, stijgend
dialogs-tone-low = Lage toon
dialogs-tone-falling = Twee tonen, dalend
dialogs-speech = Spraak
dialogs-speech-off = Geen
dialogs-speech-targets = Doelen, en wat niet is geteld
dialogs-speech-presses = Ook de stand na elke telling
dialogs-notifications = Meldingen
dialogs-notify = Als een doel is bereikt
dialogs-volume = Volume
dialogs-try = Proberen
dialogs-try-name = Geluid proberen
dialogs-guard = Dubbele telling
dialogs-guard-name = Bescherming tegen dubbele telling, in milliseconden
dialogs-guard-hint = Een toets die binnen deze tijd opnieuw wordt ingedrukt, telt niet nog eens; bij 0 telt elke druk.
dialogs-milliseconds = ms
dialogs-keys-title = Toetsen
dialogs-keys-text = Wat elke toets doet. Met de pijlen bladert u door de lijst.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Wanneer de open perioden begonnen, kan niet worden gelezen: { $why }. Resetten kan toch.
dialogs-created = { $name } gemaakt
dialogs-edit = { $name } bewerken
dialogs-remove-key-counter = De toets van { $counter } verwijderen
dialogs-key-of-the-window = { $key } is een toets van het venster zelf.
dialogs-key-is-taken = { $key } is de toets van { $holder }.
dialogs-key-is-taken-over = { $key } was de toets van { $holder }, die er dan geen heeft.
dialogs-add-to = Toevoegen aan { $name }
dialogs-amount-name = Aantal om aan { $counter } toe te voegen
dialogs-take-from = Aftrekken van { $name }
dialogs-taken-name = Aantal om van { $counter } af te trekken
dialogs-counted-earlier-name = Eerder geteld, voor { $counter }
dialogs-is-now = De stand is nu { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Resetten: { $scope }
dialogs-reset-note = Notitie bij de reset van { $name }
dialogs-reset-note-several = { $count ->
    [one] Notitie bij de reset van { $shown } teller
   *[other] Notitie bij de reset van { $shown } tellers
}
dialogs-since = sinds { $time }
dialogs-closes-period = Sluit de periode sinds { $since } af.
dialogs-delete-only = { $name }, de stand van { $count } en de hele geschiedenis verdwijnen definitief. Dit kan niet ongedaan worden gemaakt.
dialogs-sound-of = { $what }, geluid
dialogs-bad-guard = Van 0 tot { $ms_max } milliseconden.
dialogs-sentence = { $why }.
dialogs-bad-step = Een stap is een getal van 1 tot { $max }.
dialogs-note-room = { $count } van { $max } tekens
dialogs-percent = { $percent }%
dialogs-color-coral = Koraal
dialogs-color-amber = Amber
dialogs-color-olive = Olijf
dialogs-color-green = Groen
dialogs-color-teal = Blauwgroen
dialogs-color-blue = Blauw
dialogs-color-indigo = Indigo
dialogs-color-violet = Violet
dialogs-color-pink = Roze
dialogs-color-slate = Leisteen
dialogs-keys-counters-key = Toets van een teller
dialogs-keys-its-key = diens toets
dialogs-keys-an-arrow = een pijl
dialogs-keys-group-counting = Tellen
dialogs-keys-count = Een stap tellen
dialogs-keys-step-back = Een stap terugnemen
dialogs-keys-press = De teller met de focus indrukken
dialogs-keys-amount = Een aantal tegelijk toevoegen of aftrekken
dialogs-keys-undo-press = De laatste telling ongedaan maken
dialogs-keys-group-moving = Verplaatsen
dialogs-keys-next-counter = Naar de volgende teller
dialogs-keys-board = Naar een bord, in hun volgorde
dialogs-keys-next-board = Naar het bord erboven of eronder
dialogs-keys-alone = Alleen deze teller tonen
dialogs-keys-back = Terug
dialogs-keys-search = Zoeken
dialogs-keys-select = De teller selecteren, of alle
dialogs-keys-menu = Menu van de teller, het bord of een staaf van een grafiek
dialogs-keys-group-changing = Wijzigen
dialogs-keys-undo = Ongedaan maken
dialogs-keys-redo = Opnieuw
dialogs-keys-new = Nieuwe teller
dialogs-keys-edit = De teller of het bord bewerken
dialogs-keys-duplicate = Het bord dupliceren, zonder de standen
dialogs-keys-move = De teller of het bord verplaatsen
dialogs-keys-reset = De teller resetten, of alle getoonde
dialogs-keys-finish = Het bord afronden; een teller maken en de volgende
dialogs-keys-delete = De teller definitief verwijderen
dialogs-keys-doubtful = Een twijfelachtige telling houden of schrappen
dialogs-keys-group-files = Bestanden
dialogs-keys-export = Exporteren
dialogs-keys-print = Een rapport afdrukken
dialogs-keys-import = Importeren
dialogs-keys-backups = Back-ups
dialogs-keys-open = Een ander bestand openen
dialogs-keys-copy = De selectie als tabel kopiëren
dialogs-keys-group-window = Venster
dialogs-keys-tiles = Tegels of tabel
dialogs-keys-inspect = Analyseren
dialogs-keys-next-part = Naar het volgende deel: analyse, borden, tellers
dialogs-keys-lock = Alles vergrendelen of ontgrendelen
dialogs-keys-small-window = Klein venster, en terug
dialogs-keys-lay = Het kleine venster liggend of staand zetten
dialogs-keys-full-screen = Volledig scherm
dialogs-keys-size = Groter, kleiner, gebruikelijke grootte
dialogs-keys-settings = Instellingen
dialogs-keys-help = Hulp
dialogs-keys-list = Deze lijst


## The control chart of a counter, in its dialog

dialogs-control = Regelkaart
dialogs-control-none = Geen
dialogs-control-count = Fouten
dialogs-control-rate = Fouten per eenheid
dialogs-control-share = Aandeel defecte eenheden
dialogs-control-count-hint = Waar telkens evenveel wordt bekeken: laat zien of de fouten meer schommelen dan door toeval.
dialogs-control-rate-hint = Waar nu eens meer, dan weer minder wordt bekeken: fouten worden gedeeld door wat is bekeken.
dialogs-control-share-hint = Waar elke eenheid goed of defect is: het deel van alle dat defect is.
dialogs-control-per = Per
dialogs-control-of = Van
dialogs-control-board = Totaal van het bord
dialogs-control-hours = Bemand uur
dialogs-control-points = Punten
dialogs-control-baseline = Referentieperiode
dialogs-control-baseline-hint = De grenzen komen uit deze dagen. Kies dagen waarop alles was zoals gewoonlijk.
dialogs-control-unread = Een ander programma heeft “{ $control }” geschreven, wat niet als regelkaart kan worden gelezen. Het blijft staan tot u er een kiest.


## Checking a file

check-check = Bestand controleren…
check-check-title = Bestand controleren
check-check-text = Kijkt of het bestand in orde is, en of elke stand is wat de registraties opleveren.
check-checking = Controleren…
check-mend = Opschonen
check-mending = Opschonen…
check-mend-hint = Opschonen schrijft deze zoals getoond, na een back-up van het bestand, in één stap die ongedaan kan worden gemaakt. Standen blijven zoals ze zijn.
check-unsound-hint = De back-ups tonen wat een ouder bestand bevat. Deze controle heeft niets gewijzigd, en wat u telt wordt nog steeds opgeslagen.
check-edit = Bewerken…
check-doubts-more = Klik om te zien wat mogelijk is: één naam wijzigen, of alles laten opschonen.
check-not-read = of namen te onderscheiden zijn, kan niet worden gelezen: { $why }
check-sound =
    Het bestand is in orde: { $counter_count ->
        [one] { $counters } teller
       *[other] { $counters } tellers
    }, { $entry_count ->
        [one] { $entries } registratie
       *[other] { $entries } registraties
    }, en elke stand is wat de registraties opleveren.
check-unsound =
    { $count ->
        [1] Het bestand heeft een probleem:
        [one] Het bestand heeft { $shown } probleem:
       *[other] Het bestand heeft { $shown } problemen:
    }
check-odd =
    { $count ->
        [1] Een ander programma heeft een naam of notitie geschreven die Tallyboard anders zou schrijven:
        [one] Andere programma’s hebben { $shown } naam of notitie geschreven die Tallyboard anders zou schrijven:
       *[other] Andere programma’s hebben { $shown } namen of notities geschreven die Tallyboard anders zou schrijven:
    }
check-name-becomes = { $of } wordt “{ $new }”
check-note-becomes = { $of }: de notitie wordt “{ $new }”
check-note-goes = { $of }: de notitie vervalt
check-total-becomes = { $of }: het totaal wordt “{ $new }”
check-total-goes = { $of }: het totaal heeft geen naam
check-edit-counter = Teller { $id } bewerken
check-mended =
    { $count ->
        [0] Er was niets meer op te schonen.
        [one] { $count } naam of notitie is opgeschoond.
       *[other] { $count } namen of notities zijn opgeschoond.
    }
check-doubts =
    { $count ->
        [one] { $count } naam of notitie te controleren…
       *[other] { $count } namen of notities te controleren…
    }


## Backups

backups-backups = Back-ups…
backups-backups-title = Back-ups
backups-backups-text = Maakt nu een back-up van het bestand, of zet terug wat een eerdere back-up bevat.
backups-last = Laatste back-up
backups-none = Nog geen
backups-back-up-now = Nu back-up maken
backups-daily = Er wordt er een gemaakt op elke dag waarop iets is gewijzigd. De nieuwste vijf worden bewaard, en de nieuwste van elke maand; wat er vóór het terugzetten was, 30 dagen.
backups-in-folder = In { $folder }. Er wordt er een gemaakt op elke dag waarop iets is gewijzigd. De nieuwste vijf worden bewaard, en de nieuwste van elke maand; wat er vóór het terugzetten was, 30 dagen.
backups-restore-one = Terugzetten
backups-restore-one-name = Terugzetten: { $at }, { $holds }
backups-restore-now = Terugzetten
backups-restore-title = Terugzetten
backups-restore-file = Andere back-up om terug te zetten
backups-restore-hint = Van wat er nu staat, wordt eerst een back-up gemaakt, zodat er niets door verloren gaat.
backups-restore-shared = Gedeelde borden komen terug van de hub. Wat hier sindsdien is geteld en nog niet gedeeld, staat alleen in die back-up.
backups-restoring = Terugzetten…
backups-unreadable = niet leesbaar
backups-the-backup = De back-up
backups-what-is-there = Nu aanwezig
backups-nothing-now = Nog niets.
backups-not-there = geen
backups-differing = Tellers die verschillen
backups-damaged = Het bestand is beschadigd
backups-damaged-hint = Er wordt niets in geschreven: het blijft zoals het is, ook als een back-up de plaats ervan inneemt.
backups-damaged-open = Sluit dit venster en start Tallyboard opnieuw: het biedt dan de nieuwste goede back-up aan.
backups-no-good-backup = Er is geen goede back-up van.
backups-restore-it = Terugzetten
backups-other-backups = Andere back-ups…
backups-salvage = Redden wat leesbaar is…
backups-salvage-title = Redden
backups-salvage-now = Redden
backups-salvaging = Redden…
backups-salvage-about = Kopieert wat nog leesbaar is van het beschadigde bestand naar een nieuw bestand.
backups-salvage-file = Nieuw bestand voor wat wordt gered
backups-open-salvaged = Openen
backups-not-backed-up-yet = Nog geen back-up
backups-restore-of = De back-up van { $at } terugzetten
backups-salvaged-name = { $stem } gered.db
backups-counters =
    { $count ->
        [one] { $shown } teller
       *[other] { $shown } tellers
    }
backups-entries =
    { $count ->
        [one] { $shown } registratie
       *[other] { $shown } registraties
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, van { $first } tot { $last }
backups-backed-up-as = Back-up gemaakt als { $path }
backups-backed-up-unsound = Het bestand is niet in orde ({ $problem }). Er is een back-up van gemaakt zoals het is, als { $path }
backups-gone = { $path } is er niet meer.
backups-backed-up-at = Back-up { $at }
backups-backed-up-at-unsound = Back-up { $at }, maar niet in orde
backups-before-restore = voor het terugzetten
backups-not-sound = niet in orde
backups-damaged-mark = beschadigd
backups-backup-cancelled = De back-up is geannuleerd; er is geen nieuwe.
backups-restore-cancelled = Het terugzetten is geannuleerd; alles is zoals het was.
backups-salvage-cancelled = Het redden is geannuleerd; er is geen nieuw bestand.
backups-restored-kept = Teruggezet; wat er eerder was, is bewaard als { $path }
backups-restored =
    Teruggezet: { $counter_count ->
        [one] { $counters } teller
       *[other] { $counters } tellers
    }, { $entry_count ->
        [one] { $entries } registratie
       *[other] { $entries } registraties
    }
backups-good-backup = De nieuwste goede back-up ervan is van { $at }.
backups-good-backup-holds = De nieuwste goede back-up ervan is van { $at }: { $holds }.
backups-salvaged =
    Gered: { $counter_count ->
        [one] { $counters } teller
       *[other] { $counters } tellers
    } en { $entry_count ->
        [one] { $entries } registratie
       *[other] { $entries } registraties
    }. Te vinden in { $path }.


## Files, exports and reports

files-file = Bestand
files-path-hint = Het pad ervan
files-choose = Kiezen…
files-choose-name = Bestand kiezen
files-no-dialog = Dit bureaublad biedt geen venster om bestanden te kiezen: typ het pad.
files-export = Exporteren…
files-export-title = Exporteren
files-export-now = Exporteren
files-print = Rapport afdrukken…
files-print-title = Rapport afdrukken
files-print-now = Afdrukken…
files-about-print = Een pagina met grafieken opent in de browser, met het afdrukvenster.
files-show-in-folder = In map tonen
files-export-file = Bestand om naar te exporteren
files-what = Wat
files-entries = Registraties
files-counters = Tellers
files-table = Tabel
files-report = Rapport
files-by = Een rij per
files-hour = Uur
files-day = Dag
files-week = Week
files-month = Maand
files-format = Indeling
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Van
files-all-counters = Alle tellers
files-kind = Soort
files-since = Vanaf
files-since-name = Vanaf dan
files-until = Tot
files-until-name = Tot daarvoor
files-beginning = Het begin
files-now = Nu
files-backwards = Dit ligt niet na het begin.
files-exists = Er is al een bestand met deze naam.
files-mark = Voor Excel: bestand als Unicode markeren
files-replace = Vervangen
files-progress = Hoever de export is
files-export-cancelled = De export is geannuleerd; er is niets geschreven
files-about-entries = Wat wanneer is geteld, elk een rij.
files-about-everything = Alles wat is geteld, met alle instellingen: het kan weer worden geïmporteerd, als kopie.
files-about-counters = De tellers zoals ze nu zijn, met hun instellingen.
files-about-table = Wat in elk tijdvak is geteld, een kolom per teller.
files-about-report = Een pagina met grafieken, om te bekijken en af te drukken.
files-save-summary-title = Samenvatting opslaan
files-text-files = Tekst
files-reading = Lezen…
files-open = Ander bestand openen…
files-open-title = Ander bestand openen
files-open-now = Openen
files-open-file = Bestand om te openen
files-open-hint = Het opent in een eigen venster. Een bestand dat er nog niet is, wordt gemaakt.
files-tally-files = Telbestanden
files-recent = Laatst geopend
files-no-program = dit venster kan geen ander openen
files-drop = Sleep een bestand hierheen om het te importeren, of een telbestand om het te openen
files-copy-rows = Als tabel kopiëren
files-copy-chart = De grafiek als afbeelding kopiëren
files-copy-busy-hours = De drukke uren als afbeelding kopiëren
files-chart-copied = De afbeelding is gekopieerd
files-open-named = { $path } openen
files-csv-files = Door komma’s gescheiden waarden
files-xlsx-files = Excel-werkmap
files-html-files = Webpagina
files-every-kind = Elke soort
files-kind-counted = Geteld
files-kind-set = Op een waarde gezet
files-kind-resets = Resets
files-kind-undone = Ongedaan gemaakt
files-kind-late = Laat ingevoerd
files-kind-imported = Geïmporteerd
files-kind-amended = Gewijzigd na een reset
files-selected =
    { $count ->
        [1] De geselecteerde teller
        [one] De { $count } geselecteerde teller
       *[other] De { $count } geselecteerde tellers
    }
files-exported-counters =
    { $count ->
        [one] { $shown } teller geëxporteerd naar { $path }
       *[other] { $shown } tellers geëxporteerd naar { $path }
    }
files-exported-rows =
    { $count ->
        [one] { $shown } rij geëxporteerd naar { $path }
       *[other] { $shown } rijen geëxporteerd naar { $path }
    }
files-not-exported = er is niets naar { $path } geschreven: { $why }
files-saved = Opgeslagen als { $path }
files-column-counter = Teller
files-column-board = Bord
files-column-count = Stand
files-column-today = Vandaag
files-column-target = Doel
files-rows-copied =
    { $count ->
        [one] { $count } rij is gekopieerd
       *[other] { $count } rijen zijn gekopieerd
    }


## Import

import-import = Importeren…
import-import-title = Importeren
import-import-now = Importeren
import-import-file = Bestand om te importeren
import-importable = Tabellen en exports
import-import-hint = Eigen exports van Tallyboard, die van Loop Habit Tracker en Better Counter, en elke tabel (CSV, Excel, OpenDocument). Er wordt niets toegevoegd voordat u hebt gezien wat.
import-backing-up = Eerst een back-up maken…
import-is = Het is
import-dates = 1/2/2026 is
import-dates-guessed = Zoals herkend
import-day-first = 1 februari
import-month-first = 2 januari
import-late = Als late tellingen invoeren
import-again = Ook toevoegen wat er al is
import-column = Kolom
import-meaning = Betekenis
import-samples = Eerste rijen
import-empty = Leeg
import-asked = Hierboven gevraagd
import-each-counts-one = Geen: elke rij telt 1
import-all-now = Geen: alles tellen op het tijdstip van de import
import-no-hour = Geen
import-each-is-added = Elk getal wordt opgeteld
import-is-reading = Het is een meterstand: de verschillen tellen
import-one-name = Elke cel is één naam
import-name = Naam
import-name-field = Naam van de teller
import-name-hint = De teller waar alles bij hoort
import-other-column = Of kies de kolom in de lijst hieronder.
import-more = Meer opties
import-which-sheet = Welk blad bevat de getallen?
import-sheets = Bladen
import-sheets-hint = Bladen met dezelfde kolommen kunnen samen worden genomen.
import-hidden = verborgen
import-encoding = Tekst is
import-encoding-name = Hoe de tekst is gecodeerd
import-other-encoding = Andere codering…
import-as-found = Zoals gevonden
import-split = Namen gescheiden door
import-split-hint = Niets: elke cel is één naam
import-skip = Overslaan
import-skip-name = Regels boven de tabel om over te slaan
import-skip-unit = regels boven de tabel
import-read-as = Lezen als
import-as-detected = Waar het op lijkt
import-noted = Let op
import-choose-sheet = Kies hierboven eerst een blad.
import-choose-encoding = Kies eerst hoe de tekst is gecodeerd.
import-cancelling = Annuleren…
import-all-columns =
    { $count ->
        [one] Alle kolommen ({ $count })
       *[other] Alle { $count } kolommen
    }
import-column-header = Wat { $header } is
import-imported-before = Dit is al geïmporteerd ({ $at }): er is niets toe te voegen.
import-more-bad-lines =
    { $count ->
        [one] En nog { $count }.
       *[other] En nog { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] Nog { $count } kolom: overgeslagen.
       *[other] Nog { $count } kolommen: overgeslagen.
    }
import-more-columns-read =
    { $count ->
        [one] Nog { $count } kolom: gelezen.
       *[other] Nog { $count } kolommen: gelezen.
    }
import-more-columns =
    { $count ->
        [one] Nog { $count } kolom
       *[other] Nog { $count } kolommen
    }: { $read ->
        [one] { $read } wordt gelezen
       *[other] { $read } worden gelezen
    }, { $left_out ->
        [one] { $left_out } wordt overgeslagen
       *[other] { $left_out } worden overgeslagen
    }.
import-left-out =
    { $count ->
        [one] { $count } kolom wordt overgeslagen: { $headers }.
       *[other] { $count } kolommen worden overgeslagen: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] { $count } kolom wordt overgeslagen: { $headers } en nog { $more }.
       *[other] { $count } kolommen worden overgeslagen: { $headers } en nog { $more }.
    }
import-holds = { $header } bevat { $samples }
import-holds-nothing = { $header } is leeg
import-split-lines = Elke regel erin is een naam
import-split-mark = Meerdere namen, gescheiden door { $mark }
import-found-encoding = { $encoding }, zoals gevonden
import-answer-all =
    { $count ->
        [1] Beantwoord eerst de vraag hierboven.
        [one] Beantwoord eerst de { $count } vraag hierboven.
       *[other] Beantwoord eerst de { $count } vragen hierboven.
    }
import-mend-bad =
    { $count ->
        [one] { $count } regel is fout: verbeter die in het bestand, of kies om die over te slaan.
       *[other] { $count } regels zijn fout: verbeter ze in het bestand, of kies om ze over te slaan.
    }
import-backed-up-first = Eerst wordt een back-up gemaakt, zoals vóór elke import van { $least } registraties of meer.
import-not-undone = Meer dan { $most } registraties kunnen niet in één stap ongedaan worden gemaakt.
import-only-backup = Meer dan { $most } registraties kunnen niet in één stap ongedaan worden gemaakt, dus alleen de back-up brengt terug wat er eerder was.
import-importing = Importeren…
import-importing-backed-up = Importeren… Wat er eerder was, staat in { $path }.
import-before-in = Wat er eerder was, staat in { $path }
import-no-backup = Vóór zo’n grote import kan geen back-up worden gemaakt, dus er is niets geïmporteerd: { $why }
import-alike-day =
    { $count ->
        [one] { $count } rij lijkt op een die er al is, met een ander aantal of andere tijd: van dezelfde teller, op dezelfde dag.
       *[other] { $count } rijen lijken op rijen die er al zijn, met een ander aantal of andere tijd: van dezelfde teller, op dezelfde dag.
    }
import-alike-minute =
    { $count ->
        [one] { $count } rij lijkt op een die er al is, met een ander aantal of andere tijd: van dezelfde teller, in dezelfde minuut.
       *[other] { $count } rijen lijken op rijen die er al zijn, met een ander aantal of andere tijd: van dezelfde teller, in dezelfde minuut.
    }
import-role-name = De naam van de teller
import-role-count = Hoeveel erbij komt
import-role-time = Wanneer: datum en tijd
import-role-date = De datum
import-role-hour = Het uur
import-role-note = Een notitie
import-role-board = Het bord
import-role-kind = Het soort registratie
import-role-reading = Een meterstand
import-role-counter = Een eigen teller
import-role-day = Een eigen dag
import-role-left-out = Overgeslagen
import-makes-board = Maakt het bord { $name }.
import-makes-boards =
    { $count ->
        [one] Maakt { $shown } bord.
       *[other] Maakt { $shown } borden.
    }
import-makes-counter = Maakt de teller { $name }.
import-makes-counters =
    { $count ->
        [one] Maakt { $shown } teller.
       *[other] Maakt { $shown } tellers.
    }
import-adds-day-notes =
    { $count ->
        [one] Voegt { $shown } dagnotitie toe.
       *[other] Voegt { $shown } dagnotities toe.
    }
import-nothing = Er staat niets in om toe te voegen.
import-nothing-left-out =
    { $left ->
        [one] Niets toe te voegen: { $left_shown } registratie die er al is.
       *[other] Niets toe te voegen: { $left_shown } registraties die er al zijn.
    }
import-adds =
    { $count ->
        [one] Voegt { $shown } registratie toe.
       *[other] Voegt { $shown } registraties toe.
    }
import-adds-left-out =
    { $count ->
        [one] Voegt { $shown } registratie toe
       *[other] Voegt { $shown } registraties toe
    }; { $left ->
        [one] slaat { $left_shown } registratie over die er al is.
       *[other] slaat { $left_shown } registraties over die er al zijn.
    }
import-bad-lines =
    { $count ->
        [one] { $count } regel kan niet worden geïmporteerd:
       *[other] { $count } regels kunnen niet worden geïmporteerd:
    }
import-bad-line = Regel { $line }
import-bad-sheet-line = { $sheet }, regel { $line }
import-bad-cell = { $line }, “{ $column }”
import-skip-bad =
    { $count ->
        [1] Deze regel overslaan
        [one] Deze { $count } regel overslaan
       *[other] Deze { $count } regels overslaan
    }
import-imported =
    { $entry_count ->
        [one] { $entries } registratie
       *[other] { $entries } registraties
    } van { $counter_count ->
        [one] { $counters } teller
       *[other] { $counters } tellers
    } geïmporteerd
import-imported-from =
    { $entry_count ->
        [one] { $entries } registratie
       *[other] { $entries } registraties
    } van { $counter_count ->
        [one] { $counters } teller
       *[other] { $counters } tellers
    } geïmporteerd uit { $source }


## Sharing

sharing-share = Dit bord delen…
sharing-shared-board = Delen…
sharing-join = Aan gedeeld bord deelnemen…
sharing-board = Bord
sharing-address = Serveradres
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Een PostgreSQL-database die uw telpunten kunnen bereiken.
sharing-password = Wachtwoord
sharing-desk-name = Naam van dit telpunt
sharing-desk-name-hint = Staat naast wat hier wordt geteld.
sharing-test = Verbinding testen
sharing-find = Borden zoeken
sharing-connecting = Verbinden…
sharing-share-title = Dit bord delen
sharing-share-text = Meerdere telpunten tellen op één bord. Elk telpunt houdt zijn eigen bestand en telt door als de server niet bereikbaar is; elke telling komt één keer aan.
sharing-share-now = Delen
sharing-sharing-now = Delen…
sharing-stop = Stoppen met delen…
sharing-desks = Telpunten op dit bord
sharing-no-desks-yet = Lezen wie het deelt…
sharing-not-running = delen is in dit venster niet actief: sluit het en open het opnieuw
sharing-join-title = Aan gedeeld bord deelnemen
sharing-join-text = Een bord dat andere telpunten delen, komt in dit bestand, met alles wat er ooit op is geteld.
sharing-join-now = Deelnemen
sharing-boards = Borden
sharing-no-boards = Via deze server wordt nog geen bord gedeeld. Open een bord en kies “Dit bord delen…”.
sharing-namesakes = Dezelfde namen
sharing-same = Dezelfde: delen wat hier is geteld
sharing-others = Andere: beide houden
sharing-progress = Hoeveel van het bord hier is
sharing-joining = Deelnemen…
sharing-join-goes-on = Het gaat door als dit wordt gesloten.
sharing-cancel-joining = Deelnemen annuleren
sharing-cancelling = Annuleren…
sharing-leave-now = Stoppen met delen
sharing-leave-anyway = Toch stoppen
sharing-leaving = Verzenden wat wacht, en verlaten…
sharing-leave-text = Alles wat is geteld blijft hier, en het bord wordt een gewoon bord. De andere telpunten houden wat ze hebben en gaan door. U kunt later opnieuw deelnemen.
sharing-shared = Gedeeld
sharing-now = nu
sharing-shared-connecting = Gedeeld · verbinden…
sharing-shared-warning = Gedeeld, met een waarschuwing
sharing-try-now = Nu proberen
sharing-trying = probeert de server te bereiken
sharing-options = Deelopties…
sharing-away-title = De server is niet bereikbaar
sharing-refused-title = De server laat dit telpunt niet toe
sharing-away-text = Het tellen gaat door. Wat wordt geteld, wordt op deze computer opgeslagen en verzonden zodra de server antwoordt.
sharing-refused-text = Het tellen gaat door. Wat wordt geteld, wordt op deze computer opgeslagen en verzonden zodra dit is verholpen.
sharing-click = Klik om te zien wie het deelt.
sharing-click-offline = Klik om het nu opnieuw te proberen.
sharing-this-desk = dit telpunt
sharing-left = vertrokken
sharing-torn = beslissing nodig
sharing-never = nog niet
sharing-torn-hint = De server en dit telpunt zijn allebei teruggegaan naar een oudere toestand, en het telpunt is anders verdergegaan. Hier wordt er niets meer van overgenomen tot de eigenaar van de server beslist.
sharing-connected = Verbonden in { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } is gedeeld
sharing-joined = { $board } is hier
sharing-join-cancelled = { $board } wordt hier niet gedeeld. Wat al was overgekomen, blijft, als gewoon bord
sharing-others-name = die van het bord als “{ $name } (2)”
sharing-left-board = { $board } wordt hier niet meer gedeeld
sharing-is-here = { $board }: al in dit bestand
sharing-leave-title = Stoppen met delen van { $board }?
sharing-pulling = { $pulled } van { $all } worden opgehaald
sharing-pill-name = Delen: { $text }
sharing-tile-here = { " " }· { $count } hier
sharing-today-here = { $today }, { $here } hier
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } wacht
       *[other] { $shown } wachten
    }
sharing-last-seen = laatst gezien: { $at }
sharing-shared-filter = { $name }, gedeeld
sharing-keyring = Bewaard in de sleutelbos van deze computer, nooit in het bestand.
sharing-keyring-locked = Bewaard in de sleutelbos van deze computer als u die ontgrendelt, nooit in het bestand.
sharing-keyring-missing = Gebruikt tot dit venster wordt gesloten, nooit in het bestand bewaard.
sharing-edits-wait =
    { $count ->
        [one] { $shown } bewerking wacht
       *[other] { $shown } bewerkingen wachten
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } registratie wacht
       *[other] { $shown } registraties wachten
    }
sharing-namesake = { $name } is ook in dit bestand.
sharing-two-namesakes = { $first } en { $second } zijn ook in dit bestand.
sharing-many-namesakes =
    { $others ->
        [one] { $first } en nog { $others } zijn ook in dit bestand
       *[other] { $first } en nog { $others } zijn ook in dit bestand
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] { $shown } bewerking die hier wacht, wordt eerst verzonden.
       *[other] { $shown } bewerkingen die hier wachten, worden eerst verzonden.
    }
sharing-leave-entries =
    { $count ->
        [one] { $shown } registratie die hier wacht, wordt eerst verzonden.
       *[other] { $shown } registraties die hier wachten, worden eerst verzonden.
    }
sharing-loses-nothing = De andere telpunten zien niet dat dit telpunt is vertrokken, tot iemand het hun vertelt.
sharing-loses-edits =
    { $count ->
        [one] “Toch stoppen” houdt { $shown } bewerking hier die de andere telpunten nooit krijgen.
       *[other] “Toch stoppen” houdt { $shown } bewerkingen hier die de andere telpunten nooit krijgen.
    }
sharing-loses-entries =
    { $count ->
        [one] “Toch stoppen” houdt { $shown } registratie hier die de andere telpunten nooit krijgen.
       *[other] “Toch stoppen” houdt { $shown } registraties hier die de andere telpunten nooit krijgen.
    }
sharing-shared-by =
    { $count ->
        [one] Gedeeld · { $count } telpunt
       *[other] Gedeeld · { $count } telpunten
    }
sharing-desk-count =
    { $count ->
        [one] { $count } telpunt
       *[other] { $count } telpunten
    }
sharing-offline-since = Offline sinds { $since }
sharing-waits-offline-since = { $waits }: offline sinds { $since }
sharing-offline = Offline
sharing-waits-short =
    { $count ->
        [one] { $shown } wacht
       *[other] { $shown } wachten
    }
sharing-tried-now = Zojuist geprobeerd: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] { $seconds } s geleden geprobeerd: { $why }
       *[other] { $seconds } s geleden geprobeerd: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] { $minutes } min geleden geprobeerd: { $why }
       *[other] { $minutes } min geleden geprobeerd: { $why }
    }
sharing-replaces = gaat verder voor { $desk }

## Opening hours, and times at which nobody counted

hours-title = Openingstijden
hours-about = Wanneer hier iemand telt. Wat is geteld, wordt door deze uren gedeeld; wat erbuiten valt, is onbekend, niet nul.
hours-weekday =
    { $day ->
        [monday] Maandag
        [tuesday] Dinsdag
        [wednesday] Woensdag
        [thursday] Donderdag
        [friday] Vrijdag
        [saturday] Zaterdag
       *[sunday] Zondag
    }
hours-closed = Gesloten
hours-all-day = Hele dag
hours-on = Openingstijden, { $day }
hours-times-unreadable = Schrijf tijden als 9–12, 13–17.
hours-into-next-day = Tot { $end } de volgende dag.
hours-as-monday = Tot vrijdag gelijk
hours-a-week =
    { $hours ->
        [one] { $hours } uur
       *[other] { $hours } uur
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } per week
hours-other = Andere tijden
hours-nobody-counted = Niemand telde
hours-dates = Datums
hours-dates-from-to = { $first } – { $last }
hours-add-date = Datums toevoegen…
hours-add-date-name = Datums met andere openingstijden toevoegen
hours-add-off-name = Datums toevoegen waarop niemand telde
hours-nobody-on = Wanneer niemand telde, { $dates }
hours-change-date = { $dates } wijzigen
hours-remove = { $dates } verwijderen
hours-date-twice = Ook een andere regel heeft een van deze datums.
hours-older =
    { $count ->
        [one] { $number } oudere tonen
       *[other] { $number } oudere tonen
    }
hours-unreadable-there = Een ander programma heeft openingstijden geschreven die niet kunnen worden gelezen, dus er wordt niets door gedeeld: “{ $written }”
hours-write-anew = Nieuwe tijden opgeven
hours-needed = Om te zeggen wanneer niemand telde, zegt u eerst wanneer iemand telt.
nobody-open = Niemand telde…
nobody-title = Niemand telde
nobody-text = Wanneer telde niemand op { $board }? Die tijd is dan onbekend en blijft buiten alle aantallen per uur. Wat erin is geteld, blijft geteld.
nobody-dates = Datums
nobody-times = Tijden
nobody-times-name = Tijden waarop niemand telde
nobody-dates-name = Datums: { $dates }
nobody-hours = Openingstijden op die dag: { $times }
nobody-closed = Op die dag zijn er geen openingstijden.
nobody-nothing-changes = In die tijd vallen geen openingstijden, dus er is niets om eruit te halen.
