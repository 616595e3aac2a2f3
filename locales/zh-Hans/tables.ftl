### Lists

tables-list-separator = 、
tables-list-or = 或
tables-list-and = 和
tables-quoted = “{ $name }”
tables-and-more = { $names }及另外 { $count } 个

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = 请写出时间，例如“昨天”、“2026-11-01”、“14:00”或“2026-11-01 14:00”
when-nothing = 无法从中识别时间：{ $how }
when-part = 无法理解“{ $part }”：{ $how }
when-order = “{ $text }”可能是 { $one } 或 { $other }：请写 { $written_one } 或 { $written_other }
when-date =
    { $year } 年 { $month ->
        [1] 1 月
        [2] 2 月
        [3] 3 月
        [4] 4 月
        [5] 5 月
        [6] 6 月
        [7] 7 月
        [8] 8 月
        [9] 9 月
        [10] 10 月
        [11] 11 月
       *[12] 12 月
    } { $day } 日
when-weekday =
    { $date } 是{ $weekday ->
        [monday] 星期一
        [tuesday] 星期二
        [wednesday] 星期三
        [thursday] 星期四
        [friday] 星期五
        [saturday] 星期六
       *[sunday] 星期日
    }
when-no-day-in-order =
    { $first ->
        [day] 若日在前，则没有 { $date } 这一天
       *[month] 若月在前，则没有 { $date } 这一天
    }
when-beyond-calendar = { $time } 超出日历范围
when-several-zones = { $zone } 是多个时区的名称：请写与 UTC 的时差，例如 +01:00
when-skipped =
    { $zone ->
        [none] 此时区没有 { $time }：时钟拨快时跳过了它
       *[other] { $zone } 没有 { $time }：时钟拨快时跳过了它
    }
when-twice =
    { $zone ->
        [none] 因时钟拨慢，此时区有两个 { $time }：请写 { $first } 或 { $second }
       *[other] 因时钟拨慢，{ $zone } 有两个 { $time }：请写 { $first } 或 { $second }
    }
when-zone-without-time = 其中有时区却没有时刻
zone-unknown = TZ="{ $name }" 不是已知的时区：请写成 Asia/Shanghai 的形式，或取消该变量
reading-which-time = 是当天的什么时间？请写成“{ $day } 14:00”的形式
reading-time =
    { $year } 年 { $month ->
        [1] 1 月
        [2] 2 月
        [3] 3 月
        [4] 4 月
        [5] 5 月
        [6] 6 月
        [7] 7 月
        [8] 8 月
        [9] 9 月
        [10] 10 月
        [11] 11 月
       *[12] 12 月
    } { $day } 日{ $weekday ->
        [monday] 星期一
        [tuesday] 星期二
        [wednesday] 星期三
        [thursday] 星期四
        [friday] 星期五
        [saturday] 星期六
       *[sunday] 星期日
    }，{ $time }（{ $zone }）
