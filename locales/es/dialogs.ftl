## Dialogs and settings

dialogs-cancel = Cancelar
dialogs-save = Guardar
dialogs-create = Crear
dialogs-name = Nombre
dialogs-note = Nota
dialogs-target = Objetivo
dialogs-no-target = Ninguno
dialogs-optional = Opcional
dialogs-no-whole-number = No es un número entero, como 12.
dialogs-number-too-large = Este número es demasiado grande.
dialogs-new-counter = Contador nuevo
dialogs-new-counters = Contadores nuevos
dialogs-new-counter-text = Solo hace falta un nombre. Con varios, un nombre por línea, se crea un contador para cada uno.
dialogs-edit-text = El aspecto del contador y cómo se pulsa; lo contado queda como está.
dialogs-names = Nombres
dialogs-paste-hint = O pegue una lista: un nombre por línea.
dialogs-create-and-next = Crear y otro más
dialogs-the-new-counter = contador nuevo
dialogs-color = Color
dialogs-board = Tablero
dialogs-no-board = Sin tablero
dialogs-key = Tecla
dialogs-no-key = Ninguna
dialogs-press-a-key = Pulse una tecla…
dialogs-press-a-key-hint = Esc mantiene la tecla, Retroceso la quita.
dialogs-no-counter-key = Esa tecla no puede pulsar un contador.
dialogs-keys-of-the-window = Las teclas con Ctrl o Alt son propias de la ventana.
dialogs-free-key-hint = La primera libre.
dialogs-remove-key = Quitar
dialogs-take-key-over = Reasignarla
dialogs-more = Más
dialogs-short-name = Nombre corto
dialogs-short-name-hint = Para la ventana pequeña, donde hay poco espacio.
dialogs-step = Paso
dialogs-step-hint = Lo que suma una pulsación.
dialogs-limits = Límites
dialogs-minimum = Mínimo
dialogs-maximum = Máximo
dialogs-maximum-below-minimum = El máximo es menor que el mínimo.
dialogs-lock = Bloqueado
dialogs-lock-hint = Bloqueado: se rechazan las pulsaciones
dialogs-weight = En el total
dialogs-weight-plus = Suma
dialogs-weight-minus = Resta
dialogs-weight-zero = Excluido
dialogs-amount = Cantidad
dialogs-add = Sumar
dialogs-take = Restar
dialogs-counted-earlier = Contado antes
dialogs-when = Cuándo
dialogs-when-hint = Año-mes-día hora:minuto
dialogs-still-to-come = Esa hora aún no ha llegado.
dialogs-in-all = En total
dialogs-reset-hint = El historial se conserva, y esto se puede deshacer en cualquier momento.
dialogs-delete = Eliminar
dialogs-delete-one = Eliminar { $name } definitivamente
dialogs-delete-several = { $count ->
    [one] Eliminar { $shown } contador definitivamente
   *[other] Eliminar { $shown } contadores definitivamente
}
dialogs-delete-meant = { $count ->
    [one] Quiero eliminarlo definitivamente
   *[other] Quiero eliminarlos definitivamente
}
dialogs-delete-many = Estos contadores, sus recuentos y todo su historial se eliminan definitivamente. Esto no se puede deshacer.
dialogs-back-up = Hacer antes una copia
dialogs-backing-up = Haciendo la copia…
dialogs-new-board = Tablero nuevo
dialogs-new-board-text = Un tablero es un conjunto de contadores que se muestran juntos.
dialogs-edit-board-text = Cómo se llama el tablero, su objetivo y qué es su suma.
dialogs-start = Empezar con
dialogs-empty-board = Un tablero vacío
dialogs-delete-template = Eliminar esta plantilla
dialogs-the-new-board = tablero nuevo
dialogs-delete-board = Eliminar tablero
dialogs-total = Total
dialogs-total-name = Nombre del total
dialogs-total-name-hint = Cómo se llama la suma, por ejemplo, Dentro ahora.
dialogs-stops-at-target = Parar en el objetivo
dialogs-shares = Porcentajes
dialogs-shares-hint = Cada contador muestra su parte, en porcentaje
dialogs-settings = Configuración
dialogs-settings-text = Cada ajuste se aplica en cuanto se cambia.
dialogs-close = Cerrar
dialogs-language = Idioma
dialogs-theme = Tema
dialogs-theme-system = El del sistema
dialogs-theme-light = Claro
dialogs-theme-dark = Oscuro
dialogs-density = Densidad
dialogs-density-comfortable = Cómoda
dialogs-density-compact = Compacta
dialogs-high-contrast = Contraste alto
dialogs-reduced-motion = Menos animaciones
dialogs-large-targets = Táctil
dialogs-when-touched = Al tocar
dialogs-on = Sí
dialogs-off = No
dialogs-zoom = Tamaño
dialogs-zoom-in = Más grande
dialogs-zoom-out = Más pequeño
dialogs-numbers = Números
dialogs-system-default = Según el sistema
dialogs-first-day = La semana empieza en
dialogs-monday = Lunes
dialogs-saturday = Sábado
dialogs-sunday = Domingo
dialogs-day-start = El día empieza a las
dialogs-day-start-hint = Para todos los que cuentan en este archivo.
dialogs-zone = Zona horaria
dialogs-zone-hint = Según el sistema
dialogs-no-zone = No existe ninguna zona horaria con ese nombre: escriba una como Europe/Berlin.
dialogs-no-time-of-day = Una hora se escribe así: 04:00.
dialogs-sound = Sonido
dialogs-sounds = Reproducir sonidos
dialogs-press = Pulsación
dialogs-reached = Objetivo
dialogs-refused = No contado
dialogs-tone-off = Ninguno
dialogs-tone-click = Clic
dialogs-tone-knock = Golpe
dialogs-tone-drop = Gota
dialogs-tone-rising = Dos notas, ascendentes
dialogs-tone-bell = Campana
dialogs-tone-fanfare = Tres notas, ascendentes
dialogs-tone-low = Tono grave
dialogs-tone-falling = Dos notas, descendentes
dialogs-speech = Voz
dialogs-speech-off = Nada
dialogs-speech-targets = Los objetivos y lo que no se cuenta
dialogs-speech-presses = También el recuento tras cada pulsación
dialogs-notifications = Notificaciones
dialogs-notify = Al alcanzar un objetivo
dialogs-volume = Volumen
dialogs-try = Probar
dialogs-try-name = Probar el sonido
dialogs-guard = Pulsaciones dobles
dialogs-guard-name = Pulsaciones dobles, en milisegundos
dialogs-guard-hint = Una tecla que se vuelve a pulsar dentro de este tiempo no se cuenta otra vez; 0 cuenta cada pulsación.
dialogs-milliseconds = ms
dialogs-keys-title = Teclas
dialogs-keys-text = Qué hace cada tecla. Las flechas desplazan la lista.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = No se puede leer cuándo empezaron los periodos abiertos: { $why }. Aun así se pueden poner a cero.
dialogs-created = { $name } creado
dialogs-edit = Editar { $name }
dialogs-remove-key-counter = Quitar la tecla de { $counter }
dialogs-key-of-the-window = { $key } es una de las teclas propias de la ventana.
dialogs-key-is-taken = { $key } es la tecla de { $holder }.
dialogs-key-is-taken-over = { $key } era la tecla de { $holder }, que se quedará sin ninguna.
dialogs-add-to = Sumar a { $name }
dialogs-amount-name = Cantidad que se suma a { $counter }
dialogs-take-from = Restar a { $name }
dialogs-taken-name = Cantidad que se resta a { $counter }
dialogs-counted-earlier-name = Contado antes, para { $counter }
dialogs-is-now = El recuento es { $count } ahora.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Poner a cero { $scope }
dialogs-reset-note = Nota sobre la puesta a cero de { $name }
dialogs-reset-note-several = { $count ->
    [one] Nota sobre la puesta a cero de { $shown } contador
   *[other] Nota sobre la puesta a cero de { $shown } contadores
}
dialogs-since = desde { $time }
dialogs-closes-period = Cierra el periodo desde { $since }.
dialogs-delete-only = { $name }, su recuento de { $count } y todo su historial se eliminan definitivamente. Esto no se puede deshacer.
dialogs-sound-of = { $what }, sonido
dialogs-bad-guard = De 0 a { $ms_max } milisegundos.
dialogs-sentence = { $why }.
dialogs-bad-step = Un paso es un número de 1 a { $max }.
dialogs-note-room = { $count } de { $max } caracteres
dialogs-percent = { $percent } %
dialogs-color-coral = Coral
dialogs-color-amber = Ámbar
dialogs-color-olive = Oliva
dialogs-color-green = Verde
dialogs-color-teal = Verde azulado
dialogs-color-blue = Azul
dialogs-color-indigo = Añil
dialogs-color-violet = Violeta
dialogs-color-pink = Rosa
dialogs-color-slate = Pizarra
dialogs-keys-counters-key = La tecla de un contador
dialogs-keys-its-key = su tecla
dialogs-keys-an-arrow = una flecha
dialogs-keys-group-counting = Contar
dialogs-keys-count = Contar un paso
dialogs-keys-step-back = Restar un paso
dialogs-keys-press = Pulsar el contador que tiene el foco
dialogs-keys-amount = Sumar una cantidad de una vez, o restarla
dialogs-keys-undo-press = Deshacer la última pulsación
dialogs-keys-group-moving = Moverse
dialogs-keys-next-counter = Al contador siguiente
dialogs-keys-board = A un tablero, según su orden
dialogs-keys-next-board = Al tablero de encima o de debajo
dialogs-keys-alone = Mostrar solo el contador
dialogs-keys-back = Atrás
dialogs-keys-search = Buscar
dialogs-keys-select = Seleccionar el contador, o todos
dialogs-keys-menu = Menú del contador, del tablero o de una barra del gráfico
dialogs-keys-group-changing = Cambiar
dialogs-keys-undo = Deshacer
dialogs-keys-redo = Rehacer
dialogs-keys-new = Contador nuevo
dialogs-keys-edit = Editar el contador o el tablero
dialogs-keys-duplicate = Duplicar el tablero, sin sus recuentos
dialogs-keys-move = Mover el contador o el tablero
dialogs-keys-reset = Poner a cero el contador, o todos los que se muestran
dialogs-keys-finish = Finalizar el tablero; crear un contador y otro más
dialogs-keys-delete = Eliminar el contador definitivamente
dialogs-keys-doubtful = Conservar una pulsación dudosa, o anularla
dialogs-keys-group-files = Archivos
dialogs-keys-export = Exportar
dialogs-keys-print = Imprimir un informe
dialogs-keys-import = Importar
dialogs-keys-backups = Copias de seguridad
dialogs-keys-open = Abrir otro archivo
dialogs-keys-copy = Copiar lo seleccionado como tabla
dialogs-keys-group-window = Ventana
dialogs-keys-tiles = Mosaicos o tabla
dialogs-keys-inspect = Inspeccionar
dialogs-keys-next-part = A la parte siguiente: inspector, tableros, contadores
dialogs-keys-lock = Bloquear o desbloquear todo
dialogs-keys-small-window = Ventana pequeña, y volver
dialogs-keys-lay = Poner la ventana pequeña en horizontal o en vertical
dialogs-keys-full-screen = Pantalla completa
dialogs-keys-size = Más grande, más pequeño, tamaño habitual
dialogs-keys-settings = Configuración
dialogs-keys-help = Ayuda
dialogs-keys-list = Esta lista


