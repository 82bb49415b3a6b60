// What a version of a proposal carries, ready to read: case, goals, expectation, evidence (clause 4.2).
import { decision as m } from '#messages'
import type { Content } from '@open-socialism/kernel'
import type { DecisionPage, History } from '../server/queries.ts'
import { markdownToPassages } from '../markdown/markdown.ts'
import { sayErased } from '../words/erased.ts'
import { textOf, type Speaker } from '../words/phrase.ts'
import { sayDate, sayMoment } from '../words/time.ts'

export interface EvidenceView {
  title: string
  link: string | null
  /** The version that brought it, with its entry. */
  since: number
  entry: number
  /** The version that left it out; null while it is there. */
  until: number | null
}

export interface ContentView {
  goals: { label: string; text: string; costs: boolean }[]
  orderReason: string | null
  /** The case as its passages; null where it was erased, as `caseErased` says (clause 5.6). */
  passages: readonly string[] | null
  caseErased: string | null
  /** What stands in the place of the title, once that was erased. */
  titleErased: string | null
  expectation: { what: string; words: string }[]
  evidence: EvidenceView[]
  effectiveAt: string | null
}

/** Presents the content of the version that is shown. */
export function presentContent(content: Content, page: DecisionPage, speaker: Speaker): ContentView {
  const text = textOf(speaker, content.case)
  const { expectation } = content
  const row = (what: string, words: string | null) => (words === null ? [] : [{ what, words }])
  return {
    goals: goalsOf(content, page),
    orderReason: textOf(speaker, content.orderReason),
    passages: text === null ? null : markdownToPassages(text),
    caseErased: sayErased(speaker, content.case),
    titleErased: sayErased(speaker, content.title),
    expectation:
      expectation === undefined
        ? []
        : [
            ...row(m.measure(), textOf(speaker, expectation.measure)),
            ...row(m.measureNow(), textOf(speaker, expectation.now)),
            ...row(m.expected(), textOf(speaker, expectation.expected)),
            ...row(m.review(), sayDate(expectation.reviewAt, speaker.now.zone)),
          ],
    evidence: presentEvidence(page.history, speaker),
    effectiveAt: content.effectiveAt === undefined ? null : sayMoment(content.effectiveAt, speaker.now),
  }
}

function goalsOf(content: Content, page: DecisionPage): ContentView['goals'] {
  const goalOf = (id: number) => {
    const rank = page.goals.findIndex((goal) => goal.goal === id)
    return {
      label: rank < 0 ? m.goal({ number: id }) : m.goal({ number: rank + 1 }),
      text: page.goals[rank]?.text ?? '',
    }
  }
  return [
    ...content.serves.map((id) => ({ ...goalOf(id), costs: false })),
    ...content.costs.map((one) => ({
      ...goalOf(one.goal),
      costs: true,
      text: m.goalGains({ text: goalOf(one.goal).text, gains: goalOf(one.gains).label }),
    })),
  ]
}

/** Evidence of all versions: what is there comes first, then what was left out again. */
function presentEvidence({ versions }: History, speaker: Speaker): EvidenceView[] {
  const views = new Map<string, EvidenceView>()
  for (const { number, entry, content } of versions) {
    const here = new Set<string>()
    for (const one of content.evidence) {
      const title = textOf(speaker, one.title) ?? m.erased()
      const key = `${title} ${one.link ?? ''}`
      here.add(key)
      const known = views.get(key)
      if (known === undefined || known.until !== null)
        views.set(key, { title, link: one.link ?? null, since: number, entry, until: null })
    }
    for (const [key, view] of views) if (!here.has(key)) view.until ??= number
  }
  const all = [...views.values()]
  return [...all.filter((one) => one.until === null), ...all.filter((one) => one.until !== null)]
}
