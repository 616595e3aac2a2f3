## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Inspector
inspector-open = Inspeccionar
inspector-hint = Inspeccionar: qué se contó y cuándo  Ctrl+I
inspector-more = Copiar y exportar
inspector-close = Cerrar el inspector
inspector-maximise = Inspeccionar en toda la ventana
inspector-beside = Inspeccionar junto a los contadores
inspector-running-total = Total acumulado
inspector-one-scale = Misma escala
inspector-chart = Gráfico
inspector-back = Volver a los contadores
inspector-history = Historial
inspector-periods = Periodos
inspector-counters = Contadores
inspector-now = Ahora
inspector-change = Cambio
inspector-today-up = Hoy
inspector-this-week-up = Esta semana
inspector-this-month-up = Este mes
inspector-all-time-up = En total
inspector-an-open-hour-up = Por hora activa
inspector-week-to-now = Esta semana hasta ahora
inspector-last-weeks = últimas 8 semanas
inspector-today = hoy
inspector-this-week = esta semana
inspector-this-month = este mes
inspector-all-time = en total
inspector-an-open-hour = por hora activa
inspector-since-reset = desde la puesta a cero del
inspector-since = desde
inspector-nothing = Aún no se ha contado nada
inspector-reading = Leyendo…
inspector-fields = Campos
inspector-name = Nombre
inspector-note = Nota
inspector-no-note = Sin nota
inspector-step = Paso
inspector-target = Objetivo
inspector-no-target = Ninguno
inspector-all-fields = Todos los campos…
inspector-no-number = no es un número entero
inspector-copy-table = Copiar tabla
inspector-share = Parte
inspector-desks = Puestos
inspector-desk-count = Recuento
inspector-together = En conjunto
inspector-this-desk = este puesto
inspector-here = Este puesto
inspector-other-desks = Otros puestos
inspector-not-shared = No compartido
inspector-show-entries = Haga clic para ver sus registros
inspector-together-count =
    { $count ->
        [one] { $shown } contador en conjunto
       *[other] { $shown } contadores en conjunto
    }
inspector-unread = No se puede leer qué se contó y cuándo: { $why }. Se vuelve a intentar.
inspector-unlisted = El historial no se puede leer: { $why }. Se vuelve a intentar.
inspector-compared = { $counted } { $label }, { $before } { $words }, hasta las { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Antes, a las { $time }
inspector-today-to = Hoy hasta las { $time }
inspector-span-to-now = { $span } hasta ahora
inspector-to-now = { $change } hasta ahora
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = desde { $date }
inspector-since-reset-at = desde la puesta a cero del { $at }
inspector-at = { $date }, { $time }
inspector-on-board = en { $board }
inspector-bars-of = { $range }, barras
inspector-by-hour = por hora
inspector-by-day = por día
inspector-by-week = por semana
inspector-by-month = por mes
inspector-by-unit =
    { $unit ->
        [hour] { $range } por hora
        [day] { $range } por día
        [week] { $range } por semana
       *[month] { $range } por mes
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] { $shown } más
       *[other] { $shown } más
    }
inspector-counted-in = Contado: { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } en el día
        [week] { $counted } en la semana
        [month] { $counted } en el mes
        [year] { $counted } en el año
       *[custom] { $counted } en suma
    }
inspector-until = { $time } del { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } hora
       *[other] { $hours_shown } horas
    }
inspector-means =
    { $hourly } por hora activa: { $hours ->
        [one] { $counted } en { $hours_shown } hora activa
       *[other] { $counted } en { $hours_shown } horas activas
    }; { $daily } al día, en { $days ->
        [one] { $days_shown } día con recuentos en el tablero
       *[other] { $days_shown } días con recuentos en el tablero
    }
inspector-reset-mark = Puesta a cero, cerrado en { $total }
inspector-reset-mark-noted = Puesta a cero, cerrado en { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Aún no hay nada contado
charts-counted = contado
charts-late = tardío
charts-not-over = aún en curso
charts-busy-hours = Horas de más actividad
charts-chart-name =
    { $unit ->
        [hour] Gráfico de { $name } por hora
        [day] Gráfico de { $name } por día
        [week] Gráfico de { $name } por semana
       *[month] Gráfico de { $name } por mes
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Leyenda: { $entries }
charts-heat-name = Horas de más actividad: { $name }
charts-year-name = { $year } por día: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } en total
charts-of-these-late = de ellos, { $late } tardíos
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } por hora ({ $hours ->
        [one] { $counted } en { $hours_shown } hora
       *[other] { $counted } en { $hours_shown } horas
    })
charts-heat-closed = { $day } { $times }: nada contado
charts-busiest =
    { $day ->
        [monday] Los lunes { $times }, { $rate } por hora
        [tuesday] Los martes { $times }, { $rate } por hora
        [wednesday] Los miércoles { $times }, { $rate } por hora
        [thursday] Los jueves { $times }, { $rate } por hora
        [friday] Los viernes { $times }, { $rate } por hora
        [saturday] Los sábados { $times }, { $rate } por hora
       *[sunday] Los domingos { $times }, { $rate } por hora
    }
