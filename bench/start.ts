// Starting: `npm start` again until the first page, the memory of an idle server with its database, and a fresh clone.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { memoryOfTree } from './memory.ts'
import { median, short, spread } from './numbers.ts'
import { passingFolder } from './place.ts'
import { measure, type Measure } from './results.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const again = 5
const idleMs = 10_000

/** Starts again on data that is there, several times; the first start founds the example and is not counted. */
export async function measureStart(): Promise<{ rows: Measure[] }> {
  const folder = passingFolder()
  try {
    const first = await startOnce(root, folder.path)
    await first.stop()
    const seconds: number[] = []
    let bytes = { pss: 0, rss: 0 }
    for (let n = 0; n < again; n++) {
      const started = await startOnce(root, folder.path)
      seconds.push(started.seconds)
      if (n === again - 1) {
        await new Promise((resolve) => setTimeout(resolve, idleMs))
        bytes = memoryOfTree(started.pid, folder.path)
      }
      await started.stop()
    }
    return {
      rows: [
        measure(
          'start: again, to the first page',
          median(seconds),
          's',
          { atMost: 3 },
          `${again} starts: ${spread(seconds)}`,
        ),
        measure(
          'start: memory while idle',
          bytes.pss / 1e6,
          'MB',
          { atMost: 600 },
          `launcher, server and database, shared pages counted once; resident sizes added up: ${short(bytes.rss / 1e6)} MB`,
        ),
      ],
    }
  } finally {
    folder.remove()
  }
}

/** Clones what is committed into a new folder and starts there: installs, builds, founds, answers. */
export async function measureFresh(): Promise<{ rows: Measure[] }> {
  const folder = passingFolder()
  try {
    const clone = `${folder.path}/clone`
    const began = performance.now()
    const cloned = spawnSync('git', ['clone', '--quiet', root, clone], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (cloned.status !== 0) throw new Error('git could not clone this repository')
    const started = await startOnce(clone, `${clone}/data`)
    const seconds = (performance.now() - began) / 1000
    await started.stop()
    const beside = 'git clone, npm ci, building the pages, founding the example'
    return { rows: [measure('fresh: clone, to the first page', seconds, 's', { atMost: 120 }, beside)] }
  } finally {
    folder.remove()
  }
}

type Started = { seconds: number; pid: number; stop(): Promise<void> }

/** Runs `npm start` in `directory` and waits until its first page is answered. */
async function startOnce(directory: string, data: string): Promise<Started> {
  const port = await freePort()
  const began = performance.now()
  // A group of its own, so that npm and what it starts are ended together.
  const child = spawn('npm', ['start', '--silent', '--', '--port', String(port), '--data', data], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => void said.push(chunk.toString()))
  await firstPage(child, `http://127.0.0.1:${port}/`, said)
  const seconds = (performance.now() - began) / 1000
  return {
    seconds,
    pid: child.pid ?? 0,
    async stop() {
      const exited = once(child, 'exit')
      process.kill(-(child.pid ?? 0), 'SIGTERM')
      await exited
      await closed(port)
    },
  }
}

async function firstPage(child: ChildProcess, address: string, said: string[]): Promise<void> {
  while (child.exitCode === null) {
    const page = await fetch(address).catch(() => null)
    const html = page?.status === 200 ? await page.text() : ''
    if (html.includes('<main')) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`npm start ended before its first page:\n${said.join('')}`)
}

/** Waits until nobody answers any more: npm may end before what it started does. */
async function closed(port: number): Promise<void> {
  while ((await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)) !== null)
    await new Promise((resolve) => setTimeout(resolve, 100))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
