// A list whose rows reach the edge of its column: its bar lies over the room at their end instead of taking it from them.
import { type HTMLAttributes, type RefObject, useEffect, useRef } from 'react'
import './edge-list.css'

type Props = HTMLAttributes<HTMLDivElement> & { scroller: RefObject<HTMLDivElement | null> }

export const EdgeList = ({ scroller, children, ...list }: Props) => (
  <div className="edge-list">
    <div ref={scroller} {...list}>
      {children}
    </div>
    <EdgeBar of={scroller} />
  </div>
)

/** A bar of the system's own, beside the list's hidden one: whichever of the two is moved, the other follows. */
function EdgeBar({ of }: { of: RefObject<HTMLDivElement | null> }) {
  const bar = useRef<HTMLDivElement>(null)
  const sizes = useRef<ResizeObserver | null>(null)
  useEffect(() => {
    const list = of.current
    const own = bar.current
    const spacer = own?.firstElementChild
    if (!list || !own || !(spacer instanceof HTMLElement)) return
    // What one was given by the other is not handed back: it may have moved on meanwhile.
    let told = 0
    let asked: number | null = null
    const follow = (): void => {
      const isOwn = asked !== null && Math.abs(list.scrollTop - asked) <= 1
      asked = null
      if (isOwn) return
      told = list.scrollTop
      own.scrollTop = told
    }
    const lead = (): void => {
      if (Math.abs(own.scrollTop - told) <= 1) return
      told = own.scrollTop
      asked = told
      list.scrollTop = told
    }
    const measure = (): void => {
      own.hidden = list.scrollHeight <= list.clientHeight
      spacer.style.height = `${list.scrollHeight}px`
      follow()
    }
    const observer = new ResizeObserver(measure)
    observer.observe(list)
    sizes.current = observer
    list.addEventListener('scroll', follow, { passive: true })
    own.addEventListener('scroll', lead, { passive: true })
    return () => {
      observer.disconnect()
      sizes.current = null
      list.removeEventListener('scroll', follow)
      own.removeEventListener('scroll', lead)
    }
  }, [of])
  // What is in the list may be another element than before; one that is observed already costs nothing.
  useEffect(() => {
    for (const child of of.current?.children ?? []) sizes.current?.observe(child)
  })
  return (
    <div ref={bar} className="edge-bar" aria-hidden="true" tabIndex={-1}>
      <div />
    </div>
  )
}
