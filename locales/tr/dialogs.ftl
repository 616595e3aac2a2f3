## Dialogs and settings

dialogs-cancel = İptal
dialogs-save = Kaydet
dialogs-create = Oluştur
dialogs-name = Ad
dialogs-note = Not
dialogs-target = Hedef
dialogs-no-target = Yok
dialogs-optional = İsteğe bağlı
dialogs-no-whole-number = Bu, 12 gibi bir tam sayı değil.
dialogs-number-too-large = Bu sayı çok büyük.
dialogs-new-counter = Yeni sayaç
dialogs-new-counters = Yeni sayaçlar
dialogs-new-counter-text = Yalnızca bir ad gerekir. Her satırda bir ad olacak şekilde birkaç ad, her biri için bir sayaç oluşturur.
dialogs-edit-text = Sayacın görünümü ve nasıl basıldığı; sayılanlar olduğu gibi kalır.
dialogs-names = Adlar
dialogs-paste-hint = Veya bir liste yapıştırın: her satırda bir ad.
dialogs-create-and-next = Oluştur ve sıradaki
dialogs-the-new-counter = yeni sayaç
dialogs-color = Renk
dialogs-board = Pano
dialogs-no-board = Pano yok
dialogs-key = Tuş
dialogs-no-key = Yok
dialogs-press-a-key = Bir tuşa basın…
dialogs-press-a-key-hint = Esc tuşu korur, Backspace kaldırır.
dialogs-no-counter-key = Bu tuş bir sayaca atanamaz.
dialogs-keys-of-the-window = Ctrl veya Alt içeren tuşlar pencerenindir.
dialogs-free-key-hint = Boş olan ilk tuş.
dialogs-remove-key = Kaldır
dialogs-take-key-over = Devral
dialogs-more = Daha fazla
dialogs-short-name = Kısa ad
dialogs-short-name-hint = Yerin az olduğu küçük pencere için.
dialogs-step = Adım
dialogs-step-hint = Bir basışın ekledikleri.
dialogs-limits = Sınırlar
dialogs-minimum = Alt sınır
dialogs-maximum = Üst sınır
dialogs-maximum-below-minimum = Üst sınır alt sınırdan küçük.
dialogs-lock = Kilitli
dialogs-lock-hint = Kilitli: basışlar reddedilir
dialogs-weight = Toplamda
dialogs-weight-plus = Eklenir
dialogs-weight-minus = Çıkarılır
dialogs-weight-zero = Dahil değil
dialogs-amount = Miktar
dialogs-add = Ekle
dialogs-take = Çıkar
dialogs-counted-earlier = Daha önce sayıldı
dialogs-when = Ne zaman
dialogs-when-hint = Yıl-ay-gün saat:dakika
dialogs-still-to-come = Bu zaman henüz gelmedi.
dialogs-in-all = Toplam
dialogs-reset-hint = Geçmiş kalır ve bu her zaman geri alınabilir.
dialogs-delete = Sil
dialogs-delete-one = Kalıcı olarak sil: { $name }
dialogs-delete-several = { $shown } sayacı kalıcı olarak sil
dialogs-delete-meant = { $count ->
    [one] Kalıcı olarak silmek istiyorum
   *[other] Hepsini kalıcı olarak silmek istiyorum
}
dialogs-delete-many = Bu sayaçlar, sayıları ve tüm geçmişleri kalıcı olarak silinir. Bu geri alınamaz.
dialogs-back-up = Önce yedekle
dialogs-backing-up = Yedekleniyor…
dialogs-new-board = Yeni pano
dialogs-new-board-text = Pano, birlikte gösterilen sayaçlar kümesidir.
dialogs-edit-board-text = Panonun adı, hedefi ve toplamının ne olduğu.
dialogs-start = Başlangıç
dialogs-empty-board = Boş pano
dialogs-delete-template = Bu şablonu sil
dialogs-the-new-board = yeni pano
dialogs-delete-board = Panoyu sil
dialogs-total = Toplam
dialogs-total-name = Toplamın adı
dialogs-total-name-hint = Toplamın nasıl adlandırıldığı, örneğin “Şu an içeride”.
dialogs-stops-at-target = Hedefte dur
dialogs-shares = Paylar
dialogs-shares-hint = Her sayaç, yüzde olarak payını gösterir
dialogs-settings = Ayarlar
dialogs-settings-text = Her ayar değiştirildiği anda uygulanır.
dialogs-close = Kapat
dialogs-language = Dil
dialogs-theme = Tema
dialogs-theme-system = Sistem varsayılanı
dialogs-theme-light = Açık
dialogs-theme-dark = Koyu
dialogs-density = Yoğunluk
dialogs-density-comfortable = Rahat
dialogs-density-compact = Sıkışık
dialogs-high-contrast = Yüksek karşıtlık
dialogs-reduced-motion = Azaltılmış hareket
dialogs-large-targets = Dokunma
dialogs-when-touched = Dokununca
dialogs-on = Açık
dialogs-off = Kapalı
dialogs-zoom = Boyut
dialogs-zoom-in = Daha büyük
dialogs-zoom-out = Daha küçük
dialogs-numbers = Sayılar
dialogs-system-default = Sistem varsayılanı
dialogs-first-day = Haftanın ilk günü
dialogs-monday = Pazartesi
dialogs-saturday = Cumartesi
dialogs-sunday = Pazar
dialogs-day-start = Günün başlangıcı
dialogs-day-start-hint = Bu dosyada sayan herkes için.
dialogs-zone = Saat dilimi
dialogs-zone-hint = Sistem varsayılanı
dialogs-no-zone = Bu adda bir saat dilimi yok: Europe/Istanbul gibi bir ad yazın.
dialogs-no-time-of-day = Günün saati 04:00 gibi yazılır.
dialogs-sound = Ses
dialogs-sounds = Sesleri çal
dialogs-press = Basış
dialogs-reached = Hedef
dialogs-refused = Sayılmadı
dialogs-tone-off = Yok
dialogs-tone-click = Tık
dialogs-tone-knock = Vuruş
dialogs-tone-drop = Damla
dialogs-tone-rising = Yükselen iki nota
dialogs-tone-bell = Zil
dialogs-tone-fanfare = Yükselen üç nota
dialogs-tone-low = Pes ton
dialogs-tone-falling = Alçalan iki nota
dialogs-speech = Konuşma
dialogs-speech-off = Yok
dialogs-speech-targets = Hedefler ve sayılmayanlar
dialogs-speech-presses = Her basıştan sonraki sayı da
dialogs-notifications = Bildirimler
dialogs-notify = Bir hedefe ulaşılınca
dialogs-volume = Ses düzeyi
dialogs-try = Dene
dialogs-try-name = Sesi dene
dialogs-guard = Çift basışlar
dialogs-guard-name = Çift basışlar, milisaniye olarak
dialogs-guard-hint = Bu süre içinde yeniden basılan tuş tekrar sayılmaz; 0 her basışı sayar.
dialogs-milliseconds = ms
dialogs-keys-title = Tuşlar
dialogs-keys-text = Her tuşun ne yaptığı. Oklar listeyi kaydırır.
dialogs-of = { $control }: { $owner }
dialogs-no-periods = Açık dönemlerin ne zaman başladığı okunamıyor: { $why }. Yine de sıfırlanabilirler.
dialogs-created = Oluşturuldu: { $name }
dialogs-edit = Düzenle: { $name }
dialogs-remove-key-counter = “{ $counter }” sayacının tuşunu kaldır
dialogs-key-of-the-window = { $key } pencerenin kendi tuşlarından biri.
dialogs-key-is-taken = { $key } tuşu “{ $holder }” sayacının.
dialogs-key-is-taken-over = { $key } tuşu “{ $holder }” sayacınındı; onun tuşu kalmayacak.
dialogs-add-to = Ekle: { $name }
dialogs-amount-name = “{ $counter }” sayacına eklenecek miktar
dialogs-take-from = Çıkar: { $name }
dialogs-taken-name = “{ $counter }” sayacından çıkarılacak miktar
dialogs-counted-earlier-name = Daha önce sayıldı, “{ $counter }” sayacı
dialogs-is-now = Şu anki sayı: { $count }.
dialogs-from-to = { $before } → { $after }
dialogs-reset-scope = Sıfırla: { $scope }
dialogs-reset-note = “{ $name }” sıfırlamasının notu
dialogs-reset-note-several = { $shown } sayacın sıfırlama notu
dialogs-since = başlangıç { $time }
dialogs-closes-period = Başlangıcı { $since } olan dönemi kapatır.
dialogs-delete-only = “{ $name }” sayacı, { $count } olan sayısı ve tüm geçmişi kalıcı olarak silinir. Bu geri alınamaz.
dialogs-sound-of = { $what }, ses
dialogs-bad-guard = 0 ile { $ms_max } milisaniye arasında.
dialogs-sentence = { $why }.
dialogs-bad-step = Adım, 1 ile { $max } arasında bir sayıdır.
dialogs-note-room = { $count } / { $max } karakter
dialogs-percent = %{ $percent }
dialogs-color-coral = Mercan
dialogs-color-amber = Kehribar
dialogs-color-olive = Zeytin
dialogs-color-green = Yeşil
dialogs-color-teal = Camgöbeği
dialogs-color-blue = Mavi
dialogs-color-indigo = Çivit
dialogs-color-violet = Menekşe
dialogs-color-pink = Pembe
dialogs-color-slate = Arduvaz
dialogs-keys-counters-key = Bir sayacın tuşu
dialogs-keys-its-key = tuşu
dialogs-keys-an-arrow = bir ok
dialogs-keys-group-counting = Sayma
dialogs-keys-count = Bir adım say
dialogs-keys-step-back = Bir adım geri al
dialogs-keys-press = Odaktaki sayaca bas
dialogs-keys-amount = Bir kerede bir miktar ekle veya çıkar
dialogs-keys-undo-press = Son basışı geri al
dialogs-keys-group-moving = Gezinme
dialogs-keys-next-counter = Sonraki sayaca git
dialogs-keys-board = Sırasıyla bir panoya git
dialogs-keys-next-board = Üstteki veya alttaki panoya git
dialogs-keys-alone = Sayacı tek başına göster
dialogs-keys-back = Geri
dialogs-keys-search = Ara
dialogs-keys-select = Sayacı veya tümünü seç
dialogs-keys-menu = Sayacın, panonun veya grafik çubuğunun menüsü
dialogs-keys-group-changing = Değiştirme
dialogs-keys-undo = Geri al
dialogs-keys-redo = Yinele
dialogs-keys-new = Yeni sayaç
dialogs-keys-edit = Sayacı veya panoyu düzenle
dialogs-keys-duplicate = Panoyu sayıları olmadan çoğalt
dialogs-keys-move = Sayacı veya panoyu taşı
dialogs-keys-reset = Sayacı veya gösterilenlerin tümünü sıfırla
dialogs-keys-finish = Panoyu bitir; sayaç oluştur ve sıradakine geç
dialogs-keys-delete = Sayacı kalıcı olarak sil
dialogs-keys-doubtful = Şüpheli basışı koru veya geçersiz say
dialogs-keys-group-files = Dosyalar
dialogs-keys-export = Dışa aktar
dialogs-keys-print = Rapor yazdır
dialogs-keys-import = İçe aktar
dialogs-keys-backups = Yedekler
dialogs-keys-open = Başka bir dosya aç
dialogs-keys-copy = Seçileni tablo olarak kopyala
dialogs-keys-group-window = Pencere
dialogs-keys-tiles = Kutucuklar veya tablo
dialogs-keys-inspect = İncele
dialogs-keys-next-part = Sonraki bölüme git: inceleyici, panolar, sayaçlar
dialogs-keys-lock = Tümünü kilitle veya kilidini aç
dialogs-keys-small-window = Küçük pencere ve geri
dialogs-keys-lay = Küçük pencereyi yatır veya dikleştir
dialogs-keys-full-screen = Tam ekran
dialogs-keys-size = Daha büyük, daha küçük, olağan boyut
dialogs-keys-settings = Ayarlar
dialogs-keys-help = Yardım
dialogs-keys-list = Bu liste


