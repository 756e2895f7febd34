// Lists Indonesian words for what customers ask about, by concept. Written for Remit.
import type { FrameLexicon } from './frame-lexicon.ts'

export const id: FrameLexicon = {
  objects: {
    hourlyRate: 'per jam, satu jam, sejam, jam kerja satu',
    accountant: 'akuntan*, (lapor|laporan|pelaporan|kantor|urusan|bayar) pajak, bagian keuangan, pembukuan*',
    customer: 'pelanggan*, pembeli*, customer*, konsumen*',
    site: 'halaman (depan|utama|awal)*, beranda*, situs*, webnya, laman web, website(|nya)',
    panel:
      'panelnya, halaman (admin|login), dasbor*, area (klien|pelanggan), akun (saya|pelanggan|klien), portal*',
    page: 'halaman*, laman*, page(|nya), subhalaman*, seksi, bagian, tab',
    mail: 'surel*, mail(|nya), email(|nya), e mail(|nya), kotak masuk*, alamat (email|surel|mail), akun (email|mail|surel), inbox(|nya)',
    device: 'hp, hape*, hpnya, telepon genggam, laptop*, komputer*, gadget*, pc, tablet(|nya), mac',
    mailProgram: 'aplikasi (email|mail)',
    domain: 'domainnya, alamat (web|website|situs), nama (domain|web|website|situs), url(|nya)',
    hosting: 'hostingan*, paket (saya|kami|kita|yang|ini|lebih|hosting|sekarang)*, paketnya, peladen*',
    shop: 'toko*, tokonya, olshop*, jualan online, toko online, lapak*',
    text: 'teks*, tulisan*, kalimat*, konten*, isi (halaman|web|website|situs)*, judul*, kata kata*, typo*, salah (ketik|tulis)*',
    mailForwarding:
      'terus(kan|in|an) .. (email|mail|pesan), (email|mail|pesan|emailnya) .. (diterus*|terus* ke|forward*), forward*, penerusan*, salinan (email|mail)',
    autoReply:
      '(email|mail|emailnya|inbox) .. (jawab|balas|membalas|menjawab|bales) .. (sendiri|otomatis), saya cuti, lagi cuti, (jawab|balas|bales) sendiri, balasan otomatis, sedang libur, balas* otomatis, (balasan|jawaban) otomatis, auto balas*, pesan (cuti|libur*), bales otomatis',
    mailSignature: 'tanda tangan*, signature*',
    spam: 'email sampah*, email (sampah|penipuan|iklan)*, pesan sampah',
    attachment:
      '(file|foto|dokumen) .. (lewat|via|pakai|pake|di) email, kirim .. lewat email, lampiran*, file (besar|gede)*',
    newsletter: 'buletin*, langganan (berita|email), pelanggan email, email (massal|blast|promosi)*',
    subdomain: 'sub domain*',
    certificate: 'sertifikat*, gembok*, (tidak|gak|ga|nggak) aman, not secure',
    dns: 'record*, arahkan .. (domain|ip), name server*, propagasi*',
    php: 'versi php',
    plugin: 'pluginnya, ekstensi*, tambahan plugin',
    theme: 'tema*, templat*, templatenya',
    storage:
      'ruang (disk|penyimpanan)*, penyimpanan*, kapasitas*, kuota*, (email|inbox|hosting|kotak) .. penuh, penuh, space(|nya), memori*, gb, disk(|nya)',
    traffic: 'bandwith*, bandwidth*, lalu lintas*, batas (trafik|traffic)*',
    database: 'basis data, databasenya',
    uptime: 'jaminan uptime, maintenance, pemeliharaan*, jadwal maintenance',
    backup:
      'dicadangkan*, mencadangkan*, cadangan*, backupan*, dibackup*, membackup*, ngebackup*, terbackup*, dibekap*, ngebekap*, backupnya, salinan (website|situs|web)*, versi (kemarin|lama|sebelum*|minggu)*, bekap*',
    password: 'kata sandi*, sandi*, passwordnya, paswot*, kata kunci login',
    login: 'data login*, username*, nama pengguna, user id, akses login, loginnya',
    twoFactor: 'verifikasi (dua|2)*, (dua|2) (langkah|faktor)*, kode (otp|sms|verifikasi)*',
    malware: 'terinfeksi*, kena virus*',
    user: 'pengguna*, user*, usernya, akun (karyawan|staf|staff|admin|editor|tim)*, karyawan*, staf*, staff*, rekan*, pegawai*, editor*, admin (baru|kedua|lain|tambahan)*, hak akses*, anak magang',
    checkout: 'keranjang*, proses checkout, checkoutnya',
    product: 'produk*, barang*, varian*, sku',
    order: 'pesanan*, order*, orderan*, pembelian*, transaksi*',
    shipping: 'biaya kirim*, ongkir*, ongkos kirim*, pengiriman*, kurir*, ekspedisi*, jne, jnt, biaya kirim*',
    stock: 'stok*, stock*, habis terjual, sold out, persediaan*',
    coupon: 'kode (promo|diskon|voucher)*, kupon*, gift card',
    paymentMethod:
      '(metode|cara|opsi|pilihan) (pembayaran|bayar)*, payment gateway*, transfer bank, (bayar*|bayarnya|pembayaran*) .. (transfer|rekening), kartu kredit di (toko|checkout), virtual account, e wallet*, dompet digital, cod',
    review: 'ulasan*, review*, rating*, bintang*',
    form: 'formulir*, form*, isian form*, formnya, angket*, kuesioner*',
    calendar:
      'booking online, sistem booking*, kalender*, reservasi*, janji temu*, jadwal booking, pemesanan (online|meja)*, booking(|nya)',
    search: 'pencarian*, kolom (cari|pencarian)*, kotak (cari|pencarian)*, fitur (cari|pencarian)*',
    chat: 'chatting*, kotak chat*',
    map: 'peta*, maps(|nya), denah*, petunjuk arah, rute*',
    analytics: 'kode (pelacak|tracking)*',
    visitors:
      'pengunjung*, kunjungan*, visitor*, traffic (web|website|situs)*, berapa orang .. (lihat|buka|kunjung*), traffic(|nya)',
    searchConsole: 'indeks*, index google, (masuk|muncul) google search',
    seo: 'peringkat*, ranking*, rangking*, halaman (satu|pertama) google, (muncul|ketemu|nongol|tampil) .. google, di google, pencarian google, kata kunci*, deskripsi meta',
    ads: 'iklan*, beriklan*, pasang iklan, kampanye*',
    language: 'bahasa*, dua bahasa, versi (inggris|indonesia|mandarin|bahasa)*, multibahasa',
    cookie: 'kuki*, banner (cookie|persetujuan)*',
    privacy: 'kebijakan privasi*, privasi*',
    terms: 'syarat*, ketentuan*, s&k, kebijakan (pengembalian|retur)*, aturan (beli|pembelian)*',
    dataAgreement: 'perjanjian (pemrosesan|pengolahan) data',
    logo: 'logonya, lambang*',
    favicon: 'ikon (tab|browser)*, icon (tab|browser)*',
    menu: 'menu*, menunya, navigasi*, menu (atas|utama|navigasi)*',
    foodMenu:
      'daftar (menu|makanan|minuman)*, menu (makanan|minuman|resto|restoran|makan|kopi|harian)*, buku menu',
    banner: 'spanduk*, gambar (depan|utama|atas)*, slide*, bannernya',
    header: 'bagian atas*, headernya',
    footer: 'bagian bawah*, footernya, kaki halaman',
    button: 'tombol*, button*',
    colour: 'merah, hijau, biru, kuning, hitam, abu abu, oranye, ungu, coklat, pink, warna*, warnanya',
    font: 'huruf*, jenis huruf*, fontnya',
    image: 'gambar*, foto*, fotonya, gambarnya, thumbnail*',
    gallery: 'galeri*, album*, portofolio*',
    video: 'videonya, film*, klip*',
    post: 'artikel*, berita*, postingan*, post*, tulisan blog*, kabar*',
    pdf: 'brosur*, katalog*, dokumen*',
    link: 'tautan*, linknya',
    redirect:
      '(alihkan|dialihkan|arahkan|lempar) .. (ke|halaman|url|domain|link), pengalihan*, (url|alamat|link) lama .. (ke|arah*)',
    priceList:
      'daftar harga*, pricelist*, price list*, list harga*, tabel harga*, harga (di|pada) (web|website|situs|halaman)*',
    openingHours:
      'toko .. (tutup|buka) jam, tutup jam, buka jam, jam (buka|operasional|tutup|kerja toko)*, jam toko*, hari buka*',
    address: 'alamat (toko|kantor|kami|baru|usaha|cabang|fisik)*, lokasi*, pindah (kantor|toko|alamat)*',
    phoneNumber:
      '(nomor|nomer|no|nmr) (telepon|telpon|tlp|hp|wa|kontak|kantor|baru|handphone|whatsapp)*, telepon kantor',
    team: '(halaman|foto|profil) (tim|karyawan|staf)*, tim kami, tentang kami*',
    faq: 'tanya jawab*, pertanyaan umum',
    testimonial: 'testimoni*, kata pelanggan*',
    design: 'desain*, tampilan*, penampilan*, rombak*, redesain*, designnya',
    draft: 'draf*, konsep*, rancangan*, contoh desain*, sketsa*',
    revision: 'revisi*, koreksi*, perbaikan desain*',
    launch:
      'online, tayang*, go live, live, launching*, peluncuran*, (web|website|situs|webnya|websitenya|toko|tokonya) .. (jadi|selesai|kelar|beres|rampung)',
    staging: 'versi (uji|tes|test|coba)*, server tes*, situs uji*',
    training:
      'pelatihan*, kursus*, kelas*, tutorial*, panduan*, buku (panduan|petunjuk)*, training*, workshop*, video (panduan|tutorial)*, petunjuk*',
    support:
      '(balas|dibalas|membalas|menjawab|dijawab) .. (email|pesan|chat)*, (email|pesan|chat) .. (dibalas|dijawab)*, nomor (cs|darurat|support|kalian), hari minggu, darurat, (hubungi|kontak|telepon|telpon|menghubungi|hubungin) (siapa|kalian|kamu|anda|mas|admin|cs|tim|min|kakak)*, jam (kerja|kantor|layanan|support) (kalian|kamu|anda|tim)*, jam (kerja|kantor|layanan), cs, customer service, layanan (pelanggan|darurat)*, hari (libur|minggu|sabtu), darurat*, waktu (respon|respons|balas)*, akhir pekan',
    invoice:
      'faktur*, tagihan*, invois*, invoice(|nya), kuitansi*, kwitansi*, nota*, bukti (bayar|pembayaran|transfer)*, struk*, bon',
    reminder: 'pengingat*, surat peringatan, denda*, telat bayar*, tunggakan*',
    contract: 'kontrak*, perjanjian*, langganan*, berlangganan*, masa (kontrak|langganan|sewa)*, sewa*',
    trial: 'percobaan*, trial*, masa (coba|uji|trial|percobaan)*, uji coba*, coba gratis',
    discount: 'diskon*, potongan*, lebih murah*, harga (khusus|spesial|teman)*, promo*',
    refund:
      'refund*, pengembalian (dana|uang|biaya)*, (uang|dana) .. (kembali|balik|dikembalikan), kembalikan uang, kebayar dua kali, dobel bayar, bayar (dobel|dua kali)',
    card: 'kartu (kredit|debit|saya|baru)*, rekening*, autodebit*, auto debit',
    billingDetails:
      '(nama|alamat|data) (perusahaan|pt|cv|penagihan|tagihan|faktur|invoice|di invoice|di faktur)*, npwp*, nama di (invoice|faktur|tagihan)*',
    vat: 'ppn*, pajak*, pph',
    offer: 'penawaran*, proposal*, estimasi*, rincian biaya, rab, quotation',
    deposit: 'dp, uang muka*, cicil*, dicicil*, angsur*, termin*, down payment',
    warranty: 'perbaikan .. gratis*, gratis perbaiki*, garansi*, jaminan*',
    ownership:
      '(hak|kepemilikan) (milik|cipta|website|kode)*, milik (siapa|saya|kami|kita)*, pemilik*, source code*, file (asli|mentah|sumber)*, kepemilikan*, hak cipta*',
    license: 'lisensi*, izin pakai*',
  },
  actions: {
    restore:
      'kembalikan*, balikin*, dibalikin*, balikkan*, mengembalikan*, ngembaliin*, dikembalikan*, pulihkan*, memulihkan*, dipulihkan*, pulihin*, pemulihan*, (ga|gak|tidak|nggak) sengaja .. (hapus*|kehapus|terhapus|delete*), kehapus*, terhapus*, keapus*, (halaman|foto|email|data|artikel|file|teks|produk) .. (hilang|ilang|lenyap), salah hapus, balik ke versi*, versi (kemarin|lama|sebelum*), (dibalik|balik|kembali) (lagi|semula|seperti)*, selamatkan, restore(|nya)*',
    failSend:
      '(ga|gak|tidak|nggak|ngga|tdk|gabisa|gagal|susah) (bisa |) (kirim|ngirim|mengirim|terkirim|kekirim)*, (gagal|ga bisa|tidak bisa|gak bisa|nggak bisa) (kirim|ngirim|mengirim|terkirim)*, (email|pesan) .. (nyangkut|ditolak|gagal)',
    failReceive:
      '(ga|gak|tidak|nggak|belum) (masuk|sampai|sampe|nyampe)*, (email|pesan|notifikasi|order*|pesanan|formulir|form) .. (ga|gak|tidak|nggak|ngga|tdk|belum|gagal) (masuk|sampai|sampe|nyampe|diterima|terima|dapat|dapet|muncul), (ga|gak|tidak|nggak|ngga|belum) (terima|nerima|menerima|dapat|dapet) (email|pesan|notifikasi|order*|pesanan)*, (ga|gak|tidak|nggak|belum) (ada|) (email|pesan) .. masuk',
    failPay:
      '(pembayaran|bayar|transaksi|kartu) .. (gagal|ditolak|error), (ga|gak|tidak|nggak) bisa (bayar|checkout|beli|order)*, gagal (bayar|checkout)*',
    failLogin:
      '(nolak|menolak|salah|ditolak) password*, password .. (salah|ditolak|gagal)*, nolak login, (ga|gak|tidak|nggak|ngga|tdk|gagal) (bisa |)(login|masuk|log in) (ke|panel|akun|admin|email|wordpress|dashboard)*, (ga|gak|tidak|nggak|gabisa|gagal) (bisa |)login*, (ga|gak|tidak|nggak) bisa (login|masuk|log in)*, terkunci*, kekunci*, akses ditolak',
    slow: 'kebukanya*, lama .. (kebuka|buka|dibuka|kebukanya|muncul|loading)*, lambat*, lemot*, lelet*, lama (dibuka|loading|banget|kebuka|bukanya)*, loading(nya|) (lama|terus)*, berat (dibuka|loading|banget)*, lola',
    down: '(web|website|situs|server|toko|webnya|websitenya|email) .. (down|mati|tumbang|offline|ga bisa dibuka|gak bisa dibuka|tidak bisa dibuka|nggak bisa dibuka|ga bisa diakses|gak bisa diakses|tidak bisa diakses|nggak bisa diakses), down, mati',
    hacked: 'dihack*, diretas*, kena hack*, dibobol*, kehack*, kebobolan*, judi*',
    broken:
      'putih semua*, kosong*, putih doang, (ga|gak|tidak|nggak|ngga|tdk) (bisa |)(jalan|berfungsi|muncul|tampil|kebuka|dibuka|dipencet|diklik|kelihatan|keluar|terbuka|nyala)*, rusak*, eror*, gagal*, bermasalah*, berantakan*, blank*, layar putih, masalah*, kacau*, macet*',
    cancel:
      'batal*, batalkan*, membatalkan*, batalin*, berhenti (langganan|berlangganan|sewa|kontrak|pakai|hosting)*, stop (langganan|kontrak|hosting|sewa)*, putus kontrak*, akhiri*, mengakhiri*, menghentikan (kontrak|langganan|layanan)*, hentikan (kontrak|langganan|layanan|sewa)*, ga lanjut*, gak lanjut*, tidak lanjut*, nggak lanjut*',
    upgrade:
      '(penuh|habis) .. (besar*|tambah*|perbesar*), (kapasitas|penyimpanan|ruang|hosting|kuota) .. (penuh|habis|diperbesar|ditambah), (perbesar|besarin|gedein|lebih besar) .. (email|kapasitas|inbox), naik paket*, naikin (paket|kapasitas|kuota)*, naikkan*, (paket|hosting|server) (lebih |yang lebih |)(besar|gede|tinggi|cepat)*, tambah (kapasitas|kuota|ruang|penyimpanan|space|memori)*, nambah (kapasitas|kuota|ruang|penyimpanan|space|memori)*, perbesar*, diperbesar*, memperbesar*, tingkatkan paket, besarin*',
    downgrade:
      'turun paket*, turunin paket*, turunkan paket*, menurunkan paket*, paket (lebih |yang lebih |)(kecil|murah|rendah)*',
    renew:
      'perpanjang*, diperpanjang*, memperpanjang*, perpanjangan*, extend*, lanjut (kontrak|langganan|sewa)*, (habis|berakhir|kadaluarsa|kadaluwarsa|expired|kedaluwarsa|jatuh tempo) .. (kapan|tanggal), (kontrak*|domain*|hosting*|langganan*|sewa*|garansi*|lisensi*|ssl*|sertifikat*|percobaan*|trial*|paket*|masa*) .. (habis*|berakhir*|kadaluarsa|kadaluwarsa|expired|kedaluwarsa|sampai|sampe), masa (aktif|berlaku|kontrak|langganan|sewa|garansi)*, berlaku (sampai|sampe|hingga|berapa)*, berakhir*, kadaluarsa*, kedaluwarsa*, expired*, (kapan|tanggal) .. (habis|berakhir), kepanjangan kontrak, renewal*',
    move: 'ditransfer*, mentransfer*, pindah*, memindahkan*, mindahin*, dipindah*, pindahkan*, pindahin*, pindahan*, migrasi*, ganti (hosting|provider|penyedia|server|registrar)*, bawa (domain|website|web|email) .., kode (epp|auth|transfer)*, ambil alih*',
    translate:
      'terjemah*, diterjemah*, menerjemah*, versi (inggris|bahasa|indonesia|mandarin)*, (dua|tambah|nambah|ganti) bahasa*, bahasa (inggris|mandarin|jepang|arab|kedua|lain)*, translate*',
    speedUp:
      'percepat*, mempercepat*, dipercepat*, lebih (cepat|kencang|kenceng|ngebut)*, cepetin*, ngebut*, optimas*, optimalkan*, biar (cepat|cepet|kencang|kenceng|ngebut)*, kecepatan*',
    resize:
      '(kecilkan|kecilin|mengecilkan|perkecil|memperkecil|besarkan|besarin|perbesar|kompres|ngecilin|gedein|ubah ukuran|ganti ukuran)*, (gambar*|foto*|logo*|font|huruf*|tulisan*) .. (kekecilan|kebesaran|kegedean|lebih kecil|lebih besar|lebih gede)*, dikecilkan*, dikecilin*, dibesarkan*, dibesarin*, digedein*',
    sort: 'urut*, urutan*, mengurutkan*, diurutkan*, atur urutan*, susunan*, tukar posisi*, susun ulang*',
    block:
      'blok*, blokir*, memblokir*, diblok*, ngeblok*, saring*, (stop|cegah|kurangi|hindari|banyak|banjir|kebanjiran|hentikan|ngilangin|menghilangkan|hilangkan|atasi|mengatasi|penuh) .. (spam|sampah|penipuan|bot|iklan)*',
    unblock: 'buka blokir*, unblok*, lepas blokir*, whitelist*',
    hide: 'sembunyi*, menyembunyikan*, disembunyikan*, umpet*, diumpetin*, ngumpetin*, (tidak|ga|gak|nggak|jangan) (kelihatan|terlihat|ditampilkan|tampil|tampilkan|muncul) (di|dulu|ke)*, khusus (member|anggota|pelanggan)*, privat*',
    disable:
      'matikan*, matiin*, dimatikan*, dimatiin*, mematikan*, nonaktif*, dinonaktif*, menonaktif*, non aktif*, berhenti (terima|kirim|menerima|dapat)*, unsubscribe*, off in*, tutup sementara',
    remove:
      'hapus*, menghapus*, dihapus*, hapusin*, ngapus*, apus*, hilangkan*, menghilangkan*, ilangin*, dihilangkan*, dihilangin*, ngilangin*, buang*, copot*, dicopot*, mencabut*, cabut*, turunkan (halaman|foto|artikel)*, delete*, hilangin*, (ga|gak|tidak|nggak) (dipakai|kepake|perlu|butuh) lagi*, tutup akun*',
    export:
      'ekspor*, unduh .. (excel|csv), (ke|jadi|dalam) (excel|csv), daftar semua (pelanggan|pesanan|produk|pelanggan)*, rekap*',
    import: 'impor*, dari (excel|csv)*, sekaligus*, massal*, banyak sekaligus',
    print: 'cetak*, mencetak*, dicetak*, ngeprint*, prin*',
    schedule:
      'jadwal*, menjadwalkan*, dijadwal*, terjadwal*, jadwalin*, tayang otomatis, terbit otomatis, otomatis (tayang|terbit|posting|publish)*',
    test: 'coba dulu*, uji*, tes*, ngetes*, lihat dulu*, liat dulu*, preview*, pratinjau*',
    upload:
      'unggah*, mengunggah*, diunggah*, uplod*, upload(in|nya|kan)*, ngupload*, diupload*, naikin (file|foto|gambar|video)*',
    share:
      '(kasih|beri|memberi|ngasih|kasi|dikasih|minta|berikan|memberikan|bagi|dapat|dapet) .. (akses|login|hak), akses (untuk|buat|bagi)*, undang*, mengundang*, biar bisa (edit|login|masuk|akses)*, akses (edit|admin)',
    teach:
      'ajar*, ajarin*, ajari*, diajar*, diajarin*, mengajar*, belajar*, pelatihan*, kursus*, training*, jelasin*, jelaskan*, dijelaskan*, dijelasin*, tunjukin*, tutorial*, panduan*, latih*, dilatih*',
    pay: 'transfer bank, virtual account, pakai kartu, telat bayar, bayar*, membayar*, dibayar*, bayarnya*, mbayar*, pembayaran*, lunas*, melunasi*, pelunasan*, transfer (ke|uang|kemana)*, jatuh tempo*, tempo, bulanan*, tahunan*, ngebayar*',
    update:
      'perbarui*, diperbarui*, memperbarui*, pembaruan*, versi (terbaru|baru|terakhir|lebih baru)*, apdet*, mutakhir*, update(nya|in|kan)*, diupdate*, mengupdate*, ngupdate*',
    enable:
      'aktif*, aktifkan*, mengaktifkan*, diaktifkan*, nyalakan*, nyalain*, menyalakan*, dinyalakan*, hidupkan*, hidupin*, aktivasi*, ngaktifin*, aktifin*',
    connect:
      '(pakai|pake|gunakan) domain sendiri, domain sendiri, sambung*, menyambung*, disambung*, nyambung*, hubungkan*, menghubungkan*, dihubungkan*, hubungin ke*, pasang*, memasang*, dipasang*, masang*, instal*, nginstal*, diinstal*, setel*, nyetel*, disetel*, menyetel*, atur (email|mail|di hp)*, setting*, seting*, nyetting*, disetting*, settingan*, masuk(in|kan) .. (hp|iphone|android|laptop|outlook|gmail|komputer), (email|mail|emailnya) .. (di|ke) (hp|iphone|android|laptop|outlook|gmail|komputer)*, isian server*, server (masuk|keluar)*, integrasi*, diintegrasi*, tautkan*, menautkan*, koneksi*, konek*, ngonekin*, tempel*, (buka|baca|cek) (email|mail) .. (hp|iphone|android|laptop)*, arahkan*, mengarahkan*',
    change:
      'ganti*, mengganti*, diganti*, gantiin*, ngganti*, gantinya*, ubah*, mengubah*, merubah*, rubah*, diubah*, dirubah*, ngubah*, ngerubah*, edit*, mengedit*, diedit*, ngedit*, perbaiki (tulisan|teks|harga|ejaan|typo|nama)*, betulin*, benerin (tulisan|teks|harga|ejaan|typo|nama)*, koreksi*, sesuaikan*, lupa*, reset*, tukar*, setel ulang, atur ulang*, ralat*',
    add: 'tambah*, menambah*, nambah*, ditambah*, tambahin*, nambahin*, tambahkan*, bikin*, dibikin*, bikinin*, buat akun, buat (satu|halaman|email|subdomain|user|menu|tombol|form|formulir|galeri|baru|kategori|toko)*, membuat*, dibuat*, dibuatkan*, buatkan*, buatin*, baru, satu lagi, lagi satu, ekstra*, taruh*, naruh*, ditaruh*, taro*, masukkan*, masukin*, memasukkan*, dimasukkan*, dimasukin*, masang*, daftar (domain|baru)*, daftarin*, mendaftar*, beli*, pesan (domain|hosting)*, sisip*, (punya|minta|butuh|perlu) .. (baru|lagi|satu), bangun (web|toko)*, tampilkan*, menampilkan*, nampilin*, cantumin*, cantumkan*',
    publish:
      'terbit*, menerbitkan*, diterbitkan*, publikasi*, tayang*, ditayangkan*, publish*, posting*, onlinekan*, onlinein*',
    send: 'kirim (newsletter|buletin|email massal|promo|blast)*, mengirim (newsletter|buletin|email massal)*, ngirim (newsletter|buletin|email massal|blast)*, blast*',
    find: 'unduh*, mengunduh*, diunduh*, download*, donlot*, ambil(nya)*, mengambil*, diambil*, ngambil*, cari*, mencari*, nyari*, dicari*, carinya*, lihat*, liat*, melihat*, ngeliat*, dilihat*, diliat*, cek*, ngecek*, mengecek*, temu*, nemu*, menemukan*, kirim(in|kan|) (ulang|lagi|salinan|invoice|faktur|tagihan|kuitansi|bukti)*, dikirim (ulang|lagi)*, minta (salinan|invoice|faktur|tagihan|kuitansi|bukti|kopi)*, butuh (salinan|invoice|faktur|tagihan|kuitansi|bukti)*, perlu (salinan|invoice|faktur|tagihan|kuitansi|bukti)*, salinan*, ada di (mana|menu), letak*',
  },
  facets: {
    often:
      'seberapa sering*, (tiap|setiap) (hari|malam|minggu|berapa|jam)~, harian*~, mingguan*~, berapa kali (sehari|seminggu|sebulan)*',
    version: 'versi (berapa|apa|yang mana|php|wordpress)*, php berapa',
    price:
      'harga*, biaya*, berapa (harga|biaya|ongkos|duit|rupiah|tarif|bayar)*, (harga|biaya|tarif|ongkos|bayar)(nya|) berapa, tarif*, ongkosnya, bayar berapa, kena (biaya|charge|berapa)*, nambah (bayar|biaya|berapa)*, (tambah|ada) biaya*, gratis*~, berbayar*, mahal*, berapaan*, dikenakan*, kena (tambahan|cas)*, per jam berapa, bayar lagi',
    consequence:
      'apa (yang |)(terjadi|jadinya|akibat)*, (gimana|bagaimana) (kalau|kalo|klo|jika|jadinya)*, kalau .. (gimana|bagaimana|hilang|terhapus), jadinya gimana, apa akibat*, nasib*',
    when: 'kapan*, berapa (lama|hari|minggu|bulan|tahun|jam|menit|cepat)*, sampai kapan, sejak kapan, tanggal berapa*, jam berapa*, hari apa*, lamanya*, berapa kali (sehari|seminggu|sebulan|setahun|dalam)*, seberapa (sering|lama|cepat)*, tenggat*, deadline*, batas waktu*, tiap berapa*, setiap berapa*, (habis|berakhir|berlaku|aktif|valid) (sampai|sampe)*',
    count:
      'berapa (banyak|jumlah|kali|akun|orang|user|buah|halaman|email|foto|produk|revisi|domain|website|bahasa|gambar)*, jumlah(nya|) (maksimal|berapa)*, maksimal berapa*, batas jumlah*, sisa*, tinggal berapa*, jatah*, unlimited*, (maks|max)imal*, batasannya*',
    size: 'seberapa (besar|gede|berat)*, berapa (mb|gb|mega|giga|besar|gede|pixel|piksel|ukuran|kapasitas)*, ukuran*, ukurannya*, kapasitas(nya|) berapa*, resolusi*, batas (ukuran|upload)*, maks* (ukuran|upload|mb)*, gedenya*, besarnya*',
    who: 'siapa*, siapanya*, milik siapa',
    why: 'kenapa*, knp, mengapa*, kok*, sebab*, penyebab*, alasannya*, gara gara apa*',
    difference:
      'beda*, bedanya*, perbedaan*, lebih baik mana, bagusan mana, mending*, atau (yang|pilih)*, pilih mana*, dibanding*, bagus mana, cocok*',
    where:
      '(di|ke|dari) mana*, dimana*, dmn, kemana*, darimana*, sebelah mana*, menu (apa|mana|yang mana)*, dari menu*, letaknya*, lewat mana*, bagian mana*, ada di menu*, (dari|lewat|di|masuk) menu apa*, mana (ya|filenya|menunya|tombolnya)',
    how: 'bagaimana*, gimana*, gmn*, gmana*, cara*, caranya*, langkah*, langkahnya*, tutorialnya*, panduannya*, isian* .. (apa|server), harus (ngapain|isi apa|ke menu)*, sendiri*, tanpa (bantuan|minta|hubungi|kalian)*, prosedur*, (biar|supaya|agar) bisa*, gimana biar*, diisi apa*, isi apa*, setting(an|)(nya|) apa*, apa aja (isi|yang harus|langkah)*, apa saja (isi|yang harus|langkah)*, petunjuknya*, (gak|ga|tidak|nggak) (tahu|tau|ngerti|paham|ngeh) (cara|gimana|bagaimana)*, bingung*',
    which:
      'yang mana*, versi (berapa|apa|mana)*, (apa|mana) yang (bagus|cocok|dipakai|benar)*, jenis apa*, format(nya|) apa*, paket (apa|mana|yang mana)*, pakai apa*, pake apa*, plugin apa*, rekomendasi*, saran*',
    included:
      'termasuk*, udah (termasuk|include)*, sudah (termasuk|include)*, include*, dapat (berapa|apa|gratis|juga)*, dapet (berapa|apa|gratis|juga)*, masuk (paket|kontrak)*, (ada|masuk) di paket*, dalam (paket|kontrak)*, masih dapat*',
    allowed:
      'bisa*, boleh*, bolehkah*, bisakah*, apakah*, apa (bisa|boleh|ada|perlu|harus)*, mungkin*, perlu*, harus*, haruskah*, perlukah*, diizinkan*, ada (fitur|layanan|opsi|pilihan|cara)*, wajib*, dapatkah*',
    request:
      'tolong*, mohon*, minta*, tlg, please, pls, mau*, ingin*, pengen*, pingin*, butuh*, kami ingin*, bantu*, bantuin*, dibantu*, coba*, dong*, ya kak, ya mas, ya min, kepengen*, hendak*',
  },
  variants: {
    english: 'inggris, english',
    german: 'jerman',
    indonesian: 'bahasa indonesia',
    mandarin: 'mandarin, cina',
    cardPayment: 'kartu (kredit|debit)*',
    cash: 'cod, tunai, bayar di tempat',
    bankTransfer:
      'transfer bank, transfer ke (rekening|bank), lewat (rekening|transfer), (bayar*|pembayaran*) .. transfer, virtual account',
    monthly: 'bulanan*, per bulan, tiap bulan, setiap bulan',
    yearly: 'tahunan*, per tahun, tiap tahun, setiap tahun',
  },
  negators: 'tidak, tdk, ga, gak, nggak, ngga, enggak, gk, bukan, belum, jangan, tanpa, kagak, tak',
}
