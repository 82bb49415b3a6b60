// PostgreSQL refuses to run as root. This finds the identity that it runs as when we are root:
// a user namespace in which root's files belong to an ordinary user, or else a system user of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'

/** How to run PostgreSQL's programs. */
export type Identity =
  /** As we are: we are not root. */
  | { readonly kind: 'self' }
  /** In a user namespace; the files belong to root outside of it. */
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  /** As a system user, who has to be able to enter the folders. */
  | { readonly kind: 'user'; readonly uid: number; readonly gid: number }

type Account = { readonly name: string; readonly uid: number; readonly gid: number }

const accounts = (): Account[] =>
  readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, , uid, gid] = line.split(':')
      return name === undefined || uid === undefined || gid === undefined
        ? []
        : [{ name, uid: Number(uid), gid: Number(gid) }]
    })

/** A command line under an identity. Only the namespace needs a program in front; `spawnAs` gives the rest. */
export function commandAs(identity: Identity, program: string, args: readonly string[]): [string, string[]] {
  switch (identity.kind) {
    case 'self':
    case 'user':
      return [program, [...args]]
    case 'namespace': {
      const mapping = [`--map-user=${identity.uid}`, `--map-group=${identity.gid}`]
      return ['unshare', ['--user', ...mapping, '--', program, ...args]]
    }
  }
}

/** The options of a spawn under an identity. */
export function spawnAs(identity: Identity): { uid?: number; gid?: number } {
  return identity.kind === 'user' ? { uid: identity.uid, gid: identity.gid } : {}
}

/** Whether the identity can run this program and enter this folder. */
export function canUse(identity: Identity, program: string, folder: string): boolean {
  const [command, args] = commandAs(identity, '/bin/sh', [
    '-c',
    'test -x "$1" && cd "$2"',
    'sh',
    program,
    folder,
  ])
  return spawnSync(command, args, { ...spawnAs(identity), cwd: '/', stdio: 'ignore' }).status === 0
}

const namespaceWorks = (identity: Identity): boolean => {
  const [command, args] = commandAs(identity, '/bin/true', [])
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

const serviceNames = ['open-socialism', 'postgres']

const serviceAccount = (): Account => {
  const find = (): Account | undefined => {
    const known = accounts()
    return serviceNames.map((name) => known.find((account) => account.name === name)).find((found) => found)
  }
  const found = find()
  if (found !== undefined) return found
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  spawnSync('useradd', [...options, 'open-socialism'], { stdio: 'ignore' })
  const made = find()
  if (made !== undefined) return made
  throw new Error(
    'PostgreSQL does not run as root, and this machine allows neither a user namespace nor a new system user; ' +
      'run as an ordinary user, or set DATABASE_URL to a server of your own',
  )
}

/** As root: the user who owns a folder already, so that a directory of theirs stays theirs. */
export function ownerOf(folder: string): Identity | undefined {
  if (process.getuid?.() !== 0 || !existsSync(folder)) return undefined
  const { uid, gid } = statSync(folder)
  return uid === 0 ? undefined : { kind: 'user', uid, gid }
}

/** Who PostgreSQL runs as on this machine. `allowNamespace` false stands for a machine that refuses them. */
export function findIdentity(allowNamespace = true): Identity {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  if (allowNamespace) {
    // initdb wants a user that exists; any will do, since outside of the namespace it is still root.
    const anyone =
      accounts().find((account) => account.uid === 65_534) ?? accounts().find(({ uid }) => uid > 0)
    if (anyone !== undefined) {
      const namespace: Identity = { kind: 'namespace', uid: anyone.uid, gid: anyone.gid }
      if (namespaceWorks(namespace)) return namespace
    }
  }
  const { uid, gid } = serviceAccount()
  return { kind: 'user', uid, gid }
}
