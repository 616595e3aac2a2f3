## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Contatori che non perdono mai un conteggio. Senza comandi apre la finestra

## Options of all commands

help-arguments-db = Il file di conteggio [predefinito: tally.db nella cartella dei dati dell’utente]
help-arguments-wait = Quanto attendere un file bloccato o non scrivibile prima di rinunciare
help-arguments-lang = La lingua dei messaggi e della finestra, per esempio de o pt_BR [predefinita: quella del sistema]
help-arguments-theme = Il tema della finestra

## Arguments of several commands

help-all-name = Il nome del contatore
help-all-by-id = Considera NAME come il numero di un contatore, come lo stampa `list --id`
help-all-note = Una nota per la cronologia
help-all-names = Stampa solo questi contatori [predefinito: tutti]
help-all-json = Stampa invece un array JSON di oggetti
help-all-since = Inizia da questo momento: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Fermati prima di questo momento: l’inizio di un giorno, di una settimana o di un mese, o la loro fine come in "end of november"
help-all-dates = Che cosa viene prima in date come 1/2/2026 [predefinito: l’ordine della lingua del sistema]
help-all-short-name = Come si chiama dove c’è poco spazio, o none: il suo nome
help-all-key = Il tasto che lo conta: da 0 a 9, da a a z, da f1 a f10, f12, da num0 a num9 …, o none
help-all-control = La sua carta di controllo: "c day 2026-10-01/2026-10-31" (difetti al giorno, con le date del periodo di riferimento), "u day … of counter NAME", "u day … of hours", "p day … of board", o none
help-all-color = Il suo colore: coral, amber, olive, green, teal, blue, indigo, violet, pink o slate
help-all-board = Il pannello a cui appartiene, o none
help-all-step = Quanto aggiunge una pressione
help-all-target = Il conteggio da raggiungere, o none
help-all-minimum = Il conteggio minimo consentito, o none
help-all-maximum = Il conteggio massimo consentito, o none
help-all-locked = Ignora le pressioni nella finestra; comandi e altri programmi possono ancora contare
help-all-hub = L’hub: un indirizzo PostgreSQL senza password, come postgres://ana@db.example.org/tally [predefinito: quello tramite cui sono condivisi i pannelli di questo file]

## tallyboard open

help-open-about = Apri la finestra su un file, come un doppio clic su di esso; senza FILE, come senza comandi
help-open-file = Il file di conteggio [predefinito: come senza comandi]

## tallyboard inc

help-inc-about = Aggiungi N a un contatore, crealo al primo uso, e stampa il nuovo conteggio; con -, conta le righe dell’input standard
help-inc-name = Il nome del contatore; o - per leggere righe dall’input standard, ciascuna un nome, o un nome, una tabulazione e N
help-inc-n = Quanto aggiungere [predefinito: 1]
help-inc-skip = Con -, salta questo numero di righe: quelle contate da un’esecuzione precedente, e la riga errata che l’ha fermata, se c’è

## tallyboard dec

help-dec-about = Sottrai N da un contatore, crealo al primo uso, e stampa il nuovo conteggio
help-dec-n = Quanto sottrarre

## tallyboard set

help-set-about = Imposta il conteggio di un contatore a VALUE, crealo al primo uso, e stampa il conteggio
help-set-value = Il nuovo conteggio

## tallyboard reset

help-reset-about = Chiudi i periodi dei contatori: stampa conteggio e nome di ciascuno, e riparti da 0; la cronologia resta
help-reset-names = I contatori da azzerare
help-reset-all = Azzera tutti i contatori tranne quelli archiviati

## tallyboard undo

help-undo-about = Annulla l’ultima modifica, di un contatore o di uno qualsiasi (un azzeramento di più contatori è una sola modifica), e stampa il nuovo conteggio e il nome
help-undo-name = Il contatore di cui annullare l’ultima modifica [predefinito: l’ultima modifica di qualsiasi contatore]

## tallyboard get

help-get-about = Stampa il conteggio di un contatore
help-get-json = Stampa invece il contatore come oggetto JSON

## tallyboard list

help-list-about = Stampa i contatori in uso, ordinati per nome: conteggio, tabulazione, nome
help-list-all = Includi i contatori archiviati
help-list-id = Stampa prima il numero di ogni contatore, che altri comandi accettano con --id

## tallyboard watch

