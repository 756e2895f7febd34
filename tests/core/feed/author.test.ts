import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../src/core/feed/read-feed.ts'

describe('who wrote it', () => {
  test.each([
    ['<author>a@x.example (Ann)</author>', { authorName: 'Ann', authorEmail: 'a@x.example' }],
    ['<author>Ann &lt;a@x.example&gt;</author>', { authorName: 'Ann', authorEmail: 'a@x.example' }],
    ['<author>a@x.example</author>', { authorName: null, authorEmail: 'a@x.example' }],
    ['<author>Ann</author>', { authorName: 'Ann', authorEmail: null }],
    ['<author>\u200b\u200b</author>', { authorName: null, authorEmail: null }],
    ['<author>👩\u200d👧</author>', { authorName: '👩\u200d👧' }],
    ['<author>Ann [a@x.example]</author>', { authorName: 'Ann', authorEmail: 'a@x.example' }],
    ['<author>&lt;a@x.example&gt; Ann</author>', { authorName: 'Ann', authorEmail: 'a@x.example' }],
    ['<author>(mailto:a@x.example) Ann</author>', { authorName: 'Ann', authorEmail: 'a@x.example' }],
    ['<author>Ann Doe, a@x.example</author>', { authorName: 'Ann Doe', authorEmail: 'a@x.example' }],
    ['<author>a@x.example - Ann (sales)</author>', { authorName: 'Ann (sales)', authorEmail: 'a@x.example' }],
    ['<author>a@x.example, b@x.example</author>', { authorName: null, authorEmail: 'a@x.example' }],
    ['<author>Ann (@ann)</author>', { authorName: 'Ann (@ann)', authorEmail: null }],
    [
      '<author><uri>mailto:a@x.example?subject=Hi</uri></author>',
      { authorName: null, authorEmail: 'a@x.example', authorUri: null },
    ],
    [
      '<author><name>Ann</name><email>a@x.example</email></author>',
      { authorName: 'Ann', authorEmail: 'a@x.example' },
    ],
    ['<dc:creator>Ann &amp;amp; Bob</dc:creator>', { authorName: 'Ann & Bob', authorEmail: null }],
    ['<title>Comment on Stand by me by Ann</title>', { authorName: 'Ann' }],
    ['<title>By: Ann</title>', { authorName: 'Ann' }],
    ['<title>Kommentar til Nede igen af Mette</title>', { authorName: 'Mette' }],
    ['<title>Komentar di Harga oleh Budi</title>', { authorName: 'Budi' }],
    ['<title>Down again</title>', { authorName: null, authorEmail: null }],
  ])('%s', (inside, author) => {
    const text = `<rss version="2.0"><channel><item>${inside}</item></channel></rss>`
    const result = readFeed({ text, finalUrl: 'https://site.example/feed/' })
    expect(result.ok && result.value.items[0]).toMatchObject(author)
  })
  test('a line of a hundred thousand letters is no address, and is not searched for one', () => {
    const long = 'a'.repeat(100_000)
    const item = `<item><title>Here</title><author>${long}@ ${long}.</author></item>`
    const result = readFeed({
      text: `<rss version="2.0"><channel>${item.repeat(20)}</channel></rss>`,
      finalUrl: 'https://site.example/feed/',
    })
    expect(result.ok && result.value.items[19]).toMatchObject({ title: 'Here', authorEmail: null })
  })
})

describe('who wrote an entry of Atom', () => {
  const ann = '<author><name>Ann</name></author>'
  test.each([
    ['its own author', `<author><name>Bea</name></author><source>${ann}</source>`, 'Bea'],
    ['its own author behind the source', `<source>${ann}</source><author><name>Bea</name></author>`, 'Bea'],
    ['the author of its source', `<source><title>Her log</title>${ann}</source>`, 'Ann'],
    ['the first author of its source', `<source>${ann}<author><name>Cem</name></author></source>`, 'Ann'],
    ["the feed's author", '<source><title>Her log</title></source>', 'Eve'],
    ["the feed's author, where its own is empty", '<author><name> </name></author>', 'Eve'],
    ["the feed's author, whatever lies deeper", `<source><x>${ann}</x></source><y>${ann}</y>`, 'Eve'],
  ])('%s', (_, inside, authorName) => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Eve</name></author>
      <entry>${inside}</entry><entry><title>Next</title></entry></feed>`
    const result = readFeed({ text, finalUrl: 'https://site.example/feed/' })
    expect(result.ok && result.value.items).toMatchObject([{ authorName }, { authorName: 'Eve' }])
  })

  test('an empty author hides no other', () => {
    const text = `<rss version="2.0"><channel><item><author></author><dc:creator>Ann</dc:creator></item></channel></rss>`
    const result = readFeed({ text, finalUrl: 'https://site.example/feed/' })
    expect(result.ok && result.value.items).toMatchObject([{ authorName: 'Ann' }])
  })
})
