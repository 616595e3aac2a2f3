## A note that is typed

note-error-empty = uma nota precisa de pelo menos um caractere
note-error-too-long = uma nota tem no máximo { $max } caracteres, e esta tem { $found }
note-error-control-character = uma nota não pode conter caracteres de controle, exceto quebras de linha


## Opening hours that are typed

hours-unreadable = “{ $part }” não pode ser lido como horários: escreva-os como Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = “{ $part }” dá os horários de um dia pela segunda vez: escreva todos de uma vez, como Mo 09:00-12:00,13:00-17:00
hours-empty = horários sem nenhuma hora não dizem nada: omita-os se ninguém os conhece
hours-too-long = os horários têm no máximo { $max } bytes
hours-too-many-dates = os horários têm no máximo { $max } datas específicas


## The control chart of a counter, as it is typed

control-plan-unreadable = “{ $part }” não pode ser lido como carta de controle: escreva-a como c day 2026-10-01/2026-10-31 ou u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = uma carta c conta os defeitos como são, sem “of”: use u para defeitos por unidade ou p para uma proporção
control-plan-no-size = uma carta u ou p precisa saber a que os defeitos se referem: acrescente of board, of counter NAME ou, para u, of hours
control-plan-share-of-hours = horas não podem ter uma proporção de defeitos: use u para defeitos por hora


## A name that is typed, of a counter, a board or a desk

name-error-empty = um nome precisa de pelo menos um caractere
name-error-too-long = um nome tem no máximo { $max } caracteres, e este tem { $found }
name-error-control-character = um nome não pode conter caracteres de controle, como tabulações ou quebras de linha
name-error-override = um nome não pode conter o que muda a direção do texto


## A key of the keyboard

key-error = uma tecla é uma de { $keys }


## Kinds of files

file-type-folder = uma pasta
file-type-pipe = um pipe
file-type-socket = um socket
file-type-disk = um disco ou outro dispositivo
file-type-device = um dispositivo
files-no-file = é { $what }, não um arquivo
files-it-is-a-disk = é um disco
files-nobody-reads-it = ninguém o lê
limits-disk-full = o disco está cheio
limits-disk-full-or-file-too-large = o disco está cheio, ou o arquivo passaria dos { $bytes } bytes que o sistema permite a este programa (ulimit -f)
limits-disk-error = o disco relata um erro ({ $error })
limits-disk-error-or-file-too-large = o disco relata um erro ({ $error }), ou o arquivo passaria dos { $bytes } bytes que o sistema permite a este programa (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } é o próprio arquivo de contagem: indique outro arquivo
begin-error-exists = { $path } já existe
begin-error-folder = { $path } é uma pasta: indique um arquivo nela
begin-error-folder-missing = falta a pasta { $folder }: crie-a ou indique outro arquivo
begin-error-io = { $path } não pode ser gravado ({ $error }): indique outro arquivo


## A number that is typed or read

number-error-not-a-number = não é um número
number-error-fraction = não é um número inteiro
number-error-too-large = passa de 64 bits


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } ou { $second }


## Why something was not done

