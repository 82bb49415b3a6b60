// One message of the catalogue, read: its parts in ICU MessageFormat, and the parameters that it asks for.
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

export type Element = MessageFormatElement
export { TYPE }

/** What a parameter is: words or a linked part, bare words in a tag, a number, one of some words, where a tag leads. */
export type Parameter =
  | { kind: 'words' }
  | { kind: 'bare' }
  | { kind: 'number' }
  | { kind: 'choice'; of: string[] }
  | { kind: 'tag' }

export interface Message {
  elements: Element[]
  parameters: Map<string, Parameter>
}

/** Tags that need no parameter: `<b>` is strong. */
export const ownTags = new Set(['b'])

/** A word of a choice: MessageFormat has no hyphens there, so `stand_aside` stands for `stand-aside`. */
export const wordOf = (key: string): string => key.replaceAll('_', '-')

/** Reads a message; throws where it is not well formed. */
export function readMessage(text: string): Message {
  const elements = parse(text, { requiresOtherClause: true, shouldParseSkeletons: false })
  const parameters = new Map<string, Parameter>()
  gather(elements, parameters, false)
  return { elements, parameters }
}

function gather(elements: readonly Element[], into: Map<string, Parameter>, inTag: boolean): void {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        break
      case TYPE.argument:
        if (inTag) into.set(element.value, { kind: 'bare' })
        else if (!into.has(element.value)) into.set(element.value, { kind: 'words' })
        break
      case TYPE.number:
        into.set(element.value, { kind: 'number' })
        break
      case TYPE.plural:
        into.set(element.value, { kind: 'number' })
        for (const option of Object.values(element.options)) gather(option.value, into, inTag)
        break
      case TYPE.select:
        into.set(element.value, { kind: 'choice', of: Object.keys(element.options).map(wordOf) })
        for (const option of Object.values(element.options)) gather(option.value, into, inTag)
        break
      case TYPE.tag:
        if (!ownTags.has(element.value)) into.set(element.value, { kind: 'tag' })
        if (element.children.some((child) => child.type === TYPE.tag))
          throw new Error(`<${element.value}> holds another tag`)
        gather(element.children, into, true)
        break
      case TYPE.date:
      case TYPE.time:
        throw new Error(`{${element.value}}: dates come as text, said by lib/words/time.ts`)
    }
  }
}
