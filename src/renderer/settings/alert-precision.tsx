// Lets the owner choose how sure an alert must be, by what his own complaints turned out to be.
import type { SettingsForm } from '../../contract/app.ts'
import type { Output } from '../../contract/methods.ts'
import { alertsKnownFrom } from '../../core/classify/learn/alert-threshold.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Field } from '../ui/field.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { saveSettings } from './save-settings.ts'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

/** What most who choose want: nine in ten right. */
const usualPrecision = 90

export function AlertPrecision({ settings }: { settings: SettingsForm }) {
  const { notifyPrecision } = settings
  const save = (precision: number | null) => saveSettings({ notifyPrecision: precision })
  const [typed, setTyped] = useTyped(notifyPrecision)
  useSavedAtRest(typed, typed !== notifyPrecision && typed !== null, save)
  const { data: alerts } = useAnswer('learning.alerts', { precision: typed })
  return (
    <>
      <CheckField
        label={t('alerts.choose')}
        hint={t('alerts.chooseHint')}
        isOn={notifyPrecision !== null}
        onChange={(isOn) => save(isOn ? usualPrecision : null)}
      />
      {typed === null ? null : (
        <Field label={t('alerts.precision')} hint={alerts ? wouldBe(alerts) : undefined}>
          {(control) => (
            <span className="slider">
              <input
                {...control}
                type="range"
                min={50}
                max={99}
                value={typed}
                onChange={(event) => setTyped(event.target.valueAsNumber)}
              />
              <output className="num">{typed}</output>
            </span>
          )}
        </Field>
      )}
      {alerts ? (
        <p className="check-note">
          {alerts.told === 0
            ? t('alerts.lastNone')
            : t('alerts.last', { n: alerts.told, right: alerts.right })}
        </p>
      ) : null}
    </>
  )
}

const wouldBe = ({ isChosen, known, wouldTell, wouldBeRight }: Output<'learning.alerts'>): string =>
  isChosen
    ? t('alerts.would', { known, told: wouldTell, right: wouldBeRight })
    : t('alerts.tooFew', { known, needed: alertsKnownFrom })
