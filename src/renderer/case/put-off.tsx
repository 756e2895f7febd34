// Puts the case that is open off, and reminds of it: the button, the keys and the dialog they share.
import { BellRing, Clock } from 'lucide-react'
import { useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import type { SnoozeUntil } from '../../contract/planning.ts'
import { useNow } from '../frame/now.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { PutOffDialog } from './put-off-dialog.tsx'

type Props = { view: CaseView; onSnooze: (until: SnoozeUntil) => void }

export function PutOff({ view, onSnooze }: Props) {
  const { caseId } = view
  const [purpose, setPurpose] = useState<'snooze' | 'remind' | null>(null)
  useCommands({ 'case.snooze': () => setPurpose('snooze'), 'case.remind': () => setPurpose('remind') })
  const choose = (until: SnoozeUntil): void => {
    if (purpose === 'snooze') onSnooze(until)
    else if ('atMs' in until) void write('case.remind', { caseId, atMs: until.atMs })
  }
  return (
    <>
      <Button look="quiet" icon={Clock} command="case.snooze" onClick={() => setPurpose('snooze')}>
        {t('case.snooze')}
      </Button>
      {view.status === 'waiting_client' && view.remindAtMs === null ? (
        <Button look="quiet" icon={BellRing} command="case.remind" onClick={() => setPurpose('remind')}>
          {t('remind.short')}
        </Button>
      ) : null}
      {purpose === null ? null : (
        <PutOffDialog
          purpose={purpose}
          hasOpenQuote={view.quotes.some(({ state }) => state === 'issued' || state === 'sent')}
          onChoose={choose}
          onClose={() => setPurpose(null)}
        />
      )}
    </>
  )
}

/** Until when it sleeps, where it does. */
export function snoozeWords({ status, snoozedUntilMs, snoozedFor }: CaseView, nowMs: number): string | null {
  if (status !== 'snoozed') return null
  if (snoozedFor !== null) return t(`putOff.until.${snoozedFor}`)
  return snoozedUntilMs === null ? null : t('case.snoozedUntil', { when: momentWords(snoozedUntilMs, nowMs) })
}

/** What is said of the reminder of a case that waits for the client, and how it is set or taken away. */
export function ReminderLine({ view }: { view: CaseView }) {
  const nowMs = useNow()
  const { caseId, remindAtMs, remindedAtMs } = view
  const end = (): void => void write('case.remind', { caseId, atMs: null })
  if (remindedAtMs !== null)
    return (
      <p className="reminder">
        {t('remind.came', { when: momentWords(remindedAtMs, nowMs) })}{' '}
        <LinkButton onClick={end}>{t('remind.goOnWaiting')}</LinkButton>
      </p>
    )
  if (remindAtMs === null) return null
  return (
    <p className="reminder" title={fullMomentOf(remindAtMs)}>
      {t('remind.set', { when: momentWords(remindAtMs, nowMs) })}{' '}
      <LinkButton onClick={end}>{t('remind.end')}</LinkButton>
    </p>
  )
}
