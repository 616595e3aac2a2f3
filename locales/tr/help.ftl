help-tallyboard = Hiçbir sayımı kaybetmeyen sayaçlar. Komut verilmezse gösterge panelini açar

## Options of all commands

help-arguments-db = Tallyboard dosyası [varsayılan: kullanıcının veri klasöründeki tally.db]
help-arguments-wait = Kilitli veya yazılamayan bir dosya için vazgeçmeden önce ne kadar bekleneceği
help-arguments-lang = İletilerin ve gösterge panelinin dili, örneğin de veya pt_BR [varsayılan: sistemin dili]
help-arguments-theme = Pencerenin teması

## Arguments of several commands

help-all-name = Sayacın adı
help-all-by-id = NAME değerini `list --id` çıktısındaki sayaç numarası say
help-all-note = Geçmiş için bir not
help-all-names = Yalnızca bu sayaçları yazdır [varsayılan: tümü]
help-all-json = Bunun yerine bir JSON nesne dizisi yazdır
help-all-since = Bu zamanda başla: yesterday, "this week", "last monday", 2026-11-01, 14:00, "2026-11-01 14:00", 7d, "2 hours ago" …
help-all-until = Bu zamandan önce dur: bir günün, haftanın veya ayın başı ya da "end of november" gibi sonu
help-all-dates = 1/2/2026 gibi tarihlerde hangisinin önce geldiği [varsayılan: sistem dilinin sırası]
help-all-short-name = Yerin az olduğu durumlardaki adı veya none: kendi adı
help-all-key = Sayan tuş: 0 – 9, a – z, f1 – f10, f12, num0 – num9 … veya none
help-all-control = Kontrol grafiği: "c day 2026-10-01/2026-10-31" (günlük kusur sayısı, referans döneminin tarihleriyle), "u day … of counter NAME", "u day … of hours", "p day … of board" veya none
help-all-color = Rengi: coral, amber, olive, green, teal, blue, indigo, violet, pink veya slate
help-all-board = Ait olduğu pano veya none
help-all-step = Bir basışın ne kadar eklediği
help-all-target = Ulaşılacak sayı veya none
help-all-minimum = İzin verilen en küçük sayı veya none
help-all-maximum = İzin verilen en büyük sayı veya none
help-all-locked = Gösterge panelindeki basışları yok say; komutlar ve başka programlar yine de sayabilir
help-all-hub = Merkez: parolasız bir PostgreSQL adresi, örneğin postgres://ana@db.example.org/tally [varsayılan: bu dosyanın panolarının paylaşıldığı merkez]

## tallyboard open

help-open-about = Gösterge panelini, çift tıklamada olduğu gibi bir dosyayla aç; FILE yoksa komutsuz başlatma gibi
help-open-file = Tallyboard dosyası [varsayılan: komutsuz başlatmadaki gibi]

## tallyboard inc

help-inc-about = Bir sayaca N ekle, ilk kullanımda oluştur ve yeni sayıyı yazdır; - ile standart girdinin satırlarını say
help-inc-name = Sayacın adı; veya satırları standart girdiden okumak için -, her satırda bir ad ya da bir ad, sekme ve N
help-inc-n = Ne kadar ekleneceği [varsayılan: 1]
help-inc-skip = - ile birlikte bu kadar satırı atla: önceki çalıştırmanın saydıkları ve varsa onu durduran bozuk satır

## tallyboard dec

help-dec-about = Bir sayaçtan N çıkar, ilk kullanımda oluştur ve yeni sayıyı yazdır
help-dec-n = Ne kadar çıkarılacağı

## tallyboard set

help-set-about = Bir sayacın sayısını VALUE yap, ilk kullanımda oluştur ve sayıyı yazdır
help-set-value = Yeni sayı

## tallyboard reset

help-reset-about = Sayaçların dönemlerini kapat: her sayıyı ve adı yazdır, yeniden 0’dan başla; geçmiş kalır
help-reset-names = Sıfırlanacak sayaçlar
help-reset-all = Arşivdekiler dışında tüm sayaçları sıfırla

## tallyboard undo

