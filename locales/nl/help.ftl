## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Tellers die nooit een telling verliezen. Zonder opdracht opent het dashboard

## Options of all commands

help-arguments-db = Het telbestand [standaard: tally.db in de gegevensmap van de gebruiker]
help-arguments-wait = Hoe lang te wachten op een bestand dat vergrendeld is of niet kan worden geschreven, voordat het wordt opgegeven
help-arguments-lang = De taal van de berichten en van het dashboard, zoals de of pt_BR [standaard: die van het systeem]
help-arguments-theme = Het thema van het venster

## Arguments of several commands

help-all-name = De naam van de teller
help-all-by-id = NAME opvatten als het nummer van een teller, zoals `list --id` dat toont
help-all-note = Een notitie voor de geschiedenis
help-all-names = Alleen deze tellers tonen [standaard: alle]
help-all-json = In plaats daarvan een JSON-array van objecten tonen
help-all-since = Vanaf deze tijd: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Tot vóór deze tijd: het begin van een dag, een week of een maand, of het eind ervan zoals in "end of november"
help-all-dates = Wat eerst komt in datums zoals 1/2/2026 [standaard: de volgorde van de systeemtaal]
help-all-short-name = Hoe de teller heet waar weinig ruimte is, of none: zijn naam
help-all-key = De toets die telt: 0 tot 9, a tot z, f1 tot f10, f12, num0 tot num9 …, of none
help-all-control = De regelkaart: "c day 2026-10-01/2026-10-31" (fouten per dag, met de datums van de referentieperiode), "u day … of counter NAME", "u day … of hours", "p day … of board", of none
help-all-color = De kleur: coral, amber, olive, green, teal, blue, indigo, violet, pink of slate
help-all-board = Het bord waar de teller bij hoort, of none
help-all-step = Hoeveel één telling toevoegt
help-all-target = De stand om te bereiken, of none
help-all-minimum = De laagste toegestane stand, of none
help-all-maximum = De hoogste toegestane stand, of none
help-all-locked = Indrukken in het dashboard negeren; opdrachten en andere programma’s kunnen nog tellen
help-all-hub = De hub: een PostgreSQL-adres zonder wachtwoord, zoals postgres://ana@db.example.org/tally [standaard: die waarover de borden van dit bestand worden gedeeld]

## tallyboard open

help-open-about = Het dashboard met een bestand openen, zoals dubbelklikken erop doet; zonder FILE als zonder opdracht
help-open-file = Het telbestand [standaard: als zonder opdracht]

## tallyboard inc

help-inc-about = N bij een teller optellen, die bij het eerste gebruik maken en de nieuwe stand tonen; met - regels van de standaardinvoer tellen
help-inc-name = De naam van de teller; of - om regels van de standaardinvoer te lezen, elk een naam, of een naam, een tab en N
help-inc-n = Hoeveel op te tellen [standaard: 1]
help-inc-skip = Met -: zoveel regels overslaan, namelijk die een eerdere keer al zijn geteld, en de foute regel waarbij het stopte, als die er is

## tallyboard dec

help-dec-about = N van een teller aftrekken, die bij het eerste gebruik maken en de nieuwe stand tonen
help-dec-n = Hoeveel af te trekken

## tallyboard set

help-set-about = De stand van een teller op VALUE zetten, die bij het eerste gebruik maken en de stand tonen
help-set-value = De nieuwe stand

## tallyboard reset

help-reset-about = De perioden van tellers afsluiten: elke stand en naam tonen, en opnieuw bij 0 beginnen; de geschiedenis blijft
help-reset-names = De tellers om te resetten
help-reset-all = Alle tellers resetten behalve de gearchiveerde

## tallyboard undo

help-undo-about = De laatste wijziging ongedaan maken, van één teller of van alle (een reset van meerdere tellers is één wijziging), en de nieuwe stand en de naam tonen
help-undo-name = De teller waarvan de laatste wijziging ongedaan wordt gemaakt [standaard: de laatste wijziging van welke teller ook]

