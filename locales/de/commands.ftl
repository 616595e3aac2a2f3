## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count ->
    [one] { $count } Zähler
   *[other] { $count } Zähler
}
cli-count-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
cli-problems = { $count ->
    [one] { $count } Problem
   *[other] { $count } Probleme
}
cli-zone-utc = Zeiten werden in UTC angegeben: { $problem }
cli-unprintable = dies kann nicht ausgegeben werden: { $error }
cli-no-window = dieses Programm wurde ohne die Oberfläche gebaut. Seine Befehle stehen in tallyboard --help
cli-cancelled = abgebrochen: { $nothing }
cli-unprinted = { $done ->
    [counted] gezählt, aber die Antwort kann nicht ausgegeben werden: { $why }
   *[other] erledigt, aber die Antwort kann nicht ausgegeben werden: { $why }
}
cli-waiting = es wird gewartet: { $why }
cli-changes-problem = was gezählt wurde, kann nicht gemeldet werden: { $why }; es wird weiter versucht
cli-changes-again = was gezählt wurde, kann wieder gemeldet werden
cli-read-only = { $path } steht, wo nichts geschrieben werden kann: es wird gelesen wie eine Datei, die niemand ändert
cli-not-sound = { $path } ist nicht in Ordnung, gefunden: { $problems }; stellen Sie eine Sicherung wieder her
cli-before-in = was vorher da war, steht in { $path }
cli-worker-ended = der Arbeitsprozess ist beendet

## The tally file and its folder

cli-db-empty = der Name der Datei ist leer: geben Sie einen mit --db FILE an
cli-no-home = es gibt kein Benutzerverzeichnis, um { $file } darin aufzubewahren: nennen Sie eine Datei mit --db FILE
cli-folder-failed = der Ordner { $folder } kann nicht angelegt werden
cli-folder-open = { $folder } können andere lesen, und das lässt sich nicht ändern

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = der Wert { $error }
cli-number-form = eine ganze Zahl besteht nur aus Ziffern, wenn nötig mit Vorzeichen
cli-step-range = ein Schritt ist eine Zahl von 1 bis { $max }
cli-colors = eine Farbe ist eine von { $names }
cli-kinds = eine Art ist eine von { $names }
cli-column-roles = eine Spalte ist eine von { $names }
cli-encodings = eine Kodierung ist eine von { $names } oder eine andere des Webs
cli-formats = ein Format ist eines von { $names }
cli-seconds-form = eine Zahl, 0 oder mehr
cli-languages = eine Sprache ist eine von { $codes }
cli-template-long = { $max ->
    [one] eine Vorlage hat höchstens { $max } Byte
   *[other] eine Vorlage hat höchstens { $max } Bytes
}
cli-template-word = { $word } ist unbekannt: möglich sind { "{" }count{ "}" } und { "{" }name{ "}" }
cli-token-form = ein Token hat { $min } bis { $max } Zeichen: Buchstaben, Ziffern und - . _ ~

## Naming counters

cli-naming-id = „{ $name }“ { $error }: mit --id wird ein Zähler mit seiner Nummer genannt, wie `tallyboard list --id` sie ausgibt
cli-no-counter = es gibt keinen Zähler namens „{ $name }“
cli-no-counter-number = es gibt keinen Zähler { $number }
cli-no-counter-yet = es gibt noch keinen Zähler namens „{ $name }“: auf ihn wird gewartet
cli-renamed = „{ $old }“ heißt jetzt „{ $new }“
cli-no-board = es gibt keine Tafel namens „{ $name }“

## inc, dec, edit, delete, undo, list

