// Saves several quotes in one go.
import type { ReactNode } from 'react'
import type { QuoteRow } from '../../contract/quote-life.ts'
import { quoteFormats } from '../../core/quote/file-format.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { doMany, type Watch } from '../program/do-many.ts'
import { write } from '../program/write.ts'
import { ManyDialog, ManyReport } from '../ui/many-dialog.tsx'
import type { Format } from './file-actions.ts'

type Props = { rows: readonly QuoteRow[]; onClose: () => void }

const nameOf = ({ number, title, clientName }: QuoteRow): string =>
  [number ?? t('quote.draft'), clientName, title].filter(Boolean).join(' · ')

async function chooseFolder(): Promise<string | null> {
  const answer = await write('quote.chooseFolder', {}, { isQuiet: true })
  return answer.ok ? answer.value.folder : null
}

async function save(
  rows: readonly QuoteRow[],
  format: Format,
  folder: string,
  watch: Watch,
): Promise<ReactNode> {
  const one = ({ quoteId }: QuoteRow) => call('quote.exportInto', { quoteId, format })
  const { done, failed, isStopped } = await doMany(rows, one, watch)
  const said = t('many.saved', { n: done, folder })
  return (
    <ManyReport
      id="many-report"
      said={isStopped ? `${t('import.stopped')} ${said}` : said}
      failedText={t('many.failed', { n: failed.length })}
      failed={failed.map(({ of, problem }) => ({ key: of.quoteId, name: nameOf(of), problem }))}
    />
  )
}

export function SaveManyDialog({ rows, onClose }: Props) {
  return (
    <ManyDialog
      title={t('many.title')}
      label={t('quotes.title')}
      rows={rows}
      keyOf={({ quoteId }) => quoteId}
      nameOf={nameOf}
      isChosenAtFirst={({ state }) => state !== 'draft'}
      formats={quoteFormats.map((value) => ({ value, text: t(`quote.export.${value}`) }))}
      stopHint={t('many.stopHint')}
      saveText={(n) => t('many.save', { n })}
      chooseFolder={chooseFolder}
      save={save}
      onClose={onClose}
    />
  )
}
