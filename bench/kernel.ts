// Votes and positions per second of processor time of the rules alone, in memory: `node bench/kernel.ts [people …]`, 1,000 and 1,000,000
// where none are named. Each act is parsed from what a client sends, run, and its changes are kept.
import { Act, run, type Context, type Key, type State } from '@open-socialism/kernel'

const seats = 9
const acts = 300_000
const states = new Map<Key, State>()
const lookup = (key: Key): State | null => states.get(key) ?? null
const text = { commitment: 'A'.repeat(43), length: 20 }
const at = Date.UTC(2026, 0, 1)
let index = 0

function enter(act: unknown, by: string, when = at): void {
  const auth: Context['auth'] = by === 'founding' ? 'founding' : by === 'clock' ? 'clock' : 'session'
  const outcome = run(Act.parse(act), { by, at: when, auth, index: (index += 1) }, lookup)
  if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome))
  for (const [key, state] of outcome.changes) states.set(key, state)
}

const founding = (act: object): void => enter({ id: `founding-${1000 + index}`, ...act }, 'founding')
const batches = function* (count: number, size: number) {
  for (let from = 0; from < count; from += size)
    yield Array.from({ length: Math.min(size, count - from) }, (_, n) => from + n)
}

/** A quick practice of one consensus stage and one vote, so that both kinds of speaking can be measured. */
const quorum = { n: 1, d: 2, strict: true }
const practice = {
  name: 'Bench',
  stages: [
    { method: 'consensus', rule: 'more-agree', hours: 24, minimumHours: 24 },
    { method: 'vote', threshold: 'majority', rounds: 1, hours: 24, discussionHours: 0 },
  ],
  quorum,
  hiddenVotes: false,
  publicComment: true,
  asks: { goals: false, evidence: false, expectation: false },
  answerDays: 14,
  againDays: 30,
  requires: 'session',
}

/** Everyone sits in one circle of nine; the circles hang under the top one, a thousand to a branch. */
function found(people: number): string[] {
  states.clear()
  founding({
    type: 'found-society',
    name: 'Bench',
    origin: 'bench.example',
    clock: 'real',
    goals: [{ goal: 1, text: 'Live' }],
    settings: {},
  })
  for (const batch of batches(people, 500))
    founding({
      type: 'found-people',
      people: batch.map((n) => ({ person: `f${n + 1}`, name: text, citizen: true })),
    })
  const circle = (id: string, parent: string | null, members: number[]) => ({
    circle: id,
    parent,
    name: id,
    area: id,
    purpose: id,
    serves: [1],
    charter: {},
    practices: { general: practice, byKind: {} },
    members: members.map((n) => ({ person: `f${n + 1}` })),
    meetings: [],
  })
  founding({ type: 'found-circles', circles: [circle('top', null, [0, 1])] })
  const circles = Array.from({ length: Math.floor(people / seats) }, (_, n) => `c${n}`)
  for (const branch of batches(Math.ceil(circles.length / 100), 200))
    founding({ type: 'found-circles', circles: branch.map((n) => circle(`b${n}`, 'top', [2, 3])) })
  for (const batch of batches(circles.length, 200))
    founding({
      type: 'found-circles',
      circles: batch.map((n) =>
        circle(
          `c${n}`,
          `b${Math.floor(n / 100)}`,
          Array.from({ length: seats }, (_, seat) => n * seats + seat),
        ),
      ),
    })
  founding({ type: 'complete-founding', societyFile: 'a'.repeat(64) })
  return circles
}

/** Opens a decision in as many circles as the measurement needs. */
function open(circles: string[]): { proposal: string; members: string[] }[] {
  return circles.slice(0, Math.ceil(acts / seats)).map((circle, n) => {
    const effects = [{ type: 'state-position', position: 'We stand for this.' }]
    const content = { title: text, case: text, effects, serves: [], costs: [], evidence: [] }
    enter({ id: `proposing-${n}`, type: 'propose', circle, content }, `f${n * seats + 1}`)
    const members = Array.from({ length: seats }, (_, seat) => `f${n * seats + seat + 1}`)
    return { proposal: `d${index}`, members }
  })
}

type Decision = ReturnType<typeof open>[number]

/** Everybody speaks; where there are fewer people than acts, they change their minds. Acts per second of processor time. */
function measure(
  decisions: Decision[],
  when: number,
  act: (proposal: string, turn: number) => object,
): number {
  let sent: [object, string][] = []
  let done = 0
  let spent = 0
  const send = () => {
    const began = process.cpuUsage()
    for (const [one, by] of sent) enter(one, by, when)
    const { user, system } = process.cpuUsage(began)
    spent += user + system
    done += sent.length
    sent = []
  }
  for (let turn = 0; done < acts; turn++)
    for (const { proposal, members } of decisions) {
      // The last one waits for the end, so that no round closes before.
      for (const by of members.slice(0, -1))
        sent.push([{ id: `speaking-${turn}-${proposal}-${by}`, ...act(proposal, turn) }, by])
      if (sent.length >= 10_000) send()
    }
  return Math.round((done * 1_000_000) / spent)
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const sizes = process.argv.slice(2).map(Number)

for (const people of sizes.length > 0 ? sizes : [1000, 1_000_000]) {
  const decisions = open(found(people))
  const positions = measure(decisions, at + 1, (proposal, turn) => ({
    type: 'take-position',
    proposal,
    version: 1,
    position: turn % 2 ? 'stand-aside' : 'abstain',
  }))
  const end = at + 24 * 3_600_000
  for (const { proposal } of decisions)
    enter(
      {
        id: `tick:proposal:${proposal}`,
        type: 'clock-tick',
        subject: `proposal:${proposal}`,
        due: 'phase-end',
      },
      'clock',
      end,
    )
  const open2 = decisions.filter(({ proposal }) => {
    const state = lookup(`proposal:${proposal}`)
    return state?.kind === 'proposal' && state.phase === 'round'
  })
  const votes = measure(open2, end + 1, (proposal, turn) => ({
    type: 'vote',
    proposal,
    step: 1,
    vote: turn % 2 ? 'for' : 'against',
  }))
  const memory = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
  say(
    `${people.toLocaleString('en')} people, ${decisions.length} open decisions: ${positions.toLocaleString('en')} positions/s, ${votes.toLocaleString('en')} votes/s (${memory} MB heap)`,
  )
}
