// Effects on the society as a whole, the top circle's alone (clauses 1.1, 4.16).
import { effectForms as m } from '#messages'
import { knobs, type EffectOf, type KnobName, type Settings } from '@open-socialism/kernel'
import type { FieldSpec } from './field.ts'
import { effectForm } from './form.ts'
import { pick } from './choices.ts'
import { number, object, optional, prose, type Part, type Said, type Shape } from './parts.ts'
import { practicePart } from './practice-part.ts'
import { has, text } from './values.ts'

const group = m.society
type Goals = EffectOf<'change-goals'>['goals']

/** Goals as lines of a text; a goal whose words stay keeps its number. */
const goalLines: Part<Goals> = {
  ...(prose(m.goalsOneALine, {
    rows: 5,
    hint: m.aGoalWhoseWords,
  }) as unknown as Part<Goals>),
  build: (name, values, { page }) =>
    text(values, name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((words) => {
        const same = page.goals.find((goal) => goal.text === words)
        return same === undefined ? { text: words } : { goal: same.goal as never, text: words }
      }),
  read: (name, goals) => ({ [name]: [goals.map((goal) => goal.text).join('\n')] }),
}

/** A whole-number knob, with what it is now and its bounds. */
function knobPart(name: KnobName): Part<number> {
  const { clause, min, max, entrenched } = knobs[name]
  const part = optional(number(() => m.knob({ knob: name }), { min, max }))
  return {
    ...part,
    fields: (field, place, values) => {
      const bounds = { now: place.page.settings[name], min, max, clause }
      const hint = entrenched ? m.knobByReferendum(bounds) : m.knobBounds(bounds)
      return part.fields(field, place, values).map((spec): FieldSpec => ({ ...spec, hint }))
    },
  }
}

/** A practice that circles start with; it stays until a tick says that it changes. */
function startingPractice(
  name: 'standardPractice' | 'leadershipPractice',
  tick: Said,
  label: Said,
): Part<Settings['standardPractice']> {
  const part = practicePart(label, ({ settings }) => settings[name])
  return {
    fields: (field, place, values) => [
      { name: `${field}-changes`, kind: 'check', label: tick() },
      ...(has(values, `${field}-changes`) ? part.fields(field, place, values) : []),
    ],
    build: (field, values, place) =>
      has(values, `${field}-changes`) ? part.build(field, values, place) : undefined,
    read: (field, practice, place) => ({
      [`${field}-changes`]: ['yes'],
      ...part.read(field, practice, place),
    }),
  }
}

const numbers = Object.fromEntries(
  (Object.keys(knobs) as KnobName[]).map((name) => [name, knobPart(name)]),
) as unknown as Shape<Record<KnobName, number>>

export const societyForms = [
  effectForm(
    'change-goals',
    {
      label: m.changeTheGoalsOf,
      says: m.theListOfGoals,
      group,
      clause: '1.1',
      top: true,
    },
    { goals: goalLines },
  ),
  effectForm(
    'change-settings',
    {
      label: m.changeTheSettingsOf,
      says: m.numbersAndPracticesThat,
      group,
      clause: '4.16',
      top: true,
    },
    {
      changes: object<Partial<Settings>>({
        ...numbers,
        recognition: optional(
          pick(m.whoRecognisesCitizens, () => [
            { value: '', label: m.asItIs() },
            { value: 'vouching', label: m.citizensVouchForCitizens() },
            { value: 'registry', label: m.theRegistryDecidesEach() },
          ]),
        ),
        standardPractice: startingPractice('standardPractice', m.changeStandard, m.standardPractice),
        leadershipPractice: startingPractice('leadershipPractice', m.changeLeadership, m.leadershipPractice),
      }),
    },
  ),
]
