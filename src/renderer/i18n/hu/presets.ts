// Hungarian: the places customers usually write in, and which address of them is meant.
import type { presets as source } from '../en/presets.ts'
import type { Messages } from '../t.ts'

export const presets: Messages<typeof source> = {
  'source.more': 'Név és az olvasás gyakorisága',
  'preset.any': 'Bármely weboldal',
  'preset.any.hint': 'Egy oldal vagy egy hírcsatorna címe: az oldal hírcsatornáját a program megkeresi.',
  'preset.wordpress': 'WordPress-hozzászólások',
  'preset.wordpress.hint': 'A webhely címe minden hozzászóláshoz, egy bejegyzés címe az alatta lévőkhöz.',
  'preset.forum': 'Fórum',
  'preset.forum.hint': 'A fórum, egy témakör vagy egy téma címe: Discourse, phpBB, XenForo és mások.',
  'preset.alert': 'Google Értesítő',
  'preset.alert.hint':
    'Hozzon létre értesítőt a nevére a google.com/alerts oldalon, a kézbesítésnél válassza az „RSS-hírcsatorna” lehetőséget, és illessze be a hírcsatornajel címét.',
  'preset.news': 'Hírkeresés',
  'preset.news.hint':
    'Keressen rá a nevére a Google Híreken vagy a Bing Newson, és illessze be az eredmény címét.',
  'preset.reddit': 'Reddit',
  'preset.reddit.hint': 'Egy közösség, egy téma vagy egy keresés eredményének címe.',
  'preset.questions': 'Stack Exchange',
  'preset.questions.hint': 'Egy címke vagy egy kérdés címe a Stack Overflow-n vagy valamelyik testvérén.',
  'preset.tickets': 'Hibajegyek',
  'preset.tickets.hint':
    'Egy ügyfélszolgálati rendszer hírcsatornája, vagy egy GitHub- (a megbeszélései) vagy GitLab-projekt (a bejelentései).',
  'preset.blog': 'Blog vagy hírek',
  'preset.blog.hint': 'A webhely címe. Ha több hírcsatorna is van, válassza a bejegyzésekét.',
}
