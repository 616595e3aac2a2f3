## Dialogs and settings

dialogs-cancel = Abbrechen
dialogs-save = Speichern
dialogs-create = Anlegen
dialogs-name = Name
dialogs-note = Notiz
dialogs-target = Ziel
dialogs-no-target = Keines
dialogs-optional = Optional
dialogs-no-whole-number = Das ist keine ganze Zahl wie 12.
dialogs-number-too-large = Diese Zahl ist zu groß.
dialogs-new-counter = Neuer Zähler
dialogs-new-counters = Neue Zähler
dialogs-new-counter-text = Nur ein Name ist nötig. Mehrere, einer je Zeile, legen je einen Zähler an.
dialogs-edit-text = Wie der Zähler aussieht und gedrückt wird; was gezählt wurde, bleibt, wie es ist.
dialogs-names = Namen
dialogs-paste-hint = Oder eine Liste einfügen: ein Name je Zeile.
dialogs-create-and-next = Anlegen und weiter
dialogs-the-new-counter = Neuer Zähler
dialogs-color = Farbe
dialogs-board = Tafel
dialogs-no-board = Keine Tafel
dialogs-key = Taste
dialogs-no-key = Keine
dialogs-press-a-key = Taste drücken …
dialogs-press-a-key-hint = Esc behält die Taste, Rücktaste nimmt sie weg.
dialogs-no-counter-key = Diese Taste kann keinen Zähler drücken.
dialogs-keys-of-the-window = Tasten mit Strg oder Alt gehören dem Fenster.
dialogs-free-key-hint = Die erste freie.
dialogs-remove-key = Entfernen
dialogs-take-key-over = Übernehmen
dialogs-more = Mehr
dialogs-short-name = Kurzname
dialogs-short-name-hint = Für das kleine Fenster, wo wenig Platz ist.
dialogs-step = Schritt
dialogs-step-hint = Was eine Zählung hinzufügt.
dialogs-limits = Grenzen
dialogs-minimum = Minimum
dialogs-maximum = Maximum
dialogs-maximum-below-minimum = Das Maximum liegt unter dem Minimum.
dialogs-lock = Gesperrt
dialogs-lock-hint = Gesperrt: Drücken zählt nicht
dialogs-weight = In der Summe
dialogs-weight-plus = Plus
dialogs-weight-minus = Minus
dialogs-weight-zero = Ausgelassen
dialogs-amount = Menge
dialogs-add = Hinzuzählen
dialogs-take = Abziehen
dialogs-counted-earlier = Früher gezählt
dialogs-when = Wann
dialogs-when-hint = Jahr-Monat-Tag Stunde:Minute
dialogs-still-to-come = Dieser Zeitpunkt liegt noch in der Zukunft.
dialogs-in-all = Insgesamt
dialogs-reset-hint = Der Verlauf bleibt, und dies lässt sich jederzeit rückgängig machen.
dialogs-delete = Löschen
dialogs-delete-one = { $name } endgültig löschen
dialogs-delete-several = { $count ->
    [one] { $shown } Zähler endgültig löschen
   *[other] { $shown } Zähler endgültig löschen
}
dialogs-delete-meant = { $count ->
    [one] Ich möchte ihn endgültig löschen
   *[other] Ich möchte sie endgültig löschen
}
dialogs-delete-many = Diese Zähler, ihre Stände und ihr ganzer Verlauf verschwinden endgültig. Das lässt sich nicht rückgängig machen.
dialogs-back-up = Zuerst sichern
dialogs-backing-up = Wird gesichert …
dialogs-new-board = Neue Tafel
dialogs-new-board-text = Eine Tafel ist eine Gruppe von Zählern, die zusammen gezeigt werden.
dialogs-edit-board-text = Wie die Tafel heißt, ihr Ziel und was ihre Summe ist.
dialogs-start = Ausgangspunkt
dialogs-empty-board = Leere Tafel
dialogs-delete-template = Diese Vorlage löschen
dialogs-the-new-board = Neue Tafel
dialogs-delete-board = Tafel löschen
dialogs-total = Summe
dialogs-total-name = Name der Summe
dialogs-total-name-hint = Wie die Summe heißt, etwa „Jetzt drinnen“.
dialogs-stops-at-target = Am Ziel anhalten
dialogs-shares = Anteile
dialogs-shares-hint = Jeder Zähler zeigt seinen Anteil in Prozent
dialogs-settings = Einstellungen
dialogs-settings-text = Jede Einstellung gilt, sobald sie geändert wird.
dialogs-close = Schließen
dialogs-language = Sprache
dialogs-theme = Farbschema
dialogs-theme-system = Wie das System
dialogs-theme-light = Hell
dialogs-theme-dark = Dunkel
dialogs-density = Abstände
dialogs-density-comfortable = Bequem
dialogs-density-compact = Kompakt
dialogs-high-contrast = Hoher Kontrast
dialogs-reduced-motion = Weniger Bewegung
dialogs-large-targets = Touch
dialogs-when-touched = Bei Berührung
dialogs-on = Ein
dialogs-off = Aus
dialogs-zoom = Größe
dialogs-zoom-in = Größer
dialogs-zoom-out = Kleiner
dialogs-numbers = Zahlen
dialogs-system-default = Wie das System
dialogs-first-day = Wochenbeginn
dialogs-monday = Montag
dialogs-saturday = Samstag
dialogs-sunday = Sonntag
dialogs-day-start = Tagesbeginn
dialogs-day-start-hint = Für alle, die in dieser Datei zählen.
dialogs-zone = Zeitzone
dialogs-zone-hint = Wie das System
dialogs-no-zone = Eine Zeitzone dieses Namens gibt es nicht: Schreiben Sie sie wie Europe/Berlin.
dialogs-no-time-of-day = Eine Uhrzeit schreibt sich wie 04:00.
dialogs-sound = Ton
dialogs-sounds = Töne abspielen
dialogs-press = Zählung
dialogs-reached = Ziel erreicht
dialogs-refused = Nicht gezählt
dialogs-tone-off = Keiner
dialogs-tone-click = Klick
dialogs-tone-knock = Klopfen
dialogs-tone-drop = Tropfen
dialogs-tone-rising = Zwei Töne, steigend
dialogs-tone-bell = Glocke
dialogs-tone-fanfare = Drei Töne, steigend
dialogs-tone-low = Tiefer Ton
dialogs-tone-falling = Zwei Töne, fallend
dialogs-speech = Sprachausgabe
dialogs-speech-off = Keine
dialogs-speech-targets = Ziele und was nicht gezählt wird
dialogs-speech-presses = Auch den Stand nach jeder Zählung
dialogs-notifications = Benachrichtigungen
dialogs-notify = Wenn ein Ziel erreicht ist
dialogs-volume = Lautstärke
dialogs-try = Anhören
dialogs-try-name = Ton anhören
dialogs-guard = Doppelzählung
dialogs-guard-name = Schutz vor Doppelzählung, in Millisekunden
dialogs-guard-hint = Eine in dieser Zeit erneut gedrückte Taste zählt nicht noch einmal; bei 0 zählt jedes Drücken.
dialogs-milliseconds = ms
dialogs-keys-title = Tasten
dialogs-keys-text = Was jede Taste tut. Die Pfeiltasten blättern in der Liste.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Wann die offenen Perioden begannen, kann nicht gelesen werden: { $why }. Zurücksetzen ist trotzdem möglich.
dialogs-created = { $name } angelegt
dialogs-edit = { $name } bearbeiten
dialogs-remove-key-counter = Taste von { $counter } entfernen
dialogs-key-of-the-window = { $key } ist eine Taste des Fensters.
dialogs-key-is-taken = { $key } ist die Taste von { $holder }.
dialogs-key-is-taken-over = { $key } war die Taste von { $holder }; dieser Zähler hat dann keine.
dialogs-add-to = Hinzuzählen zu { $name }
dialogs-amount-name = Menge, die zu { $counter } hinzukommt
dialogs-take-from = Abziehen von { $name }
dialogs-taken-name = Menge, die von { $counter } abgezogen wird
dialogs-counted-earlier-name = Früher gezählt, für { $counter }
dialogs-is-now = Der Stand ist jetzt { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Zurücksetzen: { $scope }
dialogs-reset-note = Notiz zum Zurücksetzen von { $name }
dialogs-reset-note-several = { $count ->
    [one] Notiz zum Zurücksetzen von { $shown } Zähler
   *[other] Notiz zum Zurücksetzen von { $shown } Zählern
}
dialogs-since = seit { $time }
dialogs-closes-period = Schließt die Periode seit { $since } ab.
dialogs-delete-only = { $name }, der Stand von { $count } und der ganze Verlauf verschwinden endgültig. Das lässt sich nicht rückgängig machen.
dialogs-sound-of = { $what }, Ton
dialogs-bad-guard = Von 0 bis { $ms_max } Millisekunden.
dialogs-sentence = { $why }.
dialogs-bad-step = Ein Schritt ist eine Zahl von 1 bis { $max }.
dialogs-note-room = { $count } von { $max } Zeichen
dialogs-percent = { $percent } %
dialogs-color-coral = Koralle
dialogs-color-amber = Bernstein
dialogs-color-olive = Oliv
dialogs-color-green = Grün
dialogs-color-teal = Petrol
dialogs-color-blue = Blau
dialogs-color-indigo = Indigoblau
dialogs-color-violet = Violett
dialogs-color-pink = Rosa
dialogs-color-slate = Schiefer
dialogs-keys-counters-key = Taste eines Zählers
dialogs-keys-its-key = seine Taste
dialogs-keys-an-arrow = Pfeiltaste
dialogs-keys-group-counting = Zählen
dialogs-keys-count = Einen Schritt zählen
dialogs-keys-step-back = Einen Schritt zurücknehmen
dialogs-keys-press = Zähler mit dem Fokus drücken
dialogs-keys-amount = Eine Menge auf einmal hinzuzählen oder abziehen
dialogs-keys-undo-press = Letzte Zählung rückgängig machen
dialogs-keys-group-moving = Bewegen
dialogs-keys-next-counter = Zum nächsten Zähler
dialogs-keys-board = Zu einer Tafel, der Reihe nach
dialogs-keys-next-board = Zur Tafel darüber oder darunter
dialogs-keys-alone = Zähler einzeln zeigen
dialogs-keys-back = Zurück
dialogs-keys-search = Suchen
dialogs-keys-select = Den Zähler oder alle auswählen
dialogs-keys-menu = Menü des Zählers, der Tafel oder eines Diagrammbalkens
dialogs-keys-group-changing = Ändern
dialogs-keys-undo = Rückgängig
dialogs-keys-redo = Wiederholen
dialogs-keys-new = Neuer Zähler
dialogs-keys-edit = Zähler oder Tafel bearbeiten
dialogs-keys-duplicate = Tafel duplizieren, ohne ihre Stände
dialogs-keys-move = Zähler oder Tafel verschieben
dialogs-keys-reset = Den Zähler oder alle gezeigten zurücksetzen
dialogs-keys-finish = Tafel abschließen; Zähler anlegen und weiter
dialogs-keys-delete = Zähler endgültig löschen
dialogs-keys-doubtful = Zweifelhafte Zählung behalten oder streichen
dialogs-keys-group-files = Dateien
dialogs-keys-export = Exportieren
dialogs-keys-print = Bericht drucken
dialogs-keys-import = Importieren
dialogs-keys-backups = Sicherungen
dialogs-keys-open = Andere Datei öffnen
dialogs-keys-copy = Auswahl als Tabelle kopieren
dialogs-keys-group-window = Fenster
dialogs-keys-tiles = Kacheln oder Tabelle
dialogs-keys-inspect = Auswerten
dialogs-keys-next-part = Zum nächsten Teil: Auswertung, Tafeln, Zähler
dialogs-keys-lock = Alles sperren oder entsperren
dialogs-keys-small-window = Kleines Fenster und zurück
dialogs-keys-lay = Kleines Fenster quer oder hochkant stellen
dialogs-keys-full-screen = Vollbild
dialogs-keys-size = Größer, kleiner, übliche Größe
dialogs-keys-settings = Einstellungen
dialogs-keys-help = Hilfe
dialogs-keys-list = Diese Liste


## The control chart of a counter, in its dialog

dialogs-control = Regelkarte
dialogs-control-none = Keine
dialogs-control-count = Fehler
dialogs-control-rate = Fehler je Einheit
dialogs-control-share = Anteil fehlerhafter Einheiten
dialogs-control-count-hint = Wo jedes Mal gleich viel geprüft wird: zeigt, ob die Fehler mehr schwanken als durch Zufall.
dialogs-control-rate-hint = Wo mal mehr, mal weniger geprüft wird: Fehler werden durch das Geprüfte geteilt.
dialogs-control-share-hint = Wo jede Einheit entweder gut oder fehlerhaft ist: der Teil von allen, der fehlerhaft ist.
dialogs-control-per = Je
dialogs-control-of = Von
dialogs-control-board = Summe der Tafel
dialogs-control-hours = Besetzte Stunde
dialogs-control-points = Punkte
dialogs-control-baseline = Referenzzeitraum
dialogs-control-baseline-hint = Aus diesen Tagen kommen die Grenzen. Wählen Sie welche, an denen alles wie üblich war.
dialogs-control-unread = Ein anderes Programm hat „{ $control }“ geschrieben, was nicht als Regelkarte gelesen werden kann. Es bleibt, bis Sie eine wählen.


## Checking a file

check-check = Datei prüfen …
check-check-title = Datei prüfen
check-check-text = Prüft, ob die Datei in Ordnung ist und jeder Stand dem entspricht, was seine Einträge ergeben.
check-checking = Wird geprüft …
check-mend = Bereinigen
check-mending = Wird bereinigt …
check-mend-hint = Bereinigen schreibt diese wie gezeigt, nach einer Sicherung der Datei, in einem Schritt, der sich rückgängig machen lässt. Stände bleiben, wie sie sind.
check-unsound-hint = Die Sicherungen zeigen, was eine ältere Datei enthält. Diese Prüfung hat nichts geändert, und was Sie zählen, wird weiter gespeichert.
check-edit = Bearbeiten …
check-doubts-more = Klicken zeigt, was möglich ist: einzeln umbenennen oder alle bereinigen lassen.
check-not-read = ob Namen sich unterscheiden lassen, kann nicht gelesen werden: { $why }
check-sound =
    Die Datei ist in Ordnung: { $counter_count ->
        [one] { $counters } Zähler
       *[other] { $counters } Zähler
    }, { $entry_count ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, und jeder Stand entspricht dem, was seine Einträge ergeben.
check-unsound =
    { $count ->
        [1] Die Datei hat ein Problem:
        [one] Die Datei hat { $shown } Problem:
       *[other] Die Datei hat { $shown } Probleme:
    }
check-odd =
    { $count ->
        [1] Ein anderes Programm hat einen Namen oder eine Notiz geschrieben, wie Tallyboard es nicht täte:
        [one] Andere Programme haben { $shown } Namen oder Notiz geschrieben, wie Tallyboard es nicht täte:
       *[other] Andere Programme haben { $shown } Namen oder Notizen geschrieben, wie Tallyboard es nicht täte:
    }
check-name-becomes = { $of } wird zu „{ $new }“
check-note-becomes = { $of }: die Notiz wird zu „{ $new }“
check-note-goes = { $of }: die Notiz fällt weg
check-total-becomes = { $of }: die Summe wird zu „{ $new }“
check-total-goes = { $of }: die Summe hat keinen Namen
check-edit-counter = Zähler { $id } bearbeiten
check-mended =
    { $count ->
        [0] Es gab nichts mehr zu bereinigen.
        [one] { $count } Name oder Notiz wurde bereinigt.
       *[other] { $count } Namen oder Notizen wurden bereinigt.
    }
check-doubts =
    { $count ->
        [one] { $count } Name oder Notiz zu prüfen …
       *[other] { $count } Namen oder Notizen zu prüfen …
    }


## Backups

backups-backups = Sicherungen …
backups-backups-title = Sicherungen
backups-backups-text = Sichert die Datei jetzt, oder stellt wieder her, was eine frühere Sicherung enthält.
backups-last = Letzte Sicherung
backups-none = Noch keine
backups-back-up-now = Jetzt sichern
backups-daily = An jedem Tag, an dem etwas geändert wurde, entsteht eine. Behalten werden die neuesten fünf und die neueste jedes Monats; was vor einer Wiederherstellung da war, 30 Tage lang.
backups-in-folder = In { $folder }. An jedem Tag, an dem etwas geändert wurde, entsteht eine. Behalten werden die neuesten fünf und die neueste jedes Monats; was vor einer Wiederherstellung da war, 30 Tage lang.
backups-restore-one = Wiederherstellen
backups-restore-one-name = Wiederherstellen: { $at }, { $holds }
backups-restore-now = Wiederherstellen
backups-restore-title = Wiederherstellen
backups-restore-file = Andere Sicherung zum Wiederherstellen
backups-restore-hint = Was jetzt da ist, wird zuerst gesichert, sodass dabei nichts verloren geht.
backups-restore-shared = Geteilte Tafeln kommen vom Hub zurück. Was seitdem hier gezählt und noch nicht geteilt wurde, steht nur in jener Sicherung.
backups-restoring = Wird wiederhergestellt …
backups-unreadable = nicht lesbar
backups-the-backup = Die Sicherung
backups-what-is-there = Jetzt da
backups-nothing-now = Noch nichts.
backups-not-there = keiner
backups-differing = Zähler, die abweichen
backups-damaged = Die Datei ist beschädigt
backups-damaged-hint = Es wird nichts in sie geschrieben: Sie bleibt, wie sie ist, auch wenn eine Sicherung ihren Platz einnimmt.
backups-damaged-open = Schließen Sie dieses Fenster und starten Sie Tallyboard neu: Es bietet dann die neueste gute Sicherung an.
backups-no-good-backup = Es gibt keine gute Sicherung von ihr.
backups-restore-it = Wiederherstellen
backups-other-backups = Andere Sicherungen …
backups-salvage = Retten, was lesbar ist …
backups-salvage-title = Retten
backups-salvage-now = Retten
backups-salvaging = Wird gerettet …
backups-salvage-about = Kopiert in eine neue Datei, was von der beschädigten noch lesbar ist.
backups-salvage-file = Neue Datei für das Gerettete
backups-open-salvaged = Öffnen
backups-not-backed-up-yet = Noch keine Sicherung
backups-restore-of = Sicherung wiederherstellen: { $at }
backups-salvaged-name = { $stem } gerettet.db
backups-counters =
    { $count ->
        [one] { $shown } Zähler
       *[other] { $shown } Zähler
    }
backups-entries =
    { $count ->
        [one] { $shown } Eintrag
       *[other] { $shown } Einträge
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, von { $first } bis { $last }
backups-backed-up-as = Gesichert als { $path }
backups-backed-up-unsound = Die Datei ist nicht in Ordnung ({ $problem }). Sie wurde so, wie sie ist, als { $path } gesichert
backups-gone = { $path } ist nicht mehr da.
backups-backed-up-at = Gesichert { $at }
backups-backed-up-at-unsound = Gesichert { $at }, aber nicht in Ordnung
backups-before-restore = vor einer Wiederherstellung
backups-not-sound = nicht in Ordnung
backups-damaged-mark = beschädigt
backups-backup-cancelled = Die Sicherung wurde abgebrochen; es gibt keine neue.
backups-restore-cancelled = Die Wiederherstellung wurde abgebrochen; alles ist, wie es war.
backups-salvage-cancelled = Das Retten wurde abgebrochen; es gibt keine neue Datei.
backups-restored-kept = Wiederhergestellt; was vorher da war, ist als { $path } aufbewahrt
backups-restored =
    Wiederhergestellt: { $counter_count ->
        [one] { $counters } Zähler
       *[other] { $counters } Zähler
    }, { $entry_count ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }
backups-good-backup = Ihre neueste gute Sicherung ist von { $at }.
backups-good-backup-holds = Ihre neueste gute Sicherung ist von { $at }: { $holds }.
backups-salvaged =
    Gerettet: { $counter_count ->
        [one] { $counters } Zähler
       *[other] { $counters } Zähler
    } und { $entry_count ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }. Zu finden in { $path }.


## Files, exports and reports

files-file = Datei
files-path-hint = Ihr Pfad
files-choose = Wählen …
files-choose-name = Datei wählen
files-no-dialog = Diese Arbeitsumgebung bietet keinen Dateidialog: Geben Sie den Pfad ein.
files-export = Exportieren …
files-export-title = Exportieren
files-export-now = Exportieren
files-print = Bericht drucken …
files-print-title = Bericht drucken
files-print-now = Drucken …
files-about-print = Eine Seite mit Diagrammen öffnet sich im Browser, mit seinem Druckdialog.
files-show-in-folder = Im Ordner zeigen
files-export-file = Datei für den Export
files-what = Was
files-entries = Einträge
files-counters = Zähler
files-table = Tabelle
files-report = Bericht
files-by = Eine Zeile je
files-hour = Stunde
files-day = Tag
files-week = Woche
files-month = Monat
files-format = Format
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Von
files-all-counters = Alle Zähler
files-kind = Art
files-since = Ab
files-since-name = Von da an
files-until = Bis
files-until-name = Bis davor
files-beginning = Anfang
files-now = Jetzt
files-backwards = Das liegt nicht nach dem Anfang.
files-exists = Eine Datei dieses Namens gibt es schon.
files-mark = Für Excel: Datei als Unicode kennzeichnen
files-replace = Ersetzen
files-progress = Wie weit der Export ist
files-export-cancelled = Der Export wurde abgebrochen; nichts wurde geschrieben
files-about-entries = Was wann gezählt wurde, je eine Zeile.
files-about-everything = Alles Gezählte mit allen Einstellungen: Es lässt sich als Kopie wieder importieren.
files-about-counters = Die Zähler, wie sie jetzt sind, mit ihren Einstellungen.
files-about-table = Was in jedem Zeitabschnitt gezählt wurde, eine Spalte je Zähler.
files-about-report = Eine Seite mit Diagrammen, zum Ansehen und Drucken.
files-save-summary-title = Übersicht speichern
files-text-files = Text
files-reading = Wird gelesen …
files-open = Andere Datei öffnen …
files-open-title = Andere Datei öffnen
files-open-now = Öffnen
files-open-file = Datei zum Öffnen
files-open-hint = Sie öffnet sich in einem eigenen Fenster. Eine Datei, die es noch nicht gibt, wird angelegt.
files-tally-files = Zähldateien
files-recent = Zuletzt geöffnet
files-no-program = dieses Fenster kann kein weiteres öffnen
files-drop = Eine Datei zum Importieren oder eine Zähldatei zum Öffnen hier ablegen
files-copy-rows = Als Tabelle kopieren
files-copy-chart = Diagramm als Bild kopieren
files-copy-busy-hours = Stoßzeiten als Bild kopieren
files-chart-copied = Das Bild wurde kopiert
files-open-named = { $path } öffnen
files-csv-files = Werte mit Komma als Trennzeichen
files-xlsx-files = Excel-Arbeitsmappe
files-html-files = Webseite
files-every-kind = Jede Art
files-kind-counted = Gezählt
files-kind-set = Auf einen Wert gesetzt
files-kind-resets = Zurückgesetzt
files-kind-undone = Rückgängig gemacht
files-kind-late = Nachgetragen
files-kind-imported = Importiert
files-kind-amended = Nach Zurücksetzen geändert
files-selected =
    { $count ->
        [1] Der ausgewählte Zähler
        [one] Der { $count } ausgewählte Zähler
       *[other] Die { $count } ausgewählten Zähler
    }
files-exported-counters =
    { $count ->
        [one] { $shown } Zähler nach { $path } exportiert
       *[other] { $shown } Zähler nach { $path } exportiert
    }
files-exported-rows =
    { $count ->
        [one] { $shown } Zeile nach { $path } exportiert
       *[other] { $shown } Zeilen nach { $path } exportiert
    }
files-not-exported = nichts wurde nach { $path } geschrieben: { $why }
files-saved = Gespeichert als { $path }
files-column-counter = Zähler
files-column-board = Tafel
files-column-count = Stand
files-column-today = Heute
files-column-target = Ziel
files-rows-copied =
    { $count ->
        [one] { $count } Zeile wurde kopiert
       *[other] { $count } Zeilen wurden kopiert
    }


## Import

import-import = Importieren …
import-import-title = Importieren
import-import-now = Importieren
import-import-file = Datei zum Importieren
import-importable = Tabellen und Exporte
import-import-hint = Eigene Exporte von Tallyboard, die von Loop Habit Tracker und Better Counter und jede Tabelle (CSV, Excel, OpenDocument). Nichts wird hinzugefügt, bevor Sie gesehen haben, was.
import-backing-up = Zuerst wird gesichert …
import-is = Es ist
import-dates = 1/2/2026 ist
import-dates-guessed = Wie erkannt
import-day-first = 1. Februar
import-month-first = 2. Januar
import-late = Als Nachträge eintragen
import-again = Auch hinzufügen, was schon da ist
import-column = Spalte
import-meaning = Bedeutung
import-samples = Erste Zeilen
import-empty = Leer
import-asked = Oben gefragt
import-each-counts-one = Keine: jede Zeile zählt 1
import-all-now = Keine: alles zum Zeitpunkt des Imports zählen
import-no-hour = Keine
import-each-is-added = Jede Zahl wird hinzugezählt
import-is-reading = Es ist der Stand eines Messgeräts: die Unterschiede zählen
import-one-name = Jede Zelle ist ein Name
import-name = Name
import-name-field = Name des Zählers
import-name-hint = Der Zähler, zu dem alles gehört
import-other-column = Oder wählen Sie die Spalte in der Liste unten.
import-more = Mehr Optionen
import-which-sheet = Welches Blatt enthält die Zahlen?
import-sheets = Blätter
import-sheets-hint = Solche mit gleichen Spalten können zusammen übernommen werden.
import-hidden = verborgen
import-encoding = Der Text ist
import-encoding-name = Wie der Text kodiert ist
import-other-encoding = Andere Kodierung …
import-as-found = Wie erkannt
import-split = Trennzeichen der Namen
import-split-hint = Nichts: jede Zelle ist ein Name
import-skip = Auslassen
import-skip-name = Zeilen über der Tabelle, die auszulassen sind
import-skip-unit = Zeilen über der Tabelle
import-read-as = Lesen als
import-as-detected = Wonach es aussieht
import-noted = Hinweis
import-choose-sheet = Wählen Sie zuerst oben ein Blatt.
import-choose-encoding = Wählen Sie zuerst, wie der Text kodiert ist.
import-cancelling = Wird abgebrochen …
import-all-columns =
    { $count ->
        [one] Alle Spalten ({ $count })
       *[other] Alle { $count } Spalten
    }
import-column-header = Was { $header } ist
import-imported-before = Dies wurde schon importiert ({ $at }): Es gibt nichts hinzuzufügen.
import-more-bad-lines =
    { $count ->
        [one] Und { $count } weitere.
       *[other] Und { $count } weitere.
    }
import-more-columns-left-out =
    { $count ->
        [one] { $count } weitere Spalte: ausgelassen.
       *[other] { $count } weitere Spalten: ausgelassen.
    }
import-more-columns-read =
    { $count ->
        [one] { $count } weitere Spalte: gelesen.
       *[other] { $count } weitere Spalten: gelesen.
    }
import-more-columns =
    { $count ->
        [one] { $count } weitere Spalte
       *[other] { $count } weitere Spalten
    }: { $read ->
        [one] { $read } wird gelesen
       *[other] { $read } werden gelesen
    }, { $left_out ->
        [one] { $left_out } wird ausgelassen
       *[other] { $left_out } werden ausgelassen
    }.
import-left-out =
    { $count ->
        [one] { $count } Spalte wird ausgelassen: { $headers }.
       *[other] { $count } Spalten werden ausgelassen: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] { $count } Spalte wird ausgelassen: { $headers } und { $more } weitere.
       *[other] { $count } Spalten werden ausgelassen: { $headers } und { $more } weitere.
    }
import-holds = { $header } enthält { $samples }
import-holds-nothing = { $header } enthält nichts
import-split-lines = Jede Zeile darin ist ein Name
import-split-mark = Mehrere Namen, getrennt durch { $mark }
import-found-encoding = { $encoding }, wie erkannt
import-answer-all =
    { $count ->
        [1] Beantworten Sie zuerst die Frage oben.
        [one] Beantworten Sie zuerst die { $count } Frage oben.
       *[other] Beantworten Sie zuerst die { $count } Fragen oben.
    }
import-mend-bad =
    { $count ->
        [one] { $count } Zeile ist fehlerhaft: Verbessern Sie sie in der Datei, oder lassen Sie sie aus.
       *[other] { $count } Zeilen sind fehlerhaft: Verbessern Sie sie in der Datei, oder lassen Sie sie aus.
    }
import-backed-up-first = Zuerst wird gesichert, wie vor jedem Import von { $least } Einträgen oder mehr.
import-not-undone = Mehr als { $most } Einträge lassen sich nicht als ein Schritt rückgängig machen.
import-only-backup = Mehr als { $most } Einträge lassen sich nicht als ein Schritt rückgängig machen, daher bringt nur die Sicherung zurück, was vorher da war.
import-importing = Wird importiert …
import-importing-backed-up = Wird importiert … Was vorher da war, steht in { $path }.
import-before-in = Was vorher da war, steht in { $path }
import-no-backup = Vor einem so großen Import ist keine Sicherung möglich, daher wurde nichts importiert: { $why }
import-alike-day =
    { $count ->
        [one] { $count } Zeile gleicht einer, die schon da ist, mit anderer Menge oder Zeit: vom selben Zähler, am selben Tag.
       *[other] { $count } Zeilen gleichen welchen, die schon da sind, mit anderer Menge oder Zeit: vom selben Zähler, am selben Tag.
    }
import-alike-minute =
    { $count ->
        [one] { $count } Zeile gleicht einer, die schon da ist, mit anderer Menge oder Zeit: vom selben Zähler, in derselben Minute.
       *[other] { $count } Zeilen gleichen welchen, die schon da sind, mit anderer Menge oder Zeit: vom selben Zähler, in derselben Minute.
    }
import-role-name = Name des Zählers
import-role-count = Wie viel dazukommt
import-role-time = Wann: Datum und Zeit
import-role-date = Das Datum
import-role-hour = Die Stunde
import-role-note = Eine Notiz
import-role-board = Die Tafel
import-role-kind = Die Art des Eintrags
import-role-reading = Stand eines Messgeräts
import-role-counter = Ein eigener Zähler
import-role-day = Ein eigener Tag
import-role-left-out = Ausgelassen
import-makes-board = Legt die Tafel { $name } an.
import-makes-boards =
    { $count ->
        [one] Legt { $shown } Tafel an.
       *[other] Legt { $shown } Tafeln an.
    }
import-makes-counter = Legt den Zähler { $name } an.
import-makes-counters =
    { $count ->
        [one] Legt { $shown } Zähler an.
       *[other] Legt { $shown } Zähler an.
    }
import-adds-day-notes =
    { $count ->
        [one] Fügt { $shown } Tagesnotiz hinzu.
       *[other] Fügt { $shown } Tagesnotizen hinzu.
    }
import-nothing = Es ist nichts darin, was hinzuzufügen wäre.
import-nothing-left-out =
    { $left ->
        [one] Nichts hinzuzufügen: { $left_shown } Eintrag, der schon da ist.
       *[other] Nichts hinzuzufügen: { $left_shown } Einträge, die schon da sind.
    }
import-adds =
    { $count ->
        [one] Fügt { $shown } Eintrag hinzu.
       *[other] Fügt { $shown } Einträge hinzu.
    }
import-adds-left-out =
    { $count ->
        [one] Fügt { $shown } Eintrag hinzu
       *[other] Fügt { $shown } Einträge hinzu
    }; { $left ->
        [one] lässt { $left_shown } Eintrag aus, der schon da ist.
       *[other] lässt { $left_shown } Einträge aus, die schon da sind.
    }
import-bad-lines =
    { $count ->
        [one] { $count } Zeile kann nicht importiert werden:
       *[other] { $count } Zeilen können nicht importiert werden:
    }
import-bad-line = Zeile { $line }
import-bad-sheet-line = { $sheet }, Zeile { $line }
import-bad-cell = { $line }, „{ $column }“
import-skip-bad =
    { $count ->
        [1] Diese Zeile auslassen
        [one] Diese { $count } Zeile auslassen
       *[other] Diese { $count } Zeilen auslassen
    }
import-imported =
    { $entry_count ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    } von { $counter_count ->
        [one] { $counters } Zähler
       *[other] { $counters } Zählern
    } importiert
import-imported-from =
    { $entry_count ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    } von { $counter_count ->
        [one] { $counters } Zähler
       *[other] { $counters } Zählern
    } aus { $source } importiert


## Sharing

sharing-share = Diese Tafel teilen …
sharing-shared-board = Teilen …
sharing-join = Geteilter Tafel beitreten …
sharing-board = Tafel
sharing-address = Serveradresse
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Eine PostgreSQL-Datenbank, die Ihre Plätze erreichen können.
sharing-password = Passwort
sharing-desk-name = Name dieses Platzes
sharing-desk-name-hint = Steht neben dem, was hier gezählt wird.
sharing-test = Verbindung testen
sharing-find = Tafeln suchen
sharing-connecting = Wird verbunden …
sharing-share-title = Diese Tafel teilen
sharing-share-text = Mehrere Plätze zählen auf einer Tafel. Jeder Platz behält seine eigene Datei und zählt weiter, wenn der Server nicht erreichbar ist; jede Zählung kommt genau einmal an.
sharing-share-now = Teilen
sharing-sharing-now = Wird geteilt …
sharing-stop = Teilen beenden …
sharing-desks = Plätze auf dieser Tafel
sharing-no-desks-yet = Es wird gelesen, wer sie teilt …
sharing-not-running = das Teilen läuft in diesem Fenster nicht: schließen Sie es und öffnen Sie es wieder
sharing-join-title = Geteilter Tafel beitreten
sharing-join-text = Eine Tafel, die andere Plätze teilen, kommt in diese Datei, mit allem, was je auf ihr gezählt wurde.
sharing-join-now = Beitreten
sharing-boards = Tafeln
sharing-no-boards = Über diesen Server wird noch keine Tafel geteilt. Öffnen Sie eine Tafel und wählen Sie „Diese Tafel teilen …“.
sharing-namesakes = Gleiche Namen
sharing-same = Dieselben: teilen, was hier gezählt wurde
sharing-others = Andere: beide behalten
sharing-progress = Wie viel von der Tafel hier ist
sharing-joining = Beitritt läuft …
sharing-join-goes-on = Es geht weiter, wenn dies geschlossen wird.
sharing-cancel-joining = Beitritt abbrechen
sharing-cancelling = Wird abgebrochen …
sharing-leave-now = Teilen beenden
sharing-leave-anyway = Trotzdem beenden
sharing-leaving = Sendet, was wartet, und verlässt die Tafel …
sharing-leave-text = Alles Gezählte bleibt hier, und die Tafel wird eine gewöhnliche. Die anderen Plätze behalten, was sie haben, und zählen weiter. Sie können später wieder beitreten.
sharing-shared = Geteilt
sharing-now = jetzt
sharing-shared-connecting = Geteilt · wird verbunden …
sharing-shared-warning = Geteilt, mit Warnung
sharing-try-now = Jetzt versuchen
sharing-trying = Server wird gesucht
sharing-options = Teilen: Optionen …
sharing-away-title = Der Server ist nicht erreichbar
sharing-refused-title = Der Server lässt diesen Platz nicht zu
sharing-away-text = Das Zählen geht weiter. Was gezählt wird, wird auf diesem Computer gespeichert und gesendet, sobald der Server antwortet.
sharing-refused-text = Das Zählen geht weiter. Was gezählt wird, wird auf diesem Computer gespeichert und gesendet, sobald dies behoben ist.
sharing-click = Klicken zeigt, wer sie teilt.
sharing-click-offline = Klicken versucht es jetzt wieder.
sharing-this-desk = dieser Platz
sharing-left = ausgetreten
sharing-torn = Entscheidung nötig
sharing-never = noch nicht
sharing-torn-hint = Der Server und dieser Platz gingen beide auf einen älteren Zustand zurück, und der Platz machte anders weiter. Von ihm wird hier nichts mehr übernommen, bis der Eigentümer des Servers entscheidet.
sharing-connected = In { $milliseconds } ms verbunden
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } ist geteilt
sharing-joined = { $board } ist hier
sharing-join-cancelled = { $board } wird hier nicht geteilt. Was schon da war, bleibt als gewöhnliche Tafel
sharing-others-name = den der Tafel als „{ $name } (2)“
sharing-left-board = { $board } wird hier nicht mehr geteilt
sharing-is-here = { $board }: schon in dieser Datei
sharing-leave-title = Teilen von { $board } beenden?
sharing-pulling = { $pulled } von { $all } werden geholt
sharing-pill-name = Teilen: { $text }
sharing-tile-here = { " " }· { $count } hier
sharing-today-here = { $today }, { $here } hier
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } wartet
       *[other] { $shown } warten
    }
