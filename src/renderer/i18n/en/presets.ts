// English: the places customers usually write in, and which address of them is meant.
export const presets = {
  'source.more': 'Name, and how often it is read',
  'preset.any': 'Any web page',
  'preset.any.hint': 'The address of a page or of a feed: the feed of a page is looked for.',
  'preset.wordpress': 'WordPress comments',
  'preset.wordpress.hint': 'The address of the site for all its comments, of one post for those below it.',
  'preset.forum': 'Forum',
  'preset.forum.hint':
    'The address of the forum, of a board or of one thread: Discourse, phpBB, XenForo and others.',
  'preset.alert': 'Google Alert',
  'preset.alert.hint':
    'Make an alert for your name at google.com/alerts, choose “RSS feed” under “Deliver to”, and paste the address of its feed sign.',
  'preset.news': 'News search',
  'preset.news.hint':
    'Search for your name on Google News or Bing News, and paste the address of what it shows.',
  'preset.reddit': 'Reddit',
  'preset.reddit.hint': 'The address of a community, a thread, or what a search shows.',
  'preset.questions': 'Stack Exchange',
  'preset.questions.hint': 'The address of a tag or a question, on Stack Overflow or one of its sisters.',
  'preset.tickets': 'Tickets',
  'preset.tickets.hint':
    'The feed of a help desk, or a project on GitHub (its discussions) or GitLab (its issues).',
  'preset.blog': 'Blog or news',
  'preset.blog.hint': 'The address of the site. Where several feeds are found, choose that of the posts.',
} as const
