// Lists everyday words that firms are also called by: such a word in a text is a client only when something else says so.

// Folded; in English, Indonesian, Danish and Hungarian. Written for Remit from what shops and firms like to be called.
const words = `sun moon star sky ocean river mountain lion tiger eagle fox wolf bear panda apple orange lemon cherry berry
  mango banana rose lily daisy flower garden green blue red black white gold silver diamond pearl ruby amber crystal monster
  giant target gap shell dove visa oracle java amazon python swift next time life home house nest kitchen bakery coffee cafe
  bread butter honey sugar salt pepper spice olive market shop store studio gallery design media press print paper book pen
  light lamp spark fire flame wave wind storm cloud rain snow stone rock brick wood oak pine forest leaf tree root seed
  bridge harbor harbour gate door window key lock crown royal king queen prince union north south east west central city town
  village metro express rapid turbo smart clever bright happy lucky fresh pure simple easy prime first best top total global
  world planet earth nature energy power force pulse health care dental beauty style fashion mode chic trend dream vision
  focus point line circle square cube pixel byte link net web host hosting digital data logic code soft zone spot place hub
  matahari bintang bulan langit laut samudra gunung sungai bunga mawar melati anggrek kembang taman hijau biru merah hitam
  putih emas perak intan mutiara permata toko rumah warung dapur kopi roti madu gula garam sinar cahaya terang api angin
  hujan batu kayu jati daun pohon akar pintu kunci mahkota raja ratu utama jaya maju makmur sejahtera sentosa abadi bahagia
  berkah barokah mandiri bersama harapan kita sehat indah cantik pintar cepat baru satu dunia bumi alam kota desa pasar
  sol maane stjerne himmel hav aa bjerg loeve ulv bjoern ravn svane rose blomst have groen blaa roed sort hvid guld soelv
  hus hjem koekken bager kaffe broed smoer honning salt marked butik lys lampe ild flamme boelge vind storm sky regn sne sten
  trae eg skov blad rod bro havn port doer noegle krone konge dronning nord syd oest vest by landsby frisk ren enkel foerste
  bedst liv tid verden jord natur energi kraft sund
  nap hold csillag eg tenger folyo hegy oroszlan farkas medve sas holl roka rozsa liliom virag kert zold kek piros fekete
  feher arany ezust gyemant gyongy haz otthon konyha pek kave kenyer vaj mez cukor so piac bolt feny lampa tuz lang hullam
  szel vihar felho eso ho ko tegla fa tolgy erdo level gyoker mag hid kikoto kapu ajto ablak kulcs korona kiraly kiralyno
  eszak del kelet nyugat varos falu friss tiszta egyszeru elso legjobb elet ido vilag fold termeszet energia ero`

const everyday: ReadonlySet<string> = new Set(words.split(/\s+/))

/** Whether a folded word is one that people write without meaning any firm. */
export const isEverydayWord = (word: string): boolean => everyday.has(word)
