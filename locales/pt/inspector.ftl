## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Inspetor
inspector-open = Inspecionar
inspector-hint = Inspecionar: o que foi contado e quando  Ctrl+I
inspector-more = Copiar e exportar
inspector-close = Fechar o inspetor
inspector-maximise = Inspecionar na janela inteira
inspector-beside = Inspecionar ao lado dos contadores
inspector-running-total = Total acumulado
inspector-one-scale = Mesma escala
inspector-chart = Gráfico
inspector-back = Voltar aos contadores
inspector-history = Histórico
inspector-periods = Períodos
inspector-counters = Contadores
inspector-now = Agora
inspector-change = Variação
inspector-today-up = Hoje
inspector-this-week-up = Esta semana
inspector-this-month-up = Este mês
inspector-all-time-up = Ao todo
inspector-an-open-hour-up = Por hora ativa
inspector-week-to-now = Esta semana até agora
inspector-last-weeks = últimas 8 semanas
inspector-today = hoje
inspector-this-week = esta semana
inspector-this-month = este mês
inspector-all-time = ao todo
inspector-an-open-hour = por hora ativa
inspector-since-reset = desde o zeramento em
inspector-since = desde
inspector-nothing = Nada foi contado ainda
inspector-reading = Lendo…
inspector-fields = Campos
inspector-name = Nome
inspector-note = Nota
inspector-no-note = Sem nota
inspector-step = Passo
inspector-target = Meta
inspector-no-target = Nenhuma
inspector-all-fields = Todos os campos…
inspector-no-number = isto não é um número inteiro
inspector-copy-table = Copiar tabela
inspector-share = Parcela
inspector-desks = Postos
inspector-desk-count = Contagem
inspector-together = Em conjunto
inspector-this-desk = este posto
inspector-here = Este posto
inspector-other-desks = Outros postos
inspector-not-shared = Não compartilhado
inspector-show-entries = Clique para ver os registros
inspector-together-count =
    { $count ->
        [one] { $shown } contador em conjunto
       *[other] { $shown } contadores em conjunto
    }
inspector-unread = Não é possível ler o que foi contado e quando: { $why }. Uma nova tentativa será feita.
inspector-unlisted = O histórico não pode ser lido: { $why }. Uma nova tentativa será feita.
inspector-compared = { $counted } { $label }, { $before } { $words }, até { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Antes, até { $time }
inspector-today-to = Hoje até { $time }
inspector-span-to-now = { $span } até agora
inspector-to-now = { $change } até agora
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = desde { $date }
inspector-since-reset-at = desde o zeramento em { $at }
inspector-at = { $date }, { $time }
inspector-on-board = em { $board }
inspector-bars-of = { $range }, barras
inspector-by-hour = por hora
inspector-by-day = por dia
inspector-by-week = por semana
inspector-by-month = por mês
inspector-by-unit =
    { $unit ->
        [hour] { $range } por hora
        [day] { $range } por dia
        [week] { $range } por semana
       *[month] { $range } por mês
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] mais { $shown }
       *[other] mais { $shown }
    }
inspector-counted-in = Contado: { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } no dia
        [week] { $counted } na semana
        [month] { $counted } no mês
        [year] { $counted } no ano
       *[custom] { $counted } em soma
    }
inspector-until = { $time } de { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } hora
       *[other] { $hours_shown } horas
    }
inspector-means =
    { $hourly } por hora ativa: { $hours ->
        [one] { $counted } em { $hours_shown } hora ativa
       *[other] { $counted } em { $hours_shown } horas ativas
    }; { $daily } por dia, em { $days ->
        [one] { $days_shown } dia com contagens no quadro
       *[other] { $days_shown } dias com contagens no quadro
    }
inspector-reset-mark = Zerado, fechado em { $total }
inspector-reset-mark-noted = Zerado, fechado em { $total }: { $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Nada contado ainda
charts-counted = contado
charts-late = tardio
charts-not-over = em andamento
charts-busy-hours = Horários de pico
charts-chart-name =
    { $unit ->
        [hour] Gráfico de { $name } por hora
        [day] Gráfico de { $name } por dia
        [week] Gráfico de { $name } por semana
       *[month] Gráfico de { $name } por mês
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Legenda: { $entries }
charts-heat-name = Horários de pico: { $name }
charts-year-name = { $year } por dia: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } no total
charts-of-these-late = destes, { $late } tardios
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } por hora ({ $hours ->
        [one] { $counted } em { $hours_shown } hora
       *[other] { $counted } em { $hours_shown } horas
    })
charts-heat-closed = { $day } { $times }: nada contado
charts-busiest =
    { $day ->
        [monday] Segundas { $times }, { $rate } por hora
        [tuesday] Terças { $times }, { $rate } por hora
        [wednesday] Quartas { $times }, { $rate } por hora
        [thursday] Quintas { $times }, { $rate } por hora
        [friday] Sextas { $times }, { $rate } por hora
        [saturday] Sábados { $times }, { $rate } por hora
       *[sunday] Domingos { $times }, { $rate } por hora
    }
