## A note that is typed

note-error-empty = нотатка має містити принаймні один символ
note-error-too-long = нотатка має щонайбільше { $max } символів, а ця — { $found }
note-error-control-character = нотатка не може містити керівних символів, окрім розривів рядка


## Opening hours that are typed

hours-unreadable = не вдається прочитати «{ $part }» як години роботи: напишіть їх як Mo-Fr 09:00-17:00; 2026-12-25 off
hours-twice = «{ $part }» задає години дня вдруге: напишіть їх усі одразу, наприклад Mo 09:00-12:00,13:00-17:00
hours-empty = години роботи без жодного часу нічого не означають: якщо їх ніхто не знає, не вказуйте їх
hours-too-long = години роботи можуть мати щонайбільше { $max } Б
hours-too-many-dates = окремих дат у годинах роботи може бути щонайбільше { $max }


## The control chart of a counter, as it is typed

control-plan-unreadable = не вдається прочитати «{ $part }» як контрольну карту: напишіть її як c day 2026-10-01/2026-10-31 або u day 2026-10-01/2026-10-31 of counter Inspected
control-plan-size = c-карта рахує дефекти як є, без «of»: візьміть u для дефектів на одиницю або p для частки
control-plan-no-size = для u-карти чи p-карти треба знати, чого стосуються дефекти: додайте of board, of counter NAME або, для u, of hours
control-plan-share-of-hours = години не можуть мати частки дефектів: візьміть u для дефектів за годину


## A name that is typed, of a counter, a board or a desk

name-error-empty = назва має містити принаймні один символ
name-error-too-long = назва має щонайбільше { $max } символів, а ця — { $found }
name-error-control-character = назва не може містити керівних символів, як-от табуляції чи розривів рядка
name-error-override = назва не може містити символів, що змінюють напрямок тексту


## A key of the keyboard

key-error = клавіша — одна з таких: { $keys }


## Kinds of files

file-type-folder = тека
file-type-pipe = канал
file-type-socket = сокет
file-type-disk = диск або інший пристрій
file-type-device = пристрій
files-no-file = це { $what }, а не файл
files-it-is-a-disk = це диск
files-nobody-reads-it = його ніхто не читає
limits-disk-full = диск заповнено
limits-disk-full-or-file-too-large = диск заповнено; або файл став би більшим за { $bytes } Б, які система дозволяє цій програмі (ulimit -f)
limits-disk-error = диск повідомляє про помилку ({ $error })
limits-disk-error-or-file-too-large = диск повідомляє про помилку ({ $error }); або файл став би більшим за { $bytes } Б, які система дозволяє цій програмі (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } — це сам файл Tallyboard: назвіть інший файл
begin-error-exists = { $path } уже є
begin-error-folder = { $path } — тека: назвіть файл у ній
begin-error-folder-missing = немає теки { $folder }: створіть її або назвіть інший файл
begin-error-io = не вдається записати { $path } ({ $error }): назвіть інший файл


## A number that is typed or read

number-error-not-a-number = не є числом
number-error-fraction = не є цілим числом
number-error-too-large = не вміщується в 64 біти


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } або { $second }


## Why something was not done

