// Pages of the past: every link and form on them leads to the same moment, and nothing that a person wrote is touched (5.2).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasPast, keepMoment } from './past.ts'

const kept = (html: string) => keepMoment(html, '204')

test('5.2 what shows the society takes a moment; where one acts there is only the present', () => {
  for (const path of [
    '/',
    '/circles',
    '/circles/health',
    '/circles/a/members',
    '/circles.svg',
    '/decisions/d4',
    '/decisions/d4/receipt',
    '/decisions/d4/receipt.json',
  ])
    assert.ok(hasPast(path), path)
  for (const path of [
    '/people',
    '/people/f1',
    '/projects/p',
    '/documents/x',
    '/record',
    '/record/3',
    '/search',
  ])
    assert.ok(hasPast(path), path)
  for (const path of [
    '/join',
    '/sign-in',
    '/settings',
    '/found',
    '/try',
    '/guide',
    '/charter',
    '/following',
    '/api',
  ])
    assert.ok(!hasPast(path), path)
  for (const path of ['/circles/a/propose', '/decisions/d4/amend', '/circles/a.ics', '/calendar.ics'])
    assert.ok(!hasPast(path), path)
})

test('5.2 links keep the moment beside what else they ask for, and their place on the page', () => {
  const cases: [string, string][] = [
    ['<a href="/circles">x</a>', '<a href="/circles?at=204">x</a>'],
    [
      '<a class="b" href="/decisions/d1#log" dir="auto">x</a>',
      '<a class="b" href="/decisions/d1?at=204#log" dir="auto">x</a>',
    ],
    ['<a href="/record?about=circle:x">x</a>', '<a href="/record?about=circle:x&amp;at=204">x</a>'],
    ['<a href="?from=1&amp;to=2#v">x</a>', '<a href="?from=1&amp;to=2&amp;at=204#v">x</a>'],
    [
      '<svg><a href="/circles/a"><image href="/circles/a.svg"/></a></svg>',
      '<svg><a href="/circles/a?at=204"><image href="/circles/a.svg?at=204"/></a></svg>',
    ],
  ]
  for (const [given, wanted] of cases) assert.equal(kept(given), wanted)
})

test('5.2 other sites, anchors, pages of the present and moments already chosen stay as they are', () => {
  for (const html of [
    '<a href="https://example.org/circles">x</a>',
    '<a href="//example.org/circles">x</a>',
    '<a href="#log">x</a>',
    '<a href="/sign-in">x</a>',
    '<a href="/circles?at=3">x</a>',
    '<a data-present href="/circles">x</a>',
    '<link href="/circles"><p>&lt;a href="/circles"></p>',
    '<form method="post" action="/circles"></form>',
  ])
    assert.equal(kept(html), html)
})

test('5.2 a form that asks for a page asks for the same moment', () => {
  assert.equal(
    kept('<form role="search">'),
    '<form role="search"><input type="hidden" name="at" value="204">',
  )
  assert.equal(
    kept('<form action="/search">'),
    '<form action="/search"><input type="hidden" name="at" value="204">',
  )
  assert.equal(kept('<form action="/try">'), '<form action="/try">')
  assert.equal(
    keepMoment('<a href="/">', '2031-03-03T10:00+01:00'),
    '<a href="/?at=2031-03-03T10%3A00%2B01%3A00">',
  )
})
