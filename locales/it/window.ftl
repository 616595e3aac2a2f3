### Termini: counter = contatore, board = pannello, table = tabella, tile = riquadro, press = pressione (premere),
### count = conteggio (il numero), total = totale, step = passo, target = obiettivo, level = livello (presenti),
### reset = azzeramento (azzerare), period = periodo, entry = voce, late count = conteggio tardivo (tardivo),
### undo = annullare, redo = ripetere, archive = archivio (archiviare), lock = bloccare, inspector = ispettore,
### strip = finestra piccola, desk = postazione, hub = hub, server = server, shared board = pannello condiviso,
### template = modello, backup = backup, restore = ripristinare, salvage = recupero (recuperare), sample = campione,
### guard = protezione, double press = doppia pressione, day note = nota del giorno, tally file = file di conteggio,
### key = tasto, history = cronologia

## The window

title = Tutti i contatori
all = Tutti i contatori
welcome = Che cosa contare?
welcome-hint = Scrivere un nome e premere Invio
welcome-help = Un nome e Invio, oppure incollare un elenco: un nome per riga, o una colonna di un foglio di calcolo.
on-a-board = su un pannello di nome
board-of-the-list = Nome di un pannello per questi contatori
optional = Facoltativo
new-hint = Nome di un nuovo contatore
new-button = Nuovo contatore
new-tile = Nuovo contatore qui
or-ready = o partire da un pannello pronto
name = Nome
key = Tasto
count = Conteggio
last = Ultimo
total = Totale
tiles = Riquadri
table = Tabella
as-tiles = Mostra come riquadri
as-table = Mostra come tabella
search = Cerca
zone-notice = Fuso orario sconosciuto…
search-hint = Cerca  Ctrl+F
undo = Annulla
redo = Ripeti
undo-back = Annulla fino a qui
undone = Annullato
redone = Ripetuto
table-copied = La tabella è stata copiata
reset = Azzera…
nothing-to-reset = non è stato azzerato nulla: qui non è mostrato alcun contatore
hidden-by-search = nascosto dalla ricerca
on-no-board = su nessun pannello
undo-reset = Annulla l’ultimo azzeramento
no-reset = questo contatore non ha azzeramenti da annullare
reset-hint = Fare clic per vedere prima l’effetto; tenere premuto per azzerare subito
more = Altro
boards = Pannelli
new-board = + Nuovo pannello
other = Altro
archive = Archivio
settings = Impostazioni
settings-item = Impostazioni…
keys = Tasti
full-screen = Schermo intero
show-board = Mostra
edit-board = Opzioni del pannello…
reset-board = Azzera…
save-template = Salva come modello
move-up = Sposta su
move-down = Sposta giù
lock-board = Blocca questo pannello
unlock-board = Sblocca questo pannello
counters-stay = I suoi contatori e la loro cronologia restano.
leave-first = È condiviso: interrompere prima la condivisione.
lock-all = Blocca tutto
unlock-all = Sblocca tutto
select-none = Deseleziona tutto
selected-menu = Che cosa fare
add = Aggiungi…
edit = Modifica…
alone = Mostra da solo
all-again = Mostra di nuovo tutti
duplicate = Duplica
lock = Blocca
unlock = Sblocca
to-board = Sposta nel pannello
no-board = Nessun pannello
archive-it = Archivia
restore = Ripristina
delete = Elimina definitivamente…
clear-search = Cancella la ricerca
look-everywhere = Cerca ovunque
look-in-archive = Cerca nell’archivio
empty-board = Qui non ci sono ancora contatori. Trascinarne alcuni sul pannello a sinistra o crearne uno nuovo.
opening = Apertura del file…
saved = Tutto salvato
failed = Il file non è utilizzabile
keep-open = Lascia aperto
close-now = Chiudi ora
locked = Tutto è bloccato
too-many-questions = troppe letture in corso, quindi questa non è stata fatta: riprovare
boards-region = Pannelli
tools-region = Strumenti
status-region = Stato
inspector-region = Ispettore
counters-region = Contatori
total-region = Totale
finish = Concludi…
finish-sample = Concludi il campione…
close-day = Chiudi la giornata…
sort-manually = Ordine manuale
columns = Colonne
sort-by-name = Ordina per nome
sort-by-count = Ordina per conteggio
sort-by-today = Ordina per conteggio di oggi
sort-by-last = Ordina per ultima modifica
template-too-large = { $name } ha troppi contatori e note per un modello
too-many-templates = { $max ->
    [one] c’è già { $max } modello: eliminarlo dove si creano i nuovi pannelli
   *[other] ci sono già { $max } modelli: eliminarne uno dove si creano i nuovi pannelli
}
names-found = { $count ->
    [one] { $count } nome: un contatore e un tasto
   *[other] { $count } nomi: un contatore e un tasto ciascuno
}
too-many-names = { $count ->
    [one] C’è { $count } nome: incollarne al massimo { $max } alla volta, o importare un file.
   *[other] Ci sono { $count } nomi: incollarne al massimo { $max } alla volta, o importare un file.
}
name-twice = { $name } è due volte nell’elenco.
no-zone = Gli orari sono in UTC: { $why }. Un fuso si può scegliere anche nelle impostazioni.
reset-scope = Azzera { $scope }…
scope-board = pannello { $board }
key-changes = { $key } è il tasto di { $holder }, quindi { $counter } ne riceve un altro
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = sul pannello { $board }
not-backed-up = Backup non eseguito: { $why }
menu-name = Che cosa fare con { $counter }
count-name = { $counter }: { $count }
of-number = di { $number }
board-menu = Pannello { $name }
key-of = tasto { $cap }
of-target = obiettivo { $target }
board-total = Totale { $total }
sample = Campione { $number }
since = da { $time }
beside-total = Oltre al totale: { $counts }
to-go = ancora { $number }
room = di { $capacity } · liberi { $left }
reached = { $total } di { $target }, obiettivo raggiunto
beyond = { $total }, { $over } oltre l’obiettivo
spoken-count = { $name } { $count }
count-on = Continua fino a { $target }
counts-of = Conteggi, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } selezionato
   *[other] { $count } selezionati
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· { $limit } è il limite
total-on-board = { $count } sul pannello
level = { $name } { $count }
in-all = { $count } in tutto
counted-today = { $count } oggi
make-counters = { $count ->
    [one] Crea { $shown } contatore
   *[other] Crea { $shown } contatori
}
with-key = { $name }, tasto { $key }
with-no-key = { $name }, nessun tasto
bad-name = “{ $name }”: { $why }.
template-saved = Modello { $name } salvato
template-replaced = Modello { $name } sostituito
no-such-zone = Il fuso orario { $name } non esiste su questo sistema: gli orari sono quelli del sistema. Nelle impostazioni se ne può scegliere un altro.
counters = { $count ->
    [one] { $shown } contatore
   *[other] { $shown } contatori
}
scope-found = { $count ->
    [one] { $shown } contatore trovato
   *[other] { $shown } contatori trovati
}
scope-archived = { $count ->
    [one] { $shown } contatore archiviato
   *[other] { $shown } contatori archiviati
}
scope-all = { $count ->
    [one] tutto: { $shown } contatore
   *[other] tutti i { $shown } contatori
}
counter-on-board = { $counter } sul pannello { $board }
key-of-hidden = { $count ->
    [one] { $key } è il tasto di { $holders }, non mostrato: non contato
   *[other] { $key } è il tasto di { $holders }, non mostrati: non contato
}
key-of-several = { $key } è il tasto di { $holders }: non contato, mostrare prima un solo pannello
key-of-several-on-one-board = { $key } è il tasto di { $holders }: non contato, dare a uno di loro un altro tasto
enumerated-two = { $first } e { $second }
enumerated-three = { $first }, { $second } e { $third }
enumerated-more = { $count ->
    [one] { $first }, { $second } e { $count } altro
   *[other] { $first }, { $second } e altri { $count }
}
reset-archived = { $count ->
    [one] non è stato azzerato nulla: il contatore è nell’archivio, ripristinarlo prima
   *[other] non è stato azzerato nulla: alcuni di questi contatori sono nell’archivio, ripristinarli prima
}
nothing-found = Niente di nome “{ $search }”
nothing-found-on-board = Niente di nome “{ $search }” su questo pannello
nothing-found-in-archive = Niente di nome “{ $search }” nell’archivio
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } altrove
   *[other] { $shown } altrove
}
found-in-archive = { $count ->
    [one] { $shown } nell’archivio
   *[other] { $shown } nell’archivio
}
press-one = Conta { $counter }
press-step = Conta { $number } { $counter }
plus-one = Aggiungi uno a { $counter }
plus-step = Aggiungi { $number } a { $counter }
minus-one = Togli uno da { $counter }
minus-step = Togli { $number } da { $counter }
of-number-named = di { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent }%
share-limits = limiti da { $low } a { $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $share } di { $total }: { $limits }
minutes-none = meno di un minuto
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
    [one] { $shown } posto libero
   *[other] { $shown } posti liberi
}
full = Pieno: { $count } di { $capacity }
over-full = Oltre il limite: { $count } di { $capacity }
target-reached = { $what }: concludere e iniziare il prossimo
target-reached-sample = { $what }: concludere questo campione e iniziare il prossimo
target-passed = { $what }, { $over } oltre l’obiettivo: concludere e iniziare il prossimo
target-passed-sample = { $what }, { $over } oltre l’obiettivo: concludere questo campione e iniziare il prossimo
dragged = { $count ->
    [one] { $first } e { $count } altro
   *[other] { $first } e altri { $count }
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, tardivo
operation-set = Imposta { $name } a { $count }
operation-reset = Azzera { $name }
operation-correct = Correggi { $name }
operation-keep = Tieni una pressione di { $name }
operation-void = Scarta una pressione di { $name }
operation-note = Nota su { $name }
operation-create = Nuovo contatore { $name }
operation-rename = Rinomina in { $name }
operation-edit = Modifica { $name }
operation-move = Sposta { $name }
operation-archive = Archivia { $name }
operation-restore = Ripristina { $name }
operation-lock = Blocca { $name }
operation-unlock = Sblocca { $name }
operation-create-board = Nuovo pannello { $name }
operation-edit-board = Modifica pannello { $name }
operation-delete-board = Elimina pannello { $name }
operation-import = Importa { $name }
operation-reset-several = { $count ->
    [one] Azzera { $shown } contatore
   *[other] Azzera { $shown } contatori
}
operation-correct-several = { $count ->
    [one] Correggi { $shown } contatore
   *[other] Correggi { $shown } contatori
}
operation-keep-several = { $count ->
    [one] Tieni { $shown } pressione
   *[other] Tieni { $shown } pressioni
}
operation-void-several = { $count ->
    [one] Scarta { $shown } pressione
   *[other] Scarta { $shown } pressioni
}
operation-create-several = { $count ->
    [one] { $shown } nuovo contatore
   *[other] { $shown } nuovi contatori
}
operation-edit-several = { $count ->
    [one] Modifica { $shown } contatore
   *[other] Modifica { $shown } contatori
}
operation-move-several = { $count ->
    [one] Sposta { $shown } contatore
   *[other] Sposta { $shown } contatori
}
operation-archive-several = { $count ->
    [one] Archivia { $shown } contatore
   *[other] Archivia { $shown } contatori
}
operation-restore-several = { $count ->
    [one] Ripristina { $shown } contatore
   *[other] Ripristina { $shown } contatori
}
operation-lock-several = { $count ->
    [one] Blocca { $shown } contatore
   *[other] Blocca { $shown } contatori
}
operation-unlock-several = { $count ->
    [one] Sblocca { $shown } contatore
   *[other] Sblocca { $shown } contatori
}
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, e quanto fatto in seguito
done-but-for-others = { $done }; ciò che altri hanno cambiato nel frattempo è rimasto com’era
undo-steps = { $count ->
    [one] Annulla { $shown } azione
   *[other] Annulla { $shown } azioni
}
was-reset = { $name } azzerato, { $before } → { $after }
was-corrected = { $name } corretto, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } contatore azzerato
   *[other] { $shown } contatori azzerati
}
were-corrected = { $count ->
    [one] { $shown } contatore corretto
   *[other] { $shown } contatori corretti
}
refused-locked = Bloccato: non contato
refused-archived = In archivio: non contato
refused-limit = Non contato: raggiunto { $limit }
refused-overflow = Non contato: nessun conteggio può essere così grande


