// Effects on decisions and towards other circles (clauses 2.4, 4.16, 6.6).
import { effectForm } from './form.ts'
import { decisions, others } from './options.ts'
import { pick, prose } from './parts.ts'

const group = 'Decisions'
const adopted = decisions((page) => page.decisions)

export const decisionForms = [
  effectForm(
    'state-position',
    {
      label: 'State a position',
      says: 'The circle says what it holds, and nothing else changes.',
      group,
      clause: '4.16',
    },
    { position: prose('The position', { rows: 4 }) },
  ),
  effectForm(
    'ask',
    {
      label: 'Ask something of another circle',
      says: 'A question or a wish goes to another circle, which answers as it decides.',
      group,
      clause: '4.16',
    },
    { circle: pick('Which circle', others), what: prose('What you ask') },
  ),
  effectForm(
    'consent',
    {
      label: 'Consent to another circle’s decision',
      says: 'This circle agrees to what another one wants to decide about it.',
      group,
      clause: '2.4',
    },
    {
      decision: pick(
        'Which decision',
        decisions((page) => page.openElsewhere),
      ),
    },
  ),
  effectForm(
    'repeal-decision',
    {
      label: 'Repeal a decision',
      says: 'A decision of this circle holds no longer; what of it has not happened yet will not.',
      group,
      clause: '4.16',
    },
    {
      decision: pick('Which decision', adopted, {
        hint: 'It ends what is not yet carried out; what is, the other effects undo.',
      }),
    },
  ),
  effectForm(
    'answer-question',
    {
      label: 'Answer a decision called into question',
      says: 'The circle upholds or repeals a decision that citizens have flagged.',
      group,
      clause: '6.6',
    },
    {
      decision: pick('Which decision', adopted),
      answer: pick('Answer', [
        { value: 'uphold', label: 'Uphold it' },
        { value: 'repeal', label: 'Repeal it' },
      ]),
      reasons: prose('Reasons', { rows: 4 }),
    },
  ),
]
