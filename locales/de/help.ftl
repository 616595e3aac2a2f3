## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Zähler, die keine Zählung verlieren. Ohne Befehl öffnet sich die Oberfläche

## Options of all commands

help-arguments-db = Die Zähldatei [Standard: tally.db im Datenordner des Benutzers]
help-arguments-wait = Wie lange auf eine Datei gewartet wird, die gesperrt ist oder nicht geschrieben werden kann, bis aufgegeben wird
help-arguments-lang = Die Sprache der Meldungen und der Oberfläche, etwa de oder pt_BR [Standard: die des Systems]
help-arguments-theme = Das Farbschema des Fensters

## Arguments of several commands

help-all-name = Der Name des Zählers
help-all-by-id = NAME als Nummer eines Zählers nehmen, wie `list --id` sie ausgibt
help-all-note = Eine Notiz für den Verlauf
help-all-names = Nur diese Zähler ausgeben [Standard: alle]
help-all-json = Stattdessen ein JSON-Array von Objekten ausgeben
help-all-since = Ab dieser Zeit: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Bis vor diese Zeit: der Anfang eines Tages, einer Woche oder eines Monats, oder das Ende wie in "end of november"
help-all-dates = Was in Daten wie 1/2/2026 zuerst kommt [Standard: die Reihenfolge der Systemsprache]
help-all-short-name = Wie er heißt, wo wenig Platz ist, oder none: sein Name
help-all-key = Die Taste, die ihn zählt: 0 bis 9, a bis z, f1 bis f10, f12, num0 bis num9 …, oder none
help-all-control = Seine Regelkarte: "c day 2026-10-01/2026-10-31" (Fehler pro Tag, mit Anfang und Ende des Referenzzeitraums), "u day … of counter NAME", "u day … of hours", "p day … of board", oder none
help-all-color = Seine Farbe: coral, amber, olive, green, teal, blue, indigo, violet, pink oder slate
help-all-board = Die Tafel, zu der er gehört, oder none
help-all-step = Wie viel eine Zählung hinzufügt
help-all-target = Der Stand, der zu erreichen ist, oder none
help-all-minimum = Der niedrigste erlaubte Stand, oder none
help-all-maximum = Der höchste erlaubte Stand, oder none
help-all-locked = Drücken in der Oberfläche nicht beachten; Befehle und andere Programme können weiter zählen
help-all-hub = Der Hub: eine PostgreSQL-Adresse ohne Passwort, etwa postgres://ana@db.example.org/tally [Standard: der, über den die Tafeln dieser Datei geteilt werden]

## tallyboard open

help-open-about = Die Oberfläche mit einer Datei öffnen, wie es ein Doppelklick darauf tut; ohne FILE wie ohne Befehl
help-open-file = Die Zähldatei [Standard: wie ohne Befehl]

## tallyboard inc

help-inc-about = N zu einem Zähler hinzuzählen, ihn beim ersten Mal anlegen und den neuen Stand ausgeben; mit - Zeilen der Standardeingabe zählen
help-inc-name = Der Name des Zählers; oder -, um Zeilen der Standardeingabe zu lesen, jede ein Name, oder ein Name, ein Tabulator und N
help-inc-n = Wie viel hinzukommt [Standard: 1]
help-inc-skip = Mit -: so viele Zeilen überspringen, nämlich die, die ein früherer Lauf gezählt hat, und gegebenenfalls die fehlerhafte Zeile, die ihn anhielt

## tallyboard dec

help-dec-about = N von einem Zähler abziehen, ihn beim ersten Mal anlegen und den neuen Stand ausgeben
help-dec-n = Wie viel abgezogen wird

## tallyboard set

help-set-about = Den Stand eines Zählers auf VALUE setzen, ihn beim ersten Mal anlegen und den Stand ausgeben
help-set-value = Der neue Stand

## tallyboard reset

help-reset-about = Die Perioden von Zählern abschließen: Stand und Namen ausgeben und wieder bei 0 beginnen; der Verlauf bleibt
help-reset-names = Die Zähler, die zurückzusetzen sind
help-reset-all = Alle Zähler außer den archivierten zurücksetzen

## tallyboard undo

help-undo-about = Die letzte Änderung rückgängig machen, eines Zählers oder überhaupt (das Zurücksetzen mehrerer Zähler ist eine Änderung), und den neuen Stand und den Namen ausgeben
help-undo-name = Der Zähler, dessen letzte Änderung rückgängig zu machen ist [Standard: die letzte Änderung überhaupt]