cli-inc-number = mit - steht eine Zahl in den Zeilen: NAME, Tabulator, N
cli-inc-skip = --skip ist für die Zeilen der Standardeingabe: inc -
cli-dec-range = { $number } kann nicht abgezogen werden: der Bereich endet bei { $max }
cli-edit-nothing = nichts zu ändern: geben Sie --name, --key, --archived oder etwas anderes aus edit --help an
cli-delete-yes = „{ $name }“ und der ganze Verlauf wären endgültig weg: geben Sie --yes an, wenn das gemeint ist
cli-undo-nothing = es gibt nichts rückgängig zu machen
cli-undo-answer = auf das Rückgängigmachen kam die Antwort zu etwas anderem
cli-undo-left = { $count ->
    [one] { $count } Änderung blieb unberührt, da andere seitdem dasselbe geändert haben
   *[other] { $count } Änderungen blieben unberührt, da andere seitdem dasselbe geändert haben
}
cli-undo-import = { $count ->
    [one] der Import von { $name }: { $count } Eintrag zurückgenommen
   *[other] der Import von { $name }: { $count } Einträge zurückgenommen
}
cli-list-mend = `tallyboard verify --mend` bereinigt solche Namen und Notizen, und --id nimmt einen Zähler nach seiner Nummer
cli-list-mend-more = { $count ->
    [one] und { $count } weiterer; `tallyboard verify --mend` bereinigt solche Namen und Notizen, und --id nimmt einen Zähler nach seiner Nummer
   *[other] und { $count } weitere; `tallyboard verify --mend` bereinigt solche Namen und Notizen, und --id nimmt einen Zähler nach seiner Nummer
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
cli-stream-skip-range = --skip geht über den Bereich von 64-Bit-Zahlen hinaus
cli-stream-progress = { $count } Zeilen gezählt und gespeichert, { $rate } pro Sekunde
cli-stream-maybe = { $error }; wie weit die Datei kam, sagt: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; bis Zeile { $saved } gezählt und gespeichert: von dort weiter mit tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; bis Zeile { $saved } gezählt und gespeichert: von dort weiter mit tallyboard inc - --skip { $saved }, wenn Zeile { $line } verbessert ist, oder ohne sie mit tallyboard inc - --skip { $line }
cli-stream-line-why = Zeile { $line }: { $why }
cli-stream-newest = kein Datenstrom wurde nach Zeile { $skip } abgebrochen; der neueste, bei dem es so war, steht bei Zeile { $lines }
cli-stream-none = kein Datenstrom wurde nach Zeile { $skip } abgebrochen: alle kamen ans Ende
cli-stream-earlier = ein früherer Datenstrom wurde bis Zeile { $lines } gezählt und nicht bis zum Ende; wenn er abgebrochen wurde, geht es weiter mit: tallyboard inc - --skip { $lines }
cli-stream-unreadable = die Standardeingabe kann nicht gelesen werden
cli-stream-interrupted = unterbrochen
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } liegt hinter dem Ende: die Standardeingabe hat { $lines } Zeile
   *[other] --skip { $skip } liegt hinter dem Ende: die Standardeingabe hat { $lines } Zeilen
}
cli-stream-sum-range = die Zeilen dieses Namens verlassen den Bereich von 64-Bit-Zahlen
cli-stream-line = Zeile { $line }
cli-stream-lines = Zeilen { $from } bis { $through }
cli-stream-after = nach Zeile { $line }
cli-stream-utf-16 = es ist Text in UTF-16: speichern Sie ihn als UTF-8, oder wandeln Sie ihn um mit: iconv -f UTF-16 -t UTF-8
cli-stream-number = „{ $number }“ nach dem Tabulator ist keine ganze Zahl von 64 Bit
cli-stream-name = der Name ist kein UTF-8-Text
cli-stream-long = { $max ->
    [one] sie ist länger als { $max } Byte
   *[other] sie ist länger als { $max } Bytes
}

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } enthält etwas anderes und bleibt, wie es ist: nennen Sie eine neue Datei, oder geben Sie --force an
cli-watch-no-file = { $file } ist eine Pipe oder ein Gerät, und das lässt sich nicht aktuell halten: nennen Sie eine Datei
cli-watch-deleted = „{ $name }“ wurde gelöscht: { $file } bleibt, wie es ist, bis es einen Zähler dieses Namens gibt
cli-watch-again = { $file } wird wieder aktuell gehalten
cli-watch-waiting = es wird gewartet: { $file } kann nicht aktuell gehalten werden: { $error }

