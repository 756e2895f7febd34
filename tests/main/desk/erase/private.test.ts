// Checks that what is for the owner alone is in nothing that leaves: papers, files, exports.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { languages } from '../../../../src/core/language/language.ts'
import { sheetHtml } from '../../../../src/core/sheet/sheet-html.ts'
import { sheetText } from '../../../../src/core/sheet/sheet-text.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  contactForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

const secrets = ['PRIVATE-NOTE', 'PRIVATE-CASE', 'PRIVATE-REASON', 'delegates', 'stage']

/** The program's own words for the stage, in every language of the page. */
async function stageWords(): Promise<string[]> {
  const catalogues = await Promise.all(
    languages.map((language) => import(`../../../../src/renderer/i18n/${language}/client-page.ts`)),
  )
  return catalogues.map(({ clientPage }) => clientPage['clientPage.stage.delegates'])
}

async function workspace() {
  const { clientId } = await test.call(
    'client.save',
    clientForm({
      notes: 'PRIVATE-NOTE',
      stage: 'delegates',
      contacts: [
        contactForm({
          name: 'Sari Wulandari',
          email: 'sari@x.example',
          phone: '0812 3456 7890',
          billing: true,
          responsible: true,
        }),
      ],
    }),
  )
  const { agreementId } = await test.call('agreement.save', agreementForm(clientId))
  const { sourceId } = await test.call('source.add', sourceInput)
  const text = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'
  await test.ingest(
    sourceId,
    commentFeed([{ guid: 'c1', author: 'Sari Wulandari', text, at: '2026-11-20T03:00:00Z' }]),
  )
  const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 9 })).rows
  const caseId = row?.caseId ?? 0
  await test.call('case.note', { caseId, text: 'PRIVATE-CASE' })
  await test.call('case.reply', { caseId, text: 'Sudah kami kerjakan.' })
  const { quoteId } = await test.call('quote.draft', { caseId })
  const { form } = await test.call('client.get', { clientId })
  return { clientId, agreementId, caseId, quoteId, text, contactId: form.contacts[0]?.contactId ?? 0 }
}

async function dossier(clientId: number, contactId: number | null) {
  const papers = await test.desk.run('dossier', { clientId, contactId })
  if (!papers.ok) throw new Error(papers.problem.code)
  const { sheet, letterhead, json } = papers.value
  return { json, html: sheetHtml(sheet, letterhead, []), text: sheetText(sheet), name: papers.value.name }
}

it('is in no paper, no file and no export', async () => {
  const { clientId, contactId, agreementId, caseId, quoteId } = await workspace()
  // Everything a file is made of: the forms of a quote are all written from its paper.
  const leaving = {
    quote: await test.desk.run('quotePaper', { quoteId }),
    quoteTexts: await test.call('quote.document', { quoteId }),
    summary: await test.call('agreement.summary', { agreementId }),
    dossier: await dossier(clientId, null),
    contactDossier: await dossier(clientId, contactId),
    corrections: await test.desk.run('exportedCorrections', null),
    feeds: await test.desk.run('exportedOpml', null),
    holding: await test.call('case.holding', { caseId }),
  }
  const words = [...secrets, ...(await stageWords())]
  const found = Object.entries(leaving).flatMap(([name, content]) =>
    words.filter((word) => JSON.stringify(content).includes(word)).map((word) => [name, word]),
  )
  expect(found).toEqual([])
})

it('leaves everything else in what a person is given: who they are, what they wrote, what they were answered', async () => {
  const { clientId, contactId, text } = await workspace()
  const { json, html, text: plain, name } = await dossier(clientId, null)
  const wanted = [
    'Sari Wulandari',
    'sari@x.example',
    '0812 3456 7890',
    'Toko Sari',
    'Sleman',
    'Web Basic',
    text,
    'Sudah kami kerjakan.',
  ]
  const missing = [json, html, plain].map((content) => wanted.filter((word) => !content.includes(word)))
  const contact = await dossier(clientId, contactId)
  expect({
    name,
    missing,
    format: JSON.parse(json).format,
    contact: ['Sari Wulandari', text, 'Sudah kami kerjakan.'].filter((word) => !contact.html.includes(word)),
    notTheirs: ['Sleman', 'Web Basic'].filter((word) => contact.json.includes(word)),
  }).toEqual({
    name: 'data-Toko-Sari-2026-11-21',
    missing: [[], [], []],
    format: 'remit-personal-data',
    contact: [],
    notTheirs: [],
  })
})
