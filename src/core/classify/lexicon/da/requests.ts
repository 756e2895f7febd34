// Lists Danish wordings of requests by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const requests: CuesOf<'request'> = {
  ask: `
    (kan|kunne|vil|ville|gider|må) (i|du|nogen|en af jer|man|vi) (lige |ikke |godt |venligst |måske |
      også |evt |eventuelt |mon |få |)* ~,
    (kan|kunne|vil|ville|gider) (i|du|nogen|en) (lige|ikke|godt|venligst|også|evt|måske|være|hjælpe|
      lave|lægge|sætte|sende|rette|ændre|fjerne|slette|tilføje|opdatere|flytte|skifte|oprette|åbne|
      lukke|hæve|give|finde|sørge|gøre|tage|bygge|bytte|udskifte|oversætte|installere|forny|fikse|se på|
      kigge|ordne|skrive|skaffe|genskabe|gendanne|vise|undervise|lære|påtage|klare|tilbyde|få|hente|
      importere|opgradere|nulstille|aktivere|designe|tilpasse|stå for|hoste|overtage|omdirigere|gemme|
      printe), venligst, vær venlig, vær (så |)(sød|søde|rar|rare|venlige),
    vil (i|du) være (sød|søde|venlig|venlige|rar), gerne (have|se|bede|få)~, må (jeg|vi) (bede|få|have),
    kan (jeg|vi|min kollega|vores|man) få, kunne (jeg|vi) få,
    er det muligt (at få|at i|for jer|at ændre|at tilføje|at flytte), mulighed for at i,
    har (i|du) (tid|mulighed|lyst|plads i kalenderen),
    (vise|lære) (os|mig|min|vores|ham|hende|dem) .. (hvordan|at), hjælp(e|) (os|mig|til|med|søges),
    brug for hjælp, hjælp, hjælpe,
    (tager|påtager|laver|løser|udfører|bygger|designer|hoster|underviser) (i|du) (også |den |det |
      sådan |)*~, sørg (lige |)for, nogen (her |)(der|som) kan, bede (om|jer), beder (om|jer),
    ønsker (os|vi|at|en|et)~, tak på forhånd, på forhånd tak, tak $
  `,
  order: `
    ^(tilføj|ændr|ændre|ret|skift|udskift|fjern|slet|flyt|opdater|opgrader|installer|indsæt|sæt|læg|lav|
      byg|opret|skriv|send|giv|gør|vis|skjul|luk|åbn|sluk|tænd|aktiver|deaktiver|forny|opsig|annuller|
      forlæng|gendan|genskab|overfør|migrer|kobl|tilknyt|forbind|omdiriger|redesign|juster|tilpas|hæv|
      øg|sænk|udgiv|afpublicer|nulstil|bloker|tjek|inkluder|byt|peg|link|bestil|book|forbered|konverter|
      eksporter|importer|planlæg|oversæt|hent|upload|omdøb|erstat|del|saml|formindsk|forstør|bring|find|
      stop|fix|fiks|ordn|tag) (lige|venligst|vores|min|mit|mine|den|det|de|dem|en|et|alle|alt|også|
      gerne|os|mig|ham|hende|på|til|ind|op|ned|for|ny|nye|nyt|hr|fru|menu*|logo*|tekst*|billed*|
      telefon*|side*|knap*|banner*|kommentar*|betaling*|plugin*|hansen|to|tre|følgende|her|fra|i|jeres|
      denne|dette|disse|adgang|nedenstående|vedhæftede),
    ^(tilføj|udskift|fjern|slet|opdater|opgrader|installer|indsæt|opret|luk|åbn|aktiver|deaktiver|forny|
      annuller|gendan|genskab|oversæt|omdøb|erstat|registrer|redesign|slå|skift|flyt|send|upload|
      nulstil),
    ^(ret|sæt|læg|lav|byg|skriv|giv|gør|vis|hæv|tjek|peg) .. (*en|*et|*erne|*ene|op|ind|til|på|ud|ned),
    (skal|må|bør|kan|må gerne|skal gerne) .. (ændres|rettes|skiftes|udskiftes|fjernes|slettes|flyttes|
      opdateres|tilføjes|lægges|sættes|oprettes|laves|bygges|oversættes|fornyes|opgraderes|installeres|
      åbnes|lukkes|stå|hedde|gøres|vises|bruges|kobles|peges|redesignes|moderniseres|forlænges|
      aktiveres|printes|linkes)~, næste opgave, næste punkt, til listen, samtidig~,
    når (i|du) (alligevel|er i gang|nu er),
    (ny|nye|nyt) (side|sider|hjemmeside|logo|design|menu|knap|banner|funktion|sprog|mailkonto|postkasse|
      bruger|konto|galleri|formular|underside|landingsside|domæne|shop|webshop|butik|forside|tema|
      afsnit|sektion|punkt|medarbejder*|tekst*|billed*)~, lægges (op|ind|på), sættes (op|ind|på),
    ind på siden, op på siden, på forsiden~, i menuen~
  `,
  want: `
    (vi|jeg|han|hun|chefen|bestyrelsen|kunden|klienten|foreningen|ledelsen|man) (vil|ville|vil meget|
      kunne|ville meget) (gerne|hellere|godt|så gerne), vil gerne, ville gerne, vil meget gerne,
    kunne godt tænke, kunne tænke, ønsker*, ønske*~, har lyst til, overvejer*~, planlægger*~,
    tænker på at, skal til at~, interesseret*~,
    ville være (dejligt|fint|rart|godt|super|fedt|skønt|lækkert) (hvis|at|med)*,
    det kunne være (dejligt|fint|rart|godt|fedt), lad os, på tide (med|at), trænger til~,
    (vil|skal) (gerne |)have (den|det|dem)~, (må|skal) gerne~, en runde (mere|til),
    skal have (lavet|en|et|ny|nyt|flyttet|opdateret|sat|bygget|nye|ændret|rettet|lagt|oversat)
  `,
  need: `
    (brug for|behov for|nødt til at have), har brug for, har vi brug, skal bruge, skal vi bruge,
    (vi|jeg|foreningen|butikken|firmaet|skolen|klubben) mangler (en|et|nogen|hjælp|bare|at få|lige|to|
      tre|nye)~, behøver (en|et|hjælp|flere)~, kræver~, nødvendig*~, mangler (en|nogen) (der|som|til)
  `,
  seek: `
    søger*, søges, leder efter, på udkig efter, efterlyser*, (kender|ved) .. (nogen|en) (der|som|god)~,
    er der nogen (der|som|her der) (kan|vil|har lyst|laver|bygger|tager),
    nogen (der|som) (kan|vil|laver|bygger|designer|har tid),
    hvem (kan|laver|bygger) .. (lave|bygge|hjælpe|wordpress|hjemmeside|webshop|fixe|ordne)*, hyre,
    hyrer, ansætte~, freelancer* (søges|til|der|på), udvikler* (søges|til|der|på), webudvikler*~,
    designer til, webdesigner*~, programmør*~,
    anbefal* .. (host|udbyder|udvikler|designer|webbureau|webhotel),
    overtage (vores|min|driften|siden|vedlige*), vedligeholdelsesaftale*, serviceaftale*~,
    har (i|du) (ledig|kapacitet|plads)*
  `,
  quote: `
    *tilbud~,
    (et|jeres|uforpligtende|sende|få|give|have|ønsker|konkret|bedste|samlet|skriftligt|hurtigt) tilbud,
    tilbud på, overslag*, prisoverslag, pristilbud, estimat*, prisestimat,
    (pris|priser|prisen) (på|for) (at|en|et|vores|tre|to|sådan|flytning*|oversætt*|redesign*|
      opgraver*)~, send* .. (pris|priser|tilbud|overslag), budget*,
    hvad (koster|tager|skal|vil|ville) .. (lave|bygge|designe|få lavet|flytte|oprette|oversætte|
      redesign*|have for|tilføje|koste|tage), hvad skal (i|du) have, betaler gerne,
    (vi|jeg) betaler (selvfølgelig|naturligvis|ekstra|gerne|for), mod betaling, mod regning,
    regning* (sendes|til|bare)~, fakturer*~, faktura .. (sendes til|til mig|bare)~, ekstra betaling,
    bestille (en|et|to|hos|jeres|hjemmeside*|logo)~, bestiller*~, aftale (en|et) pris, fast pris~
  `,
  handed_over: `
    *vedhæft*, vedlagt*, vedlægger, bilag*~,
    (teksten|billederne|logoet|filerne|filen|billedet|materialet|listen|indholdet) (er|ligger|kommer|
      følger|sendes|har jeg|får i),
    (her er|her kommer|herunder er|se) (vores|de|den|det|min|mine|teksten|listen|billed*|vedhæftet|
      filen), sendt (jer|dig|teksten|billed*|filerne|på mail),
    ligger (på|i) (drev*|mappe*|dropbox|mail*|google), sender (jeg|vi|jer|dig)~
  `,
  by_when: `
    (inden|før|senest|til) (fredag|mandag|tirsdag|onsdag|torsdag|lørdag|søndag|weekend*|jul|påske|
      sommer*|ferien|udsalg*|åbning*|i morgen|kl|klokken|den|på|næste|månedens|messen|lancering*|sæson*|
      arrangement*|nytår|første|1)~, hurtigst muligt, så (hurtigt|snart) (som muligt|i kan|du kan),
    haster*, hastesag, asap, snarest, straks~,
    når (i|du) (har|får) (tid|et øjeblik|mulighed|lejlighed|et par minutter|ro), ved lejlighed,
    ingen (hast|stress), haster ikke, når det passer,
    fra (næste|den|på|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|
      december|mandag|1|første) (måned|uge|første|af|og)*~, i denne (uge|måned)~,
    i løbet af (ugen|dagen|næste)~, gerne (i dag|i morgen|inden|før|snart|hurtigt|denne)
  `,
}
