### Terms: counter = contador, board = tablero, tile = mosaico, press = pulsación, count = recuento, step = paso,
### target = objetivo, level = nivel, reset = poner a cero / puesta a cero, period = periodo, entry = registro,
### late count = recuento tardío, undo = deshacer, redo = rehacer, archive = archivar / Archivados (restore = desarchivar),
### lock = bloquear, inspector = inspector, strip = ventana pequeña, desk = puesto, hub = servidor central,
### shared board = tablero compartido, template = plantilla, backup = copia de seguridad, restore a backup = restaurar,
### salvage = rescatar / rescate, mend = reparar, sample = muestra, double press = pulsación doble, day note = nota del día,
### tally file = archivo de recuento, file = archivo


## The window


title = Contadores
all = Todos los contadores
welcome = ¿Qué quiere contar?
welcome-hint = Escriba un nombre y pulse Intro
welcome-help = Un nombre e Intro, o pegue una lista: un nombre por línea, o una columna de una hoja de cálculo.
on-a-board = en un tablero llamado
board-of-the-list = Nombre de un tablero para estos contadores
optional = Opcional
new-hint = Nombre de un contador nuevo
new-button = Contador nuevo
new-tile = Contador nuevo aquí
or-ready = o empezar con un tablero ya preparado
name = Nombre
key = Tecla
count = Recuento
last = Último
total = Total
tiles = Mosaicos
table = Tabla
as-tiles = Mostrar como mosaicos
as-table = Mostrar como tabla
search = Buscar
zone-notice = Zona horaria desconocida…
search-hint = Buscar  Ctrl+F
undo = Deshacer
redo = Rehacer
undo-back = Deshacer hasta aquí
undone = Deshecho
redone = Rehecho
table-copied = La tabla se ha copiado
reset = Poner a cero…
nothing-to-reset = no se puso nada a cero: aquí no se muestra ningún contador
hidden-by-search = oculto por la búsqueda
on-no-board = sin tablero
undo-reset = Deshacer la última puesta a cero
no-reset = este contador no tiene ninguna puesta a cero que deshacer
reset-hint = Haga clic para ver antes qué hace; mantenga pulsado para hacerlo enseguida
more = Más
boards = Tableros
new-board = + Tablero nuevo
other = Otros
archive = Archivados
settings = Configuración
settings-item = Configuración…
keys = Teclas
full-screen = Pantalla completa
show-board = Mostrar
edit-board = Opciones del tablero…
reset-board = Poner a cero…
save-template = Guardar como plantilla
move-up = Subir
move-down = Bajar
lock-board = Bloquear este tablero
unlock-board = Desbloquear este tablero
counters-stay = Sus contadores y su historial se conservan.
leave-first = Está compartido: primero deje de compartirlo.
lock-all = Bloquear todo
unlock-all = Desbloquear todo
select-none = Quitar la selección
selected-menu = Qué hacer
add = Sumar…
edit = Editar…
alone = Mostrar solo este
all-again = Volver a mostrar todos
duplicate = Duplicar
lock = Bloquear
unlock = Desbloquear
to-board = Mover al tablero
no-board = Sin tablero
archive-it = Archivar
restore = Desarchivar
delete = Eliminar definitivamente…
clear-search = Borrar la búsqueda
look-everywhere = Buscar en todas partes
look-in-archive = Buscar en Archivados
empty-board = Aquí todavía no hay contadores. Arrastre algunos al tablero de la izquierda o cree uno nuevo.
opening = Abriendo el archivo…
saved = Todo guardado
failed = El archivo no se puede usar
keep-open = Dejar abierta
close-now = Cerrar ahora
locked = Todo está bloqueado
too-many-questions = se están leyendo demasiadas cosas a la vez, así que esto no se leyó: inténtelo de nuevo
boards-region = Tableros
tools-region = Herramientas
status-region = Estado
inspector-region = Inspector
counters-region = Contadores
total-region = Total
finish = Finalizar…
finish-sample = Finalizar la muestra…
close-day = Cerrar el día…
sort-manually = Orden manual
columns = Columnas
sort-by-name = Ordenar por nombre
sort-by-count = Ordenar por recuento
sort-by-today = Ordenar por lo de hoy
sort-by-last = Ordenar por último cambio
template-too-large = { $name } tiene demasiados contadores y notas para una plantilla
too-many-templates = { $max ->
    [one] ya hay { $max } plantilla: elimine una donde se crean los tableros nuevos
   *[other] ya hay { $max } plantillas: elimine una donde se crean los tableros nuevos
}
names-found = { $count ->
    [one] { $count } nombre: un contador con su tecla
   *[other] { $count } nombres: un contador con su tecla para cada uno
}
too-many-names = { $count ->
    [one] Es { $count } nombre: pegue como máximo { $max } a la vez, o importe un archivo.
   *[other] Son { $count } nombres: pegue como máximo { $max } a la vez, o importe un archivo.
}
name-twice = { $name } está dos veces en la lista.
no-zone = Las horas se muestran en UTC: { $why }. También se puede elegir una zona en Configuración.
reset-scope = Poner a cero { $scope }…
scope-board = el tablero { $board }
key-changes = { $key } es la tecla de { $holder }, así que { $counter } recibe otra
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = en el tablero { $board }
not-backed-up = No se hizo la copia de seguridad: { $why }
menu-name = Qué hacer con { $counter }
count-name = { $counter }: { $count }
of-number = de { $number }
board-menu = Tablero { $name }
key-of = tecla { $cap }
of-target = objetivo { $target }
board-total = Total { $total }
sample = Muestra { $number }
since = desde { $time }
beside-total = Fuera del total: { $counts }
to-go = faltan { $number }
room = de { $capacity } · caben { $left } más
reached = { $total } de { $target }, objetivo alcanzado
beyond = { $total }, { $over } por encima del objetivo
spoken-count = { $name } { $count }
count-on = Seguir contando hasta { $target }
counts-of = Recuentos, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } seleccionado
   *[other] { $count } seleccionados
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· { $limit } es el límite
total-on-board = { $count } en el tablero
level = { $name } { $count }
in-all = { $count } en total
counted-today = { $count } hoy
make-counters = { $count ->
    [one] Crear { $shown } contador
   *[other] Crear { $shown } contadores
}
with-key = { $name }, tecla { $key }
with-no-key = { $name }, sin tecla
bad-name = «{ $name }»: { $why }.
template-saved = Plantilla { $name } guardada
template-replaced = Plantilla { $name } sustituida
no-such-zone = En este sistema no existe la zona horaria { $name }: las horas se muestran en la del sistema. Se puede elegir otra en Configuración.
counters = { $count ->
    [one] { $shown } contador
   *[other] { $shown } contadores
}
scope-found = { $count ->
    [one] { $shown } contador encontrado
   *[other] { $shown } contadores encontrados
}
scope-archived = { $count ->
    [one] { $shown } contador archivado
   *[other] { $shown } contadores archivados
}
scope-all = { $count ->
    [one] { $shown } contador
   *[other] los { $shown } contadores
}
counter-on-board = { $counter } en el tablero { $board }
key-of-hidden = { $count ->
    [one] { $key } es la tecla de { $holders }, que no se muestra: no se contó
   *[other] { $key } es la tecla de { $holders }, que no se muestran: no se contó
}
key-of-several = { $key } es la tecla de { $holders }: no se contó; muestre antes un solo tablero
key-of-several-on-one-board = { $key } es la tecla de { $holders }: no se contó; asigne otra a uno de ellos
enumerated-two = { $first } y { $second }
enumerated-three = { $first }, { $second } y { $third }
enumerated-more = { $first }, { $second } y { $count } más
reset-archived = { $count ->
    [one] no se puso nada a cero: el contador está archivado; desarchívelo antes
   *[other] no se puso nada a cero: algunos de estos contadores están archivados; desarchívelos antes
}
nothing-found = Nada con el nombre «{ $search }»
nothing-found-on-board = Nada con el nombre «{ $search }» en este tablero
nothing-found-in-archive = Nada con el nombre «{ $search }» en Archivados
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } en otro lugar
   *[other] { $shown } en otros lugares
}
found-in-archive = { $count ->
    [one] { $shown } en Archivados
   *[other] { $shown } en Archivados
}
press-one = Contar { $counter }
press-step = Contar { $number } { $counter }
plus-one = Sumar uno a { $counter }
plus-step = Sumar { $number } a { $counter }
minus-one = Restar uno a { $counter }
minus-step = Restar { $number } a { $counter }
of-number-named = de { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = límites { $low } a { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } de { $total }: { $limits }
minutes-none = menos de un minuto
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
    [one] queda { $shown } plaza
   *[other] quedan { $shown } plazas
}
full = Completo: { $count } de { $capacity }
over-full = Aforo superado: { $count } de { $capacity }
target-reached = { $what }: finalice y empiece lo siguiente
target-reached-sample = { $what }: finalice esta muestra y empiece la siguiente
target-passed = { $what }, { $over } por encima del objetivo: finalice y empiece lo siguiente
target-passed-sample = { $what }, { $over } por encima del objetivo: finalice esta muestra y empiece la siguiente
dragged = { $count ->
    [one] { $first } y { $count } más
   *[other] { $first } y { $count } más
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, tardío
operation-set = Fijar { $name } en { $count }
operation-reset = Poner a cero { $name }
operation-correct = Corregir { $name }
operation-keep = Conservar una pulsación de { $name }
operation-void = Anular una pulsación de { $name }
operation-note = Nota en { $name }
operation-create = Contador nuevo { $name }
operation-rename = Cambiar el nombre a { $name }
operation-edit = Editar { $name }
operation-move = Mover { $name }
operation-archive = Archivar { $name }
operation-restore = Desarchivar { $name }
operation-lock = Bloquear { $name }
operation-unlock = Desbloquear { $name }
operation-create-board = Tablero nuevo { $name }
operation-edit-board = Editar el tablero { $name }
operation-delete-board = Eliminar el tablero { $name }
operation-import = Importar { $name }
operation-reset-several = { $count ->
    [one] Poner a cero { $shown } contador
   *[other] Poner a cero { $shown } contadores
}
operation-correct-several = { $count ->
    [one] Corregir { $shown } contador
   *[other] Corregir { $shown } contadores
}
operation-keep-several = { $count ->
    [one] Conservar { $shown } pulsación
   *[other] Conservar { $shown } pulsaciones
}
operation-void-several = { $count ->
    [one] Anular { $shown } pulsación
   *[other] Anular { $shown } pulsaciones
}
operation-create-several = { $count ->
    [one] { $shown } contador nuevo
   *[other] { $shown } contadores nuevos
}
operation-edit-several = { $count ->
    [one] Editar { $shown } contador
   *[other] Editar { $shown } contadores
}
operation-move-several = { $count ->
    [one] Mover { $shown } contador
   *[other] Mover { $shown } contadores
}
operation-archive-several = { $count ->
    [one] Archivar { $shown } contador
   *[other] Archivar { $shown } contadores
}
operation-restore-several = { $count ->
    [one] Desarchivar { $shown } contador
   *[other] Desarchivar { $shown } contadores
}
operation-lock-several = { $count ->
    [one] Bloquear { $shown } contador
   *[other] Bloquear { $shown } contadores
}
operation-unlock-several = { $count ->
    [one] Desbloquear { $shown } contador
   *[other] Desbloquear { $shown } contadores
}
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }, y lo que se hizo después
done-but-for-others = { $done }; lo que otros han cambiado desde entonces se dejó como está
undo-steps = { $count ->
    [one] Deshacer { $shown } paso
   *[other] Deshacer { $shown } pasos
}
was-reset = { $name } puesto a cero, { $before } → { $after }
was-corrected = { $name } corregido, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } contador puesto a cero
   *[other] { $shown } contadores puestos a cero
}
were-corrected = { $count ->
    [one] { $shown } contador corregido
   *[other] { $shown } contadores corregidos
}
refused-locked = Bloqueado: no se contó
refused-archived = Archivado: no se contó
refused-limit = No se contó: límite de { $limit } alcanzado
refused-overflow = No se contó: ningún recuento puede ser tan grande


