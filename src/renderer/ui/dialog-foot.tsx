// Ends a form in a dialog: leave it, or do what it asks for.
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'

type Props = {
  /** What is done, in words. */
  action: string
  /** Whether it cannot be done yet. */
  isOff?: boolean
  onCancel: () => void
}

export function DialogFoot({ action, isOff = false, onCancel }: Props) {
  return (
    <div className="form-foot foot">
      <Button onClick={onCancel}>{t('common.cancel')}</Button>
      <Button look="primary" type="submit" disabled={isOff}>
        {action}
      </Button>
    </div>
  )
}
