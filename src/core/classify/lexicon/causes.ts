// Lists what wordings say about whose doing a trouble is, in all four languages together. Written for Remit.
import type { Cause } from '../kinds.ts'

export type NamedCause = Exclude<Cause, 'unknown'>

/** In the order in which they are believed. */
export const namedCauses: readonly NamedCause[] = [
  'client_script',
  'third_party',
  'provider_fault',
  'change_request',
]

/** Asks for a reason, and so takes what happened for granted; folded. */
export const reasonAskingWords: ReadonlySet<string> = new Set(
  'why kenapa mengapa kok ngapain hvorfor miert ugyan'.split(' '),
)

/** What is denied with these is believed of others, across a comma; folded. */
export const believingWords: ReadonlySet<string> = new Set(
  'think believe suspect say saying mean claim assume sure tror mener siger paastaar hiszem hiszen gondolom mondom allitom hinnem yakin bilang pikir kira menuduh merasa'.split(
    ' ',
  ),
)

/** "Your server is not the problem": what is said of a cause named before; folded. */
export const blamingWords: ReadonlySet<string> = new Set(
  'problem fault blame cause issue problemet skyld skylden fejlen aarsag aarsagen hibas oka hiba gond masalah masalahnya penyebab penyebabnya salah'.split(
    ' ',
  ),
)