## The control chart of a counter, in its dialog

dialogs-control = Kontrol grafiği
dialogs-control-none = Yok
dialogs-control-count = Kusur sayısı
dialogs-control-rate = Birim başına kusur
dialogs-control-share = Kusurlu oranı
dialogs-control-count-hint = Her seferinde aynı miktar inceleniyorsa: kusurların rastlantıdan fazla değişip değişmediğini gösterir.
dialogs-control-rate-hint = İncelenen miktar değişiyorsa: kusurlar incelenene bölünür.
dialogs-control-share-hint = Her birim ya sağlam ya kusurluysa: tümünün kusurlu olan bölümü.
dialogs-control-per = Birim
dialogs-control-of = Payda
dialogs-control-board = Panonun toplamı
dialogs-control-hours = Çalışılan saat
dialogs-control-points = Noktalar
dialogs-control-baseline = Referans dönemi
dialogs-control-baseline-hint = Sınırlar bu günlerden alınır. Her şeyin olağan olduğu günleri seçin.
dialogs-control-unread = Başka bir program, kontrol grafiği olarak okunamayan “{ $control }” metnini yazmış. Siz bir grafik seçene kadar kalır.


## Checking a file

check-check = Dosyayı denetle…
check-check-title = Dosyayı denetle
check-check-text = Dosyanın sağlam olup olmadığına ve her sayının kayıtlarının toplamına eşit olup olmadığına bakar.
check-checking = Denetleniyor…
check-mend = Onar
check-mending = Onarılıyor…
check-mend-hint = “Onar”, dosyayı yedekledikten sonra bunları gösterildiği gibi, geri alınabilen tek bir adımda yazar. Sayılar olduğu gibi kalır.
check-unsound-hint = Yedekler, daha eski bir dosyada neler olduğunu gösterir. Bu denetim hiçbir şeyi değiştirmedi; saydıklarınız kaydedilmeye devam ediyor.
check-edit = Düzenle…
check-doubts-more = Ne yapılabileceğini görmek için tıklayın: birini yeniden adlandırın veya tümünü onartın.
check-not-read = adların ayırt edilip edilemediği okunamıyor: { $why }
check-sound = Dosya sağlam: { $counters } sayaç, { $entries } kayıt ve her sayı kayıtlarının toplamına eşit.
check-unsound =
    { $count ->
        [1] Dosyada bir sorun var:
        [one] Dosyada { $shown } sorun var:
       *[other] Dosyada { $shown } sorun var:
    }
