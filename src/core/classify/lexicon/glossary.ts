// Lists words of the four languages that mean the same, so that what is learned of one holds for the others. Written for Remit.

/**
 * One meaning a line: its words in English, Indonesian, Danish and Hungarian, the languages parted by " | ", the words by
 * commas. Words are as people type them without accents (Danish letters as ae, oe, aa); a star at the end stands for any
 * ending of up to six letters. A word may stand in several lines.
 */
export const glossary = `
i, me, im, i'm, i've, i'd, i'll, myself | saya, aku, gue, gw, sy, ku | jeg, mig, selv | en, engem, nekem, velem, magam
my, mine | punyaku, milikku, ku | min, mit, mine | enyem, sajatom
we, us, we're, we've, we'd, we'll, ourselves | kami, kita | vi, os | mi, minket, nekunk, velunk, nalunk, hozzank
our, ours | milik | vores, vor | mienk, sajat*
you, you've, you're, you'd, you'll, yourself | anda, kamu, kalian, elu, lu, lo, ente | du, jer, dig, jeg | te, ti, on, onok, neked, nektek, onnek, onoknek, veletek, onokkel, titeket, teged
your, yours | mu, punyamu | jeres, din, dit, dine, deres | tied, tietek
he, she, his, her, him, himself | dia, beliau | han, hun, ham, hende, hans, hendes | o, ot, neki, vele
they, them, their, those | mereka, orang-orang | de, dem, deres | ok, oket, nekik, veluk, azok
somebody, someone, anyone, anybody | seseorang, siapapun | nogen | valaki*, barki
nobody, none, no-one | siapapun | ingen, ingenting | senki*
everybody, everyone, all, whole, entire, everything, everywhere | semua*, seluruh*, segala | alle, alt, hele, helt, samtlige, overalt | mind*, osszes, egesz*, minden*
not, no, don't, doesn't, didn't, isn't, wasn't, won't, can't, cannot, hasn't, haven't, wouldn't, couldn't, aren't, weren't | tidak, gak, ga, nggak, ngga, gk, tak, bukan, engga*, kagak | ikke, ej, ingen, intet | nem, ne, sem, se, nincs*, sincs*
never |  | aldrig | soha*
nothing | apa-apa | intet, ingenting | semmi*
without | tanpa | uden | nelkul*
yet, still | belum, masih, msh | endnu, stadig, fortsat | meg, egyelore, tovabbra
again | lagi, kembali | igen, atter | ujra, megint, ismet
already | sudah, udah, udh, sdh, dah, telah | allerede | mar
now, currently | sekarang, skrg, kini | nu | most, jelenleg
tomorrow | besok |  | holnap*
yesterday | kemarin, kemaren | gaar | tegnap*
since | sejak, semenjak | siden | ota, azota
until, till | sampai, hingga, sampe | indtil | amig, ig
before, earlier, previously, previous, former | sebelum*, dulu, dahulu | foer, tidligere, forrige, foerhen | elott*, azelott, korabban, korabbi*, regebb*, elozo*
after, afterwards, then | setelah, sesudah, kemudian, lalu, terus, trus | efter, derefter, bagefter, saa | utan, utana, miutan, aztan
while, during | selama, ketika, saat, waktu | mens, under, imens | kozben, mialatt, alatt, amikor
day, days | hari | dag, dage, dagen, doegn | nap*, napja
week, weeks | minggu, pekan | uge, uger, ugen | het, hete, hetek*, hettel, heten
month, months | bulan | maaned, maaneder, maaneden | honap*
year, years | tahun, thn | aar, aaret, aarene | ev, evek, eve, evben, evvel, eves, eveken
hour, hours | jam | time, timer, timen | ora, oraja, orak*, oran, orat, oras
minute, minutes | menit | minut, minutter, minuttet | perc, perce*, percig, percet, percek
second, seconds | detik | sekund, sekunder | masodperc*, mp
monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend | senin, selasa, rabu, kamis, jumat, sabtu, weekend | mandag*, tirsdag*, onsdag*, torsdag*, fredag*, loerdag*, soendag*, weekend* | hetfo*, kedd*, szerda*, csutortok*, pentek*, szombat*, vasarnap*, hetvege*
january, february, march, april, may, june, july, august, september, october, november, december | januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember | januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december | januar*, februar*, marcius*, aprilis*, majus*, junius*, julius*, augusztus*, szeptember*, oktober*, november*, december*
night, midnight, evening, tonight | malam, malem | nat, natten, aften, aftenen, midnat | este*, ejjel*, ejszaka*, ejfel*
morning, afternoon, noon | pagi, siang, sore | morgen*, formiddag*, eftermiddag*, middag* | reggel*, delelott*, delutan*, del
soon, quickly, asap, immediately, urgent* | segera, secepat*, buruan, mendesak, urgen | snart, hurtigst, straks, omgaaende, haster | mielobb*, hamar*, surgos*, azonnal, mihamarabb
when, whenever | kapan, ketika | hvornaar, naar | mikor*, amikor
what, what's, whats | apa, apaan | hvad, hvilket | mi, mit, micsoda, miben, mire
why | kenapa, mengapa, knp | hvorfor | miert
how | bagaimana, gimana, gmn, cara*, gimn | hvordan, hvorledes | hogy, hogyan, mikepp*
where | dimana, mana, kemana | hvor, hvorhen, hvorfra | hol, hova, honnan
which |  | hvilken, hvilke, hvilket | melyik*, milyen*
who, whose | siapa | hvem, hvis | ki, kie, kinek, kit, kik
can, could, able | bisa, dapat, mampu, bs | kan, kunne, mulig* | tud*, lehet*, kepes*, hat
please, kindly | tolong, mohon, tlg, minta, harap | venligst, please | kerem, kerjuk, lecci, legyszi, szivesked*
want, wants, wanted, i'd, we'd | mau, ingin, pengen, pengin, kepingin, hendak | vil, ville, oensker, gerne | szeret*, akar*, kivan*, szandekoz*
need, needs, needed, require* | perlu, butuh, membutuhkan | behoever, mangler, kraever | kell, kellene, kene, szukseg*, igeny*
should, ought, supposed | seharusnya, harusnya, mestinya, semestinya | burde, boer, skulle, meningen | kellene, illene, kene
must | harus, wajib, mesti, kudu | skal, maa, noedt | muszaj, koteles, kell
may, allowed, permission | boleh, izin, ijin, diizinkan | maa, tilladt | szabad, engedely*, megenged*
if, whether | kalau, kalo, jika, bila, klo, apakah, andai* | hvis, om, saafremt, mon | ha, hogyha, e, vajon
but, although, though, however, yet | tapi, tetapi, namun, meski*, walau*, cuma | men, dog, selvom, alligevel, imidlertid | de, azonban, viszont, bar, ugyan, megis, noha
because, therefore | karena, krn, sebab, soalnya, makanya | fordi, derfor, saa | mert, mivel, ezert, ugyanis
instead, rather | malah, justru, alih-alih, ketimbang, daripada | snarere, hellere | helyett, inkabb
than, compared | dibanding*, daripada, ketimbang | end, sammenlignet | mint, kepest
only, just, merely | hanya, cuma, cuman, doang, saja, aja | kun, bare, blot | csak, csupan, mindossze
even | bahkan, pun | endda, selv | meg, sot
almost, nearly | hampir, nyaris | naesten | majdnem, szinte
very, so, really, too, totally, absolutely | sangat, banget, bgt, sekali, amat, terlalu, bener* | meget, virkelig, helt, utroligt | nagyon, igazan, tul, annyira, teljesen, rendkivul
more, most | lebih, paling | mere, mest, flere, fleste | tobb*, legtobb*, inkabb
less, least, few, fewer | kurang, sedikit, dikit | mindre, faerre, faa, mindst | kevesebb*, keves*, kevesbe
same | sama | samme | ugyanaz*, ugyanez*, ugyanolyan*, ugyanugy
other, another, different, else | lain*, beda*, berbeda | anden, andet, andre, anderledes, forskellig* | masik*, mas, masok*, kulonbozo*, masfele
new, newest, latest | baru, terbaru | ny, nyt, nye, nyeste, seneste | uj, ujat, ujabb*, legujabb*
old, older | lama, tua, kuno | gammel, gamle, gammelt, aeldre | regi*, oreg*
big, large, bigger, huge | besar, gede, gedhe, raksasa | stor, store, stort, stoerre, kaempe* | nagy*, hatalmas*, oriasi
small, little, tiny | kecil, mungil | lille, smaa, mindre, lidt | kis, kicsi*, kevesk*, apro*
one, single, once | satu, se, sekali, tunggal | en, et, eneste, een | egy, egyetlen*, egyszer
two, twice, double, both | dua, dobel, kedua* | to, dobbelt*, begge | ketto*, ket, ketszer*, dupla*, mindketto*
three, four, five, six, seven, eight, nine, ten, third, fourth, fifth | tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, ketiga, keempat | tre, fire, fem, seks, syv, otte, ni, ti, tredje, fjerde, femte | harom*, negy*, ot, ott, hat, het, nyolc*, kilenc*, tiz*, harmad*, negyed*, otod*
hundred*, thousand*, million*, dozen* | ratus*, ribu*, juta*, puluh* | hundred*, tusind*, million*, snesevis | szaz*, ezer*, ezret, millio*, tucat*
half, quarter | setengah, separuh, seperempat | halv*, kvart* | fel, fele, felet, negyed*
first | pertama | foerste, foerst | elso*, eloszor
last, final, finally | terakhir, akhirnya | sidste, endelig | utolso*, vegul, vegre
always, every, constantly | selalu, tiap, setiap, terus-menerus | altid, hver, konstant | mindig, allandoan, minden, folyton*
often, usually, regularly | sering, biasanya, rutin | ofte, tit, saedvanligvis, normalt | gyakran, altalaban, rendszeresen, sokszor
sometimes, occasionally | kadang*, sesekali | sommetider | neha*, olykor, idonkent
slow, slowly, slower, sluggish, crawl* | lambat, lemot, lelet, lama, pelan | langsom*, sloev*, traeg* | lassu*, lassa*, lassul*
fast, quick, faster, quicker, speed*, promptly | cepat, cepet, kilat, gercep, sat-set, kencang | hurtig*, lynhurtig*, fart*, rap | gyors*, villam*
wait, waits, waited, waiting, patien* | menunggu, nunggu, tunggu, sabar, antri, antre | vent*, taalmod* | var*, vart*, turelm*, kivar*
late, delayed, overdue, behind | telat, terlambat, molor, ngaret, mundur | sent, forsink*, overskredet | kes*, kesn*, keso, elkes*
promise*, agreed, told | janji*, katanya, bilang*, sepakat* | love*, lovet, lovning, aftalt, aftale | iger*, megiger*, megbeszel*, megallapod*
answer*, repl*, respond*, respons*, react* | jawab*, dijawab, balas*, dibalas, bales*, respon*, merespon*, tanggap* | svar*, besvar*, reager*, respons* | valasz*, reagal*, felel*
call, calls, called, phone*, ring | telepon*, telpon*, nelpon, ditelepon, menelepon, hubungi*, telp | ring*, telefon*, opkald* | telefon*, hiv*, felhiv*, hivas*, csorg*
write, writes, wrote, written, writing | menulis, tulis*, nulis, ditulis | skriv*, skrev* | ir, irt*, irj*, iras*, megir*, leir*
read, reads, reading | baca*, membaca, dibaca | laes*, laest* | olvas*, elolvas*
ask, asks, asked, asking | tanya*, nanya, bertanya, menanyakan, ditanya | spoerg*, spurgt*, bede, bedt | kerdez*, kerd*, megkerdez*, erdeklod*
question* | pertanyaan | spoergsmaal* | kerdes*
say, says, said, tell, tells | kata*, bilang, ngomong, berkata | sig*, siger, sagde, fortal*, fortael* | mond*, szol*, kozol*
explain*, explanation, understand* | jelas*, menjelaskan, dijelaskan, paham, ngerti, mengerti | forklar*, forstaa*, forstod | magyaraz*, elmagyaraz*, ert*, megert*
show, shows, shown, display* | tampil*, menampilkan, muncul, perlihatkan, tunjuk* | vis, viser, vist, vises, vise | mutat*, megmutat*, megjelen*, latszik, jelenik
see, saw, seen, look*, watch* | lihat*, melihat, liat, terlihat, nonton, kelihatan | se, ser, saa, set, kig*, kigge* | lat*, nez*, megnez*
find, finds, found, search* | cari*, mencari, nyari, temu*, menemukan, ketemu | find*, fandt, fundet, soeg*, led* | talal*, megtalal*, keres*, kereso*
know, knows, known, knew | tahu, tau, kenal, mengetahui | ved, vide, vidste, kend* | tud, tudom, tudja, tudod, tudtam, ismer*
think, thought, believe*, suppose, guess | pikir*, kira*, rasa, sangka, anggap | tro*, taenk*, synes, mener | gondol*, hisz*, szerint*, velem*
learn*, teach*, train*, course*, workshop*, lesson* | belajar, ajar*, pelatihan, kursus, latih*, mengajar* | laer*, undervis*, kursus*, kurser, oplaer* | tanul*, tanit*, oktat*, kepzes*, tanfolyam*, betanit*
help*, assist* | bantu*, membantu, dibantu, tolong, menolong, bantuan | hjaelp*, hjalp, bistaa* | segit*, segits*
thank*, grateful, appreciat*, cheers, kudos | makasih, trims, thanks, thx, tengkyu, suwun, nuhun, berterima | tak, takker, takke, taknemm* | koszon*, koszi, kosz, hala*
great, excellent, perfect*, brilliant, superb, fantastic*, amazing, wonderful*, awesome, outstanding, splendid | mantap, mantul, keren, hebat, sempurna, top, jempol*, juara, istimewa, ciamik | fantastisk*, fremragende, perfekt*, skoen*, super*, genial*, fedt, suveraen*, kanon | szuper*, kivalo*, tokelet*, remek*, nagyszeru*, fantasztik*, csodal*, csodas*, zsenial*, kiraly, pazar
good, well, nice, lovely, fine, fair | bagus, baik, oke, ok, enak, cakep, asik | god, godt, gode, fin, fint, fine, dejlig*, paen* | jo, jol, joval, szep*, rendben, kellemes*, remekul
better, improve* | mending, membaik | bedre, forbedr* | jobb*, javul*, fejlod*
best | terbaik | bedst* | legjobb*
bad*, poor*, terrible, awful, horrible, worse, worst, lousy, dreadful | buruk, jelek, parah, payah, ancur, hancur, bobrok, terburuk | daarlig*, ringe, elendig*, forfaerdelig*, vaerre, vaerst*, haabloes*, rystende | rossz*, szorny*, borzalm*, pocsek*, rettenet*, gyenge*, silany*, legrossz*
happy, glad, pleased, delighted, satisf*, relieved | senang, seneng, puas, bahagia, lega, gembira, memuaskan | glad*, tilfreds*, lykkelig*, lettet | orul*, boldog*, elegedett*, oromm*, megkonnyebb*
love, loves, loved, like, enjoy* | suka, cinta, demen, menikmati | elsker, nyder | imad*, szeret*, tetszik, tetszett, elvez*
disappoint*, unhappy, dissatisf*, frustrat*, annoy*, angry, furious | kecewa*, mengecewakan, kesal, kesel, marah, jengkel, sebal, emosi, muak, gondok, bete | skuff*, utilfreds*, frustr*, irrit*, vred*, sur, rasende | csalod*, elegedetlen*, duhos*, merges*, bossz*, ideges*, felhabor*, elegem, haragsz*
sorry, apolog*, excuse* | maaf, permisi, sori | undskyld*, beklag*, desvaerre | sajnal*, elnezest, bocsan*, sajnos
recommend* | rekomen*, merekomendasikan, saranin, sarankan | anbefal* | ajanl*
trust*, reliab*, honest*, fair | percaya, andal, jujur, terpercaya, amanah | stol*, paalidelig*, aerlig* | megbiz*, becsulet*, oszint*, korrekt*
friendly, polite, kind, helpful, patient | ramah, sopan, sabar | venlig*, flink*, hjaelpsom*, soed*, imoedekommende | kedves*, baratsag*, segitokesz*, udvarias*, turelm*
rude, arrogant, unprofessional, careless | kasar, sombong, cuek, jutek, ceroboh, asal | uhoeflig*, arrogant*, uprofessionel*, sjusk*, ligeglad* | bunko*, udvariatlan*, arrogans*, hanyag*, figyelmetlen*
easy, simple, simply, smooth* | mudah, gampang, simpel, lancar, mulus | let, nem*, enkel*, simpel*, glat | konny*, egyszeru*, zokkeno*, sima*
difficult, hard, complicated, confusing | sulit, susah, ribet, rumit, bingung* | svaer*, vanskelig*, besvaerlig*, indviklet, forvirr* | nehez*, bonyolult*, korulmenyes*, zavar*
problem*, issue*, trouble* | masalah, kendala, problem*, gangguan, isu | problem*, besvaer, vrovl, fejl | problema*, gond*, baj*, hiba*
error*, bug*, mistake*, wrong*, incorrect, fault* | error, eror, salah, keliru, kesalahan, bug, galat | fejl*, forkert*, bug* | hiba*, hibas*, teves*, rossz*, teved*, elron*
broken, breaks, broke, crash*, fail*, damaged | rusak, gagal, crash, hancur, ngehang, hang, macet | oedelag*, smadr*, fejler, crash*, brudt | elromlott, tonkre*, osszeomlott, elszallt, meghal*, lefagy*, bedol*, serul*, elrontott*
work, works, working, worked, function* | jalan, berfungsi, kerja, bekerja, berjalan | virk*, fungere*, koer* | muko*, megy, mukod*, mennek, ment
down, offline, outage, unavailable, unreachable | mati, down, tumbang, offline, lumpuh, padam | nede, nedbrud*, offline, utilgaengelig* | leall*, all, elerhetetlen*, lehalt, offline, kieses*
lost, lose, missing, gone, vanish*, disappear* | hilang, raib, lenyap, kehilangan | tabt*, mistet, vaek, forsvund*, mangler, borte | eltunt*, elvesz*, hianyz*, elveszt*, odalett
empty, blank, nothing | kosong, hampa | tom, tomt, tomme, blank* | ures*, kihalt
stop, stops, stopped, refuse*, quit | berhenti, stop, nolak, menolak | stop*, naegter | leall*, megall*, abbahagy*, megtagad*
hacked, malware, virus, attack*, spam | hack*, dihack, diretas, virus, malware, serangan, spam, bobol, dibobol | hack*, virus, malware, angreb*, spam* | feltor*, hekkel*, virus*, kartevo*, tamad*, spam*
secur*, safe*, protect*, privacy, gdpr | aman, keamanan, lindung*, privasi | sikker*, beskyt*, gdpr, persondata | biztonsag*, ved*, adatved*, gdpr
certificate*, ssl, https, padlock | sertifikat, ssl, https, gembok | certifikat*, ssl, https, haengelaas | tanusitvany*, ssl*, https*, lakat*
password*, login, logged | password, sandi, login, masuk | kodeord*, adgangskode*, password*, login*, logge | jelszo*, jelszav*, belep*, bejelentk*, login*
site, website*, web, page, pages, homepage, blog*, portal | situs*, web, website*, halaman*, blog, laman, portal | side*, hjemmeside*, website*, webside*, forside*, blog*, portal* | oldal*, honlap*, weboldal*, web, blog*, portal*, nyitolap*, fooldal*
shop, shops, store, webshop, checkout, cart, basket, order*, stock | toko*, olshop, keranjang, checkout, pesanan, order*, stok, dagangan | butik*, webshop*, shop*, kurv*, ordre*, bestilling*, lager* | bolt*, webshop*, webaruhaz*, aruhaz*, kosar*, rendeles*, keszlet*
server*, hosting, host, hosted, vps, datacent* | server*, hosting*, vps, datacenter | server*, hosting*, webhotel*, vps, datacenter* | szerver*, tarhely*, hosting*, vps*, szolgaltat*
domain*, subdomain*, nameserver*, dns, registrar, whois | domain*, subdomain, nameserver, dns, registrar | domaene*, domain*, navneserver*, dns*, registrator* | domain*, aldomain*, nevszerver*, dns*, regisztrator*
mail, mails, email*, mailbox*, inbox, newsletter*, imap, smtp, webmail | email*, surel, imel, newsletter, mail* | mail*, e-mail*, postkasse*, indbakke*, nyhedsbrev*, webmail* | level*, email*, e-mail*, postafiok*, postalada*, hirlevel*, mail*, webmail*
form*, field*, button*, link*, menu*, header, footer, banner, logo* | formulir*, form, tombol, link, tautan, menu, header, footer, banner, logo | formular*, felt*, knap*, link*, menu*, sidefod, banner*, logo* | urlap*, mezo*, gomb*, link*, menu*, fejlec*, lablec*, banner*, logo*
picture*, photo*, image*, video*, gallery, banner | foto*, gambar*, video*, galeri, poto | billed*, foto*, video*, galleri* | kep, kepe*, kepet, fenykep*, foto*, video*, galeria*
text*, word*, content*, article*, title*, paragraph*, translation, translat* | teks, tulisan, konten, artikel, judul, terjemah*, kalimat | tekst*, ord, indhold*, artikel*, overskrift*, oversaet* | szoveg*, szo, tartalom*, cikk*, cim, forditas*, fordit*
design*, layout, colour*, color*, font*, theme*, draft* | desain*, tampilan, warna, font, tema, layout, draf* | design*, layout*, farve*, skrift*, tema*, udkast* | dizajn*, arculat*, kinezet*, szin*, betu*, sablon*, latvany*, vazlat*
file*, folder*, pdf*, document*, attachment*, attached | file*, berkas, folder, pdf, dokumen, lampir*, terlampir | fil, filer*, mappe*, pdf*, dokument*, vedhaeft* | fajl*, mappa*, pdf*, dokumentum*, mellekel*, csatol*
backup*, restore*, copy, copies, database* | backup*, cadangan, restore*, pulih*, kembalikan, database, salinan | backup*, sikkerhedskopi*, gendan*, kopi*, database* | mentes*, biztonsagi, visszaallit*, masolat*, adatbazis*
update*, upgrade*, version*, plugin*, php, wordpress, script* | update*, upgrade*, versi*, plugin*, php, wordpress, pembaruan, skrip* | opdater*, opgrader*, version*, plugin*, php*, wordpress*, script* | frissit*, verzio*, bovitmeny*, plugin*, php*, wordpress*, szkript*
invoice*, bill*, charge*, paid, pay*, fee*, refund*, price*, cost*, money, card, subscription | invoice*, tagihan, bayar*, membayar, biaya, harga, uang, refund, kartu, langganan, duit, ditagih | faktur*, regning*, betal*, gebyr*, pris*, penge*, refunder*, kort, opkraev*, abonnement* | szamla*, fizet*, dij*, ar, ara, arat, arak, koltseg*, penz*, visszater*, kartya*, elofizet*
cheap*, expensive, worth, value | murah*, mahal, sepadan, worth | billig*, dyr*, vaerd, prisen | olcso*, draga*, meger*, erteket
contract*, agreement, plan, package*, renew*, trial, licen*, quota | kontrak, perjanjian, paket*, perpanjang*, lisensi, kuota, trial | kontrakt*, aftale*, pakke*, forny*, licens*, abonnement* | szerzod*, csomag*, meghosszabbit*, megujit*, licenc*, keret*, proba*
quote, estimate, budget, offer*, proposal | penawaran, estimasi, anggaran, budget, proposal | tilbud*, overslag*, budget*, prisoverslag | arajanlat*, ajanlat*, koltsegvetes*, becsles*
project*, developer*, programmer, freelance*, agency, designer | proyek, project, developer, programmer, freelance*, agensi, desainer | projekt*, udvikler*, programmoer*, freelance*, bureau*, designer* | projekt*, fejleszto*, programozo*, szabaduszo*, ugynokseg*, tervezo*
support, staff, team, service, ticket*, helpdesk, operator, employee* | cs, support, tim, layanan, pelayanan, tiket*, admin, staf, karyawan | support*, kundeservice*, team*, service*, sag, sager, medarbejder*, personale* | ugyfelszolg*, csapat*, szolgaltatas*, hibajegy*, munkatars*, alkalmazott*, support*
customer*, client*, visitor*, guest*, user*, reader* | pelanggan*, klien*, pengunjung, tamu, pengguna, pembaca, konsumen, customer, user | kunde*, klient*, besoegende, gaest*, bruger*, laeser* | ugyfel*, vasarlo*, vendeg*, latogato*, felhasznalo*, olvaso*, vevo*
provider*, company, companies, firm*, host* | penyedia, perusahaan*, vendor, provider | udbyder*, firma*, virksomhed*, leverandoer* | szolgaltato*, ceg*, vallalat*, beszallito*
add, adds, adding, added, include* | tambah*, menambah*, nambah*, masukin, masukkan, ditambah* | tilfoej*, indsaet*, ekstra | hozzaad*, bovit*, betesz*, felvesz*, kieg*
change*, edit*, modif*, correct*, adjust*, replace*, swap | ubah*, ganti*, mengganti, edit*, diganti, diubah, revisi*, koreksi, perbaiki | aendr*, ret, rett*, udskift*, skift*, juster*, erstat* | modosit*, valtoztat*, cserel*, kicserel*, javit*, atir*, szerkeszt*, igazit*
remove*, delete*, hide | hapus*, menghapus, dihapus, hilangkan, copot, sembunyi* | fjern*, slet*, skjul* | torol*, eltavolit*, levesz*, kivesz*, elrejt*
move*, transfer*, migrat*, switch* | pindah*, memindahkan, dipindah*, transfer, migrasi* | flyt*, overfoer*, migrer*, skift* | koltoz*, atkoltoz*, athelyez*, atvisz*, atad*, valt*
setup, install*, activate*, enable, connect*, configure*, point | pasang*, memasang, dipasang, instal*, aktif*, setting*, sambung*, hubungkan, atur | installer*, opsaet*, aktiver*, forbind*, tilslut*, konfigurer*, peg | telepit*, beallit*, aktival*, osszekot*, bekapcsol*, csatlakoz*, konfigural*
build*, make, makes, made, create*, develop* | buat*, bikin*, membuat, dibuat, membangun, bangun | byg*, lav*, lave*, opret*, udvikl*, skab* | keszit*, csinal*, epit*, letrehoz*, fejleszt*, alkot*
fix*, repair*, solve*, sort* | perbaik*, benerin, betulin, beres*, selesai*, diperbaiki, atasi | fiks*, repar*, loes*, udbedr*, klar* | javit*, megjavit*, megold*, helyrehoz*, rendbe*
send*, sent, deliver*, arriv*, receive* | kirim*, mengirim, ngirim, dikirim, sampai, terima, diterima, nyampe | send*, lever*, ankom*, modtag*, fremme | kuld*, elkuld*, megerkez*, erkez*, kap*, megkap*, szallit*
upload*, download*, export*, import* | unggah, upload*, unduh, download*, ekspor, impor | upload*, download*, eksport*, import*, hente | feltolt*, letolt*, export*, import*
open, opens, opened | buka*, membuka, kebuka, terbuka, dibuka | aab*, aaben* | nyit*, megnyit*, kinyit*
close, closed, end, ended, finish*, done, complete* | tutup*, selesai, kelar, berakhir, rampung, habis, beres | luk*, slut*, faerdig*, afslut* | zar*, bezar*, befejez*, kesz, vege*, lezar*
start*, begin*, began | mulai*, memulai, awal* | start*, begynd* | kezd*, elkezd*, indul*, indit*
keep*, kept, stay* | tetap, simpan*, terus, menjaga | behold*, bliv*, forbliv*, holde, holdt | marad*, tart*, megtart*, orz*
take, takes, took, taken | ambil*, mengambil, diambil | tag*, tog | vesz*, vett*, elvesz*, vitt*
give, gives, gave, given | kasih, memberi*, beri*, dikasih, ngasih | giv*, gav*, givet | ad, adott*, adj*, adna*, megad*
get, gets, got | dapat, dapet, peroleh, mendapat* | faa*, fik, faaet | kap*, kaptam, kaptunk, szerez*
use*, using | pakai*, pake*, menggunakan, gunakan, digunakan | brug*, anvend*, benyt* | hasznal*, alkalmaz*
try*, tried, test* | coba*, mencoba, nyoba, dicoba, tes*, ngetes | proev*, test*, forsoeg* | prob*, kiprob*, tesztel*, teszt*
check*, review* | cek*, ngecek, periksa*, tinjau, dicek | tjek*, kontroll*, undersoeg*, gennemgaa* | ellenoriz*, megnez*, atnez*, vizsgal*
lose, missed | rugi*, kerugian, merugi, kehilangan | tab*, mistede | vesztes*, elbuk*, kiesett*, bukt*
complain*, complaint* | komplain*, keluh*, mengeluh, protes, ngeluh | klag*, reklamation* | panasz*, reklama*
warn*, notice*, inform*, announce* | peringat*, kabar*, pemberitahuan, umum*, info*, informasi | advar*, varsl*, besked, inform*, oplys* | figyelmeztet*, ertesit*, tajekoztat*, szol*, jelez*
cancel*, leave, leaving, leaves | batal*, cabut, pindah, cancel | opsig*, afmeld*, forlad* | lemond*, felmond*, kilep*, elhagy*, elmegy*
joke, bravo, congratulations | selamat, bravo, lucu | tillykke, bravo | gratulal*, bravo, vicc*, nevets*
report*, study, survey, percent, according | laporan, survei, persen, menurut, penelitian, riset | rapport*, undersoegelse, procent, ifoelge | jelent*, felmeres*, szazalek*, szerint, kutatas*
century, history, founded, originally, ancient, traditional* | abad, sejarah, didirikan, awalnya, kuno, tradisional | aarhundrede*, historie*, grundlagt, oprindelig* | szazad*, tortenelem*, alapit*, eredetileg, hagyomany*
city, town, village, country, countries, region, district, island, river, lake, mountain, sea, coast | kota, desa, negara, daerah, pulau, sungai, danau, gunung, laut, pantai, kampung, wilayah | by, byen, land*, landsby*, oe, oeen, kommune*, flod*, soe, bjerg*, hav*, kyst* | varos*, falu*, orszag*, megye*, sziget*, folyo*, tava*, hegy*, tenger*, part*, kornyek*
government, minister, police, court, law, election | pemerintah*, menteri, polisi, pengadilan, undang*, pemilu | regering*, minister*, politi*, domstol*, lov, valg* | kormany*, miniszter*, rendor*, birosag*, torveny*, valasztas*
market, industry, economy, trend*, brand*, marketing, campaign* | pasar*, industri, ekonomi, tren, merek, pemasaran, kampanye, bisnis | marked*, industri*, oekonomi*, tendens*, brand*, markedsfoer*, kampagne* | piac*, ipar*, gazdasag*, trend*, marka*, marketing*, kampany*
study, university, school, student*, teacher*, homework | kuliah, kampus, sekolah, mahasiswa, murid, guru, siswa, pr | universitet*, skole*, studer*, elev*, laerer*, lektie* | egyetem*, iskola*, diak*, tanar*, hallgato*
food, recipe*, cook*, bread, soup, coffee, tea, cake, kitchen, eat, restaurant, lunch, dinner, meal | makan*, resep, masak*, roti, sop, kopi, teh, kue, dapur, restoran, warung, nasi, bakso, ayam, sambal | mad, maden, opskrift*, koge*, broed*, suppe*, kaffe*, te, kage*, koekken*, spis*, restaurant*, frokost*, middag* | etel*, recept*, foz*, kenyer*, leves*, kave*, tea*, torta*, suti*, konyha*, etterem*, ebed*, vacsor*, husi*
train*, bus*, flight*, airport, parcel*, courier*, driver*, car, taxi, bike | kereta, bus, pesawat, bandara, paket, kurir, supir, sopir, mobil, taksi, motor, ojek, ojol, driver | tog*, bus*, fly, flyet, lufthavn*, pakke*, bud, chauffoer*, bil*, taxa*, cykel* | vonat*, busz*, repulo*, csomag*, futar*, sofor*, auto*, taxi*, bicikli*, villamos*
dog, cat, plant*, garden, flower*, tree*, bird*, fish, horse | anjing, kucing, tanaman, kebun, bunga, pohon, burung, ikan | hund*, kat, katte*, plant*, have, haven, blomst*, trae*, fugl*, fisk*, hest* | kutya*, macska*, noveny*, kert*, virag*, fa, fak, madar*, hal, lovak
music, film, movie, series, novel, book*, song*, concert, band, game*, football, match, team | musik, film, serial, novel, buku, lagu, konser, game, bola, sepakbola, pertandingan | musik*, film*, serie*, roman*, bog*, sang*, koncert*, spil*, fodbold*, kamp* | zene*, film*, sorozat*, regeny*, konyv*, dal, koncert*, jatek*, foci*, meccs*
weather, rain, snow, summer, winter, spring, autumn, holiday*, wedding, birthday, christmas | cuaca, hujan, musim, liburan, nikah*, pernikahan, ultah, lebaran, kondangan, natal | vejr*, regn*, sne*, sommer*, vinter*, foraar*, efteraar*, ferie*, bryllup*, foedselsdag*, jul | idojaras*, eso*, ho, nyar*, tel, tavasz*, osz, nyaralas*, eskuvo*, szuletesnap*, karacsony*
doctor, dentist, hospital, health, medicine, patient* | dokter, sehat, kesehatan, obat, pasien, klinik | laege*, tandlaege*, hospital*, sygehus*, sundhed*, medicin* | orvos*, fogorvos*, korhaz*, egeszseg*, gyogyszer*, beteg*
house, home, flat, apartment, room, roof, wall, window, door, furniture, kitchen | rumah, kos, kamar, atap, tembok, jendela, pintu, apartemen, kontrakan | hus*, lejlighed*, vaerelse*, tag, vaeg*, vindue*, doer, moebl* | haz*, lakas*, szoba*, teto*, fal, ablak*, ajto*, butor*
family, child*, kids, mother, father, wife, husband, friend*, neighbour* | keluarga, anak*, ibu, bapak, istri, suami, teman, tetangga, ortu | familie*, barn*, boern*, mor, far, kone, mand, ven, venner, nabo* | csalad*, gyerek*, gyermek*, anya*, apa, feleseg*, ferj*, barat*, szomszed*
phone, laptop, computer, printer, tv, battery, screen, app | hp, ponsel, laptop, komputer, printer, tv, baterai, layar, aplikasi | mobil*, laptop*, computer*, printer*, tv, fjernsyn*, batteri*, skaerm*, app* | mobil*, laptop*, szamitogep*, nyomtato*, teve*, akkumulator*, kijelzo*, alkalmazas*
bank, loan*, insurance, credit, invest*, profit, income, earn* | bank, pinjam*, asuransi, kredit, investasi, untung, penghasilan, cuan, pinjol | bank*, laan*, forsikring*, kredit*, invester*, profit*, indtaegt*, tjen* | bank*, kolcson*, hitel*, biztositas*, befektet*, nyereseg*, jovedelem*, kereset*
job*, vacancy, hire, hiring, position, salary, candidate*, cv, apply | lowongan, loker, kerja, gaji, kandidat, lamaran, melamar, rekrut*, posisi | job*, stilling*, ansaet*, loen*, ansoeg*, kandidat* | allas*, munka*, fizetes*, jelentkez*, palyaz*, munkatars*, onelet*
casino, slot*, bet*, lottery, jackpot, bonus, gambling | judi, slot, togel, gacor, maxwin, taruhan, jackpot, bonus, deposit | kasino*, casino*, spil*, odds, jackpot*, bonus* | kaszino*, nyerogep*, fogadas*, lotto*, jackpot*, bonusz*
follow*, subscribe, click, dm | follow*, subscribe, klik, kunjungi, mampir, bio, dm, wa | foelg*, abonner*, klik*, besoeg* | kovess*, iratkozz, kattints*, latogass*, csekkold
backlink*, seo, ranking, rank*, traffic, google | backlink*, seo, ranking, peringkat, trafik, google | backlink*, seo*, placering*, trafik*, google* | linkepit*, seo*, helyezes*, forgalom*, google*
sell*, sale*, sold, buy*, bought, discount*, deal*, cheap, promo* | jual*, dijual, beli*, diskon, promo*, obral, beli | saelg*, solgt*, salg*, koeb*, koebt*, rabat*, tilbud | elado*, elad*, vesz*, vettem, vasarol*, akcio*, kedvezmeny*
hello, hi, dear, greetings, regards | halo, hai, hallo, salam, permisi, yth | hej, goddag, kaere, hilsen, mvh, hejsa | szia*, hello, kedves, tisztelt, udv*, udvozlettel
lol, haha*, wow, ok, okay, yes, yeah | haha*, wkwk*, wow, ok, oke, iya, sip, siap | haha*, wow, ok, okay, ja, naah, fedt | haha*, hu, ok, oke, igen, ja, nyami
mate, sir, madam, bro, guys | kak, mas, mbak, min, bang, gan, bro, pak, bu, sis, om | makker, venner, folkens | haver, sracok, uram, holgyem
number*, list*, table*, record*, row* | nomor, angka, daftar, tabel, data, record | nummer*, tal, liste*, tabel*, post* | szam, szama*, szamot, lista*, tabla*, adat*, sor, sorok
address*, name*, account*, title, date | alamat, nama, akun, rekening, tanggal | adresse*, navn*, konto*, dato* | cim, cime*, cimet, nev, neve*, fiok*, datum*
language*, english, german, danish, french, version | bahasa, inggris, jerman, indonesia | sprog*, engelsk*, tysk*, dansk* | nyelv*, angol*, nemet*, magyar*
calendar, booking*, appointment*, reservation*, event*, schedule | kalender, booking, reservasi, acara, jadwal | kalender*, booking*, aftale, tid, begivenhed*, bestil* | naptar*, foglal*, idopont*, esemeny*, rendezveny*
include*, included | termasuk | inkluder*, indeholder | tartalmaz*, beleert*
limit*, maximum, size, space, quota, gb, mb | batas*, maksimal, ukuran, kapasitas, kuota, gb, mb | graense*, maksimum, stoerrelse*, plads*, gb, mb | korlat*, maximum*, meret*, tarhely*, gb, mb
difference, between | beda*, perbedaan, antara | forskel*, mellem | kulonbseg*, kozott
possible, possibility | mungkin, memungkinkan | muligt, muligh* | lehetseg*, megoldhato*, lehetne
responsible, fault, blame |  | ansvar*, skyld* | felelos*, hibaja
 | bertahun, setia | trofast* | huseges*
 | berkali-kali, berulang, bolak-balik, lagi-lagi | gentagne | sokadszor, harmadszor, folyamatosan, megint
anymore | lagi | mere | tobbe
whatsoever |  | overhovedet | egyaltalan, semmilyen
thing*, something, anything | sesuatu, barang, hal | ting*, noget | dolog*, dolgok, valami*
way, method | cara, jalan | maade, vej | mod, modja, modon
place, part, side | tempat, bagian, sisi | sted*, del, side | hely*, resz*
time, times | waktu, kali | tid, tiden, gang, gange | ido*, alkalom*, szor
many, much, amount, number | berapa*, brp, banyak, sejumlah, jumlah* | mange, meget, antal* | mennyi*, hany*, mekkora*, meddig, sok, sokat, annyi*
people, person, human, man, woman, lady | orang, orangnya, manusia, wanita, pria | folk, menneske*, mand, kvinde*, dame*, person* | ember*, szemely*, no, ferfi*, holgy*
go, goes, going, went, gone, come, comes, came, coming | pergi, datang*, dateng, ikut, masuk, keluar, berangkat | gaa, gaar, gik, gaaet, kom, komme, kommer, kommet | jon*, jott*, megy*, ment*, jar*, eljon*, kijott*
put, puts, place, placed, set, whack, chuck | taruh*, naruh, ditaruh, letak*, pasangkan | saet*, satte, sat, laeg, laegge*, lagt, lagde | tesz*, tegy*, tett*, kitesz*, rak*, felrak*
have, has, had, got, own, owns | punya*, memiliki, miliki | har, havde, haft, ejer, ejes | van, vannak, volt, voltak, birtok*
perhaps, maybe, might, possibly, wonder, wondered, seem*, guess, rather, gently, nudge, mind | mungkin, barangkali, kayaknya, sepertinya, sekadar, agaknya | maaske, vist, vel, mon, muligvis, undrer, nok, nemlig | talan, esetleg, netan, tan, mintha, szeliden
apparently, supposedly, allegedly, so-called, seriously, honestly, actually, really | konon, katanya, masa, kok, beneran, sebenarnya, memangnya | aabenbart, angiveligt, saakaldt*, alvorligt, faktisk, egentlig, aerligt | allitolag, komolyan, tenyleg, valojaban, tulajdonkeppen
except, apart, minus, besides, shame, pity, sadly, unfortunately | kecuali, selain, minus, sayang*, sayangnya | bortset, undtagen, udover, aergerlig*, desvaerre, minus | kiveve, leszamitva, minusz, kar, sajnos, eltekintve
still, meanwhile | masih, hingga, sampai-sampai | stadig*, fortsat, imens | meg, mindig, tovabbra, kozben
ago, past, long, longer | lalu, silam, lama, lamanya | siden, laenge, laengere | ota, regen, regota, hosszu*, azota
eleven, twelve, fourteen, fifteen, eighteen, twenty, thirty, forty, fifty, sixty, zero | belas, sebelas, nol | elleve, tolv, fjorten, femten, atten, tyve, tredive, fyrre, halvtreds, nul | tizen*, husz*, harminc*, negyven*, otven*, nulla
daily, weekly, monthly, yearly, annual*, nightly | harian, mingguan, bulanan, tahunan, semalam, sehari, seminggu, sebulan, setahun | daglig*, ugentlig*, maanedlig*, aarlig*, doegnet* | napi, heti, havi, evi, evente, hetente, havonta, naponta
back, return*, restored | balik, kembali*, pulang | tilbage, retur | vissza*
turn*, round, rotate* | balik, putar*, muter | vend*, drej* | fordul*, forog*
above, top, upper, up | atas, puncak, naik | oeverst*, oppe, top, toppen, op, foroven | fent, folul, felul, felso*, fel, folott
below, bottom, under, down | bawah, dasar | nederst*, under, bund*, nede, nedenfor | lent, alul, also, ala, alatt, aljan, aljara
front, ahead | depan | foran, forrest | elol, elore, elott, elulre
behind, hidden | belakang, balik | bag, bagved, skjult* | mogott, moge, rejtett*
left, right, middle, centre, center | kiri, kanan, tengah* | venstre, hoejre, midten, midt | bal, balra, jobb, jobbra, kozep*
green, blue, red, white, black, grey, yellow, orange, pink, brown, dark, bright | hijau, biru, merah, putih, hitam, abu*, kuning, oranye, cokelat, gelap, terang | groen*, blaa*, roed*, hvid*, sort*, graa*, gul*, orange, brun*, moerk*, lys* | zold*, kek*, piros*, voros*, feher*, fekete*, szurke*, sarga*, narancs*, barna*, sotet*, vilagos*
heavy, light, weight, tall, short, wide, narrow, thick | berat, enteng, ringan, tinggi, pendek, lebar, tebal | tung*, let, hoej*, lav, kort*, bred*, smal*, tyk* | nehezkes*, konnyu*, magas*, alacsony*, rovid*, szeles*, keskeny*, vastag*
hidden, full, complete*, whole | penuh, lengkap | fuld*, hele, komplet* | tele*, teli*, teljes*
true, truth, correct, exact*, precise* | benar, betul, tepat, pas, persis | sand*, rigtig*, praecis*, korrekt*, noejagtig* | igaz*, helyes*, pont, pontos*
matter, reason, idea, meaning | soal, urusan, alasan*, ide, maksud | grund*, sag, ide*, mening* | ok, oka, okat, otlet*, ertelm*
happen*, occur* | terjadi, kejadian | sker, skete, sket, haender | tortent*, tortenik*, megesett
notice*, realise*, realize*, felt, feel* | sadar, kerasa, terasa, merasa, rasanya | maerk*, opdag*, foel* | eszre, erez*, erzem, megerez*
believe*, expect*, hope*, hoped, dread*, fear*, doubt* | kira, kirain, harap*, semoga, takut*, ragu*, sangka | tro, troede, haab*, frygt*, gruede, tvivl*, vente* | hit*, hittem, remel*, felt*, felek, retteg*, ketel*
remember*, forget*, forgot* | ingat, lupa, kelupaan | husk*, glem* | emlek*, elfelejt*, felejt*
decide*, choose*, chosen, option* | pilih*, memilih, putus* | vaelg*, valgt*, beslut* | valaszt*, dont*
member*, committee, board, chairman, chair, club, association, parish | anggota, pengurus, ketua, yayasan, panitia, paguyuban | medlem*, bestyrelse*, formand*, forening*, klub*, kasserer* | tag, tagok*, tagi, vezetoseg*, elnok*, egyesulet*, klub*
boss, colleague*, apprentice, intern, secretary, accountant, auditor, treasurer, volunteer* | bos, rekan, magang, sekretaris, akuntan, bendahara, kasir, auditor, relawan | chef*, kollega*, kolleger, laerling*, praktikant*, sekretaer*, revisor*, bogholder*, frivillig* | fonok*, kollega*, gyakornok*, titkarno*, konyvelo*, penztaros*, ellenor*, onkentes*
office, practice, surgery, clinic, salon, studio, hotel, farm, museum, library, church | kantor*, klinik, salon, studio, penginapan, museum, perpustakaan, gereja, masjid | kontor*, klinik*, salon*, atelier*, kro, gaard*, museum*, museet, bibliotek*, kirke* | iroda*, rendelo*, szalon*, studio*, panzio*, szallo*, muzeum*, konyvtar*, templom*
opening, hours, timetable*, schedule* | jadwal*, buka, operasional | aabningstid*, koereplan*, skema* | nyitvatartas*, menetrend*, orarend*
map*, directions, route | peta*, maps, rute, denah | kort, kortet, vejvisning, rute* | terkep*, utvonal*, megkozelit*
message*, letter*, note*, post | pesan, pesannya, surat*, catatan, kiriman | besked*, brev*, note*, post | uzenet*, level*, jegyzet*, posta
amount, tax, vat, euro*, dollar*, kroner | rupiah, pajak, ppn, dolar, dp | beloeb*, moms*, skat*, euro, kroner, kr | afa, ado*, osszeg*, forint*, ft, euro*
due, deadline, reminder, expire*, lapse*, overdue | tempo, tenggat*, kedaluwarsa, kadaluarsa, deadline | forfald*, frist*, rykker*, udloeb*, loebe | hatarido*, lejar*, lejart, felszolit*, emlekezteto*
deposit, instalment*, advance | dp, muka, cicil* | depositum*, forskud*, rate* | eloleg*, reszlet*, foglalo*
bank, tariff | tarif*, ongkos*, ongkir | takst*, fragt* | dijszabas*, szallitasi
record*, code*, entry, line*, lines, txt, cname, mx, spf, dkim, dmarc | record, kode*, baris*, txt, cname, mx, spf, dkim | record*, kode*, linje*, txt, cname, mx, spf, dkim | rekord*, kod, kodja*, sor, sort, txt, cname, mx, spf
panel, admin, editor, dashboard, system, tool, software | panel*, admin*, editor, dasbor, sistem*, alat | panel*, admin*, editor*, system*, vaerktoej*, program* | admin*, felulet*, kezelofelulet*, rendszer*, szerkeszto*, program*
browser*, internet, online, app, forum, wifi | browser, peramban, internet, online, daring, forum, wifi | browser*, internet*, nettet, online, forum*, wifi* | bongeszo*, internet*, online, forum*, wifi*
speed, load*, loading, loads | muat*, loading, termuat, kebuka | loade*, indlaes*, hente, fremme | betolt*, toltod*, toltes*, bejon*, bejott*
outage*, downtime, uptime, interrupt*, maintenance | gangguan, pemeliharaan, perawatan, uptime, downtime | afbryd*, driftsstop*, oppetid*, vedligehold*, nedetid* | kies*, leallas*, karbantart*, uzemszunet*
stuck, dead, frozen, hung, hang* | nyangkut, mampet, mati, macet, mandek, koit | fastlaast, haenger, doed, doede, sidder | beragad*, halott*, meghalt, elakad*, all
ghost*, ignored, ignore*, silence, silent | dicuekin, diabaikan, dianggurin, diam, bungkam, kabur, ngilang | ignorer*, tavs*, stilhed, tavshed | ignoral*, hallgat*, levegonek, csend*, lerazn*
nonsense, chaos, mess, joke, farce, disgrace, shameful, ridiculous, absurd | kacau, berantakan, amburadul, konyol, malu-maluin, keterlaluan | rod, kaos, farce, latterlig*, pinlig*, skandale*, vaas | kaosz*, rohej*, vicc*, szegyen*, nevetseges*, abszurd*, katasztrof*
wow, legend, hero, gem, star, champion, smashed, class, chuffed, delight*, thrilled | legenda, pahlawan, juara, gokil, ciamik, salut, kece, cakep, ngebut | legende*, helt, stjerne*, mester*, begejstr*, imponer*, knald* | legenda*, hos, sztar*, bajnok*, allat, azta, lenyugoz*, profi*
calm, sleep*, peace, relief, quiet | tenang, adem, tidur, nyenyak, ayem | rolig*, sove, sover, fred, ro | nyugodt*, nyugalom*, alszom, alud*, beke*
regret*, worry*, worries, doubt*, complain*, grumble* | nyesel, menyesal, khawatir, kuatir, cerewet, rewel | fortryd*, bekymr*, klag*, brok* | megban*, ban, aggod*, panaszkod*, morg*
advice, tip, tips, suggest*, opinion | saran*, usul, tips, rekomendasi, pendapat | raad, tips, forslag*, foreslaa*, mening* | tanacs*, tipp*, javasl*, velemeny*
plumber, electrician, carpenter, builder, painter, mason, mechanic, roofer, gardener, locksmith | tukang, montir, bengkel, kuli, mandor | blikkenslager*, vvs*, elektriker*, toemrer*, murer*, maler*, mekaniker*, haandvaerker*, gartner* | szerelo*, villanyszerelo*, asztalos*, komuves*, festo*, burkolo*, kertesz*, mester
washing, fridge, oven, heating, boiler, stove, vacuum, lamp, bulb, radiator, dishwasher | kulkas, kompor, kipas, setrika, lampu, ac, dispenser, galon | vaskemaskine*, koeleskab*, ovn*, varme*, komfur*, lampe*, stoevsuger*, opvask* | mosogep*, huto*, suto*, kazan*, futes*, lampa*, porszivo*, mosogato*
sofa, chair, table, bed, carpet, curtain*, shelf, wardrobe, mattress | kursi, meja, kasur, ranjang, karpet, gorden, lemari, bantal | sofa*, stol, stole, bord, seng*, taeppe*, gardin*, reol*, skab*, madras* | kanape*, szek*, asztal*, agy, agyat, szonyeg*, fuggony*, polc*, szekreny*, matrac*
shoes, boots, shirt, dress, jacket, trousers, jeans, socks, coat, hat, bag, handbag | sepatu, sandal, baju, kaus, kaos, kemeja, celana, jaket, tas, jilbab, daster | sko, stoevle*, skjorte*, kjole*, jakke*, bukser*, stroemper*, frakke*, hue*, taske* | cipo*, bakancs*, ing, inget, ruha*, kabat*, nadrag*, zokni*, sapka*, taska*
flour, egg*, butter, cheese, milk, meat, beef, pork, chicken, salad, potato*, tomato*, garlic, onion*, apple*, banana*, lemon*, sugar, salt, rice, pasta, sourdough, burger, pizza, curry | tepung, telur, mentega, keju, susu, daging, sapi, kambing, kentang, tomat, bawang, apel, pisang, jeruk, gula, garam, beras, mi, mie, burger, pizza, sate, soto, rendang, gorengan, cabai, cabe, sayur*, buah*, durian | mel, aeg, smoer*, ost, oste*, maelk*, koed*, kylling*, salat*, kartof*, tomat*, hvidloeg*, loeg, aeble*, banan*, citron*, sukker*, salt, ris, pasta*, surdej*, burger*, pizza*, karry* | liszt*, tojas*, vaj, sajt*, tej, tejet, hus, husok, csirke*, salata*, krumpli*, burgonya*, paradicsom*, fokhagyma*, hagyma*, alma*, banan*, citrom*, cukor*, rizs*, teszta*, kovasz*, hamburger*, pizza*, gulyas*, porkolt*
beer, wine, juice, pub, bar, cafe, waiter, waitress, menu, breakfast, table | bir, jus, kafe, angkringan, pelayan, sarapan, nongkrong | oel, vin, vinen, saft, bar, cafe*, tjener*, morgenmad*, vaertshus* | sor, sort, bor, bort, fagylalt*, kocsma*, kavezo*, pincer*, reggeli*
tram, metro, ferry, ship, boat, station, platform, ticket*, passenger*, traffic, road*, motorway, parking, petrol, fuel, tyre* | angkot, krl, mrt, kapal, perahu, stasiun, terminal, tiket, penumpang, macet, tol, parkir, bensin, ban, knalpot | letbane*, metro*, faerge*, skib*, baad*, station*, perron*, billet*, passager*, trafik*, motorvej*, parker*, benzin*, daek | villamos*, metro*, komp*, hajo*, csonak*, allomas*, vagany*, jegy*, utas*, dugo*, autopalya*, parkol*, benzin*, gumi*
suitcase, luggage, hotel, beach, lake, tent, caravan, camping, trip, travel*, passport, visa, airline | koper, bagasi, pantai, tenda, wisata, jalan-jalan, paspor, visa, maskapai, mudik | kuffert*, bagage*, strand*, telt*, campingvogn*, rejse*, pas, flyselskab*, tur | borond*, poggyasz*, strand*, sator*, lakokocsi*, utazas*, kirandul*, utlevel*, legitarsasag*
score*, goal*, player*, league, cup, race, marathon, gym, run, running, swim*, tennis, coach, referee, champion* | gol, pemain, liga, piala, lari, renang, tenis, pelatih, wasit, juara, gim | maal, spiller*, liga*, pokal*, loeb, loebe*, svoem*, tennis*, traener*, dommer*, mester* | gol, golt, jatekos*, liga*, kupa*, futas*, uszas*, tenisz*, edzo*, biro, bajnok*, kondi*
season, episode, spoiler*, actor*, singer, album, guitar, piano, choir, novel, author, chapter, theatre, painting, exhibition | musim, episode, aktor, penyanyi, album, gitar, piano, bab, teater, lukisan, pameran, sinetron, drakor | saeson*, afsnit*, skuespiller*, sanger*, album*, guitar*, klaver*, kor, forfatter*, kapitel*, teater*, maleri*, udstilling* | evad*, epizod*, szinesz*, enekes*, album*, gitar*, zongora*, korus*, szerzo*, fejezet*, szinhaz*, festmeny*, kiallitas*
vet, parrot, puppy, kitten, rabbit, cow, sheep, goat, hen, chicken*, bee, bees, insect*, animal*, wolf, bear | peliharaan, kelinci, kambing, ayam, bebek, lebah, serangga, hewan, binatang, serigala, kakaktua | dyrlaege*, papegoej*, hvalp*, killing*, kanin*, ko, faar, ged, hoens*, bier, insekt*, dyr, ulv* | allatorvos*, papagaj*, kolyok*, nyul*, tehen*, birka*, kecske*, tyuk*, meh*, rovar*, allat*, farkas*
knee, tooth, teeth, back, head, headache, surgeon, nurse, midwife, ward, operation, flu, pregnan* | lutut, gigi, kepala, pusing, perawat, bidan, bangsal, operasi, flu, hamil, pilek | knae*, tand*, ryg*, hoved*, kirurg*, sygeplejerske*, jordemoder*, operation*, influenza*, gravid* | terd*, fog, foga*, hat, fej, fejem, sebesz*, apolo*, szuleszno*, mutet*, influenza*, terhes*
easter, advent, ramadan, eid, halloween, anniversary, congratulat* | puasa, ramadan, idul, fitri, natal, nyepi, imlek, merdeka, dirgahayu | paaske*, advent*, nytaar*, fastelavn*, pinse*, jubilae*, glaedelig* | husvet*, advent*, ujev*, nevnap*, anyak, punkosd*, evfordulo*, boldog*, isten
landlord, tenant, rent, neighbour*, moving, builder, renovat*, hallway, attic, loft, bathroom, ceiling, floor, paint* | kontrakan, kosan, tetangga, renovasi, loteng, plafon, lantai, ngecat, cat | udlejer*, lejer*, husleje*, renover*, entre*, loft*, badevaerelse*, gulv*, male | foberlo*, berlo*, alberlet*, felujit*, eloszoba*, tetoter*, furdo*, plafon*, padlo*, festen*
researcher*, scientist*, discover*, species, planet, ocean, climate, temperature, energy, engineer* | peneliti, ilmuwan, spesies, planet, samudra, iklim, suhu, energi, insinyur | forsker*, opdagelse*, art, arter, planet*, hav, klima*, temperatur*, energi*, ingenioer* | kutato*, tudos*, felfedez*, faj, fajok, bolygo*, ocean*, eghajlat*, homerseklet*, energia*, mernok*
museum, century, king, queen, war, battle, empire, castle, bridge, tower, monument | raja, ratu, perang, kerajaan, istana, jembatan, menara, candi | konge*, dronning*, krig*, slag*, rige, slot, bro, taarn*, monument* | kiraly*, kiralyno*, haboru*, csata*, birodalom*, kastely*, hid, torony*, emlekmu*
council, mayor, president, parliament, ministry, party, vote*, budget, tax*, citizens, residents | walikota, bupati, presiden, dpr, partai, suara, warga, gubernur, kementerian | borgmester*, praesident*, folketing*, parti*, stemme*, kommune*, borgere, finanslov* | polgarmester*, elnok*, parlament*, part, partok, szavaz*, onkormanyzat*, lakos*, miniszterium*
accident, fire, storm, flood*, earthquake, police, injured, killed, thief, stolen | kecelakaan, kebakaran, badai, banjir, gempa, korban, maling, dicuri | ulykke*, brand, storm*, oversvoem*, jordskaelv*, draebt*, tyv*, stjaal* | baleset*, tuz, vihar*, arviz*, foldrenges*, serult*, tolvaj*, lopott*
inflation, stock*, shares, growth, quarter, export*, factory, workers, union | inflasi, saham, pertumbuhan, pabrik, buruh, ekspor | inflation*, aktie*, vaekst*, fabrik*, fagforening* | inflacio*, reszveny*, novekedes*, gyar*, szakszervezet*
mistake*, lesson*, guide, tips, signs, ways, steps, explained, checklist, beginners | kesalahan, pelajaran, panduan, kiat, tanda, langkah, pemula | fejl, guide*, tegn, maader, trin, begynder*, tjekliste* | hiba, tanulsag*, utmutato*, jel, jelei, lepes*, kezdo*, kozertheto*
proud, pleased, welcome, launch*, introduce*, announce*, celebrate* | bangga, sambut*, meluncurkan, luncur*, hadir*, perkenalkan | stolt*, velkomm*, lancer*, praesenter*, fejrer | buszke*, koszont*, bemutat*, elindul*, unnepel*
shift, part-time, full-time, wanted, experience, papers, references | sif, penempatan, pengalaman, berkas, ijazah, ktp, dibutuhkan, dicari, honorer | deltid*, fuldtid*, soeges, erfaring*, timer, vagt* | reszmunka*, teljes, muszak*, tapasztalat*, felvesz*, keresunk
guaranteed, free, trial, exclusive, limited, unbeatable | gratis, dijamin, terbatas, eksklusif, bonus, cuma-cuma | gratis, garanter*, begraens*, eksklusiv* | ingyen*, garant*, korlatozott, exkluziv*, ajandek*
u, ur, pls, plz, btw, tbh, ngl, lol, omg, ffs | yg, dgn, jd, jg, bgmn, tp, krn, plis, pls, btw, anjir, njir, euy, nih, tuh, deh, dong, loh, lho, sih, yak | lol, btw, omg, ik, ka, sgu, fuck, fandme, altsaa | lol, nah, na, asszem, akkoris, leci, lecci, legyszi, amugy, kb
outdated, stale, obsolete | usang, kadaluarsa, jadul | foraeldet, foraeldede, gamle, udloebet | elavult*, idejetmult*, lejart*, tavalyi*
overlap*, cover*, blurry, blurred, pixelated, crooked, squashed, unreadable, misaligned, cropped | blur, buram, pecah, miring, penyok, tumpang, ketutup, gepeng, kepotong | sloer*, utydelig*, skaev*, klemt, ulaeselig*, daekke*, beskaar* | elmosodott*, homalyos*, ferde, szetcsusz*, osszenyom*, olvashatatlan*, takar*, levag*
twice, duplicate*, overcharged, debited, deducted | kepotong, dipotong, terpotong, didebet, dobel | trukket, traekker, haevet, opkraevet, dobbelt* | levont*, levon*, leemelt*, terhel*, duplan
unannounced, secretly, hidden | diam-diam, tiba-tiba, mendadak, sepihak | pludselig*, varsel, uvarslet, uanmeldt | hirtelen, varatlan*, elozetes, titokban
bounce*, undeliver*, rejected, junk, blacklist* | mental, ditolak, blacklist, nyasar, terpental | afvist*, retur, uoensk*, blacklist* | visszapattan*, visszajon*, visszadob*, elutasit*, feketelist*
redirect*, point*, lead*, leads | arahkan, mengarah, diarahkan, nyambung | peg*, omdirig*, foerer, viderestil* | atiranyit*, mutat*, iranyit*, vezet*
crawl*, ages, forever, eternity, snail, spin*, buffering | seabad, siput, keong, muter-muter, nge-lag, ngelag, lemot* | evigheder, snegl*, sneglefart, tomgang | csiga*, orokke, orokkeval*, porog*, vanszorog*, szenved*
blank, white | blank, polos, putih | hvid, blank*, tom* | feher, ures*, hofeher
refuse*, deny, denies, blame*, excuse*, shrug* | ngeles, alasan, menyalahkan, lempar | naegt*, undskyld*, skyder, fralaegg* | tagad*, kifogas*, hibaztat*, harit*
embarrass*, shame, ashamed, humiliat* | malu, memalukan, malu-maluin | pinlig*, flov, skam* | kinos*, szegyen*, ciki, eges
care, cares, cared, attention, attentive | peduli, perhatian, telaten | ligeglad*, omsorg*, opmaerksom* | torod*, figyel*, erdekel, erdekli
stable, steady, solid, reliably, flawless*, seamless* | stabil, awet, mulus, lancar, aman | stabil*, driftssikker*, fejlfri*, upaaklag* | stabil*, hibatlan*, zokkenomentes*, kifogastalan*, megbizhato*
within, ahead, early, immediate*, instant* | langsung, seketika, sebentar | straks, omgaaende, tiden, tidligere, prompte, oejeblikkelig* | azonnal*, rogton, hamarabb, idoben, percek*, pillanat*
clear*, tidy, clean, neat, fresh, modern, elegant, gorgeous, stunning, beautiful*, pretty, cute | rapi, bersih, cantik, elegan, indah, segar, manis, estetik, modern | flot*, smuk*, ren, rent, elegant*, frisk*, moderne, overskuelig*, laekker* | gyonyoru*, csinos*, letisztult*, elegans*, modern*, ized*, attekintheto*
compliment*, prais*, rave*, impress*, admire* | puji*, muji*, dipuji, kagum*, terkesan, takjub | ros*, roser, imponer*, komplimen* | dicser*, elismer*, lenyugoz*, csodal*, aradoz*
doubled, tripled, increase*, grew, grown, rise*, rose, risen, growth, up | naik, meningkat, melonjak, bertambah, laris, rame, ramai | fordobl*, tredobl*, steg, steget, voks* | nott, megnott, duplaz*, tripla*, emelked*, novek*, szaporod*
decrease*, fell, drop*, dropped, halved, down | turun, anjlok, merosot, sepi, berkurang | fald*, faldt, halver*, mindsk* | csokken*, csokkent*, visszaes*, felez*
patient*, calmly, jargon | sabar, telaten, pelan-pelan, gamblang | taalmod*, roligt, forstaaelig* | turelm*, nyugodtan, kozertheto*, erthetoen
enquir*, wondering, curious, interested | penasaran, kepo, iseng | nysgerrig*, interess* | kivancsi*, erdekl*, erdekelne
mean, means, stands, called, definition | artinya, maksudnya, berarti | betyder, hedder, kaldes | jelent*, hivjak, micsoda, nevezik
support*, compatible, minimum, require | support, kompatibel, minimal, cocok | understoett*, kompatib*, minimum | tamogat*, kompatibil*, minimum
own*, holder, belongs | pemilik, milik, empunya | ejer*, ejes, indehaver*, tilhoer* | tulajdon*, birtokos*
safe, valid, expire, last, lasts | masa, berlaku, aktif | gyldig*, varer, vare | ervenyes*, meddig, szol
suppose, assuming | andai*, misal*, seumpama, umpama | saet | tegyuk, mondjuk, feltev*, netan
retire*, joined, left, hired, employed, starts, appointed | keluar, resign, gabung, bergabung, pensiun, pindah, diangkat | stoppet, tiltraadt, ansat, fratraadt, holdt, begynder | kilepett*, elment, nyugdij*, csatlakoz*, felvett*
moved, relocat*, premises, renamed, rebrand* | pindah*, relokasi | flyttet, skiftet, omdoebt | elkoltoz*, atkoltoz*, atnevez*
attach*, enclosed, herewith, below, forwarding | terlampir, lampiran, berikut, teruskan | vedhaeft*, vedlagt*, hermed, nedenfor | mellekel*, csatol*, csatolva, alabb, tovabbit*
discontinu*, closed, closing | tutup, libur, berhenti, stop, habis | lukket, udsolgt, ophoert, stoppet | zarva, megszunt*, elfogyott, bezar*
headline*, banner, sale, offer, campaign, voucher | promo*, spanduk, obral, voucher, diskon | udsalg*, kampagne*, vaerdibevis*, banner* | akcio*, kupon*, leertekel*, kampany*
festival, fair, market, event, season, opening | bazar, festival, pameran, acara, musim | marked*, festival*, messe*, saeson* | vasar, vasart, fesztival*, rendezveny*, szezon*
newcomer*, trainee*, colleague, staff | magang, karyawan, pegawai, staf | nyansat*, elev, medarbejder*, kollega* | ujonc*, gyakornok*, dolgozo*, munkatars*
bigger, larger, smaller, darker, lighter, wider, taller | digedein, dikecilin, gelapin, terangin, besarkan, kecilkan, lebarkan | stoerre, mindre, moerkere, lysere, bredere, hoejere | nagyobb*, kisebb*, sotetebb*, vilagosabb*, szelesebb*, lejjebb, feljebb
welcome, hired, partner*, sponsor*, collaboration, press | sponsor, mitra, pers, kolaborasi | samarbejde*, sponsor*, partner*, presse* | egyuttmukod*, szponzor*, partner*, sajto*
hair, nails, skin, perfume, makeup, salon, barber, massage, tattoo | rambut, kuku, kulit, parfum, pijat, cukur, lipstik | haar, negle, hud, parfume*, makeup, frisoer*, massage*, tatover* | haj, korom, bor, parfum*, smink*, fodrasz*, masszazs*, tetoval*
baby, toddler*, pram, stroller, nursery, kindergarten, exam*, timetable, lecture* | bayi, balita, stroller, paud, tk, ujian, skripsi, dosen | baby*, barnevogn*, vuggestue*, boernehave*, eksamen*, pensum | baba*, babakocsi*, bolcsode*, ovoda*, vizsga*, eloadas*
pray*, prayer, god, blessing*, holy, mosque, sermon | doa*, amin, aamiin, allah, berkah, masjid, ibadah, salat, sholat, pengajian | boen, kirke*, velsign* | ima, imad*, isten*, aldas*, templom*, mise
lawn, hedge, seeds, harvest, soil, compost, tractor, fence, firewood | rumput, pagar, benih, panen, pupuk, sawah, traktor, kayu | graes*, haek*, froe*, hoest*, jord*, kompost*, hegn*, braende | fu, mag, magok, arat*, fold, komposzt*, kerites*, tuzifa*
`
