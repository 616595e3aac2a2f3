## Dialogs and settings

dialogs-cancel = إلغاء
dialogs-save = حفظ
dialogs-create = إنشاء
dialogs-name = الاسم
dialogs-note = ملاحظة
dialogs-target = الهدف
dialogs-no-target = بلا
dialogs-optional = اختياري
dialogs-no-whole-number = هذا ليس عددًا صحيحًا مثل 12.
dialogs-number-too-large = هذا العدد كبير جدًا.
dialogs-new-counter = عدّاد جديد
dialogs-new-counters = عدّادات جديدة
dialogs-new-counter-text = يكفي الاسم. ومن عدة أسماء، واحد في كل سطر، يُنشأ لكل منها عدّاد.
dialogs-edit-text = مظهر العدّاد وكيفية ضغطه؛ وما عُدّ يبقى كما هو.
dialogs-names = الأسماء
dialogs-paste-hint = أو ألصق قائمة: اسم في كل سطر.
dialogs-create-and-next = إنشاء والتالي
dialogs-the-new-counter = العدّاد الجديد
dialogs-color = اللون
dialogs-board = اللوحة
dialogs-no-board = بلا لوحة
dialogs-key = المفتاح
dialogs-no-key = بلا
dialogs-press-a-key = اضغط مفتاحًا…
dialogs-press-a-key-hint = ‏Esc يُبقي المفتاح، و Backspace يزيله.
dialogs-no-counter-key = لا يصلح هذا المفتاح لعدّاد.
dialogs-keys-of-the-window = المفاتيح مع Ctrl أو Alt خاصة بالنافذة.
dialogs-free-key-hint = أول مفتاح حر.
dialogs-remove-key = إزالة
dialogs-take-key-over = أخذه
dialogs-more = المزيد
dialogs-short-name = اسم قصير
dialogs-short-name-hint = للنافذة الصغيرة حيث المكان ضيق.
dialogs-step = الخطوة
dialogs-step-hint = ما تضيفه ضغطة واحدة.
dialogs-limits = الحدود
dialogs-minimum = الحد الأدنى
dialogs-maximum = الحد الأقصى
dialogs-maximum-below-minimum = الحد الأقصى أقل من الحد الأدنى.
dialogs-lock = مقفل
dialogs-lock-hint = مقفل: تُرفض الضغطات
dialogs-weight = في المجموع
dialogs-weight-plus = يُجمع
dialogs-weight-minus = يُطرح
dialogs-weight-zero = مستبعد
dialogs-amount = المقدار
dialogs-add = إضافة
dialogs-take = طرح
dialogs-counted-earlier = عُدّ سابقًا
dialogs-when = الوقت
dialogs-when-hint = سنة-شهر-يوم ساعة:دقيقة
dialogs-still-to-come = هذا الوقت لم يأتِ بعد.
dialogs-in-all = الإجمالي
dialogs-reset-hint = يبقى السجلّ، ويمكن التراجع عن هذا في أي وقت.
dialogs-delete = حذف
dialogs-delete-one = حذف { $name } نهائيًا
dialogs-delete-several =
    حذف { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    } نهائيًا
dialogs-delete-meant = { $count ->
        [zero] أريد حذفها نهائيًا
        [one] أريد حذفه نهائيًا
        [two] أريد حذفها نهائيًا
        [few] أريد حذفها نهائيًا
        [many] أريد حذفها نهائيًا
       *[other] أريد حذفها نهائيًا
    }
