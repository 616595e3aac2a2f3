## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }ou{ " " }
tables-list-and = { " " }e{ " " }
tables-quoted = “{ $name }”
tables-and-more = { $count ->
    [one] { $names } e mais { $count }
   *[other] { $names } e mais { $count }
}

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = escreva uma hora como “ontem”, “2026-11-01”, “14:00” ou “2026-11-01 14:00”
when-nothing = nenhuma hora é entendida: { $how }
when-part = “{ $part }” não é entendido: { $how }
when-order = “{ $text }” pode ser { $one } ou { $other }: escreva { $written_one } ou { $written_other }
when-date =
    { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
when-weekday =
    { $date } é { $weekday ->
        [monday] segunda-feira
        [tuesday] terça-feira
        [wednesday] quarta-feira
        [thursday] quinta-feira
        [friday] sexta-feira
        [saturday] sábado
       *[sunday] domingo
    }
when-no-day-in-order =
    { $first ->
        [day] não existe o dia { $date } com o dia primeiro
       *[month] não existe o dia { $date } com o mês primeiro
    }
when-beyond-calendar = { $time } está além do calendário
when-several-zones = { $zone } é o nome de vários fusos: escreva a diferença para UTC, por exemplo, +01:00
when-skipped =
    { $zone ->
        [none] não existe { $time } neste fuso: os relógios foram adiantados sobre essa hora
       *[other] não existe { $time } em { $zone }: os relógios foram adiantados sobre essa hora
    }
when-twice =
    { $zone ->
        [none] { $time } existe duas vezes neste fuso, pois os relógios foram atrasados: escreva { $first } ou { $second }
       *[other] { $time } existe duas vezes em { $zone }, pois os relógios foram atrasados: escreva { $first } ou { $second }
    }
when-zone-without-time = há um fuso sem uma hora do dia
zone-unknown = TZ="{ $name }" não indica um fuso conhecido aqui: use um como Europe/Berlin, ou remova a variável
reading-which-time = a que horas? Escreva uma, por exemplo, “{ $day } 14:00”
reading-time =
    { $weekday ->
        [monday] segunda-feira
        [tuesday] terça-feira
        [wednesday] quarta-feira
        [thursday] quinta-feira
        [friday] sexta-feira
        [saturday] sábado
       *[sunday] domingo
    } { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }, { $time } ({ $zone })
reading-still-to-come = nada foi contado então, pois ainda não chegou: { $when }
reading-year-or-time = “{ $text }” pode ser um ano ou uma hora: escreva { $date } ou { $time }
reading-number-alone = “{ $text }” sozinho não é uma hora: { $how }
reading-time-or-day = “{ $text }” pode ser uma hora ou um dia: escreva { $time } ou { $date }
reading-time-and-distance = há uma hora e também a distância de agora: { $how }
reading-doubtful-weekday = este dia da semana é outro em outras línguas: escreva-o por extenso
reading-which-month = “{ $text }” pode ser do mês { $first } ou do mês { $second }: escreva o nome do mês
reading-no-day-in-month = não existe o dia { $day } no mês { $month }
reading-time-without-day = há uma hora, mas não de qual dia
reading-no-month = um ano não tem mês { $month }
reading-beyond-calendar = isto está além do calendário
grammar-too-long = isto é longo demais para uma hora: { $how }
grammar-two-dates = há duas datas: escreva uma
grammar-two-times = há duas horas: escreva uma
grammar-two-zones = há dois fusos: escreva um
grammar-two-weekdays = há dois dias da semana: escreva um
grammar-no-day = não existe o dia { $date }
grammar-no-day-in-year = não existe o dia { $day } em { $year }
grammar-no-week = não existe a semana { $week } em { $year }
grammar-no-day-of-week = uma semana não tem dia { $day }
grammar-minutes-or-months = “{ $number }m” pode ser minutos ou meses: escreva { $number }min ou { $number } months
grammar-no-morning-hour = { $hour } não é uma hora da manhã
grammar-no-offset = nenhum fuso está a { $offset } horas de UTC
grammar-no-zone = não existe o fuso “{ $zone }”
grammar-no-hour = um dia não tem hora { $hour }
grammar-no-minute = uma hora não tem minuto { $minute }
grammar-no-second = um minuto não tem segundo { $second }
grammar-wrong-time = uma hora está errada

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = “{ $text }” é uma hora, e não só um dia
cells-no-time-of-day = “{ $text }” não é uma hora do dia
cells-no-hour = falta a hora
cells-no-time = falta o momento
cells-not-a-time = “{ $text }” não é uma hora
cells-not-a-time-since = “{ $text }” não é uma hora: { $why }
cells-not-understood = “{ $part }” não é entendido
cells-which-first = “{ $text }” pode ser { $day_first } ou { $month_first }: diga o que vem primeiro, dia ou mês
cells-no-lasting-day = não indica um dia que permaneça o mesmo
cells-no-year = falta o ano
cells-month-alone = só um mês não indica o dia
cells-week-alone = só uma semana não indica o dia
cells-weekday-alone = só um dia da semana não indica o dia
cells-another-day-tomorrow = amanhã significa outro dia
cells-no-day = falta o dia
cells-which-century = pode ser { $date } ou { $other }: escreva o ano com quatro dígitos
cells-rounded = foi arredondado para tão poucos dígitos que a hora se perdeu: grave lá a coluna como texto ou como datas
cells-date-or-milliseconds = pode ser { $date } ou milissegundos desde 1970: escreva com hifens e dois-pontos
cells-beyond-calendar = “{ $text }” está além do calendário

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = registros, exportados pelo tallyboard
import-format-counters = contadores, exportados pelo tallyboard
import-format-lines = JSON Lines, exportado pelo tallyboard
import-format-workbook = uma planilha, exportada pelo tallyboard
import-format-table = uma tabela
import-format-sheet = uma planilha
import-format-loop-habits = hábitos, exportados pelo Loop Habit Tracker
import-format-better-counter = contadores, exportados pelo Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = não pode ser lido: { $why }
import-error-too-large = é maior que { $gigabytes } GB: divida-o
import-error-columns = { $count ->
    [one] tem { $count } coluna, e no máximo { $max } são lidas: omita algumas
   *[other] tem { $count } colunas, e no máximo { $max } são lidas: omita algumas
}
import-error-rows = { $max ->
    [one] tem mais de { $max } linha: divida-o
   *[other] tem mais de { $max } linhas: divida-o
}
import-error-long-line = a linha { $line } é maior que { $megabytes } MB: há aspas não fechadas?
import-error-long-row = uma de suas linhas é maior que { $megabytes } MB: omita-a
import-error-open-quote = linha { $line }: há aspas não fechadas, de modo que tudo o que segue é um só campo
import-error-encoding = a linha { $line } não é { $encoding }: indique outra codificação ou salve-o como UTF-8
import-error-texts = as planilhas dele compartilham textos de mais de { $megabytes } MB: salve-o como CSV
import-error-unpacked = descompactado, passa de { $gigabytes } GB: divida-o
import-error-not-text = não é texto, nem planilha (XLSX, ODS), nem zip: exporte-o como CSV
import-error-database = é um arquivo de contagem: abra-o com --db ou restaure-o
import-error-foreign = é { $what }: { $instead }
import-error-damaged = está danificado ({ $why }): exporte-o de novo
import-error-folder = é uma pasta sem o Habits.csv do Loop Habit Tracker: importe o que há nela arquivo por arquivo
import-error-changed = foi alterado enquanto era lido: importe-o de novo quando nada gravar nele
import-error-newer = é de um tallyboard mais novo: atualize este
import-error-sums = contém somas, por exemplo, por hora ou por dia, que não indicam os registros: exporte registros ou contadores
import-error-empty = está vazio
import-error-stopped = a leitura foi interrompida
import-no-sheet = não existe a planilha “{ $sheet }”: existem { $names }
import-different-sheets = as planilhas { $names } têm colunas diferentes: importe-as uma a uma
import-ask-sheet = qual planilha contém as contagens? Existem { $names }
import-sheets-left-out =
    { $count ->
        [one] a planilha { $names } é omitida
       *[other] as planilhas { $names } são omitidas
    }
archive-unknown-packing = está compactado de uma forma desconhecida
archive-broken = seu índice está danificado
archive-unknown-contents = seu índice não é o de um zip que se possa ler
archive-long-contents = seu índice é longo demais
archive-not-unpacked = o que está compactado nele não pode ser descompactado
xml-too-deep = suas partes estão aninhadas a uma profundidade excessiva
xml-breaks-off = é interrompido
xml-own-entity = tem uma entidade própria, “{ $name }”
sheet-too-many = { $max ->
    [one] tem mais de { $max } planilha
   *[other] tem mais de { $max } planilhas
}
ods-no-content = não tem conteúdo
ods-too-many-rows = uma planilha tem mais linhas do que pode haver
xlsx-too-many-parts = { $max ->
    [one] menciona mais de { $max } parte
   *[other] menciona mais de { $max } partes
}
xlsx-too-many-formats = { $max ->
    [one] tem mais de { $max } formato de célula
   *[other] tem mais de { $max } formatos de célula
}
xlsx-cell-outside = uma célula está onde nenhuma planilha tem uma

## How a text file is encoded

encoding-without-mark = é lido como { $encoding }, embora não tenha uma marca que o indique
encoding-mixed = a linha { $line } é UTF-8 (“{ $utf8 }”), e a linha { $other_line } não é (“{ $other }”): mistura codificações, então salve-o de novo como UTF-8, ou use-o como uma só
encoding-read-as = é lido como { $encoding }: a linha { $line } é “{ $sample }”
encoding-sample = “{ $sample }” ({ $encoding })
encoding-which = como está codificado? A linha { $line } é { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] { $count } linha acima da tabela, que começa com #, é omitida
       *[other] { $count } linhas acima da tabela, que começam com #, são omitidas
    }
