// Lists words of the four languages that mean the same, so that what is learned of one holds for the others. Written for Remit.
import { everyday } from './everyday.ts'

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
${everyday}`
