### Terms: counter = лічильник, board = дошка, tile = плитка, press = натискання, count = кількість
### Terms: step = крок, target = ціль, level = рівень, reset = скидання, period = період, entry = запис
### Terms: late count = запис заднім числом, undo = скасувати, redo = повернути, archive = архів, lock = заблокувати
### Terms: inspector = інспектор, strip = мале вікно, desk = пост, hub = хаб, shared board = спільна дошка
### Terms: template = шаблон, backup = резервна копія, salvage = врятувати, sample = проба
### Terms: guard/double press = подвійне натискання, day note = нотатка до дня, tally file = файл Tallyboard
### Terms: hours = години роботи, covered hour = година чергування, limits = (довірчі) межі, control chart = контрольна карта
### Terms: baseline = базовий період, rate = темп, doubtful press = сумнівне натискання, keep = залишити, void = анулювати

## The window

title = Усі лічильники
all = Усі лічильники
welcome = Що ви хочете рахувати?
welcome-hint = Введіть назву й натисніть Enter
welcome-help = Одна назва й Enter або вставлений список: по назві в рядку чи стовпець електронної таблиці.
on-a-board = на дошці з назвою
board-of-the-list = Назва дошки для цих лічильників
optional = Необов’язково
new-hint = Назва нового лічильника
new-button = Новий лічильник
new-tile = Новий лічильник тут
or-ready = або почніть із готової дошки
name = Назва
key = Клавіша
count = Кількість
last = Змінено
total = Усього
tiles = Плитки
table = Таблиця
as-tiles = Показати плитками
as-table = Показати таблицею
search = Пошук
zone-notice = Часовий пояс невідомий…
search-hint = Пошук  Ctrl+F
undo = Скасувати
redo = Повернути
undo-back = Скасувати все аж до цього
undone = Скасовано
redone = Повернуто
table-copied = Таблицю скопійовано
reset = Скинути…
nothing-to-reset = нічого не скинуто: тут не показано жодного лічильника
hidden-by-search = приховано пошуком
on-no-board = поза дошками
undo-reset = Скасувати останнє скидання
no-reset = цей лічильник не має скидання, яке можна скасувати
reset-hint = Клацніть, щоб спершу побачити, що станеться; утримуйте, щоб скинути відразу
more = Інші дії
boards = Дошки
new-board = + Нова дошка
other = Інше
archive = Архів
settings = Налаштування
settings-item = Налаштування…
keys = Клавіші
full-screen = На весь екран
show-board = Показати
edit-board = Параметри дошки…
reset-board = Скинути…
save-template = Зберегти як шаблон
move-up = Пересунути вгору
move-down = Пересунути вниз
lock-board = Заблокувати цю дошку
unlock-board = Розблокувати цю дошку
counters-stay = Її лічильники та їхня історія залишаться.
leave-first = Дошка спільна: спершу припиніть спільний доступ до неї.
lock-all = Заблокувати все
unlock-all = Розблокувати все
select-none = Зняти вибір
selected-menu = Що зробити
add = Додати…
edit = Змінити…
alone = Показати окремо
all-again = Показати знову всі
duplicate = Дублювати
lock = Заблокувати
unlock = Розблокувати
to-board = Перенести на дошку
no-board = Без дошки
archive-it = До архіву
restore = Відновити
delete = Видалити назавжди…
clear-search = Очистити пошук
look-everywhere = Шукати всюди
look-in-archive = Шукати в архіві
empty-board = Тут ще немає лічильників. Перетягніть кілька на дошку ліворуч або створіть новий.
opening = Відкривається файл…
saved = Усе збережено
failed = Файлом не можна скористатися
keep-open = Не закривати
close-now = Закрити зараз
locked = Усе заблоковано
too-many-questions = одночасно читається забагато, тому цього не прочитано: спробуйте ще раз
boards-region = Дошки
tools-region = Інструменти
status-region = Стан
inspector-region = Інспектор
counters-region = Лічильники
total-region = Усього
finish = Завершити…
finish-sample = Завершити пробу…
close-day = Закрити день…
sort-manually = Ручний порядок
columns = Стовпці
sort-by-name = Упорядкувати за назвою
sort-by-count = Упорядкувати за кількістю
sort-by-today = Упорядкувати за сьогоднішнім
sort-by-last = Упорядкувати за останньою зміною
template-too-large = Забагато лічильників і нотаток для шаблону: { $name }
too-many-templates = { $max ->
    [one] вже є { $max } шаблон: видаліть якийсь там, де створюють нові дошки
    [few] вже є { $max } шаблони: видаліть якийсь там, де створюють нові дошки
    [many] вже є { $max } шаблонів: видаліть якийсь там, де створюють нові дошки
   *[other] вже є { $max } шаблона: видаліть якийсь там, де створюють нові дошки
}
names-found = { $count ->
    [one] { $count } назва: на кожну лічильник і клавіша
    [few] { $count } назви: на кожну лічильник і клавіша
    [many] { $count } назв: на кожну лічильник і клавіша
   *[other] { $count } назви: на кожну лічильник і клавіша
}
too-many-names = { $count ->
    [one] Тут { $count } назва: вставляйте щонайбільше { $max } за раз або імпортуйте файл.
    [few] Тут { $count } назви: вставляйте щонайбільше { $max } за раз або імпортуйте файл.
    [many] Тут { $count } назв: вставляйте щонайбільше { $max } за раз або імпортуйте файл.
   *[other] Тут { $count } назви: вставляйте щонайбільше { $max } за раз або імпортуйте файл.
}
name-twice = Назва є в списку двічі: { $name }.
no-zone = Час показано за UTC: { $why }. Пояс можна вибрати й у налаштуваннях.
reset-scope = Скинути: { $scope }…
scope-board = дошка «{ $board }»
key-changes = Клавішу { $key } вже має «{ $holder }», тому «{ $counter }» отримає іншу
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = на дошці «{ $board }»
not-backed-up = Резервну копію не створено: { $why }
menu-name = Що зробити з лічильником: { $counter }
count-name = { $counter }: { $count }
of-number = з { $number }
board-menu = Дошка { $name }
key-of = клавіша { $cap }
of-target = ціль { $target }
board-total = Усього { $total }
sample = Проба { $number }
since = з { $time }
beside-total = Поза підсумком: { $counts }
to-go = залишилося { $number }
room = з { $capacity } · місця ще на { $left }
reached = { $total } з { $target }, цілі досягнуто
beyond = { $total }, на { $over } більше за ціль
spoken-count = { $name } { $count }
count-on = Рахувати далі до { $target }
counts-of = Кількості, { $range }
table-row = { $count }, { $counted }
selected = { $count ->
    [one] Вибрано { $count }
    [few] Вибрано { $count }
    [many] Вибрано { $count }
   *[other] Вибрано { $count }
}
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· межа { $limit }
total-on-board = { $count } на дошці
level = { $name } { $count }
in-all = { $count } загалом
counted-today = { $count } сьогодні
make-counters = { $count ->
    [one] Створити { $shown } лічильник
    [few] Створити { $shown } лічильники
    [many] Створити { $shown } лічильників
   *[other] Створити { $shown } лічильника
}
with-key = { $name }, клавіша { $key }
with-no-key = { $name }, без клавіші
bad-name = «{ $name }»: { $why }.
template-saved = Шаблон збережено: { $name }
template-replaced = Шаблон замінено: { $name }
no-such-zone = У цій системі немає часового поясу { $name }: час показано за поясом системи. Інший можна вибрати в налаштуваннях.
counters = { $count ->
    [one] { $shown } лічильник
    [few] { $shown } лічильники
    [many] { $shown } лічильників
   *[other] { $shown } лічильника
}
scope-found = { $count ->
    [one] { $shown } знайдений лічильник
    [few] { $shown } знайдені лічильники
    [many] { $shown } знайдених лічильників
   *[other] { $shown } знайденого лічильника
}
scope-archived = { $count ->
    [one] { $shown } лічильник з архіву
    [few] { $shown } лічильники з архіву
    [many] { $shown } лічильників з архіву
   *[other] { $shown } лічильника з архіву
}
scope-all = { $count ->
    [one] усі, { $shown } лічильник
    [few] усі { $shown } лічильники
    [many] усі { $shown } лічильників
   *[other] усі { $shown } лічильника
}
counter-on-board = { $counter } на дошці «{ $board }»
key-of-hidden = { $count ->
    [one] клавіша { $key } належить лічильнику, якого не видно, тому не пораховано: { $holders }
    [few] клавіша { $key } належить лічильникам, яких не видно, тому не пораховано: { $holders }
    [many] клавіша { $key } належить лічильникам, яких не видно, тому не пораховано: { $holders }
   *[other] клавіша { $key } належить лічильникам, яких не видно, тому не пораховано: { $holders }
}
key-of-several = клавішу { $key } мають { $holders }: не пораховано, спершу відкрийте одну дошку
key-of-several-on-one-board = клавішу { $key } мають { $holders }: не пораховано, дайте одному з них іншу
enumerated-two = { $first } і { $second }
enumerated-three = { $first }, { $second } і { $third }
enumerated-more = { $first }, { $second } і ще { $count }
reset-archived = { $count ->
    [one] нічого не скинуто: лічильник в архіві, тож спершу відновіть його
    [few] нічого не скинуто: деякі з лічильників в архіві, тож спершу відновіть їх
    [many] нічого не скинуто: деякі з лічильників в архіві, тож спершу відновіть їх
   *[other] нічого не скинуто: деякі з лічильників в архіві, тож спершу відновіть їх
}
nothing-found = Немає нічого з назвою «{ $search }»
nothing-found-on-board = На цій дошці немає нічого з назвою «{ $search }»
nothing-found-in-archive = В архіві немає нічого з назвою «{ $search }»
nothing-found-but = { $before }; { $found }
found-elsewhere = { $count ->
    [one] { $shown } в інших місцях
    [few] { $shown } в інших місцях
    [many] { $shown } в інших місцях
   *[other] { $shown } в інших місцях
}
found-in-archive = { $count ->
    [one] { $shown } в архіві
    [few] { $shown } в архіві
    [many] { $shown } в архіві
   *[other] { $shown } в архіві
}
press-one = Порахувати: { $counter }
press-step = Порахувати { $number }: { $counter }
plus-one = Додати один: { $counter }
plus-step = Додати { $number }: { $counter }
minus-one = Відняти один: { $counter }
minus-step = Відняти { $number }: { $counter }
of-number-named = з { $number }, { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = { $percent } %
share-limits = межі від { $low } до { $high } %
share-limits-short = { $low }–{ $high } %
share-of = { $share } з { $total }: { $limits }
minutes-none = менше хвилини
minutes = { $minutes } хв
hours = { $hours } год
hours-and-minutes = { $hours } год { $minutes } хв
places-left = { $count ->
    [one] ще { $shown } місце
    [few] ще { $shown } місця
    [many] ще { $shown } місць
   *[other] ще { $shown } місця
}
full = Заповнено: { $count } з { $capacity }
over-full = Переповнено: { $count } з { $capacity }
target-reached = { $what }: завершіть і почніть наступний підрахунок
target-reached-sample = { $what }: завершіть цю пробу й почніть наступну
target-passed = { $what }, на { $over } більше за ціль: завершіть і почніть наступний підрахунок
target-passed-sample = { $what }, на { $over } більше за ціль: завершіть цю пробу й почніть наступну
dragged = { $count ->
    [one] { $first } і ще { $count }
    [few] { $first } і ще { $count }
    [many] { $first } і ще { $count }
   *[other] { $first } і ще { $count }
}


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, заднім числом
operation-set = Встановлення «{ $name }» на { $count }
operation-reset = Скидання «{ $name }»
operation-correct = Виправлення «{ $name }»
operation-keep = Залишення натискання «{ $name }»
operation-void = Анулювання натискання «{ $name }»
operation-note = Нотатка до «{ $name }»
operation-create = Новий лічильник «{ $name }»
operation-rename = Перейменування на «{ $name }»
operation-edit = Зміна «{ $name }»
operation-move = Перенесення «{ $name }»
operation-archive = До архіву: «{ $name }»
operation-restore = Відновлення «{ $name }»
operation-lock = Блокування «{ $name }»
operation-unlock = Розблокування «{ $name }»
operation-create-board = Нова дошка «{ $name }»
operation-edit-board = Зміна дошки «{ $name }»
operation-delete-board = Видалення дошки «{ $name }»
operation-import = Імпорт «{ $name }»
operation-reset-several = { $count ->
    [one] Скидання { $shown } лічильника
    [few] Скидання { $shown } лічильників
    [many] Скидання { $shown } лічильників
   *[other] Скидання { $shown } лічильника
}
operation-correct-several = { $count ->
    [one] Виправлення { $shown } лічильника
    [few] Виправлення { $shown } лічильників
    [many] Виправлення { $shown } лічильників
   *[other] Виправлення { $shown } лічильника
}
operation-keep-several = { $count ->
    [one] Залишення { $shown } натискання
    [few] Залишення { $shown } натискань
    [many] Залишення { $shown } натискань
   *[other] Залишення { $shown } натискання
}
operation-void-several = { $count ->
    [one] Анулювання { $shown } натискання
    [few] Анулювання { $shown } натискань
    [many] Анулювання { $shown } натискань
   *[other] Анулювання { $shown } натискання
}
operation-create-several = { $count ->
    [one] { $shown } новий лічильник
    [few] { $shown } нові лічильники
    [many] { $shown } нових лічильників
   *[other] { $shown } нового лічильника
}
operation-edit-several = { $count ->
    [one] Зміна { $shown } лічильника
    [few] Зміна { $shown } лічильників
    [many] Зміна { $shown } лічильників
   *[other] Зміна { $shown } лічильника
}
operation-move-several = { $count ->
    [one] Перенесення { $shown } лічильника
    [few] Перенесення { $shown } лічильників
    [many] Перенесення { $shown } лічильників
   *[other] Перенесення { $shown } лічильника
}
operation-archive-several = { $count ->
    [one] До архіву: { $shown } лічильник
    [few] До архіву: { $shown } лічильники
    [many] До архіву: { $shown } лічильників
   *[other] До архіву: { $shown } лічильника
}
operation-restore-several = { $count ->
    [one] Відновлення { $shown } лічильника
    [few] Відновлення { $shown } лічильників
    [many] Відновлення { $shown } лічильників
   *[other] Відновлення { $shown } лічильника
}
operation-lock-several = { $count ->
    [one] Блокування { $shown } лічильника
    [few] Блокування { $shown } лічильників
    [many] Блокування { $shown } лічильників
   *[other] Блокування { $shown } лічильника
}
operation-unlock-several = { $count ->
    [one] Розблокування { $shown } лічильника
    [few] Розблокування { $shown } лічильників
    [many] Розблокування { $shown } лічильників
   *[other] Розблокування { $shown } лічильника
}
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation } і те, що було зроблено після цього
done-but-for-others = { $done }; того, що відтоді змінили інші, не зачеплено
undo-steps = { $count ->
    [one] Скасувати { $shown } дію
    [few] Скасувати { $shown } дії
    [many] Скасувати { $shown } дій
   *[other] Скасувати { $shown } дії
}
was-reset = «{ $name }» скинуто, { $before } → { $after }
was-corrected = «{ $name }» виправлено, { $before } → { $after }
were-reset = { $count ->
    [one] Скинуто { $shown } лічильник
    [few] Скинуто { $shown } лічильники
    [many] Скинуто { $shown } лічильників
   *[other] Скинуто { $shown } лічильника
}
were-corrected = { $count ->
    [one] Виправлено { $shown } лічильник
    [few] Виправлено { $shown } лічильники
    [many] Виправлено { $shown } лічильників
   *[other] Виправлено { $shown } лічильника
}
refused-locked = Заблоковано: не пораховано
refused-archived = В архіві: не пораховано
refused-limit = Не пораховано: досягнуто { $limit }
refused-overflow = Не пораховано: такого великого числа не буває


