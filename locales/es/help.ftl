## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Contadores que nunca pierden un recuento. Sin comando, abre el panel

## Options of all commands

help-arguments-db = El archivo de recuento [por defecto: tally.db en la carpeta de datos del usuario]
help-arguments-wait = Cuánto esperar, antes de desistir, a un archivo bloqueado o en el que no se puede escribir
help-arguments-lang = El idioma de los mensajes y del panel, por ejemplo, de o pt_BR [por defecto: el del sistema]
help-arguments-theme = El tema de la ventana

## Arguments of several commands

help-all-name = El nombre del contador
help-all-by-id = Toma NAME como el número de un contador, como lo muestra `list --id`
help-all-note = Una nota para el historial
help-all-names = Muestra solo estos contadores [por defecto: todos]
help-all-json = Muestra en su lugar un array JSON de objetos
help-all-since = Empieza en este momento: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Termina antes de este momento: el comienzo de un día, una semana o un mes, o su fin, como en "end of november"
help-all-dates = Qué va delante en fechas como 1/2/2026 [por defecto: el orden del idioma del sistema]
help-all-short-name = Cómo se llama donde hay poco espacio, o none: por su nombre
help-all-key = La tecla que lo cuenta: 0 a 9, a a z, f1 a f10, f12, num0 a num9 …, o none
help-all-control = Su gráfico de control: "c day 2026-10-01/2026-10-31" (defectos por día, con las fechas del periodo de referencia), "u day … of counter NAME", "u day … of hours", "p day … of board", o none
help-all-color = Su color: coral, amber, olive, green, teal, blue, indigo, violet, pink o slate
help-all-board = El tablero al que pertenece, o none
help-all-step = Cuánto suma una pulsación
help-all-target = El recuento que alcanzar, o none
help-all-minimum = El recuento más bajo permitido, o none
help-all-maximum = El recuento más alto permitido, o none
help-all-locked = Ignora las pulsaciones en el panel; los comandos y otros programas pueden seguir contando
help-all-hub = El servidor central: una dirección PostgreSQL sin contraseña, como postgres://ana@db.example.org/tally [por defecto: aquel a través del cual se comparten los tableros de este archivo]

## tallyboard open

help-open-about = Abre el panel con un archivo, como lo hace un doble clic sobre él; sin FILE, como sin comando
help-open-file = El archivo de recuento [por defecto: el mismo que sin comando]

## tallyboard inc

help-inc-about = Suma N a un contador, lo crea en el primer uso y muestra el nuevo recuento; con -, cuenta líneas de la entrada estándar
help-inc-name = El nombre del contador; o - para leer líneas de la entrada estándar, cada una un nombre, o un nombre, un tabulador y N
help-inc-n = Cuánto sumar [por defecto: 1]
help-inc-skip = Con -, omite este número de líneas: las que contó una ejecución anterior y, si la hubo, la línea errónea que la detuvo

## tallyboard dec

help-dec-about = Resta N a un contador, lo crea en el primer uso y muestra el nuevo recuento
help-dec-n = Cuánto restar

## tallyboard set

help-set-about = Fija en VALUE el recuento de un contador, lo crea en el primer uso y muestra el recuento
help-set-value = El nuevo recuento

## tallyboard reset

help-reset-about = Cierra los periodos de contadores: muestra cada recuento y nombre y vuelve a empezar en 0; el historial se conserva
help-reset-names = Los contadores que poner a cero
help-reset-all = Pone a cero todos los contadores, salvo los archivados

## tallyboard undo

help-undo-about = Deshace el último cambio, de un contador o de cualquiera (la puesta a cero de varios contadores es un solo cambio), y muestra el nuevo recuento y el nombre
help-undo-name = El contador cuyo último cambio se deshace [por defecto: el último cambio de cualquier contador]

## tallyboard get

help-get-about = Muestra el recuento de un contador
help-get-json = Muestra en su lugar el contador como objeto JSON

## tallyboard list

help-list-about = Muestra los contadores en uso, ordenados por nombre: recuento, tabulador, nombre
help-list-all = Incluye los contadores archivados
help-list-id = Muestra delante el número de cada contador, que otros comandos aceptan con --id

## tallyboard watch

