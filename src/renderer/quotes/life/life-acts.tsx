// What may be done with an issued quote: the usual next thing as a button, the rest in a menu, each with its dialog.
import { useRef, useState } from 'react'
import type { QuoteView } from '../../../contract/quote.ts'
import type { QuoteLife } from '../../../contract/quote-life.ts'
import { openQuote } from '../../frame/view.ts'
import { t } from '../../i18n/t.ts'
import { holdKeysUntil } from '../../keys/held-keys.ts'
import { useCommands } from '../../keys/run.ts'
import { write } from '../../program/write.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { AcceptDialog } from './accept-dialog.tsx'
import { learned } from './act-dialog.tsx'
import { type Act, actsFor, nextAct } from './acts.ts'
import { DeclineDialog, InvoiceDialog, UndoAcceptanceDialog } from './answer-dialogs.tsx'
import { StartDialog } from './start-dialog.tsx'
import { type PlainAct, StepDialog } from './step-dialog.tsx'

type Props = { view: QuoteView; life: QuoteLife }

export function LifeActs({ view, life }: Props) {
  const [act, setAct] = useState<Act | null>(null)
  const [hindrance, setHindrance] = useState<string | null>(null)
  const menu = useRef<HTMLButtonElement>(null)
  const { quoteId } = view.form
  const revise = async (): Promise<void> => {
    const answer = await write('quote.revise', { quoteId })
    if (answer.ok) openQuote(answer.value.quoteId)
  }
  const choose = (chosen: Act): void => {
    if (chosen === 'revise') void revise()
    else if (chosen === 'early') setHindrance('not_accepted')
    else if (chosen === 'send') void send()
    else setAct(chosen)
  }
  // A quote is sent the moment it is marked; another day or a word about it can be given in the menu.
  const send = (): Promise<unknown> =>
    holdKeysUntil(learned(write('quote.mark', { quoteId, state: 'sent', on: life.today, note: '' })))
  const acts = actsFor(life)
  const next = nextAct(life)
  useCommands({
    'quote.next': next === null ? undefined : () => choose(next),
    'quote.more': acts.length > 0 ? () => menu.current?.click() : undefined,
    'quote.revise': acts.includes('revise') ? () => void revise() : undefined,
  })
  if (acts.length === 0) return null
  const close = (): void => setAct(null)
  const draft = life.revisedBy?.state === 'draft'
  return (
    <>
      {next === null ? null : (
        <Button
          look={life.state === 'issued' ? 'plain' : 'primary'}
          command="quote.next"
          onClick={() => choose(next)}
        >
          {nextText(next, draft)}
        </Button>
      )}
      <Menu buttonRef={menu} label={t('life.more')}>
        {acts.map((each) => (
          <MenuItem
            key={each}
            asks={each !== 'revise'}
            onChoose={() => (each === 'send' ? setAct('send') : choose(each))}
          >
            {each === 'revise' && draft ? t('life.do.openRevision') : t(`life.do.${each}`)}
          </MenuItem>
        ))}
      </Menu>
      {act === 'accept' ? (
        <AcceptDialog life={life} validUntil={view.form.validUntil} onClose={close} />
      ) : null}
      {act === 'decline' ? (
        <DeclineDialog life={life} hasCase={view.caseId !== null} onClose={close} />
      ) : null}
      {act === 'invoice' ? <InvoiceDialog life={life} onClose={close} /> : null}
      {act === 'undoAcceptance' ? <UndoAcceptanceDialog life={life} onClose={close} /> : null}
      {isPlain(act) ? (
        <StepDialog
          key={act}
          life={life}
          act={act}
          onHindered={(hindered) => {
            close()
            setHindrance(hindered)
          }}
          onClose={close}
        />
      ) : null}
      {hindrance === null ? null : (
        <StartDialog
          hindrance={hindrance}
          onBegin={(anyway) =>
            write(
              'quote.mark',
              { quoteId, state: 'in_work', on: life.today, note: '', anyway },
              { showsProblem: true },
            )
          }
          onClose={() => setHindrance(null)}
        />
      )}
    </>
  )
}

const plain: readonly string[] = ['send', 'view', 'withdraw', 'start', 'deliver', 'deposit']

const isPlain = (act: Act | null): act is PlainAct => act !== null && plain.includes(act)

const nextKeys = {
  send: 'life.next.send',
  accept: 'life.next.accept',
  start: 'life.next.start',
  deliver: 'life.next.deliver',
  invoice: 'life.next.invoice',
  revise: 'life.do.revise',
} as const

function nextText(act: Act, hasDraft: boolean): string {
  if (act === 'revise' && hasDraft) return t('life.do.openRevision')
  return act in nextKeys ? t(nextKeys[act as keyof typeof nextKeys]) : `${t(`life.do.${act}`)}…`
}
