// Lets a line of a quote be dragged by its grip to a place before or after another one.
import { type DragEvent, useRef } from 'react'

const type = 'application/x-remit-quote-line'

/** Behind a line where the mouse is over its lower half. */
function isBehind(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY > top + height / 2
}

/** `move` takes the line of one index to another, as it is counted after the line was taken out. */
export function useLineDrag(move: (from: number, to: number) => void) {
  const dragged = useRef<number | null>(null)
  const grip = (index: number) => ({
    draggable: true,
    onDragStart(event: DragEvent<HTMLElement>) {
      dragged.current = index
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData(type, String(index))
      const line = event.currentTarget.closest('.quote-line')
      if (line) event.dataTransfer.setDragImage(line, 0, 0)
    },
    onDragEnd() {
      dragged.current = null
    },
  })
  const place = (index: number) => ({
    onDragOver(event: DragEvent<HTMLElement>) {
      if (dragged.current === null) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      event.currentTarget.dataset['drop'] = isBehind(event) ? 'behind' : 'before'
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      const next = event.relatedTarget
      if (!(next instanceof Node && event.currentTarget.contains(next)))
        delete event.currentTarget.dataset['drop']
    },
    onDrop(event: DragEvent<HTMLElement>) {
      delete event.currentTarget.dataset['drop']
      const from = dragged.current
      if (from === null) return
      event.preventDefault()
      dragged.current = null
      const before = isBehind(event) ? index + 1 : index
      const to = before > from ? before - 1 : before
      if (to !== from) move(from, to)
    },
  })
  return { grip, place }
}

export type LineDrag = ReturnType<typeof useLineDrag>
