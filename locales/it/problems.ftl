## A note that is typed

note-error-empty = una nota deve avere almeno un carattere
note-error-too-long = { $found ->
    [one] una nota ha al massimo { $max } caratteri, questa ne ha { $found }
   *[other] una nota ha al massimo { $max } caratteri, questa ne ha { $found }
}
note-error-control-character = una nota non può contenere caratteri di controllo, salvo le interruzioni di riga


## Opening hours that are typed

hours-unreadable = “{ $part }” non si può leggere come orari: scriverli come Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = “{ $part }” indica per la seconda volta gli orari di un giorno: scriverli tutti in una volta, come Mo 09:00-12:00,13:00-17:00
hours-empty = orari senza alcuna ora non dicono nulla: ometterli se nessuno li conosce
hours-too-long = gli orari hanno al massimo { $max } byte
hours-too-many-dates = gli orari hanno al massimo { $max } date specifiche


## The control chart of a counter, as it is typed

control-plan-unreadable = “{ $part }” non si può leggere come carta di controllo: scriverla come c day 2026-10-01/2026-10-31 o u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = una carta c conta i difetti così come sono, senza “of”: usare u per i difetti per unità, o p per una proporzione
control-plan-no-size = una carta u o p deve sapere a che cosa si riferiscono i difetti: aggiungere of board, of counter NAME o, per u, of hours
control-plan-share-of-hours = le ore non possono avere una proporzione di difetti: usare u per i difetti all’ora


## A name that is typed, of a counter, a board or a desk

name-error-empty = un nome deve avere almeno un carattere
name-error-too-long = { $found ->
    [one] un nome ha al massimo { $max } caratteri, questo ne ha { $found }
   *[other] un nome ha al massimo { $max } caratteri, questo ne ha { $found }
}
name-error-control-character = un nome non può contenere caratteri di controllo come tabulazioni o interruzioni di riga
name-error-override = un nome non può contenere ciò che forza la direzione del testo


## A key of the keyboard

key-error = un tasto è uno di questi: { $keys }


## Kinds of files

file-type-folder = una cartella
file-type-pipe = una pipe
file-type-socket = un socket
file-type-disk = un disco o un altro dispositivo
file-type-device = un dispositivo
files-no-file = è { $what }, non un file
files-it-is-a-disk = è un disco
files-nobody-reads-it = nessuno la legge
limits-disk-full = il disco è pieno
limits-disk-full-or-file-too-large = { $bytes ->
    [one] il disco è pieno; oppure il file supererebbe il byte ({ $bytes }) che il sistema concede a questo programma (ulimit -f)
   *[other] il disco è pieno; oppure il file supererebbe i { $bytes } byte che il sistema concede a questo programma (ulimit -f)
}
limits-disk-error = il disco segnala un errore ({ $error })
limits-disk-error-or-file-too-large = { $bytes ->
    [one] il disco segnala un errore ({ $error }); oppure il file supererebbe il byte ({ $bytes }) che il sistema concede a questo programma (ulimit -f)
   *[other] il disco segnala un errore ({ $error }); oppure il file supererebbe i { $bytes } byte che il sistema concede a questo programma (ulimit -f)
}


## A file that is to be written, such as an export

begin-error-tally-file = { $path } è il file di conteggio stesso: indicare un altro file
begin-error-exists = { $path } esiste già
begin-error-folder = { $path } è una cartella: indicare un file al suo interno
begin-error-folder-missing = la cartella { $folder } non esiste: crearla, o indicare un altro file
begin-error-io = { $path } non si può scrivere ({ $error }): indicare un altro file


## A number that is typed or read

number-error-not-a-number = non è un numero
number-error-fraction = non è un numero intero
number-error-too-large = supera i 64 bit


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } o { $second }


## Why something was not done

