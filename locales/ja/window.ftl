### Terms: counter = カウンター, board = ボード, tile = タイル, press = 押す（1回押した分）, count (number) = カウント, step = 増分,
### target = 目標, level = 現在数, reset = リセット, period = 期間, entry = 記録, late count = 後入力, undo = 元に戻す, redo = やり直す,
### archive = アーカイブ, lock = ロック, inspector = インスペクター, strip = ミニウィンドウ, desk = デスク, hub = ハブ, shared board = 共有ボード,
### template = テンプレート, backup = バックアップ, salvage = サルベージ, sample = サンプル, double press = 二度押し, day note = 日のメモ,
### note = メモ, tally file = 集計ファイル, range = 範囲, total = 合計, hours = 営業時間, covered hour = 有人時間, limits = 信頼限界・管理限界,
### control chart = 管理図, baseline = 基準期間, doubtful press = 疑わしいカウント, keep = 残す, void = 無効にする

## The window

title = すべてのカウンター
all = すべてのカウンター
welcome = 何を数えますか？
welcome-hint = 名前を入力してEnterキーを押します
welcome-help = 名前を1つ入力してEnterキーを押すか、リストを貼り付けます（1行に1つの名前、または表計算の列）。
on-a-board = 次の名前のボードに
board-of-the-list = これらのカウンターのボード名
optional = 任意
new-hint = 新しいカウンターの名前
new-button = 新規カウンター
new-tile = ここに新規カウンター
or-ready = または用意されたボードから始める
name = 名前
key = キー
count = カウント
last = 最終
total = 合計
tiles = タイル
table = 表
as-tiles = タイルで表示
as-table = 表で表示
search = 検索
zone-notice = タイムゾーン不明…
search-hint = 検索  Ctrl+F
undo = 元に戻す
redo = やり直す
undo-back = ここまで元に戻す
undone = 元に戻しました
redone = やり直しました
table-copied = 表をコピーしました
reset = リセット…
nothing-to-reset = 何もリセットしませんでした：カウンターが表示されていません
hidden-by-search = 検索で非表示
on-no-board = ボードなし
undo-reset = 前回のリセットを元に戻す
no-reset = このカウンターには元に戻すリセットがありません
reset-hint = クリックで内容を確認、長押しですぐに実行
more = その他
boards = ボード
new-board = + 新規ボード
other = その他
archive = アーカイブ
settings = 設定
settings-item = 設定…
keys = キー
full-screen = 全画面表示
show-board = 表示
edit-board = ボードの設定…
reset-board = リセット…
save-template = テンプレートとして保存
move-up = 上へ移動
move-down = 下へ移動
lock-board = このボードをロック
unlock-board = このボードのロックを解除
counters-stay = カウンターと履歴は残ります。
leave-first = 共有中です。先に共有を停止してください。
lock-all = すべてロック
unlock-all = すべてロック解除
select-none = 選択を解除
selected-menu = 操作
add = 追加…
edit = 編集…
alone = これだけを表示
all-again = すべて表示
duplicate = 複製
lock = ロック
unlock = ロックを解除
to-board = ボードへ移動
no-board = ボードなし
archive-it = アーカイブに移動
restore = 復元
delete = 完全に削除…
clear-search = 検索をクリア
look-everywhere = すべてから検索
look-in-archive = アーカイブから検索
empty-board = カウンターはまだありません。左のボードにドラッグするか、新しく作成してください。
opening = ファイルを開いています…
saved = すべて保存済み
failed = ファイルを使用できません
keep-open = 閉じない
close-now = 今すぐ閉じる
locked = すべてロック中
too-many-questions = 同時に読み込む量が多すぎるため、読み込めませんでした：もう一度お試しください
boards-region = ボード
tools-region = ツール
status-region = 状態
inspector-region = インスペクター
counters-region = カウンター
total-region = 合計
finish = 完了…
finish-sample = サンプルを完了…
close-day = 1日を締める…
sort-manually = 手動の順序
columns = 列
sort-by-name = 名前順
sort-by-count = カウント順
sort-by-today = 今日のカウント順
sort-by-last = 最終変更順
template-too-large = 「{ $name }」はカウンターとメモが多すぎて、テンプレートにできません
too-many-templates = テンプレートはすでに{ $max }個あります：新規ボードの作成画面で1つ削除してください
names-found = 名前{ $count }個：それぞれにカウンターとキーを割り当て
too-many-names = 名前が{ $count }個あります。一度に貼り付けられるのは{ $max }個までです。それ以上はファイルからインポートしてください。
name-twice = 「{ $name }」がリストに2回あります。
no-zone = 時刻はUTCで表示されます：{ $why }。タイムゾーンは設定でも選択できます。
reset-scope = { $scope }をリセット…
scope-board = ボード「{ $board }」
key-changes = キー「{ $key }」は「{ $holder }」が使用しているため、「{ $counter }」には別のキーが割り当てられます
counted-unseen = { $counter }（{ $why_unseen }）：{ $count }
on-board = ボード「{ $board }」
not-backed-up = バックアップできませんでした：{ $why }
menu-name = 「{ $counter }」の操作
count-name = { $counter }：{ $count }
of-number = / { $number }
board-menu = ボード「{ $name }」
key-of = キー { $cap }
of-target = 目標 { $target }
board-total = 合計 { $total }
sample = サンプル { $number }
since = { $time }から
beside-total = 合計外：{ $counts }
to-go = 残り{ $number }
room = 定員{ $capacity } · 残り{ $left }
reached = { $total } / { $target }、目標達成
beyond = { $total }、目標を{ $over }超過
spoken-count = { $name } { $count }
count-on = { $target }まで続ける
counts-of = カウント、{ $range }
table-row = { $count }、{ $counted }
selected = { $count }件選択中
step-at = { $step }、{ $time }
toast-button = { $word }：{ $toast }
at-limit = { " " }· 上限{ $limit }
total-on-board = ボード合計 { $count }
level = { $name } { $count }
in-all = 全体 { $count }
counted-today = 今日 { $count }
make-counters = { $shown }個作成
with-key = { $name }、キー { $key }
with-no-key = { $name }、キーなし
bad-name = 「{ $name }」：{ $why }。
template-saved = テンプレート「{ $name }」を保存しました
template-replaced = テンプレート「{ $name }」を置き換えました
no-such-zone = このシステムにタイムゾーン「{ $name }」はありません。時刻はシステムのタイムゾーンで表示されます。設定で別のものを選択できます。
counters = カウンター{ $shown }個
scope-found = 見つかったカウンター{ $shown }個
scope-archived = アーカイブのカウンター{ $shown }個
scope-all = 全カウンター{ $shown }個
counter-on-board = 「{ $counter }」（ボード「{ $board }」）
key-of-hidden = { $key }は、表示されていない{ $holders }のキーです：カウントしませんでした
key-of-several = { $key }は{ $holders }のキーです：カウントしませんでした。先に1つのボードを表示してください
key-of-several-on-one-board = { $key }は{ $holders }のキーです：カウントしませんでした。どれかに別のキーを割り当ててください
enumerated-two = { $first }と{ $second }
enumerated-three = { $first }、{ $second }、{ $third }
enumerated-more = { $first }、{ $second }、ほか{ $count }個
reset-archived = 何もリセットしませんでした：アーカイブにあるカウンターが含まれています。先に復元してください
nothing-found = 「{ $search }」は見つかりません
nothing-found-on-board = このボードに「{ $search }」は見つかりません
nothing-found-in-archive = アーカイブに「{ $search }」は見つかりません
nothing-found-but = { $before }。{ $found }
found-elsewhere = 他に{ $shown }個
found-in-archive = アーカイブに{ $shown }個
press-one = 「{ $counter }」をカウント
press-step = 「{ $counter }」を{ $number }カウント
plus-one = 「{ $counter }」に1を追加
plus-step = 「{ $counter }」に{ $number }を追加
minus-one = 「{ $counter }」から1を減らす
minus-step = 「{ $counter }」から{ $number }を減らす
of-number-named = / { $number } { $name }
number-named = { $name } { $number }
figure-of = { $figure } { $heading }
filter-name = { $name }、{ $counters }
share = { $percent }%
share-limits = 信頼限界 { $low }–{ $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $total }の{ $share }：{ $limits }
minutes-none = 1分未満
minutes = { $minutes }分
hours = { $hours }時間
hours-and-minutes = { $hours }時間{ $minutes }分
places-left = 空き{ $shown }
full = 満員：{ $count } / { $capacity }
over-full = 定員超過：{ $count } / { $capacity }
target-reached = { $what }：完了して次を開始
target-reached-sample = { $what }：このサンプルを完了して次を開始
target-passed = { $what }、目標を{ $over }超過：完了して次を開始
target-passed-sample = { $what }、目標を{ $over }超過：このサンプルを完了して次を開始
dragged = { $first }、ほか{ $count }個


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }、後入力
operation-set = 「{ $name }」を{ $count }に設定
operation-reset = 「{ $name }」をリセット
operation-correct = 「{ $name }」を訂正
operation-keep = 「{ $name }」のカウントを残す
operation-void = 「{ $name }」のカウントを無効にする
operation-note = 「{ $name }」にメモ
operation-create = 新規カウンター「{ $name }」
operation-rename = 「{ $name }」に名前を変更
operation-edit = 「{ $name }」を編集
operation-move = 「{ $name }」を移動
operation-archive = 「{ $name }」をアーカイブ
operation-restore = 「{ $name }」を復元
operation-lock = 「{ $name }」をロック
operation-unlock = 「{ $name }」のロックを解除
operation-create-board = 新規ボード「{ $name }」
operation-edit-board = ボード「{ $name }」を編集
operation-delete-board = ボード「{ $name }」を削除
operation-import = 「{ $name }」をインポート
operation-reset-several = カウンター{ $shown }個をリセット
operation-correct-several = カウンター{ $shown }個を訂正
operation-keep-several = カウント{ $shown }件を残す
operation-void-several = カウント{ $shown }件を無効にする
operation-create-several = 新規カウンター{ $shown }個
operation-edit-several = カウンター{ $shown }個を編集
operation-move-several = カウンター{ $shown }個を移動
operation-archive-several = カウンター{ $shown }個をアーカイブ
operation-restore-several = カウンター{ $shown }個を復元
operation-lock-several = カウンター{ $shown }個をロック
operation-unlock-several = カウンター{ $shown }個のロックを解除
about-operation = { $word }：{ $operation }
about-operation-and-followers = { $word }：{ $operation }と、その後の操作
done-but-for-others = { $done }。以後に他の人が変更した部分はそのままです
undo-steps = 操作{ $shown }件を元に戻す
was-reset = 「{ $name }」をリセット、{ $before } → { $after }
was-corrected = 「{ $name }」を訂正、{ $before } → { $after }
were-reset = カウンター{ $shown }個をリセットしました
were-corrected = カウンター{ $shown }個を訂正しました
refused-locked = ロック中：カウントせず
refused-archived = アーカイブ内：カウントせず
refused-limit = カウントせず：上限{ $limit }
refused-overflow = カウントせず：値が大きすぎます


