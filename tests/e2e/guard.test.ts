// Checks the walls of the running program: sandbox, policy, navigation, permissions, callers, links.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagePolicy } from '../../src/main/guard/csp.ts'
import { dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startRemit()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const inPage = <T>(code: string): Promise<T> => remit.page.evaluate(code)

describe('the page', () => {
  it('has three functions of the program and nothing of Node or Electron', async () => {
    expect(
      await inPage(`({
        node: [typeof require, typeof process, typeof module, typeof Buffer],
        api: Object.keys(window.remit).sort(),
        frozen: Object.isFrozen(window.remit),
        replaced: (() => { try { window.remit = 1 } catch {} return typeof window.remit })(),
      })`),
    ).toEqual({
      node: ['undefined', 'undefined', 'undefined', 'undefined'],
      api: ['call', 'onEvent', 'pathForFile'],
      frozen: true,
      replaced: 'object',
    })
  })

  it('runs sandboxed, isolated and with web security, in a window that says so', async () => {
    const preferences = await remit.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const all: Record<string, unknown> = {
        ...(contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
      }
      return {
        sandbox: all['sandbox'],
        contextIsolation: all['contextIsolation'],
        nodeIntegration: all['nodeIntegration'],
        webSecurity: all['webSecurity'],
        webviewTag: all['webviewTag'],
      }
    })
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  it('comes with the strict policy, and loads nothing that is not its own', async () => {
    const policy = await inPage(
      `fetch('app://remit/index.html').then((r) => r.headers.get('content-security-policy'))`,
    )
    expect(policy).toBe(pagePolicy)
    const addresses = await inPage<string[]>(
      `performance.getEntriesByType('resource').map((entry) => entry.name)`,
    )
    expect(
      addresses.filter((address) => !address.startsWith('app://remit/') && !address.startsWith('data:')),
    ).toEqual([])
  })

  it('reports every attempt to run or load something foreign', async () => {
    const violated = await inPage<string[]>(`new Promise((resolve) => {
      const seen = []
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
      const add = (tag, attributes, text) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) { try { element.setAttribute(name, value) } catch {} }
        try { if (text) element.textContent = text } catch {}
        document.head.append(element)
      }
      add('script', {}, 'window.ranInline = true')
      add('script', { src: 'https://evil.example/x.js' })
      add('img', { src: 'https://evil.example/pixel.png' })
      add('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' })
      add('style', {}, 'body { color: red }')
      add('base', { href: 'https://evil.example/' })
      add('iframe', { src: 'https://evil.example/' })
      // Only outside the debugger's own call does the policy see it.
      setTimeout(() => { try { eval('window.ranEval = true') } catch {} }, 50)
      fetch('https://evil.example/').catch(() => {})
      setTimeout(() => resolve([...new Set(seen)].sort()), 800)
    })`)
    expect([
      violated.includes('connect-src'),
      violated.includes('img-src'),
      violated.includes('base-uri'),
      violated.includes('frame-src'),
    ]).toEqual([true, true, true, true])
    expect(await inPage(`[window.ranInline, window.ranEval]`)).toEqual([undefined, undefined])
  })

  it('reaches no file and no other origin', async () => {
    const tried = await inPage(`Promise.all(
      ['file:///etc/passwd', 'https://evil.example/', 'app://remit/../package.json', 'app://remit/%2e%2e/package.json', 'app://other/index.html']
        .map((address) => fetch(address).then((r) => r.status, () => 'refused')))`)
    expect(tried).toEqual(['refused', 'refused', 404, 404, 'refused'])
  })

  it('is denied every permission', async () => {
    const states =
      await inPage(`Promise.all(['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi']
      .map((name) => navigator.permissions.query({ name }).then((s) => s.state, () => 'denied')))`)
    expect(new Set(states as string[])).toEqual(new Set(['denied']))
    expect(
      await inPage(
        `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'refused')`,
      ),
    ).toBe('refused')
  })
})

describe('the window', () => {
  it('stays on its page and stays alone, whatever a link or script tries', async () => {
    const before = remit.page.url()
    await inPage(`(() => {
      const go = (make) => { try { make() } catch {} }
      go(() => window.open('https://evil.example/'))
      go(() => { const a = document.createElement('a'); a.href = 'https://evil.example/'; a.target = '_blank'; document.body.append(a); a.click() })
      go(() => { const a = document.createElement('a'); a.href = 'https://evil.example/'; document.body.append(a); a.click() })
      go(() => { const a = document.createElement('a'); a.href = 'app://remit.evil/'; document.body.append(a); a.click() })
      go(() => { location.href = 'file:///etc/passwd' })
      go(() => { const f = document.createElement('form'); f.action = 'https://evil.example/'; document.body.append(f); f.submit() })
      go(() => { const v = document.createElement('webview'); v.setAttribute('src', 'https://evil.example/'); document.body.append(v) })
    })()`)
    await new Promise((resolve) => setTimeout(resolve, 800))
    const windows = await remit.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect([remit.page.url(), windows]).toEqual([before, 1])
  })

  it('opens links outside only through the guard: web and mail, nothing else', async () => {
    await remit.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { openedOutside: opened })
      shell.openExternal = async (address) => void opened.push(address)
    })
    const answers =
      await inPage(`Promise.all(['https://forum.example/t/1', 'file:///etc/passwd', 'javascript:alert(1)', 'https://a:b@evil.example/']
      .map((url) => window.remit.call('link.open', { url }).then((answer) => answer.value.opened)))`)
    const opened = await remit.app.evaluate(
      () => (globalThis as unknown as { openedOutside: string[] }).openedOutside,
    )
    expect([answers, opened]).toEqual([[true, false, false, false], ['https://forum.example/t/1']])
  })
})

describe('a call', () => {
  it('from another window than the page’s own is refused', async () => {
    const refused = await remit.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`
      const other = new BrowserWindow({ show: false, webPreferences: { preload } })
      try {
        await other.loadURL('data:text/html,other')
        return await other.webContents.executeJavaScript(`window.remit.call('desk.state', {})`)
      } finally {
        other.destroy()
      }
    })
    expect(refused).toEqual({ ok: false, problem: { code: 'forbidden_sender', retryable: false } })
  })

  it.each([
    ['no name', undefined, {}],
    ['a name of a prototype', '__proto__', {}],
    ['a number', 5, {}],
    ['rubbish for input', 'case.get', 'x'.repeat(100_000)],
    ['a missing field', 'case.get', {}],
  ])('with %s gets a problem, and the program lives', async (_, name, input) => {
    const answer = await remit.page.evaluate(
      ([method, given]) =>
        (
          globalThis as unknown as { remit: { call(n: unknown, i: unknown): Promise<{ ok: boolean }> } }
        ).remit.call(method, given),
      [name, input] as const,
    )
    const alive = await inPage<{ ok: boolean }>(`window.remit.call('desk.state', {})`)
    expect([answer.ok, alive.ok]).toEqual([false, true])
  })
})
