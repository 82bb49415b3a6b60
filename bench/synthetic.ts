// A record of any size, made by the rules in memory: circles of nine that decide, change their minds, and withdraw.
import { Act, run, type Context, type Key, type State } from '@open-socialism/kernel'
import { commitTo, encodeEntry } from '@open-socialism/record'

export type SyntheticText = { commitment: string; r: Uint8Array; text: string }
export type SyntheticEntry = {
  at: number
  by: string
  id: string
  type: string
  bytes: Uint8Array
  texts: SyntheticText[]
}

export const syntheticLog = 'bench.example'
const circles = 1000
const seats = 9
const turns = 7
const begin = Date.UTC(2026, 0, 1)

const practice = {
  name: 'Bench',
  stages: [{ method: 'consensus', rule: 'more-agree', hours: 24, minimumHours: 24 }],
  quorum: { n: 1, d: 2, strict: true },
  hiddenVotes: false,
  publicComment: true,
  asks: { goals: false, evidence: false, expectation: false },
  answerDays: 14,
  againDays: 30,
  requires: 'session',
}

/** `count` entries, the founding among them: about nine in ten are positions, one in sixty is a proposal with its texts. */
export function* synthetic(count: number): Generator<SyntheticEntry> {
  const states = new Map<Key, State>()
  let index = 0
  let at = begin
  let texts: SyntheticText[] = []
  const words = (said: string) => {
    const { commitment, length, r, text } = commitTo(said)
    texts.push({ commitment, r, text })
    return { commitment, length }
  }
  const enter = (plain: object, by: string): SyntheticEntry => {
    const auth: Context['auth'] = by === 'founding' ? 'founding' : 'session'
    const act = Act.parse({ id: `synthetic-${String(index)}`, ...plain })
    at += 250
    const outcome = run(act, { by, at, auth, index }, (key) => states.get(key) ?? null)
    if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome))
    for (const [key, state] of outcome.changes) states.set(key, state)
    index += 1
    const bytes = encodeEntry({ v: 0, log: syntheticLog, at, by, act, events: outcome.events, auth })
    const entered = { at, by, id: act.id, type: act.type, bytes, texts }
    texts = []
    return entered
  }
  function* all(): Generator<SyntheticEntry> {
    const goals = [{ goal: 1, text: 'Live' }]
    const society = { name: 'Bench', origin: syntheticLog, clock: 'real', goals, settings: {} }
    yield enter({ type: 'found-society', ...society }, 'founding')
    const members = (circle: number) => Array.from({ length: seats }, (_, n) => `f${circle * seats + n + 1}`)
    for (let circle = 0; circle < circles; circle += 20) {
      const people = Array.from({ length: 20 }, (_, n) => members(circle + n)).flat()
      const named = people.map((person) => ({ person, name: words(`Person ${person}`), citizen: true }))
      yield enter({ type: 'found-people', people: named }, 'founding')
    }
    const found = (circle: string, parent: string | null, of: number) => ({
      ...{
        circle,
        parent,
        name: circle,
        area: circle,
        purpose: circle,
        serves: [1],
        charter: {},
        meetings: [],
      },
      practices: { general: practice, byKind: {} },
      members: members(of).map((person) => ({ person })),
    })
    yield enter({ type: 'found-circles', circles: [found('top', null, 0)] }, 'founding')
    for (let branch = 0; branch < circles / 100; branch++)
      yield enter({ type: 'found-circles', circles: [found(`b${branch}`, 'top', branch)] }, 'founding')
    for (let circle = 0; circle < circles; circle++) {
      const one = found(`c${circle}`, `b${Math.floor(circle / 100)}`, circle)
      yield enter({ type: 'found-circles', circles: [one] }, 'founding')
    }
    yield enter({ type: 'complete-founding', societyFile: 'a'.repeat(64) }, 'founding')
    for (let decision = 0; ; decision++) {
      const circle = decision % circles
      const [proposer = '', ...others] = members(circle)
      const effects = [{ type: 'state-position', position: `We stand for number ${decision}.` }]
      const said = {
        title: words(`Number ${decision}`),
        case: words('As things are, this is better than before.'),
      }
      const content = { ...said, effects, serves: [], costs: [], evidence: [] }
      const proposal = `d${index}`
      yield enter({ type: 'propose', circle: `c${circle}`, content }, proposer)
      for (let turn = 0; turn < turns; turn++)
        for (const person of others) {
          const position = turn % 2 ? 'stand-aside' : 'abstain'
          yield enter({ type: 'take-position', proposal, version: 1, position }, person)
        }
      yield enter({ type: 'withdraw', proposal }, proposer)
    }
  }
  for (const entry of all()) {
    yield entry
    if (index === count) return
  }
}