## tallyboard get

help-get-about = Den Stand eines Zählers ausgeben
help-get-json = Stattdessen den Zähler als JSON-Objekt ausgeben

## tallyboard list

help-list-about = Die benutzten Zähler ausgeben, nach Namen sortiert: Stand, Tabulator, Name
help-list-all = Auch archivierte Zähler
help-list-id = Zuerst die Nummer jedes Zählers ausgeben, die andere Befehle mit --id annehmen

## tallyboard watch

help-watch-about = Ab jetzt für jede Änderung eine Zeile ausgeben, welches Programm sie auch macht: Stand, Tabulator, Name
help-watch-name = Nur diesen Zähler verfolgen, auch wenn er umbenannt wird
help-watch-json = Stattdessen je Zeile ein JSON-Objekt ausgeben
help-watch-to = Nichts ausgeben, sondern diese Datei auf dem Stand des Zählers halten. Sie wird bei jeder Änderung in einem Zug ersetzt; ein symbolischer Link bleibt, und die Datei, auf die er zeigt, wird ersetzt. Der Zähler wird weiter verfolgt, wenn er umbenannt und wenn die Zähldatei wiederhergestellt wird
help-watch-format = Der Inhalt der Datei; { "{" }count{ "}" } und { "{" }name{ "}" } werden eingesetzt
help-watch-force = FILE ersetzen, was sie auch enthält; sonst nur, wenn sie leer ist oder eine Zahl oder einen Text enthält, der zu TEMPLATE passt

## tallyboard serve

help-serve-about = Knöpfe, Einblendungen und Telefone über HTTP bedienen, nur auf diesem Rechner, solange nichts anderes angegeben ist, und die Adresse ausgeben
help-serve-listen = Wo gelauscht wird. Über diesen Rechner hinaus, etwa an 0.0.0.0:8255, ist ein eigenes Token nötig
help-serve-token = Was Aufrufer wissen müssen, 16 bis 256 Buchstaben, Ziffern und - . _ ~; besser in der Variablen anzugeben, die andere Benutzer nicht sehen [Standard: bei jedem Start ein neues, das mit der Adresse ausgegeben wird]

## tallyboard history

help-history-about = Den Verlauf ausgeben, Neuestes zuerst: Zeit, Tabulator, Name, Tabulator, was hinzukam, Tabulator, Art; dann gegebenenfalls ein Tabulator und die Notiz
help-history-kinds = Nur Einträge dieser Art ausgeben: tally, set, reset, undo, late, import oder amend; kann mehrmals angegeben werden

## tallyboard doubtful

help-doubtful-about = Die Zählungen ausgeben, die vielleicht keine eigenen Ereignisse sind, Neuestes zuerst: Nummer, Tabulator, Zeit, Tabulator, Name, Tabulator, was hinzukam, Tabulator, warum (bounce, double oder repeat), Tabulator, Millisekunden nach der Zählung davor; oder einige davon behalten oder streichen
help-doubtful-guard = Zeit nach einer Zählung, in der eine weitere zweifelhaft ist, in Millisekunden; binnen 40 ist sie es immer [Standard: 150]
help-doubtful-repeat = Zeit nach einer Zählung, in der eine an einem anderen Platz einer geteilten Tafel zweifelhaft ist, in Sekunden [Standard: 2]
help-doubtful-keep = Von diesen, oder von allen, die ausgegeben würden, sagen, dass sie richtig sind: sie werden nicht mehr ausgegeben
help-doubtful-void = Diese, oder alle, die ausgegeben würden, rückgängig machen
help-doubtful-note = Warum sie rückgängig gemacht werden, für den Verlauf [Standard: was jede von ihnen zweifelhaft macht]

## tallyboard stats

help-stats-about = Ausgeben, was in jeder Stunde, jedem Tag, jeder Woche, jedem Monat oder jeder Stunde der Woche gezählt wurde: Anfang, Tabulator, Summe; auf einem Terminal mit Balken
help-stats-rate = Auch ausgeben, wie viel in den besetzten Stunden jeder Zeile gezählt wurde, diese Stunden und was pro besetzte Stunde gezählt wurde
help-stats-interval = Auch die Vertrauensgrenzen ausgeben, zwischen denen der wahre Stand liegt, mit --rate die wahre Rate [Standard für PERCENT: 95]
help-stats-by = Die Einheit, nach der summiert wird
help-stats-by-week = Mit Beginn am Montag
help-stats-by-weekday-hour = Über alle Wochen summiert
help-stats-by-desk = Über die ganze Zeit summiert: wer wie viel gezählt hat, wo Tafeln geteilt werden

