// The dry run of a form, ready to show: what would change, what would refuse it, who decides it by which steps, and what
// it still lacks (clauses 4.2, 4.13, 4.17).
import type { RequestEvent } from '@sveltejs/kit'
import { presentPlan, type Plan } from '#lib/present/plan.ts'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { dryRows, type DryRow } from '#lib/words/dry-run.ts'
import { sayIssues, type IssueWords } from '#lib/words/issues.ts'
import { nameOf, person, type Phrase } from '#lib/words/phrase.ts'
import { sayMoment } from '#lib/words/time.ts'
import { contentOf } from './effect-forms/content.ts'
import type { Place } from './effect-forms/field.ts'
import { buildEffects, labelsOf, type Item } from './effect-forms/index.ts'
import type { Values } from './effect-forms/values.ts'
import type { Known } from '#lib/words/phrase.ts'
import type { ProposePage } from './queries.ts'
import { speakerFor, zone } from './speaker.ts'

export interface DryView {
  rows: DryRow[]
  refusal: RefusalView | null
  recused: Phrase
  at: string
  entry: number
  /** What keeps it from opening. */
  incomplete: RefusalView | null
  /** Fields of effects that cannot be read yet. */
  issues: IssueWords[]
  plan: Plan | null
  /** The circle that would decide, where it is another one (4.13). */
  decider: { id: string; name: string } | null
  /** The clause that leaves it to a referendum. */
  referendum: string | null
}

/** Runs what stands in the form as if it were adopted now; nothing is entered. */
export async function runDry(
  event: RequestEvent,
  page: ProposePage,
  items: readonly Item[],
  values: Values,
  place: Place,
): Promise<DryView> {
  const { queries, session } = event.locals.society
  const frame = await queries.frame(session)
  const effects = await buildEffects(items, place)
  const run = await queries.dryRun(page.circle.id, effects, session, carriesOf(values))
  const speaker = speakerFor(event, merge(page, run), { at: frame.now, zone })
  const named = (id: string) => nameOf(speaker, id)
  return {
    rows: dryRows(run.before, run.after, null, speaker),
    refusal: run.refusal === null ? null : presentRefusal(run.refusal),
    recused: run.recused.flatMap((one, index) =>
      index === 0 ? [person(speaker, one.person)] : [', ', person(speaker, one.person)],
    ),
    at: sayMoment(run.at, speaker.now),
    entry: run.onEntry,
    incomplete: run.incomplete === null ? null : presentRefusal(run.incomplete),
    issues: sayIssues(run.issues, labelsOf(items, place)),
    plan: run.ladder.length > 0 ? presentPlan(run.ladder, named, { at: frame.now, zone }) : null,
    decider:
      run.decider === null || run.decider === page.circle.id
        ? null
        : { id: run.decider, name: speaker.names.circle[run.decider]?.name ?? run.decider },
    referendum: run.referendum,
  }
}

/** What the form carries beside its effects; of texts only that they are there. */
function carriesOf(values: Values) {
  const content = contentOf(values, []) as {
    serves: number[]
    costs: { goal: number; gains: number }[]
    orderReason?: string
    evidence: unknown[]
    expectation?: { reviewAt: number }
    effectiveAt?: number
  }
  const { serves, costs, evidence, expectation, effectiveAt } = content
  return {
    serves,
    costs,
    orderReason: content.orderReason !== undefined,
    evidence: evidence.length,
    reviewAt: expectation && !Number.isNaN(expectation.reviewAt) ? expectation.reviewAt : null,
    effectiveAt: effectiveAt ?? null,
  }
}

const merge = (a: Known, b: Known): Known => ({
  texts: { ...a.texts, ...b.texts },
  names: {
    person: { ...a.names.person, ...b.names.person },
    circle: { ...a.names.circle, ...b.names.circle },
    proposal: { ...a.names.proposal, ...b.names.proposal },
    project: { ...a.names.project, ...b.names.project },
    document: { ...a.names.document, ...b.names.document },
  },
})