dialogs-delete-many = تُحذف هذه العدّادات وأعدادها وسجلّاتها كلها نهائيًا. لا يمكن التراجع عن هذا.
dialogs-back-up = نسخ احتياطي أولًا
dialogs-backing-up = جارٍ النسخ الاحتياطي…
dialogs-new-board = لوحة جديدة
dialogs-new-board-text = اللوحة مجموعة عدّادات تُعرض معًا.
dialogs-edit-board-text = اسم اللوحة وهدفها ومعنى مجموعها.
dialogs-start = البدء من
dialogs-empty-board = لوحة فارغة
dialogs-delete-template = حذف هذا القالب
dialogs-the-new-board = اللوحة الجديدة
dialogs-delete-board = حذف اللوحة
dialogs-total = المجموع
dialogs-total-name = اسم المجموع
dialogs-total-name-hint = ما يسمى به المجموع، مثل «في الداخل الآن».
dialogs-stops-at-target = التوقف عند الهدف
dialogs-shares = الحصص
dialogs-shares-hint = يعرض كل عدّاد حصته بالنسبة المئوية
dialogs-settings = الإعدادات
dialogs-settings-text = يُطبَّق كل إعداد حالما يُغيَّر.
dialogs-close = إغلاق
dialogs-language = اللغة
dialogs-theme = السمة
dialogs-theme-system = افتراضي النظام
dialogs-theme-light = فاتحة
dialogs-theme-dark = داكنة
dialogs-density = الكثافة
dialogs-density-comfortable = مريحة
dialogs-density-compact = متراصّة
dialogs-high-contrast = تباين عالٍ
dialogs-reduced-motion = تقليل الحركة
dialogs-large-targets = اللمس
dialogs-when-touched = عند اللمس
dialogs-on = مفعّل
dialogs-off = معطّل
dialogs-zoom = الحجم
dialogs-zoom-in = أكبر
dialogs-zoom-out = أصغر
dialogs-numbers = الأرقام
dialogs-system-default = افتراضي النظام
dialogs-first-day = يبدأ الأسبوع
dialogs-monday = الاثنين
dialogs-saturday = السبت
dialogs-sunday = الأحد
dialogs-day-start = يبدأ اليوم عند
dialogs-day-start-hint = لكل من يعدّ في هذا الملف.
dialogs-zone = المنطقة الزمنية
dialogs-zone-hint = افتراضي النظام
dialogs-no-zone = لا توجد منطقة زمنية بهذا الاسم: اكتب اسمًا مثل Europe/Berlin.
dialogs-no-time-of-day = يُكتب وقت اليوم هكذا: 04:00.
dialogs-sound = الصوت
dialogs-sounds = تشغيل الأصوات
dialogs-press = ضغطة
dialogs-reached = هدف
dialogs-refused = لم يُعدّ
dialogs-tone-off = بلا
dialogs-tone-click = نقرة
dialogs-tone-knock = طرقة
dialogs-tone-drop = قطرة
dialogs-tone-rising = نغمتان صاعدتان
dialogs-tone-bell = جرس
dialogs-tone-fanfare = ثلاث نغمات صاعدة
dialogs-tone-low = نغمة منخفضة
dialogs-tone-falling = نغمتان هابطتان
dialogs-speech = النطق
dialogs-speech-off = بلا
dialogs-speech-targets = الأهداف، وما لم يُعدّ
dialogs-speech-presses = العدد بعد كل ضغطة أيضًا
dialogs-notifications = الإشعارات
dialogs-notify = عند بلوغ هدف
dialogs-volume = مستوى الصوت
dialogs-try = تجربة
dialogs-try-name = تجربة الصوت
dialogs-guard = الضغطات المزدوجة
dialogs-guard-name = الضغطات المزدوجة، بالملّي ثانية
dialogs-guard-hint = لا يُعدّ مفتاح ضُغط ثانية خلال هذه المدة مرة أخرى؛ و0 يعدّ كل ضغطة.
dialogs-milliseconds = م.ث
dialogs-keys-title = المفاتيح
dialogs-keys-text = وظيفة كل مفتاح. تحرّك الأسهم القائمة.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = تتعذّر قراءة بداية الفترات المفتوحة: { $why }. ويمكن تصفيرها مع ذلك.
dialogs-created = تم إنشاء { $name }
dialogs-edit = تعديل { $name }
dialogs-remove-key-counter = إزالة مفتاح { $counter }
dialogs-key-of-the-window = { $key } من مفاتيح النافذة.
dialogs-key-is-taken = { $key } مفتاح { $holder }.
dialogs-key-is-taken-over = كان { $key } مفتاح { $holder }، وسيبقى بلا مفتاح.
dialogs-add-to = إضافة إلى { $name }
dialogs-amount-name = المقدار المضاف إلى { $counter }
dialogs-take-from = طرح من { $name }
dialogs-taken-name = المقدار المطروح من { $counter }
dialogs-counted-earlier-name = عُدّ سابقًا، لـ { $counter }
dialogs-is-now = العدد الآن { $count }.
dialogs-from-to = { $before } ← { $after }
dialogs-reset-scope = تصفير { $scope }
dialogs-reset-note = ملاحظة على تصفير { $name }
dialogs-reset-note-several =
    ملاحظة على تصفير { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
dialogs-since = منذ { $time }
dialogs-closes-period = يُغلق الفترة الجارية منذ { $since }.
dialogs-delete-only = يُحذف { $name } وعدده البالغ { $count } وسجلّه كله نهائيًا. لا يمكن التراجع عن هذا.
dialogs-sound-of = { $what }، الصوت
dialogs-bad-guard = من 0 إلى { $ms_max } ملّي ثانية.
dialogs-sentence = { $why }.
dialogs-bad-step = الخطوة عدد من 1 إلى { $max }.
dialogs-note-room = المحارف: { $count } من { $max }
dialogs-percent = { $percent }%
dialogs-color-coral = مرجاني
dialogs-color-amber = كهرماني
dialogs-color-olive = زيتوني
dialogs-color-green = أخضر
dialogs-color-teal = أزرق مخضرّ
dialogs-color-blue = أزرق
dialogs-color-indigo = نيلي
dialogs-color-violet = بنفسجي
dialogs-color-pink = وردي
dialogs-color-slate = رمادي مزرقّ
dialogs-keys-counters-key = مفتاح عدّاد
dialogs-keys-its-key = مفتاحه
dialogs-keys-an-arrow = سهم
dialogs-keys-group-counting = العدّ
dialogs-keys-count = عدّ خطوة
dialogs-keys-step-back = خطوة إلى الوراء
dialogs-keys-press = ضغط العدّاد ذي التركيز
dialogs-keys-amount = إضافة مقدار دفعة واحدة، أو طرحه
dialogs-keys-undo-press = التراجع عن آخر ضغطة
dialogs-keys-group-moving = التنقّل
dialogs-keys-next-counter = إلى العدّاد التالي
dialogs-keys-board = إلى لوحة، حسب ترتيبها
dialogs-keys-next-board = إلى اللوحة الأعلى أو الأدنى
dialogs-keys-alone = عرض العدّاد وحده
dialogs-keys-back = رجوع
dialogs-keys-search = بحث
dialogs-keys-select = تحديد العدّاد أو الكل
dialogs-keys-menu = قائمة العدّاد أو اللوحة أو عمود المخطط
dialogs-keys-group-changing = التغيير
dialogs-keys-undo = تراجع
dialogs-keys-redo = إعادة
dialogs-keys-new = عدّاد جديد
dialogs-keys-edit = تعديل العدّاد أو اللوحة
dialogs-keys-duplicate = مضاعفة اللوحة دون أعدادها
dialogs-keys-move = نقل العدّاد أو اللوحة
dialogs-keys-reset = تصفير العدّاد أو كل المعروض
dialogs-keys-finish = إنهاء اللوحة؛ إنشاء عدّاد والتالي
dialogs-keys-delete = حذف العدّاد نهائيًا
dialogs-keys-doubtful = إبقاء ضغطة مشكوك فيها أو إبطالها
dialogs-keys-group-files = الملفات
dialogs-keys-export = تصدير
dialogs-keys-print = طباعة تقرير
dialogs-keys-import = استيراد
dialogs-keys-backups = النسخ الاحتياطية
dialogs-keys-open = فتح ملف آخر
dialogs-keys-copy = نسخ المحدّد كجدول
dialogs-keys-group-window = النافذة
dialogs-keys-tiles = بطاقات أو جدول
dialogs-keys-inspect = تحليل
dialogs-keys-next-part = إلى الجزء التالي: التحليل، اللوحات، العدّادات
dialogs-keys-lock = قفل الكل أو فك قفله
dialogs-keys-small-window = النافذة الصغيرة، والعودة
dialogs-keys-lay = جعل النافذة الصغيرة أفقية أو رأسية
dialogs-keys-full-screen = ملء الشاشة
dialogs-keys-size = أكبر، أصغر، الحجم المعتاد
dialogs-keys-settings = الإعدادات
dialogs-keys-help = مساعدة
dialogs-keys-list = هذه القائمة

## The control chart of a counter, in its dialog

dialogs-control = خريطة المراقبة
dialogs-control-none = بلا
dialogs-control-count = العيوب
dialogs-control-rate = العيوب لكل وحدة
dialogs-control-share = نسبة المعيب
dialogs-control-count-hint = حيث يُفحص القدر نفسه كل مرة: تبيّن هل تتفاوت العيوب أكثر مما تفعله المصادفة.
dialogs-control-rate-hint = حيث يزيد المفحوص أو يقل: تُقسم العيوب على ما فُحص.
dialogs-control-share-hint = حيث كل وحدة إما سليمة وإما معيبة: الجزء المعيب من الكل.
dialogs-control-per = لكل
dialogs-control-of = من
dialogs-control-board = مجموع اللوحة
dialogs-control-hours = ساعة مغطّاة
dialogs-control-points = النقاط
dialogs-control-baseline = الفترة المرجعية
dialogs-control-baseline-hint = تُؤخذ الحدود من هذه الأيام. اختر أيامًا كان كل شيء فيها كالمعتاد.
dialogs-control-unread = كتب برنامج آخر «{ $control }»، ولا يمكن قراءته كخريطة مراقبة. يبقى حتى تختار واحدة.

## Checking a file

check-check = التحقّق من الملف…
check-check-title = التحقّق من الملف
check-check-text = ينظر هل الملف سليم، وهل كل عدد هو حاصل قيوده.
check-checking = جارٍ التحقّق…
check-mend = إصلاح
check-mending = جارٍ الإصلاح…
check-mend-hint = يكتب الإصلاح هذه كما هي معروضة، بعد نسخة احتياطية من الملف، في خطوة واحدة يمكن التراجع عنها. وتبقى الأعداد كما هي.
check-unsound-hint = تبيّن النسخ الاحتياطية محتوى ملف أقدم. لم يغيّر هذا التحقّق شيئًا، ويستمر حفظ ما تعدّه.
check-edit = تعديل…
check-doubts-more = انقر لترى ما يمكن فعله: إعادة تسمية واحد، أو إصلاحها كلها.
check-not-read = تتعذّر معرفة هل يمكن التمييز بين الأسماء: { $why }
check-sound =
    الملف سليم: { $counter_count ->
        [zero] { $counters } عدّاد
        [one] عدّاد واحد
        [two] عدّادان
        [few] { $counters } عدّادات
        [many] { $counters } عدّادًا
       *[other] { $counters } عدّاد
    }، { $entry_count ->
        [zero] { $entries } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    }، وكل عدد هو حاصل قيوده.
check-unsound = { $count ->
        [1] في الملف مشكلة:
        [zero] مشكلات الملف: { $shown }
        [one] في الملف مشكلة:
        [two] في الملف مشكلتان:
        [few] في الملف { $shown } مشكلات:
        [many] في الملف { $shown } مشكلة:
       *[other] في الملف { $shown } مشكلة:
    }
check-odd = { $count ->
        [zero] كتبت برامج أخرى أسماء أو ملاحظات لا يكتبها Tallyboard هكذا، وعددها { $shown }:
        [one] كتب برنامج آخر اسمًا أو ملاحظة لا يكتبها Tallyboard هكذا:
        [two] كتبت برامج أخرى أسماء أو ملاحظات لا يكتبها Tallyboard هكذا، وعددها { $shown }:
        [few] كتبت برامج أخرى أسماء أو ملاحظات لا يكتبها Tallyboard هكذا، وعددها { $shown }:
        [many] كتبت برامج أخرى أسماء أو ملاحظات لا يكتبها Tallyboard هكذا، وعددها { $shown }:
       *[other] كتبت برامج أخرى أسماء أو ملاحظات لا يكتبها Tallyboard هكذا، وعددها { $shown }:
    }
check-name-becomes = { $of } يصبح «{ $new }»
check-note-becomes = { $of }: تصبح ملاحظته «{ $new }»
check-note-goes = { $of }: تُحذف ملاحظته
check-total-becomes = { $of }: يصبح اسم مجموعها «{ $new }»
check-total-goes = { $of }: لا يبقى لمجموعها اسم
check-edit-counter = تعديل العدّاد { $id }
check-mended = { $count ->
        [zero] لم يبقَ ما يُصلح.
        [one] أُصلح اسم واحد أو ملاحظة واحدة.
        [two] أُصلح اسمان أو ملاحظتان.
        [few] أُصلحت { $count } أسماء أو ملاحظات.
        [many] أُصلح { $count } اسمًا أو ملاحظة.
       *[other] أُصلح { $count } اسم أو ملاحظة.
    }
check-doubts = أسماء أو ملاحظات للتحقّق: { $count }…

## Backups

backups-backups = النسخ الاحتياطية…
backups-backups-title = النسخ الاحتياطية
backups-backups-text = ينشئ نسخة احتياطية من الملف الآن، أو يستعيد محتوى نسخة سابقة.
backups-last = آخر نسخة احتياطية
backups-none = لا شيء بعد
backups-back-up-now = نسخ احتياطي الآن
backups-daily = تُنشأ نسخة في كل يوم جرى فيه تغيير. وتبقى أحدث خمس نسخ، وأحدث نسخة من كل شهر؛ وما كان قبل استعادة يبقى 30 يومًا.
backups-in-folder = في { $folder }. تُنشأ نسخة في كل يوم جرى فيه تغيير. وتبقى أحدث خمس نسخ، وأحدث نسخة من كل شهر؛ وما كان قبل استعادة يبقى 30 يومًا.
backups-restore-one = استعادة
backups-restore-one-name = استعادة: { $at }، { $holds }
backups-restore-now = استعادة
backups-restore-title = استعادة
backups-restore-file = نسخة احتياطية أخرى للاستعادة
backups-restore-hint = تُنشأ أولًا نسخة احتياطية مما هو موجود الآن، فلا يضيع شيء.
backups-restore-shared = تعود اللوحات المشتركة من المحور. وما عُدّ هنا منذئذ ولم يُشارَك بعد موجود في تلك النسخة وحدها.
backups-restoring = جارٍ الاستعادة…
backups-unreadable = تتعذّر قراءتها
backups-the-backup = النسخة الاحتياطية
backups-what-is-there = الموجود الآن
backups-nothing-now = لا شيء بعد.
backups-not-there = غير موجود
backups-differing = العدّادات المختلفة
backups-damaged = الملف تالف
backups-damaged-hint = لا يُكتب فيه شيء: يبقى كما هو، حتى حين تحل نسخة احتياطية محله.
backups-damaged-open = أغلق هذه النافذة وشغّل Tallyboard من جديد: سيعرض عندئذ أحدث نسخة احتياطية سليمة.
backups-no-good-backup = لا توجد منه نسخة احتياطية سليمة.
backups-restore-it = استعادتها
backups-other-backups = نسخ احتياطية أخرى…
backups-salvage = إنقاذ ما يمكن قراءته…
backups-salvage-title = إنقاذ
backups-salvage-now = إنقاذ
backups-salvaging = جارٍ الإنقاذ…
backups-salvage-about = ينسخ ما لا يزال مقروءًا من الملف التالف إلى ملف جديد.
backups-salvage-file = ملف جديد لما يُنقذ
backups-open-salvaged = فتحه
backups-not-backed-up-yet = لا نسخة احتياطية بعد
backups-restore-of = استعادة النسخة الاحتياطية بتاريخ { $at }
backups-salvaged-name = { $stem } مُنقَذ.db
backups-counters = { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادان
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
backups-entries = { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }
backups-holds = { $counters }، { $entries }
backups-holds-since = { $holds }، من { $first } إلى { $last }
backups-backed-up-as = أُنشئت النسخة الاحتياطية { $path }
backups-backed-up-unsound = الملف غير سليم ({ $problem }). أُنشئت منه نسخة احتياطية كما هو: { $path }
backups-gone = لم يعد { $path } موجودًا.
backups-backed-up-at = نسخة احتياطية { $at }
backups-backed-up-at-unsound = نسخة احتياطية { $at }، لكنها غير سليمة
backups-before-restore = قبل استعادة
backups-not-sound = غير سليمة
backups-damaged-mark = تالفة
backups-backup-cancelled = أُلغي النسخ الاحتياطي؛ لا توجد نسخة جديدة.
backups-restore-cancelled = أُلغيت الاستعادة؛ كل شيء كما كان.
backups-salvage-cancelled = أُلغي الإنقاذ؛ لا يوجد ملف جديد.
backups-restored-kept = تمت الاستعادة؛ وما كان من قبل محفوظ باسم { $path }
backups-restored =
    تمت استعادة { $counter_count ->
        [zero] { $counters } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $counters } عدّادات
        [many] { $counters } عدّادًا
       *[other] { $counters } عدّاد
    } و{ $entry_count ->
        [zero] { $entries } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    }
backups-good-backup = أحدث نسخة احتياطية سليمة منه بتاريخ { $at }.
backups-good-backup-holds = أحدث نسخة احتياطية سليمة منه بتاريخ { $at }: { $holds }.
backups-salvaged =
    تم إنقاذ { $counter_count ->
        [zero] { $counters } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $counters } عدّادات
        [many] { $counters } عدّادًا
       *[other] { $counters } عدّاد
    } و{ $entry_count ->
        [zero] { $entries } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    }. وهي في { $path }.