help-watch-about = Stampa d’ora in poi una riga per ogni modifica, da qualunque programma venga: conteggio, tabulazione, nome
help-watch-name = Segui solo questo contatore, anche se viene rinominato
help-watch-json = Stampa invece un oggetto JSON per riga
help-watch-to = Non stampare nulla, ma tieni questo file aggiornato con il conteggio del contatore. È sostituito in modo atomico a ogni modifica; un collegamento simbolico resta, e il file a cui punta è sostituito. Il contatore è seguito se viene rinominato e se il file di conteggio viene ripristinato
help-watch-format = Il contenuto del file; { "{" }count{ "}" } e { "{" }name{ "}" } vengono riempiti
help-watch-force = Sostituisci FILE qualunque cosa contenga; altrimenti solo se è vuoto, o contiene un numero o un testo conforme a TEMPLATE

## tallyboard serve

help-serve-about = Servi pulsanti, overlay e telefoni via HTTP, solo su questa macchina se non indicato diversamente, e stampa l’indirizzo
help-serve-listen = Dove ascoltare. Oltre questa macchina, per esempio su 0.0.0.0:8255, serve un token proprio
help-serve-token = Ciò che i chiamanti devono conoscere, da 16 a 256 lettere, cifre e - . _ ~; meglio nella variabile, che altri utenti non possono vedere [predefinito: uno nuovo a ogni avvio, stampato con l’indirizzo]

## tallyboard history

help-history-about = Stampa la cronologia, dalla voce più recente: momento, tabulazione, nome, tabulazione, quanto è stato aggiunto, tabulazione, tipo; poi una tabulazione e la nota, se c’è
help-history-kinds = Stampa solo le voci di questo tipo: tally, set, reset, undo, late, import o amend; si può ripetere

## tallyboard doubtful

help-doubtful-about = Stampa le pressioni che forse non sono eventi a sé, dalla più recente: numero, tabulazione, momento, tabulazione, nome, tabulazione, quanto è stato aggiunto, tabulazione, motivo (bounce, double o repeat), tabulazione, millisecondi dalla pressione precedente; oppure tienine o scartane alcune
help-doubtful-guard = Tempo dopo una pressione entro cui un’altra è dubbia, in millisecondi; entro 40 lo è sempre [predefinito: 150]
help-doubtful-repeat = Tempo dopo una pressione entro cui una su un’altra postazione di un pannello condiviso è dubbia, in secondi [predefinito: 2]
help-doubtful-keep = Considera giuste queste, o tutte quelle che sarebbero stampate: non sono più stampate
help-doubtful-void = Annulla queste, o tutte quelle che sarebbero stampate
help-doubtful-note = Perché sono annullate, per la cronologia [predefinito: ciò che rende dubbia ciascuna]

## tallyboard stats

help-stats-about = Stampa ciò che è stato contato in ogni ora, giorno, settimana, mese o ora della settimana: il suo inizio, tabulazione, somma; con barre su un terminale
help-stats-rate = Stampa anche quanto è stato contato nelle ore coperte di ciascuno, queste ore e ciò che è stato contato per ognuna di esse
help-stats-interval = Stampa anche i limiti entro cui sta il conteggio vero, o il tasso vero con --rate [PERCENT predefinito: 95]
help-stats-by = L’unità per cui sommare
help-stats-by-week = A partire da lunedì
help-stats-by-weekday-hour = Sommato su tutte le settimane
help-stats-by-desk = Sommato su tutto il tempo: chi ha contato quanto, dove i pannelli sono condivisi

## tallyboard control

help-control-about = Stampa la carta di controllo di un contatore: inizio, tabulazione, valore, centro, limite inferiore, limite superiore e ciò che è insolito; e indica da quando si conta più, o meno, spesso
help-control-kind = Che cosa si conta [predefinito: la carta propria del contatore, altrimenti c, o u con --of]
help-control-kind-c = Difetti in campioni della stessa grandezza
help-control-kind-u = Difetti per unità, o per ora
help-control-kind-p = La proporzione di ciò che è difettoso
help-control-per = Quanto dura un campione [predefinito: day]
help-control-baseline = La prima e l’ultima data da cui si ricavano i limiti
help-control-of = Per che cosa è diviso il conteggio: il totale del suo pannello, le ore coperte o un altro contatore
help-control-save = Conserva questa come carta di controllo propria del contatore
help-control-json = Stampa invece un oggetto JSON

## tallyboard agree

