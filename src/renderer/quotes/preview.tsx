// Shows the document itself, the same that is printed, in a frame that can run nothing; a new state replaces the old without a flash.
import { useEffect, useRef, useState } from 'react'
import { t } from '../i18n/t.ts'

// The widths of a sheet in CSS pixels: 210 mm and 8.5 inch; the document puts 16 on either side of it on a screen.
const marginPx = 16
// Room for the scroll bar of a long document, so that it does not squeeze the sheet.
const scrollBarPx = 16
const sheetWidthPx = { A4: 794, Letter: 816 } as const

/** `path` is another document than a quote. */
type Props = ({ quoteId: number } | { path: string }) & {
  paper: keyof typeof sheetWidthPx
  state: string
  label?: string
}

export function Preview({ paper, state, label = t('quote.preview'), ...shown }: Props) {
  const path = 'path' in shown ? shown.path : `/quote-preview/${shown.quoteId}`
  const sheet = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const rev = useRevision(state)
  const [shownRev, setShownRev] = useState(rev)
  const width = sheetWidthPx[paper] + 2 * marginPx + scrollBarPx
  const scale = size.width / width
  const revs = shownRev === rev ? [rev] : [shownRev, rev]
  return (
    <section className="preview" aria-label={label}>
      <div ref={sheet} className="sheet">
        {scale > 0
          ? revs.map((each) => (
              <iframe
                key={each}
                sandbox=""
                title={label}
                data-testid="quote-preview"
                data-waiting={each !== shownRev}
                src={`${path}?rev=${each}`}
                style={{ width, height: size.height / scale, transform: `scale(${scale})` }}
                onLoad={() => setShownRev(each)}
              />
            ))
          : null}
      </div>
    </section>
  )
}

let lastRevision = Date.now()

/** A number that is new for every new state, so that the frame loads it anew. */
function useRevision(state: string): number {
  const known = useRef({ state, rev: 0 })
  if (known.current.rev === 0 || known.current.state !== state) {
    lastRevision += 1
    known.current = { state, rev: lastRevision }
  }
  return known.current.rev
}
