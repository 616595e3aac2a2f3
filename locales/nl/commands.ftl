## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count ->
    [one] { $count } teller
   *[other] { $count } tellers
}
cli-count-entries = { $count ->
    [one] { $count } registratie
   *[other] { $count } registraties
}
cli-problems = { $count ->
    [one] { $count } probleem
   *[other] { $count } problemen
}
cli-zone-utc = tijden worden in UTC gegeven: { $problem }
cli-unprintable = dit kan niet worden getoond: { $error }
cli-no-window = dit programma is gebouwd zonder het dashboard. De opdrachten staan in tallyboard --help
cli-cancelled = geannuleerd: { $nothing }
cli-unprinted = { $done ->
    [counted] geteld, maar het antwoord kan niet worden getoond: { $why }
   *[other] gedaan, maar het antwoord kan niet worden getoond: { $why }
}
cli-waiting = wachten: { $why }
cli-changes-problem = wat is geteld, kan niet worden gemeld: { $why }; het wordt opnieuw geprobeerd
cli-changes-again = wat is geteld, kan weer worden gemeld
cli-read-only = { $path } staat waar niets geschreven kan worden: het wordt gelezen als een bestand dat niemand wijzigt
cli-not-sound = { $path } is niet in orde, gevonden: { $problems }; zet een back-up terug
cli-before-in = wat er eerder was, staat in { $path }
cli-worker-ended = het werkproces is beëindigd

## The tally file and its folder

cli-db-empty = de naam van het bestand is leeg: geef er een op met --db FILE
cli-no-home = de gebruiker heeft geen persoonlijke map om { $file } in te bewaren: noem een bestand met --db FILE
cli-folder-failed = de map { $folder } kan niet worden gemaakt
cli-folder-open = { $folder } kan door anderen worden gelezen, en dat kan niet worden gewijzigd

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = de waarde { $error }
cli-number-form = een heel getal bestaat alleen uit cijfers, zo nodig met een teken ervoor
cli-step-range = een stap is een getal van 1 tot { $max }
cli-colors = een kleur is een van { $names }
cli-kinds = een soort is een van { $names }
cli-column-roles = een kolom is een van { $names }
cli-encodings = een codering is een van { $names }, of een andere van het web
cli-formats = een indeling is een van { $names }
cli-seconds-form = een getal, 0 of meer
cli-languages = een taal is een van { $codes }
cli-template-long = { $max ->
    [one] een sjabloon heeft hoogstens { $max } byte
   *[other] een sjabloon heeft hoogstens { $max } bytes
}
cli-template-word = { $word } is onbekend: mogelijk zijn { "{" }count{ "}" } en { "{" }name{ "}" }
cli-token-form = een token heeft { $min } tot { $max } tekens: letters, cijfers en - . _ ~

## Naming counters

cli-naming-id = “{ $name }” { $error }: met --id wordt een teller genoemd met zijn nummer, zoals `tallyboard list --id` dat toont
cli-no-counter = er is geen teller met de naam “{ $name }”
cli-no-counter-number = er is geen teller { $number }
cli-no-counter-yet = er is nog geen teller met de naam “{ $name }”: er wordt op gewacht
cli-renamed = “{ $old }” heet nu “{ $new }”
cli-no-board = er is geen bord met de naam “{ $name }”

## inc, dec, edit, delete, undo, list

