// Feeds: well-formed whatever people write, and the same for the same record.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { atomOf } from './atom.ts'
import { logAt, tagOf, type Feed } from './feed.ts'
import { jsonFeedOf } from './json-feed.ts'

const feed: Feed = {
  id: 'tag:example.org,2026-01-01:s/feed',
  title: 'A & B <c>',
  home: 'http://localhost/?a=1&b=2',
  self: 'http://localhost/feed.atom',
  language: 'en',
  author: 'A & B',
  at: Date.UTC(2026, 0, 2),
  items: [
    {
      id: 'tag:example.org,2026-01-01:s/entry/4',
      url: 'http://localhost/record/4',
      title: '"]]> \u0000\u001b👩‍👩‍👧 \ud800 x',
      html: '<p>a &amp; b</p>',
      at: Date.UTC(2026, 0, 2),
      author: null,
    },
  ],
}

test('Atom holds what was written, with nothing that XML forbids', () => {
  const xml = atomOf(feed)
  assert.ok(xml.includes('<title>A &amp; B &lt;c&gt;</title>'))
  assert.ok(xml.includes('&quot;]]&gt; 👩‍👩‍👧 \ufffd x'))
  assert.ok(xml.includes('<content type="html">&lt;p&gt;a &amp;amp; b&lt;/p&gt;</content>'))
  assert.ok(xml.includes('<updated>2026-01-02T00:00:00.000Z</updated>'))
  assert.equal(xml, atomOf(structuredClone(feed)))
  assert.ok(!/&(?!amp;|lt;|gt;|quot;)/.test(xml))
})

test('JSON Feed says the same', () => {
  const said = JSON.parse(jsonFeedOf(feed)) as {
    version: string
    items: { id: string; content_html: string }[]
  }
  assert.equal(said.version, 'https://jsonfeed.org/version/1.1')
  assert.deepEqual(
    said.items.map(({ id }) => id),
    [feed.items[0]?.id],
  )
})

test('an id names the record, not the address that it is served from', () => {
  assert.equal(
    tagOf('example.org/a/b', Date.UTC(2026, 4, 3), 'entry/7'),
    'tag:example.org,2026-05-03:a/b/entry/7',
  )
  assert.equal(tagOf('example.org', 0, 'feed'), 'tag:example.org,1970-01-01:feed')
})

test('5.3 an entry’s id keeps the name that the log had when it was made', () => {
  const predecessors = [
    { origin: 'a.example', kept: 5 },
    { origin: 'b.example', kept: 9 },
  ]
  const names = [0, 4, 5, 8, 9].map((entry) => logAt({ origin: 'c.example', predecessors }, entry))
  assert.deepEqual(names, ['a.example', 'a.example', 'b.example', 'b.example', 'c.example'])
})