## The control chart of a counter

dialogs-control = Gráfico de control
dialogs-control-none = Ninguno
dialogs-control-count = Defectos
dialogs-control-rate = Defectos por unidad
dialogs-control-share = Proporción de unidades defectuosas
dialogs-control-count-hint = Donde se examina lo mismo cada vez: muestra si los defectos varían más que por azar.
dialogs-control-rate-hint = Donde unas veces se examina más y otras menos: los defectos se dividen entre lo examinado.
dialogs-control-share-hint = Donde cada unidad es buena o defectuosa: la parte del total que es defectuosa.
dialogs-control-per = Por cada
dialogs-control-of = De
dialogs-control-board = Total del tablero
dialogs-control-hours = Hora cubierta
dialogs-control-points = Puntos
dialogs-control-baseline = Periodo de referencia
dialogs-control-baseline-hint = Los límites salen de estos días. Elija unos en los que todo fue como siempre.
dialogs-control-unread = Otro programa escribió «{ $control }», que no se puede leer como gráfico de control. Se queda así hasta que elija uno.


## Checking a file

check-check = Comprobar el archivo…
check-check-title = Comprobar el archivo
check-check-text = Mira si el archivo está en buen estado y si cada recuento es la suma de sus registros.
check-checking = Comprobando…
check-mend = Reparar
check-mending = Reparando…
check-mend-hint = Reparar escribe estos como se muestran, tras una copia de seguridad del archivo, en un solo paso que se puede deshacer. Los recuentos quedan como están.
check-unsound-hint = Copias de seguridad muestra qué contiene un archivo anterior. Esta comprobación no cambió nada, y lo que se cuenta se sigue guardando.
check-edit = Editar…
check-doubts-more = Haga clic para ver qué se puede hacer: cambiar un nombre o repararlos todos.
check-not-read = no se puede leer si los nombres se distinguen: { $why }
check-sound =
    El archivo está bien: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }, { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }, y cada recuento es la suma de sus registros.