cli-inc-number = met - staat een getal in de regels: NAME, tab, N
cli-inc-skip = --skip is voor de regels van de standaardinvoer: inc -
cli-dec-range = { $number } kan niet worden afgetrokken: het bereik eindigt bij { $max }
cli-edit-nothing = niets te wijzigen: geef --name, --key, --archived of iets anders uit edit --help op
cli-delete-yes = “{ $name }” en de hele geschiedenis zouden definitief weg zijn: geef --yes op als dat de bedoeling is
cli-undo-nothing = er is niets om ongedaan te maken
cli-undo-answer = op het ongedaan maken kwam het antwoord op iets anders
cli-undo-left = { $count ->
    [one] { $count } wijziging is ongemoeid gelaten, omdat anderen sindsdien hetzelfde hebben gewijzigd
   *[other] { $count } wijzigingen zijn ongemoeid gelaten, omdat anderen sindsdien hetzelfde hebben gewijzigd
}
cli-undo-import = { $count ->
    [one] de import van { $name }: { $count } registratie teruggenomen
   *[other] de import van { $name }: { $count } registraties teruggenomen
}
cli-list-mend = `tallyboard verify --mend` schoont zulke namen en notities op, en --id neemt een teller op nummer
cli-list-mend-more = { $count ->
    [one] en nog { $count }; `tallyboard verify --mend` schoont zulke namen en notities op, en --id neemt een teller op nummer
   *[other] en nog { $count }; `tallyboard verify --mend` schoont zulke namen en notities op, en --id neemt een teller op nummer
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
cli-stream-skip-range = --skip valt buiten het bereik van 64-bits getallen
cli-stream-progress = { $count } regels geteld en opgeslagen, { $rate } per seconde
cli-stream-maybe = { $error }; hoever het bestand kwam, zegt: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; geteld en opgeslagen tot en met regel { $saved }: ga daar verder met tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; geteld en opgeslagen tot en met regel { $saved }: ga daar verder met tallyboard inc - --skip { $saved } als regel { $line } is verbeterd, of zonder die regel met tallyboard inc - --skip { $line }
cli-stream-line-why = regel { $line }: { $why }
cli-stream-newest = er is geen stroom afgebroken na regel { $skip }; de nieuwste waarbij dat zo was, staat bij regel { $lines }
cli-stream-none = er is geen stroom afgebroken na regel { $skip }: alle kwamen tot het eind
cli-stream-earlier = een eerdere stroom is geteld tot en met regel { $lines } en niet tot het eind; als die is afgebroken, ga dan verder met: tallyboard inc - --skip { $lines }
cli-stream-unreadable = de standaardinvoer kan niet worden gelezen
cli-stream-interrupted = onderbroken
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } ligt voorbij het eind: de standaardinvoer heeft { $lines } regel
   *[other] --skip { $skip } ligt voorbij het eind: de standaardinvoer heeft { $lines } regels
}
cli-stream-sum-range = de regels van deze naam gaan buiten het bereik van 64-bits getallen
cli-stream-line = regel { $line }
cli-stream-lines = regels { $from } tot { $through }
cli-stream-after = na regel { $line }
cli-stream-utf-16 = het is tekst in UTF-16: sla die op als UTF-8, of zet die om met: iconv -f UTF-16 -t UTF-8
cli-stream-number = “{ $number }” na de tab is geen heel getal van 64 bits
cli-stream-name = de naam is geen UTF-8-tekst
cli-stream-long = { $max ->
    [one] het is langer dan { $max } byte
   *[other] het is langer dan { $max } bytes
}

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } bevat iets anders en blijft zoals het is: noem een nieuw bestand, of geef --force op
cli-watch-no-file = { $file } is een pipe of een apparaat, en dat kan niet worden bijgehouden: noem een bestand
cli-watch-deleted = “{ $name }” is verwijderd: { $file } blijft zoals het is tot er een teller met die naam is
cli-watch-again = { $file } wordt weer bijgehouden
cli-watch-waiting = wachten: { $file } kan niet worden bijgehouden: { $error }

## Times: --since and --until

cli-time-invalid = ongeldige waarde “{ $text }” voor “--{ $option } <TIME>”: { $why }
cli-time-invalid-order = ongeldige waarde “{ $text }” voor “--{ $option } <TIME>”: { $why }, of geef --dates day-first of month-first op
cli-time-none = er ligt geen tijd tussen --since { $since } en --until { $until }: geef een latere --until op
cli-time-none-same = er ligt geen tijd tussen --since { $since } en --until { $until }: geef een latere --until op, of --until "end of …" voor een hele dag of maand
cli-time-since = sinds: { $time }
cli-time-until = tot: vóór { $time }

