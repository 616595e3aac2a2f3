### Terms: counter = sayaç, board = pano, tile = kutucuk, press = basış, count = sayı
### Terms: step = adım, target = hedef, level = düzey, reset = sıfırlama, period = dönem, entry = kayıt
### Terms: late count = sonradan giriş, undo = geri al, redo = yinele, archive = arşiv, lock = kilitle
### Terms: inspector = inceleyici, strip = küçük pencere, desk = masa, hub = merkez, shared board = paylaşılan pano
### Terms: template = şablon, backup = yedek, salvage = kurtar, sample = numune
### Terms: guard/double press = çift basış, day note = gün notu, tally file = Tallyboard dosyası
### Terms: hours = çalışma saatleri, covered hour = çalışılan saat, rate = saatlik ortalama, limits = (güven) sınırları
### Terms: control chart = kontrol grafiği, baseline = referans dönemi, sample of a control chart = örneklem
### Terms: doubtful press = şüpheli basış, keep = koru, void = geçersiz say

## The window

title = Tüm sayaçlar
all = Tüm sayaçlar
welcome = Ne saymak istiyorsunuz?
welcome-hint = Bir ad yazıp Enter tuşuna basın
welcome-help = Bir ad ve Enter ya da yapıştırılan bir liste: her satırda bir ad veya bir hesap tablosunun sütunu.
on-a-board = şu adlı panoda:
board-of-the-list = Bu sayaçlar için pano adı
optional = İsteğe bağlı
new-hint = Yeni sayacın adı
new-button = Yeni sayaç
new-tile = Buraya yeni sayaç
or-ready = veya hazır bir panoyla başlayın
name = Ad
key = Tuş
count = Sayı
last = Son
total = Toplam
tiles = Kutucuklar
table = Tablo
as-tiles = Kutucuk olarak göster
as-table = Tablo olarak göster
search = Ara
zone-notice = Saat dilimi bilinmiyor…
search-hint = Ara  Ctrl+F
undo = Geri al
redo = Yinele
undo-back = Buraya kadar geri al
undone = Geri alındı
redone = Yinelendi
table-copied = Tablo kopyalandı
reset = Sıfırla…
nothing-to-reset = hiçbir şey sıfırlanmadı: burada gösterilen sayaç yok
hidden-by-search = arama nedeniyle gizli
on-no-board = hiçbir panoda değil
undo-reset = Son sıfırlamayı geri al
no-reset = bu sayacın geri alınacak bir sıfırlaması yok
reset-hint = Önce ne yapacağını görmek için tıklayın; hemen yapmak için basılı tutun
more = Daha fazla
boards = Panolar
new-board = + Yeni pano
other = Diğer
archive = Arşiv
settings = Ayarlar
settings-item = Ayarlar…
keys = Tuşlar
full-screen = Tam ekran
show-board = Göster
edit-board = Pano seçenekleri…
reset-board = Sıfırla…
save-template = Şablon olarak kaydet
move-up = Yukarı taşı
move-down = Aşağı taşı
lock-board = Bu panoyu kilitle
unlock-board = Bu panonun kilidini aç
counters-stay = Sayaçları ve geçmişleri kalır.
leave-first = Bu pano paylaşılıyor: önce paylaşımı durdurun.
lock-all = Tümünü kilitle
unlock-all = Tüm kilitleri aç
select-none = Seçimi kaldır
selected-menu = Yapılacaklar
add = Ekle…
edit = Düzenle…
alone = Tek başına göster
all-again = Tümünü yeniden göster
duplicate = Çoğalt
lock = Kilitle
unlock = Kilidi aç
to-board = Panoya taşı
no-board = Pano yok
archive-it = Arşivle
restore = Geri yükle
delete = Kalıcı olarak sil…
clear-search = Aramayı temizle
look-everywhere = Her yerde ara
look-in-archive = Arşivde ara
empty-board = Burada henüz sayaç yok. Soldaki panoya birkaç tane sürükleyin veya yeni bir tane oluşturun.
opening = Dosya açılıyor…
saved = Her şey kaydedildi
failed = Dosya kullanılamıyor
keep-open = Açık tut
close-now = Şimdi kapat
locked = Her şey kilitli
too-many-questions = aynı anda çok fazla şey okunuyor, bu yüzden bu okunmadı: yeniden deneyin
boards-region = Panolar
tools-region = Araçlar
status-region = Durum
inspector-region = İnceleyici
counters-region = Sayaçlar
total-region = Toplam
finish = Bitir…
finish-sample = Numuneyi bitir…
close-day = Günü kapat…
sort-manually = El ile sıralama
columns = Sütunlar
sort-by-name = Ada göre sırala
sort-by-count = Sayıya göre sırala
sort-by-today = Bugüne göre sırala
sort-by-last = Son değişikliğe göre sırala
template-too-large = Bir şablon için çok fazla sayaç ve not var: { $name }
too-many-templates = zaten { $max } şablon var: yeni panoların oluşturulduğu yerde birini silin
names-found = { $count } ad: her birine bir sayaç ve bir tuş
too-many-names = Burada { $count } ad var: bir kerede en çok { $max } ad yapıştırın veya bir dosyayı içe aktarın.
name-twice = Listede iki kez var: { $name }.
no-zone = Saatler UTC olarak gösteriliyor: { $why }. Saat dilimi ayarlardan da seçilebilir.
reset-scope = Sıfırla: { $scope }…
scope-board = “{ $board }” panosu
key-changes = { $key } tuşu “{ $holder }” sayacının, bu yüzden “{ $counter }” başka bir tuş alır
counted-unseen = { $counter }, { $why_unseen }: { $count }
on-board = “{ $board }” panosunda
not-backed-up = Yedeklenmedi: { $why }
menu-name = Yapılacaklar: { $counter }
count-name = { $counter }: { $count }
of-number = / { $number }
board-menu = Pano { $name }
key-of = tuş { $cap }
of-target = hedef { $target }
board-total = Toplam { $total }
sample = Numune { $number }
since = başlangıç { $time }
beside-total = Toplam dışında: { $counts }
to-go = { $number } kaldı
room = / { $capacity } · { $left } yer var
reached = { $total } / { $target }, hedefe ulaşıldı
beyond = { $total }, hedeften { $over } fazla
spoken-count = { $name } { $count }
count-on = Devam, hedef { $target }
counts-of = Sayılar, { $range }
table-row = { $count }, { $counted }
selected = { $count } seçili
step-at = { $step }, { $time }
toast-button = { $word }: { $toast }
at-limit = { " " }· sınır { $limit }
total-on-board = panoda { $count }
level = { $name } { $count }
in-all = toplam { $count }
counted-today = bugün { $count }
make-counters = { $shown } sayaç oluştur
with-key = { $name }, tuş { $key }
with-no-key = { $name }, tuş yok
bad-name = “{ $name }”: { $why }.
template-saved = Şablon kaydedildi: { $name }
template-replaced = Şablon değiştirildi: { $name }
no-such-zone = Bu sistemde { $name } saat dilimi yok: saatler sistemin saat diliminde gösteriliyor. Ayarlardan başka bir dilim seçilebilir.
counters = { $shown } sayaç
scope-found = bulunan { $shown } sayaç
scope-archived = arşivlenmiş { $shown } sayaç
scope-all = tüm sayaçlar ({ $shown })
counter-on-board = { $counter } (“{ $board }” panosunda)
key-of-hidden = { $count ->
    [one] { $key } tuşu gösterilmeyen bir sayacın, bu yüzden sayılmadı: { $holders }
   *[other] { $key } tuşu gösterilmeyen sayaçların, bu yüzden sayılmadı: { $holders }
}
key-of-several = { $key } tuşu birden çok sayacın: { $holders }. Sayılmadı, önce tek bir panoyu gösterin
key-of-several-on-one-board = { $key } tuşu birden çok sayacın: { $holders }. Sayılmadı, birine başka bir tuş verin
enumerated-two = { $first } ve { $second }
enumerated-three = { $first }, { $second } ve { $third }
enumerated-more = { $first }, { $second } ve { $count } tane daha
reset-archived = { $count ->
    [one] hiçbir şey sıfırlanmadı: sayaç arşivde, önce onu geri yükleyin
   *[other] hiçbir şey sıfırlanmadı: bunlardan bazıları arşivde, önce onları geri yükleyin
}
nothing-found = “{ $search }” adlı bir şey yok
nothing-found-on-board = Bu panoda “{ $search }” adlı bir şey yok
nothing-found-in-archive = Arşivde “{ $search }” adlı bir şey yok
nothing-found-but = { $before }; { $found }
found-elsewhere = başka yerde { $shown }
found-in-archive = arşivde { $shown }
press-one = Say: { $counter }
press-step = { $number } say: { $counter }
plus-one = Bir ekle: { $counter }
plus-step = { $number } ekle: { $counter }
minus-one = Bir çıkar: { $counter }
minus-step = { $number } çıkar: { $counter }
of-number-named = / { $number } { $name }
number-named = { $number } { $name }
figure-of = { $figure } { $heading }
filter-name = { $name }, { $counters }
share = %{ $percent }
share-limits = sınırlar %{ $low } – %{ $high }
share-limits-short = %{ $low }–{ $high }
share-of = { $total } içinde { $share }: { $limits }
minutes-none = bir dakikadan az
minutes = { $minutes } dk
hours = { $hours } sa
hours-and-minutes = { $hours } sa { $minutes } dk
places-left = { $shown } yer kaldı
full = Dolu: { $count } / { $capacity }
over-full = Kapasite aşıldı: { $count } / { $capacity }
target-reached = { $what }: bitirin ve yenisine başlayın
target-reached-sample = { $what }: bu numuneyi bitirin ve yenisine başlayın
target-passed = { $what }, hedeften { $over } fazla: bitirin ve yenisine başlayın
target-passed-sample = { $what }, hedeften { $over } fazla: bu numuneyi bitirin ve yenisine başlayın
dragged = { $first } ve { $count } tane daha


