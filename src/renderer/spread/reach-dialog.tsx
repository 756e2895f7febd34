// What the owner knows of how far a case reached: reads, followers, and where the press took it up.
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { CaseSpread } from '../../contract/spread.ts'
import { parseCount } from '../../core/spread/parse-count.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useFocusOnWrong, type Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { showProblem } from '../ui/show-problem.ts'

type Props = { caseId: number; reach: CaseSpread['reach']; onClose: () => void }

const written = (people: number | null): string =>
  people === null ? '' : people.toLocaleString(locale().tag)

export function ReachDialog({ caseId, reach, onClose }: Props) {
  const [reads, setReads] = useState(written(reach.reads))
  const [followers, setFollowers] = useState(written(reach.followers))
  const [press, setPress] = useState(reach.press)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const form = useFocusOnWrong(wrongs)
  const { keys, forget } = useRowKeys(press.length)

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const read = { reads: peopleIn(reads), followers: peopleIn(followers) }
    const unread = Object.entries(read).filter(([, people]) => people === undefined)
    if (unread.length > 0) return setWrongs(Object.fromEntries(unread.map(([name]) => [name, 'people'])))
    const input = { caseId, press, reads: read.reads ?? null, followers: read.followers ?? null }
    const answer = await write('spread.setReach', input, { showsProblem: true })
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={t('spread.reach')} className="reach-dialog" onClose={onClose}>
      <form ref={form} noValidate className="section" onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <TextField
            label={t('spread.reads')}
            hint={t('spread.readsHint')}
            isOptional
            isFirst
            value={reads}
            wrong={wrongs['reads']}
            onChange={setReads}
          />
          <TextField
            label={t('spread.followers')}
            hint={t('spread.followersHint')}
            isOptional
            value={followers}
            wrong={wrongs['followers']}
            onChange={setFollowers}
          />
        </div>
        <fieldset className="fieldset">
          <legend>{t('spread.press')}</legend>
          {press.map((row, index) => (
            <div key={keys[index]} className="press-row">
              <TextField
                label={t('spread.outlet')}
                value={row.outlet}
                wrong={wrongs[`press.${index}.outlet`]}
                onChange={(outlet) => setPress(withChanged(press, index, { outlet }))}
              />
              <TextField
                label={t('spread.outletLink')}
                type="url"
                isOptional
                value={row.link}
                wrong={wrongs[`press.${index}.link`]}
                onChange={(link) => setPress(withChanged(press, index, { link }))}
              />
              <RemoveRow
                name={t('spread.removeOutlet', { n: index + 1 })}
                onRemove={() => {
                  forget(index)
                  setPress(withoutRow(press, index))
                }}
              />
            </div>
          ))}
          <div>
            <Button isSmall icon={Plus} onClick={() => setPress([...press, { outlet: '', link: '' }])}>
              {t('spread.addOutlet')}
            </Button>
          </div>
        </fieldset>
        <div className="foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('spread.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Null for an empty field, undefined for what is no number of people. */
function peopleIn(text: string): number | null | undefined {
  if (text.trim() === '') return null
  return parseCount(text, locale().language) ?? undefined
}
