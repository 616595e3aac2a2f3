## The help of the program and of its commands: `tallyboard --help`, `tallyboard help inc`, and the manual pages.


## Names of commands and options (inc, --skip), values (none, true), and words in capitals, which stand for what is typed


## (NAME, N, FILE), stay as they are. Each text is without a full stop at its end.

help-tallyboard = عدّادات لا تفقد عددًا أبدًا. من غير أمر تُفتح الواجهة الرسومية

## Options of all commands

help-arguments-db = ملف العدّ [الافتراضي: tally.db في مجلد بيانات المستخدم]
help-arguments-wait = مدة انتظار ملف مقفل أو لا تمكن الكتابة فيه قبل التخلي عنه
help-arguments-lang = لغة الرسائل والواجهة الرسومية، مثل de أو pt_BR [الافتراضي: لغة النظام]
help-arguments-theme = سمة النافذة

## Arguments of several commands

help-all-name = اسم العدّاد
help-all-by-id = اعتبار NAME رقم عدّاد، كما يطبعه `list --id`
help-all-note = ملاحظة للسجلّ
help-all-names = طباعة هذه العدّادات فقط [الافتراضي: الكل]
help-all-json = طباعة مصفوفة كائنات JSON بدلًا من ذلك
help-all-since = البدء من هذا الوقت: yesterday أو "this week" أو "last monday" أو 2026-11-01 أو 14:00 أو "2026-11-01 14:00" أو 7d أو "2 hours ago" …
help-all-until = التوقف قبل هذا الوقت: بداية يوم أو أسبوع أو شهر، أو نهايته كما في "end of november"
help-all-dates = ما يأتي أولًا في تواريخ مثل 1/2/2026 [الافتراضي: ترتيب لغة النظام]
help-all-short-name = اسمه حيث المكان ضيق، أو none: اسمه المعتاد
help-all-key = المفتاح الذي يعدّه: 0 إلى 9، و a إلى z، و f1 إلى f10، و f12، و num0 إلى num9 …، أو none
help-all-control = خريطة مراقبته: "c day 2026-10-01/2026-10-31" (العيوب في اليوم، مع تاريخي الفترة المرجعية)، أو "u day … of counter NAME"، أو "u day … of hours"، أو "p day … of board"، أو none
help-all-color = لونه: coral أو amber أو olive أو green أو teal أو blue أو indigo أو violet أو pink أو slate
help-all-board = اللوحة التي ينتمي إليها، أو none
help-all-step = ما تضيفه ضغطة واحدة
help-all-target = العدد المطلوب بلوغه، أو none
help-all-minimum = أقل عدد مسموح به، أو none
help-all-maximum = أكبر عدد مسموح به، أو none
help-all-locked = تجاهل الضغطات في الواجهة الرسومية؛ ويبقى العدّ ممكنًا للأوامر والبرامج الأخرى
help-all-hub = المحور: عنوان PostgreSQL بلا كلمة سر، مثل postgres://ana@db.example.org/tally [الافتراضي: المحور الذي تُشارَك عبره لوحات هذا الملف]

## tallyboard open

help-open-about = فتح الواجهة الرسومية على ملف، كما يفعل النقر المزدوج عليه؛ ومن دون FILE كما من غير أمر
help-open-file = ملف العدّ [الافتراضي: كما من غير أمر]

## tallyboard inc

help-inc-about = إضافة N إلى عدّاد، وإنشاؤه عند أول استعمال، وطباعة العدد الجديد؛ ومع - تُعدّ أسطر الدخل القياسي
help-inc-name = اسم العدّاد؛ أو - لقراءة أسطر من الدخل القياسي، كل منها اسم، أو اسم وعلامة جدولة و N
help-inc-n = كم يضاف [الافتراضي: 1]
help-inc-skip = مع -، تخطّي هذا العدد من الأسطر: ما عدّه تشغيل سابق، والسطر المعيب الذي أوقفه إن وُجد

## tallyboard dec

help-dec-about = طرح N من عدّاد، وإنشاؤه عند أول استعمال، وطباعة العدد الجديد
help-dec-n = كم يُطرح

