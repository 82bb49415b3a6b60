// A society of any size from a seed, as the text of a society file, in pieces that are never held together.
import { plannedCircles, plannedPeople, type PlannedCircle, type PlannedPerson, type Wanted } from './plan.ts'

export type FileForm = 'yaml' | 'json'
export type { Wanted }

/** How many people and circles were written so far. */
export type Generated = { text: string; done: number }

const things = 200

/** Pieces of the file's text in their order; the same seed gives the same text. */
export function* generateSociety(wanted: Wanted, form: FileForm): Generator<Generated> {
  const { open, person, between, circle, close } = forms[form]
  yield { text: open(wanted), done: 0 }
  yield* inPieces(plannedPeople(wanted), person, 0)
  yield { text: between, done: wanted.people }
  yield* inPieces(plannedCircles(wanted), circle, wanted.people)
  yield { text: close, done: wanted.people + wanted.circles }
}

function* inPieces<Thing>(
  all: Iterable<Thing>,
  textOf: (thing: Thing, isFirst: boolean) => string,
  before: number,
): Generator<Generated> {
  let texts: string[] = []
  let done = 0
  for (const thing of all) {
    texts.push(textOf(thing, done === 0))
    done++
    if (texts.length < things) continue
    yield { text: texts.join(''), done: before + done }
    texts = []
  }
  yield { text: texts.join(''), done: before + done }
}

type Form = {
  open: (wanted: Wanted) => string
  person: (person: PlannedPerson, isFirst: boolean) => string
  between: string
  circle: (circle: PlannedCircle, isFirst: boolean) => string
  close: string
}

const headOf = ({ circles, people, seed, clock }: Wanted) => ({
  name: `Generated society ${seed}`,
  origin: `generated-${seed}-${circles}-${people}.example/society`,
  clock,
})

const quoted = (text: string): string => JSON.stringify(text)

const forms: Record<FileForm, Form> = {
  yaml: {
    open: (wanted) => {
      const { name, origin, clock } = headOf(wanted)
      const { circles, people, seed } = wanted
      return `# Made by: open-socialism generate --circles ${circles} --people ${people} --seed ${seed}\nname: ${quoted(name)}\norigin: ${origin}\nclock: ${clock}\npeople:${people === 0 ? ' []' : ''}\n`
    },
    person: ({ id, name }) => `  - { id: ${id}, name: ${quoted(name)} }\n`,
    between: 'circles:\n',
    circle: ({ id, name, parent, area, purpose, goals, members }) =>
      [
        `  - name: ${quoted(name)}`,
        `    id: ${id}`,
        ...(parent === null ? [] : [`    parent: ${parent}`]),
        `    area: ${quoted(area)}`,
        `    purpose: ${quoted(purpose)}`,
        `    goals: [${goals.join(', ')}]`,
        `    members: [${members.join(', ')}]`,
        '',
      ].join('\n'),
    close: '',
  },
  json: {
    open: (wanted) => `${JSON.stringify(headOf(wanted)).slice(0, -1)},"people":[\n`,
    person: (person, isFirst) => `${isFirst ? '' : ',\n'}${JSON.stringify(person)}`,
    between: '\n],"circles":[\n',
    circle: ({ parent, ...circle }, isFirst) =>
      `${isFirst ? '' : ',\n'}${JSON.stringify(parent === null ? circle : { ...circle, parent })}`,
    close: '\n]}\n',
  },
}
