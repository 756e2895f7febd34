// Lists Danish words for what customers ask about, by concept. Written for Remit.
import type { FrameLexicon } from './frame-lexicon.ts'

export const da: FrameLexicon = {
  objects: {
    hourlyRate: 'timepris*, timeløn*, times arbejde, i timen, pr time, en time',
    accountant: 'revisor*, bogholder*, regnskab*, selvangivelse*, skattevæsen*, årsregnskab*',
    customer: 'kunde*, kunde, kunder, kunderne, kundernes, køber*, gæster*',
    site: 'forside*, forsiden, hjemmeside*, *hjemmesiden, netside*, websted*, websider, webside*, site*, sitet, siden, sidens, nettet',
    panel:
      'kontrolpanel*, kundeområde*, kundelogin, kundeside*, min konto, panelet, administration*, admin*, selvbetjening*',
    page: 'side, sider, siderne, underside*, landingsside*, kampagneside*, sektion*, afsnit*, fane, faner, fanen',
    mail: 'mail, mails, mailen, mailene, e mail*, mailkonto*, mailadresse*, mailboks*, postkasse*, indbakke*, firmamail*, arbejdsmail*, kontormail*, mailpostkasse*, mailsystem*, post',
    device:
      'telefon, telefonen, telefoner, mobil, mobilen, mobiler, mobiltelefon*, computer*, bærbar*, pc, pcen, mac, macen, tablet*, arbejdstelefon*',
    mailProgram: 'mailprogram*, mailklient*, mailapp*, mail app*',
    domain: 'domæne*, *domæne, *domænet, *domæner, webadresse*, netadresse*, domænenavn*, url*',
    hosting:
      'webhotel*, webpakke*, hotelpakke*, (vores|min|større|mindre|billigere|nuværende|den|jeres) pakke*, pakken, hostingpakke*, hostingen, serverplads',
    shop: 'butik*, netbutik*, webbutik*, webshop*, shoppen, shop, onlinebutik*',
    text: 'tekst*, *tekst, *teksten, *tekster, *teksterne, overskrift*, indhold*, ordlyd*, sætning*, stavefejl*, slåfejl*, tastefejl*, formulering*',
    mailForwarding:
      'videresend*, viderestil*, mailvideresend*, (mails|mailen|mail|post) .. (videre|sendes videre), (kopi|kopier) af .. mails*, videresendt*',
    autoReply:
      '(holder|har|på|tager) ferie*, (mail*|postkasse*|indbakke*) .. svar* .. automatisk*, svare .. automatisk*, svarer .. selv, barsel, autosvar*, auto svar*, feriebesked*, feriesvar*, fraværsbesked*, fraværssvar*, automatisk svar*, svar automatisk*, automatiske svar*, ikke til stede*, ferieautosvar*',
    mailSignature: 'mailsignatur*, signatur*, underskrift*',
    spam: 'spammail*, uønsket*, uønskede*, reklamemail*, svindelmail*',
    attachment:
      '(sende*|sender) .. med en mail*, (fil*|mb|billed*) .. (med|i|på|via) (en |)(mail*), store mails, vedhæft*, store filer, stor fil*, bilag*',
    newsletter: 'nyhedsbrev*, nyhedsmail*, modtagerliste*, abonnentliste*, abonnenter*, mailliste*',
    subdomain: 'underdomæne*, subdomæne*',
    certificate:
      'certifikat*, *certifikat, *certifikatet, hængelås*, ikke sikker*, usikker*, sikker forbindelse, krypter*',
    dns: 'navneserver*, record*, zonefil*, peg* .. (domæne*|ip|adresse), dnsopsætning*, dns indstilling*, ip adresse*',
    plugin: 'udvidelse*, tilføjelse til wordpress, pluginet, plugins',
    theme: 'tema*, skabelon*',
    storage:
      'plads, diskplads*, lagerplads*, serverplads*, postkassen er fuld*, mailboksen er fuld*, fuld*, lagring*, kvote*, megabyte*, gigabyte*, gb, opbevaring*, pladsen',
    traffic: 'båndbredde*, dataforbrug*, trafikgrænse*, datatrafik*',
    uptime: 'oppetid*, driftssikkerhed*, servicevindue*, nedetid*, driftsstatus*',
    backup:
      'sikkerhedskopi*, backup*, *backup, kopi af (siden|hjemmesiden|shoppen|det hele)*, (gammel|ældre|tidligere|gårsdagens|forrige) version*, versionen fra i går*, fra i går',
    password:
      'adgangskode*, *adgangskode, *adgangskoden, kodeord*, kode, koden, koder, *kodeord, *kodeordet, password*, mailkode*',
    login: 'login*, loginoplysning*, logininfo*, brugernavn*, adgangsoplysning*',
    twoFactor: 'totrins*, to trins*, tofaktor*, to faktor*, sms kode*, engangskode*',
    malware: 'inficeret*, smittet*',
    user: 'bruger, brugere, brugeren, brugeradgang*, brugerkonto*, kollega*, medarbejder*, ansat*, redaktør*, administrator*, elev, eleven, praktikant*, assistent*, brugerrettighed*, brugerprofil*',
    checkout: 'kurv*, indkøbskurv*, kassen, kasse, betalingsside*, checkout*, betalingsflow*',
    product:
      'vare, varer, varen, varerne, produkt*, *produkt, *produkter, varenummer*, variant*, varegruppe*',
    order: 'ordre*, *ordre, *ordrer, bestilling*, køb',
    shipping:
      'fragt*, levering*, porto*, forsendelse*, leveringspris*, pakkeshop*, gls, postnord*, fragtpris*',
    stock: 'lager*, lagerstatus*, udsolgt*, lagerbeholdning*, på lager',
    coupon: 'rabatkode*, gavekort*, kuponkode*, kampagnekode*, rabatkupon*',
    paymentMethod:
      'betalingsmetode*, betalingsmulighed*, betalingsløsning*, betalingsmodul*, betalingsgateway*, kortbetaling*, betaling (med|via) (kort|mobilepay|dankort|ean|klarna)*, kortindløs*, indløsningsaftale*, ean*, betalingsform*',
    review: 'anmeldelse*, trustpilot*, stjerner*, bedømmelse*, kundeanmeldelse*',
    form: 'formular*, *formular, *formularen, kontaktformular*, tilmeldingsformular*, spørgeskema*, bestillingsformular*',
    calendar:
      'reservere*, reserver*, bestille bord*, bestille tid*, kalender*, tidsbestil*, bordbestil*, bookingkalender*, onlinebooking*, book tid, tidsbooking*, book bord, reservation*',
    search: 'søgefelt*, søgefunktion*, søgeboks*, søgning på (siden|hjemmesiden|shoppen)*',
    chat: 'chatboks*, chatvindue*, livechat*, chatten',
    map: 'kort over*, google kort, kortet, landkort*, vejviser*, rutevejledning*, kort med*, et kort',
    analytics: 'sporingskode*, analysekode*, sporingsscript*',
    visitors:
      'besøgstal*, besøgstallet*, besøgende*, besøgstal*, besøgsstatistik*, hvor mange .. (besøg*|besøger|kigger|ser), sidevisning*, trafikken på (siden|hjemmesiden), klik på siden, trafiktal*, besøg på',
    searchConsole: 'indeksering*, indekser*, google .. (finde|indeks*)',
    seo: 'placering*, google placering*, søgeord*, søgemaskine*, søgeoptimer*, søgeresultat*, (findes|fundet|ligge*|komme|vises|ses) .. google, på google, metatekst*, metabeskriv*, højere op',
    ads: 'annonce*, annoncering*, reklame*, kampagne, kampagnen, kampagner',
    language: 'sprog*, *sprog, (engelsk|tysk|svensk|norsk|dansk|fransk|polsk)*, flersprog*, tosproget*',
    cookie: 'cookie*, cookiebanner*, samtykke*, cookieboks*',
    privacy: 'privatlivspolitik*, persondatapolitik*, privatliv*, persondata*',
    terms: 'handelsbetingelse*, vilkår*, betingelser*, returpolitik*, fortrydelsesret*, salgsbetingelse*',
    dataAgreement: 'databehandleraftale*, databehandler*',
    logo: 'logoet, logoer, firmalogo*, bomærke*',
    favicon: 'faneikon*, browserikon*, ikonet i fanen, lille ikon*',
    menu: 'menu, menuen, menuer, menupunkt*, navigation*, hovedmenu*, topmenu*, menulinje*, menubar*',
    foodMenu:
      'menukort*, spisekort*, frokostkort*, vinkort*, drikkekort*, retter*, dagens ret, ugemenu*, frokostmenu*, aftenkort*',
    banner: 'banner*, topbillede*, forsidebillede*, slideshow*, billedkarrusel*, karrusel*, coverbillede*',
    header: 'toppen af (siden|hjemmesiden)*, sidehoved*',
    footer: 'bunden (af|på)*, sidefod*, i bunden, bundtekst*',
    button: 'knap, knappen, knapper, *knap, *knappen, *knapper',
    colour:
      'rød, røde, rødt, grøn, grønne, grønt, blå, blåt, gul, gule, gult, grå, gråt, orange, sort, sorte, lyserød*, brun, brune, farve*, *farve, *farven, *farver, baggrundsfarve*',
    font: 'skrifttype*, skriften, skrift, skrifter, bogstaver*, skriftstørrelse*',
    image: 'billede*, *billede, *billedet, *billeder, *billederne, foto*, *foto, *fotos',
    gallery: 'galleri*, billedgalleri*, fotoalbum*, album*, fotogalleri*, portefølje*',
    video: 'videoen, film, filmen, videoklip*, videoer*',
    post: 'indlæg*, blogindlæg*, artikel*, artikler*, nyhed, nyheder, nyheden, nyhederne, nyhedsside*, blogartikel*, opslag*',
    pdf: 'brochure*, katalog*, pdf fil*, folder*, dokument*',
    link: 'links, linket, henvisning*',
    redirect:
      'viderestilling*, omdiriger*, (gamle|gammel) (adresse*|links|link|url|domæne*) .. (til|pege*|sende*|vise*), (sende*|pege*|føre*|viderestil*) .. (til den nye|til nyt|til det nye) (side*|adresse*|domæne*|shop*), viderestil* .. (domæne*|side*|adresse*|url)',
    priceList:
      'prisliste*, priserne på (siden|hjemmesiden|nettet)*, vores priser*, priser på (siden|hjemmesiden), pristabel*, prisside*, nye priser*',
    openingHours:
      '(lukker|åbner) .. (kl|klokken|nu|tidligere|senere), vi lukker, vi åbner, tiderne, åbningstid*, (ferie|jule|sommer|påske)*åbningstid*, lukketid*, lukkedage*, juleåbent*, ferielukket*',
    address:
      'adresse, adressen, ny adresse*, firmaadresse*, flyttet til nye lokaler*, besøgsadresse*, forretningsadresse*, postadresse*',
    phoneNumber:
      'telefonnummer*, telefonnumre*, mobilnummer*, tlf nummer*, tlf nr*, tlf, nummeret, vores nummer*, nyt nummer*',
    team: 'medarbejderside*, medarbejderliste*, om os*, personaleside*, holdet, medarbejderbillede*, teamside*, medarbejderfoto*',
    faq: 'spørgsmål og svar*, ofte stillede*',
    testimonial: 'kundeudtalelse*, udtalelse*, referencer*, kundecitat*',
    design: 'designet, design*, udseende*, layoutet, udtryk*, nyt look',
    draft: 'udkast*, skitse*, forslag til design*, oplæg*, prøveversion*',
    revision:
      'rettelse*, *rettelser, rettelsesrunde*, korrektur*, revision*, ændringsrunde*, rettelsesgang*, justeringer*',
    launch:
      'i luften*, lancer*, gå live*, går live*, går i luften*, online, (siden|hjemmesiden|shoppen|webshoppen|sitet) .. (færdig*|klar*|klare|online)',
    staging: 'testside*, testmiljø*, testversion*, udviklingsside*',
    training:
      'kursus*, kurser*, undervisning*, oplæring*, vejledning*, manual*, brugervejledning*, guide*, håndbog*, introduktion*, gennemgang*, instruktionsvideo*, lektion*',
    support:
      '(svarer|svar) .. (mail*|besked*|henvendelse*), svar på en mail*, vagtnummer*, vagt, søndag*, lørdag*, vagttlf, (jeres|din|dit|jer) (telefontid*|åbningstid*|nummer|telefonnummer|telefon|kontor|support*|svartid*|vagt*), telefontid*, svartid*, kontakte jer*, kontakter (jeg|vi|man)*, få fat i (jer|dig|nogen|en)*, ringe til*, ringer (jeg|vi)*, ringe (jer|dig)*, vagttelefon*, akut*, weekend*, kundeservice*, nødstilfælde*, få fat på*, træffes*, hotline*, i nødsituation*, døgnvagt*, responstid*',
    invoice:
      'faktura*, *faktura, *fakturaen, *fakturaer, regning*, *regning, kvittering*, bilag til (revisor|bogholder|regnskab)*, kontoudtog*, betalingsbilag*',
    reminder: 'rykker*, betalingspåmindelse*, rykkergebyr*, betalingsrykker*, inkasso*',
    contract:
      'kontrakt*, aftale, aftalen, aftaler, *aftale, *aftalen, abonnement*, *abonnement, *abonnementet, binding*, opsigelsesvarsel*, opsigelsesfrist*, løbetid*, bindingsperiode*, uopsigelig*, medlemskab*',
    trial: 'prøveperiode*, prøvetid*, prøvemåned*, gratis periode*, testperiode*, gratis måned*',
    discount:
      'rabat, rabatten, rabatter, billigere*, foreningspris*, studierabat*, mængderabat*, nedslag*, tilbudspris*, afslag i pris*',
    refund:
      'refunder*, refusion*, penge* tilbage*, tilbagebetal*, kreditnota*, betalt (to gange|dobbelt)*, trukket (to gange|dobbelt)*, dobbelt trukket*',
    card: 'betalingskort*, kreditkort*, kortoplysning*, nyt kort, bankkonto*, betalingsservice*, bankkort*, kontonummer*, kortet er udløbet*',
    billingDetails:
      'fakturaadresse*, faktureringsadresse*, faktureringsoplysning*, firmanavn*, cvr*, fakturamail*, navnet på fakturaen*, ean nummer*, faktureringsmail*, fakturaoplysning*, fakturanavn*',
    vat: 'moms*, skat*, afgift*',
    offer: 'tilbud*, prisoverslag*, overslag*, prisforslag*',
    deposit:
      'forudbetal*, depositum*, acontobetal*, aconto*, rater, ratebetal*, afdrag*, forskud*, delbetal*',
    warranty: '(ret*|udbedr*|fejl*) .. (gratis|uden beregning), garanti*, reklamationsret*, reklamation*',
    ownership:
      'ejer*, ejerskab*, rettigheder* til*, rettigheder, ophavsret*, kildefil*, originalfil*, tilhører*, kildekode*',
    license: 'licens*, brugsret*',
  },
  actions: {
    restore:
      'gendan*, genskab*, genetabler*, (få|hente|hent|sætte|lægge|rulle|kan) .. tilbage, rulle* tilbage*, ruller* tilbage*, tilbage til .. (version*|i går*), (ved en fejl*|ved et uheld*) .. slet*, (slet*|fjern*) .. (ved en fejl*|ved et uheld*|fejlagtigt|uheld*), kom* til at (slette|fjerne|overskrive)*, (siden|side|tekst*|billed*|indlæg*|mail*|fil*|varer*|alt) .. (forsvundet*|væk|forsvandt|slettet), fortryd* .. (slet*|ændring*), redde*, (gammel|ældre|tidligere|gårsdagens|forrige) version*, tilbagefør*, fra i går*, indlæs* .. backup*, mistet*',
    failSend:
      '(kan|kunne) ikke (længere )(sende|afsende)*, kan ikke (sende|få sendt)*, kan (jeg|vi) ikke (sende|få sendt)*, (mail*|post) .. (bliver ikke sendt|afvist*|afvises*|sendes ikke|hænger|ligger i udbakke*|ryger ikke afsted|kommer ikke afsted), afvist*, udbakke*',
    failReceive:
      'formular* .. sender (ikke|ingen|intet)*, (sender|kommer) ikke noget, (modtager|får|kommer) .. (ikke|ingen) .. (mail*|besked*|ordre*|henvendelse*|notifikation*|bekræftelse*)*, (modtage*|får) (ikke|ingen) (mail*|besked*|ordre*|henvendelse*|notifikation*), (mail*|besked*|ordrebekræft*|formular*|henvendelse*|bekræftelse*) .. (kommer ikke|ikke frem|dukker ikke op|ankommer ikke|når ikke frem|ikke modtaget)*, kommer ikke frem*, ikke frem',
    failPay:
      '(betaling*|kort*|checkout) .. (afvist*|afvises*|fejler*|mislyk*|går ikke igennem*|virker ikke), kan ikke (betale|købe|bestille|gennemføre)*, kan .. ikke (betale|købe|bestille)*',
    failLogin:
      'lukker .. ikke ind*, (kode*|adgangskode*) .. (forkert*|afvis*|ikke godkend*), kan ikke (logge|komme) (ind|på)*, kan (jeg|vi) ikke (logge|komme) ind*, (logge|komme) ikke ind*, låst ude*, kommer ikke ind*, adgang nægtet*, forkert (kode*|adgangskode*)*, kan ikke (længere )(logge|komme) *',
    slow: 'evigheder*, komme frem, langsom*, sløv*, træg*, loadetid*, indlæsningstid*, lang tid om at (loade|åbne|indlæse|komme|vise)*, tung, længe om at*, evigheder*, evig tid*',
    down: '(siden|hjemmesiden|serveren|shoppen|webshoppen|mailen|sitet) .. (nede*|utilgængelig*|væk|offline|ikke åbne*|åbner ikke), nede, nedbrud*',
    hacked: 'hacket*, hackede*, hacker*, inficeret*, mærkelige (links|tekster|mails)*, kompromitter*',
    broken:
      'helt (hvid*|blank*|tom*), hvid, blank*, (virker|fungerer|vises|åbner|dukker|reagerer|indlæser|går|kører) ikke*, (virker|fungerer|vises) .. ikke, fejl*, fejlmeddelelse*, fejlbesked*, ødelagt*, itu, i stykker*, blank side*, hvid skærm*, hvid side*, problem*, knas*, driller*, rod i*, forkert ud*',
    cancel:
      'afslut*, opsig*, sige .. op, siger .. op, sig .. op, afmeld (aftale*|abonnement*|hosting*)*, afslut* (aftale*|abonnement*|kontrakt*)*, annuller*, ophæv*, stoppe (aftale*|abonnement*|kontrakt*|samarbejdet|med at være kunde)*, stopper (aftale*|abonnement*)*, opsagt*, komme ud af (aftale*|kontrakt*|binding*)*, udmeld*',
    upgrade:
      'udvid*, (plads*|postkasse*|webhotel*) .. (fuld*|brugt op|opbrugt*|udvid*), (større|udvide*) .. (postkasse*|mailboks*|indbakke*), opgrader*, (større|bedre|hurtigere|kraftigere) (pakke*|hosting*|webhotel*|server*|abonnement*), (mere|ekstra|udvide*|udvid*|øge*|større) .. (plads*|lager*|diskplads*|kvote*|mailboks*|postkasse*|hukommelse*|grænse*|kapacitet*)',
    downgrade: 'nedgrader*, (mindre|billigere) (pakke*|hosting*|webhotel*|server*|abonnement*)',
    renew:
      'forny*, forlæng*, udløb*, (aftale*|kontrakt*|abonnement*|domæne*|garanti*|prøveperiode*|hosting*|certifikat*|licens*|supporten|binding*|prøvetid*|prøvemåned*) .. (udløb*|slut*|ophør*|gælder*|løber*|stopper*|ender*|til ende|bundet*|gyldig*), (hvornår|hvor længe) .. (udløb*|slut*|ophør*|stopper|gælder|løber*|bundet*|gyldig*|binding*), løber ud*, slutdato*, udløbsdato*, gælder (til|vores|aftalen|kontrakten)*, bundet*, gyldig*',
    move: '*flytning*, *flytningen, flyt*, overflyt*, overfør* .. (domæne*|hjemmeside*|mail*|side*|shop*), overfør*, transfer*, skift* .. (udbyder*|host*|webhotel*|leverandør*|server*|registrator*), (fra|til) (en anden|et andet|den gamle|vores gamle|det gamle|ny|den nye) (udbyder*|host*|webhotel*|server*|leverandør*), overtag*, migrer*, auth kode*, authkode*, transferkode*, flyttekode*, tage .. med (til|over)*',
    translate:
      'oversæt*, oversat*, (engelsk|tysk|svensk|norsk|fransk|polsk) (version*|udgave*|side*|tekst*), på (engelsk|tysk|svensk|norsk|dansk|fransk|polsk)*, (nyt|andet|ekstra|flere) sprog*',
    speedUp: 'hurtigere*, fremskynd*, optimer*, hastighed*, sætte fart*, mere fart*, speede*, performance',
    resize:
      '(mindre|større|formindsk*|forstør*|komprimer*|beskær*|skaler*|gør) .. (billed*|foto*|logo*|fil*|skrift*|bogstav*), (billed*|foto*|logo*|fil*|skrift*|bogstav*) .. (mindre|større|for stor*|for små*|for lille|komprimer*|beskær*|skaler*)',
    sort: 'sorter*, rækkefølge*, omrokér*, omroker*, bytte om*, bytter om*, bytte rundt*, arrangér*, arranger*',
    block:
      'blokér*, bloker*, sperre*, spær*, filtrer*, (slippe*|undgå*|mindre|stoppe*|for meget|så meget|masser af|væltet|vælter|drukner*|fri for|mod|begrænse*|bekæmp*) .. (spam*|uønsk*|reklame*|svindel*|bots|robotter)*',
    unblock: 'afblok*, hvidlist*, fjern .. blokering*, lås* op*, oplås*, whitelist*',
    hide: 'skjul*, gem* .. væk*, usynlig*, ikke (vises|synlig*|ses) (på|for|i)*, afpublic*, kun for (medlemmer|kunder|ansatte)*, skjult*, privat*, adgangskodebeskyt*',
    disable:
      'slå* .. fra, slå fra, deaktiver*, sluk*, slår .. fra, slået fra, afmeld*, frameld*, stoppe med at (sende|modtage)*, afmelding*, sætte på pause*, slår (jeg|vi|man) .. fra',
    remove:
      'slet*, fjern*, tag* .. (ned|væk|af), nedlæg*, smid* ud*, smide .. (ud|væk), skal væk*, ud med, skal ikke (være|stå|vises)*, (ikke bruger|bruger ikke|skal ikke bruge) .. (mere|længere), luk* (konto*|postkasse*|mailkonto*|mailboks*)*, droppe*, af med*',
    export: 'eksport*, udtræk*, (liste|oversigt) over (alle|vores) (kunder*|ordrer*|varer*)*, csv, excel*',
    import: 'import*, fra (excel*|regneark*|csv), regneark*, på én gang*, på en gang*, samlet upload*',
    print: 'udskriv*, printe*, printer*',
    schedule:
      'planlæg*, tidsindstil*, udgiv* .. (senere|automatisk*|på et bestemt*|tidspunkt*), på forhånd*, automatisk udgiv*, bestemt tidspunkt*, senere tidspunkt*, forudindstil*',
    test: 'teste*, prøve .. (af|først)*, prøv*, afprøv*, forhåndsvis*, se .. (inden|før) (den|det|de|vi)*, preview*',
    upload: 'uploade*, lægge .. (op|ind|på)*, lægger .. (op|ind)*, læg .. (op|ind)*, lagt op*',
    share:
      '(give*|giver*|få*|giv) .. (adgang*|login*|rettighed*), adgang til .. (for|så), adgang for*, inviter*, lukke .. ind*, oprette adgang*, så (hun|han|de) kan (logge|rette|redigere)*',
    teach:
      'lær*, undervis*, oplær*, vis* (mig|os) hvordan*, forklar*, kursus*, kurser*, oplæring*, vejledning* (til|i|om)*, sætte (os|mig) ind i*, gennemgå*, instruktion*',
    pay: 'bankoverførsel*, overføre pengene, betal*, betale*, indbetal*, overfør* penge*, forfald*, betalingsfrist*, forfaldsdato*, betalingsbeting*, månedlig*, årlig*, kvartalsvis*, betalingsdato*, betalingstid*',
    update:
      'opdater*, *opdatering, *opdateringer, (nyeste|seneste|nyere|ny|nye|aktuel*) (version*|udgave*), versionen*, up to date*',
    enable:
      'slå* .. til, slå til, aktiver*, tænd*, slår .. til, slår (jeg|vi|man) .. til, sætte .. i gang*, slået til, tage .. i brug',
    connect:
      'bruge .. (eget|egen) domæne*, eget domæne*, forbind*, tilslut*, kobl*, tilkobl*, sammenkobl*, sæt* .. op*, opsæt*, sætter (jeg|vi|man) .. op*, installer*, indstil*, *indstillinger, konfigurer*, integrer*, synkroniser*, få .. (ind |)på (telefon*|mobil*|iphone*|computer*|pc*|ipad*|tablet*|outlook|mac*), (mail*|firmamail*|arbejdsmail*) .. på (min|mit|vores|en|telefon*|mobil*|iphone*|computer*|den nye|ny)*, serveroplysning*, hvilke (indstillinger*|server*|oplysning*|porte*), pege .. (på|mod|over)*, peger .. (på|mod), pege, hente .. mails* ind*, lægge .. ind på (telefon*|mobil*)*, bygge .. ind*, indbyg*',
    change:
      'ændr*, ret, rette*, retter*, rediger*, udskift*, skift*, *skift, bytte*, bytter*, bytte .. ud*, opdatere (tekst*|pris*|åbning*|adress*|telefon*|billed*)*, korriger*, tilpas*, omformuler*, nulstil*, glemt*, glemme*, ny (kode*|adgangskode*|baggrund*|farve*|skrifttype*), nyt (logo*|kodeord*|password*|billede*|banner*|telefonnummer*|design*), omdøb*, lave om*, laver om*, laves om*, ændring*, erstat*, forkert*, forældet*',
    add: 'tilføj*, opret*, læg* .. (til|ind|på)*, sæt* .. (ind|på)*, lav, lave*, laver*, ny, nyt, nye, endnu en*, endnu et*, ekstra*, en mere, et mere, en til, flere, indsæt*, bygge*, registrer*, køb*, bestil* .. (domæne*|hosting*|postkasse*)*, få (en|et|lavet|oprettet)*, inkluder*, have (en|et) .. (på|til), opretter*, anden, yderligere, supplerende, påsæt*, have .. på (siden|hjemmesiden|forsiden|sitet)*, vil .. have (en|et)*',
    publish:
      'udgiver*, udgiv*, publicer*, offentliggør*, lægge .. (online|ud)*, lægger .. (online|ud)*, slå .. op*, slår .. op*',
    send: 'sende .. ud*, send* (et|vores|nyhedsbrev*|en mail til alle)*, udsend*, sender (jeg|vi|man) (et|en|nyhedsbrev*)*, skrive til alle*, sender .. ud*',
    find: 'kopi af*, se den aftale*, må jeg få .. kopi*, find*, finde*, finder*, hent*, hente*, henter*, downloade*, downloader*, se*~, ser*~, vis*~, ligger*, ligge*, står*, få (en kopi*|kopi*|tilsendt*|sendt*|fat i)*, kopi*, sende (mig|os) (en |)(kopi*|faktura*|regning*|den|dem|kvittering*)*, send (mig|os)*, gensend*, tilsendt*, har brug for .. (faktura*|regning*|kvittering*|kopi*|bilag*), mangler .. (faktura*|regning*|kvittering*|kopi*|bilag*), adgang til (mine|vores|min|mit)*, tjek*, udlever*, slå .. op, skal bruge .. (faktura*|regning*|kvittering*|kopi*|bilag*)',
  },
  facets: {
    often: 'hvor (tit|ofte), hver (dag|nat|uge|time)~, daglig*~, ugentlig*~, natlig*~',
    version: 'hvilken .. (version*|udgave*), versionsnummer*, hvilken php*',
    price:
      'hvad (koster|vil|tager|bliver prisen|er prisen|betaler) .. (det|koste*|for|i|at|om|en|et|koster|pr)*, hvad skal .. (koste*|betale*|have for|give for), koster*, koste*, pris, prisen, priser*, hvor (meget|dyrt) (koster|er|bliver|skal)*, gebyr*, dyrt*, dyr, gratis*~, merpris*, ekstra betaling*, betale (ekstra|for|mere)*, betaler .. (ekstra|for)*, timepris*, i timen*, uden beregning*, beregn*, tager i .. for, tager du for*, pålæg*, kr for*, hvad giver (man|vi|jeg) for*, tillæg*, meromkostning*',
    consequence:
      'hvad sker (der|med)*, hvad nu hvis*, hvad hvis*, hvad betyder det hvis*, hvad bliver der af*, sker der (med|hvis|når)*, hvad gør i hvis*',
    when: 'hvornår*, hvor (længe|lang tid|hurtigt|ofte|tit|sent|tidligt|gammel)*, hvor mange (dage|uger|måneder|år|timer)*, hvilken dato*, hvilken dag*, inden hvornår*, dato*, datoen*, frist*, deadline*, hvor lang*, lang tid (går|tager)*, hvilket tidspunkt*, tidsfrist*, opsigelsesfrist*, opsigelsesvarsel*, i forvejen, varsel*, udløbsdato*, hvor lang er*, klokken*, tager det .. (dage|uger|tid)*, slutdato*',
    count:
      'hvor mange*, antal*, maksimalt*, grænse for antal*, højst*, tilbage af*, (er der|har vi|har jeg) .. tilbage*, ubegræns*, maks antal*, max antal*, loft*, hvor mange .. tilbage*',
    size: 'hvor (stor|stort|store|tung|meget plads|meget lager|meget må)*, størrelse*, filstørrelse*, megabyte*, mb, opløsning*, pixel*, grænse for (størrelse|filer|upload)*, mål, maks størrelse*, hvor mange (mb|gb|gigabyte|megabyte|pixel)*, hvor meget (plads|lager|data|mb|gb)*',
    who: '^hvem, hvem*, hvis (er|ejendom)*, tilhører*',
    why: 'hvorfor*, hvordan kan det være*, årsag*, grunden*, skyldes*, hvad er grund*, hvoraf kommer*',
    difference:
      'forskel*, forskellen*, bedre*, eller skal*, sammenlign*, kontra, hvad er bedst*, hvilken er bedst*, bør (vi|jeg) vælge*, frem for*',
    where:
      '^hvor, hvor (er|kan|finder|ligger|står|henter|ser|skal|gør|ændrer|sidder|retter|skriver|skifter|i|på|henne|har|bliver|uploader|opretter|tilføjer|sletter|downloader|logger|slår|får)*, hvilken menu*, i hvilken menu*, hvorhen*, hvor henne*, hvor de*, hvor (jeg|vi|man) (finder|kan|ser|henter|ændrer|skal)*',
    how: 'hvordan*, hvorledes*, hvad skal (jeg|vi|man) (gøre|taste|skrive|trykke|indtaste|vælge|indstille)*, hvad gør (jeg|vi|man)*, måde*, trin*, fremgangsmåde*, selv*, uden (jer|jeres hjælp|at spørge|hjælp)*, på egen hånd*, vejledning*, guide*, hvilke (indstillinger|oplysninger|server|servere|porte|trin) (skal|bruger|er)*, trin for trin*, forklaring*, ved ikke hvordan*, aner ikke hvordan*, finde ud af*, procedure*, manual*',
    which:
      '^hvilken, ^hvilket, ^hvilke, hvilken (version|pakke|server|udgave|type|slags|plugin|størrelse|port)*, hvilket (format|program|abonnement|system|plugin)*, hvilke*, hvad for (en|et)*, anbefal*, forslag*, hvad hedder*, hvilken*, hvilket*',
    included:
      'inkluder*, med i (prisen|pakken|aftalen|abonnementet)*, indgår*, indeholder*, en del af (pakken|aftalen|abonnementet)*, dækker*, dækket*, omfatt*, følger med*, hører med*, får vi .. med*, er .. med i*, oven i*, inkl, inklusiv*',
    allowed:
      'må*, kan (jeg|vi|man|det|den|siden|kunderne|folk|mine)*, kunne (jeg|vi|man)*, muligt*, mulighed*, tilladt*, lov til*, skal (jeg|vi|man)*, behøver*, nødvendig*, har (i|du) (en|et|noget)*, tilbyder*, understøtter*, er det (ok|okay|i orden|muligt)*, findes der*, er der (en|et|noget|mulighed)*, gælder*, kræver*',
    request:
      'kan (i|du)*, kunne (i|du)*, gider*, vil (i|du)*, venligst*, vær så venlig*, vil gerne*, ville gerne*, jeg vil*, vi vil*, ønsker*, har brug for*, skal bruge*, mangler*, hjælp*, bed*, beder*, må jeg bede*, tak*~, skal have (en|et|lavet|ændret|rettet)*, ^(tilføj|fjern|slet|ret|skift|sæt|læg|lav|opret|installer|opdater|flyt|send|forny|opsig|gendan|byt|udskift)',
  },
  variants: {
    english: 'engelsk*',
    german: 'tysk*',
    danish: 'dansk*',
    french: 'fransk*',
    spanish: 'spansk*',
    swedish: 'svensk*',
    cardPayment: 'kreditkort*, kortbetal*, betalingskort*',
    cash: 'kontant*',
    bankTransfer: 'bankoverførsel*, betalingsservice*',
    monthly: 'månedlig*, månedsvis*, pr måned*, hver måned*, om måneden*',
    yearly: 'årlig*, årsvis*, pr år*, hvert år*, om året*',
    incoming: 'indgående*',
    outgoing: 'udgående*',
  },
  negators: 'ikke, ingen, intet, uden, aldrig, hverken, ej',
}
