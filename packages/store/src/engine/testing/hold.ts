// Holds an engine open from a process of its own, for tests that kill one: prints what it got, then waits.
// Standard input that ends makes it leave.
import { openEngine } from '../open.ts'

const [dataDir = '', options = '{}'] = process.argv.slice(2)
const said: string[] = []
const engine = await openEngine(dataDir, {
  ...(JSON.parse(options) as object),
  say: (line) => void said.push(line),
})
const { connectionString, adopted, log } = engine
process.stdout.write(`${JSON.stringify({ connectionString, adopted, log, said })}\n`)
process.stdin.resume()
process.stdin.once('end', () => {
  void engine.stop()
})
