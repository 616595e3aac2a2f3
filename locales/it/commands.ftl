## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count ->
    [one] { $count } contatore
   *[other] { $count } contatori
}
cli-count-entries = { $count ->
    [one] { $count } voce
   *[other] { $count } voci
}
cli-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemi
}
cli-zone-utc = gli orari sono in UTC: { $problem }
cli-unprintable = questo non si può stampare: { $error }
cli-no-window = questo programma è stato compilato senza finestra. I suoi comandi sono in tallyboard --help
cli-cancelled = interrotto: { $nothing }
cli-unprinted = { $done ->
    [counted] contato, ma la risposta non si può stampare: { $why }
   *[other] fatto, ma la risposta non si può stampare: { $why }
}
cli-waiting = attesa: { $why }
cli-changes-problem = non si può dire che cosa è stato contato: { $why }; nuovo tentativo in corso
cli-changes-again = si può dire di nuovo che cosa è stato contato
cli-read-only = { $path } è dove non si può scrivere nulla: viene letto come un file che nessuno modifica
cli-not-sound = { $path } non è integro, { $problems }: ripristinare un backup
cli-before-in = ciò che c’era prima è in { $path }
cli-worker-ended = il processo di lavoro è terminato

## The tally file and its folder

cli-db-empty = il nome del file è vuoto: indicarne uno con --db FILE
cli-no-home = l’utente non ha una cartella personale in cui tenere { $file }: indicare un file con --db FILE
cli-folder-failed = non si può creare la cartella { $folder }
cli-folder-open = { $folder } può essere letta da altri, e ciò non si può cambiare

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = il valore { $error }
cli-number-form = un numero intero ha solo cifre, con un segno se serve
cli-step-range = un passo è un numero da 1 a { $max }
cli-colors = un colore è uno di questi: { $names }
cli-kinds = un tipo è uno di questi: { $names }
cli-column-roles = una colonna è una di queste: { $names }
cli-encodings = una codifica è una di queste: { $names }, o un’altra del web
cli-formats = un formato è uno di questi: { $names }
cli-seconds-form = un numero, 0 o più
cli-languages = una lingua è una di queste: { $codes }
cli-template-long = un modello ha al massimo { $max } byte
cli-template-word = { $word } non è noto: può avere { "{" }count{ "}" } e { "{" }name{ "}" }
cli-token-form = un token ha da { $min } a { $max } caratteri: lettere, cifre e - . _ ~

## Naming counters

cli-naming-id = “{ $name }” { $error }: con --id un contatore si indica con il suo numero, come lo stampa `tallyboard list --id`
cli-no-counter = non c’è un contatore di nome “{ $name }”
cli-no-counter-number = non c’è un contatore { $number }
cli-no-counter-yet = non c’è ancora un contatore di nome “{ $name }”: attesa
cli-renamed = “{ $old }” ora si chiama “{ $new }”
cli-no-board = non c’è un pannello di nome “{ $name }”

## inc, dec, edit, delete, undo, list

