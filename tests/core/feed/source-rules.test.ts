// Checks what a source's rules let through, and how what the owner types becomes words to look for.
import { describe, expect, it } from 'vitest'
import type { CaseKind } from '../../../src/core/classify/kinds.ts'
import {
  leavesOut,
  noRules,
  rulesFrom,
  ruleWordsIn,
  ruleWordsText,
  type SourceRules,
} from '../../../src/core/feed/source-rules.ts'

const rules = (change: Partial<SourceRules>): SourceRules => ({ ...noRules, ...change })
const saying = (text: string, kind: CaseKind = 'question', title = '') => ({ title, text, kind })

const isFound = (entry: string, text: string): boolean =>
  leavesOut(rules({ take: 'keywords', words: [entry] }), saying(text)) === null

describe('a source that takes everything', () => {
  it('lets every kind through', () => {
    expect(leavesOut(noRules, saying('Selamat pagi'))).toBeNull()
  })
  it('leaves out what has an ignored word, in the text or in the title', () => {
    const ignoring = rules({ ignore: ['newsletter'] })
    expect(leavesOut(ignoring, saying('Our Newsletter is out'))).toBe('ignored')
    expect(leavesOut(ignoring, saying('Read it here', 'question', 'Newsletter 12'))).toBe('ignored')
    expect(leavesOut(ignoring, saying('Two newsletters came'))).toBeNull()
  })
})

describe('a source that takes complaints only', () => {
  it.each<[CaseKind, string | null]>([
    ['complaint', null],
    ['request', 'kind'],
    ['question', 'kind'],
    ['praise', 'kind'],
  ])('answers for a %s: %s', (kind, out) => {
    expect(leavesOut(rules({ take: 'complaints' }), saying('The site is down', kind))).toBe(out)
  })
  it('lets an ignored word win over a complaint', () => {
    const both = rules({ take: 'complaints', ignore: ['test post'] })
    expect(leavesOut(both, saying('Test-post: everything is broken', 'complaint'))).toBe('ignored')
  })
})

describe('a source that takes keywords', () => {
  it('leaves out what has none of them, whatever its kind', () => {
    expect(leavesOut(rules({ take: 'keywords', words: ['remit'] }), saying('Broken', 'complaint'))).toBe(
      'words',
    )
  })
  it('lets an ignored word win over a keyword', () => {
    const both = rules({ take: 'keywords', words: ['server'], ignore: ['job*'] })
    expect(leavesOut(both, saying('Server jobs in Odense'))).toBe('ignored')
  })
  it('lets everything through while no keyword is named', () => {
    expect(leavesOut(rules({ take: 'keywords' }), saying('Anything'))).toBeNull()
  })

  it.each<[entry: string, text: string]>([
    ['server', 'The SERVER is down.'],
    ['server', "The server's fan is loud"],
    ['server', '(server)'],
    ['server', 'server'],
    ['php', 'PHP-t frissíteni kell'],
    ['wordpress', 'En WordPress-opdatering fejlede'],
    ['balik', 'bolak-balik terus'],
    ['arvizturo', 'Árvíztűrő tükörfúrógép'],
    ['Århus', 'Vi bor i Aarhus'],
    ['lambat*', 'Lambatnya minta ampun'],
    ['szerver*', 'A szerverünk megállt'],
    ['*fejl', 'En grim hjemmesidefejl'],
    ['*fejl*', 'To hjemmesidefejlene'],
    ['down for days', 'It was down\nfor days'],
    ['down for days', 'down-for, days!'],
    ['e-mail', 'No e mail today'],
    ['refund*', 'I want my refunds'],
    ['500.000', 'Rp 500.000 saja'],
    ['c++', 'We write C++ here'],
    ['@remit', 'thanks @Remit, again'],
    ['#down', 'again #down'],
    ['😡', 'waited a week 😡😡'],
    ['👍', 'ok 👍🏽'],
    ['❤️', 'love ❤ it'],
    [':-(', 'no answer :-('],
    ['€', 'it costs 20€'],
    ['故障', '服务器故障了'],
    ['server', '我的server故障'],
    ['ล่ม', 'เว็บล่มอีกแล้ว'],
    ['서버', '서버가 느려요'],
    ['сервер', 'Сервер лежит'],
    ['ﬁle', 'the file'],
  ])('finds %s in "%s"', (entry, text) => {
    expect(isFound(entry, text)).toBe(true)
  })

  it.each<[entry: string, text: string]>([
    ['server', 'The webserver is down'],
    ['server', 'Two servers'],
    ['server', 'my_server_name'],
    ['szerver', 'A szerverünk megállt'],
    ['fejl', 'En hjemmesidefejl'],
    ['fejl*', 'En hjemmesidefejl'],
    ['can', "I can't"],
    ['down for days', 'It is down. For days I waited'],
    ['down for days', 'down for three days'],
    ['500', 'it took 1500 ms'],
    ['сервер', 'Веб-серверы'],
    ['a.b', 'axb'],
    ['😡', 'all is well 😀'],
  ])('does not find %s in "%s"', (entry, text) => {
    expect(isFound(entry, text)).toBe(false)
  })
})

describe('what the owner types', () => {
  it.each<[typed: string, entries: string[]]>([
    ['', []],
    ['server', ['server']],
    ['server, refund;down', ['server', 'refund', 'down']],
    ['server\n\n  slow  site \n', ['server', 'slow site']],
    ['"slow, very slow", down', ['slow, very slow', 'down']],
    ['„nem megy” «virker ikke» “tidak bisa”', ['nem megy', 'virker ikke', 'tidak bisa']],
    ['server "down for days" refund', ['server', 'down for days', 'refund']],
    ['"unclosed phrase', ['unclosed phrase']],
    ['refund*, "slow site"*', ['refund*', 'slow site*']],
    ['*, ** , "", " "', []],
    ['Server, SERVER, sérver', ['Server']],
    ['故障、慢，😡', ['故障', '慢', '😡']],
  ])('reads %j', (typed, entries) => {
    expect(ruleWordsIn(typed)).toEqual(entries)
  })

  it('comes back as it was typed, one a line', () => {
    const entries = ['server', 'slow, very slow', 'refund*']
    expect(ruleWordsIn(ruleWordsText(entries))).toEqual(entries)
  })
})

describe('rules from the database', () => {
  it('are read once and for all', () => {
    const json = JSON.stringify(rules({ take: 'keywords', words: ['a'] }))
    expect(rulesFrom(json)).toEqual(rules({ take: 'keywords', words: ['a'] }))
    expect(rulesFrom(json)).toBe(rulesFrom(json))
  })
  it.each(['', 'null', '[]', '{"take":"nothing","words":7}', '{"words":[1,null]}'])(
    'let everything through when they cannot be read: %j',
    (json) => {
      expect(rulesFrom(json)).toEqual(noRules)
    },
  )
})
