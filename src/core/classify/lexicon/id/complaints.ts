// Lists Indonesian wordings of complaints by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const complaints: CuesOf<'complaint'> = {
  broken: `
    (tidak|tak|ga|gak|nggak|ngga|enggak|gk|tdk|kagak|belum|blm) (bisa|bs|dapat|jalan|berjalan|berfungsi|
      muncul|tampil|terbuka|kebuka|konek|nyambung|terkirim|kekirim|masuk|keluar|sampai|respon|merespon|
      mau|ke load|load|terload|tersimpan|kesimpan|terdeteksi|terbaca|kebaca|aktif|nyala|update|
      terupdate|terhubung|tembus|jalan jalan), gabisa, gabs, gagal, gagal terus, error, eror, errornya,
    erornya, rusak, rusaknya, ngadat, hang, ngehang, crash*, nge crash, ngelag, blank, layar putih,
    putih polos, halaman putih, bug, ngebug, nge bug, bermasalah, trouble, gangguan, kendala~, masalah~,
    masalah terus, ngaco, kacau, kacau balau, berantakan, amburadul, ambyar, ngawur, pecah, kebalik,
    terbalik, burem, buram, mental terus, mental, logout sendiri, keluar sendiri,
    (internal server|fatal) error, 404*, 500, timeout, time out, putus, terputus, macet, nyangkut,
    stuck, looping, muter terus, loading terus, loading mulu, rto, jebol, ambruk, dobel, tabrakan,
    bentrok, ketuker, tertukar,
    (link|tombol|menu|halaman|gambar|fitur)(|nya) .. (mati|rusak|kosong|hilang|error), kosong~,
    mati total, lumpuh
  `,
  down: `
    down, downtime, nge down, ngedown,
    (website|web|situs|server|hosting|toko|webnya|websitenya|situsnya|servernya|hostingnya) .. (mati|
      tumbang|down|tewas|ambruk|lumpuh|offline|hilang),
    mati (lagi|terus|mulu|sejak|dari|total|seharian), tumbang, offline, tidak bisa diakses,
    (ga|gak|nggak|ngga|tdk|tidak|tak|gk) (bisa |)(diakses|dibuka|kebuka), ga bisa dibuka,
    tidak dapat diakses, sering mati, mati mulu
  `,
  gone: `
    hilang, ilang, lenyap, raib, terhapus, kehapus, hilangnya, menghilang, ngilang,
    (data|foto|gambar|email|artikel|file|postingan|pesanan|orderan|database)(|nya| kami|
       saya) .. (hilang|ilang|lenyap|raib|terhapus|kehapus|kosong), entah (ke mana|kemana|di mana),
    kehilangan, tertimpa, ketimpa, ke reset, kereset, tidak ada jejak
  `,
  slow: `
    lambat*, lemot*, lelet*,
    lama (banget|sekali|bgt|amat|bener|bangat|loadingnya|bukanya|dibuka|loading),
    loading(|nya) (lama|berat|lambat), berat (banget|sekali|bgt|dibuka|bukanya),
    (buka|loading|akses|dibuka|load) .. (menit|detik|jam|lama), keong, siput, ngelag, lag, lola,
    kayak siput, sampai tua, keburu (tua|ngantuk|kabur|pergi), bisa bikin kopi, nunggu loading,
    lemotnya, lambannya, lamban
  `,
  insecure: `
    kena hack, dihack, di hack, dihacker, diretas, kena retas, dibobol, kebobolan, jebol, malware,
    virus~, disusupi, deface, kena deface, dibajak, phishing,
    (ssl|sertifikat|https|gembok)(|nya) .. (expired|kadaluarsa|kedaluwarsa|mati|habis|invalid|hilang|
      tidak valid), (tidak|ga|gak|nggak|ngga) aman, bocor,
    (muncul|redirect|dialihkan|jadi|ada) .. (judi|slot|situs aneh|iklan aneh|situs porno|togel|casino),
    masuk spam, blacklist*, peringatan keamanan
  `,
  late: `
    (masih|sampai|sampe|hingga|ampe) (sekarang|saat ini|skrg|hari ini|detik ini|kini|belum|blm),
    (masih|tetap|tetep) (belum|blm|saja|aja|begini|gini|sama|menunggu|nunggu|error|rusak|mati|ga|gak|
      tidak|ditagih),
    belum (juga|jadi|selesai|kelar|beres|dikerjakan|dikerjain|ada|dibalas|diperbaiki|sampai|dikirim|
      online|jadi jadi|kunjung|diganti|direspon|ditanggapi|nongol|turun|dapat),
    blm (jadi|selesai|kelar|beres|ada|dikerjakan), tak kunjung,
    (sudah|udah|udh|dah|sdh|telah) (seminggu|sebulan|sehari|berhari hari|berminggu minggu|
      berbulan bulan|lama|.. hari|.. minggu|.. bulan|.. jam|.. tahun|lewat),
    (berhari|berminggu|berbulan|berjam) (hari|minggu|bulan|jam),
    (dari|sejak) (kemarin|kemaren|sabtu|minggu|senin|selasa|rabu|kamis|jumat|tadi|pagi|semalam|bulan|
      dulu|minggu lalu|lebaran|kalian|update|pindah|migrasi|januari|februari|maret|april|mei|juni|juli|
      agustus|september|oktober|november|desember)~, telat, terlambat, molor, mundur terus, ditunda,
    tertunda, deadline .. (lewat|molor|meleset|kelewat), lewat (deadline|tenggat|batas|jatuh),
    (menunggu|nunggu|tunggu|nungguin|ditunggu|nunggunya) .. (lama|hari|minggu|bulan|jam|dari|sejak|
      terus|kapan|sampai|sampe)~,
    kapan (selesai|beres|jadi|kelar|normal|dibalas|diperbaiki|dikerjakan|kelarnya|jadinya|benernya|sih|
      dong|mau), mau sampai kapan, sampai kapan, setengah jadi, mangkrak, terbengkalai,
    (ini|sekarang) sudah (januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|
      desember), keburu, baru (dibalas|dijawab|direspon|dikerjakan) .. (hari|minggu|bulan),
    lama (tidak|ga|gak|nunggu)
  `,
  no_answer: `
    (tidak|tak|ga|gak|nggak|ngga|belum|blm|tdk|kagak|gk|tanpa|jarang) (pernah |ada |di |)(dibalas|
      dibales|balas|bales|dijawab|jawab|direspon|direspons|respon|respons|merespon|tanggapan|balasan|
      jawaban|kabar|dikabari|ditanggapi|digubris|dihiraukan|ditindaklanjuti|ditindak|diangkat|ngangkat|
      dihubungi|kelanjutan|diproses|nongol|info|kejelasan|penjelasan|solusi|tindakan|tindak lanjut|
      respon sama sekali),
    (ga|gak|nggak|tidak|tak|ngga) ada (satupun|yang|satu pun|orang|siapa) .. (balas|bales|jawab|respon|
      peduli|angkat|bantu|menjawab|menanggapi|hubungi|membalas), slow (respon|respons|response|resp),
    slowresp*, dicuekin, dicueki, cuek, dikacangin, diabaikan, mengabaikan, diamkan, didiamkan,
    didiemin, diem aja, diam saja, bungkam, (di read|diread|dibaca|di baca|read) (doang|saja|aja|doank),
    centang (satu|dua|biru|1|2), copas*, template (terus|doang|mulu),
    jawaban(|nya) (template|muter muter|copas|robot|otomatis), muter muter, dilempar lempar, dilempar,
    dioper, ping pong, pingpong, dipingpong, disuruh (sabar|nunggu|tunggu|menunggu),
    susah (dihubungi|dihub|ditelepon), sulit dihubungi, ngilang, hilang kontak,
    tiket .. (ditutup|diclose|di close|nganggur),
    (empat|tiga|lima|dua|sekian|puluhan|berkali) .. (tiket|email|chat|wa|telepon)~, php in, di php in,
    di php kan, manusia bukan, tidur, pada kemana, ada orangnya, adminnya (mana|kemana|ke mana|tidur),
    halo halo, manggil, ngomong sama tembok
  `,
  repeated: `
    (ketiga|keempat|kelima|kedua|keberapa|kesekian|kesepuluh|ke 3|ke 4|ke 5) (kali|kalinya|x),
    (tiga|empat|lima|dua|sekian|beberapa|berapa|berkali|sepuluh|3|4|5|2) kali(|nya), berkali kali,
    berulang kali, berulang, berulang ulang, lagi lagi,
    (error|down|mati|rusak|lemot|gagal|hilang|salah|begini|gini|kejadian|terjadi|putus|gangguan|eror|
      telat|lambat) (lagi|terus|mulu|melulu|terus terusan|berkali), terus terusan, terus menerus,
    bolak balik, (tiap|setiap) (hari|minggu|bulan|jam|menit|.. menit|pagi|malam|kali|buka|dua),
    sering (error|down|mati|banget|bgt|gangguan|rusak|eror|putus|hilang|telat),
    selalu (error|gagal|salah|telat|sama|begitu|begini|alasan|lambat|down),
    itu itu (aja|saja|lagi|mulu), kumat, langganan (error|down|mati), kambuh, masalah (yang |)sama,
    sama aja~, entah (sudah |)berapa, udah berapa kali, capek
  `,
  broken_promise: `
    katanya, janji*, dijanjikan, janjinya, ngakunya, dibilang, bilangnya,
    bilang .. (tapi|ternyata|padahal|malah|nyatanya|sampai),
    (kemarin|kmrn|dulu|awalnya|kalian|katamu|adminnya|cs nya|csnya) (bilang|ngomong|janji), nyatanya,
    kenyataannya, ternyata~, iklannya, promonya~, di iklan, padahal, bohong*, dibohongi, boong, ngibul,
    dusta, tipu, menipu, penipu*, nipu, ditipu, ketipu, penipuan, zonk, omong kosong, omdo,
    sesuai kontrak, (di|dalam) kontrak .. (tapi|padahal|ternyata|malah), garansi(|nya) (mana|bohong),
    mana janji*, mana (buktinya|hasilnya|garansinya|nih|katanya), seharusnya, harusnya, mestinya
  `,
  wrong_result: `
    salah (alamat|ketik|tulis|nama|harga|terus|lagi|semua|warna|logo|gambar|kirim|pasang|input|format|
      hitung|total), salah~, keliru, typo, tidak sesuai, (ga|gak|nggak|ngga|tdk|tak|kurang) sesuai,
    beda (jauh|banget|sama|dengan|dari|bgt|sekali),
    (tidak|ga|gak|nggak|bukan) (seperti|kayak|sama|yang) (yang|kami|saya|dijanjikan|disepakati|diminta),
    asal asalan, asal jadi, ngasal, seadanya,
    (minta|pesan|order) .. (dikasih|dapat|malah|jadinya|yang datang|dapet), malah,
    kok (malah|jadi|beda|gini|begini|gitu|masih|bisa|belum|hilang|ilang|ga|gak|tidak|nggak|lama|mahal|
      lambat|lemot|error|dimintai|ditagih|tetap), jelek*, buruk, burik, norak, ketinggalan jaman,
    tidak rapi, (ga|gak|kurang) rapi,
    kurang (bagus|memuaskan|jelas|rapi|lengkap|tepat|profesional|responsif), acak acakan,
    dirombak .. (malah|jadi), tambah (parah|lambat|lemot|rusak|hancur|jelek|lama),
    makin (parah|lambat|lemot|rusak|hancur|jelek|lama|ga|gak|tidak),
    (lebih|jadi) (parah|lambat|lemot|rusak|hancur|jelek|buruk|lama), hancur, setengah setengah,
    nggak nyambung, ga nyambung
  `,
  money_taken: `
    (ditagih|dicharge|di charge|kena charge|dipotong|kepotong|didebet|terdebet|dibayar|bayar|dimintai|
      ditagihkan|dikenakan|dipungut|dimintain) .. (dua kali|2x|dobel|double|lagi|padahal|tapi|terus|
      mahal|buat|juta|ribu|jt|rb|tambahan|lebih)~,
    (masih|tetap|malah|kok|tetep|terus) (ditagih|bayar|dipotong|dicharge|disuruh bayar|dimintai|
      dikenakan|nagih),
    tagihan(|nya) .. (dobel|double|salah|naik|membengkak|aneh|dua kali|lebih|tidak|ga|gak|ngaco),
    biaya (tersembunyi|siluman|tambahan~|aneh|gaib), refund,
    uang (kembali|saya kembali|kami kembali|hangus|melayang|raib|hilang),
    (kembalikan|balikin|kembaliin) (uang|dana|duit|dp), pengembalian (dana|uang),
    mahal (banget|sekali|bgt|amat|tapi|doang|mahal|kualitas)~, kemahalan, pemerasan, diperas, rugi,
    merugi, dirugikan, kerugian, buang (buang |)(uang|duit|waktu), percuma, sia sia,
    (bayar|bayarnya) (buat|untuk) apa, bayar mahal,
    sudah (bayar|lunas|transfer|tf|dibayar) .. (tapi|belum|masih|kok|tidak|ga|gak|malah|nggak),
    udah (bayar|lunas|transfer|tf|dibayar) .. (tapi|belum|masih|kok|tidak|ga|gak|malah|nggak),
    setelah dp, habis dp, dibawa kabur, naik harga, harga(|nya) (naik|tiba tiba|dinaikkan|selangit),
    naik (dua kali lipat|100|drastis|gila gilaan|sepihak|tiba tiba), kompensasi, ganti rugi, pungli,
    overcharge*, yang bener aja, yang benar saja
  `,
  harm: `
    (pelanggan|customer|pembeli|konsumen|klien|pengunjung|tamu|jamaah|siswa|orang tua|pasien|donatur|
      pelanggan pelanggan|cust|pembaca|calon pembeli|peserta)(|nya| kami| saya| kita) .. (komplain|
      ngeluh|mengeluh|kabur|marah|pergi|lari|bingung|ga bisa|gak bisa|tidak bisa|nggak bisa|batal|
      protes|kecewa|pada|gagal|hilang),
    (kehilangan|hilang) (pelanggan|customer|order|orderan|omzet|omset|penjualan|pembeli|klien|
      kepercayaan), (omzet|omset|penjualan|orderan|pesanan) .. (turun|anjlok|hilang|nol|hangus|drop),
    malu (sama|depan|di depan|dengan|maluin|kami|saya), memalukan, malu maluin,
    jualan(|nya| kami| saya) (terganggu|mandek|berhenti|lumpuh|mati|kacau),
    bisnis .. (terganggu|lumpuh|mati|rugi), terpaksa, harus (manual|ngerjain sendiri|minta maaf)~,
    kerja dua kali
  `,
  careless: `
    tidak (profesional|becus|bertanggung jawab|peduli|serius|kompeten|sopan|ramah|amanah|jelas|niat),
    (ga|gak|nggak|ngga|kagak|kurang|gk) (profesional|becus|bertanggung jawab|peduli|serius|kompeten|
      sopan|ramah|amanah|niat|jelas|ngerti|paham), lepas tangan, cuci tangan, lepas tanggung jawab,
    tidak tanggung jawab, (ga|gak) tanggung jawab, saling lempar, lempar tanggung jawab, ceroboh,
    teledor, sembrono, lalai, malas, males, payah, abal abal, sembarangan, seenaknya, seenak jidat,
    semena mena, jutek, judes, kasar, nyolot, ngegas, sombong, arogan, songong,
    alasan (terus|mulu|melulu|saja|aja), banyak alasan, alesan, menyalahkan, nyalahin,
    salahkan (kami|saya),
    tanpa (konfirmasi|pemberitahuan|izin|ijin|kabar|info|penjelasan|bilang|ngasih tau|persetujuan),
    sepihak, pelayanan(|nya) (buruk|jelek|payah|parah|mengecewakan|lambat|minus|kacau|nol|ampas),
    layanan(|nya) (buruk|jelek|payah|parah|mengecewakan|lambat|minus|kacau|ampas),
    pernah (dicek|dites|ditest|diuji) (ga|gak|tidak|nggak|sih),
    (tidak|ga|gak|nggak) (dicek|dites|diuji|dibaca|diperiksa|dikerjakan) (dulu|sama sekali), utak atik,
    utak-atik, kerjanya (apa|ngapain|gimana)
  `,
  anger: `
    kecewa*, mengecewakan, dikecewakan, kesal, kesel*, jengkel*, sebel, sebelin, sebal, dongkol, geram,
    gemes, gregetan, gedeg, emosi*, esmosi, marah*, murka, ngamuk, naik darah, muak, bosan, bosen,
    jenuh, capek*, cape, cape deh, lelah, pusing, stres, stress, frustasi, frustrasi, parah*, payah,
    sampah, ampas, zonk, buruk, terburuk, parahnya, ancur, hancur, gila, gilak, gile, gila kali,
    ga masuk akal, gak masuk akal, tidak masuk akal, keterlaluan, kelewatan, kebangetan, nggak lucu,
    ga lucu, tidak lucu, gak lucu, tidak puas, (ga|gak|nggak|ngga|kurang|belum) puas, komplain*,
    komplen*, keluhan*, keluhkan, mengeluh, ngeluh, protes, menyesal, nyesel*, nyesal, ribet*, repot*,
    merepotkan, menyusahkan, nyusahin, menyebalkan, nyebelin, ngeselin, ngesel*, gimana sih, gmn sih,
    gimana nih, gmn nih, gimana ini, bagaimana ini, kenapa sih, apaan sih, apa apaan,
    masa (iya|sih|begini|gini|disuruh|tidak|ga|gak|harus|kalah|web|sudah|cuma|bisa|sampai|iya sih)~,
    masak (iya|sih|begini|gini|harus)~, kok gitu, kok gini, ampun, astaga, astagfirullah,
    astaghfirullah, ya ampun, aduh, duh, waduh, huh, hadeh, hadeuh, haduh, capek deh, sayang sekali,
    sayangnya, disayangkan, tolonglah, woi, woy, hoi,
    bikin (emosi|kesal|kesel|stres|pusing|malu|rugi|jengkel|repot|susah|naik darah), bencana,
    mimpi buruk, terlalu, bodo amat, bikin geleng, parah sih, tega, mengganggu, terganggu, ngerepotin,
    anjir, anjay, sialan, brengsek, bangsat, bego, goblok, tolol, dodol
  `,
  leaving: `
    kapok, ogah, jera,
    (jangan|jgn|hindari|stop) (pakai|pake|beli|pesan|order|percaya|langganan|sewa|mau|sampai|
      sekali kali|pernah|di sini|disini), hindari,
    (pindah|cabut|kabur|hengkang|minggat) (hosting|provider|ke|aja|saja|dari|tempat)~,
    cari (hosting|provider|vendor|developer|yang) lain, mau pindah,
    mending (pindah|cari|pakai|pake|bikin|tutup), berhenti (langganan|berlangganan|pakai|pake|sewa),
    putus kontrak, batalkan (kontrak|langganan|semua|saja),
    tidak (akan |)(rekomen|rekomendasi|merekomendasikan|direkomendasikan|lagi lagi|pakai lagi|
      perpanjang),
    (ga|gak|nggak|ngga) (akan |bakal |mau |)(rekomen|rekomendasi|pakai lagi|pake lagi|lagi lagi|
      perpanjang|order lagi|balik), tidak recommended, (ga|gak|not) recommended, terakhir kali,
    (bintang|rating) (1|satu), lapor*, laporkan, polisikan, somasi, tuntut, ylki, viralkan, viralin,
    ulasan buruk, review jelek, kesempatan terakhir, blacklist
  `,
  mockery: `
    selamat ya, selamat, hebat (ya|sekali|banget|bener|betul|kan), hebat,
    mantap (sekali|banget|ya|kan|bener|jiwa), mantap, luar biasa, keren (ya|banget|sekali),
    bagus (ya|sekali|banget|bener), bagus, pinter, pintar, makasih (ya|lho|loh|banget|atas),
    terima kasih (ya|lho|loh|atas), canggih, top (banget|deh), juara, sakti, jos, tepuk tangan,
    prestasi, rekor, lucu (ya|banget|sekali), salut, enak (ya|banget), baik banget, asyik, asik,
    sungguh, sip, the best, profesional (sekali|banget),
    cepat (sekali|banget|ya) .. (sampai|sampe|sebulan|seminggu), bravo, applause, proud, terbaik, joss
  `,
}