## What is saved, and what isn't

saving = { $count ->
    [one] Guardando { $count } cambio…
   *[other] Guardando { $count } cambios…
}
changes-not-shown = Lo que se muestra puede estar anticuado, porque no se puede leer: { $why }. Se vuelve a intentar.
unsaved = { $count ->
    [one] { $count } sin guardar desde hace { $seconds } s: { $why }. Se conserva y se vuelve a intentar.
   *[other] { $count } sin guardar desde hace { $seconds } s: { $why }. Se conservan y se vuelve a intentar.
}
opening-waits = El archivo aún no se puede abrir: { $why }. Se vuelve a intentar.
closing-title = { $count ->
    [one] { $count } cambio sin guardar
   *[other] { $count } cambios sin guardar
}
closing-why = { $why }. Se sigue intentando guardar, y la ventana se cierra sola cuando todo está guardado.
closing-keeps = { $count ->
    [one] Si cierra ahora, la pulsación se conserva junto al archivo y se cuenta en el próximo inicio.
   *[other] Si cierra ahora, las pulsaciones se conservan junto al archivo y se cuentan en el próximo inicio.
}
closing-loses = { $count ->
    [one] Si cierra ahora, se pierde.
   *[other] Si cierra ahora, se pierden.
}
closing-loses-others = Lo demás que haya cambiado se pierde.