tables-rows-left-out =
    { $count ->
        [one] { $count } linha acima da tabela é omitida
       *[other] { $count } linhas acima da tabela são omitidas
    }
tables-sum-left-out = a linha { $line } (“{ $label }”) é a soma das outras, e é omitida
finish-first-readings = das leituras de um medidor contam as diferenças, então a primeira de cada contador ({ $count }) não conta nada
finish-restarts = uma leitura que cai é tomada como um medidor que recomeçou em 0: { $count }
finish-gaps = leituras que faltam ou não estão disponíveis são omitidas: { $count }

## Why a line can't be imported

tables-no-sum = a última linha se chama “{ $label }” e não é a soma das outras, que é { $sum }: remova-a ou dê-lhe outro nome
jsonl-no-object = não é um objeto JSON
jsonl-unknown-type = “{ $name }” não é um tipo conhecido
jsonl-no-type = falta o tipo
better-counter-no-milliseconds = “{ $text }” não é uma hora em milissegundos
values-no-number = “{ $text }” não é um número
values-no-whole-number = { $text } não é um número inteiro
values-too-large = { $text } passa de 64 bits
loop-habits-unknown-value = “{ $text }” não é nada que este programa grave
builder-no-number = falta o número
builder-no-kind = “{ $text }” não é um tipo: { $kinds }
builder-still-to-come = esta hora ainda não chegou
builder-no-name = falta o nome
builder-too-many-counters = { $max ->
    [one] um arquivo tem no máximo { $max } contador
   *[other] um arquivo tem no máximo { $max } contadores
}
builder-too-many-boards = { $max ->
    [one] um arquivo tem no máximo { $max } quadro
   *[other] um arquivo tem no máximo { $max } quadros
}
builder-names-too-long = os nomes de uma importação têm no máximo { $megabytes } MB ao todo
builder-notes-too-long = as notas de uma importação têm no máximo { $megabytes } MB ao todo
builder-board-problem = o quadro: { $why }
finish-entry-twice = o registro { $entry } está duas vezes no arquivo
finish-no-undo = o que desfaz outro registro é do tipo undo
finish-undone-early = o registro { $entry } não pode ser desfeito antes de ser feito
finish-no-reset = o registro { $entry }, que este altera, não é um zeramento de seu contador
finish-another-amount = isto não subtrai o que o registro { $entry } somou
finish-undone-twice = o registro { $entry } é desfeito duas vezes
settings-no-truth = “{ $text }” não é true nem false
settings-step = um passo é um número de 1 a { $max }
settings-minimum-above-maximum = o mínimo é maior que o máximo
settings-no-color = “{ $text }” não é uma cor
settings-twice = “{ $name }” está duas vezes no arquivo
settings-no-board-name = falta o nome do quadro
settings-no-date = “{ $text }” não é uma data como 2026-11-27
settings-too-many-day-notes = { $max ->
    [one] um arquivo tem no máximo { $max } nota de dia
   *[other] um arquivo tem no máximo { $max } notas de dias
}

