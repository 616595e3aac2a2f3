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
cli-zone-utc = as horas são mostradas em UTC: { $problem }
cli-unprintable = isto não pode ser mostrado: { $error }
cli-no-window = este programa foi compilado sem o painel. Seus comandos estão em tallyboard --help
cli-cancelled = cancelado: { $nothing }
cli-unprinted = { $done ->
    [counted] contado, mas a resposta não pode ser mostrada: { $why }
   *[other] feito, mas a resposta não pode ser mostrada: { $why }
}
cli-waiting = em espera: { $why }
cli-changes-problem = não é possível informar o que foi contado: { $why }; uma nova tentativa será feita
cli-changes-again = já é possível informar de novo o que foi contado
cli-read-only = { $path } está onde nada pode ser gravado: é lido como um arquivo que ninguém altera
cli-not-sound = { $path } não está íntegro: { $problems }; restaure um backup
cli-before-in = o que havia antes está em { $path }
cli-worker-ended = o processo de trabalho terminou

## The tally file and its folder

cli-db-empty = o nome do arquivo está vazio: indique um com --db FILE
cli-no-home = o usuário não tem pasta pessoal onde guardar { $file }: indique um arquivo com --db FILE
cli-folder-failed = não é possível criar a pasta { $folder }
cli-folder-open = { $folder } pode ser lida por outros, e isso não pode ser mudado

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = { $error }
cli-number-form = um número inteiro tem só dígitos, com um sinal se necessário
cli-step-range = um passo é um número de 1 a { $max }
cli-colors = uma cor é uma de { $names }
cli-kinds = um tipo é um de { $names }
cli-column-roles = uma coluna é uma de { $names }
cli-encodings = uma codificação é uma de { $names }, ou outra das usadas na web
cli-formats = um formato é um de { $names }
cli-seconds-form = um número, 0 ou maior
cli-languages = um idioma é um de { $codes }
cli-template-long = um modelo tem no máximo { $max } bytes
cli-template-word = { $word } não é conhecido: pode conter { "{" }count{ "}" } e { "{" }name{ "}" }
cli-token-form = um token tem de { $min } a { $max } caracteres: letras, dígitos e - . _ ~

## Naming counters

cli-naming-id = “{ $name }” { $error }: com --id um contador é indicado por seu número, como `tallyboard list --id` o mostra
cli-no-counter = não há contador chamado “{ $name }”
cli-no-counter-number = não existe o contador { $number }
cli-no-counter-yet = ainda não há contador chamado “{ $name }”: à espera dele
cli-renamed = “{ $old }” agora se chama “{ $new }”
cli-no-board = não há quadro chamado “{ $name }”

## inc, dec, edit, delete, undo, list