refusal-overflow = «{ $name }» має { $count }: { $delta } — це більше, ніж вміщує лічильник, тому нічого не пораховано
refusal-unknown-counter = такого лічильника вже немає
refusal-unknown-name = немає лічильника з назвою «{ $name }»
refusal-name-taken = лічильник із назвою «{ $name }» вже є
refusal-key-taken = клавішу { $key } вже має «{ $name }»
refusal-name-in-archive = в архіві є лічильник із назвою «{ $name }»: відновіть його або виберіть іншу назву
refusal-board-name-taken = дошка з назвою «{ $name }» вже є
refusal-unknown-board = такої дошки вже немає
refusal-unknown-board-name = немає дошки з назвою «{ $name }»
refusal-locked = «{ $name }» заблоковано, тому нічого не пораховано: спершу розблокуйте
refusal-archived = «{ $name }» в архіві, тому нічого не пораховано: спершу відновіть
refusal-above-maximum = «{ $name }» має { $count }, а максимум — { $limit }: { $delta } не пораховано
refusal-below-minimum = «{ $name }» має { $count }, а мінімум — { $limit }: { $delta } не пораховано
refusal-beyond-target = «{ $board }» має { $total } і зупиняється на цілі { $target }: { $delta } «{ $name }» не пораховано
refusal-bad-step = крок — це число від 1 до { $max }
refusal-bad-limits = мінімум { $minimum } більший за максимум { $maximum }
refusal-bad-day-start = день починається в чверть години: 00:00, 00:15 … 23:45
refusal-too-many-boards = у файлі може бути щонайбільше { $max } дощок
refusal-too-many-day-notes = у файлі може бути щонайбільше { $max } нотаток до днів
refusal-too-many-counters = у файлі може бути щонайбільше мільйон лічильників: після імпорту їх стало б більше
refusal-import-cancelled = імпорт скасовано: нічого не імпортовано
refusal-import-above-maximum = «{ $name }» має { $count }, а максимум — { $limit }: після імпорту було б { $after }
refusal-import-below-minimum = «{ $name }» має { $count }, а мінімум — { $limit }: після імпорту було б { $after }
refusal-nothing-to-undo = скасовувати нічого
refusal-nothing-to-redo = повертати нічого
refusal-import-beyond-undo = імпорт { $file } створив забагато записів ({ $entries }), щоб скасувати їх разом: відновіть резервну копію, створену перед ним, або скасуйте записи по одному
refusal-not-the-newest = в іншому вікні щойно зроблено ще щось: скасуйте знову, щоб відкликати це
refusal-not-an-operation = видалення назавжди й скасування не можуть бути частиною того, що скасовується разом
refusal-shared-already = дошка «{ $board }» вже спільна, через { $hub }
refusal-not-shared = дошка вже не спільна
refusal-shared-counter = «{ $name }» — спільний лічильник, тож він залишається на своїй дошці: перенесіть його до архіву або спершу вийдіть із дошки
refusal-shared-board = дошка «{ $name }» спільна: спершу вийдіть із неї
refusal-torn = те, чим ділиться { $desk }, не продовжує того, що цей файл уже має звідти
refusal-unknown-entry = такого запису вже немає
refusal-undone-already = це вже скасовано
refusal-in-the-future = запис заднім числом стосується минулого, а цей час ще не настав
refusal-not-saved = не збережено: { $why }
refusal-maybe-saved = невідомо, чи це збережено ({ $why }): перш ніж повторити, погляньте на кількість
send-error-full = збереження чекає забагато натискань ({ $max }): це не пораховано
send-error-stopped = файл закрито: це не пораховано


## Why something in the file couldn't be read or written

store-error-locked = інша програма тримає файл заблокованим
store-error-damaged = файл пошкоджено ({ $detail }); до нього більше нічого не записується: відновіть резервну копію
store-error-stopped = запит відкликано
store-error-suspect = файл змінила інша програма, він перевіряється
store-error-text-too-long = текст у файлі довший за { $max } Б
store-error-too-many-counters = у файлі більше ніж { $max } лічильників
store-error-clock = годинник системи показує час після 9999 року або до -4713 року: виправте його та спробуйте ще раз
store-error-numbers-used-up = { $table ->
    [board] у файлі не залишилося номера для ще однієї дошки: одна має найбільший можливий, { $max }. Експортуйте його вміст і імпортуйте до нового файлу
    [counter] у файлі не залишилося номера для ще одного лічильника: один має найбільший можливий, { $max }. Експортуйте його вміст і імпортуйте до нового файлу
    [entry] у файлі не залишилося номера для ще одного запису: один має найбільший можливий, { $max }. Експортуйте його вміст і імпортуйте до нового файлу
   *[other] у таблиці { $table } не залишилося номера для ще одного рядка: один має найбільший можливий, { $max }. Експортуйте вміст файлу й імпортуйте до нового
}
text-too-long-to-be-read = (текст розміром { $bytes } Б, задовгий для читання)
worker-damaged-with-backup = { $why }; найновіша справна — { $backup }


## Why a file can't be opened