reading-still-to-come = 那时不可能有计数，因为时间尚未到来：{ $when }
reading-year-or-time = “{ $text }”可能是年份或时刻：请写 { $date } 或 { $time }
reading-number-alone = 单独的“{ $text }”不是时间：{ $how }
reading-time-or-day = “{ $text }”可能是时刻或日期：请写 { $time } 或 { $date }
reading-time-and-distance = 同时写了时间和与现在的间隔：{ $how }
reading-doubtful-weekday = 这个星期名在其他语言中是另一天：请写全称
reading-which-month = “{ $text }”可能是 { $first } 月或 { $second } 月的：请写出月份名称
reading-no-day-in-month = { $month } 月没有 { $day } 日
reading-time-without-day = 有时刻，但没有日期
reading-no-month = 一年中没有 { $month } 月
reading-beyond-calendar = 超出日历范围
grammar-too-long = 作为时间太长：{ $how }
grammar-two-dates = 有两个日期：请只写一个
grammar-two-times = 有两个时刻：请只写一个
grammar-two-zones = 有两个时区：请只写一个
grammar-two-weekdays = 有两个星期名：请只写一个
grammar-no-day = 没有 { $date } 这一天
grammar-no-day-in-year = { $year } 年没有第 { $day } 天
grammar-no-week = { $year } 年没有第 { $week } 周
grammar-no-day-of-week = 一周没有第 { $day } 天
grammar-minutes-or-months = “{ $number }m”可能是分钟或月：请写 { $number }min 或 { $number } months
grammar-no-morning-hour = { $hour } 点不是早晨的时刻
grammar-no-offset = 没有与 UTC 相差 { $offset } 小时的时区
grammar-no-zone = 没有时区“{ $zone }”
grammar-no-hour = 一天中没有 { $hour } 点
grammar-no-minute = 一小时中没有第 { $minute } 分
grammar-no-second = 一分钟中没有第 { $second } 秒
grammar-wrong-time = 时刻有误

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = “{ $text }”是时间，而不只是日期
cells-no-time-of-day = “{ $text }”不是时刻
cells-no-hour = 缺少小时
cells-no-time = 缺少时间
cells-not-a-time = “{ $text }”不是时间
cells-not-a-time-since = “{ $text }”不是时间：{ $why }
cells-not-understood = 无法理解“{ $part }”
cells-which-first = “{ $text }”可能是 { $day_first } 或 { $month_first }：请指明日和月哪个在前
cells-no-lasting-day = 它没有指明固定的一天
cells-no-year = 缺少年份
cells-month-alone = 仅有月份无法确定是哪一天
cells-week-alone = 仅有周无法确定是哪一天
cells-weekday-alone = 仅有星期几无法确定是哪一天
cells-another-day-tomorrow = 它到明天就指另一天
cells-no-day = 缺少日
cells-which-century = 可能是 { $date } 或 { $other }：请用四位数字写年份
cells-rounded = 数字被舍入得太短，其中的时间已丢失：请在原程序中将该列写为文本或日期
cells-date-or-milliseconds = 可能是 { $date } 或自 1970 年起的毫秒数：请用连字符和冒号书写
cells-beyond-calendar = “{ $text }”超出日历范围

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = 由 tallyboard 导出的记录
import-format-counters = 由 tallyboard 导出的计数器
import-format-lines = 由 tallyboard 导出的 JSON Lines
import-format-workbook = 由 tallyboard 导出的电子表格
import-format-table = 表格
import-format-sheet = 电子表格
import-format-loop-habits = 由 Loop Habit Tracker 导出的习惯
import-format-better-counter = 由 Better Counter 导出的计数器

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = 无法读取：{ $why }
import-error-too-large = 大于 { $gigabytes } GB：请拆分
import-error-columns = 有 { $count } 列，而最多读取 { $max } 列：请略去一些
import-error-rows = 超过 { $max } 行：请拆分
import-error-long-line = 第 { $line } 行超过 { $megabytes } MB：引号可能未闭合
import-error-long-row = 其中一行超过 { $megabytes } MB：请略去
import-error-open-quote = 第 { $line } 行：引号未闭合，其后的内容全成了一个字段
import-error-encoding = 第 { $line } 行不是 { $encoding }：请指定其他编码，或另存为 UTF-8
import-error-texts = 工作表的共享文本超过 { $megabytes } MB：请另存为 CSV
import-error-unpacked = 解压后超过 { $gigabytes } GB：请拆分
import-error-not-text = 既不是文本，也不是电子表格（XLSX、ODS）或 zip：请导出为 CSV
import-error-database = 是计数文件：请用 --db 打开，或恢复它
import-error-foreign = 是{ $what }：{ $instead }
import-error-damaged = 已损坏（{ $why }）：请重新导出
import-error-folder = 是文件夹，其中没有 Loop Habit Tracker 的 Habits.csv：请逐个导入其中的文件
import-error-changed = 读取期间被更改：请在没有程序写入时重新导入
import-error-newer = 来自较新的 tallyboard：请更新此程序
import-error-sums = 其中是总和（例如按小时或按日），看不出各条记录：请导出记录或计数器
import-error-empty = 是空的
import-error-stopped = 读取已停止
import-no-sheet = 没有工作表“{ $sheet }”：有 { $names }
import-different-sheets = 工作表 { $names } 的列不同：请逐个导入
import-ask-sheet = 计数在哪个工作表中？有 { $names }
import-sheets-left-out = 略去工作表 { $names }
archive-unknown-packing = 其压缩方式未知
archive-broken = 其目录已损坏
archive-unknown-contents = 其目录不是可读取的 zip 的目录
archive-long-contents = 其目录太长
archive-not-unpacked = 其中压缩的内容无法解压
xml-too-deep = 各部分嵌套太深
xml-breaks-off = 内容中断
xml-own-entity = 有自定义实体“{ $name }”
sheet-too-many = 工作表超过 { $max } 个
ods-no-content = 没有内容
ods-too-many-rows = 有工作表的行数超出限度
xlsx-too-many-parts = 指定了超过 { $max } 个部分
xlsx-too-many-formats = 单元格格式超过 { $max } 个
xlsx-cell-outside = 有单元格位于工作表范围之外

