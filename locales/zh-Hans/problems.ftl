## A note that is typed

note-error-empty = 备注至少需要一个字符
note-error-too-long = 备注最多 { $max } 个字符，现有 { $found } 个
note-error-control-character = 备注中除换行外不能有控制字符


## Opening hours that are typed

hours-unreadable = 无法将“{ $part }”读作开放时间：请写成 Mo-Fr 09:00-17:00; 2026-12-25 off 的形式
hours-twice = “{ $part }”重复指定了某一天的时间：请一次写全，如 Mo 09:00-12:00,13:00-17:00
hours-empty = 没有任何时间的开放时间没有意义：如果不知道，请省略
hours-too-long = 开放时间最多 { $max } 字节
hours-too-many-dates = 开放时间中最多有 { $max } 个单独的日期


## The control chart of a counter, as it is typed

control-plan-unreadable = 无法将“{ $part }”读作控制图：请写成 c day 2026-10-01/2026-10-31 或 u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = c 图直接统计缺陷数，不带“of”：单位缺陷数请用 u，不合格品率请用 p
control-plan-no-size = u 图或 p 图需要知道缺陷相对于什么：请加上 of board、of counter NAME，或 of hours（仅限 u）
control-plan-share-of-hours = 小时没有不合格品率：每小时的缺陷数请用 u


## A name that is typed, of a counter, a board or a desk

name-error-empty = 名称至少需要一个字符
name-error-too-long = 名称最多 { $max } 个字符，现有 { $found } 个
name-error-control-character = 名称中不能有制表符、换行等控制字符
name-error-override = 名称中不能有改变文字方向的字符


## A key of the keyboard

key-error = 按键是以下之一：{ $keys }


## Kinds of files

file-type-folder = 文件夹
file-type-pipe = 管道
file-type-socket = 套接字
file-type-disk = 磁盘或其他设备
file-type-device = 设备
files-no-file = 它是{ $what }，不是文件
files-it-is-a-disk = 它是磁盘
files-nobody-reads-it = 没有程序读取它
limits-disk-full = 磁盘已满
limits-disk-full-or-file-too-large = 磁盘已满；或者文件会超过系统允许此程序使用的 { $bytes } 字节（ulimit -f）
limits-disk-error = 磁盘报告错误（{ $error }）
limits-disk-error-or-file-too-large = 磁盘报告错误（{ $error }）；或者文件会超过系统允许此程序使用的 { $bytes } 字节（ulimit -f）


## A file that is to be written, such as an export

begin-error-tally-file = { $path } 就是计数文件本身：请指定其他文件
begin-error-exists = { $path } 已存在
begin-error-folder = { $path } 是文件夹：请指定其中的文件
begin-error-folder-missing = 缺少文件夹 { $folder }：请创建它，或指定其他文件
begin-error-io = 无法写入 { $path }（{ $error }）：请指定其他文件


## A number that is typed or read

number-error-not-a-number = 不是数字
number-error-fraction = 不是整数
number-error-too-large = 超出 64 位范围


## Lists, in any of the other messages

problems-list = { $first }，{ $second }
problems-both = { $first }；{ $second }
problems-or = { $first } 或 { $second }


## Why something was not done

