// What else can be done with a quote as a piece of writing: again for somebody, kept as a template, filled from one.
import { type FormEvent, useState } from 'react'
import type { QuoteView } from '../../contract/quote.ts'
import { openQuote } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { MenuItem, MoreMenu } from '../ui/menu.tsx'
import { useTemplates } from './templates.ts'

export function QuoteMenu({ view }: { view: QuoteView }) {
  const { quoteId, title } = view.form
  const templates = useTemplates()
  const [isKeeping, setIsKeeping] = useState(false)
  const [isCopying, setIsCopying] = useState(false)
  const keep = (): void => setIsKeeping(true)
  const copy = (): void => setIsCopying(true)
  useCommands({ 'quote.duplicate': copy, 'quote.keepTemplate': keep })
  return (
    <>
      <MoreMenu name={t('quote.more')}>
        <MenuItem asks onChoose={copy}>
          {t('quote.duplicate')}
        </MenuItem>
        <MenuItem asks onChoose={keep}>
          {t('quote.keepTemplate')}
        </MenuItem>
        {view.state === 'draft'
          ? templates.map(({ template, text }) => (
              <MenuItem
                key={template}
                onChoose={() => void write('quote.useTemplate', { quoteId, template })}
              >
                {t('quote.fillFrom', { name: text })}
              </MenuItem>
            ))
          : null}
      </MoreMenu>
      {isKeeping ? <KeepDialog quoteId={quoteId} title={title} onClose={() => setIsKeeping(false)} /> : null}
      {isCopying ? (
        <CopyDialog quoteId={quoteId} clientId={view.clientId} onClose={() => setIsCopying(false)} />
      ) : null}
    </>
  )
}

function KeepDialog({ quoteId, title, onClose }: { quoteId: number; title: string; onClose: () => void }) {
  const templates = useTemplates()
  const [name, setName] = useState(title)
  const [template, setTemplate] = useState('')
  return (
    <FormDialog
      title={t('quote.keepTemplate')}
      action={t('common.save')}
      send={() =>
        write(
          'template.keep',
          { quoteId, name, template: template === '' ? null : template },
          { showsProblem: true },
        )
      }
      onClose={onClose}
    >
      {({ name: wrong }) => (
        <>
          <TextField label={t('template.name')} isFirst value={name} wrong={wrong} onChange={setName} />
          <ChoiceField
            label={t('template.as')}
            hint={t('template.asHint')}
            value={template}
            options={[
              { value: '', text: t('template.new') },
              ...templates.map(({ template: key, text }) => ({ value: key, text })),
            ]}
            onChange={setTemplate}
          />
        </>
      )}
    </FormDialog>
  )
}

type CopyProps = { quoteId: number; clientId: number; onClose: () => void }

function CopyDialog({ quoteId, clientId, onClose }: CopyProps) {
  const { data } = useAnswer('client.list', {})
  const [chosen, setChosen] = useState(String(clientId))
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('quote.duplicate', { quoteId, clientId: Number(chosen) })
    if (!answer.ok) return
    onClose()
    openQuote(answer.value.quoteId)
  }
  return (
    <Dialog title={t('quote.duplicate')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <ChoiceField
          label={t('newQuote.client')}
          hint={t('quote.duplicateHint')}
          value={chosen}
          options={(data?.rows ?? []).map((row) => ({ value: String(row.clientId), text: row.name }))}
          onChange={setChosen}
        />
        <DialogFoot action={t('quote.duplicate')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
