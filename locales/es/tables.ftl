## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }o{ " " }
tables-list-and = { " " }y{ " " }
tables-quoted = «{ $name }»
tables-and-more = { $count ->
    [one] { $names } y { $count } más
   *[other] { $names } y { $count } más
}

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = escriba una hora como «ayer», «2026-11-01», «14:00» o «2026-11-01 14:00»
when-nothing = no se entiende ninguna hora: { $how }
when-part = no se entiende «{ $part }»: { $how }
when-order = «{ $text }» puede ser el { $one } o el { $other }: escriba { $written_one } o { $written_other }
when-date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
when-weekday =
    el { $date } es { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    }
when-no-day-in-order =
    { $first ->
        [day] no existe el día { $date } con el día delante
       *[month] no existe el día { $date } con el mes delante
    }
when-beyond-calendar = { $time } se sale del calendario
when-several-zones = { $zone } es el nombre de varias zonas: escriba la diferencia con UTC, por ejemplo, +01:00
when-skipped =
    { $zone ->
        [none] en esta zona no existe { $time }: los relojes se adelantaron sobre esa hora
       *[other] en { $zone } no existe { $time }: los relojes se adelantaron sobre esa hora
    }
when-twice =
    { $zone ->
        [none] { $time } existe dos veces en esta zona, porque los relojes se atrasaron: escriba { $first } o { $second }
       *[other] { $time } existe dos veces en { $zone }, porque los relojes se atrasaron: escriba { $first } o { $second }
    }
when-zone-without-time = hay una zona sin una hora del día
zone-unknown = TZ="{ $name }" no es ninguna zona conocida aquí: use una como Europe/Berlin o quite la variable
reading-which-time = ¿a qué hora? Escriba una, por ejemplo, «{ $day } 14:00»
reading-time =
    { $weekday ->
        [monday] lunes
        [tuesday] martes
        [wednesday] miércoles
        [thursday] jueves
        [friday] viernes
        [saturday] sábado
       *[sunday] domingo
    } { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }, { $time } ({ $zone })
