## What the commands say on the terminal. Each message begins with a small letter: "tallyboard: " stands before it.


## Names of commands and options (inc, --skip), and words in capitals after them (NAME, N, FILE), stay as they are


## unless the help translates those words.


## Shared by several commands

cli-counters = { $count ->
        [zero] { $count } عدّاد
        [one] عدّاد واحد
        [two] عدّادان
        [few] { $count } عدّادات
        [many] { $count } عدّادًا
       *[other] { $count } عدّاد
    }
cli-count-entries = { $count ->
        [zero] { $count } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
cli-problems = { $count ->
        [zero] { $count } مشكلة
        [one] مشكلة واحدة
        [two] مشكلتان
        [few] { $count } مشكلات
        [many] { $count } مشكلة
       *[other] { $count } مشكلة
    }
cli-zone-utc = تُذكر الأوقات بتوقيت UTC: { $problem }
cli-unprintable = لا يمكن طباعة هذا: { $error }
cli-no-window = بُني هذا البرنامج من غير الواجهة الرسومية. وأوامره في tallyboard --help
cli-cancelled = أُلغي: { $nothing }
cli-unprinted = { $done ->
        [counted] تم العدّ، لكن لا يمكن طباعة الجواب: { $why }
       *[other] تم التنفيذ، لكن لا يمكن طباعة الجواب: { $why }
    }
cli-waiting = في الانتظار: { $why }
cli-changes-problem = لا تمكن معرفة ما عُدّ: { $why }؛ تُعاد المحاولة
cli-changes-again = أمكنت معرفة ما عُدّ من جديد
cli-read-only = يقع { $path } حيث لا يمكن كتابة شيء: يُقرأ بوصفه ملفًا لا يغيّره أحد
cli-not-sound = { $path } غير سليم: تم العثور على { $problems }؛ استعد نسخة احتياطية
cli-before-in = ما كان من قبل محفوظ في { $path }
cli-worker-ended = انتهى العامل

## The tally file and its folder

cli-db-empty = اسم الملف فارغ: حدّده باستعمال ‎--db FILE
cli-no-home = ليس للمستخدم مجلد منزل يُحفظ فيه { $file }: حدّد ملفًا باستعمال ‎--db FILE
cli-folder-failed = لا يمكن إنشاء المجلد { $folder }
cli-folder-open = يمكن لآخرين قراءة { $folder }، ولا يمكن تغيير ذلك

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = هذا { $error }
cli-number-form = العدد الصحيح أرقام فقط، مع إشارة عند الحاجة
cli-step-range = الخطوة عدد من 1 إلى { $max }
cli-colors = اللون واحد من { $names }
cli-kinds = النوع واحد من { $names }
cli-column-roles = العمود واحد من { $names }
cli-encodings = الترميز واحد من { $names }، أو غيره من ترميزات الويب
cli-formats = النسق واحد من { $names }
cli-seconds-form = عدد، 0 أو أكثر
cli-languages = اللغة واحدة من { $codes }
cli-template-long = الحد الأقصى لحجم القالب بالبايت { $max }
cli-template-word = { $word } غير معروف: المسموح به { "{" }count{ "}" } و { "{" }name{ "}" }
cli-token-form = طول الرمز من { $min } إلى { $max } محرفًا: حروف وأرقام و - . _ ~

## Naming counters

cli-naming-id = «{ $name }» { $error }: مع ‎--id يُسمى العدّاد برقمه كما يطبعه `tallyboard list --id`
cli-no-counter = لا يوجد عدّاد باسم «{ $name }»
cli-no-counter-number = لا يوجد عدّاد برقم { $number }
cli-no-counter-yet = لا يوجد عدّاد باسم «{ $name }» بعد: في انتظاره
cli-renamed = أصبح اسم «{ $old }» الآن «{ $new }»
cli-no-board = لا توجد لوحة باسم «{ $name }»

## inc, dec, edit, delete, undo, list

cli-inc-number = مع - يكون العدد في الأسطر: NAME ثم علامة جدولة ثم N
cli-inc-skip = الخيار ‎--skip لأسطر الدخل القياسي: inc -
cli-dec-range = لا يمكن طرح { $number }: ينتهي المجال عند { $max }
cli-edit-nothing = لا شيء يُغيَّر: حدّد ‎--name أو ‎--key أو ‎--archived أو غيرها مما يسرده edit --help
cli-delete-yes = سيُحذف «{ $name }» وسجلّه كله نهائيًا: أضف ‎--yes إن كان هذا مقصودًا
cli-undo-nothing = لا شيء يُتراجع عنه
cli-undo-answer = جاء جواب التراجع عن شيء آخر
cli-undo-left = { $count ->
        [zero] تُرك { $count } تغيير كما هو، إذ غيّر آخرون الشيء نفسه منذئذ
        [one] تُرك تغيير واحد كما هو، إذ غيّر آخرون الشيء نفسه منذئذ
        [two] تُرك تغييران كما هما، إذ غيّر آخرون الشيء نفسه منذئذ
        [few] تُركت { $count } تغييرات كما هي، إذ غيّر آخرون الشيء نفسه منذئذ
        [many] تُرك { $count } تغييرًا كما هو، إذ غيّر آخرون الشيء نفسه منذئذ
       *[other] تُرك { $count } تغيير كما هو، إذ غيّر آخرون الشيء نفسه منذئذ
    }
cli-undo-import =
    استيراد { $name }: تم التراجع عن { $count ->
        [zero] { $count } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
cli-list-mend = يصلح `tallyboard verify --mend` مثل هذه الأسماء والملاحظات، ومع ‎--id يُحدَّد العدّاد برقمه
cli-list-mend-more = و{ $count } غيرها؛ يصلح `tallyboard verify --mend` مثل هذه الأسماء والملاحظات، ومع ‎--id يُحدَّد العدّاد برقمه

## inc -: counts lines of standard input

cli-stream-done = { $lines }، { $counters }
cli-lines = { $count ->
        [zero] { $count } سطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }
cli-stream-skip-range = الخيار ‎--skip خارج مجال أعداد 64 بت
cli-stream-progress = أسطر معدودة ومحفوظة: { $count }، وفي الثانية { $rate }
cli-stream-maybe = { $error }؛ ويبيّن إلى أين وصل الملف: tallyboard inc - </dev/null
cli-stream-stopped = { $error }؛ تم العدّ والحفظ حتى السطر { $saved }: للمتابعة من هناك، tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }؛ تم العدّ والحفظ حتى السطر { $saved }: للمتابعة من هناك، tallyboard inc - --skip { $saved } بعد إصلاح السطر { $line }، أو من دونه، tallyboard inc - --skip { $line }
cli-stream-line-why = السطر { $line }: { $why }
cli-stream-newest = لم ينقطع أي دفق بعد السطر { $skip }؛ وأحدث دفق انقطع توقف عند السطر { $lines }
cli-stream-none = لم ينقطع أي دفق بعد السطر { $skip }: بلغت كلها نهاياتها
cli-stream-earlier = عُدّ دفق سابق حتى السطر { $lines } ولم يبلغ نهايته؛ فإن كان قد انقطع فتابعه بالأمر: tallyboard inc - --skip { $lines }
cli-stream-unreadable = لا يمكن قراءة الدخل القياسي
cli-stream-interrupted = قُطع
cli-stream-skip-end = { $lines ->
        [zero] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي { $lines } سطر
        [one] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي سطر واحد
        [two] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي سطران
        [few] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي { $lines } أسطر
        [many] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي { $lines } سطرًا
       *[other] قيمة ‎--skip { $skip } بعد النهاية: في الدخل القياسي { $lines } سطر
    }
cli-stream-sum-range = أسطر هذا الاسم تتجاوز مجال أعداد 64 بت
cli-stream-line = السطر { $line }
cli-stream-lines = الأسطر من { $from } إلى { $through }
cli-stream-after = بعد السطر { $line }
cli-stream-utf-16 = هو نص UTF-16: احفظه بترميز UTF-8، أو حوّله بالأمر: iconv -f UTF-16 -t UTF-8
cli-stream-number = «{ $number }» بعد علامة الجدولة ليس عددًا صحيحًا من 64 بت
cli-stream-name = الاسم ليس نص UTF-8
cli-stream-long = هو أطول من { $max } بايت

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = في { $file } شيء آخر، ويبقى كما هو: اختر اسم ملف جديد، أو أضف ‎--force
cli-watch-no-file = { $file } أنبوب أو جهاز لا يمكن تحديثه باستمرار: اختر ملفًا
cli-watch-deleted = حُذف «{ $name }»: يبقى { $file } كما هو حتى يوجد عدّاد بهذا الاسم
cli-watch-again = عاد تحديث { $file } باستمرار
cli-watch-waiting = في الانتظار: لا يمكن تحديث { $file }: { $error }

## Times: --since and --until

cli-time-invalid = قيمة غير صالحة '{ $text }' للخيار '--{ $option } <TIME>': { $why }
cli-time-invalid-order = قيمة غير صالحة '{ $text }' للخيار '--{ $option } <TIME>': { $why }، أو أضف ‎--dates day-first أو month-first
cli-time-none = لا وقت بين ‎--since { $since } و ‎--until { $until }: حدّد ‎--until لاحقًا
cli-time-none-same = لا وقت بين ‎--since { $since } و ‎--until { $until }: حدّد ‎--until لاحقًا، أو ‎--until "end of …" لليوم أو الشهر كله
cli-time-since = منذ: { $time }
cli-time-until = حتى: ما قبل { $time }

## stats

cli-stats-beyond = عُدّ شيء خارج التقويم: حدّد ‎--since
cli-stats-long = عُدّ منذ { $first } أكثر مما يسعه سطر لكل منها: حدّد ‎--since، أو ‎--by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = الخياران ‎--rate و ‎--interval للساعات والأيام والأسابيع والأشهر: احذفهما، أو أضف ‎--by day
cli-stats-rate-hours = المعدّل هو ما عُدّ لكل ساعة مغطّاة، حسب ساعات عمل اللوحة
cli-stats-rate-counted = المعدّل هو ما عُدّ لكل ساعة عُدّ فيها شيء على اللوحة، إذ لم يحدّد لها أحد ساعات عمل (edit-board --hours)
cli-stats-together = معًا: { $counted } في الساعات المغطّاة ({ $hours })، أي { $rate } في الساعة
cli-stats-together-limits = معًا: { $counted } في الساعات المغطّاة ({ $hours })، أي { $rate } في الساعة، والحدود من { $low } إلى { $high }
cli-stats-outside = عُدّ خارج ساعات العمل { $count }، ولا يدخل في المعدّل
cli-stats-limits = «أدنى» و«أعلى» حدّا ثقة { $percent }%: تقع القيمة الحقيقية بين حدّي نحو { $percent } من كل 100 زوج كهذا، إن كان ما يُعدّ يأتي مصادفة، كل واحد مستقلًا عن غيره
cli-level-form = نسبة مئوية من 50 إلى 99.99، مثل 95
cli-column-counted = معدود
cli-column-in-hours = ضمن الساعات
cli-column-covered-hours = ساعات مغطّاة
cli-column-rate = في الساعة
cli-column-low = أدنى
cli-column-high = أعلى
cli-dates-form = تاريخان بينهما .. هكذا: ‎2026-10-01..2026-10-31
cli-column-value = قيمة
cli-column-center = وسط
cli-column-broken = غير معتاد
cli-control-none = ليست له خريطة مراقبة بعد: حدّد التواريخ التي تُؤخذ منها الحدود، مثل ‎--baseline 2026-10-01..2026-10-31
cli-control-save-nothing = لا شيء يُحفظ: حدّد ‎--baseline أو ‎--kind أو ‎--per أو ‎--of
cli-control-limits = { $plan }: تبعد الحدود ثلاثة انحرافات معيارية عن المتوسط من { $from } إلى { $to }؛ وإن لم يتغيّر شيء فقليل من العيّنات خارجها، نحو 3 من كل 1,000
cli-control-rough = الحدود تقريبية: في عيّنة الفترة المرجعية أقل من 5 في المتوسط
cli-control-broken = { $count ->
        [0] لا عيّنة غير معتادة من { $all }
        [zero] العيّنات غير المعتادة { $count } من { $all }
        [one] عيّنة واحدة غير معتادة من { $all }
        [two] عيّنتان غير معتادتين من { $all }
        [few] { $count } عيّنات غير معتادة من { $all }
        [many] { $count } عيّنة غير معتادة من { $all }
       *[other] { $count } عيّنة غير معتادة من { $all }
    }
cli-control-no-change = لا تغيّر في تكرار العدّ يتجاوز ما تفعله المصادفة
cli-agree-same = هذان واحد: سمِّ اثنين عدّا الشيء نفسه
cli-agree-no-desk = لا يوجد مكتب باسم «{ $name }»: يسردها `tallyboard desks`
cli-agree-unpaired = لا يمكن مقابلة عدّادات «{ $first }» ({ $one }) بعدّادات «{ $second }» ({ $other }): أعط كل عدّاد الاسم القصير نفسه على اللوحتين، أو اجعل عليهما عدد العدّادات نفسه بالترتيب نفسه
cli-agree-long = الضغطات أكثر من { $max }: حدّد ‎--since، أو ‎--by hour
cli-agree-large = مجاميع «{ $name }» أكبر من أن تُصحَّح
cli-agree-by-short-name = قوبلت العدّادات حسب أسمائها القصيرة
cli-agree-by-position = قوبلت العدّادات حسب ترتيبها على اللوحتين
cli-agree-nothing = لم يعدّ أي منهما شيئًا في هذه المدة
cli-agree-presses = تتفق { $alike } من الضغطات البالغة { $all } ({ $percent }%): عدّ كلاهما الشيء نفسه خلال { $seconds } ث
cli-agree-spans = تتفق { $alike } من المدد البالغة { $all } ({ $percent }%): عدّ كلاهما المقدار نفسه
cli-agree-kappa = معامل كابا لكوهين للضغطات التي ضغطها كلاهما: { $value }، وحدود الثقة 95% من { $low } إلى { $high }؛ 1 اتفاق تام، و0 ليس أكثر من المصادفة
cli-agree-concordance = معامل لين لتوافق المقادير: { $value }، وحدود الثقة 95% من { $low } إلى { $high }؛ 1 اتفاق تام. «{ $first }» ناقص «{ $second }»: { $difference } في كل مدة في المتوسط
cli-agree-nothing-to-correct = لا شيء يُصحَّح: المجاميع هكذا من قبل
agree-note = { $first } { $one }، { $second } { $other }، اعتُمد { $total }
cli-board-nothing = لا شيء يُغيَّر: حدّد ‎--name أو ‎--target أو ‎--stops أو ‎--shares أو ‎--total-name أو ‎--hours أو ‎--nobody
cli-board-no-hours = ليس للوحة «{ $name }» ساعات عمل يُستثنى منها وقت: حدّد ‎--hours أولًا
cli-board-nobody-form = تاريخ، أو وقتان بينهما .. هكذا: ‎2026-12-03 أو ‎"2026-12-03 14:00..15:30" أو ‎2026-12-24..2026-12-26
cli-board-night = الوقت من { $from } إلى { $to } في ليلة تبدأ مساء اليوم السابق: استثنِه من بدايتها، أو اكتب ساعات ذلك التاريخ باستعمال ‎--hours

## export

cli-export-ending = لا تدل نهاية اسم الملف على نسق: اجعلها .csv أو .xlsx أو .jsonl أو .html، أو حدّد ‎--format
cli-export-by = الخيار ‎--by للجداول: احذفه، أو أضف ‎--what table
cli-export-report = في التقرير كل شيء: احذف ‎--what، أو اختر ‎--format آخر
cli-export-kind = الخيار ‎--kind للقيود: احذفه، أو أضف ‎--what entries
cli-export-times = العدّادات كما هي الآن: احذف ‎--since و ‎--until، أو أضف ‎--what entries أو table
cli-export-bom = الخيار ‎--bom لنسق CSV: احذفه، أو أضف ‎--format csv
cli-export-terminal = المصنّف ليس نصًا لطرفية: حدّد ملفًا باستعمال ‎--output
cli-export-no-room = لم يُكتب شيء في { $file } ({ $error }): أفسح مكانًا، أو اختر ملفًا آخر
cli-export-failed = لم يُكتب شيء في { $file }: { $error }
cli-export-exists = { $error }، ويبقى كما هو: اختر اسم ملف جديد، أو أضف ‎--force

## import

cli-import-standard-input = الدخل القياسي
cli-import-failed = { $name }: { $error }
cli-import-bad-line = السطر { $line }: { $why }
cli-import-bad-line-column = السطر { $line }، «{ $column }»: { $why }
cli-import-bad-line-part = { $part }، السطر { $line }: { $why }
cli-import-bad-line-part-column = { $part }، السطر { $line }، «{ $column }»: { $why }
cli-import-more-bad = { $count ->
        [zero] و{ $count } سطر معيب آخر
        [one] وسطر معيب آخر
        [two] وسطران معيبان آخران
        [few] و{ $count } أسطر معيبة أخرى
        [many] و{ $count } سطرًا معيبًا آخر
       *[other] و{ $count } سطر معيب آخر
    }
cli-import-refused = { $why }: لم يُستورد شيء
cli-import-alike-minute = { $count ->
        [zero] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
        [one] صف واحد يشبه صفًا موجودًا من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
        [two] صفان يشبهان صفوفًا موجودة من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
        [few] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
        [many] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
       *[other] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها
    }
cli-import-alike-day = { $count ->
        [zero] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
        [one] صف واحد يشبه صفًا موجودًا من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
        [two] صفان يشبهان صفوفًا موجودة من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
        [few] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
        [many] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
       *[other] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه
    }
cli-import-open-encoding = { $question }: حدّده باستعمال ‎--encoding NAME؛ لم يُستورد شيء
cli-import-open-sheet = { $question }: حدّدها باستعمال ‎--sheet NAME، مرات عدة للأوراق المتشابهة؛ لم يُستورد شيء
cli-import-open-doubt = { $question }؛ لم يُستورد شيء
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
        [zero] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو استبعدها باستعمال ‎--skip-bad
        [one] سطر واحد معيب، فلم يُستورد شيء: أصلحه، أو استبعده باستعمال ‎--skip-bad
        [two] سطران معيبان، فلم يُستورد شيء: أصلحهما، أو استبعدهما باستعمال ‎--skip-bad
        [few] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو استبعدها باستعمال ‎--skip-bad
        [many] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو استبعدها باستعمال ‎--skip-bad
       *[other] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو استبعدها باستعمال ‎--skip-bad
    }