check-unsound =
    { $count ->
        [1] El archivo tiene un problema:
        [one] El archivo tiene { $shown } problema:
       *[other] El archivo tiene { $shown } problemas:
    }
check-odd =
    { $count ->
        [1] Otro programa escribió un nombre o una nota que Tallyboard no escribiría:
        [one] Otros programas escribieron { $shown } nombre o nota que Tallyboard no escribiría:
       *[other] Otros programas escribieron { $shown } nombres o notas que Tallyboard no escribiría:
    }
check-name-becomes = { $of } pasa a ser «{ $new }»
check-note-becomes = { $of }: su nota pasa a ser «{ $new }»
check-note-goes = { $of }: su nota se quita
check-total-becomes = { $of }: su total pasa a ser «{ $new }»
check-total-goes = { $of }: su total se queda sin nombre
check-edit-counter = Editar el contador { $id }
check-mended =
    { $count ->
        [0] No quedaba nada que reparar.
        [one] Se reparó { $count } nombre o nota.
       *[other] Se repararon { $count } nombres o notas.
    }
check-doubts =
    { $count ->
        [one] { $count } nombre o nota por comprobar…
       *[other] { $count } nombres o notas por comprobar…
    }


## Backups

backups-backups = Copias de seguridad…
backups-backups-title = Copias de seguridad
backups-backups-text = Hace ahora una copia de seguridad del archivo, o restaura lo que contiene una anterior.
backups-last = Última copia
backups-none = Aún ninguna
backups-back-up-now = Hacer copia ahora
backups-daily = Se hace una cada día en que algo ha cambiado. Se conservan las cinco más recientes y la más reciente de cada mes; lo que había antes de una restauración, durante 30 días.
backups-in-folder = En { $folder }. Se hace una cada día en que algo ha cambiado. Se conservan las cinco más recientes y la más reciente de cada mes; lo que había antes de una restauración, durante 30 días.
backups-restore-one = Restaurar
backups-restore-one-name = Restaurar: { $at }, { $holds }
backups-restore-now = Restaurar
backups-restore-title = Restaurar
backups-restore-file = Otra copia que restaurar
backups-restore-hint = Antes se hace una copia de seguridad de lo que hay ahora, así que no se pierde nada.
backups-restore-shared = Los tableros compartidos vuelven desde el servidor central. Lo que se contó aquí desde entonces y aún no se ha compartido está solo en esa copia.
backups-restoring = Restaurando…
backups-unreadable = no se puede leer
backups-the-backup = La copia
backups-what-is-there = Lo que hay ahora
backups-nothing-now = Aún nada.
backups-not-there = ninguno
backups-differing = Contadores que difieren
backups-damaged = El archivo está dañado
backups-damaged-hint = No se escribe nada en él: queda como está, también cuando una copia ocupe su lugar.
backups-damaged-open = Cierre esta ventana y vuelva a iniciar Tallyboard: entonces ofrece la última copia válida.
backups-no-good-backup = No hay ninguna copia válida de él.
backups-restore-it = Restaurarla
backups-other-backups = Otras copias…
backups-salvage = Rescatar lo legible…
backups-salvage-title = Rescatar
backups-salvage-now = Rescatar
backups-salvaging = Rescatando…
backups-salvage-about = Copia en un archivo nuevo lo que aún se puede leer del archivo dañado.
backups-salvage-file = Archivo nuevo para lo rescatado
backups-open-salvaged = Abrirlo
backups-not-backed-up-yet = Aún sin copia de seguridad
backups-restore-of = Restaurar la copia del { $at }
backups-salvaged-name = { $stem } rescatado.db
backups-counters =
    { $count ->
        [one] { $shown } contador
       *[other] { $shown } contadores
    }
