// Browsers in words; the more particular name wins.
import assert from 'node:assert/strict'
import test from 'node:test'
import { sayDevice } from './device.ts'

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const cases: [string | null, string][] = [
  [chrome, 'Chrome on Linux'],
  [`${chrome} Edg/156.0.0.0`, 'Edge on Linux'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox on Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari on iPhone',
  ],
  ['Mozilla/5.0 (Windows NT 10.0)', 'Windows'],
  ['curl/8.9', 'A browser that does not say its name'],
  [null, 'A browser that does not say its name'],
]

for (const [agent, words] of cases) test(words, () => assert.equal(sayDevice(agent), words))