## tallyboard get

help-get-about = De stand van een teller tonen
help-get-json = In plaats daarvan de teller als JSON-object tonen

## tallyboard list

help-list-about = De tellers in gebruik tonen, op naam gesorteerd: stand, tab, naam
help-list-all = Ook gearchiveerde tellers
help-list-id = Eerst het nummer van elke teller tonen, dat andere opdrachten met --id aannemen

## tallyboard watch

help-watch-about = Vanaf nu een regel tonen voor elke wijziging, welk programma die ook maakt: stand, tab, naam
help-watch-name = Alleen deze teller volgen, ook als die wordt hernoemd
help-watch-json = In plaats daarvan per regel een JSON-object tonen
help-watch-to = Niets tonen, maar dit bestand bijhouden met de stand van de teller. Het wordt bij elke wijziging in één keer vervangen; een symbolische koppeling blijft, en het bestand waarnaar die verwijst wordt vervangen. De teller wordt gevolgd als die wordt hernoemd en als het telbestand wordt teruggezet
help-watch-format = De inhoud van het bestand; { "{" }count{ "}" } en { "{" }name{ "}" } worden ingevuld
help-watch-force = FILE vervangen, wat het ook bevat; anders alleen als het leeg is, of een getal bevat of een tekst die bij TEMPLATE past

## tallyboard serve

help-serve-about = Knoppen, overlays en telefoons bedienen via HTTP, alleen op deze computer tenzij anders opgegeven, en het adres tonen
help-serve-listen = Waar te luisteren. Buiten deze computer, zoals op 0.0.0.0:8255, is een eigen token nodig
help-serve-token = Wat wie aanroept moet weten, 16 tot 256 letters, cijfers en - . _ ~; liever in de variabele, die andere gebruikers niet zien [standaard: bij elke start een nieuw, dat met het adres wordt getoond]

## tallyboard history

help-history-about = De geschiedenis tonen, nieuwste eerst: tijd, tab, naam, tab, wat is toegevoegd, tab, soort; dan een tab en de notitie, als die er is
help-history-kinds = Alleen registraties van deze soort tonen: tally, set, reset, undo, late, import of amend; mag meermaals

## tallyboard doubtful

help-doubtful-about = De tellingen tonen die misschien geen eigen gebeurtenissen zijn, nieuwste eerst: nummer, tab, tijd, tab, naam, tab, wat is toegevoegd, tab, waarom (bounce, double of repeat), tab, milliseconden na de telling ervoor; of er enkele van houden of schrappen
help-doubtful-guard = Tijd na een telling waarin een volgende twijfelachtig is, in milliseconden; binnen 40 is die het altijd [standaard: 150]
help-doubtful-repeat = Tijd na een telling waarin een op een ander telpunt van een gedeeld bord twijfelachtig is, in seconden [standaard: 2]
help-doubtful-keep = Van deze, of van alle die getoond zouden worden, zeggen dat ze kloppen: ze worden niet meer getoond
help-doubtful-void = Deze, of alle die getoond zouden worden, ongedaan maken
help-doubtful-note = Waarom ze ongedaan worden gemaakt, voor de geschiedenis [standaard: wat elk ervan twijfelachtig maakt]

## tallyboard stats

help-stats-about = Tonen wat is geteld per uur, dag, week, maand of uur van de week: het begin, tab, som; met balken op een terminal
help-stats-rate = Ook tonen hoeveel in de bemande uren van elke regel is geteld, die uren, en wat per bemand uur is geteld
help-stats-interval = Ook de grenzen tonen waartussen het ware aantal ligt, of met --rate het ware aantal per uur [standaard voor PERCENT: 95]
help-stats-by = De eenheid om per op te tellen
help-stats-by-week = Vanaf maandag
help-stats-by-weekday-hour = Opgeteld over alle weken
help-stats-by-desk = Opgeteld over alle tijd: wie hoeveel heeft geteld, waar borden worden gedeeld

