// Lists Danish wordings of noise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const noise: CuesOf<'noise'> = {
  promotion: `
    (klik|bestil|køb|tilmeld dig|tilmeld|ring|kontakt os|skriv|spil|start|hent|download|ansøg|prøv|
      se mere|læs mere) (her|nu|i dag|straks|gratis|via|på whatsapp|på telegram|allerede), casino*,
    *kasino*, *casino, slots*, spilleautomat*, gratis spins, freespins, jackpot*, betting*, odds*,
    poker*, roulette, bingo, *kviklån*, forbrugslån, *lån (penge|op|nu|uden|godkendt|på|fra|billigt)~,
    lån, uden (kreditvurdering|sikkerhedsstillelse|binding*|dokumentation|rki)~, kredit~, renter*~,
    bitcoin*, krypto*, kryptovaluta, trading, forex, daytrad*, aktietip*, invester*, afkast*,
    passiv indkomst, tjen (penge|op|ekstra|tusind*|mens|nemme|hurtige|på)*,
    tjener .. (om dagen|om ugen|hjemmefra|tusind*), ekstra indtægt, arbejd hjemmefra, hjemmearbejde~,
    økonomisk frihed, bliv (rig|millionær|medlem|influencer)*, *backlink*, *linkbuilding*, linkbygning*,
    linkpakke*, seo (pakke*|ydelser|ekspert*|bureau*|analyse|optimering)*, seo-*, gæsteindlæg,
    side (1|et) på google, (nummer|nr) (1|et) (på|i) google, øverst på google, placering* på google,
    garanteret*~, køb (følgere|likes|visninger|anmeldelser|billige|ægte|nu|brugte)*, følgere*, likes~,
    viagra*, cialis, potens*, slanke*, slankepiller, *vægttab*, tab dig, tab .. kilo, fedtforbrænd*,
    kosttilskud*, hårtab, cbd*, rynke*, mirakel*~, escort*, massagepige*, dating*, single*, enlige*,
    date, kvinder i, piger i, sexet, frække*, kopivarer*,
    billige (ure|tasker|sko|mærkevarer|piller|solbriller), ægte rolex, rolex, designer*taske*,
    mærkevarer*, (rabat|kampagne|tilbud*|rabatkode*) .. (kun|koden|kode|slutter|i dag|nu|%)*,
    rabatkode*, kampagnekode, % rabat, % (på|bonus|garanteret|billigere), kun i dag,
    begrænset (antal|tid|periode|parti), sidste chance for at, spar (op|penge|50|70|stort|tusind*),
    udsalg nu,
    gratis (fragt|levering|prøve|iphone|penge|gave|bonus|konsultation|gavekort|e-bog|spins|saldo)~,
    gavekort*, *lodtrækning*, *konkurrence~,
    (vind|vinder|vundet) (en|et|nu|store|iphone|gavekort|rejse|penge|millioner|op|præmie*), præmie*,
    tillykke du, (du|de) (er|har|er blevet) (udvalgt|vundet|blevet valgt|blevet udtrukket), udtrukket,
    hent din,
    (vi|vores firma|vores team|vores bureau) (tilbyder|leverer|sælger|hjælper virksomheder|
      er specialister|garanterer|er førende), uslåelig*, laveste pris*, billigst*,
    nyhedsbrev (tilmeld|nu)*, telegram, whatsapp*, dm mig, skriv en dm, spåkone*, clairvoyan*,
    horoskop*~, kærlighedsritual*, tarot*, besøg (vores|min) (shop|butik|webshop|side|hjemmeside)*
  `,
  link_bait: `
    (godt|fint|spændende|interessant|fedt|super|flot|fantastisk|dejligt|skønt|sjovt|
      fremragende) (indlæg|skrevet|blogindlæg|artikel|læsning|blog|emne|skriv),
    (god|spændende|interessant|fin|fantastisk|dejlig|super|skøn|fed) (artikel|blog|læsning|post|info|
      søndagslæsning|side her|historie|tekst), *søndagslæsning*,
    tak (for|fordi) (at dele|delingen|du deler|infoen|artiklen|indlægget|et godt|god læsning|
      inspirationen|dit indlæg|den gode|oplysningen),
    (læste|læser|fandt|faldt over) (dit|din|jeres|bloggen|indlægget) .. (indlæg|blog|artikel|interesse|
      fornøjelse)*,
    (besøg|tjek|se|kig|kig forbi|læs|følg|tag et kig|kig ind|smut forbi) (gerne |også |lige |forbi |
      ind |på |)(min|mit|mine|vores|på min|på mit|forbi min) (blog|side|hjemmeside|kanal|profil|shop|
      webshop|indlæg|opslag|instagram)*, følg (mig|os|min), abonner*~, del gerne, like og del,
    link i (bio|profil*), skriv (mere|flere indlæg), glæder mig til (næste|flere|dit)*, bogmærk*,
    enig i (artiklen|indlægget|det du), godt pointe*, god pointe
  `,
  greeting: `
    (god|godt) (morgen|aften|weekend|dag|uge|ferie|sommer|jul|påske|nytår|fredag|nat|mandag|bedring|tur|
      søndag|lørdag|pinse|efterår|18)~, tak for sidst~, godmorgen*, godnat,
    god (uge|weekend|sommer|ferie|søndag|fredag|aften) (til |alle|allesammen|venner|derude|folkens)*,
    glædelig* (jul|påske|nytår)*,
    tillykke med (fødsels*|dagen|bryllup*|barnet|babyen|jubilæ*|brylluppet|sølvbryl*), fødselsdag*,
    kondolerer, velkommen (til|hjem|tilbage)~, hav en (god|dejlig|fantastisk|skøn)*, hilsner fra,
    hilsen fra, vi ses~, rigtig (god|dejlig) (weekend|sommer|ferie|påske|jul|søndag|dag)*, kram, knus,
    sikke (en |et )(dejlig*|flot*|smuk*|vejr|morgen|solnedgang|sommer*|dag)*, skål, hvordan går det~
  `,
  news: `
    (regeringen|statsminister*|ministeren|minister*|folketinget|byrådet|kommunen|borgmester*|politiet|
      brandvæsen*|domstol*|retten|eu|nato|fn|kongehuset|kongen|dronningen|skat|nationalbanken|banken|
      dsb|postnord|mærsk|novo*|ørsted|forskere*|professor*|universitet*|dmi|vejdirektoratet|sygehus*|
      hospital*|regionen|fagforening*|virksomheden|selskabet|koncernen|kommuner*)~,
    (ny|nyt|nye) (studie|undersøgelse|rapport|måling|forskning|lov|analyse|tal|bog|rekord), studie*~,
    undersøgelse* viser, ifølge*~, procent*~, (milliard|million)*~, renten, inflation*, boligpris*,
    aktie*~, børsen, budget(tet|forhandling*)~, valg(et|kamp|resultat)*, folkeafstemning, partiet*,
    vedtag*~, skatte*~,
    (vandt|tabte|slog|spillede|scorede|besejrede) .. (over|mod|til|kamp*|finale*|mål|mester*|guld|
      hjemme|ude|1|2|3|0)~, landshold*, superliga*, landskamp, kampen~, finale*, mesterskab*,
    turnering*, em, vm, ol, tour de, håndbold*, fodbold*, ulykke*, brand~, brand i, storm*~,
    oversvømmelse*, jordskælv*, krig*~, anholdt*, dræbt, såret, sigtet, fængsel*, tyveri*~, uheld*~,
    trafikuheld*, spærret for, vejarbejde*,
    (lukker|åbner|indvier|udgiver|lancerer|udkommer|offentliggør|kommer|præsenterer|bygger|afholder|
      holder|fejrer|mødes) .. (i|til|på|den) (september|oktober|november|december|januar|februar|marts|
      april|maj|juni|juli|august|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|år|uge*|butik*|
      museum*|marked|torvet|rådhus*|bro*|station*|foråret|efteråret|sommer*|næste)~, rådhuset, torvet~,
    museum*, udstilling*, festival*, koncert*, premiere*, vejrudsigt*, vejret, i aftes~,
    ifølge (politiet|en|dr|tv|ritzau), borgere*, turister*, vælger*, forskning viser
  `,
  everyday: `
    kat, katte*, katten, hund, hunde, hunden, hvalp*, killing*, hest, heste, hesten, kaffe*, te, kage*,
    pizza*, opskrift*, aftensmad*, frokost*, morgenmad*, rugbrød*, brød*, suppe*, grill*, vin, øl~,
    restaurant*~, pizz*, pizzeria*, café*, æg, mad, maden, køkken*, haven, planter*, svømmehal*,
    værksted*, blomster*, tomater*, græsslå*, vejr*, regn, regnen, regner, regnvejr*, sne, sneen, sol,
    solen, solskin*, terrasse*, kø på motor*, motorvej*, ringvej*, trafikken på, trafikprop*, tog,
    toget*, togene, bus, bussen*, cykel*, cyklen, cykler, bil, bilen, biler~, dæk, parkering*, fly,
    flyet*, lufthavn*, ferie*, stranden, strand, vandretur*, løbetur*, løbe~, fodbold*, håndbold*, kamp,
    kampen, mål~, dommer*, træner*~, fitness*, yoga*, film, filmen, serie*~, netflix, biograf*, bog,
    bogen, bøger, roman*, sang, sangen, musik*, koncert*, guitar*, klaver*, kor, koret, fest, festen,
    bryllup*, fødselsdag*, baby*, børn~, børnene~, datter, søn, mormor, farmor, bedste*mor, nabo*,
    skole*~, eksamen*, lektier, lærer*~, læge*, tandlæge*, influenza, hovedpine, ondt i, sov, søvn*,
    sove, træt, sulten*, mandag morgen*, lejlighed*, bolig*, husleje*, udlejer*, møbler*, sofa*,
    vaskemaskine*, køleskab*, støvsuger*, telefoncover*, sko, jakke*, kjole*, bukser, frisør*, klippe,
    lotto*, brugt* (cykel|bil|sofa|telefon|barnevogn|iphone)*, sælger* (brugt|en|min|billigt)~,
    til salg, sælges, købes, (tabt|mistet|glemt) (min |mine |)(nøgler*|pung|kat|paraply|taske|hue)*,
    fundet (en|et) (kat|nøgle*|cykel)*, pakke* (kom|er ikke|forsvundet|mangler)~, postbud*,
    supermarked*, netto, indkøb~, mælk*, is, isbutik*, elregning*, varme~, håndværker*, maler*~, vvs*,
    blikkenslager*, kedelig*~
  `,
  reaction: `
    ^først $, ^først, haha*, hehe*, hihi*, hæhæ, lol, lmao, rofl, ^enig $, helt enig, enig, ^ja $,
    ^nej $, ^ok $, ^okay $, ^test $, ^sejt $, ^fedt $, ^super $, ^tak $, ^wow $, ^nice $, ^cool $,
    ^præcis $, ^netop $, samme her, også her, også mig, det kender jeg, sjov~, sjovt~, morsom*, grinede,
    griner, dagens grin, den var god, 😂, 🤣, 😅, 🙂~, 😊~, 😍~, 🎉, ^interessant $, spændende~,
    følger (med|bare)~, hep hep, kom så, hmm, omg, bare lige
  `,
  vacancy: `
    (vi|butikken|restauranten|firmaet|klinikken|skolen|cafeen|hotellet) (søger|ansætter|
      leder efter) (en |)(medarbejder*|kok*|tjener*|elev*|lærling*|pædagog*|sygeplejerske*|chauffør*|
      sælger*|rengøring*|studentermedhjælper*|bager*|frisør*|frivillig*|lærer*|tenorer*|spiller*|
      barista*|receptionist*|bogholder*)*, *stilling som, ledig stilling, ledige stillinger,
    stillingsopslag, jobopslag, jobannonce*, jobbet som, send (din |)(ansøgning*|cv), ansøgning*~,
    ansøgningsfrist*, cv, fuldtid*, deltid*, løn *~, timeløn*~, lærling*, praktik*~, elevplads*,
    søger (en |et |)(tjener*|kok*|chauffør*|tenor*|værelse*|lejlighed|roommate|bofælle*|spillere|
      frivillige|kæreste*|trommeslager|bassist|babysitter|rengøring*|målmand*|pædagog*|brugt*|
      barnepige*|elev*|træner*|medlemmer|nye medlemmer|statister),
    søges til (butik*|køkken*|café*|børn*|hjem*|lager*), øver (tirsdag*|onsdag*|mandag*|torsdag*|hver)*
  `,
  host_talk: `
    (os|vi) (der|som) (hoster|laver|udvikler|driver),
    som (udbyder|udvikler|freelancer|selvstændig|hostingfirma) (er|må|kan|oplever|skal)*,
    (mine|vores) kunder (forventer|tror|mener|vil have|kræver|regner),
    kunder (nu om dage|der tror|der vil|forventer|tror altid), jeres pakke (indeholder|dækker|giver),
    (vi|jeg) kan (levere|nå|udføre) (det|dette) .. (dage|for), uden for aftalen,
    hvordan håndterer i (kunder|den slags), oplære kunder*, gratis (i al evighed|for evigt|hele tiden)
  `,
}
