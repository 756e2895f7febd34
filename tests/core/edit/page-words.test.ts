// Checks that the author's words are found on a page whatever the theme, and that only the author's change is seen.
import { describe, expect, it } from 'vitest'
import { pageEdit } from '../../../src/core/edit/page-edit.ts'
import { wordsOnPage } from '../../../src/core/edit/page-words.ts'

const complaint =
  'I asked about prices and features almost a month ago and nobody answered. Is the price the big secret?'
const update = 'UPDATE: the owner answered within one day and cleared it all up. Very good.'

type Shown = { readonly text: string; readonly others?: readonly string[]; readonly count?: number }

/** A comment among others in a WordPress theme. */
const wordpress = ({ text, others = ['Same here, they never answer.'], count = 3 }: Shown) => `<!DOCTYPE html>
<html><head><title>Hosting</title><script>var x = "${text}"</script></head><body class="single with-sidebar">
<header><h1>Hosting in ${count} cities</h1><nav><a href="/">Home</a></nav></header>
<div id="content" class="with-sidebar"><article class="post"><div class="entry-content"><p>We are proud of our hosting.</p></div></article>
<div id="comments" class="comments-area"><h2>${count} comments</h2><ol class="comment-list">
<li id="comment-30" class="comment"><article><footer class="comment-meta">Mark says: May ${count}, 2026</footer>
<div class="comment-content"><p>${others[0]}</p></div></article></li>
<li id="comment-31" class="comment"><article id="div-comment-31"><footer class="comment-meta"><b>Aditya</b> says:
<time>May ${count}, 2026 at 10:0${count}</time></footer><div class="comment-content">${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('\n')}</div><div class="reply"><a href="#">Reply</a></div></article>
<ul class="children"><li id="comment-32" class="comment"><article><div class="comment-content"><p>${others.slice(1).join(' ')}</p></div></article></li></ul></li>
</ol></div></div><aside class="sidebar"><ul><li>Post of the day ${count}</li></ul></aside>
<footer>Copyright 2026</footer></body></html>`

/** A topic of an old forum: tables, line breaks, an empty anchor, nothing closed. */
const forum = ({
  text,
  count = 3,
}: Shown) => `<html><body><table class=forumline><tr><td><a name=p31></a><b>Aditya</b><br>Posts: ${count}
<td><span class=postdetails>Posted: Mon May ${count}, 2026 10:00</span><hr><div class=postbody>${text.replaceAll('\n', '<br><br>')}</div>
<tr><td><a name=p32></a><b>Mark</b><td><div class=postbody>Welcome to the forum, read the rules first.</div></table>
<p>Related topics<ul><li>Topic ${count}<li>Another ${count}</ul></body></html>`

/** The author's own blog, with buttons and related posts inside the text. */
const blog = ({
  text,
  others = [],
  count = 3,
}: Shown) => `<html><body><div class="site"><main><article class="post hentry">
<h1 class="entry-title">No answer</h1><div class="entry-meta">May 3, 2026 · ${count} comments · ${count} views</div>
<div class="entry-content">${text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')}
<div class="sharedaddy"><a>Share ${count}</a></div><div class="jp-relatedposts"><a>Other post ${count}</a></div></div></article>
<section id="comments"><ol class="commentlist">${others.map((other) => `<li><p>${other}</p></li>`).join('')}</ol></section></main></div></body></html>`

const places = {
  'a comment': { page: wordpress, link: 'https://blog.example/hosting/#comment-31' },
  'a post of a forum': { page: forum, link: 'https://forum.example/viewtopic.php?t=3#p31' },
  'a post of a blog': { page: blog, link: 'https://author.example/2007/04/no-answer/' },
}

const found = (html: string, link: string, known = complaint) => {
  const words = wordsOnPage(html, { link, known })
  return words.kind === 'found' ? words.text : words
}

const editOf = (baseline: string | null, now: string) =>
  pageEdit({ stored: complaint, baseline, now }).wording

describe.each(Object.entries(places))('in %s', (_, { page, link }) => {
  const first = found(page({ text: complaint }), link)
  const baseline = typeof first === 'string' ? first : ''
  const later = (shown: Shown) => {
    const now = found(page(shown), link, baseline)
    return typeof now === 'string' ? editOf(baseline, now) : now
  }

  it('the words are found without what stands around them', () => {
    expect(first).toBe(complaint)
  })

  it('nothing is edited when counters, dates, other comments and related links change', () => {
    expect(
      later({ text: complaint, count: 8, others: ['Me too.', 'And now a long answer by somebody else.'] }),
    ).toBeNull()
  })

  it('an update below the words is seen', () => {
    expect(later({ text: `${complaint}\n${update}`, count: 8 })).toBe(`${complaint}\n\n${update}`)
  })

  it('an update above the words is seen', () => {
    expect(later({ text: `${update}\n${complaint}` })).toBe(`${update}\n\n${complaint}`)
  })

  it('a changed sentence is seen', () => {
    const changed = complaint.replace('nobody answered', 'only a robot answered')
    expect(later({ text: changed })).toBe(changed)
  })

  it('an update that was there at the first look is seen then', () => {
    const now = found(page({ text: `${complaint}\n${update}` }), link)
    expect(editOf(null, String(now))).toBe(`${complaint}\n\n${update}`)
  })

  it('words that are gone are absent', () => {
    expect(later({ text: 'This comment has been removed by the author.' })).toEqual({
      kind: 'absent',
      asksToLogIn: false,
    })
  })
})

describe('a page', () => {
  const { link } = places['a comment']

  it('that changed its theme has the same words', () => {
    const baseline = String(found(wordpress({ text: complaint }), link))
    const now = String(found(blog({ text: complaint }), link, baseline))
    expect(editOf(baseline, now)).toBeNull()
  })

  it('whose named comment was written anew has the new words', () => {
    const anew =
      'After a long talk on the phone everything was settled, and the firm explained in public how it went wrong and what it will do better from now on.'
    expect(found(wordpress({ text: anew }), link)).toContain(anew)
  })

  it('that asks for a password may hide the words', () => {
    const html = '<html><body><form><p>Please log in</p><input type="password"></form></body></html>'
    expect(wordsOnPage(html, { link, known: complaint })).toEqual({ kind: 'absent', asksToLogIn: true })
  })

  it('of which the feed gave only the beginning is seen whole', () => {
    const rest = Array.from(
      { length: 40 },
      (_, at) => `Paragraph ${at} tells how it went on and on with them.`,
    )
    const text = [complaint, ...rest].join('\n')
    const baseline = String(found(blog({ text }), places['a post of a blog'].link))
    const now = String(found(blog({ text: `${text}\n${update}` }), places['a post of a blog'].link, baseline))
    expect([editOf(null, baseline), editOf(baseline, now)]).toEqual([null, `${complaint}\n\n${update}`])
  })

  it.each([
    ['nothing', ''],
    ['no element', 'x'.repeat(100)],
    ['elements without end', '<div>'.repeat(200_000)],
    ['lists of comments inside one another', '<div class="comments">'.repeat(100_000)],
    ['ends without elements', `${'<b>'.repeat(1000)}${'</i>'.repeat(300_000)}`],
    ['many small elements', '<p>a<b>b</b></p>'.repeat(50_000)],
  ])('of %s is read at once and holds nothing', (_, html) => {
    expect(wordsOnPage(html, { link, known: complaint })).toEqual({ kind: 'absent', asksToLogIn: false })
  })
})
