## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = 绝不丢失计数的计数器。不带命令时打开仪表板

## Options of all commands

help-arguments-db = 计数文件 [默认值: 用户数据文件夹中的 tally.db]
help-arguments-wait = 文件被锁定或无法写入时，放弃之前等待的时间
help-arguments-lang = 消息和仪表板的语言，例如 de 或 pt_BR [默认值: 系统语言]
help-arguments-theme = 窗口的主题

## Arguments of several commands

help-all-name = 计数器的名称
help-all-by-id = 将 NAME 视为计数器的编号，即 `list --id` 所列的编号
help-all-note = 写入历史的备注
help-all-names = 只输出这些计数器 [默认值: 全部]
help-all-json = 改为输出由对象组成的 JSON 数组
help-all-since = 从该时间开始：yesterday、"this week"、"last monday"、2026-11-01、14:00、"2026-11-01 14:00"、7d、"2 hours ago" …
help-all-until = 到该时间之前为止：日、周或月的开始，或其结束，如 "end of november"
help-all-dates = 1/2/2026 这样的日期中哪个在前 [默认值: 系统语言的顺序]
help-all-short-name = 空间有限时的名称；none 表示使用其名称
help-all-key = 用于计数的按键：0 到 9、a 到 z、f1 到 f10、f12、num0 到 num9 …，或 none
help-all-control = 控制图："c day 2026-10-01/2026-10-31"（每天的缺陷数，日期为基准期）、"u day … of counter NAME"、"u day … of hours"、"p day … of board"，或 none
help-all-color = 颜色：coral、amber、olive、green、teal、blue、indigo、violet、pink 或 slate
help-all-board = 所属的面板，或 none
help-all-step = 每按一次增加的数量
help-all-target = 要达到的计数，或 none
help-all-minimum = 允许的最小计数，或 none
help-all-maximum = 允许的最大计数，或 none
help-all-locked = 在仪表板中按下时不计数；命令和其他程序仍可计数
help-all-hub = 共享中心：不含密码的 PostgreSQL 地址，例如 postgres://ana@db.example.org/tally [默认值: 此文件的面板所用的共享中心]

## tallyboard open

help-open-about = 在仪表板中打开文件，与双击相同；不带 FILE 时与不带命令相同
help-open-file = 计数文件 [默认值: 与不带命令时相同]

## tallyboard inc

help-inc-about = 给计数器加 N（首次使用时创建），并输出新的计数；使用 - 时对标准输入的行计数
help-inc-name = 计数器的名称；或用 - 从标准输入读取行，每行是一个名称，或名称、制表符和 N
help-inc-n = 要增加的数量 [默认值: 1]
help-inc-skip = 使用 - 时跳过这么多行：之前运行时已计数的行，以及使其停止的有误的行（如有）

## tallyboard dec

help-dec-about = 从计数器减 N（首次使用时创建），并输出新的计数
help-dec-n = 要减去的数量

## tallyboard set

help-set-about = 将计数器的计数设为 VALUE（首次使用时创建），并输出计数
help-set-value = 新的计数

## tallyboard reset

help-reset-about = 结束计数器的周期：输出每个计数和名称，并从 0 重新开始；历史会保留
help-reset-names = 要清零的计数器
help-reset-all = 清零所有未归档的计数器

## tallyboard undo

help-undo-about = 撤销某个或任意计数器的上一次更改（多个计数器的清零算一次更改），并输出新的计数和名称
help-undo-name = 要撤销其上一次更改的计数器 [默认值: 任意计数器的上一次更改]

## tallyboard get

help-get-about = 输出计数器的计数
help-get-json = 改为以 JSON 对象输出计数器

## tallyboard list

help-list-about = 按名称顺序输出使用中的计数器：计数、制表符、名称
help-list-all = 包括已归档的计数器
help-list-id = 先输出每个计数器的编号，其他命令可用 --id 接受该编号

## tallyboard watch

