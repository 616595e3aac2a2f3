### Terms: counter = Zähler, board = Tafel, tile = Kachel, press = Zählung (drücken), count (the number) = Stand,
### step = Schritt, target = Ziel, level = Belegung, reset = Zurücksetzen, period = Periode, entry = Eintrag,
### late count = Nachtrag, undo = Rückgängig, redo = Wiederholen, archive = Archiv, lock = sperren,
### inspector = Auswertung, strip = kleines Fenster, desk = Platz, hub = Hub, shared board = geteilte Tafel,
### template = Vorlage, backup = Sicherung, salvage = retten, sample = Probe, guard/double press = Doppelzählung,
### day note = Tagesnotiz, tally file = Zähldatei, hours = Öffnungszeiten, covered hour = besetzte Stunde,
### limits = Grenzen, control chart = Regelkarte, baseline = Referenzzeitraum, doubtful press = zweifelhafte Zählung,
### keep = behalten, void = streichen

## The window

title = Alle Zähler
all = Alle Zähler
welcome = Was möchten Sie zählen?
welcome-hint = Namen eingeben und Eingabetaste drücken
welcome-help = Ein Name und Eingabe, oder eine Liste einfügen: ein Name je Zeile oder eine Spalte einer Tabelle.
on-a-board = auf einer Tafel namens
board-of-the-list = Name einer Tafel für diese Zähler
optional = Optional
new-hint = Name eines neuen Zählers
new-button = Neuer Zähler
new-tile = Neuer Zähler hier
or-ready = oder mit einer fertigen Tafel beginnen
name = Name
key = Taste
count = Stand
last = Zuletzt
total = Summe
tiles = Kacheln
table = Tabelle
as-tiles = Als Kacheln zeigen
as-table = Als Tabelle zeigen
search = Suchen
zone-notice = Zeitzone unbekannt …
search-hint = Suchen  Strg+F
undo = Rückgängig
redo = Wiederholen
undo-back = Bis hierher rückgängig machen
undone = Rückgängig gemacht
redone = Wiederholt
table-copied = Die Tabelle ist kopiert
reset = Zurücksetzen …
nothing-to-reset = nichts wurde zurückgesetzt: hier wird kein Zähler gezeigt
hidden-by-search = von der Suche ausgeblendet
on-no-board = auf keiner Tafel
undo-reset = Rückgängig: Zurücksetzen
no-reset = dieser Zähler hat kein Zurücksetzen, das sich rückgängig machen lässt
reset-hint = Klicken zeigt zuerst, was geschieht; gedrückt halten setzt sofort zurück
more = Mehr
boards = Tafeln
new-board = + Neue Tafel
other = Weiteres
archive = Archiv
settings = Einstellungen
settings-item = Einstellungen …
keys = Tasten
full-screen = Vollbild
show-board = Anzeigen
edit-board = Tafeloptionen …
reset-board = Zurücksetzen …
save-template = Als Vorlage speichern
move-up = Nach oben
move-down = Nach unten
lock-board = Diese Tafel sperren
unlock-board = Diese Tafel entsperren
counters-stay = Ihre Zähler und deren Verlauf bleiben erhalten.
leave-first = Sie ist geteilt: Beenden Sie zuerst das Teilen.
lock-all = Alles sperren
unlock-all = Alles entsperren
select-none = Auswahl aufheben
selected-menu = Aktionen
add = Hinzuzählen …
edit = Bearbeiten …
alone = Einzeln zeigen
all-again = Wieder alle zeigen
duplicate = Duplizieren
lock = Sperren
unlock = Entsperren
to-board = Auf Tafel verschieben
no-board = Keine Tafel
archive-it = Archivieren
restore = Wiederherstellen
delete = Endgültig löschen …
clear-search = Suche leeren
look-everywhere = Überall suchen
look-in-archive = Im Archiv suchen
empty-board = Hier sind noch keine Zähler. Ziehen Sie welche links auf die Tafel, oder legen Sie einen neuen an.
opening = Datei wird geöffnet …
saved = Alles gespeichert
failed = Die Datei ist nicht benutzbar
keep-open = Geöffnet lassen
close-now = Jetzt schließen
locked = Alles ist gesperrt
too-many-questions = es wird gerade zu viel auf einmal gelesen, dies daher nicht: versuchen Sie es noch einmal
boards-region = Tafeln
tools-region = Werkzeuge
status-region = Status
inspector-region = Auswertung
counters-region = Zähler
total-region = Summe
finish = Abschließen …
finish-sample = Probe abschließen …
close-day = Tag abschließen …
sort-manually = Eigene Reihenfolge
columns = Spalten
sort-by-name = Nach Name sortieren
sort-by-count = Nach Stand sortieren
sort-by-today = Nach heute sortieren
sort-by-last = Nach letzter Änderung sortieren
template-too-large = { $name } hat für eine Vorlage zu viele Zähler und Notizen
too-many-templates = { $max ->
    [one] es gibt schon { $max } Vorlage: löschen Sie eine, wo neue Tafeln angelegt werden
   *[other] es gibt schon { $max } Vorlagen: löschen Sie eine, wo neue Tafeln angelegt werden
}
names-found = { $count ->
    [one] { $count } Name: ein Zähler mit einer Taste
   *[other] { $count } Namen: je ein Zähler mit einer Taste
}
too-many-names = { $count ->
    [one] Das ist { $count } Name: Fügen Sie höchstens { $max } auf einmal ein, oder importieren Sie eine Datei.
   *[other] Das sind { $count } Namen: Fügen Sie höchstens { $max } auf einmal ein, oder importieren Sie eine Datei.
}
name-twice = { $name } steht zweimal in der Liste.
no-zone = Zeiten werden in UTC gezeigt: { $why }. Eine Zeitzone lässt sich auch in den Einstellungen wählen.
reset-scope = Zurücksetzen: { $scope } …
scope-board = Tafel { $board }
key-changes = { $key } ist die Taste von { $holder }, daher bekommt { $counter } eine andere
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = auf der Tafel { $board }
not-backed-up = Nicht gesichert: { $why }
menu-name = Aktionen für { $counter }
count-name = { $counter }: { $count }
of-number = von { $number }
board-menu = Tafel { $name }
key-of = Taste { $cap }
of-target = Ziel { $target }
board-total = Summe { $total }
sample = Probe { $number }
since = seit { $time }
beside-total = Neben der Summe: { $counts }
to-go = noch { $number }
room = von { $capacity } · Platz für { $left }
reached = { $total } von { $target }, das Ziel ist erreicht
beyond = { $total }, { $over } mehr als das Ziel
spoken-count = { $name } { $count }
count-on = Bis { $target } weiterzählen
counts-of = Stände, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· { $limit } ist die Grenze
total-on-board = { $count } auf der Tafel
level = { $name } { $count }
in-all = { $count } insgesamt
counted-today = { $count } heute
make-counters = { $count ->
    [one] { $shown } Zähler anlegen
   *[other] { $shown } Zähler anlegen
}
with-key = { $name }, Taste { $key }
with-no-key = { $name }, keine Taste
bad-name = „{ $name }“: { $why }.
template-saved = Vorlage { $name } gespeichert
template-replaced = Vorlage { $name } ersetzt
no-such-zone = Die Zeitzone { $name } gibt es auf diesem System nicht: Zeiten werden in der des Systems gezeigt. In den Einstellungen lässt sich eine andere wählen.
counters = { $count ->
    [one] { $shown } Zähler
   *[other] { $shown } Zähler
}
scope-found = { $count ->
    [one] { $shown } gefundenen Zähler
   *[other] { $shown } gefundene Zähler
}
scope-archived = { $count ->
    [one] { $shown } archivierten Zähler
   *[other] { $shown } archivierte Zähler
}
scope-all = { $count ->
    [one] alle { $shown } Zähler
   *[other] alle { $shown } Zähler
}
counter-on-board = { $counter } auf der Tafel { $board }
key-of-hidden = { $count ->
    [one] { $key } ist die Taste von { $holders }: hier nicht gezeigt, also nicht gezählt
   *[other] { $key } ist die Taste von { $holders }: hier nicht gezeigt, also nicht gezählt
}
key-of-several = { $key } ist die Taste von { $holders }: nicht gezählt, zeigen Sie zuerst nur eine Tafel
key-of-several-on-one-board = { $key } ist die Taste von { $holders }: nicht gezählt, geben Sie einem davon eine andere
enumerated-two = { $first } und { $second }
enumerated-three = { $first }, { $second } und { $third }
enumerated-more = { $first }, { $second } und { $count } weitere
reset-archived = { $count ->
    [one] nichts wurde zurückgesetzt: der Zähler ist im Archiv, stellen Sie ihn zuerst wieder her
   *[other] nichts wurde zurückgesetzt: einige dieser Zähler sind im Archiv, stellen Sie sie zuerst wieder her
}
nothing-found = Nichts namens „{ $search }“
nothing-found-on-board = Nichts namens „{ $search }“ auf dieser Tafel
nothing-found-in-archive = Nichts namens „{ $search }“ im Archiv
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } anderswo
   *[other] { $shown } anderswo
}
found-in-archive = { $count ->
    [one] { $shown } im Archiv
   *[other] { $shown } im Archiv
}
press-one = { $counter } zählen
press-step = { $number } { $counter } zählen
plus-one = Eins zu { $counter } hinzuzählen
plus-step = { $number } zu { $counter } hinzuzählen
minus-one = Eins von { $counter } abziehen
minus-step = { $number } von { $counter } abziehen
of-number-named = von { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = Grenzen { $low } bis { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } von { $total }: { $limits }
minutes-none = unter einer Minute
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
    [one] { $shown } Platz frei
   *[other] { $shown } Plätze frei
}
full = Voll: { $count } von { $capacity }
over-full = Überfüllt: { $count } von { $capacity }
target-reached = { $what }: abschließen und neu beginnen
target-reached-sample = { $what }: diese Probe abschließen und die nächste beginnen
target-passed = { $what }, { $over } mehr als das Ziel: abschließen und neu beginnen
target-passed-sample = { $what }, { $over } mehr als das Ziel: diese Probe abschließen und die nächste beginnen
dragged = { $count ->
    [one] { $first } und { $count } weiterer
   *[other] { $first } und { $count } weitere
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, nachgetragen
operation-set = { $name } auf { $count } setzen
operation-reset = { $name } zurücksetzen
operation-correct = { $name } berichtigen
operation-keep = Zählung von { $name } behalten
operation-void = Zählung von { $name } streichen
operation-note = Notiz zu { $name }
operation-create = Neuer Zähler { $name }
operation-rename = In { $name } umbenennen
operation-edit = { $name } bearbeiten
operation-move = { $name } verschieben
operation-archive = { $name } archivieren
operation-restore = { $name } wiederherstellen
operation-lock = { $name } sperren
operation-unlock = { $name } entsperren
operation-create-board = Neue Tafel { $name }
operation-edit-board = Tafel { $name } bearbeiten
operation-delete-board = Tafel { $name } löschen
operation-import = { $name } importieren
operation-reset-several = { $count ->
    [one] { $shown } Zähler zurücksetzen
   *[other] { $shown } Zähler zurücksetzen
}
operation-correct-several = { $count ->
    [one] { $shown } Zähler berichtigen
   *[other] { $shown } Zähler berichtigen
}
operation-keep-several = { $count ->
    [one] { $shown } Zählung behalten
   *[other] { $shown } Zählungen behalten
}
operation-void-several = { $count ->
    [one] { $shown } Zählung streichen
   *[other] { $shown } Zählungen streichen
}
operation-create-several = { $count ->
    [one] { $shown } neuer Zähler
   *[other] { $shown } neue Zähler
}
operation-edit-several = { $count ->
    [one] { $shown } Zähler bearbeiten
   *[other] { $shown } Zähler bearbeiten
}
operation-move-several = { $count ->
    [one] { $shown } Zähler verschieben
   *[other] { $shown } Zähler verschieben
}
operation-archive-several = { $count ->
    [one] { $shown } Zähler archivieren
   *[other] { $shown } Zähler archivieren
}
operation-restore-several = { $count ->
    [one] { $shown } Zähler wiederherstellen
   *[other] { $shown } Zähler wiederherstellen
}
operation-lock-several = { $count ->
    [one] { $shown } Zähler sperren
   *[other] { $shown } Zähler sperren
}
operation-unlock-several = { $count ->
    [one] { $shown } Zähler entsperren
   *[other] { $shown } Zähler entsperren
}
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, und was danach geschah
done-but-for-others = { $done }; was andere seitdem geändert haben, blieb unberührt
undo-steps = { $count ->
    [one] { $shown } Schritt rückgängig machen
   *[other] { $shown } Schritte rückgängig machen
}
was-reset = { $name } zurückgesetzt, { $before } → { $after }
was-corrected = { $name } berichtigt, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } Zähler zurückgesetzt
   *[other] { $shown } Zähler zurückgesetzt
}
were-corrected = { $count ->
    [one] { $shown } Zähler berichtigt
   *[other] { $shown } Zähler berichtigt
}
refused-locked = Gesperrt: nicht gezählt
refused-archived = Im Archiv: nicht gezählt
refused-limit = Nicht gezählt: { $limit } ist erreicht
refused-overflow = Nicht gezählt: so groß kann kein Stand sein


