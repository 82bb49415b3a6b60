// The log leaves secrets out, wherever in a line they stand.
import { ok } from 'node:assert/strict'
import { test } from 'node:test'
import { createLog, loggedPath } from './log.ts'

test('secrets never reach the log', () => {
  let written = ''
  const log = createLog('info', { write: (line: string) => (written += line) })
  const secret = 'S3CRET'
  log.info({ token: secret, headers: { cookie: secret, authorization: secret } }, 'one')
  log.info({ request: { headers: { cookie: secret, 'set-cookie': secret } } }, 'two')
  log.error(
    { act: { text: secret, content: { text: secret } }, link: secret, connectionString: secret },
    'three',
  )
  log.info({ path: loggedPath(`/join/${secret}?x=${secret}`) }, 'four')
  ok(!written.includes(secret), written)
  for (const word of ['one', 'two', 'three', 'four', '/join/…']) ok(written.includes(word))
})
