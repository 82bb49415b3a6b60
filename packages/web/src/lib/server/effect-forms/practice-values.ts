// A practice as the fields of its editor, and back (clause 3). What was typed is not judged here: what fits no practice
// is left for the rules to refuse by name.
import type { PersonId, Practice, Quorum, Stage } from '@open-socialism/kernel'
import { has, one, whole, type Values } from './values.ts'

/** Hours typed as whole days or hours. */
export const buildLength = (name: string, values: Values): number =>
  whole(values, name) * (one(values, `${name}-unit`) === 'hours' ? 1 : 24)

export const readLength = (name: string, hours: number): Values =>
  hours % 24 === 0 && hours > 0
    ? { [name]: [String(hours / 24)], [`${name}-unit`]: ['days'] }
    : { [name]: [String(hours)], [`${name}-unit`]: ['hours'] }

const buildShare = (name: string, values: Values) => ({
  n: whole(values, `${name}-n`),
  d: whole(values, `${name}-d`),
})
const readShare = (name: string, share: { n: number; d: number }): Values => ({
  [`${name}-n`]: [String(share.n)],
  [`${name}-d`]: [String(share.d)],
})

/** "none", or more than or at least a share. */
export function buildQuorum(name: string, values: Values): Quorum | null {
  const kind = one(values, name)
  return kind === 'none' ? null : { ...buildShare(name, values), strict: kind === 'more' }
}

export const readQuorum = (name: string, quorum: Quorum | null): Values =>
  quorum === null
    ? { [name]: ['none'], ...readShare(name, { n: 1, d: 2 }) }
    : { [name]: [quorum.strict ? 'more' : 'least'], ...readShare(name, quorum) }

function buildStage(name: string, values: Values): Stage {
  const length = (field: string) => buildLength(`${name}.${field}`, values)
  const hours = length('hours')
  switch (one(values, `${name}.method`) as Stage['method']) {
    case 'consensus': {
      const rule = one(values, `${name}.rule`) as 'more-agree'
      return { method: 'consensus', rule, hours, minimumHours: length('minimumHours') }
    }
    case 'vote':
      return {
        method: 'vote',
        threshold:
          one(values, `${name}.threshold`) === 'majority'
            ? 'majority'
            : buildShare(`${name}.threshold`, values),
        rounds: whole(values, `${name}.rounds`),
        hours,
        discussionHours: length('discussionHours'),
      }
    case 'lead': {
      const lead = one(values, `${name}.lead`) as PersonId
      return { method: 'lead', lead, adviceHours: length('adviceHours'), hours }
    }
  }
}

export function readStage(name: string, stage: Stage): Values {
  const common = { [`${name}.method`]: [stage.method], ...readLength(`${name}.hours`, stage.hours) }
  switch (stage.method) {
    case 'consensus':
      return {
        ...common,
        [`${name}.rule`]: [stage.rule],
        ...readLength(`${name}.minimumHours`, stage.minimumHours),
      }
    case 'vote': {
      const share = stage.threshold === 'majority' ? { n: 2, d: 3 } : stage.threshold
      return {
        ...common,
        [`${name}.threshold`]: [stage.threshold === 'majority' ? 'majority' : 'share'],
        ...readShare(`${name}.threshold`, share),
        [`${name}.rounds`]: [String(stage.rounds)],
        ...readLength(`${name}.discussionHours`, stage.discussionHours),
      }
    }
    case 'lead':
      return {
        ...common,
        [`${name}.lead`]: [stage.lead],
        ...readLength(`${name}.adviceHours`, stage.adviceHours),
      }
  }
}

/** The numbers of the stages that stand in the form, in their order. */
export function stagesIn(name: string, values: Values): number[] {
  const found = Object.keys(values).flatMap((field) => {
    if (!field.startsWith(`${name}.`) || !field.endsWith('.method')) return []
    return [Number(field.slice(name.length + 1, -'.method'.length))]
  })
  return found.filter((number) => Number.isInteger(number)).sort((a, b) => a - b)
}

/** Whether the editor of this practice has been shown, so that what it lacks was taken out. */
export const isFilled = (name: string, values: Values): boolean => has(values, `${name}.is`)

export const buildPractice = (name: string, values: Values): Practice => ({
  name: one(values, `${name}.name`),
  stages: stagesIn(name, values).map((number) => buildStage(`${name}.${String(number)}`, values)),
  quorum: buildQuorum(`${name}.quorum`, values),
  hiddenVotes: has(values, `${name}.hiddenVotes`),
  publicComment: has(values, `${name}.publicComment`),
  asks: {
    goals: has(values, `${name}.asks-goals`),
    evidence: has(values, `${name}.asks-evidence`),
    expectation: has(values, `${name}.asks-expectation`),
  },
  answerDays: whole(values, `${name}.answerDays`),
  againDays: whole(values, `${name}.againDays`),
  requires: one(values, `${name}.requires`) as Practice['requires'],
})

const ticked = (is: boolean) => (is ? ['yes'] : [])

export const readPractice = (name: string, practice: Practice): Values => ({
  [`${name}.is`]: ['yes'],
  [`${name}.name`]: [practice.name],
  ...Object.fromEntries(
    practice.stages.flatMap((stage, index) =>
      Object.entries(readStage(`${name}.${String(index + 1)}`, stage)),
    ),
  ),
  ...readQuorum(`${name}.quorum`, practice.quorum),
  [`${name}.hiddenVotes`]: ticked(practice.hiddenVotes),
  [`${name}.publicComment`]: ticked(practice.publicComment),
  [`${name}.asks-goals`]: ticked(practice.asks.goals),
  [`${name}.asks-evidence`]: ticked(practice.asks.evidence),
  [`${name}.asks-expectation`]: ticked(practice.asks.expectation),
  [`${name}.answerDays`]: [String(practice.answerDays)],
  [`${name}.againDays`]: [String(practice.againDays)],
  [`${name}.requires`]: [practice.requires],
})
