// The button that takes one row out of a form; its name says which.
import { X } from 'lucide-react'
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'

export const RemoveRow = ({ name, onRemove }: { name: string; onRemove: () => void }) => (
  <Button look="quiet" isSmall icon={X} aria-label={name} onClick={onRemove}>
    {t('common.remove')}
  </Button>
)
