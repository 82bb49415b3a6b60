// Why a touch on a passkey did not work, in words: by the name of the browser's error or the reason of a refusal.
import { sayRefusal } from './refusals.ts'

export interface PasskeyFailure {
  said: string
  todo: string
  clause: string
}

const not = (said: string, todo: string): PasskeyFailure => ({ said, todo, clause: '' })

/** By the name of the browser's error (WebAuthn level 3). */
const browsersErrors: Record<string, PasskeyFailure> = {
  NotAllowedError: not(
    'No passkey was given: it was cancelled, took too long, or there is none for this address on this device.',
    'Try again, or come in by a one-time link.',
  ),
  InvalidStateError: not(
    'This device already holds a passkey of yours.',
    'Use it to sign in; there is nothing to add.',
  ),
  SecurityError: not(
    'This browser gives no passkey at this address.',
    'Use the address under which the society is published, or a one-time link.',
  ),
}
browsersErrors['AbortError'] = browsersErrors['NotAllowedError'] as PasskeyFailure

/** What an address with `?refused=` tells, or null. */
export function passkeyFailure({
  searchParams,
}: {
  searchParams: Pick<URLSearchParams, 'get'>
}): PasskeyFailure | null {
  const refused = searchParams.get('refused')
  if (refused === null) return null
  const known = browsersErrors[refused]
  if (known) return known
  const reason = /^[a-z]+(-[a-z]+)+$/.test(refused) ? refused : null
  if (reason === null)
    return not('The passkey could not be used.', 'Try again, or come in by a one-time link.')
  const clause = searchParams.get('clause') ?? ''
  return { ...sayRefusal(reason), clause: /^\d+\.\d+$/.test(clause) ? clause : '' }
}
