// Lists Hungarian wordings of praise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const praise: CuesOf<'praise'> = {
  thanks: `
    köszönöm*, köszönjük*, köszönhet*, köszönt, megköszön*, köszi*, kösz, köszike*, kösszönöm, hálás,
    hálásak, hála, hálásan, hálám*, köszönet*, köszönettel~, nagy köszönet, thx, thanks
  `,
  good_word: `
    kiváló*, kitűnő*, szuper, szuperek, szuperül, remek*, nagyszerű*, fantasztikus*, tökélet*,
    tökéletes*, csodás, csodásan, csodálat*, csodálatos*, pompás*, pazar*, csúcs*~, gyönyör*, gyönyörű*,
    szép, szépek, szépen~, szépséges*, gyors, gyorsak, gyorsan~, gyorsaság*, gyorsabb*~, villámgyors*,
    villám*, segítőkész*, kedves*, barátságos*, udvarias*, türelmes*, figyelmes*, előzékeny*,
    készséges*, profi*, profizmus*, professzionális*, szakszerű*~, szakmai*~, hozzáért*, értenek hozzá,
    ért hozzá, ért a dolg*, korrekt*, becsületes*, őszint*, megbízható*, pontos*~, precíz*,
    lelkiismeretes*, alapos*, rugalmas*, igényes*, lenyűgöz*, elképesztően (jó|gyors|szép)*,
    le vagyok nyűgözve, le vagyunk nyűgözve, lenyűgöző*, elragad*, elbűvöl*, örülök*, örülünk*,
    örömmel~, öröm*, boldog*~, elégedett*, elégedettek, elégedve, meg vagyok elégedve,
    meg vagyunk elégedve, maximálisan*, teljes mértékben elégedett*, imád*, imádom*, imádják*, imádjuk*,
    szeretjük*, szeretem*~, szeretik*, tetszik*, tetszett*, bejön*, bejött*, bevált*, le a kalappal,
    kalapot emelek*, kalapemel*, elismerés*, elismer*~, dicsér*, dicséret*, dicsérem*, gratul*, bravó*,
    éljen, hurrá*, csak így tovább, így tovább, csillagos ötös, öt csillag*, 5 csillag*, ötcsillagos*,
    ⭐, 👍, ❤~, 🙏~, legjobb*, legjobbak*, zseniális*, zseni*, zseniál*, király*, klassz*, menő*,
    jó (munka*|szolgáltat*|csapat*|cég*|fej*|szakember*|minőség*|hely*|érzés*|olyan*|tapasztalat*|
      élmény*|kezekben|döntés|volt|lett)*, nagyon jó*, jók vagytok, jófej*, jó fej*, stabil*, hibátlan*,
    zökkenőmentes*, gördülékeny*, simán*, olajozott*, hatékony*, emberi*, emberséges*, emberül*,
    érthetően*, aranyat ér*, arany*~, kincs*, hős, hősök, hőseink, életmentő*, megment*, megmentő*,
    wow*, hű de
  `,
  good_result: `
    (minden|most már|azóta|tökéletesen|hibátlanul|simán|remekül|szuperül|jól|gyorsan|zökkenőmentesen|
      szépen|gond nélkül|villámgyorsan|megint|újra) (megy|működik|ment|működött|fut|futott|rendben|
      tölt*|betölt*|lett|sikerült|üzemel*|halad*|klappol*|stimmel*), simán (ment|megy|lement|zajlott),
    olajozottan, pont (ilyen*|erre|azt|amit|ezt|ahogy|olyan*)*,
    pontosan (azt|olyan*|ezt|amit|ahogy|erre|úgy)*, éppen (ilyen*|erre|ezt),
    erre (gondolt*|vágyt*|vártunk)*, ilyet (képzelt*|szerettünk|akart*),
    (ahogy|amit|amilyet|ahogyan) (megálmodt*|elképzelt*|szerettünk|szerettem|kértük|kértem|megbeszéltük|
      vártunk), felülmúl*, túlszárnyal*, (várakozás*|elvárás*|elképzelés*) (felül*|túl|felett*),
    jóval többet*, többet (kaptunk|kaptam|tettek|tettetek|nyújt*|adtak|csinált*),
    (forgalm*|eladás*|látogató*|rendelés*|bevétel*|foglalás*|érdeklődő*|jelentkez*) .. (nőtt*|
      megduplázód*|megnőtt*|duplájára|háromszoros*|emelked*|növeked*|több lett|kétszeres*|ugrott*),
    megdupláz*~, duplájára*, határidő (előtt|előtti*), határidőre*, időben*~, hamarabb*~,
    (egy|két|tíz|öt|húsz|harminc|negyed|fél|pár|néhány|15|10|5|20|kevesebb mint) .. (óra|óraalatt|perc|
      nap|percen|órán|napon) (alatt|belül)*,
    (percek|órák|perceken|órákon|napokon|egy napon|pár perc|fél óra|egy óra|tíz perc|negyed óra|egy nap|
      két nap) (alatt|belül)~, (perceken|órákon|napon) belül,
    (azonnal|rögtön|még aznap|aznap|vasárnap|éjjel|hétvégén|este|ünnepnap*|karácsonykor|másnapra|
      éjszaka|egyből) (válasz*|segít*|javít*|megold*|megcsinál*|intéz*|kijavít*|visszahív*|reagál*|
      rendbe*|elhárít*|jött|visszaír*|helyreáll*|felvett*|megjavít*|kész*|megvolt)*~, még aznap,
    végre (egy|valaki|van|működik|normális|tud*|értem|itt|olyan)~,
    (ügyfelek|ügyfeleink|vevők|vevőink|vendégek|vendégeink|tagok|tagjaink|látogatók|kollégák|főnök*|
      kolléga*|mindenki|olvasók|vásárlók|csapat|anyukám|feleségem|férjem|szülők|gyerekek) .. (imád*|
      dicsér*|szeret*|örül*|elégedett*|tetszik|el van*|odáig*|lelkes*|boldog*), megmentett*,
    megmentettétek*, megmentették, kimentett*, jövök egy (sör*|kávé*)*, nagyot segít*, sokat segít*,
    rengeteget segít*, segítettek*, segítettetek*, segített*~, meghallgatt*, meghallgatják*,
    figyelnek*~, odafigyel*, odafigyelnek*, elmagyarázt*, türelmesen*, végigvezet*, utánanéz*,
    utánajár*, kezükben*, kézben tart*, bízhat*~, bizalommal*, nyugodtan alsz*, nyugodt*~, megkönnyebb*,
    megkönnyít*, könnyebb*~, könnyű*~, egyszerű (volt|lett|kezelni)*~, gondtalan*, felelősséget váll*,
    elismert*k*~, bevallott*, beismert*, bocsánatot kért* .. (kijavít*|megold*|és),
    visszatér* (ügyfél*|hozzátok)*~, maradunk*, maradok*~, nem váltan*, nem cserél* le*,
    újra (titeket|őket|hozzátok|benneteket|náluk) ..,
    éve* (ügyfel*|vagyunk|náluk|nálatok|elégedett*|velük|itt)*, hosszabbítok*~, hosszabbítottunk*~,
    szép (lett|munka|eredmény|oldal)*, csodás lett*, gyönyörű lett*, remek lett*, jó lett*,
    szuper lett*, második (munkánk|projekt*)~, harmadik (munkánk|projekt*)~, megérte*, értenek hozzá,
    értik a dolg*, tudják a dolg*, tudjátok a dolg*, mesterei*,
    jó (velük|veletek|önökkel|olyanokkal) (dolg*)*, öröm (volt|veletek|velük)*
  `,
  recommend: `
    ajánlom*, ajánljuk*, ajánlottam*, ajánlottuk*, ajánlottalak*, ajánlani*~,
    mindenkinek (csak |)ajánl*, bátran ajánl*, csak ajánl*, jó szívvel ajánl*, szívből ajánl*,
    továbbajánl*, tovább ajánl*,
    (szóltam|meséltem|mondtam|elmondtam|mutattam) .. (barát*|ismerős*|kollég*|mindenkinek)~, megéri*~,
    megérte*, minden forint*~, minden (forintot|fillért|pénzt) megér*, ár-érték*, ár érték*,
    jó (befekt*|választás*|döntés*|vétel*), legjobb (döntés*|választás*|befekt*)*,
    (újra|legközelebb is|máskor is|bármikor) (őket|titeket|velük|hozzátok|veletek|náluk|igénybe|
      választ*|ezt)*, 10/10, tízből tíz*, tízes*~, öt csillag
  `,
  no_trouble: `
    (semmi|semmilyen|egyetlen|nincs|nem volt|soha|egy|nulla) (gond*|baj*|probléma*|problémá*|panasz*|
      fennakad*|hib*|kiesés*|leállás*|zökkenő*|kifogás*|akadály*|bonyodal*) (nélkül|nem volt|sem volt|
      nem|se|sem|nincs|sincs|volt)*,
    (gond|probléma|baj|zökkenő|fennakadás|hiba|kiesés|leállás|panasz|gondok|stressz|bonyodalom|akadály|
      macera|megszakítás) nélkül*,
    nincs (gond*|baj*|panasz*|okom panasz*|mire panasz*|mit kifogás*|rá panasz*),
    nem (volt|csalód*|bánt*|bántam|bántuk|hagyt* cserben|okozt* csalód*) (meg|benn*|gond|probléma|semmi|
      egyetlen|még|)*~,
    soha (nem |semmi |még nem |)(volt|állt*|hagyt*|csalód*|kellett|okozt*|volt gond|volt baj|
      volt probléma)*,
    (nem is|sem) (lehetn*|vettük észre|vettem észre|éreztük|érezt*|kívánhat*|lehet jobb*|kellett)*,
    nem lehet* elégedettebb*, nem kívánhatn*, észre sem*, fájdalommentes*, problémamentes*, gondmentes*,
    nem volt drága, nem is drága, se perc kiesés, egyszer sem (áll*|volt|hagy*|csalód*)*, elkerült*
  `,
  resolved: `
    (újra|megint|ismét|már|most|most már|azóta|minden) (megy|működik|jó|elérhető|fut|rendben|él|
      működnek|mennek|oké|ok|gyors|normális)~,
    (megoldott*|megoldódott|megoldották|megoldottátok|megoldva|kijavított*|megjavított*|megjavult*|
      rendbe (tett*|jött*|hozt*)|helyreáll*|visszaáll*|elhárított*|elintézt*|rendeződött|
      sikerült (megold*|kijavít*|visszaáll*|megment*)), rendben (van|lett|megkapt*|megérkez*)*,
    minden (rendben|oké|megy|működik|jó|klappol)*, én tévedtem, mindenki (hibázik|hibázhat),
    (elismert|bevallott|beismert)* (a hib|hogy)*, visszahozt*, visszakapt*, megtalált* a hib*,
    megmentett*
  `,
  better_than: `
    (gyorsabb*|jobb*~|szebb*|olcsóbb*|stabilabb*|egyszerűbb*|könnyebb*|áttekinthetőbb*|kényelmesebb*|
      megbízhatóbb*|kedvesebb*) (mint|lett|az|azóta|nálatok|itt|lett az)~,
    (sokkal|jóval|kétszer|tízszer|háromszor|ötször|érezhetően|lényegesen|fényévekkel) (gyorsabb*|jobb*|
      szebb*|könnyebb*|egyszerűbb*|olcsóbb*|stabilabb*|átláthatóbb*|érthetőbb*),
    (soha|sosem|még soha|még sosem) (nem |)(volt|láttam|láttunk|találkoz*|kaptam|kaptunk|ment|dolgoztam|
      tapasztalt*) (ilyen|ennyire|még ilyen|ilyet|jobb*)*,
    ilyen (gyors*|jó|szép|kedves*|könnyen|könnyű|simán|profi*|stabil*|korrekt*|segítőkész*)~,
    (előző|régi|korábbi|előtte|azelőtt|régen|korábban|volt) .. (most|itt|nálatok|ehhez képest|már|azóta|
      viszont), (előzőhöz|régihez|korábbihoz|konkurenciához|máshol) képest,
    mint (az előző*|a régi*|máshol|korábban|a korábbi*|eddig|valaha|a nagy*),
    (mióta|amióta) (itt|nálatok|átjött*|átköltöz*|váltottunk|váltottam|ti|ők|hozzátok|átálltunk|
      önök*) ~, (csere|váltás|költözés|átállás|felújítás|átalakítás|frissítés|optimalizálás) óta~,
    ég és föld, össze sem*, nem is hasonlít*, fele (annyi*|idő*)*, feleannyi*,
    másodperc* alatt (betölt*|bejön|nyílik)*, (egy|fél|két) másodperc alatt,
    (másodpercről|percről|óráról) .. (másodpercre|percre)
  `,
}
