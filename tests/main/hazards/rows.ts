// Names every hazard a feed reader meets, and where the tests are that show what Remit makes of it.

/** Where a row is shown: in the table of this folder, in its tests over several readings, or beside the part it belongs to. */
export const hazards = {
  'XML bomb / XXE': 'table',
  'gzip bomb': 'table',
  slowloris: 'table',
  'redirect loop / chain': 'table',
  'huge feed': 'table',
  'bad TLS': 'tests/main/poll/fetch-cases.ts, over Node and over Electron',
  'wrong content-type': 'table',
  'HTML instead of feed, captive portal': 'time',
  'Cloudflare challenge': 'table',
  'duplicate GUIDs in a document': 'time',
  'GUID changes, http→https': 'time',
  'GUID reused in other feed': 'time',
  'future dates': 'time',
  'no / bad dates': 'time',
  'HTML in titles': 'table',
  'relative links, xml:base': 'table',
  'double-encoded entities': 'table',
  'invalid UTF-8': 'table',
  'windows-125x, ISO-8859-x, Shift_JIS, KOI8': 'table',
  'BOM, whitespace before decl': 'table',
  'junk before decl, bare &, stray <, truncation': 'table',
  'servers that always 304': 'time',
  'Expires: 0 + ETag liars': 'time',
  'absurd max-age': 'table',
  'item window overflow': 'tests/main/desk/taking-in/older-pages.test.ts',
  'feed goes silent': 'tests/core/feed/pace.test.ts, tests/main/desk/taking-in/older-pages.test.ts',
  'offline / sleep': 'tests/main/poll/scheduler.test.ts, tests/core/feed/schedule.test.ts',
} as const

export type Hazard = keyof typeof hazards
export type HazardAt<Place> = { [H in Hazard]: (typeof hazards)[H] extends Place ? H : never }[Hazard]
