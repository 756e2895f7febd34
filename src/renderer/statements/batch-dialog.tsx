// The month's statements in one go: what is not issued yet is issued, and all that is chosen is saved.
import type { ReactNode } from 'react'
import type { StatementMonthRow } from '../../contract/statement.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import type { Watch } from '../program/do-many.ts'
import { write } from '../program/write.ts'
import { ManyDialog, ManyReport } from '../ui/many-dialog.tsx'
import { addToast } from '../ui/toasts.ts'
import { issueAndSave, rowKey } from './batch.ts'
import { type Format, formats } from './file-actions.ts'
import { monthText } from './month-text.ts'

type Props = { month: string; rows: readonly StatementMonthRow[]; onClose: () => void }

const nameOf = ({ clientName, statement }: StatementMonthRow): string =>
  [clientName, statement?.number ?? t('statement.notIssued')].join(' · ')

async function chooseFolder(): Promise<string | null> {
  const answer = await write('statement.chooseFolder', {}, { isQuiet: true })
  return answer.ok ? answer.value.folder : null
}

export function BatchDialog({ month, rows: given, onClose }: Props) {
  const rows = given.filter(({ isOver, statement }) => isOver || statement !== null)
  const save = async (
    wanted: readonly StatementMonthRow[],
    format: Format,
    folder: string,
    watch: Watch,
  ): Promise<ReactNode> => {
    const { done, failed, issued, isStopped, undoId } = await issueAndSave(wanted, month, format, watch)
    if (undoId !== null) addToast({ text: didText('statement.issue'), undoId })
    const said = t('statement.batchDone', { issued, saved: done, folder })
    return (
      <ManyReport
        id="batch-report"
        said={isStopped ? `${t('statement.stopped')} ${said}` : said}
        failedText={t('statement.batchFailed')}
        failed={failed.map(({ of, problem }) => ({ key: rowKey(of), name: nameOf(of), problem }))}
      />
    )
  }
  return (
    <ManyDialog
      title={t('statement.batchTitle', { month: monthText(month) })}
      label={t('statement.chosen')}
      hint={t('statement.batchHint')}
      rows={rows}
      keyOf={rowKey}
      nameOf={nameOf}
      isChosenAtFirst={({ statement }) => statement === null}
      formats={formats.map((value) => ({ value, text: t(`statement.format.${value}`) }))}
      stopHint={t('statement.batchStopHint')}
      saveText={(n) => t('statement.batchSave', { n })}
      chooseFolder={chooseFolder}
      save={save}
      onClose={onClose}
    />
  )
}