## What is saved, and what isn't

saving = { $count ->
    [one] Зберігається { $count } зміна…
    [few] Зберігаються { $count } зміни…
    [many] Зберігаються { $count } змін…
   *[other] Зберігаються { $count } зміни…
}
changes-not-shown = Показане може бути застарілим, бо його не вдається прочитати: { $why }. Спроби тривають.
unsaved = { $count ->
    [one] { $count } не збережено вже { $seconds } с: { $why }. Зміну не втрачено, спроби тривають.
    [few] { $count } не збережено вже { $seconds } с: { $why }. Зміни не втрачено, спроби тривають.
    [many] { $count } не збережено вже { $seconds } с: { $why }. Зміни не втрачено, спроби тривають.
   *[other] { $count } не збережено вже { $seconds } с: { $why }. Зміни не втрачено, спроби тривають.
}
opening-waits = Файл поки не вдається відкрити: { $why }. Спроби тривають.
closing-title = { $count ->
    [one] { $count } зміну не збережено
    [few] { $count } зміни не збережено
    [many] { $count } змін не збережено
   *[other] { $count } зміни не збережено
}
closing-why = { $why }. Спроби зберегти тривають, і вікно закриється саме, щойно все буде збережено.
closing-keeps = Якщо закрити зараз, незбережені натискання залишаться поруч із файлом і будуть пораховані під час наступного запуску.
closing-loses = Якщо закрити зараз, незбережене буде втрачено.
closing-loses-others = Решту ваших змін тоді буде втрачено.


