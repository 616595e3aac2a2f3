## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = { $count } 个计数器
cli-count-entries = { $count } 条记录
cli-problems = { $count } 个问题
cli-zone-utc = 时间以 UTC 显示：{ $problem }
cli-unprintable = 无法输出：{ $error }
cli-no-window = 此程序构建时不含仪表板。命令见 tallyboard --help
cli-cancelled = 已取消：{ $nothing }
cli-unprinted = { $done ->
    [counted] 已计数，但无法输出结果：{ $why }
   *[other] 已完成，但无法输出结果：{ $why }
}
cli-waiting = 正在等待：{ $why }
cli-changes-problem = 无法告知计数的变化：{ $why }；正在重试
cli-changes-again = 又可以告知计数的变化了
cli-read-only = { $path } 位于不可写入的位置：按无人更改的文件读取
cli-not-sound = { $path } 不完好：发现 { $problems }；请恢复备份
cli-before-in = 之前的内容在 { $path } 中
cli-worker-ended = 工作线程已结束

## The tally file and its folder

cli-db-empty = 文件名为空：请用 --db FILE 指定
cli-no-home = 该用户没有可存放 { $file } 的主文件夹：请用 --db FILE 指定文件
cli-folder-failed = 无法创建文件夹 { $folder }
cli-folder-open = { $folder } 可被他人读取，且无法更改

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = { $error }
cli-number-form = 整数只写数字，必要时加正负号
cli-step-range = 步长是 1 到 { $max } 之间的数
cli-colors = 颜色是以下之一：{ $names }
cli-kinds = 类型是以下之一：{ $names }
cli-column-roles = 列是以下之一：{ $names }
cli-encodings = 编码是以下之一，或网页使用的其他编码：{ $names }
cli-formats = 格式是以下之一：{ $names }
cli-seconds-form = 应为不小于 0 的数
cli-languages = 语言是以下之一：{ $codes }
cli-template-long = 模板最多 { $max } 字节
cli-template-word = 未知的 { $word }：可以使用 { "{" }count{ "}" } 和 { "{" }name{ "}" }
cli-token-form = 令牌有 { $min } 到 { $max } 个字符：字母、数字和 - . _ ~

## Naming counters

cli-naming-id = “{ $name }”{ $error }：使用 --id 时以 `tallyboard list --id` 列出的编号指定计数器
cli-no-counter = 没有名为“{ $name }”的计数器
cli-no-counter-number = 没有编号为 { $number } 的计数器
cli-no-counter-yet = 尚无名为“{ $name }”的计数器：正在等待
cli-renamed = “{ $old }”现在名为“{ $new }”
cli-no-board = 没有名为“{ $name }”的面板

## inc, dec, edit, delete, undo, list

cli-inc-number = 使用 - 时，数字写在各行中：NAME、制表符、N
cli-inc-skip = --skip 用于标准输入的行：inc -
cli-dec-range = 无法减去 { $number }：范围到 { $max } 为止
cli-edit-nothing = 没有要更改的内容：请给出 --name、--key、--archived 或 edit --help 列出的其他选项
cli-delete-yes = “{ $name }”及其全部历史将永久消失：如确实如此，请使用 --yes
cli-undo-nothing = 没有可撤销的操作
cli-undo-answer = 撤销得到了意外的回答
cli-undo-left = { $count } 项更改保持不变，因为其他人此后更改了同样的内容
cli-undo-import = 导入 { $name }：已撤回 { $count } 条记录
cli-list-mend = `tallyboard verify --mend` 可修正此类名称和备注，--id 可用编号指定计数器
cli-list-mend-more = 另有 { $count } 个；`tallyboard verify --mend` 可修正此类名称和备注，--id 可用编号指定计数器

## inc -: counts lines of standard input

