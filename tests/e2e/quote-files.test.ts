// Saves quotes in every form from the real program and has other programs read them; prints, copies, takes one in again.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { fileEndings, quoteFormats } from '../../src/core/quote/file-format.ts'
import { axeFindings } from './axe-findings.ts'
import { addMention } from './harness/mention.ts'
import { noisePng } from './noise-picture.ts'
import { client, fileOf, logoBase64, owner, quotes, strained } from './quote-samples.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

let remit: Remit
let folder = ''
const idOf: Record<string, number> = {}

async function issued(page: Page, name: string, content: Parameters<typeof fileOf>[0]): Promise<number> {
  await call(page, 'client.save', client(name, content.language))
  const file = { name: 'x.json', text: fileOf(content, name), clientId: null }
  const { quoteId } = await call<{ quoteId: number }>(page, 'quote.import', file)
  await call(page, 'quote.issue', { quoteId })
  return quoteId
}

/** The dialogs are the system's own windows; everything around them is real. */
const answerDialogs = (path: string) =>
  remit.app.evaluate(({ dialog }, dir) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [dir],
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string }
      Object.assign(globalThis, { proposed: options.defaultPath })
      return { canceled: false, filePath: `${dir}/${options.defaultPath.split(/[\\/]/).at(-1)}` }
    }) as typeof dialog.showSaveDialog
  }, path)

beforeAll(async () => {
  folder = freshFolder()
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { page } = remit
  await call(page, 'owner.save', owner)
  await call(page, 'letterhead.save', { accent: '#2a4a7c', logo: logoBase64 })
  for (const [language, content] of Object.entries(quotes))
    idOf[language] = await issued(page, `Toko ${language}`, content)
  idOf['strained'] = await issued(
    page,
    'Perusahaan Yang Namanya Sangat Panjang Sekali '.repeat(5).trim(),
    strained,
  )
  await answerDialogs(folder)
  const { dataDir } = remit
  await remit.quit()
  remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
  await answerDialogs(folder)
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const run = (program: string, ...args: string[]): string =>
  spawnSync(program, args, { encoding: 'utf8' }).stdout ?? ''
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const named = (part: string, ending: string): string => {
  const name = readdirSync(folder).find((file) => file.includes(part) && file.endsWith(`.${ending}`))
  if (name === undefined) throw new Error(`no ${part} ${ending} in ${readdirSync(folder).join()}`)
  return join(folder, name)
}

describe('many quotes at once', () => {
  it('are saved into one folder with progress, in every form, and nothing unfinished is left', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    for (const format of quoteFormats) {
      await page.getByRole('button', { name: 'More for quotes' }).click()
      await page.getByRole('menuitem', { name: /Save several quotes/ }).click()
      await page.getByLabel('Form').selectOption(format)
      await page.getByRole('button', { name: 'Choose folder and save 5 quotes' }).click()
      await page.getByTestId('many-report').getByText('5 quotes saved in').waitFor()
      await page.getByRole('button', { name: 'Close' }).click()
    }
    const files = readdirSync(folder)
    const count = (ending: string) => files.filter((file) => file.endsWith(`.${ending}`)).length
    expect(Object.values(fileEndings).map(count)).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
    expect(files.filter((file) => file.endsWith('.unfinished'))).toEqual([])
    expect(files).toContain(
      'Penawaran-2026-0001-Toko-id.pdf'.replace('2026', String(new Date().getFullYear())),
    )
  })

  it('never take the place of a file that is there', async () => {
    const { page } = remit
    const before = readFileSync(named('Toko-id', 'remit'), 'utf8')
    writeFileSync(named('Toko-id', 'remit'), 'mine')
    await call(page, 'quote.chooseFolder', {})
    const { path } = await call<{ path: string }>(page, 'quote.exportInto', {
      quoteId: idOf['id'],
      format: 'json',
    })
    expect([
      path.endsWith(' (2).remit'),
      readFileSync(path, 'utf8'),
      readdirSync(folder).filter((file) => /id\.remit$/.test(file)).length,
    ]).toEqual([true, before, 1])
    writeFileSync(named('Toko-id', 'remit'), before)
  })

  it('stop when they are told to, and what is saved stays', async () => {
    const { page } = remit
    const into = freshFolder()
    await answerDialogs(into)
    await page.getByRole('button', { name: 'More for quotes' }).click()
    await page.getByRole('menuitem', { name: /Save several quotes/ }).click()
    await page.getByRole('button', { name: 'Choose folder and save 5 quotes' }).click()
    await page.getByRole('button', { name: 'Stop' }).click()
    const report = page.getByTestId('many-report')
    await report.getByText('Stopped.').waitFor()
    const saved = readdirSync(into)
    expect(saved.length).toBeLessThan(5)
    expect(await report.textContent()).toContain(`${saved.length} quote`)
    await page.getByRole('button', { name: 'Close' }).click()
    await answerDialogs(folder)
  })

  it('say what hindered each one, where the folder cannot be written to', async () => {
    const { page } = remit
    // A file stands where the folder should be: unlike permissions, that hinders everybody.
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, '')
    await answerDialogs(blocked)
    await page.getByRole('button', { name: 'More for quotes' }).click()
    await page.getByRole('menuitem', { name: /Save several quotes/ }).click()
    await page.getByRole('button', { name: 'Choose folder and save 5 quotes' }).click()
    const report = page.getByTestId('many-report')
    await report.getByText('5 quotes could not be saved').waitFor()
    expect(
      await report.getByText('The file could not be written. Choose another place and try again.').count(),
    ).toBe(5)
    await page.getByRole('button', { name: 'Close' }).click()
    await answerDialogs(folder)
  })
})

