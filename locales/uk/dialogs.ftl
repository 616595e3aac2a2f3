## Dialogs and settings

dialogs-cancel = Скасувати
dialogs-save = Зберегти
dialogs-create = Створити
dialogs-name = Назва
dialogs-note = Нотатка
dialogs-target = Ціль
dialogs-no-target = Немає
dialogs-optional = Необов’язково
dialogs-no-whole-number = Це не ціле число, як-от 12.
dialogs-number-too-large = Це число завелике.
dialogs-new-counter = Новий лічильник
dialogs-new-counters = Нові лічильники
dialogs-new-counter-text = Потрібна лише назва. Кілька назв, по одній у рядку, створять по лічильнику кожна.
dialogs-edit-text = Який вигляд має лічильник і як його натискають; пораховане залишається без змін.
dialogs-names = Назви
dialogs-paste-hint = Або вставте список: по назві в рядку.
dialogs-create-and-next = Створити й далі
dialogs-the-new-counter = новий лічильник
dialogs-color = Колір
dialogs-board = Дошка
dialogs-no-board = Без дошки
dialogs-key = Клавіша
dialogs-no-key = Немає
dialogs-press-a-key = Натисніть клавішу…
dialogs-press-a-key-hint = Esc залишає клавішу, Backspace прибирає її.
dialogs-no-counter-key = Ця клавіша не може належати лічильнику.
dialogs-keys-of-the-window = Клавіші з Ctrl або Alt належать вікну.
dialogs-free-key-hint = Перша вільна.
dialogs-remove-key = Вилучити
dialogs-take-key-over = Перебрати
dialogs-more = Додатково
dialogs-short-name = Коротка назва
dialogs-short-name-hint = Для малого вікна, де обмаль місця.
dialogs-step = Крок
dialogs-step-hint = Скільки додає одне натискання.
dialogs-limits = Межі
dialogs-minimum = Мінімум
dialogs-maximum = Максимум
dialogs-maximum-below-minimum = Максимум менший за мінімум.
dialogs-lock = Заблоковано
dialogs-lock-hint = Заблоковано: натискання відхиляються
dialogs-weight = У підсумку
dialogs-weight-plus = Додає
dialogs-weight-minus = Віднімає
dialogs-weight-zero = Не входить
dialogs-amount = Скільки
dialogs-add = Додати
dialogs-take = Відняти
dialogs-counted-earlier = Пораховано раніше
dialogs-when = Коли
dialogs-when-hint = Рік-місяць-день година:хвилина
dialogs-still-to-come = Цей час ще не настав.
dialogs-in-all = Загалом
dialogs-reset-hint = Історія залишиться, і це можна скасувати будь-коли.
dialogs-delete = Видалити
dialogs-delete-one = Видалити назавжди: { $name }
dialogs-delete-several = { $count ->
    [one] Видалити назавжди { $shown } лічильник
    [few] Видалити назавжди { $shown } лічильники
    [many] Видалити назавжди { $shown } лічильників
   *[other] Видалити назавжди { $shown } лічильника
}
dialogs-delete-meant = { $count ->
    [1] Я хочу видалити його назавжди
    [one] Я хочу видалити їх назавжди
    [few] Я хочу видалити їх назавжди
    [many] Я хочу видалити їх назавжди
   *[other] Я хочу видалити їх назавжди
}
dialogs-delete-many = Ці лічильники, їхні кількості та вся їхня історія зникнуть назавжди. Цього не можна скасувати.
dialogs-back-up = Спершу резервна копія
dialogs-backing-up = Створюється копія…
dialogs-new-board = Нова дошка
dialogs-new-board-text = Дошка — це набір лічильників, які показано разом.
dialogs-edit-board-text = Назва дошки, її ціль і те, чим є її сума.
dialogs-start = Почати з
dialogs-empty-board = Порожня дошка
dialogs-delete-template = Видалити цей шаблон
dialogs-the-new-board = нова дошка
dialogs-delete-board = Видалити дошку
dialogs-total = Усього
dialogs-total-name = Назва підсумку
dialogs-total-name-hint = Як називається сума, наприклад «Зараз усередині».
dialogs-stops-at-target = Зупинитися на цілі
dialogs-shares = Частки
dialogs-shares-hint = Кожен лічильник показує свою частку у відсотках
dialogs-settings = Налаштування
dialogs-settings-text = Кожне налаштування діє, щойно його змінено.
dialogs-close = Закрити
dialogs-language = Мова
dialogs-theme = Тема
dialogs-theme-system = Системна
dialogs-theme-light = Світла
dialogs-theme-dark = Темна
dialogs-density = Щільність
dialogs-density-comfortable = Простора
dialogs-density-compact = Компактна
dialogs-high-contrast = Високий контраст
dialogs-reduced-motion = Менше анімації
dialogs-large-targets = Дотик
dialogs-when-touched = Після дотику
dialogs-on = Увімкнено
dialogs-off = Вимкнено
dialogs-zoom = Розмір
dialogs-zoom-in = Більше
dialogs-zoom-out = Менше
dialogs-numbers = Числа
dialogs-system-default = Як у системі
dialogs-first-day = Перший день тижня
dialogs-monday = Понеділок
dialogs-saturday = Субота
dialogs-sunday = Неділя
dialogs-day-start = Початок дня
dialogs-day-start-hint = Для всіх, хто рахує в цьому файлі.
dialogs-zone = Часовий пояс
dialogs-zone-hint = Як у системі
dialogs-no-zone = Немає часового поясу з такою назвою: напишіть, наприклад, Europe/Kyiv.
dialogs-no-time-of-day = Час доби пишуть так: 04:00.
dialogs-sound = Звук
dialogs-sounds = Відтворювати звуки
dialogs-press = Натискання
dialogs-reached = Ціль
dialogs-refused = Не пораховано
dialogs-tone-off = Немає
dialogs-tone-click = Клацання
dialogs-tone-knock = Стукіт
dialogs-tone-drop = Крапля
dialogs-tone-rising = Дві ноти вгору
dialogs-tone-bell = Дзвінок
dialogs-tone-fanfare = Три ноти вгору
dialogs-tone-low = Низький тон
dialogs-tone-falling = Дві ноти вниз
dialogs-speech = Мовлення
dialogs-speech-off = Немає
dialogs-speech-targets = Цілі й те, що не пораховано
dialogs-speech-presses = Також кількість після кожного натискання
dialogs-notifications = Сповіщення
dialogs-notify = Коли досягнуто цілі
dialogs-volume = Гучність
dialogs-try = Слухати
dialogs-try-name = Прослухати звук
dialogs-guard = Подвійні натискання
dialogs-guard-name = Подвійні натискання, у мілісекундах
dialogs-guard-hint = Клавіша, натиснута знову протягом цього часу, не рахується вдруге; 0 рахує кожне натискання.
dialogs-milliseconds = мс
dialogs-keys-title = Клавіші
dialogs-keys-text = Що робить кожна клавіша. Стрілки прокручують список.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Не вдається прочитати, коли почалися відкриті періоди: { $why }. Їх усе одно можна скинути.
dialogs-created = Створено «{ $name }»
dialogs-edit = Змінити: { $name }
dialogs-remove-key-counter = Вилучити клавішу лічильника «{ $counter }»
dialogs-key-of-the-window = { $key } — одна з клавіш самого вікна.
dialogs-key-is-taken = Клавішу { $key } має «{ $holder }».
dialogs-key-is-taken-over = Клавішу { $key } мав лічильник «{ $holder }»; він залишиться без клавіші.
dialogs-add-to = Додати: { $name }
dialogs-amount-name = Скільки додати до лічильника «{ $counter }»
dialogs-take-from = Відняти: { $name }
dialogs-taken-name = Скільки відняти від лічильника «{ $counter }»
dialogs-counted-earlier-name = Пораховано раніше, лічильник «{ $counter }»
dialogs-is-now = Зараз кількість { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Скинути: { $scope }
dialogs-reset-note = Нотатка до скидання «{ $name }»
dialogs-reset-note-several = { $count ->
    [one] Нотатка до скидання { $shown } лічильника
    [few] Нотатка до скидання { $shown } лічильників
    [many] Нотатка до скидання { $shown } лічильників
   *[other] Нотатка до скидання { $shown } лічильника
}
dialogs-since = з { $time }
dialogs-closes-period = Закриє період, що почався { $since }.
dialogs-delete-only = Лічильник «{ $name }», його кількість { $count } та вся його історія зникнуть назавжди. Цього не можна скасувати.
dialogs-sound-of = { $what }, звук
dialogs-bad-guard = Від 0 до { $ms_max } мілісекунд.
dialogs-sentence = { $why }.
dialogs-bad-step = Крок — це число від 1 до { $max }.
dialogs-note-room = { $count } з { $max } символів
dialogs-percent = { $percent } %
dialogs-color-coral = Кораловий
dialogs-color-amber = Бурштиновий
dialogs-color-olive = Оливковий
dialogs-color-green = Зелений
dialogs-color-teal = Бірюзовий
dialogs-color-blue = Синій
dialogs-color-indigo = Індиго
dialogs-color-violet = Фіолетовий
dialogs-color-pink = Рожевий
dialogs-color-slate = Сизий
dialogs-keys-counters-key = Клавіша лічильника
dialogs-keys-its-key = його клавіша
dialogs-keys-an-arrow = стрілка
dialogs-keys-group-counting = Лічба
dialogs-keys-count = Порахувати крок
dialogs-keys-step-back = Відняти крок
dialogs-keys-press = Натиснути лічильник у фокусі
dialogs-keys-amount = Додати або відняти певну кількість за раз
dialogs-keys-undo-press = Скасувати останнє натискання
dialogs-keys-group-moving = Переміщення
dialogs-keys-next-counter = До наступного лічильника
dialogs-keys-board = До дошки за її порядком
dialogs-keys-next-board = До дошки вище або нижче
dialogs-keys-alone = Показати лічильник окремо
dialogs-keys-back = Назад
dialogs-keys-search = Пошук
dialogs-keys-select = Вибрати лічильник або всі
dialogs-keys-menu = Меню лічильника, дошки або стовпчика діаграми
dialogs-keys-group-changing = Зміни
dialogs-keys-undo = Скасувати
dialogs-keys-redo = Повернути
dialogs-keys-new = Новий лічильник
dialogs-keys-edit = Змінити лічильник або дошку
dialogs-keys-duplicate = Дублювати дошку без її кількостей
dialogs-keys-move = Пересунути лічильник або дошку
dialogs-keys-reset = Скинути лічильник або всі показані
dialogs-keys-finish = Завершити дошку; створити лічильник і почати наступний
dialogs-keys-delete = Видалити лічильник назавжди
dialogs-keys-doubtful = Залишити або анулювати сумнівне натискання
dialogs-keys-group-files = Файли
dialogs-keys-export = Експорт
dialogs-keys-print = Надрукувати звіт
dialogs-keys-import = Імпорт
dialogs-keys-backups = Резервні копії
dialogs-keys-open = Відкрити інший файл
dialogs-keys-copy = Скопіювати вибране як таблицю
dialogs-keys-group-window = Вікно
dialogs-keys-tiles = Плитки або таблиця
dialogs-keys-inspect = Оглянути
dialogs-keys-next-part = До наступної частини: інспектор, дошки, лічильники
dialogs-keys-lock = Заблокувати або розблокувати все
dialogs-keys-small-window = Мале вікно й назад
dialogs-keys-lay = Покласти мале вікно або поставити сторч
dialogs-keys-full-screen = На весь екран
dialogs-keys-size = Більше, менше, звичайний розмір
dialogs-keys-settings = Налаштування
dialogs-keys-help = Довідка
dialogs-keys-list = Цей список

## The control chart of a counter, in its dialog

dialogs-control = Контрольна карта
dialogs-control-none = Немає
dialogs-control-count = Дефекти
dialogs-control-rate = Дефекти на одиницю
dialogs-control-share = Частка дефектних
dialogs-control-count-hint = Коли щоразу оглядають однаково: показує, чи дефекти змінюються більше, ніж випадково.
dialogs-control-rate-hint = Коли оглядають то більше, то менше: дефекти діляться на те, що оглянуто.
dialogs-control-share-hint = Коли кожна одиниця або якісна, або дефектна: яка частина всіх дефектна.
dialogs-control-per = Одиниця
dialogs-control-of = Ціле
dialogs-control-board = Сума дошки
dialogs-control-hours = Година чергування
dialogs-control-points = Точки
dialogs-control-baseline = Базовий період
dialogs-control-baseline-hint = За цими днями визначено межі. Виберіть такі, коли все було як зазвичай.
dialogs-control-unread = Інша програма записала «{ $control }», і це не вдається прочитати як контрольну карту. Воно залишиться, доки ви не виберете іншу.


## Checking a file

check-check = Перевірити файл…
check-check-title = Перевірка файлу
check-check-text = Перевіряє, чи файл справний і чи кожна кількість відповідає своїм записам.
check-checking = Перевіряється…
check-mend = Виправити
check-mending = Виправляється…
check-mend-hint = «Виправити» запише їх так, як показано, після резервного копіювання файлу, однією дією, яку можна скасувати. Кількості не зміняться.
check-unsound-hint = У резервних копіях видно, що було в давнішому файлі. Ця перевірка нічого не змінила, і те, що ви рахуєте, зберігається й далі.
check-edit = Змінити…
check-doubts-more = Клацніть, щоб побачити, що можна зробити: перейменувати щось одне або виправити все.
check-not-read = не вдається прочитати, чи назви можна розрізнити: { $why }
check-sound =
    Файл справний: { $counter_count ->
        [one] { $counters } лічильник
        [few] { $counters } лічильники
        [many] { $counters } лічильників
       *[other] { $counters } лічильника
    }, { $entry_count ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }, і кожна кількість відповідає своїм записам.
check-unsound =
    { $count ->
        [1] У файлі є вада:
        [one] У файлі { $shown } вада:
        [few] У файлі { $shown } вади:
        [many] У файлі { $shown } вад:
       *[other] У файлі { $shown } вади:
    }
check-odd =
    { $count ->
        [1] Інша програма записала назву чи нотатку, якої Tallyboard не записав би:
        [one] Інші програми записали { $shown } назву чи нотатку, якої Tallyboard не записав би:
        [few] Інші програми записали { $shown } назви чи нотатки, яких Tallyboard не записав би:
        [many] Інші програми записали { $shown } назв чи нотаток, яких Tallyboard не записав би:
       *[other] Інші програми записали { $shown } назви чи нотатки, яких Tallyboard не записав би:
    }
check-name-becomes = { $of }: нова назва «{ $new }»
check-note-becomes = { $of }: нова нотатка «{ $new }»
check-note-goes = { $of }: нотатку буде вилучено
check-total-becomes = { $of }: нова назва підсумку «{ $new }»
check-total-goes = { $of }: підсумок залишиться без назви
check-edit-counter = Змінити лічильник { $id }
check-mended =
    { $count ->
        [0] Виправляти було вже нічого.
        [one] Виправлено { $count } назву чи нотатку.
        [few] Виправлено { $count } назви чи нотатки.
        [many] Виправлено { $count } назв чи нотаток.
       *[other] Виправлено { $count } назви чи нотатки.
    }
check-doubts =
    { $count ->
        [one] Перевірити { $count } назву чи нотатку…
        [few] Перевірити { $count } назви чи нотатки…
        [many] Перевірити { $count } назв чи нотаток…
       *[other] Перевірити { $count } назви чи нотатки…
    }


## Backups

backups-backups = Резервні копії…
backups-backups-title = Резервні копії
backups-backups-text = Створює резервну копію файлу зараз або відновлює дані з давнішої.
backups-last = Остання копія
backups-none = Ще немає
backups-back-up-now = Створити зараз
backups-daily = Копія створюється щодня, коли щось змінилося. Зберігаються п’ять найновіших і найновіша за кожен місяць; те, що було до відновлення, — 30 днів.
backups-in-folder = У теці { $folder }. Копія створюється щодня, коли щось змінилося. Зберігаються п’ять найновіших і найновіша за кожен місяць; те, що було до відновлення, — 30 днів.
backups-restore-one = Відновити
backups-restore-one-name = Відновити: { $at }, { $holds }
backups-restore-now = Відновити
backups-restore-title = Відновлення
backups-restore-file = Інша копія для відновлення
backups-restore-hint = Спершу створюється копія того, що є зараз, тож нічого не буде втрачено.
backups-restore-shared = Спільні дошки повернуться з хаба. Те, що відтоді пораховано тут і ще не передано, є лише в тій копії.
backups-restoring = Відновлюється…
backups-unreadable = не вдається прочитати
backups-the-backup = Копія
backups-what-is-there = Є зараз
backups-nothing-now = Ще нічого.
backups-not-there = немає
backups-differing = Лічильники, що відрізняються
backups-damaged = Файл пошкоджено
backups-damaged-hint = До нього нічого не записується: він залишиться таким, як є, навіть коли його замінить резервна копія.
backups-damaged-open = Закрийте це вікно й запустіть Tallyboard знову: тоді він запропонує найновішу справну копію.
backups-no-good-backup = Справної резервної копії немає.
backups-restore-it = Відновити її
backups-other-backups = Інші копії…
backups-salvage = Врятувати, що читається…
backups-salvage-title = Порятунок даних
backups-salvage-now = Врятувати
backups-salvaging = Дані рятуються…
backups-salvage-about = Копіює все, що ще можна прочитати з пошкодженого файлу, до нового.
backups-salvage-file = Новий файл для врятованого
backups-open-salvaged = Відкрити його
backups-not-backed-up-yet = Резервної копії ще немає
backups-restore-of = Відновити з копії від { $at }
backups-salvaged-name = { $stem } врятоване.db
backups-counters =
    { $count ->
        [one] { $shown } лічильник
        [few] { $shown } лічильники
        [many] { $shown } лічильників
       *[other] { $shown } лічильника
    }
backups-entries =
    { $count ->
        [one] { $shown } запис
        [few] { $shown } записи
        [many] { $shown } записів
       *[other] { $shown } запису
    }
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, з { $first } до { $last }
backups-backed-up-as = Створено резервну копію { $path }
backups-backed-up-unsound = Файл несправний ({ $problem }). Його скопійовано таким, як є: { $path }
backups-gone = { $path } там уже немає.
backups-backed-up-at = Скопійовано { $at }
backups-backed-up-at-unsound = Скопійовано { $at }, але з вадами
backups-before-restore = перед відновленням
backups-not-sound = з вадами
backups-damaged-mark = пошкоджено
backups-backup-cancelled = Резервне копіювання скасовано; нової копії немає.
backups-restore-cancelled = Відновлення скасовано; усе залишилося, як було.
backups-salvage-cancelled = Порятунок даних скасовано; нового файлу немає.
backups-restored-kept = Відновлено; те, що було раніше, збережено як { $path }
backups-restored =
    Відновлено { $counter_count ->
        [one] { $counters } лічильник
        [few] { $counters } лічильники
        [many] { $counters } лічильників
       *[other] { $counters } лічильника
    }, { $entry_count ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }
backups-good-backup = Найновіша справна копія — від { $at }.
backups-good-backup-holds = Найновіша справна копія — від { $at }: { $holds }.
backups-salvaged =
    Врятовано { $counter_count ->
        [one] { $counters } лічильник
        [few] { $counters } лічильники
        [many] { $counters } лічильників
       *[other] { $counters } лічильника
    } і { $entry_count ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    }. Вони у файлі { $path }.


## Files, exports and reports

files-file = Файл
files-path-hint = Шлях до нього
files-choose = Вибрати…
files-choose-name = Вибрати файл
files-no-dialog = Ця стільниця не має вікна вибору файлів: введіть шлях.
files-export = Експортувати…
files-export-title = Експорт
files-export-now = Експортувати
files-print = Надрукувати звіт…
files-print-title = Друк звіту
files-print-now = Друкувати…
files-about-print = У браузері відкриється сторінка з діаграмами та вікном друку.
files-show-in-folder = Показати в теці
files-export-file = Файл для експорту
files-what = Що
files-entries = Записи
files-counters = Лічильники
files-table = Таблиця
files-report = Звіт
files-by = Рядок — це
files-hour = Година
files-day = День
files-week = Тиждень
files-month = Місяць
files-format = Формат
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Чиє
files-all-counters = Усі лічильники
files-kind = Вид
files-since = Від
files-since-name = Починаючи з цього часу
files-until = До
files-until-name = До цього часу, не включно
files-beginning = Початок
files-now = Зараз
files-backwards = Це не пізніше за початок.
files-exists = Файл із такою назвою вже є.
files-mark = Для Excel: позначити файл як Юнікод
files-replace = Замінити його
files-progress = Хід експорту
files-export-cancelled = Експорт скасовано; нічого не записано
files-about-entries = Що й коли пораховано, по рядку на запис.
files-about-everything = Усе пораховане з усіма налаштуваннями: його можна знову імпортувати як копію.
files-about-counters = Лічильники, як вони є зараз, з їхніми налаштуваннями.
files-about-table = Що пораховано за кожен проміжок часу, по стовпцю на лічильник.
files-about-report = Сторінка з діаграмами для перегляду та друку.
files-save-summary-title = Зберегти підсумок
files-text-files = Текст
files-reading = Читається…
files-open = Відкрити інший файл…
files-open-title = Відкрити інший файл
files-open-now = Відкрити
files-open-file = Файл, який відкрити
files-open-hint = Він відкриється в окремому вікні. Якщо файлу ще немає, його буде створено.
files-tally-files = Файли Tallyboard
files-recent = Нещодавно відкриті
files-no-program = це вікно не може відкрити інше
files-drop = Перетягніть сюди файл, щоб імпортувати його, або файл Tallyboard, щоб відкрити
files-copy-rows = Копіювати як таблицю
files-copy-chart = Копіювати діаграму як зображення
files-copy-busy-hours = Копіювати години пік як зображення
files-chart-copied = Зображення скопійовано
files-open-named = Відкрити { $path }
files-csv-files = Значення, розділені комами
files-xlsx-files = Книга Excel
files-html-files = Вебсторінка
files-every-kind = Усі види
files-kind-counted = Пораховано
files-kind-set = Встановлено значення
files-kind-resets = Скидання
files-kind-undone = Скасовано
files-kind-late = Заднім числом
files-kind-imported = Імпортовано
files-kind-amended = Змінено після скидання
files-selected =
    { $count ->
        [1] Вибраний лічильник
        [one] { $count } вибраний лічильник
        [few] { $count } вибрані лічильники
        [many] { $count } вибраних лічильників
       *[other] { $count } вибраного лічильника
    }
files-exported-counters =
    { $count ->
        [one] Експортовано { $shown } лічильник до { $path }
        [few] Експортовано { $shown } лічильники до { $path }
        [many] Експортовано { $shown } лічильників до { $path }
       *[other] Експортовано { $shown } лічильника до { $path }
    }
files-exported-rows =
    { $count ->
        [one] Експортовано { $shown } рядок до { $path }
        [few] Експортовано { $shown } рядки до { $path }
        [many] Експортовано { $shown } рядків до { $path }
       *[other] Експортовано { $shown } рядка до { $path }
    }
files-not-exported = до { $path } нічого не записано: { $why }
files-saved = Збережено як { $path }
files-column-counter = Лічильник
files-column-board = Дошка
files-column-count = Кількість
files-column-today = Сьогодні
files-column-target = Ціль
files-rows-copied =
    { $count ->
        [one] Скопійовано { $count } рядок
        [few] Скопійовано { $count } рядки
        [many] Скопійовано { $count } рядків
       *[other] Скопійовано { $count } рядка
    }


## Import

import-import = Імпортувати…
import-import-title = Імпорт
import-import-now = Імпортувати
import-import-file = Файл для імпорту
import-importable = Таблиці та експортовані файли
import-import-hint = Файли, експортовані з Tallyboard, Loop Habit Tracker і Better Counter, та будь-яка таблиця (CSV, Excel, OpenDocument). Нічого не буде додано, доки ви не побачите, що саме.
import-backing-up = Спершу створюється резервна копія…
import-is = Це
import-dates = 1/2/2026 — це
import-dates-guessed = Як виглядає
import-day-first = 1 лютого
import-month-first = 2 січня
import-late = Позначити як записи заднім числом
import-again = Додати й те, що вже є
import-column = Стовпець
import-meaning = Значення
import-samples = Перші рядки
import-empty = Порожньо
import-asked = Запитання вище
import-each-counts-one = Немає: кожен рядок рахує 1
import-all-now = Немає: порахувати все часом імпорту
import-no-hour = Немає
import-each-is-added = Кожне число додається
import-is-reading = Це покази приладу: рахуються різниці
import-one-name = Кожна клітинка — одна назва
import-name = Назва
import-name-field = Назва лічильника
import-name-hint = Лічильник, якому належить усе це
import-other-column = Або виберіть стовпець у списку нижче.
import-more = Інші параметри
import-which-sheet = На якому аркуші кількості?
import-sheets = Аркуші
import-sheets-hint = Аркуші з однаковими стовпцями можна взяти разом.
import-hidden = прихований
import-encoding = Текст у
import-encoding-name = Кодування тексту
import-other-encoding = Інше кодування…
import-as-found = Як визначено
import-split = Роздільник назв
import-split-hint = Немає: кожна клітинка — одна назва
import-skip = Пропустити
import-skip-name = Скільки рядків над таблицею пропустити
import-skip-unit = рядків над таблицею
import-read-as = Читати як
import-as-detected = Чим воно є на вигляд
import-noted = До відома
import-choose-sheet = Спершу виберіть аркуш вище.
import-choose-encoding = Спершу виберіть кодування тексту.
import-cancelling = Скасовується…
import-all-columns =
    { $count ->
        [one] Усі стовпці: { $count }
        [few] Усі { $count } стовпці
        [many] Усі { $count } стовпців
       *[other] Усі { $count } стовпця
    }
import-column-header = Чим є «{ $header }»
import-imported-before = Це вже імпортовано { $at }: додавати нічого.
import-more-bad-lines =
    { $count ->
        [one] І ще { $count }.
        [few] І ще { $count }.
        [many] І ще { $count }.
       *[other] І ще { $count }.
    }
import-more-columns-left-out =
    { $count ->
        [one] Ще { $count } стовпець: пропущено.
        [few] Ще { $count } стовпці: пропущено.
        [many] Ще { $count } стовпців: пропущено.
       *[other] Ще { $count } стовпця: пропущено.
    }
import-more-columns-read =
    { $count ->
        [one] Ще { $count } стовпець: читається.
        [few] Ще { $count } стовпці: читаються.
        [many] Ще { $count } стовпців: читаються.
       *[other] Ще { $count } стовпця: читаються.
    }
import-more-columns =
    { $count ->
        [one] Ще { $count } стовпець
        [few] Ще { $count } стовпці
        [many] Ще { $count } стовпців
       *[other] Ще { $count } стовпця
    }: { $read ->
        [one] { $read } читається
        [few] { $read } читаються
        [many] { $read } читаються
       *[other] { $read } читаються
    }, { $left_out ->
        [one] { $left_out } пропущено
        [few] { $left_out } пропущено
        [many] { $left_out } пропущено
       *[other] { $left_out } пропущено
    }.
import-left-out =
    { $count ->
        [one] Пропущено { $count } стовпець: { $headers }.
        [few] Пропущено { $count } стовпці: { $headers }.
        [many] Пропущено { $count } стовпців: { $headers }.
       *[other] Пропущено { $count } стовпця: { $headers }.
    }
import-left-out-more =
    { $count ->
        [one] Пропущено { $count } стовпець: { $headers } і ще { $more }.
        [few] Пропущено { $count } стовпці: { $headers } і ще { $more }.
        [many] Пропущено { $count } стовпців: { $headers } і ще { $more }.
       *[other] Пропущено { $count } стовпця: { $headers } і ще { $more }.
    }
import-holds = { $header } містить { $samples }
import-holds-nothing = { $header }: порожньо
import-split-lines = Кожен її рядок — назва
import-split-mark = Кілька назв, розділених знаком { $mark }
import-found-encoding = { $encoding }, як визначено
import-answer-all =
    { $count ->
        [1] Спершу дайте відповідь на запитання вище.
        [one] Спершу дайте відповідь на { $count } запитання вище.
        [few] Спершу дайте відповідь на { $count } запитання вище.
        [many] Спершу дайте відповідь на { $count } запитань вище.
       *[other] Спершу дайте відповідь на { $count } запитання вище.
    }
import-mend-bad =
    { $count ->
        [one] { $count } рядок непридатний: виправте його у файлі або виберіть пропуск.
        [few] { $count } рядки непридатні: виправте їх у файлі або виберіть пропуск.
        [many] { $count } рядків непридатні: виправте їх у файлі або виберіть пропуск.
       *[other] { $count } рядка непридатні: виправте їх у файлі або виберіть пропуск.
    }
import-backed-up-first = Спершу буде створено резервну копію, як перед кожним імпортом, у якому { $least } записів або більше.
import-not-undone = Понад { $most } записів не можна скасувати однією дією.
import-only-backup = Понад { $most } записів не можна скасувати однією дією, тож повернути те, що було раніше, дасть змогу лише резервна копія.
import-importing = Імпортується…
import-importing-backed-up = Імпортується… Те, що було раніше, — у { $path }.
import-before-in = Те, що було раніше, — у { $path }
import-no-backup = Перед таким великим імпортом не вдається створити резервну копію, тому нічого не імпортовано: { $why }
import-alike-day =
    { $count ->
        [one] { $count } рядок схожий на вже наявний з іншою кількістю чи часом: того самого лічильника, того самого дня.
        [few] { $count } рядки схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня.
        [many] { $count } рядків схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня.
       *[other] { $count } рядка схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня.
    }
import-alike-minute =
    { $count ->
        [one] { $count } рядок схожий на вже наявний з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини.
        [few] { $count } рядки схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини.
        [many] { $count } рядків схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини.
       *[other] { $count } рядка схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини.
    }
import-role-name = Назва лічильника
import-role-count = Скільки додано
import-role-time = Коли: дата й час
import-role-date = Дата
import-role-hour = Година
import-role-note = Нотатка
import-role-board = Дошка
import-role-kind = Вид запису
import-role-reading = Покази приладу
import-role-counter = Окремий лічильник
import-role-day = Окремий день
import-role-left-out = Пропустити
import-makes-board = Створить дошку «{ $name }».
import-makes-boards =
    { $count ->
        [one] Створить { $shown } дошку.
        [few] Створить { $shown } дошки.
        [many] Створить { $shown } дощок.
       *[other] Створить { $shown } дошки.
    }
import-makes-counter = Створить лічильник «{ $name }».
import-makes-counters =
    { $count ->
        [one] Створить { $shown } лічильник.
        [few] Створить { $shown } лічильники.
        [many] Створить { $shown } лічильників.
       *[other] Створить { $shown } лічильника.
    }
import-adds-day-notes =
    { $count ->
        [one] Додасть { $shown } нотатку до дня.
        [few] Додасть { $shown } нотатки до днів.
        [many] Додасть { $shown } нотаток до днів.
       *[other] Додасть { $shown } нотатки до днів.
    }
import-nothing = Тут немає чого додавати.
import-nothing-left-out =
    { $left ->
        [one] Немає чого додавати: { $left_shown } запис уже є.
        [few] Немає чого додавати: { $left_shown } записи вже є.
        [many] Немає чого додавати: { $left_shown } записів уже є.
       *[other] Немає чого додавати: { $left_shown } запису вже є.
    }
import-adds =
    { $count ->
        [one] Додасть { $shown } запис.
        [few] Додасть { $shown } записи.
        [many] Додасть { $shown } записів.
       *[other] Додасть { $shown } запису.
    }
import-adds-left-out =
    { $count ->
        [one] Додасть { $shown } запис
        [few] Додасть { $shown } записи
        [many] Додасть { $shown } записів
       *[other] Додасть { $shown } запису
    }; { $left ->
        [one] пропустить { $left_shown } запис, який уже є.
        [few] пропустить { $left_shown } записи, які вже є.
        [many] пропустить { $left_shown } записів, які вже є.
       *[other] пропустить { $left_shown } запису, які вже є.
    }
import-bad-lines =
    { $count ->
        [one] { $count } рядок не можна імпортувати:
        [few] { $count } рядки не можна імпортувати:
        [many] { $count } рядків не можна імпортувати:
       *[other] { $count } рядка не можна імпортувати:
    }
import-bad-line = Рядок { $line }
import-bad-sheet-line = { $sheet }, рядок { $line }
import-bad-cell = { $line }, «{ $column }»
import-skip-bad =
    { $count ->
        [1] Пропустити цей рядок
        [one] Пропустити { $count } такий рядок
        [few] Пропустити ці { $count } рядки
        [many] Пропустити ці { $count } рядків
       *[other] Пропустити ці { $count } рядка
    }
import-imported =
    Імпортовано { $entry_count ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    } { $counter_count ->
        [one] { $counters } лічильника
        [few] { $counters } лічильників
        [many] { $counters } лічильників
       *[other] { $counters } лічильника
    }
import-imported-from =
    Імпортовано { $entry_count ->
        [one] { $entries } запис
        [few] { $entries } записи
        [many] { $entries } записів
       *[other] { $entries } запису
    } { $counter_count ->
        [one] { $counters } лічильника
        [few] { $counters } лічильників
        [many] { $counters } лічильників
       *[other] { $counters } лічильника
    } з { $source }


## Sharing

sharing-share = Поділитися дошкою…
sharing-shared-board = Спільний доступ…
sharing-join = Приєднатися до спільної дошки…
sharing-board = Дошка
sharing-address = Адреса сервера
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = База даних PostgreSQL, доступна вашим постам.
sharing-password = Пароль
sharing-desk-name = Назва цього поста
sharing-desk-name-hint = Стоїть поруч із тим, що тут пораховано.
sharing-test = Перевірити з’єднання
sharing-find = Знайти дошки
sharing-connecting = З’єднання…
sharing-share-title = Поділитися дошкою
sharing-share-text = Кілька постів (робочих місць) рахують на одній дошці. Кожен пост має власний файл і рахує далі, навіть коли сервер недоступний; кожне натискання доходить рівно один раз.
sharing-share-now = Поділитися
sharing-sharing-now = Надається…
sharing-stop = Припинити спільний доступ…
sharing-desks = Пости на цій дошці
sharing-no-desks-yet = Читається, хто ділиться нею…
sharing-not-running = спільний доступ у цьому вікні не працює: закрийте його й відкрийте знову
sharing-join-title = Приєднання до спільної дошки
sharing-join-text = Дошку, якою діляться інші пости, буде додано до цього файлу з усім, що на ній будь-коли пораховано.
sharing-join-now = Приєднатися
sharing-boards = Дошки
sharing-no-boards = Через цей сервер ще не діляться жодною дошкою. Відкрийте дошку й виберіть «Поділитися дошкою…».
sharing-namesakes = Однакові назви
sharing-same = Ті самі: поділитися порахованим тут
sharing-others = Інші: залишити обидва
sharing-progress = Скільки дошки вже тут
sharing-joining = Приєднання…
sharing-join-goes-on = Воно триватиме й після закриття.
sharing-cancel-joining = Скасувати приєднання
sharing-cancelling = Скасовується…
sharing-leave-now = Припинити доступ
sharing-leave-anyway = Усе одно припинити
sharing-leaving = Надсилається те, що чекає, і вихід…
sharing-leave-text = Усе пораховане залишиться тут, а дошка стане звичайною. Інші пости збережуть те, що мають, і рахуватимуть далі. Пізніше можна приєднатися знову.
sharing-shared = Спільна
sharing-now = зараз
sharing-shared-connecting = Спільна · з’єднання…
sharing-shared-warning = Спільна, з попередженням
sharing-try-now = Спробувати
sharing-trying = триває спроба з’єднатися із сервером
sharing-options = Параметри спільного доступу…
sharing-away-title = Сервер недоступний
sharing-refused-title = Сервер не впускає цей пост
sharing-away-text = Лічба триває. Пораховане зберігається на цьому комп’ютері й буде надіслане, щойно сервер відповість.
sharing-refused-text = Лічба триває. Пораховане зберігається на цьому комп’ютері й буде надіслане, щойно це виправлять.
sharing-click = Клацніть, щоб побачити, хто нею ділиться.
sharing-click-offline = Клацніть, щоб спробувати знову.
sharing-this-desk = цей пост
sharing-left = вийшов
sharing-torn = потребує рішення
sharing-never = ще ні
sharing-torn-hint = І сервер, і цей пост повернулися до давнішого стану, а пост далі рахував інакше. Більше нічого з нього тут не приймається, доки власник сервера не вирішить, що робити.
sharing-connected = З’єднано за { $milliseconds } мс
sharing-board-counters = · { $counters }
sharing-is-shared = Дошка «{ $board }» тепер спільна
sharing-joined = Дошка «{ $board }» вже тут
sharing-join-cancelled = Дошка «{ $board }» тут не спільна. Те, що надійшло, залишиться як звичайна дошка
sharing-others-name = з дошки — як «{ $name } (2)»
sharing-left-board = Дошка «{ $board }» тут уже не спільна
sharing-is-here = { $board }: уже в цьому файлі
sharing-leave-title = Припинити спільний доступ до «{ $board }»?
sharing-pulling = Отримано { $pulled } з { $all }
sharing-pill-name = Спільний доступ: { $text }
sharing-tile-here = { " " }· { $count } тут
sharing-today-here = { $today }, { $here } тут
sharing-tile-waits =
    { " " }· { $count ->
        [one] { $shown } чекає
        [few] { $shown } чекають
        [many] { $shown } чекають
       *[other] { $shown } чекають
    }
sharing-last-seen = востаннє { $at }
sharing-shared-filter = { $name }, спільна
sharing-keyring = Зберігається у сховищі паролів цього комп’ютера, ніколи — у файлі.
sharing-keyring-locked = Зберігається у сховищі паролів цього комп’ютера, якщо ви його розблокуєте, ніколи — у файлі.
sharing-keyring-missing = Використовується, доки не закрито це вікно, ніколи не зберігається у файлі.
sharing-edits-wait =
    { $count ->
        [one] { $shown } зміна чекає
        [few] { $shown } зміни чекають
        [many] { $shown } змін чекають
       *[other] { $shown } зміни чекають
    }
sharing-entries-wait =
    { $count ->
        [one] { $shown } запис чекає
        [few] { $shown } записи чекають
        [many] { $shown } записів чекають
       *[other] { $shown } запису чекають
    }
sharing-namesake = Такий лічильник є й у цьому файлі: { $name }.
sharing-two-namesakes = Такі лічильники є й у цьому файлі: { $first } і { $second }.
sharing-many-namesakes =
    { $others ->
        [one] Такі лічильники є й у цьому файлі: { $first } і ще { $others }
        [few] Такі лічильники є й у цьому файлі: { $first } і ще { $others }
        [many] Такі лічильники є й у цьому файлі: { $first } і ще { $others }
       *[other] Такі лічильники є й у цьому файлі: { $first } і ще { $others }
    }
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits =
    { $count ->
        [one] Спершу буде надіслано { $shown } зміну, яка чекає тут.
        [few] Спершу буде надіслано { $shown } зміни, які чекають тут.
        [many] Спершу буде надіслано { $shown } змін, які чекають тут.
       *[other] Спершу буде надіслано { $shown } зміни, які чекають тут.
    }
sharing-leave-entries =
    { $count ->
        [one] Спершу буде надіслано { $shown } запис, який чекає тут.
        [few] Спершу буде надіслано { $shown } записи, які чекають тут.
        [many] Спершу буде надіслано { $shown } записів, які чекають тут.
       *[other] Спершу буде надіслано { $shown } запису, які чекають тут.
    }
sharing-loses-nothing = Інші пости не побачать, що цей вийшов, доки їм хтось не скаже.
sharing-loses-edits =
    { $count ->
        [one] Якщо все одно припинити, тут залишиться { $shown } зміна, якої інші пости ніколи не отримають.
        [few] Якщо все одно припинити, тут залишаться { $shown } зміни, яких інші пости ніколи не отримають.
        [many] Якщо все одно припинити, тут залишиться { $shown } змін, яких інші пости ніколи не отримають.
       *[other] Якщо все одно припинити, тут залишиться { $shown } зміни, яких інші пости ніколи не отримають.
    }
sharing-loses-entries =
    { $count ->
        [one] Якщо все одно припинити, тут залишиться { $shown } запис, якого інші пости ніколи не отримають.
        [few] Якщо все одно припинити, тут залишаться { $shown } записи, яких інші пости ніколи не отримають.
        [many] Якщо все одно припинити, тут залишиться { $shown } записів, яких інші пости ніколи не отримають.
       *[other] Якщо все одно припинити, тут залишиться { $shown } запису, яких інші пости ніколи не отримають.
    }
sharing-shared-by =
    { $count ->
        [one] Спільна · { $count } пост
        [few] Спільна · { $count } пости
        [many] Спільна · { $count } постів
       *[other] Спільна · { $count } поста
    }
sharing-desk-count =
    { $count ->
        [one] { $count } пост
        [few] { $count } пости
        [many] { $count } постів
       *[other] { $count } поста
    }
sharing-offline-since = Без зв’язку з { $since }
sharing-waits-offline-since = { $waits }: без зв’язку з { $since }
sharing-offline = Без зв’язку
sharing-waits-short =
    { $count ->
        [one] { $shown } чекає
        [few] { $shown } чекають
        [many] { $shown } чекають
       *[other] { $shown } чекають
    }
sharing-tried-now = Остання спроба щойно: { $why }
sharing-tried-seconds =
    { $seconds ->
        [one] Остання спроба { $seconds } с тому: { $why }
        [few] Остання спроба { $seconds } с тому: { $why }
        [many] Остання спроба { $seconds } с тому: { $why }
       *[other] Остання спроба { $seconds } с тому: { $why }
    }
sharing-tried-minutes =
    { $minutes ->
        [one] Остання спроба { $minutes } хв тому: { $why }
        [few] Остання спроба { $minutes } хв тому: { $why }
        [many] Остання спроба { $minutes } хв тому: { $why }
       *[other] Остання спроба { $minutes } хв тому: { $why }
    }
sharing-replaces = продовжує { $desk }

## Opening hours, and times at which nobody counted

hours-title = Години роботи
hours-about = Коли тут хтось рахує. На ці години ділиться пораховане; що було поза ними, невідомо, і це не нуль.
hours-weekday =
    { $day ->
        [monday] Понеділок
        [tuesday] Вівторок
        [wednesday] Середа
        [thursday] Четвер
        [friday] П’ятниця
        [saturday] Субота
       *[sunday] Неділя
    }
hours-closed = Зачинено
hours-all-day = Увесь день
hours-on = Години роботи: { $day }
hours-times-unreadable = Час пишуть так: 9–12, 13–17.
hours-into-next-day = До { $end } наступного дня.
hours-as-monday = Так само до п’ятниці
hours-a-week =
    { $hours ->
        [one] { $hours } година
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } хв
    } на тиждень
