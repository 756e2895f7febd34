// Takes an issued statement out of force, with the reason: withdrawn, or replaced by a corrected one.
import type { StatementView } from '../../contract/statement.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { ReasonDialog } from '../ui/reason-dialog.tsx'

type Props = {
  view: StatementView
  act: 'correct' | 'withdraw'
  from: 'month' | 'client'
  onClose: () => void
}

export function WithdrawDialog({ view, act, from, onClose }: Props) {
  const { statementId, clientId, month } = view
  const withdraw = (reason: string) =>
    write('statement.withdraw', { statementId, reason }, { showsProblem: true })
  const correct = async (reason: string) => {
    const form = { clientId, month, replaces: statementId, reason, undoId: null }
    const answer = await write('statement.issue', form, { showsProblem: true })
    if (answer.ok)
      openClients({ is: 'statement', clientId, statementId: answer.value.statementId, from, month })
    return answer
  }
  return (
    <ReasonDialog
      title={`${t(`statement.${act}`)}: ${view.number}`}
      text={t(`statement.${act}Text`)}
      action={t(`statement.${act}`)}
      onSave={act === 'withdraw' ? withdraw : correct}
      onClose={onClose}
    />
  )
}
