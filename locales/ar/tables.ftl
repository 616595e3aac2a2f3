tables-list-separator = ،{ " " }
tables-list-or = { " " }أو{ " " }
tables-list-and = { " " }و
tables-quoted = «{ $name }»
tables-and-more = { $names } و{ $count } غيرها

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = اكتب وقتًا مثل "أمس" أو "2026-11-01" أو "14:00" أو "2026-11-01 14:00"
when-nothing = لا يُفهم منه وقت: { $how }
when-part = «{ $part }» غير مفهوم: { $how }
when-order = قد يعني «{ $text }» { $one } أو { $other }: اكتب { $written_one } أو { $written_other }
when-date =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
when-weekday = { $date } يوافق يوم { $weekday ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    }
when-no-day-in-order = { $first ->
        [day] لا يوجد يوم { $date } إذا جاء اليوم أولًا
       *[month] لا يوجد يوم { $date } إذا جاء الشهر أولًا
    }
when-beyond-calendar = { $time } خارج التقويم
when-several-zones = { $zone } اسم لعدة مناطق: اكتب بعدها عن UTC، مثل +01:00
when-skipped = { $zone ->
        [none] لا يوجد { $time } في هذه المنطقة: قُدّمت الساعة متجاوزةً إياه
       *[other] لا يوجد { $time } في { $zone }: قُدّمت الساعة متجاوزةً إياه
    }
when-twice = { $zone ->
        [none] { $time } موجود مرتين في هذه المنطقة، إذ أُخّرت الساعة: اكتب { $first } أو { $second }
       *[other] { $time } موجود مرتين في { $zone }، إذ أُخّرت الساعة: اكتب { $first } أو { $second }
    }
when-zone-without-time = فيه منطقة زمنية من غير وقت اليوم
zone-unknown = القيمة TZ="{ $name }" لا تسمي منطقة معروفة هنا: اجعلها مثل Europe/Berlin، أو ألغِ ضبطها
reading-which-time = أي وقت منه؟ اكتب مثلًا "{ $day } 14:00"
reading-time =
    { $weekday ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    } { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }، { $time } ({ $zone })
