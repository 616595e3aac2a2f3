## Lists

parts-separator = { "، " }

## The inspector

inspector-inspector = التحليل
inspector-open = تحليل
inspector-hint = تحليل: ما عُدّ ومتى  Ctrl+I
inspector-more = نسخ وتصدير
inspector-close = إغلاق التحليل
inspector-maximise = التحليل في النافذة كلها
inspector-beside = التحليل بجانب العدّادات
inspector-running-total = مجموع تراكمي
inspector-one-scale = مقياس واحد
inspector-chart = مخطط
inspector-back = عودة إلى العدّادات
inspector-history = السجلّ
inspector-periods = الفترات
inspector-counters = العدّادات
inspector-now = الآن
inspector-change = التغيّر
inspector-today-up = اليوم
inspector-this-week-up = هذا الأسبوع
inspector-this-month-up = هذا الشهر
inspector-all-time-up = منذ البداية
inspector-an-open-hour-up = لكل ساعة عمل
inspector-week-to-now = هذا الأسبوع حتى الآن
inspector-last-weeks = آخر 8 أسابيع
inspector-today = اليوم
inspector-this-week = هذا الأسبوع
inspector-this-month = هذا الشهر
inspector-all-time = منذ البداية
inspector-an-open-hour = لكل ساعة عمل
inspector-since-reset = منذ التصفير في
inspector-since = منذ
inspector-nothing = لم يُعدّ شيء بعد
inspector-reading = جارٍ القراءة…
inspector-fields = الحقول
inspector-name = الاسم
inspector-note = ملاحظة
inspector-no-note = بلا ملاحظة
inspector-step = الخطوة
inspector-target = الهدف
inspector-no-target = بلا
inspector-all-fields = كل الحقول…
inspector-no-number = هذا ليس عددًا صحيحًا
inspector-copy-table = نسخ الجدول
inspector-share = الحصة
inspector-desks = المكاتب
inspector-desk-count = العدد
inspector-together = معًا
inspector-this-desk = هذا المكتب
inspector-here = هذا المكتب
inspector-other-desks = مكاتب أخرى
inspector-not-shared = غير مشتركة
inspector-show-entries = انقر لترى قيوده
inspector-together-count =
    { $count ->
        [zero] { $shown } عدّاد
        [one] عدّاد واحد
        [two] عدّادان
        [few] { $shown } عدّادات
        [many] { $shown } عدّادًا
       *[other] { $shown } عدّاد
    } معًا
