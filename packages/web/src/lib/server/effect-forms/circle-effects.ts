// Effects on circles, members, citizens and practices as small forms (clauses 2.3 to 2.14, 3.2, 3.6).
import {
  buildRemains,
  buildSpec,
  grounds,
  readRemains,
  readSpec,
  remainsFields,
  specFields,
} from './circle-fields.ts'
import {
  circles,
  decisions,
  has,
  id,
  many,
  one,
  people,
  text,
  whole,
  type EffectForm,
  type FieldSpec,
  type Place,
} from './form.ts'
import { buildPractice, practiceFields, readPractice } from './practice-fields.ts'

const ground: FieldSpec = {
  name: 'ground',
  label: 'Ground',
  kind: 'choice',
  options: grounds,
  required: true,
}
const children = (place: Place) => circles(place, (circle) => circle.parent === place.page.circle.id)
const others = (place: Place) => circles(place, (circle) => circle.id !== place.page.circle.id)
const below = (place: Place, name: string): FieldSpec => ({
  name,
  label: 'Which sub-circle',
  kind: 'choice',
  options: children(place),
  required: true,
})
const own = (place: Place) => ({ value: place.page.circle.id, label: `${place.page.circle.name} itself` })

const createCircle: EffectForm<'create-circle'> = {
  type: 'create-circle',
  label: 'Create a sub-circle',
  group: 'Circles',
  clause: '2.3',
  fields: specFields,
  build: (values) => ({ type: 'create-circle', circle: buildSpec(values) }),
  read: ({ circle }) => readSpec(circle),
}

const dissolveCircle: EffectForm<'dissolve-circle'> = {
  type: 'dissolve-circle',
  label: 'Dissolve a circle',
  group: 'Circles',
  clause: '2.9',
  fields: (place, values) => [
    {
      name: 'circle',
      label: 'Which circle',
      kind: 'choice',
      options: [...children(place), own(place)],
      required: true,
    },
    ground,
    ...remainsFields(place, one(values, 'circle')),
  ],
  build: (values, place) => ({
    type: 'dissolve-circle',
    circle: id(one(values, 'circle')),
    ground: one(values, 'ground') as 'dormant',
    ...buildRemains(values, place, one(values, 'circle')),
  }),
  read: (effect) => ({ circle: [effect.circle], ground: [effect.ground], ...readRemains(effect) }),
}

const createAnew: EffectForm<'create-circle-anew'> = {
  type: 'create-circle-anew',
  label: 'Create a circle anew',
  group: 'Circles',
  clause: '2.10',
  fields: (place, values) => [
    below(place, 'old'),
    ground,
    ...remainsFields(place, one(values, 'old')),
    ...specFields(place),
  ],
  build: (values, place) => ({
    type: 'create-circle-anew',
    old: id(one(values, 'old')),
    ground: one(values, 'ground') as 'dormant',
    ...buildRemains(values, place, one(values, 'old')),
    circle: buildSpec(values),
  }),
  read: (effect) => ({
    old: [effect.old],
    ground: [effect.ground],
    ...readRemains(effect),
    ...readSpec(effect.circle),
  }),
}

const moveCircle: EffectForm<'move-circle'> = {
  type: 'move-circle',
  label: 'Move a circle',
  group: 'Circles',
  clause: '2.4',
  fields: (place) => [
    {
      name: 'circle',
      label: 'Which circle',
      kind: 'choice',
      options: [...children(place), own(place)],
      required: true,
    },
    {
      name: 'to',
      label: 'Under which parent',
      kind: 'choice',
      options: circles(place, () => true),
      required: true,
    },
  ],
  build: (values) => ({ type: 'move-circle', circle: id(one(values, 'circle')), to: id(one(values, 'to')) }),
  read: (effect) => ({ circle: [effect.circle], to: [effect.to] }),
}

