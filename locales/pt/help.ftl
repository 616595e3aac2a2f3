## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = Contadores que nunca perdem uma contagem. Sem comando, abre o painel

## Options of all commands

help-arguments-db = O arquivo de contagem [padrão: tally.db na pasta de dados do usuário]
help-arguments-wait = Quanto esperar, antes de desistir, por um arquivo bloqueado ou que não pode ser gravado
help-arguments-lang = O idioma das mensagens e do painel, por exemplo, de ou pt_BR [padrão: o do sistema]
help-arguments-theme = O tema da janela

## Arguments of several commands

help-all-name = O nome do contador
help-all-by-id = Usa NAME como o número de um contador, como `list --id` o mostra
help-all-note = Uma nota para o histórico
help-all-names = Mostra só estes contadores [padrão: todos]
help-all-json = Em vez disso, mostra um array JSON de objetos
help-all-since = Começa neste momento: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Para antes deste momento: o começo de um dia, de uma semana ou de um mês, ou o fim, como em "end of november"
help-all-dates = O que vem primeiro em datas como 1/2/2026 [padrão: a ordem do idioma do sistema]
help-all-short-name = Como se chama onde há pouco espaço, ou none: pelo nome
help-all-key = A tecla que o conta: 0 a 9, a a z, f1 a f10, f12, num0 a num9 …, ou none
help-all-control = A carta de controle: "c day 2026-10-01/2026-10-31" (defeitos por dia, com as datas do período de referência), "u day … of counter NAME", "u day … of hours", "p day … of board", ou none
help-all-color = A cor: coral, amber, olive, green, teal, blue, indigo, violet, pink ou slate
help-all-board = O quadro a que pertence, ou none
help-all-step = Quanto um toque soma
help-all-target = A contagem a atingir, ou none
help-all-minimum = A menor contagem permitida, ou none
help-all-maximum = A maior contagem permitida, ou none
help-all-locked = Ignora toques no painel; comandos e outros programas ainda podem contar
help-all-hub = O servidor central: um endereço PostgreSQL sem senha, como postgres://ana@db.example.org/tally [padrão: aquele pelo qual os quadros deste arquivo são compartilhados]

## tallyboard open

help-open-about = Abre o painel com um arquivo, como um clique duplo nele; sem FILE, como sem comando
help-open-file = O arquivo de contagem [padrão: o mesmo que sem comando]

## tallyboard inc

help-inc-about = Soma N a um contador, cria-o no primeiro uso e mostra a nova contagem; com -, conta linhas da entrada padrão
help-inc-name = O nome do contador; ou - para ler linhas da entrada padrão, cada uma um nome, ou um nome, uma tabulação e N
help-inc-n = Quanto somar [padrão: 1]
help-inc-skip = Com -, pula este número de linhas: as que uma execução anterior contou e, se houve, a linha errada que a parou

## tallyboard dec

help-dec-about = Subtrai N de um contador, cria-o no primeiro uso e mostra a nova contagem
help-dec-n = Quanto subtrair

## tallyboard set

help-set-about = Define a contagem de um contador como VALUE, cria-o no primeiro uso e mostra a contagem
help-set-value = A nova contagem

## tallyboard reset

help-reset-about = Fecha os períodos de contadores: mostra cada contagem e nome e recomeça em 0; o histórico permanece
help-reset-names = Os contadores a zerar
help-reset-all = Zera todos os contadores, exceto os arquivados

## tallyboard undo

help-undo-about = Desfaz a última alteração, de um contador ou de qualquer um (zerar vários contadores é uma só alteração), e mostra a nova contagem e o nome
help-undo-name = O contador cuja última alteração é desfeita [padrão: a última alteração de qualquer contador]

## tallyboard get

help-get-about = Mostra a contagem de um contador
help-get-json = Em vez disso, mostra o contador como um objeto JSON

## tallyboard list

help-list-about = Mostra os contadores em uso, ordenados por nome: contagem, tabulação, nome
help-list-all = Inclui os contadores arquivados
help-list-id = Mostra antes o número de cada contador, que outros comandos aceitam com --id

## tallyboard watch