## How a text file is encoded

encoding-without-mark = 按 { $encoding } 读取，尽管没有相应的标记
encoding-mixed = 第 { $line } 行是 UTF-8（“{ $utf8 }”），第 { $other_line } 行不是（“{ $other }”）：编码混杂，请另存为 UTF-8，或按一种编码读取
encoding-read-as = 按 { $encoding } 读取：第 { $line } 行是“{ $sample }”
encoding-sample = “{ $sample }”（{ $encoding }）
encoding-which = 是什么编码？第 { $line } 行是{ $samples }

## Notes about what is read

text-comments-left-out = 略去表格上方以 # 开头的 { $count } 行
tables-rows-left-out = 略去表格上方的 { $count } 行
tables-sum-left-out = 第 { $line } 行（“{ $label }”）是其他行之和，已略去
finish-first-readings = 仪表读数按差值计，因此每个计数器的首个读数（{ $count } 个）不计
finish-restarts = 下降的读数视为仪表从 0 重新开始：{ $count } 个
finish-gaps = 缺失或不可用的读数已略去：{ $count } 个

## Why a line can't be imported

tables-no-sum = 最后一行名为“{ $label }”，但不是其他行之和 { $sum }：请将其去掉，或改用其他名称
jsonl-no-object = 这不是 JSON 对象
jsonl-unknown-type = “{ $name }”不是已知的类型
jsonl-no-type = 缺少类型
better-counter-no-milliseconds = “{ $text }”不是以毫秒表示的时间
values-no-number = “{ $text }”不是数字
values-no-whole-number = { $text } 不是整数
values-too-large = { $text } 超出 64 位范围
loop-habits-unknown-value = “{ $text }”不是此程序会写的值
builder-no-number = 缺少数字
builder-no-kind = “{ $text }”不是有效的类型：{ $kinds }
builder-still-to-come = 该时间尚未到来
builder-no-name = 缺少名称
builder-too-many-counters = 一个文件最多有 { $max } 个计数器
builder-too-many-boards = 一个文件最多有 { $max } 个面板
builder-names-too-long = 一次导入的名称合计最多 { $megabytes } MB
builder-notes-too-long = 一次导入的备注合计最多 { $megabytes } MB
builder-board-problem = 面板：{ $why }
finish-entry-twice = 记录 { $entry } 在文件中出现了两次
finish-no-undo = 撤销其他记录的记录类型应为 undo
finish-undone-early = 记录 { $entry } 不能在产生之前被撤销
finish-no-reset = 此记录所更改的记录 { $entry } 不是其计数器的清零
finish-another-amount = 此记录没有撤回记录 { $entry } 所增加的数量
finish-undone-twice = 记录 { $entry } 被撤销了两次
settings-no-truth = “{ $text }”既不是 true 也不是 false
settings-step = 步长是 1 到 { $max } 之间的数
settings-minimum-above-maximum = 最小值大于最大值
settings-no-color = “{ $text }”不是颜色
settings-twice = “{ $name }”在文件中出现了两次
settings-no-board-name = 缺少面板名称
settings-no-date = “{ $text }”不是 2026-11-27 形式的日期
settings-too-many-day-notes = 一个文件最多有 { $max } 条日期备注

