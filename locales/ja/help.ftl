## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.
## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed
## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = カウントを決して失わないカウンター。コマンドを付けないとダッシュボードを開きます

## Options of all commands

help-arguments-db = 集計ファイル [既定値: ユーザーのデータフォルダーのtally.db]
help-arguments-wait = ロックされている、または書き込めないファイルを、あきらめるまで待つ時間
help-arguments-lang = メッセージとダッシュボードの言語（deやpt_BRなど）[既定値: システムの言語]
help-arguments-theme = ウィンドウのテーマ

## Arguments of several commands

help-all-name = カウンターの名前
help-all-by-id = NAMEを、`list --id`で表示されるカウンターの番号として扱う
help-all-note = 履歴に残すメモ
help-all-names = これらのカウンターだけを出力 [既定値: すべて]
help-all-json = 代わりにオブジェクトのJSON配列を出力
help-all-since = 開始日時: yesterday、"this week"、"last monday"、2026-11-01、14:00、"2026-11-01 14:00"、7d、"2 hours ago" …
help-all-until = この日時の前まで: 日、週、月の始まり、または"end of november"のようにその終わり
help-all-dates = 1/2/2026のような日付で先に来るもの [既定値: システムの言語の順序]
help-all-short-name = 場所が限られるときの名前。none: 通常の名前
help-all-key = カウントするキー: 0から9、aからz、f1からf10、f12、num0からnum9 …、またはnone
help-all-control = 管理図: "c day 2026-10-01/2026-10-31"（1日あたりの不適合数。日付は基準期間）、"u day … of counter NAME"、"u day … of hours"、"p day … of board"、またはnone
help-all-color = 色: coral、amber、olive、green、teal、blue、indigo、violet、pink、slate
help-all-board = 属するボード、またはnone
help-all-step = 1回押すごとに追加する数
help-all-target = 目標のカウント、またはnone
help-all-minimum = 許される最小のカウント、またはnone
help-all-maximum = 許される最大のカウント、またはnone
help-all-locked = ダッシュボードで押しても無視。コマンドや他のプログラムからはカウント可能
help-all-hub = ハブ: パスワードなしのPostgreSQLアドレス（postgres://ana@db.example.org/tallyなど）[既定値: このファイルのボードを共有しているハブ]

## tallyboard open

help-open-about = ダブルクリックと同様に、ファイルをダッシュボードで開く。FILEがなければ、コマンドなしの場合と同じ
help-open-file = 集計ファイル [既定値: コマンドなしの場合と同じ]

## tallyboard inc

help-inc-about = カウンターにNを追加し（なければ作成）、新しいカウントを出力。-を指定すると標準入力の行をカウント
help-inc-name = カウンターの名前。-を指定すると標準入力から行を読み込み（各行は名前、または名前、タブ、N）
help-inc-n = 追加する数 [既定値: 1]
help-inc-skip = -の場合、この行数を飛ばす: 前回カウントした行と、あれば中断の原因となった行

## tallyboard dec

help-dec-about = カウンターからNを引き（なければ作成）、新しいカウントを出力
help-dec-n = 引く数

## tallyboard set

help-set-about = カウンターのカウントをVALUEに設定し（なければ作成）、カウントを出力
help-set-value = 新しいカウント

## tallyboard reset

help-reset-about = カウンターの期間を区切る: 各カウントと名前を出力し、0から再開。履歴は残る
help-reset-names = リセットするカウンター
help-reset-all = アーカイブ以外のすべてのカウンターをリセット

## tallyboard undo

help-undo-about = 1つまたは任意のカウンターの最後の変更を元に戻し（複数のカウンターのリセットは1つの変更）、新しいカウントと名前を出力
help-undo-name = 最後の変更を元に戻すカウンター [既定値: すべてのカウンターのうち最後の変更]

## tallyboard get

help-get-about = カウンターのカウントを出力
help-get-json = 代わりにカウンターをJSONオブジェクトとして出力

## tallyboard list

help-list-about = 使用中のカウンターを名前順に出力: カウント、タブ、名前
help-list-all = アーカイブのカウンターも含める
help-list-id = 各カウンターの番号を先頭に出力（他のコマンドで--idと共に使用）

## tallyboard watch

