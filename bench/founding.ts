// Founding at size: the command as an operator types it, on a file that `generate` wrote, until the links are printed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { generateSociety } from '@open-socialism/society-file'
import { openDatabase, passingFolder } from './place.ts'
import { measure, type Measure } from './results.ts'

const command = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const [circles, people] = (process.env['BENCH_SOCIETY'] ?? '20000/100000').split('/').map(Number) as [
  number,
  number,
]

export async function measureFounding(): Promise<{ rows: Measure[]; postgres: string }> {
  const folder = passingFolder()
  const database = await openDatabase()
  try {
    const file = writtenTo(join(folder.path, 'society.json'))
    const began = performance.now()
    const { peakBytes } = await run(['found', file, '--database-url', database.connectionString])
    const seconds = (performance.now() - began) / 1000
    const size = `${circles.toLocaleString('en')} circles, ${people.toLocaleString('en')} people`
    return {
      rows: [
        measure(`founding: from a file`, seconds, 's', { atMost: 60 }, `${size}; reading, founding, links`),
        measure(
          'founding: memory at its highest',
          peakBytes / 1e6,
          'MB',
          null,
          'resident, of the command alone',
        ),
      ],
      postgres: database.version,
    }
  } finally {
    await database.close()
    folder.remove()
  }
}

function writtenTo(file: string): string {
  const wanted = { circles, people, seed: 1, clock: 'real' as const }
  writeFileSync(file, [...generateSociety(wanted, 'json')].map((piece) => piece.text).join(''))
  return file
}

async function run(args: string[]): Promise<{ peakBytes: number }> {
  const profile = process.env['BENCH_PROFILE']
  const flags = ['--disable-warning=ExperimentalWarning']
  if (profile !== undefined) flags.push('--cpu-prof', `--cpu-prof-dir=${profile}`)
  const child = spawn(process.execPath, [...flags, command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let peakBytes = 0
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid ?? 0))
  }, 200)
  const exited = once(child, 'exit')
  const said = await text(child.stdout)
  const [code] = (await exited) as [number | null]
  clearInterval(watch)
  if (code !== 0) throw new Error(`founding ended with ${String(code)}: ${said}`)
  return { peakBytes }
}

/** The most memory that a process had at any time (Linux). */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
