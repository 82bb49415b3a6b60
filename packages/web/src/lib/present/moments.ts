// A circle and a decision, each as it stood at two moments, part by part (clauses 2.4, 3.1, 4.7, 5.2).
import { moments as m } from '#messages'
import type { CirclePage, DecisionPage } from '../server/queries.ts'
import type { Speaker } from '../words/phrase.ts'
import { askedOf } from './asked.ts'
import { presentCircle, type CircleView } from './circle.ts'
import { compareParts, contentParts, type Compared, type Part, type Said } from './comparison.ts'
import { presentDecision, type DecisionView } from './decision.ts'

export type Seen<Page> = { page: Page; speaker: Speaker }

/** What the circle is for, how it decides, who sits there, what it has. */
export function compareCircles(
  before: Seen<CirclePage> | null,
  after: Seen<CirclePage> | null,
  side: boolean,
): Compared {
  const [a, b] = [before, after].map((one) => one && presentCircle(one.page, one.speaker))
  const { text, list } = partsOf<CircleView>(a ?? null, b ?? null)
  return compareParts(
    [
      text(m.name(), ({ name }) => name),
      text(m.purpose(), ({ purpose }) => purpose),
      text(m.area(), ({ area }) => area),
      text(m.state(), ({ status }) => m.status({ status })),
      list(m.place(), ({ chain }) => chain.slice(0, -1).map(({ name }) => name)),
      text(m.practice(), ({ practice }) => practice.words),
      list(m.rules(), ({ practice }) => practice.rows.map(({ what, words }) => m.row({ what, words }))),
      list(m.practices(), ({ ownPractices }) =>
        ownPractices.map(({ kind, words }) => m.row({ what: kind, words })),
      ),
      text(m.charter(), ({ setByParent }) => setByParent),
      list(m.members(), ({ members }) => members.map(({ name }) => name)),
      list(m.circles(), ({ children }) => children.map(({ name }) => name)),
      list(m.projects(), ({ projects }) => projects.filter(({ ended }) => !ended).map(({ name }) => name)),
      list(m.documents(), ({ documents }) => documents.map(({ title }) => title)),
      list(m.meetings(), ({ meetings }) =>
        meetings.map(({ title, when }) => m.row({ what: title, words: when })),
      ),
    ],
    side,
  )
}

/** Where the decision stood, what it said, who stood where. */
export function compareDecisions(
  before: Seen<DecisionPage> | null,
  after: Seen<DecisionPage> | null,
  side: boolean,
): Compared {
  const asked = askedOf(new URL('http://localhost/'))
  const [a, b] = [before, after].map((one) => one && presentDecision(one.page, one.speaker, asked))
  const { text, list } = partsOf<DecisionView>(a ?? null, b ?? null)
  const [was, is] = [before, after].map(saidIn)
  return compareParts(
    [
      text(
        m.state(),
        (view) => view.outcome?.headline ?? view.ladder?.heading ?? m.status({ status: view.status }),
      ),
      ...contentParts(was ?? null, is ?? null),
      list(m.positions(), ({ positions }) =>
        positions
          .filter(({ tone }) => tone !== 'silent')
          .map(({ name, word }) => m.row({ what: name, words: word })),
      ),
      list(m.objections(), ({ objections }) =>
        objections.map(({ name, mark }) => m.row({ what: name, words: mark.word })),
      ),
      text(m.comments(), ({ talk }) => m.count({ count: talk.total })),
    ],
    side,
  )
}

const saidIn = (one: Seen<DecisionPage> | null): Said | null =>
  one && { content: one.page.row.proposal.content, speaker: one.speaker, own: one.page.row.proposal.circle }

function partsOf<View>(before: View | null, after: View | null) {
  const text = (name: string, of: (view: View) => string): Part => ({
    name,
    within: name,
    before: before === null ? '' : of(before),
    after: after === null ? '' : of(after),
  })
  const list = (name: string, of: (view: View) => string[]): Part => ({
    name,
    within: name,
    before: before === null ? [] : of(before),
    after: after === null ? [] : of(after),
  })
  return { text, list }
}
