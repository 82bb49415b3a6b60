// The society file as a whole: name, clock, goals, settings, people and circles (clause 2.13), and its JSON Schema.
import { z } from 'zod'
import { knobs } from '@open-socialism/kernel'
import { circle } from './circle.ts'
import { person } from './person.ts'
import { writtenPractice } from './practice.ts'
import { line, prose } from './text.ts'

const knob = (says: string, clause: string, min: number, max: number) =>
  z.int().min(min).max(max).describe(`How many ${says} (clause ${clause}).`).optional()

type KnobName = keyof typeof knobs
const knobShape = Object.fromEntries(
  Object.entries(knobs).map(([name, { says, clause, min, max }]) => [name, knob(says, clause, min, max)]),
) as Record<KnobName, ReturnType<typeof knob>>

/** The knobs that a society turns at its founding; what is left out starts at the charter's default. */
export const settings = z.strictObject({
  ...knobShape,
  recognition: z
    .enum(['vouching', 'registry'])
    .describe('Citizens vouch for citizens, or the registry decides each case (clause 2.14).')
    .optional(),
  standardPractice: writtenPractice.describe('What circles start with, instead of clause 4.3.').optional(),
  leadershipPractice: writtenPractice
    .describe('What the top circle starts with, instead of clause 4.12.')
    .optional(),
})

export const societyFile = z
  .strictObject({
    $schema: z
      .string()
      .max(500)
      .describe('Where the JSON Schema of this file is; editors read it.')
      .optional(),
    name: line(120, 'The name of the society.'),
    origin: z
      .string()
      .max(200)
      .regex(/^[a-z0-9.-]+(\/[a-z0-9._~-]+)*$/, 'a name without scheme such as example.org/society')
      .describe('The lasting name of its record, such as example.org/society; it need not be an address.')
      .optional(),
    clock: z
      .enum(['real', 'simulated'])
      .default('real')
      .describe('simulated: time stands still until it is moved.'),
    goals: z
      .array(prose(500, 'A goal.'))
      .min(1)
      .max(50)
      .describe('Its goals, the first before the second (clause 1.1).')
      .optional(),
    settings: settings.describe('Knobs that it turns at its founding.').optional(),
    people: z.array(person).max(1_000_000).describe('Everyone who is registered when it is founded.'),
    circles: z
      .array(circle)
      .min(1)
      .max(100_000)
      .describe('The circles: one at the top, the others in or under it.'),
  })
  .meta({ title: 'Society file', description: 'An organisation of circles, people, projects and documents.' })

export type Society = z.infer<typeof societyFile>

/** The JSON Schema (draft 2020-12) of a society file, as a writer of the file sees it. */
export const societyFileSchema = (): Record<string, unknown> =>
  z.toJSONSchema(societyFile, { io: 'input', target: 'draft-2020-12' })
