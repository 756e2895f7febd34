// The owner's own days off: closed between the years, away for a week; saved together, so that a half-typed day counts for nothing.
import { Plus } from 'lucide-react'
import type { FormEvent } from 'react'
import { useNow } from '../frame/now.ts'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import type { CalendarForm } from './calendar-form.ts'
import { saveCalendar } from './save-settings.ts'

type Days = Pick<CalendarForm, 'own'>

/** What is typed and not saved yet stays while another section is looked at. */
const kept: Kept<Days> = new Map()

export function OwnDays({ calendar }: { calendar: CalendarForm }) {
  const form = useForm<Days>(kept, 'own', { own: calendar.own })
  const { wrongs, isChanged } = form
  const rows = form.value.own
  const element = useFocusOnWrong(wrongs)
  const { keys, forget } = useRowKeys(rows.length)
  const today = dayOf(useNow())
  const change = (own: Days['own']): void => form.change({ own })
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await saveCalendar({ own: rows }, false)
    if (answer.ok) form.reset({ own: rows })
    else form.mark(answer.problem)
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <fieldset className="section">
        <legend className="label">{t('calendar.own')}</legend>
        {rows.map((row, index) => (
          <div key={keys[index]} className="own-days">
            <TextField
              label={t('calendar.name')}
              value={row.name}
              wrong={wrongs[`own.${index}.name`]}
              onChange={(name) => change(withChanged(rows, index, { name }))}
            />
            <TextField
              label={t('calendar.from')}
              type="date"
              value={row.from}
              wrong={wrongs[`own.${index}.from`]}
              onChange={(from) =>
                change(withChanged(rows, index, { from, ...(row.to < from ? { to: from } : {}) }))
              }
            />
            <TextField
              label={t('calendar.to')}
              type="date"
              value={row.to}
              wrong={wrongs[`own.${index}.to`]}
              onChange={(to) => change(withChanged(rows, index, { to }))}
            />
            <RemoveRow
              name={t('calendar.remove', { name: row.name })}
              onRemove={() => {
                forget(index)
                change(withoutRow(rows, index))
              }}
            />
          </div>
        ))}
        <div className="templates">
          <Button
            isSmall
            icon={Plus}
            onClick={() => change([...rows, { name: t('calendar.ownName'), from: today, to: today }])}
          >
            {t('calendar.add')}
          </Button>
          {isChanged ? (
            <Button isSmall look="primary" type="submit">
              {t('calendar.save')}
            </Button>
          ) : null}
        </div>
      </fieldset>
    </form>
  )
}