help-agree-about = Confronta due contatori che hanno contato lo stesso alla cieca, ognuno per conto suo: i loro totali, quanto concordano e dove si sono scostati
help-agree-first = Il primo contatore; o pannello, o postazione
help-agree-second = Il secondo
help-agree-boards = Confronta due pannelli, i cui contatori sono abbinati per nome breve, altrimenti per ordine
help-agree-desks = Confronta due postazioni di pannelli condivisi
help-agree-by = Confronta le quantità di ogni unità [predefinito: hour, per due contatori]
help-agree-within = Confronta le pressioni distanti al massimo tanto [predefinito: 5, per pannelli e postazioni]
help-agree-reconcile = Aggiungi correzioni, così che i totali del primo diventino quelli del primo, del secondo o la media (con le postazioni: i totali dei contatori); nella finestra si annulla come una cosa sola
help-agree-json = Stampa invece un oggetto JSON

## tallyboard export

help-export-about = Esporta i contatori, la cronologia o una tabella in CSV, come foglio di calcolo, in JSON Lines o come rapporto
help-export-names = Esporta solo questi contatori [predefinito: tutti]
help-export-boards = Esporta solo i contatori di questo pannello; si può ripetere
help-export-what = Che cosa esportare [predefinito: entries; con --by una tabella]
help-export-what-counters = I contatori come sono ora, con le loro impostazioni
help-export-what-entries = La cronologia, una voce per riga
help-export-what-table = Le somme di ogni ora, giorno, settimana o mese, con una colonna per contatore
help-export-by = L’unità sommata da ogni riga della tabella [predefinito: day]
help-export-by-week = A partire da lunedì
help-export-kinds = Esporta solo le voci di questo tipo: tally, set, reset, undo, late, import o amend; si può ripetere
help-export-format = Il formato del file [predefinito: dall’estensione del file, altrimenti csv]
help-export-format-csv = Valori separati da virgole
help-export-format-xlsx = Una cartella di lavoro per fogli di calcolo
help-export-format-jsonl = JSON Lines, un oggetto per riga
help-export-format-html = Un rapporto con grafici, da guardare e da stampare
help-export-bom = Inizia il CSV con un byte-order mark, così che Excel lo riconosca come UTF-8
help-export-output = Il file da scrivere, o - per l’output standard [predefinito: -]
help-export-force = Sostituisci il file se esiste

## tallyboard new

help-new-about = Crea un contatore, che parte da 0
help-new-name = Il nome del nuovo contatore
help-new-note = Una nota sul contatore, o none

## tallyboard edit

help-edit-about = Modifica il nome e le impostazioni di un contatore, o archivialo; mai il suo conteggio
help-edit-new-name = Il nuovo nome
help-edit-archived = Archivia il contatore, o rimettilo in uso
help-edit-note = Una nota sul contatore, o none

## tallyboard edit-board

help-edit-board-about = Modifica il nome e le impostazioni di un pannello
help-edit-board-board = Il nome del pannello
help-edit-board-new-name = Il nuovo nome
help-edit-board-target = L’obiettivo per il totale del pannello, o none
help-edit-board-stops = Rifiuta le pressioni che porterebbero il totale oltre l’obiettivo
help-edit-board-shares = Mostra la quota di ogni contatore sul totale
help-edit-board-total-name = Come si chiama il totale, o none
help-edit-board-hours = Quando qualcuno conta, come "Mo-Fr 09:00-17:00; 2026-12-25 off", o none
help-edit-board-nobody = Un periodo in cui nessuno ha contato, che è tolto dagli orari: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; si può ripetere

## tallyboard delete

help-delete-about = Elimina definitivamente un contatore e la sua cronologia
help-delete-yes = Conferma che il contatore e la sua cronologia vanno eliminati

## tallyboard import

help-import-about = Importa un file, e stampa ciò che è stato creato, aggiunto e omesso; le voci già importate in precedenza sono omesse
help-import-file = Il file da importare: CSV, XLSX o JSON Lines di tallyboard, lo zip o la cartella di Loop Habit Tracker, il CSV di Better Counter, o qualsiasi tabella con una colonna di nomi; o - per l’input standard
help-import-dry-run = Stampa solo ciò che verrebbe importato
help-import-columns = Che cosa contengono le colonne, per intestazione o numero: name, count, time, date, hour, note, board, kind, reading (di un misuratore: si contano le differenze), counter (una colonna per contatore) o day (una colonna per giorno). Lasciare HEADER vuoto se nessuna colonna lo contiene; i ruoli non indicati sono dedotti
help-import-name = Il contatore di tutte le righe, se nessuna colonna ne indica uno
help-import-split = Il separatore di più nomi in una cella, ciascuno dei quali è contato
help-import-format = Il formato, invece di rilevarlo: entries, counters, jsonl, workbook, csv, xlsx, loop o better-counter
help-import-dates = Che cosa viene prima in date come 1/2/2026
help-import-sheets = Il foglio da leggere in un foglio di calcolo; si può ripetere per fogli con le stesse colonne
help-import-encoding = La codifica di un file di testo, invece di rilevarla: utf-8, windows-1252, macintosh, shift_jis …, o utf-8-twice per "CafÃ©"
help-import-skip-lines = Il numero di righe da saltare sopra la tabella
help-import-late = Registra le voci come conteggi tardivi, ai loro propri orari
help-import-skip-bad = Salta le righe errate invece di non importare nulla
help-import-again = Importa di nuovo le voci anche se già importate in precedenza
help-import-no-backup = Non fare un backup prima di un’importazione di almeno 10.000 voci
help-import-json = Stampa invece un oggetto JSON