## stats

cli-stats-beyond = er is iets buiten de kalender geteld: geef --since op
cli-stats-long = sinds { $first } is te veel geteld voor elk een regel: geef --since op, of --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate en --interval zijn voor uren, dagen, weken en maanden: laat ze weg, of geef --by day op
cli-stats-rate-hours = het aantal per uur is wat per bemand uur is geteld, volgens de openingstijden van het bord
cli-stats-rate-counted = het aantal per uur is wat is geteld per uur waarin op het bord iets is geteld, omdat niemand het openingstijden heeft gegeven (edit-board --hours)
cli-stats-together = samen: { $counted } in { $hours } bemande uren, { $rate } per uur
cli-stats-together-limits = samen: { $counted } in { $hours } bemande uren, { $rate } per uur, grenzen { $low } tot { $high }
cli-stats-outside = { $count ->
    [one] { $count } is buiten de openingstijden geteld, en telt niet mee in het aantal per uur
   *[other] { $count } zijn buiten de openingstijden geteld, en tellen niet mee in het aantal per uur
}
cli-stats-limits = onder en boven zijn { $percent }%-betrouwbaarheidsgrenzen: van 100 zulke paren sluiten er ongeveer { $percent } de ware waarde in, als wat is geteld toevallig komt, elk op zich
cli-level-form = een percentage van 50 tot 99.99, zoals 95
cli-column-counted = geteld
cli-column-in-hours = in openingstijd
cli-column-covered-hours = bemande uren
cli-column-rate = per uur
cli-column-low = onder
cli-column-high = boven
cli-dates-form = twee datums met twee punten ertussen, zoals 2026-10-01..2026-10-31
cli-column-value = waarde
cli-column-center = midden
cli-column-broken = opvallend
cli-control-none = er is nog geen regelkaart: geef de datums op waaruit de grenzen komen, zoals --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = er is niets op te slaan: geef --baseline, --kind, --per of --of op
cli-control-limits = { $plan }: de grenzen liggen drie standaardafwijkingen rond het gemiddelde van { $from } tot { $to }; als er niets verandert, vallen weinig steekproeven erbuiten, ongeveer 3 van de 1.000
cli-control-rough = de grenzen zijn ruw: in een steekproef van de referentieperiode zijn er gemiddeld minder dan 5 geteld
cli-control-broken = { $count ->
    [0] geen van de { $all } steekproeven is opvallend
    [one] { $count } van de { $all } steekproeven is opvallend
   *[other] { $count } van de { $all } steekproeven zijn opvallend
}
cli-control-no-change = geen verandering in hoe vaak wordt geteld die het toeval niet ook zou geven
cli-agree-same = deze twee zijn een en hetzelfde: noem er twee die hetzelfde hebben geteld
cli-agree-no-desk = er is geen telpunt met de naam “{ $name }”: `tallyboard desks` toont ze
cli-agree-unpaired = de tellers van “{ $first }” ({ $one }) en “{ $second }” ({ $other }) kunnen niet worden gekoppeld: geef ze op beide borden dezelfde korte naam, of evenveel tellers in dezelfde volgorde
cli-agree-long = meer dan { $max } tellingen: geef --since op, of --by hour
cli-agree-large = de totalen van “{ $name }” zijn te groot om te corrigeren
cli-agree-by-short-name = de tellers zijn gekoppeld op hun korte naam
cli-agree-by-position = de tellers zijn gekoppeld op hun volgorde op de borden
cli-agree-nothing = geen van beide heeft in deze tijd iets geteld
cli-agree-presses = { $alike } van de { $all } tellingen komen overeen ({ $percent }%): beide telden hetzelfde binnen { $seconds } seconden
cli-agree-spans = { $alike } van de { $all } tijdvakken komen overeen ({ $percent }%): beide telden evenveel
cli-agree-kappa = Cohens kappa van de tellingen die beide deden: { $value }, 95%-grenzen { $low } tot { $high }; 1 is volledige overeenstemming, 0 niet meer dan door toeval
cli-agree-concordance = Lins concordantie van de aantallen: { $value }, 95%-grenzen { $low } tot { $high }; 1 is volledige overeenstemming. “{ $first }” min “{ $second }”: gemiddeld { $difference } per tijdvak
cli-agree-nothing-to-correct = niets te corrigeren: de totalen zijn al zo
agree-note = { $first } { $one }, { $second } { $other }, genomen als { $total }
cli-board-nothing = niets te wijzigen: geef --name, --target, --stops, --shares, --total-name, --hours of --nobody op
cli-board-no-hours = “{ $name }” heeft geen openingstijden waar een tijd uit kan worden gehaald: geef eerst --hours op
cli-board-nobody-form = een datum, of twee tijden met twee punten ertussen, zoals 2026-12-03, "2026-12-03 14:00..15:30" of 2026-12-24..2026-12-26
cli-board-night = { $from } tot { $to } valt in een nacht die de avond ervoor begint: haal die er vanaf het begin uit, of schrijf de tijden van die datum met --hours