help-watch-about = Mostra uma linha para cada alteração a partir de agora, seja qual for o programa que a faça: contagem, tabulação, nome
help-watch-name = Observa só este contador, mesmo que ele seja renomeado
help-watch-json = Em vez disso, mostra um objeto JSON por linha
help-watch-to = Não mostra nada, mas mantém este arquivo em dia com a contagem do contador. Ele é substituído de forma atômica a cada alteração; um link simbólico permanece, e o arquivo para o qual aponta é substituído. O contador é acompanhado quando é renomeado e quando o arquivo de contagem é restaurado
help-watch-format = O conteúdo do arquivo; { "{" }count{ "}" } e { "{" }name{ "}" } são preenchidos
help-watch-force = Substitui FILE contenha o que contiver; senão, só se estiver vazio ou contiver um número ou um texto que corresponda a TEMPLATE

## tallyboard serve

help-serve-about = Oferece botões, sobreposições e telefones por HTTP, só neste computador se nada mais for indicado, e mostra o endereço
help-serve-listen = Onde escutar. Fora deste computador, por exemplo, em 0.0.0.0:8255, é preciso um token próprio
help-serve-token = O que quem chama deve saber, de 16 a 256 letras, dígitos e - . _ ~; melhor se dado como variável, que outros usuários não podem ver [padrão: um novo a cada início, mostrado com o endereço]

## tallyboard history

help-history-about = Mostra o histórico, o mais recente primeiro: hora, tabulação, nome, tabulação, o que foi somado, tabulação, tipo; depois uma tabulação e a nota, se houver
help-history-kinds = Mostra só registros deste tipo: tally, set, reset, undo, late, import ou amend; pode ser indicado várias vezes

## tallyboard doubtful

help-doubtful-about = Mostra os toques que talvez não sejam eventos próprios, o mais recente primeiro: número, tabulação, hora, tabulação, nome, tabulação, o que foi somado, tabulação, motivo (bounce, double ou repeat), tabulação, milissegundos desde o toque anterior; ou mantém ou anula alguns deles
help-doubtful-guard = Tempo após um toque dentro do qual outro é duvidoso, em milissegundos; até 40 sempre é [padrão: 150]
help-doubtful-repeat = Tempo após um toque dentro do qual é duvidoso um em outro posto de um quadro compartilhado, em segundos [padrão: 2]
help-doubtful-keep = Considera certos estes, ou todos os que seriam mostrados: não são mostrados de novo
help-doubtful-void = Desfaz estes, ou todos os que seriam mostrados
help-doubtful-note = Por que são desfeitos, para o histórico [padrão: o que torna cada um duvidoso]

## tallyboard stats

help-stats-about = Mostra o que foi contado em cada hora, dia, semana, mês ou hora da semana: o início, tabulação, soma; com barras em um terminal
help-stats-rate = Mostra também quanto foi contado nas horas cobertas de cada um, essas horas e o que foi contado por hora coberta
help-stats-interval = Mostra também os limites entre os quais está a contagem verdadeira, ou a taxa verdadeira com --rate [PERCENT padrão: 95]
help-stats-by = A unidade pela qual somar
help-stats-by-week = Começa na segunda-feira
help-stats-by-weekday-hour = Somado em todas as semanas
help-stats-by-desk = Somado em todo o tempo: quem contou quanto, onde há quadros compartilhados

## tallyboard control

help-control-about = Mostra a carta de controle de um contador: início, tabulação, valor, centro, limite inferior, limite superior e o que é incomum; e diz desde quando se conta com mais, ou menos, frequência
help-control-kind = O que é contado [padrão: a carta própria do contador; senão c, ou u com --of]
help-control-kind-c = Defeitos em amostras do mesmo tamanho
help-control-kind-u = Defeitos por unidade, ou por hora
help-control-kind-p = A proporção do que é defeituoso
help-control-per = O que uma amostra abrange [padrão: day]
help-control-baseline = A primeira e a última data de que se tiram os limites
help-control-of = Pelo que a contagem é dividida: o total do quadro, as horas cobertas ou outro contador
help-control-save = Guarda esta como a carta de controle própria do contador
help-control-json = Em vez disso, mostra um objeto JSON

## tallyboard agree

help-agree-about = Compara dois contadores que contaram a mesma coisa às cegas, cada um por si: os totais, até que ponto concordam e onde divergiram
help-agree-first = O primeiro contador; ou quadro, ou posto
help-agree-second = O segundo
help-agree-boards = Compara dois quadros, cujos contadores são pareados pelo nome curto ou, senão, pela ordem
help-agree-desks = Compara dois postos de quadros compartilhados
help-agree-by = Compara as quantidades de cada unidade [padrão: hour, para dois contadores]
help-agree-within = Compara toques com no máximo esta distância [padrão: 5, para quadros e postos]
help-agree-reconcile = Acrescenta correções para que os totais do primeiro passem a ser os do primeiro, os do segundo ou a média (com postos: os totais dos contadores); no painel, pode ser desfeito de uma vez
help-agree-json = Em vez disso, mostra um objeto JSON

