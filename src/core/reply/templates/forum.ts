// The short answer to a request beyond the package, as a web developer posted it in an Indonesian forum of hosts.
import type { Language } from '../../language/language.ts'

/** Word for word as posted, spelling included; only its three figures became variables. */
export const forumOriginal =
  'Sesuai paket yang anda ambil, permintaan perubahan maksimal {{limit}}x. Untuk perubahan berikutnya akan dikenai ' +
  'biaya tambahan sesuai dengan tingkat keulitan dan lama pengerjaan. Berkenaan dengan permintaan saudara tersebut. ' +
  'Kami bisa memenuhi dalam waktu {{days}} hari dengan biaya sebesar {{total}}.'

/** The same with its spelling mended and its broken sentence joined, and in the other languages. */
export const forum: Readonly<Record<Language, string>> = {
  id:
    'Sesuai paket yang Anda ambil, permintaan perubahan maksimal {{limit}}x. Untuk perubahan berikutnya akan dikenai ' +
    'biaya tambahan sesuai dengan tingkat kesulitan dan lama pengerjaan. Berkenaan dengan permintaan Saudara tersebut, ' +
    'kami bisa memenuhi dalam waktu {{days}} hari kerja dengan biaya sebesar {{total}}.',
  en:
    'The package you chose allows changes up to {{limit}}x. Further changes are charged by difficulty and time. ' +
    'I can do what you ask for {{total}}. Working days needed: {{days}}.',
  da:
    'Pakken, du har valgt, omfatter ændringer højst {{limit}}x. Flere ændringer koster ekstra efter sværhedsgrad og ' +
    'tidsforbrug. Jeg kan løse opgaven for {{total}}. Antal arbejdsdage: {{days}}.',
  hu:
    'A választott csomag legfeljebb {{limit}}x módosítást tartalmaz. A további módosítások ára a nehézségtől és a ' +
    'ráfordított időtől függ. A kérését el tudom végezni. Határidő: {{days}} munkanap. Ár: {{total}}.',
}
