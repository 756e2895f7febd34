// Lists Hungarian wordings of questions by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const questions: CuesOf<'question'> = {
  question_word: `
    ^hogyan, ^hogy (lehet|tud*|kell|van|megy|működ*|állít*|csinál*|néz*|jut*|mér*), ^miért, ^mikor*,
    ^mennyi*, ^mekkora*, ^meddig, ^melyik*, ^milyen*, ^mi, ^mit, ^mire, ^mivel, ^miből, ^mik, ^miben,
    ^ki, ^kié, ^kit, ^kinek, ^kihez, ^hol, ^hova, ^hová, ^honnan, ^hány, ^hányan, ^hányadik, ^hányszor,
    ^hányféle, ^hogy áll*, hogyan~, miért~, mikor~, mennyi*~, mekkora*~, meddig~, melyik*~, milyen~,
    hol~, hova~, honnan~, hány~, kié~, kinek~, mit~, mire~, mi (a|az|történik|van|lesz|kell|számít)~,
    ki (az|a|fér|látja|kezeli|tud)~
  `,
  yes_no: `
    e $,
    (lehet|van|kell|tud|tudjátok|tudja|tudtok|szabad|jár|érdemes|benne|tartalmaz*|működ*|jó|elég|
      ingyenes|lesz|számít|marad|kap|kapok|kapunk|adtok|támogat*|ad|fér|készül|biztonságos|szükséges|
      megéri|megoldható|lehetséges|elérhető|kötelező|igaz|normális|tudható|be) e,
    ^(van|vannak|lehet|kell|szabad|adtok|adnak|jár|érdemes|tudtok|használhat*|telepíthet*|feltehet*|
      módosíthat*|szerkeszthet*|létezik|elég|benne van|kapok|kapunk|számít|működik|támogat*|mehet|marad|
      felrakhat*|látja|látjátok|készül*|csináltok|vállaltok|beszéltek|tartalmaz*|be lehet|meg lehet|
      át lehet|fel lehet|ki lehet|le lehet|elfogad*|kötelező|ingyenes*|biztonságos*|jól|igaz),
    vagy (nem|sem|kell|nekem|csak|külön|én|magától|marad|automat*)*, (ugye|igaz|jól) $, jól gondolom*,
    jól értem*, jól tudom*, tényleg~, esetleg*~, vajon*, (nálatok|önöknél|itt|magamnak|saját)~,
    is (beleszámít*|benne van|jár|kell)~
  `,
  how_to: `
    (hogyan|hogy) (lehet*|tud*|kell*|állít*|csinál*|nézhet*|érhet*|rejthet*|cserél*|tölt*|módosít*|
      változtat*|törölhet*|telepít*|frissít*|készít*|működik|lép*|tehet*|írhat*|szerkeszt*|köthet*|
      menthet*|exportál*|kapcsol*|adhat*|juthat*|láthat*|férhet*|kezd*|oldhat*),
    hol (nézhet*|lehet*|tud*|talál*|van|látom|láthat*|állít*|kell*|érem|érhet*|módosít*|változtat*|
      kapcsol*)*, hová (kell*|tud*|írjam|tegyem|töltsem)*,
    mi a (módja|teendő|menete|különbség*|lényege|helyes|legjobb), mit kell*~, mit csinál*~, mit tegyek*,
    lépésről lépésre, útmutató*~, leírás*~, különbség*, miben (különböz*|más|tér*), módja
  `,
  wondering: `
    kérdés*, kérdésem*, kérdésünk*, kérdezn*, kérdezném*, kérdeznénk*, kérdezhet*,
    (meg |)szeretném (kérdezni|tudni|megtudni|megérdeklődni), szeretnénk (tudni|megtudni|megkérdezni),
    érdeklőd*, érdeklődnék*, érdeklődnénk*, az érdekelne*, tudja valaki*, valaki tudja*,
    tudtok (valamit|arról|erről)*, (tudnátok|tudná|tudnád|tudjátok) (mondani|írni|segíteni abban)*~,
    (el|meg)(mondanátok|mondaná|mondanád|magyaráznátok|magyarázná), tanács*~,
    (mit|melyiket|mit is) (javasol*|ajánl*|tanácsol*)*, javasol*~, javasoljátok*, ajánlotok*,
    ajánljátok*,
    nem (tudom|értem|világos|vagyok biztos|egyértelmű) .. (hogy*|mi*|miért|hol|hova|melyik*|mennyi*|
      kell), bizonytalan*, kíváncsi*, infó*~, információ*~, tájékoztat*~, tisztáz*~, mit jelent*,
    mire való*, mire jó, érdemes*~, felvilágosít*~
  `,
  terms: `
    (benne|benn) van*~, tartalmazza*~, tartalmaz*~, beletartozik*, belefér*~, beleszámít*,
    jár (hozzá|mellé|ezzel|a)*~, (korlát|limit|maximum|minimum)*~, korlátoz*~,
    (legnagyobb|maximális|minimális)*~, felmondási idő*, hűségidő*, próbaidő*, lejár*~, mikor jár le*,
    nyitvatart*~, kedvezmény*~, árlista*~, óradíj*~, havi díj*~, díja*~,
    (havonta|évente|óránként|naponta) ~, ára~, mennyibe kerül*, mennyi az*, automatikus*~, magától~,
    ingyen*~, válaszidő*~, kompatibilis*~, (van|maradt) .. (hely*|tárhely*|keret*)~,
    mennyi (hely*|idő*|tárhely*)*
  `,
}