## Times: --since and --until

cli-time-invalid = ungültiger Wert „{ $text }“ für „--{ $option } <TIME>“: { $why }
cli-time-invalid-order = ungültiger Wert „{ $text }“ für „--{ $option } <TIME>“: { $why }, oder geben Sie --dates day-first oder month-first an
cli-time-none = zwischen --since { $since } und --until { $until } liegt keine Zeit: geben Sie ein späteres --until an
cli-time-none-same = zwischen --since { $since } und --until { $until } liegt keine Zeit: geben Sie ein späteres --until an, oder --until "end of …" für einen ganzen Tag oder Monat
cli-time-since = seit: { $time }
cli-time-until = bis: vor { $time }

## stats

cli-stats-beyond = etwas wurde außerhalb des Kalenders gezählt: geben Sie --since an
cli-stats-long = seit { $first } wurde für je eine Zeile zu viel gezählt: geben Sie --since oder --by month an

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate und --interval sind für Stunden, Tage, Wochen und Monate: lassen Sie sie weg, oder geben Sie --by day an
cli-stats-rate-hours = die Rate ist, was pro besetzte Stunde gezählt wurde, nach den Öffnungszeiten der Tafel
cli-stats-rate-counted = die Rate ist, was pro Stunde gezählt wurde, in der auf der Tafel überhaupt gezählt wurde, da niemand ihr Öffnungszeiten gegeben hat (edit-board --hours)
cli-stats-together = zusammen: { $counted } in { $hours } besetzten Stunden, { $rate } pro Stunde
cli-stats-together-limits = zusammen: { $counted } in { $hours } besetzten Stunden, { $rate } pro Stunde, Grenzen { $low } bis { $high }
cli-stats-outside = { $count ->
    [one] { $count } wurde außerhalb der Öffnungszeiten gezählt und ist nicht in der Rate
   *[other] { $count } wurden außerhalb der Öffnungszeiten gezählt und sind nicht in der Rate
}
cli-stats-limits = unten und oben sind { $percent }-%-Vertrauensgrenzen: von 100 solchen Paaren schließen etwa { $percent } den wahren Wert ein, wenn das Gezählte zufällig kommt, jedes für sich
cli-level-form = eine Prozentzahl von 50 bis 99.99, etwa 95
cli-column-counted = gezählt
cli-column-in-hours = in Öffnungszeiten
cli-column-covered-hours = besetzte Stunden
cli-column-rate = pro Stunde
cli-column-low = unten
cli-column-high = oben
cli-dates-form = zwei Daten mit zwei Punkten dazwischen, etwa 2026-10-01..2026-10-31
cli-column-value = Wert
cli-column-center = Mitte
cli-column-broken = auffällig
cli-control-none = er hat noch keine Regelkarte: geben Sie die Daten an, aus denen die Grenzen kommen, etwa --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = es gibt nichts zu speichern: geben Sie --baseline, --kind, --per oder --of an
cli-control-limits = { $plan }: die Grenzen liegen drei Standardabweichungen um den Mittelwert vom { $from } bis { $to }; ändert sich nichts, liegen wenige Stichproben außerhalb, etwa 3 von 1.000
cli-control-rough = die Grenzen sind grob: in einer Stichprobe des Referenzzeitraums wurden im Mittel weniger als 5 gezählt
cli-control-broken = { $count ->
    [0] keine von { $all } Stichproben ist auffällig
    [one] { $count } von { $all } Stichproben ist auffällig
   *[other] { $count } von { $all } Stichproben sind auffällig
}
cli-control-no-change = keine Änderung, wie oft gezählt wird, die der Zufall nicht auch brächte
cli-agree-same = beide sind ein und dasselbe: nennen Sie zwei, die dasselbe gezählt haben
cli-agree-no-desk = es gibt keinen Platz namens „{ $name }“: `tallyboard desks` listet sie auf
cli-agree-unpaired = die Zähler von „{ $first }“ ({ $one }) und „{ $second }“ ({ $other }) lassen sich nicht paaren: geben Sie ihnen auf beiden Tafeln gleiche Kurznamen, oder gleich viele Zähler in derselben Reihenfolge
cli-agree-long = mehr als { $max } Zählungen: geben Sie --since oder --by hour an
cli-agree-large = die Summen von „{ $name }“ sind zu groß, um berichtigt zu werden
cli-agree-by-short-name = die Zähler sind nach ihren Kurznamen gepaart
cli-agree-by-position = die Zähler sind nach ihrer Reihenfolge auf den Tafeln gepaart
cli-agree-nothing = in dieser Zeit hat keiner von beiden etwas gezählt
cli-agree-presses = { $alike } von { $all } Zählungen stimmen überein ({ $percent } %): beide zählten dasselbe binnen { $seconds } Sekunden
cli-agree-spans = { $alike } von { $all } Zeitspannen stimmen überein ({ $percent } %): beide zählten gleich viel
cli-agree-kappa = Cohens Kappa der Zählungen, die beide machten: { $value }, 95-%-Vertrauensgrenzen { $low } bis { $high }; 1 ist volle Übereinstimmung, 0 nicht mehr als durch Zufall
cli-agree-concordance = Lins Konkordanz der Mengen: { $value }, 95-%-Vertrauensgrenzen { $low } bis { $high }; 1 ist volle Übereinstimmung. „{ $first }“ weniger „{ $second }“: im Mittel { $difference } pro Zeitspanne
cli-agree-nothing-to-correct = nichts zu berichtigen: die Summen sind schon so
agree-note = { $first } { $one }, { $second } { $other }, genommen als { $total }
cli-board-nothing = nichts zu ändern: geben Sie --name, --target, --stops, --shares, --total-name, --hours oder --nobody an
cli-board-no-hours = „{ $name }“ hat keine Öffnungszeiten, aus denen sich eine Zeit herausnehmen ließe: geben Sie zuerst --hours an
cli-board-nobody-form = ein Datum, oder zwei Zeiten mit zwei Punkten dazwischen, etwa 2026-12-03, "2026-12-03 14:00..15:30" oder 2026-12-24..2026-12-26
cli-board-night = { $from } bis { $to } liegt in einer Nacht, die am Abend davor beginnt: nehmen Sie sie von ihrem Anfang an heraus, oder schreiben Sie die Zeiten dieses Datums mit --hours

