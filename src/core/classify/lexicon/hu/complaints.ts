// Lists Hungarian wordings of complaints by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const complaints: CuesOf<'complaint'> = {
  broken: `
    nem (működ*|megy|mennek|ment|tölt*|nyíl*|indul*|jelen*|jön be|jön ki|jönnek|jön át|elérhet*|küld*|
      ment*|látsz*|válasz*|frissül*|reagál*|enged*|fogad*|találja|olvas*|érkez*|fut|tud (belépni|
      fizetni|rendelni|bejelentkezni)|jó|kattinthat*|kapcsol*|szinkron*|lehet (belépni|elérni|megnyitni|
      bejelentkezni|rendelni|fizetni|menteni|feltölteni|küldeni|letölteni|használni|regisztrálni)|
      sikerül*|ismeri|csatlakoz*|működő*),
    nem (tudok|tudunk|tudnak|tudom|tudjuk|tudják|tud senki|lehet|bírok|bírunk) (belép*|bejelentkez*|
      elér*|megnyit*|rendel*|fizet*|ment*|feltölt*|küld*|letölt*|használ*|regisztr*|hozzáfér*|
      szerkeszt*|levelez*|dolgoz*|válasz*|be|fel|foglal*|vásárol*), hiba, hibák, hibát, hibára, hibás*,
    hibáz*, hibát (dob|ír|jelez|ad), hibaüzenet*, hibaoldal*, hibára fut, összeomlott*, összeomlik,
    összeoml*, lefagy*, befagy*, kifagy*, kiakad*, megakad*, akadoz*, elakad*~, elszáll*, elromlott*,
    elromlik, tönkre*, tönkretett*, tönkremen*, szétes*, szétcsúsz*, szétesik, elcsúsz*, összecsúsz*,
    döglött*, halott*, megdöglött*, elhal*, megbénul*, béna*~, kidob*, kiléptet*, kirak (minket|engem)*,
    fehér (oldal|képernyő|lap)*, üres (oldal|képernyő|lap|lista|kosár)*~, fatal, 404*, 500*, bug*,
    bugos*, időtúllépés*, timeout*, visszapattan*, visszadob*, visszajön*~, törött*, fejjel lefelé,
    homályos*, olvashatatlan*, krikszkraksz*, elérhetetlen*, használhatatlan*, zavaros*, gond~, gondok~,
    probléma*~, problémá*~, nem történik semmi, semmi nem (történik|működik|megy|jelenik),
    duplán foglal*, rosszul (működ*|jelen*|számol*|van|mutat*|tölt*), le lehet foglalni, megszakad*,
    elveszett*, lehalt*, kinyuvad*, meghibásod*, üzemzavar*, hibásan*
  `,
  down: `
    (letiltj*|letiltott*|blokkolj*|blokkolt*) (a|az|minket),
    leáll*, leállás*, elérhetetlen*, kiesés*, leszakad*, lehalt, ledöglött*, megállt*, nem elérhető*,
    (áll|állt|fekszik|halott|döglött|elszállt|lerohadt) (a |az |)(oldal*|szerver*|bolt*|webshop*|
      honlap*|rendszer*|levelezés*|weblap*|webáruház*),
    (oldal*|szerver*|bolt*|webshop*|honlap*|rendszer*|levelezés*|weblap*|webáruház*|site) .. (áll|
      leállt|lehalt|elszállt|halott|meghalt|fekszik|elérhetetlen|eltűnt|döglött|megállt), üzemszünet*~,
    offline, lekapcsol*~
  `,
  gone: `
    eltűn*, eltűnt*, elvesz*, elveszett*, elvesztett*, elveszít*~, elvesztek, odavesz*, odalett*,
    törlőd*, törölt* (mind*|az összes|a fél|mindent|a|nekünk)~,
    (véletlenül|magyarázat nélkül|szó nélkül|valaki) .. töröl*, hiányz*, hiányoz*, nincs meg,
    nincsenek meg, nincs sehol, sehol (nincs|sem|nem)*, nyoma veszett, nyom nélkül, nyomtalanul,
    felülír*, kámfor*, elpárolg*, (minden|az összes|összes) .. (elveszett|eltűnt|odalett|törlődött|oda)
  `,
  slow: `
    lassú*, lassan~, lassul*, lelassul*, belassul*, lassabb*, vánszorog*, cammog*, döcög*, csiga*,
    szaggat*, laggol*, lagg*,
    (tölt*|betölt*|nyílik|jön be|megnyit*|válaszol) .. (másodperc*|perc*|örökké|ideig|lassan|fél perc*|
      percekig), fél perc*, percekig (tölt*|tart|vár*), megőszül*, kávét főz*, kivárni, örökkévaló*,
    akadozik, nehézkes*
  `,
  insecure: `
    feltört*, feltörés*, meghekkel*, meghack*, hekker*, hacker*, megtámad*, vírus*, vírusos*, malware,
    adathalász*, kompromittál*, megfertőz*, fertőz*,
    (tanúsítvány*|ssl|https) .. (lejárt*|hiányz*|érvénytelen*|hibás*|nincs),
    lejárt (a |az |)(tanúsítvány*|ssl*), nem biztonságos*, biztonsági (figyelmeztet*|rés*|hib*),
    kiszivárg*, adatszivárg*, feketelist*,
    (viagra*|kaszinó*|casino*|pornó*) .. (oldal*|honlap*|nálunk|reklám*),
    (spambe|spamben|a spamben|levélszemétbe|levélszemétben|spam mappába) (kerül*|megy*|mennek|köt*|
      landol*|végz*|érkez*)*, spamként
  `,
  late: `
    még mindig*, még (nem|sem|csak|sincs|sincsen|semmi*|egy) ~, azóta (sem|se|nem|is|semmi*|csend|vár*),
    (hetek|napok|hónapok|órák|évek|percek|hétvége|tegnap|hétfő|kedd|szerda|csütörtök|péntek|szombat|
      vasárnap|január|február|március|április|május|június|július|augusztus|szeptember|október|november|
      december|múlt hét|reggel|frissítés|költözés|csere|átállás|két hét|három hét|egy hét|két hónap|
      három hónap|két nap|három nap|egy hónap|négy nap|öt nap|két hete*) óta,
    (két|három|négy|öt|hat|egy|több|pár|tíz|másfél|néhány|4|5|3|2|sok) (hete|napja|hónapja|órája|éve|
      hét|nap|hónap|évnyi|hétig)~, hetek*~, napok*~, hónapok*~, mióta~,
    (várok|várunk|várom|várjuk|vártam|vártunk|várakoz*|várni|várnunk|várjak|várjunk), késik*, késés*,
    késett*, késtek*, késve, csúszás*, csúszik*, csúszott*,
    határidő* .. (lejárt*|elmúlt|csúsz*|túl*|nem|lekés*), lejárt a határidő, elkés*, lekés*, lemarad*~,
    túl késő, félkész*, befejezetlen*, kész sincs, nincs kész,
    nem (készült|lett|készül|lesz) (el|kész|meg|semmi), nem készült*,
    nem (csinált*|javított*|intézt*|oldott*|haladt*|lépt*),
    mikor (lesz|fog|javít*|készül*|oldjá*|kapj*|tudom|működ*) .. (végre|már|kész|működni|megoldva|
      rendben)*~, meddig (kell|várjak|várjunk|tart még|húz*),
    most (már |)(január|február|március|április|május|június|július|augusztus|szeptember|október|
      november|december) van, húzód*, húzzák, elhúzód*, halogat*, halaszt*, ígérget*,
    türelmet (kér*|kértek), várakozás*, egyre csak
  `,
  no_answer: `
    nem (válasz*|reagál*|felel*|jelentkez*|hív* vissza|hívott* vissza|hívnak vissza|vesz* fel|
      vették fel|írt* vissza|írnak|kaptam választ|kaptunk választ|kapok választ|kapunk választ|
      jött válasz|jön válasz|érkezett válasz|érhető* el telefon*|érdekel*|foglalkoz*|szóltak|
      szólt senki|szóltatok|tájékoztat*|értesít*|segít*), senki (nem|se|sem|sincs)*,
    (semmi|semmilyen|egyetlen|nincs|nulla|sehol) (válasz*|reakció*|visszajelz*|magyaráz*|segítség*|
      tájékoztat*|értesít*|hír*|infó*), válasz (nélkül|sehol|nincs|nem|semmi|se)*,
    választ (nem|se|sem|sem kaptam), választ .. (nem kapt*|sem kapt*|várok|várunk),
    válaszra (vár*|sem)*, válaszolt* .. (nem|senki|sem),
    (levelem*|e-mail*|emailem*|hívás*|üzenet*|jegy*|hibajegy*) .. (nem válasz*|válasz nélkül|
      nem reagál*|figyelmen|hiába|senki), figyelmen kívül, semmibe (vesz*|vett*), levegőnek néz*,
    hallgat*~, néma*, kuss*, csend*~, csak csend, süket*, sablonválasz*, sablon (válasz*|szöveg*)*,
    automata (válasz*|üzenet*), robot*~, lepattint*, lerázt*, leráz*, egymásra mutogat*,
    ide-oda (küld*|tologat*|dobál*), oda-vissza, elküld* máshoz, üzenetrögzítő*, hangposta*, kicseng*,
    foglaltat jelez,
    (négy|három|öt|hat|sok|több|számtalan|tíz|4|3|5) (hibajegy*|levél*|levelet|e-mail*|emailt|hívás*|
      telefon*|üzenet*|alkalommal|jegyet)~, él (ott |egyáltalán |még )*(valaki|ott),
    (van|él|ül|dolgozik) (ott |egyáltalán |még |ott egyáltalán |ott még )(valaki|bárki),
    egyáltalán (valaki|él|van)*, hiába (ír*|hív*|kér*|keres*|telefon*|szól*|vár*|jelez*|jelent*|)*,
    lezárt* a (jegy*|hibajegy*)
  `,
  repeated: `
    (harmadszor*|negyedszer*|ötödször*|másodszor*|sokadszor*|sokadik*|századszor*|tizedszer*|
      ezredszer*),
    (második|harmadik|negyedik|ötödik|sokadik|hatodik|tizedik|századik) (alkalom*|alkalommal|nap*|hét*|
      hete|levél*|kérés*|leállás*|hiba|e-mail*|jegy|napja|kör|próbálkozás*|eset), már megint, megint*~,
    megint (nem|leállt|lassú|rossz|csak|a|elszállt|hibás|ugyanaz), ismét~, újra és újra, újból*~,
    újra (nem|leállt|rossz|hibás|elérhetetlen|ugyanaz|lassú), folyton*, folyamatosan, állandóan,
    mindig (ugyanaz|lefagy*|leáll*|hibá*|csak|rossz|késik|elromlik|kidob*|ez van),
    ugyanaz (a |az |)(hiba|probléma|válasz*|gond|történet|kifogás|nóta)*,
    minden (nap|héten|hónapban|reggel|este|alkalommal|egyes|második|percben|órában|hétvégén|
      frissítés után)~, naponta (többször|leáll*|lefagy*|kétszer|kell), hetente (leáll*|elszáll*),
    újabb (leállás*|hiba*|nap|hét|kifogás*|hónap|kiesés*)~, új nap,
    többször (is|kértem|írtam|szóltam|jeleztük|jeleztem|leállt|hívtam)*,
    hányszor (kell|kérjem|írjam|mondjam)*, kétpercenként, percenként, rendszeresen~, hetek óta ugyanaz,
    (háromszor|négyszer|ötször|kétszer|tízszer|többször|sokszor|százszor) (is |már |)(írtam|kértem|
      kértük|szóltam|szóltunk|jeleztem|jeleztük|hívtam|hívtuk|leállt|elszállt|küld*|telefonáltam)*
  `,
  broken_promise: `
    ígér*, megígér*, beígér*, ígért*, ígéret*,
    (azt |)(mondtátok|mondták|mondta|mondtad|állították|állítottátok|írtátok|írták|állítják|állítjátok|
      hirdetitek|hirdetik|hirdették), (volt|lett) (szó|megbeszélve|ígérve|róla), arról volt szó,
    nem erről volt szó,
    nem ezt (kértem|kértük|ígért*|vártam|vártuk|beszéltük|rendeltem|rendeltük|kaptuk),
    nem (ez|ebben|így|erre|úgy) (volt|állapodt*|szól*|fizett*|számítottam|számítottunk|egyeztünk|
      beszéltük), nem azt (kaptam|kaptuk|kértem|kértük), megállapod*~, megbeszélt*~,
    szerződés* (szerint|ellenére|szerepel|mást|van)~, (holott|pedig|ehhez képest|ehelyett),
    ehhez képest, ehelyett, kiderült*~, kiderül*~, hazud*, hazug*, hazugság*, átver*, átvert*, átverés*,
    becsap*, becsapás*, megtéveszt*, félrevezet*, félretájékoztat*, csal, csalás*, csaló*, lehúz*,
    lehúzás*, kamu*, duma*, mese*~, (elvileg|papíron|állítólag) ~, garant* .. (nem|mégsem|ehhez|de)
  `,
  wrong_result: `
    rossz (lett|a|az|kép*|ár*|szöveg*|név*|logó*|verzió*|oldal*|link*|telefonszám*|minőség*|adat*|cím*|
      szín*), rosszul (csinált*|fordít*|írt*|rakt*|lett|sikerült|van|írták|másolt*|beállít*),
    hibásan (írt*|fordít*|jelen*|rakt*), elírás*, elírt*, elírták, elgépel*, téves*, tévedés*~,
    összekever*, összecserél*, felcserél*, keverés*,
    másik (logó*|cég*|szöveg*|szín*) .. (kapt*|tettek|raktak|lett),
    (kértem|kértünk|kértük|rendeltem|rendeltünk) .. (kaptam|kaptunk|lett|jött|küldtek|raktak|csináltak),
    nem (hasonlít*|egyez*|stimmel*|olyan|ilyen|felel* meg|az|az amit|a kért|passzol*) ~,
    köszönőviszony*, (köze|köz|köszönőviszonyban) (sincs|nincs), egész más*~, teljesen más*, csúnya*,
    ronda*, gagyi*, igénytelen*, összecsap*, összetákol*, trehány*, slendrián*, kontár*, gányol*,
    félmunka*, silány*, pocsék*, gyenge (minőség*|munka|szolgáltatás|lett)*, gyatra*, minősíthetetlen*,
    kritikán aluli*, hiányos*, pontatlan*, elront*, elrontott*, elcsesz*, elszúr*, elbarmol*,
    szétbarmol*, tönkretett*, tönkre, rosszabb*, romlott*~, összevissza, káosz*, kupi*, zűrzavar*,
    bekavar*, fele (halott|hiányz*|nem)*
  `,
  money_taken: `
    (kétszer|duplán|dupla|többször) (vont*|levont*|számláz*|fizet*|terhel*|kiszámláz*|fizettet*)*,
    levon*, levont*, leemel*, ráterhel*, kiszámláz*, túlszámláz*,
    számláz* .. (kétszer|duplán|mégis|annak ellenére|még|pedig|holott|olyan)*,
    (még mindig|továbbra is|hiába|azóta is|mégis|feleslegesen) (fizet*|számláz*|terhel*|vonj*|vonn*|
      levon*), (mégis |végülis |egyáltalán |)(miért|minek) fizet*, (miért|mire|minek) fizet*,
    fizettem .. (mégsem|de|nem|még|semmi*|holott),
    fizetünk .. (mégsem|de|nem|még|semmi*|holott|lemond*), pénzt (vissza|kérem|elvitt*|visszakér*)*,
    pénzem*, pénzünk*, pénzét, visszatérít*, visszafizet*, visszakér*, visszautal*, kártérít*,
    kompenzáció*, kidobott pénz*, pénzkidob*, pénzlehúz*, ablakon kidob*, kár volt*,
    felesleges* (pénz*|kiad*|volt)*, drágá*~, drága*~, túl drága, túl sok, aranyárban, rabló*, rablás*,
    lenyúl*, lopás*, loptak, rejtett (költség*|díj*|felár*), nem rendelt*,
    (árat |díjat |árakat |díjakat )(emelt*|emeltek|duplázt*), áremelés*, megdupláz*~, kétszeres* ár*,
    pofátlan*, (ezer*|millió*|euró*|forint*) (egy |ezért|érte|azért|egyetlen)*~, előleggel,
    előleg .. (után|eltűnt)
  `,
  harm: `
    (ügyfel*|vevő*|vásárló*|vendég*|látogató*|felhasználó*|tag|tagok|tagjaink|olvasó*|páciens*|beteg*|
      megrendelő*|partner*|szülők) .. (panaszkod*|nem tud*|elmen*|elpártol*|reklamál*|elhagy*|hisz*|
      dühös*|otthagy*|mérges*|átment*|elvesz*|elvitt*|telefonál*|nem kap*|kérdez*|hívogat*|felháborod*|
      nem lát*|nem ér*), elveszít* (egy|az|ügyfel*|vevő*|rendel*)*,
    elvesztett* (egy|az|ügyfel*|vevő*|rendel*|a)*,
    (rendelés*|bevétel*|forgalm*|eladás*|foglalás*)(|t|ek|eket|ünk|einket) .. (elvesz*|esett*|kies*|
      zuhan*|vesztett*|nulla|buk*|elmaradt), buktunk, buktuk, elbuk*, ráfizet*, kár (ért*|keletkez*)*,
    kárt okoz*, károk*~, veszteség*, bevételkiesés*, (szégyen*|kínos*|ciki*|égés*|beég*),
    (nekünk|nekem|kézzel|magunk*|magamnak) .. (kellett|kell) ~, kénytelen*,
    le kellett (mond*|zár*|fúj*), bocsánatot kér* .. (ügyfel*|vevő*|vendég*)*, magyarázkod*
  `,
  careless: `
    profizmus*~, amatőr*, szakszerűtlen*, hozzáértés* (nélkül|hiány*)*, dilettáns*, inkompetens*,
    hozzá nem ért*, alkalmatlan*, felelőtlen*, hanyag*, figyelmetlen*, lusta*, nemtörődöm*, leszar*,
    szarnak, tesznek rá, magasról, (senkit|nem|senki) (érdekel*|törőd*|foglalkoz*)*, udvariatlan*,
    bunkó*, goromba*, arrogáns*, lekezel*, pökhendi*, flegm*, cinikus*, pofátlan*, szemtelen*, lenéz*,
    megbízhatatlan*, komolytalan*, kiszámíthatatlan*, átláthatatlan*,
    (rossz|gyenge|pocsék|borzalmas|szörnyű|gyatra|kritikán aluli|silány|legrosszabb|rémes|botrányos|
      minősíthetetlen|csapnivaló) (ügyfélszolgál*|szolgáltat*|kiszolgál*|support*|munka*|minőség*|
      tárhely*|cég*|tapasztalat*|kommunikáció*|hozzáállás*|ügyintéz*)*, csapnivaló*, kifogás*,
    mellébeszél*, hárít*, ránk (fog*|ken*|hárít*), minket (hibáztat*|okol*), engem hibáztat*,
    (szó|kérdés|értesítés|előzetes|figyelmeztetés|egyeztetés|engedély|jóváhagyás|magyarázat|
      bejelentés) nélkül, kérdezés nélkül,
    nem (tesztelt*|ellenőriz*|nézt* meg|olvast* el|figyel*|szóltak|szóltatok|kérdezt*|próbált* ki),
    (tesztelt*|ellenőriz*|kipróbált*|megnézt*|elolvast*) (ezt |egyáltalán |valaki |ti |bárki )*~,
    hozzányúl*, belenyúl*, belepiszkál*
  `,
  anger: `
    csalód*, csalódás*, csalódott*, csalódtam*, felháborít*, felháborod*, elfogadhatatlan*,
    megengedhetetlen*, tűrhetetlen*, vállalhatatlan*, botrány*, botrányos*, borzalmas*, borzaszt*,
    szörny*, rettenet*, rémes*, rémálom*, katasztróf*, pocsék*, gyalázat*, gyalázatos*, szégyen*,
    nevetséges*, röhej*, röhejes*, vicc*, ez vicc, viccel*, komolytalan*, abszurd*, agyrém*, őrület*,
    megőrül*, megőrj*, kiborít*, kiborul*, kiakaszt*, kiakadt*, dühös*, dühít*, mérges*, ideges*,
    idegesít*, idegei*, bosszant*, bosszús*, zavar*~, zavaró*, frusztrál*, elegem*, elegünk*, elég volt,
    tele (van|a) (a |)*(hócip*|töke*|pofá*|cip*)*, unom*, unjuk, belefárad*, megunt*, fáraszt*,
    elkeser*, elszomor*, szomorú*~, sajnál*~, sajnos*, sajnálatos*, kár ért*, kár, panasz*, panaszt*,
    panaszkod*, reklamá*, reklamál*, kifogásol*, elégedetlen*, nem vagyok elégedett,
    nem vagyunk elégedett*, nem örül*, nem tetszik*, nem vicces, nem normális*, nem fair, nem korrekt,
    nem elfogadható, nem járja, nem tűr*, cserbenhagy*, cserben, otthagyt*, magunkra hagy*, faképnél,
    gáz, gázos*, ciki*, szar*, szaros*, fos, francba, fenébe, a fene, picsába, basszus*, bassza*,
    kurva*, anyád*, idióta*, hülye*, hülyének*, hülyeség*, undorít*, gusztustalan*, hihetetlen*,
    elképeszt*, döbben*, megdöbben*, sokk*, elvárható*, elvárná*, többet vártam*, többet várt*,
    jobbat várt*, ennél (többet|jobbat), tarthatatlan*, lehetetlen*~,
    (hogy|hogyan) lehet (ilyen|ennyi|ezt|az hogy|valaki), hogy képzel*, mi ez, mit képzel*,
    mi a (fene|franc|csuda), ez mi, komolyan*~, ébresztő*, bizalm* (elveszt*|megrend*|vége|fogy*|oda)*,
    elvesztettem a (bizalm*|türelm*), elfogyott a türelm*, türelmem*, szívás*, nem hiszem el
  `,
  leaving: `
    soha többet, soha többé, soha (nem|ne) (rendel*|válasz*|ajánl*|jövök|vesz*|fogok)*, utoljára*,
    (kerüljétek|kerülje|kerüld|kerülendő|kerüljön)*,
    (ne|senki ne) (válaszd*|válasszá*|rendelj*|vegyé*|vedd|dőlj*|menj*|fizess*|használ*|bízz*)*,
    messziről, nem ajánlom*, nem ajánljuk*, nem tudom ajánlani*, senkinek (nem|sem|se), lebeszél*,
    óva int*, felmond*, felbont*,
    (más|másik|új|konkurens) (szolgáltató*|cég*|tárhely*|fejlesztő*|céghez) .. (keres*|megy*|vált*|
      költöz*|néz*|fog*|után|viszem|visszük)*,
    (elköltöz*|elmegy*|elmegyek|elviszem|elvisszük|átmegy*|átvisz*|otthagyj*|váltunk|váltok|távozunk|
      távozom), szolgáltatót vált*, megbánt*, megbántam, megbánja, nem fizet* (többet|tovább|amíg|ki),
    ügyvéd*, fogyasztóvéd*, feljelent*, per, perel*, jogi út*,
    lemondom (a szerződ*|az előfizet*|mindent)*, lemondjuk (a szerződ*|az előfizet*)*,
    utolsó (esély*|figyelmeztet*|alkalom), egy csillag, 1 csillag, nulla csillag, egycsillag*,
    negatív (értékel*|vélemény*), pellengér*
  `,
  mockery: `
    szép volt, szép munka, gratulál*, gratula, bravó, brávó, remek*, remek, nagyszerű*, csodás*,
    csodálatos*, fantasztikus*, zseniális*, szuper*, klassz, profi*, király*, tapsvihar*, taps*, kösz,
    köszi*, köszönjük*, köszönöm*, köszönet a, kösz a semmit, köszönjük a semmit, micsoda,
    milyen (kedves*|jó|figyelmes*|szép|profi|gyors*), jó (vicc|munka|kis|tudni), ügyes*, hurrá, éljen,
    világszínvonal*, természetesen, persze, nyilván, na persze, csak így tovább, le a kalappal,
    öt csillag*, imádom*, öröm*, örülök, örülünk, hálás*, mestermunka*, díjat érdemel*, ezt jól,
    jól (csinált*|megcsinált*|sikerült), sok sikert, minden tisztelet*
  `,
}
