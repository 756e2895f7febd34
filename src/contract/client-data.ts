// What is known of a client or a contact, handed out to them or erased.
import { z } from 'zod'
import { deskRead, rowId, shellWrite } from './method.ts'

const subject = z.strictObject({
  clientId: rowId,
  /** Null: the whole client with its people. */
  contactId: rowId.nullable(),
})

export const clientDataMethods = {
  /** What erasing would replace and what stays; changes nothing. */
  'client.erasure': deskRead(
    subject,
    z.object({
      name: z.string(),
      pseudonym: z.string(),
      /** What stands in the place of their texts. */
      text: z.string(),
      replaced: z.object({
        contacts: z.int(),
        marks: z.int(),
        cases: z.int(),
        openCases: z.int(),
        messages: z.int(),
        /** Of the owner, in which names are replaced. */
        replies: z.int(),
        /** Read somewhere, without a case. */
        items: z.int(),
        corrections: z.int(),
        /** Watched places at their own domains, by name. */
        places: z.array(z.string()),
      }),
      stays: z.object({
        agreements: z.int(),
        ledger: z.int(),
        quotes: z.int(),
        statements: z.int(),
      }),
    }),
  ),
  /** Cannot be undone. `dropsBackups`: one without the person is made, and the older ones are deleted. */
  'client.erase': shellWrite(
    subject.extend({ dropsBackups: z.boolean() }),
    z.object({ caseIds: z.array(rowId), backupsLeft: z.int() }),
  ),
  /** Writes two files, for people and for programs; `paths` null when the owner cancelled. */
  'client.exportData': shellWrite(subject, z.object({ paths: z.array(z.string()).nullable() })),
}