## What is saved, and what isn't

saving = { $count ->
    [one] { $count } Änderung wird gespeichert …
   *[other] { $count } Änderungen werden gespeichert …
}
changes-not-shown = Die Anzeige ist vielleicht veraltet, da sie nicht gelesen werden kann: { $why }. Es wird weiter versucht.
unsaved = { $count ->
    [one] { $count } seit { $seconds } s nicht gespeichert: { $why }. Sie bleibt erhalten, und es wird weiter versucht.
   *[other] { $count } seit { $seconds } s nicht gespeichert: { $why }. Sie bleiben erhalten, und es wird weiter versucht.
}
opening-waits = Die Datei kann noch nicht geöffnet werden: { $why }. Es wird weiter versucht.
closing-title = { $count ->
    [one] { $count } Änderung ist nicht gespeichert
   *[other] { $count } Änderungen sind nicht gespeichert
}
closing-why = { $why }. Es wird weiter versucht zu speichern, und das Fenster schließt sich von selbst, sobald alles gespeichert ist.
closing-keeps = { $count ->
    [one] Wenn Sie jetzt schließen, wird die Zählung neben der Datei aufbewahrt und beim nächsten Start gezählt.
   *[other] Wenn Sie jetzt schließen, werden die Zählungen neben der Datei aufbewahrt und beim nächsten Start gezählt.
}
closing-loses = { $count ->
    [one] Wenn Sie jetzt schließen, geht sie verloren.
   *[other] Wenn Sie jetzt schließen, gehen sie verloren.
}
closing-loses-others = Was Sie sonst geändert haben, geht dann verloren.


