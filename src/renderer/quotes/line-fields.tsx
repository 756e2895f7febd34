// The lines of a quote, and the ways to add one: empty, or from the rate card.
import { Plus } from 'lucide-react'
import type { QuoteForm, QuoteLineForm } from '../../contract/quote.ts'
import { newLine } from '../../core/quote/new-quote.ts'
import { locale } from '../i18n/locale.ts'
import { moneyText } from '../i18n/money.ts'
import { serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { movedRow, useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { useLineDrag } from './line-drag.ts'
import { useLineKeys } from './line-keys.ts'
import { LineRow } from './line-row.tsx'

type Lines = QuoteForm['lines']
type Props = { form: QuoteForm; currency: string; wrongs: Wrongs; onChange: (rows: Lines) => void }

const emptyLine: QuoteLineForm = { ...newLine(), taxCode: '' }

export function LineFields({ form, currency, wrongs, onChange }: Props) {
  const rows = form.lines
  const { keys, forget, insert, move } = useRowKeys(rows.length)
  const acts = {
    count: rows.length,
    add: (after: number) => {
      insert(after + 1)
      onChange(rows.toSpliced(after + 1, 0, emptyLine))
    },
    move: (from: number, to: number) => {
      if (to < 0 || to >= rows.length) return
      move(from, to)
      onChange(movedRow(rows, from, to))
    },
    remove: (index: number) => {
      forget(index)
      onChange(withoutRow(rows, index))
    },
  }
  const { listRef, onKeyDown, focusLine } = useLineKeys(acts)
  const drag = useLineDrag(acts.move)
  const add = (line: QuoteLineForm): void => {
    focusLine(rows.length)
    onChange([...rows, line])
  }
  return (
    <fieldset ref={listRef} className="section" onKeyDown={onKeyDown}>
      <legend className="label">{t('quote.lines')}</legend>
      {rows.map((row, index) => (
        <LineRow
          key={keys[index]}
          line={row}
          position={index + 1}
          grip={rows.length > 1 ? drag.grip(index) : null}
          place={drag.place(index)}
          currency={currency}
          language={form.language}
          taxCode={form.taxCode}
          wrongAt={(field) => wrongs[`lines.${index}.${field}`]}
          onChange={(patch) => onChange(withChanged(rows, index, patch))}
          onMove={(by) => acts.move(index, index + by)}
          onRemove={() => acts.remove(index)}
        />
      ))}
      <div className="row-of-buttons">
        <Button isSmall icon={Plus} onClick={() => add(emptyLine)}>
          {t('quote.addLine')}
        </Button>
        <AddService form={form} currency={currency} onAdd={add} />
      </div>
      <p className="hint">{t('quote.lineKeys')}</p>
    </fieldset>
  )
}

type Offered = { readonly key: string; readonly line: QuoteLineForm; readonly note: string | undefined }

/** What the rate card has, in its order, then own services without a price. A price in another currency says nothing here. */
function useOffered(form: QuoteForm, currency: string): readonly Offered[] {
  const { data } = useAnswer('rates.get', {})
  const own = useOwnServices()
  const rates = (data?.rates ?? []).filter(({ service }) => service !== '*')
  const rated = rates.map(({ service, rate }): Offered => {
    const isPriced = rate.currency === currency
    const name = own.find(({ key }) => key === service)?.name
    const price = moneyText(rate.price, rate.currency)
    return {
      key: service,
      note: rate.basis === 'hour' ? t('rates.perHour', { price }) : price,
      line: {
        ...emptyLine,
        service,
        // The shipped names are known in the page's language only, and the document has its own.
        text: name ?? (form.language === locale().language ? serviceText(service) : ''),
        unit: rate.basis === 'hour' ? 'hour' : '',
        unitPrice: isPriced ? rate.price : 0,
      },
    }
  })
  const bare = own
    .filter(({ key }) => rates.every(({ service }) => service !== key))
    .map(
      ({ key, name }): Offered => ({
        key,
        note: undefined,
        line: { ...emptyLine, service: key, text: name },
      }),
    )
  return [...rated, ...bare]
}

function AddService({
  form,
  currency,
  onAdd,
}: {
  form: QuoteForm
  currency: string
  onAdd: (line: QuoteLineForm) => void
}) {
  const offered = useOffered(form, currency)
  if (offered.length === 0) return null
  return (
    <Menu label={t('quote.addRated')} className="button small">
      {offered.map(({ key, line, note }) => (
        <MenuItem key={key} note={note} onChoose={() => onAdd(line)}>
          {serviceText(key)}
        </MenuItem>
      ))}
    </Menu>
  )
}
