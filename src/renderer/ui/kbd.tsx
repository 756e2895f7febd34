// Shows the keys of a command as caps.
import { chordText } from '../keys/key-text.ts'

export const Kbd = ({ keys }: { keys: string }) => (
  <span className="kbd" aria-hidden="true">
    {chordText(keys)}
  </span>
)
