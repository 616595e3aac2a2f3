## A note that is typed

note-error-empty = メモには1文字以上が必要です
note-error-too-long = メモは{ $max }文字までです（現在{ $found }文字）
note-error-control-character = メモに改行以外の制御文字は使えません


## Opening hours that are typed

hours-unreadable = 「{ $part }」は営業時間として読み取れません：Mo-Fr 09:00-17:00; 2026-12-25 offのように書いてください
hours-twice = 「{ $part }」は同じ日の時間を2回指定しています：Mo 09:00-12:00,13:00-17:00のように、まとめて書いてください
hours-empty = 時刻のない営業時間には意味がありません：わからない場合は省略してください
hours-too-long = 営業時間は{ $max }バイトまでです
hours-too-many-dates = 営業時間の個別の日付は{ $max }件までです


## The control chart of a counter, as it is typed

control-plan-unreadable = 「{ $part }」は管理図として読み取れません：c day 2026-10-01/2026-10-31、またはu day 2026-10-01/2026-10-31 of counter Inspectedのように書いてください
control-plan-size = c管理図は不適合数をそのまま数えるため、「of」は付けません：単位あたりの不適合数にはu、割合にはpを使ってください
control-plan-no-size = u管理図とp管理図には、何に対するものかが必要です：of board、of counter NAME、またはuの場合はof hoursを付けてください
control-plan-share-of-hours = 時間に不適合の割合はありません：1時間あたりの不適合数にはuを使ってください


## A name that is typed, of a counter, a board or a desk

name-error-empty = 名前には1文字以上が必要です
name-error-too-long = 名前は{ $max }文字までです（現在{ $found }文字）
name-error-control-character = 名前にタブや改行などの制御文字は使えません
name-error-override = 名前に文字の向きを変える文字は使えません


## A key of the keyboard

key-error = キーは次のいずれかです：{ $keys }


## Kinds of files

file-type-folder = フォルダー
file-type-pipe = パイプ
file-type-socket = ソケット
file-type-disk = ディスクなどのデバイス
file-type-device = デバイス
files-no-file = { $what }であり、ファイルではありません
files-it-is-a-disk = ディスクです
files-nobody-reads-it = 読み取る側がありません
limits-disk-full = ディスクがいっぱいです
limits-disk-full-or-file-too-large = ディスクがいっぱいか、ファイルの大きさがシステムの許可する上限（{ $bytes }バイト、ulimit -f）を超えます
limits-disk-error = ディスクがエラーを報告しています（{ $error }）
limits-disk-error-or-file-too-large = ディスクがエラーを報告しているか（{ $error }）、ファイルの大きさがシステムの許可する上限（{ $bytes }バイト、ulimit -f）を超えます


## A file that is to be written, such as an export

begin-error-tally-file = { $path }は集計ファイルそのものです：別のファイルを指定してください
begin-error-exists = { $path }はすでにあります
begin-error-folder = { $path }はフォルダーです：その中のファイルを指定してください
begin-error-folder-missing = フォルダー{ $folder }がありません：作成するか、別のファイルを指定してください
begin-error-io = { $path }に書き込めません（{ $error }）：別のファイルを指定してください


## A number that is typed or read

number-error-not-a-number = 数値ではありません
number-error-fraction = 整数ではありません
number-error-too-large = 64ビットの範囲を超えています


## Lists, in any of the other messages

problems-list = { $first }、{ $second }
problems-both = { $first }。{ $second }
problems-or = { $first }または{ $second }


## Why something was not done

