// Makes the places of a day at the listening centre: comments, forums, alerts that repeat them, and feeds with bad habits.
import type { Entry } from '../../main/desk/taking-in/identity-polls.ts'
import { type DayText, dayLanguages, writeText } from './texts.ts'

/** What a feed does wrong, at every poll. */
type Habit = 'none' | 'one guid' | 'new guids' | 'new dates' | 'no guids' | 'shuffles'

export type Place = {
  readonly n: number
  readonly kind: 'comments' | 'forum' | 'alert'
  readonly host: string
  readonly habit: Habit
  readonly sendsEtag: boolean
  /** Everything it will have said by the end of the day, oldest first. */
  readonly said: Said[]
}

export type Said = DayText & {
  readonly n: number
  readonly atMs: number
  readonly link: string
  readonly guid: string
  /** When it is edited, if it is. */
  readonly editedAtMs: number | null
}

const hourMs = 3_600_000
/** Share of the day's texts by hour: people write by day. */
const byHour = [1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 9, 8, 6, 7, 8, 8, 7, 6, 5, 5, 4, 3, 2, 1]

function instantWithin(dayMs: number, random: () => number): number {
  let left = random() * byHour.reduce((sum, share) => sum + share, 0)
  let hour = 0
  while (hour < 23 && left > (byHour[hour] ?? 0)) left -= byHour[hour++] ?? 0
  return dayMs + (hour + random()) * hourMs
}

const habits: readonly Habit[] = ['one guid', 'new guids', 'new dates', 'no guids', 'shuffles']

const placeNumbered = (n: number): Place => ({
  n,
  kind: n % 10 === 9 ? 'alert' : n % 3 === 0 ? 'forum' : 'comments',
  host: `place${n}.example`,
  habit: n % 8 === 5 ? (habits[Math.floor(n / 8) % habits.length] ?? 'none') : 'none',
  sendsEtag: n % 4 !== 3,
  said: [],
})

/** One text in twelve comes a second time, within three hours, through an alert. */
const repeatedShare = 1 / 12

/** `items` texts in `count` places, from midnight on; alerts repeat others under a search engine's link. */
export function makePlaces(count: number, items: number, dayMs: number, random: () => number): Place[] {
  const places = Array.from({ length: count }, (_, n) => placeNumbered(n))
  const sources = places.filter(({ kind }) => kind !== 'alert')
  const alerts = places.filter(({ kind }) => kind === 'alert')
  const any = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]
  let left = items
  for (let n = 0; left > 0; n++) {
    const place = any(sources)
    if (!place) break
    const atMs = instantWithin(dayMs, random)
    const text = writeText(n, dayLanguages[place.n % dayLanguages.length] ?? 'en', random)
    const thread = text.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const link =
      place.kind === 'forum'
        ? `https://${place.host}/threads/${thread}.${place.n}/post-${n}`
        : `https://${place.host}/${thread}/#comment-${n}`
    const editedAtMs = random() < 0.02 ? atMs + hourMs : null
    place.said.push({ ...text, n, atMs, link, guid: `https://${place.host}/?p=${n}`, editedAtMs })
    const alert = any(alerts)
    left--
    if (!alert || left === 0 || random() >= repeatedShare) continue
    const wrapped = `https://www.google.com/url?rct=j&sa=t&url=${encodeURIComponent(link)}&ct=ga`
    const seenAtMs = Math.min(atMs + (0.6 + 2.4 * random()) * hourMs, dayMs + 24 * hourMs - 1)
    alert.said.push({
      ...text,
      n,
      author: '',
      atMs: seenAtMs,
      link: wrapped,
      guid: `tag:alert,${n}`,
      editedAtMs: null,
    })
    left--
  }
  for (const { said } of places) said.sort((a, b) => a.atMs - b.atMs)
  return places
}

const windowSize = 40

/** What the place's feed shows at an instant, the newest first; `poll` numbers its readings. */
export function entriesAt(place: Place, atMs: number, poll: number): Entry[] {
  const entries = place.said
    .filter((said) => said.atMs <= atMs)
    .slice(-windowSize)
    .map((said): Entry => {
      const isEdited = said.editedAtMs !== null && said.editedAtMs <= atMs
      const entry = {
        guid: said.guid,
        link: said.link,
        title: said.title,
        text: isEdited ? `${said.text} PS: 12:30.` : said.text,
        author: said.author,
        atMs: said.atMs,
      }
      if (place.habit === 'one guid') return { ...entry, guid: `https://${place.host}/` }
      if (place.habit === 'new guids') return { ...entry, guid: `${said.guid}&sid=${poll}` }
      if (place.habit === 'new dates') return { ...entry, atMs: atMs - said.n }
      if (place.habit === 'no guids') {
        const { guid: _, ...rest } = entry
        return rest
      }
      return entry
    })
    .toReversed()
  if (place.habit !== 'shuffles' || entries.length === 0) return entries
  const cut = poll % entries.length
  return [...entries.slice(cut), ...entries.slice(0, cut)]
}
