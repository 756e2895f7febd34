// The verdict: what it is, why in one sentence, on which clause, and the whole trace on demand.
import { useState } from 'react'
import type { CaseView, VerdictView } from '../../contract/case.ts'
import { useNow } from '../frame/now.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { momentWords } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { stopped, t } from '../i18n/t.ts'
import { ask } from '../program/ask.ts'
import { copied } from '../program/copied.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { VerdictShape } from '../ui/chips.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { addToast } from '../ui/toasts.ts'
import { CoverSplit } from './cover-split.tsx'
import { EarlierVerdicts } from './earlier-verdicts.tsx'
import { Trace } from './trace.tsx'
import { flagSentence, verdictSentence } from './verdict-sentence.ts'

export function VerdictBox({ view, verdict }: { view: CaseView; verdict: VerdictView }) {
  const [isTraced, setIsTraced] = useState(false)
  const [isTaking, setIsTaking] = useState(false)
  const nowMs = useNow()
  const { override, currency } = verdict
  const kind = override?.kind ?? verdict.kind
  const flags = verdict.flags.filter((flag) => !verdict.reasons.includes(flag) && flag !== 'OVERRIDE')
  return (
    <section className={`verdict ${kind}`} data-testid="verdict" data-reasons={verdict.reasons.join(' ')}>
      <div className="name">
        <VerdictShape kind={kind} />
        {t(`verdict.${kind}`)}
        <HelpMark of="verdict" />
      </div>
      {override ? (
        <>
          <p>{t('scope.decided', { reason: override.reason })}</p>
          {override.chargedPrice !== null && override.chargedPrice > 0 && currency ? (
            <p className="small">
              {t('scope.charged', { price: moneyText(override.chargedPrice, currency) })}
            </p>
          ) : null}
          {override.leakage > 0 && currency ? (
            <p className="small">{t('scope.given', { price: moneyText(override.leakage, currency) })}</p>
          ) : null}
        </>
      ) : null}
      {override && override.kind !== verdict.kind ? (
        <p className="small">{t('scope.was', { verdict: t(`verdict.${verdict.kind}`) })}</p>
      ) : null}
      <p className={override ? 'small' : ''}>{verdictSentence(view, verdict)}</p>
      {flags.map((flag) => (
        <p key={flag} className="small">
          {flagSentence(view, verdict, flag)}
        </p>
      ))}
      <CoverSplit verdict={verdict} />
      {verdict.kind === 'paid_extra' && kind === 'paid_extra' ? <Price verdict={verdict} /> : null}
      {verdict.clauses.map((clause) => (
        <p key={clause.no} className="clause">
          <b>{t('scope.clause', { no: clause.no })}</b> {clause.text}
        </p>
      ))}
      {verdict.debitedAtMs === null ? null : (
        <p className="small">
          {t('scope.debited', { when: momentWords(verdict.debitedAtMs, nowMs) })}{' '}
          <LinkButton onClick={() => setIsTaking(true)}>{t('scope.takeBack')}</LinkButton>
        </p>
      )}
      <p className="small">
        {rulesText(verdict)}{' '}
        {view.client === null ? null : (
          <span className="nowrap">
            <LinkButton onClick={() => void copy(view.caseId)}>{t('scope.forClient')}</LinkButton> ·
          </span>
        )}{' '}
        <LinkButton aria-expanded={isTraced} onClick={() => setIsTraced(!isTraced)}>
          {t('scope.trace')}
        </LinkButton>
      </p>
      {isTraced ? <Trace view={view} verdict={verdict} /> : null}
      {isTraced ? <EarlierVerdicts view={view} /> : null}
      {isTaking ? (
        <ReasonDialog
          title={t('scope.takeBackTitle')}
          text={t('usage.reverseText')}
          action={t('scope.takeBackTitle')}
          onSave={(reason) =>
            write('case.takeDebitBack', { caseId: view.caseId, reason }, { showsProblem: true })
          }
          onClose={() => setIsTaking(false)}
        />
      ) : null}
    </section>
  )
}

async function copy(caseId: number): Promise<void> {
  const { text } = await ask('case.forClient', { caseId })
  if (text !== null && (await copied(text))) addToast({ text: t('scope.copied') })
  else addToast({ text: t('scope.notCopied'), isProblem: true })
}

function Price({ verdict: { price, currency, leadDays } }: { verdict: VerdictView }) {
  const priced =
    price === null || currency === null ? t('scope.priceOpen') : stopped(moneyText(price, currency))
  return (
    <p className="small">
      {priced} {leadDays === null ? '' : t('scope.leadDays', { n: leadDays })}
    </p>
  )
}

/** The rules that decided: those whose outcome is one of the reasons. */
function rulesText({ trace, reasons }: VerdictView): string {
  const numbers = [
    ...new Set(
      trace.filter((line) => reasons.includes(line.outcome)).map((line) => line.rule.replace(/^R/i, '')),
    ),
  ]
  return numbers.length === 0 ? '' : `${t('scope.rules', { n: numbers.length, list: numbers.join(', ') })} ·`
}
