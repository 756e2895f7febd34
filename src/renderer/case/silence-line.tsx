// Says that a complaint has stood in public for a day without an answer, and offers words that bridge the time.
import { useNow } from '../frame/now.ts'
import { fullMomentOf, sinceWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { ask } from '../program/ask.ts'
import { LinkButton } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { addToast } from '../ui/toasts.ts'
import { fillReply } from './drafts.ts'

export function SilenceLine({ sinceMs }: { sinceMs: number }) {
  const nowMs = useNow()
  return (
    <p className="watch-line" data-testid="silence-line">
      <span title={fullMomentOf(sinceMs)}>{t('silence.line', { ago: sinceWords(sinceMs, nowMs) })}</span>
      <span className="with-key">
        <LinkButton aria-keyshortcuts="t" onClick={() => runCommand('case.holding')}>
          {t('silence.prepare')}
        </LinkButton>
        <Kbd keys="t" />
      </span>
    </p>
  )
}

/** Puts a statement for the case into its reply, with a word on what it lacks. It is never sent by itself. */
export async function prepareStatement(caseId: number): Promise<void> {
  const { text, lacksPhone } = await ask('case.holding', { caseId })
  addToast({
    text: t(text === null ? 'silence.noOwner' : lacksPhone ? 'silence.noPhone' : 'silence.prepared'),
  })
  if (text !== null) fillReply(caseId, text, null)
}
