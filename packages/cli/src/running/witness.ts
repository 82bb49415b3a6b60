// The work of `witness`: reads which logs it follows, and serves until it is asked to stop.
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AddressInfo } from 'node:net'
import {
  formatVerifierKey,
  isKeyName,
  readVerifierKey,
  witnessKeyOf,
  type VerifierKey,
} from '@open-socialism/record'
import { Plainly, type Command, type Io, type Typed } from '../command.ts'
import { askedToStop } from '../serving/signals.ts'
import { witnessSigner } from '../witness/keep.ts'
import { witnessServer } from '../witness/serve.ts'
import { listeningOf } from './start.ts'

const usualPort = '8421'

export const runWitness: Command['run'] = async (typed, io) => {
  const { port, host } = listeningOf({ ...typed, options: { port: usualPort, ...typed.options } })
  const logs = logsOf(typed, io)
  const { name = 'localhost/witness', state = 'witness' } = typed.options
  if (!isKeyName(String(name))) throw new Plainly(`No witness can be named "${String(name)}".`, 2)
  const directory = resolve(io.directory, String(state))
  const signer = await witnessSigner(directory, String(name))
  const server = witnessServer({
    ...{ directory, signer, logs },
    onFork: (origin, file) => io.err.write(`${origin} has shown two histories; the proof is in ${file}\n`),
  })
  server.listen(port, host)
  await once(server, 'listening').catch((error: unknown) => {
    throw new Plainly(`It cannot listen on port ${port}: ${error instanceof Error ? error.message : ''}`)
  })
  const at = (server.address() as AddressInfo).port
  io.out(`The witness listens at http://localhost:${at} and follows ${[...logs.keys()].join(', ')}.`)
  io.out(
    `Its line for a policy:\n  witness ${signer.name} ${formatVerifierKey(witnessKeyOf(signer))} http://localhost:${at}`,
  )
  io.out('Stop with Ctrl-C.')
  await askedToStop(io.err)
  server.close()
  server.closeAllConnections()
  return 0
}

const logsOf = ({ options }: Typed, io: Io): Map<string, VerifierKey[]> => {
  const { log, logs } = options
  const lines = typeof log === 'string' ? [log] : []
  if (typeof logs === 'string') {
    const file = resolve(io.directory, logs)
    if (!existsSync(file)) throw new Plainly(`There is no file ${file}.`)
    lines.push(...readFileSync(file, 'utf8').split('\n'))
  }
  const keys = new Map<string, VerifierKey[]>()
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== '' && !one.startsWith('#'))) {
    const read = readVerifierKey(line)
    if (!read.ok) throw new Plainly(`"${line}" is no key of a log: ${read.why}.`, 2)
    keys.set(read.value.name, [...(keys.get(read.value.name) ?? []), read.value])
  }
  if (keys.size === 0) throw new Plainly('Say which log to follow: --log VKEY, or --logs FILE', 2)
  return keys
}
