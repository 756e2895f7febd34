// Says that a message was read by a person, how it was understood and when the answer comes.
import type { Language } from '../../language/language.ts'

export const acknowledge: Readonly<Record<Language, string>> = {
  en:
    "Hi {{contact}}, I've received and read your message myself (case {{case}}). You're asking: " +
    "{{restated}}. I'll answer by {{next_by}}; if it's urgent before then, call {{phone}}.\n\n{{sign}}",
  id:
    'Halo {{sapaan}} {{contact}}, pesannya sudah saya terima dan saya baca sendiri (tiket {{case}}). ' +
    'Intinya: {{restated}}. Saya jawab paling lambat {{next_by}}; kalau mendesak, telepon {{phone}}.\n\n' +
    '{{sign}}',
  da:
    'Hej {{contact}}. Jeg har modtaget din besked og selv læst den (sag {{case}}). Du spørger om: ' +
    '{{restated}}. Jeg svarer senest {{next_by}}; haster det, så ring på {{phone}}.\n\n{{sign}}',
  hu:
    'Kedves {{contact}}! A levelét megkaptam és személyesen elolvastam (ügyszám: {{case}}). Így értettem ' +
    'a kérését: {{restated}}. Legkésőbb eddig válaszolok: {{next_by}}; ha addig sürgős, hívjon: ' +
    '{{phone}}.\n\n{{sign}}',
}