cli-inc-number = con -, un numero sta nelle righe: NAME, tabulazione, N
cli-inc-skip = --skip vale per le righe dell’input standard: inc -
cli-dec-range = { $number } non si può sottrarre: l’intervallo termina a { $max }
cli-edit-nothing = nulla da modificare: indicare --name, --key, --archived o un’altra opzione di edit --help
cli-delete-yes = “{ $name }” e tutta la sua cronologia sparirebbero per sempre: aggiungere --yes se è voluto
cli-undo-nothing = non c’è nulla da annullare
cli-undo-answer = l’annullamento ha ricevuto una risposta inattesa
cli-undo-left = { $count ->
    [one] { $count } modifica è rimasta com’era, perché altri hanno cambiato la stessa cosa nel frattempo
   *[other] { $count } modifiche sono rimaste com’erano, perché altri hanno cambiato le stesse cose nel frattempo
}
cli-undo-import = { $count ->
    [one] importazione di { $name }: { $count } voce revocata
   *[other] importazione di { $name }: { $count } voci revocate
}
cli-list-mend = `tallyboard verify --mend` corregge tali nomi e note, e --id indica un contatore con il suo numero
cli-list-mend-more = { $count ->
    [one] e { $count } altro; `tallyboard verify --mend` corregge tali nomi e note, e --id indica un contatore con il suo numero
   *[other] e altri { $count }; `tallyboard verify --mend` corregge tali nomi e note, e --id indica un contatore con il suo numero
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
}
cli-stream-skip-range = --skip è fuori dall’intervallo dei numeri a 64 bit
cli-stream-progress = { $count } righe contate e salvate, { $rate } al secondo
cli-stream-maybe = { $error }; per sapere fin dove è arrivato il file: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; contato e salvato fino alla riga { $saved }: per continuare da lì, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; contato e salvato fino alla riga { $saved }: per continuare da lì, tallyboard inc - --skip { $saved } una volta corretta la riga { $line }, o senza di essa, tallyboard inc - --skip { $line }
cli-stream-line-why = riga { $line }: { $why }
cli-stream-newest = nessun flusso è stato interrotto dopo la riga { $skip }; l’ultimo interrotto è alla riga { $lines }
cli-stream-none = nessun flusso è stato interrotto dopo la riga { $skip }: tutti sono arrivati alla fine
cli-stream-earlier = un flusso precedente è stato contato fino alla riga { $lines } e non fino alla fine; se è stato interrotto, continuarlo con: tallyboard inc - --skip { $lines }
cli-stream-unreadable = l’input standard non si può leggere
cli-stream-interrupted = interrotto
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } è oltre la fine: l’input standard ha { $lines } riga
   *[other] --skip { $skip } è oltre la fine: l’input standard ha { $lines } righe
}
cli-stream-sum-range = le righe di questo nome escono dall’intervallo dei numeri a 64 bit
cli-stream-line = riga { $line }
cli-stream-lines = righe da { $from } a { $through }
cli-stream-after = dopo la riga { $line }
cli-stream-utf-16 = è testo UTF-16: salvarlo in UTF-8, o convertirlo con: iconv -f UTF-16 -t UTF-8
cli-stream-number = “{ $number }” dopo la tabulazione non è un numero intero a 64 bit
cli-stream-name = il nome non è testo UTF-8
cli-stream-long = supera { $max } byte

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } contiene altro, e resta com’è: indicare un nuovo file, o aggiungere --force
cli-watch-no-file = { $file } è una pipe o un dispositivo, che non si può tenere aggiornato: indicare un file
cli-watch-deleted = “{ $name }” è stato eliminato: { $file } resta com’è finché non ce n’è uno con quel nome
cli-watch-again = { $file } è di nuovo tenuto aggiornato
cli-watch-waiting = attesa: { $file } non si può tenere aggiornato: { $error }

## Times: --since and --until

cli-time-invalid = valore '{ $text }' non valido per '--{ $option } <TIME>': { $why }
cli-time-invalid-order = valore '{ $text }' non valido per '--{ $option } <TIME>': { $why }, o indicare --dates day-first o month-first
cli-time-none = non c’è alcun momento tra --since { $since } e --until { $until }: indicare un --until successivo
cli-time-none-same = non c’è alcun momento tra --since { $since } e --until { $until }: indicare un --until successivo, o --until "end of …" per un giorno o un mese intero
cli-time-since = da: { $time }
cli-time-until = fino a: prima di { $time }

## stats

cli-stats-beyond = qualcosa è stato contato oltre il calendario: indicare --since
cli-stats-long = dal { $first } è stato contato troppo per una riga ciascuno: indicare --since, o --by month

## stats --rate, stats --interval, control, agree

