// Why a touch on a passkey did not work, in words: by the name of the browser's error or the reason of a refusal.
import { passkeys as m } from '#messages'
import { sayRefusal } from './refusals.ts'

export interface PasskeyFailure {
  said: string
  todo: string
  clause: string
}

const errors = ['NotAllowedError', 'InvalidStateError', 'SecurityError', 'unknown'] as const
type BrowserError = (typeof errors)[number]

/** By the name of the browser's error (WebAuthn level 3). */
const sayError = (name: BrowserError): PasskeyFailure => ({
  said: m[`${name}.said`](),
  todo: m[`${name}.todo`](),
  clause: '',
})

/** What an address with `?refused=` tells, or null. */
export function passkeyFailure({
  searchParams,
}: {
  searchParams: Pick<URLSearchParams, 'get'>
}): PasskeyFailure | null {
  const refused = searchParams.get('refused')
  if (refused === null) return null
  const name = refused === 'AbortError' ? 'NotAllowedError' : refused
  const known = errors.find((one) => one === name)
  if (known !== undefined) return sayError(known)
  const reason = /^[a-z]+(-[a-z]+)+$/.test(refused) ? refused : null
  if (reason === null) return sayError('unknown')
  const clause = searchParams.get('clause') ?? ''
  return { ...sayRefusal(reason), clause: /^\d+\.\d+$/.test(clause) ? clause : '' }
}