help-undo-about = Bir sayacın veya herhangi birinin son değişikliğini geri al (birkaç sayacın sıfırlanması tek değişikliktir), yeni sayıyı ve adı yazdır
help-undo-name = Son değişikliği geri alınacak sayaç [varsayılan: herhangi bir sayacın son değişikliği]

## tallyboard get

help-get-about = Bir sayacın sayısını yazdır
help-get-json = Bunun yerine sayacı JSON nesnesi olarak yazdır

## tallyboard list

help-list-about = Kullanımdaki sayaçları ada göre sıralı yazdır: sayı, sekme, ad
help-list-all = Arşivdeki sayaçları da kat
help-list-id = Önce her sayacın numarasını yazdır; diğer komutlar bunu --id ile kabul eder

## tallyboard watch

help-watch-about = Şu andan itibaren, hangi program yaparsa yapsın, her değişiklik için bir satır yazdır: sayı, sekme, ad
help-watch-name = Yeniden adlandırılsa bile yalnızca bu sayacı izle
help-watch-json = Bunun yerine her satırda bir JSON nesnesi yazdır
help-watch-to = Hiçbir şey yazdırma, ama bu dosyayı sayacın sayısıyla güncel tut. Dosya her değişiklikte bölünmez biçimde değiştirilir; sembolik bağlantı kalır ve gösterdiği dosya değiştirilir. Sayaç, yeniden adlandırılınca ve Tallyboard dosyası geri yüklenince de izlenir
help-watch-format = Dosyanın içeriği; { "{" }count{ "}" } ve { "{" }name{ "}" } doldurulur
help-watch-force = İçinde ne olursa olsun FILE dosyasını değiştir; yoksa yalnızca boşsa veya bir sayı ya da TEMPLATE ile uyuşan bir metin içeriyorsa

## tallyboard serve

help-serve-about = HTTP üzerinden düğmeler, kaplamalar ve telefonlar için sun, başka bir şey belirtilmedikçe yalnızca bu makinede, ve adresi yazdır
help-serve-listen = Nerede dinleneceği. 0.0.0.0:8255 gibi bu makinenin ötesinde kendi belirteciniz gerekir
help-serve-token = Çağıranların bilmesi gereken, 16 – 256 harf, rakam ve - . _ ~; başka kullanıcıların göremediği değişkenle vermek daha iyidir [varsayılan: her başlatmada yenisi, adresle birlikte yazdırılır]

## tallyboard history

help-history-about = Geçmişi en yenisi önce yazdır: zaman, sekme, ad, sekme, ne eklendiği, sekme, tür; varsa ardından sekme ve not
help-history-kinds = Yalnızca bu türdeki kayıtları yazdır: tally, set, reset, undo, late, import veya amend; birkaç kez verilebilir

## tallyboard doubtful

help-doubtful-about = Ayrı birer olay olmayabilecek basışları en yenisi önce yazdır: numara, sekme, zaman, sekme, ad, sekme, ne eklendiği, sekme, neden (bounce, double veya repeat), sekme, önceki basıştan sonra geçen milisaniye; veya bunlardan bazılarını koru ya da geçersiz say
help-doubtful-guard = Bir basıştan sonra başka bir basışın şüpheli olduğu süre, milisaniye olarak; 40 içinde hep şüphelidir [varsayılan: 150]
help-doubtful-repeat = Paylaşılan bir panoda, bir basıştan sonra başka bir masadaki basışın şüpheli olduğu süre, saniye olarak [varsayılan: 2]
help-doubtful-keep = Bunların veya yazdırılacak olanların tümünün doğru olduğunu belirt: bir daha yazdırılmazlar
help-doubtful-void = Bunları veya yazdırılacak olanların tümünü geri al
help-doubtful-note = Geçmiş için, neden geri alındıkları [varsayılan: her birini şüpheli kılan neden]

## tallyboard stats

help-stats-about = Her saatte, günde, haftada, ayda veya haftanın saatinde sayılanları yazdır: başlangıcı, sekme, toplam; terminalde çubuklarla
help-stats-rate = Her birinin çalışılan saatlerinde ne kadar sayıldığını, bu saatleri ve saat başına sayılanı da yazdır
help-stats-interval = Gerçek sayının veya --rate ile gerçek saatlik ortalamanın arasında bulunduğu sınırları da yazdır [PERCENT için varsayılan: 95]
help-stats-by = Toplamın alınacağı birim
help-stats-by-week = Pazartesi başlayan
help-stats-by-weekday-hour = Tüm haftaların toplamı
help-stats-by-desk = Tüm zamanların toplamı: panolar paylaşılıyorsa kimin ne kadar saydığı

