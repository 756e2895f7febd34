// Lists Indonesian wordings of praise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const praise: CuesOf<'praise'> = {
  thanks: `
    terima kasih, terimakasih, trimakasih, terimaksih, makasih, makasi, makasiih, mksh, mksih, mks,
    trims, trimss, thanks, thank you, thx, tq, tks, tengkyu, nuhun, suwun, matur (nuwun|suwun|nuhun),
    syukron, berterima kasih, berterimakasih, jazakallah, hatur nuhun
  `,
  good_word: `
    mantap*, mantab, mantul, mantep, bagus*, keren*, hebat*, puas*, memuaskan, kepuasan, senang,
    seneng*, menyenangkan, bahagia, gembira, suka (banget|sekali|bgt|dengan|sama)~, cepat*, cepet*,
    kilat, sat set, satset, gercep, gesit, tanggap, fast (respon|respons|response|resp), fastresp*,
    responsif, ramah*, sopan*, baik (banget|sekali|hati|bgt)~, (sangat|super|orangnya|timnya|adminnya|tetap) sabar*, sabar (banget|sekali|bgt|menjawab|melayani|jawab|meladeni|menghadapi|ngadepin|menjelaskan|ngejelasin), telaten, teliti, rapi*, jujur*,
    amanah, terpercaya, dipercaya, top, topp, the best, jos, joss, josss, oke (banget|punya|sekali)~,
    ok banget, terbaik, best, juara*, nomor satu, lancar*, profesional*, pro, membantu, sangat membantu,
    terbantu, kebantu, ngebantu, mudah~, gampang~, salut*, kagum, terkesan, terkesima, terharu, bangga,
    alhamdulillah, sempurna*, perfek, perfect, luar biasa, istimewa, spesial, recommended, andal,
    handal, stabil*, nyaman*, worth it, beres (semua|cepat)~, sip, sipp, siip, mulus*, cakep*, cantik*,
    kece, kecenya, ciamik, kinclong, kencang*, kenceng*, ngebut, wuzz, wus, ngacir, jempol*, jempolan,
    acungan jempol, 👍, 🙏~, ⭐, bintang (5|lima), 5 bintang, lima bintang, jelas banget, asik*, asyik*,
    enak~, ngerti (kebutuhan|maunya), paham, pengertian, solutif, kompeten, ahli, jago, pinter~, cerdas,
    murah hati, dewa, suhu, penyelamat, sakti, manusiawi, respect, worthed, gokil, wow, cucok, love~,
    terfavorit, favorit, barokah, berkah
  `,
  good_result: `
    (jadi|makin|semakin|sekarang|lebih|tambah|auto|langsung) (cepat|kencang|kenceng|lancar|mudah|
      gampang|bagus|keren|rapi|stabil|ngebut|ramai|rame|laris|mantap|baik|ringan|enak|tenang|nyaman|
      cakep|profesional|percaya),
    (penjualan|omzet|omset|orderan|pesanan|pengunjung|trafik|traffic|pendaftar|pelanggan|pembeli|
      booking)(|nya| kami| saya) .. (naik|meningkat|bertambah|melonjak|dua kali lipat|tiga kali|ramai|
      rame|nambah|2x|3x), naik (dua|tiga|2|3|jadi|30|50|hampir) ~, dua kali lipat~,
    persis (yang|seperti|sesuai|kayak),
    sesuai (harapan|keinginan|ekspektasi|permintaan|yang kami|yang saya|yang dijanjikan|janji|maunya|
      bayangan|pesanan|brief|request)~,
    hasil(|nya) (bagus|keren|cantik|mantap|memuaskan|rapi|oke|sesuai|melebihi|luar|sempurna|di luar|
      jauh|top), melebihi (ekspektasi|harapan|yang|dugaan), melampaui (ekspektasi|harapan),
    di luar (ekspektasi|dugaan), lebih dari (yang|ekspektasi|cukup|harapan),
    (selesai|beres|kelar|jadi|rampung|dibalas|dijawab|dibantu|diperbaiki|teratasi|normal|dipulihkan|
      ditangani|pulih|dipindah|online|balik) .. (lebih awal|lebih cepat|sebelum deadline|tepat waktu|
      dalam|hanya|cuma|cuman|kurang dari|hitungan|menit|5 menit|sejam|sehari|satu jam|hari itu juga|
      malam itu juga|detik itu juga|langsung|saat itu juga|semalam), tepat waktu, on time, lebih awal,
    dalam (hitungan|waktu|5|10|15|lima|sepuluh|setengah|sehari|satu|semalam|beberapa) (menit|jam|detik|
      singkat|hari)~,
    (langsung|selalu) (dibalas|dijawab|direspon|dibantu|ditangani|beres|diperbaiki|ditelepon|diangkat|
      jadi|paham|ngerti|bisa|sigap|ada|siap|cepat|gercep|solved|normal|dikerjakan|dibenerin),
    (malam|tengah malam|hari minggu|hari libur|lebaran|jam 2|subuh|tanggal merah) .. (dibalas|dibantu|
      dilayani|dijawab|direspon|ditangani),
    (pelanggan|customer|anggota|pengunjung|klien|tim|bos|pembeli|orang tua|semua|semuanya|teman|istri|
      jamaah|guru|siswa|pasien)(|nya| kami| saya| kita) .. (suka|senang|seneng|puas|memuji|muji|
      bilang bagus|betah|pada suka|nanya siapa|kagum),
    akhirnya (ketemu|nemu|dapat|dapet|bisa|ada|punya|beres|jadi)~,
    (sudah|udah|dari|sejak) .. tahun (langganan|pakai|pake|di sini|disini|bareng|sama|jadi|
      berlangganan),
    (tahun|bulan) .. (langganan|pakai|pake) .. (belum pernah|tidak pernah|ga pernah|gak pernah|aman|
      lancar), langganan~, setia, balik lagi, order lagi~,
    pasti (balik|perpanjang|pakai|pake|order|lanjut), lanjut (terus|perpanjang)~, betah, tenang,
    tidur (nyenyak|tenang), ga (pusing|ribet|repot|khawatir), dijelasin*,
    dijelaskan (pelan|dengan|sampai|detail|sabar), sampai (paham|ngerti|bisa|beres|tuntas), dengerin,
    mau (dengerin|mendengar|mendengarkan|ngerti), (mengaku|ngaku|mengakui) (salah|kesalahan),
    minta maaf .. (langsung|dan|lalu)~, tanggung jawab(|nya)~, bertanggung jawab,
    (semua|semuanya) (beres|lancar|aman|normal|jalan|berjalan|rapi|oke|berfungsi),
    berjalan (baik|lancar|mulus|normal|sempurna), diselamatkan, menyelamatkan, nyelametin,
    terselamatkan, kerja sama (yang )baik, enak (kerja|diajak|dihubungi|banget),
    gampang (dihubungi|diajak|dipakai|banget), mudah (dihubungi|dipahami|dipakai|banget),
    utang (kopi|budi), ditraktir, traktir, sukses (terus|selalu|buat|untuk),
    semoga (sukses|makin|jaya|laris|berkah|lancar), pertahankan, jaya (terus|selalu)
  `,
  recommend: `
    rekomendasi*, rekomendasikan, merekomendasikan, direkomendasikan, rekomen*, recommended, recommend,
    recomended, rekomended,
    (saya|sudah|udah|bakal|akan) .. (ajak|kasih tau|kenalkan|sarankan|bilang ke) .. (teman|saudara|
      kolega|rekan)~, (teman|kolega|rekan|saudara)(|ku| saya| kami) .. (ikut|juga|saya ajak)~,
    (harga|biaya)(|nya) (sepadan|sebanding|pantas|worth|bersahabat|murah tapi|terjangkau)~, sepadan,
    sebanding, worth it, worthit,
    (ga|gak|nggak|tidak|ngga) (nyesel|menyesal|rugi|sia sia|salah pilih|kecewa|mengecewakan|akan pindah|
      bakal pindah|mau pindah|pindah ke lain), keputusan (terbaik|tepat|yang tepat),
    pilihan (tepat|terbaik|yang tepat), investasi terbaik, (ga|gak|tidak) salah pilih, 10/10, 100/10,
    kasih (bintang|nilai) (5|lima|10|sempurna)
  `,
  no_trouble: `
    tanpa (kendala|masalah|hambatan|error|ribet|drama|gangguan|repot|downtime|basa basi|cela|komplain|
      jeda|keluhan|lelet|ditanya),
    (tidak|ga|gak|nggak|ngga|tak|belum) (pernah |ada |)(kendala|masalah|keluhan|komplain|down|downtime|
      error|ngadat|ngecewain|mengecewakan|kecewa|rewel|drama|putus|lemot|gangguan|ngambek|telat|bohong|
      mati|lambat),
    belum pernah (kecewa|ada|down|error|bermasalah|mengecewakan|sekencang|secepat|se*|mati|gangguan|
      lemot), (nol|zero|minim) (kendala|masalah|downtime|drama|komplain|gangguan|error),
    aman (jaya|terkendali|sentosa|semua|terus|lancar)~, bebas (masalah|gangguan|error|drama|kendala),
    anti (ribet|lemot|down|lelet)~, ga ribet, gak ribet, tidak ribet, nggak ribet,
    ga pake (lama|ribet|drama), tidak mahal, ga mahal, gak mahal, ga kerasa, tidak terasa~
  `,
  resolved: `
    (sudah|udah|udh|sdh|sekarang) (normal|beres|bisa|jalan|baik|lancar|oke|ok|aman|kembali|online|
      muncul|pulih|selesai|teratasi|diperbaiki|dibantu|jadi|kelar|ketemu|balik|dapat|kencang|cepat|
      ga error|tidak error), (normal|jalan|online|hidup|pulih|muncul|bisa|lancar|aktif) (lagi|kembali),
    kembali (normal|online|lancar|pulih|jalan), beres (kak|min|mas|semua|makasih|sekarang|juga|deh),
    teratasi, terselesaikan, solved, kelar (juga|semua|deh),
    (masalah|kendala|error)(|nya) (beres|selesai|teratasi|hilang|solved|kelar),
    saya (yang|telah|sudah|malah) (salah|keliru), saya (keliru|salah (paham|sangka|baca|mengerti)),
    (kita|kami) semua .. (kesalahan|salah|keliru|khilaf), semua orang .. (kesalahan|salah|keliru|khilaf),
    (berani|mau) mengakui, mengakui (kesalahan*|salah|keliru)
  `,
  better_than: `
    (lebih|jauh lebih) (cepat|kencang|kenceng|bagus|murah|baik|stabil|mudah|gampang|ringan|ramah|enak|
      lancar|rapi|nyaman|responsif|aman) (dari|daripada|dibanding|dibandingkan|sekarang|banget|dr|
      ketimbang|sejak|setelah)~,
    (dulu|dulunya|sebelumnya|biasanya|tadinya|kemarin) .. (sekarang|skrg|kini|di sini|disini|
      sama kalian|jadi),
    dibanding (yang |hosting |tempat |provider |dulu|sebelum|web |lainnya|penyedia)*, dibandingkan,
    daripada (yang|hosting|tempat|provider|penyedia|web),
    beda (banget |jauh |)(sama|dari|dengan) (hosting|tempat|provider|yang|penyedia|vendor) (lama|dulu|
      lain|sebelah|sebelumnya),
    (sejak|setelah|semenjak|habis|abis) (pindah|migrasi|ganti|diganti|dipindah|pakai|pake|redesign|
      dirombak|diperbaiki|dibantu|ditangani|dioptimasi)~,
    se(kencang|cepat|bagus|rapi|lancar|stabil) ini, secepat ini, sekencang ini,
    (cuma|hanya|cuman|tinggal) .. (detik|menit|klik)~,
    dari .. (detik|menit|jam) (jadi|ke|menjadi|sekarang|tinggal)
  `,
}