cli-import-bad-columns = { $count ->
        [zero] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعدها باستعمال ‎--skip-bad
        [one] سطر واحد معيب، فلم يُستورد شيء: أصلحه، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعده باستعمال ‎--skip-bad
        [two] سطران معيبان، فلم يُستورد شيء: أصلحهما، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعدهما باستعمال ‎--skip-bad
        [few] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعدها باستعمال ‎--skip-bad
        [many] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعدها باستعمال ‎--skip-bad
       *[other] عدد السطور المعيبة { $count }، فلم يُستورد شيء: أصلحها، أو حدّد معنى الأعمدة باستعمال ‎--columns، أو استبعدها باستعمال ‎--skip-bad
    }
cli-import-answer = جاء جواب الاستيراد عن شيء آخر
cli-import-undo-restore = لا يمكن التراجع عن أكثر من { $max } قيد دفعة واحدة: استعد { $path } لذلك
cli-import-undo-no-backup = لا يمكن التراجع عن أكثر من { $max } قيد دفعة واحدة: ولا توجد نسخة احتياطية مما كان من قبل
cli-import-undo-nothing-before = لا يمكن التراجع عن أكثر من { $max } قيد دفعة واحدة: ولم يُعدّ شيء من قبل
cli-import-backup-failed = لا يمكن إنشاء نسخة احتياطية قبل استيراد بهذا الحجم ({ $error })، فلم يُستورد شيء: أصلح ذلك، أو استورد من دونها باستعمال ‎--no-backup
cli-import-nothing = لم يُستورد شيء
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = مستبعد
cli-import-columns-left-out = الأعمدة المستبعدة: { $names }
cli-import-before = استُورد هذا في { $at }: لا شيء يضاف (يضيفه ‎--again على أي حال)
cli-import-names-more = { $names } و{ $more } غيرها
cli-import-boards =
    { $done ->
        [yes] تم إنشاء { $count ->
            [zero] { $count } لوحة
            [one] لوحة واحدة
            [two] لوحتين
            [few] { $count } لوحات
            [many] { $count } لوحة
           *[other] { $count } لوحة
        }: { $names }
       *[no] سيتم إنشاء { $count ->
            [zero] { $count } لوحة
            [one] لوحة واحدة
            [two] لوحتين
            [few] { $count } لوحات
            [many] { $count } لوحة
           *[other] { $count } لوحة
        }: { $names }
    }