## What a file is that can't be imported: "it is …"

foreign-old-office = uma planilha ou um documento de um tipo antigo, ou com senha
foreign-pdf = um arquivo PDF
foreign-rtf = um documento de texto (RTF)
foreign-gzip = um arquivo compactado com gzip
foreign-bzip2 = um arquivo compactado com bzip2
foreign-xz = um arquivo compactado com xz
foreign-zstandard = um arquivo compactado com Zstandard
foreign-7-zip = um arquivo compactado 7-Zip
foreign-rar = um arquivo compactado RAR
foreign-empty-zip = um zip vazio
foreign-png = uma imagem (PNG)
foreign-jpeg = uma imagem (JPEG)
foreign-gif = uma imagem (GIF)
foreign-tiff = uma imagem (TIFF)
foreign-riff = uma imagem, um som ou um filme
foreign-mp3 = um som (MP3)
foreign-ogg = um som (Ogg)
foreign-program = um programa
foreign-parquet = um arquivo Parquet
foreign-access = um banco de dados do Access
foreign-fits = um arquivo FITS
foreign-property-list = uma lista de propriedades
foreign-web-page = uma página da web (HTML)
foreign-xml = um arquivo XML
foreign-postscript = um arquivo PostScript
foreign-calendar = um calendário (iCalendar)
foreign-address-cards = cartões de contato (vCard)
foreign-sql = um arquivo SQL
foreign-script = um script
foreign-tar = um arquivo tar
foreign-film = um filme ou uma imagem
foreign-markup = XML ou HTML
foreign-xlsb = uma pasta de trabalho binária (XLSB)
foreign-word = um documento de texto (Word)
foreign-powerpoint = uma apresentação (PowerPoint)
foreign-apple = um documento da Apple (Numbers, Pages ou Keynote)
foreign-open-document = um arquivo OpenDocument, mas não uma planilha
foreign-program-archive = o arquivo compactado de um programa
foreign-database = um banco de dados SQLite de outro programa
foreign-database-of-tables =
    { $count ->
        [one] um banco de dados SQLite de outro programa com a tabela { $names }
       *[other] um banco de dados SQLite de outro programa com as tabelas { $names }
    }
