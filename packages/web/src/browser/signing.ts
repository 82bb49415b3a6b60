// Signing acts (clause 5.8): a form of an act is made ready by the server, checked against what stands in the form, signed
// by this browser's key, and sent on. Where anything of it fails, the form goes as it is.
import { commitmentsIn, encodeEntry } from '@open-socialism/record/portable'
import { base64url, bytesOf } from './base64.ts'
import { improve } from './page.ts'
import { keepKey, keptKey, makeKey, type KeptKey } from './signing-keys.ts'

type ToSign = { log: string; by: string; act: unknown; texts: { r: string; text: string }[] }
type Ready = { kind: string; toSign: ToSign }

const person = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-person]')?.dataset['person']

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

/** What the server makes of the form, to be signed; null where it makes nothing of it. */
async function readyFrom(form: HTMLFormElement, fields: FormData, submitter: HTMLElement | null) {
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
  return ready === undefined ? null : (JSON.parse(ready) as Ready)
}

async function signatureFor(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  kept: KeptKey,
): Promise<string | null> {
  const fields = new FormData(form, submitter)
  const ready = await readyFrom(form, fields, submitter)
  if (ready?.kind !== 'ready') return null
  const { toSign } = ready
  const typed = new Set(
    [...fields.values()].map((one) => (typeof one === 'string' ? one : '').replaceAll('\r\n', '\n').trim()),
  )
  if (!(await isMeant(toSign, typed))) return null
  const { log, by, act, texts } = toSign
  const bytes = new Uint8Array(encodeEntry({ log, by, act }))
  const value = base64url(await crypto.subtle.sign('Ed25519', kept.key, bytes))
  return JSON.stringify({ way: kept.way, value, randomness: texts.map(({ r }) => r) })
}

const isAct = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  form.dataset['signs'] !== undefined || submitter?.dataset['signs'] !== undefined

function signOnSubmit(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const field = () => form.querySelector<HTMLInputElement>('input[name=signature]')
  form.addEventListener(
    'submit',
    (event) => {
      const { submitter } = event
      if (field() !== null || kept === null || !isAct(form, submitter)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (form.dataset['signing'] !== undefined) return
      form.dataset['signing'] = ''
      void signatureFor(form, submitter, kept)
        .catch(() => null)
        .then((signature) => {
          const hidden = document.createElement('input')
          hidden.type = 'hidden'
          hidden.name = 'signature'
          hidden.value = signature ?? ''
          form.append(hidden)
          delete form.dataset['signing']
          form.addEventListener('answered', () => {
            hidden.remove()
          })
          form.requestSubmit(submitter)
        })
    },
    { capture: true },
  )
}

let kept: KeptKey | null = null

/** The form that makes this browser a key: the key is made at the press, and only its public half is sent. */
function makeOnSubmit(element: HTMLElement): void {
  const form = element as HTMLFormElement
  form.hidden = false
  form.addEventListener(
    'submit',
    (event) => {
      const who = person()
      const set = (name: string, value: string) => {
        const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`)
        if (field) field.value = value
      }
      if (who === undefined || form.dataset['made'] !== undefined) return
      event.preventDefault()
      event.stopImmediatePropagation()
      form.dataset['made'] = ''
      void makeKey(who)
        .then(({ way, publicKey }) => {
          set('way', way)
          set('publicKey', publicKey)
        })
        .finally(() => {
          form.requestSubmit(event.submitter)
        })
    },
    { capture: true },
  )
}

/** The settings say which keys sign now: ours works if it is among them. */
async function learn(place: HTMLElement): Promise<void> {
  const who = person()
  const mine = who === undefined ? null : await keptKey(who)
  if (mine === null) return
  const works = (place.dataset['signing'] ?? '').split(' ').includes(mine.way)
  if (works !== mine.works) await keepKey({ ...mine, works })
  kept = works ? { ...mine, works } : null
  for (const part of place.querySelectorAll<HTMLElement>('[data-here]'))
    part.hidden = part.dataset['here'] !== mine.way
}

export const startSigning = () => {
  const who = person()
  if (who !== undefined)
    void keptKey(who)
      .then((found) => {
        if (found?.works) kept = found
      })
      .catch(() => undefined)
      .then(() => {
        document.documentElement.dataset['signer'] = kept === null ? 'none' : 'key'
      })
  improve('form[method="post"]', signOnSubmit)
  improve('form[data-make-key]', makeOnSubmit)
  improve('[data-signing]:not(form)', (place) => void learn(place).catch(() => undefined))
}