## tallyboard control

help-control-about = De regelkaart van een teller tonen: begin, tab, waarde, midden, ondergrens, bovengrens, en wat opvallend is; en zeggen sinds wanneer er vaker of minder vaak wordt geteld
help-control-kind = Wat wordt geteld [standaard: de eigen regelkaart van de teller, anders c, of u met --of]
help-control-kind-c = Fouten in steekproeven van één grootte
help-control-kind-u = Fouten per eenheid, of per uur
help-control-kind-p = Het aandeel van wat defect is
help-control-per = Wat een steekproef omvat [standaard: day]
help-control-baseline = De eerste en de laatste datum waaruit de grenzen komen
help-control-of = Waardoor het aantal wordt gedeeld: het totaal van het bord, de bemande uren of een andere teller
help-control-save = Dit bewaren als de eigen regelkaart van de teller
help-control-json = In plaats daarvan een JSON-object tonen

## tallyboard agree

help-agree-about = Twee tellers vergelijken die los van elkaar hetzelfde hebben geteld: hun totalen, in hoeverre ze overeenkomen, en waar ze uiteenliepen
help-agree-first = De eerste teller; of bord, of telpunt
help-agree-second = De tweede
help-agree-boards = Twee borden vergelijken, waarvan de tellers op hun korte naam worden gekoppeld, anders op hun volgorde
help-agree-desks = Twee telpunten van gedeelde borden vergelijken
help-agree-by = De aantallen per eenheid vergelijken [standaard: hour, voor twee tellers]
help-agree-within = Tellingen vergelijken die hoogstens zo ver uit elkaar liggen [standaard: 5, voor borden en telpunten]
help-agree-reconcile = Correcties toevoegen, zodat de totalen van de eerste die van de eerste of van de tweede worden, of het gemiddelde (bij telpunten: de totalen van de tellers); in het venster kan dat in één keer ongedaan worden gemaakt
help-agree-json = In plaats daarvan een JSON-object tonen

## tallyboard export

help-export-about = De tellers, de geschiedenis of een tabel exporteren als CSV, als werkmap, als JSON Lines of als rapport
help-export-names = Alleen deze tellers exporteren [standaard: alle]
help-export-boards = Alleen de tellers op dit bord exporteren; mag meermaals
help-export-what = Wat te exporteren [standaard: entries; met --by een tabel]
help-export-what-counters = De tellers zoals ze nu zijn, met hun instellingen
help-export-what-entries = De geschiedenis, één registratie per rij
help-export-what-table = De sommen per uur, dag, week of maand, met een kolom per teller
help-export-by = De eenheid die elke rij van de tabel optelt [standaard: day]
help-export-by-week = Vanaf maandag
help-export-kinds = Alleen registraties van deze soort exporteren: tally, set, reset, undo, late, import of amend; mag meermaals
help-export-format = De bestandsindeling [standaard: naar de extensie van het bestand, anders csv]
help-export-format-csv = Door komma’s gescheiden waarden
help-export-format-xlsx = Een werkmap voor rekenbladen
help-export-format-jsonl = JSON Lines, één object per regel
help-export-format-html = Een rapport met grafieken, om te bekijken en af te drukken
help-export-bom = CSV beginnen met een byte-order-mark, zodat Excel het als UTF-8 herkent
help-export-output = Het bestand om te schrijven, of - voor de standaarduitvoer [standaard: -]
help-export-force = Het bestand vervangen als het er al is

## tallyboard new

help-new-about = Een teller maken die bij 0 begint
help-new-name = De naam van de nieuwe teller
help-new-note = Een notitie over de teller, of none

## tallyboard edit

help-edit-about = De naam en instellingen van een teller wijzigen, of die archiveren; nooit de stand
help-edit-new-name = De nieuwe naam
help-edit-archived = De teller archiveren, of weer in gebruik nemen
help-edit-note = Een notitie over de teller, of none

