## A note that is typed

note-error-empty = eine Notiz braucht mindestens ein Zeichen
note-error-too-long = eine Notiz hat höchstens { $max } Zeichen, diese hat { $found }
note-error-control-character = eine Notiz kann außer Zeilenumbrüchen keine Steuerzeichen enthalten


## Opening hours that are typed

hours-unreadable = „{ $part }“ kann nicht als Öffnungszeiten gelesen werden: schreiben Sie sie als Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = „{ $part }“ nennt die Zeiten eines Tages zum zweiten Mal: schreiben Sie alle auf einmal, etwa als Mo 09:00-12:00,13:00-17:00
hours-empty = Öffnungszeiten ohne eine einzige Zeit sagen nichts: lassen Sie sie weg, wenn niemand sie kennt
hours-too-long = Öffnungszeiten haben höchstens { $max } Bytes
hours-too-many-dates = Öffnungszeiten nennen höchstens { $max } einzelne Tage


## The control chart of a counter, as it is typed

control-plan-unreadable = „{ $part }“ kann nicht als Regelkarte gelesen werden: schreiben Sie sie als c day 2026-10-01/2026-10-31 oder u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = eine c-Karte zählt Fehler, wie sie sind, ohne „of“: nehmen Sie u für Fehler je Einheit oder p für einen Anteil
control-plan-no-size = eine u- oder p-Karte muss wissen, worauf sich die Fehler beziehen: ergänzen Sie of board, of counter NAME oder, bei u, of hours
control-plan-share-of-hours = Stunden können keinen Fehleranteil haben: nehmen Sie u für Fehler pro Stunde


## A name that is typed, of a counter, a board or a desk

name-error-empty = ein Name braucht mindestens ein Zeichen
name-error-too-long = ein Name hat höchstens { $max } Zeichen, dieser hat { $found }
name-error-control-character = ein Name kann keine Steuerzeichen wie Tabulatoren oder Zeilenumbrüche enthalten
name-error-override = ein Name kann nichts enthalten, was die Schreibrichtung umkehrt


## A key of the keyboard

key-error = eine Taste ist eine von { $keys }


## Kinds of files

file-type-folder = ein Ordner
file-type-pipe = eine Pipe
file-type-socket = ein Socket
file-type-disk = ein Datenträger oder ein anderes Gerät
file-type-device = ein Gerät
files-no-file = das ist { $what }, keine Datei
files-it-is-a-disk = das ist ein Datenträger
files-nobody-reads-it = niemand liest daraus
limits-disk-full = der Datenträger ist voll
limits-disk-full-or-file-too-large = der Datenträger ist voll; oder die Datei würde größer als die { $bytes } Bytes, die das System diesem Programm erlaubt (ulimit -f)
limits-disk-error = der Datenträger meldet einen Fehler ({ $error })
limits-disk-error-or-file-too-large = der Datenträger meldet einen Fehler ({ $error }); oder die Datei würde größer als die { $bytes } Bytes, die das System diesem Programm erlaubt (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } ist die Zähldatei selbst: nennen Sie eine andere Datei
begin-error-exists = die Datei { $path } ist schon da
begin-error-folder = { $path } ist ein Ordner: nennen Sie eine Datei darin
begin-error-folder-missing = der Ordner { $folder } fehlt: legen Sie ihn an, oder nennen Sie eine andere Datei
begin-error-io = { $path } kann nicht geschrieben werden ({ $error }): nennen Sie eine andere Datei


## A number that is typed or read

number-error-not-a-number = ist keine Zahl
number-error-fraction = ist keine ganze Zahl
number-error-too-large = geht über 64 Bit hinaus


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } oder { $second }


## Why something was not done

