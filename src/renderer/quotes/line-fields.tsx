// The lines of a quote: what, how much of it, at which price.
import { Plus } from 'lucide-react'
import type { QuoteForm, QuoteLineForm } from '../../contract/quote.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextArea, TextField } from '../ui/inputs.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'

type Lines = QuoteForm['lines']
type Props = { rows: Lines; currency: string; wrongs: Wrongs; onChange: (rows: Lines) => void }

const emptyLine: QuoteLineForm = {
  text: '',
  detail: '',
  quantity: '1',
  unit: '',
  unitPrice: 0,
  discountBps: 0,
  taxCode: '',
  optional: false,
  service: '',
  difficulty: 'normal',
  basePrice: null,
}

/** Discounts are kept in hundredths of a per cent and typed in whole per cent. */
const bpsPerPercent = 100

export function LineFields({ rows, currency, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  return (
    <fieldset className="section">
      <legend className="label">{t('quote.lines')}</legend>
      {rows.map((row, index) => {
        const wrongAt = (field: string): string | undefined => wrongs[`lines.${index}.${field}`]
        const change = (patch: Partial<QuoteLineForm>): void => onChange(withChanged(rows, index, patch))
        return (
          <fieldset key={keys[index]} className="quote-line" data-testid="quote-line">
            <legend className="hidden">{t('quote.line', { n: index + 1 })}</legend>
            <div className="what">
              <TextField
                label={t('quote.lineText')}
                value={row.text}
                wrong={wrongAt('text')}
                onChange={(text) => change({ text })}
              />
              <RemoveRow
                name={t('quote.removeLine', { n: index + 1 })}
                onRemove={() => {
                  forget(index)
                  onChange(withoutRow(rows, index))
                }}
              />
            </div>
            <div className="numbers">
              <TextField
                label={t('quote.quantity')}
                value={row.quantity}
                wrong={wrongAt('quantity')}
                onChange={(quantity) => change({ quantity: quantity.trim().replace(',', '.') })}
              />
              <TextField
                label={t('quote.unit')}
                value={row.unit}
                wrong={wrongAt('unit')}
                onChange={(unit) => change({ unit })}
              />
              <MoneyField
                label={t('quote.unitPrice')}
                currency={currency}
                value={row.unitPrice}
                wrong={wrongAt('unitPrice')}
                onChange={(unitPrice) => change({ unitPrice: unitPrice ?? 0 })}
              />
              <NumberField
                label={t('quote.discount')}
                value={Math.round(row.discountBps / bpsPerPercent)}
                wrong={wrongAt('discountBps')}
                onChange={(percent) => change({ discountBps: (percent ?? 0) * bpsPerPercent })}
              />
            </div>
            <TextArea
              label={t('quote.lineDetail')}
              rows={1}
              value={row.detail}
              wrong={wrongAt('detail')}
              onChange={(detail) => change({ detail })}
            />
          </fieldset>
        )
      })}
      <div className="row-of-buttons">
        <Button isSmall icon={Plus} onClick={() => onChange([...rows, emptyLine])}>
          {t('quote.addLine')}
        </Button>
        <AddService
          currency={currency}
          onAdd={(service, text, unitPrice) =>
            onChange([...rows, { ...emptyLine, service, text, unitPrice }])
          }
        />
      </div>
    </fieldset>
  )
}

/** A price in another currency says nothing here: the line begins without one. */
function AddService({
  currency,
  onAdd,
}: {
  currency: string
  onAdd: (service: string, text: string, unitPrice: number) => void
}) {
  const services = useOwnServices()
  if (services.length === 0) return null
  return (
    <Menu label={t('services.addLine')} className="button small">
      {services.map(({ serviceId, key, name, form }) => {
        const price = form.currency === currency ? form.price : null
        return (
          <MenuItem
            key={serviceId}
            note={price === null ? undefined : moneyText(price, currency)}
            onChoose={() => onAdd(key, name, price ?? 0)}
          >
            {name}
          </MenuItem>
        )
      })}
    </Menu>
  )
}
