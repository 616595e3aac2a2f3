## Shared by several commands

cli-counters = { $count } sayaç
cli-count-entries = { $count } kayıt
cli-problems = { $count } sorun
cli-zone-utc = saatler UTC olarak veriliyor: { $problem }
cli-unprintable = bu yazdırılamıyor: { $error }
cli-no-window = bu program gösterge paneli olmadan derlenmiş. Komutları için: tallyboard --help
cli-cancelled = iptal edildi: { $nothing }
cli-unprinted = { $done ->
    [counted] sayıldı, ama yanıt yazdırılamıyor: { $why }
   *[other] yapıldı, ama yanıt yazdırılamıyor: { $why }
}
cli-waiting = bekleniyor: { $why }
cli-changes-problem = sayılanlar bildirilemiyor: { $why }; yeniden deneniyor
cli-changes-again = sayılanlar yeniden bildirilebiliyor
cli-read-only = { $path } hiçbir şeyin yazılamadığı bir yerde: kimsenin değiştirmediği bir dosya olarak okunuyor
cli-not-sound = { $path } sağlam değil, { $problems } bulundu; bir yedeği geri yükleyin
cli-before-in = önceden olanların yeri: { $path }
cli-worker-ended = çalışan süreç sona erdi

## The tally file and its folder

cli-db-empty = dosyanın adı boş: --db FILE ile bir ad verin
cli-no-home = kullanıcının { $file } için bir ev klasörü yok: --db FILE ile bir dosya belirtin
cli-folder-failed = { $folder } klasörü oluşturulamıyor
cli-folder-open = { $folder } başkalarınca okunabiliyor ve bu değiştirilemiyor

## Values of options. Each follows a text such as "invalid value 'x' for '--step <N>': "

cli-number-error = bu { $error }
cli-number-form = bir tam sayı yalnızca rakamlardan oluşur, gerekirse işareti olur
cli-step-range = adım, 1 ile { $max } arasında bir sayıdır
cli-colors = renk şunlardan biridir: { $names }
cli-kinds = tür şunlardan biridir: { $names }
cli-column-roles = sütun şunlardan biridir: { $names }
cli-encodings = kodlama şunlardan biridir: { $names } veya web’de kullanılan bir başkası
cli-formats = biçim şunlardan biridir: { $names }
cli-seconds-form = 0 veya daha büyük bir sayı
cli-languages = dil şunlardan biridir: { $codes }
cli-template-long = bir şablon en çok { $max } bayt olabilir
cli-template-word = { $word } bilinmiyor: { "{" }count{ "}" } ve { "{" }name{ "}" } kullanılabilir
cli-token-form = bir belirteç { $min } – { $max } karakterdir: harfler, rakamlar ve - . _ ~

## Naming counters

cli-naming-id = “{ $name }” { $error }: --id ile bir sayaç, `tallyboard list --id` komutunun yazdırdığı kendi numarasıyla belirtilir
cli-no-counter = “{ $name }” adlı bir sayaç yok
cli-no-counter-number = { $number } numaralı bir sayaç yok
cli-no-counter-yet = henüz “{ $name }” adlı bir sayaç yok: bekleniyor
cli-renamed = “{ $old }” sayacının adı artık “{ $new }”
cli-no-board = “{ $name }” adlı bir pano yok

## inc, dec, edit, delete, undo, list

cli-inc-number = - ile birlikte sayı satırlarda yazar: NAME, sekme, N
cli-inc-skip = --skip standart girdinin satırları içindir: inc -
cli-dec-range = { $number } çıkarılamaz: aralığın sonu { $max }
cli-edit-nothing = değiştirilecek bir şey yok: --name, --key, --archived veya edit --help listesindeki bir başkasını verin
cli-delete-yes = “{ $name }” ve tüm geçmişi kalıcı olarak silinirdi: istenen buysa --yes ekleyin
cli-undo-nothing = geri alınacak bir şey yok
cli-undo-answer = geri almaya beklenmeyen bir yanıt geldi
cli-undo-left = { $count } değişikliğe dokunulmadı, çünkü o zamandan beri başkaları aynı şeyi değiştirdi
cli-undo-import = { $name } içe aktarması: { $count } kayıt geri alındı
cli-list-mend = `tallyboard verify --mend` böyle adları ve notları onarır, --id ise sayacı numarasıyla alır
cli-list-mend-more = ve { $count } tane daha; `tallyboard verify --mend` böyle adları ve notları onarır, --id ise sayacı numarasıyla alır