cli-stream-done = { $lines }，{ $counters }
cli-lines = { $count } 行
cli-stream-skip-range = --skip 超出 64 位数的范围
cli-stream-progress = 已计数并保存 { $count } 行，每秒 { $rate } 行
cli-stream-maybe = { $error }；文件计到哪里可用以下命令查看：tallyboard inc - </dev/null
cli-stream-stopped = { $error }；已计数并保存到第 { $saved } 行：若要继续，请执行 tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }；已计数并保存到第 { $saved } 行：修正第 { $line } 行后继续请执行 tallyboard inc - --skip { $saved }，略过该行请执行 tallyboard inc - --skip { $line }
cli-stream-line-why = 第 { $line } 行：{ $why }
cli-stream-newest = 没有在第 { $skip } 行之后中断的流；最近中断的流到第 { $lines } 行
cli-stream-none = 没有在第 { $skip } 行之后中断的流：所有的流都已结束
cli-stream-earlier = 之前的流计到第 { $lines } 行，未到结尾；如果是中断的，可用以下命令继续：tallyboard inc - --skip { $lines }
cli-stream-unreadable = 无法读取标准输入
cli-stream-interrupted = 已中断
cli-stream-skip-end = --skip { $skip } 超出结尾：标准输入有 { $lines } 行
cli-stream-sum-range = 此名称各行之和超出 64 位数的范围
cli-stream-line = 第 { $line } 行
cli-stream-lines = 第 { $from } 到 { $through } 行
cli-stream-after = 第 { $line } 行之后
cli-stream-utf-16 = 是 UTF-16 文本：请另存为 UTF-8，或用以下命令转换：iconv -f UTF-16 -t UTF-8
cli-stream-number = 制表符后的“{ $number }”不是 64 位整数
cli-stream-name = 名称不是 UTF-8 文本
cli-stream-long = 超过 { $max } 字节

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } 含有其他内容，保持原样：请指定新文件，或使用 --force
cli-watch-no-file = { $file } 是管道或设备，无法保持更新：请指定文件
cli-watch-deleted = “{ $name }”已删除：在有同名计数器之前，{ $file } 保持原样
cli-watch-again = { $file } 又在保持更新了
cli-watch-waiting = 正在等待：无法更新 { $file }：{ $error }

## Times: --since and --until

cli-time-invalid = '--{ $option } <TIME>' 的值 '{ $text }' 无效：{ $why }
cli-time-invalid-order = '--{ $option } <TIME>' 的值 '{ $text }' 无效：{ $why }，或使用 --dates day-first 或 month-first
cli-time-none = --since { $since } 与 --until { $until } 之间没有时间：请给出较晚的 --until
cli-time-none-same = --since { $since } 与 --until { $until } 之间没有时间：请给出较晚的 --until，或用 --until "end of …" 表示整日或整月
cli-time-since = 从：{ $time }
cli-time-until = 到：{ $time } 之前

## stats

cli-stats-beyond = 有计数超出日历范围：请指定 --since
cli-stats-long = 自 { $first } 起的计数太多，无法各占一行：请指定 --since 或 --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate 和 --interval 用于按小时、日、周、月的统计：请省略，或指定 --by day
cli-stats-rate-hours = 比率是按面板的开放时间计算的每值守小时的计数
cli-stats-rate-counted = 比率是面板上有计数的每小时的计数，因为尚未给面板设置开放时间（edit-board --hours）
cli-stats-together = 合计：{ $hours } 个值守小时共 { $counted }，每小时 { $rate }
cli-stats-together-limits = 合计：{ $hours } 个值守小时共 { $counted }，每小时 { $rate }，置信限 { $low } 至 { $high }
cli-stats-outside = 开放时间以外的计数 { $count } 不计入比率
cli-stats-limits = 下限和上限是 { $percent }% 置信限：如果所计事件随机且彼此独立地发生，100 对这样的置信限中约有 { $percent } 对包含真值
cli-level-form = 应为 50 到 99.99 之间的百分数，例如 95
cli-column-counted = 计数
cli-column-in-hours = 开放时间内
cli-column-covered-hours = 值守小时
cli-column-rate = 每小时
cli-column-low = 下限
cli-column-high = 上限
cli-dates-form = 应为用“..”连接的两个日期，例如 2026-10-01..2026-10-31
cli-column-value = 值
cli-column-center = 中心
cli-column-broken = 异常
cli-control-none = 它还没有控制图：请指定用来计算控制限的日期，例如 --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = 没有要保存的内容：请指定 --baseline、--kind、--per 或 --of
cli-control-limits = { $plan }：控制限是 { $from } 至 { $to } 的均值加减三倍标准差；如果没有变化，超出控制限的样本很少，1,000 个中约 3 个
cli-control-rough = 控制限较粗略：基准期每个样本的计数平均不到 5
cli-control-broken = { $count ->
    [0] { $all } 个样本均无异常
   *[other] { $all } 个样本中有 { $count } 个异常
}
cli-control-no-change = 计数的频率没有超出偶然范围的变化
cli-agree-same = 这两个是同一个：请指定对同样内容计数的两个
cli-agree-no-desk = 没有名为“{ $name }”的计数点：`tallyboard desks` 可列出所有计数点
cli-agree-unpaired = “{ $first }”（{ $one } 个）和“{ $second }”（{ $other } 个）的计数器无法配对：请在两个面板上使用相同的短名称，或按相同顺序放置同样多的计数器
cli-agree-long = 超过 { $max } 次：请指定 --since 或 --by hour
cli-agree-large = “{ $name }”的合计太大，无法更正
cli-agree-by-short-name = 计数器按短名称配对
cli-agree-by-position = 计数器按在面板上的顺序配对
cli-agree-nothing = 在此时段内两者都没有计数
cli-agree-presses = { $all } 次中有 { $alike } 次一致（{ $percent }%）：两者在 { $seconds } 秒内计了同样的内容
cli-agree-spans = { $all } 个时段中有 { $alike } 个一致（{ $percent }%）：两者的计数相同
cli-agree-kappa = 两者都按下的部分的科恩 kappa 系数：{ $value }，95% 置信限 { $low } 至 { $high }；1 为完全一致，0 为不超过偶然的一致
cli-agree-concordance = 数量的林氏一致性相关系数：{ $value }，95% 置信限 { $low } 至 { $high }；1 为完全一致。“{ $first }”减“{ $second }”：每个时段平均 { $difference }
cli-agree-nothing-to-correct = 没有要更正的内容：合计已经如此
agree-note = { $first } { $one }，{ $second } { $other }，取 { $total }
cli-board-nothing = 没有要更改的内容：请指定 --name、--target、--stops、--shares、--total-name、--hours 或 --nobody
cli-board-no-hours = “{ $name }”没有开放时间，无法从中去除时间：请先指定 --hours
cli-board-nobody-form = 应为一个日期，或用“..”连接的两个时间，例如 2026-12-03、"2026-12-03 14:00..15:30" 或 2026-12-24..2026-12-26
cli-board-night = { $from } 至 { $to } 处于前一天晚上开始的夜间：请从其开始处去除，或用 --hours 写明该日期的开放时间

