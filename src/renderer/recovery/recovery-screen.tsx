// The only screen when the data belongs to a newer program or cannot be opened: says so, and that nothing was changed.
import type { RecoveryState } from '../../contract/app.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { problemNext, problemWhat } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import './recovery.css'

type Props = { recovery: Exclude<RecoveryState, { kind: 'restored' | 'chosen' }> }

export function RecoveryScreen({ recovery }: Props) {
  usePaintedMark('remit:first-screen', true)
  return (
    <main className="alone">
      <div className="inside" role="alert">
        <div className="mark">Remit</div>
        {recovery.kind === 'newer' ? (
          <>
            <h1>{t('recovery.newer')}</h1>
            <p>{t('recovery.newerText', { file: recovery.fileVersion, app: recovery.appVersion })}</p>
          </>
        ) : (
          <>
            <h1>{t('recovery.unreadable')}</h1>
            <p>
              {problemWhat(recovery.problem)} {problemNext(recovery.problem)} {t('recovery.unreadableText')}
            </p>
            <p>
              {t('recovery.folderIs')}: <code className="path">{recovery.path}</code>
            </p>
          </>
        )}
        <div className="foot">
          <Button look="primary" onClick={() => void write('shell.quit', {}, { isQuiet: true })}>
            {t('recovery.quit')}
          </Button>
          <Button onClick={() => void write('data.showFolder', {}, { isQuiet: true })}>
            {t('recovery.folder')}
          </Button>
        </div>
      </div>
    </main>
  )
}