help-watch-about = 从现在起，每次更改（不论由哪个程序进行）输出一行：计数、制表符、名称
help-watch-name = 只监视此计数器，即使它被重命名
help-watch-json = 改为每行输出一个 JSON 对象
help-watch-to = 不输出内容，而是使此文件与计数器的计数保持一致。每次更改时以原子方式替换文件；符号链接保留，其指向的文件被替换。计数器重命名或计数文件恢复后仍会继续
help-watch-format = 文件的内容；{ "{" }count{ "}" } 和 { "{" }name{ "}" } 会被填入
help-watch-force = 不论 FILE 内容为何都替换；否则仅在其为空、为数字或符合 TEMPLATE 时替换

## tallyboard serve

help-serve-about = 通过 HTTP 为按钮、叠加层和手机提供服务（默认仅限本机），并输出地址
help-serve-listen = 监听的地址。若要在本机之外监听，例如 0.0.0.0:8255，需要您自己的令牌
help-serve-token = 调用者须知的令牌，16 到 256 个字母、数字和 - . _ ~；最好用变量给出，以免其他用户看到 [默认值: 每次启动时新建，与地址一起输出]

## tallyboard history

help-history-about = 输出历史，最新的在前：时间、制表符、名称、制表符、增加的数量、制表符、类型；如有备注，再加制表符和备注
help-history-kinds = 只输出此类型的记录：tally、set、reset、undo、late、import 或 amend；可多次指定

## tallyboard doubtful

help-doubtful-about = 输出可能不是独立事件的计数，最新的在前：编号、制表符、时间、制表符、名称、制表符、增加的数量、制表符、原因（bounce、double 或 repeat）、制表符、距前一次计数的毫秒数；或者保留其中一些或将其作废
help-doubtful-guard = 距前一次计数不超过此时间的计数视为可疑，以毫秒计；40 以内始终可疑 [默认值: 150]
help-doubtful-repeat = 共享面板上，距其他计数点的计数不超过此时间的计数视为可疑，以秒计 [默认值: 2]
help-doubtful-keep = 确认这些计数（或所有将输出的计数）正确：以后不再输出
help-doubtful-void = 撤销这些计数（或所有将输出的计数）
help-doubtful-note = 撤销的原因，记入历史 [默认值: 每个计数可疑的原因]

## tallyboard stats

help-stats-about = 输出每小时、每日、每周、每月或一周中各小时的计数：开始时间、制表符、总和；在终端上带条形
help-stats-rate = 同时输出各项在值守小时内的计数、值守小时，以及每值守小时的计数
help-stats-interval = 同时输出包含真实计数的置信限；与 --rate 一起使用时为真实比率的置信限 [PERCENT 的默认值: 95]
help-stats-by = 汇总的单位
help-stats-by-week = 从星期一开始
help-stats-by-weekday-hour = 所有周的总和
help-stats-by-desk = 全部时间的总和：面板共享时，谁计了多少

## tallyboard control

help-control-about = 输出计数器的控制图：开始时间、制表符、值、中心、控制下限、控制上限以及异常之处；并指出计数从何时起变得更频繁或更少
help-control-kind = 计数的内容 [默认值: 计数器自己的控制图，否则为 c，有 --of 时为 u]
help-control-kind-c = 大小相同的样本中的缺陷数
help-control-kind-u = 单位缺陷数或每小时缺陷数
help-control-kind-p = 不合格品率
help-control-per = 每个样本的时段 [默认值: day]
help-control-baseline = 用来计算控制限的首尾日期
help-control-of = 计数的除数：其面板的合计、值守小时或另一个计数器
help-control-save = 将其保存为计数器自己的控制图
help-control-json = 改为输出 JSON 对象

## tallyboard agree

