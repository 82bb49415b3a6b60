// The files of a society: only its owner may read what is secret in them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { broken, look, ok, type Finding } from './finding.ts'

const mayOthersRead = (path: string): boolean => (statSync(path).mode & 0o044) !== 0
const isOpenToWrite = (path: string): boolean => (statSync(path).mode & 0o022) !== 0

/** Where the engine's files stand: in the directory, or where a note in it says. */
const homeOf = (directory: string): string => {
  const note = join(directory, 'database/postgres-is-elsewhere')
  return existsSync(note)
    ? join(readFileSync(note, 'utf8').trim(), 'postgres')
    : join(directory, 'database/postgres')
}

export const lookAtFiles = (directory: string): Finding[] => {
  const home = homeOf(directory)
  const secrets = [join(home, 'password'), home].filter((path) => existsSync(path))
  if (secrets.length === 0)
    return [
      broken(
        'files: database',
        `there is none in ${directory}`,
        'Restore a backup: open-socialism restore FILE',
      ),
    ]
  const folder = join(directory, 'backups')
  const backups = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const readable = [...secrets, ...backups].filter(mayOthersRead)
  return [
    isOpenToWrite(directory)
      ? broken('files: directory', `others may write in ${directory}`, `Run: chmod go-w ${directory}`)
      : ok('files: directory', directory),
    readable.length > 0
      ? look(
          'files: secrets',
          `others may read ${readable.join(', ')}`,
          `Run: chmod go-rwx ${readable.join(' ')}`,
        )
      : ok('files: secrets', 'readable by their owner alone'),
  ]
}
