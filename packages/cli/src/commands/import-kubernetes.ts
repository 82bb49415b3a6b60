// `open-socialism import kubernetes DIR`: a real organisation's files as a society file, and what that cannot hold.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importKubernetes, writeSocietyFile, type Imported } from '@open-socialism/society-file'
import { Plainly, type Command } from '../command.ts'

export const importKubernetesCommand: Command = {
  name: 'import kubernetes',
  operands: ['DIR'],
  summary: 'a society file from the files of the Kubernetes community',
  says: [
    'Reads a copy of github.com/kubernetes/community (sigs.yaml and the charters) and writes a society file:',
    'the Steering Committee at the top, SIGs, working groups and committees under it, chairs and tech leads seated.',
    'What a society file cannot hold is listed on standard error.',
  ].join('\n'),
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      says: 'where to write the society file (default: standard output)',
    },
    clock: { type: 'string', value: 'KIND', says: 'real or simulated (default real)' },
  },
  examples: [
    [
      'open-socialism import kubernetes ../community > kubernetes.yaml',
      'then read it and change what you like',
    ],
    [
      'open-socialism import kubernetes ../community --clock simulated --out k8s.yaml',
      'to try decisions out in it',
    ],
    ['open-socialism found k8s.yaml', 'found it; npm start opens it'],
  ],
  run: async ({ words: [directory = '.'], options }, io) => {
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
  },
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
