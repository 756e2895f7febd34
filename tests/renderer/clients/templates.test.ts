// The usual agreements are forms the contract accepts as they stand, in every language.
import { beforeEach, describe, expect, test } from 'vitest'
import { agreementForm } from '../../../src/contract/client.ts'
import { languages } from '../../../src/core/language/language.ts'
import { agreementFrom, templateNames } from '../../../src/renderer/clients/templates.ts'
import { loadCatalogue } from '../../../src/renderer/i18n/load.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'

beforeEach(() => setLocale(localeOf('en', 'ID', 'Asia/Jakarta')))

const filled = templateNames.filter((name) => name !== 'blank')

describe.each(languages)('for a client who speaks %s', (language) => {
  test.each(filled)('the template %s is a valid agreement whose clauses all exist', async (name) => {
    const words = await loadCatalogue(language)
    const form = agreementFrom(name, {
      clientId: 1,
      zone: 'Asia/Jakarta',
      currency: 'IDR',
      start: '2026-11-21',
      words,
    })
    const cited = form.entitlements.map(({ clauseNo }) => clauseNo).concat(form.termClauseNo)
    const known = form.clauses.map(({ no }) => no)
    expect({
      parsed: agreementForm.safeParse(form).success,
      unknown: cited.filter((no) => no && !known.includes(no)),
    }).toEqual({ parsed: true, unknown: [] })
  })
})

test('Web Basic holds three changes for six months and prices the fourth in rupiah', async () => {
  const words = await loadCatalogue('en')
  const { start, end, entitlements } = agreementFrom('web_basic', {
    clientId: 1,
    zone: 'Asia/Jakarta',
    currency: 'IDR',
    start: '2026-08-15',
    words,
  })
  const [rounds] = entitlements
  expect({
    start,
    end,
    quantity: rounds?.quantity,
    overage: rounds?.overage,
    leadDays: rounds?.leadDays,
  }).toEqual({
    start: '2026-08-15',
    end: '2027-02-14',
    quantity: 3,
    overage: { fixed: 500_000 },
    leadDays: 3,
  })
})
