// Lists Danish wordings of praise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const praise: CuesOf<'praise'> = {
  thanks: `
    tak, tak for, tak til, mange tak, tusind tak, tusinde tak, stor tak, kæmpe tak, takker, takke,
    taknemmelig*, taknemlig*, skylder (en|jer|dig|en øl|kage), mersi, 1000 tak, hatten af, påskønne*
  `,
  good_word: `
    fantastisk*, fremragende, perfekt*, dejlig*, skøn*~, skønt, super, supert, supergod*, superfin*,
    flot*, smuk*, smukt, lækker*, elegant*, fed, fedt, fede, fedeste, kanon*, herlig*, vidunder*,
    genial*, mega*~, er toppen, i top, tiptop, topklasse, topprofession*, førsteklasses, exceptionel*,
    imponer*, begejstr*, henrykt*, glad for, glade for,
    (virkelig|så|meget|super|rigtig|mere end|utrolig) (glad|glade|tilfreds*), tilfreds, tilfredse,
    tilfredshed, yderst, upåklage*,
    god (service|hjælp|support|oplevelse|kommunikation|behandling|betjening|stil|kvalitet|stemning)~,
    gode (folk|oplevelser|råd|priser|mennesker)~,
    godt (arbejde|gået|klaret|håndværk|samarbejde|lavet|tilfreds|hjulpet), rigtig god*, virkelig god*,
    rigtig godt, vildt god*, hurtig*, lynhurtig*, hurtige svar, hurtigt svar, hurtig hjælp, prompte,
    effektiv*, venlig, venlige, venlighed, rar, rare~, sød, søde, imødekommende, høflig*, hjælpsom*,
    tålmodig*, behjælpelig*, dygtig*, kompetent*, kvalificeret*, profession*, seriøs, seriøse~,
    pålidelig*, troværdig*, stabil, stabile, stabilt, solid*, ærlig*, fair, ros, rose, roser, rosende,
    elsker*, elskede, vild med, vilde med, forelsket, bedste, bedst~, champion, helte, heltegerning*,
    redningsmand, redningskrans, reddet, reddede, livredder, stjerne*, fem stjerner, 5 stjerner, ⭐,
    tommel*, 👍, ❤~, 🙏~, bravo, hurra, jubii~, wow, kompliment*, guld*, guld værd, perle*, troldmand,
    geni, mirakel*, lyspunkt*, fornøjelse, fornøjet, nem, nemt~, let at, overskuelig*, gennemført,
    lydhør*, nærværende, menneskelig*, menneskesprog, forstående, lettet, tryg*, smidig*, gnidningsfri*,
    problemfri*, knivskarp*, skarp~, sejt, nice, cool
  `,
  good_result: `
    (kører|kørte|kørt|går|gik|gået|virker|fungerer|virkede|fungerede|spiller) (som smurt|glat|perfekt|
      fint|godt|upåklage*|fejlfrit|bare|super*|fantastisk*|smertefrit|efter|strålende|stabilt|rigtig|
      igen|problemfrit|efter bogen|hurtigt|glimrende|som det skal|som en drøm), som smurt, efter planen,
    uden bump, lige (det vi|det jeg|præcis|hvad vi|hvad jeg|som vi|noget for),
    præcis (det|som|hvad) (vi|jeg|i|ønsket|aftalt|lovet)*, havde i tankerne,
    havde (drømt|håbet|forestillet),
    (salget|omsætningen|ordrer*|besøg*|trafikken|tilmelding*|henvendelser*|bookinger*) .. (steget|op|
      fordoblet|tredoblet|vokset|stiger|eksploderet), (fordoblet|tredoblet),
    (på|inden for|indenfor|under|efter|efter kun|efter bare|kun|bare) (en|et|ti|fem|to|tre|fjorten|
      femten|tyve|tredive|10|15|5|20|få|et par|en halv|en enkelt|et kvarter) (time|timer|minutter|minut|
      kvarter|dag|dage|halv*)~,
    (løst|rettet|fikset|svar|svarede|svaret|ordnet|klaret|leveret|færdig|reddet|oppe|genskabt|gendannet|
      hjulpet|hjalp|flyttet) .. (på|inden|samme dag|med det samme|på under|samme aften|søndag|
      midt om natten|kvarter|minutter|time|timer|før tid|lynhurtigt|straks|et øjeblik|weekenden),
    samme (dag|aften|formiddag|time)~, med det samme, før (tid|tiden|deadline), til tiden,
    til (aftalt|den aftalte) (tid|pris), holder hvad, holdt hvad, hvad (de|i) (lover|lovede)~,
    langt (mere|over|bedre|ud over), (mere|bedre) end (vi|jeg|forventet|ventet|aftalt|lovet|nogen),
    ud over det, overgår*, overgik, over (al |)(forventning|alle forventninger), ekstra mil, det ekstra,
    giver sig tid, tog sig tid, tager sig tid, (lytter|lyttede|forstår|forstod|forklarer|forklarede),
    blev ringet op, ringede (selv |straks |)(tilbage|op),
    (kunder|kunderne|medlemmer*|gæster*|besøgende|brugere*|alle|chefen|kolleger*|min mor|folk|
      bestyrelsen|teamet|læserne|eleverne) .. (elsker|roser|glade|begejstrede|vilde med|kan lide|
      er glade|komplimenter*|tilfredse|synes om|jubler),
    endelig (en|et|noget|virker|nogen|kan|har|fik|fandt)~,
    (i|de|du) (reddede|redder|lytter|gjorde|forstår|forstod|kan jeres|kan deres|er de bedste|er guld|
      er fantastiske|er bare), kan (jeres|deres|sit) (kram|håndværk|stof), styr på, ved hvad (de|i),
    (ved|vidste) (hvad|præcis), trygge hænder, gode hænder, sover (godt|trygt|bedre|roligt),
    ro i sindet, slipper for, slap for,
    blevet (nemmere|hurtigere|lettere|meget|så|en|super|flot|smuk|smukt|fantastisk),
    (år|gange|årene) .. (kunde|hos jer|samarbejde|uden|tilfreds*|trofast), kunde (i|gennem), kunde hos~,
    bliver (hos|ved)~, kommer igen, vender tilbage (næste|igen|til jer)~, bestiller igen,
    vælger (jer|dem) igen, fortryder ikke, ikke fortrudt, indrømmede*, erkendte*, tog ansvar,
    undskyldte~, smuk side, flot side, godt resultat, flot resultat, resultatet (er|blev), på plads~,
    faldt på plads, i mål, kom i mål, holder (stadig|hele vejen)~, bliv ved, fortsæt (sådan|det gode)*
  `,
  recommend: `
    anbefal*, anbefaler, anbefales, anbefalet, anbefaling*, varmt, kan kun anbefale*,
    (fortalt|fortæller|sagt|siger|viser) .. (alle|venner|kolleger|naboen|til alle),
    (værd|pengene værd|hver en krone|hver krone|alle pengene), hver en krone, værd at vente, valuta for,
    (bedste|rigtige|rette) (beslutning|valg|køb|investering),
    (beslutning|investering|valg) .. (bedste|årets), godt givet ud, givet godt ud, 10 ud af 10,
    ti ud af ti, 10/10, seks stjerner, (vælger|valgte) igen, sender folk videre, gode ord
  `,
  no_trouble: `
    (ingen|intet|uden|nul|aldrig|ikke|aldrig haft|ikke haft|ingen som helst) (nogen |et |en |eneste |
      et eneste |en eneste |de |større |)(problemer|problem|klager|nedetid|fejl|bøvl|ballade|bump|
      afbrydelse*|ventetid|vrøvl|knas|drama|overraskelser|skjulte|udfald|nedbrud|kvaler|slinger|besvær|
      spørgsmål til|dikkedarer|brok|klage|sure),
    (ikke|aldrig) (et |en |)(eneste |sekund|øjeblik|minut)(problem|fejl|klage|nedbrud|minuts|bump|
      sekund|gang|)*, ikke mærket, mærkede (intet|ikke|ingenting|det ikke),
    (kan|kunne) ikke (klage|være bedre|være gladere|blive bedre|ønske|rose|sætte en finger|takke|
      være mere|have været|forlange|få armene), ikke være (gladere|bedre|mere tilfreds|nemmere),
    intet at (klage|udsætte|brokke|indvende), ikke noget at (klage|udsætte),
    (aldrig|ikke) (skuffet|svigtet|ladt os|fortrudt|været nede|oplevet), smertefri*, problemfri*,
    gnidningsløs*, ikke så (galt|slemt|dyrt)~, var ikke dyrt,
    uden at (vi|jeg|nogen|kunderne) (mærkede|opdagede|løftede|skulle|bemærkede)
  `,
  resolved: `
    (virker|kører|oppe|fungerer|spiller|ok|online|åben|på plads|klar) (nu|igen|alt|det hele|atter|
      bare)~, (nu|så) (virker|kører|fungerer|spiller) (det|alt|den|alting|siden|hele|shoppen|igen)*,
    (er|blev|er blevet|alt er|problemet|fejlen|det) (løst|fikset|rettet|ordnet|klaret|i orden|
      genoprettet|fundet), problem* løst,
    alt (er godt|er fint|i orden|virker|kører|klappede|gik|på plads),
    tilbage (til normal|på nettet|igen)~, jeg tog fejl, alle (tager|begår|laver|kan lave) .. fejl,
    (turde|tør) (sige|indrømme) det,
    fik (det |)(løst|rettet|fikset|styr|hul|ordnet|fundet|reddet|hjælp), kom op igen, oppe igen,
    (i|du|de) (fandt|fik|løste|rettede|fiksede|ordnede|klarede|hjalp|redde*)
  `,
  better_than: `
    (hurtigere|bedre|nemmere|lettere|billigere|pænere|flottere|mere stabil|mere stabilt|smartere|
      venligere|roligere) (end|nu|siden|igen|efter),
    (meget|langt|markant|dobbelt|klart|mærkbart|væsentligt|så meget) (hurtigere|bedre|nemmere|lettere|
      flottere|pænere|smartere|mere overskuelig*),
    aldrig (været|haft|kørt|set|oplevet|prøvet|fået) (så|en så|et så|bedre|noget så|en bedre|mage),
    så (hurtigt|hurtig|nemt|let|godt|flot|stabilt|klart|venlig*|smidigt)~,
    (før|tidligere|plejede|sidst|gamle|forrige) .. (nu|i dag|hos jer|med jer|her)~,
    (i modsætning|modsat|sammenlignet|til forskel) .. (gamle|tidligere|forrige|andre|sidste|med|fra)*,
    (end|frem for) (vores|min|den|det|hos|mit|de) (gamle|tidligere|forrige|sidste|andre|større|store),
    (efter|siden) (skiftet|flytningen|vi skiftede|vi flyttede|jeg skiftede|jeg flyttede|opgraderingen|
      omlægningen|redesign*|relancering*|vi kom)~, (halveret|halvdelen af|halvt så|under det halve),
    fra .. (sekunder|minutter|timer) til, loader på (under|et|en|0|1),
    på (et sekund|under et|en brøkdel|nul), som (dag|nat) og (nat|dag), kæmpe forskel, stor forskel,
    et løft, (bedste|flotteste) .. (nogensinde|til dato|i år|endnu|haft|oplevet|prøvet|set)
  `,
}