refusal-overflow = “{ $name }” está em { $count }: { $delta } seria mais do que cabe em uma contagem, então nada foi contado
refusal-unknown-counter = esse contador não existe mais
refusal-unknown-name = não há contador chamado “{ $name }”
refusal-name-taken = já há um contador chamado “{ $name }”
refusal-key-taken = a tecla { $key } já é de “{ $name }”
refusal-name-in-archive = há um contador arquivado chamado “{ $name }”: desarquive-o ou use outro nome
refusal-board-name-taken = já há um quadro chamado “{ $name }”
refusal-unknown-board = esse quadro não existe mais
refusal-unknown-board-name = não há quadro chamado “{ $name }”
refusal-locked = “{ $name }” está bloqueado, então nada foi contado: desbloqueie-o antes
refusal-archived = “{ $name }” está arquivado, então nada foi contado: desarquive-o antes
refusal-above-maximum = “{ $name }” está em { $count }, e seu máximo é { $limit }: { $delta } não foi contado
refusal-below-minimum = “{ $name }” está em { $count }, e seu mínimo é { $limit }: { $delta } não foi contado
refusal-beyond-target = “{ $board }” está em { $total } e para na meta { $target }: { $delta } “{ $name }” não foi contado
refusal-bad-step = um passo é um número de 1 a { $max }
refusal-bad-limits = o mínimo { $minimum } é maior que o máximo { $maximum }
refusal-bad-day-start = um dia começa em um quarto de hora: 00:00, 00:15 … 23:45
refusal-too-many-boards = { $max ->
    [one] um arquivo tem no máximo { $max } quadro
   *[other] um arquivo tem no máximo { $max } quadros
}
refusal-too-many-day-notes = { $max ->
    [one] um arquivo tem no máximo { $max } nota de dia
   *[other] um arquivo tem no máximo { $max } notas de dias
}
refusal-too-many-counters = um arquivo tem no máximo um milhão de contadores: a importação criaria mais
refusal-import-cancelled = a importação foi cancelada: nada foi importado
refusal-import-above-maximum = “{ $name }” está em { $count }, e seu máximo é { $limit }: a importação o levaria a { $after }
refusal-import-below-minimum = “{ $name }” está em { $count }, e seu mínimo é { $limit }: a importação o levaria a { $after }
refusal-nothing-to-undo = não há nada a desfazer
refusal-nothing-to-redo = não há nada a refazer
refusal-import-beyond-undo = a importação de { $file } criou { $entries } registros, demais para serem desfeitos de uma vez: restaure o backup feito antes dela, ou desfaça os registros um a um
refusal-not-the-newest = outra coisa acabou de ser feita em outra janela: desfaça de novo para revertê-la
refusal-not-an-operation = excluir definitivamente e desfazer não podem fazer parte do que é desfeito de uma vez
refusal-shared-already = “{ $board }” já está compartilhado, por { $hub }
refusal-not-shared = o quadro não está mais compartilhado
refusal-shared-counter = “{ $name }” está compartilhado, então permanece em seu quadro: arquive-o, ou saia antes do quadro
refusal-shared-board = o quadro “{ $name }” está compartilhado: saia dele antes
refusal-torn = o que { $desk } compartilha não continua o que este arquivo tem desse posto
refusal-unknown-entry = esse registro não existe mais
refusal-undone-already = isto já foi desfeito
refusal-in-the-future = uma contagem tardia pertence ao passado, e esta hora ainda não chegou
refusal-not-saved = não salvo: { $why }
refusal-maybe-saved = não se sabe se isto foi salvo ({ $why }): veja a contagem antes de repetir
send-error-full = { $max ->
    [one] há coisas demais a salvar ({ $max } toque): este não foi contado
   *[other] há coisas demais a salvar ({ $max } toques): este não foi contado
}
send-error-stopped = o arquivo está fechado: isto não foi contado


## Why something in the file couldn't be read or written

store-error-locked = outro programa mantém o arquivo bloqueado
store-error-damaged = o arquivo está danificado ({ $detail }); nada mais é gravado nele: restaure um backup
store-error-stopped = a consulta foi retirada
store-error-suspect = o arquivo foi alterado por outro programa e está sendo examinado
store-error-text-too-long = um texto do arquivo tem mais de { $max } bytes
store-error-too-many-counters = { $max ->
    [one] o arquivo contém mais de { $max } contador
   *[other] o arquivo contém mais de { $max } contadores
}
store-error-clock = o relógio do sistema está além do ano 9999 ou antes do ano -4713: acerte-o e tente de novo
store-error-numbers-used-up = { $table ->
    [board] o arquivo não tem mais números para outro quadro: um tem o maior que existe, { $max }. Exporte o conteúdo e importe-o em um novo arquivo
    [counter] o arquivo não tem mais números para outro contador: um tem o maior que existe, { $max }. Exporte o conteúdo e importe-o em um novo arquivo
    [entry] o arquivo não tem mais números para outro registro: um tem o maior que existe, { $max }. Exporte o conteúdo e importe-o em um novo arquivo
   *[other] o arquivo não tem mais números para outra linha de { $table }: uma tem o maior que existe, { $max }. Exporte o conteúdo e importe-o em um novo arquivo
}
text-too-long-to-be-read = (um texto de { $bytes } bytes, longo demais para ser lido)
worker-damaged-with-backup = { $why }; o último válido é { $backup }


## Why a file can't be opened

