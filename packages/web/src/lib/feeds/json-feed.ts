// A feed as JSON Feed 1.1 (jsonfeed.org).
import { isoOf } from '../words/time.ts'
import type { Feed } from './feed.ts'

export const jsonFeedOf = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.items.map(({ id, url, title, html, at, author }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: isoOf(at),
      ...(author !== null && { authors: [{ name: author }] }),
    })),
  })