## What was done, and is undone

operation-press = { $change } { $name }
operation-late = { $change } { $name }, sonradan
operation-set = “{ $name }” ayarlaması, yeni sayı { $count }
operation-reset = “{ $name }” sıfırlaması
operation-correct = “{ $name }” düzeltmesi
operation-keep = “{ $name }” basışının korunması
operation-void = “{ $name }” basışının geçersiz sayılması
operation-note = “{ $name }” notu
operation-create = Yeni sayaç “{ $name }”
operation-rename = Yeniden adlandırma, yeni ad “{ $name }”
operation-edit = “{ $name }” düzenlemesi
operation-move = “{ $name }” taşıması
operation-archive = “{ $name }” arşivlemesi
operation-restore = “{ $name }” geri yüklemesi
operation-lock = “{ $name }” kilitlemesi
operation-unlock = “{ $name }” kilidinin açılması
operation-create-board = Yeni pano “{ $name }”
operation-edit-board = “{ $name }” panosunun düzenlenmesi
operation-delete-board = “{ $name }” panosunun silinmesi
operation-import = “{ $name }” içe aktarması
operation-reset-several = { $shown } sayacın sıfırlanması
operation-correct-several = { $shown } sayacın düzeltilmesi
operation-keep-several = { $shown } basışın korunması
operation-void-several = { $shown } basışın geçersiz sayılması
operation-create-several = { $shown } yeni sayaç
operation-edit-several = { $shown } sayacın düzenlenmesi
operation-move-several = { $shown } sayacın taşınması
operation-archive-several = { $shown } sayacın arşivlenmesi
operation-restore-several = { $shown } sayacın geri yüklenmesi
operation-lock-several = { $shown } sayacın kilitlenmesi
operation-unlock-several = { $shown } sayacın kilidinin açılması
about-operation = { $word }: { $operation }
about-operation-and-followers = { $word }: { $operation } ve ardından yapılanlar
done-but-for-others = { $done }; o zamandan beri başkalarının değiştirdiklerine dokunulmadı
undo-steps = { $shown } adımı geri al
was-reset = “{ $name }” sıfırlandı, { $before } → { $after }
was-corrected = “{ $name }” düzeltildi, { $before } → { $after }
were-reset = { $shown } sayaç sıfırlandı
were-corrected = { $shown } sayaç düzeltildi
refused-locked = Kilitli: sayılmadı
refused-archived = Arşivde: sayılmadı
refused-limit = Sayılmadı: sınır { $limit }
refused-overflow = Sayılmadı: sayı bu kadar büyük olamaz


