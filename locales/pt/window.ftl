### Terms: counter = contador, board = quadro, tile = bloco, press = toque, count = contagem, step = passo (when undoing: ação),
### target = meta, level = nível, reset = zerar / zeramento, period = período, entry = registro,
### late count = contagem tardia, undo = desfazer, redo = refazer, archive = arquivar / Arquivados (restore = desarquivar),
### lock = bloquear, inspector = inspetor, strip = janela pequena, desk = posto, hub = servidor central,
### shared board = quadro compartilhado, template = modelo, backup = backup, restore a backup = restaurar,
### salvage = recuperar / recuperação, mend = corrigir, sample = amostra, double press = toque duplo, day note = nota do dia,
### tally file = arquivo de contagem, file = arquivo


## The window


title = Contadores
all = Todos os contadores
welcome = O que será contado?
welcome-hint = Digite um nome e pressione Enter
welcome-help = Um nome e Enter, ou cole uma lista: um nome por linha, ou uma coluna de uma planilha.
on-a-board = em um quadro chamado
board-of-the-list = Nome de um quadro para estes contadores
optional = Opcional
new-hint = Nome de um novo contador
new-button = Novo contador
new-tile = Novo contador aqui
or-ready = ou comece com um quadro pronto
name = Nome
key = Tecla
count = Contagem
last = Último
total = Total
tiles = Blocos
table = Tabela
as-tiles = Mostrar como blocos
as-table = Mostrar como tabela
search = Pesquisar
zone-notice = Fuso horário desconhecido…
search-hint = Pesquisar  Ctrl+F
undo = Desfazer
redo = Refazer
undo-back = Desfazer até aqui
undone = Desfeito
redone = Refeito
table-copied = A tabela foi copiada
reset = Zerar…
nothing-to-reset = nada foi zerado: nenhum contador é mostrado aqui
hidden-by-search = oculto pela pesquisa
on-no-board = sem quadro
undo-reset = Desfazer o último zeramento
no-reset = este contador não tem zeramento para desfazer
reset-hint = Clique para ver antes o que será feito; mantenha pressionado para fazer na hora
more = Mais
boards = Quadros
new-board = + Novo quadro
other = Outros
archive = Arquivados
settings = Configurações
settings-item = Configurações…
keys = Teclas
full-screen = Tela cheia
show-board = Mostrar
edit-board = Opções do quadro…
reset-board = Zerar…
save-template = Salvar como modelo
move-up = Mover para cima
move-down = Mover para baixo
lock-board = Bloquear este quadro
unlock-board = Desbloquear este quadro
counters-stay = Os contadores e o histórico dele permanecem.
leave-first = Está compartilhado: primeiro pare de compartilhá-lo.
lock-all = Bloquear tudo
unlock-all = Desbloquear tudo
select-none = Limpar a seleção
selected-menu = O que fazer
add = Somar…
edit = Editar…
alone = Mostrar só este
all-again = Mostrar todos de novo
duplicate = Duplicar
lock = Bloquear
unlock = Desbloquear
to-board = Mover para o quadro
no-board = Sem quadro
archive-it = Arquivar
restore = Desarquivar
delete = Excluir definitivamente…
clear-search = Limpar a pesquisa
look-everywhere = Procurar em tudo
look-in-archive = Procurar em Arquivados
empty-board = Ainda não há contadores aqui. Arraste alguns para o quadro à esquerda ou crie um novo.
opening = Abrindo o arquivo…
saved = Tudo salvo
failed = O arquivo não pode ser usado
keep-open = Manter aberta
close-now = Fechar agora
locked = Tudo está bloqueado
too-many-questions = há leituras demais ao mesmo tempo, então isto não foi lido: tente de novo
boards-region = Quadros
tools-region = Ferramentas
status-region = Status
inspector-region = Inspetor
counters-region = Contadores
total-region = Total
finish = Concluir…
finish-sample = Concluir a amostra…
close-day = Fechar o dia…
sort-manually = Ordem manual
columns = Colunas
sort-by-name = Ordenar por nome
sort-by-count = Ordenar por contagem
sort-by-today = Ordenar pelo dia de hoje
sort-by-last = Ordenar pela última alteração
template-too-large = { $name } tem contadores e notas demais para um modelo
too-many-templates = { $max ->
    [one] já há { $max } modelo: exclua um onde se criam novos quadros
   *[other] já há { $max } modelos: exclua um onde se criam novos quadros
}
names-found = { $count ->
    [one] { $count } nome: um contador com sua tecla
   *[other] { $count } nomes: um contador e uma tecla para cada
}
too-many-names = { $count ->
    [one] É { $count } nome: cole no máximo { $max } de uma vez, ou importe um arquivo.
   *[other] São { $count } nomes: cole no máximo { $max } de uma vez, ou importe um arquivo.
}
name-twice = { $name } está duas vezes na lista.
no-zone = As horas são mostradas em UTC: { $why }. Também é possível escolher um fuso nas Configurações.
reset-scope = Zerar { $scope }…
scope-board = o quadro { $board }
key-changes = { $key } é a tecla de { $holder }, então { $counter } recebe outra
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = no quadro { $board }
not-backed-up = O backup não foi feito: { $why }
menu-name = O que fazer com { $counter }
count-name = { $counter }: { $count }
of-number = de { $number }
board-menu = Quadro { $name }
key-of = tecla { $cap }
of-target = meta { $target }
board-total = Total { $total }
sample = Amostra { $number }
since = desde { $time }
beside-total = Fora do total: { $counts }
to-go = faltam { $number }
room = de { $capacity } · cabem mais { $left }
reached = { $total } de { $target }, meta atingida
beyond = { $total }, { $over } acima da meta
spoken-count = { $name } { $count }
count-on = Continuar até { $target }
counts-of = Contagens, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] { $count } selecionado
   *[other] { $count } selecionados
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· { $limit } é o limite
total-on-board = { $count } no quadro
level = { $name } { $count }
in-all = { $count } no total
counted-today = { $count } hoje
make-counters = { $count ->
    [one] Criar { $shown } contador
   *[other] Criar { $shown } contadores
}
with-key = { $name }, tecla { $key }
with-no-key = { $name }, sem tecla
bad-name = “{ $name }”: { $why }.
template-saved = Modelo { $name } salvo
template-replaced = Modelo { $name } substituído
no-such-zone = Não existe o fuso horário { $name } neste sistema: as horas são mostradas no do sistema. É possível escolher outro nas Configurações.
counters = { $count ->
    [one] { $shown } contador
   *[other] { $shown } contadores
}
scope-found = { $count ->
    [one] { $shown } contador encontrado
   *[other] { $shown } contadores encontrados
}
scope-archived = { $count ->
    [one] { $shown } contador arquivado
   *[other] { $shown } contadores arquivados
}
scope-all = { $count ->
    [one] { $shown } contador
   *[other] todos os { $shown } contadores
}
counter-on-board = { $counter } no quadro { $board }
key-of-hidden = { $count ->
    [one] { $key } é a tecla de { $holders }, que não está visível: não contado
   *[other] { $key } é a tecla de { $holders }, que não estão visíveis: não contado
}
key-of-several = { $key } é a tecla de { $holders }: não contado; mostre antes um só quadro
key-of-several-on-one-board = { $key } é a tecla de { $holders }: não contado; dê outra a um deles
enumerated-two = { $first } e { $second }
enumerated-three = { $first }, { $second } e { $third }
enumerated-more = { $first }, { $second } e mais { $count }
reset-archived = { $count ->
    [one] nada foi zerado: o contador está arquivado; desarquive-o antes
   *[other] nada foi zerado: alguns destes contadores estão arquivados; desarquive-os antes
}
nothing-found = Nada com o nome “{ $search }”
nothing-found-on-board = Nada com o nome “{ $search }” neste quadro
nothing-found-in-archive = Nada com o nome “{ $search }” em Arquivados
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } em outro lugar
   *[other] { $shown } em outros lugares
}
found-in-archive = { $count ->
    [one] { $shown } em Arquivados
   *[other] { $shown } em Arquivados
}
press-one = Contar { $counter }
press-step = Contar { $number } { $counter }
plus-one = Somar um a { $counter }
plus-step = Somar { $number } a { $counter }
minus-one = Subtrair um de { $counter }
minus-step = Subtrair { $number } de { $counter }
of-number-named = de { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent }%
share-limits = limites { $low } a { $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $share } de { $total }: { $limits }
minutes-none = menos de um minuto
minutes = { $minutes } min
hours = { $hours } h
hours-and-minutes = { $hours } h { $minutes } min
places-left = { $count ->
    [one] { $shown } vaga livre
   *[other] { $shown } vagas livres
}
full = Lotado: { $count } de { $capacity }
over-full = Lotação excedida: { $count } de { $capacity }
target-reached = { $what }: conclua e comece o próximo
target-reached-sample = { $what }: conclua esta amostra e comece a próxima
target-passed = { $what }, { $over } acima da meta: conclua e comece o próximo
target-passed-sample = { $what }, { $over } acima da meta: conclua esta amostra e comece a próxima
dragged = { $count ->
    [one] { $first } e mais { $count }
   *[other] { $first } e mais { $count }
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, tardio
operation-set = Definir { $name } como { $count }
operation-reset = Zerar { $name }
operation-correct = Corrigir { $name }
operation-keep = Manter um toque de { $name }
operation-void = Anular um toque de { $name }
operation-note = Nota em { $name }
operation-create = Novo contador { $name }
operation-rename = Renomear para { $name }
operation-edit = Editar { $name }
operation-move = Mover { $name }
operation-archive = Arquivar { $name }
operation-restore = Desarquivar { $name }
operation-lock = Bloquear { $name }
operation-unlock = Desbloquear { $name }
operation-create-board = Novo quadro { $name }
operation-edit-board = Editar o quadro { $name }
operation-delete-board = Excluir o quadro { $name }
operation-import = Importar { $name }
operation-reset-several = { $count ->
    [one] Zerar { $shown } contador
   *[other] Zerar { $shown } contadores
}
operation-correct-several = { $count ->
    [one] Corrigir { $shown } contador
   *[other] Corrigir { $shown } contadores
}
operation-keep-several = { $count ->
    [one] Manter { $shown } toque
   *[other] Manter { $shown } toques
}
operation-void-several = { $count ->
    [one] Anular { $shown } toque
   *[other] Anular { $shown } toques
}
operation-create-several = { $count ->
    [one] { $shown } novo contador
   *[other] { $shown } novos contadores
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
    [one] Arquivar { $shown } contador
   *[other] Arquivar { $shown } contadores
}
operation-restore-several = { $count ->
    [one] Desarquivar { $shown } contador
   *[other] Desarquivar { $shown } contadores
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
about-operation-and-followers = { $word }: { $operation }, e o que foi feito depois
done-but-for-others = { $done }; o que outros alteraram desde então ficou como está
undo-steps = { $count ->
    [one] Desfazer { $shown } ação
   *[other] Desfazer { $shown } ações
}
was-reset = { $name } zerado, { $before } → { $after }
was-corrected = { $name } corrigido, { $before } → { $after }
were-reset = { $count ->
    [one] { $shown } contador zerado
   *[other] { $shown } contadores zerados
}
were-corrected = { $count ->
    [one] { $shown } contador corrigido
   *[other] { $shown } contadores corrigidos
}
refused-locked = Bloqueado: não contado
refused-archived = Arquivado: não contado
refused-limit = Não contado: limite de { $limit } atingido
refused-overflow = Não contado: nenhuma contagem pode ser tão grande


## What is saved, and what isn't

saving = { $count ->
    [one] Salvando { $count } alteração…
   *[other] Salvando { $count } alterações…
}
changes-not-shown = O que é mostrado pode estar desatualizado, pois não pode ser lido: { $why }. Uma nova tentativa será feita.
unsaved = { $count ->
    [one] { $count } não salva há { $seconds } s: { $why }. Ela é mantida e será tentada de novo.
   *[other] { $count } não salvas há { $seconds } s: { $why }. Elas são mantidas e serão tentadas de novo.
}
opening-waits = O arquivo ainda não pode ser aberto: { $why }. Uma nova tentativa será feita.
closing-title = { $count ->
    [one] { $count } alteração não salva
   *[other] { $count } alterações não salvas
}
closing-why = { $why }. O salvamento continua sendo tentado, e a janela se fecha sozinha quando tudo estiver salvo.
closing-keeps = { $count ->
    [one] Se fechar agora, o toque fica guardado ao lado do arquivo e é contado na próxima inicialização.
   *[other] Se fechar agora, os toques ficam guardados ao lado do arquivo e são contados na próxima inicialização.
}
closing-loses = { $count ->
    [one] Se fechar agora, ela se perde.
   *[other] Se fechar agora, elas se perdem.
}
closing-loses-others = As demais alterações se perdem.


## Help

help-help = Ajuda
help-about = Sobre o Tallyboard
help-about-text = Qual é esta versão, que arquivo está aberto e as licenças do que há nela.
help-help-text = Respostas curtas sobre contar, teclas, desfazer, zerar, quadros e arquivos.
help-search = Pesquisar na ajuda
help-nothing = Não há nada sobre isso aqui.
help-version = Versão
help-file = Arquivo
help-licences = Licenças
help-copy = Copiar
help-copied = Informações copiadas
help-close-hint = Fechar a dica
help-hint-press = <b>Pressione { $key } para contar</b> ou clique em um bloco.
help-hint-press-several = <b>Pressione { $first } … { $last } para contar</b> ou clique em um bloco.
help-hint-click = <b>Clique em um bloco</b> para contar.
help-hint-shift = { $shift } e a tecla subtraem um.
help-hint-keys = { $key } mostra todas as teclas.

## Levels: how many are inside now

level-set = Definir
level-about = A diferença é contada como mais um toque, que pode ser desfeito.
level-most = Máximo de hoje
level-added = Somado hoje
level-taken = Subtraído hoje
level-since-reset = desde o zeramento às { $time }
level-of-today = { $counter } hoje
level-before = { $number } { $name }
level-at = às { $time }
level-most-value = máximo: { $value }
level-warns-at = avisa em { $number }
help-section-counting = Contar
help-section-counting-text = Clique em qualquer ponto de um bloco ou pressione a tecla dele: isso conta um, ou o passo do contador. Shift e a tecla subtraem um. Cada toque está no disco em um instante; a luz embaixo à esquerda confirma.
help-section-more-than-one = Mais de um de uma vez
help-section-more-than-one-text = Mantenha um bloco pressionado, ou escolha Somar… no menu dele, para somar uma quantidade. Ali, “Contado antes” aceita uma hora no passado.
help-section-keys = Teclas
help-section-keys-text = Cada contador pode ter uma tecla: escolha Editar… no menu dele (F2) e pressione a tecla. A mesma tecla pode servir em vários quadros. As teclas da própria janela são listadas com ? e estão nos menus.
help-section-undo = Desfazer
help-section-undo-text = Ctrl+Z desfaz o que foi feito por último, e Ctrl+Shift+Z refaz: toques, zeramentos, edições, o que for, mesmo depois de reiniciar. Backspace desfaz o último toque. O inspetor desfaz qualquer registro isolado.
help-section-reset = Zerar
help-section-reset-text = Zerar põe as contagens em 0 e fecha um período. Nada se perde: o histórico guarda cada toque, a lista de períodos do inspetor mostra quanto cada um somou, e um zeramento pode ser desfeito a qualquer momento.
help-section-boards = Quadros
help-section-boards-text = Um quadro é um conjunto de contadores mostrados juntos: um balcão, uma porta, uma amostra. Arraste blocos para um quadro à esquerda. Um clique direito em um quadro abre o menu dele: opções, duplicar, exportar, compartilhar. Um quadro com meta é concluído com Ctrl+Enter.
help-section-inspect = Inspecionar
help-section-inspect-text = Ctrl+I mostra quando se contou: hoje, esta semana, um gráfico, os horários de pico e cada registro. Acompanha o contador pressionado ou selecionado.
help-section-file = Seu arquivo
help-section-file-text = Tudo está em um só arquivo neste computador, cujo nome aparece embaixo à direita. Um backup é feito uma vez por dia após alterações; Ctrl+B lista os backups e os restaura. Ctrl+O abre outro arquivo.
help-section-sharing = Compartilhar
help-section-sharing-text = Vários postos podem contar em um mesmo quadro: escolha “Compartilhar este quadro…” no menu dele. Cada posto continua contando quando está sem conexão, e todos chegam às mesmas contagens.
help-section-export = Exportar e importar
help-section-export-text = Ctrl+E grava uma planilha, uma tabela ou um relatório, Ctrl+P imprime um relatório, e Ctrl+Shift+E importa o que foi contado em outro lugar.
level-set-button = Definir { $name }…
level-set-name = Definir { $name }
level-counts-more = { $count ->
    [one] Conta mais { $shown } em { $counter }.
   *[other] Conta mais { $shown } em { $counter }.
}
level-counts-fewer = { $count ->
    [one] Conta menos { $shown } em { $counter }.
   *[other] Conta menos { $shown } em { $counter }.
}
level-through-the-day = { $name } ao longo do dia
level-at-the-end = { $name } no fim
level-value-at = { $number } às { $time }


## Ranges of days

range-range = intervalo
range-today = Hoje
range-week = Semana
range-month = Mês
range-year = Ano
range-day = Dia
range-sum = Soma
range-custom = Outro…
range-custom-name = De um dia a outro
range-last-week = semana passada
range-year-before = um ano antes
range-today-date = Hoje, { $date }
range-dates = { $first } – { $last }
range-go-before = Antes de { $range }
range-go-after = Depois de { $range }
range-last-weekday = { $day ->
    [monday] segunda passada
    [tuesday] terça passada
    [wednesday] quarta passada
    [thursday] quinta passada
    [friday] sexta passada
    [saturday] sábado passado
   *[sunday] domingo passado
}
range-week-before = uma semana antes
range-weeks-before = { $count ->
    [one] { $count } semana antes
   *[other] { $count } semanas antes
}
range-before-to = { $name }, até { $time }


## The small window

strip-small-window = Janela pequena
strip-expand = Janela grande
strip-close = Fechar
strip-today = hoje
strip-not-on-top = Este ambiente (Wayland) não permite que um programa se mantenha sempre no topo.
strip-not-saved = { $presses ->
    [one] { $presses } não salvo
   *[other] { $presses } não salvos
}
strip-hidden = { $counters ->
    [one] mais { $counters }, por tecla
   *[other] mais { $counters }, por tecla
}


## Notes on days

day-note-open = Nota de um dia…
day-note-title = Nota de um dia
day-note-day = Dia
day-note-name = Nota do dia
day-note-hint = Por exemplo, “simulado de incêndio”; uma nota vazia é nenhuma
day-note-day-name = Dia: { $day }
day-note-note-name = Nota: { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Mostrada nos gráficos e no histórico de { $board }, e exportada com ele.
day-note-shown-everywhere = Mostrada nos gráficos e no histórico de todos os quadros, e exportada com eles.


## Finishing a board or a sample

finish-finish-sample = Concluir esta amostra
finish-close-day = Fechar este dia
finish-finish = Concluir e começar o próximo
finish-close = Fechar o dia
finish-copy = Copiar resumo
finish-copy-picture = Copiar como imagem
finish-save = Salvar em arquivo…
finish-copied = O resumo foi copiado
finish-sample-field = Amostra
finish-counted-by = Contado por
finish-left-out = excluído
finish-finish-board = Concluir { $board }
finish-by = contado por { $name }
finish-span = { $since } a { $until }
finish-about-since = { $name }: { $total }, contado desde { $since }
finish-back-to-0-single = O contador volta a 0. O histórico permanece, e isto pode ser desfeito a qualquer momento.
finish-back-to-0 = { $count ->
    [one] { $shown } contador volta a 0. O histórico permanece, e isto pode ser desfeito a qualquer momento.
   *[other] Todos os { $shown } contadores voltam a 0. O histórico permanece, e isto pode ser desfeito a qualquer momento.
}


## Keys that work everywhere

global-keys-label = Teclas globais
global-keys-off = Não
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = As teclas dos contadores funcionam enquanto esta janela tem o foco.
global-keys-asked = Elas foram solicitadas ao ambiente.
global-keys-no-screen = a tela não responde
global-keys-no-answer = o ambiente não responde
global-keys-not-allowed = não foi permitido no ambiente
global-keys-other-system = ainda não há como fazer isso neste sistema
global-keys-group = Enquanto outro programa tem o foco
global-keys-taken = usada por outro programa
global-keys-counts = Contar com a tecla { $key }
global-keys-takes-back = Subtrair um passo com a tecla { $key }
global-keys-on-hint = { $modifiers } e a tecla de um contador contam em qualquer programa, no quadro mostrado aqui; com Shift também, subtraem um passo.
global-keys-not-these = Menos estas, que outro programa usa: { $keys }.
global-keys-unavailable = Este ambiente não as oferece: { $why }. Nas configurações de teclado dele, é possível associar um comando a uma tecla.


## A file that was moved, replaced or deleted

displaced-save-beside = Salvar tudo em um novo arquivo ao lado
displaced-open-there = Abrir o que está lá agora
displaced-status = O arquivo não é mais o que era: nada é salvo
displaced-choosing = outro arquivo está sendo aberto: isto não foi contado
displaced-nothing-waits = Tudo o que foi contado antes foi salvo naquele arquivo; o que for contado agora fica em espera.
displaced-waiting = { $count ->
    [one] { $shown } alteração não salva: fica em espera e é salva quando o arquivo voltar a ser como era.
   *[other] { $shown } alterações não salvas: ficam em espera e são salvas quando o arquivo voltar a ser como era.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } alteração não salva: fica em espera e é salva quando o arquivo voltar a ser como era. No que está lá agora, ela é contada pelos nomes dos contadores.
   *[other] { $shown } alterações não salvas: ficam em espera e são salvas quando o arquivo voltar a ser como era. No que está lá agora, elas são contadas pelos nomes dos contadores.
}


## Ready boards

ready-desk = Balcão de referência
ready-desk-about = Orientação, perguntas, impressão, telefone…
ready-desk-directions = Orientação
ready-desk-question = Pergunta de referência
ready-desk-printing = Ajuda com impressão
ready-desk-account = Conta e carteirinha
ready-desk-technology = Ajuda técnica
ready-desk-phone = Telefone
ready-blood = Contagem diferencial
ready-blood-about = Neutrófilo, linfócito… uma tecla para cada, som em 100
ready-blood-neutrophil = Neutrófilo
ready-blood-lymphocyte = Linfócito
ready-blood-monocyte = Monócito
ready-blood-eosinophil = Eosinófilo
ready-blood-basophil = Basófilo
ready-blood-band = Bastonete
ready-blood-blast = Blasto
ready-blood-nucleated = Eritroblasto
ready-blood-total = Células
ready-door = Controle de entrada
ready-door-about = Entraram, saíram, dentro agora
ready-door-in = Entraram
ready-door-out = Saíram
ready-door-total = Dentro agora
ready-defects = Defeitos
ready-defects-about = Risco, amassado, cor, peça faltando…
ready-defects-scratch = Risco
ready-defects-dent = Amassado
ready-defects-colour = Cor
ready-defects-part = Peça faltando
ready-defects-label = Etiqueta errada
ready-defects-other = Outro defeito


## The start of the window

start-advice = Estes comandos funcionam sem janela: { $commands } (veja tallyboard --help).
start-needs-window = o painel precisa de uma janela: { $why }.
start-no-display = nem WAYLAND_DISPLAY nem DISPLAY está definida, portanto não há tela
start-lacks = faltam ao sistema { $libraries } (Debian: apt install { $packages })
start-no-screen = o painel precisa de uma janela: não é possível acessar a tela.
start-no-opengl = o painel não consegue abrir uma janela: não há OpenGL nesta tela?
start-ended = a janela teve de ser encerrada: { $why }


## The file of the settings

settings-problem = As configurações em { $file }: { $why }. O arquivo é guardado como { $aside } assim que uma configuração for alterada.
settings-partly-unusable = nem todas podem ser usadas ({ $names }), e essas ficam com o valor padrão
settings-unusable = { $why }; todas as configurações ficam com o valor padrão
settings-too-large = é maior que { $max } bytes
settings-not-understood = o conteúdo não pode ser entendido: { $why }
settings-not-private = { $path } pode ser lido por outros, e isso não pode ser mudado: é de outro usuário.
settings-not-saved = As configurações não podem ser salvas em { $path }: { $why }. Elas valem até a janela ser fechada.
settings-out-of-range = o número está fora do intervalo permitido


## What figures mean



## Sound, speech and notifications

sound-none = sem som: { $why }
sound-no-player = { $player } não foi encontrado
sound-no-players = nenhum de { $players } foi encontrado
sound-not-written = o arquivo para o reprodutor não pode ser gravado ({ $why })
sound-player-failed = { $player } falhou ({ $why })
sound-no-thread = sem som: o sistema não consegue iniciar uma thread ({ $why })
speech-no-program = sem fala: { $program }, que vem com o speech-dispatcher, não foi encontrado
speech-failed = sem fala: { $program } falhou ({ $why })
program-too-slow = não terminou em { $seconds } s
notification-none-shown = sem notificações: este ambiente não mostra nenhuma ({ $why })
notification-other-system = sem notificações: elas só existem para Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Espaço
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PgUp
key-page-down = PgDn
key-menu = Menu
key-num = Num { $key }


## When a target is reached at the pace of the counting so far

pace-by = neste ritmo, { $time }
pace-by-short = { " " }· chega: { $time }
pace-count = { $count } de { $target }; neste ritmo, { $time }