cli-import-counters =
    { $done ->
        [yes] تم إنشاء { $count ->
            [zero] { $count } عدّاد
            [one] عدّاد واحد
            [two] عدّادين
            [few] { $count } عدّادات
            [many] { $count } عدّادًا
           *[other] { $count } عدّاد
        }: { $names }
       *[no] سيتم إنشاء { $count ->
            [zero] { $count } عدّاد
            [one] عدّاد واحد
            [two] عدّادين
            [few] { $count } عدّادات
            [many] { $count } عدّادًا
           *[other] { $count } عدّاد
        }: { $names }
    }
cli-import-added =
    { $done ->
        [yes] تمت إضافة { $count ->
            [zero] { $count } قيد
            [one] قيد واحد
            [two] قيدين
            [few] { $count } قيود
            [many] { $count } قيدًا
           *[other] { $count } قيد
        }
       *[no] ستتم إضافة { $count ->
            [zero] { $count } قيد
            [one] قيد واحد
            [two] قيدين
            [few] { $count } قيود
            [many] { $count } قيدًا
           *[other] { $count } قيد
        }
    }
cli-import-day-notes = { $done ->
        [yes] ملاحظات الأيام المضافة: { $count }
       *[no] ملاحظات الأيام التي ستضاف: { $count }
    }
