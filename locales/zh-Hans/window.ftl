### Terms: counter = 计数器, board = 面板, tile = 磁贴, press = 按（一次）, count (number) = 计数, step = 步长, target = 目标,
### level = 当前人数, reset = 清零, period = 周期, entry = 记录, late count = 补记, undo = 撤销, redo = 重做, archive = 归档,
### lock = 锁定, inspector = 查看器, strip = 小窗口, desk = 计数点, hub = 共享中心, shared board = 共享面板, template = 模板,
### backup = 备份, salvage = 抢救, sample = 样本, double press = 连按, day note = 日期备注, note = 备注, tally file = 计数文件,
### range = 范围, total = 合计, hours = 开放时间, covered hour = 值守小时, limits = 置信限、控制限, control chart = 控制图,
### baseline = 基准期, doubtful press = 可疑计数, keep = 保留, void = 作废

## The window

title = 所有计数器
all = 所有计数器
welcome = 您想数什么？
welcome-hint = 输入名称并按 Enter
welcome-help = 输入一个名称并按 Enter，或粘贴列表：每行一个名称，或电子表格中的一列。
on-a-board = 放在面板上，名称为
board-of-the-list = 这些计数器的面板名称
optional = 可选
new-hint = 新计数器的名称
new-button = 新建计数器
new-tile = 在此新建计数器
or-ready = 或从现成的面板开始
name = 名称
key = 按键
count = 计数
last = 最近
total = 合计
tiles = 磁贴
table = 表格
as-tiles = 以磁贴显示
as-table = 以表格显示
search = 搜索
zone-notice = 时区未知…
search-hint = 搜索  Ctrl+F
undo = 撤销
redo = 重做
undo-back = 撤销到这里
undone = 已撤销
redone = 已重做
table-copied = 表格已复制
reset = 清零…
nothing-to-reset = 未清零：此处没有显示计数器
hidden-by-search = 因搜索而隐藏
on-no-board = 不在任何面板上
undo-reset = 撤销上次清零
no-reset = 此计数器没有可撤销的清零
reset-hint = 单击先查看效果；按住则立即清零
more = 更多
boards = 面板
new-board = + 新建面板
other = 其他
archive = 归档
settings = 设置
settings-item = 设置…
keys = 按键
full-screen = 全屏
show-board = 显示
edit-board = 面板选项…
reset-board = 清零…
save-template = 存为模板
move-up = 上移
move-down = 下移
lock-board = 锁定此面板
unlock-board = 解锁此面板
counters-stay = 其中的计数器及历史会保留。
leave-first = 它正在共享：请先停止共享。
lock-all = 全部锁定
unlock-all = 全部解锁
select-none = 取消选择
selected-menu = 操作
add = 添加…
edit = 编辑…
alone = 单独显示
all-again = 显示全部
duplicate = 复制一份
lock = 锁定
unlock = 解锁
to-board = 移到面板
no-board = 无面板
archive-it = 归档
restore = 恢复
delete = 永久删除…
clear-search = 清除搜索
look-everywhere = 在全部中搜索
look-in-archive = 在归档中搜索
empty-board = 这里还没有计数器。请将计数器拖到左侧的面板上，或新建一个。
opening = 正在打开文件…
saved = 已全部保存
failed = 无法使用该文件
keep-open = 不关闭
close-now = 立即关闭
locked = 已全部锁定
too-many-questions = 同时读取的内容太多，未能读取：请重试
boards-region = 面板
tools-region = 工具
status-region = 状态
inspector-region = 查看器
counters-region = 计数器
total-region = 合计
finish = 完成…
finish-sample = 完成样本…
close-day = 结束当天…
sort-manually = 手动排序
columns = 列
sort-by-name = 按名称排序
sort-by-count = 按计数排序
sort-by-today = 按今天排序
sort-by-last = 按最近更改排序
template-too-large = “{ $name }”的计数器和备注太多，无法存为模板
too-many-templates = 已有 { $max } 个模板：请在新建面板处删除一个
names-found = { $count } 个名称：各建一个计数器并分配按键
too-many-names = 共有 { $count } 个名称：一次最多粘贴 { $max } 个，或改为导入文件。
name-twice = “{ $name }”在列表中出现了两次。
no-zone = 时间以 UTC 显示：{ $why }。也可以在设置中选择时区。
reset-scope = 清零：{ $scope }…
scope-board = 面板“{ $board }”
key-changes = { $key } 是“{ $holder }”的按键，因此“{ $counter }”将使用另一个
counted-unseen = { $counter }（{ $why_unseen }）：{ $count }
on-board = 在面板“{ $board }”上
not-backed-up = 未备份：{ $why }
menu-name = 对“{ $counter }”的操作
count-name = { $counter }：{ $count }
of-number = / { $number }
board-menu = 面板“{ $name }”
key-of = 按键 { $cap }
of-target = 目标 { $target }
board-total = 合计 { $total }
sample = 样本 { $number }
since = 自 { $time } 起
beside-total = 不计入合计：{ $counts }
to-go = 还差 { $number }
room = 容量 { $capacity } · 还可容纳 { $left }
reached = { $total } / { $target }，已达目标
beyond = { $total }，超出目标 { $over }
spoken-count = { $name } { $count }
count-on = 继续数到 { $target }
counts-of = 计数，{ $range }
table-row = { $count }，{ $counted }
selected = 已选 { $count } 个
step-at = { $step }，{ $time }
toast-button = { $word }：{ $toast }
at-limit = { " " }· 上限 { $limit }
total-on-board = 面板合计 { $count }
level = { $name } { $count }
in-all = 总计 { $count }
counted-today = 今天 { $count }
make-counters = 创建 { $shown } 个
with-key = { $name }，按键 { $key }
with-no-key = { $name }，无按键
bad-name = “{ $name }”：{ $why }。
template-saved = 已保存模板“{ $name }”
template-replaced = 已替换模板“{ $name }”
no-such-zone = 此系统没有时区“{ $name }”：时间以系统时区显示。可以在设置中另选一个。
counters = { $shown } 个计数器
scope-found = 找到的 { $shown } 个计数器
scope-archived = 归档的 { $shown } 个计数器
scope-all = 全部 { $shown } 个计数器
counter-on-board = “{ $counter }”（面板“{ $board }”）
key-of-hidden = { $key } 是{ $holders }的按键，但未显示：没有计数
key-of-several = { $key } 是{ $holders }的按键：没有计数，请先只显示一个面板
key-of-several-on-one-board = { $key } 是{ $holders }的按键：没有计数，请为其中之一换个按键
enumerated-two = { $first }和{ $second }
enumerated-three = { $first }、{ $second }和{ $third }
enumerated-more = { $first }、{ $second }及另外 { $count } 个
reset-archived = 未清零：其中有计数器已归档，请先恢复
nothing-found = 没有名为“{ $search }”的项
nothing-found-on-board = 此面板上没有名为“{ $search }”的项
nothing-found-in-archive = 归档中没有名为“{ $search }”的项
nothing-found-but = { $before }；{ $found }
found-elsewhere = 别处有 { $shown } 个
found-in-archive = 归档中有 { $shown } 个
press-one = 对“{ $counter }”计数
press-step = 对“{ $counter }”计数 { $number }
plus-one = 给“{ $counter }”加 1
plus-step = 给“{ $counter }”加 { $number }
minus-one = 从“{ $counter }”减 1
minus-step = 从“{ $counter }”减 { $number }
of-number-named = / { $number } { $name }
number-named = { $name } { $number }
figure-of = { $figure } { $heading }
filter-name = { $name }，{ $counters }
share = { $percent }%
share-limits = 置信限 { $low }–{ $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $total } 的 { $share }：{ $limits }
minutes-none = 不到 1 分钟
minutes = { $minutes } 分钟
hours = { $hours } 小时
hours-and-minutes = { $hours } 小时 { $minutes } 分钟
places-left = 余 { $shown } 位
full = 已满：{ $count } / { $capacity }
over-full = 超员：{ $count } / { $capacity }
target-reached = { $what }：完成并开始下一个
target-reached-sample = { $what }：完成此样本并开始下一个
target-passed = { $what }，超出目标 { $over }：完成并开始下一个
target-passed-sample = { $what }，超出目标 { $over }：完成此样本并开始下一个
dragged = { $first }及另外 { $count } 个


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }，补记
operation-set = 将“{ $name }”设为 { $count }
operation-reset = 清零“{ $name }”
operation-correct = 更正“{ $name }”
operation-keep = 保留“{ $name }”的计数
operation-void = 作废“{ $name }”的计数
operation-note = “{ $name }”的备注
operation-create = 新建计数器“{ $name }”
operation-rename = 重命名为“{ $name }”
operation-edit = 编辑“{ $name }”
operation-move = 移动“{ $name }”
operation-archive = 归档“{ $name }”
operation-restore = 恢复“{ $name }”
operation-lock = 锁定“{ $name }”
operation-unlock = 解锁“{ $name }”
operation-create-board = 新建面板“{ $name }”
operation-edit-board = 编辑面板“{ $name }”
operation-delete-board = 删除面板“{ $name }”
operation-import = 导入“{ $name }”
operation-reset-several = 清零 { $shown } 个计数器
operation-correct-several = 更正 { $shown } 个计数器
operation-keep-several = 保留 { $shown } 次计数
operation-void-several = 作废 { $shown } 次计数
operation-create-several = 新建 { $shown } 个计数器
operation-edit-several = 编辑 { $shown } 个计数器
operation-move-several = 移动 { $shown } 个计数器
operation-archive-several = 归档 { $shown } 个计数器
operation-restore-several = 恢复 { $shown } 个计数器
operation-lock-several = 锁定 { $shown } 个计数器
operation-unlock-several = 解锁 { $shown } 个计数器
about-operation = { $word }：{ $operation }
about-operation-and-followers = { $word }：{ $operation }，以及之后的操作
done-but-for-others = { $done }；其他人此后更改的部分保持不变
undo-steps = 撤销 { $shown } 步
was-reset = “{ $name }”已清零，{ $before } → { $after }
was-corrected = “{ $name }”已更正，{ $before } → { $after }
were-reset = 已清零 { $shown } 个计数器
were-corrected = 已更正 { $shown } 个计数器
refused-locked = 已锁定：未计数
refused-archived = 已归档：未计数
refused-limit = 未计数：已达 { $limit }
refused-overflow = 未计数：数值过大


