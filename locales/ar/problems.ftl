## A note that is typed

note-error-empty = تحتاج الملاحظة إلى محرف واحد على الأقل
note-error-too-long = الحد الأقصى لمحارف الملاحظة { $max }، وفي هذه { $found }
note-error-control-character = لا تقبل الملاحظة محارف التحكم عدا فواصل الأسطر

## Opening hours that are typed

hours-unreadable = لا يمكن قراءة «{ $part }» كساعات عمل: اكتبها هكذا Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = يكرّر «{ $part }» تحديد ساعات أحد الأيام: اكتبها كلها مرة واحدة، مثل Mo 09:00-12:00,13:00-17:00
hours-empty = ساعات العمل التي بلا أي وقت لا تفيد شيئًا: لا تذكرها إن لم يعرفها أحد
hours-too-long = الحد الأقصى لحجم ساعات العمل بالبايت { $max }
hours-too-many-dates = الحد الأقصى لعدد التواريخ المفردة في ساعات العمل { $max }

## The control chart of a counter, as it is typed

control-plan-unreadable = لا يمكن قراءة «{ $part }» كخريطة مراقبة: اكتبها هكذا c day 2026-10-01/2026-10-31 أو u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = تعدّ خريطة المراقبة c العيوب كما هي دون "of": استعمل u للعيوب في كل وحدة، أو p لنسبة المعيب
control-plan-no-size = يلزم أن يُذكر في خريطة المراقبة u أو p ما تُنسب إليه العيوب: أضف of board أو of counter NAME، أو of hours مع u
control-plan-share-of-hours = لا يكون للساعات نسبة معيب: استعمل u للعيوب في الساعة

## A name that is typed, of a counter, a board or a desk

name-error-empty = يحتاج الاسم إلى محرف واحد على الأقل
name-error-too-long = الحد الأقصى لمحارف الاسم { $max }، وفي هذا { $found }
name-error-control-character = لا يقبل الاسم محارف التحكم مثل علامات الجدولة أو فواصل الأسطر
name-error-override = لا يقبل الاسم محارف تقلب اتجاه النص

## A key of the keyboard

key-error = المفتاح واحد من { $keys }

## Kinds of files

file-type-folder = مجلد
file-type-pipe = أنبوب
file-type-socket = مقبس
file-type-disk = قرص أو جهاز آخر
file-type-device = جهاز
files-no-file = هو { $what }، وليس ملفًا
files-it-is-a-disk = هو قرص
files-nobody-reads-it = لا يقرأه أحد
limits-disk-full = القرص ممتلئ
limits-disk-full-or-file-too-large = القرص ممتلئ؛ أو سيتجاوز حجم الملف ما يسمح به النظام لهذا البرنامج، وهو بالبايت { $bytes } (ulimit -f)
limits-disk-error = أبلغ القرص عن خطأ ({ $error })
limits-disk-error-or-file-too-large = أبلغ القرص عن خطأ ({ $error })؛ أو سيتجاوز حجم الملف ما يسمح به النظام لهذا البرنامج، وهو بالبايت { $bytes } (ulimit -f)

## A file that is to be written, such as an export

begin-error-tally-file = { $path } هو ملف العدّ نفسه: اختر ملفًا آخر
begin-error-exists = { $path } موجود من قبل
begin-error-folder = { $path } مجلد: اختر ملفًا فيه
begin-error-folder-missing = المجلد { $folder } غير موجود: أنشئه، أو اختر ملفًا آخر
begin-error-io = لا يمكن كتابة { $path } ({ $error }): اختر ملفًا آخر

## A number that is typed or read

number-error-not-a-number = ليس عددًا
number-error-fraction = ليس عددًا صحيحًا
number-error-too-large = يتجاوز 64 بت

## Lists, in any of the other messages

problems-list = { $first }، { $second }
problems-both = { $first }؛ { $second }
problems-or = { $first } أو { $second }

## Why something was not done