describe('the PDF', () => {
  it.each(['id', 'en', 'da', 'hu'] as const)(
    'of a quote in %s is one tagged page with embedded fonts',
    (language) => {
      const file = named(`Toko-${language}.`, 'pdf')
      const info = run('pdfinfo', file)
      const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean)
      const text = plain(run('pdftotext', '-layout', file, '-'))
      const total = { id: 'Rp 721.500', en: '£1,362.00', da: '1.735,01 kr.', hu: '72 829 Ft' }[language]
      expect({
        tagged: /Tagged:\s+yes/.test(info),
        pages: /Pages:\s+(\d+)/.exec(info)?.[1],
        // The columns from the right: object, generation, unicode, subset, embedded.
        loose: fonts.filter((font) => !/\byes\s+(?:yes|no)\s+yes\s+\d+\s+\d+$/.test(font.trim())),
        total: text.includes(total),
        foot: /\b1 *\/ *1\b/.test(text),
      }).toEqual({ tagged: true, pages: '1', loose: [], total: true, foot: true })
    },
  )

  it('sets limit and clause in the bold cut', () => {
    const html = run('pdftohtml', '-xml', '-i', '-stdout', named('Toko-id', 'pdf'))

    const bold = [...plain(html).matchAll(/<b>([^<]*)<\/b>/g)].map(([, text]) => text)
    expect(['3×', 'Pasal 2.1. Perubahan maksimal 3 kali.'].filter((text) => !bold.includes(text))).toEqual([])
  })

  it('keeps every line whole over page breaks, twelve digits on one line, and numbers its pages', () => {
    const file = named('Perusahaan', 'pdf')
    const pages = plain(run('pdftotext', '-layout', file, '-'))
      .split('\f')
      .slice(0, -1)
    const detail = /Pembuatan halaman/g
    // Each of the 40 lines begins on the page its amount stands on, and its detail ends there.
    const whole = pages.map((page) => [
      (page.match(/Baris \d+:/g) ?? []).length,
      (page.match(/Rp 1\.000\.000\.000 +Rp 1\.000\.000\.000/g) ?? []).length,
    ])
    expect(whole.filter(([lines, amounts]) => lines !== amounts)).toEqual([])
    expect(whole.reduce((sum, [lines = 0]) => sum + lines, 0)).toBe(40)
    expect(pages[0]).toMatch(/Rp 999\.999\.999\.999 +50% +Rp 500\.000\.000\.000/)
    expect(pages.map((page) => /(\d+) \/ (\d+)/.exec(page)?.[0])).toEqual(
      pages.map((_, index) => `${index + 1} / ${pages.length}`),
    )
    expect(pages.join('').match(detail)?.length).toBeGreaterThan(40)
  })

  it('shows what somebody wrote as markup as the text it is, and fetches nothing for it', () => {
    const file = named('Perusahaan', 'pdf')
    const text = run('pdftotext', file, '-').replaceAll(/\s/g, '')
    expect(text).toContain('<script>document.title=1</script><imgsrc="file:///etc/hostname">')
    // The logo is the only picture on its pages.
    expect(run('pdfimages', '-list', file).split('\n').slice(2).filter(Boolean).length).toBe(1)
  })
})

