// Lists Hungarian wordings of noise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const noise: CuesOf<'noise'> = {
  promotion: `
    kattints*, kattintson*,
    (rendelj*|rendelje|vásárolj*|vedd meg|jelentkezz*|regisztrálj*|csatlakozz*|lépj be|hívj*|hívjon|
      igényeld*|igényelje|próbáld ki|töltsd le|foglalj|iratkozz fel|iratkozzon fel|írj rám|
      írj privátban|keress privátban|keress meg) (meg |most|itt|ma|azonnal|még ma|hozzánk|minket|be|
      ingyen*|bátran|messenger*|telegram*|whatsapp*)*, kaszinó*, casino*, nyerőgép*, ingyen pörget*,
    pörgetés*, jackpot*, póker*, sportfogad*, fogadás*~, tippmix*, biztos tipp*, tippek*~, bónusz*~,
    kölcsön*, gyorskölcsön*, személyi kölcsön*, hitel*~, hitelbírálat*, hitel, hitelt, adósságrendez*,
    bar list*, kezes nélkül*, jövedelemigazol*, azonnali (hitel*|kölcsön*|kifizet*)*, kamat*~, bitcoin*,
    kripto*, kriptovaluta*, forex*, tőzsde*~, befektet*, befektetés*, hozam*,
    garantált (hozam*|nyereség*|jövedelem|eredmény*|bevétel*|fogyás*)*,
    keress (pénzt|napi|havi|otthon*|több*|akár)*, keressen (pénzt|napi|havi|akár)*, pénzkeres*,
    otthonról végezhető*, otthoni (munka*|jövedelem*), otthonról dolg*~, passzív jövedelem*,
    mellékjövedelem*, extra (jövedelem|bevétel|pénz)*, anyagi függetlenség*, mlm*, meggazdagod*,
    milliomos*, linképít*, linkcsere*, linkvásár*, backlink*, vendégcikk*, pr cikk*,
    seo (csomag*|szolgáltat*|optimaliz*|audit*|szakért*)*, seo-*, keresőoptimaliz*~,
    első (hely*|oldal*) .. google*, google (első|1|élére)*,
    (több|vásárolj|vegyen|vegyél|olcsó|valódi|ingyen) (követő*|lájk*|like*|feliratkoz*|értékelés*)*,
    követő*~, lájkok*~, viagra*, cialis*, potencia*, potencianövel*, férfierő*, fogyókúr*, fogyás,
    fogyást, fogyáshoz, fogyj*, fogyjon*, (mínusz|adj le|adjon le|fogyj) .. (kiló|kg)*, diéta*~,
    étrendkieg*, vitamin*, hajhull*, ránc*, csodaszer*, csodakrém*, cbd*, szexpartner*, társkeres*,
    randi*, magányos (hölgy*|nő*|lány*)*, hölgyek*, dögös*, szexi*, erotik*, felnőtt tartalom*,
    replika*, márkás*, (olcsó|eredeti|márkás|designer) (táska*|óra|órák|cipő*|napszemüveg*|parfüm*)*,
    rolex*, % (kedvezmény*|akció|engedmény|nyereség|hozam)*, kedvezménnyel, kuponkód*, kupon*,
    kedvezménykód*, akciós*, akció*~, csak ma, csak most, csak .. napig, ma éjfélig,
    korlátozott (ideig|számban|mennyiség*), utolsó darabok*, utolsó helyek*, ne maradj le, ne hagyd ki,
    ingyenes (szállítás|konzultáció|ajándék|minta|tanulmány|ebook|e-book|próba)*~, ajándékutalvány*,
    nyeremény*, nyereményjáték*, nyertes*, nyerj*, nyerjen*, nyert*~, sorsol*, sorsolás*, kisorsol*,
    önt (választott*|sorsolt*|kiválaszt*)*,
    (gratulálunk|gratulál*) (ön|önt|te|nyert*|kiválaszt*|az ön)*, kiválasztott*~, vegye át, átveheti*,
    jósnő*, jóslás*, jóslat*, horoszkóp*, tarot*, szerelmi kötés*, rontás*, mágia*,
    (cégünk|csapatunk|vállalkozásunk|ügynökségünk) (kínál*|vállal*|segít*|specializ*|garant*)*,
    kínálunk*, kínálok*, professzionális (link*|seo*|marketing*|fordít*|takarít*)*, verhetetlen*,
    legolcsóbb*, legjobb ár*, piacvezető*, viszontelad*, nagyker*, e-mail lista*, email adatbázis*,
    telegram*, whatsapp*, viber*~, privátban*~
  `,
  link_bait: `
    (jó|remek|szuper|hasznos|érdekes|kiváló|nagyszerű|klassz|tartalmas|tanulságos|izgalmas) (cikk*|
      poszt*|írás*|bejegyzés*|blog*|oldal*|tartalom*|információ*|összefoglaló*|gondolat*)*,
    (köszi*|köszönöm*|köszönjük|köszönet|kösz) (a |az |ezt a |)(cikk*|poszt*|írás*|bejegyzés*|infó*|
      információ*|megoszt*|tartalm*|összefoglaló*|hasznos)*,
    (látogass*|nézz*|nézd|nézd meg|kukkants*|nézzetek|olvasd|látogassatok|látogasd|nézze meg|kövess*|
      csekkold) (meg |el |be |az én |)(az oldalam*|oldalam*|a blogom*|blogom*|a csatorná*|az enyém*|
      a honlapom*|a weboldalam*|honlapom*|profilom*|nálam|hozzám|nálunk|az én|hozzánk)*, nézz be*,
    kövess* (be|vissza|instá*|minket)*, visszakövet*, iratkozz fel*, feliratkoz*~,
    hírlevel* (iratkoz*|feliratkoz*)*~, a blogom*, blogom*, csatornám*, youtube csatorn*,
    link a (bio*|profil*)*, profilomban*, lájkold*, oszd meg, várom a (következő|további|folytat*)*,
    egyetértek*, jól írod*, jó pont, érdekes (írás|gondolat|felvetés)*,
    tetszik (a blog*|az írás*|a cikk*|a stílus*)*
  `,
  greeting: `
    jó (reggelt*|napot mindenkinek|estét mindenkinek|éjszakát*|éjt*|hétvégét*|hetet*|pihenést*|
      étvágyat*|utat*|szórakozást*),
    szép (napot*|hetet*|hétvégét*|estét*|délutánt*|vasárnap*|álmokat*|reggelt*)*,
    boldog (születés*|névnap*|karácsony*|új*|húsvét*|ünnep*|szülinap*|évfordul*)*, születésnap*,
    szülinap*, névnap*, kellemes (hétvégé*|ünnep*|húsvét*|karácsony*|estét|napot|délután*|nyaralást)*,
    áldott*, sok boldogság*, isten éltes*, éljen sokáig, üdv mindenki*, sziasztok mindenki*,
    helló mindenki*, üdvözlet*~, pusz*, puszi*, ölelés*, viszlát*, búék, jobbulást*, részvét*,
    őszinte részvét*, nyugodj*, gyógyulj*, hogy (vagy|vagytok|vannak)~
  `,
  news: `
    (kormány*|parlament*|országgyűlés*|miniszter*|minisztérium*|polgármester*|önkormányzat*|
      képviselő-testület*|testület*|köztársasági|elnök*|rendőr*|tűzoltó*|bíróság*|ügyész*|jegybank*|mnb|
      bank*|nav|ksh|máv*|bkk|volán*|mol|otp|uniós*|unió*|nato|ensz|kutató*|tudós*|egyetem*|akadémia*|
      kórház*|meteorológ*|omsz|katasztrófavédelem*)~,
    (új|friss|legújabb) (kutatás*|tanulmány*|felmérés*|törvény*|jelentés*|rekord*), kutatás*~,
    tanulmány*~, felmérés*~, szerint~, százalék*~, milliárd*~, millió*~, infláció*, kamatot emel*,
    kamat*, forint (erős*|gyeng*|árfolyam*)*, árfolyam*, tőzsde*, részvény*, üzemanyag*, benzin*,
    választás*~, népszavaz*, választási kampány*, pártok~,
    (győz*|nyert*|kikap*|legyőz*|vesztett*|döntetlen*|bejutott*) .. (ellen|meccs*|döntő*|bajnok*|kupa*|
      gól*|mérkőz*|ellenében|otthon|idegenben|a)~, bajnokság*, bajnok*, bajnoki*, kupa*, válogatott*,
    olimpi*, vb, eb, mérkőz*, meccs*, gól*, forma-1, baleset*, tűzeset*, vihar*, árvíz*, földreng*,
    háború*, letartóztat*, meghalt, sérült*, elhunyt*, ítélet*, lopás*~, rablás*~,
    (megnyit*|megnyílik|megjelenik|kijön|jön|indul|bemutat*|átad*|rendez*|tart*|ülésez*|lezár*|épül*|
      közöl*|bejelent*) .. (januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|
      augusztusban|szeptemberben|októberben|novemberben|decemberben|hétfőn|kedden|szerdán|csütörtökön|
      pénteken|szombaton|vasárnap|jövőre|ősszel|tavasszal|nyáron|télen|tegnap|városháza*|múzeum*|
      könyvtár*|híd*|út|héten)~, városháza*, híd, hidat, autópálya*, útlezár*, forgalomkorl*,
    kiállítás*, fesztivál*, koncert*, premier*, bemutató*~, időjárás*, előrejelz*, lakosság*, lakók*,
    turist*, szavaz*, tovább élnek, évszázad*
  `,
  everyday: `
    macska*, macskám*, cica*, cicá*, kutya*, kutyá*, ló, lovak*, hörcsög*, kávé*, tea, teá*, torta*,
    tortá*, recept*, uszod*, pizz*, vacsora*, vacsorá*, ebéd*, reggeli, főz, főzöd, főzöl, főztem,
    főzni, tojás*, leves*, gulyás*, pörkölt*, lángos*, süt~, sütemény*, süti~, kenyér*, kenyeret*, bor,
    bort, sör*~, étterem*, étterm*, kávézó*, konyha*, kert*~, virág*, paradicsom*, fűnyír*, időjárás*,
    eső*, esik az, hó, havaz*, meleg van*, hideg van*, kánikula*, napsüt*, dugó*, forgalmi dugó*,
    körgyűrű*, autópálya*, autó, autót, autók, autóm, autója, autós, kocsi*, bicikli*, bringa*,
    kerékpár*, vonat*, busz*, villamos*, metró*, parkol*, repülő*, reptér*, nyaral*, balaton*,
    tengerpart*, strand*, hegy*~, kirándul*, túra*, túrá*, futás*, futott*~, foci*, meccs*, bíró, bírót,
    edző, edzőt, edzés*, kondi*, jóga*, film*, filmet, moziban, mozi*, sorozat*~, netflix, könyv*~,
    regény*, dal, dalok*, zene*, zené*, koncert*, gitár*, zongora*, kórus*, buli*, bulizás*, esküvő*,
    szülinap*, baba*, babá*, gyerek*~, gyermek*, lányom*, fiam*, nagymam*, nagyi, nagyim, anyós*,
    szomszéd*, iskola*~, suli*, vizsga*, lecke*, tanár*, óvoda*, orvos*, fogorvos*, influenz*, fejfáj*,
    fáj a*, alud*, alszik*, elalud*, álmos*, fáradt*, éhes*, hétfő reggel*, lakás*, albérlet*,
    kiadó lakás*, bútor*, kanapé*, mosógép*, hűtő*~, porszívó*, telefontok*, cipő*, ruha*, ruhá*,
    kabát*, nadrág*, fodrász*, hajvág*, lottó*, használt (bicikli*|autó*|kanapé*|telefon*|babakocsi*)*,
    (elad*|eladó*|eladnám*) .. (használt|bicikli*|autó*|babakocsi*|valaki)*, eladó*,
    elveszett (a |egy |)(kutyá*|cicá*|macská*|kulcs*|pénztárc*|esernyő*)*, talált (kutya|cica|kulcs)*,
    futár*, csomag (nem ér*|elveszett|megérk*)*, szupermarket*, bolti~, piac*~, tej, tejet*, fagyi*,
    áramszünet*, villanyszámla*, billentyűzet*~
  `,
  reaction: `
    ^első $, haha*, hahaha*, hehe*, hihi*, lol, xd, ^így van $, így van, ^egyetértek $, ^igen $, ^nem $,
    ^ok $, ^oké $, ^teszt $, ^próba $, ^szuper $, ^kösz $, ^köszi $, ^jó $, ^wow $, ^hűha $,
    ^pontosan $, én is $, én is így, nekem is, ez jó volt, vicces*, poén*, jót nevet*, nevettem*, 😂, 🤣,
    😅, 😊~, 😍~, 🎉, ^érdekes $, követem*~, up $, hmm, omg
  `,
  vacancy: `
    álláshirdet*, állásaján*, állás*~,
    (munkatársat|munkatársakat|kollégát|kollégákat|pincért|szakácsot|sofőrt|eladót|ápolót|takarító*|
      pultost|könyvelőt|tanárt|óvónőt|raktárost|hegesztőt|villanyszerelőt|gyakornokot|tenorokat|tagokat|
      önkénteseket|játékosokat|énekeseket|albérlőt|lakótársat|bébiszittert|kapust|dobost|
      basszusgitárost) (keres*|felvesz*|várunk),
    keres .. (pincér*|szakács*|sofőr*|eladó*|tenor*|tag*|önkéntes*|kapus*|lakótárs*|dobos*|énekes*)*,
    felveszünk*, jelentkezés (önéletrajz*|a|fényképes)*~, önéletrajz*, fizetés*~, bérezés*,
    béren kívüli*, teljes munkaidő*, részmunkaidő*, diákmunka*, gyakornok*, műszak*, próbálunk*~,
    próbák*, állásinterj*, karrier*
  `,
  host_talk: `
    mi (szolgáltatók|fejlesztők|tárhelyesek|szabadúszók),
    (mint|én mint) (szolgáltató|fejlesztő|tárhelyszolgáltató|szabadúszó),
    az ügyfelek (azt hiszik|elvárják|többsége|nem értik|mindig|szerint)*,
    (ügyfeleim|megrendelőim|ügyfeleink) (azt hiszik|elvárják|mindent|nem értik|folyton kér*|ingyen)*,
    (az ön|az önök|a te) csomagja .. (tartalmaz*|terjed*)*,
    (munkanapon|napon) belül (tudjuk|elkészítjük|vállaljuk)*, díj ellenében*, ingyen akar*,
    nem a mi hibánk, kollégák nálatok is*, ti hogy kezelitek*
  `,
}