## inc -: counts lines of standard input

cli-stream-done = { $lines }, { $counters }
cli-lines = { $count } satır
cli-stream-skip-range = --skip 64 bitlik sayıların aralığı dışında
cli-stream-progress = { $count } satır sayıldı ve kaydedildi, saniyede { $rate }
cli-stream-maybe = { $error }; dosyanın nereye kadar geldiğini şu söyler: tallyboard inc - </dev/null
cli-stream-stopped = { $error }; satır { $saved } dahil sayıldı ve kaydedildi: oradan devam etmek için tallyboard inc - --skip { $saved }
cli-stream-stopped-at = { $error }; satır { $saved } dahil sayıldı ve kaydedildi: oradan devam etmek için, satır { $line } onarılınca tallyboard inc - --skip { $saved } veya o satır olmadan tallyboard inc - --skip { $line }
cli-stream-line-why = satır { $line }: { $why }
cli-stream-newest = satır { $skip } sonrasında kesilen bir akış yok; kesilenlerin en yenisi satır { $lines } sonrasında duruyor
cli-stream-none = satır { $skip } sonrasında kesilen bir akış yok: hepsi sonuna ulaştı
cli-stream-earlier = önceki bir akış satır { $lines } dahil sayıldı ama sonuna ulaşmadı; kesildiyse şununla sürdürün: tallyboard inc - --skip { $lines }
cli-stream-unreadable = standart girdi okunamıyor
cli-stream-interrupted = yarıda kesildi
cli-stream-skip-end = --skip { $skip } sonun ötesinde: standart girdide { $lines } satır var
cli-stream-sum-range = bu addaki satırlar 64 bitlik sayıların aralığını aşıyor
cli-stream-line = satır { $line }
cli-stream-lines = satır { $from } – { $through }
cli-stream-after = satır { $line } sonrası
cli-stream-utf-16 = bu UTF-16 metni: UTF-8 olarak kaydedin veya şununla dönüştürün: iconv -f UTF-16 -t UTF-8
cli-stream-number = sekmeden sonraki “{ $number }” 64 bitlik bir tam sayı değil
cli-stream-name = ad UTF-8 metni değil
cli-stream-long = satır { $max } bayttan uzun

## watch NAME --to FILE: keeps a file up to date with a count

cli-watch-not-own = { $file } başka bir şey içeriyor ve olduğu gibi kalır: yeni bir dosya belirtin veya --force ekleyin
cli-watch-no-file = { $file } bir boru veya aygıt, güncel tutulamaz: bir dosya belirtin
cli-watch-deleted = “{ $name }” silindi: bu adda bir sayaç olana kadar { $file } olduğu gibi kalır
cli-watch-again = { $file } yeniden güncel tutuluyor
cli-watch-waiting = bekleniyor: { $file } güncel tutulamıyor: { $error }

## Times: --since and --until

cli-time-invalid = '--{ $option } <TIME>' için geçersiz değer '{ $text }': { $why }
cli-time-invalid-order = '--{ $option } <TIME>' için geçersiz değer '{ $text }': { $why }; ya da --dates day-first veya month-first ekleyin
cli-time-none = --since { $since } ile --until { $until } arasında zaman yok: daha geç bir --until verin
cli-time-none-same = --since { $since } ile --until { $until } arasında zaman yok: daha geç bir --until veya bütün bir gün ya da ay için --until "end of …" verin
cli-time-since = başlangıç: { $time }
cli-time-until = bitiş: { $time } öncesi

## stats