## What is saved, and what isn't

saving = 正在保存 { $count } 项更改…
changes-not-shown = 无法读取，显示的内容可能已过时：{ $why }。正在重试。
unsaved = { $count } 项已有 { $seconds } 秒未能保存：{ $why }。会保留并重试。
opening-waits = 暂时无法打开文件：{ $why }。正在重试。
closing-title = { $count } 项更改未保存
closing-why = { $why }。程序会不断重试保存，全部保存后窗口会自动关闭。
closing-keeps = 如果现在关闭，按下的计数会保留在文件旁边，下次启动时计入。
closing-loses = 如果现在关闭，更改将会丢失。
closing-loses-others = 其他更改届时将会丢失。


## Help

help-help = 帮助
help-about = 关于 Tallyboard
help-about-text = 版本、打开的文件，以及所含内容的许可证。
help-help-text = 关于计数、按键、撤销、清零、面板和文件的简短说明。
help-search = 搜索帮助
help-nothing = 这里没有相关内容。
help-version = 版本
help-file = 文件
help-licences = 许可证
help-copy = 复制
help-copied = 已复制组成信息
help-close-hint = 关闭提示
help-hint-press = <b>按 { $key } 计数</b>，或单击磁贴。
help-hint-press-several = <b>按 { $first } … { $last } 计数</b>，或单击磁贴。
help-hint-click = <b>单击磁贴</b>计数。
help-hint-shift = { $shift } 加按键可减回一次。
help-hint-keys = { $key } 显示所有按键。