open-error-folder-missing = немає теки { $folder }: створіть її або виберіть інший файл за допомогою --db
open-error-file-missing = файлу { $path } ще немає: `tallyboard inc NAME` створить його
open-error-empty = файл { $path } ще порожній: `tallyboard inc NAME` створить перший лічильник
open-error-file-exists = { $path } уже є й залишається без змін: назвіть новий файл
open-error-name-too-long = не вдається створити { $path }: його назва або шлях має { $bytes } Б, а разом із тим, що має бути поруч, вміщується { $bytes_max }: виберіть коротшу за допомогою --db
open-error-not-a-file = { $path } — це { $what }, а не файл: назвіть файл
open-error-side-not-a-file = { $side } — це { $what }, а не файл, а саме там SQLite тримає останнє пораховане в { $path }: приберіть це звідти або виберіть інший файл за допомогою --db
open-error-log-without-file = файлу { $path } немає, але останнє пораховане в ньому досі є в { $log }: файл перемістили або видалили, коли він був відкритий. Поверніть його на місце, поруч із цим журналом; або, якщо він більше не потрібен, видаліть і { $log }. Нічого не створено
open-error-log-missing = { $path } скопійовано без { $log }, у якому все пораховане: скопіюйте обидва або зробіть копію командою `tallyboard backup`
open-error-log-unreadable = { $path } лежить там, де нічого не можна записати, і його журнал { $log } там не можна прочитати: скопіюйте обидва до своєї теки
open-error-linked = { $path } має кілька назв (жорстких посилань: { $links }), і пораховане під однією було б втрачене під іншими: видаліть інші назви або зробіть файл окремим за допомогою `cp FILE COPY && mv COPY FILE`
open-error-not-a-database = { $path } — не файл Tallyboard (це не база даних SQLite): виберіть інший файл за допомогою --db
open-error-other-program = { $path } — база даних іншої програми: виберіть інший файл за допомогою --db
open-error-damaged = { $path } пошкоджено ({ $detail }): файл залишено таким, як є; відновіть резервну копію, `tallyboard salvage "{ $path }" NEW` скопіює все, що можна прочитати, або виберіть інший файл за допомогою --db
open-error-damaged-with-backup = { $path } пошкоджено ({ $detail }): файл залишено таким, як є; `tallyboard restore` поверне його найновішу справну резервну копію, { $backup }, `tallyboard salvage "{ $path }" NEW` скопіює все, що можна прочитати, або виберіть інший файл за допомогою --db
open-error-unreadable = з { $path } нічого не можна прочитати: відновіть резервну копію
open-error-newer = { $path } записав новіший tallyboard (версія файлу { $found }, ця програма знає { $known }): оновіть tallyboard або виберіть інший файл за допомогою --db
open-error-foreign-object = { $path } містить чуже для tallyboard: { $object }; це може непомітно змінювати кількості: вилучіть його або виберіть інший файл за допомогою --db
open-error-read-only = { $path } лише для читання: дозвольте запис або виберіть інший файл за допомогою --db
open-error-replaced = на місце { $path }, поки він був тут відкритий, поклали інший файл: спершу виберіть, що з цим робити
open-error-stopped = відкривання { $path } припинено до завершення
open-error-locked = { $path } тримає заблокованим інша програма: спробуйте знову, коли вона закінчить
open-error-disk = не вдається відкрити { $path }: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = немає теки { $folder }: створіть її або відкрийте інший файл
open-error-in-window-name-too-long = не вдається створити { $path }: його назва або назва теки задовга
open-error-in-window-side-not-a-file = { $side } — це { $what }, а саме там лежить останнє пораховане в { $path }: приберіть це звідти або відкрийте інший файл
open-error-in-window-log-missing = { $path } скопійовано без { $log }, у якому все пораховане: скопіюйте обидва або відновіть резервну копію
open-error-in-window-linked = { $path } має кілька назв ({ $links }), і пораховане під однією було б втрачене під іншими: видаліть інші назви або відкрийте копію файлу
open-error-in-window-not-a-database = { $path } — не файл Tallyboard: відкрийте інший
open-error-in-window-other-program = { $path } належить іншій програмі: відкрийте інший файл
open-error-in-window-damaged = { $path } пошкоджено; файл залишено таким, як є
open-error-in-window-newer = { $path } записала новіша версія Tallyboard: оновіть цю програму або відкрийте інший файл
open-error-in-window-foreign-object = { $path } містить щось чуже для Tallyboard, що може непомітно змінювати кількості («{ $name }»): відновіть резервну копію або відкрийте інший файл
open-error-in-window-read-only = до { $path } не можна писати: дозвольте запис або відкрийте інший файл


## Parts of a database