foreign-zip = um zip de { $names }
foreign-markdown = uma tabela de Markdown
foreign-history = o que `tallyboard history` mostra
foreign-stats = o que `tallyboard stats` mostra, que são somas
foreign-watch = o que `tallyboard watch` mostra, que são contagens de cada momento
foreign-history-json = o que `tallyboard history --json` mostra
foreign-list-json = o que `tallyboard list --json` mostra
foreign-watch-json = o que `tallyboard watch --json` mostra
foreign-json = JSON, que não tem colunas
foreign-assignments = algo que não é uma tabela: suas linhas são como “{ $line }”
foreign-prose = texto e não uma tabela: começa com “{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = salve como XLSX, ODS ou CSV
foreign-how-unpack = descompacte e importe o que há nele
foreign-how-copy-table = copie a tabela para uma planilha e salve-a como CSV
foreign-how-choose-table = escolha uma tabela, por exemplo, CSV ou XLSX
foreign-how-export-table-itself = exporte a própria tabela, como CSV
foreign-how-export-again = exporte de novo
foreign-how-choose-counts = escolha o arquivo com as contagens
foreign-how-export = exporte como CSV
foreign-how-export-them = exporte-os como CSV
foreign-how-export-its-table = exporte a tabela como CSV
foreign-how-load = carregue em um banco de dados e exporte a tabela como CSV
foreign-how-export-excel = exporte como Excel ou CSV
foreign-how-unpack-files = descompacte e importe o que há nele arquivo por arquivo
foreign-how-copy-markdown = copie para uma planilha e salve-a como CSV
foreign-how-export-own = use `tallyboard export` para gravar um arquivo a importar
foreign-how-export-own-or-header = use `tallyboard export` para gravar um arquivo a importar, ou comece com uma linha que diga count e name, se cada um dos números deve ser somado
foreign-how-convert-json = exporte como CSV ou converta, por exemplo, com jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = coloque uma vírgula ou uma tabulação entre o nome e o número
foreign-how-name-a-line = coloque um nome por linha, ou colunas

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = coluna { $number }
columns-no-column = não existe a coluna “{ $header }”: existem { $headers }
guess-which-of =
    { $what ->
        [moment] qual coluna diz quando foi contado: { $others } ou { $last }?
        [hour] qual coluna diz a hora: { $others } ou { $last }?
        [day] qual coluna diz o dia: { $others } ou { $last }?
        [day-of-hours] qual coluna diz o dia das horas: { $others } ou { $last }?
        [names] qual coluna contém os nomes dos contadores: { $others } ou { $last }?
       *[counts] qual coluna contém as contagens: { $others } ou { $last }?
    }
guess-which =
    { $what ->
        [moment] qual coluna diz quando foi contado? Existem { $headers }
        [hour] qual coluna diz a hora? Existem { $headers }
        [day] qual coluna diz o dia? Existem { $headers }
        [day-of-hours] qual coluna diz o dia das horas? Existem { $headers }
        [names] qual coluna contém os nomes dos contadores? Existem { $headers }
       *[counts] qual coluna contém as contagens? Existem { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] indique com --columns { $role }=CABEÇALHO, ou hour= para nenhuma
        [no-count] indique com --columns { $role }=CABEÇALHO, ou count= quando cada linha conta 1
        [one-name] indique com --columns { $role }=CABEÇALHO, ou indique com --name NOME o único contador a que tudo se refere
       *[none] indique com --columns { $role }=CABEÇALHO
    }
guess-hours-without-day = a coluna “{ $header }” diz horas, e nenhuma diz o dia delas
guess-say-day = indique qual com --columns date=CABEÇALHO, ou adicione uma; ou conte tudo na hora da importação com --columns time=
guess-part-of-date = a coluna “{ $header }” diz “{ $cell }”, e só um ano, um mês, uma semana ou um dia da semana não indica o dia de uma contagem
guess-give-day = dê a cada linha seu dia, ou conte tudo na hora da importação com --columns time=
guess-sum-left-out = “{ $header }” é a soma das outras colunas, e é omitida
guess-weighed-sum-left-out = “{ $header }” é o que as outras colunas somam segundo seus pesos, e é omitida
guess-loop-habits = a coluna “{ $header }” e as vizinhas contêm o que o Loop Habit Tracker diz dos hábitos, em palavras
guess-import-zip = importe o zip inteiro, ou a pasta que estava nele
guess-first-days =
    { $each ->
        [week] “{ $header }” contém só segundas-feiras: se uma linha é o que foi contado em uma semana, tudo conta no primeiro dia
       *[month] “{ $header }” contém só primeiros dias de mês: se uma linha é o que foi contado em um mês, tudo conta no primeiro dia
    }
guess-is-measure-counted = { $names } diz quanto é contado, ou cada linha conta 1?
guess-say-count = indique com --columns count=CABEÇALHO, ou count=
guess-running-totals = há totais acumulados em { $names }: cada linha conta 1
guess-is-meter = “{ $header }” nunca cai: cada um dos números é somado, ou é o que um medidor mostra, do qual só contam as diferenças?
guess-say-meter = indique --columns "count={ $header }" ou --columns "reading={ $header }"
guess-several-answers = “{ $header }” contém várias respostas em uma célula, por exemplo, “{ $cell }”
guess-split = conte cada uma com --split "{ $mark }"
guess-readings-in-order = as leituras são tomadas na ordem das linhas

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Contadores
workbook-sheet-boards = Quadros
workbook-sheet-notes = Notas
workbook-sheet-settings = Configurações
workbook-sheet-entries = Registros
workbook-sheet-table = Tabela
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = uma pasta de trabalho não pode ser criada antes de 1970, onde está o relógio do sistema: acerte-o
workbook-too-many-columns = { $max ->
    [one] uma planilha tem { $max } coluna, e esta tabela { $columns }: escolha quadros ou use CSV
   *[other] uma planilha tem { $max } colunas, e esta tabela { $columns }: escolha quadros ou use CSV
}
workbook-text-too-long =
    { $place ->
        [workbook] a pasta de trabalho tem um texto de mais de 32.767 caracteres, que não cabe em nenhuma célula: use CSV ou JSON Lines
        [row] a linha { $row } de “{ $sheet }” tem um texto de mais de 32.767 caracteres, que não cabe em nenhuma célula: use CSV ou JSON Lines
       *[sheet] { $sheet } tem um texto de mais de 32.767 caracteres, que não cabe em nenhuma célula: use CSV ou JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] a pasta de trabalho não pode ser criada ({ $why }): use CSV ou JSON Lines
        [row] a linha { $row } de “{ $sheet }” não pode ser criada ({ $why }): use CSV ou JSON Lines
       *[sheet] { $sheet } não pode ser criada ({ $why }): use CSV ou JSON Lines
    }