## tallyboard edit-board

help-edit-board-about = De naam en instellingen van een bord wijzigen
help-edit-board-board = De naam van het bord
help-edit-board-new-name = De nieuwe naam
help-edit-board-target = Het doel voor het totaal van het bord, of none
help-edit-board-stops = Tellingen weigeren die het totaal voorbij het doel zouden brengen
help-edit-board-shares = Het aandeel van elke teller in het totaal tonen
help-edit-board-total-name = Hoe het totaal heet, of none
help-edit-board-hours = Wanneer iemand telt, zoals "Mo-Fr 09:00-17:00; 2026-12-25 off", of none
help-edit-board-nobody = Een tijd waarin niemand telde, die uit de openingstijden wordt gehaald: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; mag meermaals

## tallyboard delete

help-delete-about = Een teller en zijn geschiedenis definitief verwijderen
help-delete-yes = Bevestigen dat de teller en zijn geschiedenis moeten worden verwijderd

## tallyboard import

help-import-about = Een bestand importeren, en tonen wat is gemaakt, toegevoegd en overgeslagen; registraties die al zijn geïmporteerd, worden overgeslagen
help-import-file = Het bestand om te importeren: CSV, XLSX of JSON Lines van tallyboard, de zip of map van Loop Habit Tracker, de CSV van Better Counter, of elke tabel met een kolom met namen; of - voor de standaardinvoer
help-import-dry-run = Alleen tonen wat zou worden geïmporteerd
help-import-columns = Wat de kolommen bevatten, op kop of nummer: name, count, time, date, hour, note, board, kind, reading (van een meter: de verschillen worden geteld), counter (één kolom per teller) of day (één kolom per dag). Laat HEADER leeg als geen kolom het bevat; niet opgegeven rollen worden geraden
help-import-name = De teller voor alle rijen, als geen kolom er een noemt
help-import-split = Het scheidingsteken van meerdere namen in één cel, die elk worden geteld
help-import-format = De indeling, in plaats van die te herkennen: entries, counters, jsonl, workbook, csv, xlsx, loop of better-counter
help-import-dates = Wat eerst komt in datums zoals 1/2/2026
help-import-sheets = Het blad om uit een werkmap te lezen; mag meermaals voor bladen met dezelfde kolommen
help-import-encoding = De codering van een tekstbestand, in plaats van die te herkennen: utf-8, windows-1252, macintosh, shift_jis …, of utf-8-twice voor “CafÃ©”
help-import-skip-lines = Het aantal regels of rijen boven de tabel om over te slaan
help-import-late = De registraties invoeren als late tellingen, op hun eigen tijd
help-import-skip-bad = Foute regels overslaan in plaats van niets te importeren
help-import-again = Registraties opnieuw importeren, ook als ze al eerder zijn geïmporteerd
help-import-no-backup = Geen back-up maken vóór een import van 10.000 registraties of meer
help-import-json = In plaats daarvan een JSON-object tonen

## tallyboard backup

help-backup-about = Een back-up van het telbestand maken, ook terwijl anderen erin tellen, en het pad van de back-up tonen. Zonder FILE komt die in de map met back-ups naast het telbestand, waar de nieuwste vijf en de nieuwste van elke maand worden bewaard
help-backup-file = Waar de back-up te schrijven [standaard: een nieuw bestand in de map met back-ups]
help-backup-yes = FILE vervangen, ook als het geen back-up is
help-backup-list = In plaats daarvan de bestaande back-ups tonen: tijd, tab, tellers, tab, registraties, tab, bestand
help-backup-json = In plaats daarvan een JSON-object tonen, of met --list een array van objecten

## tallyboard restore