schema-object = { $kind ->
    [table] таблиця «{ $name }»
    [index] індекс «{ $name }»
    [trigger] тригер «{ $name }»
    [view] подання «{ $name }»
    [virtual-table] віртуальна таблиця «{ $name }»
    [foreign-key] зовнішній ключ «{ $name }»
    [generated-column] обчислюваний стовпець «{ $name }»
   *[other] { $word } «{ $name }»
}
schema-column = стовпець «{ $column }» таблиці «{ $table }»
schema-missing = бракує частини: { $object }
schema-not-made-again = бракує частини: { $object }, і її не вдається створити знову: { $error }
schema-column-made = бракувало частини: { $column }; її створено знову зі значенням { $value } у кожному рядку; у резервній копії може бути більше
schema-column-missing = бракує частини: { $column }; у кожному рядку читається { $value }, доки щось не зміниться і її не буде створено знову; у резервній копії може бути більше
schema-index-made = бракувало частини: { $index }; її створено знову
schema-index-missing = бракує частини: { $index }; відповіді тривають довше, доки щось не зміниться і її не буде створено знову


## What happened to the file while it was open

displacement-gone = файл { $path } видалили, перемістили або перейменували, поки він був відкритий
displacement-replaced = на місце { $path }, поки він був відкритий, поклали інший файл
displacement-overwritten = { $path } перезаписала інша програма, поки він був відкритий
displacement-log-gone = журнал { $path } (файли поруч, що закінчуються на -wal і -shm) видалили, поки він був відкритий
displacement-linked = { $path } має кілька назв (жорстких посилань: { $links }), і кількості між ними загубилися б: видаліть інші назви
displacement-newer = { $path } осучаснив новіший tallyboard: закрийте цей і оновіть його
displacement-schema = інша програма змінила схему { $path }: { $detail }
displacement-unseen = не вдається переглянути { $path } ({ $error })
displacement-file-gone = файлу, якого це стосувалося, уже немає


## Backups, restoring and salvaging

backup-error-no-room = диск із текою { $folder } майже заповнено: потрібно звільнити ще { $megabytes } МБ
backup-error-not-ours = { $path } уже є і не є резервною копією tallyboard, тому залишається без змін: назвіть інший файл або додайте --yes
backup-error-in-use = { $path } використовується або не був закритий: назвіть інший файл
backup-error-unsound = { $path } несправний ({ $problem }): { $then }
backup-error-take-another = візьміть іншу резервну копію
backup-error-not-restored = його не відновлено; візьміть іншу резервну копію або врятуйте з нього те, що можна прочитати: `tallyboard salvage`
salvage-nothing = нічого не врятовано
backup-error-held = { $path } тримає заблокованим { $who }: закрийте файл там і спробуйте ще раз
backup-error-held-by-another = { $path } тримає заблокованим інша програма: закрийте файл там і спробуйте ще раз
backup-error-holder = { $program } (процес { $id })
backup-error-file = не вдається записати { $path }: { $detail }
backup-error-unflushed = { $path } відновлено, але диск не зберіг його назви ({ $detail }): перевірте диск; якщо файлу згодом не буде, відновіть його ще раз
backup-error-no-folder = { $path } — не тека й не веде до теки, а там мають бути резервні копії: перемістіть це деінде або назвіть файл
backup-error-unlisted = не вдається перелічити резервні копії в { $folder } ({ $detail }): дозвольте читати теку
backup-error-older-is-better = файл Tallyboard несправний ({ $problem }), а { $path } — давніша резервна копія, яка залишається без змін: назвіть новий файл або додайте --yes
backup-error-before-gone = нічого не відновлено, бо резервна копія того, що є зараз, { $path }, зникла ({ $error }): спробуйте ще раз
backup-error-before-replaced = нічого не відновлено, бо резервна копія того, що є зараз, { $path }, тепер інший файл: спробуйте ще раз
backup-error-before-unreadable = нічого не відновлено, бо резервну копію того, що є зараз, { $path }, не вдається прочитати ({ $error }): спробуйте ще раз
backup-error-before-changed = нічого не відновлено, бо резервну копію того, що є зараз, { $path }, змінено: спробуйте ще раз
backup-error-no-database = його початок не такий, як у бази даних SQLite
backup-error-no-database-any-more = його початок уже не такий, як у бази даних SQLite
backup-error-damaged = його пошкоджено: { $detail }
backup-error-foreign-object = у ньому є чуже для tallyboard: { $object }
backup-error-numbers-used-up = є резервна копія з номером { $max }, і більше номерів немає: перемістіть її деінде
backup-error-names-taken = усі назви для неї зайняті іншими: спробуйте ще раз


## What the check of the file finds