reading-still-to-come = entonces no se contó nada, porque aún no ha llegado: { $when }
reading-year-or-time = «{ $text }» puede ser un año o una hora: escriba { $date } o { $time }
reading-number-alone = «{ $text }» solo no es una hora: { $how }
reading-time-or-day = «{ $text }» puede ser una hora o un día: escriba { $time } o { $date }
reading-time-and-distance = hay a la vez una hora y la distancia desde ahora: { $how }
reading-doubtful-weekday = este día de la semana es otro en otros idiomas: escríbalo completo
reading-which-month = «{ $text }» puede ser del mes { $first } o del mes { $second }: escriba el nombre del mes
reading-no-day-in-month = no existe el día { $day } en el mes { $month }
reading-time-without-day = hay una hora, pero no de qué día
reading-no-month = un año no tiene mes { $month }
reading-beyond-calendar = esto se sale del calendario
grammar-too-long = esto es demasiado largo para una hora: { $how }
grammar-two-dates = hay dos fechas: escriba una
grammar-two-times = hay dos horas: escriba una
grammar-two-zones = hay dos zonas: escriba una
grammar-two-weekdays = hay dos días de la semana: escriba uno
grammar-no-day = no existe el día { $date }
grammar-no-day-in-year = no existe el día { $day } en { $year }
grammar-no-week = no existe la semana { $week } en { $year }
grammar-no-day-of-week = una semana no tiene día { $day }
grammar-minutes-or-months = «{ $number }m» puede ser minutos o meses: escriba { $number }min o { $number } months
grammar-no-morning-hour = { $hour } no es una hora de la mañana
grammar-no-offset = ninguna zona está a { $offset } horas de UTC
grammar-no-zone = no existe la zona «{ $zone }»
grammar-no-hour = un día no tiene hora { $hour }
grammar-no-minute = una hora no tiene minuto { $minute }
grammar-no-second = un minuto no tiene segundo { $second }
grammar-wrong-time = una hora es incorrecta

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = «{ $text }» es una hora, y no solo un día
cells-no-time-of-day = «{ $text }» no es una hora del día
cells-no-hour = falta la hora
cells-no-time = falta el momento
cells-not-a-time = «{ $text }» no es una hora
cells-not-a-time-since = «{ $text }» no es una hora: { $why }
cells-not-understood = no se entiende «{ $part }»
cells-which-first = «{ $text }» puede ser el { $day_first } o el { $month_first }: indique qué va delante, el día o el mes
cells-no-lasting-day = no indica un día que siga siendo el mismo
cells-no-year = falta el año
cells-month-alone = un mes solo no indica el día
cells-week-alone = una semana sola no indica el día
cells-weekday-alone = un día de la semana solo no indica el día
cells-another-day-tomorrow = mañana significará otro día
cells-no-day = falta el día
cells-which-century = puede ser el { $date } o el { $other }: escriba el año con cuatro cifras
cells-rounded = se redondeó a tan pocas cifras que se ha perdido su hora: escriba allí la columna como texto o como fechas
cells-date-or-milliseconds = puede ser el { $date } o milisegundos desde 1970: escríbalo con guiones y dos puntos
cells-beyond-calendar = «{ $text }» se sale del calendario

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = registros, exportados por tallyboard
import-format-counters = contadores, exportados por tallyboard
import-format-lines = JSON Lines, exportado por tallyboard
import-format-workbook = una hoja de cálculo, exportada por tallyboard
import-format-table = una tabla
import-format-sheet = una hoja de cálculo
import-format-loop-habits = hábitos, exportados por Loop Habit Tracker
import-format-better-counter = contadores, exportados por Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = no se puede leer: { $why }
import-error-too-large = ocupa más de { $gigabytes } GB: divídalo
import-error-columns = { $count ->
    [one] tiene { $count } columna, y se leen como máximo { $max }: omita algunas
   *[other] tiene { $count } columnas, y se leen como máximo { $max }: omita algunas
}
import-error-rows = { $max ->
    [one] tiene más de { $max } fila: divídalo
   *[other] tiene más de { $max } filas: divídalo
}
import-error-long-line = la línea { $line } ocupa más de { $megabytes } MB: ¿hay unas comillas sin cerrar?
import-error-long-row = una fila suya ocupa más de { $megabytes } MB: omítala
import-error-open-quote = línea { $line }: hay unas comillas sin cerrar, de modo que todo lo que sigue es un solo campo
import-error-encoding = la línea { $line } no es { $encoding }: indique otra codificación o guárdelo como UTF-8
import-error-texts = sus hojas comparten textos de más de { $megabytes } MB: guárdelo como CSV
import-error-unpacked = descomprimido ocupa más de { $gigabytes } GB: divídalo
import-error-not-text = no es ni texto, ni una hoja de cálculo (XLSX, ODS), ni un zip: expórtelo como CSV
import-error-database = es un archivo de recuento: ábralo con --db o restáurelo
import-error-foreign = es { $what }: { $instead }
import-error-damaged = está dañado ({ $why }): expórtelo de nuevo
import-error-folder = es una carpeta sin el Habits.csv de Loop Habit Tracker: importe su contenido archivo por archivo
import-error-changed = se cambió mientras se leía: impórtelo de nuevo cuando nadie escriba en él
import-error-newer = es de un tallyboard más nuevo: actualice este
import-error-sums = contiene sumas, por ejemplo, por hora o por día, que no indican los registros: exporte registros o contadores
import-error-empty = está vacío
import-error-stopped = la lectura se detuvo
import-no-sheet = no existe la hoja «{ $sheet }»: existen { $names }
import-different-sheets = las hojas { $names } tienen columnas distintas: impórtelas una a una
import-ask-sheet = ¿qué hoja contiene los recuentos? Existen { $names }
import-sheets-left-out =
    { $count ->
        [one] se omite la hoja { $names }
       *[other] se omiten las hojas { $names }
    }
archive-unknown-packing = está comprimido de una forma desconocida
archive-broken = su índice está dañado
archive-unknown-contents = su índice no es el de un zip que se pueda leer
archive-long-contents = su índice es demasiado largo
archive-not-unpacked = lo que contiene comprimido no se puede descomprimir
xml-too-deep = sus partes están anidadas a demasiada profundidad
xml-breaks-off = se interrumpe
xml-own-entity = tiene una entidad propia, «{ $name }»
sheet-too-many = { $max ->
    [one] tiene más de { $max } hoja
   *[other] tiene más de { $max } hojas
}
ods-no-content = no tiene contenido
ods-too-many-rows = una hoja tiene más filas de las que puede haber
xlsx-too-many-parts = { $max ->
    [one] menciona más de { $max } parte
   *[other] menciona más de { $max } partes
}
xlsx-too-many-formats = { $max ->
    [one] tiene más de { $max } formato de celda
   *[other] tiene más de { $max } formatos de celda
}
xlsx-cell-outside = una celda está donde ninguna hoja la tiene

