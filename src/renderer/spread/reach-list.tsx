// Every case whose reach was entered, those that reached most people first; one step leads to the case.
import { openCase } from '../frame/view.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { dayMonthOf } from '../i18n/dates.ts'
import { peopleText } from '../i18n/people.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './spread.css'

export function ReachList({ onClose }: { onClose: () => void }) {
  const { data } = useAnswer('spread.byReach', {})
  const rows = data?.rows ?? []
  return (
    <Dialog
      title={t('spread.byReach')}
      aside={<HelpMark of="reach" />}
      className="reach-list"
      onClose={onClose}
    >
      {rows.length === 0 && data ? <p className="muted">{t('spread.byReachNone')}</p> : null}
      <ol className="plain-list" hidden={rows.length === 0}>
        {rows.map(({ caseId, no, title, who, shelf, atMs, people, press }) => (
          <li key={caseId}>
            <button
              type="button"
              className="entry"
              data-testid="reach-row"
              onClick={() => {
                onClose()
                openCase(caseId, shelf)
              }}
            >
              <span className="name">{title}</span>
              <span className="side num">{people === null ? '' : peopleText(people)}</span>
              <span className="below">
                <span className="grow">
                  {[
                    who,
                    t('inbox.caseNo', { no }),
                    dayMonthOf(atMs),
                    press.length === 0
                      ? null
                      : `${t('spread.pressIs')} ${press.map(({ outlet }) => outlet).join(', ')}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className="foot">
        <Button data-first onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  )
}
