## A note that is typed

note-error-empty = una nota necesita al menos un carácter
note-error-too-long = una nota tiene como máximo { $max } caracteres, y esta tiene { $found }
note-error-control-character = una nota no puede contener caracteres de control, salvo saltos de línea


## Opening hours that are typed

hours-unreadable = «{ $part }» no se puede leer como horario: escríbalo como Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = «{ $part }» da por segunda vez el horario de un día: escríbalo todo de una vez, como Mo 09:00-12:00,13:00-17:00
hours-empty = un horario sin ninguna hora no dice nada: omítalo si nadie lo conoce
hours-too-long = un horario tiene como máximo { $max } bytes
hours-too-many-dates = un horario tiene como máximo { $max } fechas específicas


## The control chart of a counter, as it is typed

control-plan-unreadable = «{ $part }» no se puede leer como gráfico de control: escríbalo como c day 2026-10-01/2026-10-31 o u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = un gráfico c cuenta los defectos tal cual, sin «of»: use u para defectos por unidad o p para una proporción
control-plan-no-size = un gráfico u o p necesita saber respecto a qué: añada of board, of counter NAME o, para u, of hours
control-plan-share-of-hours = las horas no pueden tener una proporción de defectos: use u para defectos por hora


## A name that is typed, of a counter, a board or a desk

name-error-empty = un nombre necesita al menos un carácter
name-error-too-long = un nombre tiene como máximo { $max } caracteres, y este tiene { $found }
name-error-control-character = un nombre no puede contener caracteres de control como tabuladores o saltos de línea
name-error-override = un nombre no puede contener lo que cambia la dirección del texto


## A key of the keyboard

key-error = una tecla es una de { $keys }


## Kinds of files

file-type-folder = una carpeta
file-type-pipe = una tubería
file-type-socket = un socket
file-type-disk = un disco u otro dispositivo
file-type-device = un dispositivo
files-no-file = es { $what }, no un archivo
files-it-is-a-disk = es un disco
files-nobody-reads-it = nadie la lee
limits-disk-full = el disco está lleno
limits-disk-full-or-file-too-large = el disco está lleno, o el archivo superaría los { $bytes } bytes que el sistema permite a este programa (ulimit -f)
limits-disk-error = el disco da un error ({ $error })
limits-disk-error-or-file-too-large = el disco da un error ({ $error }), o el archivo superaría los { $bytes } bytes que el sistema permite a este programa (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } es el propio archivo de recuento: indique otro archivo
begin-error-exists = { $path } ya existe
begin-error-folder = { $path } es una carpeta: indique un archivo dentro de ella
begin-error-folder-missing = falta la carpeta { $folder }: créela o indique otro archivo
begin-error-io = no se puede escribir { $path } ({ $error }): indique otro archivo


## A number that is typed or read

number-error-not-a-number = no es un número
number-error-fraction = no es un número entero
number-error-too-large = supera los 64 bits


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } o { $second }


## Why something was not done

