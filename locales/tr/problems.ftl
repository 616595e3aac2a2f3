## A note that is typed

note-error-empty = bir not en az bir karakter içermeli
note-error-too-long = bir not en çok { $max } karakter olabilir, bunda { $found } karakter var
note-error-control-character = bir not, satır sonları dışında denetim karakteri içeremez


## Opening hours that are typed

hours-unreadable = “{ $part }” çalışma saatleri olarak okunamıyor: Mo-Fr 09:00-17:00; 2026-12-25 off gibi yazın
hours-twice = “{ $part }” bir günün saatlerini ikinci kez veriyor: hepsini bir kerede yazın, örneğin Mo 09:00-12:00,13:00-17:00
hours-empty = içinde hiç saat bulunmayan çalışma saatleri bir şey söylemez: kimse bilmiyorsa belirtmeyin
hours-too-long = çalışma saatleri en çok { $max } bayt olabilir
hours-too-many-dates = çalışma saatlerinde en çok { $max } ayrı tarih olabilir


## The control chart of a counter, as it is typed

control-plan-unreadable = “{ $part }” kontrol grafiği olarak okunamıyor: c day 2026-10-01/2026-10-31 veya u day 2026-10-01/2026-10-31 of counter Inspected gibi yazın
control-plan-size = c grafiği kusurları olduğu gibi, “of” olmadan sayar: birim başına kusur için u, oran için p kullanın
control-plan-no-size = u veya p grafiğinde kusurların neye göre olduğu bilinmeli: of board, of counter NAME veya u için of hours ekleyin
control-plan-share-of-hours = saatlerin kusur oranı olamaz: saat başına kusur için u kullanın


## A name that is typed, of a counter, a board or a desk

name-error-empty = bir ad en az bir karakter içermeli
name-error-too-long = bir ad en çok { $max } karakter olabilir, bunda { $found } karakter var
name-error-control-character = bir ad, sekme veya satır sonu gibi denetim karakterleri içeremez
name-error-override = bir ad, metnin yönünü değiştiren karakterler içeremez


## A key of the keyboard

key-error = tuş şunlardan biridir: { $keys }


## Kinds of files

file-type-folder = bir klasör
file-type-pipe = bir boru (pipe)
file-type-socket = bir soket
file-type-disk = bir disk veya başka bir aygıt
file-type-device = bir aygıt
files-no-file = bu { $what }, dosya değil
files-it-is-a-disk = bu bir disk
files-nobody-reads-it = kimse onu okumuyor
limits-disk-full = disk dolu
limits-disk-full-or-file-too-large = disk dolu; ya da dosya, sistemin bu programa izin verdiği { $bytes } bayttan büyük olurdu (ulimit -f)
limits-disk-error = disk bir hata bildiriyor ({ $error })
limits-disk-error-or-file-too-large = disk bir hata bildiriyor ({ $error }); ya da dosya, sistemin bu programa izin verdiği { $bytes } bayttan büyük olurdu (ulimit -f)


## A file that is to be written, such as an export

begin-error-tally-file = { $path } Tallyboard dosyasının kendisi: başka bir dosya belirtin
begin-error-exists = { $path } zaten var
begin-error-folder = { $path } bir klasör: içinde bir dosya belirtin
begin-error-folder-missing = { $folder } klasörü yok: oluşturun veya başka bir dosya belirtin
begin-error-io = { $path } yazılamıyor ({ $error }): başka bir dosya belirtin


## A number that is typed or read

number-error-not-a-number = bir sayı değil
number-error-fraction = bir tam sayı değil
number-error-too-large = 64 bite sığmıyor


## Lists, in any of the other messages

problems-list = { $first }, { $second }
problems-both = { $first }; { $second }
problems-or = { $first } veya { $second }


## Why something was not done

