## Dialogs and settings

dialogs-cancel = Annulla
dialogs-save = Salva
dialogs-create = Crea
dialogs-name = Nome
dialogs-note = Nota
dialogs-target = Obiettivo
dialogs-no-target = Nessuno
dialogs-optional = Facoltativo
dialogs-no-whole-number = Non è un numero intero, come 12.
dialogs-number-too-large = Questo numero è troppo grande.
dialogs-new-counter = Nuovo contatore
dialogs-new-counters = Nuovi contatori
dialogs-new-counter-text = Basta un nome. Più nomi, uno per riga, creano un contatore ciascuno.
dialogs-edit-text = Come appare il contatore e come si preme; ciò che è stato contato resta com’è.
dialogs-names = Nomi
dialogs-paste-hint = O incollare un elenco: un nome per riga.
dialogs-create-and-next = Crea e continua
dialogs-the-new-counter = nuovo contatore
dialogs-color = Colore
dialogs-board = Pannello
dialogs-no-board = Nessun pannello
dialogs-key = Tasto
dialogs-no-key = Nessuno
dialogs-press-a-key = Premere un tasto…
dialogs-press-a-key-hint = Esc mantiene il tasto, Backspace lo toglie.
dialogs-no-counter-key = Quel tasto non può premere un contatore.
dialogs-keys-of-the-window = I tasti con Ctrl o Alt sono della finestra.
dialogs-free-key-hint = Il primo libero.
dialogs-remove-key = Togli
dialogs-take-key-over = Prendilo
dialogs-more = Altro
dialogs-short-name = Nome breve
dialogs-short-name-hint = Per la finestra piccola, dove c’è poco spazio.
dialogs-step = Passo
dialogs-step-hint = Quanto aggiunge una pressione.
dialogs-limits = Limiti
dialogs-minimum = Minimo
dialogs-maximum = Massimo
dialogs-maximum-below-minimum = Il massimo è inferiore al minimo.
dialogs-lock = Bloccato
dialogs-lock-hint = Bloccato: le pressioni sono rifiutate
dialogs-weight = Nel totale
dialogs-weight-plus = Si somma
dialogs-weight-minus = Si sottrae
dialogs-weight-zero = Escluso
dialogs-amount = Quantità
dialogs-add = Aggiungi
dialogs-take = Togli
dialogs-counted-earlier = Contato prima
dialogs-when = Quando
dialogs-when-hint = Anno-mese-giorno ora:minuto
dialogs-still-to-come = Quel momento deve ancora venire.
dialogs-in-all = In tutto
dialogs-reset-hint = La cronologia resta, e si può annullare in qualsiasi momento.
dialogs-delete = Elimina
dialogs-delete-one = Elimina { $name } definitivamente
dialogs-delete-several = { $count ->
    [one] Elimina { $shown } contatore definitivamente
   *[other] Elimina { $shown } contatori definitivamente
}
dialogs-delete-meant = { $count ->
    [one] Voglio eliminarlo definitivamente
   *[other] Voglio eliminarli definitivamente
}
dialogs-delete-many = Questi contatori, i loro conteggi e tutta la loro cronologia spariscono per sempre. Non si può annullare.
dialogs-back-up = Prima un backup
dialogs-backing-up = Backup in corso…
dialogs-new-board = Nuovo pannello
dialogs-new-board-text = Un pannello è un gruppo di contatori mostrati insieme.
dialogs-edit-board-text = Il nome del pannello, il suo obiettivo e che cosa indica la sua somma.
dialogs-start = Parti da
dialogs-empty-board = Un pannello vuoto
dialogs-delete-template = Elimina questo modello
dialogs-the-new-board = nuovo pannello
dialogs-delete-board = Elimina pannello
dialogs-total = Totale
dialogs-total-name = Nome del totale
dialogs-total-name-hint = Che cosa indica la somma, per esempio Presenti.
dialogs-stops-at-target = Fermati all’obiettivo
dialogs-shares = Quote
dialogs-shares-hint = Ogni contatore mostra la sua quota, in percentuale
dialogs-settings = Impostazioni
dialogs-settings-text = Ogni impostazione si applica appena viene modificata.
dialogs-close = Chiudi
dialogs-language = Lingua
dialogs-theme = Tema
dialogs-theme-system = Del sistema
dialogs-theme-light = Chiaro
dialogs-theme-dark = Scuro
dialogs-density = Densità
dialogs-density-comfortable = Ampia
dialogs-density-compact = Compatta
dialogs-high-contrast = Contrasto elevato
dialogs-reduced-motion = Animazioni ridotte
dialogs-large-targets = Tocco
dialogs-when-touched = Al tocco
dialogs-on = Sì
dialogs-off = No
dialogs-zoom = Dimensione
dialogs-zoom-in = Ingrandisci
dialogs-zoom-out = Riduci
dialogs-numbers = Numeri
dialogs-system-default = Come il sistema
dialogs-first-day = Inizio settimana
dialogs-monday = Lunedì
dialogs-saturday = Sabato
dialogs-sunday = Domenica
dialogs-day-start = Inizio giorno
dialogs-day-start-hint = Per tutti coloro che contano in questo file.
dialogs-zone = Fuso orario
dialogs-zone-hint = Del sistema
dialogs-no-zone = Nessun fuso orario ha questo nome: scriverne uno come Europe/Rome.
dialogs-no-time-of-day = Un orario si scrive come 04:00.
dialogs-sound = Suono
dialogs-sounds = Riproduci suoni
dialogs-press = Pressione
dialogs-reached = Obiettivo
dialogs-refused = Non contato
dialogs-tone-off = Nessuno
dialogs-tone-click = Clic
dialogs-tone-knock = Toc
dialogs-tone-drop = Goccia
dialogs-tone-rising = Due note ascendenti
dialogs-tone-bell = Campana
dialogs-tone-fanfare = Tre note ascendenti
dialogs-tone-low = Suono grave
dialogs-tone-falling = Due note discendenti
dialogs-speech = Voce
dialogs-speech-off = Nessuna
dialogs-speech-targets = Obiettivi e ciò che non è contato
dialogs-speech-presses = Anche il conteggio dopo ogni pressione
dialogs-notifications = Notifiche
dialogs-notify = Quando si raggiunge un obiettivo
dialogs-volume = Volume
dialogs-try = Prova
dialogs-try-name = Prova il suono
dialogs-guard = Doppie pressioni
dialogs-guard-name = Doppie pressioni, in millisecondi
dialogs-guard-hint = Un tasto ripremuto entro questo tempo non è contato di nuovo; 0 conta ogni pressione.
dialogs-milliseconds = ms
dialogs-keys-title = Tasti
dialogs-keys-text = Che cosa fa ogni tasto. Le frecce scorrono l’elenco.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Non si può leggere quando sono iniziati i periodi aperti: { $why }. L’azzeramento resta possibile.
dialogs-created = { $name } creato
dialogs-edit = Modifica { $name }
dialogs-remove-key-counter = Togli il tasto di { $counter }
dialogs-key-of-the-window = { $key } è uno dei tasti della finestra.
dialogs-key-is-taken = { $key } è il tasto di { $holder }.
dialogs-key-is-taken-over = { $key } era il tasto di { $holder }, che non ne avrà più.
dialogs-add-to = Aggiungi a { $name }
dialogs-amount-name = Quantità da aggiungere a { $counter }
dialogs-take-from = Togli da { $name }
dialogs-taken-name = Quantità da togliere da { $counter }
dialogs-counted-earlier-name = Contato prima, per { $counter }
dialogs-is-now = Il conteggio ora è { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Azzera { $scope }
dialogs-reset-note = Nota sull’azzeramento di { $name }
dialogs-reset-note-several = { $count ->
    [one] Nota sull’azzeramento di { $shown } contatore
   *[other] Nota sull’azzeramento di { $shown } contatori
}
dialogs-since = da { $time }
dialogs-closes-period = Chiude il periodo iniziato: { $since }.
dialogs-delete-only = { $name }, il suo conteggio di { $count } e tutta la sua cronologia spariscono per sempre. Non si può annullare.
dialogs-sound-of = { $what }, suono
dialogs-bad-guard = Da 0 a { $ms_max } millisecondi.
dialogs-sentence = { $why }.
dialogs-bad-step = Un passo è un numero da 1 a { $max }.
dialogs-note-room = { $count } di { $max } caratteri
dialogs-percent = { $percent }%
dialogs-color-coral = Corallo
dialogs-color-amber = Ambra
dialogs-color-olive = Oliva
dialogs-color-green = Verde
dialogs-color-teal = Ottanio
dialogs-color-blue = Blu
dialogs-color-indigo = Indaco
dialogs-color-violet = Viola
dialogs-color-pink = Rosa
dialogs-color-slate = Ardesia
dialogs-keys-counters-key = Tasto di un contatore
dialogs-keys-its-key = suo tasto
dialogs-keys-an-arrow = una freccia
dialogs-keys-group-counting = Conteggio
dialogs-keys-count = Conta un passo
dialogs-keys-step-back = Togli un passo
dialogs-keys-press = Premi il contatore attivo
dialogs-keys-amount = Aggiungi una quantità in una volta, o toglila
dialogs-keys-undo-press = Annulla l’ultima pressione
dialogs-keys-group-moving = Spostamento
dialogs-keys-next-counter = Al contatore successivo
dialogs-keys-board = A un pannello, nel loro ordine
dialogs-keys-next-board = Al pannello sopra o sotto
dialogs-keys-alone = Mostra il contatore da solo
dialogs-keys-back = Indietro
dialogs-keys-search = Cerca
dialogs-keys-select = Seleziona il contatore, o tutti
dialogs-keys-menu = Menu del contatore, del pannello o di una barra del grafico
dialogs-keys-group-changing = Modifica
dialogs-keys-undo = Annulla
dialogs-keys-redo = Ripeti
dialogs-keys-new = Nuovo contatore
dialogs-keys-edit = Modifica il contatore, o il pannello
dialogs-keys-duplicate = Duplica il pannello, senza i suoi conteggi
dialogs-keys-move = Sposta il contatore, o il pannello
dialogs-keys-reset = Azzera il contatore, o tutti quelli mostrati
dialogs-keys-finish = Concludi il pannello; crea un contatore e il prossimo
dialogs-keys-delete = Elimina il contatore definitivamente
dialogs-keys-doubtful = Tieni una pressione dubbia, o scartala
dialogs-keys-group-files = File
dialogs-keys-export = Esporta
dialogs-keys-print = Stampa un rapporto
dialogs-keys-import = Importa
dialogs-keys-backups = Backup
dialogs-keys-open = Apri un altro file
dialogs-keys-copy = Copia la selezione come tabella
dialogs-keys-group-window = Finestra
dialogs-keys-tiles = Riquadri o tabella
dialogs-keys-inspect = Ispeziona
dialogs-keys-next-part = Alla parte successiva: ispettore, pannelli, contatori
dialogs-keys-lock = Blocca o sblocca tutto
dialogs-keys-small-window = Finestra piccola, e ritorno
dialogs-keys-lay = Metti la finestra piccola in orizzontale o in verticale
dialogs-keys-full-screen = Schermo intero
dialogs-keys-size = Ingrandisci, riduci, dimensione consueta
dialogs-keys-settings = Impostazioni
dialogs-keys-help = Guida
dialogs-keys-list = Questo elenco


## The control chart of a counter

dialogs-control = Carta di controllo
dialogs-control-none = Nessuna
dialogs-control-count = Difetti
dialogs-control-rate = Difetti per unità
dialogs-control-share = Proporzione di unità difettose
dialogs-control-count-hint = Dove si esamina sempre la stessa quantità: mostra se i difetti variano più che per caso.
dialogs-control-rate-hint = Dove si esamina ora di più, ora di meno: i difetti sono divisi per ciò che è stato esaminato.
dialogs-control-share-hint = Dove ogni unità è buona o difettosa: la parte difettosa di tutte.
dialogs-control-per = Per ogni
dialogs-control-of = Su
dialogs-control-board = Totale del pannello
dialogs-control-hours = Ora coperta
dialogs-control-points = Punti
dialogs-control-baseline = Periodo di riferimento
dialogs-control-baseline-hint = I limiti vengono da questi giorni. Sceglierne alcuni in cui tutto era come al solito.
dialogs-control-unread = Un altro programma ha scritto “{ $control }”, che non si può leggere come carta di controllo. Resta così finché non se ne sceglie una.


## Checking a file

check-check = Controlla il file…
check-check-title = Controlla il file
check-check-text = Verifica che il file sia integro e che ogni conteggio corrisponda alle sue voci.
check-checking = Controllo in corso…
check-mend = Correggi
check-mending = Correzione in corso…
check-mend-hint = Correggi scrive questi testi come mostrato, dopo un backup del file, in un’unica azione che si può annullare. I conteggi restano come sono.
check-unsound-hint = I backup mostrano che cosa contiene un file precedente. Questo controllo non ha cambiato nulla, e ciò che si conta continua a essere salvato.
check-edit = Modifica…
check-doubts-more = Fare clic per vedere che cosa si può fare: rinominarne uno, o farli correggere tutti.
check-not-read = non si può leggere se i nomi si distinguono: { $why }
check-sound =
    Il file è a posto: { $counter_count ->
        [one] { $counters } contatore
       *[other] { $counters } contatori
    }, { $entry_count ->
        [one] { $entries } voce
       *[other] { $entries } voci
    }, e ogni conteggio corrisponde alle sue voci.
check-unsound =
    { $count ->
        [1] Il file ha un problema:
        [one] Il file ha { $shown } problema:
       *[other] Il file ha { $shown } problemi:
    }
check-odd =
    { $count ->
        [1] Un altro programma ha scritto un nome o una nota che Tallyboard non scriverebbe:
        [one] Altri programmi hanno scritto { $shown } nome o nota che Tallyboard non scriverebbe:
       *[other] Altri programmi hanno scritto { $shown } nomi o note che Tallyboard non scriverebbe:
    }
check-name-becomes = { $of } diventa “{ $new }”
check-note-becomes = { $of }: la sua nota diventa “{ $new }”
check-note-goes = { $of }: la sua nota viene tolta
check-total-becomes = { $of }: il suo totale diventa “{ $new }”
check-total-goes = { $of }: il suo totale non ha più nome
check-edit-counter = Modifica il contatore { $id }
check-mended =
    { $count ->
        [0] Non c’era più nulla da correggere.
        [one] { $count } nome o nota è stato corretto.
       *[other] { $count } nomi o note sono stati corretti.
    }
check-doubts =
    { $count ->
        [one] { $count } nome o nota da controllare…
       *[other] { $count } nomi o note da controllare…
    }


## Backups

backups-backups = Backup…
backups-backups-title = Backup
backups-backups-text = Esegue ora il backup del file, o ripristina ciò che contiene un backup precedente.
backups-last = Ultimo backup
backups-none = Ancora nessuno
backups-back-up-now = Esegui backup ora
backups-daily = Ne viene fatto uno ogni giorno in cui qualcosa è cambiato. Si conservano gli ultimi cinque e l’ultimo di ogni mese; ciò che c’era prima di un ripristino, per 30 giorni.
backups-in-folder = In { $folder }. Ne viene fatto uno ogni giorno in cui qualcosa è cambiato. Si conservano gli ultimi cinque e l’ultimo di ogni mese; ciò che c’era prima di un ripristino, per 30 giorni.
backups-restore-one = Ripristina
backups-restore-one-name = Ripristina: { $at }, { $holds }
backups-restore-now = Ripristina
backups-restore-title = Ripristino
backups-restore-file = Un altro backup da ripristinare
backups-restore-hint = Prima si fa un backup di ciò che c’è ora, così non si perde nulla.
backups-restore-shared = I pannelli condivisi tornano dall’hub. Ciò che è stato contato qui da allora e non ancora condiviso è solo in quel backup.
backups-restoring = Ripristino in corso…
backups-unreadable = illeggibile
backups-the-backup = Il backup
backups-what-is-there = Attuale
backups-nothing-now = Ancora nulla.
backups-not-there = assente
backups-differing = Contatori diversi
backups-damaged = Il file è danneggiato
backups-damaged-hint = Non vi si scrive nulla: resta com’è, anche quando un backup prende il suo posto.
backups-damaged-open = Chiudere questa finestra e riavviare Tallyboard: offrirà l’ultimo backup integro.
backups-no-good-backup = Non ne esiste un backup integro.
backups-restore-it = Ripristinalo
backups-other-backups = Altri backup…
backups-salvage = Recupera ciò che è leggibile…
backups-salvage-title = Recupero
backups-salvage-now = Recupera
backups-salvaging = Recupero in corso…
backups-salvage-about = Copia in un nuovo file ciò che si può ancora leggere del file danneggiato.
backups-salvage-file = Nuovo file per ciò che viene recuperato
backups-open-salvaged = Aprilo
backups-not-backed-up-yet = Ancora nessun backup
backups-restore-of = Ripristina il backup: { $at }
backups-salvaged-name = { $stem } recuperato.db
backups-counters =
    { $count ->
        [one] { $shown } contatore
       *[other] { $shown } contatori
    }
backups-entries =
    { $count ->
        [one] { $shown } voce
       *[other] { $shown } voci
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, da { $first } a { $last }
backups-backed-up-as = Backup eseguito in { $path }
backups-backed-up-unsound = Il file non è integro ({ $problem }). Ne è stato fatto un backup così com’è, in { $path }
backups-gone = { $path } non c’è più.
backups-backed-up-at = Backup: { $at }
backups-backed-up-at-unsound = Backup: { $at }, ma non integro
backups-before-restore = prima di un ripristino
backups-not-sound = non integro
backups-damaged-mark = danneggiato
backups-backup-cancelled = Il backup è stato annullato; non ce n’è uno nuovo.
backups-restore-cancelled = Il ripristino è stato annullato; tutto è com’era.
backups-salvage-cancelled = Il recupero è stato annullato; non c’è un nuovo file.
backups-restored-kept = Ripristinato; ciò che c’era prima è conservato in { $path }
backups-restored =
    Ripristino eseguito: { $counter_count ->
        [one] { $counters } contatore
       *[other] { $counters } contatori
    }, { $entry_count ->
        [one] { $entries } voce
       *[other] { $entries } voci
    }
backups-good-backup = Il suo ultimo backup integro: { $at }.
backups-good-backup-holds = Il suo ultimo backup integro: { $at }, { $holds }.
backups-salvaged =
    Recupero eseguito: { $counter_count ->
        [one] { $counters } contatore
       *[other] { $counters } contatori
    } e { $entry_count ->
        [one] { $entries } voce
       *[other] { $entries } voci
    }, in { $path }.


## Files, exports and reports

files-file = File
files-path-hint = Il suo percorso
files-choose = Scegli…
files-choose-name = Scegli un file
files-no-dialog = Questo desktop non offre una finestra di scelta dei file: scrivere il percorso.
files-export = Esporta…
files-export-title = Esportazione
files-export-now = Esporta
files-print = Stampa un rapporto…
files-print-title = Stampa di un rapporto
files-print-now = Stampa…
files-about-print = Nel browser si apre una pagina con grafici, con la sua finestra di stampa.
files-show-in-folder = Mostra nella cartella
files-export-file = File di esportazione
files-what = Che cosa
files-entries = Voci
files-counters = Contatori
files-table = Tabella
files-report = Rapporto
files-by = Una riga per
files-hour = Ora
files-day = Giorno
files-week = Settimana
files-month = Mese
files-format = Formato
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Di
files-all-counters = Tutti i contatori
files-kind = Tipo
files-since = Da
files-since-name = Da allora in poi
files-until = A
files-until-name = Fino a prima di allora
files-beginning = L’inizio
files-now = Adesso
files-backwards = Non è dopo l’inizio.
files-exists = C’è già un file con questo nome.
files-mark = Per Excel: segna il file come Unicode
files-replace = Sostituiscilo
files-progress = Avanzamento dell’esportazione
files-export-cancelled = L’esportazione è stata annullata; non è stato scritto nulla
files-about-entries = Che cosa è stato contato e quando, una riga ciascuno.
files-about-everything = Tutto ciò che è stato contato, con ogni impostazione: si può importare di nuovo, come copia.
files-about-counters = I contatori come sono ora, con le loro impostazioni.
files-about-table = Ciò che è stato contato in ogni intervallo, una colonna per contatore.
files-about-report = Una pagina con grafici, da guardare e da stampare.
files-save-summary-title = Salva il riepilogo
files-text-files = Testo
files-reading = Lettura in corso…
files-open = Apri un altro file…
files-open-title = Apri un altro file
files-open-now = Apri
files-open-file = File da aprire
files-open-hint = Si apre in una finestra propria. Un file che non esiste ancora viene creato.
files-tally-files = File di conteggio
files-recent = Aperti di recente
files-no-program = questa finestra non può aprirne un’altra
files-drop = Rilasciare un file per importarlo, o un file di conteggio per aprirlo
files-copy-rows = Copia come tabella
files-copy-chart = Copia il grafico come immagine
files-copy-busy-hours = Copia le ore di punta come immagine
files-chart-copied = L’immagine è stata copiata
files-open-named = Apri { $path }
files-csv-files = Valori separati da virgole
files-xlsx-files = Cartella di lavoro Excel
files-html-files = Pagina web
files-every-kind = Tutti i tipi
files-kind-counted = Contati
files-kind-set = Impostati a un valore
files-kind-resets = Azzeramenti
files-kind-undone = Annullati
files-kind-late = Tardivi
files-kind-imported = Importati
files-kind-amended = Modificati dopo un azzeramento
files-selected =
    { $count ->
        [1] Il contatore selezionato
        [one] { $count } contatore selezionato
       *[other] I { $count } contatori selezionati
    }
files-exported-counters =
    { $count ->
        [one] { $shown } contatore esportato in { $path }
       *[other] { $shown } contatori esportati in { $path }
    }
files-exported-rows =
    { $count ->
        [one] { $shown } riga esportata in { $path }
       *[other] { $shown } righe esportate in { $path }
    }
files-not-exported = non è stato scritto nulla in { $path }: { $why }
files-saved = Salvato in { $path }
files-column-counter = Contatore
files-column-board = Pannello
files-column-count = Conteggio
files-column-today = Oggi
files-column-target = Obiettivo
files-rows-copied =
    { $count ->
        [one] { $count } riga copiata
       *[other] { $count } righe copiate
    }


## Import

import-import = Importa…
import-import-title = Importazione
import-import-now = Importa
import-import-file = File da importare
import-importable = Tabelle ed esportazioni
import-import-hint = Le esportazioni di Tallyboard, di Loop Habit Tracker e di Better Counter, e qualsiasi tabella (CSV, Excel, OpenDocument). Non si aggiunge nulla prima di aver mostrato che cosa.
import-backing-up = Prima un backup…
import-is = È
import-dates = 1/2/2026 è
import-dates-guessed = Come rilevato
import-day-first = 1 febbraio
import-month-first = 2 gennaio
import-late = Segnali come tardivi
import-again = Aggiungi anche ciò che c’è già
import-column = Colonna
import-meaning = Significato
import-samples = Prime righe
import-empty = Vuoto
import-asked = Chiesto sopra
import-each-counts-one = Nessuna: ogni riga conta 1
import-all-now = Nessuna: conta tutto al momento dell’importazione
import-no-hour = Nessuna
import-each-is-added = Ogni numero viene aggiunto
import-is-reading = È una lettura di un misuratore: contano le differenze
import-one-name = Ogni cella è un nome
import-name = Nome
import-name-field = Nome del contatore
import-name-hint = Il contatore a cui tutto si riferisce
import-other-column = O scegliere la colonna nell’elenco sotto.
import-more = Altre opzioni
import-which-sheet = Quale foglio contiene i conteggi?
import-sheets = Fogli
import-sheets-hint = Quelli con le stesse colonne si possono prendere insieme.
import-hidden = nascosto
import-encoding = Il testo è
import-encoding-name = Codifica del testo
import-other-encoding = Altra codifica…
import-as-found = Come rilevata
import-split = Nomi separati da
import-split-hint = Niente: ogni cella è un nome
import-skip = Ometti
import-skip-name = Righe da omettere sopra la tabella
import-skip-unit = righe sopra la tabella
import-read-as = Leggi come
import-as-detected = Ciò che sembra
import-noted = Da sapere
import-choose-sheet = Scegliere prima un foglio qui sopra.
import-choose-encoding = Scegliere prima la codifica del testo.
import-cancelling = Annullamento…
import-all-columns =
    { $count ->
        [one] { $count } colonna
       *[other] Tutte le { $count } colonne
    }
import-column-header = Che cos’è { $header }
import-imported-before = Già importato ({ $at }): non c’è nulla da aggiungere.
import-more-bad-lines =
    { $count ->
        [one] E { $count } altra.
       *[other] E altre { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] { $count } altra colonna: omessa.
       *[other] Altre { $count } colonne: omesse.
    }
import-more-columns-read =
    { $count ->
        [one] { $count } altra colonna: letta.
       *[other] Altre { $count } colonne: lette.
    }
import-more-columns =
    { $count ->
        [one] { $count } altra colonna
       *[other] Altre { $count } colonne
    }: { $read ->
        [one] { $read } letta
       *[other] { $read } lette
    }, { $left_out ->
        [one] { $left_out } omessa
       *[other] { $left_out } omesse
    }.
import-left-out =
    { $count ->
        [one] { $count } colonna è omessa: { $headers }.
       *[other] { $count } colonne sono omesse: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] { $count } colonna è omessa: { $headers } e altre { $more }.
       *[other] { $count } colonne sono omesse: { $headers } e altre { $more }.
    }
import-holds = { $header } contiene { $samples }
import-holds-nothing = { $header } non contiene nulla
import-split-lines = Ogni sua riga è un nome
import-split-mark = Più nomi, separati da { $mark }
import-found-encoding = { $encoding }, come rilevata
import-answer-all =
    { $count ->
        [1] Rispondere prima alla domanda qui sopra.
        [one] Rispondere prima a { $count } domanda qui sopra.
       *[other] Rispondere prima alle { $count } domande qui sopra.
    }
import-mend-bad =
    { $count ->
        [one] { $count } riga è errata: correggerla nel file, o scegliere di ometterla.
       *[other] { $count } righe sono errate: correggerle nel file, o scegliere di ometterle.
    }
import-backed-up-first = Prima si fa un backup, come prima di ogni importazione di almeno { $least } voci.
import-not-undone = Più di { $most } voci non si possono annullare in un’unica azione.
import-only-backup = Più di { $most } voci non si possono annullare in un’unica azione, quindi solo il backup riporta ciò che c’era prima.
import-importing = Importazione…
import-importing-backed-up = Importazione… Ciò che c’era prima è in { $path }.
import-before-in = Ciò che c’era prima è in { $path }
import-no-backup = Non è possibile un backup prima di un’importazione così grande, quindi non è stato importato nulla: { $why }
import-alike-day =
    { $count ->
        [one] { $count } riga somiglia a una voce già presente, con altra quantità o ora: stesso contatore, stesso giorno.
       *[other] { $count } righe somigliano a voci già presenti, con altra quantità o ora: stesso contatore, stesso giorno.
    }
import-alike-minute =
    { $count ->
        [one] { $count } riga somiglia a una voce già presente, con altra quantità o ora: stesso contatore, stesso minuto.
       *[other] { $count } righe somigliano a voci già presenti, con altra quantità o ora: stesso contatore, stesso minuto.
    }
import-role-name = Il nome del contatore
import-role-count = Quanto si aggiunge
import-role-time = Quando: data e ora
import-role-date = La data
import-role-hour = L’ora
import-role-note = Una nota
import-role-board = Il pannello
import-role-kind = Il tipo di voce
import-role-reading = Lettura di un misuratore
import-role-counter = Un contatore a sé
import-role-day = Un giorno a sé
import-role-left-out = Omessa
import-makes-board = Crea il pannello { $name }.
import-makes-boards =
    { $count ->
        [one] Crea { $shown } pannello.
       *[other] Crea { $shown } pannelli.
    }
import-makes-counter = Crea il contatore { $name }.
import-makes-counters =
    { $count ->
        [one] Crea { $shown } contatore.
       *[other] Crea { $shown } contatori.
    }
import-adds-day-notes =
    { $count ->
        [one] Aggiunge { $shown } nota del giorno.
       *[other] Aggiunge { $shown } note del giorno.
    }
import-nothing = Non contiene nulla da aggiungere.
import-nothing-left-out =
    { $left ->
        [one] Nulla da aggiungere: { $left_shown } voce già presente.
       *[other] Nulla da aggiungere: { $left_shown } voci già presenti.
    }
import-adds =
    { $count ->
        [one] Aggiunge { $shown } voce.
       *[other] Aggiunge { $shown } voci.
    }
import-adds-left-out =
    { $count ->
        [one] Aggiunge { $shown } voce
       *[other] Aggiunge { $shown } voci
    }; { $left ->
        [one] omette { $left_shown } voce già presente.
       *[other] omette { $left_shown } voci già presenti.
    }
import-bad-lines =
    { $count ->
        [one] { $count } riga non si può importare:
       *[other] { $count } righe non si possono importare:
    }
import-bad-line = Riga { $line }
import-bad-sheet-line = { $sheet }, riga { $line }
import-bad-cell = { $line }, “{ $column }”
import-skip-bad =
    { $count ->
        [1] Ometti questa riga
        [one] Ometti { $count } riga
       *[other] Ometti queste { $count } righe
    }
import-imported =
    { $entry_count ->
        [one] { $entries } voce importata
       *[other] { $entries } voci importate
    } per { $counter_count ->
        [one] { $counters } contatore
       *[other] { $counters } contatori
    }
import-imported-from =
    { $entry_count ->
        [one] { $entries } voce importata
       *[other] { $entries } voci importate
    } per { $counter_count ->
        [one] { $counters } contatore
       *[other] { $counters } contatori
    } da { $source }


## Sharing

sharing-share = Condividi questo pannello…
sharing-shared-board = Condivisione…
sharing-join = Unisciti a un pannello condiviso…
sharing-board = Pannello
sharing-address = Indirizzo del server
sharing-address-example = postgres://ana@conteggi.example.org/postazioni
sharing-address-hint = Un database PostgreSQL raggiungibile dalle postazioni.
sharing-password = Password
sharing-desk-name = Nome di questa postazione
sharing-desk-name-hint = Compare accanto a ciò che si conta qui.
sharing-test = Prova la connessione
sharing-find = Trova pannelli
sharing-connecting = Connessione…
sharing-share-title = Condividi questo pannello
sharing-share-text = Più postazioni contano su un solo pannello. Ogni postazione tiene il proprio file e continua a contare quando il server non è raggiungibile; ogni pressione arriva una sola volta.
sharing-share-now = Condividi
sharing-sharing-now = Condivisione in corso…
sharing-stop = Interrompi condivisione…
sharing-desks = Postazioni su questo pannello
sharing-no-desks-yet = Lettura di chi lo condivide…
sharing-not-running = la condivisione non è attiva in questa finestra: chiuderla e riaprirla
sharing-join-title = Unisciti a un pannello condiviso
sharing-join-text = Un pannello condiviso da altre postazioni viene messo in questo file, con tutto ciò che vi è stato contato.
sharing-join-now = Unisciti
sharing-boards = Pannelli
sharing-no-boards = Su questo server non è ancora condiviso alcun pannello. Aprire un pannello e scegliere “Condividi questo pannello…”.
sharing-namesakes = Stessi nomi
sharing-same = Gli stessi: condividi ciò che è stato contato qui
sharing-others = Altri: tieni entrambi
sharing-progress = Quanto del pannello è arrivato
sharing-joining = Unione in corso…
sharing-join-goes-on = Continua anche dopo la chiusura.
sharing-cancel-joining = Annulla l’unione
sharing-cancelling = Annullamento…
sharing-leave-now = Interrompi condivisione
sharing-leave-anyway = Interrompi comunque
sharing-leaving = Invio di ciò che attende, poi uscita…
sharing-leave-text = Tutto ciò che è stato contato resta qui, e il pannello diventa normale. Le altre postazioni tengono ciò che hanno e continuano. Ci si può unire di nuovo più tardi.
sharing-shared = Condiviso
sharing-now = ora
sharing-shared-connecting = Condiviso · connessione…
sharing-shared-warning = Condiviso, con un avviso
sharing-try-now = Prova ora
sharing-trying = tentativo di raggiungere il server
sharing-options = Opzioni di condivisione…
sharing-away-title = Il server non è raggiungibile
sharing-refused-title = Il server non ammette questa postazione
sharing-away-text = Il conteggio continua. Ciò che si conta è salvato su questo computer e inviato appena il server risponde.
sharing-refused-text = Il conteggio continua. Ciò che si conta è salvato su questo computer e inviato appena il problema è risolto.
sharing-click = Fare clic per vedere chi lo condivide.
sharing-click-offline = Fare clic per riprovare ora.
sharing-this-desk = questa postazione
sharing-left = uscita
sharing-torn = decisione necessaria
sharing-never = non ancora
sharing-torn-hint = Il server e questa postazione sono entrambi tornati a uno stato precedente, e la postazione ha proseguito in modo diverso. Qui non se ne accetta altro finché non decide il proprietario del server.
sharing-connected = Connesso in { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } è condiviso
sharing-joined = { $board } è arrivato
sharing-join-cancelled = { $board } non è condiviso qui. Ciò che era arrivato resta, come pannello normale
sharing-others-name = quello del pannello sarà “{ $name } (2)”
sharing-left-board = { $board } non è più condiviso qui
sharing-is-here = { $board }: già in questo file
sharing-leave-title = Interrompere la condivisione di { $board }?
sharing-pulling = Ricezione: { $pulled } di { $all }
sharing-pill-name = Condivisione: { $text }
sharing-tile-here = { " " }· { $count } qui
sharing-today-here = { $today }, { $here } qui
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } attende
       *[other] { $shown } attendono
    }
