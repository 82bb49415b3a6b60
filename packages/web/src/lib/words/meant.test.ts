// What an address that leads nowhere may have meant.
import assert from 'node:assert/strict'
import test from 'node:test'
import { meantBy } from './meant.ts'

const first: [string, string][] = [
  ['/login', '/sign-in'],
  ['/circle', '/circles'],
  ['/chartre', '/charter'],
  ['/setings', '/settings'],
  ['/d12', '/decisions/d12'],
  ['/318', '/record/318'],
  ['/p40', '/people/p40'],
  ['/circles/Main%20Leadership', '/circles/main-leadership'],
  ['/circles/no-such-circle', '/circles'],
  ['/people/f999', '/people'],
  ['/join/abc', '/sign-in'],
  ['/zzzzzzzzz', '/'],
  ['/circles/%E0%A4%A', '/circles/e0-a4-a'],
]

for (const [path, href] of first)
  test(`${path} may have meant ${href}`, () => assert.equal(meantBy(path)[0]?.href, href))

test('no page is offered twice, and never more than four', () => {
  for (const [path] of first) {
    const offered = meantBy(path).map(({ href }) => href)
    assert.equal(new Set(offered).size, offered.length)
    assert.ok(offered.length <= 4)
  }
})