## Help

help-help = Hilfe
help-about = Über Tallyboard
help-about-text = Welche Version dies ist, welche Datei geöffnet ist und die Lizenzen der Bestandteile.
help-help-text = Kurze Antworten zu Zählen, Tasten, Rückgängig, Zurücksetzen, Tafeln und Dateien.
help-search = Hilfe durchsuchen
help-nothing = Dazu steht hier nichts.
help-version = Version
help-file = Datei
help-licences = Lizenzen
help-copy = Kopieren
help-copied = Die Angaben zum Programm sind kopiert
help-close-hint = Hinweis schließen
help-hint-press = <b>Zum Zählen { $key } drücken</b> oder auf eine Kachel klicken.
help-hint-press-several = <b>Zum Zählen { $first } … { $last } drücken</b> oder auf eine Kachel klicken.
help-hint-click = <b>Zum Zählen auf eine Kachel klicken</b>.
help-hint-shift = { $shift } und die Taste nimmt eins zurück.
help-hint-keys = { $key } zeigt alle Tasten.

## Levels: how many are inside now

level-set = Setzen
level-about = Der Unterschied wird als eine weitere Zählung erfasst, die sich rückgängig machen lässt.
level-most = Höchststand heute
level-added = Heute dazu
level-taken = Heute ab
level-since-reset = seit dem Zurücksetzen um { $time }
level-of-today = { $counter } heute
level-before = { $number } { $name }
level-at = um { $time }
level-most-value = Höchststand: { $value }
level-warns-at = warnt bei { $number }
help-section-counting = Zählen
help-section-counting-text = Klicken Sie irgendwo auf eine Kachel oder drücken Sie die Taste, die darauf steht: Das zählt eins oder den Schritt des Zählers. Umschalt und die Taste nimmt eins zurück. Jede Zählung ist nach einem Augenblick auf der Platte; das Licht links unten zeigt es an.
help-section-more-than-one = Mehr als eins auf einmal
help-section-more-than-one-text = Halten Sie eine Kachel gedrückt, oder wählen Sie in ihrem Menü „Hinzuzählen …“, um eine Menge hinzuzuzählen. „Früher gezählt“ nimmt dort einen vergangenen Zeitpunkt entgegen.
help-section-keys = Tasten
help-section-keys-text = Jeder Zähler kann eine Taste haben: Wählen Sie in seinem Menü „Bearbeiten …“ (F2) und drücken Sie dann die Taste. Dieselbe Taste kann auf mehreren Tafeln dienen. Die Tasten des Fensters selbst zeigt ?, und sie stehen in den Menüs.
help-section-undo = Rückgängig
help-section-undo-text = Strg+Z macht rückgängig, was Sie zuletzt getan haben, Strg+Umschalt+Z wiederholt es: Zählungen, Zurücksetzen, Bearbeitungen, was es auch war, auch nach einem Neustart. Rücktaste macht die letzte Zählung rückgängig. In der Auswertung lässt sich jeder einzelne Eintrag rückgängig machen.
help-section-reset = Zurücksetzen
help-section-reset-text = Zurücksetzen stellt Stände auf 0 und schließt eine Periode ab. Nichts geht verloren: Der Verlauf behält jede Zählung, die Liste der Perioden in der Auswertung zeigt, was jede ergab, und das Zurücksetzen lässt sich jederzeit rückgängig machen.
help-section-boards = Tafeln
help-section-boards-text = Eine Tafel ist eine Gruppe von Zählern, die zusammen gezeigt werden: eine Theke, eine Tür, eine Probe. Ziehen Sie Kacheln auf eine Tafel links. Ein Rechtsklick auf eine Tafel öffnet ihr Menü: Optionen, Duplizieren, Exporte, Teilen. Eine Tafel mit Ziel wird mit Strg+Eingabe abgeschlossen.
help-section-inspect = Auswerten
help-section-inspect-text = Strg+I zeigt, wann gezählt wurde: heute, diese Woche, ein Diagramm, die Stoßzeiten und jeden Eintrag. Die Auswertung folgt dem Zähler, den Sie drücken oder auswählen.
help-section-file = Ihre Datei
help-section-file-text = Alles steht in einer Datei auf diesem Computer, deren Name rechts unten steht. Nach Änderungen wird sie einmal am Tag gesichert; Strg+B zeigt die Sicherungen und stellt sie wieder her. Strg+O öffnet eine andere Datei.
help-section-sharing = Teilen
help-section-sharing-text = Mehrere Plätze können auf einer Tafel zählen: Wählen Sie „Diese Tafel teilen …“ in ihrem Menü. Jeder Platz zählt ohne Verbindung weiter, und alle kommen auf dieselben Stände.
help-section-export = Export und Import
help-section-export-text = Strg+E schreibt eine Excel-Mappe, eine Tabelle oder einen Bericht, Strg+P druckt einen Bericht, und Strg+Umschalt+E importiert, was anderswo gezählt wurde.
level-set-button = { $name } setzen …
level-set-name = { $name } setzen
level-counts-more = { $count ->
    [one] Zählt { $shown } mehr auf { $counter }.
   *[other] Zählt { $shown } mehr auf { $counter }.
}
level-counts-fewer = { $count ->
    [one] Zählt { $shown } weniger auf { $counter }.
   *[other] Zählt { $shown } weniger auf { $counter }.
}
level-through-the-day = { $name } im Tagesverlauf
level-at-the-end = { $name } am Ende
level-value-at = { $number } um { $time }