refusal-overflow = “{ $name }” şu an { $count }: { $delta } bir sayacın alabileceğinden fazla olurdu, bu yüzden hiçbir şey sayılmadı
refusal-unknown-counter = böyle bir sayaç artık yok
refusal-unknown-name = “{ $name }” adlı bir sayaç yok
refusal-name-taken = “{ $name }” adlı bir sayaç zaten var
refusal-key-taken = { $key } tuşu zaten “{ $name }” sayacının
refusal-name-in-archive = arşivde “{ $name }” adlı bir sayaç var: onu geri yükleyin veya başka bir ad seçin
refusal-board-name-taken = “{ $name }” adlı bir pano zaten var
refusal-unknown-board = böyle bir pano artık yok
refusal-unknown-board-name = “{ $name }” adlı bir pano yok
refusal-locked = “{ $name }” kilitli, bu yüzden hiçbir şey sayılmadı: önce kilidini açın
refusal-archived = “{ $name }” arşivde, bu yüzden hiçbir şey sayılmadı: önce onu geri yükleyin
refusal-above-maximum = “{ $name }” şu an { $count } ve üst sınırı { $limit }: { $delta } sayılmadı
refusal-below-minimum = “{ $name }” şu an { $count } ve alt sınırı { $limit }: { $delta } sayılmadı
refusal-beyond-target = “{ $board }” şu an { $total } ve { $target } hedefinde durur: { $delta } “{ $name }” sayılmadı
refusal-bad-step = adım, 1 ile { $max } arasında bir sayıdır
refusal-bad-limits = alt sınır ({ $minimum }) üst sınırdan ({ $maximum }) büyük
refusal-bad-day-start = gün bir çeyrek saatte başlar: 00:00, 00:15 … 23:45
refusal-too-many-boards = bir dosyada en çok { $max } pano olabilir
refusal-too-many-day-notes = bir dosyada en çok { $max } gün notu olabilir
refusal-too-many-counters = bir dosyada en çok bir milyon sayaç olabilir: aktarma ile daha çok olurdu
refusal-import-cancelled = içe aktarma iptal edildi: hiçbir şey içe aktarılmadı
refusal-import-above-maximum = “{ $name }” şu an { $count } ve üst sınırı { $limit }: aktarma ile { $after } olurdu
refusal-import-below-minimum = “{ $name }” şu an { $count } ve alt sınırı { $limit }: aktarma ile { $after } olurdu
refusal-nothing-to-undo = geri alınacak bir şey yok
refusal-nothing-to-redo = yinelenecek bir şey yok
refusal-import-beyond-undo = { $file } içe aktarılırken { $entries } kayıt oluştu; bunlar tek adımda geri alınamayacak kadar çok: aktarmadan önce alınan yedeği geri yükleyin veya kayıtları tek tek geri alın
refusal-not-the-newest = az önce başka bir pencerede başka bir şey yapıldı: onu da geri almak için yeniden geri alın
refusal-not-an-operation = kalıcı silme ve geri alma, tek adımda geri alınanların parçası olamaz
refusal-shared-already = “{ $board }” panosu zaten paylaşılıyor, merkez: { $hub }
refusal-not-shared = pano artık paylaşılmıyor
refusal-shared-counter = “{ $name }” paylaşılıyor, bu yüzden panosunda kalır: arşivleyin veya önce panodan ayrılın
refusal-shared-board = “{ $name }” panosu paylaşılıyor: önce ondan ayrılın
refusal-torn = { $desk } masasının paylaştıkları, bu dosyadaki kayıtlarının devamı değil
refusal-unknown-entry = böyle bir kayıt artık yok
refusal-undone-already = bu zaten geri alındı
refusal-in-the-future = sonradan giriş geçmişle ilgilidir, bu zaman ise henüz gelmedi
refusal-not-saved = kaydedilmedi: { $why }
refusal-maybe-saved = bunun kaydedilip kaydedilmediği bilinmiyor ({ $why }): yeniden yapmadan önce sayıya bakın
send-error-full = kaydedilmeyi bekleyen çok fazla basış var ({ $max }): bu sayılmadı
send-error-stopped = dosya kapalı: bu sayılmadı


## Why something in the file couldn't be read or written

store-error-locked = dosyayı başka bir program kilitli tutuyor
store-error-damaged = dosya hasarlı ({ $detail }); artık ona hiçbir şey yazılmıyor: bir yedeği geri yükleyin
store-error-stopped = sorgu geri çekildi
store-error-suspect = dosya başka bir program tarafından değiştirildi ve inceleniyor
store-error-text-too-long = dosyadaki bir metin { $max } bayttan uzun
store-error-too-many-counters = dosyada { $max } sayaçtan fazlası var
store-error-clock = sistemin saati 9999 yılından sonraya veya -4713 yılından önceye ayarlı: düzeltin ve yeniden deneyin
store-error-numbers-used-up = { $table ->
    [board] dosyada yeni bir pano için numara kalmadı: biri olabilecek en büyüğünü almış, { $max }. Dosyanın içeriğini dışa aktarıp yeni bir dosyaya içe aktarın
    [counter] dosyada yeni bir sayaç için numara kalmadı: biri olabilecek en büyüğünü almış, { $max }. Dosyanın içeriğini dışa aktarıp yeni bir dosyaya içe aktarın
    [entry] dosyada yeni bir kayıt için numara kalmadı: biri olabilecek en büyüğünü almış, { $max }. Dosyanın içeriğini dışa aktarıp yeni bir dosyaya içe aktarın
   *[other] dosyada { $table } tablosu için numara kalmadı: biri olabilecek en büyüğünü almış, { $max }. Dosyanın içeriğini dışa aktarıp yeni bir dosyaya içe aktarın
}
text-too-long-to-be-read = ({ $bytes } baytlık bir metin, okunamayacak kadar uzun)
worker-damaged-with-backup = { $why }; sağlam olan en yenisi { $backup }


