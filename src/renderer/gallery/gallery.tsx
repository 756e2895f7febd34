// Both themes of the gallery, and the layers that open over either.
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { ChooseDialog } from '../ui/choose-dialog.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { ManyDialog } from '../ui/many-dialog.tsx'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { ToastArea } from '../ui/toast-area.tsx'
import { addToast } from '../ui/toasts.ts'
import { Controls } from './controls.tsx'
import { Fields } from './fields.tsx'
import { Forms } from './forms.tsx'
import { Shown } from './shown.tsx'

const days = [
  { key: 'tomorrow', text: 'Tomorrow', note: 'Mon 9:00' },
  { key: 'friday', text: 'Friday', note: 'Fri 9:00' },
]

function Column() {
  const [isOpen, setIsOpen] = useState<'dialog' | 'reason' | 'choose' | 'many' | null>(null)
  const [typed, setTyped] = useState('')
  const close = (): void => setIsOpen(null)
  return (
    <>
      <Controls />
      <Fields />
      <Forms />
      <Shown name="dialog, dialog-foot, choose-dialog, many-dialog, reason-dialog, toast-area">
        <Button onClick={() => setIsOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setIsOpen('choose')}>Choose</Button>
        <Button onClick={() => setIsOpen('many')}>Many</Button>
        <Button onClick={() => setIsOpen('reason')}>Reason</Button>
        <Button onClick={() => addToast({ text: 'Case done', undoId: 1 })}>Toast</Button>
        <Button onClick={() => addToast({ text: 'Feed answered 404.', isProblem: true })}>Problem</Button>
      </Shown>
      {isOpen === 'dialog' ? (
        <Dialog title="A title" onClose={close}>
          <p>What it asks.</p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              close()
            }}
          >
            <DialogFoot action="Save" onCancel={close} />
          </form>
        </Dialog>
      ) : null}
      {isOpen === 'choose' ? (
        <ChooseDialog
          title="Until when"
          ask="A day or a time"
          text={typed}
          onText={setTyped}
          choices={days.filter(({ text }) => text.toLowerCase().includes(typed.toLowerCase()))}
          note={null}
          onChoose={close}
          onClose={close}
        />
      ) : null}
      {isOpen === 'many' ? (
        <ManyDialog
          title="Save several"
          label="Documents"
          rows={[1, 2, 3]}
          keyOf={(row) => row}
          nameOf={(row) => `Document ${row}`}
          isChosenAtFirst={(row) => row > 1}
          formats={[{ value: 'pdf', text: 'PDF' }]}
          stopHint="What is saved stays."
          saveText={(n) => `Save ${n}`}
          chooseFolder={async () => null}
          save={async () => null}
          onClose={close}
        />
      ) : null}
      {isOpen === 'reason' ? (
        <ReasonDialog
          title="Take it back"
          text="It stays on record."
          action="Take back"
          onSave={async () => ({ ok: true })}
          onClose={close}
        />
      ) : null}
    </>
  )
}

export const Gallery = () => (
  <div className="gallery">
    <main>
      <h1>Components</h1>
      <Column />
    </main>
    <aside>
      <Column />
    </aside>
    <ToastArea />
  </div>
)