refusal-overflow = „{ $name }“ steht bei { $count }: { $delta } wäre mehr, als ein Stand fassen kann, daher wurde nichts gezählt
refusal-unknown-counter = diesen Zähler gibt es nicht mehr
refusal-unknown-name = es gibt keinen Zähler namens „{ $name }“
refusal-name-taken = es gibt schon einen Zähler namens „{ $name }“
refusal-key-taken = die Taste { $key } gehört schon zu „{ $name }“
refusal-name-in-archive = es gibt einen archivierten Zähler namens „{ $name }“: stellen Sie ihn wieder her, oder nehmen Sie einen anderen Namen
refusal-board-name-taken = es gibt schon eine Tafel namens „{ $name }“
refusal-unknown-board = diese Tafel gibt es nicht mehr
refusal-unknown-board-name = es gibt keine Tafel namens „{ $name }“
refusal-locked = „{ $name }“ ist gesperrt, daher wurde nichts gezählt: entsperren Sie den Zähler zuerst
refusal-archived = „{ $name }“ ist im Archiv, daher wurde nichts gezählt: stellen Sie den Zähler zuerst wieder her
refusal-above-maximum = „{ $name }“ steht bei { $count }, und das Maximum ist { $limit }: { $delta } wurde nicht gezählt
refusal-below-minimum = „{ $name }“ steht bei { $count }, und das Minimum ist { $limit }: { $delta } wurde nicht gezählt
refusal-beyond-target = „{ $board }“ steht bei { $total } und hält am Ziel { $target } an: { $delta } „{ $name }“ wurde nicht gezählt
refusal-bad-step = ein Schritt ist eine Zahl von 1 bis { $max }
refusal-bad-limits = das Minimum { $minimum } liegt über dem Maximum { $maximum }
refusal-bad-day-start = ein Tag beginnt zu einer Viertelstunde: 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] eine Datei hat höchstens { $max } Tafel
   *[other] eine Datei hat höchstens { $max } Tafeln
}
refusal-too-many-day-notes = { $max ->
    [one] eine Datei hat höchstens { $max } Tagesnotiz
   *[other] eine Datei hat höchstens { $max } Tagesnotizen
}
refusal-too-many-counters = eine Datei hat höchstens eine Million Zähler: der Import würde mehr anlegen
refusal-import-cancelled = der Import wurde abgebrochen: nichts wurde importiert
refusal-import-above-maximum = „{ $name }“ steht bei { $count }, und das Maximum ist { $limit }: der Import würde den Stand auf { $after } bringen
refusal-import-below-minimum = „{ $name }“ steht bei { $count }, und das Minimum ist { $limit }: der Import würde den Stand auf { $after } bringen
refusal-nothing-to-undo = es gibt nichts rückgängig zu machen
refusal-nothing-to-redo = es gibt nichts zu wiederholen
refusal-import-beyond-undo = { $entries ->
    [one] der Import von { $file } ergab { $entries } Eintrag, zu viel, um ihn auf einmal rückgängig zu machen: stellen Sie die Sicherung wieder her, die davor gemacht wurde, oder machen Sie die Einträge einzeln rückgängig
   *[other] der Import von { $file } ergab { $entries } Einträge, zu viele, um sie auf einmal rückgängig zu machen: stellen Sie die Sicherung wieder her, die davor gemacht wurde, oder machen Sie die Einträge einzeln rückgängig
}
refusal-not-the-newest = in einem anderen Fenster wurde gerade etwas anderes getan: machen Sie noch einmal rückgängig, um auch das zurückzunehmen
refusal-not-an-operation = endgültiges Löschen und Rückgängigmachen können nicht Teil dessen sein, was auf einmal rückgängig gemacht wird
refusal-shared-already = „{ $board }“ wird schon geteilt, über { $hub }
refusal-not-shared = die Tafel wird nicht mehr geteilt
refusal-shared-counter = „{ $name }“ ist geteilt und bleibt daher auf seiner Tafel: archivieren Sie den Zähler, oder verlassen Sie zuerst die Tafel
refusal-shared-board = die Tafel „{ $name }“ ist geteilt: verlassen Sie sie zuerst
refusal-torn = was { $desk } teilt, setzt nicht fort, was diese Datei davon hat
refusal-unknown-entry = diesen Eintrag gibt es nicht mehr
refusal-undone-already = dies wurde schon rückgängig gemacht
refusal-in-the-future = ein Nachtrag gehört in die Vergangenheit, und dieser Zeitpunkt liegt noch in der Zukunft
refusal-not-saved = nicht gespeichert: { $why }
refusal-maybe-saved = es ist nicht bekannt, ob dies gespeichert wurde ({ $why }): sehen Sie sich den Stand an, bevor Sie es noch einmal tun
send-error-full = { $max ->
    [one] es wartet zu viel auf das Speichern ({ $max } Zählung): diese wurde nicht gezählt
   *[other] es wartet zu viel auf das Speichern ({ $max } Zählungen): diese wurde nicht gezählt
}
send-error-stopped = die Datei ist geschlossen: dies wurde nicht gezählt


## Why something in the file couldn't be read or written

store-error-locked = ein anderes Programm hält die Datei gesperrt
store-error-damaged = die Datei ist beschädigt ({ $detail }); es wird nichts mehr in sie geschrieben: stellen Sie eine Sicherung wieder her
store-error-stopped = die Frage wurde zurückgezogen
store-error-suspect = die Datei wurde von einem anderen Programm geändert und wird gerade untersucht
store-error-text-too-long = { $max ->
    [one] ein Text in der Datei hat mehr als { $max } Byte
   *[other] ein Text in der Datei hat mehr als { $max } Bytes
}
store-error-too-many-counters = die Datei enthält mehr als { $max } Zähler
store-error-clock = die Uhr des Systems steht nach dem Jahr 9999 oder vor dem Jahr -4713: stellen Sie sie richtig, und versuchen Sie es noch einmal
store-error-numbers-used-up = { $table ->
    [board] die Datei hat keine Nummer mehr für eine weitere Tafel: eine hat die größte, die es gibt, { $max }. Exportieren Sie den Inhalt, und importieren Sie ihn in eine neue Datei
    [counter] die Datei hat keine Nummer mehr für einen weiteren Zähler: einer hat die größte, die es gibt, { $max }. Exportieren Sie den Inhalt, und importieren Sie ihn in eine neue Datei
    [entry] die Datei hat keine Nummer mehr für einen weiteren Eintrag: einer hat die größte, die es gibt, { $max }. Exportieren Sie den Inhalt, und importieren Sie ihn in eine neue Datei
   *[other] die Datei hat keine weitere Nummer mehr ({ $table }): die größte, die es gibt, { $max }, ist vergeben. Exportieren Sie den Inhalt, und importieren Sie ihn in eine neue Datei
}
text-too-long-to-be-read = { $bytes ->
    [one] (ein Text von { $bytes } Byte, zu lang zum Lesen)
   *[other] (ein Text von { $bytes } Bytes, zu lang zum Lesen)
}
worker-damaged-with-backup = { $why }; die neueste gute ist { $backup }