refusal-overflow = 「{ $name }」は{ $count }です：{ $delta }するとカウントの限界を超えるため、カウントしませんでした
refusal-unknown-counter = このカウンターはもうありません
refusal-unknown-name = 「{ $name }」という名前のカウンターはありません
refusal-name-taken = 「{ $name }」という名前のカウンターはすでにあります
refusal-key-taken = キー{ $key }はすでに「{ $name }」が使用しています
refusal-name-in-archive = アーカイブに「{ $name }」という名前のカウンターがあります：復元するか、別の名前にしてください
refusal-board-name-taken = 「{ $name }」という名前のボードはすでにあります
refusal-unknown-board = このボードはもうありません
refusal-unknown-board-name = 「{ $name }」という名前のボードはありません
refusal-locked = 「{ $name }」はロックされているため、カウントしませんでした：先にロックを解除してください
refusal-archived = 「{ $name }」はアーカイブにあるため、カウントしませんでした：先に復元してください
refusal-above-maximum = 「{ $name }」は{ $count }で、最大値は{ $limit }です：{ $delta }はカウントしませんでした
refusal-below-minimum = 「{ $name }」は{ $count }で、最小値は{ $limit }です：{ $delta }はカウントしませんでした
refusal-beyond-target = 「{ $board }」は{ $total }で、目標{ $target }で停止します：{ $delta }「{ $name }」はカウントしませんでした
refusal-bad-step = 増分は1から{ $max }までの数です
refusal-bad-limits = 最小値{ $minimum }が最大値{ $maximum }より大きくなっています
refusal-bad-day-start = 1日の始まりは15分単位です：00:00、00:15 … 23:45
refusal-too-many-boards = 1つのファイルのボードは{ $max }個までです
refusal-too-many-day-notes = 1つのファイルの日のメモは{ $max }件までです
refusal-too-many-counters = 1つのファイルのカウンターは100万個までです：インポートすると超えます
refusal-import-cancelled = インポートをキャンセルしました：何もインポートしていません
refusal-import-above-maximum = 「{ $name }」は{ $count }で、最大値は{ $limit }です：インポートすると{ $after }になります
refusal-import-below-minimum = 「{ $name }」は{ $count }で、最小値は{ $limit }です：インポートすると{ $after }になります
refusal-nothing-to-undo = 元に戻す操作はありません
refusal-nothing-to-redo = やり直す操作はありません
refusal-import-beyond-undo = { $file }のインポートでは{ $entries }件の記録を作成したため、多すぎて1回では元に戻せません：インポート前に作成したバックアップを復元するか、記録を1件ずつ元に戻してください
refusal-not-the-newest = たった今、別のウィンドウで他の操作が行われました：それを戻すには、もう一度元に戻してください
refusal-not-an-operation = 完全な削除と元に戻す操作は、まとめて元に戻す操作に含められません
refusal-shared-already = 「{ $board }」はすでに{ $hub }で共有されています
refusal-not-shared = このボードはもう共有されていません
refusal-shared-counter = 「{ $name }」は共有されているため、ボードから移せません：アーカイブするか、先にボードから退出してください
refusal-shared-board = ボード「{ $name }」は共有されています：先に退出してください
refusal-torn = { $desk }が共有している内容は、このファイルにある内容の続きになっていません
refusal-unknown-entry = この記録はもうありません
refusal-undone-already = これはすでに元に戻されています
refusal-in-the-future = 後入力は過去の日時に限られます。この日時は未来です
refusal-not-saved = 保存できませんでした：{ $why }
refusal-maybe-saved = 保存されたかどうか分かりません（{ $why }）：もう一度行う前にカウントを確認してください
send-error-full = 保存待ちが多すぎます（{ $max }回分）：今回はカウントしませんでした
send-error-stopped = ファイルが閉じられています：カウントしませんでした


## Why something in the file couldn't be read or written

store-error-locked = 他のプログラムがファイルをロックしています
store-error-damaged = ファイルが破損しています（{ $detail }）。これ以上書き込みません：バックアップを復元してください
store-error-stopped = 問い合わせが取り消されました
store-error-suspect = ファイルが他のプログラムによって変更されたため、調べています
store-error-text-too-long = ファイルに{ $max }バイトを超えるテキストがあります
store-error-too-many-counters = ファイルに{ $max }個を超えるカウンターがあります
store-error-clock = システムの時計が9999年より後、または-4713年より前になっています：正しく合わせて、もう一度お試しください
store-error-numbers-used-up = { $table ->
    [board] 新しいボードに付ける番号がファイルに残っていません：最大の番号{ $max }が使われています。内容をエクスポートし、新しいファイルにインポートしてください
    [counter] 新しいカウンターに付ける番号がファイルに残っていません：最大の番号{ $max }が使われています。内容をエクスポートし、新しいファイルにインポートしてください
    [entry] 新しい記録に付ける番号がファイルに残っていません：最大の番号{ $max }が使われています。内容をエクスポートし、新しいファイルにインポートしてください
   *[other] 新しい{ $table }に付ける番号がファイルに残っていません：最大の番号{ $max }が使われています。内容をエクスポートし、新しいファイルにインポートしてください
}
text-too-long-to-be-read = （{ $bytes }バイトのテキスト、長すぎて読み込めません）
worker-damaged-with-backup = { $why }。最新の正常なバックアップは{ $backup }です


