### Lists

tables-list-separator = 、
tables-list-or = { " " }または{ " " }
tables-list-and = と
tables-quoted = 「{ $name }」
tables-and-more = { $names }、ほか{ $count }件

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = 「昨日」「2026-11-01」「14:00」「2026-11-01 14:00」のように日時を書いてください
when-nothing = 日時を読み取れません：{ $how }
when-part = 「{ $part }」を解釈できません：{ $how }
when-order = 「{ $text }」は{ $one }とも{ $other }とも読めます：{ $written_one }または{ $written_other }と書いてください
when-date =
    { $year }年{ $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }{ $day }日
when-weekday =
    { $date }は{ $weekday ->
        [monday] 月曜日
        [tuesday] 火曜日
        [wednesday] 水曜日
        [thursday] 木曜日
        [friday] 金曜日
        [saturday] 土曜日
       *[sunday] 日曜日
    }です
when-no-day-in-order =
    { $first ->
        [day] 日を先とすると、{ $date }という日はありません
       *[month] 月を先とすると、{ $date }という日はありません
    }
when-beyond-calendar = { $time }は暦の範囲を超えています
when-several-zones = { $zone }は複数のタイムゾーンの名前です：+01:00のようにUTCとの差を書いてください
when-skipped =
    { $zone ->
        [none] このタイムゾーンに{ $time }はありません：時計を進めたため飛ばされています
       *[other] { $zone }に{ $time }はありません：時計を進めたため飛ばされています
    }
when-twice =
    { $zone ->
        [none] 時計を戻したため、このタイムゾーンに{ $time }は2回あります：{ $first }または{ $second }と書いてください
       *[other] 時計を戻したため、{ $zone }に{ $time }は2回あります：{ $first }または{ $second }と書いてください
    }
when-zone-without-time = 時刻がないのにタイムゾーンが書かれています
zone-unknown = TZ="{ $name }"は既知のタイムゾーンではありません：Asia/Tokyoのように指定するか、設定を外してください
reading-which-time = その日の何時ですか？「{ $day } 14:00」のように書いてください
reading-time =
    { $year }年{ $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }{ $day }日{ $weekday ->
        [monday] 月曜日
        [tuesday] 火曜日
        [wednesday] 水曜日
        [thursday] 木曜日
        [friday] 金曜日
        [saturday] 土曜日
       *[sunday] 日曜日
    }、{ $time }（{ $zone }）
