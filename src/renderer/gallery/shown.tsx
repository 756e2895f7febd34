// One box of the gallery: the file's name, and the component in its states.
import type { ReactNode } from 'react'

export const Shown = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="shown">
    <h2>{name}</h2>
    {children}
  </section>
)
