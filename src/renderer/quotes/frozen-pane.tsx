// An issued quote: saved as a file, copied into a reply, and marked with what became of it.
import { Copy, Download, FileDown, Printer } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Input } from '../../contract/methods.ts'
import type { QuoteView } from '../../contract/quote.ts'
import { quoteFormats } from '../../core/quote/file-format.ts'
import { actionsFrom, type QuoteAction } from '../../core/quote/quote-state.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { type Copied, copy, print, saveAs } from './file-actions.ts'
import { Preview } from './preview.tsx'
import { QuoteHead } from './quote-head.tsx'
import { Totals } from './totals.tsx'

type Mark = Input<'quote.mark'>['state']

/** The main one has a button of its own. */
const otherFormats = quoteFormats.filter((format) => format !== 'pdf')

const markOf: Readonly<Partial<Record<QuoteAction, Mark>>> = {
  send: 'sent',
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
}

/** What may become of a quote from where it stands; one that has expired was sent before. */
const marksAfter = (state: QuoteView['state']): readonly Mark[] =>
  actionsFrom(state === 'expired' ? 'sent' : state).flatMap((action) => markOf[action] ?? [])

export function FrozenPane({ view }: { view: QuoteView }) {
  const { quoteId } = view.form
  const { data: document } = useAnswer('quote.document', { quoteId })
  const [marking, setMarking] = useState<Mark | null>(null)
  const copies: readonly Copied[] = [
    ...(document?.reply ? (['reply'] as const) : []),
    ...(document?.forumReply ? (['forumReply'] as const) : []),
    'rich',
    'text',
    'markdown',
  ]
  const marks = marksAfter(view.state)
  useCommands({
    'quote.pdf': () => void saveAs(quoteId, 'pdf'),
    'quote.print': () => void print(quoteId),
    'quote.copyReply': document?.reply ? () => void copy(quoteId, 'reply') : undefined,
  })
  return (
    <div className="quote frozen">
      <div className="quote-side">
        <QuoteHead view={view} />
        {view.issuedOn === null ? null : (
          <p className="muted section">
            {t('quote.issuedOn', { date: dateText(view.issuedOn), until: dateText(view.form.validUntil) })}
          </p>
        )}
        <div className="quote-acts">
          <Button
            look="primary"
            icon={FileDown}
            command="quote.pdf"
            onClick={() => void saveAs(quoteId, 'pdf')}
          >
            {t('quote.pdf')}
          </Button>
          <Button icon={Printer} onClick={() => void print(quoteId)}>
            {t('quote.print')}
          </Button>
          <Menu
            label={
              <>
                <Copy aria-hidden="true" />
                <span>{t('quote.copy')}</span>
              </>
            }
          >
            {copies.map((what) => (
              <MenuItem key={what} onChoose={() => void copy(quoteId, what)}>
                {t(`quote.copy.${what}`)}
              </MenuItem>
            ))}
          </Menu>
          <Menu
            label={
              <>
                <Download aria-hidden="true" />
                <span>{t('quote.export')}</span>
              </>
            }
          >
            {otherFormats.map((format) => (
              <MenuItem key={format} onChoose={() => void saveAs(quoteId, format)}>
                {t(`quote.export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
          {marks.length > 0 ? (
            <Menu label={t('quote.mark')}>
              {marks.map((state) => (
                <MenuItem key={state} onChoose={() => setMarking(state)}>
                  {t(`quoteState.${state}`)}
                </MenuItem>
              ))}
            </Menu>
          ) : null}
        </div>
        <Totals view={view} />
      </div>
      <Preview quoteId={quoteId} paper={document?.paper ?? 'A4'} state={`${view.number} ${view.revision}`} />
      {marking ? <MarkDialog quoteId={quoteId} state={marking} onClose={() => setMarking(null)} /> : null}
    </div>
  )
}

type MarkProps = { quoteId: number; state: Mark; onClose: () => void }

function MarkDialog({ quoteId, state, onClose }: MarkProps) {
  const [note, setNote] = useState('')
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('quote.mark', { quoteId, state, note })
    if (answer.ok) onClose()
  }
  return (
    <Dialog title={t('quote.markTitle', { state: t(`quoteState.${state}`) })} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextArea
          label={t('quote.note')}
          hint={t(`quote.noteHint.${state}`)}
          isOptional
          rows={2}
          value={note}
          onChange={setNote}
        />
        <div className="form-foot foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
