// Leaves nothing of what was erased in indexes, history or the file itself.
import type { Db } from '../file/db.ts'
import { writeMeta } from '../file/meta.ts'

/** Inside the transaction: what is built from texts begins anew, and nothing can be undone to before. */
export function forgetTraces(db: Db): void {
  db.run('DELETE FROM undo_entry')
  db.run("INSERT INTO asked (asked) VALUES ('delete-all')")
  db.run("INSERT INTO case_text (case_text) VALUES ('delete-all')")
  db.run('DELETE FROM search_word')
  db.run("INSERT INTO search_gram (search_gram) VALUES ('rebuild')")
  // The index of messages follows each change, and forgets for good when its parts are put together.
  db.run("INSERT INTO message_text (message_text) VALUES ('rebuild')")
  forgetExamples(db)
  for (const key of ['asked_to', 'searched_to', 'searched_cases_to'] as const) writeMeta(db, key, 0)
}

/** The planner keeps values of every index as examples, names and addresses among them; its counts name nobody, and stay. */
function forgetExamples(db: Db): void {
  const isThere = db.one("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'") !== undefined
  if (isThere) db.run('DELETE FROM sqlite_stat4')
}

/** After the transaction: the file is written anew without the pages that were given up, and the journal beside it emptied. */
export function rewriteFile(db: Db): void {
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