hours-other = Інші години
hours-nobody-counted = Ніхто не рахував
hours-dates = Дати
hours-dates-from-to = { $first } – { $last }
hours-add-date = Додати дати…
hours-add-date-name = Додати дати з іншими годинами роботи
hours-add-off-name = Додати дати, коли ніхто не рахував
hours-nobody-on = Коли ніхто не рахував: { $dates }
hours-change-date = Змінити: { $dates }
hours-remove = Прибрати: { $dates }
hours-date-twice = Одна з цих дат є і в іншому рядку.
hours-older =
    { $count ->
        [one] Показати { $number } давнішу
        [few] Показати { $number } давніші
        [many] Показати { $number } давніших
       *[other] Показати { $number } давніших
    }
hours-unreadable-there = Інша програма записала години роботи, які не вдається прочитати, тож на них нічого не ділиться: «{ $written }»
hours-write-anew = Написати нові години
hours-needed = Щоб вказати, коли ніхто не рахував, спершу вкажіть, коли хтось рахує.
nobody-open = Ніхто не рахував…
nobody-title = Ніхто не рахував
nobody-text = Коли на дошці «{ $board }» ніхто не рахував? Цей час, як невідомий, не враховується в жодному темпі. Пораховане за цей час залишається в кількостях.
nobody-dates = Дати
nobody-times = Час
nobody-times-name = Час, коли ніхто не рахував
nobody-dates-name = Дати: { $dates }
nobody-hours = Години роботи того дня: { $times }
nobody-closed = Того дня немає годин роботи.
nobody-nothing-changes = На цей час не припадає годин роботи, тож вилучати нічого.
