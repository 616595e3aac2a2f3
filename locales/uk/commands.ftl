## Shared by several commands

cli-counters = { $count ->
    [one] { $count } лічильник
    [few] { $count } лічильники
    [many] { $count } лічильників
   *[other] { $count } лічильника
}
cli-count-entries = { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
cli-problems = { $count ->
    [one] { $count } вада
    [few] { $count } вади
    [many] { $count } вад
   *[other] { $count } вади
}
cli-zone-utc = час показано за UTC: { $problem }
cli-unprintable = цього не можна вивести: { $error }
cli-no-window = цю програму зібрано без панелі. Її команди перелічує tallyboard --help
cli-cancelled = скасовано: { $nothing }
cli-unprinted = { $done ->
    [counted] пораховано, але відповідь не вдається вивести: { $why }
   *[other] зроблено, але відповідь не вдається вивести: { $why }
}
cli-waiting = очікування: { $why }
cli-changes-problem = не вдається повідомити, що пораховано: { $why }; спроби тривають
cli-changes-again = про пораховане знову можна повідомляти
cli-read-only = { $path } лежить там, де нічого не можна записати: читається як файл, якого ніхто не змінює
cli-not-sound = { $path } несправний, знайдено: { $problems }; відновіть резервну копію
cli-before-in = те, що було раніше, — у { $path }
cli-worker-ended = робочий процес завершився

## The tally file and its folder

cli-db-empty = назва файлу порожня: вкажіть її за допомогою --db FILE
cli-no-home = користувач не має домашньої теки для { $file }: назвіть файл за допомогою --db FILE
cli-folder-failed = не вдається створити теку { $folder }
cli-folder-open = { $folder } можуть читати інші, і цього не можна змінити

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = значення { $error }
cli-number-form = ціле число — це лише цифри, за потреби зі знаком
cli-step-range = крок — це число від 1 до { $max }
cli-colors = колір — один із таких: { $names }
cli-kinds = вид — один із таких: { $names }
cli-column-roles = стовпець — один із таких: { $names }
cli-encodings = кодування — одне з таких: { $names }, або інше з відомих у вебі
cli-formats = формат — один із таких: { $names }
cli-seconds-form = число, 0 або більше
cli-languages = мова — одна з таких: { $codes }
cli-template-long = шаблон має щонайбільше { $max } Б
cli-template-word = { $word } невідоме: можна { "{" }count{ "}" } і { "{" }name{ "}" }
cli-token-form = токен має від { $min } до { $max } символів: літери, цифри та - . _ ~

## Naming counters

cli-naming-id = «{ $name }» { $error }: з --id лічильник називають його номером, який виводить `tallyboard list --id`
cli-no-counter = немає лічильника з назвою «{ $name }»
cli-no-counter-number = немає лічильника { $number }
cli-no-counter-yet = лічильника з назвою «{ $name }» ще немає: очікування на нього
cli-renamed = «{ $old }» тепер називається «{ $new }»
cli-no-board = немає дошки з назвою «{ $name }»

## inc, dec, edit, delete, undo, list

cli-inc-number = з - число стоїть у рядках: NAME, табуляція, N
cli-inc-skip = --skip призначено для рядків стандартного вводу: inc -
cli-dec-range = { $number } не можна відняти: діапазон закінчується на { $max }
cli-edit-nothing = немає що змінювати: вкажіть --name, --key, --archived чи щось інше з переліку edit --help
cli-delete-yes = «{ $name }» і вся його історія зникли б назавжди: додайте --yes, якщо саме це потрібно
cli-undo-nothing = скасовувати нічого
cli-undo-answer = на скасування надійшла несподівана відповідь
cli-undo-left = { $count ->
    [one] { $count } зміну залишено, бо відтоді інші змінили те саме
    [few] { $count } зміни залишено, бо відтоді інші змінили те саме
    [many] { $count } змін залишено, бо відтоді інші змінили те саме
   *[other] { $count } зміни залишено, бо відтоді інші змінили те саме
}
cli-undo-import = { $count ->
    [one] імпорт { $name }: відкликано { $count } запис
    [few] імпорт { $name }: відкликано { $count } записи
    [many] імпорт { $name }: відкликано { $count } записів
   *[other] імпорт { $name }: відкликано { $count } запису
}
cli-list-mend = `tallyboard verify --mend` виправляє такі назви й нотатки, а --id бере лічильник за номером
cli-list-mend-more = { $count ->
    [one] і ще { $count }; `tallyboard verify --mend` виправляє такі назви й нотатки, а --id бере лічильник за номером
    [few] і ще { $count }; `tallyboard verify --mend` виправляє такі назви й нотатки, а --id бере лічильник за номером
    [many] і ще { $count }; `tallyboard verify --mend` виправляє такі назви й нотатки, а --id бере лічильник за номером
   *[other] і ще { $count }; `tallyboard verify --mend` виправляє такі назви й нотатки, а --id бере лічильник за номером
}

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
cli-stream-skip-range = --skip поза діапазоном 64-бітних чисел
cli-stream-progress = пораховано та збережено рядків: { $count }, за секунду: { $rate }
cli-stream-maybe = { $error }; доки дійшов файл, покаже: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; пораховано та збережено до рядка { $saved }: щоб продовжити звідти, tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; пораховано та збережено до рядка { $saved }: щоб продовжити звідти, tallyboard inc - --skip { $saved }, коли рядок { $line } виправлено, або без нього, tallyboard inc - --skip { $line }
cli-stream-line-why = рядок { $line }: { $why }
cli-stream-newest = жоден потік не обірвався після рядка { $skip }; найновіший обірваний зупинився на рядку { $lines }
cli-stream-none = жоден потік не обірвався після рядка { $skip }: усі дійшли до кінця
cli-stream-earlier = давніший потік пораховано до рядка { $lines }, а не до кінця; якщо він обірвався, продовжіть його: tallyboard inc - --skip { $lines }
cli-stream-unreadable = не вдається прочитати стандартний ввід
cli-stream-interrupted = перервано
cli-stream-skip-end = { $lines ->
    [one] --skip { $skip } за кінцем: стандартний ввід має { $lines } рядок
    [few] --skip { $skip } за кінцем: стандартний ввід має { $lines } рядки
    [many] --skip { $skip } за кінцем: стандартний ввід має { $lines } рядків
   *[other] --skip { $skip } за кінцем: стандартний ввід має { $lines } рядка
}
cli-stream-sum-range = рядки з цією назвою виходять за діапазон 64-бітних чисел
cli-stream-line = рядок { $line }
cli-stream-lines = рядки від { $from } до { $through }
cli-stream-after = після рядка { $line }
cli-stream-utf-16 = це текст UTF-16: збережіть його як UTF-8 або перетворіть: iconv -f UTF-16 -t UTF-8
cli-stream-number = «{ $number }» після табуляції — не ціле 64-бітне число
cli-stream-name = назва — не текст UTF-8
cli-stream-long = рядок довший за { $max } Б

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } містить щось інше й залишається без змін: назвіть новий файл або додайте --force
cli-watch-no-file = { $file } — канал або пристрій, його не можна оновлювати: назвіть файл
cli-watch-deleted = «{ $name }» видалено: { $file } залишається без змін, доки не з’явиться лічильник із такою назвою
cli-watch-again = { $file } знову оновлюється
cli-watch-waiting = очікування: не вдається оновлювати { $file }: { $error }

