// Prints a case, a client or an agreement, or saves it as a file; the entries of a menu that do so.
import type { PaperOf } from '../../contract/paper.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { MenuItem } from '../ui/menu.tsx'
import { addToast } from '../ui/toasts.ts'

const formats = ['pdf', 'html', 'text'] as const

/** What becomes of it is the print dialog's to say; only a fault is told. */
export const printPaper = (of: PaperOf, id: number): Promise<unknown> =>
  write('paper.print', { of, id }, { isQuiet: true })

async function savePaper(of: PaperOf, id: number, format: (typeof formats)[number]): Promise<void> {
  const answer = await write('paper.export', { of, id, format }, { isQuiet: true })
  if (answer.ok && answer.value.path !== null)
    addToast({ text: t('paper.saved', { path: answer.value.path }) })
}

export const PaperItems = ({ of, id }: { of: PaperOf; id: number }) => (
  <>
    <MenuItem asks onChoose={() => void printPaper(of, id)}>
      {t('paper.print')}
    </MenuItem>
    {formats.map((format) => (
      <MenuItem key={format} asks onChoose={() => void savePaper(of, id, format)}>
        {t(`paper.save.${format}`)}
      </MenuItem>
    ))}
  </>
)
