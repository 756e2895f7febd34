// What the right mouse button offers: only what can be done where it was pressed.
import { describe, expect, it } from 'vitest'
import { type ContextActions, contextItems } from '../../../src/main/shell/context-menu.ts'
import { shellWords } from '../../../src/main/shell/words.ts'

type Asked = Parameters<typeof contextItems>[0]

const can: Asked['editFlags'] = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
}
const nothing: Asked = {
  editFlags: can,
  isEditable: false,
  selectionText: '',
  linkURL: '',
  misspelledWord: '',
  dictionarySuggestions: [],
}
const noActions: ContextActions = {
  replace: () => undefined,
  addToDictionary: () => undefined,
  copyText: () => undefined,
}

const offered = (asked: Partial<Asked>): string[] =>
  contextItems({ ...nothing, ...asked }, shellWords('en'), noActions).map(({ type, label, enabled }) =>
    type === 'separator' ? '-' : `${label}${enabled === false ? ' (off)' : ''}`,
  )

const typing = ['Undo', 'Redo (off)', '-', 'Cut', 'Copy', 'Paste', 'Paste as plain text', '-', 'Select all']

describe('the right mouse button', () => {
  it.each<[string, Partial<Asked>, string[]]>([
    ['on nothing offers nothing', {}, []],
    ['on marked text offers to copy it', { selectionText: 'deep link' }, ['Copy']],
    ['in a field offers what a field can do', { isEditable: true }, typing],
    [
      'on a slip of the pen offers how it may have been meant',
      {
        isEditable: true,
        misspelledWord: 'invioce',
        dictionarySuggestions: ['invoice', 'a', 'b', 'c', 'd', 'e'],
      },
      ['invoice', 'a', 'b', 'c', 'd', '-', 'Add to dictionary', '-', ...typing],
    ],
    [
      'on a word nobody knows can still teach it',
      { isEditable: true, misspelledWord: 'Wulandari' },
      ['No suggestion (off)', '-', 'Add to dictionary', '-', ...typing],
    ],
    ['on a link offers its address', { linkURL: 'https://shop.example/a' }, ['Copy link address']],
    ['on a link that may not be opened does not', { linkURL: 'javascript:alert(1)' }, []],
  ])('%s', (_, asked, items) => {
    expect(offered(asked)).toEqual(items)
  })

  it('puts the chosen word in place of the wrong one', () => {
    const replaced: string[] = []
    const [first] = contextItems(
      { ...nothing, isEditable: true, misspelledWord: 'teh', dictionarySuggestions: ['the'] },
      shellWords('en'),
      { ...noActions, replace: (word) => replaced.push(word) },
    )
    Reflect.apply(first?.click ?? (() => undefined), null, [])
    expect(replaced).toEqual(['the'])
  })
})