## export

cli-export-ending = de extensie van het bestand noemt geen indeling: laat het eindigen op .csv, .xlsx, .jsonl of .html, of geef --format op
cli-export-by = --by is voor een tabel: laat het weg, of geef --what table op
cli-export-report = een rapport bevat alles: laat --what weg, of neem een andere --format
cli-export-kind = --kind is voor registraties: laat het weg, of geef --what entries op
cli-export-times = tellers zijn zoals ze nu zijn: laat --since en --until weg, of geef --what entries of table op
cli-export-bom = --bom is voor CSV: laat het weg, of geef --format csv op
cli-export-terminal = een werkmap is geen tekst voor een terminal: noem een bestand met --output
cli-export-no-room = er is niets naar { $file } geschreven ({ $error }): maak ruimte, of noem een ander bestand
cli-export-failed = er is niets naar { $file } geschreven: { $error }
cli-export-exists = { $error } en blijft zoals het is: noem een nieuw bestand, of geef --force op

## import

cli-import-standard-input = standaardinvoer
cli-import-failed = { $name }: { $error }
cli-import-bad-line = regel { $line }: { $why }
cli-import-bad-line-column = regel { $line }, “{ $column }”: { $why }
cli-import-bad-line-part = { $part }, regel { $line }: { $why }
cli-import-bad-line-part-column = { $part }, regel { $line }, “{ $column }”: { $why }
cli-import-more-bad = { $count ->
    [one] en nog { $count } foute regel
   *[other] en nog { $count } foute regels
}
cli-import-refused = { $why }: er is niets geïmporteerd
cli-import-alike-minute = { $count ->
    [one] { $count } rij lijkt op een die er al is, met een ander aantal of andere tijd: van dezelfde teller, in dezelfde minuut
   *[other] { $count } rijen lijken op rijen die er al zijn, met een ander aantal of andere tijd: van dezelfde teller, in dezelfde minuut
}
cli-import-alike-day = { $count ->
    [one] { $count } rij lijkt op een die er al is, met een ander aantal of andere tijd: van dezelfde teller, op dezelfde dag
   *[other] { $count } rijen lijken op rijen die er al zijn, met een ander aantal of andere tijd: van dezelfde teller, op dezelfde dag
}
cli-import-open-encoding = { $question }: geef het op met --encoding NAME; er is niets geïmporteerd
cli-import-open-sheet = { $question }: geef het op met --sheet NAME, meermaals voor gelijksoortige bladen; er is niets geïmporteerd
cli-import-open-doubt = { $question }; er is niets geïmporteerd
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } regel is fout, dus er is niets geïmporteerd: verbeter die, of sla die over met --skip-bad
   *[other] { $count } regels zijn fout, dus er is niets geïmporteerd: verbeter ze, of sla ze over met --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] { $count } regel is fout, dus er is niets geïmporteerd: verbeter die, geef met --columns op wat de kolommen zijn, of sla die over met --skip-bad
   *[other] { $count } regels zijn fout, dus er is niets geïmporteerd: verbeter ze, geef met --columns op wat de kolommen zijn, of sla ze over met --skip-bad
}
cli-import-answer = op de import kwam het antwoord op iets anders
cli-import-undo-restore = meer dan { $max } registraties kunnen niet in één keer ongedaan worden gemaakt: zet daarvoor { $path } terug
cli-import-undo-no-backup = meer dan { $max } registraties kunnen niet in één keer ongedaan worden gemaakt: er is geen back-up van wat er eerder was
cli-import-undo-nothing-before = meer dan { $max } registraties kunnen niet in één keer ongedaan worden gemaakt: er was eerder niets geteld
cli-import-backup-failed = vóór zo’n grote import kan geen back-up worden gemaakt ({ $error }), dus er is niets geïmporteerd: verhelp dat, of importeer er zonder met --no-backup
cli-import-nothing = er is niets geïmporteerd
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = overgeslagen
cli-import-columns-left-out = overgeslagen kolommen: { $names }
cli-import-before = dit is al geïmporteerd ({ $at }): niets toe te voegen (--again voegt het toch toe)
cli-import-names-more = { $names } en nog { $more }
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] { $count } bord gemaakt: { $names }
       *[other] { $count } borden gemaakt: { $names }
    }
   *[no] { $count ->
        [one] zou { $count } bord maken: { $names }
       *[other] zou { $count } borden maken: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] { $count } teller gemaakt: { $names }
       *[other] { $count } tellers gemaakt: { $names }
    }
   *[no] { $count ->
        [one] zou { $count } teller maken: { $names }
       *[other] zou { $count } tellers maken: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] { $count } registratie toegevoegd
       *[other] { $count } registraties toegevoegd
    }
   *[no] { $count ->
        [one] zou { $count } registratie toevoegen
       *[other] zou { $count } registraties toevoegen
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] { $count } dagnotitie toegevoegd
       *[other] { $count } dagnotities toegevoegd
    }
   *[no] { $count ->
        [one] zou { $count } dagnotitie toevoegen
       *[other] zou { $count } dagnotities toevoegen
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] { $count } registratie overgeslagen, is er al
       *[other] { $count } registraties overgeslagen, zijn er al
    }
   *[no] { $count ->
        [one] zou { $count } registratie overslaan, is er al
       *[other] zou { $count } registraties overslaan, zijn er al
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } door { $count } registratie
   *[other] { $name }: { $before } → { $after } door { $count } registraties
}
cli-import-more-counters = { $count ->
    [one] en nog { $count } teller
   *[other] en nog { $count } tellers
}