## What a file is that can't be imported: "it is …"

foreign-old-office = 旧格式或带密码的电子表格或文档
foreign-pdf = PDF 文件
foreign-rtf = 文本文档（RTF）
foreign-gzip = gzip 压缩文件
foreign-bzip2 = bzip2 压缩文件
foreign-xz = xz 压缩文件
foreign-zstandard = Zstandard 压缩文件
foreign-7-zip = 7-Zip 压缩包
foreign-rar = RAR 压缩包
foreign-empty-zip = 空的 zip
foreign-png = 图片（PNG）
foreign-jpeg = 图片（JPEG）
foreign-gif = 图片（GIF）
foreign-tiff = 图片（TIFF）
foreign-riff = 图片、声音或影片
foreign-mp3 = 声音（MP3）
foreign-ogg = 声音（Ogg）
foreign-program = 程序
foreign-parquet = Parquet 文件
foreign-access = Access 数据库
foreign-fits = FITS 文件
foreign-property-list = 属性列表
foreign-web-page = 网页（HTML）
foreign-xml = XML
foreign-postscript = PostScript 文件
foreign-calendar = 日历（iCalendar）
foreign-address-cards = 名片（vCard）
foreign-sql = SQL
foreign-script = 脚本
foreign-tar = tar 归档
foreign-film = 影片或图片
foreign-markup = XML 或 HTML
foreign-xlsb = 二进制工作簿（XLSB）
foreign-word = 文本文档（Word）
foreign-powerpoint = 演示文稿（PowerPoint）
foreign-apple = Apple 的文档（Numbers、Pages 或 Keynote）
foreign-open-document = OpenDocument 文件，但不是电子表格
foreign-program-archive = 程序的归档
foreign-database = 另一个程序的 SQLite 数据库
foreign-database-of-tables = 另一个程序的 SQLite 数据库，其中有表 { $names }
foreign-zip = 含有 { $names } 的 zip
foreign-markdown = Markdown 表格
foreign-history = `tallyboard history` 的输出
foreign-stats = `tallyboard stats` 的输出，即总和
foreign-watch = `tallyboard watch` 的输出，即当时的计数
foreign-history-json = `tallyboard history --json` 的输出
foreign-list-json = `tallyboard list --json` 的输出
foreign-watch-json = `tallyboard watch --json` 的输出
foreign-json = 没有列的 JSON
foreign-assignments = 由“{ $line }”这样的行组成的内容，不是表格
foreign-prose = 以“{ $line }”开头的文字，不是表格

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = 请另存为 XLSX、ODS 或 CSV
foreign-how-unpack = 请解压，并导入其中的内容
foreign-how-copy-table = 请将其中的表格复制到电子表格，并存为 CSV
foreign-how-choose-table = 请选择表格，例如 CSV 或 XLSX
foreign-how-export-table-itself = 请将表格本身导出为 CSV
foreign-how-export-again = 请重新导出
foreign-how-choose-counts = 请选择含有计数的文件
foreign-how-export = 请导出为 CSV
foreign-how-export-them = 请将其导出为 CSV
foreign-how-export-its-table = 请将其中的表格导出为 CSV
foreign-how-load = 请载入数据库，并将其中的表导出为 CSV
foreign-how-export-excel = 请导出为 Excel 或 CSV
foreign-how-unpack-files = 请解压，并逐个导入其中的文件
foreign-how-copy-markdown = 请复制到电子表格，并存为 CSV
foreign-how-export-own = 请用 `tallyboard export` 写出可导入的文件
foreign-how-export-own-or-header = 请用 `tallyboard export` 写出可导入的文件；如果要把每个数都相加，也可在开头加一行写上 count 和 name
foreign-how-convert-json = 请导出为 CSV，或进行转换，例如用 jq：jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = 请用逗号或制表符分隔名称和数字
foreign-how-name-a-line = 请写成每行一个名称，或分成列

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = 第 { $number } 列
columns-no-column = 没有列“{ $header }”：有 { $headers }
guess-which-of =
    { $what ->
        [moment] 哪一列是计数的时间：{ $others }还是{ $last }？
        [hour] 哪一列是小时：{ $others }还是{ $last }？
        [day] 哪一列是日期：{ $others }还是{ $last }？
        [day-of-hours] 哪一列是这些小时的日期：{ $others }还是{ $last }？
        [names] 哪一列是计数器的名称：{ $others }还是{ $last }？
       *[counts] 哪一列是计数：{ $others }还是{ $last }？
    }