## Why a file can't be opened

open-error-folder-missing = { $folder } klasörü yok: oluşturun veya --db ile başka bir dosya seçin
open-error-file-missing = henüz { $path } diye bir dosya yok: `tallyboard inc NAME` onu oluşturur
open-error-empty = { $path } dosyası henüz boş: `tallyboard inc NAME` ilk sayacı oluşturur
open-error-file-exists = { $path } zaten var ve olduğu gibi kalır: yeni bir dosya belirtin
open-error-name-too-long = { $path } oluşturulamıyor: adı veya yolu { $bytes } bayt, yanında duracaklarla birlikte { $bytes_max } baytlık yer var: --db ile daha kısa bir yol seçin
open-error-not-a-file = { $path } dosya değil, { $what }: bir dosya belirtin
open-error-side-not-a-file = { $side } dosya değil, { $what }; oysa SQLite { $path } dosyasında son sayılanları orada tutar: onu başka yere taşıyın veya --db ile başka bir dosya seçin
open-error-log-without-file = { $path } dosyası yok, ama son sayılanlar hâlâ { $log } içinde: dosya açıkken taşınmış veya silinmiş. Onu bunun yanına geri koyun; artık gerekmiyorsa { $log } dosyasını da silin. Hiçbir şey oluşturulmadı
open-error-log-missing = { $path } yanındaki { $log } olmadan kopyalanmış, oysa tüm sayılanlar orada: ikisini de kopyalayın veya kopyayı `tallyboard backup` ile alın
open-error-log-unreadable = { $path } hiçbir şeyin yazılamadığı bir yerde ve { $log } günlüğü orada okunamıyor: ikisini de kendi klasörlerinizden birine kopyalayın
open-error-linked = { $path } dosyasının { $links } adı (sabit bağlantısı) var ve biri altında sayılanlar diğerlerinde kaybolurdu: diğer adları silin veya `cp FILE COPY && mv COPY FILE` ile dosyayı ayırın
open-error-not-a-database = { $path } bir Tallyboard dosyası değil (SQLite veritabanı değil): --db ile başka bir dosya seçin
open-error-other-program = { $path } başka bir programın veritabanı: --db ile başka bir dosya seçin
open-error-damaged = { $path } hasarlı ({ $detail }): olduğu gibi bırakıldı; bir yedeği geri yükleyin, `tallyboard salvage "{ $path }" NEW` ile okunabilenleri kopyalayın veya --db ile başka bir dosya seçin
open-error-damaged-with-backup = { $path } hasarlı ({ $detail }): olduğu gibi bırakıldı; `tallyboard restore` sağlam olan en yeni yedeği ({ $backup }) geri getirir, `tallyboard salvage "{ $path }" NEW` okunabilenleri kopyalar veya --db ile başka bir dosya seçin
open-error-unreadable = { $path } dosyasından hiçbir şey okunamıyor: bir yedeği geri yükleyin
open-error-newer = { $path } daha yeni bir tallyboard tarafından yazılmış (dosya sürümü { $found }, bu programın bildiği { $known }): tallyboard programını güncelleyin veya --db ile başka bir dosya seçin
open-error-foreign-object = { $path } içinde tallyboard programına ait olmayan ve sayıları fark edilmeden değiştirebilecek bir şey var, { $object }: onu kaldırın veya --db ile başka bir dosya seçin
open-error-read-only = { $path } salt okunur: yazmaya izin verin veya --db ile başka bir dosya seçin
open-error-replaced = { $path } burada açıkken yerine başka bir dosya konmuş: önce bu konuda ne yapılacağını seçin
open-error-stopped = { $path } açılmadan vazgeçildi
open-error-locked = { $path } başka bir program tarafından kilitli tutuluyor: o bitirince yeniden deneyin
open-error-disk = { $path } açılamıyor: { $detail }


## The same, for somebody at the window, who has buttons rather than commands

open-error-in-window-folder-missing = { $folder } klasörü yok: oluşturun veya başka bir dosya açın
open-error-in-window-name-too-long = { $path } oluşturulamıyor: adı veya klasörünün adı çok uzun
open-error-in-window-side-not-a-file = { $side } dosya değil, { $what }; oysa { $path } dosyasında son sayılanlar orada durur: onu başka yere taşıyın veya başka bir dosya açın
open-error-in-window-log-missing = { $path } yanındaki { $log } olmadan kopyalanmış, oysa tüm sayılanlar orada: ikisini de kopyalayın veya bir yedeği geri yükleyin
open-error-in-window-linked = { $path } dosyasının { $links } adı var ve biri altında sayılanlar diğerlerinde kaybolurdu: diğer adları silin veya bir kopyasını açın
open-error-in-window-not-a-database = { $path } bir Tallyboard dosyası değil: başka bir dosya açın
open-error-in-window-other-program = { $path } başka bir programa ait: başka bir dosya açın
open-error-in-window-damaged = { $path } hasarlı; olduğu gibi bırakıldı
open-error-in-window-newer = { $path } daha yeni bir Tallyboard sürümüyle yazılmış: bu programı güncelleyin veya başka bir dosya açın
open-error-in-window-foreign-object = { $path } içinde Tallyboard’a ait olmayan ve sayıları fark edilmeden değiştirebilecek bir şey var (“{ $name }”): bir yedeği geri yükleyin veya başka bir dosya açın
open-error-in-window-read-only = { $path } dosyasına yazılamıyor: yazmaya izin verin veya başka bir dosya açın


