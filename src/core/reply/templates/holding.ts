// Bridges the time until the answer: what was understood, what is being done, when the next word comes, whom to call.
import type { Language } from '../../language/language.ts'

export const holding: Readonly<Record<Language, string>> = {
  en:
    'Hello {{contact}}, I have read what you wrote on {{asked_on}}. What I know so far, in your words: ' +
    '“{{restated}}”. I am looking into it myself, from today on. You will hear from me here by {{next_by}}, ' +
    'also if there is nothing new by then. If you would rather talk: {{phone}}.\n\n{{sign}}',
  id:
    'Halo {{sapaan}} {{contact}}, tulisan Anda tanggal {{asked_on}} sudah saya baca. Yang saya ketahui sejauh ini, dengan kata-kata ' +
    'Anda: “{{restated}}”. Mulai hari ini saya sendiri yang memeriksanya. Kabar berikutnya saya tulis di sini ' +
    'paling lambat {{next_by}}, juga kalau belum ada yang baru. Kalau lebih enak bicara langsung: {{phone}}.\n\n{{sign}}',
  da:
    'Hej {{contact}}. Jeg har læst det, du skrev den {{asked_on}}. Det ved jeg indtil nu, med dine ord: ' +
    '“{{restated}}”. Jeg undersøger det selv fra i dag. Du hører fra mig her senest {{next_by}}, også hvis der ikke er ' +
    'noget nyt til den tid. Vil du hellere tale om det: {{phone}}.\n\n{{sign}}',
  hu:
    'Kedves {{contact}}! Elolvastam, amit ekkor írt: {{asked_on}}. Amit eddig tudok, az Ön szavaival: ' +
    '„{{restated}}”. Mától magam járok utána. Itt jelentkezem legkésőbb eddig: {{next_by}}, akkor is, ha addig nincs új ' +
    'fejlemény. Ha inkább beszélne róla: {{phone}}.\n\n{{sign}}',
}
