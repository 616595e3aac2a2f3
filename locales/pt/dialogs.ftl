## Dialogs and settings

dialogs-cancel = Cancelar
dialogs-save = Salvar
dialogs-create = Criar
dialogs-name = Nome
dialogs-note = Nota
dialogs-target = Meta
dialogs-no-target = Nenhuma
dialogs-optional = Opcional
dialogs-no-whole-number = Isto não é um número inteiro, como 12.
dialogs-number-too-large = Este número é grande demais.
dialogs-new-counter = Novo contador
dialogs-new-counters = Novos contadores
dialogs-new-counter-text = Basta um nome. Com vários, um nome por linha, cria-se um contador para cada.
dialogs-edit-text = A aparência do contador e como ele é pressionado; o que foi contado fica como está.
dialogs-names = Nomes
dialogs-paste-hint = Ou cole uma lista: um nome por linha.
dialogs-create-and-next = Criar e próximo
dialogs-the-new-counter = novo contador
dialogs-color = Cor
dialogs-board = Quadro
dialogs-no-board = Sem quadro
dialogs-key = Tecla
dialogs-no-key = Nenhuma
dialogs-press-a-key = Pressione uma tecla…
dialogs-press-a-key-hint = Esc mantém a tecla, Backspace a remove.
dialogs-no-counter-key = Essa tecla não pode acionar um contador.
dialogs-keys-of-the-window = As teclas com Ctrl ou Alt são da própria janela.
dialogs-free-key-hint = A primeira livre.
dialogs-remove-key = Remover
dialogs-take-key-over = Usar aqui
dialogs-more = Mais
dialogs-short-name = Nome curto
dialogs-short-name-hint = Para a janela pequena, onde há pouco espaço.
dialogs-step = Passo
dialogs-step-hint = Quanto um toque soma.
dialogs-limits = Limites
dialogs-minimum = Mínimo
dialogs-maximum = Máximo
dialogs-maximum-below-minimum = O máximo é menor que o mínimo.
dialogs-lock = Bloqueado
dialogs-lock-hint = Bloqueado: os toques são recusados
dialogs-weight = No total
dialogs-weight-plus = Soma
dialogs-weight-minus = Subtrai
dialogs-weight-zero = Excluído
dialogs-amount = Quantidade
dialogs-add = Somar
dialogs-take = Subtrair
dialogs-counted-earlier = Contado antes
dialogs-when = Quando
dialogs-when-hint = Ano-mês-dia hora:minuto
dialogs-still-to-come = Essa hora ainda não chegou.
dialogs-in-all = No total
dialogs-reset-hint = O histórico permanece, e isto pode ser desfeito a qualquer momento.
dialogs-delete = Excluir
dialogs-delete-one = Excluir { $name } definitivamente
dialogs-delete-several = { $count ->
    [one] Excluir { $shown } contador definitivamente
   *[other] Excluir { $shown } contadores definitivamente
}
dialogs-delete-meant = { $count ->
    [one] Quero excluí-lo definitivamente
   *[other] Quero excluí-los definitivamente
}
dialogs-delete-many = Estes contadores, suas contagens e todo o seu histórico são excluídos definitivamente. Isto não pode ser desfeito.
dialogs-back-up = Fazer backup antes
dialogs-backing-up = Fazendo backup…
dialogs-new-board = Novo quadro
dialogs-new-board-text = Um quadro é um conjunto de contadores mostrados juntos.
dialogs-edit-board-text = Como o quadro se chama, sua meta e o que é a soma.
dialogs-start = Começar com
dialogs-empty-board = Um quadro vazio
dialogs-delete-template = Excluir este modelo
dialogs-the-new-board = novo quadro
dialogs-delete-board = Excluir quadro
dialogs-total = Total
dialogs-total-name = Nome do total
dialogs-total-name-hint = Como a soma se chama, por exemplo, Dentro agora.
dialogs-stops-at-target = Parar na meta
dialogs-shares = Percentuais
dialogs-shares-hint = Cada contador mostra sua parcela, em porcentagem
dialogs-settings = Configurações
dialogs-settings-text = Cada configuração é aplicada assim que é alterada.
dialogs-close = Fechar
dialogs-language = Idioma
dialogs-theme = Tema
dialogs-theme-system = Padrão do sistema
dialogs-theme-light = Claro
dialogs-theme-dark = Escuro
dialogs-density = Densidade
dialogs-density-comfortable = Confortável
dialogs-density-compact = Compacta
dialogs-high-contrast = Alto contraste
dialogs-reduced-motion = Menos animações
dialogs-large-targets = Tela de toque
dialogs-when-touched = Ao tocar
dialogs-on = Sim
dialogs-off = Não
dialogs-zoom = Tamanho
dialogs-zoom-in = Maior
dialogs-zoom-out = Menor
dialogs-numbers = Números
dialogs-system-default = Padrão do sistema
dialogs-first-day = A semana começa em
dialogs-monday = Segunda-feira
dialogs-saturday = Sábado
dialogs-sunday = Domingo
dialogs-day-start = O dia começa às
dialogs-day-start-hint = Para todos os que contam neste arquivo.
dialogs-zone = Fuso horário
dialogs-zone-hint = Padrão do sistema
dialogs-no-zone = Não existe fuso horário com esse nome: escreva um como Europe/Berlin.
dialogs-no-time-of-day = Uma hora se escreve como 04:00.
dialogs-sound = Som
dialogs-sounds = Tocar sons
dialogs-press = Um toque
dialogs-reached = Uma meta
dialogs-refused = Não contado
dialogs-tone-off = Nenhum
dialogs-tone-click = Clique
dialogs-tone-knock = Batida
dialogs-tone-drop = Gota
dialogs-tone-rising = Duas notas, subindo
dialogs-tone-bell = Sino
dialogs-tone-fanfare = Três notas, subindo
dialogs-tone-low = Tom grave
dialogs-tone-falling = Duas notas, descendo
dialogs-speech = Fala
dialogs-speech-off = Nada
dialogs-speech-targets = Metas e o que não é contado
dialogs-speech-presses = Também a contagem após cada toque
dialogs-notifications = Notificações
dialogs-notify = Quando uma meta é atingida
dialogs-volume = Volume
dialogs-try = Testar
dialogs-try-name = Testar o som
dialogs-guard = Toques duplos
dialogs-guard-name = Toques duplos, em milissegundos
dialogs-guard-hint = Uma tecla pressionada de novo dentro deste tempo não é contada outra vez; 0 conta cada toque.
dialogs-milliseconds = ms
dialogs-keys-title = Teclas
dialogs-keys-text = O que cada tecla faz. As setas rolam a lista.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Não é possível ler quando começaram os períodos abertos: { $why }. Ainda assim, eles podem ser zerados.
dialogs-created = { $name } criado
dialogs-edit = Editar { $name }
dialogs-remove-key-counter = Remover a tecla de { $counter }
dialogs-key-of-the-window = { $key } é uma das teclas da própria janela.
dialogs-key-is-taken = { $key } é a tecla de { $holder }.
dialogs-key-is-taken-over = { $key } era a tecla de { $holder }, que ficará sem nenhuma.
dialogs-add-to = Somar a { $name }
dialogs-amount-name = Quantidade a somar a { $counter }
dialogs-take-from = Subtrair de { $name }
dialogs-taken-name = Quantidade a subtrair de { $counter }
dialogs-counted-earlier-name = Contado antes, para { $counter }
dialogs-is-now = A contagem agora é { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Zerar { $scope }
dialogs-reset-note = Nota sobre o zeramento de { $name }
dialogs-reset-note-several = { $count ->
    [one] Nota sobre o zeramento de { $shown } contador
   *[other] Nota sobre o zeramento de { $shown } contadores
}
dialogs-since = desde { $time }
dialogs-closes-period = Fecha o período desde { $since }.
dialogs-delete-only = { $name }, sua contagem de { $count } e todo o seu histórico são excluídos definitivamente. Isto não pode ser desfeito.
dialogs-sound-of = { $what }, som
dialogs-bad-guard = De 0 a { $ms_max } milissegundos.
dialogs-sentence = { $why }.
dialogs-bad-step = Um passo é um número de 1 a { $max }.
dialogs-note-room = { $count } de { $max } caracteres
dialogs-percent = { $percent }%
dialogs-color-coral = Coral
dialogs-color-amber = Âmbar
dialogs-color-olive = Oliva
dialogs-color-green = Verde
dialogs-color-teal = Verde-azulado
dialogs-color-blue = Azul
dialogs-color-indigo = Índigo
dialogs-color-violet = Violeta
dialogs-color-pink = Rosa
dialogs-color-slate = Ardósia
dialogs-keys-counters-key = A tecla de um contador
dialogs-keys-its-key = sua tecla
dialogs-keys-an-arrow = uma seta
dialogs-keys-group-counting = Contar
dialogs-keys-count = Contar um passo
dialogs-keys-step-back = Subtrair um passo
dialogs-keys-press = Pressionar o contador que tem o foco
dialogs-keys-amount = Somar uma quantidade de uma vez, ou subtraí-la
dialogs-keys-undo-press = Desfazer o último toque
dialogs-keys-group-moving = Navegar
dialogs-keys-next-counter = Para o próximo contador
dialogs-keys-board = Para um quadro, na ordem deles
dialogs-keys-next-board = Para o quadro acima ou abaixo
dialogs-keys-alone = Mostrar só o contador
dialogs-keys-back = Voltar
dialogs-keys-search = Pesquisar
dialogs-keys-select = Selecionar o contador, ou todos
dialogs-keys-menu = Menu do contador, do quadro ou de uma barra do gráfico
dialogs-keys-group-changing = Alterar
dialogs-keys-undo = Desfazer
dialogs-keys-redo = Refazer
dialogs-keys-new = Novo contador
dialogs-keys-edit = Editar o contador ou o quadro
dialogs-keys-duplicate = Duplicar o quadro, sem suas contagens
dialogs-keys-move = Mover o contador ou o quadro
dialogs-keys-reset = Zerar o contador, ou todos os que são mostrados
dialogs-keys-finish = Concluir o quadro; criar um contador e o próximo
dialogs-keys-delete = Excluir o contador definitivamente
dialogs-keys-doubtful = Manter um toque duvidoso, ou anulá-lo
dialogs-keys-group-files = Arquivos
dialogs-keys-export = Exportar
dialogs-keys-print = Imprimir um relatório
dialogs-keys-import = Importar
dialogs-keys-backups = Backups
dialogs-keys-open = Abrir outro arquivo
dialogs-keys-copy = Copiar o que está selecionado como tabela
dialogs-keys-group-window = Janela
dialogs-keys-tiles = Blocos ou tabela
dialogs-keys-inspect = Inspecionar
dialogs-keys-next-part = Para a próxima parte: inspetor, quadros, contadores
dialogs-keys-lock = Bloquear ou desbloquear tudo
dialogs-keys-small-window = Janela pequena, e voltar
dialogs-keys-lay = Deitar a janela pequena, ou deixá-la em pé
dialogs-keys-full-screen = Tela cheia
dialogs-keys-size = Maior, menor, tamanho normal
dialogs-keys-settings = Configurações
dialogs-keys-help = Ajuda
dialogs-keys-list = Esta lista


## The control chart of a counter

dialogs-control = Carta de controle
dialogs-control-none = Nenhuma
dialogs-control-count = Defeitos
dialogs-control-rate = Defeitos por unidade
dialogs-control-share = Proporção de unidades defeituosas
dialogs-control-count-hint = Onde se examina sempre a mesma quantidade: mostra se os defeitos variam mais que por acaso.
dialogs-control-rate-hint = Onde se examina ora mais, ora menos: os defeitos são divididos pelo que foi examinado.
dialogs-control-share-hint = Onde cada unidade é boa ou defeituosa: a parte de todas que é defeituosa.
dialogs-control-per = Por
dialogs-control-of = De
dialogs-control-board = Total do quadro
dialogs-control-hours = Hora coberta
dialogs-control-points = Pontos
dialogs-control-baseline = Período de referência
dialogs-control-baseline-hint = Os limites vêm destes dias. Escolha alguns em que tudo foi como de costume.
dialogs-control-unread = Outro programa escreveu “{ $control }”, que não pode ser lido como carta de controle. Fica assim até você escolher uma.


## Checking a file

check-check = Verificar o arquivo…
check-check-title = Verificar o arquivo
check-check-text = Confere se o arquivo está íntegro e se cada contagem é a soma de seus registros.
check-checking = Verificando…
check-mend = Corrigir
check-mending = Corrigindo…
check-mend-hint = Corrigir grava estes como mostrado, após um backup do arquivo, em uma só ação que pode ser desfeita. As contagens ficam como estão.
check-unsound-hint = Em Backups se vê o que há em um arquivo anterior. Nada foi alterado por esta verificação, e o que for contado continua sendo salvo.
check-edit = Editar…
check-doubts-more = Clique para ver o que pode ser feito: renomear um, ou corrigir todos.
check-not-read = não é possível ler se os nomes se distinguem: { $why }
check-sound =
    O arquivo está em ordem: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }, { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }, e cada contagem é a soma de seus registros.
