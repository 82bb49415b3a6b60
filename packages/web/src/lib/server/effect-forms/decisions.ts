// Effects on decisions and towards other circles (clauses 2.4, 4.16, 6.6).
import { effectForms as m } from '#messages'
import { effectForm } from './form.ts'
import { decisions, others } from './options.ts'
import { pick } from './choices.ts'
import { prose } from './parts.ts'

const group = m.decisions
const adopted = decisions((page) => page.decisions)

export const decisionForms = [
  effectForm(
    'state-position',
    {
      label: m.stateAPosition,
      says: m.theCircleSaysWhat,
      group,
      clause: '4.16',
    },
    { position: prose(m.thePosition, { rows: 4 }) },
  ),
  effectForm(
    'ask',
    {
      label: m.askSomethingOfAnother,
      says: m.aQuestionOrA,
      group,
      clause: '4.16',
    },
    { circle: pick(m.whichCircle, others), what: prose(m.whatYouAsk) },
  ),
  effectForm(
    'consent',
    {
      label: m.consentToAnotherCircles,
      says: m.thisCircleAgreesTo,
      group,
      clause: '2.4',
    },
    {
      decision: pick(
        m.whichDecision,
        decisions((page) => page.openElsewhere),
      ),
    },
  ),
  effectForm(
    'repeal-decision',
    {
      label: m.repealADecision,
      says: m.aDecisionOfThis,
      group,
      clause: '4.16',
    },
    {
      decision: pick(m.whichDecision, adopted, {
        hint: m.itEndsWhatIs,
      }),
    },
  ),
  effectForm(
    'answer-question',
    {
      label: m.answerADecisionCalled,
      says: m.theCircleUpholdsOr,
      group,
      clause: '6.6',
    },
    {
      decision: pick(m.whichDecision, adopted),
      answer: pick(m.answer, () => [
        { value: 'uphold', label: m.upholdIt() },
        { value: 'repeal', label: m.repealIt() },
      ]),
      reasons: prose(m.reasons, { rows: 4 }),
    },
  ),
]
