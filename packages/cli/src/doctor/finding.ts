// What the doctor finds: one line for each thing looked at, and what to do about it.

/** `ok`, worth a look, or broken: then the society cannot be served, or what it acknowledges is not safe. */
export type State = 'ok' | 'look' | 'broken'

export type Finding = {
  /** What was looked at: `database: durability`. */
  what: string
  state: State
  /** What was found; never a secret. */
  says: string
  /** What to do; null where all is well. */
  todo: string | null
}

export const ok = (what: string, says: string): Finding => ({ what, state: 'ok', says, todo: null })
export const look = (what: string, says: string, todo: string): Finding => ({
  what,
  state: 'look',
  says,
  todo,
})
export const broken = (what: string, says: string, todo: string): Finding => ({
  what,
  state: 'broken',
  says,
  todo,
})

/** A line for a reader. */
export const lineOf = ({ what, state, says, todo }: Finding): string =>
  `${state.padEnd(6)}  ${what}: ${says}${todo === null ? '' : `\n        → ${todo}`}`

/** An error's message without what a connection string would give away. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error))
    .replaceAll(/\b(postgres(?:ql)?:\/\/)[^\s@]*@/g, '$1…@')
    .split('\n')
    .slice(0, 3)
    .join(' ')