sharing-last-seen = ultimo contatto: { $at }
sharing-shared-filter = { $name }, condiviso
sharing-keyring = Conservata nel portachiavi di questo computer, mai nel file.
sharing-keyring-locked = Conservata nel portachiavi di questo computer se lo si sblocca, mai nel file.
sharing-keyring-missing = Usata fino alla chiusura di questa finestra, mai conservata nel file.
sharing-edits-wait =
    { $count ->
        [one] { $shown } modifica attende
       *[other] { $shown } modifiche attendono
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } voce attende
       *[other] { $shown } voci attendono
    }
sharing-namesake = { $name } è anche in questo file.
sharing-two-namesakes = { $first } e { $second } sono anche in questo file.
sharing-many-namesakes =
    { $others ->
        [one] { $first } e { $others } altro sono anche in questo file
       *[other] { $first } e altri { $others } sono anche in questo file
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] Prima si invia { $shown } modifica in attesa qui.
       *[other] Prima si inviano { $shown } modifiche in attesa qui.
    }
sharing-leave-entries =
    { $count ->
        [one] Prima si invia { $shown } voce in attesa qui.
       *[other] Prima si inviano { $shown } voci in attesa qui.
    }
sharing-loses-nothing = Le altre postazioni non vedranno che questa è uscita finché qualcuno non lo dice loro.
sharing-loses-edits =
    { $count ->
        [one] Interrompendo comunque, resta qui { $shown } modifica che le altre postazioni non riceveranno mai.
       *[other] Interrompendo comunque, restano qui { $shown } modifiche che le altre postazioni non riceveranno mai.
    }