## Why a file can't be opened

open-error-folder-missing = der Ordner { $folder } fehlt: legen Sie ihn an, oder wählen Sie mit --db eine andere Datei
open-error-file-missing = die Datei { $path } gibt es noch nicht: `tallyboard inc NAME` legt sie an
open-error-empty = die Datei { $path } ist noch leer: `tallyboard inc NAME` legt den ersten Zähler an
open-error-file-exists = { $path } ist schon da und bleibt, wie es ist: nennen Sie eine neue Datei
open-error-name-too-long = { $path } kann nicht angelegt werden: Name oder Pfad hat { $bytes } Bytes, und mit dem, was daneben stehen soll, ist Platz für { $bytes_max }: wählen Sie mit --db einen kürzeren
open-error-not-a-file = { $path } ist { $what } und keine Datei: nennen Sie eine Datei
open-error-side-not-a-file = { $side } ist { $what } und keine Datei, und dort hält SQLite fest, was in { $path } zuletzt gezählt wurde: verschieben Sie es, oder wählen Sie mit --db eine andere Datei
open-error-log-without-file = die Datei { $path } gibt es nicht, aber was in ihr zuletzt gezählt wurde, steht noch in { $log }: sie wurde verschoben oder gelöscht, während sie geöffnet war. Legen Sie sie wieder daneben; oder löschen Sie, wenn sie nicht mehr gebraucht wird, auch { $log }. Nichts wurde angelegt
open-error-log-missing = { $path } wurde ohne { $log } kopiert, und darin steht alles, was gezählt wurde: kopieren Sie beide, oder machen Sie die Kopie mit `tallyboard backup`
open-error-log-unreadable = { $path } steht, wo nichts geschrieben werden kann, und das Protokoll { $log } kann dort nicht gelesen werden: kopieren Sie beide in einen eigenen Ordner
open-error-linked = { $links ->
    [one] { $path } hat { $links } Namen (harte Links), und was unter einem gezählt wird, ginge unter den anderen verloren: löschen Sie die anderen Namen, oder machen Sie mit `cp FILE COPY && mv COPY FILE` eine eigene Datei daraus
   *[other] { $path } hat { $links } Namen (harte Links), und was unter einem gezählt wird, ginge unter den anderen verloren: löschen Sie die anderen Namen, oder machen Sie mit `cp FILE COPY && mv COPY FILE` eine eigene Datei daraus
}
open-error-not-a-database = { $path } ist keine Zähldatei (keine SQLite-Datenbank): wählen Sie mit --db eine andere Datei
open-error-other-program = { $path } ist die Datenbank eines anderen Programms: wählen Sie mit --db eine andere Datei
open-error-damaged = { $path } ist beschädigt ({ $detail }) und wurde so belassen: stellen Sie eine Sicherung wieder her; `tallyboard salvage "{ $path }" NEW` kopiert, was lesbar ist; oder wählen Sie mit --db eine andere Datei
open-error-damaged-with-backup = { $path } ist beschädigt ({ $detail }) und wurde so belassen: `tallyboard restore` bringt die neueste gute Sicherung zurück, { $backup }; `tallyboard salvage "{ $path }" NEW` kopiert, was lesbar ist; oder wählen Sie mit --db eine andere Datei
open-error-unreadable = nichts von { $path } ist lesbar: stellen Sie eine Sicherung wieder her
open-error-newer = { $path } wurde von einem neueren tallyboard geschrieben (Version { $found } der Datei, dieses Programm kennt { $known }): aktualisieren Sie tallyboard, oder wählen Sie mit --db eine andere Datei
open-error-foreign-object = { $path } enthält etwas, was nicht von tallyboard ist und Stände unbemerkt ändern könnte, nämlich { $object }: entfernen Sie es, oder wählen Sie mit --db eine andere Datei
open-error-read-only = { $path } ist schreibgeschützt: erlauben Sie das Schreiben, oder wählen Sie mit --db eine andere Datei
open-error-replaced = an die Stelle von { $path } kam eine andere Datei, während sie hier geöffnet war: wählen Sie zuerst, was damit geschehen soll
open-error-stopped = das Öffnen von { $path } wurde aufgegeben, bevor es fertig war
open-error-locked = ein anderes Programm hält { $path } gesperrt: versuchen Sie es noch einmal, wenn es fertig ist
open-error-disk = { $path } kann nicht geöffnet werden: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = der Ordner { $folder } fehlt: legen Sie ihn an, oder öffnen Sie eine andere Datei
open-error-in-window-name-too-long = { $path } kann nicht angelegt werden: der Name oder der des Ordners ist zu lang
open-error-in-window-side-not-a-file = { $side } ist { $what }, und dort steht, was in { $path } zuletzt gezählt wurde: verschieben Sie es, oder öffnen Sie eine andere Datei
open-error-in-window-log-missing = { $path } wurde ohne { $log } kopiert, und darin steht alles, was gezählt wurde: kopieren Sie beide, oder stellen Sie eine Sicherung wieder her
open-error-in-window-linked = { $links ->
    [one] { $path } hat { $links } Namen, und was unter einem gezählt wird, ginge unter den anderen verloren: löschen Sie die anderen Namen, oder öffnen Sie eine Kopie der Datei
   *[other] { $path } hat { $links } Namen, und was unter einem gezählt wird, ginge unter den anderen verloren: löschen Sie die anderen Namen, oder öffnen Sie eine Kopie der Datei
}
open-error-in-window-not-a-database = { $path } ist keine Zähldatei: öffnen Sie eine andere
open-error-in-window-other-program = { $path } gehört zu einem anderen Programm: öffnen Sie eine andere Datei
open-error-in-window-damaged = { $path } ist beschädigt und wurde so belassen
open-error-in-window-newer = { $path } wurde von einer neueren Version von Tallyboard geschrieben: aktualisieren Sie dieses Programm, oder öffnen Sie eine andere Datei
open-error-in-window-foreign-object = { $path } enthält etwas, was nicht von Tallyboard ist und Stände unbemerkt ändern könnte („{ $name }“): stellen Sie eine Sicherung wieder her, oder öffnen Sie eine andere Datei
open-error-in-window-read-only = in { $path } kann nicht geschrieben werden: erlauben Sie das, oder öffnen Sie eine andere Datei


