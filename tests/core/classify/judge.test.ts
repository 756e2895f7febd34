// What a judgement holds: exact reasons, quotations left out, denials turned round, services and causes named.
import { describe, expect, test } from 'vitest'
import { featuresOf } from '../../../src/core/classify/features.ts'
import { judge } from '../../../src/core/classify/judge.ts'
import { type Cause, caseKinds, type ServiceKey } from '../../../src/core/classify/kinds.ts'
import { opensCase } from '../../../src/core/classify/opens-case.ts'
import { readText } from '../../../src/core/classify/read-text.ts'
import { signalPlaceOf } from '../../../src/core/classify/signal-places.ts'
import { hitAdd, weigh } from '../../../src/core/classify/weigh.ts'

const kindOf = (text: string) => judge({ text }).kind

describe('reasons', () => {
  test('quote the text at the place they name', () => {
    const text = 'Hello team,\n\nour shop has been down since Monday – and nobody answers. Please help!'
    const { reasons } = judge({ text })
    expect(reasons.map(({ start, end }) => text.slice(start, end))).toEqual(reasons.map(({ words }) => words))
    expect(reasons.map(({ signal, words }) => [signal, words])).toEqual(
      expect.arrayContaining([
        ['down', 'has been down'],
        ['no_answer', 'nobody answers'],
        ['ask', 'Please'],
      ]),
    )
  })

  test('keep their place beside letters that folding changes', () => {
    const text = 'Kære Bjørn, på øen er vores hjemmeside forsvundet 😡 og ingen svarer.'
    const { reasons } = judge({ text })
    expect(reasons.map(({ start, end }) => text.slice(start, end))).toContain('ingen svarer')
  })

  test('add up to the sums the shares come from', () => {
    const { passage } = readText({
      text: 'Thanks, but the shop is still broken. Could you fix it before Friday?',
    })
    const taught = {
      bias: [0.1, 0, 0, 0, -0.2],
      rowOf: (place: number) => (place % 3 === 0 ? [1, 2, 3, 4, 5] : null),
      toldOf: () => 1,
    }
    for (const learned of [null, taught]) {
      const weighed = weigh(passage, learned)
      caseKinds.forEach((kind, column) => {
        const shown = weighed.parts.flatMap(({ hits, hitShares, lessons, wordAdds }) => [
          ...lessons.map((lesson) => lesson.adds[kind]),
          ...hits.map((hit, at) => hitAdd(hit, hitShares[at] ?? 0, column)),
          ...[...wordAdds].filter((_, at) => at % caseKinds.length === column),
        ])
        const sum = shown.reduce((total, part) => total + part, weighed.base[kind])
        expect(sum).toBeCloseTo(weighed.logits[kind], 9)
      })
    }
  })

  test('are the same sums as weights times features', () => {
    const { passage } = readText({
      title: 'Shop broken',
      text: 'The shop is broken again and nobody answers.',
    })
    const row = [0.5, -1, 2, 0, 1]
    const { places, values } = featuresOf(passage)
    const learned = weigh(passage, { bias: [0, 0, 0, 0, 0], rowOf: () => row, toldOf: () => 1 }).logits
    const shipped = weigh(passage).logits
    const amount = values.reduce((sum, value) => sum + value, 0)
    expect(places.length).toBeGreaterThan(20)
    caseKinds.forEach((kind, column) => {
      expect(learned[kind] - shipped[kind]).toBeCloseTo((row[column] ?? 0) * amount, 9)
    })
  })

  test('name the words of the title that corrections are about, where the title holds them', () => {
    const title = 'Website offline'
    const { reasons } = judge({
      title,
      text: 'Since about nine this morning.',
      learnedFor: () => ({
        bias: [0, 0, 0, 0, 0],
        rowOf: (place) => (place === signalPlaceOf('down') ? [4, 0, 0, 0, 0] : null),
        toldOf: () => 1,
      }),
    })
    const learned = reasons.filter(({ signal }) => signal === 'learned')
    expect(learned).not.toEqual([])
    for (const { words, start, end } of learned)
      expect([title.includes(words), start, end]).toEqual([true, 0, 0])
  })

  test('come from a title of its own with the title as their words and no place in the text', () => {
    const judgement = judge({ title: 'Shop is down again', text: 'Since about nine this morning.' })
    expect(judgement.kind).toBe('complaint')
    expect(judgement.reasons).toContainEqual(expect.objectContaining({ words: 'is down', start: 0, end: 0 }))
  })

  test('do not come from a title that only names the place', () => {
    const text = 'What does the larger package cost?'
    expect(judge({ title: 'Comment on Our server is down by Ann', text })).toEqual(judge({ text }))
  })
})