## What is saved, and what isn't

saving = { $count }件の変更を保存中…
changes-not-shown = 読み込めないため、表示が古い可能性があります：{ $why }。再試行しています。
unsaved = { $count }件が{ $seconds }秒間保存できていません：{ $why }。保持して再試行しています。
opening-waits = ファイルをまだ開けません：{ $why }。再試行しています。
closing-title = { $count }件の変更が保存されていません
closing-why = { $why }。保存の再試行を続け、すべて保存されるとウィンドウは自動的に閉じます。
closing-keeps = 今すぐ閉じると、押した分はファイルの横に保管され、次回起動時にカウントされます。
closing-loses = 今すぐ閉じると、失われます。
closing-loses-others = その場合、ほかの変更は失われます。


## Help

help-help = ヘルプ
help-about = Tallyboardについて
help-about-text = バージョン、開いているファイル、含まれるソフトウェアのライセンスを表示します。
help-help-text = カウント、キー、元に戻す操作、リセット、ボード、ファイルについての短い説明です。
help-search = ヘルプを検索
help-nothing = 該当する説明はありません。
help-version = バージョン
help-file = ファイル
help-licences = ライセンス
help-copy = コピー
help-copied = 構成情報をコピーしました
help-close-hint = ヒントを閉じる
help-hint-press = <b>{ $key }を押してカウント</b>、またはタイルをクリック。
help-hint-press-several = <b>{ $first } … { $last }を押してカウント</b>、またはタイルをクリック。
help-hint-click = <b>タイルをクリック</b>してカウント。
help-hint-shift = { $shift }とキーで1つ戻します。
help-hint-keys = { $key }ですべてのキーを表示します。

