// Answers a request that came after the support period, with two ways on.
import type { Language } from '../../language/language.ts'

export const contractExpired: Readonly<Record<Language, string>> = {
  en:
    'Hi {{contact}}, thank you for writing. The support period of {{agreement}} ended on {{end_date}}, so ' +
    "this request isn't covered any more. You can (a) renew for {{renewal_price}} and I'll do it in the " +
    'new period, or (b) have just this task done for {{total}}, ready by {{eta}}. Faults in my own work ' +
    'stay free until {{warranty_date}}. Tell me which you prefer.\n\n{{sign}}',
  id:
    'Halo {{sapaan}} {{contact}}, terima kasih sudah menghubungi saya. Masa dukungan paket {{agreement}} ' +
    'berakhir pada {{end_date}}, jadi permintaan ini sudah tidak termasuk. Pilihannya: (a) perpanjang ' +
    'dengan biaya {{renewal_price}}, lalu saya kerjakan dalam periode baru; atau (b) saya kerjakan ' +
    'permintaan ini saja dengan biaya {{total}}, selesai paling lambat {{eta}}. Kesalahan pada pekerjaan ' +
    'saya tetap saya perbaiki gratis sampai {{warranty_date}}. Silakan pilih yang paling cocok.\n\n{{sign}}',
  da:
    'Hej {{contact}}. Tak, fordi du skriver. Supportperioden i {{agreement}} udløb den {{end_date}}, så ' +
    'opgaven er ikke længere dækket. Du kan (a) forny for {{renewal_price}}, så løser jeg den i den nye ' +
    'periode, eller (b) få løst kun denne opgave for {{total}}, færdig senest {{eta}}. Fejl i mit eget ' +
    'arbejde retter jeg stadig gratis til og med {{warranty_date}}. Skriv, hvad du foretrækker.\n\n{{sign}}',
  hu:
    'Kedves {{contact}}! Köszönöm, hogy írt. A támogatási időszak lejárt (csomag: {{agreement}}, lejárat: ' +
    '{{end_date}}), ezért ez a kérés már nem tartozik bele. Két lehetőség van: (a) meghosszabbítjuk (díj: ' +
    '{{renewal_price}}), és az új időszakban elvégzem; (b) csak ezt a feladatot végzem el (ár: {{total}}, ' +
    'határidő: {{eta}}). A saját munkám hibáit továbbra is díjmentesen javítom (eddig: ' +
    '{{warranty_date}}). Kérem, írja meg, melyiket választja.\n\n{{sign}}',
}