## Parts of a database

schema-object = { $kind ->
    [table] “{ $name }” tablosu
    [index] “{ $name }” dizini
    [trigger] “{ $name }” tetikleyicisi
    [view] “{ $name }” görünümü
    [virtual-table] “{ $name }” sanal tablosu
    [foreign-key] “{ $name }” yabancı anahtarı
    [generated-column] “{ $name }” üretilen sütunu
   *[other] { $word } “{ $name }”
}
schema-column = “{ $table }” tablosunun “{ $column }” sütunu
schema-missing = eksik: { $object }
schema-not-made-again = eksik ve yeniden oluşturulamıyor: { $object }: { $error }
schema-column-made = { $column } eksikti: her satırda { $value } olacak şekilde yeniden oluşturuldu; bir yedekte daha fazlası olabilir
schema-column-missing = { $column } eksik: bir şey değişip yeniden oluşturulana kadar her satırda { $value } okunur; bir yedekte daha fazlası olabilir
schema-index-made = { $index } eksikti: yeniden oluşturuldu
schema-index-missing = { $index } eksik: bir şey değişip yeniden oluşturulana kadar yanıtlar daha uzun sürer


## What happened to the file while it was open

displacement-gone = { $path } dosyası açıkken silindi, taşındı veya yeniden adlandırıldı
displacement-replaced = { $path } açıkken yerine başka bir dosya kondu
displacement-overwritten = { $path } açıkken başka bir program üzerine yazdı
displacement-log-gone = { $path } dosyasının günlüğü (yanındaki, sonu -wal ve -shm olan dosyalar) açıkken silindi
displacement-linked = { $path } dosyasının { $links } adı (sabit bağlantısı) var ve sayılar aralarında kaybolurdu: diğer adları silin
displacement-newer = { $path } daha yeni bir tallyboard ile güncel hale getirildi: bunu kapatın ve güncelleyin
displacement-schema = başka bir program { $path } dosyasının şemasını değiştirdi: { $detail }
displacement-unseen = { $path } dosyasına bakılamıyor ({ $error })
displacement-file-gone = bunun ait olduğu dosya artık yerinde değil


## Backups, restoring and salvaging

backup-error-no-room = { $folder } klasörünün diski neredeyse dolu: { $megabytes } MB daha boşaltılmalı
backup-error-not-ours = { $path } zaten var ve bir tallyboard yedeği değil, bu yüzden olduğu gibi kalır: başka bir dosya belirtin veya --yes ekleyin
backup-error-in-use = { $path } kullanımda veya kapatılmamış: başka bir dosya belirtin
backup-error-unsound = { $path } sağlam değil ({ $problem }): { $then }
backup-error-take-another = başka bir yedek seçin
backup-error-not-restored = geri yüklenmedi; başka bir yedek seçin veya okunabilenleri kurtarın: `tallyboard salvage`
salvage-nothing = hiçbir şey kurtarılmadı
backup-error-held = { $path } şu programlarca kilitli tutuluyor: { $who }. Orada kapatın ve yeniden deneyin
backup-error-held-by-another = { $path } başka bir program tarafından kilitli tutuluyor: orada kapatın ve yeniden deneyin
backup-error-holder = { $program } (süreç { $id })
backup-error-file = { $path } yazılamıyor: { $detail }
backup-error-unflushed = { $path } geri yüklendi, ama disk adını kaydedemedi ({ $detail }): diski denetleyin; dosya sonradan yoksa yeniden geri yükleyin
backup-error-no-folder = { $path } bir klasör değil ve bir klasöre götürmüyor: yedeklerin yeri orası, bu yüzden onu başka yere taşıyın veya bir dosya belirtin
backup-error-unlisted = { $folder } klasöründeki yedekler listelenemiyor ({ $detail }): klasörü okumaya izin verin
backup-error-older-is-better = Tallyboard dosyası sağlam değil ({ $problem }) ve { $path } daha eski bir yedek, olduğu gibi kalır: yeni bir dosya belirtin veya --yes ekleyin
backup-error-before-gone = hiçbir şey geri yüklenmedi, çünkü şimdi olanların yedeği { $path } kayboldu ({ $error }): yeniden deneyin
backup-error-before-replaced = hiçbir şey geri yüklenmedi, çünkü şimdi olanların yedeği { $path } artık başka bir dosya: yeniden deneyin
backup-error-before-unreadable = hiçbir şey geri yüklenmedi, çünkü şimdi olanların yedeği { $path } okunamıyor ({ $error }): yeniden deneyin
backup-error-before-changed = hiçbir şey geri yüklenmedi, çünkü şimdi olanların yedeği { $path } değiştirildi: yeniden deneyin
backup-error-no-database = başı bir SQLite veritabanının başı değil
backup-error-no-database-any-more = başı artık bir SQLite veritabanının başı değil
backup-error-damaged = dosya hasarlı: { $detail }
backup-error-foreign-object = dosyada tallyboard programına ait olmayan bir şey var: { $object }
backup-error-numbers-used-up = { $max } numaralı bir yedek var ve boş numara kalmadı: onu başka yere taşıyın
backup-error-names-taken = tüm adları başkaları almış: yeniden deneyin


