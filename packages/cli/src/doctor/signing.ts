// What the record is signed with: the key, which only its owner may read, and the guard, which the record must not contradict.
import { existsSync, statSync } from 'node:fs'
import { inspectSigning, type SigningInspection, type SigningPlaces } from '@open-socialism/store'
import { log } from '../backup-file.ts'
import { sentenceOf } from '../signing.ts'
import { broken, look, messageOf, ok, type Finding } from './finding.ts'

/** Looks at key and guard without changing them; says nothing of a database in which nothing was founded. */
export const lookAtSigning = async (
  connectionString: string,
  placesOf: (origin: string) => SigningPlaces,
): Promise<Finding[]> => {
  try {
    const found = await inspectSigning({ connectionString, log }, placesOf)
    if (found === null) return []
    const mode = existsSync(found.keyFile) ? statSync(found.keyFile).mode : null
    return [...lookAtKeys(found, mode), lookAtGuard(found)]
  } catch (error) {
    return [look('signing: key', messageOf(error), 'Let this user read the key and the guard.')]
  }
}

/** `mode` is that of the key's file; null where there is none. */
export const lookAtKeys = (
  { keyFile, keys, named, why }: SigningInspection,
  mode: number | null,
): Finding[] => {
  const what = 'signing: key'
  if (why?.kind === 'key-missing' || why?.kind === 'key-unreadable')
    return [broken(what, `not to be had from ${keyFile}`, sentenceOf(why))]
  if (keys === null || mode === null) return [ok(what, `none yet: the first start makes it in ${keyFile}`)]
  const unlike = named !== null && [...named.keys].sort().join() !== [...keys].sort().join()
  return [
    (mode & 0o077) === 0
      ? ok(what, `${keyFile}, readable by its owner alone`)
      : broken(
          what,
          `others may read ${keyFile}, and sign as this record`,
          `Run: chmod 600 ${keyFile}; if somebody may have read it, let a new one take over: open-socialism rotate-key`,
        ),
    unlike
      ? broken(
          'signing: key and record',
          `entry ${named.entry.toLocaleString('en')} names other keys than stand in ${keyFile}`,
          'Put the file there that was there when that entry was made. If rotate-key was broken off with two keys in it: open-socialism rotate-key --retire',
        )
      : ok(
          'signing: key and record',
          named === null
            ? 'no entry has changed the key since this record has its name'
            : `the keys are those that entry ${named.entry.toLocaleString('en')} names`,
        ),
  ]
}

export const lookAtGuard = ({ guard, signedSize, why }: SigningInspection): Finding => {
  const what = 'signing: guard'
  switch (why?.kind) {
    case 'guard-missing':
    case 'guard-unreadable':
      return broken(what, `not to be had from ${guard}`, sentenceOf(why))
    case 'behind':
    case 'other-history':
      return broken(what, 'the record is not the one that was signed', sentenceOf(why))
    case 'key-missing':
    case 'key-unreadable':
      return look(what, 'without the key nobody can tell whose it is', 'First put the key there.')
    case undefined:
      return ok(
        what,
        signedSize === null
          ? `nothing was signed yet; it will stand in ${guard}`
          : `the record continues what was signed (${signedSize.toLocaleString('en')} entries, ${guard})`,
      )
  }
}