check-unsound =
    { $count ->
        [1] O arquivo tem um problema:
        [one] O arquivo tem { $shown } problema:
       *[other] O arquivo tem { $shown } problemas:
    }
check-odd =
    { $count ->
        [1] Outro programa gravou um nome ou uma nota que o Tallyboard não gravaria:
        [one] Outros programas gravaram { $shown } nome ou nota que o Tallyboard não gravaria:
       *[other] Outros programas gravaram { $shown } nomes ou notas que o Tallyboard não gravaria:
    }
check-name-becomes = { $of } passa a ser “{ $new }”
check-note-becomes = { $of }: a nota passa a ser “{ $new }”
check-note-goes = { $of }: a nota é removida
check-total-becomes = { $of }: o total passa a ser “{ $new }”
check-total-goes = { $of }: o total fica sem nome
check-edit-counter = Editar o contador { $id }
check-mended =
    { $count ->
        [0] Não restava nada a corrigir.
        [one] { $count } nome ou nota foi corrigido.
       *[other] { $count } nomes ou notas foram corrigidos.
    }
check-doubts =
    { $count ->
        [one] { $count } nome ou nota a verificar…
       *[other] { $count } nomes ou notas a verificar…
    }


## Backups

backups-backups = Backups…
backups-backups-title = Backups
backups-backups-text = Faz agora um backup do arquivo, ou restaura o que um backup anterior contém.
backups-last = Último backup
backups-none = Ainda nenhum
backups-back-up-now = Fazer backup agora
backups-daily = Um é feito em cada dia em que algo foi alterado. São mantidos os cinco mais recentes e o mais recente de cada mês; o que havia antes de uma restauração, por 30 dias.
backups-in-folder = Em { $folder }. Um é feito em cada dia em que algo foi alterado. São mantidos os cinco mais recentes e o mais recente de cada mês; o que havia antes de uma restauração, por 30 dias.
backups-restore-one = Restaurar
backups-restore-one-name = Restaurar: { $at }, { $holds }
backups-restore-now = Restaurar
backups-restore-title = Restaurar
backups-restore-file = Outro backup a restaurar
backups-restore-hint = Antes é feito um backup do que há agora, para que nada se perca.
backups-restore-shared = Os quadros compartilhados voltam do servidor central. O que foi contado aqui desde então e ainda não foi compartilhado está só nesse backup.
backups-restoring = Restaurando…
backups-unreadable = não pode ser lido
backups-the-backup = O backup
backups-what-is-there = O que há agora
backups-nothing-now = Ainda nada.
backups-not-there = nenhum
backups-differing = Contadores diferentes
backups-damaged = O arquivo está danificado
backups-damaged-hint = Nada é gravado nele: fica como está, mesmo quando um backup toma o seu lugar.
backups-damaged-open = Feche esta janela e inicie o Tallyboard de novo: ele então oferece o último backup válido.
backups-no-good-backup = Não há nenhum backup válido dele.
backups-restore-it = Restaurar este
backups-other-backups = Outros backups…
backups-salvage = Recuperar o que é legível…
backups-salvage-title = Recuperar
backups-salvage-now = Recuperar
backups-salvaging = Recuperando…
backups-salvage-about = Copia para um novo arquivo o que ainda pode ser lido do arquivo danificado.
backups-salvage-file = Novo arquivo para o que for recuperado
backups-open-salvaged = Abrir
backups-not-backed-up-yet = Ainda sem backup
backups-restore-of = Restaurar o backup de { $at }
backups-salvaged-name = { $stem } recuperado.db
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
backups-holds-since = { $holds }, de { $first } a { $last }
backups-backed-up-as = Backup salvo em { $path }
backups-backed-up-unsound = O arquivo não está íntegro ({ $problem }). O backup foi feito como ele está, em { $path }
backups-gone = { $path } não está mais lá.
backups-backed-up-at = Backup: { $at }
backups-backed-up-at-unsound = Backup: { $at }, mas com problemas
backups-before-restore = antes de uma restauração
backups-not-sound = com problemas
backups-damaged-mark = danificado
backups-backup-cancelled = O backup foi cancelado; não há um novo.
backups-restore-cancelled = A restauração foi cancelada; tudo está como antes.
backups-salvage-cancelled = A recuperação foi cancelada; não há um novo arquivo.
backups-restored-kept = Restaurado; o que havia antes foi guardado em { $path }
backups-restored =
    Restaurado: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    }, { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }
backups-good-backup = O último backup válido é de { $at }.
backups-good-backup-holds = O último backup válido é de { $at }: { $holds }.
backups-salvaged =
    Recuperado: { $counter_count ->
        [one] { $counters } contador
       *[other] { $counters } contadores
    } e { $entry_count ->
        [one] { $entries } registro
       *[other] { $entries } registros
    }. Tudo está em { $path }.


## Files, exports and reports

files-file = Arquivo
files-path-hint = O caminho dele
files-choose = Escolher…
files-choose-name = Escolher um arquivo
files-no-dialog = Este ambiente não oferece um diálogo de arquivos: digite o caminho.
files-export = Exportar…
files-export-title = Exportar
files-export-now = Exportar
files-print = Imprimir um relatório…
files-print-title = Imprimir um relatório
files-print-now = Imprimir…
files-about-print = Uma página com gráficos se abre no navegador, com o diálogo de impressão.
files-show-in-folder = Mostrar na pasta
files-export-file = Arquivo para o qual exportar
files-what = O quê
files-entries = Registros
files-counters = Contadores
files-table = Tabela
files-report = Relatório
files-by = Uma linha por
files-hour = Hora
files-day = Dia
files-week = Semana
files-month = Mês
files-format = Formato
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = De
files-all-counters = Todos os contadores
files-kind = Tipo
files-since = De
files-since-name = Desde então
files-until = Até
files-until-name = Até antes de então
files-beginning = O começo
files-now = Agora
files-backwards = Isto não é depois do começo.
files-exists = Já existe um arquivo com este nome.
files-mark = Para o Excel: marcar o arquivo como Unicode
files-replace = Substituir
files-progress = Andamento da exportação
files-export-cancelled = A exportação foi cancelada; nada foi gravado
files-about-entries = O que foi contado e quando, uma linha por registro.
files-about-everything = Tudo o que foi contado, com todas as configurações: pode ser importado de novo, como cópia.
files-about-counters = Os contadores como estão agora, com suas configurações.
files-about-table = O que foi contado em cada intervalo de tempo, uma coluna por contador.
files-about-report = Uma página com gráficos, para ver e imprimir.
files-save-summary-title = Salvar o resumo
files-text-files = Texto
files-reading = Lendo…
files-open = Abrir outro arquivo…
files-open-title = Abrir outro arquivo
files-open-now = Abrir
files-open-file = Arquivo a abrir
files-open-hint = Ele se abre em uma janela própria. Se o arquivo ainda não existe, é criado.
files-tally-files = Arquivos de contagem
files-recent = Abertos recentemente
files-no-program = esta janela não consegue abrir outra
files-drop = Solte um arquivo para importá-lo, ou um arquivo de contagem para abri-lo
files-copy-rows = Copiar como tabela
files-copy-chart = Copiar o gráfico como imagem
files-copy-busy-hours = Copiar os horários de pico como imagem
files-chart-copied = A imagem foi copiada
files-open-named = Abrir { $path }
files-csv-files = Valores separados por vírgulas
files-xlsx-files = Pasta de trabalho do Excel
files-html-files = Página da web
files-every-kind = Todos os tipos
files-kind-counted = Contados
files-kind-set = Definidos com um valor
files-kind-resets = Zeramentos
files-kind-undone = Desfeitos
files-kind-late = Tardios
files-kind-imported = Importados
files-kind-amended = Alterados após zerar
files-selected =
    { $count ->
        [1] O contador selecionado
        [one] O { $count } contador selecionado
       *[other] Os { $count } contadores selecionados
    }