verify-integrity = цілісність: { $line }
verify-no-parent = { $table } { $id } належить до { $parent }, якого там немає
verify-undone-twice = запис { $id } скасовано кількома записами: { $entries }
verify-amends-nothing = запис { $id } змінює запис { $reset }, який не є скиданням його лічильника
verify-count = лічильник { $id } «{ $name }» має { $count }, але сума його записів { $sum }
verify-sums-of-counter = лічильник { $id }: { $problem }
verify-sums-of-other-desks = лічильник { $id }, інші пости: { $problem }
verify-sums-of-all = усі лічильники: { $problem }
verify-quarter-sum = сума чверті години з { $start } мс дорівнює { $counted }, а сума її записів — { $expected }
verify-sums-unreadable = суми дня { $day } від 1970 року не такі, як мають бути


## Names and notes that other programs wrote

oddity-counter = лічильник { $id } «{ $name }»
oddity-board = дошка { $id } «{ $name }»
oddity-entry = запис { $id }
oddity-spelled = назва записана інакше, ніж записав би tallyboard
oddity-name-not-utf-8 = назва не в UTF-8
oddity-like-counter = назва виглядає як у лічильника { $other }
oddity-like-board = назва виглядає як у дошки { $other }
oddity-total-spelled = назва підсумку записана інакше, ніж записав би tallyboard
oddity-note-too-long = нотатка має { $bytes } Б: це задовго
oddity-note-not-utf-8 = нотатка не в UTF-8
oddity-note-control-characters = нотатка має керівні символи або пробіли на початку чи в кінці
counter-numbered = Лічильник { $number }
board-numbered = Дошка { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: нічого не можна прочитати
salvage-table-read = { $table }: прочитано { $rows }
salvage-table-read-in-part = { $table }: прочитано { $rows }, не мали сенсу { $senseless }
salvage-gap = { $table }: не вдається прочитати номери від { $first } до { $last }
salvage-gap-to-the-end = { $table }: не вдається прочитати номери від { $first } і далі
salvage-shared-counter = лічильник { $id } «{ $name }»: у його рядку { $own }, сума його записів { $count }: він спільний, тож те, чого бракує, надійде з хаба
salvage-counter-row-lost = лічильник { $id } «{ $name }»: його рядок втрачено: за кількість узято суму його записів, { $count }
salvage-counter-corrected = лічильник { $id } «{ $name }»: його кількість { $count } узято з його рядка; сума його записів { $sum }, і ще один запис додає { $missing }
salvage-more-counters = { $count ->
    [one] і ще { $count } такий лічильник
    [few] і ще { $count } такі лічильники
    [many] і ще { $count } таких лічильників
   *[other] і ще { $count } такого лічильника
}
salvage-note = врятовано: це замість записів, яких не вдалося прочитати


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses ->
    [one] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; воно у файлі { $file } і буде пораховане під час наступного запуску
    [few] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; вони у файлі { $file } і будуть пораховані під час наступного запуску
    [many] { $presses } натискань не вдалося зберегти ({ $why }): { $list }; вони у файлі { $file } і будуть пораховані під час наступного запуску
   *[other] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; вони у файлі { $file } і будуть пораховані під час наступного запуску
}
unsaved-not-kept = { $presses ->
    [one] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; його втрачено, бо не вдається зберегти й до наступного запуску ({ $reason })
    [few] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; їх втрачено, бо не вдається зберегти й до наступного запуску ({ $reason })
    [many] { $presses } натискань не вдалося зберегти ({ $why }): { $list }; їх втрачено, бо не вдається зберегти й до наступного запуску ({ $reason })
   *[other] { $presses } натискання не вдалося зберегти ({ $why }): { $list }; їх втрачено, бо не вдається зберегти й до наступного запуску ({ $reason })
}
unsaved-lost = не збережено і втрачено: { $list }
unsaved-lost-before = не збережено до останнього завершення програми і втрачено: { $list }
unsaved-counted = { $presses ->
    [one] тепер пораховано { $presses } натискання, яке не вдалося зберегти: { $list }
    [few] тепер пораховано { $presses } натискання, які не вдалося зберегти: { $list }
    [many] тепер пораховано { $presses } натискань, які не вдалося зберегти: { $list }
   *[other] тепер пораховано { $presses } натискання, які не вдалося зберегти: { $list }
}
unsaved-not-counted = не пораховано: { $list } ({ $why })
unsaved-not-counted-but-kept = не пораховано: { $list } ({ $why }); збережено у файлі { $file }
unsaved-not-understood = у { $file } є натискання, яких не вдалося зберегти, але вміст незрозумілий: файл залишається таким, як є
unsaved-waiting = у { $file } є натискання, яких не вдалося зберегти; вони чекають, щоб їх порахували: { $error }
unsaved-folder-missing = немає теки { $folder }
unsaved-sum = { $counter } { $sum }
unsaved-quoted = «{ $name }»
unsaved-counter = лічильник { $id }
unsaved-more-counters = { $count ->
    [one] { $named } і ще { $count } лічильник
    [few] { $named } і ще { $count } лічильники
    [many] { $named } і ще { $count } лічильників
   *[other] { $named } і ще { $count } лічильника
}
unsaved-more-changes = { $count ->
    [one] { $named } і ще { $count } зміна
    [few] { $named } і ще { $count } зміни
    [many] { $named } і ще { $count } змін
   *[other] { $named } і ще { $count } зміни
}