## What the check of the file finds

verify-integrity = bütünlük: { $line }
verify-no-parent = { $table } { $id } için bağlı olduğu { $parent } yok
verify-undone-twice = { $id } numaralı kaydı { $entries } kayıt geri alıyor
verify-amends-nothing = { $id } numaralı kayıt { $reset } numaralı kaydı değiştiriyor, o ise sayacının bir sıfırlaması değil
verify-count = { $id } numaralı sayaç “{ $name }” { $count } gösteriyor, ama kayıtlarının toplamı { $sum }
verify-sums-of-counter = sayaç { $id }: { $problem }
verify-sums-of-other-desks = sayaç { $id }, diğer masalar: { $problem }
verify-sums-of-all = tüm sayaçlar: { $problem }
verify-quarter-sum = { $start } ms anındaki çeyrek saatin toplamı { $counted }, kayıtlarının toplamı { $expected }
verify-sums-unreadable = 1970’ten bu yana { $day } numaralı günün toplamları olması gerektiği gibi değil


## Names and notes that other programs wrote

oddity-counter = sayaç { $id } “{ $name }”
oddity-board = pano { $id } “{ $name }”
oddity-entry = kayıt { $id }
oddity-spelled = adı tallyboard’un yazacağından farklı yazılmış
oddity-name-not-utf-8 = adı UTF-8 değil
oddity-like-counter = adı { $other } numaralı sayacın adına benziyor
oddity-like-board = adı { $other } numaralı panonun adına benziyor
oddity-total-spelled = toplamının adı tallyboard’un yazacağından farklı yazılmış
oddity-note-too-long = notu { $bytes } bayt: çok uzun
oddity-note-not-utf-8 = notu UTF-8 değil
oddity-note-control-characters = notunda denetim karakterleri var veya başında ya da sonunda boşluk var
counter-numbered = Sayaç { $number }
board-numbered = Pano { $number }


## What is salvaged from a damaged file: lines of a report

salvage-table-unreadable = { $table }: hiçbir şey okunamıyor
salvage-table-read = { $table }: { $rows } satır okundu
salvage-table-read-in-part = { $table }: { $rows } satır okundu, { $senseless } satır anlamsızdı
salvage-gap = { $table }: { $first } – { $last } numaraları okunamıyor
salvage-gap-to-the-end = { $table }: { $first } numarasından sonrası okunamıyor
salvage-shared-counter = sayaç { $id } “{ $name }”: satırında { $own } yazıyor, kayıtlarının toplamı { $count }: paylaşılıyor, eksik olan merkezden gelir
salvage-counter-row-lost = sayaç { $id } “{ $name }”: satırı kaybolmuş: sayısı, kayıtlarının toplamı olan { $count }
salvage-counter-corrected = sayaç { $id } “{ $name }”: { $count } sayısı satırından alındı; kayıtlarının toplamı { $sum }, eklenen bir kayıt { $missing } diyor
salvage-more-counters = ve bunlar gibi { $count } sayaç daha
salvage-note = kurtarıldı: okunamayan kayıtların yerine


## Presses that couldn't be saved, and what became of them

unsaved-kept = { $presses } basış kaydedilemedi ({ $why }): { $list }; { $file } dosyasında saklanıyor, bir sonraki başlatmada sayılacak
unsaved-not-kept = { $presses } basış kaydedilemedi ({ $why }): { $list }; kayboldu, çünkü bir sonraki başlatma için de saklanamıyor ({ $reason })
unsaved-lost = kaydedilmedi ve kayboldu: { $list }
unsaved-lost-before = programın son kapanışından önce kaydedilmedi ve kayboldu: { $list }
unsaved-counted = kaydedilememiş { $presses } basış şimdi sayıldı: { $list }
unsaved-not-counted = sayılmadı: { $list } ({ $why })
unsaved-not-counted-but-kept = sayılmadı: { $list } ({ $why }); { $file } dosyasında saklanıyor
unsaved-not-understood = { $file } kaydedilememiş basışlar içeriyor ama anlaşılamıyor: olduğu gibi kalır
unsaved-waiting = { $file } kaydedilememiş basışlar içeriyor; sayılmayı bekliyorlar: { $error }
unsaved-folder-missing = { $folder } klasörü yok
unsaved-sum = { $counter } { $sum }
unsaved-quoted = “{ $name }”
unsaved-counter = sayaç { $id }
unsaved-more-counters = { $named } ve { $count } sayaç daha
unsaved-more-changes = { $named } ve { $count } değişiklik daha

