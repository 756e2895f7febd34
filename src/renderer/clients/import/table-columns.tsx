// What each column of a table holds: as guessed, changeable, beside what stands in it.
import { type ImportField, importFields } from '../../../core/client/import/columns.ts'
import { t } from '../../i18n/t.ts'
import { Select } from '../../ui/select.tsx'

type Props = {
  head: readonly string[] | null
  rows: readonly (readonly string[])[]
  columns: readonly ImportField[]
  onChange: (columns: ImportField[]) => void
}

const samples = (rows: Props['rows'], column: number): string =>
  rows
    .map((cells) => (cells[column] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, 3)
    .join(' · ')

export function TableColumns({ head, rows, columns, onChange }: Props) {
  const options = importFields.map((value) => ({ value, text: t(`clientTable.field.${value}`) }))
  return (
    <table className="table-columns">
      <thead>
        <tr>
          <th>{t('clientTable.column')}</th>
          <th>{t('clientTable.holds')}</th>
          <th>{t('clientTable.example')}</th>
        </tr>
      </thead>
      <tbody>
        {columns
          .map((field, column) => ({ field, column }))
          .map(({ field, column }) => {
            const name = head?.[column]?.trim() || t('clientTable.columnNo', { n: column + 1 })
            return (
              <tr key={column}>
                <td>{name}</td>
                <td>
                  <Select
                    aria-label={t('clientTable.columnHolds', { name })}
                    value={field}
                    options={options}
                    onChange={(next) => onChange(columns.map((each, at) => (at === column ? next : each)))}
                  />
                </td>
                <td className="muted">{samples(rows, column)}</td>
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
