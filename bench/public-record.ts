// The whole record at a size: exported to files by the real command, then verified by the real command from those files.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  emptyRange,
  encodeRange,
  extend,
  formatSigned,
  formatVerifierKey,
  leafHash,
  logKeyOf,
  rootOf,
  signCheckpoint,
  tileHeight,
} from '@open-socialism/record'
import { openStore, signingMeans } from '@open-socialism/store'
import type pg from 'pg'
import { openDatabase, passingFolder, withClient } from './place.ts'
import { measure, type Measure } from './results.ts'
import { synthetic, syntheticLog, type SyntheticEntry } from './synthetic.ts'

const wanted = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000)
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))

export async function measurePublicRecord(): Promise<{ rows: Measure[]; postgres: string }> {
  const database = await openDatabase()
  const folder = passingFolder()
  try {
    const places = { keys: join(folder.path, 'keys'), guard: join(folder.path, 'guard') }
    await fill(database.connectionString)
    const key = await sign(database.connectionString, places)
    const mirror = join(folder.path, 'mirror')
    const from = ['--database-url', database.connectionString, '--keys', places.keys, '--guard', places.guard]
    const exported = await command('export', 'record', mirror, ...from)
    const verified = await command('verify', mirror, '--key', key)
    const beside = `${wanted.toLocaleString('en')} entries`
    return {
      rows: [
        measure(
          'export record',
          exported.seconds,
          's',
          { atMost: 60 },
          `${beside}; the command from start to end`,
        ),
        measure(
          'verify',
          wanted / verified.cpuSeconds,
          'entries/s',
          { atLeast: 50_000 },
          `${beside}; per second of processor time of all its threads, ${verified.seconds.toFixed(1)} s from start to end`,
        ),
        measure('verify: memory at most', verified.megabytes, 'MB', { atMost: 500 }, beside),
      ],
      postgres: database.version,
    }
  } finally {
    folder.remove()
    await database.close()
  }
}

const atOnce = 5000

type Above = { level: number; index: number; hash: Uint8Array }

/** Writes entries as a log holds them, without the states that no copy needs. */
async function fill(connectionString: string): Promise<void> {
  const store = await openStore({ connectionString })
  await store.close()
  await withClient(connectionString, async (client) => {
    await client.query('set search_path to society; set synchronous_commit = off')
    let range = emptyRange
    let last = 0
    let group: SyntheticEntry[] = []
    const flush = async () => {
      const above: Above[] = []
      const leaves = group.map(({ bytes }) => leafHash(bytes))
      const first = range.size
      range = extend(range, leaves, (height, index, hash) => {
        if (height > 0 && height % tileHeight === 0) above.push({ level: height / tileHeight, index, hash })
      })
      await insert(client, first, group, leaves, above)
      group = []
    }
    for (const entry of synthetic(wanted)) {
      group.push(entry)
      last = entry.at
      if (group.length === atOnce) await flush()
    }
    await flush()
    await client.query(
      `update log set origin = $1, clock = 'real', founded = true, size = $2, root = $3, subtrees = $4, at = $5`,
      [syntheticLog, range.size, rootOf(range), encodeRange(range), last],
    )
    await client.query('analyze')
  })
}

async function insert(
  client: pg.Client,
  first: number,
  group: readonly SyntheticEntry[],
  leaves: readonly Uint8Array[],
  above: readonly Above[],
): Promise<void> {
  await client.query(
    `insert into entry (index, at, by, act_id, type, subjects, leaf, bytes)
     select u.index, u.at, u.by, u.act_id, u.type, '{}', u.leaf, u.bytes
     from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::bytea[])
       as u (index, at, by, act_id, type, leaf, bytes)`,
    [
      group.map((_, n) => first + n),
      ...(['at', 'by', 'id', 'type'] as const).map((name) => group.map((one) => one[name])),
      leaves,
      group.map(({ bytes }) => bytes),
    ],
  )
  await client.query(
    'insert into subtree (level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])',
    [above.map((one) => one.level), above.map((one) => one.index), above.map((one) => one.hash)],
  )
  const texts = group.flatMap((one, n) => one.texts.map((text) => ({ ...text, entry: first + n })))
  await client.query(
    `insert into text (commitment, r, text, entry, withheld)
     select *, false from unnest($1::text[], $2::bytea[], $3::text[], $4::bigint[])`,
    [
      texts.map((one) => one.commitment),
      texts.map((one) => one.r),
      texts.map((one) => one.text),
      texts.map((one) => one.entry),
    ],
  )
}

/** Signs the head, and gives the key that verifies it. */
async function sign(connectionString: string, places: { keys: string; guard: string }): Promise<string> {
  const store = await openStore({ connectionString })
  try {
    const means = await signingMeans(store, places)
    const [signer] = means.signers()
    const { origin, size, root } = await store.head()
    if (signer === undefined || origin === null) throw new Error('there is no key')
    const checkpoint = { origin, size: BigInt(size), root }
    const note = formatSigned(checkpoint, [signCheckpoint(checkpoint, signer)])
    await store.db
      .insertInto('published')
      .values({ id: 1, size, root: Buffer.from(root), note })
      .execute()
    return formatVerifierKey(logKeyOf(signer))
  } finally {
    await store.close()
  }
}

type Ran = { seconds: number; cpuSeconds: number; megabytes: number }

/** Runs a command to its end; what it took is what the system says of its process. */
async function command(...words: string[]): Promise<Ran> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const took = { cpuSeconds: 0, megabytes: 0 }
  const look = setInterval(() => {
    try {
      const stat = readFileSync(`/proc/${String(child.pid)}/stat`, 'utf8')
      const [user = 0, system = 0] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .map(Number)
      took.cpuSeconds = (user + system) / 100
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8')
      took.megabytes = Math.max(took.megabytes, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000)
    } catch {
      // It has ended; what was seen last stands.
    }
  }, 100)
  const [code] = (await once(child, 'close')) as [number | null]
  clearInterval(look)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}`)
  return { seconds: (performance.now() - began) / 1000, ...took }
}