refusal-overflow = “{ $name }”为 { $count }：{ $delta } 会超出计数的上限，因此未计数
refusal-unknown-counter = 该计数器已不存在
refusal-unknown-name = 没有名为“{ $name }”的计数器
refusal-name-taken = 已有名为“{ $name }”的计数器
refusal-key-taken = 按键 { $key } 已被“{ $name }”使用
refusal-name-in-archive = 归档中有名为“{ $name }”的计数器：请恢复它，或换个名称
refusal-board-name-taken = 已有名为“{ $name }”的面板
refusal-unknown-board = 该面板已不存在
refusal-unknown-board-name = 没有名为“{ $name }”的面板
refusal-locked = “{ $name }”已锁定，因此未计数：请先解锁
refusal-archived = “{ $name }”已归档，因此未计数：请先恢复
refusal-above-maximum = “{ $name }”为 { $count }，最大值为 { $limit }：{ $delta } 未计数
refusal-below-minimum = “{ $name }”为 { $count }，最小值为 { $limit }：{ $delta } 未计数
refusal-beyond-target = “{ $board }”为 { $total }，到目标 { $target } 时停止：{ $delta } “{ $name }”未计数
refusal-bad-step = 步长是 1 到 { $max } 之间的数
refusal-bad-limits = 最小值 { $minimum } 大于最大值 { $maximum }
refusal-bad-day-start = 每天的开始须为整刻钟：00:00、00:15 … 23:45
refusal-too-many-boards = 一个文件最多有 { $max } 个面板
refusal-too-many-day-notes = 一个文件最多有 { $max } 条日期备注
refusal-too-many-counters = 一个文件最多有一百万个计数器：导入会超出此数
refusal-import-cancelled = 导入已取消：未导入任何内容
refusal-import-above-maximum = “{ $name }”为 { $count }，最大值为 { $limit }：导入会使其变为 { $after }
refusal-import-below-minimum = “{ $name }”为 { $count }，最小值为 { $limit }：导入会使其变为 { $after }
refusal-nothing-to-undo = 没有可撤销的操作
refusal-nothing-to-redo = 没有可重做的操作
refusal-import-beyond-undo = 导入 { $file } 产生了 { $entries } 条记录，太多而无法一步撤销：请恢复导入前的备份，或逐条撤销其记录
refusal-not-the-newest = 刚才在另一个窗口中进行了其他操作：若要撤回该操作，请再次撤销
refusal-not-an-operation = 永久删除和撤销不能包含在可一步撤销的操作中
refusal-shared-already = “{ $board }”已通过 { $hub } 共享
refusal-not-shared = 该面板已不再共享
refusal-shared-counter = “{ $name }”是共享的，因此留在其面板上：请将其归档，或先退出该面板
refusal-shared-board = 面板“{ $name }”正在共享：请先退出
refusal-torn = { $desk }共享的内容与此文件中已有的内容不衔接
refusal-unknown-entry = 该记录已不存在
refusal-undone-already = 这一项已经撤销
refusal-in-the-future = 补记只能用于过去，而该时间尚未到来
refusal-not-saved = 未保存：{ $why }
refusal-maybe-saved = 不确定是否已保存（{ $why }）：再次操作前请先查看计数
send-error-full = 等待保存的内容太多（{ $max } 次）：此次未计数
send-error-stopped = 文件已关闭：此次未计数


## Why something in the file couldn't be read or written

store-error-locked = 另一个程序锁定了该文件
store-error-damaged = 文件已损坏（{ $detail }）；不再写入：请恢复备份
store-error-stopped = 查询已取消
store-error-suspect = 文件被另一个程序更改，正在检查
store-error-text-too-long = 文件中有文本超过 { $max } 字节
store-error-too-many-counters = 文件中的计数器超过 { $max } 个
store-error-clock = 系统时钟晚于 9999 年或早于 -4713 年：请调整后重试
store-error-numbers-used-up = { $table ->
    [board] 文件中没有编号可供新面板使用：最大编号 { $max } 已被占用。请导出其中的内容，并导入到新文件
    [counter] 文件中没有编号可供新计数器使用：最大编号 { $max } 已被占用。请导出其中的内容，并导入到新文件
    [entry] 文件中没有编号可供新记录使用：最大编号 { $max } 已被占用。请导出其中的内容，并导入到新文件
   *[other] 文件中没有编号可供新的 { $table } 使用：最大编号 { $max } 已被占用。请导出其中的内容，并导入到新文件
}
text-too-long-to-be-read = （{ $bytes } 字节的文本，过长而无法读取）
worker-damaged-with-backup = { $why }；最新的完好备份是 { $backup }


## Why a file can't be opened

