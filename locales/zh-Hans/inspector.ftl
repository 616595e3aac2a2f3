## Lists

parts-separator = { "，" }


## The inspector

inspector-inspector = 查看器
inspector-open = 查看
inspector-hint = 查看：何时计了什么  Ctrl+I
inspector-more = 复制与导出
inspector-close = 关闭查看器
inspector-maximise = 在整个窗口中查看
inspector-beside = 在计数器旁查看
inspector-running-total = 累计
inspector-one-scale = 统一刻度
inspector-chart = 图表
inspector-back = 返回计数器
inspector-history = 历史
inspector-periods = 周期
inspector-counters = 计数器
inspector-now = 当前
inspector-change = 变化
inspector-today-up = 今天
inspector-this-week-up = 本周
inspector-this-month-up = 本月
inspector-all-time-up = 总计
inspector-an-open-hour-up = 每开放小时
inspector-week-to-now = 本周至今
inspector-last-weeks = 最近 8 周
inspector-today = 今天
inspector-this-week = 本周
inspector-this-month = 本月
inspector-all-time = 总计
inspector-an-open-hour = 每开放小时
inspector-since-reset = 自清零起
inspector-since = 起始
inspector-nothing = 尚未计数
inspector-reading = 正在读取…
inspector-fields = 字段
inspector-name = 名称
inspector-note = 备注
inspector-no-note = 无备注
inspector-step = 步长
inspector-target = 目标
inspector-no-target = 无
inspector-all-fields = 所有字段…
inspector-no-number = 这不是整数
inspector-copy-table = 复制表格
inspector-share = 占比
inspector-desks = 计数点
inspector-desk-count = 计数
inspector-together = 合计
inspector-this-desk = 本计数点
inspector-here = 本计数点
inspector-other-desks = 其他计数点
inspector-not-shared = 未共享
inspector-show-entries = 单击查看其记录
inspector-together-count = { $shown } 个计数器合计
inspector-unread = 无法读取计数的时间：{ $why }。正在重试。
inspector-unlisted = 无法读取历史：{ $why }。正在重试。
inspector-compared = { $label } { $counted }，{ $words } { $before }（截至 { $until }）：{ $change }
inspector-figure = { $label } { $counted }，{ $note }
inspector-value-words = { $words } { $value }
inspector-before-by = 之前，截至 { $time }
inspector-today-to = 今天，截至 { $time }
inspector-span-to-now = { $span }至今
inspector-to-now = 至今 { $change }
inspector-small-chart = { $name }：{ $counted }
inspector-small-chart-change = { $name }：{ $counted }，{ $change }
inspector-since-date = 自 { $date } 起
inspector-since-reset-at = 自 { $at } 清零起
inspector-at = { $date }，{ $time }
inspector-on-board = 在“{ $board }”上
inspector-bars-of = { $range }，柱的单位
inspector-by-hour = 按小时
inspector-by-day = 按日
inspector-by-week = 按周
inspector-by-month = 按月
inspector-by-unit =
    { $unit ->
        [hour] { $range }，按小时
        [day] { $range }，按日
        [week] { $range }，按周
       *[month] { $range }，按月
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count = 另有 { $shown } 个
inspector-counted-in = { $span }的计数
inspector-counted = { $label } { $counted }
inspector-counted-in-range =
    { $range ->
        [day] 日 { $counted }
        [week] 周 { $counted }
        [month] 月 { $counted }
        [year] 年 { $counted }
       *[custom] 总和 { $counted }
    }
inspector-until = { $date } { $time }
inspector-open-hours = { $hours_shown } 小时
inspector-means = 每开放小时 { $hourly }：{ $hours_shown } 个开放小时共 { $counted }；每天 { $daily }，按面板上有计数的 { $days_shown } 天计
inspector-reset-mark = 清零，结束时为 { $total }
inspector-reset-mark-noted = 清零，结束时为 { $total }：{ $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }：{ $count }，{ $percent }
inspector-desk-row-about = { $desk }，{ $about }：{ $count }，{ $percent }


## Charts

charts-nothing = 尚无计数
charts-counted = 计数
charts-late = 补记
charts-not-over = 尚未结束
charts-busy-hours = 繁忙时段
charts-chart-name =
    { $unit ->
        [hour] “{ $name }”的图表，按小时
        [day] “{ $name }”的图表，按日
        [week] “{ $name }”的图表，按周
       *[month] “{ $name }”的图表，按月
    }
charts-told = { $span }：{ $value }
charts-on-days = （{ $days }）
charts-in-span = （{ $span }）
charts-legend = 图例：{ $entries }
charts-heat-name = 繁忙时段：{ $name }
charts-year-name = { $year }，按日：{ $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }：{ $value }
charts-in-all = 累计 { $value }
charts-of-these-late = 其中补记 { $late }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }，{ $time }
charts-heat-cell = { $day } { $times }：每小时 { $rate }（{ $hours_shown } 小时共 { $counted }）
charts-heat-closed = { $day } { $times }：无计数
charts-busiest =
    { $day ->
        [monday] 周一 { $times }，每小时 { $rate }
        [tuesday] 周二 { $times }，每小时 { $rate }
        [wednesday] 周三 { $times }，每小时 { $rate }
        [thursday] 周四 { $times }，每小时 { $rate }
        [friday] 周五 { $times }，每小时 { $rate }
        [saturday] 周六 { $times }，每小时 { $rate }
       *[sunday] 周日 { $times }，每小时 { $rate }
    }