refusal-overflow = «{ $name }» está en { $count }: { $delta } sería más de lo que cabe en un recuento, así que no se contó nada
refusal-unknown-counter = ese contador ya no existe
refusal-unknown-name = no hay ningún contador llamado «{ $name }»
refusal-name-taken = ya hay un contador llamado «{ $name }»
refusal-key-taken = la tecla { $key } ya es de «{ $name }»
refusal-name-in-archive = hay un contador archivado llamado «{ $name }»: desarchívelo o use otro nombre
refusal-board-name-taken = ya hay un tablero llamado «{ $name }»
refusal-unknown-board = ese tablero ya no existe
refusal-unknown-board-name = no hay ningún tablero llamado «{ $name }»
refusal-locked = «{ $name }» está bloqueado, así que no se contó nada: desbloquéelo antes
refusal-archived = «{ $name }» está archivado, así que no se contó nada: desarchívelo antes
refusal-above-maximum = «{ $name }» está en { $count }, y su máximo es { $limit }: { $delta } no se contó
refusal-below-minimum = «{ $name }» está en { $count }, y su mínimo es { $limit }: { $delta } no se contó
refusal-beyond-target = «{ $board }» está en { $total } y se detiene en su objetivo { $target }: { $delta } «{ $name }» no se contó
refusal-bad-step = un paso es un número de 1 a { $max }
refusal-bad-limits = el mínimo { $minimum } es mayor que el máximo { $maximum }
refusal-bad-day-start = un día empieza en un cuarto de hora: 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] un archivo tiene como máximo { $max } tablero
   *[other] un archivo tiene como máximo { $max } tableros
}
refusal-too-many-day-notes = { $max ->
    [one] un archivo tiene como máximo { $max } nota de día
   *[other] un archivo tiene como máximo { $max } notas de días
}
refusal-too-many-counters = un archivo tiene como máximo un millón de contadores: la importación crearía más
refusal-import-cancelled = la importación se canceló: no se importó nada
refusal-import-above-maximum = «{ $name }» está en { $count }, y su máximo es { $limit }: la importación lo llevaría a { $after }
refusal-import-below-minimum = «{ $name }» está en { $count }, y su mínimo es { $limit }: la importación lo llevaría a { $after }
refusal-nothing-to-undo = no hay nada que deshacer
refusal-nothing-to-redo = no hay nada que rehacer
refusal-import-beyond-undo = la importación de { $file } creó { $entries } registros, demasiados para deshacerlos de una vez: restaure la copia de seguridad que se hizo antes, o deshaga sus registros uno a uno
refusal-not-the-newest = se acaba de hacer otra cosa en otra ventana: vuelva a deshacer para revertir eso
refusal-not-an-operation = eliminar definitivamente y deshacer no pueden formar parte de lo que se deshace de una vez
refusal-shared-already = «{ $board }» ya está compartido, a través de { $hub }
refusal-not-shared = el tablero ya no está compartido
refusal-shared-counter = «{ $name }» está compartido, así que se queda en su tablero: archívelo o salga antes del tablero
refusal-shared-board = el tablero «{ $name }» está compartido: salga antes de él
refusal-torn = lo que comparte { $desk } no continúa lo que este archivo tiene de ese puesto
refusal-unknown-entry = ese registro ya no existe
refusal-undone-already = esto ya se había deshecho
refusal-in-the-future = un recuento tardío es del pasado, y esta hora aún no ha llegado
refusal-not-saved = no se guardó: { $why }
refusal-maybe-saved = no se sabe si esto se guardó ({ $why }): mire el recuento antes de repetirlo
send-error-full = { $max ->
    [one] hay demasiado pendiente de guardar ({ $max } pulsación): esta no se contó
   *[other] hay demasiado pendiente de guardar ({ $max } pulsaciones): esta no se contó
}
send-error-stopped = el archivo está cerrado: esto no se contó


## Why something in the file couldn't be read or written

store-error-locked = otro programa mantiene bloqueado el archivo
store-error-damaged = el archivo está dañado ({ $detail }); ya no se escribe nada en él: restaure una copia de seguridad
store-error-stopped = la consulta se retiró
store-error-suspect = otro programa cambió el archivo, y se está examinando
store-error-text-too-long = un texto del archivo tiene más de { $max } bytes
store-error-too-many-counters = { $max ->
    [one] el archivo contiene más de { $max } contador
   *[other] el archivo contiene más de { $max } contadores
}
store-error-clock = el reloj del sistema está puesto más allá del año 9999 o antes del año -4713: ajústelo y vuelva a intentarlo
store-error-numbers-used-up = { $table ->
    [board] al archivo no le quedan números para otro tablero: uno tiene el mayor que existe, { $max }. Exporte su contenido e impórtelo en un archivo nuevo
    [counter] al archivo no le quedan números para otro contador: uno tiene el mayor que existe, { $max }. Exporte su contenido e impórtelo en un archivo nuevo
    [entry] al archivo no le quedan números para otro registro: uno tiene el mayor que existe, { $max }. Exporte su contenido e impórtelo en un archivo nuevo
   *[other] al archivo no le quedan números para más filas de { $table }: una tiene el mayor que existe, { $max }. Exporte su contenido e impórtelo en un archivo nuevo
}
text-too-long-to-be-read = (un texto de { $bytes } bytes, demasiado largo para leerlo)
worker-damaged-with-backup = { $why }; la última válida es { $backup }


## Why a file can't be opened