## Ranges of days

range-range = Zeitraum
range-today = Heute
range-week = Woche
range-month = Monat
range-year = Jahr
range-day = Tag
range-sum = Summe
range-custom = Eigener …
range-custom-name = Von einem Tag bis zu einem anderen
range-last-week = letzte Woche
range-year-before = im Jahr davor
range-today-date = Heute, { $date }
range-dates = { $first } – { $last }
range-go-before = Vor { $range }
range-go-after = Nach { $range }
range-last-weekday = { $day ->
    [monday] letzten Montag
    [tuesday] letzten Dienstag
    [wednesday] letzten Mittwoch
    [thursday] letzten Donnerstag
    [friday] letzten Freitag
    [saturday] letzten Samstag
   *[sunday] letzten Sonntag
}
range-week-before = eine Woche davor
range-weeks-before = { $count ->
    [one] { $count } Wo. davor
   *[other] { $count } Wo. davor
}
range-before-to = { $name }, bis { $time }


## The small window

strip-small-window = Kleines Fenster
strip-expand = Großes Fenster
strip-close = Schließen
strip-today = heute
strip-not-on-top = Bei dieser Arbeitsumgebung (Wayland) kann ein Programm nicht von sich aus im Vordergrund bleiben.
strip-not-saved = { $presses ->
    [one] { $presses } nicht gespeichert
   *[other] { $presses } nicht gespeichert
}
strip-hidden = { $counters ->
    [one] { $counters } weiterer, per Taste
   *[other] { $counters } weitere, per Taste
}