## Why a file can't be opened

open-error-folder-missing = フォルダー{ $folder }がありません：作成するか、--dbで別のファイルを選んでください
open-error-file-missing = ファイル{ $path }はまだありません：`tallyboard inc NAME`で作成されます
open-error-empty = ファイル{ $path }はまだ空です：`tallyboard inc NAME`で最初のカウンターが作成されます
open-error-file-exists = { $path }はすでにあり、そのまま残します：新しいファイルを指定してください
open-error-name-too-long = { $path }を作成できません：名前またはパスは{ $bytes }バイトですが、横に置くファイルの分を考えると{ $bytes_max }バイトまでです。--dbで短いものを選んでください
open-error-not-a-file = { $path }は{ $what }であり、ファイルではありません：ファイルを指定してください
open-error-side-not-a-file = { $side }は{ $what }であり、ファイルではありません。SQLiteはそこに{ $path }の最新のカウントを保存します：ほかへ移すか、--dbで別のファイルを選んでください
open-error-log-without-file = ファイル{ $path }がありませんが、最新のカウントは{ $log }に残っています：開いている間に移動または削除されたようです。ファイルをその横に戻してください。不要な場合は{ $log }も削除してください。何も作成していません
open-error-log-missing = { $path }は、カウントがすべて入っている{ $log }なしでコピーされています：両方をコピーするか、`tallyboard backup`でコピーを作成してください
open-error-log-unreadable = { $path }は書き込めない場所にあり、ログ{ $log }もそこでは読み込めません：両方を自分のフォルダーにコピーしてください
open-error-linked = { $path }には{ $links }個の名前（ハードリンク）があり、1つの名前でカウントした分がほかの名前では失われます：ほかの名前を削除するか、`cp FILE COPY && mv COPY FILE`で独立したファイルにしてください
open-error-not-a-database = { $path }は集計ファイルではありません（SQLiteデータベースではありません）：--dbで別のファイルを選んでください
open-error-other-program = { $path }は他のプログラムのデータベースです：--dbで別のファイルを選んでください
open-error-damaged = { $path }は破損しています（{ $detail }）：そのまま残しました。バックアップを復元するか、`tallyboard salvage "{ $path }" NEW`で読み取れる内容をコピーするか、--dbで別のファイルを選んでください
open-error-damaged-with-backup = { $path }は破損しています（{ $detail }）：そのまま残しました。`tallyboard restore`で最新の正常なバックアップ{ $backup }を復元するか、`tallyboard salvage "{ $path }" NEW`で読み取れる内容をコピーするか、--dbで別のファイルを選んでください
open-error-unreadable = { $path }の内容をまったく読み込めません：バックアップを復元してください
open-error-newer = { $path }は新しいtallyboardで書かれています（ファイルのバージョン{ $found }、このプログラムの対応は{ $known }まで）：tallyboardを更新するか、--dbで別のファイルを選んでください
open-error-foreign-object = { $path }には{ $object }が含まれていますが、tallyboardのものではなく、気付かないうちにカウントを変える可能性があります：取り除くか、--dbで別のファイルを選んでください
open-error-read-only = { $path }は読み取り専用です：書き込みを許可するか、--dbで別のファイルを選んでください
open-error-replaced = ここで開いている間に{ $path }が別のファイルに置き換えられました：先に対処方法を選んでください
open-error-stopped = { $path }を開く処理は途中で中止されました
open-error-locked = { $path }は他のプログラムがロックしています：それが終わってからもう一度お試しください
open-error-disk = { $path }を開けません：{ $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = フォルダー{ $folder }がありません：作成するか、別のファイルを開いてください
open-error-in-window-name-too-long = { $path }を作成できません：ファイルまたはフォルダーの名前が長すぎます
open-error-in-window-side-not-a-file = { $side }は{ $what }で、そこに{ $path }の最新のカウントが保存されます：ほかへ移すか、別のファイルを開いてください
open-error-in-window-log-missing = { $path }は、カウントがすべて入っている{ $log }なしでコピーされています：両方をコピーするか、バックアップを復元してください
open-error-in-window-linked = { $path }には{ $links }個の名前があり、1つの名前でカウントした分がほかの名前では失われます：ほかの名前を削除するか、コピーを開いてください
open-error-in-window-not-a-database = { $path }は集計ファイルではありません：別のファイルを開いてください
open-error-in-window-other-program = { $path }は他のプログラムのものです：別のファイルを開いてください
open-error-in-window-damaged = { $path }は破損しています。そのまま残しました
open-error-in-window-newer = { $path }は新しいバージョンのTallyboardで書かれています：このプログラムを更新するか、別のファイルを開いてください
open-error-in-window-foreign-object = { $path }には、Tallyboardのものではなく、気付かないうちにカウントを変える可能性があるもの（「{ $name }」）が含まれています：バックアップを復元するか、別のファイルを開いてください
open-error-in-window-read-only = { $path }に書き込めません：書き込みを許可するか、別のファイルを開いてください


## Parts of a database

schema-object = { $kind ->
    [table] テーブル「{ $name }」
    [index] インデックス「{ $name }」
    [trigger] トリガー「{ $name }」
    [view] ビュー「{ $name }」
    [virtual-table] 仮想テーブル「{ $name }」
    [foreign-key] 外部キー「{ $name }」
    [generated-column] 生成列「{ $name }」
   *[other] { $word }「{ $name }」
}
schema-column = 「{ $table }」の列「{ $column }」
schema-missing = { $object }がありません
schema-not-made-again = { $object }がなく、作り直すこともできません：{ $error }
schema-column-made = { $column }がなかったため、すべての行を{ $value }として作り直しました。バックアップに元の内容が残っている可能性があります
schema-column-missing = { $column }がありません：次に変更があって作り直されるまで、すべての行を{ $value }として読み込みます。バックアップに元の内容が残っている可能性があります
schema-index-made = { $index }がなかったため、作り直しました
schema-index-missing = { $index }がありません：次に変更があって作り直されるまで、応答に時間がかかります


## What happened to the file while it was open

displacement-gone = 開いている間に、ファイル{ $path }が削除、移動、または名前変更されました
displacement-replaced = 開いている間に、{ $path }が別のファイルに置き換えられました
displacement-overwritten = 開いている間に、{ $path }が他のプログラムによって上書きされました
displacement-log-gone = 開いている間に、{ $path }のログ（横にある、-walと-shmで終わるファイル）が削除されました
displacement-linked = { $path }には{ $links }個の名前（ハードリンク）があり、その間でカウントが失われます：ほかの名前を削除してください
displacement-newer = { $path }は新しいtallyboardによって更新されました：このプログラムを閉じて更新してください
displacement-schema = 他のプログラムが{ $path }のスキーマを変更しました：{ $detail }
displacement-unseen = { $path }を調べられません（{ $error }）
displacement-file-gone = 対象のファイルはもうありません


## Backups, restoring and salvaging

backup-error-no-room = { $folder }のディスクの空きがほとんどありません：あと{ $megabytes }MBの空きが必要です
backup-error-not-ours = { $path }はすでにあり、tallyboardのバックアップではないため、そのまま残します：別のファイルを指定するか、--yesを付けてください
backup-error-in-use = { $path }は使用中か、正しく閉じられていません：別のファイルを指定してください
backup-error-unsound = { $path }は正常ではありません（{ $problem }）：{ $then }
backup-error-take-another = 別のバックアップを使ってください
backup-error-not-restored = 復元しませんでした。別のバックアップを使うか、読み取れる内容をサルベージしてください：`tallyboard salvage`
salvage-nothing = 何もサルベージしませんでした
backup-error-held = { $path }は{ $who }がロックしています：そちらで閉じてから、もう一度お試しください
backup-error-held-by-another = { $path }は他のプログラムがロックしています：そちらで閉じてから、もう一度お試しください
backup-error-holder = { $program }（プロセス{ $id }）
backup-error-file = { $path }に書き込めません：{ $detail }
backup-error-unflushed = { $path }を復元しましたが、ディスクがその名前を保存できませんでした（{ $detail }）：ディスクを確認し、後でファイルがなくなっていたら、もう一度復元してください
backup-error-no-folder = { $path }はフォルダーではなく、フォルダーへのリンクでもありません：バックアップの保存先なので、ほかへ移すか、ファイルを指定してください
backup-error-unlisted = { $folder }のバックアップを一覧できません（{ $detail }）：フォルダーの読み取りを許可してください
backup-error-older-is-better = 集計ファイルは正常ではなく（{ $problem }）、{ $path }は以前のバックアップなので、そのまま残します：新しいファイルを指定するか、--yesを付けてください
backup-error-before-gone = 現在の内容のバックアップ{ $path }がなくなったため、何も復元しませんでした（{ $error }）：もう一度お試しください
backup-error-before-replaced = 現在の内容のバックアップ{ $path }が別のファイルになっているため、何も復元しませんでした：もう一度お試しください
backup-error-before-unreadable = 現在の内容のバックアップ{ $path }を読み込めないため、何も復元しませんでした（{ $error }）：もう一度お試しください
backup-error-before-changed = 現在の内容のバックアップ{ $path }が変更されたため、何も復元しませんでした：もう一度お試しください
backup-error-no-database = 先頭がSQLiteデータベースのものではありません
backup-error-no-database-any-more = 先頭がSQLiteデータベースのものではなくなっています
backup-error-damaged = 破損しています：{ $detail }
backup-error-foreign-object = tallyboardのものではない{ $object }が含まれています
backup-error-numbers-used-up = 番号{ $max }のバックアップがあり、使える番号が残っていません：そのバックアップをほかへ移してください
backup-error-names-taken = 使える名前がすべて使われています：もう一度お試しください


## What the check of the file finds

verify-integrity = 整合性：{ $line }
verify-no-parent = { $table } { $id }が属する{ $parent }がありません
verify-undone-twice = 記録{ $id }が{ $entries }件の記録によって元に戻されています
verify-amends-nothing = 記録{ $id }が変更する記録{ $reset }は、そのカウンターのリセットではありません
verify-count = カウンター{ $id }「{ $name }」は{ $count }ですが、記録の合計は{ $sum }です
verify-sums-of-counter = カウンター{ $id }：{ $problem }
verify-sums-of-other-desks = カウンター{ $id }、他のデスク：{ $problem }
verify-sums-of-all = すべてのカウンター：{ $problem }
verify-quarter-sum = { $start }ミリ秒から15分間の合計は{ $counted }ですが、記録の合計は{ $expected }です
verify-sums-unreadable = 1970年から{ $day }日目の合計が正しくありません


## Names and notes that other programs wrote

oddity-counter = カウンター{ $id }「{ $name }」
oddity-board = ボード{ $id }「{ $name }」
oddity-entry = 記録{ $id }
oddity-spelled = 名前の表記がtallyboardの書き方と異なります
oddity-name-not-utf-8 = 名前がUTF-8ではありません
oddity-like-counter = 名前がカウンター{ $other }の名前と紛らわしくなっています
oddity-like-board = 名前がボード{ $other }の名前と紛らわしくなっています
oddity-total-spelled = 合計の名前の表記がtallyboardの書き方と異なります
oddity-note-too-long = メモが{ $bytes }バイトあり、長すぎます
oddity-note-not-utf-8 = メモがUTF-8ではありません
oddity-note-control-characters = メモに制御文字があるか、前後に空白があります
counter-numbered = カウンター{ $number }
board-numbered = ボード{ $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }：何も読み取れません
salvage-table-read = { $table }：{ $rows }行を読み取り
salvage-table-read-in-part = { $table }：{ $rows }行を読み取り、{ $senseless }行は意味不明
salvage-gap = { $table }：番号{ $first }から{ $last }までは読み取れません
salvage-gap-to-the-end = { $table }：番号{ $first }以降は読み取れません
salvage-shared-counter = カウンター{ $id }「{ $name }」：行の値は{ $own }、記録の合計は{ $count }です：共有されているため、不足分はハブから取得されます
salvage-counter-row-lost = カウンター{ $id }「{ $name }」：行が失われています：カウントは記録の合計{ $count }とします
salvage-counter-corrected = カウンター{ $id }「{ $name }」：カウント{ $count }は行の値です。記録の合計は{ $sum }で、差の{ $missing }を記録として1件追加しました
salvage-more-counters = ほか{ $count }個の同様のカウンター
salvage-note = サルベージ：読み取れなかった記録の代わりです


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses }回分を保存できませんでした（{ $why }）：{ $list }。{ $file }に保管し、次回起動時にカウントします
unsaved-not-kept = { $presses }回分を保存できませんでした（{ $why }）：{ $list }。次回起動時のための保管もできないため（{ $reason }）、失われます
unsaved-lost = 保存されず、失われました：{ $list }
unsaved-lost-before = プログラムの前回終了時までに保存されず、失われました：{ $list }
unsaved-counted = 保存できなかった{ $presses }回分をカウントしました：{ $list }
unsaved-not-counted = カウントしませんでした：{ $list }（{ $why }）
unsaved-not-counted-but-kept = カウントしませんでした：{ $list }（{ $why }）。{ $file }に保管しました
unsaved-not-understood = { $file }に保存できなかった分がありますが、解釈できません：そのまま残します
unsaved-waiting = { $file }に保存できなかった分があり、カウント待ちです：{ $error }
unsaved-folder-missing = フォルダー{ $folder }がありません
unsaved-sum = { $counter } { $sum }
unsaved-quoted = 「{ $name }」
unsaved-counter = カウンター{ $id }
unsaved-more-counters = { $named }、ほかカウンター{ $count }個
unsaved-more-changes = { $named }、ほか変更{ $count }件

