// A person in a society file: what they are called, what they choose to tell, and the offices they have held.
import { z } from 'zod'
import { day, id, line, prose } from './text.ts'

/** An office that gives no seat: held in the past, or beside the seats. */
export const office = z.strictObject({
  role: line(120, 'What the person was, such as "chair".'),
  in: line(200, 'Where they were it: a circle or project, by its name.').optional(),
  from: day('The day they began.').optional(),
  until: day('The day they ended.').optional(),
})

export const person = z.strictObject({
  id: id(
    'The name by which this file refers to the person. It stays in the file: the record numbers people.',
  ),
  name: line(120, 'The name the person goes by, in any script.'),
  citizen: z
    .boolean()
    .default(true)
    .describe('Whether the society recognises them as a citizen (clause 2.14).'),
  biography: prose(5000, 'What they tell about themselves.').optional(),
  affiliation: line(200, 'An organisation outside the society to which they belong.').optional(),
  contact: z.array(line(200, 'A way to reach them, in words.')).max(10).optional(),
  history: z
    .array(office)
    .max(60)
    .describe('Offices held in the past, or beside their seats. They give no seat.')
    .optional(),
})
export type Person = z.infer<typeof person>