## Notes on days

day-note-open = Tagesnotiz …
day-note-title = Tagesnotiz
day-note-day = Tag
day-note-name = Notiz zum Tag
day-note-hint = Zum Beispiel „Brandschutzübung“; eine leere Notiz ist keine
day-note-day-name = Tag: { $day }
day-note-note-name = Notiz zu { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Erscheint in den Diagrammen und im Verlauf von { $board } und wird mit exportiert.
day-note-shown-everywhere = Erscheint in den Diagrammen und im Verlauf jeder Tafel und wird mit exportiert.


## Finishing a board or a sample

finish-finish-sample = Diese Probe abschließen
finish-close-day = Diesen Tag abschließen
finish-finish = Abschließen und neu beginnen
finish-close = Tag abschließen
finish-copy = Übersicht kopieren
finish-copy-picture = Als Bild kopieren
finish-save = Als Datei speichern …
finish-copied = Die Übersicht ist kopiert
finish-sample-field = Probe
finish-counted-by = Gezählt von
finish-left-out = ausgelassen
finish-finish-board = { $board } abschließen
finish-by = gezählt von { $name }
finish-span = { $since } bis { $until }
finish-about-since = { $name }: { $total }, gezählt seit { $since }
finish-back-to-0-single = Der Zähler geht zurück auf 0. Der Verlauf bleibt, und dies lässt sich jederzeit rückgängig machen.
finish-back-to-0 = { $count ->
    [one] { $shown } Zähler geht zurück auf 0. Der Verlauf bleibt, und dies lässt sich jederzeit rückgängig machen.
   *[other] Alle { $shown } Zähler gehen zurück auf 0. Der Verlauf bleibt, und dies lässt sich jederzeit rückgängig machen.
}


## Keys that work everywhere

global-keys-label = Tasten überall
global-keys-off = Aus
global-keys-ctrl-alt = Strg+Alt
global-keys-super = Super
global-keys-off-hint = Die Tasten der Zähler wirken, solange dieses Fenster den Fokus hat.
global-keys-asked = Die Arbeitsumgebung wird danach gefragt.
global-keys-no-screen = der Bildschirm antwortet nicht
global-keys-no-answer = die Arbeitsumgebung antwortet nicht
global-keys-not-allowed = in der Arbeitsumgebung wurde es nicht erlaubt
global-keys-other-system = auf diesem System gibt es noch keinen Weg dafür
global-keys-group = Während ein anderes Programm den Fokus hat
global-keys-taken = von einem anderen Programm belegt
global-keys-counts = Mit Taste { $key } zählen
global-keys-takes-back = Mit Taste { $key } einen Schritt zurücknehmen
global-keys-on-hint = { $modifiers } und die Taste eines Zählers zählt ihn in jedem Programm, auf der Tafel, die hier gezeigt wird; mit Umschalt nimmt sie einen Schritt zurück.
global-keys-not-these = Diese nicht, sie gehören einem anderen Programm: { $keys }.
global-keys-unavailable = Diese Arbeitsumgebung gibt keine: { $why }. In ihren eigenen Tastatureinstellungen lässt sich stattdessen eine Taste mit einem Befehl belegen.


## A file that was moved, replaced or deleted

displaced-save-beside = Alles in einer neuen Datei daneben speichern
displaced-open-there = Öffnen, was jetzt dort ist
displaced-status = Die Datei ist nicht mehr dieselbe: nichts wird gespeichert
displaced-choosing = eine andere Datei wird gerade geöffnet: dies wurde nicht gezählt
displaced-nothing-waits = Alles zuvor Gezählte wurde in jener Datei gespeichert; was jetzt gezählt wird, wartet.
displaced-waiting = { $count ->
    [one] { $shown } Änderung ist nicht gespeichert: Sie wartet und wird gespeichert, sobald die Datei wieder ist, wie sie war.
   *[other] { $shown } Änderungen sind nicht gespeichert: Sie warten und werden gespeichert, sobald die Datei wieder ist, wie sie war.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } Änderung ist nicht gespeichert: Sie wartet und wird gespeichert, sobald die Datei wieder ist, wie sie war. In dem, was jetzt dort ist, wird sie nach den Namen der Zähler gezählt.
   *[other] { $shown } Änderungen sind nicht gespeichert: Sie warten und werden gespeichert, sobald die Datei wieder ist, wie sie war. In dem, was jetzt dort ist, werden sie nach den Namen der Zähler gezählt.
}


