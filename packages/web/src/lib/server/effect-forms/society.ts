// Effects on the society as a whole, the top circle's alone (clauses 1.1, 4.16).
import { knobs, type EffectOf, type KnobName, type Settings } from '@open-socialism/kernel'
import { capital } from '#lib/words/numbers.ts'
import type { FieldSpec } from './field.ts'
import { effectForm } from './form.ts'
import { number, object, optional, pick, prose, type Part, type Shape } from './parts.ts'
import { practicePart } from './practice-part.ts'
import { has, text } from './values.ts'

const group = 'Society'
type Goals = EffectOf<'change-goals'>['goals']

/** Goals as lines of a text; a goal whose words stay keeps its number. */
const goalLines: Part<Goals> = {
  ...(prose('Goals, one a line, in their order', {
    rows: 5,
    hint: 'A goal whose words stay keeps its number.',
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
  const { says, clause, min, max, entrenched } = knobs[name]
  const part = optional(number(capital(says), { min, max }))
  const bounds = `${String(min)} to ${String(max)}; clause ${clause}${entrenched ? ', by referendum only' : ''}`
  return {
    ...part,
    fields: (field, place, values) =>
      part.fields(field, place, values).map((spec): FieldSpec => ({
        ...spec,
        hint: `Now ${String(place.page.settings[name])}; ${bounds}. Empty: stays.`,
      })),
  }
}

/** A practice that circles start with; it stays until a tick says that it changes. */
function startingPractice(
  name: 'standardPractice' | 'leadershipPractice',
  label: string,
): Part<Settings['standardPractice']> {
  const present = (page: { settings: Settings }) => page.settings[name]
  return {
    fields: (field, place, values) => [
      { name: `${field}-changes`, kind: 'check', label: `Change ${label}` },
      ...(has(values, `${field}-changes`)
        ? practicePart(capital(label), present).fields(field, place, values)
        : []),
    ],
    build: (field, values, place) =>
      has(values, `${field}-changes`) ? practicePart('', present).build(field, values, place) : undefined,
    read: (field, practice, place) => ({
      [`${field}-changes`]: ['yes'],
      ...practicePart('', present).read(field, practice, place),
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
      label: 'Change the goals of the society',
      says: 'The list of goals, or their order, changes for the whole society.',
      group,
      clause: '1.1',
      top: true,
    },
    { goals: goalLines },
  ),
  effectForm(
    'change-settings',
    {
      label: 'Change the settings of the society',
      says: 'Numbers and practices that hold for the whole society change, within their bounds.',
      group,
      clause: '4.16',
      top: true,
    },
    {
      changes: object<Partial<Settings>>({
        ...numbers,
        recognition: optional(
          pick('Who recognises citizens', [
            { value: '', label: 'As it is' },
            { value: 'vouching', label: 'Citizens vouch for citizens' },
            { value: 'registry', label: 'The registry decides each case' },
          ]),
        ),
        standardPractice: startingPractice('standardPractice', 'the practice that new circles start with'),
        leadershipPractice: startingPractice(
          'leadershipPractice',
          'the practice that a top circle starts with',
        ),
      }),
    },
  ),
]