unsaved-lost-press = { $delta } на { $counter }
unsaved-lost-set = встановлення { $counter } на { $value }
unsaved-lost-reset-all = скидання всіх лічильників
unsaved-lost-reset = скидання { $counters }
unsaved-lost-undo = скасування
unsaved-lost-keep = залишення сумнівного натискання
unsaved-lost-redo = повернення скасованого
unsaved-lost-note = нотатка в історії
unsaved-lost-note-day = нотатка до { $date }
unsaved-lost-stream = рядки потоку
unsaved-lost-create = новий лічильник «{ $name }»
unsaved-lost-rename = перейменування { $counter } на «{ $name }»
unsaved-lost-board = перенесення { $counter } на дошку «{ $board }»
unsaved-lost-edit = зміна { $counter }
unsaved-lost-delete = видалення { $counter }
unsaved-lost-move = нове місце { $counters }
unsaved-lost-create-board = нова дошка «{ $name }»
unsaved-lost-edit-board = зміна дошки
unsaved-lost-move-board = нове місце дошки
unsaved-lost-delete-board = видалення дошки
unsaved-lost-day-start = початок дня о { $time }
unsaved-lost-share = спільний доступ до дошки
unsaved-lost-join = приєднання до дошки «{ $name }»
unsaved-lost-leave = вихід зі спільної дошки
unsaved-lost-name-desk = назва цього поста «{ $name }»
unsaved-lost-import = імпорт { $file }
unsaved-lost-names-and-more = { $count ->
    [one] { $names }, ще { $count }
    [few] { $names }, ще { $count }
    [many] { $names }, ще { $count }
   *[other] { $names }, ще { $count }
}


## Sharing a board: desks

desk-default-name = Пост
desk-shared-board = Спільна дошка
desk-no-such-board = у хабі немає такої дошки
file-error-closed = файл закрито
desk-clock-ahead = Годинник цього комп’ютера поспішає проти годинника хаба на { $difference }: кількості правильні, а їхній час — ні.
desk-clock-behind = Годинник цього комп’ютера відстає від годинника хаба на { $difference }: кількості правильні, а їхній час — ні.
desk-clock-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
desk-clock-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
desk-clock-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
merge-error-torn = те, чим ділиться пост { $desk_name }, не продовжує того, що цей файл уже має звідти
merge-error-replaced = цей файл тепер ділиться дошкою як інший пост або не ділиться зовсім
merge-set-later = { $desk }: встановлено в той самий час, але пізніше
merge-set-later-elsewhere = на іншому посту встановлено в той самий час, але пізніше


## The address of a hub

