// Clients of a list that are known already: by what, and what is done with each of them.
import type { ImportEntry } from '../../../core/client/import/entries.ts'
import { t } from '../../i18n/t.ts'
import { ChoiceField } from '../../ui/inputs.tsx'
import { Select } from '../../ui/select.tsx'
import { type Known, type KnownAction, knownActions } from './take-clients.ts'

export type KnownEntry = { readonly entry: ImportEntry; readonly known: NonNullable<Known> }

type Props = {
  rows: readonly KnownEntry[]
  /** By the line of the entry; the rest as for all. */
  actions: ReadonlyMap<number, KnownAction>
  forAll: KnownAction
  onForAll: (action: KnownAction) => void
  onOne: (line: number, action: KnownAction) => void
}

// Each with a choice of its own; of very many only the choice for all of them.
const mostShown = 200

export function KnownClients({ rows, actions, forAll, onForAll, onOne }: Props) {
  const options = knownActions.map((value) => ({ value, text: t(`clientTable.known.${value}`) }))
  if (rows.length === 0) return null
  return (
    <section className="known-clients">
      <ChoiceField
        label={t('clientTable.knownCount', { n: rows.length })}
        hint={t(`clientTable.known.${forAll}Hint`)}
        value={forAll}
        options={options}
        onChange={onForAll}
      />
      <details>
        <summary>{t('clientTable.oneByOne')}</summary>
        <ul>
          {rows.slice(0, mostShown).map(({ entry: { line, name }, known }) => (
            <li key={line}>
              <span>
                <span className="muted num">{t('clientTable.line', { line })}</span> <b>{name}</b>{' '}
                {t(`clientTable.sameBy.${known.by}`, { name: known.name })}
              </span>
              <Select
                aria-label={`${t('clientTable.oneByOne')}: ${name}`}
                value={actions.get(line) ?? forAll}
                options={options}
                onChange={(action) => onOne(line, action)}
              />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