## export

cli-export-ending = die Endung der Datei nennt kein Format: lassen Sie sie auf .csv, .xlsx, .jsonl oder .html enden, oder geben Sie --format an
cli-export-by = --by ist für eine Tabelle: lassen Sie es weg, oder geben Sie --what table an
cli-export-report = ein Bericht enthält alles: lassen Sie --what weg, oder nehmen Sie ein anderes --format
cli-export-kind = --kind ist für Einträge: lassen Sie es weg, oder geben Sie --what entries an
cli-export-times = Zähler sind, wie sie jetzt sind: lassen Sie --since und --until weg, oder geben Sie --what entries oder table an
cli-export-bom = --bom ist für CSV: lassen Sie es weg, oder geben Sie --format csv an
cli-export-terminal = eine Arbeitsmappe ist kein Text für ein Terminal: nennen Sie eine Datei mit --output
cli-export-no-room = nichts wurde nach { $file } geschrieben ({ $error }): schaffen Sie Platz, oder nennen Sie eine andere Datei
cli-export-failed = nichts wurde nach { $file } geschrieben: { $error }
cli-export-exists = { $error } und bleibt, wie sie ist: nennen Sie eine neue Datei, oder geben Sie --force an

## import

cli-import-standard-input = Standardeingabe
cli-import-failed = { $name }: { $error }
cli-import-bad-line = Zeile { $line }: { $why }
cli-import-bad-line-column = Zeile { $line }, „{ $column }“: { $why }
cli-import-bad-line-part = { $part }, Zeile { $line }: { $why }
cli-import-bad-line-part-column = { $part }, Zeile { $line }, „{ $column }“: { $why }
cli-import-more-bad = { $count ->
    [one] und { $count } weitere fehlerhafte Zeile
   *[other] und { $count } weitere fehlerhafte Zeilen
}
cli-import-refused = { $why }: nichts wurde importiert
cli-import-alike-minute = { $count ->
    [one] { $count } Zeile gleicht einer, die schon da ist, mit anderer Menge oder Zeit: vom selben Zähler, in derselben Minute
   *[other] { $count } Zeilen gleichen welchen, die schon da sind, mit anderer Menge oder Zeit: vom selben Zähler, in derselben Minute
}
cli-import-alike-day = { $count ->
    [one] { $count } Zeile gleicht einer, die schon da ist, mit anderer Menge oder Zeit: vom selben Zähler, am selben Tag
   *[other] { $count } Zeilen gleichen welchen, die schon da sind, mit anderer Menge oder Zeit: vom selben Zähler, am selben Tag
}
cli-import-open-encoding = { $question }: geben Sie es mit --encoding NAME an; nichts wurde importiert
cli-import-open-sheet = { $question }: geben Sie es mit --sheet NAME an, mehrmals bei gleichartigen Blättern; nichts wurde importiert
cli-import-open-doubt = { $question }; nichts wurde importiert
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } Zeile ist fehlerhaft, daher wurde nichts importiert: verbessern Sie sie, oder lassen Sie sie mit --skip-bad aus
   *[other] { $count } Zeilen sind fehlerhaft, daher wurde nichts importiert: verbessern Sie sie, oder lassen Sie sie mit --skip-bad aus
}
cli-import-bad-columns = { $count ->
    [one] { $count } Zeile ist fehlerhaft, daher wurde nichts importiert: verbessern Sie sie, geben Sie mit --columns an, was die Spalten sind, oder lassen Sie sie mit --skip-bad aus
   *[other] { $count } Zeilen sind fehlerhaft, daher wurde nichts importiert: verbessern Sie sie, geben Sie mit --columns an, was die Spalten sind, oder lassen Sie sie mit --skip-bad aus
}
cli-import-answer = auf den Import kam die Antwort zu etwas anderem
cli-import-undo-restore = mehr als { $max } Einträge lassen sich nicht auf einmal rückgängig machen: stellen Sie dafür { $path } wieder her
cli-import-undo-no-backup = mehr als { $max } Einträge lassen sich nicht auf einmal rückgängig machen: es gibt keine Sicherung dessen, was vorher war
cli-import-undo-nothing-before = mehr als { $max } Einträge lassen sich nicht auf einmal rückgängig machen: vorher war nichts gezählt
cli-import-backup-failed = vor einem so großen Import ist keine Sicherung möglich ({ $error }), daher wurde nichts importiert: beheben Sie das, oder importieren Sie mit --no-backup ohne eine
cli-import-nothing = nichts wurde importiert
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = ausgelassen
cli-import-columns-left-out = ausgelassene Spalten: { $names }
cli-import-before = dies wurde schon importiert ({ $at }): nichts hinzuzufügen (--again fügt es trotzdem hinzu)
cli-import-names-more = { $names } und { $more } weitere
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] { $count } Tafel angelegt: { $names }
       *[other] { $count } Tafeln angelegt: { $names }
    }
   *[no] { $count ->
        [one] würde { $count } Tafel anlegen: { $names }
       *[other] würde { $count } Tafeln anlegen: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] { $count } Zähler angelegt: { $names }
       *[other] { $count } Zähler angelegt: { $names }
    }
   *[no] { $count ->
        [one] würde { $count } Zähler anlegen: { $names }
       *[other] würde { $count } Zähler anlegen: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] { $count } Eintrag hinzugefügt
       *[other] { $count } Einträge hinzugefügt
    }
   *[no] { $count ->
        [one] würde { $count } Eintrag hinzufügen
       *[other] würde { $count } Einträge hinzufügen
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] { $count } Tagesnotiz hinzugefügt
       *[other] { $count } Tagesnotizen hinzugefügt
    }
   *[no] { $count ->
        [one] würde { $count } Tagesnotiz hinzufügen
       *[other] würde { $count } Tagesnotizen hinzufügen
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] { $count } Eintrag ausgelassen, schon da
       *[other] { $count } Einträge ausgelassen, schon da
    }
   *[no] { $count ->
        [one] würde { $count } Eintrag auslassen, schon da
       *[other] würde { $count } Einträge auslassen, schon da
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } durch { $count } Eintrag
   *[other] { $name }: { $before } → { $after } durch { $count } Einträge
}
cli-import-more-counters = { $count ->
    [one] und { $count } weiterer Zähler
   *[other] und { $count } weitere Zähler
}