cli-stats-beyond = takvimin dışında bir şey sayılmış: --since verin
cli-stats-long = her birine bir satır için çok fazla sayılmış, başlangıç { $first }: --since veya --by month verin

## stats --rate, stats --interval, control, agree: what is more or less by chance

cli-stats-figures-by = --rate ve --interval saatler, günler, haftalar ve aylar içindir: kaldırın veya --by day yazın
cli-stats-rate-hours = saatlik ortalama, panonun çalışma saatlerine göre çalışılan saat başına sayılandır
cli-stats-rate-counted = panoya kimse çalışma saati vermediği için (edit-board --hours) saatlik ortalama, panoda bir şey sayılan saat başına sayılandır
cli-stats-together = birlikte: çalışılan { $hours } saatte { $counted }, saatte { $rate }
cli-stats-together-limits = birlikte: çalışılan { $hours } saatte { $counted }, saatte { $rate }, sınırlar { $low } – { $high }
cli-stats-outside = { $count } tanesi çalışma saatleri dışında sayıldı ve saatlik ortalamaya katılmıyor
cli-stats-limits = alt ve üst, %{ $percent } güven sınırlarıdır: sayılanlar rastlantıyla ve birbirinden bağımsız geliyorsa, böyle 100 çiftten yaklaşık { $percent } tanesi gerçek değeri arasına alır
cli-level-form = 50 ile 99.99 arasında bir yüzde, örneğin 95
cli-column-counted = sayılan
cli-column-in-hours = saatler içinde
cli-column-covered-hours = çalışılan saat
cli-column-rate = saatte
cli-column-low = alt
cli-column-high = üst
cli-dates-form = aralarına .. konan iki tarih, örneğin 2026-10-01..2026-10-31
cli-column-value = değer
cli-column-center = orta
cli-column-broken = olağandışı
cli-control-none = henüz kontrol grafiği yok: sınırların alınacağı tarihleri --baseline 2026-10-01..2026-10-31 gibi verin
cli-control-save-nothing = kaydedilecek bir şey yok: --baseline, --kind, --per veya --of verin
cli-control-limits = { $plan }: sınırlar, { $from } – { $to } ortalamasının üç standart sapma altı ve üstüdür; bir şey değişmezse az sayıda örneklem bunların dışına çıkar, 1.000’de yaklaşık 3
cli-control-rough = sınırlar kabadır: referans döneminin örneklemlerinde ortalama 5’ten az sayılmış
cli-control-broken = { $count ->
    [0] { $all } örneklemden hiçbiri olağandışı değil
    [one] { $all } örneklemden { $count } tanesi olağandışı
   *[other] { $all } örneklemden { $count } tanesi olağandışı
}
cli-control-no-change = sayım sıklığında rastlantıyla açıklanamayacak bir değişiklik yok
cli-agree-same = bu ikisi aynı: aynı şeyi saymış iki ayrı ad verin
cli-agree-no-desk = “{ $name }” adlı bir masa yok: `tallyboard desks` masaları listeler
cli-agree-unpaired = “{ $first }” ({ $one }) ve “{ $second }” ({ $other }) panolarının sayaçları eşleştirilemiyor: sayaçlara iki panoda aynı kısa adları verin veya iki panoda aynı sırada aynı sayıda sayaç olsun
cli-agree-long = { $max } basıştan fazla: --since veya --by hour verin
cli-agree-large = “{ $name }” toplamları düzeltilemeyecek kadar büyük
cli-agree-by-short-name = sayaçlar kısa adlarına göre eşleştirildi
cli-agree-by-position = sayaçlar panolardaki sıralarına göre eşleştirildi
cli-agree-nothing = bu sürede ikisi de bir şey saymadı
cli-agree-presses = { $all } basıştan { $alike } tanesi uyuşuyor (%{ $percent }): ikisi de aynı şeyi { $seconds } saniye içinde saydı
cli-agree-spans = { $all } zaman diliminden { $alike } tanesi uyuşuyor (%{ $percent }): ikisi de aynı miktarı saydı
cli-agree-kappa = ikisinin de yaptığı basışlar için Cohen kappa katsayısı: { $value }, %95 güven sınırları { $low } – { $high }; 1 tam uyum, 0 ise rastlantıdan fazla olmayan uyum demektir
cli-agree-concordance = miktarlar için Lin uyum katsayısı: { $value }, %95 güven sınırları { $low } – { $high }; 1 tam uyum demektir. “{ $first }” eksi “{ $second }”: zaman dilimi başına ortalama { $difference }
cli-agree-nothing-to-correct = düzeltilecek bir şey yok: toplamlar zaten öyle
agree-note = { $first } { $one }, { $second } { $other }, alınan { $total }
cli-board-nothing = değiştirilecek bir şey yok: --name, --target, --stops, --shares, --total-name, --hours veya --nobody verin
cli-board-no-hours = “{ $name }” panosunun, içinden bir süre çıkarılabilecek çalışma saatleri yok: önce --hours verin
cli-board-nobody-form = bir tarih veya aralarına .. konan iki zaman, örneğin 2026-12-03, "2026-12-03 14:00..15:30" veya 2026-12-24..2026-12-26
cli-board-night = { $from } – { $to } önceki akşam başlayan bir gecenin içinde: geceyi başlangıcından itibaren çıkarın veya o tarihin saatlerini --hours ile yazın

