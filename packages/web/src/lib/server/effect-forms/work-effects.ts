// Effects on projects, documents, decisions, goals and settings as small forms (clauses 1.1, 4.16, 7.1).
import { knobs } from '@open-socialism/kernel'
import {
  circles,
  dayOf,
  decisions,
  documents,
  has,
  id,
  many,
  moment,
  one,
  people,
  projects,
  text,
  whole,
  type EffectForm,
  type FieldSpec,
  type Place,
} from './form.ts'

const ownProjects = (place: Place) => projects(place, (project) => project.circle === place.page.circle.id)
const whichProject = (place: Place): FieldSpec => ({
  name: 'project',
  label: 'Which project',
  kind: 'choice',
  options: ownProjects(place),
  required: true,
})

const startProject: EffectForm<'start-project'> = {
  type: 'start-project',
  label: 'Start a project',
  group: 'Projects',
  clause: '7.1',
  fields: (place) => [
    { name: 'name', label: 'Name', kind: 'line', required: true },
    { name: 'goal', label: 'Goal', kind: 'text', rows: 3, required: true },
    { name: 'completable', label: 'It is done when its goal is met', kind: 'check' },
    { name: 'measure', label: 'Measure', kind: 'line' },
    { name: 'team', label: 'Team', kind: 'choices', options: people(place, () => true) },
    { name: 'seats', label: 'Seats', kind: 'number', folded: true, hint: 'Empty: as many as its team.' },
    { name: 'reviewAt', label: 'Review on', kind: 'date', folded: true },
  ],
  build: (values) => ({
    type: 'start-project',
    project: {
      name: one(values, 'name'),
      goal: text(values, 'goal').trim(),
      completable: has(values, 'completable'),
      measure: has(values, 'measure') ? one(values, 'measure') : null,
      team: many(values, 'team').map(id),
      seats: has(values, 'seats') ? whole(values, 'seats') : null,
      reviewAt: has(values, 'reviewAt') ? moment(values, 'reviewAt') : null,
    },
  }),
  read: ({ project }) => ({
    name: [project.name],
    goal: [project.goal],
    completable: [project.completable ? 'yes' : ''],
    measure: [project.measure ?? ''],
    team: [...project.team],
    seats: [String(project.seats ?? '')],
    reviewAt: [project.reviewAt === null ? '' : dayOf(project.reviewAt)],
  }),
}

const changeProject: EffectForm<'change-project'> = {
  type: 'change-project',
  label: 'Change a project',
  group: 'Projects',
  clause: '4.16',
  fields: (place) => [
    whichProject(place),
    { name: 'name', label: 'Name', kind: 'line', hint: 'Leave empty what stays as it is.' },
    { name: 'goal', label: 'Goal', kind: 'text', rows: 3 },
    { name: 'measure', label: 'Measure', kind: 'line' },
    { name: 'seats', label: 'Seats', kind: 'number' },
    { name: 'reviewAt', label: 'Review on', kind: 'date' },
  ],
  build: (values) => ({
    type: 'change-project',
    project: id(one(values, 'project')),
    changes: {
      ...(has(values, 'name') && { name: one(values, 'name') }),
      ...(has(values, 'goal') && { goal: text(values, 'goal').trim() }),
      ...(has(values, 'measure') && { measure: one(values, 'measure') }),
      ...(has(values, 'seats') && { seats: whole(values, 'seats') }),
      ...(has(values, 'reviewAt') && { reviewAt: moment(values, 'reviewAt') }),
    },
  }),
  read: ({ project, changes }) => ({
    project: [project],
    name: [changes.name ?? ''],
    goal: [changes.goal ?? ''],
    measure: [changes.measure ?? ''],
    seats: [String(changes.seats ?? '')],
    reviewAt: [changes.reviewAt ? dayOf(changes.reviewAt) : ''],
  }),
}

const handOver: EffectForm<'hand-over-project'> = {
  type: 'hand-over-project',
  label: 'Hand a project to another circle',
  group: 'Projects',
  clause: '4.16',
  fields: (place) => [
    whichProject(place),
    {
      name: 'to',
      label: 'To which circle',
      kind: 'choice',
      options: circles(place, (circle) => circle.id !== place.page.circle.id),
      required: true,
    },
  ],
  build: (values) => ({
    type: 'hand-over-project',
    project: id(one(values, 'project')),
    to: id(one(values, 'to')),
  }),
  read: (effect) => ({ project: [effect.project], to: [effect.to] }),
}

