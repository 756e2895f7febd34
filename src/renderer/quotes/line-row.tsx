// One line of a quote: what, how much of it, at which price; what is rarer stands in its menu and shows only when it is set.
import { GripVertical } from 'lucide-react'
import type { QuoteLineForm } from '../../contract/quote.ts'
import { formatPercent } from '../../core/language/format-number.ts'
import type { Language } from '../../core/language/language.ts'
import { quantityMeant, quantityTyped } from '../../core/language/parse-quantity.ts'
import { difficulties } from '../../core/quote/quote.ts'
import { atDifficulty, factorOf, plainTerms, type RateTerms } from '../../core/quote/rate-card.ts'
import { unitMeant, unitText } from '../../core/quote/units.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { StateChip } from '../ui/chips.tsx'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { MenuItem, MenuLine, MoreMenu } from '../ui/menu.tsx'
import { MoneyField } from '../ui/number-inputs.tsx'
import type { LineDrag } from './line-drag.ts'
import { PercentField } from './percent-field.tsx'
import { useTaxChoices } from './tax-choices.ts'
import { TypedField } from './typed-field.tsx'

type Props = {
  line: QuoteLineForm
  position: number
  /** Null where there is no other place. */
  grip: ReturnType<LineDrag['grip']> | null
  place: ReturnType<LineDrag['place']>
  currency: string
  /** The one the quote is written in. */
  language: Language
  /** The code of the whole quote, which a line with one of its own begins with. */
  taxCode: string
  wrongAt: (field: string) => string | undefined
  onChange: (patch: Partial<QuoteLineForm>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

export function LineRow(props: Props) {
  const { line, position, currency, language, taxCode, wrongAt, onChange, onMove, onRemove } = props
  const taxes = useTaxChoices(line.taxCode)
  const { language: page } = locale()
  return (
    <fieldset className="quote-line" data-testid="quote-line" {...props.place}>
      <legend className="hidden">{t('quote.line', { n: position })}</legend>
      {props.grip ? (
        <span className="grip" aria-hidden="true" title={t('quote.dragLine')} {...props.grip}>
          <GripVertical />
        </span>
      ) : null}
      <div className="what">
        <TextField
          label={t('quote.lineText')}
          value={line.text}
          wrong={wrongAt('text')}
          onChange={(text) => onChange({ text })}
        />
        <LineMenu
          line={line}
          position={position}
          taxCode={taxCode}
          onChange={onChange}
          onMove={onMove}
          onRemove={onRemove}
        />
      </div>
      <Marks line={line} />
      <div className="numbers">
        <TypedField
          label={t('quote.quantity')}
          value={line.quantity}
          written={quantityTyped(line.quantity, page)}
          meant={(text) => quantityMeant(text, page)}
          wrong={wrongAt('quantity')}
          onChange={(quantity) => onChange({ quantity })}
        />
        <TypedField
          key={language}
          label={t('quote.unit')}
          value={line.unit}
          written={unitText(line.unit, line.quantity, language)}
          meant={(text) => unitMeant(text, language)}
          wrong={wrongAt('unit')}
          onChange={(unit) => onChange({ unit })}
        />
        <MoneyField
          label={t('quote.unitPrice')}
          currency={currency}
          value={line.unitPrice}
          wrong={wrongAt('unitPrice')}
          onChange={(price) => onChange({ unitPrice: price ?? 0, difficulty: 'normal', basePrice: null })}
        />
        <PercentField
          label={t('quote.discount')}
          value={line.discountBps}
          wrong={wrongAt('discountBps')}
          onChange={(discountBps) => onChange({ discountBps })}
        />
      </div>
      {line.taxCode === '' ? null : (
        <ChoiceField
          label={t('quote.lineTax')}
          value={line.taxCode}
          wrong={wrongAt('taxCode')}
          options={taxes}
          onChange={(own) => onChange({ taxCode: own })}
        />
      )}
      <TextArea
        label={t('quote.lineDetail')}
        rows={1}
        value={line.detail}
        wrong={wrongAt('detail')}
        onChange={(detail) => onChange({ detail })}
      />
    </fieldset>
  )
}

function Marks({ line }: { line: QuoteLineForm }) {
  if (!line.optional && line.difficulty === 'normal') return null
  return (
    <div className="marks">
      {line.optional ? <StateChip text={t('quote.optional')} /> : null}
      {line.difficulty === 'normal' ? null : <StateChip text={t(`difficulty.${line.difficulty}`)} />}
    </div>
  )
}

type MenuProps = Pick<Props, 'line' | 'position' | 'taxCode' | 'onChange' | 'onMove' | 'onRemove'>

function LineMenu({ line, position, taxCode, onChange, onMove, onRemove }: MenuProps) {
  const { data } = useAnswer('rates.get', {})
  const terms = data?.terms ?? plainTerms
  return (
    <MoreMenu name={t('quote.lineMenu', { n: position })}>
      <MenuItem isOn={line.optional} onChoose={() => onChange({ optional: !line.optional })}>
        {t('quote.optional')}
      </MenuItem>
      <MenuItem
        isOn={line.taxCode !== ''}
        onChoose={() => onChange({ taxCode: line.taxCode === '' ? taxCode : '' })}
      >
        {t('quote.ownTax')}
      </MenuItem>
      <MenuLine />
      {difficulties.map((difficulty) => (
        <MenuItem
          key={difficulty}
          isChosen={line.difficulty === difficulty}
          note={shareText(factorOf(difficulty, terms))}
          onChoose={() => onChange(priced(line, difficulty, terms))}
        >
          {t(`difficulty.${difficulty}`)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem note="Alt ↑" onChoose={() => onMove(-1)}>
        {t('quote.moveUp')}
      </MenuItem>
      <MenuItem note="Alt ↓" onChoose={() => onMove(1)}>
        {t('quote.moveDown')}
      </MenuItem>
      <MenuItem note="Alt ⌫" onChoose={onRemove}>
        {t('quote.removeLine', { n: position })}
      </MenuItem>
    </MoreMenu>
  )
}

const shareText = (bps: number): string => formatPercent(String(bps), locale().language)

function priced(line: QuoteLineForm, difficulty: QuoteLineForm['difficulty'], terms: RateTerms) {
  const { unitPrice, basePrice } = atDifficulty(line, difficulty, terms)
  return { difficulty, unitPrice, basePrice }
}