sharing-loses-entries =
    { $count ->
        [one] Interrompendo comunque, resta qui { $shown } voce che le altre postazioni non riceveranno mai.
       *[other] Interrompendo comunque, restano qui { $shown } voci che le altre postazioni non riceveranno mai.
    }
sharing-shared-by =
    { $count ->
        [one] Condiviso · { $count } postazione
       *[other] Condiviso · { $count } postazioni
    }
sharing-desk-count =
    { $count ->
        [one] { $count } postazione
       *[other] { $count } postazioni
    }
sharing-offline-since = Non in linea dalle { $since }
sharing-waits-offline-since = { $waits }: non in linea dalle { $since }
sharing-offline = Non in linea
sharing-waits-short =
    { $count ->
        [one] { $shown } attende
       *[other] { $shown } attendono
    }
sharing-tried-now = Appena provato: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Provato { $seconds } s fa: { $why }
       *[other] Provato { $seconds } s fa: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Provato { $minutes } min fa: { $why }
       *[other] Provato { $minutes } min fa: { $why }
    }
sharing-replaces = continua da { $desk }


## Opening hours, and times at which nobody counted

hours-title = Orari
hours-about = Quando qualcuno conta qui. Ciò che è stato contato viene diviso per queste ore; ciò che ne è fuori è ignoto, non zero.
hours-weekday =
    { $day ->
        [monday] Lunedì
        [tuesday] Martedì
        [wednesday] Mercoledì
        [thursday] Giovedì
        [friday] Venerdì
        [saturday] Sabato
       *[sunday] Domenica
    }