charts-monday-short = 周一
charts-tuesday-short = 周二
charts-wednesday-short = 周三
charts-thursday-short = 周四
charts-friday-short = 周五
charts-saturday-short = 周六
charts-sunday-short = 周日
charts-monday-letter = 一
charts-tuesday-letter = 二
charts-wednesday-letter = 三
charts-thursday-letter = 四
charts-friday-letter = 五
charts-saturday-letter = 六
charts-sunday-letter = 日
charts-day-of-month = { $day } { $date }
charts-thousands = { $number }千
charts-millions = { $number }百万
charts-billions = { $number }十亿
charts-trillions = { $number }万亿


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = 图表显示的内容
inspector-bars = 柱
inspector-control-chart = 控制图
inspector-limits = 95% 置信限
charts-limits = 95% 置信限
charts-not-covered = 无人值守
charts-not-looked-at = 未检查
charts-defects = 缺陷数
charts-defects-for-each = 单位缺陷数
charts-defective = 不合格品率
charts-control-limits = 控制限
charts-alarm = 并非偶然
charts-limits-from-to = 置信限 { $low }–{ $high }
charts-covered-hours = { $hours_shown } 个值守小时
charts-above-limit = 高于控制上限，偶然情况下很少大于 { $limit }
charts-below-limit = 低于控制下限，偶然情况下很少小于 { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = 每小时 { $rate }
inspector-rate-limits = 每小时 { $rate }，{ $limits }
inspector-rate-covered = { $hours_shown } 个值守小时，{ $rate }
inspector-rate-counted = 有计数的 { $hours_shown } 小时，{ $rate }
inspector-outside = 开放时间以外另有 { $counted }
inspector-a-covered-hour-up = 每值守小时
inspector-a-covered-hour = 每值守小时
inspector-limits-mean = 如果这样反复计数，100 对这样的置信限中有 95 对包含真实的数。
inspector-hours-unread = 无法读取面板的开放时间，因此未使用。
charts-alarm-of = { $span }，{ $value }：{ $words }
inspector-more-alarms = 此处另有 { $shown } 个点违反规则
inspector-in-control = 此处没有超出偶然范围的点。
inspector-baseline = 均值 { $mean }，取自 { $dates }
inspector-rough = 基准期每点的计数不到 5：控制限较粗略。


## The history

history-all = 全部
history-counted = 计数
history-late = 补记
history-undos = 撤销
history-resets = 清零
history-sets = 设值
history-filter = 筛选备注
history-add-late = 补记…
history-undo = 撤销
history-note = 备注…
history-note-hint = Enter 保存，Esc 放弃
history-nothing = 尚未计数
history-nothing-found = 没有符合的记录
history-set = 设值
history-imported = 导入
history-amended = 清零后更改
history-late-entry = 补记
history-undo-reset = 撤销此次清零
history-undone = 已撤销
history-filters = 筛选历史
history-days = 只显示部分日期
history-filters-name = 筛选历史，{ $of }
history-today = 今天，{ $day }
history-yesterday = 昨天，{ $day }
history-heading-sum = { $day }：{ $sum }
history-presses = { $shown } 次
history-days-name = 只显示部分日期，{ $of }
history-filter-name = 筛选备注，{ $of }
history-kind-name = 记录类型，{ $of }
history-add-late-name = 为{ $of }添加补记
history-with-note = { $description }：{ $note }
history-undo-of = 撤销 { $time } 的记录
history-reset = 清零，结束时为 { $total }
history-entry = { $amount } { $counter }，{ $time }
history-undo-name = 撤销 { $entry }
history-note-name = 备注：{ $entry }
history-span-since = 自 { $from } 起
history-all-times = 显示所有时间，不限于 { $span }
history-now-since = 当前：自 { $from } 起
history-from-to = { $from } – { $to }
history-length = { $shown } 天
history-period = { $counter }，{ $span }：{ $total }
history-than-before = 与上一周期相比 { $change }
history-undo-reset-name = 撤销“{ $counter }”在 { $at } 的清零，结束时为 { $total }
history-on-desk = { $entry }，在{ $desk }
history-all-desks = 显示所有计数点，不限于{ $desk }


## When a target is reached at the pace of the counting so far, and how often it was

pace-about = 前提是继续以上次清零以来的速度计数；如果面板有开放时间，则只算开放时间。
pace-reaches = 达到 { $target }
pace-at-this = 照此速度
pace-reached-by = 达到目标的时间
history-streak = 已连续 { $shown } 次达到目标 { $target }。


## Doubtful presses

history-doubtful = 可疑
doubtful-ms = { $ms } 毫秒
doubtful-seconds = { $seconds } 秒
doubtful-bounce = 抖动，距前一次计数 { $time }
doubtful-double = 连按，距前一次计数 { $time }
doubtful-repeat = 重复，距其他计数点的计数 { $time }
doubtful-bounce-brief = 抖动，{ $time }
doubtful-double-brief = 连按，{ $time }
doubtful-repeat-brief = 重复，{ $time }
history-doubtful-entry = 可疑：{ $reason }
history-doubtful-count = { $shown } 次可疑计数
history-doubtful-at-least = 至少 { $shown } 次可疑计数
history-doubtful-name = { $of }：{ $count }，只显示这些
history-keep = 保留
history-void = 作废
history-keep-name = 保留 { $entry }：计数正确
history-void-name = 作废 { $entry }：撤销，并将原因记为备注
history-doubtful-keys = 在您作废之前，这些都会计入。K 保留选中的一个，V 将其作废。