## Levels: how many are inside now

level-set = 设置
level-about = 差额会记为一次按下的计数，可以撤销。
level-most = 今天最多
level-added = 今天增加
level-taken = 今天减少
level-since-reset = 自 { $time } 清零起
level-of-today = 今天{ $counter }
level-before = { $name } { $number }
level-at = 在 { $time }
level-most-value = 最多：{ $value }
level-warns-at = 到 { $number } 时警告
help-section-counting = 计数
help-section-counting-text = 单击磁贴的任意位置，或按磁贴上显示的按键，即计一次，或计该计数器的步长。Shift 加按键可减回一次。每次按下都会立刻写入磁盘，左下角的指示灯会显示状态。
help-section-more-than-one = 一次计多个
help-section-more-than-one-text = 按住磁贴，或在其菜单中选择“添加…”，即可添加一个数量。在那里勾选“较早时计数”可以指定过去的时间。
help-section-keys = 按键
help-section-keys-text = 每个计数器都可以有一个按键：在其菜单中选择“编辑…”（F2），然后按下该键。同一个键可以用于多个面板。窗口自身的按键可以用 ? 列出，菜单中也会显示。
help-section-undo = 撤销
help-section-undo-text = Ctrl+Z 撤销上一步操作，Ctrl+Shift+Z 重做：计数、清零、编辑等均可，重新启动后也可以。Backspace 撤销上一次按下的计数。查看器可以撤销任意一条记录。
help-section-reset = 清零
help-section-reset-text = 清零会把计数设为 0 并结束一个周期。不会丢失任何内容：历史保留每一次按下的计数，查看器的周期列表显示各周期的结果，清零也可以随时撤销。
help-section-boards = 面板
help-section-boards-text = 面板是一起显示的一组计数器，例如一个服务台、一扇门或一份样本。将磁贴拖到左侧的面板上即可。右键单击面板会打开菜单：选项、复制、导出、共享。设有目标的面板用 Ctrl+Enter 完成。
help-section-inspect = 查看
help-section-inspect-text = Ctrl+I 显示何时计了什么：今天、本周、图表、繁忙时段和每条记录。它会跟随您按下或选择的计数器。
help-section-file = 您的文件
help-section-file-text = 所有内容都在本机的一个文件中，文件名显示在右下角。有更改时每天备份一次；Ctrl+B 列出并恢复备份。Ctrl+O 打开其他文件。
help-section-sharing = 共享
help-section-sharing-text = 多个计数点可以在同一面板上计数：在面板菜单中选择“共享此面板…”。各计数点离线时可继续计数，最终结果一致。
help-section-export = 导出与导入
help-section-export-text = Ctrl+E 写出电子表格、表格或报告，Ctrl+P 打印报告，Ctrl+Shift+E 导入在别处计的数。
level-set-button = 设置{ $name }…
level-set-name = 设置{ $name }
level-counts-more = 给“{ $counter }”多计 { $shown }。
level-counts-fewer = 给“{ $counter }”少计 { $shown }。
level-through-the-day = { $name }当天变化
level-at-the-end = 结束时{ $name }
level-value-at = { $time } 时为 { $number }