charts-monday-short = lun
charts-tuesday-short = mar
charts-wednesday-short = mié
charts-thursday-short = jue
charts-friday-short = vie
charts-saturday-short = sáb
charts-sunday-short = dom
charts-monday-letter = L
charts-tuesday-letter = M
charts-wednesday-letter = X
charts-thursday-letter = J
charts-friday-letter = V
charts-saturday-letter = S
charts-sunday-letter = D
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } mil
charts-millions = { $number } M
charts-billions = { $number } mil M
charts-trillions = { $number } B


## What counts are evidence of

inspector-style = Lo que muestra el gráfico
inspector-bars = Barras
inspector-control-chart = Gráfico de control
inspector-limits = Límites, 95 %
charts-limits = límites, 95 %
charts-not-covered = no cubierto
charts-not-looked-at = nada examinado
charts-defects = defectos
charts-defects-for-each = defectos por unidad
charts-defective = proporción de unidades defectuosas
charts-control-limits = límites del azar
charts-alarm = no es azar
charts-limits-from-to = límites { $low } a { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } hora cubierta
       *[other] { $hours_shown } horas cubiertas
    }
charts-above-limit = por encima del límite superior; por azar, rara vez más de { $limit }
charts-below-limit = por debajo del límite inferior; por azar, rara vez menos de { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } por hora
inspector-rate-limits = { $rate } por hora, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } en { $hours_shown } hora cubierta
       *[other] { $rate } en { $hours_shown } horas cubiertas
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } en { $hours_shown } hora con recuentos
       *[other] { $rate } en { $hours_shown } horas con recuentos
    }
inspector-outside = { $counted } más fuera de ellas
inspector-a-covered-hour-up = Por hora cubierta
inspector-a-covered-hour = por hora cubierta
inspector-limits-mean = Si se contara así una y otra vez, 95 de cada 100 de estos límites contendrían el número verdadero.
inspector-hours-unread = El horario del tablero no se puede leer, así que no se usa.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] { $shown } punto más de aquí incumple una regla
       *[other] { $shown } puntos más de aquí incumplen una regla
    }
inspector-in-control = Ningún punto de aquí va más allá de lo que hace el azar.
inspector-baseline = Media { $mean }, de { $dates }
inspector-rough = El periodo de referencia tiene menos de 5 por punto: los límites son aproximados.


## The history

history-all = Todos
history-counted = Contados
history-late = Tardíos
history-undos = Deshacer
history-resets = A cero
history-sets = Fijados
history-filter = Filtrar notas
history-add-late = Recuento tardío…
history-undo = Deshacer
history-note = Nota…
history-note-hint = Intro guarda, Esc sale
history-nothing = Aún no se ha contado nada
history-nothing-found = Ningún registro es así
history-set = fijado
history-imported = importado
history-amended = cambiado tras la puesta a cero
history-late-entry = tardío
history-undo-reset = Deshacer esta puesta a cero
history-undone = deshecho
history-filters = Filtrar el historial
history-days = Mostrar solo algunos días
history-filters-name = Filtrar el historial, { $of }
history-today = Hoy, { $day }
history-yesterday = Ayer, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } pulsación
       *[other] { $shown } pulsaciones
    }
history-days-name = Mostrar solo algunos días, { $of }
history-filter-name = Filtrar notas, { $of }
history-kind-name = Tipos de registros, { $of }
history-add-late-name = Añadir un recuento tardío a { $of }
history-with-note = { $description }: { $note }
history-undo-of = deshace { $time }
history-reset = puesta a cero, cerrado en { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Deshacer { $entry }
history-note-name = Nota en { $entry }
history-span-since = desde { $from }
history-all-times = Mostrar todo el tiempo, no solo { $span }
history-now-since = Ahora: desde { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } día
       *[other] { $shown } días
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } respecto al periodo anterior
history-undo-reset-name = Deshacer la puesta a cero de { $counter } del { $at }, cerrado en { $total }
history-on-desk = { $entry }, en { $desk }
history-all-desks = Mostrar todos los puestos, no solo { $desk }


## When a target is reached at the pace of the counting so far

pace-about = Es así si se sigue contando como desde la última puesta a cero, dentro del horario del tablero si lo tiene.
pace-reaches = Llega a { $target }
pace-at-this = a este ritmo
pace-reached-by = cuándo se alcanza el objetivo
history-streak =
    { $count ->
        [one] El objetivo de { $target } se alcanzó { $shown } vez seguida.
       *[other] El objetivo de { $target } se alcanzó { $shown } veces seguidas.
    }


## Doubtful presses

history-doubtful = Dudosos
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = rebote, { $time } después de la pulsación anterior
doubtful-double = doble, { $time } después de la pulsación anterior
doubtful-repeat = repetida, { $time } después de una pulsación en otro puesto
doubtful-bounce-brief = rebote, { $time }
doubtful-double-brief = doble, { $time }
doubtful-repeat-brief = repetida, { $time }
history-doubtful-entry = dudosa: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } pulsación dudosa
   *[other] { $shown } pulsaciones dudosas
}
history-doubtful-at-least = { $count ->
    [one] Al menos { $shown } pulsación dudosa
   *[other] Al menos { $shown } pulsaciones dudosas
}
history-doubtful-name = { $count } de { $of }: mostrar solo estas
history-keep = Conservar
history-void = Anular
history-keep-name = Conservar { $entry }: es correcta
history-void-name = Anular { $entry }: deshacerla, con el motivo como nota
history-doubtful-keys = Cada una cuenta hasta que la anule. K conserva la marcada, V la anula.
