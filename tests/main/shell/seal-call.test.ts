// What an owner gives for a source that asks for a password: sealed before the desk sees it, and never shown again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/contract/answer.ts'
import type { Input, Output } from '../../../src/contract/methods.ts'
import type { SourceAccess } from '../../../src/contract/source-access.ts'
import type { Keyring } from '../../../src/main/guard/keyring.ts'
import { secretHeaders, secretIn } from '../../../src/main/poll/source-access.ts'
import { type SealedName, sealCall } from '../../../src/main/shell/seal-call.ts'
import { connect } from '../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../src/main/store/file/open.ts'
import { openTestDesk, sourceInput, type TestDesk } from '../desk/workspace.ts'

const turned = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x5a)
const keyring = { isThere: true, isLocked: false }
/** Stands for the system's: tests of the real one are in the end-to-end suite. */
const ring: Keyring = {
  canSeal: async () => keyring.isThere,
  seal: async (text) => turned(new TextEncoder().encode(text)),
  open: async (sealed) => (keyring.isLocked ? null : new TextDecoder().decode(turned(sealed))),
}

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 22))
  Object.assign(keyring, { isThere: true, isLocked: false })
})
afterEach(() => test.end())

const plain: SourceAccess = {
  userAgent: '',
  allowSelfSigned: false,
  keepsLogin: false,
  login: null,
  headers: [],
}
const login = { user: 'me', password: 'a:ø b' }

/** The command as the page sends it, by way of the shell. */
async function send<N extends SealedName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> {
  const keptSecret = (sourceId: number) => test.desk.run('keptSecret', { sourceId })
  const call = await sealCall({ keyring: ring, keptSecret }, name, input)
  if (!call.ok) return { ok: false, problem: call.problem }
  expect(JSON.stringify(call.value.input)).not.toMatch(/a:ø b|token-7|token-8/)
  return (await test.desk.run('call', { name, ...call.value })) as Answer<Output<N>>
}

const add = (access: Partial<SourceAccess>, address = sourceInput.address) =>
  send('source.add', { ...sourceInput, address, access: { ...plain, ...access } })

const added = async (access: Partial<SourceAccess>, address?: string): Promise<number> => {
  const answer = await add(access, address)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value.sourceId
}

const row = async (sourceId: number) => {
  const { rows } = await test.call('source.list', {})
  const found = rows.find((source) => source.sourceId === sourceId)
  if (!found) throw new Error('no such source')
  return found
}

const save = async (sourceId: number, access: Partial<SourceAccess>, changes = {}) => {
  const { address, title, kind, intervalMinutes, allowPrivate, muted, paused } = await row(sourceId)
  const form = { sourceId, address, title, kind, intervalMinutes, allowPrivate, muted, paused }
  return send('source.save', { ...form, ...changes, access: { ...plain, ...access } })
}