## export

cli-export-ending = dosyanın uzantısı bir biçim belirtmiyor: .csv, .xlsx, .jsonl veya .html olsun ya da --format verin
cli-export-by = --by bir tablo içindir: kaldırın veya --what table yazın
cli-export-report = bir rapor her şeyi içerir: --what seçeneğini kaldırın veya başka bir --format kullanın
cli-export-kind = --kind kayıtlar içindir: kaldırın veya --what entries yazın
cli-export-times = sayaçlar şimdiki halleriyle verilir: --since ve --until seçeneklerini kaldırın veya --what entries ya da table yazın
cli-export-bom = --bom CSV içindir: kaldırın veya --format csv yazın
cli-export-terminal = çalışma kitabı bir terminal için metin değildir: --output ile bir dosya belirtin
cli-export-no-room = { $file } dosyasına hiçbir şey yazılmadı ({ $error }): yer açın veya başka bir dosya belirtin
cli-export-failed = { $file } dosyasına hiçbir şey yazılmadı: { $error }
cli-export-exists = { $error } ve olduğu gibi kalır: yeni bir dosya belirtin veya --force ekleyin

## import

cli-import-standard-input = standart girdi
cli-import-failed = { $name }: { $error }
cli-import-bad-line = satır { $line }: { $why }
cli-import-bad-line-column = satır { $line }, “{ $column }”: { $why }
cli-import-bad-line-part = { $part }, satır { $line }: { $why }
cli-import-bad-line-part-column = { $part }, satır { $line }, “{ $column }”: { $why }
cli-import-more-bad = ve { $count } bozuk satır daha
cli-import-refused = { $why }: hiçbir şey içe aktarılmadı
cli-import-alike-minute = { $count } satır, zaten olan bir kayda benziyor, ancak miktarı veya saati farklı: aynı sayaç, aynı dakika
cli-import-alike-day = { $count } satır, zaten olan bir kayda benziyor, ancak miktarı veya saati farklı: aynı sayaç, aynı gün
cli-import-open-encoding = { $question }: --encoding NAME ile belirtin; hiçbir şey içe aktarılmadı
cli-import-open-sheet = { $question }: --sheet NAME ile belirtin, birbirine benzeyen sayfalar için birkaç kez; hiçbir şey içe aktarılmadı
cli-import-open-doubt = { $question }; hiçbir şey içe aktarılmadı
cli-import-doubt = { $question }: { $how }
cli-import-bad = { $count ->
    [one] { $count } satır bozuk, bu yüzden hiçbir şey içe aktarılmadı: onarın veya --skip-bad ile atlayın
   *[other] { $count } satır bozuk, bu yüzden hiçbir şey içe aktarılmadı: onları onarın veya --skip-bad ile atlayın
}
cli-import-bad-columns = { $count ->
    [one] { $count } satır bozuk, bu yüzden hiçbir şey içe aktarılmadı: onarın, sütunların ne olduğunu --columns ile belirtin veya --skip-bad ile atlayın
   *[other] { $count } satır bozuk, bu yüzden hiçbir şey içe aktarılmadı: onları onarın, sütunların ne olduğunu --columns ile belirtin veya --skip-bad ile atlayın
}
cli-import-answer = içe aktarmaya beklenmeyen bir yanıt geldi
cli-import-undo-restore = sayısı { $max } değerini aşan kayıtlar tek adımda geri alınamaz: bunun için { $path } yedeğini geri yükleyin
cli-import-undo-no-backup = sayısı { $max } değerini aşan kayıtlar tek adımda geri alınamaz: önceden olanların yedeği yok
cli-import-undo-nothing-before = sayısı { $max } değerini aşan kayıtlar tek adımda geri alınamaz: önceden hiçbir şey sayılmamıştı
cli-import-backup-failed = bu kadar büyük bir içe aktarmadan önce yedek alınamadı ({ $error }), bu yüzden hiçbir şey içe aktarılmadı: bunu giderin veya --no-backup ile yedeksiz içe aktarın
cli-import-nothing = hiçbir şey içe aktarılmadı
cli-import-format = { $format } ({ $columns })
cli-import-column-left-out = dışarıda
cli-import-columns-left-out = dışarıda bırakılan sütunlar: { $names }
cli-import-before = bu zaten { $at } tarihinde içe aktarıldı: eklenecek bir şey yok (--again yine de ekler)
cli-import-names-more = { $names } ve { $more } tane daha
cli-import-boards = { $done ->
    [yes] { $count } pano oluşturuldu: { $names }
   *[no] { $count } pano oluşturulurdu: { $names }
}
cli-import-counters = { $done ->
    [yes] { $count } sayaç oluşturuldu: { $names }
   *[no] { $count } sayaç oluşturulurdu: { $names }
}
cli-import-added = { $done ->
    [yes] { $count } kayıt eklendi
   *[no] { $count } kayıt eklenirdi
}
cli-import-day-notes = { $done ->
    [yes] { $count } gün notu eklendi
   *[no] { $count } gün notu eklenirdi
}
cli-import-left-out = { $done ->
    [yes] zaten olan { $count } kayıt dışarıda bırakıldı
   *[no] zaten olan { $count } kayıt dışarıda bırakılırdı
}
cli-import-counter = { $name }: { $before } → { $after }, { $count } kayıt ile
cli-import-more-counters = ve { $count } sayaç daha