const changeCharter: EffectForm<'change-charter'> = {
  type: 'change-charter',
  label: 'Change the charter of a sub-circle',
  group: 'Circles',
  clause: '2.4',
  fields: (place) => [
    {
      name: 'circle',
      label: 'Which circle',
      kind: 'choice',
      options: [...children(place), own(place)],
      required: true,
      hint: 'A sub-circle has to consent by its own decision.',
    },
    { name: 'name', label: 'Name', kind: 'line', hint: 'Leave empty what stays as it is.' },
    { name: 'area', label: 'Area', kind: 'line' },
    { name: 'purpose', label: 'Purpose', kind: 'text', rows: 3 },
    { name: 'memberCap', label: 'Members at most', kind: 'number' },
    { name: 'memberMinimum', label: 'Members at least', kind: 'number' },
    { name: 'endCondition', label: 'It ends when', kind: 'line' },
  ],
  build: (values) => {
    const charter = {
      ...(has(values, 'memberCap') && { memberCap: whole(values, 'memberCap') }),
      ...(has(values, 'memberMinimum') && { memberMinimum: whole(values, 'memberMinimum') }),
      ...(has(values, 'endCondition') && { endCondition: one(values, 'endCondition') }),
    }
    return {
      type: 'change-charter',
      circle: id(one(values, 'circle')),
      ...(has(values, 'name') && { name: one(values, 'name') }),
      ...(has(values, 'area') && { area: one(values, 'area') }),
      ...(has(values, 'purpose') && { purpose: text(values, 'purpose').trim() }),
      ...(Object.keys(charter).length > 0 && { charter }),
    }
  },
  read: (effect) => ({
    circle: [effect.circle],
    name: [effect.name ?? ''],
    area: [effect.area ?? ''],
    purpose: [effect.purpose ?? ''],
    memberCap: [String(effect.charter?.memberCap ?? '')],
    memberMinimum: [String(effect.charter?.memberMinimum ?? '')],
    endCondition: [effect.charter?.endCondition ?? ''],
  }),
}

const seatMembers: EffectForm<'seat-members'> = {
  type: 'seat-members',
  label: 'Seat members in a dormant circle',
  group: 'Circles',
  clause: '2.12',
  fields: (place) => [
    { name: 'circle', label: 'Which circle', kind: 'choice', options: others(place), required: true },
    {
      name: 'members',
      label: 'Whom',
      kind: 'choices',
      options: people(place, (one) => one.citizen),
      required: true,
    },
  ],
  build: (values) => ({
    type: 'seat-members',
    circle: id(one(values, 'circle')),
    members: many(values, 'members').map(id),
  }),
  read: (effect) => ({ circle: [effect.circle], members: [...effect.members] }),
}

const admitMember: EffectForm<'admit-member'> = {
  type: 'admit-member',
  label: 'Admit a member',
  group: 'Members',
  clause: '2.6',
  fields: (place) => [
    {
      name: 'person',
      label: 'Whom',
      kind: 'choice',
      options: people(place, (one) => one.citizen && !one.member),
      required: true,
    },
  ],
  build: (values) => ({ type: 'admit-member', person: id(one(values, 'person')) }),
  read: (effect) => ({ person: [effect.person] }),
}

const removeMember: EffectForm<'remove-member'> = {
  type: 'remove-member',
  label: 'Remove a member',
  group: 'Members',
  clause: '2.6',
  fields: (place) => [
    {
      name: 'person',
      label: 'Whom',
      kind: 'choice',
      options: people(place, (one) => one.member),
      required: true,
      hint: 'It needs two thirds of the others’ votes.',
    },
  ],
  build: (values) => ({ type: 'remove-member', person: id(one(values, 'person')) }),
  read: (effect) => ({ person: [effect.person] }),
}

const recogniseCitizen: EffectForm<'recognise-citizen'> = {
  type: 'recognise-citizen',
  label: 'Recognise a citizen',
  group: 'Members',
  clause: '2.14',
  fields: (place) => [
    {
      name: 'person',
      label: 'Whom',
      kind: 'choice',
      options: people(place, (one) => !one.citizen),
      required: true,
      hint: 'Where the registry recognises citizens.',
    },
  ],
  build: (values) => ({ type: 'recognise-citizen', person: id(one(values, 'person')) }),
  read: (effect) => ({ person: [effect.person] }),
}

