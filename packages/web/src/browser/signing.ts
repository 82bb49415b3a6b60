// Signing acts (clause 5.8): a form of an act is made ready by the server, checked against what stands in the form, signed by
// what was chosen in the settings, and sent on. What was to be signed and is not stays in the form, and it is said why.
import { commitmentsIn, encodeEntry } from '@open-socialism/record/portable'
import { base64url, bytesOf } from './base64.ts'
import { improve } from './page.ts'
import { chosenBy, viewer, type Choice } from './signing-choice.ts'
import { keptKey } from './signing-keys.ts'
import { touchPasskey, type Passkey } from './signing-touch.ts'

type ToSign = { log: string; by: string; act: unknown; texts: { r: string; text: string }[] }
type Signer = { kind: 'key'; way: string } | ({ kind: 'passkey' } & Passkey)
type Ready = { kind: 'ready'; toSign: ToSign; signers: Signer[] } | { kind: 'invalid' }
/** The server's answer to a form, `sent` as it stood: the act, and words for what may go wrong. */
type Prepared = { sent: string; ready: Ready; words: HTMLTemplateElement | null }

/** Why something was not signed, as the words for it are marked. */
class NotSigned extends Error {
  override readonly name: 'NoSigner' | 'OtherAct'
  constructor(why: 'NoSigner' | 'OtherAct') {
    super(why)
    this.name = why
  }
}

/** Whether the act commits to the very words that were typed, and to no others. */
async function isMeant({ act, texts }: ToSign, typed: ReadonlySet<string>): Promise<boolean> {
  const made = await Promise.all(
    texts.map(async ({ r, text }) => {
      const key = await crypto.subtle.importKey('raw', bytesOf(r), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ])
      return base64url(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))
    }),
  )
  const known = new Set(made)
  return (
    [...commitmentsIn(act)].every(({ commitment }) => known.has(commitment)) &&
    texts.every(({ text }) => typed.has(text.trim()))
  )
}

const wordsIn = (fields: FormData): Set<string> =>
  new Set(
    [...fields.values()].map((one) => (typeof one === 'string' ? one : '').replaceAll('\r\n', '\n').trim()),
  )

const asSent = (fields: FormData) => new URLSearchParams(fields as never).toString()

/** What the server makes of the form, to be signed; null where it cannot be asked. */
async function prepare(
  form: HTMLFormElement,
  fields: FormData,
  submitter: HTMLElement | null,
): Promise<Prepared | null> {
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
  const asked = new URLSearchParams(fields as never)
  asked.set('prepare', '1')
  const answer = await fetch(new URL(action, location.href), {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: asked,
  })
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const ready = drawn.querySelector<HTMLElement>('[data-to-sign]')?.dataset['toSign']
  if (ready === undefined) return null
  const words = drawn.querySelector<HTMLTemplateElement>('template[data-not-signed]')
  return { sent: asSent(fields), ready: JSON.parse(ready) as Ready, words }
}

/** The signature as it is sent. Rejects with `NotSigned`, or with the browser's error. */
async function signatureOver(
  { toSign, signers }: Extract<Ready, { kind: 'ready' }>,
  typed: ReadonlySet<string>,
  choice: Choice,
): Promise<string> {
  if (!(await isMeant(toSign, typed))) throw new NotSigned('OtherAct')
  const { log, by, act, texts } = toSign
  const bytes = new Uint8Array(encodeEntry({ log, by, act }))
  const signed =
    choice === 'passkey'
      ? await touched(
          bytes,
          signers.filter((one) => one.kind === 'passkey'),
        )
      : await byKey(bytes, by, signers)
  return JSON.stringify({ ...signed, randomness: texts.map(({ r }) => r) })
}

async function touched(bytes: BufferSource, passkeys: readonly Passkey[]) {
  if (passkeys.length === 0) throw new NotSigned('NoSigner')
  return touchPasskey(bytes, passkeys)
}

async function byKey(bytes: BufferSource, who: string, signers: readonly Signer[]) {
  const kept = await keptKey(who)
  if (kept === null || !signers.some(({ way }) => way === kept.way)) throw new NotSigned('NoSigner')
  return { way: kept.way, value: base64url(await crypto.subtle.sign('Ed25519', kept.key, bytes)) }
}

/** Says in the form why it was not signed, and what can be done; nothing of the form is lost. */
function tell(
  form: HTMLFormElement,
  words: HTMLTemplateElement,
  why: string,
  then: Record<string, () => void>,
) {
  const said = document.importNode(words.content, true).querySelector<HTMLElement>('[role="alert"]')
  if (!said) return
  const reasons = [...said.querySelectorAll<HTMLElement>('[data-why]')]
  const known = reasons.some(({ dataset }) => dataset['why'] === why) ? why : 'unknown'
  for (const reason of reasons) reason.hidden = reason.dataset['why'] !== known
  for (const button of said.querySelectorAll<HTMLElement>('[data-then]'))
    button.addEventListener('click', () => {
      said.remove()
      then[button.dataset['then'] ?? '']?.()
    })
  form.prepend(said)
  said.focus()
}

const isAct = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  form.dataset['signs'] !== undefined || submitter?.dataset['signs'] !== undefined

function signOnSubmit(element: HTMLElement): void {
  const form = element as HTMLFormElement
  /** What goes with the form that is on its way: a signature, none by the sender's will (null), or nobody asked yet. */
  let going: { signature: string | null } | undefined
  let next: typeof going
  let prepared: Prepared | null = null
  let signing = false
  const arrived = () => {
    going = undefined
  }
  form.addEventListener('answered', arrived)
  form.addEventListener('formdata', ({ formData }) => {
    if (typeof going?.signature === 'string') formData.set('signature', going.signature)
  })

  const send = (submitter: HTMLElement | null, signature: string | null) => {
    next = { signature }
    form.requestSubmit(submitter)
    next = undefined
  }
  const sign = async (submitter: HTMLElement | null, choice: Choice) => {
    form.querySelector('[data-not-signed]')?.remove()
    const fields = new FormData(form, submitter)
    // Tried again, a passkey is asked for at once: some browsers allow it only right after a press.
    if (prepared?.sent !== asSent(fields)) prepared = await prepare(form, fields, submitter).catch(() => null)
    const { ready, words } = prepared ?? {}
    // Without an act to sign it goes with an empty signature, which enters nothing: the server says what was wrong.
    if (ready?.kind !== 'ready' || !words) {
      send(submitter, '')
      return
    }
    try {
      send(submitter, await signatureOver(ready, wordsIn(fields), choice))
    } catch (error) {
      tell(form, words, error instanceof Error ? error.name : 'unknown', {
        again: () => {
          form.requestSubmit(submitter)
        },
        unsigned: () => {
          send(submitter, null)
        },
      })
    }
  }

  form.addEventListener(
    'submit',
    (event) => {
      const { submitter } = event
      if (next !== undefined) {
        going = next
        // After the browser's back it is a new form.
        addEventListener('pageshow', arrived, { once: true })
      }
      const who = viewer()
      const choice = who === undefined ? 'nothing' : chosenBy(who)
      if (going !== undefined || choice === 'nothing' || !isAct(form, submitter)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (signing) return
      signing = true
      submitter?.setAttribute('aria-disabled', 'true')
      void sign(submitter, choice).finally(() => {
        signing = false
        if (going === undefined) submitter?.removeAttribute('aria-disabled')
      })
    },
    { capture: true },
  )
}

export const startSigning = () => {
  improve('form[method="post"]', signOnSubmit)
}
