// Says what the shell and the desk's worker say to one another, beside the contract's own calls.

import type { Answer } from '../../contract/answer.ts'
import type { OwnerForm, SettingsForm } from '../../contract/app.ts'
import type { RemitEvent } from '../../contract/events.ts'
import type { Input, Output } from '../../contract/methods.ts'
import type { RemitLink } from '../../core/desktop/remit-link.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { Language } from '../../core/language/language.ts'
import type { OriginalText } from '../../core/paper/original-page.ts'
import type { Problem, Result } from '../../core/problem.ts'
import type { CaseLine } from '../store/cases/case-lines.ts'
import type { Notice } from '../store/cases/notices.ts'
import type { Restored, WentBack } from '../store/file/went-back.ts'
import type { SealedSecret } from '../store/sources/source-access.ts'
import type { DueRow } from '../store/sources/source-answers.ts'
import type { DuePage } from '../store/sources/watched-pages.ts'
import type { DossierPapers } from './erase/dossier.ts'
import type { QuotePaper } from './quotes/quote-content.ts'
import type { FeedPreview } from './reading/preview-feed.ts'

export type IngestResult = {
  nextCheckAtMs: number
  newItems: number
  /** Their ids: who wants to say more of them asks for `caseLines`. */
  newCases: number[]
  /** There is something new to read: items, or what became of known ones. */
  hasChanged: boolean
  problem: { code: string; detail?: string } | null
  sourceTitle: string
  /** Nothing is stored yet: this older page is to be fetched and handed to `ingestOlder` first. */
  nextPage: string | null
}

/** What one look at a watched page came to; `isChanged`: there is something for the owner to read. */
export type PageLook = { nextCheckAtMs: number; isChanged: boolean; problem: Problem | null }

/** Whether the owner wants to be told now, how much, and whether anything waits to be told. */
export type NoticePolicy = { isWanted: boolean; showsText: boolean; isQuiet: boolean; isWaiting: boolean }

/** Where the database stands after opening. `open: false` is a newer or unusable database: nothing can be read or written. */
export type Opening =
  | {
      open: true
      /** With this start. */
      restored: Restored | null
      /** With this start or one before it, as long as the owner has not read it. */
      wentBack: WentBack | null
      settings: SettingsForm
    }
  | { open: false; reason: 'newer'; fileVersion: number; appVersion: number }
  | { open: false; reason: 'unreadable'; problem: Problem }

/** What an edit of a source starts from: where it is asked, and what is kept for that. Null for no such source. */
export type KeptSecret = { readonly address: string; readonly sealed: SealedSecret | null } | null

/** What the shell may ask of the desk; each answers with the second type. */
export type Commands = {
  call: { input: { name: string; input: unknown; sealed?: SealedSecret }; output: Answer<unknown> }
  keptSecret: { input: { sourceId: number }; output: KeptSecret }
  dueSources: { input: null; output: DueRow[] }
  ingest: { input: { sourceId: number; outcome: FetchOutcome; mayAskOlder?: boolean }; output: IngestResult }
  ingestOlder: { input: { sourceId: number; outcome: FetchOutcome }; output: IngestResult }
  caseLines: { input: { caseIds: readonly number[] }; output: CaseLine[] }
  duePages: { input: null; output: DuePage[] }
  takePage: { input: { watchId: number; outcome: FetchOutcome }; output: PageLook }
  previewFeed: { input: { outcome: FetchOutcome }; output: FeedPreview }
  readOpml: { input: { path: string }; output: Result<Output<'opml.read'>> }
  exportedOpml: { input: null; output: { text: string; feeds: number; withoutSecret: number } }
  readConversation: { input: { path: string }; output: Result<Output<'conversation.read'>> }
  readTable: { input: Input<'client.readTable'>; output: Result<Output<'client.readTable'>> }
  lookInto: { input: Input<'file.look'>; output: Result<Output<'file.look'>> }
  takeMail: { input: Input<'mail.take'>; output: Result<Output<'mail.take'>> }
  importCorrections: { input: Input<'learning.import'>; output: Result<Output<'learning.import'>> }
  exportedCorrections: { input: null; output: { text: string; corrections: number } }
  takeNotices: { input: null; output: Notice[] }
  newestCases: { input: { limit: number }; output: { caseId: number; who: string; title: string }[] }
  /** `isToTell`: a complaint has stood in public for a day without an answer, or something promised is due. */
  wake: { input: null; output: { nextWakeAtMs: number | null; isToTell: boolean } }
  quotePaper: { input: { quoteId: number }; output: QuotePaper | null }
  /** The example the letterhead is shown on. */
  specimenPaper: { input: { language: Language }; output: QuotePaper }
  /** A text as it came, with its markup; null where it came without. */
  originalText: { input: { messageId: number }; output: OriginalText | null }
  /** The folder files were last saved in; `put` keeps another one. */
  exportFolder: { input: { put: string | null }; output: string | null }
  /** What the page is to show for a link; null where nothing of that name is here. */
  linkedView: { input: RemitLink; output: RemitEvent | null }
  settings: { input: null; output: SettingsForm }
  owner: { input: null; output: OwnerForm | null }
  noticePolicy: { input: null; output: NoticePolicy }
  loadSample: { input: { folder: string }; output: null }
  settleSample: { input: { folder: string }; output: null }
  backup: { input: null; output: Result<{ path: string; atMs: number }> }
  backups: { input: null; output: { name: string; atMs: number; bytes: number }[] }
  /** The backup takes the database's place at the next start. */
  chooseBackup: { input: { name: string }; output: Result<null> }
  /** The owner has read that Remit went back to a backup. */
  forgetWentBack: { input: null; output: null }
  /** Writes everything into a file of the owner's. */
  writeEverything: { input: { path: string }; output: Result<{ rows: number }> }
  /** All that is known of somebody, as a file for programs and as a page. */
  dossier: { input: Input<'client.exportData'>; output: Result<DossierPapers> }
  erase: { input: Input<'client.erase'>; output: Result<Output<'client.erase'>> }
  close: { input: null; output: null }
}
export type CommandName = keyof Commands

/** What answers some of the commands. */
export type Answering<N extends CommandName> = {
  readonly [K in N]: (input: Commands[K]['input']) => Commands[K]['output'] | Promise<Commands[K]['output']>
}

/** What the desk's thread is started with. `aheadMs`: how far its clock is ahead of the system's, in a test. */
export type DeskData = { dataDir: string; readerFile: string; copierFile: string; aheadMs: number }

export type ToDesk = {
  [N in CommandName]: { id: number; command: N; input: Commands[N]['input'] }
}[CommandName]

export type FromDesk =
  | { kind: 'opened'; opening: Opening }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'fault'; id: number; message: string }
  | { kind: 'event'; event: RemitEvent }

/** The desk's side or the shell's side of the line between them. */
export type Port<Out, In> = {
  post(message: Out): void
  on(listener: (message: In) => void): void
}
