// The foot of a step: save and go on, skip it, or go back.
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'

type Props = { isLast?: boolean; isBusy?: boolean; onSkip: () => void; onBack?: (() => void) | undefined }

export const StepFoot = ({ isLast = false, isBusy = false, onSkip, onBack }: Props) => (
  <div className="foot">
    <Button look="primary" type="submit" disabled={isBusy}>
      {isLast ? t('welcome.finish') : t('welcome.next')}
    </Button>
    <Button look="quiet" onClick={onSkip}>
      {t('welcome.skip')}
    </Button>
    {onBack ? (
      <Button look="quiet" onClick={onBack}>
        {t('welcome.back')}
      </Button>
    ) : null}
  </div>
)