help-restore-about = Een back-up vergelijken met het telbestand, vragen, en die terugzetten; van het telbestand wordt eerst een back-up gemaakt
help-restore-file = De back-up om terug te zetten
help-restore-yes = Terugzetten zonder te vragen

## tallyboard salvage

help-salvage-about = Wat nog leesbaar is van een beschadigd bestand naar een nieuw bestand kopiëren
help-salvage-file = Het beschadigde bestand, dat ongewijzigd blijft
help-salvage-to = Het nieuwe bestand om te maken

## tallyboard demo

help-demo-about = Een bestand maken met een verzonnen jaar van een drukke bibliotheekbalie, om het programma te verkennen
help-demo-file = Het nieuwe bestand om te maken

## tallyboard verify

help-verify-about = Het telbestand controleren: de eigen controles van SQLite uitvoeren, en elke stand vergelijken met de som van de registraties
help-verify-json = In plaats daarvan een JSON-object tonen
help-verify-mend = Een back-up maken, en dan namen en notities verbeteren die een ander programma heeft geschreven en tallyboard zo niet zou schrijven; in het dashboard kan dit ongedaan worden gemaakt
help-verify-hub = Verzenden en ophalen wat wacht, en dan de standen van gedeelde borden vergelijken met die op de hub

## tallyboard share

help-share-about = Een bord met andere telpunten delen via een hub, een PostgreSQL-database; toont de naam, tab, en de telpunten erop
help-share-board = De naam van het bord
help-share-new = Het bord maken

## tallyboard join

help-join-about = Een bord ophalen dat andere telpunten via een hub delen; toont de naam hier, tab, en de telpunten erop
help-join-board = De naam van het bord, of de id ervan op de hub
help-join-namesakes = Wat er gebeurt met tellers van dit bestand die heten als die van het bord: het zijn dezelfde (same), en ze komen op het bord met wat erop is geteld; of andere (others), die blijven zoals ze zijn, zodat die van het bord hier verschijnen als “koffie (2)”

## tallyboard leave

help-leave-about = Stoppen met het delen van een bord: wat erop is geteld blijft, hier en bij de anderen
help-leave-board = De naam van het bord
help-leave-force = Verlaten, ook als de hub niet bereikbaar is: wat hier wacht, blijft dan hier

## tallyboard desks

help-desks-about = De telpunten van gedeelde borden tonen: bord (tenzij genoemd), tab, naam, tab, laatst gezien, tab, registraties, tab, hoeveel rijen hier wachten
help-desks-board = De naam van het bord [standaard: alle gedeelde borden]

## tallyboard desk

help-desk-about = Dit telpunt een naam geven, zoals andere telpunten het zien, of de naam ervan tonen
help-desk-name = De nieuwe naam

## tallyboard sync

help-sync-about = Verzenden en ophalen wat wacht, hoogstens --wait seconden; eindigt met 0 als er niets meer wacht
help-sync-follow = Daarmee doorgaan tot een signaal het beëindigt: een telpunt zonder venster

## tallyboard hub

help-hub-about = Een hub maken en bekijken

## tallyboard hub init

help-hub-init-about = De tabellen van een hub in een database maken, en de GRANTs tonen die een zorgvuldige beheerder dan uitvoert
help-hub-init-url = De database: een PostgreSQL-adres zonder wachtwoord

## tallyboard hub status

help-hub-status-about = De borden op de hub en de telpunten erop tonen: bord, tab, telpunt, tab, rijen, tab, wanneer het laatst is verzonden

## tallyboard hub verify

help-hub-verify-about = Alle sommen en ketens op de hub vergelijken met de registraties

## tallyboard stress

help-stress-about = Vanuit veel processen tegelijk tellen, en de verwachte en de werkelijke standen tonen
help-stress-processes = Het aantal processen
help-stress-threads = Het aantal threads in elk proces; elk wacht op het antwoord op een telling voor de volgende
help-stress-seconds = Hoe lang te tellen, in seconden

## tallyboard completions