## How a text file is encoded

encoding-without-mark = se lee como { $encoding }, aunque no tiene ninguna marca que lo indique
encoding-mixed = la línea { $line } es UTF-8 («{ $utf8 }»), y la línea { $other_line } no lo es («{ $other }»): mezcla codificaciones, así que guárdelo de nuevo como UTF-8 o tómelo como una sola
encoding-read-as = se lee como { $encoding }: la línea { $line } es «{ $sample }»
encoding-sample = «{ $sample }» ({ $encoding })
encoding-which = ¿cómo está codificado? La línea { $line } es { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] se omite { $count } línea por encima de la tabla, que empieza por #
       *[other] se omiten { $count } líneas por encima de la tabla, que empiezan por #
    }
tables-rows-left-out =
    { $count ->
        [one] se omite { $count } fila por encima de la tabla
       *[other] se omiten { $count } filas por encima de la tabla
    }
tables-sum-left-out = la línea { $line } («{ $label }») es la suma de las demás, y se omite
finish-first-readings = de las lecturas de un medidor cuentan las diferencias, así que la primera de cada contador ({ $count }) no cuenta nada
finish-restarts = una lectura que baja se toma como un medidor que volvió a empezar en 0: { $count }
finish-gaps = se omiten las lecturas que faltan o no están disponibles: { $count }

## Why a line can't be imported

tables-no-sum = la última fila se llama «{ $label }» y no es la suma de las demás, que es { $sum }: quítela o póngale otro nombre
jsonl-no-object = no es un objeto JSON
jsonl-unknown-type = «{ $name }» no es un tipo conocido
jsonl-no-type = falta el tipo
better-counter-no-milliseconds = «{ $text }» no es una hora en milisegundos
values-no-number = «{ $text }» no es un número
values-no-whole-number = { $text } no es un número entero
values-too-large = { $text } supera los 64 bits
loop-habits-unknown-value = «{ $text }» no es nada que escriba este programa
builder-no-number = falta el número
builder-no-kind = «{ $text }» no es un tipo: { $kinds }
builder-still-to-come = esta hora aún no ha llegado
builder-no-name = falta el nombre
builder-too-many-counters = { $max ->
    [one] un archivo tiene como máximo { $max } contador
   *[other] un archivo tiene como máximo { $max } contadores
}
builder-too-many-boards = { $max ->
    [one] un archivo tiene como máximo { $max } tablero
   *[other] un archivo tiene como máximo { $max } tableros
}
builder-names-too-long = los nombres de una importación ocupan como máximo { $megabytes } MB en total
builder-notes-too-long = las notas de una importación ocupan como máximo { $megabytes } MB en total
builder-board-problem = el tablero: { $why }
finish-entry-twice = el registro { $entry } está dos veces en el archivo
finish-no-undo = lo que deshace otro registro es del tipo undo
finish-undone-early = el registro { $entry } no se puede deshacer antes de hacerse
finish-no-reset = el registro { $entry }, al que este modifica, no es una puesta a cero de su contador
finish-another-amount = esto no resta lo que sumó el registro { $entry }
finish-undone-twice = el registro { $entry } se deshace dos veces
settings-no-truth = «{ $text }» no es ni true ni false
settings-step = un paso es un número de 1 a { $max }
settings-minimum-above-maximum = el mínimo es mayor que el máximo
settings-no-color = «{ $text }» no es un color
settings-twice = «{ $name }» está dos veces en el archivo
settings-no-board-name = falta el nombre del tablero
settings-no-date = «{ $text }» no es una fecha como 2026-11-27
settings-too-many-day-notes = { $max ->
    [one] un archivo tiene como máximo { $max } nota de día
   *[other] un archivo tiene como máximo { $max } notas de días
}

## What a file is that can't be imported: "it is …"

