// Reads the topic out of titles that only say where a text was written: comment and reply titles.

// WordPress writes "Comment on X by Y" in the site's language; the topic may itself hold "by", so Y is the last part.
const commentTitles: readonly RegExp[] = [
  /^comments? on:? (?<topic>.+) by .+$/iu,
  /^(?:kommentar(?:er)?) (?:til|på):? (?<topic>.+) af .+$/iu,
  /^(?:komentar)(?: untuk| pada| di| tentang):? (?<topic>.+) oleh .+$/iu,
  /^(?:hozzászólás|megjegyzés)(?: a\(z\)| az?| erre| itt)?:? (?<topic>.+?)(?: bejegyzéshez| című bejegyzéshez)?(?:,? (?:írta|szerző):?|\s*–|:) .+$/iu,
  /^(?:comments?|kommentar(?:er)?|komentar|hozzászólás(?:ok)?|megjegyzés(?:ek)?)(?: on| for| to| til| på| untuk| pada)?:? (?<topic>.+)$/iu,
]

const reply = /^(?:(?:re|sv|vs|aw|vá|válasz|balas(?:an)?|fwd?|tr|tov)(?:\[\d+\])?\s*[:：]\s*)+/iu

// "By: Mark" is all some comment feeds give; it names nobody's topic.
const authorOnly = /^(?:by|af|oleh|írta|szerző|från|from|dari)\s*:\s*.+$/iu

// Most titles have nothing of all that; seeing so costs less than trying form after form.
const mayNamePlace = /[:：]|^\s*(?:comment|kommentar|komentar|hozzászólás|megjegyzés)/iu

// A title is read for its topic when its text is judged, threaded and named, one after the other.
let latest: { readonly title: string; readonly topic: string | null } | null = null

/**
 * The topic named by a comment or reply title, '' when such a title names none ("By: Mark"), null when the title is
 * not of that form and so speaks for itself.
 */
export function topicOf(title: string): string | null {
  if (latest?.title !== title) latest = { title, topic: readTopic(title) }
  return latest.topic
}

function readTopic(title: string): string | null {
  if (!mayNamePlace.test(title)) return null
  const line = title.replace(/\s+/g, ' ').trim()
  if (authorOnly.test(line)) return ''
  const bare = line.replace(reply, '')
  if (bare !== line) return bare
  for (const form of commentTitles) {
    const topic = form.exec(line)?.groups?.['topic']
    if (topic !== undefined) return topic.replace(/^["“”„»«'\s]+|["“”„»«'\s]+$/gu, '')
  }
  return null
}