files-exported-counters =
    { $count ->
        [one] { $shown } contador exportado para { $path }
       *[other] { $shown } contadores exportados para { $path }
    }
files-exported-rows =
    { $count ->
        [one] { $shown } linha exportada para { $path }
       *[other] { $shown } linhas exportadas para { $path }
    }
files-not-exported = nada foi gravado em { $path }: { $why }
files-saved = Salvo como { $path }
files-column-counter = Contador
files-column-board = Quadro
files-column-count = Contagem
files-column-today = Hoje
files-column-target = Meta
files-rows-copied =
    { $count ->
        [one] { $count } linha copiada
       *[other] { $count } linhas copiadas
    }


## Import

import-import = Importar…
import-import-title = Importar
import-import-now = Importar
import-import-file = Arquivo a importar
import-importable = Tabelas e exportações
import-import-hint = Exportações do Tallyboard, do Loop Habit Tracker e do Better Counter, e qualquer tabela (CSV, Excel, OpenDocument). Nada é adicionado antes que se veja o quê.
import-backing-up = Fazendo um backup antes…
import-is = É
import-dates = 1/2/2026 é
import-dates-guessed = Como parece
import-day-first = 1º de fevereiro
import-month-first = 2 de janeiro
import-late = Marcar como contagens tardias
import-again = Adicionar também o que já existe
import-column = Coluna
import-meaning = Significado
import-samples = Primeiras linhas
import-empty = Vazia
import-asked = Perguntado acima
import-each-counts-one = Nenhuma: cada linha conta 1
import-all-now = Nenhuma: contar tudo na hora da importação
import-no-hour = Nenhuma
import-each-is-added = Cada número é somado
import-is-reading = É o que um medidor mostra: contam as diferenças
import-one-name = Cada célula é um nome
import-name = Nome
import-name-field = Nome do contador
import-name-hint = O contador a que tudo se refere
import-other-column = Ou escolha a coluna na lista abaixo.
import-more = Mais opções
import-which-sheet = Qual planilha contém as contagens?
import-sheets = Planilhas
import-sheets-hint = As que têm as mesmas colunas podem ser usadas juntas.
import-hidden = oculta
import-encoding = O texto está em
import-encoding-name = Como o texto está codificado
import-other-encoding = Outra codificação…
import-as-found = A detectada
import-split = Nomes separados por
import-split-hint = Nada: cada célula é um nome
import-skip = Omitir
import-skip-name = Linhas acima da tabela a omitir
import-skip-unit = linhas acima da tabela
import-read-as = Ler como
import-as-detected = O que parece ser
import-noted = Observações
import-choose-sheet = Escolha antes uma planilha acima.
import-choose-encoding = Escolha antes como o texto está codificado.
import-cancelling = Cancelando…
import-all-columns =
    { $count ->
        [one] Toda a { $count } coluna
       *[other] Todas as { $count } colunas
    }
