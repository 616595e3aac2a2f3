## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }або{ " " }
tables-list-and = { " " }і{ " " }
tables-quoted = «{ $name }»
tables-and-more = { $count ->
    [one] { $names } і ще { $count }
    [few] { $names } і ще { $count }
    [many] { $names } і ще { $count }
   *[other] { $names } і ще { $count }
}

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = пишіть час так: «вчора», «2026-11-01», «14:00» або «2026-11-01 14:00»
when-nothing = у цьому не розпізнано часу: { $how }
when-part = «{ $part }» незрозуміло: { $how }
when-order = «{ $text }» може бути { $one } або { $other }: напишіть { $written_one } або { $written_other }
when-date =
    { $day } { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    } { $year }
when-weekday =
    { $date } — це { $weekday ->
        [monday] понеділок
        [tuesday] вівторок
        [wednesday] середа
        [thursday] четвер
        [friday] п’ятниця
        [saturday] субота
       *[sunday] неділя
    }
when-no-day-in-order =
    { $first ->
        [day] немає дня { $date }, якщо перший — день
       *[month] немає дня { $date }, якщо перший — місяць
    }
when-beyond-calendar = { $time } поза межами календаря
when-several-zones = { $zone } — назва кількох поясів: напишіть відхилення від UTC, наприклад +01:00
when-skipped =
    { $zone ->
        [none] у цьому поясі немає часу { $time }: годинники тоді перевели вперед
       *[other] у поясі { $zone } немає часу { $time }: годинники тоді перевели вперед
    }
when-twice =
    { $zone ->
        [none] час { $time } у цьому поясі є двічі, бо годинники перевели назад: напишіть { $first } або { $second }
       *[other] час { $time } у поясі { $zone } є двічі, бо годинники перевели назад: напишіть { $first } або { $second }
    }
when-zone-without-time = вказано пояс без часу доби
zone-unknown = TZ="{ $name }" не називає відомого тут поясу: вкажіть, наприклад, Europe/Kyiv або приберіть змінну
reading-which-time = о котрій годині? Напишіть, наприклад, «{ $day } 14:00»
reading-time =
    { $weekday ->
        [monday] понеділок
        [tuesday] вівторок
        [wednesday] середа
        [thursday] четвер
        [friday] п’ятниця
        [saturday] субота
       *[sunday] неділя
    } { $day } { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    } { $year }, { $time } ({ $zone })
