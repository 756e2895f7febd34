// Checks how much of an unchanged passage is shown beside a change.
import { expect, it } from 'vitest'
import { shortened } from '../../../src/renderer/case/shortened-run.ts'

const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ')

it.each([
  ['a short passage stays whole', 'Only a few words.', false, false, /^Only a few words\.$/],
  ['the first passage keeps its end', long, true, false, /^… word\d+ .* word199$/],
  ['the last passage keeps its beginning', long, false, true, /^word0 .* word\d+ …$/],
  ['one between two changes keeps both', long, false, false, /^word0 .* word\d+ … word\d+ .* word199$/],
  ['a text without any change stays whole', long, true, true, /^word0 word1 .* word198 word199$/],
])('%s', (_, text, isFirst, isLast, expected) => {
  const shown = shortened(text, isFirst, isLast)
  expect([expected.test(shown), shown.length <= text.length]).toEqual([true, true])
})
