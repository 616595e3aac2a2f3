## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count ->
    [one] { $count } contador
   *[other] { $count } contadores
}
cli-count-entries = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
cli-problems = { $count ->
    [one] { $count } problema
   *[other] { $count } problemas
}
cli-zone-utc = las horas se muestran en UTC: { $problem }
cli-unprintable = esto no se puede mostrar: { $error }
cli-no-window = este programa se compiló sin el panel. Sus comandos están en tallyboard --help
cli-cancelled = cancelado: { $nothing }
cli-unprinted = { $done ->
    [counted] contado, pero no se puede mostrar la respuesta: { $why }
   *[other] hecho, pero no se puede mostrar la respuesta: { $why }
}
cli-waiting = en espera: { $why }
cli-changes-problem = no se puede indicar qué se contó: { $why }; se vuelve a intentar
cli-changes-again = ya se puede indicar de nuevo qué se contó
cli-read-only = { $path } está donde no se puede escribir nada: se lee como un archivo que nadie cambia
cli-not-sound = { $path } no está en buen estado: { $problems }; restaure una copia de seguridad
cli-before-in = lo que había antes está en { $path }
cli-worker-ended = el proceso de trabajo ha terminado

## The tally file and its folder

cli-db-empty = el nombre del archivo está vacío: indique uno con --db FILE
cli-no-home = el usuario no tiene carpeta personal donde guardar { $file }: indique un archivo con --db FILE
cli-folder-failed = no se puede crear la carpeta { $folder }
cli-folder-open = otros pueden leer { $folder }, y eso no se puede cambiar

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = { $error }
cli-number-form = un número entero son solo cifras, con signo si hace falta
cli-step-range = un paso es un número de 1 a { $max }
cli-colors = un color es uno de { $names }
cli-kinds = un tipo es uno de { $names }
cli-column-roles = una columna es una de { $names }
cli-encodings = una codificación es una de { $names }, u otra de las de la web
cli-formats = un formato es uno de { $names }
cli-seconds-form = un número, 0 o mayor
cli-languages = un idioma es uno de { $codes }
cli-template-long = una plantilla tiene como máximo { $max } bytes
cli-template-word = no se conoce { $word }: puede contener { "{" }count{ "}" } y { "{" }name{ "}" }
cli-token-form = un token tiene de { $min } a { $max } caracteres: letras, cifras y - . _ ~

## Naming counters

cli-naming-id = «{ $name }» { $error }: con --id un contador se indica por su número, como lo muestra `tallyboard list --id`
cli-no-counter = no hay ningún contador llamado «{ $name }»
cli-no-counter-number = no existe el contador { $number }
cli-no-counter-yet = aún no hay ningún contador llamado «{ $name }»: se le espera
cli-renamed = «{ $old }» se llama ahora «{ $new }»
cli-no-board = no hay ningún tablero llamado «{ $name }»

## inc, dec, edit, delete, undo, list

