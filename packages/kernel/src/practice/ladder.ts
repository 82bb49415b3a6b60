// From a practice to the steps that one decision climbs: rounds unrolled, and what clauses demand put in (3.3, 4.9).
import { demandsAtLeast, twoThirds } from '@open-socialism/tally'
import type { ProposalState } from '../decision/language.ts'
import type { Exception } from '../effect/language.ts'
import { standardPractice } from './known.ts'
import type { Practice, Stage, Step, Threshold } from './language.ts'

/** What clauses demand of a decision whatever the circle's practice says. */
export type Demands = {
  /** Every stage needs two thirds, and a stage where one person decides is left out (4.9). */
  twoThirds: boolean
  /** Vote rounds stand at the end (3.3). */
  voteRounds: boolean
  /** Hours that pass before anything can be adopted (2.9). */
  openHours: number
}

const raised = (threshold: Threshold, demands: Demands): Threshold =>
  demands.twoThirds && !demandsAtLeast(threshold, twoThirds) ? twoThirds : threshold

function unroll(stage: Stage, demands: Demands): Step[] {
  switch (stage.method) {
    case 'consensus': {
      const { rule, hours, minimumHours } = stage
      return [{ kind: 'consensus', rule, twoThirds: demands.twoThirds, hours, minimumHours }]
    }
    case 'vote': {
      const { rounds, hours, discussionHours } = stage
      const threshold = raised(stage.threshold, demands)
      return Array.from({ length: rounds }, (_, index) => ({
        kind: 'round' as const,
        threshold,
        round: index + 1,
        of: rounds,
        hours,
        discussionHours,
      }))
    }
    case 'lead': {
      const { lead, adviceHours, hours } = stage
      return demands.twoThirds ? [] : [{ kind: 'lead', lead, adviceHours, hours }]
    }
  }
}

/** Clause 2.9: the first step lasts so long that nothing is adopted before its time. */
function openFor(step: Step, hours: number): Step {
  switch (step.kind) {
    case 'consensus':
      return { ...step, hours: Math.max(step.hours, hours), minimumHours: Math.max(step.minimumHours, hours) }
    case 'round':
      return { ...step, discussionHours: Math.max(step.discussionHours, hours) }
    case 'lead':
      return {
        ...step,
        adviceHours: Math.max(step.adviceHours, hours),
        hours: Math.max(step.hours, hours + 24),
      }
  }
}

/** Clause 3.3: the vote rounds of the society's standard practice; the charter's own (4.3) where that has none. */
function roundsOf(fallback: Practice): Stage[] {
  const rounds = (practice: Practice) => practice.stages.filter(({ method }) => method === 'vote')
  return rounds(fallback).length > 0 ? rounds(fallback) : rounds(standardPractice)
}

/** The steps of a decision under `practice`; `fallback` gives the rounds that clause 3.3 demands (4.3). */
export function ladderOf(practice: Practice, demands: Demands, fallback: Practice): Step[] {
  const endsInVotes = practice.stages.at(-1)?.method === 'vote'
  const stages =
    demands.voteRounds && !endsInVotes ? [...practice.stages, ...roundsOf(fallback)] : practice.stages
  const steps = stages.flatMap((stage) => unroll(stage, demands))
  const climbable = steps.length > 0 ? steps : fallback.stages.flatMap((stage) => unroll(stage, demands))
  return climbable.map((step, index) => (index === 0 ? openFor(step, demands.openHours) : step))
}

/** Clause 3.6: the practice with one knob as an exception sets it. */
export function exceptedPractice(practice: Practice, exception: Exception): Practice {
  switch (exception.knob) {
    case 'quorum':
      return { ...practice, quorum: exception.value }
    case 'requires':
      return { ...practice, requires: exception.value }
    case 'hours':
    case 'discussionHours':
    case 'minimumHours': {
      const { knob, value } = exception
      const stages = practice.stages.map((stage) => (knob in stage ? { ...stage, [knob]: value } : stage))
      return { ...practice, stages }
    }
  }
}

/**
 * Clause 3.6: the decision with one knob of its practice as the circle has excepted it, from the next phase on; a
 * dissolution stays open for `openHours` all the same (2.9).
 */
export function excepted(
  proposal: ProposalState,
  exception: Exception,
  openHours: number,
): Partial<ProposalState> {
  const exceptions = [...proposal.exceptions, exception.knob]
  switch (exception.knob) {
    case 'quorum':
      return { exceptions, quorum: exception.value }
    case 'requires':
      return { exceptions, practice: { ...proposal.practice, requires: exception.value } }
    case 'hours':
    case 'discussionHours':
    case 'minimumHours': {
      const { knob, value } = exception
      const ladder = proposal.ladder.map((step) => (knob in step ? { ...step, [knob]: value } : step))
      return {
        exceptions,
        ladder: ladder.map((step, index) => (index === 0 ? openFor(step, openHours) : step)),
      }
    }
  }
}