foreign-old-office = una hoja de cálculo o un documento de un tipo antiguo, o con contraseña
foreign-pdf = un archivo PDF
foreign-rtf = un documento de texto (RTF)
foreign-gzip = un archivo comprimido con gzip
foreign-bzip2 = un archivo comprimido con bzip2
foreign-xz = un archivo comprimido con xz
foreign-zstandard = un archivo comprimido con Zstandard
foreign-7-zip = un archivo comprimido 7-Zip
foreign-rar = un archivo comprimido RAR
foreign-empty-zip = un zip vacío
foreign-png = una imagen (PNG)
foreign-jpeg = una imagen (JPEG)
foreign-gif = una imagen (GIF)
foreign-tiff = una imagen (TIFF)
foreign-riff = una imagen, un sonido o una película
foreign-mp3 = un sonido (MP3)
foreign-ogg = un sonido (Ogg)
foreign-program = un programa
foreign-parquet = un archivo Parquet
foreign-access = una base de datos de Access
foreign-fits = un archivo FITS
foreign-property-list = una lista de propiedades
foreign-web-page = una página web (HTML)
foreign-xml = un archivo XML
foreign-postscript = un archivo PostScript
foreign-calendar = un calendario (iCalendar)
foreign-address-cards = tarjetas de contacto (vCard)
foreign-sql = un archivo SQL
foreign-script = un script
foreign-tar = un archivo tar
foreign-film = una película o una imagen
foreign-markup = XML o HTML
foreign-xlsb = un libro binario (XLSB)
foreign-word = un documento de texto (Word)
foreign-powerpoint = una presentación (PowerPoint)
foreign-apple = un documento de Apple (Numbers, Pages o Keynote)
foreign-open-document = un archivo OpenDocument, pero no una hoja de cálculo
foreign-program-archive = el archivo comprimido de un programa
foreign-database = una base de datos SQLite de otro programa
foreign-database-of-tables =
    { $count ->
        [one] una base de datos SQLite de otro programa con la tabla { $names }
       *[other] una base de datos SQLite de otro programa con las tablas { $names }
    }
foreign-zip = un zip de { $names }
foreign-markdown = una tabla de Markdown
foreign-history = lo que muestra `tallyboard history`
foreign-stats = lo que muestra `tallyboard stats`, que son sumas
foreign-watch = lo que muestra `tallyboard watch`, que son recuentos en cada momento
foreign-history-json = lo que muestra `tallyboard history --json`
foreign-list-json = lo que muestra `tallyboard list --json`
foreign-watch-json = lo que muestra `tallyboard watch --json`
foreign-json = JSON, que no tiene columnas
foreign-assignments = algo que no es una tabla: sus líneas son como «{ $line }»
foreign-prose = texto y no una tabla: empieza por «{ $line }»

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = guárdelo como XLSX, ODS o CSV
foreign-how-unpack = descomprímalo e importe su contenido
foreign-how-copy-table = copie su tabla en una hoja de cálculo y guárdela como CSV
foreign-how-choose-table = elija una tabla, por ejemplo, CSV o XLSX
foreign-how-export-table-itself = exporte la propia tabla, como CSV
foreign-how-export-again = expórtelo de nuevo
foreign-how-choose-counts = elija el archivo con los recuentos
foreign-how-export = expórtelo como CSV
foreign-how-export-them = expórtelos como CSV
foreign-how-export-its-table = exporte su tabla como CSV
foreign-how-load = cárguelo en una base de datos y exporte su tabla como CSV
foreign-how-export-excel = expórtelo como Excel o CSV
foreign-how-unpack-files = descomprímalo e importe su contenido archivo por archivo
foreign-how-copy-markdown = cópiela en una hoja de cálculo y guárdela como CSV
foreign-how-export-own = use `tallyboard export` para escribir un archivo que importar
foreign-how-export-own-or-header = use `tallyboard export` para escribir un archivo que importar, o ponga al principio una línea que diga count y name, si se ha de sumar cada uno de sus números
foreign-how-convert-json = expórtelo como CSV o conviértalo, por ejemplo, con jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = ponga una coma o un tabulador entre el nombre y el número
foreign-how-name-a-line = ponga un nombre por línea, o columnas

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = columna { $number }
columns-no-column = no existe la columna «{ $header }»: existen { $headers }
guess-which-of =
    { $what ->
        [moment] ¿qué columna indica cuándo se contó: { $others } o { $last }?
        [hour] ¿qué columna indica la hora: { $others } o { $last }?
        [day] ¿qué columna indica el día: { $others } o { $last }?
        [day-of-hours] ¿qué columna indica el día de las horas: { $others } o { $last }?
        [names] ¿qué columna contiene los nombres de los contadores: { $others } o { $last }?
       *[counts] ¿qué columna contiene los recuentos: { $others } o { $last }?
    }