cli-inc-number = com -, o número fica nas linhas: NAME, tabulação, N
cli-inc-skip = --skip é para as linhas da entrada padrão: inc -
cli-dec-range = { $number } não pode ser subtraído: o intervalo termina em { $max }
cli-edit-nothing = nada a alterar: indique --name, --key, --archived ou outra das opções que edit --help lista
cli-delete-yes = “{ $name }” e todo o seu histórico seriam excluídos definitivamente: use --yes se essa for a intenção
cli-undo-nothing = não há nada a desfazer
cli-undo-answer = a ação de desfazer recebeu outra resposta
cli-undo-left = { $count ->
    [one] { $count } alteração ficou como estava, pois outros alteraram o mesmo desde então
   *[other] { $count } alterações ficaram como estavam, pois outros alteraram o mesmo desde então
}
cli-undo-import = { $count ->
    [one] a importação de { $name }: { $count } registro desfeito
   *[other] a importação de { $name }: { $count } registros desfeitos
}
cli-list-mend = `tallyboard verify --mend` corrige esses nomes e notas, e --id usa um contador pelo número
cli-list-mend-more = { $count ->
    [one] e mais { $count }; `tallyboard verify --mend` corrige esses nomes e notas, e --id usa um contador pelo número
   *[other] e mais { $count }; `tallyboard verify --mend` corrige esses nomes e notas, e --id usa um contador pelo número
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
}
cli-stream-skip-range = --skip está fora do intervalo dos números de 64 bits
cli-stream-progress = linhas contadas e salvas: { $count }, { $rate } por segundo
cli-stream-maybe = { $error }; até onde o arquivo chegou é informado por: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; contado e salvo até a linha { $saved }: para continuar dali, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; contado e salvo até a linha { $saved }: para continuar dali, tallyboard inc - --skip { $saved } quando a linha { $line } estiver corrigida, ou sem ela, tallyboard inc - --skip { $line }
cli-stream-line-why = linha { $line }: { $why }
cli-stream-newest = nenhum fluxo foi cortado após a linha { $skip }; o último que foi está na linha { $lines }
cli-stream-none = nenhum fluxo foi cortado após a linha { $skip }: todos chegaram ao fim
cli-stream-earlier = um fluxo anterior foi contado até a linha { $lines } e não até o fim; se foi cortado, continue-o com: tallyboard inc - --skip { $lines }
cli-stream-unreadable = a entrada padrão não pode ser lida
cli-stream-interrupted = interrompido
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } passa do fim: a entrada padrão tem { $lines } linha
   *[other] --skip { $skip } passa do fim: a entrada padrão tem { $lines } linhas
}
cli-stream-sum-range = as linhas deste nome saem do intervalo dos números de 64 bits
cli-stream-line = linha { $line }
cli-stream-lines = linhas { $from } a { $through }
cli-stream-after = após a linha { $line }
cli-stream-utf-16 = é texto UTF-16: salve-o como UTF-8 ou converta-o com: iconv -f UTF-16 -t UTF-8
cli-stream-number = “{ $number }” após a tabulação não é um número inteiro de 64 bits
cli-stream-name = o nome não é texto UTF-8
cli-stream-long = é maior que { $max } bytes

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } contém outra coisa e fica como está: indique um novo arquivo ou use --force
cli-watch-no-file = { $file } é um pipe ou um dispositivo, que não pode ser mantido em dia: indique um arquivo
cli-watch-deleted = “{ $name }” foi excluído: { $file } fica como está até que haja um com esse nome
cli-watch-again = { $file } volta a ser mantido em dia
cli-watch-waiting = em espera: { $file } não pode ser mantido em dia: { $error }

## Times: --since and --until

cli-time-invalid = valor inválido '{ $text }' para '--{ $option } <TIME>': { $why }
cli-time-invalid-order = valor inválido '{ $text }' para '--{ $option } <TIME>': { $why }, ou use --dates day-first ou month-first
cli-time-none = não há tempo entre --since { $since } e --until { $until }: indique um --until posterior
cli-time-none-same = não há tempo entre --since { $since } e --until { $until }: indique um --until posterior, ou --until "end of …" para um dia ou mês inteiro
cli-time-since = desde: { $time }
cli-time-until = até: antes de { $time }

## stats

cli-stats-beyond = algo foi contado além do calendário: indique --since
cli-stats-long = foi contado demais desde { $first } para uma linha por vez: indique --since, ou --by month

## stats --rate, stats --interval, control, agree