## export

cli-export-ending = 文件扩展名不能说明格式：请以 .csv、.xlsx、.jsonl 或 .html 结尾，或指定 --format
cli-export-by = --by 用于表格：请去掉，或使用 --what table
cli-export-report = 报告包含全部内容：请去掉 --what，或使用其他 --format
cli-export-kind = --kind 用于记录：请去掉，或使用 --what entries
cli-export-times = 计数器按当前状态导出：请去掉 --since 和 --until，或使用 --what entries 或 table
cli-export-bom = --bom 用于 CSV：请去掉，或使用 --format csv
cli-export-terminal = 工作簿不是可在终端显示的文本：请用 --output 指定文件
cli-export-no-room = 未向 { $file } 写入任何内容（{ $error }）：请腾出空间，或指定其他文件
cli-export-failed = 未向 { $file } 写入任何内容：{ $error }
cli-export-exists = { $error }，保持原样：请指定新文件，或使用 --force

## import

cli-import-standard-input = 标准输入
cli-import-failed = { $name }：{ $error }
cli-import-bad-line = 第 { $line } 行：{ $why }
cli-import-bad-line-column = 第 { $line } 行，“{ $column }”：{ $why }
cli-import-bad-line-part = { $part }，第 { $line } 行：{ $why }
cli-import-bad-line-part-column = { $part }，第 { $line } 行，“{ $column }”：{ $why }
cli-import-more-bad = 另有 { $count } 行有误
cli-import-refused = { $why }：未导入任何内容
cli-import-alike-minute = { $count } 行与已有的记录相似，但数量或时间不同：同一计数器，同一分钟
cli-import-alike-day = { $count } 行与已有的记录相似，但数量或时间不同：同一计数器，同一天
cli-import-open-encoding = { $question }：请用 --encoding NAME 指定；未导入任何内容
cli-import-open-sheet = { $question }：请用 --sheet NAME 指定，相似的工作表可多次指定；未导入任何内容
cli-import-open-doubt = { $question }；未导入任何内容
cli-import-doubt = { $question }：{ $how }
cli-import-bad = { $count } 行有误，因此未导入任何内容：请修正，或用 --skip-bad 略去
cli-import-bad-columns = { $count } 行有误，因此未导入任何内容：请修正，或用 --columns 说明各列，或用 --skip-bad 略去
cli-import-answer = 导入得到了意外的回答
cli-import-undo-restore = 超过 { $max } 条记录时无法一步撤销：如需撤销请恢复 { $path }
cli-import-undo-no-backup = 超过 { $max } 条记录时无法一步撤销：没有之前内容的备份
cli-import-undo-nothing-before = 超过 { $max } 条记录时无法一步撤销：之前没有任何计数
cli-import-backup-failed = 大量导入前无法进行备份（{ $error }），因此未导入任何内容：请解决该问题，或用 --no-backup 在不备份的情况下导入
cli-import-nothing = 未导入任何内容
cli-import-format = { $format }（{ $columns }）
cli-import-column-left-out = 略去
cli-import-columns-left-out = 略去的列：{ $names }
cli-import-before = 已于 { $at } 导入：没有可添加的内容（使用 --again 则仍会添加）
cli-import-names-more = { $names }及另外 { $more } 个
cli-import-boards = { $done ->
    [yes] 已创建 { $count } 个面板：{ $names }
   *[no] 将创建 { $count } 个面板：{ $names }
}
cli-import-counters = { $done ->
    [yes] 已创建 { $count } 个计数器：{ $names }
   *[no] 将创建 { $count } 个计数器：{ $names }
}
cli-import-added = { $done ->
    [yes] 已添加 { $count } 条记录
   *[no] 将添加 { $count } 条记录
}
cli-import-day-notes = { $done ->
    [yes] 已添加 { $count } 条日期备注
   *[no] 将添加 { $count } 条日期备注
}
cli-import-left-out = { $done ->
    [yes] 已略去 { $count } 条已存在的记录
   *[no] 将略去 { $count } 条已存在的记录
}
cli-import-counter = { $name }：{ $before } → { $after }（{ $count } 条记录）
cli-import-more-counters = 另有 { $count } 个计数器