const findFalse: EffectForm<'find-person-false'> = {
  type: 'find-person-false',
  label: 'Find that a person is not real',
  group: 'Members',
  clause: '2.14',
  fields: (place) => [
    { name: 'person', label: 'Whom', kind: 'choice', options: people(place, () => true), required: true },
    { name: 'reason', label: 'Why', kind: 'text', rows: 3, required: true },
  ],
  build: (values) => ({
    type: 'find-person-false',
    person: id(one(values, 'person')),
    reason: text(values, 'reason'),
  }),
  read: (effect) => ({ person: [effect.person], reason: [effect.reason] }),
}

const kinds = [
  { value: '', label: 'Everything that has no practice of its own' },
  { value: 'membership', label: 'Members' },
  { value: 'practice', label: 'Practices' },
  { value: 'circle', label: 'Circles' },
  { value: 'project', label: 'Projects' },
  { value: 'document', label: 'Documents' },
  { value: 'society', label: 'Goals and settings' },
  { value: 'resolution', label: 'Positions that it states' },
]

const changePractice: EffectForm<'change-practice'> = {
  type: 'change-practice',
  label: 'Change how this circle decides',
  group: 'Practices',
  clause: '3.2',
  fields: (place) => {
    const [kind, ...rest] = practiceFields(people(place, (one) => one.member))
    return [
      { name: 'decisions', label: 'For which decisions', kind: 'choice', options: kinds },
      ...(kind === undefined
        ? []
        : [
            {
              ...kind,
              options: [...(kind.options ?? []), { value: 'none', label: 'No practice of its own any more' }],
            },
          ]),
      ...rest,
    ]
  },
  build: (values) => ({
    type: 'change-practice',
    ...(has(values, 'decisions') && { decisions: one(values, 'decisions') as 'membership' }),
    practice: one(values, 'practice') === 'none' ? null : buildPractice(values),
  }),
  read: (effect) => ({
    decisions: [effect.decisions ?? ''],
    ...(effect.practice === null ? { practice: ['none'] } : readPractice(effect.practice)),
  }),
}

const knobs = [
  { value: 'hours', label: 'The length of its stages, in hours' },
  { value: 'discussionHours', label: 'The discussion before its votes, in hours' },
  { value: 'minimumHours', label: 'Its least open time, in hours' },
]

const exceptDecision: EffectForm<'except-decision'> = {
  type: 'except-decision',
  label: 'Except one decision from one rule',
  group: 'Practices',
  clause: '3.6',
  fields: (place) => [
    {
      name: 'proposal',
      label: 'Which decision',
      kind: 'choice',
      options: decisions(place, place.page.circle.open),
      required: true,
    },
    { name: 'knob', label: 'From what', kind: 'choice', options: knobs, required: true },
    { name: 'value', label: 'What it shall be', kind: 'number', required: true },
    { name: 'reason', label: 'Why', kind: 'text', rows: 3, required: true },
  ],
  build: (values) => ({
    type: 'except-decision',
    proposal: id(one(values, 'proposal')),
    exception: { knob: one(values, 'knob') as 'hours', value: whole(values, 'value') },
    reason: text(values, 'reason'),
  }),
  read: (effect) => ({
    proposal: [effect.proposal],
    knob: [effect.exception.knob],
    value: [typeof effect.exception.value === 'number' ? String(effect.exception.value) : ''],
    reason: [effect.reason],
  }),
}

export const circleEffects = [
  createCircle,
  dissolveCircle,
  createAnew,
  moveCircle,
  changeCharter,
  seatMembers,
  admitMember,
  removeMember,
  recogniseCitizen,
  findFalse,
  changePractice,
  exceptDecision,
]