unsaved-lost-press = { $counter } için { $delta }
unsaved-lost-set = { $counter } ayarlaması, yeni sayı { $value }
unsaved-lost-reset-all = tüm sayaçların sıfırlanması
unsaved-lost-reset = { $counters } sıfırlaması
unsaved-lost-undo = bir geri alma
unsaved-lost-keep = korunan bir şüpheli basış
unsaved-lost-redo = bir yineleme
unsaved-lost-note = geçmişte bir not
unsaved-lost-note-day = { $date } tarihine bir not
unsaved-lost-stream = bir akışın satırları
unsaved-lost-create = yeni sayaç “{ $name }”
unsaved-lost-rename = { $counter } için yeni ad “{ $name }”
unsaved-lost-board = { $counter } için yeni pano “{ $board }”
unsaved-lost-edit = { $counter } düzenlemesi
unsaved-lost-delete = { $counter } silmesi
unsaved-lost-move = { $counters } için yeni yer
unsaved-lost-create-board = yeni pano “{ $name }”
unsaved-lost-edit-board = bir panonun düzenlenmesi
unsaved-lost-move-board = bir panonun yeni yeri
unsaved-lost-delete-board = bir panonun silinmesi
unsaved-lost-day-start = günün başlangıcı, { $time }
unsaved-lost-share = bir panonun paylaşılması
unsaved-lost-join = “{ $name }” panosuna katılma
unsaved-lost-leave = paylaşılan bir panodan ayrılma
unsaved-lost-name-desk = bu masanın adı “{ $name }”
unsaved-lost-import = { $file } aktarması
unsaved-lost-names-and-more = { $names }, { $count } tane daha


## Sharing a board: desks

desk-default-name = Masa
desk-shared-board = Paylaşılan pano
desk-no-such-board = merkezde böyle bir pano yok
file-error-closed = dosya kapalı
desk-clock-ahead = Bu bilgisayarın saati merkezin saatinden { $difference } ileri: sayılar doğru, ama zamanları değil.
desk-clock-behind = Bu bilgisayarın saati merkezin saatinden { $difference } geri: sayılar doğru, ama zamanları değil.
desk-clock-minutes = { $count } dakika
desk-clock-hours = { $count } saat
desk-clock-days = { $count } gün
merge-error-torn = { $desk_name } masasının paylaştıkları, bu dosyadaki kayıtlarının devamı değil
merge-error-replaced = bu dosya artık panoyu başka bir masa olarak paylaşıyor veya hiç paylaşmıyor
merge-set-later = { $desk } aynı anda, ama daha sonra ayarladı
merge-set-later-elsewhere = başka bir masa aynı anda, ama daha sonra ayarladı


## The address of a hub

address-error-no-address = bir adres postgres:// ile başlar veya host=… gibi parçalardan oluşur
address-error-unknown-keyword = “{ $keyword }” bir adresin parçası olamaz
address-error-password = parola, başkalarının okuyabileceği bir adrese yazılmaz: ~/.pgpass dosyasına veya $PGPASSWORD değişkenine koyun
address-error-port = “{ $port }” bir bağlantı noktası değil
address-error-ports = bir adreste tek bir bağlantı noktası veya sunucu sayısı kadar bağlantı noktası olur
address-error-value = “{ $value }”, { $keyword } için bir değer değil: olabilecek değer: { $values }
address-values-channel-binding = disable, prefer veya require
address-values-session = read-write, çünkü masalar yazar
address-values-seconds = saniye sayısı
address-values-verify-full = sslrootcert yoksa verify-full
address-values-sslmode = disable, prefer, require, verify-ca veya verify-full
address-values-ip = bir IP adresi
address-error-service = “{ $service }” hizmeti şurada yok: { $files }
address-error-service-line = { $path }, satır { $line }, bir adreste olabilecek bir anahtar=değer değil
address-error-escape = adresteki % işaretinden sonra iki onaltılık rakam gelir
address-error-quote = adreste bir tırnak kapatılmamış
address-passwords-unreadable = { $path } okunamıyor: { $error }
address-passwords-not-private = { $path } başkalarınca okunabiliyor, bu yüzden kullanılmıyor: chmod 600 uygulayın
address-warning-verify-ca = Merkezin adı denetlenmiyor (sslmode=verify-ca): başka bir sunucu onun yerine geçebilir.
address-warning-require = Merkezin sertifikası denetlenmiyor (sslmode=require): başka bir sunucu onun yerine geçebilir.
address-warning-prefer = Merkeze gönderilenler yolda okunabilir olabilir (sslmode=prefer).
address-warning-disable = Merkeze gönderilenler yolda okunabilir (sslmode=disable).


