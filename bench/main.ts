// `npm run bench -- NAME …`: runs the benchmarks, prints a table, and keeps the numbers under today's date.
import { measureActs } from './acts.ts'
import { measureBackup } from './backup.ts'
import { measureDecisionPage } from './decision-page.ts'
import { measureFounding } from './founding.ts'
import { measureLive } from './live.ts'
import { loadNow, machine } from './machine.ts'
import { measurePages } from './pages.ts'
import { measurePublishing } from './publishing.ts'
import { measurePublicRecord } from './public-record.ts'
import { measurePaint } from './paint.ts'
import { measurePastPage } from './past-page.ts'
import { measureRace } from './race.ts'
import { keepResults, table, type Measure } from './results.ts'
import { measureKernel } from './rules.ts'
import { measureSignatures } from './signatures.ts'
import { measureSize } from './size.ts'
import { measureFresh, measureStart } from './start.ts'

type Benchmark = {
  says: string
  /** Left out unless it is named. */
  onlyByName?: true
  run(): Promise<{ rows: Measure[]; postgres?: string }>
}

const benchmarks: Record<string, Benchmark> = {
  acts: { says: 'acts through the whole API, beside bare inserts and bare node:http', run: measureActs },
  publishing: {
    says: 'acts with signing on and off, the time until an act is signed and served, tiles, proofs',
    run: measurePublishing,
  },
  race: { says: 'identical votes at once, by one server process and by two', run: measureRace },
  kernel: { says: 'the rules alone, in memory, among a thousand people and a million', run: measureKernel },
  start: { says: 'npm start again until the first page, and memory while idle', run: measureStart },
  fresh: { says: 'a fresh clone until the first page', onlyByName: true, run: measureFresh },
  founding: { says: 'founding a large society from its file', run: measureFounding },
  backup: { says: 'backup and restore, entries a second each way', run: measureBackup },
  record: { says: 'the whole record: exported to files, and verified from them', run: measurePublicRecord },
  signatures: { says: 'signatures of single acts, checked as verify does', run: measureSignatures },
  'decision-page': {
    says: 'a decision’s page of 9 members, 3 versions and 30 comments, and a long discussion',
    run: measureDecisionPage,
  },
  size: { says: 'pages, acts and the search in a large society beside a small one', run: measureSize },
  paint: { says: 'first paint of a decision’s page on a slow phone, and its JavaScript', run: measurePaint },
  live: { says: 'how soon an act reaches ten thousand followers', run: measureLive },
  'past-page': {
    says: 'a page of today beside the past, with a million entries behind',
    onlyByName: true,
    run: measurePastPage,
  },
  pages: { says: 'pages a second, for information', run: measurePages },
}

const words = process.argv.slice(2)
const unknown = words.filter((word) => !Object.hasOwn(benchmarks, word))

if (unknown.length > 0) {
  const known = Object.entries(benchmarks).map(([name, { says, onlyByName }]) => {
    const note = onlyByName === true ? ' (only when named)' : ''
    return `  ${name.padEnd(13)} ${says}${note}`
  })
  process.stderr.write(`npm run bench -- NAME …; without a name, all of them:\n${known.join('\n')}\n`)
  process.exitCode = unknown.every((word) => word === '--help') ? 0 : 2
} else {
  await runAll(
    Object.entries(benchmarks).filter(([name, { onlyByName }]) =>
      words.length > 0 ? words.includes(name) : onlyByName !== true,
    ),
  )
}

async function runAll(chosen: [string, Benchmark][]): Promise<void> {
  process.stderr.write('The server that is measured runs with its rate limits lifted.\n')
  const rows: Measure[] = []
  for (const [name, { says, run }] of chosen) {
    process.stderr.write(`${name}: ${says} …\n`)
    const load = loadNow()
    const { rows: measured, postgres } = await run()
    rows.push(...measured, machine(name, postgres ?? null, load))
  }
  process.stdout.write(`${table(rows)}\n`)
  process.stdout.write(`${keepResults(rows, new Date().toISOString().slice(0, 10))}\n`)
}
