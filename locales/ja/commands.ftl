## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.
## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are
## unless the help translates those words.

## Shared by several commands

cli-counters = カウンター{ $count }個
cli-count-entries = 記録{ $count }件
cli-problems = 問題{ $count }件
cli-zone-utc = 時刻はUTCで表示します：{ $problem }
cli-unprintable = 出力できません：{ $error }
cli-no-window = このプログラムはダッシュボードなしでビルドされています。コマンドはtallyboard --helpにあります
cli-cancelled = キャンセルしました：{ $nothing }
cli-unprinted = { $done ->
    [counted] カウントしましたが、結果を出力できません：{ $why }
   *[other] 完了しましたが、結果を出力できません：{ $why }
}
cli-waiting = 待機中：{ $why }
cli-changes-problem = カウントした内容を知らせることができません：{ $why }。再試行しています
cli-changes-again = カウントした内容を再び知らせることができます
cli-read-only = { $path }は書き込めない場所にあります：誰も変更しないファイルとして読み込みます
cli-not-sound = { $path }は正常ではありません：{ $problems }が見つかりました。バックアップを復元してください
cli-before-in = 以前の内容は{ $path }にあります
cli-worker-ended = ワーカーが終了しました

## The tally file and its folder

cli-db-empty = ファイル名が空です：--db FILEで指定してください
cli-no-home = このユーザーには{ $file }を置くホームフォルダーがありません：--db FILEでファイルを指定してください
cli-folder-failed = フォルダー{ $folder }を作成できません
cli-folder-open = { $folder }は他の人が読める状態ですが、変更できません

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = { $error }
cli-number-form = 整数は数字だけで書き、必要なら符号を付けます
cli-step-range = 増分は1から{ $max }までの数です
cli-colors = 色は次のいずれかです：{ $names }
cli-kinds = 種類は次のいずれかです：{ $names }
cli-column-roles = 列は次のいずれかです：{ $names }
cli-encodings = 文字コードは次のいずれか、またはウェブで使われる他のものです：{ $names }
cli-formats = 形式は次のいずれかです：{ $names }
cli-seconds-form = 0以上の数値です
cli-languages = 言語は次のいずれかです：{ $codes }
cli-template-long = テンプレートは{ $max }バイトまでです
cli-template-word = { $word }は使えません：使えるのは{ "{" }count{ "}" }と{ "{" }name{ "}" }です
cli-token-form = トークンは{ $min }から{ $max }文字で、使えるのは英字、数字、- . _ ~です

## Naming counters

cli-naming-id = 「{ $name }」は{ $error }：--idを付けると、カウンターは`tallyboard list --id`で表示される番号で指定します
cli-no-counter = 「{ $name }」という名前のカウンターはありません
cli-no-counter-number = 番号{ $number }のカウンターはありません
cli-no-counter-yet = 「{ $name }」という名前のカウンターはまだありません：待機します
cli-renamed = 「{ $old }」の名前が「{ $new }」に変わりました
cli-no-board = 「{ $name }」という名前のボードはありません

## inc, dec, edit, delete, undo, list

cli-inc-number = -を指定した場合、数は各行に書きます：NAME、タブ、N
cli-inc-skip = --skipは標準入力の行に使います：inc -
cli-dec-range = { $number }は引けません：範囲は{ $max }までです
cli-edit-nothing = 変更するものがありません：--name、--key、--archivedなど、edit --helpにあるものを指定してください
cli-delete-yes = 「{ $name }」と履歴がすべて完全に失われます：それでよければ--yesを付けてください
cli-undo-nothing = 元に戻す操作はありません
cli-undo-answer = 元に戻す操作に予期しない応答がありました
cli-undo-left = 以後に他の人が同じものを変更したため、{ $count }件の変更はそのままです
cli-undo-import = { $name }のインポート：記録{ $count }件を元に戻しました
cli-list-mend = `tallyboard verify --mend`でこのような名前とメモを修正できます。--idを使うとカウンターを番号で指定できます
cli-list-mend-more = ほか{ $count }個。`tallyboard verify --mend`でこのような名前とメモを修正できます。--idを使うとカウンターを番号で指定できます

## inc -: counts lines of standard input