## Help

help-help = Ayuda
help-about = Acerca de Tallyboard
help-about-text = Qué versión es esta, qué archivo está abierto y las licencias de lo que contiene.
help-help-text = Respuestas breves sobre contar, teclas, deshacer, puestas a cero, tableros y archivos.
help-search = Buscar en la ayuda
help-nothing = Aquí no hay nada sobre eso.
help-version = Versión
help-file = Archivo
help-licences = Licencias
help-copy = Copiar
help-copied = Información copiada
help-close-hint = Cerrar la sugerencia
help-hint-press = <b>Pulse { $key } para contar</b> o haga clic en un mosaico.
help-hint-press-several = <b>Pulse { $first } … { $last } para contar</b> o haga clic en un mosaico.
help-hint-click = <b>Haga clic en un mosaico</b> para contar.
help-hint-shift = { $shift } y la tecla restan uno.
help-hint-keys = { $key } muestra todas las teclas.

## Levels: how many are inside now

level-set = Fijar
level-about = La diferencia se cuenta como una pulsación más, que se puede deshacer.
level-most = Máximo de hoy
level-added = Sumado hoy
level-taken = Restado hoy
level-since-reset = desde la puesta a cero de las { $time }
level-of-today = { $counter } hoy
level-before = { $number } { $name }
level-at = a las { $time }
level-most-value = máximo: { $value }
level-warns-at = avisa en { $number }
help-section-counting = Contar
help-section-counting-text = Haga clic en cualquier parte de un mosaico o pulse su tecla: eso cuenta uno, o el paso del contador. Mayús y la tecla restan uno. Cada pulsación queda en el disco en un instante; la luz de abajo a la izquierda lo indica.
help-section-more-than-one = Más de uno a la vez
help-section-more-than-one-text = Mantenga pulsado un mosaico, o elija Sumar… en su menú, para sumar una cantidad. Allí, «Contado antes» admite una hora del pasado.
help-section-keys = Teclas
help-section-keys-text = Cada contador puede tener una tecla: elija Editar… en su menú (F2) y pulse la tecla. La misma tecla puede servir en varios tableros. Las teclas propias de la ventana se muestran con ? y figuran en los menús.
help-section-undo = Deshacer
help-section-undo-text = Ctrl+Z deshace lo último que se hizo y Ctrl+Mayús+Z lo rehace: pulsaciones, puestas a cero, ediciones, lo que sea, también después de reiniciar. Retroceso deshace la última pulsación. El inspector deshace cualquier registro suelto.
help-section-reset = Poner a cero
help-section-reset-text = Poner a cero deja los recuentos en 0 y cierra un periodo. No se pierde nada: el historial conserva cada pulsación, la lista de periodos del inspector muestra cuánto sumó cada uno, y la puesta a cero se puede deshacer en cualquier momento.
help-section-boards = Tableros
help-section-boards-text = Un tablero es un conjunto de contadores que se muestran juntos: un mostrador, una puerta, una muestra. Arrastre mosaicos a un tablero de la izquierda. El clic derecho en un tablero abre su menú: opciones, duplicar, exportar, compartir. Un tablero con objetivo se finaliza con Ctrl+Intro.
help-section-inspect = Inspeccionar
help-section-inspect-text = Ctrl+I muestra cuándo se contó: hoy, esta semana, un gráfico, las horas de más actividad y todos los registros. Sigue al contador que se pulsa o se selecciona.
help-section-file = Su archivo
help-section-file-text = Todo está en un solo archivo de este equipo, cuyo nombre figura abajo a la derecha. Se hace una copia de seguridad al día si hay cambios; Ctrl+B muestra las copias y las restaura. Ctrl+O abre otro archivo.
help-section-sharing = Compartir
help-section-sharing-text = Varios puestos pueden contar en un mismo tablero: elija «Compartir este tablero…» en su menú. Cada puesto sigue contando sin conexión, y todos llegan a los mismos recuentos.
help-section-export = Exportar e importar
help-section-export-text = Ctrl+E escribe una hoja de cálculo, una tabla o un informe; Ctrl+P imprime un informe, y Ctrl+Mayús+E importa lo que se contó en otro lugar.
level-set-button = Fijar { $name }…
level-set-name = Fijar { $name }
level-counts-more = { $count ->
    [one] Cuenta { $shown } más en { $counter }.
   *[other] Cuenta { $shown } más en { $counter }.
}
level-counts-fewer = { $count ->
    [one] Cuenta { $shown } menos en { $counter }.
   *[other] Cuenta { $shown } menos en { $counter }.
}
level-through-the-day = { $name } a lo largo del día
level-at-the-end = { $name } al final
level-value-at = { $number } a las { $time }


