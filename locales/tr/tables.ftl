## Lists

tables-list-separator = ,{ " " }
tables-list-or = { " " }veya{ " " }
tables-list-and = { " " }ve{ " " }
tables-quoted = “{ $name }”
tables-and-more = { $names } ve { $count } tane daha

## Times that people write, such as "yesterday" or "2026-11-01 14:00"

when-how = “dün”, “2026-11-01”, “14:00” veya “2026-11-01 14:00” gibi bir zaman yazın
when-nothing = bunda bir zaman bulunamadı: { $how }
when-part = “{ $part }” anlaşılmadı: { $how }
when-order = “{ $text }” iki anlama gelebilir, { $one } veya { $other }: { $written_one } veya { $written_other } yazın
when-date =
    { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
when-weekday =
    { $date } bir { $weekday ->
        [monday] pazartesi
        [tuesday] salı
        [wednesday] çarşamba
        [thursday] perşembe
        [friday] cuma
        [saturday] cumartesi
       *[sunday] pazar
    } günü
when-no-day-in-order =
    { $first ->
        [day] önce gün yazıldığında { $date } diye bir gün yok
       *[month] önce ay yazıldığında { $date } diye bir gün yok
    }
when-beyond-calendar = { $time } takvimin dışında
when-several-zones = { $zone } birden çok saat diliminin adı: UTC ile farkını +01:00 gibi yazın
when-skipped =
    { $zone ->
        [none] bu saat diliminde { $time } yok: saatler o sırada ileri alındı
       *[other] { $zone } saat diliminde { $time } yok: saatler o sırada ileri alındı
    }
when-twice =
    { $zone ->
        [none] bu saat diliminde { $time } iki kez var, çünkü saatler geri alındı: { $first } veya { $second } yazın
       *[other] { $zone } saat diliminde { $time } iki kez var, çünkü saatler geri alındı: { $first } veya { $second } yazın
    }
when-zone-without-time = günün saati olmadan bir saat dilimi yazılmış
zone-unknown = TZ="{ $name }" burada bilinen bir saat dilimi değil: Europe/Istanbul gibi bir dilim yazın veya değişkeni kaldırın
reading-which-time = saat kaçta? “{ $day } 14:00” gibi bir zaman yazın
reading-time =
    { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year } { $weekday ->
        [monday] Pazartesi
        [tuesday] Salı
        [wednesday] Çarşamba
        [thursday] Perşembe
        [friday] Cuma
        [saturday] Cumartesi
       *[sunday] Pazar
    }, { $time } ({ $zone })
reading-still-to-come = o zaman hiçbir şey sayılmadı, çünkü henüz gelmedi: { $when }
reading-year-or-time = “{ $text }” bir yıl veya günün saati olabilir: { $date } veya { $time } yazın
reading-number-alone = “{ $text }” tek başına bir zaman değil: { $how }
reading-time-or-day = “{ $text }” günün saati veya bir gün olabilir: { $time } veya { $date } yazın
reading-time-and-distance = hem bir zaman hem de şimdiye uzaklığı yazılmış: { $how }
reading-doubtful-weekday = bu gün adı başka dillerde başka bir gündür: tam olarak yazın
reading-which-month = “{ $text }” { $first }. ay veya { $second }. ay olabilir: ayın adını yazın
reading-no-day-in-month = { $month }. ayda { $day }. gün yok
reading-time-without-day = günün saati yazılmış, ama hangi gün olduğu yazılmamış
reading-no-month = bir yılda { $month }. ay yok
reading-beyond-calendar = bu, takvimin dışında
grammar-too-long = bu, bir zaman için çok uzun: { $how }
grammar-two-dates = burada iki tarih var: bir tane yazın
grammar-two-times = burada iki günün saati var: bir tane yazın
grammar-two-zones = burada iki saat dilimi var: bir tane yazın
grammar-two-weekdays = burada iki gün adı var: bir tane yazın
grammar-no-day = { $date } diye bir gün yok
grammar-no-day-in-year = { $year } yılında { $day }. gün yok
grammar-no-week = { $year } yılında { $week }. hafta yok
grammar-no-day-of-week = bir haftada { $day }. gün yok
grammar-minutes-or-months = “{ $number }m” dakika veya ay olabilir: { $number }min veya { $number } months yazın
grammar-no-morning-hour = { $hour } bir sabah saati değil
grammar-no-offset = hiçbir saat diliminin UTC ile farkı { $offset } saat değil
grammar-no-zone = “{ $zone }” diye bir saat dilimi yok
grammar-no-hour = bir günde { $hour } diye bir saat yok
grammar-no-minute = bir saatte { $minute } diye bir dakika yok
grammar-no-second = bir dakikada { $second } diye bir saniye yok
grammar-wrong-time = günün saati yanlış

## Times in the cells of tables; all are reasons why a line can't be imported

cells-time-not-day = “{ $text }” yalnızca bir gün değil, bir zaman
cells-no-time-of-day = “{ $text }” günün saati değil
cells-no-hour = saat eksik
cells-no-time = zaman eksik
cells-not-a-time = “{ $text }” bir zaman değil
cells-not-a-time-since = “{ $text }” bir zaman değil: { $why }
cells-not-understood = “{ $part }” anlaşılmadı
cells-which-first = “{ $text }” iki anlama gelebilir, { $day_first } veya { $month_first }: hangisinin önce geldiğini belirtin, gün mü ay mı
cells-no-lasting-day = aynı kalan bir gün söylemiyor
cells-no-year = yıl eksik
cells-month-alone = yalnızca ay, günü belirtmez
cells-week-alone = yalnızca hafta, günü belirtmez
cells-weekday-alone = yalnızca haftanın günü, günü belirtmez
cells-another-day-tomorrow = yarın başka bir gün anlamına gelir
cells-no-day = gün eksik
cells-which-century = { $date } veya { $other } olabilir: yılı dört rakamla yazın
cells-rounded = o kadar az basamağa yuvarlanmış ki içindeki zaman kaybolmuş: sütunu orada metin veya tarih olarak yazın
cells-date-or-milliseconds = { $date } veya 1970’ten bu yana milisaniye olabilir: kısa çizgi ve iki nokta ile yazın
cells-beyond-calendar = “{ $text }” takvimin dışında

## What a file is; these stand alone, or in a list of formats with a capital letter

import-format-entries = tallyboard’un dışa aktardığı kayıtlar
import-format-counters = tallyboard’un dışa aktardığı sayaçlar
import-format-lines = JSON Lines, tallyboard’un dışa aktardığı
import-format-workbook = tallyboard’un dışa aktardığı bir hesap tablosu
import-format-table = bir tablo
import-format-sheet = bir hesap tablosu
import-format-loop-habits = Loop Habit Tracker’ın dışa aktardığı alışkanlıklar
import-format-better-counter = Better Counter’ın dışa aktardığı sayaçlar

## Why a file can't be imported; "it" is the file, whose name stands before the message

import-error-io = okunamıyor: { $why }
import-error-too-large = { $gigabytes } GB’tan büyük: bölün
import-error-columns = { $count } sütunu var, en çok { $max } sütun okunur: bazılarını çıkarın
import-error-rows = { $max } satırdan fazlası var: bölün
import-error-long-line = satır { $line } { $megabytes } MB’tan uzun: bir tırnak kapatılmamış olabilir mi?
import-error-long-row = bir satırı { $megabytes } MB’tan uzun: o satırı çıkarın
import-error-open-quote = satır { $line }: bir tırnak kapatılmamış, bu yüzden ardından gelen her şey tek bir alan
import-error-encoding = satır { $line } { $encoding } değil: başka bir kodlama belirtin veya UTF-8 olarak kaydedin
import-error-texts = sayfalarının ortak metinleri { $megabytes } MB’tan fazla: CSV olarak kaydedin
import-error-unpacked = açılınca { $gigabytes } GB’tan büyük oluyor: bölün
import-error-not-text = ne metin, ne hesap tablosu (XLSX, ODS), ne de zip: CSV olarak dışa aktarın
import-error-database = bu bir Tallyboard dosyası: --db ile açın veya geri yükleyin
import-error-foreign = bu, { $what }: { $instead }
import-error-damaged = dosya hasarlı ({ $why }): yeniden dışa aktarın
import-error-folder = bu, Loop Habit Tracker’ın Habits.csv dosyasını içermeyen bir klasör: içindekileri dosya dosya içe aktarın
import-error-changed = okunurken değiştirildi: ona hiçbir şey yazmazken yeniden içe aktarın
import-error-newer = daha yeni bir tallyboard’a ait: bunu güncelleyin
import-error-sums = saatlik veya günlük toplamlar gibi, kayıtları göstermeyen toplamlar içeriyor: kayıtları veya sayaçları dışa aktarın
import-error-empty = dosya boş
import-error-stopped = okuma durduruldu
import-no-sheet = “{ $sheet }” sayfası yok: olanlar { $names }
import-different-sheets = sayfaların sütunları farklı, { $names }: birer birer içe aktarın
import-ask-sheet = sayılar hangi sayfada? Olanlar: { $names }
import-sheets-left-out = dışarıda bırakılan sayfalar: { $names }
archive-unknown-packing = bilinmeyen bir yolla paketlenmiş
archive-broken = dosya dizini bozuk
archive-unknown-contents = dosya dizini okunabilen bir zip dizini değil
archive-long-contents = dosya dizini çok uzun
archive-not-unpacked = pakettekiler açılamıyor
xml-too-deep = parçaları fazla derin iç içe geçmiş
xml-breaks-off = yarıda kesiliyor
xml-own-entity = kendine ait bir varlığı var, “{ $name }”
sheet-too-many = { $max } sayfadan fazlası var
ods-no-content = dosyada içerik yok
ods-too-many-rows = bir sayfada olabilecekten fazla satır var
xlsx-too-many-parts = { $max } parçadan fazlasını belirtiyor
xlsx-too-many-formats = { $max } hücre biçiminden fazlası var
xlsx-cell-outside = bir hücre, hiçbir sayfada hücre olmayan bir yerde

## How a text file is encoded

encoding-without-mark = { $encoding } olarak okunuyor, oysa bunu söyleyen bir işareti yok
encoding-mixed = satır { $line } UTF-8 (“{ $utf8 }”), satır { $other_line } ise değil (“{ $other }”): kodlamalar karışık, bu yüzden UTF-8 olarak yeniden kaydedin veya tek kodlama olarak alın
encoding-read-as = { $encoding } olarak okunuyor: satır { $line } “{ $sample }”
encoding-sample = “{ $sample }” ({ $encoding })
encoding-which = nasıl kodlanmış? Satır { $line }: { $samples }

## Notes about what is read

text-comments-left-out = tablonun üstünde # ile başlayan { $count } satır dışarıda bırakıldı
tables-rows-left-out = tablonun üstündeki { $count } satır dışarıda bırakıldı
tables-sum-left-out = satır { $line } (“{ $label }”) diğerlerinin toplamı ve dışarıda bırakıldı
finish-first-readings = bir göstergenin değerlerinde farklar sayılır, bu yüzden her sayacın ilk değeri ({ $count }) bir şey saymaz
finish-restarts = düşen bir değer, göstergenin yeniden 0’dan başlaması sayılır: { $count }
finish-gaps = eksik veya kullanılamayan değerler dışarıda bırakıldı: { $count }

## Why a line can't be imported

tables-no-sum = son satırın adı “{ $label }”, ama diğerlerinin toplamı ({ $sum }) değil: çıkarın veya başka bir ad verin
jsonl-no-object = bu bir JSON nesnesi değil
jsonl-unknown-type = “{ $name }” bilinen bir tür değil
jsonl-no-type = tür eksik
better-counter-no-milliseconds = “{ $text }” milisaniye olarak bir zaman değil
values-no-number = “{ $text }” bir sayı değil
values-no-whole-number = { $text } bir tam sayı değil
values-too-large = { $text } 64 bite sığmıyor
loop-habits-unknown-value = “{ $text }” bu programın yazdığı bir şey değil
builder-no-number = sayı eksik
builder-no-kind = “{ $text }” bir tür değil: { $kinds }
builder-still-to-come = bu zaman henüz gelmedi
builder-no-name = ad eksik
builder-too-many-counters = bir dosyada en çok { $max } sayaç olabilir
builder-too-many-boards = bir dosyada en çok { $max } pano olabilir
builder-names-too-long = bir kerede içe aktarılan adlar toplam en çok { $megabytes } MB olabilir
builder-notes-too-long = bir kerede içe aktarılan notlar toplam en çok { $megabytes } MB olabilir
builder-board-problem = pano: { $why }
finish-entry-twice = kayıt { $entry } dosyada iki kez var
finish-no-undo = başka bir kaydı geri alanın türü undo olmalı
finish-undone-early = kayıt { $entry } oluşturulmadan önce geri alınamaz
finish-no-reset = bunun değiştirdiği { $entry } numaralı kayıt, sayacının bir sıfırlaması değil
finish-another-amount = bu, { $entry } numaralı kaydın eklediğini geri almıyor
finish-undone-twice = kayıt { $entry } iki kez geri alınmış
settings-no-truth = “{ $text }” ne true ne false
settings-step = adım, 1 ile { $max } arasında bir sayıdır
settings-minimum-above-maximum = alt sınır üst sınırdan büyük
settings-no-color = “{ $text }” bir renk değil
settings-twice = “{ $name }” dosyada iki kez var
settings-no-board-name = panonun adı eksik
settings-no-date = “{ $text }” 2026-11-27 gibi bir tarih değil
settings-too-many-day-notes = bir dosyada en çok { $max } gün notu olabilir

## What a file is that can't be imported: "it is …"

foreign-old-office = eski türden veya parolalı bir hesap tablosu ya da belge
foreign-pdf = bir PDF dosyası
foreign-rtf = bir metin belgesi (RTF)
foreign-gzip = gzip ile paketlenmiş
foreign-bzip2 = bzip2 ile paketlenmiş
foreign-xz = xz ile paketlenmiş
foreign-zstandard = Zstandard ile paketlenmiş
foreign-7-zip = bir 7-Zip arşivi
foreign-rar = bir RAR arşivi
foreign-empty-zip = boş bir zip
foreign-png = bir resim (PNG)
foreign-jpeg = bir resim (JPEG)
foreign-gif = bir resim (GIF)
foreign-tiff = bir resim (TIFF)
foreign-riff = bir resim, ses veya film
foreign-mp3 = bir ses (MP3)
foreign-ogg = bir ses (Ogg)
foreign-program = bir program
foreign-parquet = bir Parquet dosyası
foreign-access = bir Access veritabanı
foreign-fits = bir FITS dosyası
foreign-property-list = bir özellik listesi
foreign-web-page = bir web sayfası (HTML)
foreign-xml = XML dosyası
foreign-postscript = bir PostScript dosyası
foreign-calendar = bir takvim (iCalendar)
foreign-address-cards = adres kartları (vCard)
foreign-sql = SQL dosyası
foreign-script = bir betik
foreign-tar = bir tar arşivi
foreign-film = bir film veya resim
foreign-markup = XML veya HTML
foreign-xlsb = ikili bir çalışma kitabı (XLSB)
foreign-word = bir metin belgesi (Word)
foreign-powerpoint = bir sunum (PowerPoint)
foreign-apple = bir Apple belgesi (Numbers, Pages veya Keynote)
foreign-open-document = bir OpenDocument dosyası, ama hesap tablosu değil
foreign-program-archive = bir programın arşivi
foreign-database = başka bir programın SQLite veritabanı
foreign-database-of-tables = başka bir programın SQLite veritabanı, tabloları { $names }
foreign-zip = bir zip, içindekiler { $names }
foreign-markdown = bir Markdown tablosu
foreign-history = `tallyboard history` çıktısı
foreign-stats = `tallyboard stats` çıktısı, bunlar toplamdır
foreign-watch = `tallyboard watch` çıktısı, bunlar o andaki sayılardır
foreign-history-json = `tallyboard history --json` çıktısı
foreign-list-json = `tallyboard list --json` çıktısı
foreign-watch-json = `tallyboard watch --json` çıktısı
foreign-json = JSON, sütunları yok
foreign-assignments = tablo değil, satırları şöyle: “{ $line }”
foreign-prose = tablo değil, metin; başı şöyle: “{ $line }”

## What to do with it instead: an advice that stands behind what the file is, and a colon

foreign-how-save-as = XLSX, ODS veya CSV olarak kaydedin
foreign-how-unpack = paketi açın ve içindekini içe aktarın
foreign-how-copy-table = tablosunu bir hesap tablosuna kopyalayıp CSV olarak kaydedin
foreign-how-choose-table = CSV veya XLSX gibi bir tablo seçin
foreign-how-export-table-itself = tablonun kendisini CSV olarak dışa aktarın
foreign-how-export-again = yeniden dışa aktarın
foreign-how-choose-counts = sayıların bulunduğu dosyayı seçin
foreign-how-export = CSV olarak dışa aktarın
foreign-how-export-them = onları CSV olarak dışa aktarın
foreign-how-export-its-table = tablosunu CSV olarak dışa aktarın
foreign-how-load = bir veritabanına yükleyip tablosunu CSV olarak dışa aktarın
foreign-how-export-excel = Excel veya CSV olarak dışa aktarın
foreign-how-unpack-files = paketi açın ve içindekileri dosya dosya içe aktarın
foreign-how-copy-markdown = bir hesap tablosuna kopyalayıp CSV olarak kaydedin
foreign-how-export-own = içe aktarılacak dosyayı `tallyboard export` ile yazdırın
foreign-how-export-own-or-header = içe aktarılacak dosyayı `tallyboard export` ile yazdırın veya sayılarının her biri eklenecekse başına count ve name yazan bir satır koyun
foreign-how-convert-json = CSV olarak dışa aktarın veya örneğin jq ile dönüştürün: jq -r '.[] | [.name, .count] | @csv'
foreign-how-separate = ad ile sayı arasına virgül veya sekme koyun
foreign-how-name-a-line = her satırda bir ad veya sütunlar olsun

## Questions and notes about the columns of a table
##
## A question is followed by an advice for the command line, where --columns, --name, --split and words with an equals sign stay as
## they are. HEADER and NAME stand for what is to be written there, and can be translated.

columns-unnamed = sütun { $number }
columns-no-column = “{ $header }” sütunu yok: olanlar { $headers }
guess-which-of =
    { $what ->
        [moment] ne zaman sayıldığı hangi sütunda: { $others } veya { $last }?
        [hour] saat hangi sütunda: { $others } veya { $last }?
        [day] gün hangi sütunda: { $others } veya { $last }?
        [day-of-hours] saatlerin günü hangi sütunda: { $others } veya { $last }?
        [names] sayaçların adları hangi sütunda: { $others } veya { $last }?
       *[counts] sayılar hangi sütunda: { $others } veya { $last }?
    }
guess-which =
    { $what ->
        [moment] ne zaman sayıldığı hangi sütunda? Olanlar: { $headers }
        [hour] saat hangi sütunda? Olanlar: { $headers }
        [day] gün hangi sütunda? Olanlar: { $headers }
        [day-of-hours] saatlerin günü hangi sütunda? Olanlar: { $headers }
        [names] sayaçların adları hangi sütunda? Olanlar: { $headers }
       *[counts] sayılar hangi sütunda? Olanlar: { $headers }
    }
guess-say-column =
    { $or ->
        [no-hour] --columns { $role }=BAŞLIK ile belirtin, yoksa hour= yazın
        [no-count] --columns { $role }=BAŞLIK ile belirtin, her satır 1 sayıyorsa count= yazın
        [one-name] --columns { $role }=BAŞLIK ile belirtin veya hepsinin ait olduğu tek sayacı --name AD ile adlandırın
       *[none] --columns { $role }=BAŞLIK ile belirtin
    }
guess-hours-without-day = “{ $header }” sütununda saatler var, ama hiçbirinde günleri yok
guess-say-day = hangisinin günü tuttuğunu --columns date=BAŞLIK ile belirtin veya bir tane ekleyin; ya da --columns time= ile hepsini aktarma anında sayın
guess-part-of-date = “{ $header }” sütununda “{ $cell }” yazıyor; yalnızca yıl, ay, hafta veya haftanın günü, sayımın gününü belirtmez
guess-give-day = her satıra gününü yazın veya --columns time= ile hepsini aktarma anında sayın
guess-sum-left-out = “{ $header }” diğer sütunların toplamı ve dışarıda bırakıldı
guess-weighed-sum-left-out = “{ $header }” diğer sütunların ağırlıklarıyla toplamı ve dışarıda bırakıldı
guess-loop-habits = “{ $header }” sütunu ve yanındakiler, Loop Habit Tracker’ın alışkanlıklar hakkında sözcüklerle söylediklerini içeriyor
guess-import-zip = tüm zip dosyasını veya içindeki klasörü içe aktarın
guess-first-days =
    { $each ->
        [week] “{ $header }” yalnızca pazartesileri içeriyor: bir satır bir haftada sayılanlarsa, tümü ilk günde sayılır
       *[month] “{ $header }” yalnızca ayların ilk günlerini içeriyor: bir satır bir ayda sayılanlarsa, tümü ilk günde sayılır
    }
guess-is-measure-counted = { $names } ne kadar sayıldığını mı söylüyor, yoksa her satır 1 mi sayıyor?
guess-say-count = --columns count=BAŞLIK veya count= ile belirtin
guess-running-totals = birikimli toplamlar, { $names }: her satır 1 sayar
guess-is-meter = “{ $header }” hiç düşmüyor: sayılarının her biri eklenir mi, yoksa yalnızca farkların sayıldığı bir gösterge değeri mi?
guess-say-meter = --columns "count={ $header }" veya --columns "reading={ $header }" yazın
guess-several-answers = “{ $header }” tek hücrede birden çok yanıt içeriyor, örneğin “{ $cell }”
guess-split = her birini --split "{ $mark }" ile sayın
guess-readings-in-order = gösterge değerleri satırlarının sırasıyla alınır

## Names of the sheets of a workbook: at most 25 characters, without : \ / ? * [ ], and different from each other

workbook-sheet-counters = Sayaçlar
workbook-sheet-boards = Panolar
workbook-sheet-notes = Notlar
workbook-sheet-settings = Ayarlar
workbook-sheet-entries = Kayıtlar
workbook-sheet-table = Tablo
workbook-sheet-part = { $name } { $part }

## Why an export isn't possible

workbook-clock = 1970’ten önce çalışma kitabı oluşturulamaz, oysa sistemin saati buna ayarlı: düzeltin
workbook-too-many-columns = bir sayfada { $max } sütun olabilir, bu tabloda { $columns } sütun var: pano seçin veya CSV kullanın
workbook-text-too-long =
    { $place ->
        [workbook] çalışma kitabında 32.767 karakterden uzun, hiçbir hücreye sığmayan bir metin var: CSV veya JSON Lines kullanın
        [row] “{ $sheet }” sayfasının { $row }. satırında 32.767 karakterden uzun, hiçbir hücreye sığmayan bir metin var: CSV veya JSON Lines kullanın
       *[sheet] { $sheet } sayfasında 32.767 karakterden uzun, hiçbir hücreye sığmayan bir metin var: CSV veya JSON Lines kullanın
    }
workbook-failed =
    { $place ->
        [workbook] çalışma kitabı oluşturulamıyor ({ $why }): CSV veya JSON Lines kullanın
        [row] “{ $sheet }” sayfasının { $row }. satırı oluşturulamıyor ({ $why }): CSV veya JSON Lines kullanın
       *[sheet] { $sheet } sayfası oluşturulamıyor ({ $why }): CSV veya JSON Lines kullanın
    }
export-too-many-rows = her birine bir satır için çok fazla sayılmış, başlangıç { $first }: --since veya daha uzun bir --by belirtin
export-cancelled = dışa aktarma iptal edildi
report-too-many-counters = bir raporda en çok { $max } sayaç olabilir: pano veya sayaç seçin
report-too-many-numbers = bir raporda en çok { $max } sayı olabilir: pano, daha geç bir --since veya daha uzun bir --by seçin

## The report: a page to view and to print (HTML)

report-all-counters = Tüm sayaçlar
report-span = { $first } – { $last }
report-nothing = Bu sürede hiçbir şey sayılmadı
report-counters = Sayaçlar
report-counter = Sayaç
report-board = Pano
report-count-now = Şimdiki sayı
report-today = Bugün
report-this-week = Bu hafta
report-this-month = Bu ay
report-counted = Bu sürede
report-charts =
    { $unit ->
        [hour] Saate göre grafikler
        [day] Güne göre grafikler
        [week] Haftaya göre grafikler
       *[month] Aya göre grafikler
    }
report-together = Hepsi birlikte
report-notes = Notlar
report-note-day = Gün
report-note = Not
report-table =
    { $unit ->
        [hour] Saate göre
        [day] Güne göre
        [week] Haftaya göre
       *[month] Aya göre
    }
report-unit =
    { $unit ->
        [hour] Saat
        [day] Gün
        [week] Hafta
       *[month] Ay
    }
report-total = Toplam
report-rates = Saatlik ortalamalar
report-counted-in-hours = Sayılan
report-covered-hours = Çalışılan saat
report-rate = Saatte
report-limits = %95 sınırlar
report-between = { $low } – { $high }
report-rates-meaning = Sayım yapılan saat başına sayılan. Sayılanlar rastlantıyla ve birbirinden bağımsız geliyorsa, böyle 100 güven sınırı çiftinden yaklaşık 95’i gerçek saatlik ortalamayı arasına alır.
report-outside = { $count } tanesi çalışma saatleri dışında sayıldı ve ortalamalara katılmıyor.
report-doubtful = { $presses }: başka bir basışın hemen ardından geldiği için ayrı bir olay olmayabilir. Birisi geçersiz sayana kadar sayılır.
report-shares = Paylar: { $board }
report-share = Pay
report-shares-meaning = Sayılan { $all } içindeki paylar. Tekrar tekrar bu kadar sayılsa, böyle 100 güven sınırı çiftinden yaklaşık 95’i gerçek payı arasına alırdı.
report-control-charts = Kontrol grafikleri
report-control-limits = Orta { $center }, sınırlar { $low } – { $high }.
report-control-unusual = { $count ->
    [0] { $all } örneklemden hiçbiri olağandışı değil.
    [one] { $all } örneklemden { $count } tanesi olağandışı.
   *[other] { $all } örneklemden { $count } tanesi olağandışı.
}
report-control-meaning = Çizgi, referans döneminin ortalamasıdır; kesikli çizgiler ondan üç standart sapma uzaktadır. Kareler olağandışıdır: bir şey değişmezse azdırlar, sınırların dışında 1.000’de yaklaşık 3.
report-changes = Değişiklikler
report-changes-meaning = Bir değişiklik, aynı günlerin 100 rastgele sıralamasından en çok 1’i bu kadar belirgin bir değişiklik gösteriyorsa bildirilir.
report-changes-too-many = Değişiklikler, en çok { $max } sayaçlı raporlarda aranır.
weekday-date =
    { $weekday ->
        [monday] Pzt
        [tuesday] Sal
        [wednesday] Çar
        [thursday] Per
        [friday] Cum
        [saturday] Cmt
       *[sunday] Paz
    } { $date }
weekday-date-time =
    { $weekday ->
        [monday] Pzt
        [tuesday] Sal
        [wednesday] Çar
        [thursday] Per
        [friday] Cum
        [saturday] Cmt
       *[sunday] Paz
    } { $date } { $time }
report-made = Tallyboard ile oluşturuldu, { $time }
