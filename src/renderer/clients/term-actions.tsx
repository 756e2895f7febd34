// What can be done with an agreement as a whole: renewed where its end is near or past, suspended, resumed, ended early.
import { useState } from 'react'
import type { AgreementView } from '../../contract/client.ts'
import type { Language } from '../../core/language/language.ts'
import { openClients } from '../frame/view.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { packageFrom, wholeMonths } from '../packages/package-texts.ts'
import { PaperItems } from '../papers/paper-items.tsx'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { MenuItem, MenuLine, MoreMenu } from '../ui/menu.tsx'
import { addToast } from '../ui/toasts.ts'
import { RenewDialog } from './renew-dialog.tsx'
import { TermChangeDialog, type TermChangeName } from './term-change-dialog.tsx'

/** Where the end is what matters, renewing is a button; else it is in the menu. */
const nearItsEnd: readonly AgreementView['state'][] = ['expiring', 'grace', 'expired']

const changesIn = (state: AgreementView['state']): readonly TermChangeName[] => {
  if (state === 'terminated' || state === 'expired' || state === 'grace') return []
  return state === 'suspended' ? ['resume', 'terminate'] : ['suspend', 'terminate']
}

export function TermActions({ view, language }: { view: AgreementView; language: Language }) {
  const { form, state, renewal } = view
  const { agreementId, title } = form
  const [isOpen, setIsOpen] = useState<TermChangeName | 'renew' | null>(null)
  if (agreementId === null) return null
  const changes = changesIn(state)
  const isMain = renewal !== null && nearItsEnd.includes(state)
  const close = (): void => setIsOpen(null)
  const keep = async (): Promise<void> => {
    const { start, end } = form
    const made = packageFrom([[language, form]], end === null ? null : wholeMonths(start, end))
    if (made === null) return
    const answer = await write('package.save', made, { showsProblem: true })
    if (answer.ok) return openClients({ is: 'packages' })
    addToast({
      text: answer.problem.fields?.['name'] ? t('package.nameTaken') : problemText(answer.problem),
      isProblem: true,
    })
  }
  return (
    <>
      {isMain ? (
        <Button isSmall look="primary" onClick={() => setIsOpen('renew')}>
          {t('terms.renew')}
        </Button>
      ) : null}
      <MoreMenu look="plain" name={`${t('terms.more')}: ${title}`}>
        {renewal !== null && !isMain ? (
          <MenuItem asks onChoose={() => setIsOpen('renew')}>
            {t('terms.renew')}
          </MenuItem>
        ) : null}
        {changes.map((name) => (
          <MenuItem key={name} asks onChoose={() => setIsOpen(name)}>
            {t(`terms.${name}`)}
          </MenuItem>
        ))}
        <MenuItem
          asks
          onChoose={() =>
            openClients({ is: 'agreement', clientId: form.clientId, agreementId, version: 'new' })
          }
        >
          {t('version.add')}
        </MenuItem>
        <MenuItem onChoose={() => void keep()}>{t('package.keep')}</MenuItem>
        <MenuLine />
        <PaperItems of="agreement" id={agreementId} />
      </MoreMenu>
      {isOpen === 'renew' && renewal !== null ? (
        <RenewDialog agreement={{ ...form, agreementId }} term={renewal} onClose={close} />
      ) : null}
      {isOpen !== null && isOpen !== 'renew' ? (
        <TermChangeDialog
          name={isOpen}
          agreementId={agreementId}
          title={title}
          zone={form.zone}
          onClose={close}
        />
      ) : null}
    </>
  )
}
