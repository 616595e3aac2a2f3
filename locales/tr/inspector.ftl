## Lists

parts-separator = { ", " }


## The inspector

inspector-inspector = İnceleyici
inspector-open = İncele
inspector-hint = İncele: neyin ne zaman sayıldığı  Ctrl+I
inspector-more = Kopyala ve dışa aktar
inspector-close = İnceleyiciyi kapat
inspector-maximise = Tüm pencerede incele
inspector-beside = Sayaçların yanında incele
inspector-running-total = Birikimli toplam
inspector-one-scale = Tek ölçek
inspector-chart = Grafik
inspector-back = Sayaçlara dön
inspector-history = Geçmiş
inspector-periods = Dönemler
inspector-counters = Sayaçlar
inspector-now = Şimdi
inspector-change = Değişim
inspector-today-up = Bugün
inspector-this-week-up = Bu hafta
inspector-this-month-up = Bu ay
inspector-all-time-up = Tüm zamanlar
inspector-an-open-hour-up = Açık saat başına
inspector-week-to-now = Bu hafta, şu ana dek
inspector-last-weeks = son 8 hafta
inspector-today = bugün
inspector-this-week = bu hafta
inspector-this-month = bu ay
inspector-all-time = tüm zamanlar
inspector-an-open-hour = açık saat başına
inspector-since-reset = sıfırlamadan beri
inspector-since = başlangıç
inspector-nothing = Henüz bir şey sayılmadı
inspector-reading = Okunuyor…
inspector-fields = Alanlar
inspector-name = Ad
inspector-note = Not
inspector-no-note = Not yok
inspector-step = Adım
inspector-target = Hedef
inspector-no-target = Yok
inspector-all-fields = Tüm alanlar…
inspector-no-number = bu bir tam sayı değil
inspector-copy-table = Tabloyu kopyala
inspector-share = Pay
inspector-desks = Masalar
inspector-desk-count = Sayı
inspector-together = Birlikte
inspector-this-desk = bu masa
inspector-here = Bu masa
inspector-other-desks = Diğer masalar
inspector-not-shared = Paylaşılmıyor
inspector-show-entries = Kayıtlarını görmek için tıklayın
inspector-together-count = { $shown } sayaç birlikte
inspector-unread = Neyin ne zaman sayıldığı okunamıyor: { $why }. Yeniden deneniyor.
inspector-unlisted = Geçmiş okunamıyor: { $why }. Yeniden deneniyor.
inspector-compared = { $label } { $counted }, { $words } { $before }, { $until } itibarıyla: { $change }
inspector-figure = { $label } { $counted }, { $note }
inspector-value-words = { $words } { $value }
inspector-before-by = Önce, { $time } itibarıyla
inspector-today-to = Bugün, { $time } itibarıyla
inspector-span-to-now = { $span }, şu ana dek
inspector-to-now = şu ana dek { $change }
inspector-small-chart = { $name }: { $counted }
inspector-small-chart-change = { $name }: { $counted }, { $change }
inspector-since-date = ilk: { $date }
inspector-since-reset-at = sıfırlamadan beri, { $at }
inspector-at = { $date }, { $time }
inspector-on-board = “{ $board }” panosunda
inspector-bars-of = { $range }, çubuklar
inspector-by-hour = saate göre
inspector-by-day = güne göre
inspector-by-week = haftaya göre
inspector-by-month = aya göre
inspector-by-unit =
    { $unit ->
        [hour] { $range }, saate göre
        [day] { $range }, güne göre
        [week] { $range }, haftaya göre
       *[month] { $range }, aya göre
    }
inspector-busiest = { $busiest } · { $over }
inspector-more-count = { $shown } tane daha
inspector-counted-in = Sayılan, { $span }
inspector-counted = { $label } { $counted }
inspector-counted-in-range =
    { $range ->
        [day] gün { $counted }
        [week] hafta { $counted }
        [month] ay { $counted }
        [year] yıl { $counted }
       *[custom] toplam { $counted }
    }
