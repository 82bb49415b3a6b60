// What waits for one person: their open positions and votes, answers, reviews, consents, drafts to sponsor.
import {
  day,
  hasVouches,
  isCitizen,
  phaseEnd,
  takeUpEnd,
  type PersonState,
  type ProposalState,
  type SocietyState,
} from '@open-socialism/kernel'
import type { Task } from '../pages/now-page.ts'
import { naming } from './naming.ts'
import type { Reader } from './reader.ts'

type Mine = { person: PersonState; society: SocietyState; now: number; seats: ReadonlySet<string> }
type Spoken = { proposal: string; version: number; step: number }

const task = (kind: Task['kind'], proposal: ProposalState | null, rest: Partial<Task> = {}): Task => ({
  kind,
  proposal: proposal?.id ?? null,
  circle: proposal?.decider ?? null,
  person: null,
  until: null,
  silent: null,
  ...rest,
})

/** A person's queue, what ends first at the top. */
export async function queueOf(
  reader: Reader,
  person: PersonState,
  society: SocietyState,
  now: number,
): Promise<Task[]> {
  const mine: Mine = { person, society, now, seats: new Set(person.seats) }
  const [open, elsewhere, others, dissolutions] = await Promise.all([
    reader.states(
      'proposal',
      // Whoever may speak on a decision sits in the circle that decides: who leaves it has gone from the electorate.
      `and s.status = 'open' and (s.decider = any($1) or s.proposer = $2)`,
      [person.seats, person.id],
    ),
    consentsAsked(reader, person.seats),
    decidedWithWork(reader, person.seats),
    dissolutionsOf(reader, person.seats, now, society),
  ])
  const ids = open.map(({ id }) => id)
  const [spoken, silent, answers] = await Promise.all([
    spokenBy(reader, person.id, ids),
    countSpoken(reader, ids),
    unanswered(reader, person.id, ids),
  ])
  const drafts =
    person.seats.length === 0
      ? []
      : await reader.states(
          'proposal',
          `and s.status = 'draft' and s.circle = any($1) order by s.created_at limit 20`,
          [person.seats],
        )
  const tasks = [
    ...open.flatMap((proposal) => toSay(mine, proposal, spoken, silent.get(proposal.id) ?? 0)),
    ...answers,
    ...elsewhere.map((proposal) => task('consent', proposal, { until: phaseEnd(proposal, society) })),
    ...[...others, ...dissolutions].flatMap((proposal) => afterwards(mine, proposal)),
    ...drafts.map((proposal) => task('sponsor', proposal, { circle: proposal.circle })),
    ...(await aboutPeople(reader, mine)),
  ]
  return tasks.sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity))
}

/** What an open decision waits for from this person: a position, a vote, a sole decision, a counter-argument. */
function toSay(
  { person, society }: Mine,
  proposal: ProposalState,
  spoken: readonly Spoken[],
  said: number,
): Task[] {
  if (!proposal.electorate.includes(person.id) || proposal.gone.includes(person.id)) return []
  const until = phaseEnd(proposal, society)
  const silent = Math.max(0, proposal.electorate.length - proposal.gone.length - said)
  const spoke = spoken.some(
    ({ proposal: id, version, step }) =>
      id === proposal.id && version === proposal.version && step === proposal.step,
  )
  const tasks: Task[] = []
  if (proposal.caseAgainst === 'asked' && proposal.proposer !== person.id)
    tasks.push(task('argue-against', proposal, { until }))
  const step = proposal.ladder[proposal.step]
  if (step?.kind === 'lead') {
    if (step.lead === person.id) tasks.push(task('decide-alone', proposal, { until, silent: 1 }))
    return tasks
  }
  if (proposal.phase === 'consensus' && !spoke) tasks.push(task('take-position', proposal, { until, silent }))
  if (proposal.phase === 'round' && !spoke) tasks.push(task('vote', proposal, { until, silent }))
  return tasks
}

/** What a decision asks for after it ended: a review, another try, taking up, questioning. */
function afterwards({ society, now, seats, person }: Mine, proposal: ProposalState): Task[] {
  const { carrying } = proposal
  const tasks: Task[] = []
  if (proposal.reviewOverdue && proposal.review === null && seats.has(proposal.circle))
    tasks.push(task('record-review', proposal))
  if (
    carrying.state === 'refused' &&
    !carrying.retried &&
    carrying.at + society.settings.retryDays * day > now
  )
    tasks.push(task('retry-effects', proposal, { until: carrying.at + society.settings.retryDays * day }))
  if (carrying.state === 'suspended' && seats.has(proposal.decider))
    tasks.push(task('answer-question', proposal, { until: carrying.until }))
  if (
    carrying.state === 'pending' &&
    !proposal.questionedBy.includes(person.id) &&
    dissolves(proposal, seats)
  )
    tasks.push(task('question-dissolution', proposal, { until: carrying.at }))
  const end =
    proposal.status === 'withdrawn' && proposal.decidedAt === null ? takeUpEnd(proposal, society) : 0
  if (end > now) tasks.push(task('take-up', proposal, { until: end }))
  return tasks
}

const dissolves = ({ content }: ProposalState, seats: ReadonlySet<string>) =>
  content.effects.some(
    (effect) =>
      (effect.type === 'dissolve-circle' && seats.has(effect.circle)) ||
      (effect.type === 'create-circle-anew' && seats.has(effect.old)),
  )