cli-stats-figures-by = --rate e --interval valgono per ore, giorni, settimane e mesi: ometterli, o indicare --by day
cli-stats-rate-hours = il tasso è ciò che è stato contato per ogni ora coperta, secondo gli orari del pannello
cli-stats-rate-counted = il tasso è ciò che è stato contato per ogni ora in cui sul pannello è stato contato qualcosa, perché nessuno gli ha dato orari (edit-board --hours)
cli-stats-together = insieme: { $counted } in { $hours } ore coperte, { $rate } all’ora
cli-stats-together-limits = insieme: { $counted } in { $hours } ore coperte, { $rate } all’ora, limiti da { $low } a { $high }
cli-stats-outside = { $count ->
    [one] { $count } contato fuori dagli orari, e non compreso nel tasso
   *[other] { $count } contati fuori dagli orari, e non compresi nel tasso
}
cli-stats-limits = inferiore e superiore sono limiti al { $percent }%: su 100 coppie così, circa { $percent } racchiudono il valore vero, se ciò che si conta capita a caso e in modo indipendente
cli-level-form = una percentuale da 50 a 99.99, come 95
cli-column-counted = contati
cli-column-in-hours = negli orari
cli-column-covered-hours = ore coperte
cli-column-rate = all’ora
cli-column-low = inferiore
cli-column-high = superiore
cli-dates-form = due date separate da “..”, come 2026-10-01..2026-10-31
cli-column-value = valore
cli-column-center = centro
cli-column-broken = insolito
cli-control-none = non ha ancora una carta di controllo: indicare le date da cui si ricavano i limiti, come in --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = non c’è nulla da salvare: indicare --baseline, --kind, --per o --of
cli-control-limits = { $plan }: i limiti sono a tre deviazioni standard dalla media dal { $from } al { $to }; se nulla cambia, pochi campioni ne escono, circa 3 su 1000
cli-control-rough = i limiti sono approssimativi: in un campione del periodo di riferimento è stato contato in media meno di 5
cli-control-broken = { $count ->
    [0] nessuno dei { $all } campioni è insolito
    [one] { $count } campione su { $all } è insolito
   *[other] { $count } campioni su { $all } sono insoliti
}
cli-control-no-change = nessun cambiamento nella frequenza dei conteggi che non possa venire anche dal caso
cli-agree-same = i due sono la stessa cosa: indicarne due che hanno contato lo stesso
cli-agree-no-desk = non c’è una postazione di nome “{ $name }”: `tallyboard desks` le elenca
cli-agree-unpaired = i contatori di “{ $first }” ({ $one }) e di “{ $second }” ({ $other }) non si possono abbinare: dare a ciascuno lo stesso nome breve sui due pannelli, o mettere altrettanti contatori nello stesso ordine
cli-agree-long = più di { $max } pressioni: indicare --since, o --by hour
cli-agree-large = i totali di “{ $name }” sono troppo grandi per essere corretti
cli-agree-by-short-name = i contatori sono abbinati per nome breve
cli-agree-by-position = i contatori sono abbinati per ordine sui pannelli
cli-agree-nothing = nessuno dei due ha contato qualcosa in questo tempo
cli-agree-presses = { $alike } pressioni su { $all } concordano ({ $percent }%): entrambi hanno contato lo stesso entro { $seconds } secondi
cli-agree-spans = { $alike } intervalli su { $all } concordano ({ $percent }%): entrambi hanno contato altrettanto
cli-agree-kappa = kappa di Cohen delle pressioni fatte da entrambi: { $value }, limiti al 95% da { $low } a { $high }; 1 è accordo completo, 0 non più che per caso
cli-agree-concordance = concordanza di Lin delle quantità: { $value }, limiti al 95% da { $low } a { $high }; 1 è accordo completo. “{ $first }” meno “{ $second }”: { $difference } per intervallo, in media
cli-agree-nothing-to-correct = nulla da correggere: i totali sono già così
agree-note = { $first } { $one }, { $second } { $other }, si prende { $total }
cli-board-nothing = nulla da modificare: indicare --name, --target, --stops, --shares, --total-name, --hours o --nobody
cli-board-no-hours = “{ $name }” non ha orari da cui togliere un periodo: indicare prima --hours
cli-board-nobody-form = una data, o due momenti separati da “..”, come 2026-12-03, "2026-12-03 14:00..15:30" o 2026-12-24..2026-12-26
cli-board-night = da { $from } a { $to } fa parte di una notte che comincia la sera prima: toglierla dal suo inizio, o scrivere gli orari di quella data con --hours

## export

cli-export-ending = la fine del nome del file non indica un formato: terminarlo con .csv, .xlsx, .jsonl o .html, o indicare --format
cli-export-by = --by vale per una tabella: ometterlo, o indicare --what table
cli-export-report = un rapporto contiene tutto: omettere --what, o usare un altro --format
cli-export-kind = --kind vale per le voci: ometterlo, o indicare --what entries
cli-export-times = i contatori sono come sono ora: omettere --since e --until, o indicare --what entries o table
cli-export-bom = --bom vale per CSV: ometterlo, o indicare --format csv
cli-export-terminal = un foglio di calcolo non è testo per un terminale: indicare un file con --output
cli-export-no-room = non è stato scritto nulla in { $file } ({ $error }): fare spazio, o indicare un altro file
cli-export-failed = non è stato scritto nulla in { $file }: { $error }
cli-export-exists = { $error }, e resta com’è: indicare un nuovo file, o aggiungere --force