## backup, restore, salvage

cli-backup-none = er is geen nieuwe back-up
cli-backup-not-sound = { $path } is niet in orde ({ $problem }): er is een back-up van gemaakt zoals het is, en zo gemarkeerd; `tallyboard verify` zegt meer
cli-backup-damaged = { $file } is geen goede back-up: het telbestand kon niet worden geopend en is byte voor byte bewaard; `tallyboard salvage` kopieert wat ervan leesbaar is
cli-backup-unreadable = { $file } kan niet worden gelezen: { $problem }
cli-backup-was-not-sound = { $file } is geen goede back-up: het telbestand was niet in orde toen die werd gemaakt
cli-restore-unprinted = wat zou worden vervangen, kan niet worden getoond ({ $error }): er is niets teruggezet
cli-restore-nothing = er is niets teruggezet
cli-restored = teruggezet: { $holdings }
cli-salvaged = gered: { $counters }, { $entries }
cli-salvage-nothing = er is niets gered
cli-restore-now = nu: { $holdings }
cli-restore-now-nothing = nu: niets
cli-restore-now-unreadable = nu: niet leesbaar: { $why }
cli-restore-backup = back-up: { $holdings }
cli-restore-no-count = geen
cli-restore-more = { $count ->
    [one] … en nog { $count } teller verschilt
   *[other] … en nog { $count } tellers verschillen
}
cli-restore-shared = gedeelde borden komen terug van de hub; wat hier sindsdien is geteld en nog niet gedeeld, staat alleen in de kopie van wat er was
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } van { $first } tot { $last }
cli-restore-needs-yes = wat er nu is, zou worden vervangen: geef --yes op als dat de bedoeling is
cli-restore-question = Vervangen wat er nu is? Er wordt eerst een back-up van gemaakt. [j/N]
cli-restore-yes = j ja

