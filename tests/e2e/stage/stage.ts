// What a scene is, and the stage it is set on: the real program, driven without a word of any language.
import { setTimeout as sleep } from 'node:timers/promises'
import type { ElectronApplication, Locator, Page } from 'playwright'
import type { RemitEvent } from '../../../src/contract/events.ts'
import type { Input, MethodName, Output } from '../../../src/contract/methods.ts'
import type { Catalogue, Key } from '../../../src/renderer/i18n/t.ts'
import type { CommandId } from '../../../src/renderer/keys/commands.ts'
import { pressKeys } from '../harness/keyboard.ts'
import { call, tell } from '../remit.ts'

/** The workspaces scenes are set in: see `workspaces.ts`. */
export type Workspace = 'sample' | 'office' | 'fresh' | 'empty' | 'story' | 'newer' | 'unreadable'

export type Scene = {
  /** Names the picture. */
  readonly name: string
  readonly workspace?: Workspace
  readonly set: (stage: Stage) => Promise<void>
  /** What stands on the screen once the scene is set; a scene that shows something else fails. */
  readonly shows: string
  /** Takes back what the scenes after it must not find. */
  readonly end?: (stage: Stage) => Promise<void>
}

// Long enough for a query, a paint and the longest motion.
const restMs = 350

/** What opens something on a screen that has a list. */
const openedOn = {
  clients: 'go.packages',
  quotes: 'quote.pipeline',
  sources: 'go.activity',
  settings: 'go.answers',
} as const satisfies Record<string, CommandId>

export class Stage {
  readonly app: ElectronApplication
  readonly page: Page
  /** The sentences of the language that is spoken, for buttons that have no other name. */
  words: Catalogue

  constructor(app: ElectronApplication, page: Page, words: Catalogue) {
    this.app = app
    this.page = page
    this.words = words
  }

  ask<N extends MethodName>(name: N, input: Input<N>): Promise<Output<N>> {
    return call<Output<N>>(this.page, name, input)
  }

  rest(): Promise<void> {
    return sleep(restMs)
  }

  /** Fails by name when the page does not answer: a test that only ran out of time says nothing about what it waited for. */
  async answered<T>(what: string, answer: Promise<T>): Promise<T> {
    const longestMs = 45_000
    const given = new AbortController()
    const late = sleep(longestMs, undefined, { signal: given.signal }).then(async () => {
      const state = await Promise.race([
        this.page.evaluate(
          () => `${document.visibilityState}, ${document.getAnimations().length} animations`,
        ),
        sleep(2000, 'silent'),
      ])
      throw new Error(`${what}: no answer within ${longestMs / 1000} s; the page is ${state}`)
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      late.catch(() => undefined)
      given.abort()
    }
  }

  /** Waits until the page is drawn and every colour has faded into the other theme: half-way they are nobody's. */
  faded(): Promise<void> {
    const drawn = this.page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      // What is folded away stands still until it is unfolded: nobody waits for it.
      const isSeen = (effect: AnimationEffect | null): boolean =>
        effect instanceof KeyframeEffect &&
        effect.target?.checkVisibility({ contentVisibilityAuto: true }) === true
      // Asked frame by frame: the promise of an animation that ends where nothing is drawn may never be kept.
      const isMoving = (): boolean =>
        document
          .getAnimations()
          .some(
            ({ effect, playState }) =>
              playState === 'running' &&
              isSeen(effect) &&
              Number.isFinite(Number(effect?.getComputedTiming().endTime)),
          )
      await frame()
      await frame()
      while (isMoving()) await frame()
      await frame()
    })
    return this.answered('drawing', drawn)
  }

  private async send(event: RemitEvent): Promise<void> {
    await tell(this.app, event)
    await this.rest()
  }

  /** Runs a command the way the menu does. */
  run(id: CommandId): Promise<void> {
    return this.send({ name: 'command', id })
  }

  /** The list of a screen, whatever is open on it: it is shown where it is asked for from the screen itself. */
  async list(screen: keyof typeof openedOn): Promise<void> {
    await this.run(openedOn[screen])
    await this.run(`go.${screen}`)
  }

  openCase(caseId: number, shelf: 'open' | 'snoozed' | 'done' = 'open'): Promise<void> {
    return this.send({ name: 'openCase', caseId, shelf })
  }

  openClient(clientId: number): Promise<void> {
    return this.send({ name: 'openClient', clientId })
  }

  openFiles(paths: string[]): Promise<void> {
    return this.send({ name: 'openFiles', paths })
  }

  openQuote(quoteId: number): Promise<void> {
    return this.send({ name: 'openQuote', quoteId })
  }

  async press(...keys: string[]): Promise<void> {
    await pressKeys(this.page, keys)
    await this.rest()
  }

  async click(target: string | Locator): Promise<void> {
    const locator = typeof target === 'string' ? this.page.locator(target).first() : target
    await locator.click({ timeout: 10_000 })
    await this.rest()
  }

  /** Chooses from the menu that is open. */
  clickItem(words: string): Promise<void> {
    return this.click(this.page.locator('.menu:popover-open .item', { hasText: words }).first())
  }

  /** The button of these words. */
  button(key: Key, within = 'body'): Locator {
    return this.page.locator(within).getByRole('button', { name: this.words[key], exact: true }).first()
  }

  /** Closes whatever lies over the screen, whichever scene was there before. */
  async clear(): Promise<void> {
    for (let round = 0; round < 4; round += 1) {
      const open = await this.page.locator('dialog[open], .menu:popover-open').count()
      if (open === 0) break
      await this.press('Escape')
    }
    await this.page.evaluate(() => {
      const { activeElement } = document
      if (activeElement instanceof HTMLElement) activeElement.blur()
    })
    for (const shut of await this.page.locator('.toast .shut').all())
      await shut.click().catch(() => undefined)
  }

  async set(scene: Scene): Promise<void> {
    await this.clear()
    await scene.set(this)
    await this.page.locator(scene.shows).first().waitFor({ timeout: 10_000 })
    // What the pointer happens to rest on would look chosen.
    await this.page.mouse.move(0, 0)
  }
}
