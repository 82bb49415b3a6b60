// Any sequence of acts in any society under any practices: the rules never fail, contradict themselves or stand still.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  Act,
  dryRun,
  run,
  type Event,
  type Key,
  type Outcome,
  type ProposalState,
  type State,
} from '../src/index.ts'
import { hour } from '../src/clock.ts'
import { anyFounding, anyPractice } from '../src/testing/chance.ts'
import { sentBy, type Move, type Sent } from '../src/testing/moves.ts'
import { society, type Society } from '../src/testing/society.ts'
import { resolution } from '../src/testing/words.ts'
import { Ballots, checkAutonomy, checkStates } from './invariants.ts'

const number = fc.nat({ max: 100_000 })
const anyMove: fc.Arbitrary<Move> = fc.record({
  what: number,
  a: number,
  b: number,
  c: number,
  practice: anyPractice(8),
})

/** What the act would come to with every state at hand, in place of those that it asked for one after the other. */
function withEverything(here: Society, { act, by }: Sent): Outcome {
  const index = here.entries.length + 1
  const auth = by === 'operator' || by === 'clock' ? by : 'session'
  return run(
    Act.parse({ id: `act-${String(index)}-${by}`, ...act }),
    { by, at: here.now, auth, index },
    here.lookup,
  )
}

/** Clause 4.17: the events that a dry run just before it shows for a decision, or why it would be refused. */
function shownBefore(here: Society, proposal: ProposalState, by: string) {
  const context = { by, at: here.now, auth: 'session' as const, index: here.entries.length + 1 }
  const ran = dryRun(proposal.content, proposal.circle, context, here.lookup, proposal)
  ok(ran.kind === 'ran')
  return ran
}

/** Between its adoption and its end, what the effects of a decision came to. */
function effectsOf(events: Event[], proposal: string): Event[] | null {
  const adopted = events.findIndex(
    (event) => event.type === 'proposal-adopted' && event.proposal === proposal,
  )
  const done = events.findIndex(
    (event) => event.type === 'effects-carried-out' && event.proposal === proposal,
  )
  return adopted < 0 || done < 0 ? null : events.slice(adopted + 1, done)
}

class Watch {
  readonly here: Society
  readonly #ballots = new Ballots()
  readonly #fired = new Set<string>()
  accepted = 0

  constructor(here: Society) {
    this.here = here
    for (const { events, by } of here.entries) this.#ballots.hear(here, { events, by })
  }

  send(sent: Sent): void {
    const { here } = this
    const before = new Map(here.states)
    const expected = withEverything(here, sent)
    const deciding = this.#opened(sent)
    const shown = deciding && shownBefore(here, deciding, sent.by)
    const { outcome } = here.when(sent.act, sent.by)
    deepEqual(outcome, expected, 'states loaded one after the other change nothing')
    if (outcome.kind !== 'accepted') {
      equal(outcome.kind, 'refused')
      for (const [key, state] of before) equal(here.states.get(key), state, 'a refused act changes nothing')
      equal(here.states.size, before.size)
      return
    }
    this.accepted += 1
    this.#check(before, { by: sent.by, events: outcome.events })
    const came = deciding && effectsOf(outcome.events, deciding.id)
    if (shown && came) deepEqual(shown.events, came, 'the dry run is what adoption then does')
    for (const event of outcome.events)
      if (shown && event.type === 'effects-refused' && event.proposal === deciding.id)
        deepEqual([shown.refusal?.reason, shown.effect], [event.reason, event.effect])
  }

  #opened({ act }: Sent): ProposalState | undefined {
    if (!('proposal' in act) || act.type === 'amend') return undefined
    const found = this.here.states.get(`proposal:${act.proposal}`)
    return found?.kind === 'proposal' && found.status === 'open' ? found : undefined
  }

  #check(before: ReadonlyMap<Key, State>, entry: { by: string; events: Event[] }) {
    checkStates(this.here)
    checkAutonomy(before, this.here, entry)
    this.#ballots.hear(this.here, entry)
    for (const [key, state] of this.here.states)
      if (before.get(key) !== state)
        deepEqual(JSON.parse(JSON.stringify(state)), state, `${key} is plain JSON without holes`)
  }

  /** Time passes until `to`; everything that falls due on the way does so once, and is accepted. */
  until(to: number): void {
    const { here } = this
    for (let next = here.dues()[0]; next && next.at <= to; next = here.dues()[0]) {
      const { subject, name, at } = next
      const once = `${subject} ${name} ${String(at)} ${this.#version(subject)}`
      ok(!this.#fired.has(once), `${once} falls due once`)
      this.#fired.add(once)
      here.now = Math.max(here.now, at)
      const before = new Map(here.states)
      here.tick(subject, name)
      this.#check(before, { by: 'clock', events: here.last })
    }
    here.now = Math.max(here.now, to)
  }

  /** What may make the same due time come again: a phase begun anew, a decision resumed, a new loss of vouches. */
  #version(subject: string): string {
    const state = this.here.states.get(subject as Key)
    if (state?.kind !== 'proposal') return ''
    return `${String(state.version)} ${String(state.step)} ${state.phase} ${state.carrying.state}`
  }
}

function play(here: Society, moves: Move[]): Watch {
  const watch = new Watch(here)
  for (const move of moves) {
    const sent = sentBy(here, move)
    for (const one of sent) watch.send(one)
    if (sent.length > 0) continue
    if (move.c % 4 === 0) here.wait((move.c % 50) / 24)
    else watch.until(here.now + (move.c % 90) * hour)
  }
  return watch
}

test('4.4 to 4.16 any sequence of acts leaves a society whose states agree, and every decision reaches an outcome', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyFounding, fc.array(anyMove, { minLength: 20, maxLength: 120 }), (founding, moves) => {
      const watch = play(society(founding), moves)
      accepted += watch.accepted
      watch.until(watch.here.now + 24 * 400 * hour)
      for (const state of watch.here.states.values()) {
        if (state.kind !== 'proposal') continue
        ok(state.status !== 'open' && (state.status !== 'withdrawn' || state.decidedAt !== null), state.id)
        ok(state.carrying.state !== 'pending' && state.carrying.state !== 'suspended')
      }
      deepEqual(watch.here.dues(), [])
    }),
    { numRuns: 400 },
  )
  ok(accepted > 3000, `${String(accepted)} acts were accepted: the moves meet the rules`)
})

test('3.2 a practice invented at random runs every decision to an outcome, and silence adopts nothing', () => {
  fc.assert(
    fc.property(anyPractice(3), fc.boolean(), (practice, everyoneAgrees) => {
      const here = society({ people: 4, circles: [{ circle: 'main', members: [1, 2, 3], practice }] })
      const id = here.open('main', [resolution()])
      if (everyoneAgrees) here.pass(id)
      else here.advance(400)
      equal(here.proposal(id).status, everyoneAgrees ? 'adopted' : 'rejected')
    }),
    { numRuns: 300 },
  )
})