## Files, exports and reports

files-file = الملف
files-path-hint = مساره
files-choose = اختيار…
files-choose-name = اختيار ملف
files-no-dialog = لا يوفّر سطح المكتب هذا مربّع حوار للملفات: اكتب المسار.
files-export = تصدير…
files-export-title = تصدير
files-export-now = تصدير
files-print = طباعة تقرير…
files-print-title = طباعة تقرير
files-print-now = طباعة…
files-about-print = تُفتح في المتصفح صفحة فيها مخططات، مع حوار الطباعة.
files-show-in-folder = إظهار في المجلد
files-export-file = ملف التصدير
files-what = ماذا
files-entries = قيود
files-counters = عدّادات
files-table = جدول
files-report = تقرير
files-by = صف لكل
files-hour = ساعة
files-day = يوم
files-week = أسبوع
files-month = شهر
files-format = النسق
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = لـ
files-all-counters = كل العدّادات
files-kind = النوع
files-since = من
files-since-name = من ذلك الوقت فصاعدًا
files-until = إلى
files-until-name = إلى ما قبل ذلك الوقت
files-beginning = البداية
files-now = الآن
files-backwards = هذا ليس بعد البداية.
files-exists = يوجد ملف بهذا الاسم من قبل.
files-mark = لبرنامج Excel: وسم الملف بأنه Unicode
files-replace = استبداله
files-progress = تقدّم التصدير
files-export-cancelled = أُلغي التصدير؛ لم يُكتب شيء
files-about-entries = ما عُدّ ومتى، صف لكل قيد.
files-about-everything = كل ما عُدّ، مع كل الإعدادات: يمكن استيراده من جديد كنسخة.
files-about-counters = العدّادات كما هي الآن، مع إعداداتها.
files-about-table = ما عُدّ في كل مدة، وعمود لكل عدّاد.
files-about-report = صفحة فيها مخططات، للعرض والطباعة.
files-save-summary-title = حفظ الملخّص
files-text-files = نص
files-reading = جارٍ القراءة…
files-open = فتح ملف آخر…
files-open-title = فتح ملف آخر
files-open-now = فتح
files-open-file = الملف المطلوب فتحه
files-open-hint = يُفتح في نافذة خاصة به. والملف غير الموجود يُنشأ.
files-tally-files = ملفات العدّ
files-recent = المفتوحة مؤخرًا
files-no-program = لا تستطيع هذه النافذة فتح نافذة أخرى
files-drop = أفلت ملفًا لاستيراده، أو ملف عدّ لفتحه
files-copy-rows = نسخ كجدول
files-copy-chart = نسخ المخطط كصورة
files-copy-busy-hours = نسخ ساعات الذروة كصورة
files-chart-copied = نُسخت الصورة
files-open-named = فتح { $path }
files-csv-files = قيم مفصولة بفواصل
files-xlsx-files = مصنّف Excel
files-html-files = صفحة ويب
files-every-kind = كل الأنواع
files-kind-counted = عُدّ
files-kind-set = ضبط على قيمة
files-kind-resets = تصفير
files-kind-undone = تراجع
files-kind-late = أُدخل متأخّرًا
files-kind-imported = استيراد
files-kind-amended = تغيير بعد تصفير
files-selected = { $count ->
        [1] العدّاد المحدّد
        [zero] العدّادات المحدّدة ({ $count })
        [one] العدّاد المحدّد
        [two] العدّادان المحدّدان
        [few] العدّادات المحدّدة ({ $count })
        [many] العدّادات المحدّدة ({ $count })
       *[other] العدّادات المحدّدة ({ $count })
    }
