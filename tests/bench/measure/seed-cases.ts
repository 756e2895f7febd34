// Fills a workspace with as many cases as a benchmark wants, through the store itself.
import { judgeItem } from '../../../src/main/desk/reading/judged-item.ts'
import { addCase, addMessage } from '../../../src/main/store/cases/cases.ts'
import { nextNumber } from '../../../src/main/store/file/counters.ts'
import type { Db } from '../../../src/main/store/file/db.ts'
import { closeWorkspace, openWorkspace } from '../../../src/main/store/file/open.ts'
import { addItem, addItemKeys, addJudgements } from '../../../src/main/store/items/items.ts'
import { addSource } from '../../../src/main/store/sources/sources.ts'
import { forumSource } from '../../main/store/forum-source.ts'

const texts = [
  'Our shop has been down again since this morning and nobody answers the phone.',
  'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
  'Hvordan sætter jeg mailen op på min telefon?',
  'Kérem, cseréljék le a nyitóoldal képét az új logóra.',
]

function addSeeded(db: Db, sourceId: number, n: number, nowMs: number): void {
  const text = `${texts[n % texts.length]} (${n})`
  const atMs = nowMs - n * 60_000
  const item = {
    guid: `seed-${n}`,
    link: `http://forum.example/${n}`,
    title: '',
    text,
    html: null,
    authorName: `Customer ${n}`,
    authorEmail: null,
    authorUri: null,
    publishedAtMs: atMs,
    updatedAtMs: null,
    threadLink: null,
  }
  const itemId = addItem(db, sourceId, item, `h${n}`, nowMs)
  addItemKeys(db, sourceId, [{ itemId, keys: [`seed-${n}`] }])
  const judgement = judgeItem(item, {
    owner: { name: '', email: '' },
    language: null,
    ownServices: [],
    lessons: null,
  })
  addJudgements(db, [{ itemId, judgement }], nowMs)
  const caseId = addCase(db, {
    no: nextNumber(db, 'case'),
    title: text,
    kind: judgement.kind === 'praise' || judgement.kind === 'noise' ? 'request' : judgement.kind,
    source_id: sourceId,
    thread_key: `seed-${n}`,
    author_name: `Customer ${n}`,
    author_email: null,
    author_uri: null,
    client_id: null,
    client_via: null,
    client_value: null,
    contact_id: null,
    service: JSON.stringify({ ...judgement.service, byOwner: false }),
    cause: JSON.stringify({ key: judgement.cause.cause, words: [], byOwner: false }),
    received_at: atMs,
    due_at: atMs + 3 * 86_400_000,
    created_at: nowMs,
  })
  addMessage(db, { caseId, itemId, direction: 'in', author: `Customer ${n}`, text, atMs })
}

/** The source is muted and paused: a benchmark of the window must not read the network. */
export function seedCases(dataDir: string, count: number): void {
  const nowMs = Date.now()
  const opened = openWorkspace(dataDir, nowMs)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  db.transaction(() => {
    const sourceId = addSource(db, forumSource({ intervalMinutes: 1440, opensFrom: '2020-01-01' }), nowMs)
    db.run('UPDATE source SET paused = 1, muted = 1 WHERE id = ?', [sourceId])
    for (let n = 0; n < count; n++) addSeeded(db, sourceId, n, nowMs)
  })
  closeWorkspace(db, dataDir, nowMs)
}