## Parts of a database

schema-object = { $kind ->
    [table] die Tabelle „{ $name }“
    [index] der Index „{ $name }“
    [trigger] der Trigger „{ $name }“
    [view] die Sicht „{ $name }“
    [virtual-table] die virtuelle Tabelle „{ $name }“
    [foreign-key] der Fremdschlüssel „{ $name }“
    [generated-column] die berechnete Spalte „{ $name }“
   *[other] das Objekt „{ $name }“ ({ $word })
}
schema-column = die Spalte „{ $column }“ von „{ $table }“
schema-missing = { $object } fehlt
schema-not-made-again = { $object } fehlt und kann nicht neu angelegt werden: { $error }
schema-column-made = { $column } fehlte und wurde neu angelegt, mit { $value } in jeder Zeile; eine Sicherung enthält vielleicht mehr
schema-column-missing = { $column } fehlt: in jeder Zeile wird { $value } gelesen, bis etwas geändert und sie neu angelegt wird; eine Sicherung enthält vielleicht mehr
schema-index-made = { $index } fehlte und wurde neu angelegt
schema-index-missing = { $index } fehlt: Antworten dauern länger, bis etwas geändert und er neu angelegt wird


## What happened to the file while it was open

displacement-gone = die Datei { $path } wurde gelöscht, verschoben oder umbenannt, während sie geöffnet war
displacement-replaced = an die Stelle von { $path } kam eine andere Datei, während sie geöffnet war
displacement-overwritten = { $path } wurde von einem anderen Programm überschrieben, während sie geöffnet war
displacement-log-gone = das Protokoll von { $path } (die Dateien daneben, die auf -wal und -shm enden) wurde gelöscht, während sie geöffnet war
displacement-linked = { $links ->
    [one] { $path } hat { $links } Namen (harte Links), und Zählungen gingen zwischen ihnen verloren: löschen Sie die anderen Namen
   *[other] { $path } hat { $links } Namen (harte Links), und Zählungen gingen zwischen ihnen verloren: löschen Sie die anderen Namen
}
displacement-newer = { $path } wurde von einem neueren tallyboard aktualisiert: schließen Sie dieses, und aktualisieren Sie es
displacement-schema = ein anderes Programm hat das Schema von { $path } geändert: { $detail }
displacement-unseen = { $path } kann nicht untersucht werden ({ $error })
displacement-file-gone = die Datei, um die es ging, ist nicht mehr da


## Backups, restoring and salvaging

backup-error-no-room = der Datenträger von { $folder } ist fast voll: { $megabytes } MB mehr müssen frei sein
backup-error-not-ours = { $path } ist schon da und keine Sicherung von tallyboard, bleibt also, wie es ist: nennen Sie eine andere Datei, oder geben Sie --yes an
backup-error-in-use = { $path } wird benutzt oder wurde nicht geschlossen: nennen Sie eine andere Datei
backup-error-unsound = { $path } ist nicht in Ordnung ({ $problem }): { $then }
backup-error-take-another = nehmen Sie eine andere Sicherung
backup-error-not-restored = sie wurde nicht wiederhergestellt; nehmen Sie eine andere Sicherung, oder retten Sie, was darin lesbar ist: `tallyboard salvage`
salvage-nothing = nichts wurde gerettet
backup-error-held = { $path } wird gesperrt gehalten von { $who }: schließen Sie die Datei dort, und versuchen Sie es noch einmal
backup-error-held-by-another = { $path } wird von einem anderen Programm gesperrt gehalten: schließen Sie die Datei dort, und versuchen Sie es noch einmal
backup-error-holder = { $program } (Prozess { $id })
backup-error-file = { $path } kann nicht geschrieben werden: { $detail }
backup-error-unflushed = { $path } wurde wiederhergestellt, aber der Datenträger hat den Namen nicht gespeichert ({ $detail }): prüfen Sie den Datenträger; fehlt die Datei später, stellen Sie sie noch einmal wieder her
backup-error-no-folder = { $path } ist kein Ordner und führt zu keinem: dort sollen Sicherungen stehen, verschieben Sie es also, oder nennen Sie eine Datei
backup-error-unlisted = die Sicherungen in { $folder } können nicht aufgelistet werden ({ $detail }): erlauben Sie, den Ordner zu lesen
backup-error-older-is-better = die Zähldatei ist nicht in Ordnung ({ $problem }), und { $path } ist eine ältere Sicherung, die bleibt, wie sie ist: nennen Sie eine neue Datei, oder geben Sie --yes an
backup-error-before-gone = nichts wurde wiederhergestellt, da die Sicherung dessen, was jetzt da ist, { $path }, verschwunden ist ({ $error }): versuchen Sie es noch einmal
backup-error-before-replaced = nichts wurde wiederhergestellt, da die Sicherung dessen, was jetzt da ist, { $path }, nun eine andere Datei ist: versuchen Sie es noch einmal
backup-error-before-unreadable = nichts wurde wiederhergestellt, da die Sicherung dessen, was jetzt da ist, { $path }, nicht gelesen werden kann ({ $error }): versuchen Sie es noch einmal
backup-error-before-changed = nichts wurde wiederhergestellt, da die Sicherung dessen, was jetzt da ist, { $path }, geändert wurde: versuchen Sie es noch einmal
backup-error-no-database = ihr Anfang ist nicht der einer SQLite-Datenbank
backup-error-no-database-any-more = ihr Anfang ist nicht mehr der einer SQLite-Datenbank
backup-error-damaged = sie ist beschädigt: { $detail }
backup-error-foreign-object = sie enthält etwas, was nicht von tallyboard ist: { $object }
backup-error-numbers-used-up = es gibt eine Sicherung mit der Nummer { $max }, und keine Nummer ist mehr übrig: verschieben Sie sie anderswohin
backup-error-names-taken = andere belegen alle Namen dafür: versuchen Sie es noch einmal


