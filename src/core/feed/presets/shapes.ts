// Lists what the address of a feed tells of it, and the places that publish none. Data only.
import type { PlaceKind } from '../place.ts'

/** What a feed is, by its own address. First match counts; host and path in one, without "www.". */
export const feedShapes: readonly (readonly [RegExp, PlaceKind, perComment: boolean])[] = [
  [/^google\.[a-z.]+\/alerts\/feeds\//, 'alert', false],
  [/^news\.google\.com\/rss\/|^bing\.com\/(?:news\/)?search\?/, 'alert', false],
  [/^reddit\.com\/(?:domain\/|(?:r\/[^/]+\/)?search\.rss)/, 'alert', false],
  [/^reddit\.com\/(?:r\/[^/]+\/comments|user)\//, 'forum', true],
  [/^reddit\.com\//, 'forum', false],
  [/^hnrss\.org\/(?:newcomments|replies|item|bestcomments)/, 'forum', true],
  [/^hnrss\.org\//, 'forum', false],
  [/^github\.com\/.*\/discussions\.atom/, 'tickets', false],
  [/\/-\/issues\.atom/, 'tickets', false],
  [/^github\.com\/|\/-\/(?:releases\.atom|tags\?)|^youtube\.com\/|^bsky\.app\//, 'other', false],
  [/\/@\w+\.rss$/, 'other', false],
  [/\/feeds\/question\/\d+/, 'forum', true],
  [/\/feeds\/tag\?|\/feeds\/(?:c|u|user)\/|^[^/]+\/feeds$|\/feeds\/(?:all|local)\.xml/, 'forum', false],
  [/\/posts\.rss$|\/t\/[^/?]+\/\d+\.rss$/, 'forum', true],
  [/\/latest\.rss$|\/c\/[^?]+\/\d+\.rss$|\/top(?:\/\w+)?\.rss$/, 'forum', false],
  [/\/app\.php\/feed\/(?:topics|news)/, 'forum', false],
  [/\/app\.php\/feed|\/feed\.php\?(?:[ft]|mode)=/, 'forum', true],
  [/action=\.xml(?=.*sa=recent)/, 'forum', true],
  [/action=\.xml|\bforums\/.+\/index\.rss|\/syndication\.php|\/external\.php\?/, 'forum', false],
  [/\/extern\.php\?.*\btid=/, 'forum', true],
  [/\/extern\.php\?/, 'forum', false],
  [/\/comments\/feed\b|[?&]feed=comments-|\/feeds\/(?:\d+\/)?comments\//, 'comments', true],
  [/\/(?:19|20)\d\d\/\d\d\/(?:\d\d\/)?[^/?]+\/feed\/?$|[?&]p=\d+&feed=/, 'comments', true],
]

/** Places that publish no feed at all, by host and path in one, without "www.". */
export const withoutFeed: readonly RegExp[] = [
  /^(?:[^/]+\.)?(?:x|twitter|facebook|fb|linkedin|instagram|trustpilot)\.com\//,
  /^(?:[^/]+\.)?trustpilot\.[a-z.]+\//,
  /^(?:t|fb)\.me\/|^lnkd\.in\/|^telegram\.me\//,
  /^google\.[a-z.]+\/maps\b|^maps\.google\.[a-z.]+\/|^maps\.app\.goo\.gl\/|^g\.page\//,
  /^github\.com\/[^/]+\/[^/]+\/(?:issues|pulls?)\b/,
]
