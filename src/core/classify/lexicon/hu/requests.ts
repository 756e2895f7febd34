// Lists Hungarian wordings of requests by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const requests: CuesOf<'request'> = {
  ask: `
    kérem*, kérném*, kérnék*, kérnénk*, kérünk*, kérjük*, kérlek*, kérlek titeket, kérhet*, megkaphat*,
    kérek, kéri~, légyszi*, légyszíves*, légy szíves, legyen szíves, legyetek szívesek,
    legyenek szívesek, lécci*, szíveskedj*, szíveskedn*, tudnál*, tudnád*, tudna*~, tudná*, tudnátok*,
    tudnának*, tudnánk*,
    (meg|be|ki|fel|le|át|el|össze|hozzá|vissza|rá) (tudnátok|tudnák|tudná|tudnád|tudjátok|tudja|tudod|
      lehetne|lehet|kellene|kéne), *nátok, *nétek, *hatnátok, *hetnétek, *atnátok,
    (elvállal*|vállaln*|megcsinál*|megold*|elkészít*) .. ~, elvállal*, megtenné*, megtennét*, lenne*~,
    lennétek*, lennél*, lehetne*, kaphat*, kapjon*, kaphatn*, kaphatnék, kaphatnánk, kaphatunk, kapjunk,
    szeretnék kapni, segítsetek*, segítsen*, segíts*, segítség*, segítséget, segítene*, segítenétek,
    segíten*, valaki (aki|meg tud*|tudna|segít*|elvállal*|csinál*), valaki .. (*ene|*ana|*hatna|*hetne),
    van (kapacitás*|időtök|ideje|lehetőség*) (hogy|arra|rá|egy)*, megkér*, megkérnél*, megkérhet*,
    kéréssel*, kérésem*, kérésünk*, megoldható*,
    meg tud* (oldani|csinálni|rajzolni|tenni|írni|javítani|nézni|emelni|változtatni|mutatni),
    be tud* (állít*|tenni|rakni|kötni|illeszt*), ki tud* (cserél*|tenni|rakni|venni|javítan*),
    át tud* (ír*|alakít*|költöztet*|tenni|rakni), fel tud* (tölt*|tenni|rakni|venni|telepít*),
    le tud* (cserél*|fordít*|venni|tiltani)
  `,
  order: `
    *jétek~, *játok~, *sétek~, *sátok~, *zétek~, *zátok~, *gyétek~, tegyétek, tegyék, tegye, tedd,
    vegyétek*, vegyék, vegye, vedd, írjátok*, írják~, írja, írd, cseréljétek*, cseréljék*, cserélje,
    cseréld*, lecserél*~, kicserél*~, töröljétek*, töröljék*, törölje, töröld*, állítsátok*, állítsák*,
    állítsa, állítsd*, küldjétek*, küldjék*, küldje, küldd*, csináljatok*, csináljanak, csináljátok,
    csinálj, csináljon*, rakjátok*, rakják, rakja, rakd, adjatok*, adjanak, adjátok, adjon, adj,
    adják hozzá, hosszabbíts*, újítsá*, újítsd*, kapcsolj*, telepíts*, frissíts*, fordíts*, költöztess*,
    helyezz*, mozgass*, javíts*, módosíts*, változtass*, oldjá*, oldjuk meg~, készíts*, készítsetek*,
    tervezz*, fejlesszé*, hozz* létre, kössé*, kösd, tiltsá*, tiltsd, engedélyezz*, vegyét*, vonjá*,
    emeljé*, csökkents*, nagyíts*, igazíts*, szedjé*, szedd le, tüntess*, mutass*, jelenjen meg~,
    legyen (kattintható|ott|benne|fent|kint|látható|magyar*|angol*|német*|piros*|kék*|nagyobb|kisebb|
      elérhető|egy|új)*, legyen~, kerüljön* (be|fel|ki|át|a|az)*, menjen~, mutasson*,
    (cserélni|módosítani|javítani|frissíteni|törölni|feltenni|kitenni|betenni|átírni|átállítani|
      beállítani|telepíteni|áthelyezni|költöztetni|lefordítani|felvenni|levenni|kivenni|hozzáadni|
      bővíteni|eltávolítani|aktiválni|újítani|meghosszabbítani|feltölteni|felrakni|kirakni|berakni|
      átalakítani|elkészíteni|megcsinálni|bekötni|átrakni|átvinni|lecserélni|kicserélni) (kell|kellene|
      kéne|szeretn*|lehetne|tudn*|kérem|kérnénk|kérném)*~,
    (új|plusz|további|külön) (oldal*|aloldal*|menüpont*|menü*|gomb*|logó*|dizájn*|sablon*|szekció*|
      funkció*|nyelv*|postafiók*|felhasználó*|email*|e-mail*|galéria*|galériá*|űrlap*|domain*|webshop*|
      bolt*|honlap*|weboldal*|banner*|termék*|kategóri*|arculat*|fejléc*|munkatárs*)~,
    következő (feladat*|kérés*|lépés*)*, (angolra|németre|magyarra|franciára|olaszra) fordít*,
    ha már ott*, mondjuk le, mondjátok le, mondják le, lemondan*
  `,
  want: `
    szeretnék*, szeretnénk*, szeretném*, szeretné*, szeretne*~, szeretnéd*~, akarunk*, akarok*,
    akarjuk*~, akarom*~, akarnánk*, akarnék, kívánunk*~, tervez*~, tervezzük*, tervezünk*, gondolkod*~,
    gondolkodunk*, gondolkodom*, érdekelne*, érdekelne egy, jó lenne*, jól jönne*, örülnék*, örülnénk*,
    hálás lennék*, hálás lenn*, szívesen (venn*|látn*|fogad*), *hatnánk, *hetnénk, szerződnénk*,
    *tatnánk, *tetnénk, rendelnénk*, rendelnék*, kipróbáln*, váltanánk*~, váltanék*~, költöznénk*,
    költöznék*, bővítenénk*, felújít*~, megújít*~, itt az ideje*, ideje lenne*
  `,
  need: `
    kell (egy|nekünk|nekem|valaki|még|egy új|olyan|hozzá|a|az|rá|lenne)~, kellene*, kéne*, kelleni*,
    kellenek*, szükségem*, szükségünk*, szükséges*~, szükség (van|lenne|volna)*, szüksége*, igényel*~,
    igénylünk*, igényelnénk*, hiányzik még~, muszáj*~,
    olyan (ember*|fejlesztő*|szakember*|valaki*) kell*, be kell*~, ki kell*~, át kell*~, le kell*~,
    fel kell*~, meg kell*~
  `,
  seek: `
    keresek*, keresünk*, keresnék*, keresnénk*, keresem*~, keressük*~,
    (honlapkészítő*|webfejlesztő*|fejlesztő*|grafikus*|webdesigner*|programozó*|szabadúszó*|
      rendszergazd*|tárhely*|szakember*|webmester*)(|t|st|et|ot) (keres*|kellene|kéne|ajánl*),
    (tud|tudtok|ismer|ismertek) (valaki|valakit|ajánlani|jó|megbízható|egy)* .. (aki|fejlesztő*|
      grafikus*|tárhely*|szakember*)~,
    (ki|valaki) (tudna|vállal*|tud|csinál*|készít*) .. (honlap*|weboldal*|webshop*|oldal*|javít*|segít*|
      wordpress*)~, megbíznánk*, megbízást~, felvenn*~, alkalmaz*~,
    (vállal*|csinál*|készít*) (ilyet|ilyen|valaki|honlap*|weboldal*|webshop*)*, vállaltok*, vállal~,
    vállalsz*, vállalnátok*, vállalnád*, elvállalnátok*, karbantartásra*~, karbantartási szerződ*,
    átvenni (a|az)*~, átvennétek*, olyan ember*, olyat, aki
  `,
  quote: `
    árajánlat*, ajánlat*, ajánlatot, ajánlatkér*, költségvetés*, árkalkuláció*, kalkuláció*,
    (mennyibe|mennyi) (kerülne|lenne|kerül egy|lenne egy|fáj|jönne ki|ezért|kérn*|kértek egy)*,
    mennyiért (csinál*|vállal*|készít*|lehetne|tudn*|fordít*|old*)*,
    (kérek|kérünk|küldj*|küldd*|adjatok|írj*) .. (árat|árak*|árlistá*|ajánl*), árakat,
    árat (kérek|kérnék|kérnénk|mond*), (összeg*|keret*|büdzsé*) .. (erre|van|áll|szán*)*~,
    külön (kifizet*|fizet*|számláz*|díj*)*~, (ki|meg)fizet(jük|em|nénk|ném)*, kifizetj*, kifizetem,
    fizetünk érte, fizetek érte, fizetős~, felárért*, felár*~, számlát (kérek|kérünk|küld*|állít*)*~,
    rendelnék*, rendelnénk*, megrendel*, megrendelném, megrendelnénk, megrendelés*~, előleg*~,
    óradíj* (mellett|fejében)*~
  `,
  handed_over: `
    csatol*, mellékel*, mellékelt*, mellékelve, csatolva, csatolmány*~, csatoltam, csatoltuk,
    melléklet*,
    (küldöm|küldjük|elküldtem|elküldtük|átküldtem|feltöltöttem|feltettem|beraktam|bemásoltam) (a|az|
      most|is|mellékelten|emailben|drive*)*,
    (a |az )(szöveg*|kép*|fotó*|logó*|fájl*|anyag*|lista) .. (csatol*|mellék*|küld*|itt van|lent|alább|
      mappá*|drive*), íme (a|az), itt (van|küldöm|találjátok) (a|az)*, alább*~, a következőre
  `,
  by_when: `
    (péntekig|hétfőig|keddig|szerdáig|csütörtökig|szombatig|vasárnapig|holnapig|ma estig|hétvégéig|
      hó végéig|hónap végéig|jövő hétig|húsvétig|karácsonyig|szezonkezdetig|nyitásig|év végéig|
      jövő hétre|péntekre|hétfőre|holnapra|délutánra|ünnepekig|ünnepekre),
    (péntek|hétfő|karácsony|húsvét|szezon|nyitás|kiárusítás|akció|rendezvény|hétvége|ünnepek|indulás|
      rajt|esküvő|konferencia|vásár) előtt, mielőbb*, minél (előbb|hamarabb|gyorsabban),
    amilyen (gyorsan|hamar), sürgős*, sürgősen, sürget*~, gyorsan (kellene|kéne|meg|kell)*, azonnal~,
    asap, amikor (ráér*|időtök|időd|lesz időtök|van időtök|tudtok|tudjátok),
    ha (ráér*|lesz időtök|lesz időd|van időtök|lenne időtök|időtök engedi|belefér),
    (nem sürgős|ráér*|nem kapkod*), (jövő|következő) (hónaptól|héttől|évtől|hétfőtől|hónapban|héten)*~,
    (januártól|februártól|márciustól|áprilistól|májustól|júniustól|júliustól|augusztustól|szeptembertől|
      októbertől|novembertől|decembertől|elsejétől|mától|holnaptól|hétfőtől)~,
    még (ma|ezen a héten|a héten|ebben a hónapban)~, ezen a héten~, ebben a hónapban~
  `,
}