const endProject: EffectForm<'end-project'> = {
  type: 'end-project',
  label: 'End a project',
  group: 'Projects',
  clause: '7.7',
  fields: (place) => [
    whichProject(place),
    { name: 'result', label: 'Its result, against its measure', kind: 'text', rows: 3, required: true },
  ],
  build: (values) => ({
    type: 'end-project',
    project: id(one(values, 'project')),
    result: text(values, 'result'),
  }),
  read: (effect) => ({ project: [effect.project], result: [effect.result] }),
}

const assign: EffectForm<'assign-people'> = {
  type: 'assign-people',
  label: 'Assign people to a project',
  group: 'Projects',
  clause: '7.1',
  fields: (place) => [
    whichProject(place),
    { name: 'people', label: 'Whom', kind: 'choices', options: people(place, () => true), required: true },
  ],
  build: (values) => ({
    type: 'assign-people',
    project: id(one(values, 'project')),
    people: many(values, 'people').map(id),
  }),
  read: (effect) => ({ project: [effect.project], people: [...effect.people] }),
}

const release: EffectForm<'release-people'> = {
  type: 'release-people',
  label: 'Release people from a project',
  group: 'Projects',
  clause: '7.1',
  fields: assign.fields,
  build: (values) => ({
    type: 'release-people',
    project: id(one(values, 'project')),
    people: many(values, 'people').map(id),
  }),
  read: (effect) => ({ project: [effect.project], people: [...effect.people] }),
}

const content = async (title: string, written: string, place: Place) => ({
  title,
  mediaType: 'text/markdown' as const,
  ...(await place.keep(written)),
})

const adoptDocument: EffectForm<'adopt-document'> = {
  type: 'adopt-document',
  label: 'Adopt a document',
  group: 'Documents',
  clause: '4.16',
  fields: () => [
    { name: 'title', label: 'Title', kind: 'line', required: true },
    { name: 'text', label: 'Text', kind: 'text', rows: 10, required: true, hint: 'Markdown.' },
  ],
  build: async (values, place) => ({
    type: 'adopt-document',
    document: await content(one(values, 'title'), text(values, 'text'), place),
  }),
  read: ({ document }, { page }) => ({
    title: [document.title],
    text: [page.documentTexts[document.blob] ?? ''],
  }),
}

const amendDocument: EffectForm<'amend-document'> = {
  type: 'amend-document',
  label: 'Amend a document',
  group: 'Documents',
  clause: '4.16',
  fields: (place) => [
    { name: 'document', label: 'Which document', kind: 'choice', options: documents(place), required: true },
    { name: 'title', label: 'Title', kind: 'line', hint: 'Empty: it keeps its title.' },
    {
      name: 'text',
      label: 'The whole new text',
      kind: 'text',
      rows: 10,
      required: true,
      hint: 'Markdown. The dry run fills in the present text while this is empty.',
    },
  ],
  build: async (values, place) => {
    const present = place.page.documents.find((document) => document.id === one(values, 'document'))
    const written = has(values, 'text')
      ? text(values, 'text')
      : (place.page.documentTexts[present?.blob ?? ''] ?? '')
    const title = has(values, 'title') ? one(values, 'title') : (present?.title ?? '')
    return {
      type: 'amend-document',
      document: id(one(values, 'document')),
      content: await content(title, written, place),
    }
  },
  read: (effect, { page }) => ({
    document: [effect.document],
    title: [effect.content.title],
    text: [page.documentTexts[effect.content.blob] ?? ''],
  }),
}

const repealDocument: EffectForm<'repeal-document'> = {
  type: 'repeal-document',
  label: 'Repeal a document',
  group: 'Documents',
  clause: '4.16',
  fields: (place) => [
    { name: 'document', label: 'Which document', kind: 'choice', options: documents(place), required: true },
  ],
  build: (values) => ({ type: 'repeal-document', document: id(one(values, 'document')) }),
  read: (effect) => ({ document: [effect.document] }),
}

const repealDecision: EffectForm<'repeal-decision'> = {
  type: 'repeal-decision',
  label: 'Repeal a decision',
  group: 'Decisions',
  clause: '4.16',
  fields: (place) => [
    {
      name: 'decision',
      label: 'Which decision',
      kind: 'choice',
      options: decisions(place, place.page.decisions),
      required: true,
      hint: 'It ends what is not yet carried out; what is, the other effects undo.',
    },
  ],
  build: (values) => ({ type: 'repeal-decision', decision: id(one(values, 'decision')) }),
  read: (effect) => ({ decision: [effect.decision] }),
}

