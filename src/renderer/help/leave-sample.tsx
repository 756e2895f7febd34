// The way out of the sample: asked once, because what was tried in it is gone afterwards.
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

export function LeaveSample({ isLink = false }: { isLink?: boolean }) {
  const [isAsking, setIsAsking] = useState(false)
  const ask = (): void => setIsAsking(true)
  useCommands({ 'sample.leave': ask })
  return (
    <>
      {isLink ? (
        <LinkButton onClick={ask}>{t('sample.leave')}</LinkButton>
      ) : (
        <div className="section">
          <div>
            <Button onClick={ask}>{t('sample.leave')}</Button>
          </div>
        </div>
      )}
      {isAsking ? (
        <Dialog title={t('sample.leaveTitle')} onClose={() => setIsAsking(false)}>
          <p>{t('sample.leaveText')}</p>
          <div className="foot">
            <Button onClick={() => setIsAsking(false)}>{t('sample.stay')}</Button>
            <Button look="danger" onClick={() => void write('sample.leave', {}, { isQuiet: true })}>
              {t('sample.remove')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
