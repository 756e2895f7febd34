// The menu beside "Quotes": a new one, several out as files, one in from a file; and the dialogs both may need.
import { useState } from 'react'
import type { QuoteRow } from '../../contract/quote-life.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { MenuItem, MoreMenu } from '../ui/menu.tsx'
import { chooseQuoteFile, ImportClientDialog, type TakenFile } from './import-quote.tsx'
import { NewQuoteDialog } from './new-quote.tsx'
import { SaveManyDialog } from './save-many-dialog.tsx'

export function ListFiles({ rows }: { rows: readonly QuoteRow[] }) {
  const [isSaving, setIsSaving] = useState(false)
  const [isBeginning, setIsBeginning] = useState(false)
  const [file, setFile] = useState<TakenFile | null>(null)
  const save = (): void => setIsSaving(true)
  const take = (): void => chooseQuoteFile(setFile)
  const begin = (): void => setIsBeginning(true)
  useCommands({
    'quote.new': begin,
    'quote.saveMany': rows.length > 0 ? save : undefined,
    'quote.import': take,
  })
  return (
    <>
      <MoreMenu name={t('quotes.files')}>
        <MenuItem asks onChoose={begin}>
          {t('newQuote.title')}
        </MenuItem>
        <MenuItem asks onChoose={take}>
          {t('quotes.import')}
        </MenuItem>
        {rows.length > 0 ? (
          <MenuItem asks onChoose={save}>
            {t('quotes.saveMany')}
          </MenuItem>
        ) : null}
      </MoreMenu>
      {isBeginning ? <NewQuoteDialog onClose={() => setIsBeginning(false)} /> : null}
      {isSaving ? <SaveManyDialog rows={rows} onClose={() => setIsSaving(false)} /> : null}
      {file ? <ImportClientDialog file={file} onClose={() => setFile(null)} /> : null}
    </>
  )
}