open-error-folder-missing = falta la carpeta { $folder }: créela o elija otro archivo con --db
open-error-file-missing = aún no existe el archivo { $path }: `tallyboard inc NAME` lo crea
open-error-empty = el archivo { $path } aún está vacío: `tallyboard inc NAME` crea el primer contador
open-error-file-exists = { $path } ya existe y queda como está: indique un archivo nuevo
open-error-name-too-long = no se puede crear { $path }: su nombre o ruta tiene { $bytes } bytes, y con lo que va a su lado caben { $bytes_max }: elija uno más corto con --db
open-error-not-a-file = { $path } es { $what } y no un archivo: indique un archivo
open-error-side-not-a-file = { $side } es { $what } y no un archivo, y ahí guarda SQLite lo último que se contó en { $path }: muévalo de sitio o elija otro archivo con --db
open-error-log-without-file = no existe el archivo { $path }, pero lo último que se contó en él sigue en { $log }: se movió o se eliminó mientras estaba abierto. Vuelva a ponerlo junto a ese; o, si ya no lo quiere, elimine también { $log }. No se creó nada
open-error-log-missing = { $path } se copió sin { $log }, donde está todo lo contado: copie ambos o haga la copia con `tallyboard backup`
open-error-log-unreadable = { $path } está donde no se puede escribir nada, y allí no se puede leer su registro de cambios { $log }: copie ambos a una carpeta suya
open-error-linked = { $links ->
    [one] { $path } tiene { $links } nombre (enlaces físicos), y lo contado con uno se perdería con los otros: elimine los otros nombres, o haga del archivo uno propio con `cp FILE COPY && mv COPY FILE`
   *[other] { $path } tiene { $links } nombres (enlaces físicos), y lo contado con uno se perdería con los otros: elimine los otros nombres, o haga del archivo uno propio con `cp FILE COPY && mv COPY FILE`
}
open-error-not-a-database = { $path } no es un archivo de recuento (no es una base de datos SQLite): elija otro archivo con --db
open-error-other-program = { $path } es la base de datos de otro programa: elija otro archivo con --db
open-error-damaged = { $path } está dañado ({ $detail }): se dejó como está; restaure una copia de seguridad, `tallyboard salvage "{ $path }" NEW` copia lo que se puede leer, o elija otro archivo con --db
open-error-damaged-with-backup = { $path } está dañado ({ $detail }): se dejó como está; `tallyboard restore` recupera su última copia válida, { $backup }, `tallyboard salvage "{ $path }" NEW` copia lo que se puede leer, o elija otro archivo con --db
open-error-unreadable = no se puede leer nada de { $path }: restaure una copia de seguridad
open-error-newer = { $path } lo escribió un tallyboard más nuevo (versión { $found } del archivo, este programa conoce la { $known }): actualice tallyboard o elija otro archivo con --db
open-error-foreign-object = { $path } contiene { $object }, que no es de tallyboard y podría cambiar recuentos sin que se note: quítelo o elija otro archivo con --db
open-error-read-only = { $path } es de solo lectura: permita escribir en él o elija otro archivo con --db
open-error-replaced = se puso otro archivo en el lugar de { $path } mientras estaba abierto aquí: decida antes qué hacer
open-error-stopped = la apertura de { $path } se abandonó antes de terminar
open-error-locked = otro programa mantiene bloqueado { $path }: vuelva a intentarlo cuando haya terminado
open-error-disk = no se puede abrir { $path }: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = falta la carpeta { $folder }: créela o abra otro archivo
open-error-in-window-name-too-long = no se puede crear { $path }: su nombre, o el de su carpeta, es demasiado largo
open-error-in-window-side-not-a-file = { $side } es { $what }, y ahí está lo último que se contó en { $path }: muévalo de sitio o abra otro archivo
open-error-in-window-log-missing = { $path } se copió sin { $log }, donde está todo lo contado: copie ambos o restaure una copia de seguridad
open-error-in-window-linked = { $links ->
    [one] { $path } tiene { $links } nombre, y lo contado con uno se perdería con los otros: elimine los otros nombres o abra una copia
   *[other] { $path } tiene { $links } nombres, y lo contado con uno se perdería con los otros: elimine los otros nombres o abra una copia
}
open-error-in-window-not-a-database = { $path } no es un archivo de recuento: abra otro
open-error-in-window-other-program = { $path } es de otro programa: abra otro archivo
open-error-in-window-damaged = { $path } está dañado, y se dejó como está
open-error-in-window-newer = { $path } lo escribió una versión más nueva de Tallyboard: actualice este programa o abra otro archivo
open-error-in-window-foreign-object = { $path } contiene algo que no es de Tallyboard y podría cambiar recuentos sin que se note («{ $name }»): restaure una copia de seguridad o abra otro archivo
open-error-in-window-read-only = no se puede escribir en { $path }: permítalo o abra otro archivo


