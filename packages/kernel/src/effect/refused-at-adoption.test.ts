// Clause 4.16: effects that were valid when proposed and are not at adoption: nothing is half done, and the decision
// stands as "adopted, not carried out" with the clause that stopped it. A row for every effect that the rules carry out.
import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../clock.ts'
import type { Reason } from '../reasons.ts'
import { leadPractice } from '../practice/known.ts'
import type { PersonId } from '../ids.ts'
import { quickPractice, threeLevels, type Founding } from '../testing/founding.ts'
import type { PlainEffect } from '../testing/plain.ts'
import { society, type Society } from '../testing/society.ts'
import { circleSpec, dissolve, resolution, words } from '../testing/words.ts'
import type { EffectType } from './language.ts'

type Row = {
  founding?: Founding
  circle: string
  /** Effects that stand alone, since they recuse somebody. */
  alone?: true
  /** What comes in between does so before adoption. */
  whileOpen?: true
  effect: PlainEffect | ((s: Society) => PlainEffect)
  meanwhile: (s: Society, id: string) => void
  refusal: [string, Reason]
}

type Later =
  | 'set-grades'
  | 'set-pay'
  | 'grant-reward'
  | 'act-on-flag'
  | 'seal'
  | 'unseal'
  | 'call-referendum'
  | 'change-pay-scale'
  | 'transition'

const trial = { projects: [{ project: 'trial', circle: 'health', team: [4] }] }
const rules = { documents: [{ document: 'rules', circle: 'health' }] }
const text = { title: 'Rules', blob: 'c'.repeat(64), mediaType: 'text/plain' as const, bytes: 3 }
const create = (more = {}): PlainEffect => ({ type: 'create-circle', circle: circleSpec(more) })
const resign =
  (circle: string, ...people: string[]) =>
  (s: Society) => {
    for (const person of people) s.given({ type: 'resign', circle }, person)
  }
const notOurs: [string, Reason] = ['2.5', 'project-must-be-a-living-one-of-the-circle']
const endTrial = (s: Society) => {
  s.decide('health', [{ type: 'end-project', project: 'trial', result: 'Ended' }])
}
const repealRules = (s: Society) => {
  s.decide('health', [{ type: 'repeal-document', document: 'rules' }])
}
const withConsents = (s: Society, id: string, ...circles: string[]) => {
  for (const circle of circles) s.decide(circle, [{ type: 'consent', decision: id }])
}
const care = { circle: 'care', parent: 'main', members: [9, 10], practice: quickPractice }