## What is saved, and what isn't

saving = { $count } değişiklik kaydediliyor…
changes-not-shown = Gösterilenler eski olabilir, çünkü okunamıyor: { $why }. Yeniden deneniyor.
unsaved = { $count } değişiklik { $seconds } sn’dir kaydedilemedi: { $why }. Saklanıyor ve yeniden deneniyor.
opening-waits = Dosya henüz açılamıyor: { $why }. Yeniden deneniyor.
closing-title = { $count } değişiklik kaydedilmedi
closing-why = { $why }. Kaydetme sürekli yeniden denenir ve her şey kaydedilince pencere kendiliğinden kapanır.
closing-keeps = { $count ->
    [one] Şimdi kapatırsanız basış dosyanın yanında saklanır ve bir sonraki başlatmada sayılır.
   *[other] Şimdi kapatırsanız basışlar dosyanın yanında saklanır ve bir sonraki başlatmada sayılır.
}
closing-loses = { $count ->
    [one] Şimdi kapatırsanız bu değişiklik kaybolur.
   *[other] Şimdi kapatırsanız bu değişiklikler kaybolur.
}
closing-loses-others = Yaptığınız diğer değişiklikler o zaman kaybolur.


## Help

help-help = Yardım
help-about = Tallyboard Hakkında
help-about-text = Bunun hangi sürüm olduğu, açık olan dosya ve içindekilerin lisansları.
help-help-text = Sayma, tuşlar, geri alma, sıfırlama, panolar ve dosyalar hakkında kısa yanıtlar.
help-search = Yardımda ara
help-nothing = Burada bununla ilgili bir şey yok.
help-version = Sürüm
help-file = Dosya
help-licences = Lisanslar
help-copy = Kopyala
help-copied = İçerik bilgileri kopyalandı
help-close-hint = İpucunu kapat
help-hint-press = <b>Saymak için { $key } tuşuna basın</b> veya bir kutucuğa tıklayın.
help-hint-press-several = <b>Saymak için { $first } … { $last } tuşlarına basın</b> veya bir kutucuğa tıklayın.
help-hint-click = Saymak için <b>bir kutucuğa tıklayın</b>.
help-hint-shift = { $shift } ile birlikte tuş bir geri alır.
help-hint-keys = { $key } tüm tuşları gösterir.

