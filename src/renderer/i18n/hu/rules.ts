// Hungarian: what of a source may open a case, and what was left out by that.
import type { rules as source } from '../en/rules.ts'
import type { Messages } from '../t.ts'

export const rules: Messages<typeof source> = {
  'rules.title': 'Miből lesz ügy',
  'rules.take': 'Mi számít',
  'rules.take.everything': 'Minden, ami kér valamit',
  'rules.take.complaints': 'Csak a panaszok',
  'rules.take.keywords': 'Bizonyos szavakat tartalmazó szövegek',
  'rules.words': 'Keresett szavak',
  'rules.wordsHint':
    'Soronként egy, vagy vesszővel elválasztva. Több egymás utáni szó egy kifejezés; a szerver* minden végződést megtalál.',
  'rules.ignore': 'Kihagyandó szavak',
  'rules.ignoreHint': 'Amelyik szövegben ezek egyike szerepel, abból nem lesz ügy, bármi más áll benne.',
  'rules.hint':
    'Az új szövegekre vonatkozik. A kihagyott szöveg a csendes helyen marad és kereshető; a nyitott ügyben érkező válasz mindig átjut.',
  'rules.tryUnread': 'Innen a program még semmit sem olvasott.',
  'rules.tryNone': 'Az utolsó {looked} szöveg közül egyik sem kér semmit.',
  'rules.try':
    'Az utolsó {looked} szöveg közül {asking} kér valamit; ezek a szabályok ebből {taken} szöveget vennének fel.',
  'rules.save': 'Szabályok mentése',
  'rules.left.kind': 'A forrás szabályai kihagyták: nem panasz.',
  'rules.left.words': 'A forrás szabályai kihagyták: egyik keresett szó sincs benne.',
  'rules.left.ignored': 'A forrás szabályai kihagyták: kihagyandó szó van benne.',
  'rules.left.short': 'Kihagyva',
  'rules.openCase': 'Ügy nyitása',
}