reading-still-to-come = 未来の日時なので、カウントされたはずがありません：{ $when }
reading-year-or-time = 「{ $text }」は年とも時刻とも読めます：{ $date }または{ $time }と書いてください
reading-number-alone = 「{ $text }」だけでは日時になりません：{ $how }
reading-time-or-day = 「{ $text }」は時刻とも日付とも読めます：{ $time }または{ $date }と書いてください
reading-time-and-distance = 日時と、今からの隔たりの両方が書かれています：{ $how }
reading-doubtful-weekday = この曜日は言語によって異なります：省略せずに書いてください
reading-which-month = 「{ $text }」は{ $first }月とも{ $second }月とも読めます：月の名前を書いてください
reading-no-day-in-month = { $month }月に{ $day }日はありません
reading-time-without-day = 時刻はありますが、日付がありません
reading-no-month = { $month }月という月はありません
reading-beyond-calendar = 暦の範囲を超えています
grammar-too-long = 日時としては長すぎます：{ $how }
grammar-two-dates = 日付が2つあります：1つにしてください
grammar-two-times = 時刻が2つあります：1つにしてください
grammar-two-zones = タイムゾーンが2つあります：1つにしてください
grammar-two-weekdays = 曜日が2つあります：1つにしてください
grammar-no-day = { $date }という日はありません
grammar-no-day-in-year = { $year }年に{ $day }日目はありません
grammar-no-week = { $year }年に第{ $week }週はありません
grammar-no-day-of-week = 週に{ $day }日目はありません
grammar-minutes-or-months = 「{ $number }m」は分とも月とも読めます：{ $number }minまたは{ $number } monthsと書いてください
grammar-no-morning-hour = { $hour }時は朝の時刻ではありません
grammar-no-offset = UTCとの差が{ $offset }時間のタイムゾーンはありません
grammar-no-zone = タイムゾーン「{ $zone }」はありません
grammar-no-hour = 1日に{ $hour }時はありません
grammar-no-minute = 1時間に{ $minute }分はありません
grammar-no-second = 1分に{ $second }秒はありません
grammar-wrong-time = 時刻が正しくありません

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = 「{ $text }」は日付だけでなく時刻を含んでいます
cells-no-time-of-day = 「{ $text }」は時刻ではありません
cells-no-hour = 時がありません
cells-no-time = 日時がありません
cells-not-a-time = 「{ $text }」は日時ではありません
cells-not-a-time-since = 「{ $text }」は日時ではありません：{ $why }
cells-not-understood = 「{ $part }」を解釈できません
cells-which-first = 「{ $text }」は{ $day_first }とも{ $month_first }とも読めます：日と月のどちらが先かを指定してください
cells-no-lasting-day = 特定の日を表していません
cells-no-year = 年がありません
cells-month-alone = 月だけでは日が分かりません
cells-week-alone = 週だけでは日が分かりません
cells-weekday-alone = 曜日だけでは日が分かりません
cells-another-day-tomorrow = 明日になると別の日を表します
cells-no-day = 日がありません
cells-which-century = { $date }とも{ $other }とも読めます：年を4桁で書いてください
cells-rounded = 桁数が丸められ、日時が失われています：元のプログラムで列をテキストまたは日付として書き出してください
cells-date-or-milliseconds = { $date }とも1970年からのミリ秒とも読めます：ハイフンとコロンを使って書いてください
cells-beyond-calendar = 「{ $text }」は暦の範囲を超えています

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = tallyboardがエクスポートした記録
import-format-counters = tallyboardがエクスポートしたカウンター
import-format-lines = tallyboardがエクスポートしたJSON Lines
import-format-workbook = tallyboardがエクスポートしたスプレッドシート
import-format-table = 表
import-format-sheet = スプレッドシート
import-format-loop-habits = Loop Habit Trackerがエクスポートした習慣
import-format-better-counter = Better Counterがエクスポートしたカウンター

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = 読み込めません：{ $why }
import-error-too-large = { $gigabytes }GBを超えています：分割してください
import-error-columns = { $count }列ありますが、読み込めるのは{ $max }列までです：いくつか除いてください
import-error-rows = { $max }行を超えています：分割してください
import-error-long-line = { $line }行目が{ $megabytes }MBを超えています：引用符が閉じられていない可能性があります
import-error-long-row = { $megabytes }MBを超える行があります：除いてください
import-error-open-quote = { $line }行目：引用符が閉じられていないため、以降がすべて1つの項目になっています
import-error-encoding = { $line }行目は{ $encoding }ではありません：別の文字コードを指定するか、UTF-8で保存してください
import-error-texts = シートの共有テキストが{ $megabytes }MBを超えています：CSVで保存してください
import-error-unpacked = 展開すると{ $gigabytes }GBを超えます：分割してください
import-error-not-text = テキストでも、スプレッドシート（XLSX、ODS）でも、zipでもありません：CSVでエクスポートしてください
import-error-database = 集計ファイルです：--dbで開くか、復元してください
import-error-foreign = { $what }です：{ $instead }
import-error-damaged = 破損しています（{ $why }）：もう一度エクスポートしてください
import-error-folder = Loop Habit TrackerのHabits.csvがないフォルダーです：中のファイルを1つずつインポートしてください
import-error-changed = 読み込み中に変更されました：書き込みが終わってから、もう一度インポートしてください
import-error-newer = 新しいtallyboardのものです：このプログラムを更新してください
import-error-sums = 時間別や日別などの合計であり、個々の記録が分かりません：記録またはカウンターをエクスポートしてください
import-error-empty = 空です
import-error-stopped = 読み込みを中止しました
import-no-sheet = シート「{ $sheet }」はありません：あるのは{ $names }です
import-different-sheets = シート{ $names }は列が異なります：1つずつインポートしてください
import-ask-sheet = カウントがあるのはどのシートですか？あるのは{ $names }です
import-sheets-left-out = シート{ $names }は除外します
archive-unknown-packing = 未知の方法で圧縮されています
archive-broken = 目次が壊れています
archive-unknown-contents = 目次が、読み込めるzipのものではありません
archive-long-contents = 目次が長すぎます
archive-not-unpacked = 圧縮された内容を展開できません
xml-too-deep = 要素の入れ子が深すぎます
xml-breaks-off = 途中で切れています
xml-own-entity = 独自のエンティティ「{ $name }」があります
sheet-too-many = シートが{ $max }枚を超えています
ods-no-content = 内容がありません
ods-too-many-rows = 可能な数を超える行のあるシートがあります
xlsx-too-many-parts = { $max }個を超える部品が指定されています
xlsx-too-many-formats = セルの書式が{ $max }個を超えています
xlsx-cell-outside = シートの範囲外にセルがあります