## backup, restore, salvage

cli-backup-none = yeni bir yedek yok
cli-backup-not-sound = { $path } sağlam değil ({ $problem }): olduğu gibi yedeklendi ve öyle işaretlendi; ayrıntısı için `tallyboard verify`
cli-backup-damaged = { $file } sağlam bir yedek değil: Tallyboard dosyası açılamadı ve bayt bayt saklandı; `tallyboard salvage` okunabilenleri kopyalar
cli-backup-unreadable = { $file } okunamıyor: { $problem }
cli-backup-was-not-sound = { $file } sağlam bir yedek değil: alındığında Tallyboard dosyası sağlam değildi
cli-restore-unprinted = değiştirilecek olanlar yazdırılamıyor ({ $error }): hiçbir şey geri yüklenmedi
cli-restore-nothing = hiçbir şey geri yüklenmedi
cli-restored = geri yüklendi: { $holdings }
cli-salvaged = kurtarıldı: { $counters }, { $entries }
cli-salvage-nothing = hiçbir şey kurtarılmadı
cli-restore-now = şimdi: { $holdings }
cli-restore-now-nothing = şimdi: hiçbir şey
cli-restore-now-unreadable = şimdi: okunamıyor: { $why }
cli-restore-backup = yedek: { $holdings }
cli-restore-no-count = yok
cli-restore-more = … ve { $count } sayaç daha farklı
cli-restore-shared = paylaşılan panolar merkezden geri gelir; o zamandan beri burada sayılıp henüz paylaşılmayanlar yalnızca önceden olanların kopyasındadır
cli-holdings = { $counters }, { $entries }
cli-holdings-span = { $counters }, { $entries }, { $first } – { $last }
cli-restore-needs-yes = şimdi olanlar değiştirilecekti: istenen buysa --yes ekleyin
cli-restore-question = Şimdi olanlar değiştirilsin mi? Önce yedeklenir. [e/H]
cli-restore-yes = y yes e evet