export-too-many-rows = foi contado demais desde { $first } para uma linha por vez: indique --since, ou um --by mais longo
export-cancelled = a exportação foi cancelada
report-too-many-counters = { $max ->
    [one] um relatório tem no máximo { $max } contador: escolha quadros ou contadores
   *[other] um relatório tem no máximo { $max } contadores: escolha quadros ou contadores
}
report-too-many-numbers = { $max ->
    [one] um relatório tem no máximo { $max } número: escolha quadros, um --since posterior ou um --by mais longo
   *[other] um relatório tem no máximo { $max } números: escolha quadros, um --since posterior ou um --by mais longo
}

## The report: a page to view and to print (HTML)

report-all-counters = Todos os contadores
report-span = { $first } a { $last }
report-nothing = Nada foi contado neste período
report-counters = Contadores
report-counter = Contador
report-board = Quadro
report-count-now = Contagem atual
report-today = Hoje
report-this-week = Esta semana
report-this-month = Este mês
report-counted = Neste tempo
report-charts =
    { $unit ->
        [hour] Gráficos por hora
        [day] Gráficos por dia
        [week] Gráficos por semana
       *[month] Gráficos por mês
    }
report-together = Todos juntos
report-notes = Notas
report-note-day = Dia
report-note = Nota
report-table =
    { $unit ->
        [hour] Por hora
        [day] Por dia
        [week] Por semana
       *[month] Por mês
    }