unsaved-lost-press = { $counter }の{ $delta }
unsaved-lost-set = { $counter }を{ $value }に設定
unsaved-lost-reset-all = すべてのカウンターのリセット
unsaved-lost-reset = { $counters }のリセット
unsaved-lost-undo = 元に戻す操作
unsaved-lost-keep = 残すことにした疑わしいカウント
unsaved-lost-redo = やり直す操作
unsaved-lost-note = 履歴のメモ
unsaved-lost-note-day = { $date }のメモ
unsaved-lost-stream = ストリームの行
unsaved-lost-create = 新規カウンター「{ $name }」
unsaved-lost-rename = { $counter }から「{ $name }」への名前変更
unsaved-lost-board = { $counter }のボード「{ $board }」への移動
unsaved-lost-edit = { $counter }の編集
unsaved-lost-delete = { $counter }の削除
unsaved-lost-move = { $counters }の移動
unsaved-lost-create-board = 新規ボード「{ $name }」
unsaved-lost-edit-board = ボードの編集
unsaved-lost-move-board = ボードの移動
unsaved-lost-delete-board = ボードの削除
unsaved-lost-day-start = 1日の始まりの変更（{ $time }）
unsaved-lost-share = ボードの共有
unsaved-lost-join = ボード「{ $name }」への参加
unsaved-lost-leave = 共有ボードからの退出
unsaved-lost-name-desk = このデスクの名前「{ $name }」
unsaved-lost-import = { $file }のインポート
unsaved-lost-names-and-more = { $names }、ほか{ $count }個