## demo

cli-demo-nothing = er is geen bestand gemaakt
cli-demo-made = { $file }: { $counters } tellers, { $entries } registraties van de laatste { $days } dagen

## verify

cli-verify-ok = in orde: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] { $count } naam of notitie is niet zoals tallyboard die schrijft: `tallyboard verify --mend` schoont die op, na een back-up
   *[other] { $count } namen of notities zijn niet zoals tallyboard ze schrijft: `tallyboard verify --mend` schoont ze op, na een back-up
}
cli-mend-none = er is niets op te schonen
cli-mend-nothing = er is niets opgeschoond
cli-mend-backed-up = back-up gemaakt in { $path }
cli-mended = opgeschoond: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = de hub antwoordt niet
cli-sync-waiting = { $count ->
    [one] { $count } rij wacht
   *[other] { $count } rijen wachten
}
cli-sync-pulling = { $pulled } van { $all } rijen van andere telpunten zijn hier
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } rij wacht
   *[other] { $reason }; { $count } rijen wachten
}
cli-hub-unknown = er is nog geen hub bekend: noem er een met --hub postgres://USER@HOST/DATABASE
cli-hub-several = de borden van dit bestand worden via meerdere hubs gedeeld: noem er een met --hub
cli-share-no-board = er is geen bord met de naam “{ $name }”: --new maakt het
cli-share-not-shared = hier wordt geen bord met de naam “{ $name }” gedeeld
cli-share-not-made = het bord is niet gemaakt
cli-join-unknown = de borden van de hub zijn niet bekend
cli-join-none = via deze hub wordt nog geen bord gedeeld: `tallyboard share BOARD` deelt er een
cli-join-not-found = via deze hub wordt geen bord met de naam “{ $name }” gedeeld: er is { $names }
cli-join-several = meerdere borden heten “{ $name }”: noem er een met de id: { $boards }
cli-join-namesakes = dit bestand en het bord hebben beide { $names }: geef --namesakes same op om ook te delen wat hier is geteld, of --namesakes others om beide te houden
cli-join-failed = deelnemen aan het bord is mislukt
cli-share-gone = het wordt niet meer gedeeld
cli-share-unfinished = { $done ->
    [shared] “{ $name }” is gedeeld, maar nog niet alles is overgekomen (`tallyboard sync` gaat verder)
   *[joined] u neemt deel aan “{ $name }”, maar nog niet alles is overgekomen (`tallyboard sync` gaat verder)
}
cli-leave-failed = { $error }; wat hier wacht, zou de anderen niet bereiken: geef --force op om toch te verlaten
cli-sync-none = geen bord van { $path } wordt gedeeld: `tallyboard share BOARD` deelt er een
cli-follow-offline = { $board }: offline: { $why }
cli-follow-connecting = { $board }: verbinden
cli-follow-shared = { $board }: gedeeld
cli-hub-there = de tabellen zijn er al
cli-hub-status = { $host }: { $server }, tabellen van versie { $version }
cli-hub-clock = de klok van de hub wijkt { $seconds } s af van die van deze computer
cli-hub-not-sound = de hub is niet in orde, gevonden: { $problems }
cli-hub-same = in orde: { $counters } zoals op de hub
cli-hub-differs = { $count ->
    [one] { $count } stand verschilt van die van de hub: bord, tab, teller, tab, stand hier, tab, stand daar
   *[other] { $count } standen verschillen van die van de hub: bord, tab, teller, tab, stand hier, tab, stand daar
}