cli-stream-done = { $lines }、{ $counters }
cli-lines = { $count }行
cli-stream-skip-range = --skipが64ビットの数値の範囲を超えています
cli-stream-progress = { $count }行をカウントして保存、毎秒{ $rate }行
cli-stream-maybe = { $error }。どこまでカウントしたかは次で確認できます：tallyboard inc - </dev/null
cli-stream-stopped = { $error }。{ $saved }行目までカウントして保存しました：続きから始めるには tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }。{ $saved }行目までカウントして保存しました：{ $line }行目を修正して続けるには tallyboard inc - --skip { $saved }、その行を除くには tallyboard inc - --skip { $line }
cli-stream-line-why = { $line }行目：{ $why }
cli-stream-newest = { $skip }行目の後で中断されたストリームはありません。最後に中断されたものは{ $lines }行目までです
cli-stream-none = { $skip }行目の後で中断されたストリームはありません：すべて最後まで完了しています
cli-stream-earlier = 以前のストリームは{ $lines }行目までカウントされ、最後まで終わっていません。中断されたのであれば、次で続けられます：tallyboard inc - --skip { $lines }
cli-stream-unreadable = 標準入力を読み込めません
cli-stream-interrupted = 中断されました
cli-stream-skip-end = --skip { $skip }は末尾を超えています：標準入力は{ $lines }行です
cli-stream-sum-range = この名前の行の合計が64ビットの数値の範囲を超えます
cli-stream-line = { $line }行目
cli-stream-lines = { $from }行目から{ $through }行目
cli-stream-after = { $line }行目の後
cli-stream-utf-16 = UTF-16のテキストです：UTF-8で保存するか、次で変換してください：iconv -f UTF-16 -t UTF-8
cli-stream-number = タブの後の「{ $number }」は64ビットの整数ではありません
cli-stream-name = 名前がUTF-8のテキストではありません
cli-stream-long = { $max }バイトを超えています

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file }には別の内容があるため、そのまま残します：新しいファイルを指定するか、--forceを付けてください
cli-watch-no-file = { $file }はパイプまたはデバイスで、最新の状態に保てません：ファイルを指定してください
cli-watch-deleted = 「{ $name }」は削除されました：その名前のカウンターができるまで、{ $file }はそのままです
cli-watch-again = { $file }を再び最新の状態に保っています
cli-watch-waiting = 待機中：{ $file }を最新の状態に保てません：{ $error }

## Times: --since and --until

cli-time-invalid = '--{ $option } <TIME>'の値'{ $text }'は無効です：{ $why }
cli-time-invalid-order = '--{ $option } <TIME>'の値'{ $text }'は無効です：{ $why }。または--dates day-firstか--dates month-firstを指定してください
cli-time-none = --since { $since }と--until { $until }の間に時間がありません：--untilを後にしてください
cli-time-none-same = --since { $since }と--until { $until }の間に時間がありません：--untilを後にするか、日や月の全体を含めるには--until "end of …"を指定してください
cli-time-since = 開始：{ $time }
cli-time-until = 終了：{ $time }より前

## stats

