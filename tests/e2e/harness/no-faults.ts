// Fails a test during which the program noted a fault of its own, whatever the test itself looked at.
import { afterEach, expect } from 'vitest'
import { takeFaults } from '../remit.ts'

afterEach(() => {
  expect(takeFaults(), 'what the program noted as its own faults').toEqual([])
})
