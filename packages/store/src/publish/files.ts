// Files that must be there whole or not at all, whatever fails: written under another name, flushed, and only then named.
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A lock that is older than this was left by a process that is gone: to write a file takes milliseconds. */
const staleMs = 5000
const privateMode = 0o600

/**
 * Writes a file by way of `FILE.lock`, which is made by one process at a time. False where another is writing now;
 * `when` is asked while we hold the lock, and where it says no nothing is changed.
 */
export async function writeLocked(
  file: string,
  text: string,
  when: () => boolean | Promise<boolean>,
): Promise<boolean> {
  const lock = `${file}.lock`
  const handle = (await openNew(lock)) ?? ((await removeStale(lock)) ? await openNew(lock) : null)
  if (handle === null) return false
  try {
    if (!(await when())) {
      await rm(lock, { force: true })
      return false
    }
    if (!(await writeAs(handle, text, lock, file))) return false
  } catch (error) {
    await rm(lock, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  await flushDirectory(dirname(file))
  return true
}

async function writeAs(handle: FileHandle, text: string, lock: string, file: string): Promise<boolean> {
  await handle.writeFile(text)
  await handle.sync()
  // Whoever took our lock for one that was left behind has it now.
  if ((await inodeOf(lock)) !== (await handle.stat()).ino) return false
  await rename(lock, file)
  return true
}

const inodeOf = async (file: string): Promise<number | null> => (await statOrNull(file))?.ino ?? null

const statOrNull = (file: string) =>
  stat(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })

/** Makes the file, or null where it is there. */
async function openNew(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'wx', privateMode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
    throw error
  }
}

async function removeStale(lock: string): Promise<boolean> {
  const found = await statOrNull(lock)
  if (found !== null && Date.now() - found.mtimeMs < staleMs) return false
  await rm(lock, { force: true })
  return true
}

/** A new name is safe only when its directory was flushed too. */
async function flushDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
