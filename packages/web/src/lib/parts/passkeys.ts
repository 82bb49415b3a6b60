// Passkeys in the browser: the server's options, the device's answer, and back.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Told = { ok: true } | { ok: false; why: string }

async function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), credentials: 'same-origin' })
}

async function whyNot(response: Response): Promise<Told> {
  const problem = (await response.json().catch(() => null)) as { detail?: string; title?: string } | null
  return { ok: false, why: problem?.detail ?? problem?.title ?? 'The server did not accept it.' }
}

const gaveUp: Told = { ok: false, why: 'No passkey was given. You can try again, or come in by a link.' }

/** Makes a passkey for the person who is signed in. */
export async function makePasskey(label: string): Promise<Told> {
  const options = await post('/api/passkeys/registration-options', {})
  if (!options.ok) return whyNot(options)
  try {
    const response = await startRegistration({ optionsJSON: (await options.json()) as never })
    const done = await post('/api/passkeys/registration', { response, label })
    return done.ok ? { ok: true } : await whyNot(done)
  } catch {
    return gaveUp
  }
}

/** Signs in by a passkey; the server sets the session itself. */
export async function usePasskey(): Promise<Told> {
  const options = await post('/api/passkeys/authentication-options', {})
  if (!options.ok) return whyNot(options)
  try {
    const response = await startAuthentication({ optionsJSON: (await options.json()) as never })
    const done = await post('/api/passkeys/authentication', { response })
    return done.ok ? { ok: true } : await whyNot(done)
  } catch {
    return gaveUp
  }
}