cli-import-left-out =
    { $done ->
        [yes] تم استبعاد الموجود من قبل: { $count ->
            [zero] { $count } قيد
            [one] قيد واحد
            [two] قيدان
            [few] { $count } قيود
            [many] { $count } قيدًا
           *[other] { $count } قيد
        }
       *[no] سيتم استبعاد الموجود من قبل: { $count ->
            [zero] { $count } قيد
            [one] قيد واحد
            [two] قيدان
            [few] { $count } قيود
            [many] { $count } قيدًا
           *[other] { $count } قيد
        }
    }
cli-import-counter = { $name }: { $before } ← { $after } من { $count ->
        [zero] { $count } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $count } قيود
        [many] { $count } قيدًا
       *[other] { $count } قيد
    }
cli-import-more-counters = { $count ->
        [zero] و{ $count } عدّاد آخر
        [one] وعدّاد آخر
        [two] وعدّادان آخران
        [few] و{ $count } عدّادات أخرى
        [many] و{ $count } عدّادًا آخر
       *[other] و{ $count } عدّاد آخر
    }

## backup, restore, salvage

cli-backup-none = لا توجد نسخة احتياطية جديدة
cli-backup-not-sound = { $path } غير سليم ({ $problem }): أُنشئت منه نسخة احتياطية كما هو ووُسمت بذلك؛ والتفصيل في `tallyboard verify`
cli-backup-damaged = { $file } ليس نسخة احتياطية سليمة: تعذّر فتح ملف العدّ فحُفظ بايتًا بايتًا؛ وينسخ `tallyboard salvage` ما يمكن قراءته منه
cli-backup-unreadable = لا يمكن قراءة { $file }: { $problem }
cli-backup-was-not-sound = { $file } ليس نسخة احتياطية سليمة: كان ملف العدّ غير سليم عند إنشائها
cli-restore-unprinted = لا يمكن طباعة ما سيُستبدل ({ $error }): لم يُستعد شيء
cli-restore-nothing = لم يُستعد شيء
cli-restored = تمت الاستعادة: { $holdings }
cli-salvaged = تم الإنقاذ: { $counters }، { $entries }
cli-salvage-nothing = لم يُنقذ شيء
cli-restore-now = الآن: { $holdings }
cli-restore-now-nothing = الآن: لا شيء
cli-restore-now-unreadable = الآن: غير مقروء: { $why }
cli-restore-backup = النسخة الاحتياطية: { $holdings }
cli-restore-no-count = غير موجود
cli-restore-more = { $count ->
        [zero] … و{ $count } عدّاد آخر مختلف
        [one] … وعدّاد آخر مختلف
        [two] … وعدّادان آخران مختلفان
        [few] … و{ $count } عدّادات أخرى مختلفة
        [many] … و{ $count } عدّادًا آخر مختلفًا
       *[other] … و{ $count } عدّاد آخر مختلف
    }
