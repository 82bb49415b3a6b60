// Load from a process of its own on the same machine, and the processes that answer it.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { median } from './numbers.ts'

/** One request as it is sent again and again; a body gets an id of its own each time. */
export type Sending = {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body: string | null
}

export type Load = {
  /** Connections are shared out among these ports of this machine. */
  ports: number[]
  connections: number
  warmMs: number
  windowMs: number
  windows: number
  requests: Sending[]
}

export type Sent = { ms: number[]; bytes: number }
export type Window = { perSecond: number; p50: number; p99: number; bytesEach: number }
export type LoadResult = { windows: Window[]; failures: Record<string, number>; firstFailure: string }

const program = (name: string) => fileURLToPath(new URL(`./programs/${name}.ts`, import.meta.url))

/** Starts one of our programs under this Node. */
export function start(name: string, args: string[]): ChildProcess {
  const flags = ['--disable-warning=ExperimentalWarning']
  // A profile of the server is written where this folder says: for finding out, not for measuring.
  const profile = process.env['BENCH_PROFILE']
  if (profile !== undefined && name === 'server') flags.push('--cpu-prof', `--cpu-prof-dir=${profile}`)
  return spawn(process.execPath, [...flags, program(name), ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
}

export type Answering = { port: number; pid: number; stop(): Promise<void> }

async function answering(name: string, args: string[]): Promise<Answering> {
  const child = start(name, args)
  const exited = once(child, 'exit')
  const [line] = (await Promise.race([
    once(child.stdout as NodeJS.ReadableStream, 'data'),
    exited.then(() => {
      throw new Error(`the ${name} did not start`)
    }),
  ])) as [Buffer]
  return {
    port: Number(line.toString()),
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** The real server in a process of its own, with raised rate limits. */
export const serverProcess = (connectionString: string, pages = false): Promise<Answering> =>
  answering('server', [connectionString, pages ? 'pages' : 'api'])

/** The same, signing its record with a key and a guard in a folder. */
export const signingProcess = (connectionString: string, folder: string): Promise<Answering> =>
  answering('server', [connectionString, 'api', folder])

/** What is asked of one port without waiting for the answers before; `paths` in turn. */
export type Pipelined = {
  port: number
  paths: readonly string[]
  headers?: Record<string, string>
  seconds: number
}

/** Answers a second where the requests of each connection are sent without waiting, and the bytes of a body. */
export async function sendPipelined(asked: Pipelined): Promise<{ perSecond: number; bytesEach: number }> {
  const child = start('pipelined', [])
  child.stdin?.end(JSON.stringify(asked))
  return JSON.parse(await text(child.stdout as NodeJS.ReadableStream & AsyncIterable<Buffer>)) as {
    perSecond: number
    bytesEach: number
  }
}

/** `node:http` alone in a process of its own, answering `bytes` bytes. */
export const bareHttpProcess = (bytes: number): Promise<Answering> =>
  answering('bare-http', [String(Math.round(bytes))])

/** Sends a load; throws when any request of it was refused or failed. */
export async function sendLoad(load: Load): Promise<Window[]> {
  const child = start('load', [])
  child.stdin?.end(JSON.stringify(load))
  const said = await text(child.stdout as NodeJS.ReadableStream & AsyncIterable<Buffer>)
  const { windows, failures, firstFailure } = JSON.parse(said) as LoadResult
  if (Object.keys(failures).length > 0)
    throw new Error(`not all was answered: ${JSON.stringify(failures)}, first ${firstFailure}`)
  return windows
}

/** The window whose rate is the median, with the medians of the times of all. */
export function typical(windows: readonly Window[]): Window {
  const of = (name: keyof Window) => median(windows.map((one) => one[name]))
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), bytesEach: of('bytesEach') }
}
