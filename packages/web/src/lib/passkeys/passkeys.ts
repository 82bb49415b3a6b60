// Passkeys in the browser (clause 5.8): one touch signs in, one touch adds a way in. The library loads at the touch.
import { whyNoPasskey, whyNotTaken, type Outcome } from './outcome.ts'

const post = (path: string, body: unknown) =>
  fetch(`/api/passkeys/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** True where this browser can make and use passkeys. */
export const browserHasPasskeys = () => typeof PublicKeyCredential === 'function'

/** Signs in; the server sets the cookie itself. */
export async function signInByPasskey(): Promise<Outcome<{ person: string }>> {
  try {
    const { startAuthentication } = await import('@simplewebauthn/browser')
    const asked = await post('authentication-options', {})
    if (!asked.ok) return await whyNotTaken(asked)
    const optionsJSON = (await asked.json()) as Parameters<typeof startAuthentication>[0]['optionsJSON']
    const taken = await post('authentication', { response: await startAuthentication({ optionsJSON }) })
    return taken.ok ? { ok: true, ...((await taken.json()) as { person: string }) } : await whyNotTaken(taken)
  } catch (error) {
    return whyNoPasskey(error)
  }
}

/** Adds a passkey of this device for who is signed in, under a name that the record shows. */
export async function addPasskey(label: string): Promise<Outcome<{ entry: number }>> {
  try {
    const { startRegistration } = await import('@simplewebauthn/browser')
    const asked = await post('registration-options', {})
    if (!asked.ok) return await whyNotTaken(asked)
    const optionsJSON = (await asked.json()) as Parameters<typeof startRegistration>[0]['optionsJSON']
    const taken = await post('registration', { response: await startRegistration({ optionsJSON }), label })
    return taken.ok ? { ok: true, ...((await taken.json()) as { entry: number }) } : await whyNotTaken(taken)
  } catch (error) {
    return whyNoPasskey(error)
  }
}
