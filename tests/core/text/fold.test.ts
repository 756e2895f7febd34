// Two spellings of a word compare equal once folded.
import { expect, test } from 'vitest'
import { fold, foldLine } from '../../../src/core/text/fold.ts'
import { fc } from '../../property.ts'

test.each([
  ['Søgning', 'soegning'],
  ['ÅBEN', 'aaben'],
  ['Árajánlatot', 'arajanlatot'],
  ['árvíztűrő', 'arvizturo'],
  ['don’t', "don't"],
  ['Ｗｅｂ', 'web'],
  ['a\u0301rak', 'arak'],
  ['Straße', 'strasse'],
  ['plain', 'plain'],
])('%s becomes %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test('composed and decomposed letters are one', () => {
  expect(fold('kø åbn ő'.normalize('NFD'))).toBe(fold('kø åbn ő'.normalize('NFC')))
})

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

test('a folded line has single blanks and no ends', () => {
  expect(foldLine('  Anna\n  Kovács ')).toBe('anna kovacs')
})