reading-still-to-come = لم يُعدّ شيء حينئذ، فهذا الوقت لم يأتِ بعد: { $when }
reading-year-or-time = قد يعني «{ $text }» سنة أو وقتًا من اليوم: اكتب { $date } أو { $time }
reading-number-alone = «{ $text }» وحده ليس وقتًا: { $how }
reading-time-or-day = قد يعني «{ $text }» وقتًا من اليوم أو يومًا: اكتب { $time } أو { $date }
reading-time-and-distance = فيه وقت وبُعد عن الآن معًا: { $how }
reading-doubtful-weekday = يعني هذا اسم يوم آخر في لغات أخرى: اكتبه كاملًا
reading-which-month = قد يعني «{ $text }» الشهر { $first } أو الشهر { $second }: اكتب اسم الشهر
reading-no-day-in-month = لا يوجد يوم { $day } في الشهر { $month }
reading-time-without-day = فيه وقت من اليوم، لكن من غير اليوم
reading-no-month = ليس في السنة شهر { $month }
reading-beyond-calendar = هذا خارج التقويم
grammar-too-long = هذا أطول من أن يكون وقتًا: { $how }
grammar-two-dates = فيه تاريخان: اكتب واحدًا
grammar-two-times = فيه وقتان من اليوم: اكتب واحدًا
grammar-two-zones = فيه منطقتان زمنيتان: اكتب واحدة
grammar-two-weekdays = فيه اسما يومين: اكتب واحدًا
grammar-no-day = لا يوجد يوم { $date }
grammar-no-day-in-year = لا يوجد يوم { $day } في { $year }
grammar-no-week = لا يوجد أسبوع { $week } في { $year }
grammar-no-day-of-week = ليس في الأسبوع يوم { $day }
grammar-minutes-or-months = قد يعني "{ $number }m" دقائق أو أشهرًا: اكتب { $number }min أو { $number } months
grammar-no-morning-hour = ‏{ $hour } ليست ساعة صباحية
grammar-no-offset = لا منطقة زمنية تبعد { $offset } ساعة عن UTC
grammar-no-zone = لا توجد منطقة زمنية «{ $zone }»
grammar-no-hour = ليس في اليوم ساعة { $hour }
grammar-no-minute = ليس في الساعة دقيقة { $minute }
grammar-no-second = ليس في الدقيقة ثانية { $second }
grammar-wrong-time = وقت من اليوم خاطئ

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = «{ $text }» وقت، وليس يومًا فقط
cells-no-time-of-day = «{ $text }» ليس وقتًا من اليوم
cells-no-hour = الساعة ناقصة
cells-no-time = الوقت ناقص
cells-not-a-time = «{ $text }» ليس وقتًا
cells-not-a-time-since = «{ $text }» ليس وقتًا: { $why }
cells-not-understood = «{ $part }» غير مفهوم
cells-which-first = قد يعني «{ $text }» { $day_first } أو { $month_first }: حدّد أيهما أولًا، اليوم أم الشهر
cells-no-lasting-day = لا يدل على يوم ثابت
cells-no-year = السنة ناقصة
cells-month-alone = الشهر وحده لا يدل على اليوم
cells-week-alone = الأسبوع وحده لا يدل على اليوم
cells-weekday-alone = اسم اليوم وحده لا يدل على التاريخ
cells-another-day-tomorrow = يعني غدًا يومًا آخر
cells-no-day = اليوم ناقص
cells-which-century = قد يعني { $date } أو { $other }: اكتب السنة بأربعة أرقام
cells-rounded = قُرّب إلى أرقام قليلة ضاع معها الوقت: اكتب العمود هناك نصًا أو تواريخ
cells-date-or-milliseconds = قد يعني { $date } أو عدد الملّي ثواني منذ 1970: اكتبه بشرطات ونقطتين
cells-beyond-calendar = «{ $text }» خارج التقويم

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = قيود صدّرها tallyboard
import-format-counters = عدّادات صدّرها tallyboard
import-format-lines = نسق JSON Lines صدّره tallyboard
import-format-workbook = جدول بيانات صدّره tallyboard
import-format-table = جدول
import-format-sheet = جدول بيانات
import-format-loop-habits = عادات صدّرها Loop Habit Tracker
import-format-better-counter = عدّادات صدّرها Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = لا يمكن قراءته: { $why }
import-error-too-large = حجمه أكبر من { $gigabytes } غ.ب: قسّمه
import-error-columns = عدد أعمدته { $count }، ويُقرأ منها { $max } على الأكثر: استبعد بعضها
import-error-rows = عدد صفوفه أكثر من { $max }: قسّمه
import-error-long-line = السطر { $line } أطول من { $megabytes } م.ب: أفيه علامة اقتباس لم تُغلق؟
import-error-long-row = فيه صف أطول من { $megabytes } م.ب: استبعده
import-error-open-quote = السطر { $line }: علامة اقتباس لم تُغلق، فصار كل ما بعدها حقلًا واحدًا
import-error-encoding = السطر { $line } ليس بترميز { $encoding }: حدّد ترميزًا آخر، أو احفظ الملف بترميز UTF-8
import-error-texts = النصوص المشتركة بين أوراقه أكبر من { $megabytes } م.ب: احفظه بنسق CSV
import-error-unpacked = حجمه بعد فك الضغط أكبر من { $gigabytes } غ.ب: قسّمه
import-error-not-text = ليس نصًا ولا جدول بيانات (XLSX أو ODS) ولا ملف zip: صدّره بنسق CSV
import-error-database = هو ملف عدّ: افتحه باستعمال ‎--db، أو استعده
import-error-foreign = هو { $what }: { $instead }
import-error-damaged = هو تالف ({ $why }): صدّره من جديد
import-error-folder = هو مجلد ليس فيه الملف Habits.csv من Loop Habit Tracker: استورد ما فيه ملفًا ملفًا
import-error-changed = تغيّر أثناء قراءته: استورده من جديد حين لا يكتب فيه شيء
import-error-newer = هو من إصدار أحدث من tallyboard: حدّث هذا البرنامج
import-error-sums = فيه مجاميع، بالساعة أو اليوم مثلًا، وهي لا تدل على القيود: صدّر القيود أو العدّادات
import-error-empty = هو فارغ
import-error-stopped = أُوقفت القراءة
import-no-sheet = لا توجد ورقة «{ $sheet }»: الموجود { $names }
import-different-sheets = أعمدة الأوراق { $names } مختلفة: استوردها واحدة واحدة
import-ask-sheet = أي ورقة فيها الأعداد؟ الموجود { $names }
import-sheets-left-out = { $count ->
        [zero] استُبعدت الأوراق { $names }
        [one] استُبعدت الورقة { $names }
        [two] استُبعدت الورقتان { $names }
        [few] استُبعدت الأوراق { $names }
        [many] استُبعدت الأوراق { $names }
       *[other] استُبعدت الأوراق { $names }
    }