open-error-folder-missing = falta a pasta { $folder }: crie-a ou escolha outro arquivo com --db
open-error-file-missing = ainda não há o arquivo { $path }: `tallyboard inc NAME` o cria
open-error-empty = o arquivo { $path } ainda está vazio: `tallyboard inc NAME` cria o primeiro contador
open-error-file-exists = { $path } já existe e fica como está: indique um novo arquivo
open-error-name-too-long = { $path } não pode ser criado: seu nome ou caminho tem { $bytes } bytes, e com o que fica ao lado cabem { $bytes_max }: escolha um mais curto com --db
open-error-not-a-file = { $path } é { $what } e não um arquivo: indique um arquivo
open-error-side-not-a-file = { $side } é { $what } e não um arquivo, e ali o SQLite guarda o que foi contado por último em { $path }: mova-o dali ou escolha outro arquivo com --db
open-error-log-without-file = não há o arquivo { $path }, mas o que foi contado por último nele ainda está em { $log }: ele foi movido ou excluído enquanto estava aberto. Coloque-o de volta ao lado desse; ou, se não for mais necessário, exclua também { $log }. Nada foi criado
open-error-log-missing = { $path } foi copiado sem { $log }, onde está tudo o que foi contado: copie ambos ou faça a cópia com `tallyboard backup`
open-error-log-unreadable = { $path } está onde nada pode ser gravado, e seu log { $log } não pode ser lido ali: copie ambos para uma pasta sua
open-error-linked = { $links ->
    [one] { $path } tem { $links } nome (links físicos), e o que é contado em um se perderia nos outros: exclua os outros nomes, ou torne o arquivo independente com `cp FILE COPY && mv COPY FILE`
   *[other] { $path } tem { $links } nomes (links físicos), e o que é contado em um se perderia nos outros: exclua os outros nomes, ou torne o arquivo independente com `cp FILE COPY && mv COPY FILE`
}
open-error-not-a-database = { $path } não é um arquivo de contagem (não é um banco de dados SQLite): escolha outro arquivo com --db
open-error-other-program = { $path } é o banco de dados de outro programa: escolha outro arquivo com --db
open-error-damaged = { $path } está danificado ({ $detail }): ficou como estava; restaure um backup, `tallyboard salvage "{ $path }" NEW` copia o que pode ser lido, ou escolha outro arquivo com --db
open-error-damaged-with-backup = { $path } está danificado ({ $detail }): ficou como estava; `tallyboard restore` traz de volta o último backup válido, { $backup }, `tallyboard salvage "{ $path }" NEW` copia o que pode ser lido, ou escolha outro arquivo com --db
open-error-unreadable = nada de { $path } pode ser lido: restaure um backup
open-error-newer = { $path } foi gravado por um tallyboard mais novo (versão { $found } do arquivo, este programa conhece a { $known }): atualize o tallyboard ou escolha outro arquivo com --db
open-error-foreign-object = { $path } contém { $object }, que não é do tallyboard e poderia alterar contagens sem ser notado: remova o objeto ou escolha outro arquivo com --db
open-error-read-only = { $path } é somente leitura: permita gravar nele ou escolha outro arquivo com --db
open-error-replaced = outro arquivo foi posto no lugar de { $path } enquanto estava aberto aqui: decida antes o que fazer
open-error-stopped = a abertura de { $path } foi abandonada antes de terminar
open-error-locked = { $path } está bloqueado por outro programa: tente de novo quando ele tiver terminado
open-error-disk = { $path } não pode ser aberto: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = falta a pasta { $folder }: crie-a ou abra outro arquivo
open-error-in-window-name-too-long = { $path } não pode ser criado: seu nome, ou o da pasta, é longo demais
open-error-in-window-side-not-a-file = { $side } é { $what }, e ali está o que foi contado por último em { $path }: mova-o dali ou abra outro arquivo
open-error-in-window-log-missing = { $path } foi copiado sem { $log }, onde está tudo o que foi contado: copie ambos ou restaure um backup
open-error-in-window-linked = { $links ->
    [one] { $path } tem { $links } nome, e o que é contado em um se perderia nos outros: exclua os outros nomes ou abra uma cópia
   *[other] { $path } tem { $links } nomes, e o que é contado em um se perderia nos outros: exclua os outros nomes ou abra uma cópia
}
open-error-in-window-not-a-database = { $path } não é um arquivo de contagem: abra outro
open-error-in-window-other-program = { $path } é de outro programa: abra outro arquivo
open-error-in-window-damaged = { $path } está danificado e ficou como estava
open-error-in-window-newer = { $path } foi gravado por uma versão mais nova do Tallyboard: atualize este programa ou abra outro arquivo
open-error-in-window-foreign-object = { $path } contém algo que não é do Tallyboard e poderia alterar contagens sem ser notado (“{ $name }”): restaure um backup ou abra outro arquivo
open-error-in-window-read-only = não é possível gravar em { $path }: permita isso ou abra outro arquivo