## Ranges of days

range-range = 范围
range-today = 今天
range-week = 周
range-month = 月
range-year = 年
range-day = 日
range-sum = 总和
range-custom = 自定义…
range-custom-name = 自选起止日期
range-last-week = 上周
range-year-before = 一年前
range-today-date = 今天，{ $date }
range-dates = { $first } – { $last }
range-go-before = { $range }之前
range-go-after = { $range }之后
range-last-weekday = { $day ->
    [monday] 上周一
    [tuesday] 上周二
    [wednesday] 上周三
    [thursday] 上周四
    [friday] 上周五
    [saturday] 上周六
   *[sunday] 上周日
}
range-week-before = 一周前
range-weeks-before = { $count } 周前
range-before-to = { $name }，到 { $time }


## The small window

strip-small-window = 小窗口
strip-expand = 大窗口
strip-close = 关闭
strip-today = 今天
strip-not-on-top = 此桌面（Wayland）不允许程序将自己保持在最前。
strip-not-saved = { $presses } 次未保存
strip-hidden = 另有 { $counters } 个，用按键


## Notes on days

day-note-open = 日期备注…
day-note-title = 日期备注
day-note-day = 日期
day-note-name = 当天的备注
day-note-hint = 例如“消防演习”；留空即无备注
day-note-day-name = 日期：{ $day }
day-note-note-name = { $day }的备注
day-note-of-board = { $board }：{ $note }
day-note-shown-in = 显示在“{ $board }”的图表和历史中，并随之导出。
day-note-shown-everywhere = 显示在每个面板的图表和历史中，并随之导出。


## Finishing a board or a sample

finish-finish-sample = 完成此样本
finish-close-day = 结束这一天
finish-finish = 完成并开始下一个
finish-close = 结束当天
finish-copy = 复制摘要
finish-copy-picture = 复制为图片
finish-save = 存为文件…
finish-copied = 摘要已复制
finish-sample-field = 样本
finish-counted-by = 计数人
finish-left-out = 不计入
finish-finish-board = 完成“{ $board }”
finish-by = 计数人：{ $name }
finish-span = { $since } 至 { $until }
finish-about-since = { $name }：{ $total }，自 { $since } 起计
finish-back-to-0-single = 其计数器归 0。历史会保留，并可随时撤销。
finish-back-to-0 = 全部 { $shown } 个计数器归 0。历史会保留，并可随时撤销。


## Keys that work everywhere

global-keys-label = 全局按键
global-keys-off = 关
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = 计数器的按键仅在此窗口有焦点时有效。
global-keys-asked = 正在向桌面请求。
global-keys-no-screen = 屏幕没有响应
global-keys-no-answer = 桌面没有响应
global-keys-not-allowed = 桌面未允许
global-keys-other-system = 此系统尚不支持
global-keys-group = 使用其他程序时
global-keys-taken = 已被其他程序占用
global-keys-counts = 用按键 { $key } 计数
global-keys-takes-back = 用按键 { $key } 减回一个步长
global-keys-on-hint = { $modifiers } 加计数器的按键，可在任何程序中为此处显示的面板计数；再加 Shift 则减回一个步长。
global-keys-not-these = 以下按键已被其他程序占用：{ $keys }。
global-keys-unavailable = 此桌面不提供：{ $why }。可以改在桌面的键盘设置中为按键指定命令。