guess-which =
    { $what ->
        [moment] 哪一列是计数的时间？有 { $headers }
        [hour] 哪一列是小时？有 { $headers }
        [day] 哪一列是日期？有 { $headers }
        [day-of-hours] 哪一列是这些小时的日期？有 { $headers }
        [names] 哪一列是计数器的名称？有 { $headers }
       *[counts] 哪一列是计数？有 { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] 请用 --columns { $role }=列名 指定，没有则用 hour=
        [no-count] 请用 --columns { $role }=列名 指定，若每行计 1 则用 count=
        [one-name] 请用 --columns { $role }=列名 指定，若全部属于一个计数器则用 --name 名称
       *[none] 请用 --columns { $role }=列名 指定
    }
guess-hours-without-day = 列“{ $header }”是小时，但没有列说明是哪一天
guess-say-day = 请用 --columns date=列名 指定，或添加一列；也可用 --columns time= 全部按导入时间计
guess-part-of-date = 列“{ $header }”中有“{ $cell }”，仅凭年、月、周或星期几无法确定计数的日期
guess-give-day = 请为每行写上日期，或用 --columns time= 全部按导入时间计
guess-sum-left-out = “{ $header }”是其他列之和，已略去
guess-weighed-sum-left-out = “{ $header }”是其他列按权重相加的结果，已略去
guess-loop-habits = 列“{ $header }”及其旁边的列是 Loop Habit Tracker 对习惯的文字说明
guess-import-zip = 请导入整个 zip，或其中的文件夹
guess-first-days =
    { $each ->
        [week] “{ $header }”只有星期一：如果一行是一周的计数，则全部计入该周的第一天
       *[month] “{ $header }”只有每月的第一天：如果一行是一个月的计数，则全部计入该月的第一天
    }
guess-is-measure-counted = { $names }表示计数的数量，还是每行计 1？
guess-say-count = 请用 --columns count=列名 或 count= 指定
guess-running-totals = { $names }是累计值：每行计 1
guess-is-meter = “{ $header }”从不下降：是将每个数相加，还是它为仪表读数、只计差值？
guess-say-meter = 请用 --columns "count={ $header }" 或 --columns "reading={ $header }" 指定
guess-several-answers = “{ $header }”的一个单元格中有多个回答，例如“{ $cell }”
guess-split = 用 --split "{ $mark }" 分别计数
guess-readings-in-order = 读数按行的顺序处理

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = 计数器
workbook-sheet-boards = 面板
workbook-sheet-notes = 备注
workbook-sheet-settings = 设置
workbook-sheet-entries = 记录
workbook-sheet-table = 表格
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = 系统时钟早于 1970 年，无法创建工作簿：请调整时钟
workbook-too-many-columns = 工作表有 { $max } 列，而此表格有 { $columns } 列：请选择面板，或使用 CSV
workbook-text-too-long =
    { $place ->
        [workbook] 工作簿中有超过 32,767 个字符的文本，单元格容纳不下：请使用 CSV 或 JSON Lines
        [row] “{ $sheet }”的第 { $row } 行有超过 32,767 个字符的文本，单元格容纳不下：请使用 CSV 或 JSON Lines
       *[sheet] { $sheet } 有超过 32,767 个字符的文本，单元格容纳不下：请使用 CSV 或 JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] 无法创建工作簿（{ $why }）：请使用 CSV 或 JSON Lines
        [row] 无法创建“{ $sheet }”的第 { $row } 行（{ $why }）：请使用 CSV 或 JSON Lines
       *[sheet] 无法创建 { $sheet }（{ $why }）：请使用 CSV 或 JSON Lines
    }