## tallyboard set

help-set-about = ضبط عدد عدّاد على VALUE، وإنشاؤه عند أول استعمال، وطباعة العدد
help-set-value = العدد الجديد

## tallyboard reset

help-reset-about = إغلاق فترات العدّادات: طباعة عدد كل منها واسمه، والبدء من 0 من جديد؛ ويبقى السجلّ
help-reset-names = العدّادات المطلوب تصفيرها
help-reset-all = تصفير كل العدّادات عدا المؤرشفة

## tallyboard undo

help-undo-about = التراجع عن آخر تغيير، لعدّاد واحد أو لأي منها (تصفير عدة عدّادات تغيير واحد)، وطباعة العدد الجديد والاسم
help-undo-name = العدّاد المطلوب التراجع عن آخر تغيير له [الافتراضي: آخر تغيير لأي عدّاد]

## tallyboard get

help-get-about = طباعة عدد عدّاد
help-get-json = طباعة العدّاد ككائن JSON بدلًا من ذلك

## tallyboard list

help-list-about = طباعة العدّادات المستعملة مرتّبة حسب الاسم: العدد، جدولة، الاسم
help-list-all = تضمين العدّادات المؤرشفة
help-list-id = طباعة رقم كل عدّاد أولًا، وتقبله الأوامر الأخرى مع ‎--id

## tallyboard watch

help-watch-about = طباعة سطر لكل تغيير من الآن فصاعدًا، أيًا كان البرنامج الذي يجريه: العدد، جدولة، الاسم
help-watch-name = متابعة هذا العدّاد فقط، حتى إن غُيّر اسمه
help-watch-json = طباعة كائن JSON في كل سطر بدلًا من ذلك
help-watch-to = عدم طباعة شيء، بل إبقاء هذا الملف محدّثًا بعدد العدّاد. يُستبدل الملف دفعة واحدة عند كل تغيير؛ ويبقى الرابط الرمزي ويُستبدل الملف الذي يشير إليه. ويُتابَع العدّاد عند تغيير اسمه وعند استعادة ملف العدّ
help-watch-format = محتوى الملف؛ ويُملأ فيه { "{" }count{ "}" } و { "{" }name{ "}" }
help-watch-force = استبدال FILE أيًا كان محتواه؛ وإلا فلا يُستبدل إلا إن كان فارغًا، أو فيه عدد أو نص يوافق TEMPLATE

## tallyboard serve

help-serve-about = تقديم أزرار وطبقات عرض وهواتف عبر HTTP، على هذا الجهاز وحده ما لم يُطلب غير ذلك، وطباعة العنوان
help-serve-listen = موضع الاستماع. وخارج هذا الجهاز، مثل 0.0.0.0:8255، يلزم رمز خاص بك
help-serve-token = ما يجب أن يعرفه المستدعون، من 16 إلى 256 من الحروف والأرقام و - . _ ~؛ والأفضل تحديده في المتغيّر الذي لا يراه المستخدمون الآخرون [الافتراضي: رمز جديد عند كل تشغيل، يُطبع مع العنوان]

## tallyboard history

help-history-about = طباعة السجلّ، الأحدث أولًا: الوقت، جدولة، الاسم، جدولة، ما أضيف، جدولة، النوع؛ ثم جدولة والملاحظة إن وُجدت
help-history-kinds = طباعة القيود من هذا النوع فقط: tally أو set أو reset أو undo أو late أو import أو amend؛ ويمكن تكراره

## tallyboard doubtful

