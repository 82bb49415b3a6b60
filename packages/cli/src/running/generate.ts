// The work of `generate`: writes the file piece by piece, and shows how far it is.
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generateSociety, type FileForm, type Wanted } from '@open-socialism/society-file'
import { Plainly, type Command, type Typed } from '../command.ts'
import { showProgress, type Progress } from '../progress.ts'

const mostCircles = 100_000
const mostPeople = 1_000_000

export const runGenerate: Command['run'] = async (typed, io) => {
  const [file = ''] = typed.words
  const wanted = wantedBy(typed)
  const form: FileForm = /\.json$/i.test(file) ? 'json' : 'yaml'
  const path = resolve(io.directory, file)
  const progress = showProgress(`Writing ${file}`, io.err)
  await pipeline(Readable.from(texts(wanted, form, progress)), createWriteStream(path)).catch(
    (error: unknown) => {
      throw new Plainly(
        `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      )
    },
  )
  progress.end()
  return 0
}

const wantedBy = ({ options }: Typed): Wanted => {
  const clock = options['clock'] ?? 'simulated'
  if (clock !== 'real' && clock !== 'simulated')
    throw new Plainly(`--clock is real or simulated, not "${String(clock)}".`, 2)
  const circles = numberOf(options['circles'] ?? '100', 'circles', 1, mostCircles)
  return {
    circles,
    people: numberOf(options['people'] ?? String(Math.min(mostPeople, circles * 5)), 'people', 0, mostPeople),
    seed: numberOf(options['seed'] ?? '1', 'seed', 0, 2 ** 32 - 1),
    clock,
  }
}

const numberOf = (given: string | boolean, name: string, least: number, most: number): number => {
  const number = Number(given)
  if (given !== '' && Number.isInteger(number) && number >= least && number <= most) return number
  throw new Plainly(
    `--${name} is a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}, not "${String(given)}".`,
    2,
  )
}

function* texts(wanted: Wanted, form: FileForm, progress: Progress): Generator<string> {
  for (const { text, done } of generateSociety(wanted, form)) {
    progress.at(done, wanted.people + wanted.circles)
    if (text !== '') yield text
  }
}