reading-still-to-come = тоді нічого не пораховано, бо цей час ще не настав: { $when }
reading-year-or-time = «{ $text }» може бути роком або часом доби: напишіть { $date } або { $time }
reading-number-alone = саме лише «{ $text }» — не час: { $how }
reading-time-or-day = «{ $text }» може бути часом доби або днем: напишіть { $time } або { $date }
reading-time-and-distance = вказано і час, і відстань від теперішнього: { $how }
reading-doubtful-weekday = в інших мовах це інший день тижня: напишіть його повністю
reading-which-month = «{ $text }» може стосуватися місяця { $first } або місяця { $second }: напишіть назву місяця
reading-no-day-in-month = у місяці { $month } немає дня { $day }
reading-time-without-day = вказано час доби, але не день
reading-no-month = у році немає місяця { $month }
reading-beyond-calendar = це поза межами календаря
grammar-too-long = для часу це задовго: { $how }
grammar-two-dates = вказано дві дати: залиште одну
grammar-two-times = вказано два часи доби: залиште один
grammar-two-zones = вказано два пояси: залиште один
grammar-two-weekdays = вказано два дні тижня: залиште один
grammar-no-day = немає дня { $date }
grammar-no-day-in-year = у { $year } році немає дня { $day }
grammar-no-week = у { $year } році немає тижня { $week }
grammar-no-day-of-week = у тижні немає дня { $day }
grammar-minutes-or-months = «{ $number }m» може бути хвилинами або місяцями: напишіть { $number }min або { $number } months
grammar-no-morning-hour = { $hour } — не ранкова година
grammar-no-offset = жоден пояс не відстоїть від UTC на { $offset } год
grammar-no-zone = немає поясу «{ $zone }»
grammar-no-hour = у добі немає години { $hour }
grammar-no-minute = у годині немає хвилини { $minute }
grammar-no-second = у хвилині немає секунди { $second }
grammar-wrong-time = час доби неправильний

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = «{ $text }» — це час, а не лише день
cells-no-time-of-day = «{ $text }» — не час доби
cells-no-hour = бракує години
cells-no-time = бракує часу
cells-not-a-time = «{ $text }» — не час
cells-not-a-time-since = «{ $text }» — не час: { $why }
cells-not-understood = «{ $part }» незрозуміло
cells-which-first = «{ $text }» може бути { $day_first } або { $month_first }: вкажіть, що перше, день чи місяць
cells-no-lasting-day = тут не названо сталого дня
cells-no-year = бракує року
cells-month-alone = самого місяця замало, щоб визначити день
cells-week-alone = самого тижня замало, щоб визначити день
cells-weekday-alone = самого дня тижня замало, щоб визначити день
cells-another-day-tomorrow = завтра це означатиме інший день
cells-no-day = бракує дня
cells-which-century = це може бути { $date } або { $other }: напишіть рік чотирма цифрами
cells-rounded = число округлене так, що час утрачено: запишіть там стовпець як текст або як дати
cells-date-or-milliseconds = це може бути { $date } або мілісекунди від 1970 року: напишіть із дефісами й двокрапками
cells-beyond-calendar = «{ $text }» поза межами календаря

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = записи, експортовані з tallyboard
import-format-counters = лічильники, експортовані з tallyboard
import-format-lines = JSON Lines, експортований з tallyboard
import-format-workbook = електронна таблиця, експортована з tallyboard
import-format-table = таблиця
import-format-sheet = електронна таблиця
import-format-loop-habits = звички, експортовані з Loop Habit Tracker
import-format-better-counter = лічильники, експортовані з Better Counter

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = не вдається прочитати: { $why }
import-error-too-large = файл більший за { $gigabytes } ГБ: розділіть його
import-error-columns = стовпців { $count }, а читається щонайбільше { $max }: приберіть зайві
import-error-rows = рядків більше ніж { $max }: розділіть файл
import-error-long-line = рядок { $line } довший за { $megabytes } МБ: може, не закрито лапки?
import-error-long-row = один із рядків довший за { $megabytes } МБ: приберіть його
import-error-open-quote = рядок { $line }: не закрито лапки, тож усе після них стало одним полем
import-error-encoding = рядок { $line } не в кодуванні { $encoding }: назвіть інше кодування або збережіть файл як UTF-8
import-error-texts = спільні тексти аркушів перевищують { $megabytes } МБ: збережіть як CSV
import-error-unpacked = після розпакування файл більший за { $gigabytes } ГБ: розділіть його
import-error-not-text = це не текст, не електронна таблиця (XLSX, ODS) і не zip: експортуйте як CSV
import-error-database = це файл Tallyboard: відкрийте його за допомогою --db або відновіть
import-error-foreign = це { $what }: { $instead }
import-error-damaged = файл пошкоджено ({ $why }): експортуйте його знову
import-error-folder = це тека без файлу Habits.csv програми Loop Habit Tracker: імпортуйте її вміст по одному файлу
import-error-changed = файл змінився під час читання: імпортуйте його знову, коли до нього ніщо не писатиме
import-error-newer = це файл новішого tallyboard: оновіть цей
import-error-sums = тут суми, наприклад за годину чи день, з яких не видно записів: експортуйте записи або лічильники
import-error-empty = файл порожній
import-error-stopped = читання зупинено
import-no-sheet = немає аркуша «{ $sheet }»: є { $names }
import-different-sheets = аркуші { $names } мають різні стовпці: імпортуйте їх по одному
import-ask-sheet = на якому аркуші кількості? Є { $names }
import-sheets-left-out =
    { $count ->
        [one] пропущено аркуші: { $names }
        [few] пропущено аркуші: { $names }
        [many] пропущено аркуші: { $names }
       *[other] пропущено аркуші: { $names }
    }
archive-unknown-packing = спосіб пакування невідомий
archive-broken = зміст архіву зіпсовано
archive-unknown-contents = такий зміст архіву zip не читається
archive-long-contents = зміст архіву задовгий
archive-not-unpacked = не вдається розпакувати вміст
xml-too-deep = його частини вкладено одна в одну заглибоко
xml-breaks-off = він обривається
xml-own-entity = у ньому є власна сутність «{ $name }»
sheet-too-many = у ньому більше ніж { $max } аркушів
ods-no-content = у ньому немає вмісту
ods-too-many-rows = на одному з аркушів більше рядків, ніж можливо
xlsx-too-many-parts = у ньому названо більше ніж { $max } частин
xlsx-too-many-formats = у ньому більше ніж { $max } форматів клітинок
xlsx-cell-outside = клітинка стоїть там, де на аркуші її бути не може

