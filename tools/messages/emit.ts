// A message as JavaScript: one function that says it as a text, one that says it as a phrase with linked parts.
import { ownTags, wordOf, TYPE, type Element, type Message } from './message.ts'

/** What a message's functions are written with; `declared` are the plural categories that they look up first. */
interface Writing {
  isolate: boolean
  declared: Map<string, string>
}

const quoted = (text: string): string => JSON.stringify(text)
const inTemplate = (text: string): string => text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)
const field = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? `p.${name}` : `p[${quoted(name)}]`)

/** The source of `[text, phrase]`; texts from outside are isolated where the language runs from right to left. */
export function emitMessage({ elements, parameters }: Message, isolate: boolean): string {
  const takes = parameters.size === 0 ? '()' : '(p)'
  const body = (say: (writing: Writing) => string): string => {
    const writing: Writing = { isolate, declared: new Map() }
    const said = say(writing)
    if (writing.declared.size === 0) return said.startsWith('{') ? `(${said})` : said
    const lines = [...writing.declared].map(([source, name]) => `const ${name} = ${source};`)
    return `{ ${lines.join(' ')} return ${said} }`
  }
  const text = body((writing) => emitText(elements, writing, null))
  const phrase = body((writing) => emitPhrase(elements, writing, null))
  return `[${takes} => ${text}, ${takes} => ${phrase}]`
}

function emitText(elements: readonly Element[], writing: Writing, counted: string | null): string {
  const inside = elements.map((element) => {
    if (element.type === TYPE.literal) return inTemplate(element.value)
    if (element.type === TYPE.tag) return emitText(element.children, writing, counted).slice(1, -1)
    if (element.type === TYPE.argument && writing.isolate) return `\${apart(${field(element.value)})}`
    return `\${${emitValue(element, writing, counted, emitText)}}`
  })
  return `\`${inside.join('')}\``
}

function emitPhrase(elements: readonly Element[], writing: Writing, counted: string | null): string {
  const parts = elements.map((element) => {
    if (element.type === TYPE.literal) return quoted(element.value)
    if (element.type === TYPE.argument) return `...parts(${field(element.value)})`
    if (element.type === TYPE.tag) {
      const text = emitText(element.children, writing, counted)
      return ownTags.has(element.value)
        ? `{ text: ${text}, strong: true }`
        : `{ text: ${text}, ...${field(element.value)} }`
    }
    const value = emitValue(element, writing, counted, emitPhrase)
    return element.type === TYPE.plural || element.type === TYPE.select ? `...(${value})` : value
  })
  return `[${parts.join(', ')}]`
}

type Emit = typeof emitText

/** A value in the midst of a message: a number in figures, or one wording out of several. */
function emitValue(element: Element, writing: Writing, counted: string | null, emit: Emit): string {
  switch (element.type) {
    case TYPE.argument:
      return field(element.value)
    case TYPE.number:
      return `figures(${field(element.value)})`
    case TYPE.pound:
      return counted === null ? quoted('#') : `figures(${counted})`
    case TYPE.plural: {
      const value = field(element.value)
      const given = element.offset === 0 ? value : `${value} - ${String(element.offset)}`
      const rules = element.pluralType === 'ordinal' ? 'ordinal' : 'cardinal'
      const category = declare(`${rules}(${given})`, writing)
      const wordings = Object.entries(element.options).map(([key, { value: inner }]) => {
        const test = key.startsWith('=') ? `${value} === ${key.slice(1)}` : `${category} === ${quoted(key)}`
        return { key, test, said: emit(inner, writing, given) }
      })
      // Exact numbers come before categories, wherever they stand.
      const isExact = ({ key }: { key: string }): boolean => key.startsWith('=')
      return emitChoice([...wordings.filter(isExact), ...wordings.filter((one) => !isExact(one))])
    }
    case TYPE.select: {
      const value = field(element.value)
      const wordings = Object.entries(element.options).map(([key, { value: inner }]) => ({
        key,
        test: `${value} === ${quoted(wordOf(key))}`,
        said: emit(inner, writing, counted),
      }))
      return emitChoice(wordings)
    }
    case TYPE.literal:
    case TYPE.tag:
    case TYPE.date:
    case TYPE.time:
      throw new Error('such an element is not a value')
  }
}

const emitChoice = (wordings: readonly { key: string; test: string; said: string }[]): string => {
  const other = wordings.find(({ key }) => key === 'other')
  const tests = wordings.filter((one) => one !== other).map(({ test, said }) => `${test} ? ${said} : `)
  return tests.join('') + (other?.said ?? '``')
}

function declare(source: string, writing: Writing): string {
  const known = writing.declared.get(source)
  if (known !== undefined) return known
  const name = `c${String(writing.declared.size)}`
  writing.declared.set(source, name)
  return name
}
