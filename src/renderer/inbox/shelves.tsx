// The shelves below the list: what is open, and what is out of sight until somebody looks.
import { type InboxShelf, shelfView, show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { dropOf } from './drag.ts'
import { dropOnShelf } from './drop-acts.ts'

const shelves: readonly InboxShelf[] = ['open', 'snoozed', 'done', 'quiet']

export const Shelves = ({ shelf }: { shelf: InboxShelf }) => (
  <nav className="shelves" aria-label={t('inbox.shelves')}>
    {shelves.map((each) => (
      <button
        key={each}
        type="button"
        className="shelf"
        aria-current={each === shelf}
        {...dropOf((caseIds) => dropOnShelf(each, caseIds))}
        onClick={() => show(shelfView(each))}
      >
        {t(`inbox.shelf.${each}`)}
      </button>
    ))}
  </nav>
)