## How a text file is encoded

encoding-without-mark = файл читається як { $encoding }, хоча не має позначки про це
encoding-mixed = рядок { $line } в UTF-8 («{ $utf8 }»), а рядок { $other_line } — ні («{ $other }»): кодування змішано, тож збережіть файл наново як UTF-8 або виберіть одне з них
encoding-read-as = файл читається як { $encoding }: рядок { $line } — «{ $sample }»
encoding-sample = «{ $sample }» ({ $encoding })
encoding-which = яке кодування? Рядок { $line } — це { $samples }

## Notes about what is read

text-comments-left-out =
    { $count ->
        [one] пропущено { $count } рядок над таблицею, що починається з #
        [few] пропущено { $count } рядки над таблицею, що починаються з #
        [many] пропущено { $count } рядків над таблицею, що починаються з #
       *[other] пропущено { $count } рядка над таблицею, що починаються з #
    }
tables-rows-left-out =
    { $count ->
        [one] пропущено { $count } рядок над таблицею
        [few] пропущено { $count } рядки над таблицею
        [many] пропущено { $count } рядків над таблицею
       *[other] пропущено { $count } рядка над таблицею
    }
tables-sum-left-out = рядок { $line } («{ $label }») — сума інших, тому його пропущено
finish-first-readings = з показів приладу рахуються різниці, тому перший показ кожного лічильника ({ $count }) нічого не додає
finish-restarts = менший показ вважається новим початком відліку приладу з 0: { $count }
finish-gaps = відсутні або недоступні покази пропущено: { $count }

## Why a line can't be imported

tables-no-sum = останній рядок називається «{ $label }», але не є сумою інших, яка дорівнює { $sum }: приберіть його або назвіть інакше
jsonl-no-object = це не об’єкт JSON
jsonl-unknown-type = «{ $name }» — невідомий тип
jsonl-no-type = бракує типу
better-counter-no-milliseconds = «{ $text }» — не час у мілісекундах
values-no-number = «{ $text }» — не число
values-no-whole-number = { $text } — не ціле число
values-too-large = { $text } не вміщується в 64 біти
loop-habits-unknown-value = «{ $text }» — не те, що записує ця програма
builder-no-number = бракує числа
builder-no-kind = «{ $text }» — не вид: { $kinds }
builder-still-to-come = цей час ще не настав
builder-no-name = бракує назви
builder-too-many-counters = у файлі може бути щонайбільше { $max } лічильників
builder-too-many-boards = у файлі може бути щонайбільше { $max } дощок
builder-names-too-long = назви одного імпорту разом мають щонайбільше { $megabytes } МБ
builder-notes-too-long = нотатки одного імпорту разом мають щонайбільше { $megabytes } МБ
builder-board-problem = дошка: { $why }
finish-entry-twice = запис { $entry } є у файлі двічі
finish-no-undo = те, що скасовує інший запис, має вид undo
finish-undone-early = запис { $entry } не можна скасувати до його створення
finish-no-reset = запис { $entry }, який це змінює, не є скиданням його лічильника
finish-another-amount = це не відкликає того, що додав запис { $entry }
finish-undone-twice = запис { $entry } скасовано двічі
settings-no-truth = «{ $text }» — не true і не false
settings-step = крок — це число від 1 до { $max }
settings-minimum-above-maximum = мінімум більший за максимум
settings-no-color = «{ $text }» — не колір
settings-twice = «{ $name }» є у файлі двічі
settings-no-board-name = бракує назви дошки
settings-no-date = «{ $text }» — не дата на зразок 2026-11-27
settings-too-many-day-notes = у файлі може бути щонайбільше { $max } нотаток до днів

## What a file is that can't be imported: "it is …"