## How a text file is encoded

encoding-without-mark = それを示す印はありませんが、{ $encoding }として読み込みます
encoding-mixed = { $line }行目はUTF-8ですが（「{ $utf8 }」）、{ $other_line }行目は異なります（「{ $other }」）：文字コードが混在しています。UTF-8で保存し直すか、1つの文字コードとして読み込んでください
encoding-read-as = { $encoding }として読み込みます：{ $line }行目は「{ $sample }」
encoding-sample = 「{ $sample }」（{ $encoding }）
encoding-which = 文字コードは何ですか？{ $line }行目は{ $samples }

## Notes about what is read

text-comments-left-out = 表の上の#で始まる{ $count }行は除外します
tables-rows-left-out = 表の上の{ $count }行は除外します
tables-sum-left-out = { $line }行目（「{ $label }」）はほかの行の合計なので、除外します
finish-first-readings = メーターの表示値は差をカウントするため、各カウンターの最初の値（{ $count }件）はカウントしません
finish-restarts = 表示値が減った箇所は、メーターが0から始め直したものとします：{ $count }件
finish-gaps = 欠けている、または取得できない表示値は除外します：{ $count }件

## Why a line can't be imported

tables-no-sum = 最後の行は「{ $label }」という名前ですが、ほかの行の合計{ $sum }と一致しません：取り除くか、別の名前にしてください
jsonl-no-object = JSONオブジェクトではありません
jsonl-unknown-type = 「{ $name }」は未知の型です
jsonl-no-type = 型がありません
better-counter-no-milliseconds = 「{ $text }」はミリ秒の日時ではありません
values-no-number = 「{ $text }」は数値ではありません
values-no-whole-number = { $text }は整数ではありません
values-too-large = { $text }は64ビットの範囲を超えています
loop-habits-unknown-value = 「{ $text }」は、このプログラムが書く値ではありません
builder-no-number = 数値がありません
builder-no-kind = 「{ $text }」という種類はありません：{ $kinds }
builder-still-to-come = これは未来の日時です
builder-no-name = 名前がありません
builder-too-many-counters = 1つのファイルのカウンターは{ $max }個までです
builder-too-many-boards = 1つのファイルのボードは{ $max }個までです
builder-names-too-long = 1回のインポートの名前は合計{ $megabytes }MBまでです
builder-notes-too-long = 1回のインポートのメモは合計{ $megabytes }MBまでです
builder-board-problem = ボード：{ $why }
finish-entry-twice = 記録{ $entry }がファイルに2回あります
finish-no-undo = 別の記録を元に戻すものの種類はundoです
finish-undone-early = 記録{ $entry }は、作成される前に元に戻せません
finish-no-reset = これが変更する記録{ $entry }は、そのカウンターのリセットではありません
finish-another-amount = 記録{ $entry }で追加した数量を元に戻すものになっていません
finish-undone-twice = 記録{ $entry }が2回元に戻されています
settings-no-truth = 「{ $text }」はtrueでもfalseでもありません
settings-step = 増分は1から{ $max }までの数です
settings-minimum-above-maximum = 最小値が最大値より大きくなっています
settings-no-color = 「{ $text }」は色ではありません
settings-twice = 「{ $name }」がファイルに2回あります
settings-no-board-name = ボードの名前がありません
settings-no-date = 「{ $text }」は2026-11-27のような日付ではありません
settings-too-many-day-notes = 1つのファイルの日のメモは{ $max }件までです

