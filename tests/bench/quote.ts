// Measures how long it takes from a case to the finished PDF on disk, and how long 100 quotes take in one go.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Output } from '../../src/contract/methods.ts'
import { client, logoBase64, owner } from '../e2e/quote-samples.ts'
import { call, dropFolders, startRemit } from '../e2e/remit.ts'
import { pssMiB } from './measure/process-memory.ts'

const quotes = Number(process.argv[2] ?? 100)
const targetP95Ms = 1500

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-quote-'))
const remit = await startRemit()
try {
  const { page, app } = remit
  await call(page, 'owner.save', owner)
  await call(page, 'letterhead.save', { accent: '#2a4a7c', logo: logoBase64 })
  const { clientId } = await call<Output<'client.save'>>(page, 'client.save', client('Toko Sari', 'id'))
  // The dialog is the system's own window; everything around it is real.
  await app.evaluate(({ dialog }, dir) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [dir],
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async (...given: unknown[]) => {
      const options = given.at(-1) as { defaultPath: string }
      return { canceled: false, filePath: `${dir}/${options.defaultPath.split(/[\\/]/).at(-1)}` }
    }) as typeof dialog.showSaveDialog
  }, folder)

  const caseIds: number[] = []
  for (let n = 0; n < quotes; n += 1) {
    const mention = {
      channel: 'phone',
      name: `Sari ${n}`,
      reach: '',
      clientId,
      caseId: null,
      atMs: Date.now() - 60_000,
      text: `Tolong buatkan halaman promo nomor ${n} dengan foto, harga dan tombol pesan.`,
      link: '',
    }
    caseIds.push((await call<Output<'mention.add'>>(page, 'mention.add', mention)).caseId)
  }

  // The steps of the page, without the owner's own thinking: draft, price, issue, save.
  const tookMs: number[] = []
  const quoteIds: number[] = []
  for (const [n, caseId] of caseIds.entries()) {
    const beganMs = performance.now()
    const { quoteId } = await call<Output<'quote.draft'>>(page, 'quote.draft', { caseId })
    const { form } = await call<Output<'quote.get'>>(page, 'quote.get', { quoteId })
    const lines = form.lines.map((line) => ({ ...line, quantity: '1', unitPrice: 500_000 + n }))
    await call(page, 'quote.save', { ...form, lines })
    await call(page, 'quote.issue', { quoteId })
    await call(page, 'quote.export', { quoteId, format: 'pdf' })
    tookMs.push(performance.now() - beganMs)
    quoteIds.push(quoteId)
  }

  await call(page, 'quote.chooseFolder', {})
  const many: Record<string, number> = {}
  for (const format of ['pdf', 'docx', 'ubl']) {
    const beganMs = performance.now()
    for (const quoteId of quoteIds) await call(page, 'quote.exportInto', { quoteId, format })
    many[format] = Math.round(performance.now() - beganMs)
  }
  const sorted = tookMs.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  const files = readdirSync(folder)
  const pdfs = files.filter((file) => file.endsWith('.pdf'))
  const p95Ms = at(0.95)
  console.log(
    JSON.stringify({
      quotes,
      caseToPdf: { firstMs: Math.round(tookMs[0] ?? 0), p50Ms: at(0.5), p95Ms, mostMs: at(1) },
      manyInOneGoMs: many,
      files: files.length,
      unfinished: files.filter((file) => file.endsWith('.unfinished')).length,
      pdfKiB: Math.round(
        pdfs.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) / pdfs.length / 1024,
      ),
      mainPssMiB: Math.round(pssMiB(app.process().pid ?? 0)),
      meetsTarget: p95Ms <= targetP95Ms,
    }),
  )
} finally {
  remit.kill()
  dropFolders()
  rmSync(folder, { recursive: true, force: true })
}