## Levels: how many are inside now

level-set = 設定
level-about = 差は1回分の追加としてカウントされ、元に戻せます。
level-most = 今日の最大
level-added = 今日の増加
level-taken = 今日の減少
level-since-reset = { $time }のリセット以降
level-of-today = 今日の{ $counter }
level-before = { $name } { $number }
level-at = { $time }
level-most-value = 最大：{ $value }
level-warns-at = { $number }で警告
help-section-counting = カウント
help-section-counting-text = タイルのどこかをクリックするか、タイルに表示されたキーを押すと、1つ（またはカウンターの増分だけ）カウントされます。Shiftとキーで1つ戻します。押した分はすぐにディスクに保存され、左下のランプで確認できます。
help-section-more-than-one = まとめてカウント
help-section-more-than-one-text = タイルを長押しするか、メニューの「追加…」を選ぶと、数量をまとめて追加できます。「以前にカウント」では過去の時刻を指定できます。
help-section-keys = キー
help-section-keys-text = カウンターごとにキーを割り当てられます。メニューの「編集…」（F2）を選び、キーを押します。同じキーを複数のボードで使えます。ウィンドウのキーは?で一覧でき、メニューにも表示されます。
help-section-undo = 元に戻す
help-section-undo-text = Ctrl+Zで直前の操作を元に戻し、Ctrl+Shift+Zでやり直します。カウント、リセット、編集など、どの操作も、再起動後でも戻せます。BackSpaceは最後に押した分を元に戻します。インスペクターでは記録を1件ずつ元に戻せます。
help-section-reset = リセット
help-section-reset-text = リセットするとカウントが0になり、期間が区切られます。何も失われません。履歴には押した分がすべて残り、インスペクターの期間の一覧で各期間の値を確認できます。リセットはいつでも元に戻せます。
help-section-boards = ボード
help-section-boards-text = ボードは、まとめて表示するカウンターの集まりです（デスク、入口、サンプルなど）。タイルを左のボードにドラッグします。ボードを右クリックすると、設定、複製、エクスポート、共有のメニューが開きます。目標のあるボードはCtrl+Enterで完了します。
help-section-inspect = インスペクター
help-section-inspect-text = Ctrl+Iで、いつカウントしたかを表示します。今日、今週、グラフ、混雑する時間帯、すべての記録を確認できます。押した、または選択したカウンターに合わせて表示が変わります。
help-section-file = ファイル
help-section-file-text = すべてはこのコンピューターの1つのファイルに保存され、その名前は右下に表示されます。変更があった日は1日1回バックアップされます。Ctrl+Bでバックアップの一覧表示と復元ができます。Ctrl+Oで別のファイルを開きます。
help-section-sharing = 共有
help-section-sharing-text = 複数のデスクが1つのボードでカウントできます。ボードのメニューで「このボードを共有…」を選びます。オフラインの間も各デスクはカウントを続けられ、最後には全員のカウントが一致します。
help-section-export = エクスポートとインポート
help-section-export-text = Ctrl+Eでスプレッドシート、表、レポートを書き出し、Ctrl+Pでレポートを印刷します。Ctrl+Shift+Eで、ほかでカウントしたものをインポートします。
level-set-button = { $name }を設定…
level-set-name = { $name }を設定
level-counts-more = 「{ $counter }」に{ $shown }を追加します。
level-counts-fewer = 「{ $counter }」から{ $shown }を減らします。
level-through-the-day = { $name }の1日の推移
level-at-the-end = 終了時の{ $name }
level-value-at = { $time }に{ $number }