open-error-folder-missing = 缺少文件夹 { $folder }：请创建它，或用 --db 选择其他文件
open-error-file-missing = 尚无文件 { $path }：`tallyboard inc NAME` 会创建它
open-error-empty = 文件 { $path } 还是空的：`tallyboard inc NAME` 会创建第一个计数器
open-error-file-exists = { $path } 已存在，并保持原样：请指定新文件
open-error-name-too-long = 无法创建 { $path }：其名称或路径有 { $bytes } 字节，而连同旁边的文件最多只能有 { $bytes_max } 字节：请用 --db 选择较短的
open-error-not-a-file = { $path } 是{ $what }，不是文件：请指定文件
open-error-side-not-a-file = { $side } 是{ $what }，不是文件，而 SQLite 在那里保存 { $path } 的最新计数：请将其移走，或用 --db 选择其他文件
open-error-log-without-file = 文件 { $path } 不存在，但其最新计数仍在 { $log } 中：它在打开期间被移动或删除。请将其放回旁边；如果不再需要，请将 { $log } 也删除。未创建任何内容
open-error-log-missing = 复制 { $path } 时缺少 { $log }，而所有计数都在后者中：请将两者都复制，或用 `tallyboard backup` 复制
open-error-log-unreadable = { $path } 位于不可写入的位置，其日志 { $log } 在那里也无法读取：请将两者都复制到您自己的文件夹
open-error-linked = { $path } 有 { $links } 个名称（硬链接），以一个名称计的数在其他名称下会丢失：请删除其他名称，或用 `cp FILE COPY && mv COPY FILE` 使其成为独立的文件
open-error-not-a-database = { $path } 不是计数文件（不是 SQLite 数据库）：请用 --db 选择其他文件
open-error-other-program = { $path } 是另一个程序的数据库：请用 --db 选择其他文件
open-error-damaged = { $path } 已损坏（{ $detail }）：已保持原样；请恢复备份，或用 `tallyboard salvage "{ $path }" NEW` 复制可读取的内容，或用 --db 选择其他文件
open-error-damaged-with-backup = { $path } 已损坏（{ $detail }）：已保持原样；`tallyboard restore` 可恢复其最新的完好备份 { $backup }，`tallyboard salvage "{ $path }" NEW` 可复制可读取的内容，也可用 --db 选择其他文件
open-error-unreadable = { $path } 的内容完全无法读取：请恢复备份
open-error-newer = { $path } 由较新的 tallyboard 写入（文件版本 { $found }，此程序支持 { $known }）：请更新 tallyboard，或用 --db 选择其他文件
open-error-foreign-object = { $path } 含有{ $object }，它不属于 tallyboard，可能在不知不觉中更改计数：请将其移除，或用 --db 选择其他文件
open-error-read-only = { $path } 是只读的：请允许写入，或用 --db 选择其他文件
open-error-replaced = { $path } 在此打开期间被另一个文件取代：请先选择如何处理
open-error-stopped = 打开 { $path } 的操作在完成前已放弃
open-error-locked = { $path } 被另一个程序锁定：请等它结束后重试
open-error-disk = 无法打开 { $path }：{ $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = 缺少文件夹 { $folder }：请创建它，或打开其他文件
open-error-in-window-name-too-long = 无法创建 { $path }：文件或文件夹的名称太长
open-error-in-window-side-not-a-file = { $side } 是{ $what }，而 { $path } 的最新计数应在那里：请将其移走，或打开其他文件
open-error-in-window-log-missing = 复制 { $path } 时缺少 { $log }，而所有计数都在后者中：请将两者都复制，或恢复备份
open-error-in-window-linked = { $path } 有 { $links } 个名称，以一个名称计的数在其他名称下会丢失：请删除其他名称，或打开它的副本
open-error-in-window-not-a-database = { $path } 不是计数文件：请打开其他文件
open-error-in-window-other-program = { $path } 属于另一个程序：请打开其他文件
open-error-in-window-damaged = { $path } 已损坏，已保持原样
open-error-in-window-newer = { $path } 由较新版本的 Tallyboard 写入：请更新此程序，或打开其他文件
open-error-in-window-foreign-object = { $path } 含有不属于 Tallyboard、可能在不知不觉中更改计数的内容（“{ $name }”）：请恢复备份，或打开其他文件
open-error-in-window-read-only = 无法写入 { $path }：请允许写入，或打开其他文件


## Parts of a database

schema-object = { $kind ->
    [table] 表“{ $name }”
    [index] 索引“{ $name }”
    [trigger] 触发器“{ $name }”
    [view] 视图“{ $name }”
    [virtual-table] 虚拟表“{ $name }”
    [foreign-key] 外键“{ $name }”
    [generated-column] 生成列“{ $name }”
   *[other] { $word }“{ $name }”
}
schema-column = “{ $table }”的列“{ $column }”
schema-missing = 缺少{ $object }
schema-not-made-again = 缺少{ $object }，且无法重新创建：{ $error }
schema-column-made = 缺少{ $column }：已重新创建，每行均为 { $value }；备份中可能有更多内容
schema-column-missing = 缺少{ $column }：在下次更改并重新创建之前，每行均按 { $value } 读取；备份中可能有更多内容
schema-index-made = 缺少{ $index }：已重新创建
schema-index-missing = 缺少{ $index }：在下次更改并重新创建之前，响应会变慢


## What happened to the file while it was open

displacement-gone = 文件 { $path } 在打开期间被删除、移动或重命名
displacement-replaced = { $path } 在打开期间被另一个文件取代
displacement-overwritten = { $path } 在打开期间被另一个程序覆盖
displacement-log-gone = { $path } 的日志（旁边以 -wal 和 -shm 结尾的文件）在打开期间被删除
displacement-linked = { $path } 有 { $links } 个名称（硬链接），计数会在它们之间丢失：请删除其他名称
displacement-newer = { $path } 已由较新的 tallyboard 更新：请关闭此程序并更新
displacement-schema = 另一个程序更改了 { $path } 的结构：{ $detail }
displacement-unseen = 无法检查 { $path }（{ $error }）
displacement-file-gone = 相关的文件已不存在


## Backups, restoring and salvaging

backup-error-no-room = { $folder } 所在的磁盘几乎已满：还需要 { $megabytes } MB 的空间
backup-error-not-ours = { $path } 已存在且不是 tallyboard 的备份，因此保持原样：请指定其他文件，或使用 --yes
backup-error-in-use = { $path } 正在使用中，或未正常关闭：请指定其他文件
backup-error-unsound = { $path } 不完好（{ $problem }）：{ $then }
backup-error-take-another = 请使用其他备份
backup-error-not-restored = 未恢复；请使用其他备份，或抢救其中可读取的内容：`tallyboard salvage`
salvage-nothing = 未抢救任何内容
backup-error-held = { $path } 被 { $who } 锁定：请在那里关闭它，然后重试
backup-error-held-by-another = { $path } 被另一个程序锁定：请在那里关闭它，然后重试
backup-error-holder = { $program }（进程 { $id }）
backup-error-file = 无法写入 { $path }：{ $detail }
backup-error-unflushed = { $path } 已恢复，但磁盘未能保存其名称（{ $detail }）：请检查磁盘；如果文件之后不见了，请再次恢复
backup-error-no-folder = { $path } 不是文件夹，也不指向文件夹：备份应存放在那里，请将其移到别处，或指定文件
backup-error-unlisted = 无法列出 { $folder } 中的备份（{ $detail }）：请允许读取该文件夹
backup-error-older-is-better = 计数文件不完好（{ $problem }），而 { $path } 是较早的备份，因此保持原样：请指定新文件，或使用 --yes
backup-error-before-gone = 未恢复任何内容，因为现有内容的备份 { $path } 已不存在（{ $error }）：请重试
backup-error-before-replaced = 未恢复任何内容，因为现有内容的备份 { $path } 现在是另一个文件：请重试
backup-error-before-unreadable = 未恢复任何内容，因为现有内容的备份 { $path } 无法读取（{ $error }）：请重试
backup-error-before-changed = 未恢复任何内容，因为现有内容的备份 { $path } 已被更改：请重试
backup-error-no-database = 其开头不是 SQLite 数据库的开头
backup-error-no-database-any-more = 其开头已不再是 SQLite 数据库的开头
backup-error-damaged = 已损坏：{ $detail }
backup-error-foreign-object = 含有不属于 tallyboard 的{ $object }
backup-error-numbers-used-up = 已有编号为 { $max } 的备份，没有可用的编号了：请将它移到别处
backup-error-names-taken = 所有名称都已被占用：请重试


## What the check of the file finds

verify-integrity = 完整性：{ $line }
verify-no-parent = { $table } { $id } 所属的 { $parent } 不存在
verify-undone-twice = 记录 { $id } 被 { $entries } 条记录撤销
verify-amends-nothing = 记录 { $id } 更改的记录 { $reset } 不是其计数器的清零
verify-count = 计数器 { $id }“{ $name }”为 { $count }，但其记录之和为 { $sum }
verify-sums-of-counter = 计数器 { $id }：{ $problem }
verify-sums-of-other-desks = 计数器 { $id }，其他计数点：{ $problem }
verify-sums-of-all = 所有计数器：{ $problem }
verify-quarter-sum = 从 { $start } 毫秒起的一刻钟之和为 { $counted }，其记录之和为 { $expected }
verify-sums-unreadable = 自 1970 年起第 { $day } 天的总和不正确


## Names and notes that other programs wrote

oddity-counter = 计数器 { $id }“{ $name }”
oddity-board = 面板 { $id }“{ $name }”
oddity-entry = 记录 { $id }
oddity-spelled = 名称的写法与 tallyboard 的不同
oddity-name-not-utf-8 = 名称不是 UTF-8
oddity-like-counter = 名称与计数器 { $other } 的名称看起来相同
oddity-like-board = 名称与面板 { $other } 的名称看起来相同
oddity-total-spelled = 合计名称的写法与 tallyboard 的不同
oddity-note-too-long = 备注有 { $bytes } 字节：太长
oddity-note-not-utf-8 = 备注不是 UTF-8
oddity-note-control-characters = 备注中有控制字符，或首尾有空格
counter-numbered = 计数器 { $number }
board-numbered = 面板 { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }：无法读取任何内容
salvage-table-read = { $table }：已读取 { $rows } 行
salvage-table-read-in-part = { $table }：已读取 { $rows } 行，{ $senseless } 行没有意义
salvage-gap = { $table }：编号 { $first } 到 { $last } 的内容无法读取
salvage-gap-to-the-end = { $table }：编号 { $first } 及之后的内容无法读取
salvage-shared-counter = 计数器 { $id }“{ $name }”：其行为 { $own }，其记录之和为 { $count }：它是共享的，因此缺少的内容来自共享中心
salvage-counter-row-lost = 计数器 { $id }“{ $name }”：其行已丢失：计数取其记录之和 { $count }
salvage-counter-corrected = 计数器 { $id }“{ $name }”：计数 { $count } 取自其行；其记录之和为 { $sum }，另加一条记录表示 { $missing }
salvage-more-counters = 另有 { $count } 个类似的计数器
salvage-note = 抢救：代替无法读取的记录


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses } 次计数未能保存（{ $why }）：{ $list }；已保留在 { $file } 中，下次启动时计入
unsaved-not-kept = { $presses } 次计数未能保存（{ $why }）：{ $list }；也无法保留到下次启动（{ $reason }），因此已丢失
unsaved-lost = 未保存且已丢失：{ $list }
unsaved-lost-before = 程序上次结束前未保存且已丢失：{ $list }
unsaved-counted = 未能保存的 { $presses } 次计数现已计入：{ $list }
unsaved-not-counted = 未计数：{ $list }（{ $why }）
unsaved-not-counted-but-kept = 未计数：{ $list }（{ $why }）；已保留在 { $file } 中
unsaved-not-understood = { $file } 中有未能保存的计数，但无法理解：保持原样
unsaved-waiting = { $file } 中有未能保存的计数，等待计入：{ $error }
unsaved-folder-missing = 缺少文件夹 { $folder }
unsaved-sum = { $counter } { $sum }
unsaved-quoted = “{ $name }”
unsaved-counter = 计数器 { $id }
unsaved-more-counters = { $named }，另有 { $count } 个计数器
unsaved-more-changes = { $named }，另有 { $count } 项更改

