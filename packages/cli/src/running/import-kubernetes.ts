// The work of `import kubernetes`: writes the society file and lists what it cannot hold.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importKubernetes, writeSocietyFile, type Imported } from '@open-socialism/society-file'
import { Plainly, type Command } from '../command.ts'

export const runImport: Command['run'] = async ({ words: [directory = '.'], options }, io) => {
  const clock = options['clock'] ?? 'real'
  if (clock !== 'real' && clock !== 'simulated')
    throw new Plainly(`--clock is real or simulated, not "${String(clock)}".`, 2)
  const from = resolve(io.directory, directory)
  if (!existsSync(join(from, 'sigs.yaml')))
    throw new Plainly(`There is no sigs.yaml in ${from}. DIR is a copy of github.com/kubernetes/community.`)
  const imported = importKubernetes(from, clock)
  const text = writeSocietyFile(imported.society, comment)
  if (typeof options['out'] === 'string') {
    const file = resolve(io.directory, options['out'])
    writeFileSync(file, text)
    io.err.write(`Written: ${file}\n`)
  } else io.out(text.trimEnd())
  io.err.write(`${report(imported)}\n`)
  return Promise.resolve(0)
}

const comment = [
  'The Kubernetes community as a society file, made by `open-socialism import kubernetes`.',
  'Source: github.com/kubernetes/community, Apache-2.0. Names and texts are theirs.',
]

const report = ({ counts, keptOtherwise, notHeld }: Imported): string =>
  [
    `Held: ${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}.`,
    '',
    'Held in other words:',
    ...keptOtherwise.map((line) => `- ${line}`),
    '',
    'Not held by a society file:',
    ...notHeld.map((line) => `- ${line}`),
  ].join('\n')
