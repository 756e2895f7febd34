// What the owner enters by hand: a phone call, a chat, a letter, a whole conversation. It becomes a case like what a feed brings.
import { z } from 'zod'
import { maxPictureBytes, pictureTypes } from '../core/picture.ts'
import { deskRead, deskWrite, instantMs, longText, none, requiredText, rowId, shortText } from './method.ts'

/** Where words came from that no feed brought; each is a source of its own, made when it is first used. */
export const byHandChannels = [
  'phone',
  'chat',
  'screenshot',
  'in_person',
  'letter',
  'mail',
  'forum',
  'other',
] as const
export const byHandChannel = z.enum(byHandChannels)
export type ByHandChannel = z.infer<typeof byHandChannel>

const link = z
  .string()
  .trim()
  .max(2000)
  .regex(/^(?:https?:\/\/\S+)?$/i, 'address')
const saidText = longText.trim().min(1, 'required')
/** The case the words belong to; null opens one, or joins the open one of the same page and author. */
const forCase = rowId.nullable()

export const mentionForm = z.strictObject({
  channel: byHandChannel,
  name: requiredText,
  /** An e-mail address or a phone number. */
  reach: shortText,
  clientId: rowId.nullable(),
  caseId: forCase,
  atMs: instantMs,
  text: saidText,
  link,
  /** A picture of what was said, Base64: PNG, JPEG, WebP or GIF. */
  picture: z
    .base64('picture')
    .max(Math.ceil(maxPictureBytes / 3) * 4, 'picture')
    .optional(),
})
export type MentionForm = z.infer<typeof mentionForm>

export const conversationForm = z.strictObject({
  channel: byHandChannel,
  title: shortText,
  clientId: rowId.nullable(),
  caseId: forCase,
  link,
  messages: z
    .array(
      z.strictObject({
        author: shortText,
        /** The owner's own words: an answer, not a request. */
        isOwn: z.boolean(),
        atMs: instantMs.nullable(),
        text: saidText,
      }),
    )
    .min(1, 'required')
    .max(500, 'too_many'),
})
export type ConversationForm = z.infer<typeof conversationForm>

const taken = z.object({ caseId: rowId })

export const mentionMethods = {
  /** Always opens a case, or joins one: the owner says it matters. */
  'mention.add': deskWrite(mentionForm, taken),
  /** One case with all messages in order. */
  'conversation.add': deskWrite(conversationForm, taken),
  /** The picture that belongs to a message. */
  'mention.picture': deskRead(
    z.strictObject({ messageId: rowId }),
    z.object({ type: z.enum(pictureTypes), base64: z.string() }),
  ),
  /** Open cases a mention can belong to, the newest first. */
  'mention.cases': deskRead(
    none,
    z.object({
      cases: z.array(
        z.object({
          caseId: rowId,
          no: z.int(),
          title: z.string(),
          who: z.string(),
          clientId: rowId.nullable(),
        }),
      ),
    }),
  ),
}