## Ranges of days

range-range = intervalo
range-today = Hoy
range-week = Semana
range-month = Mes
range-year = Año
range-day = Día
range-sum = Suma
range-custom = Otro…
range-custom-name = De un día a otro
range-last-week = la semana pasada
range-year-before = un año antes
range-today-date = Hoy, { $date }
range-dates = { $first } – { $last }
range-go-before = Antes de { $range }
range-go-after = Después de { $range }
range-last-weekday = { $day ->
    [monday] el lunes pasado
    [tuesday] el martes pasado
    [wednesday] el miércoles pasado
    [thursday] el jueves pasado
    [friday] el viernes pasado
    [saturday] el sábado pasado
   *[sunday] el domingo pasado
}
range-week-before = una semana antes
range-weeks-before = { $count ->
    [one] { $count } semana antes
   *[other] { $count } semanas antes
}
range-before-to = { $name }, hasta las { $time }


## The small window

strip-small-window = Ventana pequeña
strip-expand = Ventana grande
strip-close = Cerrar
strip-today = hoy
strip-not-on-top = Este escritorio (Wayland) no permite que un programa se mantenga siempre encima.
strip-not-saved = { $presses ->
    [one] { $presses } sin guardar
   *[other] { $presses } sin guardar
}
strip-hidden = { $counters ->
    [one] { $counters } más, por tecla
   *[other] { $counters } más, por tecla
}