guess-which =
    { $what ->
        [moment] ¿qué columna indica cuándo se contó? Existen { $headers }
        [hour] ¿qué columna indica la hora? Existen { $headers }
        [day] ¿qué columna indica el día? Existen { $headers }
        [day-of-hours] ¿qué columna indica el día de las horas? Existen { $headers }
        [names] ¿qué columna contiene los nombres de los contadores? Existen { $headers }
       *[counts] ¿qué columna contiene los recuentos? Existen { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] indíquelo con --columns { $role }=ENCABEZADO, o hour= para ninguna
        [no-count] indíquelo con --columns { $role }=ENCABEZADO, o count= si cada fila cuenta 1
        [one-name] indíquelo con --columns { $role }=ENCABEZADO, o indique con --name NOMBRE el único contador al que corresponde todo
       *[none] indíquelo con --columns { $role }=ENCABEZADO
    }
guess-hours-without-day = la columna «{ $header }» indica horas, y ninguna indica su día
guess-say-day = indique cuál con --columns date=ENCABEZADO, o añada una; o cuente todo a la hora de la importación con --columns time=
guess-part-of-date = la columna «{ $header }» dice «{ $cell }», y un año, un mes, una semana o un día de la semana solo no indica el día de un recuento
guess-give-day = ponga a cada fila su día, o cuente todo a la hora de la importación con --columns time=
guess-sum-left-out = «{ $header }» es la suma de las demás columnas, y se omite
guess-weighed-sum-left-out = «{ $header }» es lo que suman las demás columnas según sus pesos, y se omite
guess-loop-habits = la columna «{ $header }» y las contiguas contienen lo que Loop Habit Tracker dice de los hábitos, con palabras
guess-import-zip = importe su zip completo, o la carpeta que contenía
guess-first-days =
    { $each ->
        [week] «{ $header }» contiene solo lunes: si una fila es lo contado en una semana, todo cuenta en su primer día
       *[month] «{ $header }» contiene solo primeros días de mes: si una fila es lo contado en un mes, todo cuenta en su primer día
    }
guess-is-measure-counted = ¿indica { $names } cuánto se cuenta, o cada fila cuenta 1?
guess-say-count = indíquelo con --columns count=ENCABEZADO, o count=
guess-running-totals = hay totales acumulados en { $names }: cada fila cuenta 1
guess-is-meter = «{ $header }» nunca baja: ¿se suma cada uno de sus números, o es lo que marca un medidor, del que solo cuentan las diferencias?
guess-say-meter = indique --columns "count={ $header }" o --columns "reading={ $header }"
guess-several-answers = «{ $header }» contiene varias respuestas en una celda, por ejemplo, «{ $cell }»
guess-split = cuente cada una con --split "{ $mark }"
guess-readings-in-order = las lecturas se toman en el orden de sus filas

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Contadores
workbook-sheet-boards = Tableros
workbook-sheet-notes = Notas
workbook-sheet-settings = Ajustes
workbook-sheet-entries = Registros
workbook-sheet-table = Tabla
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = no se puede crear un libro antes de 1970, adonde apunta el reloj del sistema: ajústelo
workbook-too-many-columns = { $max ->
    [one] una hoja tiene { $max } columna, y esta tabla { $columns }: elija tableros o use CSV
   *[other] una hoja tiene { $max } columnas, y esta tabla { $columns }: elija tableros o use CSV
}
workbook-text-too-long =
    { $place ->
        [workbook] el libro tiene un texto de más de 32.767 caracteres, que no cabe en ninguna celda: use CSV o JSON Lines
        [row] la fila { $row } de «{ $sheet }» tiene un texto de más de 32.767 caracteres, que no cabe en ninguna celda: use CSV o JSON Lines
       *[sheet] { $sheet } tiene un texto de más de 32.767 caracteres, que no cabe en ninguna celda: use CSV o JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] no se puede crear el libro ({ $why }): use CSV o JSON Lines
        [row] no se puede crear la fila { $row } de «{ $sheet }» ({ $why }): use CSV o JSON Lines
       *[sheet] no se puede crear { $sheet } ({ $why }): use CSV o JSON Lines
    }