## Levels: how many are inside now

level-set = Ayarla
level-about = Fark, geri alınabilen bir basış olarak sayılır.
level-most = Bugün en çok
level-added = Bugün eklenen
level-taken = Bugün çıkan
level-since-reset = { $time } saatindeki sıfırlamadan beri
level-of-today = { $counter } bugün
level-before = { $name } { $number }
level-at = saat { $time }
level-most-value = en çok: { $value }
level-warns-at = uyarı sınırı { $number }
help-section-counting = Sayma
help-section-counting-text = Bir kutucuğun herhangi bir yerine tıklayın veya üzerindeki tuşa basın: bu, bir veya sayacın adımı kadar sayar. Shift ile birlikte tuş bir geri alır. Her basış bir anda diske yazılır; sol alttaki ışık bunu gösterir.
help-section-more-than-one = Bir kerede birden fazla
help-section-more-than-one-text = Bir miktar eklemek için kutucuğu basılı tutun veya menüsünden “Ekle…” öğesini seçin. Oradaki “Daha önce sayıldı” seçeneği geçmiş bir zaman alır.
help-section-keys = Tuşlar
help-section-keys-text = Her sayacın bir tuşu olabilir: menüsünden “Düzenle…” (F2) öğesini seçin, sonra tuşa basın. Aynı tuş birkaç panoda kullanılabilir. Pencerenin kendi tuşlarını ? listeler; menülerde de yazarlar.
help-section-undo = Geri alma
help-section-undo-text = Ctrl+Z son yaptığınızı geri alır, Ctrl+Shift+Z yineler: basışlar, sıfırlamalar, düzenlemeler, her ne ise, yeniden başlattıktan sonra bile. Backspace son basışı geri alır. İnceleyicide her kayıt tek tek geri alınabilir.
help-section-reset = Sıfırlama
help-section-reset-text = Sıfırlama, sayıları 0 yapar ve bir dönemi kapatır. Hiçbir şey kaybolmaz: geçmiş her basışı saklar, inceleyicideki dönem listesi her birinin toplamını gösterir ve sıfırlama her zaman geri alınabilir.
help-section-boards = Panolar
help-section-boards-text = Pano, birlikte gösterilen sayaçlar kümesidir: bir masa, bir kapı, bir numune. Kutucukları soldaki bir panoya sürükleyin. Panoya sağ tıklamak menüsünü açar: seçenekler, çoğaltma, dışa aktarma, paylaşma. Hedefi olan bir pano Ctrl+Enter ile bitirilir.
help-section-inspect = İnceleme
help-section-inspect-text = Ctrl+I neyin ne zaman sayıldığını gösterir: bugün, bu hafta, bir grafik, yoğun saatler ve her kayıt. Bastığınız veya seçtiğiniz sayacı izler.
help-section-file = Dosyanız
help-section-file-text = Her şey bu bilgisayardaki tek bir dosyadadır; adı sağ altta yazar. Değişiklik olduysa günde bir kez yedeklenir; Ctrl+B yedekleri listeler ve geri yükler. Ctrl+O başka bir dosya açar.
help-section-sharing = Paylaşma
help-section-sharing-text = Birkaç masa tek bir panoda sayabilir: menüsünden “Bu panoyu paylaş…” öğesini seçin. Her masa çevrimdışıyken de saymaya devam eder ve hepsi aynı sayılara ulaşır.
help-section-export = Dışa ve içe aktarma
help-section-export-text = Ctrl+E bir hesap tablosu, tablo veya rapor yazar, Ctrl+P bir rapor yazdırır, Ctrl+Shift+E başka yerde sayılanları içe aktarır.
level-set-button = Ayarla: { $name }…
level-set-name = Ayarla: { $name }
level-counts-more = “{ $counter }” sayacına { $shown } eklenir.
level-counts-fewer = “{ $counter }” sayacından { $shown } düşülür.
level-through-the-day = { $name }, gün boyunca
level-at-the-end = { $name }, gün sonunda
level-value-at = { $number }, saat { $time }