## Parts of a database

schema-object = { $kind ->
    [table] a tabela “{ $name }”
    [index] o índice “{ $name }”
    [trigger] o gatilho “{ $name }”
    [view] a visão “{ $name }”
    [virtual-table] a tabela virtual “{ $name }”
    [foreign-key] a chave estrangeira “{ $name }”
    [generated-column] a coluna gerada “{ $name }”
   *[other] { $word } “{ $name }”
}
schema-column = a coluna “{ $column }” de “{ $table }”
schema-missing = falta { $object }
schema-not-made-again = falta { $object }, e não é possível criar de novo: { $error }
schema-column-made = faltava { $column }: foi criada de novo, com { $value } em todas as linhas; um backup pode conter mais
schema-column-missing = falta { $column }: lê-se { $value } em todas as linhas, até que algo seja alterado e ela seja criada de novo; um backup pode conter mais
schema-index-made = faltava { $index }: foi criado de novo
schema-index-missing = falta { $index }: as respostas demoram mais, até que algo seja alterado e ele seja criado de novo


## What happened to the file while it was open

displacement-gone = o arquivo { $path } foi excluído, movido ou renomeado enquanto estava aberto
displacement-replaced = outro arquivo foi posto no lugar de { $path } enquanto estava aberto
displacement-overwritten = { $path } foi sobrescrito por outro programa enquanto estava aberto
displacement-log-gone = o log de { $path } (os arquivos ao lado que terminam em -wal e -shm) foi excluído enquanto ele estava aberto
displacement-linked = { $links ->
    [one] { $path } tem { $links } nome (links físicos), e contagens se perderiam entre eles: exclua os outros nomes
   *[other] { $path } tem { $links } nomes (links físicos), e contagens se perderiam entre eles: exclua os outros nomes
}
displacement-newer = { $path } foi atualizado por um tallyboard mais novo: feche este e atualize-o
displacement-schema = outro programa alterou o esquema de { $path }: { $detail }
displacement-unseen = { $path } não pode ser examinado ({ $error })
displacement-file-gone = o arquivo a que isto se referia não existe mais


## Backups, restoring and salvaging

backup-error-no-room = o disco de { $folder } está quase cheio: é preciso liberar mais { $megabytes } MB
backup-error-not-ours = { $path } já existe e não é um backup do tallyboard, então fica como está: indique outro arquivo ou use --yes
backup-error-in-use = { $path } está em uso ou não foi fechado: indique outro arquivo
backup-error-unsound = { $path } não está íntegro ({ $problem }): { $then }
backup-error-take-another = use outro backup
backup-error-not-restored = não foi restaurado; use outro backup, ou recupere o que pode ser lido: `tallyboard salvage`
salvage-nothing = nada foi recuperado
backup-error-held = { $path } está bloqueado por { $who }: feche-o lá e tente de novo
backup-error-held-by-another = { $path } está bloqueado por outro programa: feche-o lá e tente de novo
backup-error-holder = { $program } (processo { $id })
backup-error-file = { $path } não pode ser gravado: { $detail }
backup-error-unflushed = { $path } foi restaurado, mas o disco não gravou o nome ({ $detail }): verifique o disco; se depois o arquivo faltar, restaure-o de novo
backup-error-no-folder = { $path } não é uma pasta nem leva a uma: ali devem ficar os backups, então mova-o para outro lugar ou indique um arquivo
backup-error-unlisted = os backups em { $folder } não podem ser listados ({ $detail }): permita ler a pasta
backup-error-older-is-better = o arquivo de contagem não está íntegro ({ $problem }), e { $path } é um backup mais antigo, que fica como está: indique um novo arquivo ou use --yes
backup-error-before-gone = nada foi restaurado, porque o backup do que há agora, { $path }, sumiu ({ $error }): tente de novo
backup-error-before-replaced = nada foi restaurado, porque o backup do que há agora, { $path }, agora é outro arquivo: tente de novo
backup-error-before-unreadable = nada foi restaurado, porque o backup do que há agora, { $path }, não pode ser lido ({ $error }): tente de novo
backup-error-before-changed = nada foi restaurado, porque o backup do que há agora, { $path }, foi alterado: tente de novo
backup-error-no-database = o começo não é o de um banco de dados SQLite
backup-error-no-database-any-more = o começo não é mais o de um banco de dados SQLite
backup-error-damaged = está danificado: { $detail }
backup-error-foreign-object = contém { $object }, que não é do tallyboard
backup-error-numbers-used-up = há um backup com o número { $max }, e não resta nenhum: mova-o para outro lugar
backup-error-names-taken = outros ocupam todos os seus nomes: tente de novo


