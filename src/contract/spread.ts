// How far a mention has spread: the story it belongs to, its comments and reach, and what its author wrote in private before.
import { z } from 'zod'
import { mostPeople } from '../core/spread/reach.ts'
import { deskRead, deskWrite, instantMs, none, requiredText, rowId } from './method.ts'
import { shelfWord } from './words.ts'

const people = z.int().min(0).max(mostPeople, 'too_many').nullable()

export const pressPickUp = z.strictObject({
  outlet: requiredText,
  link: z
    .string()
    .trim()
    .max(2000)
    .regex(/^(?:https?:\/\/\S+)?$/i, 'address'),
})
export type PressPickUp = z.infer<typeof pressPickUp>

export const reachForm = z.strictObject({
  caseId: rowId,
  /** Both as the owner found them; null where nobody knows. */
  reads: people,
  followers: people,
  press: z.array(pressPickUp).max(50, 'too_many'),
})

const entered = reachForm.omit({ caseId: true })

export const storyMember = z.object({
  itemId: rowId,
  /** Null for a mention that opened no case. */
  caseId: rowId.nullable(),
  no: z.int().nullable(),
  who: z.string(),
  channel: z.string(),
  title: z.string(),
  shelf: shelfWord.nullable(),
  link: z.string().nullable(),
  atMs: instantMs,
  /** How many people it reached, where the owner entered it. */
  people: z.int().nullable(),
  press: z.array(pressPickUp),
  comments: z.int(),
})
export type StoryMember = z.infer<typeof storyMember>

export const caseSpread = z.object({
  /** The mentions that link to one another, this one among them, oldest first; empty where it stands alone. */
  members: z.array(storyMember),
  /** Of all members together. */
  people: z.int().nullable(),
  /** Comments on all members' pages within the last `hours`. */
  comments: z.int(),
  hours: z.int(),
  alarm: z.object({ caseId: rowId, atMs: instantMs, comments: z.int(), hours: z.int() }).nullable(),
  /** What the owner entered for this case. */
  reach: entered,
  /** What the author wrote in private and nobody answered, oldest first; this case may be one of them. */
  privates: z.array(
    z.object({
      caseId: rowId,
      no: z.int(),
      title: z.string(),
      channel: z.string(),
      shelf: shelfWord,
      atMs: instantMs,
    }),
  ),
  /** Whether this case itself came by a private door. */
  isPrivate: z.boolean(),
})
export type CaseSpread = z.infer<typeof caseSpread>

export const reachedCase = entered.extend({
  caseId: rowId,
  no: z.int(),
  title: z.string(),
  who: z.string(),
  shelf: shelfWord,
  atMs: instantMs,
  people: z.int().nullable(),
})

const caseId = z.strictObject({ caseId: rowId })
const done = z.object({ caseId: rowId })

export const spreadMethods = {
  'spread.get': deskRead(caseId, caseSpread),
  /** Every case with a reach or a press pick-up, those that reached most people first. */
  'spread.byReach': deskRead(none, z.object({ rows: z.array(reachedCase) })),
  /** Sets the whole of what is known of a case's reach. */
  'spread.setReach': deskWrite(reachForm, done),
  /** The owner has seen that comments come fast. */
  'spread.dismissAlarm': deskWrite(caseId, done),
}