inspector-unread = تتعذّر قراءة ما عُدّ ومتى: { $why }. تُعاد المحاولة.
inspector-unlisted = تتعذّر قراءة السجلّ: { $why }. تُعاد المحاولة.
inspector-compared = { $counted } { $label }، { $before } { $words }، حتى { $until }: { $change }
inspector-figure = { $counted } { $label }، { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = سابقًا، حتى { $time }
inspector-today-to = اليوم حتى { $time }
inspector-span-to-now = { $span } حتى الآن
inspector-to-now = { $change } حتى الآن
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }، { $change }
inspector-since-date = منذ { $date }
inspector-since-reset-at = منذ التصفير في { $at }
inspector-at = { $date }، { $time }
inspector-on-board = على { $board }
inspector-bars-of = { $range }، الأعمدة
inspector-by-hour = حسب الساعة
inspector-by-day = حسب اليوم
inspector-by-week = حسب الأسبوع
inspector-by-month = حسب الشهر
inspector-by-unit = { $unit ->
        [hour] { $range } حسب الساعة
        [day] { $range } حسب اليوم
        [week] { $range } حسب الأسبوع
       *[month] { $range } حسب الشهر
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count = { $shown } أخرى
inspector-counted-in = عُدّ { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range = { $range ->
        [day] { $counted } في اليوم
        [week] { $counted } في الأسبوع
        [month] { $counted } في الشهر
        [year] { $counted } في السنة
       *[custom] { $counted } المجموع
    }
inspector-until = { $time } يوم { $date }
inspector-open-hours = { $hours ->
        [zero] { $hours_shown } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours_shown } ساعات
        [many] { $hours_shown } ساعة
       *[other] { $hours_shown } ساعة
    }
inspector-means =
    { $hourly } لكل ساعة عمل: { $counted } في { $hours ->
        [zero] { $hours_shown } ساعة عمل
        [one] ساعة عمل واحدة
        [two] ساعتي عمل
        [few] { $hours_shown } ساعات عمل
        [many] { $hours_shown } ساعة عمل
       *[other] { $hours_shown } ساعة عمل
    }؛ { $daily } في اليوم، على مدى { $days ->
        [zero] { $days_shown } يوم فيه عدّ
        [one] يوم واحد فيه عدّ
        [two] يومين فيهما عدّ
        [few] { $days_shown } أيام فيها عدّ
        [many] { $days_shown } يومًا فيه عدّ
       *[other] { $days_shown } يوم فيه عدّ
    } على اللوحة
inspector-reset-mark = تصفير، أُغلق عند { $total }
inspector-reset-mark-noted = تصفير، أُغلق عند { $total }: { $note }
inspector-percent = { $number }%
inspector-desk-row = { $desk }: { $count }، { $percent }
inspector-desk-row-about = { $desk }، { $about }: { $count }، { $percent }

## Charts

charts-nothing = لم يُعدّ شيء بعد
charts-counted = معدود
charts-late = متأخّر
charts-not-over = لم ينتهِ بعد
charts-busy-hours = ساعات الذروة
charts-chart-name = { $unit ->
        [hour] مخطط { $name } حسب الساعة
        [day] مخطط { $name } حسب اليوم
        [week] مخطط { $name } حسب الأسبوع
       *[month] مخطط { $name } حسب الشهر
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }يوم { $days }
charts-in-span = { " " }في { $span }
charts-legend = المفتاح: { $entries }
charts-heat-name = ساعات الذروة: { $name }
charts-year-name = { $year } حسب اليوم: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } إجمالًا
charts-of-these-late = منها { $late } متأخّر
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }، { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } في الساعة ({ $counted } في { $hours ->
        [zero] { $hours_shown } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours_shown } ساعات
        [many] { $hours_shown } ساعة
       *[other] { $hours_shown } ساعة
    })
charts-heat-closed = { $day } { $times }: لم يُعدّ شيء
charts-busiest = { $day ->
        [monday] أيام الاثنين { $times }، { $rate } في الساعة
        [tuesday] أيام الثلاثاء { $times }، { $rate } في الساعة
        [wednesday] أيام الأربعاء { $times }، { $rate } في الساعة
        [thursday] أيام الخميس { $times }، { $rate } في الساعة
        [friday] أيام الجمعة { $times }، { $rate } في الساعة
        [saturday] أيام السبت { $times }، { $rate } في الساعة
       *[sunday] أيام الأحد { $times }، { $rate } في الساعة
    }
charts-monday-short = اثنين
charts-tuesday-short = ثلاثاء
charts-wednesday-short = أربعاء
charts-thursday-short = خميس
charts-friday-short = جمعة
charts-saturday-short = سبت
charts-sunday-short = أحد
charts-monday-letter = ن
charts-tuesday-letter = ث
charts-wednesday-letter = ر
charts-thursday-letter = خ
charts-friday-letter = ج
charts-saturday-letter = س
charts-sunday-letter = ح
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } ألف
charts-millions = { $number } مليون
charts-billions = { $number } مليار
charts-trillions = { $number } تريليون

## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = ما يعرضه المخطط
inspector-bars = أعمدة
inspector-control-chart = خريطة المراقبة
inspector-limits = الحدود، 95%
charts-limits = الحدود، 95%
charts-not-covered = غير مغطّى
charts-not-looked-at = لم يُفحص شيء
charts-defects = عيوب
charts-defects-for-each = عيوب لكل وحدة
charts-defective = نسبة المعيب
charts-control-limits = حدود المصادفة
charts-alarm = ليس مصادفة
charts-limits-from-to = الحدود من { $low } إلى { $high }
charts-covered-hours = { $hours ->
        [zero] { $hours_shown } ساعة مغطّاة
        [one] ساعة مغطّاة واحدة
        [two] ساعتان مغطّاتان
        [few] { $hours_shown } ساعات مغطّاة
        [many] { $hours_shown } ساعة مغطّاة
       *[other] { $hours_shown } ساعة مغطّاة
    }
charts-above-limit = فوق الحد الأعلى، ونادرًا ما تتجاوز المصادفة { $limit }
charts-below-limit = تحت الحد الأدنى، ونادرًا ما تقل المصادفة عن { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } في الساعة
inspector-rate-limits = { $rate } في الساعة، { $limits }،
inspector-rate-covered =
    { $rate } في { $hours ->
        [zero] { $hours_shown } ساعة مغطّاة
        [one] ساعة مغطّاة واحدة
        [two] ساعتين مغطّاتين
        [few] { $hours_shown } ساعات مغطّاة
        [many] { $hours_shown } ساعة مغطّاة
       *[other] { $hours_shown } ساعة مغطّاة
    }
inspector-rate-counted =
    { $rate } في { $hours ->
        [zero] { $hours_shown } ساعة فيها عدّ
        [one] ساعة واحدة فيها عدّ
        [two] ساعتين فيهما عدّ
        [few] { $hours_shown } ساعات فيها عدّ
        [many] { $hours_shown } ساعة فيها عدّ
       *[other] { $hours_shown } ساعة فيها عدّ
    }
inspector-outside = { $counted } أخرى خارجها
inspector-a-covered-hour-up = لكل ساعة مغطّاة
inspector-a-covered-hour = لكل ساعة مغطّاة
inspector-limits-mean = لو تكرّر العدّ هكذا مرات كثيرة، لوقع العدد الحقيقي داخل 95 من كل 100 من هذه الحدود.
inspector-hours-unread = لا يمكن قراءة ساعات عمل اللوحة، فلا تُستعمل.
charts-alarm-of = { $span }، { $value }: { $words }
inspector-more-alarms = { $count ->
        [zero] { $shown } نقطة أخرى هنا تخالف قاعدة
        [one] نقطة واحدة أخرى هنا تخالف قاعدة
        [two] نقطتان أخريان هنا تخالفان قاعدة
        [few] { $shown } نقاط أخرى هنا تخالف قاعدة
        [many] { $shown } نقطة أخرى هنا تخالف قاعدة
       *[other] { $shown } نقطة أخرى هنا تخالف قاعدة
    }
inspector-in-control = لا نقطة هنا تتجاوز ما تفعله المصادفة.
inspector-baseline = المتوسط { $mean }، من { $dates }
inspector-rough = في الفترة المرجعية أقل من 5 لكل نقطة: الحدود تقريبية.

## The history

history-all = الكل
history-counted = معدود
history-late = متأخّر
history-undos = تراجع
history-resets = تصفير
history-sets = ضبط
history-filter = تصفية الملاحظات
history-add-late = عدّ متأخّر…
history-undo = تراجع
history-note = ملاحظة…
history-note-hint = ‏Enter للحفظ، و Esc للخروج
history-nothing = لم يُعدّ شيء بعد
history-nothing-found = لا قيد من هذا القبيل
history-set = ضبط
history-imported = مستورد
history-amended = تغيير بعد التصفير
history-late-entry = متأخّر
history-undo-reset = التراجع عن هذا التصفير
history-undone = متراجَع عنه
history-filters = تصفية السجلّ
history-days = عرض بعض الأيام فقط
history-filters-name = تصفية السجلّ، { $of }
history-today = اليوم، { $day }
history-yesterday = أمس، { $day }
history-heading-sum = { $day }: { $sum }
history-presses = { $count ->
        [zero] { $shown } ضغطة
        [one] ضغطة واحدة
        [two] ضغطتان
        [few] { $shown } ضغطات
        [many] { $shown } ضغطة
       *[other] { $shown } ضغطة
    }