archive-unknown-packing = ضُغط بطريقة غير معروفة
archive-broken = فهرس محتوياته معطوب
archive-unknown-contents = فهرس محتوياته ليس لملف zip مقروء
archive-long-contents = فهرس محتوياته طويل جدًا
archive-not-unpacked = لا يمكن فك ضغط ما فيه
xml-too-deep = أجزاؤه متداخلة إلى عمق كبير
xml-breaks-off = ينقطع قبل نهايته
xml-own-entity = فيه كيان خاص به، «{ $name }»
sheet-too-many = عدد أوراقه أكثر من { $max }
ods-no-content = لا محتوى فيه
ods-too-many-rows = في ورقة منه صفوف أكثر من الممكن
xlsx-too-many-parts = عدد الأجزاء التي يسميها أكثر من { $max }
xlsx-too-many-formats = عدد تنسيقات الخلايا فيه أكثر من { $max }
xlsx-cell-outside = فيه خلية حيث لا خلايا في أي ورقة

## How a text file is encoded

encoding-without-mark = يُقرأ بترميز { $encoding }، مع أنه بلا علامة تدل على ذلك
encoding-mixed = السطر { $line } بترميز UTF-8 («{ $utf8 }»)، والسطر { $other_line } ليس كذلك («{ $other }»): تختلط فيه الترميزات، فاحفظه من جديد بترميز UTF-8، أو اختر له ترميزًا واحدًا
encoding-read-as = يُقرأ بترميز { $encoding }: السطر { $line } هو «{ $sample }»
encoding-sample = «{ $sample }» ({ $encoding })
encoding-which = ما ترميزه؟ السطر { $line } هو { $samples }

## Notes about what is read

text-comments-left-out = { $count ->
        [zero] استُبعد { $count } سطر فوق الجدول يبدأ بالعلامة #
        [one] استُبعد سطر فوق الجدول يبدأ بالعلامة #
        [two] استُبعد سطران فوق الجدول يبدآن بالعلامة #
        [few] استُبعدت { $count } أسطر فوق الجدول تبدأ بالعلامة #
        [many] استُبعد { $count } سطرًا فوق الجدول تبدأ بالعلامة #
       *[other] استُبعد { $count } سطر فوق الجدول تبدأ بالعلامة #
    }
tables-rows-left-out = { $count ->
        [zero] استُبعد { $count } صف فوق الجدول
        [one] استُبعد صف واحد فوق الجدول
        [two] استُبعد صفان فوق الجدول
        [few] استُبعدت { $count } صفوف فوق الجدول
        [many] استُبعد { $count } صفًا فوق الجدول
       *[other] استُبعد { $count } صف فوق الجدول
    }
tables-sum-left-out = السطر { $line } («{ $label }») هو مجموع السطور الأخرى، وقد استُبعد
finish-first-readings = من قراءات المقياس تُعدّ الفروق، فالقراءة الأولى لكل عدّاد ({ $count }) لا تعدّ شيئًا
finish-restarts = تُفهم القراءة المتناقصة على أن المقياس بدأ من 0 من جديد: { $count }
finish-gaps = استُبعدت القراءات الناقصة أو غير المتاحة: { $count }

## Why a line can't be imported