cli-stats-beyond = 暦の範囲を超えるカウントがあります：--sinceを指定してください
cli-stats-long = { $first }以降のカウントが多すぎて、1行ずつ表示できません：--sinceまたは--by monthを指定してください

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rateと--intervalは時間、日、週、月ごとの集計に使います：外すか、--by dayを指定してください
cli-stats-rate-hours = 率は、ボードの営業時間に基づく有人1時間あたりのカウントです
cli-stats-rate-counted = 率は、ボードで何かがカウントされた1時間あたりのカウントです：営業時間が設定されていません（edit-board --hours）
cli-stats-together = 合計：有人{ $hours }時間で{ $counted }、1時間あたり{ $rate }
cli-stats-together-limits = 合計：有人{ $hours }時間で{ $counted }、1時間あたり{ $rate }、信頼限界 { $low }から{ $high }
cli-stats-outside = 営業時間外のカウント{ $count }は率に含まれません
cli-stats-limits = 下限と上限は{ $percent }%信頼限界です：対象が互いに独立に偶然に起こるなら、このような限界の組100個のうち約{ $percent }個が真の値を挟みます
cli-level-form = 50から99.99までのパーセントの数値です（例：95）
cli-column-counted = カウント
cli-column-in-hours = 営業時間内
cli-column-covered-hours = 有人時間
cli-column-rate = 1時間あたり
cli-column-low = 下限
cli-column-high = 上限
cli-dates-form = 2つの日付を「..」でつなぎます（例：2026-10-01..2026-10-31）
cli-column-value = 値
cli-column-center = 中心
cli-column-broken = 異常
cli-control-none = 管理図がまだありません：管理限界を求める日付を--baseline 2026-10-01..2026-10-31のように指定してください
cli-control-save-nothing = 保存するものがありません：--baseline、--kind、--per、--ofのいずれかを指定してください
cli-control-limits = { $plan }：管理限界は、{ $from }から{ $to }までの平均から標準偏差の3倍の位置です。何も変わらなければ、限界を超えるサンプルは少なく、1,000個に約3個です
cli-control-rough = 管理限界は大まかなものです：基準期間のサンプルのカウントが平均5未満です
cli-control-broken = { $count ->
    [0] サンプル{ $all }個に異常はありません
   *[other] サンプル{ $all }個のうち{ $count }個が異常です
}
cli-control-no-change = カウントの頻度に、偶然では生じないほどの変化はありません
cli-agree-same = 2つは同一のものです：同じものをカウントした2つを指定してください
cli-agree-no-desk = 「{ $name }」という名前のデスクはありません：`tallyboard desks`で一覧を表示します
cli-agree-unpaired = 「{ $first }」（{ $one }個）と「{ $second }」（{ $other }個）のカウンターを対応付けられません：両方のボードで同じ短い名前を付けるか、同じ数のカウンターを同じ順番に並べてください
cli-agree-long = { $max }回を超えています：--sinceまたは--by hourを指定してください
cli-agree-large = 「{ $name }」の合計が大きすぎて訂正できません
cli-agree-by-short-name = カウンターは短い名前で対応付けています
cli-agree-by-position = カウンターはボードでの順番で対応付けています
cli-agree-nothing = この期間にはどちらも何もカウントしていません
cli-agree-presses = { $all }回のうち{ $alike }回が一致しています（{ $percent }%）：両方が{ $seconds }秒以内に同じものをカウントしました
cli-agree-spans = { $all }区間のうち{ $alike }区間が一致しています（{ $percent }%）：両方のカウントが同じです
cli-agree-kappa = 両方が押した分のコーエンのカッパ係数：{ $value }、95%信頼限界 { $low }から{ $high }。1は完全な一致、0は偶然と同程度の一致です
cli-agree-concordance = 数量のリンの一致相関係数：{ $value }、95%信頼限界 { $low }から{ $high }。1は完全な一致です。「{ $first }」から「{ $second }」を引いた差：1区間あたり平均{ $difference }
cli-agree-nothing-to-correct = 訂正するものはありません：合計はすでにそのとおりです
agree-note = { $first } { $one }、{ $second } { $other }、採用 { $total }
cli-board-nothing = 変更するものがありません：--name、--target、--stops、--shares、--total-name、--hours、--nobodyのいずれかを指定してください
cli-board-no-hours = 「{ $name }」には、時間を除く元になる営業時間がありません：先に--hoursを指定してください
cli-board-nobody-form = 日付、または「..」でつないだ2つの時点です（例：2026-12-03、"2026-12-03 14:00..15:30"、2026-12-24..2026-12-26）
cli-board-night = { $from }から{ $to }までは、前日の晩に始まる夜の途中です：その夜の始まりから除くか、その日付の営業時間を--hoursで書いてください

## export

cli-export-ending = ファイルの拡張子から形式が分かりません：.csv、.xlsx、.jsonl、.htmlのいずれかにするか、--formatを指定してください
cli-export-by = --byは表に使います：外すか、--what tableを指定してください
cli-export-report = レポートにはすべてが含まれます：--whatを外すか、別の--formatを指定してください
cli-export-kind = --kindは記録に使います：外すか、--what entriesを指定してください
cli-export-times = カウンターは現在の状態です：--sinceと--untilを外すか、--what entriesまたはtableを指定してください
cli-export-bom = --bomはCSVに使います：外すか、--format csvを指定してください
cli-export-terminal = ブックはターミナルに出力できるテキストではありません：--outputでファイルを指定してください
cli-export-no-room = { $file }には何も書き込まれませんでした（{ $error }）：空きを作るか、別のファイルを指定してください
cli-export-failed = { $file }には何も書き込まれませんでした：{ $error }
cli-export-exists = { $error }。そのまま残します：新しいファイルを指定するか、--forceを付けてください

