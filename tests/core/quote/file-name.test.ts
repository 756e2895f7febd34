import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/language/language.ts'
import { quoteFileName } from '../../../src/core/quote/file-name.ts'

describe('quoteFileName', () => {
  it.each<[Language, string | null, number, string, string]>([
    ['id', '2026-0042', 1, 'Sari', 'Penawaran-2026-0042-Sari'],
    ['id', null, 1, 'Toko Sari', 'Penawaran-draf-Toko-Sari'],
    ['da', '2026-0043', 2, 'Købmand Sørensen & Søn', 'Tilbud-2026-0043-R2-Koebmand-Soerensen-Soen'],
    ['hu', '044/2026', 1, 'Tűzőgép Kft.', 'Arajanlat-044-2026-Tuzogep-Kft'],
    ['en', '1', 1, '../../etc/passwd', 'Quote-1-etc-passwd'],
    ['en', '1', 1, 'CON', 'Quote-1-CON'],
    ['en', '1', 1, 'a\u0000b:c*d?"<>|', 'Quote-1-a-b-c-d'],
    ['en', '1', 1, 'شركة النور', 'Quote-1'],
    ['en', '1', 1, '   ', 'Quote-1'],
    ['en', '1', 1, 'x'.repeat(500), `Quote-1-${'x'.repeat(40)}`],
    ['en', '{}', 1, '...', 'Quote'],
  ])('in %s, %s revision %d for %j: %s', (language, number, revision, client, name) => {
    expect(quoteFileName({ language, number, revision }, client)).toBe(name)
  })
})