## What the check of the file finds

verify-integrity = Integrität: { $line }
verify-no-parent = { $table } { $id } gehört zu etwas, was es nicht gibt ({ $parent })
verify-undone-twice = { $entries ->
    [one] Eintrag { $id } wird von { $entries } Eintrag rückgängig gemacht
   *[other] Eintrag { $id } wird von { $entries } Einträgen rückgängig gemacht
}
verify-amends-nothing = Eintrag { $id } ändert Eintrag { $reset }, der kein Zurücksetzen seines Zählers ist
verify-count = Zähler { $id } „{ $name }“ steht bei { $count }, aber seine Einträge ergeben { $sum }
verify-sums-of-counter = Zähler { $id }: { $problem }
verify-sums-of-other-desks = Zähler { $id }, andere Plätze: { $problem }
verify-sums-of-all = alle Zähler: { $problem }
verify-quarter-sum = die Summe der Viertelstunde bei { $start } ms ist { $counted }, ihre Einträge ergeben { $expected }
verify-sums-unreadable = die Summen des Tages { $day } seit 1970 sind nicht, wie sie sein sollten


## Names and notes that other programs wrote

oddity-counter = Zähler { $id } „{ $name }“
oddity-board = Tafel { $id } „{ $name }“
oddity-entry = Eintrag { $id }
oddity-spelled = der Name ist anders geschrieben, als tallyboard ihn schriebe
oddity-name-not-utf-8 = der Name ist kein UTF-8
oddity-like-counter = der Name sieht aus wie der von Zähler { $other }
oddity-like-board = der Name sieht aus wie der von Tafel { $other }
oddity-total-spelled = der Name der Summe ist anders geschrieben, als tallyboard ihn schriebe
oddity-note-too-long = { $bytes ->
    [one] die Notiz hat { $bytes } Byte: sie ist zu lang
   *[other] die Notiz hat { $bytes } Bytes: sie ist zu lang
}
oddity-note-not-utf-8 = die Notiz ist kein UTF-8
oddity-note-control-characters = die Notiz hat Steuerzeichen oder Leerzeichen am Anfang oder Ende
counter-numbered = Zähler { $number }
board-numbered = Tafel { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: nichts ist lesbar
salvage-table-read = { $table }: { $rows } gelesen
salvage-table-read-in-part = { $table }: { $rows } gelesen, { $senseless } ergaben keinen Sinn
salvage-gap = { $table }: was von Nummer { $first } bis { $last } stand, ist nicht lesbar
salvage-gap-to-the-end = { $table }: was ab Nummer { $first } stand, ist nicht lesbar
salvage-shared-counter = Zähler { $id } „{ $name }“: seine Zeile sagt { $own }, seine Einträge ergeben { $count }: er ist geteilt, was fehlt, kommt also vom Hub
salvage-counter-row-lost = Zähler { $id } „{ $name }“: seine Zeile ist verloren: sein Stand ist, was seine Einträge ergeben, { $count }
salvage-counter-corrected = Zähler { $id } „{ $name }“: sein Stand von { $count } stammt aus seiner Zeile; seine Einträge ergeben { $sum }, und ein weiterer sagt { $missing }
salvage-more-counters = { $count ->
    [one] und { $count } weiterer Zähler dieser Art
   *[other] und { $count } weitere Zähler dieser Art
}
salvage-note = gerettet: dies steht für Einträge, die nicht gelesen werden konnten


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } Zählung konnte nicht gespeichert werden ({ $why }): { $list }; in { $file } aufbewahrt, um beim nächsten Start gezählt zu werden
   *[other] { $presses } Zählungen konnten nicht gespeichert werden ({ $why }): { $list }; in { $file } aufbewahrt, um beim nächsten Start gezählt zu werden
}
unsaved-not-kept = { $presses ->
    [one] { $presses } Zählung konnte nicht gespeichert werden ({ $why }): { $list }; sie ist verloren, da sie auch nicht für den nächsten Start aufbewahrt werden kann ({ $reason })
   *[other] { $presses } Zählungen konnten nicht gespeichert werden ({ $why }): { $list }; sie sind verloren, da sie auch nicht für den nächsten Start aufbewahrt werden können ({ $reason })
}
unsaved-lost = nicht gespeichert und verloren: { $list }
unsaved-lost-before = vor dem letzten Ende des Programms nicht gespeichert und verloren: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } Zählung, die nicht gespeichert werden konnte, wurde jetzt gezählt: { $list }
   *[other] { $presses } Zählungen, die nicht gespeichert werden konnten, wurden jetzt gezählt: { $list }
}
unsaved-not-counted = nicht gezählt: { $list } ({ $why })
unsaved-not-counted-but-kept = nicht gezählt: { $list } ({ $why }); in { $file } aufbewahrt
unsaved-not-understood = { $file } enthält Zählungen, die nicht gespeichert werden konnten, ist aber unverständlich: die Datei bleibt, wie sie ist
unsaved-waiting = { $file } enthält Zählungen, die nicht gespeichert werden konnten; sie warten darauf, gezählt zu werden: { $error }
unsaved-folder-missing = der Ordner { $folder } fehlt
unsaved-sum = { $counter } { $sum }
unsaved-quoted = „{ $name }“
unsaved-counter = Zähler { $id }
unsaved-more-counters = { $count ->
    [one] { $named } und { $count } weiterer Zähler
   *[other] { $named } und { $count } weitere Zähler
}
unsaved-more-changes = { $count ->
    [one] { $named } und { $count } weitere Änderung
   *[other] { $named } und { $count } weitere Änderungen
}