help-watch-about = Muestra una línea por cada cambio desde ahora, lo haga el programa que lo haga: recuento, tabulador, nombre
help-watch-name = Observa solo este contador, aunque cambie de nombre
help-watch-json = Muestra en su lugar un objeto JSON por línea
help-watch-to = No muestra nada, pero mantiene este archivo al día con el recuento del contador. Se sustituye de forma atómica en cada cambio; un enlace simbólico se conserva, y se sustituye el archivo al que apunta. Se sigue al contador cuando cambia de nombre y cuando se restaura el archivo de recuento
help-watch-format = El contenido del archivo; se sustituyen { "{" }count{ "}" } y { "{" }name{ "}" }
help-watch-force = Sustituye FILE contenga lo que contenga; si no, solo si está vacío o contiene un número o un texto que encaja con TEMPLATE

## tallyboard serve

help-serve-about = Ofrece botones, superposiciones y teléfonos por HTTP, solo en este equipo si no se indica otra cosa, y muestra la dirección
help-serve-listen = Dónde escuchar. Fuera de este equipo, por ejemplo, en 0.0.0.0:8255, se necesita un token propio
help-serve-token = Lo que deben saber quienes llaman, de 16 a 256 letras, cifras y - . _ ~; mejor si se da como variable, que otros usuarios no pueden ver [por defecto: uno nuevo en cada inicio, que se muestra con la dirección]

## tallyboard history

help-history-about = Muestra el historial, lo más reciente primero: hora, tabulador, nombre, tabulador, lo que se sumó, tabulador, tipo; después un tabulador y la nota, si hay una
help-history-kinds = Muestra solo registros de este tipo: tally, set, reset, undo, late, import o amend; se puede indicar varias veces

## tallyboard doubtful

help-doubtful-about = Muestra las pulsaciones que quizá no son sucesos propios, lo más reciente primero: número, tabulador, hora, tabulador, nombre, tabulador, lo que se sumó, tabulador, motivo (bounce, double o repeat), tabulador, milisegundos desde la pulsación anterior; o conserva o anula algunas
help-doubtful-guard = Tiempo tras una pulsación en el que otra es dudosa, en milisegundos; hasta 40 siempre lo es [por defecto: 150]
help-doubtful-repeat = Tiempo tras una pulsación en el que es dudosa una de otro puesto de un tablero compartido, en segundos [por defecto: 2]
help-doubtful-keep = Da por correctas estas, o todas las que se mostrarían: no se vuelven a mostrar
help-doubtful-void = Deshace estas, o todas las que se mostrarían
help-doubtful-note = Por qué se deshacen, para el historial [por defecto: lo que hace dudosa a cada una]

## tallyboard stats

help-stats-about = Muestra lo contado en cada hora, día, semana, mes u hora de la semana: su comienzo, tabulador, suma; con barras en un terminal
help-stats-rate = Muestra también cuánto se contó en las horas cubiertas de cada uno, esas horas y lo que se contó en cada una de ellas
help-stats-interval = Muestra también los límites entre los que está el recuento verdadero, o la tasa verdadera con --rate [PERCENT por defecto: 95]
help-stats-by = La unidad por la que sumar
help-stats-by-week = Empieza en lunes
help-stats-by-weekday-hour = Sumado sobre todas las semanas
help-stats-by-desk = Sumado sobre todo el tiempo: quién contó cuánto, donde se comparten tableros

## tallyboard control

help-control-about = Muestra el gráfico de control de un contador: comienzo, tabulador, valor, centro, límite inferior, límite superior y lo que es inusual; y dice desde cuándo se cuenta con más o menos frecuencia
help-control-kind = Lo que se cuenta [por defecto: el gráfico propio del contador; si no, c, o u con --of]
help-control-kind-c = Defectos en muestras de un mismo tamaño
help-control-kind-u = Defectos por unidad, o por hora
help-control-kind-p = La proporción de lo defectuoso
help-control-per = Lo que abarca una muestra [por defecto: day]
help-control-baseline = La primera y la última fecha de las que se toman los límites
help-control-of = Entre qué se divide el recuento: el total de su tablero, las horas cubiertas u otro contador
help-control-save = Guarda esto como gráfico de control propio del contador
help-control-json = Muestra en su lugar un objeto JSON

## tallyboard agree