report-unit =
    { $unit ->
        [hour] Hora
        [day] Dia
        [week] Semana
       *[month] Mês
    }
report-total = Total
report-rates = Taxas
report-counted-in-hours = Contado
report-covered-hours = Horas cobertas
report-rate = Por hora
report-limits = Limites de 95%
report-between = { $low } a { $high }
report-rates-meaning = O que foi contado por hora em que alguém contou. De 100 pares de limites assim, cerca de 95 têm entre si a taxa verdadeira, se o que se conta ocorre ao acaso e de forma independente.
report-outside = { $count ->
    [one] { $count } foi contado fora dos horários e não entra nas taxas.
   *[other] { $count } foram contados fora dos horários e não entram nas taxas.
}
report-doubtful = { $count ->
    [one] { $presses }: segue outro tão de perto que talvez não seja um evento próprio. Conta até alguém o anular.
   *[other] { $presses }: seguem outro tão de perto que talvez não sejam eventos próprios. Contam até alguém os anular.
}
report-shares = Parcelas: { $board }
report-share = Parcela
report-shares-meaning = De { $all } contados. Se outros tantos fossem contados repetidas vezes, cerca de 95 de 100 pares de limites assim teriam entre si a parcela verdadeira.
report-control-charts = Cartas de controle
report-control-limits = Centro { $center }, limites { $low } a { $high }.
report-control-unusual = { $count ->
    [0] Nenhuma das { $all } amostras é incomum.
    [one] { $count } de { $all } amostras é incomum.
   *[other] { $count } de { $all } amostras são incomuns.
}
report-control-meaning = A linha é a média do período de referência; as linhas tracejadas ficam a três desvios padrão dela. Quadrados são incomuns: se nada muda, são poucos, cerca de 3 em 1000 fora dos limites.
report-changes = Mudanças
report-changes-meaning = Uma mudança é indicada se, de 100 ordens aleatórias dos mesmos dias, no máximo 1 mostra uma igualmente clara.
report-changes-too-many = Mudanças são procuradas em relatórios de no máximo { $max } contadores.
weekday-date =
    { $weekday ->
        [monday] seg
        [tuesday] ter
        [wednesday] qua
        [thursday] qui
        [friday] sex
        [saturday] sáb
       *[sunday] dom
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] seg
        [tuesday] ter
        [wednesday] qua
        [thursday] qui
        [friday] sex
        [saturday] sáb
       *[sunday] dom
    } { $date } { $time }
report-made = Criado pelo Tallyboard em { $time }