help-doubtful-about = طباعة الضغطات التي قد لا تكون أحداثًا قائمة بذاتها، الأحدث أولًا: الرقم، جدولة، الوقت، جدولة، الاسم، جدولة، ما أضيف، جدولة، السبب (bounce أو double أو repeat)، جدولة، عدد الملّي ثواني بعد الضغطة السابقة؛ أو إبقاء بعضها أو إبطاله
help-doubtful-guard = المدة بعد ضغطة التي تكون ضغطة أخرى خلالها مشكوكًا فيها، بالملّي ثانية؛ وهي كذلك دائمًا خلال 40 [الافتراضي: 150]
help-doubtful-repeat = المدة بعد ضغطة التي تكون خلالها ضغطة على مكتب آخر من لوحة مشتركة مشكوكًا فيها، بالثواني [الافتراضي: 2]
help-doubtful-keep = القول إن هذه، أو كل ما كان سيُطبع، صحيحة: لا تُطبع مرة أخرى
help-doubtful-void = التراجع عن هذه، أو عن كل ما كان سيُطبع
help-doubtful-note = سبب التراجع عنها، للسجلّ [الافتراضي: ما يجعل كلًا منها مشكوكًا فيها]

## tallyboard stats

help-stats-about = طباعة ما عُدّ في كل ساعة أو يوم أو أسبوع أو شهر أو ساعة من الأسبوع: بدايتها، جدولة، المجموع؛ مع أعمدة على الطرفية
help-stats-rate = طباعة ما عُدّ في الساعات المغطّاة من كل منها أيضًا، وهذه الساعات، وما عُدّ لكل ساعة منها
help-stats-interval = طباعة الحدود التي يقع بينها العدد الحقيقي أيضًا، أو المعدّل الحقيقي مع ‎--rate [الافتراضي لـ PERCENT: ‏95]
help-stats-by = وحدة الجمع
help-stats-by-week = بدءًا من الاثنين
help-stats-by-weekday-hour = مجموعًا على كل الأسابيع
help-stats-by-desk = مجموعًا على كل الوقت: من عدّ وكم، حيث تُشارَك اللوحات

## tallyboard control

help-control-about = طباعة خريطة المراقبة لعدّاد: البداية، جدولة، القيمة، جدولة، الوسط، جدولة، الحد الأدنى، جدولة، الحد الأعلى، جدولة، غير المعتاد؛ وذكر منذ متى صار يُعدّ أكثر تكرارًا أو أقل
help-control-kind = ما يُعدّ [الافتراضي: خريطة العدّاد نفسه، وإلا فـ c، أو u مع ‎--of]
help-control-kind-c = العيوب في عيّنات متساوية الحجم
help-control-kind-u = العيوب لكل وحدة أو لكل ساعة
help-control-kind-p = نسبة المعيب
help-control-per = المدة التي تشملها العيّنة [الافتراضي: day]
help-control-baseline = أول تاريخ وآخر تاريخ تُؤخذ منهما الحدود
help-control-of = ما يُقسم عليه العدد: مجموع لوحته، أو الساعات المغطّاة، أو عدّاد آخر
help-control-save = حفظ هذه كخريطة مراقبة العدّاد نفسه
help-control-json = طباعة كائن JSON بدلًا من ذلك

## tallyboard agree

help-agree-about = مقارنة عدّادين عدّا الشيء نفسه دون أن يعلم أحدهما بالآخر: مجموعاهما، ومدى اتفاقهما، وأين افترقا
help-agree-first = العدّاد الأول؛ أو اللوحة أو المكتب
help-agree-second = الثاني
help-agree-boards = مقارنة لوحتين، تُقابَل عدّاداتهما حسب أسمائها القصيرة، وإلا فحسب ترتيبها
help-agree-desks = مقارنة مكتبين من مكاتب اللوحات المشتركة
help-agree-by = مقارنة المقادير في كل وحدة زمنية [الافتراضي: hour لعدّادين]
help-agree-within = مقارنة الضغطات التي لا يفصل بينها أكثر من هذا [الافتراضي: 5 للوحات والمكاتب]
help-agree-reconcile = إلحاق تصحيحات تجعل مجاميع الأول مجاميع الأول أو الثاني أو متوسطهما (للمكاتب: مجاميع العدّادات)؛ ويمكن التراجع عنها دفعة واحدة في الواجهة الرسومية
help-agree-json = طباعة كائن JSON بدلًا من ذلك

## tallyboard export