backups-entries =
    { $count ->
        [one] { $shown } registro
       *[other] { $shown } registros
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, del { $first } al { $last }
backups-backed-up-as = Copia de seguridad guardada en { $path }
backups-backed-up-unsound = El archivo no está en buen estado ({ $problem }). Se copió tal como está, en { $path }
backups-gone = { $path } ya no está.
backups-backed-up-at = Copia de seguridad: { $at }
backups-backed-up-at-unsound = Copia de seguridad: { $at }, pero con problemas
backups-before-restore = antes de una restauración
backups-not-sound = con problemas
backups-damaged-mark = dañada
backups-backup-cancelled = La copia se canceló; no hay ninguna nueva.
backups-restore-cancelled = La restauración se canceló; todo está como estaba.
backups-salvage-cancelled = El rescate se canceló; no hay ningún archivo nuevo.
backups-restored-kept = Restaurado; lo que había antes se conserva en { $path }
backups-restored =
    Restaurado: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }, { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }
backups-good-backup = Su última copia válida es del { $at }.
backups-good-backup-holds = Su última copia válida es del { $at }: { $holds }.
backups-salvaged =
    Rescatado: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    } y { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }. Todo está en { $path }.


## Files, exports and reports

files-file = Archivo
files-path-hint = Su ruta
files-choose = Elegir…
files-choose-name = Elegir un archivo
files-no-dialog = Este escritorio no ofrece ningún diálogo de archivos: escriba la ruta.
files-export = Exportar…
files-export-title = Exportar
files-export-now = Exportar
files-print = Imprimir un informe…
files-print-title = Imprimir un informe
files-print-now = Imprimir…
files-about-print = Se abre en el navegador una página con gráficos, con su diálogo de impresión.
files-show-in-folder = Mostrar en la carpeta
files-export-file = Archivo al que exportar
files-what = Qué
files-entries = Registros
files-counters = Contadores
files-table = Tabla
files-report = Informe
files-by = Una fila por
files-hour = Hora
files-day = Día
files-week = Semana
files-month = Mes
files-format = Formato
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = De
files-all-counters = Todos los contadores
files-kind = Tipo
files-since = Desde
files-since-name = Desde entonces
files-until = Hasta
files-until-name = Hasta antes de entonces
files-beginning = El principio
files-now = Ahora
files-backwards = No es posterior al principio.
files-exists = Ya existe un archivo con este nombre.
files-mark = Para Excel: marcar el archivo como Unicode
files-replace = Sustituirlo
files-progress = Progreso de la exportación
files-export-cancelled = La exportación se canceló; no se escribió nada
files-about-entries = Qué se contó y cuándo, una fila por registro.
files-about-everything = Todo lo contado, con todos los ajustes: se puede volver a importar, como copia.
files-about-counters = Los contadores como están ahora, con sus ajustes.
files-about-table = Lo contado en cada intervalo de tiempo, una columna por contador.
files-about-report = Una página con gráficos, para ver e imprimir.
files-save-summary-title = Guardar el resumen
files-text-files = Texto
files-reading = Leyendo…
files-open = Abrir otro archivo…
files-open-title = Abrir otro archivo
files-open-now = Abrir
files-open-file = Archivo que abrir
files-open-hint = Se abre en su propia ventana. Si el archivo aún no existe, se crea.
files-tally-files = Archivos de recuento
files-recent = Últimos abiertos
files-no-program = esta ventana no puede abrir otra
files-drop = Suelte un archivo para importarlo, o un archivo de recuento para abrirlo
files-copy-rows = Copiar como tabla
files-copy-chart = Copiar el gráfico como imagen
files-copy-busy-hours = Copiar las horas de más actividad como imagen
files-chart-copied = La imagen se ha copiado
files-open-named = Abrir { $path }
files-csv-files = Valores separados por comas
files-xlsx-files = Libro de Excel
files-html-files = Página web
files-every-kind = Todos los tipos
files-kind-counted = Contados
files-kind-set = Fijados en un valor
files-kind-resets = Puestas a cero
files-kind-undone = Deshechos
files-kind-late = Tardíos
files-kind-imported = Importados
files-kind-amended = Cambiados tras puesta a cero
files-selected =
    { $count ->
        [1] El contador seleccionado
        [one] El { $count } contador seleccionado
       *[other] Los { $count } contadores seleccionados
    }