help-agree-about = Compara dos contadores que contaron lo mismo por separado, sin verse: sus totales, hasta qué punto coinciden y dónde se apartaron
help-agree-first = El primer contador, o tablero, o puesto
help-agree-second = El segundo
help-agree-boards = Compara dos tableros, cuyos contadores se emparejan por su nombre corto o, si no, por su orden
help-agree-desks = Compara dos puestos de tableros compartidos
help-agree-by = Compara las cantidades de cada unidad [por defecto: hour, para dos contadores]
help-agree-within = Compara pulsaciones con esta diferencia como máximo [por defecto: 5, para tableros y puestos]
help-agree-reconcile = Añade correcciones para que los totales del primero pasen a ser los del primero, los del segundo o la media (con puestos: los totales de los contadores); en el panel se puede deshacer de una vez
help-agree-json = Muestra en su lugar un objeto JSON

## tallyboard export

help-export-about = Exporta los contadores, el historial o una tabla como CSV, como libro, como JSON Lines o como informe
help-export-names = Exporta solo estos contadores [por defecto: todos]
help-export-boards = Exporta solo los contadores de este tablero; se puede indicar varias veces
help-export-what = Qué exportar [por defecto: entries; con --by, una tabla]
help-export-what-counters = Los contadores como están ahora, con sus ajustes
help-export-what-entries = El historial, un registro por fila
help-export-what-table = Las sumas de cada hora, día, semana o mes, con una columna por contador
help-export-by = La unidad que suma cada fila de la tabla [por defecto: day]
help-export-by-week = Empieza en lunes
help-export-kinds = Exporta solo registros de este tipo: tally, set, reset, undo, late, import o amend; se puede indicar varias veces
help-export-format = El formato de archivo [por defecto: según la extensión del archivo; si no, csv]
help-export-format-csv = Valores separados por comas
help-export-format-xlsx = Un libro para hojas de cálculo
help-export-format-jsonl = JSON Lines, un objeto por línea
help-export-format-html = Un informe con gráficos, para ver e imprimir
help-export-bom = Empieza el CSV con una marca de orden de bytes, para que Excel lo reconozca como UTF-8
help-export-output = El archivo que escribir, o - para la salida estándar [por defecto: -]
help-export-force = Sustituye el archivo si existe

## tallyboard new

help-new-about = Crea un contador, que empieza en 0
help-new-name = El nombre del contador nuevo
help-new-note = Una nota sobre el contador, o none

## tallyboard edit

help-edit-about = Cambia el nombre y los ajustes de un contador, o lo archiva; nunca su recuento
help-edit-new-name = El nuevo nombre
help-edit-archived = Archiva el contador, o lo desarchiva
help-edit-note = Una nota sobre el contador, o none

## tallyboard edit-board

help-edit-board-about = Cambia el nombre y los ajustes de un tablero
help-edit-board-board = El nombre del tablero
help-edit-board-new-name = El nuevo nombre
help-edit-board-target = El objetivo para el total del tablero, o none
help-edit-board-stops = Rechaza pulsaciones que llevarían el total más allá del objetivo
help-edit-board-shares = Muestra la parte del total de cada contador
help-edit-board-total-name = Cómo se llama el total, o none
help-edit-board-hours = Cuándo cuenta alguien, como "Mo-Fr 09:00-17:00; 2026-12-25 off", o none
help-edit-board-nobody = Un tiempo en el que nadie contó, que se quita del horario: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; se puede indicar varias veces

## tallyboard delete

help-delete-about = Elimina definitivamente un contador y su historial
help-delete-yes = Confirma que se han de eliminar el contador y su historial

## tallyboard import

help-import-about = Importa un archivo y muestra lo que se creó, se añadió y se omitió; se omiten los registros que ya se importaron antes
help-import-file = El archivo que importar: CSV, XLSX o JSON Lines de tallyboard, el zip o la carpeta de Loop Habit Tracker, el CSV de Better Counter, o cualquier tabla con una columna de nombres; o - para la entrada estándar
help-import-dry-run = Solo muestra lo que se importaría
help-import-columns = Qué contienen las columnas, por encabezado o número: name, count, time, date, hour, note, board, kind, reading (de un medidor: se cuentan las diferencias), counter (una columna por contador) o day (una columna por día). Deje HEADER vacío si ninguna columna lo contiene; lo que no se indica se adivina
help-import-name = El contador para todas las filas, si ninguna columna indica uno
help-import-split = El separador de varios nombres en una celda, de los que se cuenta cada uno
help-import-format = El formato, en lugar de detectarlo: entries, counters, jsonl, workbook, csv, xlsx, loop o better-counter
help-import-dates = Qué va delante en fechas como 1/2/2026
help-import-sheets = La hoja que leer de una hoja de cálculo; se puede indicar varias veces para hojas con las mismas columnas
help-import-encoding = La codificación de un archivo de texto, en lugar de detectarla: utf-8, windows-1252, macintosh, shift_jis …, o utf-8-twice para "CafÃ©"
help-import-skip-lines = El número de líneas o filas por encima de la tabla que omitir
help-import-late = Anota los registros como recuentos tardíos, a sus propias horas
help-import-skip-bad = Omite las líneas erróneas en lugar de no importar nada
help-import-again = Importa registros de nuevo aunque ya se importaran antes
help-import-no-backup = No hace copia de seguridad antes de una importación de 10.000 registros o más
help-import-json = Muestra en su lugar un objeto JSON

