// Where a society's record is signed from: its keys and its guard, both beside its directory and never in it.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formatVerifierKey, logKeyOf, readPolicy } from '@open-socialism/record'
import {
  CannotSign,
  mustBeSignable,
  signingMeans,
  type SigningMeans,
  type SigningPlaces,
  type Store,
  type WhyNot,
  type Witness,
} from '@open-socialism/store'
import { Plainly, type Io, type Typed } from './command.ts'
import { n } from './counted.ts'
import { dataDirectory, withSociety, type Opened } from './opened.ts'

/** Where the keys and the guard of a log are kept. */
export const signingPlaces = (
  { place }: Pick<Opened, 'place'>,
  typed: Typed,
  io: Io,
  origin: string,
): SigningPlaces => {
  const { keys, guard } = typed.options
  const beside = place?.directory ?? join(dataDirectory(typed, io), origin.replaceAll('/', '_'))
  const at = (given: string | boolean | undefined, usual: string) =>
    typeof given === 'string' ? resolve(io.directory, given) : usual
  return { keys: at(keys, `${beside}.keys`), guard: at(guard, `${beside}.guard`) }
}

/** Reads what the record is signed with, making its key the first time; throws `Plainly` where it must not be signed. */
export const openSigning = async (opened: Opened, typed: Typed, io: Io): Promise<SigningMeans> => {
  const { store } = opened
  const { origin } = await store.head()
  const means = await plainly(signingMeans(store, signingPlaces(opened, typed, io, origin ?? '')))
  if (typed.options['new-guard'] === true) await beginGuard(store, means)
  return means
}

/**
 * Does something that enters acts with the society that the command means. A record that may not be signed must not
 * grow either: it would become a history of its own.
 */
export const withSignable = <T>(typed: Typed, io: Io, use: (opened: Opened) => Promise<T>): Promise<T> =>
  withSociety(typed, io, async (opened) => {
    if (typed.options['unsigned'] !== true)
      await plainly(mustBeSignable(opened.store, await openSigning(opened, typed, io)))
    return use(opened)
  })

/** The operator says that nothing later was published: the guard begins with what was signed here last. */
const beginGuard = async (store: Store, { guard }: SigningMeans): Promise<void> => {
  const published = await store.published()
  if (guard.read() !== null) throw new Plainly(`There is a guard in ${guard.place}; it is kept.`)
  if (published !== null) await guard.swap(null, published.note)
}

/** The witnesses that a policy names with their addresses; its quorum is for those who read. */
export const witnessesOf = ({ options }: Typed, io: Io): Witness[] => {
  const { witnesses } = options
  if (typeof witnesses !== 'string') return []
  const file = resolve(io.directory, witnesses)
  if (!existsSync(file)) throw new Plainly(`There is no file ${file}.`, 2)
  const policy = readPolicy(readFileSync(file, 'utf8'))
  if (!policy.ok) throw new Plainly(`${file} is no policy: ${policy.why}.`, 2)
  return policy.value.witnesses.map(({ name, key, url }) => {
    if (url === null || !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new Plainly(`${file} does not say where the witness ${name} is: witness ${name} VKEY URL`, 2)
    return { name, key, url }
  })
}

/** The keys that verify what is signed, one a line, the newest last. */
export const verifierKeysOf = ({ signers }: Pick<SigningMeans, 'signers'>): string[] =>
  signers().map((one) => formatVerifierKey(logKeyOf(one)))

/** Says once which key verifies a record that is signed from now on. */
export const printKey = (means: SigningMeans, io: Io): void => {
  if (!means.isNew) return
  io.out(
    `\nIts record is signed. Whoever checks it needs this key; hand it to others, so that they know it from you:`,
  )
  for (const line of verifierKeysOf(means)) io.out(`  ${line}`)
  io.out(`The key that signs is in ${means.keyFile}: keep a copy where only you can read it.`)
}

/** Waits, and says plainly why a record cannot be signed. */
export const plainly = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof CannotSign ? new Plainly(sentenceOf(error.why)) : error
  }
}

const closing = 'Nothing was changed.'
const recover = 'open-socialism recover --from URL|DIR'

/** Why the record is not signed, and what to do. */
export const sentenceOf = (why: WhyNot): string => {
  switch (why.kind) {
    case 'key-missing':
      return `The record here was signed before, and the key is not in ${why.file}. Put it there from your copy, or say where it is with --keys. To look into a restored copy without publishing it: --unsigned. ${closing}`
    case 'key-unreadable':
      return `The key in ${why.file} cannot be used: ${why.why}. Put it there from your copy. ${closing}`
    case 'guard-missing':
      return `The record here was signed up to entry ${n(why.size - 1)}, but the last signed checkpoint is not in ${why.place}. If you moved the society, move that file too, or say where it is with --guard. If it is lost and you know that no later record was published: --new-guard. ${closing}`
    case 'guard-unreadable':
      return `What stands in ${why.place} is no checkpoint that this record's key signed: ${why.why}. Is it another society's? Say where the right one is with --guard. ${closing}`
    case 'behind':
      return `This record has ${n(why.size)} entries, and ${n(why.signedSize)} were signed and shown (${why.place}): it is an older copy. Signing it would make two histories. Fetch what is missing from any copy of the record: ${recover}. To look into this one without publishing it: --unsigned. ${closing}`
    case 'other-history':
      return `The first ${n(why.signedSize)} entries of this record are not the ones that were signed (${why.place}): it is another history. Is a second server running on another copy? Stop it, and open the copy that was published.${why.evidence === null ? '' : ` Both histories were signed; the two checkpoints are kept in ${why.evidence}.`} ${closing}`
  }
}
