## Lists

parts-separator = { "、" }


## The inspector

inspector-inspector = インスペクター
inspector-open = インスペクターを開く
inspector-hint = インスペクター：いつ何をカウントしたか  Ctrl+I
inspector-more = コピーとエクスポート
inspector-close = インスペクターを閉じる
inspector-maximise = ウィンドウ全体に表示
inspector-beside = カウンターの横に表示
inspector-running-total = 累計
inspector-one-scale = 同じ目盛り
inspector-chart = グラフ
inspector-back = カウンターに戻る
inspector-history = 履歴
inspector-periods = 期間
inspector-counters = カウンター
inspector-now = 現在
inspector-change = 増減
inspector-today-up = 今日
inspector-this-week-up = 今週
inspector-this-month-up = 今月
inspector-all-time-up = 全体
inspector-an-open-hour-up = 稼働1時間
inspector-week-to-now = 今週（現在まで）
inspector-last-weeks = 直近8週間
inspector-today = 今日
inspector-this-week = 今週
inspector-this-month = 今月
inspector-all-time = 全体
inspector-an-open-hour = 稼働1時間あたり
inspector-since-reset = リセット以降
inspector-since = 開始
inspector-nothing = まだ何もカウントされていません
inspector-reading = 読み込み中…
inspector-fields = 項目
inspector-name = 名前
inspector-note = メモ
inspector-no-note = メモなし
inspector-step = 増分
inspector-target = 目標
inspector-no-target = なし
inspector-all-fields = すべての項目…
inspector-no-number = 整数ではありません
inspector-copy-table = 表をコピー
inspector-share = 割合
inspector-desks = デスク
inspector-desk-count = カウント
inspector-together = 合計
inspector-this-desk = このデスク
inspector-here = このデスク
inspector-other-desks = 他のデスク
inspector-not-shared = 共有なし
inspector-show-entries = クリックして記録を表示
inspector-together-count = カウンター{ $shown }個の合計
inspector-unread = いつカウントしたかを読み込めません：{ $why }。再試行しています。
inspector-unlisted = 履歴を読み込めません：{ $why }。再試行しています。
inspector-compared = { $label } { $counted }、{ $words } { $before }（{ $until }まで）：{ $change }
inspector-figure = { $label } { $counted }、{ $note }
inspector-value-words = { $words } { $value }
inspector-before-by = 前回、{ $time }まで
inspector-today-to = 今日、{ $time }まで
inspector-span-to-now = { $span }（現在まで）
inspector-to-now = 現在まで{ $change }
inspector-small-chart = { $name }：{ $counted }
inspector-small-chart-change = { $name }：{ $counted }、{ $change }
inspector-since-date = { $date }から
inspector-since-reset-at = { $at }のリセット以降
inspector-at = { $date }、{ $time }
inspector-on-board = ボード「{ $board }」
inspector-bars-of = { $range }、棒の単位
inspector-by-hour = 時間別
inspector-by-day = 日別
inspector-by-week = 週別
inspector-by-month = 月別
inspector-by-unit =
    { $unit ->
        [hour] { $range }、時間別
        [day] { $range }、日別
        [week] { $range }、週別
       *[month] { $range }、月別
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count = ほか{ $shown }件
inspector-counted-in = { $span }のカウント
inspector-counted = { $label } { $counted }
inspector-counted-in-range =
    { $range ->
        [day] 日 { $counted }
        [week] 週 { $counted }
        [month] 月 { $counted }
        [year] 年 { $counted }
       *[custom] 計 { $counted }
    }
inspector-until = { $date } { $time }
inspector-open-hours = { $hours_shown }時間
inspector-means = 稼働1時間あたり{ $hourly }：稼働{ $hours_shown }時間で{ $counted }。1日あたり{ $daily }：ボードでカウントのあった{ $days_shown }日間
inspector-reset-mark = リセット、{ $total }で区切り
inspector-reset-mark-noted = リセット、{ $total }で区切り：{ $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }：{ $count }、{ $percent }
inspector-desk-row-about = { $desk }、{ $about }：{ $count }、{ $percent }


## Charts

charts-nothing = まだカウントなし
charts-counted = カウント
charts-late = 後入力
charts-not-over = 途中
charts-busy-hours = 混雑時間帯
charts-chart-name =
    { $unit ->
        [hour] 「{ $name }」の時間別グラフ
        [day] 「{ $name }」の日別グラフ
        [week] 「{ $name }」の週別グラフ
       *[month] 「{ $name }」の月別グラフ
    }
charts-told = { $span }：{ $value }
charts-on-days = （{ $days }）
charts-in-span = （{ $span }）
charts-legend = 凡例：{ $entries }
charts-heat-name = 混雑時間帯：{ $name }
charts-year-name = { $year }、日別：{ $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }：{ $value }
charts-in-all = 累計 { $value }
charts-of-these-late = うち後入力 { $late }
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }、{ $time }
charts-heat-cell = { $day } { $times }：1時間あたり{ $rate }（{ $hours_shown }時間で{ $counted }）
charts-heat-closed = { $day } { $times }：カウントなし
charts-busiest =
    { $day ->
        [monday] 月曜 { $times }、1時間あたり{ $rate }
        [tuesday] 火曜 { $times }、1時間あたり{ $rate }
        [wednesday] 水曜 { $times }、1時間あたり{ $rate }
        [thursday] 木曜 { $times }、1時間あたり{ $rate }
        [friday] 金曜 { $times }、1時間あたり{ $rate }
        [saturday] 土曜 { $times }、1時間あたり{ $rate }
       *[sunday] 日曜 { $times }、1時間あたり{ $rate }
    }
