// A text as it came, with its markup, in a frame that can run and load nothing.
import type { CaseMessage } from '../../contract/case.ts'
import { t } from '../i18n/t.ts'

const lineHeightPx = 24
const signsOfLine = 60
const fewestLines = 4
const mostLines = 14

/** The frame cannot tell how high its text is: about as high as that of its words. */
function heightFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / signsOfLine), 1)
  return Math.min(Math.max(lines, fewestLines), mostLines) * lineHeightPx
}

export const OriginalText = ({ message: { messageId, author, text } }: { message: CaseMessage }) => (
  <figure className="original">
    <iframe
      sandbox=""
      title={t('original.of', { who: author })}
      data-testid="original"
      src={`/original/${messageId}`}
      style={{ height: heightFor(text) }}
    />
    <figcaption className="muted small">{t('original.hint')}</figcaption>
  </figure>
)