## import

cli-import-standard-input = input standard
cli-import-failed = { $name }: { $error }
cli-import-bad-line = riga { $line }: { $why }
cli-import-bad-line-column = riga { $line }, “{ $column }”: { $why }
cli-import-bad-line-part = { $part }, riga { $line }: { $why }
cli-import-bad-line-part-column = { $part }, riga { $line }, “{ $column }”: { $why }
cli-import-more-bad = { $count ->
    [one] e { $count } altra riga errata
   *[other] e altre { $count } righe errate
}
cli-import-refused = { $why }: non è stato importato nulla
cli-import-alike-minute = { $count ->
    [one] { $count } riga somiglia a una voce già presente, con altra quantità o ora: stesso contatore, stesso minuto
   *[other] { $count } righe somigliano a voci già presenti, con altra quantità o ora: stesso contatore, stesso minuto
}
cli-import-alike-day = { $count ->
    [one] { $count } riga somiglia a una voce già presente, con altra quantità o ora: stesso contatore, stesso giorno
   *[other] { $count } righe somigliano a voci già presenti, con altra quantità o ora: stesso contatore, stesso giorno
}
cli-import-open-encoding = { $question }: indicarlo con --encoding NAME; non è stato importato nulla
cli-import-open-sheet = { $question }: indicarlo con --sheet NAME, più volte per fogli simili; non è stato importato nulla
cli-import-open-doubt = { $question }; non è stato importato nulla
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] una riga è errata, quindi non è stato importato nulla: correggerla, o ometterla con --skip-bad
   *[other] { $count } righe sono errate, quindi non è stato importato nulla: correggerle, o ometterle con --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] una riga è errata, quindi non è stato importato nulla: correggerla, dire che cosa sono le colonne con --columns, o ometterla con --skip-bad
   *[other] { $count } righe sono errate, quindi non è stato importato nulla: correggerle, dire che cosa sono le colonne con --columns, o ometterle con --skip-bad
}
cli-import-answer = l’importazione ha ricevuto una risposta inattesa
cli-import-undo-restore = più di { $max } voci non si possono annullare in una volta: per questo ripristinare { $path }
cli-import-undo-no-backup = più di { $max } voci non si possono annullare in una volta: non c’è un backup di ciò che c’era prima
cli-import-undo-nothing-before = più di { $max } voci non si possono annullare in una volta: prima non era stato contato nulla
cli-import-backup-failed = non è possibile un backup prima di un’importazione così grande ({ $error }), quindi non è stato importato nulla: porvi rimedio, o importare senza backup con --no-backup
cli-import-nothing = non è stato importato nulla
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = omessa
cli-import-columns-left-out = colonne omesse: { $names }
cli-import-before = già importato ({ $at }): nulla da aggiungere (--again lo aggiunge comunque)
cli-import-names-more = { $names } e altri { $more }
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] { $count } pannello creato: { $names }
       *[other] { $count } pannelli creati: { $names }
    }
   *[no] { $count ->
        [one] creerebbe { $count } pannello: { $names }
       *[other] creerebbe { $count } pannelli: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] { $count } contatore creato: { $names }
       *[other] { $count } contatori creati: { $names }
    }
   *[no] { $count ->
        [one] creerebbe { $count } contatore: { $names }
       *[other] creerebbe { $count } contatori: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] { $count } voce aggiunta
       *[other] { $count } voci aggiunte
    }
   *[no] { $count ->
        [one] aggiungerebbe { $count } voce
       *[other] aggiungerebbe { $count } voci
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] { $count } nota del giorno aggiunta
       *[other] { $count } note del giorno aggiunte
    }
   *[no] { $count ->
        [one] aggiungerebbe { $count } nota del giorno
       *[other] aggiungerebbe { $count } note del giorno
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] { $count } voce omessa, già presente
       *[other] { $count } voci omesse, già presenti
    }
   *[no] { $count ->
        [one] ometterebbe { $count } voce, già presente
       *[other] ometterebbe { $count } voci, già presenti
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } con { $count } voce
   *[other] { $name }: { $before } → { $after } con { $count } voci
}
cli-import-more-counters = { $count ->
    [one] e { $count } altro contatore
   *[other] e altri { $count } contatori
}

## backup, restore, salvage