## tallyboard control

help-control-about = Bir sayacın kontrol grafiğini yazdır: başlangıç, sekme, değer, orta, alt sınır, üst sınır ve olağandışı olan; ne zamandan beri daha sık veya daha seyrek sayıldığını da söyle
help-control-kind = Ne sayıldığı [varsayılan: sayacın kendi grafiği, yoksa c, --of ile u]
help-control-kind-c = Aynı büyüklükteki örneklemlerde kusurlar
help-control-kind-u = Birim veya saat başına kusurlar
help-control-kind-p = Kusurlu olanların oranı
help-control-per = Bir örneklemin kapsadığı süre [varsayılan: day]
help-control-baseline = Sınırların alındığı ilk ve son tarih
help-control-of = Sayının neye bölündüğü: panosunun toplamı, çalışılan saatler veya başka bir sayaç
help-control-save = Bunu sayacın kendi kontrol grafiği olarak sakla
help-control-json = Bunun yerine bir JSON nesnesi yazdır

## tallyboard agree

help-agree-about = Aynı şeyi birbirinden habersiz saymış iki sayacı karşılaştır: toplamları, ne kadar uyuştukları ve nerede ayrıldıkları
help-agree-first = Birinci sayaç; veya pano ya da masa
help-agree-second = İkincisi
help-agree-boards = İki panoyu karşılaştır; sayaçları kısa adlarına, yoksa sıralarına göre eşleştirilir
help-agree-desks = Paylaşılan panoların iki masasını karşılaştır
help-agree-by = Her birimin miktarlarını karşılaştır [varsayılan: iki sayaç için hour]
help-agree-within = En çok bu kadar arayla yapılmış basışları karşılaştır [varsayılan: panolar ve masalar için 5]
help-agree-reconcile = Birincinin toplamları birincinin, ikincinin veya ortalamanın toplamları olacak biçimde düzeltmeler ekle (masalarda: sayaçların toplamları); gösterge panelinde tek adımda geri alınabilir
help-agree-json = Bunun yerine bir JSON nesnesi yazdır

## tallyboard export

help-export-about = Sayaçları, geçmişi veya bir tabloyu CSV, çalışma kitabı, JSON Lines veya rapor olarak dışa aktar
help-export-names = Yalnızca bu sayaçları dışa aktar [varsayılan: tümü]
help-export-boards = Yalnızca bu panodaki sayaçları dışa aktar; birkaç kez verilebilir
help-export-what = Ne dışa aktarılacağı [varsayılan: kayıtlar; --by ile bir tablo]
help-export-what-counters = Sayaçların şimdiki hali, ayarlarıyla
help-export-what-entries = Geçmiş, her satırda bir kayıt
help-export-what-table = Her saatin, günün, haftanın veya ayın toplamları, her sayaç için bir sütun
help-export-by = Tablonun her satırının topladığı birim [varsayılan: day]
help-export-by-week = Pazartesi başlayan
help-export-kinds = Yalnızca bu türdeki kayıtları dışa aktar: tally, set, reset, undo, late, import veya amend; birkaç kez verilebilir
help-export-format = Dosya biçimi [varsayılan: dosyanın uzantısına göre, yoksa csv]
help-export-format-csv = Virgülle ayrılmış değerler
help-export-format-xlsx = Hesap tabloları için bir çalışma kitabı
help-export-format-jsonl = JSON Lines, her satırda bir nesne
help-export-format-html = Bakmak ve yazdırmak için grafikli bir rapor
help-export-bom = Excel’in UTF-8 olarak tanıması için CSV dosyasını bayt sırası işaretiyle başlat
help-export-output = Yazılacak dosya veya standart çıktı için - [varsayılan: -]
help-export-force = Varsa dosyayı değiştir

## tallyboard new

help-new-about = 0’dan başlayan bir sayaç oluştur
help-new-name = Yeni sayacın adı
help-new-note = Sayaç hakkında bir not veya none

## tallyboard edit