unsaved-lost-press = { $counter }的 { $delta }
unsaved-lost-set = 将{ $counter }设为 { $value }
unsaved-lost-reset-all = 所有计数器的清零
unsaved-lost-reset = { $counters }的清零
unsaved-lost-undo = 一次撤销
unsaved-lost-keep = 一次已保留的可疑计数
unsaved-lost-redo = 一次重做
unsaved-lost-note = 历史中的备注
unsaved-lost-note-day = { $date } 的备注
unsaved-lost-stream = 流的若干行
unsaved-lost-create = 新计数器“{ $name }”
unsaved-lost-rename = { $counter }重命名为“{ $name }”
unsaved-lost-board = 将{ $counter }放到面板“{ $board }”上
unsaved-lost-edit = { $counter }的编辑
unsaved-lost-delete = { $counter }的删除
unsaved-lost-move = { $counters }的新位置
unsaved-lost-create-board = 新面板“{ $name }”
unsaved-lost-edit-board = 面板的编辑
unsaved-lost-move-board = 面板的新位置
unsaved-lost-delete-board = 面板的删除
unsaved-lost-day-start = 每天开始于 { $time }
unsaved-lost-share = 面板的共享
unsaved-lost-join = 加入面板“{ $name }”
unsaved-lost-leave = 退出共享面板
unsaved-lost-name-desk = 本计数点的名称“{ $name }”
unsaved-lost-import = { $file } 的导入
unsaved-lost-names-and-more = { $names }，另有 { $count } 个