help-export-about = تصدير العدّادات أو السجلّ أو جدول بنسق CSV أو مصنّفًا أو بنسق JSON Lines أو تقريرًا
help-export-names = تصدير هذه العدّادات فقط [الافتراضي: الكل]
help-export-boards = تصدير العدّادات على هذه اللوحة فقط؛ ويمكن تكراره
help-export-what = ما يُصدَّر [الافتراضي: القيود؛ ومع ‎--by جدول]
help-export-what-counters = العدّادات كما هي الآن، مع إعداداتها
help-export-what-entries = السجلّ، قيد في كل صف
help-export-what-table = مجاميع كل ساعة أو يوم أو أسبوع أو شهر، مع عمود لكل عدّاد
help-export-by = الوحدة التي يجمعها كل صف من الجدول [الافتراضي: day]
help-export-by-week = بدءًا من الاثنين
help-export-kinds = تصدير القيود من هذا النوع فقط: tally أو set أو reset أو undo أو late أو import أو amend؛ ويمكن تكراره
help-export-format = نسق الملف [الافتراضي: حسب امتداد الملف، وإلا فـ csv]
help-export-format-csv = قيم مفصولة بفواصل
help-export-format-xlsx = مصنّف لبرامج جداول البيانات
help-export-format-jsonl = نسق JSON Lines، كائن في كل سطر
help-export-format-html = تقرير فيه مخططات، للعرض والطباعة
help-export-bom = بدء CSV بعلامة ترتيب البايتات، ليتعرّف Excel على أنه UTF-8
help-export-output = الملف المطلوب كتابته، أو - للخرج القياسي [الافتراضي: -]
help-export-force = استبدال الملف إن كان موجودًا

## tallyboard new

help-new-about = إنشاء عدّاد يبدأ من 0
help-new-name = اسم العدّاد الجديد
help-new-note = ملاحظة عن العدّاد، أو none

## tallyboard edit

help-edit-about = تغيير اسم عدّاد وإعداداته، أو أرشفته؛ ولا يُغيَّر عدده أبدًا
help-edit-new-name = الاسم الجديد
help-edit-archived = أرشفة العدّاد، أو إعادته إلى الاستعمال
help-edit-note = ملاحظة عن العدّاد، أو none

## tallyboard edit-board

help-edit-board-about = تغيير اسم لوحة وإعداداتها
help-edit-board-board = اسم اللوحة
help-edit-board-new-name = الاسم الجديد
help-edit-board-target = هدف مجموع اللوحة، أو none
help-edit-board-stops = رفض الضغطات التي تجعل المجموع يتجاوز الهدف
help-edit-board-shares = عرض حصة كل عدّاد من المجموع
help-edit-board-total-name = ما يسمى به المجموع، أو none
help-edit-board-hours = متى يعدّ أحد، مثل "Mo-Fr 09:00-17:00; 2026-12-25 off"، أو none
help-edit-board-nobody = وقت لم يعدّ فيه أحد، يُستثنى من ساعات العمل: ‎2026-12-03 أو ‎"2026-12-03 14:00..15:30" أو ‎2026-12-24..2026-12-26؛ ويمكن تكراره

## tallyboard delete

help-delete-about = حذف عدّاد وسجلّه نهائيًا
help-delete-yes = تأكيد حذف العدّاد وسجلّه

## tallyboard import

