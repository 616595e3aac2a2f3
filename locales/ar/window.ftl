### Terms: counter = عدّاد, board = لوحة, tile = بطاقة, press = ضغطة, count (the number) = العدد, step = خطوة, target = هدف,
### level = الإشغال, reset = تصفير, period = فترة, entry = قيد, late count = عدّ متأخّر, undo = تراجع, redo = إعادة,
### archive = أرشيف, lock = قفل, inspector = التحليل, strip = النافذة الصغيرة, desk = مكتب, hub = المحور,
### shared board = لوحة مشتركة, template = قالب, backup = نسخة احتياطية, salvage = إنقاذ, sample = عيّنة,
### guard/double press = ضغطة مزدوجة, day note = ملاحظة يوم, tally file = ملف العدّ, hours = ساعات العمل,
### covered hour = ساعة مغطّاة, rate = معدّل, limits = حدود (الثقة), control chart = خريطة المراقبة, baseline = الفترة المرجعية,
### chance = المصادفة, doubtful press = ضغطة مشكوك فيها, keep = إبقاء, void = إبطال

## The window

title = كل العدّادات
all = كل العدّادات
welcome = ماذا تريد أن تعدّ؟
welcome-hint = اكتب اسمًا ثم اضغط Enter
welcome-help = اسم واحد ثم Enter، أو قائمة ملصقة: اسم في كل سطر، أو عمود من جدول بيانات.
on-a-board = على لوحة اسمها
board-of-the-list = اسم لوحة لهذه العدّادات
optional = اختياري
new-hint = اسم عدّاد جديد
new-button = عدّاد جديد
new-tile = عدّاد جديد هنا
or-ready = أو البدء من لوحة جاهزة
name = الاسم
key = المفتاح
count = العدد
last = الأخير
total = المجموع
tiles = بطاقات
table = جدول
as-tiles = عرض كبطاقات
as-table = عرض كجدول
search = بحث
zone-notice = المنطقة الزمنية مجهولة…
search-hint = بحث  Ctrl+F
undo = تراجع
redo = إعادة
undo-back = تراجع حتى هنا
undone = تم التراجع
redone = تمت الإعادة
table-copied = نُسخ الجدول
reset = تصفير…
nothing-to-reset = لم يُصفَّر شيء: لا يظهر هنا أي عدّاد
hidden-by-search = مخفي بسبب البحث
on-no-board = ليس على أي لوحة
undo-reset = التراجع عن آخر تصفير
no-reset = ليس لهذا العدّاد تصفير يُتراجع عنه
reset-hint = انقر لترى ما سيحدث أولًا؛ واستمر في الضغط لتنفيذه فورًا
more = المزيد
boards = اللوحات
new-board = + لوحة جديدة
other = أخرى
archive = الأرشيف
settings = الإعدادات
settings-item = الإعدادات…
keys = المفاتيح
full-screen = ملء الشاشة
show-board = عرض
edit-board = خيارات اللوحة…
reset-board = تصفير…
save-template = حفظ كقالب
move-up = نقل إلى أعلى
move-down = نقل إلى أسفل
lock-board = قفل هذه اللوحة
unlock-board = فك قفل هذه اللوحة
counters-stay = تبقى عدّاداتها وسجلّها.
leave-first = إنها مشتركة: يلزم إيقاف المشاركة أولًا.
lock-all = قفل الكل
unlock-all = فك قفل الكل
select-none = إلغاء التحديد
selected-menu = ما يمكن فعله
add = إضافة…
edit = تعديل…
alone = عرض وحده
all-again = عرض الكل من جديد
duplicate = مضاعفة
lock = قفل
unlock = فك القفل
to-board = نقل إلى لوحة
no-board = بلا لوحة
archive-it = أرشفة
restore = استعادة
delete = حذف نهائي…
clear-search = مسح البحث
look-everywhere = البحث في كل مكان
look-in-archive = البحث في الأرشيف
empty-board = لا عدّادات هنا بعد. اسحب بعضها إلى اللوحة في القائمة الجانبية، أو أنشئ عدّادًا جديدًا.
opening = يُفتح الملف…
saved = كل شيء محفوظ
failed = لا يمكن استعمال الملف
keep-open = إبقاء النافذة
close-now = إغلاق الآن
locked = كل شيء مقفل
too-many-questions = تُقرأ أشياء كثيرة في وقت واحد، فلم يُقرأ هذا: حاول مرة أخرى
boards-region = اللوحات
tools-region = الأدوات
status-region = الحالة
inspector-region = التحليل
counters-region = العدّادات
total-region = المجموع
finish = إنهاء…
finish-sample = إنهاء العيّنة…
close-day = إقفال اليوم…
sort-manually = ترتيب يدوي
columns = الأعمدة
sort-by-name = فرز حسب الاسم
sort-by-count = فرز حسب العدد
sort-by-today = فرز حسب اليوم
sort-by-last = فرز حسب آخر تغيير
template-too-large = عدّادات { $name } وملاحظاتها أكثر مما يسعه قالب
too-many-templates = بلغ عدد القوالب الحد الأقصى ({ $max }): احذف قالبًا حيث تُنشأ اللوحات الجديدة
names-found =
    { $count ->
        [zero] { $count } اسم
        [one] اسم واحد
        [two] اسمان
        [few] { $count } أسماء
        [many] { $count } اسمًا
       *[other] { $count } اسم
    }: لكل اسم عدّاد ومفتاح
