// Refusals in words: for every reason what was refused and what to do; the clause is quoted beside it on the page.
import type { Reason } from '@open-socialism/kernel'
import { refusals as m } from '#messages'

/** What a reader is told: the requirement that was not met, and what would meet it. */
export interface RefusalWords {
  said: string
  todo: string
}

type Messages = Readonly<Record<string, (() => string) | undefined>>

// Each of the kernel's reasons has its messages; the compiler says which are missing.
m satisfies Readonly<Record<`${Reason}.said` | `${Reason}.todo`, () => string>>
const messages: Messages = m

/** Whether there are words for a reason, of the kernel or of the server. */
export const isSaid = (reason: string): boolean => messages[`${reason}.said`] !== undefined

/** What to tell of a refusal; an unknown reason is said by its own name, which is its requirement. */
export function sayRefusal(reason: string): RefusalWords {
  const said = messages[`${reason}.said`]
  const todo = messages[`${reason}.todo`] ?? m['unknown.todo']
  if (said !== undefined) return { said: said(), todo: todo() }
  return { said: `${reason.charAt(0).toUpperCase()}${reason.slice(1).replaceAll('-', ' ')}.`, todo: todo() }
}