## What is saved, and what isn't

saving = { $count ->
    [one] Salvataggio di { $count } modifica…
   *[other] Salvataggio di { $count } modifiche…
}
changes-not-shown = I dati mostrati possono essere vecchi, perché la lettura non riesce: { $why }. Nuovo tentativo in corso.
unsaved = { $count ->
    [one] { $count } non salvata da { $seconds } s: { $why }. È conservata, nuovo tentativo in corso.
   *[other] { $count } non salvate da { $seconds } s: { $why }. Sono conservate, nuovo tentativo in corso.
}
opening-waits = Il file non si può ancora aprire: { $why }. Nuovo tentativo in corso.
closing-title = { $count ->
    [one] { $count } modifica non è salvata
   *[other] { $count } modifiche non sono salvate
}
closing-why = { $why }. Il salvataggio viene ritentato di continuo, e la finestra si chiude da sola appena tutto è salvato.
closing-keeps = { $count ->
    [one] Chiudendo ora, la pressione è conservata accanto al file e contata al prossimo avvio.
   *[other] Chiudendo ora, le pressioni sono conservate accanto al file e contate al prossimo avvio.
}
closing-loses = { $count ->
    [one] Chiudendo ora, va persa.
   *[other] Chiudendo ora, vanno perse.
}
closing-loses-others = Le altre modifiche vanno allora perse.