cli-restore-shared = تعود اللوحات المشتركة من المحور؛ وما عُدّ هنا منذئذ ولم يُشارَك بعد موجود في نسخة ما كان من قبل وحدها
cli-holdings = { $counters }، { $entries }
cli-holdings-span = { $counters }، { $entries } من { $first } إلى { $last }
cli-restore-needs-yes = سيُستبدل ما هو موجود الآن: أضف ‎--yes إن كان هذا مقصودًا
cli-restore-question = هل يُستبدل الموجود الآن؟ تُنشأ منه نسخة احتياطية أولًا. [y/N]
cli-restore-yes = نعم ن y yes

## demo

cli-demo-nothing = لم يُنشأ أي ملف
cli-demo-made = { $file }: العدّادات { $counters }، والقيود { $entries }، في آخر { $days } يومًا

## verify

cli-verify-ok = سليم: { $counters }، { $entries }
cli-verify-odd = { $count ->
        [zero] أسماء أو ملاحظات ليست كما يكتبها tallyboard، وعددها { $count }: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
        [one] اسم واحد أو ملاحظة واحدة ليست كما يكتبها tallyboard: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
        [two] أسماء أو ملاحظات ليست كما يكتبها tallyboard، وعددها { $count }: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
        [few] أسماء أو ملاحظات ليست كما يكتبها tallyboard، وعددها { $count }: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
        [many] أسماء أو ملاحظات ليست كما يكتبها tallyboard، وعددها { $count }: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
       *[other] أسماء أو ملاحظات ليست كما يكتبها tallyboard، وعددها { $count }: يصلحها `tallyboard verify --mend` بعد نسخة احتياطية
    }
