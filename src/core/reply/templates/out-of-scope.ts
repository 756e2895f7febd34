// Answers a request that the package no longer covers, with the quote attached.
import type { Language } from '../../language/language.ts'

export const outOfScope: Readonly<Record<Language, string>> = {
  en:
    'Hi {{contact}}, thank you for your message. Your package {{agreement}} includes up to {{limit}} ' +
    'rounds of changes and all of them have been used (last one: {{last_used}}). I can do this as an ' +
    'extra: {{work}}, ready {{days}} working days after your approval, for {{total}} ({{tax_note}}). The ' +
    'quote is attached and valid until {{valid_until}}. Reply "approved" and I\'ll start. If you think ' +
    "I've miscounted, tell me and we'll check it together.\n\n{{sign}}",
  id:
    'Halo {{sapaan}} {{contact}}, terima kasih atas pesannya. Sesuai paket {{agreement}}, permintaan ' +
    'perubahan maksimal {{limit}} kali dan semuanya sudah terpakai (terakhir: {{last_used}}). Perubahan ' +
    'berikutnya dikenai biaya tambahan sesuai tingkat kesulitan dan lama pengerjaan. Permintaan ini, ' +
    '{{work}}, bisa saya selesaikan dalam {{days}} hari kerja setelah disetujui, dengan biaya {{total}} ' +
    '({{tax_note}}). Penawaran terlampir dan berlaku sampai {{valid_until}}. Kalau setuju, cukup balas ' +
    '"setuju" dan langsung saya mulai. Kalau hitungan saya keliru, beri tahu saya dan kita cek bersama.\n\n' +
    '{{sign}}',
  da:
    'Hej {{contact}}. Tak for din besked. Pakken {{agreement}} omfatter op til {{limit}} rettelsesrunder, ' +
    'og de er alle brugt (senest: {{last_used}}). Jeg løser gerne opgaven som ekstraarbejde: {{work}}, ' +
    'færdig {{days}} arbejdsdage efter din godkendelse, for {{total}} ({{tax_note}}). Tilbuddet er ' +
    'vedhæftet og gælder til og med {{valid_until}}. Svar »godkendt«, så går jeg i gang. Mener du, at ' +
    'optællingen ikke passer, så sig til, så gennemgår vi den sammen.\n\n{{sign}}',
  hu:
    'Kedves {{contact}}! Köszönöm a levelét. A csomag ({{agreement}}) módosítási köreit már mind ' +
    'felhasználtuk (keret: {{limit}}, legutóbb: {{last_used}}). A kérést külön munkaként szívesen ' +
    'elvégzem: {{work}}. Határidő a jóváhagyástól: {{days}} munkanap, ár: {{total}} ({{tax_note}}). Az ' +
    'árajánlatot csatoltam, érvényessége: {{valid_until}}. Ha megfelel, elég annyit válaszolnia: ' +
    '„jóváhagyom”, és elkezdem. Ha úgy látja, hogy rosszul számoltam, kérem, jelezze, és együtt átnézzük.\n\n' +
    '{{sign}}',
}
