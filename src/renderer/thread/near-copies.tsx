// Says that nearly the same words stand in another open case, and merges the later case into the earlier one by a key.
import type { CaseView } from '../../contract/case.ts'
import type { CaseThread } from '../../contract/thread.ts'
import { openCase } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { commands } from '../keys/commands.ts'
import { useCommands } from '../keys/run.ts'
import { channelName } from '../mentions/channel-name.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'

type NearCopy = CaseThread['nearCopies'][number]

export function NearCopies({ view }: { view: CaseView }) {
  const { nearCopies } = view.thread
  const merge = async (copy: NearCopy): Promise<void> => {
    const isLater = view.no > copy.no
    const [caseId, targetId] = isLater ? [view.caseId, copy.caseId] : [copy.caseId, view.caseId]
    const answer = await write('case.merge', { caseId, targetId, withNotes: false })
    if (answer.ok && isLater) openCase(answer.value.caseId)
  }
  const [first] = nearCopies
  useCommands({ 'case.mergeCopy': first && (() => void merge(first)) })
  return nearCopies.map((copy) => (
    <p key={copy.caseId} className="thread-line telling" data-testid="near-copy">
      <span>{t('thread.nearCopy', { where: channelName(copy.where), no: copy.no })}</span>
      <LinkButton onClick={() => void merge(copy)}>
        {t('thread.mergeCopy')} {copy === first ? <Kbd keys={commands['case.mergeCopy'].keys[0]} /> : null}
      </LinkButton>
      <LinkButton onClick={() => openCase(copy.caseId)}>{t('thread.openIt', { no: copy.no })}</LinkButton>
      <LinkButton
        onClick={() => void write('case.dismissPingPong', { caseId: view.caseId, otherId: copy.caseId })}
      >
        {t('thread.notSame')}
      </LinkButton>
    </p>
  ))
}