## What the check of the file finds

verify-integrity = integridade: { $line }
verify-no-parent = { $table } { $id } pertence a um item de { $parent } que não existe
verify-undone-twice = { $entries ->
    [one] o registro { $id } é desfeito por { $entries } registro
   *[other] o registro { $id } é desfeito por { $entries } registros
}
verify-amends-nothing = o registro { $id } altera o registro { $reset }, que não é um zeramento de seu contador
verify-count = o contador { $id } “{ $name }” está em { $count }, mas seus registros somam { $sum }
verify-sums-of-counter = contador { $id }: { $problem }
verify-sums-of-other-desks = contador { $id }, outros postos: { $problem }
verify-sums-of-all = todos os contadores: { $problem }
verify-quarter-sum = a soma do quarto de hora em { $start } ms é { $counted }, seus registros somam { $expected }
verify-sums-unreadable = as somas do dia { $day } desde 1970 não são como deveriam


## Names and notes that other programs wrote

oddity-counter = contador { $id } “{ $name }”
oddity-board = quadro { $id } “{ $name }”
oddity-entry = registro { $id }
oddity-spelled = seu nome está escrito de forma diferente da do tallyboard
oddity-name-not-utf-8 = seu nome não é UTF-8
oddity-like-counter = seu nome se parece com o do contador { $other }
oddity-like-board = seu nome se parece com o do quadro { $other }
oddity-total-spelled = o nome de seu total está escrito de forma diferente da do tallyboard
oddity-note-too-long = sua nota tem { $bytes } bytes: é longa demais
oddity-note-not-utf-8 = sua nota não é UTF-8
oddity-note-control-characters = sua nota tem caracteres de controle, ou espaços nas pontas
counter-numbered = Contador { $number }
board-numbered = Quadro { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: nada pode ser lido
salvage-table-read = { $rows ->
    [one] { $table }: { $rows } linha lida
   *[other] { $table }: { $rows } linhas lidas
}
salvage-table-read-in-part = { $rows ->
    [one] { $table }: { $rows } linha lida, { $senseless } sem sentido
   *[other] { $table }: { $rows } linhas lidas, { $senseless } sem sentido
}
salvage-gap = { $table }: o que havia do número { $first } ao { $last } não pode ser lido
salvage-gap-to-the-end = { $table }: o que havia a partir do número { $first } não pode ser lido
salvage-shared-counter = contador { $id } “{ $name }”: sua linha diz { $own }, seus registros somam { $count }: é compartilhado, então o que falta vem do servidor central
salvage-counter-row-lost = contador { $id } “{ $name }”: sua linha se perdeu: a contagem é o que seus registros somam, { $count }
salvage-counter-corrected = contador { $id } “{ $name }”: a contagem de { $count } vem de sua linha; seus registros somam { $sum }, e mais um diz { $missing }
salvage-more-counters = { $count ->
    [one] e mais { $count } contador como estes
   *[other] e mais { $count } contadores como estes
}
salvage-note = recuperado: isto substitui registros que não puderam ser lidos


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } toque não pôde ser salvo ({ $why }): { $list }; guardado em { $file }, para ser contado na próxima inicialização
   *[other] { $presses } toques não puderam ser salvos ({ $why }): { $list }; guardados em { $file }, para serem contados na próxima inicialização
}
unsaved-not-kept = { $presses ->
    [one] { $presses } toque não pôde ser salvo ({ $why }): { $list }; ele se perdeu, pois também não pode ser guardado para a próxima inicialização ({ $reason })
   *[other] { $presses } toques não puderam ser salvos ({ $why }): { $list }; eles se perderam, pois também não podem ser guardados para a próxima inicialização ({ $reason })
}
unsaved-lost = não salvo, e perdido: { $list }
unsaved-lost-before = não salvo antes do último encerramento do programa, e perdido: { $list }
unsaved-counted = { $presses ->
    [one] { $presses } toque que não pôde ser salvo foi contado agora: { $list }
   *[other] { $presses } toques que não puderam ser salvos foram contados agora: { $list }
}
unsaved-not-counted = não contado: { $list } ({ $why })
unsaved-not-counted-but-kept = não contado: { $list } ({ $why }); guardado em { $file }
unsaved-not-understood = { $file } contém toques que não puderam ser salvos, mas não pode ser entendido: fica como está
unsaved-waiting = { $file } contém toques que não puderam ser salvos; eles esperam para ser contados: { $error }
unsaved-folder-missing = falta a pasta { $folder }
unsaved-sum = { $counter } { $sum }
unsaved-quoted = “{ $name }”
unsaved-counter = contador { $id }
unsaved-more-counters = { $count ->
    [one] { $named } e mais { $count } contador
   *[other] { $named } e mais { $count } contadores
}
unsaved-more-changes = { $count ->
    [one] { $named } e mais { $count } alteração
   *[other] { $named } e mais { $count } alterações
}

