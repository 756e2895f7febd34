// A client who asks for more than was agreed, through the real desk: up to the issued quote, and what is asked afterwards.
import type { Input } from '../../../../src/contract/methods.ts'
import { ownerForm } from '../owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

/** Noon in Jakarta. */
export const nowMs = Date.UTC(2026, 10, 21, 5)
export const today = '2026-11-21'
const dayMs = 86_400_000

export const owner = ownerForm({ phone: '+62 812' })

const asked = 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.'

export type Scene = {
  readonly test: TestDesk
  readonly clientId: number
  readonly entitlementId: number
  /** A request comes in; gives its case. */
  ask(text?: string): Promise<number>
  /** What the case was judged. */
  verdict(caseId: number): Promise<readonly [kind: string | undefined, ...reasons: string[]]>
  left(): Promise<number | null | undefined>
  /** A quote for a case, issued; its last day is 5 December in Jakarta. */
  quote(caseId: number, changes?: Partial<Input<'quote.save'>>): Promise<number>
  state(quoteId: number): Promise<string>
  accept(
    quoteId: number,
    changes?: Partial<Input<'quote.accept'>>,
  ): Promise<{ quoteId: number; isLate: boolean }>
  later(days: number): void
  undo(): Promise<unknown>
  refusal(answer: Promise<{ ok: boolean; problem?: unknown }>): Promise<unknown>
}

/** `used` of three agreed revisions are used; anything else is `excluded` or not named. */
export async function quoteScene(used = 3, excluded: readonly string[] = []): Promise<Scene> {
  const test = openTestDesk(nowMs)
  await test.call('owner.save', owner)
  const { clientId } = await test.call('client.save', clientForm())
  const excludes = excluded.map((service) =>
    entitlementForm({ label: service, services: [service], effect: 'exclude', quantity: 0, clauseNo: null }),
  )
  await test.call(
    'agreement.save',
    agreementForm(clientId, { entitlements: [entitlementForm(), ...excludes] }),
  )
  const client = await test.call('client.get', { clientId })
  const entitlementId = client.agreements[0]?.form.entitlements[0]?.entitlementId ?? 0
  for (let n = 0; n < used; n++)
    await test.call('usage.add', { entitlementId, quantity: 1, occurredOn: `2026-09-0${n + 1}`, note: '' })
  const { sourceId } = await test.call('source.add', sourceInput)
  const posts: Parameters<typeof commentFeed>[0][number][] = []
  const scene: Scene = {
    test,
    clientId,
    entitlementId,
    async ask(text = asked) {
      const n = posts.length
      // Each in a thread of its own, so that it opens a case of its own.
      posts.unshift({
        guid: `c${n}`,
        author: 'Sari Wulandari',
        text,
        at: new Date(test.clock.atMs - 3_600_000).toISOString(),
        link: `http://forum.example/${n}/#c${n}`,
        title: `Comment on Topik ${n} by Sari Wulandari`,
      })
      const { newCases } = await test.ingest(sourceId, commentFeed(posts), `e${n}`)
      const caseId = newCases[0]
      if (caseId === undefined) throw new Error('no case')
      return caseId
    },
    async verdict(caseId) {
      const { verdict } = await test.call('case.get', { caseId })
      return [verdict?.kind, ...(verdict?.reasons ?? [])]
    },
    async left() {
      const view = await test.call('client.get', { clientId })
      return view.agreements[0]?.meters[0]?.left
    },
    async quote(caseId, changes = {}) {
      const { quoteId } = await test.call('quote.draft', { caseId })
      const { form } = await test.call('quote.get', { quoteId })
      const lines = form.lines.map((line) => ({ ...line, unitPrice: line.unitPrice || 500_000 }))
      await test.call('quote.save', { ...form, lines, ...changes })
      await test.call('quote.issue', { quoteId })
      return quoteId
    },
    state: async (quoteId) => (await test.call('quote.get', { quoteId })).state,
    async accept(quoteId, changes = {}) {
      const { entitlements: _, service: __, ...proposed } = await test.call('quote.acceptance', { quoteId })
      return test.call('quote.accept', { quoteId, ...proposed, who: 'Sari Wulandari', ...changes })
    },
    later(days) {
      test.clock.atMs += days * dayMs
    },
    undo: () => test.call('undo.take', { undoId: null }),
    async refusal(answer) {
      const { ok, problem } = await answer
      if (ok) return null
      const { detail, fields } = problem as { detail?: string; fields?: unknown }
      return detail ?? fields
    },
  }
  return scene
}
