// Takes a pasted or saved conversation in: shows who said what when, lets messages be left out, and makes one case of it.
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react'
import { splitConversation } from '../../core/conversation/split.ts'
import { openCase } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, TextArea, TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { chooseFile } from './adding.ts'
import { instantOfWall, isOwnName } from './conversation-parts.ts'
import { SaidList } from './said-list.tsx'
import { type Whose, WhoseFields } from './whose-fields.tsx'

type Props = { given: string | null; onClose: () => void }

// Kept while the window is open: a dialog closed by accident loses nothing that was pasted.
let lastText = ''

export function ConversationDialog({ given, onClose }: Props) {
  const owner = useAnswer('desk.state', {}).data?.owner ?? null
  const [text, setText] = useState(given ?? lastText)
  const [whose, setWhose] = useState<Whose>({ channel: 'chat', clientId: null, caseId: null })
  const [title, setTitle] = useState('')
  const [marked, setMarked] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const [isBusy, setIsBusy] = useState(false)
  const pasted = useDeferredValue(text)
  const { form, said } = useMemo(() => splitConversation(pasted), [pasted])
  const authors = [...new Set(said.map(({ author }) => author))]
  const isOwn = (author: string): boolean => marked.get(author) ?? isOwnName(author, owner)
  const wanted = said.filter((_, index) => !left.has(index))

  const type = (next: string): void => {
    lastText = next
    setText(next)
    setLeft(new Set())
  }
  const leave = (index: number, isLeft: boolean): void => {
    const next = new Set(left)
    if (isLeft) next.add(index)
    else next.delete(index)
    setLeft(next)
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy || wanted.length === 0) return
    setIsBusy(true)
    const messages = wanted.map(({ author, wallMs, text: words }) => ({
      author,
      isOwn: isOwn(author),
      atMs: wallMs === null ? null : instantOfWall(wallMs),
      text: words,
    }))
    const answer = await write(
      'conversation.add',
      { ...whose, title, link: '', messages },
      { showsProblem: true },
    )
    setIsBusy(false)
    if (!answer.ok) {
      setWrongs(answer.problem.fields ?? {})
      return showProblem(answer.problem)
    }
    lastText = ''
    onClose()
    openCase(answer.value.caseId)
  }
  return (
    <Dialog title={t('conversation.new')} className="broad" onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <TextArea
            className="wide pasted"
            label={t('conversation.text')}
            hint={t('conversation.textHint')}
            rows={7}
            value={text}
            wrong={wrongs['messages']}
            onChange={type}
          />
          <div className="wide">
            <Button isSmall onClick={() => void chooseFile('conversation')}>
              {t('conversation.file')}
            </Button>
          </div>
          {said.length > 0 ? (
            <>
              <WhoseFields
                value={whose}
                names={authors.filter((author) => !isOwn(author))}
                onChange={(patch) => setWhose({ ...whose, ...patch })}
              />
              <TextField
                label={t('conversation.title')}
                isOptional
                value={title}
                wrong={wrongs['title']}
                onChange={setTitle}
              />
              <fieldset className="fieldset wide">
                <legend>{t('conversation.yours')}</legend>
                <div className="authors">
                  {authors.map((author) => (
                    <CheckField
                      key={author}
                      label={author === '' ? t('conversation.unnamed') : author}
                      isOn={isOwn(author)}
                      onChange={(isOn) => setMarked(new Map(marked).set(author, isOn))}
                    />
                  ))}
                </div>
              </fieldset>
              <SaidList key={form} said={said} left={left} isOwn={isOwn} onLeave={leave} />
            </>
          ) : null}
        </div>
        <DialogFoot
          action={t('conversation.save', { n: wanted.length })}
          isOff={isBusy || wanted.length === 0}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