## backup, restore, salvage

cli-backup-none = 没有新备份
cli-backup-not-sound = { $path } 不完好（{ $problem }）：已原样备份并作了标记；详情见 `tallyboard verify`
cli-backup-damaged = { $file } 不是完好的备份：计数文件无法打开，已逐字节保留；`tallyboard salvage` 可复制其中可读取的内容
cli-backup-unreadable = 无法读取 { $file }：{ $problem }
cli-backup-was-not-sound = { $file } 不是完好的备份：备份时计数文件就不完好
cli-restore-unprinted = 无法输出将被替换的内容（{ $error }）：未恢复任何内容
cli-restore-nothing = 未恢复任何内容
cli-restored = 已恢复：{ $holdings }
cli-salvaged = 已抢救：{ $counters }，{ $entries }
cli-salvage-nothing = 未抢救任何内容
cli-restore-now = 现有：{ $holdings }
cli-restore-now-nothing = 现有：无
cli-restore-now-unreadable = 现有：无法读取：{ $why }
cli-restore-backup = 备份：{ $holdings }
cli-restore-no-count = 无
cli-restore-more = … 另有 { $count } 个计数器不同
cli-restore-shared = 共享面板会从共享中心取回；此后在这里计数但尚未共享的内容只在原有内容的副本中
cli-holdings = { $counters }，{ $entries }
cli-holdings-span = { $counters }，{ $entries }，从 { $first } 到 { $last }
cli-restore-needs-yes = 现有内容将被替换：如确实如此，请使用 --yes
cli-restore-question = 替换现有内容吗？会先进行备份。[y/N]
cli-restore-yes = y yes 是

## demo

cli-demo-nothing = 未创建文件
cli-demo-made = { $file }：{ $counters } 个计数器，最近 { $days } 天的 { $entries } 条记录

## verify

cli-verify-ok = 正常：{ $counters }，{ $entries }
cli-verify-odd = { $count } 个名称或备注的写法与 tallyboard 的不同：`tallyboard verify --mend` 会在备份后修正
cli-mend-none = 没有需要修正的内容
cli-mend-nothing = 未修正任何内容
cli-mend-backed-up = 已备份到 { $path }
cli-mended = 已修正：{ $what }

## Boards shared over a hub (a server)