unsaved-lost-press = { $delta } auf { $counter }
unsaved-lost-set = { $counter } auf { $value } setzen
unsaved-lost-reset-all = das Zurücksetzen aller Zähler
unsaved-lost-reset = das Zurücksetzen von { $counters }
unsaved-lost-undo = ein Rückgängigmachen
unsaved-lost-keep = eine behaltene zweifelhafte Zählung
unsaved-lost-redo = ein Wiederholen
unsaved-lost-note = eine Notiz im Verlauf
unsaved-lost-note-day = eine Notiz zum { $date }
unsaved-lost-stream = Zeilen eines Datenstroms
unsaved-lost-create = der neue Zähler „{ $name }“
unsaved-lost-rename = das Umbenennen von { $counter } in „{ $name }“
unsaved-lost-board = das Verschieben von { $counter } auf die Tafel „{ $board }“
unsaved-lost-edit = die Bearbeitung von { $counter }
unsaved-lost-delete = das Löschen von { $counter }
unsaved-lost-move = der neue Platz in der Reihenfolge von { $counters }
unsaved-lost-create-board = die neue Tafel „{ $name }“
unsaved-lost-edit-board = die Bearbeitung einer Tafel
unsaved-lost-move-board = die neue Stelle einer Tafel
unsaved-lost-delete-board = das Löschen einer Tafel
unsaved-lost-day-start = der Tagesbeginn um { $time }
unsaved-lost-share = das Teilen einer Tafel
unsaved-lost-join = der Beitritt zur Tafel „{ $name }“
unsaved-lost-leave = das Verlassen einer geteilten Tafel
unsaved-lost-name-desk = der Name „{ $name }“ dieses Platzes
unsaved-lost-import = der Import von { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, { $count } weiterer
   *[other] { $names }, { $count } weitere
}


## Sharing a board: desks

desk-default-name = Platz
desk-shared-board = Geteilte Tafel
desk-no-such-board = der Hub hat keine solche Tafel
file-error-closed = die Datei ist geschlossen
desk-clock-ahead = Die Uhr dieses Computers geht { $difference } vor gegenüber der des Hubs: Stände stimmen, aber ihre Zeiten nicht.
desk-clock-behind = Die Uhr dieses Computers geht { $difference } nach gegenüber der des Hubs: Stände stimmen, aber ihre Zeiten nicht.
desk-clock-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
desk-clock-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
desk-clock-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
merge-error-torn = was der Platz { $desk_name } teilt, setzt nicht fort, was diese Datei davon hat
merge-error-replaced = diese Datei teilt die Tafel inzwischen als ein anderer Platz oder gar nicht mehr
merge-set-later = { $desk } hat den Stand zur selben Zeit gesetzt, und später
merge-set-later-elsewhere = ein anderer Platz hat den Stand zur selben Zeit gesetzt, und später


## The address of a hub