cli-stats-figures-by = --rate e --interval são para horas, dias, semanas e meses: omita-os ou indique --by day
cli-stats-rate-hours = a taxa é o que foi contado por hora coberta, conforme os horários do quadro
cli-stats-rate-counted = a taxa é o que foi contado por hora em que algo foi contado no quadro, já que ninguém lhe deu horários (edit-board --hours)
cli-stats-together = em conjunto: { $counted } em { $hours } horas cobertas, { $rate } por hora
cli-stats-together-limits = em conjunto: { $counted } em { $hours } horas cobertas, { $rate } por hora, limites { $low } a { $high }
cli-stats-outside = { $count ->
    [one] { $count } foi contado fora dos horários e não entra na taxa
   *[other] { $count } foram contados fora dos horários e não entram na taxa
}
cli-stats-limits = inferior e superior são limites de { $percent }%: de 100 pares assim, cerca de { $percent } têm entre si o valor verdadeiro, se o que se conta ocorre ao acaso e de forma independente
cli-level-form = uma porcentagem de 50 a 99.99, como 95
cli-column-counted = contado
cli-column-in-hours = nos horários
cli-column-covered-hours = horas cobertas
cli-column-rate = por hora
cli-column-low = inferior
cli-column-high = superior
cli-dates-form = duas datas com “..” entre elas, como 2026-10-01..2026-10-31
cli-column-value = valor
cli-column-center = centro
cli-column-broken = incomum
cli-control-none = ainda não tem carta de controle: indique as datas de que se tiram os limites, como em --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = não há nada a salvar: indique --baseline, --kind, --per ou --of
cli-control-limits = { $plan }: os limites ficam a três desvios padrão da média de { $from } a { $to }; se nada muda, poucas amostras ficam fora deles, cerca de 3 em 1000
cli-control-rough = os limites são aproximados: em média, menos de 5 foram contados em uma amostra do período de referência
cli-control-broken = { $count ->
    [0] nenhuma das { $all } amostras é incomum
    [one] { $count } de { $all } amostras é incomum
   *[other] { $count } de { $all } amostras são incomuns
}
cli-control-no-change = nenhuma mudança na frequência das contagens que o acaso também não pudesse causar
cli-agree-same = os dois são um só: indique dois que contaram a mesma coisa
cli-agree-no-desk = não há posto chamado “{ $name }”: `tallyboard desks` os lista
cli-agree-unpaired = os contadores de “{ $first }” ({ $one }) e de “{ $second }” ({ $other }) não podem ser pareados: dê a cada um o mesmo nome curto nos dois quadros, ou ponha o mesmo número de contadores na mesma ordem
cli-agree-long = mais de { $max } toques: indique --since, ou --by hour
cli-agree-large = os totais de “{ $name }” são grandes demais para ser corrigidos
cli-agree-by-short-name = os contadores são pareados pelo nome curto
cli-agree-by-position = os contadores são pareados pela ordem nos quadros
cli-agree-nothing = nenhum dos dois contou algo neste tempo
cli-agree-presses = { $alike } de { $all } toques concordam ({ $percent }%): ambos contaram o mesmo com até { $seconds } segundos de diferença
cli-agree-spans = { $alike } de { $all } intervalos concordam ({ $percent }%): ambos contaram a mesma quantidade
cli-agree-kappa = kappa de Cohen dos toques que ambos deram: { $value }, limites de 95% { $low } a { $high }; 1 é concordância total, 0 não mais que por acaso
cli-agree-concordance = concordância de Lin das quantidades: { $value }, limites de 95% { $low } a { $high }; 1 é concordância total. “{ $first }” menos “{ $second }”: { $difference } por intervalo, em média
cli-agree-nothing-to-correct = nada a corrigir: os totais já são assim
agree-note = { $first } { $one }, { $second } { $other }, considerado { $total }
cli-board-nothing = nada a alterar: indique --name, --target, --stops, --shares, --total-name, --hours ou --nobody
cli-board-no-hours = “{ $name }” não tem horários de que se possa tirar um período: indique antes --hours
cli-board-nobody-form = uma data, ou dois momentos com “..” entre eles, como 2026-12-03, "2026-12-03 14:00..15:30" ou 2026-12-24..2026-12-26
cli-board-night = { $from } a { $to } está em uma noite que começa na véspera: tire-a desde o início, ou escreva os horários dessa data com --hours

## export

cli-export-ending = a extensão do arquivo não indica um formato: use .csv, .xlsx, .jsonl ou .html, ou indique --format
cli-export-by = --by é para uma tabela: omita-o ou use --what table
cli-export-report = um relatório contém tudo: omita --what ou use outro --format
cli-export-kind = --kind é para registros: omita-o ou use --what entries
cli-export-times = os contadores são como estão agora: omita --since e --until, ou use --what entries ou table
cli-export-bom = --bom é para CSV: omita-o ou use --format csv
cli-export-terminal = uma pasta de trabalho não é texto para um terminal: indique um arquivo com --output
cli-export-no-room = nada foi gravado em { $file } ({ $error }): libere espaço ou indique outro arquivo
cli-export-failed = nada foi gravado em { $file }: { $error }
cli-export-exists = { $error }, e fica como está: indique um novo arquivo ou use --force

## import