tables-no-sum = اسم الصف الأخير «{ $label }»، وليس مجموع الصفوف الأخرى، وهو { $sum }: احذفه، أو سمّه باسم آخر
jsonl-no-object = ليس هذا كائن JSON
jsonl-unknown-type = «{ $name }» ليس نوعًا معروفًا
jsonl-no-type = النوع ناقص
better-counter-no-milliseconds = «{ $text }» ليس وقتًا بالملّي ثانية
values-no-number = «{ $text }» ليس عددًا
values-no-whole-number = { $text } ليس عددًا صحيحًا
values-too-large = { $text } يتجاوز 64 بت
loop-habits-unknown-value = «{ $text }» ليس مما يكتبه هذا البرنامج
builder-no-number = العدد ناقص
builder-no-kind = «{ $text }» ليس نوعًا: { $kinds }
builder-still-to-come = هذا الوقت لم يأتِ بعد
builder-no-name = الاسم ناقص
builder-too-many-counters = الحد الأقصى لعدد العدّادات في الملف { $max }
builder-too-many-boards = الحد الأقصى لعدد اللوحات في الملف { $max }
builder-names-too-long = الحد الأقصى لحجم الأسماء في الاستيراد الواحد مجتمعةً { $megabytes } م.ب
builder-notes-too-long = الحد الأقصى لحجم الملاحظات في الاستيراد الواحد مجتمعةً { $megabytes } م.ب
builder-board-problem = اللوحة: { $why }
finish-entry-twice = القيد { $entry } مكرّر في الملف
finish-no-undo = ما يتراجع عن قيد آخر نوعه undo
finish-undone-early = لا يمكن التراجع عن القيد { $entry } قبل إنشائه
finish-no-reset = القيد { $entry } الذي يعدّله هذا ليس تصفيرًا لعدّاده
finish-another-amount = لا يعيد هذا ما أضافه القيد { $entry }
finish-undone-twice = القيد { $entry } متراجَع عنه مرتين
settings-no-truth = «{ $text }» ليس true ولا false
settings-step = الخطوة عدد من 1 إلى { $max }
settings-minimum-above-maximum = الحد الأدنى أعلى من الحد الأقصى
settings-no-color = «{ $text }» ليس لونًا
settings-twice = «{ $name }» مكرّر في الملف
settings-no-board-name = اسم اللوحة ناقص
settings-no-date = «{ $text }» ليس تاريخًا مثل 2026-11-27
settings-too-many-day-notes = الحد الأقصى لعدد ملاحظات الأيام في الملف { $max }

## What a file is that can't be imported: "it is …"

foreign-old-office = جدول بيانات أو مستند من نوع قديم، أو محمي بكلمة سر
foreign-pdf = ملف PDF
foreign-rtf = مستند نصي (RTF)
foreign-gzip = مضغوط بـ gzip
foreign-bzip2 = مضغوط بـ bzip2
foreign-xz = مضغوط بـ xz
foreign-zstandard = مضغوط بـ Zstandard
foreign-7-zip = أرشيف ‎7-Zip
foreign-rar = أرشيف RAR
foreign-empty-zip = ملف zip فارغ
foreign-png = صورة (PNG)
foreign-jpeg = صورة (JPEG)
foreign-gif = صورة (GIF)
foreign-tiff = صورة (TIFF)
foreign-riff = صورة أو صوت أو فيلم
foreign-mp3 = صوت (MP3)
foreign-ogg = صوت (Ogg)
foreign-program = برنامج
foreign-parquet = ملف Parquet
foreign-access = قاعدة بيانات Access
foreign-fits = ملف FITS
foreign-property-list = قائمة خصائص
foreign-web-page = صفحة ويب (HTML)
foreign-xml = ملف XML
foreign-postscript = ملف PostScript
foreign-calendar = تقويم (iCalendar)
foreign-address-cards = بطاقات عناوين (vCard)
foreign-sql = ملف SQL
foreign-script = سكربت
foreign-tar = أرشيف tar
foreign-film = فيلم أو صورة
foreign-markup = ملف XML أو HTML
foreign-xlsb = مصنّف ثنائي (XLSB)
foreign-word = مستند نصي (Word)
foreign-powerpoint = عرض تقديمي (PowerPoint)
foreign-apple = مستند من Apple ‏(Numbers أو Pages أو Keynote)
foreign-open-document = ملف OpenDocument، لكنه ليس جدول بيانات
foreign-program-archive = أرشيف برنامج
foreign-database = قاعدة بيانات SQLite لبرنامج آخر
foreign-database-of-tables = { $count ->
        [zero] قاعدة بيانات SQLite لبرنامج آخر فيها الجداول { $names }
        [one] قاعدة بيانات SQLite لبرنامج آخر فيها الجدول { $names }
        [two] قاعدة بيانات SQLite لبرنامج آخر فيها الجدولان { $names }
        [few] قاعدة بيانات SQLite لبرنامج آخر فيها الجداول { $names }
        [many] قاعدة بيانات SQLite لبرنامج آخر فيها الجداول { $names }
       *[other] قاعدة بيانات SQLite لبرنامج آخر فيها الجداول { $names }
    }