files-exported-counters =
    تم تصدير { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    } إلى { $path }
files-exported-rows =
    تم تصدير { $count ->
        [zero] { $shown } صف
        [one] صف واحد
        [two] صفين
        [few] { $shown } صفوف
        [many] { $shown } صفًا
       *[other] { $shown } صف
    } إلى { $path }
files-not-exported = لم يُكتب شيء في { $path }: { $why }
files-saved = تم الحفظ باسم { $path }
files-column-counter = العدّاد
files-column-board = اللوحة
files-column-count = العدد
files-column-today = اليوم
files-column-target = الهدف
files-rows-copied =
    تم نسخ { $count ->
        [zero] { $count } صف
        [one] صف واحد
        [two] صفين
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }

## Import

import-import = استيراد…
import-import-title = استيراد
import-import-now = استيراد
import-import-file = الملف المطلوب استيراده
import-importable = جداول وملفات مصدَّرة
import-import-hint = ما يصدّره Tallyboard و Loop Habit Tracker و Better Counter، وأي جدول (CSV أو Excel أو OpenDocument). لا يضاف شيء قبل أن تراه.
import-backing-up = تُنشأ نسخة احتياطية أولًا…
import-is = المحتوى
import-dates = 1/2/2026 هو
import-dates-guessed = كما يبدو
import-day-first = 1 فبراير
import-month-first = 2 يناير
import-late = اعتبارها عدًّا متأخّرًا
import-again = إضافة الموجود من قبل أيضًا
import-column = العمود
import-meaning = المعنى
import-samples = أول الصفوف
import-empty = فارغ
import-asked = مسؤول عنه أعلاه
import-each-counts-one = بلا: كل صف يعدّ 1
import-all-now = بلا: يُعدّ كله بوقت الاستيراد
import-no-hour = بلا
import-each-is-added = يضاف كل عدد
import-is-reading = قراءة مقياس: تُعدّ الفروق
import-one-name = كل خلية اسم واحد
import-name = الاسم
import-name-field = اسم العدّاد
import-name-hint = العدّاد الذي يُنسب إليه كل ذلك
import-other-column = أو اختر العمود في القائمة أدناه.
import-more = خيارات أخرى
import-which-sheet = أي ورقة فيها الأعداد؟
import-sheets = الأوراق
import-sheets-hint = يمكن أخذ الأوراق ذات الأعمدة نفسها معًا.
import-hidden = مخفية
import-encoding = ترميز النص
import-encoding-name = كيف رُمّز النص
import-other-encoding = ترميز آخر…
import-as-found = كما اكتُشف
import-split = فاصل الأسماء
import-split-hint = لا شيء: كل خلية اسم واحد
import-skip = استبعاد
import-skip-name = عدد السطور المستبعدة فوق الجدول
import-skip-unit = من السطور فوق الجدول
import-read-as = القراءة كـ
import-as-detected = ما يبدو عليه
import-noted = للعلم
import-choose-sheet = اختر ورقة أعلاه أولًا.
import-choose-encoding = اختر ترميز النص أولًا.
import-cancelling = جارٍ الإلغاء…
import-all-columns = كل الأعمدة ({ $count })
import-column-header = معنى { $header }
import-imported-before = استُورد هذا في { $at }: لا شيء يضاف.
import-more-bad-lines = و{ $count } غيرها.
import-more-columns-left-out = أعمدة أخرى مستبعدة: { $count }.
import-more-columns-read = أعمدة أخرى مقروءة: { $count }.
import-more-columns = أعمدة أخرى: { $count }؛ المقروء منها { $read }، والمستبعد { $left_out }.
import-left-out = { $count ->
        [zero] الأعمدة المستبعدة ({ $count }): { $headers }.
        [one] العمود المستبعد: { $headers }.
        [two] العمودان المستبعدان: { $headers }.
        [few] الأعمدة المستبعدة ({ $count }): { $headers }.
        [many] الأعمدة المستبعدة ({ $count }): { $headers }.
       *[other] الأعمدة المستبعدة ({ $count }): { $headers }.
    }
