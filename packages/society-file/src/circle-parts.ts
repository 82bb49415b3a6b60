// What a circle holds besides its members: projects, documents, meetings, links to other circles.
import { z } from 'zod'
import { day, id, line, prose, url } from './text.ts'

export const teamMember = z.strictObject({
  person: id('A person of this file.'),
  role: line(120, 'What they do in the project.').optional(),
})

export const project = z.strictObject({
  name: line(200, 'The name of the project.'),
  goal: prose(2000, 'What it is to bring about (clause 7.1).'),
  kind: z.enum(['completable', 'ongoing']).describe('Whether it ends when its goal is reached, or goes on.'),
  measure: prose(500, 'By what one sees whether it succeeds.').optional(),
  team: z
    .array(z.union([id('A person of this file.'), teamMember]))
    .max(500)
    .describe('Who works in it; they need not be members of the circle (clause 7.2).')
    .optional(),
  seats: z
    .int()
    .min(0)
    .max(100_000)
    .describe('How many seats the team has; without it, as many as it has people.')
    .optional(),
  reviewDate: day('When the circle looks at it again.').optional(),
})
export type Project = z.infer<typeof project>

export const document = z.strictObject({
  title: line(200, 'The title of the document.'),
  text: prose(200_000, 'The document in Markdown.'),
})
export type Document = z.infer<typeof document>

export const meeting = z.strictObject({
  title: line(200, 'What the meeting is called.'),
  day: line(60, 'The day, in words: "Tuesday", "first Monday of the month".').optional(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day as HH:MM, such as 09:30')
    .describe('When it begins, as HH:MM.')
    .optional(),
  timeZone: line(60, 'The time zone: a name of the IANA list such as Europe/Warsaw, or UTC.').optional(),
  frequency: line(100, 'How often: "weekly", "every 2 weeks", "monthly", or in words.').optional(),
  url: url('Where it can be followed.').optional(),
  notesUrl: url('Where its agenda and minutes are.').optional(),
})
export type Meeting = z.infer<typeof meeting>

export const link = z.strictObject({
  to: id('The other circle.'),
  kind: line(80, 'What the link is: "stakeholder", "works with".'),
})
export type Link = z.infer<typeof link>