## tallyboard backup

help-backup-about = Hace una copia de seguridad del archivo de recuento, incluso mientras otros cuentan en él, y muestra la ruta de la copia. Sin FILE va a la carpeta de copias junto al archivo de recuento, donde se conservan las cinco más recientes y la más reciente de cada mes
help-backup-file = Dónde escribir la copia [por defecto: un archivo nuevo en la carpeta de copias]
help-backup-yes = Sustituye FILE aunque no sea una copia de seguridad
help-backup-list = Muestra en su lugar las copias que hay: hora, tabulador, contadores, tabulador, registros, tabulador, archivo
help-backup-json = Muestra en su lugar un objeto JSON, o con --list un array de objetos

## tallyboard restore

help-restore-about = Compara una copia de seguridad con el archivo de recuento, pregunta y la restaura; antes se hace una copia del archivo de recuento
help-restore-file = La copia de seguridad que restaurar
help-restore-yes = Restaura sin preguntar

## tallyboard salvage

help-salvage-about = Copia en un archivo nuevo lo que aún se puede leer de un archivo dañado
help-salvage-file = El archivo dañado, que queda sin cambios
help-salvage-to = El archivo nuevo que crear

## tallyboard demo

help-demo-about = Crea un archivo con un año inventado de un mostrador de biblioteca con mucha actividad, para explorar el programa
help-demo-file = El archivo nuevo que crear

## tallyboard verify

help-verify-about = Comprueba el archivo de recuento: ejecuta las comprobaciones de SQLite y compara cada recuento con la suma de sus registros
help-verify-json = Muestra en su lugar un objeto JSON
help-verify-mend = Hace una copia de seguridad y repara nombres y notas que ha escrito otro programa y tallyboard no escribiría; se puede deshacer en el panel
help-verify-hub = Envía y recibe lo pendiente, y compara los recuentos de los tableros compartidos con los del servidor central

## tallyboard share

help-share-about = Comparte un tablero con otros puestos a través de un servidor central, una base de datos PostgreSQL; muestra su nombre, tabulador y los puestos que hay en él
help-share-board = El nombre del tablero
help-share-new = Crea el tablero

## tallyboard join

help-join-about = Trae un tablero que otros puestos comparten a través de un servidor central; muestra su nombre aquí, tabulador y los puestos que hay en él
help-join-board = El nombre del tablero, o su id en el servidor central
help-join-namesakes = Qué pasa con los contadores de este archivo que se llaman como los del tablero: son los mismos (same) y pasan al tablero con lo contado en ellos; o son otros (others) y quedan como están, de modo que los del tablero figuran aquí como «café (2)»

## tallyboard leave

help-leave-about = Deja de compartir un tablero: lo contado en él se conserva, aquí y en los demás puestos
help-leave-board = El nombre del tablero
help-leave-force = Sale aunque no se pueda acceder al servidor central: lo que está pendiente aquí se queda aquí

## tallyboard desks

help-desks-about = Muestra los puestos de los tableros compartidos: tablero (si no se indica uno), tabulador, nombre, tabulador, visto por última vez, tabulador, registros, tabulador, cuántas filas están pendientes aquí
help-desks-board = El nombre del tablero [por defecto: todos los tableros compartidos]

## tallyboard desk

help-desk-about = Da nombre a este puesto, tal como lo ven los demás, o muestra su nombre
help-desk-name = El nuevo nombre

## tallyboard sync

help-sync-about = Envía y recibe lo pendiente, durante --wait segundos como máximo; termina con 0 cuando ya no queda nada pendiente
help-sync-follow = Sigue haciéndolo hasta que una señal lo termine: un puesto sin ventana

## tallyboard hub

help-hub-about = Crea y examina un servidor central

## tallyboard hub init

