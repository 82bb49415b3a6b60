// The browser's hashes, signatures and base64 are Node's, byte for byte, for what holds and for what does not.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { newKeyPair, signEd25519 } from '../ed25519.ts'
import * as browser from './browser.ts'
import * as node from './node.ts'

test('hashes and base64 are the same for bytes of any length', () => {
  for (const length of [0, 1, 2, 3, 55, 56, 63, 64, 65, 1000]) {
    const bytes = randomBytes(length)
    assert.deepEqual([...browser.sha256(bytes)], [...node.sha256(bytes)])
    assert.equal(browser.toBase64(bytes), node.toBase64(bytes))
    assert.equal(browser.toBase64url(bytes), node.toBase64url(bytes))
  }
  for (const text of ['', 'AQ==', 'AR==', 'AQ', 'AQ= =', 'A', '-_-_', 'AAAA\n', 'é', 'AQID'])
    assert.deepEqual(
      [...(browser.fromBase64(text) ?? ['none'])],
      [...(node.fromBase64(text) ?? ['none'])],
      JSON.stringify(text),
    )
})

test('5.3 a signature that Node takes the browser takes, and no other', () => {
  const { privateKey, publicKey } = newKeyPair()
  const message = randomBytes(100)
  const signature = signEd25519(privateKey, message)
  const flipped = Uint8Array.from(signature, (byte, at) => (at === 40 ? byte ^ 1 : byte))
  const tried: [Uint8Array, Uint8Array, Uint8Array, boolean][] = [
    [publicKey, message, signature, true],
    [publicKey, message, flipped, false],
    [publicKey, message.subarray(1), signature, false],
    [newKeyPair().publicKey, message, signature, false],
    [publicKey, message, signature.subarray(1), false],
    [new Uint8Array(31), message, signature, false],
    [new Uint8Array(32).fill(255), message, signature, false],
  ]
  for (const [key, of, by, holds] of tried)
    assert.deepEqual([browser.verifyEd25519(key, of, by), node.verifyEd25519(key, of, by)], [holds, holds])
})