## Notes on days

day-note-open = Nota de un día…
day-note-title = Nota de un día
day-note-day = Día
day-note-name = Nota del día
day-note-hint = Por ejemplo, «simulacro de incendio»; una nota vacía es no tener nota
day-note-day-name = Día: { $day }
day-note-note-name = Nota: { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Se muestra en los gráficos y el historial de { $board }, y se exporta con él.
day-note-shown-everywhere = Se muestra en los gráficos y el historial de todos los tableros, y se exporta con ellos.


## Finishing a board or a sample

finish-finish-sample = Finalizar esta muestra
finish-close-day = Cerrar este día
finish-finish = Finalizar y empezar lo siguiente
finish-close = Cerrar el día
finish-copy = Copiar resumen
finish-copy-picture = Copiar como imagen
finish-save = Guardar en un archivo…
finish-copied = El resumen se ha copiado
finish-sample-field = Muestra
finish-counted-by = Contado por
finish-left-out = excluido
finish-finish-board = Finalizar { $board }
finish-by = contado por { $name }
finish-span = { $since } a { $until }
finish-about-since = { $name }: { $total }, contado desde { $since }
finish-back-to-0-single = Su contador vuelve a 0. El historial se conserva, y esto se puede deshacer en cualquier momento.
finish-back-to-0 = { $count ->
    [one] { $shown } contador vuelve a 0. El historial se conserva, y esto se puede deshacer en cualquier momento.
   *[other] Los { $shown } contadores vuelven a 0. El historial se conserva, y esto se puede deshacer en cualquier momento.
}


## Keys that work everywhere

global-keys-label = Teclas globales
global-keys-off = No
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Súper
global-keys-off-hint = Las teclas de los contadores funcionan mientras esta ventana tiene el foco.
global-keys-asked = Se han solicitado al escritorio.
global-keys-no-screen = la pantalla no responde
global-keys-no-answer = el escritorio no responde
global-keys-not-allowed = no se permitió en el escritorio
global-keys-other-system = en este sistema aún no es posible
global-keys-group = Mientras otro programa tiene el foco
global-keys-taken = la usa otro programa
global-keys-counts = Contar con la tecla { $key }
global-keys-takes-back = Restar un paso con la tecla { $key }
global-keys-on-hint = { $modifiers } y la tecla de un contador lo cuentan en cualquier programa, en el tablero que se muestra aquí; con Mayús también, restan un paso.
global-keys-not-these = Excepto estas, que usa otro programa: { $keys }.
global-keys-unavailable = Este escritorio no las ofrece: { $why }. En su propia configuración del teclado se puede asignar un comando a una tecla.


## A file that was moved, replaced or deleted

displaced-save-beside = Guardar todo en un archivo nuevo al lado
displaced-open-there = Abrir lo que hay ahora allí
displaced-status = El archivo ya no es el que era: no se guarda nada
displaced-choosing = se está abriendo otro archivo: esto no se contó
displaced-nothing-waits = Todo lo contado hasta ahora se guardó en ese archivo; lo que se cuente ahora queda en espera.
displaced-waiting = { $count ->
    [one] { $shown } cambio sin guardar: queda en espera y se guarda cuando el archivo vuelva a estar como antes.
   *[other] { $shown } cambios sin guardar: quedan en espera y se guardan cuando el archivo vuelva a estar como antes.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } cambio sin guardar: queda en espera y se guarda cuando el archivo vuelva a estar como antes. En lo que hay ahora allí se cuenta según los nombres de los contadores.
   *[other] { $shown } cambios sin guardar: quedan en espera y se guardan cuando el archivo vuelva a estar como antes. En lo que hay ahora allí se cuentan según los nombres de los contadores.
}


