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

/** Options of the commands that enter acts beside the server, or without it. */
export const enteringOptions = {
  ...signingOptions,
  unsigned: { type: 'boolean', says: 'in a restored copy that is only looked into, and never published' },
} as const satisfies Record<string, Option>
