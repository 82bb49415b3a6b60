// Effects on circles (clauses 2.3, 2.4, 2.9 to 2.12).
import { effectForms as m } from '#messages'
import { charterChanges, circleSpec } from './circle-spec.ts'
import { effectForm } from './form.ts'
import { children, childrenAndSelf, circles, citizens, goals, others } from './options.ts'
import { pick, pickMany } from './choices.ts'
import { folded, line, optional, prose, whenTicked } from './parts.ts'
import { fatesOf, grounds, handedOn } from './remains.ts'

const group = m.circles
const stays = { hint: m.leaveEmptyWhatStays }

export const circleForms = [
  effectForm(
    'create-circle',
    {
      label: m.createASubCircle,
      says: m.aNewCircleTakes,
      group,
      clause: '2.3',
    },
    { circle: circleSpec },
  ),
  effectForm(
    'change-charter',
    {
      label: m.changeTheCharterOf,
      says: m.nameAreaPurposeOr,
      group,
      clause: '2.4',
    },
    {
      circle: pick(m.whichCircle, childrenAndSelf, { hint: m.onlyTheTopCircle }),
      name: optional(line(m.name, stays)),
      area: optional(line(m.area)),
      purpose: optional(prose(m.purpose)),
      serves: folded(whenTicked(pickMany(m.goalsItServes, goals, {}, Number), m.sayAnewWhichGoals)),
      charter: folded(charterChanges),
    },
  ),
  effectForm(
    'move-circle',
    {
      label: m.moveACircle,
      says: m.aCircleComesUnder,
      group,
      clause: '2.4',
    },
    {
      circle: pick(m.whichCircle, childrenAndSelf),
      to: pick(m.underWhichParent, circles()),
    },
  ),
  effectForm(
    'dissolve-circle',
    {
      label: m.dissolveACircle,
      says: m.aSubCircleOr,
      group,
      clause: '2.9',
    },
    {
      circle: pick(m.whichCircle, childrenAndSelf),
      ground: pick(m.ground, grounds),
      circles: fatesOf('circle'),
      projects: handedOn('circle'),
    },
  ),
  effectForm(
    'create-circle-anew',
    {
      label: m.createACircleAnew,
      says: m.aSubCircleEnds,
      group,
      clause: '2.10',
    },
    {
      old: pick(m.whichSubCircle, children),
      ground: pick(m.ground, grounds),
      circles: fatesOf('old'),
      projects: handedOn('old'),
      circle: circleSpec,
    },
  ),
  effectForm(
    'seat-members',
    {
      label: m.seatMembersInA,
      says: m.aCircleWithToo,
      group,
      clause: '2.12',
    },
    {
      circle: pick(m.whichCircle, others),
      members: pickMany(m.whom, citizens, { required: true }),
    },
  ),
]