help-import-about = استيراد ملف، وطباعة ما أُنشئ وأضيف واستُبعد؛ وتُستبعد القيود التي استُوردت من قبل
help-import-file = الملف المطلوب استيراده: CSV أو XLSX أو JSON Lines من tallyboard، أو ملف zip أو مجلد من Loop Habit Tracker، أو CSV من Better Counter، أو أي جدول فيه عمود أسماء؛ أو - للدخل القياسي
help-import-dry-run = طباعة ما كان سيُستورد فقط
help-import-columns = محتوى الأعمدة، بالعنوان أو الرقم: name و count و time و date و hour و note و board و kind و reading (قراءة مقياس: تُعدّ الفروق) و counter (عمود لكل عدّاد) و day (عمود لكل يوم). اترك HEADER فارغًا إن لم يوجد عمود لذلك؛ وما لا يُذكر من الأدوار يُخمَّن
help-import-name = العدّاد لكل الصفوف، إن لم يسمّه عمود
help-import-split = الفاصل بين عدة أسماء في خلية واحدة، ويُعدّ كل منها
help-import-format = النسق، بدلًا من اكتشافه: entries أو counters أو jsonl أو workbook أو csv أو xlsx أو loop أو better-counter
help-import-dates = ما يأتي أولًا في تواريخ مثل 1/2/2026
help-import-sheets = الورقة المطلوب قراءتها من جدول بيانات؛ ويمكن تكراره لأوراق لها الأعمدة نفسها
help-import-encoding = ترميز ملف نصي، بدلًا من اكتشافه: utf-8 أو windows-1252 أو macintosh أو shift_jis …، أو utf-8-twice لمثل "CafÃ©"
help-import-skip-lines = عدد الأسطر أو الصفوف المتخطّاة فوق الجدول
help-import-late = تسجيل القيود عدًّا متأخّرًا، في أوقاتها
help-import-skip-bad = تخطّي الأسطر المعيبة بدلًا من عدم استيراد شيء
help-import-again = استيراد القيود من جديد حتى إن استُوردت من قبل
help-import-no-backup = عدم إنشاء نسخة احتياطية قبل استيراد 10,000 قيد أو أكثر
help-import-json = طباعة كائن JSON بدلًا من ذلك

## tallyboard backup

help-backup-about = إنشاء نسخة احتياطية من ملف العدّ، حتى أثناء عدّ آخرين فيه، وطباعة مسارها. ومن دون FILE توضع في مجلد النسخ الاحتياطية بجوار ملف العدّ، حيث تبقى أحدث خمس نسخ وأحدث نسخة من كل شهر
help-backup-file = موضع كتابة النسخة الاحتياطية [الافتراضي: ملف جديد في مجلد النسخ الاحتياطية]
help-backup-yes = استبدال FILE حتى إن لم يكن نسخة احتياطية
help-backup-list = سرد النسخ الاحتياطية الموجودة بدلًا من ذلك: الوقت، جدولة، العدّادات، جدولة، القيود، جدولة، الملف
help-backup-json = طباعة كائن JSON بدلًا من ذلك، أو مصفوفة كائنات مع ‎--list

## tallyboard restore

help-restore-about = مقارنة نسخة احتياطية بملف العدّ، والسؤال، ثم استعادتها؛ وتُنشأ أولًا نسخة احتياطية من ملف العدّ
help-restore-file = النسخة الاحتياطية المطلوب استعادتها
help-restore-yes = الاستعادة من دون سؤال

## tallyboard salvage

help-salvage-about = نسخ ما لا يزال مقروءًا من ملف تالف إلى ملف جديد
help-salvage-file = الملف التالف، ويبقى كما هو
help-salvage-to = الملف الجديد المطلوب إنشاؤه

## tallyboard demo

help-demo-about = إنشاء ملف فيه سنة متخيّلة من مكتب مكتبة مزدحم، لاستكشاف البرنامج
help-demo-file = الملف الجديد المطلوب إنشاؤه

## tallyboard verify

help-verify-about = التحقّق من ملف العدّ: تنفيذ تحقّقات SQLite نفسها، ومقارنة كل عدد بمجموع قيوده
help-verify-json = طباعة كائن JSON بدلًا من ذلك
help-verify-mend = إنشاء نسخة احتياطية، ثم تصحيح أسماء وملاحظات كتبها برنامج آخر على غير ما يكتبه tallyboard؛ ويمكن التراجع عن هذا في الواجهة الرسومية
help-verify-hub = إرسال ما ينتظر وجلبه، ثم مقارنة أعداد اللوحات المشتركة بأعدادها في المحور

## tallyboard share

help-share-about = مشاركة لوحة مع مكاتب أخرى عبر محور، وهو قاعدة بيانات PostgreSQL؛ ويُطبع اسمها، وجدولة، والمكاتب عليها
help-share-board = اسم اللوحة
help-share-new = إنشاء اللوحة