## tallyboard control

help-control-about = Die Regelkarte eines Zählers ausgeben: Anfang, Tabulator, Wert, Mitte, untere Grenze, obere Grenze, und was auffällig ist; und sagen, seit wann öfter oder seltener gezählt wird
help-control-kind = Was gezählt wird [Standard: die eigene Regelkarte des Zählers, sonst c, oder u mit --of]
help-control-kind-c = Fehler in Stichproben gleicher Größe
help-control-kind-u = Fehler je Einheit, oder je Stunde
help-control-kind-p = Der Anteil dessen, was fehlerhaft ist
help-control-per = Was eine Stichprobe umfasst [Standard: day]
help-control-baseline = Das erste und das letzte Datum, aus denen die Grenzen kommen
help-control-of = Wodurch das Gezählte geteilt wird: die Summe der Tafel, die besetzten Stunden oder ein anderer Zähler
help-control-save = Dies als die eigene Regelkarte des Zählers behalten
help-control-json = Stattdessen ein JSON-Objekt ausgeben

## tallyboard agree

help-agree-about = Zwei Zähler vergleichen, die unabhängig voneinander dasselbe gezählt haben: ihre Summen, wie weit sie übereinstimmen, und wo sie auseinandergingen
help-agree-first = Der erste Zähler; oder die erste Tafel, der erste Platz
help-agree-second = Der zweite
help-agree-boards = Zwei Tafeln vergleichen, deren Zähler nach Kurznamen gepaart werden, sonst nach ihrer Reihenfolge
help-agree-desks = Zwei Plätze geteilter Tafeln vergleichen
help-agree-by = Die Mengen jeder Einheit vergleichen [Standard: hour, bei zwei Zählern]
help-agree-within = Zählungen vergleichen, die höchstens so weit auseinanderliegen [Standard: 5, bei Tafeln und Plätzen]
help-agree-reconcile = Berichtigungen anfügen, sodass die Summen des ersten die des ersten, des zweiten oder der Mittelwert werden (bei Plätzen: die Summen der Zähler); in der Oberfläche lässt sich das in einem Schritt rückgängig machen
help-agree-json = Stattdessen ein JSON-Objekt ausgeben

## tallyboard export

help-export-about = Die Zähler, den Verlauf oder eine Tabelle als CSV, als Arbeitsmappe, als JSON Lines oder als Bericht exportieren
help-export-names = Nur diese Zähler exportieren [Standard: alle]
help-export-boards = Nur die Zähler auf dieser Tafel exportieren; kann mehrmals angegeben werden
help-export-what = Was exportiert wird [Standard: entries; mit --by eine Tabelle]
help-export-what-counters = Die Zähler, wie sie jetzt sind, mit ihren Einstellungen
help-export-what-entries = Der Verlauf, je Zeile ein Eintrag
help-export-what-table = Die Summen jeder Stunde, jedes Tages, jeder Woche oder jedes Monats, mit einer Spalte je Zähler
help-export-by = Die Einheit, die jede Zeile der Tabelle summiert [Standard: day]
help-export-by-week = Mit Beginn am Montag
help-export-kinds = Nur Einträge dieser Art exportieren: tally, set, reset, undo, late, import oder amend; kann mehrmals angegeben werden
help-export-format = Das Dateiformat [Standard: nach der Endung der Datei, sonst csv]
help-export-format-csv = Werte mit Komma als Trennzeichen
help-export-format-xlsx = Eine Arbeitsmappe für Tabellenprogramme
help-export-format-jsonl = JSON Lines, je Zeile ein Objekt
help-export-format-html = Ein Bericht mit Diagrammen, zum Ansehen und Drucken
help-export-bom = CSV mit einer Byte-Order-Mark beginnen, damit Excel es als UTF-8 erkennt
help-export-output = Die Datei, in die geschrieben wird, oder - für die Standardausgabe [Standard: -]
help-export-force = Die Datei ersetzen, wenn es sie gibt

## tallyboard new

help-new-about = Einen Zähler anlegen, der bei 0 beginnt
help-new-name = Der Name des neuen Zählers
help-new-note = Eine Notiz über den Zähler, oder none