## Sharing a board: desks

desk-default-name = 计数点
desk-shared-board = 共享面板
desk-no-such-board = 共享中心没有该面板
file-error-closed = 文件已关闭
desk-clock-ahead = 本机时钟比共享中心快 { $difference }：计数正确，但时间不正确。
desk-clock-behind = 本机时钟比共享中心慢 { $difference }：计数正确，但时间不正确。
desk-clock-minutes = { $count } 分钟
desk-clock-hours = { $count } 小时
desk-clock-days = { $count } 天
merge-error-torn = 计数点“{ $desk_name }”共享的内容与此文件中已有的内容不衔接
merge-error-replaced = 此文件现已作为另一个计数点共享该面板，或不再共享
merge-set-later = { $desk }在同一时间稍后进行了设置
merge-set-later-elsewhere = 另一个计数点在同一时间稍后进行了设置


## The address of a hub

address-error-no-address = 地址以 postgres:// 开头，或由 host=… 等部分组成
address-error-unknown-keyword = “{ $keyword }”不是地址可以包含的部分
address-error-password = 密码不应写在地址中，以免他人读取：请放入 ~/.pgpass 或 $PGPASSWORD
address-error-port = “{ $port }”不是端口
address-error-ports = 地址应有一个端口，或与主机数量相同的端口
address-error-value = “{ $value }”不是 { $keyword } 的有效值：应为 { $values }
address-values-channel-binding = disable、prefer 或 require
address-values-session = read-write，因为计数点需要写入
address-values-seconds = 秒数
address-values-verify-full = verify-full（没有 sslrootcert 时）
address-values-sslmode = disable、prefer、require、verify-ca 或 verify-full
address-values-ip = IP 地址
address-error-service = { $files } 中没有服务“{ $service }”
address-error-service-line = { $path } 第 { $line } 行不是地址可用的 keyword=value
address-error-escape = 地址中的 % 后须有两位十六进制数字
address-error-quote = 地址中的引号未闭合
address-passwords-unreadable = 无法读取 { $path }：{ $error }
address-passwords-not-private = { $path } 可被他人读取，因此不使用：请执行 chmod 600
address-warning-verify-ca = 未检查共享中心的名称（sslmode=verify-ca）：其他服务器可能冒充它。
address-warning-require = 未检查共享中心的证书（sslmode=require）：其他服务器可能冒充它。
address-warning-prefer = 发送到共享中心的内容在途中可能被读取（sslmode=prefer）。
address-warning-disable = 发送到共享中心的内容在途中会被读取（sslmode=disable）。