unsaved-lost-press = { $delta } em { $counter }
unsaved-lost-set = { $counter } definido como { $value }
unsaved-lost-reset-all = o zeramento de todos os contadores
unsaved-lost-reset = o zeramento de { $counters }
unsaved-lost-undo = uma ação de desfazer
unsaved-lost-keep = um toque duvidoso que foi mantido
unsaved-lost-redo = uma ação de refazer
unsaved-lost-note = uma nota no histórico
unsaved-lost-note-day = uma nota de { $date }
unsaved-lost-stream = linhas de um fluxo de dados
unsaved-lost-create = o novo contador “{ $name }”
unsaved-lost-rename = a mudança do nome de { $counter } para “{ $name }”
unsaved-lost-board = a passagem de { $counter } para o quadro “{ $board }”
unsaved-lost-edit = a edição de { $counter }
unsaved-lost-delete = a exclusão de { $counter }
unsaved-lost-move = o novo lugar de { $counters }
unsaved-lost-create-board = o novo quadro “{ $name }”
unsaved-lost-edit-board = a edição de um quadro
unsaved-lost-move-board = o novo lugar de um quadro
unsaved-lost-delete-board = a exclusão de um quadro
unsaved-lost-day-start = o começo do dia às { $time }
unsaved-lost-share = o compartilhamento de um quadro
unsaved-lost-join = a entrada no quadro “{ $name }”
unsaved-lost-leave = a saída de um quadro compartilhado
unsaved-lost-name-desk = o nome deste posto, “{ $name }”
unsaved-lost-import = a importação de { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, mais { $count }
   *[other] { $names }, mais { $count }
}


## Sharing a board: desks

desk-default-name = Posto
desk-shared-board = Quadro compartilhado
desk-no-such-board = o servidor central não tem esse quadro
file-error-closed = o arquivo está fechado
desk-clock-ahead = O relógio deste computador está { $difference } adiantado em relação ao do servidor central: as contagens estão certas, mas as horas não.
desk-clock-behind = O relógio deste computador está { $difference } atrasado em relação ao do servidor central: as contagens estão certas, mas as horas não.
desk-clock-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
desk-clock-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
desk-clock-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
merge-error-torn = o que o posto { $desk_name } compartilha não continua o que este arquivo tem dele
merge-error-replaced = este arquivo agora compartilha o quadro como outro posto, ou não o compartilha
merge-set-later = { $desk } o definiu ao mesmo tempo, e mais tarde
merge-set-later-elsewhere = outro posto o definiu ao mesmo tempo, e mais tarde


## The address of a hub