foreign-zip = ملف zip فيه { $names }
foreign-markdown = جدول Markdown
foreign-history = ما يطبعه `tallyboard history`
foreign-stats = ما يطبعه `tallyboard stats`، وهو مجاميع
foreign-watch = ما يطبعه `tallyboard watch`، وهو الأعداد كما كانت
foreign-history-json = ما يطبعه `tallyboard history --json`
foreign-list-json = ما يطبعه `tallyboard list --json`
foreign-watch-json = ما يطبعه `tallyboard watch --json`
foreign-json = ملف JSON، وليس فيه أعمدة
foreign-assignments = ليس جدولًا: أسطره مثل «{ $line }»
foreign-prose = نص وليس جدولًا: يبدأ بـ «{ $line }»

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = احفظه بنسق XLSX أو ODS أو CSV
foreign-how-unpack = فك ضغطه، واستورد ما فيه
foreign-how-copy-table = انسخ جدوله إلى جدول بيانات، واحفظ ذلك بنسق CSV
foreign-how-choose-table = اختر جدولًا، مثل CSV أو XLSX
foreign-how-export-table-itself = صدّر الجدول نفسه بنسق CSV
foreign-how-export-again = صدّره من جديد
foreign-how-choose-counts = اختر الملف الذي فيه الأعداد
foreign-how-export = صدّره بنسق CSV
foreign-how-export-them = صدّرها بنسق CSV
foreign-how-export-its-table = صدّر جدوله بنسق CSV
foreign-how-load = حمّله في قاعدة بيانات، وصدّر جدولها بنسق CSV
foreign-how-export-excel = صدّره بنسق Excel أو CSV
foreign-how-unpack-files = فك ضغطه، واستورد ما فيه ملفًا ملفًا
foreign-how-copy-markdown = انسخه إلى جدول بيانات، واحفظ ذلك بنسق CSV
foreign-how-export-own = اكتب بالأمر `tallyboard export` ملفًا للاستيراد
foreign-how-export-own-or-header = اكتب بالأمر `tallyboard export` ملفًا للاستيراد، أو ابدأه بسطر فيه count و name إن كان كل عدد من أعداده يضاف
foreign-how-convert-json = صدّره بنسق CSV، أو حوّله، مثلًا باستعمال jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = ضع فاصلة أو علامة جدولة بين الاسم والعدد
foreign-how-name-a-line = اجعل فيه اسمًا في كل سطر، أو أعمدة

## Questions and notes about the columns of a table


## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as


## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = العمود { $number }
columns-no-column = لا يوجد عمود «{ $header }»: الموجود { $headers }
guess-which-of = { $what ->
        [moment] أي عمود يبيّن متى كان العدّ: { $others } أم { $last }؟
        [hour] أي عمود يبيّن الساعة: { $others } أم { $last }؟
        [day] أي عمود يبيّن اليوم: { $others } أم { $last }؟
        [day-of-hours] أي عمود يبيّن يوم الساعات: { $others } أم { $last }؟
        [names] أي عمود فيه أسماء العدّادات: { $others } أم { $last }؟
       *[counts] أي عمود فيه الأعداد: { $others } أم { $last }؟
    }
guess-which = { $what ->
        [moment] أي عمود يبيّن متى كان العدّ؟ الموجود { $headers }
        [hour] أي عمود يبيّن الساعة؟ الموجود { $headers }
        [day] أي عمود يبيّن اليوم؟ الموجود { $headers }
        [day-of-hours] أي عمود يبيّن يوم الساعات؟ الموجود { $headers }
        [names] أي عمود فيه أسماء العدّادات؟ الموجود { $headers }
       *[counts] أي عمود فيه الأعداد؟ الموجود { $headers }
    }
guess-say-column = { $or ->
        [no-hour] حدّده باستعمال ‎--columns { $role }=HEADER، أو hour= إن لم يوجد
        [no-count] حدّده باستعمال ‎--columns { $role }=HEADER، أو count= حيث يعدّ كل صف 1
        [one-name] حدّده باستعمال ‎--columns { $role }=HEADER، أو سمّ العدّاد الوحيد لذلك كله باستعمال ‎--name NAME
       *[none] حدّده باستعمال ‎--columns { $role }=HEADER
    }
