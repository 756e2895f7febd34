// Danish: the places customers usually write in, and which address of them is meant.
import type { presets as source } from '../en/presets.ts'
import type { Messages } from '../t.ts'

export const presets: Messages<typeof source> = {
  'source.more': 'Navn, og hvor ofte der læses',
  'preset.any': 'En hvilken som helst webside',
  'preset.any.hint': 'Adressen på en side eller et feed: en sides feed bliver fundet.',
  'preset.wordpress': 'WordPress-kommentarer',
  'preset.wordpress.hint': 'Webstedets adresse for alle kommentarer, et indlægs adresse for dem under det.',
  'preset.forum': 'Forum',
  'preset.forum.hint':
    'Adressen på forummet, et underforum eller en tråd: Discourse, phpBB, XenForo og andre.',
  'preset.alert': 'Google Alert',
  'preset.alert.hint':
    'Opret en underretning om dit navn på google.com/alerts, vælg »RSS-feed« under »Lever til«, og indsæt adressen bag dens feedtegn.',
  'preset.news': 'Nyhedssøgning',
  'preset.news.hint': 'Søg på dit navn i Google News eller Bing News, og indsæt adressen på det, der vises.',
  'preset.reddit': 'Reddit',
  'preset.reddit.hint': 'Adressen på et fællesskab, en tråd eller det, en søgning viser.',
  'preset.questions': 'Stack Exchange',
  'preset.questions.hint':
    'Adressen på et tag eller et spørgsmål, på Stack Overflow eller et af søsterstederne.',
  'preset.tickets': 'Tickets',
  'preset.tickets.hint':
    'Feedet fra en helpdesk eller et projekt på GitHub (dets diskussioner) eller GitLab (dets sager).',
  'preset.blog': 'Blog eller nyheder',
  'preset.blog.hint': 'Webstedets adresse. Findes der flere feeds, så vælg det med indlæggene.',
}
