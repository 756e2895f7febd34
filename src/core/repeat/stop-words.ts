// Lists words that say nothing about what a question is about, in the four languages, folded. Written for Remit.

export const stopWords: ReadonlySet<string> = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its
   just me my no not of on or our please she should so some than thank thanks that the their them then there these they
   this to too up us was we were what when where which who why will with would you your hi hello dear regards i'd i'm
   it's don't we're you're
   ada adalah agar aja akan aku anda apa apakah atau bagaimana bang bapak belum biar bisa boleh bu buat bukan dan dari
   deh dengan di dong ga gak gimana gmn halo ini itu jadi juga kak kalau kalo kalian kami kamu kan kapan karena ke
   kenapa kita kok lagi mana mas masih mau mbak min mohon nggak ngga nya oleh pada pak pakai saja salam saya sih siapa
   sudah supaya tapi tidak tolong udah untuk ya yang terima kasih
   af alle at av blev bliver da de dem den denne der deres det dette dig din dit dog du efter eller en end er et for
   fra fik faa faar har havde hej hun hvad hvem hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornaar i ikke ind
   jeg jer jeres jo kan kunne man med meget men mig min mit mine nu naar og ogsaa om op os paa saa sig sin skal
   skulle som tak til ud var ved venlig vi vil ville vores vaere vaeret hilsen mvh
   a az azt azok azon abban ahhoz ahogy aki alatt amely ami amikor az be csak de e egy egyik el en ennek es ez ezek
   ezt fel ha hanem hiszen hogy hogyan hol honnan hova igen is itt jo ki kell koszi koszonom le lehet lenne lesz ma
   mar meg mert mi miert mikor milyen mindig mit most nagyon ne nekem nekunk nem o ok olyan on ot rola sem szia sziasztok
   szeretnek szeretnenk leszek leszunk lesznek lenne volna lehetne tudnak tudnatok szep ti tobb ugy van vagy vagyok vagyunk vannak velem volt udv udvozlettel`.split(
    /\s+/,
  ),
)