address-error-no-address = eine Adresse beginnt mit postgres:// oder hat Teile wie host=…
address-error-unknown-keyword = „{ $keyword }“ ist kein Teil, den eine Adresse haben kann
address-error-password = ein Passwort gehört nicht in eine Adresse, wo andere es lesen können: schreiben Sie es in ~/.pgpass oder $PGPASSWORD
address-error-port = „{ $port }“ ist kein Port
address-error-ports = eine Adresse hat einen Port, oder so viele wie Hosts
address-error-value = „{ $value }“ ist kein Wert von { $keyword }: möglich ist { $values }
address-values-channel-binding = disable, prefer oder require
address-values-session = read-write, da Plätze schreiben
address-values-seconds = eine Zahl von Sekunden
address-values-verify-full = verify-full, wo es kein sslrootcert gibt
address-values-sslmode = disable, prefer, require, verify-ca oder verify-full
address-values-ip = eine IP-Adresse
address-error-service = es gibt keinen Dienst „{ $service }“ in { $files }
address-error-service-line = { $path }, Zeile { $line }, ist kein keyword=value, das eine Adresse haben kann
address-error-escape = auf ein % in einer Adresse folgen zwei hexadezimale Ziffern
address-error-quote = ein Anführungszeichen in der Adresse ist nicht geschlossen
address-passwords-unreadable = { $path } kann nicht gelesen werden: { $error }
address-passwords-not-private = { $path } können andere lesen, daher wird die Datei nicht benutzt: setzen Sie chmod 600
address-warning-verify-ca = Der Name des Hubs wird nicht geprüft (sslmode=verify-ca): ein anderer Server könnte sich für ihn ausgeben.
address-warning-require = Das Zertifikat des Hubs wird nicht geprüft (sslmode=require): ein anderer Server könnte sich für ihn ausgeben.
address-warning-prefer = Was an den Hub gesendet wird, ist unterwegs vielleicht lesbar (sslmode=prefer).
address-warning-disable = Was an den Hub gesendet wird, ist unterwegs lesbar (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } ist nicht erreichbar ({ $why }): prüfen Sie das Netzwerk, und ob PostgreSQL dort läuft
hub-error-no-answer = er antwortet nicht
hub-error-connection-cut = die Verbindung wurde getrennt
hub-error-connection-ended = die Verbindung endete
hub-error-no-encryption = keine Verschlüsselung wurde vereinbart: { $error }
hub-error-timeout = { $seconds ->
    [one] der Hub hat { $seconds } s lang nicht geantwortet: prüfen Sie das Netzwerk
   *[other] der Hub hat { $seconds } s lang nicht geantwortet: prüfen Sie das Netzwerk
}
hub-error-password-missing = der Hub fragt nach dem Passwort von { $user }, und weder in $PGPASSWORD, ~/.pgpass noch im Schlüsselbund steht eines
hub-error-keyring-locked = der Hub fragt nach dem Passwort von { $user }, und der Schlüsselbund, der es hat, ist gesperrt: entsperren Sie ihn
hub-error-password-wrong = der Hub nimmt dieses Passwort von { $user } nicht an: prüfen Sie es, in $PGPASSWORD, ~/.pgpass oder im Schlüsselbund, falls es von dort stammt
hub-error-password-unsafe = { $host } fragt nach dem Passwort auf eine Weise, die andere ausnutzen können (Klartext oder MD5), daher wird es nicht gesendet: die Administration stellt password_encryption auf scram-sha-256 und setzt das Passwort von { $user } neu
unsafe-password = nach dem Passwort wird auf eine Weise gefragt, die andere ausnutzen können
hub-error-login-refused = der Hub weist diese Anmeldung ab ({ $answer }): seine Administration erlaubt sie in pg_hba.conf
hub-error-no-database = es gibt keine Datenbank { $database } auf dem Hub: prüfen Sie die Adresse, oder legen Sie sie mit createdb an
hub-error-no-tls = { $host } bietet keine Verschlüsselung (TLS): die Administration schaltet ssl ein, oder die Adresse sagt sslmode=disable
hub-error-no-tables = keine Tabellen von Tallyboard in der Datenbank { $database }: `tallyboard hub init URL` legt sie an
hub-error-foreign-table = die Tabelle { $table } dieser Datenbank ist nicht von Tallyboard: wählen Sie eine andere Datenbank oder ein anderes Schema
hub-error-newer = der Hub hat eine neuere Version ({ $version }): aktualisieren Sie Tallyboard an diesem Platz
hub-error-older = der Hub hat eine ältere Version ({ $version }): sein Eigentümer führt mit dieser Version `tallyboard hub init URL` aus
hub-error-rights = der Hub lässt diese Anmeldung Folgendes nicht benutzen: { $what }. Seine Administration gewährt die Rechte, die `tallyboard hub init URL` ausgibt
hub-error-one-of-its-tables = eine seiner Tabellen
hub-error-its-schema = sein Schema
hub-error-not-owner = { $user } darf in dieser Datenbank oder diesem Schema keine Tabellen anlegen: der Eigentümer führt dies aus oder gewährt CREATE darauf
hub-error-full = der Datenträger des Hubs ist voll ({ $answer }): seine Administration schafft Platz
hub-error-busy = der Hub hat keinen Platz für eine weitere Verbindung ({ $answer })
hub-error-restarting = der Hub startet, hält an oder stellt sich wieder her ({ $answer })
hub-error-read-only = { $host } nimmt nichts zum Schreiben an: es ist ein Standby oder wurde schreibgeschützt. Nennen Sie in der Adresse den Primärserver oder alle Server
hub-error-conflict = der Hub bittet um einen neuen Versuch ({ $answer })
hub-error-on-another-board = was auf dieser Tafel gezählt wurde, ist schon auf dem Hub, auf einer anderen Tafel: verlassen Sie diese, und treten Sie jener bei
hub-error-row = der Hub hat eine unverständliche Zeile ({ $what }): aktualisieren Sie Tallyboard an diesem Platz
hub-error-no-clock = keine Uhr
hub-error-total = die Summe { $total }
hub-error-other = der Hub hat geantwortet: { $answer }
hub-error-no-host = die Adresse nennt keinen Host
keyring-label = Tallyboard: { $user } auf { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = dem Zertifikat von { $host } ist nicht zu trauen: { $why }
tls-expired = es ist abgelaufen. Die Administration des Hubs erneuert es, sofern die Uhr dieses Rechners stimmt
tls-not-valid-yet = es ist noch nicht gültig: prüfen Sie die Uhr dieses Rechners
tls-other-host = es gilt für einen anderen Host: schreiben Sie den Host in der Adresse so, wie ihn das Zertifikat hat
tls-unknown-authority = niemand, den dieser Rechner kennt, hat es signiert. Ist es ein hauseigenes, so nennen Sie seine Zertifizierungsstelle mit sslrootcert=FILE
tls-own-authority = es ist seine eigene Zertifizierungsstelle. Ist es ein hauseigenes, so nennen Sie genau dieses Zertifikat mit sslrootcert=FILE
tls-no-authorities = die Liste der Zertifizierungsstellen dieses Systems ist nicht benutzbar: { $error }
tls-no-list = { $path } ist keine Liste von Zertifizierungsstellen: { $why }
tls-no-certificate = sie enthält kein Zertifikat


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = Platz „{ $desk }“ auf der Tafel „{ $board }“ (Feed { $feed })
hub-verify-feed = Feed { $feed }
hub-verify-row-missing = Zeile { $row } fehlt
hub-verify-chain = die Kette der Token ist nicht die des Kopfs
hub-verify-beyond-head = { $rows ->
    [one] { $rows } Zeile steht hinter dem Kopf, { $last }
   *[other] { $rows } Zeilen stehen hinter dem Kopf, { $last }
}
hub-verify-slot = { $desk }: der Slot von Zähler { $counter } ist { $kept }, seine Einträge ergeben { $counted }
hub-verify-seen = { $desk }: Zeile { $row } sagt, dass Zähler { $counter } bei { $other } { $kept } war, dessen Einträge { $counted } ergeben


## The demo: a library's reference desk

demo-reference-desk = Auskunftstheke
demo-front-door = Eingang
demo-study-rooms = Arbeitsräume
demo-inside-now = Jetzt drinnen
demo-directions = Wegauskunft
demo-reference-question = Fachauskunft
demo-printing-help = Hilfe beim Drucken
demo-account-and-cards = Konto & Ausweis
demo-technology-help = Technische Hilfe
demo-phone = Telefon
demo-door-in = Tür: rein
demo-door-out = Tür: raus
demo-complaint = Beschwerde
demo-study-room = Arbeitsraum
demo-school-class = Schulklasse
demo-guided-tour = Führung
demo-from-paper = vom Papierbogen
demo-evening-event = Abendveranstaltung
demo-report = { $month ->
    [1] Bericht für Januar
    [2] Bericht für Februar
    [3] Bericht für März
    [4] Bericht für April
    [5] Bericht für Mai
    [6] Bericht für Juni
    [7] Bericht für Juli
    [8] Bericht für August
    [9] Bericht für September
    [10] Bericht für Oktober
    [11] Bericht für November
   *[12] Bericht für Dezember
}
demo-beyond-calendar = die Tage der Demo liegen außerhalb des Kalenders ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = keine Grenzen: hier werden Zähler abgezogen, und Grenzen gelten für Gezähltes, nicht für eine Differenz
no-limits-steps = keine Grenzen: eine Zählung fügt hier mehr als 1 hinzu, und Grenzen gelten für Ereignisse, die je 1 zählen
no-limits-negative = keine Grenzen: es liegt unter 0
no-hours-differ = diese Zähler sind auf Tafeln mit verschiedenen Öffnungszeiten: nennen Sie die einer Tafel
no-hours-unreadable = die Öffnungszeiten von „{ $board }“ können nicht gelesen werden: { $error }
rule-beyond = außerhalb der Grenzen
rule-two-of-three = zwei von dreien nahe derselben Grenze oder außerhalb
rule-four-of-five = vier von fünfen weit von der Mitte, auf derselben Seite
rule-eight-on-one-side = acht in Folge auf derselben Seite der Mitte
rule-trend = sechs in Folge, die steigen oder fallen
control-unreadable = die Regelkarte von „{ $name }“ kann nicht gelesen werden: { $error }
control-empty = noch wurde nichts auf ihm gezählt
control-no-counter = es gibt keinen Zähler „{ $name }“ mehr, durch den geteilt werden könnte: wählen Sie einen anderen
control-no-board = er ist auf keiner Tafel, durch die geteilt werden könnte: wählen Sie einen Zähler oder die Stunden
control-empty-baseline = in den Tagen des Referenzzeitraums wurde nichts geprüft: wählen Sie andere
control-more-than-all = mehr Fehler, als geprüft wurde: wählen Sie die Art u, Fehler je Einheit, oder einen anderen Zähler, durch den geteilt wird
control-no-variation = der Referenzzeitraum hat keine Fehler, oder nichts anderes, und zeigt daher nicht, wie stark es schwankt: wählen Sie andere Daten
change-by-hour = seit { $since } etwa { $after } pro Stunde statt { $before }
change-by-day = seit { $since } etwa { $after } pro Tag statt { $before }
change-by-week = seit der Woche vom { $since } etwa { $after } pro Woche statt { $before }
change-by-month = seit { $since } etwa { $after } pro Monat statt { $before }
