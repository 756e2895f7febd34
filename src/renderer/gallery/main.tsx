// Shows every component of src/renderer/ui in its states, both themes side by side. For development: the program has no way to it.
import { createRoot } from 'react-dom/client'
import '../styles/tokens.css'
import '../styles/fonts.css'
import '../styles/base.css'
import '../styles/forced-colours.css'
import '../frame/split.css'
import '../ui/fields.css'
import '../ui/layers.css'
import '../ui/ui.css'
import './gallery.css'
import { Gallery } from './gallery.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<Gallery />)
