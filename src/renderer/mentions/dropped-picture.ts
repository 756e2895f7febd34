// Hears of a picture that is dropped on the window while a field for one is shown.
import { useEffect, useRef } from 'react'

export function useDroppedPicture(take: (file: File) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    // Before the window takes files in.
    const drop = (event: DragEvent): void => {
      const file = [...(event.dataTransfer?.files ?? [])].find(({ type }) => type.startsWith('image/'))
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    document.addEventListener('drop', drop)
    return () => document.removeEventListener('drop', drop)
  }, [])
}