sharing-last-seen = zuletzt da: { $at }
sharing-shared-filter = { $name }, geteilt
sharing-keyring = Im Schlüsselbund dieses Computers aufbewahrt, nie in der Datei.
sharing-keyring-locked = Im Schlüsselbund dieses Computers aufbewahrt, wenn Sie ihn entsperren, nie in der Datei.
sharing-keyring-missing = Benutzt, bis dieses Fenster geschlossen wird, nie in der Datei aufbewahrt.
sharing-edits-wait =
    { $count ->
        [one] { $shown } Bearbeitung wartet
       *[other] { $shown } Bearbeitungen warten
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } Eintrag wartet
       *[other] { $shown } Einträge warten
    }
sharing-namesake = { $name } ist auch in dieser Datei.
sharing-two-namesakes = { $first } und { $second } sind auch in dieser Datei.
sharing-many-namesakes =
    { $others ->
        [one] { $first } und { $others } weiterer sind auch in dieser Datei
       *[other] { $first } und { $others } weitere sind auch in dieser Datei
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] { $shown } Bearbeitung, die hier wartet, wird zuerst gesendet.
       *[other] { $shown } Bearbeitungen, die hier warten, werden zuerst gesendet.
    }
sharing-leave-entries =
    { $count ->
        [one] { $shown } Eintrag, der hier wartet, wird zuerst gesendet.
       *[other] { $shown } Einträge, die hier warten, werden zuerst gesendet.
    }