guess-hours-without-day = العمود «{ $header }» يبيّن الساعات، ولا عمود يبيّن يومها
guess-say-day = حدّد العمود باستعمال ‎--columns date=HEADER، أو أضفه؛ أو عُدّ كل ذلك بوقت الاستيراد باستعمال ‎--columns time=
guess-part-of-date = في العمود «{ $header }» القيمة «{ $cell }»، والسنة أو الشهر أو الأسبوع أو اسم اليوم وحده لا يدل على يوم العدّ
guess-give-day = أعط كل صف يومه، أو عُدّ كل ذلك بوقت الاستيراد باستعمال ‎--columns time=
guess-sum-left-out = «{ $header }» مجموع الأعمدة الأخرى، وقد استُبعد
guess-weighed-sum-left-out = «{ $header }» حاصل الأعمدة الأخرى بأوزانها، وقد استُبعد
guess-loop-habits = في العمود «{ $header }» وما بجانبه ما يقوله Loop Habit Tracker عن العادات بالكلمات
guess-import-zip = استورد ملف zip كاملًا، أو المجلد الذي كان فيه
guess-first-days = { $each ->
        [week] ليس في «{ $header }» إلا أيام الاثنين: إن كان الصف ما عُدّ في أسبوع، فكله يُعدّ في أول أيامه
       *[month] ليس في «{ $header }» إلا أول أيام الأشهر: إن كان الصف ما عُدّ في شهر، فكله يُعدّ في أول أيامه
    }
guess-is-measure-counted = هل يبيّن { $names } كم عُدّ، أم يعدّ كل صف 1؟
guess-say-count = حدّده باستعمال ‎--columns count=HEADER، أو count=
guess-running-totals = مجاميع تراكمية: { $names }، فيعدّ كل صف 1
guess-is-meter = «{ $header }» لا يتناقص أبدًا: هل يضاف كل عدد منه، أم هو قراءة مقياس لا تُعدّ منها إلا الفروق؟
guess-say-meter = حدّده باستعمال ‎--columns "count={ $header }" أو ‎--columns "reading={ $header }"
guess-several-answers = في خلية واحدة من «{ $header }» عدة إجابات، مثل «{ $cell }»
guess-split = عُدّ كلًا منها باستعمال ‎--split "{ $mark }"
guess-readings-in-order = تؤخذ القراءات بترتيب صفوفها

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = العدّادات
workbook-sheet-boards = اللوحات
workbook-sheet-notes = الملاحظات
workbook-sheet-settings = الإعدادات
workbook-sheet-entries = القيود
workbook-sheet-table = الجدول
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = لا يمكن إنشاء مصنّف قبل 1970، وهو ما ضُبطت عليه ساعة النظام: اضبطها
workbook-too-many-columns = أعمدة الورقة { $max }، وأعمدة هذا الجدول { $columns }: اختر لوحات، أو استعمل CSV
workbook-text-too-long = { $place ->
        [workbook] في المصنّف نص يتجاوز 32,767 محرفًا، ولا تسعه خلية: استعمل CSV أو JSON Lines
        [row] في الصف { $row } من «{ $sheet }» نص يتجاوز 32,767 محرفًا، ولا تسعه خلية: استعمل CSV أو JSON Lines
       *[sheet] في { $sheet } نص يتجاوز 32,767 محرفًا، ولا تسعه خلية: استعمل CSV أو JSON Lines
    }
workbook-failed = { $place ->
        [workbook] لا يمكن إنشاء المصنّف ({ $why }): استعمل CSV أو JSON Lines
        [row] لا يمكن إنشاء الصف { $row } من «{ $sheet }» ({ $why }): استعمل CSV أو JSON Lines
       *[sheet] لا يمكن إنشاء { $sheet } ({ $why }): استعمل CSV أو JSON Lines
    }
export-too-many-rows = عُدّ منذ { $first } أكثر مما يسعه صف لكل منها: حدّد ‎--since، أو مدة أطول في ‎--by
export-cancelled = أُلغي التصدير
report-too-many-counters = الحد الأقصى لعدد العدّادات في التقرير { $max }: اختر لوحات أو عدّادات
report-too-many-numbers = الحد الأقصى للأعداد في التقرير { $max }: اختر لوحات، أو وقتًا لاحقًا في ‎--since، أو مدة أطول في ‎--by

## The report: a page to view and to print (HTML)