## What a file is that can't be imported: "it is …"

foreign-old-office = 古い形式、またはパスワード付きのスプレッドシートか文書
foreign-pdf = PDFファイル
foreign-rtf = テキスト文書（RTF）
foreign-gzip = gzipで圧縮されたファイル
foreign-bzip2 = bzip2で圧縮されたファイル
foreign-xz = xzで圧縮されたファイル
foreign-zstandard = Zstandardで圧縮されたファイル
foreign-7-zip = 7-Zipアーカイブ
foreign-rar = RARアーカイブ
foreign-empty-zip = 空のzip
foreign-png = 画像（PNG）
foreign-jpeg = 画像（JPEG）
foreign-gif = 画像（GIF）
foreign-tiff = 画像（TIFF）
foreign-riff = 画像、音声または動画
foreign-mp3 = 音声（MP3）
foreign-ogg = 音声（Ogg）
foreign-program = プログラム
foreign-parquet = Parquetファイル
foreign-access = Accessデータベース
foreign-fits = FITSファイル
foreign-property-list = プロパティリスト
foreign-web-page = ウェブページ（HTML）
foreign-xml = XML
foreign-postscript = PostScriptファイル
foreign-calendar = カレンダー（iCalendar）
foreign-address-cards = 連絡先（vCard）
foreign-sql = SQL
foreign-script = スクリプト
foreign-tar = tarアーカイブ
foreign-film = 動画または画像
foreign-markup = XMLまたはHTML
foreign-xlsb = バイナリブック（XLSB）
foreign-word = テキスト文書（Word）
foreign-powerpoint = プレゼンテーション（PowerPoint）
foreign-apple = Appleの文書（Numbers、Pages、Keynote）
foreign-open-document = スプレッドシートではないOpenDocumentファイル
foreign-program-archive = プログラムのアーカイブ
foreign-database = 他のプログラムのSQLiteデータベース
foreign-database-of-tables = 他のプログラムのSQLiteデータベース（テーブル：{ $names }）
foreign-zip = zip（内容：{ $names }）
foreign-markdown = Markdownの表
foreign-history = `tallyboard history`の出力
foreign-stats = `tallyboard stats`の出力（合計）
foreign-watch = `tallyboard watch`の出力（その時点のカウント）
foreign-history-json = `tallyboard history --json`の出力
foreign-list-json = `tallyboard list --json`の出力
foreign-watch-json = `tallyboard watch --json`の出力
foreign-json = 列のないJSON
foreign-assignments = 表ではなく、「{ $line }」のような行からなるもの
foreign-prose = 表ではなく、「{ $line }」で始まるテキスト

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = XLSX、ODS、CSVのいずれかで保存してください
foreign-how-unpack = 展開して、中身をインポートしてください
foreign-how-copy-table = 表をスプレッドシートにコピーし、CSVで保存してください
foreign-how-choose-table = CSVやXLSXなどの表を選んでください
foreign-how-export-table-itself = 表そのものをCSVでエクスポートしてください
foreign-how-export-again = もう一度エクスポートしてください
foreign-how-choose-counts = カウントのあるファイルを選んでください
foreign-how-export = CSVでエクスポートしてください
foreign-how-export-them = CSVでエクスポートしてください
foreign-how-export-its-table = 表をCSVでエクスポートしてください
foreign-how-load = データベースに読み込み、表をCSVでエクスポートしてください
foreign-how-export-excel = ExcelまたはCSVでエクスポートしてください
foreign-how-unpack-files = 展開して、中のファイルを1つずつインポートしてください
foreign-how-copy-markdown = スプレッドシートにコピーし、CSVで保存してください
foreign-how-export-own = `tallyboard export`でインポート用のファイルを書き出してください
foreign-how-export-own-or-header = `tallyboard export`でインポート用のファイルを書き出してください。各数値を追加する場合は、先頭にcountとnameと書いた行を置いてください
foreign-how-convert-json = CSVでエクスポートするか、jqなどで変換してください：jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = 名前と数値の間をカンマまたはタブで区切ってください
foreign-how-name-a-line = 1行に1つの名前にするか、列に分けてください

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = 列{ $number }
columns-no-column = 列「{ $header }」はありません：あるのは{ $headers }です
guess-which-of =
    { $what ->
        [moment] カウントした日時の列はどれですか：{ $others }または{ $last }
        [hour] 時の列はどれですか：{ $others }または{ $last }
        [day] 日付の列はどれですか：{ $others }または{ $last }
        [day-of-hours] 時に対応する日付の列はどれですか：{ $others }または{ $last }
        [names] カウンターの名前の列はどれですか：{ $others }または{ $last }
       *[counts] カウントの列はどれですか：{ $others }または{ $last }
    }