## Sharing a board: desks

desk-default-name = デスク
desk-shared-board = 共有ボード
desk-no-such-board = ハブにこのボードはありません
file-error-closed = ファイルは閉じられています
desk-clock-ahead = このコンピューターの時計はハブより{ $difference }進んでいます：カウントは正しいですが、時刻が正しくありません。
desk-clock-behind = このコンピューターの時計はハブより{ $difference }遅れています：カウントは正しいですが、時刻が正しくありません。
desk-clock-minutes = { $count }分
desk-clock-hours = { $count }時間
desk-clock-days = { $count }日
merge-error-torn = デスク「{ $desk_name }」が共有している内容は、このファイルにある内容の続きになっていません
merge-error-replaced = このファイルはすでに別のデスクとしてボードを共有しているか、共有していません
merge-set-later = { $desk }が同じときに、より後で設定しました
merge-set-later-elsewhere = 別のデスクが同じときに、より後で設定しました


## The address of a hub

address-error-no-address = アドレスはpostgres://で始まるか、host=…などの項目が必要です
address-error-unknown-keyword = 「{ $keyword }」はアドレスに使える項目ではありません
address-error-password = パスワードは他の人に読まれるため、アドレスに含められません：~/.pgpassまたは$PGPASSWORDに入れてください
address-error-port = 「{ $port }」はポートではありません
address-error-ports = アドレスのポートは1つか、ホストと同じ数だけ指定します
address-error-value = 「{ $value }」は{ $keyword }の値ではありません：使えるのは{ $values }です
address-values-channel-binding = disable、prefer、require
address-values-session = read-write（デスクは書き込むため）
address-values-seconds = 秒数
address-values-verify-full = verify-full（sslrootcertがない場合）
address-values-sslmode = disable、prefer、require、verify-ca、verify-full
address-values-ip = IPアドレス
address-error-service = { $files }にサービス「{ $service }」がありません
address-error-service-line = { $path }の{ $line }行目は、アドレスに使えるkeyword=valueではありません
address-error-escape = アドレスの%の後には16進数2桁が必要です
address-error-quote = アドレスの引用符が閉じられていません
address-passwords-unreadable = { $path }を読み込めません：{ $error }
address-passwords-not-private = { $path }は他の人が読めるため、使用しません：chmod 600を実行してください
address-warning-verify-ca = ハブの名前を確認していません（sslmode=verify-ca）：別のサーバーがなりすます可能性があります。
address-warning-require = ハブの証明書を確認していません（sslmode=require）：別のサーバーがなりすます可能性があります。
address-warning-prefer = ハブに送る内容は、途中で読まれる可能性があります（sslmode=prefer）。
address-warning-disable = ハブに送る内容は、途中で読み取れます（sslmode=disable）。