## tallyboard edit

help-edit-about = Namen und Einstellungen eines Zählers ändern oder ihn archivieren; nie seinen Stand
help-edit-new-name = Der neue Name
help-edit-archived = Den Zähler archivieren oder wieder in Gebrauch nehmen
help-edit-note = Eine Notiz über den Zähler, oder none

## tallyboard edit-board

help-edit-board-about = Namen und Einstellungen einer Tafel ändern
help-edit-board-board = Der Name der Tafel
help-edit-board-new-name = Der neue Name
help-edit-board-target = Das Ziel für die Summe der Tafel, oder none
help-edit-board-stops = Zählungen ablehnen, die die Summe über das Ziel brächten
help-edit-board-shares = Den Anteil jedes Zählers an der Summe zeigen
help-edit-board-total-name = Wie die Summe heißt, oder none
help-edit-board-hours = Wann jemand zählt, etwa "Mo-Fr 09:00-17:00; 2026-12-25 off", oder none
help-edit-board-nobody = Eine Zeit, in der niemand zählte und die aus den Öffnungszeiten herausgenommen wird: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; kann mehrmals angegeben werden

## tallyboard delete

help-delete-about = Einen Zähler und seinen Verlauf endgültig löschen
help-delete-yes = Bestätigen, dass der Zähler und sein Verlauf gelöscht werden sollen

## tallyboard import

help-import-about = Eine Datei importieren und ausgeben, was angelegt, hinzugefügt und ausgelassen wurde; früher schon importierte Einträge werden ausgelassen
help-import-file = Die Datei, die zu importieren ist: CSV, XLSX oder JSON Lines von tallyboard, das ZIP-Archiv oder der Ordner von Loop Habit Tracker, die CSV-Datei von Better Counter oder jede Tabelle mit einer Spalte von Namen; oder - für die Standardeingabe
help-import-dry-run = Nur ausgeben, was importiert würde
help-import-columns = Was die Spalten enthalten, nach Überschrift oder Nummer: name, count, time, date, hour, note, board, kind, reading (eines Messgeräts: die Unterschiede werden gezählt), counter (eine Spalte je Zähler) oder day (eine Spalte je Tag). HEADER leer lassen, wenn keine Spalte es enthält; nicht angegebene Rollen werden erraten
help-import-name = Der Zähler für alle Zeilen, wenn keine Spalte einen nennt
help-import-split = Das Trennzeichen mehrerer Namen in einer Zelle, von denen jeder gezählt wird
help-import-format = Das Format, statt es zu erkennen: entries, counters, jsonl, workbook, csv, xlsx, loop oder better-counter
help-import-dates = Was in Daten wie 1/2/2026 zuerst kommt
help-import-sheets = Das Blatt, das aus einer Arbeitsmappe zu lesen ist; kann bei Blättern mit gleichen Spalten mehrmals angegeben werden
help-import-encoding = Die Kodierung einer Textdatei, statt sie zu erkennen: utf-8, windows-1252, macintosh, shift_jis …, oder utf-8-twice für „CafÃ©“
help-import-skip-lines = Die Zahl der Zeilen über der Tabelle, die zu überspringen sind
help-import-late = Die Einträge als Nachträge eintragen, zu ihren eigenen Zeiten
help-import-skip-bad = Fehlerhafte Zeilen überspringen, statt nichts zu importieren
help-import-again = Einträge noch einmal importieren, auch wenn sie früher schon importiert wurden
help-import-no-backup = Vor einem Import von 10.000 Einträgen oder mehr keine Sicherung machen
help-import-json = Stattdessen ein JSON-Objekt ausgeben

## tallyboard backup

help-backup-about = Die Zähldatei sichern, auch während andere in ihr zählen, und den Pfad der Sicherung ausgeben. Ohne FILE kommt sie in den Ordner der Sicherungen neben der Zähldatei, wo die neuesten fünf und die neueste jedes Monats behalten werden
help-backup-file = Wohin die Sicherung geschrieben wird [Standard: eine neue Datei im Ordner der Sicherungen]
help-backup-yes = FILE ersetzen, auch wenn es keine Sicherung ist
help-backup-list = Stattdessen die vorhandenen Sicherungen auflisten: Zeit, Tabulator, Zähler, Tabulator, Einträge, Tabulator, Datei
help-backup-json = Stattdessen ein JSON-Objekt ausgeben, oder mit --list ein Array von Objekten