## Help

help-help = Guida
help-about = Informazioni su Tallyboard
help-about-text = La versione, il file aperto e le licenze di ciò che il programma contiene.
help-help-text = Brevi risposte su conteggio, tasti, annullamento, azzeramento, pannelli e file.
help-search = Cerca nella guida
help-nothing = Qui non c’è nulla in proposito.
help-version = Versione
help-file = File
help-licences = Licenze
help-copy = Copia
help-copied = La composizione del programma è stata copiata
help-close-hint = Chiudi il suggerimento
help-hint-press = <b>Premere { $key } per contare</b> o fare clic su un riquadro.
help-hint-press-several = <b>Premere { $first } … { $last } per contare</b> o fare clic su un riquadro.
help-hint-click = <b>Fare clic su un riquadro</b> per contare.
help-hint-shift = { $shift } e il tasto: uno in meno.
help-hint-keys = { $key } mostra tutti i tasti.

## Levels: how many are inside now

level-set = Imposta
level-about = La differenza è contata come una pressione in più, che si può annullare.
level-most = Massimo di oggi
level-added = Aggiunti oggi
level-taken = Tolti oggi
level-since-reset = dall’azzeramento delle { $time }
level-of-today = { $counter } oggi
level-before = { $number } { $name }
level-at = alle { $time }
level-most-value = massimo: { $value }
level-warns-at = avvisa a { $number }
help-section-counting = Contare
help-section-counting-text = Fare clic in un punto qualsiasi di un riquadro, o premere il tasto indicato: conta uno, o il passo del contatore. Maiusc e il tasto lo tolgono. Ogni pressione è su disco in un attimo; la spia in basso a sinistra lo indica.
help-section-more-than-one = Più di uno alla volta
help-section-more-than-one-text = Tenere premuto un riquadro, o scegliere Aggiungi… nel suo menu, per aggiungere una quantità. Lì “Contato prima” accetta un orario passato.
help-section-keys = Tasti
help-section-keys-text = Ogni contatore può avere un tasto: scegliere Modifica… nel suo menu (F2), poi premere il tasto. Lo stesso tasto può servire su più pannelli. I tasti della finestra si vedono con ? e sono indicati nei menu.
help-section-undo = Annullare
help-section-undo-text = Ctrl+Z annulla l’ultima azione e Ctrl+Maiusc+Z la ripete: pressioni, azzeramenti, modifiche, qualunque cosa, anche dopo un riavvio. Backspace annulla l’ultima pressione. L’ispettore annulla qualsiasi singola voce.
help-section-reset = Azzeramento
help-section-reset-text = Un azzeramento porta i conteggi a 0 e chiude un periodo. Nulla va perso: la cronologia conserva ogni pressione, l’elenco dei periodi dell’ispettore mostra il risultato di ciascuno, e un azzeramento si può annullare in qualsiasi momento.
help-section-boards = Pannelli
help-section-boards-text = Un pannello è un gruppo di contatori mostrati insieme: un banco, una porta, un campione. Trascinare i riquadri su un pannello a sinistra. Un clic destro su un pannello apre il suo menu: opzioni, duplicazione, esportazione, condivisione. Un pannello con un obiettivo si conclude con Ctrl+Invio.
help-section-inspect = Ispezionare
help-section-inspect-text = Ctrl+I mostra quando si è contato: oggi, questa settimana, un grafico, le ore di punta e ogni voce. Segue il contatore che si preme o si seleziona.
help-section-file = Il file
help-section-file-text = Tutto è in un unico file su questo computer, il cui nome si trova in basso a destra. Il backup avviene una volta al giorno se ci sono modifiche; Ctrl+B elenca i backup e li ripristina. Ctrl+O apre un altro file.
help-section-sharing = Condivisione
help-section-sharing-text = Più postazioni possono contare su un solo pannello: scegliere “Condividi questo pannello…” nel suo menu. Ogni postazione continua a contare anche non in linea, e tutte arrivano agli stessi conteggi.
help-section-export = Esportazione e importazione
help-section-export-text = Ctrl+E scrive un foglio di calcolo, una tabella o un rapporto, Ctrl+P stampa un rapporto e Ctrl+Maiusc+E importa ciò che è stato contato altrove.
level-set-button = Imposta { $name }…
level-set-name = Imposta { $name }
level-counts-more = { $count ->
    [one] Conta { $shown } in più su { $counter }.
   *[other] Conta { $shown } in più su { $counter }.
}
level-counts-fewer = { $count ->
    [one] Conta { $shown } in meno su { $counter }.
   *[other] Conta { $shown } in meno su { $counter }.
}
level-through-the-day = { $name } nel corso della giornata
level-at-the-end = { $name } alla fine
level-value-at = { $number } alle { $time }


