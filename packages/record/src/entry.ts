// An entry's bytes: the RFC 8785 canonical JSON of its value, short enough for a bundle's two-byte length.
import canonicalize from 'canonicalize'

/** The most bytes that an entry may have. */
export const maxEntryBytes = 65_535

/** Thrown for an entry that is too long for the log; `bytes` is the length it would have had. */
export class EntryTooLong extends Error {
  readonly bytes: number

  constructor(bytes: number) {
    super(`an entry of ${bytes} bytes is longer than ${maxEntryBytes}`)
    this.name = 'EntryTooLong'
    this.bytes = bytes
  }
}

const utf8 = new TextEncoder()

/** The bytes of an entry. Throws `EntryTooLong`, and on what JSON cannot say: bigints, NaN, lone surrogates. */
export function encodeEntry(value: unknown): Uint8Array {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('an entry is a JSON value')
  const bytes = utf8.encode(json)
  if (bytes.length > maxEntryBytes) throw new EntryTooLong(bytes.length)
  return bytes
}