const rows: Record<Exclude<EffectType, Later>, Row> = {
  'create-circle': {
    circle: 'main',
    effect: create(),
    meanwhile: (s) => s.decide('main', [create({ name: 'Other' })]),
    refusal: ['2.1', 'area-must-not-be-held-under-this-parent'],
  },
  'dissolve-circle': {
    circle: 'main',
    alone: true,
    effect: dissolve('health', { circles: [{ circle: 'research', fate: 'dissolve' }] }),
    meanwhile: (s) =>
      s.decide('health', [
        {
          type: 'start-project',
          project: {
            name: 'New',
            goal: 'x',
            completable: true,
            measure: null,
            team: [],
            seats: null,
            reviewAt: null,
          },
        },
      ]),
    refusal: ['2.9', 'each-project-must-have-a-fate'],
  },
  'create-circle-anew': {
    circle: 'health',
    alone: true,
    effect: {
      type: 'create-circle-anew',
      old: 'research',
      ground: 'harm',
      projects: [],
      circles: [],
      circle: circleSpec(),
    },
    meanwhile: (s) => s.decide('health', [create({ name: 'Other' })]),
    refusal: ['2.1', 'area-must-not-be-held-under-this-parent'],
  },
  'move-circle': {
    whileOpen: true,
    founding: { circles: [...threeLevels, care] },
    circle: 'health',
    effect: { type: 'move-circle', circle: 'research', to: 'care' },
    meanwhile: (s, id) => {
      withConsents(s, id, 'research', 'care')
      s.decide('care', [create({ area: 'research', members: ['f11', 'f12'] })])
    },
    refusal: ['2.1', 'area-must-not-be-held-under-this-parent'],
  },
  'change-charter': {
    whileOpen: true,
    circle: 'main',
    effect: { type: 'change-charter', circle: 'health', charter: { memberCap: 3 } },
    meanwhile: (s, id) => {
      withConsents(s, id, 'health')
      s.decide('health', [{ type: 'admit-member', person: 'f9' }])
    },
    refusal: ['2.7', 'cap-must-hold-those-who-sit'],
  },
  'seat-members': {
    circle: 'main',
    founding: {
      circles: [threeLevels[0]!, { circle: 'health', parent: 'main', members: [6], practice: quickPractice }],
    },
    effect: { type: 'seat-members', circle: 'health', members: ['f9'] },
    meanwhile: (s) => s.decide('main', [{ type: 'seat-members', circle: 'health', members: ['f10'] }]),
    refusal: ['2.12', 'circle-must-be-dormant'],
  },
  'admit-member': {
    alone: true,
    circle: 'health',
    effect: { type: 'admit-member', person: 'f9' },
    meanwhile: (s) => s.decide('health', [{ type: 'admit-member', person: 'f9' }]),
    refusal: ['2.6', 'person-must-not-be-a-member'],
  },
  'remove-member': {
    alone: true,
    circle: 'main',
    effect: { type: 'remove-member', person: 'f5' },
    meanwhile: resign('main', 'f5'),
    refusal: ['2.6', 'person-must-be-a-member'],
  },
  'recognise-citizen': {
    alone: true,
    circle: 'main',
    founding: { strangers: 1, settings: { recognition: 'registry' } },
    effect: { type: 'recognise-citizen', person: 'f13' },
    meanwhile: (s) => s.decide('main', [{ type: 'recognise-citizen', person: 'f13' }]),
    refusal: ['2.14', 'person-must-not-be-a-citizen'],
  },
  'find-person-false': {
    alone: true,
    circle: 'main',
    effect: { type: 'find-person-false', person: 'f9', reason: 'x' },
    meanwhile: (s) => s.decide('main', [{ type: 'find-person-false', person: 'f9', reason: 'y' }]),
    refusal: ['2.14', 'person-must-not-be-found-false'],
  },
  'change-practice': {
    circle: 'health',
    effect: { type: 'change-practice', practice: leadPractice('f6' as PersonId) },
    meanwhile: resign('health', 'f6'),
    refusal: ['3.2', 'lead-must-be-a-member'],
  },
  'except-decision': {
    circle: 'health',
    effect: (s) => ({
      type: 'except-decision',
      proposal: s.open('health', [resolution('Excepted')]),
      exception: { knob: 'requires', value: 'key' },
      reason: 'x',
    }),
    meanwhile: (s) => s.pass(s.all('proposal-opened')[0]?.proposal ?? ''),
    refusal: ['3.6', 'proposal-must-be-open'],
  },
  'start-project': {
    circle: 'health',
    effect: {
      type: 'start-project',
      project: {
        name: 'New',
        goal: 'x',
        completable: true,
        measure: null,
        team: ['f9'],
        seats: null,
        reviewAt: null,
      },
    },
    meanwhile: (s) => s.decide('main', [{ type: 'find-person-false', person: 'f9', reason: 'x' }]),
    refusal: ['2.14', 'person-must-be-a-citizen'],
  },
  'change-project': {
    founding: trial,
    circle: 'health',
    effect: { type: 'change-project', project: 'trial', changes: { goal: 'Another' } },
    meanwhile: endTrial,
    refusal: notOurs,
  },
  'hand-over-project': {
    whileOpen: true,
    founding: trial,
    circle: 'health',
    effect: { type: 'hand-over-project', project: 'trial', to: 'research' },
    meanwhile: (s, id) => {
      withConsents(s, id, 'research')
      resign('research', 'f6', 'f7')(s)
    },
    refusal: ['7.1', 'project-must-go-to-a-living-circle'],
  },
  'end-project': {
    founding: trial,
    circle: 'health',
    effect: { type: 'end-project', project: 'trial', result: 'x' },
    meanwhile: endTrial,
    refusal: notOurs,
  },
  'assign-people': {
    founding: trial,
    circle: 'health',
    effect: { type: 'assign-people', project: 'trial', people: ['f5'] },
    meanwhile: (s) => s.decide('health', [{ type: 'assign-people', project: 'trial', people: ['f5'] }]),
    refusal: ['7.1', 'people-must-be-named-once'],
  },
  'release-people': {
    founding: trial,
    circle: 'health',
    effect: { type: 'release-people', project: 'trial', people: ['f4'] },
    meanwhile: (s) => s.decide('health', [{ type: 'release-people', project: 'trial', people: ['f4'] }]),
    refusal: ['7.1', 'person-must-be-in-the-team'],
  },
  'adopt-document': {
    circle: 'health',
    effect: { type: 'adopt-document', document: text },
    meanwhile: resign('health', 'f4', 'f5'),
    refusal: ['2.12', 'circle-must-be-able-to-decide'],
  },
  'amend-document': {
    founding: rules,
    circle: 'health',
    effect: { type: 'amend-document', document: 'rules', content: text },
    meanwhile: repealRules,
    refusal: ['2.5', 'document-must-be-one-in-force-of-the-circle'],
  },
  'repeal-document': {
    founding: rules,
    circle: 'health',
    effect: { type: 'repeal-document', document: 'rules' },
    meanwhile: repealRules,
    refusal: ['2.5', 'document-must-be-one-in-force-of-the-circle'],
  },
  'repeal-decision': {
    circle: 'health',
    effect: (s) => ({ type: 'repeal-decision', decision: s.decide('health', [resolution('First')]) }),
    meanwhile: (s) =>
      s.decide('health', [
        { type: 'repeal-decision', decision: s.all('proposal-opened')[0]?.proposal ?? '' },
      ]),
    refusal: ['4.16', 'decision-must-be-in-force'],
  },
  consent: {
    circle: 'health',
    effect: (s) => ({ type: 'consent', decision: s.open('main', [resolution('First')]) }),
    meanwhile: (s) => s.pass(s.all('proposal-opened')[0]?.proposal ?? ''),
    refusal: ['2.4', 'decision-must-await-its-effects'],
  },
  ask: {
    founding: { circles: [...threeLevels, care] },
    circle: 'health',
    effect: { type: 'ask', circle: 'care', what: 'x' },
    meanwhile: (s) => s.decide('care', [dissolve('care', { ground: 'purpose-fulfilled' })]),
    refusal: ['4.16', 'circle-must-be-another-living-one'],
  },
  'state-position': {
    circle: 'health',
    effect: resolution(),
    meanwhile: resign('health', 'f4', 'f5'),
    refusal: ['2.12', 'circle-must-be-able-to-decide'],
  },
  'answer-question': {
    alone: true,
    circle: 'health',
    effect: (s) => {
      const id = s.decide('health', [dissolve('research')])
      const reason = words('No')
      for (const person of ['f7', 'f8'])
        s.given({ type: 'question-dissolution', proposal: id, reason }, person)
      return { type: 'answer-question', decision: id, answer: 'uphold', reasons: 'x' }
    },
    meanwhile: (s) =>
      s.decide('health', [
        { type: 'repeal-decision', decision: s.all('proposal-opened')[0]?.proposal ?? '' },
      ]),
    refusal: ['2.9', 'decision-must-be-called-into-question'],
  },
  'change-goals': {
    circle: 'main',
    effect: { type: 'change-goals', goals: [{ goal: 3, text: 'Science' }] },
    meanwhile: (s) => s.decide('main', [{ type: 'change-goals', goals: [{ goal: 1, text: 'Survival' }] }]),
    refusal: ['1.1', 'goals-must-be-the-societys'],
  },
  'change-settings': {
    circle: 'main',
    effect: { type: 'change-settings', changes: { memberMinimum: 8 } },
    meanwhile: (s) => s.decide('main', [{ type: 'change-settings', changes: { memberCap: 7 } }]),
    refusal: ['2.4', 'minimum-must-not-exceed-the-cap'],
  },
}