## Why a hub can't be used

hub-error-away = { $host } sunucusuna ulaşılamıyor ({ $why }): ağı ve orada PostgreSQL’in çalışıp çalışmadığını denetleyin
hub-error-no-answer = sunucu yanıt vermiyor
hub-error-connection-cut = bağlantı kesildi
hub-error-connection-ended = bağlantı sona erdi
hub-error-no-encryption = şifreleme üzerinde anlaşılamadı: { $error }
hub-error-timeout = merkez { $seconds } sn’dir yanıt vermiyor: ağı denetleyin
hub-error-password-missing = merkez { $user } kullanıcısının parolasını istiyor; $PGPASSWORD, ~/.pgpass veya anahtarlıkta parola yok
hub-error-keyring-locked = merkez { $user } kullanıcısının parolasını istiyor ve parolanın bulunduğu anahtarlık kilitli: kilidini açın
hub-error-password-wrong = merkez { $user } kullanıcısının bu parolasını kabul etmiyor: parola oradan geldiyse $PGPASSWORD, ~/.pgpass veya anahtarlıkta denetleyin
hub-error-password-unsafe = { $host } parolayı başkalarının kullanabileceği bir yolla istiyor (düz metin veya MD5), bu yüzden gönderilmiyor: yöneticisi password_encryption değerini scram-sha-256 yapıp { $user } kullanıcısının parolasını yeniden belirlemeli
unsafe-password = parola başkalarının kullanabileceği bir yolla isteniyor
hub-error-login-refused = merkez bu oturumu reddediyor ({ $answer }): yöneticisi pg_hba.conf içinde izin vermeli
hub-error-no-database = merkezde { $database } veritabanı yok: adresi denetleyin veya createdb ile oluşturun
hub-error-no-tls = { $host } şifreleme (TLS) sunmuyor: yöneticisi ssl ayarını açmalı veya adreste sslmode=disable yazmalı
hub-error-no-tables = { $database } veritabanında Tallyboard tabloları yok: `tallyboard hub init URL` onları oluşturur
hub-error-foreign-table = bu veritabanının { $table } tablosu Tallyboard’un değil: başka bir veritabanı veya şema seçin
hub-error-newer = merkez daha yeni bir sürümde ({ $version }): bu masadaki Tallyboard’u güncelleyin
hub-error-older = merkez daha eski bir sürümde ({ $version }): sahibi `tallyboard hub init URL` komutunu bu sürümle çalıştırmalı
hub-error-rights = merkez bu oturumun şunu kullanmasına izin vermiyor: { $what }. Yöneticisi `tallyboard hub init URL` komutunun yazdırdığı hakları vermeli
hub-error-one-of-its-tables = tablolarından biri
hub-error-its-schema = şeması
hub-error-not-owner = { $user } bu veritabanında veya şemada tablo oluşturamaz: bunu sahibi çalıştırmalı veya CREATE hakkı vermeli
hub-error-full = merkezin diski dolu ({ $answer }): yöneticisi yer açmalı
hub-error-busy = merkezde başka bir bağlantı için yer yok ({ $answer })
hub-error-restarting = merkez başlıyor, duruyor veya kurtarılıyor ({ $answer })
hub-error-read-only = { $host } yazma kabul etmiyor: yedek sunucu veya salt okunur yapılmış. Adreste birincil sunucuyu veya tüm sunucuları belirtin
hub-error-conflict = merkez yeniden denenmesini istiyor ({ $answer })
hub-error-on-another-board = bu panoda sayılanlar merkezde zaten başka bir panoda var: bundan ayrılıp ona katılın
hub-error-row = merkezde anlaşılamayan bir satır var ({ $what }): bu masadaki Tallyboard’u güncelleyin
hub-error-no-clock = saat yok
hub-error-total = toplam { $total }
hub-error-other = merkezin yanıtı: { $answer }
hub-error-no-host = adreste bir sunucu belirtilmemiş
keyring-label = Tallyboard: { $user }, { $server }/{ $database }


## The certificate of a hub

