// Which rule carries out each clause of the charter, and which tests fail when it does not: read off the sources.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One clause, with the files in which its rule and its tests stand. */
export type Row = {
  readonly clause: string
  readonly opening: string
  readonly rules: readonly string[]
  /** By file: how many tests quote the clause in their title. */
  readonly tests: ReadonlyMap<string, number>
}

/** The clauses that the rules cover so far; the charter's others wait for their issue. */
const covered = /^(1\.[1-4]|2\.\d+|3\.[12346]|4\.([1-9]|1[0-7])|5\.[1-36-8]|7\.1)$/

/** Clauses that no rule decides: the record keeps them, and those who serve it and check it. */
const ofTheRecord = /^5\.[1-37]$/

/** What is still missing of a clause that is covered but for it, in the clause's own words. */
const missing = new Map([['5.7', 'anonymised tables of accounts']])

/** Clauses that need no rule, since nothing in the language could break them; a test has to say so. */
const byConstruction = new Set(['1.4', '2.2', '2.5', '2.8'])

export function holdsByConstruction(clause: string): boolean {
  return byConstruction.has(clause)
}

export function missingOf(clause: string): string | null {
  return missing.get(clause) ?? null
}

export function isCovered(clause: string): boolean {
  return covered.test(clause)
}

const clauseLine = /^(\d+\.\d+) (.+)$/gm
const clauseNumber = /(?<![\d.])\d+\.\d+(?![\d.])/g
const title = /\b(?:test|it)\(\s*['"`]((?:\d+\.\d+(?:, | and | )?)+)/g
const comment = /\/\*\*[\s\S]*?\*\/|\/\/.*$/gm
const refused = /\brefuse\(\s*'(\d+\.\d+)'/g

const numbersIn = (text: string): string[] => text.match(clauseNumber) ?? []

/** The clauses that a source's comments and refusals name. */
const clausesOfRule = (source: string): Set<string> => {
  const comments = source.match(comment) ?? []
  const refusals = [...source.matchAll(refused)].map(([, clause = '']) => clause)
  return new Set([...comments.flatMap(numbersIn), ...refusals])
}

/** The clauses that the titles of a test file quote, each as often as it is quoted. */
const clausesOfTests = (source: string): string[] =>
  [...source.matchAll(title)].flatMap(([, numbers = '']) => numbersIn(numbers))

/** The first sentence of a clause, or as much of it as fits into a table. */
const openingOf = (text: string): string => {
  const plain = text.replaceAll('**', '').replaceAll('|', '\\|')
  const sentence = /^.{12,}?[.:](?= |$)/.exec(plain)?.[0] ?? plain
  return sentence.length <= 90 ? sentence : `${sentence.slice(0, 88).replace(/ \S*$/, '')} …`
}

/** Every clause of docs/charter.md, in its order. */
export function clauseTable(root: string): Row[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const isTest = (path: string): boolean => path.endsWith('.test.ts')
  const sources = globSync('packages/{audit,cli,kernel,record,server,store,tally}/src/**/*.ts', { cwd: root })
    .filter((path) => !isTest(path) && !path.includes('/testing/'))
    .sort()
    .map((path) => [path, clausesOfRule(read(path))] as const)
  const rules = sources.filter(([path]) => /^packages\/(kernel|tally)\//.test(path))
  const testPaths = globSync('packages/*/{src,test}/**/*.test.ts', { cwd: root }).sort()
  const tests = testPaths.map((path) => [path, clausesOfTests(read(path))] as const)
  return [...read('docs/charter.md').matchAll(clauseLine)].map(([, clause = '', text = '']) => ({
    clause,
    opening: openingOf(text),
    rules: (ofTheRecord.test(clause) ? sources : rules)
      .filter(([, named]) => named.has(clause))
      .map(([path]) => path),
    tests: new Map(
      tests
        .map(([path, quoted]) => [path, quoted.filter((one) => one === clause).length] as const)
        .filter(([, count]) => count > 0),
    ),
  }))
}