const consent: EffectForm<'consent'> = {
  type: 'consent',
  label: 'Consent to another circle’s decision',
  group: 'Decisions',
  clause: '2.4',
  fields: (place) => [
    {
      name: 'decision',
      label: 'Which decision',
      kind: 'choice',
      options: decisions(place, place.page.openElsewhere),
      required: true,
    },
  ],
  build: (values) => ({ type: 'consent', decision: id(one(values, 'decision')) }),
  read: (effect) => ({ decision: [effect.decision] }),
}

const ask: EffectForm<'ask'> = {
  type: 'ask',
  label: 'Ask something of another circle',
  group: 'Decisions',
  clause: '4.16',
  fields: (place) => [
    {
      name: 'circle',
      label: 'Which circle',
      kind: 'choice',
      options: circles(place, (circle) => circle.id !== place.page.circle.id),
      required: true,
    },
    { name: 'what', label: 'What you ask', kind: 'text', rows: 3, required: true },
  ],
  build: (values) => ({ type: 'ask', circle: id(one(values, 'circle')), what: text(values, 'what') }),
  read: (effect) => ({ circle: [effect.circle], what: [effect.what] }),
}

const statePosition: EffectForm<'state-position'> = {
  type: 'state-position',
  label: 'State a position',
  group: 'Decisions',
  clause: '4.16',
  fields: () => [{ name: 'position', label: 'The position', kind: 'text', rows: 4, required: true }],
  build: (values) => ({ type: 'state-position', position: text(values, 'position') }),
  read: (effect) => ({ position: [effect.position] }),
}

const answerQuestion: EffectForm<'answer-question'> = {
  type: 'answer-question',
  label: 'Answer a decision called into question',
  group: 'Decisions',
  clause: '6.6',
  fields: (place) => [
    {
      name: 'decision',
      label: 'Which decision',
      kind: 'choice',
      options: decisions(place, place.page.decisions),
      required: true,
    },
    {
      name: 'answer',
      label: 'Answer',
      kind: 'choice',
      options: [
        { value: 'uphold', label: 'Uphold it' },
        { value: 'repeal', label: 'Repeal it' },
      ],
      required: true,
    },
    { name: 'reasons', label: 'Reasons', kind: 'text', rows: 4, required: true },
  ],
  build: (values) => ({
    type: 'answer-question',
    decision: id(one(values, 'decision')),
    answer: one(values, 'answer') as 'uphold',
    reasons: text(values, 'reasons'),
  }),
  read: (effect) => ({ decision: [effect.decision], answer: [effect.answer], reasons: [effect.reasons] }),
}

const changeGoals: EffectForm<'change-goals'> = {
  type: 'change-goals',
  label: 'Change the goals of the society',
  group: 'Society',
  clause: '1.1',
  top: true,
  fields: () => [
    {
      name: 'goals',
      label: 'Goals, one a line, in their order',
      kind: 'text',
      rows: 5,
      required: true,
      hint: 'A goal whose words stay keeps its number.',
    },
  ],
  build: (values, { page }) => ({
    type: 'change-goals',
    goals: text(values, 'goals')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((words) => {
        const same = page.goals.find((goal) => goal.text === words)
        return same === undefined ? { text: words } : { goal: same.goal, text: words }
      }),
  }),
  read: (effect) => ({ goals: [effect.goals.map((goal) => goal.text).join('\n')] }),
}

const changeSettings: EffectForm<'change-settings'> = {
  type: 'change-settings',
  label: 'Change the settings of the society',
  group: 'Society',
  clause: '4.16',
  top: true,
  fields: ({ page }) =>
    Object.entries(knobs).map(([name, knob]): FieldSpec => ({
      name,
      kind: 'number',
      label: `${knob.says.charAt(0).toUpperCase()}${knob.says.slice(1)}`,
      hint: `Now ${String(page.settings[name as keyof typeof knobs])}; ${String(knob.min)} to ${String(knob.max)}; clause ${knob.clause}${knob.entrenched ? ', by referendum only' : ''}. Empty: stays.`,
    })),
  build: (values) => ({
    type: 'change-settings',
    changes: Object.fromEntries(
      Object.keys(knobs)
        .filter((name) => has(values, name))
        .map((name) => [name, whole(values, name)]),
    ),
  }),
  read: (effect) =>
    Object.fromEntries(
      Object.entries(effect.changes).map(([name, value]) => [name, [String(value as number)]]),
    ),
}

export const workEffects = [
  startProject,
  changeProject,
  handOver,
  endProject,
  assign,
  release,
  adoptDocument,
  amendDocument,
  repealDocument,
  repealDecision,
  consent,
  ask,
  statePosition,
  answerQuestion,
  changeGoals,
  changeSettings,
]