## Ranges of days

range-range = 範囲
range-today = 今日
range-week = 週
range-month = 月
range-year = 年
range-day = 日
range-sum = 計
range-custom = 指定…
range-custom-name = 日付で範囲を指定
range-last-week = 先週
range-year-before = 1年前
range-today-date = 今日、{ $date }
range-dates = { $first } – { $last }
range-go-before = { $range }の前へ
range-go-after = { $range }の次へ
range-last-weekday = { $day ->
    [monday] 先週の月曜
    [tuesday] 先週の火曜
    [wednesday] 先週の水曜
    [thursday] 先週の木曜
    [friday] 先週の金曜
    [saturday] 先週の土曜
   *[sunday] 先週の日曜
}
range-week-before = 1週間前
range-weeks-before = { $count }週間前
range-before-to = { $name }、{ $time }まで


## The small window

strip-small-window = ミニウィンドウ
strip-expand = 大きなウィンドウ
strip-close = 閉じる
strip-today = 今日
strip-not-on-top = このデスクトップ（Wayland）では、プログラムが自分を常に手前に表示できません。
strip-not-saved = 未保存{ $presses }件
strip-hidden = ほか{ $counters }個はキーで


## Notes on days

day-note-open = 日のメモ…
day-note-title = 日のメモ
day-note-day = 日付
day-note-name = この日のメモ
day-note-hint = 例：「防災訓練」。空にするとメモなし
day-note-day-name = 日付：{ $day }
day-note-note-name = { $day }のメモ
day-note-of-board = { $board }：{ $note }
day-note-shown-in = 「{ $board }」のグラフと履歴に表示され、一緒にエクスポートされます。
day-note-shown-everywhere = すべてのボードのグラフと履歴に表示され、一緒にエクスポートされます。


