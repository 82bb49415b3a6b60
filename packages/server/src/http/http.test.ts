// The small parts of the front, as tables.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { arrivalOf, networkOf } from './addresses.ts'
import { comesFromThisSite } from './origin-check.ts'
import { parseJson } from './read-body.ts'

test('an address is the network that one visitor can easily send from', () => {
  const table: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['not an address', 'not an address'],
  ]
  for (const [address, network] of table) equal(networkOf(address), network)
})

test('forwarding headers count only where our own proxy sets them, and the last word is its', () => {
  const headers: Record<string, string> = {
    host: 'inner',
    'x-forwarded-for': 'made-up, 192.0.2.9',
    'x-forwarded-proto': 'http, https',
    'x-forwarded-host': 'society.example',
  }
  const header = (name: string) => headers[name]
  deepEqual(arrivalOf(header, '198.51.100.1', { behindProxy: false, address: null }), {
    host: 'inner',
    secure: false,
    from: '198.51.100.1',
  })
  deepEqual(arrivalOf(header, '10.0.0.1', { behindProxy: true, address: null }), {
    host: 'society.example',
    secure: true,
    from: '192.0.2.9',
  })
})

test('an unsafe request with a cookie comes from this very site', () => {
  const asked = (method: string, headers: Record<string, string>, bearer = false) =>
    comesFromThisSite({ method, header: (name) => headers[name], host: 'here.example:8420', bearer })
  equal(asked('GET', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }), true)
  equal(asked('POST', {}), true)
  equal(asked('POST', { origin: 'http://here.example:8420' }), true)
  equal(asked('POST', { origin: 'http://here.example' }), false)
  equal(asked('POST', { origin: 'http://here.example:8420.evil.example' }), false)
  equal(asked('POST', { origin: 'null' }), false)
  equal(asked('DELETE', { 'sec-fetch-site': 'same-site' }), false)
  equal(asked('POST', { 'sec-fetch-site': 'none' }), true)
  equal(asked('POST', { origin: 'https://evil.example' }, true), true)
})

test('JSON is an object of bounded depth; brackets inside strings do not count', () => {
  deepEqual(parseJson('{"a":[1]}'), { ok: true, value: { a: [1] } })
  equal(parseJson(`{"a":"${'['.repeat(500)}\\"${'{'.repeat(500)}"}`).ok, true)
  const table: [string, string][] = [
    [`{"a":${'['.repeat(60)}${']'.repeat(60)}}`, 'body-must-not-be-deep'],
    ['[]', 'body-must-be-json'],
    ['null', 'body-must-be-json'],
    ['{"a":1', 'body-must-be-json'],
  ]
  for (const [text, reason] of table) {
    const parsed = parseJson(text)
    equal(parsed.ok ? 'read' : parsed.problem.reason, reason)
  }
})