## tallyboard export

help-export-about = Exporta os contadores, o histórico ou uma tabela como CSV, como pasta de trabalho, como JSON Lines ou como relatório
help-export-names = Exporta só estes contadores [padrão: todos]
help-export-boards = Exporta só os contadores deste quadro; pode ser indicado várias vezes
help-export-what = O que exportar [padrão: entries; com --by, uma tabela]
help-export-what-counters = Os contadores como estão agora, com suas configurações
help-export-what-entries = O histórico, um registro por linha
help-export-what-table = As somas de cada hora, dia, semana ou mês, com uma coluna por contador
help-export-by = A unidade que cada linha da tabela soma [padrão: day]
help-export-by-week = Começa na segunda-feira
help-export-kinds = Exporta só registros deste tipo: tally, set, reset, undo, late, import ou amend; pode ser indicado várias vezes
help-export-format = O formato de arquivo [padrão: pela extensão do arquivo; senão, csv]
help-export-format-csv = Valores separados por vírgulas
help-export-format-xlsx = Uma pasta de trabalho para planilhas
help-export-format-jsonl = JSON Lines, um objeto por linha
help-export-format-html = Um relatório com gráficos, para ver e imprimir
help-export-bom = Começa o CSV com uma marca de ordem de bytes, para que o Excel o reconheça como UTF-8
help-export-output = O arquivo a gravar, ou - para a saída padrão [padrão: -]
help-export-force = Substitui o arquivo se ele existir

## tallyboard new

help-new-about = Cria um contador, que começa em 0
help-new-name = O nome do novo contador
help-new-note = Uma nota sobre o contador, ou none

## tallyboard edit

help-edit-about = Altera o nome e as configurações de um contador, ou o arquiva; nunca a contagem
help-edit-new-name = O novo nome
help-edit-archived = Arquiva o contador, ou o desarquiva
help-edit-note = Uma nota sobre o contador, ou none

## tallyboard edit-board

help-edit-board-about = Altera o nome e as configurações de um quadro
help-edit-board-board = O nome do quadro
help-edit-board-new-name = O novo nome
help-edit-board-target = A meta para o total do quadro, ou none
help-edit-board-stops = Recusa toques que levariam o total além da meta
help-edit-board-shares = Mostra a parcela de cada contador no total
help-edit-board-total-name = Como o total se chama, ou none
help-edit-board-hours = Quando alguém conta, como "Mo-Fr 09:00-17:00; 2026-12-25 off", ou none
help-edit-board-nobody = Um período em que ninguém contou, que é tirado dos horários: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; pode ser indicado várias vezes

## tallyboard delete

help-delete-about = Exclui definitivamente um contador e seu histórico
help-delete-yes = Confirma que o contador e seu histórico devem ser excluídos

## tallyboard import

help-import-about = Importa um arquivo e mostra o que foi criado, adicionado e omitido; registros que já foram importados antes são omitidos
help-import-file = O arquivo a importar: CSV, XLSX ou JSON Lines do tallyboard, o zip ou a pasta do Loop Habit Tracker, o CSV do Better Counter, ou qualquer tabela com uma coluna de nomes; ou - para a entrada padrão
help-import-dry-run = Só mostra o que seria importado
help-import-columns = O que as colunas contêm, por cabeçalho ou número: name, count, time, date, hour, note, board, kind, reading (de um medidor: contam-se as diferenças), counter (uma coluna por contador) ou day (uma coluna por dia). Deixe HEADER vazio se nenhuma coluna o contém; o que não for indicado é deduzido
help-import-name = O contador para todas as linhas, se nenhuma coluna indicar um
help-import-split = O separador de vários nomes em uma célula, dos quais cada um é contado
help-import-format = O formato, em vez de detectá-lo: entries, counters, jsonl, workbook, csv, xlsx, loop ou better-counter
help-import-dates = O que vem primeiro em datas como 1/2/2026
help-import-sheets = A planilha a ler de um arquivo de planilhas; pode ser indicada várias vezes para planilhas com as mesmas colunas
help-import-encoding = A codificação de um arquivo de texto, em vez de detectá-la: utf-8, windows-1252, macintosh, shift_jis …, ou utf-8-twice para "CafÃ©"
help-import-skip-lines = O número de linhas acima da tabela a pular
help-import-late = Anota os registros como contagens tardias, em suas próprias horas
help-import-skip-bad = Pula linhas erradas em vez de não importar nada
help-import-again = Importa registros de novo mesmo que já tenham sido importados
help-import-no-backup = Não faz backup antes de uma importação de 10.000 registros ou mais
help-import-json = Em vez disso, mostra um objeto JSON

