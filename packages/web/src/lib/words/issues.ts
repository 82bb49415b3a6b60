// Fields that are missing or do not fit, named as the form names them, and what is the matter with each.
import { forms, propose as m } from '#messages'
import type { Issue } from '#lib/server/queries.ts'

/** `what` is in English where `said` is false: the words of whoever checked it. */
export interface IssueWords {
  where: string
  what: string
  said: boolean
}

const labels: readonly [path: RegExp, label: (number: number) => string][] = [
  [/^content\.title$/, m.title],
  [/^content\.case$/, m.theCase],
  [/^content\.serves/, m.goalsServed],
  [/^content\.costs/, m.goalsServed],
  [/^content\.evidence\.(\d+)/, (number) => m.source({ number })],
  [/^content\.expectation\.measure$/, m.measure],
  [/^content\.expectation\.now$/, m.standsNow],
  [/^content\.expectation\.expected$/, m.expected],
  [/^content\.expectation\.reviewAt$/, m.lookAgain],
  [/^content\.effectiveAt$/, m.effectiveOn],
  [/^(text|reason|note)$/, forms.whatYouWrote],
]

/** The label of a field of the effect with that number, counted from 0; nothing where the form has none. */
export type EffectLabel = (effect: number, field: string) => string | undefined

const inEffect = /^(?:content\.effects\.)?(\d+)\.(.+)$/

/** Each field once, with what is the matter first. */
export function sayIssues(
  issues: readonly Issue[],
  effectLabel: EffectLabel = () => undefined,
): IssueWords[] {
  const said = new Map<string, IssueWords>()
  for (const issue of issues) {
    const where = labelOf(issue.path, effectLabel)
    if (!said.has(where)) said.set(where, { where, ...whatOf(issue) })
  }
  return [...said.values()]
}

function labelOf(path: string, effectLabel: EffectLabel): string {
  const [, effect, field] = inEffect.exec(path) ?? []
  if (effect !== undefined && field !== undefined) {
    const label = effectLabel(Number(effect), field) ?? field
    return forms.effect({ effect: Number(effect) + 1, said: label })
  }
  for (const [pattern, label] of labels) {
    const found = pattern.exec(path)
    if (found) return label(Number(found[1] ?? 0) + 1)
  }
  return path
}

function whatOf({ message, fault }: Issue): { what: string; said: boolean } {
  switch (fault?.kind) {
    case 'missing':
      return { what: forms.isMissing(), said: true }
    case 'too-long':
      return { what: forms.isTooLong({ most: fault.most }), said: true }
    case undefined:
      return { what: message, said: false }
  }
}