help-edit-about = Bir sayacın adını ve ayarlarını değiştir veya onu arşivle; sayısını asla
help-edit-new-name = Yeni ad
help-edit-archived = Sayacı arşivle veya yeniden kullanıma al
help-edit-note = Sayaç hakkında bir not veya none

## tallyboard edit-board

help-edit-board-about = Bir panonun adını ve ayarlarını değiştir
help-edit-board-board = Panonun adı
help-edit-board-new-name = Yeni ad
help-edit-board-target = Panonun toplamı için hedef veya none
help-edit-board-stops = Toplamı hedefin üzerine çıkaracak basışları reddet
help-edit-board-shares = Her sayacın toplamdaki payını göster
help-edit-board-total-name = Toplamın adı veya none
help-edit-board-hours = Ne zaman sayım yapıldığı, örneğin "Mo-Fr 09:00-17:00; 2026-12-25 off", veya none
help-edit-board-nobody = Kimsenin saymadığı ve çalışma saatlerinden çıkarılacak bir süre: 2026-12-03, "2026-12-03 14:00..15:30", 2026-12-24..2026-12-26; birkaç kez verilebilir

## tallyboard delete

help-delete-about = Bir sayacı ve geçmişini kalıcı olarak sil
help-delete-yes = Sayacın ve geçmişinin silineceğini onayla

## tallyboard import

help-import-about = Bir dosyayı içe aktar ve neyin oluşturulduğunu, eklendiğini ve dışarıda bırakıldığını yazdır; önceden içe aktarılan kayıtlar dışarıda bırakılır
help-import-file = İçe aktarılacak dosya: tallyboard’dan CSV, XLSX veya JSON Lines, Loop Habit Tracker’ın zip dosyası veya klasörü, Better Counter’ın CSV dosyası ya da ad sütunu olan herhangi bir tablo; veya standart girdi için -
help-import-dry-run = Yalnızca neyin içe aktarılacağını yazdır
help-import-columns = Sütunlarda ne olduğu, başlık veya numara ile: name, count, time, date, hour, note, board, kind, reading (gösterge değeri: farklar sayılır), counter (sayaç başına bir sütun) veya day (gün başına bir sütun). Hiçbir sütunda yoksa HEADER boş kalsın; verilmeyen roller tahmin edilir
help-import-name = Hiçbir sütun adlandırmıyorsa, tüm satırların sayacı
help-import-split = Her biri sayılan, tek hücredeki birden çok adın ayırıcısı
help-import-format = Algılamak yerine kullanılacak biçim: entries, counters, jsonl, workbook, csv, xlsx, loop veya better-counter
help-import-dates = 1/2/2026 gibi tarihlerde hangisinin önce geldiği
help-import-sheets = Hesap tablosundan okunacak sayfa; aynı sütunları olan sayfalar için birkaç kez verilebilir
help-import-encoding = Algılamak yerine kullanılacak metin kodlaması: utf-8, windows-1252, macintosh, shift_jis … veya "CafÃ©" için utf-8-twice
help-import-skip-lines = Tablonun üstünde atlanacak satır sayısı
help-import-late = Kayıtları kendi zamanlarıyla, sonradan giriş olarak yaz
help-import-skip-bad = Hiçbir şey içe aktarmamak yerine bozuk satırları atla
help-import-again = Önceden içe aktarılmış olsalar bile kayıtları yeniden içe aktar
help-import-no-backup = 10.000 veya daha çok kaydı içe aktarmadan önce yedek alma
help-import-json = Bunun yerine bir JSON nesnesi yazdır

## tallyboard backup

help-backup-about = Başkaları içinde sayarken bile Tallyboard dosyasını yedekle ve yedeğin yolunu yazdır. FILE yoksa, Tallyboard dosyasının yanındaki yedek klasörüne gider; orada en yeni beş yedek ve her ayın en yenisi saklanır
help-backup-file = Yedeğin nereye yazılacağı [varsayılan: yedek klasöründe yeni bir dosya]
help-backup-yes = Yedek olmasa bile FILE dosyasını değiştir
help-backup-list = Bunun yerine var olan yedekleri listele: zaman, sekme, sayaçlar, sekme, kayıtlar, sekme, dosya
help-backup-json = Bunun yerine bir JSON nesnesi, --list ile bir nesne dizisi yazdır

