// Checks that a workspace survives what happens to files: damage, a newer program, an unclean end, rotation.
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Backup,
  expendableBackups,
  isSound,
  listBackups,
  makeBackup,
} from '../../../../src/main/store/file/backup.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { readMeta, writeMeta } from '../../../../src/main/store/file/meta.ts'
import { latestVersion, migrate, versionOf } from '../../../../src/main/store/file/migrate.ts'
import {
  backupFolder,
  closeWorkspace,
  databasePath,
  openWorkspace,
} from '../../../../src/main/store/file/open.ts'
import { forgetWentBack, readWentBack } from '../../../../src/main/store/file/went-back.ts'
import { addClient, clientNames, openedIn } from '../clients-of.ts'

const start = Date.UTC(2026, 10, 21, 9)
const day = 86_400_000

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-store-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const opened = (nowMs = start) => openedIn(dir, nowMs)

describe('opening a workspace', () => {
  it('makes folder and database on the first start, with the pragmas the data stands on', () => {
    dir = join(dir, 'new', 'folder')
    const { db } = opened()
    expect({
      version: versionOf(db),
      journal: db.pragma('journal_mode'),
      synchronous: db.pragma('synchronous'),
      foreignKeys: db.pragma('foreign_keys'),
      trustedSchema: db.pragma('trusted_schema'),
      application: db.pragma('application_id'),
    }).toEqual({
      version: latestVersion,
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      application: 0x526d6974,
    })
    db.close()
  })

  it('keeps synchronous FULL after reopening, where SQLite itself would fall back to NORMAL', () => {
    opened().db.close()
    const { db } = opened()
    expect(db.pragma('synchronous')).toBe(2)
    db.close()
  })

  it('makes only STRICT tables, so that no text ever becomes a number', () => {
    const { db } = opened()
    const loose = db.all<{ name: string }>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
         AND name NOT LIKE 'sqlite_%'`,
    )
    expect(loose).toEqual([])
    db.close()
  })

  it('finds no fault in its own schema', () => {
    const { db } = opened()
    expect([db.pragma('integrity_check'), db.all('PRAGMA foreign_key_check')]).toEqual(['ok', []])
    db.close()
  })

  it('refuses a database of a newer program and leaves it as it is', () => {
    const { db } = opened()
    addClient(db, 'Odense Cykler')
    db.pragma(`user_version = ${latestVersion + 5}`)
    db.close()
    expect(openWorkspace(dir, start)).toEqual({
      kind: 'newer',
      fileVersion: latestVersion + 5,
      appVersion: latestVersion,
    })
    const untouched = connect(databasePath(dir))
    expect([versionOf(untouched), clientNames(untouched)]).toEqual([latestVersion + 5, ['Odense Cykler']])
    untouched.close()
  })
})

describe('a damaged database', () => {
  it('is set aside and the newest sound backup restored', () => {
    const first = opened()
    addClient(first.db, 'Toko Sari')
    closeWorkspace(first.db, dir, start + 1000)
    const second = opened(start + 2000)
    addClient(second.db, 'Lost since the backup')
    second.db.close()
    writeFileSync(databasePath(dir), 'this is no database at all, it is a shopping list'.repeat(50))

    const { db, restored } = opened(start + 3000)
    expect({
      names: clientNames(db),
      backupAtMs: restored?.backupAtMs,
      kept: existsSync(restored?.setAside ?? ''),
    }).toEqual({
      names: ['Toko Sari'],
      backupAtMs: start + 1000,
      kept: true,
    })
    db.close()
  })

  it('is told at every start until it was read, whatever ended the first one', () => {
    const { db } = opened()
    addClient(db, 'Good')
    closeWorkspace(db, dir, start + 1)
    writeFileSync(databasePath(dir), 'rubbish')
    const first = opened(start + 5)
    const told = { kind: 'restored', backupAtMs: start + 1, setAside: first.restored?.setAside }
    first.db.close()
    const second = opened(start + 9)
    expect([second.restored, readWentBack(dir)]).toEqual([null, told])
    second.db.close()
    forgetWentBack(dir)
    expect(readWentBack(dir)).toBe(null)
  })

  it('is told where that was noted and the start ended before anything was put in its place', () => {
    const { db } = opened()
    addClient(db, 'Good')
    closeWorkspace(db, dir, start + 1)
    writeFileSync(databasePath(dir), 'rubbish')
    // Nothing can be put there, as on a disk that fails in between.
    mkdirSync(`${databasePath(dir)}.bad-${new Date(start + 5).toISOString().replaceAll(/[:.]/g, '-')}`)
    expect(() => opened(start + 5)).toThrow()
    const again = opened(start + 9)
    expect([clientNames(again.db), readWentBack(dir)]).toEqual([
      ['Good'],
      { kind: 'restored', backupAtMs: start + 1, setAside: again.restored?.setAside },
    ])
    again.db.close()
  })

  it.each([
    '',
    'rubbish',
    '[]',
    'null',
    '{"kind":"restored","backupAtMs":"today","setAside":null}',
    '{"kind":"chosen","backupAtMs":null}',
  ])('is not told from a note that reads %j', (text) => {
    writeFileSync(join(dir, 'went-back.json'), text)
    expect(readWentBack(dir)).toBe(null)
  })

  it('skips a backup that is damaged too', () => {
    const { db } = opened()
    addClient(db, 'Good')
    makeBackup(db, backupFolder(dir), start + 1)
    db.close()
    writeFileSync(join(backupFolder(dir), 'remit-20270101-000000-000.db'), 'rubbish')
    writeFileSync(databasePath(dir), 'rubbish')
    const again = opened(start + 5)
    expect([clientNames(again.db), again.restored?.backupAtMs]).toEqual([['Good'], start + 1])
    again.db.close()
  })

  it.each([
    ['without a byte', () => writeFileSync(databasePath(dir), ''), true],
    ['gone', () => rmSync(databasePath(dir)), false],
  ])('that is %s is no new workspace where there is a backup', (_, spoil, isThere) => {
    const { db } = opened()
    addClient(db, 'Good')
    closeWorkspace(db, dir, start + 1)
    writeFileSync(`${databasePath(dir)}-wal`, 'the log of what came later')
    spoil()
    const again = opened(start + 5)
    const kept = readdirSync(dir).filter((name) => name.includes('.bad-'))
    expect({
      names: clientNames(again.db),
      restoredFrom: again.restored?.backupAtMs,
      saysWhere: again.restored?.setAside !== null,
      kept: kept.map((name) => name.slice(name.indexOf('Z') + 1)),
    }).toEqual({
      names: ['Good'],
      restoredFrom: start + 1,
      saysWhere: isThere,
      kept: isThere ? ['', '-wal'] : ['-wal'],
    })
    again.db.close()
  })

  it('starts empty when there is no backup, and says so', () => {
    writeFileSync(databasePath(dir), 'rubbish'.repeat(1000))
    const { db, restored } = opened()
    expect([clientNames(db), restored?.backupAtMs]).toEqual([[], null])
    expect(readdirSync(dir).some((name) => name.startsWith('remit.db.bad-'))).toBe(true)
    db.close()
  })

  /** Breaks pages of the clients, which nothing reads at the start. */
  function breakClients(): void {
    const file = databasePath(dir)
    const raw = new Database(file)
    const pageSize = Number(raw.pragma('page_size', { simple: true }))
    const pages = raw
      .prepare("SELECT pageno FROM dbstat WHERE name = 'client' AND pagetype = 'leaf'")
      .pluck()
      .all()
    raw.close()
    const handle = openSync(file, 'r+')
    for (const page of pages)
      writeSync(handle, Buffer.alloc(512, 0xa5), 0, 512, (Number(page) - 1) * pageSize)
    closeSync(handle)
  }
  function withManyClients(): Db {
    const { db } = opened()
    for (let n = 0; n < 400; n++) addClient(db, `Client ${n} ${'x'.repeat(200)}`)
    return db
  }

  it('is found by the check after an unclean end, also when only pages are broken that nothing reads at the start', () => {
    const db = withManyClients()
    makeBackup(db, backupFolder(dir), start + 1)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    breakClients()
    const again = opened(start + 10)
    expect([again.restored?.backupAtMs, clientNames(again.db).length]).toEqual([start + 1, 400])
    again.db.close()
  })

  it('is found once a week, however cleanly it was closed', () => {
    closeWorkspace(withManyClients(), dir, start)
    closeWorkspace(opened(start + day).db, dir, start + day)
    breakClients()
    const again = opened(start + 9 * day)
    expect(again.restored?.backupAtMs).toBe(start)
    again.db.close()
  })

  it('is restored at once where it is met before a check is due', () => {
    // Checked the day before, so that only what the start itself reads can meet it.
    const db = withManyClients()
    makeBackup(db, backupFolder(dir), start)
    writeMeta(db, 'checked_at', start)
    writeMeta(db, 'closed_cleanly', 1)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    breakClients()
    const again = opened(start + day)
    expect([again.restored?.backupAtMs, clientNames(again.db).length]).toEqual([start, 400])
    again.db.close()
  })

  it('is looked for once a week, and when was the last time is kept', () => {
    const checkedAt = (nowMs: number) => {
      const { db } = opened(nowMs)
      const atMs = readMeta(db, 'checked_at')
      closeWorkspace(db, dir, nowMs)
      return (atMs - start) / day
    }
    checkedAt(start)
    expect([1, 2, 8, 9].map((days) => checkedAt(start + days * day))).toEqual([1, 1, 1, 9])
  })
})

describe('closing and backing up', () => {
  it('leaves a verified backup when something changed, and none when nothing did', () => {
    const first = opened()
    addClient(first.db, 'Bátor Kft.')
    closeWorkspace(first.db, dir, start + 1)
    const second = opened(start + 2)
    closeWorkspace(second.db, dir, start + 3)
    const backups = listBackups(backupFolder(dir))
    expect(backups.map(({ atMs, path }) => [atMs, isSound(path)])).toEqual([[start + 1, true]])
  })

  it.each([
    ['damage was met', true, () => {}],
    ['no copy could be made', false, () => writeFileSync(backupFolder(dir), 'no folder')],
  ])('has the next start check the file where %s', (_, isDamaged, prevent) => {
    const { db } = opened()
    addClient(db, 'Toko Sari')
    prevent()
    try {
      closeWorkspace(db, dir, start, isDamaged)
    } catch {
      // What could not be made is told by whoever closes.
    }
    const raw = connect(databasePath(dir))
    expect([readMeta(raw, 'closed_cleanly'), clientNames(raw)]).toEqual([0, ['Toko Sari']])
    raw.close()
  })

  it('leaves nothing of a copy that failed', () => {
    const { db } = opened()
    const { name } = makeBackup(db, backupFolder(dir), start)
    rmSync(join(backupFolder(dir), name))
    mkdirSync(join(backupFolder(dir), name))
    expect(() => makeBackup(db, backupFolder(dir), start)).toThrow()
    expect(readdirSync(backupFolder(dir))).toEqual([name])
    db.close()
  })

  it('marks the clean end, so that the next start needs no check', () => {
    const { db } = opened()
    closeWorkspace(db, dir, start)
    const raw = connect(databasePath(dir))
    expect([
      readMeta(raw, 'closed_cleanly'),
      existsSync(`${databasePath(dir)}-wal`) && raw.pragma('journal_mode'),
    ]).toEqual([1, 'wal'])
    raw.close()
  })

  it('copies what is only in the write-ahead log yet', () => {
    const { db } = opened()
    addClient(db, 'Only in the log')
    const backup = makeBackup(db, backupFolder(dir), start)
    const copy = connect(backup.path)
    expect(clientNames(copy)).toEqual(['Only in the log'])
    copy.close()
    db.close()
  })

  it.each([
    ['three of the newest day', [0, 1, 2, 3, 4].map((n) => start + n * 1000), 2],
    ['one of each earlier day', [start, start - day, start - day - 1000, start - 2 * day], 1],
    ['ten in all', Array.from({ length: 14 }, (_, n) => start - n * day), 4],
  ])('keeps %s', (_, times, dropped) => {
    const backups: Backup[] = times
      .toSorted((a, b) => b - a)
      .map((atMs) => ({ name: String(atMs), path: '', atMs, bytes: 1 }))
    expect(expendableBackups(backups).length).toBe(dropped)
  })
})

describe('the rules the database itself keeps', () => {
  const fill = (db: ReturnType<typeof connect>) => {
    addClient(db, 'Toko Sari')
    db.exec(`
      INSERT INTO agreement (id, client_id, title, zone, currency, start_on, status, grace_days, grace_mode,
        warranty_days, contact_policy, unlisted_policy, created_at)
      VALUES (1, 1, 'Web Basic', 'Asia/Jakarta', 'IDR', '2026-01-01', 'active', 0, 'honour', 0, 'warn', 'owner', 0);
      INSERT INTO entitlement (id, agreement_id, position, label, services, effect, unit, quantity, period, prorate,
        deficit, increment_minutes, free_up_to_minutes, split, out_of_hours_mode, out_of_hours_bps, self_service,
        requires_payment, priority)
      VALUES (1, 1, 0, 'Revisions', '["revision"]', 'include', 'request', 3, 'term', 'full', 'bill', 1, 0, 0, 'none', 0,
        0, 0, 0);
      INSERT INTO usage_entry (entitlement_id, kind, quantity, occurred_on, posted_at) VALUES (1, 'debit', 1, '2026-02-01', 0);
      INSERT INTO quote (id, number, state, client_id, language, currency, zone, title, valid_until, tax_code, reason,
        clause_no, clause_text, included, excluded, terms, created_at)
      VALUES (1, NULL, 'draft', 1, 'id', 'IDR', 'Asia/Jakarta', 't', '2026-12-01', 'none', '', '', '', '', '', '', 0);
      INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps)
      VALUES (1, 0, 'work', '', '1', '', 500000, 0);
      UPDATE quote SET number = '2026-0001' WHERE id = 1;
    `)
  }

  it.each([
    ['a ledger entry is never changed', 'UPDATE usage_entry SET quantity = 5', /append-only/],
    ['a ledger entry is never deleted', 'DELETE FROM usage_entry', /append-only/],
    ['an issued quote keeps its lines', 'UPDATE quote_line SET unit_price = 1', /frozen/],
    ['an issued quote loses no line', 'DELETE FROM quote_line', /frozen/],
    ['a quota of null means unlimited and nothing else', 'UPDATE entitlement SET quantity = NULL', /CHECK/],
    ['text is no number', "UPDATE quote SET total = 'many'", /cannot store TEXT/],
    ['a client with cases stays', 'DELETE FROM client', /FOREIGN KEY/],
  ])('%s', (_, sql, message) => {
    const { db } = opened()
    fill(db)
    expect(() => db.exec(sql)).toThrow(message)
    db.close()
  })
})

describe('migrations', () => {
  it('lead step by step to the same schema as a fresh database', () => {
    const stepwise = connect(join(dir, 'stepwise.db'))
    for (let version = 1; version <= latestVersion; version++) migrate(stepwise, version)
    const fresh = opened().db
    const schema = (db: ReturnType<typeof connect>) =>
      db.all(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
      )
    expect(schema(stepwise)).toEqual(schema(fresh))
    stepwise.close()
    fresh.close()
  })

  it('leave nothing behind when a step fails half way', () => {
    const db = connect(join(dir, 'half.db'))
    db.exec('CREATE TABLE quote (id INTEGER PRIMARY KEY) STRICT')
    expect(() => migrate(db)).toThrow(/already exists/)
    expect([versionOf(db), db.all('SELECT name FROM sqlite_schema')]).toEqual([0, [{ name: 'quote' }]])
    db.close()
  })
})

describe('the queries that run on every key press', () => {
  it.each([
    [
      'needs you',
      "SELECT id FROM case_file WHERE shelf = 'open' AND side = 'us' ORDER BY due_at, id LIMIT 50",
    ],
    ['waiting', "SELECT id FROM case_file WHERE shelf = 'done' ORDER BY since_at DESC, id DESC LIMIT 50"],
    ['a thread', "SELECT id FROM case_file WHERE thread_key = 'x'"],
    ['messages of a case', 'SELECT id FROM message WHERE case_id = 1 ORDER BY at, id'],
    ['a known item', "SELECT item_id FROM item_key WHERE source_id = 1 AND key = 'x'"],
    [
      'what is due',
      'SELECT id FROM source WHERE removed_at IS NULL AND paused = 0 ORDER BY next_check_at LIMIT 10',
    ],
  ])('reads %s through an index, without sorting', (_, sql) => {
    const { db } = opened()
    const plan = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail)
    expect(plan.filter((step) => /^SCAN (?!\w+ USING (COVERING )?INDEX)|TEMP B-TREE/.test(step))).toEqual([])
    db.close()
  })
})