## Ranges of days

range-range = intervallo
range-today = Oggi
range-week = Settimana
range-month = Mese
range-year = Anno
range-day = Giorno
range-sum = Somma
range-custom = Altro…
range-custom-name = Da un giorno a un altro
range-last-week = settimana scorsa
range-year-before = un anno prima
range-today-date = Oggi, { $date }
range-dates = { $first } – { $last }
range-go-before = Prima: { $range }
range-go-after = Dopo: { $range }
range-last-weekday = { $day ->
    [monday] lunedì scorso
    [tuesday] martedì scorso
    [wednesday] mercoledì scorso
    [thursday] giovedì scorso
    [friday] venerdì scorso
    [saturday] sabato scorso
   *[sunday] domenica scorsa
}
range-week-before = una settimana prima
range-weeks-before = { $count ->
    [one] { $count } settimana prima
   *[other] { $count } settimane prima
}
range-before-to = { $name }, fino alle { $time }


## The small window

strip-small-window = Finestra piccola
strip-expand = Finestra grande
strip-close = Chiudi
strip-today = oggi
strip-not-on-top = Questo ambiente (Wayland) non permette a un programma di restare in primo piano.
strip-not-saved = { $presses ->
    [one] { $presses } non salvata
   *[other] { $presses } non salvate
}
strip-hidden = { $counters ->
    [one] { $counters } altro, col tasto
   *[other] altri { $counters }, coi tasti
}


