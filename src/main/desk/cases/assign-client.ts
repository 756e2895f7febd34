// Takes the owner's word for whose client a case is, or is not, and remembers it for what comes later.
import { brandWords } from '../../../core/client/brand-index.ts'
import { type Author, evidenceOf } from '../../../core/client/evidence.ts'
import { identitiesFromAuthor, type Refused } from '../../../core/client/match.ts'
import { addEvent, type CaseColumns, changeCase } from '../../store/cases/cases.ts'
import { firstWords } from '../../store/cases/follow-ups.ts'
import { addIdentity, clientSummary } from '../../store/clients/clients.ts'
import { forgetRefusals, refuseIdentities } from '../../store/clients/not-clients.ts'
import type { Context } from '../context.ts'
import { found } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'
import {
  authorOf,
  clientColumns,
  contactFor,
  matcherOf,
  recogniseUnknown,
} from '../taking-in/whose-client.ts'

/**
 * Assigns a case by hand, remembers how its author signs, and recognises the author's other open cases at once. Taken from
 * its client, the author is remembered as nobody of theirs.
 */
export function assignClient({ db, nowMs, undoable }: Context, row: CaseColumns, clientId: number | null) {
  if (clientId !== null) found(clientSummary(db, clientId), 'client')
  const author = authorOf(row)
  const own = changeCase(db, row.id, {
    client_id: clientId,
    client_via: clientId === null ? null : 'owner',
    client_value: null,
    contact_id: clientId === null ? null : contactFor(db, clientId, author),
  })
  const allowed = clientId === null ? [] : forgetRefusals(db, clientId, marksOf(author))
  const allow =
    clientId === null && row.client_id !== null
      ? refuseIdentities(db, row.client_id, marksOf(author), nowMs)
      : []
  const learned =
    clientId === null
      ? []
      : identitiesFromAuthor(author)
          .filter((identity) => addIdentity(db, clientId, identity, 'learned', nowMs))
          .map(({ kind, value }) => ({ clientId, kind, value }))
  const others = clientId !== null && learned.length > 0 ? recogniseUnknown(db, (id) => id === clientId) : []
  const cases = [{ caseId: row.id, change: own }, ...others]
  addEvent(db, row.id, 'client_assigned', { clientId }, nowMs)
  for (const { caseId } of cases) judgeCase(db, caseId, nowMs)
  undoable('case.assignClient', 'cases.whose', { cases, forget: learned, refuse: allowed, allow })
}

const marksOf = (author: Author): Pick<Refused, 'kind' | 'value'>[] =>
  evidenceOf(author).flatMap(({ kind, value }) =>
    kind === 'agreement' || kind === 'brand' ? [] : [{ kind, value }],
  )

/**
 * The case is not this client's, and that stays: the author is nobody of theirs ('author'), or the word that told it is
 * not their name here, so that it needs a second cue from now on ('word').
 */
export function refuseClient(
  { db, nowMs, undoable }: Context,
  row: CaseColumns,
  clientId: number,
  what: 'author' | 'word',
) {
  found(clientSummary(db, clientId), 'client')
  const author = authorOf(row)
  const isCurrent = row.client_id === clientId
  const word = brandWords(row.client_value ?? '').join(' ')
  const marks: Pick<Refused, 'kind' | 'value'>[] =
    what === 'word' && isCurrent && word !== '' ? [{ kind: 'word', value: word }] : marksOf(author)
  const allow = refuseIdentities(db, clientId, marks, nowMs)
  // Somebody else may be next in line, now that this one is not.
  const next = matcherOf(db)?.match(author, firstWords(db, row.id)) ?? null
  const cases = isCurrent
    ? [{ caseId: row.id, change: changeCase(db, row.id, clientColumns(db, next, author)) }]
    : []
  addEvent(db, row.id, 'client_refused', { clientId }, nowMs)
  judgeCase(db, row.id, nowMs)
  undoable('case.refuseClient', 'cases.whose', { cases, forget: [], refuse: [], allow })
}
