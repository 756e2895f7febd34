// Shows the dialog of what is being brought in.
import { ClientTableDialog } from '../clients/import/client-table-dialog.tsx'
import { useStore } from '../program/store.ts'
import { adding, endAdding } from './adding.ts'
import { ConversationDialog } from './conversation-dialog.tsx'
import { FeedListDialog } from './feed-list-dialog.tsx'
import { MailDialog } from './mail-dialog.tsx'
import { MentionDialog } from './mention-dialog.tsx'
import { RemitFileDialog } from './remit-file-dialog.tsx'
import './mentions.css'

export function AddingDialogs() {
  const what = useStore(adding)
  if (what.is === 'mention') return <MentionDialog key={what.text} given={what.text} onClose={endAdding} />
  if (what.is === 'conversation')
    return <ConversationDialog key={what.text} given={what.text} onClose={endAdding} />
  if (what.is === 'feeds') return <FeedListDialog key={what.path} path={what.path} onClose={endAdding} />
  if (what.is === 'clients') return <ClientTableDialog key={what.path} path={what.path} onClose={endAdding} />
  if (what.is === 'remit') return <RemitFileDialog key={what.path} path={what.path} onClose={endAdding} />
  if (what.is === 'mail') return <MailDialog key={what.paths.join()} {...what} onClose={endAdding} />
  return null
}