inspector-until = { $date }, { $time }
inspector-open-hours = { $hours_shown } saat
inspector-means = açık saat başına { $hourly }: { $hours_shown } açık saatte { $counted }; günde { $daily }, panoda sayım olan { $days_shown } gün üzerinden
inspector-reset-mark = Sıfırlama, kapanış sayısı { $total }
inspector-reset-mark-noted = Sıfırlama, kapanış sayısı { $total }: { $note }
inspector-percent = %{ $number }
inspector-desk-row = { $desk }: { $count }, { $percent }
inspector-desk-row-about = { $desk }, { $about }: { $count }, { $percent }


## Charts

charts-nothing = Henüz bir şey sayılmadı
charts-counted = sayılan
charts-late = sonradan
charts-not-over = henüz bitmedi
charts-busy-hours = Yoğun saatler
charts-chart-name =
    { $unit ->
        [hour] Saate göre grafik: { $name }
        [day] Güne göre grafik: { $name }
        [week] Haftaya göre grafik: { $name }
       *[month] Aya göre grafik: { $name }
    }
charts-told = { $span }: { $value }
charts-on-days = { " " }({ $days })
charts-in-span = { " " }({ $span })
charts-legend = Gösterge: { $entries }
charts-heat-name = Yoğun saatler: { $name }
charts-year-name = { $year }, güne göre: { $name }
charts-value-in = { $value } · { $span }
charts-value-of = { $name }: { $value }
charts-in-all = toplam { $value }
charts-of-these-late = bunların { $late } tanesi sonradan
charts-times = { $start }–{ $end }
charts-dates = { $first } – { $last }
charts-date-time = { $date }, { $time }
charts-heat-cell = { $day } { $times }: saatte { $rate } ({ $hours_shown } saatte { $counted })
charts-heat-closed = { $day } { $times }: sayım yok
charts-busiest =
    { $day ->
        [monday] Pazartesi { $times }, saatte { $rate }
        [tuesday] Salı { $times }, saatte { $rate }
        [wednesday] Çarşamba { $times }, saatte { $rate }
        [thursday] Perşembe { $times }, saatte { $rate }
        [friday] Cuma { $times }, saatte { $rate }
        [saturday] Cumartesi { $times }, saatte { $rate }
       *[sunday] Pazar { $times }, saatte { $rate }
    }
charts-monday-short = Pzt
charts-tuesday-short = Sal
charts-wednesday-short = Çar
charts-thursday-short = Per
charts-friday-short = Cum
charts-saturday-short = Cmt
charts-sunday-short = Paz
charts-monday-letter = Pt
charts-tuesday-letter = Sa
charts-wednesday-letter = Ça
charts-thursday-letter = Pe
charts-friday-letter = Cu
charts-saturday-letter = Ct
charts-sunday-letter = Pa
charts-day-of-month = { $day } { $date }
charts-thousands = { $number } B
charts-millions = { $number } Mn
charts-billions = { $number } Mr
charts-trillions = { $number } Tn


## What counts are evidence of: in the inspector, its charts, and beside a counter that has a control chart

inspector-style = Grafiğin gösterdiği
inspector-bars = Çubuklar
inspector-control-chart = Kontrol grafiği
inspector-limits = Sınırlar, %95
charts-limits = sınırlar, %95
charts-not-covered = çalışma saati dışı
charts-not-looked-at = incelenen yok
charts-defects = kusurlar
charts-defects-for-each = birim başına kusur
charts-defective = kusurlu oranı
charts-control-limits = kontrol sınırları
charts-alarm = rastlantı değil
charts-limits-from-to = sınırlar { $low } – { $high }
charts-covered-hours = çalışılan { $hours_shown } saat
charts-above-limit = üst sınırın üzerinde, rastlantıyla nadiren { $limit } değerini aşar
charts-below-limit = alt sınırın altında, rastlantıyla nadiren { $limit } değerinin altına iner
inspector-sum-and-rate = { $sum } · { $rate }
inspector-rate = saatte { $rate }
inspector-rate-limits = saatte { $rate }, { $limits }
inspector-rate-covered = { $rate } (çalışılan { $hours_shown } saatte)
inspector-rate-counted = { $rate } (sayım olan { $hours_shown } saatte)
inspector-outside = bunların dışında { $counted } tane daha
inspector-a-covered-hour-up = Çalışılan saat başına
inspector-a-covered-hour = çalışılan saat başına
inspector-limits-mean = Tekrar tekrar böyle sayılsa, bu tür 100 sınır çiftinden 95’i gerçek sayıyı içerirdi.
inspector-hours-unread = Panonun çalışma saatleri okunamıyor, bu yüzden kullanılmıyor.
charts-alarm-of = { $span }, { $value }: { $words }
inspector-more-alarms = Burada { $shown } nokta daha bir kuralı bozuyor
inspector-in-control = Buradaki noktaların hiçbiri rastlantının ötesinde değil.
inspector-baseline = Ortalama { $mean }, referans: { $dates }
inspector-rough = Referans döneminde nokta başına 5’ten az var: sınırlar kaba.


