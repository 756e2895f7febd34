// Takes files that are dropped anywhere on the window.
import { useEffect } from 'react'
import { takeDropped } from './adding.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

function over(event: DragEvent): void {
  if (holdsFiles(event)) event.preventDefault()
}

function drop(event: DragEvent): void {
  if (!holdsFiles(event)) return
  event.preventDefault()
  void takeDropped([...(event.dataTransfer?.files ?? [])])
}

export function useDroppedFiles(): void {
  useEffect(() => {
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}