help-agree-about = 比较对同样内容各自独立计数的两个计数器：其合计、一致的程度以及不一致之处
help-agree-first = 第一个计数器；或面板、计数点
help-agree-second = 第二个
help-agree-boards = 比较两个面板，其计数器按短名称配对，否则按顺序配对
help-agree-desks = 比较共享面板的两个计数点
help-agree-by = 比较每个单位的数量 [默认值: hour，用于两个计数器]
help-agree-within = 比较相隔不超过此时间的计数 [默认值: 5，用于面板和计数点]
help-agree-reconcile = 添加更正，使第一个的合计成为第一个、第二个或两者平均的合计（对计数点则为计数器的合计）；可在仪表板中一步撤销
help-agree-json = 改为输出 JSON 对象

## tallyboard export

help-export-about = 将计数器、历史或表格导出为 CSV、工作簿、JSON Lines 或报告
help-export-names = 只导出这些计数器 [默认值: 全部]
help-export-boards = 只导出此面板上的计数器；可多次指定
help-export-what = 导出的内容 [默认值: entries；使用 --by 时为表格]
help-export-what-counters = 计数器的当前状态及其设置
help-export-what-entries = 历史，每条记录一行
help-export-what-table = 每小时、每日、每周或每月的总和，每个计数器一列
help-export-by = 表格每行汇总的单位 [默认值: day]
help-export-by-week = 从星期一开始
help-export-kinds = 只导出此类型的记录：tally、set、reset、undo、late、import 或 amend；可多次指定
help-export-format = 文件格式 [默认值: 按文件扩展名，否则为 csv]
help-export-format-csv = 逗号分隔值
help-export-format-xlsx = 供电子表格使用的工作簿
help-export-format-jsonl = JSON Lines，每行一个对象
help-export-format-html = 带图表的报告，供查看和打印
help-export-bom = 在 CSV 开头加字节顺序标记，使 Excel 识别为 UTF-8
help-export-output = 要写入的文件，- 表示标准输出 [默认值: -]
help-export-force = 文件已存在时替换

## tallyboard new

help-new-about = 创建从 0 开始的计数器
help-new-name = 新计数器的名称
help-new-note = 计数器的备注，或 none

## tallyboard edit

help-edit-about = 更改计数器的名称和设置，或将其归档；不会更改其计数
help-edit-new-name = 新名称
help-edit-archived = 将计数器归档，或重新启用
help-edit-note = 计数器的备注，或 none

## tallyboard edit-board

help-edit-board-about = 更改面板的名称和设置
help-edit-board-board = 面板的名称
help-edit-board-new-name = 新名称
help-edit-board-target = 面板合计的目标，或 none
help-edit-board-stops = 拒绝会使合计超出目标的计数
help-edit-board-shares = 显示每个计数器在合计中的占比
help-edit-board-total-name = 合计的叫法，或 none
help-edit-board-hours = 有人计数的时间，例如 "Mo-Fr 09:00-17:00; 2026-12-25 off"，或 none
help-edit-board-nobody = 无人计数的时间，会从开放时间中去除：2026-12-03、"2026-12-03 14:00..15:30"、2026-12-24..2026-12-26；可多次指定

## tallyboard delete

help-delete-about = 永久删除计数器及其历史
help-delete-yes = 确认删除计数器及其历史

## tallyboard import