cli-backup-none = non c’è un nuovo backup
cli-backup-not-sound = { $path } non è integro ({ $problem }): ne è stato fatto un backup così com’è, segnato come tale; `tallyboard verify` dice di più
cli-backup-damaged = { $file } non è un backup integro: il file di conteggio non si poteva aprire, ed è stato conservato byte per byte; `tallyboard salvage` ne copia ciò che si può leggere
cli-backup-unreadable = { $file } non si può leggere: { $problem }
cli-backup-was-not-sound = { $file } non è un backup integro: il file di conteggio non era integro quando è stato fatto
cli-restore-unprinted = ciò che verrebbe sostituito non si può stampare ({ $error }): non è stato ripristinato nulla
cli-restore-nothing = non è stato ripristinato nulla
cli-restored = ripristinato: { $holdings }
cli-salvaged = recuperato: { $counters }, { $entries }
cli-salvage-nothing = non è stato recuperato nulla
cli-restore-now = ora: { $holdings }
cli-restore-now-nothing = ora: nulla
cli-restore-now-unreadable = ora: illeggibile: { $why }
cli-restore-backup = backup: { $holdings }
cli-restore-no-count = assente
cli-restore-more = { $count ->
    [one] … e { $count } altro contatore è diverso
   *[other] … e altri { $count } contatori sono diversi
}
cli-restore-shared = i pannelli condivisi tornano dall’hub; ciò che è stato contato qui da allora e non ancora condiviso è solo nella copia di ciò che c’era
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } da { $first } a { $last }
cli-restore-needs-yes = ciò che c’è ora verrebbe sostituito: aggiungere --yes se è voluto
cli-restore-question = Sostituire ciò che c’è ora? Prima se ne fa un backup. [s/N]
cli-restore-yes = s si sì

## demo

cli-demo-nothing = non è stato creato alcun file
cli-demo-made = { $file }: { $counters } contatori, { $entries } voci degli ultimi { $days } giorni

## verify

cli-verify-ok = ok: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] un nome o una nota non è come li scrive tallyboard: `tallyboard verify --mend` lo corregge, dopo un backup
   *[other] { $count } nomi o note non sono come li scrive tallyboard: `tallyboard verify --mend` li corregge, dopo un backup
}
cli-mend-none = non c’è nulla da correggere
cli-mend-nothing = non è stato corretto nulla
cli-mend-backed-up = backup eseguito in { $path }
cli-mended = corretto: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = l’hub non risponde
cli-sync-waiting = { $count ->
    [one] { $count } riga attende
   *[other] { $count } righe attendono
}
cli-sync-pulling = sono arrivate { $pulled } righe su { $all } di altre postazioni
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } riga attende
   *[other] { $reason }; { $count } righe attendono
}
cli-hub-unknown = non è ancora noto alcun hub: indicarne uno con --hub postgres://USER@HOST/DATABASE
cli-hub-several = i pannelli di questo file sono condivisi tramite più hub: indicarne uno con --hub
cli-share-no-board = non c’è un pannello di nome “{ $name }”: lo crea --new
cli-share-not-shared = qui non è condiviso alcun pannello di nome “{ $name }”
cli-share-not-made = il pannello non è stato creato
cli-join-unknown = i pannelli dell’hub non sono noti
cli-join-none = tramite questo hub non è ancora condiviso alcun pannello: `tallyboard share BOARD` ne condivide uno
cli-join-not-found = tramite questo hub non è condiviso alcun pannello di nome “{ $name }”: ci sono { $names }
cli-join-several = più pannelli si chiamano “{ $name }”: indicarne uno con il suo id: { $boards }
cli-join-namesakes = questo file e il pannello hanno entrambi { $names }: indicare --namesakes same per condividere anche ciò che è stato contato qui, o --namesakes others per tenere entrambi
cli-join-failed = l’unione al pannello non è riuscita
cli-share-gone = non è più condiviso
cli-share-unfinished = { $done ->
    [shared] “{ $name }” è condiviso, ma non è ancora arrivato tutto (`tallyboard sync` continua)
   *[joined] unione a “{ $name }” fatta, ma non è ancora arrivato tutto (`tallyboard sync` continua)
}
cli-leave-failed = { $error }; ciò che attende qui non arriverebbe agli altri: aggiungere --force per uscire comunque
cli-sync-none = nessun pannello di { $path } è condiviso: `tallyboard share BOARD` ne condivide uno
cli-follow-offline = { $board }: non in linea: { $why }
cli-follow-connecting = { $board }: connessione
cli-follow-shared = { $board }: condiviso
cli-hub-there = le tabelle ci sono già
cli-hub-status = { $host }: { $server }, tabelle della versione { $version }
cli-hub-clock = l’orologio dell’hub ha uno scarto di { $seconds } s da quello di questa macchina
cli-hub-not-sound = l’hub non è integro: { $problems }
cli-hub-same = ok: { $counters } come sull’hub
cli-hub-differs = { $count ->
    [one] un conteggio è diverso da quello dell’hub: pannello, tabulazione, contatore, tabulazione, conteggio qui, tabulazione, conteggio lì
   *[other] { $count } conteggi sono diversi da quelli dell’hub: pannello, tabulazione, contatore, tabulazione, conteggio qui, tabulazione, conteggio lì
}