/** Cues in the notation of `Lexicon`. */
export const causeCues: Readonly<Record<NamedCause, string>> = {
  client_script: `
    (our|my|own|custom|their) (script|plugin|plugins|theme|code|developer|programmer|module|extension)*,
    (i|we) (installed|updated|changed|edited|deleted|removed|activated|uploaded|added) .. (plugin|theme|
      script|wordpress|php|file|files|code|functions|myself|ourselves|extension|module)*,
    after (i|we) (installed|updated|changed|edited|deleted|activated), functions.php, syntax error,
    deprecated, (not|in)compatible, incompatib*, php version~, (plugin|theme) (update|conflict)*,
    joomla*~, (vores|mit|min|eget|egen|egne) (script|plugin|plugins|tema|udvikler|modul|skript)*,
    (vores|min|egen) (kode|koden),
    (vi|jeg) (installerede|opdaterede|ændrede|slettede|aktiverede|rettede selv|rodede),
    har (jeg|vi) (selv |)(installeret|opdateret|ændret|slettet), ikke kompatib*, inkompatib*,
    (script|plugin|tema|kode|skrip|programmer)(|nya) (kami|saya|sendiri|buatan),
    (saya|kami|aku) (pasang|install|instal|update|ubah|hapus|edit|ganti|utak) .. (plugin|tema|script|
      skrip|wordpress|kode|file|php|sendiri), habis (saya|kami) (pasang|install|update|edit),
    (tidak|ga|gak|nggak) (kompatibel|cocok dengan php|support php), kompatib*~,
    (saját|a mi) (script*|bővítmény*|sablon*|kód*|fejlesztő*|modul*),
    (feltelepített|telepített|frissített|módosított|töröl|átír|belenyúl|telepítet)(em|tem|ünk|tünk|tem|
      em) .. (bővítmény*|sablon*|kód*|wordpress*|modul*|php*), nem kompatib*,
    magam (telepít*|módosít*|frissít*)*
  `,
  third_party: `
    google*, gmail, facebook*, instagram*, meta, microsoft*, outlook.com, hotmail, cloudflare*, paypal*,
    stripe*, mobilepay*, dankort*, nets, barion*, simplepay*, midtrans*, apple*~, registrar*, registry,
    dk hostmaster, punktum dk, pandi, domain.hu,
    (our|my) (bank|isp|provider at home|internet provider|old host|previous host), internet provider,
    isp, browser*~, chrome*~, firefox*~, antivirus*,
    (min|vores) (bank|internetudbyder|gamle udbyder|tidligere udbyder), internetudbyder*, teleselskab*,
    (bank|operator|provider internet|isp) (kami|saya), telkom*, indihome*, telkomsel*, biznet*,
    provider lama, (a |)(bank|internetszolgáltató|régi szolgáltató|korábbi szolgáltató)*(unk|m|ünk),
    internetszolgáltató*, telekom*, previous (developer|agency|freelancer),
    (tidligere|gamle) (udvikler|bureau), (developer|programmer|vendor) (lama|sebelumnya),
    (előző|korábbi) (fejlesztő|ügynökség)*
  `,
  provider_fault: `
    (you|your) .. (broke|deleted|uploaded|overwrote|restored|moved|switched|touched|lost|forgot|charged|
      installed the wrong|mixed|migrated|imported|shut|removed|blocked|suspended|changed)*,
    (since|after) you(r|) .. (update|touched|changed|switched|moved|migration|upgrade|import|
      maintenance|dns|server)*,
    your (server|servers|import|update|migration|upgrade|mistake|fault|error|change|reminder|
      control panel|panel|backup|mail server|support|technician|dns|service|hosting),
    (server|hosting|mail server) (is|was|went|goes|has been|keeps) .. (down|offline|slow|unreachable|
      crash*), down again, outage*, downtime*, charged .. twice, overcharged,
    (site|website|shop|webshop) (is|was|went|goes|has been|keeps) .. (down|offline|unreachable),
    (nobody|no one) (answers|replies|responds),
    (i|jeres) .. (slettede|lagde|flyttede|rodede|ødelagde|skiftede|trak|opkrævede|glemte|byttede|
      lukkede|spærrede|gendannede|importerede|ændrede|opdaterede)*, (siden|efter) (i|jeres) *~,
    jeres (server*|import*|opdatering*|flytning*|fejl|backup*|kontrolpanel*|dns*|mailserver*|system*|
      påmindelse*|support*|ændring*),
    (serveren|siden|shoppen|hjemmesiden|webshoppen|butikken|webhotellet) .. nede, nedbrud*, nedetid*,
    trukket to gange, dobbelt opkræv*,
    (kalian|anda|adminnya|mimin|tim kalian) .. (hapus|ganti|ubah|pindah*|salah|lupa|timpa|utak|naikkan|
      matikan|blokir|suspend|janji*)*, (sejak|setelah|habis|diimpor|oleh) .. (kalian|anda),
    (server|hosting)(|nya) .. (down|mati|error|lambat|lemot|tumbang|gangguan),
    (web|website|situs|toko)(|nya| kami| saya) .. (down|mati|tumbang|ga bisa dibuka|ga bisa diakses|
      tidak bisa diakses|tidak bisa dibuka), down lagi, (kepotong|ditagih|didebet) dua kali,
    dicharge dua kali,
    (töröltétek|feltettétek|költöztettétek|elrontottátok|kikapcsoltátok|átállítottátok|felülírtátok|
      elfelejtettétek|visszaállítottátok|váltottatok|hozzányúltatok|módosítottátok|frissítettétek|
      leállítottátok|letiltottátok|átköltöztettetek|raktatok|töröltek|feltöltöttek), *tatok~, *tetek~,
    mióta (hozzá|át|ki)*,
    (a szerver|a szerverük|a szerveretek|szerveretek|az oldal|a honlap|a bolt|a webshop) .. (leállt|áll|
      elérhetetlen|nem elérhető|lassú|nem megy), leáll*, leállás*, kiesés*,
    (kétszer|duplán) (vont*|levont*|terhel*|számláz*),
    (szerveretek*|frissítésetek*|importotok*|mentésetek*|hibátok*|emlékeztetőtök*|támogatásotok*|
      ügyfélszolgálatotok*)
  `,
  change_request: `
    (add|change|update|replace|remove|swap|translate|redesign|rename|upgrade|move|install|enable|create|
      extend|increase|raise),
    new (page|section|feature|logo|design|language|menu|mailbox|button|form|website|site|shop|domain),
    extra (page|mailbox|storage|space), different (colour|color|font|layout),
    another (page|language|mailbox|round),
    (tilføj*|ændr*|opdater*|udskift*|skift|fjern*|oversæt*|opret*|udvid*|opgrader*|flyt|flytte|
      installer*|tilpas*|slet),
    (ny|nyt|nye|ekstra) (side|logo|design|menu|funktion|sprog|postkasse*|knap|formular|hjemmeside|
      domæne|underside),
    (tambah*|ganti*|diganti*|ubah*|diubah|hapus*|dihapus|pasang*|dipasang*|update*|upgrade*|pindah*|
      terjemah*|buatkan*|dibuatkan*|bikin*|redesign*|revisi*|dirombak*|naikkan*|aktifkan*),
    (halaman|fitur|menu|logo|tombol|banner|email|akun|tampilan) (baru|tambahan),
    (cserél*|lecserél*|kicserél*|módosít*|átír*|átállít*|frissíts*|frissíte*|hozzáad*|töröl*|eltávolít*|feltölt*|
      telepít*|lefordít*|bővít*|átalakít*|áthelyez*|költöztet*|átköltöztet*|tegyétek*|állítsá*|írjátok*|
      írják*|vegyét*),
    (új|plusz|további|külön) (oldal*|aloldal*|logó*|menü*|funkció*|nyelv*|postafiók*|gomb*|űrlap*|
      honlap*|domain*)
  `,
}
