// The log's forms: readable lines, levels, and wrongly typed options that are answered plainly.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logOf, reportTo } from './log.ts'

const begin = (options: Record<string, string>, env: NodeJS.ProcessEnv = {}) => {
  let written = ''
  const err = { write: (text: string) => (written += text) } as unknown as NodeJS.WriteStream
  const log = logOf({ words: [], options }, { out: () => undefined, err, env, directory: '/' })
  return { log, written: () => written }
}

test('without a word only what needs a look is logged, as JSON', () => {
  const { log, written } = begin({})
  log.info({ path: '/' }, 'request')
  reportTo(log)('leadership-gained', {})
  assert.equal(written(), '')
  reportTo(log)('batch-lost', { error: new Error('gone'), acts: 3 })
  const { level, msg, acts, err } = JSON.parse(written()) as Record<string, unknown>
  assert.deepEqual([level, msg, acts, (err as Error).message], [40, 'batch-lost', 3, 'gone'])
})

test('with --log each thing is one line, and --log-level or LOG_LEVEL says how much', () => {
  const { log, written } = begin({ log: 'pretty' })
  log.info({ method: 'GET', path: '/', status: 200, ms: 3, token: 'S3CRET' }, 'request')
  assert.match(
    written(),
    /^\d\d:\d\d:\d\d info {2}request method=GET path=\/ status=200 ms=3 token=\(left out\)\n$/,
  )
  const quiet = begin({ log: 'json', 'log-level': 'error' })
  quiet.log.warn({}, 'something')
  assert.equal(quiet.written(), '')
  const talkative = begin({}, { LOG_LEVEL: 'debug' })
  talkative.log.debug({ entries: 2 }, 'batch')
  assert.match(talkative.written(), /"entries":2/)
})

test('what is no form or level is said plainly', () => {
  assert.throws(() => begin({ log: 'xml' }), /--log is json or pretty, not "xml"/)
  assert.throws(() => begin({ 'log-level': 'loud' }), /--log-level is one of debug, info, warn, error/)
})
