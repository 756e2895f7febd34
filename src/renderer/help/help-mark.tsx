// A question mark beside a word of Remit's own; pressed, it says in a sentence what the word means.
import { useId } from 'react'
import { t } from '../i18n/t.ts'
import './help.css'

type Explained = 'verdict' | 'quiet' | 'packages' | 'lot' | 'learning' | 'reach'

export function HelpMark({ of }: { of: Explained }) {
  const id = useId()
  const anchor = `--help-${id.replace(/\W/g, '')}`
  return (
    <>
      <button
        type="button"
        className="help-mark"
        aria-label={t('help.what')}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        ?
      </button>
      <span id={id} popover="auto" role="note" className="menu help-text" style={{ positionAnchor: anchor }}>
        {t(`help.${of}`)}
      </span>
    </>
  )
}