refusal-overflow = “{ $name }” è a { $count }: { $delta } supererebbe ciò che un conteggio può contenere, quindi non è stato contato nulla
refusal-unknown-counter = questo contatore non esiste più
refusal-unknown-name = non c’è un contatore di nome “{ $name }”
refusal-name-taken = c’è già un contatore di nome “{ $name }”
refusal-key-taken = il tasto { $key } è già di “{ $name }”
refusal-name-in-archive = c’è un contatore archiviato di nome “{ $name }”: ripristinarlo, o usare un altro nome
refusal-board-name-taken = c’è già un pannello di nome “{ $name }”
refusal-unknown-board = questo pannello non esiste più
refusal-unknown-board-name = non c’è un pannello di nome “{ $name }”
refusal-locked = “{ $name }” è bloccato, quindi non è stato contato nulla: sbloccarlo prima
refusal-archived = “{ $name }” è nell’archivio, quindi non è stato contato nulla: ripristinarlo prima
refusal-above-maximum = “{ $name }” è a { $count }, e il suo massimo è { $limit }: { $delta } non è stato contato
refusal-below-minimum = “{ $name }” è a { $count }, e il suo minimo è { $limit }: { $delta } non è stato contato
refusal-beyond-target = “{ $board }” è a { $total }, e si ferma al suo obiettivo di { $target }: { $delta } “{ $name }” non è stato contato
refusal-bad-step = un passo è un numero da 1 a { $max }
refusal-bad-limits = il minimo { $minimum } è superiore al massimo { $maximum }
refusal-bad-day-start = un giorno inizia a un quarto d’ora: 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] un file ha al massimo { $max } pannello
   *[other] un file ha al massimo { $max } pannelli
}
refusal-too-many-day-notes = { $max ->
    [one] un file ha al massimo { $max } nota del giorno
   *[other] un file ha al massimo { $max } note del giorno
}
refusal-too-many-counters = un file ha al massimo un milione di contatori: l’importazione ne creerebbe di più
refusal-import-cancelled = l’importazione è stata annullata: non è stato importato nulla
refusal-import-above-maximum = “{ $name }” è a { $count }, e il suo massimo è { $limit }: l’importazione lo porterebbe a { $after }
refusal-import-below-minimum = “{ $name }” è a { $count }, e il suo minimo è { $limit }: l’importazione lo porterebbe a { $after }
refusal-nothing-to-undo = non c’è nulla da annullare
refusal-nothing-to-redo = non c’è nulla da ripetere
refusal-import-beyond-undo = { $entries ->
    [one] l’importazione di { $file } ha creato { $entries } voce, troppo da annullare in una volta: ripristinare il backup fatto prima, o annullarne le voci una per una
   *[other] l’importazione di { $file } ha creato { $entries } voci, troppe da annullare in una volta: ripristinare il backup fatto prima, o annullarne le voci una per una
}
refusal-not-the-newest = in un’altra finestra è appena stato fatto qualcos’altro: annullare di nuovo per revocarlo
refusal-not-an-operation = un’eliminazione definitiva e un annullamento non possono far parte di ciò che si annulla in una volta
refusal-shared-already = “{ $board }” è già condiviso, tramite { $hub }
refusal-not-shared = il pannello non è più condiviso
refusal-shared-counter = “{ $name }” è condiviso, quindi resta sul suo pannello: archiviarlo, o lasciare prima il pannello
refusal-shared-board = il pannello “{ $name }” è condiviso: lasciarlo prima
refusal-torn = ciò che { $desk } condivide non prosegue quello che ne ha questo file
refusal-unknown-entry = questa voce non esiste più
refusal-undone-already = è già stato annullato
refusal-in-the-future = un conteggio tardivo riguarda il passato, e questo momento deve ancora venire
refusal-not-saved = non salvato: { $why }
refusal-maybe-saved = non si sa se sia stato salvato ({ $why }): guardare il conteggio prima di rifarlo
send-error-full = { $max ->
    [one] troppo attende di essere salvato ({ $max } pressione): questa non è stata contata
   *[other] troppo attende di essere salvato ({ $max } pressioni): questa non è stata contata
}
send-error-stopped = il file è chiuso: questo non è stato contato


## Why something in the file couldn't be read or written

store-error-locked = un altro programma tiene bloccato il file
store-error-damaged = il file è danneggiato ({ $detail }); non vi si scrive più nulla: ripristinare un backup
store-error-stopped = la richiesta è stata ritirata
store-error-suspect = il file è stato modificato da un altro programma, ed è in esame
store-error-text-too-long = { $max ->
    [one] un testo nel file ha più di { $max } byte
   *[other] un testo nel file ha più di { $max } byte
}
store-error-too-many-counters = { $max ->
    [one] il file contiene più di { $max } contatore
   *[other] il file contiene più di { $max } contatori
}
store-error-clock = l’orologio del sistema è impostato oltre l’anno 9999, o prima dell’anno -4713: regolarlo, e riprovare
store-error-numbers-used-up = { $table ->
    [board] il file non ha più un numero per un altro pannello: uno ha il più grande possibile, { $max }. Esportarne il contenuto, e importarlo in un nuovo file
    [counter] il file non ha più un numero per un altro contatore: uno ha il più grande possibile, { $max }. Esportarne il contenuto, e importarlo in un nuovo file
    [entry] il file non ha più un numero per un’altra voce: una ha il più grande possibile, { $max }. Esportarne il contenuto, e importarlo in un nuovo file
   *[other] il file non ha più numeri da assegnare ({ $table }): il più grande possibile, { $max }, è già usato. Esportarne il contenuto, e importarlo in un nuovo file
}
text-too-long-to-be-read = { $bytes ->
    [one] (un testo di { $bytes } byte, troppo lungo da leggere)
   *[other] (un testo di { $bytes } byte, troppo lungo da leggere)
}
worker-damaged-with-backup = { $why }; l’ultimo integro è { $backup }