cli-inc-number = con -, el número va en las líneas: NAME, tabulador, N
cli-inc-skip = --skip es para las líneas de la entrada estándar: inc -
cli-dec-range = { $number } no se puede restar: el intervalo termina en { $max }
cli-edit-nothing = nada que cambiar: indique --name, --key, --archived u otra opción de las que muestra edit --help
cli-delete-yes = «{ $name }» y todo su historial se eliminarían definitivamente: añada --yes si es lo que desea
cli-undo-nothing = no hay nada que deshacer
cli-undo-answer = la acción de deshacer recibió otra respuesta
cli-undo-left = { $count ->
    [one] { $count } cambio se dejó como estaba, porque otros han cambiado lo mismo desde entonces
   *[other] { $count } cambios se dejaron como estaban, porque otros han cambiado lo mismo desde entonces
}
cli-undo-import = { $count ->
    [one] la importación de { $name }: { $count } registro deshecho
   *[other] la importación de { $name }: { $count } registros deshechos
}
cli-list-mend = `tallyboard verify --mend` repara esos nombres y notas, y --id toma un contador por su número
cli-list-mend-more = { $count ->
    [one] y { $count } más; `tallyboard verify --mend` repara esos nombres y notas, y --id toma un contador por su número
   *[other] y { $count } más; `tallyboard verify --mend` repara esos nombres y notas, y --id toma un contador por su número
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
cli-stream-skip-range = --skip se sale del intervalo de los números de 64 bits
cli-stream-progress = líneas contadas y guardadas: { $count }, { $rate } por segundo
cli-stream-maybe = { $error }; hasta dónde llegó el archivo lo dice: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; contado y guardado hasta la línea { $saved }: para seguir desde ahí, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; contado y guardado hasta la línea { $saved }: para seguir desde ahí, tallyboard inc - --skip { $saved } cuando la línea { $line } esté corregida, o sin ella, tallyboard inc - --skip { $line }
cli-stream-line-why = línea { $line }: { $why }
cli-stream-newest = ningún flujo se cortó después de la línea { $skip }; el último que se cortó está en la línea { $lines }
cli-stream-none = ningún flujo se cortó después de la línea { $skip }: todos llegaron a su fin
cli-stream-earlier = un flujo anterior se contó hasta la línea { $lines } y no hasta su fin; si se cortó, siga con él así: tallyboard inc - --skip { $lines }
cli-stream-unreadable = no se puede leer la entrada estándar
cli-stream-interrupted = interrumpido
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } va más allá del final: la entrada estándar tiene { $lines } línea
   *[other] --skip { $skip } va más allá del final: la entrada estándar tiene { $lines } líneas
}
cli-stream-sum-range = las líneas de este nombre se salen del intervalo de los números de 64 bits
cli-stream-line = línea { $line }
cli-stream-lines = líneas { $from } a { $through }
cli-stream-after = después de la línea { $line }
cli-stream-utf-16 = es texto UTF-16: guárdelo como UTF-8 o conviértalo con: iconv -f UTF-16 -t UTF-8
cli-stream-number = «{ $number }» tras el tabulador no es un número entero de 64 bits
cli-stream-name = el nombre no es texto UTF-8
cli-stream-long = ocupa más de { $max } bytes

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } contiene otra cosa y queda como está: indique un archivo nuevo o use --force
cli-watch-no-file = { $file } es una tubería o un dispositivo, que no se puede mantener al día: indique un archivo
cli-watch-deleted = «{ $name }» se eliminó: { $file } queda como está hasta que haya uno con ese nombre
cli-watch-again = { $file } vuelve a mantenerse al día
cli-watch-waiting = en espera: { $file } no se puede mantener al día: { $error }

## Times: --since and --until

cli-time-invalid = valor no válido '{ $text }' para '--{ $option } <TIME>': { $why }
cli-time-invalid-order = valor no válido '{ $text }' para '--{ $option } <TIME>': { $why }, o use --dates day-first o month-first
cli-time-none = no hay tiempo entre --since { $since } y --until { $until }: indique un --until posterior
cli-time-none-same = no hay tiempo entre --since { $since } y --until { $until }: indique un --until posterior, o --until "end of …" para un día o un mes completo
cli-time-since = desde: { $time }
cli-time-until = hasta: antes de { $time }

## stats

cli-stats-beyond = se contó algo que se sale del calendario: indique --since
cli-stats-long = se contó demasiado desde { $first } para una línea por cada uno: indique --since, o --by month

## stats --rate, stats --interval, control, agree