cli-mend-none = لا شيء يُصلح
cli-mend-nothing = لم يُصلح شيء
cli-mend-backed-up = النسخة الاحتياطية في { $path }
cli-mended = أُصلح: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = لا يستجيب المحور
cli-sync-waiting =
    في الانتظار { $count ->
        [zero] { $count } صف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
cli-sync-pulling = وصل من صفوف المكاتب الأخرى { $pulled } من { $all }
cli-sync-offline = { $reason }؛ في الانتظار { $count ->
        [zero] { $count } صف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
cli-hub-unknown = لا محور معروفًا بعد: حدّده باستعمال ‎--hub postgres://USER@HOST/DATABASE
cli-hub-several = لوحات هذا الملف مشتركة عبر عدة محاور: حدّد واحدًا باستعمال ‎--hub
cli-share-no-board = لا توجد لوحة باسم «{ $name }»: ينشئها ‎--new
cli-share-not-shared = لا توجد هنا لوحة مشتركة باسم «{ $name }»
cli-share-not-made = لم تُنشأ اللوحة
cli-join-unknown = لوحات المحور غير معروفة
cli-join-none = لا لوحة مشتركة عبر هذا المحور بعد: يشارك `tallyboard share BOARD` لوحة
cli-join-not-found = لا لوحة مشتركة عبر هذا المحور باسم «{ $name }»: الموجود { $names }
cli-join-several = عدة لوحات اسمها «{ $name }»: حدّد واحدة بمعرّفها: { $boards }
cli-join-namesakes = في هذا الملف وفي اللوحة معًا { $names }: أضف ‎--namesakes same لمشاركة ما عُدّ هنا أيضًا، أو ‎--namesakes others لإبقاء الاثنين
cli-join-failed = لم يتم الانضمام إلى اللوحة
cli-share-gone = لم تعد مشتركة
cli-share-unfinished = { $done ->
        [shared] تمت مشاركة «{ $name }»، لكن لم تصل كلها بعد (يواصل ذلك `tallyboard sync`)
       *[joined] تم الانضمام إلى «{ $name }»، لكن لم تصل كلها بعد (يواصل ذلك `tallyboard sync`)
    }
cli-leave-failed = { $error }؛ وما ينتظر هنا لن يصل إلى الآخرين: أضف ‎--force للمغادرة على أي حال
cli-sync-none = لا لوحة مشتركة في { $path }: يشارك `tallyboard share BOARD` لوحة
cli-follow-offline = { $board }: غير متصلة: { $why }
cli-follow-connecting = { $board }: جارٍ الاتصال
cli-follow-shared = { $board }: مشتركة
cli-hub-there = الجداول موجودة من قبل
cli-hub-status = { $host }: { $server }، جداول بالإصدار { $version }
cli-hub-clock = تختلف ساعة المحور عن ساعة هذا الجهاز بـ { $seconds } ث
cli-hub-not-sound = المحور غير سليم: تم العثور على { $problems }
cli-hub-same = سليم: { $counters } كما في المحور
cli-hub-differs = { $count ->
        [zero] تختلف { $count } أعداد عنها في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
        [one] يختلف عدد واحد عنه في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
        [two] يختلف عددان عنهما في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
        [few] تختلف { $count } أعداد عنها في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
        [many] يختلف { $count } عددًا عنها في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
       *[other] يختلف { $count } عدد عنها في المحور: اللوحة، جدولة، العدّاد، جدولة، العدد هنا، جدولة، العدد هناك
    }

## stress: a test that counts from many processes

cli-stress-folder = لا يمكن إنشاء مجلد في { $folder }
cli-stress-inexact = الأعداد غير دقيقة: يرجى الإبلاغ عن هذا مع الملف
cli-stress-exact = دقيقة
cli-stress-setting = العمليات { $processes }، والخيوط في كل منها { $threads }، لمدة { $seconds } ث على { $path }
cli-stress-expected = متوقع              { $number }
cli-stress-counted = معدود              { $number }
cli-stress-rate = ضغطات في الثانية   { $number }
cli-stress-lost = قراءة وجمع وكتابة  متوقع { $number }، معدود { $counted }: ضاع { $lost } بلا خطأ ({ $seconds } ث، في ملف خاص به)
cli-stress-cancelled = أُلغي: لم يبقَ منه شيء في الملف
cli-stress-stopped = أُلغي
cli-stress-not-sound = الملف غير سليم: { $problem }
cli-stress-process = فشلت عملية من عمليات الاختبار: { $status }
cli-stress-silent = عملية من عمليات الاختبار لا تطبع شيئًا
cli-stress-press = لم تُعدّ ضغطة: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = للاستماع خارج هذا الجهاز حدّد رمزًا خاصًا بك: في المتغيّر TALLYBOARD_TOKEN، أو باستعمال ‎--token
cli-serve-listen = لا يمكن الاستماع عند { $address }
cli-serve-open = الاتصال غير معمّى: استعمله في شبكة تثق بها
cli-serve-press-entry = ليس للضغطة قيد: القيد للتراجع
cli-serve-undo-form = للتراجع اسم أو معرّف أو قيد
cli-serve-nothing-there = لا شيء عند { $path } للطريقة { $method }: يقرأ GET المسارين /counters و /changes، و POST للمسارين /press و /undo
cli-serve-method = الطريقة { $method } غير ممكنة: GET للقراءة، و POST للمسارين /press و /undo
cli-serve-followers = عدد المتابعين الآخرين بلغ { $count }
cli-serve-wrong-token = ليس هذا هو الرمز
cli-serve-no-token = الرمز ناقص: أرسل الترويسة Authorization: Bearer TOKEN
cli-serve-host = استدعِ هذا بعنوانه الرقمي، أو باسم localhost
cli-serve-origin = لا يمكن لصفحات مواقع أخرى استدعاء هذا
cli-serve-which = حدّد العدّاد: باسمه أو معرّفه، مثل { "{" }"name": "قهوة"{ "}" }
cli-serve-late = لم يصل الاستدعاء خلال { $seconds } ث: لم يُعدّ شيء
cli-serve-large = الحد الأقصى لحجم الاستدعاء بالبايت { $max }: لم يُعدّ شيء
cli-serve-not-json = الاستدعاء ليس JSON مثل { "{" }"name": "قهوة"{ "}" }: { $error }
cli-serve-unexpected = لا يُعرف ما آل إليه هذا: انظر إلى العدد

## man

cli-no-command = لا يوجد أمر { $name }: يسرد tallyboard --help الأوامر

## The pages that serve shows in a browser

cli-page-undo = تراجع
cli-page-saving = جارٍ الحفظ…
cli-page-unreachable-press = لا يمكن الوصول إلى Tallyboard: انظر إلى العدد قبل أن تضغط مرة أخرى
cli-page-saved = { $name }: { $count }، محفوظ
cli-page-undone = { $name }: { $count }، تم التراجع
cli-page-minus = طرح واحد من { $name }
cli-page-token = ينقص هذا العنوان الرمز أو فيه رمز قديم: افتح العنوان الذي يعرضه Tallyboard.
cli-page-ended = انتهى Tallyboard. في انتظاره…
cli-page-unreachable = لا يمكن الوصول إلى Tallyboard. في انتظاره…

## tallyboard doubtful

cli-doubtful-unknown = الرقم { $id } ليس لضغطة مشكوك فيها من هذه العدّادات والأوقات: انظر tallyboard doubtful
cli-doubtful-more = عدد المعروض { $max }، وهي الأحدث؛ ويوجد غيرها
