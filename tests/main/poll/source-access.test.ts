// Checks how an address is asked that is no source yet: by what was typed in its form, or by nothing of its own.
import { expect, test } from 'vitest'
import { basicHeader, searchAccess, usualAccess } from '../../../src/main/poll/source-access.ts'

const address = 'https://blog.example/feed/'
const sari = { user: 'sari', password: 'rahasia' }
const typed = { userAgent: '', allowSelfSigned: false, keepsLogin: false, login: null, headers: [] }

test.each<[string, Parameters<typeof searchAccess>[0], ReturnType<typeof searchAccess>]>([
  ['as Remit asks everybody', { address }, { address, access: usualAccess }],
  [
    'with the password that stands in the address',
    { address: 'https://sari:rahasia@blog.example/feed/' },
    { address, access: { ...usualAccess, secretHeaders: { authorization: basicHeader(sari) } } },
  ],
  [
    'with what stands in the form',
    {
      address: 'https://old:old@blog.example/feed/',
      access: {
        ...typed,
        userAgent: 'Reader/1.0',
        allowSelfSigned: true,
        login: sari,
        headers: [
          { name: 'X-Key', value: 'k1' },
          { name: 'X-Kept', value: null },
        ],
      },
    },
    {
      address,
      access: {
        userAgent: 'Reader/1.0',
        allowSelfSigned: true,
        secretHeaders: { 'x-key': 'k1', authorization: basicHeader(sari) },
      },
    },
  ],
  [
    'not at all, where it is no address',
    { address: 'no address' },
    { address: 'no address', access: usualAccess },
  ],
])('%s', (_, input, asked) => {
  expect(searchAccess(input)).toEqual(asked)
})