too-many-names = عدد الأسماء { $count }: ألصق { $max } على الأكثر في المرة الواحدة، أو استورد ملفًا.
name-twice = { $name } مكرّر في القائمة.
no-zone = تُعرض الأوقات بتوقيت UTC: { $why }. يمكن اختيار منطقة زمنية في الإعدادات أيضًا.
reset-scope = تصفير { $scope }…
scope-board = اللوحة { $board }
key-changes = { $key } مفتاح { $holder }، لذا يأخذ { $counter } مفتاحًا آخر
counted-unseen = { $counter }، { $why_unseen }: { $count }
on-board = على اللوحة { $board }
not-backed-up = لم تُنشأ نسخة احتياطية: { $why }
menu-name = ما يمكن فعله مع { $counter }
count-name = { $counter }: { $count }
of-number = من { $number }
board-menu = اللوحة { $name }
key-of = المفتاح { $cap }
of-target = الهدف { $target }
board-total = المجموع { $total }
sample = العيّنة { $number }
since = منذ { $time }
beside-total = خارج المجموع: { $counts }
to-go = بقي { $number }
room = من { $capacity } · يتّسع لـ { $left }
reached = { $total } من { $target }، تم بلوغ الهدف
beyond = { $total }، بزيادة { $over } على الهدف
spoken-count = { $name } { $count }
count-on = مواصلة العدّ إلى { $target }
counts-of = الأعداد، { $range }
table-row = { $count }، { $counted }
selected = المحدّد: { $count }
step-at = { $step }، { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· الحد { $limit }
total-on-board = { $count } على اللوحة
level = { $name } { $count }
in-all = { $count } إجمالًا
counted-today = { $count } اليوم
make-counters =
    إنشاء { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
with-key = { $name }، المفتاح { $key }
with-no-key = { $name }، بلا مفتاح
bad-name = «{ $name }»: { $why }.
template-saved = حُفظ القالب { $name }
template-replaced = استُبدل القالب { $name }
no-such-zone = لا توجد منطقة زمنية باسم { $name } على هذا النظام: تُعرض الأوقات بمنطقة النظام. يمكن اختيار غيرها في الإعدادات.
counters = { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادان
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
scope-found = { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد معثور عليه
        [two] عدّادين معثور عليهما
        [few] { $shown } عدّادات معثور عليها
        [many] { $shown } عدّادًا معثورًا عليه
       *[other] { $shown } عدّاد معثور عليه
    }
scope-archived = { $count ->
        [zero] { $shown } عدّاد مؤرشف
        [one] عدّاد واحد مؤرشف
        [two] عدّادين مؤرشفين
        [few] { $shown } عدّادات مؤرشفة
        [many] { $shown } عدّادًا مؤرشفًا
       *[other] { $shown } عدّاد مؤرشف
    }
scope-all = كل العدّادات ({ $shown })
counter-on-board = { $counter } على اللوحة { $board }
key-of-hidden = { $count ->
        [zero] { $key } مفتاح { $holders }، وهي غير معروضة: لم يُعدّ
        [one] { $key } مفتاح { $holders }، وهو غير معروض: لم يُعدّ
        [two] { $key } مفتاح { $holders }، وهي غير معروضة: لم يُعدّ
        [few] { $key } مفتاح { $holders }، وهي غير معروضة: لم يُعدّ
        [many] { $key } مفتاح { $holders }، وهي غير معروضة: لم يُعدّ
       *[other] { $key } مفتاح { $holders }، وهي غير معروضة: لم يُعدّ
    }
key-of-several = { $key } مفتاح { $holders }: لم يُعدّ، اعرض لوحة واحدة أولًا
key-of-several-on-one-board = { $key } مفتاح { $holders }: لم يُعدّ، أعط أحدها مفتاحًا آخر
enumerated-two = { $first } و{ $second }
enumerated-three = { $first } و{ $second } و{ $third }
enumerated-more = { $first } و{ $second } و{ $count } غيرها
reset-archived = { $count ->
        [zero] لم يُصفَّر شيء: من هذه عدّادات في الأرشيف، استعدها أولًا
        [one] لم يُصفَّر شيء: العدّاد في الأرشيف، استعده أولًا
        [two] لم يُصفَّر شيء: من هذه عدّادات في الأرشيف، استعدها أولًا
        [few] لم يُصفَّر شيء: من هذه عدّادات في الأرشيف، استعدها أولًا
        [many] لم يُصفَّر شيء: من هذه عدّادات في الأرشيف، استعدها أولًا
       *[other] لم يُصفَّر شيء: من هذه عدّادات في الأرشيف، استعدها أولًا
    }
nothing-found = لا شيء باسم «{ $search }»
nothing-found-on-board = لا شيء باسم «{ $search }» على هذه اللوحة
nothing-found-in-archive = لا شيء باسم «{ $search }» في الأرشيف
nothing-found-but = { $before }؛ { $found }
found-elsewhere = { $shown } في مكان آخر
found-in-archive = { $shown } في الأرشيف
press-one = عدّ { $counter }
press-step = عدّ { $number } { $counter }
plus-one = إضافة واحد إلى { $counter }
plus-step = إضافة { $number } إلى { $counter }
minus-one = طرح واحد من { $counter }
minus-step = طرح { $number } من { $counter }
of-number-named = من { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }، { $counters }
share = { $percent }%
share-limits = الحدود من { $low } إلى { $high }%
share-limits-short = { $low }–{ $high }%
share-of = { $share } من { $total }: { $limits }
minutes-none = أقل من دقيقة
minutes = { $minutes } د
hours = { $hours } س
hours-and-minutes = { $hours } س { $minutes } د
places-left = { $count ->
        [zero] بقي { $shown } مكان
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $shown } أماكن
        [many] بقي { $shown } مكانًا
       *[other] بقي { $shown } مكان
    }
full = ممتلئ: { $count } من { $capacity }
over-full = فوق السعة: { $count } من { $capacity }
target-reached = { $what }: أنهِ وابدأ التالي
target-reached-sample = { $what }: أنهِ هذه العيّنة وابدأ التالية
target-passed = { $what }، بزيادة { $over } على الهدف: أنهِ وابدأ التالي
target-passed-sample = { $what }، بزيادة { $over } على الهدف: أنهِ هذه العيّنة وابدأ التالية
dragged = { $first } و{ $count } غيره

## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }، متأخّر
operation-set = ضبط { $name } على { $count }
operation-reset = تصفير { $name }
operation-correct = تصحيح { $name }
operation-keep = إبقاء ضغطة من { $name }
operation-void = إبطال ضغطة من { $name }
operation-note = ملاحظة على { $name }
operation-create = عدّاد جديد { $name }
operation-rename = إعادة تسمية إلى { $name }
operation-edit = تعديل { $name }
operation-move = نقل { $name }
operation-archive = أرشفة { $name }
operation-restore = استعادة { $name }
operation-lock = قفل { $name }
operation-unlock = فك قفل { $name }
operation-create-board = لوحة جديدة { $name }
operation-edit-board = تعديل اللوحة { $name }
operation-delete-board = حذف اللوحة { $name }
operation-import = استيراد { $name }
operation-reset-several =
    تصفير { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-correct-several =
    تصحيح { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-keep-several =
    إبقاء { $count ->
        [zero] { $shown } ضغطة
        [one] ضغطة واحدة
        [two] ضغطتين
        [few] { $shown } ضغطات
        [many] { $shown } ضغطة
       *[other] { $shown } ضغطة
    }
operation-void-several =
    إبطال { $count ->
        [zero] { $shown } ضغطة
        [one] ضغطة واحدة
        [two] ضغطتين
        [few] { $shown } ضغطات
        [many] { $shown } ضغطة
       *[other] { $shown } ضغطة
    }
operation-create-several =
    إنشاء { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-edit-several =
    تعديل { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-move-several =
    نقل { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-archive-several =
    أرشفة { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-restore-several =
    استعادة { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-lock-several =
    قفل { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
operation-unlock-several =
    فك قفل { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation }، وما جرى بعده
done-but-for-others = { $done }؛ وتُرك ما غيّره آخرون منذئذ كما هو
undo-steps =
    التراجع عن { $count ->
        [zero] { $shown } خطوة
        [one] خطوة واحدة
        [two] خطوتين
        [few] { $shown } خطوات
        [many] { $shown } خطوة
       *[other] { $shown } خطوة
    }
was-reset = تصفير { $name }، { $before } ← { $after }
was-corrected = تصحيح { $name }، { $before } ← { $after }
were-reset =
    تم تصفير { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
were-corrected =
    تم تصحيح { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادين
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    }
refused-locked = مقفل: لم يُعدّ
refused-archived = في الأرشيف: لم يُعدّ
refused-limit = لم يُعدّ: بلغ الحد { $limit }
refused-overflow = لم يُعدّ: لا عدد بهذا الكبر

## What is saved, and what isn't

saving =
    حفظ { $count ->
        [zero] { $count } تغيير
        [one] تغيير واحد
        [two] تغييرين
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }…
changes-not-shown = قد يكون المعروض قديمًا لتعذّر القراءة: { $why }. تُعاد المحاولة.
unsaved =
    { $count ->
        [zero] { $count } تغيير
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    } بلا حفظ منذ { $seconds } ث: { $why }. تبقى محفوظة مؤقتًا وتُعاد المحاولة.
opening-waits = لا يمكن فتح الملف بعد: { $why }. تُعاد المحاولة.
closing-title =
    لم يُحفظ بعد: { $count ->
        [zero] { $count } تغيير
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
closing-why = { $why }. تُعاد محاولة الحفظ باستمرار، وتُغلق النافذة من تلقاء نفسها بعد حفظ كل شيء.
closing-keeps = { $count ->
        [zero] عند الإغلاق الآن تُحفظ الضغطات بجوار الملف وتُعدّ عند التشغيل التالي.
        [one] عند الإغلاق الآن تُحفظ الضغطة بجوار الملف وتُعدّ عند التشغيل التالي.
        [two] عند الإغلاق الآن تُحفظ الضغطات بجوار الملف وتُعدّ عند التشغيل التالي.
        [few] عند الإغلاق الآن تُحفظ الضغطات بجوار الملف وتُعدّ عند التشغيل التالي.
        [many] عند الإغلاق الآن تُحفظ الضغطات بجوار الملف وتُعدّ عند التشغيل التالي.
       *[other] عند الإغلاق الآن تُحفظ الضغطات بجوار الملف وتُعدّ عند التشغيل التالي.
    }
closing-loses = { $count ->
        [zero] عند الإغلاق الآن تضيع هذه التغييرات.
        [one] عند الإغلاق الآن يضيع هذا التغيير.
        [two] عند الإغلاق الآن تضيع هذه التغييرات.
        [few] عند الإغلاق الآن تضيع هذه التغييرات.
        [many] عند الإغلاق الآن تضيع هذه التغييرات.
       *[other] عند الإغلاق الآن تضيع هذه التغييرات.
    }
closing-loses-others = أما التغييرات الأخرى فتضيع عندئذ.

## Help

help-help = مساعدة
help-about = عن Tallyboard
help-about-text = إصدار البرنامج، والملف المفتوح، ورخص مكوّناته.
help-help-text = إجابات قصيرة عن العدّ والمفاتيح والتراجع والتصفير واللوحات والملفات.
help-search = البحث في المساعدة
help-nothing = لا شيء هنا عن ذلك.
help-version = الإصدار
help-file = الملف
help-licences = الرخص
help-copy = نسخ
help-copied = نُسخت مكوّنات البرنامج
help-close-hint = إغلاق التلميح
help-hint-press = <b>اضغط { $key } للعدّ</b> أو انقر بطاقة.
help-hint-press-several = <b>اضغط { $first } … { $last } للعدّ</b> أو انقر بطاقة.
help-hint-click = <b>انقر بطاقة</b> للعدّ.
help-hint-shift = { $shift } مع المفتاح يطرح واحدًا.
help-hint-keys = { $key } يعرض كل المفاتيح.

## Levels: how many are inside now

level-set = ضبط
level-about = يُحسب الفرق ضغطة إضافية يمكن التراجع عنها.
level-most = أقصى إشغال اليوم
level-added = المضاف اليوم
level-taken = المطروح اليوم
level-since-reset = منذ التصفير في { $time }
level-of-today = { $counter } اليوم
level-before = { $number } { $name }
level-at = في { $time }
level-most-value = الأقصى: { $value }
level-warns-at = تنبيه عند { $number }
help-section-counting = العدّ
help-section-counting-text = انقر أي موضع من بطاقة، أو اضغط المفتاح المكتوب عليها: يُعدّ واحد، أو خطوة العدّاد. Shift مع المفتاح يطرح واحدًا. تصل كل ضغطة إلى القرص في لحظة؛ ويدل على ذلك الضوء في شريط الحالة.
help-section-more-than-one = أكثر من واحد دفعة واحدة
help-section-more-than-one-text = استمر في الضغط على بطاقة، أو اختر «إضافة…» من قائمتها، لإضافة مقدار. وهناك يقبل «عُدّ سابقًا» وقتًا مضى.
help-section-keys = المفاتيح
help-section-keys-text = يمكن أن يكون لكل عدّاد مفتاح: اختر «تعديل…» من قائمته (F2)، ثم اضغط المفتاح. ويصلح المفتاح نفسه على عدة لوحات. أما مفاتيح النافذة فيعرضها ? وهي مذكورة في القوائم.
help-section-undo = التراجع
help-section-undo-text = ‏Ctrl+Z يتراجع عن آخر ما فعلته، و Ctrl+Shift+Z يعيده: الضغطات والتصفير والتعديلات أيًا كانت، حتى بعد إعادة التشغيل. Backspace يتراجع عن آخر ضغطة. ويمكن التراجع عن أي قيد بعينه في التحليل.
help-section-reset = التصفير
help-section-reset-text = التصفير يعيد الأعداد إلى 0 ويُغلق فترة. لا يضيع شيء: يحتفظ السجلّ بكل ضغطة، وتبيّن قائمة الفترات في التحليل ما بلغته كل فترة، ويمكن التراجع عن التصفير في أي وقت.
help-section-boards = اللوحات
help-section-boards-text = اللوحة مجموعة عدّادات تُعرض معًا: مكتب أو باب أو عيّنة. اسحب البطاقات إلى لوحة في القائمة الجانبية. النقر بالزر الأيمن على لوحة يفتح قائمتها: الخيارات والمضاعفة والتصدير والمشاركة. واللوحة ذات الهدف تُنهى بـ Ctrl+Enter.
help-section-inspect = التحليل
help-section-inspect-text = ‏Ctrl+I يبيّن متى عُدّت الأشياء: اليوم، وهذا الأسبوع، ومخطط، وساعات الذروة، وكل قيد. وهو يتبع العدّاد الذي تضغطه أو تحدّده.
help-section-file = ملفك
help-section-file-text = كل شيء في ملف واحد على هذا الحاسوب، واسمه في شريط الحالة. تُنشأ له نسخة احتياطية مرة في اليوم بعد التغييرات؛ و Ctrl+B يعرض النسخ ويستعيدها. و Ctrl+O يفتح ملفًا آخر.
help-section-sharing = المشاركة
help-section-sharing-text = يمكن لعدة مكاتب أن تعدّ على لوحة واحدة: اختر «مشاركة هذه اللوحة…» من قائمتها. يواصل كل مكتب العدّ وهو غير متصل، ثم تصل كلها إلى الأعداد نفسها.
help-section-export = التصدير والاستيراد
help-section-export-text = ‏Ctrl+E يكتب جدول بيانات أو جدولًا أو تقريرًا، و Ctrl+P يطبع تقريرًا، و Ctrl+Shift+E يستورد ما عُدّ في مكان آخر.
level-set-button = ضبط «{ $name }»…
level-set-name = ضبط «{ $name }»
level-counts-more = يعدّ { $shown } أكثر على { $counter }.
level-counts-fewer = يعدّ { $shown } أقل على { $counter }.
level-through-the-day = { $name } خلال اليوم
level-at-the-end = { $name } في النهاية
level-value-at = { $number } في { $time }

## Ranges of days

range-range = المدى
range-today = اليوم
range-week = أسبوع
range-month = شهر
range-year = سنة
range-day = يوم
range-sum = المجموع
range-custom = مخصّص…
range-custom-name = من يوم إلى آخر
range-last-week = الأسبوع الماضي
range-year-before = قبل سنة
range-today-date = اليوم، { $date }
range-dates = { $first } – { $last }
range-go-before = ما قبل { $range }
range-go-after = ما بعد { $range }
range-last-weekday = { $day ->
        [monday] الاثنين الماضي
        [tuesday] الثلاثاء الماضي
        [wednesday] الأربعاء الماضي
        [thursday] الخميس الماضي
        [friday] الجمعة الماضي
        [saturday] السبت الماضي
       *[sunday] الأحد الماضي
    }
range-week-before = قبل أسبوع
range-weeks-before =
    قبل { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
range-before-to = { $name }، حتى { $time }

## The small window

strip-small-window = النافذة الصغيرة
strip-expand = النافذة الكبيرة
strip-close = إغلاق
strip-today = اليوم
strip-not-on-top = سطح المكتب هذا (Wayland) لا يسمح لبرنامج بأن يبقى في المقدمة.
strip-not-saved = غير محفوظ: { $presses }
strip-hidden = { $counters } أخرى، بالمفتاح

## Notes on days

day-note-open = ملاحظة على يوم…
day-note-title = ملاحظة على يوم
day-note-day = اليوم
day-note-name = ملاحظة على اليوم
day-note-hint = مثل «تجربة إخلاء»؛ الملاحظة الفارغة لا تُحفظ
day-note-day-name = اليوم: { $day }
day-note-note-name = ملاحظة على { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = تظهر في مخططات { $board } وسجلّها، وتُصدَّر معها.
day-note-shown-everywhere = تظهر في مخططات كل لوحة وسجلّها، وتُصدَّر معها.

## Finishing a board or a sample

finish-finish-sample = إنهاء هذه العيّنة
finish-close-day = إقفال هذا اليوم
finish-finish = إنهاء وبدء التالي
finish-close = إقفال اليوم
finish-copy = نسخ الملخّص
finish-copy-picture = نسخ كصورة
finish-save = حفظ كملف…
finish-copied = نُسخ الملخّص
finish-sample-field = العيّنة
finish-counted-by = القائم بالعدّ
finish-left-out = مستبعد
finish-finish-board = إنهاء { $board }
finish-by = القائم بالعدّ: { $name }
finish-span = من { $since } إلى { $until }
finish-about-since = { $name }: { $total }، العدّ منذ { $since }
finish-back-to-0-single = يعود عدّادها إلى 0. يبقى السجلّ، ويمكن التراجع عن هذا في أي وقت.
finish-back-to-0 = تعود كل العدّادات ({ $shown }) إلى 0. يبقى السجلّ، ويمكن التراجع عن هذا في أي وقت.

## Keys that work everywhere

global-keys-label = مفاتيح في كل مكان
global-keys-off = معطّلة
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = تعمل مفاتيح العدّادات ما دام التركيز في هذه النافذة.
global-keys-asked = طُلبت من سطح المكتب.
global-keys-no-screen = الشاشة لا تستجيب
global-keys-no-answer = سطح المكتب لا يستجيب
global-keys-not-allowed = لم يُسمح بها في سطح المكتب
global-keys-other-system = لا سبيل إلى ذلك على هذا النظام بعد
global-keys-group = أثناء التركيز في برنامج آخر
global-keys-taken = يستعمله برنامج آخر
global-keys-counts = عدّ بالمفتاح { $key }
global-keys-takes-back = خطوة إلى الوراء بالمفتاح { $key }
global-keys-on-hint = { $modifiers } مع مفتاح عدّاد يعدّه في أي برنامج، على اللوحة المعروضة هنا؛ ومع Shift أيضًا خطوة إلى الوراء.
global-keys-not-these = عدا هذه التي يستعملها برنامج آخر: { $keys }.
global-keys-unavailable = لا يتيح سطح المكتب هذا أيًا منها: { $why }. يمكن بدلًا من ذلك ربط مفتاح بأمر في إعدادات لوحة المفاتيح لديه.

## A file that was moved, replaced or deleted

displaced-save-beside = حفظ الكل في ملف جديد بجواره
displaced-open-there = فتح الموجود هناك الآن
displaced-status = لم يعد الملف كما كان: لا يُحفظ شيء
displaced-choosing = يُفتح ملف آخر الآن: لم يُعدّ هذا
displaced-nothing-waits = كل ما عُدّ من قبل محفوظ في ذلك الملف؛ وما يُعدّ الآن ينتظر.
displaced-waiting =
    لم يُحفظ بعد: { $count ->
        [zero] { $shown } تغيير
        [one] تغيير واحد
        [two] تغييران
        [few] { $shown } تغييرات
        [many] { $shown } تغييرًا
       *[other] { $shown } تغيير
    }. الانتظار قائم، ويتم الحفظ حين يعود الملف كما كان.
displaced-waiting-or-there =
    لم يُحفظ بعد: { $count ->
        [zero] { $shown } تغيير
        [one] تغيير واحد
        [two] تغييران
        [few] { $shown } تغييرات
        [many] { $shown } تغييرًا
       *[other] { $shown } تغيير
    }. الانتظار قائم، ويتم الحفظ حين يعود الملف كما كان. أما في الملف الموجود هناك الآن فيجري العدّ بحسب أسماء العدّادات.

## Ready boards

ready-desk = مكتب المراجع
ready-desk-about = إرشاد، أسئلة، طباعة، هاتف …
ready-desk-directions = إرشاد إلى المكان
ready-desk-question = سؤال مرجعي
ready-desk-printing = مساعدة في الطباعة
ready-desk-account = الحساب والبطاقات
ready-desk-technology = مساعدة تقنية
ready-desk-phone = هاتف
ready-blood = العدّ التفريقي لخلايا الدم
ready-blood-about = عَدِلة، لمفاوية … مفتاح لكل منها، ونغمة عند 100
ready-blood-neutrophil = عَدِلة
ready-blood-lymphocyte = لمفاوية
ready-blood-monocyte = وحيدة
ready-blood-eosinophil = حَمِضة
ready-blood-basophil = قَعِدة
ready-blood-band = عَدِلة شريطية
ready-blood-blast = أرومة
ready-blood-nucleated = كرية حمراء منوّاة
ready-blood-total = خلايا
ready-door = عدّ الداخلين
ready-door-about = دخول، خروج، في الداخل الآن
ready-door-in = دخول
ready-door-out = خروج
ready-door-total = في الداخل الآن
ready-defects = العيوب
ready-defects-about = خدش، انبعاج، لون، قطعة ناقصة …
ready-defects-scratch = خدش
ready-defects-dent = انبعاج
ready-defects-colour = لون
ready-defects-part = قطعة ناقصة
ready-defects-label = ملصق خاطئ
ready-defects-other = عيب آخر

## The start of the window

start-advice = تعمل هذه الأوامر بلا نافذة: { $commands } (انظر tallyboard --help).
start-needs-window = تحتاج الواجهة الرسومية إلى نافذة: { $why }.
start-no-display = لم يُضبط WAYLAND_DISPLAY ولا DISPLAY، فلا توجد شاشة
start-lacks = ينقص النظام { $libraries } (دبيان: apt install { $packages })
start-no-screen = تحتاج الواجهة الرسومية إلى نافذة: لا يمكن الوصول إلى الشاشة.
start-no-opengl = لا يمكن للواجهة الرسومية فتح نافذة: أليس على هذه الشاشة OpenGL؟
start-ended = اضطُرّت النافذة إلى الإغلاق: { $why }

## The file of the settings

settings-problem = الإعدادات في { $file }: { $why }. يُحتفظ بالملف باسم { $aside } حالما يُغيَّر إعداد.
settings-partly-unusable = لا يمكن استعمالها كلها ({ $names })، وأُخذت لهذه القيم المعتادة
settings-unusable = { $why }؛ أُخذت القيم المعتادة لكل الإعدادات
settings-too-large = حجمه أكبر من { $max } بايت
settings-not-understood = لا يمكن فهم محتواه: { $why }
settings-not-private = يمكن لآخرين قراءة { $path }، ولا يمكن تغيير ذلك: إنه لمستخدم آخر.
settings-not-saved = لا يمكن حفظ الإعدادات في { $path }: { $why }. وهي سارية حتى تُغلق النافذة.
settings-out-of-range = العدد خارج المجال

## What figures mean


## Sound, speech and notifications

sound-none = لا صوت: { $why }
sound-no-player = لم يُعثر على { $player }
sound-no-players = لم يُعثر على أي من { $players }
sound-not-written = لا يمكن كتابة الملف للمشغّل ({ $why })
sound-player-failed = فشل { $player } ({ $why })
sound-no-thread = لا صوت: لا يستطيع النظام بدء خيط تنفيذ ({ $why })
speech-no-program = لا نطق: لم يُعثر على { $program }، وهو يأتي مع speech-dispatcher
speech-failed = لا نطق: فشل { $program } ({ $why })
program-too-slow = لم يكتمل بعد { $seconds } ث
notification-none-shown = لا إشعارات: سطح المكتب هذا لا يعرض أيًا منها ({ $why })
notification-other-system = لا إشعارات: هي متاحة على لينكس فقط

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = مسافة
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = القائمة
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = بحلول { $time } بهذه الوتيرة
pace-by-short = { " " }· بحلول { $time }
pace-count = { $count } من { $target }، بحلول { $time } بهذه الوتيرة
