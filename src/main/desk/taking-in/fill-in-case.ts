// Completes a case that an alert's few words opened, once the place itself tells who wrote it and all that was written.
import { opensCase } from '../../../core/classify/opens-case.ts'
import {
  type CaseColumns,
  changeCase,
  nameAuthorOfItem,
  readCase,
  reviseMessageOfItem,
} from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import type { StoredItem } from '../../store/items/items.ts'
import { judgeCase } from '../scope/judge-case.ts'
import { graver, type Judged, matterOf, type Surroundings, threadKey, writerOf } from './open-case.ts'

/** The item whose words the case shows now. */
export type Shown = { readonly caseId: number; readonly itemId: number; readonly text: string }

/** Only where nobody is named yet: from then on what the same author writes there comes to this case. */
export function fillInCase(
  db: Db,
  shown: Shown,
  item: StoredItem,
  judged: Judged,
  around: Surroundings,
  nowMs: number,
): void {
  const row = readCase(db, shown.caseId)
  if (row?.author_name !== '' || item.authorName === null || item.authorName === '') return
  const { client_id, client_via, client_value, contact_id, ...author } = writerOf(db, item, around)
  const isFuller = item.text.length > shown.text.length
  changeCase(db, row.id, {
    ...author,
    ...(row.client_id === null ? { client_id, client_via, client_value, contact_id } : {}),
    thread_key: threadKey(item),
    ...(isFuller ? wordsOf(row, item, judged) : {}),
  })
  nameAuthorOfItem(db, shown.itemId, item.authorName)
  if (isFuller) reviseMessageOfItem(db, shown.itemId, item.text)
  judgeCase(db, row.id, nowMs)
}

/** What the whole text says, except where the owner has said otherwise. */
function wordsOf(row: CaseColumns, item: StoredItem, judged: Judged) {
  if (row.kind_by === 'owner' || !opensCase(judged.kind)) return {}
  const kind = graver(row.kind, judged.kind)
  const { title, service, cause } = matterOf(item, judged, kind)
  return {
    kind,
    title,
    ...(isByOwner(row.service) ? {} : { service }),
    ...(isByOwner(row.cause) ? {} : { cause }),
  }
}

function isByOwner(stored: string): boolean {
  const { byOwner }: { byOwner?: boolean } = JSON.parse(stored)
  return byOwner === true
}
