// Carries out what the owner enters by hand: one mention, or a whole conversation.
import type { ConversationForm, MentionForm } from '../../../contract/mention.ts'
import { threadKeyOf } from '../../../core/case/thread.ts'
import { pictureTypeOf } from '../../../core/picture.ts'
import { changeCase, readCase, recentOpenCases } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import { nextNumber } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import { addPicture, type Picture, pictureOfMessage } from '../../store/items/pictures.ts'
import { readOwner } from '../../store/owner/settings.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse, refuseFields } from '../refusal.ts'
import { judgeCase } from '../scope/judge-case.ts'
import {
  byHandItem,
  nothingTaken,
  sourceOfChannel,
  takeConversation,
  type Words,
} from '../taking-in/by-hand.ts'
import { surroundingsOf } from '../taking-in/open-case.ts'

/** A clock that runs ahead may name a moment to come; the end of a day may not. */
const aheadMs = 5 * 60_000

type Entered = {
  readonly label: 'mention.add' | 'conversation.add'
  readonly channel: MentionForm['channel']
  readonly caseId: number | null
  readonly clientId: number | null
  readonly link: string
  readonly picture?: Picture | null
}

/** `words` gets a name no other entry has. */
function enter(context: Context, entered: Entered, words: (guid: string) => Words[]): { caseId: number } {
  const { db, nowMs, undoable } = context
  if (entered.caseId !== null) found(readCase(db, entered.caseId), 'case')
  if (entered.clientId !== null) found(clientSummary(db, entered.clientId), 'client')
  const source = sourceOfChannel(db, entered.channel, nowMs)
  const guid = `entered:${nextNumber(db, 'entered')}`
  const told = words(guid)
  const taken = nothingTaken()
  const conversation = {
    source,
    around: surroundingsOf(db, source),
    thread: threadOf(source.id, entered.link, told, guid),
    caseId: entered.caseId,
    opens: 'always',
    earlier: [],
  } as const
  const caseId = takeConversation(db, conversation, told, taken, nowMs) ?? refuse('conflict', 'only_own')
  if (entered.clientId !== null && taken.newCases.includes(caseId))
    assign(db, caseId, entered.clientId, nowMs)
  const [itemId] = taken.itemIds
  if (entered.picture && itemId !== undefined) addPicture(db, itemId, entered.picture)
  undoable(entered.label, 'entered.takeBack', taken)
  return { caseId }
}

/** What was said of one page goes together; what has no page is a matter of its own. */
function threadOf(sourceId: number, link: string, told: readonly Words[], guid: string): string {
  const first = told.find(({ isOwn }) => !isOwn)?.item
  if (link === '' || !first) return `${sourceId}|${guid}`
  return threadKeyOf({
    sourceId,
    textId: guid,
    authorName: first.authorName,
    authorEmail: first.authorEmail,
    authorHandle: null,
    link,
    title: null,
    threadLink: null,
  })
}

function assign(db: Db, caseId: number, clientId: number, nowMs: number): void {
  if (readCase(db, caseId)?.client_id === clientId) return
  changeCase(db, caseId, { client_id: clientId, client_via: 'owner', client_value: null, contact_id: null })
  judgeCase(db, caseId, nowMs)
}

const emailIn = (reach: string): string | null => (/^\S+@\S+\.\S+$/.test(reach.trim()) ? reach.trim() : null)

function pictureIn(base64: string | undefined): Picture | null {
  if (base64 === undefined) return null
  const bytes = Buffer.from(base64, 'base64')
  const type = pictureTypeOf(bytes)
  return type === null ? refuseFields({ picture: 'picture' }) : { type, bytes }
}

function addMention(form: MentionForm, context: Context): { caseId: number } {
  if (form.atMs > context.nowMs + aheadMs) refuseFields({ atMs: 'future' })
  const reach = form.reach.trim()
  const email = emailIn(reach)
  const link = form.link === '' ? null : form.link
  const picture = pictureIn(form.picture)
  return enter(context, { ...form, picture, label: 'mention.add' }, (guid) => {
    const item = byHandItem({
      guid,
      title: '',
      text: form.text,
      authorName: form.name,
      authorEmail: email,
      link,
      publishedAtMs: form.atMs,
    })
    const authorUri = email === null && reach !== '' ? reach : null
    return [{ item: { ...item, authorUri }, keys: [`guid:${guid}`], isOwn: false }]
  })
}

function addConversation(form: ConversationForm, context: Context): { caseId: number } {
  const ownName = readOwner(context.db)?.name ?? ''
  const link = form.link === '' ? null : form.link
  const instants = inOrder(form.messages.map(({ atMs }) => atMs))
  return enter(context, { ...form, label: 'conversation.add' }, (guid) =>
    form.messages.map((message, index) => {
      const own = `${guid}:${index + 1}`
      const item = byHandItem({
        guid: own,
        title: form.title.trim(),
        text: message.text,
        authorName: message.isOwn && message.author.trim() === '' ? ownName : message.author.trim(),
        authorEmail: emailIn(message.author),
        link,
        publishedAtMs: instants[index] ?? null,
      })
      return { item, keys: [`guid:${own}`], isOwn: message.isOwn }
    }),
  )
}

/** A message without a time was written after the one before it; before the first time that is known, just before that. */
function inOrder(instants: readonly (number | null)[]): (number | null)[] {
  const first = instants.findIndex((atMs) => atMs !== null)
  const firstMs = instants[first] ?? null
  let latestMs: number | null = null
  return instants.map((atMs, index) => {
    const usual: number | null =
      firstMs !== null && index < first ? firstMs - (first - index) : latestMs === null ? null : latestMs + 1
    latestMs = atMs ?? usual
    return latestMs
  })
}

export const mentionHandlers: Handlers<
  'mention.add' | 'conversation.add' | 'mention.cases' | 'mention.picture'
> = {
  'mention.add': addMention,
  'conversation.add': addConversation,
  'mention.picture': ({ messageId }, { db }) => {
    const { type, bytes } = found(pictureOfMessage(db, messageId), 'picture')
    return { type, base64: Buffer.from(bytes).toString('base64') }
  },
  'mention.cases': (_, { db }) => ({ cases: recentOpenCases(db) }),
}
