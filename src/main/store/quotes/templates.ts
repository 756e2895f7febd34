// Stores every state a template has been in; the newest counts, and without one it is as shipped.
import type { Db } from '../file/db.ts'

export type TemplateKind = 'quote' | 'reply'
export type TemplateState =
  | { readonly state: 'written'; readonly content: unknown }
  | { readonly state: 'original' | 'removed' }

export type TemplateVersion = TemplateState & {
  readonly versionId: number
  readonly key: string
  readonly atMs: number
}

type Columns = {
  id: number
  key: string
  state: TemplateState['state']
  content: string | null
  created_at: number
}

const toVersion = ({ id, key, state, content, created_at }: Columns): TemplateVersion => {
  const row = { versionId: id, key, atMs: created_at }
  return state === 'written' ? { ...row, state, content: JSON.parse(content ?? 'null') } : { ...row, state }
}

/** The newest state of every template that has one. */
export const currentTemplates = (db: Db, kind: TemplateKind): readonly TemplateVersion[] =>
  db
    .all<Columns>(
      `SELECT id, key, state, content, created_at FROM template_version
       WHERE id IN (SELECT max(id) FROM template_version WHERE kind = ? GROUP BY key) ORDER BY id LIMIT 1000`,
      [kind],
    )
    .map(toVersion)

/** The newest first. */
export const templateVersions = (db: Db, kind: TemplateKind, key: string): readonly TemplateVersion[] =>
  db
    .all<Columns>(
      `SELECT id, key, state, content, created_at FROM template_version WHERE kind = ? AND key = ?
       ORDER BY id DESC LIMIT 50`,
      [kind, key],
    )
    .map(toVersion)

export const currentTemplate = (db: Db, kind: TemplateKind, key: string): TemplateVersion | undefined =>
  templateVersions(db, kind, key)[0]

export function putTemplate(
  db: Db,
  kind: TemplateKind,
  key: string,
  { state, ...rest }: TemplateState,
  nowMs: number,
): void {
  const content = 'content' in rest ? JSON.stringify(rest.content) : null
  db.run('INSERT INTO template_version (kind, key, state, content, created_at) VALUES (?, ?, ?, ?, ?)', [
    kind,
    key,
    state,
    content,
    nowMs,
  ])
}

/** A name for one of the owner's own that none had before. */
export const freeTemplateKey = (db: Db): string =>
  `own:${(db.one<{ n: number }>("SELECT count(DISTINCT key) AS n FROM template_version WHERE kind = 'quote' AND key GLOB 'own:*'")?.n ?? 0) + 1}`
