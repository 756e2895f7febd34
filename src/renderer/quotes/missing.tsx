// What stands in the way of issuing that no field of the form can mend: the owner's own details, or the sum.
import type { QuoteView } from '../../contract/quote.ts'
import { show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { LinkButton } from '../ui/button.tsx'

function totalText(code: string): string {
  if (code === 'too_large') return t('quote.totalTooLarge')
  return code === 'negative' ? t('quote.totalNegative') : t('quote.totalMissing')
}

export function Missing({ missing }: { missing: QuoteView['missing'] }) {
  const { owner, total } = missing
  const others = Object.keys(missing).filter((path) => path !== 'owner' && path !== 'total').length
  if (!owner && !total && others === 0) return null
  return (
    <div className="problem section" role="status">
      {owner ? (
        <p>
          {owner === 'no_contact' ? t('quote.ownerNoContact') : t('quote.ownerMissing')}{' '}
          <LinkButton onClick={() => show({ screen: 'settings', section: 'owner' })}>
            {t('quote.fillProfile')}
          </LinkButton>
        </p>
      ) : null}
      {total ? <p>{totalText(total)}</p> : null}
      {others > 0 ? <p>{t('quote.missing', { n: others })}</p> : null}
    </div>
  )
}