import-column-header = O que é { $header }
import-imported-before = Isto foi importado em { $at }: não há nada a adicionar.
import-more-bad-lines =
    { $count ->
        [one] E mais { $count }.
       *[other] E mais { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] Mais { $count } coluna: omitida.
       *[other] Mais { $count } colunas: omitidas.
    }
import-more-columns-read =
    { $count ->
        [one] Mais { $count } coluna: lida.
       *[other] Mais { $count } colunas: lidas.
    }
import-more-columns =
    Mais { $count ->
        [one] { $count } coluna
       *[other] { $count } colunas
    }: { $read ->
        [one] { $read } é lida
       *[other] { $read } são lidas
    }, { $left_out ->
        [one] { $left_out } é omitida
       *[other] { $left_out } são omitidas
    }.
import-left-out =
    { $count ->
        [one] { $count } coluna é omitida: { $headers }.
       *[other] { $count } colunas são omitidas: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] { $count } coluna é omitida: { $headers } e mais { $more }.
       *[other] { $count } colunas são omitidas: { $headers } e mais { $more }.
    }
import-holds = { $header } contém { $samples }
import-holds-nothing = { $header } não contém nada
import-split-lines = Cada linha da célula é um nome
import-split-mark = Vários nomes, separados por { $mark }
import-found-encoding = { $encoding }, a detectada
import-answer-all =
    { $count ->
        [1] Responda antes à pergunta acima.
        [one] Responda antes à { $count } pergunta acima.
       *[other] Responda antes às { $count } perguntas acima.
    }