## Why a file can't be opened

open-error-folder-missing = la cartella { $folder } non esiste: crearla, o scegliere un altro file con --db
open-error-file-missing = non c’è ancora un file { $path }: lo crea `tallyboard inc NAME`
open-error-empty = il file { $path } è ancora vuoto: `tallyboard inc NAME` crea il primo contatore
open-error-file-exists = { $path } esiste già, e resta com’è: indicare un nuovo file
open-error-name-too-long = { $bytes ->
    [one] { $path } non si può creare: il suo nome o percorso ha { $bytes } byte, e con ciò che deve stargli accanto c’è posto per { $bytes_max }: sceglierne uno più corto con --db
   *[other] { $path } non si può creare: il suo nome o percorso ha { $bytes } byte, e con ciò che deve stargli accanto c’è posto per { $bytes_max }: sceglierne uno più corto con --db
}
open-error-not-a-file = { $path } è { $what } e non un file: indicare un file
open-error-side-not-a-file = { $side } è { $what } e non un file, e lì SQLite tiene ciò che è stato contato per ultimo in { $path }: spostarlo, o scegliere un altro file con --db
open-error-log-without-file = non c’è un file { $path }, ma ciò che vi è stato contato per ultimo è ancora in { $log }: è stato spostato o eliminato mentre era aperto. Rimetterlo accanto; oppure, se non serve più, eliminare anche { $log }. Non è stato creato nulla
open-error-log-missing = { $path } è stato copiato senza { $log }, che contiene tutto ciò che è stato contato: copiare entrambi, o fare la copia con `tallyboard backup`
open-error-log-unreadable = { $path } è dove non si può scrivere nulla, e lì il suo registro { $log } non si può leggere: copiare entrambi in una cartella propria
open-error-linked = { $links ->
    [one] { $path } ha { $links } nome (collegamento fisico), e ciò che si conta sotto un nome andrebbe perso sotto gli altri: eliminare gli altri nomi, o rendere il file indipendente con `cp FILE COPY && mv COPY FILE`
   *[other] { $path } ha { $links } nomi (collegamenti fisici), e ciò che si conta sotto uno andrebbe perso sotto gli altri: eliminare gli altri nomi, o rendere il file indipendente con `cp FILE COPY && mv COPY FILE`
}
open-error-not-a-database = { $path } non è un file di conteggio (non è un database SQLite): scegliere un altro file con --db
open-error-other-program = { $path } è il database di un altro programma: scegliere un altro file con --db
open-error-damaged = { $path } è danneggiato ({ $detail }): è rimasto com’era; ripristinare un backup, `tallyboard salvage "{ $path }" NEW` copia ciò che si può leggere, oppure scegliere un altro file con --db
open-error-damaged-with-backup = { $path } è danneggiato ({ $detail }): è rimasto com’era; `tallyboard restore` riporta il suo ultimo backup integro, { $backup }, `tallyboard salvage "{ $path }" NEW` copia ciò che si può leggere, oppure scegliere un altro file con --db
open-error-unreadable = di { $path } non si può leggere nulla: ripristinare un backup
open-error-newer = { $path } è stato scritto da un tallyboard più recente (versione { $found } del file, questo programma conosce { $known }): aggiornare tallyboard, o scegliere un altro file con --db
open-error-foreign-object = { $path } contiene { $object }, che non è di tallyboard e potrebbe cambiare i conteggi di nascosto: rimuovere questo oggetto, o scegliere un altro file con --db
open-error-read-only = { $path } è di sola lettura: consentire la scrittura, o scegliere un altro file con --db
open-error-replaced = un altro file è stato messo al posto di { $path } mentre era aperto qui: scegliere prima che cosa fare
open-error-stopped = l’apertura di { $path } è stata abbandonata prima della fine
open-error-locked = { $path } è tenuto bloccato da un altro programma: riprovare quando ha finito
open-error-disk = { $path } non si può aprire: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = la cartella { $folder } non esiste: crearla, o aprire un altro file
open-error-in-window-name-too-long = { $path } non si può creare: il suo nome, o quello della sua cartella, è troppo lungo
open-error-in-window-side-not-a-file = { $side } è { $what }, e lì si trova ciò che è stato contato per ultimo in { $path }: spostarlo, o aprire un altro file
open-error-in-window-log-missing = { $path } è stato copiato senza { $log }, che contiene tutto ciò che è stato contato: copiare entrambi, o ripristinare un backup
open-error-in-window-linked = { $links ->
    [one] { $path } ha { $links } nome, e ciò che si conta sotto un nome andrebbe perso sotto gli altri: eliminare gli altri nomi, o aprirne una copia
   *[other] { $path } ha { $links } nomi, e ciò che si conta sotto uno andrebbe perso sotto gli altri: eliminare gli altri nomi, o aprirne una copia
}
open-error-in-window-not-a-database = { $path } non è un file di conteggio: aprirne un altro
open-error-in-window-other-program = { $path } appartiene a un altro programma: aprire un altro file
open-error-in-window-damaged = { $path } è danneggiato, ed è rimasto com’era
open-error-in-window-newer = { $path } è stato scritto da una versione più recente di Tallyboard: aggiornare questo programma, o aprire un altro file
open-error-in-window-foreign-object = { $path } contiene qualcosa che non è di Tallyboard e potrebbe cambiare i conteggi di nascosto (“{ $name }”): ripristinare un backup, o aprire un altro file
open-error-in-window-read-only = { $path } non si può scrivere: consentirlo, o aprire un altro file