history-days-name = عرض بعض الأيام فقط، { $of }
history-filter-name = تصفية الملاحظات، { $of }
history-kind-name = أنواع القيود، { $of }
history-add-late-name = إضافة عدّ متأخّر إلى { $of }
history-with-note = { $description }: { $note }
history-undo-of = تراجع عن { $time }
history-reset = تصفير، أُغلق عند { $total }
history-entry = { $amount } { $counter }، { $time }
history-undo-name = التراجع عن { $entry }
history-note-name = ملاحظة على { $entry }
history-span-since = منذ { $from }
history-all-times = عرض كل الأوقات، لا { $span } فقط
history-now-since = الآن: منذ { $from }
history-from-to = { $from } – { $to }
history-length = { $count ->
        [zero] { $shown } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $shown } أيام
        [many] { $shown } يومًا
       *[other] { $shown } يوم
    }
history-period = { $counter }، { $span }: { $total }
history-than-before = { $change } مقارنة بالفترة السابقة
history-undo-reset-name = التراجع عن تصفير { $counter } في { $at }، أُغلق عند { $total }
history-on-desk = { $entry }، على { $desk }
history-all-desks = عرض كل المكاتب، لا { $desk } فقط

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = هذا إن استمر العدّ كما كان منذ آخر تصفير، ضمن ساعات عمل اللوحة إن وُجدت.
pace-reaches = بلوغ { $target }
pace-at-this = بهذه الوتيرة
pace-reached-by = وقت بلوغ الهدف
history-streak =
    تم بلوغ الهدف { $target } { $count ->
        [zero] { $shown } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $shown } مرات
        [many] { $shown } مرة
       *[other] { $shown } مرة
    } على التوالي.

## Doubtful presses

history-doubtful = مشكوك فيها
doubtful-ms = { $ms } م.ث
doubtful-seconds = { $seconds } ث
doubtful-bounce = ارتداد، بعد الضغطة السابقة بـ { $time }
doubtful-double = مزدوجة، بعد الضغطة السابقة بـ { $time }
doubtful-repeat = مكرّرة، بعد ضغطة على مكتب آخر بـ { $time }
doubtful-bounce-brief = ارتداد، { $time }
doubtful-double-brief = مزدوجة، { $time }
doubtful-repeat-brief = مكرّرة، { $time }
history-doubtful-entry = مشكوك فيها: { $reason }
history-doubtful-count = { $count ->
        [zero] { $shown } ضغطة مشكوك فيها
        [one] ضغطة واحدة مشكوك فيها
        [two] ضغطتان مشكوك فيهما
        [few] { $shown } ضغطات مشكوك فيها
        [many] { $shown } ضغطة مشكوك فيها
       *[other] { $shown } ضغطة مشكوك فيها
    }
history-doubtful-at-least =
    على الأقل { $count ->
        [zero] { $shown } ضغطة مشكوك فيها
        [one] ضغطة واحدة مشكوك فيها
        [two] ضغطتان مشكوك فيهما
        [few] { $shown } ضغطات مشكوك فيها
        [many] { $shown } ضغطة مشكوك فيها
       *[other] { $shown } ضغطة مشكوك فيها
    }
history-doubtful-name = { $count }، { $of }: عرض هذه فقط
history-keep = إبقاء
history-void = إبطال
history-keep-name = إبقاء { $entry }: هي صحيحة
history-void-name = إبطال { $entry }: التراجع عنها مع السبب كملاحظة
history-doubtful-keys = كل واحدة منها معدودة ما لم تُبطلها. K يُبقي المحدّدة، و V يُبطلها.
