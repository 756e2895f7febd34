// Carries out what the owner does with the watched places.
import type { SourceRow } from '../../../contract/source.ts'
import type { SourceAccess } from '../../../contract/source-access.ts'
import { opensCase } from '../../../core/classify/opens-case.ts'
import { feedAddress } from '../../../core/feed/address.ts'
import { usualDaysBack } from '../../../core/feed/first-day.ts'
import { leavesOut, rulesFrom } from '../../../core/feed/source-rules.ts'
import { splitLogin } from '../../../core/feed/source-secret.ts'
import { addDays } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { lastItems } from '../../store/items/items.ts'
import {
  type AccessEdit,
  accessEditOf,
  type SealedSecret,
  setAccess,
  usualAccess,
} from '../../store/sources/source-access.ts'
import { listChecks } from '../../store/sources/source-checks.ts'
import { listSources } from '../../store/sources/source-list.ts'
import { dismissSourceNotice } from '../../store/sources/source-notices.ts'
import {
  addSource,
  editSource,
  readSource,
  type SourceEdit,
  setSourceRemoved,
  setSourceRules,
  sourceAt,
} from '../../store/sources/sources.ts'
import { recountForSource } from '../cases/clock.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { noteNewAddress } from '../taking-in/lasting-change.ts'

/** As many as one would scroll through to see what rules do. */
const triedItems = 50

/** The address as it will be fetched; refuses with a word at the field when it cannot be one, or is watched already. */
function usableAddress(db: Db, typed: string, ownId: number | null): string {
  const address = feedAddress(typed)
  if (!address.ok) return refuseFields({ address: 'address' })
  // The shell moves a login out of the address and seals it; one that is still there could only be kept readable.
  if (splitLogin(address.value).login !== null) return refuseFields({ address: 'no_keyring' })
  const taken = sourceAt(db, address.value)
  if (taken !== undefined && taken !== ownId) return refuseFields({ address: 'duplicate' })
  return address.value
}

export const titleFromAddress = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address

function editOf(db: Db, sourceId: number): SourceEdit {
  const row = found(readSource(db, sourceId), 'source')
  return {
    sourceId,
    address: row.address,
    title: row.title,
    kind: row.kind,
    intervalMinutes: row.interval_minutes,
    allowPrivate: row.allow_private === 1,
    muted: row.muted === 1,
    paused: row.paused === 1,
    access: accessEditOf(row),
  }
}

/** What is to be kept. The shell has sealed what is new; what still stands here in plain words came past it. */
function usableAccess(
  wanted: SourceAccess | undefined,
  before: AccessEdit,
  sealed: SealedSecret | undefined,
): AccessEdit {
  if (wanted === undefined) return before
  const { keepsLogin, login, headers } = wanted
  if (login !== null || headers.some(({ value }) => value !== null))
    return refuseFields({
      [login === null ? 'access.headers.0.value' : 'access.login.password']: 'no_keyring',
    })
  const { secret, outline } = sealed
    ? { secret: Buffer.from(sealed.bytes).toString('base64'), outline: sealed.outline }
    : keepsLogin || headers.length > 0
      ? before
      : usualAccess
  return { userAgent: wanted.userAgent || null, allowSelfSigned: wanted.allowSelfSigned, secret, outline }
}

export const sourceHandlers: Handlers<
  | 'source.list'
  | 'source.checks'
  | 'source.add'
  | 'source.save'
  | 'source.setRules'
  | 'source.tryRules'
  | 'source.remove'
  | 'source.dismissNotice'
> = {
  'source.list': (_, { db, nowMs }): { rows: SourceRow[] } => ({ rows: listSources(db, nowMs) }),

  'source.checks': ({ sourceId, limit }, { db }) => ({ checks: listChecks(db, sourceId, limit) }),

  'source.add': (input, { db, nowMs, sealed, undoable }) => {
    const address = usableAddress(db, input.address, null)
    const title = input.title?.trim() ?? ''
    const sourceId = addSource(
      db,
      {
        kind: input.kind,
        title: title === '' ? titleFromAddress(address) : title,
        titleGiven: title !== '',
        address,
        intervalMinutes: input.intervalMinutes,
        allowPrivate: input.allowPrivate,
        opensFrom: input.opensFrom ?? addDays(todayOf(db, nowMs), -usualDaysBack),
        language: null,
      },
      nowMs,
    )
    setAccess(db, sourceId, usableAccess(input.access, usualAccess, sealed), nowMs)
    undoable('source.add', 'source.removed', { sourceId, removed: true })
    return { sourceId }
  },

  'source.save': (input, { db, nowMs, sealed, undoable }) => {
    const before = editOf(db, input.sourceId)
    const address =
      input.address === before.address ? before.address : usableAddress(db, input.address, input.sourceId)
    const access = usableAccess(input.access, before.access ?? usualAccess, sealed)
    editSource(db, { ...input, address, access }, nowMs)
    if (input.kind !== before.kind) recountForSource(db, input.sourceId)
    noteNewAddress(db, input.sourceId, before.address, address, nowMs)
    undoable('source.save', 'source.put', { edit: before })
    return { sourceId: input.sourceId }
  },

  'source.setRules': ({ sourceId, ...rules }, { db, undoable }) => {
    const before = found(readSource(db, sourceId), 'source')
    if (rules.take === 'keywords' && rules.words.length === 0) refuseFields({ words: 'required' })
    setSourceRules(db, sourceId, rules)
    undoable('source.setRules', 'source.rules', { sourceId, rules: rulesFrom(before.rules) })
    return { sourceId }
  },

  'source.tryRules': ({ sourceId, ...rules }, { db }) => {
    const looked = lastItems(db, sourceId, triedItems)
    const asking = looked.filter(({ kind }) => opensCase(kind))
    const taken = asking.filter((item) => leavesOut(rules, item) === null)
    return { looked: looked.length, asking: asking.length, taken: taken.length }
  },

  // What was read stays, and so do its cases; the place is only no longer asked.
  'source.remove': ({ sourceId }, { db, nowMs, undoable }) => {
    found(readSource(db, sourceId), 'source')
    setSourceRemoved(db, sourceId, nowMs)
    undoable('source.remove', 'source.removed', { sourceId, removed: false })
    return { sourceId }
  },

  'source.dismissNotice': ({ noticeId }, { db, nowMs, undoable }) => {
    if (!dismissSourceNotice(db, noticeId, nowMs)) refuse('not_found', 'notice')
    undoable('source.dismissNotice', 'source.notice', { noticeId })
    return {}
  },
}
