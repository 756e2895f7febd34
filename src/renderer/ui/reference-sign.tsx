// The small sign of a reference customer, with its word for those who cannot see it.
import { Award } from 'lucide-react'
import { t } from '../i18n/t.ts'

export const ReferenceSign = () => (
  <span className="reference" title={t('client.reference')}>
    <Award aria-hidden="true" />
    <span className="hidden">{t('client.reference')}: </span>
  </span>
)