cli-stats-figures-by = --rate y --interval son para horas, días, semanas y meses: omítalos o indique --by day
cli-stats-rate-hours = la tasa es lo que se contó por hora cubierta, según el horario del tablero
cli-stats-rate-counted = la tasa es lo que se contó por cada hora en que se contó algo en el tablero, porque nadie le dio un horario (edit-board --hours)
cli-stats-together = en conjunto: { $counted } en { $hours } horas cubiertas, { $rate } por hora
cli-stats-together-limits = en conjunto: { $counted } en { $hours } horas cubiertas, { $rate } por hora, límites { $low } a { $high }
cli-stats-outside = { $count ->
    [one] { $count } se contó fuera del horario y no entra en la tasa
   *[other] { $count } se contaron fuera del horario y no entran en la tasa
}
cli-stats-limits = inferior y superior son límites del { $percent } %: de 100 pares así, unos { $percent } tienen entre ellos el valor verdadero, si lo que se cuenta ocurre al azar y de forma independiente
cli-level-form = un porcentaje de 50 a 99.99, como 95
cli-column-counted = contado
cli-column-in-hours = en el horario
cli-column-covered-hours = horas cubiertas
cli-column-rate = por hora
cli-column-low = inferior
cli-column-high = superior
cli-dates-form = dos fechas con «..» entre ellas, como 2026-10-01..2026-10-31
cli-column-value = valor
cli-column-center = centro
cli-column-broken = inusual
cli-control-none = aún no tiene gráfico de control: indique las fechas de las que se toman los límites, como en --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = no hay nada que guardar: indique --baseline, --kind, --per o --of
cli-control-limits = { $plan }: los límites están a tres desviaciones típicas de la media del { $from } al { $to }; si nada cambia, pocas muestras quedan fuera, unas 3 de cada 1000
cli-control-rough = los límites son aproximados: en una muestra del periodo de referencia se contaron menos de 5 de media
cli-control-broken = { $count ->
    [0] ninguna de las { $all } muestras es inusual
    [one] { $count } de { $all } muestras es inusual
   *[other] { $count } de { $all } muestras son inusuales
}
cli-control-no-change = ningún cambio en la frecuencia con que se cuenta que no pudiera deberse también al azar
cli-agree-same = los dos son uno y el mismo: indique dos que contaron lo mismo
cli-agree-no-desk = no hay ningún puesto llamado «{ $name }»: `tallyboard desks` los muestra
cli-agree-unpaired = los contadores de «{ $first }» ({ $one }) y de «{ $second }» ({ $other }) no se pueden emparejar: dé a cada uno el mismo nombre corto en los dos tableros, o ponga el mismo número de contadores en el mismo orden
cli-agree-long = más de { $max } pulsaciones: indique --since, o --by hour
cli-agree-large = los totales de «{ $name }» son demasiado grandes para corregirlos
cli-agree-by-short-name = los contadores se emparejan por su nombre corto
cli-agree-by-position = los contadores se emparejan por su orden en los tableros
cli-agree-nothing = ninguno de los dos contó nada en este tiempo
cli-agree-presses = { $alike } de { $all } pulsaciones coinciden ({ $percent } %): ambos contaron lo mismo con { $seconds } segundos de diferencia como máximo
cli-agree-spans = { $alike } de { $all } intervalos coinciden ({ $percent } %): ambos contaron la misma cantidad
cli-agree-kappa = kappa de Cohen de las pulsaciones que hicieron ambos: { $value }, límites del 95 % { $low } a { $high }; 1 es coincidencia total, 0 no más que por azar
cli-agree-concordance = concordancia de Lin de las cantidades: { $value }, límites del 95 % { $low } a { $high }; 1 es coincidencia total. «{ $first }» menos «{ $second }»: { $difference } por intervalo de media
cli-agree-nothing-to-correct = nada que corregir: los totales ya son así
agree-note = { $first } { $one }, { $second } { $other }, se toma { $total }
cli-board-nothing = nada que cambiar: indique --name, --target, --stops, --shares, --total-name, --hours o --nobody
cli-board-no-hours = «{ $name }» no tiene un horario del que quitar un tiempo: indique antes --hours
cli-board-nobody-form = una fecha, o dos momentos con «..» entre ellos, como 2026-12-03, "2026-12-03 14:00..15:30" o 2026-12-24..2026-12-26
cli-board-night = { $from } a { $to } está en una noche que empieza la tarde anterior: quítela desde su comienzo, o escriba el horario de esa fecha con --hours

## export

cli-export-ending = la extensión del archivo no indica ningún formato: use .csv, .xlsx, .jsonl o .html, o indique --format
cli-export-by = --by es para una tabla: omítalo o use --what table
cli-export-report = un informe lo contiene todo: omita --what o use otro --format
cli-export-kind = --kind es para registros: omítalo o use --what entries
cli-export-times = los contadores son como están ahora: omita --since y --until, o use --what entries o table
cli-export-bom = --bom es para CSV: omítalo o use --format csv
cli-export-terminal = un libro no es texto para un terminal: indique un archivo con --output
cli-export-no-room = no se escribió nada en { $file } ({ $error }): libere espacio o indique otro archivo
cli-export-failed = no se escribió nada en { $file }: { $error }
cli-export-exists = { $error }, y queda como está: indique un archivo nuevo o use --force

## import

