// Where the press took a mention up; an outlet with a known article leads to it.
import type { PressPickUp } from '../../contract/spread.ts'
import { openLink } from '../frame/actions.ts'
import { t } from '../i18n/t.ts'
import { LinkButton } from '../ui/button.tsx'

export const Press = ({ press }: { press: readonly PressPickUp[] }) =>
  press.length === 0 ? null : (
    <span>
      {t('spread.pressIs')}{' '}
      {press.map(({ outlet, link }, at) => (
        <span key={`${outlet} ${link}`}>
          {at > 0 ? ', ' : ''}
          {link === '' ? (
            outlet
          ) : (
            <LinkButton title={link} onClick={() => void openLink(link)}>
              {outlet}
            </LinkButton>
          )}
        </span>
      ))}
    </span>
  )