sharing-loses-nothing = Die anderen Plätze sehen nicht, dass dieser ausgetreten ist, bis es ihnen jemand sagt.
sharing-loses-edits =
    { $count ->
        [one] „Trotzdem beenden“ behält { $shown } Bearbeitung hier, die die anderen Plätze nie bekommen.
       *[other] „Trotzdem beenden“ behält { $shown } Bearbeitungen hier, die die anderen Plätze nie bekommen.
    }
sharing-loses-entries =
    { $count ->
        [one] „Trotzdem beenden“ behält { $shown } Eintrag hier, den die anderen Plätze nie bekommen.
       *[other] „Trotzdem beenden“ behält { $shown } Einträge hier, die die anderen Plätze nie bekommen.
    }
sharing-shared-by =
    { $count ->
        [one] Geteilt · { $count } Platz
       *[other] Geteilt · { $count } Plätze
    }
sharing-desk-count =
    { $count ->
        [one] { $count } Platz
       *[other] { $count } Plätze
    }
sharing-offline-since = Offline seit { $since }
sharing-waits-offline-since = { $waits }: offline seit { $since }
sharing-offline = Offline
sharing-waits-short =
    { $count ->
        [one] { $shown } wartet
       *[other] { $shown } warten
    }
sharing-tried-now = Gerade eben versucht: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Vor { $seconds } s versucht: { $why }
       *[other] Vor { $seconds } s versucht: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Vor { $minutes } min versucht: { $why }
       *[other] Vor { $minutes } min versucht: { $why }
    }