## Ready boards

ready-desk = Mostrador de información
ready-desk-about = Orientación, consultas, impresión, teléfono…
ready-desk-directions = Orientación
ready-desk-question = Consulta de referencia
ready-desk-printing = Ayuda con impresión
ready-desk-account = Cuenta y carné
ready-desk-technology = Ayuda técnica
ready-desk-phone = Teléfono
ready-blood = Fórmula leucocitaria
ready-blood-about = Neutrófilo, linfocito… una tecla cada uno, tono en 100
ready-blood-neutrophil = Neutrófilo
ready-blood-lymphocyte = Linfocito
ready-blood-monocyte = Monocito
ready-blood-eosinophil = Eosinófilo
ready-blood-basophil = Basófilo
ready-blood-band = Cayado
ready-blood-blast = Blasto
ready-blood-nucleated = Eritroblasto
ready-blood-total = Células
ready-door = Control de aforo
ready-door-about = Entran, salen, dentro ahora
ready-door-in = Entran
ready-door-out = Salen
ready-door-total = Dentro ahora
ready-defects = Defectos
ready-defects-about = Arañazo, abolladura, color, falta una pieza…
ready-defects-scratch = Arañazo
ready-defects-dent = Abolladura
ready-defects-colour = Color
ready-defects-part = Falta una pieza
ready-defects-label = Etiqueta errónea
ready-defects-other = Otro defecto


