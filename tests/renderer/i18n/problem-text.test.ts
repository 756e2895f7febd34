// Checks what is said of a problem where no field can be marked.
import { expect, test } from 'vitest'
import { problemOf } from '../../../src/core/problem.ts'
import { problemText } from '../../../src/renderer/i18n/say.ts'

test('that names a field says what is wrong with it, and sends nobody to look for a mark', () => {
  const problem = { ...problemOf('invalid_input'), fields: { text: 'too_long' } }
  expect(problemText(problem)).toBe('Something in the form is not right. Too long.')
})

test('that names none says what to do next', () => {
  expect(problemText(problemOf('invalid_input'))).toBe(
    'Something in the form is not right. Look at the marked fields.',
  )
})