## tallyboard backup

help-backup-about = Faz backup do arquivo de contagem, mesmo enquanto outros contam nele, e mostra o caminho do backup. Sem FILE, ele vai para a pasta de backups ao lado do arquivo de contagem, onde são mantidos os cinco mais recentes e o mais recente de cada mês
help-backup-file = Onde gravar o backup [padrão: um novo arquivo na pasta de backups]
help-backup-yes = Substitui FILE mesmo que não seja um backup
help-backup-list = Em vez disso, lista os backups existentes: hora, tabulação, contadores, tabulação, registros, tabulação, arquivo
help-backup-json = Em vez disso, mostra um objeto JSON, ou com --list um array de objetos

## tallyboard restore

help-restore-about = Compara um backup com o arquivo de contagem, pergunta e o restaura; antes é feito um backup do arquivo de contagem
help-restore-file = O backup a restaurar
help-restore-yes = Restaura sem perguntar

## tallyboard salvage

help-salvage-about = Copia para um novo arquivo o que ainda pode ser lido de um arquivo danificado
help-salvage-file = O arquivo danificado, que fica sem alterações
help-salvage-to = O novo arquivo a criar

## tallyboard demo

help-demo-about = Cria um arquivo com um ano inventado de um balcão de biblioteca movimentado, para explorar o programa
help-demo-file = O novo arquivo a criar

## tallyboard verify

help-verify-about = Verifica o arquivo de contagem: executa as verificações do próprio SQLite e compara cada contagem com a soma de seus registros
help-verify-json = Em vez disso, mostra um objeto JSON
help-verify-mend = Faz um backup e depois corrige nomes e notas que outro programa gravou e o tallyboard não gravaria; isto pode ser desfeito no painel
help-verify-hub = Envia e recebe o pendente, e depois compara as contagens dos quadros compartilhados com as do servidor central

## tallyboard share

help-share-about = Compartilha um quadro com outros postos por um servidor central, um banco de dados PostgreSQL; mostra o nome dele, tabulação e os postos nele
help-share-board = O nome do quadro
help-share-new = Cria o quadro

## tallyboard join

help-join-about = Traz um quadro que outros postos compartilham por um servidor central; mostra o nome dele aqui, tabulação e os postos nele
help-join-board = O nome do quadro, ou seu id no servidor central
help-join-namesakes = O que acontece com os contadores deste arquivo que têm os nomes dos do quadro: são os mesmos (same) e passam para o quadro com o que foi contado neles; ou são outros (others) e ficam como estão, de modo que os do quadro aparecem aqui como “café (2)”

## tallyboard leave

help-leave-about = Para de compartilhar um quadro: o que foi contado nele permanece, aqui e nos outros postos
help-leave-board = O nome do quadro
help-leave-force = Sai mesmo que o servidor central não possa ser acessado: o que está pendente aqui fica aqui

## tallyboard desks

help-desks-about = Mostra os postos dos quadros compartilhados: quadro (se nenhum for indicado), tabulação, nome, tabulação, visto por último, tabulação, registros, tabulação, quantas linhas estão pendentes aqui
help-desks-board = O nome do quadro [padrão: todos os quadros compartilhados]

## tallyboard desk

help-desk-about = Dá um nome a este posto, como os outros o veem, ou mostra o nome dele
help-desk-name = O novo nome

## tallyboard sync

help-sync-about = Envia e recebe o pendente, por no máximo --wait segundos; termina com 0 quando nada mais está pendente
help-sync-follow = Continua fazendo isso até ser encerrado por um sinal: um posto sem janela

## tallyboard hub

help-hub-about = Cria e examina um servidor central

## tallyboard hub init

