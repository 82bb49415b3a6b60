// The types of the catalogue: what each message asks for.
import type { Message, Parameter } from './message.ts'

/** The type of a message's value in the catalogue. */
export function typeOf({ parameters }: Message): string {
  if (parameters.size === 0) return 'Plain'
  const text = [...parameters].flatMap(([name, one]) =>
    one.kind === 'tag' ? [] : [`${name}: ${given(one, 'string')}`],
  )
  const phrase = [...parameters].map(([name, one]) => `${name}: ${given(one, 'Words')}`)
  return `Asking<{ ${text.join('; ')} }, { ${phrase.join('; ')} }>`
}

function given(one: Parameter, text: string): string {
  switch (one.kind) {
    case 'words':
      return text
    case 'bare':
      return 'string'
    case 'number':
      return 'number'
    case 'choice':
      return one.of.includes('other') && one.of.length === 1
        ? 'string'
        : one.of.map((word) => (word === 'other' ? '(string & {})' : `'${word}'`)).join(' | ')
    case 'tag':
      return 'Leads'
  }
}