## Times: --since and --until

cli-time-invalid = неправильне значення '{ $text }' для '--{ $option } <TIME>': { $why }
cli-time-invalid-order = неправильне значення '{ $text }' для '--{ $option } <TIME>': { $why }; або додайте --dates day-first чи month-first
cli-time-none = між --since { $since } і --until { $until } немає часу: вкажіть пізніший --until
cli-time-none-same = між --since { $since } і --until { $until } немає часу: вкажіть пізніший --until або --until "end of …" для всього дня чи місяця
cli-time-since = від: { $time }
cli-time-until = до: раніше ніж { $time }

## stats

cli-stats-beyond = щось пораховано поза межами календаря: вкажіть --since
cli-stats-long = від { $first } пораховано забагато, щоб кожне мало рядок: вкажіть --since або --by month

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate і --interval призначено для годин, днів, тижнів і місяців: приберіть їх або вкажіть --by day
cli-stats-rate-hours = темп — це скільки пораховано за кожну годину чергування, за годинами роботи дошки
cli-stats-rate-counted = темп — це скільки пораховано за кожну годину, коли на дошці щось рахували, бо ніхто не вказав її годин роботи (edit-board --hours)
cli-stats-together = разом: { $counted }, годин чергування: { $hours }, за годину: { $rate }
cli-stats-together-limits = разом: { $counted }, годин чергування: { $hours }, за годину: { $rate }, межі від { $low } до { $high }
cli-stats-outside = { $count ->
    [one] { $count } пораховано поза годинами роботи, у темпі цього немає
    [few] { $count } пораховано поза годинами роботи, у темпі їх немає
    [many] { $count } пораховано поза годинами роботи, у темпі їх немає
   *[other] { $count } пораховано поза годинами роботи, у темпі їх немає
}
cli-stats-limits = нижня й верхня — це довірчі межі { $percent } %: зі 100 таких пар приблизно { $percent } містять справжнє значення, якщо те, що рахують, трапляється випадково й незалежно одне від одного
cli-level-form = кількість відсотків від 50 до 99.99, наприклад 95
cli-column-counted = пораховано
cli-column-in-hours = у години роботи
cli-column-covered-hours = год чергування
cli-column-rate = за годину
cli-column-low = нижня
cli-column-high = верхня
cli-dates-form = дві дати з двома крапками між ними, наприклад 2026-10-01..2026-10-31
cli-column-value = значення
cli-column-center = центр
cli-column-broken = незвичне
cli-control-none = лічильник ще не має контрольної карти: вкажіть дати, за якими визначити межі, наприклад --baseline 2026-10-01..2026-10-31
cli-control-save-nothing = зберігати нічого: вкажіть --baseline, --kind, --per або --of
cli-control-limits = { $plan }: межі — три стандартні відхилення від середнього за дні від { $from } до { $to }; якщо нічого не змінюється, поза ними мало вибірок, приблизно 3 з 1000
cli-control-rough = межі приблизні: у базовому періоді пораховано в середньому менше 5 на вибірку
cli-control-broken = { $count ->
    [0] з { $all } вибірок жодна не є незвичною
    [one] { $count } з { $all } вибірок незвична
    [few] { $count } з { $all } вибірок незвичні
    [many] { $count } з { $all } вибірок незвичні
   *[other] { $count } з { $all } вибірок незвичні
}
cli-control-no-change = частота не змінилася більше, ніж могла б через випадковість
cli-agree-same = це одне й те саме: вкажіть два різні, на яких рахували те саме
cli-agree-no-desk = немає поста з назвою «{ $name }»: їх виводить `tallyboard desks`
cli-agree-unpaired = лічильники «{ $first }» ({ $one }) і «{ $second }» ({ $other }) не вдається поєднати в пари: дайте їм на обох дошках однакові короткі назви або зробіть стільки ж лічильників у тому самому порядку
cli-agree-long = натискань більше ніж { $max }: вкажіть --since або --by hour
cli-agree-large = суми «{ $name }» завеликі, щоб їх виправити
cli-agree-by-short-name = лічильники поєднано в пари за короткими назвами
cli-agree-by-position = лічильники поєднано в пари за порядком на дошках
cli-agree-nothing = за цей час з обох боків нічого не пораховано
cli-agree-presses = збіглися натискання: { $alike } з { $all } ({ $percent } %), обидві сторони порахували те саме з різницею до { $seconds } с
cli-agree-spans = збіглися проміжки: { $alike } з { $all } ({ $percent } %), обидві сторони порахували однаково
cli-agree-kappa = каппа Коена для спільних натискань: { $value }, довірчі межі 95 % від { $low } до { $high }; 1 — повна згода, 0 — не більша за випадкову
cli-agree-concordance = коефіцієнт узгодженості Ліна для кількостей: { $value }, довірчі межі 95 % від { $low } до { $high }; 1 — повна згода. «{ $first }» мінус «{ $second }»: у середньому { $difference } за проміжок
cli-agree-nothing-to-correct = виправляти нічого: суми вже такі
agree-note = { $first } { $one }, { $second } { $other }, прийнято { $total }
cli-board-nothing = немає що змінювати: вкажіть --name, --target, --stops, --shares, --total-name, --hours або --nobody
cli-board-no-hours = дошка «{ $name }» не має годин роботи, з яких можна вилучити час: спершу вкажіть --hours
cli-board-nobody-form = дата або два часи з двома крапками між ними, наприклад 2026-12-03, "2026-12-03 14:00..15:30" або 2026-12-24..2026-12-26
cli-board-night = час від { $from } до { $to } належить до ночі, що починається напередодні ввечері: вилучіть його від її початку або напишіть години тієї дати через --hours

