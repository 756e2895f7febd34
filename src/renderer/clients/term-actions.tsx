// What can be done with an agreement as a whole: renewed where its end is near or past, suspended, resumed, ended early.
import { useState } from 'react'
import type { AgreementView } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { RenewDialog } from './renew-dialog.tsx'
import { TermChangeDialog, type TermChangeName } from './term-change-dialog.tsx'

/** Where the end is what matters, renewing is a button; else it is in the menu. */
const nearItsEnd: readonly AgreementView['state'][] = ['expiring', 'grace', 'expired']

const formats = ['pdf', 'html', 'text'] as const

const changesIn = (state: AgreementView['state']): readonly TermChangeName[] => {
  if (state === 'terminated' || state === 'expired' || state === 'grace') return []
  return state === 'suspended' ? ['resume', 'terminate'] : ['suspend', 'terminate']
}

export function TermActions({ view }: { view: AgreementView }) {
  const { form, state, renewal } = view
  const { agreementId, title } = form
  const [isOpen, setIsOpen] = useState<TermChangeName | 'renew' | null>(null)
  if (agreementId === null) return null
  const changes = changesIn(state)
  const isMain = renewal !== null && nearItsEnd.includes(state)
  const close = (): void => setIsOpen(null)
  return (
    <>
      {isMain ? (
        <Button isSmall look="primary" onClick={() => setIsOpen('renew')}>
          {t('terms.renew')}
        </Button>
      ) : null}
      <Menu className="button small" label={t('terms.more')} name={`${t('terms.more')}: ${title}`}>
        {renewal !== null && !isMain ? (
          <MenuItem onChoose={() => setIsOpen('renew')}>{t('terms.renew')}</MenuItem>
        ) : null}
        {changes.map((name) => (
          <MenuItem key={name} onChoose={() => setIsOpen(name)}>
            {t(`terms.${name}`)}
          </MenuItem>
        ))}
        {formats.map((format) => (
          <MenuItem
            key={format}
            note={format.toUpperCase()}
            onChoose={() => void write('agreement.export', { agreementId, format })}
          >
            {t('terms.summary')}
          </MenuItem>
        ))}
      </Menu>
      {isOpen === 'renew' && renewal !== null ? (
        <RenewDialog agreement={{ ...form, agreementId }} term={renewal} onClose={close} />
      ) : null}
      {isOpen !== null && isOpen !== 'renew' ? (
        <TermChangeDialog name={isOpen} agreementId={agreementId} title={title} onClose={close} />
      ) : null}
    </>
  )
}