## tallyboard join

help-join-about = جلب لوحة تشاركها مكاتب أخرى عبر محور؛ ويُطبع اسمها هنا، وجدولة، والمكاتب عليها
help-join-board = اسم اللوحة، أو معرّفها في المحور
help-join-namesakes = ما يحدث لعدّادات هذا الملف التي تحمل أسماء عدّادات اللوحة: هي نفسها (same) فتنتقل إلى اللوحة بما عُدّ عليها؛ أو غيرها (others) فتبقى كما هي، وتظهر عدّادات اللوحة هنا مثل "coffee (2)"

## tallyboard leave

help-leave-about = إيقاف مشاركة لوحة: يبقى ما عُدّ عليها، هنا وعند الآخرين
help-leave-board = اسم اللوحة
help-leave-force = المغادرة حتى إن تعذّر الوصول إلى المحور: عندئذ يبقى هنا ما ينتظر هنا

## tallyboard desks

help-desks-about = طباعة مكاتب اللوحات المشتركة: اللوحة (ما لم تُسمَّ)، جدولة، الاسم، جدولة، آخر ظهور، جدولة، القيود، جدولة، عدد الصفوف المنتظرة هنا
help-desks-board = اسم اللوحة [الافتراضي: كل اللوحات المشتركة]

## tallyboard desk

help-desk-about = تسمية هذا المكتب كما تراه المكاتب الأخرى، أو طباعة اسمه
help-desk-name = الاسم الجديد

## tallyboard sync

help-sync-about = إرسال ما ينتظر وجلبه، لمدة ‎--wait ثانية على الأكثر؛ وينتهي بالقيمة 0 حين لا ينتظر شيء
help-sync-follow = مواصلة ذلك حتى إنهائه بإشارة: مكتب بلا نافذة

## tallyboard hub

help-hub-about = إنشاء محور والنظر فيه

## tallyboard hub init

help-hub-init-about = إنشاء جداول محور في قاعدة بيانات، وطباعة أوامر GRANT التي ينفّذها بعد ذلك مدير حريص
help-hub-init-url = قاعدة البيانات: عنوان PostgreSQL بلا كلمة سر

## tallyboard hub status

help-hub-status-about = طباعة اللوحات في المحور والمكاتب عليها: اللوحة، جدولة، المكتب، جدولة، الصفوف، جدولة، آخر إرسال

## tallyboard hub verify

help-hub-verify-about = مقارنة كل المجاميع والسلاسل في المحور بقيوده

## tallyboard stress

help-stress-about = العدّ من عمليات كثيرة في وقت واحد، وطباعة الأعداد المتوقعة والفعلية
help-stress-processes = عدد العمليات
help-stress-threads = عدد الخيوط في كل عملية؛ وينتظر كل منها جواب ضغطة قبل التالية
help-stress-seconds = مدة العدّ بالثواني

## tallyboard completions

help-completions-about = طباعة سكربت الإكمال لصدفة
help-completions-shell = الصدفة التي تُكمل فيها الأوامر

## tallyboard man

help-man-about = طباعة صفحة دليل البرنامج، أو أحد أوامره
help-man-command = الأمر المطلوب وصفه [الافتراضي: البرنامج]

## The end of the help

help-exit-status =
    حالة الخروج:
      0  تم؛ وكذلك إن لم يعد أحد يقرأ الخرج (أنبوب مغلق)
      1  رُفض أو فشل؛ ويبيّن الخطأ القياسي السبب، وإلى أين وصل إن تغيّر شيء
      2  استعمال خاطئ
      3  تم، لكن تعذّرت طباعة النتيجة (على قرص ممتلئ مثلًا): لا تنفّذه من جديد
    الإشارة Ctrl+C وغيرها من الإشارات التي تنهي البرنامج تنهيه بتلك الإشارة (وتذكر الصدفة 130 لـ Ctrl+C): فيكون التغيير الجاري
    عندئذ إما كاملًا وإما لم يحدث أصلًا. أما inc - فينتهي بالقيمة 1، ويبيّن إلى أين وصل