## export

cli-export-ending = розширення файлу не називає формату: нехай це буде .csv, .xlsx, .jsonl або .html, чи вкажіть --format
cli-export-by = --by призначено для таблиці: приберіть його або додайте --what table
cli-export-report = звіт містить усе: приберіть --what або візьміть інший --format
cli-export-kind = --kind призначено для записів: приберіть його або додайте --what entries
cli-export-times = лічильники показано, як вони є зараз: приберіть --since і --until або додайте --what entries чи table
cli-export-bom = --bom призначено для CSV: приберіть його або додайте --format csv
cli-export-terminal = книга — не текст для термінала: назвіть файл за допомогою --output
cli-export-no-room = до { $file } нічого не записано ({ $error }): звільніть місце або назвіть інший файл
cli-export-failed = до { $file } нічого не записано: { $error }
cli-export-exists = { $error } і залишається без змін: назвіть новий файл або додайте --force

## import

cli-import-standard-input = стандартний ввід
cli-import-failed = { $name }: { $error }
cli-import-bad-line = рядок { $line }: { $why }
cli-import-bad-line-column = рядок { $line }, «{ $column }»: { $why }
cli-import-bad-line-part = { $part }, рядок { $line }: { $why }
cli-import-bad-line-part-column = { $part }, рядок { $line }, «{ $column }»: { $why }
cli-import-more-bad = { $count ->
    [one] і ще { $count } непридатний рядок
    [few] і ще { $count } непридатні рядки
    [many] і ще { $count } непридатних рядків
   *[other] і ще { $count } непридатного рядка
}
cli-import-refused = { $why }: нічого не імпортовано
cli-import-alike-minute = { $count ->
    [one] { $count } рядок схожий на вже наявний з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини
    [few] { $count } рядки схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини
    [many] { $count } рядків схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини
   *[other] { $count } рядка схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, тієї самої хвилини
}
cli-import-alike-day = { $count ->
    [one] { $count } рядок схожий на вже наявний з іншою кількістю чи часом: того самого лічильника, того самого дня
    [few] { $count } рядки схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня
    [many] { $count } рядків схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня
   *[other] { $count } рядка схожі на вже наявні з іншою кількістю чи часом: того самого лічильника, того самого дня
}
cli-import-open-encoding = { $question }: вкажіть --encoding NAME; нічого не імпортовано
cli-import-open-sheet = { $question }: вкажіть --sheet NAME, для однакових аркушів кілька разів; нічого не імпортовано
cli-import-open-doubt = { $question }; нічого не імпортовано
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } рядок непридатний, тому нічого не імпортовано: виправте його або пропустіть за допомогою --skip-bad
    [few] { $count } рядки непридатні, тому нічого не імпортовано: виправте їх або пропустіть за допомогою --skip-bad
    [many] { $count } рядків непридатні, тому нічого не імпортовано: виправте їх або пропустіть за допомогою --skip-bad
   *[other] { $count } рядка непридатні, тому нічого не імпортовано: виправте їх або пропустіть за допомогою --skip-bad
}
cli-import-bad-columns = { $count ->
    [one] { $count } рядок непридатний, тому нічого не імпортовано: виправте його, вкажіть значення стовпців за допомогою --columns або пропустіть його за допомогою --skip-bad
    [few] { $count } рядки непридатні, тому нічого не імпортовано: виправте їх, вкажіть значення стовпців за допомогою --columns або пропустіть їх за допомогою --skip-bad
    [many] { $count } рядків непридатні, тому нічого не імпортовано: виправте їх, вкажіть значення стовпців за допомогою --columns або пропустіть їх за допомогою --skip-bad
   *[other] { $count } рядка непридатні, тому нічого не імпортовано: виправте їх, вкажіть значення стовпців за допомогою --columns або пропустіть їх за допомогою --skip-bad
}
cli-import-answer = на імпорт надійшла несподівана відповідь
cli-import-undo-restore = понад { $max } записів не можна скасувати разом: для цього відновіть { $path }
cli-import-undo-no-backup = понад { $max } записів не можна скасувати разом: резервної копії того, що було раніше, немає
cli-import-undo-nothing-before = понад { $max } записів не можна скасувати разом: раніше нічого не пораховано
cli-import-backup-failed = перед таким великим імпортом не вдається створити резервну копію ({ $error }), тому нічого не імпортовано: усуньте причину або імпортуйте без копії за допомогою --no-backup
cli-import-nothing = нічого не імпортовано
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = пропущено
cli-import-columns-left-out = пропущені стовпці: { $names }
cli-import-before = це вже імпортовано { $at }: додавати нічого (--again додає все одно)
cli-import-names-more = { $names } і ще { $more }
cli-import-boards = { $done ->
    [yes] { $count ->
        [one] створено { $count } дошку: { $names }
        [few] створено { $count } дошки: { $names }
        [many] створено { $count } дощок: { $names }
       *[other] створено { $count } дошки: { $names }
    }
   *[no] { $count ->
        [one] було б створено { $count } дошку: { $names }
        [few] було б створено { $count } дошки: { $names }
        [many] було б створено { $count } дощок: { $names }
       *[other] було б створено { $count } дошки: { $names }
    }
}
cli-import-counters = { $done ->
    [yes] { $count ->
        [one] створено { $count } лічильник: { $names }
        [few] створено { $count } лічильники: { $names }
        [many] створено { $count } лічильників: { $names }
       *[other] створено { $count } лічильника: { $names }
    }
   *[no] { $count ->
        [one] було б створено { $count } лічильник: { $names }
        [few] було б створено { $count } лічильники: { $names }
        [many] було б створено { $count } лічильників: { $names }
       *[other] було б створено { $count } лічильника: { $names }
    }
}
cli-import-added = { $done ->
    [yes] { $count ->
        [one] додано { $count } запис
        [few] додано { $count } записи
        [many] додано { $count } записів
       *[other] додано { $count } запису
    }
   *[no] { $count ->
        [one] було б додано { $count } запис
        [few] було б додано { $count } записи
        [many] було б додано { $count } записів
       *[other] було б додано { $count } запису
    }
}
cli-import-day-notes = { $done ->
    [yes] { $count ->
        [one] додано { $count } нотатку до дня
        [few] додано { $count } нотатки до днів
        [many] додано { $count } нотаток до днів
       *[other] додано { $count } нотатки до днів
    }
   *[no] { $count ->
        [one] було б додано { $count } нотатку до дня
        [few] було б додано { $count } нотатки до днів
        [many] було б додано { $count } нотаток до днів
       *[other] було б додано { $count } нотатки до днів
    }
}
cli-import-left-out = { $done ->
    [yes] { $count ->
        [one] пропущено { $count } вже наявний запис
        [few] пропущено { $count } вже наявні записи
        [many] пропущено { $count } вже наявних записів
       *[other] пропущено { $count } вже наявного запису
    }
   *[no] { $count ->
        [one] було б пропущено { $count } вже наявний запис
        [few] було б пропущено { $count } вже наявні записи
        [many] було б пропущено { $count } вже наявних записів
       *[other] було б пропущено { $count } вже наявного запису
    }
}
cli-import-counter = { $count ->
    [one] { $name }: { $before } → { $after }, { $count } запис
    [few] { $name }: { $before } → { $after }, { $count } записи
    [many] { $name }: { $before } → { $after }, { $count } записів
   *[other] { $name }: { $before } → { $after }, { $count } запису
}
cli-import-more-counters = { $count ->
    [one] і ще { $count } лічильник
    [few] і ще { $count } лічильники
    [many] і ще { $count } лічильників
   *[other] і ще { $count } лічильника
}