## Ranges of days

range-range = aralık
range-today = Bugün
range-week = Hafta
range-month = Ay
range-year = Yıl
range-day = Gün
range-sum = Toplam
range-custom = Özel…
range-custom-name = Bir günden diğerine
range-last-week = geçen hafta
range-year-before = bir yıl önce
range-today-date = Bugün, { $date }
range-dates = { $first } – { $last }
range-go-before = Öncesi: { $range }
range-go-after = Sonrası: { $range }
range-last-weekday = { $day ->
    [monday] geçen pazartesi
    [tuesday] geçen salı
    [wednesday] geçen çarşamba
    [thursday] geçen perşembe
    [friday] geçen cuma
    [saturday] geçen cumartesi
   *[sunday] geçen pazar
}
range-week-before = bir hafta önce
range-weeks-before = { $count } hafta önce
range-before-to = { $name }, saat { $time } itibarıyla


## The small window

strip-small-window = Küçük pencere
strip-expand = Büyük pencere
strip-close = Kapat
strip-today = bugün
strip-not-on-top = Bu masaüstü (Wayland), bir programın kendini üstte tutmasına izin vermiyor.
strip-not-saved = { $presses } kaydedilmedi
strip-hidden = { $counters } tane daha, tuşla


## Notes on days

day-note-open = Gün notu…
day-note-title = Gün notu
day-note-day = Gün
day-note-name = Gün notu
day-note-hint = Örneğin “yangın tatbikatı”; boş not silinir
day-note-day-name = Gün: { $day }
day-note-note-name = Gün notu, { $day }
day-note-of-board = { $board }: { $note }
day-note-shown-in = “{ $board }” panosunun grafiklerinde ve geçmişinde gösterilir, onunla birlikte dışa aktarılır.
day-note-shown-everywhere = Her panonun grafiklerinde ve geçmişinde gösterilir, onlarla birlikte dışa aktarılır.


