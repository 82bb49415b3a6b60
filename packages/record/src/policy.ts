// Whom a reader trusts (c2sp.org/tlog-policy): logs, witnesses, groups of them, and how many must have cosigned.
import { readVerifierKey, type Read, type VerifierKey } from './note.ts'

export type Policy = {
  readonly logs: readonly { key: VerifierKey; url: string | null }[]
  readonly witnesses: readonly { name: string; key: VerifierKey; url: string | null }[]
  /** True when cosignatures by these keys are enough. */
  isMetBy(keys: readonly VerifierKey[]): boolean
}

type Rule = (cosigned: ReadonlySet<string>) => boolean

const not = (line: number, why: string) => ({ ok: false, why: `line ${String(line)}: ${why}` }) as const
const publicBytes = ({ publicKey }: VerifierKey) => Buffer.from(publicKey).toString('hex')

class Fault extends Error {}

/** Reads a policy file; the first fault ends it, with its line. */
export function readPolicy(text: string): Read<Policy> {
  const logs: { key: VerifierKey; url: string | null }[] = []
  const witnesses: { name: string; key: VerifierKey; url: string | null }[] = []
  const rules = new Map<string, Rule>([['none', () => true]])
  const members = new Set<string>()
  const quorums: Rule[] = []

  const keyFrom = (line: string | undefined, others: readonly VerifierKey[]): VerifierKey => {
    const read = readVerifierKey(line ?? '')
    if (!read.ok) throw new Fault(read.why)
    if (others.some((one) => publicBytes(one) === publicBytes(read.value)))
      throw new Fault('this key stands here twice')
    return read.value
  }
  const define = (name: string | undefined, rule: Rule) => {
    if (name === undefined) throw new Fault('a name is missing')
    if (rules.has(name)) throw new Fault(`${name} is defined twice`)
    rules.set(name, rule)
  }
  const ruleOf = (name: string | undefined): Rule => {
    const rule = rules.get(name ?? '')
    if (rule === undefined) throw new Fault(`${name ?? 'a name'} is not defined above`)
    return rule
  }
  const group = ([name, threshold, ...names]: string[]) => {
    const of = names.map((one) => {
      if (one === 'none') throw new Fault('none cannot be in a group')
      if (members.has(one)) throw new Fault(`${one} is in a group already`)
      members.add(one)
      return ruleOf(one)
    })
    const needed = threshold === 'all' ? of.length : threshold === 'any' ? 1 : Number(threshold)
    const isCount = /^(all|any|[1-9]\d*)$/.test(threshold ?? '')
    if (!isCount || of.length === 0 || needed > of.length)
      throw new Fault('a group needs between one and all of its members')
    define(name, (cosigned) => of.filter((rule) => rule(cosigned)).length >= needed)
  }
  const statements: Record<string, (words: string[]) => void> = {
    log: ([key, url]) => {
      logs.push({
        key: keyFrom(
          key,
          logs.map((one) => one.key),
        ),
        url: url ?? null,
      })
    },
    witness: ([name = '', vkey, url]) => {
      const key = keyFrom(
        vkey,
        witnesses.map((one) => one.key),
      )
      define(name, (cosigned) => cosigned.has(publicBytes(key)))
      witnesses.push({ name, key, url: url ?? null })
    },
    group,
    quorum: ([name]) => {
      quorums.push(ruleOf(name))
    },
  }

  for (const [at, line] of text.split('\n').entries()) {
    const [word = '', ...words] = line.trim().split(/[ \t]+/)
    if (word === '' || word.startsWith('#')) continue
    const statement = Object.hasOwn(statements, word) ? statements[word] : undefined
    if (statement === undefined) return not(at + 1, `a policy knows no ${word}`)
    try {
      statement(words)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      return not(at + 1, fault.message)
    }
  }
  const [quorum, second] = quorums
  if (quorum === undefined || second !== undefined)
    return { ok: false, why: 'a policy has exactly one quorum' }
  const isMetBy: Policy['isMetBy'] = (keys) => quorum(new Set(keys.map(publicBytes)))
  return { ok: true, value: { logs, witnesses, isMetBy } }
}