help-watch-about = 今後の変更ごとに、どのプログラムによるものでも1行を出力: カウント、タブ、名前
help-watch-name = このカウンターだけを監視（名前が変わっても継続）
help-watch-json = 代わりに1行に1つのJSONオブジェクトを出力
help-watch-to = 何も出力せず、このファイルをカウンターの最新のカウントに保つ。変更のたびに不可分に置き換えられる。シンボリックリンクはそのまま残り、リンク先のファイルが置き換えられる。カウンターの名前が変わっても、集計ファイルが復元されても追跡を続ける
help-watch-format = ファイルの内容。{ "{" }count{ "}" }と{ "{" }name{ "}" }は値に置き換えられる
help-watch-force = FILEの内容にかかわらず置き換える。指定しない場合は、空であるか、数値またはTEMPLATEに合うテキストのときだけ

## tallyboard serve

help-serve-about = ボタン、オーバーレイ、電話にHTTPで提供し（特に指定しなければこのコンピューターのみ）、アドレスを出力
help-serve-listen = 接続を受けるアドレス。0.0.0.0:8255のようにこのコンピューターの外から受けるには、独自のトークンが必要
help-serve-token = 呼び出し側に必要なトークン。16から256文字の英字、数字、- . _ ~。他のユーザーに見えない変数で指定することを推奨 [既定値: 起動のたびに新しいもの。アドレスと共に出力]

## tallyboard history

help-history-about = 履歴を新しい順に出力: 日時、タブ、名前、タブ、追加した数、タブ、種類。メモがあれば、続けてタブとメモ
help-history-kinds = この種類の記録だけを出力: tally、set、reset、undo、late、import、amend。複数回指定可能

## tallyboard doubtful

help-doubtful-about = 独立した出来事ではないかもしれないカウントを新しい順に出力: 番号、タブ、日時、タブ、名前、タブ、追加した数、タブ、理由（bounce、double、repeat）、タブ、前のカウントからのミリ秒。または、その一部を残すか無効にする
help-doubtful-guard = 前のカウントからこの時間内なら疑わしいとみなす（ミリ秒）。40以内は常に疑わしい [既定値: 150]
help-doubtful-repeat = 共有ボードの別のデスクのカウントからこの時間内なら疑わしいとみなす（秒） [既定値: 2]
help-doubtful-keep = これら、または出力されるものすべてを正しいものとする。以後は出力しない
help-doubtful-void = これら、または出力されるものすべてを元に戻す
help-doubtful-note = 元に戻す理由として履歴に残すメモ [既定値: それぞれが疑わしい理由]

## tallyboard stats

help-stats-about = 時間、日、週、月、または週の時間帯ごとのカウントを出力: 開始、タブ、合計。ターミナルでは棒付き
help-stats-rate = それぞれの有人時間内のカウント、有人時間、有人1時間あたりのカウントも出力
help-stats-interval = 真のカウント（--rateの場合は真の率）を挟む信頼限界も出力 [PERCENTの既定値: 95]
help-stats-by = 合計する単位
help-stats-by-week = 月曜日から始まる週
help-stats-by-weekday-hour = すべての週の合計
help-stats-by-desk = 全時間の合計: ボードを共有している場合、誰がどれだけカウントしたか

## tallyboard control

help-control-about = カウンターの管理図を出力: 開始、タブ、値、中心、下方管理限界、上方管理限界、異常の内容。カウントの頻度がいつから増えたか、減ったかも出力
help-control-kind = カウントするもの [既定値: カウンターの管理図のもの。なければc、--ofがあればu]
help-control-kind-c = 同じ大きさのサンプルの不適合数
help-control-kind-u = 単位あたり、または1時間あたりの不適合数
help-control-kind-p = 不適合品率
help-control-per = サンプルの期間 [既定値: day]
help-control-baseline = 管理限界を求める最初と最後の日付
help-control-of = カウントを割る数: ボードの合計、有人時間、または他のカウンター
help-control-save = これをカウンターの管理図として保存
help-control-json = 代わりにJSONオブジェクトを出力

## tallyboard agree