## Notes on days

day-note-open = Nota del giorno…
day-note-title = Nota del giorno
day-note-day = Giorno
day-note-name = Nota sul giorno
day-note-hint = Per esempio “prova antincendio”; vuota vale come nessuna nota
day-note-day-name = Giorno: { $day }
day-note-note-name = Nota su { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Mostrata nei grafici e nella cronologia di { $board }, ed esportata con essi.
day-note-shown-everywhere = Mostrata nei grafici e nella cronologia di ogni pannello, ed esportata con essi.


## Finishing a board or a sample

finish-finish-sample = Concludi questo campione
finish-close-day = Chiudi questa giornata
finish-finish = Concludi e inizia il prossimo
finish-close = Chiudi la giornata
finish-copy = Copia riepilogo
finish-copy-picture = Copia come immagine
finish-save = Salva in un file…
finish-copied = Il riepilogo è stato copiato
finish-sample-field = Campione
finish-counted-by = Contato da
finish-left-out = escluso
finish-finish-board = Concludi { $board }
finish-by = contato da { $name }
finish-span = da { $since } a { $until }
finish-about-since = { $name }: { $total }, contati da { $since }
finish-back-to-0-single = Il suo contatore torna a 0. La cronologia resta, e si può annullare in qualsiasi momento.
finish-back-to-0 = { $count ->
    [one] { $shown } contatore torna a 0. La cronologia resta, e si può annullare in qualsiasi momento.
   *[other] Tutti i { $shown } contatori tornano a 0. La cronologia resta, e si può annullare in qualsiasi momento.
}


## Keys that work everywhere

global-keys-label = Tasti ovunque
global-keys-off = Disattivati
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = I tasti dei contatori funzionano mentre questa finestra è attiva.
global-keys-asked = Sono stati chiesti al desktop.
global-keys-no-screen = lo schermo non risponde
global-keys-no-answer = il desktop non risponde
global-keys-not-allowed = non è stato consentito nel desktop
global-keys-other-system = su questo sistema non è ancora possibile
global-keys-group = Mentre è attivo un altro programma
global-keys-taken = preso da un altro programma
global-keys-counts = Conta con il tasto { $key }
global-keys-takes-back = Togli un passo con il tasto { $key }
global-keys-on-hint = { $modifiers } e il tasto di un contatore lo fanno contare in qualsiasi programma, sul pannello mostrato qui; con anche Maiusc si toglie un passo.
global-keys-not-these = Esclusi questi, di un altro programma: { $keys }.
global-keys-unavailable = Questo desktop non ne concede: { $why }. Nelle sue impostazioni della tastiera si può invece assegnare un comando a un tasto.


## A file that was moved, replaced or deleted

displaced-save-beside = Salva tutto in un nuovo file accanto
displaced-open-there = Apri ciò che c’è ora
displaced-status = Il file non è più quello di prima: non si salva nulla
displaced-choosing = è in corso l’apertura di un altro file: questo non è stato contato
displaced-nothing-waits = Tutto ciò che era stato contato prima è salvato in quel file; ciò che si conta ora attende.
displaced-waiting = { $count ->
    [one] { $shown } modifica non è salvata: attende, e sarà salvata appena il file torna com’era.
   *[other] { $shown } modifiche non sono salvate: attendono, e saranno salvate appena il file torna com’era.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } modifica non è salvata: attende, e sarà salvata appena il file torna com’era. In ciò che c’è ora viene contata in base ai nomi dei contatori.
   *[other] { $shown } modifiche non sono salvate: attendono, e saranno salvate appena il file torna com’era. In ciò che c’è ora vengono contate in base ai nomi dei contatori.
}