## Parts of a database

schema-object = { $kind ->
    [table] la tabla «{ $name }»
    [index] el índice «{ $name }»
    [trigger] el disparador «{ $name }»
    [view] la vista «{ $name }»
    [virtual-table] la tabla virtual «{ $name }»
    [foreign-key] la clave externa «{ $name }»
    [generated-column] la columna generada «{ $name }»
   *[other] { $word } «{ $name }»
}
schema-column = la columna «{ $column }» de «{ $table }»
schema-missing = falta { $object }
schema-not-made-again = falta { $object } y no se puede volver a crear: { $error }
schema-column-made = faltaba { $column }: se volvió a crear, con { $value } en todas las filas; una copia de seguridad puede contener más
schema-column-missing = falta { $column }: se lee { $value } en todas las filas, hasta que se cambie algo y se vuelva a crear; una copia de seguridad puede contener más
schema-index-made = faltaba { $index }: se volvió a crear
schema-index-missing = falta { $index }: las respuestas tardan más, hasta que se cambie algo y se vuelva a crear


## What happened to the file while it was open

displacement-gone = el archivo { $path } se eliminó, se movió o cambió de nombre mientras estaba abierto
displacement-replaced = se puso otro archivo en el lugar de { $path } mientras estaba abierto
displacement-overwritten = otro programa sobrescribió { $path } mientras estaba abierto
displacement-log-gone = el registro de cambios de { $path } (los archivos a su lado que terminan en -wal y -shm) se eliminó mientras estaba abierto
displacement-linked = { $links ->
    [one] { $path } tiene { $links } nombre (enlaces físicos), y se perderían recuentos entre ellos: elimine los otros nombres
   *[other] { $path } tiene { $links } nombres (enlaces físicos), y se perderían recuentos entre ellos: elimine los otros nombres
}
displacement-newer = un tallyboard más nuevo puso al día { $path }: cierre este y actualícelo
displacement-schema = otro programa cambió el esquema de { $path }: { $detail }
displacement-unseen = no se puede examinar { $path } ({ $error })
displacement-file-gone = el archivo al que se refería ya no está


## Backups, restoring and salvaging

backup-error-no-room = el disco de { $folder } está casi lleno: deben quedar libres { $megabytes } MB más
backup-error-not-ours = { $path } ya existe y no es una copia de seguridad de tallyboard, así que queda como está: indique otro archivo o use --yes
backup-error-in-use = { $path } está en uso o no se cerró: indique otro archivo
backup-error-unsound = { $path } no está en buen estado ({ $problem }): { $then }
backup-error-take-another = use otra copia de seguridad
backup-error-not-restored = no se restauró; use otra copia de seguridad o rescate lo que se pueda leer: `tallyboard salvage`
salvage-nothing = no se rescató nada
backup-error-held = { $who } mantiene bloqueado { $path }: ciérrelo allí y vuelva a intentarlo
backup-error-held-by-another = otro programa mantiene bloqueado { $path }: ciérrelo allí y vuelva a intentarlo
backup-error-holder = { $program } (proceso { $id })
backup-error-file = no se puede escribir { $path }: { $detail }
backup-error-unflushed = se restauró { $path }, pero el disco no guardó su nombre ({ $detail }): compruebe el disco; si más tarde falta el archivo, restáurelo de nuevo
backup-error-no-folder = { $path } no es una carpeta ni lleva a ninguna: ahí van las copias de seguridad, así que muévalo a otra parte o indique un archivo
backup-error-unlisted = no se pueden ver las copias de seguridad de { $folder } ({ $detail }): permita leer la carpeta
backup-error-older-is-better = el archivo de recuento no está en buen estado ({ $problem }), y { $path } es una copia anterior, que queda como está: indique un archivo nuevo o use --yes
backup-error-before-gone = no se restauró nada, porque la copia de seguridad de lo que hay ahora, { $path }, ha desaparecido ({ $error }): vuelva a intentarlo
backup-error-before-replaced = no se restauró nada, porque la copia de seguridad de lo que hay ahora, { $path }, es ahora otro archivo: vuelva a intentarlo
backup-error-before-unreadable = no se restauró nada, porque la copia de seguridad de lo que hay ahora, { $path }, no se puede leer ({ $error }): vuelva a intentarlo
backup-error-before-changed = no se restauró nada, porque la copia de seguridad de lo que hay ahora, { $path }, se cambió: vuelva a intentarlo
backup-error-no-database = su comienzo no es el de una base de datos SQLite
backup-error-no-database-any-more = su comienzo ya no es el de una base de datos SQLite
backup-error-damaged = está dañado: { $detail }
backup-error-foreign-object = contiene { $object }, que no es de tallyboard
backup-error-numbers-used-up = hay una copia de seguridad con el número { $max }, y no queda ninguno: muévala a otra parte
backup-error-names-taken = otros ocupan todos sus nombres: vuelva a intentarlo


