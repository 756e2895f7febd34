// Starts the page: asks for what the first screen needs before anything is drawn, then draws the inbox.
import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/fonts.css'
import './styles/base.css'
import './styles/forced-colours.css'
import './ui/fields.css'
import './ui/layers.css'
import './ui/ui.css'
import { App } from './frame/app.tsx'
import { applyRememberedLook } from './frame/look.ts'
import { applyPaneWidths } from './frame/pane-divider.tsx'
import { firstWindow } from './inbox/list-window.ts'
import { prefetchAnswer } from './program/queries.ts'

async function start(root: HTMLElement): Promise<void> {
  void prefetchAnswer('shell.state', {})
  void prefetchAnswer('desk.state', {})
  void prefetchAnswer('inbox.page', { shelf: 'open', ...firstWindow })
  applyPaneWidths()
  await applyRememberedLook()
  createRoot(root).render(<App />)
}

const root = document.getElementById('root')
if (root) void start(root)