## Finishing a board or a sample

finish-finish-sample = Bu numuneyi bitir
finish-close-day = Bu günü kapat
finish-finish = Bitir ve yenisine başla
finish-close = Günü kapat
finish-copy = Özeti kopyala
finish-copy-picture = Resim olarak kopyala
finish-save = Dosya olarak kaydet…
finish-copied = Özet kopyalandı
finish-sample-field = Numune
finish-counted-by = Sayan
finish-left-out = toplam dışı
finish-finish-board = Bitir: { $board }
finish-by = sayan: { $name }
finish-span = { $since } – { $until }
finish-about-since = { $name }: { $total }, sayım başlangıcı { $since }
finish-back-to-0-single = Sayacı 0’a döner. Geçmiş kalır ve bu her zaman geri alınabilir.
finish-back-to-0 = { $count ->
    [one] { $shown } sayaç 0’a döner. Geçmiş kalır ve bu her zaman geri alınabilir.
   *[other] { $shown } sayacın tümü 0’a döner. Geçmiş kalır ve bu her zaman geri alınabilir.
}


## Keys that work everywhere

global-keys-label = Her yerde tuşlar
global-keys-off = Kapalı
global-keys-ctrl-alt = Ctrl+Alt
global-keys-super = Super
global-keys-off-hint = Sayaçların tuşları bu pencere etkinken çalışır.
global-keys-asked = Masaüstünden isteniyor.
global-keys-no-screen = ekran yanıt vermiyor
global-keys-no-answer = masaüstü yanıt vermiyor
global-keys-not-allowed = masaüstünde buna izin verilmedi
global-keys-other-system = bu sistemde henüz bir yolu yok
global-keys-group = Başka bir program etkinken
global-keys-taken = başka bir programda
global-keys-counts = { $key } tuşuyla say
global-keys-takes-back = { $key } tuşuyla bir adım geri al
global-keys-on-hint = { $modifiers } ve bir sayacın tuşu, herhangi bir programda, burada gösterilen panoda sayar; Shift de basılıysa bir adım geri alır.
global-keys-not-these = Başka bir programda olan şunlar hariç: { $keys }.
global-keys-unavailable = Bu masaüstü tuş vermiyor: { $why }. Bunun yerine, masaüstünün klavye ayarlarında bir tuşa bir komut atanabilir.


## A file that was moved, replaced or deleted

displaced-save-beside = Tümünü yanına yeni bir dosyaya kaydet
displaced-open-there = Şimdi orada olanı aç
displaced-status = Dosya eskisi gibi değil: hiçbir şey kaydedilmiyor
displaced-choosing = başka bir dosya açılıyor: bu sayılmadı
displaced-nothing-waits = Önceden sayılan her şey o dosyaya kaydedildi; şimdi sayılanlar bekliyor.
displaced-waiting = { $shown } değişiklik kaydedilmedi: bekliyor ve dosya eski haline dönünce kaydedilir.
displaced-waiting-or-there = { $shown } değişiklik kaydedilmedi: bekliyor ve dosya eski haline dönünce kaydedilir. Şimdi orada olan dosyada sayaçların adlarına göre sayılır.


## Ready boards