## backup, restore, salvage

cli-backup-none = нової резервної копії немає
cli-backup-not-sound = { $path } несправний ({ $problem }): його скопійовано таким, як є, і так позначено; більше скаже `tallyboard verify`
cli-backup-damaged = { $file } — несправна резервна копія: файл Tallyboard не вдалося відкрити, тому його збережено байт у байт; `tallyboard salvage` скопіює з нього те, що можна прочитати
cli-backup-unreadable = не вдається прочитати { $file }: { $problem }
cli-backup-was-not-sound = { $file } — несправна резервна копія: файл Tallyboard був несправним, коли її створено
cli-restore-unprinted = не вдається вивести те, що було б замінено ({ $error }): нічого не відновлено
cli-restore-nothing = нічого не відновлено
cli-restored = відновлено: { $holdings }
cli-salvaged = врятовано: { $counters }, { $entries }
cli-salvage-nothing = нічого не врятовано
cli-restore-now = зараз: { $holdings }
cli-restore-now-nothing = зараз: нічого
cli-restore-now-unreadable = зараз: не вдається прочитати: { $why }
cli-restore-backup = резервна копія: { $holdings }
cli-restore-no-count = немає
cli-restore-more = { $count ->
    [one] … і ще { $count } лічильник відрізняється
    [few] … і ще { $count } лічильники відрізняються
    [many] … і ще { $count } лічильників відрізняються
   *[other] … і ще { $count } лічильника відрізняються
}
cli-restore-shared = спільні дошки повернуться з хаба; те, що відтоді пораховано тут і ще не передано, є лише в копії того, що було
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries } з { $first } до { $last }
cli-restore-needs-yes = те, що є зараз, було б замінено: додайте --yes, якщо саме це потрібно
cli-restore-question = Замінити те, що є зараз? Спершу буде створено його резервну копію. [т/Н]
cli-restore-yes = y yes т так

