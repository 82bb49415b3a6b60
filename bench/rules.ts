// The rules alone, in memory: acts a second of one core in a society of a thousand people and of a million.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { measure, type Measure } from './results.ts'

const program = fileURLToPath(new URL('./kernel.ts', import.meta.url))
const small = 1000
const large = 1_000_000

export async function measureKernel(): Promise<{ rows: Measure[] }> {
  const few = await runWith(small)
  const many = await runWith(large)
  const slowest = (rates: Rates) => Math.min(rates.positions, rates.votes)
  const row = (people: string, rates: Rates) =>
    measure(
      `kernel: ${people} people`,
      slowest(rates),
      'acts/s',
      { atLeast: 200_000 },
      `the slower of ${rates.positions.toLocaleString('en')} positions/s and ${rates.votes.toLocaleString('en')} votes/s of processor time, each act parsed first`,
    )
  return {
    rows: [
      row('1,000', few),
      row('1,000,000', many),
      measure(
        'kernel: 1,000,000 people beside 1,000',
        (slowest(many) / slowest(few)) * 100,
        '%',
        null,
        'flat would be 100 %',
      ),
    ],
  }
}

type Rates = { positions: number; votes: number }

/** Runs the measurement in a process of its own, with room for everybody's states. */
async function runWith(people: number): Promise<Rates> {
  const flags = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=8000']
  const child = spawn(process.execPath, [...flags, program, String(people)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await text(child.stdout)
  const rate = (of: string) =>
    Number((new RegExp(`([\\d,]+) ${of}/s`).exec(said)?.[1] ?? 'nothing').replaceAll(',', ''))
  const rates = { positions: rate('positions'), votes: rate('votes') }
  if (!(rates.positions > 0 && rates.votes > 0)) throw new Error(`the rules were not measured: ${said}`)
  return rates
}
