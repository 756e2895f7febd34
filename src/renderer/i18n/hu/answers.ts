// Hungarian: what was answered before, and the answer library.
import type { answers as english } from '../en/answers.ts'
import type { Messages } from '../t.ts'

export const answers: Messages<typeof english> = {
  'before.title': 'Korábbi válasz',
  'before.case': 'Megválaszolva: {when}, {to} részére, {no}. ügy',
  'before.other': 'Megválaszolva: {when}, {to} ({client}) részére, {no}. ügy',
  'before.kept': 'A válaszai közül: „{question}”',
  'before.use': 'Válasz ezzel',
  'before.noDebit': 'Nincs könyvelés.',
  'before.notRepeat': 'Nem ismétlés',
  'before.show': 'A válasz megjelenítése',
  'before.possibly': 'Talán kérdezték már ({n})',
  'before.keep': 'A válasz megtartása a gyűjteményben',
  'before.passOn': 'Másolás továbbadáshoz',
  'before.passOnCopied': 'Másolva, az ügy számával és a felelőssel.',
  'settings.intro.answers':
    'Válaszok, amelyeket érdemes újra megadni. Ha valaki ugyanazt kérdezi, a válasz megjelenik az ügy mellett; az I billentyűvel bármelyik bekerül egy válaszba.',
  'answers.none': 'Még nincs válasz. Az L egy ügy legújabb válaszát tartja meg itt.',
  'answers.add': 'Válasz hozzáadása',
  'answers.new': 'Új válasz',
  'answers.question': 'Kérdés',
  'answers.questionHint': 'Úgy, ahogy kérdezni szokták. Szavai és értelme alapján lesz újra megtalálható.',
  'answers.text': 'Válasz',
  'answers.language': 'Nyelv',
  'answers.service': 'Szolgáltatás',
  'answers.save': 'Válasz mentése',
  'answers.remove': '„{question}” válaszának eltávolítása',
  'answers.uses': '{n, plural, =0 {még nem használt} other {# alkalommal használt}}',
  'answers.total': '{n, plural, =0 {Még nem készült belőlük válasz.} other {# válasz készült belőlük.}}',
  'answers.insert': 'Válasz beillesztése',
  'answers.find': 'Válasz keresése',
  'answers.foundNone': 'Egyik válaszban sincs benne: „{text}”.',
  'event.answered_before': 'Megválaszolva a(z) {no}. ügy szerint, könyvelés nélkül',
  'event.answered_from_library': 'Megválaszolva a válaszgyűjteményből',
  'conflict.answer_kept': 'Ez a válasz már a válaszai között van.',
}