## Why a hub can't be used

hub-error-away = { $host }に接続できません（{ $why }）：ネットワークと、そこでPostgreSQLが動作しているかを確認してください
hub-error-no-answer = 応答がありません
hub-error-connection-cut = 接続が切断されました
hub-error-connection-ended = 接続が終了しました
hub-error-no-encryption = 暗号化の取り決めができませんでした：{ $error }
hub-error-timeout = ハブが{ $seconds }秒間応答していません：ネットワークを確認してください
hub-error-password-missing = ハブが{ $user }のパスワードを求めていますが、$PGPASSWORD、~/.pgpass、キーリングのいずれにもありません
hub-error-keyring-locked = ハブが{ $user }のパスワードを求めていますが、それを保管しているキーリングがロックされています：ロックを解除してください
hub-error-password-wrong = ハブが{ $user }のこのパスワードを受け付けません：$PGPASSWORD、~/.pgpass、キーリングのものであれば、そこを確認してください
hub-error-password-unsafe = { $host }は、他の人が悪用できる方法（平文またはMD5）でパスワードを求めているため、送信しません：管理者がpassword_encryptionをscram-sha-256にし、{ $user }のパスワードを設定し直す必要があります
unsafe-password = 他の人が悪用できる方法でパスワードを求められています
hub-error-login-refused = ハブがこのログインを拒否しました（{ $answer }）：管理者がpg_hba.confで許可する必要があります
hub-error-no-database = ハブにデータベース{ $database }がありません：アドレスを確認するか、createdbで作成してください
hub-error-no-tls = { $host }は暗号化（TLS）に対応していません：管理者がsslを有効にするか、アドレスにsslmode=disableを指定してください
hub-error-no-tables = データベース{ $database }にTallyboardのテーブルがありません：`tallyboard hub init URL`で作成されます
hub-error-foreign-table = このデータベースのテーブル{ $table }はTallyboardのものではありません：別のデータベースまたはスキーマを選んでください
hub-error-newer = ハブのバージョンの方が新しくなっています（{ $version }）：このデスクのTallyboardを更新してください
hub-error-older = ハブのバージョンの方が古くなっています（{ $version }）：ハブの所有者がこのバージョンで`tallyboard hub init URL`を実行する必要があります
hub-error-rights = ハブがこのログインに{ $what }の使用を許可していません：管理者が、`tallyboard hub init URL`で表示される権限を与える必要があります
hub-error-one-of-its-tables = テーブルの1つ
hub-error-its-schema = スキーマ
hub-error-not-owner = { $user }はこのデータベースまたはスキーマにテーブルを作成できません：所有者が実行するか、CREATE権限を与える必要があります
hub-error-full = ハブのディスクがいっぱいです（{ $answer }）：管理者が空きを作る必要があります
hub-error-busy = ハブはこれ以上接続を受け付けられません（{ $answer }）
hub-error-restarting = ハブは起動、停止、または回復の途中です（{ $answer }）
hub-error-read-only = { $host }は書き込みを受け付けません：スタンバイか、読み取り専用に設定されています。アドレスにプライマリ、またはすべてのサーバーを指定してください
hub-error-conflict = ハブが再試行を求めています（{ $answer }）
hub-error-on-another-board = このボードでカウントした内容は、すでにハブの別のボードにあります：このボードから退出し、そちらに参加してください
hub-error-row = ハブに解釈できない行があります（{ $what }）：このデスクのTallyboardを更新してください
hub-error-no-clock = 時計なし
hub-error-total = 合計{ $total }
hub-error-other = ハブの応答：{ $answer }
hub-error-no-host = アドレスにホストが指定されていません
keyring-label = Tallyboard：{ $user }、{ $server }/{ $database }


