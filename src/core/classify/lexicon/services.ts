// Lists the words of the trade by the service they belong to, in all four languages together. Written for Remit.
import type { ServiceKey } from '../kinds.ts'

/**
 * Cues in the notation of `Lexicon`. Words most languages share stand once; a word that only hints at its service
 * is marked weak. What is asked to be done outweighs where: "a text about hosting" is content.
 */
export const serviceCues: Readonly<Record<Exclude<ServiceKey, 'none'>, string>> = {
  security: `
    ssl, https, tls, certificate*, *certifikat*, sertifikat*, tanúsítvány*, padlock, hængelås*, gembok*,
    lakat*, hack*, hacked, hacker*, hacket, diretas, dihack, kena hack, dibobol, retas*, feltör*,
    meghekkel*, hekker*, malware*, virus*, vírus*, trojan*, phishing, adathalász*, 2fa, two factor,
    two-factor, totrins*, to-trins*, kétlépcsős*, kétfaktor*, dua langkah, verifikasi dua, dua faktor,
    password*, passwords, adgangskode*, kodeord*, kode til~, jelszó*, jelszav*, kata sandi, sandi,
    password(|nya), login, log in, logs in, logged in, logge ind, log ind, login(|nya), belép*,
    bejelentkez*, masuk (ke |)(panel|dashboard|admin|akun)~, secure*, security, sikker*, sikkerhed*,
    biztonság*, keamanan, aman~, firewall, tűzfal*, gdpr, privacy*, persondata*, databehandler*,
    databehandleraftale*, privatliv*, adatvéd*, adatkezel*, adatfeldolgoz*, kebijakan privasi, privasi*,
    cookie*~, sütisáv*, captcha*, brute force, blocked ip, attack*, angreb*, támad*, serangan*, deface*,
    compromised, ddos, casino (site|side)*, situs (judi|slot), betting site, spilleside*, fogadóoldal*,
    judi~, vulnerab*, sårbar*, sebezhető*
  `,
  php: `
    php*, plugin*, plugins, bővítmény*, kiegészítő*~, modul*~, fatal, fatal error, functions.php,
    deprecated, compatib*, kompatib*, inkompatib*, mysql*, mariadb,
    wordpress (update|opdatering|version|verzió)*, wordpress-opdatering*, wordpress*~, memory limit,
    memorylimit, memórialimit*, hukommelsesgrænse*, composer, laravel, script*~, skript*~, cron*,
    cronjob*, white screen, hvid skærm, fehér képernyő*, layar putih, theme*~, tema*~, sablon*~,
    joomla*~, extension*~, udvidelse*~, ioncube, syntax error, version(|nya|en)~, verzió*~, versi~
  `,
  dns: `
    dns*, nameserver*, name server*, navneserver*, névszerver*, a record*, a-record*, a-rekord*,
    a rekord*, mx, mx-record*, cname*, txt, txt-*, ttl, subdomain*, subdomæne*, aldomain*, aldomén*,
    dns-*, propagat*, propagasi, record*~, rekord*~, peg* .. (domæne*|domænet|adresse*|ip),
    point* .. (domain|to the new|at the new), arahkan*, mengarah*, átirányít*~, zone file, zonefil*,
    ip (address|adresse|cím)*~, ns1
  `,
  domain: `
    domain*, domén*, domæne*, *sdomæne*,
    (domain*|domæne*|domén*) .. (átvi*|átvinni|transfer*|flyt*|pindah*|provider*|szolgáltató*),
    domænenavn*, tld, registrar*, registrasi domain, whois, epp, auth code, auth-code, authcode,
    domainnév*, domain name*, nama domain, .dk, .hu, .id, .com, .eu, udløb* .. domæne*,
    lejárt .. domain*, renew* .. domain, forny* .. domæne*, perpanjang* domain
  `,
  email: `
    email*, e-mail*, emails, mail, mails, mailen, mailene, mailbox*, mailboks*, mailkonto*,
    mailadresse*, maile, inbox*, indbakke*, postafiók*, postaláda*, postkasse*, levelez*, *mailen,
    *mail, *mails, levél~, levelet~, levelek*~, leveleink*~, levelem*~, levelez*~, webmail*, outlook, thunderbird, imap, smtp, pop3, spf,
    dkim, dmarc, kotak masuk, surel, newsletter*~, nyhedsbrev*~, nyhedsmail*, hírlevél*~, hírlevele*~,
    spam*, junk, uønsket post, levélszemét*, autosvar~, auto reply, autoresponder, automatikus válasz,
    forward*, videresend*, továbbít*, alias*, aliases, attachment*, lampiran email, vedhæftning*~,
    csatolmány*~, ordrebekræft*, confirmation mail, order confirmation*, visszaigazolás*,
    email konfirmasi, postfiók*, bounce*, visszapattan*, mailchimp~
  `,
  hosting: `
    hosting*, host, hosted, hoster*, server*~, szerver*~,
    server (is|was|down|died|mati|nede|error|tumbang|lambat), tárhely*, webhotel*, webhotellet, cpanel,
    plesk, directadmin, vps, cloud*~, uptime, downtime, nedetid*, nedbrud*, outage*, offline, nede,
    oppetid*, (is|are|was|were|went|goes|been|again|gone) down, down (again|since|for|every),
    (site|website|shop|webshop|toko|butikken|bolt) .. (unreachable|unavailable|died|mati|tumbang|nede|
      áll|leállt|fekszik), leáll*, leállás*, kiesés*, elérhetetlen*, nem elérhető*, üzemszünet*,
    (mati|tumbang|down) (lagi|total|terus|pas|dari|tiap)*,
    (website|web|situs|toko)(|nya| kami| saya) .. (mati|down|tumbang), ga bisa dibuka,
    tidak bisa diakses, ga kebuka, disk, disk space, diskplads*, lagerplads, tárterület*, storage*,
    kapasitas*, kuota*, quota*, kvót*, memory~, ram~, package*~, pakke*~, pakken, paket*~, csomag*~,
    plan~, upgrade .. (plan|package), bandwidth, sávszél*, båndbredde*, visitors per~, driftsstatus,
    status page, állapotoldal*, maintenance window, karbantart*~, servicevindue, inodes, kontrolpanel*,
    control panel*, vezérlőpult*, panel(|nya|en|et)~, datacent*, ftp, sftp, ssh, litespeed, cloudlinux,
    error 500, 503, 502, plads~, space left, hely*~
  `,
  performance: `
    slow*, slowness, sluggish, crawl*, langsom*, sløv, sløve, sløvt, sløvere, træg*, lassú*, lassan, lassul*, belassul*,
    vánszorog*, lemot*, lelet*, lambat*, berat*~, kencang*, kenceng*, ngebut, load, loads, loading*,
    load time*, loader, loadetid*, indlæs*, indlæsning*, betölt*, tölt*~, loading(|nya), speed*, speeds,
    fast, faster, fastest, quick*~, hurtig*~, hurtigere, gyors*~, gyorsabb*, cepat*~, kecepatan*,
    hastighed*, fart, farten, sebesség*, seconds, sekund*, másodperc*, detik, half a minute,
    halvt minut, fél perc*, setengah menit, traffic*~, trafik*~, forgalom*~, forgalm*~, pengunjung*~,
    cache*, caching, cachen~, gyorsítótár*, cdn, optimi*, optimer*, optimál*, pagespeed, page speed,
    core web, lightweight, lighter, lettere~, ringan*, lightning, crawling
  `,
  backup: `
    backup*, back up, backups, back-up*, sikkerhedskopi*, mentés*, mentes*, biztonsági ment*,
    biztonsági másolat*, cadangan*, restore*, restored, restoring, gendan*, genskab*, visszaállít*,
    visszahoz*, pulih*, dipulihkan, dikembalikan~, kembalikan~, database*, databas*, databasen,
    adatbázis*, db, recover*, deleted by*, slettet ved*, véletlenül kitöröl*, terhapus, kehapus,
    roll back, rollback, yesterday's version, version from yesterday, tegnapi (változat|állapot)*,
    versi kemarin, fra i går tilbage, snapshot*, lost all (our|my) (data|posts|articles),
    data .. (hilang|raib|lenyap), (put|lagt|lægge|læg) .. (tilbage|back)~,
    vissza tud* (rak*|hoz*|áll*|tenni)*
  `,
  migration: `
    migra*, migrat*, migrasi*, migrál*, flyt*, flytning*, flytte, flyttet, költöz*, költöztet*,
    átköltöz*, átköltöztet*, áthoz*, átvisz*, pindah*, dipindah*, pindahkan*, pindahan, move, moving,
    moved, moves, move our, move from, transfer*~, transferr*, overflyt*, overføre*~, overførsel*~,
    switch* (to|from|host|provider)*, switched (to|from), switching*~, skift* (til|fra|udbyder|host)*~,
    skiftet (til|fra), váltás*, váltott*~, váltunk*, (szolgáltatót|tárhelyet) vált*, átáll*, átállás*,
    átvinni, from the old (host|provider|server), gamle (udbyder|host|webhotel),
    régi (szolgáltató*|szerver*|tárhely*), (provider|penyedia|hosting) lama, joomla (to|til)*, wix*~,
    to wordpress, til wordpress, ke wordpress, overgang*~, átvétel
  `,
  billing: `
    invoic*, *faktur*, regning*, regningen, számla*, számlá*, számláz*, tagihan*, ditagih*, nagih, bill,
    bills, billed, billing, charge*, charged, charges, opkræv*, trukket (to|dobbelt)*, pay~, paid~,
    pays~, paying~, pay for~, payment*~, betaler~, betale~, betalt~, betaling*~, fizet~, fizetünk~,
    fizetek~, fizetés*~, bayar~, membayar~, dibayar~, pembayaran*~, price*~, prices, pricing, priser,
    prisen, pris, ár, árak*, ára, árat, árban, ennyiért, mennyibe, mennyi az*, harga*~, biaya*~, tarif*,
    cost*~, costs, koster*~, koszt*, költség*~, refund*, refusion*, refunder*, tilbagebetal*,
    visszatérít*, visszautal*, pengembalian (dana|uang), uang kembali, abonnement*, subscription*,
    előfizet*, langganan*~, berlangganan~, licen*, licens*, licenc*, lisensi*, fee, fees, gebyr*, díj, díjak, díjat,
    díjra, díjunk, díja, díjai*, díjszab*, díjmentes*, díjköteles*, havidíj*, óradíj*, timepris*, i timen, per hour, per jam, hourly, trial*, prøveperiode*,
    próbaidő*, percobaan*, kontrak*, kontrakt*, kontrakten, szerződ*, aftale*~, aftalen*, contract*,
    binding*, opsig*, felmond*, lemond*, cancel*~, batalkan*~, dibatalkan~, renewal*~, vat, tax, moms*,
    áfa*, áfát, ppn, pajak*, credit card*, kreditkort*, kartu (kredit|saya)*, kártyá*~, card,
    kort er trukket, discount*, rabat*, kedvezmény*, diskon*, cheap*, billig*~, olcsó*~, murah*~,
    mahal*~, expensive, dyr*~, drága*~, overpriced, krone*~, kroner, forint*~, rupiah, euro*~,
    deposit*~, forskud*~, előleg*~, dp, receipt*, kvitter*, nyugta*, kuitansi, accountant*, bogholder*,
    revisor*, könyvel*, keuangan, payment method*, metode pembayaran, direct debit, betalingsservice,
    per cent off
  `,
  new_page: `
    (new|another|extra|additional|separate|second|single|one|simple|add a) .. page~,
    (new|another|extra|additional|separate) (page|pages|subpage|section|landing page|landingpage),
    (a|one|simple) (landing|donation|privacy|faq|press|team|jobs|event|campaign|product|gallery|pricing|
      contact|course|about) page, landing page*, landingpage*, landing-page*, donation page,
    privacy page, event page,
    (ny|nye|ekstra|endnu en|separat|særskilt|enkel|en) (side|underside|sider|undersider|landingsside|
      kampagneside|donationsside|produktside|kursusside|infoside|temaside|kontaktside), underside*,
    landingsside*, donationsside*, kampagneside*, privatlivsside*,
    (halaman|laman|page) (baru|tambahan|donasi|privasi|khusus|pendaftaran|produk|promo|kontak baru|
      event|faq|galeri baru|landing|lagi), satu halaman (lagi|tambahan|baru|khusus)*,
    halaman (donasi|privasi|pendaftaran|promo|khusus)*, nambah halaman, tambah (satu |)halaman,
    tambahkan halaman, bikin(|in) halaman, buat(|kan) halaman,
    (új|külön|plusz|további|még egy|egy) (oldal*|aloldal*|menüpont*|landing*|szekció*)~,
    új (oldal|oldalt|aloldal*|landing*|menüpont*), külön oldal*, aloldal*, adományoldal*,
    landing oldal*, kampányoldal*, adatkezelési oldal*
  `,
  revision: `
    design, designs, designet, designnya, designja, redesign*, dizájn*, desain, desainnya, tervez*~, logo*, logó*, logoet,
    menu, menus, menuen, menuer*, menupunkt*, menunya, menün, menüt, menüje, menüben, menüpont*, menüsor*, menük*,
   
    banner*, bannere*, draft*~, udkast*, vázlat*~, konsep*~, skitse*~, mock-up*, mockup*, mock up,
    oplæg*, látvány*, látványterv*, revis*, revisi*, revision*, rettels*, rettelse*, korrek*,
    javítási kör, módosítási kör*, jatah revisi, kali revisi,
    round* of (changes|edits|corrections|revision*), rounds, kör (jár|a|módos*), runde*~, changes~,
    small change*, tampilan*, layout*, elrendez*, font, fonts, fontja, fontnya, skrifttype*, betűtípus*,
    betűméret*, font(|nya), colour*, color*, farve*, farven, farver, szín*, színe*, színét, színek,
    warna*, forside*~, főoldal*~, nyitólap*~, halaman (depan|utama)~, home page*~, homepage*~, header*,
    headeren, fejléc*, toppen~, sidehoved, slider*, theme*, tema*, temaet, sablon*, template*,
    skabelon*, arculat*, külső*~, új külső*, udseende*, udtryk*, look, new look, nyt look, gomb*~, knap,
    knappen, button*, tombol*, align*, spacing, margin*, crooked, skæv*~, mobile version, mobilvis*,
    mobil nézet*, versi mobile, responsive*, reszponzív*, responsif*~, icon*, ikon*, baggrund*,
    háttér*~, background, latar
  `,
  content: `
    text*, texts, tekst*, teksten, szöveg*, teks*, content*, indhold*, tartalom*, tartalm*, konten*,
    article*, articles, artikel*, artikler, cikk*, bejegyzés*, poszt*, post, posts, indlæg*, postingan*,
    news*~, nyhed*, hír, hírek*, híreket, berita*, photo*, photos, picture*, pictures, image*, images,
    *billede*, kép, képe, képek*, képet, képei*, képre, képpel, képünk*, képgaléria*, képfel*, foto*, fotók*, fotó*, gambar*, gallery*, galleri*, galéria*, galériá*,
    galeri*, video*~, videó*~, footer*, footeren, lábléc*, bunden~, price list*, price-list*,
    prisliste*, prissiden, árlista*, árlistá*, daftar harga, pricelist, catalogue*, catalog*, katalog*,
    katalóg*, product*, products, produkt*, produk*, termék*, varer*, vare, varebeskriv*, menu card,
    menukort*, étlap*, itallap*, opening hour*, opening-hour*, åbningstid*, nyitvatart*,
    jam (buka|operasional|kerja), phone number*~, telefonnummer*~, telefonszám*~,
    nomor (telepon|hp|wa)~, address on*, alamat*~, adresse*~, staff list*, team page, team photo*,
    medarbejder*~, munkatárs*~, daftar staf*, foto tim, alt text*, alt-tekst*, alt szöveg*, alt texts,
    translat*, oversæt*, oversat*, fordít*, fordítás*, terjemah*, typo*, stavefejl*, elírás*,
    salah ketik, proofread*, korrektur*, description*, deskripsi*, beskrivelse*, leírás*~, pdf*,
    brochure*, brosur*, prospektus*, tulisan*, comments on~, komentar di*~, kommentarer på*~,
    hozzászólás*~, write (the|our|a)*~, about page, halaman tentang*, rólunk, om-siden, om os,
    event list*, calendar entr*, size should (the|pictures)*
  `,
  feature: `
    feature*, features, funktion*, funktionen, funkció*, fitur*, checkout*, check out, check-out,
    kassen, kasse, pénztár*, keranjang*, cart, carts, kurv*, kurven, indkøbskurv*, kosár*, kosara*,
    payment (gateway|method|module|plugin|option)*, payments, mobilepay*, mobile pay, paypal*, stripe*,
    barion*, simplepay*, qris*, midtrans*, dankort*, apple pay, google pay, betalingsmodul*,
    betalingsløsning*, fizetési (modul|mód)*, plugin pembayaran,
    (pay|betale|fizet*|bayar) (by|med|pakai|bank|telefon|phone|online)*~, booking*~, bookinger*~, book~,
    foglal*~, pemesanan*, reservasi*, *kalender*, calendar*, calendars, naptár*, naptára*, kalendernya,
    shop~, shops~, webshop*~, web shop~, online shop~, toko*~, butik*~, bolt~, boltot~, boltunk~,
    webáruház*~, language*, languages, sprog*, nyelv*, bahasa*, kétnyelvű*, multilingual, flersproget*,
    analytics*, statistik*, statistics, statisztik*, integrat*, integration*, integráció*, integrasi*,
    chat*, chatbot*, live chat, whatsapp button, dashboard*~, form, forms, *formular*, formulár*,
    *űrlap*, formulir*, kapcsolatfelvétel*, contact form*, kontaktformular*, kapcsolati űrlap*, search,
    search (function|box)*, søgning*, søgefunktion*, søgefelt*, kereső*, pencarian*, filter*, szűrő*,
    newsletter sign*, sign-up*, signup*, tilmelding*, jelentkez*~, pendaftaran*, registration*,
    registrering*, regisztráció*, popup*, pop-up*, map, google maps, térkép*, kort over, peta,
    download button*, tombol unduh, letöltés gomb*, letöltés*~, api, webhook*, crm, erp, export*~,
    import~, imports~, imported~, importer*, importen*, impornya, impor, importál*, importot*, importok*, member area*, members area~, medlemsområde*~, tagi felület*~,
    halaman anggota~, area kursus, online course*, kursusområde*, tanfolyami felület*, wishlist*,
    review*~, rating*~, cookie banner*, cookiebanner*, sütisáv*, banner cookie, notification*,
    notifikasi*, app, appen, aplikasi*, alkalmazás*
  `,
  training: `
    train*, training*, trainer*, kursus*, kurset, kurser, course*, undervis*, undervisning*, oplæring*,
    oktat*, oktatás*, tanfolyam*, betanít*, betanítás*, pelatihan*, dilatih, melatih, ajar*, ajarin*,
    ajari, diajari*, diajarin*, mengajar*, kelas*, teach*, taught, lesson*, lektion*, lecke*~,
    workshop*, webinar*, manual*, manualen, handbook*, kézikönyv*, panduan*, håndbog*, vejledning*,
    tutorial*~, guide*~, útmutató*, instruction*,
    how (do|can) i (edit|change|hide|unpublish|add|write|schedule)*~,
    hogyan (szerkeszt*|rejthet*|írhat*|ütemez*|ír)*~,
    hvordan (skriver|skjuler|redigerer|planlægger) jeg*~,
    cara (edit|menulis|menyembunyikan|menjadwalkan|pakai|menggunakan)*~, show us how, vis os hvordan,
    learn*, lære*, tanul*, belajar*, explain*~, forklar*~, elmagyaráz*~, menjelaskan*~, dijelasin*~,
    permalink*, editor*~, editoren, szerkesztő*~, redaktør*~, participants, deltager*~, résztvev*,
    peserta*, zoom
  `,
  support: `
    support*, pelayanan*, layanan*, service~, szolgáltatás*~, kiszolgál*~, betjening*~, ügyfélszolg*,
    kundeservice*, customer (service|care|support), cs, csnya, cs-nya, helpdesk*, help desk, hotline,
    answer*~, answers, answered, reply*, replies, replied, response*, respond*, svar, svar*, svarer,
    svarede, válasz*, válaszol*, jawab*, dijawab*, menjawab*, jawaban*, balas*, dibalas*, dibales*,
    bales*, respon*, responnya, fast respon*, ticket*, tickets, tiket*, hibajegy*, sag, sager*~,
    henvendelse*, tiket(|nya), phone*~, telefon*~, telepon*~, telephone*, nobody answers, ingen svarer,
    senki nem, no (answer|reply|response), contact*~, kontakt*~, kapcsolat*~, hubung*, dihubungi*,
    menghubungi, call back, calls back, ring* tilbage, ringer*, visszahív*, hív*~, telefonál*, chat*~,
    admin(|nya)~, technician*, tekniker*, technikus*, teknisi*, udbyder*~, szolgáltató*~, human being,
    menneske*~, élő ember, autosvar*, automatic repl*, auto-repl*, sablonválasz*, standardsvar*, canned,
    bot, helpful*, hjælpsom*, segítőkész*, segítség*~, membantu*~, bantuan*~, help~, hjælp*~, listened, listens,
    lytter*, figyelnek*, dengerin, reachable, holidays~, helligdag*, ünnepnap*, tanggal merah,
    hari libur, weekend*~, hétvég*~, svartid*, válaszidő*, waktu respon, response time*,
    sunday (night|evening)~, (professional|kind|rude|polite) (team|staff|people)*
  `,
  project: `
    website*~, web site*~, webside*~, hjemmeside*~, honlap*~, weboldal*~, weblap*~, webnya~,
    company profile, profil perusahaan, (new|whole|entire|complete|our|a) (website|site|webshop|shop)~,
    (ny|hel|en ny) (hjemmeside|webshop|side)~, új (honlap*|weboldal*|webshop*|bolt*),
    (website|web|toko online) baru, freelance*, freelancer*, freelanceren, szabadúszó*, quote,
    quotation*, quotes, estimate*, offer, offers, proposal*, tilbud*, tilbud på, overslag*,
    prisoverslag*, árajánlat*, ajánlat*, ajánlatot, penawaran*, estimasi*, developer*, developers,
    udvikler*, webudvikler*, fejlesztő*, webfejleszt*, programmer*, programozó*, programmør*,
    programer*, designer*~, desainer*~, grafikus*~, designeren, agency*, bureau*, ügynökség*, agensi,
    project*, projects, projekt*, projektet, proyek*, proyeknya, from scratch, fra bunden, a nulláról,
    dari nol, build (a|us|our|me)*, bygge (en|et|vores)*, byg, buat(|kan) (web|website|toko)*,
    bikin(|in) (web|website|toko)*, pembuatan (web|website|toko)*,
    készít* .. (honlap*|weboldal*|webshop*|oldal*), deadline*, tenggat*, határidő*, leveringsdato*,
    launch*, lancering*, launching*, rajt*, indulás*~, delivered*, deliver*, leveret*, levere*,
    half finished, half-finished, halvfærdig*, félkész*, setengah jadi, deposit*~, forskud*~, előleg*~,
    hire, hired, hires, hiring, hyre*, bérel*~, sewa jasa, jasa*~, maintenance (contract|agreement)*, vedlige*,
    karbantartás*~, perawatan*, take (it|that|this) on, påtage*, elvállal*, kerjasama, kerja sama,
    budget*, anggaran*, keret~, kerete~, keretünk*~, keretb*~, who owns the code, ejer koden, kié a kód, kode(|nya) milik,
    source code, forráskód*, kildekode*, scope, blog*~, site live, go live, gå i luften, booking site
  `,
}