check-odd =
    { $count ->
        [1] Başka bir program, Tallyboard’un yazmayacağı bir ad veya not yazmış:
        [one] Başka programlar, Tallyboard’un yazmayacağı { $shown } ad veya not yazmış:
       *[other] Başka programlar, Tallyboard’un yazmayacağı { $shown } ad veya not yazmış:
    }
check-name-becomes = { $of }: yeni adı “{ $new }”
check-note-becomes = { $of }: yeni notu “{ $new }”
check-note-goes = { $of }: notu kaldırılır
check-total-becomes = { $of }: toplamının yeni adı “{ $new }”
check-total-goes = { $of }: toplamı adsız kalır
check-edit-counter = { $id } numaralı sayacı düzenle
check-mended =
    { $count ->
        [0] Onarılacak bir şey kalmamıştı.
        [one] { $count } ad veya not onarıldı.
       *[other] { $count } ad veya not onarıldı.
    }
check-doubts = Denetlenecek { $count } ad veya not…


## Backups

backups-backups = Yedekler…
backups-backups-title = Yedekler
backups-backups-text = Dosyayı şimdi yedekler veya önceki bir yedektekileri geri yükler.
backups-last = Son yedek
backups-none = Henüz yok
backups-back-up-now = Şimdi yedekle
backups-daily = Bir şeyin değiştiği her gün bir yedek alınır. En yeni beş yedek ile her ayın en yenisi saklanır; geri yüklemeden önce olanlar 30 gün saklanır.
backups-in-folder = { $folder } klasöründe. Bir şeyin değiştiği her gün bir yedek alınır. En yeni beş yedek ile her ayın en yenisi saklanır; geri yüklemeden önce olanlar 30 gün saklanır.
backups-restore-one = Geri yükle
backups-restore-one-name = Geri yükle: { $at }, { $holds }
backups-restore-now = Geri yükle
backups-restore-title = Geri yükle
backups-restore-file = Geri yüklenecek başka bir yedek
backups-restore-hint = Şimdi olanlar önce yedeklenir, böylece hiçbir şey kaybolmaz.
backups-restore-shared = Paylaşılan panolar merkezden geri gelir. O zamandan beri burada sayılıp henüz paylaşılmayanlar yalnızca o yedektedir.
backups-restoring = Geri yükleniyor…
backups-unreadable = okunamıyor
backups-the-backup = Yedek
backups-what-is-there = Şimdi olan
backups-nothing-now = Henüz bir şey yok.
backups-not-there = yok
backups-differing = Farklı olan sayaçlar
backups-damaged = Dosya hasarlı
backups-damaged-hint = Dosyaya hiçbir şey yazılmıyor: yerine bir yedek geçse bile olduğu gibi kalır.
backups-damaged-open = Bu pencereyi kapatıp Tallyboard’u yeniden başlatın: o zaman sağlam olan en yeni yedeği önerir.
backups-no-good-backup = Sağlam bir yedeği yok.
backups-restore-it = Onu geri yükle
backups-other-backups = Diğer yedekler…
backups-salvage = Okunabilenleri kurtar…
backups-salvage-title = Kurtarma
backups-salvage-now = Kurtar
backups-salvaging = Kurtarılıyor…
backups-salvage-about = Hasarlı dosyanın hâlâ okunabilen içeriğini yeni bir dosyaya kopyalar.
backups-salvage-file = Kurtarılanlar için yeni dosya
backups-open-salvaged = Dosyayı aç
backups-not-backed-up-yet = Henüz yedek yok
backups-restore-of = { $at } tarihli yedeği geri yükle
backups-salvaged-name = { $stem } kurtarılan.db
backups-counters = { $shown } sayaç
backups-entries = { $shown } kayıt
backups-holds = { $counters }, { $entries }
backups-holds-since = { $holds }, { $first } – { $last }
backups-backed-up-as = Yedeklendi: { $path }
backups-backed-up-unsound = Dosya sağlam değil ({ $problem }). Olduğu gibi yedeklendi: { $path }
backups-gone = { $path } artık yerinde değil.
backups-backed-up-at = Yedeklendi, { $at }
backups-backed-up-at-unsound = Yedeklendi, { $at }, ama sağlam değil
backups-before-restore = geri yüklemeden önce
backups-not-sound = sağlam değil
backups-damaged-mark = hasarlı
backups-backup-cancelled = Yedekleme iptal edildi; yeni bir yedek yok.
backups-restore-cancelled = Geri yükleme iptal edildi; her şey eskisi gibi.
backups-salvage-cancelled = Kurtarma iptal edildi; yeni bir dosya yok.
backups-restored-kept = Geri yüklendi; önceden olanlar şurada saklanıyor: { $path }
backups-restored = { $counters } sayaç ve { $entries } kayıt geri yüklendi
backups-good-backup = Sağlam olan en yeni yedeği { $at } tarihli.
backups-good-backup-holds = Sağlam olan en yeni yedeği { $at } tarihli: { $holds }.
backups-salvaged = { $counters } sayaç ve { $entries } kayıt kurtarıldı. Bulundukları dosya: { $path }.