## import

cli-import-standard-input = 標準入力
cli-import-failed = { $name }：{ $error }
cli-import-bad-line = { $line }行目：{ $why }
cli-import-bad-line-column = { $line }行目、「{ $column }」：{ $why }
cli-import-bad-line-part = { $part }、{ $line }行目：{ $why }
cli-import-bad-line-part-column = { $part }、{ $line }行目、「{ $column }」：{ $why }
cli-import-more-bad = ほか{ $count }行に問題があります
cli-import-refused = { $why }：何もインポートしませんでした
cli-import-alike-minute = { $count }行は、すでにある記録と似ていますが、数量または時刻が異なります（同じカウンター、同じ分）
cli-import-alike-day = { $count }行は、すでにある記録と似ていますが、数量または時刻が異なります（同じカウンター、同じ日）
cli-import-open-encoding = { $question }：--encoding NAMEで指定してください。何もインポートしませんでした
cli-import-open-sheet = { $question }：--sheet NAMEで指定してください（同様のシートは複数回指定）。何もインポートしませんでした
cli-import-open-doubt = { $question }。何もインポートしませんでした
cli-import-doubt = { $question }：{ $how }
cli-import-bad = { $count }行に問題があるため、何もインポートしませんでした：修正するか、--skip-badで除外してください
cli-import-bad-columns = { $count }行に問題があるため、何もインポートしませんでした：修正するか、--columnsで列の意味を指定するか、--skip-badで除外してください
cli-import-answer = インポートに予期しない応答がありました
cli-import-undo-restore = { $max }件を超える記録は1回では元に戻せません：元に戻すには{ $path }を復元してください
cli-import-undo-no-backup = { $max }件を超える記録は1回では元に戻せません：以前の内容のバックアップはありません
cli-import-undo-nothing-before = { $max }件を超える記録は1回では元に戻せません：以前は何もカウントされていませんでした
cli-import-backup-failed = 大量のインポートに必要なバックアップを作成できないため（{ $error }）、何もインポートしませんでした：問題を解決するか、--no-backupでバックアップなしでインポートしてください
cli-import-nothing = 何もインポートしませんでした
cli-import-format = { $format }（{ $columns }）
cli-import-column-left-out = 除外
cli-import-columns-left-out = 除外した列：{ $names }
cli-import-before = { $at }にインポート済みです：追加するものはありません（--againを付けると追加します）
cli-import-names-more = { $names }、ほか{ $more }個
cli-import-boards = { $done ->
    [yes] ボード{ $count }個を作成しました：{ $names }
   *[no] ボード{ $count }個が作成されます：{ $names }
}
cli-import-counters = { $done ->
    [yes] カウンター{ $count }個を作成しました：{ $names }
   *[no] カウンター{ $count }個が作成されます：{ $names }
}
cli-import-added = { $done ->
    [yes] 記録{ $count }件を追加しました
   *[no] 記録{ $count }件が追加されます
}
cli-import-day-notes = { $done ->
    [yes] 日のメモ{ $count }件を追加しました
   *[no] 日のメモ{ $count }件が追加されます
}
cli-import-left-out = { $done ->
    [yes] すでにある記録{ $count }件を除外しました
   *[no] すでにある記録{ $count }件が除外されます
}
cli-import-counter = { $name }：{ $before } → { $after }（記録{ $count }件）
cli-import-more-counters = ほかカウンター{ $count }個

## backup, restore, salvage