cli-import-standard-input = entrada estándar
cli-import-failed = { $name }: { $error }
cli-import-bad-line = línea { $line }: { $why }
cli-import-bad-line-column = línea { $line }, «{ $column }»: { $why }
cli-import-bad-line-part = { $part }, línea { $line }: { $why }
cli-import-bad-line-part-column = { $part }, línea { $line }, «{ $column }»: { $why }
cli-import-more-bad = { $count ->
    [one] y { $count } línea errónea más
   *[other] y { $count } líneas erróneas más
}
cli-import-refused = { $why }: no se importó nada
cli-import-alike-minute = { $count ->
    [one] { $count } fila se parece a una que ya está, con otra cantidad u hora: del mismo contador, en el mismo minuto
   *[other] { $count } filas se parecen a otras que ya están, con otra cantidad u hora: del mismo contador, en el mismo minuto
}
cli-import-alike-day = { $count ->
    [one] { $count } fila se parece a una que ya está, con otra cantidad u hora: del mismo contador, el mismo día
   *[other] { $count } filas se parecen a otras que ya están, con otra cantidad u hora: del mismo contador, el mismo día
}
cli-import-open-encoding = { $question }: indíquelo con --encoding NAME; no se importó nada
cli-import-open-sheet = { $question }: indíquelo con --sheet NAME, varias veces para hojas parecidas; no se importó nada
cli-import-open-doubt = { $question }; no se importó nada
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } línea es errónea, así que no se importó nada: corríjala u omítala con --skip-bad
   *[other] { $count } líneas son erróneas, así que no se importó nada: corríjalas u omítalas con --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] { $count } línea es errónea, así que no se importó nada: corríjala, indique qué son las columnas con --columns u omítala con --skip-bad
   *[other] { $count } líneas son erróneas, así que no se importó nada: corríjalas, indique qué son las columnas con --columns u omítalas con --skip-bad
}
cli-import-answer = la importación recibió otra respuesta
cli-import-undo-restore = { $max ->
    [one] más de { $max } registro no se puede deshacer de una vez: restaure { $path } para eso
   *[other] más de { $max } registros no se pueden deshacer de una vez: restaure { $path } para eso
}
cli-import-undo-no-backup = { $max ->
    [one] más de { $max } registro no se puede deshacer de una vez: no hay copia de seguridad de lo que había antes
   *[other] más de { $max } registros no se pueden deshacer de una vez: no hay copia de seguridad de lo que había antes
}
cli-import-undo-nothing-before = { $max ->
    [one] más de { $max } registro no se puede deshacer de una vez: antes no se había contado nada
   *[other] más de { $max } registros no se pueden deshacer de una vez: antes no se había contado nada
}
cli-import-backup-failed = no se puede hacer una copia de seguridad antes de una importación tan grande ({ $error }), así que no se importó nada: arregle eso o importe sin copia con --no-backup
cli-import-nothing = no se importó nada
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = omitida
cli-import-columns-left-out = columnas omitidas: { $names }
cli-import-before = esto se importó el { $at }: nada que añadir (--again lo añade de todos modos)
cli-import-names-more = { $names } y { $more } más
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] creado { $count } tablero: { $names }
       *[other] creados { $count } tableros: { $names }
    }
   *[no] { $count ->
        [one] se crearía { $count } tablero: { $names }
       *[other] se crearían { $count } tableros: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] creado { $count } contador: { $names }
       *[other] creados { $count } contadores: { $names }
    }
   *[no] { $count ->
        [one] se crearía { $count } contador: { $names }
       *[other] se crearían { $count } contadores: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] añadido { $count } registro
       *[other] añadidos { $count } registros
    }
   *[no] { $count ->
        [one] se añadiría { $count } registro
       *[other] se añadirían { $count } registros
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] añadida { $count } nota de un día
       *[other] añadidas { $count } notas de días
    }
   *[no] { $count ->
        [one] se añadiría { $count } nota de un día
       *[other] se añadirían { $count } notas de días
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] omitido { $count } registro, que ya está
       *[other] omitidos { $count } registros, que ya están
    }
   *[no] { $count ->
        [one] se omitiría { $count } registro, que ya está
       *[other] se omitirían { $count } registros, que ya están
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } con { $count } registro
   *[other] { $name }: { $before } → { $after } con { $count } registros
}
cli-import-more-counters = { $count ->
    [one] y { $count } contador más
   *[other] y { $count } contadores más
}

