// All keys on one sheet, from the same registry that runs them.
import { t } from '../i18n/t.ts'
import { type CommandGroup, commandIds, entryOf } from '../keys/commands.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'

// In this order each column of a wide sheet begins with a heading, and no group is cut.
const groups: readonly CommandGroup[] = ['move', 'quote', 'program', 'case', 'go']

export function KeySheet({ onClose }: { onClose: () => void }) {
  const { data } = useAnswer('desk.state', {})
  return (
    <Dialog title={t('keys.title')} className="key-sheet" onClose={onClose}>
      {data && !data.settings.singleKeys ? <p className="muted">{t('keys.off')}</p> : null}
      <div className="groups">
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`commandGroup.${group}`)}</h3>
            <dl>
              {commandIds
                .filter((id) => entryOf(id).group === group && entryOf(id).keys.length > 0)
                .map((id) => (
                  <div key={id}>
                    <dt>{t(`command.${id}`)}</dt>
                    <dd>
                      {entryOf(id).keys.map((keys) => (
                        <Kbd key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="foot">
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  )
}