export-too-many-rows = 自 { $first } 起的计数太多，无法各占一行：请指定 --since，或更长的 --by
export-cancelled = 导出已取消
report-too-many-counters = 报告最多有 { $max } 个计数器：请选择面板或计数器
report-too-many-numbers = 报告最多有 { $max } 个数：请选择面板、较晚的 --since，或更长的 --by

## The report: a page to view and to print (HTML)

report-all-counters = 所有计数器
report-span = { $first } 至 { $last }
report-nothing = 此时段内没有计数
report-counters = 计数器
report-counter = 计数器
report-board = 面板
report-count-now = 当前计数
report-today = 今天
report-this-week = 本周
report-this-month = 本月
report-counted = 此时段内
report-charts =
    { $unit ->
        [hour] 图表（按小时）
        [day] 图表（按日）
        [week] 图表（按周）
       *[month] 图表（按月）
    }
report-together = 全部合计
report-notes = 备注
report-note-day = 日期
report-note = 备注
report-table =
    { $unit ->
        [hour] 按小时
        [day] 按日
        [week] 按周
       *[month] 按月
    }
report-unit =
    { $unit ->
        [hour] 小时
        [day] 日
        [week] 周
       *[month] 月
    }
report-total = 合计
report-rates = 每小时比率
report-counted-in-hours = 计数
report-covered-hours = 值守小时
report-rate = 每小时
report-limits = 95% 置信限
report-between = { $low } 至 { $high }
report-rates-meaning = 每值守小时的计数。如果所计事件随机且彼此独立地发生，100 对这样的置信限中约有 95 对包含真实比率。
report-outside = 开放时间以外的计数 { $count } 不计入比率。
report-doubtful = { $presses }：与另一次计数间隔极短，可能不是独立事件。在有人将其作废之前，仍会计入。
report-shares = 占比：{ $board }
report-share = 占比
report-shares-meaning = 占总计数 { $all } 的比例。如果反复计同样多的数，100 对这样的置信限中约有 95 对包含真实占比。
report-control-charts = 控制图
report-control-limits = 中心 { $center }，控制限 { $low } 至 { $high }。
report-control-unusual = { $count ->
    [0] { $all } 个点均无异常。
   *[other] { $all } 个点中有 { $count } 个异常。
}
report-control-meaning = 实线是基准期的均值，虚线与其相距三倍标准差。方块为异常点：如果没有变化，这样的点很少，1,000 个点中约有 3 个超出控制限。
report-changes = 变化
report-changes-meaning = 将同样的日期随机重排 100 次，至多只有 1 次出现同样明显的变化时，才列为变化。
report-changes-too-many = 仅在计数器不超过 { $max } 个的报告中查找变化。
weekday-date =
    { $weekday ->
        [monday] 周一
        [tuesday] 周二
        [wednesday] 周三
        [thursday] 周四
        [friday] 周五
        [saturday] 周六
       *[sunday] 周日
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] 周一
        [tuesday] 周二
        [wednesday] 周三
        [thursday] 周四
        [friday] 周五
        [saturday] 周六
       *[sunday] 周日
    } { $date } { $time }
report-made = 由 Tallyboard 生成于 { $time }
