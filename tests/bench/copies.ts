// Measures the recognition of near copies: how many are found however they were changed, how many others are, how long a text takes.
import { bandsOf, isNearCopy, type Sketch, sketchOf } from '../../src/core/repeat/near-copy.ts'
import { messages, tellings } from '../core/repeat/told-again.ts'
import { seededRandom } from './measure/seeded-random.ts'

const pairCount = Number(process.argv[2] ?? 40_000)
const random = seededRandom(14)
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

type Sketched = { readonly sketch: Sketch; readonly bands: ReadonlySet<number> }
function read(text: string): Sketched | null {
  const sketch = sketchOf(text)
  return sketch && { sketch, bands: new Set(bandsOf(sketch)) }
}
const meet = (a: Sketched, b: Sketched): boolean => [...a.bands].some((band) => b.bands.has(band))
const isFound = (a: Sketched | null | undefined, b: Sketched | null | undefined): boolean =>
  !!a && !!b && meet(a, b) && isNearCopy(a.sketch, b.sketch)

// What is compiled while it runs is start-up, not the cost of a text.
for (const { text } of messages.slice(0, 300)) read(text)

const beganMs = performance.now()
const own = messages.map(({ text }) => read(text))
const usPerText = ((performance.now() - beganMs) * 1000) / messages.length

const recall = Object.fromEntries(
  Object.entries(tellings).map(([name, tell]) => {
    const found = messages.filter((message, at) => isFound(own[at], read(tell(message)))).length
    return [name, rounded(found / messages.length, 4)]
  }),
)

let falsePairs = 0
let meetings = 0
for (let pair = 0; pair < pairCount; pair++) {
  const one = Math.floor(random() * own.length)
  const other = (one + 1 + Math.floor(random() * (own.length - 1))) % own.length
  const [a, b] = [own[one], own[other]]
  if (!a || !b) continue
  if (meet(a, b)) meetings++
  if (isNearCopy(a.sketch, b.sketch)) falsePairs++
}

console.log(
  JSON.stringify({
    texts: messages.length,
    recall,
    pairs: pairCount,
    falsePairs,
    comparedPairs: meetings,
    usPerText: rounded(usPerText, 1),
  }),
)