import-left-out-more = الأعمدة المستبعدة ({ $count }): { $headers } و{ $more } غيرها.
import-holds = محتوى { $header }: { $samples }
import-holds-nothing = { $header } فارغ
import-split-lines = كل سطر منها اسم
import-split-mark = عدة أسماء يفصلها { $mark }
import-found-encoding = { $encoding }، كما اكتُشف
import-answer-all = { $count ->
        [1] أجب عن السؤال أعلاه أولًا.
        [zero] أجب عن الأسئلة أعلاه أولًا ({ $count }).
        [one] أجب عن السؤال أعلاه أولًا.
        [two] أجب عن السؤالين أعلاه أولًا.
        [few] أجب عن الأسئلة أعلاه أولًا ({ $count }).
        [many] أجب عن الأسئلة أعلاه أولًا ({ $count }).
       *[other] أجب عن الأسئلة أعلاه أولًا ({ $count }).
    }
import-mend-bad = { $count ->
        [zero] عدد السطور المعيبة { $count }: أصلحها في الملف، أو اختر استبعادها.
        [one] سطر واحد معيب: أصلحه في الملف، أو اختر استبعاده.
        [two] سطران معيبان: أصلحهما في الملف، أو اختر استبعادهما.
        [few] عدد السطور المعيبة { $count }: أصلحها في الملف، أو اختر استبعادها.
        [many] عدد السطور المعيبة { $count }: أصلحها في الملف، أو اختر استبعادها.
       *[other] عدد السطور المعيبة { $count }: أصلحها في الملف، أو اختر استبعادها.
    }
