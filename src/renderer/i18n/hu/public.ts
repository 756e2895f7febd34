// Hungarian: silence in public, the price that was asked for, and how a public complaint is closed.
import type { publicTexts as source } from '../en/public.ts'
import type { Messages } from '../t.ts'

export const publicTexts: Messages<typeof source> = {
  'command.case.holding': 'Átmeneti válasz előkészítése',
  'since.hours': '{n} órája',
  'since.days': '{n} napja',
  'silence.line': '{ago} nyilvános, és még nincs rá válasz.',
  'silence.prepare': 'Átmeneti válasz előkészítése',
  'silence.prepared': 'A válasz lent előkészítve. Olvassa el, módosítsa, és küldje el maga.',
  'silence.noPhone': 'A profiljában nincs telefonszám, ezért a válasz nem kínál hívást.',
  'silence.noOwner': 'Még nincs, aki aláírja. Előbb töltse ki a profilját.',
  'price.hint': 'Az árról kérdeztek. A vázlatban sem összeg, sem nap nincs, amikorra meglesz.',
  'closing.title': 'Nyilvános panasz lezárása',
  'closing.level': 'Meddig jutott',
  'closing.level.1': 'Megoldva',
  'closing.level.2': 'Az oka is megoldva',
  'closing.level.3': 'A tanulság is elmondva',
  'closing.answered': 'A feltett kérdésre megvan a válasz',
  'closing.link': 'Ahol mások is olvashatják a választ',
  'closing.reason': 'Vagy miért nincs nyilvános válasz',
  'closing.close': 'Ügy lezárása',
  'closing.done': 'Nyilvánosan megválaszolva, {level}. szint.',
  'closing.doneWithout': 'Nincs nyilvános válasz: {reason}',
  'conflict.public_answer':
    'Nyilvános panasz a nyilvános válasz hivatkozásával zárható le, vagy azzal, hogy miért nincs.',
  'field.answer_or_reason': 'Jelezze, hogy van válasz, vagy írja meg, miért nincs.',
}
