// Gives a test society something in as many tables as possible: decisions, texts, documents, sealed votes, ways in.
import { createHash, randomBytes } from 'node:crypto'
import type { Act } from '@open-socialism/kernel'
import { newSecret, type BesideBlob, type BesideText, type Store } from '../../src/index.ts'
import { beginning, comment, indexOf, position, proposal, words } from './society.ts'

/** Lets people speak and vote; gives the secrets of the ways in that it made, to look for where they must not be. */
export async function liveIn(store: Store, { documentBytes = 700_000 } = {}): Promise<{ secrets: string[] }> {
  const texts: BesideText[] = []
  const bytes = randomBytes(documentBytes)
  const blob: BesideBlob = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'application/octet-stream',
    bytes,
  }
  const made = await store.submit(proposal('circle-1', 'to-be-kept', texts), {
    by: 'f10',
    auth: 'session',
    texts,
    blobs: [blob],
  })
  const on = `d${indexOf(made)}`
  for (const [n, text] of [
    'Tabs\tand\nlines',
    '\\N and \\\\.',
    'مرحبا 👩‍👩‍👧‍👦',
    ''.padEnd(9000, 'long '),
  ].entries()) {
    const beside: BesideText[] = []
    const sender = { by: 'f11', auth: 'session', texts: beside } as const
    indexOf(await store.submit(comment(on, `said-${n}`, text, beside), sender))
  }
  for (const by of ['f11', 'f12']) {
    const withheld: BesideText[] = []
    const sealed = words('for', withheld)
    const act = {
      id: `sealed-by-${by}`,
      type: 'vote-hidden',
      proposal: on,
      step: 0,
      sealed,
    } as unknown as Act
    indexOf(await store.submit(act, { by, auth: 'session', texts: withheld }))
  }
  await takePositions(store)
  return { secrets: await waysIn(store) }
}

/** The top circle seeks consensus: there positions are taken, one of them twice. */
async function takePositions(store: Store): Promise<void> {
  const texts: BesideText[] = []
  const by = { by: 'f1', auth: 'session', texts } as const
  const on = `d${indexOf(await store.submit(proposal('top', 'at-the-top', texts), by))}`
  const taken = [
    ['f2', 'agree'],
    ['f3', 'abstain'],
    ['f3', 'agree'],
  ] as const
  for (const [n, [person, choice]] of taken.entries())
    indexOf(await store.submit(position(on, `taken-${n}`, choice), { by: person, auth: 'session' }))
}

async function waysIn({ identity, settings }: Store): Promise<string[]> {
  const secret = newSecret()
  const way = { person: 'f2', validFrom: beginning, expiresAt: null }
  await identity.ways.keep({ ...way, id: 'a-link', kind: 'link', secret })
  const session = await identity.sessions.start({
    person: 'f1',
    way: null,
    auth: 'session',
    device: 'a browser',
    lifetimeMs: 10_000_000,
  })
  await settings.set('served-at', 'https://private.example')
  return [secret, session.secret]
}
