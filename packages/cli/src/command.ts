// The form of a command of `open-socialism`: its words, options and help; and reading what was typed into it.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** An option as typed: `--port 9000`. */
export type Option = { type: 'string' | 'boolean'; value?: string; says: string }

/** What was typed: words in their order, options by name. */
export type Typed = { words: string[]; options: Readonly<Record<string, string | boolean | undefined>> }

/** Where a command reads and writes; tests give their own. */
export type Io = {
  out: (line: string) => void
  err: NodeJS.WriteStream
  env: NodeJS.ProcessEnv
  directory: string
  /** Told what an operator should know of the store; a server gives it to its log. */
  report?: (what: string, details: Record<string, unknown>) => void
  /** How a society that this version migrates is backed up first; by default beside its database. */
  migration?: { skipBackup: boolean; folder: string | null }
}

/** How a command ended: 0 done, 1 refused or failed, 2 wrongly typed. */
export type ExitCode = 0 | 1 | 2

export type Command = {
  /** The words that call it, such as `import kubernetes`. */
  name: string
  /** What follows the name: `DIR`, `PERSON`; `FILE…` may stand more than once, `[FILE]` be left out. */
  operands: readonly string[]
  summary: string
  /** What it does, in a few sentences. */
  says: string
  options: Readonly<Record<string, Option>>
  /** Lines of `command  # what that does`. */
  examples: readonly (readonly [command: string, does: string])[]
  run: (typed: Typed, io: Io) => Promise<ExitCode>
}

/** Something that the user must put right; its message is printed alone, without a trace. */
export class Plainly extends Error {
  readonly code: ExitCode
  constructor(message: string, code: ExitCode = 1) {
    super(message)
    this.code = code
  }
}

/** Options that every command has. */
export const commonOptions = {
  data: { type: 'string', value: 'DIR', says: 'where societies are kept (default ./data)' },
  'database-url': {
    type: 'string',
    value: 'URL',
    says: 'a PostgreSQL of your own instead (default $DATABASE_URL)',
  },
  help: { type: 'boolean', says: 'this help' },
} as const satisfies Record<string, Option>

/** Reads the words after a command's name; throws `Plainly` when they do not fit. */
export const read = (command: Command, words: readonly string[]): Typed => {
  const all = { ...command.options, ...commonOptions }
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(all).map(([name, { type }]) => [name, name === 'help' ? { type, short: 'h' } : { type }]),
  )
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: config,
      allowPositionals: true,
      strict: true,
    })
    const typed = { words: positionals, options: values as Typed['options'] }
    if (typed.options['help'] !== true) checkOperands(command, positionals)
    return typed
  } catch (error) {
    if (error instanceof Plainly || !(error instanceof TypeError)) throw error
    const [message = error.message] = error.message.split('. To specify')
    throw new Plainly(`${message}\n${usage(command)}`, 2)
  }
}

const checkOperands = (command: Command, words: readonly string[]): void => {
  const wanted = command.operands
  const missing = wanted[words.length]
  if (missing !== undefined && !missing.startsWith('['))
    throw new Plainly(`${missing} is missing.\n${usage(command)}`, 2)
  const extra = wanted.at(-1)?.endsWith('…') ? undefined : words[wanted.length]
  if (extra !== undefined) throw new Plainly(`Nothing is expected at "${extra}".\n${usage(command)}`, 2)
}

const callOf = ({ name, operands }: Command): string => ['open-socialism', name, ...operands].join(' ')

const usage = (command: Command): string =>
  `Use: ${callOf(command)} [options]\nMore: open-socialism ${command.name} --help`

/** The help of one command. */
export const helpOf = (command: Command): string => {
  const options: [string, Option][] = Object.entries({ ...command.options, ...commonOptions })
  const names = options.map(([name, { value }]) => `--${name}${value ? ` ${value}` : ''}`)
  const widest = Math.max(...names.map((name) => name.length))
  const widestExample = Math.max(...command.examples.map(([call]) => call.length))
  return [
    `${callOf(command)} [options]`,
    '',
    command.says,
    '',
    'Options',
    ...options.map(([, { says }], i) => `  ${(names[i] ?? '').padEnd(widest)}  ${says}`),
    '',
    'Examples',
    ...command.examples.map(([call, does]) => `  ${call.padEnd(widestExample)}  # ${does}`),
  ].join('\n')
}
