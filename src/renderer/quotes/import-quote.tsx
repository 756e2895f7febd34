// Takes a quote in from Remit's own file: a draft of the client it names, or of the one the owner chooses.
import { type FormEvent, useState } from 'react'
import { longestQuoteFile } from '../../contract/quote-file.ts'
import { problemOf } from '../../core/problem.ts'
import { openQuote } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { ChoiceField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { addToast } from '../ui/toasts.ts'

export type TakenFile = { readonly name: string; readonly text: string }

/** Lets the owner choose a file; `onUnknownClient` is called where the file's client has to be chosen too. */
export function chooseQuoteFile(onUnknownClient: (file: TakenFile) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.remit,.json,application/json'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void takeFile(file, onUnknownClient)
  })
  input.click()
}

async function takeFile(file: File, onUnknownClient: (file: TakenFile) => void): Promise<void> {
  // A character is a byte or more, so what is too large here is not even read.
  if (file.size > 4 * longestQuoteFile) return showProblem(problemOf('file_too_large', file.name))
  const text = await file.text().catch(() => null)
  if (text === null) return showProblem(problemOf('file_unreadable', file.name))
  if (text.length > longestQuoteFile) return showProblem(problemOf('file_too_large', file.name))
  const taken = { name: file.name.slice(-300), text }
  if (!(await takeQuote(taken, null))) onUnknownClient(taken)
}

/** False where it has still to be said whose quote it is. */
export async function takeQuote({ name, text }: TakenFile, clientId: number | null): Promise<boolean> {
  const answer = await write('quote.import', { name, text, clientId }, { isQuiet: true, showsProblem: true })
  if (!answer.ok) {
    if (answer.problem.fields?.['clientId'] !== undefined) return false
    showProblem(answer.problem)
    return true
  }
  const { quoteId, isTaxKnown } = answer.value
  openQuote(quoteId)
  const said = isTaxKnown
    ? t('quoteImport.taken')
    : `${t('quoteImport.taken')} ${t('quoteImport.taxUnknown')}`
  addToast(answer.undo ? { text: said, undoId: answer.undo.id } : { text: said })
  return true
}

export function ImportClientDialog({ file, onClose }: { file: TakenFile; onClose: () => void }) {
  const { data } = useAnswer('client.list', {})
  const clients = data?.rows ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const clientId = chosen ?? String(clients[0]?.clientId ?? '')
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (clientId !== '' && (await takeQuote(file, Number(clientId)))) onClose()
  }
  return (
    <Dialog title={t('quoteImport.title')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void take(event)}>
        <ChoiceField
          label={t('quoteImport.whose')}
          hint={t('quoteImport.whoseHint')}
          value={clientId}
          options={clients.map((client) => ({ value: String(client.clientId), text: client.name }))}
          onChange={setChosen}
        />
        <DialogFoot action={t('quoteImport.take')} isOff={clientId === ''} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
