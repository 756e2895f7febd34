// Erases a client or one of its contacts: a pseudonym takes their place, and no byte of them stays in the database file.
import { rmSync } from 'node:fs'
import type { Input, Output } from '../../../contract/methods.ts'
import { blurOf, phrasesIn, withoutPhrases, withoutQuoted } from '../../../core/client/erase/blur.ts'
import { erasedText } from '../../../core/client/erase/words.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { changeCase } from '../../store/cases/cases.ts'
import { clientSummary } from '../../store/clients/clients.ts'
import { withGuardsLifted } from '../../store/erase/lift.ts'
import { forgetTraces, rewriteFile } from '../../store/erase/purge.ts'
import {
  correctionsOf,
  dropDrafts,
  dropPlaces,
  forgetCorrections,
  forgetMarks,
  replaceCases,
  replaceClient,
  replaceContacts,
  replaceItems,
  replaceMessages,
  unlinkItems,
} from '../../store/erase/replace.ts'
import { itemsAt, placesAt, repliesIn, type Subject, stayingOf } from '../../store/erase/subject.ts'
import { sweep } from '../../store/erase/sweep.ts'
import { listBackups, makeBackup } from '../../store/file/backup.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev, writeMeta } from '../../store/file/meta.ts'
import { eraseAddressee, sealStatementsAnew } from '../../store/statements/statements.ts'
import { settleClock } from '../cases/clock.ts'
import { learningOf } from '../learning/learning.ts'
import { found } from '../refusal.ts'
import { type Theirs, theirsOf } from './subject.ts'

/** What would be replaced, and what stays; changes nothing. */
export function erasurePreview(db: Db, subject: Subject): Output<'client.erasure'> {
  const { people, marks, cases, messages, itemIds, domains, pseudonyms, language } = theirsOf(db, subject)
  const { clientId, contactId } = subject
  const isWhole = contactId === null
  return {
    name: isWhole ? found(clientSummary(db, clientId), 'client').name : (people[0]?.name ?? ''),
    pseudonym: isWhole ? pseudonyms.client : (pseudonyms.contacts.get(contactId) ?? ''),
    text: erasedText(language),
    replaced: {
      contacts: people.length,
      marks: marks.length,
      cases: cases.length,
      openCases: isWhole ? cases.filter(isOpen).length : 0,
      messages: messages.length,
      replies: repliesIn(
        db,
        cases.map(({ caseId }) => caseId),
      ),
      items: itemIds.length - messages.filter(({ itemId }) => itemId !== null).length,
      corrections: correctionsOf(db, itemIds),
      places: placesAt(db, domains).map(({ title }) => title),
    },
    stays: stayingOf(db, clientId),
  }
}

const isOpen = ({ shelf }: Theirs['cases'][number]): boolean => shelf === 'open' || shelf === 'snoozed'

/** The author of a message, by the contact of the same name where there is one. */
function pseudonymOf({ people, pseudonyms }: Theirs, author: string): string {
  const person = people.find(({ name, email }) => [name, email].map(foldLine).includes(foldLine(author)))
  return (person && pseudonyms.contacts.get(person.contactId)) ?? pseudonyms.someone
}

function replaceAll(db: Db, subject: Subject, theirs: Theirs, nowMs: number): void {
  const { cases, messages, itemIds, domains, pseudonyms, language, persons, folded, title } = theirs
  const { clientId, contactId } = subject
  const isWhole = contactId === null
  const caseIds = cases.map(({ caseId }) => caseId)
  const blur = blurOf(persons)
  const author = isWhole ? pseudonyms.someone : (pseudonyms.contacts.get(contactId) ?? pseudonyms.someone)
  if (isWhole) {
    replaceClient(db, clientId, pseudonyms.client, nowMs)
    eraseAddressee(db, clientId, pseudonyms.client)
  }
  replaceContacts(db, pseudonyms.contacts, nowMs)
  forgetMarks(db, subject, folded)
  replaceCases(db, caseIds, { title, author })
  replaceMessages(
    db,
    messages.map(({ messageId, author: name }) => ({ messageId, author: pseudonymOf(theirs, name) })),
    erasedText(language),
  )
  replaceItems(db, itemIds, author, nowMs)
  const places = placesAt(db, domains).map(({ sourceId }) => sourceId)
  dropPlaces(db, places, pseudonyms.client, nowMs)
  unlinkItems(db, itemsAt(db, domains, places), nowMs)
  forgetCorrections(db, itemIds, nowMs)
  dropDrafts(db, caseIds, isWhole ? clientId : null, nowMs)
  const phrases = phrasesOf(theirs)
  sweep(db, { clientId, caseIds, isWhole }, (text, isOwn, table) => {
    if (!isOwn) return blur.anywhere(text)
    const isDocument = table === 'quote' || table === 'quote_line'
    return blur.own(isDocument ? text : withoutPhrases(withoutQuoted(text), phrases))
  })
  sealStatementsAnew(db, clientId)
  if (isWhole) for (const each of cases.filter(isOpen)) closeCase(db, each.caseId, nowMs)
  writeMeta(db, 'erased', 1)
}

const phrasesOf = ({ cases, messages }: Theirs): string[] =>
  phrasesIn([...cases.map(({ title }) => title), ...messages.map(({ text }) => text)])

/** There is nobody left to answer. */
function closeCase(db: Db, caseId: number, nowMs: number): void {
  changeCase(db, caseId, { shelf: 'done', status: 'resolved', since_at: nowMs, snoozed_until: null })
  settleClock(db, caseId, nowMs)
}

type Parts = { readonly db: Db; readonly backups: string; readonly nowMs: number }

/** All or nothing for the rows; afterwards the file is written anew, and a backup without the person is made. */
export function erase({ db, backups, nowMs }: Parts, input: Input<'client.erase'>): Output<'client.erase'> {
  const theirs = theirsOf(db, input)
  db.transaction(() => {
    withGuardsLifted(db, () => replaceAll(db, input, theirs, nowMs))
    forgetTraces(db)
    nextRev(db)
  })
  learningOf(db).follow()
  rewriteFile(db)
  const older = listBackups(backups)
  if (input.dropsBackups) {
    makeBackup(db, backups, nowMs)
    for (const { path } of older) rmSync(path, { force: true })
  }
  return {
    caseIds: theirs.cases.map(({ caseId }) => caseId),
    backupsLeft: input.dropsBackups ? 0 : older.length,
  }
}
