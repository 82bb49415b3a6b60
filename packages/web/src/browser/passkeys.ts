// Passkeys (clause 5.8): one touch signs in, one touch adds a way in. The library loads at the touch.
// Why one did not work is said by the server's page: `?refused=` names the reason.
import { improve } from './page.ts'

const post = (path: string, body: unknown) =>
  fetch(`/api/passkeys/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** What came of a touch: where to go on, or the name of what went wrong (a refusal's reason, or WebAuthn's error). */
type Outcome = { done: Record<string, unknown> } | { refused: string; clause?: string }

async function touched(purpose: 'registration' | 'authentication', label: string): Promise<Outcome> {
  try {
    const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
    const asked = await post(`${purpose}-options`, {})
    if (!asked.ok) return await whyNot(asked)
    const options = (await asked.json()) as never
    const response =
      purpose === 'registration'
        ? await startRegistration({ optionsJSON: options })
        : await startAuthentication({ optionsJSON: options })
    const taken = await post(purpose, purpose === 'registration' ? { response, label } : { response })
    return taken.ok ? { done: (await taken.json()) as Record<string, unknown> } : await whyNot(taken)
  } catch (error) {
    return { refused: error instanceof Error ? error.name : 'Error' }
  }
}

async function whyNot(answer: Response): Promise<Outcome> {
  const problem = (await answer.json().catch(() => ({}))) as { reason?: unknown; clause?: unknown }
  return {
    refused: typeof problem.reason === 'string' ? problem.reason : 'server-must-not-fail',
    ...(typeof problem.clause === 'string' && { clause: problem.clause }),
  }
}

/** Shows the part of `place` that fits this browser, and hides the others. */
function show(place: HTMLElement, state: 'able' | 'unable'): void {
  for (const part of place.querySelectorAll<HTMLElement>('[data-passkey-when]'))
    part.hidden = part.dataset['passkeyWhen'] !== state
}

function offer(place: HTMLElement): void {
  show(place, typeof PublicKeyCredential === 'function' ? 'able' : 'unable')
  const purpose = place.dataset['passkey'] === 'add' ? 'registration' : 'authentication'
  const then = place.dataset['then'] ?? '/'
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const button = form.querySelector('button')
    if (button?.ariaDisabled === 'true') return
    button?.setAttribute('aria-disabled', 'true')
    if (button) button.textContent = button.dataset['busy'] ?? button.textContent
    const label = form.querySelector('input')?.value.trim() ?? ''
    void touched(purpose, label).then((outcome) => {
      const next = new URL('refused' in outcome ? location.href : then, location.href)
      if ('refused' in outcome) {
        next.searchParams.set('refused', outcome.refused)
        if (outcome.clause) next.searchParams.set('clause', outcome.clause)
        next.hash = 'passkey'
      } else if (purpose === 'registration') next.searchParams.set('done', String(outcome.done['entry']))
      if (next.href === location.href) location.reload()
      else location.assign(next)
    })
  })
}

export const startPasskeys = () => {
  improve('[data-passkey]', offer)
}