describe('the other forms', () => {
  it('are read by LibreOffice: the Word file with its headings and amounts, the table as a table', (context) => {
    const out = join(folder, 'office')
    mkdirSync(out)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = (...args: string[]) =>
      spawnSync('soffice', [profile, '--headless', ...args, '--outdir', out], {
        encoding: 'utf8',
        timeout: 100_000,
      })
    const asText = convert('--convert-to', 'txt:Text (encoded):UTF8', named('Toko-hu', 'docx'))
    if (asText.error) return context.skip('LibreOffice is not on this machine')
    convert(
      '--infilter=Text - txt - csv (StarCalc):44,34,UTF-8,1',
      '--convert-to',
      'html:HTML (StarCalc):UTF8',
      named('Toko-da', 'csv'),
    )
    const read = (ending: string) => {
      const name = readdirSync(out).find((file) => file.endsWith(ending)) ?? ''
      return plain(readFileSync(join(out, name), 'utf8')).replaceAll('&nbsp;', ' ')
    }
    const text = read('.txt')
    expect(
      ['Árajánlat', 'Rina Prasetyo', 'Legfeljebb 3 módosítás', '72 829 Ft', 'Akciós oldal'].filter(
        (part) => !text.includes(part),
      ),
    ).toEqual([])
    const table = read('.html')
    expect(
      ['Kampagneside', 'Én side, jeres tekst', 'sdval="1.25"', 'sdval="937.5"'].filter(
        (part) => !table.includes(part),
      ),
    ).toEqual([])
  })

  it('hold no address to load anything from', () => {
    const html = readFileSync(named('Toko-en', 'html'), 'utf8')
    const loads = html
      .replace(/base64,[A-Za-z0-9+/=]+/g, '')
      .match(/https?:|file:|\/\/[a-z]|@import|<link|<script/gi)
    expect(loads).toBe(null)
    expect([...html.matchAll(/(?:src|href)="([^"]{0,5})/g)].map(([, begin]) => begin)).toEqual(['data:'])
  })

  it('propose the folder of the last time, also after a restart', async () => {
    const { page, app } = remit
    await call(page, 'quote.export', { quoteId: idOf['en'], format: 'text' })
    await call(page, 'quote.export', { quoteId: idOf['en'], format: 'text' })
    const proposed = await app.evaluate(() => Reflect.get(globalThis, 'proposed') as string)
    const kept = proposed.slice(0, folder.length)
    const { dataDir } = remit
    await remit.quit()
    remit = await startRemit({ dataDir, size: { width: 1440, height: 900 } })
    await answerDialogs(folder)
    await call(remit.page, 'quote.export', { quoteId: idOf['en'], format: 'text' })
    const again = await remit.app.evaluate(() => Reflect.get(globalThis, 'proposed') as string)
    expect([kept, again.slice(0, folder.length)]).toEqual([folder, folder])
  })
})

describe('a quote outside the window', () => {
  it('is copied with its looks, and as plain text beside them', async () => {
    const { page, app } = remit
    await call(page, 'quote.copy', { quoteId: idOf['en'], what: 'rich' })
    const [text, html] = await app.evaluate(({ clipboard }) => [
      clipboard.readText(),
      Reflect.apply(Reflect.get(clipboard, 'readHTML'), clipboard, []),
    ])
    expect([
      /QUOTE .*-0002/.test(String(text)),
      /<b>at most 3 changes<\/b>/.test(String(html)),
      /<table/.test(String(html)),
    ]).toEqual([true, true, true])
  })

  it('is taken in again from its file as a draft', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'More for quotes' }).click()
    await page.getByRole('menuitem', { name: /Take in a quote/ }).click()
    await (await choosing).setFiles(named('Toko-da', 'remit'))
    await page.getByText('The quote was taken in as a draft.').waitFor()
    const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
    expect([rows[0]?.state, rows[0]?.clientName, rows[0]?.total]).toEqual(['draft', 'Toko da', 173_501])
  })
})

describe('the letterhead', () => {
  it('refuses a logo of 40 MB in a sentence, takes a fitting one, and shows both without a fault axe can find', async () => {
    const { page } = remit
    const large = join(freshFolder(), 'large.png')
    writeFileSync(large, Buffer.alloc(40 * 1024 * 1024))
    const fitting = join(freshFolder(), 'fitting.png')
    writeFileSync(fitting, Buffer.from(logoBase64, 'base64'))
    await call(page, 'letterhead.save', { accent: null, logo: null })
    await page.keyboard.press('g')
    await page.keyboard.press(',')
    await page.locator('.settings').getByRole('button', { name: 'Your business', exact: true }).click()
    await page.getByTestId('logo-file').setInputFiles(large)
    await page.getByRole('alert').getByText('PNG or JPEG, up to 1 MB').waitFor()
    await page.getByTestId('logo-file').setInputFiles(fitting)
    await page.getByRole('img', { name: 'Logo' }).waitFor()
    const { logoUrl } = await call<Output<'letterhead.get'>>(page, 'letterhead.get', {})
    expect([logoUrl, await axeFindings(page)]).toEqual([`data:image/png;base64,${logoBase64}`, []])
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.getByRole('button', { name: 'More for quotes' }).click()
    await page.getByRole('menuitem', { name: /Save several quotes/ }).click()
    await page.getByLabel('Form').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('of a whole megabyte stands over a long case, too', async () => {
    const { page } = remit
    const logo = noisePng(590).toString('base64')
    await call(page, 'letterhead.save', { accent: null, logo })
    const said = 'The shop is down again, and nobody answers the phone. '
    let caseId: number | null = null
    for (let n = 1; n <= 12; n += 1) {
      caseId = await addMention(page, {
        name: 'Ann',
        caseId,
        atMs: Date.now() - n * 60_000,
        text: `Call ${n}. ${said.repeat(350)}`,
      })
    }
    const { path } = await call<Output<'paper.export'>>(page, 'paper.export', {
      of: 'case',
      id: caseId,
      format: 'pdf',
    })
    const text = run('pdftotext', path ?? '', '-')
    expect(Array.from({ length: 12 }, (_, n) => text.includes(`Call ${n + 1}.`))).not.toContain(false)
    expect(
      run('pdfimages', '-list', path ?? '')
        .split('\n')
        .slice(2)
        .filter(Boolean).length,
    ).toBe(1)
  })
})