## backup, restore, salvage

cli-backup-none = es gibt keine neue Sicherung
cli-backup-not-sound = { $path } ist nicht in Ordnung ({ $problem }): die Datei wurde gesichert, wie sie ist, und so gekennzeichnet; mehr sagt `tallyboard verify`
cli-backup-damaged = { $file } ist keine gute Sicherung: die Zähldatei konnte nicht geöffnet werden und wurde Byte für Byte aufbewahrt; `tallyboard salvage` kopiert, was davon lesbar ist
cli-backup-unreadable = { $file } kann nicht gelesen werden: { $problem }
cli-backup-was-not-sound = { $file } ist keine gute Sicherung: die Zähldatei war nicht in Ordnung, als sie gemacht wurde
cli-restore-unprinted = was ersetzt würde, kann nicht ausgegeben werden ({ $error }): nichts wurde wiederhergestellt
cli-restore-nothing = nichts wurde wiederhergestellt
cli-restored = wiederhergestellt: { $holdings }
cli-salvaged = gerettet: { $counters }, { $entries }
cli-salvage-nothing = nichts wurde gerettet
cli-restore-now = jetzt: { $holdings }
cli-restore-now-nothing = jetzt: nichts
cli-restore-now-unreadable = jetzt: nicht lesbar: { $why }
cli-restore-backup = Sicherung: { $holdings }
cli-restore-no-count = keiner
cli-restore-more = { $count ->
    [one] … und { $count } weiterer Zähler weicht ab
   *[other] … und { $count } weitere Zähler weichen ab
}
cli-restore-shared = geteilte Tafeln kommen vom Hub zurück; was hier seitdem gezählt und noch nicht geteilt wurde, steht nur in der Kopie dessen, was da war
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } von { $first } bis { $last }
cli-restore-needs-yes = was jetzt da ist, würde ersetzt: geben Sie --yes an, wenn das gemeint ist
cli-restore-question = Ersetzen, was jetzt da ist? Es wird zuerst gesichert. [j/N]
cli-restore-yes = j ja