## Ready boards

ready-desk = Auskunftstheke
ready-desk-about = Wegauskünfte, Fragen, Drucken, Telefon …
ready-desk-directions = Wegauskunft
ready-desk-question = Fachauskunft
ready-desk-printing = Hilfe beim Drucken
ready-desk-account = Konto & Ausweis
ready-desk-technology = Technische Hilfe
ready-desk-phone = Telefon
ready-blood = Differentialblutbild
ready-blood-about = Neutrophile, Lymphozyten … je eine Taste, ein Ton bei 100
ready-blood-neutrophil = Segmentkernige
ready-blood-lymphocyte = Lymphozyten
ready-blood-monocyte = Monozyten
ready-blood-eosinophil = Eosinophile
ready-blood-basophil = Basophile
ready-blood-band = Stabkernige
ready-blood-blast = Blasten
ready-blood-nucleated = Erythroblasten
ready-blood-total = Zellen
ready-door = Türzählung
ready-door-about = Rein, raus, jetzt drinnen
ready-door-in = Rein
ready-door-out = Raus
ready-door-total = Jetzt drinnen
ready-defects = Mängel
ready-defects-about = Kratzer, Delle, Farbe, fehlendes Teil …
ready-defects-scratch = Kratzer
ready-defects-dent = Delle
ready-defects-colour = Farbfehler
ready-defects-part = Teil fehlt
ready-defects-label = Falsches Etikett
ready-defects-other = Anderer Mangel