## Finishing a board or a sample

finish-finish-sample = このサンプルを完了
finish-close-day = この日を締める
finish-finish = 完了して次を開始
finish-close = 1日を締める
finish-copy = 要約をコピー
finish-copy-picture = 画像としてコピー
finish-save = ファイルに保存…
finish-copied = 要約をコピーしました
finish-sample-field = サンプル
finish-counted-by = 担当者
finish-left-out = 対象外
finish-finish-board = 「{ $board }」を完了
finish-by = 担当者：{ $name }
finish-span = { $since } – { $until }
finish-about-since = { $name }：{ $total }、{ $since }からカウント
finish-back-to-0-single = カウンターは0に戻ります。履歴は残り、いつでも元に戻せます。
finish-back-to-0 = カウンター{ $shown }個がすべて0に戻ります。履歴は残り、いつでも元に戻せます。


## Keys that work everywhere

global-keys-label = 常に使えるキー
global-keys-off = オフ
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = カウンターのキーは、このウィンドウにフォーカスがある間だけ使えます。
global-keys-asked = デスクトップに問い合わせています。
global-keys-no-screen = 画面が応答しません
global-keys-no-answer = デスクトップが応答しません
global-keys-not-allowed = デスクトップで許可されませんでした
global-keys-other-system = このシステムではまだ対応していません
global-keys-group = 他のプログラムの使用中
global-keys-taken = 他のプログラムが使用中
global-keys-counts = キー{ $key }でカウント
global-keys-takes-back = キー{ $key }で増分だけ戻す
global-keys-on-hint = { $modifiers }とカウンターのキーで、どのプログラムからでも、ここに表示中のボードのカウンターをカウントします。さらにShiftを押すと増分だけ戻します。
global-keys-not-these = 次のキーは他のプログラムが使用しています：{ $keys }。
global-keys-unavailable = このデスクトップでは使えません：{ $why }。代わりに、デスクトップのキーボード設定でキーにコマンドを割り当てられます。


## A file that was moved, replaced or deleted

displaced-save-beside = すべてを隣の新しいファイルに保存
displaced-open-there = 今あるファイルを開く
displaced-status = ファイルが以前と異なるため、何も保存されていません
displaced-choosing = 別のファイルを開いているため、カウントしませんでした
displaced-nothing-waits = これまでのカウントはすべて元のファイルに保存されています。これからのカウントは保存待ちになります。
displaced-waiting = { $shown }件の変更が保存されていません。保存待ちになっており、ファイルが元に戻ると保存されます。
displaced-waiting-or-there = { $shown }件の変更が保存されていません。保存待ちになっており、ファイルが元に戻ると保存されます。今あるファイルを開くと、カウンターの名前に従ってカウントされます。


