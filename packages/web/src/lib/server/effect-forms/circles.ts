// Effects on circles (clauses 2.3, 2.4, 2.9 to 2.12).
import { charterChanges, circleSpec } from './circle-spec.ts'
import { effectForm } from './form.ts'
import { children, childrenAndSelf, circles, citizens, goals, others } from './options.ts'
import { folded, line, optional, pick, pickMany, prose, whenTicked } from './parts.ts'
import { fatesOf, grounds, handedOn } from './remains.ts'

const group = 'Circles'
const stays = { hint: 'Leave empty what stays as it is.' }

export const circleForms = [
  effectForm(
    'create-circle',
    {
      label: 'Create a sub-circle',
      says: 'A new circle takes one of the matters of this one, with its own members, and decides it by itself.',
      group,
      clause: '2.3',
    },
    { circle: circleSpec },
  ),
  effectForm(
    'change-charter',
    {
      label: 'Change the charter of a sub-circle',
      says: 'Name, area, purpose or limits of a sub-circle change, once it has consented by its own decision.',
      group,
      clause: '2.4',
    },
    {
      circle: pick('Which circle', childrenAndSelf, { hint: 'Only the top circle changes its own.' }),
      name: optional(line('Name', stays)),
      area: optional(line('Area')),
      purpose: optional(prose('Purpose')),
      serves: folded(
        whenTicked(pickMany('Goals it serves', goals, {}, Number), 'Say anew which goals it serves'),
      ),
      charter: folded(charterChanges),
    },
  ),
  effectForm(
    'move-circle',
    {
      label: 'Move a circle',
      says: 'A circle comes under another parent, once all three have decided it.',
      group,
      clause: '2.4',
    },
    {
      circle: pick('Which circle', childrenAndSelf),
      to: pick('Under which parent', circles()),
    },
  ),
  effectForm(
    'dissolve-circle',
    {
      label: 'Dissolve a circle',
      says: 'A sub-circle, or this circle itself, ends; its projects and sub-circles are handed on or end too.',
      group,
      clause: '2.9',
    },
    {
      circle: pick('Which circle', childrenAndSelf),
      ground: pick('Ground', grounds),
      circles: fatesOf('circle'),
      projects: handedOn('circle'),
    },
  ),
  effectForm(
    'create-circle-anew',
    {
      label: 'Create a circle anew',
      says: 'A sub-circle ends and another takes its place: both happen, or neither.',
      group,
      clause: '2.10',
    },
    {
      old: pick('Which sub-circle', children),
      ground: pick('Ground', grounds),
      circles: fatesOf('old'),
      projects: handedOn('old'),
      circle: circleSpec,
    },
  ),
  effectForm(
    'seat-members',
    {
      label: 'Seat members in a dormant circle',
      says: 'A circle with too few members gets new ones, so that it can decide again.',
      group,
      clause: '2.12',
    },
    {
      circle: pick('Which circle', others),
      members: pickMany('Whom', citizens, { required: true }),
    },
  ),
]