report-all-counters = كل العدّادات
report-span = من { $first } إلى { $last }
report-nothing = لم يُعدّ شيء في هذه المدة
report-counters = العدّادات
report-counter = العدّاد
report-board = اللوحة
report-count-now = العدد الآن
report-today = اليوم
report-this-week = هذا الأسبوع
report-this-month = هذا الشهر
report-counted = في هذه المدة
report-charts = { $unit ->
        [hour] مخططات حسب الساعة
        [day] مخططات حسب اليوم
        [week] مخططات حسب الأسبوع
       *[month] مخططات حسب الشهر
    }
report-together = الكل معًا
report-notes = الملاحظات
report-note-day = اليوم
report-note = ملاحظة
report-table = { $unit ->
        [hour] حسب الساعة
        [day] حسب اليوم
        [week] حسب الأسبوع
       *[month] حسب الشهر
    }
report-unit = { $unit ->
        [hour] الساعة
        [day] اليوم
        [week] الأسبوع
       *[month] الشهر
    }
report-total = المجموع
report-rates = المعدّلات
report-counted-in-hours = معدود
report-covered-hours = الساعات المغطّاة
report-rate = في الساعة
report-limits = حدود 95%
report-between = من { $low } إلى { $high }
report-rates-meaning = ما عُدّ لكل ساعة عدّ فيها أحد. يقع المعدّل الحقيقي بين حدّي نحو 95 من كل 100 زوج كهذا من حدود الثقة، إن كان ما يُعدّ يأتي مصادفة، كل واحد مستقلًا عن غيره.
report-outside = عُدّ خارج ساعات العمل { $count }، ولا يدخل في المعدّلات.
report-doubtful = { $count ->
        [zero] { $presses }: تلي كل واحدة منها ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وكل واحدة منها معدودة ما لم يُبطلها أحد.
        [one] { $presses }: تلي ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وهي معدودة ما لم يُبطلها أحد.
        [two] { $presses }: تلي كل واحدة منهما ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وكل واحدة منهما معدودة ما لم يُبطلها أحد.
        [few] { $presses }: تلي كل واحدة منها ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وكل واحدة منها معدودة ما لم يُبطلها أحد.
        [many] { $presses }: تلي كل واحدة منها ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وكل واحدة منها معدودة ما لم يُبطلها أحد.
       *[other] { $presses }: تلي كل واحدة منها ضغطة أخرى بفاصل قصير إلى حدّ أنها قد لا تكون حدثًا قائمًا بذاته. وكل واحدة منها معدودة ما لم يُبطلها أحد.
    }
report-shares = الحصص: { $board }
report-share = الحصة
report-shares-meaning = من مجموع ما عُدّ، وهو { $all }. لو عُدّ هذا القدر مرات كثيرة، لوقعت الحصة الحقيقية بين حدّي نحو 95 من كل 100 زوج كهذا من حدود الثقة.
report-control-charts = خرائط المراقبة
report-control-limits = الوسط { $center }، والحدود من { $low } إلى { $high }.
report-control-unusual = { $count ->
        [0] لا عيّنة غير معتادة من { $all }.
        [zero] العيّنات غير المعتادة { $count } من { $all }.
        [one] عيّنة واحدة غير معتادة من { $all }.
        [two] عيّنتان غير معتادتين من { $all }.
        [few] { $count } عيّنات غير معتادة من { $all }.
        [many] { $count } عيّنة غير معتادة من { $all }.
       *[other] { $count } عيّنة غير معتادة من { $all }.
    }
report-control-meaning = الخط متوسط الفترة المرجعية، والخطوط المتقطعة تبعد عنه ثلاثة انحرافات معيارية. المربعات غير معتادة: إن لم يتغيّر شيء فهي قليلة، نحو 3 من كل 1,000 خارج الحدود.
report-changes = التغيّرات
report-changes-meaning = يُذكر التغيّر إن لم يُظهر تغيّرًا بوضوحه إلا ترتيب واحد على الأكثر من كل 100 ترتيب عشوائي للأيام نفسها.
report-changes-too-many = يُبحث عن التغيّرات في تقارير لا تتجاوز عدّاداتها { $max }.
weekday-date =
    { $weekday ->
        [monday] اثنين
        [tuesday] ثلاثاء
        [wednesday] أربعاء
        [thursday] خميس
        [friday] جمعة
        [saturday] سبت
       *[sunday] أحد
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] اثنين
        [tuesday] ثلاثاء
        [wednesday] أربعاء
        [thursday] خميس
        [friday] جمعة
        [saturday] سبت
       *[sunday] أحد
    } { $date } { $time }
report-made = أنشأه Tallyboard في { $time }
