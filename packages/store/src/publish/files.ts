// Files that must be there whole or not at all, whatever fails: written under another name, flushed, and only then named.
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** A lock that is older than this was left by a process that is gone: to write a file takes milliseconds. */
const staleMs = 5000
const privateMode = 0o600

/**
 * Writes a file by way of `FILE.lock`, which is made by one process at a time. False where another is writing now;
 * `when` is asked while we hold the lock, and where it says no nothing is changed.
 */
export function writeLocked(file: string, text: string, when: () => boolean): boolean {
  const lock = `${file}.lock`
  const handle = openNew(lock) ?? (isStale(lock) ? openNew(lock) : null)
  if (handle === null) return false
  try {
    if (!when()) {
      rmSync(lock, { force: true })
      return false
    }
    writeSync(handle, text)
    fsyncSync(handle)
    // Whoever took our lock for one that was left behind has it now.
    if (statSync(lock, { throwIfNoEntry: false })?.ino !== fstatSync(handle).ino) return false
    renameSync(lock, file)
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
  flushDirectory(dirname(file))
  return true
}

/** Makes the file, or null where it is there. */
function openNew(file: string): number | null {
  try {
    return openSync(file, 'wx', privateMode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
    throw error
  }
}

function isStale(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false })
  if (found !== undefined && Date.now() - found.mtimeMs < staleMs) return false
  rmSync(lock, { force: true })
  return true
}

/** A new name is safe only when its directory was flushed too. */
function flushDirectory(directory: string): void {
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