address-error-no-address = адреса починається з postgres:// або має частини, як-от host=…
address-error-unknown-keyword = «{ $keyword }» не може бути частиною адреси
address-error-password = паролю не місце в адресі, де його можуть прочитати інші: запишіть його в ~/.pgpass або $PGPASSWORD
address-error-port = «{ $port }» не є портом
address-error-ports = адреса має один порт або стільки портів, скільки вузлів
address-error-value = «{ $value }» не є значенням { $keyword }: можна { $values }
address-values-channel-binding = disable, prefer або require
address-values-session = read-write, бо пости записують дані
address-values-seconds = кількість секунд
address-values-verify-full = verify-full, якщо немає sslrootcert
address-values-sslmode = disable, prefer, require, verify-ca або verify-full
address-values-ip = IP-адресу
address-error-service = немає служби «{ $service }» у { $files }
address-error-service-line = { $path }, рядок { $line }: це не пара «ключове слово=значення», яку може мати адреса
address-error-escape = після % в адресі мають бути дві шістнадцяткові цифри
address-error-quote = в адресі не закрито лапки
address-passwords-unreadable = не вдається прочитати { $path }: { $error }
address-passwords-not-private = { $path } можуть читати інші, тому файл не використовується: виконайте chmod 600 для нього
address-warning-verify-ca = Назва хаба не перевіряється (sslmode=verify-ca): за нього може видати себе інший сервер.
address-warning-require = Сертифікат хаба не перевіряється (sslmode=require): за нього може видати себе інший сервер.
address-warning-prefer = Те, що надсилається до хаба, можуть прочитати дорогою (sslmode=prefer).
address-warning-disable = Те, що надсилається до хаба, можна прочитати дорогою (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } недоступний ({ $why }): перевірте мережу та чи працює там PostgreSQL
hub-error-no-answer = сервер не відповідає
hub-error-connection-cut = з’єднання обірвалося
hub-error-connection-ended = з’єднання завершилося
hub-error-no-encryption = не вдалося узгодити шифрування: { $error }
hub-error-timeout = хаб не відповідає вже { $seconds } с: перевірте мережу
hub-error-password-missing = хаб просить пароль користувача { $user }, а його немає ні в $PGPASSWORD, ні в ~/.pgpass, ні у сховищі паролів
hub-error-keyring-locked = хаб просить пароль користувача { $user }, а сховище паролів, де він лежить, заблоковане: розблокуйте його
hub-error-password-wrong = хаб не приймає цього пароля користувача { $user }: перевірте його в $PGPASSWORD, ~/.pgpass або сховищі паролів, якщо він звідти
hub-error-password-unsafe = { $host } просить пароль так, що ним можуть скористатися інші (відкритий текст або MD5), тому його не надіслано: адміністратор має встановити для password_encryption значення scram-sha-256 і наново задати пароль користувача { $user }
unsafe-password = пароль запитують так, що ним можуть скористатися інші
hub-error-login-refused = хаб відмовляє цьому користувачеві ({ $answer }): адміністратор має дозволити його в pg_hba.conf
hub-error-no-database = у хабі немає бази даних { $database }: перевірте адресу або створіть базу за допомогою createdb
hub-error-no-tls = { $host } не пропонує шифрування (TLS): адміністратор має увімкнути ssl, або в адресі має бути sslmode=disable
hub-error-no-tables = у базі даних { $database } немає таблиць Tallyboard: їх створить `tallyboard hub init URL`
hub-error-foreign-table = таблиця { $table } цієї бази даних не належить Tallyboard: виберіть іншу базу даних або схему
hub-error-newer = хаб новішої версії ({ $version }): оновіть Tallyboard на цьому посту
hub-error-older = хаб давнішої версії ({ $version }): його власник має виконати `tallyboard hub init URL` у цій версії
hub-error-rights = хаб не дозволяє цьому користувачеві використовувати { $what }: адміністратор має надати права, які виводить `tallyboard hub init URL`
hub-error-one-of-its-tables = одну з його таблиць
hub-error-its-schema = його схему
hub-error-not-owner = користувач { $user } не може створювати таблиці в цій базі даних або схемі: це має виконати її власник або надати на неї право CREATE
hub-error-full = диск хаба заповнено ({ $answer }): адміністратор має звільнити місце
hub-error-busy = у хабі немає місця для ще одного з’єднання ({ $answer })
hub-error-restarting = хаб запускається, зупиняється або відновлюється ({ $answer })
hub-error-read-only = { $host } не приймає записів: це резервний сервер, або його зроблено лише для читання. Назвіть в адресі основний сервер або всі
hub-error-conflict = хаб просить спробувати ще раз ({ $answer })
hub-error-on-another-board = пораховане на цій дошці вже є в хабі, на іншій дошці: вийдіть із цієї та приєднайтеся до тієї
hub-error-row = у хабі є незрозумілий рядок ({ $what }): оновіть Tallyboard на цьому посту
hub-error-no-clock = немає годинника
hub-error-total = сума { $total }
hub-error-other = хаб відповів: { $answer }
hub-error-no-host = в адресі не названо вузла
keyring-label = Tallyboard: { $user }, { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = сертифікату { $host } не можна довіряти: { $why }
tls-expired = строк його дії минув. Якщо годинник цього комп’ютера правильний, адміністратор хаба має поновити його
tls-not-valid-yet = він ще не чинний: перевірте годинник цього комп’ютера
tls-other-host = він для іншого вузла: напишіть вузол в адресі так, як у сертифікаті
tls-unknown-authority = його не підписав ніхто, кого знає цей комп’ютер. Якщо він власний, назвіть його центр сертифікації за допомогою sslrootcert=FILE
tls-own-authority = він підписаний сам собою. Якщо він власний, назвіть саме цей сертифікат за допомогою sslrootcert=FILE
tls-no-authorities = не вдається використати список центрів сертифікації цієї системи: { $error }
tls-no-list = { $path } не є списком центрів сертифікації: { $why }
tls-no-certificate = у файлі немає сертифіката


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = пост «{ $desk }» на дошці «{ $board }» (стрічка { $feed })
hub-verify-feed = стрічка { $feed }
hub-verify-row-missing = бракує рядка { $row }
hub-verify-chain = ланцюжок її позначок не відповідає її голові
hub-verify-beyond-head = { $rows ->
    [one] { $rows } рядок за її головою, { $last }
    [few] { $rows } рядки за її головою, { $last }
    [many] { $rows } рядків за її головою, { $last }
   *[other] { $rows } рядка за її головою, { $last }
}
hub-verify-slot = { $desk }: комірка лічильника { $counter } має { $kept }, а сума його записів — { $counted }
hub-verify-seen = { $desk }: за рядком { $row }, лічильник { $counter } мав { $kept } на { $other }, де сума записів — { $counted }


## The demo: a library's reference desk

demo-reference-desk = Довідкове бюро
demo-front-door = Головний вхід
demo-study-rooms = Навчальні кімнати
demo-inside-now = Зараз усередині
demo-directions = Як пройти
demo-reference-question = Довідковий запит
demo-printing-help = Допомога з друком
demo-account-and-cards = Реєстрація й квитки
demo-technology-help = Технічна допомога
demo-phone = Телефон
demo-door-in = Двері: вхід
demo-door-out = Двері: вихід
demo-complaint = Скарга
demo-study-room = Навчальна кімната
demo-school-class = шкільний клас
demo-guided-tour = екскурсія
demo-from-paper = з паперового аркуша
demo-evening-event = вечірній захід
demo-report = { $month ->
    [1] звіт за січень
    [2] звіт за лютий
    [3] звіт за березень
    [4] звіт за квітень
    [5] звіт за травень
    [6] звіт за червень
    [7] звіт за липень
    [8] звіт за серпень
    [9] звіт за вересень
    [10] звіт за жовтень
    [11] звіт за листопад
   *[12] звіт за грудень
}
demo-beyond-calendar = дні демонстрації виходять за межі календаря ({ $error })

## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = без меж: деякі лічильники тут віднімаються, а межі бувають у порахованого, не в різниці
no-limits-steps = без меж: одне натискання тут додає більше за 1, а межі бувають у подій, які рахують по 1
no-limits-negative = без меж: це менше за 0
no-hours-differ = ці лічильники на дошках із різними годинами роботи: вкажіть лічильники однієї дошки
no-hours-unreadable = не вдається прочитати години роботи дошки «{ $board }»: { $error }
rule-beyond = поза межами
rule-two-of-three = дві з трьох біля тієї самої межі або за нею
rule-four-of-five = чотири з п’яти далеко від центру, з одного боку
rule-eight-on-one-side = вісім поспіль з одного боку від центру
rule-trend = шість поспіль зростають або спадають
control-unreadable = не вдається прочитати контрольну карту лічильника «{ $name }»: { $error }
control-empty = на цьому лічильнику ще нічого не пораховано
control-no-counter = лічильника «{ $name }», на який треба ділити, більше немає: виберіть інший
control-no-board = лічильник не належить жодній дошці, на суму якої можна було б ділити: виберіть лічильник або години
control-empty-baseline = у базовому періоді нічого не оглянуто: виберіть інші дати
control-more-than-all = дефектів більше, ніж оглянуто: виберіть u, дефекти на одиницю, або інший лічильник, на який ділити
control-no-variation = у базовому періоді немає дефектів або немає нічого іншого, тож не видно, наскільки змінюються значення: виберіть інші дати
change-by-hour = з { $since } приблизно { $after } за годину замість { $before }
change-by-day = з { $since } приблизно { $after } за день замість { $before }
change-by-week = з тижня { $since } приблизно { $after } за тиждень замість { $before }
change-by-month = з { $since } приблизно { $after } за місяць замість { $before }
