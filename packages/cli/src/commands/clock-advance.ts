// `open-socialism clock advance 3d`: moves a simulated clock forward; what falls due on the way happens.
import type { Command } from '../command.ts'
import { enteringOptions } from '../signing-options.ts'

export const clockAdvance: Command = {
  name: 'clock advance',
  operands: ['TIME'],
  summary: 'move a simulated clock forward (3d, 12h, 30m)',
  says: [
    'Moves the clock of a society that was founded on the simulated clock. Whatever falls due on the way happens in',
    'its order: stages end, rounds open and close, effects are carried out. A real clock cannot be moved.',
  ].join('\n'),
  options: enteringOptions,
  examples: [
    ['open-socialism clock advance 3d', 'three days on'],
    ['open-socialism clock advance 1w', 'a week: the length of a consensus stage'],
    ['open-socialism clock advance 2d12h', 'two days and a half'],
  ],
  run: async (typed, io) => (await import('../running/clock-advance.ts')).runAdvance(typed, io),
}