cli-import-standard-input = entrada padrão
cli-import-failed = { $name }: { $error }
cli-import-bad-line = linha { $line }: { $why }
cli-import-bad-line-column = linha { $line }, “{ $column }”: { $why }
cli-import-bad-line-part = { $part }, linha { $line }: { $why }
cli-import-bad-line-part-column = { $part }, linha { $line }, “{ $column }”: { $why }
cli-import-more-bad = { $count ->
    [one] e mais { $count } linha errada
   *[other] e mais { $count } linhas erradas
}
cli-import-refused = { $why }: nada foi importado
cli-import-alike-minute = { $count ->
    [one] { $count } linha se parece com uma que já existe, com outra quantidade ou hora: do mesmo contador, no mesmo minuto
   *[other] { $count } linhas se parecem com outras que já existem, com outra quantidade ou hora: do mesmo contador, no mesmo minuto
}
cli-import-alike-day = { $count ->
    [one] { $count } linha se parece com uma que já existe, com outra quantidade ou hora: do mesmo contador, no mesmo dia
   *[other] { $count } linhas se parecem com outras que já existem, com outra quantidade ou hora: do mesmo contador, no mesmo dia
}
cli-import-open-encoding = { $question }: indique com --encoding NAME; nada foi importado
cli-import-open-sheet = { $question }: indique com --sheet NAME, várias vezes para planilhas parecidas; nada foi importado
cli-import-open-doubt = { $question }; nada foi importado
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } linha está errada, então nada foi importado: corrija-a ou omita-a com --skip-bad
   *[other] { $count } linhas estão erradas, então nada foi importado: corrija-as ou omita-as com --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] { $count } linha está errada, então nada foi importado: corrija-a, indique o que são as colunas com --columns ou omita-a com --skip-bad
   *[other] { $count } linhas estão erradas, então nada foi importado: corrija-as, indique o que são as colunas com --columns ou omita-as com --skip-bad
}
cli-import-answer = a importação recebeu outra resposta
cli-import-undo-restore = { $max ->
    [one] mais de { $max } registro não pode ser desfeito de uma vez: restaure { $path } para isso
   *[other] mais de { $max } registros não podem ser desfeitos de uma vez: restaure { $path } para isso
}
cli-import-undo-no-backup = { $max ->
    [one] mais de { $max } registro não pode ser desfeito de uma vez: não há backup do que havia antes
   *[other] mais de { $max } registros não podem ser desfeitos de uma vez: não há backup do que havia antes
}
cli-import-undo-nothing-before = { $max ->
    [one] mais de { $max } registro não pode ser desfeito de uma vez: nada havia sido contado antes
   *[other] mais de { $max } registros não podem ser desfeitos de uma vez: nada havia sido contado antes
}
cli-import-backup-failed = não é possível fazer um backup antes de uma importação tão grande ({ $error }), então nada foi importado: resolva isso ou importe sem backup com --no-backup
cli-import-nothing = nada foi importado
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = omitida
cli-import-columns-left-out = colunas omitidas: { $names }
cli-import-before = isto foi importado em { $at }: nada a adicionar (--again adiciona mesmo assim)
cli-import-names-more = { $names } e mais { $more }
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] criado { $count } quadro: { $names }
       *[other] criados { $count } quadros: { $names }
    }
   *[no] { $count ->
        [one] seria criado { $count } quadro: { $names }
       *[other] seriam criados { $count } quadros: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] criado { $count } contador: { $names }
       *[other] criados { $count } contadores: { $names }
    }
   *[no] { $count ->
        [one] seria criado { $count } contador: { $names }
       *[other] seriam criados { $count } contadores: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] adicionado { $count } registro
       *[other] adicionados { $count } registros
    }
   *[no] { $count ->
        [one] seria adicionado { $count } registro
       *[other] seriam adicionados { $count } registros
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] adicionada { $count } nota de um dia
       *[other] adicionadas { $count } notas de dias
    }
   *[no] { $count ->
        [one] seria adicionada { $count } nota de um dia
       *[other] seriam adicionadas { $count } notas de dias
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] omitido { $count } registro, que já existe
       *[other] omitidos { $count } registros, que já existem
    }
   *[no] { $count ->
        [one] seria omitido { $count } registro, que já existe
       *[other] seriam omitidos { $count } registros, que já existem
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after } com { $count } registro
   *[other] { $name }: { $before } → { $after } com { $count } registros
}
cli-import-more-counters = { $count ->
    [one] e mais { $count } contador
   *[other] e mais { $count } contadores
}

