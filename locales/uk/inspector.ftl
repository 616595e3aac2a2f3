## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = Інспектор
inspector-open = Оглянути
inspector-hint = Оглянути, що й коли пораховано  Ctrl+I
inspector-more = Копіювання та експорт
inspector-close = Закрити інспектор
inspector-maximise = Оглянути на все вікно
inspector-beside = Оглянути поруч із лічильниками
inspector-running-total = Сума наростанням
inspector-one-scale = Один масштаб
inspector-chart = Діаграма
inspector-back = Назад до лічильників
inspector-history = Історія
inspector-periods = Періоди
inspector-counters = Лічильники
inspector-now = Зараз
inspector-change = Зміна
inspector-today-up = Сьогодні
inspector-this-week-up = Цього тижня
inspector-this-month-up = Цього місяця
inspector-all-time-up = За весь час
inspector-an-open-hour-up = За робочу годину
inspector-week-to-now = Цього тижня досі
inspector-last-weeks = останні 8 тижнів
inspector-today = сьогодні
inspector-this-week = цього тижня
inspector-this-month = цього місяця
inspector-all-time = за весь час
inspector-an-open-hour = за робочу годину
inspector-since-reset = від скидання
inspector-since = з
inspector-nothing = Ще нічого не пораховано
inspector-reading = Читається…
inspector-fields = Поля
inspector-name = Назва
inspector-note = Нотатка
inspector-no-note = Без нотатки
inspector-step = Крок
inspector-target = Ціль
inspector-no-target = Немає
inspector-all-fields = Усі поля…
inspector-no-number = це не ціле число
inspector-copy-table = Копіювати таблицю
inspector-share = Частка
inspector-desks = Пости
inspector-desk-count = Кількість
inspector-together = Разом
inspector-this-desk = цей пост
inspector-here = Цей пост
inspector-other-desks = Інші пости
inspector-not-shared = Не спільне
inspector-show-entries = Клацніть, щоб побачити записи
inspector-together-count =
    { $count ->
        [one] { $shown } лічильник разом
        [few] { $shown } лічильники разом
        [many] { $shown } лічильників разом
       *[other] { $shown } лічильника разом
    }
