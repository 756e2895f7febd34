// An issued quote: what is done next with it, saved as a file, copied into a reply, and everything that became of it.
import { Copy, Download, FileDown, Printer } from 'lucide-react'
import type { QuoteView } from '../../contract/quote.ts'
import { quoteFormats } from '../../core/quote/file-format.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { type Copied, copy, print, saveAs } from './file-actions.ts'
import { LifeActs } from './life/life-acts.tsx'
import { LifePart } from './life/life-part.tsx'
import { Preview } from './preview.tsx'
import { QuoteHead } from './quote-head.tsx'
import { Totals } from './totals.tsx'

/** The main one has a button of its own. */
const otherFormats = quoteFormats.filter((format) => format !== 'pdf')

export function FrozenPane({ view }: { view: QuoteView }) {
  const { quoteId } = view.form
  const { data: document } = useAnswer('quote.document', { quoteId })
  const { data: life } = useAnswer('quote.life', { quoteId })
  const copies: readonly Copied[] = [
    ...(document?.reply ? (['reply'] as const) : []),
    ...(document?.forumReply ? (['forumReply'] as const) : []),
    'rich',
    'text',
    'markdown',
  ]
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
          {life ? <LifeActs view={view} life={life} /> : <KeysWait />}
          <Button
            look={view.state === 'issued' ? 'primary' : 'plain'}
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
              <MenuItem key={format} asks onChoose={() => void saveAs(quoteId, format)}>
                {t(`quote.export.${format}`)}
              </MenuItem>
            ))}
          </Menu>
        </div>
        <Totals view={view} />
        {life ? <LifePart life={life} currency={view.currency} /> : null}
      </div>
      <Preview quoteId={quoteId} paper={document?.paper ?? 'A4'} state={`${view.number} ${view.revision}`} />
    </div>
  )
}
