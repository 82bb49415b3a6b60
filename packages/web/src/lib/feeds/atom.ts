// A feed as Atom (RFC 4287).
import { escapeHtml } from '../words/escape-html.ts'
import { isoOf } from '../words/time.ts'
import type { Feed, FeedItem } from './feed.ts'

const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string): string => escapeHtml(text.toWellFormed().replace(notInXml, ''))

export function atomOf(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
    `<id>${escaped(feed.id)}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<updated>${isoOf(feed.at)}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>`,
    ...feed.items.map(entryOf),
    '</feed>\n',
  ].join('\n')
}

const entryOf = ({ id, url, title, html, at, author }: FeedItem): string =>
  [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${isoOf(at)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...(author === null ? [] : [`<author><name>${escaped(author)}</name></author>`]),
    `<content type="html">${escaped(html)}</content>`,
    '</entry>',
  ].join('')
