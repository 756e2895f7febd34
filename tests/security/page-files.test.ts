// Checks that app://remit serves the page's files and nothing else, whatever path is asked for.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagePolicy } from '../../src/main/guard/csp.ts'
import { servePageFile } from '../../src/main/guard/page-files.ts'

let root = ''
let folder = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'remit-page-'))
  folder = join(root, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(root, 'renderer-evil'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'secrets.json'), '{}')
  writeFileSync(join(folder, '.hidden.js'), '')
  writeFileSync(join(root, 'outside.js'), 'stolen')
  writeFileSync(join(root, 'renderer-evil', 'x.js'), 'stolen')
  symlinkSync(join(root, 'outside.js'), join(folder, 'link.js'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/main.js', 'text/javascript; charset=utf-8'],
  ])('serves %s with its type, the strict policy and nosniff', async (path, type) => {
    const response = await servePageFile(folder, path)
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('content-security-policy'),
      response.headers.get('x-content-type-options'),
    ]).toEqual([200, type, pagePolicy, 'nosniff'])
  })

  it.each([
    ['a parent folder', '/../outside.js'],
    ['an escaped parent folder', '/%2e%2e/outside.js'],
    ['an escaped slash', '/..%2foutside.js'],
    ['a doubly escaped parent folder', '/%252e%252e/outside.js'],
    ['a backslash', '/..%5coutside.js'],
    ['a NUL', '/index.html%00.js'],
    ['a broken escape', '/%zz.js'],
    ['a folder of the same beginning', '/../renderer-evil/x.js'],
    ['an absolute path', '//etc/passwd'],
    ['a link that leads out', '/link.js'],
    ['a type the page never uses', '/secrets.json'],
    ['a hidden file', '/.hidden.js'],
    ['a folder', '/assets'],
    ['a file that is not there', '/nothing.js'],
  ])('answers 404 to %s', async (_, path) => {
    expect((await servePageFile(folder, path)).status).toBe(404)
  })
})