## A file that was moved, replaced or deleted

displaced-save-beside = 全部存到旁边的新文件
displaced-open-there = 打开现在的文件
displaced-status = 文件已不是原来的文件：未保存任何内容
displaced-choosing = 正在打开另一个文件：此次未计数
displaced-nothing-waits = 之前的计数都已保存在原文件中；现在的计数正在等待保存。
displaced-waiting = { $shown } 项更改未保存：正在等待，文件复原后即保存。
displaced-waiting-or-there = { $shown } 项更改未保存：正在等待，文件复原后即保存。若打开现在的文件，则按计数器的名称计入。


## Ready boards

ready-desk = 咨询台
ready-desk-about = 指路、咨询、打印、电话 …
ready-desk-directions = 指路
ready-desk-question = 参考咨询
ready-desk-printing = 打印帮助
ready-desk-account = 账户与借阅证
ready-desk-technology = 设备帮助
ready-desk-phone = 电话
ready-blood = 白细胞分类
ready-blood-about = 中性粒细胞、淋巴细胞 … 各有按键，到 100 提示
ready-blood-neutrophil = 中性粒细胞
ready-blood-lymphocyte = 淋巴细胞
ready-blood-monocyte = 单核细胞
ready-blood-eosinophil = 嗜酸性粒细胞
ready-blood-basophil = 嗜碱性粒细胞
ready-blood-band = 杆状核细胞
ready-blood-blast = 原始细胞
ready-blood-nucleated = 有核红细胞
ready-blood-total = 细胞
ready-door = 进出人数
ready-door-about = 进、出、当前人数
ready-door-in = 进
ready-door-out = 出
ready-door-total = 当前人数
ready-defects = 缺陷
ready-defects-about = 划痕、凹痕、颜色、缺件 …
ready-defects-scratch = 划痕
ready-defects-dent = 凹痕
ready-defects-colour = 颜色
ready-defects-part = 缺件
ready-defects-label = 标签错误
ready-defects-other = 其他缺陷


## The start of the window

start-advice = 以下命令无需窗口：{ $commands }（参见 tallyboard --help）。
start-needs-window = 仪表板需要窗口：{ $why }。
start-no-display = WAYLAND_DISPLAY 和 DISPLAY 均未设置，因此没有屏幕
start-lacks = 系统缺少 { $libraries }（Debian：apt install { $packages }）
start-no-screen = 仪表板需要窗口：无法连接屏幕。
start-no-opengl = 仪表板无法打开窗口：此屏幕可能没有 OpenGL。
start-ended = 窗口被迫结束：{ $why }


## The file of the settings

settings-problem = { $file } 中的设置：{ $why }。更改设置后，该文件会另存为 { $aside }。
settings-partly-unusable = 部分设置无法使用（{ $names }），已采用默认值
settings-unusable = { $why }；所有设置均采用默认值
settings-too-large = 大于 { $max } 字节
settings-not-understood = 无法理解其中的内容：{ $why }
settings-not-private = { $path } 可被他人读取，且无法更改：它属于另一个用户。
settings-not-saved = 无法将设置保存到 { $path }：{ $why }。设置在窗口关闭前有效。
settings-out-of-range = 数值超出范围


## What figures mean



## Sound, speech and notifications

sound-none = 没有声音：{ $why }
sound-no-player = 找不到 { $player }
sound-no-players = 找不到 { $players } 中的任何一个
sound-not-written = 无法写入供播放的文件（{ $why }）
sound-player-failed = { $player } 失败（{ $why }）
sound-no-thread = 没有声音：系统无法启动线程（{ $why }）
speech-no-program = 没有语音：找不到 { $program }（随 speech-dispatcher 提供）
speech-failed = 没有语音：{ $program } 失败（{ $why }）
program-too-slow = { $seconds } 秒后仍未完成
notification-none-shown = 没有通知：此桌面不显示通知（{ $why }）
notification-other-system = 没有通知：通知仅支持 Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = 空格
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = 菜单
key-num = 小键盘 { $key }

## When a target is reached at the pace of the counting so far

pace-by = 照此速度 { $time } 达到
pace-by-short = { " " }· { $time } 达到
pace-count = { $count } / { $target }，照此速度 { $time } 达到