cli-backup-none = 新しいバックアップはありません
cli-backup-not-sound = { $path }は正常ではありません（{ $problem }）：そのままバックアップし、その印を付けました。詳細は`tallyboard verify`で確認できます
cli-backup-damaged = { $file }は正常なバックアップではありません：集計ファイルを開けなかったため、そのまま保管されたものです。`tallyboard salvage`で読み取れる内容をコピーできます
cli-backup-unreadable = { $file }を読み込めません：{ $problem }
cli-backup-was-not-sound = { $file }は正常なバックアップではありません：作成時に集計ファイルが正常ではありませんでした
cli-restore-unprinted = 置き換えられる内容を出力できないため（{ $error }）、何も復元しませんでした
cli-restore-nothing = 何も復元しませんでした
cli-restored = 復元しました：{ $holdings }
cli-salvaged = サルベージしました：{ $counters }、{ $entries }
cli-salvage-nothing = 何もサルベージしませんでした
cli-restore-now = 現在：{ $holdings }
cli-restore-now-nothing = 現在：何もなし
cli-restore-now-unreadable = 現在：読み込めません：{ $why }
cli-restore-backup = バックアップ：{ $holdings }
cli-restore-no-count = なし
cli-restore-more = … ほかカウンター{ $count }個が異なります
cli-restore-shared = 共有ボードはハブから戻ります。その後ここでカウントし、まだ共有していない分は、以前の内容のコピーにだけ残ります
cli-holdings = { $counters }、{ $entries }
cli-holdings-span = { $counters }、{ $entries }（{ $first }から{ $last }まで）
cli-restore-needs-yes = 現在の内容が置き換えられます：それでよければ--yesを付けてください
cli-restore-question = 現在の内容を置き換えますか？先にバックアップされます。[y/N]
cli-restore-yes = y yes はい

## demo

cli-demo-nothing = ファイルは作成されませんでした
cli-demo-made = { $file }：カウンター{ $counters }個、直近{ $days }日間の記録{ $entries }件

## verify

cli-verify-ok = 正常：{ $counters }、{ $entries }
cli-verify-odd = 名前またはメモ{ $count }件がtallyboardの書き方と異なります：`tallyboard verify --mend`でバックアップ後に修正できます
cli-mend-none = 修正するものはありません
cli-mend-nothing = 何も修正しませんでした
cli-mend-backed-up = { $path }にバックアップしました
cli-mended = 修正しました：{ $what }

## Boards shared over a hub (a server)

cli-hub-silent = ハブが応答しません
cli-sync-waiting = 未送信{ $count }行
cli-sync-pulling = 他のデスクの行を{ $all }行中{ $pulled }行取得しました
cli-sync-offline = { $reason }。未送信{ $count }行
cli-hub-unknown = ハブがまだ指定されていません：--hub postgres://USER@HOST/DATABASEで指定してください
cli-hub-several = このファイルのボードは複数のハブで共有されています：--hubで指定してください
cli-share-no-board = 「{ $name }」という名前のボードはありません：--newで作成されます
cli-share-not-shared = 「{ $name }」という名前の共有ボードはここにありません
cli-share-not-made = ボードは作成されませんでした
cli-join-unknown = ハブのボードが分かりません
cli-join-none = このハブで共有されているボードはまだありません：`tallyboard share BOARD`で共有します
cli-join-not-found = 「{ $name }」という名前のボードはこのハブで共有されていません：あるのは{ $names }です
cli-join-several = 「{ $name }」という名前のボードが複数あります：IDで指定してください：{ $boards }
cli-join-namesakes = このファイルとボードの両方に{ $names }があります：ここでのカウントも共有するには--namesakes same、両方を残すには--namesakes othersを指定してください
cli-join-failed = ボードに参加できませんでした
cli-share-gone = もう共有されていません
cli-share-unfinished = { $done ->
    [shared] 「{ $name }」を共有しましたが、まだすべては届いていません（`tallyboard sync`で続けます）
   *[joined] 「{ $name }」に参加しましたが、まだすべては届いていません（`tallyboard sync`で続けます）
}
cli-leave-failed = { $error }。ここにある未送信分は他のデスクに届きません：それでも退出するには--forceを付けてください
cli-sync-none = { $path }に共有ボードはありません：`tallyboard share BOARD`で共有します
cli-follow-offline = { $board }：オフライン：{ $why }
cli-follow-connecting = { $board }：接続中
cli-follow-shared = { $board }：共有中
cli-hub-there = テーブルはすでにあります
cli-hub-status = { $host }：{ $server }、テーブルのバージョン{ $version }
cli-hub-clock = ハブの時計はこのコンピューターと{ $seconds }秒ずれています
cli-hub-not-sound = ハブは正常ではありません：{ $problems }が見つかりました
cli-hub-same = 正常：{ $counters }がハブと一致しています
cli-hub-differs = カウント{ $count }件がハブと異なります：ボード、タブ、カウンター、タブ、ここのカウント、タブ、ハブのカウント