refusal-overflow = «{ $name }» عند { $count }: إضافة { $delta } تتجاوز ما يسعه عدد، فلم يُعدّ شيء
refusal-unknown-counter = لم يعد هذا العدّاد موجودًا
refusal-unknown-name = لا يوجد عدّاد باسم «{ $name }»
refusal-name-taken = يوجد عدّاد باسم «{ $name }» من قبل
refusal-key-taken = المفتاح { $key } يخص «{ $name }» من قبل
refusal-name-in-archive = يوجد عدّاد مؤرشف باسم «{ $name }»: استعده، أو اختر اسمًا آخر
refusal-board-name-taken = توجد لوحة باسم «{ $name }» من قبل
refusal-unknown-board = لم تعد هذه اللوحة موجودة
refusal-unknown-board-name = لا توجد لوحة باسم «{ $name }»
refusal-locked = «{ $name }» مقفل، فلم يُعدّ شيء: فك قفله أولًا
refusal-archived = «{ $name }» في الأرشيف، فلم يُعدّ شيء: استعده أولًا
refusal-above-maximum = «{ $name }» عند { $count }، وحده الأقصى { $limit }: لم يُعدّ { $delta }
refusal-below-minimum = «{ $name }» عند { $count }، وحده الأدنى { $limit }: لم يُعدّ { $delta }
refusal-beyond-target = «{ $board }» عند { $total }، وتتوقف عند هدفها { $target }: لم يُعدّ { $delta } «{ $name }»
refusal-bad-step = الخطوة عدد من 1 إلى { $max }
refusal-bad-limits = الحد الأدنى { $minimum } أعلى من الحد الأقصى { $maximum }
refusal-bad-day-start = يبدأ اليوم عند ربع ساعة: 00:00 أو 00:15 … 23:45
refusal-too-many-boards = الحد الأقصى لعدد اللوحات في الملف { $max }
refusal-too-many-day-notes = الحد الأقصى لعدد ملاحظات الأيام في الملف { $max }
refusal-too-many-counters = الحد الأقصى لعدد العدّادات في الملف مليون: والاستيراد يتجاوزه
refusal-import-cancelled = أُلغي الاستيراد: لم يُستورد شيء
refusal-import-above-maximum = «{ $name }» عند { $count }، وحده الأقصى { $limit }: والاستيراد يوصله إلى { $after }
refusal-import-below-minimum = «{ $name }» عند { $count }، وحده الأدنى { $limit }: والاستيراد يوصله إلى { $after }
refusal-nothing-to-undo = لا شيء يُتراجع عنه
refusal-nothing-to-redo = لا شيء يُعاد
refusal-import-beyond-undo = عدد القيود التي أنشأها استيراد { $file } هو { $entries }، وهو أكثر من أن يُتراجع عنه دفعة واحدة: استعد النسخة الاحتياطية التي أُنشئت قبله، أو تراجع عن قيوده واحدًا واحدًا
refusal-not-the-newest = جرى شيء آخر في نافذة أخرى قبل لحظة: كرّر التراجع لإلغائه
refusal-not-an-operation = لا يمكن أن يكون الحذف النهائي والتراجع جزءًا مما يُتراجع عنه دفعة واحدة
refusal-shared-already = «{ $board }» مشتركة من قبل، عبر { $hub }
refusal-not-shared = لم تعد اللوحة مشتركة
refusal-shared-counter = «{ $name }» مشترك، فيبقى على لوحته: أرشفه، أو غادر اللوحة أولًا
refusal-shared-board = اللوحة «{ $name }» مشتركة: غادرها أولًا
refusal-torn = ما يشاركه { $desk } لا يكمل ما لدى هذا الملف منه
refusal-unknown-entry = لم يعد هذا القيد موجودًا
refusal-undone-already = جرى التراجع عن هذا من قبل
refusal-in-the-future = العدّ المتأخّر يخص الماضي، وهذا الوقت لم يأتِ بعد
refusal-not-saved = لم يُحفظ: { $why }
refusal-maybe-saved = لا يُعرف هل حُفظ هذا ({ $why }): انظر إلى العدد قبل تكراره
send-error-full = ضغطات كثيرة تنتظر الحفظ ({ $max }): لم تُعدّ هذه
send-error-stopped = الملف مغلق: لم يُعدّ هذا

## Why something in the file couldn't be read or written

store-error-locked = برنامج آخر يقفل الملف
store-error-damaged = الملف تالف ({ $detail })؛ لا يُكتب فيه شيء آخر: استعد نسخة احتياطية
store-error-stopped = سُحب السؤال
store-error-suspect = غيّر برنامج آخر الملف، ويجري فحصه
store-error-text-too-long = في الملف نص يتجاوز حجمه بالبايت { $max }
store-error-too-many-counters = في الملف عدّادات أكثر من { $max }
store-error-clock = ساعة النظام مضبوطة على ما بعد السنة 9999، أو ما قبل السنة -4713: اضبطها وحاول مرة أخرى
store-error-numbers-used-up = { $table ->
        [board] لم يبقَ في الملف رقم للوحة أخرى: لإحداها أكبر رقم ممكن، { $max }. صدّر ما فيه، واستورده في ملف جديد
        [counter] لم يبقَ في الملف رقم لعدّاد آخر: لأحدها أكبر رقم ممكن، { $max }. صدّر ما فيه، واستورده في ملف جديد
        [entry] لم يبقَ في الملف رقم لقيد آخر: لأحدها أكبر رقم ممكن، { $max }. صدّر ما فيه، واستورده في ملف جديد
       *[other] لم يبقَ في الملف رقم آخر لـ { $table }: لأحدها أكبر رقم ممكن، { $max }. صدّر ما فيه، واستورده في ملف جديد
    }
text-too-long-to-be-read = (نص أطول من أن يُقرأ، حجمه بالبايت { $bytes })
worker-damaged-with-backup = { $why }؛ وأحدث نسخة سليمة هي { $backup }

## Why a file can't be opened