help-agree-about = 同じものを互いに見ずにカウントした2つのカウンターを比較: それぞれの合計、一致の程度、食い違った箇所
help-agree-first = 1つ目のカウンター、ボード、またはデスク
help-agree-second = 2つ目
help-agree-boards = 2つのボードを比較。カウンターは短い名前で、なければ順番で対応付け
help-agree-desks = 共有ボードの2つのデスクを比較
help-agree-by = 各単位の数量を比較 [既定値: hour、2つのカウンターの場合]
help-agree-within = この時間以内に押した分を比較 [既定値: 5、ボードとデスクの場合]
help-agree-reconcile = 1つ目の合計が1つ目、2つ目、または平均の値になるように訂正を追加（デスクの場合はカウンターの合計）。ダッシュボードで1回で元に戻せる
help-agree-json = 代わりにJSONオブジェクトを出力

## tallyboard export

help-export-about = カウンター、履歴、または表を、CSV、ブック、JSON Lines、またはレポートとしてエクスポート
help-export-names = これらのカウンターだけをエクスポート [既定値: すべて]
help-export-boards = このボードのカウンターだけをエクスポート。複数回指定可能
help-export-what = エクスポートする内容 [既定値: entries、--byがあれば表]
help-export-what-counters = 現在のカウンターとその設定
help-export-what-entries = 履歴（1行に1件の記録）
help-export-what-table = 時間、日、週、月ごとの合計（カウンターごとの列）
help-export-by = 表の各行が合計する単位 [既定値: day]
help-export-by-week = 月曜日から始まる週
help-export-kinds = この種類の記録だけをエクスポート: tally、set、reset、undo、late、import、amend。複数回指定可能
help-export-format = ファイル形式 [既定値: ファイルの拡張子による。なければcsv]
help-export-format-csv = カンマ区切り
help-export-format-xlsx = スプレッドシート用のブック
help-export-format-jsonl = JSON Lines（1行に1つのオブジェクト）
help-export-format-html = 表示と印刷のための、グラフ付きのレポート
help-export-bom = ExcelがUTF-8と認識するように、CSVの先頭にバイトオーダーマークを付ける
help-export-output = 書き込むファイル。-は標準出力 [既定値: -]
help-export-force = ファイルがあれば置き換える

## tallyboard new

help-new-about = 0から始まるカウンターを作成
help-new-name = 新しいカウンターの名前
help-new-note = カウンターのメモ、またはnone

## tallyboard edit

help-edit-about = カウンターの名前と設定を変更、またはアーカイブ。カウントは変更しない
help-edit-new-name = 新しい名前
help-edit-archived = カウンターをアーカイブ、または使用中に戻す
help-edit-note = カウンターのメモ、またはnone

## tallyboard edit-board

help-edit-board-about = ボードの名前と設定を変更
help-edit-board-board = ボードの名前
help-edit-board-new-name = 新しい名前
help-edit-board-target = ボードの合計の目標、またはnone
help-edit-board-stops = 合計が目標を超えるカウントを拒否
help-edit-board-shares = 各カウンターの合計に対する割合を表示
help-edit-board-total-name = 合計の呼び名、またはnone
help-edit-board-hours = 誰かがカウントする営業時間（"Mo-Fr 09:00-17:00; 2026-12-25 off"など）、またはnone
help-edit-board-nobody = 誰もカウントしていなかったため、営業時間から除く時間: 2026-12-03、"2026-12-03 14:00..15:30"、2026-12-24..2026-12-26。複数回指定可能

## tallyboard delete

help-delete-about = カウンターと履歴を完全に削除
help-delete-yes = カウンターと履歴の削除を確認

## tallyboard import