address-error-no-address = um endereço começa com postgres://, ou tem partes como host=…
address-error-unknown-keyword = “{ $keyword }” não é uma parte que um endereço possa ter
address-error-password = uma senha não deve ficar em um endereço, onde outros podem lê-la: coloque-a em ~/.pgpass ou $PGPASSWORD
address-error-port = “{ $port }” não é uma porta
address-error-ports = um endereço tem uma porta, ou tantas quantos forem os hosts
address-error-value = “{ $value }” não é um valor de { $keyword }: é { $values }
address-values-channel-binding = disable, prefer ou require
address-values-session = read-write, pois os postos gravam
address-values-seconds = um número de segundos
address-values-verify-full = verify-full quando não há sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca ou verify-full
address-values-ip = um endereço IP
address-error-service = não há o serviço “{ $service }” em { $files }
address-error-service-line = { $path }, linha { $line }, não é um keyword=value que um endereço possa ter
address-error-escape = um % em um endereço é seguido de dois dígitos hexadecimais
address-error-quote = há aspas não fechadas no endereço
address-passwords-unreadable = { $path } não pode ser lido: { $error }
address-passwords-not-private = { $path } pode ser lido por outros, então não é usado: aplique chmod 600 nele
address-warning-verify-ca = O nome do servidor central não é verificado (sslmode=verify-ca): outro servidor poderia se passar por ele.
address-warning-require = O certificado do servidor central não é verificado (sslmode=require): outro servidor poderia se passar por ele.
address-warning-prefer = O que é enviado ao servidor central pode ficar legível no caminho (sslmode=prefer).
address-warning-disable = O que é enviado ao servidor central pode ser lido no caminho (sslmode=disable).


## Why a hub can't be used

