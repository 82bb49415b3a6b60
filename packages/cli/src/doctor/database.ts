// The database: whether it answers, which version it is, what of it is missing, and whether it keeps what it commits.
import { inspect, type Inspection } from '@open-socialism/store'
import { log } from '../backup-file.ts'
import { jumpSinceBegin, lookAtClocks } from './clock.ts'
import { broken, look, messageOf, ok, type Finding } from './finding.ts'

/** Looks into the database without changing it; `withRoot` computes the root over all entries anew. */
export const lookAtDatabase = async (connectionString: string, withRoot: boolean): Promise<Finding[]> => {
  try {
    const found = await inspect({ connectionString, log }, { withRoot })
    return [ok('database: reachable', `PostgreSQL ${found.version}`), ...lookAtInspection(found)]
  } catch (error) {
    const todo = 'Is PostgreSQL running, and are address, user and password in DATABASE_URL right?'
    return [broken('database: reachable', messageOf(error), todo)]
  }
}

const oldest = 150_000

/** What an inspection comes to. */
export const lookAtInspection = (found: Inspection): Finding[] => [
  ...(found.versionNumber < oldest
    ? [broken('database: version', `PostgreSQL ${found.version}`, 'Use PostgreSQL 15 or later.')]
    : []),
  found.encoding === 'UTF8'
    ? ok('database: encoding', found.encoding)
    : broken('database: encoding', found.encoding, 'Texts in any script need a database with encoding UTF8.'),
  found.unsafe.length === 0
    ? ok('database: durability', 'what is committed is on the disk')
    : broken(
        'database: durability',
        `${found.unsafe.join(', ')} is off: acts that were acknowledged can be lost`,
        `Set it on in postgresql.conf, and restart PostgreSQL.`,
      ),
  lookAtMigrations(found),
  ...(found.head === null ? [] : lookAtHead(found.head, found.root)),
  ...lookAtClocks({
    system: found.systemTime,
    database: found.databaseTime,
    lastEntry: found.head?.clock === 'real' ? found.head.at : null,
    jump: jumpSinceBegin(),
  }),
]

const lookAtMigrations = ({ migrations }: Inspection): Finding => {
  switch (migrations.kind) {
    case 'none':
      return look(
        'database: society',
        'no society has been founded there',
        'Found one: open-socialism found FILE',
      )
    case 'current':
      return ok('database: migrations', 'of this version')
    case 'older':
      return look(
        'database: migrations',
        `${migrations.missing.join(', ')} not yet run`,
        'The next start runs them, after a backup.',
      )
    case 'other':
      return broken(
        'database: migrations',
        migrations.why,
        'Use the version of this software that wrote it, or a later one.',
      )
  }
}

const lookAtHead = (
  { size, entries }: NonNullable<Inspection['head']>,
  root: Inspection['root'],
): Finding[] => {
  const todo = 'Stop the server, keep a copy of everything, and restore the last backup whose root holds.'
  const count =
    entries === size
      ? ok('database: entries', `${size.toLocaleString('en')}, the last one where the head says`)
      : broken('database: entries', `the head says ${size}, the last one is number ${entries}`, todo)
  if (root === 'not-asked') return [count]
  return [
    count,
    root === 'matches'
      ? ok('database: root', 'computed anew over all entries, and equal to the saved one')
      : broken('database: root', 'the entries give another root than the saved one', todo),
  ]
}