help-import-about = ファイルをインポートし、作成、追加、除外したものを出力。以前インポートした記録は除外
help-import-file = インポートするファイル: tallyboardのCSV、XLSX、JSON Lines、Loop Habit Trackerのzipまたはフォルダー、Better CounterのCSV、または名前の列がある任意の表。-は標準入力
help-import-dry-run = インポートされる内容を出力するだけ
help-import-columns = 列の内容を見出しまたは番号で指定: name、count、time、date、hour、note、board、kind、reading（メーターの表示値: 差をカウント）、counter（カウンターごとの列）、day（日ごとの列）。該当する列がなければHEADERを空にする。指定しないものは推測
help-import-name = 名前の列がない場合の、すべての行のカウンター
help-import-split = 1つのセルにある複数の名前の区切り。それぞれをカウント
help-import-format = 自動判別の代わりに指定する形式: entries、counters、jsonl、workbook、csv、xlsx、loop、better-counter
help-import-dates = 1/2/2026のような日付で先に来るもの
help-import-sheets = スプレッドシートから読み込むシート。列が同じシートは複数回指定可能
help-import-encoding = 自動判別の代わりに指定する文字コード: utf-8、windows-1252、macintosh、shift_jis …、または"CafÃ©"のような場合はutf-8-twice
help-import-skip-lines = 表の上の飛ばす行数
help-import-late = それぞれの日時の後入力として記録
help-import-skip-bad = 問題のある行があるとき、インポートを中止せずにその行を飛ばす
help-import-again = 以前インポートした記録も再びインポート
help-import-no-backup = 10,000件以上の記録をインポートする前にバックアップを作成しない
help-import-json = 代わりにJSONオブジェクトを出力

## tallyboard backup

help-backup-about = 集計ファイルを、他でカウント中でもバックアップし、バックアップのパスを出力。FILEがなければ集計ファイルの横のbackupsフォルダーに作成し、最新の5つと各月の最新のものを保持
help-backup-file = バックアップの書き込み先 [既定値: backupsフォルダーの新しいファイル]
help-backup-yes = FILEがバックアップでなくても置き換える
help-backup-list = 代わりに既存のバックアップを一覧: 日時、タブ、カウンター、タブ、記録、タブ、ファイル
help-backup-json = 代わりにJSONオブジェクトを出力。--listではオブジェクトの配列

## tallyboard restore

help-restore-about = バックアップを集計ファイルと比較し、確認してから復元。集計ファイルは先にバックアップされる
help-restore-file = 復元するバックアップ
help-restore-yes = 確認せずに復元

## tallyboard salvage

help-salvage-about = 破損したファイルから、まだ読み取れる内容を新しいファイルにコピー
help-salvage-file = 破損したファイル（変更しない）
help-salvage-to = 作成する新しいファイル

## tallyboard demo

help-demo-about = プログラムを試すための、忙しい図書館のデスクの架空の1年分のファイルを作成
help-demo-file = 作成する新しいファイル

## tallyboard verify

help-verify-about = 集計ファイルを検査: SQLiteの検査を実行し、各カウントを記録の合計と比較
help-verify-json = 代わりにJSONオブジェクトを出力
help-verify-mend = バックアップを作成し、他のプログラムが書いた、tallyboardでは書かない名前とメモを修正。ダッシュボードで元に戻せる
help-verify-hub = 未送信、未受信の分を送受信し、共有ボードのカウントをハブと比較

## tallyboard share

help-share-about = ハブ（PostgreSQLデータベース）を通じて他のデスクとボードを共有。ボードの名前、タブ、参加しているデスクを出力
help-share-board = ボードの名前
help-share-new = ボードを作成

## tallyboard join

help-join-about = 他のデスクがハブで共有しているボードを取り込む。ここでの名前、タブ、参加しているデスクを出力
help-join-board = ボードの名前、またはハブでのID
help-join-namesakes = ボードのものと同じ名前の、このファイルのカウンターの扱い: same（同じもの）なら、カウントごとボードに移る。others（別のもの）なら、そのまま残り、ボードのものはここでは"coffee (2)"のように表示

## tallyboard leave

help-leave-about = ボードの共有を停止: カウントした内容は、ここにも他のデスクにも残る
help-leave-board = ボードの名前
help-leave-force = ハブに接続できなくても退出: 未送信分はここに残る

## tallyboard desks

help-desks-about = 共有ボードのデスクを出力: ボード（指定した場合は省略）、タブ、名前、タブ、最終接続、タブ、記録、タブ、ここでの未送信の行数
help-desks-board = ボードの名前 [既定値: すべての共有ボード]

## tallyboard desk

help-desk-about = 他のデスクに表示されるこのデスクの名前を設定、または出力
help-desk-name = 新しい名前

## tallyboard sync

help-sync-about = 未送信、未受信の分を最大--wait秒間送受信。すべて終わると0で終了
help-sync-follow = シグナルで終了されるまで続ける: ウィンドウのないデスク

