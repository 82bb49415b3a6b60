// What signs that which is sent from this browser (clause 5.8): nothing, the key that it keeps, or a passkey. Each person's
// choice is kept here, and told to nobody.

export type Choice = 'nothing' | 'key' | 'passkey'

/** Who is signed in, and may sign. */
export const viewer = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-viewer]')?.dataset['viewer']

const nameOf = (who: string) => `signs:${who}`

/** Where nothing is kept, or nothing can be, nothing signs. */
export function chosenBy(who: string): Choice {
  try {
    const kept = localStorage.getItem(nameOf(who))
    return kept === 'key' || kept === 'passkey' ? kept : 'nothing'
  } catch {
    return 'nothing'
  }
}

export function choose(who: string, choice: Choice): void {
  try {
    localStorage.setItem(nameOf(who), choice)
  } catch {
    // A browser that keeps nothing signs nothing.
  }
}