guess-which =
    { $what ->
        [moment] カウントした日時の列はどれですか？あるのは{ $headers }です
        [hour] 時の列はどれですか？あるのは{ $headers }です
        [day] 日付の列はどれですか？あるのは{ $headers }です
        [day-of-hours] 時に対応する日付の列はどれですか？あるのは{ $headers }です
        [names] カウンターの名前の列はどれですか？あるのは{ $headers }です
       *[counts] カウントの列はどれですか？あるのは{ $headers }です
    }
guess-say-column =
    { $or ->
        [no-hour] --columns { $role }=見出し で指定してください。なければ hour= とします
        [no-count] --columns { $role }=見出し で指定してください。各行を1と数えるなら count= とします
        [one-name] --columns { $role }=見出し で指定するか、すべてが1つのカウンターのものなら --name 名前 で指定してください
       *[none] --columns { $role }=見出し で指定してください
    }
guess-hours-without-day = 列「{ $header }」は時を表していますが、日付の列がありません
guess-say-day = --columns date=見出し で日付の列を指定するか、列を追加してください。または --columns time= で、すべてインポート時の日時でカウントします
guess-part-of-date = 列「{ $header }」には「{ $cell }」とありますが、年、月、週、曜日だけではカウントした日が分かりません
guess-give-day = 各行に日付を付けるか、--columns time= で、すべてインポート時の日時でカウントしてください
guess-sum-left-out = 「{ $header }」はほかの列の合計なので、除外します
guess-weighed-sum-left-out = 「{ $header }」は重みを考慮したほかの列の合計なので、除外します
guess-loop-habits = 列「{ $header }」とその隣の列には、Loop Habit Trackerによる習慣の状態が言葉で書かれています
guess-import-zip = zip全体、または中にあったフォルダーをインポートしてください
guess-first-days =
    { $each ->
        [week] 「{ $header }」には月曜日だけがあります：1行が1週間のカウントなら、すべて最初の日にカウントされます
       *[month] 「{ $header }」には月の初日だけがあります：1行が1か月のカウントなら、すべて最初の日にカウントされます
    }
guess-is-measure-counted = { $names }はカウントする数ですか、それとも各行を1と数えますか？
guess-say-count = --columns count=見出し または count= で指定してください
guess-running-totals = { $names }は累計です：各行を1と数えます
guess-is-meter = 「{ $header }」は減ることがありません：各数値を追加しますか、それともメーターの表示値として差だけをカウントしますか？
guess-say-meter = --columns "count={ $header }" または --columns "reading={ $header }" で指定してください
guess-several-answers = 「{ $header }」には、「{ $cell }」のように1つのセルに複数の回答があります
guess-split = --split "{ $mark }" でそれぞれをカウントしてください
guess-readings-in-order = 表示値は行の順に扱います

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = カウンター
workbook-sheet-boards = ボード
workbook-sheet-notes = メモ
workbook-sheet-settings = 設定
workbook-sheet-entries = 記録
workbook-sheet-table = 表
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = システムの時計が1970年より前のため、ブックを作成できません：正しく合わせてください
workbook-too-many-columns = シートの列は{ $max }列までですが、この表は{ $columns }列あります：ボードを絞るか、CSVにしてください
workbook-text-too-long =
    { $place ->
        [workbook] セルに入らない32,767文字を超えるテキストがブックにあります：CSVまたはJSON Linesにしてください
        [row] セルに入らない32,767文字を超えるテキストが「{ $sheet }」の{ $row }行目にあります：CSVまたはJSON Linesにしてください
       *[sheet] セルに入らない32,767文字を超えるテキストが{ $sheet }にあります：CSVまたはJSON Linesにしてください
    }