## What the check of the file finds

verify-integrity = integridad: { $line }
verify-no-parent = { $table } { $id } pertenece a un elemento de { $parent } que no existe
verify-undone-twice = { $entries ->
    [one] el registro { $id } lo deshace { $entries } registro
   *[other] el registro { $id } lo deshacen { $entries } registros
}
verify-amends-nothing = el registro { $id } modifica el registro { $reset }, que no es una puesta a cero de su contador
verify-count = el contador { $id } «{ $name }» está en { $count }, pero sus registros suman { $sum }
verify-sums-of-counter = contador { $id }: { $problem }
verify-sums-of-other-desks = contador { $id }, otros puestos: { $problem }
verify-sums-of-all = todos los contadores: { $problem }
verify-quarter-sum = la suma del cuarto de hora en { $start } ms es { $counted }, sus registros suman { $expected }
verify-sums-unreadable = las sumas del día { $day } desde 1970 no son como deberían


## Names and notes that other programs wrote

oddity-counter = contador { $id } «{ $name }»
oddity-board = tablero { $id } «{ $name }»
oddity-entry = registro { $id }
oddity-spelled = su nombre está escrito de otra forma que la de tallyboard
oddity-name-not-utf-8 = su nombre no es UTF-8
oddity-like-counter = su nombre se parece al del contador { $other }
oddity-like-board = su nombre se parece al del tablero { $other }
oddity-total-spelled = el nombre de su total está escrito de otra forma que la de tallyboard
oddity-note-too-long = su nota tiene { $bytes } bytes: es demasiado larga
oddity-note-not-utf-8 = su nota no es UTF-8
oddity-note-control-characters = su nota tiene caracteres de control, o espacios en los extremos
counter-numbered = Contador { $number }
board-numbered = Tablero { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: no se puede leer nada
salvage-table-read = { $rows ->
    [one] { $table }: { $rows } fila leída
   *[other] { $table }: { $rows } filas leídas
}
salvage-table-read-in-part = { $rows ->
    [one] { $table }: { $rows } fila leída, { $senseless } sin sentido
   *[other] { $table }: { $rows } filas leídas, { $senseless } sin sentido
}
salvage-gap = { $table }: lo que había del número { $first } al { $last } no se puede leer
salvage-gap-to-the-end = { $table }: lo que había a partir del número { $first } no se puede leer
salvage-shared-counter = contador { $id } «{ $name }»: su fila dice { $own }, sus registros suman { $count }: está compartido, así que lo que falta viene del servidor central
salvage-counter-row-lost = contador { $id } «{ $name }»: su fila se perdió: su recuento es lo que suman sus registros, { $count }
salvage-counter-corrected = contador { $id } «{ $name }»: su recuento de { $count } se toma de su fila; sus registros suman { $sum }, y uno más dice { $missing }
salvage-more-counters = { $count ->
    [one] y { $count } contador más como estos
   *[other] y { $count } contadores más como estos
}
salvage-note = rescatado: esto sustituye a registros que no se pudieron leer


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] no se pudo guardar { $presses } pulsación ({ $why }): { $list }; se conserva en { $file } y se contará en el próximo inicio
   *[other] no se pudieron guardar { $presses } pulsaciones ({ $why }): { $list }; se conservan en { $file } y se contarán en el próximo inicio
}
unsaved-not-kept = { $presses ->
    [one] no se pudo guardar { $presses } pulsación ({ $why }): { $list }; se ha perdido, porque tampoco se puede conservar para el próximo inicio ({ $reason })
   *[other] no se pudieron guardar { $presses } pulsaciones ({ $why }): { $list }; se han perdido, porque tampoco se pueden conservar para el próximo inicio ({ $reason })
}
unsaved-lost = no se guardó y se ha perdido: { $list }
unsaved-lost-before = no se guardó antes del último cierre del programa y se ha perdido: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } pulsación que no se pudo guardar se ha contado ahora: { $list }
   *[other] { $presses } pulsaciones que no se pudieron guardar se han contado ahora: { $list }
}
unsaved-not-counted = no se contó: { $list } ({ $why })
unsaved-not-counted-but-kept = no se contó: { $list } ({ $why }); se conserva en { $file }
unsaved-not-understood = { $file } contiene pulsaciones que no se pudieron guardar, pero no se entiende: queda como está
unsaved-waiting = { $file } contiene pulsaciones que no se pudieron guardar; esperan a que se cuenten: { $error }
unsaved-folder-missing = falta la carpeta { $folder }
unsaved-sum = { $counter } { $sum }
unsaved-quoted = «{ $name }»
unsaved-counter = contador { $id }
unsaved-more-counters = { $count ->
    [one] { $named } y { $count } contador más
   *[other] { $named } y { $count } contadores más
}
unsaved-more-changes = { $count ->
    [one] { $named } y { $count } cambio más
   *[other] { $named } y { $count } cambios más
}

