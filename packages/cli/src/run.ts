// `open-socialism`: finds the command that was typed, runs it, and says plainly what went wrong.
import { backup } from './commands/backup.ts'
import { erase } from './commands/erase.ts'
import { clockAdvance } from './commands/clock-advance.ts'
import { doctor } from './commands/doctor.ts'
import { exportCsvCommand } from './commands/export-csv.ts'
import { exportPopoloCommand } from './commands/export-popolo.ts'
import { exportRecordCommand } from './commands/export-record.ts'
import { exportSocietyCommand } from './commands/export-society.ts'
import { found } from './commands/found.ts'
import { generate } from './commands/generate.ts'
import { importCsvCommand } from './commands/import-csv.ts'
import { importKubernetesCommand } from './commands/import-kubernetes.ts'
import { invite } from './commands/invite.ts'
import { rebuild } from './commands/rebuild.ts'
import { recover } from './commands/recover.ts'
import { restore } from './commands/restore.ts'
import { rotateKey } from './commands/rotate-key.ts'
import { start } from './commands/start.ts'
import { witness } from './commands/witness.ts'
import { verify } from './commands/verify.ts'
import { helpOf, Plainly, read, type Command, type ExitCode, type Io } from './command.ts'

export const commands: readonly Command[] = [
  start,
  found,
  generate,
  importCsvCommand,
  importKubernetesCommand,
  invite,
  clockAdvance,
  erase,
  exportSocietyCommand,
  exportRecordCommand,
  exportPopoloCommand,
  exportCsvCommand,
  backup,
  recover,
  restore,
  rotateKey,
  witness,
  verify,
  rebuild,
  doctor,
]

/** Runs what was typed after `open-socialism`; the answer is the exit code. */
export const runCommand = async (words: readonly string[], io: Io): Promise<ExitCode> => {
  try {
    return await run(words, io)
  } catch (error) {
    if (!(error instanceof Plainly)) throw error
    io.err.write(`${error.message}\n`)
    return error.code
  }
}

const run = async (words: readonly string[], io: Io): Promise<ExitCode> => {
  const [first] = words
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const asked = words.slice(1).join(' ')
    const command = first === 'help' ? commands.find(({ name }) => name === asked) : undefined
    io.out(command ? helpOf(command) : overview())
    return first === undefined ? 2 : 0
  }
  const command = await commandFor(words)
  const typed = read(command, words.slice(command.name.split(' ').length))
  if (typed.options['help'] === true) {
    io.out(helpOf(command))
    return 0
  }
  return command.run(typed, io)
}

const commandFor = async (words: readonly string[]): Promise<Command> => {
  const found = commands.find(({ name }) => name.split(' ').every((word, i) => words[i] === word))
  if (found) return found
  const typed = words.filter((word) => !word.startsWith('-')).slice(0, 2)
  const begun = commands.filter(({ name }) => name.split(' ')[0] === typed[0])
  if (begun.length > 0)
    throw new Plainly(
      `After "${typed[0] ?? ''}" comes ${begun.map(({ name }) => name.split(' ').slice(1).join(' ')).join(' or ')}.\nSee: open-socialism help ${begun[0]?.name ?? ''}`,
      2,
    )
  const { nearest } = await import('@open-socialism/society-file')
  const names = commands.flatMap(({ name }) => [name, name.split(' ')[0] ?? name])
  const near = nearest(typed.join(' '), names) ?? nearest(typed[0] ?? '', names)
  const meant = commands.find(({ name }) => name === near || name.startsWith(`${near ?? '?'} `))
  const hint = meant ? `Did you mean "open-socialism ${meant.name}"?` : 'See: open-socialism --help'
  throw new Plainly(`There is no command "${typed[0] ?? words[0] ?? ''}". ${hint}`, 2)
}

const overview = (): string => {
  const calls = commands.map(({ name, operands }) => [name, ...operands].join(' '))
  const widest = Math.max(...calls.map((call) => call.length))
  return [
    'open-socialism COMMAND [options]',
    '',
    'Runs an organisation as a tree of open circles that decide by seeking consensus.',
    '',
    'Commands',
    ...commands.map(({ summary }, i) => `  ${(calls[i] ?? '').padEnd(widest)}  ${summary}`),
    '',
    'Each command explains itself with examples: open-socialism found --help',
    'A first look: npm start',
  ].join('\n')
}