workbook-failed =
    { $place ->
        [workbook] ブックを作成できません（{ $why }）：CSVまたはJSON Linesにしてください
        [row] 「{ $sheet }」の{ $row }行目を作成できません（{ $why }）：CSVまたはJSON Linesにしてください
       *[sheet] { $sheet }を作成できません（{ $why }）：CSVまたはJSON Linesにしてください
    }
export-too-many-rows = { $first }以降のカウントが多すぎて、1行ずつ書き出せません：--sinceを指定するか、--byを長くしてください
export-cancelled = エクスポートをキャンセルしました
report-too-many-counters = レポートのカウンターは{ $max }個までです：ボードまたはカウンターを選んでください
report-too-many-numbers = レポートの数値は{ $max }個までです：ボードを絞るか、--sinceを後にするか、--byを長くしてください

## The report: a page to view and to print (HTML)

report-all-counters = すべてのカウンター
report-span = { $first }から{ $last }まで
report-nothing = この範囲では何もカウントされていません
report-counters = カウンター
report-counter = カウンター
report-board = ボード
report-count-now = 現在のカウント
report-today = 今日
report-this-week = 今週
report-this-month = 今月
report-counted = この範囲
report-charts =
    { $unit ->
        [hour] 時間別グラフ
        [day] 日別グラフ
        [week] 週別グラフ
       *[month] 月別グラフ
    }
report-together = 全体
report-notes = メモ
report-note-day = 日付
report-note = メモ
report-table =
    { $unit ->
        [hour] 時間別
        [day] 日別
        [week] 週別
       *[month] 月別
    }
report-unit =
    { $unit ->
        [hour] 時間
        [day] 日
        [week] 週
       *[month] 月
    }
report-total = 合計
report-rates = 時間あたりの率
report-counted-in-hours = カウント
report-covered-hours = 有人時間
report-rate = 1時間あたり
report-limits = 95%信頼限界
report-between = { $low }–{ $high }
report-rates-meaning = 有人1時間あたりのカウントです。対象が互いに独立に偶然に起こるなら、このような信頼限界の組100個のうち約95個が真の率を挟みます。
report-outside = 営業時間外のカウント{ $count }は率に含まれません。
report-doubtful = { $presses }：別のカウントの直後のため、独立した出来事ではないかもしれません。誰かが無効にするまではカウントに含まれます。
report-shares = 割合：{ $board }
report-share = 割合
report-shares-meaning = カウント{ $all }に対する割合です。同じ数のカウントを繰り返すと、このような信頼限界の組100個のうち約95個が真の割合を挟みます。
report-control-charts = 管理図
report-control-limits = 中心{ $center }、管理限界 { $low }から{ $high }。
report-control-unusual = { $count ->
    [0] { $all }点に異常はありません。
   *[other] { $all }点のうち{ $count }点が異常です。
}
report-control-meaning = 実線は基準期間の平均、破線はそこから標準偏差の3倍の位置です。四角は異常な点です。何も変わらなければ少なく、限界を超えるのは1,000点に約3点です。
report-changes = 変化
report-changes-meaning = 同じ日を無作為に並べ替えた100通りのうち、同じくらい明らかな変化を示すものが1通り以下の場合に、変化として示します。
report-changes-too-many = 変化を調べるのは、カウンターが{ $max }個までのレポートです。
weekday-date =
    { $date }（{ $weekday ->
        [monday] 月
        [tuesday] 火
        [wednesday] 水
        [thursday] 木
        [friday] 金
        [saturday] 土
       *[sunday] 日
    }）
weekday-date-time =
    { $date }（{ $weekday ->
        [monday] 月
        [tuesday] 火
        [wednesday] 水
        [thursday] 木
        [friday] 金
        [saturday] 土
       *[sunday] 日
    }） { $time }
report-made = Tallyboardで作成：{ $time }