import-mend-bad =
    { $count ->
        [one] { $count } linha está errada: corrija-a no arquivo ou escolha omiti-la.
       *[other] { $count } linhas estão erradas: corrija-as no arquivo ou escolha omiti-las.
    }
import-backed-up-first = Antes é feito um backup, como antes de cada importação de { $least } registros ou mais.
import-not-undone = Mais de { $most } registros não podem ser desfeitos em uma só ação.
import-only-backup = Mais de { $most } registros não podem ser desfeitos em uma só ação, então só o backup traz de volta o que havia antes.
import-importing = Importando…
import-importing-backed-up = Importando… O que havia antes está em { $path }.
import-before-in = O que havia antes está em { $path }
import-no-backup = Não é possível fazer um backup antes de uma importação tão grande, então nada foi importado: { $why }
import-alike-day =
    { $count ->
        [one] { $count } linha se parece com uma que já existe, com outra quantidade ou hora: do mesmo contador, no mesmo dia.
       *[other] { $count } linhas se parecem com outras que já existem, com outra quantidade ou hora: do mesmo contador, no mesmo dia.
    }
import-alike-minute =
    { $count ->
        [one] { $count } linha se parece com uma que já existe, com outra quantidade ou hora: do mesmo contador, no mesmo minuto.
       *[other] { $count } linhas se parecem com outras que já existem, com outra quantidade ou hora: do mesmo contador, no mesmo minuto.
    }
import-role-name = O nome do contador
import-role-count = Quanto é somado
import-role-time = Quando: data e hora
import-role-date = A data
import-role-hour = A hora
import-role-note = Uma nota
import-role-board = O quadro
import-role-kind = O tipo de registro
import-role-reading = O que um medidor mostra
import-role-counter = Um contador próprio
import-role-day = Um dia próprio
import-role-left-out = Omitida
import-makes-board = Cria o quadro { $name }.
import-makes-boards =
    { $count ->
        [one] Cria { $shown } quadro.
       *[other] Cria { $shown } quadros.
    }
import-makes-counter = Cria o contador { $name }.
import-makes-counters =
    { $count ->
        [one] Cria { $shown } contador.
       *[other] Cria { $shown } contadores.
    }
import-adds-day-notes =
    { $count ->
        [one] Adiciona { $shown } nota de um dia.
       *[other] Adiciona { $shown } notas de dias.
    }
import-nothing = Não há nada nele a adicionar.
import-nothing-left-out =
    { $left ->
        [one] Nada a adicionar: { $left_shown } registro que já existe.
       *[other] Nada a adicionar: { $left_shown } registros que já existem.
    }
import-adds =
    { $count ->
        [one] Adiciona { $shown } registro.
       *[other] Adiciona { $shown } registros.
    }
import-adds-left-out =
    { $count ->
        [one] Adiciona { $shown } registro
       *[other] Adiciona { $shown } registros
    }; { $left ->
        [one] omite { $left_shown } registro que já existe.
       *[other] omite { $left_shown } registros que já existem.
    }