## tallyboard backup

help-backup-about = Esegui il backup del file di conteggio, anche mentre altri vi contano, e stampa il percorso del backup. Senza FILE va nella cartella dei backup accanto al file di conteggio, dove si conservano gli ultimi cinque e l’ultimo di ogni mese
help-backup-file = Dove scrivere il backup [predefinito: un nuovo file nella cartella dei backup]
help-backup-yes = Sostituisci FILE anche se non è un backup
help-backup-list = Elenca invece i backup esistenti: momento, tabulazione, contatori, tabulazione, voci, tabulazione, file
help-backup-json = Stampa invece un oggetto JSON, o con --list un array di oggetti

## tallyboard restore

help-restore-about = Confronta un backup con il file di conteggio, chiedi, e ripristinalo; prima si fa un backup del file di conteggio
help-restore-file = Il backup da ripristinare
help-restore-yes = Ripristina senza chiedere

## tallyboard salvage

help-salvage-about = Copia in un nuovo file ciò che si può ancora leggere di un file danneggiato
help-salvage-file = Il file danneggiato, che resta invariato
help-salvage-to = Il nuovo file da creare

## tallyboard demo

help-demo-about = Crea un file con un anno inventato di un affollato banco di biblioteca, per esplorare il programma
help-demo-file = Il nuovo file da creare

## tallyboard verify

help-verify-about = Controlla il file di conteggio: esegui i controlli di SQLite, e confronta ogni conteggio con la somma delle sue voci
help-verify-json = Stampa invece un oggetto JSON
help-verify-mend = Fai un backup, poi correggi nomi e note scritti da un altro programma che tallyboard non scriverebbe; si può annullare nella finestra
help-verify-hub = Invia e ricevi ciò che attende, poi confronta i conteggi dei pannelli condivisi con quelli dell’hub

## tallyboard share

help-share-about = Condividi un pannello con altre postazioni tramite un hub, un database PostgreSQL; stampa il suo nome, tabulazione, e le postazioni che vi contano
help-share-board = Il nome del pannello
help-share-new = Crea il pannello

## tallyboard join

help-join-about = Ottieni un pannello condiviso da altre postazioni tramite un hub; stampa il suo nome qui, tabulazione, e le postazioni che vi contano
help-join-board = Il nome del pannello, o il suo id sull’hub
help-join-namesakes = Che cosa diventano i contatori di questo file con i nomi di quelli del pannello: sono gli stessi (same), e vanno sul pannello con ciò che vi è stato contato; o altri (others), che restano come sono, così che quelli del pannello qui appaiono come "coffee (2)"

## tallyboard leave

help-leave-about = Smetti di condividere un pannello: ciò che vi è stato contato resta, qui e dagli altri
help-leave-board = Il nome del pannello
help-leave-force = Esci anche se l’hub non è raggiungibile: ciò che attende qui resta allora qui

## tallyboard desks

help-desks-about = Stampa le postazioni dei pannelli condivisi: pannello (se non è indicato), tabulazione, nome, tabulazione, ultimo contatto, tabulazione, voci, tabulazione, quante righe attendono qui
help-desks-board = Il nome del pannello [predefinito: tutti i pannelli condivisi]

## tallyboard desk

help-desk-about = Dai un nome a questa postazione, come lo vedono le altre, o stampa il suo nome
help-desk-name = Il nuovo nome

## tallyboard sync

help-sync-about = Invia e ricevi ciò che attende, per al massimo --wait secondi; termina con 0 quando nulla attende più
help-sync-follow = Continua così fino all’arresto con un segnale: una postazione senza finestra

## tallyboard hub

help-hub-about = Crea ed esamina un hub