## Parts of a database

schema-object = { $kind ->
    [table] la tabella “{ $name }”
    [index] l’indice “{ $name }”
    [trigger] il trigger “{ $name }”
    [view] la vista “{ $name }”
    [virtual-table] la tabella virtuale “{ $name }”
    [foreign-key] la chiave esterna “{ $name }”
    [generated-column] la colonna calcolata “{ $name }”
   *[other] l’oggetto ({ $word }) “{ $name }”
}
schema-column = la colonna “{ $column }” di “{ $table }”
schema-missing = manca { $object }
schema-not-made-again = manca { $object }, e non si può ricreare: { $error }
schema-column-made = { $column } mancava: è stata ricreata, con { $value } in ogni riga; un backup può contenere di più
schema-column-missing = { $column } manca: in ogni riga si legge { $value }, finché non si modifica qualcosa ed essa viene ricreata; un backup può contenere di più
schema-index-made = { $index } mancava: è stato ricreato
schema-index-missing = { $index } manca: le risposte richiedono più tempo, finché non si modifica qualcosa ed esso viene ricreato


## What happened to the file while it was open

displacement-gone = il file { $path } è stato eliminato, spostato o rinominato mentre era aperto
displacement-replaced = un altro file è stato messo al posto di { $path } mentre era aperto
displacement-overwritten = { $path } è stato sovrascritto da un altro programma mentre era aperto
displacement-log-gone = il registro di { $path } (i file accanto che terminano in -wal e -shm) è stato eliminato mentre era aperto
displacement-linked = { $links ->
    [one] { $path } ha { $links } nome (collegamento fisico), e tra i nomi si perderebbero conteggi: eliminare gli altri nomi
   *[other] { $path } ha { $links } nomi (collegamenti fisici), e tra i nomi si perderebbero conteggi: eliminare gli altri nomi
}
displacement-newer = { $path } è stato aggiornato da un tallyboard più recente: chiudere questo, e aggiornarlo
displacement-schema = un altro programma ha modificato lo schema di { $path }: { $detail }
displacement-unseen = { $path } non si può esaminare ({ $error })
displacement-file-gone = il file in questione non c’è più


## Backups, restoring and salvaging

backup-error-no-room = il disco di { $folder } è quasi pieno: devono liberarsi altri { $megabytes } MB
backup-error-not-ours = { $path } esiste già e non è un backup di tallyboard, quindi resta com’è: indicare un altro file, o aggiungere --yes
backup-error-in-use = { $path } è in uso, o non è stato chiuso: indicare un altro file
backup-error-unsound = { $path } non è integro ({ $problem }): { $then }
backup-error-take-another = usare un altro backup
backup-error-not-restored = non è stato ripristinato; usare un altro backup, o recuperarne ciò che si può leggere: `tallyboard salvage`
salvage-nothing = non è stato recuperato nulla
backup-error-held = { $path } è tenuto bloccato da { $who }: chiuderlo lì, e riprovare
backup-error-held-by-another = { $path } è tenuto bloccato da un altro programma: chiuderlo lì, e riprovare
backup-error-holder = { $program } (processo { $id })
backup-error-file = { $path } non si può scrivere: { $detail }
backup-error-unflushed = { $path } è stato ripristinato, ma il disco non ha salvato il suo nome ({ $detail }): controllare il disco; se più tardi il file manca, ripristinarlo di nuovo
backup-error-no-folder = { $path } non è una cartella, e non porta a nessuna, ma i backup devono stare lì: spostarlo altrove, o indicare un file
backup-error-unlisted = i backup in { $folder } non si possono elencare ({ $detail }): consentire la lettura della cartella
backup-error-older-is-better = il file di conteggio non è integro ({ $problem }), e { $path } è un backup precedente, che resta com’è: indicare un nuovo file, o aggiungere --yes
backup-error-before-gone = non è stato ripristinato nulla, perché il backup di ciò che c’è ora, { $path }, è sparito ({ $error }): riprovare
backup-error-before-replaced = non è stato ripristinato nulla, perché il backup di ciò che c’è ora, { $path }, ora è un altro file: riprovare
backup-error-before-unreadable = non è stato ripristinato nulla, perché il backup di ciò che c’è ora, { $path }, non si può leggere ({ $error }): riprovare
backup-error-before-changed = non è stato ripristinato nulla, perché il backup di ciò che c’è ora, { $path }, è stato modificato: riprovare
backup-error-no-database = il suo inizio non è quello di un database SQLite
backup-error-no-database-any-more = il suo inizio non è più quello di un database SQLite
backup-error-damaged = è danneggiato: { $detail }
backup-error-foreign-object = contiene { $object }, che non è di tallyboard
backup-error-numbers-used-up = c’è un backup con il numero { $max }, e non restano altri numeri: spostarlo altrove
backup-error-names-taken = tutti i suoi nomi sono già presi: riprovare


