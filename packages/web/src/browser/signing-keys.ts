// Keys that this browser keeps to sign acts with (clause 5.8): Ed25519, made here, and no script can take them out.
import { base64url } from './base64.ts'

/** `works`: the record says that it signs, as the settings last showed it. */
export type KeptKey = { person: string; way: string; key: CryptoKey; works: boolean }

const request = <Answer>(asked: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => {
      resolve(asked.result)
    }
    asked.onerror = () => {
      reject(asked.error ?? new Error('the keys cannot be read'))
    }
  })

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open('signing', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('keys', { keyPath: 'person' })
  }
  return (await request(opening)).transaction('keys', mode).objectStore('keys')
}

export const keptKey = async (person: string): Promise<KeptKey | null> =>
  ((await request((await store('readonly')).get(person))) as KeptKey | undefined) ?? null

export const keepKey = async (kept: KeptKey): Promise<void> =>
  void (await request((await store('readwrite')).put(kept)))

/** Makes a key for a person and keeps it; gives its name and public half. */
export async function makeKey(person: string): Promise<{ way: string; publicKey: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  const way = base64url(crypto.getRandomValues(new Uint8Array(16)))
  await keepKey({ person, way, key: pair.privateKey, works: false })
  return { way, publicKey: base64url(await crypto.subtle.exportKey('spki', pair.publicKey)) }
}