hours-closed = Chiuso
hours-all-day = Tutto il giorno
hours-on = Orari: { $day }
hours-times-unreadable = Scrivere gli orari come 9–12, 13–17.
hours-into-next-day = Fino alle { $end } del giorno dopo.
hours-as-monday = Uguale fino a venerdì
hours-a-week =
    { $hours ->
        [one] { $hours } ora
       *[other] { $hours } ore
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } alla settimana
hours-other = Altri orari
hours-nobody-counted = Nessuno ha contato
hours-dates = Date
hours-dates-from-to = { $first } – { $last }
hours-add-date = Aggiungi date…
hours-add-date-name = Aggiungi date con altri orari
hours-add-off-name = Aggiungi date in cui nessuno ha contato
hours-nobody-on = Quando nessuno ha contato: { $dates }
hours-change-date = Modifica { $dates }
hours-remove = Togli { $dates }
hours-date-twice = Anche un’altra riga ha una di queste date.
hours-older =
    { $count ->
        [one] Mostra { $number } precedente
       *[other] Mostra { $number } precedenti
    }
hours-unreadable-there = Un altro programma ha scritto orari che non si possono leggere, quindi nulla viene diviso per essi: “{ $written }”
hours-write-anew = Scrivi nuovi orari
hours-needed = Per dire quando nessuno ha contato, dire prima quando qualcuno conta.
nobody-open = Nessuno ha contato…
nobody-title = Nessuno ha contato
nobody-text = Quando nessuno ha contato su { $board }? Quel tempo diventa ignoto e non entra in nessun tasso. Ciò che vi è stato contato resta contato.
nobody-dates = Date
nobody-times = Ore
nobody-times-name = Ore in cui nessuno ha contato
nobody-dates-name = Date: { $dates }
nobody-hours = Orari di quel giorno: { $times }
nobody-closed = Quel giorno non ci sono orari.
nobody-nothing-changes = Gli orari non comprendono nulla di quel tempo, quindi non c’è nulla da togliere.
