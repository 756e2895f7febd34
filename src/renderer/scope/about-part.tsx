// What the request is about, as Remit read it; the owner can put service, cause and length right.
import type { CaseView } from '../../contract/case.ts'
import { causes, serviceKeys } from '../../core/classify/kinds.ts'
import { serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useOwnServices } from '../program/own-services.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { CheckField, ChoiceField } from '../ui/inputs.tsx'
import { Estimate, isTimed } from './estimate.tsx'

export function AboutPart({ view }: { view: CaseView }) {
  const { caseId, service, cause, minutes, verdict } = view
  const describe = (
    change: Partial<{ service: string; isServiceSure: boolean; cause: typeof cause.key; byOutage: boolean }>,
  ): void =>
    void write('case.describe', { caseId, service: service.key, cause: cause.key, minutes, ...change })
  useCommands({ 'case.outage': () => describe({ byOutage: !view.byOutage }) })
  const known: readonly string[] = [...serviceKeys, ...useOwnServices().map(({ key }) => key)]
  const services = known.includes(service.key) ? known : [service.key, ...known]
  return (
    <details className="about" open={view.verdict?.kind === 'owners_call'}>
      <summary>
        {t('scope.about')}: {serviceText(service.key)}
      </summary>
      <div className="fields">
        <ChoiceField
          label={t('scope.service')}
          value={service.key}
          options={services.map((value) => ({ value, text: serviceText(value) }))}
          onChange={(value) => describe({ service: value })}
        />
        {verdict?.reasons.includes('UNCERTAIN') && service.key !== 'none' ? (
          <Button isSmall onClick={() => describe({ isServiceSure: true })}>
            {t('scope.serviceIsSure', { service: serviceText(service.key) })}
          </Button>
        ) : null}
        <ChoiceField
          label={t('scope.cause')}
          value={cause.key}
          options={causes.map((value) => ({ value, text: t(`cause.${value}`) }))}
          onChange={(value) => describe({ cause: value })}
        />
        <CheckField
          label={t('scope.byOutage')}
          hint={t('scope.byOutageHint')}
          isOn={view.byOutage}
          onChange={(byOutage) => describe({ byOutage })}
        />
        {isTimed(view) ? null : <Estimate view={view} />}
      </div>
      <p className="reach">
        <LinkButton onClick={() => runCommand('case.reach')}>{t('command.case.reach')}</LinkButton>
      </p>
    </details>
  )
}
