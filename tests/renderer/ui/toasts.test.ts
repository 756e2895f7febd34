// Checks that the lines at the foot of the window stay few.
import { beforeEach, expect, test } from 'vitest'
import { addToast, toasts } from '../../../src/renderer/ui/toasts.ts'

const shown = (): string[] => toasts.get().map(({ text }) => text)

beforeEach(() => toasts.set([]))

test('one line of what was done covers the one before; problems stay', () => {
  addToast({ text: 'Full', isProblem: true })
  addToast({ text: 'Done' })
  addToast({ text: 'Snoozed' })
  expect(shown()).toEqual(['Full', 'Snoozed'])
})

test('of many problems the newest are shown, and the list stays in sight', () => {
  for (let n = 1; n <= 9; n += 1) addToast({ text: `Link ${n}`, isProblem: true })
  addToast({ text: 'Done' })
  expect(shown()).toEqual(['Link 7', 'Link 8', 'Link 9', 'Done'])
})
