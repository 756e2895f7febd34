// Lists Indonesian wordings of noise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const noise: CuesOf<'noise'> = {
  promotion: `
    slot, slots, gacor, judi, judol, togel, casino, kasino, maxwin, jackpot, jp, scatter, zeus, rtp,
    deposit*, depo, bonus*, (new|member) (member|baru), freebet, bandar, taruhan, sabung, poker, domino,
    pinjol, pinjaman*, pinjam (uang|dana|modal), dana (cepat|cair|tunai|segar|darurat),
    cair (dalam|hari|cepat|langsung)*, langsung cair,
    tanpa (agunan|jaminan|survei|survey|bi checking|ribet bunga|modal), bunga (rendah|ringan|nol|0),
    kredit*, gadai, klik (link|di|disini|sekarang|bio|profil|tautan),
    link (di bio|bio|di profil|profil), cek (bio|profil|ig|link|toko|katalog)~,
    (jual|beli|jasa|tambah|nambah|penambah) (followers|follower|like|likes|subscriber|subscribers|
      viewers|views|akun|backlink|pbn|artikel|review|rating|tautan|komentar), followers~, follower~,
    backlink*, jasa (seo|backlink|tautan|pbn|artikel|followers|iklan|optimasi|review),
    halaman (satu|1|pertama) google, (peringkat|ranking|rank) (1|satu|pertama|google)~,
    obat (kuat|herbal|diet|pelangsing|jerawat|rambut|tradisional)*, pembesar*, pelangsing*, peninggi*,
    pemutih*, pelancar*, penumbuh*, herbal*, jamu*, kapsul*, vitalitas, kejantanan, diet*, langsing*,
    turun .. kg, kolagen, collagen, skincare*, glowing, kecantikan, bitcoin*, btc, kripto*, crypto*,
    trading, forex, saham~, robot trading, investasi*, profit*, cuan*, untung besar,
    (penghasilan|income|uang) (tambahan|pasif|jutaan|sampingan|juta*),
    (dapat|dapet|hasilkan|cari|menghasilkan) (uang|jutaan|duit|cuan|penghasilan),
    kerja (dari rumah|sampingan|online|freelance online), bisnis (online|sampingan|rumahan|modal)~,
    modal (kecil|minim|receh|50|100|10), peluang (usaha|bisnis), mlm, reseller*, dropship*, agen resmi,
    gabung (grup|sekarang|yuk|bersama|komunitas|channel|telegram),
    join (grup|sekarang|yuk|group|channel), daftar (sekarang|gratis|di sini|disini|segera|yuk),
    (hubungi|chat|kontak|wa|wa ke|whatsapp|telp|call|inbox|dm) (wa|kami|admin|saya|nomor|no|sekarang|di|
      segera|langsung|0*|62*)~, wa 0*, info lengkap, info lebih lanjut,
    minat (hub|hubungi|wa|chat|inbox|dm|pc), serius dm, promo*,
    diskon (besar|gila|hingga|sampai|s/d|up|spesial|70|50|80|90|khusus|akhir|hari)*, cashback,
    gratis (ongkir|bonus|spin|konsultasi|saldo|pulsa|kuota|followers), ongkir, flash sale, sale,
    cuci gudang, obral, murah (meriah|banget order|sekali order)~, termurah (se*|di|hanya), terlaris,
    best seller, order (di sini|sekarang|disini|segera|via), pesan sekarang,
    beli (sekarang|1 gratis|2 gratis)*, stok (terbatas|ready|banyak), ready stock, ready stok,
    po dibuka, open (po|order|jasa|reseller|slot), hadiah*, undian*, pemenang*,
    (selamat|selamat nomor|nomor) anda (terpilih|mendapat|menang|memenangkan|berhak),
    anda (terpilih|menang|mendapat|beruntung), klaim*, giveaway, kupon*, voucher*, saldo gratis, dukun,
    pesugihan, pelet, santet, ramalan, zodiak, primbon, paranormal, jodoh, cewek*, janda,
    wanita kesepian, bo, open bo, vcs, kesepian, tas branded, branded, kw super, sepatu branded,
    jam tangan, kami (menawarkan|menyediakan|melayani|menjual|jual|menerima|membuka|hadir)~,
    (melayani|menerima|menyediakan) (jasa|pesanan|pembuatan|jual), terpercaya sejak~, resmi terpercaya,
    anti (rungkad|rungkat|blokir), auto (kaya|cuan|jp)
  `,
  link_bait: `
    (nice|good|great) (info|post|artikel|share|article|sharing|inpo)*,
    (artikel|tulisan|postingan|infonya|info|blog|blognya|ulasan|informasi)(|nya) (yang |ini |sangat |
      )(bagus|menarik|bermanfaat|keren|mantap|lengkap|membantu|menginspirasi|berguna|informatif),
    (bermanfaat|menarik) (sekali|banget|artikelnya|tulisannya|infonya),
    terima kasih (atas |buat |untuk |)(info|infonya|informasi|informasinya|artikel|artikelnya|sharing|
      sharingnya|tulisan|ilmunya|share)*,
    (makasih|thanks) (info|infonya|sharing|ilmunya|artikelnya|gan infonya)*, kunjungan balik,
    kunjungi (juga|blog|website|situs|web|toko|halaman|channel|link), kunbal, kunjung balik,
    blogwalking, blog walking, bw, mampir*, salam kenal,
    jangan lupa (mampir|kunjungi|follow|subscribe|like),
    (ijin|izin|numpang) (share|copas|sedot|lapak|promo|iklan|nitip|promosi),
    follow (me|back|ig|akun|saya|kami|balik)*, follback, folback, subscribe*,
    (lihat|cek|baca|kunjungi|tengok|cekidot|mampir) (juga |ke |di |)(blog|website|web|halaman|channel|
      profil|lapak|toko|artikel|postingan|ig) (saya|kami|ku|aku|gue|ane|lain)*, blog (saya|ku|ane|aku),
    channel (saya|youtube|kami), ditunggu (kunjungan|artikel|postingan|update)*, postingan selanjutnya,
    artikel selanjutnya, teruslah (menulis|berkarya|berbagi), semangat (ngeblog|menulis|nulis)
  `,
  greeting: `
    selamat (pagi|siang|sore|malam|tidur|istirahat|beraktivitas|bekerja|berakhir pekan|akhir pekan|
      tahun|hari|ulang|lebaran|idul|natal|menunaikan|berpuasa|berbuka|datang|menikah|wisuda|jalan|ultah|
      weekend|hut|menempuh|merayakan) (semua*|semuanya|teman*|sobat|gaes|guys|kawan*|sahabat*|indonesia|
      dunia|para|baru|raya|natal|ulang|tahun|fitri|idul|hari|puasa|ibadah|min semua)*,
    (pagi|siang|sore|malam|met pagi|met malam|met siang) (semua*|gaes|guys|gan semua|sobat|teman*|
      kawan*|dunia|all), ^assalamualaikum $, (apa|gimana) kabar*~,
    semangat (pagi|kerja|senin|ya|semua|puasa)*,
    happy (birthday|weekend|monday|friday|new|wedding|anniversary|holiday)*, ulang tahun, ultah, hbd,
    met (ultah|ulang|lebaran|tahun|hari|milad), mohon maaf lahir, lahir (dan |)batin, minal aidin,
    salam (hangat|sejahtera|sehat|olahraga)~, sehat selalu,
    semoga (hari|harimu|sehat|bahagia|cepat sembuh|lekas|panjang), turut berduka, innalillahi,
    sampai jumpa, dadah, met (malam|tidur|istirahat|weekend)
  `,
  news: `
    (menteri|presiden|gubernur|bupati|walikota|wali kota|polisi|polda|polres|dpr|kpk|bank|bi|pemerintah|
      pemkot|pemprov|pemkab|kemenkes|kemendikbud|bmkg|bpbd|pln|pertamina|kpu|mk|ma|jaksa|tni|peneliti|
      ilmuwan|universitas|kampus|warga|penumpang|petugas|timnas|persib|persija|pt kai|garuda|maskapai|
      lurah|camat|kades)~,
    (penelitian|studi|riset|survei|laporan|hasil survei) (baru|terbaru|menunjukkan|menyebut|membuktikan|
      ungkap|mengungkap), menurut (data|laporan|survei|penelitian|bps|pakar|ahli)~,
    rapat (warga|rt|rw|desa|pleno|paripurna|umum), balai (desa|kota|warga|rw|rt), pemilu, pilkada,
    pilpres, partai, rupiah~, inflasi, suku bunga, bunga acuan, bunga lagi, apbn,
    harga (bbm|beras|cabai|minyak|emas|saham|telur|bensin|sembako|tiket|gas),
    (naik|turun) (jadi rp|menjadi rp|persen)~, persen~, ihsg, banjir*, gempa*, longsor*, kebakaran*,
    erupsi, gunung~, tsunami, kecelakaan*, tabrakan beruntun, korban, tewas, ditangkap, tersangka,
    pengadilan, sidang~, korupsi, (menang|kalah|imbang) .. (atas|lawan|dari|skor|0|1|2|3)~,
    juara (liga|piala|dunia|turnamen|umum), liga*, piala*, gol*~, final~, pertandingan, turnamen,
    kejuaraan,
    (rilis|meluncur|dirilis|diluncurkan|tayang|digelar|diresmikan|dibuka|diumumkan|terbit|mulai dijual|
      hadir) (bulan|pada|di|hari|tahun|minggu|september|januari|februari|maret|april|mei|juni|juli|
      agustus|oktober|november|desember|akhir|awal|kemarin|resmi)*,
    akan (digelar|dibuka|dibangun|dimulai|diadakan|diselenggarakan|tayang|rilis), konser~, festival*,
    pameran*, prakiraan cuaca, cuaca (besok|hari|ekstrem),
    (jalan|jembatan|bandara|stasiun|tol|pelabuhan|terminal) (baru|tol|rusak|ditutup|dibuka|layang|macet|
      desa)~, ditutup (sementara|untuk umum|total)~, arus (mudik|balik), mudik,
    libur (nasional|lebaran|sekolah|panjang|natal), cuti bersama, abad, sejarah~, provinsi, kabupaten,
    kecamatan
  `,
  everyday: `
    kucing*, anjing, ayam, ikan*, burung, kopi~, teh, nasi, mie, mi, bakso*, soto*, sate*, rendang,
    gorengan, sambal*, ayam geprek, seblak, resep*, masak*, dapur, sarapan, makan*~, makanan, minuman,
    lapar~, laper~, kenyang, diet~, warung*, restoran, kafe*, cafe*, cuaca, hujan*,
    panas (banget|sekali|bgt)~, mendung, banjir, macet (parah|banget|total|di|pagi)*, tol, jalanan,
    kereta*, telur, siram, tanaman, kolam, servis hp, krl, bus, busway, ojek*, ojol, gojek, grab,
    motor*, mobil*, sepeda*, helm, bensin, parkir*, pesawat, tiket (pesawat|kereta|konser|bioskop),
    liburan, pantai, gunung, piknik, wisata*, hotel~, bola, sepakbola, sepak bola, futsal, badminton,
    gol, wasit*, pemain, timnas, gym, lari pagi, senam, renang, film*, filmnya, sinetron, drakor,
    drama korea, bioskop, anime, novel, buku*~, lagu*, musik, konser, band, gitar, padu suara,
    paduan suara, tenor,
    (adik|kakak|anak|ibu|ayah|bapak|nenek|kakek|mama|papa|istri|suami|tetangga|mertua) (saya|ku|gue|
      sebelah|aku|ane)~, tetangga*, bayi, sekolah~, pr, ujian, skripsi, dosen, guru~, kuliah, dokter,
    sakit*, demam, flu, pusing kepala, obat, rumah sakit, rs, tidur*, ketiduran, begadang, ngantuk,
    mimpi, kos, kosan, kost*, kontrakan, rumah dijual, tanah, sofa, kulkas, mesin cuci, ac, kipas, tv,
    hp bekas, hp baru, kamera bekas, casing, sepatu, baju*, celana, jaket, kemeja, jilbab, kain, jahit,
    salon, potong rambut, (jual|beli|dijual|dicari) .. bekas, bekas, second, kurir*,
    paket(|nya) (belum sampai|hilang|nyasar|rusak|datang|telat|sampai), ongkos kirim, ekspedisi, jne,
    jnt, pasar, supermarket, indomaret, alfamart, belanja bulanan, dompet, kunci~, payung, listrik*~,
    pln, air mati, pdam, pulsa*, kuota internet, sinyal, wifi rumah
  `,
  reaction: `
    pertamax*, pertamax, keduax, ^first $, wkwk*, wk, hahaha*, haha*, hehe*, hihi*, xixi*, wkwkwk, lol,
    ngakak, ^up $, ^sundul $, sundul, nyimak, ^nice $, ^ok $, ^oke $, ^sip $, ^siap $, ^setuju $,
    setuju*, bener banget, betul banget, betul sekali, ^iya $, ^ya $, ^tidak $, ^test $, ^tes $,
    tes tes, ^cek $, lucu*, kocak, receh, bisa aja, hadir (gan|min|kak|om)~, absen, jejak,
    ninggalin jejak, ikutan, sama (gan|kak|bro)~, baper, relate, 😂, 🤣, 😁, 😄~, 😅, 😍~, ❤~, 🎉,
    mantap gan $, keren gan $, gaskeun, gas $, kepo, semangat (kak|gan|bang|ya|terus)~,
    sabar (ya|mas|gan|kak|bang|om)
  `,
  vacancy: `
    lowongan*, loker*,
    dibutuhkan (segera|karyawan|staf|staff|sopir|supir|kasir|admin|guru|pegawai|waiter*|pelayan|tenaga|
      barista|koki|perawat|kurir|sales),
    dicari (karyawan|karyawati|sopir|supir|kasir|pegawai|art|asisten|guru|barista|pengasuh|
      teman sekamar), kirim(|kan) (cv|lamaran), lamaran(|nya), melamar, gaji*, umr, cv, interview, hrd,
    rekrut*, rekrutmen,
    (butuh|cari|mencari) (sopir|supir|kasir|karyawan|pegawai|barista|pelayan|guru|tenor|pemain|kosan|
      kost|kontrakan|rumah|jodoh|pacar|teman|sukarelawan|relawan|pengasuh|art|spg|sales|tukang ledeng|
      tukang kebun|tukang cat)*, magang, part time, full time, pengalaman minimal, pendidikan minimal,
    latihan (tiap|setiap|rutin)
  `,
  host_talk: `
    pihak hosting, (sesama|para) (hoster|penyedia|developer|freelancer|pelaku),
    (konsumen|pelanggan|klien|client|customer|user) (saya|kami|kita|yang|juga|itu|emang|perlu|harus|
      bebal|kadang|setia|adalah|tipe|model), jualan jasa, jual jasa(|nya), (kita|saya|kami) jualan,
    (kasih|beri|memberi|kita kasih|saya kasih) (edukasi|tutor|tutorial|pengertian|awareness),
    edukasi(|kan| ke| secara) ~, persilahkan,
    (ke|cari|pindah) (provider|hosting|developer) lain (yang|aja|saja),
    paket yang anda (ambil|pilih|beli), kami bisa (memenuhi|kerjakan|selesaikan|penuhi),
    akan dikenai (biaya), dikenai biaya, yang jualan, out of scope,
    (share|berbagi|kisah|curhat) (pengalaman|melayani|soal klien|di sini), pangsa pasar, di tempat saya,
    pakai jasa saya, anggap penjual, minta gratisan, client itu, corporate
  `,
}