cli-hub-silent = 共享中心没有响应
cli-sync-waiting = { $count } 行待发
cli-sync-pulling = 已收到其他计数点的 { $pulled } 行，共 { $all } 行
cli-sync-offline = { $reason }；{ $count } 行待发
cli-hub-unknown = 尚不知道共享中心：请用 --hub postgres://USER@HOST/DATABASE 指定
cli-hub-several = 此文件的面板通过多个共享中心共享：请用 --hub 指定一个
cli-share-no-board = 没有名为“{ $name }”的面板：--new 会创建它
cli-share-not-shared = 这里没有共享名为“{ $name }”的面板
cli-share-not-made = 未创建面板
cli-join-unknown = 不知道共享中心有哪些面板
cli-join-none = 此共享中心上尚无共享的面板：用 `tallyboard share BOARD` 共享一个
cli-join-not-found = 此共享中心上没有名为“{ $name }”的面板：有 { $names }
cli-join-several = 有多个名为“{ $name }”的面板：请用其 ID 指定：{ $boards }
cli-join-namesakes = 此文件和该面板都有 { $names }：使用 --namesakes same 可把这里的计数也共享，使用 --namesakes others 则两者都保留
cli-join-failed = 未加入面板
cli-share-gone = 已不再共享
cli-share-unfinished = { $done ->
    [shared] “{ $name }”已共享，但尚未全部传完（`tallyboard sync` 可继续）
   *[joined] “{ $name }”已加入，但尚未全部传完（`tallyboard sync` 可继续）
}
cli-leave-failed = { $error }；此处待发的内容不会送达其他计数点：若仍要退出，请使用 --force
cli-sync-none = { $path } 中没有共享的面板：用 `tallyboard share BOARD` 共享一个
cli-follow-offline = { $board }：离线：{ $why }
cli-follow-connecting = { $board }：正在连接
cli-follow-shared = { $board }：已共享
cli-hub-there = 表已存在
cli-hub-status = { $host }：{ $server }，表的版本为 { $version }
cli-hub-clock = 共享中心的时钟与本机相差 { $seconds } 秒
cli-hub-not-sound = 共享中心不完好：发现 { $problems }
cli-hub-same = 正常：{ $counters }与共享中心一致
cli-hub-differs = { $count } 个计数与共享中心不同：面板、制表符、计数器、制表符、此处的计数、制表符、共享中心的计数

## stress: a test that counts from many processes

cli-stress-folder = 无法在 { $folder } 中创建文件夹
cli-stress-inexact = 计数不准确：请报告此问题，并附上文件
cli-stress-exact = 准确
cli-stress-setting = { $processes } 个进程，各 { $threads } 个线程，{ $seconds } 秒，在 { $path } 上
cli-stress-expected = 预期               { $number }
cli-stress-counted = 计数               { $number }
cli-stress-rate = 每秒次数           { $number }
cli-stress-lost = 读取、相加、写入   预期 { $number }，计数 { $counted }：丢失 { $lost }，没有报错（{ $seconds } 秒，使用单独的文件）
cli-stress-cancelled = 已取消：文件中没有留下任何内容
cli-stress-stopped = 已取消
cli-stress-not-sound = 文件不完好：{ $problem }
cli-stress-process = stress 的一个进程失败：{ $status }
cli-stress-silent = stress 的一个进程没有任何输出
cli-stress-press = 有一次按下未计数：{ $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = 若要在本机之外监听，请给出您自己的令牌：用变量 TALLYBOARD_TOKEN 或 --token
cli-serve-listen = 无法在 { $address } 监听
cli-serve-open = 连接未加密：请在可信的网络中使用
cli-serve-press-entry = press 没有 entry：它用于 undo
cli-serve-undo-form = undo 须有 name、id 或 entry
cli-serve-nothing-there = { $path } 处没有可供 { $method } 的内容：GET 读取 /counters 和 /changes，POST 用于 /press 和 /undo
cli-serve-method = 不能使用 { $method }：GET 用于读取，POST 用于 /press 和 /undo
cli-serve-followers = 已有 { $count } 个连接在接收更新
cli-serve-wrong-token = 令牌不对
cli-serve-no-token = 缺少令牌：请发送标头 Authorization: Bearer TOKEN
cli-serve-host = 请用数字地址或 localhost 调用
cli-serve-origin = 其他网站的页面不能调用
cli-serve-which = 请用名称或 ID 说明是哪个计数器，例如 { "{" }"name": "Coffee"{ "}" }
cli-serve-late = 调用未在 { $seconds } 秒内到达：没有计数
cli-serve-large = 一次调用最多 { $max } 字节：没有计数
cli-serve-not-json = 调用不是 { "{" }"name": "Coffee"{ "}" } 这样的 JSON：{ $error }
cli-serve-unexpected = 不知道结果如何：请查看计数

## man

cli-no-command = 没有命令 { $name }：tallyboard --help 会列出所有命令

## The pages that serve shows in a browser

cli-page-undo = 撤销
cli-page-saving = 正在保存 …
cli-page-unreachable-press = 无法连接 Tallyboard：再次按下前请先查看计数
cli-page-saved = { $name }：{ $count }，已保存
cli-page-undone = { $name }：{ $count }，已撤销
cli-page-minus = 从“{ $name }”减 1
cli-page-token = 此地址缺少令牌或令牌已过时：请打开 Tallyboard 显示的地址。
cli-page-ended = Tallyboard 已结束。正在等待 …
cli-page-unreachable = 无法连接 Tallyboard。正在等待 …

## tallyboard doubtful

cli-doubtful-unknown = { $id } 不是这些计数器在此时段内的可疑计数：请用 tallyboard doubtful 查看
cli-doubtful-more = 以上是最新的 { $max } 条；还有更多
