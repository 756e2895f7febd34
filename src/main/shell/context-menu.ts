// Offers by the right mouse button, or the menu key, what can be done with a text: corrections, cut, copy, paste, a link's address.
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { externalAddress } from '../guard/external-address.ts'
import type { ShellWords } from './words.ts'

type Asked = Pick<
  ContextMenuParams,
  'editFlags' | 'isEditable' | 'selectionText' | 'linkURL' | 'misspelledWord' | 'dictionarySuggestions'
>

export type ContextActions = {
  readonly replace: (word: string) => void
  readonly addToDictionary: (word: string) => void
  readonly copyText: (text: string) => void
}

type Item = MenuItemConstructorOptions

const mostSuggestions = 5
const line: Item = { type: 'separator' }

/** Empty where there is nothing to offer; then no menu is shown. */
export function contextItems(asked: Asked, said: ShellWords, actions: ContextActions): Item[] {
  const { editFlags, isEditable, selectionText, misspelledWord, dictionarySuggestions } = asked
  const link = externalAddress(asked.linkURL)
  const parts: Item[][] = []
  if (isEditable && misspelledWord !== '') {
    const fitting = dictionarySuggestions.slice(0, mostSuggestions)
    parts.push(
      fitting.length === 0
        ? [{ label: said.noSuggestion, enabled: false }]
        : fitting.map((label) => ({ label, click: () => actions.replace(label) })),
      [{ label: said.addToDictionary, click: () => actions.addToDictionary(misspelledWord) }],
    )
  }
  if (isEditable) {
    parts.push(
      [
        { label: said.undoTyping, role: 'undo', enabled: editFlags.canUndo },
        { label: said.redoTyping, role: 'redo', enabled: editFlags.canRedo },
      ],
      [
        { label: said.cut, role: 'cut', enabled: editFlags.canCut },
        { label: said.copy, role: 'copy', enabled: editFlags.canCopy },
        { label: said.paste, role: 'paste', enabled: editFlags.canPaste },
        { label: said.pasteAsText, role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
      ],
      [{ label: said.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll }],
    )
  } else if (selectionText.trim() !== '') {
    parts.push([{ label: said.copy, role: 'copy', enabled: editFlags.canCopy }])
  }
  if (link !== null) parts.push([{ label: said.copyLink, click: () => actions.copyText(link) }])
  return parts.flatMap((part, at) => (at === 0 ? part : [line, ...part]))
}