## tallyboard restore

help-restore-about = Eine Sicherung mit der Zähldatei vergleichen, fragen und sie wiederherstellen; die Zähldatei wird zuerst gesichert
help-restore-file = Die Sicherung, die wiederherzustellen ist
help-restore-yes = Wiederherstellen, ohne zu fragen

## tallyboard salvage

help-salvage-about = In eine neue Datei kopieren, was von einer beschädigten noch lesbar ist
help-salvage-file = Die beschädigte Datei, die unverändert bleibt
help-salvage-to = Die neue Datei, die anzulegen ist

## tallyboard demo

help-demo-about = Eine Datei mit einem erfundenen Jahr einer viel besuchten Bibliothekstheke anlegen, um das Programm kennenzulernen
help-demo-file = Die neue Datei, die anzulegen ist

## tallyboard verify

help-verify-about = Die Zähldatei prüfen: mit den Prüfungen von SQLite selbst und durch Vergleich jedes Stands mit der Summe seiner Einträge
help-verify-json = Stattdessen ein JSON-Objekt ausgeben
help-verify-mend = Eine Sicherung machen, dann Namen und Notizen berichtigen, die ein anderes Programm so geschrieben hat, wie tallyboard es nicht täte; in der Oberfläche lässt sich das rückgängig machen
help-verify-hub = Senden und holen, was wartet, dann die Stände geteilter Tafeln mit denen auf dem Hub vergleichen

## tallyboard share

help-share-about = Eine Tafel mit anderen Plätzen über einen Hub teilen, eine PostgreSQL-Datenbank; gibt ihren Namen, Tabulator und die Plätze auf ihr aus
help-share-board = Der Name der Tafel
help-share-new = Die Tafel anlegen

## tallyboard join

help-join-about = Eine Tafel holen, die andere Plätze über einen Hub teilen; gibt ihren Namen hier, Tabulator und die Plätze auf ihr aus
help-join-board = Der Name der Tafel oder ihre Kennung auf dem Hub
help-join-namesakes = Was aus Zählern dieser Datei wird, die wie welche der Tafel heißen: sie sind dieselben (same) und kommen mit dem auf ihnen Gezählten auf die Tafel; oder andere (others), die bleiben, wie sie sind, sodass die der Tafel hier als „Kaffee (2)“ erscheinen

## tallyboard leave

help-leave-about = Eine Tafel nicht mehr teilen: was auf ihr gezählt wurde, bleibt, hier und bei den anderen
help-leave-board = Der Name der Tafel
help-leave-force = Austreten, auch wenn der Hub nicht erreichbar ist: was hier wartet, bleibt dann hier

## tallyboard desks

help-desks-about = Die Plätze geteilter Tafeln ausgeben: Tafel (sofern nicht angegeben), Tabulator, Name, Tabulator, zuletzt da, Tabulator, Einträge, Tabulator, wie viele Zeilen hier warten
help-desks-board = Der Name der Tafel [Standard: alle geteilten Tafeln]

## tallyboard desk

help-desk-about = Diesen Platz benennen, wie ihn andere Plätze sehen, oder seinen Namen ausgeben
help-desk-name = Der neue Name

## tallyboard sync

help-sync-about = Senden und holen, was wartet, höchstens --wait Sekunden lang; endet mit 0, wenn nichts mehr wartet
help-sync-follow = Damit weitermachen, bis ein Signal es beendet: ein Platz ohne Fenster

## tallyboard hub

help-hub-about = Einen Hub anlegen und ansehen

## tallyboard hub init

help-hub-init-about = Die Tabellen eines Hubs in einer Datenbank anlegen und die GRANTs ausgeben, die eine sorgfältige Administration dann ausführt
help-hub-init-url = Die Datenbank: eine PostgreSQL-Adresse ohne Passwort

## tallyboard hub status

help-hub-status-about = Die Tafeln auf dem Hub und die Plätze auf ihnen ausgeben: Tafel, Tabulator, Platz, Tabulator, Zeilen, Tabulator, wann er zuletzt gesendet hat

## tallyboard hub verify

help-hub-verify-about = Alle Summen und Ketten auf dem Hub mit seinen Einträgen vergleichen

## tallyboard stress

help-stress-about = Aus vielen Prozessen zugleich zählen und die erwarteten und die tatsächlichen Stände ausgeben
help-stress-processes = Die Zahl der Prozesse
help-stress-threads = Die Zahl der Threads in jedem Prozess; jeder wartet auf die Antwort zu einer Zählung vor der nächsten
help-stress-seconds = Wie lange gezählt wird, in Sekunden

