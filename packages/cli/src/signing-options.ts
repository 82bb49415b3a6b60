// Options of the commands that sign a record.
import type { Option } from './command.ts'

export const signingOptions = {
  keys: {
    type: 'string',
    value: 'DIR',
    says: 'where the key that signs the record is kept (default data/NAME.keys)',
  },
  guard: {
    type: 'string',
    value: 'FILE',
    says: 'where the last signed checkpoint is kept besides (default data/NAME.guard)',
  },
} as const satisfies Record<string, Option>
