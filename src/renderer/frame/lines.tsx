// The lines above a screen: facts about the surroundings that are not errors (offline, sample data, a restored backup).
import { History, Info, WifiOff } from 'lucide-react'
import type { ShellState } from '../../contract/app.ts'
import { LeaveSample } from '../help/leave-sample.tsx'
import { TourOffer } from '../help/tour-offer.tsx'
import { fullMomentOf, timeOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'

export const Lines = ({ shell, isSample }: { shell: ShellState | undefined; isSample: boolean }) => (
  <header className="lines">
    {isSample ? (
      <p className="line">
        <Info aria-hidden="true" />
        {t('line.sample')}
        {shell?.canLeaveSample ? <LeaveSample isLink /> : null}
      </p>
    ) : null}
    <TourOffer />
    <div role="status">
      {shell && shell.offlineSinceMs !== null ? (
        <p className="line" data-testid="offline-line">
          <WifiOff aria-hidden="true" />
          {t('line.offline', { time: timeOf(shell.offlineSinceMs) })}
        </p>
      ) : null}
    </div>
    {shell?.recovery?.kind === 'restored' || shell?.recovery?.kind === 'chosen' ? (
      <div className="line" role="alert">
        <History aria-hidden="true" />
        {shell.recovery.kind === 'chosen'
          ? t('line.chosen', { when: fullMomentOf(shell.recovery.backupAtMs) })
          : restoredText(shell.recovery)}
        <LinkButton onClick={() => void write('recovery.dismiss', {}, { isQuiet: true })}>
          {t('common.close')}
        </LinkButton>
      </div>
    ) : null}
  </header>
)

type Restored = Extract<ShellState['recovery'], { kind: 'restored' }>

function restoredText({ backupAtMs, setAside }: Restored): string {
  if (backupAtMs === null) return t('line.restoredEmpty', { file: setAside ?? '' })
  const when = fullMomentOf(backupAtMs)
  return setAside === null ? t('line.restoredGone', { when }) : t('line.restored', { when, file: setAside })
}
