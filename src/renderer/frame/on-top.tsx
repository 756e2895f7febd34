// What lies over whatever screen is shown: the palette, the sheet of keys, the reach, the tour, and what was done. One at a time.
import { useCommands } from '../keys/run.ts'
import { createStore, useStore } from '../program/store.ts'
import { Fetched, fetchedAhead } from './fetched-ahead.tsx'
import { Palette } from './palette.tsx'

const reachList = fetchedAhead(() => import('../spread/reach-list.tsx').then((module) => module.ReachList))
const tour = fetchedAhead(() => import('../help/tour.tsx').then((module) => module.Tour))
const undoHistory = fetchedAhead(() => import('./undo-history.tsx').then((module) => module.UndoHistory))
const keySheet = fetchedAhead(() => import('./key-sheet.tsx').then((module) => module.KeySheet))

/** Whose code is fetched while nobody waits; the tour is taken once. */
export const onTopAhead = [undoHistory, keySheet, reachList]

type Layer = 'palette' | 'search' | 'keys' | 'reach' | 'tour' | 'history'
const layer = createStore<Layer | null>(null)

/** Also for what was opened from elsewhere, which is to be seen. */
export const clearTop = (): void => layer.set(null)

export function OnTop() {
  const top = useStore(layer)
  useCommands({
    'go.reach': () => layer.set('reach'),
    'help.tour': () => layer.set('tour'),
    'undo.history': () => layer.set('history'),
    palette: () => layer.set('palette'),
    search: () => layer.set('search'),
    keys: () => layer.set('keys'),
  })
  const closing = { onClose: clearTop }
  switch (top) {
    case 'palette':
      return <Palette key={top} prefers="commands" {...closing} />
    case 'search':
      return <Palette key={top} prefers="cases" {...closing} />
    case 'keys':
      return <Fetched key={top} of={keySheet} with={closing} />
    case 'reach':
      return <Fetched key={top} of={reachList} with={closing} />
    case 'tour':
      return <Fetched key={top} of={tour} with={closing} />
    case 'history':
      return <Fetched key={top} of={undoHistory} with={closing} />
    case null:
      return null
  }
}