## The start of the window

start-advice = Estos comandos funcionan sin ventana: { $commands } (véase tallyboard --help).
start-needs-window = el panel necesita una ventana: { $why }.
start-no-display = no están definidas ni WAYLAND_DISPLAY ni DISPLAY, así que no hay pantalla
start-lacks = al sistema le faltan { $libraries } (Debian: apt install { $packages })
start-no-screen = el panel necesita una ventana: no se puede acceder a la pantalla.
start-no-opengl = el panel no puede abrir una ventana: ¿no hay OpenGL en esta pantalla?
start-ended = la ventana tuvo que cerrarse: { $why }


## The file of the settings

settings-problem = La configuración en { $file }: { $why }. El archivo se conserva como { $aside } en cuanto se cambia algún ajuste.
settings-partly-unusable = no todos los ajustes se pueden usar ({ $names }), y esos tienen su valor habitual
settings-unusable = { $why }; todos los ajustes tienen su valor habitual
settings-too-large = ocupa más de { $max } bytes
settings-not-understood = no se entiende su contenido: { $why }
settings-not-private = Otros pueden leer { $path }, y eso no se puede cambiar: pertenece a otro usuario.
settings-not-saved = La configuración no se puede guardar en { $path }: { $why }. Vale hasta que se cierre la ventana.
settings-out-of-range = el número está fuera del intervalo permitido


## What figures mean



## Sound, speech and notifications

sound-none = no hay sonido: { $why }
sound-no-player = no se encontró { $player }
sound-no-players = no se encontró ninguno de { $players }
sound-not-written = no se puede escribir el archivo para el reproductor ({ $why })
sound-player-failed = { $player } falló ({ $why })
sound-no-thread = no hay sonido: el sistema no puede iniciar un hilo ({ $why })
speech-no-program = no hay voz: no se encontró { $program }, que viene con speech-dispatcher
speech-failed = no hay voz: { $program } falló ({ $why })
program-too-slow = no terminó en { $seconds } s
notification-none-shown = no hay notificaciones: este escritorio no las muestra ({ $why })
notification-other-system = no hay notificaciones: solo existen para Linux

## Keys

key-ctrl = Ctrl
key-shift = Mayús
key-alt = Alt
key-enter = Intro
key-esc = Esc
key-space = Espacio
key-backspace = Retroceso
key-delete = Supr
key-del = Supr
key-page-up = RePág
key-page-down = AvPág
key-menu = Menú
key-num = Num { $key }


## When a target is reached at the pace of the counting so far

pace-by = a este ritmo, { $time }
pace-by-short = { " " }· llega: { $time }
pace-count = { $count } de { $target }; a este ritmo, { $time }