## backup, restore, salvage

cli-backup-none = no hay ninguna copia de seguridad nueva
cli-backup-not-sound = { $path } no está en buen estado ({ $problem }): se copió tal como está y se marcó así; `tallyboard verify` dice más
cli-backup-damaged = { $file } no es una copia válida: el archivo de recuento no se pudo abrir y se conservó byte a byte; `tallyboard salvage` copia lo que se puede leer de él
cli-backup-unreadable = no se puede leer { $file }: { $problem }
cli-backup-was-not-sound = { $file } no es una copia válida: el archivo de recuento no estaba en buen estado cuando se hizo
cli-restore-unprinted = no se puede mostrar lo que se sustituiría ({ $error }): no se restauró nada
cli-restore-nothing = no se restauró nada
cli-restored = restaurado: { $holdings }
cli-salvaged = rescatado: { $counters }, { $entries }
cli-salvage-nothing = no se rescató nada
cli-restore-now = ahora: { $holdings }
cli-restore-now-nothing = ahora: nada
cli-restore-now-unreadable = ahora: ilegible: { $why }
cli-restore-backup = copia: { $holdings }
cli-restore-no-count = ninguno
cli-restore-more = { $count ->
    [one] … y difiere { $count } contador más
   *[other] … y difieren { $count } contadores más
}
cli-restore-shared = los tableros compartidos vuelven desde el servidor central; lo que se contó aquí desde entonces y aún no se ha compartido está solo en la copia de lo que había
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } de { $first } a { $last }
cli-restore-needs-yes = se sustituiría lo que hay ahora: añada --yes si es lo que desea
cli-restore-question = ¿Sustituir lo que hay ahora? Antes se hace una copia de seguridad. [s/N]
cli-restore-yes = s sí si y yes

## demo

cli-demo-nothing = no se creó ningún archivo
cli-demo-made = { $file }: { $counters } contadores, { $entries } registros de los últimos { $days } días

## verify

cli-verify-ok = correcto: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] { $count } nombre o nota no está como tallyboard los escribe: `tallyboard verify --mend` los repara, tras una copia de seguridad
   *[other] { $count } nombres o notas no están como tallyboard los escribe: `tallyboard verify --mend` los repara, tras una copia de seguridad
}
cli-mend-none = no hay nada que reparar
cli-mend-nothing = no se reparó nada
cli-mend-backed-up = copia de seguridad en { $path }
cli-mended = reparado: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = el servidor central no responde
cli-sync-waiting = { $count ->
    [one] { $count } fila pendiente
   *[other] { $count } filas pendientes
}
cli-sync-pulling = recibidas { $pulled } de { $all } filas de otros puestos
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } fila pendiente
   *[other] { $reason }; { $count } filas pendientes
}
cli-hub-unknown = aún no se conoce ningún servidor central: indique uno con --hub postgres://USER@HOST/DATABASE
cli-hub-several = los tableros de este archivo se comparten a través de varios servidores centrales: indique uno con --hub
cli-share-no-board = no hay ningún tablero llamado «{ $name }»: --new lo crea
cli-share-not-shared = aquí no se comparte ningún tablero llamado «{ $name }»
cli-share-not-made = el tablero no se creó
cli-join-unknown = no se conocen los tableros del servidor central
cli-join-none = aún no se comparte ningún tablero en este servidor central: `tallyboard share BOARD` comparte uno
cli-join-not-found = en este servidor central no se comparte ningún tablero llamado «{ $name }»: existen { $names }
cli-join-several = varios tableros se llaman «{ $name }»: indique uno por su id: { $boards }
cli-join-namesakes = tanto este archivo como el tablero tienen { $names }: use --namesakes same para compartir también lo contado aquí, o --namesakes others para conservar ambos
cli-join-failed = no se pudo unir al tablero
cli-share-gone = ya no se comparte
cli-share-unfinished = { $done ->
    [shared] «{ $name }» está compartido, pero aún no ha llegado todo (`tallyboard sync` continúa)
   *[joined] se ha unido a «{ $name }», pero aún no ha llegado todo (`tallyboard sync` continúa)
}
cli-leave-failed = { $error }; lo que está pendiente aquí no llegaría a los demás: use --force para salir de todos modos
cli-sync-none = ningún tablero de { $path } está compartido: `tallyboard share BOARD` comparte uno
cli-follow-offline = { $board }: sin conexión: { $why }
cli-follow-connecting = { $board }: conectando
cli-follow-shared = { $board }: compartido
cli-hub-there = las tablas ya existen
cli-hub-status = { $host }: { $server }, tablas de la versión { $version }
cli-hub-clock = el reloj del servidor central difiere { $seconds } s del de este equipo
cli-hub-not-sound = el servidor central no está en buen estado: { $problems }
cli-hub-same = correcto: { $counters } como en el servidor central
cli-hub-differs = { $count ->
    [one] { $count } recuento difiere del que tiene el servidor central: tablero, tabulador, contador, tabulador, recuento aquí, tabulador, recuento allí
   *[other] { $count } recuentos difieren de los que tiene el servidor central: tablero, tabulador, contador, tabulador, recuento aquí, tabulador, recuento allí
}