## Files, exports and reports

files-file = Dosya
files-path-hint = Dosyanın yolu
files-choose = Seç…
files-choose-name = Dosya seç
files-no-dialog = Bu masaüstünde dosya seçme penceresi yok: yolu yazın.
files-export = Dışa aktar…
files-export-title = Dışa aktar
files-export-now = Dışa aktar
files-print = Rapor yazdır…
files-print-title = Rapor yazdır
files-print-now = Yazdır…
files-about-print = Grafikli bir sayfa, yazdırma penceresiyle birlikte tarayıcıda açılır.
files-show-in-folder = Klasörde göster
files-export-file = Dışa aktarılacak dosya
files-what = Ne
files-entries = Kayıtlar
files-counters = Sayaçlar
files-table = Tablo
files-report = Rapor
files-by = Her satır
files-hour = Saat
files-day = Gün
files-week = Hafta
files-month = Ay
files-format = Biçim
files-xlsx = Excel
files-csv = CSV
files-jsonl = JSON Lines
files-whose = Kapsam
files-all-counters = Tüm sayaçlar
files-kind = Tür
files-since = Başlangıç
files-since-name = Bu zamandan itibaren
files-until = Bitiş
files-until-name = Bu zamana kadar, bu zaman hariç
files-beginning = En baş
files-now = Şimdi
files-backwards = Bu, başlangıçtan sonra değil.
files-exists = Bu adda bir dosya zaten var.
files-mark = Excel için: dosyayı Unicode olarak işaretle
files-replace = Değiştir
files-progress = Dışa aktarmanın ilerlemesi
files-export-cancelled = Dışa aktarma iptal edildi; hiçbir şey yazılmadı
files-about-entries = Neyin ne zaman sayıldığı, her biri bir satırda.
files-about-everything = Sayılan her şey, tüm ayarlarıyla: kopya olarak yeniden içe aktarılabilir.
files-about-counters = Sayaçların şimdiki hali, ayarlarıyla.
files-about-table = Her zaman aralığında sayılanlar, her sayaç için bir sütun.
files-about-report = Bakmak ve yazdırmak için grafikli bir sayfa.
files-save-summary-title = Özeti kaydet
files-text-files = Metin
files-reading = Okunuyor…
files-open = Başka dosya aç…
files-open-title = Başka dosya aç
files-open-now = Aç
files-open-file = Açılacak dosya
files-open-hint = Kendi penceresinde açılır. Henüz olmayan bir dosya oluşturulur.
files-tally-files = Tallyboard dosyaları
files-recent = Son açılanlar
files-no-program = bu pencere bir başkasını açamıyor
files-drop = İçe aktarmak için bir dosya, açmak için bir Tallyboard dosyası bırakın
files-copy-rows = Tablo olarak kopyala
files-copy-chart = Grafiği resim olarak kopyala
files-copy-busy-hours = Yoğun saatleri resim olarak kopyala
files-chart-copied = Resim kopyalandı
files-open-named = Aç: { $path }
files-csv-files = Virgülle ayrılmış değerler
files-xlsx-files = Excel çalışma kitabı
files-html-files = Web sayfası
files-every-kind = Her tür
files-kind-counted = Sayılan
files-kind-set = Değere ayarlanan
files-kind-resets = Sıfırlamalar
files-kind-undone = Geri alınan
files-kind-late = Sonradan girilen
files-kind-imported = İçe aktarılan
files-kind-amended = Sıfırlamadan sonra değişen
files-selected =
    { $count ->
        [1] Seçili sayaç
        [one] Seçili { $count } sayaç
       *[other] Seçili { $count } sayaç
    }
