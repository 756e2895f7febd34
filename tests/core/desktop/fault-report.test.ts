// Checks that a report of a fault says where it was, and names nobody and nothing of the owner's.
import { describe, expect, it } from 'vitest'
import { faultReport } from '../../../src/core/desktop/fault-report.ts'

const about = { version: '0.1.0', system: 'Linux x86_64', place: 'clients' }

function broken(message: string, stack: readonly string[] = []): Error {
  const error = new TypeError(message)
  error.stack = [`TypeError: ${message}`, ...stack.map((line) => `    at ${line}`)].join('\n')
  return error
}

it('says version, system, screen, what broke and where', () => {
  const error = broken("Cannot read properties of undefined (reading 'length')", [
    'Pipeline (app://remit/assets/quotes-screen-D2g.js:12:345)',
    'Object.next (file:///opt/Remit/resources/app/out/main/index.js:1:2)',
  ])
  expect(faultReport({ ...about, error })).toBe(
    [
      'Remit 0.1.0',
      'Linux x86_64',
      'clients',
      '',
      "TypeError: Cannot read properties of undefined (reading 'length')",
      'at Pipeline (quotes-screen-D2g.js:12:345)',
      'at Object.next (index.js:1:2)',
      '',
    ].join('\n'),
  )
})

describe('what a report leaves out', () => {
  it.each([
    ['no such mail: rina.p@studio.example', 'no such mail: (mail address)'],
    ['cannot open /home/rina/Remit/remit.db', 'cannot open remit.db'],
    ['cannot open C:\\Users\\Rina\\remit.db', 'cannot open remit.db'],
    ['no answer of https://rina:secret@forum.example/feed?x=1', 'no answer of (address)'],
    ['Unexpected token in JSON: "Situs saya mati"', 'Unexpected token in JSON: (text)'],
    ["no client 'Toko Sari Kembang'", 'no client (text)'],
    ['not a number: 081234567890', 'not a number: (number)'],
  ])('%s', (message, told) => {
    expect(faultReport({ ...about, error: broken(message) }).split('\n')[4]).toBe(`TypeError: ${told}`)
  })

  it('is nothing of what is no error at all', () => {
    expect(faultReport({ ...about, error: 'https://forum.example' })).toContain('Fault: (address)')
  })
})