## demo

cli-demo-nothing = файл не створено
cli-demo-made = { $file }: лічильників { $counters }, записів { $entries }, останніх днів { $days }

## verify

cli-verify-ok = гаразд: { $counters }, { $entries }
cli-verify-odd = { $count ->
    [one] { $count } назва чи нотатка не така, як їх пише tallyboard: `tallyboard verify --mend` виправить її після резервного копіювання
    [few] { $count } назви чи нотатки не такі, як їх пише tallyboard: `tallyboard verify --mend` виправить їх після резервного копіювання
    [many] { $count } назв чи нотаток не такі, як їх пише tallyboard: `tallyboard verify --mend` виправить їх після резервного копіювання
   *[other] { $count } назви чи нотатки не такі, як їх пише tallyboard: `tallyboard verify --mend` виправить їх після резервного копіювання
}
cli-mend-none = виправляти нічого
cli-mend-nothing = нічого не виправлено
cli-mend-backed-up = резервна копія: { $path }
cli-mended = виправлено: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = хаб не відповідає
cli-sync-waiting = { $count ->
    [one] { $count } рядок чекає
    [few] { $count } рядки чекають
    [many] { $count } рядків чекають
   *[other] { $count } рядка чекають
}
cli-sync-pulling = рядків інших постів уже тут: { $pulled } з { $all }
cli-sync-offline = { $count ->
    [one] { $reason }; { $count } рядок чекає
    [few] { $reason }; { $count } рядки чекають
    [many] { $reason }; { $count } рядків чекають
   *[other] { $reason }; { $count } рядка чекають
}
cli-hub-unknown = хаб ще невідомий: назвіть його за допомогою --hub postgres://USER@HOST/DATABASE
cli-hub-several = дошками цього файлу діляться через кілька хабів: назвіть один за допомогою --hub
cli-share-no-board = немає дошки з назвою «{ $name }»: її створить --new
cli-share-not-shared = тут не діляться жодною дошкою з назвою «{ $name }»
cli-share-not-made = дошку не створено
cli-join-unknown = дошки хаба невідомі
cli-join-none = через цей хаб ще не діляться жодною дошкою: `tallyboard share BOARD` робить дошку спільною
cli-join-not-found = через цей хаб не діляться жодною дошкою з назвою «{ $name }»: є { $names }
cli-join-several = назву «{ $name }» має кілька дощок: назвіть одну за її номером: { $boards }
cli-join-namesakes = і в цьому файлі, і на дошці є { $names }: додайте --namesakes same, щоб поділитися й порахованим тут, або --namesakes others, щоб залишити обидва
cli-join-failed = до дошки не приєднано
cli-share-gone = вона вже не спільна
cli-share-unfinished = { $done ->
    [shared] дошка «{ $name }» спільна, але ще не все передано (`tallyboard sync` продовжує)
   *[joined] до дошки «{ $name }» приєднано, але ще не все передано (`tallyboard sync` продовжує)
}
cli-leave-failed = { $error }; те, що тут чекає, не дійшло б до інших: додайте --force, щоб усе одно вийти
cli-sync-none = жодна дошка з { $path } не спільна: `tallyboard share BOARD` робить дошку спільною
cli-follow-offline = { $board }: без зв’язку: { $why }
cli-follow-connecting = { $board }: з’єднання
cli-follow-shared = { $board }: спільна
cli-hub-there = таблиці там уже є
cli-hub-status = { $host }: { $server }, таблиці версії { $version }
cli-hub-clock = годинник хаба відрізняється від годинника цього комп’ютера на { $seconds } с
cli-hub-not-sound = хаб несправний, знайдено: { $problems }
cli-hub-same = гаразд: { $counters }, як у хабі
cli-hub-differs = { $count ->
    [one] { $count } кількість відрізняється від хаба: дошка, табуляція, лічильник, табуляція, кількість тут, табуляція, кількість там
    [few] { $count } кількості відрізняються від хаба: дошка, табуляція, лічильник, табуляція, кількість тут, табуляція, кількість там
    [many] { $count } кількостей відрізняються від хаба: дошка, табуляція, лічильник, табуляція, кількість тут, табуляція, кількість там
   *[other] { $count } кількості відрізняються від хаба: дошка, табуляція, лічильник, табуляція, кількість тут, табуляція, кількість там
}