files-exported-counters = { $shown } sayaç dışa aktarıldı: { $path }
files-exported-rows = { $shown } satır dışa aktarıldı: { $path }
files-not-exported = { $path } dosyasına hiçbir şey yazılmadı: { $why }
files-saved = Kaydedildi: { $path }
files-column-counter = Sayaç
files-column-board = Pano
files-column-count = Sayı
files-column-today = Bugün
files-column-target = Hedef
files-rows-copied = { $count } satır kopyalandı


## Import

import-import = İçe aktar…
import-import-title = İçe aktar
import-import-now = İçe aktar
import-import-file = İçe aktarılacak dosya
import-importable = Tablolar ve dışa aktarılanlar
import-import-hint = Tallyboard’un, Loop Habit Tracker’ın ve Better Counter’ın dışa aktardıkları ile herhangi bir tablo (CSV, Excel, OpenDocument). Ne ekleneceğini görmeden hiçbir şey eklenmez.
import-backing-up = Önce yedek alınıyor…
import-is = Bu dosya
import-dates = 1/2/2026 nedir
import-dates-guessed = Göründüğü gibi
import-day-first = 1 Şubat
import-month-first = 2 Ocak
import-late = Sonradan giriş say
import-again = Zaten olanları da ekle
import-column = Sütun
import-meaning = Anlam
import-samples = İlk satırlar
import-empty = Boş
import-asked = Yukarıda soruldu
import-each-counts-one = Yok: her satır 1 sayar
import-all-now = Yok: hepsini içe aktarma anında say
import-no-hour = Yok
import-each-is-added = Her sayı eklenir
import-is-reading = Gösterge değeridir: farklar sayılır
import-one-name = Her hücre tek bir ad
import-name = Ad
import-name-field = Sayacın adı
import-name-hint = Hepsinin ait olduğu sayaç
import-other-column = Veya aşağıdaki listeden sütunu seçin.
import-more = Diğer seçenekler
import-which-sheet = Sayılar hangi sayfada?
import-sheets = Sayfalar
import-sheets-hint = Aynı sütunları olanlar birlikte alınabilir.
import-hidden = gizli
import-encoding = Metin kodlaması
import-encoding-name = Metnin nasıl kodlandığı
import-other-encoding = Başka kodlama…
import-as-found = Bulunduğu gibi
import-split = Adları ayıran
import-split-hint = Yok: her hücre tek bir ad
import-skip = Atla
import-skip-name = Tablonun üstünde atlanacak satırlar
import-skip-unit = satır (tablonun üstünde)
import-read-as = Okuma biçimi
import-as-detected = Göründüğü gibi
import-noted = Bilgi
import-choose-sheet = Önce yukarıda bir sayfa seçin.
import-choose-encoding = Önce metnin nasıl kodlandığını seçin.
import-cancelling = İptal ediliyor…
import-all-columns = Tüm sütunlar ({ $count })
import-column-header = “{ $header }” sütununun anlamı
import-imported-before = Bu zaten { $at } tarihinde içe aktarıldı: eklenecek bir şey yok.
import-more-bad-lines = Ve { $count } tane daha.
import-more-columns-left-out = { $count } sütun daha: dışarıda bırakıldı.
import-more-columns-read = { $count } sütun daha: okundu.
import-more-columns = { $count } sütun daha: { $read } okundu, { $left_out } dışarıda bırakıldı.
import-left-out = { $count } sütun dışarıda bırakıldı: { $headers }.
import-left-out-more = { $count } sütun dışarıda bırakıldı: { $headers } ve { $more } tane daha.
import-holds = { $header } içeriği: { $samples }
import-holds-nothing = { $header } içeriği: boş
import-split-lines = Her satırı bir ad
import-split-mark = Birden çok ad, ayıran: { $mark }
import-found-encoding = { $encoding }, bulunduğu gibi
import-answer-all =
    { $count ->
        [1] Önce yukarıdaki soruyu yanıtlayın.
        [one] Önce yukarıdaki { $count } soruyu yanıtlayın.
       *[other] Önce yukarıdaki { $count } soruyu yanıtlayın.
    }
