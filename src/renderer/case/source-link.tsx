// Leads to where a text was written, and says whose place that is before it is followed.
import { openLink } from '../frame/actions.ts'
import { t } from '../i18n/t.ts'
import { LinkButton } from '../ui/button.tsx'

/** A name in another script appears in its ASCII form. */
const hostOf = (link: string): string => (URL.canParse(link) ? new URL(link).host : link)

export const SourceLink = ({ link }: { link: string }) => (
  <LinkButton
    aria-label={`${t('case.openLink')} · ${hostOf(link)}`}
    title={t('case.openLink')}
    onClick={() => void openLink(link)}
  >
    {hostOf(link)}
  </LinkButton>
)
