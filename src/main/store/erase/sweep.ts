// Goes through every text of every table, whatever is added to them later, and replaces a person where one is named.
import { isCode } from '../../../core/client/erase/blur.ts'
import type { Bindable, Db } from '../file/db.ts'

export type Own = {
  readonly clientId: number
  readonly caseIds: readonly number[]
  /** The client itself is erased: what hangs on its agreements and quotes is about the person too. */
  readonly isWhole: boolean
}

type Column = { name: string; type: string; pk: number }

/** Addresses of places, by which sources and items are known again; keys and codes; and what is built from the texts. */
const leftAlone: Readonly<Record<string, readonly string[]>> = {
  source: ['address', 'site', 'etag', 'body_hash', 'rules', 'problem', 'moved'],
  source_check: ['problem', 'outcome', 'rule'],
  item: ['link', 'guid', 'thread_link', 'content_hash'],
  item_key: ['key'],
  watched_page: ['address'],
  case_file: ['thread_key'],
  setting: ['key', 'value'],
  search_word: ['word'],
  undo_entry: ['input', 'method_input'],
  learned: ['head'],
}

/** What people type: there a single word is a word, elsewhere it is one of the program's own. */
const freeText =
  /^(?:text|note|notes|title|name|reason|author|author_name|detail|value|terms|included|excluded|address|evidence|label|question|override_reason|link|number|assumptions)$/

/** So many rows are read at once. */
const stretch = 1000

function textTables(db: Db): { table: string; hasRowid: boolean }[] {
  const all = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  const virtual = all.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql)).map(({ name }) => name)
  return all
    .filter(({ name }) => !virtual.some((index) => name === index || name.startsWith(`${index}_`)))
    .map(({ name, sql }) => ({ table: name, hasRowid: !/WITHOUT ROWID/i.test(sql) }))
}

/** Whether a row is about the person, as far as its columns tell. */
function ownSql(columns: readonly Column[], table: string): string {
  const has = (name: string): boolean => columns.some((column) => column.name === name)
  const agreements = 'SELECT id FROM agreement WHERE client_id = $client'
  const parts = [
    has('case_id') ? 'case_id IN (SELECT value FROM json_each($cases))' : '',
    table === 'case_file' ? 'id IN (SELECT value FROM json_each($cases))' : '',
    has('client_id') ? '($whole AND client_id = $client)' : '',
    has('quote_id') ? '($whole AND quote_id IN (SELECT id FROM quote WHERE client_id = $client))' : '',
    has('agreement_id') ? `($whole AND agreement_id IN (${agreements}))` : '',
    has('entitlement_id')
      ? `($whole AND entitlement_id IN (SELECT id FROM entitlement WHERE agreement_id IN (${agreements})))`
      : '',
    has('statement_id')
      ? '($whole AND statement_id IN (SELECT id FROM statement WHERE client_id = $client))'
      : '',
  ].filter(Boolean)
  return parts.length === 0 ? '0' : parts.join(' OR ')
}

type Replace = (text: string, isOwn: boolean, table: string) => string

/** Gives back how many rows changed. Tables are those of this program, named by its own schema. */
export function sweep(db: Db, own: Own, replace: Replace): number {
  let changed = 0
  for (const { table, hasRowid } of textTables(db)) changed += sweepTable(db, table, hasRowid, own, replace)
  return changed
}

function sweepTable(db: Db, table: string, hasRowid: boolean, own: Own, replace: Replace): number {
  const columns = db.all<Column>(`SELECT name, type, pk FROM pragma_table_info('${table}')`)
  const texts = columns
    .filter(({ name, type }) => type === 'TEXT' && !(leftAlone[table] ?? []).includes(name))
    .map(({ name }) => name)
  const keys = hasRowid ? ['rowid'] : columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
  // What a table without numbered rows is ordered by stays as it is, or the walk would lose its place.
  const changeable = texts.filter((name) => hasRowid || !keys.includes(name))
  if (changeable.length === 0) return 0
  const isOwnSql = ownSql(columns, table)
  const params: Record<string, Bindable> = /\$(?:client|cases|whole)/.test(isOwnSql)
    ? { client: own.clientId, cases: JSON.stringify(own.caseIds), whole: own.isWhole ? 1 : 0 }
    : {}
  const named = Object.fromEntries(Object.entries(params).filter(([name]) => isOwnSql.includes(`$${name}`)))
  let changed = 0
  for (let offset = 0; ; offset += stretch) {
    const rows = db.all<Record<string, Bindable>>(
      `SELECT ${[...keys.map((key) => `${key} AS "key ${key}"`), ...changeable].join(', ')}, (${isOwnSql}) AS "is own"
       FROM "${table}" ORDER BY ${keys.join(', ')} LIMIT ${stretch} OFFSET ${offset}`,
      named,
    )
    for (const row of rows) {
      const change = changeable.flatMap((name) => {
        const before = row[name]
        if (typeof before !== 'string' || before === '') return []
        if (isCode(before) && !freeText.test(name)) return []
        const after = replace(before, row['is own'] === 1, table)
        return after === before ? [] : [[name, after] as const]
      })
      if (change.length === 0) continue
      changed += 1
      db.run(
        `UPDATE "${table}" SET ${change.map(([name]) => `"${name}" = ?`).join(', ')}
         WHERE ${keys.map((key) => `${key} = ?`).join(' AND ')}`,
        [...change.map(([, after]) => after), ...keys.map((key) => row[`key ${key}`] ?? null)],
      )
    }
    if (rows.length < stretch) return changed
  }
}