## backup, restore, salvage

cli-backup-none = não há um novo backup
cli-backup-not-sound = { $path } não está íntegro ({ $problem }): o backup foi feito como ele está, e marcado assim; `tallyboard verify` diz mais
cli-backup-damaged = { $file } não é um backup válido: o arquivo de contagem não pôde ser aberto e foi guardado byte a byte; `tallyboard salvage` copia o que pode ser lido dele
cli-backup-unreadable = { $file } não pode ser lido: { $problem }
cli-backup-was-not-sound = { $file } não é um backup válido: o arquivo de contagem não estava íntegro quando ele foi feito
cli-restore-unprinted = o que seria substituído não pode ser mostrado ({ $error }): nada foi restaurado
cli-restore-nothing = nada foi restaurado
cli-restored = restaurado: { $holdings }
cli-salvaged = recuperado: { $counters }, { $entries }
cli-salvage-nothing = nada foi recuperado
cli-restore-now = agora: { $holdings }
cli-restore-now-nothing = agora: nada
cli-restore-now-unreadable = agora: ilegível: { $why }
cli-restore-backup = backup: { $holdings }
cli-restore-no-count = nenhum
cli-restore-more = { $count ->
    [one] … e mais { $count } contador difere
   *[other] … e mais { $count } contadores diferem
}
cli-restore-shared = os quadros compartilhados voltam do servidor central; o que foi contado aqui desde então e ainda não foi compartilhado está só na cópia do que havia
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } de { $first } a { $last }
cli-restore-needs-yes = o que há agora seria substituído: use --yes se essa for a intenção
cli-restore-question = Substituir o que há agora? Antes é feito um backup. [s/N]
cli-restore-yes = s sim y yes

## demo

cli-demo-nothing = nenhum arquivo foi criado
cli-demo-made = { $file }: { $counters } contadores, { $entries } registros dos últimos { $days } dias

## verify

cli-verify-ok = certo: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] { $count } nome ou nota não está como o tallyboard grava: `tallyboard verify --mend` corrige, após um backup
   *[other] { $count } nomes ou notas não estão como o tallyboard grava: `tallyboard verify --mend` corrige, após um backup
}
cli-mend-none = não há nada a corrigir
cli-mend-nothing = nada foi corrigido
cli-mend-backed-up = backup feito em { $path }
cli-mended = corrigido: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = o servidor central não responde
cli-sync-waiting = { $count ->
    [one] { $count } linha pendente
   *[other] { $count } linhas pendentes
}
cli-sync-pulling = recebidas { $pulled } de { $all } linhas de outros postos
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } linha pendente
   *[other] { $reason }; { $count } linhas pendentes
}
cli-hub-unknown = nenhum servidor central é conhecido ainda: indique um com --hub postgres://USER@HOST/DATABASE
cli-hub-several = os quadros deste arquivo são compartilhados por vários servidores centrais: indique um com --hub
cli-share-no-board = não há quadro chamado “{ $name }”: --new o cria
cli-share-not-shared = nenhum quadro chamado “{ $name }” é compartilhado aqui
cli-share-not-made = o quadro não foi criado
cli-join-unknown = os quadros do servidor central não são conhecidos
cli-join-none = nenhum quadro é compartilhado neste servidor central ainda: `tallyboard share BOARD` compartilha um
cli-join-not-found = nenhum quadro chamado “{ $name }” é compartilhado neste servidor central: existem { $names }
cli-join-several = vários quadros se chamam “{ $name }”: indique um pelo id: { $boards }
cli-join-namesakes = este arquivo e o quadro têm ambos { $names }: use --namesakes same para compartilhar também o que foi contado aqui, ou --namesakes others para manter ambos
cli-join-failed = não foi possível entrar no quadro
cli-share-gone = não é mais compartilhado
cli-share-unfinished = { $done ->
    [shared] “{ $name }” está compartilhado, mas nem tudo chegou ainda (`tallyboard sync` continua)
   *[joined] a entrada em “{ $name }” foi feita, mas nem tudo chegou ainda (`tallyboard sync` continua)
}
cli-leave-failed = { $error }; o que está pendente aqui não chegaria aos outros: use --force para sair mesmo assim
cli-sync-none = nenhum quadro de { $path } é compartilhado: `tallyboard share BOARD` compartilha um
cli-follow-offline = { $board }: sem conexão: { $why }
cli-follow-connecting = { $board }: conectando
cli-follow-shared = { $board }: compartilhado
cli-hub-there = as tabelas já existem
cli-hub-status = { $host }: { $server }, tabelas da versão { $version }
cli-hub-clock = o relógio do servidor central difere { $seconds } s do deste computador
cli-hub-not-sound = o servidor central não está íntegro: { $problems }
cli-hub-same = certo: { $counters } como no servidor central
cli-hub-differs = { $count ->
    [one] { $count } contagem difere da que há no servidor central: quadro, tabulação, contador, tabulação, contagem aqui, tabulação, contagem lá
   *[other] { $count } contagens diferem das que há no servidor central: quadro, tabulação, contador, tabulação, contagem aqui, tabulação, contagem lá
}

