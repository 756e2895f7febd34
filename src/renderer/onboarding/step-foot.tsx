// The foot of a step: save and go on, or skip it.
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'

type Props = { isLast?: boolean; isBusy?: boolean; onSkip: () => void }

export const StepFoot = ({ isLast = false, isBusy = false, onSkip }: Props) => (
  <div className="foot">
    <Button look="primary" type="submit" disabled={isBusy}>
      {isLast ? t('welcome.finish') : t('welcome.next')}
    </Button>
    <Button look="quiet" onClick={onSkip}>
      {t('welcome.skip')}
    </Button>
  </div>
)