## tallyboard hub

help-hub-about = ハブを作成、確認

## tallyboard hub init

help-hub-init-about = データベースにハブのテーブルを作成し、管理者が続けて実行するとよいGRANTを出力
help-hub-init-url = データベース: パスワードなしのPostgreSQLアドレス

## tallyboard hub status

help-hub-status-about = ハブのボードと参加しているデスクを出力: ボード、タブ、デスク、タブ、行数、タブ、最後の送信

## tallyboard hub verify

help-hub-verify-about = ハブのすべての合計と連鎖を記録と比較

## tallyboard stress

help-stress-about = 多数のプロセスから同時にカウントし、期待値と実際のカウントを出力
help-stress-processes = プロセスの数
help-stress-threads = 各プロセスのスレッドの数。各スレッドは1回の応答を待ってから次を押す
help-stress-seconds = カウントする時間（秒）

## tallyboard completions

help-completions-about = シェルの補完スクリプトを出力
help-completions-shell = コマンドを補完するシェル

## tallyboard man

help-man-about = プログラムまたはコマンドのマニュアルページを出力
help-man-command = 説明するコマンド [既定値: プログラム]

## The end of the help

help-exit-status =
    終了ステータス:
      0  完了。出力を読む側がいなくなった場合（パイプが閉じられた場合）も含む
      1  拒否または失敗。標準エラーに理由と、変更があった場合はどこまで進んだかを出力
      2  使い方の誤り
      3  完了したが、結果を出力できない（ディスクがいっぱいなど）。再び実行しないこと
    Ctrl+Cなど、プログラムを終了させるシグナルを受けると、そのシグナルで終了します（シェルはCtrl+Cの場合130を報告）。
    進行中の変更は、完全に行われるか、まったく行われないかのどちらかです。inc - は代わりに1で終了し、どこまで進んだかを出力します

## Words around the texts above

help-words-usage = 使い方:
help-words-commands = コマンド:
help-words-arguments = 引数:
help-words-options = オプション:
help-words-values = 指定できる値:
help-words-any-options = { "[" }オプション]
help-words-any-command = { "[" }コマンド]
help-words-default = { "[" }既定値:
help-words-env = { "[" }環境変数:
help-words-possible = { "[" }指定できる値:
help-words-help-long = ヘルプを表示（詳細は'--help'）
help-words-help-short = ヘルプを表示（要約は'-h'）
help-words-help-commands = サブコマンドのヘルプを表示
help-words-help-command = このメッセージ、または指定したサブコマンドのヘルプを表示
help-words-help = ヘルプを表示
help-words-version = バージョンを表示

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = 名前
help-page-synopsis = 書式
help-page-description = 説明
help-page-options = オプション
help-page-commands = サブコマンド
help-page-extra = その他
help-page-version = バージョン
help-page-env-before = 環境変数
help-page-env-after = でも指定できます。

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = 引数'{ $argument }'は複数回指定できません
help-error-conflict = 引数'{ $argument }'は'{ $other }'と一緒に指定できません
help-error-conflicts = 引数'{ $argument }'は次のものと一緒に指定できません: { $others }
help-error-no-value = '{ $argument }'には値が必要ですが、指定されていません
help-error-value = '{ $argument }'の値'{ $value }'は無効です
help-error-value-why = '{ $argument }'の値'{ $value }'は無効です: { $why }
help-error-possible = { "[" }指定できる値: { $values }]
help-error-command = サブコマンド'{ $command }'はありません
help-error-missing = 次の必須の引数が指定されていません: { $arguments }
help-error-too-many = '{ $argument }'に余分な値'{ $value }'があります
help-error-unexpected = 引数'{ $argument }'は使えません
help-error-utf-8 = 引数に無効なUTF-8が含まれています
help-tip-commands = ヒント: 似たサブコマンドがあります: { $names }
help-tip-arguments = ヒント: 似た引数があります: { $names }
help-tip-values = ヒント: 似た値があります: { $names }
help-tip-escape = ヒント: '{ $argument }'を値として渡すには'-- { $argument }'とします
help-error-more = 詳しくは'--help'を参照してください。