## stress: a test that counts from many processes

cli-stress-folder = { $folder }にフォルダーを作成できません
cli-stress-inexact = カウントが正確ではありません：ファイルを添えて報告してください
cli-stress-exact = 正確
cli-stress-setting = { $processes }プロセス × { $threads }スレッド、{ $seconds }秒、{ $path }
cli-stress-expected = 期待値             { $number }
cli-stress-counted = カウント           { $number }
cli-stress-rate = 毎秒の回数         { $number }
cli-stress-lost = 読込・加算・書込   期待値{ $number }、カウント{ $counted }：エラーなしで{ $lost }が消失（{ $seconds }秒、専用のファイル）
cli-stress-cancelled = キャンセルしました：ファイルには何も残っていません
cli-stress-stopped = キャンセルしました
cli-stress-not-sound = ファイルは正常ではありません：{ $problem }
cli-stress-process = stressのプロセスが失敗しました：{ $status }
cli-stress-silent = stressのプロセスが何も出力しません
cli-stress-press = カウントされなかった分があります：{ $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = このコンピューターの外から接続を受けるには、独自のトークンを変数TALLYBOARD_TOKENまたは--tokenで指定してください
cli-serve-listen = { $address }で接続を受けられません
cli-serve-open = 接続は暗号化されません：信頼できるネットワークで使ってください
cli-serve-press-entry = pressにentryは使えません：undo用です
cli-serve-undo-form = undoにはname、id、entryのいずれかを指定します
cli-serve-nothing-there = { $method }で{ $path }には何もありません：GETは/countersと/changesの読み込み、POSTは/pressと/undoに使います
cli-serve-method = { $method }は使えません：GETは読み込み、POSTは/pressと/undoに使います
cli-serve-followers = すでに{ $count }件の接続が変更を受信しています
cli-serve-wrong-token = トークンが違います
cli-serve-no-token = トークンがありません：ヘッダーAuthorization: Bearer TOKENを送ってください
cli-serve-host = 数字のアドレス、またはlocalhostで呼び出してください
cli-serve-origin = 他のサイトのページからは呼び出せません
cli-serve-which = カウンターを名前またはIDで指定してください（例：{ "{" }"name": "Coffee"{ "}" }）
cli-serve-late = 呼び出しが{ $seconds }秒以内に届きませんでした：何もカウントしていません
cli-serve-large = 呼び出しは{ $max }バイトまでです：何もカウントしていません
cli-serve-not-json = 呼び出しが{ "{" }"name": "Coffee"{ "}" }のようなJSONではありません：{ $error }
cli-serve-unexpected = 結果が分かりません：カウントを確認してください

## man

cli-no-command = { $name }というコマンドはありません：tallyboard --helpで一覧を表示します

## The pages that serve shows in a browser

cli-page-undo = 元に戻す
cli-page-saving = 保存中 …
cli-page-unreachable-press = Tallyboardに接続できません：もう一度押す前にカウントを確認してください
cli-page-saved = { $name }：{ $count }、保存しました
cli-page-undone = { $name }：{ $count }、元に戻しました
cli-page-minus = 「{ $name }」から1を減らす
cli-page-token = このアドレスにはトークンがないか、古いトークンです。Tallyboardが表示するアドレスを開いてください。
cli-page-ended = Tallyboardが終了しました。再開を待っています …
cli-page-unreachable = Tallyboardに接続できません。待っています …

## tallyboard doubtful

cli-doubtful-unknown = { $id }は、このカウンターと期間の疑わしいカウントではありません：tallyboard doubtfulで確認してください
cli-doubtful-more = 最新の{ $max }件です。ほかにもあります