import-backed-up-first = تُنشأ نسخة احتياطية أولًا، كما قبل كل استيراد لـ { $least } قيد أو أكثر.
import-not-undone = لا يمكن التراجع عن أكثر من { $most } قيد في خطوة واحدة.
import-only-backup = لا يمكن التراجع عن أكثر من { $most } قيد في خطوة واحدة، فلا يعيد ما كان من قبل إلا النسخة الاحتياطية.
import-importing = جارٍ الاستيراد…
import-importing-backed-up = جارٍ الاستيراد… ما كان من قبل محفوظ في { $path }.
import-before-in = ما كان من قبل محفوظ في { $path }
import-no-backup = لا يمكن إنشاء نسخة احتياطية قبل استيراد بهذا الحجم، فلم يُستورد شيء: { $why }
import-alike-day = { $count ->
        [zero] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
        [one] صف واحد يشبه صفًا موجودًا من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
        [two] صفان يشبهان صفوفًا موجودة من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
        [few] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
        [many] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
       *[other] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في اليوم نفسه.
    }
import-alike-minute = { $count ->
        [zero] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
        [one] صف واحد يشبه صفًا موجودًا من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
        [two] صفان يشبهان صفوفًا موجودة من قبل، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
        [few] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
        [many] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
       *[other] عدد الصفوف التي تشبه صفوفًا موجودة من قبل { $count }، بمقدار أو وقت آخر: للعدّاد نفسه في الدقيقة نفسها.
    }
import-role-name = اسم العدّاد
import-role-count = المقدار المضاف
import-role-time = التاريخ والوقت
import-role-date = التاريخ
import-role-hour = الساعة
import-role-note = ملاحظة
import-role-board = اللوحة
import-role-kind = نوع القيد
import-role-reading = قراءة مقياس
import-role-counter = عدّاد مستقل
import-role-day = يوم مستقل
import-role-left-out = مستبعد
import-makes-board = ينشئ اللوحة { $name }.
import-makes-boards =
    ينشئ { $count ->
        [zero] { $shown } لوحة
        [one] لوحة واحدة
        [two] لوحتين
        [few] { $shown } لوحات
        [many] { $shown } لوحة
       *[other] { $shown } لوحة
    }.
import-makes-counter = ينشئ العدّاد { $name }.
import-makes-counters =
    ينشئ { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }.
import-adds-day-notes = { $count ->
        [zero] يضيف { $shown } ملاحظة على الأيام.
        [one] يضيف ملاحظة على يوم.
        [two] يضيف ملاحظتين على يومين.
        [few] يضيف { $shown } ملاحظات على الأيام.
        [many] يضيف { $shown } ملاحظة على الأيام.
       *[other] يضيف { $shown } ملاحظة على الأيام.
    }
import-nothing = لا شيء فيه يضاف.
import-nothing-left-out = { $left ->
        [zero] لا شيء يضاف: { $left_shown } قيد موجود من قبل.
        [one] لا شيء يضاف: قيد واحد موجود من قبل.
        [two] لا شيء يضاف: قيدان موجودان من قبل.
        [few] لا شيء يضاف: { $left_shown } قيود موجودة من قبل.
        [many] لا شيء يضاف: { $left_shown } قيدًا موجودًا من قبل.
       *[other] لا شيء يضاف: { $left_shown } قيد موجود من قبل.
    }
import-adds =
    إضافة { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }.
import-adds-left-out =
    إضافة { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }؛ واستبعاد الموجود من قبل: { $left ->
        [zero] { $left_shown } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $left_shown } قيود
        [many] { $left_shown } قيدًا
       *[other] { $left_shown } قيد
    }.
import-bad-lines = { $count ->
        [zero] سطور لا يمكن استيرادها ({ $count }):
        [one] سطر واحد لا يمكن استيراده:
        [two] سطران لا يمكن استيرادهما:
        [few] { $count } أسطر لا يمكن استيرادها:
        [many] سطور لا يمكن استيرادها ({ $count }):
       *[other] سطور لا يمكن استيرادها ({ $count }):
    }
import-bad-line = السطر { $line }
import-bad-sheet-line = { $sheet }، السطر { $line }
import-bad-cell = { $line }، «{ $column }»
import-skip-bad = { $count ->
        [1] استبعاد هذا السطر
        [zero] استبعاد هذه السطور ({ $count })
        [one] استبعاد هذا السطر
        [two] استبعاد هذين السطرين
        [few] استبعاد هذه السطور ({ $count })
        [many] استبعاد هذه السطور ({ $count })
       *[other] استبعاد هذه السطور ({ $count })
    }
