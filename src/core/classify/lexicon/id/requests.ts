// Lists Indonesian wordings of requests by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const requests: CuesOf<'request'> = {
  ask: `
    tolong*, tlg, tolg, mohon, mhn, minta, mnta, minta tolong, mintol, minta bantuan, bantu, bantuin,
    dibantu, bantuannya, bantuan(|nya),
    (bisa|bs|boleh|apakah bisa|apa bisa|bisakah|bisa ga|bisa gak) (tolong|bantu|dibantu|bantuin|tambah*|
      diganti|ganti|dipasang|pasang|pindah*|dibuat*|buat*|bikin*|dihapus|hapus|diubah|ubah|ditambah*|
      tambahin|dikerjakan|dikerjain|kerjakan|diperbaiki|perbaiki|diatur|atur|disetting|setting|
      diaktifkan|aktifkan|dikirim*|kirim*|ditaruh|diupload|upload|dimatikan|matikan|dinaikkan|naikkan|
      dicek|cek|cekin|diperpanjang|perpanjang|dipindah*|diterjemahkan|terjemahkan|minta|saya minta|
      kami minta|dijadwalkan|ajarin|diajari|diganti*|gantiin|ditampilkan|dikasih|kasih|sekalian),
    (kak|min|mas|mbak|gan|pak|bu|bang|om|sis|bro|admin) (tolong|minta|mohon|bantu), berkenan, sudilah,
    (ajarin|ajari|diajari|diajarin|tunjukkan|kasih contoh) .. cara*, harap~, diharapkan, dimohon,
    (mau|sanggup) (ga|gak|nggak|ngga|tidak) (bikin*|buat*|bantu*|ngerjain|mengerjakan|kerja|handle),
    sanggup, bersedia,
    ada yang (bisa|sanggup|mau|bersedia|terima|menerima|ngerjain) (bikin*|buat*|bantu*|benerin|ngerjain|
      mengerjakan|setting|desain|terima|ajarin|ngajarin|perbaiki|pasang|kerjakan)~, please, pls, plis,
    pliss, dong $, ya kak $, ya min $, ya mas $, ya mbak $, ya pak $, ya bu $, ya gan $
  `,
  order: `
    ^(tambah|tambahkan|tambahin|ganti|gantikan|gantiin|ubah|ubahkan|hapus|hapuskan|hapusin|buang|pasang|
      pasangkan|pasangin|upload|unggah|update|perbarui|perbaiki|benerin|betulkan|benarkan|pindah|
      pindahkan|pindahin|aktifkan|nonaktifkan|matikan|hidupkan|nyalakan|buat|buatkan|buatin|bikin|
      bikinin|bikinkan|kirim|kirimkan|kirimin|isi|isikan|terjemahkan|terjemahin|setting|settingkan|
      setel|atur|aturkan|install|instal|instalkan|sambungkan|hubungkan|arahkan|naikkan|turunkan|
      perpanjang|batalkan|cabut|tutup|buka|kasih|beri|berikan|taruh|tampilkan|sembunyikan|rapikan|
      rapihkan|cek|cekin|kembalikan|pulihkan|restore|reset|jadwalkan|tulis|tuliskan|masukkan|masukin|
      ajarin|ajari|sekalian|lanjut|lanjutkan|perbesar|perkecil|kecilkan|besarkan|samakan|gabungkan|
      pisahkan|sesuaikan),
    (diganti|diubah|ditambah|ditambahkan|ditambahin|dihapus|dipasang|diupload|diunggah|diupdate|
      diperbaiki|dibenerin|dipindah|dipindahkan|diaktifkan|dimatikan|dinaikkan|dikirim|dibuat|dibuatkan|
      dibikin|dibikinin|diisi|diterjemahkan|disetting|diatur|diperpanjang|dibatalkan|ditaruh|
      ditampilkan|disembunyikan|dirapikan|dicek|dikembalikan|dipulihkan|dimasukkan|dikasih|diperbesar|
      diperkecil|disambungkan|diarahkan|dikerjakan|diganti jadi|diredesign|dirombak|direvisi|diringkas|
      digeser|dihilangkan)~, (minta|tolong|mohon|perlu|butuh) .. revisi,
    (halaman|fitur|menu|logo|tombol|banner|tampilan|desain|website|web|toko|subdomain|email|akun|
      formulir|form|galeri|section) (baru|tambahan)~, berikutnya, selanjutnya~, sekalian, sekali lagi~,
    jadi (warna|bahasa|https|dua|satu|lebih)~, menjadi~, mulai (bulan|minggu|besok|senin|tanggal),
    samain, ganti jadi
  `,
  want: `
    (saya|kami|kita|aku|gue|gw|ane|bos|klien|pimpinan|yayasan|sekolah|kantor|boss|istri|panitia) (mau|
      ingin|pengen|pingin|berencana|hendak|kepingin|minat|tertarik|berminat),
    mau (pesan|bikin|buat|order|nambah|tambah|ganti|pindah*|upgrade|minta|pasang|redesign|sewa|beli|
      dibuat*|dibikin*|ubah|hapus|perpanjang|konsultasi|migrasi|buka|jual|punya|daftar|bayar|jadi|
      migrasi*|coba|pakai|pake|booking)~, pengen, pengin, pingin, ingin, inginnya, maunya, penginnya,
    pengennya, kepingin, berencana, rencananya, rencana~, niatnya, tertarik, berminat, minat,
    harapannya, alangkah baiknya, lebih baik kalau~, kalau bisa~, kalo bisa~, klo bisa~,
    sebaiknya diganti, ayo~
  `,
  need: `
    butuh*, membutuhkan, perlu*, memerlukan, diperlukan, dibutuhkan,
    (harus|wajib|perlu) (diganti|ditambah|dipasang|diubah|diperbaiki|bisa|ada|muncul|tampil|sudah|
      selesai|jadi)~, kekurangan~
  `,
  seek: `
    cari (jasa|orang|developer|programmer|programer|desainer|designer|freelancer|freelance|hosting|web|
      yang|tukang|tim|vendor|pembuat|penyedia|admin|partner)~, nyari, mencari, dicari, dicari jasa,
    lagi cari, sedang cari, sedang mencari, lagi nyari,
    ada yang (bisa|terima|menerima|buka jasa|jual jasa|ngerti|paham|tau jasa),
    jasa (pembuatan|bikin|buat|pembuat|desain|web|website|maintenance|perawatan|setting|migrasi|instal|
      install|pasang|perbaikan|hosting|perpindahan|edit|konten|penulisan|seperti), sewa jasa,
    pakai jasa(|nya), rekomendasi (jasa|hosting|developer|vendor|desainer|tempat),
    yang bisa (bikin|buat|benerin|perbaiki|bantu|handle|kerja|ngerjain), lowong~, kosong jadwal*,
    ada slot, terima (project|proyek|job|kerjaan|orderan|jasa),
    bisa (dikerjakan|dikerjain|kerjasama|kerja sama|handle|order|pesan),
    kontrak (perawatan|maintenance), hire
  `,
  quote: `
    penawaran(|nya), estimasi(|nya),
    (minta|mohon|kirim|kirimkan|boleh minta|share|tolong) .. (harga|penawaran|estimasi|rincian biaya|
      proposal|pricelist|price list|quotation|biaya|tarif)~, budget(|nya), anggaran(|nya), bujet*,
    dana(|nya) (ada|sekitar|segini),
    (biaya|harga|ongkos|tarif|kisaran|biayanya|harganya|ongkosnya|tarifnya|kira kira) (berapa |)(untuk|
      utk|buat|bikin|kalau|kalo|jasa|pembuatan|tambah|nambah|redesign|desain),
    berapa (biaya|ongkos|harga|tarif)(|nya) (untuk|utk|buat|bikin|kalau|kalo|jasa|pembuatan|tambah|
      kalo mau|redesign), kena berapa, (bayar|nambah) berapa,
    nanti (dibayar|bayar|kami bayar|saya bayar|ditagihkan), siap bayar, bersedia bayar, kami bayar,
    saya bayar, bayar terpisah, invoice(|nya) (kirim|menyusul), proposal, dp (dulu|berapa), nego
  `,
  handed_over: `
    terlampir, lampiran*, dilampirkan, saya lampirkan, kami lampirkan,
    berikut (file|data|teks|foto|logo|gambar|isi|konten|daftar|link|saya|kami|materi)(|nya),
    (file|foto|logo|teks|materi|bahan|data|konten|gambar|desain|isi)(|nya) (ada di|sudah di|sudah ada|
      menyusul|sudah dikirim|udah dikirim|saya kirim|kami kirim|di email|di drive|di lampiran|terlampir|
      siap|sudah siap|udah siap),
    (saya|kami|sudah|udah) (kirim|kirimkan|upload|taruh|share) .. (email|drive|wa|folder|file|foto|logo|
      teks), di google drive
  `,
  by_when: `
    (sebelum|paling lambat|paling telat|maksimal|sampai|selambatnya|kalau bisa|kalo bisa) (senin|selasa|
      rabu|kamis|jumat|sabtu|minggu|besok|lusa|lebaran|natal|puasa|ramadan|ramadhan|akhir|awal|tanggal|
      tgl|hari|sore|siang|malam|pagi|jam|event|acara|promo|launching|bulan|tahun|besok)~, secepatnya,
    secepat mungkin, segera, asap, urgent, urgen, mendesak, buru buru, cepat ya, hari ini juga,
    kalau (sempat|ada waktu|senggang|luang), kalo (sempat|ada waktu|senggang|luang),
    klo (sempat|ada waktu), kapan kapan kalau, kalau sudah sempat, besok (ya|pagi|sudah),
    minggu ini (ya|bisa|selesai), mulai (bulan|minggu|tanggal|besok|tahun) depan, bulan depan~,
    minggu depan~, (ga|gak|tidak|nggak) (buru buru|terburu buru|mendesak)
  `,
}
