// The buttons of the practice editor: start from a template, add a stage, take one out, move one up. Each is a plain
// post that answers with the form as it stands after it.
import { standardPractice, type PersonId, type Practice, type Stage } from '@open-socialism/kernel'
import type { Place } from './field.ts'
import { presentPractice, templates } from './practice-templates.ts'
import { readPractice, readStage, stagesIn } from './practice-values.ts'
import { one, type Values } from './values.ts'

const [consensus, vote] = standardPractice.stages
const fresh = (method: string, lead: string): Stage => {
  if (method === 'lead') return { method: 'lead', lead: lead as PersonId, adviceHours: 3 * 24, hours: 7 * 24 }
  return (method === 'consensus' ? consensus : vote) as Stage
}

const isOf = (prefix: string) => (field: string) => field.startsWith(`${prefix}.`)
const without = (values: Values, drop: (field: string) => boolean): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !drop(field)))

/** Puts the stages in the order of `numbers`, numbered anew from one. */
function renumber(name: string, values: Values, numbers: readonly number[]): Values {
  const kept = without(values, (field) => /^\d+\./.test(field.slice(name.length + 1)) && isOf(name)(field))
  const moved = numbers.flatMap((number, index) => {
    const [from, to] = [`${name}.${String(number)}`, `${name}.${String(index + 1)}`]
    return Object.entries(values)
      .filter(([field]) => isOf(from)(field))
      .map(([field, value]) => [to + field.slice(from.length), value] as const)
  })
  return { ...kept, ...Object.fromEntries(moved) }
}

/** The practice that the button of a template names; `field` is the editor that it stands in. */
function templateOf(key: string, field: string, values: Values, place: Place): Practice | undefined {
  const present =
    field === 'standardPractice' || field === 'leadershipPractice'
      ? place.page.settings[field]
      : presentPractice(place, one(values, 'decisions'))
  return templates(place, present).find((template) => template.key === key)?.practice
}

/** The values after a button: `<field>!<what>!<which>`; as they were where it names nothing. */
export function editPractice(pressed: string, values: Values, place: Place): Values {
  const [name = '', what = '', which = ''] = pressed.split('!')
  const stages = stagesIn(name, values)
  switch (what) {
    case 'start': {
      const practice = templateOf(which, name, values, place)
      return practice ? { ...without(values, isOf(name)), ...readPractice(name, practice) } : values
    }
    case 'add': {
      const next = `${name}.${String((stages.at(-1) ?? 0) + 1)}`
      const [someone = ''] = Object.keys(place.page.circle.members)
      return { ...values, ...readStage(next, fresh(which, someone)) }
    }
    case 'out':
      return renumber(
        name,
        values,
        stages.filter((number) => String(number) !== which),
      )
    case 'up': {
      const at = stages.findIndex((number) => String(number) === which)
      const above = stages[at - 1]
      if (at < 1 || above === undefined) return values
      return renumber(name, values, stages.with(at - 1, Number(which)).with(at, above))
    }
    default:
      return values
  }
}