foreign-old-office = електронна таблиця або документ старого зразка чи з паролем
foreign-pdf = файл PDF
foreign-rtf = текстовий документ (RTF)
foreign-gzip = файл, стиснений gzip
foreign-bzip2 = файл, стиснений bzip2
foreign-xz = файл, стиснений xz
foreign-zstandard = файл, стиснений Zstandard
foreign-7-zip = архів 7-Zip
foreign-rar = архів RAR
foreign-empty-zip = порожній zip
foreign-png = зображення (PNG)
foreign-jpeg = зображення (JPEG)
foreign-gif = зображення (GIF)
foreign-tiff = зображення (TIFF)
foreign-riff = зображення, звук або фільм
foreign-mp3 = звук (MP3)
foreign-ogg = звук (Ogg)
foreign-program = програма
foreign-parquet = файл Parquet
foreign-access = база даних Access
foreign-fits = файл FITS
foreign-property-list = список властивостей
foreign-web-page = вебсторінка (HTML)
foreign-xml = файл XML
foreign-postscript = файл PostScript
foreign-calendar = календар (iCalendar)
foreign-address-cards = візитки (vCard)
foreign-sql = файл SQL
foreign-script = сценарій
foreign-tar = архів tar
foreign-film = фільм або зображення
foreign-markup = XML або HTML
foreign-xlsb = двійкова книга (XLSB)
foreign-word = текстовий документ (Word)
foreign-powerpoint = презентація (PowerPoint)
foreign-apple = документ Apple (Numbers, Pages або Keynote)
foreign-open-document = файл OpenDocument, але не електронна таблиця
foreign-program-archive = архів програми
foreign-database = база даних SQLite іншої програми
foreign-database-of-tables =
    { $count ->
        [one] база даних SQLite іншої програми з таблицями { $names }
        [few] база даних SQLite іншої програми з таблицями { $names }
        [many] база даних SQLite іншої програми з таблицями { $names }
       *[other] база даних SQLite іншої програми з таблицями { $names }
    }
foreign-zip = zip, у якому { $names }
foreign-markdown = таблиця Markdown
foreign-history = те, що виводить `tallyboard history`
foreign-stats = те, що виводить `tallyboard stats`, а це суми
foreign-watch = те, що виводить `tallyboard watch`, а це кількості на певну мить
foreign-history-json = те, що виводить `tallyboard history --json`
foreign-list-json = те, що виводить `tallyboard list --json`
foreign-watch-json = те, що виводить `tallyboard watch --json`
foreign-json = JSON, у якому немає стовпців
foreign-assignments = не таблиця: її рядки на зразок «{ $line }»
foreign-prose = текст, а не таблиця: він починається з «{ $line }»

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = збережіть як XLSX, ODS або CSV
foreign-how-unpack = розпакуйте та імпортуйте вміст
foreign-how-copy-table = скопіюйте таблицю звідти до електронної таблиці та збережіть її як CSV
foreign-how-choose-table = виберіть таблицю, наприклад CSV або XLSX
foreign-how-export-table-itself = експортуйте саму таблицю як CSV
foreign-how-export-again = експортуйте знову
foreign-how-choose-counts = виберіть файл із кількостями
foreign-how-export = експортуйте як CSV
foreign-how-export-them = експортуйте їх як CSV
foreign-how-export-its-table = експортуйте таблицю звідти як CSV
foreign-how-load = завантажте до бази даних і експортуйте таблицю звідти як CSV
foreign-how-export-excel = експортуйте як Excel або CSV
foreign-how-unpack-files = розпакуйте та імпортуйте вміст по одному файлу
foreign-how-copy-markdown = скопіюйте до електронної таблиці та збережіть її як CSV
foreign-how-export-own = створіть файл для імпорту командою `tallyboard export`
foreign-how-export-own-or-header = створіть файл для імпорту командою `tallyboard export` або, якщо треба додати кожне з чисел, почніть його рядком зі словами count і name
foreign-how-convert-json = експортуйте як CSV або перетворіть, наприклад за допомогою jq: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = розділіть назву й число комою або табуляцією
foreign-how-name-a-line = зробіть по назві в рядку або стовпці

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = стовпець { $number }
columns-no-column = немає стовпця «{ $header }»: є { $headers }
guess-which-of =
    { $what ->
        [moment] у якому стовпці час лічби: { $others } чи { $last }?
        [hour] у якому стовпці година: { $others } чи { $last }?
        [day] у якому стовпці день: { $others } чи { $last }?
        [day-of-hours] у якому стовпці день для годин: { $others } чи { $last }?
        [names] у якому стовпці назви лічильників: { $others } чи { $last }?
       *[counts] у якому стовпці кількості: { $others } чи { $last }?
    }