charts-monday-short = seg
charts-tuesday-short = ter
charts-wednesday-short = qua
charts-thursday-short = qui
charts-friday-short = sex
charts-saturday-short = sáb
charts-sunday-short = dom
charts-monday-letter = S
charts-tuesday-letter = T
charts-wednesday-letter = Q
charts-thursday-letter = Q
charts-friday-letter = S
charts-saturday-letter = S
charts-sunday-letter = D
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } mil
charts-millions = { $number } mi
charts-billions = { $number } bi
charts-trillions = { $number } tri


## What counts are evidence of

inspector-style = O que o gráfico mostra
inspector-bars = Barras
inspector-control-chart = Carta de controle
inspector-limits = Limites, 95%
charts-limits = limites, 95%
charts-not-covered = não coberto
charts-not-looked-at = nada examinado
charts-defects = defeitos
charts-defects-for-each = defeitos por unidade
charts-defective = proporção de unidades defeituosas
charts-control-limits = limites do acaso
charts-alarm = não é acaso
charts-limits-from-to = limites { $low } a { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } hora coberta
       *[other] { $hours_shown } horas cobertas
    }
charts-above-limit = acima do limite superior; por acaso, raramente mais de { $limit }
charts-below-limit = abaixo do limite inferior; por acaso, raramente menos de { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } por hora
inspector-rate-limits = { $rate } por hora, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } em { $hours_shown } hora coberta
       *[other] { $rate } em { $hours_shown } horas cobertas
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } em { $hours_shown } hora com contagens
       *[other] { $rate } em { $hours_shown } horas com contagens
    }
inspector-outside = mais { $counted } fora delas
inspector-a-covered-hour-up = Por hora coberta
inspector-a-covered-hour = por hora coberta
inspector-limits-mean = Contando assim repetidas vezes, 95 de cada 100 destes limites conteriam o número verdadeiro.
inspector-hours-unread = Os horários do quadro não podem ser lidos, por isso não são usados.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] Mais { $shown } ponto aqui viola uma regra
       *[other] Mais { $shown } pontos aqui violam uma regra
    }
inspector-in-control = Nenhum ponto aqui vai além do que o acaso faz.
inspector-baseline = Média { $mean }, de { $dates }
inspector-rough = O período de referência tem menos de 5 por ponto: os limites são aproximados.


## The history

history-all = Todos
history-counted = Contados
history-late = Tardios
history-undos = Desfazer
history-resets = Zerados
history-sets = Definidos
history-filter = Filtrar notas
history-add-late = Contagem tardia…
history-undo = Desfazer
history-note = Nota…
history-note-hint = Enter salva, Esc sai
history-nothing = Nada foi contado ainda
history-nothing-found = Nenhum registro assim
history-set = definido
history-imported = importado
history-amended = alterado após o zeramento
history-late-entry = tardio
history-undo-reset = Desfazer este zeramento
history-undone = desfeito
history-filters = Filtrar o histórico
history-days = Mostrar só alguns dias
history-filters-name = Filtrar o histórico, { $of }
history-today = Hoje, { $day }
history-yesterday = Ontem, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } toque
       *[other] { $shown } toques
    }
history-days-name = Mostrar só alguns dias, { $of }
history-filter-name = Filtrar notas, { $of }
history-kind-name = Tipos de registros, { $of }
history-add-late-name = Adicionar uma contagem tardia a { $of }
history-with-note = { $description }: { $note }
history-undo-of = desfaz { $time }
history-reset = zerado, fechado em { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Desfazer { $entry }
history-note-name = Nota em { $entry }
history-span-since = desde { $from }
history-all-times = Mostrar todo o tempo, não só { $span }
history-now-since = Agora: desde { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } dia
       *[other] { $shown } dias
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } em relação ao período anterior
history-undo-reset-name = Desfazer o zeramento de { $counter } em { $at }, fechado em { $total }
history-on-desk = { $entry }, em { $desk }
history-all-desks = Mostrar todos os postos, não só { $desk }


## When a target is reached at the pace of the counting so far

pace-about = Isso vale se a contagem seguir como desde o último zeramento, dentro dos horários do quadro, se houver.
pace-reaches = Chega a { $target }
pace-at-this = neste ritmo
pace-reached-by = quando a meta é atingida
history-streak =
    { $count ->
        [one] A meta de { $target } foi atingida { $shown } vez seguida.
       *[other] A meta de { $target } foi atingida { $shown } vezes seguidas.
    }


## Doubtful presses

history-doubtful = Duvidosos
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } s
doubtful-bounce = trepidação, { $time } após o toque anterior
doubtful-double = duplo, { $time } após o toque anterior
doubtful-repeat = repetido, { $time } após um toque em outro posto
doubtful-bounce-brief = trepidação, { $time }
doubtful-double-brief = duplo, { $time }
doubtful-repeat-brief = repetido, { $time }
history-doubtful-entry = duvidoso: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } toque duvidoso
   *[other] { $shown } toques duvidosos
}
history-doubtful-at-least = { $count ->
    [one] Pelo menos { $shown } toque duvidoso
   *[other] Pelo menos { $shown } toques duvidosos
}
history-doubtful-name = { $count } de { $of }: mostrar só estes
history-keep = Manter
history-void = Anular
history-keep-name = Manter { $entry }: está certo
history-void-name = Anular { $entry }: desfazer, com o motivo como nota
history-doubtful-keys = Cada um destes conta até você o anular. K mantém o marcado, V o anula.