hub-error-certificate = { $host } sertifikasına güvenilemiyor: { $why }
tls-expired = süresi dolmuş. Bu makinenin saati doğruysa merkezin yöneticisi sertifikayı yenilemeli
tls-not-valid-yet = henüz geçerli değil: bu makinenin saatini denetleyin
tls-other-host = başka bir sunucu için: adresteki sunucuyu sertifikadaki gibi yazın
tls-unknown-authority = bu makinenin tanıdığı kimse tarafından imzalanmamış. Kuruluşun kendi sertifikasıysa yetkilisini sslrootcert=FILE ile belirtin
tls-own-authority = kendi kendisinin yetkilisi. Kuruluşun kendi sertifikasıysa tam olarak o sertifikayı sslrootcert=FILE ile belirtin
tls-no-authorities = bu sistemin sertifika yetkilileri listesi kullanılamıyor: { $error }
tls-no-list = { $path } bir yetkililer listesi değil: { $why }
tls-no-certificate = dosyada sertifika yok


## What the check of a hub finds

hub-verify-problem = { $desk }: { $problem }
hub-verify-desk = “{ $desk }” masası, “{ $board }” panosu (akış { $feed })
hub-verify-feed = akış { $feed }
hub-verify-row-missing = satır { $row } eksik
hub-verify-chain = belirteç zinciri, başındakiyle uyuşmuyor
hub-verify-beyond-head = { $rows } satır başının ötesinde, { $last }
hub-verify-slot = { $desk }: { $counter } numaralı sayacın yuvasında { $kept } var, kayıtlarının toplamı { $counted }
hub-verify-seen = { $desk }: { $row } numaralı satıra göre { $counter } numaralı sayaç { $other } masasında { $kept } idi, orada kayıtlarının toplamı { $counted }


## The demo: a library's reference desk

demo-reference-desk = Danışma masası
demo-front-door = Ana giriş
demo-study-rooms = Çalışma odaları
demo-inside-now = Şu an içeride
demo-directions = Yol tarifi
demo-reference-question = Danışma sorusu
demo-printing-help = Yazdırma yardımı
demo-account-and-cards = Üyelik ve kart
demo-technology-help = Teknik yardım
demo-phone = Telefon
demo-door-in = Kapı: giren
demo-door-out = Kapı: çıkan
demo-complaint = Şikâyet
demo-study-room = Çalışma odası
demo-school-class = okul sınıfı
demo-guided-tour = rehberli tur
demo-from-paper = kâğıttan
demo-evening-event = akşam etkinliği
demo-report = { $month ->
    [1] ocak raporu
    [2] şubat raporu
    [3] mart raporu
    [4] nisan raporu
    [5] mayıs raporu
    [6] haziran raporu
    [7] temmuz raporu
    [8] ağustos raporu
    [9] eylül raporu
    [10] ekim raporu
    [11] kasım raporu
   *[12] aralık raporu
}
demo-beyond-calendar = tanıtımın günleri takvimin dışına çıkıyor ({ $error })


## What counts are evidence of: on the command line, in the inspector and in the report

no-limits-weighed = sınır yok: burada çıkarılan sayaçlar var, oysa sınırlar bir fark için değil, sayılanlar içindir
no-limits-steps = sınır yok: burada bir basış 1’den fazla ekliyor, oysa sınırlar her biri 1 sayılan olaylar içindir
no-limits-negative = sınır yok: 0’ın altında
no-hours-differ = bu sayaçlar, çalışma saatleri farklı olan panolarda: tek bir panodakileri belirtin
no-hours-unreadable = “{ $board }” panosunun çalışma saatleri okunamıyor: { $error }
rule-beyond = sınırların dışında
rule-two-of-three = üç noktadan ikisi aynı sınırın yakınında veya ötesinde
rule-four-of-five = beş noktadan dördü ortadan uzak ve aynı tarafta
rule-eight-on-one-side = art arda sekiz nokta ortanın aynı tarafında
rule-trend = art arda altı nokta yükseliyor veya düşüyor
control-unreadable = “{ $name }” sayacının kontrol grafiği okunamıyor: { $error }
control-empty = bu sayaçta henüz bir şey sayılmadı
control-no-counter = bölen olarak kullanılan “{ $name }” sayacı artık yok: başka birini seçin
control-no-board = bölen olarak kullanılacak bir panoda değil: bir sayaç veya saatleri seçin
control-empty-baseline = referans döneminin tarihlerinde hiçbir şey incelenmemiş: başka tarihler seçin
control-more-than-all = incelenenden çok kusur var: u türünü (birim başına kusur) veya bölen olarak başka bir sayacı seçin
control-no-variation = referans döneminde ya hiç kusur yok ya da kusurdan başka bir şey yok, bu yüzden ne kadar değiştiği görülmüyor: başka tarihler seçin
change-by-hour = { $since } itibarıyla saatte yaklaşık { $before } yerine { $after }
change-by-day = { $since } itibarıyla günde yaklaşık { $before } yerine { $after }
change-by-week = { $since } haftası itibarıyla haftada yaklaşık { $before } yerine { $after }
change-by-month = { $since } itibarıyla ayda yaklaşık { $before } yerine { $after }
