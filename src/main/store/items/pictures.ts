// Stores the pictures that belong to words the owner entered, in the database itself, so that every backup has them.
import type { PictureType } from '../../../core/picture.ts'
import type { Db } from '../file/db.ts'

export type Picture = { readonly type: PictureType; readonly bytes: Uint8Array }

export function addPicture(db: Db, itemId: number, { type, bytes }: Picture): void {
  db.run('INSERT INTO item_picture (item_id, type, bytes) VALUES (?, ?, ?)', [itemId, type, bytes])
}

export const pictureOfMessage = (db: Db, messageId: number): Picture | undefined =>
  db.one<Picture>(
    `SELECT type, bytes FROM message JOIN item_picture ON item_picture.item_id = message.item_id
     WHERE message.id = ? AND message.removed_at IS NULL`,
    [messageId],
  )