## Why a hub can't be used

hub-error-away = 无法连接 { $host }（{ $why }）：请检查网络，以及 PostgreSQL 是否在那里运行
hub-error-no-answer = 没有响应
hub-error-connection-cut = 连接被切断
hub-error-connection-ended = 连接已结束
hub-error-no-encryption = 未能商定加密方式：{ $error }
hub-error-timeout = 共享中心已有 { $seconds } 秒没有响应：请检查网络
hub-error-password-missing = 共享中心要求 { $user } 的密码，但 $PGPASSWORD、~/.pgpass 和密钥环中都没有
hub-error-keyring-locked = 共享中心要求 { $user } 的密码，但存有密码的密钥环已锁定：请解锁
hub-error-password-wrong = 共享中心不接受 { $user } 的这个密码：如果它来自 $PGPASSWORD、~/.pgpass 或密钥环，请在那里检查
hub-error-password-unsafe = { $host } 以他人可利用的方式（明文或 MD5）要求密码，因此未发送：其管理员需将 password_encryption 设为 scram-sha-256，并重新设置 { $user } 的密码
unsafe-password = 以他人可利用的方式要求密码
hub-error-login-refused = 共享中心拒绝此登录（{ $answer }）：其管理员需在 pg_hba.conf 中允许
hub-error-no-database = 共享中心没有数据库 { $database }：请检查地址，或用 createdb 创建
hub-error-no-tls = { $host } 不提供加密（TLS）：其管理员需开启 ssl，或在地址中写 sslmode=disable
hub-error-no-tables = 数据库 { $database } 中没有 Tallyboard 的表：`tallyboard hub init URL` 会创建它们
hub-error-foreign-table = 此数据库的表 { $table } 不属于 Tallyboard：请选择其他数据库或模式
hub-error-newer = 共享中心的版本较新（{ $version }）：请更新本计数点的 Tallyboard
hub-error-older = 共享中心的版本较旧（{ $version }）：其所有者需用此版本执行 `tallyboard hub init URL`
hub-error-rights = 共享中心不允许此登录使用{ $what }：其管理员需授予 `tallyboard hub init URL` 所列出的权限
hub-error-one-of-its-tables = 其中一个表
hub-error-its-schema = 其模式
hub-error-not-owner = { $user } 不能在此数据库或模式中创建表：请由其所有者执行，或授予 CREATE 权限
hub-error-full = 共享中心的磁盘已满（{ $answer }）：其管理员需腾出空间
hub-error-busy = 共享中心无法再接受连接（{ $answer }）
hub-error-restarting = 共享中心正在启动、停止或恢复（{ $answer }）
hub-error-read-only = { $host } 不接受写入：它是备用服务器，或被设为只读。请在地址中写主服务器，或写所有服务器
hub-error-conflict = 共享中心要求重试（{ $answer }）
hub-error-on-another-board = 此面板上的计数已在共享中心的另一个面板上：请退出此面板，加入那个面板
hub-error-row = 共享中心有无法理解的行（{ $what }）：请更新本计数点的 Tallyboard
hub-error-no-clock = 无时钟
hub-error-total = 合计 { $total }
hub-error-other = 共享中心的回答：{ $answer }
hub-error-no-host = 地址中没有主机
keyring-label = Tallyboard：{ $user }，{ $server }/{ $database }