test('the same text gives the same judgement, and its scores add up to one', () => {
  const input = { text: 'Min butik er nede igen, kan I se på det?' }
  const judgement = judge(input)
  expect(judge(input)).toEqual(judgement)
  expect(caseKinds.reduce((sum, kind) => sum + judgement.scores[kind], 0)).toBeCloseTo(1, 9)
  expect(judgement.confidence).toBe(judgement.scores[judgement.kind])
})

test.each([
  ['quoted lines', '> The shop is broken and nobody answers!\n\nThank you, everything works again.'],
  [
    'a quoted mail',
    'Thank you, everything works again.\n\nOn 3 May 2024 Ann Lee wrote:\n> The shop is broken!\n> Nobody answers.',
  ],
  [
    'a quote block of a forum',
    '[quote="ann"]The shop is broken and nobody answers![/quote]\nThank you, everything works again.',
  ],
  ['a signature', 'Thank you, everything works again.\n-- \nAnn Lee, Complaints and Errors Department'],
])('%s does not count', (_, text) => {
  expect(kindOf(text)).toBe('praise')
})

test('a text that is nothing but quotation is read all the same', () => {
  expect(kindOf('> Our shop is broken and nobody answers.')).toBe('complaint')
})

test('the owner asks nothing of himself', () => {
  const { kind, confidence } = judge({ text: 'The server is down and we are sorry.', authorIsOwner: true })
  expect({ kind, confidence }).toEqual({ kind: 'noise', confidence: 1 })
})

test.each([
  ['I am not happy with the new design.', 'complaint'],
  ['Not a single error since you moved our site.', 'praise'],
  ['The site has never been so slow.', 'complaint'],
  ['The site has never been so fast.', 'praise'],
  ['What happens if the server goes down at night?', 'question'],
  ['Great, the server is down again. Well done.', 'complaint'],
  ['Jeg er ikke tilfreds med jeres hosting.', 'complaint'],
  ['Saya tidak puas dengan hostingnya.', 'complaint'],
  ['Nem vagyok elégedett a tárhellyel.', 'complaint'],
  ['Vi har aldrig haft problemer med serveren.', 'praise'],
  ['Selama ini tidak ada kendala dengan servernya.', 'praise'],
  ['Soha nem volt gond a szerverrel.', 'praise'],
] as const)('denied and imagined: %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

test.each<readonly [string, ServiceKey]>([
  ['Please add a new page for our summer school.', 'new_page'],
  ['Tolong buatkan halaman baru untuk promo.', 'new_page'],
  ['Could you change the colour of the menu?', 'revision'],
  ['My mails do not arrive.', 'email'],
  ['Webhotellet er nede.', 'hosting'],
  ['Nagyon lassú az oldal betöltése.', 'performance'],
  ['Peg vores subdomæne på en ny A-record i DNS.', 'dns'],
  ['Lejárt az SSL tanúsítvány.', 'security'],
  ['Bisa kembalikan backup database minggu lalu?', 'backup'],
  ['We were charged twice on the last invoice.', 'billing'],
  ['Which PHP version does the plugin need?', 'php'],
  ['Vi vil gerne flytte fra vores gamle udbyder.', 'migration'],
  ['Kérnénk egy oktatást az új szerkesztőhöz.', 'training'],
  ['Good morning everyone, have a nice weekend.', 'none'],
])('service: %s is about %s', (text, key) => {
  expect(judge({ text }).service.key).toBe(key)
})

test.each<readonly [string, Cause]>([
  ['Your server is down again.', 'provider_fault'],
  ['I installed a plugin myself and now the site shows an error.', 'client_script'],
  ['Gmail rejects our mails and customers are angry.', 'third_party'],
  ['Please change the phone number on the contact page.', 'change_request'],
  ['Tolong ganti logo di halaman depan.', 'change_request'],
  ['Thank you, everything works again.', 'unknown'],
])('cause: %s is %s', (text, cause) => {
  expect(judge({ text }).cause.cause).toBe(cause)
})

test('complaints, requests and questions open cases; praise and noise do not', () => {
  expect(caseKinds.filter(opensCase)).toEqual(['complaint', 'request', 'question'])
})

test.each([
  ['an empty text', ''],
  ['only marks', '?!… --- 🙂'],
  ['an unknown script', 'サーバーが落ちています'],
  ['a pasted log', 'error at line 1\n'.repeat(20_000)],
  ['unclosed quotes', '[quote]'.repeat(20_000)],
])('%s is judged without fail', (_, text) => {
  expect(caseKinds).toContain(judge({ text }).kind)
})