## Ready boards

ready-desk = Banco informazioni
ready-desk-about = Orientamento, domande, stampa, telefono…
ready-desk-directions = Orientamento
ready-desk-question = Domanda di reference
ready-desk-printing = Aiuto stampa
ready-desk-account = Iscrizioni e tessere
ready-desk-technology = Aiuto informatico
ready-desk-phone = Telefono
ready-blood = Formula leucocitaria
ready-blood-about = Neutrofilo, linfocito… un tasto ciascuno, un suono a 100
ready-blood-neutrophil = Neutrofilo
ready-blood-lymphocyte = Linfocito
ready-blood-monocyte = Monocito
ready-blood-eosinophil = Eosinofilo
ready-blood-basophil = Basofilo
ready-blood-band = A banda
ready-blood-blast = Blasto
ready-blood-nucleated = Eritroblasto
ready-blood-total = Cellule
ready-door = Conta ingressi
ready-door-about = Entrate, uscite, presenti
ready-door-in = Entrate
ready-door-out = Uscite
ready-door-total = Presenti
ready-defects = Difetti
ready-defects-about = Graffio, ammaccatura, colore, pezzo mancante…
ready-defects-scratch = Graffio
ready-defects-dent = Ammaccatura
ready-defects-colour = Colore
ready-defects-part = Pezzo mancante
ready-defects-label = Etichetta errata
ready-defects-other = Altro difetto