/** What a decision's refusal must leave as it is: everything but the decision and what its circle lists of it. */
const untouched = (s: Society, { circle }: Row, id: string) =>
  [...s.states].filter(([key]) => key !== `proposal:${id}` && key !== `circle:${circle}`)

for (const [type, row] of Object.entries(rows))
  test(`4.16 refused at its date, ${type} leaves nothing half done`, () => {
    const s = society(row.founding ?? {})
    const effect = typeof row.effect === 'function' ? row.effect(s) : row.effect
    // What could happen comes first: it must not have happened either.
    const effects = row.alone ? [effect] : [resolution('Said with it'), effect]
    const id = s.open(row.circle, effects, undefined, { effectiveAt: s.now + 40 * day })
    if (row.whileOpen) row.meanwhile(s, id)
    s.pass(id)
    if (!row.whileOpen) row.meanwhile(s, id)
    const before = untouched(s, row, id)
    const due = s.dues().find(({ subject, name }) => subject === `proposal:${id}` && name === 'effects')
    s.wait(((due?.at ?? s.now) - s.now) / day).tick(`proposal:${id}`, 'effects')
    const { carrying } = s.proposal(id)
    const stopped = row.refusal[1] === 'circle-must-be-able-to-decide' ? 0 : effects.length - 1
    deepEqual(carrying.state === 'refused' && [carrying.clause, carrying.reason, carrying.effect], [
      ...row.refusal,
      stopped,
    ])
    deepEqual(untouched(s, row, id), before)
    deepEqual(
      s.last.map((event) => event.type),
      ['effects-refused'],
    )
  })