## What the check of the file finds

verify-integrity = integrità: { $line }
verify-no-parent = { $table } { $id } dipende da un elemento ({ $parent }) che non esiste
verify-undone-twice = { $entries ->
    [one] la voce { $id } è annullata da { $entries } voce
   *[other] la voce { $id } è annullata da { $entries } voci
}
verify-amends-nothing = la voce { $id } corregge la voce { $reset }, che non è un azzeramento del suo contatore
verify-count = il contatore { $id } “{ $name }” è a { $count }, ma le sue voci danno { $sum }
verify-sums-of-counter = contatore { $id }: { $problem }
verify-sums-of-other-desks = contatore { $id }, altre postazioni: { $problem }
verify-sums-of-all = tutti i contatori: { $problem }
verify-quarter-sum = la somma del quarto d’ora a { $start } ms è { $counted }, le sue voci danno { $expected }
verify-sums-unreadable = le somme del giorno { $day } dal 1970 non sono come dovrebbero


## Names and notes that other programs wrote

oddity-counter = contatore { $id } “{ $name }”
oddity-board = pannello { $id } “{ $name }”
oddity-entry = voce { $id }
oddity-spelled = il suo nome è scritto diversamente da come farebbe tallyboard
oddity-name-not-utf-8 = il suo nome non è in UTF-8
oddity-like-counter = il suo nome somiglia a quello del contatore { $other }
oddity-like-board = il suo nome somiglia a quello del pannello { $other }
oddity-total-spelled = il nome del suo totale è scritto diversamente da come farebbe tallyboard
oddity-note-too-long = { $bytes ->
    [one] la sua nota ha { $bytes } byte: è troppo lunga
   *[other] la sua nota ha { $bytes } byte: è troppo lunga
}
oddity-note-not-utf-8 = la sua nota non è in UTF-8
oddity-note-control-characters = la sua nota ha caratteri di controllo, o spazi alle estremità
counter-numbered = Contatore { $number }
board-numbered = Pannello { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: non si può leggere nulla
salvage-table-read = { $rows ->
    [one] { $table }: { $rows } riga letta
   *[other] { $table }: { $rows } righe lette
}
salvage-table-read-in-part = { $rows ->
    [one] { $table }: { $rows } riga letta, { $senseless } senza senso
   *[other] { $table }: { $rows } righe lette, { $senseless } senza senso
}
salvage-gap = { $table }: ciò che stava dal numero { $first } al { $last } non si può leggere
salvage-gap-to-the-end = { $table }: ciò che stava dal numero { $first } in poi non si può leggere
salvage-shared-counter = contatore { $id } “{ $name }”: la sua riga dice { $own }, le sue voci danno { $count }: è condiviso, quindi ciò che manca viene dall’hub
salvage-counter-row-lost = contatore { $id } “{ $name }”: la sua riga è persa: il suo conteggio è quanto danno le sue voci, { $count }
salvage-counter-corrected = contatore { $id } “{ $name }”: il suo conteggio di { $count } viene dalla sua riga; le sue voci danno { $sum }, e una in più dice { $missing }
salvage-more-counters = { $count ->
    [one] e { $count } altro contatore come questi
   *[other] e altri { $count } contatori come questi
}
salvage-note = recupero: sta per voci che non si potevano leggere


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } pressione non si è potuta salvare ({ $why }): { $list }; conservata in { $file }, per essere contata al prossimo avvio
   *[other] { $presses } pressioni non si sono potute salvare ({ $why }): { $list }; conservate in { $file }, per essere contate al prossimo avvio
}
unsaved-not-kept = { $presses ->
    [one] { $presses } pressione non si è potuta salvare ({ $why }): { $list }; è persa, perché non si può nemmeno conservare per il prossimo avvio ({ $reason })
   *[other] { $presses } pressioni non si sono potute salvare ({ $why }): { $list }; sono perse, perché non si possono nemmeno conservare per il prossimo avvio ({ $reason })
}
unsaved-lost = non salvato, e perso: { $list }
unsaved-lost-before = non salvato prima dell’ultima chiusura del programma, e perso: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } pressione che non si era potuta salvare è stata contata ora: { $list }
   *[other] { $presses } pressioni che non si erano potute salvare sono state contate ora: { $list }
}
unsaved-not-counted = non contato: { $list } ({ $why })
unsaved-not-counted-but-kept = non contato: { $list } ({ $why }); conservato in { $file }
unsaved-not-understood = { $file } contiene pressioni che non si sono potute salvare, ma non è comprensibile: resta com’è
unsaved-waiting = { $file } contiene pressioni che non si sono potute salvare; attendono di essere contate: { $error }
unsaved-folder-missing = la cartella { $folder } non esiste
unsaved-sum = { $counter } { $sum }
unsaved-quoted = “{ $name }”
unsaved-counter = contatore { $id }
unsaved-more-counters = { $count ->
    [one] { $named } e { $count } altro contatore
   *[other] { $named } e altri { $count } contatori
}
unsaved-more-changes = { $count ->
    [one] { $named } e { $count } altra modifica
   *[other] { $named } e altre { $count } modifiche
}