## demo

cli-demo-nothing = dosya oluşturulmadı
cli-demo-made = { $file }: { $counters } sayaç, son { $days } güne ait { $entries } kayıt

## verify

cli-verify-ok = sağlam: { $counters }, { $entries }
cli-verify-odd = { $count } ad veya not tallyboard’un yazdığı gibi değil: `tallyboard verify --mend` bir yedekten sonra onarır
cli-mend-none = onarılacak bir şey yok
cli-mend-nothing = hiçbir şey onarılmadı
cli-mend-backed-up = yedeklendi: { $path }
cli-mended = onarıldı: { $what }

## Boards shared over a hub (a server)

cli-hub-silent = merkez yanıt vermiyor
cli-sync-waiting = { $count } satır bekliyor
cli-sync-pulling = diğer masaların satırlarından { $pulled } / { $all } burada
cli-sync-offline = { $reason }; { $count } satır bekliyor
cli-hub-unknown = henüz bilinen bir merkez yok: --hub postgres://USER@HOST/DATABASE ile belirtin
cli-hub-several = bu dosyanın panoları birkaç merkez üzerinden paylaşılıyor: --hub ile birini belirtin
cli-share-no-board = “{ $name }” adlı bir pano yok: --new onu oluşturur
cli-share-not-shared = “{ $name }” adlı, burada paylaşılan bir pano yok
cli-share-not-made = pano oluşturulmadı
cli-join-unknown = merkezin panoları bilinmiyor
cli-join-none = bu merkez üzerinden henüz paylaşılan pano yok: `tallyboard share BOARD` bir pano paylaşır
cli-join-not-found = bu merkez üzerinden “{ $name }” adlı bir pano paylaşılmıyor: olanlar { $names }
cli-join-several = “{ $name }” adlı birkaç pano var: birini numarasıyla (id) belirtin: { $boards }
cli-join-namesakes = hem bu dosyada hem panoda var: { $names }: burada sayılanları da paylaşmak için --namesakes same, ikisini de tutmak için --namesakes others yazın
cli-join-failed = panoya katılınmadı
cli-share-gone = artık paylaşılmıyor
cli-share-unfinished = { $done ->
    [shared] “{ $name }” paylaşıldı, ama henüz tümü aktarılmadı (`tallyboard sync` sürdürür)
   *[joined] “{ $name }” panosuna katılındı, ama henüz tümü aktarılmadı (`tallyboard sync` sürdürür)
}
cli-leave-failed = { $error }; burada bekleyenler diğerlerine ulaşmazdı: yine de ayrılmak için --force ekleyin
cli-sync-none = { $path } dosyasında paylaşılan pano yok: `tallyboard share BOARD` bir pano paylaşır
cli-follow-offline = { $board }: çevrimdışı: { $why }
cli-follow-connecting = { $board }: bağlanıyor
cli-follow-shared = { $board }: paylaşılıyor
cli-hub-there = tablolar zaten orada
cli-hub-status = { $host }: { $server }, tablo sürümü { $version }
cli-hub-clock = merkezin saatinin bu makinenin saatinden farkı { $seconds } sn
cli-hub-not-sound = merkez sağlam değil, { $problems } bulundu
cli-hub-same = sağlam: { $counters } merkezdekiyle aynı
cli-hub-differs = { $count } sayı merkezdekinden farklı: pano, sekme, sayaç, sekme, buradaki sayı, sekme, oradaki sayı