inspector-unread = Не вдається прочитати, що й коли пораховано: { $why }. Спроби тривають.
inspector-unlisted = Не вдається прочитати історію: { $why }. Спроби тривають.
inspector-compared = { $counted } { $label }, { $before } { $words }, до { $until }: { $change }
inspector-figure = { $counted } { $label }, { $note }
inspector-value-words = { $value } { $words }
inspector-before-by = Раніше, до { $time }
inspector-today-to = Сьогодні до { $time }
inspector-span-to-now = { $span } досі
inspector-to-now = { $change } досі
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = з { $date }
inspector-since-reset-at = від скидання: { $at }
inspector-at = { $date }, { $time }
inspector-on-board = на дошці «{ $board }»
inspector-bars-of = { $range }, стовпчики
inspector-by-hour = за годинами
inspector-by-day = за днями
inspector-by-week = за тижнями
inspector-by-month = за місяцями
inspector-by-unit =
    { $unit ->
        [hour] { $range } за годинами
        [day] { $range } за днями
        [week] { $range } за тижнями
       *[month] { $range } за місяцями
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count =
    { $count ->
        [one] Ще { $shown }
        [few] Ще { $shown }
        [many] Ще { $shown }
       *[other] Ще { $shown }
    }
inspector-counted-in = Пораховано { $span }
inspector-counted = { $counted } { $label }
inspector-counted-in-range =
    { $range ->
        [day] { $counted } за день
        [week] { $counted } за тиждень
        [month] { $counted } за місяць
        [year] { $counted } за рік
       *[custom] { $counted } у сумі
    }
inspector-until = { $time }, { $date }
inspector-open-hours =
    { $hours ->
        [one] { $hours_shown } година
        [few] { $hours_shown } години
        [many] { $hours_shown } годин
       *[other] { $hours_shown } години
    }
inspector-means =
    { $hourly } за робочу годину: { $hours ->
        [one] { $counted } за { $hours_shown } робочу годину
        [few] { $counted } за { $hours_shown } робочі години
        [many] { $counted } за { $hours_shown } робочих годин
       *[other] { $counted } за { $hours_shown } робочої години
    }; { $daily } на день, за { $days ->
        [one] { $days_shown } день із лічбою на дошці
        [few] { $days_shown } дні з лічбою на дошці
        [many] { $days_shown } днів із лічбою на дошці
       *[other] { $days_shown } дня з лічбою на дошці
    }
inspector-reset-mark = Скидання, закрито на { $total }
inspector-reset-mark-noted = Скидання, закрито на { $total }: { $note }
inspector-percent = { $number } %
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Ще нічого не пораховано
charts-counted = пораховано
charts-late = заднім числом
charts-not-over = ще триває
charts-busy-hours = Години пік
charts-chart-name =
    { $unit ->
        [hour] Діаграма за годинами: { $name }
        [day] Діаграма за днями: { $name }
        [week] Діаграма за тижнями: { $name }
       *[month] Діаграма за місяцями: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Легенда: { $entries }
charts-heat-name = Години пік: { $name }
charts-year-name = { $year } за днями: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = { $value } загалом
charts-of-these-late = з них { $late } заднім числом
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell =
    { $day } { $times }: { $rate } на годину ({ $hours ->
        [one] { $counted } за { $hours_shown } годину
        [few] { $counted } за { $hours_shown } години
        [many] { $counted } за { $hours_shown } годин
       *[other] { $counted } за { $hours_shown } години
    })
charts-heat-closed = { $day } { $times }: нічого не пораховано
charts-busiest =
    { $day ->
        [monday] Понеділки { $times }, { $rate } на годину
        [tuesday] Вівторки { $times }, { $rate } на годину
        [wednesday] Середи { $times }, { $rate } на годину
        [thursday] Четверги { $times }, { $rate } на годину
        [friday] П’ятниці { $times }, { $rate } на годину
        [saturday] Суботи { $times }, { $rate } на годину
       *[sunday] Неділі { $times }, { $rate } на годину
    }
charts-monday-short = Пн
charts-tuesday-short = Вт
charts-wednesday-short = Ср
charts-thursday-short = Чт
charts-friday-short = Пт
charts-saturday-short = Сб
charts-sunday-short = Нд
charts-monday-letter = П
charts-tuesday-letter = В
charts-wednesday-letter = С
charts-thursday-letter = Ч
charts-friday-letter = П
charts-saturday-letter = С
charts-sunday-letter = Н
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } тис.
charts-millions = { $number } млн
charts-billions = { $number } млрд
charts-trillions = { $number } трлн

## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Що показує діаграма
inspector-bars = Стовпчики
inspector-control-chart = Контрольна карта
inspector-limits = Межі, 95 %
charts-limits = межі, 95 %
charts-not-covered = без чергування
charts-not-looked-at = нічого не оглянуто
charts-defects = дефекти
charts-defects-for-each = дефекти на одиницю
charts-defective = частка дефектних
charts-control-limits = межі випадковості
charts-alarm = не випадково
charts-limits-from-to = межі від { $low } до { $high }
charts-covered-hours =
    { $hours ->
        [one] { $hours_shown } година чергування
        [few] { $hours_shown } години чергування
        [many] { $hours_shown } годин чергування
       *[other] { $hours_shown } години чергування
    }
charts-above-limit = вище верхньої межі, випадково рідко буває більше за { $limit }
charts-below-limit = нижче нижньої межі, випадково рідко буває менше за { $limit }
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = { $rate } на годину
inspector-rate-limits = { $rate } на годину, { $limits },
inspector-rate-covered =
    { $hours ->
        [one] { $rate } за { $hours_shown } годину чергування
        [few] { $rate } за { $hours_shown } години чергування
        [many] { $rate } за { $hours_shown } годин чергування
       *[other] { $rate } за { $hours_shown } години чергування
    }
inspector-rate-counted =
    { $hours ->
        [one] { $rate } за { $hours_shown } годину з лічбою
        [few] { $rate } за { $hours_shown } години з лічбою
        [many] { $rate } за { $hours_shown } годин із лічбою
       *[other] { $rate } за { $hours_shown } години з лічбою
    }
inspector-outside = поза ними ще { $counted }
inspector-a-covered-hour-up = За год чергування
inspector-a-covered-hour = за годину чергування
inspector-limits-mean = Якби так рахували знову й знову, 95 зі 100 таких пар меж містили б справжнє число.
inspector-hours-unread = Години роботи дошки не вдається прочитати, тож їх не враховано.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms =
    { $count ->
        [one] Ще { $shown } точка тут порушує правило
        [few] Ще { $shown } точки тут порушують правило
        [many] Ще { $shown } точок тут порушують правило
       *[other] Ще { $shown } точки тут порушують правило
    }
inspector-in-control = Жодна точка тут не виходить за межі випадкового.
inspector-baseline = Середнє { $mean }, за { $dates }
inspector-rough = У базовому періоді менше 5 на точку: межі приблизні.


## The history

history-all = Усі
history-counted = Пораховано
history-late = Заднім числом
history-undos = Скасування
history-resets = Скидання
history-sets = Встановлення
history-filter = Фільтр нотаток
history-add-late = Заднім числом…
history-undo = Скасувати
history-note = Нотатка…
history-note-hint = Enter зберігає, Esc закриває
history-nothing = Ще нічого не пораховано
history-nothing-found = Таких записів немає
history-set = встановлено
history-imported = імпортовано
history-amended = змінено після скидання
history-late-entry = заднім числом
history-undo-reset = Скасувати це скидання
history-undone = скасовано
history-filters = Фільтрувати історію
history-days = Показати лише деякі дні
history-filters-name = Фільтрувати історію, { $of }
history-today = Сьогодні, { $day }
history-yesterday = Учора, { $day }
history-heading-sum = { $day }: { $sum }
history-presses =
    { $count ->
        [one] { $shown } натискання
        [few] { $shown } натискання
        [many] { $shown } натискань
       *[other] { $shown } натискання
    }
history-days-name = Показати лише деякі дні, { $of }
history-filter-name = Фільтр нотаток, { $of }
history-kind-name = Види записів, { $of }
history-add-late-name = Додати запис заднім числом: { $of }
history-with-note = { $description }: { $note }
history-undo-of = скасування від { $time }
history-reset = скидання, закрито на { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Скасувати { $entry }
history-note-name = Нотатка до { $entry }
history-span-since = з { $from }
history-all-times = Показати весь час, а не лише { $span }
history-now-since = Зараз: з { $from }
history-from-to = { $from } – { $to }
history-length =
    { $count ->
        [one] { $shown } день
        [few] { $shown } дні
        [many] { $shown } днів
       *[other] { $shown } дня
    }
history-period = { $counter }, { $span }: { $total }
history-than-before = { $change } проти попереднього періоду
history-undo-reset-name = Скасувати скидання «{ $counter }», { $at }, закрито на { $total }
history-on-desk = { $entry }, на посту «{ $desk }»
history-all-desks = Показати всі пости, а не лише «{ $desk }»

## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Якщо рахуватимуть так, як від останнього скидання, а коли дошка має години роботи, то в ці години.
pace-reaches = Досягне { $target }
pace-at-this = у такому темпі
pace-reached-by = коли буде досягнуто цілі
history-streak =
    { $count ->
        [one] Цілі { $target } досягнуто { $shown } раз поспіль.
        [few] Цілі { $target } досягнуто { $shown } рази поспіль.
        [many] Цілі { $target } досягнуто { $shown } разів поспіль.
       *[other] Цілі { $target } досягнуто { $shown } разу поспіль.
    }

## Doubtful presses

history-doubtful = Сумнівні
doubtful-ms = { $ms } мс
doubtful-seconds = { $seconds } с
doubtful-bounce = брязкіт контактів, { $time } після попереднього натискання
doubtful-double = подвійне, { $time } після попереднього натискання
doubtful-repeat = повтор, { $time } після натискання на іншому посту
doubtful-bounce-brief = брязкіт, { $time }
doubtful-double-brief = подвійне, { $time }
doubtful-repeat-brief = повтор, { $time }
history-doubtful-entry = сумнівне: { $reason }
history-doubtful-count = { $count ->
    [one] { $shown } сумнівне натискання
    [few] { $shown } сумнівні натискання
    [many] { $shown } сумнівних натискань
   *[other] { $shown } сумнівного натискання
}
history-doubtful-at-least = { $count ->
    [one] Щонайменше { $shown } сумнівне натискання
    [few] Щонайменше { $shown } сумнівні натискання
    [many] Щонайменше { $shown } сумнівних натискань
   *[other] Щонайменше { $shown } сумнівного натискання
}
history-doubtful-name = { $count }, { $of }: показати лише їх
history-keep = Залишити
history-void = Анулювати
history-keep-name = Залишити { $entry }: усе правильно
history-void-name = Анулювати { $entry }: скасувати з причиною в нотатці
history-doubtful-keys = Кожне з них рахується, доки його не анулюєте. K залишає виділене, V його анулює.
