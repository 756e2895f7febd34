// Begins a quote without a case: for which client, and from what.
import { type FormEvent, useState } from 'react'
import { openQuote } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { ChoiceField } from '../ui/inputs.tsx'
import { useTemplates } from './templates.ts'

export function NewQuoteDialog({ onClose }: { onClose: () => void }) {
  const { data, isPending } = useAnswer('client.list', {})
  const clients = data?.rows ?? []
  const templates = useTemplates()
  const [chosen, setChosen] = useState<string | null>(null)
  const [template, setTemplate] = useState('')
  const clientId = chosen ?? String(clients[0]?.clientId ?? '')
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (clientId === '') return
    const input = { clientId: Number(clientId), template: template === '' ? null : template }
    const answer = await write('quote.new', input, { isQuiet: true })
    if (!answer.ok) return
    onClose()
    openQuote(answer.value.quoteId)
  }
  if (isPending) return <KeysWait />
  return (
    <Dialog title={t('newQuote.title')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void begin(event)}>
        {data && clients.length === 0 ? <p>{t('newQuote.noClients')}</p> : null}
        <ChoiceField
          label={t('newQuote.client')}
          value={clientId}
          options={clients.map((client) => ({ value: String(client.clientId), text: client.name }))}
          onChange={setChosen}
        />
        <ChoiceField
          label={t('newQuote.from')}
          value={template}
          options={[
            { value: '', text: t('newQuote.empty') },
            ...templates.map(({ template: key, text }) => ({ value: key, text })),
          ]}
          onChange={setTemplate}
        />
        <DialogFoot action={t('newQuote.begin')} isOff={clientId === ''} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
