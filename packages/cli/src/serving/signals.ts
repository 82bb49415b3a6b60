// Stopping on a signal: the first lets work in progress end, a later second one stops at once.

/** A terminal and the launcher may each pass on the same key press: what follows within this time is the same. */
const samePressMs = 1000

/** Resolves when the process is asked to stop; from then on a second request ends it at once with code 130. */
export const askedToStop = (err: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    let first: number | undefined
    const asked = (): void => {
      const now = performance.now()
      if (first === undefined) {
        first = now
        err.write('\nStopping … (once more to stop at once)\n')
        resolve()
      } else if (now - first > samePressMs) process.exit(130)
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, asked)
  })
