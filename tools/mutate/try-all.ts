// Tries mutations in programs of their own, two at once, and starts one anew when a mutation never ends.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Said, Task } from './trial.ts'

/** What came of one mutation. */
export type Verdict = { readonly id: number; readonly noticedBy: string | null; readonly reached: boolean }

const trial = fileURLToPath(new URL('trial.ts', import.meta.url))
const patienceMs = 60_000

/** Runs one program until it has tried its mutations, or is stuck; tells the verdicts and where it stuck. */
function runTrial(task: Task, tell: (verdict: Verdict) => void): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', trial], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let trying: number | undefined
    const broken: string[] = []
    let patience = setTimeout(() => child.kill('SIGKILL'), 2 * patienceMs)
    createInterface(child.stdout).on('line', (line) => {
      clearTimeout(patience)
      patience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      const said = JSON.parse(line) as Said
      switch (said.kind) {
        case 'broken':
          broken.push(`${said.test}\n${said.detail}`)
          return
        case 'trying':
          trying = said.id
          return
        case 'tried':
          trying = undefined
          tell({ id: said.id, noticedBy: said.noticedBy, reached: said.reached })
          return
      }
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(patience)
      if (code === 0 || trying !== undefined) resolve(trying)
      else reject(new Error(`tests fail with nothing taken out:\n${broken.join('\n')}`))
    })
    child.stdin.end(JSON.stringify(task))
  })
}

/** Tries every mutation; `tell` hears each verdict as it falls. */
export async function tryAll(task: Task, width: number, tell: (verdict: Verdict) => void): Promise<void> {
  const work = async (ids: readonly number[]): Promise<void> => {
    let left = ids
    while (left.length > 0) {
      const stuck = await runTrial({ ...task, ids: left }, (verdict) => {
        left = left.filter((id) => id !== verdict.id)
        tell(verdict)
      })
      if (stuck === undefined) return
      left = left.filter((id) => id !== stuck)
      tell({ id: stuck, noticedBy: 'a test that did not end', reached: true })
    }
  }
  const shares = Array.from({ length: width }, (_, at) => task.ids.filter((id) => id % width === at))
  await Promise.all(shares.map(work))
}