## stress: a test that counts from many processes

cli-stress-folder = in { $folder } kan geen map worden gemaakt
cli-stress-inexact = de standen zijn niet exact: meld dit alstublieft, met het bestand
cli-stress-exact = exact
cli-stress-setting = { $processes } processen met { $threads } threads, { $seconds } s op { $path }
cli-stress-expected = verwacht               { $number }
cli-stress-counted = geteld                 { $number }
cli-stress-rate = tellingen per seconde  { $number }
cli-stress-lost = lezen, +, schrijven    { $number } verwacht, { $counted } geteld: { $lost } verloren, zonder fout ({ $seconds } s, een eigen bestand)
cli-stress-cancelled = geannuleerd: er blijft niets van in het bestand
cli-stress-stopped = geannuleerd
cli-stress-not-sound = het bestand is niet in orde: { $problem }
cli-stress-process = een proces van de test is mislukt: { $status }
cli-stress-silent = een proces van de test toont niets
cli-stress-press = een telling is niet geteld: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = om buiten deze computer te luisteren, geef een eigen token op: in de variabele TALLYBOARD_TOKEN, of met --token
cli-serve-listen = kan niet luisteren op { $address }
cli-serve-open = de verbinding is niet versleuteld: gebruik die in een netwerk dat u vertrouwt
cli-serve-press-entry = een telling heeft geen entry: die is voor ongedaan maken
cli-serve-undo-form = ongedaan maken heeft een name, een id of een entry
cli-serve-nothing-there = er is niets op { $path } voor { $method }: GET leest /counters en /changes, POST is voor /press en /undo
cli-serve-method = { $method } is niet mogelijk: GET leest, en POST is voor /press en /undo
cli-serve-followers = { $count ->
    [one] { $count } andere volgt al
   *[other] { $count } andere volgen al
}
cli-serve-wrong-token = dit is niet het token
cli-serve-no-token = het token ontbreekt: stuur de header Authorization: Bearer TOKEN
cli-serve-host = roep dit aan met het adres in cijfers, of als localhost
cli-serve-origin = pagina’s van andere sites kunnen dit niet aanroepen
cli-serve-which = zeg welke teller: met zijn naam of zijn id, zoals in { "{" }"name": "Coffee"{ "}" }
cli-serve-late = { $seconds ->
    [one] de aanroep kwam niet binnen { $seconds } seconde aan: er is niets geteld
   *[other] de aanroep kwam niet binnen { $seconds } seconden aan: er is niets geteld
}
cli-serve-large = { $max ->
    [one] een aanroep heeft hoogstens { $max } byte: er is niets geteld
   *[other] een aanroep heeft hoogstens { $max } bytes: er is niets geteld
}
cli-serve-not-json = de aanroep is geen JSON zoals { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = het is niet bekend wat hiervan is geworden: bekijk de stand

## man

cli-no-command = er is geen opdracht { $name }: tallyboard --help toont ze alle

## The pages that serve shows in a browser

cli-page-undo = Ongedaan maken
cli-page-saving = Opslaan…
cli-page-unreachable-press = Tallyboard is niet bereikbaar: bekijk de stand voordat u weer drukt
cli-page-saved = { $name }: { $count }, opgeslagen
cli-page-undone = { $name }: { $count }, ongedaan gemaakt
cli-page-minus = Eén van { $name } aftrekken
cli-page-token = Dit adres mist het token, of heeft een oud token: open het adres dat Tallyboard toont.
cli-page-ended = Tallyboard is beëindigd. Wachten tot het weer start…
cli-page-unreachable = Tallyboard is niet bereikbaar. Wachten…

## tallyboard doubtful

cli-doubtful-unknown = { $id } is geen twijfelachtige telling van deze tellers en tijden: zie tallyboard doubtful
cli-doubtful-more = dit zijn de nieuwste { $max }; er zijn er meer