## tallyboard hub init

help-hub-init-about = Crea le tabelle di un hub in un database, e stampa i GRANT che un amministratore attento esegue poi
help-hub-init-url = Il database: un indirizzo PostgreSQL senza password

## tallyboard hub status

help-hub-status-about = Stampa i pannelli sull’hub, e le loro postazioni: pannello, tabulazione, postazione, tabulazione, righe, tabulazione, ultimo invio

## tallyboard hub verify

help-hub-verify-about = Confronta tutte le somme e le catene sull’hub con le sue voci

## tallyboard stress

help-stress-about = Conta da molti processi insieme, e stampa i conteggi attesi e quelli reali
help-stress-processes = Il numero di processi
help-stress-threads = Il numero di thread in ogni processo; ciascuno attende la risposta a una pressione prima della successiva
help-stress-seconds = Per quanto contare, in secondi

## tallyboard completions

help-completions-about = Stampa lo script di completamento per una shell
help-completions-shell = La shell in cui completare i comandi

## tallyboard man

help-man-about = Stampa la pagina di manuale del programma, o di uno dei suoi comandi
help-man-command = Il comando da descrivere [predefinito: il programma]

## The end of the help

help-exit-status =
    Stato di uscita:
      0  fatto; anche se nessuno legge più l’output (una pipe chiusa)
      1  rifiutato o non riuscito; lo standard error dice perché, e fin dove se qualcosa è stato cambiato
      2  uso errato
      3  fatto, ma il risultato non si è potuto stampare (per esempio disco pieno): non eseguirlo di nuovo
    Ctrl+C e gli altri segnali che terminano un programma lo terminano con quel segnale (una shell indica 130 per Ctrl+C): la
    modifica in corso è allora completa o non fatta affatto. inc - termina invece con 1, e dice fin dove è arrivato

## Words around the texts above

help-words-usage = Uso:
help-words-commands = Comandi:
help-words-arguments = Argomenti:
help-words-options = Opzioni:
help-words-values = Valori possibili:
help-words-any-options = { "[" }OPZIONI]
help-words-any-command = { "[" }COMANDO]
help-words-default = { "[" }predefinito:
help-words-env = { "[" }env:
help-words-possible = { "[" }valori possibili:
help-words-help-long = Stampa l’aiuto (più esteso con '--help')
help-words-help-short = Stampa l’aiuto (in breve con '-h')
help-words-help-commands = Stampa l’aiuto dei sottocomandi
help-words-help-command = Stampa questo messaggio o l’aiuto dei sottocomandi indicati
help-words-help = Stampa l’aiuto
help-words-version = Stampa la versione

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NOME
help-page-synopsis = SINTASSI
help-page-description = DESCRIZIONE
help-page-options = OPZIONI
help-page-commands = SOTTOCOMANDI
help-page-extra = ALTRO
help-page-version = VERSIONE
help-page-env-before = Si può indicare anche con
help-page-env-after = (variabile d’ambiente).

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = l’argomento '{ $argument }' non si può ripetere
help-error-conflict = l’argomento '{ $argument }' non si può usare con '{ $other }'
help-error-conflicts = l’argomento '{ $argument }' non si può usare con: { $others }
help-error-no-value = per '{ $argument }' serve un valore, e non è stato indicato
help-error-value = valore '{ $value }' non valido per '{ $argument }'
help-error-value-why = valore '{ $value }' non valido per '{ $argument }': { $why }
help-error-possible = { "[" }valori possibili: { $values }]
help-error-command = sottocomando sconosciuto '{ $command }'
help-error-missing = mancano questi argomenti necessari: { $arguments }
help-error-too-many = valore inatteso '{ $value }' per '{ $argument }'; non ne servivano altri
help-error-unexpected = argomento inatteso '{ $argument }'
help-error-utf-8 = uno o più argomenti non sono in UTF-8 valido
help-tip-commands = { $count ->
    [one] suggerimento: esiste un sottocomando simile: { $names }
   *[other] suggerimento: esistono sottocomandi simili: { $names }
}
help-tip-arguments = { $count ->
    [one] suggerimento: esiste un argomento simile: { $names }
   *[other] suggerimento: esistono argomenti simili: { $names }
}
help-tip-values = { $count ->
    [one] suggerimento: esiste un valore simile: { $names }
   *[other] suggerimento: esistono valori simili: { $names }
}
help-tip-escape = suggerimento: per passare '{ $argument }' come valore, usare '-- { $argument }'
help-error-more = Per altre informazioni, provare '--help'.
