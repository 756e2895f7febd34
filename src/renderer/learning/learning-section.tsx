// The owner's hold over what Remit has learned: how much, what it would change, every correction, in and out, and none of it.
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { ChangesList } from './changes-list.tsx'
import { CorrectionsList } from './corrections-list.tsx'
import { exportCorrections, importCorrections } from './journal-file.ts'
import { LearnedCount } from './learned-count.tsx'
import './learning.css'

export function LearningSection() {
  const { data } = useAnswer('learning.state', {})
  if (!data) return null
  const isEmpty = data.corrections === 0
  return (
    <>
      <div className="section">
        {isEmpty ? (
          <p>{t('learning.none')}</p>
        ) : (
          <>
            <p>
              <LearnedCount />
            </p>
            <p className="muted">{t('learning.how')}</p>
          </>
        )}
        <div className="row-of-buttons">
          {isEmpty ? null : <Button onClick={() => void exportCorrections()}>{t('learning.export')}</Button>}
          <Button onClick={() => void importCorrections()}>{t('learning.import')}</Button>
          {isEmpty ? null : (
            <Button onClick={() => void write('learning.reset', {})}>{t('learning.reset')}</Button>
          )}
        </div>
      </div>
      {isEmpty ? null : <ChangesList />}
      <CorrectionsList />
    </>
  )
}