## The history

history-all = Tümü
history-counted = Sayılan
history-late = Sonradan
history-undos = Geri alma
history-resets = Sıfırlama
history-sets = Ayarlama
history-filter = Notları süz
history-add-late = Sonradan giriş…
history-undo = Geri al
history-note = Not…
history-note-hint = Enter kaydeder, Esc çıkar
history-nothing = Henüz bir şey sayılmadı
history-nothing-found = Böyle bir kayıt yok
history-set = ayarlandı
history-imported = içe aktarıldı
history-amended = sıfırlamadan sonra değiştirildi
history-late-entry = sonradan
history-undo-reset = Bu sıfırlamayı geri al
history-undone = geri alındı
history-filters = Geçmişi süz
history-days = Yalnızca bazı günleri göster
history-filters-name = Geçmişi süz, { $of }
history-today = Bugün, { $day }
history-yesterday = Dün, { $day }
history-heading-sum = { $day }: { $sum }
history-presses = { $shown } basış
history-days-name = Yalnızca bazı günleri göster, { $of }
history-filter-name = Notları süz, { $of }
history-kind-name = Kayıt türleri, { $of }
history-add-late-name = Sonradan giriş ekle: { $of }
history-with-note = { $description }: { $note }
history-undo-of = geri alma, { $time }
history-reset = sıfırlama, kapanış sayısı { $total }
history-entry = { $amount } { $counter }, { $time }
history-undo-name = Geri al: { $entry }
history-note-name = Not: { $entry }
history-span-since = başlangıç { $from }
history-all-times = Yalnızca { $span } değil, tüm zamanları göster
history-now-since = Şimdi: başlangıç { $from }
history-from-to = { $from } – { $to }
history-length = { $shown } gün
history-period = { $counter }, { $span }: { $total }
history-than-before = önceki döneme göre { $change }
history-undo-reset-name = Sıfırlamayı geri al: { $counter }, { $at }, kapanış sayısı { $total }
history-on-desk = { $entry }, masa: { $desk }
history-all-desks = Yalnızca { $desk } değil, tüm masaları göster


## When a target is reached at the pace of the counting so far, and how often it was

pace-about = Sayım, son sıfırlamadan beri olduğu gibi, panonun çalışma saatleri varsa bunların içinde sürerse böyle olur.
pace-reaches = Hedef { $target }
pace-at-this = bu hızla
pace-reached-by = hedefe ulaşılacak zaman
history-streak = { $target } hedefine art arda { $shown } kez ulaşıldı.


## Doubtful presses

history-doubtful = Şüpheli
doubtful-ms = { $ms } ms
doubtful-seconds = { $seconds } sn
doubtful-bounce = sıçrama, önceki basıştan { $time } sonra
doubtful-double = çift basış, öncekinden { $time } sonra
doubtful-repeat = tekrar, başka bir masadaki basıştan { $time } sonra
doubtful-bounce-brief = sıçrama, { $time }
doubtful-double-brief = çift, { $time }
doubtful-repeat-brief = tekrar, { $time }
history-doubtful-entry = şüpheli: { $reason }
history-doubtful-count = { $shown } şüpheli basış
history-doubtful-at-least = En az { $shown } şüpheli basış
history-doubtful-name = { $count }, { $of }: yalnızca bunları göster
history-keep = Koru
history-void = Geçersiz say
history-keep-name = Koru: { $entry }; doğru
history-void-name = Geçersiz say: { $entry }; nedeni not olarak yazılıp geri alınır
history-doubtful-keys = Siz geçersiz sayana kadar bunların her biri sayılır. K işaretli olanı korur, V geçersiz sayar.
