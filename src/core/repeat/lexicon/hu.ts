// Lists Hungarian words for what customers ask about, by concept. Written for Remit.
import type { FrameLexicon } from './frame-lexicon.ts'

export const hu: FrameLexicon = {
  objects: {
    hourlyRate: 'óradíj*, óra munka*, egy óra*, óránként*',
    accountant: 'könyvelő*, könyvelés*, adóhivatal*, adóbevallás*, könyvvizsgáló*',
    customer: 'vevő*, vásárló*, ügyfel*, vendég*',
    site: 'főoldal*, kezdőlap*, nyitóoldal*, honlap*, weboldal*, webhely*, webe, webes, weblap*, oldalunk*, oldalam, oldalamat, site*, web, weben, netes',
    panel:
      'vezérlőpult*, adminfelület*, admin*, ügyfélkapu*, ügyfélfelület*, kezelőfelület*, ügyfélportál*, fiókom*, panel*',
    page: 'oldal, oldalt, oldalra, oldalon, oldalról, oldalnak, oldalak*, oldalát, oldala, aloldal*, lap, lapot, lapra, lapon, landing*, szekció*, menüpont*, fül',
    mail: 'email*, e mail*, mail*, levelezés*, levelezést*, postafiók*, postaláda*, levél*, levele*, emailcím*, email cím*, mailfiók*, mailcím*, bejövő*, fiók*, céges cím*, drótposta*',
    device:
      'telefon, telefonon, telefonra, telefonom*, telefonomra, telefonomon, telefonunk*, telefonján, telefonjára, mobil, mobilon, mobilra, mobilom*, mobilomra, okostelefon*, táblagép*, laptop*, számítógép*, gépem*, gépre, gépen, telefonhoz',
    mailProgram: 'levelezőprogram*, levelező program*, levelezőkliens*, mailkliens*, levelezőapp*',
    domain: 'domén*, domain*, webcím*, domainnév*, tartomány*, webcím*, cím alatt',
    hosting: 'tárhely*, hosztolás*, csomag*, szerver*, hosting*, tárhelycsomag*, szolgáltatói csomag*',
    shop: 'webáruház*, bolt, boltot, boltom*, boltunk*, boltba, boltban, áruház*, webbolt*, shop*, webshop*',
    text: 'szöveg*, cím, címsor*, címet, felirat*, tartalom*, tartalm*, elírás*, bekezdés*, mondat*, helyesírás*, szövegezés*',
    mailForwarding:
      'továbbít*, átirányít* .. (level*|email*|e mail*|mail*), (level*|email*|mail*) .. (átirányít*|továbbít*|átirány*|továbbküld*), továbbküld*, másolat* .. (level*|mail*)',
    autoReply:
      'szabadság*, (postafiók*|levelez*|email*|mail*) .. (válaszol*), magától válasz*, automatikus* .. válasz*, automatikus válasz*, (nyaral*|szabira*|szabin), automatikus válasz*, szabadságos (válasz*|üzenet*|levél*), autoválasz*, házon kívül*, távolléti (üzenet*|válasz*|értesítő*)*, automata válasz*, válaszlevél*, automatikusan válaszol*, szabadság üzenet*',
    mailSignature: 'aláírás*, szignatúra*',
    spam: 'levélszemét*, kéretlen*, szemét level*, csaló level*, reklámlevel*, spamek*, spam*',
    attachment:
      '(fájl*|kép*) .. (levélben|emailben|mailben|e mailben), (levélben|emailben|e mailben) .. (küld*|fájl*), csatolmány*, melléklet*, mellékel*, csatol*, nagy fájl*',
    newsletter: 'hírlevél*, hírlevele*, feliratkozó*, levelezőlista*, címlista*',
    subdomain: 'aldomain*, aldomén*, altartomány*',
    certificate: 'tanúsítvány*, lakat*, nem biztonságos*, biztonságos kapcsolat*, titkosít*',
    dns: 'névszerver*, rekord*, zónafájl*, dns*, a rekord*, mutat* .. (domain*|szerver*|ip)',
    php: 'php verzió*',
    plugin: 'bővítmény*, kiegészítő*, modul*, beépülő*',
    theme: 'sablon*, téma, témát, témája*, sminket',
    storage:
      'hely, helyet, helyünk*, helyem*, tárterület*, tárkapacitás*, kvóta*, kvótá*, betelt*, megtelt*, tele, gigabájt*, giga, gigát, tárolóhely*, tárhelyméret*, férőhely*, lemezterület*',
    traffic: 'sávszélesség*, adatforgalom*, adatforgalm*, forgalmi*',
    database: 'adatbázis*',
    uptime: 'rendelkezésre állás*, karbantart*, üzemidő*, üzemszünet*, leállás*',
    backup:
      'mentés, mentést, mentések*, mentésb*, mentése*, biztonsági (mentés*|másolat*), másolat a (honlap*|weboldal*|bolt*)*, archív*, (tegnapi|régi|korábbi|előző|múlt heti) (verzió*|változat*|állapot*), mentenek, mentitek',
    password: 'jelszó*, jelszav*, jelszo*, titkos kód*, belépési kód*, pinkód*, kód, kódom*, kódot',
    login:
      'belépési adat*, bejelentkezési adat*, felhasználónév*, felhasználó név*, hozzáférési adat*, belépés*, bejelentkezés*, loginnév*',
    twoFactor: 'kétlépcsős*, kétfaktoros*, sms kód*, hitelesítő*, két lépcső*, kétlépéses*',
    malware: 'vírus*, fertőz*, kártevő*',
    user: 'felhasználó, felhasználót, felhasználók*, felhasználói*, munkatárs*, kolléga*, kollégá*, kolleg*, szerkesztő*, adminisztrátor*, jogosultság*, alkalmazott*, gyakornok*, asszisztens*, dolgozó*, hozzáférést, hozzáférés*',
    checkout: 'kosár*, kosara*, pénztár*, fizetési oldal*',
    product: 'termék*, áru, árut, árucikk*, cikkszám*, variáció*, portéka*',
    order: 'rendelés*, megrendelés*, rendelések*, vásárlás*',
    shipping:
      'szállítás*, szállítási*, futár*, kiszállítás*, csomagautomata*, foxpost*, gls, szállítási díj*',
    stock: 'készlet*, raktár*, elfogyott*, kifogyott*, raktárkészlet*',
    coupon: 'kupon*, kedvezménykód*, ajándékkártya*, ajándékutalvány*, promóciós kód*',
    paymentMethod:
      'fizetési (mód*|lehetőség*|módok*|modul*|megoldás*), bankkártyás fizetés*, kártyás fizetés*, utánvét*, online fizetés*, fizetőkapu*, bankkártyával .. (vásárol*|vev*|ügyfel*), átutalásos fizetés*, fizetési forma*',
    review: 'értékelés*, vélemény*, csillag*',
    form: 'űrlap*, *űrlap, *űrlapot, formanyomtatvány*, kérdőív*, jelentkezési lap*, ajánlatkérő*, kapcsolatfelvételi*',
    calendar:
      'asztalt foglal*, foglalnának*, foglalhass*, foglalni*, időpontot, naptár*, foglalás*, foglalási*, időpont*, időpontfoglal*, foglaló*, asztalfoglalás*, bejelentkező naptár*',
    search: 'kereső*, keresőmező*, keresősáv*, keresődoboz*',
    chat: 'csevegő*, chatablak*, élő chat*, csevegés*',
    map: 'térkép*, útvonal*, megközelítés*',
    analytics: 'követőkód*, mérőkód*, követőkódot*',
    visitors:
      'nézik az oldal*, látogató*, látogatottság*, látogatás*, hányan (nézik|nézték|látogat*|jár*|jöttek|jönnek)*, hányan .. (nézik|nézték|látogat*|jár*|jöttek|jönnek)*, látogatószám*, statisztika*, forgalom*, forgalmat, oldalletölt*, kattintás*',
    searchConsole: 'indexel*, oldaltérkép*',
    seo: 'helyezés*, keresőoptim*, találati*, google találat*, kulcsszó*, kulcssza*, (google*) .. (megjelen*|találn*|előrébb|előre|hátul|elöl|kidob*|első), első oldal*, meta leírás*, előrébb, keresőben*',
    ads: 'hirdetés*, hirdet*, reklám*, kampány*',
    language: 'nyelv*, kétnyelvű*, többnyelvű*, (angol|német|magyar|francia|olasz|szlovák|román)*',
    cookie: 'süti*, sütikezel*, sütisáv*, sütibanner*, hozzájárulás*',
    privacy: 'adatvédelm*, adatkezelés*, adatkezelési*',
    terms:
      'ászf*, általános szerződési*, szerződési feltétel*, vásárlási feltétel*, impresszum*, elállás*, visszaküldési*, aszf*',
    dataAgreement: 'adatfeldolgozói*, adatfeldolgozás*',
    logo: 'logó*, logo*, embléma*, emblémá*, cégjel*',
    favicon: 'böngészőikon*, böngésző ikon*, fül ikon*, kis ikon*',
    menu: 'menü, menüt, menüsor*, menübe, menüben, menüje*, menüpont*, navigáció*, főmenü*, menünk*, menük*',
    foodMenu: 'étlap*, itallap*, heti menü*, napi menü*, ebédmenü*, menükártya*, borlap*, ételek*, étel*',
    banner: 'fejkép*, borítókép*, nyitókép*, szalagcím*, diavetítés*, fejléckép*, képváltó*',
    header: 'fejléc*, oldal teteje*, tetején, tetejére',
    footer: 'lábléc*, oldal alja*, alján, aljára, legalul*',
    button: 'gomb*, gombot, nyomógomb*',
    colour:
      'piros*, zöld*, kék, kékre, kékek, kéket, sárga*, sárgá*, fekete*, szürke*, barna*, barná*, lila*, rózsaszín*, átszínez*, színez*, szín, színt, színe*, színek*, színét, színű*, színvilág*, háttérszín*, árnyalat*, színre',
    font: 'betű*, betűtípus*, betűméret*, betűk*',
    image:
      'kép, képet, képek*, képeket, képe, képeink*, képünk*, képem*, képét, képei*, fotó*, fénykép*, fényképek*, foto*, képre, képpel, ábra, ábrát',
    gallery: 'galéria*, galériá*, képgaléria*, album*, portfólió*, referenciák*',
    video: 'videó*, film, filmet, klip*, felvétel*',
    post: 'cikk*, bejegyzés*, hír, híre*, hírek*, híreket, blogbejegyzés*, blog*, poszt*, blogcikk*, írás*, írást',
    pdf: 'katalógus*, prospektus*, szórólap*, dokumentum*, brosúra*, pdf*, letölthető*',
    link: 'hivatkozás*, linkje*, link*',
    redirect: 'átirányít*, átirányítás*, (régi) (cím*|link*|url*|oldal*) .. (új*|vigyen|mutass*|irány*)',
    priceList: 'árlista*, árlistá*, áraink*, árainkat*, árak*, árakat, ártáblázat*, árjegyzék*, árainkon*',
    openingHours:
      '(zárunk|nyitunk)*, nyitvatart*, nyitva tart*, nyitási idő*, ünnepi nyitva*, nyitvatartás*, zárva*, nyitvatartásunk*',
    address:
      'címünk*, új cím*, székhely*, telephely*, elköltöz*, új helyen*, üzlet cím*, iroda cím*, címét, postacím*, irodánk*',
    phoneNumber: 'telefonszám*, mobilszám*, új szám*, számunk*, elérhetőség*, telszám*',
    team: 'rólunk*, csapat*, munkatársak oldal*, csapatoldal*, bemutatkoz*, kollégák .. (oldal*|fotó*|kép*)',
    faq: 'gyik, gyakori kérdés*, gyakran ismételt*',
    testimonial: 'ügyfélvélemény*, referencia*, vásárlói vélemény*, ajánlás*',
    design: 'dizájn*, arculat*, kinézet*, külső*, megjelenés*, kinézete*, design*',
    draft: 'vázlat*, terv, tervet, látványterv*, tervek*, első verzió*, draft*',
    revision:
      'módosítási kör*, javítási kör*, korrektúra*, módosítás*, javítás*, korrekció*, kör jár, kört, kör',
    launch:
      'élesít*, éles, élesben*, élesre*, indul*, elindul*, elkészül*, elindítás*, (honlap*|oldal*|weboldal*|bolt*|webshop*|site) .. (kész*|indul*|elkészül*|éles*)',
    staging: 'tesztoldal*, teszt oldal*, tesztverzió*, tesztkörnyezet*, teszt verzió*',
    training:
      'oktatás*, tanfolyam*, betanítás*, képzés*, kézikönyv*, útmutató*, tájékoztató anyag*, segédlet*, oktatóvideó*, tréning*, leírás*, használati*',
    support:
      '(válaszol*|választ) .. (level*|email*|mail*|üzenet*), (level*|email*|mail*|üzenet*) .. (válaszol*|választ*), ügyeletes*, vasárnap*, szombat*, sürgős*, hétvég*, ügyfélszolgálat*, (elér*|elérh*|hív*|keres*|fordul*) .. (benneteket|titeket|önöket|kit|téged|hétvég*|valakit), kit (hívj*|keress*|kérdez*|hívhat*)*, (hol|mikor|hogyan|hogy) .. (elérni|elérhet*) (titeket|benneteket|önöket)*, (titeket|benneteket|önöket) .. (elér*|hív*), kihez .. fordul*, kihez*, ügyelet*, sürgős eset*, hétvégén*, telefonszámotok*, válaszidő*, válaszadás*, vészhelyzet*, munkaidő*, hibabejelent*, mennyi időn belül válaszol*, ügyfélfogadás*',
    invoice:
      'számla*, számlá*, számlám*, számláim*, bizonylat*, nyugta*, nyugtá*, díjbekérő*, befizetési igazolás*',
    reminder: 'felszólítás*, fizetési felszólítás*, emlékeztető*, késedelmi*, tartozás*',
    contract:
      'szerződés*, szerződ*, megállapodás*, előfizetés*, hűségidő*, hűségnyilatkozat*, felmondási idő*, előfizet*, keretszerződés*',
    trial:
      'próbaidő*, próbaidőszak*, próbaverzió*, ingyenes (hónap*|időszak*|próba*), tesztidőszak*, próbahónap*, kipróbálási*',
    discount: 'kedvezmény*, akció*, olcsóbb*, árengedmény*, engedmény*',
    refund:
      'visszatérít*, visszafizet*, visszautal*, pénzvisszafizet*, visszajár*, pénzem* .. vissza*, pénzt vissza*, pénzünk* .. vissza*, kétszer (fizet*|von*|levon*|terhel*|utal*)*, duplán (fizet*|von*|levon*|terhel*|utal*)*, jóváírás*',
    card: 'bankkártya*, bankkártyá*, hitelkártya*, kártyaadat*, bankszámla*, kártyám*, új kártya*, bankszámlaszám*',
    billingDetails:
      'számlázási (cím*|név*|adat*|nev*)*, cégnév*, adószám*, cégnev*, számlán szereplő*, név* .. számlá*, cégadat*',
    vat: 'áfa*, áfá*, adó, adót',
    offer: 'árajánlat*, ajánlat*, költségbecslés*, kalkuláció*',
    deposit: 'előleg*, részlet*, részletfizet*, foglaló*, részletekben*',
    warranty:
      'javít* .. (ingyen*), ingyen* .. javít*, garanciális*, garancia*, garanciá*, jótállás*, szavatosság*',
    ownership: 'tulajdon*, szerzői jog*, forrásfájl*, forráskód*, kié*, enyém*, miénk*, jogok*',
    license: 'licenc*, licensz*, felhasználási jog*',
  },
  actions: {
    restore:
      'állítok vissza, állítsak vissza, állít* vissza, állíthat* vissza, visszaállít*, visszaállítás*, helyreállít*, visszahoz*, visszahozható*, visszaszerez*, visszatölt*, visszatér* .. verzió*, visszacsinál*, visszaért, (véletlenül|tévedésből|rosszul) .. (töröl*|kitöröl*|letöröl*), (töröltem|kitöröltem|kitöröltük|töröltük|letöröltem|letöröltük) .. (véletlen*|tévedés*|egy|az|a)*, véletlen* .. (töröl*|kitöröl*), eltűnt*, elveszett*, elvesztek*, visszamenni, vissza .. (tud*|lehet*|kap*|szerezni|hozni|állítani|rakni|tenni), (vissza) (tud*|lehet*)*, (tegnapi|régi|korábbi|előző) (verzió*|változat*|állapot*), visszajön*, visszakap*, visszakapni*, visszarak*',
    failSend:
      '(nem|sem) (tudok|tudunk|tud|bír*|lehet|sikerül) .. (küldeni|elküldeni|kiküldeni), nem (megy*|mennek|megy el|mennek el|küld*|mennek ki|megy ki) *, nem küld*, (level*|email*|mail*) .. (nem mennek|nem megy|visszadob*|beragad*), visszadobja*, visszapattan*',
    failReceive:
      '(nem) (kap*|érkez*|jön*|kapom|kapunk|jönnek) .. (email*|level*|üzenet*|rendelés*|értesít*|megkeres*)*, (email*|level*|üzenet*|értesítés*|űrlap*|mail*) .. (nem (jön*|érkez*|kap*|jut*)|sem jön*), nem (érkez*|jönnek|jön|kapok|kapunk) meg*, nem jön meg*, nem jönnek*, nem kapok*, nem kapunk*, nem kapom*, nem érkez*',
    failPay:
      '(fizetés*|kártya*|kártyá*) .. (sikertelen*|elutasít*|visszautasít*|nem megy*|nem működ*), nem (tud*|lehet) .. (fizetni|vásárolni|rendelni|megrendelni), sikertelen fizet*',
    failLogin:
      '(rossz|hibás|helytelen) (a jelszó*|jelszó*), nem enged*, nem (tud*|enged*|sikerül|bír*|lehet) .. (belép*|bejelentkez*|be), nem (tud*|enged*) (be|belép*|bejelentkez*)*, kizár*, nem enged be*, nem engedi be*, belépés* .. (sikertelen|nem*), hibás jelszó*, nem fogadja el*',
    slow: 'percekig*, másodperc*, lassabb*, sokára*, töltődik*, nehezen (tölt*|nyíl*|jön)*, lassú*, lassan*, belassul*, lassul*, betöltési*, sokáig tölt*, sokáig*, vánszorog*, akadozik*, akadoz*, töltőd*',
    down: '(honlap*|oldal*|weboldal*|szerver*|webshop*|bolt*|site) .. (nem elérhető*|leállt*|elérhetetlen*|nem érhető*|nem nyílik*|nem jön be*|áll), leállt*, nem elérhető*, elérhetetlen*, nem nyílik meg*, nem jön be*',
    hacked: 'feltör*, meghekkel*, hekker*, fertőzött*, hackelt*',
    broken:
      '(teljesen|csak|tiszta) (fehér*|üres*), fehér*, üres*, nem (működ*|megy|látszik*|látszan*|jelen*|nyíl*|tölt*|reagál*|indul*|látható*|jó), hiba*, hibá*, hibaüzenet*, elromlott*, elromlik*, szétesett*, szétcsúsz*, szétes*, fehér (képernyő*|oldal*), üres oldal*, gond*, probléma*, problém*, baj*, rosszul jelen*',
    cancel:
      'mondom le, mondjam le, mondhatom le, mondanánk le, lemond*, fel .. mondan*, mondanám fel, mondjuk fel, mondom fel, felmond*, lemond*, megszüntet* .. (szerződés*|előfizet*|szolgáltat*), felbont*, kilép* .. szerződés*, megszüntet*, lemondás*, felmondás*, bont*, szerződésbont*',
    upgrade:
      '(tárhely*|hely*|fiók*) .. (betelt*|megtelt*|elfogy*|bővít*), betelt*, megtelt*, több (tárhely*|hely*), nagyobb .. (postafiók*|fiók*|levelez*|tárhely*), (nagyobb|jobb|gyorsabb|erősebb) (csomag*|tárhely*|szerver*|előfizet*)*, (több|bővít*|növel*|extra|plusz) .. (hely*|tárhely*|tárterület*|kvót*|kapacitás*|memóri*|giga*), csomagot vált*, bővít* .. (csomag*|tárhely*|postafiók*|fiók*), bővítés*, bővít*, növelhet*, növel*, megnövel*, csomagváltás*, upgradel*, feljebb (lép*|vált*)',
    downgrade:
      '(kisebb|olcsóbb) (csomag*|tárhely*|szerver*|előfizet*)*, visszaváltás*, lejjebb (lép*|vált*), csökkent* .. csomag*',
    renew:
      'hosszabbítom meg, hosszabbítsam*, hosszabbíthat*, megújít*, megújul*, hosszabbít*, meghosszabbít*, lejár*, lejárat*, jár le*, le fog járni*, járna le*, (szerződés*|domain*|domén*|tárhely*|próba*|garancia*|licenc*|tanúsítvány*|előfizet*|ssl*|csomag*|hűség*|támogatás*) .. (lejár*|jár le|véget ér*|érvényes*|végződ*|megszűn*|vége*|tart*|él|szól*|köt*|ér véget), véget ér*, ér véget*, érvényes*, meddig (tart*|szól*|él|érvényes*|köt*|van|jó)*, (mikor|meddig) .. (vége*|lejár*|jár le|tart*|szól*|köt*), hűségidő*, kötelez*, megújítás*, hosszabbítás*',
    move: 'költöz*, átköltöz*, átköltöztet*, költöztet*, átvisz*, átvinni*, áthoz*, átvi*, átviheti*, átadás*, átmegy*, átmen*, vigy* át*, szolgáltatót vált*, szolgáltatóvált*, (másik|más|új|régi) (szolgáltató*|tárhely*|szerver*|hosting*)*, áthelyez*, áthelyezés*, transzfer*, auth kód*, authkód*, átkér*, domain átkér*, hozzátok (hozni|átvinni|átjönni|költöz*)*, migrál*, átáll*, átrak*',
    translate:
      'fordít*, lefordít*, fordítás*, (angolra|németre|magyarra|franciára|olaszra|szlovákra)*, (angolul|németül|magyarul)*, (angol|német|második|másik|új|több) (nyelv*|változat*|verzió*)*, többnyelvű*, kétnyelvű*',
    speedUp: 'gyorsít*, felgyorsít*, gyorsabb*, gyorsul*, optimaliz*, sebesség*, gyorsabban*',
    resize:
      '(kicsinyít*|nagyít*|tömörít*|átméretez*|méretez*|lekicsinyít*|összetömörít*)*, (kisebb*|nagyobb*) .. (kép*|fotó*|logó*|betű*|fájl*), (kép*|fotó*|logó*|betű*|fájl*) .. (kisebb*|nagyobb*|túl nagy*|túl kicsi*|kicsinyít*|tömörít*|méretez*)',
    sort: 'sorrend*, rendez*, átrendez*, sorba*, felcserél*, rakjátok sorba*, rendezés*',
    block:
      'blokkol*, letilt*, szűr*, kiszűr*, tilt*, (megszabadul*|kevesebb|elkerül*|megállít*|sok|rengeteg|elárasz*|ellen|túl sok) .. (spam*|kéretlen*|szemét*|reklám*|robot*|csaló*)',
    unblock: 'felold*, fehérlist*, engedélyezőlist*',
    hide: 'elrejt*, rejt*, ne látsz*, ne jelen*, ne legyen látható*, láthatatlan*, jelszóval véd*, csak (tagok*|ügyfelek*|vásárlók*|dolgozók*)*, eldug*, rejtett*, privát*',
    disable:
      'kikapcsol*, kapcsoljam ki*, kapcsolom ki*, kapcsol* ki*, ki tudom kapcsolni*, ki .. kapcsol*, inaktivál*, deaktivál*, leiratkoz*, leállít*, szünetel*, szüneteltet*, leállítani*, le .. állítani*',
    remove:
      'töröl*, törl*, kitöröl*, letöröl*, eltávolít*, levesz*, leven*, levét*, vegyét* le*, vegyé* le*, vedd le*, vegye* le*, leszed*, szedjét*, szedd le*, kivesz*, kiven*, vegyét* ki*, vegyé* ki*, kidob*, megszüntet* .. (fiók*|postafiók*|oldal*|cím*), megszüntet* , eltüntet*, tüntess*, kiszed*, le .. szedni*, ki .. (venni|szedni), le .. venni, már nem kell*, nem kell már*, nem használ*, szüntess* meg*',
    export:
      'export*, kiment* .. (excel*|csv*|lista*|táblázat*), lista .. (vevő*|rendelés*|vásárló*|ügyfel*), listáz*, (excelbe*|csv*), kigyűjt*',
    import:
      '(excelből*|táblázatból*|csv ből*), tömeges*, egyszerre .. (feltölt*|felvi*|több*), beolvas*, betölteni .. (excel*|termék*), tömegesen*',
    print: 'nyomtat*, kinyomtat*',
    schedule:
      '(megjelen*|kikerül*) .. automatikus*, időzít*, ütemez*, előre (beállít*|megír*|ütemez*|időzít*), megadott (időpont*|időben*), későbbi időpont*, automatikusan (megjelen*|kikerül*)*',
    test: 'kipróbál*, tesztel*, előnézet*, megnéz* .. (mielőtt|előtte|élesítés), (mielőtt) .. (látni|megnézni)*',
    upload:
      'feltölt*, felrak*, feltesz*, felten*, töltöm fel*, töltsem fel*, rakom fel*, tölthetek fel*, tölthetem fel*, tölt* fel*, rak* fel*, teszem fel*, tegyek fel*, felvi*, töltenék fel*',
    share:
      '(adni|adjak|adhatok|kap*|adok|ad|adjatok|adj) .. (hozzáférés*|jog*|jogosultság*|belépés*), (hozzáférés*|jogosultság*|belépés*|jogot) .. (adni|adjak|adhatok|kap*|adok|adj*|adna*), meghív*, belépést kap*, megoszt*',
    teach:
      'tanít*, megtanít*, betanít*, oktat*, elmagyaráz*, magyaráz*, mutass* meg*, megmutat*, megtanul*, tanul*, képzés*, tanfolyam*, oktatás*, betanítás*, útmutató*, tréning*, segédlet*',
    pay: 'átutalás*, utalás*, rendezhet*, késünk, késik a fizetés*, fizet*, kifizet*, befizet*, átutal*, utal*, rendez* .. számlá*, fizetési határidő*, esedékes*, havonta*, évente*, havi*, éves*, negyedéves*, befizetés*, fizetés*, fizetni*, kiegyenlít*',
    update:
      'frissít*, frissítés*, naprakész*, (legújabb|legfrissebb|új|újabb|friss) verzió*, verzióra*, verzió, verziót, verziója*, frissül*, frissebb*',
    enable:
      'bekapcsol*, kapcsolom be*, kapcsoljam be*, kapcsol* be*, be .. kapcsol*, aktivál*, engedélyez*, elindít*, aktiválás*',
    connect:
      'saját domain*, saját domén*, összeköt*, beköt*, csatlakoztat*, csatlakoz*, hozzácsatol*, rákapcsol*, összekapcsol*, beállít*, állítom be*, állítsam be*, állít* be*, beállítás*, állíthatom be*, telepít*, integrál*, szinkroniz*, konfigurál*, beüzemel*, kötöm*, kössem*, köt* össze*, (email*|level*|mail*|e mail*|levelezés*) .. (telefon*|mobil*|iphone*|laptop*|outlook*), (telefon*|mobil*|iphone*|laptop*|outlook*|android*) .. (email*|level*|mail*|e mail*|levelezés*), milyen (beállít*|szerver*|adat*|port*)*, rátesz* .. telefon*, szerveradat*, beépít*, beilleszt*, illeszt* be*, mutasson*, mutat .. (domain*|szerver*), rátenni*, hozzáköt*, hozzárendel*',
    change:
      'módosít*, megváltoztat*, változtat*, változtatn*, cserél*, lecserél*, kicserél*, átír*, írjátok át*, átszerkeszt*, szerkeszt*, javít*, kijavít*, átállít*, átnevez*, elfelejt*, elfelejtett*, elfelejtettem*, más (szín*|kép*|betű*|logó*|háttér*)*, csere*, korrigál*, igazít*, új (jelszó*|logó*|háttér*|szín*|betűtípus*|telefonszám*|nyitvatart*|cím*), írom át*, átírni*, alakít*, átalakít*, megváltozott*, változott*, frissít* .. (ár*|szöveg*|nyitva*|telefonszám*|kép*), elavult*, hibás*, rossz*, resetel*, aktualizál*',
    add: 'hozzáad*, adok hozzá*, adjak hozzá*, ad* hozzá*, létrehoz*, hozok létre*, hoz* létre*, hozzak létre*, új, újat, plusz, még egy*, további*, készít*, csinál*, beilleszt*, betesz*, beten*, berak*, felvesz* .. (termék*|felhasználó*|domain*|munkatárs*|postafiók*|email*), felven*, vegyek fel*, veszek fel*, vehetek fel*, vesz* fel*, tegyét* (be|ki|fel|rá)*, tenni be*, be .. (tenni|rakni|tudjátok tenni), ki .. (tenni|rakni), kitesz*, kiten*, kirak*, tegyetek*, rakjatok*, tegy*, regisztrál*, vásárol*, vesz*, venni*, venn*, szeretn* egy*, kell egy*, kellene egy*, nyit* .. (fiók*|postafiók*), építs*, extra, rendel* .. (domain*|tárhely*), másik, egy új*, bejegyez*, bővít* .. (menü*|oldal*), helyez*',
    publish:
      'közzétesz*, közzéten*, publikál*, kiposztol*, posztol*, megjelentet*, teszem közzé*, tegyek közzé*, tehetek közzé*, kirak* .. (cikk*|hír*)',
    send: 'kiküld*, küldök (ki|hírlevel*)*, küld* .. hírlevel*, hírlevelet (küld*|kiküld*), szétküld*, küldhetek (ki|hírlevel*)*, körlevel*',
    find: 'töltök le, tölthet* le, letölt*, töltöm le*, töltsem le*, tölthetem le*, tölthetek le*, tölt* le*, talál*, találom*, megtalál*, keres*, látom*, láthatom*, megnéz*, nézem*, nézhetem*, nézhetek*, hol (van|vannak|látom|találom|érem|nézhetem)*, elérem*, elérhetem*, érem el*, megkap*, megkaphat*, kérek (másolat*|egy másolat*)*, másolat*, küldj* .. (számlá*|másolat*|bizonylat*|újra), küldenétek .. (számlá*|bizonylat*), merre*, hozzáfér*, kell* .. (számlá*|bizonylat*|nyugtá*), (számlá*|bizonylat*|nyugtá*) .. kell*, ellenőriz*, lekér*, letölthet*, lelem*, elküld* .. (számlá*|bizonylat*)',
  },
  facets: {
    often:
      'milyen gyakran*, milyen gyakori*, minden (nap|éjjel|este|héten|órában)~, napi*~, naponta*~, hetente*~, heti*~',
    version: '(milyen|melyik|hányas) .. (verzió*|php*), verziószám*, hányas php*',
    price:
      'mennyibe*, mennyiért*, ár, ára, árat, árát, árak, mi az ára*, kerül*, költség*, költsége*, díj*, díja*, mennyi (az|lenne|egy|a|a díja|az ára|pénz*|plusz)*, felár*, ingyen*~, drága*, óradíj*, mennyit (kér*|számol*|fizet*|kell fizet*)*, fizetni kell*, külön (fizet*|díj*|költség*|pénz*)*, kell .. fizetn* .. (érte|külön|ezért), kell érte fizet*, mennyi*~, számoltok fel*, felszámít*, pluszköltség*, tarifa*',
    consequence:
      'mi (történik|lesz|van) (ha|a|az|akkor|vele)*, mi történik*, mi lesz*, mi van ha*, mi történne*, elvész*, elvesznek*',
    when: '^mikor, mikor*, mikortól*, mikorra*, meddig*, mettől*, mennyi idő*, mennyi ideig*, milyen gyorsan*, milyen gyakran*, hány (nap*|hét|hete*|hónap*|év*|óra|órá*)*, milyen hamar*, hányadik*, határidő*, hányadikán*, melyik nap*, dátum*, mióta*, hány órakor*, mennyire (gyors*|hamar*|gyakran)*, mennyi (nap|hét)*, milyen gyakori*, naponta*, hetente*',
    count:
      'hány*, hányat*, hányszor*, mennyi (postafiók*|email*|domain*|oldal*|kép*|termék*|felhasználó*|módosítás*|fiók*|kör*|revízió*|javítás*|bővítmény*|nyelv*|jár*|van még|maradt)*, darabszám*, legfeljebb*, maximum*, maximálisan*, korlát*, korlátlan*, maradt*, van még hátra*, hátra*, hátralévő*',
    size: 'mekkora*, milyen (nagy*|méret*|felbontás*|súly*)*, méret*, mérete*, méretű*, hány (mb*|gb*|mega*|giga*|pixel*)*, felbontás*, mennyi (hely*|tárhely*|mb|gb|giga*)*, megabájt*, nagyságú*',
    who: '^ki, ^kié, ^kit, ^kinek, kié*, kinek a*, ki (a|az|fizet*|írja|csinálja|felel*|tölti|kezeli|végzi|intézi)*, kihez tartoz*, kik*, ki fogja*',
    why: '^miért, miért*, mi az oka*, minek*, hogyhogy*, mitől*, mi okozza*, mi okoz*, hogy lehet hogy*',
    difference:
      'különbség*, különbsége*, jobb*, melyiket (válassz*|érdemes)*, vagy (inkább|a|az)*, miben más*, eltérés*, melyik (jobb|érdemes|éri meg)*, összehasonlít*',
    where:
      '^hol, hol*, hová*, hova*, honnan*, merre*, melyik (menü*|menüpont*|oldal*)*, hol van*, melyik menüben*',
    how: '^hogy, ^hogyan, hogyan*, hogy (tudom*|tudok*|tudunk*|tudnám*|lehet*|kell*|tudja*|állít*|csinál*|kerül*|férek*|töröl*|adok*|hozok*|cserél*|változtat*|módosít*|érhet*)*, mit (kell*|csinálj*|tegyek*|írjak*|állítsak*|nyomj*)*, milyen (adatokat*|beállít*|lépés*|módon*|szerveradat*)*, lépés*, lépések*, egyedül*, magam*, magunk*, saját kezűleg*, nélkületek*, segítség nélkül*, nélkül*~, miként*, mi a módja*, módja*, mi a teendő*, teendő*, útmutató*, leírás*, nem tudom hogy*, fogalmam sincs*, mi a menete*, menete*, írjak be*, írjam be*, hogy kell*',
    which:
      '^melyik, ^milyen, melyik (verzió*|csomag*|szerver*|plugin*|bővítmény*)*, milyen (verzió*|formátum*|csomag*|program*|típus*|szerver*)*, melyik*, ajánl* .. (melyik|milyen)*, javasol*, milyet*, hányas*',
    included:
      'tartalmaz*, benne van*, beletartoz*, bele tartoz*, része*, jár* (hozzá|mellé|a csomag*|nekünk)*, jár (a|az)*, magában foglal*, benne foglalt*, belefér*, bele fér*, benne vannak*, kapunk*~, csomag része*, az árban*',
    allowed:
      'lehet*, szabad*, lehetséges*, van lehetőség*, lehetőség*, *hatok, *hetek, *hatunk, *hetünk, *hatom, *hetem, *hatjuk, *hetjük, tudok*, tudunk*, tudom*, tudjuk*, meg lehet*, be lehet*, ki lehet*, kell (e|valamit)*, muszáj*, szükséges*, van (nálatok|ilyen|olyan|rá mód)*, (tudtok|tudnak|vállaltok|van)*~, engedélyezett*, támogat*, kötelező*, megoldható*, kell*~',
    request:
      'kér*, kérem*, kérlek*, kérjük*, kérnék*, kérném*, legyetek szíves*, légyszi*, légyszíves*, tudnátok*, tudnál*, tudná*, tudnának*, tudjátok*, szeretn*, szeretném*, szeretnék*, szeretnénk*, akarok*, akarunk*, *játok, *jétek, *sátok, *sétek, *zátok, *zétek, *nátok, *nétek, szükség*, kellene*, kéne*, segítsetek*, segíts*, segít*, meg tudná*, be tudná*, be tudj*, legyen*, tegyét*, vegyét*, írjátok*, megcsinál*, jó lenne*',
  },
  variants: {
    english: 'angol*',
    german: 'német*',
    hungarian: 'magyar*',
    french: 'francia*',
    spanish: 'spanyol*',
    cardPayment: 'bankkártyás*, kártyás*, bankkártyával, kártyával, hitelkártyá*',
    cash: 'utánvét*, készpénz*',
    bankTransfer: 'átutalás*',
    monthly: 'havonta*, havi*',
    yearly: 'évente*, éves*',
    incoming: 'bejövő*',
    outgoing: 'kimenő*',
  },
  negators: 'nem, ne, sem, nincs, nincsen, nélkül, soha',
}