help-hub-init-about = Cria as tabelas de um servidor central em um banco de dados e mostra os GRANTs que quem o administra com cuidado executa depois
help-hub-init-url = O banco de dados: um endereço PostgreSQL sem senha

## tallyboard hub status

help-hub-status-about = Mostra os quadros no servidor central e seus postos: quadro, tabulação, posto, tabulação, linhas, tabulação, quando enviou por último

## tallyboard hub verify

help-hub-verify-about = Compara todas as somas e cadeias no servidor central com seus registros

## tallyboard stress

help-stress-about = Conta a partir de muitos processos ao mesmo tempo e mostra as contagens esperadas e as reais
help-stress-processes = O número de processos
help-stress-threads = O número de threads em cada processo; cada uma espera a resposta a um toque antes do próximo
help-stress-seconds = Quanto tempo contar, em segundos

## tallyboard completions

help-completions-about = Mostra o script de preenchimento automático para um shell
help-completions-shell = O shell em que completar comandos

## tallyboard man

help-man-about = Mostra a página de manual do programa ou de um de seus comandos
help-man-command = O comando a descrever [padrão: o programa]

## The end of the help

help-exit-status =
    Status de saída:
      0  feito; também se ninguém mais lê a saída (um pipe fechado)
      1  recusado ou falhou; o erro padrão diz por quê, e até onde chegou se algo foi alterado
      2  uso incorreto
      3  feito, mas o resultado não pôde ser mostrado (em um disco cheio, por exemplo): não execute de novo
    Ctrl+C e outros sinais que encerram um programa o encerram com esse sinal (um shell informa 130 para Ctrl+C): a alteração em
    andamento fica então completa, ou não é feita. inc - termina com 1 em vez disso, e diz até onde chegou

## Words around the texts above

help-words-usage = Uso:
help-words-commands = Comandos:
help-words-arguments = Argumentos:
help-words-options = Opções:
help-words-values = Valores possíveis:
help-words-any-options = { "[" }OPÇÕES]
help-words-any-command = { "[" }COMANDO]
help-words-default = { "[" }padrão:
help-words-env = { "[" }ambiente:
help-words-possible = { "[" }valores possíveis:
help-words-help-long = Mostra a ajuda (veja mais com '--help')
help-words-help-short = Mostra a ajuda (veja um resumo com '-h')
help-words-help-commands = Mostra a ajuda dos subcomandos
help-words-help-command = Mostra esta mensagem ou a ajuda dos subcomandos indicados
help-words-help = Mostra a ajuda
help-words-version = Mostra a versão

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = NOME
help-page-synopsis = SINOPSE
help-page-description = DESCRIÇÃO
help-page-options = OPÇÕES
help-page-commands = SUBCOMANDOS
help-page-extra = OUTRAS INFORMAÇÕES
help-page-version = VERSÃO
help-page-env-before = Também pode ser indicado com
help-page-env-after = como variável de ambiente.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = o argumento '{ $argument }' não pode ser usado várias vezes
help-error-conflict = o argumento '{ $argument }' não pode ser usado com '{ $other }'
help-error-conflicts = o argumento '{ $argument }' não pode ser usado com: { $others }
help-error-no-value = '{ $argument }' precisa de um valor, e nenhum foi indicado
help-error-value = valor inválido '{ $value }' para '{ $argument }'
help-error-value-why = valor inválido '{ $value }' para '{ $argument }': { $why }
help-error-possible = { "[" }valores possíveis: { $values }]
help-error-command = subcomando desconhecido '{ $command }'
help-error-missing = estes argumentos obrigatórios não foram indicados: { $arguments }
help-error-too-many = valor inesperado '{ $value }' para '{ $argument }'; não se esperavam mais
help-error-unexpected = argumento inesperado '{ $argument }'
help-error-utf-8 = há UTF-8 inválido em um ou mais argumentos
help-tip-commands = { $count ->
    [one] dica: há um subcomando parecido: { $names }
   *[other] dica: há subcomandos parecidos: { $names }
}
help-tip-arguments = { $count ->
    [one] dica: há um argumento parecido: { $names }
   *[other] dica: há argumentos parecidos: { $names }
}
help-tip-values = { $count ->
    [one] dica: há um valor parecido: { $names }
   *[other] dica: há valores parecidos: { $names }
}
help-tip-escape = dica: para passar '{ $argument }' como valor, use '-- { $argument }'
help-error-more = Para mais informações, tente '--help'.
