// Opens the judgement in its place: which words, what they were taken as, how sure, which client and service, and the correction.
import type { CaseMessage, CaseView } from '../../contract/case.ts'
import type { CaseKind } from '../../contract/words.ts'
import { caseKinds } from '../../core/classify/kinds.ts'
import { quotedText, serviceText, signalText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { LearnedCount } from '../learning/learned-count.tsx'
import { Button } from '../ui/button.tsx'

type Props = { view: CaseView; message: CaseMessage; onCorrect: (kind: CaseKind) => void }

export function Why({ view, message, onCorrect }: Props) {
  return (
    <div className="why" data-testid="why">
      {message.reasons.length > 0 ? <Words message={message} /> : <p>{t('case.whyNone')}</p>}
      <div className="facts">
        <p>{sureness(view)}</p>
        <p>{serviceLine(view)}</p>
        {view.cause.key === 'unknown' ? null : <p>{causeLine(view)}</p>}
        <p>{clientLine(view)}</p>
      </div>
      <fieldset className="kinds">
        <legend className="hidden">{t('case.correct')}</legend>
        {caseKinds.map((kind) => (
          <Button
            key={kind}
            isSmall
            command={`kind.${kind}`}
            aria-pressed={kind === view.kind}
            onClick={() => onCorrect(kind)}
          >
            {t(`kind.${kind}`)}
          </Button>
        ))}
        <span className="muted">
          {t('case.correctHint')} <LearnedCount />
        </span>
      </fieldset>
    </div>
  )
}

const Words = ({ message }: { message: CaseMessage }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{t('case.whyWord')}</th>
        <th scope="col">{t('case.whyMeans')}</th>
        <th scope="col">{t('case.whySpeaksFor')}</th>
      </tr>
    </thead>
    <tbody>
      {message.reasons.map((reason) => (
        <tr key={`${reason.signal} ${reason.start} ${reason.end}`}>
          <td>{reason.words}</td>
          <td>
            {reason.corrections === undefined
              ? signalText(reason.signal)
              : t('learning.signal', { n: reason.corrections })}
          </td>
          <td>{t(`kind.${reason.kind}`)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

// The bands in which a confidence is told; a percentage would claim more than is known.
const sureFrom = 0.85
const likelyFrom = 0.6

function sureness({ kindBy, confidence }: CaseView): string {
  if (kindBy === 'owner') return t('case.whyKindOwner')
  if (confidence >= sureFrom) return t('case.whySure')
  return confidence >= likelyFrom ? t('case.whyLikely') : t('case.whyUnsure')
}

function serviceLine({ service }: CaseView): string {
  const name = serviceText(service.key)
  if (service.byOwner) return t('case.whyServiceOwner', { service: name })
  if (service.key === 'none' || service.words.length === 0) return t('case.whyServiceNone')
  return t('case.whyService', { service: name, words: quotedText(service.words) })
}

/** A cause is never shown without the words it was told by. */
function causeLine({ cause }: CaseView): string {
  const name = t(`cause.${cause.key}`)
  if (cause.byOwner) return t('case.whyCauseOwner', { cause: name })
  return t('case.whyCause', { cause: name, words: quotedText(cause.words) })
}

function clientLine({ client }: CaseView): string {
  if (!client) return t('case.whyClientNone')
  return t('case.whyClient', {
    name: client.name,
    via: t(`scope.via.${client.via}`, { value: client.value }),
  })
}