## demo

cli-demo-nothing = keine Datei wurde angelegt
cli-demo-made = { $file }: { $counters } Zähler, { $entries } Einträge der letzten { $days } Tage

## verify

cli-verify-ok = in Ordnung: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] { $count } Name oder Notiz ist nicht so, wie tallyboard sie schreibt: `tallyboard verify --mend` bereinigt das, nach einer Sicherung
   *[other] { $count } Namen oder Notizen sind nicht so, wie tallyboard sie schreibt: `tallyboard verify --mend` bereinigt sie, nach einer Sicherung
}
cli-mend-none = es gibt nichts zu bereinigen
cli-mend-nothing = nichts wurde bereinigt
cli-mend-backed-up = gesichert in { $path }
cli-mended = bereinigt: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = der Hub antwortet nicht
cli-sync-waiting = { $count ->
    [one] { $count } Zeile wartet
   *[other] { $count } Zeilen warten
}
cli-sync-pulling = { $pulled } von { $all } Zeilen anderer Plätze sind hier
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } Zeile wartet
   *[other] { $reason }; { $count } Zeilen warten
}
cli-hub-unknown = noch ist kein Hub bekannt: nennen Sie einen mit --hub postgres://USER@HOST/DATABASE
cli-hub-several = die Tafeln dieser Datei werden über mehrere Hubs geteilt: nennen Sie einen mit --hub
cli-share-no-board = es gibt keine Tafel namens „{ $name }“: --new legt sie an
cli-share-not-shared = hier wird keine Tafel namens „{ $name }“ geteilt
cli-share-not-made = die Tafel wurde nicht angelegt
cli-join-unknown = die Tafeln des Hubs sind nicht bekannt
cli-join-none = über diesen Hub wird noch keine Tafel geteilt: `tallyboard share BOARD` teilt eine
cli-join-not-found = über diesen Hub wird keine Tafel namens „{ $name }“ geteilt: es gibt { $names }
cli-join-several = mehrere Tafeln heißen „{ $name }“: nennen Sie eine mit ihrer Kennung: { $boards }
cli-join-namesakes = diese Datei und die Tafel haben beide { $names }: geben Sie --namesakes same an, um auch zu teilen, was hier gezählt wurde, oder --namesakes others, um beide zu behalten
cli-join-failed = der Beitritt zur Tafel ist gescheitert
cli-share-gone = sie wird nicht mehr geteilt
cli-share-unfinished = { $done ->
    [shared] „{ $name }“ ist geteilt, aber noch ist nicht alles da (`tallyboard sync` macht weiter)
   *[joined] der Beitritt zu „{ $name }“ ist erfolgt, aber noch ist nicht alles da (`tallyboard sync` macht weiter)
}
cli-leave-failed = { $error }; was hier wartet, würde die anderen nicht erreichen: geben Sie --force an, um trotzdem auszutreten
cli-sync-none = keine Tafel von { $path } ist geteilt: `tallyboard share BOARD` teilt eine
cli-follow-offline = { $board }: offline: { $why }
cli-follow-connecting = { $board }: wird verbunden
cli-follow-shared = { $board }: geteilt
cli-hub-there = die Tabellen sind schon da
cli-hub-status = { $host }: { $server }, Tabellen der Version { $version }
cli-hub-clock = die Uhr des Hubs weicht um { $seconds } s von der dieses Rechners ab
cli-hub-not-sound = der Hub ist nicht in Ordnung, gefunden: { $problems }
cli-hub-same = in Ordnung: { $counters } wie auf dem Hub
cli-hub-differs = { $count ->
    [one] { $count } Stand weicht von dem des Hubs ab: Tafel, Tabulator, Zähler, Tabulator, Stand hier, Tabulator, Stand dort
   *[other] { $count } Stände weichen von denen des Hubs ab: Tafel, Tabulator, Zähler, Tabulator, Stand hier, Tabulator, Stand dort
}