help-hub-init-about = Crea las tablas de un servidor central en una base de datos y muestra los GRANT que después ejecuta quien la administra con cuidado
help-hub-init-url = La base de datos: una dirección PostgreSQL sin contraseña

## tallyboard hub status

help-hub-status-about = Muestra los tableros del servidor central y sus puestos: tablero, tabulador, puesto, tabulador, filas, tabulador, cuándo envió por última vez

## tallyboard hub verify

help-hub-verify-about = Compara todas las sumas y cadenas del servidor central con sus registros

## tallyboard stress

help-stress-about = Cuenta desde muchos procesos a la vez y muestra los recuentos esperados y los reales
help-stress-processes = El número de procesos
help-stress-threads = El número de hilos de cada proceso; cada uno espera la respuesta a una pulsación antes de la siguiente
help-stress-seconds = Cuánto contar, en segundos

## tallyboard completions

help-completions-about = Muestra el script de autocompletado para un shell
help-completions-shell = El shell en el que completar comandos

## tallyboard man

help-man-about = Muestra la página de manual del programa o de uno de sus comandos
help-man-command = El comando que describir [por defecto: el programa]

## The end of the help

help-exit-status =
    Estado de salida:
      0  hecho; también si ya nadie lee la salida (una tubería cerrada)
      1  rechazado o fallido; el error estándar dice por qué, y hasta dónde llegó si se cambió algo
      2  uso incorrecto
      3  hecho, pero no se pudo mostrar el resultado (con un disco lleno, por ejemplo): no lo ejecute otra vez
    Ctrl+C y otras señales que terminan un programa lo terminan con esa señal (un shell indica 130 para Ctrl+C): el cambio en
    curso queda entonces completo, o no se hace en absoluto. inc - termina con 1 y dice hasta dónde llegó

## Words around the texts above

help-words-usage = Uso:
help-words-commands = Comandos:
help-words-arguments = Argumentos:
help-words-options = Opciones:
help-words-values = Valores posibles:
help-words-any-options = { "[" }OPCIONES]
help-words-any-command = { "[" }COMANDO]
help-words-default = { "[" }por defecto:
help-words-env = { "[" }entorno:
help-words-possible = { "[" }valores posibles:
help-words-help-long = Muestra la ayuda (más con '--help')
help-words-help-short = Muestra la ayuda (un resumen con '-h')
help-words-help-commands = Muestra la ayuda de los subcomandos
help-words-help-command = Muestra este mensaje o la ayuda de los subcomandos indicados
help-words-help = Muestra la ayuda
help-words-version = Muestra la versión

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NOMBRE
help-page-synopsis = SINOPSIS
help-page-description = DESCRIPCIÓN
help-page-options = OPCIONES
help-page-commands = SUBCOMANDOS
help-page-extra = ADEMÁS
help-page-version = VERSIÓN
help-page-env-before = También se puede indicar con
help-page-env-after = como variable de entorno.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = el argumento '{ $argument }' no se puede usar varias veces
help-error-conflict = el argumento '{ $argument }' no se puede usar con '{ $other }'
help-error-conflicts = el argumento '{ $argument }' no se puede usar con: { $others }
help-error-no-value = '{ $argument }' necesita un valor, y no se indicó ninguno
help-error-value = valor no válido '{ $value }' para '{ $argument }'
help-error-value-why = valor no válido '{ $value }' para '{ $argument }': { $why }
help-error-possible = { "[" }valores posibles: { $values }]
help-error-command = subcomando desconocido '{ $command }'
help-error-missing = no se indicaron estos argumentos obligatorios: { $arguments }
help-error-too-many = valor inesperado '{ $value }' para '{ $argument }'; no se esperaban más
help-error-unexpected = argumento inesperado '{ $argument }'
help-error-utf-8 = hay UTF-8 no válido en uno o más argumentos
help-tip-commands = { $count ->
    [one] sugerencia: existe un subcomando parecido: { $names }
   *[other] sugerencia: existen subcomandos parecidos: { $names }
}
help-tip-arguments = { $count ->
    [one] sugerencia: existe un argumento parecido: { $names }
   *[other] sugerencia: existen argumentos parecidos: { $names }
}
help-tip-values = { $count ->
    [one] sugerencia: existe un valor parecido: { $names }
   *[other] sugerencia: existen valores parecidos: { $names }
}
help-tip-escape = sugerencia: para pasar '{ $argument }' como valor, use '-- { $argument }'
help-error-more = Para más información, pruebe '--help'.
