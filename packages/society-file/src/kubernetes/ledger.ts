// What an import kept in other words, and what it could not hold at all: never dropped in silence.

/** Notes about what became of parts of the source that a society file has no place for. */
export type Ledger = {
  /** Held, but in words or another form than the source has it. */
  keptOtherwise: string[]
  /** Not held. */
  notHeld: string[]
}

export const emptyLedger = (): Ledger => ({ keptOtherwise: [], notHeld: [] })