files-exported-counters =
    { $count ->
        [one] { $shown } contador exportado a { $path }
       *[other] { $shown } contadores exportados a { $path }
    }
files-exported-rows =
    { $count ->
        [one] { $shown } fila exportada a { $path }
       *[other] { $shown } filas exportadas a { $path }
    }
files-not-exported = no se escribió nada en { $path }: { $why }
files-saved = Guardado como { $path }
files-column-counter = Contador
files-column-board = Tablero
files-column-count = Recuento
files-column-today = Hoy
files-column-target = Objetivo
files-rows-copied =
    { $count ->
        [one] { $count } fila copiada
       *[other] { $count } filas copiadas
    }


## Import

import-import = Importar…
import-import-title = Importar
import-import-now = Importar
import-import-file = Archivo que importar
import-importable = Tablas y exportaciones
import-import-hint = Exportaciones de Tallyboard, Loop Habit Tracker y Better Counter, y cualquier tabla (CSV, Excel, OpenDocument). No se añade nada antes de que se vea qué es.
import-backing-up = Haciendo antes una copia de seguridad…
import-is = Es
import-dates = 1/2/2026 es
import-dates-guessed = Según parece
import-day-first = 1 de febrero
import-month-first = 2 de enero
import-late = Marcarlos como recuentos tardíos
import-again = Añadir también lo que ya está
import-column = Columna
import-meaning = Significado
import-samples = Primeras filas
import-empty = Vacía
import-asked = Preguntado arriba
import-each-counts-one = Ninguna: cada fila cuenta 1
import-all-now = Ninguna: contar todo a la hora de la importación
import-no-hour = Ninguna
import-each-is-added = Cada número se suma
import-is-reading = Es lo que marca un medidor: cuentan las diferencias
import-one-name = Cada celda es un nombre
import-name = Nombre
import-name-field = Nombre del contador
import-name-hint = El contador al que corresponde todo
import-other-column = O elija la columna en la lista de abajo.
import-more = Más opciones
import-which-sheet = ¿Qué hoja contiene los recuentos?
import-sheets = Hojas
import-sheets-hint = Las que tienen las mismas columnas se pueden tomar juntas.
import-hidden = oculta
import-encoding = El texto está en
import-encoding-name = Cómo está codificado el texto
import-other-encoding = Otra codificación…
import-as-found = La detectada
import-split = Nombres separados por
import-split-hint = Nada: cada celda es un nombre
import-skip = Omitir
import-skip-name = Líneas por encima de la tabla que omitir
import-skip-unit = líneas por encima de la tabla
import-read-as = Leer como
import-as-detected = Lo que parece
import-noted = A tener en cuenta
import-choose-sheet = Elija antes una hoja arriba.
import-choose-encoding = Elija antes cómo está codificado su texto.
import-cancelling = Cancelando…
import-all-columns =
    { $count ->
        [one] Toda la { $count } columna
       *[other] Las { $count } columnas
    }