## tallyboard restore

help-restore-about = Bir yedeği Tallyboard dosyasıyla karşılaştır, sor ve geri yükle; Tallyboard dosyası önce yedeklenir
help-restore-file = Geri yüklenecek yedek
help-restore-yes = Sormadan geri yükle

## tallyboard salvage

help-salvage-about = Hasarlı bir dosyanın hâlâ okunabilen içeriğini yeni bir dosyaya kopyala
help-salvage-file = Değiştirilmeden bırakılan hasarlı dosya
help-salvage-to = Oluşturulacak yeni dosya

## tallyboard demo

help-demo-about = Programı tanımak için, yoğun bir kütüphane masasının uydurma bir yılını içeren bir dosya oluştur
help-demo-file = Oluşturulacak yeni dosya

## tallyboard verify

help-verify-about = Tallyboard dosyasını denetle: SQLite’ın kendi denetimlerini çalıştır ve her sayıyı kayıtlarının toplamıyla karşılaştır
help-verify-json = Bunun yerine bir JSON nesnesi yazdır
help-verify-mend = Yedek al, sonra başka bir programın yazdığı ve tallyboard’un yazmayacağı adları ve notları düzelt; bu, gösterge panelinde geri alınabilir
help-verify-hub = Bekleyenleri gönder ve al, sonra paylaşılan panoların sayılarını merkezdekilerle karşılaştır

## tallyboard share

help-share-about = Bir panoyu, bir merkez yani PostgreSQL veritabanı üzerinden diğer masalarla paylaş; adını, sekme ve üzerindeki masaları yazdırır
help-share-board = Panonun adı
help-share-new = Panoyu oluştur

## tallyboard join

help-join-about = Diğer masaların bir merkez üzerinden paylaştığı bir panoyu al; buradaki adını, sekme ve üzerindeki masaları yazdırır
help-join-board = Panonun adı veya merkezdeki numarası (id)
help-join-namesakes = Bu dosyada panodakilerle aynı adı taşıyan sayaçlara ne olacağı: ya aynıdırlar (same) ve üzerlerinde sayılanlarla birlikte panoya geçerler; ya da başkadırlar (others) ve oldukları gibi kalırlar, panonunkiler burada "coffee (2)" gibi görünür

## tallyboard leave

help-leave-about = Bir panoyu paylaşmayı durdur: üzerinde sayılanlar burada ve diğerlerinde kalır
help-leave-board = Panonun adı
help-leave-force = Merkeze ulaşılamasa bile ayrıl: o zaman burada bekleyenler burada kalır

## tallyboard desks

help-desks-about = Paylaşılan panoların masalarını yazdır: pano (belirtilmemişse), sekme, ad, sekme, son görülme, sekme, kayıtlar, sekme, burada kaç satırın beklediği
help-desks-board = Panonun adı [varsayılan: paylaşılan tüm panolar]

## tallyboard desk

help-desk-about = Bu masayı diğer masaların göreceği gibi adlandır veya adını yazdır
help-desk-name = Yeni ad

## tallyboard sync

help-sync-about = Bekleyenleri en çok --wait saniye boyunca gönder ve al; bekleyen kalmayınca 0 ile çıkar
help-sync-follow = Bir sinyalle sonlandırılana kadar bunu sürdür: penceresiz bir masa

## tallyboard hub

help-hub-about = Bir merkez oluştur ve incele

## tallyboard hub init

help-hub-init-about = Bir veritabanında merkezin tablolarını oluştur ve özenli bir yöneticinin ardından çalıştıracağı GRANT komutlarını yazdır
help-hub-init-url = Veritabanı: parolasız bir PostgreSQL adresi

## tallyboard hub status

help-hub-status-about = Merkezdeki panoları ve üzerlerindeki masaları yazdır: pano, sekme, masa, sekme, satırlar, sekme, en son ne zaman gönderdiği

## tallyboard hub verify

help-hub-verify-about = Merkezdeki tüm toplamları ve zincirleri kayıtlarıyla karşılaştır

## tallyboard stress