## Help

help-help = Довідка
help-about = Про Tallyboard
help-about-text = Яка це версія, який файл відкрито та ліцензії того, з чого програма складається.
help-help-text = Короткі відповіді про лічбу, клавіші, скасування, скидання, дошки та файли.
help-search = Шукати в довідці
help-nothing = Тут про це нічого немає.
help-version = Версія
help-file = Файл
help-licences = Ліцензії
help-copy = Копіювати
help-copied = Відомості про склад скопійовано
help-close-hint = Закрити підказку
help-hint-press = <b>Натисніть { $key }, щоб порахувати</b>, або клацніть плитку.
help-hint-press-several = <b>Натисніть { $first } … { $last }, щоб порахувати</b>, або клацніть плитку.
help-hint-click = <b>Клацніть плитку</b>, щоб порахувати.
help-hint-shift = { $shift } із клавішею віднімає один.
help-hint-keys = { $key } показує всі клавіші.

## Levels: how many are inside now

level-set = Встановити
level-about = Різницю буде пораховано як ще одне натискання, яке можна скасувати.
level-most = Найбільше сьогодні
level-added = Додано сьогодні
level-taken = Віднято сьогодні
level-since-reset = від скидання о { $time }
level-of-today = { $counter } сьогодні
level-before = { $number } { $name }
level-at = о { $time }
level-most-value = найбільше: { $value }
level-warns-at = попередження при { $number }
help-section-counting = Лічба
help-section-counting-text = Клацніть будь-де на плитці або натисніть її клавішу: це рахує один або крок лічильника. Shift із клавішею віднімає один. Кожне натискання за мить опиняється на диску; про це сповіщає індикатор унизу ліворуч.
help-section-more-than-one = Більше одного за раз
help-section-more-than-one-text = Утримуйте плитку або виберіть у її меню «Додати…», щоб додати певну кількість. Позначка «Пораховано раніше» там дає змогу ввести час у минулому.
help-section-keys = Клавіші
help-section-keys-text = Кожен лічильник може мати клавішу: виберіть у його меню «Змінити…» (F2) і натисніть клавішу. Та сама клавіша може діяти на кількох дошках. Клавіші самого вікна перелічує ?, їх також видно в меню.
help-section-undo = Скасування
help-section-undo-text = Ctrl+Z скасовує вашу останню дію, а Ctrl+Shift+Z повертає її: натискання, скидання, зміни — будь-що, навіть після перезапуску. Backspace скасовує останнє натискання. В інспекторі можна скасувати будь-який окремий запис.
help-section-reset = Скидання
help-section-reset-text = Скидання встановлює кількість на 0 і закриває період. Нічого не втрачається: історія зберігає кожне натискання, список періодів в інспекторі показує підсумок кожного, а скидання можна скасувати будь-коли.
help-section-boards = Дошки
help-section-boards-text = Дошка — це набір лічильників, які показано разом: стіл, двері, проба. Перетягніть плитки на дошку ліворуч. Клацання правою кнопкою на дошці відкриває її меню: параметри, дублювання, експорт, спільний доступ. Дошку з ціллю завершують клавішами Ctrl+Enter.
help-section-inspect = Огляд
help-section-inspect-text = Ctrl+I показує, що й коли пораховано: сьогодні, цього тижня, діаграму, години пік і кожен запис. Інспектор показує лічильник, який ви натискаєте або вибираєте.
help-section-file = Ваш файл
help-section-file-text = Усе зберігається в одному файлі на цьому комп’ютері; його назва внизу праворуч. Раз на день, якщо були зміни, створюється резервна копія; Ctrl+B показує копії та відновлює з них. Ctrl+O відкриває інший файл.
help-section-sharing = Спільний доступ
help-section-sharing-text = На одній дошці можуть рахувати кілька постів: виберіть у її меню «Поділитися дошкою…». Кожен пост рахує далі й без зв’язку, і зрештою всі мають однакові кількості.
help-section-export = Експорт та імпорт
help-section-export-text = Ctrl+E записує електронну таблицю, таблицю чи звіт, Ctrl+P друкує звіт, а Ctrl+Shift+E імпортує пораховане деінде.
level-set-button = Встановити: { $name }…
level-set-name = Встановити: { $name }
level-counts-more = { $count ->
    [one] Дорахує { $shown } до «{ $counter }».
    [few] Дорахує { $shown } до «{ $counter }».
    [many] Дорахує { $shown } до «{ $counter }».
   *[other] Дорахує { $shown } до «{ $counter }».
}
level-counts-fewer = { $count ->
    [one] Відніме { $shown } від «{ $counter }».
    [few] Відніме { $shown } від «{ $counter }».
    [many] Відніме { $shown } від «{ $counter }».
   *[other] Відніме { $shown } від «{ $counter }».
}
level-through-the-day = { $name }: протягом дня
level-at-the-end = { $name }: наприкінці
level-value-at = { $number } о { $time }