unsaved-lost-press = { $delta } su { $counter }
unsaved-lost-set = impostazione di { $counter } a { $value }
unsaved-lost-reset-all = l’azzeramento di tutti i contatori
unsaved-lost-reset = l’azzeramento di { $counters }
unsaved-lost-undo = un annullamento
unsaved-lost-keep = una pressione dubbia che è stata tenuta
unsaved-lost-redo = una ripetizione
unsaved-lost-note = una nota nella cronologia
unsaved-lost-note-day = una nota del { $date }
unsaved-lost-stream = righe di un flusso
unsaved-lost-create = il nuovo contatore “{ $name }”
unsaved-lost-rename = il cambio di nome di { $counter } in “{ $name }”
unsaved-lost-board = lo spostamento di { $counter } sul pannello “{ $board }”
unsaved-lost-edit = la modifica di { $counter }
unsaved-lost-delete = l’eliminazione di { $counter }
unsaved-lost-move = la nuova posizione di { $counters }
unsaved-lost-create-board = il nuovo pannello “{ $name }”
unsaved-lost-edit-board = la modifica di un pannello
unsaved-lost-move-board = la nuova posizione di un pannello
unsaved-lost-delete-board = l’eliminazione di un pannello
unsaved-lost-day-start = l’inizio del giorno alle { $time }
unsaved-lost-share = la condivisione di un pannello
unsaved-lost-join = l’unione al pannello “{ $name }”
unsaved-lost-leave = l’uscita da un pannello condiviso
unsaved-lost-name-desk = il nome di questa postazione, “{ $name }”
unsaved-lost-import = l’importazione di { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, { $count } altro
   *[other] { $names }, altri { $count }
}


## Sharing a board: desks

desk-default-name = Postazione
desk-shared-board = Pannello condiviso
desk-no-such-board = l’hub non ha questo pannello
file-error-closed = il file è chiuso
desk-clock-ahead = L’orologio di questo computer è avanti di { $difference } rispetto a quello dell’hub: i conteggi sono giusti, ma non i loro orari.
desk-clock-behind = L’orologio di questo computer è indietro di { $difference } rispetto a quello dell’hub: i conteggi sono giusti, ma non i loro orari.
desk-clock-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
desk-clock-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
desk-clock-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
merge-error-torn = ciò che la postazione { $desk_name } condivide non prosegue quello che ne ha questo file
merge-error-replaced = questo file ora condivide il pannello come un’altra postazione, o non più
merge-set-later = { $desk } lo ha impostato nello stesso momento, e dopo
merge-set-later-elsewhere = un’altra postazione lo ha impostato nello stesso momento, e dopo


## The address of a hub