async function aboutPeople(reader: Reader, { person, society, now }: Mine): Promise<Task[]> {
  const ways = person.waysIn
    .filter((way) => way.endedAt === null && way.validFrom > now && way.issuedBy !== person.id)
    .map((way) => task('refuse-way-in', null, { person: person.id, until: way.validFrom }))
  if (!isCitizen(person) || society.settings.recognition !== 'vouching') return ways
  const waiting = await reader.states(
    'person',
    'and s.citizen_since is null order by s.registered_at desc limit 20',
  )
  const asked = waiting.filter(
    (one) =>
      !one.foundFalse &&
      !one.vouchedBy.includes(person.id) &&
      !hasVouches(one, society) &&
      one.registeredAt > now - 60 * day,
  )
  return [...ways, ...asked.slice(0, 3).map((one) => task('vouch', null, { person: one.id }))]
}

const spokenBy = (reader: Reader, person: string, proposals: readonly string[]): Promise<Spoken[]> =>
  reader.query(
    `select s.proposal, (s.value ->> 'version')::integer as version, (s.value ->> 'step')::integer as step
     from position s
     where s.person = $1 and s.proposal = any($2) and ${reader.holds('s')}`,
    [person, proposals],
  )

async function countSpoken(reader: Reader, proposals: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader.query<{ proposal: string; count: number }>(
    `select s.proposal, count(*) as count from position s join proposal p on p.id = s.proposal and ${reader.holds('p')}
     where s.proposal = any($1) and ${reader.holds('s')}
       and s.value ->> 'version' = p.value ->> 'version' and s.value ->> 'step' = p.value ->> 'step'
     group by s.proposal`,
    [proposals],
  )
  return new Map(rows.map(({ proposal, count }) => [proposal, count]))
}

/** Objections and suggestions on one's own open proposals that have no answer yet. */
async function unanswered(reader: Reader, person: string, proposals: readonly string[]): Promise<Task[]> {
  const rows = await reader.query<{
    kind: 'answer-objection' | 'answer-suggestion'
    proposal: string
    decider: string
    person: string
  }>(
    `select 'answer-objection' as kind, p.id as proposal, p.decider, s.person from proposal p
       join position s on s.proposal = p.id and ${reader.holds('s')} and s.choice = 'object'
         and s.value ->> 'version' = p.value ->> 'version'
     where p.id = any($2) and p.proposer = $1 and p.phase = 'consensus' and ${reader.holds('p')} and not exists (
       select 1 from objection_answer a where a.proposal = p.id and a.person = s.person and a.version = (s.value ->> 'version')::integer)
     union all
     select 'answer-suggestion', p.id, p.decider, g.person from proposal p
       join suggestion g on g.proposal = p.id and g.answer is null and ${reader.holds('g')}
     where p.id = any($2) and p.proposer = $1 and ${reader.holds('p')}`,
    [person, proposals],
  )
  return rows.map(({ kind, proposal, decider, person: by }) => ({
    ...task(kind, null),
    proposal,
    circle: decider,
    person: by,
  }))
}

/** Open decisions of other circles whose effects change the charter of one of these, without their consent yet (2.4). */
async function consentsAsked(reader: Reader, seats: readonly string[]): Promise<ProposalState[]> {
  if (seats.length === 0) return []
  const open = await reader.states(
    'proposal',
    `and s.status = 'open' and not (s.decider = any($1)) and ${naming('$1')}`,
    [seats],
  )
  return open.filter((proposal) => asksConsentOf(proposal, new Set(seats)))
}

/** True when a proposal needs the consent of one of these circles and has it not for its effects as they stand. */
export const asksConsentOf = (proposal: ProposalState, circles: ReadonlySet<string>): boolean =>
  proposal.content.effects.some((effect) => {
    const asked =
      effect.type === 'change-charter'
        ? [effect.circle]
        : effect.type === 'move-circle'
          ? [effect.circle, effect.to]
          : []
    return asked.some(
      (circle) =>
        circles.has(circle) &&
        circle !== proposal.circle &&
        proposal.consents[circle] !== proposal.effectsVersion,
    )
  })

/** Decisions of these circles that ask something of them after their end, in the very words of the index on them. */
const decidedWithWork = (reader: Reader, seats: readonly string[]) =>
  reader.states(
    'proposal',
    `and s.decider = any($1) and (s.carrying in ('refused', 'suspended')
       or (s.value ->> 'reviewOverdue' = 'true' and s.value ->> 'review' is null)
       or (s.status = 'withdrawn' and s.decided_at is null))
     order by s.created_at desc limit 100`,
    [seats],
  )

/** Adopted decisions that will dissolve one of these circles (2.9). */
async function dissolutionsOf(
  reader: Reader,
  seats: readonly string[],
  now: number,
  { settings }: SocietyState,
): Promise<ProposalState[]> {
  const states = await reader.states(
    'proposal',
    `and s.status = 'adopted' and s.carrying = 'pending' and s.decided_at > $2 and ${naming('$1')} limit 100`,
    [seats, now - settings.effectiveWithinDays * day],
  )
  return states.filter((proposal) => dissolves(proposal, new Set(seats)))
}