## Ranges of days

range-range = проміжок
range-today = Сьогодні
range-week = Тиждень
range-month = Місяць
range-year = Рік
range-day = День
range-sum = Сума
range-custom = Інше…
range-custom-name = Від одного дня до іншого
range-last-week = минулого тижня
range-year-before = рік тому
range-today-date = Сьогодні, { $date }
range-dates = { $first } – { $last }
range-go-before = Раніше: { $range }
range-go-after = Пізніше: { $range }
range-last-weekday = { $day ->
    [monday] минулого пн
    [tuesday] минулого вт
    [wednesday] минулої ср
    [thursday] минулого чт
    [friday] минулої пт
    [saturday] минулої сб
   *[sunday] минулої нд
}
range-week-before = тиждень тому
range-weeks-before = { $count ->
    [one] { $count } тиж. тому
    [few] { $count } тиж. тому
    [many] { $count } тиж. тому
   *[other] { $count } тиж. тому
}
range-before-to = { $name }, до { $time }


## The small window

strip-small-window = Мале вікно
strip-expand = Велике вікно
strip-close = Закрити
strip-today = сьогодні
strip-not-on-top = Ця стільниця (Wayland) не дозволяє програмі триматися поверх інших вікон.
strip-not-saved = { $presses ->
    [one] { $presses } не збережено
    [few] { $presses } не збережено
    [many] { $presses } не збережено
   *[other] { $presses } не збережено
}
strip-hidden = { $counters ->
    [one] ще { $counters }, клавішею
    [few] ще { $counters }, клавішами
    [many] ще { $counters }, клавішами
   *[other] ще { $counters }, клавішами
}