## stress: a test that counts from many processes

cli-stress-folder = non si può creare una cartella in { $folder }
cli-stress-inexact = i conteggi non sono esatti: segnalarlo, con il file
cli-stress-exact = esatto
cli-stress-setting = { $processes } processi di { $threads } thread, { $seconds } s su { $path }
cli-stress-expected = attesi                      { $number }
cli-stress-counted = contati                     { $number }
cli-stress-rate = pressioni al secondo        { $number }
cli-stress-lost = leggere, sommare, scrivere  { $number } attesi, { $counted } contati: { $lost } persi, senza errori ({ $seconds } s, in un file a parte)
cli-stress-cancelled = interrotto: nel file non ne resta nulla
cli-stress-stopped = interrotto
cli-stress-not-sound = il file non è integro: { $problem }
cli-stress-process = un processo della prova non è riuscito: { $status }
cli-stress-silent = un processo della prova non stampa nulla
cli-stress-press = una pressione non è stata contata: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = per ascoltare oltre questa macchina, dare un token proprio: nella variabile TALLYBOARD_TOKEN, o con --token
cli-serve-listen = non si può ascoltare su { $address }
cli-serve-open = la connessione non è cifrata: usarla in una rete di cui ci si fida
cli-serve-press-entry = una pressione non ha una voce: è per l’annullamento
cli-serve-undo-form = un annullamento ha un nome, un id o una voce
cli-serve-nothing-there = non c’è nulla in { $path } per { $method }: GET legge /counters e /changes, POST è per /press e /undo
cli-serve-method = { $method } non è possibile: GET legge, e POST è per /press e /undo
cli-serve-followers = { $count ->
    [one] { $count } altro segue già
   *[other] altri { $count } seguono già
}
cli-serve-wrong-token = non è il token giusto
cli-serve-no-token = manca il token: inviare l’intestazione Authorization: Bearer TOKEN
cli-serve-host = chiamarlo con il suo indirizzo in numeri, o come localhost
cli-serve-origin = le pagine di altri siti non possono chiamarlo
cli-serve-which = dire quale contatore: con il nome o l’id, come in { "{" }"name": "Coffee"{ "}" }
cli-serve-late = la chiamata non è arrivata entro { $seconds } secondi: non è stato contato nulla
cli-serve-large = una chiamata ha al massimo { $max } byte: non è stato contato nulla
cli-serve-not-json = la chiamata non è JSON come { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = non si sa che cosa ne sia stato: guardare il conteggio

## man

cli-no-command = non c’è un comando { $name }: tallyboard --help li elenca

## The pages that serve shows in a browser

cli-page-undo = Annulla
cli-page-saving = Salvataggio…
cli-page-unreachable-press = Tallyboard non è raggiungibile: guardare il conteggio prima di premere di nuovo
cli-page-saved = { $name }: { $count }, salvato
cli-page-undone = { $name }: { $count }, annullato
cli-page-minus = Togli uno da { $name }
cli-page-token = A questo indirizzo manca il token, o ne ha uno vecchio: aprire quello mostrato da Tallyboard.
cli-page-ended = Tallyboard è terminato. Attesa…
cli-page-unreachable = Tallyboard non è raggiungibile. Attesa…

## tallyboard doubtful

cli-doubtful-unknown = { $id } non è una pressione dubbia di questi contatori e di questo tempo: vedere tallyboard doubtful
cli-doubtful-more = queste sono le { $max } più recenti; ce ne sono altre