guess-which =
    { $what ->
        [moment] у якому стовпці час лічби? Є { $headers }
        [hour] у якому стовпці година? Є { $headers }
        [day] у якому стовпці день? Є { $headers }
        [day-of-hours] у якому стовпці день для годин? Є { $headers }
        [names] у якому стовпці назви лічильників? Є { $headers }
       *[counts] у якому стовпці кількості? Є { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] вкажіть --columns { $role }=ЗАГОЛОВОК або hour=, якщо такого немає
        [no-count] вкажіть --columns { $role }=ЗАГОЛОВОК або count=, якщо кожен рядок рахує 1
        [one-name] вкажіть --columns { $role }=ЗАГОЛОВОК або назвіть єдиний лічильник, якому все належить: --name НАЗВА
       *[none] вкажіть --columns { $role }=ЗАГОЛОВОК
    }
guess-hours-without-day = у стовпці «{ $header }» години, а дня для них немає в жодному
guess-say-day = вкажіть, у якому день: --columns date=ЗАГОЛОВОК, або додайте його; або порахуйте все часом імпорту: --columns time=
guess-part-of-date = у стовпці «{ $header }» є «{ $cell }», а самого року, місяця, тижня чи дня тижня замало, щоб визначити день лічби
guess-give-day = дайте кожному рядку день або порахуйте все часом імпорту: --columns time=
guess-sum-left-out = «{ $header }» — сума інших стовпців, тому його пропущено
guess-weighed-sum-left-out = «{ $header }» — сума інших стовпців за їхньою вагою, тому його пропущено
guess-loop-habits = у стовпці «{ $header }» та сусідніх — те, що Loop Habit Tracker каже про звички словами
guess-import-zip = імпортуйте весь його zip або теку, що була в ньому
guess-first-days =
    { $each ->
        [week] у «{ $header }» лише понеділки: якщо рядок — це пораховане за тиждень, усе рахується першим його днем
       *[month] у «{ $header }» лише перші дні місяців: якщо рядок — це пораховане за місяць, усе рахується першим його днем
    }
guess-is-measure-counted = чи { $names } — це скільки пораховано, чи кожен рядок рахує 1?
guess-say-count = вкажіть --columns count=ЗАГОЛОВОК або count=
guess-running-totals = суми наростанням: { $names }; кожен рядок рахує 1
guess-is-meter = «{ $header }» ніколи не зменшується: додається кожне число чи це покази приладу, з яких рахуються лише різниці?
guess-say-meter = вкажіть --columns "count={ $header }" або --columns "reading={ $header }"
guess-several-answers = у «{ $header }» в одній клітинці кілька відповідей, наприклад «{ $cell }»
guess-split = порахуйте кожну за допомогою --split "{ $mark }"
guess-readings-in-order = покази взято в порядку їхніх рядків

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Лічильники
workbook-sheet-boards = Дошки
workbook-sheet-notes = Нотатки
workbook-sheet-settings = Налаштування
workbook-sheet-entries = Записи
workbook-sheet-table = Таблиця
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = книгу не можна створити раніше 1970 року, а саме такий час показує годинник системи: виправте його
workbook-too-many-columns = аркуш уміщує стовпців: { $max }, а в цій таблиці їх { $columns }: виберіть дошки або візьміть CSV
workbook-text-too-long =
    { $place ->
        [workbook] у книзі є текст, довший за 32 767 символів, який не вміщується в клітинку: візьміть CSV або JSON Lines
        [row] у рядку { $row } аркуша «{ $sheet }» є текст, довший за 32 767 символів, який не вміщується в клітинку: візьміть CSV або JSON Lines
       *[sheet] на аркуші «{ $sheet }» є текст, довший за 32 767 символів, який не вміщується в клітинку: візьміть CSV або JSON Lines
    }
workbook-failed =
    { $place ->
        [workbook] не вдається створити книгу ({ $why }): візьміть CSV або JSON Lines
        [row] не вдається створити рядок { $row } аркуша «{ $sheet }» ({ $why }): візьміть CSV або JSON Lines
       *[sheet] не вдається створити аркуш «{ $sheet }» ({ $why }): візьміть CSV або JSON Lines
    }
export-too-many-rows = від { $first } пораховано забагато, щоб кожне мало рядок: вкажіть --since або довший --by
export-cancelled = експорт скасовано
report-too-many-counters = у звіті може бути щонайбільше { $max } лічильників: виберіть дошки або лічильники
report-too-many-numbers = у звіті може бути щонайбільше { $max } чисел: виберіть дошки, пізніший --since або довший --by