## The start of the window

start-advice = Diese Befehle arbeiten ohne Fenster: { $commands } (siehe tallyboard --help).
start-needs-window = die Oberfläche braucht ein Fenster: { $why }.
start-no-display = weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt, also gibt es keinen Bildschirm
start-lacks = dem System fehlt { $libraries } (Debian: apt install { $packages })
start-no-screen = die Oberfläche braucht ein Fenster: der Bildschirm ist nicht erreichbar.
start-no-opengl = die Oberfläche kann kein Fenster öffnen: kein OpenGL auf diesem Bildschirm?
start-ended = das Fenster musste beendet werden: { $why }


## The file of the settings

settings-problem = Die Einstellungen in { $file }: { $why }. Die Datei wird als { $aside } aufbewahrt, sobald eine Einstellung geändert wird.
settings-partly-unusable = nicht alle sind brauchbar ({ $names }), und dort gelten die üblichen
settings-unusable = { $why }; alle Einstellungen sind die üblichen
settings-too-large = sie ist größer als { $max } Bytes
settings-not-understood = was darin steht, ist unverständlich: { $why }
settings-not-private = { $path } können andere lesen, und das lässt sich nicht ändern: die Datei gehört jemand anderem.
settings-not-saved = Die Einstellungen können nicht in { $path } gespeichert werden: { $why }. Sie gelten, bis das Fenster geschlossen wird.
settings-out-of-range = die Zahl ist außerhalb des erlaubten Bereichs