address-error-no-address = un indirizzo inizia con postgres://, o ha parti come host=…
address-error-unknown-keyword = “{ $keyword }” non è una parte possibile di un indirizzo
address-error-password = una password non va in un indirizzo, dove altri possono leggerla: metterla in ~/.pgpass o $PGPASSWORD
address-error-port = “{ $port }” non è una porta
address-error-ports = un indirizzo ha una porta, o tante quanti gli host
address-error-value = “{ $value }” non è un valore di { $keyword }: è { $values }
address-values-channel-binding = disable, prefer o require
address-values-session = read-write, perché le postazioni scrivono
address-values-seconds = un numero di secondi
address-values-verify-full = verify-full se non c’è sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca o verify-full
address-values-ip = un indirizzo IP
address-error-service = non c’è un servizio “{ $service }” in { $files }
address-error-service-line = { $path }, riga { $line }, non è un keyword=value possibile in un indirizzo
address-error-escape = in un indirizzo, un % è seguito da due cifre esadecimali
address-error-quote = una virgoletta non è chiusa nell’indirizzo
address-passwords-unreadable = { $path } non si può leggere: { $error }
address-passwords-not-private = { $path } può essere letto da altri, quindi non viene usato: eseguire chmod 600 su di esso
address-warning-verify-ca = Il nome dell’hub non è verificato (sslmode=verify-ca): un altro server potrebbe spacciarsi per esso.
address-warning-require = Il certificato dell’hub non è verificato (sslmode=require): un altro server potrebbe spacciarsi per esso.
address-warning-prefer = Ciò che si invia all’hub può essere leggibile lungo il percorso (sslmode=prefer).
address-warning-disable = Ciò che si invia all’hub si può leggere lungo il percorso (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } non è raggiungibile ({ $why }): controllare la rete, e se PostgreSQL vi è in funzione
hub-error-no-answer = non risponde
hub-error-connection-cut = la connessione è stata interrotta
hub-error-connection-ended = la connessione è terminata
hub-error-no-encryption = non è stata concordata una cifratura: { $error }
hub-error-timeout = { $seconds ->
    [one] l’hub non risponde da { $seconds } s: controllare la rete
   *[other] l’hub non risponde da { $seconds } s: controllare la rete
}
hub-error-password-missing = l’hub chiede la password di { $user }, e non ce n’è una in $PGPASSWORD, ~/.pgpass o nel portachiavi
hub-error-keyring-locked = l’hub chiede la password di { $user }, e il portachiavi che la contiene è bloccato: sbloccarlo
hub-error-password-wrong = l’hub non accetta questa password di { $user }: controllarla, in $PGPASSWORD, ~/.pgpass o nel portachiavi se viene da lì
hub-error-password-unsafe = { $host } chiede la password in un modo che altri possono sfruttare (in chiaro o MD5), quindi non viene inviata: il suo amministratore imposta password_encryption su scram-sha-256 e reimposta la password di { $user }
unsafe-password = la password è chiesta in un modo che altri possono sfruttare
hub-error-login-refused = l’hub rifiuta questo accesso ({ $answer }): il suo amministratore lo consente in pg_hba.conf
hub-error-no-database = sull’hub non c’è un database { $database }: controllare l’indirizzo, o crearlo con createdb
hub-error-no-tls = { $host } non offre cifratura (TLS): il suo amministratore attiva ssl, o l’indirizzo dice sslmode=disable
hub-error-no-tables = nessuna tabella di Tallyboard nel database { $database }: le crea `tallyboard hub init URL`
hub-error-foreign-table = la tabella { $table } di questo database non è di Tallyboard: scegliere un altro database o schema
hub-error-newer = l’hub è di una versione più recente ({ $version }): aggiornare Tallyboard su questa postazione
hub-error-older = l’hub è di una versione precedente ({ $version }): il suo proprietario esegue `tallyboard hub init URL` con questa versione
hub-error-rights = l’hub non permette a questo utente di usare { $what }: il suo amministratore concede i diritti mostrati da `tallyboard hub init URL`
hub-error-one-of-its-tables = una delle sue tabelle
hub-error-its-schema = il suo schema
hub-error-not-owner = { $user } non può creare tabelle in questo database o schema: lo esegue il proprietario, o vi concede CREATE
hub-error-full = il disco dell’hub è pieno ({ $answer }): il suo amministratore fa spazio
hub-error-busy = l’hub non ha posto per un’altra connessione ({ $answer })
hub-error-restarting = l’hub si sta avviando, arrestando o ripristinando ({ $answer })
hub-error-read-only = { $host } non accetta scritture: è un server di riserva, o è impostato in sola lettura. Indicare nell’indirizzo il server primario, o tutti i server
hub-error-conflict = l’hub chiede di riprovare ({ $answer })
hub-error-on-another-board = ciò che è stato contato su questo pannello è già sull’hub, su un altro pannello: lasciare questo, e unirsi a quello
hub-error-row = l’hub ha una riga non comprensibile ({ $what }): aggiornare Tallyboard su questa postazione
hub-error-no-clock = nessun orologio
hub-error-total = il totale { $total }
hub-error-other = l’hub ha risposto: { $answer }
hub-error-no-host = l’indirizzo non indica un host
keyring-label = Tallyboard: { $user } su { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = il certificato di { $host } non è attendibile: { $why }
tls-expired = è scaduto. L’amministratore dell’hub lo rinnova, se l’orologio di questa macchina è giusto
tls-not-valid-yet = non è ancora valido: controllare l’orologio di questa macchina
tls-other-host = è per un altro host: scrivere l’host nell’indirizzo come è nel certificato
tls-unknown-authority = non l’ha firmato nessuno che questa macchina conosca. Se è un certificato interno, indicarne l’autorità con sslrootcert=FILE
tls-own-authority = è autorità di se stesso. Se è un certificato interno, indicare proprio quel certificato con sslrootcert=FILE
tls-no-authorities = l’elenco delle autorità di certificazione di questo sistema non è utilizzabile: { $error }
tls-no-list = { $path } non è un elenco di autorità: { $why }
tls-no-certificate = non contiene certificati


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = postazione “{ $desk }” sul pannello “{ $board }” (flusso { $feed })
hub-verify-feed = flusso { $feed }
hub-verify-row-missing = manca la riga { $row }
hub-verify-chain = la catena dei suoi token non è quella della sua testa
hub-verify-beyond-head = { $rows ->
    [one] { $rows } riga è oltre la sua testa, { $last }
   *[other] { $rows } righe sono oltre la sua testa, { $last }
}
hub-verify-slot = { $desk }: la casella del contatore { $counter } è { $kept }, le sue voci danno { $counted }
hub-verify-seen = { $desk }: la riga { $row } dice che il contatore { $counter } era a { $kept } su { $other }, le cui voci danno { $counted }


## The demo: a library's reference desk

demo-reference-desk = Banco informazioni
demo-front-door = Ingresso
demo-study-rooms = Sale studio
demo-inside-now = Presenti
demo-directions = Orientamento
demo-reference-question = Domanda di reference
demo-printing-help = Aiuto stampa
demo-account-and-cards = Iscrizioni e tessere
demo-technology-help = Aiuto informatico
demo-phone = Telefono
demo-door-in = Porta: entrate
demo-door-out = Porta: uscite
demo-complaint = Reclamo
demo-study-room = Sala studio
demo-school-class = scolaresca
demo-guided-tour = visita guidata
demo-from-paper = dal foglio di carta
demo-evening-event = evento serale
demo-report = { $month ->
    [1] rapporto di gennaio
    [2] rapporto di febbraio
    [3] rapporto di marzo
    [4] rapporto di aprile
    [5] rapporto di maggio
    [6] rapporto di giugno
    [7] rapporto di luglio
    [8] rapporto di agosto
    [9] rapporto di settembre
    [10] rapporto di ottobre
    [11] rapporto di novembre
   *[12] rapporto di dicembre
}
demo-beyond-calendar = i giorni della demo escono dal calendario ({ $error })


## What counts are evidence of

no-limits-weighed = nessun limite: qui si sottraggono contatori, e i limiti valgono per ciò che si conta, non per una differenza
no-limits-steps = nessun limite: qui una pressione aggiunge più di 1, e i limiti valgono per eventi che contano 1 ciascuno
no-limits-negative = nessun limite: è sotto 0
no-hours-differ = questi contatori sono su pannelli con orari diversi: indicare quelli di un solo pannello
no-hours-unreadable = gli orari di “{ $board }” non si possono leggere: { $error }
rule-beyond = oltre i limiti
rule-two-of-three = due su tre vicini allo stesso limite o oltre
rule-four-of-five = quattro su cinque lontani dal centro, dallo stesso lato
rule-eight-on-one-side = otto di seguito dallo stesso lato del centro
rule-trend = sei di seguito in aumento, o in calo
control-unreadable = la carta di controllo di “{ $name }” non si può leggere: { $error }
control-empty = non vi è stato ancora contato nulla
control-no-counter = non c’è più un contatore “{ $name }” per cui dividere: sceglierne un altro
control-no-board = non è su alcun pannello per cui dividere: scegliere un contatore, o le ore
control-empty-baseline = nelle date del periodo di riferimento non è stato esaminato nulla: sceglierne altre
control-more-than-all = più difetti che unità esaminate: scegliere il tipo u, difetti per unità, o un altro contatore per cui dividere
control-no-variation = il periodo di riferimento non ha difetti, o non ha altro, quindi non mostra quanto è la variazione: scegliere altre date
change-by-hour = dal { $since } circa { $after } all’ora invece di { $before }
change-by-day = dal { $since } circa { $after } al giorno invece di { $before }
change-by-week = dalla settimana del { $since } circa { $after } alla settimana invece di { $before }
change-by-month = dal { $since } circa { $after } al mese invece di { $before }