## stress: a test that counts from many processes

cli-stress-folder = não é possível criar uma pasta em { $folder }
cli-stress-inexact = as contagens não são exatas: informe isto, por favor, com o arquivo
cli-stress-exact = exato
cli-stress-setting = { $processes } processos de { $threads } threads, { $seconds } s em { $path }
cli-stress-expected = esperado              { $number }
cli-stress-counted = contado               { $number }
cli-stress-rate = toques por segundo    { $number }
cli-stress-lost = ler, somar, gravar    { $number } esperado, { $counted } contado: { $lost } perdido, sem nenhum erro ({ $seconds } s, um arquivo próprio)
cli-stress-cancelled = cancelado: nada disso permanece no arquivo
cli-stress-stopped = cancelado
cli-stress-not-sound = o arquivo não está íntegro: { $problem }
cli-stress-process = um processo do teste falhou: { $status }
cli-stress-silent = um processo do teste não mostra nada
cli-stress-press = um toque não foi contado: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = para escutar fora deste computador, indique um token próprio: na variável TALLYBOARD_TOKEN ou com --token
cli-serve-listen = não é possível escutar em { $address }
cli-serve-open = a conexão não é criptografada: use-a em uma rede de confiança
cli-serve-press-entry = um toque não tem registro: isso é para desfazer
cli-serve-undo-form = para desfazer se indica um name, um id ou uma entry
cli-serve-nothing-there = não há nada em { $path } para { $method }: GET lê /counters e /changes, POST é para /press e /undo
cli-serve-method = { $method } não é possível: GET lê, e POST é para /press e /undo
cli-serve-followers = { $count ->
    [one] já há mais { $count } acompanhando
   *[other] já há mais { $count } acompanhando
}
cli-serve-wrong-token = este não é o token
cli-serve-no-token = falta o token: envie o cabeçalho Authorization: Bearer TOKEN
cli-serve-host = chame isto pelo endereço em números, ou como localhost
cli-serve-origin = páginas de outros sites não podem chamar isto
cli-serve-which = indique qual contador: pelo nome ou pelo id, como em { "{" }"name": "Coffee"{ "}" }
cli-serve-late = a chamada não chegou em { $seconds } segundos: nada foi contado
cli-serve-large = uma chamada tem no máximo { $max } bytes: nada foi contado
cli-serve-not-json = a chamada não é JSON como { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = não se sabe o que aconteceu com isto: veja a contagem

## man

cli-no-command = não existe o comando { $name }: tallyboard --help os lista

## The pages that serve shows in a browser

cli-page-undo = Desfazer
cli-page-saving = Salvando…
cli-page-unreachable-press = O Tallyboard não pode ser acessado: veja a contagem antes de tocar de novo
cli-page-saved = { $name }: { $count }, salvo
cli-page-undone = { $name }: { $count }, desfeito
cli-page-minus = Subtrair um de { $name }
cli-page-token = Falta o token neste endereço, ou ele é antigo: abra o que o Tallyboard mostra.
cli-page-ended = O Tallyboard foi encerrado. Esperando por ele…
cli-page-unreachable = O Tallyboard não pode ser acessado. Esperando por ele…

## tallyboard doubtful

cli-doubtful-unknown = { $id } não é um toque duvidoso destes contadores e deste tempo: veja tallyboard doubtful
cli-doubtful-more = estes são os { $max } mais recentes; há mais
