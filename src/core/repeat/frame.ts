// Reads what a question or request is about: what thing, what is to be done with it, and what is asked of that.
import { type Item, readItems } from '../classify/items.ts'
import type { ServiceKey } from '../classify/kinds.ts'
import type { Found } from '../classify/lexicon/found.ts'
import { ownWords } from '../classify/own-words.ts'
import { detectLanguage } from '../language/detect.ts'
import { type Language, languages } from '../language/language.ts'
import {
  type ActionKey,
  actions,
  type FacetKey,
  facets,
  isTrouble,
  type ObjectKey,
  objects,
  type VariantKey,
} from './concepts.ts'
import { frameCuesOf } from './frame-cues.ts'
import type { Frame, Mentioned } from './frame-shape.ts'
import { joinedVerbs } from './joined-verbs.ts'
import { settled } from './settle.ts'

/** How long a text is read: a question stands near its beginning, and a novel is not compared word by word. */
const readCharacters = 1200

/** So near before an action a negator turns it round. */
const negatorReach = 2

/** Objects that are prices themselves. */
const priceNames: readonly ObjectKey[] = ['shipping', 'priceList', 'discount']

/** A joined verb stands at no one place. */
const nowhere = { from: -1, to: -1 }

const unknown = { isFiller: false }

/** The frame of a text. Its language narrows the words that count; where it cannot be told, all lists do. */
export function frameOf(text: string, language: Language | 'unknown' = 'unknown'): Frame {
  const own = ownWords(text.slice(0, readCharacters))
  const { items } = readItems(own, () => unknown)
  const known = language === 'unknown' ? detectLanguage(own).language : language
  const readings = (known === 'unknown' ? languages : [known]).map((one) => readingIn(one, items))
  const all = <T>(of: (reading: Reading) => readonly T[]): T[] => readings.flatMap(of)
  const mentioned: Mentioned = {
    objects: new Set(all(({ foundObjects }) => foundObjects.map(({ name }) => name))),
    actions: new Set(all(({ foundActions }) => foundActions.map(({ name }) => name))),
    facets: facetsOf(
      all(({ foundFacets }) => foundFacets),
      (strength) => strength === 1,
    ),
    faintFacets: facetsOf(
      all(({ foundFacets }) => foundFacets),
      (strength) => strength < 1,
    ),
  }
  const meant = settled(mentioned)
  const covered = all(({ foundObjects, foundActions, foundVariants }) => [
    ...foundObjects,
    ...foundActions,
    ...foundVariants,
  ])
  return {
    ...meant,
    category: categoryOf(meant.subjects),
    polarity:
      !isTrouble(meant.action) && readings.some((reading) => reading.isNegated(meant.action)) ? 'no' : 'yes',
    variants: new Set(all(({ foundVariants }) => foundVariants.map(({ name }) => name))),
    names: namesIn(own, items, covered),
  }
}

const facetsOf = (
  found: readonly Found<FacetKey>[],
  isWanted: (strength: number) => boolean,
): ReadonlySet<FacetKey> =>
  new Set(found.filter(({ strength }) => isWanted(strength)).map(({ name }) => name))

type Reading = {
  readonly foundObjects: readonly Found<ObjectKey>[]
  readonly foundActions: readonly Found<ActionKey>[]
  readonly foundFacets: readonly Found<FacetKey>[]
  readonly foundVariants: readonly Found<VariantKey>[]
  readonly isNegated: (action: ActionKey | null) => boolean
}

function readingIn(language: Language, written: readonly Item[]): Reading {
  const cues = frameCuesOf(language)
  const items = cues.spelling.mended(written)
  const joined = language === 'hu' ? joinedVerbs(items) : []
  const foundActions = outermost(
    [...cues.actions.find(items), ...cues.actions.find(joined).map((hit) => ({ ...hit, ...nowhere }))],
    (name) => -actions.indexOf(name),
  )
  const foundFacets = outermost(cues.facets.find(items), (name) => -facets.indexOf(name))
  // "In which menu?" asks where something is; the menu is not what is asked about.
  const isWhere = ({ from, to }: Found<ObjectKey>): boolean =>
    foundFacets.some(
      (facet) =>
        facet.name === 'where' && facet.from <= from && to <= facet.to && facet.to - facet.from > to - from,
    )
  const foundObjects = outermost(cues.objects.find(items), (name) => objects[name][1]).filter(
    (hit) => !isWhere(hit),
  )
  // The "delivery fee" is a thing that can be changed; nobody asks what it costs.
  const isPriceName = ({ name, from, to }: Found<FacetKey>): boolean =>
    name === 'price' &&
    foundObjects.some((hit) => priceNames.includes(hit.name) && hit.from <= from && to <= hit.to)
  return {
    foundObjects,
    foundActions,
    foundFacets: foundFacets.filter((hit) => !isPriceName(hit)),
    foundVariants: cues.variants.find(items),
    isNegated: (action) =>
      foundActions.some(
        ({ name, from }) =>
          name === action &&
          items.slice(Math.max(0, from - negatorReach), from).some(({ word }) => cues.negators.has(word)),
      ),
  }
}

/** What lies within a longer find is part of it ("phone" in "phone number"); of two as long the heavier stands. */
function outermost<Name extends string>(
  found: readonly Found<Name>[],
  weightOf: (name: Name) => number,
): Found<Name>[] {
  return found.filter(
    (hit) =>
      !found.some(
        (other) =>
          other !== hit &&
          other.name !== hit.name &&
          hit.from >= 0 &&
          other.from <= hit.from &&
          hit.to <= other.to &&
          (other.to - other.from > hit.to - hit.from || weightOf(other.name) > weightOf(hit.name)),
      ),
  )
}

const categoryOf = (subjects: ReadonlySet<ObjectKey>): ServiceKey => {
  const [first] = subjects
  return first === undefined ? 'none' : objects[first][0]
}

/** Words written with a capital inside a sentence, and version numbers, that no list has a meaning for. */
function namesIn(
  text: string,
  items: readonly Item[],
  covered: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<string> {
  const names = new Set<string>()
  items.forEach((item, at) => {
    if (covered.some(({ from, to }) => from <= at && at < to)) return
    const written = text.slice(item.start, item.end)
    const isName = /^\p{Lu}\p{L}{2,}/u.test(written) && !item.opensClause
    if (isName || /^\d+[.,]\d+$/.test(written)) names.add(item.word)
  })
  return names
}