import-bad-lines =
    { $count ->
        [one] { $count } linha não pode ser importada:
       *[other] { $count } linhas não podem ser importadas:
    }
import-bad-line = Linha { $line }
import-bad-sheet-line = { $sheet }, linha { $line }
import-bad-cell = { $line }, “{ $column }”
import-skip-bad =
    { $count ->
        [1] Omitir esta linha
        [one] Omitir esta { $count } linha
       *[other] Omitir estas { $count } linhas
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
    }, a partir de { $source }


## Sharing

sharing-share = Compartilhar este quadro…
sharing-shared-board = Compartilhamento…
sharing-join = Entrar em um quadro compartilhado…
sharing-board = Quadro
sharing-address = Endereço do servidor
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Um banco de dados PostgreSQL que os postos consigam acessar.
sharing-password = Senha
sharing-desk-name = Nome deste posto
sharing-desk-name-hint = Aparece ao lado do que é contado aqui.
sharing-test = Testar conexão
sharing-find = Procurar quadros
sharing-connecting = Conectando…
sharing-share-title = Compartilhar este quadro
sharing-share-text = Vários postos contam em um mesmo quadro. Cada posto mantém seu próprio arquivo e continua contando quando o servidor não pode ser acessado; cada toque chega uma só vez.
sharing-share-now = Compartilhar
sharing-sharing-now = Compartilhando…
sharing-stop = Parar de compartilhar…
sharing-desks = Postos neste quadro
sharing-no-desks-yet = Lendo quem o compartilha…
sharing-not-running = o compartilhamento não está ativo nesta janela: feche-a e abra-a de novo
sharing-join-title = Entrar em um quadro compartilhado
sharing-join-text = Um quadro que outros postos compartilham é colocado neste arquivo, com tudo o que já foi contado nele.
sharing-join-now = Entrar
sharing-boards = Quadros
sharing-no-boards = Nenhum quadro é compartilhado neste servidor ainda. Abra um quadro e escolha “Compartilhar este quadro…”.
sharing-namesakes = Mesmos nomes
sharing-same = São os mesmos: compartilhar o que foi contado aqui
sharing-others = São outros: manter ambos
sharing-progress = Quanto do quadro já está aqui
sharing-joining = Entrando…
sharing-join-goes-on = Continua quando isto for fechado.
sharing-cancel-joining = Cancelar a entrada
sharing-cancelling = Cancelando…
sharing-leave-now = Parar de compartilhar
sharing-leave-anyway = Parar mesmo assim
sharing-leaving = Enviando o pendente e saindo…
sharing-leave-text = Tudo o que foi contado fica aqui, e o quadro passa a ser um quadro comum. Os outros postos mantêm o que têm e continuam. É possível entrar de novo mais tarde.
sharing-shared = Compartilhado
sharing-now = agora
sharing-shared-connecting = Compartilhado · conectando…
sharing-shared-warning = Compartilhado, com um aviso
sharing-try-now = Tentar agora
sharing-trying = tentando acessar o servidor
sharing-options = Opções de compartilhamento…
sharing-away-title = O servidor não pode ser acessado
sharing-refused-title = O servidor não deixa este posto entrar
sharing-away-text = A contagem continua. O que é contado fica salvo neste computador e é enviado assim que o servidor responder.
sharing-refused-text = A contagem continua. O que é contado fica salvo neste computador e é enviado assim que isto for resolvido.
sharing-click = Clique para ver quem o compartilha.
sharing-click-offline = Clique para tentar de novo agora.
sharing-this-desk = este posto
sharing-left = saiu
sharing-torn = requer uma decisão
sharing-never = ainda não
sharing-torn-hint = O servidor e este posto voltaram ambos a um estado anterior, e o posto continuou de outra forma. Nada mais dele é aceito aqui até que o dono do servidor decida.
sharing-connected = Conectado em { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } está compartilhado
sharing-joined = { $board } já está aqui
sharing-join-cancelled = { $board } não é compartilhado aqui. O que já tinha chegado fica, como um quadro comum
sharing-others-name = o do quadro como “{ $name } (2)”
sharing-left-board = { $board } não é mais compartilhado aqui
sharing-is-here = { $board }: já está neste arquivo
sharing-leave-title = Parar de compartilhar { $board }?
sharing-pulling = Recebendo { $pulled } de { $all }
sharing-pill-name = Compartilhamento: { $text }
sharing-tile-here = { " " }· { $count } aqui
sharing-today-here = { $today }, { $here } aqui
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } pendente
       *[other] { $shown } pendentes
    }
