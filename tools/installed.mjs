// Whether node_modules holds what package-lock.json names. Plain JavaScript for the launcher (Node 18).
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const lockHash = (root) =>
  createHash('sha256')
    .update(`${process.platform}-${process.arch}\n`)
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

const remembered = (root) => join(root, 'node_modules/.open-socialism-lock')

/** Writes down that the current lock file is installed. */
export function rememberInstalled(root) {
  writeFileSync(remembered(root), `${lockHash(root)}\n`)
}

/** Whether a package may be absent: it is optional, and not made for exactly this kind of machine. */
const mayBeAbsent = ({ optional, os, cpu, libc }) =>
  optional === true && !(os?.includes(process.platform) && cpu?.includes(process.arch) && libc === undefined)

/** Whether every package that the lock asks for on this machine stands in npm's own list of what it installed. */
const listsAll = (wanted, installed) =>
  Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    if (found === undefined) return mayBeAbsent(entry)
    return found.version === entry.version && found.link === entry.link
  })

/** Whether node_modules matches package-lock.json: by the remembered hash, or else package by package. */
export function isInstalled(root) {
  if (read(remembered(root))?.trim() === lockHash(root)) return true
  const installed = read(join(root, 'node_modules/.package-lock.json'))
  if (installed === undefined) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  if (!listsAll(wanted.packages, JSON.parse(installed).packages)) return false
  rememberInstalled(root)
  return true
}