## The report: a page to view and to print (HTML)

report-all-counters = Усі лічильники
report-span = { $first } – { $last }
report-nothing = За цей час нічого не пораховано
report-counters = Лічильники
report-counter = Лічильник
report-board = Дошка
report-count-now = Кількість зараз
report-today = Сьогодні
report-this-week = Цього тижня
report-this-month = Цього місяця
report-counted = За цей час
report-charts =
    { $unit ->
        [hour] Діаграми за годинами
        [day] Діаграми за днями
        [week] Діаграми за тижнями
       *[month] Діаграми за місяцями
    }
report-together = Усі разом
report-notes = Нотатки
report-note-day = День
report-note = Нотатка
report-table =
    { $unit ->
        [hour] За годинами
        [day] За днями
        [week] За тижнями
       *[month] За місяцями
    }
report-unit =
    { $unit ->
        [hour] Година
        [day] День
        [week] Тиждень
       *[month] Місяць
    }
report-total = Усього
report-rates = Темп
report-counted-in-hours = Пораховано
report-covered-hours = Години чергування
report-rate = За годину
report-limits = Межі 95 %
report-between = від { $low } до { $high }
report-rates-meaning = Скільки пораховано за кожну годину, коли хтось рахував. Зі 100 таких пар меж приблизно 95 містять справжній темп, якщо те, що рахують, трапляється випадково й незалежно одне від одного.
report-outside = { $count ->
        [one] { $count } пораховано поза годинами роботи, у темпі цього немає.
        [few] { $count } пораховано поза годинами роботи, у темпі їх немає.
        [many] { $count } пораховано поза годинами роботи, у темпі їх немає.
       *[other] { $count } пораховано поза годинами роботи, у темпі їх немає.
    }
report-doubtful = { $count ->
        [1] { $presses }: воно настало так швидко після іншого, що, можливо, не є окремою подією. Воно рахується, доки його хтось не анулює.
        [one] { $presses }: вони настали так швидко після іншого, що, можливо, не є окремими подіями. Вони рахуються, доки їх хтось не анулює.
        [few] { $presses }: вони настали так швидко після іншого, що, можливо, не є окремими подіями. Вони рахуються, доки їх хтось не анулює.
        [many] { $presses }: вони настали так швидко після іншого, що, можливо, не є окремими подіями. Вони рахуються, доки їх хтось не анулює.
       *[other] { $presses }: вони настали так швидко після іншого, що, можливо, не є окремими подіями. Вони рахуються, доки їх хтось не анулює.
    }
report-shares = Частки: { $board }
report-share = Частка
report-shares-meaning = Із { $all } порахованих. Якби стільки ж рахували знову й знову, приблизно 95 зі 100 таких пар меж містили б справжню частку.
report-control-charts = Контрольні карти
report-control-limits = Центр { $center }, межі від { $low } до { $high }.
report-control-unusual = { $count ->
        [0] З { $all } вибірок жодна не є незвичною.
        [one] { $count } з { $all } вибірок незвична.
        [few] { $count } з { $all } вибірок незвичні.
        [many] { $count } з { $all } вибірок незвичні.
       *[other] { $count } з { $all } вибірок незвичні.
    }
report-control-meaning = Лінія — середнє базового періоду, штрихові лінії віддалені від нього на три стандартні відхилення. Квадрати незвичні: якщо нічого не змінюється, їх мало, за межами приблизно 3 з 1000.
report-changes = Зміни
report-changes-meaning = Зміну показано, якщо щонайбільше 1 зі 100 випадкових порядків тих самих днів має таку ж чітку.
report-changes-too-many = Зміни шукають у звітах, де щонайбільше { $max ->
        [one] { $max } лічильник
        [few] { $max } лічильники
        [many] { $max } лічильників
       *[other] { $max } лічильника
    }.
weekday-date =
    { $weekday ->
        [monday] Пн
        [tuesday] Вт
        [wednesday] Ср
        [thursday] Чт
        [friday] Пт
        [saturday] Сб
       *[sunday] Нд
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] Пн
        [tuesday] Вт
        [wednesday] Ср
        [thursday] Чт
        [friday] Пт
        [saturday] Сб
       *[sunday] Нд
    } { $date } { $time }
report-made = Створено в Tallyboard { $time }