## The certificate of a hub

hub-error-certificate = 无法信任 { $host } 的证书：{ $why }
tls-expired = 已过期。如果本机时钟正确，共享中心的管理员需更新证书
tls-not-valid-yet = 尚未生效：请检查本机时钟
tls-other-host = 是另一台主机的：请按证书中的写法填写地址中的主机
tls-unknown-authority = 没有本机认可的机构签名。如果是单位内部的证书，请用 sslrootcert=FILE 指定其颁发机构
tls-own-authority = 是自签名的。如果是单位内部的证书，请用 sslrootcert=FILE 指定该证书本身
tls-no-authorities = 无法使用此系统的证书颁发机构列表：{ $error }
tls-no-list = { $path } 不是颁发机构列表：{ $why }
tls-no-certificate = 其中没有证书


## What the check of a hub finds

hub-verify-problem = { $desk }：{ $problem }
hub-verify-desk = 面板“{ $board }”上的计数点“{ $desk }”（数据流 { $feed }）
hub-verify-feed = 数据流 { $feed }
hub-verify-row-missing = 缺少第 { $row } 行
hub-verify-chain = 令牌链与其头部不符
hub-verify-beyond-head = 有 { $rows } 行超出其头部 { $last }
hub-verify-slot = { $desk }：计数器 { $counter } 的槽为 { $kept }，其记录之和为 { $counted }
hub-verify-seen = { $desk }：第 { $row } 行显示计数器 { $counter } 在 { $other } 处为 { $kept }，但其记录之和为 { $counted }