sharing-replaces = macht weiter für { $desk }

## Opening hours, and times at which nobody counted

hours-title = Öffnungszeiten
hours-about = Wann hier jemand zählt. Das Gezählte wird durch diese Stunden geteilt; was außerhalb liegt, ist unbekannt, nicht null.
hours-weekday =
    { $day ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }
hours-closed = Geschlossen
hours-all-day = Ganzer Tag
hours-on = Öffnungszeiten, { $day }
hours-times-unreadable = Schreiben Sie Zeiten wie 9–12, 13–17.
hours-into-next-day = Bis { $end } am nächsten Tag.
hours-as-monday = Bis Freitag gleich
hours-a-week =
    { $hours ->
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } pro Woche
hours-other = Andere Zeiten
hours-nobody-counted = Niemand zählte
hours-dates = Daten
hours-dates-from-to = { $first } – { $last }
hours-add-date = Daten hinzufügen …
hours-add-date-name = Daten mit anderen Öffnungszeiten hinzufügen
hours-add-off-name = Daten hinzufügen, an denen niemand zählte
hours-nobody-on = Wann niemand zählte, { $dates }
hours-change-date = { $dates } ändern
hours-remove = { $dates } entfernen
hours-date-twice = Auch eine andere Zeile hat eines dieser Daten.
hours-older =
    { $count ->
        [one] { $number } älteres zeigen
       *[other] { $number } ältere zeigen
    }
hours-unreadable-there = Ein anderes Programm hat Öffnungszeiten geschrieben, die nicht gelesen werden können, daher wird nichts durch sie geteilt: „{ $written }“
hours-write-anew = Neue Zeiten angeben
hours-needed = Um anzugeben, wann niemand zählte, geben Sie zuerst an, wann jemand zählt.
nobody-open = Niemand zählte …
nobody-title = Niemand zählte
nobody-text = Wann hat auf { $board } niemand gezählt? Diese Zeit ist dann unbekannt und geht in keine Rate ein. Was in ihr gezählt wurde, bleibt gezählt.
nobody-dates = Daten
nobody-times = Zeiten
nobody-times-name = Zeiten, zu denen niemand zählte
nobody-dates-name = Daten: { $dates }
nobody-hours = Öffnungszeiten an diesem Tag: { $times }
nobody-closed = An diesem Tag gibt es keine Öffnungszeiten.
nobody-nothing-changes = In dieser Zeit liegen keine Öffnungszeiten, also gibt es nichts herauszunehmen.