## stress: a test that counts from many processes

cli-stress-folder = { $folder } içinde klasör oluşturulamıyor
cli-stress-inexact = sayılar kesin değil: lütfen bunu dosyayla birlikte bildirin
cli-stress-exact = kesin
cli-stress-setting = { $threads } iş parçacıklı { $processes } süreç, { $seconds } sn, { $path }
cli-stress-expected = beklenen           { $number }
cli-stress-counted = sayılan            { $number }
cli-stress-rate = saniyede basış     { $number }
cli-stress-lost = oku, ekle, yaz     { $number } bekleniyordu, { $counted } sayıldı: { $lost } hatasız kayboldu ({ $seconds } sn, ayrı bir dosya)
cli-stress-cancelled = iptal edildi: dosyada bundan hiçbir şey kalmadı
cli-stress-stopped = iptal edildi
cli-stress-not-sound = dosya sağlam değil: { $problem }
cli-stress-process = yük sınamasının bir süreci başarısız oldu: { $status }
cli-stress-silent = yük sınamasının bir süreci hiçbir şey yazdırmıyor
cli-stress-press = bir basış sayılmadı: { $event }

## serve: counting over HTTP, by buttons in a browser

cli-serve-token = bu makinenin ötesini dinlemek için kendi belirtecinizi verin: TALLYBOARD_TOKEN değişkeninde veya --token ile
cli-serve-listen = { $address } adresinde dinlenemiyor
cli-serve-open = bağlantı şifreli değil: güvendiğiniz bir ağda kullanın
cli-serve-press-entry = bir basışta entry olmaz: o, geri alma içindir
cli-serve-undo-form = bir geri almada name, id veya entry olur
cli-serve-nothing-there = { $path } adresinde { $method } için bir şey yok: GET /counters ve /changes okur, POST /press ve /undo içindir
cli-serve-method = { $method } kullanılamaz: GET okur, POST /press ve /undo içindir
cli-serve-followers = zaten { $count } izleyen var
cli-serve-wrong-token = belirteç bu değil
cli-serve-no-token = belirteç eksik: Authorization: Bearer TOKEN başlığını gönderin
cli-serve-host = bunu sayısal adresiyle veya localhost olarak çağırın
cli-serve-origin = başka sitelerin sayfaları bunu çağıramaz
cli-serve-which = hangi sayaç olduğunu adıyla veya numarasıyla (id) belirtin, örneğin { "{" }"name": "Coffee"{ "}" }
cli-serve-late = çağrı { $seconds } saniye içinde ulaşmadı: hiçbir şey sayılmadı
cli-serve-large = bir çağrı en çok { $max } bayt olabilir: hiçbir şey sayılmadı
cli-serve-not-json = çağrı { "{" }"name": "Coffee"{ "}" } gibi bir JSON değil: { $error }
cli-serve-unexpected = buna ne olduğu bilinmiyor: sayıya bakın

## man

cli-no-command = { $name } diye bir komut yok: tallyboard --help komutları listeler

## The pages that serve shows in a browser

cli-page-undo = Geri al
cli-page-saving = Kaydediliyor …
cli-page-unreachable-press = Tallyboard’a ulaşılamıyor: yeniden basmadan önce sayıya bakın
cli-page-saved = { $name }: { $count }, kaydedildi
cli-page-undone = { $name }: { $count }, geri alındı
cli-page-minus = Bir çıkar: { $name }
cli-page-token = Bu adreste belirteç yok veya eski: Tallyboard’un gösterdiği adresi açın.
cli-page-ended = Tallyboard sona erdi. Bekleniyor …
cli-page-unreachable = Tallyboard’a ulaşılamıyor. Bekleniyor …

## tallyboard doubtful

cli-doubtful-unknown = { $id } bu sayaçların ve zamanların şüpheli basışlarından biri değil: tallyboard doubtful komutuna bakın
cli-doubtful-more = bunlar en yeni { $max } tanesi; başkaları da var
