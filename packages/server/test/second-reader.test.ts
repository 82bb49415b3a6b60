// A second implementation (5.1): Go's sumdb libraries, as Debian packages them, check checkpoint, tiles and proofs of a
// running society. Installs them where it may; skips, saying so, where it may not.
import { equal } from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { formatVerifierKey, logKeyOf } from '@open-socialism/record'
import { signingMeans } from '@open-socialism/store'
import { bearer, content, entryOf, send, serve } from './support/served.ts'

const program = fileURLToPath(new URL('./support/second-reader/main.go', import.meta.url))
const libraries = '/usr/share/gocode'
const packages = ['golang-go', 'golang-golang-x-mod-dev']
const installing = { timeout: 120_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }

const isThere = (): boolean =>
  spawnSync('go', ['version']).status === 0 &&
  existsSync(join(libraries, 'src/golang.org/x/mod/sumdb/note/note.go'))

/** Whether Go and its libraries are there, after trying to install them. */
function ensureGo(): boolean {
  if (isThere()) return true
  if (process.getuid?.() !== 0) return false
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], installing).status
  if (install() !== 0) {
    spawnSync('apt-get', ['update', '-qq'], installing)
    install()
  }
  return isThere()
}

test('5.1 a reader that nobody here wrote finds every entry in the signed tree', async (context) => {
  if (!ensureGo()) {
    context.skip(`needs Debian's packages: apt-get install ${packages.join(' ')}`)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'second-reader-'))
  const served = await serve('real')
  try {
    const places = { keys: join(folder, 'keys'), guard: join(folder, 'guard') }
    const means = await signingMeans(served.store, places)
    const f1 = bearer(await served.token('f1'))
    const body = { content: content() }
    const made = await send(served.address, 'POST', '/api/circles/council/decisions', { body, headers: f1 })
    const on = `/api/decisions/d${String(entryOf(made))}/comments`
    // More than a tile: a full one, one above it, and a partial one.
    const comments = Array.from({ length: 270 }, (_, n) =>
      send(served.address, 'POST', on, { body: { text: `Number ${String(n)}` }, headers: f1 }),
    )
    for (const one of await Promise.all(comments)) entryOf(one)
    const refused = () => undefined
    const publisher = await served.store.publish({ ...means, refused })
    const { size } = await served.store.head()
    for (const end = performance.now() + 10_000; performance.now() < end;) {
      await publisher.sign()
      if ((await served.store.published())?.size === size) break
    }
    const reader = join(folder, 'reader')
    const env = {
      PATH: process.env['PATH'],
      GO111MODULE: 'off',
      GOPATH: libraries,
      GOCACHE: join(folder, 'cache'),
    }
    const run = promisify(execFile)
    await run('go', ['build', '-o', reader, program], { env })
    const key = means
      .signers()
      .map((one) => formatVerifierKey(logKeyOf(one)))
      .join()
    const { stdout } = await run(reader, [served.address, key])
    equal(stdout, `${String(size)} entries\n`)
  } finally {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
