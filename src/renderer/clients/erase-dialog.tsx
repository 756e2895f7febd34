// Shows what erasing a client or a contact replaces and what stays, and does it when that is said once more.
import { useState } from 'react'
import type { Output } from '../../contract/methods.ts'
import { forgetDrafts } from '../case/drafts.ts'
import { useNow } from '../frame/now.ts'
import { openClients } from '../frame/view.ts'
import { dayWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { queryClient, useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { addToast } from '../ui/toasts.ts'

type Props = { clientId: number; contactId: number | null; onClose: () => void }
type Preview = Output<'client.erasure'>

const replacedParts = ['contacts', 'marks', 'cases', 'messages', 'replies', 'items', 'corrections'] as const
const stayingParts = ['agreements', 'ledger', 'quotes', 'statements'] as const

export function EraseDialog({ clientId, contactId, onClose }: Props) {
  const { data, error } = useAnswer('client.erasure', { clientId, contactId })
  const { data: kept } = useAnswer('data.backups', {})
  const [dropsBackups, setDropsBackups] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const nowMs = useNow()
  const backups = kept?.backups ?? []
  const oldest = backups.at(-1)
  const erase = async (): Promise<void> => {
    setIsBusy(true)
    const answer = await write('client.erase', { clientId, contactId, dropsBackups }, { isQuiet: true })
    setIsBusy(false)
    if (!answer.ok) return
    forgetDrafts(answer.value.caseIds)
    void queryClient.invalidateQueries({ queryKey: ['data.backups'] })
    addToast({ text: t('erase.done', { pseudonym: data?.pseudonym ?? '' }) })
    onClose()
    if (contactId === null) openClients({ is: 'none' })
  }
  return (
    <Dialog title={t('erase.title', { name: data?.name ?? '' })} className="broad" onClose={onClose}>
      {error ? <ProblemNote problem={error.problem} /> : null}
      {data ? (
        <>
          <p>{t('erase.intro', { pseudonym: data.pseudonym })}</p>
          <Replaced preview={data} />
          <Staying preview={data} isWhole={contactId === null} />
          {oldest ? (
            <>
              <p className="note">
                {t('erase.backups', { n: backups.length, when: dayWords(oldest.atMs, nowMs) })}
              </p>
              <CheckField
                label={t('erase.dropBackups')}
                hint={t('erase.dropBackupsHint')}
                isOn={dropsBackups}
                onChange={setDropsBackups}
              />
            </>
          ) : null}
          <p className="note">{t('erase.final')}</p>
        </>
      ) : null}
      <div className="foot">
        <Button data-first onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="danger" disabled={!data || isBusy} onClick={() => void erase()}>
          {isBusy ? t('erase.busy') : t('erase.do')}
        </Button>
      </div>
    </Dialog>
  )
}

function Replaced({ preview: { replaced, text } }: { preview: Preview }) {
  const parts = replacedParts.filter((part) => replaced[part] > 0)
  return (
    <section className="erase-part">
      <h3>{t('erase.replaced')}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`erase.replaced.${part}`, { n: replaced[part], text })}</li>
        ))}
        {replaced.openCases > 0 ? <li>{t('erase.replaced.openCases', { n: replaced.openCases })}</li> : null}
        {replaced.places.map((place) => (
          <li key={place}>{t('erase.replaced.place', { place })}</li>
        ))}
        <li>{t('erase.replaced.elsewhere')}</li>
        <li>{t('erase.replaced.traces')}</li>
      </ul>
    </section>
  )
}

function Staying({ preview: { stays }, isWhole }: { preview: Preview; isWhole: boolean }) {
  const parts = isWhole ? stayingParts.filter((part) => stays[part] > 0) : []
  return (
    <section className="erase-part">
      <h3>{t('erase.stays')}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>{t(`erase.stays.${part}`, { n: stays[part] })}</li>
        ))}
        <li>{t(isWhole ? 'erase.stays.own' : 'erase.stays.client')}</li>
        <li>{t('erase.stays.outside')}</li>
      </ul>
    </section>
  )
}