import-mend-bad =
    { $count ->
        [one] { $count } satır bozuk: dosyada düzeltin veya atlamayı seçin.
       *[other] { $count } satır bozuk: bunları dosyada düzeltin veya atlamayı seçin.
    }
import-backed-up-first = { $least } veya daha çok kaydın her içe aktarılmasından önce olduğu gibi, önce bir yedek alınır.
import-not-undone = Sayısı { $most } değerini aşan kayıtlar tek adımda geri alınamaz.
import-only-backup = Sayısı { $most } değerini aşan kayıtlar tek adımda geri alınamaz; önceden olanları yalnızca yedek geri getirir.
import-importing = İçe aktarılıyor…
import-importing-backed-up = İçe aktarılıyor… Önceden olanların yeri: { $path }.
import-before-in = Önceden olanların yeri: { $path }
import-no-backup = Bu kadar büyük bir içe aktarmadan önce yedek alınamadı, bu yüzden hiçbir şey içe aktarılmadı: { $why }
import-alike-day = { $count } satır, zaten olan bir kayda benziyor, ancak miktarı veya saati farklı: aynı sayaç, aynı gün.
import-alike-minute = { $count } satır, zaten olan bir kayda benziyor, ancak miktarı veya saati farklı: aynı sayaç, aynı dakika.
import-role-name = Sayacın adı
import-role-count = Ne kadar ekleneceği
import-role-time = Ne zaman: tarih ve saat
import-role-date = Tarih
import-role-hour = Saat
import-role-note = Not
import-role-board = Pano
import-role-kind = Kaydın türü
import-role-reading = Gösterge değeri
import-role-counter = Ayrı bir sayaç
import-role-day = Ayrı bir gün
import-role-left-out = Dışarıda
import-makes-board = “{ $name }” panosunu oluşturur.
import-makes-boards = { $shown } pano oluşturur.
import-makes-counter = “{ $name }” sayacını oluşturur.
import-makes-counters = { $shown } sayaç oluşturur.
import-adds-day-notes = { $shown } gün notu ekler.
import-nothing = İçinde eklenecek bir şey yok.
import-nothing-left-out = Eklenecek bir şey yok: { $left_shown } kayıt zaten var.
import-adds = { $shown } kayıt ekler.
import-adds-left-out = { $shown } kayıt ekler; zaten olan { $left_shown } kaydı atlar.
import-bad-lines = { $count } satır içe aktarılamıyor:
import-bad-line = Satır { $line }
import-bad-sheet-line = { $sheet }, satır { $line }
import-bad-cell = { $line }, “{ $column }”
import-skip-bad =
    { $count ->
        [1] Bu satırı atla
        [one] Bu { $count } satırı atla
       *[other] Bu { $count } satırı atla
    }