## The demo: a library's reference desk

demo-reference-desk = 咨询台
demo-front-door = 正门
demo-study-rooms = 研修室
demo-inside-now = 当前人数
demo-directions = 指路
demo-reference-question = 参考咨询
demo-printing-help = 打印帮助
demo-account-and-cards = 账户与借阅证
demo-technology-help = 设备帮助
demo-phone = 电话
demo-door-in = 正门：进
demo-door-out = 正门：出
demo-complaint = 投诉
demo-study-room = 研修室使用
demo-school-class = 学校班级参观
demo-guided-tour = 导览
demo-from-paper = 来自纸质记录
demo-evening-event = 晚间活动
demo-report = { $month ->
    [1] 1 月报告
    [2] 2 月报告
    [3] 3 月报告
    [4] 4 月报告
    [5] 5 月报告
    [6] 6 月报告
    [7] 7 月报告
    [8] 8 月报告
    [9] 9 月报告
    [10] 10 月报告
    [11] 11 月报告
   *[12] 12 月报告
}
demo-beyond-calendar = 演示的日期超出日历范围（{ $error }）

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = 没有置信限：这里有相减的计数器，而置信限只适用于所计的数，不适用于差
no-limits-steps = 没有置信限：这里每按一次增加的数大于 1，而置信限适用于每次计 1 的事件
no-limits-negative = 没有置信限：小于 0
no-hours-differ = 这些计数器所在的面板开放时间不同：请指定同一面板上的计数器
no-hours-unreadable = 无法读取“{ $board }”的开放时间：{ $error }
rule-beyond = 超出控制限
rule-two-of-three = 三点中有两点接近或超出同侧控制限
rule-four-of-five = 五点中有四点在同侧且远离中心
rule-eight-on-one-side = 连续八点在中心的同侧
rule-trend = 连续六点上升或下降
control-unreadable = 无法读取“{ $name }”的控制图：{ $error }
control-empty = 尚未计数
control-no-counter = 作为除数的计数器“{ $name }”已不存在：请选择另一个
control-no-board = 它不在可作为除数的面板上：请选择计数器或小时
control-empty-baseline = 基准期内没有检查任何内容：请选择其他日期
control-more-than-all = 缺陷数多于检查的数量：请选择类型 u（单位缺陷数），或另一个计数器作为除数
control-no-variation = 基准期内没有缺陷，或全是缺陷，因此无法看出波动的大小：请选择其他日期
change-by-hour = 自 { $since } 起每小时约 { $after }，此前约 { $before }
change-by-day = 自 { $since } 起每天约 { $after }，此前约 { $before }
change-by-week = 自 { $since } 的那一周起每周约 { $after }，此前约 { $before }
change-by-month = 自 { $since } 起每月约 { $after }，此前约 { $before }