export-too-many-rows = se contó demasiado desde { $first } para una fila por cada cosa: indique --since o un --by más largo
export-cancelled = la exportación se canceló
report-too-many-counters = { $max ->
    [one] un informe tiene como máximo { $max } contador: elija tableros o contadores
   *[other] un informe tiene como máximo { $max } contadores: elija tableros o contadores
}
report-too-many-numbers = { $max ->
    [one] un informe tiene como máximo { $max } número: elija tableros, un --since posterior o un --by más largo
   *[other] un informe tiene como máximo { $max } números: elija tableros, un --since posterior o un --by más largo
}

## The report: a page to view and to print (HTML)

report-all-counters = Todos los contadores
report-span = { $first } a { $last }
report-nothing = No se contó nada en este tiempo
report-counters = Contadores
report-counter = Contador
report-board = Tablero
report-count-now = Recuento actual
report-today = Hoy
report-this-week = Esta semana
report-this-month = Este mes
report-counted = En este tiempo
report-charts =
    { $unit ->
        [hour] Gráficos por hora
        [day] Gráficos por día
        [week] Gráficos por semana
       *[month] Gráficos por mes
    }
report-together = Todos juntos
report-notes = Notas
report-note-day = Día
report-note = Nota
report-table =
    { $unit ->
        [hour] Por hora
        [day] Por día
        [week] Por semana
       *[month] Por mes
    }
report-unit =
    { $unit ->
        [hour] Hora
        [day] Día
        [week] Semana
       *[month] Mes
    }
report-total = Total
report-rates = Tasas
report-counted-in-hours = Contado
report-covered-hours = Horas cubiertas
report-rate = Por hora
report-limits = Límites del 95 %
report-between = { $low } a { $high }
report-rates-meaning = Lo que se contó por cada hora en la que contó alguien. De 100 pares de límites así, unos 95 tienen entre ellos la tasa verdadera, si lo que se cuenta ocurre al azar y de forma independiente.
report-outside = { $count ->
    [one] { $count } se contó fuera del horario y no entra en las tasas.
   *[other] { $count } se contaron fuera del horario y no entran en las tasas.
}
report-doubtful = { $count ->
    [one] { $presses }: sigue tan de cerca a otra que quizá no sea un suceso propio. Cuenta hasta que alguien la anule.
   *[other] { $presses }: siguen tan de cerca a otra que quizá no sean sucesos propios. Cuentan hasta que alguien las anule.
}
report-shares = Proporciones: { $board }
report-share = Proporción
report-shares-meaning = De { $all } contados. Si se contaran otros tantos una y otra vez, unos 95 de 100 pares de límites así tendrían entre ellos la proporción verdadera.
report-control-charts = Gráficos de control
report-control-limits = Centro { $center }, límites { $low } a { $high }.
report-control-unusual = { $count ->
    [0] Ninguna de las { $all } muestras es inusual.
    [one] { $count } de { $all } muestras es inusual.
   *[other] { $count } de { $all } muestras son inusuales.
}
report-control-meaning = La línea es la media del periodo de referencia; las líneas discontinuas están a tres desviaciones típicas de ella. Los cuadrados son inusuales: si nada cambia, son pocos, unos 3 de cada 1000 fuera de los límites.
report-changes = Cambios
report-changes-meaning = Un cambio se indica si, de 100 órdenes al azar de los mismos días, como mucho 1 muestra uno igual de claro.
report-changes-too-many = Los cambios se buscan en informes de { $max } contadores como máximo.
weekday-date =
    { $weekday ->
        [monday] lun
        [tuesday] mar
        [wednesday] mié
        [thursday] jue
        [friday] vie
        [saturday] sáb
       *[sunday] dom
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] lun
        [tuesday] mar
        [wednesday] mié
        [thursday] jue
        [friday] vie
        [saturday] sáb
       *[sunday] dom
    } { $date } { $time }
report-made = Creado por Tallyboard el { $time }
