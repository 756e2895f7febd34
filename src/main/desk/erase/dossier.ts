// Gathers what a client or a contact is given of all that is kept about them.
import type { Dossier } from '../../../core/client/dossier/dossier.ts'
import { dossierJson } from '../../../core/client/dossier/dossier.ts'
import { dossierSheet } from '../../../core/client/dossier/dossier-sheet.ts'
import { formatMoney } from '../../../core/language/format-money.ts'
import { safePart } from '../../../core/quote/file-name.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { agreementsOf } from '../../store/agreements/agreements.ts'
import { usageOfAgreement } from '../../store/agreements/ledger.ts'
import { messagesOf } from '../../store/cases/cases.ts'
import { promisesOfCases } from '../../store/cases/promises.ts'
import { readClient } from '../../store/clients/clients.ts'
import { dossierCases, dossierItems, dossierStatements } from '../../store/erase/known.ts'
import type { Subject } from '../../store/erase/subject.ts'
import type { Db } from '../../store/file/db.ts'
import { quotesOfClient } from '../../store/quotes/quote-rows.ts'
import { todayOf } from '../owner-day.ts'
import { letterheadOf, sellerOf } from '../quotes/quote-content.ts'
import { quoteStateAt } from '../quotes/quote-state.ts'
import { found } from '../refusal.ts'
import { theirsOf } from './subject.ts'

function gathered(db: Db, subject: Subject, nowMs: number): Dossier {
  const { clientId, contactId } = subject
  const isWhole = contactId === null
  const { form, learned } = found(readClient(db, clientId), 'client')
  const theirs = theirsOf(db, subject)
  const seller = sellerOf(db)
  const dayOf = (atMs: number): string => civilDateAt(atMs, form.zone)
  const written = new Set(theirs.messages.map(({ messageId }) => messageId))
  const caseIds = [...new Set([...theirs.cases, ...theirs.messages].map(({ caseId }) => caseId))]
  const promises = promisesOfCases(db, caseIds)
  const contacts = form.contacts.filter((contact) => isWhole || contact.contactId === contactId)
  const marks = isWhole ? [...form.identities, ...learned] : theirs.marks
  return {
    format: 'remit-personal-data',
    version: 1,
    exportedOn: todayOf(db, nowMs),
    keptBy: {
      name: seller.business === '' ? seller.name : seller.business,
      lines: [seller.business === '' ? '' : seller.name, seller.phone, seller.email].filter(Boolean),
    },
    client: {
      name: form.name,
      kind: form.kind,
      language: form.language,
      currency: form.currency,
      zone: form.zone,
      address: isWhole ? form.address : '',
      taxId: isWhole ? form.taxId : '',
    },
    contacts: contacts.map((contact) => ({
      name: contact.name,
      salutation: contact.salutation,
      email: contact.email,
      phone: contact.phone,
      channels: contact.channels,
      roles: (['responsible', 'billing', 'technical'] as const).filter((role) => contact[role]),
      activeFrom: contact.activeFrom,
      activeTo: contact.activeTo,
    })),
    knownBy: marks.map(({ kind, value }) => ({ kind, value })),
    agreements: isWhole
      ? agreementsOf(db, clientId).map(({ agreementId, number, title, start, end }) => ({
          number,
          title,
          start,
          end,
          booked: usageOfAgreement(db, agreementId).map(({ occurredOn, label, quantity, unit, note }) => ({
            on: occurredOn,
            of: label,
            amount: unit === 'minute' ? `${quantity} min` : String(quantity),
            note,
          })),
        }))
      : [],
    quotes: isWhole
      ? quotesOfClient(db, clientId)
          .filter(({ number }) => number !== null)
          .map((quote) => ({
            number: quote.number ?? '',
            title: quote.title,
            issuedOn: quote.issuedOn ?? '',
            total: formatMoney(quote.total, quote.currency, form.language),
            state: quoteStateAt(quote, nowMs),
          }))
      : [],
    statements: isWhole ? dossierStatements(db, clientId) : [],
    cases: dossierCases(db, caseIds).map(({ caseId, no, title, receivedAtMs, name, email, link }) => ({
      no,
      title,
      receivedOn: dayOf(receivedAtMs),
      author: { name, email, link },
      messages: messagesOf(db, caseId)
        // A contact is given what they wrote and were answered, not what colleagues wrote; nobody is given the notes.
        .filter(
          ({ direction, messageId }) =>
            direction !== 'note' && (isWhole || direction === 'out' || written.has(messageId)),
        )
        .map((message) => ({
          at: dayOf(message.atMs),
          from: message.author,
          isOwners: message.direction === 'out',
          text: message.text,
          link: message.link,
        })),
      promises: promises
        .filter((promise) => promise.caseId === caseId)
        .map(({ text, dueOn }) => ({ text, dueOn })),
    })),
    mentions: dossierItems(db, theirs.itemIds).map(({ atMs, title, text, link }) => ({
      at: dayOf(atMs),
      title,
      text,
      link,
    })),
  }
}

export type DossierPapers = {
  /** Of both files, without an ending. */
  readonly name: string
  readonly json: string
  readonly sheet: ReturnType<typeof dossierSheet>
  readonly letterhead: ReturnType<typeof letterheadOf>
}

export function dossierOf(db: Db, subject: Subject, nowMs: number): DossierPapers {
  const dossier = gathered(db, subject, nowMs)
  const who = subject.contactId === null ? dossier.client.name : (dossier.contacts[0]?.name ?? '')
  return {
    name: ['data', who, dossier.exportedOn].map(safePart).filter(Boolean).join('-'),
    json: dossierJson(dossier),
    sheet: dossierSheet(dossier),
    letterhead: letterheadOf(db),
  }
}