charts-monday-short = 月
charts-tuesday-short = 火
charts-wednesday-short = 水
charts-thursday-short = 木
charts-friday-short = 金
charts-saturday-short = 土
charts-sunday-short = 日
charts-monday-letter = 月
charts-tuesday-letter = 火
charts-wednesday-letter = 水
charts-thursday-letter = 木
charts-friday-letter = 金
charts-saturday-letter = 土
charts-sunday-letter = 日
charts-day-of-month = { $date } { $day }
charts-thousands = { $number }千
charts-millions = { $number }百万
charts-billions = { $number }十億
charts-trillions = { $number }兆


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = グラフに表示するもの
inspector-bars = 棒
inspector-control-chart = 管理図
inspector-limits = 95%信頼限界
charts-limits = 95%信頼限界
charts-not-covered = 無人
charts-not-looked-at = 検査なし
charts-defects = 不適合数
charts-defects-for-each = 単位あたりの不適合数
charts-defective = 不適合品率
charts-control-limits = 管理限界
charts-alarm = 偶然ではない
charts-limits-from-to = 信頼限界 { $low }–{ $high }
charts-covered-hours = 有人{ $hours_shown }時間
charts-above-limit = 上方管理限界を超過、偶然で{ $limit }を超えることはまれ
charts-below-limit = 下方管理限界を下回る、偶然で{ $limit }を下回ることはまれ
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = 1時間あたり{ $rate }
inspector-rate-limits = 1時間あたり{ $rate }、{ $limits }
inspector-rate-covered = 有人{ $hours_shown }時間で{ $rate }
inspector-rate-counted = カウントのあった{ $hours_shown }時間で{ $rate }
inspector-outside = 時間外にほか{ $counted }
inspector-a-covered-hour-up = 有人1時間
inspector-a-covered-hour = 有人1時間あたり
inspector-limits-mean = 同じようにカウントを繰り返すと、このような限界100組のうち95組が真の数を挟みます。
inspector-hours-unread = ボードの営業時間を読み取れないため、使用していません。
charts-alarm-of = { $span }、{ $value }：{ $words }
inspector-more-alarms = ここではほかに{ $shown }点が異常の条件に該当します
inspector-in-control = ここに偶然の範囲を超える点はありません。
inspector-baseline = 平均{ $mean }、{ $dates }による
inspector-rough = 基準期間のカウントが1点あたり5未満のため、管理限界は大まかなものです。


## The history

history-all = すべて
history-counted = カウント
history-late = 後入力
history-undos = 元に戻す
history-resets = リセット
history-sets = 設定
history-filter = メモを絞り込み
history-add-late = 後入力…
history-undo = 元に戻す
history-note = メモ…
history-note-hint = Enterで保存、Escで中止
history-nothing = まだ何もカウントされていません
history-nothing-found = 該当する記録はありません
history-set = 設定
history-imported = インポート
history-amended = リセット後に変更
history-late-entry = 後入力
history-undo-reset = このリセットを元に戻す
history-undone = 取り消し済み
history-filters = 履歴を絞り込み
history-days = 一部の日だけを表示
history-filters-name = 履歴を絞り込み、{ $of }
history-today = 今日、{ $day }
history-yesterday = 昨日、{ $day }
history-heading-sum = { $day }：{ $sum }
history-presses = { $shown }回
history-days-name = 一部の日だけを表示、{ $of }
history-filter-name = メモを絞り込み、{ $of }
history-kind-name = 記録の種類、{ $of }
history-add-late-name = 後入力を追加、{ $of }
history-with-note = { $description }：{ $note }
history-undo-of = { $time }の取り消し
history-reset = リセット、{ $total }で区切り
history-entry = { $amount } { $counter }、{ $time }
history-undo-name = { $entry }を元に戻す
history-note-name = { $entry }のメモ
history-span-since = { $from }から
history-all-times = { $span }だけでなく、すべてを表示
history-now-since = 現在：{ $from }から
history-from-to = { $from } – { $to }
history-length = { $shown }日
history-period = { $counter }、{ $span }：{ $total }
history-than-before = 前の期間より{ $change }
history-undo-reset-name = { $at }の「{ $counter }」のリセット（{ $total }で区切り）を元に戻す
history-on-desk = { $entry }、{ $desk }
history-all-desks = { $desk }だけでなく、すべてのデスクを表示


## When a target is reached at the pace of the counting so far, and how often it was

pace-about = 前回のリセット以降のペースで続けた場合です。ボードに営業時間があれば、その時間内で計算します。
pace-reaches = { $target }に到達
pace-at-this = このペースの場合
pace-reached-by = 目標に到達する日時
history-streak = 目標{ $target }を{ $shown }回連続で達成しました。


## Doubtful presses

history-doubtful = 疑わしい
doubtful-ms = { $ms }ミリ秒
doubtful-seconds = { $seconds }秒
doubtful-bounce = チャタリング、前のカウントの{ $time }後
doubtful-double = 二度押し、前のカウントの{ $time }後
doubtful-repeat = 重複、別のデスクのカウントの{ $time }後
doubtful-bounce-brief = チャタリング、{ $time }
doubtful-double-brief = 二度押し、{ $time }
doubtful-repeat-brief = 重複、{ $time }
history-doubtful-entry = 疑わしい：{ $reason }
history-doubtful-count = 疑わしいカウント{ $shown }件
history-doubtful-at-least = 疑わしいカウント{ $shown }件以上
history-doubtful-name = { $of }の{ $count }：これだけを表示
history-keep = 残す
history-void = 無効
history-keep-name = { $entry }を残す：正しいカウント
history-void-name = { $entry }を無効にする：元に戻し、理由をメモに残す
history-doubtful-keys = どれも、無効にするまではカウントに含まれます。選択中のものをKで残し、Vで無効にします。
