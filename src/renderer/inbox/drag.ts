// Lets cases be dragged with the mouse: onto another case, a shelf or a place of the rail; the picked ones go together.
import type { DragEvent } from 'react'
import type { CaseListName } from '../../contract/words.ts'
import { currentView } from '../frame/view.ts'
import { actOnCases } from './batch.ts'
import { picked } from './picked.ts'

const type = 'application/x-remit-cases'

/** What is being dragged; the drop alone could read it from the event, and what lies under the mouse has to know before. */
let dragged: readonly number[] = []

const casesOf = (caseId: number): readonly number[] => {
  const { ids } = picked.get()
  return ids.has(caseId) ? [...ids] : [caseId]
}

type Dropping = {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void
  readonly onDrop: (event: DragEvent<HTMLElement>) => void
}

/** Makes something a place cases can be dropped on. */
export function dropOf(onCases: (caseIds: readonly number[]) => void, takes = () => true): Dropping {
  const isMeant = (event: DragEvent<HTMLElement>): boolean =>
    event.dataTransfer.types.includes(type) && dragged.length > 0 && takes()
  return {
    onDragOver(event) {
      if (!isMeant(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      event.currentTarget.dataset['drop'] = 'over'
    },
    onDragLeave(event) {
      delete event.currentTarget.dataset['drop']
    },
    onDrop(event) {
      delete event.currentTarget.dataset['drop']
      if (!isMeant(event)) return
      event.preventDefault()
      const caseIds = dragged
      dragged = []
      onCases(caseIds)
    },
  }
}

const listShown = (): CaseListName | null => {
  const view = currentView()
  return view.screen === 'inbox' && view.shelf !== 'quiet' ? view.shelf : null
}

/** Makes a row both: it can be taken, and what is dropped on it is merged into it. */
export function dragOf(caseId: number) {
  return {
    draggable: true,
    onDragStart(event: DragEvent<HTMLElement>) {
      dragged = casesOf(caseId)
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData(type, dragged.join(' '))
    },
    onDragEnd() {
      dragged = []
    },
    ...dropOf(
      (caseIds) => {
        const shelf = listShown()
        const others = caseIds.filter((each) => each !== caseId)
        if (shelf !== null && others.length > 0)
          void actOnCases(shelf, others, { is: 'merge', targetId: caseId })
      },
      () => dragged.some((each) => each !== caseId),
    ),
  }
}

export { listShown }