## What figures mean



## Sound, speech and notifications

sound-none = kein Ton: { $why }
sound-no-player = { $player } wurde nicht gefunden
sound-no-players = nichts davon wurde gefunden: { $players }
sound-not-written = die Datei für das Abspielprogramm kann nicht geschrieben werden ({ $why })
sound-player-failed = { $player } ist gescheitert ({ $why })
sound-no-thread = kein Ton: das System kann keinen Thread starten ({ $why })
speech-no-program = keine Sprachausgabe: { $program } wurde nicht gefunden; es gehört zu speech-dispatcher
speech-failed = keine Sprachausgabe: { $program } ist gescheitert ({ $why })
program-too-slow = nach { $seconds } s nicht fertig
notification-none-shown = keine Benachrichtigungen: diese Arbeitsumgebung zeigt keine ({ $why })
notification-other-system = keine Benachrichtigungen: es gibt sie nur unter Linux

## Keys

key-ctrl = Strg
key-shift = Umschalt
key-alt = Alt
key-enter = Eingabe
key-esc = Esc
key-space = Leertaste
key-backspace = Rücktaste
key-delete = Entf
key-del = Entf
key-page-up = Bild auf
key-page-down = Bild ab
key-menu = Menü
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = bis { $time } bei diesem Tempo
pace-by-short = { " " }· bis { $time }
pace-count = { $count } von { $target }, bis { $time } bei diesem Tempo
