// The first clients that would come of a table, so that a wrong column is seen before anything is taken in.
import type { ImportEntry } from '../../../core/client/import/entries.ts'
import { t } from '../../i18n/t.ts'

const mostShown = 5

export const EntryPreview = ({ entries }: { entries: readonly ImportEntry[] }) => (
  <section aria-label={t('clientTable.preview')} data-testid="clients-preview">
    <p className="label">{t('clientTable.found', { n: entries.length })}</p>
    <ul className="fresh-list">
      {entries.slice(0, mostShown).map(({ line, name, contacts, domains, address }) => (
        <li key={line}>
          <b>{name}</b>{' '}
          <span className="muted">
            {[
              ...contacts.map((contact) =>
                [contact.name === name ? '' : contact.name, contact.email, contact.phone]
                  .filter(Boolean)
                  .join(', '),
              ),
              domains.join(', '),
              address.replaceAll('\n', ', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {entries.length > mostShown ? <li>{t('opml.more', { n: entries.length - mostShown })}</li> : null}
    </ul>
  </section>
)
