// What was promised in a case; a sentence of the newest reply that sounds like a promise is offered to be written down.
import { useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { promisedSentence } from '../../core/reply/promised.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { PromiseDialog } from './promise-dialog.tsx'
import { PromiseRows } from './promise-rows.tsx'

const keyOf = (messageId: number): string => `remit.noPromise.${messageId}`

export function PromisePart({ view }: { view: CaseView }) {
  const { caseId } = view
  const { data } = useAnswer('promise.ofCase', { caseId })
  const [begun, setBegun] = useState<string | null>(null)
  const [, setRefused] = useState<number | null>(null)
  useCommands({ 'case.promise': () => setBegun(offer?.text ?? '') })
  const reply = view.messages.findLast(({ direction }) => direction === 'out')
  const isNoted = data?.rows.some(({ madeAtMs }) => madeAtMs >= (reply?.atMs ?? 0)) ?? true
  const sentence = reply && !isNoted && view.status !== 'resolved' ? promisedSentence(reply.text) : null
  const offer =
    reply && sentence !== null && localStorage.getItem(keyOf(reply.messageId)) === null
      ? { text: sentence, messageId: reply.messageId }
      : null
  const refuse = (messageId: number): void => {
    localStorage.setItem(keyOf(messageId), '1')
    setRefused(messageId)
  }
  const rows = data?.rows ?? []
  return (
    <>
      {rows.length > 0 ? (
        <section className="promise-part" aria-label={t('promise.title')}>
          <h2 className="label">{t('promise.title')}</h2>
          <PromiseRows rows={rows} isInCase />
        </section>
      ) : null}
      {offer ? (
        <div className="case-note promise-offer">
          <span>{t('promise.offer', { text: t('common.quoted', { text: offer.text }) })}</span>
          <Button isSmall onClick={() => setBegun(offer.text)}>
            {t('promise.make')}
          </Button>
          <Button isSmall look="quiet" onClick={() => refuse(offer.messageId)}>
            {t('promise.no')}
          </Button>
        </div>
      ) : null}
      {begun === null ? null : <PromiseDialog caseId={caseId} text={begun} onClose={() => setBegun(null)} />}
    </>
  )
}