help-stress-about = Aynı anda birçok süreçten say, beklenen ve gerçek sayıları yazdır
help-stress-processes = Süreç sayısı
help-stress-threads = Her süreçteki iş parçacığı sayısı; her biri bir sonrakinden önce bir basışın yanıtını bekler
help-stress-seconds = Ne kadar sayılacağı, saniye olarak

## tallyboard completions

help-completions-about = Bir kabuk için tamamlama betiğini yazdır
help-completions-shell = Komutların tamamlanacağı kabuk

## tallyboard man

help-man-about = Programın veya komutlarından birinin kılavuz sayfasını yazdır
help-man-command = Anlatılacak komut [varsayılan: program]

## The end of the help

help-exit-status =
    Çıkış durumu:
      0  yapıldı; çıktıyı artık kimse okumuyorsa da (kapanmış bir boru)
      1  reddedildi veya başarısız; nedenini ve bir şey değiştiyse nereye kadar geldiğini standart hata söyler
      2  yanlış kullanım
      3  yapıldı, ama sonuç yazdırılamadı (örneğin dolu bir disk nedeniyle): yeniden çalıştırmayın
    Bir programı bitiren Ctrl+C ve diğer sinyaller onu o sinyalle bitirir (kabuk, Ctrl+C için 130 bildirir): süren değişiklik
    ya tamamlanmıştır ya da hiç yapılmamıştır. inc - ise 1 ile biter ve nereye kadar geldiğini söyler

## Words around the texts above

help-words-usage = Kullanım:
help-words-commands = Komutlar:
help-words-arguments = Bağımsız değişkenler:
help-words-options = Seçenekler:
help-words-values = Olası değerler:
help-words-any-options = { "[" }SEÇENEKLER]
help-words-any-command = { "[" }KOMUT]
help-words-default = { "[" }varsayılan:
help-words-env = { "[" }ortam:
help-words-possible = { "[" }olası değerler:
help-words-help-long = Yardımı yazdır (ayrıntılısı '--help' ile)
help-words-help-short = Yardımı yazdır (özeti '-h' ile)
help-words-help-commands = Alt komutların yardımını yazdır
help-words-help-command = Bu iletiyi veya verilen alt komutların yardımını yazdır
help-words-help = Yardımı yazdır
help-words-version = Sürümü yazdır

## Headings of the manual pages, in the customary words of manual pages, in capitals

help-page-name = İSİM
help-page-synopsis = KULLANIM
help-page-description = AÇIKLAMA
help-page-options = SEÇENEKLER
help-page-commands = ALT KOMUTLAR
help-page-extra = EK BİLGİ
help-page-version = SÜRÜM
help-page-env-before = Şununla da belirtilebilir:
help-page-env-after = (ortam değişkeni).

## Wrong usage: what is typed after tallyboard. "argument" is an option or what stands beside options

help-error-repeated = '{ $argument }' bağımsız değişkeni birden çok kez kullanılamaz
help-error-conflict = '{ $argument }' bağımsız değişkeni şununla birlikte kullanılamaz: '{ $other }'
help-error-conflicts = '{ $argument }' bağımsız değişkeni şunlarla birlikte kullanılamaz: { $others }
help-error-no-value = '{ $argument }' için bir değer gerekli, ama verilmedi
help-error-value = '{ $argument }' için geçersiz değer '{ $value }'
help-error-value-why = '{ $argument }' için geçersiz değer '{ $value }': { $why }
help-error-possible = { "[" }olası değerler: { $values }]
help-error-command = bilinmeyen alt komut '{ $command }'
help-error-missing = gerekli olan şu bağımsız değişkenler verilmedi: { $arguments }
help-error-too-many = '{ $argument }' için beklenmeyen değer '{ $value }'; başka değer beklenmiyordu
help-error-unexpected = beklenmeyen bağımsız değişken '{ $argument }'
help-error-utf-8 = bağımsız değişkenlerin birinde veya birkaçında geçersiz UTF-8 bulundu
help-tip-commands = ipucu: benzer alt komut var: { $names }
help-tip-arguments = ipucu: benzer bağımsız değişken var: { $names }
help-tip-values = ipucu: benzer değer var: { $names }
help-tip-escape = ipucu: '{ $argument }' değer olarak verilecekse '-- { $argument }' kullanın
help-error-more = Daha fazla bilgi için '--help' deneyin.