hub-error-away = não é possível acessar { $host } ({ $why }): verifique a rede e se o PostgreSQL está em execução lá
hub-error-no-answer = não responde
hub-error-connection-cut = a conexão foi cortada
hub-error-connection-ended = a conexão terminou
hub-error-no-encryption = nenhuma criptografia foi acordada: { $error }
hub-error-timeout = o servidor central não responde há { $seconds } s: verifique a rede
hub-error-password-missing = o servidor central pede a senha de { $user }, e não há nenhuma em $PGPASSWORD, ~/.pgpass ou no chaveiro
hub-error-keyring-locked = o servidor central pede a senha de { $user }, e o chaveiro que a tem está bloqueado: desbloqueie-o
hub-error-password-wrong = o servidor central não aceita esta senha de { $user }: confira-a, em $PGPASSWORD, ~/.pgpass ou no chaveiro se ela vem de lá
hub-error-password-unsafe = { $host } pede a senha de um modo que outros podem aproveitar (texto puro ou MD5), então ela não é enviada: quem o administra define password_encryption como scram-sha-256 e redefine a senha de { $user }
unsafe-password = a senha é pedida de um modo que outros podem aproveitar
hub-error-login-refused = o servidor central recusa este login ({ $answer }): quem o administra o permite em pg_hba.conf
hub-error-no-database = não há o banco de dados { $database } no servidor central: confira o endereço ou crie-o com createdb
hub-error-no-tls = { $host } não oferece criptografia (TLS): quem o administra ativa ssl, ou o endereço diz sslmode=disable
hub-error-no-tables = não há tabelas do Tallyboard no banco de dados { $database }: `tallyboard hub init URL` as cria
hub-error-foreign-table = a tabela { $table } deste banco de dados não é do Tallyboard: escolha outro banco de dados ou esquema
hub-error-newer = o servidor central é de uma versão mais nova ({ $version }): atualize o Tallyboard neste posto
hub-error-older = o servidor central é de uma versão mais antiga ({ $version }): o dono executa `tallyboard hub init URL` com esta versão
hub-error-rights = o servidor central não permite que este login use { $what }: quem o administra concede as permissões que `tallyboard hub init URL` mostra
hub-error-one-of-its-tables = uma de suas tabelas
hub-error-its-schema = seu esquema
hub-error-not-owner = { $user } não pode criar tabelas neste banco de dados ou esquema: o dono executa isto, ou concede CREATE
hub-error-full = o disco do servidor central está cheio ({ $answer }): quem o administra libera espaço
hub-error-busy = o servidor central não aceita mais conexões ({ $answer })
hub-error-restarting = o servidor central está iniciando, parando ou se recuperando ({ $answer })
hub-error-read-only = { $host } não aceita gravações: é um servidor de reserva, ou foi definido como somente leitura. Indique o principal no endereço, ou todos os servidores
hub-error-conflict = o servidor central pede para tentar de novo ({ $answer })
hub-error-on-another-board = o que foi contado neste quadro já está no servidor central, em outro quadro: saia deste e entre naquele
hub-error-row = o servidor central tem uma linha que não é entendida ({ $what }): atualize o Tallyboard neste posto
hub-error-no-clock = sem relógio
hub-error-total = o total { $total }
hub-error-other = o servidor central respondeu: { $answer }
hub-error-no-host = o endereço não indica um host
keyring-label = Tallyboard: { $user } em { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = o certificado de { $host } não é confiável: { $why }
tls-expired = expirou. Quem administra o servidor central o renova, se o relógio deste computador estiver certo
tls-not-valid-yet = ainda não é válido: confira o relógio deste computador
tls-other-host = é de outro host: escreva o host no endereço como está no certificado
tls-unknown-authority = ninguém que este computador conheça o assinou. Se for próprio da casa, indique a autoridade com sslrootcert=FILE
tls-own-authority = é sua própria autoridade. Se for próprio da casa, indique esse mesmo certificado com sslrootcert=FILE
tls-no-authorities = a lista de autoridades certificadoras deste sistema não pode ser usada: { $error }
tls-no-list = { $path } não é uma lista de autoridades: { $why }
tls-no-certificate = não contém nenhum certificado


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = posto “{ $desk }” no quadro “{ $board }” (lista { $feed })
hub-verify-feed = lista { $feed }
hub-verify-row-missing = falta a linha { $row }
hub-verify-chain = a cadeia de suas marcas não é a de seu cabeçalho
hub-verify-beyond-head = { $rows ->
    [one] { $rows } linha está além do cabeçalho, { $last }
   *[other] { $rows } linhas estão além do cabeçalho, { $last }
}
hub-verify-slot = { $desk }: a posição do contador { $counter } é { $kept }, seus registros somam { $counted }
hub-verify-seen = { $desk }: a linha { $row } diz que o contador { $counter } estava em { $kept } em { $other }, cujos registros somam { $counted }


## The demo: a library's reference desk

demo-reference-desk = Balcão de referência
demo-front-door = Entrada principal
demo-study-rooms = Salas de estudo
demo-inside-now = Dentro agora
demo-directions = Orientação
demo-reference-question = Pergunta de referência
demo-printing-help = Ajuda com impressão
demo-account-and-cards = Conta e carteirinha
demo-technology-help = Ajuda técnica
demo-phone = Telefone
demo-door-in = Porta: entraram
demo-door-out = Porta: saíram
demo-complaint = Reclamação
demo-study-room = Sala de estudo
demo-school-class = turma escolar
demo-guided-tour = visita guiada
demo-from-paper = da folha de papel
demo-evening-event = evento à noite
demo-report = { $month ->
    [1] relatório de janeiro
    [2] relatório de fevereiro
    [3] relatório de março
    [4] relatório de abril
    [5] relatório de maio
    [6] relatório de junho
    [7] relatório de julho
    [8] relatório de agosto
    [9] relatório de setembro
    [10] relatório de outubro
    [11] relatório de novembro
   *[12] relatório de dezembro
}
demo-beyond-calendar = os dias da demonstração saem do calendário ({ $error })


## What counts are evidence of

no-limits-weighed = sem limites: aqui se subtraem contadores, e limites são do que é contado, não de uma diferença
no-limits-steps = sem limites: aqui um toque soma mais de 1, e limites são de eventos que contam 1 cada
no-limits-negative = sem limites: está abaixo de 0
no-hours-differ = estes contadores estão em quadros com horários diferentes: indique os de um só quadro
no-hours-unreadable = os horários de “{ $board }” não podem ser lidos: { $error }
rule-beyond = fora dos limites
rule-two-of-three = dois de três perto do mesmo limite ou além dele
rule-four-of-five = quatro de cinco longe do centro, do mesmo lado
rule-eight-on-one-side = oito seguidos do mesmo lado do centro
rule-trend = seis seguidos que sobem, ou descem
control-unreadable = a carta de controle de “{ $name }” não pode ser lida: { $error }
control-empty = nada foi contado nele ainda
control-no-counter = não há mais o contador “{ $name }” pelo qual dividir: escolha outro
control-no-board = não está em nenhum quadro pelo qual dividir: escolha um contador, ou as horas
control-empty-baseline = nada foi examinado nas datas do período de referência: escolha outras
control-more-than-all = mais defeitos do que unidades examinadas: escolha o tipo u, defeitos por unidade, ou outro contador pelo qual dividir
control-no-variation = o período de referência não tem defeitos, ou não tem outra coisa, por isso não mostra quanto é a variação: escolha outras datas
change-by-hour = desde { $since }, cerca de { $after } por hora em vez de { $before }
change-by-day = desde { $since }, cerca de { $after } por dia em vez de { $before }
change-by-week = desde a semana de { $since }, cerca de { $after } por semana em vez de { $before }
change-by-month = desde { $since }, cerca de { $after } por mês em vez de { $before }
