// Shows the keys of a command as caps.
import { chordText } from '../keys/key-text.ts'

export const Kbd = ({ keys }: { keys: string }) => (
  <kbd className="kbd" aria-hidden="true">
    {chordText(keys)}
  </kbd>
)
