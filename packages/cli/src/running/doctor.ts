// The work of `doctor`: looks at one thing after the other, and says what it found.
import { fileURLToPath } from 'node:url'
import type { Command, Io, Typed } from '../command.ts'
import { lookAtDatabase } from '../doctor/database.ts'
import { lookAtDisk } from '../doctor/disk.ts'
import { lookAtFiles } from '../doctor/files.ts'
import { broken, lineOf, look, messageOf, type Finding } from '../doctor/finding.ts'
import { lookAtInstallation } from '../doctor/installation.ts'
import { listenerOn, lookAtFront, lookAtOrigin, lookAtPort } from '../doctor/network.ts'
import { lookAtSigning } from '../doctor/signing.ts'
import { dataDirectory, databaseUrl, engineAt, type Database } from '../opened.ts'
import { openedLast } from '../places.ts'
import { signingPlaces } from '../signing.ts'
import { listeningOf } from './start.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

export const runDoctor: Command['run'] = async (typed, io) => {
  const { port, host, front } = listeningOf(typed)
  const url = databaseUrl(typed, io)
  const findings = [
    ...lookAtInstallation(root, process.version, url === undefined),
    ...(url === undefined ? await lookAtPlace(typed, io) : await lookAtUrl(url, typed, io)),
    lookAtPort(port, await listenerOn(host, port)),
    lookAtFront(front.address, front.behindProxy),
    ...(await lookAtOrigin(front.address)),
  ]
  if (typed.options['json'] === true) io.out(JSON.stringify(findings, null, 2))
  else io.out(findings.map(lineOf).join('\n'))
  return findings.some(({ state }) => state === 'broken') ? 1 : 0
}

const isRootAsked = ({ options }: Typed): boolean => options['root'] === true

const lookAtUrl = async (url: string, typed: Typed, io: Io): Promise<Finding[]> => {
  const shown = typed.options['database-url'] !== undefined && /:\/\/[^/]*:[^/]*@/.test(url)
  const todo = 'Others on this machine can see it in the list of processes: give it as DATABASE_URL.'
  return [
    ...(shown ? [look('files: secrets', 'the password stands in the command line', todo)] : []),
    ...(await lookAtRecord({ connectionString: url, place: null }, typed, io)),
  ]
}

/** The database, and what signs the record in it, if this version can read it. */
const lookAtRecord = async (
  { connectionString, place }: Omit<Database, 'close'>,
  typed: Typed,
  io: Io,
): Promise<Finding[]> => {
  const findings = await lookAtDatabase(connectionString, isRootAsked(typed))
  const isReadable = findings.some(({ what, state }) => what === 'database: migrations' && state === 'ok')
  const placesOf = (origin: string) => signingPlaces({ place }, typed, io, origin)
  return isReadable ? [...findings, ...(await lookAtSigning(connectionString, placesOf))] : findings
}

const lookAtPlace = async (typed: Typed, io: Io): Promise<Finding[]> => {
  const data = dataDirectory(typed, io)
  const place = openedLast(data)
  if (place === undefined)
    return [
      look('files: society', `none is opened in ${data}`, 'Name one with --data DIR, or begin: npm start'),
    ]
  const findings = [...lookAtFiles(place.directory), ...lookAtDisk(place.directory)]
  // Without its files the engine would make a new, empty database there.
  if (findings.some(({ what, state }) => what === 'files: database' && state === 'broken')) return findings
  try {
    const database = await engineAt(place, io)
    try {
      return [...findings, ...(await lookAtRecord(database, typed, io))]
    } finally {
      await database.close()
    }
  } catch (error) {
    const todo = `Look into ${place.directory}/database/postgres/log; if it cannot be mended, restore a backup.`
    return [...findings, broken('database: reachable', messageOf(error), todo)]
  }
}