## stress: a test that counts from many processes

cli-stress-folder = no se puede crear una carpeta en { $folder }
cli-stress-inexact = los recuentos no son exactos: notifíquelo, por favor, con el archivo
cli-stress-exact = exacto
cli-stress-setting = { $processes } procesos de { $threads } hilos, { $seconds } s en { $path }
cli-stress-expected = esperado                 { $number }
cli-stress-counted = contado                  { $number }
cli-stress-rate = pulsaciones por segundo  { $number }
cli-stress-lost = leer, sumar, escribir    { $number } esperado, { $counted } contado: { $lost } perdido, sin ningún error ({ $seconds } s, un archivo propio)
cli-stress-cancelled = cancelado: no queda nada de ello en el archivo
cli-stress-stopped = cancelado
cli-stress-not-sound = el archivo no está en buen estado: { $problem }
cli-stress-process = falló un proceso de la prueba: { $status }
cli-stress-silent = un proceso de la prueba no muestra nada
cli-stress-press = una pulsación no se contó: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = para escuchar fuera de este equipo, indique un token propio: en la variable TALLYBOARD_TOKEN o con --token
cli-serve-listen = no se puede escuchar en { $address }
cli-serve-open = la conexión no está cifrada: úsela en una red de confianza
cli-serve-press-entry = una pulsación no tiene registro: eso es para deshacer
cli-serve-undo-form = para deshacer se indica un name, un id o una entry
cli-serve-nothing-there = no hay nada en { $path } para { $method }: GET lee /counters y /changes, POST es para /press y /undo
cli-serve-method = { $method } no es posible: GET lee, y POST es para /press y /undo
cli-serve-followers = { $count ->
    [one] ya está siguiendo { $count } más
   *[other] ya están siguiendo { $count } más
}
cli-serve-wrong-token = este no es el token
cli-serve-no-token = falta el token: envíe la cabecera Authorization: Bearer TOKEN
cli-serve-host = llame a esto por su dirección en números, o como localhost
cli-serve-origin = las páginas de otros sitios no pueden llamar a esto
cli-serve-which = indique qué contador: por su nombre o su id, como en { "{" }"name": "Coffee"{ "}" }
cli-serve-late = la llamada no llegó en { $seconds } segundos: no se contó nada
cli-serve-large = una llamada tiene como máximo { $max } bytes: no se contó nada
cli-serve-not-json = la llamada no es JSON como { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = no se sabe qué ha sido de esto: mire el recuento

## man

cli-no-command = no existe el comando { $name }: tallyboard --help los muestra

## The pages that serve shows in a browser

cli-page-undo = Deshacer
cli-page-saving = Guardando…
cli-page-unreachable-press = No se puede acceder a Tallyboard: mire el recuento antes de volver a pulsar
cli-page-saved = { $name }: { $count }, guardado
cli-page-undone = { $name }: { $count }, deshecho
cli-page-minus = Restar uno a { $name }
cli-page-token = A esta dirección le falta el token, o tiene uno antiguo: abra la que muestra Tallyboard.
cli-page-ended = Tallyboard se ha cerrado. Esperándolo…
cli-page-unreachable = No se puede acceder a Tallyboard. Esperándolo…

## tallyboard doubtful

cli-doubtful-unknown = { $id } no es ninguna pulsación dudosa de estos contadores y este tiempo: véase tallyboard doubtful
cli-doubtful-more = estas son las { $max } más recientes; hay más
