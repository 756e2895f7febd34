// Looks into one of Remit's own files and says what it holds: a quote, or corrections. Nothing is stored.
import { basename } from 'node:path'
import { journalFile } from '../../../contract/learning.ts'
import type { Output } from '../../../contract/methods.ts'
import { longestQuoteFile, quoteFile } from '../../../contract/quote-file.ts'
import { problemOf } from '../../../core/problem.ts'
import { Refusal } from '../refusal.ts'
import { readRemitFile } from './remit-file.ts'

/** Refuses with `file_empty` where it holds neither, or what only a newer version can read. */
export async function lookInto(path: string): Promise<Output<'file.look'>> {
  const { text, value } = await readRemitFile(path)
  const name = basename(path)
  const quote = text.length > longestQuoteFile ? null : quoteFile.safeParse(value)
  if (quote?.success) {
    const { title } = quote.data.quote
    return { is: 'quote', name: name.slice(-300), text, title, client: quote.data.parties.buyer.name }
  }
  const journal = journalFile.safeParse(value)
  const corrections = journal.success ? journal.data.corrections.length : 0
  if (corrections === 0) throw new Refusal(problemOf('file_empty', name))
  return { is: 'corrections', name: name.slice(-300), corrections }
}