unsaved-lost-press = { $delta } en { $counter }
unsaved-lost-set = { $counter } fijado en { $value }
unsaved-lost-reset-all = la puesta a cero de todos los contadores
unsaved-lost-reset = la puesta a cero de { $counters }
unsaved-lost-undo = una acción de deshacer
unsaved-lost-keep = una pulsación dudosa que se conservó
unsaved-lost-redo = una acción de rehacer
unsaved-lost-note = una nota en el historial
unsaved-lost-note-day = una nota del { $date }
unsaved-lost-stream = líneas de un flujo de datos
unsaved-lost-create = el contador nuevo «{ $name }»
unsaved-lost-rename = el cambio de nombre de { $counter } a «{ $name }»
unsaved-lost-board = el paso de { $counter } al tablero «{ $board }»
unsaved-lost-edit = la edición de { $counter }
unsaved-lost-delete = la eliminación de { $counter }
unsaved-lost-move = el nuevo lugar de { $counters }
unsaved-lost-create-board = el tablero nuevo «{ $name }»
unsaved-lost-edit-board = la edición de un tablero
unsaved-lost-move-board = el nuevo lugar de un tablero
unsaved-lost-delete-board = la eliminación de un tablero
unsaved-lost-day-start = el comienzo del día a las { $time }
unsaved-lost-share = el uso compartido de un tablero
unsaved-lost-join = la unión al tablero «{ $name }»
unsaved-lost-leave = la salida de un tablero compartido
unsaved-lost-name-desk = el nombre de este puesto, «{ $name }»
unsaved-lost-import = la importación de { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, { $count } más
   *[other] { $names }, { $count } más
}


## Sharing a board: desks

desk-default-name = Puesto
desk-shared-board = Tablero compartido
desk-no-such-board = el servidor central no tiene ese tablero
file-error-closed = el archivo está cerrado
desk-clock-ahead = El reloj de este equipo va { $difference } adelantado respecto al del servidor central: los recuentos son correctos, pero sus horas no.
desk-clock-behind = El reloj de este equipo va { $difference } atrasado respecto al del servidor central: los recuentos son correctos, pero sus horas no.
desk-clock-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
desk-clock-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
desk-clock-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
merge-error-torn = lo que comparte el puesto { $desk_name } no continúa lo que este archivo tiene de él
merge-error-replaced = este archivo comparte ya el tablero como otro puesto, o no lo comparte
merge-set-later = { $desk } lo fijó al mismo tiempo, y más tarde
merge-set-later-elsewhere = otro puesto lo fijó al mismo tiempo, y más tarde


## The address of a hub

address-error-no-address = una dirección empieza por postgres://, o tiene partes como host=…
address-error-unknown-keyword = «{ $keyword }» no es una parte que pueda tener una dirección
address-error-password = una contraseña no debe estar en una dirección, donde otros pueden leerla: póngala en ~/.pgpass o $PGPASSWORD
address-error-port = «{ $port }» no es un puerto
address-error-ports = una dirección tiene un puerto, o tantos como hosts
address-error-value = «{ $value }» no es un valor de { $keyword }: es { $values }
address-values-channel-binding = disable, prefer o require
address-values-session = read-write, porque los puestos escriben
address-values-seconds = un número de segundos
address-values-verify-full = verify-full si no hay sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca o verify-full
address-values-ip = una dirección IP
address-error-service = no hay ningún servicio «{ $service }» en { $files }
address-error-service-line = { $path }, línea { $line }, no es un keyword=value que pueda tener una dirección
address-error-escape = a un % en una dirección le siguen dos dígitos hexadecimales
address-error-quote = hay unas comillas sin cerrar en la dirección
address-passwords-unreadable = no se puede leer { $path }: { $error }
address-passwords-not-private = otros pueden leer { $path }, así que no se usa: póngale chmod 600
address-warning-verify-ca = El nombre del servidor central no se comprueba (sslmode=verify-ca): otro servidor podría hacerse pasar por él.
address-warning-require = El certificado del servidor central no se comprueba (sslmode=require): otro servidor podría hacerse pasar por él.
address-warning-prefer = Lo que se envía al servidor central podría leerse por el camino (sslmode=prefer).
address-warning-disable = Lo que se envía al servidor central se puede leer por el camino (sslmode=disable).


