// Gathers what the judging of a source's items needs beside their words.
import type { Db } from '../../store/file/db.ts'
import { ownServiceWords } from '../../store/owner/own-services.ts'
import { readOwner } from '../../store/owner/settings.ts'
import type { SourceColumns } from '../../store/sources/sources.ts'
import { lessonsFor } from '../learning/lessons-for.ts'
import type { JudgingContext } from '../reading/judged-item.ts'

/** `stated` is the language the feed gives itself; the source's own stands in for it. */
export function judgingOf(db: Db, source: SourceColumns | undefined, stated: string | null): JudgingContext {
  const owner = readOwner(db)
  return {
    owner: { name: owner?.name ?? '', email: owner?.email ?? '' },
    language: stated ?? source?.language ?? null,
    ownServices: ownServiceWords(db),
    lessons: lessonsFor(db, source?.id ?? null),
  }
}
