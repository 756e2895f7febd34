// The chosen case and what its contract says; drawn anew only when something of it changes, since the list is quicker.
import { memo } from 'react'
import type { CaseListName } from '../../contract/words.ts'
import { CasePane } from '../case/case-pane.tsx'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { ScopePanel } from '../scope/scope-panel.tsx'
import { leaveShelf } from './leave-shelf.ts'

type Props = {
  /** Null in the frame before the first one. */
  caseId: number | null
  shelf: CaseListName
  isScopeOpen: boolean
  onScope: (isOpen: boolean) => void
}

export const OpenCase = memo(function OpenCase({ caseId, shelf, isScopeOpen, onScope }: Props) {
  if (caseId === null)
    return (
      <>
        <section className="case-pane" />
        <aside className="scope" />
      </>
    )
  return (
    <>
      <CasePane
        caseId={caseId}
        shelf={shelf}
        isScopeOpen={isScopeOpen}
        onScope={() => onScope(!isScopeOpen)}
        onLeave={(act) => void leaveShelf(shelf, caseId, act)}
      />
      <PaneDivider of="panel" />
      <ScopePanel caseId={caseId} isOpen={isScopeOpen} onClose={() => onScope(false)} />
    </>
  )
})