import-column-header = Qué es { $header }
import-imported-before = Esto se importó el { $at }: no hay nada que añadir.
import-more-bad-lines =
    { $count ->
        [one] Y { $count } más.
       *[other] Y { $count } más.
    }
import-more-columns-left-out =
    { $count ->
        [one] { $count } columna más: omitida.
       *[other] { $count } columnas más: omitidas.
    }
import-more-columns-read =
    { $count ->
        [one] { $count } columna más: leída.
       *[other] { $count } columnas más: leídas.
    }
import-more-columns =
    { $count ->
        [one] { $count } columna más
       *[other] { $count } columnas más
    }: { $read ->
        [one] { $read } se lee
       *[other] { $read } se leen
    }, { $left_out ->
        [one] { $left_out } se omite
       *[other] { $left_out } se omiten
    }.
import-left-out =
    { $count ->
        [one] Se omite { $count } columna: { $headers }.
       *[other] Se omiten { $count } columnas: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] Se omite { $count } columna: { $headers } y { $more } más.
       *[other] Se omiten { $count } columnas: { $headers } y { $more } más.
    }
import-holds = { $header } contiene { $samples }
import-holds-nothing = { $header } no contiene nada
import-split-lines = Cada línea de la celda es un nombre
import-split-mark = Varios nombres, separados por { $mark }
import-found-encoding = { $encoding }, la detectada
import-answer-all =
    { $count ->
        [1] Responda antes a la pregunta de arriba.
        [one] Responda antes a la { $count } pregunta de arriba.
       *[other] Responda antes a las { $count } preguntas de arriba.
    }
import-mend-bad =
    { $count ->
        [one] { $count } línea es errónea: corríjala en el archivo o elija omitirla.
       *[other] { $count } líneas son erróneas: corríjalas en el archivo o elija omitirlas.
    }
import-backed-up-first = Antes se hace una copia de seguridad, como antes de cada importación de { $least } registros o más.
import-not-undone = Más de { $most } registros no se pueden deshacer en un solo paso.
import-only-backup = Más de { $most } registros no se pueden deshacer en un solo paso, así que solo la copia de seguridad devuelve lo que había antes.
import-importing = Importando…
import-importing-backed-up = Importando… Lo que había antes está en { $path }.
import-before-in = Lo que había antes está en { $path }
import-no-backup = No se puede hacer una copia de seguridad antes de una importación tan grande, así que no se importó nada: { $why }
import-alike-day =
    { $count ->
        [one] { $count } fila se parece a una que ya está, con otra cantidad u hora: del mismo contador, el mismo día.
       *[other] { $count } filas se parecen a otras que ya están, con otra cantidad u hora: del mismo contador, el mismo día.
    }
import-alike-minute =
    { $count ->
        [one] { $count } fila se parece a una que ya está, con otra cantidad u hora: del mismo contador, en el mismo minuto.
       *[other] { $count } filas se parecen a otras que ya están, con otra cantidad u hora: del mismo contador, en el mismo minuto.
    }
import-role-name = El nombre del contador
import-role-count = Cuánto se suma
import-role-time = Cuándo: fecha y hora
import-role-date = La fecha
import-role-hour = La hora
import-role-note = Una nota
import-role-board = El tablero
import-role-kind = El tipo de registro
import-role-reading = Lo que marca un medidor
import-role-counter = Un contador propio
import-role-day = Un día propio
import-role-left-out = Omitida
import-makes-board = Crea el tablero { $name }.
import-makes-boards =
    { $count ->
        [one] Crea { $shown } tablero.
       *[other] Crea { $shown } tableros.
    }
import-makes-counter = Crea el contador { $name }.
import-makes-counters =
    { $count ->
        [one] Crea { $shown } contador.
       *[other] Crea { $shown } contadores.
    }
import-adds-day-notes =
    { $count ->
        [one] Añade { $shown } nota de un día.
       *[other] Añade { $shown } notas de días.
    }
import-nothing = No contiene nada que añadir.
import-nothing-left-out =
    { $left ->
        [one] Nada que añadir: { $left_shown } registro que ya está.
       *[other] Nada que añadir: { $left_shown } registros que ya están.
    }
import-adds =
    { $count ->
        [one] Añade { $shown } registro.
       *[other] Añade { $shown } registros.
    }
import-adds-left-out =
    { $count ->
        [one] Añade { $shown } registro
       *[other] Añade { $shown } registros
    }; { $left ->
        [one] omite { $left_shown } registro que ya está.
       *[other] omite { $left_shown } registros que ya están.
    }