import-imported =
    تم استيراد { $entry_count ->
        [zero] { $entries } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    } من { $counter_count ->
        [zero] { $counters } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $counters } عدّادات
        [many] { $counters } عدّادًا
       *[other] { $counters } عدّاد
    }
import-imported-from =
    تم استيراد { $entry_count ->
        [zero] { $entries } قيد
        [one] قيد واحد
        [two] قيدين
        [few] { $entries } قيود
        [many] { $entries } قيدًا
       *[other] { $entries } قيد
    } من { $counter_count ->
        [zero] { $counters } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $counters } عدّادات
        [many] { $counters } عدّادًا
       *[other] { $counters } عدّاد
    }، الملف { $source }

## Sharing

sharing-share = مشاركة هذه اللوحة…
sharing-shared-board = المشاركة…
sharing-join = الانضمام إلى لوحة مشتركة…
sharing-board = اللوحة
sharing-address = عنوان الخادم
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = قاعدة بيانات PostgreSQL تصل إليها مكاتبك.
sharing-password = كلمة السر
sharing-desk-name = اسم هذا المكتب
sharing-desk-name-hint = يظهر بجانب ما يُعدّ هنا.
sharing-test = اختبار الاتصال
sharing-find = بحث عن لوحات
sharing-connecting = جارٍ الاتصال…
sharing-share-title = مشاركة هذه اللوحة
sharing-share-text = تعدّ عدة مكاتب على لوحة واحدة. لكل مكتب ملفه الخاص ويواصل العدّ حين يتعذّر الوصول إلى الخادم؛ وتصل كل ضغطة مرة واحدة.
sharing-share-now = مشاركة
sharing-sharing-now = جارٍ المشاركة…
sharing-stop = إيقاف المشاركة…
sharing-desks = المكاتب على هذه اللوحة
sharing-no-desks-yet = تُقرأ قائمة المشاركين…
sharing-not-running = المشاركة لا تعمل في هذه النافذة: أغلقها وافتحها من جديد
sharing-join-title = الانضمام إلى لوحة مشتركة
sharing-join-text = توضع في هذا الملف لوحة تشاركها مكاتب أخرى، مع كل ما عُدّ عليها حتى الآن.
sharing-join-now = انضمام
sharing-boards = اللوحات
sharing-no-boards = لا لوحة مشتركة على هذا الخادم بعد. افتح لوحة واختر «مشاركة هذه اللوحة…».
sharing-namesakes = أسماء متطابقة
sharing-same = هي نفسها: مشاركة ما عُدّ هنا
sharing-others = مختلفة: إبقاء الاثنين
sharing-progress = ما وصل من اللوحة
sharing-joining = جارٍ الانضمام…
sharing-join-goes-on = يستمر بعد إغلاق هذا.
sharing-cancel-joining = إلغاء الانضمام
sharing-cancelling = جارٍ الإلغاء…
sharing-leave-now = إيقاف المشاركة
sharing-leave-anyway = إيقاف على أي حال
sharing-leaving = يُرسل ما ينتظر ثم تُغادَر اللوحة…
sharing-leave-text = يبقى هنا كل ما عُدّ، وتصبح اللوحة لوحة عادية. وتحتفظ المكاتب الأخرى بما لديها وتواصل. ويمكنك الانضمام من جديد لاحقًا.
sharing-shared = مشتركة
sharing-now = الآن
sharing-shared-connecting = مشتركة · جارٍ الاتصال…
sharing-shared-warning = مشتركة، مع تحذير
sharing-try-now = محاولة الآن
sharing-trying = تجري محاولة الوصول إلى الخادم
sharing-options = خيارات المشاركة…
sharing-away-title = يتعذّر الوصول إلى الخادم
sharing-refused-title = الخادم لا يسمح لهذا المكتب بالدخول
sharing-away-text = يستمر العدّ. يُحفظ ما يُعدّ على هذا الحاسوب ويُرسل حالما يستجيب الخادم.
sharing-refused-text = يستمر العدّ. يُحفظ ما يُعدّ على هذا الحاسوب ويُرسل حالما يُسوّى هذا.
sharing-click = انقر لترى من يشاركها.
sharing-click-offline = انقر للمحاولة من جديد الآن.
sharing-this-desk = هذا المكتب
sharing-left = غادر
sharing-torn = يحتاج إلى قرار
sharing-never = ليس بعد
sharing-torn-hint = عاد الخادم وهذا المكتب كلاهما إلى حالة أقدم، وواصل المكتب على نحو مختلف. لا يُقبل منه هنا شيء آخر حتى يقرر مالك الخادم.
sharing-connected = تم الاتصال في { $milliseconds } م.ث
sharing-board-counters = · { $counters }
sharing-is-shared = { $board } مشتركة الآن
sharing-joined = { $board } وصلت إلى هنا
sharing-join-cancelled = { $board } غير مشتركة هنا. وما وصل منها يبقى لوحة عادية
sharing-others-name = عدّاد اللوحة باسم «{ $name } (2)»
sharing-left-board = لم تعد { $board } مشتركة هنا
sharing-is-here = { $board }: موجودة في هذا الملف من قبل
sharing-leave-title = إيقاف مشاركة { $board }؟
sharing-pulling = جُلب { $pulled } من { $all }
sharing-pill-name = المشاركة: { $text }
sharing-tile-here = { " " }· { $count } هنا
sharing-today-here = { $today }، { $here } هنا
sharing-tile-waits = { " " }· ينتظر { $shown }
sharing-last-seen = آخر ظهور { $at }
sharing-shared-filter = { $name }، مشتركة
sharing-keyring = تُحفظ في حافظة المفاتيح على هذا الحاسوب، ولا تُحفظ في الملف أبدًا.
sharing-keyring-locked = تُحفظ في حافظة المفاتيح على هذا الحاسوب إن فككت قفلها، ولا تُحفظ في الملف أبدًا.
sharing-keyring-missing = تُستعمل حتى تُغلق هذه النافذة، ولا تُحفظ في الملف أبدًا.
sharing-edits-wait =
    في الانتظار { $count ->
        [zero] { $shown } تعديل
        [one] تعديل واحد
        [two] تعديلان
        [few] { $shown } تعديلات
        [many] { $shown } تعديلًا
       *[other] { $shown } تعديل
    }