## stress: a test that counts from many processes

cli-stress-folder = in { $folder } kann kein Ordner angelegt werden
cli-stress-inexact = die Stände sind nicht genau: bitte melden Sie das, mit der Datei
cli-stress-exact = genau
cli-stress-setting = { $processes } Prozesse mit { $threads } Threads, { $seconds } s auf { $path }
cli-stress-expected = erwartet             { $number }
cli-stress-counted = gezählt              { $number }
cli-stress-rate = Zählungen/Sekunde    { $number }
cli-stress-lost = lesen, +, schreiben  { $number } erwartet, { $counted } gezählt: { $lost } verloren, ohne Fehler ({ $seconds } s, eine eigene Datei)
cli-stress-cancelled = abgebrochen: nichts davon bleibt in der Datei
cli-stress-stopped = abgebrochen
cli-stress-not-sound = die Datei ist nicht in Ordnung: { $problem }
cli-stress-process = ein Prozess des Tests ist gescheitert: { $status }
cli-stress-silent = ein Prozess des Tests gibt nichts aus
cli-stress-press = eine Zählung wurde nicht gezählt: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = um über diesen Rechner hinaus zu lauschen, geben Sie ein eigenes Token an: in der Variablen TALLYBOARD_TOKEN oder mit --token
cli-serve-listen = an { $address } kann nicht gelauscht werden
cli-serve-open = die Verbindung ist nicht verschlüsselt: benutzen Sie sie in einem Netzwerk, dem Sie vertrauen
cli-serve-press-entry = eine Zählung hat kein entry: das ist für das Rückgängigmachen
cli-serve-undo-form = ein Rückgängigmachen hat name, id oder entry
cli-serve-nothing-there = unter { $path } gibt es nichts für { $method }: GET liest /counters und /changes, POST ist für /press und /undo
cli-serve-method = { $method } ist nicht möglich: GET liest, und POST ist für /press und /undo
cli-serve-followers = { $count ->
    [one] { $count } anderer folgt schon
   *[other] { $count } andere folgen schon
}
cli-serve-wrong-token = das ist nicht das Token
cli-serve-no-token = das Token fehlt: senden Sie den Header Authorization: Bearer TOKEN
cli-serve-host = rufen Sie dies unter seiner Adresse in Zahlen oder als localhost auf
cli-serve-origin = Seiten anderer Websites können dies nicht aufrufen
cli-serve-which = sagen Sie, welcher Zähler: mit seinem Namen oder seiner id, wie in { "{" }"name": "Coffee"{ "}" }
cli-serve-late = { $seconds ->
    [one] der Aufruf kam nicht innerhalb von { $seconds } Sekunde an: nichts wurde gezählt
   *[other] der Aufruf kam nicht innerhalb von { $seconds } Sekunden an: nichts wurde gezählt
}
cli-serve-large = { $max ->
    [one] ein Aufruf hat höchstens { $max } Byte: nichts wurde gezählt
   *[other] ein Aufruf hat höchstens { $max } Bytes: nichts wurde gezählt
}
cli-serve-not-json = der Aufruf ist kein JSON wie { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = es ist nicht bekannt, was daraus wurde: sehen Sie sich den Stand an

## man

cli-no-command = es gibt keinen Befehl { $name }: tallyboard --help zeigt alle

## The pages that serve shows in a browser

cli-page-undo = Rückgängig
cli-page-saving = Wird gespeichert …
cli-page-unreachable-press = Tallyboard ist nicht erreichbar: Sehen Sie sich den Stand an, bevor Sie wieder drücken
cli-page-saved = { $name }: { $count }, gespeichert
cli-page-undone = { $name }: { $count }, rückgängig gemacht
cli-page-minus = Eins von { $name } abziehen
cli-page-token = Dieser Adresse fehlt das Token, oder sie hat ein altes: Öffnen Sie die, die Tallyboard zeigt.
cli-page-ended = Tallyboard ist beendet. Warten auf den nächsten Start …
cli-page-unreachable = Tallyboard ist nicht erreichbar. Warten …

## tallyboard doubtful

cli-doubtful-unknown = { $id } ist keine zweifelhafte Zählung dieser Zähler und Zeiten: siehe tallyboard doubtful
cli-doubtful-more = dies sind die neuesten { $max }; es gibt weitere