## stress: a test that counts from many processes

cli-stress-folder = не вдається створити теку в { $folder }
cli-stress-inexact = кількості неточні: будь ласка, повідомте про це й додайте файл
cli-stress-exact = точно
cli-stress-setting = процесів { $processes }, потоків у кожному { $threads }, { $seconds } с на { $path }
cli-stress-expected = очікувано               { $number }
cli-stress-counted = пораховано              { $number }
cli-stress-rate = натискань за секунду    { $number }
cli-stress-lost = читання, сума, запис    { $number } очікувано, { $counted } пораховано: { $lost } втрачено без жодної помилки ({ $seconds } с, окремий файл)
cli-stress-cancelled = скасовано: у файлі від цього нічого не залишилося
cli-stress-stopped = скасовано
cli-stress-not-sound = файл несправний: { $problem }
cli-stress-process = збій процесу навантаження: { $status }
cli-stress-silent = процес навантаження нічого не виводить
cli-stress-press = натискання не пораховано: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = щоб приймати виклики з інших комп’ютерів, задайте власний токен: у змінній TALLYBOARD_TOKEN або за допомогою --token
cli-serve-listen = не вдається приймати виклики на { $address }
cli-serve-open = з’єднання не зашифроване: користуйтеся ним у мережі, якій довіряєте
cli-serve-press-entry = натискання не має запису: це для скасування
cli-serve-undo-form = скасування має назву, номер (id) або запис
cli-serve-nothing-there = за { $path } для { $method } нічого немає: GET читає /counters і /changes, POST призначено для /press і /undo
cli-serve-method = { $method } неможливий: GET читає, а POST призначено для /press і /undo
cli-serve-followers = { $count ->
    [one] уже стежить ще { $count }
    [few] уже стежать ще { $count }
    [many] уже стежать ще { $count }
   *[other] уже стежать ще { $count }
}
cli-serve-wrong-token = токен не той
cli-serve-no-token = бракує токена: надішліть заголовок Authorization: Bearer TOKEN
cli-serve-host = викликайте за числовою адресою або як localhost
cli-serve-origin = сторінки інших сайтів не можуть цього викликати
cli-serve-which = вкажіть, який лічильник: за назвою або номером (id), наприклад { "{" }"name": "Coffee"{ "}" }
cli-serve-late = виклик не надійшов за { $seconds } с: нічого не пораховано
cli-serve-large = виклик має щонайбільше { $max } Б: нічого не пораховано
cli-serve-not-json = виклик — не JSON на зразок { "{" }"name": "Coffee"{ "}" }: { $error }
cli-serve-unexpected = невідомо, що з цим сталося: погляньте на кількість

## man

cli-no-command = немає команди { $name }: їх перелічує tallyboard --help

## The pages that serve shows in a browser

cli-page-undo = Скасувати
cli-page-saving = Зберігається …
cli-page-unreachable-press = Tallyboard недоступний: перш ніж натискати знову, погляньте на кількість
cli-page-saved = { $name }: { $count }, збережено
cli-page-undone = { $name }: { $count }, скасовано
cli-page-minus = Відняти один: { $name }
cli-page-token = У цій адресі немає токена або він старий: відкрийте ту, яку показує Tallyboard.
cli-page-ended = Tallyboard завершив роботу. Очікування на нього …
cli-page-unreachable = Tallyboard недоступний. Очікування на нього …

## tallyboard doubtful

cli-doubtful-unknown = { $id } не є сумнівним натисканням цих лічильників за цей час: див. tallyboard doubtful
cli-doubtful-more = це найновіші { $max }; є ще