import-bad-lines =
    { $count ->
        [one] { $count } línea no se puede importar:
       *[other] { $count } líneas no se pueden importar:
    }
import-bad-line = Línea { $line }
import-bad-sheet-line = { $sheet }, línea { $line }
import-bad-cell = { $line }, «{ $column }»
import-skip-bad =
    { $count ->
        [1] Omitir esta línea
        [one] Omitir esta { $count } línea
       *[other] Omitir estas { $count } líneas
    }
import-imported =
    Importado: { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    } de { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }
import-imported-from =
    Importado: { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    } de { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }, desde { $source }


## Sharing

sharing-share = Compartir este tablero…
sharing-shared-board = Uso compartido…
sharing-join = Unirse a un tablero compartido…
sharing-board = Tablero
sharing-address = Dirección del servidor
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Una base de datos PostgreSQL a la que puedan acceder sus puestos.
sharing-password = Contraseña
sharing-desk-name = Nombre de este puesto
sharing-desk-name-hint = Figura junto a lo que se cuenta aquí.
sharing-test = Probar la conexión
sharing-find = Buscar tableros
sharing-connecting = Conectando…
sharing-share-title = Compartir este tablero
sharing-share-text = Varios puestos cuentan en un mismo tablero. Cada puesto conserva su propio archivo y sigue contando cuando no se puede acceder al servidor; cada pulsación llega una sola vez.
sharing-share-now = Compartir
sharing-sharing-now = Compartiendo…
sharing-stop = Dejar de compartir…
sharing-desks = Puestos de este tablero
sharing-no-desks-yet = Leyendo quién lo comparte…
sharing-not-running = el uso compartido no funciona en esta ventana: ciérrela y vuelva a abrirla
sharing-join-title = Unirse a un tablero compartido
sharing-join-text = Un tablero que comparten otros puestos se pone en este archivo, con todo lo que alguna vez se contó en él.
sharing-join-now = Unirse
sharing-boards = Tableros
sharing-no-boards = Aún no se comparte ningún tablero en este servidor. Abra un tablero y elija «Compartir este tablero…».
sharing-namesakes = Mismos nombres
sharing-same = Son los mismos: compartir lo contado aquí
sharing-others = Son otros: conservar ambos
sharing-progress = Qué parte del tablero está ya aquí
sharing-joining = Uniéndose…
sharing-join-goes-on = Continúa al cerrar esto.
sharing-cancel-joining = Cancelar la unión
sharing-cancelling = Cancelando…
sharing-leave-now = Dejar de compartir
sharing-leave-anyway = Dejarlo de todos modos
sharing-leaving = Enviando lo pendiente y saliendo…
sharing-leave-text = Todo lo contado se queda aquí, y el tablero pasa a ser uno normal. Los demás puestos conservan lo que tienen y siguen. Es posible volver a unirse más tarde.
sharing-shared = Compartido
sharing-now = ahora
sharing-shared-connecting = Compartido · conectando…
sharing-shared-warning = Compartido, con una advertencia
sharing-try-now = Probar ahora
sharing-trying = intentando acceder al servidor
sharing-options = Opciones de uso compartido…
sharing-away-title = No se puede acceder al servidor
sharing-refused-title = El servidor no deja entrar a este puesto
sharing-away-text = Se sigue contando. Lo que se cuenta se guarda en este equipo y se envía en cuanto el servidor responde.
sharing-refused-text = Se sigue contando. Lo que se cuenta se guarda en este equipo y se envía en cuanto esto se arregla.
sharing-click = Haga clic para ver quién lo comparte.
sharing-click-offline = Haga clic para volver a intentarlo ahora.
sharing-this-desk = este puesto
sharing-left = ha salido
sharing-torn = requiere una decisión
sharing-never = aún no
sharing-torn-hint = El servidor y este puesto volvieron ambos a un estado anterior, y el puesto siguió de otra manera. Aquí no se acepta nada más de él hasta que el propietario del servidor decida.
sharing-connected = Conectado en { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } está compartido
sharing-joined = { $board } ya está aquí
sharing-join-cancelled = { $board } no se comparte aquí. Lo que había llegado se queda, como tablero normal
sharing-others-name = el del tablero, como «{ $name } (2)»
sharing-left-board = { $board } ya no se comparte aquí
sharing-is-here = { $board }: ya está en este archivo
sharing-leave-title = ¿Dejar de compartir { $board }?
sharing-pulling = Recibiendo { $pulled } de { $all }
sharing-pill-name = Uso compartido: { $text }
sharing-tile-here = { " " }· { $count } aquí
sharing-today-here = { $today }, { $here } aquí
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } pendiente
       *[other] { $shown } pendientes
    }