import-imported = { $counters } sayacın { $entries } kaydı içe aktarıldı
import-imported-from = { $counters } sayacın { $entries } kaydı içe aktarıldı, kaynak: { $source }


## Sharing

sharing-share = Bu panoyu paylaş…
sharing-shared-board = Paylaşım…
sharing-join = Paylaşılan bir panoya katıl…
sharing-board = Pano
sharing-address = Sunucu adresi
sharing-address-example = postgres://ana@tally.example.org/desks
sharing-address-hint = Masalarınızın erişebildiği bir PostgreSQL veritabanı.
sharing-password = Parola
sharing-desk-name = Bu masanın adı
sharing-desk-name-hint = Burada sayılanların yanında yazar.
sharing-test = Bağlantıyı sına
sharing-find = Panoları bul
sharing-connecting = Bağlanıyor…
sharing-share-title = Bu panoyu paylaş
sharing-share-text = Birkaç masa tek bir panoda sayar. Her masa kendi dosyasını tutar ve sunucuya ulaşılamadığında saymaya devam eder; her basış bir kez ulaşır.
sharing-share-now = Paylaş
sharing-sharing-now = Paylaşılıyor…
sharing-stop = Paylaşımı durdur…
sharing-desks = Bu panodaki masalar
sharing-no-desks-yet = Kimlerin paylaştığı okunuyor…
sharing-not-running = paylaşım bu pencerede çalışmıyor: pencereyi kapatıp yeniden açın
sharing-join-title = Paylaşılan bir panoya katıl
sharing-join-text = Başka masaların paylaştığı bir pano, üzerinde bugüne kadar sayılan her şeyle birlikte bu dosyaya konur.
sharing-join-now = Katıl
sharing-boards = Panolar
sharing-no-boards = Bu sunucu üzerinden henüz paylaşılan pano yok. Bir pano açıp “Bu panoyu paylaş…” öğesini seçin.
sharing-namesakes = Aynı adlar
sharing-same = Aynısı: burada sayılanları paylaş
sharing-others = Başkası: ikisini de tut
sharing-progress = Panonun ne kadarının burada olduğu
sharing-joining = Katılıyor…
sharing-join-goes-on = Bu kapatılınca da sürer.
sharing-cancel-joining = Katılmayı iptal et
sharing-cancelling = İptal ediliyor…
sharing-leave-now = Paylaşımı durdur
sharing-leave-anyway = Yine de durdur
sharing-leaving = Bekleyenler gönderiliyor ve ayrılıyor…
sharing-leave-text = Sayılan her şey burada kalır ve pano sıradan bir pano olur. Diğer masalar ellerindekini korur ve devam eder. Daha sonra yeniden katılabilirsiniz.
sharing-shared = Paylaşılan
sharing-now = şimdi
sharing-shared-connecting = Paylaşılan · bağlanıyor…
sharing-shared-warning = Paylaşılan, bir uyarı var
sharing-try-now = Şimdi dene
sharing-trying = sunucuya ulaşılmaya çalışılıyor
sharing-options = Paylaşım seçenekleri…
sharing-away-title = Sunucuya ulaşılamıyor
sharing-refused-title = Sunucu bu masayı kabul etmiyor
sharing-away-text = Sayım sürüyor. Sayılanlar bu bilgisayara kaydedilir ve sunucu yanıt verir vermez gönderilir.
sharing-refused-text = Sayım sürüyor. Sayılanlar bu bilgisayara kaydedilir ve bu düzeltilir düzeltilmez gönderilir.
sharing-click = Kimlerin paylaştığını görmek için tıklayın.
sharing-click-offline = Şimdi yeniden denemek için tıklayın.
sharing-this-desk = bu masa
sharing-left = ayrıldı
sharing-torn = karar gerekiyor
sharing-never = henüz yok
sharing-torn-hint = Sunucu ve bu masa daha eski bir duruma döndü ve masa farklı biçimde devam etti. Sunucunun sahibi karar verene kadar o masadan buraya başka bir şey alınmaz.
sharing-connected = Bağlanma süresi { $milliseconds } ms
sharing-board-counters = · { $counters }
sharing-is-shared = “{ $board }” panosu paylaşıldı
sharing-joined = “{ $board }” panosu artık burada
sharing-join-cancelled = “{ $board }” panosu burada paylaşılmıyor. Gelmiş olanlar sıradan bir pano olarak kalır
sharing-others-name = panonunki “{ $name } (2)” olarak
sharing-left-board = “{ $board }” panosu artık burada paylaşılmıyor
sharing-is-here = { $board }: zaten bu dosyada
sharing-leave-title = Paylaşım durdurulsun mu: { $board }?
sharing-pulling = Alınıyor: { $pulled } / { $all }
sharing-pill-name = Paylaşım: { $text }
sharing-tile-here = { " " }· burada { $count }
sharing-today-here = { $today }, burada { $here }
sharing-tile-waits = { " " }· bekleyen { $shown }
sharing-last-seen = son görülme { $at }
sharing-shared-filter = { $name }, paylaşılan
sharing-keyring = Bu bilgisayarın anahtarlığında saklanır, asla dosyada saklanmaz.
sharing-keyring-locked = Kilidini açarsanız bu bilgisayarın anahtarlığında saklanır, asla dosyada saklanmaz.
sharing-keyring-missing = Bu pencere kapanana kadar kullanılır, asla dosyada saklanmaz.
sharing-edits-wait = { $shown } düzenleme bekliyor
sharing-entries-wait = { $shown } kayıt bekliyor
sharing-namesake = Bu dosyada da var: { $name }.
sharing-two-namesakes = Bu dosyada da var: { $first } ve { $second }.
sharing-many-namesakes = Bu dosyada da var: { $first } ve { $others } tane daha
sharing-answer = { $answer }. { $question }
sharing-joinable = { $desks } · { $entries }
sharing-leave-edits = Burada bekleyen { $shown } düzenleme önce gönderilir.
sharing-leave-entries = Burada bekleyen { $shown } kayıt önce gönderilir.
sharing-loses-nothing = Diğer masalar, biri onlara söyleyene kadar bu masanın ayrıldığını görmez.
sharing-loses-edits = Yine de durdurulursa { $shown } düzenleme burada kalır ve diğer masalara hiç ulaşmaz.
sharing-loses-entries = Yine de durdurulursa { $shown } kayıt burada kalır ve diğer masalara hiç ulaşmaz.
sharing-shared-by = Paylaşılan · { $count } masa
sharing-desk-count = { $count } masa
sharing-offline-since = { $since } itibarıyla çevrimdışı
sharing-waits-offline-since = { $waits }: { $since } itibarıyla çevrimdışı
sharing-offline = Çevrimdışı
sharing-waits-short = bekleyen { $shown }
sharing-tried-now = Az önce denendi: { $why }
sharing-tried-seconds = { $seconds } sn önce denendi: { $why }
sharing-tried-minutes = { $minutes } dk önce denendi: { $why }
sharing-replaces = { $desk } yerine sürdürüyor