## The certificate of a hub

hub-error-certificate = { $host }の証明書を信頼できません：{ $why }
tls-expired = 有効期限が切れています。このコンピューターの時計が正しければ、ハブの管理者が更新する必要があります
tls-not-valid-yet = まだ有効期間前です：このコンピューターの時計を確認してください
tls-other-host = 別のホストのものです：アドレスのホストを証明書のとおりに書いてください
tls-unknown-authority = このコンピューターが知っている認証局の署名がありません。組織内の証明書であれば、その認証局をsslrootcert=FILEで指定してください
tls-own-authority = 自己署名証明書です。組織内の証明書であれば、その証明書自体をsslrootcert=FILEで指定してください
tls-no-authorities = このシステムの認証局の一覧を使用できません：{ $error }
tls-no-list = { $path }は認証局の一覧ではありません：{ $why }
tls-no-certificate = 証明書が含まれていません


## What the check of a hub finds

hub-verify-problem = { $desk }：{ $problem }
hub-verify-desk = ボード「{ $board }」のデスク「{ $desk }」（フィード{ $feed }）
hub-verify-feed = フィード{ $feed }
hub-verify-row-missing = 行{ $row }がありません
hub-verify-chain = トークンの連鎖が先頭のものと一致しません
hub-verify-beyond-head = 先頭{ $last }を超える行が{ $rows }行あります
hub-verify-slot = { $desk }：カウンター{ $counter }のスロットは{ $kept }ですが、記録の合計は{ $counted }です
hub-verify-seen = { $desk }：行{ $row }では、カウンター{ $counter }は{ $other }で{ $kept }とされていますが、その記録の合計は{ $counted }です