sharing-last-seen = visto por último: { $at }
sharing-shared-filter = { $name }, compartilhado
sharing-keyring = Guardada no chaveiro deste computador, nunca no arquivo.
sharing-keyring-locked = Guardada no chaveiro deste computador se ele for desbloqueado, nunca no arquivo.
sharing-keyring-missing = Usada até esta janela ser fechada, nunca guardada no arquivo.
sharing-edits-wait =
    { $count ->
        [one] { $shown } edição pendente
       *[other] { $shown } edições pendentes
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } registro pendente
       *[other] { $shown } registros pendentes
    }
sharing-namesake = { $name } também está neste arquivo.
sharing-two-namesakes = { $first } e { $second } também estão neste arquivo.
sharing-many-namesakes =
    { $others ->
        [one] { $first } e mais { $others } também estão neste arquivo
       *[other] { $first } e mais { $others } também estão neste arquivo
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] { $shown } edição pendente aqui é enviada antes.
       *[other] { $shown } edições pendentes aqui são enviadas antes.
    }
sharing-leave-entries =
    { $count ->
        [one] { $shown } registro pendente aqui é enviado antes.
       *[other] { $shown } registros pendentes aqui são enviados antes.
    }
sharing-loses-nothing = Os outros postos não verão que este saiu até que alguém lhes diga.
sharing-loses-edits =
    { $count ->
        [one] Parar mesmo assim deixa aqui { $shown } edição que os outros postos nunca recebem.
       *[other] Parar mesmo assim deixa aqui { $shown } edições que os outros postos nunca recebem.
    }
sharing-loses-entries =
    { $count ->
        [one] Parar mesmo assim deixa aqui { $shown } registro que os outros postos nunca recebem.
       *[other] Parar mesmo assim deixa aqui { $shown } registros que os outros postos nunca recebem.
    }
sharing-shared-by =
    { $count ->
        [one] Compartilhado · { $count } posto
       *[other] Compartilhado · { $count } postos
    }
sharing-desk-count =
    { $count ->
        [one] { $count } posto
       *[other] { $count } postos
    }
sharing-offline-since = Sem conexão desde { $since }
sharing-waits-offline-since = { $waits }: sem conexão desde { $since }
sharing-offline = Sem conexão
sharing-waits-short =
    { $count ->
        [one] { $shown } pendente
       *[other] { $shown } pendentes
    }
sharing-tried-now = Tentado agora mesmo: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Última tentativa há { $seconds } s: { $why }
       *[other] Última tentativa há { $seconds } s: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Última tentativa há { $minutes } min: { $why }
       *[other] Última tentativa há { $minutes } min: { $why }
    }
sharing-replaces = continua a partir de { $desk }


## Opening hours, and times at which nobody counted

hours-title = Horários
hours-about = Quando alguém conta aqui. O que foi contado é dividido por estas horas; o que fica fora delas é desconhecido, não zero.
hours-weekday =
    { $day ->
        [monday] Segunda-feira
        [tuesday] Terça-feira
        [wednesday] Quarta-feira
        [thursday] Quinta-feira
        [friday] Sexta-feira
        [saturday] Sábado
       *[sunday] Domingo
    }
hours-closed = Fechado
hours-all-day = O dia todo
hours-on = Horários: { $day }
hours-times-unreadable = Escreva as horas assim: 9–12, 13–17.
hours-into-next-day = Até { $end } do dia seguinte.
hours-as-monday = Igual até sexta-feira
hours-a-week =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } min
    } por semana
hours-other = Outros horários
hours-nobody-counted = Ninguém contou
hours-dates = Datas
hours-dates-from-to = { $first } – { $last }
hours-add-date = Adicionar datas…
hours-add-date-name = Adicionar datas com outros horários
hours-add-off-name = Adicionar datas em que ninguém contou
hours-nobody-on = Quando ninguém contou: { $dates }
hours-change-date = Alterar { $dates }
hours-remove = Remover { $dates }
hours-date-twice = Outra linha também tem uma destas datas.
hours-older =
    { $count ->
        [one] Mostrar { $number } anterior
       *[other] Mostrar { $number } anteriores
    }
hours-unreadable-there = Outro programa escreveu horários que não podem ser lidos, por isso nada é dividido por eles: “{ $written }”
hours-write-anew = Escrever novos horários
hours-needed = Para dizer quando ninguém contou, diga antes quando alguém conta.
nobody-open = Ninguém contou…
nobody-title = Ninguém contou
nobody-text = Quando ninguém contou em { $board }? Esse tempo passa a ser desconhecido e não entra em nenhuma taxa. O que foi contado nele continua contado.
nobody-dates = Datas
nobody-times = Horas
nobody-times-name = Horas em que ninguém contou
nobody-dates-name = Datas: { $dates }
nobody-hours = Horários desse dia: { $times }
nobody-closed = Não há horários nesse dia.
nobody-nothing-changes = Os horários não têm nada nesse tempo, por isso não há nada a tirar.
