// Keeps the keys that come before what an earlier key asked for is there, and presses them again in their order once it is.
import { useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../i18n/t.ts'
import { addToast } from '../ui/toasts.ts'
import { chordOf } from './chords.ts'

// Nobody waits longer for a key. What could not be pressed in its turn is given up, and that is said: it would be done to
// something else.
const mostMs = 5000
// A key that is held down comes thirty times a second.
const mostKeys = 60

const named: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Backspace', 'ArrowDown', 'ArrowUp'])
/** What only the browser can do; it needs no waiting for. */
const clipboard: ReadonlySet<string> = new Set(['mod+c', 'mod+x', 'mod+v'])
const textFields =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [type=range]), textarea'

const pressedByKey = 'button, a, summary'

const waits = new Set<symbol>()

/** Longer than it takes from a press of a button to the wait it begins, and shorter than from there to another's. */
const beginsMs = 200
let pressed: { readonly button: Element | null; readonly atMs: number } = { button: null, atMs: -beginsMs }
/** The button whose press began the wait, the latest one. */
let beganBy: Element | null = null

/** A key, with the button that had the focus when it was pressed; or what a native menu asked for, which waits its turn too. */
type Kept = { readonly event: KeyboardEvent; readonly on: Element | null } | { readonly act: () => void }

let kept: Kept[] = []
let isNextPlanned = false

/** From now on keys are kept. Returns how that ends. */
export function holdKeys(): () => void {
  const wait = Symbol('wait')
  const isPressedNow = performance.now() - pressed.atMs < beginsMs
  if (isPressedNow || waits.size === 0) beganBy = isPressedNow ? pressed.button : null
  waits.add(wait)
  const end = (): void => {
    clearTimeout(timer)
    if (waits.delete(wait)) planNext()
  }
  const timer = setTimeout(() => {
    if (kept.length > 0) addToast({ text: t('keys.givenUp'), isProblem: true })
    giveUpKeys()
    end()
  }, mostMs)
  return end
}

/** Keys are kept until this has come, however it ends. */
export const holdKeysUntil = <T>(coming: Promise<T>): Promise<T> => coming.finally(holdKeys())

/** Keys are kept until this has come and is drawn: a refusal puts the focus on the field it names only then. */
export function holdKeysUntilDrawn(coming: Promise<unknown>): void {
  const end = holdKeys()
  const drawn = (): number => requestAnimationFrame(() => requestAnimationFrame(end))
  void coming.then(drawn, drawn)
}

/**
 * Does what a key asked for outside the event of its press, and draws what it changes before anything else can be pressed. Not
 * to be used while something is drawn.
 */
export const drawnAtOnce = <T>(act: () => T): T => flushSync(act)

/** Keys are kept while this is drawn: in the place of something that is on its way. */
export function KeysWait(): null {
  useLayoutEffect(holdKeys, [])
  return null
}

/** Whoever goes elsewhere does not mean what was pressed before for what comes there. */
export function giveUpKeys(): void {
  kept = []
}

/** Does it after the keys that were pressed before it, at once where none is kept. */
export function inTurn(act: () => void): void {
  if (waits.size === 0 && kept.length === 0) act()
  else kept.push({ act })
}

// Each in a task of its own: what one key changes is drawn before the next.
function planNext(): void {
  if (isNextPlanned || waits.size > 0 || kept.length === 0) return
  isNextPlanned = true
  setTimeout(() => {
    isNextPlanned = false
    if (waits.size > 0) return
    const [next, ...others] = kept
    kept = others
    if (next && 'act' in next) drawnAtOnce(next.act)
    else if (next) pressAgain(next.event, next.on)
    planNext()
  })
}

function keep(event: KeyboardEvent): void {
  if (!event.isTrusted || (waits.size === 0 && kept.length === 0)) return
  const chord = chordOf(event)
  const isKept = chord !== null && !clipboard.has(chord) && (event.key.length === 1 || named.has(event.key))
  if (!isKept || event.isComposing) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const { activeElement } = document
  if (kept.length < mostKeys)
    kept.push({ event, on: activeElement?.matches(pressedByKey) ? activeElement : null })
}

function pressAgain(event: KeyboardEvent, on: Element | null): void {
  const { key, code, ctrlKey, metaKey, shiftKey, repeat } = event
  const target = document.activeElement ?? document.body
  // What its first press asked for has come, and the button stands there still: once was enough.
  if (on === target && on === beganBy && (key === 'Enter' || key === ' ')) return
  const press = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    metaKey,
    shiftKey,
    repeat,
    bubbles: true,
    cancelable: true,
  })
  if (target.dispatchEvent(press)) doByItself(target, key, ctrlKey || metaKey)
}

/** What the browser does with a key that nobody answered, which it does for keys of its own alone. */
function doByItself(target: Element, key: string, isMod: boolean): void {
  if (key === 'Escape') closeTopmost()
  else if (target.matches(textFields)) typeInto(target, key, isMod)
  else if ((key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches(pressedByKey))
    target.click()
  else if (key === ' ' && target instanceof HTMLInputElement) target.click()
  else if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit()
}

function typeInto(field: Element, key: string, isMod: boolean): void {
  if (isMod) {
    if (key === 'a') document.execCommand('selectAll')
  } else if (key.length === 1) document.execCommand('insertText', false, key)
  else if (key === 'Backspace') document.execCommand('delete')
  else if (key === 'Enter' && field instanceof HTMLInputElement) field.form?.requestSubmit()
  else if (key === 'Enter') document.execCommand('insertText', false, '\n')
}

function closeTopmost(): void {
  const menus = [...document.querySelectorAll<HTMLElement>(':popover-open')]
  const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')]
  if (menus.length > 0) menus.at(-1)?.hidePopover()
  else {
    const top = dialogs.at(-1)
    if (top?.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close()
  }
}

function notePress({ target }: Event): void {
  const button = target instanceof Element ? target.closest(pressedByKey) : null
  pressed = { button, atMs: performance.now() }
}

/** Stands before all that listens to keys. Whoever takes the mouse meanwhile goes elsewhere. */
export function keepKeys(): () => void {
  window.addEventListener('keydown', keep, { capture: true })
  window.addEventListener('pointerdown', giveUpKeys, { capture: true })
  window.addEventListener('click', notePress, { capture: true })
  return () => {
    window.removeEventListener('keydown', keep, { capture: true })
    window.removeEventListener('pointerdown', giveUpKeys, { capture: true })
    window.removeEventListener('click', notePress, { capture: true })
  }
}
