// Names the HTML elements that hold text alone.

/** HTML, section 13.2.5: these end at their own closing tag alone, and in most of them an entity is no entity. */
export const textElements: ReadonlyMap<string, 'verbatim' | 'entities'> = new Map([
  ['iframe', 'verbatim'],
  ['noembed', 'verbatim'],
  ['noframes', 'verbatim'],
  ['plaintext', 'verbatim'],
  ['script', 'verbatim'],
  ['style', 'verbatim'],
  ['xmp', 'verbatim'],
  ['title', 'entities'],
  ['textarea', 'entities'],
])