ready-desk = Danışma masası
ready-desk-about = Yol tarifi, sorular, yazdırma, telefon …
ready-desk-directions = Yol tarifi
ready-desk-question = Danışma sorusu
ready-desk-printing = Yazdırma yardımı
ready-desk-account = Üyelik ve kart
ready-desk-technology = Teknik yardım
ready-desk-phone = Telefon
ready-blood = Lökosit formülü
ready-blood-about = Nötrofil, lenfosit … her birine bir tuş, 100’de bir ses
ready-blood-neutrophil = Nötrofil
ready-blood-lymphocyte = Lenfosit
ready-blood-monocyte = Monosit
ready-blood-eosinophil = Eozinofil
ready-blood-basophil = Bazofil
ready-blood-band = Çomak
ready-blood-blast = Blast
ready-blood-nucleated = Çekirdekli eritrosit
ready-blood-total = Hücre
ready-door = Kapı sayımı
ready-door-about = Giren, çıkan, şu an içeride
ready-door-in = Giren
ready-door-out = Çıkan
ready-door-total = Şu an içeride
ready-defects = Kusurlar
ready-defects-about = Çizik, ezik, renk, eksik parça …
ready-defects-scratch = Çizik
ready-defects-dent = Ezik
ready-defects-colour = Renk
ready-defects-part = Eksik parça
ready-defects-label = Yanlış etiket
ready-defects-other = Diğer kusur


## The start of the window

start-advice = Şu komutlar pencere olmadan çalışır: { $commands } (bkz. tallyboard --help).
start-needs-window = gösterge paneli bir pencere gerektirir: { $why }.
start-no-display = ne WAYLAND_DISPLAY ne de DISPLAY ayarlı, dolayısıyla ekran yok
start-lacks = sistemde eksik: { $libraries } (Debian: apt install { $packages })
start-no-screen = gösterge paneli bir pencere gerektirir: ekrana ulaşılamıyor.
start-no-opengl = gösterge paneli pencere açamıyor: bu ekranda OpenGL yok mu?
start-ended = pencere kapanmak zorunda kaldı: { $why }


## The file of the settings

settings-problem = { $file } içindeki ayarlar: { $why }. Bir ayar değiştirilince bu dosya { $aside } olarak saklanır.
settings-partly-unusable = tümü kullanılamıyor ({ $names }), bunlar olağan değerlerinde
settings-unusable = { $why }; tüm ayarlar olağan değerlerinde
settings-too-large = dosya { $max } bayttan büyük
settings-not-understood = dosyadakiler anlaşılamıyor: { $why }
settings-not-private = { $path } başkalarınca okunabiliyor ve bu değiştirilemiyor: dosya başka bir kullanıcının.
settings-not-saved = Ayarlar kaydedilemiyor, { $path }: { $why }. Pencere kapanana kadar geçerliler.
settings-out-of-range = sayı aralık dışında


## What figures mean


## Sound, speech and notifications

sound-none = ses yok: { $why }
sound-no-player = { $player } bulunamadı
sound-no-players = hiçbiri bulunamadı: { $players }
sound-not-written = oynatıcı için dosya yazılamıyor ({ $why })
sound-player-failed = { $player } başarısız oldu ({ $why })
sound-no-thread = ses yok: sistem bir iş parçacığı başlatamıyor ({ $why })
speech-no-program = konuşma yok: speech-dispatcher ile gelen { $program } bulunamadı
speech-failed = konuşma yok: { $program } başarısız oldu ({ $why })
program-too-slow = { $seconds } sn içinde bitmedi
notification-none-shown = bildirim yok: bu masaüstü bildirim göstermiyor ({ $why })
notification-other-system = bildirim yok: yalnızca Linux için hazırlandı

## Keys

key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-esc = Esc
key-space = Boşluk
key-backspace = Backspace
key-delete = Delete
key-del = Del
key-page-up = PageUp
key-page-down = PageDown
key-menu = Menü
key-num = Num { $key }


## When a target is reached at the pace of the counting so far

pace-by = bu hızla tahminen { $time }
pace-by-short = { " " }· tahminen { $time }
pace-count = { $count } / { $target }, bu hızla tahminen { $time }