help-import-about = 导入文件，并输出创建、添加和略去的内容；以前导入过的记录会略去
help-import-file = 要导入的文件：tallyboard 的 CSV、XLSX 或 JSON Lines，Loop Habit Tracker 的 zip 或文件夹，Better Counter 的 CSV，或任何含有名称列的表格；- 表示标准输入
help-import-dry-run = 只输出将要导入的内容
help-import-columns = 各列的内容，以列名或编号指定：name、count、time、date、hour、note、board、kind、reading（仪表读数：按差值计）、counter（每个计数器一列）或 day（每天一列）。没有相应的列时将 HEADER 留空；未给出的会自动推测
help-import-name = 没有名称列时，所有行所属的计数器
help-import-split = 一个单元格中多个名称的分隔符，每个名称都计数
help-import-format = 指定格式而不自动识别：entries、counters、jsonl、workbook、csv、xlsx、loop 或 better-counter
help-import-dates = 1/2/2026 这样的日期中哪个在前
help-import-sheets = 要从电子表格读取的工作表；列相同的工作表可多次指定
help-import-encoding = 指定文本文件的编码而不自动识别：utf-8、windows-1252、macintosh、shift_jis …，或对 "CafÃ©" 这样的内容使用 utf-8-twice
help-import-skip-lines = 表格上方要跳过的行数
help-import-late = 将记录作为补记写入，使用其自己的时间
help-import-skip-bad = 跳过有误的行，而不是什么都不导入
help-import-again = 以前导入过的记录也再次导入
help-import-no-backup = 导入 10,000 条或更多记录之前不进行备份
help-import-json = 改为输出 JSON 对象

## tallyboard backup

help-backup-about = 备份计数文件（即使其他程序正在其中计数），并输出备份的路径。不带 FILE 时存入计数文件旁的 backups 文件夹，其中保留最近五个以及每月最新的一个
help-backup-file = 备份的写入位置 [默认值: backups 文件夹中的新文件]
help-backup-yes = 即使 FILE 不是备份也替换
help-backup-list = 改为列出现有的备份：时间、制表符、计数器、制表符、记录、制表符、文件
help-backup-json = 改为输出 JSON 对象，使用 --list 时为对象数组

## tallyboard restore

help-restore-about = 将备份与计数文件比较，询问后恢复；计数文件会先备份
help-restore-file = 要恢复的备份
help-restore-yes = 不询问直接恢复

## tallyboard salvage

help-salvage-about = 将损坏文件中仍可读取的内容复制到新文件
help-salvage-file = 损坏的文件，保持不变
help-salvage-to = 要创建的新文件

## tallyboard demo

help-demo-about = 创建一个文件，含有繁忙的图书馆咨询台一年的虚构数据，供试用此程序
help-demo-file = 要创建的新文件

## tallyboard verify

help-verify-about = 检查计数文件：运行 SQLite 自身的检查，并将每个计数与其记录之和比较
help-verify-json = 改为输出 JSON 对象
help-verify-mend = 先备份，再更正其他程序写入而 tallyboard 不会写的名称和备注；可在仪表板中撤销
help-verify-hub = 收发待处理的内容，然后将共享面板的计数与共享中心比较

## tallyboard share

help-share-about = 通过共享中心（PostgreSQL 数据库）与其他计数点共享面板；输出其名称、制表符和其上的计数点
help-share-board = 面板的名称
help-share-new = 创建该面板

## tallyboard join

help-join-about = 取得其他计数点通过共享中心共享的面板；输出其在此处的名称、制表符和其上的计数点
help-join-board = 面板的名称，或其在共享中心的 ID
help-join-namesakes = 此文件中与该面板的计数器同名的计数器如何处理：same（相同）则连同其计数一起放到面板上；others（不同）则保持原样，面板上的在此处显示为 "coffee (2)"

## tallyboard leave

help-leave-about = 停止共享面板：其上的计数会保留，在此处和其他计数点都是如此
help-leave-board = 面板的名称
help-leave-force = 即使无法连接共享中心也退出：此处待发的内容则留在这里

## tallyboard desks

help-desks-about = 输出共享面板的计数点：面板（已指定时省略）、制表符、名称、制表符、最近联系、制表符、记录、制表符、此处待发的行数
help-desks-board = 面板的名称 [默认值: 所有共享面板]

## tallyboard desk

help-desk-about = 设置其他计数点所见的本计数点名称，或输出其名称
help-desk-name = 新名称

## tallyboard sync

help-sync-about = 收发待处理的内容，最多 --wait 秒；没有待处理的内容时以 0 退出
help-sync-follow = 持续进行，直到被信号终止：没有窗口的计数点

