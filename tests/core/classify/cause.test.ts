// Whose doing a trouble is: told by words that claim it, never by words that deny, imagine or only ask.
import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/core/classify/judge.ts'
import type { Cause } from '../../../src/core/classify/kinds.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'

const texts: readonly (readonly [Language, Cause, string])[] = [
  ['en', 'provider_fault', 'Since your update last night none of our forms work.'],
  ['en', 'provider_fault', 'You deleted the wrong folder and now the gallery is gone.'],
  ['en', 'provider_fault', 'Your server was down for three hours this morning.'],
  ['en', 'unknown', 'The gallery is gone, what happened?'],
  ['en', 'unknown', 'It is not your fault, but the gallery is gone and we lose customers.'],
  ['en', 'unknown', 'I do not think you broke anything, yet the shop is empty.'],
  ['en', 'unknown', 'If your server goes down again, what happens to our orders?'],
  ['en', 'unknown', 'Did you change something on our site?'],
  ['en', 'client_script', 'I installed a new plugin yesterday and since then the page is white.'],
  ['en', 'client_script', 'Our developer edited functions.php and now everything is broken.'],
  ['en', 'unknown', 'We have not installed anything, yet the page is white.'],
  ['en', 'unknown', 'Nobody here touched the plugin and still the page is broken.'],
  ['en', 'third_party', 'Google shows our old address, this is a disaster.'],
  ['en', 'third_party', 'PayPal refuses every payment since Tuesday and we are losing orders.'],
  ['en', 'unknown', 'Could it be Cloudflare? The site is unreachable.'],
  ['en', 'third_party', 'Our internet provider blocks the shop, customers are furious.'],
  ['en', 'change_request', 'Please add a new page about the summer course.'],
  ['en', 'change_request', 'Could you replace the logo with the attached one?'],
  ['en', 'unknown', 'Nothing works and I have no idea why.'],
  ['en', 'unknown', 'How do I change my password?'],
  ['id', 'provider_fault', 'Sejak kalian pindahkan server, semua gambar hilang.'],
  ['id', 'provider_fault', 'Adminnya salah hapus folder, galeri kami lenyap.'],
  ['id', 'provider_fault', 'Servernya down lagi tiga jam tadi pagi.'],
  ['id', 'unknown', 'Galeri kami hilang, kenapa ya?'],
  ['id', 'unknown', 'Ini bukan salah kalian, tapi galeri kami hilang.'],
  ['id', 'unknown', 'Kalau server kalian mati lagi, pesanan kami gimana?'],
  ['id', 'unknown', 'Apa kalian mengubah sesuatu di web kami?'],
  ['id', 'client_script', 'Saya pasang plugin baru kemarin, sekarang semua halaman error.'],
  ['id', 'client_script', 'Programmer kami edit functions.php, sekarang error semua.'],
  ['id', 'unknown', 'Kami tidak pasang plugin apa pun, tapi halamannya putih.'],
  ['id', 'unknown', 'Ga ada yang utak-atik plugin tapi tetap rusak.'],
  ['id', 'third_party', 'Google menampilkan alamat lama kami, parah banget.'],
  ['id', 'third_party', 'Midtrans menolak semua pembayaran sejak Selasa, kami rugi.'],
  ['id', 'third_party', 'Indihome memblokir toko kami, pelanggan marah.'],
  ['id', 'change_request', 'Tolong tambahkan halaman baru soal kursus.'],
  ['id', 'change_request', 'Bisa ganti logonya dengan yang terlampir?'],
  ['id', 'unknown', 'Semuanya ga jalan dan saya ga tahu kenapa.'],
  ['id', 'unknown', 'Gimana cara ganti password?'],
  ['da', 'provider_fault', 'Siden jeres opdatering i nat virker ingen formularer.'],
  ['da', 'provider_fault', 'I slettede den forkerte mappe, og nu er galleriet væk.'],
  ['da', 'provider_fault', 'Jeres server var nede i tre timer her til morgen.'],
  ['da', 'unknown', 'Galleriet er væk, hvad er der sket?'],
  ['da', 'unknown', 'Det er ikke jeres fejl, men galleriet er væk.'],
  ['da', 'unknown', 'Jeg tror ikke, I har ændret noget, men butikken er tom.'],
  ['da', 'unknown', 'Hvis jeres server går ned igen, hvad sker der så med ordrerne?'],
  ['da', 'unknown', 'Har I ændret noget på vores side?'],
  ['da', 'client_script', 'Jeg installerede et plugin i går, og nu er siden hvid.'],
  ['da', 'client_script', 'Vores udvikler rettede i functions.php, og nu virker intet.'],
  ['da', 'unknown', 'Vi har ikke installeret noget plugin, og alligevel er siden hvid.'],
  ['da', 'third_party', 'Google viser vores gamle adresse, det er en katastrofe.'],
  ['da', 'third_party', 'MobilePay afviser alle betalinger siden tirsdag, vi mister ordrer.'],
  ['da', 'third_party', 'Vores internetudbyder spærrer butikken, kunderne er rasende.'],
  ['da', 'change_request', 'Tilføj venligst en ny side om sommerkurset.'],
  ['da', 'change_request', 'Vil I udskifte logoet med det vedhæftede?'],
  ['da', 'unknown', 'Intet virker, og jeg aner ikke hvorfor.'],
  ['da', 'unknown', 'Hvordan skifter jeg mit kodeord?'],
  ['hu', 'provider_fault', 'A tegnapi frissítésetek óta egyik űrlap sem működik.'],
  ['hu', 'provider_fault', 'Rossz mappát töröltetek, és eltűnt a galéria.'],
  ['hu', 'provider_fault', 'Ma reggel három órát állt a szerveretek.'],
  ['hu', 'unknown', 'Eltűnt a galéria, mi történt?'],
  ['hu', 'unknown', 'Nem a ti hibátok, de eltűnt a galéria.'],
  ['hu', 'unknown', 'Nem hiszem, hogy elrontottátok, mégis üres a bolt.'],
  ['hu', 'unknown', 'Ha megint leáll a szerveretek, mi lesz a rendelésekkel?'],
  ['hu', 'unknown', 'Változtattatok valamit az oldalunkon?'],
  ['hu', 'client_script', 'Tegnap telepítettem egy új bővítményt, azóta fehér az oldal.'],
  ['hu', 'client_script', 'A fejlesztőnk belenyúlt a functions.php fájlba, és most minden rossz.'],
  ['hu', 'unknown', 'Nem telepítettünk semmilyen bővítményt, mégis fehér az oldal.'],
  ['hu', 'third_party', 'Nem jó, a Google hibás címet mutat, és elvesznek a vevőink.'],
  ['hu', 'third_party', 'A Barion kedd óta minden fizetést elutasít, veszítjük a rendeléseket.'],
  ['hu', 'third_party', 'Az internetszolgáltatónk letiltja a boltot, dühösek a vevők.'],
  ['hu', 'change_request', 'Kérem, tegyenek fel egy új oldalt a nyári tanfolyamról.'],
  ['hu', 'change_request', 'Kicserélnétek a logót a csatoltra?'],
  ['hu', 'unknown', 'Semmi sem működik, és nem tudom, miért.'],
  ['hu', 'unknown', 'Hogyan változtatom meg a jelszavamat?'],
  ['en', 'unknown', 'Your server is not the problem, but our orders are gone anyway.'],
  ['da', 'unknown', 'Jeres server er ikke problemet, men ordrerne er væk alligevel.'],
  ['id', 'unknown', 'Server kalian bukan masalahnya, tapi pesanan kami tetap hilang.'],
  ['hu', 'unknown', 'Nem a szerveretek a hibás, de eltűntek a rendelések.'],
  ['en', 'provider_fault', 'The form does not work, you deleted the wrong field.'],
  ['en', 'provider_fault', 'Why did your update break our booking form?'],
  ['da', 'provider_fault', 'Formularen virker ikke, I slettede det forkerte felt.'],
  ['hu', 'provider_fault', 'Nem megy az űrlap, rossz mezőt töröltetek.'],
  ['id', 'provider_fault', 'Formulirnya ga jalan, adminnya salah hapus kolom.'],
]

describe.each(languages)('in %s', (language) => {
  const mine = texts.filter(([lang]) => lang === language)

  test.each(mine)('%s %s: %s', (_, cause, text) => {
    const judged = judge({ text, sourceLanguage: language }).cause
    expect(judged.cause).toBe(cause)
    // No cause without a reason, and the reason is what was written.
    expect(judged.words.length > 0).toBe(cause !== 'unknown')
    for (const words of judged.words) expect(text).toContain(words)
  })
})