## The start of the window

start-advice = Questi comandi funzionano senza finestra: { $commands } (vedere tallyboard --help).
start-needs-window = il programma ha bisogno di una finestra: { $why }.
start-no-display = né WAYLAND_DISPLAY né DISPLAY sono impostati, quindi non c’è uno schermo
start-lacks = al sistema mancano { $libraries } (Debian: apt install { $packages })
start-no-screen = il programma ha bisogno di una finestra: lo schermo non è raggiungibile.
start-no-opengl = il programma non può aprire una finestra: manca OpenGL su questo schermo?
start-ended = la finestra ha dovuto chiudersi: { $why }


## The file of the settings

settings-problem = Le impostazioni in { $file }: { $why }. Il file è conservato come { $aside } appena si modifica un’impostazione.
settings-partly-unusable = non tutte sono utilizzabili ({ $names }), e per quelle valgono i valori consueti
settings-unusable = { $why }; per tutte le impostazioni valgono i valori consueti
settings-too-large = supera { $max } byte
settings-not-understood = il contenuto non è comprensibile: { $why }
settings-not-private = { $path } può essere letto da altri, e ciò non si può cambiare: appartiene a un altro utente.
settings-not-saved = Le impostazioni non si possono salvare in { $path }: { $why }. Valgono fino alla chiusura della finestra.
settings-out-of-range = il numero è fuori dai limiti


## What figures mean


## Sound, speech and notifications

sound-none = nessun suono: { $why }
sound-no-player = { $player } non è stato trovato
sound-no-players = non è stato trovato nessuno di questi programmi: { $players }
sound-not-written = il file per il lettore non si può scrivere ({ $why })
sound-player-failed = { $player } non è riuscito ({ $why })
sound-no-thread = nessun suono: il sistema non riesce ad avviare un thread ({ $why })
speech-no-program = nessuna voce: { $program } non è stato trovato, fa parte di speech-dispatcher
speech-failed = nessuna voce: { $program } non è riuscito ({ $why })
program-too-slow = non terminato dopo { $seconds } s
notification-none-shown = nessuna notifica: questo desktop non ne mostra ({ $why })
notification-other-system = nessuna notifica: esistono solo per Linux

## Keys

key-ctrl = Ctrl
key-shift = Maiusc
key-alt = Alt
key-enter = Invio
key-esc = Esc
key-space = Spazio
key-backspace = Backspace
key-delete = Canc
key-del = Canc
key-page-up = Pag su
key-page-down = Pag giù
key-menu = Menu
key-num = Num { $key }


## When a target is reached at the pace of the counting so far

pace-by = a questo ritmo, { $time }
pace-by-short = { " " }· arriva: { $time }
pace-count = { $count } di { $target }; a questo ritmo, { $time }