## Opening hours, and times at which nobody counted

hours-title = Çalışma saatleri
hours-about = Burada ne zaman sayım yapıldığı. Sayılanlar bu saatlere bölünür; bunların dışında kalan sıfır değil, bilinmiyor demektir.
hours-weekday =
    { $day ->
        [monday] Pazartesi
        [tuesday] Salı
        [wednesday] Çarşamba
        [thursday] Perşembe
        [friday] Cuma
        [saturday] Cumartesi
       *[sunday] Pazar
    }
hours-closed = Kapalı
hours-all-day = Tüm gün
hours-on = Çalışma saatleri, { $day }
hours-times-unreadable = Saatleri 9–12, 13–17 gibi yazın.
hours-into-next-day = Ertesi gün { $end } saatine kadar.
hours-as-monday = Cumaya kadar aynı
hours-a-week =
    Haftada { $hours } saat{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } dk
    }
hours-other = Farklı saatler
hours-nobody-counted = Kimse saymadı
hours-dates = Tarihler
hours-dates-from-to = { $first } – { $last }
hours-add-date = Tarih ekle…
hours-add-date-name = Farklı saatleri olan tarihler ekle
hours-add-off-name = Kimsenin saymadığı tarihler ekle
hours-nobody-on = Kimsenin saymadığı saatler, { $dates }
hours-change-date = Değiştir: { $dates }
hours-remove = Kaldır: { $dates }
hours-date-twice = Bu tarihlerden biri başka bir satırda da var.
hours-older = Daha eski { $number } satırı göster
hours-unreadable-there = Başka bir program okunamayan çalışma saatleri yazmış, bu yüzden hiçbir şey bunlara bölünmüyor: “{ $written }”
hours-write-anew = Yeni saatler yaz
hours-needed = Ne zaman kimsenin saymadığını belirtmek için önce ne zaman sayım yapıldığını belirtin.
nobody-open = Kimse saymadı…
nobody-title = Kimse saymadı
nobody-text = “{ $board }” panosunda ne zaman kimse saymadı? O süre bilinmiyor olarak tüm ortalamaların dışında bırakılır. O sürede sayılanlar sayılarda kalır.
nobody-dates = Tarihler
nobody-times = Saatler
nobody-times-name = Kimsenin saymadığı saatler
nobody-dates-name = Tarihler: { $dates }
nobody-hours = O günün çalışma saatleri: { $times }
nobody-closed = O gün için çalışma saati yok.
nobody-nothing-changes = Bu sürede çalışma saati yok, bu yüzden çıkarılacak bir şey de yok.
