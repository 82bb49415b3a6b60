// `open-socialism import kubernetes DIR`: a real organisation's files as a society file, and what that cannot hold.
import type { Command } from '../command.ts'

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
  run: async (typed, io) => (await import('../running/import-kubernetes.ts')).runImport(typed, io),
}