/** The headers the source is asked with. */
async function sent(sourceId: number): Promise<Readonly<Record<string, string>>> {
  const due = (await test.desk.run('dueSources', null)).find(({ id }) => id === sourceId)
  if (!due?.secret) return {}
  const opened = secretIn((await ring.open(due.secret)) ?? '')
  return opened === null ? {} : secretHeaders(opened, due.address)
}

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`
const fields = (answer: Answer<unknown>) => (answer.ok ? null : answer.problem.fields)

describe('a password and own headers', () => {
  it('are sent to the source, and the page knows no more than that they are there', async () => {
    const sourceId = await added({
      login,
      headers: [{ name: 'X-Key', value: 'token-7' }],
      userAgent: 'Mozilla/5.0',
      allowSelfSigned: true,
    })
    expect([await sent(sourceId), await row(sourceId)]).toMatchObject([
      { authorization: basic('me:a:ø b'), 'x-key': 'token-7' },
      { hasPassword: true, headerNames: ['X-Key'], userAgent: 'Mozilla/5.0', allowSelfSigned: true },
    ])
    expect(JSON.stringify(await test.call('source.list', {}))).not.toMatch(/token-7|a:ø b/)
  })

  it('are kept when something else is saved, also while the keyring is locked', async () => {
    const sourceId = await added({ login, headers: [{ name: 'X-Key', value: 'token-7' }] })
    keyring.isLocked = true
    const headers = [{ name: 'X-Key', value: null }]
    const answer = await save(sourceId, { keepsLogin: true, headers, userAgent: 'Reader' })
    keyring.isLocked = false
    expect([answer.ok, (await row(sourceId)).userAgent, Object.keys(await sent(sourceId))]).toEqual([
      true,
      'Reader',
      ['x-key', 'authorization'],
    ])
  })

  it('can be changed one by one', async () => {
    const sourceId = await added({ login, headers: [{ name: 'X-Key', value: 'token-7' }] })
    await save(sourceId, {
      keepsLogin: true,
      headers: [
        { name: 'x-key', value: null },
        { name: 'X-Other', value: 'token-8' },
      ],
    })
    expect(await sent(sourceId)).toEqual({
      authorization: basic('me:a:ø b'),
      'x-key': 'token-7',
      'x-other': 'token-8',
    })
    await save(sourceId, { headers: [{ name: 'X-Other', value: null }] })
    expect(await sent(sourceId)).toEqual({ 'x-other': 'token-8' })
    await save(sourceId, {})
    expect([await sent(sourceId), await row(sourceId)]).toMatchObject([
      {},
      { hasPassword: false, headerNames: [] },
    ])
  })

  it('come back when their change or removal is undone', async () => {
    const sourceId = await added({ login })
    await save(sourceId, { login: { user: 'you', password: 'other' } })
    await save(sourceId, {})
    const afterEach = [Object.keys(await sent(sourceId))]
    for (let steps = 0; steps < 2; steps++) {
      await test.call('undo.take', { undoId: null })
      afterEach.push(Object.values(await sent(sourceId)))
    }
    expect(afterEach).toEqual([[], [basic('you:other')], [basic('me:a:ø b')]])
  })

  it('make the source due at once, without the failures and validators of before', async () => {
    const sourceId = await added({})
    await test.desk.run('ingest', {
      sourceId,
      outcome: {
        kind: 'problem',
        problem: { code: 'http_401', retryable: false },
        retryAfterMs: null,
        tookMs: 1,
      },
    })
    const before = await row(sourceId)
    await save(sourceId, { login })
    const { failures, problem, nextCheckAtMs } = await row(sourceId)
    expect([before.failures, failures, problem, nextCheckAtMs]).toEqual([1, 0, null, test.clock.atMs])
  })

  it('do not follow an address to another site', async () => {
    const sourceId = await added({ login, headers: [{ name: 'X-Key', value: 'token-7' }] })
    const elsewhere = { address: 'https://forum.example/feed/' }
    const kept = { keepsLogin: true, headers: [{ name: 'X-Key', value: null }] }
    expect([fields(await save(sourceId, kept, elsewhere)), (await row(sourceId)).address]).toEqual([
      { 'access.login.password': 'other_site' },
      sourceInput.address,
    ])
    await save(sourceId, { login }, elsewhere)
    expect(await sent(sourceId)).toEqual({ authorization: basic('me:a:ø b') })
  })

  it('are not sent where the address was moved without the owner', async () => {
    const sourceId = await added({ login })
    const due = (await test.desk.run('dueSources', null)).find(({ id }) => id === sourceId)
    const opened = secretIn((await ring.open(due?.secret ?? new Uint8Array())) ?? '')
    expect(opened && secretHeaders(opened, 'http://evil.example/feed/')).toEqual({})
  })
})

describe('a login written into the address', () => {
  const address = 'http://me:a%3A%C3%B8%20b@forum.example/feed/'

  it('is moved out of it', async () => {
    const sourceId = await added({}, address)
    expect([await sent(sourceId), (await row(sourceId)).address]).toEqual([
      { authorization: basic('me:a:ø b') },
      'http://forum.example/feed/',
    ])
  })

  it('is refused at the field where nothing can be kept', async () => {
    keyring.isThere = false
    expect(fields(await add({}, address))).toEqual({ address: 'no_keyring' })
  })

  it('that an earlier Remit stored is moved at the next edit, and left as it is where nothing can be kept', async () => {
    const sourceId = await added({})
    const db = connect(databasePath(test.dataDir))
    db.run('UPDATE source SET address = ? WHERE id = ?', [address, sourceId])
    db.close()
    keyring.isThere = false
    const without = await save(sourceId, {}, { title: 'Forum' })
    const left = (await row(sourceId)).address
    keyring.isThere = true
    await save(sourceId, {}, { title: 'Forum' })
    expect([without.ok, left, (await row(sourceId)).address, await sent(sourceId)]).toEqual([
      true,
      address,
      'http://forum.example/feed/',
      { authorization: basic('me:a:ø b') },
    ])
  })

  it('is refused by the desk, which could only keep it readable', async () => {
    expect(fields(await test.answer('source.add', { ...sourceInput, address }))).toEqual({
      address: 'no_keyring',
    })
  })
})

describe('what is refused', () => {
  it.each<[string, Partial<SourceAccess>, Record<string, string>]>([
    [
      'a colon in a user name',
      { login: { user: 'a:b', password: 'x' } },
      { 'access.login.user': 'user_name' },
    ],
    ['no user name', { login: { user: '', password: 'x' } }, { 'access.login.user': 'required' }],
    [
      'a line end in a header',
      { headers: [{ name: 'X-Key', value: 'a\r\nHost: b' }] },
      { 'access.headers.0.value': 'header_value' },
    ],
    [
      'a header of the network itself',
      { headers: [{ name: 'Content-Length', value: '1' }] },
      { 'access.headers.0.name': 'header_name' },
    ],
    [
      'a header twice',
      {
        headers: [
          { name: 'X-Key', value: '1' },
          { name: 'x-key', value: '2' },
        ],
      },
      { 'access.headers.1.name': 'duplicate' },
    ],
    [
      'a login and its own header beside it',
      { login, headers: [{ name: 'Authorization', value: 'Bearer x' }] },
      { 'access.headers.0.name': 'duplicate' },
    ],
    [
      'a value to be kept that was never given',
      { headers: [{ name: 'X-Key', value: null }] },
      { 'access.headers.0.value': 'required' },
    ],
  ])('%s', async (_, access, expected) => {
    expect(fields(await add(access))).toEqual(expected)
  })

  it('any secret, where the system has no keyring', async () => {
    keyring.isThere = false
    expect([
      fields(await add({ login })),
      fields(await add({ headers: [{ name: 'X-Key', value: 'token-7' }] })),
      (await test.call('source.list', {})).rows,
    ]).toEqual([{ 'access.login.password': 'no_keyring' }, { 'access.headers.0.value': 'no_keyring' }, []])
  })

  it('but an old one can be removed without a keyring', async () => {
    const sourceId = await added({ login })
    Object.assign(keyring, { isThere: false, isLocked: true })
    expect([(await save(sourceId, {})).ok, (await row(sourceId)).hasPassword]).toEqual([true, false])
  })

  it('a part of what cannot be read any more', async () => {
    const sourceId = await added({ login })
    keyring.isLocked = true
    const answer = await save(sourceId, { keepsLogin: true, headers: [{ name: 'X-Key', value: 'token-7' }] })
    expect(fields(answer)).toEqual({ 'access.login.password': 'secret_unreadable' })
  })

  it('a secret that comes to the desk unsealed', async () => {
    const input = { ...sourceInput, access: { ...plain, login } }
    expect(fields(await test.answer('source.add', input))).toEqual({ 'access.login.password': 'no_keyring' })
  })
})