## Why a hub can't be used

hub-error-away = no se puede acceder a { $host } ({ $why }): compruebe la red y si PostgreSQL funciona allí
hub-error-no-answer = no responde
hub-error-connection-cut = la conexión se cortó
hub-error-connection-ended = la conexión terminó
hub-error-no-encryption = no se acordó ningún cifrado: { $error }
hub-error-timeout = el servidor central no responde desde hace { $seconds } s: compruebe la red
hub-error-password-missing = el servidor central pide la contraseña de { $user }, y no hay ninguna en $PGPASSWORD, ~/.pgpass ni el depósito de claves
hub-error-keyring-locked = el servidor central pide la contraseña de { $user }, y el depósito de claves que la tiene está bloqueado: desbloquéelo
hub-error-password-wrong = el servidor central no acepta esta contraseña de { $user }: compruébela, en $PGPASSWORD, ~/.pgpass o el depósito de claves si viene de ahí
hub-error-password-unsafe = { $host } pide la contraseña de una forma que otros pueden aprovechar (texto sin cifrar o MD5), así que no se envía: quien lo administra pone password_encryption en scram-sha-256 y vuelve a definir la contraseña de { $user }
unsafe-password = la contraseña se pide de una forma que otros pueden aprovechar
hub-error-login-refused = el servidor central rechaza este inicio de sesión ({ $answer }): quien lo administra lo permite en pg_hba.conf
hub-error-no-database = no existe la base de datos { $database } en el servidor central: compruebe la dirección o créela con createdb
hub-error-no-tls = { $host } no ofrece cifrado (TLS): quien lo administra activa ssl, o la dirección dice sslmode=disable
hub-error-no-tables = no hay tablas de Tallyboard en la base de datos { $database }: `tallyboard hub init URL` las crea
hub-error-foreign-table = la tabla { $table } de esta base de datos no es de Tallyboard: elija otra base de datos u otro esquema
hub-error-newer = el servidor central es de una versión más nueva ({ $version }): actualice Tallyboard en este puesto
hub-error-older = el servidor central es de una versión anterior ({ $version }): su propietario ejecuta `tallyboard hub init URL` con esta versión
hub-error-rights = el servidor central no permite a este usuario usar { $what }: quien lo administra concede los permisos que muestra `tallyboard hub init URL`
hub-error-one-of-its-tables = una de sus tablas
hub-error-its-schema = su esquema
hub-error-not-owner = { $user } no puede crear tablas en esta base de datos o esquema: su propietario ejecuta esto, o concede CREATE
hub-error-full = el disco del servidor central está lleno ({ $answer }): quien lo administra hace sitio
hub-error-busy = el servidor central no admite más conexiones ({ $answer })
hub-error-restarting = el servidor central se está iniciando, deteniendo o recuperando ({ $answer })
hub-error-read-only = { $host } no acepta escrituras: es de reserva, o se puso en solo lectura. Indique el principal en la dirección, o todos los servidores
hub-error-conflict = el servidor central pide que se vuelva a intentar ({ $answer })
hub-error-on-another-board = lo que se contó en este tablero ya está en el servidor central, en otro tablero: salga de este y únase a aquel
hub-error-row = el servidor central tiene una fila que no se entiende ({ $what }): actualice Tallyboard en este puesto
hub-error-no-clock = sin reloj
hub-error-total = el total { $total }
hub-error-other = el servidor central respondió: { $answer }
hub-error-no-host = la dirección no indica ningún host
keyring-label = Tallyboard: { $user } en { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = el certificado de { $host } no es de confianza: { $why }
tls-expired = ha caducado. Quien administra el servidor central lo renueva, si el reloj de este equipo está bien
tls-not-valid-yet = aún no es válido: compruebe el reloj de este equipo
tls-other-host = es de otro host: escriba el host en la dirección como figura en el certificado
tls-unknown-authority = no lo ha firmado nadie que conozca este equipo. Si es propio de la casa, indique su autoridad con sslrootcert=FILE
tls-own-authority = es su propia autoridad. Si es propio de la casa, indique ese mismo certificado con sslrootcert=FILE
tls-no-authorities = no se puede usar la lista de autoridades de certificación de este sistema: { $error }
tls-no-list = { $path } no es una lista de autoridades: { $why }
tls-no-certificate = no contiene ningún certificado


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = puesto «{ $desk }» en el tablero «{ $board }» (lista { $feed })
hub-verify-feed = lista { $feed }
hub-verify-row-missing = falta la fila { $row }
hub-verify-chain = la cadena de sus marcas no es la de su cabecera
hub-verify-beyond-head = { $rows ->
    [one] { $rows } fila está más allá de su cabecera, { $last }
   *[other] { $rows } filas están más allá de su cabecera, { $last }
}
hub-verify-slot = { $desk }: la casilla del contador { $counter } es { $kept }, sus registros suman { $counted }
hub-verify-seen = { $desk }: la fila { $row } dice que el contador { $counter } estaba en { $kept } en { $other }, cuyos registros suman { $counted }


## The demo: a library's reference desk

demo-reference-desk = Mostrador de información
demo-front-door = Entrada principal
demo-study-rooms = Salas de estudio
demo-inside-now = Dentro ahora
demo-directions = Orientación
demo-reference-question = Consulta de referencia
demo-printing-help = Ayuda con impresión
demo-account-and-cards = Cuenta y carné
demo-technology-help = Ayuda técnica
demo-phone = Teléfono
demo-door-in = Puerta: entran
demo-door-out = Puerta: salen
demo-complaint = Queja
demo-study-room = Sala de estudio
demo-school-class = grupo escolar
demo-guided-tour = visita guiada
demo-from-paper = de la hoja de papel
demo-evening-event = acto por la tarde
demo-report = { $month ->
    [1] informe de enero
    [2] informe de febrero
    [3] informe de marzo
    [4] informe de abril
    [5] informe de mayo
    [6] informe de junio
    [7] informe de julio
    [8] informe de agosto
    [9] informe de septiembre
    [10] informe de octubre
    [11] informe de noviembre
   *[12] informe de diciembre
}
demo-beyond-calendar = los días de la demostración se salen del calendario ({ $error })


## What counts are evidence of

no-limits-weighed = sin límites: aquí se restan contadores, y los límites son de lo que se cuenta, no de una diferencia
no-limits-steps = sin límites: aquí una pulsación suma más de 1, y los límites son de sucesos que cuentan 1 cada uno
no-limits-negative = sin límites: está por debajo de 0
no-hours-differ = estos contadores están en tableros con horarios distintos: indique los de un solo tablero
no-hours-unreadable = el horario de «{ $board }» no se puede leer: { $error }
rule-beyond = fuera de los límites
rule-two-of-three = dos de tres cerca del mismo límite o fuera de él
rule-four-of-five = cuatro de cinco lejos del centro, en el mismo lado
rule-eight-on-one-side = ocho seguidos en el mismo lado del centro
rule-trend = seis seguidos que suben, o bajan
control-unreadable = el gráfico de control de «{ $name }» no se puede leer: { $error }
control-empty = aún no se ha contado nada en él
control-no-counter = ya no hay ningún contador «{ $name }» entre el que dividir: elija otro
control-no-board = no está en ningún tablero entre cuyo total dividir: elija un contador, o las horas
control-empty-baseline = no se examinó nada en las fechas del periodo de referencia: elija otras
control-more-than-all = hay más defectos que unidades examinadas: elija el tipo u, defectos por unidad, u otro contador entre el que dividir
control-no-variation = el periodo de referencia no tiene defectos, o no tiene otra cosa, así que no muestra cuánto es lo que varía: elija otras fechas
change-by-hour = desde { $since }, unos { $after } por hora en lugar de { $before }
change-by-day = desde { $since }, unos { $after } al día en lugar de { $before }
change-by-week = desde la semana del { $since }, unos { $after } por semana en lugar de { $before }
change-by-month = desde { $since }, unos { $after } al mes en lugar de { $before }