## tallyboard completions

help-completions-about = Das Vervollständigungsskript für eine Shell ausgeben
help-completions-shell = Die Shell, in der Befehle vervollständigt werden

## tallyboard man

help-man-about = Die Handbuchseite des Programms oder eines seiner Befehle ausgeben
help-man-command = Der Befehl, der beschrieben wird [Standard: das Programm]

## The end of the help

help-exit-status =
    Rückgabewert:
      0  erledigt; auch wenn niemand mehr die Ausgabe liest (eine geschlossene Pipe)
      1  abgelehnt oder gescheitert; die Standardfehlerausgabe sagt, warum, und wie weit es kam, falls etwas geändert wurde
      2  falscher Aufruf
      3  erledigt, aber das Ergebnis konnte nicht ausgegeben werden (etwa bei vollem Datenträger): nicht noch einmal ausführen
    Strg+C und andere Signale, die ein Programm beenden, beenden es durch dieses Signal (eine Shell meldet 130 bei Strg+C): die laufende
    Änderung ist dann entweder vollständig oder gar nicht gemacht. inc - endet stattdessen mit 1 und sagt, wie weit es kam

## Words around the texts above

help-words-usage = Aufruf:
help-words-commands = Befehle:
help-words-arguments = Argumente:
help-words-options = Optionen:
help-words-values = Mögliche Werte:
help-words-any-options = { "[" }OPTIONEN]
help-words-any-command = { "[" }BEFEHL]
help-words-default = { "[" }Standard:
help-words-env = { "[" }Umgebung:
help-words-possible = { "[" }mögliche Werte:
help-words-help-long = Hilfe ausgeben (mehr mit „--help“)
help-words-help-short = Hilfe ausgeben (kürzer mit „-h“)
help-words-help-commands = Hilfe zu Unterbefehlen ausgeben
help-words-help-command = Diese Meldung oder die Hilfe zu Unterbefehlen ausgeben
help-words-help = Hilfe ausgeben
help-words-version = Version ausgeben

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = BEZEICHNUNG
help-page-synopsis = ÜBERSICHT
help-page-description = BESCHREIBUNG
help-page-options = OPTIONEN
help-page-commands = UNTERBEFEHLE
help-page-extra = WEITERES
help-page-version = VERSION
help-page-env-before = Kann auch über die Umgebungsvariable
help-page-env-after = angegeben werden.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = das Argument „{ $argument }“ kann nicht mehrmals angegeben werden
help-error-conflict = das Argument „{ $argument }“ kann nicht zusammen mit „{ $other }“ angegeben werden
help-error-conflicts = das Argument „{ $argument }“ kann nicht zusammen mit diesen angegeben werden: { $others }
help-error-no-value = „{ $argument }“ braucht einen Wert, aber es wurde keiner angegeben
help-error-value = ungültiger Wert „{ $value }“ für „{ $argument }“
help-error-value-why = ungültiger Wert „{ $value }“ für „{ $argument }“: { $why }
help-error-possible = { "[" }mögliche Werte: { $values }]
help-error-command = unbekannter Unterbefehl „{ $command }“
help-error-missing = diese erforderlichen Argumente wurden nicht angegeben: { $arguments }
help-error-too-many = unerwarteter Wert „{ $value }“ für „{ $argument }“; mehr wurden nicht erwartet
help-error-unexpected = unerwartetes Argument „{ $argument }“
help-error-utf-8 = ungültiges UTF-8 in mindestens einem Argument
help-tip-commands = { $count ->
    [one] Tipp: es gibt einen ähnlichen Unterbefehl: { $names }
   *[other] Tipp: es gibt ähnliche Unterbefehle: { $names }
}
help-tip-arguments = { $count ->
    [one] Tipp: es gibt ein ähnliches Argument: { $names }
   *[other] Tipp: es gibt ähnliche Argumente: { $names }
}
help-tip-values = { $count ->
    [one] Tipp: es gibt einen ähnlichen Wert: { $names }
   *[other] Tipp: es gibt ähnliche Werte: { $names }
}
help-tip-escape = Tipp: um „{ $argument }“ als Wert zu übergeben, schreiben Sie „-- { $argument }“
help-error-more = Mehr dazu mit „--help“.
