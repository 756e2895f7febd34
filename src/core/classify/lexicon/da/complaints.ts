// Lists Danish wordings of complaints by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const complaints: CuesOf<'complaint'> = {
  broken: `
    (virker|fungerer|virkede|fungerede|spiller|dur|kører|loader|åbner|sender|gemmer|viser|svarer|
      indlæser|opdaterer|passer|duer) (stadig |længere |slet |overhovedet |bare |nu |heller |altså |jo |
      den |det |de |her |siden |formularen |linket |shoppen |knappen |søgningen |betalingen |mailen |
      login )ikke, (virker|fungerer|virkede|fungerede|spiller|dur|loader|åbner|gemmer|indlæser) ikke,
    ikke .. (virker|fungerer|virke|fungere|virket|fungeret|spiller|logge ind|logge på|åbne|gemme|sende|
      betale|tilgå|komme ind|komme på|hente|uploade|bestille|bruge den),
    (kan|kunne) (vi |jeg |man |de |folk |kunderne |ingen |hverken )(ikke|hverken|ingen),
    (kan|kunne) ikke (logge|komme|åbne|sende|gemme|modtage|se|betale|bestille|hente|uploade|få|læse|
      tilmelde|booke|finde|bruge|trykke|opdatere|redigere|slette|nå|tilgå), *fejl, fejler, fejlede,
    fejlen, fejlmeld*, fejlbesked*, *fejlet, melder fejl, går i (stykker|stå|sort|baglås),
    gået i (stykker|stå|sort|baglås|ged), gik i (stykker|stå|sort|ged), i stykker, ødelagt*, ødelagde,
    ødelægger, defekt*, crash*, crasher, hænger, hang, fryser, frosset, låst~, bryder sammen,
    brød sammen, brudt sammen, sammenbrud, hvid (side|skærm), blank (side|skærm),
    tom (side|skærm|indbakke)~, sort skærm, bug, bugs, buggy, 404*, 500, timeout, afvises~, afvist,
    bliver afvist, kommer retur, smider (mig|os|folk|kunder|brugere) (af|ud), logger (mig|os) (af|ud),
    (døde|dødt) (link|links), er døde, vender på hovedet, uskarp*, pixeler*, ulæselig*, spærret,
    spærrer, går galt, gået galt, gik galt, slår fra, driller, bøvl*, kludder*, koks, kokset, kiksede,
    bagvendt, dobbeltbook*, forskubbet, overlapper, der sker (intet|ingenting|ikke noget),
    rammer ved siden, problem~, problemer~, problemet~, volapyk, krads*, mærkelige tegn
  `,
  down: `
    (er|gik|går|gået|ligger|lå|været|hele tiden|konstant|stadig|igen) nede, er gået ned, gik ned,
    går ned, gået ned, nede (igen|siden|hele|i|fra|hver|på), ned igen, nedetid*, nedbrud*, *nedbrud,
    ude af drift, offline, utilgængelig*, strejker, sat ud af drift,
    siden er (væk|død|nede|sort|lukket), lagt ned, ligger stille, stået stille
  `,
  gone: `
    forsvundet, forsvandt, forsvinder, (er|var|blev|bliver|alle|alt|hele) .. væk, væk igen, slettet~,
    (mistet|mistede|mister), tabt, tabte~, gået tabt, overskrevet, bortkommet, pist væk, sporløst,
    mangler (pludselig|stadig|alle|halvdelen|nu|fortsat|i|siden)~, borte
  `,
  slow: `
    langsom*, sløv*, træg*, sneg*, snegl*, sejt, tung som, hakker, halter,
    (tager|bruger|tog) .. (minut*|sekund*|evigheder|evighed|timer|oceaner|for lang tid|en krig|
      lang tid)~,
    (loader|indlæser|åbner|hente|loade|indlæsning*) .. (sekund*|minut*|evighed*|langsom*|lang tid),
    en evighed, evigheder, venter på at den, nå at (drikke|lave|hente), halvt minut, kaffe imens,
    gå i dvale, tålmodighed*~, krybe*, kravle*
  `,
  insecure: `
    hacket, hackede, hackere*~, *malware*, virus~, phishing, *angreb~, kompromitteret, inficeret,
    (certifikat*|ssl|https) .. (udløbet|ugyldigt|mangler|advarsel|advarer|udløb), udløbet certifikat,
    (ikke|usikker) sikker, usikker, lækket, læk, lækage*~,
    (viagra*|casino*|kasino*|porno*|spam) .. (på vores|på siden|på min|i vores),
    (ryger|lander|ender|havner|går|endt) .. spam*, sortlist*, blacklist*, sikkerhedshul*,
    sikkerhedsadvarsel*
  `,
  late: `
    ventetid*,
    (venter|ventet|vente|ventede) (stadig|fortsat|endnu|forgæves|på|nu|i|siden|længe|snart|jo)~,
    har ventet,
    stadig (ikke|væk|ingen|intet|venter|mangler|nede|samme|forkert|ingenting|uden|fejl|betaler|gamle),
    (endnu|fortsat) (ikke|ingen|intet|venter), ikke .. endnu~,
    (er|blev|blevet|bliver|stadig) (ikke |aldrig )(færdig*|klar|lavet|leveret|rettet|løst|gjort|sket|
      opdateret|åbnet), aldrig .. (færdig*|leveret|rettet|løst|sket|kommet), forsink*, *forsinkelse*,
    (fristen|deadline*|leveringsdato*|aftalte dato) .. (overskred*|skredet|passeret|sprunget|gået|
      overholdt|forbi|rykket), overskredet, for sent, for længst,
    i (flere|to|tre|fire|fem|seks|over|snart|mere end|næsten|hele) (dage|uger|måneder|timer|år|en|to|
      tre|weekenden|ugen|dagen),
    (dage|uger|måneder|timer|uge|måned|dag) (senere|efter|uden|siden vi|og stadig|og intet),
    (siden|fra) (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i går|sidste|weekenden|januar|
      februar|marts|april|maj|juni|juli|august|september|oktober|november|december|opdatering*|
      flytning*|jul|påske|sommer*|i mandags|i fredags)~,
    nu er (det|vi i) (januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|
      december), halvfærdig*, halvt færdig, ufærdig*, trukket ud, trækker ud, udsat (igen|på)~, udskudt,
    uger(ne|) går,
    hvornår (sker|kommer|bliver|er|får|gider|har i tænkt|virker) .. (endelig|noget|løst|rettet|egentlig|
      færdig*|oppe|sig)~, hvor længe skal, hvad trækker, ugevis, månedsvis, dagevis, timevis,
    i evigheder, rykket (for|tre|to|flere|gentagne)*, rykker~, har rykket, måtte rykke
  `,
  no_answer: `
    (intet|ikke|ingen|aldrig|uden|hverken|stadig intet|endnu intet) (noget |et |fået |at få |hørt |
      ordentligt |)(svar|svaret|svarer|svare|besvaret|reaktion|reagerer|reagere|reageret|respons|
      tilbagemelding|lyd|livstegn|hørt|hørt fra|ringet|ringer|hjælp|forklaring|besked|kontakt|skrevet|
      vendt),
    ingen .. (svarer|svarede|reagerer|reagerede|ringer|tager telefonen|tager den|vender tilbage|hjælper|
      har svaret|gider|ved noget|hjemme|lytter|læser),
    (svarer|svarede|reagerer|reagerede|ringer|vender|hører|hørte|lytter) (i |man |de |jer |stadig |
      aldrig |bare |slet |ikke |overhovedet |jo )*, (svarer|reagerer|reagerede|svarede) (ikke|aldrig),
    (hører|hørt|hørte) (intet|ikke|aldrig|ingenting|heller|stadig|ikke en), ikke (hørt|hører|fået),
    vender ikke tilbage, aldrig (tilbage|vendt|hørt|fået|svar*|ringet), ignorer*, ubesvaret,
    *standardsvar*, autosvar*, automatisk svar, svarer udenom, kastebold*, sendt rundt, sendes rundt,
    henvist videre, telefonsvarer*, telefonkø, (i|sidder i) kø, tavs*, tavshed, larmende,
    (fire|tre|fem|to|flere|mange|ti|gentagne|utallige) (mails|sager|henvendelser|opkald|beskeder|
      rykkere|tickets|gange)~, lukker (sagen|min sag|ticket), lukkede (sagen|min sag),
    er der nogen (hjemme|i live|til stede|vågen*|overhovedet), døve ører, taler til en mur, stikker af,
    gået under jorden, røgslør, uden så meget som
  `,
  repeated: `
    (anden|tredje|fjerde|femte|sjette|tiende|syttende|2|3|4|5) (gang|uge|måned|dag|rykker|forsøg|
      nedbrud|mail), for (anden|tredje|fjerde|femte|gud ved hvilken) gang, gang på gang,
    gang efter gang, igen igen, atter*,
    endnu (en|et) (dag|nedbrud|gang|fejl|uge|undskyldning|mail|rykker|forsinkelse), igen~, nu igen,
    hver (eneste|anden|gang|dag|uge|måned|aften|morgen|mandag|weekend|nat)~, hele tiden, konstant*,
    altid det samme, samme (fejl|problem|sang|historie|svar|undskyldning|forklaring|bøvl), for n'te,
    flere gange, mange gange, gentagne*, (tre|fire|fem|ti|to|utallige) gange, jævnligt~, til stadighed,
    på ny~, som sædvanlig, som altid~, evig og altid, igen i dag, igen i går, hvor mange gange
  `,
  broken_promise: `
    (i|du|de) (lovede|sagde|lover|påstod|påstår|garanterede|garanterer|skrev|aftalte|reklamerer|
      bliver ved), lovet, lovede, løfte*, holder ikke,
    (fik|blev|er blevet|blevet|har fået) (at vide|lovet|stillet),
    som (lovet|aftalt) .. (ikke|aldrig|men), som (i|du) lovede,
    ikke (overholdt|holdt|som aftalt|som lovet|hvad vi aftalte|det vi aftalte|det i lovede),
    (skulle|burde|ville) (have |)(være|været|virke|virket|blive|blevet|have|komme|kommet|stå),
    viser sig, viste sig, det viste sig, løgn*, løj, lyver, vildled*, fup, snyd*, snydt, bondefang*,
    svindel*, fusk*, det mener (i|du) (ikke|vel ikke), (kalder|kaldte) (i|du) (det|den),
    (står|stod) (der |)(i|på) (kontrakten|aftalen|jeres|annoncen|tilbuddet),
    (kontrakten|aftalen) (siger|sagde|lyder), (sagt|lover|siger) et og, reklam* (med|for) .. men,
    troet på, (bad|bedt|aftalt|betalt|bestilte|betaler) .. (men|og fik|fik|alligevel|stadig)~
  `,
  wrong_result: `
    forkert*, *fejlplacer*, stavefejl*, *slåfejl*, tastefejl*,
    (ligner|matcher|passer|svarer) (slet |overhovedet |på ingen måde |bare |)(ikke|intet|til intet),
    helt (anderledes|forkert|ved siden|skæv*|galt), roder*, rodet*, rod, rodede,
    noget (rod|roderi|juks|bras|makværk|skrammel|lort|værre), makværk, sjusk*, jusk*, amatør*,
    klamphugger*, skæv*, grim*, hæslig*,
    (bad|bedt|bestilt|bestilte|bedte) om .. (fik|fået|får|leverede|men),
    ikke (det vi|det jeg|som vi|som jeg|hvad vi|hvad jeg|det oplæg|godt nok|i orden|det samme),
    byttet om, ombyttet*, forvekslet, misforstået*~,
    dårlig* (kvalitet|arbejde|lavet|håndværk|oversat|løsning), ringe~, elendig*, mangelfuld*, forringe*,
    forværret, værre, ødelagde, ødelagt, slettede (vores|mine|hele|alle), overskrev,
    mangler (halvdelen|en side|logoet|tekst*|billed*)~, gammel*t (telefonnummer|logo|version|pris*)~,
    forældet~, uden at (spørge|sige|give|varsle|advare|tale|teste|prøve)
  `,
  money_taken: `
    (opkræv*|trukket|trak|faktureret|fakturerer|betalt|betaler|hævet|debiteret|trækker|regning*|
      faktura*) .. (to gange|dobbelt|for meget|igen|alligevel|stadig|for ingenting|uden|selvom|selv om|
      ekstra|efter vi|efter jeg)~,
    (betaler|opkræves|trækkes|faktureres|får regning*|får faktura*) stadig,
    stadig .. (betaler|opkræv*|trækker|regning*), dobbelt (op|opkræv*|trukket|regning|faktur*|betal*),
    dobbeltopkræv*, to gange for, overpris, overfakturer*, skjult* (gebyr*|omkostning*), *gebyr*~,
    pengene tilbage, (mine|vores) penge, refusion, refunder*, tilbagebetal*, spild af (tid|penge),
    spildt*, smidt (ud|væk), penge ud (af|ad), ud af vinduet, i afløbet,
    hvad (betaler|får) (vi|jeg) (egentlig|for)*, blodpenge, ågerpris, tyveri, røveri, plat,
    plattenslager*, alt for (dyr*|meget|mange penge)~, dyrt~, hundedyrt, peb*, flået, flår, malke*,
    prisstigning*, prisen (er |)(steget|fordoblet|tredoblet|sat op|hævet|pludselig),
    sat (prisen|priserne) op, *regning for (rettelsen|fejl*|noget|jeres|det),
    (tusind|hundrede|kr|kroner) for at~, med forskuddet, efter forskud*, forskuddet, erstatning,
    kompensation, aldrig (bestilt|bedt|godkendt|aftalt)
  `,
  harm: `
    (kunder|kunderne|kunde|besøgende|gæster|gæsterne|brugere|brugerne|medlemmer*|patienter*|læser*|folk|
      køber*|klienter*|deltager*|donorer|forældre*) .. (klager|brokker|kan ikke|går|løber|skrider|
      forsvinder|tror|får fejl|ringer og|forvirrede|undrer sig|afbestiller|springer fra|opgiver|mister|
      flygter|sure|vrede|utilfredse),
    (mister|mistet|mistede|taber|tabt|koster|kostede|kostet) (os |mig |en |et |hele |mange |flere |
      )(kunder|ordrer|ordre|salg|omsætning|penge|bookinger|hele|weekend*|tusind*|dyrt|dage|en dag|
      kroner|handel), *omsætningstab, ingen (ordrer|bestillinger|salg|henvendelser) (siden|hele|i),
    pinlig*, flov*, til grin,
    (måtte|måttet|nødt til) (selv|forklare|undskylde|ringe|lukke|aflyse|gøre det|betale|sidde|afvise|
      beklage|skrive|sende), ydmyg*, foran (en|vores|kunden|kunder), skade*~, gik tabt, går glip,
    gik glip
  `,
  careless: `
    uprofession*, uforskammet*, uhøflig*, arrogant*, inkompetent*, ligeglad*, ligeglade, sløset*,
    sløseri, doven*, dovne, ubehjælpsom*, uduelig*, ubrugelig*, uansvarlig*, useriøs*, utroværdig*,
    upålidelig*, ustabil*, uvidenhed, nonchalan*,
    (dårlig|elendig|ringe|pauver|rystende|håbløs|horribel|forfærdelig|elendigt|dårligt|ringeste|
      dårligste|værste) (service|kundeservice|support|betjening|kommunikation|oplevelse|hjælp|kvalitet|
      stil|udbyder|firma|host*|webhotel*|arbejde), gider (ikke|i|åbenbart ikke), gad ikke,
    (ingen|ikke) (idé|ide|anelse) om, undskyldning*~, dårlig* undskyldning*, skyder skylden,
    giver (os|mig) skylden, bortforklar*, fralæg*, fraskriver,
    uden (varsel|at spørge|at advare|advarsel|besked|aftale|samtykke|forklaring|at sige|at teste),
    nedladende,
    har (i|du) (overhovedet|nogensinde|slet ikke|bare|i det mindste) (testet|prøvet|læst|set|tjekket),
    (ikke|aldrig) (testet|prøvet|tjekket|læst|kigget|undersøgt), pil ved, pillede ved, siden i rodede
  `,
  anger: `
    skuffe*, skuffende, skuffet*, frustrer*, irriter*, forfærdelig*, frygtelig*, rædsel*, rædsom*,
    horribel*, elendig*, håbløs*, latterlig*, absurd*, grotesk*, vanvittig*~, uacceptabel*,
    uacceptabelt, uhørt, urimelig*, ufattelig*, utrolig*~, vred, vrede, rasende, gal, gal i, sur, sure,
    arrig*, tosset af, til at blive (tosset|sindssyg|vanvittig), sindssyg*~, vanvid, galimatias,
    utilfreds*,
    ikke (tilfreds|glad|imponeret|acceptabelt|i orden|okay|ok|fair|godt nok|sjovt|rimeligt|holdbart),
    svigt*, ladt i stikken, i stikken, træt af, trætte af, led og ked, ked af, kede af, fået nok,
    har nok, nok er nok, nu stopper, dråben, mareridt*, katastrof*, skandal*, skandale, kaos, *cirkus,
    farce, pinligt, skam, skamme*, skammelig*, beskæmmende, klage*, klager, brokke*,
    reklamer* (over|jeg), ærgerlig*, ærger*, desværre, træls, trælst, møg*, møgirriter*, lort*, lortet,
    skidt*, skidtet, pis, pisse*, fandeme, fanden, satans, kraftedeme, for helvede, helvede,
    hold nu (op|kæft|fast), helt ærligt, ærligt talt, seriøst, mildest talt, under al kritik,
    under lavmålet, lavmål, bundskraber*, rystende, rystet, chokeret,
    forventede (mere|bedre|vi|ikke|noget), forventet (mere|bedre), må kunne forvente,
    mistet (tillid|tålmodighed|troen), tillid*, tålmodighed*, nerver, hidsig*, gråd*, til at græde,
    opgiver, opgivet, kan det virkelig, det kan ikke (være|passe|være rigtigt), kan ikke være rigtigt,
    hvordan kan (det|i|man), hvor svært kan, skal det være så, vågn op, gider ikke mere, hader,
    noget (svineri|griseri), spydig*
  `,
  leaving: `
    aldrig (mere|igen), undgå*~, hold (jer|dig) (væk|fra|langt),
    (brug|vælg|køb|bestil|gå|stol|anbefal) ikke, kan ikke anbefale*, vil ikke anbefale*, fraråde*,
    fraråder, advare* mod, advarsel,
    (skifter|skifte|flytter|flytte|opsiger|opsige|opsagt|forlader|smutter|skrider|finder|
      find) .. (udbyder|væk|en anden|et andet|til en|aftalen|kontrakten|abonnementet|konkurrent*|
      leverandør|andre)~, finder en anden, leder efter en (ny|anden) (udbyder|host|leverandør),
    et andet sted hen, sidste (chance|advarsel|gang|frist),
    ellers (opsiger|skifter|går|flytter|stopper|finder|siger), min advokat, vores advokat, advokat~,
    forbrugerklage*, forbrugerråd*, forbrugerombud*, inkasso~, opsigelse~, opsiger, fortryd*, fortryder,
    én stjerne, en stjerne, 1 stjerne, nul stjerner, trustpilot, dårlig anmeldelse, ophæve,
    hæver (aftalen|købet), stopper betaling*
  `,
  mockery: `
    tillykke med, godt gået, flot (klaret|arbejde|service|gået), flot, godt klaret, sikke (en|et),
    tak for (ingenting|lort|intet|hjælpen), tak for,
    hvor (dejligt|flot|smart|heldigt|hyggeligt|rart|sjovt|betryggende), dejligt at, dejligt når,
    super (service|fedt|smart|godt), smart*, fedt at, fedt når, fantastisk at, fantastisk service,
    fantastisk, imponerende, imponerende at, professionelt, bravo, klap, klapsalve, stående, kanon,
    genialt, genialt at, verdensklasse, skønt at, skønt~, herligt~, perfekt~, perfekt timing,
    bare ærgerligt, selvfølgelig, åbenbart, naturligvis, jo tak, ja tak, mange tak, tusind tak,
    elsker (når|at), altid rart, altid en fornøjelse, sjovt nok, rart at vide, godt at vide,
    held og lykke, medalje, stjerne, tip top, top~
  `,
}
