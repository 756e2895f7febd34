// Lists Indonesian wordings of questions by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const questions: CuesOf<'question'> = {
  question_word: `
    ^bagaimana, ^gimana, ^gmn, ^apa, ^apakah, ^kenapa, ^knp, ^mengapa, ^kapan, ^dimana, ^di mana,
    ^berapa, ^brp, ^siapa, ^mana, ^kemana, ^ke mana, ^apa saja, ^seberapa, bagaimana~, gimana~, gmn~,
    kapan~, dimana~, di mana~, berapa~, brp~, siapa~, yang mana, ke mana~, kemana~, kenapa~, knp~,
    mengapa~, apa~, mana ya, apa ya, apa aja, apa saja, berapa ya, gimana ya, kapan ya, siapa ya,
    kenapa ya, dimana ya, kah~, berapa lama, berapa banyak, seberapa, sejak kapan, untuk apa, buat apa
  `,
  yes_no: `
    apakah, apa bisa, apa boleh, apa ada, apa itu, apa harus, apa perlu, apa sudah, apa benar,
    apa masih, bisakah, bolehkah, adakah, haruskah, perlukah, sudahkah, amankah, termasukkah, benarkah,
    mungkinkah, masihkah,
    ^(ada|bisa|boleh|perlu|harus|sudah|udah|apa|masih|termasuk|aman|emang|emangnya|memang|benar|
      bener) .. (ga|gak|nggak|ngga|tidak|ya|kah|belum|nggak ya|kan|sih) $,
    (bisa|boleh|perlu|harus|ada|aman|termasuk|dapat|ngaruh|support|cukup|wajib|gratis|kena|otomatis|
      bayar|masih) (ga|gak|nggak|ngga|gk|tidak|tdk|kah),
    (ga|gak|nggak|ngga|gk|kah) (ya|sih|kak|min|mas|mbak|gan|pak|bu|kah|kalau|kalo|klo),
    atau (tidak|ga|gak|nggak|ngga|saya|harus|bisa|manual|otomatis|gimana|belum|masih|cuma),
    ^(boleh|bisa) (saya|kami|kita|aku|pakai|pake|ga saya|dua),
    ada (batas|batasan|limit|diskon|biaya|fitur|paket|cara|opsi|pilihan|tutorial|panduan|garansi|masa|
      minimal|maksimal|jadwal|kuota|versi)~, ya ga, kan ya, ya kan, betul ga, bener ga, emang bisa,
    emang harus, memangnya, emangnya
  `,
  how_to: `
    cara(|nya), bagaimana cara(|nya), gimana cara(|nya), gmn cara(|nya), caranya (gimana|bagaimana|gmn),
    langkah langkah(|nya), langkahnya, tutorial(|nya)~, panduan(|nya)~, tips~,
    gimana (supaya|biar|agar|kalau|kalo|caranya|ya), bagaimana (supaya|agar|jika|kalau|caranya),
    biar bisa~, lihat(|nya) (di mana|dimana|dari mana),
    (di mana|dimana) (saya|kami|bisa|lihat|letak|menu|setting|cara), bedanya, perbedaan(|nya),
    apa beda(|nya), beda (apa|antara), maksudnya, artinya,
    apa (maksud|arti|fungsi|bedanya|yang terjadi)(|nya), fungsinya, gunanya~
  `,
  wondering: `
    (mau|ingin|numpang|boleh|izin|ijin|pengen|sekedar|cuma|cuman|maaf|permisi) (tanya|nanya|bertanya|
      menanyakan|nanyain|tanyakan|tau|tahu),
    tanya (dong|donk|kak|min|mas|gan|pak|bu|soal|tentang|apakah|apa), pertanyaan(|nya)~, penasaran,
    pengen tau, pengen tahu, ingin tahu, ingin tau, kepo, mau tau, mau tahu, bingung~, kurang paham,
    (ga|gak|nggak|tidak|belum|kurang) (paham|ngerti|mengerti|tau|tahu) (cara|gimana|bagaimana|apa|
      kenapa|di mana|soal|maksud), ada yang (tau|tahu|paham|ngerti|pernah|punya)~, kira kira,
    info (dong|donk|nya|ya)~, mohon (info|penjelasan|pencerahan|informasi),
    minta (info|penjelasan|pencerahan|informasi|saran), infonya,
    (bisa|tolong|mohon) (jelaskan|dijelaskan|jelasin|jelasinnya|kasih tau|diinfo|diinfokan|infokan),
    jelasin, saran(|nya) (dong|apa|gimana), menurut (kalian|kakak|mas|admin|anda), enaknya, bagusnya,
    sebaiknya, mending~, apakah benar
  `,
  terms: `
    termasuk (apa|akhir|biaya|dalam|domain|hosting|email|ssl|backup)~, sudah termasuk~,
    (masa|batas) (aktif|berlaku|waktu|garansi|trial|percobaan|kontrak|upload|ukuran|maksimal|
      pengunjung), maksimal(|nya) (berapa|ukuran)~, minimal (berapa|order|sewa|langganan)~, kuota~,
    kapasitas~, limit(|nya)~, (jam|hari) (kerja|operasional|buka|layanan)~,
    per (bulan|tahun|jam|akun|domain)~, berlaku (sampai|berapa|untuk)~, kadaluarsa~,
    gratis (ga|gak|atau|berapa|kah|tidak)~, garansi(|nya)~,
    harga (paket|perpanjangan|domain|hosting|sewa|nya)~,
    bayar(|nya) (pakai|pake|lewat|bisa|per|bulanan|tahunan)~, metode pembayaran,
    diskon (buat|untuk|kalau)~, sisa (kuota|kapasitas|masa|waktu)
  `,
}
