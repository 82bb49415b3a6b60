// How much memory a process takes with all that it started, and the database of its data directory (Linux).
import { readdirSync, readFileSync } from 'node:fs'

type Running = { pid: number; parent: number; command: string }

const running = (): Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = textOf(`/proc/${name}/stat`)
      const command = textOf(`/proc/${name}/cmdline`)
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return stat === '' ? [] : [{ pid: Number(name), parent, command }]
    })

/** Bytes of a process and its descendants, and of the processes that name the directory `data` with theirs. */
export function memoryOfTree(pid: number, data: string): { pss: number; rss: number } {
  const all = running()
  const found = new Set(
    all.filter((one) => one.pid === pid || one.command.includes(data)).map((one) => one.pid),
  )
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const one of all) if (found.has(one.parent)) found.add(one.pid)
  }
  const rollups = [...found].map((one) => textOf(`/proc/${one}/smaps_rollup`))
  const sum = (name: string) =>
    rollups.reduce(
      (total, text) => total + Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? 0),
      0,
    )
  return { pss: sum('Pss') * 1024, rss: sum('Rss') * 1024 }
}

/** The text of a file of the system, or nothing where its process has ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