## Words around the texts above

help-words-usage = الاستعمال:
help-words-commands = الأوامر:
help-words-arguments = الوسائط:
help-words-options = الخيارات:
help-words-values = القيم الممكنة:
help-words-any-options = { "[" }خيارات]
help-words-any-command = { "[" }أمر]
help-words-default = { "[" }الافتراضي:
help-words-env = { "[" }المتغيّر:
help-words-possible = { "[" }القيم الممكنة:
help-words-help-long = طباعة المساعدة (المزيد مع '--help')
help-words-help-short = طباعة المساعدة (ملخّص مع '-h')
help-words-help-commands = طباعة مساعدة الأوامر الفرعية
help-words-help-command = طباعة هذه الرسالة أو مساعدة الأوامر الفرعية المذكورة
help-words-help = طباعة المساعدة
help-words-version = طباعة الإصدار

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = الاسم
help-page-synopsis = الملخّص
help-page-description = الوصف
help-page-options = الخيارات
help-page-commands = الأوامر الفرعية
help-page-extra = إضافات
help-page-version = الإصدار
help-page-env-before = يمكن تحديده أيضًا بالمتغيّر
help-page-env-after = من متغيّرات البيئة.

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = لا يمكن استعمال الوسيط '{ $argument }' أكثر من مرة
help-error-conflict = لا يمكن استعمال الوسيط '{ $argument }' مع '{ $other }'
help-error-conflicts = لا يمكن استعمال الوسيط '{ $argument }' مع: { $others }
help-error-no-value = يلزم للوسيط '{ $argument }' قيمة، ولم تُذكر
help-error-value = قيمة غير صالحة '{ $value }' للوسيط '{ $argument }'
help-error-value-why = قيمة غير صالحة '{ $value }' للوسيط '{ $argument }': { $why }
help-error-possible = { "[" }القيم الممكنة: { $values }]
help-error-command = أمر فرعي غير معروف '{ $command }'
help-error-missing = لم تُذكر الوسائط المطلوبة التالية: { $arguments }
help-error-too-many = قيمة غير متوقعة '{ $value }' للوسيط '{ $argument }'؛ لم يكن غيرها متوقعًا
help-error-unexpected = وسيط غير متوقع '{ $argument }'
help-error-utf-8 = في وسيط أو أكثر ترميز UTF-8 غير صالح
help-tip-commands = { $count ->
        [zero] تلميح: توجد أوامر فرعية مشابهة: { $names }
        [one] تلميح: يوجد أمر فرعي مشابه: { $names }
        [two] تلميح: يوجد أمران فرعيان مشابهان: { $names }
        [few] تلميح: توجد أوامر فرعية مشابهة: { $names }
        [many] تلميح: توجد أوامر فرعية مشابهة: { $names }
       *[other] تلميح: توجد أوامر فرعية مشابهة: { $names }
    }
help-tip-arguments = { $count ->
        [zero] تلميح: توجد وسائط مشابهة: { $names }
        [one] تلميح: يوجد وسيط مشابه: { $names }
        [two] تلميح: يوجد وسيطان مشابهان: { $names }
        [few] تلميح: توجد وسائط مشابهة: { $names }
        [many] تلميح: توجد وسائط مشابهة: { $names }
       *[other] تلميح: توجد وسائط مشابهة: { $names }
    }
help-tip-values = { $count ->
        [zero] تلميح: توجد قيم مشابهة: { $names }
        [one] تلميح: توجد قيمة مشابهة: { $names }
        [two] تلميح: توجد قيمتان مشابهتان: { $names }
        [few] تلميح: توجد قيم مشابهة: { $names }
        [many] تلميح: توجد قيم مشابهة: { $names }
       *[other] تلميح: توجد قيم مشابهة: { $names }
    }
help-tip-escape = تلميح: لتمرير '{ $argument }' كقيمة، استعمل '-- { $argument }'
help-error-more = للمزيد من المعلومات جرّب '--help'.
