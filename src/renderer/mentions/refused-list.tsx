// What of a file could not be used: where it stands, what it says, and why not.
import { t } from '../i18n/t.ts'

type Row = { id: number; place: string; text: string; why: string }

const mostShown = 100

export const RefusedList = ({ title, rows }: { title: string; rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <details className="refused" open={rows.length <= 5}>
      <summary>{title}</summary>
      <ul>
        {rows.slice(0, mostShown).map(({ id, place, text, why }) => (
          <li key={`${id} ${text}`}>
            <span className="muted num">{place}</span> {text ? <b>{text}</b> : null} {why}
          </li>
        ))}
        {rows.length > mostShown ? <li>{t('opml.more', { n: rows.length - mostShown })}</li> : null}
      </ul>
    </details>
  )
