// What became of a touch on a passkey: done, or why not and what to do.
import { sayRefusal } from '#lib/words/refusals.ts'

export type Outcome<Done> = ({ ok: true } & Done) | { ok: false; said: string; todo: string; clause: string }

const not = (said: string, todo: string) => ({ ok: false, said, todo, clause: '' }) as const

/** Why the browser gave no passkey, by the name of its error (WebAuthn level 3). */
export function whyNoPasskey(error: unknown) {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError')
    return not(
      'No passkey was given: it was cancelled, took too long, or there is none for this address on this device.',
      'Try again, or come in by a one-time link.',
    )
  if (name === 'InvalidStateError')
    return not('This device already holds a passkey of yours.', 'Use it to sign in; there is nothing to add.')
  if (name === 'SecurityError')
    return not(
      'This browser gives no passkey at this address.',
      'Use the address under which the society is published, or a one-time link.',
    )
  return not('The passkey could not be used.', 'Try again, or come in by a one-time link.')
}

/** Why the server did not take it: its problem, in the words of a refusal. */
export async function whyNotTaken(response: Response) {
  const problem = (await response.json().catch(() => ({}))) as { reason?: unknown; clause?: unknown }
  const reason = typeof problem.reason === 'string' ? problem.reason : 'server-must-not-fail'
  return {
    ok: false,
    ...sayRefusal(reason),
    clause: typeof problem.clause === 'string' ? problem.clause : '',
  } as const
}
