// Enters what somebody said or wrote elsewhere, as the owner would.
import type { Page } from 'playwright'
import type { Input, Output } from '../../../src/contract/methods.ts'
import { call } from '../remit.ts'

type Mention = Input<'mention.add'>

/** A call of this moment by somebody unknown, unless it is said otherwise; gives the case it belongs to. */
export async function addMention(
  page: Page,
  mention: Pick<Mention, 'name' | 'text'> & Partial<Mention>,
): Promise<number> {
  const { caseId } = await call<Output<'mention.add'>>(page, 'mention.add', {
    channel: 'phone',
    reach: '',
    clientId: null,
    caseId: null,
    atMs: Date.now(),
    link: '',
    ...mention,
  })
  return caseId
}
