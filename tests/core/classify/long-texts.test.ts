// Long messages of customers are heard; articles about the same matters are not taken for them.
import { expect, test } from 'vitest'
import { judge } from '../../../src/core/classify/judge.ts'
import { readText } from '../../../src/core/classify/read-text.ts'

const texts: readonly (readonly [what: string, kind: string, text: string])[] = [
  [
    'en complaint',
    'complaint',
    [
      'Hello, I have been a customer of yours for almost four years and until this winter I had nothing to say against you.',
      'We run a small guest house and nearly all our bookings come through the website.',
      'On the second of January you told us that our site would be moved to a new server during the night and that we would not notice anything.',
      'We did notice.',
      'Since then the booking form has not sent a single message, which we only found out because a guest called us on the phone and was rather upset that nobody had answered her.',
      'I opened a ticket the same day. I got an automatic reply, and then nothing for a week.',
      'I called twice and was told that somebody would look into it.',
      'Yesterday I looked at the form myself and it still shows an error when you press send.',
      'We have lost at least eleven bookings, probably more, in what is normally our best month.',
      'I would like to know when this will be fixed and what you are going to do about the lost income.',
      'My sister, who recommended you to us, is also thinking of leaving.',
    ].join(' '),
  ],
  [
    'da request',
    'request',
    [
      'Hej Jens. Tak for snakken i går, det var rart at få sat ansigt på.',
      'Som aftalt sender jeg her en liste over det, vi gerne vil have lavet på hjemmesiden inden sæsonen.',
      'For det første skal åbningstiderne på forsiden ændres, så de passer med de nye tider fra april.',
      'For det andet vil vi gerne have en side mere i menuen, hvor vi kan vise de tre nye ferielejligheder med billeder og priser.',
      'Billederne ligger i den mappe, jeg delte med dig i sidste uge.',
      'For det tredje må du meget gerne fjerne det gamle banner med julegaverne, det har vist hængt der længe nok.',
      'Til sidst vil min mand gerne vide, om man kan få kalenderen til at hænge sammen med den, vi bruger i receptionen, så vi ikke skal skrive alting to gange.',
      'Sig til, hvis det bliver dyrere end det beløb, vi talte om, så finder vi ud af noget.',
    ].join(' '),
  ],
  [
    'id complaint',
    'complaint',
    [
      'Selamat siang min.',
      'Saya sudah langganan di sini dari tahun 2019 dan selama ini baik-baik saja, makanya saya sabar.',
      'Tapi sejak pindah server bulan lalu toko online kami tiap malam tidak bisa dibuka, padahal pembeli kami kebanyakan belanja habis pulang kerja.',
      'Saya sudah buka tiket tiga kali.',
      'Yang pertama dijawab katanya sedang ada perbaikan, yang kedua tidak dibalas, yang ketiga malah ditutup tanpa penjelasan.',
      'Saya coba telepon juga tidak diangkat.',
      'Minggu kemarin saya rugi lumayan karena sudah pasang iklan dan orang yang klik iklan cuma lihat halaman putih.',
      'Kami ini usaha kecil min, uang iklan segitu besar buat kami.',
      'Tolong kasih kepastian kapan servernya beres, dan kalau memang tidak sanggup lebih baik bilang saja supaya kami bisa cari tempat lain.',
      'Saya juga minta uang sewa bulan ini dikembalikan karena layanannya tidak sesuai yang dijanjikan di kontrak.',
    ].join(' '),
  ],
  [
    'hu complaint',
    'complaint',
    [
      'Tisztelt Ügyfélszolgálat! Három éve bérelünk Önöknél tárhelyet, és eddig elégedettek voltunk.',
      'Két hete azonban a webáruházunk naponta többször elérhetetlen, a vásárlóink pedig telefonon kérdezik, hogy bezártunk-e.',
      'Az első nap írtam Önöknek, akkor azt a választ kaptam, hogy dolgoznak rajta.',
      'Azóta kétszer írtam, egyszer telefonáltam, de érdemi választ nem kaptam.',
      'Tegnap este a rendelések fele elveszett, mert fizetés közben állt le a szerver, így ma egész délelőtt banki átutalásokat kerestünk vissza, és bocsánatot kértünk olyan emberektől, akiknek nem is mi okoztunk kárt.',
      'Kérem, írják meg, mikorra hárítják el a hibát, és mennyit számolnak el a kiesett napokért, mert a szerződés szerint ez jár nekünk.',
      'Ha a hét végéig nem kapunk választ, kénytelenek leszünk másik szolgáltatót keresni, amit nagyon nem szeretnénk, mert a költöztetés nekünk is rengeteg munka.',
    ].join(' '),
  ],
  [
    'en article',
    'noise',
    [
      'The history of web hosting begins in the early nineties, when universities and a handful of companies kept the first servers in their basements.',
      'Customers at that time were mostly researchers, and an outage of several hours was nothing unusual.',
      'As the number of sites grew, providers began to rent out space on shared machines, which made hosting cheap but also slow.',
      'Complaints about poor support and lost data were common, and several firms failed after they had promised more than they could deliver.',
      'By the end of the decade the largest providers had built data centres with their own power supply.',
      'Studies show that customers who are ignored after a failure are far more likely to leave than those who receive an honest explanation.',
      'Today most companies publish the state of their systems, and the ones that apologise quickly keep their reputation.',
      'Nevertheless analysts expect that prices will rise again as energy becomes more expensive.',
    ].join(' '),
  ],
  [
    'da article',
    'noise',
    [
      'Da de første danske webhoteller åbnede i midten af halvfemserne, var kunderne få og forventningerne små.',
      'En server stod typisk i et kælderrum, og når den gik ned, var det ikke ualmindeligt, at den først kom op igen mandag morgen.',
      'Efterhånden som flere virksomheder flyttede deres forretning på nettet, blev driftssikkerhed et konkurrenceparameter, og udbydere, der ikke kunne levere, mistede deres kunder.',
      'Undersøgelser fra perioden viser, at dårlig kundeservice var den hyppigste årsag til, at firmaer skiftede leverandør.',
      'Siden er markedet blevet samlet på færre hænder, og prisen på en almindelig pakke er faldet til en brøkdel.',
      'Til gengæld klager mange små virksomheder over, at de bliver ignoreret, når noget går galt, og at svarene fra supporten er standardiserede.',
      'Brancheforeningen har foreslået en frivillig ordning med faste svartider.',
    ].join(' '),
  ],
  [
    'id article',
    'noise',
    [
      'Perkembangan layanan hosting di Indonesia dimulai pada akhir tahun sembilan puluhan, ketika beberapa perusahaan di Jakarta mulai menyewakan ruang di server mereka.',
      'Pada masa itu koneksi masih lambat dan gangguan sering terjadi, tetapi pelanggan tidak banyak mengeluh karena belum ada pilihan lain.',
      'Setelah tahun dua ribu lima jumlah penyedia bertambah dengan cepat dan harga turun.',
      'Persaingan membuat sebagian perusahaan menjanjikan layanan yang tidak sanggup mereka berikan, sehingga banyak pelanggan kecewa dan pindah.',
      'Menurut sebuah survei, alasan utama orang berganti penyedia adalah dukungan yang buruk, bukan harga.',
      'Perusahaan yang menanggapi keluhan dengan jujur justru mendapat kepercayaan.',
      'Saat ini sebagian besar penyedia memiliki pusat data sendiri dan melaporkan keadaan sistem mereka secara terbuka kepada masyarakat.',
    ].join(' '),
  ],
  [
    'hu article',
    'noise',
    [
      'A magyarországi tárhelyszolgáltatás története a kilencvenes évek közepén kezdődött, amikor néhány egyetem és vállalkozás a saját pincéjében helyezte el az első kiszolgálókat.',
      'Az ügyfelek akkoriban főleg kutatók voltak, és egy több órás leállás sem számított ritkaságnak.',
      'Később a szolgáltatók közös gépeken adtak bérbe helyet, ami olcsóvá, de lassúvá tette a rendszert.',
      'Gyakoriak voltak a panaszok a gyenge ügyfélszolgálatra és az elveszett adatokra, több cég pedig tönkrement, mert többet ígért, mint amit teljesíteni tudott.',
      'Az évtized végére a legnagyobb szolgáltatók saját adatközpontot építettek.',
      'A felmérések szerint azok az ügyfelek, akiket egy hiba után figyelmen kívül hagynak, sokkal gyakrabban váltanak, mint azok, akik őszinte magyarázatot kapnak.',
      'Ma a legtöbb vállalat nyilvánosan közli rendszereinek állapotát.',
    ].join(' '),
  ],
]

test.each(texts)('%s is %s', (_, kind, text) => {
  expect(judge({ text }).kind).toBe(kind)
})

test('the manner of a long text is weighed with whichever passage of it is judged', () => {
  const story = texts.find(([what]) => what === 'en article')?.[2] ?? ''
  const { passage } = readText({ text: `${story} ${story}` })
  const [part] = passage.parts
  expect(part?.hits.map(({ signal }) => signal)).toContain('long_sentences')
  expect(part?.items[0]?.sentence).toBeGreaterThan(0)
})