open-error-folder-missing = المجلد { $folder } غير موجود: أنشئه، أو اختر ملفًا آخر باستعمال ‎--db
open-error-file-missing = لا يوجد ملف { $path } بعد: ينشئه `tallyboard inc NAME`
open-error-empty = الملف { $path } فارغ بعد: ينشئ `tallyboard inc NAME` العدّاد الأول
open-error-file-exists = { $path } موجود من قبل، ويبقى كما هو: اختر اسم ملف جديد
open-error-name-too-long = لا يمكن إنشاء { $path }: طول اسمه أو مساره بالبايت { $bytes }، والمتاح مع ما يوضع بجواره { $bytes_max }: اختر اسمًا أقصر باستعمال ‎--db
open-error-not-a-file = { $path } هو { $what } وليس ملفًا: اختر ملفًا
open-error-side-not-a-file = { $side } هو { $what } وليس ملفًا، وفيه يحفظ SQLite آخر ما عُدّ في { $path }: انقله، أو اختر ملفًا آخر باستعمال ‎--db
open-error-log-without-file = لا يوجد ملف { $path }، لكن آخر ما عُدّ فيه لا يزال في { $log }: لقد نُقل أو حُذف وهو مفتوح. أعده إلى جواره؛ أو إن لم تعد تريده فاحذف { $log } أيضًا. لم يُنشأ شيء
open-error-log-missing = نُسخ { $path } من غير { $log } الذي فيه كل ما عُدّ: انسخ الاثنين، أو أنشئ النسخة بالأمر `tallyboard backup`
open-error-log-unreadable = يقع { $path } حيث لا يمكن كتابة شيء، ولا يمكن قراءة سجلّه { $log } هناك: انسخ الاثنين إلى مجلد لك
open-error-linked = لـ { $path } عدة أسماء (روابط صلبة) عددها { $links }، وما يُعدّ باسم منها يضيع تحت غيره: احذف الأسماء الأخرى، أو افصل الملف بالأمر `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } ليس ملف عدّ (ليس قاعدة بيانات SQLite): اختر ملفًا آخر باستعمال ‎--db
open-error-other-program = { $path } قاعدة بيانات برنامج آخر: اختر ملفًا آخر باستعمال ‎--db
open-error-damaged = { $path } تالف ({ $detail }): تُرك كما هو؛ استعد نسخة احتياطية، أو انسخ ما يمكن قراءته بالأمر `tallyboard salvage "{ $path }" NEW`، أو اختر ملفًا آخر باستعمال ‎--db
open-error-damaged-with-backup = { $path } تالف ({ $detail }): تُرك كما هو؛ يعيد `tallyboard restore` أحدث نسخة سليمة منه، { $backup }، وينسخ `tallyboard salvage "{ $path }" NEW` ما يمكن قراءته، أو اختر ملفًا آخر باستعمال ‎--db
open-error-unreadable = لا يمكن قراءة شيء من { $path }: استعد نسخة احتياطية
open-error-newer = كتب { $path } إصدار أحدث من tallyboard (إصدار الملف { $found }، وهذا البرنامج يعرف { $known }): حدّث tallyboard، أو اختر ملفًا آخر باستعمال ‎--db
open-error-foreign-object = في { $path } هذا: { $object }، وهو ليس من tallyboard وقد يغيّر الأعداد خفية: أزله، أو اختر ملفًا آخر باستعمال ‎--db
open-error-read-only = { $path } للقراءة فقط: اسمح بالكتابة فيه، أو اختر ملفًا آخر باستعمال ‎--db
open-error-replaced = وُضع ملف آخر مكان { $path } وهو مفتوح هنا: قرّر أولًا ما تفعله بشأن ذلك
open-error-stopped = أُوقف فتح { $path } قبل اكتماله
open-error-locked = يقفل برنامج آخر { $path }: حاول مرة أخرى حين يفرغ منه
open-error-disk = لا يمكن فتح { $path }: { $detail }

## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = المجلد { $folder } غير موجود: أنشئه، أو افتح ملفًا آخر
open-error-in-window-name-too-long = لا يمكن إنشاء { $path }: اسمه أو اسم مجلده طويل جدًا
open-error-in-window-side-not-a-file = { $side } هو { $what }، وفي مكانه يُحفظ آخر ما عُدّ في { $path }: انقله، أو افتح ملفًا آخر
open-error-in-window-log-missing = نُسخ { $path } من غير { $log } الذي فيه كل ما عُدّ: انسخ الاثنين، أو استعد نسخة احتياطية
open-error-in-window-linked = لـ { $path } عدة أسماء عددها { $links }، وما يُعدّ باسم منها يضيع تحت غيره: احذف الأسماء الأخرى، أو افتح نسخة منه
open-error-in-window-not-a-database = { $path } ليس ملف عدّ: افتح ملفًا آخر
open-error-in-window-other-program = { $path } يخص برنامجًا آخر: افتح ملفًا آخر
open-error-in-window-damaged = { $path } تالف، وتُرك كما هو
open-error-in-window-newer = كتب { $path } إصدار أحدث من Tallyboard: حدّث هذا البرنامج، أو افتح ملفًا آخر
open-error-in-window-foreign-object = في { $path } شيء ليس من Tallyboard وقد يغيّر الأعداد خفية («{ $name }»): استعد نسخة احتياطية، أو افتح ملفًا آخر
open-error-in-window-read-only = لا يمكن الكتابة في { $path }: اسمح بذلك، أو افتح ملفًا آخر

## Parts of a database

schema-object = { $kind ->
        [table] الجدول «{ $name }»
        [index] الفهرس «{ $name }»
        [trigger] القادح «{ $name }»
        [view] العرض «{ $name }»
        [virtual-table] الجدول الافتراضي «{ $name }»
        [foreign-key] المفتاح الخارجي «{ $name }»
        [generated-column] العمود المولَّد «{ $name }»
       *[other] { $word } «{ $name }»
    }
schema-column = العمود «{ $column }» في «{ $table }»
schema-missing = { $object } غير موجود
schema-not-made-again = { $object } غير موجود، ولا يمكن إنشاؤه من جديد: { $error }
schema-column-made = كان { $column } غير موجود: أُنشئ من جديد وفيه { $value } في كل صف؛ وقد يكون في نسخة احتياطية أكثر من ذلك
schema-column-missing = { $column } غير موجود: يُقرأ { $value } في كل صف حتى يُغيَّر شيء ويُنشأ العمود من جديد؛ وقد يكون في نسخة احتياطية أكثر من ذلك
schema-index-made = كان { $index } غير موجود: أُنشئ من جديد
schema-index-missing = { $index } غير موجود: تستغرق الإجابات وقتًا أطول حتى يُغيَّر شيء ويُنشأ من جديد

## What happened to the file while it was open

displacement-gone = حُذف الملف { $path } أو نُقل أو غُيّر اسمه وهو مفتوح
displacement-replaced = وُضع ملف آخر مكان { $path } وهو مفتوح
displacement-overwritten = كتب برنامج آخر فوق { $path } وهو مفتوح
displacement-log-gone = حُذف سجلّ { $path } (الملفان بجواره المنتهيان بـ ‎-wal و ‎-shm) وهو مفتوح
displacement-linked = لـ { $path } عدة أسماء (روابط صلبة) عددها { $links }، وستضيع أعداد بينها: احذف الأسماء الأخرى
displacement-newer = حدّث إصدار أحدث من tallyboard الملف { $path }: أغلق هذا البرنامج وحدّثه
displacement-schema = غيّر برنامج آخر مخطط قاعدة البيانات { $path }: { $detail }
displacement-unseen = لا يمكن فحص { $path } ({ $error })
displacement-file-gone = الملف المعني بهذا لم يعد موجودًا

## Backups, restoring and salvaging

backup-error-no-room = قرص { $folder } يكاد يمتلئ: يلزم تحرير { $megabytes } م.ب أخرى
backup-error-not-ours = { $path } موجود من قبل وليس نسخة احتياطية من tallyboard، فيبقى كما هو: اختر ملفًا آخر، أو أضف ‎--yes
backup-error-in-use = { $path } قيد الاستعمال، أو لم يُغلق: اختر ملفًا آخر
backup-error-unsound = { $path } غير سليم ({ $problem }): { $then }
backup-error-take-another = خذ نسخة احتياطية أخرى
backup-error-not-restored = لم يُستعد؛ خذ نسخة احتياطية أخرى، أو أنقذ ما يمكن قراءته منه: `tallyboard salvage`
salvage-nothing = لم يُنقذ شيء
backup-error-held = { $path } مقفل من جانب { $who }: أغلقه هناك وحاول مرة أخرى
backup-error-held-by-another = { $path } مقفل من جانب برنامج آخر: أغلقه هناك وحاول مرة أخرى
backup-error-holder = { $program } (العملية { $id })
backup-error-file = لا يمكن كتابة { $path }: { $detail }
backup-error-unflushed = استُعيد { $path }، لكن القرص لم يحفظ اسمه ({ $detail }): تحقق من القرص، وإذا اختفى الملف لاحقًا فاستعده مرة أخرى
backup-error-no-folder = { $path } ليس مجلدًا ولا يؤدي إلى مجلد: هذا مكان النسخ الاحتياطية، فانقله إلى موضع آخر، أو اختر ملفًا
backup-error-unlisted = لا يمكن سرد النسخ الاحتياطية في { $folder } ({ $detail }): اسمح بقراءة المجلد
backup-error-older-is-better = ملف العدّ غير سليم ({ $problem })، و{ $path } نسخة احتياطية أقدم تبقى كما هي: اختر اسم ملف جديد، أو أضف ‎--yes
backup-error-before-gone = لم يُستعد شيء، إذ لم تعد النسخة الاحتياطية مما هو موجود الآن، { $path }، موجودة ({ $error }): حاول مرة أخرى
backup-error-before-replaced = لم يُستعد شيء، إذ أصبحت النسخة الاحتياطية مما هو موجود الآن، { $path }، ملفًا آخر: حاول مرة أخرى
backup-error-before-unreadable = لم يُستعد شيء، إذ لا يمكن قراءة النسخة الاحتياطية مما هو موجود الآن، { $path } ({ $error }): حاول مرة أخرى
backup-error-before-changed = لم يُستعد شيء، إذ غُيّرت النسخة الاحتياطية مما هو موجود الآن، { $path }: حاول مرة أخرى
backup-error-no-database = بدايته ليست بداية قاعدة بيانات SQLite
backup-error-no-database-any-more = لم تعد بدايته بداية قاعدة بيانات SQLite
backup-error-damaged = هو تالف: { $detail }
backup-error-foreign-object = فيه { $object }، وهو ليس من tallyboard
backup-error-numbers-used-up = توجد نسخة احتياطية رقمها { $max }، ولم يبقَ رقم: انقلها إلى مكان آخر
backup-error-names-taken = كل أسمائه مأخوذة: حاول مرة أخرى

## What the check of the file finds

verify-integrity = السلامة: { $line }
verify-no-parent = { $table } { $id } يتبع { $parent } غير موجود
verify-undone-twice = القيد { $id } متراجَع عنه بأكثر من قيد، وعددها { $entries }
verify-amends-nothing = القيد { $id } يعدّل القيد { $reset }، وهو ليس تصفيرًا لعدّاده
verify-count = العدّاد { $id } «{ $name }» عند { $count }، لكن حاصل قيوده { $sum }
verify-sums-of-counter = العدّاد { $id }: { $problem }
verify-sums-of-other-desks = العدّاد { $id }، مكاتب أخرى: { $problem }
verify-sums-of-all = كل العدّادات: { $problem }
verify-quarter-sum = مجموع ربع الساعة عند { $start } م.ث هو { $counted }، وحاصل قيوده { $expected }
verify-sums-unreadable = مجاميع اليوم رقم { $day } منذ 1970 ليست كما ينبغي

## Names and notes that other programs wrote

oddity-counter = العدّاد { $id } «{ $name }»
oddity-board = اللوحة { $id } «{ $name }»
oddity-entry = القيد { $id }
oddity-spelled = كتابة الاسم تختلف عن كتابة tallyboard له
oddity-name-not-utf-8 = الاسم ليس بترميز UTF-8
oddity-like-counter = الاسم يشبه اسم العدّاد { $other }
oddity-like-board = الاسم يشبه اسم اللوحة { $other }
oddity-total-spelled = كتابة اسم المجموع تختلف عن كتابة tallyboard له
oddity-note-too-long = الملاحظة أطول من اللازم، حجمها بالبايت { $bytes }
oddity-note-not-utf-8 = الملاحظة ليست بترميز UTF-8
oddity-note-control-characters = في الملاحظة محارف تحكم، أو فراغات في طرفيها
counter-numbered = العدّاد { $number }
board-numbered = اللوحة { $number }

## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: لا يمكن قراءة شيء
salvage-table-read = { $table }: قُرئ { $rows }
salvage-table-read-in-part = { $table }: قُرئ { $rows }، ولم يكن لـ { $senseless } معنى
salvage-gap = { $table }: لا يمكن قراءة ما بين الرقم { $first } والرقم { $last }
salvage-gap-to-the-end = { $table }: لا يمكن قراءة ما بدءًا من الرقم { $first }
salvage-shared-counter = العدّاد { $id } «{ $name }»: في صفه { $own }، وحاصل قيوده { $count }: هو مشترك، فيأتي الناقص من المحور
salvage-counter-row-lost = العدّاد { $id } «{ $name }»: ضاع صفه: عدده هو حاصل قيوده، { $count }
salvage-counter-corrected = العدّاد { $id } «{ $name }»: عدده { $count } مأخوذ من صفه؛ وحاصل قيوده { $sum }، وقيد إضافي فيه { $missing }
salvage-more-counters = { $count ->
        [zero] و{ $count } عدّاد آخر كهذه
        [one] وعدّاد آخر كهذه
        [two] وعدّادان آخران كهذه
        [few] و{ $count } عدّادات أخرى كهذه
        [many] و{ $count } عدّادًا آخر كهذه
       *[other] و{ $count } عدّاد آخر كهذه
    }
salvage-note = إنقاذ: هذا بدل قيود لم تُمكن قراءتها

## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
        [zero] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ محفوظة في { $file } لتُعدّ عند التشغيل التالي
        [one] تعذّر حفظ ضغطة واحدة ({ $why }): { $list }؛ محفوظة في { $file } لتُعدّ عند التشغيل التالي
        [two] تعذّر حفظ ضغطتين ({ $why }): { $list }؛ محفوظتان في { $file } لتُعدّا عند التشغيل التالي
        [few] تعذّر حفظ { $presses } ضغطات ({ $why }): { $list }؛ محفوظة في { $file } لتُعدّ عند التشغيل التالي
        [many] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ محفوظة في { $file } لتُعدّ عند التشغيل التالي
       *[other] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ محفوظة في { $file } لتُعدّ عند التشغيل التالي
    }
unsaved-not-kept = { $presses ->
        [zero] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ وقد ضاعت، إذ لا يمكن حفظها للتشغيل التالي أيضًا ({ $reason })
        [one] تعذّر حفظ ضغطة واحدة ({ $why }): { $list }؛ وقد ضاعت، إذ لا يمكن حفظها للتشغيل التالي أيضًا ({ $reason })
        [two] تعذّر حفظ ضغطتين ({ $why }): { $list }؛ وقد ضاعتا، إذ لا يمكن حفظهما للتشغيل التالي أيضًا ({ $reason })
        [few] تعذّر حفظ { $presses } ضغطات ({ $why }): { $list }؛ وقد ضاعت، إذ لا يمكن حفظها للتشغيل التالي أيضًا ({ $reason })
        [many] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ وقد ضاعت، إذ لا يمكن حفظها للتشغيل التالي أيضًا ({ $reason })
       *[other] تعذّر حفظ { $presses } ضغطة ({ $why }): { $list }؛ وقد ضاعت، إذ لا يمكن حفظها للتشغيل التالي أيضًا ({ $reason })
    }
unsaved-lost = لم يُحفظ وضاع: { $list }
unsaved-lost-before = لم يُحفظ قبل آخر إنهاء للبرنامج وضاع: { $list }
unsaved-counted = { $presses ->
        [zero] عُدّت الآن { $presses } ضغطة كان حفظها متعذّرًا: { $list }
        [one] عُدّت الآن ضغطة كان حفظها متعذّرًا: { $list }
        [two] عُدّت الآن ضغطتان كان حفظهما متعذّرًا: { $list }
        [few] عُدّت الآن { $presses } ضغطات كان حفظها متعذّرًا: { $list }
        [many] عُدّت الآن { $presses } ضغطة كان حفظها متعذّرًا: { $list }
       *[other] عُدّت الآن { $presses } ضغطة كان حفظها متعذّرًا: { $list }
    }
unsaved-not-counted = لم يُعدّ: { $list } ({ $why })
unsaved-not-counted-but-kept = لم يُعدّ: { $list } ({ $why })؛ محفوظ في { $file }
unsaved-not-understood = في { $file } ضغطات تعذّر حفظها، لكن لا يمكن فهمه: يبقى كما هو
unsaved-waiting = في { $file } ضغطات تعذّر حفظها، وهي تنتظر العدّ: { $error }
unsaved-folder-missing = المجلد { $folder } غير موجود
unsaved-sum = { $counter } { $sum }
unsaved-quoted = «{ $name }»
unsaved-counter = العدّاد { $id }
unsaved-more-counters = { $count ->
        [zero] { $named }، و{ $count } عدّاد آخر
        [one] { $named }، وعدّاد آخر
        [two] { $named }، وعدّادان آخران
        [few] { $named }، و{ $count } عدّادات أخرى
        [many] { $named }، و{ $count } عدّادًا آخر
       *[other] { $named }، و{ $count } عدّاد آخر
    }
unsaved-more-changes = { $count ->
        [zero] { $named }، و{ $count } تغيير آخر
        [one] { $named }، وتغيير آخر
        [two] { $named }، وتغييران آخران
        [few] { $named }، و{ $count } تغييرات أخرى
        [many] { $named }، و{ $count } تغييرًا آخر
       *[other] { $named }، و{ $count } تغيير آخر
    }
unsaved-lost-press = { $delta } على { $counter }
unsaved-lost-set = ضبط { $counter } على { $value }
unsaved-lost-reset-all = تصفير كل العدّادات
unsaved-lost-reset = تصفير { $counters }
unsaved-lost-undo = تراجع
unsaved-lost-keep = إبقاء ضغطة مشكوك فيها
unsaved-lost-redo = إعادة
unsaved-lost-note = ملاحظة في السجلّ
unsaved-lost-note-day = ملاحظة على { $date }
unsaved-lost-stream = أسطر من دفق
unsaved-lost-create = العدّاد الجديد «{ $name }»
unsaved-lost-rename = إعادة تسمية { $counter } إلى «{ $name }»
unsaved-lost-board = وضع { $counter } على اللوحة «{ $board }»
unsaved-lost-edit = تعديل { $counter }
unsaved-lost-delete = حذف { $counter }
unsaved-lost-move = الموضع الجديد لـ { $counters }
unsaved-lost-create-board = اللوحة الجديدة «{ $name }»
unsaved-lost-edit-board = تعديل لوحة
unsaved-lost-move-board = الموضع الجديد للوحة
unsaved-lost-delete-board = حذف لوحة
unsaved-lost-day-start = بداية اليوم عند { $time }
unsaved-lost-share = مشاركة لوحة
unsaved-lost-join = الانضمام إلى اللوحة «{ $name }»
unsaved-lost-leave = مغادرة لوحة مشتركة
unsaved-lost-name-desk = اسم هذا المكتب «{ $name }»
unsaved-lost-import = استيراد { $file }
unsaved-lost-names-and-more = { $names }، و{ $count } غيرها

## Sharing a board: desks

desk-default-name = مكتب
desk-shared-board = لوحة مشتركة
desk-no-such-board = لا توجد هذه اللوحة في المحور
file-error-closed = الملف مغلق
desk-clock-ahead = ساعة هذا الحاسوب متقدّمة على ساعة المحور بـ { $difference }: الأعداد صحيحة، لكن أوقاتها ليست كذلك.
desk-clock-behind = ساعة هذا الحاسوب متأخّرة عن ساعة المحور بـ { $difference }: الأعداد صحيحة، لكن أوقاتها ليست كذلك.
desk-clock-minutes = { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
desk-clock-hours = { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
desk-clock-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
merge-error-torn = ما يشاركه المكتب { $desk_name } لا يكمل ما لدى هذا الملف منه
merge-error-replaced = أصبح هذا الملف يشارك اللوحة بوصفه مكتبًا آخر، أو لا يشاركها أصلًا
merge-set-later = ضبطه { $desk } في الوقت نفسه، ولكن بعد ذلك بقليل
merge-set-later-elsewhere = ضبطه مكتب آخر في الوقت نفسه، ولكن بعد ذلك بقليل

## The address of a hub

address-error-no-address = يبدأ العنوان بـ postgres://، أو يتكوّن من أجزاء مثل host=…
address-error-unknown-keyword = «{ $keyword }» ليس جزءًا من أجزاء العنوان
address-error-password = لا مكان لكلمة السر في عنوان يمكن لآخرين قراءته: ضعها في ~/.pgpass أو $PGPASSWORD
address-error-port = «{ $port }» ليس منفذًا
address-error-ports = للعنوان منفذ واحد، أو منافذ بعدد المضيفين
address-error-value = «{ $value }» ليست قيمة لـ { $keyword }: القيمة هي { $values }
address-values-channel-binding = ‏disable أو prefer أو require
address-values-session = ‏read-write، لأن المكاتب تكتب
address-values-seconds = عدد من الثواني
address-values-verify-full = ‏verify-full حيث لا يوجد sslrootcert
address-values-sslmode = ‏disable أو prefer أو require أو verify-ca أو verify-full
address-values-ip = عنوان IP
address-error-service = لا توجد خدمة «{ $service }» في { $files }
address-error-service-line = { $path }، السطر { $line }: ليس كلمة وقيمة (keyword=value) من أجزاء العنوان
address-error-escape = العلامة % في عنوان يتبعها رقمان ست عشريان
address-error-quote = في العنوان علامة اقتباس لم تُغلق
address-passwords-unreadable = لا يمكن قراءة { $path }: { $error }
address-passwords-not-private = يمكن لآخرين قراءة { $path }، فلا يُستعمل: نفّذ عليه chmod 600
address-warning-verify-ca = لا يُتحقّق من اسم المحور (sslmode=verify-ca): يمكن لخادم آخر أن ينتحله.
address-warning-require = لا يُتحقّق من شهادة المحور (sslmode=require): يمكن لخادم آخر أن ينتحله.
address-warning-prefer = ما يُرسل إلى المحور قد يكون مقروءًا في الطريق (sslmode=prefer).
address-warning-disable = ما يُرسل إلى المحور مقروء في الطريق (sslmode=disable).

## Why a hub can't be used

hub-error-away = لا يمكن الوصول إلى { $host } ({ $why }): تحقّق من الشبكة، ومن أن PostgreSQL يعمل هناك
hub-error-no-answer = لا يستجيب
hub-error-connection-cut = انقطع الاتصال
hub-error-connection-ended = انتهى الاتصال
hub-error-no-encryption = لم يُتّفق على تعمية: { $error }
hub-error-timeout = لم يستجب المحور منذ { $seconds } ث: تحقّق من الشبكة
hub-error-password-missing = يطلب المحور كلمة سر { $user }، ولا توجد في $PGPASSWORD ولا ~/.pgpass ولا حافظة المفاتيح
hub-error-keyring-locked = يطلب المحور كلمة سر { $user }، وحافظة المفاتيح التي فيها مقفلة: فك قفلها
hub-error-password-wrong = لا يقبل المحور كلمة السر هذه لـ { $user }: تحقّق منها، في $PGPASSWORD أو ~/.pgpass أو حافظة المفاتيح إن كانت من هناك
hub-error-password-unsafe = يطلب { $host } كلمة السر بطريقة يمكن لآخرين استغلالها (نص صريح أو MD5)، فلا تُرسل: على مديره أن يضبط password_encryption على scram-sha-256 وأن يعيد ضبط كلمة سر { $user }
unsafe-password = تُطلب كلمة السر بطريقة يمكن لآخرين استغلالها
hub-error-login-refused = يرفض المحور هذا الدخول ({ $answer }): يسمح به مديره في pg_hba.conf
hub-error-no-database = لا توجد قاعدة بيانات { $database } في المحور: تحقّق من العنوان، أو أنشئها بالأمر createdb
hub-error-no-tls = لا يوفّر { $host } تعمية (TLS): يفعّل مديره ssl، أو يُكتب في العنوان sslmode=disable
hub-error-no-tables = لا جداول من Tallyboard في قاعدة البيانات { $database }: ينشئها `tallyboard hub init URL`
hub-error-foreign-table = الجدول { $table } في قاعدة البيانات هذه ليس من Tallyboard: اختر قاعدة بيانات أخرى أو مخططًا آخر
hub-error-newer = المحور بإصدار أحدث ({ $version }): حدّث Tallyboard على هذا المكتب
hub-error-older = المحور بإصدار أقدم ({ $version }): ينفّذ مالكه `tallyboard hub init URL` بهذا الإصدار
hub-error-rights = لا يسمح المحور لهذا الدخول باستعمال { $what }: يمنح مديره الصلاحيات التي يطبعها `tallyboard hub init URL`
hub-error-one-of-its-tables = أحد جداوله
hub-error-its-schema = مخططه
hub-error-not-owner = لا يحق لـ { $user } إنشاء جداول في قاعدة البيانات هذه أو المخطط: ينفّذ مالكها هذا، أو يمنح CREATE عليها
hub-error-full = قرص المحور ممتلئ ({ $answer }): يفسح مديره مكانًا
hub-error-busy = لا يتّسع المحور لاتصال آخر ({ $answer })
hub-error-restarting = المحور يبدأ أو يتوقف أو يتعافى ({ $answer })
hub-error-read-only = لا يقبل { $host } الكتابة: هو خادم احتياطي، أو ضُبط للقراءة فقط. اذكر الخادم الرئيسي في العنوان، أو كل الخوادم
hub-error-conflict = يطلب المحور تكرار المحاولة ({ $answer })
hub-error-on-another-board = ما عُدّ على هذه اللوحة موجود في المحور من قبل على لوحة أخرى: غادر هذه وانضم إلى تلك
hub-error-row = في المحور صف غير مفهوم ({ $what }): حدّث Tallyboard على هذا المكتب
hub-error-no-clock = لا ساعة
hub-error-total = المجموع { $total }
hub-error-other = أجاب المحور: { $answer }
hub-error-no-host = لا يذكر العنوان مضيفًا
keyring-label = ‏Tallyboard: { $user } في { $server }/{ $database }

## The certificate of a hub

hub-error-certificate = لا يمكن الوثوق بشهادة { $host }: { $why }
tls-expired = انتهت صلاحيتها. يجدّدها مدير المحور، إن كانت ساعة هذا الجهاز صحيحة
tls-not-valid-yet = لم تبدأ صلاحيتها بعد: تحقّق من ساعة هذا الجهاز
tls-other-host = هي لمضيف آخر: اكتب المضيف في العنوان كما هو في الشهادة
tls-unknown-authority = لم يوقّعها أحد يعرفه هذا الجهاز. إن كانت شهادة داخلية فاذكر جهتها باستعمال sslrootcert=FILE
tls-own-authority = هي جهة إصدار نفسها. إن كانت شهادة داخلية فاذكر تلك الشهادة نفسها باستعمال sslrootcert=FILE
tls-no-authorities = لا يمكن استعمال قائمة جهات إصدار الشهادات في هذا النظام: { $error }
tls-no-list = { $path } ليس قائمة جهات إصدار: { $why }
tls-no-certificate = لا شهادة فيه

## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = المكتب «{ $desk }» على اللوحة «{ $board }» (التلقيمة { $feed })
hub-verify-feed = التلقيمة { $feed }
hub-verify-row-missing = الصف { $row } غير موجود
hub-verify-chain = سلسلة رموزها ليست سلسلة رأسها
hub-verify-beyond-head = عدد الصفوف بعد رأسها { $rows }، ورأسها { $last }
hub-verify-slot = { $desk }: خانة العدّاد { $counter } هي { $kept }، وحاصل قيودها { $counted }
hub-verify-seen = { $desk }: في الصف { $row } أن العدّاد { $counter } كان { $kept } عند { $other }، وحاصل قيوده { $counted }

## The demo: a library's reference desk

demo-reference-desk = مكتب المراجع
demo-front-door = الباب الرئيسي
demo-study-rooms = غرف الدراسة
demo-inside-now = في الداخل الآن
demo-directions = إرشاد إلى المكان
demo-reference-question = سؤال مرجعي
demo-printing-help = مساعدة في الطباعة
demo-account-and-cards = الحساب والبطاقات
demo-technology-help = مساعدة تقنية
demo-phone = هاتف
demo-door-in = الباب: دخول
demo-door-out = الباب: خروج
demo-complaint = شكوى
demo-study-room = غرفة دراسة
demo-school-class = صف مدرسي
demo-guided-tour = جولة مع مرشد
demo-from-paper = من الورقة
demo-evening-event = فعالية مسائية
demo-report = { $month ->
        [1] تقرير يناير
        [2] تقرير فبراير
        [3] تقرير مارس
        [4] تقرير أبريل
        [5] تقرير مايو
        [6] تقرير يونيو
        [7] تقرير يوليو
        [8] تقرير أغسطس
        [9] تقرير سبتمبر
        [10] تقرير أكتوبر
        [11] تقرير نوفمبر
       *[12] تقرير ديسمبر
    }
demo-beyond-calendar = أيام العرض التوضيحي تخرج عن التقويم ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = لا حدود: من هذه عدّادات تُطرح، والحدود لما يُعدّ لا للفرق
no-limits-steps = لا حدود: الضغطة الواحدة هنا تضيف أكثر من 1، والحدود لأحداث يُعدّ كل منها 1
no-limits-negative = لا حدود: هو أقل من 0
no-hours-differ = هذه العدّادات على لوحات تختلف ساعات عملها: حدّد عدّادات لوحة واحدة
no-hours-unreadable = لا يمكن قراءة ساعات عمل «{ $board }»: { $error }
rule-beyond = خارج الحدود
rule-two-of-three = نقطتان من ثلاث قرب الحد نفسه أو خارجه
rule-four-of-five = أربع نقاط من خمس بعيدة عن الوسط، في الجهة نفسها
rule-eight-on-one-side = ثماني نقاط متتالية في الجهة نفسها من الوسط
rule-trend = ست نقاط متتالية صاعدة أو هابطة
control-unreadable = لا يمكن قراءة خريطة المراقبة لـ «{ $name }»: { $error }
control-empty = لم يُعدّ عليه شيء بعد
control-no-counter = لم يعد يوجد عدّاد «{ $name }» يُقسم عليه: اختر غيره
control-no-board = ليس على لوحة يُقسم عليها: اختر عدّادًا، أو الساعات
control-empty-baseline = لم يُفحص شيء في تواريخ الفترة المرجعية: اختر غيرها
control-more-than-all = العيوب أكثر مما فُحص: اختر النوع u، أي العيوب لكل وحدة، أو عدّادًا آخر يُقسم عليه
control-no-variation = ليس في الفترة المرجعية عيوب، أو ليس فيها سواها، فلا يظهر مقدار التفاوت: اختر تواريخ أخرى
change-by-hour = منذ { $since } نحو { $after } في الساعة بدلًا من { $before }
change-by-day = منذ { $since } نحو { $after } في اليوم بدلًا من { $before }
change-by-week = منذ أسبوع { $since } نحو { $after } في الأسبوع بدلًا من { $before }
change-by-month = منذ { $since } نحو { $after } في الشهر بدلًا من { $before }