sharing-last-seen = visto por última vez: { $at }
sharing-shared-filter = { $name }, compartido
sharing-keyring = Se guarda en el depósito de claves de este equipo, nunca en el archivo.
sharing-keyring-locked = Se guarda en el depósito de claves de este equipo si lo desbloquea, nunca en el archivo.
sharing-keyring-missing = Se usa hasta que se cierra esta ventana y nunca se guarda en el archivo.
sharing-edits-wait =
    { $count ->
        [one] { $shown } edición pendiente
       *[other] { $shown } ediciones pendientes
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } registro pendiente
       *[other] { $shown } registros pendientes
    }
sharing-namesake = { $name } también está en este archivo.
sharing-two-namesakes = { $first } y { $second } también están en este archivo.
sharing-many-namesakes =
    { $others ->
        [one] { $first } y { $others } más también están en este archivo
       *[other] { $first } y { $others } más también están en este archivo
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] Antes se envía { $shown } edición pendiente de aquí.
       *[other] Antes se envían { $shown } ediciones pendientes de aquí.
    }
sharing-leave-entries =
    { $count ->
        [one] Antes se envía { $shown } registro pendiente de aquí.
       *[other] Antes se envían { $shown } registros pendientes de aquí.
    }
sharing-loses-nothing = Los demás puestos no verán que este ha salido hasta que alguien se lo diga.
sharing-loses-edits =
    { $count ->
        [one] Al dejarlo de todos modos se queda aquí { $shown } edición que los demás puestos no reciben nunca.
       *[other] Al dejarlo de todos modos se quedan aquí { $shown } ediciones que los demás puestos no reciben nunca.
    }
sharing-loses-entries =
    { $count ->
        [one] Al dejarlo de todos modos se queda aquí { $shown } registro que los demás puestos no reciben nunca.
       *[other] Al dejarlo de todos modos se quedan aquí { $shown } registros que los demás puestos no reciben nunca.
    }
sharing-shared-by =
    { $count ->
        [one] Compartido · { $count } puesto
       *[other] Compartido · { $count } puestos
    }
sharing-desk-count =
    { $count ->
        [one] { $count } puesto
       *[other] { $count } puestos
    }
sharing-offline-since = Sin conexión desde { $since }
sharing-waits-offline-since = { $waits }: sin conexión desde { $since }
sharing-offline = Sin conexión
sharing-waits-short =
    { $count ->
        [one] { $shown } pendiente
       *[other] { $shown } pendientes
    }
sharing-tried-now = Se acaba de intentar: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Último intento hace { $seconds } s: { $why }
       *[other] Último intento hace { $seconds } s: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Último intento hace { $minutes } min: { $why }
       *[other] Último intento hace { $minutes } min: { $why }
    }
sharing-replaces = continúa desde { $desk }


## Opening hours, and times at which nobody counted

hours-title = Horario
hours-about = Cuándo cuenta alguien aquí. Lo contado se divide entre estas horas; lo que queda fuera es desconocido, no cero.
hours-weekday =
    { $day ->
        [monday] Lunes
        [tuesday] Martes
        [wednesday] Miércoles
        [thursday] Jueves
        [friday] Viernes
        [saturday] Sábado
       *[sunday] Domingo
    }
hours-closed = Cerrado
hours-all-day = Todo el día
hours-on = Horario: { $day }
hours-times-unreadable = Escriba las horas así: 9–12, 13–17.
hours-into-next-day = Hasta las { $end } del día siguiente.
hours-as-monday = Igual hasta el viernes
hours-a-week =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } por semana
hours-other = Otro horario
hours-nobody-counted = Nadie contó
hours-dates = Fechas
hours-dates-from-to = { $first } – { $last }
hours-add-date = Añadir fechas…
hours-add-date-name = Añadir fechas con otro horario
hours-add-off-name = Añadir fechas en las que nadie contó
hours-nobody-on = Cuándo no contó nadie: { $dates }
hours-change-date = Cambiar { $dates }
hours-remove = Quitar { $dates }
hours-date-twice = Otra línea también tiene una de estas fechas.
hours-older =
    { $count ->
        [one] Mostrar { $number } anterior
       *[other] Mostrar { $number } anteriores
    }
hours-unreadable-there = Otro programa escribió un horario que no se puede leer, así que nada se divide entre él: «{ $written }»
hours-write-anew = Escribir un horario nuevo
hours-needed = Para decir cuándo no contó nadie, diga antes cuándo cuenta alguien.
nobody-open = Nadie contó…
nobody-title = Nadie contó
nobody-text = ¿Cuándo no contó nadie en { $board }? Ese tiempo pasa a ser desconocido y no entra en ninguna tasa. Lo que se contó en él sigue contado.
nobody-dates = Fechas
nobody-times = Horas
nobody-times-name = Horas en las que nadie contó
nobody-dates-name = Fechas: { $dates }
nobody-hours = Horario de ese día: { $times }
nobody-closed = Ese día no hay horario.
nobody-nothing-changes = El horario no tiene nada en ese tiempo, así que no hay nada que quitar.
