// The settings of signing (clause 5.8): a key is made in this browser, and what signs is chosen.
import { choose, chosenBy, viewer, type Choice } from './signing-choice.ts'
import { keepKey, keptKey, makeKey } from './signing-keys.ts'
import { improve } from './page.ts'

/** The form that makes this browser a key: the key is made at the press, and only its public half is sent. */
function makeOnSubmit(element: HTMLElement): void {
  const form = element as HTMLFormElement
  form.hidden = false
  form.addEventListener(
    'submit',
    (event) => {
      const who = viewer()
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

/**
 * Whether this browser keeps one of the keys that sign now, `signing`; the first time that it does, it is chosen. One that is
 * kept, also while it waits, is enough: another would take its place.
 */
async function keepsOne(who: string, signing: readonly string[], place: HTMLElement): Promise<boolean> {
  const mine = await keptKey(who).catch(() => null)
  for (const part of place.querySelectorAll<HTMLElement>('[data-here]'))
    if (part.dataset['here'] === mine?.way) {
      part.hidden = false
      place.querySelector('[data-make-key]')?.setAttribute('hidden', '')
    }
  const works = mine !== null && signing.includes(mine.way)
  if (works && !mine.works) {
    await keepKey({ ...mine, works })
    choose(who, 'key')
  }
  return works
}

/** The settings say which keys sign now: what can sign here is offered, and what was chosen is marked. */
async function offer(place: HTMLElement): Promise<void> {
  const who = viewer()
  const choices = place.querySelector<HTMLElement>('[data-choose-signer]')
  if (who === undefined || choices === null) return
  const able: Record<Choice, boolean> = {
    nothing: true,
    key: await keepsOne(who, (place.dataset['signing'] ?? '').split(' '), place),
    passkey: choices.dataset['passkey'] !== undefined && typeof PublicKeyCredential === 'function',
  }
  if (!able[chosenBy(who)]) choose(who, 'nothing')
  for (const radio of choices.querySelectorAll('input')) {
    const choice = radio.value as Choice
    const label = radio.closest('label')
    if (label) label.hidden = !able[choice]
    radio.checked = chosenBy(who) === choice
    radio.addEventListener('change', () => {
      choose(who, choice)
      const kept = choices.querySelector<HTMLElement>('[data-chosen]')
      if (kept) kept.hidden = false
    })
  }
  choices.hidden = !able.key && !able.passkey
  choices.dataset['stays'] = ''
}

export const startSigningSettings = () => {
  improve('form[data-make-key]', makeOnSubmit)
  improve('[data-signing]:not(form)', (place) => void offer(place))
}