## Notes on days

day-note-open = Нотатка до дня…
day-note-title = Нотатка до дня
day-note-day = День
day-note-name = Нотатка до цього дня
day-note-hint = Як-от «навчальна тривога»; порожню нотатку буде вилучено
day-note-day-name = День: { $day }
day-note-note-name = Нотатка до { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = Показується в діаграмах та історії дошки «{ $board }» та експортується з нею.
day-note-shown-everywhere = Показується в діаграмах та історії всіх дощок та експортується з ними.


## Finishing a board or a sample

finish-finish-sample = Завершити цю пробу
finish-close-day = Закрити цей день
finish-finish = Завершити й почати наступну
finish-close = Закрити день
finish-copy = Копіювати підсумок
finish-copy-picture = Копіювати як зображення
finish-save = Зберегти у файл…
finish-copied = Підсумок скопійовано
finish-sample-field = Проба
finish-counted-by = Хто рахував
finish-left-out = поза підсумком
finish-finish-board = Завершити: { $board }
finish-by = рахунок: { $name }
finish-span = { $since } – { $until }
finish-about-since = { $name }: { $total }, пораховано з { $since }
finish-back-to-0-single = Її лічильник повернеться до 0. Історія залишиться, і це можна скасувати будь-коли.
finish-back-to-0 = { $count ->
    [one] { $shown } лічильник повернеться до 0. Історія залишиться, і це можна скасувати будь-коли.
    [few] Усі { $shown } лічильники повернуться до 0. Історія залишиться, і це можна скасувати будь-коли.
    [many] Усі { $shown } лічильників повернуться до 0. Історія залишиться, і це можна скасувати будь-коли.
   *[other] Усі { $shown } лічильника повернуться до 0. Історія залишиться, і це можна скасувати будь-коли.
}


## Keys that work everywhere

global-keys-label = Клавіші всюди
global-keys-off = Вимкнено
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Клавіші лічильників діють, доки це вікно активне.
global-keys-asked = Надіслано запит до стільниці.
global-keys-no-screen = екран не відповідає
global-keys-no-answer = стільниця не відповідає
global-keys-not-allowed = на стільниці цього не дозволили
global-keys-other-system = у цій системі такого ще немає
global-keys-group = Коли активна інша програма
global-keys-taken = зайнято іншою програмою
global-keys-counts = Порахувати клавішею { $key }
global-keys-takes-back = Відняти крок клавішею { $key }
global-keys-on-hint = { $modifiers } із клавішею лічильника рахує на показаній тут дошці з будь-якої програми, а разом із Shift — віднімає крок.
global-keys-not-these = Окрім цих, зайнятих іншою програмою: { $keys }.
global-keys-unavailable = Ця стільниця їх не надає: { $why }. Натомість у її параметрах клавіатури клавіші можна призначити команду.


## A file that was moved, replaced or deleted

displaced-save-beside = Зберегти все в новий файл поруч
displaced-open-there = Відкрити те, що там зараз
displaced-status = Файл уже не той: нічого не зберігається
displaced-choosing = відкривається інший файл: це не пораховано
displaced-nothing-waits = Усе пораховане раніше збережено в тому файлі; те, що рахується зараз, чекає.
displaced-waiting = { $count ->
    [one] { $shown } зміну не збережено: вона чекає й буде збережена, коли файл стане таким, як був.
    [few] { $shown } зміни не збережено: вони чекають і будуть збережені, коли файл стане таким, як був.
    [many] { $shown } змін не збережено: вони чекають і будуть збережені, коли файл стане таким, як був.
   *[other] { $shown } зміни не збережено: вони чекають і будуть збережені, коли файл стане таким, як був.
}
displaced-waiting-or-there = { $count ->
    [one] { $shown } зміну не збережено: вона чекає й буде збережена, коли файл стане таким, як був. У тому файлі, що там зараз, її буде пораховано за назвами лічильників.
    [few] { $shown } зміни не збережено: вони чекають і будуть збережені, коли файл стане таким, як був. У тому файлі, що там зараз, їх буде пораховано за назвами лічильників.
    [many] { $shown } змін не збережено: вони чекають і будуть збережені, коли файл стане таким, як був. У тому файлі, що там зараз, їх буде пораховано за назвами лічильників.
   *[other] { $shown } зміни не збережено: вони чекають і будуть збережені, коли файл стане таким, як був. У тому файлі, що там зараз, їх буде пораховано за назвами лічильників.
}


## Ready boards

ready-desk = Довідкове бюро
ready-desk-about = Як пройти, довідки, друк, телефон …
ready-desk-directions = Як пройти
ready-desk-question = Довідковий запит
ready-desk-printing = Допомога з друком
ready-desk-account = Реєстрація й квитки
ready-desk-technology = Технічна допомога
ready-desk-phone = Телефон
ready-blood = Лейкоцитарна формула
ready-blood-about = Нейтрофіл … по клавіші на вид, сигнал на 100
ready-blood-neutrophil = Нейтрофіл
ready-blood-lymphocyte = Лімфоцит
ready-blood-monocyte = Моноцит
ready-blood-eosinophil = Еозинофіл
ready-blood-basophil = Базофіл
ready-blood-band = Паличкоядерний
ready-blood-blast = Бласт
ready-blood-nucleated = Нормобласт
ready-blood-total = Клітини
ready-door = Відвідувачі
ready-door-about = Вхід, вихід, зараз усередині
ready-door-in = Вхід
ready-door-out = Вихід
ready-door-total = Зараз усередині
ready-defects = Дефекти
ready-defects-about = Подряпина, вм’ятина, колір, брак деталі …
ready-defects-scratch = Подряпина
ready-defects-dent = Вм’ятина
ready-defects-colour = Колір
ready-defects-part = Бракує деталі
ready-defects-label = Хибна етикетка
ready-defects-other = Інший дефект


## The start of the window

start-advice = Ці команди працюють без вікна: { $commands } (див. tallyboard --help).
start-needs-window = для панелі потрібне вікно: { $why }.
start-no-display = не задано ні WAYLAND_DISPLAY, ні DISPLAY, тож екрана немає
start-lacks = у системі бракує { $libraries } (Debian: apt install { $packages })
start-no-screen = для панелі потрібне вікно: екран недоступний.
start-no-opengl = не вдається відкрити вікно панелі: на цьому екрані немає OpenGL?
start-ended = вікно довелося закрити: { $why }


## The file of the settings

settings-problem = Налаштування у { $file }: { $why }. Щойно якесь налаштування зміниться, цей файл буде збережено як { $aside }.
settings-partly-unusable = не всі придатні ({ $names }), тому ці — звичайні
settings-unusable = { $why }; усі налаштування звичайні
settings-too-large = файл більший за { $max } Б
settings-not-understood = вміст незрозумілий: { $why }
settings-not-private = { $path } можуть читати інші, і цього не можна змінити: файл належить іншому користувачеві.
settings-not-saved = Не вдається зберегти налаштування в { $path }: { $why }. Вони діють, доки вікно не закрито.
settings-out-of-range = число поза межами


## What figures mean


## Sound, speech and notifications

sound-none = звуку немає: { $why }
sound-no-player = програми { $player } не знайдено
sound-no-players = не знайдено жодної з програм: { $players }
sound-not-written = не вдається записати файл для програвача ({ $why })
sound-player-failed = збій програми { $player } ({ $why })
sound-no-thread = звуку немає: система не може запустити потік ({ $why })
speech-no-program = мовлення немає: не знайдено програми { $program }, яка входить до speech-dispatcher
speech-failed = мовлення немає: збій програми { $program } ({ $why })
program-too-slow = не завершено за { $seconds } с
notification-none-shown = сповіщень немає: ця стільниця їх не показує ({ $why })
notification-other-system = сповіщень немає: вони є лише для Linux

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Пробіл
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = Меню
key-num = Num { $key }

## When a target is reached at the pace of the counting so far

pace-by = до { $time } у такому темпі
pace-by-short = { " " }· до { $time }
pace-count = { $count } з { $target }, до { $time } у такому темпі