help-completions-about = Het aanvulscript voor een shell tonen
help-completions-shell = De shell om opdrachten in aan te vullen

## tallyboard man

help-man-about = De handleidingpagina tonen van het programma, of van een van de opdrachten
help-man-command = De opdracht om te beschrijven [standaard: het programma]

## The end of the help

help-exit-status =
    Afsluitstatus:
      0  gedaan; ook als niemand de uitvoer nog leest (een gesloten pipe)
      1  geweigerd of mislukt; de standaardfoutuitvoer zegt waarom, en hoever het kwam als er iets is gewijzigd
      2  verkeerd gebruik
      3  gedaan, maar het resultaat kon niet worden getoond (bijvoorbeeld op een volle schijf): niet opnieuw uitvoeren
    Ctrl+C en andere signalen die een programma beëindigen, beëindigen het met dat signaal (een shell meldt 130 bij Ctrl+C): de lopende
    wijziging is dan ofwel volledig, ofwel helemaal niet gemaakt. inc - eindigt in plaats daarvan met 1, en zegt hoever het kwam

## Words around the texts above

help-words-usage = Gebruik:
help-words-commands = Opdrachten:
help-words-arguments = Argumenten:
help-words-options = Opties:
help-words-values = Mogelijke waarden:
help-words-any-options = { "[" }OPTIES]
help-words-any-command = { "[" }OPDRACHT]
help-words-default = { "[" }standaard:
help-words-env = { "[" }omgeving:
help-words-possible = { "[" }mogelijke waarden:
help-words-help-long = Hulp tonen (meer met “--help”)
help-words-help-short = Hulp tonen (korter met “-h”)
help-words-help-commands = Hulp bij subopdrachten tonen
help-words-help-command = Dit bericht of de hulp bij subopdrachten tonen
help-words-help = Hulp tonen
help-words-version = Versie tonen

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NAAM
help-page-synopsis = SAMENVATTING
help-page-description = BESCHRIJVING
help-page-options = OPTIES
help-page-commands = SUBOPDRACHTEN
help-page-extra = OVERIG
help-page-version = VERSIE
help-page-env-before = De omgevingsvariabele
help-page-env-after = kan dit ook opgeven.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = het argument “{ $argument }” kan niet meermaals worden gebruikt
help-error-conflict = het argument “{ $argument }” kan niet samen met “{ $other }” worden gebruikt
help-error-conflicts = het argument “{ $argument }” kan niet samen met deze worden gebruikt: { $others }
help-error-no-value = “{ $argument }” heeft een waarde nodig, maar er is geen opgegeven
help-error-value = ongeldige waarde “{ $value }” voor “{ $argument }”
help-error-value-why = ongeldige waarde “{ $value }” voor “{ $argument }”: { $why }
help-error-possible = { "[" }mogelijke waarden: { $values }]
help-error-command = onbekende subopdracht “{ $command }”
help-error-missing = deze vereiste argumenten zijn niet opgegeven: { $arguments }
help-error-too-many = onverwachte waarde “{ $value }” voor “{ $argument }”; meer werden er niet verwacht
help-error-unexpected = onverwacht argument “{ $argument }”
help-error-utf-8 = ongeldige UTF-8 in een of meer argumenten
help-tip-commands = { $count ->
    [one] tip: er is een subopdracht die erop lijkt: { $names }
   *[other] tip: er zijn subopdrachten die erop lijken: { $names }
}
help-tip-arguments = { $count ->
    [one] tip: er is een argument dat erop lijkt: { $names }
   *[other] tip: er zijn argumenten die erop lijken: { $names }
}
help-tip-values = { $count ->
    [one] tip: er is een waarde die erop lijkt: { $names }
   *[other] tip: er zijn waarden die erop lijken: { $names }
}
help-tip-escape = tip: om “{ $argument }” als waarde door te geven, gebruik “-- { $argument }”
help-error-more = Zie “--help” voor meer informatie.