## The demo: a library's reference desk

demo-reference-desk = レファレンスデスク
demo-front-door = 正面入口
demo-study-rooms = 学習室
demo-inside-now = 館内人数
demo-directions = 館内案内
demo-reference-question = レファレンス
demo-printing-help = 印刷の補助
demo-account-and-cards = 利用者登録・カード
demo-technology-help = 機器の補助
demo-phone = 電話
demo-door-in = 入館
demo-door-out = 退館
demo-complaint = 苦情
demo-study-room = 学習室利用
demo-school-class = 学校の見学
demo-guided-tour = 館内ツアー
demo-from-paper = 紙の記録から
demo-evening-event = 夜の催し
demo-report = { $month ->
    [1] 1月の報告
    [2] 2月の報告
    [3] 3月の報告
    [4] 4月の報告
    [5] 5月の報告
    [6] 6月の報告
    [7] 7月の報告
    [8] 8月の報告
    [9] 9月の報告
    [10] 10月の報告
    [11] 11月の報告
   *[12] 12月の報告
}
demo-beyond-calendar = デモの日付が暦の範囲を超えています（{ $error }）

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = 信頼限界なし：減算するカウンターがあります。信頼限界は差ではなく、カウントしたものに対するものです
no-limits-steps = 信頼限界なし：1回で1を超えて追加します。信頼限界は1回に1と数えるものに対するものです
no-limits-negative = 信頼限界なし：0未満です
no-hours-differ = これらのカウンターは営業時間の異なるボードにあります：1つのボードのものを指定してください
no-hours-unreadable = 「{ $board }」の営業時間を読み取れません：{ $error }
rule-beyond = 管理限界の外
rule-two-of-three = 3点中2点が同じ限界の近くまたは外
rule-four-of-five = 5点中4点が中心の同じ側で遠い位置
rule-eight-on-one-side = 8点連続で中心の同じ側
rule-trend = 6点連続で上昇または下降
control-unreadable = 「{ $name }」の管理図を読み取れません：{ $error }
control-empty = まだ何もカウントされていません
control-no-counter = 割る数となるカウンター「{ $name }」がもうありません：別のものを選んでください
control-no-board = 割る数となるボードがありません：カウンターまたは時間を選んでください
control-empty-baseline = 基準期間の日付には検査したものがありません：別の日付を選んでください
control-more-than-all = 検査した数より不適合数の方が多くなっています：種類u（単位あたりの不適合数）か、割る数となる別のカウンターを選んでください
control-no-variation = 基準期間に不適合がないか、不適合しかないため、ばらつきの大きさが分かりません：別の日付を選んでください
change-by-hour = { $since }以降、1時間あたり約{ $before }から約{ $after }に変化
change-by-day = { $since }以降、1日あたり約{ $before }から約{ $after }に変化
change-by-week = { $since }の週以降、1週あたり約{ $before }から約{ $after }に変化
change-by-month = { $since }以降、1か月あたり約{ $before }から約{ $after }に変化