## tallyboard hub

help-hub-about = 创建和查看共享中心

## tallyboard hub init

help-hub-init-about = 在数据库中创建共享中心的表，并输出谨慎的管理员随后执行的 GRANT
help-hub-init-url = 数据库：不含密码的 PostgreSQL 地址

## tallyboard hub status

help-hub-status-about = 输出共享中心的面板及其上的计数点：面板、制表符、计数点、制表符、行数、制表符、上次发送的时间

## tallyboard hub verify

help-hub-verify-about = 将共享中心的所有总和及链与其记录比较

## tallyboard stress

help-stress-about = 从多个进程同时计数，并输出预期的和实际的计数
help-stress-processes = 进程数
help-stress-threads = 每个进程的线程数；每个线程等到一次按下的回应后再按下一次
help-stress-seconds = 计数的时长，以秒计

## tallyboard completions

help-completions-about = 输出 shell 的补全脚本
help-completions-shell = 要补全命令的 shell

## tallyboard man

help-man-about = 输出此程序或其命令的手册页
help-man-command = 要说明的命令 [默认值: 此程序]

## The end of the help

help-exit-status =
    退出状态：
      0  完成；没有程序再读取输出时（管道已关闭）也是如此
      1  被拒绝或失败；标准错误会说明原因，如有更改还会说明进行到哪里
      2  用法错误
      3  完成，但无法输出结果（例如磁盘已满）：请勿再次执行
    Ctrl+C 和其他终止程序的信号会以该信号终止程序（对于 Ctrl+C，shell 报告 130）：
    进行中的更改要么完整，要么完全没有进行。inc - 则以 1 结束，并说明进行到哪里

## Words around the texts above

help-words-usage = 用法:
help-words-commands = 命令:
help-words-arguments = 参数:
help-words-options = 选项:
help-words-values = 可用的值:
help-words-any-options = { "[" }选项]
help-words-any-command = { "[" }命令]
help-words-default = { "[" }默认值:
help-words-env = { "[" }环境变量:
help-words-possible = { "[" }可用的值:
help-words-help-long = 显示帮助（使用 '--help' 查看更多）
help-words-help-short = 显示帮助（使用 '-h' 查看摘要）
help-words-help-commands = 显示子命令的帮助
help-words-help-command = 显示此消息或所给子命令的帮助
help-words-help = 显示帮助
help-words-version = 显示版本

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = 名称
help-page-synopsis = 概要
help-page-description = 描述
help-page-options = 选项
help-page-commands = 子命令
help-page-extra = 其他
help-page-version = 版本
help-page-env-before = 也可以通过环境变量
help-page-env-after = 指定。

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = 参数 '{ $argument }' 不能多次使用
help-error-conflict = 参数 '{ $argument }' 不能与 '{ $other }' 一起使用
help-error-conflicts = 参数 '{ $argument }' 不能与以下参数一起使用：{ $others }
help-error-no-value = '{ $argument }' 需要一个值，但没有给出
help-error-value = '{ $argument }' 的值 '{ $value }' 无效
help-error-value-why = '{ $argument }' 的值 '{ $value }' 无效：{ $why }
help-error-possible = { "[" }可用的值：{ $values }]
help-error-command = 无法识别的子命令 '{ $command }'
help-error-missing = 没有给出以下必需的参数：{ $arguments }
help-error-too-many = '{ $argument }' 有多余的值 '{ $value }'
help-error-unexpected = 意外的参数 '{ $argument }'
help-error-utf-8 = 参数中有无效的 UTF-8
help-tip-commands = 提示：有相似的子命令：{ $names }
help-tip-arguments = 提示：有相似的参数：{ $names }
help-tip-values = 提示：有相似的值：{ $names }
help-tip-escape = 提示：要将 '{ $argument }' 作为值传递，请使用 '-- { $argument }'
help-error-more = 更多信息请使用 '--help'。