## Ready boards

ready-desk = レファレンスデスク
ready-desk-about = 館内案内、質問、印刷、電話 …
ready-desk-directions = 館内案内
ready-desk-question = レファレンス
ready-desk-printing = 印刷の補助
ready-desk-account = 利用者登録・カード
ready-desk-technology = 機器の補助
ready-desk-phone = 電話
ready-blood = 白血球分画
ready-blood-about = 好中球、リンパ球 … それぞれにキー、100で音
ready-blood-neutrophil = 好中球
ready-blood-lymphocyte = リンパ球
ready-blood-monocyte = 単球
ready-blood-eosinophil = 好酸球
ready-blood-basophil = 好塩基球
ready-blood-band = 桿状核球
ready-blood-blast = 芽球
ready-blood-nucleated = 有核赤血球
ready-blood-total = 細胞
ready-door = 入退場者数
ready-door-about = 入場、退場、場内人数
ready-door-in = 入場
ready-door-out = 退場
ready-door-total = 場内人数
ready-defects = 不良
ready-defects-about = 傷、へこみ、色、部品欠品 …
ready-defects-scratch = 傷
ready-defects-dent = へこみ
ready-defects-colour = 色不良
ready-defects-part = 部品欠品
ready-defects-label = ラベル違い
ready-defects-other = その他の不良


## The start of the window

start-advice = 次のコマンドはウィンドウなしで使えます：{ $commands }（tallyboard --helpを参照）。
start-needs-window = ダッシュボードにはウィンドウが必要です：{ $why }。
start-no-display = WAYLAND_DISPLAYもDISPLAYも設定されていないため、画面がありません
start-lacks = システムに{ $libraries }がありません（Debian：apt install { $packages }）
start-no-screen = ダッシュボードにはウィンドウが必要です：画面に接続できません。
start-no-opengl = ダッシュボードのウィンドウを開けません：この画面ではOpenGLが使えない可能性があります。
start-ended = ウィンドウを終了せざるを得ませんでした：{ $why }


## The file of the settings

settings-problem = { $file }の設定：{ $why }。設定を変更すると、このファイルは{ $aside }として残されます。
settings-partly-unusable = 一部を使用できないため（{ $names }）、その項目は既定値になっています
settings-unusable = { $why }。すべての設定は既定値になっています
settings-too-large = { $max }バイトを超えています
settings-not-understood = 内容を解釈できません：{ $why }
settings-not-private = { $path }は他の人が読める状態ですが、別のユーザーのものなので変更できません。
settings-not-saved = 設定を{ $path }に保存できません：{ $why }。設定はウィンドウを閉じるまで有効です。
settings-out-of-range = 数値が範囲外です


## What figures mean



## Sound, speech and notifications

sound-none = 音が出ません：{ $why }
sound-no-player = { $player }が見つかりません
sound-no-players = { $players }のいずれも見つかりません
sound-not-written = 再生用のファイルを書き込めません（{ $why }）
sound-player-failed = { $player }が失敗しました（{ $why }）
sound-no-thread = 音が出ません：システムがスレッドを開始できません（{ $why }）
speech-no-program = 読み上げできません：{ $program }（speech-dispatcherに付属）が見つかりません
speech-failed = 読み上げできません：{ $program }が失敗しました（{ $why }）
program-too-slow = { $seconds }秒たっても終了しませんでした
notification-none-shown = 通知されません：このデスクトップは通知を表示しません（{ $why }）
notification-other-system = 通知されません：通知はLinuxでのみ利用できます

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Space
key-backspace = BackSpace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = メニュー
key-num = テンキー{ $key }

## When a target is reached at the pace of the counting so far

pace-by = このペースで{ $time }に到達
pace-by-short = { " " }· { $time }に到達
pace-count = { $count } / { $target }、このペースで{ $time }に到達