sharing-entries-wait =
    في الانتظار { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }
sharing-namesake = { $name } في هذا الملف أيضًا.
sharing-two-namesakes = { $first } و{ $second } في هذا الملف أيضًا.
sharing-many-namesakes = { $others ->
        [zero] { $first } و{ $others } غيره في هذا الملف أيضًا
        [one] { $first } وواحد غيره في هذا الملف أيضًا
        [two] { $first } واثنان غيره في هذا الملف أيضًا
        [few] { $first } و{ $others } غيره في هذا الملف أيضًا
        [many] { $first } و{ $others } غيره في هذا الملف أيضًا
       *[other] { $first } و{ $others } غيره في هذا الملف أيضًا
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    يُرسل أولًا ما ينتظر هنا: { $count ->
        [zero] { $shown } تعديل
        [one] تعديل واحد
        [two] تعديلان
        [few] { $shown } تعديلات
        [many] { $shown } تعديلًا
       *[other] { $shown } تعديل
    }.
sharing-leave-entries =
    يُرسل أولًا ما ينتظر هنا: { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }.
sharing-loses-nothing = لن ترى المكاتب الأخرى أن هذا المكتب قد غادر ما لم يخبرها أحد.
sharing-loses-edits =
    عند الإيقاف على أي حال يبقى هنا ما لا يصل أبدًا إلى المكاتب الأخرى: { $count ->
        [zero] { $shown } تعديل
        [one] تعديل واحد
        [two] تعديلان
        [few] { $shown } تعديلات
        [many] { $shown } تعديلًا
       *[other] { $shown } تعديل
    }.
sharing-loses-entries =
    عند الإيقاف على أي حال يبقى هنا ما لا يصل أبدًا إلى المكاتب الأخرى: { $count ->
        [zero] { $shown } قيد
        [one] قيد واحد
        [two] قيدان
        [few] { $shown } قيود
        [many] { $shown } قيدًا
       *[other] { $shown } قيد
    }.
sharing-shared-by =
    مشتركة · { $count ->
        [zero] { $count } مكتب
        [one] مكتب واحد
        [two] مكتبان
        [few] { $count } مكاتب
        [many] { $count } مكتبًا
       *[other] { $count } مكتب
    }
sharing-desk-count = { $count ->
        [zero] { $count } مكتب
        [one] مكتب واحد
        [two] مكتبان
        [few] { $count } مكاتب
        [many] { $count } مكتبًا
       *[other] { $count } مكتب
    }
sharing-offline-since = غير متصل منذ { $since }
sharing-waits-offline-since = { $waits }: غير متصل منذ { $since }
sharing-offline = غير متصل
sharing-waits-short = ينتظر { $shown }
sharing-tried-now = المحاولة الأخيرة الآن: { $why }
sharing-tried-seconds = المحاولة الأخيرة قبل { $seconds } ث: { $why }
sharing-tried-minutes = المحاولة الأخيرة قبل { $minutes } د: { $why }
sharing-replaces = يواصل بدل { $desk }

## Opening hours, and times at which nobody counted

hours-title = ساعات العمل
hours-about = متى يعدّ أحد هنا. يُقسم ما عُدّ على هذه الساعات؛ وما كان خارجها مجهول، لا صفر.
hours-weekday =
    { $day ->
        [monday] الاثنين
        [tuesday] الثلاثاء
        [wednesday] الأربعاء
        [thursday] الخميس
        [friday] الجمعة
        [saturday] السبت
       *[sunday] الأحد
    }
hours-closed = مغلق
hours-all-day = طوال اليوم
hours-on = ساعات العمل، { $day }
hours-times-unreadable = اكتب الأوقات هكذا: ‎9–12, 13–17‎.
hours-into-next-day = حتى { $end } في اليوم التالي.
hours-as-monday = مثله حتى الجمعة
hours-a-week =
    { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    } في الأسبوع
hours-other = ساعات أخرى
hours-nobody-counted = لم يعدّ أحد
hours-dates = التواريخ
hours-dates-from-to = { $first } – { $last }
hours-add-date = إضافة تواريخ…
hours-add-date-name = إضافة تواريخ لها ساعات أخرى
hours-add-off-name = إضافة تواريخ لم يعدّ فيها أحد
hours-nobody-on = متى لم يعدّ أحد، { $dates }
hours-change-date = تغيير { $dates }
hours-remove = إزالة { $dates }
hours-date-twice = أحد هذه التواريخ في سطر آخر أيضًا.
hours-older = عرض الأقدم ({ $number })
hours-unreadable-there = كتب برنامج آخر ساعات عمل لا يمكن قراءتها، فلا يُقسم عليها شيء: «{ $written }»
hours-write-anew = كتابة ساعات جديدة
hours-needed = لتحديد متى لم يعدّ أحد، حدّد أولًا متى يعدّ أحد.
nobody-open = لم يعدّ أحد…
nobody-title = لم يعدّ أحد
nobody-text = متى لم يعدّ أحد على { $board }؟ يُستثنى ذلك الوقت من كل المعدّلات بوصفه مجهولًا. ويبقى ما عُدّ فيه في الأعداد.
nobody-dates = التواريخ
nobody-times = الأوقات
nobody-times-name = أوقات لم يعدّ فيها أحد
nobody-dates-name = التواريخ: { $dates }
nobody-hours = ساعات العمل في ذلك اليوم: { $times }
nobody-closed = لا ساعات عمل في ذلك اليوم.
nobody-nothing-changes = لا ساعات عمل في ذلك الوقت، فلا شيء يُستثنى.
